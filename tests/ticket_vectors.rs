//! The vectors of `tests/vectors/`, which a second implementation wrote, and the
//! page's own example.

use journey::{
    ticket::{Flaw, ShortCode, ShortCodeError, Ticket, TicketError},
    time::Time,
    user_id::UserId,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt::Write,
    fs,
    path::Path,
};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// One file: `key: value` lines, an empty line, and the bytes of a QR code.
struct Vector {
    headers: BTreeMap<String, String>,
    code: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Outcome<Self> {
        let file = fs::read_to_string(path)?;
        let (head, body) = file.split_once("\n\n").ok_or("no empty line")?;
        let headers = head
            .lines()
            .map(|line| line.split_once(": ").ok_or("a header without a value"))
            .map(|pair| pair.map(|(key, value)| (key.to_owned(), value.to_owned())))
            .collect::<Result<BTreeMap<_, _>, _>>()?;
        let body = body.strip_suffix('\n').ok_or("no line feed at the end")?;
        let code = match headers.get("code").map(String::as_str) {
            Some("hex") => from_hex(body)?,
            None => body.as_bytes().to_vec(),
            Some(other) => return Err(format!("code: {other}").into()),
        };
        Ok(Self { headers, code })
    }

    fn header(&self, key: &str) -> Outcome<&str> {
        Ok(self.headers.get(key).ok_or_else(|| format!("no {key}"))?)
    }

    /// Everything the headers promise of a ticket, in the headers' own words.
    fn promised(&self) -> BTreeMap<&str, &str> {
        let silent = ["comment", "code", "now", "user-id"];
        let said = self.headers.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        said.filter(|(key, _)| !silent.contains(key)).collect()
    }

    /// What the reader makes of it.
    fn found(&self) -> Outcome<BTreeMap<&str, String>> {
        let now = Time::from_millis(self.header("now")?.parse()?);
        let read = Ticket::read(&self.code);
        let timely = read.clone().and_then(|ticket| ticket.check_time(now).map(|()| ticket));
        let mut found = BTreeMap::from([("expect", word(timely.as_ref().err()).to_owned())]);
        if let Err(TicketError::Malformed(flaw)) = read {
            found.insert("flaw", flaw_word(flaw).to_owned());
        }
        if let Ok(ticket) = timely {
            found.extend(said(&ticket));
            found.insert("user-tag", to_hex(ticket.user_tag.as_bytes()));
            found.insert("phone-ending", ticket.phone_ending.to_string());
            if let Ok(typed) = self.header("user-id") {
                let fits = ticket.is_for(&UserId::parse(typed)?);
                found.insert("user-match", if fits { "yes" } else { "no" }.to_owned());
            }
            if ticket.to_text().as_bytes() != self.code {
                return Err("written again, it is another text".into());
            }
        }
        Ok(found)
    }

    /// What the reader of short codes makes of it.
    fn found_typed(&self) -> Outcome<BTreeMap<&str, String>> {
        let now = Time::from_millis(self.header("now")?.parse()?);
        let code = match ShortCode::parse(std::str::from_utf8(&self.code)?, now) {
            Ok(code) => code,
            Err(error) => {
                return Ok(BTreeMap::from([("expect", short_word(error).to_owned())]));
            }
        };
        let ticket = code.to_ticket(now).ok_or("the demo has no user")?;
        let timely = ticket.check_time(now);
        let mut found = BTreeMap::from([("expect", word(timely.as_ref().err()).to_owned())]);
        if timely.is_ok() {
            found.extend(said(&ticket));
            found.insert("canonical", ShortCode::of(&ticket).to_string());
        }
        Ok(found)
    }
}

/// What both kinds of code tell.
fn said(ticket: &Ticket) -> [(&'static str, String); 4] {
    [
        ("ticket-id", to_hex(ticket.id.as_bytes())),
        ("issued-at", ticket.issued_at.as_millis().to_string()),
        ("valid-for", ticket.valid_for.as_secs().to_string()),
        ("active-apps", ticket.active_apps.to_string()),
    ]
}

fn short_word(error: ShortCodeError) -> &'static str {
    match error {
        ShortCodeError::Symbol(_) => "symbol",
        ShortCodeError::Length(_) => "length",
        ShortCodeError::Mistyped => "mistyped",
    }
}

fn word(error: Option<&TicketError>) -> &'static str {
    match error {
        None => "ok",
        Some(TicketError::NotATicket) => "not-a-ticket",
        Some(TicketError::Malformed(_)) => "malformed",
        Some(TicketError::UnknownVersion) => "unknown-version",
        Some(TicketError::UnknownKey) => "unknown-key",
        Some(TicketError::BadSignature) => "bad-signature",
        Some(TicketError::ClocksDiffer { .. }) => "clocks-differ",
        Some(TicketError::Expired { .. }) => "expired",
    }
}

fn flaw_word(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Base45 => "base45",
        Flaw::Length => "length",
        Flaw::ValidFor => "valid-for",
        Flaw::ActiveApps => "active-apps",
        Flaw::PhoneEnding => "phone-ending",
    }
}

fn from_hex(text: &str) -> Outcome<Vec<u8>> {
    let pairs = (0..text.len()).step_by(2).map(|at| text.get(at..at + 2).ok_or("odd hex"));
    pairs.map(|pair| Ok(u8::from_str_radix(pair?, 16)?)).collect()
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Reads every vector of a folder and compares; returns the results that were seen.
fn check(
    folder: &str,
    read: impl Fn(&Vector) -> Outcome<BTreeMap<&str, String>>,
) -> Outcome<BTreeSet<String>> {
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let name = path.display();
        let vector = Vector::read(&path).map_err(|error| format!("{name}: {error}"))?;
        let found = read(&vector).map_err(|error| format!("{name}: {error}"))?;
        let found: BTreeMap<_, _> =
            found.iter().map(|(key, value)| (*key, value.as_str())).collect();
        assert_eq!(found, vector.promised(), "{name}");
        seen.insert(vector.header("expect")?.to_owned());
    }
    Ok(seen)
}

#[test]
fn every_vector_is_read_as_it_says() -> Outcome {
    let seen = check("tests/vectors", Vector::found)?;
    let every_result = [
        "bad-signature",
        "clocks-differ",
        "expired",
        "malformed",
        "not-a-ticket",
        "ok",
        "unknown-key",
        "unknown-version",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), every_result);
    Ok(())
}

#[test]
fn every_short_code_is_read_as_it_says() -> Outcome {
    let seen = check("tests/vectors/short", Vector::found_typed)?;
    let every_result = ["clocks-differ", "expired", "length", "mistyped", "ok", "symbol"];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), every_result);
    Ok(())
}

#[test]
fn the_page_shows_the_bytes_of_its_example() -> Outcome {
    let page = fs::read_to_string(root().join("docs/ticket.md"))?;
    let example = Vector::read(&root().join("tests/vectors/ok-worked-example.txt"))?;
    let text = std::str::from_utf8(&example.code)?;
    assert!(page.contains(text), "its text");
    let encoded = text.strip_prefix("DEMO1:").ok_or("no prefix")?;
    let hex = to_hex(&base45::decode(encoded).map_err(|_| "not base45")?);
    let shown: String = page.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(shown.contains(&hex), "its 92 bytes: {hex}");
    for key in ["ticket-id", "user-tag", "issued-at"] {
        assert!(page.contains(example.header(key)?), "its {key}");
    }
    let short = ShortCode::of(&Ticket::read(&example.code)?).to_string();
    assert!(page.contains(&short), "its short code: {short}");
    let typed = Vector::read(&root().join("tests/vectors/short/ok-worked-example.txt"))?;
    assert_eq!(std::str::from_utf8(&typed.code)?, short);
    assert!(page.contains(typed.header("ticket-id")?), "the id of what it stands for");
    Ok(())
}
