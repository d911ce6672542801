//! The visited graph, and whether somebody who is anywhere in it can get home.

use crate::state::State;
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

/// What the search has seen: by name, which phones rest in a state, and which states lead to which.
#[derive(Default)]
pub struct Graph {
    rests: Mutex<HashMap<u64, u8>>,
    edges: Mutex<Vec<(u64, u64)>>,
    /// States without their bounds from which somebody diligent gets there.
    good: Mutex<HashSet<u64>>,
}

impl Graph {
    /// Takes note of a step.
    pub fn leads(&self, from: u64, to: u64) {
        self.edges.lock().unwrap_or_else(PoisonError::into_inner).push((from, to));
    }

    /// Takes note of a state: bit *n* says that the phone *n* rests in it, which is an end or a beginning.
    pub fn visited(&self, state: &State, resting: u8) {
        let mut rests = self.rests.lock().unwrap_or_else(PoisonError::into_inner);
        rests.insert(state.name(), resting);
    }

    /// Whether somebody diligent is known to get there from a state.
    pub fn leads_on(&self, core: u64) -> bool {
        self.good.lock().unwrap_or_else(PoisonError::into_inner).contains(&core)
    }

    /// Takes note of the states on a way that led there.
    pub fn these_lead_on(&self, way: &[u64]) {
        self.good.lock().unwrap_or_else(PoisonError::into_inner).extend(way);
    }

    /// How many states there are from which one of the first `phones` phones can never rest again, and how many steps.
    pub fn dead_ends(&self, phones: usize) -> (usize, usize) {
        let rests = self.rests.lock().unwrap_or_else(PoisonError::into_inner);
        let mut edges = self.edges.lock().unwrap_or_else(PoisonError::into_inner);
        let mut names: Vec<u64> = rests.keys().copied().collect();
        names.sort_unstable();
        let number = |name: u64| names.binary_search(&name).ok();
        let mut backwards: Vec<(usize, usize)> =
            edges.drain(..).filter_map(|(from, to)| Some((number(to)?, number(from)?))).collect();
        backwards.sort_unstable();
        backwards.dedup();
        let mut can: Vec<u8> = names.iter().map(|name| rests[name]).collect();
        let mut open: Vec<usize> = (0..names.len()).collect();
        while let Some(to) = open.pop() {
            let first = backwards.partition_point(|&(target, _)| target < to);
            for &(_, from) in backwards[first..].iter().take_while(|&&(target, _)| target == to) {
                if can[from] | can[to] != can[from] {
                    can[from] |= can[to];
                    open.push(from);
                }
            }
        }
        let all = (1_u8 << phones) - 1;
        (can.iter().filter(|&&phones| phones != all).count(), backwards.len())
    }
}
