//! Where a code was seen last: the part of the next frame that is looked at first.

use crate::luma::LumaView;
use crate::point::Point;

/// Where a code was seen last.
#[derive(Clone, Copy)]
pub struct Place {
    width: usize,
    height: usize,
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Place {
    /// Around a code just read, with room for it to move.
    pub fn of(outline: &[Point; 4], frame: LumaView) -> Self {
        let least = |values: [f32; 4]| values.into_iter().fold(f32::MAX, f32::min);
        let most = |values: [f32; 4]| values.into_iter().fold(0.0, f32::max);
        let (x, y) = (outline.map(|corner| corner.x), outline.map(|corner| corner.y));
        let room = 0.25 * (most(x) - least(x)).max(most(y) - least(y));
        let (width, height) = (frame.width(), frame.height());
        // A cast makes zero of what is negative.
        Self {
            width,
            height,
            left: width.min((least(x) - room) as usize),
            top: height.min((least(y) - room) as usize),
            right: width.min((most(x) + room) as usize),
            bottom: height.min((most(y) + room) as usize),
        }
    }

    /// This place in the next frame, if looking there first saves anything.
    pub fn part_of(self, frame: LumaView) -> Option<LumaView> {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        let same = (frame.width(), frame.height()) == (self.width, self.height);
        let saves = 3 * width * height < self.width * self.height;
        if same && saves { frame.crop(self.left, self.top, width, height) } else { None }
    }

    /// The upper left corner of this place in the frame.
    pub fn origin(self) -> Point {
        Point::new(self.left as f32, self.top as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_moves_with_the_code_and_ends_at_the_border() {
        let pixels = vec![0; 640 * 480];
        let frame = LumaView::new(640, 480, &pixels).unwrap();
        let square = |x: f32, y: f32| [(x, y), (x + 80.0, y), (x + 80.0, y + 80.0), (x, y + 80.0)];
        let place = |x, y| Place::of(&square(x, y).map(|(x, y)| Point::new(x, y)), frame);
        let part = place(100.0, 200.0).part_of(frame).unwrap();
        assert_eq!((part.width(), part.height()), (120, 120));
        assert_eq!(place(100.0, 200.0).origin(), Point::new(80.0, 180.0));
        let part = place(590.0, 10.0).part_of(frame).unwrap();
        assert_eq!((part.width(), part.height()), (70, 110));
        // Of another size, or nearly everything.
        assert!(place(100.0, 200.0).part_of(LumaView::new(480, 640, &pixels).unwrap()).is_none());
        let all = [(0.0, 0.0), (500.0, 0.0), (500.0, 470.0), (0.0, 470.0)];
        let all = Place::of(&all.map(|(x, y)| Point::new(x, y)), frame);
        assert!(all.part_of(frame).is_none());
        let nowhere = Place::of(&[Point::new(f32::NAN, f32::INFINITY); 4], frame);
        assert!(nowhere.part_of(frame).is_none());
    }
}
