//! The region of interest of a video: where codes were read in the last frame, and the next frame is searched
//! first.

use crate::luma::LumaView;
use crate::point::Point;

/// A rectangle in the frames of a video.
#[derive(Clone, Copy)]
pub struct RegionOfInterest {
    width: usize,
    height: usize,
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl RegionOfInterest {
    /// The surroundings of what was just read, with room for it to move. `corners` are those of one code or of several,
    /// at least one.
    pub fn around(corners: &[Point], frame: LumaView) -> Self {
        let range = |of: fn(&Point) -> f32| {
            let fold = |(least, most): (f32, f32), at: f32| (least.min(at), most.max(at));
            corners.iter().map(of).fold((f32::MAX, 0.0), fold)
        };
        let ((left, right), (top, bottom)) = (range(|corner| corner.x), range(|corner| corner.y));
        let room = 0.25 * (right - left).max(bottom - top);
        let (width, height) = (frame.width(), frame.height());
        // The casts turn negative numbers into zero.
        Self {
            width,
            height,
            left: width.min((left - room) as usize),
            top: height.min((top - room) as usize),
            right: width.min((right + room) as usize),
            bottom: height.min((bottom + room) as usize),
        }
    }

    /// The region in the next frame. `None` where that has another size, or the region is too large to save
    /// any work.
    pub fn crop(self, frame: LumaView) -> Option<LumaView> {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        let same = (frame.width(), frame.height()) == (self.width, self.height);
        let saves = 3 * width * height < self.width * self.height;
        if same && saves { frame.crop(self.left, self.top, width, height) } else { None }
    }

    /// The upper left corner of the region in the frame.
    pub fn origin(self) -> Point {
        Point::new(self.left as f32, self.top as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_follows_the_code_within_the_frame() {
        let pixels = vec![0; 640 * 480];
        let frame = LumaView::new(640, 480, &pixels).unwrap();
        let square = |x: f32, y: f32| [(x, y), (x + 80.0, y), (x + 80.0, y + 80.0), (x, y + 80.0)];
        let region =
            |x, y| RegionOfInterest::around(&square(x, y).map(|(x, y)| Point::new(x, y)), frame);
        let part = region(100.0, 200.0).crop(frame).unwrap();
        assert_eq!((part.width(), part.height()), (120, 120));
        assert_eq!(region(100.0, 200.0).origin(), Point::new(80.0, 180.0));
        let part = region(590.0, 10.0).crop(frame).unwrap();
        assert_eq!((part.width(), part.height()), (70, 110));
        // A frame of another size, and a region that is nearly all of the frame.
        assert!(region(100.0, 200.0).crop(LumaView::new(480, 640, &pixels).unwrap()).is_none());
        let all = [(0.0, 0.0), (500.0, 0.0), (500.0, 470.0), (0.0, 470.0)];
        let all = RegionOfInterest::around(&all.map(|(x, y)| Point::new(x, y)), frame);
        assert!(all.crop(frame).is_none());
        let nowhere = RegionOfInterest::around(&[Point::new(f32::NAN, f32::INFINITY); 4], frame);
        assert!(nowhere.crop(frame).is_none());
    }
}
