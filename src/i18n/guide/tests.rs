//! Captions as they are said: with the labels of the app, and with what the moment has to tell.

use super::{Caption, CaptionPart, GuideLanguage, Moment, Values};
use crate::i18n::{Count, Language, Plural, texts};

fn caption(moment: Moment, language: GuideLanguage, app: Language, values: &Values) -> Caption {
    Caption::of(moment, language, texts(app), values).expect("a caption")
}

fn tries(plural: Plural, text: &str) -> Values {
    Values { until: None, tries: Some(Count { plural, text: text.to_owned() }) }
}

#[test]
fn a_caption_quotes_a_label_in_the_marks_of_its_own_language() {
    let said =
        |app| caption(Moment::WaitingTime, GuideLanguage::Pl, app, &Values::default()).text();
    assert_eq!(
        said(Language::En),
        "Zaznacz „Yes, I want to copy”, potem naciśnij „Start copying”."
    );
    assert_eq!(
        said(Language::Da),
        "Zaznacz „Ja, jeg vil gerne kopiere”, potem naciśnij „Start kopiering”."
    );
}

#[test]
fn a_value_is_told_only_where_the_screen_has_one() {
    let with = |values: &Values| -> Vec<Moment> {
        let said = |moment, values| caption(moment, GuideLanguage::En, Language::En, values);
        let none = Values::default();
        let moments = Moment::ALL.iter().copied();
        moments.filter(|&moment| said(moment, values) != said(moment, &none)).collect()
    };
    let until = Values { until: Some("14:35".to_owned()), tries: None };
    assert_eq!(with(&until), [Moment::HomeWaiting, Moment::PinLocked, Moment::WaitingStarted]);
    assert_eq!(with(&tries(Plural::Other, "2")), [Moment::PinWrong, Moment::TemporaryPinWrong]);
}

#[test]
fn a_label_in_a_caption_is_a_part_of_its_own() {
    let none = Values::default();
    let Caption { parts } = caption(Moment::CodeExpired, GuideLanguage::Ar, Language::En, &none);
    assert_eq!(
        parts,
        [
            CaptionPart::Text("انتهت صلاحية رمز QR. اضغط على «".to_owned()),
            CaptionPart::Label("Show new QR code"),
            CaptionPart::Text("».".to_owned()),
        ]
    );
}

#[test]
fn the_tries_that_are_left_are_counted_as_the_language_counts() {
    for (language, plural, text, sentence) in [
        (GuideLanguage::En, Plural::One, "1", "You have 1 try left."),
        (GuideLanguage::Pl, Plural::Few, "2", "Zostały 2 próby."),
        (GuideLanguage::Pl, Plural::Many, "5", "Zostało 5 prób."),
        (GuideLanguage::Uk, Plural::Many, "5", "Залишилося 5 спроб."),
        (GuideLanguage::Ar, Plural::Two, "2", "بقيت محاولتان."),
        (GuideLanguage::Ro, Plural::Other, "20", "Mai aveți 20 de încercări."),
    ] {
        let said = caption(Moment::PinWrong, language, Language::En, &tries(plural, text)).text();
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn a_value_stands_where_its_name_was() {
    let values = Values { until: Some("14:35".to_owned()), tries: None };
    let text = caption(Moment::WaitingStarted, GuideLanguage::En, Language::En, &values).text();
    assert!(text.starts_with("You have to wait until 14:35. Press “OK”."), "{text}");
    let text = caption(Moment::UserIdWrong, GuideLanguage::En, Language::En, &Values::default());
    assert!(text.parts.contains(&CaptionPart::Value("karla-demo".to_owned())), "{text:?}");
}
