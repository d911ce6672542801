//! Commands of ChromeDriver that fantoccini has no method for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command below `session/ID/`.
#[derive(Debug)]
pub struct Command {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl Command {
    fn get(path: String) -> Self {
        Self { method: Method::GET, path, body: None }
    }

    fn post(path: impl Into<String>, body: Value) -> Self {
        Self { method: Method::POST, path: path.into(), body: Some(body) }
    }

    /// A command of the `DevTools` protocol, sent to the current tab.
    pub fn devtools(method: &str, params: &Value) -> Self {
        Self::post("goog/cdp/execute", json!({ "cmd": method, "params": params }))
    }

    /// What came into the log of this name since it was last asked for.
    pub fn log(name: &str) -> Self {
        Self::post("se/log", json!({ "type": name }))
    }

    /// The accessible name of an element, as the browser computes it.
    pub fn accessible_name(element: &str) -> Self {
        Self::get(format!("element/{element}/computedlabel"))
    }

    /// The role of an element, as the browser computes it.
    pub fn role(element: &str) -> Self {
        Self::get(format!("element/{element}/computedrole"))
    }

    /// Gives the device an authenticator of its own that nobody has to touch (W3C Web Authentication,
    /// "User Agent Automation"). The answer is its name.
    pub fn add_authenticator() -> Self {
        let body = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasUserVerification": true,
            "isUserVerified": true,
            "isUserConsenting": true,
        });
        Self::post("webauthn/authenticator", body)
    }

    /// Whether an authenticator recognises the person from now on.
    pub fn set_recognised(authenticator: &str, recognised: bool) -> Self {
        let path = format!("webauthn/authenticator/{authenticator}/uv");
        Self::post(path, json!({ "isUserVerified": recognised }))
    }

    /// The credentials that an authenticator keeps.
    pub fn credentials(authenticator: &str) -> Self {
        Self::get(format!("webauthn/authenticator/{authenticator}/credentials"))
    }

    /// Removes all credentials from an authenticator.
    pub fn remove_credentials(authenticator: &str) -> Self {
        let path = format!("webauthn/authenticator/{authenticator}/credentials");
        Self { method: Method::DELETE, path, body: None }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.as_ref().map(Value::to_string))
    }
}
