//! One device of a session: when its phone showed codes, and when it accepted one. All times are by its own clock, in milliseconds since
//! 1970-01-01T00:00:00Z.

use super::Way;
use crate::{kind::Kind, row::Row};

/// The screen with the code.
const CODE: &str = "code";
/// The screen that the old phone comes to by itself when its code has been read, which it hears of in one browser only.
const CODE_READ: &str = "code-scanned";
/// The screen on which the new phone reads a code, and the one that comes after.
const SCAN: &str = "scan";
const AFTER_SCAN: &str = "user-id";

/// A code on the screen of the old phone; codes that took each other's place without another screen between are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// When it was asked for.
    pub asked: i64,
    /// Since when it was there.
    pub from: i64,
    /// When it was gone at the latest; none if nothing says so.
    pub until: Option<i64>,
    /// It was read: the phone went on because of that.
    pub is_read: bool,
}

/// A code that the new phone accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    /// When.
    pub at: i64,
    /// How it came there.
    pub way: Way,
}

/// A device.
pub struct Page {
    /// The parts that it plays.
    phones: Vec<&'static str>,
    /// The codes that it showed, in order.
    pub shown: Vec<Shown>,
    /// The codes that it accepted, in order.
    pub accepted: Vec<Accepted>,
    /// When its first task began.
    pub begun: Option<i64>,
    /// When its last task was done.
    pub done: Option<i64>,
}

impl Page {
    /// The device of these rows, in the order in which they were recorded.
    pub fn of(rows: &[&Row]) -> Self {
        let plays = |phone: &str| rows.iter().any(|row| *row.phone == *phone);
        let tasks = || rows.iter().filter(|row| row.event == Kind::Task);
        Self {
            phones: ["old", "new"].into_iter().filter(|phone| plays(phone)).collect(),
            shown: shown(rows),
            accepted: accepted(rows),
            begun: tasks().find(|row| row.detail.starts_with("began=")).map(|row| at(row)),
            done: tasks().rfind(|row| row.detail.starts_with("done=")).map(|row| at(row)),
        }
    }

    /// Whether it plays this part and no other.
    pub fn is_only(&self, phone: &str) -> bool {
        self.phones == [phone]
    }
}

fn at(row: &Row) -> i64 {
    i64::try_from(row.wall_ms).unwrap_or(i64::MAX)
}

fn shown(rows: &[&Row]) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut asked = None;
    let mut is_there = false;
    for row in rows {
        let is_old = &*row.phone == "old";
        if is_old
            && matches!(&*row.control, "show-code" | "show-new-code")
            && row.event == Kind::Press
        {
            asked = Some(at(row));
        }
        let shows = is_old && row.event == Kind::Screen && &*row.screen == CODE;
        // A page that is left, or over, shows no code.
        let ends = (is_old && row.event == Kind::Screen && !shows)
            || matches!(row.event, Kind::Checkpoint | Kind::End);
        if shows && !is_there {
            is_there = true;
            let from = at(row);
            all.push(Shown {
                asked: asked.take().unwrap_or(from),
                from,
                until: None,
                is_read: false,
            });
        } else if ends && is_there {
            is_there = false;
            if let Some(last) = all.last_mut() {
                last.until = Some(at(row));
                last.is_read = &*row.screen == CODE_READ;
            }
        }
    }
    all
}

fn accepted(rows: &[&Row]) -> Vec<Accepted> {
    let mut all = Vec::new();
    // What brought the last code, on the screen on which codes are read.
    let mut last: Option<Accepted> = None;
    let mut is_picture = false;
    let mut screen = "";
    for row in rows {
        match row.event {
            // Each way to scan tells its name, the camera that it is open.
            Kind::Camera => match &*row.detail {
                "picture" => is_picture = true,
                "open" | "first-frame" | "screen" | "other-tab" => is_picture = false,
                _ => {}
            },
            Kind::Press if &*row.phone == "new" && &*row.screen == SCAN => {
                let way = match &*row.control {
                    "scanned" if !is_picture => Some(Way::Scan),
                    "scanned" | "typed-code" => Some(Way::Typed),
                    _ => None,
                };
                last = way.map(|way| Accepted { at: at(row), way });
            }
            Kind::Screen if &*row.phone == "new" => {
                if screen == SCAN && &*row.screen == AFTER_SCAN {
                    all.extend(last);
                }
                last = None;
                screen = &row.screen;
            }
            _ => {}
        }
    }
    all
}
