//! Moments, written the way people of a language write them, in this device's time zone.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// How much of a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentStyle {
    /// The day of the week and the time: for the days to come.
    WeekdayAndTime,
    /// The date and the time.
    DateAndTime,
}

impl MomentStyle {
    const fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::WeekdayAndTime => {
                &[("weekday", "long"), ("hour", "2-digit"), ("minute", "2-digit")]
            }
            Self::DateAndTime => &[("dateStyle", "medium"), ("timeStyle", "short")],
        }
    }
}

/// The moment `ms` milliseconds after 1970-01-01 UTC, in the language `tag` (BCP 47, such as `da-DK`).
#[expect(clippy::cast_precision_loss, reason = "a Date holds no later moment than f64 does")]
pub fn moment(ms: u64, tag: &str, style: MomentStyle) -> String {
    let options = Object::new();
    for (name, value) in style.options() {
        // A new object takes every property.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    Date::new(&JsValue::from_f64(ms as f64)).to_locale_string(tag, &options).into()
}
