//! A section of the help page.

use yew::prelude::*;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// Its `id`, which the fragment of the address names.
    pub id: &'static str,
    /// Its heading.
    pub heading: AttrValue,
    /// Whether the section warns of something.
    #[prop_or_default]
    pub warns: bool,
    /// The content below the heading.
    pub children: Html,
}

/// A section with its heading, to which the list at the top leads.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    let SectionProps { id, heading, warns, children } = props;
    let heading_id = format!("{id}-heading");
    html! {
        <section
            class={classes!("help__section", warns.then_some("help__section--warning"))}
            id={*id}
            aria-labelledby={heading_id.clone()}
        >
            <h2 class="help__subheading" id={heading_id}>{ heading }</h2>
            { children.clone() }
        </section>
    }
}
