//! Whatever another page of the same origin sends, and however much of it, the phones go on.

use crate::{journey, stage::scenario, wait::until, words::ENGLISH};
use serde_json::json;

/// How many messages of each kind are sent.
const MANY: u32 = 3_000;

/// Sends them, as a script of the same origin can, and counts what the page does for them.
const FLOOD: &str = r#"
    const many = arguments[0], done = window.flood = { looks: 0, pictures: 0, answers: 0 };
    const count = (owner, name, what) => {
        const original = owner[name];
        owner[name] = function (...given) { done[what] += 1; return original.apply(this, given); };
    };
    count(IDBObjectStore.prototype, "get", "looks");
    count(HTMLCanvasElement.prototype, "toDataURL", "pictures");
    const link = new BroadcastChannel("two-phones demo");
    link.onmessage = ({ data }) => { if (data.startsWith('{"Picture"')) done.answers += 1; };
    for (let request = 0; request < many; request += 1) {
        link.postMessage('"WorldChanged"');
        link.postMessage(`{"AskPicture":{"request":${request}}}`);
    }
"#;

#[tokio::test]
async fn a_flood_of_messages_costs_a_few_looks_and_pictures() {
    scenario("floods", async |stage| {
        let old = stage.old_phone("lang=en").await;
        journey::start_waiting(&old, &ENGLISH).await;
        let tab = old.tab();
        tab.script(FLOOD, vec![json!(MANY)]).await;
        // The last of them are answered, too, when the flood has passed.
        let mut before = (json!(null), 0);
        let done = until("the flood to be over", async || {
            let now = tab.try_script("return { ...window.flood }", vec![]).await?;
            let same = if now == before.0 && now["answers"] != 0 { before.1 + 1 } else { 0 };
            before = (now.clone(), same);
            if same > 10 { Ok(now) } else { Err(now.to_string()) }
        })
        .await;
        for what in ["looks", "pictures"] {
            let count = done[what].as_u64().expect("a count");
            assert!((1..u64::from(MANY) / 10).contains(&count), "{done}");
        }
        old.press(ENGLISH.menu).await;
        old.sees("the menu", |sight| sight.screen() == "menu").await;
    })
    .await;
}
