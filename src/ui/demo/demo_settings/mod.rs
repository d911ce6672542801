//! The settings of the demo bar, a field a file.

mod captions;
mod field;
mod frame;
mod language;
mod limits;
mod theme;
mod wait;

pub use captions::CaptionsField;
pub use field::Field;
pub use frame::FrameField;
pub use language::LanguageField;
pub use limits::LimitsField;
pub use theme::ThemeField;
pub use wait::WaitField;

use crate::{shell::Shell, ui::page::settings::Settings};
use yew::prelude::*;

/// What a setting of the page is given.
#[derive(Properties, PartialEq)]
pub struct PageSettingProps {
    /// What the page is set to.
    pub settings: Settings,
}

/// What a setting of the world is given.
#[derive(Properties, PartialEq)]
pub struct WorldSettingProps {
    /// What the page is set to.
    pub settings: Settings,
    /// The world.
    pub shell: Shell,
}
