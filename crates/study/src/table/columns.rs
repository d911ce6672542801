//! The columns, table by table.

use super::{Column, Form, Table, Words};
use crate::summary::{consent, outcome};

const PHONES: Words = Words::These(&["old", "new"]);

impl Column {
    const fn text(name: &'static str, about: &'static str) -> Self {
        let (form, words) = (Form::Text, Words::Any);
        Self { name, form, unit: "", may_be_empty: false, words, about }
    }

    const fn number(name: &'static str, about: &'static str) -> Self {
        Self { form: Form::Number, ..Self::text(name, about) }
    }

    const fn ms(name: &'static str, about: &'static str) -> Self {
        Self { unit: "ms", ..Self::number(name, about) }
    }

    const fn time(name: &'static str, about: &'static str) -> Self {
        Self { form: Form::Time, ..Self::text(name, about) }
    }

    const fn or_empty(self) -> Self {
        Self { may_be_empty: true, ..self }
    }

    const fn of(self, words: Words) -> Self {
        Self { words, ..self }
    }
}

const STUDY: Column = Column::text("study", "The name of the study, as in its address.");
const PARTICIPANT: Column = Column::text(
    "participant",
    "The name of the participant, as in the address: a text, even where it is all digits.",
);
const SESSION: Column = Column::text(
    "session",
    "The name of the world of the participant: the same on all devices of one participant, another one for each other.",
);
const APP_VERSION: Column = Column::text("app_version", "The version of the page.").or_empty();
const SCENARIO: Column =
    Column::text("scenario", "What went wrong on purpose, as in the address; empty for nothing.")
        .or_empty();

/// A row an event.
pub static EVENTS: Table = Table {
    name: "events",
    about: "What happened, a row an event, page by page in the order in which it happened there",
    columns: &[
        STUDY,
        PARTICIPANT,
        SESSION,
        APP_VERSION,
        SCENARIO,
        Column::number("device", "The device of the demo, 1 to 4, on which it happened; empty where it concerns the page as a whole.").or_empty(),
        Column::text("phone", "The part that this device plays.").or_empty().of(PHONES),
        Column::number("seq", "The place in the sequence of one page, from 1. It goes on where it stood when the page is loaded again, and begins at 1 on each further device."),
        Column::time("time_iso", "When, by the wall clock of the device. The clocks of two devices may differ."),
        Column::ms("t_ms", "When, by the monotonic clock of the page: since the visit began. It begins anew when the page is loaded again."),
        Column::ms("story_ms", "When, by the journey's own time since the visit began: pauses do not count, and a waiting time counts as the hour that it stands for."),
        Column::text("event", "What happened.").of(Words::Kinds),
        Column::number("step", "The step of the journey, 0 to 19, that the screen belongs to.").or_empty(),
        Column::text("screen", "The screen on which it happened; of the event screen, the one that is shown from then on. The same word in every language.").or_empty(),
        Column::text("control", "The control that was used. The same word in every language. Of the event answer, the item: seq, sus-1 to sus-10, ux-lite-1, ux-lite-2 or comment; empty for what was asked for with the consent.").or_empty(),
        Column::text("detail", "More about it: a word, a word and a count (word=17), or a word and a time (word-ms=5120). Of the event answer, the score on the scale of the item (score=5), or skipped where it was left out; of the item comment, said: and the participant's own words, or skipped. Of the event note, what somebody who watched did (assist, clap, pause, resume, stop), or note: and their words, of 500 characters at most. Never what somebody entered on a phone: in own words, runs of four or more digits, and other codes, are replaced by …, and what is longer than 1000 characters is cut.").or_empty(),
    ],
};

/// A row a task.
pub static TASKS: Table = Table {
    name: "tasks",
    about: "How each task went, a row a task that began on a page; one that is begun again after its end has another row",
    columns: &[
        STUDY,
        PARTICIPANT,
        SESSION,
        Column::number("task", "The number of the task in the plan, from 1."),
        Column::text("phone", "The part of the phone on which it was done; empty if it was both.").or_empty().of(PHONES),
        Column::time("start_iso", "When it began, by the wall clock of the device."),
        Column::text("outcome", "How it ended: done; gave-up, by the participant; time-up, by its limit; stopped, by whoever watched, who ended the visit; open if it has no end in the data. Only done is a success; the times of the others are censored.").of(Words::These(&[outcome::DONE, outcome::GAVE_UP, outcome::STOPPED, outcome::TIME_UP, outcome::OPEN])),
        Column::ms("t_ms", "How long it took, by the clock of the page, from its begin to its end or to the last event there is. While no page was loaded, no time is counted."),
        Column::ms("active_ms", "The part of t_ms in which the page was shown and the study was not paused."),
        Column::ms("hidden_ms", "The part of t_ms in which the page was hidden and the study was not paused."),
        Column::ms("paused_ms", "The part of t_ms in which the study was paused, or asked after a reload whether to go on."),
        Column::ms("waiting_ms", "The part of active_ms and hidden_ms in which the journey waited: its screen of waiting was shown, or its own time ran at twice the speed of the clock or more."),
        Column::ms("story_ms", "How long it took by the journey's own time."),
        Column::number("errors", "How many times something was refused or failed."),
        Column::number("misses", "How many presses hit nothing that could be used."),
        Column::number("corrections", "How many times something that was entered was taken back."),
        Column::number("hints", "How many times captions, help or advice were opened."),
        Column::number("steps", "How many different steps of the journey had a screen shown."),
    ],
};

/// A row a session.
pub static SESSIONS: Table = Table {
    name: "sessions",
    about: "How each visit went, a row a session, all its devices together",
    columns: &[
        STUDY,
        PARTICIPANT,
        SESSION,
        Column::text(
            "app_version",
            "The versions of the page, with a space between them where there is more than one.",
        ),
        Column {
            about: "What went wrong on purpose, as in the address; with a space between them where there is more than one.",
            ..SCENARIO
        },
        Column::number("devices", "How many pages told of it: one on each device that was used."),
        Column::text("phones", "The parts that its devices played.")
            .or_empty()
            .of(Words::These(&["old", "new", "old new"])),
        Column::time(
            "begun_iso",
            "The time of its earliest event, by the wall clock of that device.",
        ),
        Column::text(
            "consent",
            "What the participant said last when asked to take part; empty where nobody was asked.",
        )
        .or_empty()
        .of(Words::These(&[consent::AGREED, consent::REFUSED, consent::WITHDRAWN])),
        Column::text(
            "ended",
            "How it ended, the word of its last event end; empty if it has no end in the data.",
        )
        .or_empty(),
        Column::number("tasks", "How many tasks began."),
        Column::number("completed", "How many of them were done."),
        Column::number(
            "checkpoints",
            "How many times it was taken up again where it had been left.",
        ),
        Column::number(
            "reloads",
            "How many times a page was loaded again, by its clock; the study does so itself before each further task and the end.",
        ),
        Column::ms(
            "t_active_ms",
            "How long its pages were shown and the study was not paused. Those of several devices are added up.",
        ),
        Column::ms(
            "t_hidden_ms",
            "How long its pages were hidden and the study was not paused, added up.",
        ),
        Column::ms("t_paused_ms", "How long the study was paused, added up."),
        Column {
            unit: "s",
            ..Column::number(
                "wait_s",
                "How long the journey waited, in whole seconds by the clock of the page, as waiting_ms of the tasks.",
            )
        },
        Column::number("events", "How many events there are."),
        Column::number("errors", "How many times something was refused or failed."),
        Column::number("misses", "How many presses hit nothing that could be used."),
        Column::number("corrections", "How many times something that was entered was taken back."),
        Column::number("hints", "How many times captions, help or advice were opened."),
    ],
};
