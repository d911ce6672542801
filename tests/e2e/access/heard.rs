//! A phone as a screen reader gets it, and what assistive technology does with it.

use super::ax_tree::AxTree;
use crate::{browser::Tab, wait::until};
use serde_json::json;

/// A phone, as it is heard.
pub struct Heard {
    tab: Tab,
    /// The name of its region.
    region: &'static str,
}

impl Heard {
    /// The phone in this tab whose region has this name.
    pub async fn on(tab: &Tab, region: &'static str) -> Self {
        tab.devtools("Accessibility.enable", json!({})).await;
        Self { tab: tab.clone(), region }
    }

    /// Does the default action of the control of this role and name: a click on its element.
    pub async fn press(&self, role: &str, name: &str) {
        let what = format!("{role} \"{name}\" in \"{}\"", self.region);
        let element = until(&what, async || self.find(role, name).await).await;
        self.call(element, "function () { this.click() }").await;
    }

    /// Puts a text into the text field of this name, as dictation does.
    pub async fn dictate(&self, name: &str, text: &str) {
        let what = format!("a text field \"{name}\"");
        let field = until(&what, async || self.find("textbox", name).await).await;
        self.call(field, "function () { this.focus() }").await;
        self.tab.devtools("Input.insertText", json!({ "text": text })).await;
    }

    /// Waits until a heading of this name is there.
    pub async fn hears_heading(&self, name: &str) {
        let what = format!("the heading \"{name}\" in \"{}\"", self.region);
        until(&what, async || self.find("heading", name).await).await;
    }

    /// Waits until a live region says this, and returns all of it.
    pub async fn is_told(&self, what: &str) -> String {
        until(&format!("\"{what}\" to be said"), async || {
            let told = self.told().await;
            told.iter()
                .find(|words| words.contains(what))
                .cloned()
                .ok_or_else(|| format!("{told:?}"))
        })
        .await
    }

    /// What the live regions of the phone hold.
    pub async fn told(&self) -> Vec<String> {
        let tree = AxTree::read(&self.tab).await;
        let inside = tree.inside("region", self.region);
        let words = inside.iter().filter(|node| node.role() == "StaticText");
        words
            .filter(|node| {
                node.ancestors().any(|at| at.property("live").is_some_and(|live| live != "off"))
            })
            .map(|node| node.name().to_owned())
            .collect()
    }

    /// The one element of this role and name that can be operated.
    pub async fn find(&self, role: &str, name: &str) -> Result<u64, String> {
        let tree = AxTree::read(&self.tab).await;
        let inside = tree.inside("region", self.region);
        let found: Vec<_> =
            inside.iter().filter(|node| node.role() == role && node.name() == name).collect();
        let [one] = found[..] else {
            let there: Vec<_> =
                inside.iter().filter(|node| node.role() == role).map(|node| node.name()).collect();
            return Err(format!("{} of them; there are {there:?}", found.len()));
        };
        if one.property("disabled").as_deref() == Some("true") {
            return Err("it is disabled".into());
        }
        one.element().ok_or_else(|| "it has no element".into())
    }

    async fn call(&self, element: u64, function: &str) {
        let resolved =
            self.tab.devtools("DOM.resolveNode", json!({ "backendNodeId": element })).await;
        let call = json!({
            "objectId": resolved["object"]["objectId"],
            "functionDeclaration": function,
            "userGesture": true,
        });
        self.tab.devtools("Runtime.callFunctionOn", call).await;
    }

    /// Enters a PIN with the keys of the screen. What is heard is how many digits there are, and never which.
    pub async fn enters_pin(&self, pin: &str) {
        for (place, digit) in pin.char_indices() {
            self.press("button", &digit.to_string()).await;
            if place + 1 < pin.len() {
                self.is_told(&format!("{} of {} digits entered", place + 1, pin.len())).await;
            }
            if place > 0 {
                self.does_not_say(&pin[..=place]).await;
            }
        }
    }

    /// Nothing on the phone says these digits.
    async fn does_not_say(&self, digits: &str) {
        let tree = AxTree::read(&self.tab).await;
        for node in tree.inside("region", self.region) {
            let said = node.said();
            let plain: String = said.chars().filter(|c| !c.is_whitespace()).collect();
            assert!(!plain.contains(digits), "{} \"{said}\" says the digits {digits}", node.role());
        }
    }
}
