//! One name for a thing, in each language: which words are not said, and what is said in their place.

use super::{
    catalogue,
    generator::{Catalogue, Language, Message, REFERENCE, text_of},
};

/// What a language calls things.
struct Terms {
    tag: &'static str,
    /// The PIN code of the app, in the captions that ask for it. Nobody is asked for the code of a phone.
    app_pin: &'static str,
    /// What the app sends, which is no SMS.
    notifications: &'static str,
    /// Words that are not said, each with what is said in their place. They are found where a word begins.
    never: &'static [(&'static str, &'static str)],
}

const TERMS: &[Terms] = &[
    Terms {
        tag: "en",
        app_pin: "the app’s PIN code",
        notifications: "notifications",
        never: &[
            ("PIN code of this phone", "the app’s PIN code"),
            ("this phone’s PIN", "the app’s PIN code"),
            ("identity card", "“Who am I?”"),
            ("check the box", "tick the box"),
            ("check {", "tick {"),
            ("messages", "notifications"),
        ],
    },
    Terms {
        tag: "da",
        app_pin: "appens PIN-kode",
        notifications: "notifikationer",
        never: &[
            ("denne telefons PIN", "appens PIN-kode"),
            ("identitetskort", "»Hvem er jeg?«"),
            ("tast", "indtast"),
            ("skriv {", "indtast {"),
            ("skriv koden", "indtast koden"),
            ("tryk {", "tryk på {"),
            ("tryk »", "tryk på »"),
            ("trykke {", "trykke på {"),
            ("faneblad", "fane"),
            ("begynd forfra", "start forfra"),
            ("begynde forfra", "starte forfra"),
            ("begynder forfra", "starter forfra"),
            ("undertekst", "vejledning"),
            ("intet her er rigtigt", "alt her er opdigtet"),
            ("forlade siden", "når du er færdig"),
        ],
    },
    Terms {
        tag: "de",
        app_pin: "PIN-Code der App",
        notifications: "Benachrichtigungen",
        never: &[
            ("PIN-Code dieses Handys", "PIN-Code der App"),
            ("tippen Sie", "geben Sie … ein, drücken Sie auf …"),
            ("schreiben Sie", "geben Sie … ein"),
            ("passte", "ist falsch, stimmt nicht"),
            ("Mitteilung", "Benachrichtigung"),
            ("Karte", "unter { page-who }"),
        ],
    },
    Terms {
        tag: "pl",
        app_pin: "kod PIN aplikacji",
        notifications: "powiadomienia",
        never: &[
            ("kod PIN tego telefonu", "kod PIN aplikacji"),
            ("karcie", "w części { page-who }"),
            ("kartę", "do części { page-who }"),
            ("pod {", "w części {"),
        ],
    },
    Terms {
        tag: "uk",
        app_pin: "PIN-код застосунку",
        notifications: "сповіщення",
        never: &[
            ("PIN-код цього телефону", "PIN-код застосунку"),
            ("картк", "у розділі { page-who }"),
            ("впізнано", "розпізнано"),
        ],
    },
    Terms {
        tag: "ar",
        app_pin: "رمز PIN الخاص بالتطبيق",
        notifications: "إشعارات",
        never: &[
            ("رمز PIN لهذا الهاتف", "رمز PIN الخاص بالتطبيق"),
            ("بطاقة", "قسم { page-who }"),
            // Alone it is wiping.
            ("مسح الهاتف", "قرأ الهاتف"),
            ("النسخ عليه", "النسخ منه"),
            // Said to a man.
            ("متأكد", "إذا كان لديك شك"),
        ],
    },
    Terms {
        tag: "tr",
        app_pin: "Uygulamanın PIN kodunu",
        notifications: "bildirim",
        never: &[
            ("Bu telefonun PIN", "uygulamanın PIN kodu"),
            ("kart", "{ page-who } bölümü"),
            ("rakamlı", "haneli"),
            ("uymadı", "yanlış"),
            // Beside a browser, which is "tarayıcı".
            ("tarayın", "okutun"),
        ],
    },
    Terms {
        tag: "ro",
        app_pin: "codul PIN al aplicației",
        notifications: "notificări",
        never: &[
            ("codul PIN al acestui telefon", "codul PIN al aplicației"),
            // A bank's.
            ("card", "la { page-who }"),
            ("mesaj", "notificări"),
            ("copierea pe el", "copierea de acolo"),
            // Said to a man.
            ("sigur", "dacă aveți îndoieli"),
        ],
    },
];

/// What points to the card that says who a person is in the demo.
const POINTERS: &[&str] = &[
    "about-points-3",
    "caption-enter-pin",
    "caption-pin-wrong",
    "help-questions-entries-3-answer",
    "source-pin-locked_next",
    "source-pin-to_start",
    "target-user_id-card_hint",
    "target-user_id-not_the_demo_user",
];

/// What is quoted and is no text of the app: buttons of browsers, and what an address means.
const QUOTED: &[&str] = &[
    "Add to Home Screen",
    "Del",
    "Føj til hjemmeskærm",
    "Print",
    "Share",
    "Udskriv",
    "denne computer",
    "scan=camera",
    "this computer",
    "{ $control }",
    "{ $language }",
    "{ $name }",
];

/// Whether a text says these words, in capitals or not. They are looked for where a word begins.
fn says(text: &str, words: &str) -> bool {
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    text.match_indices(&words)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

/// Every text of a language as its file has it.
fn texts(language: &Language) -> impl Iterator<Item = (&str, String)> {
    let written = |it: &Message| text_of(&it.text).replace('{', "{ ").replace('}', " }");
    language.files.values().flatten().map(move |it| (it.id.as_str(), written(it)))
}

fn text(language: &Language, id: &str) -> Option<String> {
    texts(language).find(|(known, _)| *known == id).map(|(_, text)| text)
}

/// The quotation marks of a language.
fn quotes(language: &Language) -> [String; 2] {
    ["language-quotes-1", "language-quotes-2"].map(|id| text(language, id).expect("quotes"))
}

/// What stands in quotation marks in a text.
fn quoted<'a>(text: &'a str, [before, after]: &[String; 2]) -> Vec<&'a str> {
    let behind = text.split(before.as_str()).skip(1);
    behind.filter_map(|rest| rest.split_once(after.as_str())).map(|(words, _)| words).collect()
}

fn of<'a>(catalogue: &'a Catalogue, tag: &str) -> &'a Language {
    catalogue.languages.iter().find(|it| it.tag == tag).expect("the language of these terms")
}

#[test]
fn every_language_of_the_captions_has_its_terms() {
    let catalogue = catalogue();
    for language in catalogue.with_captions() {
        assert!(TERMS.iter().any(|it| it.tag == language.tag), "no terms for {}", language.tag);
    }
}

#[test]
fn no_text_says_what_has_another_name() {
    let catalogue = catalogue();
    let mut found = Vec::new();
    for terms in TERMS {
        for (id, text) in texts(of(&catalogue, terms.tag)) {
            let never = terms.never.iter().filter(|(words, _)| says(&text, words));
            found.extend(never.map(|(words, better)| {
                format!("{}, {id} says “{words}”; write “{better}”: {text}", terms.tag)
            }));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_word_is_found_where_it_begins_and_in_capitals() {
    assert!(says("Tast koden.", "tast") && says("Så tastes den", "tast"));
    assert!(!says("Indtast koden.", "tast"));
    assert!(says("Tryk { common-next }.", "tryk {") && !says("Tryk på { common-next }.", "tryk {"));
}

#[test]
fn a_caption_asks_for_the_pin_of_the_app_never_of_the_phone() {
    let catalogue = catalogue();
    for terms in TERMS {
        for id in ["enter-pin", "enter-pin-or-biometrics", "enter-pin-again"] {
            let said =
                text(of(&catalogue, terms.tag), &format!("caption-{id}")).expect("a caption");
            assert!(says(&said, terms.app_pin), "{}, {id}: {said}", terms.tag);
        }
    }
}

#[test]
fn a_caption_calls_notifications_by_their_name() {
    let catalogue = catalogue();
    for terms in TERMS {
        let said = text(of(&catalogue, terms.tag), "caption-notifications").expect("a caption");
        assert!(says(&said, terms.notifications), "{}: {said}", terms.tag);
    }
}

#[test]
fn what_points_to_the_card_says_the_name_on_its_button() {
    let catalogue = catalogue();
    for language in &catalogue.languages {
        let mut pointers = 0;
        for (id, said) in texts(language).filter(|(id, _)| POINTERS.contains(id)) {
            pointers += 1;
            let names_it = match text(language, "page-who") {
                Some(name) if !id.starts_with("caption-") => {
                    quoted(&said, &quotes(language)).contains(&name.as_str())
                }
                _ => said.contains("{ page-who }"),
            };
            assert!(names_it, "{}, {id}: {said}", language.tag);
        }
        let wanted = match (language.is_of_app(), language.has_captions()) {
            (true, _) => POINTERS.len(),
            (false, true) => 2,
            (false, false) => 0,
        };
        assert_eq!(pointers, wanted, "{}", language.tag);
    }
}

/// A label that is quoted in a text without references would drift from the screen unseen.
#[test]
fn what_the_app_quotes_is_a_label_and_the_same_in_each_language() {
    let catalogue = catalogue();
    let ids = |language: &Language, quotation: &str| -> Vec<String> {
        let whole = |text: &str| text == quotation || text.starts_with(&format!("{quotation}. "));
        texts(language).filter(|(_, text)| whole(text)).map(|(id, _)| id.to_owned()).collect()
    };
    let english = catalogue.reference();
    let mut seen = 0;
    for language in catalogue.of_app() {
        for (id, said) in texts(language).filter(|(id, _)| !id.starts_with("language-")) {
            let original = text(english, id).expect("the English text");
            let meant: Vec<String> = quoted(&original, &quotes(english))
                .into_iter()
                .flat_map(|quotation| ids(english, quotation))
                .collect();
            for quotation in quoted(&said, &quotes(language)) {
                if QUOTED.contains(&quotation) {
                    continue;
                }
                seen += 1;
                let named = ids(language, quotation);
                assert!(
                    named.iter().any(|id| meant.contains(id)),
                    "{}, {id} quotes “{quotation}”, which the screen does not say: {said}",
                    language.tag
                );
            }
        }
    }
    assert!(seen > 40, "the quotations are not where this test looks for them: {seen}");
}

#[test]
fn a_text_of_the_app_has_the_quotation_marks_of_its_language() {
    let catalogue = catalogue();
    for language in catalogue.of_app() {
        let own = quotes(language);
        let others = ["“", "”", "„", "«", "»", "\""].map(str::to_owned);
        let others: Vec<String> = others.into_iter().filter(|mark| !own.contains(mark)).collect();
        for (id, said) in texts(language) {
            let other = others.iter().find(|mark| said.contains(mark.as_str()));
            assert_eq!(other, None, "{}, {id}: {said}", language.tag);
        }
    }
}

/// Readers with little English take "can’t" for "can".
#[test]
fn english_says_not_in_full() {
    for (id, said) in texts(of(&catalogue(), REFERENCE)) {
        assert!(!said.contains("n’t") && !said.contains("n't"), "{id}: {said}");
    }
}
