//! What the page of the report works with: the data of all exports that were put on it, for its script. What it is asked and what it answers is JSON.

mod plans;

use crate::{By, Report, json::json, json::writer::Writer};
use plans::Plans;
use serde_json::Value;
use study::{
    archive::{self, TooLarge},
    dataset::{Dataset, Merged},
    exchange,
    import::{Imported, import},
    table,
};

/// The data of all exports so far.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    dataset: Dataset,
    plans: Plans,
}

impl Desk {
    /// One with nothing on it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads files, each a name and its bytes, and adds what is in them:
    /// `{"files": [{"file", "rows"}], "notes": […], "merged": {"added", "duplicates", "differing", "other_files"}, "rows"}`, notes and merged
    /// as [`exchange::import_all`] tells them, the last of all there is now. If one cannot be read, nothing is taken, what was there
    /// stays, and the answer is that of [`exchange::failed`].
    pub fn add(&mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> String {
        let mut answer = Writer::default();
        answer.open('{');
        answer.key("files");
        answer.open('[');
        let (mut notes, mut pile) = (Vec::new(), Pile::default());
        let mut plans = self.plans.clone();
        for (name, bytes) in files {
            let Imported { dataset, notes: of_file } = match import(&name, &bytes) {
                Ok(imported) => imported,
                Err(error) => return exchange::failed(&error),
            };
            notes.extend(of_file.iter().map(|one| exchange::note(&name, one)));
            answer.open('{');
            answer.text("file", &name);
            answer.count("rows", dataset.rows.len() as u64);
            answer.close('}');
            plans.take(&dataset);
            pile.put(dataset);
        }
        self.plans = plans;
        answer.close(']');
        let mut merged = pile.take_down();
        let last = self.dataset.merge(std::mem::take(&mut merged.0));
        let mut others = merged.1.other_files;
        for path in last.other_files {
            if !others.contains(&path) {
                others.push(path);
            }
        }
        answer.key("notes");
        answer.open('[');
        for note in &notes {
            answer.raw(note);
        }
        answer.close(']');
        answer.key("merged");
        answer.open('{');
        answer.count("added", last.added as u64);
        answer.count("duplicates", (merged.1.duplicates + last.duplicates) as u64);
        answer.count("differing", (merged.1.differing + last.differing) as u64);
        answer.key("other_files");
        answer.open('[');
        for path in &others {
            answer.value(path);
        }
        answer.close(']');
        answer.close('}');
        answer.count("rows", self.dataset.rows.len() as u64);
        answer.close('}');
        answer.done()
    }

    /// Takes everything off.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The figures ([`crate::json`]), as they are asked for: `{"by": "none" | "scenario" | "study" | "version"}`. Where that is something else,
    /// people are not compared, and the answer says so in its own `by`.
    pub fn figures(&self, asked: &str) -> String {
        let asked: Value = serde_json::from_str(asked).unwrap_or_default();
        let by = asked.get("by").and_then(Value::as_str).and_then(By::parse);
        json(&Report::new(&self.dataset, by.unwrap_or_default()))
    }

    /// The plan by which tasks can be named, as an export brought it; empty unless each study brought one and all have the same tasks.
    pub fn plan(&self) -> &str {
        self.plans.of(&self.dataset.studies())
    }

    /// The events of all exports as one `events.csv`.
    pub fn events_csv(&self) -> String {
        table::csv(&self.dataset.rows)
    }

    /// One export of all of them ([`archive::export`]).
    ///
    /// # Errors
    /// When it would be too large for a zip.
    pub fn export(&self, folder: &str, at_ms: u64) -> Result<Vec<u8>, TooLarge> {
        archive::export(&self.dataset, folder, at_ms)
    }
}

/// Exports on their way to one: as many are merged with as many, since merging a thousand of them one by one would go through the first a
/// thousand times.
#[derive(Default)]
struct Pile {
    /// Each with how many exports are in it: less and less, to the last.
    heaps: Vec<(usize, Dataset)>,
    merged: Merged,
}

impl Pile {
    fn put(&mut self, dataset: Dataset) {
        self.heaps.push((1, dataset));
        while let [.., (below, _), (above, _)] = self.heaps[..]
            && below <= above
        {
            self.join();
        }
    }

    /// Merges the last two.
    fn join(&mut self) {
        if let (Some((more, above)), Some((size, below))) =
            (self.heaps.pop(), self.heaps.last_mut())
        {
            let merged = below.merge(above);
            *size += more;
            self.merged.duplicates += merged.duplicates;
            self.merged.differing += merged.differing;
            self.merged.other_files.extend(merged.other_files);
        }
    }

    /// All in one.
    fn take_down(mut self) -> (Dataset, Merged) {
        while self.heaps.len() > 1 {
            self.join();
        }
        (self.heaps.pop().map(|(_, dataset)| dataset).unwrap_or_default(), self.merged)
    }
}
