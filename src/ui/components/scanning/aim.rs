//! Four corners over a live picture: the QR code goes between them, and when it is found, they go to it.

use super::FoundCode;
use crate::{platform::resize::ElementSize, ui::components::use_size};
use qr_kit::overlay::{self, Bracket, ObjectFit, VideoView};
use yew::prelude::*;

/// What an [`Aim`] is given.
#[derive(Properties, PartialEq)]
pub struct AimProps {
    /// The code in the picture.
    pub found: Option<FoundCode>,
    /// How the picture fills its place.
    pub fit: ObjectFit,
    /// The picture is shown as in a mirror.
    pub mirrored: bool,
}

/// The corners, in the pixels of the place they are in.
#[component]
pub fn Aim(props: &AimProps) -> Html {
    let place = use_node_ref();
    let element =
        use_size(&place).map(in_css_pixels).filter(|size| size.width > 0.0 && size.height > 0.0);
    let brackets = element.map(|element| {
        overlay::brackets(props.found.map_or_else(
            || overlay::idle_corners(element),
            |FoundCode { frame, outline, .. }| {
                let AimProps { fit, mirrored, .. } = *props;
                VideoView { frame, element, fit, mirrored }.code_corners(outline)
            },
        ))
    });
    let state = match props.found {
        None => None,
        Some(FoundCode { is_ours: true, .. }) => Some("aim--ours"),
        Some(_) => Some("aim--foreign"),
    };
    html! {
        <svg ref={place} class={classes!("aim", state)} aria-hidden="true" focusable="false">
            { for brackets.into_iter().flatten().map(path) }
        </svg>
    }
}

/// A rounded corner of two arms, each of length 1 before it is brought to its place. As it is the same path
/// everywhere, the way from place to place can be drawn.
fn path(Bracket { corner, to_next, to_previous }: Bracket) -> Html {
    let transform = format!(
        "matrix({:.1} {:.1} {:.1} {:.1} {:.1} {:.1})",
        to_next.x, to_next.y, to_previous.x, to_previous.y, corner.x, corner.y
    );
    html! {
        <path class="aim__corner" {transform} vector-effect="non-scaling-stroke" d="M0 1V.4A.4 .4 0 0 1 .4 0H1" />
    }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
fn in_css_pixels(size: ElementSize) -> overlay::Size {
    overlay::Size { width: size.width as f32, height: size.height as f32 }
}
