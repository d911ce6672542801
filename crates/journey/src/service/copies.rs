//! The waiting time before a copy (seed, step 4) and the day it can be continued in.

use super::Service;
use crate::{
    ids::AppId,
    policy::{MAX_WAIT_SECONDS, Policy},
    time::Time,
    view::Countdown,
};
use std::time::Duration;

/// A copy under way: first the waiting time, then the time in which its code can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copy {
    /// The app that is copied.
    pub app: AppId,
    /// Since when the story runs at the present pace.
    pub anchor: Time,
    /// How much of the story's waiting time was left then; none from the first code on.
    pub story_left: Duration,
    /// When the ring that shows the waiting time stood at its beginning.
    pub started_at: Time,
    /// When the waiting time is over.
    pub ready_at: Time,
    /// The end of the waiting time has been announced.
    pub announced: bool,
}

/// Why no copy was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// Three apps are active, or will be when an activation under way ends.
    #[error("three apps are active")]
    TooManyApps,
    /// The app is not active (any more).
    #[error("the app is not active")]
    NotActive,
}

impl Copy {
    /// When the copy has to be started again.
    pub fn lapses_at(&self) -> Time {
        self.ready_at.after(Policy::COME_BACK)
    }

    /// Whether the code can be shown at `now`.
    pub fn is_ready(&self, now: Time) -> bool {
        now >= self.ready_at && !self.has_lapsed(now)
    }

    /// Whether the day after the waiting time is over at `now`.
    pub fn has_lapsed(&self, now: Time) -> bool {
        now >= self.lapses_at()
    }

    /// Whether the rules can have led here by `now`.
    pub(super) fn is_sound(&self, now: Time) -> bool {
        let longest = Duration::from_secs(MAX_WAIT_SECONDS.into());
        self.started_at <= self.anchor
            && self.anchor <= now
            && self.anchor <= self.ready_at
            && self.ready_at <= self.anchor.after(longest)
            && self.story_left <= Policy::STORY_WAIT
    }

    /// Whether a code of it has been shown. Whoever looked at it may have copied the app to a device that nobody here knows of.
    pub fn has_shown_code(&self) -> bool {
        self.story_left.is_zero()
    }

    /// A code of it is shown: the story of the waiting time is told to its end.
    pub(super) fn note_shown_code(&mut self) {
        self.anchor = self.ready_at;
        self.story_left = Duration::ZERO;
    }

    /// Whether its waiting time was skipped: it ended at a moment when some of the story was left. One that never lasted
    /// any time has begun and ended at one moment.
    pub fn was_skipped(&self) -> bool {
        self.anchor == self.ready_at && self.started_at < self.anchor && !self.story_left.is_zero()
    }

    /// The waiting time as a countdown of the story.
    pub fn countdown(&self) -> Countdown {
        let real = self.ready_at.since(self.anchor).as_secs_f64();
        let pace = if real > 0.0 { self.story_left.as_secs_f64() / real } else { 1.0 };
        Countdown { from: self.started_at, until: self.ready_at, pace }
    }

    /// Ends the waiting time at `now`, if it runs.
    fn skip_wait(&mut self, now: Time) {
        if now < self.ready_at {
            self.story_left = self.countdown().left(now).min(self.story_left);
            self.anchor = now;
            self.ready_at = now;
        }
    }

    /// Runs the rest of the waiting time so that a whole one would last `wait`.
    fn set_wait(&mut self, wait: Duration, now: Time) {
        if now >= self.ready_at {
            return;
        }
        let left = self.countdown().left(now);
        let done = 1.0 - left.as_secs_f64() / Policy::STORY_WAIT.as_secs_f64();
        self.anchor = now;
        self.story_left = left;
        self.ready_at =
            now.after(wait.mul_f64(left.as_secs_f64() / Policy::STORY_WAIT.as_secs_f64()));
        // The ring goes on from where it stands: its whole is rebuilt around the part that is over.
        let whole = wait.mul_f64(done.clamp(0.0, 1.0));
        self.started_at =
            Time::from_millis(now.as_millis().saturating_sub(crate::time::millis(whole)));
    }
}

impl Service {
    /// The copy of an app, if one is under way at `now`.
    pub fn copy(&self, app: AppId, now: Time) -> Option<&Copy> {
        self.copies.iter().find(|copy| copy.app == app && !copy.has_lapsed(now))
    }

    /// Whether an app has a copy whose day is over.
    pub fn has_lapsed_copy(&self, app: AppId, now: Time) -> bool {
        self.copies.iter().any(|copy| copy.app == app && copy.has_lapsed(now))
    }

    /// Starts the waiting time. One that runs already goes on unchanged.
    ///
    /// # Errors
    /// [`CopyError`]: three apps are active, or this one is not.
    pub fn begin_copy(&mut self, app: AppId, wait: Duration, now: Time) -> Result<(), CopyError> {
        if self.app(app).is_none_or(|known| known.blocked || known.removed) {
            return Err(CopyError::NotActive);
        }
        if self.copy(app, now).is_some() {
            return Ok(());
        }
        if !self.has_room(now) {
            return Err(CopyError::TooManyApps);
        }
        self.copies.retain(|copy| copy.app != app);
        self.copies.push(Copy {
            app,
            anchor: now,
            story_left: Policy::STORY_WAIT,
            started_at: now,
            ready_at: now.after(wait),
            announced: false,
        });
        Ok(())
    }

    /// Ends a copy, if there is one; its open codes are void.
    pub fn end_copy(&mut self, app: AppId) {
        self.copies.retain(|copy| copy.app != app);
        self.withdraw_tickets(app);
    }

    /// The person says that the copy has become an app on a device that is out of sight: it is done, and of the apps
    /// elsewhere one at least is known.
    pub fn note_copied_elsewhere(&mut self, app: AppId, now: Time) {
        self.end_copy(app);
        if self.has_room(now) {
            self.elsewhere = self.elsewhere.max(1);
        }
    }

    /// The apps whose waiting time is over and has not been announced; each is named once.
    pub fn take_announcements(&mut self, now: Time) -> Vec<AppId> {
        let over = self.copies.iter_mut().filter(|copy| copy.is_ready(now) && !copy.announced);
        over.map(|copy| {
            copy.announced = true;
            copy.app
        })
        .collect()
    }

    /// Whether a waiting time runs at `now`.
    pub fn is_waiting(&self, now: Time) -> bool {
        self.copies.iter().any(|copy| now < copy.ready_at)
    }

    /// The demo's hand: every waiting time is over now.
    pub fn skip_wait(&mut self, now: Time) {
        for copy in &mut self.copies {
            copy.skip_wait(now);
        }
    }

    /// The demo's hand: every waiting time runs so that a whole one would last `wait`.
    pub fn set_wait(&mut self, wait: Duration, now: Time) {
        for copy in &mut self.copies {
            copy.set_wait(wait, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DeviceId;

    const START: Time = Time::from_millis(1_000_000);

    fn waiting(wait: Duration) -> Service {
        let mut service = Service::default();
        service.register(AppId::FIRST, DeviceId::OLD, START);
        service.begin_copy(AppId::FIRST, wait, START).expect("there is room");
        service
    }

    #[test]
    fn the_hour_is_an_hour() {
        let service = waiting(Policy::STORY_WAIT);
        let copy = service.copy(AppId::FIRST, START).expect("it has started");
        let last = START.after(Policy::STORY_WAIT.saturating_sub(Duration::from_millis(1)));
        assert!(!copy.is_ready(last));
        assert!(copy.is_ready(START.after(Policy::STORY_WAIT)));
        let end = START.after(Policy::STORY_WAIT).after(Policy::COME_BACK);
        assert!(service.copy(AppId::FIRST, end).is_none());
    }

    #[test]
    fn without_a_waiting_time_the_countdown_is_over_at_once() {
        let service = waiting(Duration::ZERO);
        let countdown = service.copy(AppId::FIRST, START).expect("it has started").countdown();
        assert_eq!(countdown.left(START), Duration::ZERO);
        assert!(countdown.pace.is_finite());
    }

    #[test]
    fn starting_twice_does_not_start_the_hour_anew() {
        let mut service = waiting(Policy::STORY_WAIT);
        let before = service.clone();
        let later = START.after(Duration::from_mins(1));
        assert_eq!(service.begin_copy(AppId::FIRST, Policy::STORY_WAIT, later), Ok(()));
        assert_eq!(service, before);
    }

    #[test]
    fn another_pace_keeps_what_is_left_of_the_story() {
        let mut service = waiting(Policy::STORY_WAIT);
        let half = START.after(Duration::from_mins(30));
        service.set_wait(Duration::from_secs(10), half);
        let copy = service.copy(AppId::FIRST, half).expect("it goes on");
        assert_eq!(copy.ready_at, half.after(Duration::from_secs(5)));
        let countdown = copy.countdown();
        assert_eq!(countdown.left(half).as_secs(), 1_800);
        assert!((countdown.fraction(half) - 0.5).abs() < 0.01);
    }

    #[test]
    fn a_wait_that_was_skipped_is_known_as_such() {
        let skipped = |wait, at: Time| {
            let mut service = waiting(wait);
            service.skip_wait(at);
            *service.copy(AppId::FIRST, at).expect("it goes on")
        };
        let half = START.after(Duration::from_mins(30));
        let copy = skipped(Policy::STORY_WAIT, half);
        assert!(copy.was_skipped() && copy.is_ready(half) && copy.is_sound(half));
        assert!(copy.countdown().fraction(half) >= 1.0 && copy.countdown().pace.is_finite());
        let over = START.after(Policy::STORY_WAIT);
        assert!(!skipped(Policy::STORY_WAIT, over).was_skipped(), "it was over by itself");
        assert!(!skipped(Duration::ZERO, START).was_skipped(), "there was nothing to skip");
        let mut paced = waiting(Policy::STORY_WAIT);
        paced.set_wait(Duration::ZERO, half);
        assert!(!paced.copies[0].was_skipped(), "a wait of no time is none that was skipped");
    }

    #[test]
    fn a_copy_knows_that_its_code_was_shown() {
        let mut service = waiting(Duration::from_secs(1));
        let end = START.after(Duration::from_secs(1));
        assert!(!service.copies[0].has_shown_code());
        let mut entropy = crate::entropy::Entropy::from_seed([7; 32]);
        let code = service.issue_ticket(
            AppId::FIRST,
            Duration::from_mins(3),
            end,
            Duration::ZERO,
            &mut entropy,
        );
        assert!(code.is_ok());
        let copy = service.copies[0];
        assert!(copy.has_shown_code() && copy.is_ready(end) && copy.is_sound(end));
        service.note_copied_elsewhere(AppId::FIRST, end);
        assert_eq!((service.copies.len(), service.active_count()), (0, 2));
        service.note_copied_elsewhere(AppId::FIRST, end);
        assert_eq!(service.active_count(), 2, "said twice, it is still one app");
    }

    #[test]
    fn the_end_is_announced_once() {
        let mut service = waiting(Duration::from_secs(1));
        assert!(service.take_announcements(START).is_empty());
        let end = START.after(Duration::from_secs(1));
        assert_eq!(service.take_announcements(end).len(), 1);
        assert!(service.take_announcements(end).is_empty());
    }
}
