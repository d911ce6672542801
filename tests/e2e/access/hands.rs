//! A person with a keyboard and nothing else: no pointer, no touch.

use crate::{browser::Tab, wait::until};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

/// The keys, as `WebDriver` writes them.
pub mod key {
    pub const TAB: char = '\u{E004}';
    pub const ENTER: char = '\u{E007}';
    pub const SHIFT: char = '\u{E008}';
    pub const ESCAPE: char = '\u{E00C}';
    pub const SPACE: char = ' ';
    pub const UP: char = '\u{E013}';
    pub const DOWN: char = '\u{E015}';
}

/// More stops than any page has.
const MOST_STOPS: usize = 120;

/// What has the focus, and whether a person sees that it has.
const FOCUS: &str = r#"
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const squeezed = (text) => (text ?? "").replace(/\s+/g, " ").trim();
    const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)).find(Boolean);
    const ancestors = [];
    for (let at = element; at && ancestors.length < 5; at = at.parentElement) ancestors.push(at);
    const ring = (at) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    const label = ["checkbox", "radio", "file"].includes(element.type) && element.labels?.[0];
    const box = (label || element).getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
        name: squeezed(by?.innerText ?? element.getAttribute("aria-label") ?? (element.labels?.[0] ?? element).innerText),
        phone: element.closest("[data-phone]")?.dataset.phone ?? null,
        inDialog: element.closest("dialog[open], [role=dialog]") !== null,
        isHeading: element.localName === "h1",
        disabled: element.disabled === true,
        hasRing: ancestors.some((at) => at.contains(element) && ring(at)),
        // No other element covers the focused one (WCAG 2.4.11).
        inSight: hit !== null && ancestors.some((at) => at.contains(hit) || hit.contains(at)),
        html: element.outerHTML.slice(0, 120),
    };
"#;

/// What has the focus.
#[derive(Debug)]
pub struct Focus(Value);

impl Focus {
    /// Its name.
    pub fn name(&self) -> &str {
        self.0["name"].as_str().unwrap_or_default()
    }

    /// The phone it is on.
    pub fn phone(&self) -> Option<&str> {
        self.0["phone"].as_str()
    }

    /// Whether it is in a dialog.
    pub fn is_in_dialog(&self) -> bool {
        self.0["inDialog"] == true
    }

    /// Whether it is the heading of a screen.
    pub fn is_heading(&self) -> bool {
        self.0["isHeading"] == true
    }

    fn is_shown(&self) -> bool {
        self.0["hasRing"] == true && self.0["inSight"] == true
    }
}

/// The hands on the keyboard of a tab.
pub struct Hands {
    tab: Tab,
}

impl Hands {
    /// The keyboard of this tab.
    pub fn on(tab: &Tab) -> Self {
        Self { tab: tab.clone() }
    }

    /// Presses one key.
    pub async fn press(&self, value: char) {
        self.perform(
            KeyActions::new("keyboard".into())
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value }),
        )
        .await;
    }

    /// Types digits or letters, wherever the focus is.
    pub async fn type_text(&self, text: &str) {
        for value in text.chars() {
            self.press(value).await;
        }
    }

    async fn perform(&self, keys: KeyActions) {
        self.tab.client().await.perform_actions(keys).await.expect("the keyboard types");
    }

    async fn press_shifted(&self, value: char) {
        let keys = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: key::SHIFT })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: key::SHIFT });
        self.perform(keys).await;
    }

    /// What has the focus; `None` when nothing has.
    pub async fn focus(&self) -> Option<Focus> {
        let focus = self.tab.script(FOCUS, vec![]).await;
        (!focus.is_null()).then_some(Focus(focus))
    }

    /// Goes on with Tab until the focus is on the control of this name on a phone (`None`: anywhere). Each stop on the
    /// way is in sight and marked.
    pub async fn tab_to(&self, phone: Option<&str>, name: &str) {
        self.go_to(phone, name, async || self.press(key::TAB).await).await;
    }

    /// [`Hands::tab_to`], backwards.
    pub async fn tab_back_to(&self, phone: Option<&str>, name: &str) {
        self.go_to(phone, name, async || self.press_shifted(key::TAB).await).await;
    }

    async fn go_to(&self, phone: Option<&str>, name: &str, step: impl AsyncFn()) {
        let mut stops = Vec::new();
        for _ in 0..MOST_STOPS {
            step().await;
            // Past the last stop the focus leaves the page, and comes back with the next step.
            let Some(focus) = self.focus().await else { continue };
            assert!(focus.is_shown(), "the focus cannot be seen: {focus:?}");
            if focus.name() == name && phone.is_none_or(|phone| focus.phone() == Some(phone)) {
                // What was typed just before may not have been drawn yet.
                until("the control to be enabled", async || {
                    let focus = self.focus().await.filter(|focus| focus.name() == name);
                    match focus {
                        Some(focus) if focus.0["disabled"] != json!(true) => Ok(()),
                        other => Err(format!("{other:?}")),
                    }
                })
                .await;
                return;
            }
            stops.push(focus.name().to_owned());
        }
        panic!("Tab never comes to \"{name}\" on {phone:?}; it stops at {stops:?}");
    }

    /// Goes to the button of this name and presses Enter.
    pub async fn enter(&self, phone: &str, name: &str) {
        self.tab_to(Some(phone), name).await;
        self.press(key::ENTER).await;
    }

    /// Waits for a screen of a phone, whose heading has taken the focus.
    pub async fn comes_to(&self, phone: &str, screen: &str) {
        let selector = format!("[data-phone={phone}] [data-screen={screen}]");
        until(&format!("the focus on the heading of {screen} on the {phone} phone"), async || {
            let script = "return document.querySelector(arguments[0]) !== null";
            let is_there = self.tab.try_script(script, vec![json!(selector)]).await? == json!(true);
            let focus = self.focus().await;
            match focus {
                Some(focus) if is_there && focus.is_heading() && focus.phone() == Some(phone) => {
                    Ok(())
                }
                focus => Err(format!(
                    "{}; the focus is on {focus:?}",
                    if is_there { "it is there" } else { "it is not there" }
                )),
            }
        })
        .await;
    }
}
