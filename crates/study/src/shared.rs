//! Texts of rows that are read one after the other: equal ones become one in memory.

use crate::{quick::Quick, row::COLUMNS, text::Text};
use std::collections::HashSet;

/// How many texts of a column are kept at hand.
const SLOTS: usize = 16;

/// Where a text is kept.
fn slot(cell: &str) -> usize {
    cell.as_bytes().last().map_or(0, |last| cell.len() * 5 + usize::from(*last)) % SLOTS
}

/// The texts that were read.
#[derive(Debug, Default)]
pub struct Shared {
    /// What each column held last: most cells are as the one above, or as one a few lines up. Each text has its slot, by [`slot`].
    before: [[Text; SLOTS]; COLUMNS.len()],
    known: HashSet<Text, Quick>,
}

impl Shared {
    /// The text of a cell of this column; `takes` says of one that was not seen there lately whether the column can hold it.
    pub fn text(
        &mut self,
        column: usize,
        cell: &str,
        takes: impl FnOnce(&str) -> bool,
    ) -> Option<Text> {
        let before = self.before.get_mut(column)?.get_mut(slot(cell))?;
        if !cell.is_empty() && is_equal(before, cell) {
            return Some(before.clone());
        }
        if !takes(cell) {
            return None;
        }
        if cell.is_empty() {
            return Some(Text::default());
        }
        let text = self.known.get(cell).cloned().unwrap_or_else(|| {
            let text = Text::from(cell);
            self.known.insert(text.clone());
            text
        });
        before.clone_from(&text);
        Some(text)
    }
}

/// Whether both are the same, eight bytes at a time: WebAssembly has no instruction for it, and what the compiler puts in its place goes byte
/// by byte.
fn is_equal(one: &str, other: &str) -> bool {
    let (one, one_rest) = one.as_bytes().as_chunks::<8>();
    let (other, other_rest) = other.as_bytes().as_chunks::<8>();
    one.len() == other.len()
        && one_rest.len() == other_rest.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| u64::from_le_bytes(*one) == u64::from_le_bytes(*other))
        && one_rest.iter().zip(other_rest).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_of_any_columns_are_one_in_memory() {
        let mut shared = Shared::default();
        let mut text = |column, cell| shared.text(column, cell, |_| true).expect("a text");
        let (first, other) = (text(0, "a longer name"), text(0, "a longer game"));
        assert_ne!(first, other);
        assert!(first.is_same(&text(1, "a longer name")));
        assert!(
            first.is_same(&text(0, "a longer name")) && other.is_same(&text(0, "a longer game"))
        );
        assert!(text(0, "").is_same(&Text::default()));
    }

    #[test]
    fn what_a_column_refuses_is_not_kept() {
        let mut shared = Shared::default();
        assert_eq!(shared.text(0, "a", |_| false), None);
        assert_eq!(shared.text(0, "", |_| false), None);
        assert_eq!(shared.text(0, "a", |cell| cell == "a"), Some(Text::from("a")));
    }
}
