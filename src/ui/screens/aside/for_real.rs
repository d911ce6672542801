//! "Now do it for real": the list to print at the end of the journey.

use crate::ui::{
    components::Layout,
    guidance::for_real_list::{PrintButton, for_real_list},
    phone::context::use_phone,
};
use yew::prelude::*;

/// What to have ready, and which phone when.
#[component]
pub fn ForReal() -> Html {
    let phone = use_phone();
    let t = &phone.texts.for_real;
    let sheet = use_node_ref();
    let actions = html! { <PrintButton texts={phone.texts} sheet={sheet.clone()} /> };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            { for_real_list(phone.language, sheet) }
        </Layout>
    }
}
