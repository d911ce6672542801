//! What a language of the captions lacks, by name. Each check is a function from a language to complaints, so that the
//! tests at the end can show it finding something.

use super::{
    Caption, Direction, Guide, GuideLanguage, Moment, Part, Values, Words,
    caption::{Piece, VALUES, pieces},
    label::{NAMES, label},
};
use crate::i18n::{
    Language,
    plural::{Count, Plural},
    texts,
};

/// A language under test.
#[derive(Clone, Copy)]
struct Subject<'a> {
    tag: &'a str,
    guide: &'a Guide,
}

impl Subject<'_> {
    fn of(language: GuideLanguage) -> Subject<'static> {
        Subject { tag: language.tag(), guide: language.guide() }
    }

    fn about(self, moment: Moment, what: &str) -> String {
        format!("{}, {moment:?}: {what}", self.tag)
    }

    /// Every caption with the words in it that are the language's own.
    fn own_words(self) -> impl Iterator<Item = (Moment, String)> {
        self.guide.captions.iter().map(|&(moment, template)| {
            let words = pieces(template).filter_map(|piece| match piece {
                Piece::Words(words) => Some(words),
                Piece::Name(_) => None,
            });
            (moment, words.collect::<Vec<_>>().join("\u{0}"))
        })
    }
}

fn missing(subject: Subject) -> Vec<String> {
    let count = |moment: &Moment| {
        subject.guide.captions.iter().filter(|(known, _)| known == moment).count()
    };
    let complaint = |moment: &Moment| match count(moment) {
        0 => Some(subject.about(*moment, "no caption")),
        1 => None,
        _ => Some(subject.about(*moment, "more than one caption")),
    };
    Moment::ALL.iter().filter_map(complaint).collect()
}

fn names(template: &str) -> Vec<&str> {
    pieces(template)
        .filter_map(|piece| match piece {
            Piece::Name(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect()
}

fn unknown_names(subject: Subject) -> Vec<String> {
    let mut complaints = Vec::new();
    for &(moment, template) in subject.guide.captions {
        for name in names(template) {
            if !NAMES.contains(&name) && !VALUES.contains(&name) {
                complaints.push(subject.about(moment, &format!("nothing is called {{{name}}}")));
            }
        }
        let open = template.matches('{').count();
        if open != template.matches('}').count() || open != names(template).len() {
            complaints.push(subject.about(moment, "a brace has no partner"));
        }
    }
    complaints
}

/// The labels and values of the English caption are what a person needs; another language quotes the same.
fn other_names(subject: Subject) -> Vec<String> {
    let sorted = |template: &'static str| {
        let mut names = names(template);
        names.sort_unstable();
        names.dedup();
        names
    };
    let english = GuideLanguage::En.guide();
    let pairs = subject.guide.captions.iter().filter_map(|&(moment, template)| {
        let (_, original) = english.captions.iter().find(|(known, _)| *known == moment)?;
        Some((moment, sorted(template), sorted(original)))
    });
    pairs
        .filter(|(_, names, original)| names != original)
        .map(|(moment, names, original)| {
            subject.about(moment, &format!("names {names:?}, but English {original:?}"))
        })
        .collect()
}

/// A label that is typed out would drift from the screen, and stands there without quotation marks.
fn unquoted_labels(subject: Subject) -> Vec<String> {
    let mut complaints = Vec::new();
    for (moment, words) in subject.own_words() {
        for app in Language::ALL {
            let labels = NAMES.iter().filter_map(|name| Some((name, label(name, texts(app))?)));
            // A single word may well be one of the language's own.
            for (name, label) in labels.filter(|(_, label)| label.contains(' ')) {
                if words.contains(label) {
                    let what = format!("“{label}” is typed out; write {{{name}}}");
                    complaints.push(subject.about(moment, &what));
                }
            }
        }
        if words.contains(['“', '”', '„', '«', '»', '"', '‚', '‘']) {
            complaints
                .push(subject.about(moment, "quotation marks; labels get theirs by themselves"));
        }
    }
    complaints
}

/// English words that no other language of the captions has.
const ENGLISH_ONLY: &[&str] = &[
    "the", "you", "your", "press", "phone", "then", "this", "that", "again", "with", "here",
    "wait", "screen", "type",
];

fn left_over(subject: Subject) -> Vec<String> {
    if subject.tag == "en" {
        return Vec::new();
    }
    let latin = subject.guide.own_name.is_ascii()
        || subject.guide.own_name.chars().any(|letter| letter.is_ascii_alphabetic());
    let mut complaints = Vec::new();
    for (moment, words) in subject.own_words() {
        for word in words.split(|letter: char| !letter.is_alphanumeric() && letter != '’') {
            if ENGLISH_ONLY.contains(&word.to_lowercase().as_str()) {
                complaints.push(subject.about(moment, &format!("“{word}” is English")));
            } else if !latin
                && word.starts_with(|letter: char| letter.is_ascii_alphabetic())
                && !["QR", "PIN", "SMS", "CPR", "MitID"].contains(&word)
            {
                complaints.push(subject.about(moment, &format!("“{word}” is in another script")));
            }
        }
        for &other in GuideLanguage::ALL {
            let theirs = Subject::of(other);
            let same = theirs.own_words().any(|(at, said)| at == moment && said == words);
            if theirs.tag != subject.tag && words.chars().count() > 12 && same {
                complaints.push(subject.about(moment, &format!("the same as in {}", theirs.tag)));
            }
        }
    }
    complaints
}

fn empty_words(subject: Subject) -> Vec<String> {
    let Words { heading, old_phone, new_phone, read_aloud, stop_reading, hide, turn_on } =
        subject.guide.words;
    [heading, old_phone, new_phone, read_aloud, stop_reading, hide, turn_on]
        .iter()
        .chain(&[subject.guide.own_name, subject.guide.locale])
        .filter(|text| text.trim().is_empty())
        .map(|_| format!("{}: a word around the captions is empty", subject.tag))
        .collect()
}

fn complaints(subject: Subject) -> Vec<String> {
    [missing, unknown_names, other_names, unquoted_labels, left_over, empty_words]
        .into_iter()
        .flat_map(|check| check(subject))
        .collect()
}

#[test]
fn no_language_lacks_anything() {
    let all: Vec<String> =
        GuideLanguage::ALL.iter().flat_map(|&one| complaints(Subject::of(one))).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// A language with these captions, and nothing else wrong with it.
fn draft(captions: &'static [(Moment, &'static str)]) -> Guide {
    Guide {
        own_name: "Draft",
        locale: "xx",
        direction: Direction::LeftToRight,
        quotes: ["‹", "›"],
        words: Words {
            heading: "a",
            old_phone: "b",
            new_phone: "c",
            read_aloud: "d",
            stop_reading: "e",
            hide: "f",
            turn_on: "g",
        },
        tries: |count| format!("{} tries.", count.text),
        captions,
    }
}

fn found(check: fn(Subject) -> Vec<String>, captions: &'static [(Moment, &'static str)]) -> String {
    check(Subject { tag: "xx", guide: &draft(captions) }).join("\n")
}

#[test]
fn what_is_missing_is_named() {
    let said = found(missing, &[(Moment::Store, "Haku {get}."), (Moment::Store, "Haku.")]);
    assert!(said.contains("xx, Code: no caption"), "{said}");
    assert!(said.contains("xx, Store: more than one caption"), "{said}");
    assert_eq!(said.lines().count(), Moment::ALL.len());
}

#[test]
fn a_name_that_nobody_knows_is_named() {
    let said =
        found(unknown_names, &[(Moment::Store, "Haku {got}."), (Moment::Code, "Haku {get.")]);
    assert_eq!(said, "xx, Store: nothing is called {got}\nxx, Code: a brace has no partner");
}

#[test]
fn a_label_that_english_quotes_and_another_language_does_not_is_named() {
    let said = found(other_names, &[(Moment::WaitingTime, "Haku {yes_copy}.")]);
    let wanted =
        r#"xx, WaitingTime: names ["yes_copy"], but English ["start_copying", "yes_copy"]"#;
    assert_eq!(said, wanted);
}

#[test]
fn a_label_that_is_typed_out_is_named() {
    let said = found(unquoted_labels, &[(Moment::WaitingTimeAgreed, "Haku “Start copying”.")]);
    assert!(said.contains("“Start copying” is typed out; write {start_copying}"), "{said}");
    assert!(said.contains("quotation marks"), "{said}");
}

#[test]
fn english_that_was_left_is_named() {
    let said = found(left_over, &[(Moment::Installing, "Haku the puhelin.")]);
    assert_eq!(said, "xx, Installing: “the” is English");
    let (_, danish) = GuideLanguage::Da.guide().captions[2];
    assert_eq!(danish, "Vent et øjeblik. Appen bliver installeret.");
    let said =
        found(left_over, &[(Moment::Installing, "Vent et øjeblik. Appen bliver installeret.")]);
    assert_eq!(said, "xx, Installing: the same as in da");
}

#[test]
fn a_caption_quotes_the_label_of_the_app_in_the_marks_of_its_own_language() {
    let polish = GuideLanguage::Pl.guide();
    let caption = |language| {
        let none = Values::default();
        polish.caption(Moment::WaitingTime, texts(language), &none).expect("a caption").text()
    };
    assert_eq!(
        caption(Language::En),
        "Zaznacz „Yes, I want to copy”, potem naciśnij „Start copying”."
    );
    assert_eq!(
        caption(Language::Da),
        "Zaznacz „Ja, jeg vil gerne kopiere”, potem naciśnij „Start kopiering”."
    );
}

#[test]
fn a_value_is_told_only_where_the_screen_has_one() {
    let with = |value: &str| -> Vec<Moment> {
        let captions = GuideLanguage::En.guide().captions.iter();
        captions.filter(|(_, said)| names(said).contains(&value)).map(|&(at, _)| at).collect()
    };
    assert_eq!(with("until"), [Moment::HomeWaiting, Moment::PinLocked, Moment::WaitingStarted]);
    assert_eq!(with("tries"), [Moment::PinWrong, Moment::TemporaryPinWrong]);
}

#[test]
fn a_label_is_a_part_of_its_own_so_that_it_keeps_its_language_and_direction() {
    let arabic = GuideLanguage::Ar.guide();
    let none = Values::default();
    let caption = arabic.caption(Moment::CodeExpired, texts(Language::En), &none);
    let Some(Caption { parts }) = caption else { panic!("no caption") };
    assert_eq!(
        parts,
        [
            Part::Text("انتهت صلاحية رمز QR. اضغط على «".to_owned()),
            Part::Label("Show new QR code"),
            Part::Text("».".to_owned()),
        ]
    );
}

#[test]
fn the_tries_that_are_left_are_counted_as_the_language_counts() {
    let said = |language: GuideLanguage, plural, text: &str| {
        (language.guide().tries)(&Count { plural, text: text.to_owned() })
    };
    assert_eq!(said(GuideLanguage::En, Plural::One, "1"), "You have 1 try left.");
    assert_eq!(said(GuideLanguage::Pl, Plural::Few, "2"), "Zostały 2 próby.");
    assert_eq!(said(GuideLanguage::Pl, Plural::Many, "5"), "Zostało 5 prób.");
    assert_eq!(said(GuideLanguage::Uk, Plural::Many, "5"), "Залишилося 5 спроб.");
    assert_eq!(said(GuideLanguage::Ar, Plural::Two, "2"), "بقيت محاولتان.");
    assert_eq!(said(GuideLanguage::Ro, Plural::Other, "20"), "Mai aveți 20 de încercări.");
}

#[test]
fn a_value_stands_where_its_name_was() {
    let values = Values { until: Some("14:35".to_owned()), tries: None };
    let english = GuideLanguage::En.guide();
    let caption = english.caption(Moment::WaitingStarted, texts(Language::En), &values);
    let text = caption.expect("a caption").text();
    assert!(text.starts_with("You have to wait until 14:35. Press “OK”."), "{text}");
    let values = Values { until: None, tries: Some(Count::plain(2)) };
    let caption = english.caption(Moment::PinWrong, texts(Language::En), &values);
    assert!(caption.expect("a caption").text().contains("You have 2 tries left."));
}

#[test]
fn a_language_is_found_by_its_word_and_by_a_longer_tag() {
    for &language in GuideLanguage::ALL {
        assert_eq!(GuideLanguage::from_tag(language.tag()), Some(language));
    }
    assert_eq!(GuideLanguage::from_tag("pl-PL"), None);
    assert_eq!(GuideLanguage::from_language_tag("pl-PL"), Some(GuideLanguage::Pl));
    assert_eq!(GuideLanguage::from_language_tag("sv"), None);
    assert_eq!(GuideLanguage::TAKES, "da, en, de, pl, uk, ar, tr, ro, off");
}
