//! Step 0: the app store installs the app.

use crate::{
    platform::number,
    ui::{
        components::{Layout, store_listing, use_redraw_every},
        phone::context::use_phone,
    },
};
use journey::view::Countdown;
use std::time::Duration;
use yew::prelude::*;

/// Properties of [`Installing`].
#[derive(Properties, PartialEq)]
pub struct InstallingProps {
    /// How long the installation takes.
    pub countdown: Countdown,
}

/// The time between two redraws of the bar.
const STEP: Duration = Duration::from_millis(100);

/// A bar that fills.
#[component]
pub fn Installing(props: &InstallingProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.store;
    let done = props.countdown.fraction(phone.shell.now());
    use_redraw_every((done < 1.0).then_some(STEP));
    let percent = number::fixed(done * 100.0, 0);
    html! {
        <Layout heading={t.heading}>
            { store_listing(&phone) }
            <div class="installing">
                <label class="installing__label" for={format!("installing-{}", phone.device.number())}>
                    { t.installing }
                </label>
                <progress
                    class="installing__bar"
                    id={format!("installing-{}", phone.device.number())}
                    max="100"
                    value={percent}
                />
            </div>
        </Layout>
    }
}
