//! Carries out the effects that the domain returns.

use super::{Shell, now_reading};
use crate::platform::{notify, wake_lock::WakeLock};
use journey::{effect::Effect, event::Event, ids::DeviceId};
use yew::platform::spawn_local;

impl Shell {
    pub(super) fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::DeliverSms { device, code, sent_at } => {
                self.0.sms.borrow_mut().insert(device, (sent_at, code));
            }
            // Some browsers refuse a question outside the handler of the press: `ask_in_press` has asked
            // there where it could foresee this effect.
            Effect::AskToNotify if self.0.asked_in_press.take() => {}
            Effect::AskToNotify => self.ask_to_notify(),
            Effect::NotifyWaitIsOver(device) => self.notify_wait_is_over(device),
            Effect::ReportClockSetBack => self.note(super::ShellNotice::ClockSetBack),
        }
    }

    /// Has the browser ask for notifications, if it has not asked yet; the screens are told of the answer.
    pub fn ask_to_notify(&self) {
        // Called before the task, which runs after the handler of the press.
        let answer = notify::ask();
        let shell = self.clone();
        spawn_local(async move {
            answer.await;
            shell.announce();
        });
    }

    /// Asks for the permission to notify in the handler of the press, if the press is going to need it.
    pub(super) fn ask_in_press(&self, device: DeviceId, event: &Event) {
        let world = self.0.world.borrow();
        if world.asks_to_notify(device, event, now_reading(), &self.0.policy.get()) {
            self.0.asked_in_press.set(true);
            drop(world);
            self.ask_to_notify();
        }
    }

    /// Drops the digits of every SMS that no phone waits for any more.
    pub(super) fn forget_old_sms(&self) {
        let (world, reading) = (self.0.world.borrow(), now_reading());
        let is_awaited = |device, sent_at| world.awaited_sms(device, reading) == Some(sent_at);
        self.0.sms.borrow_mut().retain(|&device, (sent_at, _)| is_awaited(device, *sent_at));
    }

    /// Holds the screen awake exactly while a phone on this page asks for it.
    pub(super) fn keep_awake(&self) {
        let wanted =
            self.setup().phones.iter().any(|&(device, _)| self.view(device).facts.keeps_awake);
        let mut held = self.0.wake_lock.borrow_mut();
        if !wanted {
            held.take();
        } else if held.is_none() {
            // Where the browser has no such lock, the screen says to keep it on.
            *held = WakeLock::request().ok();
        }
    }
}
