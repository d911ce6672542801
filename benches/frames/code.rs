//! The codes in the frames: tickets of this demo, made as the old phone makes them, and codes of other kinds.

use journey::entropy::Entropy;
use journey::ids::TicketId;
use journey::ticket::Ticket;
use journey::time::Time;
use journey::{identity, policy::Policy};
use qr_kit::Matrix;
use qrcode::{Color, EcLevel, QrCode, Version};

use super::random::Random;

/// The modules of a code, without its border.
pub struct Code {
    /// Modules a side.
    pub size: usize,
    dark: Vec<bool>,
    /// What it says.
    pub payload: Vec<u8>,
}

/// What a code is.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A ticket of the demo: version 6, level M.
    Ticket,
    /// A code of this version, 1 to 40, with anything in it.
    Other(i16),
}

const LEVELS: [EcLevel; 4] = [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H];
const DIGITS: &[u8] = b"0123456789";
const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

impl Code {
    /// A code with random contents.
    pub fn new(kind: Kind, random: &mut Random) -> Self {
        match kind {
            Kind::Ticket => Self::ticket(random),
            Kind::Other(version) => Self::other(version, random),
        }
    }

    /// Whether a module is dark.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        self.dark[row * self.size + column]
    }

    fn ticket(random: &mut Random) -> Self {
        let mut seed = [0; 32];
        seed.fill_with(|| random.bits() as u8);
        let text = Ticket::new(
            TicketId::random(&mut Entropy::from_seed(seed)),
            &identity::user_id().expect("the demo's person has a user ID"),
            Time::from_millis(1_700_000_000_000 + random.bits() % 100_000_000_000),
            Policy::default().code_valid,
            1 + random.below(2) as u8,
            identity::PHONE_ENDING,
        )
        .to_text();
        let matrix = Matrix::encode(&text).expect("a ticket fits a code");
        let size = matrix.size();
        let dark = (0..size * size).map(|at| matrix.is_dark(at % size, at / size)).collect();
        Self { size: size as usize, dark, payload: text.into_bytes() }
    }

    /// A code of `version`, about as full as it can be.
    fn other(version: i16, random: &mut Random) -> Self {
        let (level, kind, name) = (random.one_of(&LEVELS), random.below(4), random.bits());
        // Shortened until it fits: how much fits depends on the kind of contents.
        let mut length = 120 * version as usize;
        loop {
            let payload = contents(kind, length, &mut Random::of(&format!("{name:x}")));
            if let Ok(code) = QrCode::with_version(&payload, Version::Normal(version), level) {
                let size = code.width();
                let dark = code.into_colors().into_iter().map(|color| color == Color::Dark);
                return Self { size, dark: dark.collect(), payload };
            }
            length -= length / 16 + 1;
        }
    }
}

/// A payload of `length` bytes: an address, digits, characters of the alphanumeric set, or any bytes.
fn contents(kind: usize, length: usize, random: &mut Random) -> Vec<u8> {
    let prefix: &[u8] = if kind == 0 { b"https://example.org/" } else { b"" };
    let rest = (prefix.len()..length).map(|_| match kind {
        0 => random.one_of(LETTERS),
        1 => random.one_of(DIGITS),
        2 => random.one_of(ALPHANUMERIC),
        _ => random.bits() as u8,
    });
    prefix.iter().copied().take(length).chain(rest).collect()
}
