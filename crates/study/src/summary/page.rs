//! One page of a session, from its first event to its last: how its time was spent, and its tasks.

use super::{outcome, rows::TaskRow};
use crate::{kind::Kind, row::Row};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// The screen on which the journey waits.
const WAITING: &str = "waiting";
/// Rows are written some milliseconds after what they tell of: that is no waiting time.
const SLACK_MS: u64 = 500;

/// The events of a page, in the order in which they happened.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a>(pub &'a [&'a Row]);

/// How long the page was in which state, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    /// Shown, and not paused.
    pub active: u64,
    /// Hidden, and not paused.
    pub hidden: u64,
    /// Paused.
    pub paused: u64,
    /// Of the first two, the time in which the journey waited.
    pub waiting: u64,
    /// Of the first, the time in which it did not: where somebody puts the phone away while it waits, that is more than the first less all waiting.
    pub acting: u64,
    /// By the journey's own time.
    pub story: u64,
}

impl Spent {
    fn add(&mut self, more: Self) {
        self.active += more.active;
        self.hidden += more.hidden;
        self.paused += more.paused;
        self.waiting += more.waiting;
        self.acting += more.acting;
        self.story += more.story;
    }
}

/// What a page comes to.
#[derive(Debug, Clone)]
pub struct Walk {
    /// All its time.
    pub spent: Spent,
    /// How many times it was loaded again.
    pub reloads: u64,
    /// Its tasks, in the order of their begin.
    pub tasks: Vec<TaskRow>,
    /// Which of its events belong to each of these tasks: from that of its begin to that of its end.
    pub spans: Vec<Range<usize>>,
    /// How the time of each of these tasks was spent.
    pub spent_on: Vec<Spent>,
}

/// A task that began.
struct Begun<'a> {
    row: &'a Row,
    span: Range<usize>,
    number: u64,
    outcome: &'static str,
    spent: Spent,
    counts: [u64; 4],
    steps: BTreeSet<u8>,
    phones: BTreeSet<&'a str>,
}

/// How the page stands between two rows.
#[derive(Default)]
struct State<'a> {
    is_hidden: bool,
    is_paused: bool,
    /// The participant is asked whether to go on where the page was left.
    is_back: bool,
    /// How many phones show that the journey waits.
    waiting: usize,
    /// What each phone shows.
    screens: BTreeMap<&'a str, &'a str>,
}

impl State<'_> {
    /// How the time between two rows was spent. Between loads of the page, no time is counted.
    fn spent(&self, before: &Row, row: &Row) -> Spent {
        let mut spent = Spent::default();
        let Some(time) = row.t_ms.checked_sub(before.t_ms) else { return spent };
        spent.story = row.story_ms.saturating_sub(before.story_ms);
        if self.is_paused || self.is_back {
            spent.paused = time;
            return spent;
        }
        let runs_ahead = spent.story >= 2 * time && spent.story - time > SLACK_MS;
        let is_waiting = self.waiting > 0 || runs_ahead;
        spent.waiting = if is_waiting { time } else { 0 };
        spent.acting = if is_waiting || self.is_hidden { 0 } else { time };
        *(if self.is_hidden { &mut spent.hidden } else { &mut spent.active }) = time;
        spent
    }
}

impl<'a> Page<'a> {
    /// Goes through its events.
    pub fn walk(self) -> Walk {
        let mut walk = Walk {
            spent: Spent::default(),
            reloads: 0,
            tasks: Vec::new(),
            spans: Vec::new(),
            spent_on: Vec::new(),
        };
        let mut tasks: Vec<Begun<'a>> = Vec::new();
        let mut state = State::default();
        let mut before: Option<&Row> = None;
        for (place, &row) in self.0.iter().enumerate() {
            if let Some(before) = before {
                if row.t_ms < before.t_ms {
                    walk.reloads += 1;
                    // A page that is loaded is shown, and runs.
                    (state.is_hidden, state.is_paused) = (false, false);
                }
                let spent = state.spent(before, row);
                walk.spent.add(spent);
                tasks
                    .iter_mut()
                    .filter(|task| task.is_open())
                    .for_each(|task| task.spent.add(spent));
            }
            tasks.iter_mut().filter(|task| task.is_open()).for_each(|task| {
                task.count(row);
                task.span.end = place + 1;
            });
            match row.event {
                Kind::Hide => state.is_hidden = true,
                Kind::Show => state.is_hidden = false,
                Kind::Pause => state.is_paused = true,
                Kind::Resume => state.is_paused = false,
                Kind::Screen => {
                    state.screens.insert(&row.phone, &row.screen);
                    let waits = |screen: &&&str| **screen == WAITING;
                    state.waiting = state.screens.values().filter(waits).count();
                }
                Kind::Checkpoint => state.is_back = row.detail == super::COME_BACK,
                Kind::Task => {
                    state.is_back = false;
                    Begun::turn(&mut tasks, row, place);
                }
                _ => {}
            }
            before = Some(row);
        }
        walk.spans = tasks.iter().map(|task| task.span.clone()).collect();
        walk.spent_on = tasks.iter().map(|task| task.spent).collect();
        walk.tasks = tasks.into_iter().map(Begun::row).collect();
        walk
    }
}

impl<'a> Begun<'a> {
    fn is_open(&self) -> bool {
        self.outcome == outcome::OPEN
    }

    /// Begins or ends a task. One that is told to begin while it is under way goes on: the page was loaded again.
    fn turn(tasks: &mut Vec<Self>, row: &'a Row, place: usize) {
        let Some((word, number)) = row.detail.split_once('=') else { return };
        let Ok(number) = number.parse() else { return };
        let open = tasks.iter_mut().rev().find(|task| task.number == number && task.is_open());
        match (word, open) {
            ("began", None) => tasks.push(Self {
                row,
                span: place..place + 1,
                number,
                outcome: outcome::OPEN,
                spent: Spent::default(),
                counts: [0; 4],
                steps: BTreeSet::new(),
                phones: BTreeSet::new(),
            }),
            (outcome::DONE, Some(task)) => task.outcome = outcome::DONE,
            (outcome::GAVE_UP, Some(task)) => task.outcome = outcome::GAVE_UP,
            (outcome::STOPPED, Some(task)) => task.outcome = outcome::STOPPED,
            (outcome::TIME_UP, Some(task)) => task.outcome = outcome::TIME_UP,
            _ => {}
        }
    }

    fn count(&mut self, row: &'a Row) {
        if !row.phone.is_empty() {
            self.phones.insert(&row.phone);
        }
        let kinds = [Kind::Error, Kind::Miss, Kind::Correct, Kind::Hint];
        if let Some(place) = kinds.iter().position(|kind| *kind == row.event) {
            self.counts[place] += 1;
        }
        if row.event == Kind::Screen {
            self.steps.extend(row.step);
        }
    }

    fn row(self) -> TaskRow {
        let [errors, misses, corrections, hints] = self.counts;
        let spent = self.spent;
        TaskRow {
            study: self.row.study.to_string(),
            participant: self.row.participant.to_string(),
            session: self.row.session.to_string(),
            task: self.number,
            phone: match self.phones.len() {
                1 => self.phones.into_iter().collect(),
                _ => String::new(),
            },
            start_ms: self.row.wall_ms,
            outcome: self.outcome,
            t_ms: spent.active + spent.hidden + spent.paused,
            active_ms: spent.active,
            hidden_ms: spent.hidden,
            paused_ms: spent.paused,
            waiting_ms: spent.waiting,
            story_ms: spent.story,
            errors,
            misses,
            corrections,
            hints,
            steps: self.steps.len() as u64,
        }
    }
}
