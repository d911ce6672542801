//! Step 7: the new phone has scanned the code.

use crate::ui::{
    components::{Layout, note},
    phone::context::PhoneContext,
};
use yew::prelude::*;

/// Leads over to the new phone. There is nothing to do here until that is done, and then this phone knows.
pub fn code_scanned(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.scanned;
    html! {
        <Layout heading={t.heading} lead={t.lead}>{ note(t.still_active) }</Layout>
    }
}
