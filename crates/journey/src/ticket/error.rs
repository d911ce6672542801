//! Why a QR code, or a moment, is refused. One variant a cause, so that a screen can name it.

use std::time::Duration;

/// Why a QR code is no ticket to go on with. In the order in which `docs/ticket.md` checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TicketError {
    /// The text does not begin with `DEMO1:`: somebody else's QR code. It is never opened.
    #[error("this QR code is not one of the demo's")]
    NotATicket,
    /// It begins as a ticket and does not go on as one: a code that was cut, retyped or made wrongly.
    #[error("the QR code is damaged: {0}")]
    Malformed(#[from] Flaw),
    /// A layout that this reader does not know: most likely the other phone's page is newer or older.
    #[error("the QR code was made by another version of the demo")]
    UnknownVersion,
    /// Signed under a key id that this reader does not know: another build of the demo.
    #[error("the QR code is signed with an unknown key")]
    UnknownKey,
    /// The signature does not fit: the code was changed, or made by something other than the demo.
    #[error("the signature of the QR code does not fit")]
    BadSignature,
    /// Issued further in the future than the tolerance allows: the clock of one of the phones is wrong.
    #[error("the QR code was made {} s in the future: the clocks of the phones differ", ahead.as_secs())]
    ClocksDiffer {
        /// How far the moment of issue is ahead of this phone's clock.
        ahead: Duration,
    },
    /// Its time is over: it was shown too long ago, or this phone's clock is fast.
    #[error("the QR code expired {} s ago", ago.as_secs())]
    Expired {
        /// How long ago it expired; zero in the very millisecond.
        ago: Duration,
    },
}

/// What is wrong with the shape of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// What follows the prefix is not base45 as RFC 9285 writes it.
    #[error("it is not base45")]
    Base45,
    /// Bytes are missing or left over: the code was cut or something was added.
    #[error("it is not 92 bytes long")]
    Length,
    /// Signed, but valid for less than 5 or more than 3600 seconds.
    #[error("its validity is out of range")]
    ValidFor,
    /// Signed, but counting no active app or more than three.
    #[error("its count of apps is out of range")]
    ActiveApps,
    /// Signed, but the ending of the phone number has more than two digits.
    #[error("its phone number is out of range")]
    PhoneEnding,
}
