//! Values of the domain in the words of the app: which text stands for which refusal, requirement or phone.

use super::{common::Common, for_real::ForReal, page::Notice, requirements, scan::Refusals};
use journey::{
    faults::{Fault, FaultsError},
    requirements::{Remedy, Requirement},
    scenario::Elsewhere,
    service::CodeRefusal,
    step::{FOR_REAL, Role},
    ticket::{ShortCodeError, TicketError},
};
use texts::{Figure, Template};

/// What a phone is called.
pub const fn phone(role: Role, texts: &Common) -> &'static str {
    match role {
        Role::Old => texts.old_phone,
        Role::New => texts.new_phone,
    }
}

/// What a phone is called at the end of the answer to "Which phone now?".
pub const fn pick_up(role: Role, texts: &Common) -> &'static str {
    match role {
        Role::Old => texts.pick_up_old,
        Role::New => texts.pick_up_new,
    }
}

/// What a requirement is called.
pub const fn requirement(requirement: Requirement, names: &requirements::Names) -> &'static str {
    match requirement {
        Requirement::SecurePage => names.secure_page,
        Requirement::Camera => names.camera,
        Requirement::Scanner => names.scanner,
        Requirement::Storage => names.storage,
        Requirement::Notifications => names.notifications,
        Requirement::WakeLock => names.wake_lock,
        Requirement::ScreenSharing => names.screen_sharing,
    }
}

/// What to do about a requirement that is not met.
pub const fn remedy(remedy: Remedy, remedies: &requirements::Remedies) -> &'static str {
    match remedy {
        Remedy::OpenSecurely => remedies.open_securely,
        Remedy::OpenOnItsOwn => remedies.open_on_its_own,
        Remedy::AllowInBrowser => remedies.allow_in_browser,
        Remedy::AddToHomeScreen => remedies.add_to_home_screen,
        Remedy::ScanAnotherWay => remedies.scan_another_way,
        Remedy::TypeTheCode => remedies.type_the_code,
        Remedy::AllowStorage => remedies.allow_storage,
        Remedy::UseTheCalendar => remedies.use_the_calendar,
        Remedy::KeepTheScreenOn => remedies.keep_the_screen_on,
        Remedy::NotNeeded => remedies.not_needed,
    }
}

/// Why the faults of an address are not to be had: the part that is in the way, and what can be there. A part that cannot be read is
/// told by its number, and can be what `takes` says.
pub fn bad_faults(error: FaultsError, takes: &str, texts: &Notice) -> String {
    let (part, takes) = match error {
        FaultsError::Unknown { part } => (format!("scenario ({part})"), takes.to_owned()),
        FaultsError::Misplaced(fault) => {
            let mut takes = String::new();
            for &step in fault.scenario.steps() {
                if !takes.is_empty() {
                    takes += ", ";
                }
                takes += &Fault { step: Some(step), ..fault }.to_string();
            }
            (fault.to_string(), takes)
        }
        FaultsError::TooOften(fault) => {
            (fault.to_string(), Fault { times: fault.scenario.most_times(), ..fault }.to_string())
        }
        FaultsError::Twice(fault) => {
            let times = fault.scenario.most_times().min(2);
            (format!("{fault},{fault}"), Fault { times, ..fault }.to_string())
        }
    };
    texts.bad_value(&part, &takes)
}

/// Why a fault does not come up on a page.
pub fn fault_elsewhere(fault: &Fault, why: Elsewhere, texts: &Notice) -> String {
    let name = format!("scenario={fault}");
    match why {
        Elsewhere::NeedsCamera => texts.scenario_needs_camera(&name),
        Elsewhere::OtherPhone | Elsewhere::Earlier => texts.scenario_elsewhere(&name),
    }
}

/// Seconds. A code that expired longer ago was hardly shown just now, so a clock may be wrong.
const LONG_AGO: u64 = 600;

/// Why a code was refused, and the way on.
pub fn refusal(refusal: CodeRefusal, texts: &Refusals) -> String {
    let problem = match refusal {
        CodeRefusal::Ticket(TicketError::NotATicket) => texts.not_a_ticket,
        CodeRefusal::Ticket(TicketError::Malformed(_)) => texts.damaged,
        CodeRefusal::Ticket(TicketError::UnknownVersion) => texts.other_version,
        CodeRefusal::Ticket(TicketError::UnknownKey) => texts.other_edition,
        CodeRefusal::Ticket(TicketError::BadSignature) => texts.bad_signature,
        CodeRefusal::Ticket(TicketError::ClocksDiffer { .. }) => texts.clocks_differ,
        CodeRefusal::Ticket(TicketError::Expired { ago }) if ago.as_secs() > LONG_AGO => {
            texts.expired_long_ago
        }
        CodeRefusal::Ticket(TicketError::Expired { .. }) => texts.expired,
        CodeRefusal::Typed(ShortCodeError::Length(_)) => texts.code_length,
        CodeRefusal::Typed(ShortCodeError::Symbol(_)) => texts.code_symbol,
        CodeRefusal::Typed(ShortCodeError::Mistyped) => texts.code_mistyped,
        CodeRefusal::AlreadyUsed => texts.already_used,
        CodeRefusal::Replaced => texts.replaced,
        CodeRefusal::TooManyApps => texts.three_apps,
    };
    problem.text()
}

/// The lines of "Now do it for real", each with the phone it is done on; `None` for the waiting. Another number of lines than of
/// phones does not compile.
pub fn order(texts: &ForReal) -> impl Iterator<Item = (Option<Role>, Template<Figure>)> {
    let lines: [Template<Figure>; FOR_REAL.len()] = texts.order;
    FOR_REAL.into_iter().zip(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, texts};
    use journey::ticket::Flaw;
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
        for language in Language::ALL {
            let texts = &texts(language).scan.refusals;
            let said: BTreeSet<String> =
                refusals.iter().map(|&code| refusal(code, texts)).collect();
            assert_eq!(said.len(), refusals.len());
        }
    }
}
