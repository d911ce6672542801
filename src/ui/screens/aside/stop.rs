//! "Did someone send you here or ask for a code? Stop."

use crate::ui::{
    components::Layout, guidance::stop_advice::stop_advice, phone::context::PhoneContext,
};
use yew::prelude::*;

/// What to do when somebody asks for a code.
pub fn stop(phone: &PhoneContext) -> Html {
    html! {
        <Layout heading={phone.texts.stop.heading}>
            { stop_advice(phone.texts) }
        </Layout>
    }
}
