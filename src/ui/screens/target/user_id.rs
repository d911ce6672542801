//! Step 13: the user ID. Only that of the demo's person is accepted, and what else is typed is not kept.

use crate::{
    i18n::target::UserId,
    platform::dom::{self, Focusable, Input},
    ui::{
        components::{ButtonKind, Layout, TextField, button},
        phone::context::use_phone,
    },
};
use journey::{
    event::{TargetEvent, Typed},
    target::UserIdProblem,
    user_id::{LENGTH, UserIdError},
};
use yew::prelude::*;

/// Properties of [`EnterUserId`].
#[derive(Properties, PartialEq)]
pub struct EnterUserIdProps {
    /// Why the last entry was refused, if it was.
    pub problem: Option<UserIdProblem>,
}

/// The `maxlength` leaves room for a text that is too long, so that it is refused with the reason instead of being cut.
const MAX_LENGTH: usize = *LENGTH.end() + 16;

/// A field, and "Next". A CPR number is cleared; any other text stays to be corrected.
#[component]
pub fn EnterUserId(props: &EnterUserIdProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.user_id;
    let input = use_node_ref();
    let send = {
        let (phone, input) = (phone.clone(), input.clone());
        Callback::from(move |()| {
            let typed = input.cast::<Input>().map(|input| input.value()).unwrap_or_default();
            phone.target(TargetEvent::UserIdEntered(Typed::new(typed)));
        })
    };
    {
        let (input, problem) = (input.clone(), props.problem);
        let seen = use_mut_ref(|| phone.settled);
        use_effect_with(phone.settled, move |&settled| {
            if seen.replace(settled) == settled {
                return;
            }
            if problem == Some(UserIdProblem::Malformed(UserIdError::LooksLikeCpr))
                && let Some(input) = input.cast::<Input>()
            {
                input.set_value("");
            }
            if let Some(input) = input.cast::<Focusable>() {
                dom::focus(&input);
            }
        });
    }
    let actions = button(ButtonKind::Primary, phone.texts.common.next, send.clone());
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            <TextField
                {input}
                id={format!("user-id-{}", phone.device.number())}
                label={t.label}
                hint={t.card_hint}
                error={props.problem.map(|problem| AttrValue::from(words(t, problem)))}
                max_length={MAX_LENGTH}
                is_secret=true
                on_enter={send}
            />
        </Layout>
    }
}

const fn words(t: &UserId, problem: UserIdProblem) -> &'static str {
    match problem {
        UserIdProblem::Malformed(UserIdError::Empty) => t.empty,
        UserIdProblem::Malformed(UserIdError::LooksLikeCpr) => t.looks_like_cpr,
        UserIdProblem::Malformed(UserIdError::TooShort) => t.too_short,
        UserIdProblem::Malformed(UserIdError::TooLong) => t.too_long,
        UserIdProblem::Malformed(UserIdError::BadCharacter) => t.bad_character,
        UserIdProblem::NotTheDemoUser => t.not_the_demo_user,
    }
}
