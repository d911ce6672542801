//! The captions of a language, by moment.

use crate::{CaptionValue, MOMENTS, Template, Words};

/// What to do next, said in one language: `lang/…/captions.ftl`.
#[derive(Debug, Clone)]
pub struct Captions {
    /// The words around them.
    pub words: Words,
    pub(crate) captions: [Template<CaptionValue>; MOMENTS.len()],
}

impl Captions {
    /// The caption at a place that [`place`] found.
    pub fn at(&self, place: usize) -> Option<Template<CaptionValue>> {
        self.captions.get(place).copied()
    }
}

/// The place of the caption for a moment, by the words of its key: `home-waiting`. Worked out while compiling, so that a
/// moment without a caption does not compile, and no name is in the program.
pub const fn place(moment: &str) -> Option<usize> {
    let mut place = 0;
    while place < MOMENTS.len() {
        if is_same(MOMENTS[place].as_bytes(), moment.as_bytes()) {
            return Some(place);
        }
        place += 1;
    }
    None
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_is_found_by_the_whole_name_of_its_moment() {
        for (at, moment) in MOMENTS.iter().enumerate() {
            assert_eq!(place(moment), Some(at));
        }
        assert_eq!(place("hom"), None);
        assert_eq!(place("home-"), None);
    }
}
