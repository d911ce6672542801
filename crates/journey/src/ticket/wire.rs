//! The 28 bytes of the payload: fixed length, big endian (`docs/ticket.md`, "Layout").

use super::{
    Ticket,
    error::{Flaw, TicketError},
    sign,
    user_tag::UserTag,
};
use crate::{ids::TicketId, policy, time::Time};
use std::time::Duration;

/// The one version there is.
pub(super) const VERSION: u8 = 1;
/// Bytes of the payload: what is signed.
pub(super) const PAYLOAD_LENGTH: usize = 28;
/// The last moment that 48 bits can name, in milliseconds (the year 10889).
pub(super) const LAST_MOMENT: u64 = (1 << 48) - 1;
/// Counts of active apps that a ticket can carry.
pub(super) const ACTIVE_APPS: std::ops::RangeInclusive<u8> = 1..=3;
/// The greatest ending of a phone number.
pub(super) const LAST_ENDING: u8 = 99;

/// Takes fields off the front of a run of bytes; what it takes is gone.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`.
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next `N` bytes.
    pub(super) fn take<const N: usize>(&mut self) -> Result<[u8; N], Flaw> {
        let (taken, left) = self.0.split_first_chunk().ok_or(Flaw::Length)?;
        self.0 = left;
        Ok(*taken)
    }

    /// Nothing may be left over.
    pub(super) const fn end(self) -> Result<(), Flaw> {
        if self.0.is_empty() { Ok(()) } else { Err(Flaw::Length) }
    }
}

/// Something that has a fixed place in the payload.
trait Codec: Sized {
    fn write(&self, bytes: &mut Vec<u8>);
    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw>;
}

impl Codec for u8 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw> {
        reader.take().map(|[byte]| byte)
    }
}

impl Codec for TicketId {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.as_bytes());
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw> {
        reader.take().map(Self::from_bytes)
    }
}

impl Codec for UserTag {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.as_bytes());
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw> {
        reader.take().map(Self::from_bytes)
    }
}

/// Milliseconds since the epoch in 48 bits; a later moment is written as the last one.
impl Codec for Time {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(&self.as_millis().min(LAST_MOMENT).to_be_bytes()[2..]);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw> {
        let mut wide = [0; 8];
        wide[2..].copy_from_slice(&reader.take::<6>()?);
        Ok(Self::from_millis(u64::from_be_bytes(wide)))
    }
}

/// Whole seconds in 16 bits; a longer span is written as the longest one.
impl Codec for Duration {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(u16::try_from(self.as_secs()).unwrap_or(u16::MAX).to_be_bytes());
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Flaw> {
        Ok(Self::from_secs(u16::from_be_bytes(reader.take()?).into()))
    }
}

/// The payload of a ticket.
pub(super) fn write(ticket: &Ticket) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(PAYLOAD_LENGTH + sign::SIGNATURE_LENGTH);
    VERSION.write(&mut bytes);
    sign::KEY_ID.write(&mut bytes);
    ticket.id.write(&mut bytes);
    ticket.user_tag.write(&mut bytes);
    ticket.issued_at.write(&mut bytes);
    ticket.valid_for.write(&mut bytes);
    ticket.active_apps.write(&mut bytes);
    ticket.phone_ending.write(&mut bytes);
    bytes
}

/// The ticket of a payload and its signature: version, length, key and signature before any field is
/// looked at, so that nothing is made of bytes that are not the demo's.
pub(super) fn read(bytes: &[u8]) -> Result<Ticket, TicketError> {
    // The version comes even before the length: another version may well have another length.
    if u8::read(&mut Reader::new(bytes))? != VERSION {
        return Err(TicketError::UnknownVersion);
    }
    let mut reader = Reader::new(bytes);
    let payload = reader.take::<PAYLOAD_LENGTH>()?;
    let signature = reader.take()?;
    reader.end()?;

    let mut fields = Reader::new(&payload);
    let _version = u8::read(&mut fields)?;
    if u8::read(&mut fields)? != sign::KEY_ID {
        return Err(TicketError::UnknownKey);
    }
    if !sign::fits(&payload, signature) {
        return Err(TicketError::BadSignature);
    }
    Ok(read_fields(fields)?)
}

/// The fields after version and key id, each within its range.
fn read_fields(mut fields: Reader<'_>) -> Result<Ticket, Flaw> {
    let ticket = Ticket {
        id: TicketId::read(&mut fields)?,
        user_tag: UserTag::read(&mut fields)?,
        issued_at: Time::read(&mut fields)?,
        valid_for: Duration::read(&mut fields)?,
        active_apps: u8::read(&mut fields)?,
        phone_ending: u8::read(&mut fields)?,
    };
    fields.end()?;
    check_ranges(&ticket)?;
    Ok(ticket)
}

/// Whether the numbers are ones that a ticket can carry.
pub(super) fn check_ranges(ticket: &Ticket) -> Result<(), Flaw> {
    let seconds = u32::try_from(ticket.valid_for.as_secs());
    if !seconds.is_ok_and(|seconds| policy::CODE_SECONDS.contains(&seconds)) {
        return Err(Flaw::ValidFor);
    }
    if !ACTIVE_APPS.contains(&ticket.active_apps) {
        return Err(Flaw::ActiveApps);
    }
    if ticket.phone_ending > LAST_ENDING {
        return Err(Flaw::PhoneEnding);
    }
    Ok(())
}
