//! The messages between a page and a worker that scans for it, as bytes. A page that has no worker can carry them out by
//! itself, with a [`Responder`](crate::Responder).
//!
//! The page sends a [`Request`] and, as a second buffer, the pixels of the frame in RGBA, row by row, as a
//! canvas gives them: a buffer of its own can be transferred instead of copied. The worker sends a
//! [`Response`]. All numbers are little-endian; the response [`Ready`](Response::Ready) has no bytes.

use thiserror::Error;

use crate::point::Point;
use crate::scan::{DecodedCode, FrameStats};

/// How thoroughly a frame is scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScanMode {
    /// A frame of a video, within a small budget, because the next frame follows at once
    /// ([`Scanner::scan_frame`](crate::Scanner::scan_frame)).
    Frame,
    /// A picture by itself, with every pass ([`Scanner::scan`](crate::Scanner::scan)).
    Picture,
}

/// From the page to the worker: scan the frame that comes with this message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Identifies the request; the response repeats it, so that the response to an abandoned request can be
    /// told apart.
    pub number: u32,
    /// Width of the frame in pixels.
    pub width: u32,
    /// Height of the frame in pixels.
    pub height: u32,
    /// How thoroughly the frame is scanned.
    pub mode: ScanMode,
    /// Codes whose payload begins with these bytes are looked for.
    pub wanted: Vec<u8>,
}

/// A decoded code, without how it was found.
#[derive(Clone, PartialEq)]
pub struct Code {
    /// The decoded bytes.
    pub payload: Vec<u8>,
    /// The corners of the code in the frame, in pixels, clockwise from the code's own upper left.
    pub outline: [Point; 4],
}

/// From the worker to the page.
#[derive(Clone, PartialEq)]
pub enum Response {
    /// The first message: the worker has loaded and listens.
    Ready,
    /// The frame of a request was scanned.
    Scanned {
        /// The number of the request.
        number: u32,
        /// Every code that was decoded; empty when there was none.
        codes: Vec<Code>,
        /// Statistics of the frame.
        stats: FrameStats,
    },
}

/// The bytes are no message of this protocol, as when page and worker are of different builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a message of the scanner's protocol")]
pub struct MalformedMessage;

impl std::fmt::Debug for Code {
    /// Shows the length only, because the payload may be confidential.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Code({} bytes)", self.payload.len())
    }
}

impl From<DecodedCode> for Code {
    fn from(found: DecodedCode) -> Self {
        Self { payload: found.payload, outline: found.outline }
    }
}

impl Request {
    /// The message as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(13 + self.wanted.len());
        for number in [self.number, self.width, self.height] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.push(u8::from(self.mode == ScanMode::Picture));
        bytes.extend(&self.wanted);
        bytes
    }

    /// The message in `bytes`.
    ///
    /// # Errors
    /// [`MalformedMessage`] when they are too short, or the mode is unknown.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, MalformedMessage> {
        let number = take_u32(&mut bytes)?;
        let width = take_u32(&mut bytes)?;
        let height = take_u32(&mut bytes)?;
        let mode = match take_array(&mut bytes)? {
            [0] => ScanMode::Frame,
            [1] => ScanMode::Picture,
            _ => return Err(MalformedMessage),
        };
        Ok(Self { number, width, height, mode, wanted: bytes.to_vec() })
    }
}

impl Response {
    /// The message as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Self::Scanned { number, codes, stats } = self {
            bytes.extend(number.to_le_bytes());
            bytes.extend([stats.brightness, stats.glare]);
            // Zero stands for none: no module has a size of zero.
            bytes.extend(stats.undecoded.unwrap_or(0.0).to_le_bytes());
            for code in codes {
                for corner in code.outline {
                    bytes.extend(corner.x.to_le_bytes());
                    bytes.extend(corner.y.to_le_bytes());
                }
                // A code holds at most 7089 characters, so the length always fits.
                let length = u32::try_from(code.payload.len()).unwrap_or(u32::MAX);
                bytes.extend(length.to_le_bytes());
                bytes.extend(&code.payload);
            }
        }
        bytes
    }

    /// The message in `bytes`.
    ///
    /// # Errors
    /// [`MalformedMessage`] when they end in the middle of a number or a payload.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, MalformedMessage> {
        if bytes.is_empty() {
            return Ok(Self::Ready);
        }
        let number = take_u32(&mut bytes)?;
        let [brightness, glare] = take_array(&mut bytes)?;
        let undecoded = Some(take_f32(&mut bytes)?).filter(|&module| module > 0.0);
        let mut codes = Vec::new();
        while !bytes.is_empty() {
            let mut outline = [Point::default(); 4];
            for corner in &mut outline {
                *corner = Point::new(take_f32(&mut bytes)?, take_f32(&mut bytes)?);
            }
            let length = take_u32(&mut bytes)? as usize;
            codes.push(Code { payload: take(&mut bytes, length)?.to_vec(), outline });
        }
        Ok(Self::Scanned { number, codes, stats: FrameStats { brightness, glare, undecoded } })
    }
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Result<&'a [u8], MalformedMessage> {
    let (taken, rest) = bytes.split_at_checked(length).ok_or(MalformedMessage)?;
    *bytes = rest;
    Ok(taken)
}

fn take_array<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], MalformedMessage> {
    take(bytes, N)?.try_into().map_err(|_| MalformedMessage)
}

fn take_u32(bytes: &mut &[u8]) -> Result<u32, MalformedMessage> {
    take_array(bytes).map(u32::from_le_bytes)
}

fn take_f32(bytes: &mut &[u8]) -> Result<f32, MalformedMessage> {
    take_array(bytes).map(f32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request {
            number: 7,
            width: 3,
            height: 2,
            mode: ScanMode::Picture,
            wanted: b"https:".to_vec(),
        }
    }

    fn code(payload: &[u8]) -> Code {
        let outline = [(1.5, -2.0), (90.0, 3.0), (91.0, 88.25), (0.0, 87.0)];
        Code { payload: payload.to_vec(), outline: outline.map(|(x, y)| Point::new(x, y)) }
    }

    #[test]
    fn messages_arrive_as_they_were_sent() {
        for request in [request(), Request { mode: ScanMode::Frame, wanted: vec![], ..request() }] {
            assert_eq!(Request::from_bytes(&request.to_bytes()), Ok(request));
        }
        let stats = FrameStats { brightness: 200, glare: 3, undecoded: Some(1.75) };
        for answer in [
            Response::Ready,
            Response::Scanned { number: 0, codes: vec![], stats: FrameStats::default() },
            Response::Scanned {
                number: 9,
                codes: vec![code(b"https:X"), code(&[]), code(&[0])],
                stats,
            },
        ] {
            let again = Response::from_bytes(&answer.to_bytes());
            assert!(again.is_ok_and(|again| again == answer));
        }
    }

    #[test]
    fn a_message_cut_short_is_refused() {
        let request = Request { wanted: vec![], ..request() }.to_bytes();
        for length in 0..request.len() {
            assert_eq!(
                Request::from_bytes(&request[..length]),
                Err(MalformedMessage),
                "{length} bytes"
            );
        }
        assert_eq!(Request::from_bytes(&[2; 13]), Err(MalformedMessage), "a third mode");
        let whole = Response::Scanned {
            number: 1,
            codes: vec![code(b"abc")],
            stats: FrameStats::default(),
        };
        let whole = whole.to_bytes();
        for length in (1..whole.len()).filter(|&length| length != 10) {
            let answer = Response::from_bytes(&whole[..length]);
            assert!(answer.is_err_and(|error| error == MalformedMessage), "{length} bytes");
        }
    }
}
