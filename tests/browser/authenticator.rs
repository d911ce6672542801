use std::future::Future;

use two_phones::platform::authenticator::{
    self, AuthenticatorError, AuthenticatorResponse, CredentialNames,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, script, window, with_value, without};

const NAMES: CredentialNames = CredentialNames { site: "A page", person: "A person" };

/// A browser that says whether it has an authenticator that verifies its user.
fn browser(available: bool) -> Changed {
    let class = script(
        "return { isUserVerifyingPlatformAuthenticatorAvailable: async () => args[0] }",
        &[&available.into()],
    );
    with_value(&window(), "PublicKeyCredential", &class)
}

/// A fake device. It keeps the options of each request in `asked`, and answers with `answer`, a function of
/// them.
fn device(answer: &str) -> (JsValue, Changed) {
    let body = format!(
        "const container = {{ asked: [] }};
         const bytes = (...values) => new Uint8Array(values).buffer;
         const answer = {answer};
         container.create = async (options) => (container.asked.push(options), answer(options, bytes));
         container.get = container.create;
         return container;"
    );
    let container = script(&body, &[]);
    let changed = with_value(&window().navigator(), "credentials", &container);
    (container, changed)
}

const CREDENTIAL: &str = r#"(options, bytes) => ({
    rawId: bytes(1, 2, 3),
    response: {
        clientDataJSON: new TextEncoder().encode(
            '{"type":"a kind","challenge":"a \\u0063hallenge","more":[{}],"origin":"an origin","crossOrigin":false}',
        ).buffer,
        authenticatorData: bytes(5, 6), getAuthenticatorData: () => bytes(7, 8),
    },
})"#;

/// The kind, the challenge and the origin of the client data.
fn said(response: &AuthenticatorResponse) -> [&str; 3] {
    let said = &response.client_data;
    [&said.kind, &said.challenge, &said.origin]
}

#[wasm_bindgen_test]
async fn the_authenticator_is_available_if_the_browser_says_so() {
    {
        let _browser = browser(true);
        // The tests run on an IP address, or on localhost.
        let has_name = window().location().hostname().unwrap() == "localhost";
        assert_eq!(authenticator::is_available().await, has_name);
    }
    {
        let _browser = browser(false);
        assert!(!authenticator::is_available().await);
    }
    let _none = without(&window(), "PublicKeyCredential");
    assert!(!authenticator::is_available().await);
}

#[wasm_bindgen_test]
async fn a_new_credential_is_on_this_device_with_its_user_verified() {
    let (container, _device) = device(CREDENTIAL);
    let answer = authenticator::create(NAMES).await.unwrap();
    assert_eq!(answer.credential, [1, 2, 3]);
    assert_eq!(said(&answer), ["a kind", "a challenge", "an origin"]);
    assert_eq!(answer.authenticator_data, [7, 8]);
    let asked = script(
        "const { publicKey: key, signal } = args[0].asked[0];
         const selection = key.authenticatorSelection;
         return [
            key.rp.id === location.hostname, key.rp.name, key.user.name, key.user.id.length, key.challenge.length,
            selection.authenticatorAttachment, selection.userVerification, selection.residentKey,
            key.attestation, key.pubKeyCredParams.map((it) => it.alg).join(' '), signal instanceof AbortSignal,
         ].join('|')",
        &[&container],
    );
    let expected = "true|A page|A person|16|32|platform|required|discouraged|none|-7 -257|true";
    assert_eq!(asked, expected);
    // Every request has a challenge of its own.
    let again = authenticator::create(NAMES).await.unwrap();
    assert_ne!(answer.challenge, again.challenge);
}

#[wasm_bindgen_test]
async fn the_credential_there_is_is_used_with_its_user_verified() {
    let (container, _device) = device(CREDENTIAL);
    let answer = authenticator::verify(&[9, 8]).await.unwrap();
    assert_eq!(said(&answer), ["a kind", "a challenge", "an origin"]);
    assert_eq!(answer.authenticator_data, [5, 6]);
    let asked = script(
        "const { publicKey: key } = args[0].asked[0];
         const [wanted] = key.allowCredentials;
         return [
            key.rpId === location.hostname, key.userVerification, key.allowCredentials.length,
            [...wanted.id], wanted.type, wanted.transports,
         ].join('|')",
        &[&container],
    );
    assert_eq!(asked, "true|required|1|9,8|public-key|internal");
}

#[wasm_bindgen_test]
async fn each_failure_has_its_own_name() {
    for (thrown, error) in [
        ("NotAllowedError", AuthenticatorError::NotAllowed),
        ("AbortError", AuthenticatorError::NotAllowed),
        ("SecurityError", AuthenticatorError::Security),
        ("InvalidStateError", AuthenticatorError::AlreadyRegistered),
        ("NotSupportedError", AuthenticatorError::Unavailable),
        ("ConstraintError", AuthenticatorError::Unavailable),
        ("DataError", AuthenticatorError::Failed("DataError: why".into())),
    ] {
        let answer = format!("() => {{ throw new DOMException('why', '{thrown}') }}");
        let (_, _device) = device(&answer);
        assert_eq!(authenticator::create(NAMES).await, Err(error.clone()), "{thrown}");
        assert_eq!(authenticator::verify(&[1]).await, Err(error), "{thrown}");
    }
    {
        let (_, _device) = device("() => null");
        assert_eq!(authenticator::verify(&[1]).await, Err(AuthenticatorError::NotAllowed));
    }
    let _none = with_value(&window().navigator(), "credentials", &JsValue::UNDEFINED);
    assert_eq!(authenticator::create(NAMES).await, Err(AuthenticatorError::Unavailable));
}

#[wasm_bindgen_test]
async fn damaged_client_data_is_an_error() {
    for json in ["", "{}", "[1]", "null", r#"{"type":1,"challenge":"a","origin":"b"}"#, "\u{FFFD}"]
    {
        let response = format!(
            "(options, bytes) => ({{
                rawId: bytes(1),
                response: {{
                    clientDataJSON: new TextEncoder().encode('{json}').buffer, authenticatorData: bytes(5),
                }},
            }})"
        );
        let (_, _device) = device(&response);
        let failed = authenticator::verify(&[1]).await;
        assert!(matches!(failed, Err(AuthenticatorError::Failed(_))), "{json}");
    }
}

#[wasm_bindgen_test]
async fn a_dropped_request_is_aborted() {
    let (container, _device) = device("() => new Promise(() => {})");
    {
        let mut asking = std::pin::pin!(authenticator::verify(&[1]));
        let waiting = std::future::poll_fn(|context| {
            std::task::Poll::Ready(asking.as_mut().poll(context).is_pending())
        });
        assert!(waiting.await);
    }
    let closed = script("return args[0].asked[0].signal.aborted", &[&container]);
    assert_eq!(closed, true);
}
