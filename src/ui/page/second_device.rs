//! The QR code that opens the other phone on a second device.

use crate::{
    i18n::words,
    platform::{address, canvas::QrCanvas, dom::Canvas},
    ui::{components::Choice, page::settings::PageSettings},
};
use journey::step::Role;
use qr_kit::Matrix;
use yew::prelude::*;

/// Properties of [`SecondDevice`].
#[derive(Properties, PartialEq)]
pub struct SecondDeviceProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// The order in which the phones are offered.
const ROLES: [Role; 2] = [Role::New, Role::Old];

/// The code, and a choice of the phone that it opens, which is the new one at first.
#[component]
pub fn SecondDevice(props: &SecondDeviceProps) -> Html {
    let settings = &props.settings;
    let texts = &settings.texts.page.start;
    let role = use_state(|| Role::New);
    let on_pick = {
        let role = role.clone();
        Callback::from(move |place: usize| role.set(ROLES[place.min(1)]))
    };
    let name = words::phone(*role, &settings.texts.common);
    let url = other_device(settings, *role);
    html! {
        <section class="card second" aria-label={texts.second}>
            <h2 class="card__heading">{ texts.second }</h2>
            if address::is_localhost() {
                <p class="second__text">{ texts.no_address }</p>
            } else {
                <p class="second__text">{ texts.second_lead }</p>
                <Choice
                    name="second"
                    label={texts.second}
                    options={ROLES.map(|role| (AttrValue::from(words::phone(role, &settings.texts.common)), AttrValue::default())).to_vec()}
                    picked={usize::from(*role == Role::Old)}
                    {on_pick}
                />
                <AddressCode url={url.clone()} label={texts.code_name(name)} />
                <p class="second__link"><a href={url.clone()}>{ url }</a></p>
            }
            <p class="second__text">{ texts.second_checks }</p>
        </section>
    }
}

/// The address of the other phone: same language, same rules, same session.
fn other_device(settings: &PageSettings, role: Role) -> String {
    let query = settings.options.query_with(&[
        ("phone", Some(role.slug())),
        ("lang", Some(settings.language.tag())),
        ("session", Some(&settings.options.session)),
        ("device", None),
        ("step", None),
        ("scan", None),
    ]);
    format!("{}?{query}", address::page_url())
}

#[derive(Properties, PartialEq)]
struct AddressCodeProps {
    url: String,
    label: String,
}

/// An address as a QR code. It has no `data-qr`, because it is not a ticket.
#[component]
fn AddressCode(props: &AddressCodeProps) -> Html {
    let canvas = use_node_ref();
    {
        let canvas = canvas.clone();
        use_effect_with(props.url.clone(), move |url| {
            // A browser without a canvas shows no code, but the link below it.
            let code = canvas.cast::<Canvas>().and_then(|canvas| {
                Matrix::encode(url).ok().and_then(|matrix| QrCanvas::draw(&canvas, matrix).ok())
            });
            move || drop(code)
        });
    }
    html! {
        <div class="second__code">
            <canvas role="img" aria-label={props.label.clone()} ref={canvas} />
        </div>
    }
}
