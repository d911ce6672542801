//! From RGBA to luma, two pixels at a time in the lanes of one 64-bit number (SIMD within a register).

#![expect(clippy::cast_possible_truncation, reason = "brightness of eight bits, masked or divided")]

/// Red and blue, or green and alpha shifted, of two pixels.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;

/// Replaces `luma` by the brightness of RGBA pixels, with the weights of ITU-R BT.601 (77, 150 and 29 of
/// 256). Alpha is ignored: [`blend_with_ground`] takes account of it. An incomplete last pixel is left out. The memory
/// of `luma` is used again.
pub fn rgba_to_luma(rgba: &[u8], luma: &mut Vec<u8>) {
    // Every byte is overwritten below, so there is nothing to clear.
    luma.resize(rgba.len() / 4, 0);
    let mut fours = luma.chunks_exact_mut(4);
    let mut sixteens = rgba.chunks_exact(16);
    for (four, sixteen) in fours.by_ref().zip(sixteens.by_ref()) {
        let (first, second) = sixteen.split_at(8);
        let (first, second) = (two(first), two(second));
        let all = (first | first >> 24) & 0xffff | (second << 16 | second >> 8) & 0xffff_0000;
        four.copy_from_slice(&(all as u32).to_le_bytes());
    }
    for (one, pixel) in fours.into_remainder().iter_mut().zip(sixteens.remainder().chunks_exact(4))
    {
        let (red, green, blue) = (u32::from(pixel[0]), u32::from(pixel[1]), u32::from(pixel[2]));
        *one = ((77 * red + 150 * green + 29 * blue + 128) >> 8) as u8;
    }
}

/// Whether a ground shows through any of these RGBA pixels.
pub fn is_transparent(rgba: &[u8]) -> bool {
    rgba.chunks_exact(4).any(|pixel| pixel[3] != u8::MAX)
}

/// Lays a transparent picture on a ground of one brightness. `luma` is what [`rgba_to_luma`] made of the same `rgba`,
/// whose colours are not premultiplied, as a canvas gives them.
pub fn blend_with_ground(rgba: &[u8], ground: u8, luma: &mut [u8]) {
    for (luma, pixel) in luma.iter_mut().zip(rgba.chunks_exact(4)) {
        let alpha = u32::from(pixel[3]);
        let sum = u32::from(*luma) * alpha + u32::from(ground) * (255 - alpha);
        *luma = ((sum + 127) / 255) as u8;
    }
}

/// The brightness of two pixels, in bits 0 to 7 and 32 to 39.
#[inline]
fn two(pixels: &[u8]) -> u64 {
    let pixels = pixels.try_into().map_or(0, u64::from_le_bytes);
    // 77 red + 29 blue of each pixel, in the upper half of its lane.
    let red_blue = (pixels & EVEN).wrapping_mul(0x004d_001d) >> 16 & 0x0000_ffff_0000_ffff;
    let green = (pixels >> 8 & 0x0000_00ff_0000_00ff) * 150;
    (red_blue + green + 0x0000_0080_0000_0080) >> 8 & 0x0000_00ff_0000_00ff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pixel_is_weighted_as_in_bt_601() {
        let mut luma = vec![9; 99];
        let mut rgba = Vec::new();
        for pixel in 0..1003_u32 {
            rgba.extend([pixel as u8, (pixel * 7) as u8, (pixel * 13 + 5) as u8, 255]);
        }
        rgba.extend([255; 4]);
        rgba_to_luma(&rgba, &mut luma);
        assert_eq!(luma.len(), 1004);
        for (luma, pixel) in luma.iter().zip(rgba.chunks(4)) {
            let exact =
                77 * u32::from(pixel[0]) + 150 * u32::from(pixel[1]) + 29 * u32::from(pixel[2]);
            assert_eq!(u32::from(*luma), (exact + 128) >> 8, "{pixel:?}");
        }
        assert_eq!(luma[1003], 255);
        rgba_to_luma(&[], &mut luma);
        assert!(luma.is_empty());
    }

    #[test]
    fn a_ground_shows_through_as_far_as_alpha_lets_it() {
        let rgba = [200, 200, 200, 255, 200, 200, 200, 0, 0, 0, 0, 51];
        let mut luma = Vec::new();
        for (ground, blended) in [(255, [200, 255, 204]), (0, [200, 0, 0])] {
            rgba_to_luma(&rgba, &mut luma);
            blend_with_ground(&rgba, ground, &mut luma);
            assert_eq!(luma, blended);
        }
        assert!(is_transparent(&rgba) && !is_transparent(&rgba[..4]));
    }
}
