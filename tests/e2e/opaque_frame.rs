//! Where the browser gives the page no worker, as in a frame of an opaque origin, codes are read in the page; and where they
//! cannot be read at all, that is said and stays.

use crate::{
    actions::Phone,
    browser::Tab,
    embed::{host_page, open},
    scanning::code_of_an_old_phone,
    stage::scenario,
    wait::until,
};

/// What a host writes that trusts nobody.
const SANDBOX: &str = r#"sandbox="allow-scripts allow-forms""#;

/// Whether the browser refuses a worker here.
const REFUSAL: &str = "
    try { return new Worker('scanner_loader.js', { type: 'module' }) && 'a worker'; }
    catch (error) { return `${self.origin}, ${error.name}`; }
";

async fn has_no_worker(tab: &Tab) {
    let refusal = tab.script(REFUSAL, vec![]).await;
    assert_eq!(refusal, "null, SecurityError", "this frame is like any other");
}

#[tokio::test]
async fn a_picture_is_read_in_a_frame_of_an_opaque_origin() {
    scenario("opaque-picture", async |stage| {
        let code = code_of_an_old_phone(stage).await;
        let tab = stage.browser("host").await.first_tab().await;
        let query = "lang=en&phone=new&step=12&scan=picture";
        let host = host_page(stage, query, SANDBOX);
        let new = open(&tab, &host).await;
        new.sees_step(12).await;
        has_no_worker(new.tab()).await;
        new.pick_file(&code.save(&stage.folder().join("code.png"))).await;
        new.sees_step(13).await;
    })
    .await;
}

#[tokio::test]
async fn the_phone_beside_is_read_in_a_frame_of_an_opaque_origin() {
    scenario("opaque-both", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=both&step=12", SANDBOX);
        let new = open(&tab, &host).await;
        new.sees_step(13).await;
        has_no_worker(new.tab()).await;
    })
    .await;
}

/// A browser that can load the scanner neither into a worker nor into the page. It counts the pictures of the old phone.
const NO_SCANNER: &str = "
    window.Worker = function () { throw new DOMException('', 'SecurityError'); };
    window.scannerInPage = () => { throw new Error('no scanner'); };
    window.__pictures = 0;
    const draw = HTMLCanvasElement.prototype.toDataURL;
    HTMLCanvasElement.prototype.toDataURL = function (...how) {
        window.__pictures += 1;
        return draw.apply(this, how);
    };
";
/// How many there were, and for how long the page is open, in milliseconds.
const PICTURES: &str = "return [window.__pictures, performance.now()]";

#[tokio::test]
async fn that_the_phone_beside_cannot_be_read_stays_until_tried_again() {
    const REASON: &str = "did not arrive";
    scenario("no-scanner", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page(NO_SCANNER).await;
        tab.goto(&stage.address("lang=en&phone=both&step=12")).await;
        let new = Phone::new(&tab);
        new.sees("the failure", |sight| sight.alerts().concat().contains(REASON)).await;
        let counted = async || {
            let counted = tab.try_script(PICTURES, vec![]).await?;
            let number = |place: usize| counted[place].as_f64().ok_or(counted.to_string());
            Ok::<_, String>((number(0)?, number(1)?))
        };
        let (before, opened) = counted().await.expect("numbers");
        let after = until("three seconds of the page", async || {
            let (pictures, now) = counted().await?;
            if now > opened + 3_000.0 { Ok(pictures) } else { Err(format!("{now} ms")) }
        })
        .await;
        assert!(after <= before, "{after} pictures instead of {before}");
        let history = new.history().await;
        let said = history.iter().skip_while(|shown| !shown.alert.contains(REASON));
        assert!(said.clone().all(|shown| shown.alert.contains(REASON)), "{history:?}");
        new.press("Try again").await;
        until("another try", async || {
            let (pictures, _) = counted().await?;
            if pictures > after { Ok(()) } else { Err("none".to_owned()) }
        })
        .await;
        new.sees("the failure again", |sight| sight.alerts().concat().contains(REASON)).await;
    })
    .await;
}
