//! What can happen to a phone. An event that does not fit the screen it meets is ignored.

use super::{
    biometrics::Biometrics,
    digits::{Pin, TemporaryPin},
    ids::AppId,
    limits::TimeLimits,
};
use std::{fmt, time::Duration};
use zeroize::Zeroizing;

/// Something a person did on a phone, or that happened to it. What it is called in reports is in `control.rs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// "Back", on the screen or of the browser.
    Back,
    /// A side screen was asked for.
    Open(Aside),
    /// An event of the app store page.
    Store(StoreEvent),
    /// An event of the phone that has the app.
    Source(SourceEvent),
    /// An event of the phone that gets the app.
    Target(TargetEvent),
}

/// Steps 0 and 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreEvent {
    /// "Get".
    Get,
    /// The simulated update of a system too old for the app (scenario `unsupported-os`).
    UpdateSystem,
    /// "Open".
    Open,
}

/// Steps 1 to 7, and what an active app offers besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceEvent {
    /// Step 1: "Copy to new MitID app" in the menu.
    CopyToNewApp,
    /// Step 2: "Next".
    InformationRead,
    /// Steps 3 and 6: six digits.
    PinEntered(Pin),
    /// Step 3: the biometric prompt was answered, simulated or real; whether it recognised the person.
    Biometrics(bool),
    /// Step 4: the box "Yes, I want to copy".
    Agree(bool),
    /// Step 4: "Start copying".
    StartCopying,
    /// Step 5: "OK".
    Minimise,
    /// Step 5: "Allow notifications", where the browser has not been asked yet.
    AskToNotify,
    /// Step 6: "Show QR code"; also from the home screen.
    ShowCode,
    /// Step 7: "More time": a new ticket in the place of the one shown.
    MoreTime,
    /// Step 7, the code has run out: "Show new QR code".
    ShowNewCode,
    /// Step 7: away from the code, back to the home screen.
    LeaveCode,
    /// After step 7: yes, the new phone got its app.
    NewPhoneHasApp,
    /// After step 7: no, the new phone has not got its app yet.
    NotYet,
    /// "Change PIN code" in the settings of the app.
    ChangePin,
    /// Changing the PIN: the first six digits and "Next".
    PinCreated(Pin),
    /// Changing the PIN: the same six digits again and "Next".
    PinRepeated(Pin),
    /// The PIN has been changed: "OK".
    PinChangeSeen,
    /// Biometrics in the settings of the app: on, or off.
    SetBiometrics(Biometrics),
    /// "Your apps": whether an app is kept as a backup.
    KeepAsBackup(AppId, bool),
    /// Ends the copy under way (confirmed).
    CancelCopying,
    /// Deletes an app, this one or another of the same person (confirmed). Frees its place.
    DeleteApp(AppId),
    /// Removes the app from this phone without deleting it (confirmed). Its place stays taken.
    RemoveFromPhone,
}

/// Steps 9 to 19.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetEvent {
    /// Step 9: "Get started".
    GetStarted,
    /// Step 10: one of the ways was picked.
    PickWay(Way),
    /// Step 10: "Next".
    WayChosen,
    /// Step 11: the box "QR code is shown on the old app".
    CodeIsShown(bool),
    /// Step 11: "Scan QR code".
    ScanCode,
    /// Step 12: the payloads of all QR codes in one picture.
    Scanned(Vec<Vec<u8>>),
    /// Step 12: the payloads that were scanned last are in view ever since, and nobody has done anything.
    StillInView(Vec<Vec<u8>>),
    /// Step 12: what was typed as the short code.
    CodeTyped(Typed),
    /// Step 12: "Try again", where a fault has kept the camera from opening.
    TryCameraAgain,
    /// Step 13: what was typed as the user ID, and "Next".
    UserIdEntered(Typed),
    /// Step 14: eight digits.
    TemporaryPinEntered(TemporaryPin),
    /// Step 14: "Send again".
    SendAgain,
    /// The banner of the SMS was put away.
    DismissSms,
    /// Step 15: "Next".
    PinExplained,
    /// Step 16: the first six digits and "Next".
    PinCreated(Pin),
    /// Step 16: the same six digits again and "Next".
    PinRepeated(Pin),
    /// Step 17: "Yes, use biometrics" (and the prompt recognised the person), or "Not now", which is off.
    UseBiometrics(Biometrics),
    /// Step 18: "Allow" or "Not now".
    AllowNotifications(bool),
    /// Step 19: "OK".
    Done,
    /// Gives the activation up (confirmed). Frees the place it had reserved.
    GiveUp,
    /// The activation has lapsed: "Scan again".
    StartAgain,
}

/// What the demo bar can do to a world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoEvent {
    /// "Skip the wait": the waiting time of every copy is over now.
    SkipWait,
    /// "Skip the wait", where wrong PINs have locked an app: every lock ends now. What was counted stays counted.
    SkipLock,
    /// The speed of the waiting time: how long a whole one really lasts from now on.
    SetWait(Duration),
    /// The time limits of what starts from now on.
    SetLimits(TimeLimits),
}

/// The ways to activate a new app (step 10). This demo shows the copy only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// "Copy from another MitID app".
    Copy,
    /// With a passport or ID card and the phone's NFC reader.
    Passport,
    /// With an activation code from a citizen service centre.
    ActivationCode,
}

/// A screen beside the journey; "Back" leads away from it, and the journey waits meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// The menu of the active app.
    Menu,
    /// "Your apps": the active ones and what can be done with them.
    Apps,
    /// Asks whether this app is to be deleted.
    ConfirmDelete(AppId),
    /// Asks whether the app is to be removed from this phone, and says that this frees no place.
    ConfirmRemove,
    /// Asks whether the copy is to be cancelled.
    ConfirmCancel,
    /// Asks whether the activation is to be given up.
    ConfirmGiveUp,
    /// The settings of the app.
    Settings,
    /// The language of the app.
    Language,
    /// How the app tells that the waiting time is over.
    Notifications,
    /// Biometrics, on or off.
    Biometrics,
    /// What a phone must have for the app.
    Requirements,
    /// "Did someone send you here or ask for a code? Stop."
    Stop,
    /// "Now do it for real": what to have ready, and which phone when.
    ForReal,
    /// What this demo is.
    About,
}

/// A text a person typed that may be a secret. Shows nothing in `Debug`, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text with its characters as they are [`meant`](crate::characters::meant).
    pub fn meant(&self) -> Zeroizing<String> {
        // With room for all: a string that grows leaves a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(self.0.len()));
        text.extend(self.0.chars().filter_map(crate::characters::meant));
        text
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}
