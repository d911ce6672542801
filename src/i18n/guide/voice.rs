//! Which voice reads a caption, and which of its pieces.

use super::{Caption, CaptionPart};

/// The index of the voice that reads `wanted` best among voices that speak `tags` (BCP 47, such as `pl-PL`;
/// some systems write `pl_PL`): the first of the same region, or else the first of the same language.
pub fn best<'a>(tags: impl IntoIterator<Item = &'a str>, wanted: &str) -> Option<usize> {
    let wanted = wanted.replace('_', "-");
    let mut same_language = None;
    for (place, tag) in tags.into_iter().enumerate() {
        let tag = tag.replace('_', "-");
        if tag.eq_ignore_ascii_case(&wanted) {
            return Some(place);
        }
        if same_language.is_none() && primary(&tag).eq_ignore_ascii_case(primary(&wanted)) {
            same_language = Some(place);
        }
    }
    same_language
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// A caption as it is read: its words by `voice`, the labels in it by `of_labels`, the voice of the app's language, where
/// there is one. Pieces for one voice become one, so that it does not pause within a sentence.
pub fn pieces<V: Copy + PartialEq>(
    caption: &Caption,
    voice: V,
    of_labels: Option<V>,
) -> Vec<(V, String)> {
    let mut read: Vec<(V, String)> = Vec::new();
    for part in &caption.parts {
        let by = match part {
            CaptionPart::Label(_) => of_labels.unwrap_or(voice),
            CaptionPart::Text(_) | CaptionPart::Value(_) => voice,
        };
        match read.last_mut() {
            Some((last, text)) if *last == by => text.push_str(part.text()),
            _ => read.push((by, part.text().to_owned())),
        }
    }
    // Between two labels there may be punctuation alone. The table of all letters there are would be 2 KB of the page.
    read.retain(|(_, text)| !text.chars().all(is_silent));
    read
}

/// Spaces and the punctuation of the captions' languages.
fn is_silent(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || "«»„“”‘’–—…،؛؟·".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOICES: [&str; 5] = ["de-DE", "en-US", "en_GB", "da-DK", "PL"];

    #[test]
    fn the_voice_of_the_region_goes_before_another_region_s() {
        assert_eq!(best(VOICES, "en-GB"), Some(2));
        assert_eq!(best(VOICES, "en-AU"), Some(1));
        assert_eq!(best(VOICES, "en"), Some(1));
        assert_eq!(best(VOICES, "pl-PL"), Some(4));
    }

    #[test]
    fn there_is_no_voice_for_a_language_that_none_speaks() {
        assert_eq!(best(VOICES, "uk-UA"), None);
        // Not the Danish voice for a language that begins alike.
        assert_eq!(best(VOICES, "d"), None);
        assert_eq!(best([], "da-DK"), None);
    }

    #[test]
    fn a_label_is_read_by_a_voice_of_its_own_language() {
        let text = |words: &str| CaptionPart::Text(words.to_owned());
        let parts = vec![text("Zaznacz „"), CaptionPart::Label("Yes"), text("”.")];
        let caption = Caption { parts };
        assert_eq!(
            pieces(&caption, "pl", Some("en")),
            [("pl", "Zaznacz „".to_owned()), ("en", "Yes".to_owned())]
        );
        assert_eq!(pieces(&caption, "pl", None), [("pl", "Zaznacz „Yes”.".to_owned())]);
    }
}
