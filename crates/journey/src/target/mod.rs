//! The phone that gets the app: the target of a copy (steps 9 to 18).
//!
//! Transitions, beside "Back":
//! * activate → choose a way → ready to scan → scanning → user ID → temporary PIN → choose PIN
//! * choose PIN → create PIN → repeat PIN → biometrics → notifications → active (step 19, a source)
//! * user ID … notifications → (15 minutes over) lapsed → ready to scan
//! * user ID … notifications → (given up) ready to scan

mod handle;

use super::{
    biometrics::Biometrics,
    event::{Aside, Way},
    pin::{NewPinProblem, Verifier},
    service::{CodeRefusal, SmsProblem},
    user_id::UserIdError,
};

/// Where the target stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// "Back" has led out of the app, to the page it was opened from.
    Left,
    /// Step 9.
    Activate,
    /// Step 10.
    ChooseWay {
        /// The way picked.
        way: Option<Way>,
    },
    /// Step 11.
    ReadyToScan {
        /// "QR code is shown on the old app" is checked.
        shown: bool,
    },
    /// Step 12.
    Scanning {
        /// Why the last code was refused.
        refused: Option<CodeRefusal>,
    },
    /// Step 13.
    UserId {
        /// What went wrong last.
        problem: Option<UserIdProblem>,
    },
    /// Step 14.
    TemporaryPin {
        /// What went wrong last.
        problem: Option<SmsProblem>,
    },
    /// Step 15.
    ChoosePin,
    /// Step 16, the first time.
    CreatePin {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
    },
    /// Step 16, the second time.
    RepeatPin {
        /// The first entry, hashed: not even for a moment is it kept in clear.
        first: Verifier,
    },
    /// Step 17.
    Biometrics {
        /// The PIN chosen.
        pin: Verifier,
    },
    /// Step 18.
    Notifications {
        /// The PIN chosen.
        pin: Verifier,
        /// The answer of step 17.
        biometrics: Biometrics,
    },
    /// The 15 minutes of the activation are over.
    Lapsed,
}

/// Why a user ID was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserIdProblem {
    /// It is no user ID at all.
    Malformed(UserIdError),
    /// It is not the one of this demo.
    NotTheDemoUser,
}

impl Target {
    /// "Back". Leaving an activation that has begun asks first, with the side screen returned.
    pub fn back(&mut self) -> Option<Aside> {
        *self = match self {
            Self::Activate | Self::Left => Self::Left,
            Self::ChooseWay { .. } => Self::Activate,
            Self::ReadyToScan { .. } => Self::ChooseWay { way: Some(Way::Copy) },
            Self::Scanning { .. } => Self::ReadyToScan { shown: true },
            Self::UserId { .. } | Self::ChoosePin => return Some(Aside::ConfirmGiveUp),
            Self::TemporaryPin { .. } => Self::UserId { problem: None },
            Self::CreatePin { .. } | Self::Biometrics { .. } => Self::ChoosePin,
            Self::RepeatPin { .. } => Self::CreatePin { problem: None },
            Self::Notifications { pin, .. } => Self::Biometrics { pin: pin.clone() },
            Self::Lapsed => Self::ReadyToScan { shown: false },
        };
        None
    }

    /// Whether "Back" leads somewhere: always.
    pub const fn can_go_back(&self) -> bool {
        true
    }

    /// Whether "Back" has led out of the app.
    pub const fn has_left(&self) -> bool {
        matches!(self, Self::Left)
    }

    /// Whether a place is reserved for it.
    const fn has_begun(&self) -> bool {
        matches!(
            self,
            Self::UserId { .. }
                | Self::TemporaryPin { .. }
                | Self::ChoosePin
                | Self::CreatePin { .. }
                | Self::RepeatPin { .. }
                | Self::Biometrics { .. }
                | Self::Notifications { .. }
        )
    }
}
