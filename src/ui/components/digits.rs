//! The digits a phone's person types, whether on the keys of its screen, on the keyboard, by paste or
//! by a tap on the SMS: one buffer a phone, so that nothing is lost between two screens.

use crate::{
    platform::keyboard::{self, KeyPress},
    shell::Receipt,
    ui::phone::context::{Phone, use_phone},
};
use journey::{
    step::Step,
    typing::{Entry, Handover, Typing},
    view::View,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::prelude::*;

/// The buffer of a phone. Cheap to clone; another one after each change, so that who uses it is drawn again.
#[derive(Clone)]
pub struct Digits {
    shared: Rc<Shared>,
    version: u32,
}

struct Shared {
    typing: RefCell<Typing>,
    /// Counts the fields, so that a field that goes does not close the one that came after it.
    field: Cell<u32>,
    /// The screen that was drawn last, and the one that the field there is was opened on.
    drawn: Cell<Option<Place>>,
    opened_on: Cell<Option<Place>>,
    on_complete: RefCell<Callback<Entry, Option<Receipt>>>,
    /// What was sent last with the digits of the field, until it has been carried out.
    receipt: RefCell<Option<Receipt>>,
    changed: Callback<()>,
}

/// A screen, by its step and name.
type Place = (Step, &'static str);

/// A field that is on the screen; see [`Digits::open`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldId(u32);

impl PartialEq for Digits {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shared, &other.shared) && self.version == other.version
    }
}

impl Digits {
    /// A field of `length` digits appears, or starts afresh; what was typed ahead goes into it.
    /// Its digits go to the callback of [`Digits::on_complete`], which is to be set before.
    pub fn open(&self, length: usize, handover: Handover) -> FieldId {
        let id = self.shared.field.get().wrapping_add(1);
        self.shared.field.set(id);
        self.shared.opened_on.set(self.shared.drawn.get());
        self.change(|typing| typing.open(length, handover));
        FieldId(id)
    }

    /// The field goes away with what is in it.
    pub fn close(&self, field: FieldId) {
        if self.shared.field.get() == field.0 {
            self.change(|typing| {
                typing.close();
                None
            });
        }
    }

    /// Who sends the digits of the field on.
    pub fn on_complete(&self, callback: Callback<Entry, Option<Receipt>>) {
        *self.shared.on_complete.borrow_mut() = callback;
    }

    /// Types one character; anything but a digit is passed over.
    pub fn push(&self, digit: char) {
        self.change(|typing| typing.push(digit));
    }

    /// Takes the last digit back.
    pub fn erase(&self) {
        self.change(|typing| {
            typing.erase();
            None
        });
    }

    /// Puts the digits of `text` in the place of what is in the field: a paste, an autofill, a tap on
    /// the SMS. Hands them over if they fill a field that does so with its last digit.
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

    /// What is in the field, for one that shows its digits.
    pub fn typed(&self) -> Entry {
        Entry::new(self.shared.typing.borrow().typed().to_owned())
    }

    /// Whether "Next" leads on: every digit is there and has not been handed over yet.
    pub fn is_ready(&self) -> bool {
        let typing = self.shared.typing.borrow();
        typing.is_open() && typing.is_full()
    }

    /// Drops what was typed ahead.
    fn forget_ahead(&self) {
        self.shared.typing.borrow_mut().forget_ahead();
    }

    /// Starts the field afresh once its digits have been carried out and the screen is still there, whatever came of
    /// them. Another screen opens a field of its own.
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
            // Cloned, not borrowed: the callback may set another one.
            let callback = self.shared.on_complete.borrow().clone();
            let receipt = callback.emit(entry);
            self.shared.receipt.replace(receipt);
        }
    }
}

/// The buffer of the phone this component is on.
///
/// # Panics
/// Outside a [`DigitsProvider`]; a defect in the page, found by whoever opens it.
#[hook]
#[allow(clippy::expect_used, reason = "a pad without its buffer is a defect, and it shows at once")]
pub fn use_digits() -> Digits {
    use_context::<Digits>().expect("a screen is always inside a digits provider")
}

/// What a [`DigitsProvider`] is given.
#[derive(Properties, PartialEq)]
pub struct DigitsProviderProps {
    /// The screens of the phone.
    pub children: Html,
}

/// Gives a phone its buffer, and lets the keyboard write into it while the keyboard is this phone's.
#[component]
pub fn DigitsProvider(props: &DigitsProviderProps) -> Html {
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
    let digits = Digits { shared, version: version.0 };

    let place = place_of(&phone.view);
    digits.shared.drawn.set(Some(place));
    // The keyboard's listener lives as long as the phone; it asks for the latest state.
    let latest = use_mut_ref(|| phone.clone());
    *latest.borrow_mut() = phone.clone();
    {
        let digits = digits.clone();
        use_effect_with((), move |()| {
            let watch = keyboard::on_key(move |press| {
                let phone = latest.borrow().clone();
                phone.has_keyboard && take(&digits, &phone, &press)
            });
            move || drop(watch)
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
    html! { <ContextProvider<Digits> context={digits}>{ props.children.clone() }</ContextProvider<Digits>> }
}

/// What one key does; whether it did anything.
fn take(digits: &Digits, phone: &Phone, press: &KeyPress) -> bool {
    // The world is ahead of the screen: what has been decided may not be drawn yet.
    let view = phone.shell.view(phone.device);
    let is_drawn = digits.shared.opened_on.get() == Some(place_of(&view));
    let on_its_way = phone.shell.busy(phone.device) || (view.facts.takes_digits && !is_drawn);
    let wanted = phone.view.facts.takes_digits || on_its_way;
    if !wanted || press.in_text_field || press.ctrl || press.alt || press.meta {
        return false;
    }
    match press.key.as_str() {
        "Backspace" => digits.erase(),
        // On a button, Enter presses the button.
        "Enter" if digits.is_ready() && !press.on_control => digits.submit(),
        key => match one_digit(key) {
            // A key held down by an unsteady hand is one digit.
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
    chars.next().filter(|c| c.is_ascii_digit() && chars.as_str().is_empty())
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
