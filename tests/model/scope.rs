//! How far the model looks: who takes part, what can happen and how often, and how many states that makes.

use std::fmt;

/// The bounds of one run. Within them everything is tried in every order.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a bound of its own")]
pub struct Scope {
    /// What it is about.
    pub name: &'static str,
    /// One browser, or two that never meet: the old phone in one, the others in the second.
    pub browsers: usize,
    /// The devices that take part.
    pub devices: &'static [u8],
    /// Device 4 has an active app in the beginning, besides device 1: a third phone, or a place that is taken.
    pub backup: bool,
    /// How many codes can be shown, each of which is photographed.
    pub codes: usize,
    /// How often time runs until the next thing that is due.
    pub deadlines: u8,
    /// How often a clock is set, forward or back, or a computer sleeps through a night.
    pub tricks: u8,
    /// It begins at step 6 on the old phone and at step 11 on the others; else with fresh phones.
    pub from_the_code: bool,
    /// Wrong PINs, user IDs and temporary PINs are entered.
    pub guesses: bool,
    /// Apps are deleted and removed, copies cancelled, PINs changed.
    pub deeds: bool,
    /// Each side screen is opened and left by itself; else a deed and its confirmation are one step.
    pub asides: bool,
    /// Without time limits: a code on the screen is replaced when it runs out, and places are kept for ever.
    pub endless: bool,
    /// What goes wrong on purpose, as in an address.
    pub faults: &'static str,
    /// The exact number of states. Another one means that the journey, or the model, has changed.
    pub states: usize,
}

const BASE: Scope = Scope {
    name: "",
    browsers: 1,
    devices: &[1, 2],
    backup: false,
    codes: 2,
    deadlines: 2,
    tricks: 0,
    from_the_code: true,
    guesses: false,
    deeds: false,
    asides: false,
    endless: false,
    faults: "",
    states: 0,
};

/// From the first step to the last.
pub const JOURNEY: Scope =
    Scope { name: "journey", codes: 1, deadlines: 3, from_the_code: false, states: 6_493, ..BASE };

/// One service, and somebody who photographs every code.
pub const ONE_SERVICE: Scope = Scope { name: "one service", deadlines: 1, states: 11_950, ..BASE };

/// Two browsers that never meet, whose clocks differ.
pub const TWO_DEVICES: Scope = Scope {
    name: "two devices",
    browsers: 2,
    deadlines: 0,
    tricks: 1,
    codes: 1,
    states: 5_839,
    ..BASE
};

/// Two apps are active already, and two phones want the third place.
pub const THREE_APPS: Scope = Scope {
    name: "three apps",
    devices: &[1, 2, 3],
    backup: true,
    codes: 1,
    deadlines: 0,
    states: 3_860,
    ..BASE
};

/// Wrong entries, until the app is blocked.
pub const GUESSING: Scope = Scope {
    name: "guessing",
    devices: &[1],
    codes: 1,
    guesses: true,
    deadlines: 2,
    states: 1_217,
    ..BASE
};

/// Wrong user IDs and temporary PINs, until "Send again" is all that is left.
pub const WRONG_SMS: Scope =
    Scope { name: "wrong SMS", codes: 1, guesses: true, deadlines: 0, states: 3_944, ..BASE };

/// Deleting, removing and cancelling at any moment, and a new PIN, on a phone whose person has two apps.
pub const DEEDS: Scope = Scope {
    name: "deeds",
    devices: &[1],
    backup: true,
    codes: 1,
    deadlines: 1,
    deeds: true,
    states: 2_075,
    ..BASE
};

/// Codes that are refused on purpose, one after the other.
pub const SPOILED_CODES: Scope = Scope {
    name: "spoiled codes",
    deadlines: 1,
    faults: "wrong-qr-first*2,expired-qr",
    states: 4_600,
    ..BASE
};

/// A camera that fails twice, and an SMS that never comes.
pub const CAMERA_AND_SMS: Scope = Scope {
    name: "camera and SMS",
    codes: 1,
    deadlines: 1,
    faults: "camera-missing,camera-denied,sms-never",
    states: 1_911,
    ..BASE
};

/// More time.
pub const ONE_SERVICE_WIDE: Scope =
    Scope { name: "one service, wide", deadlines: 2, states: 33_712, ..BASE };

/// Clocks that are set, forward and back, and nights that are slept through.
pub const CLOCKS: Scope =
    Scope { name: "clocks", codes: 1, deadlines: 1, tricks: 2, states: 34_394, ..BASE };

/// Two newcomers and one old phone.
pub const NEWCOMERS: Scope =
    Scope { name: "newcomers", devices: &[1, 2, 3], deadlines: 0, states: 34_168, ..BASE };

/// Two browsers, more codes and more time.
pub const TWO_DEVICES_WIDE: Scope = Scope {
    name: "two devices, wide",
    browsers: 2,
    deadlines: 1,
    tricks: 1,
    states: 53_622,
    ..BASE
};

/// The old phone in one browser, two newcomers in another.
pub const NEWCOMERS_APART: Scope = Scope {
    name: "newcomers in another browser",
    browsers: 2,
    devices: &[1, 2, 3],
    codes: 1,
    deadlines: 0,
    tricks: 1,
    states: 26_283,
    ..BASE
};

/// Three phones and a newcomer: two have the app and show codes, two want the place that is left.
pub const THREE_PHONES: Scope = Scope {
    name: "three phones and a newcomer",
    devices: &[1, 4, 2, 3],
    backup: true,
    deadlines: 0,
    states: 342_057,
    ..BASE
};

/// Each side screen by itself: opened, left standing, and left.
pub const ASIDES: Scope = Scope {
    name: "side screens",
    devices: &[1],
    codes: 1,
    deadlines: 1,
    deeds: true,
    asides: true,
    states: 27_986,
    ..BASE
};

/// As [`DEEDS`], with a newcomer and with time.
pub const DEEDS_WIDE: Scope =
    Scope { name: "deeds, wide", codes: 1, deadlines: 1, deeds: true, states: 47_292, ..BASE };

/// As [`GUESSING`], with more time, and everything else that can be done to an app.
pub const GUESSING_WIDE: Scope = Scope {
    name: "guessing, wide",
    devices: &[1],
    codes: 1,
    guesses: true,
    deadlines: 3,
    deeds: true,
    states: 49_087,
    ..BASE
};

/// As [`WRONG_SMS`], with time.
pub const WRONG_SMS_WIDE: Scope = Scope {
    name: "wrong SMS, wide",
    codes: 1,
    guesses: true,
    deadlines: 1,
    states: 22_199,
    ..BASE
};

/// Nothing runs out but the hour and the day.
pub const ENDLESS: Scope =
    Scope { name: "without time limits", deadlines: 1, endless: true, states: 8_961, ..BASE };

/// The bounds in words.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apps = 1 + u8::from(self.backup);
        write!(
            f,
            "{} browser(s), devices {:?}, {apps} app(s), at most {} code(s), {} deadline(s), {} clock trick(s)",
            self.browsers, self.devices, self.codes, self.deadlines, self.tricks
        )?;
        let said = [
            (self.from_the_code, "from step 6 on"),
            (self.guesses, "wrong entries"),
            (self.deeds, "deletion, removal, cancelling, new PINs"),
            (self.asides, "every side screen"),
            (self.endless, "no time limits"),
            (!self.faults.is_empty(), self.faults),
        ];
        said.iter()
            .filter(|(is_said, _)| *is_said)
            .try_for_each(|(_, words)| write!(f, ", {words}"))
    }
}
