//! The device's own authenticator in place of a PIN: `platform` asks it, the domain checks the response.

use crate::platform::authenticator::{
    self, AuthenticatorError, AuthenticatorResponse, CredentialNames,
};
use journey::{
    assertion::{self, Ceremony, ClientData, Question},
    biometrics::CredentialId,
    identity,
};

pub use crate::platform::authenticator::is_available;

/// Why the device's authenticator did not open the app, or was not set up.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BiometricsError {
    /// Closed, timed out, not recognised, or the key is gone: browsers do not tell these apart.
    #[error("nobody was recognised")]
    NotAllowed,
    /// The device or the browser has no authenticator for this page.
    #[error("there is no authenticator for this page")]
    Unavailable,
    /// The authenticator already has a key, or (when one is used) reports another one.
    #[error("the authenticator keeps another key")]
    AlreadyThere,
    /// The response does not say that the person was verified.
    #[error("the answer does not say who it was")]
    NotVerified,
    /// Any other exception.
    #[error("the authenticator failed")]
    Failed,
}

/// Creates a key on this device, under the name `site` in the reader's language. Must be called in the
/// handler of a tap. Dropping the future closes the browser's dialog.
///
/// # Errors
/// A [`BiometricsError`] for each cause that calls for other words.
pub async fn set_up(site: &str) -> Result<CredentialId, BiometricsError> {
    let person = format!("{} (demo)", identity::NAME);
    let answer = authenticator::create(CredentialNames { site, person: &person }).await?;
    check(&answer, Ceremony::Create)?;
    Ok(CredentialId::from_bytes(answer.credential))
}

/// Has the device recognise the person with a key made by [`set_up`]. Must be called in the handler of a tap.
/// Dropping the future closes the browser's dialog.
///
/// # Errors
/// A [`BiometricsError`] for each cause that calls for other words.
pub async fn recognise(credential: &CredentialId) -> Result<(), BiometricsError> {
    let answer = authenticator::verify(credential.as_bytes()).await?;
    if answer.credential != credential.as_bytes() {
        return Err(BiometricsError::NotVerified);
    }
    check(&answer, Ceremony::Use)
}

fn check(answer: &AuthenticatorResponse, ceremony: Ceremony) -> Result<(), BiometricsError> {
    let question = Question {
        ceremony,
        challenge: &answer.challenge,
        origin: &answer.origin,
        host: &answer.host,
    };
    let said = &answer.client_data;
    let client_data =
        ClientData { kind: &said.kind, challenge: &said.challenge, origin: &said.origin };
    let authenticator_data = &answer.authenticator_data;
    let said = assertion::Answer { client_data, authenticator_data };
    assertion::check(said, question).map_err(|_| BiometricsError::NotVerified)
}

impl From<AuthenticatorError> for BiometricsError {
    fn from(error: AuthenticatorError) -> Self {
        match error {
            AuthenticatorError::NotAllowed => Self::NotAllowed,
            AuthenticatorError::Unavailable | AuthenticatorError::Security => Self::Unavailable,
            AuthenticatorError::AlreadyRegistered => Self::AlreadyThere,
            AuthenticatorError::Failed(_) => Self::Failed,
        }
    }
}
