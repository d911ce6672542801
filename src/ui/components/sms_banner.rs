//! The banner with which the phone announces the SMS. Its digits are in memory only.

use super::{
    digit_buffer::use_digit_buffer,
    icon::{IconName, line_icon},
};
use crate::{
    platform::dom::{self, Element},
    ui::phone::context::{use_phone, use_shell_updates},
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// The SMS, if one has arrived. A tap fills its code in.
#[component]
pub fn SmsBanner() -> Html {
    let phone = use_phone();
    let digits = use_digit_buffer();
    use_shell_updates(&phone.shell);
    let t = &phone.texts.target.sms;
    let code = phone.shell.sms(phone.device).map(|code| code.reveal());
    let place = use_node_ref();
    {
        // The digits are written into the DOM element, because Yew leaves copies of what it renders in memory.
        let place = place.clone();
        use_effect_with(code.clone(), move |code| {
            if let (Some(place), Some(code)) = (place.cast::<Element>(), code) {
                dom::show_text(&place, code);
            }
        });
    }
    let fill = code.map(|code| Callback::from(move |_: MouseEvent| digits.fill(&code)));
    let close = phone.on_target(TargetEvent::DismissSms).reform(|_: MouseEvent| ());
    // The live region is there before the SMS, so that its arrival is read out.
    html! {
        <div class="sms-place" role="status">
            if let Some(fill) = fill {
                <div class="sms" data-sms="" role="group" aria-label={t.banner_name}>
                    <button type="button" class="sms__fill" onclick={fill}>
                        <span class="sms__from">{ t.banner_from }</span>
                        <span class="sms__hint">{ t.banner_fill_in }</span>
                        <span class="sms__text">
                            { t.banner_before }{ " " }
                            <strong ref={place} class="sms__code" data-sms-code="" />
                        </span>
                    </button>
                    <button type="button" class="sms__close" aria-label={t.banner_close} onclick={close}>
                        { line_icon(IconName::Close) }
                    </button>
                </div>
            }
        </div>
    }
}
