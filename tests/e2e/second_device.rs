//! The way to a second device: the start page's QR code, the terminal's, and pages that are not secure.

use crate::{
    actions::Phone,
    browser::Tab,
    engines,
    fake_camera::Picture,
    server::project,
    stage::{Stage, scenario},
    wait::until,
    words::{DANISH, ENGLISH},
};
use std::{collections::BTreeMap, process::Command};
use url::Url;

/// The demo under a name of the network: not "this computer", and without TLS not secure.
async fn in_the_network(stage: &Stage, query: &str) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.goto(&format!("{}/?{query}", stage.network_origin())).await;
    tab
}

/// Reads the QR code of the start page until it is one for this phone.
async fn scans_the_code_for(tab: &Tab, role: &str) -> Url {
    const CODE: &str = r"
        document.querySelectorAll('.second').forEach((fold) => { fold.open = true; });
        return document.querySelector('canvas[role=img]')?.toDataURL('image/png')";
    until(&format!("a QR code for the {role} phone"), async || {
        let code = tab.try_script(CODE, vec![]).await?;
        let text = Picture::from_data_url(code.as_str().unwrap_or_default())?.read_code()?;
        let url = Url::parse(&text).map_err(|e| e.to_string())?;
        let wanted = ("phone".into(), role.into());
        if url.query_pairs().any(|pair| pair == wanted) { Ok(url) } else { Err(text) }
    })
    .await
}

#[tokio::test]
async fn the_start_pages_code_opens_the_other_phone_set_alike() {
    const SET: &str = "lang=da&session=team-7&wait=30&qr=60&theme=dark&guide=pl";
    scenario("second-device", async |stage| {
        let tab = in_the_network(stage, SET).await;
        let new = scans_the_code_for(&tab, "new").await;
        let asked: BTreeMap<_, _> = new.query_pairs().into_owned().collect();
        let expected = format!("{SET}&phone=new");
        let expected = url::form_urlencoded::parse(expected.as_bytes()).into_owned();
        assert_eq!(asked, expected.collect());
        assert_eq!(new.origin().ascii_serialization(), stage.network_origin());

        let pick = "document.querySelectorAll('input[name^=second]')[1].click()";
        tab.script(pick, vec![]).await;
        let old = scans_the_code_for(&tab, "old").await;

        tab.goto(old.as_str()).await;
        let phone = Phone::old(&tab);
        phone.sees_step(1).await;
        phone.is_named(DANISH.old_phone).await;
    })
    .await;
}

#[tokio::test]
async fn on_this_computer_the_start_page_says_why_there_is_no_code() {
    scenario("no-address", async |stage| {
        let tab = stage.tab("lang=en").await;
        until("the reason and the way out", async || {
            let script =
                "document.querySelector('.second').open = true; return document.body.innerText";
            let text = tab.try_script(script, vec![]).await?.to_string();
            let told = text.contains("this computer") && text.contains("press “Try it now”");
            if told { Ok(()) } else { Err(text) }
        })
        .await;
        let codes = tab.script("return document.querySelectorAll('canvas').length", vec![]).await;
        assert_eq!(codes, 0);
    })
    .await;
}

#[tokio::test]
async fn an_insecure_page_offers_the_picture_at_once_and_says_why() {
    scenario("insecure", async |stage| {
        let tab = in_the_network(stage, "lang=en&phone=new&step=11").await;
        assert_eq!(tab.script("return isSecureContext", vec![]).await, false);
        let new = Phone::new(&tab);
        offers_a_picture_because(&new, "only https pages").await;
    })
    .await;
}

#[tokio::test]
async fn a_browser_without_cameras_offers_the_picture_and_says_why() {
    scenario("no-cameras", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page("delete Navigator.prototype.mediaDevices").await;
        tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
        offers_a_picture_because(&Phone::new(&tab), "inside other apps").await;
    })
    .await;
}

/// Step 12 with no failure on it: the picture way, and the reason.
async fn offers_a_picture_because(new: &Phone, why: &str) {
    new.sees_step(11).await;
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
    let sight = new.sees("the reason", |s| s.step() == Some(12) && s.text().contains(why)).await;
    assert!(sight.alerts().is_empty(), "nothing has failed: {sight:?}");
    assert!(sight.text().contains("Choose a picture"), "{sight:?}");
}

#[tokio::test]
async fn the_journey_by_picture_on_a_page_that_is_not_secure() {
    scenario("insecure-journey", async |stage| {
        engines::by_picture(stage, &stage.network_origin(), &ENGLISH).await;
    })
    .await;
}

/// What a module of `tools/` prints.
fn printed_by(script: &str) -> String {
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", script])
        .current_dir(project())
        .output()
        .expect("node starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn the_terminals_code_can_be_read_and_says_the_address() {
    const ADDRESS: &str = "https://192.168.178.123:8080/";
    let drawn = printed_by(&format!(
        "import {{ terminalCode }} from './tools/lan.mjs'; console.log(terminalCode('{ADDRESS}'))"
    ));
    assert_eq!(Picture::of_terminal(&drawn).read_code().as_deref(), Ok(ADDRESS));
}

#[test]
fn the_address_a_phone_reaches_comes_first() {
    let order = printed_by(
        r"
        import { lanAddresses } from './tools/lan.mjs';
        const at = (address, more) => ({ address, family: 'IPv4', internal: false, ...more });
        console.log(lanAddresses({
            lo: [at('127.0.0.1', { internal: true })],
            docker0: [at('172.17.0.1')],
            tun0: [at('10.8.0.2')],
            wlan0: [at('fe80::1', { family: 'IPv6' }), at('192.168.1.5')],
            usb0: [at('169.254.3.4')],
            eth0: [at('192.168.1.6')],
        }).map(({ name, address }) => `${name} ${address}`).join(', '))
        ",
    );
    let expected = "wlan0 192.168.1.5, eth0 192.168.1.6, docker0 172.17.0.1, tun0 10.8.0.2";
    assert_eq!(order.trim(), expected);
}
