//! What the page and the scan worker say to each other.
//!
//! A request is two byte strings: this [`Request`], and the pixels of the frame as a canvas gives them
//! (RGBA, row by row), which are handed over and never copied. An answer is one. All numbers are
//! little-endian; an answer is empty for "ready".

use thiserror::Error;

use crate::point::Point;
use crate::scan::frame_stats::Sight;
use crate::scan::scanner::Found;

/// How thoroughly a frame is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of a video: in little time, as the next one is there in a moment.
    Frame,
    /// A picture by itself: in every way there is.
    Picture,
}

/// From the page: find the codes in the frame that comes with this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Comes back in the answer; an answer with another number than the last request's is stale.
    pub number: u32,
    /// Width of the frame in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// How thoroughly it is looked at.
    pub kind: Kind,
    /// How the payload of a code begins that ends the search in this frame.
    pub wanted: Vec<u8>,
}

/// A code that was read.
#[derive(Clone, PartialEq)]
pub struct Code {
    /// What it says, byte for byte.
    pub payload: Vec<u8>,
    /// Its corners in the frame, in pixels, clockwise from its upper left.
    pub outline: [Point; 4],
}

/// From the worker.
#[derive(Clone, PartialEq)]
pub enum Answer {
    /// The first message: the worker's code has loaded and listens.
    Ready,
    /// What was found in the frame of a request.
    Found {
        /// The request's number.
        number: u32,
        /// Every code; empty when there was none.
        codes: Vec<Code>,
        /// What the frame is like.
        sight: Sight,
    },
}

/// The bytes are no message of this protocol: page and worker are not of the same build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no message between the page and its scanner")]
pub struct Malformed;

impl std::fmt::Debug for Code {
    /// Its length only: the payload may be a ticket.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Code({} bytes)", self.payload.len())
    }
}

impl From<Found> for Code {
    fn from(found: Found) -> Self {
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
        bytes.push(u8::from(self.kind == Kind::Picture));
        bytes.extend(&self.wanted);
        bytes
    }

    /// The message in `bytes`.
    ///
    /// # Errors
    /// [`Malformed`] when they are too short, or the kind is none.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Malformed> {
        let number = take_number(&mut bytes)?;
        let width = take_number(&mut bytes)?;
        let height = take_number(&mut bytes)?;
        let kind = match take_array(&mut bytes)? {
            [0] => Kind::Frame,
            [1] => Kind::Picture,
            _ => return Err(Malformed),
        };
        Ok(Self { number, width, height, kind, wanted: bytes.to_vec() })
    }
}

impl Answer {
    /// The message as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Self::Found { number, codes, sight } = self {
            bytes.extend(number.to_le_bytes());
            bytes.extend([sight.light, sight.glare]);
            // No code has modules of no size.
            bytes.extend(sight.unread.unwrap_or(0.0).to_le_bytes());
            for code in codes {
                for corner in code.outline {
                    bytes.extend(corner.x.to_le_bytes());
                    bytes.extend(corner.y.to_le_bytes());
                }
                // A code holds 7089 digits at the most.
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
    /// [`Malformed`] when they end in the middle of a number or a payload.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.is_empty() {
            return Ok(Self::Ready);
        }
        let number = take_number(&mut bytes)?;
        let [light, glare] = take_array(&mut bytes)?;
        let unread = Some(take_length(&mut bytes)?).filter(|&module| module > 0.0);
        let mut codes = Vec::new();
        while !bytes.is_empty() {
            let mut outline = [Point::default(); 4];
            for corner in &mut outline {
                *corner = Point::new(take_length(&mut bytes)?, take_length(&mut bytes)?);
            }
            let length = take_number(&mut bytes)? as usize;
            codes.push(Code { payload: take(&mut bytes, length)?.to_vec(), outline });
        }
        Ok(Self::Found { number, codes, sight: Sight { light, glare, unread } })
    }
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Result<&'a [u8], Malformed> {
    let (taken, rest) = bytes.split_at_checked(length).ok_or(Malformed)?;
    *bytes = rest;
    Ok(taken)
}

fn take_array<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], Malformed> {
    take(bytes, N)?.try_into().map_err(|_| Malformed)
}

fn take_number(bytes: &mut &[u8]) -> Result<u32, Malformed> {
    take_array(bytes).map(u32::from_le_bytes)
}

fn take_length(bytes: &mut &[u8]) -> Result<f32, Malformed> {
    take_array(bytes).map(f32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request { number: 7, width: 3, height: 2, kind: Kind::Picture, wanted: b"DEMO1:".to_vec() }
    }

    fn code(payload: &[u8]) -> Code {
        let outline = [(1.5, -2.0), (90.0, 3.0), (91.0, 88.25), (0.0, 87.0)];
        Code { payload: payload.to_vec(), outline: outline.map(|(x, y)| Point::new(x, y)) }
    }

    #[test]
    fn messages_arrive_as_they_were_sent() {
        for request in [request(), Request { kind: Kind::Frame, wanted: vec![], ..request() }] {
            assert_eq!(Request::from_bytes(&request.to_bytes()), Ok(request));
        }
        let sight = Sight { light: 200, glare: 3, unread: Some(1.75) };
        for answer in [
            Answer::Ready,
            Answer::Found { number: 0, codes: vec![], sight: Sight::default() },
            Answer::Found {
                number: 9,
                codes: vec![code(b"DEMO1:X"), code(&[]), code(&[0])],
                sight,
            },
        ] {
            let again = Answer::from_bytes(&answer.to_bytes());
            assert!(again.is_ok_and(|again| again == answer));
        }
    }

    #[test]
    fn a_message_cut_short_is_refused() {
        let request = Request { wanted: vec![], ..request() }.to_bytes();
        for length in 0..request.len() {
            assert_eq!(Request::from_bytes(&request[..length]), Err(Malformed), "{length} bytes");
        }
        assert_eq!(Request::from_bytes(&[2; 13]), Err(Malformed), "a third kind");
        let whole = Answer::Found { number: 1, codes: vec![code(b"abc")], sight: Sight::default() };
        let whole = whole.to_bytes();
        for length in (1..whole.len()).filter(|&length| length != 10) {
            let answer = Answer::from_bytes(&whole[..length]);
            assert!(answer.is_err_and(|error| error == Malformed), "{length} bytes");
        }
    }
}
