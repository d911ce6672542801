//! Moments as the app's languages write them.

use crate::{
    domain::time::Time,
    i18n::Language,
    platform::intl::{self, MomentStyle},
};

/// `moment` in the app's language and this device's time zone.
pub fn in_words(moment: Time, language: Language, style: MomentStyle) -> String {
    intl::moment(moment.as_millis(), language.locale(), style)
}
