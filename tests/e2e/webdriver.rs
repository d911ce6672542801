//! Commands of ChromeDriver that fantoccini has no method for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command below `session/ID/`.
#[derive(Debug)]
pub struct Command {
    path: String,
    body: Option<Value>,
}

impl Command {
    /// A command of the `DevTools` protocol, sent to the current tab.
    pub fn devtools(method: &str, params: &Value) -> Self {
        let body = json!({ "cmd": method, "params": params });
        Self { path: "goog/cdp/execute".into(), body: Some(body) }
    }

    /// What came into the log of this name since it was last asked for.
    pub fn log(name: &str) -> Self {
        Self { path: "se/log".into(), body: Some(json!({ "type": name })) }
    }

    /// The accessible name of an element, as the browser computes it.
    pub fn accessible_name(element: &str) -> Self {
        Self { path: format!("element/{element}/computedlabel"), body: None }
    }

    /// The role of an element, as the browser computes it.
    pub fn role(element: &str) -> Self {
        Self { path: format!("element/{element}/computedrole"), body: None }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
