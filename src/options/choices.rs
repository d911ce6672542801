//! What an option of the address can be set to, word by word.

use journey::step::Role;

/// Which phones a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phones {
    /// One of them.
    One(Role),
    /// Both, beside each other.
    Both,
}

impl Phones {
    pub(super) const WORDS: [(&str, Self); 3] =
        [("old", Self::One(Role::Old)), ("new", Self::One(Role::New)), ("both", Self::Both)];

    /// The parts that they play, old before new.
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::One(Role::Old) => &[Role::Old],
            Self::One(Role::New) => &[Role::New],
            Self::Both => &[Role::Old, Role::New],
        }
    }
}

/// A page without phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What a device must be able to do, checked on this one.
    Requirements,
}

/// The colours of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    pub(super) const WORDS: [(&str, Self); 3] =
        [("light", Self::Light), ("dark", Self::Dark), ("auto", Self::Auto)];

    /// The word of the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a word of the address.
    pub fn parse(word: &str) -> Option<Self> {
        lookup(&Self::WORDS, word)
    }
}

/// What the devices of a page look like where there is room for a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeviceFrame {
    /// Phones.
    #[default]
    Phone,
    /// Tablets.
    Tablet,
}

impl DeviceFrame {
    pub(super) const WORDS: [(&str, Self); 2] = [("phone", Self::Phone), ("tablet", Self::Tablet)];

    /// The word of the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Tablet => "tablet",
        }
    }
}

/// A way for the new phone to see the QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScanWay {
    /// The device's camera.
    Camera,
    /// A picture of the old phone's screen in another tab, or beside it on this page.
    Tab,
    /// A picture chosen, dropped, pasted or taken.
    Picture,
    /// The old phone is somewhere on this screen: screen sharing.
    Screen,
    /// The short code below the QR code, typed: for those who cannot scan.
    Code,
}

impl ScanWay {
    pub(super) const WORDS: [(&str, Self); 5] = [
        ("camera", Self::Camera),
        ("tab", Self::Tab),
        ("picture", Self::Picture),
        ("screen", Self::Screen),
        ("code", Self::Code),
    ];
}

/// What a word of the address stands for.
pub(super) fn lookup<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|&(_, value)| value)
}

/// What a part of the option `scenario` is, in characters that every language reads.
pub const FAULTS_TAKE: &str = "expired-qr, wrong-qr-first, three-apps, sms-late, sms-never, camera-denied, \
                              camera-missing, clocks-differ, unsupported-os (sms-late@14, sms-late*2)";
