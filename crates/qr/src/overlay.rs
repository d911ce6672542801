//! Marking a code over a live picture: from the pixels of a video frame to those of the element that
//! shows it.

use crate::point::Point;

/// How a picture is fitted into an element of another shape (CSS Images 3, `object-fit`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectFit {
    /// The picture fills the element, and what exceeds it is cut off.
    Cover,
    /// The whole picture is shown, with bars beside or above it.
    Contain,
}

/// Width and height, in the pixels of a frame or of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// How an element shows the frames of a video.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VideoView {
    /// The frame, in pixels. Width and height are exchanged when the phone is turned.
    pub frame: Size,
    /// The element, in CSS pixels.
    pub element: Size,
    /// How the frame is fitted into the element.
    pub fit: ObjectFit,
    /// Left and right are exchanged, as in a mirror.
    pub mirrored: bool,
}

/// Side of the idle square, as a share of the element's height.
const IDLE_SHARE: f32 = 0.78;
/// Largest side of the idle square, in CSS pixels.
const MAX_IDLE_SIDE: f32 = 240.0;
/// Room left on each side of the idle square for controls, in CSS pixels.
const IDLE_MARGIN: f32 = 56.0;
/// Distance of the brackets from the code, as a share of its size, so that they lie on the quiet zone.
const BRACKET_DISTANCE: f32 = 0.05;
/// Length of a bracket's arm, as a share of the side it lies on.
const ARM_SHARE: f32 = 0.24;

/// One of the four brackets that mark a square: its corner, and two arms that reach from there along the
/// sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bracket {
    /// The corner.
    pub corner: Point,
    /// From the corner to the end of the arm towards the next corner, clockwise.
    pub to_next: Point,
    /// From the corner to the end of the arm towards the corner before.
    pub to_previous: Point,
}

impl VideoView {
    /// The point of the element that shows a point of the frame, from the element's upper left. What is cut
    /// off lies outside of the element.
    pub fn to_element(&self, point: Point) -> Point {
        let (frame, element) = (self.frame, self.element);
        let (across, down) = (element.width / frame.width, element.height / frame.height);
        let scale = match self.fit {
            ObjectFit::Cover => across.max(down),
            ObjectFit::Contain => across.min(down),
        };
        let x = (element.width - frame.width * scale) / 2.0 + point.x * scale;
        let y = (element.height - frame.height * scale) / 2.0 + point.y * scale;
        Point::new(if self.mirrored { element.width - x } else { x }, y)
    }

    /// The corners to mark a code by on the element, a little outside of the code's own `outline`. They run
    /// clockwise from the one at the element's upper left, however the code is turned, so that brackets that
    /// move there do not cross.
    pub fn code_corners(&self, outline: [Point; 4]) -> [Point; 4] {
        let mut corners = outline.map(|corner| self.to_element(corner));
        let [first, second, third, fourth] = corners;
        if (third - first).cross(fourth - second) < 0.0 {
            corners.reverse();
        }
        let upper_left = (0..4).min_by(|&a, &b| {
            let sum = |at: usize| corners[at].x + corners[at].y;
            sum(a).total_cmp(&sum(b))
        });
        corners.rotate_left(upper_left.unwrap_or_default());
        let center = (corners[0] + corners[1] + corners[2] + corners[3]) * 0.25;
        corners.map(|corner| corner + (corner - center) * (2.0 * BRACKET_DISTANCE))
    }
}

/// The corners to show while no code is found: a square in the middle of the element.
pub fn idle_corners(element: Size) -> [Point; 4] {
    let room = (element.width - 2.0 * IDLE_MARGIN).max(element.width / 2.0);
    let side = (IDLE_SHARE * element.height).min(room).min(MAX_IDLE_SIDE);
    let (left, top) = ((element.width - side) / 2.0, (element.height - side) / 2.0);
    let (right, bottom) = (left + side, top + side);
    [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| Point::new(x, y))
}

/// The brackets of four corners.
pub fn brackets(corners: [Point; 4]) -> [Bracket; 4] {
    [0, 1, 2, 3].map(|index| {
        let corner = corners[index];
        let towards = |other: usize| (corners[other % 4] - corner) * ARM_SHARE;
        Bracket { corner, to_next: towards(index + 1), to_previous: towards(index + 3) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANDSCAPE: Size = Size { width: 1280.0, height: 720.0 };
    const PORTRAIT: Size = Size { width: 720.0, height: 1280.0 };
    const ELEMENT: Size = Size { width: 320.0, height: 240.0 };

    fn view(frame: Size, fit: ObjectFit) -> VideoView {
        VideoView { frame, element: ELEMENT, fit, mirrored: false }
    }

    fn point(x: f32, y: f32) -> Point {
        Point::new(x, y)
    }

    /// A square of the frame, clockwise from its upper left.
    fn square(left: f32, top: f32, side: f32) -> [Point; 4] {
        let (right, bottom) = (left + side, top + side);
        [point(left, top), point(right, top), point(right, bottom), point(left, bottom)]
    }

    #[test]
    fn the_frame_and_the_element_have_one_center() {
        for frame in [LANDSCAPE, PORTRAIT] {
            for fit in [ObjectFit::Cover, ObjectFit::Contain] {
                for mirrored in [false, true] {
                    let view = VideoView { mirrored, ..view(frame, fit) };
                    let middle = point(frame.width / 2.0, frame.height / 2.0);
                    assert!((view.to_element(middle) - point(160.0, 120.0)).length() < 0.01);
                }
            }
        }
    }

    #[test]
    fn a_covering_frame_is_cut_off_at_its_longer_sides() {
        // 240 / 720 is the larger scale: a third.
        let wide = view(LANDSCAPE, ObjectFit::Cover);
        assert!(
            (wide.to_element(point(0.0, 0.0)) - point(160.0 - 640.0 / 3.0, 0.0)).length() < 0.01
        );
        // 320 / 720 is.
        let high = view(PORTRAIT, ObjectFit::Cover);
        let top = 120.0 - 640.0 * 320.0 / 720.0;
        assert!((high.to_element(point(0.0, 0.0)) - point(0.0, top)).length() < 0.01);
    }

    #[test]
    fn a_contained_frame_has_bars() {
        let wide = view(LANDSCAPE, ObjectFit::Contain);
        assert!((wide.to_element(point(0.0, 0.0)) - point(0.0, 30.0)).length() < 0.01);
        assert!((wide.to_element(point(1280.0, 720.0)) - point(320.0, 210.0)).length() < 0.01);
        let high = view(PORTRAIT, ObjectFit::Contain);
        assert!((high.to_element(point(0.0, 0.0)) - point(92.5, 0.0)).length() < 0.01);
    }

    #[test]
    fn a_mirror_exchanges_left_and_right_only() {
        let straight = view(LANDSCAPE, ObjectFit::Cover);
        let mirrored = VideoView { mirrored: true, ..straight };
        let (here, there) =
            (straight.to_element(point(300.0, 90.0)), mirrored.to_element(point(300.0, 90.0)));
        assert!((here.x + there.x - ELEMENT.width).abs() < 0.01);
        assert!((here.y - there.y).abs() < 0.01);
    }

    #[test]
    fn corners_run_clockwise_from_the_upper_left_of_any_code() {
        let straight = view(LANDSCAPE, ObjectFit::Cover);
        let expected = straight.code_corners(square(500.0, 300.0, 90.0));
        // A twentieth of 90 apart.
        assert!((expected[0] - straight.to_element(point(495.5, 295.5))).length() < 0.01);
        assert!((expected[2] - straight.to_element(point(594.5, 394.5))).length() < 0.01);
        for turn in 0..4 {
            let mut turned = square(500.0, 300.0, 90.0);
            turned.rotate_left(turn);
            assert_eq!(straight.code_corners(turned), expected);
            // A mirrored code runs the other way round.
            turned.reverse();
            assert_eq!(straight.code_corners(turned), expected);
        }
        let mirrored =
            VideoView { mirrored: true, ..straight }.code_corners(square(500.0, 300.0, 90.0));
        assert!(mirrored[0].x < mirrored[1].x && mirrored[0].y < mirrored[3].y, "{mirrored:?}");
    }

    #[test]
    fn the_idle_corners_are_a_square_in_the_middle() {
        let places = [
            (320.0, 240.0, 187.2),
            (320.0, 400.0, 208.0),
            (900.0, 900.0, 240.0),
            (90.0, 400.0, 45.0),
        ];
        for (width, height, side) in places {
            let corners = idle_corners(Size { width, height });
            assert!((corners[1].x - corners[0].x - side).abs() < 0.01, "{corners:?}");
            assert!((corners[3].y - corners[0].y - side).abs() < 0.01, "{corners:?}");
            assert!((corners[0] + corners[2] - point(width, height)).length() < 0.01);
        }
    }

    #[test]
    fn the_arms_of_a_bracket_lie_on_the_sides() {
        let corners = square(10.0, 20.0, 100.0);
        let [first, second, ..] = brackets(corners);
        assert_eq!(first.corner, corners[0]);
        assert_eq!((first.to_next, first.to_previous), (point(24.0, 0.0), point(0.0, 24.0)));
        assert_eq!((second.to_next, second.to_previous), (point(0.0, 24.0), point(-24.0, 0.0)));
    }
}
