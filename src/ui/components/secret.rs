//! The demo's mark at a field that takes a secret.

use crate::i18n::Texts;
use yew::prelude::*;

/// A field in a box that says whose it is: what shows the field, however small a part of the page, shows that, too.
pub fn in_marked_box(field: Html, texts: &Texts) -> Html {
    html! {
        <div class="secret">
            <p class="secret__mark" data-demo-mark="">{ texts.common.field_mark }</p>
            { field }
        </div>
    }
}
