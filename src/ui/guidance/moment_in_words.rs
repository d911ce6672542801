//! Moments in the app's languages.

use crate::{
    i18n::Language,
    platform::intl::{self, MomentStyle},
};
use journey::time::Time;

/// `moment` in the app's language and this device's time zone.
pub fn in_words(moment: Time, language: Language, style: MomentStyle) -> String {
    intl::moment(moment.as_millis(), language.locale(), style)
}
