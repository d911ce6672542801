//! Why a visit cannot begin, as the page is told.

use crate::{
    link::LinkError,
    plan::{PlanError, pack::PackError},
};
use serde_json::{Value, json};

/// Why a visit cannot begin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The link.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The plan.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The plan in the fragment of the link.
    #[error(transparent)]
    Packed(#[from] PackError),
    /// The scripts asked for something that is no JSON of theirs.
    #[error("the page and its files are of two versions")]
    Versions,
}

impl Problem {
    /// The answer to a script: `{"problem": …}`.
    pub fn answer(&self) -> String {
        json!({ "problem": self.to_json() }).to_string()
    }

    /// For the page that says so: a stable word, and what it is about.
    pub fn to_json(&self) -> Value {
        let (word, what, more) = match self {
            Self::Versions => ("versions", String::new(), String::new()),
            Self::Packed(error) => {
                return json!({ "word": format!("plan-{}", error.word()), "what": "", "more": "" });
            }
            Self::Link(LinkError::Study) => ("study", String::new(), String::new()),
            Self::Link(LinkError::Participant) => ("participant", String::new(), String::new()),
            Self::Link(LinkError::OtherStudy) => ("other-study", String::new(), String::new()),
            Self::Link(LinkError::NoTask) => ("no-task", String::new(), String::new()),
            Self::Link(LinkError::Fault(word)) => ("fault", word.clone(), String::new()),
            Self::Link(LinkError::Option { name, takes }) => {
                ("option", name.clone(), (*takes).to_owned())
            }
            Self::Plan(PlanError { place, problem }) => {
                let word = format!("plan-{}", problem.word());
                return json!({ "word": word, "what": place, "more": problem.more() });
            }
        };
        json!({ "word": word, "what": what, "more": more })
    }
}
