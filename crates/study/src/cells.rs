//! Rows of `events.csv` as cells, and back.

use crate::{
    fault::Cause,
    kind::Kind,
    row::{COLUMNS, Row},
    shared::Shared,
    table::{Cells, Column, EVENTS, Form, Table, Words},
    text::Text,
    time,
};

/// A longer cell is cut where an error shows it.
const SHOWN: usize = 40;

impl Cells for Row {
    const TABLE: &'static Table = &EVENTS;

    fn cells(&self) -> Vec<String> {
        let number = |number: Option<u8>| number.map(|it| it.to_string()).unwrap_or_default();
        vec![
            self.study.to_string(),
            self.participant.to_string(),
            self.session.to_string(),
            self.app_version.to_string(),
            self.scenario.to_string(),
            number(self.device),
            self.phone.to_string(),
            self.seq.to_string(),
            time::iso(self.wall_ms),
            self.t_ms.to_string(),
            self.story_ms.to_string(),
            self.event.word().to_owned(),
            number(self.step),
            self.screen.to_string(),
            self.control.to_string(),
            self.detail.to_string(),
        ]
    }
}

/// Reads rows, one after the other, for which they share their texts.
#[derive(Debug, Default)]
pub struct RowReader {
    texts: Shared,
    dates: time::Reader,
}

impl RowReader {
    /// The row of its cells, in the order of the columns.
    ///
    /// # Errors
    /// When one is not of its column: the first.
    pub fn row(&mut self, cells: &[&str; COLUMNS.len()]) -> Result<Row, Cause> {
        let [_, _, _, _, _, device, _, seq, time, t, story, event, step, ..] = *cells;
        Ok(Row {
            study: self.text(cells, 0)?,
            participant: self.text(cells, 1)?,
            session: self.text(cells, 2)?,
            app_version: self.text(cells, 3)?,
            scenario: self.text(cells, 4)?,
            device: optional(device, 1, 4).map_err(|()| wrong(cells, 5))?,
            phone: self.text(cells, 6)?,
            seq: whole(seq).ok_or_else(|| wrong(cells, 7))?,
            wall_ms: self.dates.parse(time).ok_or_else(|| wrong(cells, 8))?,
            t_ms: whole(t).ok_or_else(|| wrong(cells, 9))?,
            story_ms: whole(story).ok_or_else(|| wrong(cells, 10))?,
            event: Kind::of(event).ok_or_else(|| wrong(cells, 11))?,
            step: optional(step, 0, 19).map_err(|()| wrong(cells, 12))?,
            screen: self.text(cells, 13)?,
            control: self.text(cells, 14)?,
            detail: self.text(cells, 15)?,
        })
    }

    fn text(&mut self, cells: &[&str; COLUMNS.len()], place: usize) -> Result<Text, Cause> {
        let takes = |cell: &str| EVENTS.columns.get(place).is_none_or(|column| column.takes(cell));
        self.texts.text(place, cells[place], takes).ok_or_else(|| wrong(cells, place))
    }
}

/// What is said of a cell that is not of its column.
#[cold]
fn wrong(cells: &[&str; COLUMNS.len()], place: usize) -> Cause {
    Cause::Cell {
        column: COLUMNS[place].to_owned(),
        cell: cells[place].chars().take(SHOWN).collect(),
    }
}

/// A number between these two, or none.
fn optional(cell: &str, least: u8, most: u8) -> Result<Option<u8>, ()> {
    if cell.is_empty() {
        return Ok(None);
    }
    let number = whole(cell).and_then(|number| u8::try_from(number).ok()).ok_or(())?;
    (least..=most).contains(&number).then_some(Some(number)).ok_or(())
}

/// A whole number: also as other programs write one, in a column that has empty cells: `3.0`.
fn whole(cell: &str) -> Option<u64> {
    let mut digits = cell.as_bytes();
    if let [whole @ .., b'.', b'0'] = digits {
        digits = whole;
    }
    if digits.is_empty() {
        return None;
    }
    // So many nines are less than 2⁶⁴: without a look for what would be more, as WebAssembly has no multiplication that tells.
    let (most, rest) = digits.split_at(digits.len().min(19));
    let mut number = 0_u64;
    for byte in most {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u64::from(digit);
    }
    rest.iter().try_fold(number, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

impl Column {
    /// Whether a cell can be of this column.
    pub fn takes(&self, cell: &str) -> bool {
        if cell.is_empty() {
            return self.may_be_empty;
        }
        match self.form {
            Form::Number => whole(cell).is_some(),
            Form::Time => time::parse(cell).is_some(),
            Form::Text => match self.words {
                Words::Any => true,
                Words::These(words) => words.contains(&cell),
                Words::Kinds => Kind::of(cell).is_some(),
            },
        }
    }
}
