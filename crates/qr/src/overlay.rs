//! Where a point of a video's frame is on the screen, and how a code found there is marked.

use crate::point::Point;

/// How a picture is fitted into an element of another shape (CSS Images 3, `object-fit`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It fills the element, and what is too much is cut off.
    Cover,
    /// All of it is seen, with bars beside or above it.
    Contain,
}

/// Width and height, in the pixels of a frame or of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// How an element shows the frames of a video.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shown {
    /// The frame; the same on its side after the phone was turned.
    pub frame: Area,
    /// The element, in CSS pixels.
    pub element: Area,
    /// How one is fitted into the other.
    pub fit: Fit,
    /// Left and right are exchanged, as in a mirror.
    pub mirrored: bool,
}

/// The frame in the middle fills so much of the element's height,
const FILLS: f32 = 0.78;
/// is no larger than this, in CSS pixels,
const LARGEST: f32 = 240.0;
/// and leaves so much room beside it for what can be pressed there.
const BESIDE: f32 = 56.0;
/// The marks of a code stand so far from it, as a share of its size: on the white border around it.
const APART: f32 = 0.05;
/// How much of a side the mark at each of its ends covers.
const ARM: f32 = 0.24;

/// One of the four marks: where its corner is, and how far its two arms reach from there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The corner.
    pub at: Point,
    /// To the end of the arm towards the next corner, clockwise.
    pub onwards: Point,
    /// To the end of the arm towards the corner before.
    pub back: Point,
}

impl Shown {
    /// Where on the element a point of the frame is, from its upper left. What is cut off lies outside.
    pub fn place(&self, point: Point) -> Point {
        let (frame, element) = (self.frame, self.element);
        let (across, down) = (element.width / frame.width, element.height / frame.height);
        let scale = match self.fit {
            Fit::Cover => across.max(down),
            Fit::Contain => across.min(down),
        };
        let x = (element.width - frame.width * scale) / 2.0 + point.x * scale;
        let y = (element.height - frame.height * scale) / 2.0 + point.y * scale;
        Point::new(if self.mirrored { element.width - x } else { x }, y)
    }

    /// The corners to mark a code by on the element, a little apart from its own, clockwise from the one at
    /// the upper left there, however the code is turned: so marks that move to them take the shortest way.
    pub fn corners(&self, outline: [Point; 4]) -> [Point; 4] {
        let mut corners = outline.map(|corner| self.place(corner));
        let [first, second, third, fourth] = corners;
        if (third - first).cross(fourth - second) < 0.0 {
            corners.reverse();
        }
        let upper_left = (0..4).min_by(|&a, &b| {
            let sum = |at: usize| corners[at].x + corners[at].y;
            sum(a).total_cmp(&sum(b))
        });
        corners.rotate_left(upper_left.unwrap_or_default());
        let middle = (corners[0] + corners[1] + corners[2] + corners[3]) * 0.25;
        corners.map(|corner| corner + (corner - middle) * (2.0 * APART))
    }
}

/// Where the marks are while no code is found: a square in the middle of the element.
pub fn at_rest(element: Area) -> [Point; 4] {
    let room = (element.width - 2.0 * BESIDE).max(element.width / 2.0);
    let side = (FILLS * element.height).min(room).min(LARGEST);
    let (left, top) = ((element.width - side) / 2.0, (element.height - side) / 2.0);
    let (right, bottom) = (left + side, top + side);
    [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| Point::new(x, y))
}

/// The marks of these corners.
pub fn marks(corners: [Point; 4]) -> [Mark; 4] {
    [0, 1, 2, 3].map(|corner| {
        let at = corners[corner];
        let towards = |other: usize| (corners[other % 4] - at) * ARM;
        Mark { at, onwards: towards(corner + 1), back: towards(corner + 3) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANDSCAPE: Area = Area { width: 1280.0, height: 720.0 };
    const PORTRAIT: Area = Area { width: 720.0, height: 1280.0 };
    const ELEMENT: Area = Area { width: 320.0, height: 240.0 };

    fn shown(frame: Area, fit: Fit) -> Shown {
        Shown { frame, element: ELEMENT, fit, mirrored: false }
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
    fn the_middle_of_the_frame_is_the_middle_of_the_element() {
        for frame in [LANDSCAPE, PORTRAIT] {
            for fit in [Fit::Cover, Fit::Contain] {
                for mirrored in [false, true] {
                    let shown = Shown { mirrored, ..shown(frame, fit) };
                    let middle = point(frame.width / 2.0, frame.height / 2.0);
                    assert!((shown.place(middle) - point(160.0, 120.0)).length() < 0.01);
                }
            }
        }
    }

    #[test]
    fn what_covers_is_cut_off_at_the_sides_it_has_too_much_of() {
        // 240 / 720 is the larger scale: a third.
        let wide = shown(LANDSCAPE, Fit::Cover);
        assert!((wide.place(point(0.0, 0.0)) - point(160.0 - 640.0 / 3.0, 0.0)).length() < 0.01);
        // 320 / 720 is.
        let high = shown(PORTRAIT, Fit::Cover);
        let top = 120.0 - 640.0 * 320.0 / 720.0;
        assert!((high.place(point(0.0, 0.0)) - point(0.0, top)).length() < 0.01);
    }

    #[test]
    fn what_is_contained_has_bars() {
        let wide = shown(LANDSCAPE, Fit::Contain);
        assert!((wide.place(point(0.0, 0.0)) - point(0.0, 30.0)).length() < 0.01);
        assert!((wide.place(point(1280.0, 720.0)) - point(320.0, 210.0)).length() < 0.01);
        let high = shown(PORTRAIT, Fit::Contain);
        assert!((high.place(point(0.0, 0.0)) - point(92.5, 0.0)).length() < 0.01);
    }

    #[test]
    fn a_mirror_exchanges_left_and_right_only() {
        let straight = shown(LANDSCAPE, Fit::Cover);
        let mirrored = Shown { mirrored: true, ..straight };
        let (here, there) =
            (straight.place(point(300.0, 90.0)), mirrored.place(point(300.0, 90.0)));
        assert!((here.x + there.x - ELEMENT.width).abs() < 0.01);
        assert!((here.y - there.y).abs() < 0.01);
    }

    #[test]
    fn corners_run_clockwise_from_the_upper_left_however_the_code_is_turned() {
        let straight = shown(LANDSCAPE, Fit::Cover);
        let expected = straight.corners(square(500.0, 300.0, 90.0));
        // A twentieth of 90 apart.
        assert!((expected[0] - straight.place(point(495.5, 295.5))).length() < 0.01);
        assert!((expected[2] - straight.place(point(594.5, 394.5))).length() < 0.01);
        for turn in 0..4 {
            let mut turned = square(500.0, 300.0, 90.0);
            turned.rotate_left(turn);
            assert_eq!(straight.corners(turned), expected);
            // A mirrored code runs the other way round.
            turned.reverse();
            assert_eq!(straight.corners(turned), expected);
        }
        let mirrored = Shown { mirrored: true, ..straight }.corners(square(500.0, 300.0, 90.0));
        assert!(mirrored[0].x < mirrored[1].x && mirrored[0].y < mirrored[3].y, "{mirrored:?}");
    }

    #[test]
    fn the_resting_frame_is_a_square_in_the_middle() {
        let places = [
            (320.0, 240.0, 187.2),
            (320.0, 400.0, 208.0),
            (900.0, 900.0, 240.0),
            (90.0, 400.0, 45.0),
        ];
        for (width, height, side) in places {
            let corners = at_rest(Area { width, height });
            assert!((corners[1].x - corners[0].x - side).abs() < 0.01, "{corners:?}");
            assert!((corners[3].y - corners[0].y - side).abs() < 0.01, "{corners:?}");
            assert!((corners[0] + corners[2] - point(width, height)).length() < 0.01);
        }
    }

    #[test]
    fn the_arms_of_a_mark_lie_on_the_sides() {
        let corners = square(10.0, 20.0, 100.0);
        let [first, second, ..] = marks(corners);
        assert_eq!(first.at, corners[0]);
        assert_eq!((first.onwards, first.back), (point(24.0, 0.0), point(0.0, 24.0)));
        assert_eq!((second.onwards, second.back), (point(0.0, 24.0), point(-24.0, 0.0)));
    }
}
