//! People with two devices: how far the clocks of these are apart, and the times that go from one to the other.

use crate::people::Person;
pub use study::clocks::{ClockPair, Crossing, Way};
use study::{
    clocks::{clocks, crossings},
    row::Row,
};

/// What is said of the two devices of these people, in order of the alphabet.
pub fn devices(rows: &[Row], people: &[Person<'_>]) -> (Vec<ClockPair>, Vec<Crossing>) {
    let is_of = |study: &str, participant: &str| {
        people.iter().any(|it| it.study == study && it.participant == participant)
    };
    let mut clocks = clocks(rows);
    clocks.retain(|it| is_of(&it.study, &it.participant));
    clocks.sort_by_cached_key(|it| (it.study.clone(), it.participant.clone(), it.session.clone()));
    let mut crossing = crossings(rows);
    crossing.retain(|it| is_of(&it.study, &it.participant));
    crossing
        .sort_by_cached_key(|it| (it.study.clone(), it.participant.clone(), it.session.clone()));
    (clocks, crossing)
}
