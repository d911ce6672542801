//! Which rows of another export are new, and where they go.

use super::Merged;
use crate::{quick::Quick, row::Row, text::Text};
use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
};

/// What tells one event from all others.
#[derive(Clone, Copy)]
struct Key<'a>(&'a Row);

impl PartialEq for Key<'_> {
    fn eq(&self, Self(other): &Self) -> bool {
        let Self(row) = self;
        (row.seq, row.wall_ms, row.device) == (other.seq, other.wall_ms, other.device)
            && row.session == other.session
            && row.participant == other.participant
            && row.study == other.study
    }
}

impl Eq for Key<'_> {}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self(row) = self;
        row.session.hash(state);
        (row.seq, row.wall_ms).hash(state);
    }
}

/// The rows of a page of a session: further on in it, `seq` is greater.
fn pages(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|one, next| one.session == next.session && next.seq > one.seq)
}

/// The session of a page, which has at least one row.
fn session(page: &[Row]) -> Option<&Text> {
    page.first().map(|row| &row.session)
}

/// Rows by what tells them apart.
#[derive(Default)]
struct Index<'a> {
    /// The last row of each key.
    last: HashMap<Key<'a>, Entry, Quick>,
    rows: Vec<(&'a Row, usize, Option<Entry>)>,
}

/// A place in the rows of an index.
type Entry = usize;

impl<'a> Index<'a> {
    fn insert(&mut self, row: &'a Row, place: usize) {
        let before = self.last.insert(Key(row), self.rows.len());
        self.rows.push((row, place, before));
    }

    /// The rows of the same key, each with its place, the last first.
    fn same(&self, row: &'a Row) -> impl Iterator<Item = (&'a Row, usize)> {
        let mut next = self.last.get(&Key(row)).copied();
        std::iter::from_fn(move || {
            let (row, place, before) = *self.rows.get(next?)?;
            next = before;
            Some((row, place))
        })
    }
}

/// Of each row that is not here yet, the place of the row that it goes before, and its own among the others; in the order of the former.
pub fn places(own: &[Row], others: &[Row], merged: &mut Merged) -> Vec<(usize, usize)> {
    // Two rows of one page differ. So only the rows of a session that has several pages can be there twice; of most exports, those of the
    // participants who used two devices.
    let mut counts: HashMap<&Text, u32, Quick> = HashMap::default();
    for session in pages(own).chain(pages(others)).filter_map(session) {
        *counts.entry(session).or_default() += 1;
    }
    let is_alone = |page: &[Row]| {
        session(page).is_some_and(|session| counts.get(session).is_some_and(|count| *count == 1))
    };
    let (mut here, mut seen) = (Index::default(), Index::default());
    let mut begin = 0;
    for page in pages(own) {
        if !is_alone(page) {
            page.iter().zip(begin..).for_each(|(row, place)| here.insert(row, place));
        }
        begin += page.len();
    }
    let mut placed: Vec<(usize, usize)> = Vec::with_capacity(others.len());
    let mut end = 0;
    for page in pages(others) {
        let among = end..end + page.len();
        end = among.end;
        if is_alone(page) {
            merged.added += page.len();
            placed.extend(among.map(|place| (own.len(), place)));
            continue;
        }
        // Where the next new row goes. Those before the first that is here already wait for its place.
        let mut next = None;
        let begin = placed.len();
        for (row, place) in page.iter().zip(among) {
            if let Some((_, same)) = here.same(row).filter(|(same, _)| *same == row).last() {
                merged.duplicates += 1;
                if next.is_none() {
                    placed[begin..].iter_mut().for_each(|waiting| waiting.0 = same);
                }
                next = Some(same + 1);
                continue;
            }
            // Twice in the other export itself.
            if seen.same(row).any(|(same, _)| same == row) {
                merged.duplicates += 1;
                continue;
            }
            let is_other = here.same(row).next().is_some() || seen.same(row).next().is_some();
            merged.differing += usize::from(is_other);
            merged.added += 1;
            seen.insert(row, place);
            placed.push((next.unwrap_or(own.len()), place));
        }
    }
    // Stable: those that go before the same row stay in their order.
    placed.sort_by_key(|(before, _)| *before);
    placed
}
