//! What the page and the scan worker say to each other: one byte string a message, so that it can
//! be handed over without a copy.
//!
//! All numbers are little-endian `u32`. A request is number, width, height, pixels. An answer is
//! empty for "ready"; otherwise number, then length and bytes of each payload.

use thiserror::Error;

use crate::qr::luma::Luma;

/// From the page: find the codes in this frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Comes back in the answer; an answer with another number than the last request's is stale.
    pub number: u32,
    /// The frame to look at.
    pub frame: Luma,
}

/// From the worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The first message: the worker's code has loaded and listens.
    Ready,
    /// What was found in the frame of a request.
    Found {
        /// The request's number.
        number: u32,
        /// The bytes of each code; empty when there was none.
        payloads: Vec<Vec<u8>>,
    },
}

/// The bytes are no message of this protocol: page and worker are not of the same build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no message between the page and its scanner")]
pub struct Malformed;

impl Request {
    /// The message as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(12 + self.frame.pixels().len());
        for number in [self.number, self.frame.width(), self.frame.height()] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.frame.pixels());
        bytes
    }

    /// The message in `bytes`.
    ///
    /// # Errors
    /// [`Malformed`] when they are too short or not as many as the frame's size asks for.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Malformed> {
        let number = take_number(&mut bytes)?;
        let width = take_number(&mut bytes)?;
        let height = take_number(&mut bytes)?;
        let frame = Luma::new(width, height, bytes.to_vec()).map_err(|_| Malformed)?;
        Ok(Self { number, frame })
    }
}

impl Answer {
    /// The message as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Self::Found { number, payloads } = self {
            bytes.extend(number.to_le_bytes());
            for payload in payloads {
                // A code holds 2953 bytes at the most.
                let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
                bytes.extend(length.to_le_bytes());
                bytes.extend(payload);
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
        let mut payloads = Vec::new();
        while !bytes.is_empty() {
            let length = take_number(&mut bytes)? as usize;
            payloads.push(take(&mut bytes, length)?.to_vec());
        }
        Ok(Self::Found { number, payloads })
    }
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Result<&'a [u8], Malformed> {
    let (taken, rest) = bytes.split_at_checked(length).ok_or(Malformed)?;
    *bytes = rest;
    Ok(taken)
}

fn take_number(bytes: &mut &[u8]) -> Result<u32, Malformed> {
    let taken = take(bytes, 4)?;
    Ok(u32::from_le_bytes(taken.try_into().map_err(|_| Malformed)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_arrive_as_they_were_sent() {
        let request =
            Request { number: 7, frame: Luma::new(3, 2, vec![0, 1, 2, 3, 4, 255]).unwrap() };
        assert_eq!(Request::from_bytes(&request.to_bytes()), Ok(request));
        for answer in [
            Answer::Ready,
            Answer::Found { number: 0, payloads: vec![] },
            Answer::Found {
                number: u32::MAX,
                payloads: vec![b"DEMO1:X".to_vec(), vec![], vec![0]],
            },
        ] {
            assert_eq!(Answer::from_bytes(&answer.to_bytes()), Ok(answer));
        }
    }

    #[test]
    fn a_message_cut_short_is_refused() {
        let request = Request { number: 7, frame: Luma::new(2, 2, vec![9; 4]).unwrap() }.to_bytes();
        for length in 0..request.len() {
            assert_eq!(Request::from_bytes(&request[..length]), Err(Malformed), "{length} bytes");
        }
        let answer = Answer::Found { number: 1, payloads: vec![b"abc".to_vec()] }.to_bytes();
        for length in (1..answer.len()).filter(|&length| length != 4) {
            assert_eq!(Answer::from_bytes(&answer[..length]), Err(Malformed), "{length} bytes");
        }
        assert_eq!(Answer::from_bytes(&[0, 0, 0, 0, 255, 255, 255, 255, 1]), Err(Malformed));
    }
}
