//! What is kept of a visit, so that the same link goes on where it was left.

use super::Phase;
use crate::questionnaire::Item;
use serde_json::{Value, json};

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Where the visit stands.
    pub phase: Phase,
    /// The task, from 0, among those of this device.
    pub task: usize,
    /// How long the task has been worked on, in milliseconds.
    pub used_ms: u64,
    /// How far the time of the world is behind, in milliseconds.
    pub held_ms: u64,
    /// Whether time limits are longer.
    pub longer: bool,
    /// The question, from 0, among those after the task, or after all tasks.
    pub question: usize,
    /// What is chosen there and not sent yet, by the places of the items; 0 for nothing.
    pub chosen: [u8; Item::MOST as usize],
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            phase: Phase::Consent,
            task: 0,
            used_ms: 0,
            held_ms: 0,
            longer: false,
            question: 0,
            chosen: [0; Item::MOST as usize],
        }
    }
}

/// The phases that are kept.
const PHASES: [(&str, Phase); 7] = [
    ("briefing", Phase::Briefing),
    ("running", Phase::Running),
    ("paused", Phase::Paused),
    ("done", Phase::Done),
    ("question", Phase::Question),
    ("between", Phase::Between),
    ("over", Phase::Over),
];

impl Kept {
    /// As JSON.
    pub fn to_json(self) -> Value {
        let phase = PHASES.iter().find(|(_, phase)| *phase == self.phase).map_or("over", |it| it.0);
        json!({
            "phase": phase,
            "task": self.task,
            "used_ms": self.used_ms,
            "held_ms": self.held_ms,
            "longer": self.longer,
            "question": self.question,
            "chosen": self.chosen,
        })
    }

    /// Reads what was kept; none of what is not of this form.
    pub fn of_json(json: &Value) -> Option<Self> {
        let word = json["phase"].as_str()?;
        let (_, phase) = PHASES.into_iter().find(|(known, _)| *known == word)?;
        let task = usize::try_from(json["task"].as_u64()?).ok()?;
        // Who began before there were questions has neither.
        let question = json["question"].as_u64().unwrap_or_default();
        let mut chosen = [0; Item::MOST as usize];
        let scores = json["chosen"].as_array().map(Vec::as_slice).unwrap_or_default();
        for (place, score) in chosen.iter_mut().zip(scores) {
            *place = score.as_u64().and_then(|it| u8::try_from(it).ok()).unwrap_or_default();
        }
        Some(Self {
            phase,
            task,
            used_ms: json["used_ms"].as_u64()?,
            held_ms: json["held_ms"].as_u64()?,
            longer: json["longer"].as_bool()?,
            question: usize::try_from(question).ok()?,
            chosen,
        })
    }

    /// Another question, of which nothing is chosen yet.
    pub(super) const fn turn_to(&mut self, question: usize) {
        self.question = question;
        self.chosen = [0; Item::MOST as usize];
    }
}
