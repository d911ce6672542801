//! The card with the identity that people use in the demo, which they cannot know otherwise.

use crate::{i18n::Texts, ui::guidance::number_in_words::two_digits};
use journey::identity;
use yew::prelude::*;

/// Name, user ID, PIN and phone number of the one fictitious person.
pub fn identity_card(texts: &'static Texts) -> Html {
    let name = texts.page.who;
    let texts = &texts.page.identity;
    let (first, last) = identity::OLD_PIN.split_at(identity::OLD_PIN.len() / 2);
    html! {
        <section class="card identity" aria-label={name}>
            <h2 class="card__heading">{ name }</h2>
            <dl class="identity__list">
                <dt>{ texts.name }</dt>
                <dd>{ identity::NAME }</dd>
                <dt>{ texts.user_id }</dt>
                <dd>{ identity::USER_ID }</dd>
                <dt>{ texts.pin }</dt>
                <dd>
                    { format!("{first} {last}") }
                    <span class="identity__hint">{ texts.pin_hint }</span>
                </dd>
                <dt>{ texts.phone }</dt>
                <dd>{ texts.phone_ending(&two_digits(identity::PHONE_ENDING)) }</dd>
            </dl>
            <p class="identity__made-up">{ texts.made_up }</p>
        </section>
    }
}
