//! The data of a study, as they are handed over: the events, and what they can only be understood with.

use crate::row::Row;
use std::collections::HashMap;

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

/// What tells one event from all others.
#[derive(PartialEq, Eq, Hash)]
struct Key<'a>(&'a str, &'a str, &'a str, Option<u8>, u64, u64);

impl<'a> Key<'a> {
    fn of(row: &'a Row) -> Self {
        Self(&row.study, &row.participant, &row.session, row.device, row.seq, row.wall_ms)
    }
}

impl Dataset {
    /// Adds the data of another export, such as that of a participant's other device, or a later one of the same device. What both
    /// have counts once. A new row comes right after the one that it follows in its own export, so that the rows of a page stay together.
    pub fn merge(&mut self, other: Self) -> Merged {
        let mut merged = Merged::default();
        let placed = self.places_of(&other.rows, &mut merged);
        if merged.added > 0 {
            let mut placed = placed.into_iter().peekable();
            let mut rows = Vec::with_capacity(self.rows.len() + merged.added);
            let own = std::mem::take(&mut self.rows).into_iter().map(Some).chain([None]);
            for (place, row) in own.enumerate() {
                while let Some((_, new)) = placed.next_if(|(before, _)| *before <= place) {
                    rows.push(new.clone());
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

    /// The rows that are not here yet, each with the place of the row that it goes before, in the order of these places.
    fn places_of<'a>(&self, others: &'a [Row], merged: &mut Merged) -> Vec<(usize, &'a Row)> {
        let mut here: HashMap<Key<'_>, Vec<usize>> = HashMap::new();
        for (place, row) in self.rows.iter().enumerate() {
            here.entry(Key::of(row)).or_default().push(place);
        }
        let mut placed: Vec<(usize, &Row)> = Vec::new();
        let mut seen: HashMap<Key<'_>, Vec<&Row>> = HashMap::new();
        for page in others.chunk_by(|one, next| one.session == next.session && next.seq > one.seq) {
            // Where the next new row goes. Those before the first that is here already wait for its place.
            let mut next = None;
            let begin = placed.len();
            for row in page {
                let key = Key::of(row);
                let same = here.get(&key).map(Vec::as_slice).unwrap_or_default();
                if let Some(&place) = same.iter().find(|&&place| self.rows[place] == *row) {
                    merged.duplicates += 1;
                    if next.is_none() {
                        placed[begin..].iter_mut().for_each(|waiting| waiting.0 = place);
                    }
                    next = Some(place + 1);
                    continue;
                }
                // Twice in the other export itself.
                let seen = seen.entry(key).or_default();
                if seen.contains(&row) {
                    merged.duplicates += 1;
                    continue;
                }
                merged.differing += usize::from(!same.is_empty() || !seen.is_empty());
                merged.added += 1;
                seen.push(row);
                placed.push((next.unwrap_or(self.rows.len()), row));
            }
        }
        placed.sort_by_key(|(place, _)| *place);
        placed
    }

    /// The names of its studies, each once, in their order.
    pub fn studies(&self) -> Vec<&str> {
        distinct(self.rows.iter().map(|row| row.study.as_str()))
    }

    /// The versions of the page that it comes from, each once, in their order.
    pub fn versions(&self) -> Vec<&str> {
        distinct(self.rows.iter().map(|row| row.app_version.as_str()))
    }
}

/// Each once, in their order.
pub(crate) fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for text in texts {
        if !text.is_empty() && !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen
}
