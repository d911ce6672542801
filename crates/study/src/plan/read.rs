//! Reads a plan. Whatever is wrong is named by its place in the file, such as `tasks[1].start`.

use super::{Captions, Order, Phones, Plan, Questions, Said, Success, Task};
use crate::{faults, name::Name};
use journey::step::Step;
use serde_json::{Map, Value};
use std::fmt;

/// The bytes of the largest file that is read.
pub const LARGEST: usize = 200_000;
/// The characters of the longest text.
const LONGEST: usize = 20_000;
/// The characters of the longest item of a questionnaire.
pub(super) const LONGEST_ITEM: usize = 500;
/// The most tasks of a plan.
pub const MOST_TASKS: usize = 20;
/// What a plan can have.
pub const KEYS: [&str; 19] = [
    "version",
    "study",
    "title",
    "contact",
    "consent",
    "tasks",
    "captions",
    "hints",
    "longer_time",
    "lang",
    "wait_s",
    "keep_days",
    "moderated",
    "code",
    "order",
    "questions",
    "sus",
    "product",
    "comment",
];
/// What a task of a plan can have.
pub const KEYS_OF_TASK: [&str; 7] =
    ["id", "text", "phones", "start", "success", "scenario", "limit_s"];
/// The languages of the captions.
const CAPTION_LANGUAGES: [&str; 8] = ["da", "en", "de", "pl", "uk", "ar", "tr", "ro"];

/// What is wrong with a plan, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct PlanError {
    /// The place, such as `tasks[1].start`; empty for the whole file.
    pub place: String,
    /// What is wrong there.
    pub problem: PlanProblem,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanProblem {
    /// The file is larger than [`LARGEST`].
    TooLarge,
    /// It is no JSON; the mistake is in this line.
    NotJson(usize),
    /// It is missing.
    Missing,
    /// There is no such thing in a plan.
    Unknown,
    /// Its value is none of these.
    Bad(&'static str),
    /// What goes wrong on purpose cannot happen there: the word in question.
    FaultElsewhere(String),
    /// The SUS is asked for in Danish, whose items the plan has to bring.
    DanishSus,
}

impl PlanProblem {
    /// The stable word, by which the page has its own words.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotJson(_) => "not-json",
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Bad(_) => "bad",
            Self::FaultElsewhere(_) => "fault-elsewhere",
            Self::DanishSus => "danish-sus",
        }
    }

    /// What it is about besides: a line, the values that are taken, a word.
    pub fn more(&self) -> String {
        match self {
            Self::NotJson(line) => line.to_string(),
            Self::Bad(takes) => (*takes).to_owned(),
            Self::FaultElsewhere(word) => word.clone(),
            _ => String::new(),
        }
    }
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file is larger than {LARGEST} bytes"),
            Self::NotJson(line) => write!(f, "no JSON, in line {line}"),
            Self::Missing => f.write_str("missing"),
            Self::Unknown => f.write_str("there is no such thing in a plan"),
            Self::Bad(takes) => write!(f, "takes {takes}"),
            Self::FaultElsewhere(word) => write!(f, "{word} cannot happen in this task"),
            Self::DanishSus => f.write_str(
                "missing: the SUS is asked for in Danish, and its ten items are not in this page. They are published as SUS-DK (Hvidt et al. 2020)",
            ),
        }
    }
}

impl Plan {
    /// Reads a plan.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        let whole = |problem| PlanError { place: String::new(), problem };
        if text.len() > LARGEST {
            return Err(whole(PlanProblem::TooLarge));
        }
        let json: Value = serde_json::from_str(text)
            .map_err(|error| whole(PlanProblem::NotJson(error.line())))?;
        let at = At { value: &json, place: String::new() };
        let version = at.needed("version")?;
        if version.value.as_u64() != Some(Self::VERSION) {
            return Err(version.bad("1"));
        }
        at.only(&KEYS)?;
        let usual = Self::usual();
        let tasks = match at.get("tasks")? {
            Some(tasks) => tasks.all(task)?,
            None => usual.tasks,
        };
        check_ids(&tasks)?;
        let language = at.get("lang")?.map(|it| it.word(&["da", "en"], "da, en")).transpose()?;
        Ok(Self {
            study: at.get("study")?.map(|it| it.name()).transpose()?,
            title: at.said("title")?,
            contact: at.said("contact")?,
            consent: at.said("consent")?,
            tasks,
            captions: at.get("captions")?.map_or(Ok(usual.captions), |it| captions(&it))?,
            hints: at.get("hints")?.map_or(Ok(usual.hints), |it| it.flag())?,
            longer_time: at.get("longer_time")?.map_or(Ok(usual.longer_time), |it| it.flag())?,
            language: language.map(str::to_owned),
            wait_s: at.get("wait_s")?.map(|it| it.number(0, 86_400, "0 to 86400")).transpose()?,
            keep_days: at
                .get("keep_days")?
                .map(|it| it.number(1, 365, "1 to 365"))
                .transpose()?
                .map_or(usual.keep_days, |days| u16::try_from(days).unwrap_or(usual.keep_days)),
            moderated: at.get("moderated")?.map_or(Ok(usual.moderated), |it| it.flag())?,
            code: at.get("code")?.map(|it| code(&it)).transpose()?.unwrap_or_default(),
            order: at.get("order")?.map_or(Ok(usual.order), |it| {
                Order::parse(it.text()?).ok_or_else(|| it.bad("fixed, balanced"))
            })?,
            questions: Questions::read(&at, language)?,
        })
    }
}

fn check_ids(tasks: &[Task]) -> Result<(), PlanError> {
    for (place, task) in tasks.iter().enumerate() {
        if tasks[..place].iter().any(|before| before.id == task.id) {
            let place = format!("tasks[{place}].id");
            return Err(PlanError { place, problem: PlanProblem::Bad("a name of its own") });
        }
    }
    Ok(())
}

fn task(at: &At<'_>) -> Result<Task, PlanError> {
    at.only(&KEYS_OF_TASK)?;
    let phones = at.get("phones")?.map_or(Ok(Phones::Both), |it| {
        Phones::parse(it.text()?).ok_or_else(|| it.bad("old, new, both"))
    })?;
    let start = at.get("start")?.map(|it| it.step(phones)).transpose()?;
    let success = at.get("success")?.map_or(Ok(Success::Finish), |it| {
        if it.value.as_str() == Some("finish") {
            return Ok(Success::Finish);
        }
        it.step(phones).map(Success::Step).map_err(|_| it.bad("finish, or a step of these phones"))
    })?;
    let scenario = at.get("scenario")?;
    let task = Task {
        id: at.needed("id")?.name()?,
        text: at.said("text")?,
        phones,
        start,
        success,
        scenario: scenario.as_ref().map_or(Ok(""), At::text)?.to_owned(),
        limit_s: at.get("limit_s")?.map(|it| it.number(5, 86_400, "5 to 86400")).transpose()?,
    };
    if let (Some(it), Err(error)) = (scenario, faults::check(&task.scenario, phones, start)) {
        return Err(it.wrong(match error {
            faults::FaultError::Bad(_) => PlanProblem::Bad(faults::TAKES),
            faults::FaultError::Elsewhere(word) => PlanProblem::FaultElsewhere(word),
        }));
    }
    Ok(task)
}

fn captions(at: &At<'_>) -> Result<Captions, PlanError> {
    const TAKES: &str = "off, as-chosen, da, en, de, pl, uk, ar, tr, ro";
    match at.text()? {
        "off" => Ok(Captions::Off),
        "as-chosen" => Ok(Captions::AsChosen),
        tag if CAPTION_LANGUAGES.contains(&tag) => Ok(Captions::In(tag.to_owned())),
        _ => Err(at.bad(TAKES)),
    }
}

fn code(at: &At<'_>) -> Result<String, PlanError> {
    let text = at.text()?;
    let fits = text.chars().count() <= 64 && text.chars().all(|it| it.is_ascii_graphic());
    if fits { Ok(text.to_owned()) } else { Err(at.bad("up to 64 letters, digits and signs")) }
}

/// A value, and its place in the file.
pub(super) struct At<'a> {
    value: &'a Value,
    place: String,
}

impl<'a> At<'a> {
    fn wrong(&self, problem: PlanProblem) -> PlanError {
        PlanError { place: self.place.clone(), problem }
    }

    pub(super) fn bad(&self, takes: &'static str) -> PlanError {
        self.wrong(PlanProblem::Bad(takes))
    }

    fn object(&self) -> Result<&'a Map<String, Value>, PlanError> {
        self.value.as_object().ok_or_else(|| self.bad("{ … }"))
    }

    fn inner(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    /// Whether it has only what is known.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), PlanError> {
        let stranger = self.object()?.keys().find(|key| !known.contains(&key.as_str()));
        stranger.map_or(Ok(()), |key| {
            let key: String = key.chars().filter(|it| !it.is_control()).take(40).collect();
            Err(PlanError { place: self.inner(&key), problem: PlanProblem::Unknown })
        })
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<At<'a>>, PlanError> {
        let value = self.object()?.get(name);
        Ok(value.map(|value| At { value, place: self.inner(name) }))
    }

    fn needed(&self, name: &str) -> Result<At<'a>, PlanError> {
        let missing = PlanError { place: self.inner(name), problem: PlanProblem::Missing };
        self.get(name)?.ok_or(missing)
    }

    pub(super) fn text(&self) -> Result<&'a str, PlanError> {
        let text = self.value.as_str().ok_or_else(|| self.bad("\"a text\""))?;
        if text.chars().count() > LONGEST {
            return Err(self.bad("a text of up to 20000 characters"));
        }
        Ok(text)
    }

    fn word(&self, known: &[&'static str], takes: &'static str) -> Result<&'static str, PlanError> {
        let text = self.text()?;
        known.iter().find(|it| **it == text).copied().ok_or_else(|| self.bad(takes))
    }

    fn flag(&self) -> Result<bool, PlanError> {
        self.value.as_bool().ok_or_else(|| self.bad("true, false"))
    }

    fn number(&self, least: u32, most: u32, takes: &'static str) -> Result<u32, PlanError> {
        let number = self.value.as_u64().and_then(|it| u32::try_from(it).ok());
        number.filter(|it| (least..=most).contains(it)).ok_or_else(|| self.bad(takes))
    }

    fn name(&self) -> Result<Name, PlanError> {
        Name::parse(self.text()?).map_err(|_| self.bad("1 to 64 of A-Z a-z 0-9 . _ -"))
    }

    fn step(&self, phones: Phones) -> Result<Step, PlanError> {
        let number = self.value.as_u64().and_then(|it| u8::try_from(it).ok());
        let step = number.and_then(|it| Step::try_from(it).ok());
        step.filter(|it| phones.has(it.role()))
            .ok_or_else(|| self.bad("a step of these phones: 1 to 7 (old), 0 and 8 to 19 (new)"))
    }

    /// A text by language, or one for all.
    pub(super) fn said(&self, name: &str) -> Result<Said, PlanError> {
        const TAKES: &str = "\"a text\", or { \"en\": \"a text\", … }";
        let Some(it) = self.get(name)? else { return Ok(Said::default()) };
        if it.value.is_string() {
            return Ok(Said([("*".to_owned(), it.text()?.to_owned())].into()));
        }
        let texts = it.value.as_object().ok_or_else(|| it.bad(TAKES))?;
        let is_tag = |tag: &str| {
            (2..=12).contains(&tag.len())
                && tag.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        };
        let mut said = Said::default();
        for (tag, value) in texts {
            if !is_tag(tag) {
                return Err(it.bad(TAKES));
            }
            let text = At { value, place: it.inner(tag) }.text()?;
            said.0.insert(tag.clone(), text.to_owned());
        }
        Ok(said)
    }

    fn all<T>(&self, read: fn(&At<'_>) -> Result<T, PlanError>) -> Result<Vec<T>, PlanError> {
        const TAKES: &str = "[ … ] with 1 to 20 tasks";
        let list = self.each(TAKES)?;
        if !(1..=MOST_TASKS).contains(&list.len()) {
            return Err(self.bad(TAKES));
        }
        list.iter().map(read).collect()
    }

    /// The values of a list.
    pub(super) fn each(&self, takes: &'static str) -> Result<Vec<At<'a>>, PlanError> {
        let list = self.value.as_array().ok_or_else(|| self.bad(takes))?;
        let place = |number| format!("{}[{number}]", self.place);
        let each = list.iter().enumerate();
        Ok(each.map(|(number, value)| At { value, place: place(number) }).collect())
    }
}
