//! The texts of step 12: the viewfinder, every way to scan, and everything that can go wrong with one.

#![allow(missing_docs, reason = "a name says where its text stands; `en/scan.rs` says what it is")]

use crate::domain::{
    service::CodeRefusal,
    ticket::{ShortCodeError, TicketError},
};

/// The texts of step 12.
#[derive(Debug)]
pub struct Scan {
    pub heading: &'static str,
    pub towards_yourself: &'static str,
    pub point_the_camera: &'static str,
    pub try_again: &'static str,
    pub other_ways: &'static str,
    pub simulated: &'static str,
    pub camera: CameraTexts,
    pub hints: HintTexts,
    pub tab: TabTexts,
    pub picture: PictureTexts,
    pub screen: ScreenTexts,
    pub code: CodeTexts,
    pub own_window: &'static str,
    pub scanner_missing: Problem,
    pub scanner_died: Problem,
    pub pixels_withheld: Problem,
    pub refusals: Refusals,
}

/// What went wrong, and the way on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    pub what: &'static str,
    pub next: &'static str,
}

impl Problem {
    /// Both in one text.
    pub fn text(&self) -> String {
        format!("{} {}", self.what, self.next)
    }
}

/// The camera.
#[derive(Debug)]
pub struct CameraTexts {
    pub way: &'static str,
    pub opening: &'static str,
    pub picture_name: &'static str,
    pub tools: &'static str,
    pub light: &'static str,
    pub zoom: &'static str,
    pub choose: &'static str,
    /// A camera without a name, by its place in the list.
    pub numbered: fn(usize) -> String,
    pub insecure_page: Problem,
    pub unsupported: Problem,
    pub denied: Problem,
    pub blocked_by_page: Problem,
    pub missing: Problem,
    pub busy: Problem,
    pub no_picture: Problem,
    pub ended: Problem,
    pub failed: Problem,
}

/// What helps whoever holds the camera.
#[derive(Debug)]
pub struct HintTexts {
    pub dark: &'static str,
    /// The same where the camera has a light.
    pub dark_with_light: &'static str,
    pub glare: &'static str,
    pub far: &'static str,
    pub still: &'static str,
    pub distance: &'static str,
}

/// The other tab of the same browser.
#[derive(Debug)]
pub struct TabTexts {
    pub way: &'static str,
    pub way_beside: &'static str,
    pub asking: &'static str,
    pub picture_name: &'static str,
    pub looking: &'static str,
    pub nobody: Problem,
    pub open_old: &'static str,
}

/// A picture chosen, taken, dropped or pasted.
#[derive(Debug)]
pub struct PictureTexts {
    pub way: &'static str,
    pub choose: &'static str,
    pub take: &'static str,
    pub drop_or_paste: &'static str,
    pub reading: &'static str,
    pub picture_name: &'static str,
    pub no_code: Problem,
    pub no_picture: Problem,
    pub too_large: Problem,
}

/// A shared screen.
#[derive(Debug)]
pub struct ScreenTexts {
    pub way: &'static str,
    pub hint: &'static str,
    pub asking: &'static str,
    pub picture_name: &'static str,
    pub missing: Problem,
    pub denied: Problem,
    pub blocked_by_page: Problem,
    pub ended: Problem,
    pub failed: Problem,
}

/// The short code: shown below the QR code on the old phone, typed on the new one.
#[derive(Debug)]
pub struct CodeTexts {
    pub way: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub send: &'static str,
    /// The question on the old phone …
    pub ask: &'static str,
    /// … and what answers it.
    pub show: &'static str,
    pub where_to: &'static str,
    /// Its letters and digits, one by one.
    pub spelled: fn(&str) -> String,
}

/// A code was read and refused.
#[derive(Debug)]
pub struct Refusals {
    pub not_a_ticket: Problem,
    pub damaged: Problem,
    pub other_version: Problem,
    pub other_edition: Problem,
    pub bad_signature: Problem,
    pub clocks_differ: Problem,
    pub expired: Problem,
    pub expired_long_ago: Problem,
    pub already_used: Problem,
    pub replaced: Problem,
    pub three_apps: Problem,
    /// What was typed as the short code has too few or too many letters and digits.
    pub code_length: Problem,
    /// It has a sign that is in no short code.
    pub code_symbol: Problem,
    /// It was not typed right.
    pub code_mistyped: Problem,
}

/// A code that ran out longer ago than this was hardly shown just now: a clock may be wrong, seconds.
const LONG_AGO: u64 = 600;

impl Refusals {
    /// Why a code was refused, and the way on.
    pub fn text(&self, refusal: CodeRefusal) -> String {
        let problem = match refusal {
            CodeRefusal::Ticket(TicketError::NotATicket) => self.not_a_ticket,
            CodeRefusal::Ticket(TicketError::Malformed(_)) => self.damaged,
            CodeRefusal::Ticket(TicketError::UnknownVersion) => self.other_version,
            CodeRefusal::Ticket(TicketError::UnknownKey) => self.other_edition,
            CodeRefusal::Ticket(TicketError::BadSignature) => self.bad_signature,
            CodeRefusal::Ticket(TicketError::ClocksDiffer { .. }) => self.clocks_differ,
            CodeRefusal::Ticket(TicketError::Expired { ago }) if ago.as_secs() > LONG_AGO => {
                self.expired_long_ago
            }
            CodeRefusal::Ticket(TicketError::Expired { .. }) => self.expired,
            CodeRefusal::Typed(ShortCodeError::Length(_)) => self.code_length,
            CodeRefusal::Typed(ShortCodeError::Symbol(_)) => self.code_symbol,
            CodeRefusal::Typed(ShortCodeError::Mistyped) => self.code_mistyped,
            CodeRefusal::AlreadyUsed => self.already_used,
            CodeRefusal::Replaced => self.replaced,
            CodeRefusal::TooManyApps => self.three_apps,
        };
        problem.text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::ticket::Flaw,
        i18n::{da, en},
    };
    use std::{collections::BTreeSet, time::Duration};

    /// A person who is refused must be able to tell why.
    #[test]
    fn every_refusal_has_words_of_its_own() {
        let refusals = [
            TicketError::NotATicket.into(),
            TicketError::Malformed(Flaw::Length).into(),
            TicketError::UnknownVersion.into(),
            TicketError::UnknownKey.into(),
            TicketError::BadSignature.into(),
            TicketError::ClocksDiffer { ahead: Duration::from_mins(5) }.into(),
            TicketError::Expired { ago: Duration::from_secs(3) }.into(),
            TicketError::Expired { ago: Duration::from_hours(2) }.into(),
            CodeRefusal::Typed(ShortCodeError::Length(11)),
            CodeRefusal::Typed(ShortCodeError::Symbol('U')),
            CodeRefusal::Typed(ShortCodeError::Mistyped),
            CodeRefusal::AlreadyUsed,
            CodeRefusal::Replaced,
            CodeRefusal::TooManyApps,
        ];
        for texts in [en::scan::SCAN.refusals, da::scan::SCAN.refusals] {
            let said: BTreeSet<String> =
                refusals.iter().map(|&refusal| texts.text(refusal)).collect();
            assert_eq!(said.len(), refusals.len());
        }
    }
}
