//! The tag that lets the new phone check a user ID without the code carrying it.

use crate::{ids::TicketId, stack::overwritten_after, user_id::UserId};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// Bytes of a tag.
const LENGTH: usize = 8;
/// Comes before the user ID in what is hashed, so that no other use of HMAC gives the same tag.
const DOMAIN: &[u8] = b"two-phones user tag v1\0";

/// The first 8 bytes of HMAC-SHA-256 over the user ID, salted with the ticket id: two tickets of one
/// person have nothing in common. Who has the code can still try user IDs one by one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct UserTag([u8; LENGTH]);

impl UserTag {
    /// The tag of `user` in the ticket named `ticket`.
    pub fn new(ticket: TicketId, user: &UserId) -> Self {
        overwritten_after(|| {
            let whole = mac(ticket, user).finalize().into_bytes();
            let mut tag = [0; LENGTH];
            tag.copy_from_slice(&whole[..LENGTH]);
            Self(tag)
        })
    }

    /// The tag made of these bytes.
    pub const fn from_bytes(bytes: [u8; LENGTH]) -> Self {
        Self(bytes)
    }

    /// Its 8 bytes.
    pub const fn as_bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// Whether this is the tag of `user` in the ticket named `ticket`. Takes the same time either way.
    pub fn fits(&self, ticket: TicketId, user: &UserId) -> bool {
        overwritten_after(|| mac(ticket, user).verify_truncated_left(&self.0).is_ok())
    }
}

impl fmt::Debug for UserTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserTag(…)")
    }
}

fn mac(ticket: TicketId, user: &UserId) -> Hmac<Sha256> {
    // RFC 2104 fills a short key with zeros up to one block of the hash; doing so here cannot fail.
    let mut key = [0; 64];
    key[..ticket.as_bytes().len()].copy_from_slice(ticket.as_bytes());
    Hmac::new(&key.into()).chain_update(DOMAIN).chain_update(user.as_bytes())
}
