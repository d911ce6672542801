//! No PIN, user ID or SMS code is in storage, console, addresses or network, and the page requests only its own files.

use crate::{
    actions::Phone,
    browser::{Launch, Tab},
    journey::{self, Offers},
    stage::scenario,
    words::{ENGLISH, karla},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::path::Path;

/// A secret in every encoding in which it could leak.
struct Needle {
    secret: String,
    /// Looked for between characters that are no digits, or any time stamp would be suspicious.
    digits: Vec<String>,
    /// Looked for anywhere.
    texts: Vec<String>,
}

impl Needle {
    fn new(secret: &str) -> Self {
        let codes: Vec<String> = secret.bytes().map(|byte| byte.to_string()).collect();
        let hex: Vec<String> = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        let backwards: String = secret.chars().rev().collect();
        let mut needle = Self {
            secret: secret.to_owned(),
            digits: vec![],
            texts: vec![hex.concat(), codes.join(","), codes.join(", ")],
        };
        needle.texts.extend(within_base64(secret.as_bytes()));
        if secret.bytes().all(|byte| byte.is_ascii_digit()) {
            let apart: Vec<String> = secret.chars().map(String::from).collect();
            let values: Vec<u8> = secret.bytes().map(|digit| digit - b'0').collect();
            needle.texts.extend(within_base64(&values));
            needle.texts.extend([apart.join(","), apart.join(" "), apart.join("\",\"")]);
            needle.digits = vec![secret.to_owned(), backwards];
        } else {
            needle.texts.extend([secret.to_owned(), backwards]);
        }
        needle
    }

    /// The form of the secret that is in `hay`, if any.
    fn found_in(&self, hay: &str) -> Option<&str> {
        let hay = hay.to_lowercase();
        let anywhere = self.texts.iter().find(|text| hay.contains(&text.to_lowercase()));
        let alone = || self.digits.iter().find(|text| stands_alone(&hay, text));
        anywhere.or_else(alone).map(String::as_str)
    }
}

/// Whether `digits` occur in `hay` without further digits around them.
fn stands_alone(hay: &str, digits: &str) -> bool {
    hay.match_indices(digits).any(|(at, _)| {
        let digit = |c: char| c.is_ascii_digit();
        !hay[..at].ends_with(digit) && !hay[at + digits.len()..].starts_with(digit)
    })
}

/// What base64 makes of the secret at each of the three offsets it can have in a longer text.
fn within_base64(secret: &[u8]) -> Vec<String> {
    let at = |offset: usize| {
        let encoded = STANDARD.encode([&vec![0; offset], secret].concat());
        // Only characters that depend on nothing but the secret.
        let first = (offset * 8).div_ceil(6);
        let last = (offset + secret.len()) * 8 / 6;
        encoded[first..last].to_owned()
    };
    (0..3).map(at).collect()
}

/// Everything a page of this origin keeps: databases, both storages, caches, cookies, history, address.
const KEPT: &str = r"
    const done = arguments[arguments.length - 1];
    const request = (r) => new Promise((ok, bad) => { r.onsuccess = () => ok(r.result); r.onerror = () => bad(r.error) });
    const plain = (value) => JSON.stringify(value, (_, inner) => {
        if (inner instanceof ArrayBuffer) inner = new Uint8Array(inner);
        if (ArrayBuffer.isView(inner)) return Array.from(new Uint8Array(inner.buffer));
        if (inner instanceof Map || inner instanceof Set) return Array.from(inner);
        return inner;
    });
    (async () => {
        const kept = [];
        for (const { name } of await indexedDB.databases()) {
            const database = await request(indexedDB.open(name));
            for (const store of database.objectStoreNames) {
                const objects = database.transaction(store).objectStore(store);
                const keys = request(objects.getAllKeys()), values = request(objects.getAll());
                kept.push(`database ${name}/${store}: ${plain([await keys, await values])}`);
            }
            database.close();
        }
        kept.push(`local: ${plain({ ...localStorage })}`, `session: ${plain({ ...sessionStorage })}`);
        for (const name of await caches.keys()) {
            const entries = await (await caches.open(name)).keys();
            kept.push(`cache ${name}: ${entries.map((entry) => entry.url)}`);
        }
        kept.push(`cookies: ${document.cookie}`, `address: ${location.href}`, `state: ${plain(history.state)}`);
        kept.push(`window: ${window.name}`, `title: ${document.title}`);
        kept.push(...window.__seen.writes.map((write) => `written ${write}`));
        return kept;
    })().then(done, (error) => done([`!! ${error}`]));
";

async fn kept_by(tab: &Tab) -> Vec<String> {
    let kept = tab.client().await.execute_async(KEPT, vec![]).await.expect("the storage is read");
    let kept: Vec<String> = serde_json::from_value(kept).expect("a list of texts");
    assert!(!kept.iter().any(|line| line.starts_with("!!")), "{kept:?}");
    kept
}

fn holds_none(secrets: &[&str], places: &[String]) {
    for needle in secrets.iter().map(|secret| Needle::new(secret)) {
        for place in places {
            if let Some(form) = needle.found_in(place) {
                panic!("{} is kept as {form} in: {place}", needle.secret);
            }
        }
    }
}

/// The browser's own log of all its network traffic, workers included.
pub fn network(log: &Path) -> Vec<Value> {
    let log = std::fs::read_to_string(log).expect("the browser wrote its log");
    let log: Value = serde_json::from_str(&log).expect("a complete log");
    let start = &log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"];
    assert!(start.is_number(), "the log has another format");
    let events = log["events"].as_array().expect("events");
    events.iter().filter(|event| event["type"] == *start).map(|e| e["params"].clone()).collect()
}

#[tokio::test]
async fn a_whole_journey_keeps_and_sends_no_secret() {
    scenario("secrets", async |stage| {
        let log = stage.folder().join("network.json");
        let launch = Launch { network_log: Some(log.clone()), ..stage.launch("browser") };
        let browser = stage.browser_with(&launch).await;
        let (old_tab, new_tab) = (browser.first_tab().await, browser.new_tab().await);
        old_tab.goto(&stage.address("lang=en&phone=old&wait=2")).await;
        new_tab.goto(&stage.address("lang=en&phone=new&scan=tab&wait=2")).await;
        let (old, new) = (Phone::old(&old_tab), Phone::new(&new_tab));
        let known = [karla::USER_ID, karla::OLD_PIN, karla::NEW_PIN];

        journey::install(&new, &ENGLISH).await;
        journey::start_waiting(&old, &ENGLISH).await;
        let kept = kept_by(&old_tab).await;
        assert!(
            kept.iter().any(|line| line.starts_with("database")),
            "nothing is stored: {kept:?}"
        );
        holds_none(&known, &kept);

        journey::show_code(&old, &ENGLISH).await;
        let code = old.photographs_code().await.read_code().expect("a QR code");
        let body = code.strip_prefix("DEMO1:").expect("a ticket");
        let ticket = base45::decode(body).expect("base45");
        holds_none(&known, &[code.clone(), json!(ticket).to_string()]);
        assert!(!String::from_utf8_lossy(&ticket).contains(karla::USER_ID));

        journey::get_ready_to_scan(&new, &ENGLISH).await;
        journey::identify(&new, &ENGLISH).await;
        let sms = new.reads_sms().await;
        let secrets = [known.as_slice(), &[sms.as_str()]].concat();
        // While the code is valid it is in memory and on the screen only.
        holds_none(&secrets, &kept_by(&new_tab).await);
        journey::finish(&new, &ENGLISH, &sms, Offers::Accept).await;

        for tab in [&old_tab, &new_tab] {
            holds_none(&secrets, &kept_by(tab).await);
        }
        let console: Vec<String> = browser.console().await.iter().map(Value::to_string).collect();
        holds_none(&secrets, &console);

        stage.close(browser).await;
        only_own_files(&network(&log), stage.origin(), &secrets);
    })
    .await;
}

/// Every request a page of the demo made was for a file of the demo, and carried no secret.
fn only_own_files(requests: &[Value], origin: &str, secrets: &[&str]) {
    let by_the_page = |request: &&Value| request["initiator"] == origin;
    let urls: Vec<String> = requests
        .iter()
        .filter(by_the_page)
        .map(|request| request["url"].as_str().unwrap_or_default().to_owned())
        .collect();
    // The log has what the page asked for, and what its worker did.
    for file in ["app", "scanner"] {
        let wasm = |url: &String| url.contains(&format!("/{file}")) && url.contains(".wasm");
        assert!(urls.iter().any(wasm), "the log misses the {file}: {urls:?}");
    }
    let own = format!("{origin}/");
    for url in &urls {
        let inside = url.starts_with("data:") || url.starts_with("blob:");
        assert!(inside || url.starts_with(&own), "the page asked for {url}");
    }
    holds_none(secrets, &urls);
    // Every request is a plain GET.
    for request in requests.iter().filter(by_the_page) {
        let method = request["method"].as_str().unwrap_or("GET");
        assert_eq!(method, "GET", "{request}");
    }
}

#[test]
fn a_needle_is_found_in_every_form_and_not_in_a_time_stamp() {
    let pin = Needle::new(karla::OLD_PIN);
    for hay in [
        "pin=112358",
        "853211",
        "[1,1,2,3,5,8]",
        "[49,49,50,51,53,56]",
        "313132333538",
        &STANDARD.encode("{\"pin\":\"112358\"}"),
        &STANDARD.encode("a112358z"),
        &STANDARD.encode("ab112358z"),
        &STANDARD.encode([0, 1, 1, 2, 3, 5, 8]),
    ] {
        assert!(pin.found_in(hay).is_some(), "{hay}");
    }
    assert_eq!(pin.found_in("1763112358123"), None);
    let user = Needle::new(karla::USER_ID);
    for hay in ["x Karla-Demo y", "omed-alrak", &STANDARD.encode("my karla-demo")] {
        assert!(user.found_in(hay).is_some(), "{hay}");
    }
    assert_eq!(user.found_in("karla"), None);
}
