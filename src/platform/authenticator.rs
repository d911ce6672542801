//! The device's own authenticator (W3C Web Authentication): a fingerprint, a face or the screen lock.

use js_sys::{Array, ArrayBuffer, Function, JSON, Promise, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortController, AttestationConveyancePreference, AuthenticatorAssertionResponse,
    AuthenticatorAttachment, AuthenticatorAttestationResponse, AuthenticatorSelectionCriteria,
    CredentialCreationOptions, CredentialRequestOptions, CredentialsContainer, PublicKeyCredential,
    PublicKeyCredentialCreationOptions, PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters, PublicKeyCredentialRequestOptions, PublicKeyCredentialRpEntity,
    PublicKeyCredentialType, PublicKeyCredentialUserEntity, UserVerificationRequirement, Window,
};

use super::{js_error, page, permissions_policy, promise, random};

/// How long a person may take to answer, in milliseconds. A browser may give less, or more.
const TIMEOUT_MS: u32 = 120_000;

/// When the browser is given up that has said nothing, in milliseconds.
const GIVEN_UP_MS: u32 = TIMEOUT_MS + 60_000;

/// The signature algorithms of platform authenticators (IANA COSE Algorithms): ES256, and RS256 for
/// Windows Hello.
const ALGORITHMS: [i32; 2] = [-7, -257];

/// The features that the Permissions Policy of a frame must allow.
const FEATURES: [&str; 2] = ["publickey-credentials-create", "publickey-credentials-get"];

/// Why the authenticator gave no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AuthenticatorError {
    /// The browser or the device has no authenticator for this page.
    #[error("this device has no authenticator for this page")]
    Unavailable,
    /// Closed by the person, timed out, not recognised, or the credential is no longer there:
    /// browsers do not tell these apart, so that a page cannot find out (`NotAllowedError`).
    #[error("the authenticator was not answered")]
    NotAllowed,
    /// The address of this page, or the frame it is in, may not use it (`SecurityError`).
    #[error("this page may not use the authenticator")]
    Security,
    /// The authenticator already holds such a credential (`InvalidStateError`).
    #[error("there is a credential already")]
    AlreadyRegistered,
    /// Any other exception, with its name and message.
    #[error("the authenticator failed: {0}")]
    Failed(String),
}

/// The names under which the device lists a new credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CredentialNames<'a> {
    /// The name of this page.
    pub site: &'a str,
    /// The name of the person.
    pub person: &'a str,
}

/// The authenticator's response, with the challenge and the origin it has to match. Nothing in it has been
/// checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthenticatorResponse {
    /// The credential ID.
    pub credential: Vec<u8>,
    /// The members of the client data that are checked.
    pub client_data: ClientData,
    /// The authenticator data.
    pub authenticator_data: Vec<u8>,
    /// The challenge: random bytes that were sent with the request.
    pub challenge: [u8; 32],
    /// The origin of this page.
    pub origin: String,
    /// The host of this page, which is the relying party ID.
    pub host: String,
}

/// The members of the client data (W3C Web Authentication, "client data") that are checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientData {
    /// The member `type`.
    pub kind: String,
    /// The member `challenge`.
    pub challenge: String,
    /// The member `origin`.
    pub origin: String,
}

/// Whether a credential can be made and used here, as far as the browser tells beforehand.
pub async fn is_available() -> bool {
    let Some(window) = web_sys::window() else { return false };
    page::is_secure_context()
        && has_domain(&window)
        && frame_allows()
        && has_verifier(&window).await
}

/// Creates a credential that stays on this device and requires user verification. Must be called in the
/// handler of a tap. Dropping the future closes the browser's dialog.
///
/// # Errors
/// An [`AuthenticatorError`] for each cause that calls for other words.
pub async fn create(
    names: CredentialNames<'_>,
) -> Result<AuthenticatorResponse, AuthenticatorError> {
    let pending = PendingRequest::new()?;
    let rp = PublicKeyCredentialRpEntity::new(names.site);
    rp.set_id(&pending.host);
    // A random user handle says nothing about anybody and replaces no other credential.
    let user_id = Uint8Array::from(&random_bytes()?[..16]);
    let user =
        PublicKeyCredentialUserEntity::new_with_u8_array(names.person, names.person, &user_id);
    let parameters: Array = ALGORITHMS
        .iter()
        .map(|&algorithm| {
            PublicKeyCredentialParameters::new(algorithm, PublicKeyCredentialType::PublicKey)
        })
        .collect();
    let selection = AuthenticatorSelectionCriteria::new();
    selection.set_authenticator_attachment(AuthenticatorAttachment::Platform);
    selection.set_user_verification(UserVerificationRequirement::Required);
    selection.set_resident_key("discouraged");
    let options = PublicKeyCredentialCreationOptions::new_with_u8_array(
        &pending.challenge(),
        &parameters,
        &rp,
        &user,
    );
    options.set_authenticator_selection(&selection);
    options.set_attestation(AttestationConveyancePreference::None);
    options.set_timeout(TIMEOUT_MS);

    let request = CredentialCreationOptions::new();
    request.set_public_key(&options);
    request.set_signal(&pending.abort.0.signal());
    let asked = pending.container.create_with_options(&request);
    let credential = answered(asked).await?;
    let response: AuthenticatorAttestationResponse = credential.response().unchecked_into();
    let data = response.get_authenticator_data().map_err(|thrown| error(&thrown))?;
    pending.response(&credential, &data)
}

/// Has the authenticator verify its user with the credential of this ID. Must be called in the handler of a
/// tap. Dropping the future closes the browser's dialog.
///
/// # Errors
/// An [`AuthenticatorError`] for each cause that calls for other words.
pub async fn verify(credential: &[u8]) -> Result<AuthenticatorResponse, AuthenticatorError> {
    let pending = PendingRequest::new()?;
    let wanted = PublicKeyCredentialDescriptor::new_with_u8_array(
        &Uint8Array::from(credential),
        PublicKeyCredentialType::PublicKey,
    );
    // Only this device's own authenticator is asked: no QR code for another phone, no security key.
    wanted.set_transports(&Array::of1(&"internal".into()));
    let options = PublicKeyCredentialRequestOptions::new_with_u8_array(&pending.challenge());
    options.set_allow_credentials(&Array::of1(&wanted));
    options.set_rp_id(&pending.host);
    options.set_user_verification(UserVerificationRequirement::Required);
    options.set_timeout(TIMEOUT_MS);

    let request = CredentialRequestOptions::new();
    request.set_public_key(&options);
    request.set_signal(&pending.abort.0.signal());
    let asked = pending.container.get_with_options(&request);
    let credential = answered(asked).await?;
    let response: AuthenticatorAssertionResponse = credential.response().unchecked_into();
    pending.response(&credential, &response.authenticator_data())
}

/// A `WebAuthn` request under way.
struct PendingRequest {
    container: CredentialsContainer,
    abort: Abort,
    challenge: [u8; 32],
    origin: String,
    host: String,
}

impl PendingRequest {
    fn new() -> Result<Self, AuthenticatorError> {
        let window = web_sys::window().ok_or(AuthenticatorError::Unavailable)?;
        let container = window.navigator().credentials();
        // `navigator.credentials` is missing where the page is no secure context.
        if !JsValue::from(&container).is_object() {
            return Err(AuthenticatorError::Unavailable);
        }
        let controller = AbortController::new().map_err(|_| AuthenticatorError::Unavailable)?;
        let host = window.location().hostname().map_err(|_| AuthenticatorError::Unavailable)?;
        Ok(Self {
            container,
            abort: Abort(controller),
            challenge: random_bytes()?,
            origin: window.origin(),
            host,
        })
    }

    fn challenge(&self) -> Uint8Array {
        Uint8Array::from(&self.challenge[..])
    }

    fn response(
        &self,
        credential: &PublicKeyCredential,
        data: &ArrayBuffer,
    ) -> Result<AuthenticatorResponse, AuthenticatorError> {
        let client_data = ClientData::read(&credential.response().client_data_json());
        Ok(AuthenticatorResponse {
            credential: bytes(&credential.raw_id()),
            client_data: client_data
                .ok_or_else(|| AuthenticatorError::Failed("its client data is damaged".into()))?,
            authenticator_data: bytes(data),
            challenge: self.challenge,
            origin: self.origin.clone(),
            host: self.host.clone(),
        })
    }
}

impl ClientData {
    /// Reads the JSON that the browser wrote, with the browser's own parser.
    fn read(json: &ArrayBuffer) -> Option<Self> {
        let said = JSON::parse(&String::from_utf8(bytes(json)).ok()?).ok()?;
        let member = |name: &str| Reflect::get(&said, &name.into()).ok()?.as_string();
        Some(Self {
            kind: member("type")?,
            challenge: member("challenge")?,
            origin: member("origin")?,
        })
    }
}

/// Aborts the request in `Drop`, which closes the browser's dialog. A settled request ignores that.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn answered(
    asked: Result<Promise, JsValue>,
) -> Result<PublicKeyCredential, AuthenticatorError> {
    let asked = asked.map_err(|thrown| error(&thrown))?;
    let settled = promise::settled(&asked, GIVEN_UP_MS).await;
    // There is no credential when the promise resolves to `null`, or not at all.
    match settled {
        Ok(credential) if credential.is_object() => Ok(credential.unchecked_into()),
        Err(thrown) if !thrown.is_undefined() => Err(error(&thrown)),
        _ => Err(AuthenticatorError::NotAllowed),
    }
}

fn error(thrown: &JsValue) -> AuthenticatorError {
    match js_error::name(thrown).as_str() {
        "NotAllowedError" | "AbortError" => AuthenticatorError::NotAllowed,
        "SecurityError" => AuthenticatorError::Security,
        "InvalidStateError" => AuthenticatorError::AlreadyRegistered,
        "NotSupportedError" | "ConstraintError" => AuthenticatorError::Unavailable,
        _ => AuthenticatorError::Failed(js_error::describe(thrown)),
    }
}

/// A credential belongs to a domain name: an IP address has none, and a sandboxed frame has an opaque origin.
fn has_domain(window: &Window) -> bool {
    let host = window.location().hostname().unwrap_or_default();
    // As the browser writes them: IPv6 in brackets, IPv4 as four numbers. No domain name ends in a number.
    let numbers = host.starts_with('[') || host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    window.origin() != "null" && !host.is_empty() && !numbers
}

/// In a cross-origin frame the browser says that there is an authenticator, and yet refuses to use it unless
/// the Permissions Policy allows both features.
fn frame_allows() -> bool {
    let foreign = page::in_foreign_frame();
    FEATURES.iter().all(|feature| permissions_policy::allows(feature).unwrap_or(!foreign))
}

async fn has_verifier(window: &Window) -> bool {
    // Looked up by name, because naming a missing class or method would throw.
    let asked = || -> Option<JsValue> {
        let class = Reflect::get(window, &"PublicKeyCredential".into()).ok()?;
        let name = "isUserVerifyingPlatformAuthenticatorAvailable";
        let method = Reflect::get(&class, &name.into()).ok()?.dyn_into::<Function>().ok()?;
        method.call0(&class).ok()
    };
    let Some(asked) = asked() else { return false };
    let answer = promise::settled(&asked, promise::AT_HAND_MS).await;
    answer.is_ok_and(|answer| answer.is_truthy())
}

fn random_bytes() -> Result<[u8; 32], AuthenticatorError> {
    random::seed().map(|seed| **seed).map_err(|_| AuthenticatorError::Unavailable)
}

fn bytes(buffer: &ArrayBuffer) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}
