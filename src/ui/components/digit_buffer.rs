//! The digits typed on a phone, whether with the keys of its screen, the keyboard, a paste or a tap on the SMS.
//! Each phone has one buffer for all its screens, so that digits typed while the screen changes are not lost.

use crate::{
    platform::{
        clipboard,
        keyboard::{self, KeyPress},
    },
    shell::Receipt,
    ui::phone::context::{PhoneContext, use_phone},
};
use journey::{
    characters,
    step::Step,
    typing::{Entry, Handover, Typing},
    view::View,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::{prelude::*, provide};

/// The buffer of a phone. Cheap to clone. It compares as unequal after each change, so that Yew draws the components
/// that use it again.
#[derive(Clone)]
pub struct DigitBuffer {
    shared: Rc<Shared>,
    version: u32,
}

struct Shared {
    typing: RefCell<Typing>,
    /// The number of the field opened last, so that a field that is unmounted late does not close its successor.
    field: Cell<u32>,
    /// The screen drawn last.
    drawn: Cell<Option<Place>>,
    /// The screen that the current field was opened on.
    opened_on: Cell<Option<Place>>,
    on_complete: RefCell<Callback<Entry, Option<Receipt>>>,
    /// The receipt of the event that the digits of the field were sent with, until the event has been carried out.
    receipt: RefCell<Option<Receipt>>,
    changed: Callback<()>,
}

/// A screen, by its step and name.
type Place = (Step, &'static str);

/// A field that is on the screen; see [`DigitBuffer::open`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldId(u32);

impl PartialEq for DigitBuffer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shared, &other.shared) && self.version == other.version
    }
}

impl DigitBuffer {
    /// Opens a field of `length` digits, or empties it, and enters the digits typed ahead. Its digits go to the callback
    /// of [`DigitBuffer::on_complete`], which has to be set before.
    pub fn open(&self, length: usize, handover: Handover) -> FieldId {
        let id = self.shared.field.get().wrapping_add(1);
        self.shared.field.set(id);
        self.shared.opened_on.set(self.shared.drawn.get());
        self.change(|typing| typing.open(length, handover));
        FieldId(id)
    }

    /// Closes the field and drops its digits.
    pub fn close(&self, field: FieldId) {
        if self.shared.field.get() == field.0 {
            self.change(|typing| {
                typing.close();
                None
            });
        }
    }

    /// Sets the callback that sends the digits of the field to the phone.
    pub fn on_complete(&self, callback: Callback<Entry, Option<Receipt>>) {
        *self.shared.on_complete.borrow_mut() = callback;
    }

    /// Types one character. Anything but a digit is ignored.
    pub fn push(&self, typed: char) {
        self.change(|typing| typing.push(typed));
    }

    /// Deletes the last digit.
    pub fn erase(&self) {
        self.change(|typing| {
            typing.erase();
            None
        });
    }

    /// Replaces the digits of the field by those of `text`, after a paste, an autofill or a tap on the SMS
    /// ([`Typing::fill`]).
    pub fn fill(&self, text: &str) {
        self.change(|typing| typing.fill(text));
    }

    /// Hands the digits over if the field is full ("Next").
    pub fn submit(&self) {
        self.change(Typing::submit);
    }

    /// How many digits are in the field.
    pub fn count(&self) -> usize {
        self.shared.typing.borrow().count()
    }

    /// The digits in the field, for a field that shows them.
    pub fn typed(&self) -> Entry {
        Entry::new(self.shared.typing.borrow().typed().to_owned())
    }

    /// Whether "Next" is enabled: the field is full, and its digits have not been handed over yet.
    pub fn is_ready(&self) -> bool {
        let typing = self.shared.typing.borrow();
        typing.is_open() && typing.is_full()
    }

    /// Drops the digits typed ahead.
    fn forget_ahead(&self) {
        self.shared.typing.borrow_mut().forget_ahead();
    }

    /// Empties the field once the event with its digits has been carried out, whatever the outcome, if its screen is
    /// still shown. Another screen opens a field of its own.
    fn answer(&self, place: Place) {
        let settled =
            self.shared.receipt.borrow_mut().take_if(|receipt| receipt.is_settled()).is_some();
        if settled
            && self.shared.opened_on.get() == Some(place)
            && self.shared.typing.borrow().is_submitted()
        {
            self.change(Typing::reopen);
        }
    }

    fn change(&self, change: impl FnOnce(&mut Typing) -> Option<Entry>) {
        let entry = change(&mut self.shared.typing.borrow_mut());
        self.shared.changed.emit(());
        if let Some(entry) = entry {
            // Cloned, not borrowed, because the callback may set another callback.
            let callback = self.shared.on_complete.borrow().clone();
            let receipt = callback.emit(entry);
            self.shared.receipt.replace(receipt);
        }
    }
}

/// The buffer of the phone this component is on.
///
/// # Panics
/// Outside a [`DigitBufferProvider`], which is a defect that shows as soon as the screen is opened.
#[hook]
#[allow(clippy::expect_used, reason = "a pad without its buffer is a defect, and it shows at once")]
pub fn use_digit_buffer() -> DigitBuffer {
    use_context::<DigitBuffer>().expect("a screen is always inside a provider of the buffer")
}

/// Properties of [`DigitBufferProvider`].
#[derive(Properties, PartialEq)]
pub struct DigitBufferProviderProps {
    /// The screens of the phone.
    pub children: Html,
}

/// Provides the buffer of a phone, and writes into it what is typed while the keyboard belongs to this phone.
#[component]
pub fn DigitBufferProvider(props: &DigitBufferProviderProps) -> Html {
    let phone = use_phone();
    let version = use_reducer(Version::default);
    let shared = {
        let version = version.dispatcher();
        use_memo((), move |()| Shared {
            typing: RefCell::default(),
            field: Cell::default(),
            drawn: Cell::default(),
            opened_on: Cell::default(),
            on_complete: RefCell::new(Callback::from(|_| None)),
            receipt: RefCell::default(),
            changed: Callback::from(move |()| version.dispatch(())),
        })
    };
    let digits = DigitBuffer { shared, version: version.0 };

    let place = place_of(&phone.view);
    digits.shared.drawn.set(Some(place));
    // The keyboard's listener lives as long as the phone, so it reads the latest context from this cell.
    let latest = use_mut_ref(|| phone.clone());
    *latest.borrow_mut() = phone.clone();
    {
        let digits = digits.clone();
        use_effect_with((), move |()| {
            let keys = {
                let (digits, latest) = (digits.clone(), Rc::clone(&latest));
                keyboard::on_key(move |press| {
                    let phone = latest.borrow().clone();
                    phone.has_keyboard && take(&digits, &phone, &press)
                })
            };
            let pasted = clipboard::on_paste(move |paste| {
                let has_keyboard = latest.borrow().has_keyboard;
                let wanted =
                    has_keyboard && !paste.in_text_field && digits.shared.typing.borrow().is_open();
                if let Some(text) = wanted.then(|| paste.text()).flatten() {
                    digits.fill(&text);
                }
                wanted
            });
            move || drop((keys, pasted))
        });
    }
    {
        let digits = digits.clone();
        use_effect_with((place, phone.view.facts.takes_digits), move |&(_, takes_digits)| {
            if !takes_digits {
                digits.forget_ahead();
            }
        });
    }
    {
        let digits = digits.clone();
        use_effect(move || digits.answer(place));
    }
    provide(digits, props.children.clone())
}

/// Handles one key press. Returns whether the key was used.
fn take(digits: &DigitBuffer, phone: &PhoneContext, press: &KeyPress) -> bool {
    // The world may be ahead of the screen, as Yew may not have drawn its latest view yet.
    let view = phone.shell.view(phone.device);
    let is_drawn = digits.shared.opened_on.get() == Some(place_of(&view));
    let on_its_way = phone.shell.busy(phone.device) || (view.facts.takes_digits && !is_drawn);
    let wanted = phone.view.facts.takes_digits || on_its_way;
    if !wanted || press.in_text_field || press.ctrl || press.alt || press.meta {
        return false;
    }
    match press.key.as_str() {
        "Backspace" => digits.erase(),
        // Enter on a focused button presses that button.
        "Enter" if digits.is_ready() && !press.on_control => digits.submit(),
        key => match one_digit(key) {
            // A key that is held down types one digit, as some people cannot release it quickly.
            Some(digit) if !press.repeat => digits.push(digit),
            Some(_) => {}
            None => return false,
        },
    }
    true
}

const fn place_of(view: &View) -> Place {
    (view.step, view.facts.slug)
}

fn one_digit(key: &str) -> Option<char> {
    let mut chars = key.chars();
    let typed = chars.next().filter(|_| chars.as_str().is_empty())?;
    characters::digit(typed)
}

/// Counts the changes of a buffer.
#[derive(Default, PartialEq)]
struct Version(u32);

impl Reducible for Version {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        Rc::new(Self(self.0.wrapping_add(1)))
    }
}
