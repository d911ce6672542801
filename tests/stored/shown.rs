//! What a phone shows, as a line of the index says it.

use crate::support::Browser;
use journey::{ids::DeviceId, screen::Screen, time::Time, view::CopyStatus};
use std::fmt::Debug;

/// The step and the slug of the screen, the seconds left of what runs there, and what else the screen says:
/// `5 waiting, 3600 s`, `3 enter-pin: Wrong { left: 2 }`, or `14 temporary-pin, 600 s + SMS` under the banner of one.
pub fn shown(browser: &Browser, device: DeviceId) -> String {
    let view = browser.view(device);
    let screen = format!("{} {}", view.step.number(), view.facts.slug);
    let left = seconds_left(&view.screen, browser.now()).map(|seconds| format!(", {seconds} s"));
    let says = says(&view.screen).map(|says| format!(": {says}"));
    let sms = view.sms.map(|_| " + SMS".to_owned());
    [Some(screen), left, says, sms].into_iter().flatten().collect()
}

/// Until the end of what the screen counts down, or of what it lets a person do.
fn seconds_left(screen: &Screen, now: Time) -> Option<u64> {
    let left = match screen {
        Screen::Installing(countdown)
        | Screen::PinLocked(countdown)
        | Screen::WaitingStarted { countdown, over: false }
        | Screen::Code { countdown, .. }
        | Screen::Home { copy: CopyStatus::Waiting(countdown), .. } => countdown.left(now),
        Screen::ShowCode { until, .. } | Screen::Home { copy: CopyStatus::Ready(until), .. } => {
            until.since(now)
        }
        Screen::EnterTemporaryPin { expires_at: Some(end), .. } => end.since(now),
        _ => return None,
    };
    Some(left.as_secs())
}

fn says(screen: &Screen) -> Option<String> {
    match screen {
        Screen::Home { notice, .. } => problem(notice.as_ref()),
        Screen::EnterPin { problem: wrong, .. } | Screen::ChangePin { problem: wrong, .. } => {
            problem(wrong.as_ref())
        }
        Screen::Scan { refused } => problem(refused.as_ref()),
        Screen::ChooseWay { way } => problem(way.as_ref()),
        Screen::EnterUserId { problem: wrong, .. } => problem(wrong.as_ref()),
        Screen::EnterTemporaryPin { problem: wrong, .. } => problem(wrong.as_ref()),
        Screen::CreatePin { problem: wrong, .. }
        | Screen::ChangePinCreate { problem: wrong, .. } => problem(wrong.as_ref()),
        Screen::Settings { biometrics } | Screen::BiometricSettings { biometrics } => {
            Some(format!("{biometrics:?}"))
        }
        Screen::TooManyApps { reserved } => Some(format!("{reserved} reserved")),
        Screen::Apps { apps, elsewhere, reserved } => {
            let marked = apps.iter().map(|app| {
                [(app.blocked, "blocked"), (app.removed, "removed"), (app.backup, "backup")]
                    .iter()
                    .find_map(|(is, word)| is.then_some(*word))
                    .unwrap_or("active")
            });
            let apps: Vec<_> = marked.collect();
            Some(format!("{}; {elsewhere} elsewhere, {reserved} reserved", apps.join(", ")))
        }
        Screen::Store { unsupported: true } => Some("unsupported".into()),
        Screen::Installed { deleted: true } => Some("deleted".into()),
        Screen::WaitingTime { agreed: true, .. } => Some("agreed".into()),
        Screen::WaitingStarted { over: true, .. } => Some("over".into()),
        Screen::Code { renews: true, .. } => Some("renews".into()),
        Screen::CodeExpired { late: true, .. } => Some("late".into()),
        Screen::ReadyToScan { shown: true } => Some("shown".into()),
        Screen::Menu { copying: true } => Some("copying".into()),
        Screen::ConfirmDelete { last: true, .. } => Some("last".into()),
        _ => None,
    }
}

fn problem(what: Option<&impl Debug>) -> Option<String> {
    what.map(|what| format!("{what:?}"))
}
