//! The other ways to scan, one tap away.

use crate::{
    options::choices::{Phones, ScanWay},
    platform::screen_share,
    ui::{
        components::{IconName, line_icon},
        phone::context::use_phone,
    },
};
use yew::prelude::*;

/// Properties of [`Ways`].
#[derive(Properties, PartialEq)]
pub struct WaysProps {
    /// The way in use, which is not offered.
    pub way: ScanWay,
    /// Called in the handler of the click, as browsers require for sharing a screen.
    pub on_pick: Callback<ScanWay>,
}

const ALL: [ScanWay; 5] =
    [ScanWay::Camera, ScanWay::Tab, ScanWay::Picture, ScanWay::Screen, ScanWay::Code];

/// A button for each other way that this browser supports.
#[component]
pub fn Ways(props: &WaysProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let ways = ALL.into_iter().filter(|&way| {
        way != props.way && (way != ScanWay::Screen || screen_share::is_supported())
    });
    let beside = phone.options.phones == Some(Phones::Both);
    let buttons = ways.map(|way| {
        let (icon, label) = match way {
            ScanWay::Camera => (IconName::Camera, t.camera.way),
            ScanWay::Tab if beside => (IconName::Phone, t.tab.way_beside),
            ScanWay::Tab => (IconName::Phone, t.tab.way),
            ScanWay::Picture => (IconName::Picture, t.picture.way),
            ScanWay::Screen => (IconName::Screen, t.screen.way),
            ScanWay::Code => (IconName::Keyboard, t.code.way),
        };
        let onclick = props.on_pick.reform(move |_: MouseEvent| way);
        html! {
            <button type="button" class="ways__button" key={label} {onclick}>
                { line_icon(icon) }
                <span>{ label }</span>
            </button>
        }
    });
    let id = format!("ways-{}", phone.device.number());
    html! {
        <section class="ways" aria-labelledby={id.clone()}>
            <h2 class="ways__heading" {id}>{ t.other_ways }</h2>
            <div class="ways__list">{ for buttons }</div>
        </section>
    }
}
