//! Pictures for a simulated camera: the pixels of a canvas, held up to it well or badly.

use crate::film::{Film, HEIGHT, WIDTH};
use base64::{Engine, engine::general_purpose::STANDARD};
use image::{GrayImage, ImageFormat, Luma, imageops};
use std::{
    collections::BTreeSet,
    io::Cursor,
    path::{Path, PathBuf},
};

/// How much of the frame's height a phone held up to the camera fills.
const CODE: u32 = 360;
/// The desk around the phone.
const GREY: u8 = 120;

/// A picture in grey.
#[derive(Clone, Debug)]
pub struct Picture(GrayImage);

impl Picture {
    /// Reads a PNG file's bytes.
    pub fn from_png(png: &[u8]) -> Result<Self, String> {
        let image = image::load_from_memory_with_format(png, ImageFormat::Png);
        image.map(|image| Self(image.into_luma8())).map_err(|e| e.to_string())
    }

    /// Reads the `data:` address of a PNG file.
    pub fn from_data_url(url: &str) -> Result<Self, String> {
        let text = url.strip_prefix("data:image/png;base64,").ok_or("no picture")?;
        Self::from_png(&STANDARD.decode(text).map_err(|e| e.to_string())?)
    }

    /// What a terminal shows for these lines of half blocks, whose two colours are dark (16) or light (231).
    pub fn of_terminal(lines: &str) -> Self {
        const MODULE: u32 = 8;
        let module = |colour: &str| u8::from(colour.contains(";5;231m")) * 255;
        let rows: Vec<Vec<u8>> = lines
            .lines()
            .flat_map(|line| {
                let blocks = line.split('▀').filter_map(|block| block.split_once("\u{1b}[48"));
                let (above, below): (Vec<_>, Vec<_>) =
                    blocks.map(|(above, below)| (module(above), module(below))).unzip();
                [above, below]
            })
            .collect();
        let side = |modules: usize| u32::try_from(modules).expect("a small code") * MODULE;
        let (width, height) = (side(rows[0].len()), side(rows.len()));
        Self(GrayImage::from_fn(width, height, |x, y| {
            Luma([rows[(y / MODULE) as usize][(x / MODULE) as usize]])
        }))
    }

    /// A QR code of somebody else, drawn with a border of 4 modules.
    pub fn of_code(text: &str) -> Self {
        const MODULE: u32 = 8;
        const BORDER: u32 = 4;
        let code = qrcode::QrCode::new(text).expect("a short text fits");
        let modules = u32::try_from(code.width()).expect("at most 177");
        let side = (modules + 2 * BORDER) * MODULE;
        Self(GrayImage::from_fn(side, side, |x, y| {
            let inside = |at: u32| (at / MODULE).checked_sub(BORDER).filter(|&m| m < modules);
            let dark = inside(x)
                .zip(inside(y))
                .is_some_and(|(x, y)| code[(x as usize, y as usize)] == qrcode::Color::Dark);
            Luma([if dark { 0 } else { 255 }])
        }))
    }

    /// The text of the one QR code in the picture.
    pub fn read_code(&self) -> Result<String, String> {
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(
            self.0.width() as usize,
            self.0.height() as usize,
            |x, y| {
                self.0.get_pixel(u32::try_from(x).unwrap_or(0), u32::try_from(y).unwrap_or(0)).0[0]
            },
        );
        match prepared.detect_grids().as_slice() {
            [one] => one.decode().map(|(_, text)| text).map_err(|e| e.to_string()),
            grids => {
                Err(format!("{} QR codes in {}×{}", grids.len(), self.0.width(), self.0.height()))
            }
        }
    }

    /// Whether it is a square of two colours, one of them pure white, as the screen promises.
    pub fn is_crisp_square(&self) -> bool {
        let colours: BTreeSet<u8> = self.0.pixels().map(|pixel| pixel.0[0]).collect();
        self.0.width() == self.0.height() && colours.len() == 2 && colours.contains(&255)
    }

    /// Its width in pixels.
    pub fn side(&self) -> u32 {
        self.0.width()
    }

    /// Where the first dark pixels are, reading like a page, and how many there are in a row.
    pub fn first_dark_row(&self) -> Option<(u32, u32)> {
        let row = self.0.rows().map(|row| row.map(|pixel| pixel.0[0] < 128).collect::<Vec<_>>());
        let row = row.into_iter().find(|row| row.contains(&true))?;
        let start = row.iter().position(|&dark| dark)?;
        let length = row[start..].iter().take_while(|&&dark| dark).count();
        Some((u32::try_from(start).ok()?, u32::try_from(length).ok()?))
    }

    /// Saves it as a PNG file, for the way of the chosen picture.
    pub fn save(&self, path: &Path) -> PathBuf {
        self.0.save_with_format(path, ImageFormat::Png).expect("the picture can be written");
        path.to_owned()
    }

    /// Holds it up to the camera, well: a .y4m file.
    pub fn film(&self, path: &Path) -> PathBuf {
        Film::default().showing(&self.on_a_desk(), 4).write(path)
    }

    /// The camera's view: the picture in the middle, a little duller than it was.
    pub fn on_a_desk(&self) -> Self {
        let code = imageops::resize(&self.0, CODE, CODE, imageops::FilterType::Triangle);
        let mut frame = GrayImage::from_pixel(WIDTH, HEIGHT, Luma([GREY]));
        let (left, top) = ((WIDTH - CODE) / 2, (HEIGHT - CODE) / 2);
        for (x, y, pixel) in code.enumerate_pixels() {
            let luma = 30 + u16::from(pixel.0[0]) * 200 / 255;
            frame.put_pixel(left + x, top + y, Luma([u8::try_from(luma).unwrap_or(230)]));
        }
        Self(frame)
    }

    /// The camera's view of a dim screen that is turned a little and tilted by 35 degrees: what lies
    /// farther away is smaller.
    #[expect(clippy::cast_precision_loss, reason = "pixels of a small picture")]
    pub fn held_badly(&self) -> Self {
        const TILT: f32 = 0.61;
        const TURN: f32 = 0.2;
        // A pinhole camera: its focal length in pixels, and the distance of a screen 1 wide.
        const FOCAL: f32 = 700.0;
        const DISTANCE: f32 = 1.9;
        let right = [TURN.cos() * TILT.cos(), TURN.sin(), -TURN.cos() * TILT.sin()];
        let down = [-TURN.sin() * TILT.cos(), TURN.cos(), TURN.sin() * TILT.sin()];
        let towards = [TILT.sin(), 0.0, TILT.cos()];
        let dot = |a: [f32; 3], b: [f32; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let side = self.0.width() as f32;
        let seen = |x: u32, y: u32| {
            let ray = [
                (x as f32 - WIDTH as f32 / 2.0) / FOCAL,
                (y as f32 - HEIGHT as f32 / 2.0) / FOCAL,
                1.0,
            ];
            // Where the ray meets the screen, measured from its middle.
            let reach = DISTANCE * towards[2] / dot(ray, towards);
            let at = [ray[0] * reach, ray[1] * reach, reach - DISTANCE];
            let on_screen = [dot(at, right), dot(at, down)].map(|along| (along + 0.5) * side);
            imageops::interpolate_bilinear(&self.0, on_screen[0], on_screen[1])
                .map_or(40, |pixel| 18 + u16::from(pixel.0[0]) * 70 / 255)
        };
        Self(GrayImage::from_fn(WIDTH, HEIGHT, |x, y| {
            Luma([u8::try_from(seen(x, y)).expect("at most 88")])
        }))
    }

    /// Light on dark, as in a forced dark mode.
    pub fn inverted(&self) -> Self {
        self.map(|luma| u8::MAX - luma)
    }

    /// As in a mirror.
    pub fn mirrored(&self) -> Self {
        Self(imageops::flip_horizontal(&self.0))
    }

    /// This picture and another one beside it, on a desk.
    pub fn beside(&self, other: &Self) -> Self {
        const SIDE: u32 = WIDTH / 2 - 20;
        let mut frame = GrayImage::from_pixel(WIDTH, HEIGHT, Luma([GREY]));
        for (picture, left) in [(self, 10), (other, WIDTH / 2 + 10)] {
            let code = imageops::resize(&picture.0, SIDE, SIDE, imageops::FilterType::Triangle);
            imageops::replace(&mut frame, &code, left.into(), i64::from((HEIGHT - SIDE) / 2));
        }
        Self(frame)
    }

    /// Every pixel changed.
    pub fn map(&self, mut change: impl FnMut(u8) -> u8) -> Self {
        let mut changed = self.0.clone();
        changed.pixels_mut().for_each(|pixel| pixel.0[0] = change(pixel.0[0]));
        Self(changed)
    }

    /// Its pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        self.0.as_raw()
    }

    /// Its address as a `data:` URL of a PNG file.
    pub fn data_url(&self) -> String {
        let mut png = Cursor::new(Vec::new());
        self.0.write_to(&mut png, ImageFormat::Png).expect("the picture can be written");
        format!("data:image/png;base64,{}", STANDARD.encode(png.into_inner()))
    }
}

/// An empty desk, so bright.
pub fn desk(luma: u8) -> Picture {
    Picture(GrayImage::from_pixel(WIDTH, HEIGHT, Luma([luma])))
}

/// A film of an empty desk.
pub fn film_of_nothing(path: &Path) -> PathBuf {
    Film::default().showing(&desk(GREY), 4).write(path)
}

#[test]
fn the_camera_sees_the_code() {
    let code = Picture::of_code("https://example.org/somebody-else");
    assert!(code.is_crisp_square());
    assert_eq!(code.on_a_desk().read_code().as_deref(), Ok("https://example.org/somebody-else"));
}
