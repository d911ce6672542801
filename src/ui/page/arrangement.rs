//! How the phones and what lies around them share a window.

use crate::{options::choices::Frame, platform::resize::Size};

/// How the phones and what lies around them share a window.
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

/// What has to find room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// How many phones.
    pub phones: u8,
    /// What they look like.
    pub frame: Frame,
    /// There is a caption.
    pub has_caption: bool,
}

/// Below this height, in rem, a phone with a frame is out of place.
const LEAST_HEIGHT: f64 = 26.0;
/// A column beside the phones, with the gap to them, in rem; a caption is worth a narrower one.
const COLUMN: f64 = 15.0;
const NARROW_COLUMN: f64 = 12.5;
/// Left and right of everything, in rem.
const PADDING: f64 = 2.0;

impl Arrangement {
    /// The arrangement for a window of this size in rem: large text needs room as two phones do.
    pub fn of(window: Size, content: Content) -> Self {
        let (least, usual) = match content.frame {
            Frame::Phone => (19.5, 22.0),
            Frame::Tablet => (27.0, 33.0),
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

    /// Its class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Bare => "stage--bare",
            Self::Below => "stage--framed stage--below",
            Self::Left => "stage--framed stage--left",
            Self::Wide => "stage--framed stage--wide",
        }
    }
}
