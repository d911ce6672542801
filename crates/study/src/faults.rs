//! What goes wrong on purpose in a task (option `scenario`): whether the words are known, and whether it can come up there.

use crate::plan::Phones;
use journey::{
    faults::{Faults, FaultsError},
    scenario::Shown,
    step::{Role, Step},
};

/// The words that are taken.
pub const TAKES: &str =
    "names of faults, such as sms-late, or with commas and steps: sms-late@14,camera-denied@12";

/// Why it cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultError {
    /// There is no such fault, or not there, not so often, or it is named twice.
    #[error(transparent)]
    Bad(#[from] FaultsError),
    /// It cannot come up with these phones from this step on.
    #[error("{0} cannot happen there")]
    Elsewhere(String),
}

/// Checks the faults of a task that these phones begin at `start`. Scanning may begin with the camera; whether it does is up to the
/// participant's device.
///
/// # Errors
/// The first one that is not to be had, or cannot come up.
pub fn check(scenario: &str, phones: Phones, start: Option<Step>) -> Result<(), FaultError> {
    if scenario.is_empty() {
        return Ok(());
    }
    let page = Shown {
        source: phones.has(Role::Old),
        target: phones.has(Role::New),
        step: start,
        camera_first: true,
    };
    let elsewhere = Faults::parse(scenario)?.elsewhere(page).next();
    elsewhere.map_or(Ok(()), |(fault, _)| Err(FaultError::Elsewhere(fault.to_string())))
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
            assert!(matches!(check(bad, Phones::Both, None), Err(FaultError::Bad(_))), "{bad}");
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
