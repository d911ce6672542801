//! What goes wrong on purpose in a task (option `scenario`): whether the words are known, and whether it can come up there.

use crate::plan::Phones;
use journey::{
    scenario::{Scenario, Shown},
    step::{Role, Step},
};

/// The words that are taken.
pub const TAKES: &str =
    "names of faults, such as sms-late, or with commas and steps: sms-late@14,camera-denied@12";

/// Why it cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultError {
    /// No such word.
    #[error("there is no fault {0}")]
    Unknown(String),
    /// It cannot come up with these phones from this step on.
    #[error("{0} cannot happen there")]
    Elsewhere(String),
}

/// Checks the faults of a task that these phones begin at `start`. Scanning may begin with the camera; whether it does is up to the
/// participant's device.
///
/// # Errors
/// The first one that is not known, or cannot come up.
pub fn check(scenario: &str, phones: Phones, start: Option<Step>) -> Result<(), FaultError> {
    let page = Shown {
        source: phones.has(Role::Old),
        target: phones.has(Role::New),
        step: start,
        camera_first: true,
    };
    for word in scenario.split(',').filter(|it| !it.is_empty()) {
        let short: String = word.chars().filter(|it| !it.is_control()).take(40).collect();
        // `NAME@STEP*TIMES`
        let (placed, times) =
            word.split_once('*').map_or((word, None), |(it, times)| (it, Some(times)));
        let (name, at) =
            placed.split_once('@').map_or((placed, None), |(name, at)| (name, Some(at)));
        let number = |text: &str| text.parse::<u8>().ok();
        let is_step = at.is_none_or(|at| number(at).is_some_and(|it| Step::try_from(it).is_ok()));
        let is_times = times.is_none_or(|it| number(it).is_some_and(|it| (1..=9).contains(&it)));
        let fault = Scenario::parse(name).filter(|_| is_step && is_times);
        let fault = fault.ok_or_else(|| FaultError::Unknown(short.clone()))?;
        if !fault.comes_up(&page) {
            return Err(FaultError::Elsewhere(short));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_known_and_can_come_up() {
        let from = |number| Step::try_from(number).ok();
        for good in ["", "sms-late", "sms-late@14", "sms-late@14*2,camera-denied@12"] {
            assert_eq!(check(good, Phones::Both, None), Ok(()), "{good}");
        }
        for bad in ["sms", "sms-late@20", "sms-late@", "sms-late*0", "sms-late*x"] {
            assert_eq!(check(bad, Phones::Both, None), Err(FaultError::Unknown(bad.to_owned())));
        }
        let elsewhere = Err(FaultError::Elsewhere("sms-late".to_owned()));
        assert_eq!(check("sms-late", Phones::One(Role::Old), None), elsewhere);
        assert_eq!(
            check("three-apps,sms-late", Phones::Both, from(15)),
            Err(FaultError::Elsewhere("three-apps".to_owned()))
        );
        assert_eq!(check("sms-late", Phones::Both, from(14)), Ok(()));
    }
}
