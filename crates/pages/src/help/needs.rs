//! The technical requirements: what the demo uses of a device, and what helps where it is missing.

use super::{Site, section};
use journey::requirements::{Device, Finding, Remedy, Requirement, Verdict};
use maud::{Markup, html};
use texts::requirements::{Names, Remedies};

/// The list, and the way to the page of the app that checks the device.
pub fn needs(site: &Site) -> Markup {
    let t = &site.texts.requirements;
    let content = html! {
        p { (site.help.needs.lead) }
        dl.needs {
            @for requirement in Requirement::ALL {
                div {
                    dt { (name(requirement, &t.names)) }
                    dd { (remedy(without(requirement), &t.remedies)) }
                }
            }
        }
        p { a href=(site.demo("page=requirements&")) { (site.help.needs.check) } }
        p.small { (t.real_app) }
    };
    section("requirements", site.help.needs.heading, &content)
}

/// What helps on a device that has nothing of what the demo uses.
fn without(requirement: Requirement) -> Remedy {
    let none = Device {
        secure: !matches!(requirement, Requirement::SecurePage),
        framed: false,
        camera: Finding::Absent,
        scanner: Finding::Absent,
        storage: Finding::Absent,
        notifications: Finding::Absent,
        wake_lock: Finding::Absent,
        screen_sharing: Finding::Absent,
    };
    match none.verdict(requirement) {
        Verdict::Missing(remedy) => remedy,
        Verdict::Met | Verdict::Asks => Remedy::NotNeeded,
    }
}

const fn name(requirement: Requirement, names: &Names) -> &'static str {
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

const fn remedy(remedy: Remedy, remedies: &Remedies) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_requirement_has_a_way_on_of_its_own() {
        let all = Requirement::ALL.map(without);
        assert_eq!(all[0], Remedy::OpenSecurely);
        assert_eq!(all[1], Remedy::ScanAnotherWay, "a page that came over https");
        for (place, remedy) in all.iter().enumerate() {
            assert!(!all[..place].contains(remedy), "{remedy:?}");
        }
    }
}
