//! Why a file cannot be read.

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// There is no file in it that could be a study's.
    #[error("it is neither an export nor a table of events")]
    Unknown,
    /// It has no header, or nothing at all.
    #[error("it is empty")]
    Empty,
    /// Its text is in another encoding.
    #[error("its text is not UTF-8")]
    NotUtf8,
    /// A quotation mark is opened and never closed.
    #[error("a quotation mark is not closed; the end of the file may be missing")]
    OpenQuote,
    /// A line has another number of cells than the header.
    #[error("{found} cells in place of {wanted}")]
    Cells {
        /// In the line.
        found: usize,
        /// In the header.
        wanted: usize,
    },
    /// A column that every row needs is not there.
    #[error("there is no column {0}")]
    NoColumn(String),
    /// Two columns have one name.
    #[error("there are two columns {0}")]
    TwoColumns(String),
    /// A cell holds what its column does not.
    #[error("the column {column} cannot hold \"{cell}\"")]
    Cell {
        /// The column.
        column: String,
        /// The cell, up to 40 characters of it.
        cell: String,
    },
    /// A line of JSON Lines is no object, or the description of the data set is none.
    #[error("it is no JSON object")]
    NotJson,
    /// A zip that cannot be opened, or a file of it whose bytes are not those that were put in.
    #[error("the archive is damaged, or of a kind that cannot be opened here")]
    Damaged,
    /// More than a page could hold.
    #[error("it is larger than {0} MB")]
    TooLarge(u64),
    /// An archive of more files than an export has.
    #[error("it has more than {0} files")]
    TooMany(usize),
}

impl Cause {
    /// A stable word, the same in every language: what an interface chooses its own words by.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Empty => "empty",
            Self::NotUtf8 => "not-utf-8",
            Self::OpenQuote => "open-quote",
            Self::Cells { .. } => "cells",
            Self::NoColumn(_) => "no-column",
            Self::TwoColumns(_) => "two-columns",
            Self::Cell { .. } => "cell",
            Self::NotJson => "not-json",
            Self::Damaged => "damaged",
            Self::TooLarge(_) => "too-large",
            Self::TooMany(_) => "too-many",
        }
    }
}

/// What is wrong, and where in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1, if it is in one.
    pub line: Option<u64>,
    /// What.
    pub cause: Cause,
}

impl Fault {
    /// In this line.
    pub const fn at(line: u64, cause: Cause) -> Self {
        Self { line: Some(line), cause }
    }

    /// In the file as a whole.
    pub const fn whole(cause: Cause) -> Self {
        Self { line: None, cause }
    }

    /// In the file of this name.
    pub fn of(self, file: &str) -> ImportError {
        ImportError { file: file.to_owned(), line: self.line, cause: self.cause }
    }
}

/// Why nothing was imported: nothing of a file that has one of these is taken, so that no data set is half of one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {cause}", .line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct ImportError {
    /// The file; of one in an archive, its path in there.
    pub file: String,
    /// The line, from 1, if it is in one.
    pub line: Option<u64>,
    /// What is wrong.
    pub cause: Cause,
}
