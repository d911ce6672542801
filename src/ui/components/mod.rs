//! The pieces that screens are made of.

pub mod alert;
pub mod button;
pub mod check_box;
pub mod choice;
pub mod code_canvas;
pub mod code_field;
pub mod digits;
pub mod icon;
pub mod layout;
pub mod list_item;
pub mod moment;
pub mod pin_pad;
pub mod scanning;
pub mod simulated_biometrics;
pub mod sms_banner;
pub mod store_listing;
pub mod text_field;
pub mod timer;

pub use alert::{Alert, Note};
pub use button::{Button, ButtonKind};
pub use check_box::CheckBox;
pub use choice::Choice;
pub use code_canvas::CodeCanvas;
pub use code_field::CodeField;
pub use digits::{DigitsProvider, use_digits};
pub use icon::{Icon, IconName};
pub use layout::Layout;
pub use list_item::ListItem;
pub use moment::{use_has_come, use_redraw_every};
pub use pin_pad::{PadSubmit, PinPad, parsed};
pub use simulated_biometrics::SimulatedBiometrics;
pub use sms_banner::SmsBanner;
pub use store_listing::StoreListing;
pub use text_field::TextField;
pub use timer::{Timer, TimerStyle, pace_mark};
