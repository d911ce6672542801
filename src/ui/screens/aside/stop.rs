//! "Did someone send you here or ask for a code? Stop."

use crate::ui::{components::Layout, guidance::stop_advice::StopAdvice, phone::context::use_phone};
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
