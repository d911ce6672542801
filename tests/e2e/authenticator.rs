//! Biometrics by the device's own authenticator, which Chromium simulates.

use crate::{
    actions::Phone,
    browser::Tab,
    embed,
    stage::{Stage, scenario},
    webdriver::Command,
    words::{ENGLISH, karla},
};
use serde_json::Value;

const OWN: &str = "This device’s own";
const TURN_ON: &str = "Turn biometrics on";
const TURN_OFF: &str = "Turn biometrics off";
const USE: &str = "Use biometrics";

/// The authenticator of the device a tab runs on.
struct Authenticator {
    tab: Tab,
    name: String,
}

impl Authenticator {
    async fn of(tab: &Tab) -> Self {
        let name = Self::command(tab, Command::add_authenticator()).await;
        let name = name.as_str().expect("the name of an authenticator").to_owned();
        Self { tab: tab.clone(), name }
    }

    async fn recognises(&self, recognised: bool) {
        Self::command(&self.tab, Command::set_recognised(&self.name, recognised)).await;
    }

    async fn forgets_everything(&self) {
        Self::command(&self.tab, Command::remove_credentials(&self.name)).await;
    }

    async fn keys(&self) -> usize {
        let keys = Self::command(&self.tab, Command::credentials(&self.name)).await;
        keys.as_array().map_or(0, Vec::len)
    }

    async fn command(tab: &Tab, command: Command) -> Value {
        tab.client().await.issue_cmd(command).await.expect("the authenticator is told")
    }
}

/// A browser on a device with an authenticator, at this address.
async fn device(stage: &Stage, query: &str) -> (Tab, Authenticator) {
    let tab = stage.browser("browser").await.first_tab().await;
    let authenticator = Authenticator::of(&tab).await;
    tab.goto(&stage.address(query)).await;
    (tab, authenticator)
}

/// From the home to the screen "Biometrics".
async fn open_settings(phone: &Phone) {
    phone.press(ENGLISH.menu).await;
    phone.press("Settings").await;
    phone.press("Biometrics").await;
    phone.sees("the screen", |s| s.screen() == "biometric-settings").await;
}

/// From the screen "Biometrics" to the home.
async fn leave_settings(phone: &Phone) {
    for screen in ["settings", "menu", "home"] {
        phone.press("Back").await;
        phone.sees(screen, |s| s.screen() == screen).await;
    }
}

/// On the old phone, whose biometrics are simulated at first: turns the device's own on.
async fn turn_on(old: &Phone) {
    open_settings(old).await;
    old.press(TURN_OFF).await;
    old.choose(OWN).await;
    old.press(TURN_ON).await;
    old.sees("that they are on", |s| s.text().contains("On, this device’s own")).await;
    leave_settings(old).await;
}

async fn reach_step_3(phone: &Phone) {
    phone.press(ENGLISH.menu).await;
    phone.press(ENGLISH.copy_to_new_app).await;
    phone.sees_step(2).await;
    phone.press(ENGLISH.next).await;
    phone.sees_step(3).await;
}

#[tokio::test]
async fn the_devices_own_authenticator_opens_the_next_copy() {
    scenario("authenticator", async |stage| {
        let (tab, authenticator) = device(stage, "lang=en&phone=new&step=17").await;
        let new = Phone::new(&tab);
        new.sees_step(17).await;
        new.choose(OWN).await;
        new.press(ENGLISH.use_biometrics).await;
        new.sees_step(18).await;
        assert_eq!(authenticator.keys().await, 1);
        new.press(ENGLISH.not_now).await;
        new.sees_step(19).await;
        new.press(ENGLISH.ok).await;
        new.sees_step(1).await;
        // The next visit, the next copy.
        tab.reload().await;
        new.sees_step(1).await;
        reach_step_3(&new).await;
        new.press(USE).await;
        new.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn who_is_not_recognised_is_told_so_and_goes_on_with_the_pin() {
    scenario("authenticator-fails", async |stage| {
        let (tab, authenticator) = device(stage, "lang=en&phone=old").await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        open_settings(&old).await;
        old.press(TURN_OFF).await;
        old.choose(OWN).await;
        authenticator.recognises(false).await;
        old.press(TURN_ON).await;
        let sight = old.sees_alert().await;
        assert!(sight.alerts().concat().contains("Nothing is set up"), "{:?}", sight.alerts());
        assert!(sight.text().contains("Off"), "{}", sight.text());
        authenticator.recognises(true).await;
        old.press(TURN_ON).await;
        old.sees("that they are on", |s| s.text().contains("On, this device’s own")).await;
        leave_settings(&old).await;

        reach_step_3(&old).await;
        authenticator.recognises(false).await;
        old.press(USE).await;
        let sight = old.sees_alert().await;
        assert!(sight.alerts().concat().contains("No answer"), "{:?}", sight.alerts());
        assert_eq!(sight.step(), Some(3));
        authenticator.recognises(true).await;
        old.press(USE).await;
        old.sees_step(4).await;
        old.press("Back").await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        authenticator.recognises(false).await;
        old.press(USE).await;
        old.sees_alert().await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn a_removed_key_leaves_the_pin_and_can_be_turned_off() {
    scenario("authenticator-forgets", async |stage| {
        let (tab, authenticator) = device(stage, "lang=en&phone=old").await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        turn_on(&old).await;
        assert_eq!(authenticator.keys().await, 1);
        authenticator.forgets_everything().await;
        reach_step_3(&old).await;
        old.press(USE).await;
        let sight = old.sees_alert().await;
        let alert = sight.alerts().concat();
        assert!(alert.contains("no longer has the key"), "{alert}");
        old.press(TURN_OFF).await;
        let off = |s: &crate::checks::Sight| {
            s.screen() == "biometric-settings" && s.text().contains("passwords and passkeys")
        };
        old.sees("that they are off, and what stays on the device", off).await;
        old.press("Back").await;
        old.sees_step(3).await;
        assert!(!old.has_button(USE).await, "the PIN alone");
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}

/// Waits until the page knows what the browser answers to its question for an authenticator, and has drawn it.
const ANSWERED: &str = r"
    const done = arguments[arguments.length - 1];
    PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().then((available) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(available))));
";

async fn browser_says_available(phone: &Phone) -> bool {
    let answer = phone.tab().client().await.execute_async(ANSWERED, vec![]).await;
    answer.expect("an answer") == Value::Bool(true)
}

#[tokio::test]
async fn where_there_is_no_authenticator_none_is_offered() {
    scenario("authenticator-missing", async |stage| {
        let new = stage.new_phone("step=17").await;
        new.sees_step(17).await;
        assert!(!browser_says_available(&new).await);
        let sight = new.sees_step(17).await;
        assert!(!sight.text().contains(OWN), "{}", sight.text());
        // The simulated prompt is there, and says what it is.
        new.press(ENGLISH.use_biometrics).await;
        new.sees("the mark", |s| s.text().to_lowercase().contains("simulated")).await;
        new.press("I am recognised").await;
        new.sees_step(18).await;
    })
    .await;
}

#[tokio::test]
async fn a_frame_offers_the_authenticator_only_with_permission() {
    scenario("authenticator-framed", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        Authenticator::of(&tab).await;
        let both = r#"allow="publickey-credentials-create; publickey-credentials-get""#;
        for (attributes, offered) in
            [("", false), (r#"allow="publickey-credentials-get""#, false), (both, true)]
        {
            let host = embed::host_page(stage, "lang=en&phone=new&step=17", attributes);
            let new = embed::open(&tab, &host).await;
            new.sees_step(17).await;
            assert!(browser_says_available(&new).await, "the browser says so in any frame");
            if offered {
                new.sees("the offer", |s| s.text().contains(OWN)).await;
            } else {
                let sight = new.sees_step(17).await;
                assert!(!sight.text().contains(OWN), "{attributes:?}: {}", sight.text());
            }
        }
    })
    .await;
}
