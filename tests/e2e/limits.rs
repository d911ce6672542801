//! Time limits can be lengthened or turned off before they start.

use crate::{actions::Phone, journey, stage::scenario, wait::until, words::ENGLISH};
use serde_json::json;

/// Picks an entry of the list "Time limits" in the demo settings.
async fn set_limits(phone: &Phone, words: &str) {
    const PICK: &str = r#"
        const [name, words] = arguments;
        const named = (select) => Array.from(select.labels, (label) => label.innerText).join().includes(name);
        const select = Array.from(document.querySelectorAll("select")).find(named);
        if (!select) return `no list "${name}"`;
        const entry = Array.from(select.options).find((option) => option.text === words);
        if (!entry) return `no entry "${words}"`;
        select.value = entry.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        return null;
    "#;
    let args = vec![json!("Time limits"), json!(words)];
    let problem = phone.tab().script(PICK, args).await;
    assert!(problem.is_null(), "{problem}");
}

#[tokio::test]
async fn ten_times_as_long_counts_for_the_next_code() {
    scenario("limits-tenfold", async |stage| {
        let old = stage.old_phone("step=6").await;
        old.sees("the usual validity", |s| s.text().contains("valid for 3 minutes")).await;
        set_limits(&old, "Ten times as long").await;
        old.sees("the longer validity", |s| s.text().contains("valid for 30 minutes")).await;
        let shown = journey::show_code(&old, &ENGLISH).await;
        assert!(shown.deadline().is_some_and(|at| at > 0), "{shown:?}");
        assert!(shown.text().contains("valid for 30 minutes"), "{}", shown.text());
    })
    .await;
}

#[tokio::test]
async fn without_limits_a_new_code_comes_by_itself_and_says_so() {
    scenario("limits-off", async |stage| {
        let old = stage.old_phone("step=6&qr=5").await;
        old.sees_step(6).await;
        set_limits(&old, "None").await;
        old.sees("that it renews itself", |s| s.text().contains("a new one comes by itself")).await;
        let shown = journey::show_code(&old, &ENGLISH).await;
        assert!(shown.text().contains("until a new code takes its place"), "{}", shown.text());
        let first = old.photographs_code().await.read_code();
        until("another code", async || {
            let now = old.photographs_code().await.read_code();
            if now == first { Err("the first one".into()) } else { Ok(()) }
        })
        .await;
        let sight = old.sees("the news", |s| s.text().contains("There is a new code now")).await;
        assert_eq!((sight.step(), sight.screen()), (Some(7), "code"), "without a PIN");
    })
    .await;
}

#[tokio::test]
async fn the_new_phone_says_how_much_time_there_is() {
    scenario("limits-sms", async |stage| {
        let new = stage.new_phone("step=14").await;
        new.sees("its time", |s| s.text().contains("valid for 10 minutes")).await;
        let tab = new.tab();
        tab.goto(&stage.address("lang=en&phone=new&step=13&session=unlimited")).await;
        new.sees_step(13).await;
        set_limits(&new, "None").await;
        new.fill_in(crate::words::karla::USER_ID).await;
        new.press(ENGLISH.next).await;
        new.sees("that there is no limit", |s| s.text().contains("no time limit")).await;
    })
    .await;
}
