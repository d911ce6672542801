//! The tables of an export and their columns: the one place that says what each column holds. The files, their description
//! (`dataset_description.json`) and the page of the docs (`docs/study-data.md`) are all made of it, or held to it by a test.

mod columns;

pub use columns::{EVENTS, SESSIONS, TASKS};

use crate::kind::Kind;

/// What a cell of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A name or a word.
    Text,
    /// A whole number, not below zero.
    Number,
    /// A point in time: ISO 8601 in UTC with milliseconds.
    Time,
}

/// The texts that a column can hold, where they are few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Any.
    Any,
    /// These.
    These(&'static [&'static str]),
    /// The words of [`Kind`].
    Kinds,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name, in the header.
    pub name: &'static str,
    /// What its cells are.
    pub form: Form,
    /// Of numbers, the unit: `ms`, `s`; empty where they are counts or names.
    pub unit: &'static str,
    /// Whether a cell may be empty, and then says that there is none.
    pub may_be_empty: bool,
    /// The texts that it can hold.
    pub words: Words,
    /// What it says, in one or two sentences.
    pub about: &'static str,
}

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Its name, without `.csv`.
    pub name: &'static str,
    /// What a row of it is.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

/// A row of a table, as the cells of its columns.
pub trait Cells {
    /// The table.
    const TABLE: &'static Table;
    /// A cell for each column of the table.
    fn cells(&self) -> Vec<String>;
}

impl Table {
    /// The names of its columns.
    pub fn header(&self) -> Vec<&'static str> {
        self.columns.iter().map(|column| column.name).collect()
    }

    /// Its file, beside the description.
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }
}

impl Column {
    /// The words that it can hold; none where any text will do.
    pub fn allowed(&self) -> Vec<&'static str> {
        match self.words {
            Words::Any => Vec::new(),
            Words::These(words) => words.to_vec(),
            Words::Kinds => Kind::all().map(Kind::word).collect(),
        }
    }
}

/// All tables, in the order in which they are described.
pub const TABLES: [&Table; 3] = [&EVENTS, &TASKS, &SESSIONS];

/// A table of such rows as it is in its file.
pub fn csv<R: Cells>(rows: &[R]) -> String {
    crate::csv::write(&R::TABLE.header(), rows.iter().map(Cells::cells))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_events_have_the_columns_of_the_contract() {
        assert_eq!(EVENTS.header(), crate::row::COLUMNS);
    }

    #[test]
    fn no_column_is_there_twice_or_without_its_meaning() {
        for table in TABLES {
            let names: BTreeSet<_> = table.header().into_iter().collect();
            assert_eq!(names.len(), table.columns.len(), "{}", table.name);
            for column in table.columns {
                assert!(column.about.ends_with('.'), "{}: {}", table.name, column.name);
                assert_eq!(column.name.ends_with("_ms"), column.unit == "ms", "{}", column.name);
            }
        }
    }
}
