//! The words themselves: nothing is left in another language, empty or loud.

use super::{
    catalogue,
    generator::{Element, Language, Message, REFERENCE, text_of},
};

/// Texts that are the same in both languages of the app: names, words that they share, a place to be filled in.
const SHARED: &[&str] = &[
    "Backup",
    "Demo – Two Phones: {$screen}",
    "Film",
    "Menu",
    "MitID app",
    "MitID app (demo)",
    "OK",
    "SMS",
    "Scanning",
    "Tablets",
    "Zoom",
    "two-phones-demo",
    "{$wait}",
    "{$wait} ({$pace})",
    "•• •• •• {$ending}",
];

/// English words that no other language of the captions has.
const ENGLISH_ONLY: &[&str] = &[
    "the", "you", "your", "press", "phone", "then", "this", "that", "again", "with", "here",
    "wait", "screen", "type",
];

/// Words in Latin letters that every script has among its own.
const LATIN: [&str; 5] = ["QR", "PIN", "SMS", "CPR", "MitID"];

/// The messages of the captions in a language.
fn captions(language: &Language) -> &[Message] {
    language.messages("captions")
}

/// The words that are the language's own, in every plural form.
fn own_words(text: &[Element]) -> String {
    text.iter()
        .map(|element| match element {
            Element::Words(words) => words.clone(),
            Element::Forms(_, forms) => {
                forms.iter().map(|(_, form)| own_words(form)).collect::<Vec<_>>().join("\n")
            }
            Element::Value(_) | Element::Reference(_) => "\n".to_owned(),
        })
        .collect()
}

fn is_english(words: &str) -> Option<&str> {
    words
        .split(|letter: char| !letter.is_alphanumeric() && letter != '’')
        .find(|word| ENGLISH_ONLY.contains(&word.to_lowercase().as_str()))
}

/// The first word in Latin letters in a text of another script.
fn is_latin(words: &str) -> Option<&str> {
    words
        .split(|letter: char| !letter.is_alphanumeric())
        .find(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()) && !LATIN.contains(word))
}

#[test]
fn every_text_of_the_app_is_translated() {
    let catalogue = catalogue();
    let reference = catalogue.reference();
    let others = catalogue.of_app().filter(|language| language.tag != REFERENCE);
    let mut compared = 0;
    let mut same = Vec::new();
    for language in others {
        for subject in language.subjects().chain(["builder", "help", "study", "tour"]) {
            for message in language.messages(subject) {
                let original = reference.message(subject, &message.id).expect("an original");
                compared += 1;
                let said = text_of(&message.text);
                if said == text_of(&original.text) && !SHARED.contains(&said.as_str()) {
                    same.push(format!("{}: {said}", language.path(subject)));
                }
            }
        }
    }
    assert!(compared > 500, "the texts are not where this test looks for them");
    assert!(same.is_empty(), "the same as in English: {same:#?}");
}

#[test]
fn no_text_shouts() {
    for language in catalogue().languages {
        for message in language.files.values().flatten() {
            // In the title of a page in the background, "(!)" is a sign and no tone.
            let said = text_of(&message.text).replace("(!)", "");
            assert!(!said.contains('!'), "{}, {} shouts: {said}", language.tag, message.id);
        }
    }
}

#[test]
fn no_caption_or_start_page_is_left_in_english() {
    for language in catalogue().with_captions().filter(|language| language.tag != REFERENCE) {
        let own_name = language.message("language", "language-own_name").expect("a name");
        let latin = text_of(&own_name.text).contains(|c: char| c.is_ascii_alphabetic());
        for message in captions(language).iter().chain(language.messages("start")) {
            let words = own_words(&message.text);
            let at = format!("{}, {}", language.tag, message.id);
            assert_eq!(is_english(&words), None, "{at} has English in it");
            if !latin {
                assert_eq!(is_latin(&words), None, "{at} has another script in it");
            }
        }
    }
}

#[test]
fn no_two_languages_have_the_same_caption() {
    let catalogue = catalogue();
    let languages: Vec<&Language> = catalogue.with_captions().collect();
    for (place, language) in languages.iter().enumerate() {
        for message in captions(language) {
            let words = own_words(&message.text);
            if words.chars().count() <= 12 || message.id.starts_with("words-") {
                continue;
            }
            for other in &languages[place + 1..] {
                let theirs = other.message("captions", &message.id).expect("a caption");
                assert_ne!(words, own_words(&theirs.text), "{}, {}", language.tag, other.tag);
            }
        }
    }
}

#[test]
fn what_is_left_in_english_or_latin_letters_is_found() {
    assert_eq!(is_english("Haku the puhelin."), Some("the"));
    assert_eq!(is_english("Haku puhelin."), None);
    assert_eq!(is_latin("рамка Code QR"), Some("Code"));
    assert_eq!(is_latin("рамка QR"), None);
}

/// A number that is typed in a rule would stay when the policy changes.
#[test]
fn no_rule_has_a_number_typed_in_it() {
    for language in catalogue().of_app() {
        let rules = language.messages("help").iter();
        let rules: Vec<_> = rules
            .filter(|it| it.id.starts_with("help-rules-rows") && it.id.ends_with("-rule"))
            .collect();
        assert!(rules.len() > 5, "the rules are not where this test looks for them");
        for rule in rules {
            let words = own_words(&rule.text);
            assert!(!words.contains(|c: char| c.is_ascii_digit()), "{}: {words}", rule.id);
        }
    }
}

/// Who follows the public help page finds its words on the screens.
#[test]
fn the_labels_are_those_of_the_public_help_page() {
    let catalogue = catalogue();
    for (id, english, danish) in [
        ("source-menu-copy", "Copy to new MitID app", "Kopier til ny MitID app"),
        ("source-pin-heading", "Enter your PIN code", "Indtast din PIN-kode"),
        ("source-waiting_time-agree", "Yes, I want to copy", "Ja, jeg vil gerne kopiere"),
        ("source-waiting_time-start", "Start copying", "Start kopiering"),
        ("source-waiting-heading", "The waiting time has started", "Ventetiden er startet"),
        (
            "source-show_code-heading",
            "Show QR code and copy MitID to the new app",
            "Vis QR-kode og kopier MitID til ny app",
        ),
        ("source-show_code-show", "Show QR code", "Vis QR-kode"),
        ("source-expired-show_new", "Show new QR code", "Vis ny QR-kode"),
        ("source-code-more_time", "More time", "Mere tid"),
        ("target-store-get", "Get", "Hent"),
        ("target-store-open", "Open", "Åbn"),
        ("target-activate-heading", "Activate your MitID", "Aktivér dit MitID"),
        ("target-activate-get_started", "Get started", "Kom i gang"),
        ("target-choose_way-copy", "Copy from another MitID app", "Kopier fra en anden MitID app"),
        (
            "target-ready-shown",
            "QR code is shown on the old app",
            "QR-koden vises på den gamle app",
        ),
        ("target-ready-scan", "Scan QR code", "Scan QR-kode"),
        ("target-user_id-heading", "Enter your user ID", "Indtast dit bruger-id"),
        ("target-sms-heading", "Enter the temporary PIN code", "Indtast midlertidig PIN-kode"),
        (
            "target-new_pin-choose_heading",
            "Choose your personal PIN code",
            "Vælg din personlige PIN-kode",
        ),
        ("target-biometrics-yes", "Yes, use biometrics", "Ja, brug biometri"),
        ("target-notifications-allow", "Allow", "Tillad"),
    ] {
        let subject = id.split('-').next().expect("a subject");
        for (tag, words) in [("en", english), ("da", danish)] {
            let language = catalogue.of_app().find(|it| it.tag == tag).expect("the language");
            let message = language.message(subject, id).expect("the label");
            assert_eq!(text_of(&message.text), words);
        }
    }
}

/// Words of who builds or serves the page. What is read on a page says what a visitor can do.
const OF_DEVELOPERS: &[&str] = &[
    "make serve",
    "make dist",
    "localhost",
    "host=",
    "signatur",
    "server",
    "repository",
    "wasm",
    "cache",
    "json",
];

#[test]
fn no_public_page_says_what_only_a_developer_would() {
    for language in catalogue().languages {
        for message in language.files.values().flatten() {
            let said = text_of(&message.text).to_lowercase();
            let found = OF_DEVELOPERS.iter().find(|words| {
                let begins = |(at, _): (usize, &str)| !said[..at].ends_with(char::is_alphabetic);
                said.match_indices(**words).any(begins)
            });
            assert_eq!(found, None, "{}, {}: {said}", language.tag, message.id);
        }
    }
}
