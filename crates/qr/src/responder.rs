//! What answers the requests of the protocol: in a worker at once, in a page in slices.

use crate::luma::{LumaView, blend_with_ground, is_transparent, rgba_to_luma};
use crate::protocol::{Code, Request, Response, ScanMode};
use crate::scan::{FrameStats, Scanner, Search};

/// The grounds that a transparent picture is laid on, one after the other: paper, and a dark page.
const GROUNDS: [u8; 2] = [255, 0];

/// Answers requests, one at a time. Its buffers, and what the scanner knows of a video, are kept from frame to frame.
///
/// ```
/// use qr_kit::Responder;
/// use qr_kit::protocol::{Request, Response, ScanMode};
///
/// let mut responder = Responder::default();
/// let request = Request { number: 1, width: 40, height: 30, mode: ScanMode::Picture, wanted: vec![] };
/// responder.start(request).resize(4 * 40 * 30, 255);
/// let response = loop {
///     if let Some(response) = responder.advance() {
///         break response;
///     }
///     // A page lets its events through here.
/// };
/// assert!(matches!(response, Response::Scanned { number: 1, codes, .. } if codes.is_empty()));
/// ```
#[derive(Default)]
pub struct Responder {
    scanner: Scanner,
    rgba: Vec<u8>,
    luma: Vec<u8>,
    job: Option<Job>,
}

/// A request under way.
struct Job {
    request: Request,
    codes: Vec<Code>,
    /// The grounds that are still to come, if the picture is transparent.
    grounds: &'static [u8],
    /// The search of the picture on the present ground, once it has begun.
    search: Option<Search>,
}

impl Responder {
    /// Takes a request, in the place of one that was not carried out. Returns the memory for the pixels of the frame, in
    /// RGBA, which the caller fills; it may still hold those of the frame before.
    pub fn start(&mut self, request: Request) -> &mut Vec<u8> {
        self.job = Some(Job { request, codes: Vec::new(), grounds: &GROUNDS, search: None });
        &mut self.rgba
    }

    /// Carries out one slice of the request: a whole frame of a video, or a part of a picture. Returns the response once
    /// there is one, and [`Response::Ready`] where there is no request.
    pub fn advance(&mut self) -> Option<Response> {
        let Some(mut job) = self.job.take() else { return Some(Response::Ready) };
        let Request { number, width, height, mode, ref wanted } = job.request;
        if job.search.is_none() {
            self.make_luma(mode, &mut job.grounds);
        }
        // A frame that is too small for a code, or has fewer pixels than it says, has no view.
        let gray = LumaView::new(width as usize, height as usize, &self.luma);
        let found = match (gray, mode) {
            (None, _) => Vec::new(),
            (Some(gray), ScanMode::Frame) => self.scanner.scan_frame(gray, wanted),
            (Some(gray), ScanMode::Picture) => {
                let mut search = job.search.take().unwrap_or_else(|| self.scanner.begin(wanted));
                if !self.scanner.advance(gray, &mut search) {
                    job.search = Some(search);
                    self.job = Some(job);
                    return None;
                }
                search.into_codes()
            }
        };
        job.codes.extend(found.into_iter().map(Code::from));
        let is_wanted = |code: &Code| code.payload.starts_with(wanted);
        if mode == ScanMode::Picture && !job.grounds.is_empty() && !job.codes.iter().any(is_wanted)
        {
            self.job = Some(job);
            return None;
        }
        let stats = gray.map_or_else(FrameStats::default, |gray| self.scanner.stats(gray));
        Some(Response::Scanned { number, codes: job.codes, stats })
    }

    /// Makes grey pixels, on the next ground. A frame of a video is opaque.
    fn make_luma(&mut self, mode: ScanMode, grounds: &mut &'static [u8]) {
        rgba_to_luma(&self.rgba, &mut self.luma);
        match grounds.split_first() {
            Some((&ground, rest)) if mode == ScanMode::Picture && is_transparent(&self.rgba) => {
                blend_with_ground(&self.rgba, ground, &mut self.luma);
                *grounds = rest;
            }
            _ => *grounds = &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Layout, Matrix, dark_runs};

    /// A code in colours with alpha, and how many pixels it is wide.
    fn drawn(text: &str, light: [u8; 4], dark: [u8; 4]) -> (u32, Vec<u8>) {
        let matrix = Matrix::encode(text).unwrap();
        let layout = Layout::exact(matrix.size(), 3, 1.0);
        let side = layout.side as usize;
        let mut pixels = vec![light; side * side];
        for run in dark_runs(&matrix, layout) {
            for y in run.y..run.y + run.height {
                let start = y as usize * side + run.x as usize;
                pixels[start..start + run.width as usize].fill(dark);
            }
        }
        (layout.side, pixels.concat())
    }

    /// What is read in a picture, and in how many slices.
    fn read(width: u32, rgba: &[u8], wanted: &[u8]) -> (Vec<Vec<u8>>, usize) {
        let height = u32::try_from(rgba.len()).unwrap() / 4 / width;
        let mode = ScanMode::Picture;
        let request = Request { number: 7, width, height, mode, wanted: wanted.to_vec() };
        let mut responder = Responder::default();
        rgba.clone_into(responder.start(request));
        for slices in 1.. {
            match responder.advance() {
                Some(Response::Scanned { number: 7, codes, .. }) => {
                    return (codes.into_iter().map(|code| code.payload).collect(), slices);
                }
                Some(_) => break,
                None => {}
            }
        }
        panic!("another response");
    }

    const WHITE: [u8; 4] = [255; 4];
    const BLACK: [u8; 4] = [0, 0, 0, 255];
    const CLEAR: [u8; 4] = [0; 4];

    #[test]
    fn codes_on_a_transparent_ground_are_read_in_any_colours() {
        for (what, light, dark) in [
            ("black on transparent", CLEAR, BLACK),
            ("white on transparent", WHITE, CLEAR),
            ("light on transparent, inverted", CLEAR, WHITE),
            ("pale on transparent", CLEAR, [250, 250, 255, 255]),
            ("white on half-transparent black", WHITE, [0, 0, 0, 128]),
            ("black on white", WHITE, BLACK),
        ] {
            let (width, rgba) = drawn("TRANSPARENT", light, dark);
            assert_eq!(read(width, &rgba, b"").0, [b"TRANSPARENT"], "{what}");
        }
    }

    #[test]
    fn a_wanted_code_is_read_on_the_second_ground() {
        let (width, foreign) = drawn("FOREIGN", CLEAR, BLACK);
        let (same_width, ours) = drawn("WANTED!", CLEAR, WHITE);
        assert_eq!(width, same_width);
        let rgba = [foreign, ours].concat();
        assert_eq!(read(width, &rgba, b"WANTED").0, [b"FOREIGN", b"WANTED!"]);
    }

    #[test]
    fn an_opaque_picture_without_a_code_is_searched_once() {
        let slices = |pixel: [u8; 4]| read(40, &[pixel; 40 * 40].concat(), b"").1;
        assert_eq!(slices([9, 9, 9, 254]), 2 * slices([9, 9, 9, 255]));
    }

    #[test]
    fn pixels_of_another_number_are_answered_with_nothing() {
        let (width, mut rgba) = drawn("SHORT", WHITE, BLACK);
        rgba.truncate(rgba.len() - 4 * width as usize - 4);
        let height = width;
        let request = Request { number: 1, width, height, mode: ScanMode::Frame, wanted: vec![] };
        let mut responder = Responder::default();
        *responder.start(request) = rgba;
        let nothing = |codes: &[Code]| codes.is_empty();
        assert!(
            matches!(responder.advance(), Some(Response::Scanned { codes, .. }) if nothing(&codes))
        );
        assert!(responder.advance() == Some(Response::Ready), "there is no other request");
    }
}
