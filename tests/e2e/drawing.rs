//! The QR code on the screen: whole device pixels a module, a border of four, in every theme and on
//! every kind of display.

use crate::{fake_camera::Picture, journey, stage::scenario, words::ENGLISH};
use serde_json::json;

/// Pixels a module, read off the finder's upper edge: seven modules in a row. Checks the border, too.
fn module_of(picture: &Picture) -> u32 {
    let dark = picture.first_dark_row();
    let (start, length) = dark.expect("a finder pattern");
    assert_eq!(length % 7, 0, "a module is no whole number of pixels: {length} for seven");
    let module = length / 7;
    assert_eq!(start, 4 * module, "the border is not four modules");
    assert_eq!(picture.side() % module, 0, "the canvas holds more than the code and its border");
    module
}

#[tokio::test]
async fn the_code_is_crisp_on_every_display_and_in_every_theme() {
    scenario("drawing", async |stage| {
        let old = stage.old_phone("step=6&theme=dark").await;
        journey::show_code(&old, &ENGLISH).await;
        // Each display has another width, because an emulated display of the same size causes no `resize` event.
        for (ratio, width) in [(1.0, 420), (1.5, 400), (2.625, 412), (3.0, 390)] {
            let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": ratio, "mobile": false });
            old.tab().devtools("Emulation.setDeviceMetricsOverride", metrics).await;
            crate::wait::until(&format!("a code drawn for {ratio}"), async || {
                let size = r#"
                    const canvas = document.querySelector("canvas[data-qr]");
                    const box = canvas.getBoundingClientRect();
                    return [devicePixelRatio, canvas.width, box.width, canvas.height, box.height, box.right, innerWidth];
                "#;
                let seen = old.tab().try_script(size, vec![]).await?;
                let seen: Vec<f64> = serde_json::from_value(seen).map_err(|e| e.to_string())?;
                let [now, width, shown, height, tall, right, page] = seen[..] else {
                    return Err("no canvas".into());
                };
                let same = |pixels: f64, css: f64| (css * now - pixels).abs() < 0.51;
                let fits = same(width, shown) && same(height, tall) && right <= page;
                if (now - ratio).abs() < 0.01 && fits { Ok(()) } else { Err(format!("{seen:?}")) }
            })
            .await;
            let picture = old.photographs_code().await;
            assert!(picture.is_crisp_square(), "at {ratio}");
            assert!(module_of(&picture) >= 3, "too small at {ratio}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_code_is_whole_in_the_lowest_windows() {
    scenario("low", async |stage| {
        let old = stage.old_phone("step=6&qr=3600").await;
        journey::show_code(&old, &ENGLISH).await;
        // 1280 × 1024 at 400 %, 1280 × 630 at 300 %, and a small phone on its side.
        for (width, height, ratio) in [(320, 256, 4), (427, 210, 3), (568, 232, 2)] {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false });
            old.tab().devtools("Emulation.setDeviceMetricsOverride", metrics).await;
            crate::wait::until(&format!("a whole code at {width} × {height}"), async || {
                let places = r#"
                    const canvas = document.querySelector("canvas[data-qr]");
                    canvas.scrollIntoView({ block: "center" });
                    const [code, mark] = [canvas, document.querySelector(".phone__glass > .strip")].map((it) => it.getBoundingClientRect());
                    return [innerWidth, mark.bottom, code.top, code.bottom, innerHeight, code.left, code.right, code.width / 53];
                "#;
                let seen = old.tab().try_script(places, vec![]).await?;
                let seen: Vec<f64> = serde_json::from_value(seen).map_err(|e| e.to_string())?;
                let [now, mark, top, bottom, tall, left, right, module] = seen[..] else {
                    return Err("no canvas".into());
                };
                let is_whole = mark <= top + 0.5 && bottom <= tall + 0.5 && left >= 0.0 && right <= now;
                let is_large = module * f64::from(ratio) >= 4.0;
                let is_new = (now - f64::from(width)).abs() < 1.0;
                if is_new && is_whole && is_large { Ok(()) } else { Err(format!("{seen:?}")) }
            })
            .await;
        }
    })
    .await;
}
