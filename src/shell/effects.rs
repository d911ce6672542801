//! Carries out what the domain asks for.

use super::Shell;
use crate::{
    domain::{digits::TemporaryPin, effect::Effect, ids::DeviceId, time::millis},
    platform::{notify, timer::Timer, wake_lock::WakeLock},
};
use std::rc::Rc;
use yew::platform::spawn_local;

impl Shell {
    pub(super) fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::DeliverSms { device, code, delay } if delay.is_zero() => {
                self.show_sms(device, code);
            }
            Effect::DeliverSms { device, code, delay } => {
                let weak = Rc::downgrade(&self.0);
                let timer = Timer::after(millis(delay), move || {
                    if let Some(inner) = weak.upgrade() {
                        Self(inner).show_sms(device, code);
                    }
                });
                self.0.sms_on_the_way.borrow_mut().insert(device, timer);
            }
            Effect::WithdrawSms(device) => {
                self.0.sms_on_the_way.borrow_mut().remove(&device);
                self.0.sms.borrow_mut().remove(&device);
            }
            Effect::AskToNotify => self.ask_to_notify(),
            Effect::NotifyWaitIsOver(device) => self.notify_wait_is_over(device),
            Effect::ReportClockSetBack => self.note(super::ShellNotice::ClockSetBack),
        }
    }

    /// Has the browser ask for notifications, if it has not asked yet; the screens are told of the answer.
    pub fn ask_to_notify(&self) {
        let shell = self.clone();
        spawn_local(async move {
            notify::ask().await;
            shell.announce();
        });
    }

    fn show_sms(&self, device: DeviceId, code: TemporaryPin) {
        self.0.sms.borrow_mut().insert(device, code);
        self.announce();
    }

    /// Holds the screen awake exactly while a phone on this page asks for it.
    pub(super) fn keep_awake(&self) {
        let wanted =
            self.0.setup.phones.iter().any(|&(device, _)| self.view(device).facts.keeps_awake);
        let mut held = self.0.wake_lock.borrow_mut();
        if !wanted {
            held.take();
        } else if held.is_none() {
            // Where the browser has no such lock, the screen says to keep it on.
            *held = WakeLock::request().ok();
        }
    }
}
