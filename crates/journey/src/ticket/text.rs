//! The text of the QR code: a fixed prefix and base45 (RFC 9285), which a QR code packs as tightly
//! as digits and capital letters.

use super::error::{Flaw, TicketError};

/// What every ticket begins with, in capitals. Its digit is part of the mark and no version number.
pub const PREFIX: &str = "DEMO1:";

/// The text that carries `bytes`.
pub(super) fn encode(bytes: &[u8]) -> String {
    format!("{PREFIX}{}", base45::encode(bytes))
}

/// The bytes that `text` carries.
///
/// Strict, unlike a text field: what comes from a QR code has no spaces or small letters by accident,
/// and each ticket has one text only.
pub(super) fn decode(text: &[u8]) -> Result<Vec<u8>, TicketError> {
    let encoded = text.strip_prefix(PREFIX.as_bytes()).ok_or(TicketError::NotATicket)?;
    let bytes = base45::decode(encoded).map_err(|_| Flaw::Base45)?;
    // The crate refuses a triplet over 65535 but cuts a last pair over 255 down to 8 bits, though no
    // encoder of RFC 9285 writes one. Encoding again and comparing leaves no such gap.
    if base45::encode(&bytes).as_bytes() == encoded { Ok(bytes) } else { Err(Flaw::Base45.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOT_BASE45: Result<Vec<u8>, TicketError> = Err(TicketError::Malformed(Flaw::Base45));

    #[test]
    fn the_examples_of_the_rfc_are_read_and_written() {
        for (bytes, text) in [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581")]
        {
            let text = format!("DEMO1:{text}");
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text.as_bytes()), Ok(bytes.as_bytes().to_vec()));
        }
    }

    #[test]
    fn values_that_are_too_big_are_refused() {
        assert_eq!(decode(b"DEMO1:FGW"), Ok(vec![0xFF, 0xFF]));
        assert_eq!(decode(b"DEMO1:GGW"), NOT_BASE45, "65536 in three characters");
        assert_eq!(decode(b"DEMO1:U5"), Ok(vec![0xFF]));
        assert_eq!(decode(b"DEMO1:V5"), NOT_BASE45, "256 in two characters");
    }

    #[test]
    fn other_characters_and_lone_ones_are_refused() {
        for encoded in ["bb8", "BB8\n", "BB8 ", "BB80", "BB_", "BB8=", "ÆØ"] {
            assert_eq!(decode(format!("DEMO1:{encoded}").as_bytes()), NOT_BASE45, "{encoded}");
        }
    }

    #[test]
    fn only_the_exact_prefix_makes_a_ticket() {
        for text in ["", "DEMO1", "demo1:BB8", " DEMO1:BB8", "DEMO2:BB8", "https://example.org/"] {
            assert_eq!(decode(text.as_bytes()), Err(TicketError::NotATicket), "{text}");
        }
    }
}
