//! The steps of the journey: their numbers, the phone each happens on, and a stable slug.

/// The part a phone plays in this copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// It has the app: the source of the copy.
    Old,
    /// It gets the app: the target of the copy.
    New,
}

impl Role {
    /// The word of the address and of `data-phone`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }

    /// The other part.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Old => Self::New,
            Self::New => Self::Old,
        }
    }
}

/// The phones of a copy that is done for real, line by line as `for_real.ftl` has it; none while time passes.
pub const FOR_REAL: [Option<Role>; 11] = {
    let (old, new) = (Some(Role::Old), Some(Role::New));
    [new, old, old, None, old, new, new, new, new, new, old]
};

/// A step of the journey, 0 to 19, numbered as on the public help page (0 is "download the app").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(u8);

/// A step number above 19.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a step is a number from 0 to 19")]
pub struct NoSuchStep;

/// The table: the number is the place in it.
const STEPS: [(Role, &str); 20] = [
    (Role::New, "store"),
    (Role::Old, "home"),
    (Role::Old, "information"),
    (Role::Old, "enter-pin"),
    (Role::Old, "waiting-time"),
    (Role::Old, "waiting"),
    (Role::Old, "show-code"),
    (Role::Old, "code"),
    (Role::New, "installed"),
    (Role::New, "activate"),
    (Role::New, "choose-way"),
    (Role::New, "ready-to-scan"),
    (Role::New, "scan"),
    (Role::New, "user-id"),
    (Role::New, "temporary-pin"),
    (Role::New, "choose-pin"),
    (Role::New, "create-pin"),
    (Role::New, "biometrics"),
    (Role::New, "notifications"),
    (Role::New, "activated"),
];

macro_rules! name_steps {
    ($($name:ident = $number:literal),* $(,)?) => {
        #[allow(missing_docs, reason = "the names say it, the table above orders them")]
        impl Step { $(pub const $name: Self = Self($number);)* }
    };
}
name_steps! {
    STORE = 0, HOME = 1, INFORMATION = 2, ENTER_PIN = 3, WAITING_TIME = 4, WAITING = 5,
    SHOW_CODE = 6, CODE = 7, INSTALLED = 8, ACTIVATE = 9, CHOOSE_WAY = 10, READY_TO_SCAN = 11,
    SCAN = 12, USER_ID = 13, TEMPORARY_PIN = 14, CHOOSE_PIN = 15, CREATE_PIN = 16,
    BIOMETRICS = 17, NOTIFICATIONS = 18, ACTIVATED = 19,
}

impl Step {
    /// Every step, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..20).map(Self)
    }

    /// The number, 0 to 19.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The phone the step happens on.
    pub const fn role(self) -> Role {
        STEPS[self.0 as usize].0
    }

    /// The stable name of the step's own screen.
    pub const fn slug(self) -> &'static str {
        STEPS[self.0 as usize].1
    }

    /// Where the step stands in its phone's part: (place from 1, number of steps in the part).
    pub const fn progress(self) -> (u8, u8) {
        match self.0 {
            0 => (1, 13),
            number @ 1..=7 => (number, 7),
            number => (number - 6, 13),
        }
    }
}

impl TryFrom<u8> for Step {
    type Error = NoSuchStep;

    fn try_from(number: u8) -> Result<Self, NoSuchStep> {
        if usize::from(number) < STEPS.len() { Ok(Self(number)) } else { Err(NoSuchStep) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_help_page() {
        let numbers: Vec<u8> = Step::all().map(Step::number).collect();
        assert_eq!(numbers, (0..20).collect::<Vec<_>>());
        assert_eq!(Step::all().map(Step::number).collect::<Vec<_>>(), numbers);
        for number in 0..=u8::MAX {
            let step = Step::try_from(number).map(Step::number);
            assert_eq!(step, if number < 20 { Ok(number) } else { Err(NoSuchStep) });
        }
    }

    #[test]
    fn each_part_counts_its_steps_from_one() {
        for (role, word, steps) in [(Role::Old, "old", 7), (Role::New, "new", 13)] {
            assert_eq!(role.slug(), word);
            let part = Step::all().filter(|step| step.role() == role);
            let places: Vec<_> = part.map(Step::progress).collect();
            assert_eq!(places, (1..=steps).map(|place| (place, steps)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_names_are_those_that_outside_scripts_know() {
        let named = [(Step::STORE, "store"), (Step::CODE, "code"), (Step::ACTIVATED, "activated")];
        assert!(named.iter().all(|(step, name)| step.slug() == *name));
        let distinct: std::collections::BTreeSet<_> = Step::all().map(Step::slug).collect();
        assert_eq!(distinct.len(), 20, "no two are alike");
    }
}
