//! What is kept of a visit, so that the same link goes on where it was left.

use super::Phase;
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
}

impl Default for Kept {
    fn default() -> Self {
        Self { phase: Phase::Consent, task: 0, used_ms: 0, held_ms: 0, longer: false }
    }
}

/// The phases that are kept.
const PHASES: [(&str, Phase); 6] = [
    ("briefing", Phase::Briefing),
    ("running", Phase::Running),
    ("paused", Phase::Paused),
    ("done", Phase::Done),
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
        })
    }

    /// Reads what was kept; none of what is not of this form.
    pub fn of_json(json: &Value) -> Option<Self> {
        let word = json["phase"].as_str()?;
        let (_, phase) = PHASES.into_iter().find(|(known, _)| *known == word)?;
        let task = usize::try_from(json["task"].as_u64()?).ok()?;
        // A task that was done when the page was left is over.
        let (phase, task) = if phase == Phase::Done {
            (Phase::Between, task.saturating_add(1))
        } else {
            (phase, task)
        };
        Some(Self {
            phase,
            task,
            used_ms: json["used_ms"].as_u64()?,
            held_ms: json["held_ms"].as_u64()?,
            longer: json["longer"].as_bool()?,
        })
    }
}
