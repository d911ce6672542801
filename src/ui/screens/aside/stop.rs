//! "Did someone send you here or ask for a code? Stop."

use crate::ui::{components::Layout, context::use_phone, stop_advice::StopAdvice};
use yew::prelude::*;

/// What to do when somebody asks for a code.
#[component]
pub fn Stop() -> Html {
    let phone = use_phone();
    html! {
        <Layout heading={phone.texts.stop.heading}>
            <StopAdvice texts={phone.texts} />
        </Layout>
    }
}
