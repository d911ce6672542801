//! No PIN, no SMS code, no user ID and none of the random bytes are left in the app's memory once they have been used.

use crate::{
    actions::Phone,
    browser::Tab,
    journey::{self, Offers},
    stage::scenario,
    wait::until,
    words::{ENGLISH, karla},
};
use serde::Deserialize;
use serde_json::{Value, json};

/// Keeps the memory of the page's module, and searches it.
const SEARCH: &str = include_str!("memory.js");

/// A user ID that nobody has, in two parts: where the first letter beyond ASCII comes, the browser's glue moves the text.
const STRANGER: (&str, &str) = ("gyldentr", "æ-på-toppen");

/// Where a secret stands in memory.
#[derive(Deserialize)]
struct Hit {
    secret: String,
    form: String,
    address: u32,
    region: String,
    around: String,
}

impl Hit {
    fn in_words(&self) -> String {
        let Self { secret, form, address, region, around } = self;
        format!("{secret} as {form} at {address:#x} ({region}): {around}")
    }
}

async fn found(tab: &Tab, secrets: &Value) -> Result<Vec<Hit>, String> {
    let search = "return window.__memory.search(arguments[0])";
    let hits = tab.try_script(search, vec![secrets.clone()]).await?;
    serde_json::from_value(hits).map_err(|e| e.to_string())
}

/// Waits until none of the secrets is in memory: what is under way may still hold one. Of the user ID, the card beside the
/// phones has a copy of its own.
async fn nothing_is_left(tab: &Tab, when: &str, secrets: &Value) {
    until(&format!("a memory without secrets {when}"), async || {
        let mut hits = found(tab, secrets).await?;
        let of_the_card = hits.iter().position(|hit| hit.secret == "user ID");
        of_the_card.map(|place| hits.remove(place));
        let told: Vec<String> = hits.iter().map(Hit::in_words).collect();
        if told.is_empty() { Ok(()) } else { Err(format!("{}:\n{}", told.len(), told.join("\n"))) }
    })
    .await;
}

#[tokio::test]
async fn no_secret_is_left_in_memory_once_it_was_used() {
    scenario("memory", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page(SEARCH).await;
        tab.goto(&stage.address("phone=both&wait=2&lang=en")).await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        journey::install(&new, &ENGLISH).await;
        journey::start_waiting(&old, &ENGLISH).await;
        old.sees_step(6).await;
        let typed = json!({ "old PIN": karla::OLD_PIN });
        nothing_is_left(&tab, "at step 6", &typed).await;
        journey::show_code(&old, &ENGLISH).await;
        nothing_is_left(&tab, "at step 7", &typed).await;

        journey::get_ready_to_scan(&new, &ENGLISH).await;
        new.sees_step(13).await;
        new.fill_in(&[STRANGER.0, STRANGER.1].concat()).await;
        new.press(ENGLISH.next).await;
        new.sees_alert().await;
        journey::identify(&new, &ENGLISH).await;
        let sms = new.reads_sms().await;
        let held = found(&tab, &json!({ "SMS code": sms })).await.expect("a search");
        assert!(!held.is_empty(), "the search misses the code that the banner shows");
        journey::enter_code(&new, &ENGLISH, &sms).await;
        let typed = json!({
            "old PIN": karla::OLD_PIN,
            "new PIN": karla::NEW_PIN,
            "user ID": karla::USER_ID,
            "user ID of a stranger": STRANGER.0,
            "SMS code": sms,
        });
        nothing_is_left(&tab, "at step 15", &typed).await;

        new.press(ENGLISH.next).await;
        journey::choose_pin(&new, &ENGLISH, karla::NEW_PIN, karla::NEW_PIN).await;
        new.sees_step(17).await;
        nothing_is_left(&tab, "at step 17", &typed).await;
        journey::answer(&new, &ENGLISH, Offers::Accept).await;
        old.sees_step(1).await;
        nothing_is_left(&tab, "at the end", &typed).await;
        let counts =
            "const { seeds, stacks } = window.__memory; return [seeds.length, stacks.length]";
        let counts = tab.script(counts, vec![]).await;
        let counts: (usize, usize) = serde_json::from_value(counts).expect("two numbers");
        assert!(counts.0 > 10 && counts.1 > 10, "too few seeds and stacks were seen: {counts:?}");
    })
    .await;
}
