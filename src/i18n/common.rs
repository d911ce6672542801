//! Texts that more than one place uses.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/common.rs` says what it is"
)]

use crate::domain::step::Role;
/// Texts that more than one place uses.
#[derive(Debug)]
pub struct Common {
    /// The strip on every screen.
    pub demo_strip: &'static str,
    pub back: &'static str,
    pub menu: &'static str,
    pub next: &'static str,
    pub ok: &'static str,
    pub cancel: &'static str,
    pub close: &'static str,
    pub not_now: &'static str,
    pub old_phone: &'static str,
    pub new_phone: &'static str,
    /// Which step it is, as the help page numbers them.
    pub step: fn(u8) -> String,
    /// How far a person is: part, step of the part, steps of the part.
    pub progress: fn(u8, u8, u8) -> String,
    /// What is said aloud when a countdown has so much left.
    pub still_left: fn(&str) -> String,
    /// About how long the rest of the part takes.
    pub time_left: fn(&str) -> String,
    /// "Which phone now?": the begin of the answer when it is this one …
    pub go_on_here: &'static str,
    /// … when it is this one after a while …
    pub wait_here: &'static str,
    /// … and when it is the other one;
    pub pick_up: &'static str,
    /// the end of the answer, for each phone.
    pub pick_up_old: &'static str,
    pub pick_up_new: &'static str,
    /// The mark of a practice world.
    pub practice: &'static str,
}

impl Common {
    /// What a phone is called.
    pub const fn phone(&self, role: Role) -> &'static str {
        match role {
            Role::Old => self.old_phone,
            Role::New => self.new_phone,
        }
    }

    /// What a phone is called at the end of the answer to "Which phone now?".
    pub const fn pick_up(&self, role: Role) -> &'static str {
        match role {
            Role::Old => self.pick_up_old,
            Role::New => self.pick_up_new,
        }
    }
}
