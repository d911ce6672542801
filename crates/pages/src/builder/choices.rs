//! The options of an address that the builder offers, with their words. `tests/builder.rs` holds them to what the app takes
//! (`src/options/`), which this tool cannot ask: the app is built for browsers.

/// Which phones.
pub const PHONES: [&str; 3] = ["old", "new", "both"];
/// The colours; the first is the usual.
pub const THEMES: [&str; 3] = ["auto", "light", "dark"];
/// The size of the text in percent; the first is the usual.
pub const TEXT_SIZES: [&str; 3] = ["100", "125", "150"];
/// What the devices look like; the first is the usual.
pub const FRAMES: [&str; 2] = ["phone", "tablet"];
/// The guided tour.
pub const AUTOPLAY: [&str; 1] = ["1"];
/// The ways to scan.
pub const SCANS: [&str; 5] = ["camera", "tab", "picture", "screen", "code"];
/// The waiting time in seconds; the first is the usual.
pub const WAITS: [&str; 3] = ["3600", "60", "10"];
