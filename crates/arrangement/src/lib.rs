//! How the phones, the caption and the cards are arranged in a window. The app asks here, and so does the build, which writes the
//! same numbers into the page for its first screen (`crates/pages`).

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

/// What the devices look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// Like phones.
    Phone,
    /// Like tablets.
    Tablet,
}

/// What has to fit into the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// How many phones.
    pub phones: u8,
    /// What they look like.
    pub device: Device,
    /// Whether there is a caption.
    pub has_caption: bool,
}

/// The least height of a window, in rem, in which phones have frames.
pub const LEAST_HEIGHT: f64 = 26.0;
/// The width of a column beside the phones, with the gap to them, in rem.
const COLUMN: f64 = 15.0;
/// The same where there is a caption, for which narrower columns are worth it.
const NARROW_COLUMN: f64 = 12.5;
/// The padding on the left and the right of everything together, in rem.
const PADDING: f64 = 2.0;

impl Content {
    /// The least widths of a window, in rem, for [`Arrangement::Below`], [`Arrangement::Left`] and [`Arrangement::Wide`].
    pub fn least_widths(self) -> [f64; 3] {
        let (least, usual) = match self.device {
            Device::Phone => (19.5, 22.0),
            Device::Tablet => (27.0, 33.0),
        };
        let phones = f64::from(self.phones);
        let below = (least * phones).max(33.0);
        let column = if self.has_caption { NARROW_COLUMN } else { COLUMN };
        let left = (usual * phones + COLUMN).max(below);
        let wide = (usual * phones + 2.0 * column).max(left);
        [below, left, wide].map(|width| width + PADDING)
    }
}

impl Arrangement {
    /// The arrangement for a window of this width and height in rem, so that large text counts like a small window.
    pub fn of(width: f64, height: f64, content: Content) -> Self {
        let [below, left, wide] = content.least_widths();
        if width < below || height < LEAST_HEIGHT {
            Self::Bare
        } else if width < left {
            Self::Below
        } else if width < wide {
            Self::Left
        } else {
            Self::Wide
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

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Content = Content { phones: 1, device: Device::Phone, has_caption: false };

    #[test]
    fn one_phone_gets_more_beside_it_as_the_window_widens() {
        for (width, arrangement) in [
            (34.9, Arrangement::Bare),
            (35.0, Arrangement::Below),
            (39.0, Arrangement::Left),
            (54.0, Arrangement::Wide),
        ] {
            assert_eq!(Arrangement::of(width, 40.0, ONE), arrangement, "{width}");
        }
    }

    #[test]
    fn a_low_window_shows_the_screen_alone() {
        assert_eq!(Arrangement::of(100.0, 25.9, ONE), Arrangement::Bare);
        assert_eq!(Arrangement::of(100.0, 26.0, ONE), Arrangement::Wide);
    }

    #[test]
    fn columns_are_narrower_where_there_is_a_caption() {
        let with_caption = Content { has_caption: true, ..ONE };
        assert_eq!(Arrangement::of(50.0, 40.0, ONE), Arrangement::Left);
        assert_eq!(Arrangement::of(50.0, 40.0, with_caption), Arrangement::Wide);
    }

    #[test]
    fn the_widths_only_grow_whatever_is_on_the_page() {
        for phones in [1, 2] {
            for device in [Device::Phone, Device::Tablet] {
                for has_caption in [false, true] {
                    let widths = Content { phones, device, has_caption }.least_widths();
                    assert!(widths.is_sorted(), "{widths:?}");
                }
            }
        }
    }
}
