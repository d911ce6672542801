//! Reads and makes the text of a ticket, and reads a short code, on the command line (`docs/ticket.md`).
//!
//! ```sh
//! cargo run --release --example ticket -- issue
//! cargo run --release --example ticket -- verify 'DEMO1:…'
//! ```

use journey::{
    entropy::Entropy,
    identity,
    ids::TicketId,
    policy::{CODE_SECONDS, Policy},
    ticket::{PREFIX, ShortCode, Ticket, TicketError},
    time::Time,
};
use serde_json::{Value, json};
use std::{
    env,
    error::Error,
    process::ExitCode,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

const USAGE: &str = "usage:
  ticket verify TEXT [--now MILLISECONDS]
      prints the fields of a ticket as JSON, or the error and exit code 1. \"time\" says what this
      clock makes of it; with --now, a ticket outside its time is an error as well
  ticket issue [--issued-at MILLISECONDS] [--valid-for SECONDS] [--active-apps 1…3]
      prints the text of a ticket for the demo's person, by default from now, for 180 s, one app

TEXT has spaces and dollar signs in it: put it in single quotes.";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run(env::args().skip(1)) {
        Ok(printed) => {
            println!("{printed}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Outcome<String> {
    match arguments.next().as_deref() {
        Some("verify") => verify(&arguments.next().ok_or(USAGE)?, arguments),
        Some("issue") => issue(arguments),
        _ => Err(USAGE.into()),
    }
}

fn verify(text: &str, options: impl Iterator<Item = String>) -> Outcome<String> {
    let mut now = None;
    for (name, value) in pairs(options)? {
        match name.as_str() {
            "--now" => now = Some(Time::from_millis(value)),
            _ => return Err(USAGE.into()),
        }
    }
    let clock = now.map_or_else(clock, Ok)?;
    let ticket = read(text, clock)?;
    let timely = ticket.check_time(clock);
    if now.is_some() {
        timely?;
    }
    Ok(format!("{:#}", fields(&ticket, timely)))
}

/// A ticket's text; or a short code, which needs a clock to be read.
fn read(text: &str, clock: Time) -> Outcome<Ticket> {
    let short = if text.starts_with(PREFIX) { None } else { ShortCode::parse(text, clock).ok() };
    match short.and_then(|code| code.to_ticket(clock)) {
        Some(ticket) => Ok(ticket),
        None => Ok(Ticket::read(text.as_bytes())?),
    }
}

fn fields(ticket: &Ticket, timely: Result<(), TicketError>) -> Value {
    json!({
        "ticket_id": hex(*ticket.id.as_bytes()),
        "user_tag": hex(*ticket.user_tag.as_bytes()),
        "issued_at": ticket.issued_at.as_millis(),
        "valid_for": ticket.valid_for.as_secs(),
        "expires_at": ticket.expires_at().as_millis(),
        "active_apps": ticket.active_apps,
        "phone_ending": ticket.phone_ending,
        "for_demo_user": identity::user_id().is_some_and(|user| ticket.is_for(&user)),
        "short_code": ShortCode::of(ticket).to_string(),
        "time": match timely {
            Ok(()) => "valid",
            Err(TicketError::ClocksDiffer { .. }) => "clocks-differ",
            Err(_) => "expired",
        },
    })
}

fn issue(options: impl Iterator<Item = String>) -> Outcome<String> {
    let clock = clock()?;
    let (mut issued_at, mut active_apps) = (clock, 1);
    let mut valid_for = Policy::default().code_valid.as_secs();
    for (name, value) in pairs(options)? {
        match name.as_str() {
            "--issued-at" => issued_at = Time::from_millis(value),
            "--valid-for" => valid_for = value,
            "--active-apps" => active_apps = u8::try_from(value)?,
            _ => return Err(USAGE.into()),
        }
    }
    if !u32::try_from(valid_for).is_ok_and(|seconds| CODE_SECONDS.contains(&seconds)) {
        return Err("--valid-for is 5 to 3600 seconds".into());
    }
    if !(1..=3).contains(&active_apps) {
        return Err("--active-apps is 1 to 3".into());
    }
    let user = identity::user_id().ok_or("the demo has no user")?;
    // A name for a ticket need not be secret; the moment makes it a new one each time.
    let mut seed = [0; 32];
    seed[..16].copy_from_slice(&since_epoch()?.as_nanos().to_be_bytes());
    let id = TicketId::random(&mut Entropy::from_seed(seed));
    let valid_for = Duration::from_secs(valid_for);
    let ticket = Ticket::new(id, &user, issued_at, valid_for, active_apps, identity::PHONE_ENDING);
    Ok(ticket.to_text())
}

/// `--name number` pairs.
fn pairs(mut options: impl Iterator<Item = String>) -> Outcome<Vec<(String, u64)>> {
    let mut pairs = Vec::new();
    while let Some(name) = options.next() {
        let value = options.next().ok_or(USAGE)?;
        let number = value.parse().map_err(|_| format!("{name} wants a number, not {value}"))?;
        pairs.push((name, number));
    }
    Ok(pairs)
}

fn clock() -> Outcome<Time> {
    Ok(Time::from_millis(u64::try_from(since_epoch()?.as_millis())?))
}

#[expect(clippy::disallowed_methods, reason = "a command line has a clock of its own")]
fn since_epoch() -> Outcome<Duration> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?)
}

fn hex(bytes: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(bytes))
}
