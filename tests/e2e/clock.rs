//! Changes of the page's clock, as by a computer that sleeps or a person who sets the clock.

use crate::browser::Tab;
use serde_json::json;

impl Tab {
    /// The computer sleeps for so long and wakes up: the clock has jumped forward, and the page is told
    /// that it is looked at again. Lasts until the page is loaded again.
    pub async fn sleeps_for_minutes(&self, minutes: u32) {
        self.sleeps_for_seconds(minutes * 60).await;
    }

    /// [`Tab::sleeps_for_minutes`], in seconds.
    pub async fn sleeps_for_seconds(&self, seconds: u32) {
        let script = r#"
            const now = Date.now.bind(Date), [off] = arguments;
            Date.now = () => now() + off;
            document.dispatchEvent(new Event("visibilitychange"));
            window.dispatchEvent(new Event("focus"));
        "#;
        self.script(script, vec![json!(i64::from(seconds) * 1_000)]).await;
    }

    /// Somebody sets the clock by so many minutes while the page is open. Lasts until it is loaded again.
    pub async fn sets_clock_by_minutes(&self, minutes: i64) {
        let script =
            r"const now = Date.now.bind(Date), [off] = arguments; Date.now = () => now() + off;";
        self.script(script, vec![json!(minutes * 60_000)]).await;
    }

    /// The device is now in another time zone, as when daylight saving begins or ends.
    pub async fn is_in_time_zone(&self, zone: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
    }

    /// The clock of this device is wrong by so many minutes, from the next time the page is loaded, which
    /// happens now.
    pub async fn reloads_with_clock_off_by_minutes(&self, minutes: i64) {
        self.has_clock_off_by_minutes(minutes).await;
        self.reload().await;
    }

    /// The clock of this device is wrong by so many minutes, from the next page on.
    pub async fn has_clock_off_by_minutes(&self, minutes: i64) {
        let script = r"
            const now = Date.now.bind(Date);
            Date.now = () => now() + OFF;
            window.Date = new Proxy(Date, {
                construct: (target, args) => new target(...(args.length ? args : [target.now()])),
            });
        ";
        let script = script.replace("OFF", &(minutes * 60_000).to_string());
        self.run_before_every_page(&script).await;
    }
}
