//! A dialog above the page: the sheet of a small window, and questions.

use crate::{
    platform::dom::{self, Dialog},
    ui::components::{IconName, line_icon},
};
use yew::prelude::*;

/// Properties of [`Sheet`].
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// The heading of the dialog, which is also its accessible name.
    pub title: AttrValue,
    /// The words of the button that closes it.
    pub close_label: AttrValue,
    /// Whether it is open.
    pub open: bool,
    /// Called when a person closes the dialog: with its button, with Escape, or by pressing the backdrop.
    pub on_close: Callback<()>,
    /// The content of the dialog.
    pub children: Html,
}

/// A modal dialog. The browser keeps the focus in it while it is open, and gives it back afterwards.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.open, move |&open| {
            if let Some(dialog) = dialog.cast::<Dialog>() {
                if open { dom::show_modal(&dialog) } else { dom::close(&dialog) }
            }
        });
    }
    // The browser closes the dialog on Escape, so the parent has to be told.
    let onclose = props.on_close.reform(|_: Event| ());
    let on_button = props.on_close.reform(|_: MouseEvent| ());
    let beside = {
        let (on_close, dialog) = (props.on_close.clone(), dialog.clone());
        Callback::from(move |event: MouseEvent| {
            // The content fills the dialog, so an event whose target is the dialog comes from its backdrop.
            if event.target_dyn_into::<Dialog>().is_some_and(|target| dialog.cast() == Some(target))
            {
                on_close.emit(());
            }
        })
    };
    html! {
        <dialog class="sheet" aria-label={props.title.clone()} ref={dialog} {onclose} onclick={beside}>
            if props.open {
                <div class="sheet__content">
                    <div class="sheet__head">
                        <h2 class="sheet__title">{ &props.title }</h2>
                        <button
                            type="button"
                            class="sheet__close"
                            aria-label={props.close_label.clone()}
                            onclick={on_button}
                        >
                            { line_icon(IconName::Close) }
                        </button>
                    </div>
                    { props.children.clone() }
                </div>
            }
        </dialog>
    }
}
