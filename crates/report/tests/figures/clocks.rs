//! Two devices of one person: how far their clocks are apart, and the times between them.

use super::rows::{Page, read, report};
use serde_json::json;
use study::kind::Kind;

/// The old phone and, six seconds ahead by its clock, the new one.
fn devices() -> [Page; 2] {
    let (code, home) = (("old", 7, "code"), ("old", 1, "home"));
    let (scan, after) = (("new", 12, "scan"), ("new", 13, "user-id"));
    let old = Page::of("P01", 0)
        .event(Kind::Consent, None, "", "agreed")
        .event(Kind::Task, None, "", "began=1")
        .event(Kind::Press, Some(("old", 6, "show-code")), "show-code", "")
        .event(Kind::Screen, Some(code), "", "")
        .event(Kind::Hide, None, "", "")
        .event(Kind::Screen, Some(home), "", "");
    let new = Page::of("P01", 6_000)
        .event(Kind::Consent, None, "", "agreed")
        .event(Kind::Task, None, "", "began=1")
        .event(Kind::Screen, Some(scan), "", "")
        .event(Kind::Scan, Some(scan), "", "found=7")
        .event(Kind::Press, Some(scan), "scanned", "")
        .event(Kind::Screen, Some(after), "", "")
        .event(Kind::Task, None, "", "done=1");
    [old, new]
}

#[test]
fn the_report_says_how_far_clocks_are_apart() {
    let told = read(&report(devices()));
    assert_eq!(
        told["clocks"],
        json!([{
            "study": "copy", "participant": "P01", "session": "s-P01", "offset_ms": 6000, "bound_ms": 1500, "from": "scan",
        }])
    );
    let crossing = |what: &str, ms: i64| json!({ "study": "copy", "participant": "P01", "session": "s-P01", "what": what, "ms": ms, "bound_ms": 1500 });
    assert_eq!(told["crossing"], json!([crossing("code-to-scan", 2000), crossing("whole", 5000)]));
}

#[test]
fn without_a_scan_nothing_is_said_of_clocks() {
    let [old, _] = devices();
    let new = Page::of("P01", 0).screen("new", 12, "scan");
    let told = read(&report([old, new]));
    assert_eq!(told["clocks"][0]["offset_ms"], json!(null));
    assert_eq!(told["crossing"], json!([]));
    let [old, _] = devices();
    assert_eq!(read(&report([old]))["clocks"], json!([]));
}
