//! Commands of an embedding page, which can be anything.

use super::Unstructured;
use two_phones::host::{Act, Command, answer::answer, command::SETTABLE};
use two_phones::options::Options;

/// `input` as the text of a command, and as what a command is done with.
pub fn holds(input: &[u8]) {
    is_read_or_refused(&String::from_utf8_lossy(input));
    let mut input = Unstructured(input);
    let (kind, number) = (input.byte() % 4, input.number());
    let rest = input.text();
    is_read_or_refused(&match kind {
        0 => format!("{number} goTo {rest}"),
        1 => format!("{} {rest}", number % 100),
        2 => format!("{} set theme={rest}", number % 100),
        _ => format!("{} set {rest}", number % 100),
    });
}

fn is_read_or_refused(text: &str) {
    let Some(Command { id, act }) = Command::parse(text) else { return };
    let outcome = match act {
        Ok(Act::Set(changes)) => {
            for (name, value) in changes {
                assert!(SETTABLE.contains(&name), "{name} can be set");
                let set = Options::default().with(&[(name, Some(&value))]);
                assert!(set.problems.is_empty(), "{name}={value}");
            }
            return;
        }
        Ok(Act::GoTo(step)) => return assert!(step.number() <= 19),
        Ok(Act::Restart) => return,
        Err(refusal) => Err(refusal),
    };
    let told = answer(id, outcome);
    let known = ["bad-step", "bad-option"].map(|code| format!("{id} {code}"));
    assert!(known.contains(&told), "refused in words of our own: {told}");
}
