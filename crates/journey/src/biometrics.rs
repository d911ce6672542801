//! How a person can open an app besides the PIN (step 17, then step 3 of the next copy).

use std::fmt;

/// Whether an app can be opened by biometrics, and by which.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Biometrics {
    /// By PIN only.
    #[default]
    Off,
    /// By the simulated prompt.
    Simulated,
    /// By the device's own authenticator, which keeps a credential under this name (`WebAuthn`).
    Platform(CredentialId),
}

/// The name of a credential in the device's authenticator (W3C Web Authentication, "credential ID").
/// No secret: what opens the app never leaves the authenticator.
#[derive(Clone, PartialEq, Eq)]
pub struct CredentialId(Vec<u8>);

impl CredentialId {
    /// The credential of this name.
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Its name, at most 1023 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for CredentialId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CredentialId(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_known_by_the_bytes_it_was_named_with() {
        let name = vec![0xFF, 0, 7];
        assert_eq!(CredentialId::from_bytes(name.clone()).as_bytes(), name);
    }
}
