//! The screens of a phone, one file each. They draw a view and send events; they decide nothing.

pub mod aside;
pub mod source;
pub mod target;

use aside::{
    About, AppSettings, Apps, BiometricSettings, ConfirmCancel, ConfirmDelete, ConfirmGiveUp,
    ConfirmRemove, ForReal, LanguageSettings, Menu, NotificationSettings, Requirements, Stop,
};
use journey::{screen::Screen, view::View};
use source::{
    AskCopied, Blocked, ChangePin, ChangePinCreate, ChangePinRepeat, Code, CodeExpired,
    CodeScanned, EnterPin, Home, Information, PinChanged, PinLocked, ShowCode, TooManyApps,
    WaitingStarted, WaitingTime,
};
use target::{
    Activate, Activated, ActivationLapsed, ChoosePin, ChooseWay, CreatePin, EnterTemporaryPin,
    EnterUserId, Installed, Installing, Notifications, OfferBiometrics, ReadyToScan, RepeatPin,
    Scan, Store,
};
use yew::prelude::*;

/// The screen of a view.
pub fn render(view: &View) -> Html {
    match view.screen.clone() {
        Screen::Store { unsupported } => html! { <Store {unsupported} /> },
        Screen::Installing(countdown) => html! { <Installing {countdown} /> },
        Screen::Installed { deleted } => html! { <Installed {deleted} /> },
        Screen::Home { copy, notice } => html! { <Home {copy} {notice} /> },
        Screen::TooManyApps { reserved } => html! { <TooManyApps {reserved} /> },
        Screen::Information => html! { <Information /> },
        Screen::EnterPin { purpose, biometrics, problem } => {
            html! { <EnterPin {purpose} {biometrics} {problem} /> }
        }
        Screen::PinLocked(countdown) => html! { <PinLocked {countdown} /> },
        Screen::Blocked { app } => html! { <Blocked {app} /> },
        Screen::WaitingTime { agreed, wait } => html! { <WaitingTime {agreed} {wait} /> },
        Screen::WaitingStarted { countdown, over } => {
            html! { <WaitingStarted {countdown} {over} /> }
        }
        Screen::ShowCode { until, again } => html! { <ShowCode {until} {again} /> },
        Screen::AskCopied => html! { <AskCopied /> },
        Screen::Code { ticket, countdown, renews } => {
            html! { <Code {ticket} {countdown} {renews} /> }
        }
        Screen::CodeExpired { late, asks } => html! { <CodeExpired {late} {asks} /> },
        Screen::CodeScanned => html! { <CodeScanned /> },
        Screen::Activate => html! { <Activate /> },
        Screen::ChooseWay { way } => html! { <ChooseWay {way} /> },
        Screen::ReadyToScan { shown } => html! { <ReadyToScan {shown} /> },
        Screen::Scan { refused } => html! { <Scan {refused} /> },
        Screen::EnterUserId { problem } => html! { <EnterUserId {problem} /> },
        Screen::EnterTemporaryPin { phone_ending, problem, send_again_at, expires_at } => {
            html! { <EnterTemporaryPin {phone_ending} {problem} {send_again_at} {expires_at} /> }
        }
        Screen::ChoosePin => html! { <ChoosePin /> },
        Screen::CreatePin { problem } => html! { <CreatePin {problem} /> },
        Screen::RepeatPin => html! { <RepeatPin /> },
        Screen::Biometrics => html! { <OfferBiometrics /> },
        Screen::Notifications => html! { <Notifications /> },
        Screen::Activated => html! { <Activated /> },
        Screen::ActivationLapsed => html! { <ActivationLapsed /> },
        Screen::Menu { copying } => html! { <Menu {copying} /> },
        Screen::Apps { apps, elsewhere, reserved } => {
            html! { <Apps {apps} {elsewhere} {reserved} /> }
        }
        Screen::ConfirmDelete { app, last } => html! { <ConfirmDelete {app} {last} /> },
        Screen::ConfirmRemove => html! { <ConfirmRemove /> },
        Screen::ConfirmCancel => html! { <ConfirmCancel /> },
        Screen::ConfirmGiveUp => html! { <ConfirmGiveUp /> },
        Screen::ChangePin { problem } => html! { <ChangePin {problem} /> },
        Screen::ChangePinCreate { problem } => {
            html! { <ChangePinCreate {problem} /> }
        }
        Screen::ChangePinRepeat => html! { <ChangePinRepeat /> },
        Screen::PinChanged => html! { <PinChanged /> },
        Screen::Settings { biometrics } => html! { <AppSettings {biometrics} /> },
        Screen::LanguageSettings => html! { <LanguageSettings /> },
        Screen::NotificationSettings => html! { <NotificationSettings /> },
        Screen::BiometricSettings { biometrics } => html! { <BiometricSettings {biometrics} /> },
        Screen::Stop => html! { <Stop /> },
        Screen::ForReal => html! { <ForReal /> },
        Screen::Requirements => html! { <Requirements /> },
        Screen::About => html! { <About /> },
    }
}
