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
    /// "Step 7", as the help page numbers them.
    pub step: fn(u8) -> String,
    /// What the progress bar shows …
    pub progress: &'static str,
    /// … and how far it is: "3 of 7".
    pub progress_of: fn(u8, u8) -> String,
    /// The begin of the hint that a person should change phones …
    pub pick_up: &'static str,
    /// … and its end, for each phone.
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

    /// What a phone is called at the end of the hint to pick it up.
    pub const fn pick_up(&self, role: Role) -> &'static str {
        match role {
            Role::Old => self.pick_up_old,
            Role::New => self.pick_up_new,
        }
    }
}
