//! The words of the pages of a study as data, which `static/study/` shows.

use serde_json::{Value, json};
use std::{fs, io, path::Path};
use texts::{STUDIES, StudyPages, Texts};

/// The folder of the data, in the folder of the app.
const FOLDER: &str = "study";

/// Writes the data in each language of the app.
pub fn write(folder: &Path) -> io::Result<()> {
    let folder = folder.join(FOLDER);
    fs::create_dir_all(&folder)?;
    for words in &STUDIES {
        let Some(texts) = words.language.texts() else { continue };
        let name = format!("{}.json", words.language.tag());
        fs::write(folder.join(name), data(words, texts).to_string())?;
    }
    Ok(())
}

/// What the script puts in the place of a value.
const WHAT: &str = "{what}";
const MORE: &str = "{more}";

fn data(words: &StudyPages, texts: &Texts) -> Value {
    let t = words.study;
    json!({
        "language": words.language.tag(),
        "mark": texts.common.demo_strip,
        "title": t.title,
        "contact": t.contact(WHAT),
        "contactUnknown": t.contact_unknown,
        "task": t.task,
        "loading": t.loading,
        "problem": problem(words),
        "who": {
            "heading": t.who.heading, "lead": t.who.lead, "label": t.who.label, "wrong": t.who.wrong, "goOn": t.who.go_on,
        },
        "consent": {
            "heading": t.consent.heading, "text": t.consent.text, "questions": t.consent.questions, "moderated": t.consent.moderated, "keeping": t.consent.keeping(WHAT), "longer": t.consent.longer,
            "longerHint": t.consent.longer_hint, "agree": t.consent.agree, "decline": t.consent.decline,
        },
        "declined": { "heading": t.declined.heading, "text": t.declined.text },
        "brief": {
            "heading": t.brief.heading, "number": t.brief.number(WHAT, MORE), "limit": t.brief.limit(WHAT), "person": t.brief.person, "moderated": t.brief.moderated, "start": t.brief.start,
            "stop": t.brief.stop, "timeUp": t.brief.time_up,
        },
        "bar": bar(words),
        "ask": ask(words),
        "back": { "heading": t.back.heading, "text": t.back.text, "goOn": t.back.go_on, "giveUp": t.back.give_up },
        "elsewhere": { "heading": t.elsewhere.heading, "text": t.elsewhere.text, "here": t.elsewhere.here },
        "end": end(words),
        "withdraw": {
            "heading": t.withdraw.heading, "text": t.withdraw.text, "go": t.withdraw.go, "open": t.withdraw.open,
        },
        "deleted": { "heading": t.deleted.heading, "text": t.deleted.text },
        "withdrawn": {
            "heading": t.withdrawn.heading, "none": t.withdrawn.none, "text": t.withdrawn.text, "failed": t.withdrawn.failed,
            "back": t.withdrawn.back, "unknown": t.withdrawn.unknown,
        },
    })
}

/// By the words of `study::sitting::Problem`.
fn problem(words: &StudyPages) -> Value {
    let t = words.study.problem;
    json!({
        "heading": t.heading,
        "lead": t.lead,
        "again": t.again,
        "study": t.study,
        "participant": t.participant,
        "option": t.option(WHAT, MORE),
        "other-study": t.other_study,
        "no-task": t.no_task,
        "fault": t.fault(WHAT),
        "versions": t.versions,
        "unreachable": t.unreachable,
        "plan-damaged": t.plan_damaged,
        "plan-unreachable": t.plan_unreachable(WHAT),
        "plan-too-large": t.plan_too_large,
        "plan-not-json": t.plan_not_json(MORE),
        "plan-missing": t.plan_missing(WHAT),
        "plan-unknown": t.plan_unknown(WHAT),
        "plan-bad": t.plan_bad(WHAT, MORE),
        "plan-fault-elsewhere": t.plan_fault(WHAT, MORE),
        "plan-danish-sus": t.plan_danish_sus(WHAT),
    })
}

fn bar(words: &StudyPages) -> Value {
    let (bar, pause) = (words.study.bar, words.study.pause);
    json!({
        "name": bar.name, "pause": bar.pause, "giveUp": bar.give_up, "done": bar.done, "goOn": bar.go_on, "whole": bar.whole, "minute": bar.minute, "deadEnd": bar.dead_end,
        "failing": bar.failing, "filling": bar.filling,
        "pauseHeading": pause.heading, "pauseText": pause.text, "pauseModerated": pause.moderated, "resume": pause.resume, "stop": pause.stop,
        "giveUpHeading": pause.give_up_heading, "giveUpText": pause.give_up_text, "giveUpYes": pause.give_up,
    })
}

fn ask(words: &StudyPages) -> Value {
    let t = words.study.ask;
    json!({
        "heading": t.heading, "headingTask": t.heading_task, "number": t.number(WHAT, MORE), "lead": t.lead, "leadOne": t.lead_one,
        "send": t.send, "leaveOut": t.leave_out, "leaveOutAll": t.leave_out_all, "missing": t.missing, "missingOne": t.missing_one,
        "missingSome": t.missing_some(WHAT), "without": t.without, "disagree": t.disagree, "agree": t.agree, "foreign": t.foreign,
        "seq": t.seq, "difficult": t.difficult, "easy": t.easy, "product": t.product, "needs": t.needs(WHAT),
        "easeOfUse": t.ease_of_use(WHAT), "comment": t.comment, "commentHint": t.comment_hint,
    })
}

fn end(words: &StudyPages) -> Value {
    let t = words.study.end;
    json!({
        "heading": t.heading, "text": t.text, "broken": t.broken, "code": t.code, "codeAfter": t.code_after, "later": t.later, "copy": t.copy, "copied": t.copied,
        "handHeading": t.hand_heading, "handText": t.hand_text, "handFramed": t.hand_framed, "twoDevices": t.two_devices, "hand": t.hand,
        "handed": t.handed, "saved": t.saved, "handFailed": t.hand_failed,
        "deleteHeading": t.delete_heading, "deleteText": t.delete_text, "delete": t.delete, "sure": t.delete_sure, "yes": t.delete_yes,
        "no": t.delete_no,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_same_words_and_gaps() {
        fn shape(value: &Value, into: &mut Vec<String>, place: &str) {
            match value {
                Value::Object(all) => {
                    all.iter().for_each(|(key, it)| shape(it, into, &format!("{place}.{key}")));
                }
                Value::Array(all) => into.push(format!("{place} {}", all.len())),
                Value::String(text) => {
                    let gaps = [WHAT, MORE].map(|gap| text.contains(gap));
                    into.push(format!("{place} {gaps:?}"));
                }
                _ => into.push(format!("{place} is no text")),
            }
        }
        let shapes: Vec<Vec<String>> = STUDIES
            .iter()
            .filter_map(|words| {
                let mut lines = Vec::new();
                shape(&data(words, words.language.texts()?), &mut lines, "");
                Some(lines)
            })
            .collect();
        assert!(shapes.len() > 1 && shapes.iter().all(|it| *it == shapes[0]), "{shapes:#?}");
        assert!(shapes[0].len() > 80 && !shapes[0].iter().any(|it| it.ends_with("no text")));
    }
}
