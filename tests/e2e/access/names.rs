//! The whole journey by accessible names alone: every control is found in the browser's accessibility tree by its role
//! and its name, and operated through it, as assistive technology does.

use super::ax_tree::AxTree;
use crate::{
    browser::Tab,
    stage::scenario,
    wait::until,
    words::{ENGLISH, Words, karla},
};
use serde_json::json;

/// A phone, as it is heard.
struct Heard {
    tab: Tab,
    /// The name of its region.
    region: &'static str,
}

impl Heard {
    /// Does the default action of the control of this role and name: a click on its element.
    async fn press(&self, role: &str, name: &str) {
        let what = format!("{role} \"{name}\" in \"{}\"", self.region);
        let element = until(&what, async || self.find(role, name).await).await;
        self.call(element, "function () { this.click() }").await;
    }

    /// Puts a text into the text field of this name, as dictation does.
    async fn dictate(&self, name: &str, text: &str) {
        let what = format!("a text field \"{name}\"");
        let field = until(&what, async || self.find("textbox", name).await).await;
        self.call(field, "function () { this.focus() }").await;
        self.tab.devtools("Input.insertText", json!({ "text": text })).await;
    }

    /// Waits until a heading of this name is there.
    async fn hears_heading(&self, name: &str) {
        let what = format!("the heading \"{name}\" in \"{}\"", self.region);
        until(&what, async || self.find("heading", name).await).await;
    }

    /// Waits until a live region says this, and returns all of it.
    async fn is_told(&self, what: &str) -> String {
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
    async fn told(&self) -> Vec<String> {
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

    async fn find(&self, role: &str, name: &str) -> Result<u64, String> {
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
    async fn enters_pin(&self, pin: &str) {
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

#[tokio::test]
async fn the_journey_by_accessible_names_alone() {
    scenario("names", async |stage| {
        let tab = stage.tab("phone=both&wait=2&lang=en").await;
        tab.devtools("Accessibility.enable", json!({})).await;
        let words = &ENGLISH;
        let old = Heard { tab: tab.clone(), region: words.old_phone };
        let new = Heard { tab: tab.clone(), region: words.new_phone };

        new.press("button", words.get).await;
        start_waiting(&old, words).await;
        old.hears_heading(words.show_code_and_copy).await;
        old.press("button", words.show_code).await;
        old.hears_heading(words.enter_your_pin).await;
        old.enters_pin(karla::OLD_PIN).await;
        until("the QR code by its name", async || {
            old.find("image", "QR code of the demo, to be scanned with the new phone").await
        })
        .await;

        scan(&new, words).await;
        new.hears_heading(words.enter_user_id).await;
        new.dictate("User ID", karla::USER_ID).await;
        new.press("button", words.next).await;
        new.hears_heading(words.enter_temporary_pin).await;
        // The SMS is said when it arrives, and its code is dictated into the field.
        new.is_told("Your code:").await;
        let code = new.told().await.into_iter().find(|words| is_code(words)).expect("the digits");
        new.dictate("Temporary PIN code", &code).await;
        finish(&new, words).await;
    })
    .await;
}

fn is_code(words: &str) -> bool {
    words.len() == 8 && words.bytes().all(|byte| byte.is_ascii_digit())
}

async fn start_waiting(old: &Heard, words: &Words) {
    old.press("button", words.menu).await;
    old.press("button", words.copy_to_new_app).await;
    old.press("button", words.next).await;
    old.hears_heading(words.enter_your_pin).await;
    old.enters_pin(karla::OLD_PIN).await;
    old.press("checkbox", words.yes_copy).await;
    old.press("button", words.start_copying).await;
    old.hears_heading("The waiting time has started").await;
    old.press("button", words.ok).await;
}

async fn scan(new: &Heard, words: &Words) {
    new.press("button", words.open).await;
    new.hears_heading(words.activate).await;
    new.press("button", words.get_started).await;
    new.press("radio", words.copy_from_another).await;
    new.press("button", words.next).await;
    new.press("checkbox", words.code_is_shown).await;
    new.press("button", words.scan).await;
}

async fn finish(new: &Heard, words: &Words) {
    new.hears_heading(words.choose_pin).await;
    new.press("button", words.next).await;
    for heading in ["Create your personal PIN code", "Repeat your PIN code"] {
        new.hears_heading(heading).await;
        new.enters_pin(karla::NEW_PIN).await;
        new.press("button", words.next).await;
    }
    new.hears_heading("Approve with biometrics?").await;
    new.press("button", words.not_now).await;
    new.hears_heading("Allow notifications from the app").await;
    new.press("button", words.not_now).await;
    new.hears_heading("This app is now activated and ready to use").await;
    new.press("button", words.ok).await;
    new.press("button", words.menu).await;
}
