//! Checks that all content has room in small windows, with large text, and with wider text spacing (WCAG 1.4.12).

use super::{axe::lines, screens::Screen};
use crate::browser::Tab;
use serde_json::{Value, json};

/// The script that looks for content without room.
pub const SCRIPT: &str = include_str!("room.js");

/// A window, what the person's browser does to the text, and what is looked for.
struct Look {
    name: &'static str,
    width: u32,
    height: u32,
    looks: &'static [&'static str],
    text: fn() -> Value,
    /// Whether this look is only for screens that have to fit without scrolling.
    to_fit: bool,
}

const LOOKS: [Look; 4] = [
    Look {
        name: "360×640",
        width: 360,
        height: 640,
        looks: &["cut", "overlaps", "small", "scrolls"],
        text: || json!({}),
        to_fit: true,
    },
    Look {
        name: "320×568 (WCAG 1.4.10)",
        width: 320,
        height: 568,
        looks: &["cut", "overlaps", "outOfReach", "small", "unsigned"],
        text: || json!({}),
        to_fit: false,
    },
    Look {
        name: "360×800, text at 200 % (WCAG 1.4.4)",
        width: 360,
        height: 800,
        looks: &["cut", "overlaps", "outOfReach", "unsigned"],
        text: || json!({ "scale": 2 }),
        to_fit: false,
    },
    Look {
        name: "360×800, text spacing (WCAG 1.4.12)",
        width: 360,
        height: 800,
        looks: &["cut", "overlaps", "outOfReach"],
        text: || json!({ "spaced": true }),
        to_fit: false,
    },
];

/// What has no room on the page that is there. Its window is as before afterwards.
pub async fn problems(tab: &Tab, screen: &Screen) -> Vec<String> {
    let mut wrong = Vec::new();
    for look in LOOKS.iter().filter(|look| !look.to_fit || screen.has_to_fit()) {
        let size = json!({ "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false });
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let script =
            "const done = arguments[2]; lookForRoom(arguments[0], arguments[1]).then(done)";
        let args = vec![json!(look.looks), (look.text)()];
        let found = tab.client().await.execute_async(script, args).await.expect("the script runs");
        wrong.extend(lines(&found).into_iter().map(|words| format!("{}: {words}", look.name)));
    }
    tab.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await;
    wrong
}
