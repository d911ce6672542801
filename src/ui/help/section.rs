//! A section of the help page.

use yew::prelude::*;

/// A section with its heading, to which the list at the top leads: the fragment of the address names its `id`.
pub fn section(id: &'static str, heading: &'static str, content: Html) -> Html {
    with_class("help__section", id, heading, content)
}

/// A [`section`] that warns of something.
pub fn warning_section(id: &'static str, heading: &'static str, content: Html) -> Html {
    with_class("help__section help__section--warning", id, heading, content)
}

fn with_class(class: &'static str, id: &'static str, heading: &'static str, content: Html) -> Html {
    let heading_id = format!("{id}-heading");
    html! {
        <section {class} {id} aria-labelledby={heading_id.clone()}>
            <h2 class="help__subheading" id={heading_id}>{ heading }</h2>
            { content }
        </section>
    }
}
