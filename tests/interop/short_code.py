"""The short code of docs/ticket.md, section 11."""

import hashlib
import hmac

from ticket import Refused, Ticket, user_tag

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PHRASE = b"Two Phones demo short code 1: public, it proves that a code was typed right and not who made it"
MAC_DOMAIN = b"two-phones short code v1\0"
ID_DOMAIN = b"two-phones short code id v1\0"
# Unicode's property White_Space. `str.isspace` also counts U+001C to U+001F, which do not have it.
WHITE_SPACE = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}
ASCII_CAPITALS = {chr(c): chr(c - 32) for c in range(ord("a"), ord("z") + 1)}
PEOPLE_TYPE = {"O": "0", "I": "1", "L": "1"}
TURN = 1 << 20


def read(typed, now):
    """The ticket that a typed code stands for, and the code as a writer writes it: steps 1 to 6; `now` in milliseconds."""
    symbols = [c for c in typed if c not in WHITE_SPACE and c not in "-–"]
    symbols = [ASCII_CAPITALS.get(c, c) for c in symbols]
    symbols = [PEOPLE_TYPE.get(c, c) for c in symbols]
    if any(c not in SYMBOLS for c in symbols):
        raise Refused("symbol")
    if len(symbols) != 12:
        raise Refused("length")
    bits = 0
    for symbol in symbols:
        bits = bits << 5 | SYMBOLS.index(symbol)
    fields = bits >> 26
    active_apps, rest, valid_for = fields >> 32, fields >> 12 & TURN - 1, fields & 0xFFF
    n = now // 1000
    ahead = (rest - n) % TURN
    second = n + ahead if ahead <= TURN // 2 else max(0, n + ahead - TURN)
    fits = mac(second, valid_for, active_apps) == bits & (1 << 26) - 1
    if not fits or not 1 <= active_apps <= 3 or not 5 <= valid_for <= 3600:
        raise Refused("mistyped")
    ticket_id = hashlib.sha256(ID_DOMAIN + bits.to_bytes(8, "big")).digest()[:8]
    ticket = Ticket(ticket_id, user_tag(ticket_id, b"karla-demo"), second * 1000, valid_for, active_apps, 42)
    text = "".join(symbols)
    return ticket, "-".join(text[at : at + 4] for at in (0, 4, 8))


def mac(second, valid_for, active_apps):
    key = hashlib.sha256(PHRASE).digest()
    message = MAC_DOMAIN + second.to_bytes(8, "big") + valid_for.to_bytes(2, "big") + bytes([active_apps])
    whole = hmac.new(key, message, hashlib.sha256).digest()
    return int.from_bytes(whole[:4], "big") >> 6
