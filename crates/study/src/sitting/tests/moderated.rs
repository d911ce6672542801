//! What somebody who watches does in a sitting.

use super::*;

/// A visit by a plan that lets somebody watch, or does not.
fn watched(moderated: bool) -> Sitting {
    let plan = format!(r#"{{"version":1,"moderated":{moderated},"tasks":[{{"id":"a"}}]}}"#);
    let asked = asked("study=copy&participant=P01&plan=x", Some(&plan));
    Sitting::new(&asked, "0.1.0").expect("a visit")
}

fn note(sitting: &mut Sitting, what: &str, text: &str) -> Vec<String> {
    let effects = ask(sitting, "note", 5_000, json!({ "what": what, "text": text }));
    let line = |row: &&Value| {
        [&row["event"], &row["detail"]].map(|it| it.as_str().unwrap_or_default()).join(" ")
    };
    rows(&effects).iter().map(line).map(|it| it.trim().to_owned()).collect()
}

#[test]
fn what_a_moderator_notes_is_a_row_without_long_numbers() {
    let mut sitting = watched(true);
    running(&mut sitting);
    assert_eq!(note(&mut sitting, "assist", ""), ["note assist"]);
    assert_eq!(note(&mut sitting, "clap", ""), ["note clap"]);
    assert_eq!(note(&mut sitting, "note", "said\n112358"), ["note note: said …"]);
    assert_eq!(note(&mut sitting, "note", " "), [""; 0]);
    assert_eq!(note(&mut sitting, "delete", ""), [""; 0]);
}

#[test]
fn a_moderator_pauses_and_ends_and_nobody_gave_up() {
    let mut sitting = watched(true);
    running(&mut sitting);
    assert_eq!(note(&mut sitting, "resume", ""), [""; 0], "there is no pause");
    assert_eq!(note(&mut sitting, "pause", ""), ["note pause", "pause"]);
    assert_eq!(note(&mut sitting, "pause", ""), [""; 0]);
    assert_eq!(note(&mut sitting, "resume", ""), ["note resume", "resume"]);
    assert_eq!(note(&mut sitting, "stop", ""), ["note stop", "task stopped=1", "end stop"]);
    assert_eq!(note(&mut sitting, "note", "late"), [""; 0], "the visit is over");
}

#[test]
fn nobody_watches_before_consent_or_without_the_plan() {
    let mut sitting = watched(true);
    assert_eq!(sitting.facts("en")["moderated"], true);
    ask(&mut sitting, "open", 1_000, json!({ "kept": null }));
    assert_eq!(note(&mut sitting, "assist", ""), [""; 0]);
    let mut alone = watched(false);
    assert_eq!(alone.facts("en")["moderated"], false);
    running(&mut alone);
    assert_eq!(note(&mut alone, "stop", ""), [""; 0]);
}
