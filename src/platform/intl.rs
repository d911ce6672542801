//! Moments, numbers and spans of time, written the way people of a language write them (ECMA-402, `Intl`).

use js_sys::{Array, Date, Function, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

/// How much of a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentStyle {
    /// The day of the week and the time: for the days to come.
    WeekdayAndTime,
    /// The date and the time.
    DateAndTime,
    /// The hour and the minute: for the hours to come.
    Time,
    /// The hour, the minute and the second: for the minutes to come.
    TimeWithSeconds,
}

impl MomentStyle {
    const fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::WeekdayAndTime => {
                &[("weekday", "long"), ("hour", "2-digit"), ("minute", "2-digit")]
            }
            Self::DateAndTime => &[("dateStyle", "medium"), ("timeStyle", "short")],
            Self::Time => &[("hour", "2-digit"), ("minute", "2-digit")],
            Self::TimeWithSeconds => {
                &[("hour", "2-digit"), ("minute", "2-digit"), ("second", "2-digit")]
            }
        }
    }
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
}

impl Unit {
    /// Its name as ECMA-402 knows it.
    const fn name(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
        }
    }

    /// Its symbol, the same in every language (SI, and the units accepted for use with it).
    const fn symbol(self) -> &'static str {
        match self {
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
        }
    }
}

/// Why `Intl` did not write a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
enum IntlError {
    /// The browser has no such formatter.
    #[error("this browser has no such formatter")]
    Missing,
    /// The formatter does not know an option or the language.
    #[error("this browser's formatter does not know what is asked of it")]
    Refused,
}

/// The moment `ms` milliseconds after 1970-01-01 UTC, in the language `tag` (BCP 47, such as `da-DK`).
#[expect(clippy::cast_precision_loss, reason = "a Date holds no later moment than f64 does")]
pub fn moment(ms: u64, tag: &str, style: MomentStyle) -> String {
    let options = object(style.options());
    let date = Date::new(&JsValue::from_f64(ms as f64));
    // `js_sys` would stop the page where this is no text.
    let text = JsValue::from(date.to_locale_string(tag, &options)).as_string();
    text.unwrap_or_else(|| date.to_string().into())
}

/// The digits of `number` in the language `tag`.
pub fn number(number: u32, tag: &str) -> String {
    format("NumberFormat", "format", number, tag, &[]).unwrap_or_else(|_| number.to_string())
}

/// The category of plural (Unicode CLDR: "one", "few", …) that `number` has in the language `tag`.
pub fn plural_category(number: u32, tag: &str) -> String {
    format("PluralRules", "select", number, tag, &[]).unwrap_or_else(|_| "other".to_owned())
}

/// `number` and a unit of time in words, in the plural that the language asks for: "2 minutes".
pub fn span(number: u32, unit: Unit, tag: &str) -> String {
    let options = [("style", "unit"), ("unit", unit.name()), ("unitDisplay", "long")];
    format("NumberFormat", "format", number, tag, &options)
        .unwrap_or_else(|_| format!("{number} {}", unit.symbol()))
}

/// What `method` of a new `Intl` object of `class` returns for a number. `js_sys` has these classes too, but
/// an option that the browser does not know would throw through its bindings and stop the page.
fn format(
    class: &str,
    method: &str,
    number: u32,
    tag: &str,
    options: &[(&str, &str)],
) -> Result<String, IntlError> {
    let property = |of: &JsValue, name: &str| {
        Reflect::get(of, &JsValue::from_str(name)).map_err(|_| IntlError::Missing)
    };
    let function = |of: &JsValue, name: &str| {
        property(of, name)?.dyn_into::<Function>().map_err(|_| IntlError::Missing)
    };
    let intl = property(&js_sys::global(), "Intl")?;
    let class = function(&intl, class)?;
    let arguments = Array::of2(&JsValue::from_str(tag), &object(options));
    let formatter = Reflect::construct(&class, &arguments).map_err(|_| IntlError::Refused)?;
    let method = function(&formatter, method)?;
    let text = method.call1(&formatter, &number.into()).map_err(|_| IntlError::Refused)?;
    text.as_string().ok_or(IntlError::Refused)
}

fn object(properties: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // A new object takes every property.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}
