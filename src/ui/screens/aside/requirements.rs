//! The technical requirements, and how this device meets them.

use crate::ui::{
    components::Layout,
    guidance::requirements_check::{Inspection, use_inspection},
    phone::context::use_phone,
};
use yew::prelude::*;

/// What the demo needs of this device, checked whenever the screen is shown.
#[component]
pub fn Requirements() -> Html {
    let phone = use_phone();
    let t = &phone.texts.requirements;
    let Inspection { report, again } = use_inspection(t);
    html! {
        <Layout heading={t.heading} lead={t.lead} actions={again}>
            { report }
            <p class="screen__small">{ t.real_app }</p>
        </Layout>
    }
}
