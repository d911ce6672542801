//! Messages to and from the other tabs: that the world has changed; and pictures of the old phone's screen,
//! which the new phone's viewfinder shows as a camera would.
//!
//! The old phone's tab answers when it is asked, also when it is hidden; it has no timer of its own.

use super::{Inner, Shell, ShellNotice, transaction::Job};
use crate::{
    i18n,
    platform::{
        canvas,
        link::{Link, LinkKind},
        timer::Timer,
    },
};
use journey::{ids::DeviceId, step::Role};
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use store::{link::Message, throttle::Throttle};
use yew::Callback;

/// How long the other tab may take to answer, in milliseconds.
const TIMEOUT_MS: u64 = 1_500;
/// The pause between an answer and the next request, in milliseconds.
const PAUSE_MS: u64 = 150;
/// The shortest time from one look at the stored world to the next, and from one picture to the next, in milliseconds,
/// however many messages ask for them.
const SELDOM_MS: u64 = 100;

/// What the messages of other tabs ask for, and the pauses that it happens in.
#[derive(Default)]
pub(super) struct Asked {
    looks: RefCell<(Throttle<()>, Option<Timer>)>,
    /// Requests for a picture.
    pictures: RefCell<(Throttle<u64>, Option<Timer>)>,
}

/// What came of asking for a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureFromTab {
    /// A picture of the old phone's screen: a PNG as a `data:` URL.
    Picture(String),
    /// No tab plays an old phone, or it does not answer.
    NobodyAnswers,
    /// A tab plays an old phone, and its browser does not let it make a picture.
    Withheld,
}

/// Keeps asking the other tab for pictures, one at a time; ends in `Drop`.
#[must_use = "the asking ends as soon as it is dropped"]
pub struct PictureWatch(Rc<Asking>);

struct Asking {
    shell: Weak<Inner>,
    on_picture: Callback<PictureFromTab>,
    /// The open request, and the timer that waits for its answer or until the next request.
    request: RefCell<Option<(u64, Timer)>>,
}

impl Drop for PictureWatch {
    fn drop(&mut self) {
        if let Some((request, timer)) = self.0.request.take() {
            drop(timer);
            if let Some(inner) = self.0.shell.upgrade() {
                inner.picture_answers.borrow_mut().remove(&request);
            }
        }
    }
}

impl Asking {
    fn ask(self: &Rc<Self>) {
        let Some(shell) = self.shell.upgrade().map(Shell) else { return };
        let request = shell.number();
        let this = Rc::downgrade(self);
        let late = Timer::after(TIMEOUT_MS, move || {
            if let Some(this) = this.upgrade() {
                this.answered(request, PictureFromTab::NobodyAnswers);
            }
        });
        self.request.replace(Some((request, late)));
        let this = Rc::downgrade(self);
        let answer = Callback::from(move |answer| {
            if let Some(this) = Weak::upgrade(&this) {
                this.answered(request, answer);
            }
        });
        shell.0.picture_answers.borrow_mut().insert(request, answer);
        if let Some(picture) = shell.picture() {
            // Both phones are on this page.
            shell.take_picture(request, picture);
        } else {
            shell.tell(&Message::AskPicture { request });
        }
    }

    fn answered(self: &Rc<Self>, request: u64, answer: PictureFromTab) {
        if let Some(inner) = self.shell.upgrade() {
            inner.picture_answers.borrow_mut().remove(&request);
        }
        let this = Rc::downgrade(self);
        let next = Timer::after(PAUSE_MS, move || {
            if let Some(this) = this.upgrade() {
                this.ask();
            }
        });
        self.request.replace(Some((request, next)));
        self.on_picture.emit(answer);
    }
}

impl Shell {
    /// Asks the old phone's tab, or the old phone beside on this page, for pictures of its screen until
    /// the watch is dropped.
    pub fn watch_other_tab(&self, on_picture: Callback<PictureFromTab>) -> PictureWatch {
        let asking =
            Asking { shell: Rc::downgrade(&self.0), on_picture, request: RefCell::new(None) };
        let watch = PictureWatch(Rc::new(asking));
        watch.0.ask();
        watch
    }

    /// The name of the channel between tabs. Practice tabs have a channel of their own, on which they see
    /// each other's screens: a practice code means nothing to the world that the other tabs share.
    pub(super) fn link_name(&self) -> String {
        let world = if self.is_practice() { "practice " } else { "" };
        format!("two-phones {world}{}", self.setup().session)
    }

    /// Opens the link to the other tabs, in the place of the one there is.
    pub(super) fn open_link(&self) {
        // The old link is closed first, because a tab must not hear itself.
        self.0.link.take();
        let weak = Rc::downgrade(&self.0);
        let link = Link::open(&self.link_name(), move |text| {
            if let Some(inner) = weak.upgrade() {
                Self(inner).receive(&text);
            }
        });
        if link.kind() == LinkKind::Alone {
            self.note(ShellNotice::LinkMissing);
        }
        self.0.link.replace(Some(link));
    }

    /// Sends a message to the other tabs.
    pub(super) fn tell(&self, message: &Message) {
        if let Some(link) = &*self.0.link.borrow() {
            // A message that does not arrive only delays an update: the tabs read the world from the storage.
            let _ = link.send(&message.to_text());
        }
    }

    /// A message from another tab.
    pub(super) fn receive(&self, text: &str) {
        match Message::parse(text) {
            Some(Message::WorldChanged) => {
                let now = self.0.asked.looks.borrow_mut().0.ask(());
                self.look_again(now.as_slice());
            }
            Some(Message::AskPicture { request }) => {
                let now = self.0.asked.pictures.borrow_mut().0.ask(request);
                self.answer_with_picture(now.as_slice());
            }
            Some(Message::Picture { request, data_url }) => {
                self.take_picture(request, PictureFromTab::Picture(data_url));
            }
            Some(Message::NoPicture { request }) => {
                self.take_picture(request, PictureFromTab::Withheld);
            }
            None => {}
        }
    }

    /// Reads the stored world once, for all that have asked.
    fn look_again(&self, asked: &[()]) {
        if asked.is_empty() {
            return;
        }
        self.enqueue(Job::ReadAgain);
        let pause = self.after_pause(|shell| {
            let owed = shell.0.asked.looks.borrow_mut().0.take_owed();
            shell.look_again(&owed);
        });
        self.0.asked.looks.borrow_mut().1 = Some(pause);
    }

    /// Draws one picture for all that have asked, if this page plays the old phone.
    fn answer_with_picture(&self, asked: &[u64]) {
        if asked.is_empty() {
            return;
        }
        let picture = self.picture();
        for &request in asked {
            match picture.clone() {
                Some(PictureFromTab::Picture(data_url)) => {
                    self.tell(&Message::Picture { request, data_url });
                }
                Some(_) => self.tell(&Message::NoPicture { request }),
                None => {}
            }
        }
        let pause = self.after_pause(|shell| {
            let owed = shell.0.asked.pictures.borrow_mut().0.take_owed();
            shell.answer_with_picture(&owed);
        });
        self.0.asked.pictures.borrow_mut().1 = Some(pause);
    }

    fn after_pause(&self, act: impl FnOnce(&Self) + 'static) -> Timer {
        let weak = Rc::downgrade(&self.0);
        Timer::after(SELDOM_MS, move || {
            if let Some(inner) = weak.upgrade() {
                act(&Self(inner));
            }
        })
    }

    fn take_picture(&self, request: u64, answer: PictureFromTab) {
        let asker = self.0.picture_answers.borrow_mut().remove(&request);
        if let Some(asker) = asker {
            asker.emit(answer);
        }
    }

    /// A picture of the old phone's screen, if this page plays one.
    fn picture(&self) -> Option<PictureFromTab> {
        let setup = self.setup();
        let &(device, _) = setup.phones.iter().find(|&&(_, role)| role == Role::Old)?;
        let texts = i18n::texts(self.0.language.get());
        let (heading, code) = self.screen_for_picture(device, texts);
        let picture = canvas::picture_of_screen(code.as_deref(), heading, texts.common.demo_strip);
        Some(picture.map_or(PictureFromTab::Withheld, PictureFromTab::Picture))
    }

    fn screen_for_picture(
        &self,
        device: DeviceId,
        texts: &'static i18n::Texts,
    ) -> (&'static str, Option<String>) {
        match self.view(device).ticket() {
            Some(ticket) => (texts.shell.picture_with_code, Some(ticket.to_text())),
            None => (texts.shell.picture_without_code, None),
        }
    }
}
