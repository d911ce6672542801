"""The ticket of docs/ticket.md, sections 3 to 6: reading, and the user tag."""

import hashlib
import hmac
from dataclasses import dataclass

import ed25519

PREFIX = b"DEMO1:"
ALPHABET = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
PUBLIC_KEY = bytes.fromhex("84ac042c063766700d39cff6af2c9511b88e81b24d6394894143c25c74bb0d1a")
SIGNATURE_DOMAIN = b"two-phones ticket v1\0"
TAG_DOMAIN = b"two-phones user tag v1\0"
TOLERANCE_MS = 120_000


class Refused(Exception):
    """A code that is no ticket to go on with: the error of section 6, and the flaw of a malformed one."""

    def __init__(self, error, flaw=None):
        super().__init__(error if flaw is None else f"{error} ({flaw})")
        self.error, self.flaw = error, flaw


@dataclass(frozen=True)
class Ticket:
    ticket_id: bytes
    user_tag: bytes
    issued_at: int
    valid_for: int
    active_apps: int
    phone_ending: int

    def check_time(self, now):
        """Checks 11 and 12: `now` in milliseconds since 1970."""
        if self.issued_at > now + TOLERANCE_MS:
            raise Refused("clocks-differ")
        if now >= self.issued_at + self.valid_for * 1000:
            raise Refused("expired")

    def is_for(self, typed):
        """Whether the tag fits a user ID as it was typed."""
        user = canonical_user_id(typed)
        return user is not None and hmac.compare_digest(self.user_tag, user_tag(self.ticket_id, user))


def base45_decode(text):
    """RFC 9285, strictly; None where no encoder writes such a text."""
    digits = [ALPHABET.find(bytes([byte])) for byte in text]
    if -1 in digits or len(digits) % 3 == 1:
        return None
    out = bytearray()
    for at in range(0, len(digits), 3):
        group = digits[at : at + 3]
        value = sum(digit * 45**place for place, digit in enumerate(group))
        length = len(group) - 1
        if value >= 256**length:
            return None
        out += value.to_bytes(length, "big")
    return bytes(out)


def read(code):
    """The ticket of the bytes of a QR code: checks 1 to 10."""
    if not code.startswith(PREFIX):
        raise Refused("not-a-ticket")
    data = base45_decode(code[len(PREFIX) :])
    if data is None:
        raise Refused("malformed", "base45")
    if not data:
        raise Refused("malformed", "length")
    if data[0] != 1:
        raise Refused("unknown-version")
    if len(data) != 92:
        raise Refused("malformed", "length")
    if data[1] != 1:
        raise Refused("unknown-key")
    payload, signature = data[:28], data[28:]
    if not ed25519.verify(PUBLIC_KEY, SIGNATURE_DOMAIN + payload, signature):
        raise Refused("bad-signature")
    ticket = Ticket(
        ticket_id=payload[2:10],
        user_tag=payload[10:18],
        issued_at=int.from_bytes(payload[18:24], "big"),
        valid_for=int.from_bytes(payload[24:26], "big"),
        active_apps=payload[26],
        phone_ending=payload[27],
    )
    if not 5 <= ticket.valid_for <= 3600:
        raise Refused("malformed", "valid-for")
    if not 1 <= ticket.active_apps <= 3:
        raise Refused("malformed", "active-apps")
    if ticket.phone_ending > 99:
        raise Refused("malformed", "phone-ending")
    return ticket


SIGNS = set("abcdefghijklmnopqrstuvwxyzæøå0123456789{}!#$^,*()_+-=:;?.@ ")


def canonical_user_id(typed):
    """Section 3.2; None for what is no user ID."""
    user = typed.strip().lower()
    if not 5 <= len(user) <= 48 or not set(user) <= SIGNS:
        return None
    digits = user.replace("-", "").replace(" ", "")
    if len(digits) == 10 and digits.isdecimal():
        return None
    return user.encode()


def user_tag(ticket_id, user):
    return hmac.new(ticket_id, TAG_DOMAIN + user, hashlib.sha256).digest()[:8]
