//! Time limits: the usual ones, ten times as long, or none (WCAG 2.2, 2.2.1).

use super::Field;
use crate::{i18n::page::Bar, shell::Shell, ui::page::settings::PageSettings};
use journey::limits::TimeLimits;
use yew::prelude::*;

/// The time limits. A change applies to what starts afterwards.
pub fn limits_field(settings: &PageSettings, shell: &Shell) -> Html {
    let texts = &settings.texts.page.bar;
    let entries = TimeLimits::ALL.map(|limits| (slug(limits).to_owned(), words(limits, texts)));
    let on_pick = {
        let shell = shell.clone();
        Callback::from(move |value: String| {
            if let Some(limits) = TimeLimits::ALL.into_iter().find(|&limits| slug(limits) == value)
            {
                shell.set_limits(limits);
            }
        })
    };
    html! {
        <Field
            label={texts.limits}
            options={entries.to_vec()}
            picked={slug(shell.limits()).to_owned()}
            {on_pick}
            hint={(AttrValue::from("limits-hint"), AttrValue::from(texts.limits_hint))}
        />
    }
}

/// The value of an entry.
const fn slug(limits: TimeLimits) -> &'static str {
    match limits {
        TimeLimits::Usual => "usual",
        TimeLimits::Tenfold => "tenfold",
        TimeLimits::Off => "off",
    }
}

fn words(limits: TimeLimits, texts: &Bar) -> String {
    let words = match limits {
        TimeLimits::Usual => texts.limits_usual,
        TimeLimits::Tenfold => texts.limits_tenfold,
        TimeLimits::Off => texts.limits_off,
    };
    words.to_owned()
}
