//! Rows of `events.csv` as cells, and back.

use crate::{
    fault::Cause,
    kind::Kind,
    row::Row,
    table::{Cells, Column, EVENTS, Form, Table},
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

impl Row {
    /// The row of its cells, in the order of the columns.
    ///
    /// # Errors
    /// When there are too few, or one is not of its column.
    pub fn of_cells(cells: &[String]) -> Result<Self, Cause> {
        let mut reader = Reader { cells, place: 0 };
        Ok(Self {
            study: reader.text()?,
            participant: reader.text()?,
            session: reader.text()?,
            app_version: reader.text()?,
            scenario: reader.text()?,
            device: reader.optional(1, 4)?,
            phone: reader.text()?,
            seq: reader.number()?,
            wall_ms: reader.read(time::parse)?,
            t_ms: reader.number()?,
            story_ms: reader.number()?,
            event: reader.read(Kind::of)?,
            step: reader.optional(0, 19)?,
            screen: reader.text()?,
            control: reader.text()?,
            detail: reader.text()?,
        })
    }
}

/// Takes one cell after the other.
struct Reader<'a> {
    cells: &'a [String],
    place: usize,
}

impl Reader<'_> {
    fn read<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Cause> {
        let (place, wanted) = (self.place, EVENTS.columns.len());
        self.place += 1;
        let cell = self.cells.get(place).ok_or(Cause::Cells { found: self.cells.len(), wanted })?;
        read(cell).ok_or_else(|| Cause::Cell {
            column: EVENTS.columns.get(place).map_or("", |column| column.name).to_owned(),
            cell: cell.chars().take(SHOWN).collect(),
        })
    }

    fn text(&mut self) -> Result<Text, Cause> {
        let column = EVENTS.columns.get(self.place);
        let takes = |cell: &str| column.is_none_or(|column| column.takes(cell));
        self.read(|cell| takes(cell).then(|| cell.into()))
    }

    fn number(&mut self) -> Result<u64, Cause> {
        self.read(whole)
    }

    fn optional(&mut self, least: u8, most: u8) -> Result<Option<u8>, Cause> {
        self.read(|cell| {
            if cell.is_empty() {
                return Some(None);
            }
            let number = u8::try_from(whole(cell)?).ok()?;
            (least..=most).contains(&number).then_some(Some(number))
        })
    }
}

/// A whole number: also as other programs write one, in a column that has empty cells: `3.0`.
fn whole(cell: &str) -> Option<u64> {
    let digits = cell.strip_suffix(".0").unwrap_or(cell);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
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
            Form::Text => {
                let allowed = self.allowed();
                allowed.is_empty() || allowed.contains(&cell)
            }
        }
    }
}
