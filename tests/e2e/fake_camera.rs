//! What the camera sees: pixels of a canvas turned into a film that Chromium plays as its camera.

use base64::{Engine, engine::general_purpose::STANDARD};
use image::{GrayImage, ImageFormat, Luma, imageops};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// The frame of the film.
const WIDTH: u32 = 640;
const HEIGHT: u32 = 480;
/// How much of the frame's height a phone held up to the camera fills.
const CODE: u32 = 360;
/// The desk around the phone.
const GREY: u8 = 120;
const FRAMES: usize = 4;

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

    /// Holds it up to the camera: a .y4m file of a few equal frames.
    pub fn film(&self, path: &Path) -> PathBuf {
        let frame = self.on_a_desk();
        let mut film =
            format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n").into_bytes();
        for _ in 0..FRAMES {
            film.extend_from_slice(b"FRAME\n");
            // The luma as it is, and two quarter-size planes without colour.
            film.extend_from_slice(frame.0.as_raw());
            film.resize(film.len() + (WIDTH * HEIGHT / 2) as usize, 128);
        }
        std::fs::write(path, film).expect("the film can be written");
        path.to_owned()
    }

    /// The camera's view: the picture in the middle, a little duller than it was.
    fn on_a_desk(&self) -> Self {
        let code = imageops::resize(&self.0, CODE, CODE, imageops::FilterType::Triangle);
        let mut frame = GrayImage::from_pixel(WIDTH, HEIGHT, Luma([GREY]));
        let (left, top) = ((WIDTH - CODE) / 2, (HEIGHT - CODE) / 2);
        for (x, y, pixel) in code.enumerate_pixels() {
            let luma = 30 + u16::from(pixel.0[0]) * 200 / 255;
            frame.put_pixel(left + x, top + y, Luma([u8::try_from(luma).unwrap_or(230)]));
        }
        Self(frame)
    }
}

/// A film of an empty desk.
pub fn film_of_nothing(path: &Path) -> PathBuf {
    Picture(GrayImage::from_pixel(CODE, CODE, Luma([GREY]))).film(path)
}

#[test]
fn the_camera_sees_the_code() {
    let code = Picture::of_code("https://example.org/somebody-else");
    assert!(code.is_crisp_square());
    assert_eq!(code.on_a_desk().read_code().as_deref(), Ok("https://example.org/somebody-else"));
}
