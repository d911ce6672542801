//! The short code: what those type who cannot scan (`docs/ticket.md`, "Short code"). Twelve symbols of
//! Crockford's base 32, 60 bits: count of apps, time, validity, and a MAC under a public key. Of the time there is room for
//! twelve days only; the MAC is over the whole of it, so that no code comes to life again.

use super::Ticket;
use crate::{identity, ids::TicketId, time::Time};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::{fmt, time::Duration};

/// Digits and capitals without those that look alike (I, L, O) or may spell words (U).
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols of a code.
pub const LENGTH: usize = 12;
/// Symbols of a group.
const GROUP: usize = 4;

/// Bits of the fields, from the most significant one on.
const APPS_BITS: u32 = 2;
const TIME_BITS: u32 = 20;
const VALID_BITS: u32 = 12;
const MAC_BITS: u32 = 26;
const FIELD_BITS: u32 = APPS_BITS + TIME_BITS + VALID_BITS;

/// The key is SHA-256 of this phrase: nobody can take it for a secret.
const PHRASE: &str = "Two Phones demo short code 1: public, it proves that a code was typed right and not who made it";

/// A short code that was typed right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ShortCode(u64);

/// Why a typed text is no short code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShortCodeError {
    /// Symbols are missing or too many.
    #[error("{0} symbols, not twelve")]
    Length(usize),
    /// Something that no short code has in it.
    #[error("`{0}` is in no short code")]
    Symbol(char),
    /// The MAC does not fit: a symbol was mistyped, or two were swapped; or the code is older than six days.
    #[error("it was not typed right")]
    Mistyped,
}

impl ShortCode {
    /// The code of these 60 bits, as [`ShortCode::bits`] gives them. Nobody has typed it.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Its 60 bits, the first symbol in the most significant ones.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The short code of a ticket. Two tickets of the same second have the same.
    pub fn of(ticket: &Ticket) -> Self {
        let seconds = ticket.issued_at.as_millis() / 1_000;
        let valid_for = ticket.valid_for.as_secs();
        let fields = u64::from(ticket.active_apps) << (TIME_BITS + VALID_BITS)
            | (seconds & mask(TIME_BITS)) << VALID_BITS
            | valid_for;
        Self(fields << MAC_BITS | mac(ticket.active_apps, seconds, valid_for))
    }

    /// Reads what was typed at `now`: in capitals or not, in groups or not, O for 0 and I or L for 1.
    ///
    /// # Errors
    /// [`ShortCodeError`], in the order of its variants but for the symbols, which are looked at first.
    pub fn parse(typed: &str, now: Time) -> Result<Self, ShortCodeError> {
        let (mut bits, mut count) = (0_u64, 0);
        for symbol in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–')) {
            let value = value(symbol).ok_or(ShortCodeError::Symbol(symbol))?;
            bits = bits << 5 | value;
            count += 1;
            if count > LENGTH {
                bits = 0;
            }
        }
        if count != LENGTH {
            return Err(ShortCodeError::Length(count));
        }
        let code = Self(bits);
        let seconds = code.seconds(now);
        let fits = mac(code.active_apps(), seconds, code.valid_for()) == bits & mask(MAC_BITS);
        if fits && code.is_in_range() { Ok(code) } else { Err(ShortCodeError::Mistyped) }
    }

    /// The ticket it stands for, to a reader at `now`: the time is the one nearest to it. Its name is made of the
    /// code, and it is for the demo's person, who is the only one there is.
    pub fn to_ticket(self, now: Time) -> Option<Ticket> {
        let user = identity::user_id()?;
        let issued_at = Time::from_millis(self.seconds(now).saturating_mul(1_000));
        let valid_for = Duration::from_secs(self.valid_for());
        let id = Sha256::digest(
            [b"two-phones short code id v1\0".as_slice(), &self.0.to_be_bytes()].concat(),
        );
        let mut name = [0; 8];
        name.copy_from_slice(&id[..8]);
        let id = TicketId::from_bytes(name);
        let active_apps = self.active_apps();
        Some(Ticket::new(id, &user, issued_at, valid_for, active_apps, identity::PHONE_ENDING))
    }

    const fn fields(self) -> u64 {
        self.0 >> MAC_BITS
    }

    /// The second of issue, of those that fit the one nearest to `now`: the code has room for 12 days only.
    fn seconds(self, now: Time) -> u64 {
        let now = now.as_millis() / 1_000;
        let (rest, round) = (self.fields() >> VALID_BITS & mask(TIME_BITS), 1 << TIME_BITS);
        let ahead = (rest + round - now % round) % round;
        if ahead <= round / 2 { now + ahead } else { (now + ahead).saturating_sub(round) }
    }

    const fn valid_for(self) -> u64 {
        self.fields() & mask(VALID_BITS)
    }

    fn active_apps(self) -> u8 {
        u8::try_from(self.fields() >> (TIME_BITS + VALID_BITS)).unwrap_or(0)
    }

    fn is_in_range(self) -> bool {
        let seconds = u32::try_from(self.valid_for());
        self.active_apps() > 0
            && seconds.is_ok_and(|seconds| crate::policy::CODE_SECONDS.contains(&seconds))
    }
}

/// In groups of four: `7K3D-M2QX-9FHT`.
impl fmt::Display for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in 0..LENGTH {
            if place > 0 && place % GROUP == 0 {
                f.write_str("-")?;
            }
            let shift = 5 * (LENGTH - 1 - place);
            let symbol = SYMBOLS[usize::try_from(self.0 >> shift & 31).unwrap_or(0)];
            write!(f, "{}", char::from(symbol))?;
        }
        Ok(())
    }
}

/// It opens an activation as a QR code does; it is not for logs.
impl fmt::Debug for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShortCode(…)")
    }
}

const fn mask(bits: u32) -> u64 {
    (1 << bits) - 1
}

fn value(symbol: char) -> Option<u64> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS.iter().position(|&known| char::from(known) == symbol)?;
    u64::try_from(place).ok()
}

/// The first 26 bits of HMAC-SHA-256 (RFC 2104) over the second of issue, the validity in seconds and the count of apps.
fn mac(active_apps: u8, seconds: u64, valid_for: u64) -> u64 {
    let mut key = [0; 64];
    key[..32].copy_from_slice(&Sha256::digest(PHRASE));
    let whole = Hmac::<Sha256>::new(&key.into())
        .chain_update(b"two-phones short code v1\0")
        .chain_update(seconds.to_be_bytes())
        .chain_update(&valid_for.to_be_bytes()[6..])
        .chain_update([active_apps])
        .finalize()
        .into_bytes();
    let mut first = [0; 8];
    first.copy_from_slice(&whole[..8]);
    u64::from_be_bytes(first) >> (64 - MAC_BITS)
}

const _: () = assert!(FIELD_BITS + MAC_BITS == 5 * 12);

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::policy::Policy;
    use proptest::prelude::*;

    const NOON: Time = Time::from_millis(1_767_268_800_000);

    fn ticket(issued_at: Time, valid_for: u64, active_apps: u8) -> Ticket {
        let user = identity::user_id().expect("the demo's person");
        let id = TicketId::from_bytes([0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77]);
        Ticket::new(id, &user, issued_at, Duration::from_secs(valid_for), active_apps, 42)
    }

    #[test]
    fn the_worked_example_of_the_specification() {
        let code = ShortCode::of(&ticket(NOON, 180, 1));
        assert_eq!(code.to_string(), "B63G-0B86-1WSB");
        let read = code.to_ticket(NOON).expect("a ticket");
        assert_eq!((read.issued_at, read.valid_for.as_secs(), read.active_apps), (NOON, 180, 1));
        assert!(read.is_for(&identity::user_id().expect("the demo's person")));
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        assert_eq!(format!("{:?}", ShortCode::of(&ticket(NOON, 180, 1))), "ShortCode(…)");
    }

    #[test]
    fn it_is_read_as_people_type() {
        let code = ShortCode::of(&ticket(NOON, 180, 1));
        let text = code.to_string();
        let sloppy = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(ShortCode::parse(&sloppy, NOON), Ok(code));
        assert_eq!(ShortCode::parse(&text.replace('-', ""), NOON), Ok(code));
        assert_eq!(ShortCode::parse(&text[..13], NOON), Err(ShortCodeError::Length(11)));
        assert_eq!(ShortCode::parse(&format!("{text}0"), NOON), Err(ShortCodeError::Length(13)));
        assert_eq!(ShortCode::parse("7K3D-M2QX-9FHU", NOON), Err(ShortCodeError::Symbol('U')));
        assert_eq!(ShortCode::parse("", NOON), Err(ShortCodeError::Length(0)));
    }

    #[test]
    fn the_time_is_the_nearest_one_also_over_the_turn_of_the_count() {
        let turn = Time::from_millis((1 << 20) * 1_000 * 1_700);
        let before = Time::from_millis(turn.as_millis() - 60_000);
        let read =
            ShortCode::of(&ticket(before, 180, 2)).to_ticket(turn.after(Duration::from_mins(1)));
        assert_eq!(read.map(|ticket| ticket.issued_at), Some(before));
        let ahead = ShortCode::of(&ticket(turn, 180, 2)).to_ticket(before);
        assert_eq!(ahead.map(|ticket| ticket.issued_at), Some(turn));
    }

    #[test]
    fn the_same_symbols_are_no_code_when_the_count_of_time_comes_round() {
        let text = ShortCode::of(&ticket(NOON, 180, 1)).to_string();
        let round = NOON.after(Duration::from_secs(1 << TIME_BITS));
        assert_eq!(ShortCode::parse(&text, round), Err(ShortCodeError::Mistyped));
    }

    proptest! {
        #[test]
        fn every_ticket_comes_back(
            ms in 0..u64::from(u32::MAX) * 1_000, valid in 5_u64..=3_600, apps in 1_u8..=3, later in 0_u64..3_600_000
        ) {
            let made = ticket(Time::from_millis(ms), valid, apps);
            let code = ShortCode::of(&made);
            prop_assert_eq!(ShortCode::parse(&code.to_string(), made.issued_at), Ok(code));
            let read = code.to_ticket(made.issued_at.after(Duration::from_millis(later))).expect("a ticket");
            prop_assert_eq!(read.issued_at.as_millis(), ms / 1_000 * 1_000);
            prop_assert_eq!(read.valid_for, made.valid_for);
            prop_assert_eq!(read.active_apps, apps);
            prop_assert!(read.expires_at() <= made.expires_at());
        }

        #[test]
        fn one_wrong_symbol_or_two_swapped_are_noticed(
            ms in 0..u64::from(u32::MAX) * 1_000, place in 0..LENGTH, symbol in 0..32_usize
        ) {
            let text = ShortCode::of(&ticket(Time::from_millis(ms), 180, 1)).to_string().replace('-', "");
            let mut wrong = text.clone().into_bytes();
            wrong[place] = SYMBOLS[symbol];
            let wrong = String::from_utf8(wrong).expect("ASCII");
            prop_assume!(wrong != text);
            prop_assert_eq!(ShortCode::parse(&wrong, Time::from_millis(ms)), Err(ShortCodeError::Mistyped));
            let mut swapped = text.clone().into_bytes();
            swapped.swap(place, (place + 1) % LENGTH);
            let swapped = String::from_utf8(swapped).expect("ASCII");
            prop_assume!(swapped != text);
            prop_assert_eq!(ShortCode::parse(&swapped, Time::from_millis(ms)), Err(ShortCodeError::Mistyped));
        }

        #[test]
        fn whatever_is_typed_nothing_panics(text in ".{0,40}") {
            if let Ok(code) = ShortCode::parse(&text, NOON) {
                let _ = code.to_ticket(NOON.after(Policy::RESERVATION));
            }
        }
    }
}
