//! Downsampling to half the size: each pixel is the mean of four.

use crate::luma::LumaView;
use crate::scan::threshold::lanes;

/// The even ones of eight lanes.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;

/// Writes `picture` at half its size into `half`. An odd last column or row is left out.
pub fn halve(picture: LumaView, half: &mut Vec<u8>) {
    let (width, height) = (picture.width() / 2, picture.height() / 2);
    half.resize(width * height, 0);
    for (y, means) in half.chunks_exact_mut(width).enumerate() {
        let (upper, lower) = (picture.row(2 * y), picture.row(2 * y + 1));
        let mut fours = means.chunks_exact_mut(4);
        for (four, (a, b)) in fours.by_ref().zip(upper.chunks_exact(8).zip(lower.chunks_exact(8))) {
            let (a, b) = (lanes(a), lanes(b));
            // Four sums of four, each in sixteen bits.
            let sums = (a & EVEN) + (a >> 8 & EVEN) + (b & EVEN) + (b >> 8 & EVEN);
            let means = (sums + 0x0002_0002_0002_0002) >> 2 & EVEN;
            // Packs the four means, which are in every second lane, into the lower four lanes.
            let pairs = (means | means >> 8) & 0x0000_ffff_0000_ffff;
            four.copy_from_slice(&((pairs | pairs >> 16) as u32).to_le_bytes());
        }
        let rest = width / 4 * 8;
        let pairs = upper[rest..].chunks_exact(2).zip(lower[rest..].chunks_exact(2));
        for (mean, (a, b)) in fours.into_remainder().iter_mut().zip(pairs) {
            let sum: u16 = a.iter().chain(b).map(|&pixel| u16::from(pixel)).sum();
            *mean = ((sum + 2) / 4) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pixel_is_the_mean_of_four() {
        for (width, height) in [(2, 2), (3, 2), (8, 4), (19, 7), (40, 5)] {
            let pixels: Vec<u8> = (0..width * height).map(|i| (i * i * 31 + 7) as u8).collect();
            let mut half = vec![1; 3];
            halve(LumaView::new(width, height, &pixels).unwrap(), &mut half);
            assert_eq!(half.len(), (width / 2) * (height / 2));
            for (i, &mean) in half.iter().enumerate() {
                let (x, y) = (2 * (i % (width / 2)), 2 * (i / (width / 2)));
                let at = |x: usize, y: usize| u32::from(pixels[y * width + x]);
                let sum = at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1);
                assert_eq!(u32::from(mean), (sum + 2) / 4, "{x}, {y} of {width} × {height}");
            }
        }
    }
}
