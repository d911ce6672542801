//! Words files: what is read from one is what would be compiled in, and what is no file of this program is refused.
#![allow(clippy::expect_used, reason = "a test that has no words files says so by failing")]

use texts::{BUILDER_PAGES, CaptionLanguage, FILES, HELP_PAGES, Language, WordsError};

fn file(name: &str) -> &'static str {
    FILES.iter().find(|(known, _)| *known == name).expect("the words file").1
}

/// The Danish file of the app with `from` replaced by `to` once.
fn danish_with(from: &str, to: &str) -> String {
    let file = file("app.da.txt");
    assert!(file.contains(from), "{from}");
    file.replacen(from, to, 1)
}

fn refused(file: &str) -> WordsError {
    Language::Da.keep(file).expect_err("a file that is refused")
}

#[test]
fn a_language_read_from_its_file_is_the_one_compiled_in() {
    for language in Language::ALL {
        let compiled = language.texts().expect("a language that is compiled in");
        let read = language.keep(file(&format!("app.{}.txt", language.tag()))).expect("a language");
        assert!(!std::ptr::eq(read, compiled));
        assert_eq!(format!("{read:?}"), format!("{compiled:?}"));
    }
}

/// Only the builder has them.
#[test]
fn no_words_file_has_the_words_of_the_builder() {
    for page in &BUILDER_PAGES {
        let file = file(&format!("app.{}.txt", page.language.tag()));
        for said in [page.builder.heading, page.builder.lead] {
            assert!(!file.contains(said), "{said}");
        }
    }
}

/// Only the static help pages have them.
#[test]
fn no_words_file_has_the_words_of_the_help_pages() {
    for page in &HELP_PAGES {
        let file = file(&format!("app.{}.txt", page.language.tag()));
        for said in [page.help.introduction, page.help.film.text] {
            assert!(!file.contains(said), "{said}");
        }
    }
}

#[test]
fn captions_read_from_their_file_are_those_compiled_in() {
    for &language in CaptionLanguage::ALL {
        let compiled = language.captions().expect("captions that are compiled in");
        let name = format!("captions.{}.txt", language.tag());
        let read = language.keep(file(&name)).expect("captions");
        assert!(!std::ptr::eq(read, compiled));
        assert_eq!(format!("{read:?}"), format!("{compiled:?}"));
    }
    assert_eq!(FILES.len(), Language::ALL.len() + CaptionLanguage::ALL.len());
}

#[test]
fn what_is_no_words_file_is_refused() {
    for text in ["", "two-phones-words 1 app da", "<!DOCTYPE html>\n<title>404</title>\n"] {
        assert_eq!(refused(text), WordsError::Form, "{text}");
    }
    let newer = danish_with("two-phones-words 1 ", "two-phones-words 2 ");
    assert_eq!(refused(&newer), WordsError::Form);
}

#[test]
fn a_file_of_another_language_or_purpose_is_refused() {
    assert_eq!(refused(file("app.en.txt")), WordsError::Language);
    assert_eq!(refused(file("captions.da.txt")), WordsError::Language);
    let captions = CaptionLanguage::Pl.keep(file("captions.uk.txt"));
    assert_eq!(captions.expect_err("a file that is refused"), WordsError::Language);
}

#[test]
fn a_file_of_another_shape_is_refused() {
    let (first, _) = file("app.da.txt").split_once('\n').expect("a first line");
    let shape = first.rsplit(' ').next().expect("a shape");
    assert_eq!(shape.len(), 16);
    assert_eq!(refused(&danish_with(shape, "0123456789abcdef")), WordsError::Shape);
    assert_eq!(refused(&danish_with(&format!(" {shape}"), "")), WordsError::Shape);
}

#[test]
fn a_file_with_a_text_too_few_or_too_many_is_refused() {
    assert_eq!(refused(&danish_with("\u{1e}", "")), WordsError::Short);
    assert_eq!(refused(&danish_with("\u{1e}", "\u{1e}\u{1e}")), WordsError::Long);
    let whole = file("app.da.txt");
    let (half, _) = whole.split_at(whole.floor_char_boundary(whole.len() / 2));
    assert_eq!(refused(half), WordsError::Short);
}
