//! What a person sees on a phone.

use crate::{actions::Phone, fake_camera::Picture, wait::until, webdriver::Command};
use serde_json::{Value, json};

/// What there is in the region of a phone, read at one moment.
const LOOK: &str = r#"
    const [role] = arguments;
    const phone = document.querySelector(`[data-phone="${role}"]`);
    if (!phone) return null;
    const visible = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const texts = (selector) =>
        Array.from(phone.querySelectorAll(selector)).filter(visible).map((e) => e.innerText.trim());
    const screens = Array.from(phone.querySelectorAll("[data-step]")).filter(visible);
    return {
        now: Date.now(),
        title: document.title,
        steps: screens.map((e) => Number(e.dataset.step)),
        screen: screens[0]?.dataset.screen ?? null,
        text: phone.innerText,
        marks: texts("[data-demo-mark]"),
        headings: texts("h1, h2, h3, [role=heading]"),
        alerts: texts("[role=alert]").filter((text) => text !== ""),
        timers: texts("[role=timer]"),
        codes: Array.from(phone.querySelectorAll("canvas[data-qr]")).filter(visible).length,
        sms: texts("[data-sms-code]"),
        links: Array.from(phone.querySelectorAll("a[href]"), (a) => a.href),
        video: Array.from(phone.querySelectorAll("video")).some((v) => v.videoWidth > 0),
    };
"#;

/// What a phone shows at one moment.
#[derive(Debug, Clone)]
pub struct Sight(Value);

impl Sight {
    fn texts(&self, name: &str) -> Vec<String> {
        let list = self.0[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The step of the screen; there is one screen at a time.
    pub fn step(&self) -> Option<u64> {
        match self.0["steps"].as_array()?.as_slice() {
            [one] => one.as_u64(),
            _ => None,
        }
    }

    /// The slug of the screen.
    pub fn screen(&self) -> &str {
        self.0["screen"].as_str().unwrap_or_default()
    }

    /// All text in the phone.
    pub fn text(&self) -> &str {
        self.0["text"].as_str().unwrap_or_default()
    }

    /// The visible errors.
    pub fn alerts(&self) -> Vec<String> {
        self.texts("alerts")
    }

    /// The visible headings.
    pub fn headings(&self) -> Vec<String> {
        self.texts("headings")
    }

    /// Whether the QR code is there.
    pub fn has_code(&self) -> bool {
        self.0["codes"].as_u64().is_some_and(|count| count > 0)
    }

    /// Whether a picture of a camera runs.
    pub fn has_live_picture(&self) -> bool {
        self.0["video"].as_bool().unwrap_or_default()
    }

    /// Where the links lead to.
    pub fn links(&self) -> Vec<String> {
        self.texts("links")
    }

    /// The code in the SMS banner.
    pub fn sms_code(&self) -> Option<String> {
        self.texts("sms").into_iter().find(|text| !text.is_empty())
    }

    /// The seconds that the first countdown shows.
    pub fn seconds_left(&self) -> Option<i64> {
        self.texts("timers").iter().find_map(|text| seconds(text))
    }

    /// The moment the first countdown ends, milliseconds of the page's clock.
    pub fn deadline(&self) -> Option<i64> {
        let remaining = self.seconds_left()?;
        Some(self.0["now"].as_i64()? + remaining * 1000)
    }
}

/// Reads the clock face in a text ("59:58", "1:00:00 left"), in seconds.
fn seconds(text: &str) -> Option<i64> {
    let face = text
        .split(|c: char| !(c.is_ascii_digit() || c == ':'))
        .find(|part| part.contains(':') && part.ends_with(|c: char| c.is_ascii_digit()))?;
    face.split(':').try_fold(0, |sum, part| Some(sum * 60 + part.parse::<i64>().ok()?))
}

impl Phone {
    /// Looks at the phone.
    pub async fn look(&self) -> Result<Sight, String> {
        let sight = self.tab().try_script(LOOK, vec![json!(self.role())]).await?;
        if sight.is_null() { Err("no such phone on the page".into()) } else { Ok(Sight(sight)) }
    }

    /// Waits until the phone shows what `wanted` asks for.
    pub async fn sees(&self, what: &str, wanted: impl Fn(&Sight) -> bool) -> Sight {
        let what = format!("{what} on the {} phone", self.role());
        until(&what, async || self.look_for(&wanted).await).await
    }

    async fn look_for(&self, wanted: &impl Fn(&Sight) -> bool) -> Result<Sight, String> {
        let sight = self.look().await?;
        if wanted(&sight) { Ok(sight) } else { Err(sight.0.to_string()) }
    }

    /// Waits for a step. Every screen is marked as a demo, in the title and on the phone.
    pub async fn sees_step(&self, step: u64) -> Sight {
        let sight = self.sees(&format!("step {step}"), |sight| sight.step() == Some(step)).await;
        let title = sight.0["title"].as_str().unwrap_or_default();
        assert!(title.contains("Demo"), "step {step}: the title is {title:?}");
        let marks = sight.texts("marks");
        assert!(
            marks.iter().any(|mark| mark.contains("Demo")),
            "step {step} on the {} phone is not marked as a demo: {marks:?}",
            self.role()
        );
        sight
    }

    /// Waits for an error, which says something.
    pub async fn sees_alert(&self) -> Sight {
        self.sees("an error (role=alert)", |sight| !sight.alerts().is_empty()).await
    }

    /// Waits for a heading with exactly these words.
    pub async fn sees_heading(&self, words: &str) {
        const HEADINGS: &str = "h1, h2, h3, [role=heading]";
        let what = format!("the heading \"{words}\"");
        until(&what, async || self.control(HEADINGS, words).await.map(|_| ())).await;
    }

    /// Checks that the region has this name. The app's region may take the place of the first screen's meanwhile.
    pub async fn is_named(&self, name: &str) {
        let selector = format!("[data-phone={}]", self.role());
        let client = self.tab().client().await;
        let found = until("the region of the phone", async || {
            let region = client.find(fantoccini::Locator::Css(&selector)).await;
            let id = region.map_err(|e| e.to_string())?.element_id();
            let role = client.issue_cmd(Command::role(&id)).await.map_err(|e| e.to_string())?;
            let name = client.issue_cmd(Command::accessible_name(&id)).await;
            Ok((role, name.map_err(|e| e.to_string())?))
        })
        .await;
        assert_eq!(found, (json!("region"), json!(name)));
    }

    /// No failure is a dead end: something other than giving the same thing another try can be pressed.
    pub async fn has_a_way_on(&self) -> Vec<String> {
        let buttons = self.buttons().await.expect("the buttons");
        assert!(!buttons.is_empty(), "the {} phone has no way on", self.role());
        buttons
    }

    /// The SMS that arrived: only its code.
    pub async fn reads_sms(&self) -> String {
        let sight = self.sees("an SMS", |sight| sight.sms_code().is_some()).await;
        sight.sms_code().expect("it was just there")
    }

    /// A picture of the QR code, pixel by pixel.
    pub async fn photographs_code(&self) -> Picture {
        const PIXELS: &str = r#"
            const [role] = arguments;
            const canvas = document.querySelector(`[data-phone="${role}"] canvas[data-qr]`);
            return canvas && canvas.toDataURL("image/png");
        "#;
        until("a drawn QR code", async || {
            let url = self.tab().try_script(PIXELS, vec![json!(self.role())]).await?;
            let picture = Picture::from_data_url(url.as_str().unwrap_or_default())?;
            // What is drawn can be read; until it can, the drawing is not finished.
            picture.read_code().map(|_| picture)
        })
        .await
    }

    /// What this phone showed since its page was loaded, in its order.
    pub async fn history(&self) -> Vec<Shown> {
        let script = "return window.__seen.screens[arguments[0]]";
        let shown = self.tab().script(script, vec![json!(self.role())]).await;
        let shown = shown.as_array().into_iter().flatten();
        shown
            .map(|shown| Shown {
                step: shown["step"].as_u64().unwrap_or_default(),
                alert: shown["alert"].as_str().unwrap_or_default().to_owned(),
                since: shown["since"].as_i64().unwrap_or_default(),
            })
            .collect()
    }

    /// The steps of [`Phone::history`], each once in a row.
    pub async fn steps(&self) -> Vec<u64> {
        let mut steps: Vec<u64> = self.history().await.iter().map(|shown| shown.step).collect();
        steps.dedup();
        steps
    }
}

/// What a phone showed for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The step of the screen.
    pub step: u64,
    /// The error on it, if there was one.
    pub alert: String,
    /// From when on, milliseconds of the page's clock.
    pub since: i64,
}

#[test]
fn a_clock_face_is_read() {
    assert_eq!(seconds("2:41"), Some(161));
    assert_eq!(seconds("1:00:00 left"), Some(3600));
    assert_eq!(seconds("Time left: 59:58"), Some(3598));
    assert_eq!(seconds("soon"), None);
}
