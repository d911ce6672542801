//! The options of the address: whatever the query, every value is one the page knows what to do with.

use super::{Unstructured, is_fit_to_show};
use journey::{
    faults::Faults,
    policy::{CODE_SECONDS, MAX_WAIT_SECONDS},
    scenario::Scenario,
    step::Role,
};
use two_phones::{
    i18n::{self, Language, words},
    options::{self, Options, Problem, choices::FAULTS_TAKE, query},
};

/// Words that some options take.
const WORDS: [&str; 16] = [
    "old", "new", "both", "1", "0", "19", "3600", "86400", "da", "en", "help", "study", "sms-late",
    "dark", "tablet", "code",
];

/// `input` as a query, and as a choice of options with values that fit and values that do not.
pub fn holds(input: &[u8]) {
    are_understood(&String::from_utf8_lossy(input));
    are_read(&String::from_utf8_lossy(input));
    let (mut input, mut again) = (Unstructured(input), Unstructured(input));
    let names: Vec<_> = options::names().chain(["other"]).collect();
    let mut pairs = Vec::new();
    while !input.is_empty() && pairs.len() < 8 {
        let (name, word) = (input.below(names.len()), input.below(WORDS.len() + 1));
        let value =
            WORDS.get(word).map_or_else(|| input.number().to_string(), |&word| word.to_owned());
        pairs.push((names[name], value));
    }
    are_understood(&query::build(pairs.iter().map(|(name, value)| (*name, value.as_str()))));
    are_read(&faults(&mut again));
}

/// Faults as somebody writes them, most of whose parts fit.
fn faults(input: &mut Unstructured) -> String {
    let words: Vec<_> = Scenario::all().map(Scenario::word).chain(["flood", ""]).collect();
    let mut parts = Vec::new();
    while !input.is_empty() && parts.len() < 10 {
        let mut part = words[input.below(words.len())].to_owned();
        if input.below(3) == 0 {
            part += ["@14", "@12", "@1", "@20", "@x"][input.below(5)];
        }
        if input.below(3) == 0 {
            part = format!("{part}*{}", input.below(12));
        }
        parts.push(part);
    }
    parts.join(",")
}

/// What is read of a text of faults is written in one form, and each is one that there is.
fn are_read(text: &str) {
    are_understood(&query::build([("phone", "both"), ("scenario", text)]));
    let Ok(faults) = Faults::parse(text) else { return };
    let canonical = faults.to_string();
    assert_eq!(Faults::parse(&canonical).as_ref(), Ok(&faults), "{text}");
    assert_eq!(
        (Faults::new(faults.iter()), Faults::from_bits(faults.bits())),
        (Ok(faults), Some(faults))
    );
    assert!(canonical.len() <= text.len(), "{canonical} of {text}");
    assert!(faults.iter().all(|fault| (1..=fault.scenario.most_times()).contains(&fault.times)));
}

fn are_understood(query: &str) {
    let pairs = query::parse(query);
    let built = query::build(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    assert_eq!(query::parse(&built), pairs, "what is put together can be taken apart");

    let options = Options::parse(query);
    let policy = options.policy();
    assert!(policy.wait.as_secs() <= MAX_WAIT_SECONDS.into());
    assert!(CODE_SECONDS.contains(&u32::try_from(policy.code_valid.as_secs()).unwrap_or(0)));
    let name = options.session.as_bytes();
    assert!((1..=32).contains(&name.len()));
    assert!(name.iter().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == b'-'));
    let devices = [Role::Old, Role::New].map(|role| options.device_of(role).number());
    assert!(devices.iter().all(|device| (1..=4).contains(device)));
    options.problems.iter().for_each(is_said);

    // What was understood is what the page's own links ask for.
    let mut again = Options::parse(&options.query_with(&[]));
    again.problems.clone_from(&options.problems);
    assert_eq!(again, options);
}

/// Nothing in a notice is as the address had it, but for words that the demo knows.
fn is_said(problem: &Problem) {
    for language in Language::ALL {
        let texts = &i18n::texts(language).page.notice;
        let text = match problem {
            Problem::BadValue { option, takes } => texts.bad_value(*option, *takes),
            // Said of the way to the page, not of what the address asks for.
            Problem::QueryDropped => unreachable!(),
            Problem::BadFaults(error) => words::bad_faults(*error, FAULTS_TAKE, texts),
            Problem::FaultElsewhere(fault, why) => words::fault_elsewhere(fault, *why, texts),
            Problem::LanguageMissing { .. } => return,
        };
        assert!(is_fit_to_show(&text), "{text}");
    }
}
