//! The screens of a phone, one file each. They draw a view and send events; they decide nothing.

pub mod aside;
pub mod source;
pub mod target;

use crate::ui::phone::context::PhoneContext;
use aside::{
    AppSettings, AppsProps, BiometricSettings, ConfirmDeleteProps, ForReal, MenuProps,
    NotificationSettings, Requirements, about, confirm_cancel, confirm_delete, confirm_give_up,
    confirm_remove, language_settings, menu, stop,
};
use journey::{screen::Screen, view::View};
use source::{
    BlockedProps, ChangePinCreateProps, ChangePinProps, Code, CodeExpiredProps, EnterPin,
    HomeProps, PinLockedProps, ShowCode, TooManyAppsProps, WaitingStarted, WaitingTimeProps,
    ask_copied, blocked, change_pin, change_pin_create, change_pin_repeat, code_expired,
    code_scanned, home, information, pin_changed, pin_locked, too_many_apps, waiting_time,
};
use target::{
    ChooseWayProps, CreatePinProps, EnterTemporaryPin, EnterUserId, InstalledProps, Installing,
    OfferBiometrics, ReadyToScanProps, Scan, StoreProps, activate, activated, activation_lapsed,
    choose_pin, choose_way, create_pin, installed, notifications, ready_to_scan, repeat_pin, store,
};
use yew::prelude::*;

/// The screen of a view of a phone. A screen without hooks is a function: it needs no component.
pub fn render(view: &View, phone: &PhoneContext) -> Html {
    match view.screen.clone() {
        Screen::Store { unsupported } => store(phone, &StoreProps { unsupported }),
        Screen::Installing(countdown) => html! { <Installing {countdown} /> },
        Screen::Installed { deleted } => installed(phone, &InstalledProps { deleted }),
        Screen::Home { copy, notice } => home(phone, &HomeProps { copy, notice }),
        Screen::TooManyApps { reserved } => too_many_apps(phone, &TooManyAppsProps { reserved }),
        Screen::Information => information(phone),
        Screen::EnterPin { purpose, biometrics, problem } => {
            html! { <EnterPin {purpose} {biometrics} {problem} /> }
        }
        Screen::PinLocked(countdown) => pin_locked(phone, &PinLockedProps { countdown }),
        Screen::Blocked { app } => blocked(phone, &BlockedProps { app }),
        Screen::WaitingTime { agreed, wait } => {
            waiting_time(phone, &WaitingTimeProps { agreed, wait })
        }
        Screen::WaitingStarted { countdown, over } => {
            html! { <WaitingStarted {countdown} {over} /> }
        }
        Screen::ShowCode { until, again } => html! { <ShowCode {until} {again} /> },
        Screen::AskCopied => ask_copied(phone),
        Screen::Code { ticket, countdown, renews } => {
            html! { <Code {ticket} {countdown} {renews} /> }
        }
        Screen::CodeExpired { late, asks } => code_expired(phone, &CodeExpiredProps { late, asks }),
        Screen::CodeScanned => code_scanned(phone),
        Screen::Activate => activate(phone),
        Screen::ChooseWay { way } => choose_way(phone, &ChooseWayProps { way }),
        Screen::ReadyToScan { shown } => ready_to_scan(phone, &ReadyToScanProps { shown }),
        Screen::Scan { refused } => html! { <Scan {refused} /> },
        Screen::EnterUserId { problem } => html! { <EnterUserId {problem} /> },
        Screen::EnterTemporaryPin { phone_ending, problem, send_again_at, expires_at } => {
            html! { <EnterTemporaryPin {phone_ending} {problem} {send_again_at} {expires_at} /> }
        }
        Screen::ChoosePin => choose_pin(phone),
        Screen::CreatePin { problem } => create_pin(phone, &CreatePinProps { problem }),
        Screen::RepeatPin => repeat_pin(phone),
        Screen::Biometrics => html! { <OfferBiometrics /> },
        Screen::Notifications => notifications(phone),
        Screen::Activated => activated(phone),
        Screen::ActivationLapsed => activation_lapsed(phone),
        Screen::Menu { copying } => menu(phone, &MenuProps { copying }),
        Screen::Apps { apps, elsewhere, reserved } => {
            aside::apps(phone, &AppsProps { apps, elsewhere, reserved })
        }
        Screen::ConfirmDelete { app, last } => {
            confirm_delete(phone, &ConfirmDeleteProps { app, last })
        }
        Screen::ConfirmRemove => confirm_remove(phone),
        Screen::ConfirmCancel => confirm_cancel(phone),
        Screen::ConfirmGiveUp => confirm_give_up(phone),
        Screen::ChangePin { problem } => change_pin(phone, &ChangePinProps { problem }),
        Screen::ChangePinCreate { problem } => {
            change_pin_create(phone, &ChangePinCreateProps { problem })
        }
        Screen::ChangePinRepeat => change_pin_repeat(phone),
        Screen::PinChanged => pin_changed(phone),
        Screen::Settings { biometrics } => html! { <AppSettings {biometrics} /> },
        Screen::LanguageSettings => language_settings(phone),
        Screen::NotificationSettings => html! { <NotificationSettings /> },
        Screen::BiometricSettings { biometrics } => html! { <BiometricSettings {biometrics} /> },
        Screen::Stop => stop(phone),
        Screen::ForReal => html! { <ForReal /> },
        Screen::Requirements => html! { <Requirements /> },
        Screen::About => about(phone),
    }
}
