//! The cause that is told is the cause: of a page that cannot start, of one that stops, and of a picture that cannot be read.

use crate::{
    actions::Phone,
    browser::{Camera, Launch, Tab},
    fake_camera::Picture,
    journey,
    site::Site,
    stage::{Stage, scenario},
    typed_code,
    wait::until,
    words::{ENGLISH, karla},
};

/// Waits for the card that says why the page has not started, or has stopped.
async fn is_told(tab: &Tab, words: &str) -> String {
    const CARD: &str = "return document.querySelector('.start-card[role=alert]')?.innerText ?? document.body.innerText";
    until(&format!("a card that says \"{words}\""), async || {
        let card = tab.try_script(CARD, vec![]).await?;
        let card = card.as_str().unwrap_or_default().to_owned();
        if card.contains(words) { Ok(card) } else { Err(card) }
    })
    .await
}

/// The report below the card.
async fn report(tab: &Tab) -> String {
    until("a report", async || {
        let report = "return document.querySelector('#app textarea')?.value ?? null";
        let report = tab.try_script(report, vec![]).await?;
        report.as_str().map(str::to_owned).ok_or_else(|| "none".into())
    })
    .await
}

/// Opens a phone of `site`, whose card then says `words` in English and `danish` in Danish. The browser logs the mistake itself, so its
/// console is not checked.
async fn tells(stage: &Stage, site: &Site, words: &str, danish: &str) -> String {
    let browser = stage.browser("browser").await;
    let tab = browser.first_tab().await;
    tab.goto(&site.address("lang=en&phone=new&session=karla-demo")).await;
    let card = is_told(&tab, words).await;
    assert!(card.contains(danish) && card.contains("Load again"), "{card}");
    let report = report(&tab).await;
    assert!(report.contains("phone=new") && !report.contains("karla"), "{report}");
    assert!(report.contains("HeadlessChrome"), "{report}");
    let console = browser.console().await;
    browser.close().await;
    console.iter().map(|entry| entry["message"].to_string()).collect()
}

#[tokio::test]
async fn a_wasm_that_is_cut_off_arrived_damaged() {
    scenario("cause-cut-off", async |stage| {
        let site = Site::new(stage);
        site.wasm_becomes(|wasm| wasm[..wasm.len() / 2].to_vec());
        tells(stage, &site, "arrived damaged", "er beskadiget").await;
    })
    .await;
}

/// A module with another import than the app's script has: `other.thing`, a function without parameters.
const OTHER: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0f\x01\x05other\x05thing\0\0";

#[tokio::test]
async fn a_wasm_of_another_build_arrived_damaged() {
    scenario("cause-mixed", async |stage| {
        let site = Site::new(stage);
        site.wasm_becomes(|_| OTHER.to_vec());
        tells(stage, &site, "arrived damaged", "er beskadiget").await;
    })
    .await;
}

#[tokio::test]
async fn a_host_that_forbids_wasm_is_named_with_the_line_to_add() {
    scenario("cause-policy", async |stage| {
        let site = Site::new(stage);
        site.page_becomes(|page| page.replace(" 'wasm-unsafe-eval'", ""));
        let console = tells(stage, &site, "This site blocks the demo", "blokerer demoen").await;
        assert!(console.contains("script-src 'self' 'wasm-unsafe-eval'"), "{console}");
    })
    .await;
}

/// A browser that has `WebAssembly`, and compiles nothing.
const COMPILES_NOTHING: &str = r"
    const refuse = () => { throw new WebAssembly.CompileError('no'); };
    for (const name of ['instantiateStreaming', 'instantiate', 'compile', 'compileStreaming']) WebAssembly[name] = async () => refuse();
    WebAssembly.Module = function () { refuse(); };
";

#[tokio::test]
async fn a_browser_that_compiles_nothing_cannot_run_the_demo() {
    scenario("cause-unsupported", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page(COMPILES_NOTHING).await;
        tab.goto(&stage.address("lang=en&phone=new")).await;
        is_told(&tab, "This browser cannot run the demo").await;
    })
    .await;
}

/// From now on whatever the browser says to the app gets lost with an exception. The browser hides the exceptions of a test's script
/// from the page, so it is one of its own, of a function in the wrong place.
const BREAKS: &str = "DataView.prototype.setInt32 = Number.prototype.toFixed;";

/// The report of an exception that tells what somebody has typed.
const TELLING: &str = r"
    const done = arguments[arguments.length - 1];
    const card = document.createElement('div');
    const error = new RangeError('at 112358 of \'karla-demo\' and `karla`');
    import('./failure.js').then(({ tell }) => tell(card, 'start-broken', error, {})).then(() => done(card.querySelector('textarea').value));
";

#[tokio::test]
async fn an_exception_through_the_app_ends_in_a_card_with_a_report() {
    scenario("cause-exception", async |stage| {
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&stage.address("lang=en&phone=new&step=13")).await;
        let new = Phone::new(&tab);
        new.sees_step(13).await;
        // What is of others goes by: a script of an extension, and an answer that is refused.
        let of_others = "setTimeout(() => { throw new Error('of an extension'); }); Promise.reject(new DOMException('no'));";
        tab.script(of_others, vec![]).await;
        new.fill_in(karla::USER_ID).await;
        new.press(ENGLISH.next).await;
        new.sees_step(14).await;
        tab.script(BREAKS, vec![]).await;
        tab.script("document.querySelector('#app button').click()", vec![]).await;
        let card = is_told(&tab, "The demo has stopped").await;
        assert!(card.contains("Demoen er gået i stå"), "{card}");
        let report = report(&tab).await;
        assert!(report.contains("TypeError: Number.prototype.toFixed requires that …"), "{report}");
        let report = tab.client().await.execute_async(TELLING, vec![]).await.expect("a report");
        assert!(report.to_string().contains("RangeError: at # of … and …"), "{report}");
        browser.close().await;
    })
    .await;
}

/// A new phone at step 12 that takes its pictures from an old phone in another tab.
async fn beside_another_tab(stage: &Stage, script: &str) -> Phone {
    let browser = stage.browser("browser").await;
    let old_tab = browser.first_tab().await;
    old_tab.run_before_every_page(script).await;
    old_tab.goto(&stage.address("lang=en&phone=old&step=7")).await;
    Phone::old(&old_tab).sees_step(7).await;
    let new_tab = browser.new_tab().await;
    new_tab.run_before_every_page(script).await;
    new_tab.goto(&stage.address("lang=en&phone=new&step=11&scan=tab")).await;
    let new = Phone::new(&new_tab);
    new.sees_step(11).await;
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
    new
}

#[tokio::test]
async fn an_old_phone_that_may_make_no_picture_is_said_to_be_open() {
    const REFUSED: &str = r"
        HTMLCanvasElement.prototype.toDataURL = () => { throw new DOMException('no', 'SecurityError'); };
    ";
    scenario("cause-no-picture", async |stage| {
        let new = beside_another_tab(stage, REFUSED).await;
        let words = "The old phone is open";
        new.sees(words, |s| s.alerts().concat().contains(words)).await;
        assert!(new.has_button(typed_code::TYPE_IT).await);
    })
    .await;
}

/// Canvases give the page what `other` makes of each value of a pixel.
fn falsified(other: &str) -> String {
    format!(
        "const other = {other};
         const read = CanvasRenderingContext2D.prototype.getImageData;
         CanvasRenderingContext2D.prototype.getImageData = function (...area) {{
             const picture = read.apply(this, area);
             picture.data.forEach((value, place, values) => {{ if (place % 4 !== 3) values[place] = other(value); }});
             return picture;
         }};"
    )
}

/// What a falsified picture is told by.
const CHANGED: &str = "changes what pages read from pictures";

#[tokio::test]
async fn noise_in_the_place_of_pictures_is_told_as_such() {
    scenario("cause-noise", async |stage| {
        let new = beside_another_tab(stage, &falsified("() => Math.random() * 256")).await;
        new.sees(CHANGED, |s| s.alerts().concat().contains(CHANGED)).await;
        assert!(new.has_button(typed_code::TYPE_IT).await);
    })
    .await;
}

/// The film of a code before the camera of a new phone in whose page `script` has run.
async fn camera_with_code(stage: &Stage, script: &str) -> Phone {
    let old = stage.old_phone("step=6&qr=3600").await;
    journey::show_code(&old, &ENGLISH).await;
    let film = old.photographs_code().await.film(&stage.folder().join("code.y4m"));
    opens_camera(stage, film, script).await
}

async fn opens_camera(stage: &Stage, film: std::path::PathBuf, script: &str) -> Phone {
    let launch = Launch { camera: Camera::Plays(film), ..stage.launch("new") };
    let tab = stage.browser_with(&launch).await.first_tab().await;
    tab.run_before_every_page(script).await;
    tab.goto(&stage.address("lang=en&phone=new&step=11&session=new")).await;
    let new = Phone::new(&tab);
    new.sees_step(11).await;
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
    new
}

#[tokio::test]
async fn blank_pictures_of_the_camera_are_told_as_such() {
    scenario("cause-blank", async |stage| {
        let film = Picture::of_code("https://example.org/").film(&stage.folder().join("code.y4m"));
        let new = opens_camera(stage, film, &falsified("() => 255")).await;
        new.sees(CHANGED, |s| s.alerts().concat().contains(CHANGED)).await;
        new.has_a_way_on().await;
    })
    .await;
}

#[tokio::test]
async fn the_noise_of_a_guarding_browser_hides_no_code() {
    scenario("cause-some-noise", async |stage| {
        let some = falsified("(value) => value ^ (Math.random() < .1)");
        camera_with_code(stage, &some).await.sees_step(13).await;
    })
    .await;
}

#[tokio::test]
async fn a_camera_is_read_that_lists_nothing_and_calls_nobody_back() {
    const SILENT: &str = r"
        navigator.mediaDevices.enumerateDevices = () => new Promise(() => {});
        HTMLVideoElement.prototype.requestVideoFrameCallback = () => 0;
    ";
    scenario("cause-silent-camera", async |stage| {
        camera_with_code(stage, SILENT).await.sees_step(13).await;
    })
    .await;
}

#[tokio::test]
async fn a_camera_that_gives_nonsense_has_failed() {
    scenario("cause-nonsense", async |stage| {
        for (number, nonsense) in ["undefined", "{}", "'camera'"].into_iter().enumerate() {
            let tab = stage.browser(&format!("browser-{number}")).await.first_tab().await;
            let script = format!("navigator.mediaDevices.getUserMedia = async () => ({nonsense});");
            tab.run_before_every_page(&script).await;
            tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
            let new = Phone::new(&tab);
            new.sees_step(11).await;
            new.tick(ENGLISH.code_is_shown).await;
            new.press(ENGLISH.scan).await;
            let failed = "could not be opened";
            new.sees(failed, |s| s.alerts().concat().contains(failed)).await;
            new.has_a_way_on().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_camera_that_does_not_answer_is_told_and_may_answer_late() {
    scenario("cause-late-camera", async |stage| {
        // Half a minute is over at once; the camera answers when it is told to.
        const SILENT: &str = r"
            const later = setTimeout;
            window.setTimeout = (act, ms, ...more) => later(act, ms === 30_000 ? 0 : ms, ...more);
            const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = (wanted) =>
                new Promise((answer) => { window.answer = () => answer(open(wanted)); });";
        let new = camera_with_code(stage, SILENT).await;
        let says = "has not answered";
        new.sees("the cause", |s| s.alerts().concat().contains(says)).await;
        new.has_a_way_on().await;
        new.tab().script("window.answer()", vec![]).await;
        new.sees_step(13).await;
    })
    .await;
}

#[tokio::test]
async fn a_browser_that_refuses_idle_time_starts_the_app() {
    scenario("cause-no-idle-time", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let refuse = "window.requestIdleCallback = () => { throw new Error('no') };";
        tab.run_before_every_page(refuse).await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        old.press(ENGLISH.menu).await;
        old.sees("the menu", |sight| sight.screen() == "menu").await;
    })
    .await;
}
