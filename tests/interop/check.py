"""Reads every vector with a reader written from docs/ticket.md, in Python's standard library alone.

    python3 tests/interop/check.py

Prints what it read, and every vector that it sees otherwise; exits with 1 then.
"""

import sys
from pathlib import Path

import short_code
import ticket
from ticket import Refused

VECTORS = Path(__file__).resolve().parent.parent / "vectors"


def parse(path):
    """The headers of a vector, and its code as bytes."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    code = body[:-1]
    return headers, bytes.fromhex(code.decode()) if headers.get("code") == "hex" else code


def seen(error, flaw=None):
    return {"expect": error} | ({"flaw": flaw} if flaw else {})


def fields(read):
    return {
        "expect": "ok",
        "ticket-id": read.ticket_id.hex(),
        "user-tag": read.user_tag.hex(),
        "issued-at": str(read.issued_at),
        "valid-for": str(read.valid_for),
        "active-apps": str(read.active_apps),
        "phone-ending": str(read.phone_ending),
    }


def read_ticket(headers, code):
    try:
        read = ticket.read(code)
        read.check_time(int(headers["now"]))
    except Refused as why:
        return seen(why.error, why.flaw)
    said = fields(read)
    if "user-id" in headers:
        said["user-match"] = "yes" if read.is_for(headers["user-id"]) else "no"
    return said


def read_short(headers, code):
    now = int(headers["now"])
    try:
        read, canonical = short_code.read(code.decode(), now)
        read.check_time(now)
    except Refused as why:
        return seen(why.error)
    return fields(read) | {"canonical": canonical}


def complaints(path, reader):
    headers, code = parse(path)
    said = reader(headers, code)
    # What a vector does not say, it does not ask for; the flaw of an error it always says.
    wanted = {name: value for name, value in headers.items() if name in said or name in ("expect", "flaw", "user-match")}
    return [f"{path.name}: {name} is {said.get(name)}, not {value}" for name, value in wanted.items() if said.get(name) != value]


def main():
    sets = [(sorted(VECTORS.glob("*.txt")), read_ticket), (sorted((VECTORS / "short").glob("*.txt")), read_short)]
    found = [line for paths, reader in sets for path in paths for line in complaints(path, reader)]
    count = sum(len(paths) for paths, _ in sets)
    for line in found:
        print(line)
    print(f"{count} vectors read, {len(found)} seen otherwise")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
