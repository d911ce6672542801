//! Hostile input: a QR code that nobody should open is refused without being opened, and a field is empty when its
//! screen has been removed.

use crate::{
    actions::Phone,
    fake_camera::Picture,
    stage::scenario,
    wait::until,
    words::{ENGLISH, karla},
};

/// Codes that want to be opened, drawn or run.
const PAYLOADS: [&str; 6] = [
    "javascript:document.body.id='hostile-payload'",
    "<img src=x onerror=\"document.body.id='hostile-payload'\">",
    "</p><script>document.body.id='hostile-payload'</script>",
    "https://example.org/?hostile-payload",
    "data:text/html,<script>opener.hostile-payload</script>",
    "DEMO1:<b>hostile-payload</b>",
];

#[tokio::test]
async fn a_hostile_code_is_refused_and_leaves_no_trace_in_the_page() {
    scenario("hostile-codes", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let new = Phone::new(&tab);
        let mut longest = String::from("hostile-payload ");
        longest.push_str(&"<i>".repeat(200));
        for (number, payload) in PAYLOADS.into_iter().chain([longest.as_str()]).enumerate() {
            // Each payload gets a world of its own, in which nothing was refused before.
            let query = format!("lang=en&phone=new&step=12&scan=picture&session=code-{number}");
            tab.goto(&stage.address(&query)).await;
            new.sees_step(12).await;
            let file = stage.folder().join(format!("code-{number}.png"));
            new.pick_file(&Picture::of_code(payload).save(&file)).await;
            let sight = new.sees_alert().await;
            assert_eq!(sight.step(), Some(12), "{payload}");
            let page = tab.script("return document.documentElement.outerHTML", vec![]).await;
            assert!(!page.to_string().contains("hostile-payload"), "{payload} is in the page");
            assert_eq!(tab.browser().count_of_tabs().await, 1, "{payload}");
            let address = tab.client().await.current_url().await.expect("an address");
            assert_eq!(address.as_str(), stage.address(&query), "{payload}");
            new.has_a_way_on().await;
        }
    })
    .await;
}

/// Keeps the field of the screen in the page's memory, as a browser's history of a form might.
const REMEMBER: &str = "window.field = document.querySelector('[data-screen] input[type=text]')";
/// The value of the remembered field, and whether the field is still part of the page.
const REMEMBERED: &str = "return [window.field.value, window.field.isConnected].join()";

#[tokio::test]
async fn no_field_outlives_its_screen_with_something_in_it() {
    scenario("fields-emptied", async |stage| {
        let new = stage.new_phone("step=13").await;
        let tab = new.tab();
        new.sees_step(13).await;
        tab.script(REMEMBER, vec![]).await;
        new.fill_in(karla::USER_ID).await;
        new.press(ENGLISH.next).await;
        new.sees_step(14).await;
        assert_eq!(tab.script(REMEMBERED, vec![]).await, ",false", "the user ID is still there");

        let code = new.reads_sms().await;
        tab.script(REMEMBER, vec![]).await;
        new.type_keys(&code[..4]).await;
        until("half of the code", async || {
            let content = new.field_content().await?;
            if content == code[..4] { Ok(()) } else { Err(content) }
        })
        .await;
        new.type_keys(&code[4..]).await;
        new.sees_step(15).await;
        assert_eq!(tab.script(REMEMBERED, vec![]).await, ",false", "the code is still there");
        let page = tab.script("return document.documentElement.outerHTML", vec![]).await;
        assert!(!page.to_string().contains(&code), "the code is in the page");
    })
    .await;
}
