//! What the demo needs of a device and its browser: what was found, and what to do about the rest.

/// Something the demo uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// The page came over https, or from this very computer. Much of the rest depends on it.
    SecurePage,
    /// Step 12: a camera.
    Camera,
    /// Step 12: the worker that finds the QR code in a picture.
    Scanner,
    /// Room to keep the demo between visits.
    Storage,
    /// Step 5: a notification when the waiting time is over.
    Notifications,
    /// Step 7: the screen stays on while the code is shown.
    WakeLock,
    /// Step 12: seeing the old phone on a shared screen.
    ScreenSharing,
}

impl Requirement {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::SecurePage,
        Self::Camera,
        Self::Scanner,
        Self::Storage,
        Self::Notifications,
        Self::WakeLock,
        Self::ScreenSharing,
    ];
}

/// What a browser says about one of its capabilities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// It works.
    Works,
    /// It will, once the person has answered the browser's question.
    Asks,
    /// The person, or a setting, has said no.
    Denied,
    /// The page around this one does not hand it on.
    Framed,
    /// The browser has it for apps on the home screen only (iOS).
    NeedsHomeScreen,
    /// The device or the browser has none.
    Absent,
}

/// What was found on a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The page is a secure context.
    pub secure: bool,
    /// The page lies in a frame of a page of another site.
    pub framed: bool,
    /// The camera.
    pub camera: Finding,
    /// The scan worker.
    pub scanner: Finding,
    /// The storage.
    pub storage: Finding,
    /// Notifications.
    pub notifications: Finding,
    /// Keeping the screen on.
    pub wake_lock: Finding,
    /// Sharing the screen.
    pub screen_sharing: Finding,
}

/// How it stands with a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It will be, after the browser's question.
    Asks,
    /// It is not; this helps.
    Missing(Remedy),
}

/// What to do about a requirement that is not met. None of them ends the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Open the page over https.
    OpenSecurely,
    /// Open the page on its own, out of the frame.
    OpenOnItsOwn,
    /// Allow it in the settings of the browser for this page.
    AllowInBrowser,
    /// Put the page on the home screen.
    AddToHomeScreen,
    /// Scan in another way: the other tab, a picture, the typed code.
    ScanAnotherWay,
    /// Type the code: nothing can look at pictures here.
    TypeTheCode,
    /// Leave the private window, or allow the page to store.
    AllowStorage,
    /// Take the calendar file instead.
    UseTheCalendar,
    /// Touch the screen now and then.
    KeepTheScreenOn,
    /// Nothing: only computers have it, and a phone scans with its camera.
    NotNeeded,
}

impl Device {
    /// How it stands with `requirement` here.
    pub const fn verdict(&self, requirement: Requirement) -> Verdict {
        use Requirement as R;
        let (finding, without) = match requirement {
            R::SecurePage => {
                let finding = if self.secure { Finding::Works } else { Finding::Absent };
                (finding, Remedy::OpenSecurely)
            }
            R::Camera => (self.camera, Remedy::ScanAnotherWay),
            R::Scanner => (self.scanner, Remedy::TypeTheCode),
            R::Storage => (self.storage, Remedy::AllowStorage),
            R::Notifications => (self.notifications, Remedy::UseTheCalendar),
            R::WakeLock => (self.wake_lock, Remedy::KeepTheScreenOn),
            R::ScreenSharing => (self.screen_sharing, Remedy::NotNeeded),
        };
        match finding {
            Finding::Works => Verdict::Met,
            Finding::Asks => Verdict::Asks,
            Finding::Denied => Verdict::Missing(Remedy::AllowInBrowser),
            Finding::Framed => Verdict::Missing(Remedy::OpenOnItsOwn),
            Finding::NeedsHomeScreen => Verdict::Missing(Remedy::AddToHomeScreen),
            // The cause comes before the way around it.
            Finding::Absent if !self.secure && requirement.wants_security() => {
                Verdict::Missing(Remedy::OpenSecurely)
            }
            Finding::Absent if self.framed && matches!(requirement, R::Scanner | R::Storage) => {
                Verdict::Missing(Remedy::OpenOnItsOwn)
            }
            Finding::Absent => Verdict::Missing(without),
        }
    }
}

impl Requirement {
    /// Whether browsers give it to secure pages only.
    const fn wants_security(self) -> bool {
        matches!(self, Self::Camera | Self::Notifications | Self::WakeLock | Self::ScreenSharing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYTHING: Device = Device {
        secure: true,
        framed: false,
        camera: Finding::Works,
        scanner: Finding::Works,
        storage: Finding::Works,
        notifications: Finding::Works,
        wake_lock: Finding::Works,
        screen_sharing: Finding::Asks,
    };

    fn missing(device: Device) -> Vec<(Requirement, Remedy)> {
        let verdicts =
            Requirement::ALL.map(|requirement| (requirement, device.verdict(requirement)));
        let missing = |(requirement, verdict)| match verdict {
            Verdict::Missing(remedy) => Some((requirement, remedy)),
            Verdict::Met | Verdict::Asks => None,
        };
        verdicts.into_iter().filter_map(missing).collect()
    }

    #[test]
    fn a_device_that_has_everything_lacks_nothing() {
        assert_eq!(missing(EVERYTHING), []);
        assert_eq!(EVERYTHING.verdict(Requirement::ScreenSharing), Verdict::Asks);
    }

    #[test]
    fn a_page_that_is_not_secure_is_the_cause_of_what_it_lacks() {
        let plain = Device {
            secure: false,
            camera: Finding::Absent,
            notifications: Finding::Absent,
            wake_lock: Finding::Absent,
            screen_sharing: Finding::Absent,
            ..EVERYTHING
        };
        let lacks = missing(plain);
        assert_eq!(lacks.len(), 5);
        assert!(lacks.iter().all(|&(_, remedy)| remedy == Remedy::OpenSecurely), "{lacks:?}");
    }

    #[test]
    fn what_every_page_has_is_not_missing_for_want_of_security() {
        let plain = Device { secure: false, scanner: Finding::Absent, ..EVERYTHING };
        let expected = [
            (Requirement::SecurePage, Remedy::OpenSecurely),
            (Requirement::Scanner, Remedy::TypeTheCode),
        ];
        assert_eq!(missing(plain), expected);
    }

    #[test]
    fn a_frame_that_keeps_things_back_is_left_by_opening_the_page_on_its_own() {
        let framed = Device {
            framed: true,
            camera: Finding::Framed,
            storage: Finding::Absent,
            scanner: Finding::Absent,
            ..EVERYTHING
        };
        let lacks = missing(framed);
        assert_eq!(lacks.len(), 3);
        assert!(lacks.iter().all(|&(_, remedy)| remedy == Remedy::OpenOnItsOwn), "{lacks:?}");
    }

    #[test]
    fn each_thing_that_a_secure_page_lacks_has_a_way_around_it() {
        let bare = Device {
            camera: Finding::Absent,
            scanner: Finding::Absent,
            storage: Finding::Absent,
            notifications: Finding::Absent,
            wake_lock: Finding::Absent,
            screen_sharing: Finding::Absent,
            ..EVERYTHING
        };
        let remedies: Vec<Remedy> = missing(bare).into_iter().map(|(_, remedy)| remedy).collect();
        assert_eq!(
            remedies,
            [
                Remedy::ScanAnotherWay,
                Remedy::TypeTheCode,
                Remedy::AllowStorage,
                Remedy::UseTheCalendar,
                Remedy::KeepTheScreenOn,
                Remedy::NotNeeded,
            ]
        );
    }

    #[test]
    fn a_refusal_is_taken_back_in_the_browser_and_an_iphone_wants_the_home_screen() {
        let refused = Device { camera: Finding::Denied, ..EVERYTHING };
        assert_eq!(missing(refused), [(Requirement::Camera, Remedy::AllowInBrowser)]);
        let iphone = Device { notifications: Finding::NeedsHomeScreen, ..EVERYTHING };
        assert_eq!(missing(iphone), [(Requirement::Notifications, Remedy::AddToHomeScreen)]);
    }
}
