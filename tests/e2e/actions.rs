//! What a person does with a phone: press, tick, choose, type. By accessible names only.

use crate::{browser::Tab, wait::until, webdriver::Command};
use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    elements::{Element, ElementRef},
};
use serde_json::{Value, json};

/// One of the two phones, in the tab that shows it.
#[derive(Clone)]
pub struct Phone {
    tab: Tab,
    role: &'static str,
}

/// Kinds of controls, as selectors wide enough for every right way to build them.
mod kind {
    pub const BUTTON: &str =
        "button, a[href], summary, [role=button], [role=menuitem], [role=link], input[type=submit]";
    pub const CHECK_BOX: &str = "input[type=checkbox]";
    pub const CHOICE: &str =
        "input[type=radio], [role=radio], button, [role=button], [role=option]";
}

/// Visible elements of a kind that may have the name; the browser's own computation decides. Of each, whether
/// it can be pressed and stays where it is: a person does not press what is on its way to its place.
const CANDIDATES: &str = r#"
    const [role, kinds, name, done] = arguments;
    const root = role ? document.querySelector(`[data-phone="${role}"]`) : document;
    const squeezed = (text) => (text || "").replace(/\s+/g, " ").trim();
    const visible = (e) =>
        e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert], [aria-hidden=true]");
    const texts = (e) => [
        e.getAttribute("aria-label"), e.innerText, e.textContent, e.value,
        ...Array.from(e.labels || [], (label) => label.textContent),
        ...(e.getAttribute("aria-labelledby") || "").split(/\s+/)
            .map((id) => id && document.getElementById(id)?.textContent),
    ];
    const found = root === null ? [] : Array.from(root.querySelectorAll(kinds)).filter((e) =>
        visible(e) && (name === null || texts(e).some((text) => squeezed(text).includes(name))));
    const place = (e) => JSON.stringify(e.getBoundingClientRect());
    const before = found.map(place);
    const report = () => found.map((e, i) => ({
        element: e,
        enabled: !e.disabled && e.getAttribute("aria-disabled") !== "true",
        still: document.fonts.status === "loaded" && before[i] === place(e),
    }));
    requestAnimationFrame(() => requestAnimationFrame(() =>
        done(report().filter(({ element }) => element.isConnected))));
"#;

/// A control a person sees.
#[derive(Clone, Debug)]
pub struct Control {
    element: Element,
    enabled: bool,
    still: bool,
}

impl Control {
    async fn press(&self) -> Result<(), String> {
        match (self.enabled, self.still) {
            (false, _) => Err("it is disabled".into()),
            (true, false) => Err("it moves".into()),
            (true, true) => self.element.click().await.map_err(|e| e.to_string()),
        }
    }
}

/// The name of a control that is built as ours are.
const PLAIN_NAME: &str = r#"
    const [e] = arguments;
    return e.getAttribute("aria-label") ?? (e.labels?.[0] ?? e).innerText;
"#;

impl Phone {
    /// The old phone in this tab.
    pub fn old(tab: &Tab) -> Self {
        Self { tab: tab.clone(), role: "old" }
    }

    /// The new phone in this tab.
    pub fn new(tab: &Tab) -> Self {
        Self { tab: tab.clone(), role: "new" }
    }

    /// The tab it is in.
    pub fn tab(&self) -> &Tab {
        &self.tab
    }

    /// `old` or `new`.
    pub fn role(&self) -> &'static str {
        self.role
    }

    /// Presses the button (or menu entry, or link) of this name.
    pub async fn press(&self, name: &str) {
        self.click(kind::BUTTON, name).await;
    }

    /// Ticks the check box of this name.
    pub async fn tick(&self, name: &str) {
        self.click(kind::CHECK_BOX, name).await;
        let what = format!("the check box \"{name}\" to be checked");
        until(&what, async || {
            let control = self.control(kind::CHECK_BOX, name).await?;
            let checked = control.element.is_selected().await.map_err(|e| e.to_string())?;
            checked.then_some(()).ok_or_else(|| "not checked".into())
        })
        .await;
    }

    /// Picks the choice of this name out of several.
    pub async fn choose(&self, name: &str) {
        self.click(kind::CHOICE, name).await;
    }

    /// Picks an option of the list of this name.
    pub async fn pick(&self, list: &str, option: &str) {
        let what = format!("the list \"{list}\"");
        let list = until(&what, async || Ok(self.control("select", list).await?.element)).await;
        list.select_by_label(option).await.expect("the option");
    }

    /// Types into the one text field of the screen, which may hold something already.
    pub async fn fill_in(&self, text: &str) {
        until("a text field", async || {
            let field = self.text_field().await?;
            let typed = async {
                field.clear().await?;
                field.send_keys(text).await
            };
            typed.await.map_err(|e| e.to_string())
        })
        .await;
    }

    /// What is in the one text field of the screen.
    pub async fn field_content(&self) -> Result<String, String> {
        let field = self.text_field().await?;
        field.prop("value").await.map(Option::unwrap_or_default).map_err(|e| e.to_string())
    }

    /// Types on the keyboard, all at once, wherever the focus is.
    pub async fn type_keys(&self, text: &str) {
        let keys = text.chars().fold(KeyActions::new("keyboard".into()), |keys, value| {
            keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.tab.client().await.perform_actions(keys).await.expect("the keyboard types");
    }

    /// Presses the button by the keyboard and goes on typing without looking at the screen.
    pub async fn press_and_type(&self, name: &str, text: &str) {
        const ENTER: char = '\u{E007}';
        let what = format!("\"{name}\" on the {} phone, enabled", self.role);
        let button = until(&what, async || {
            let button = self.control(kind::BUTTON, name).await?;
            if button.enabled { Ok(button.element) } else { Err("disabled".into()) }
        })
        .await;
        button.send_keys(&format!("{ENTER}{text}")).await.expect("the keyboard types");
    }

    /// Hands files to the one file input of the screen.
    pub async fn pick_file(&self, path: &std::path::Path) {
        let path = path.to_str().expect("a path in UTF-8");
        until("a file input", async || {
            let found = self.find_hidden("input[type=file]").await?;
            found.send_keys(path).await.map_err(|e| e.to_string())
        })
        .await;
    }

    /// Whether there is a button of this name that can be pressed.
    pub async fn can_press(&self, name: &str) -> Result<bool, String> {
        self.control(kind::BUTTON, name).await.map(|button| button.enabled)
    }

    /// The names of all buttons that can be pressed.
    pub async fn buttons(&self) -> Result<Vec<String>, String> {
        let mut names = Vec::new();
        for button in self.candidates(kind::BUTTON, None).await? {
            if button.enabled {
                names.push(self.name_of(&button.element).await?);
            }
        }
        Ok(names)
    }

    /// Whether a button of this name is on the screen at all.
    pub async fn has_button(&self, name: &str) -> bool {
        self.control(kind::BUTTON, name).await.is_ok()
    }

    async fn click(&self, kinds: &str, name: &str) {
        let what = format!("\"{name}\" to be pressed on the {} phone", self.role);
        until(&what, async || self.control(kinds, name).await?.press().await).await;
    }

    /// The one visible control of these kinds whose accessible name is exactly `name`.
    pub async fn control(&self, kinds: &str, name: &str) -> Result<Control, String> {
        let mut found = self.named(kinds, name).await?;
        match (found.pop(), found.len()) {
            (Some(one), 0) => Ok(one),
            (None, _) => Err(format!("no \"{name}\"; there are {:?}", self.buttons().await?)),
            (Some(_), others) => Err(format!("\"{name}\" {} times", others + 1)),
        }
    }

    async fn named(&self, kinds: &str, name: &str) -> Result<Vec<Control>, String> {
        let mut found = Vec::new();
        for control in self.candidates(kinds, Some(name)).await? {
            if self.name_of(&control.element).await? == name {
                found.push(control);
            }
        }
        Ok(found)
    }

    async fn text_field(&self) -> Result<Element, String> {
        const FIELDS: &str =
            "input:not([type]), input[type=text], input[type=tel], input[type=search]";
        let mut fields = self.candidates(FIELDS, None).await?;
        match (fields.pop(), fields.len()) {
            (Some(one), 0) => Ok(one.element),
            (_, others) => Err(format!("{others} text fields")),
        }
    }

    async fn find_hidden(&self, selector: &str) -> Result<Element, String> {
        let selector = format!("[data-phone={}] {selector}", self.role);
        let client = self.tab.client().await;
        client.find(fantoccini::Locator::Css(&selector)).await.map_err(|e| e.to_string())
    }

    async fn candidates(&self, kinds: &str, name: Option<&str>) -> Result<Vec<Control>, String> {
        let args = vec![json!(self.role), json!(kinds), json!(name)];
        let client = self.tab.client().await;
        let found = client.execute_async(CANDIDATES, args).await.map_err(|e| e.to_string())?;
        let control = |found: &Value| {
            Some(Control {
                element: Element::from_element_id(client.clone(), element_id(&found["element"])?),
                enabled: found["enabled"] == true,
                still: found["still"] == true,
            })
        };
        Ok(found.as_array().into_iter().flatten().filter_map(control).collect())
    }

    async fn name_of(&self, element: &Element) -> Result<String, String> {
        // ChromeDriver computes no names inside a frame of another site.
        let name = if self.tab.is_frame() {
            let element = serde_json::to_value(element).map_err(|e| e.to_string())?;
            self.tab.try_script(PLAIN_NAME, vec![element]).await?
        } else {
            let ask = Command::accessible_name(&element.element_id());
            self.tab.client().await.issue_cmd(ask).await.map_err(|e| e.to_string())?
        };
        Ok(name.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// The element a script returned.
fn element_id(value: &Value) -> Option<ElementRef> {
    let id = value.as_object()?.values().next()?.as_str()?;
    Some(ElementRef::from(id.to_owned()))
}
