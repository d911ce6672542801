//! Rows of participants, written down page by page.

use report::{By, Report, figure::Figure, json::json};
use serde_json::Value;
use study::{dataset::Dataset, kind::Kind, row::Row};

/// A page that is being told of.
pub struct Page {
    participant: &'static str,
    scenario: &'static str,
    ms: u64,
    begun: u64,
    rows: Vec<Row>,
}

impl Page {
    /// A page that is opened so many milliseconds into the study.
    pub fn of(participant: &'static str, begun: u64) -> Self {
        Self { participant, scenario: "", ms: 0, begun, rows: Vec::new() }
    }

    /// In this scenario from now on.
    pub fn scenario(mut self, scenario: &'static str) -> Self {
        self.scenario = scenario;
        self
    }

    /// An event, a second after the one before.
    pub fn event(
        mut self,
        event: Kind,
        at: Option<(&str, u8, &str)>,
        control: &str,
        detail: &str,
    ) -> Self {
        self.ms += 1000;
        let (phone, step, screen) = at.map_or(("", None, ""), |it| (it.0, Some(it.1), it.2));
        self.rows.push(Row {
            study: "copy".into(),
            participant: self.participant.into(),
            session: format!("s-{}", self.participant).as_str().into(),
            app_version: "1".into(),
            scenario: self.scenario.into(),
            device: None,
            phone: phone.into(),
            seq: self.rows.len() as u64 + 1,
            wall_ms: 1_796_046_300_000 + self.begun + self.ms,
            t_ms: self.ms,
            story_ms: self.ms,
            event,
            step,
            screen: screen.into(),
            control: control.into(),
            detail: detail.into(),
        });
        self
    }

    /// A screen.
    pub fn screen(self, phone: &str, step: u8, screen: &str) -> Self {
        self.event(Kind::Screen, Some((phone, step, screen)), "", "")
    }

    /// Screens of these steps on a phone.
    pub fn steps(self, phone: &str, steps: &[u8]) -> Self {
        steps.iter().fold(self, |page, step| page.screen(phone, *step, "some"))
    }

    /// The participant agrees.
    pub fn agreed(self) -> Self {
        self.event(Kind::Consent, None, "", "agreed")
    }

    /// A task begins or ends: `began=1`.
    pub fn task(self, detail: &str) -> Self {
        self.event(Kind::Task, None, "", detail)
    }

    /// An answer.
    pub fn answer(self, control: &str, detail: &str) -> Self {
        self.event(Kind::Answer, None, control, detail)
    }

    /// Answers to all items of SUS.
    pub fn sus(self, items: [u8; 10]) -> Self {
        (1..).zip(items).fold(self, |page, (item, score): (u8, u8)| {
            page.answer(&format!("sus-{item}"), &format!("score={score}"))
        })
    }

    /// Time passes.
    pub fn pass(mut self, ms: u64) -> Self {
        self.ms += ms;
        self
    }
}

/// The data of these pages.
pub fn dataset(pages: impl IntoIterator<Item = Page>) -> Dataset {
    let rows = pages.into_iter().flat_map(|page| page.rows).collect();
    Dataset { rows, ..Dataset::default() }
}

/// The report of these pages, in which nobody is compared.
pub fn report(pages: impl IntoIterator<Item = Page>) -> Report {
    Report::new(&dataset(pages), By::None)
}

/// The figure of a task, or of whole sessions, and a group.
pub fn figure<'a>(report: &'a Report, id: &str, task: Option<u64>, group: &str) -> &'a Figure {
    let is_it = |it: &&Figure| it.id == id && it.task == task && it.group == group;
    report.figures.iter().find(is_it).expect("a figure")
}

/// Its number.
pub fn value(report: &Report, id: &str, task: u64) -> f64 {
    figure(report, id, Some(task), "").value.expect("a value")
}

/// A report as JSON, read back.
pub fn read(report: &Report) -> Value {
    serde_json::from_str(&json(report)).expect("JSON")
}

/// Whether two numbers are the same but for rounding.
pub fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}
