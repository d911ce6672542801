//! The data of a study, as they are handed over: the events, and what they can only be understood with.

mod merge;

use crate::{row::Row, text::Text};

/// A file that goes with the data: the plan, the text of the consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its path in the export: one of [`PLACES`], and a name of `a-z A-Z 0-9 . _ -`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Where files that go with the data may be, by Psych-DS: what the participants were shown, and what is said about the study.
pub const PLACES: [&str; 2] = ["materials/", "documentation/"];

impl Attachment {
    /// A file at this place, if the place may have one.
    pub fn new(path: &str, text: &str) -> Option<Self> {
        let name = PLACES.iter().find_map(|place| path.strip_prefix(place))?;
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        let is_name = (1..=80).contains(&name.len()) && name.bytes().all(fits);
        (is_name && !name.starts_with('.')).then(|| Self { path: path.into(), text: text.into() })
    }
}

/// The data of a study.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dataset {
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence or more; empty for the usual one.
    pub description: String,
    /// The events, page by page in the order in which they happened there.
    pub rows: Vec<Row>,
    /// The plan, the text of the consent.
    pub files: Vec<Attachment>,
}

/// What became of data that were merged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Rows that are new.
    pub added: usize,
    /// Rows that were there already, and count once.
    pub duplicates: usize,
    /// Of those added, rows of the same place and time as one that was there, with other content. Both are kept.
    pub differing: usize,
    /// Files that were there already with another text, by their paths: those that were there are kept.
    pub other_files: Vec<String>,
}

impl Dataset {
    /// Adds the data of another export, such as that of a participant's other device, or a later one of the same device. What both
    /// have counts once. A new row comes right after the one that it follows in its own export, so that the rows of a page stay together.
    pub fn merge(&mut self, other: Self) -> Merged {
        let mut merged = Merged::default();
        let placed = merge::places(&self.rows, &other.rows, &mut merged);
        if self.rows.is_empty() && merged.duplicates == 0 {
            self.rows = other.rows;
        } else if merged.added > 0 {
            let mut placed = placed.into_iter().peekable();
            let mut rows = Vec::with_capacity(self.rows.len() + merged.added);
            let own = std::mem::take(&mut self.rows).into_iter().map(Some).chain([None]);
            for (place, row) in own.enumerate() {
                while let Some((_, new)) = placed.next_if(|(before, _)| *before <= place) {
                    rows.extend(other.rows.get(new).cloned());
                }
                rows.extend(row);
            }
            self.rows = rows;
        }
        for file in other.files {
            match self.files.iter().find(|own| own.path == file.path) {
                None => self.files.push(file),
                Some(own) if own.text == file.text => {}
                Some(_) => merged.other_files.push(file.path),
            }
        }
        if self.title.is_empty() {
            self.title = other.title;
        }
        if self.description.is_empty() {
            self.description = other.description;
        }
        merged
    }

    /// The names of its studies, each once, in their order.
    pub fn studies(&self) -> Vec<&str> {
        distinct(self.rows.iter().map(|row| &row.study))
    }

    /// The versions of the page that it comes from, each once, in their order.
    pub fn versions(&self) -> Vec<&str> {
        distinct(self.rows.iter().map(|row| &row.app_version))
    }
}

/// Each once, in their order.
pub(crate) fn distinct<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<&'a str> {
    let (mut seen, mut before) = (Vec::new(), None);
    for text in texts {
        if before.is_some_and(|before| text.is_same(before)) {
            continue;
        }
        before = Some(text);
        if !text.is_empty() && !seen.contains(&text.as_str()) {
            seen.push(text.as_str());
        }
    }
    seen
}
