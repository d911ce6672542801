//! The settings of the demo bar, one file each.

mod captions;
mod field;
mod frame;
mod language;
mod limits;
mod text_size;
mod theme;
mod wait;

pub use captions::CaptionsField;
pub use field::Field;
pub use frame::FrameField;
pub use language::LanguageField;
pub use limits::LimitsField;
pub use text_size::TextSizeField;
pub use theme::ThemeField;
pub use wait::WaitField;

use crate::{shell::Shell, ui::page::settings::PageSettings};
use yew::prelude::*;

/// Properties of a setting of the page.
#[derive(Properties, PartialEq)]
pub struct PageSettingProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// Properties of a setting of the world.
#[derive(Properties, PartialEq)]
pub struct WorldSettingProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
}
