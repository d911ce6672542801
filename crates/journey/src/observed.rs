//! What happened in a transaction, for whoever follows the journey: the embedding page, the tour, a recorder, tests.
//!
//! An observation is made of words that are compiled in, of numbers of steps and of moments. No field can hold a
//! digit, a user ID, a code or a picture.

use super::{ids::DeviceId, input::Input, step::Step, time::Time, world::World};

/// Something that happened on one phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observed {
    /// When, on the world's timeline.
    pub at: Time,
    /// The phone.
    pub device: DeviceId,
    /// What was done.
    pub cause: Cause,
    /// What the phone showed before.
    pub before: Place,
    /// What it shows now.
    pub after: Place,
    /// What came of it.
    pub outcome: Outcome,
}

/// A screen of the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The step it belongs to.
    pub step: Step,
    /// Its stable name.
    pub screen: &'static str,
}

/// Why something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Time passed.
    Time,
    /// The demo's own hand.
    Demo,
    /// A person used this control of the phone: a stable word, the same in every language.
    Press(&'static str),
    /// Something was done on another phone of the world.
    OtherPhone,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The phone shows another screen, or another step.
    Moved,
    /// Something on the same screen, or behind it, has changed: after a press anything, otherwise the pace of the story.
    Changed,
    /// It was refused, or failed: a stable word for the cause, the same in every language.
    Error(&'static str),
    /// Nothing: it did not fit what was there.
    Ignored,
}

impl World {
    /// What an input at `reading` has done to each phone, from the world before it and this one. The phone of a press
    /// is always told of, another one only if its screen, or the pace of its waiting time, is another now.
    pub fn observed_since(&self, before: &Self, input: &Input, reading: Time) -> Vec<Observed> {
        let of_phone = |device| self.observed_on(device, before, input, reading);
        DeviceId::ALL.into_iter().filter_map(of_phone).collect()
    }

    fn observed_on(
        &self,
        device: DeviceId,
        before: &Self,
        input: &Input,
        reading: Time,
    ) -> Option<Observed> {
        // As it was drawn last, before time passed.
        let old = before.view_at(device, before.latest());
        let new = self.view(device, reading);
        let [from, to] =
            [&old, &new].map(|view| Place { step: view.step, screen: view.facts.slug });
        let cause = match input {
            Input::Tick => Cause::Time,
            Input::Demo(_) => Cause::Demo,
            Input::Phone(acted, event) if *acted == device => Cause::Press(event.control()),
            Input::Phone(..) => Cause::OtherPhone,
        };
        let is_press = matches!(cause, Cause::Press(_));
        let outcome = if let Some(error) = new.facts.error
            && (from != to || (is_press && is_entry(input)))
        {
            Outcome::Error(error)
        } else if from != to {
            Outcome::Moved
        } else if (is_press && !self.is_same_but_for_time(before))
            || self.pace_on(device, reading) != before.pace_on(device, before.latest())
        {
            Outcome::Changed
        } else {
            Outcome::Ignored
        };
        let happened = is_press || outcome != Outcome::Ignored;
        let at = self.now(reading);
        happened.then_some(Observed { at, device, cause, before: from, after: to, outcome })
    }
}

const fn is_entry(input: &Input) -> bool {
    matches!(input, Input::Phone(_, event) if event.is_entry())
}
