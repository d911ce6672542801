//! Names of devices, apps and tickets. None of them shows itself in `Debug`.

use super::entropy::Entropy;
use std::fmt;

/// Which device of a world a phone is: 1 to 4 (option `device`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(u8);

/// A device number outside 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a device is a number from 1 to 4")]
pub struct NoSuchDevice;

impl DeviceId {
    /// The device that plays the old phone unless told otherwise.
    pub const OLD: Self = Self(1);
    /// The device that plays the new phone unless told otherwise.
    pub const NEW: Self = Self(2);
    /// Every device a world has room for.
    pub const ALL: [Self; 4] = [Self(1), Self(2), Self(3), Self(4)];

    /// The number, 1 to 4.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for DeviceId {
    type Error = NoSuchDevice;

    fn try_from(number: u8) -> Result<Self, NoSuchDevice> {
        if (1..=4).contains(&number) { Ok(Self(number)) } else { Err(NoSuchDevice) }
    }
}

/// One activation of the app; a device that is activated anew gets another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppId(u64);

impl AppId {
    /// The app that a fresh world starts with, on device 1.
    pub const FIRST: Self = Self(0);

    /// The app of this number.
    pub const fn from_number(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// A new random one.
    pub fn random(entropy: &mut Entropy) -> Self {
        Self(u64::from_be_bytes(entropy.take()) | 1)
    }
}

/// The name of a ticket: 8 random bytes. Also the salt of the ticket's user ID tag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketId([u8; 8]);

impl TicketId {
    /// The name made of these bytes.
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// A new random one.
    pub fn random(entropy: &mut Entropy) -> Self {
        Self(entropy.take())
    }

    /// Its 8 bytes.
    pub const fn as_bytes(&self) -> &[u8; 8] {
        &self.0
    }
}

macro_rules! silent_debug {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
silent_debug!(DeviceId, AppId, TicketId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_random_app_is_never_the_first_one() {
        for seed in 0..32 {
            let AppId(id) = AppId::random(&mut Entropy::from_seed([seed; 32]));
            assert_eq!(id % 2, 1, "the first one is even");
        }
    }
}
