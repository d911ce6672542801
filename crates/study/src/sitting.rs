//! A sitting: a visit on one page, for the scripts of the page. What they ask is JSON, and so is the answer; the clocks come along.

mod moderated;
mod problem;
mod questions;
#[cfg(test)]
mod tests;

pub use problem::Problem;

use crate::{
    comment::Comment,
    json::object,
    kind::Kind,
    link::Link,
    name::{Name, session_of},
    plan::{Captions, Phones, Plan, Success},
    record::{Record, Visit},
    recorder::{Now, Recorder},
    row::Row,
    told::{Limits, Told},
    visit::{Course, Effect, Event, Kept, Manner, Phase},
    word::Word,
};
use serde_json::{Value, json};

/// The name of the plan that a link asks for, `{"address": [[NAME, VALUE], …]}`: the answer is `{"plan": NAME or null}`, or
/// [`Problem::answer`].
pub fn plan_of(asked: &str) -> String {
    let link = read(asked).and_then(|asked| Ok(Link::parse(&pairs(&asked)?)?));
    match link {
        Ok(link) => json!({ "plan": link.plan.as_ref().map(Name::as_str) }).to_string(),
        Err(problem) => problem.answer(),
    }
}

/// A visit on one page.
#[derive(Debug)]
pub struct Sitting {
    link: Link,
    plan: Plan,
    course: Course,
    recorder: Recorder,
    app_version: String,
    opened_ms: u64,
    /// When the pause began, by the wall clock.
    paused_at: Option<u64>,
    /// What was written in answer to the question that is being sent, masked.
    comment: Option<Comment>,
    /// The language in which the consent was read.
    read_in: Word,
}

impl Sitting {
    /// Prepares a visit: `{"address": [[NAME, VALUE], …], "plan": TEXT or null, "version": TEXT, "framed": BOOLEAN, "page": MS, "wall": MS}`, its
    /// `version` the hash of the build, on a page of this `version`.
    ///
    /// # Errors
    /// When there is a mistake in the link or the plan.
    pub fn new(asked: &str, version: &str) -> Result<Self, Problem> {
        let asked = read(asked)?;
        let link = Link::parse(&pairs(&asked)?)?;
        let loaded = asked["plan"].as_str().map(Plan::parse).transpose()?;
        let plan = link.plan(loaded)?;
        let manner = Manner {
            is_named: link.participant.is_some(),
            is_framed: asked["framed"].as_bool() == Some(true),
            has_plan: asked["plan"].is_string(),
            phones: link.phones,
        };
        let now = Now { wall_ms: asked["wall"].as_u64().unwrap_or(0), page_ms: 0 };
        let tasks =
            link.participant.as_ref().map_or_else(Vec::new, |it| plan.tasks_for(link.phones, it));
        Ok(Self {
            course: Course::new(&plan, tasks, manner),
            recorder: Recorder::new(0, 0, now),
            app_version: match asked["version"].as_str() {
                Some(build) if !build.is_empty() => format!("{version}+{build}"),
                _ => version.to_owned(),
            },
            opened_ms: asked["page"].as_u64().unwrap_or(0),
            paused_at: None,
            comment: None,
            read_in: Word::NONE,
            link,
            plan,
        })
    }

    /// What the pages of the study say of it, in a language, and by which key its records are kept.
    pub fn facts(&self, language: &str) -> Value {
        let Plan { title, contact, consent, .. } = &self.plan;
        let language = self.plan.language.as_deref().unwrap_or(language);
        let participant = self.link.participant.as_ref();
        let phones = self.link.phones.map_or("any", Phones::word);
        let tasks = self.plan.tasks.iter().map(|task| {
            json!({
                "id": task.id.as_str(),
                "text": task.text.of(language),
                "practice": task.start.is_some(),
            })
        });
        json!({
            "study": self.link.study.as_str(),
            "participant": participant.map(Name::as_str),
            "key": participant.map(|it| format!("{}/{it}/{phones}", self.link.study)),
            "sessions": participant.map(|it| self.sessions(it)),
            "phones": phones,
            "language": self.plan.language,
            "title": title.of(language),
            "contact": contact.of(language),
            "consent": consent.of(language),
            "tasks": tasks.collect::<Vec<_>>(),
            "hints": self.plan.hints,
            "captions": match &self.plan.captions {
                Captions::Off => "off",
                Captions::AsChosen => "as-chosen",
                Captions::In(tag) => tag,
            },
            "longer": self.plan.longer_time,
            "keepDays": self.plan.keep_days,
            "moderated": self.plan.moderated,
            "code": self.plan.code,
            "questions": self.questions(language),
        })
    }

    fn sessions(&self, participant: &Name) -> Vec<String> {
        (0..self.plan.tasks.len()).map(|task| self.link.session(participant, task)).collect()
    }

    /// Answers what a script asks: `{"do": WHAT, "wall": MS, "page": MS, …}`. The answer is a list of effects, each an object whose `do` says
    /// which; empty where it asks for what does not fit.
    pub fn ask(&mut self, asked: &str) -> String {
        let Ok(asked) = read(asked) else { return "[]".to_owned() };
        let Some(now) = self.now(&asked) else { return "[]".to_owned() };
        let mut effects = Vec::new();
        match asked["do"].as_str() {
            Some("told") => {
                self.told(asked["text"].as_str().unwrap_or_default(), now, &mut effects);
            }
            Some("open") => {
                let kept = self.kept(&asked["kept"], now);
                self.happen(Event::Open(kept), now, &mut effects);
            }
            Some("note") => self.noted(&asked, now, &mut effects),
            Some("choose" | "send" | "leave-out") => self.answer(&asked, now, &mut effects),
            Some("leave") if self.course.records() => effects.push(self.keep().to_string()),
            Some(word) => {
                let is = |name: &str| asked[name].as_bool() == Some(true);
                if word == "agree" {
                    self.read_in = self.language_of_consent(&asked["language"]);
                }
                if word == "ready" && !is("same") {
                    // Another world has an hour of its own.
                    self.recorder.forget_phones(now);
                }
                let event = match word {
                    "agree" => Event::Agree { longer: is("longer") && self.plan.longer_time },
                    "decline" => Event::Decline,
                    "start" => Event::Start,
                    "ready" => Event::Ready { same_world: is("same") },
                    "pause" => Event::Pause,
                    "resume" => Event::Resume,
                    "give-up" => Event::GiveUp,
                    "go-on" => Event::GoOn,
                    "stop" => Event::Stop,
                    "stay" => Event::Stay,
                    "tick" => Event::Tick,
                    "delete" => Event::Delete,
                    "withdraw" => Event::Withdraw { is_own: self.is_own(&asked["participant"]) },
                    _ => return "[]".to_owned(),
                };
                self.happen(event, now, &mut effects);
            }
            None => {}
        }
        format!("[{}]", effects.join(","))
    }

    /// Of what was shown: a plan may have its consent in another language than the page.
    fn language_of_consent(&self, page: &Value) -> Word {
        let page = page.as_str().unwrap_or_default();
        Word::of(match self.plan.consent.language_of(page) {
            "da" => "danish",
            "en" => "english",
            _ => "other",
        })
    }

    fn is_own(&self, code: &Value) -> bool {
        let own = self.link.participant.as_ref().map(Name::as_str);
        own.is_some() && code.as_str().map(str::trim) == own
    }

    fn now(&self, asked: &Value) -> Option<Now> {
        let (wall_ms, page_ms) = (asked["wall"].as_u64()?, asked["page"].as_u64()?);
        Some(Now { wall_ms, page_ms: page_ms.saturating_sub(self.opened_ms) })
    }

    /// What was kept: `{"at": MS, "seq": N, "story_ms": MS, "paused_at": MS or null, …}`, as [`Self::keep`] gives it.
    fn kept(&mut self, kept: &Value, now: Now) -> Option<(Kept, u64)> {
        let read = Kept::of_json(kept)?;
        let seq = u32::try_from(kept["seq"].as_u64()?).ok()?;
        self.recorder = Recorder::new(seq, kept["story_ms"].as_u64()?, now);
        let at = kept["at"].as_u64()?;
        let away_ms = now.wall_ms.saturating_sub(at);
        self.paused_at = kept["paused_at"].as_u64();
        if self.paused_at.is_some() {
            self.recorder.hold(true, now);
        } else if read.phase == Phase::Running {
            let pace = kept["pace"].as_f64().filter(|pace| *pace >= 1.0).unwrap_or(1.0);
            self.recorder.was_away(away_ms, pace, kept["waited_ms"].as_u64().unwrap_or(0));
        }
        Some((read, away_ms))
    }

    fn keep(&mut self) -> Value {
        let mut kept = self.course.keep().to_json();
        kept["seq"] = json!(self.recorder.seq);
        kept["story_ms"] = json!(self.recorder.story_ms);
        kept["pace"] = json!(self.recorder.pace);
        kept["waited_ms"] = json!(self.recorder.waited_ms);
        kept["paused_at"] = json!(self.paused_at);
        json!({ "do": "keep", "kept": kept })
    }

    fn told(&mut self, line: &str, now: Now, effects: &mut Vec<String>) {
        let Ok(told) = Told::parse(line) else { return };
        if !self.course.records() {
            return;
        }
        let place = self.course.place();
        for record in self.recorder.take(told, now) {
            effects.push(self.row(&record, place, false));
        }
        if let Told::Limits(limits) = told
            && self.plan.longer_time
        {
            self.course.lengthen(limits != Limits::Usual);
            effects.push(self.keep().to_string());
        }
        let success = self.plan.tasks.get(self.course.place()).map(|task| task.success);
        let is_success = match success {
            Some(Success::Step(step)) => self.recorder.shows(step),
            _ => told == Told::Finish(self.link.decides(&self.plan, self.course.place())),
        };
        if is_success && self.course.phase() == Phase::Running {
            self.happen(Event::Success, now, effects);
        }
    }

    /// `place` is that of the task in the plan.
    fn row(&self, record: &Record, place: usize, is_strict: bool) -> String {
        self.line(record, place).map_or("{}".to_owned(), |row| row_effect(&row, is_strict))
    }

    fn line(&self, record: &Record, place: usize) -> Option<Row> {
        let participant = self.link.participant.clone()?;
        let visit = Visit {
            study: self.link.study.clone(),
            session: session_of(&self.link.study, &participant),
            participant,
            app_version: self.app_version.clone(),
            scenario: self.plan.tasks.get(place).map(|it| it.scenario.clone()).unwrap_or_default(),
        };
        Some(record.row(&visit))
    }

    fn happen(&mut self, event: Event, now: Now, effects: &mut Vec<String>) {
        // What ends a task belongs to it.
        let place = self.course.place();
        for effect in self.course.handle(event, now.page_ms) {
            match effect {
                Effect::Record(kind, detail) => {
                    let mut record = self.recorder.note(kind, detail, now);
                    if kind == Kind::Consent {
                        record.control = self.read_in;
                    }
                    effects.push(self.row(&record, place, true));
                }
                Effect::Answer(item, score) => {
                    effects.push(self.chosen(item, score, place, now));
                }
                Effect::Comment => effects.push(self.written(place, now)),
                Effect::LastMinute => effects.push(json!({ "do": "minute" }).to_string()),
                Effect::Keep => {
                    let kept = self.keep();
                    effects.push(kept.to_string());
                }
                Effect::Show(phase) => effects.push(self.page(phase).to_string()),
                Effect::Launch { task, afresh } => {
                    effects.push(self.launch(task, afresh, now).to_string());
                }
                Effect::Hold(is_held) => effects.push(self.hold(is_held, now).to_string()),
                Effect::Reload => effects.push(json!({ "do": "reload" }).to_string()),
                Effect::Forget => effects.push(json!({ "do": "forget" }).to_string()),
            }
        }
    }

    fn launch(&mut self, task: usize, afresh: bool, now: Now) -> Value {
        let Some(participant) = &self.link.participant else { return json!({ "do": "none" }) };
        let query = self.link.query(&self.plan, participant, task, afresh);
        // The pause in which the page was left lasts until now.
        self.let_go(now);
        if afresh {
            self.recorder.forget_phones(now);
            // Neither is a pause in the task before, nor the time in which giving it up was thought about.
            self.course.hold(0);
        }
        let kept = self.course.kept();
        json!({ "do": "launch", "query": query, "afresh": afresh, "held_ms": kept.held_ms, "longer": kept.longer })
    }

    fn hold(&mut self, is_held: bool, now: Now) -> Value {
        if is_held {
            self.recorder.hold(true, now);
            self.paused_at = Some(now.wall_ms);
        } else {
            self.let_go(now);
        }
        json!({ "do": "hold", "paused_at": self.paused_at, "held_ms": self.course.kept().held_ms })
    }

    /// The journey's own time goes on; the world is behind by the pause, if there was one.
    fn let_go(&mut self, now: Now) {
        self.recorder.hold(false, now);
        if let Some(at) = self.paused_at.take() {
            let held = self.course.kept().held_ms.saturating_add(now.wall_ms.saturating_sub(at));
            self.course.hold(held);
        }
    }

    fn page(&self, phase: Phase) -> Value {
        let (task, of) = self.course.task();
        let question = self.question();
        json!({ "do": "show", "page": word_of(phase), "task": task, "of": of, "place": self.course.place(), "question": question, "limit_ms": self.course.limit_ms() })
    }
}

const fn word_of(phase: Phase) -> &'static str {
    match phase {
        Phase::Unnamed => "participant",
        Phase::Consent => "consent",
        Phase::Briefing => "briefing",
        Phase::Starting => "starting",
        Phase::Running => "running",
        Phase::Paused => "pause",
        Phase::Checkpoint => "checkpoint",
        Phase::Done => "done",
        Phase::Question => "question",
        Phase::Between => "between",
        Phase::Over => "end",
        Phase::Declined => "declined",
        Phase::Deleted => "deleted",
        Phase::Withdrawn => "withdrawn",
    }
}

/// The columns stay in their order.
fn row_effect(row: &Row, is_strict: bool) -> String {
    let row = object(row);
    format!("{{\"do\":\"row\",\"strict\":{is_strict},\"row\":{row}}}")
}

fn read(asked: &str) -> Result<Value, Problem> {
    serde_json::from_str(asked).map_err(|_| Problem::Versions)
}

fn pairs(asked: &Value) -> Result<Vec<(String, String)>, Problem> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let pair = |pair: &Value| Some((text(&pair[0])?, text(&pair[1])?));
    let pairs = asked["address"].as_array().ok_or(Problem::Versions)?;
    pairs.iter().map(pair).collect::<Option<_>>().ok_or(Problem::Versions)
}
