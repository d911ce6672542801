//! The arrangement of the phones, the caption and the cards in the window.

use crate::{options::choices::DeviceFrame, platform::resize::ElementSize};

/// The arrangement of the phones, the caption and the cards in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// The screen of a phone fills the window; the rest comes up as a sheet.
    Bare,
    /// Phones with frames; the rest below.
    Below,
    /// Phones with frames; the rest on the left.
    Left,
    /// Identity card on the left, phones in the middle, caption on the right.
    Wide,
}

/// What has to fit into the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// How many phones.
    pub phones: u8,
    /// Whether they look like phones or like tablets.
    pub frame: DeviceFrame,
    /// Whether there is a caption.
    pub has_caption: bool,
}

/// The least height of a window, in rem, in which phones have frames.
const LEAST_HEIGHT: f64 = 26.0;
/// The width of a column beside the phones, with the gap to them, in rem.
const COLUMN: f64 = 15.0;
/// The same where there is a caption, for which narrower columns are worth it.
const NARROW_COLUMN: f64 = 12.5;
/// The padding on the left and the right of everything together, in rem.
const PADDING: f64 = 2.0;

impl Arrangement {
    /// The arrangement for a window of this size. The size is in rem, so that large text counts like a small window.
    pub fn of(window: ElementSize, content: Content) -> Self {
        let (least, usual) = match content.frame {
            DeviceFrame::Phone => (19.5, 22.0),
            DeviceFrame::Tablet => (27.0, 33.0),
        };
        let phones = f64::from(content.phones);
        let room = window.width - PADDING;
        let least = (least * phones).max(33.0);
        let column = if content.has_caption { NARROW_COLUMN } else { COLUMN };
        match room - usual * phones {
            _ if room < least || window.height < LEAST_HEIGHT => Self::Bare,
            rest if rest < COLUMN => Self::Below,
            rest if rest < 2.0 * column => Self::Left,
            _ => Self::Wide,
        }
    }

    /// The CSS classes of the arrangement.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Bare => "stage--bare",
            Self::Below => "stage--framed stage--below",
            Self::Left => "stage--framed stage--left",
            Self::Wide => "stage--framed stage--wide",
        }
    }
}
