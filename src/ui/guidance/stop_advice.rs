//! What to do when somebody asks for a code: on a phone.

use crate::i18n::Texts;
use yew::prelude::*;

/// The advice; the heading is the parent's. The real help page is named and not linked, because people who were sent
/// here by somebody should not follow another link.
pub fn stop_advice(texts: &'static Texts) -> Html {
    let t = &texts.stop;
    html! {
        <div class="stop">
            <p class="stop__lead">{ t.lead }</p>
            <ol class="stop__points">
                { for t.points.iter().map(|point| html! { <li>{ *point }</li> }) }
            </ol>
            <p class="stop__page">{ t.help_page }{ " " }<strong>{ t.help_page_title }</strong></p>
            <p class="stop__demo">{ t.demo }</p>
        </div>
    }
}
