//! The settings of the demo bar, one file each.

mod captions;
mod field;
mod frame;
mod language;
mod limits;
mod text_size;
mod theme;
mod wait;

pub use captions::captions_field;
pub use field::Field;
pub use frame::frame_field;
pub use language::language_field;
pub use limits::limits_field;
pub use text_size::TextSizeField;
pub use theme::theme_field;
pub use wait::wait_field;

use crate::ui::page::settings::PageSettings;
use yew::prelude::*;

/// Properties of a setting of the page.
#[derive(Properties, PartialEq)]
pub struct PageSettingProps {
    /// The settings of the page.
    pub settings: PageSettings,
}
