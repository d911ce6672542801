//! The banner with which the phone announces the SMS. Its digits are in memory only.

use super::{
    digits::use_digits,
    icon::{Icon, IconName},
};
use crate::ui::context::{use_phone, use_shell_updates};
use yew::prelude::*;

/// The SMS, if one has arrived. A tap fills its code in.
#[component]
pub fn SmsBanner() -> Html {
    let phone = use_phone();
    let digits = use_digits();
    use_shell_updates(&phone.shell);
    let t = &phone.texts.target.sms;
    let code = phone.shell.sms(phone.device).map(|code| code.reveal());
    let fill = code.clone().map(|code| Callback::from(move |_: MouseEvent| digits.fill(&code)));
    let close = {
        let phone = phone.clone();
        Callback::from(move |_: MouseEvent| phone.shell.dismiss_sms(phone.device))
    };
    // The live region is there before the SMS, so that its arrival is read out.
    html! {
        <div class="sms-place" role="status">
            if let Some(code) = code {
                <div class="sms" data-sms="" role="group" aria-label={t.banner_name}>
                    <button type="button" class="sms__fill" onclick={fill}>
                        <span class="sms__from">{ t.banner_from }</span>
                        <span class="sms__hint">{ t.banner_fill_in }</span>
                        <span class="sms__text">
                            { t.banner_before }{ " " }
                            <strong class="sms__code" data-sms-code="">{ code.to_string() }</strong>
                        </span>
                    </button>
                    <button type="button" class="sms__close" aria-label={t.banner_close} onclick={close}>
                        <Icon name={IconName::Close} />
                    </button>
                </div>
            }
        </div>
    }
}
