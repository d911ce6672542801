//! The link that a participant opens: what its address says, and what the app is asked for in its place.

#[cfg(test)]
mod tests;

use crate::{
    faults,
    name::{Name, session_of},
    plan::{Captions, Phones, Plan, Success},
};
use journey::step::{Role, Step};

/// A link of a study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The study.
    pub study: Name,
    /// The participant, if the link says.
    pub participant: Option<Name>,
    /// The phones of this device; none if it shows those of each task.
    pub phones: Option<Phones>,
    /// The plan beside the page that is asked for.
    pub plan: Option<Name>,
    step: Option<Step>,
    scenario: String,
    /// What is handed on to the app as it is.
    options: Vec<(String, String)>,
}

/// What is wrong with a link.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// `study` is no name.
    #[error("the study has no name that can be used")]
    Study,
    /// `participant` is no name.
    #[error("the participant has no code that can be used")]
    Participant,
    /// An option has a value that it does not take.
    #[error("{name} takes {takes}")]
    Option {
        /// The option.
        name: String,
        /// What it takes.
        takes: &'static str,
    },
    /// The plan is one for another study.
    #[error("the plan is for another study")]
    OtherStudy,
    /// What is to go wrong cannot happen here.
    #[error("{0} cannot happen here")]
    Fault(String),
    /// No task of the plan is on the phones of this device.
    #[error("no task is on this phone")]
    NoTask,
}

/// An option of the app: its name, what it takes, and whether it takes a value.
type Taken = (&'static str, &'static str, fn(&str) -> bool);

/// What the app may be asked for besides.
const OPTIONS: [Taken; 9] = [
    ("lang", "da, en", |it| ["da", "en"].contains(&it)),
    ("guide", "off, or a language of the captions", |it| {
        ["off", "da", "en", "de", "pl", "uk", "ar", "tr", "ro"].contains(&it)
    }),
    ("wait", "0 to 86400", |it| number(it).is_some_and(|it| it <= 86_400)),
    ("qr", "5 to 3600", |it| number(it).is_some_and(|it| (5..=3600).contains(&it))),
    ("theme", "light, dark, auto", |it| ["light", "dark", "auto"].contains(&it)),
    ("text", "100, 125, 150", |it| ["100", "125", "150"].contains(&it)),
    ("frame", "phone, tablet", |it| ["phone", "tablet"].contains(&it)),
    ("scan", "camera, tab, picture, screen, code", |it| {
        ["camera", "tab", "picture", "screen", "code"].contains(&it)
    }),
    ("embed", "1", |it| it == "1"),
];

fn number(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|it| it.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// A plan says for each task where it begins and what goes wrong, wherever the plan comes from.
fn beside_plan(has_step: bool, scenario: &str) -> Result<(), LinkError> {
    let name = match (has_step, scenario) {
        (true, _) => "step",
        (false, "") => return Ok(()),
        (false, _) => "scenario",
    };
    let takes = "nothing beside plan, which says it for each task";
    Err(LinkError::Option { name: name.to_owned(), takes })
}

impl Link {
    /// Reads an address: the names and values of its options. What no study knows is left out.
    ///
    /// # Errors
    /// The first value that cannot be used.
    pub fn parse(pairs: &[(String, String)]) -> Result<Self, LinkError> {
        let get = |name: &str| {
            pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
        };
        let bad = |name: &str, takes| LinkError::Option { name: name.to_owned(), takes };
        let study = Name::parse(get("study").unwrap_or_default()).map_err(|_| LinkError::Study)?;
        let participant = get("participant").filter(|it| !it.is_empty());
        let participant =
            participant.map(Name::parse).transpose().map_err(|_| LinkError::Participant)?;
        let plan = get("plan").map(Name::parse).transpose();
        let plan = plan.map_err(|_| bad("plan", "a name of A-Z a-z 0-9 . _ -"))?;
        let phones = get("phone").map(|word| Phones::parse(word).ok_or(word)).transpose();
        let phones = phones.map_err(|_| bad("phone", "old, new, both"))?;
        let (step, scenario) = (get("step"), get("scenario").unwrap_or_default());
        if plan.is_some() {
            beside_plan(step.is_some(), scenario)?;
        }
        let shown = phones.unwrap_or(Phones::Both);
        let step = step
            .map(|text| {
                let step = number(text).and_then(|it| u8::try_from(it).ok());
                let step = step.and_then(|it| Step::try_from(it).ok());
                let step = step.filter(|it| shown.has(it.role()));
                step.ok_or_else(|| bad("step", "1 to 7 (phone=old), 0 and 8 to 19 (phone=new)"))
            })
            .transpose()?;
        let mut options = Vec::new();
        for (name, takes, fits) in OPTIONS {
            let Some(value) = get(name) else { continue };
            if !fits(value) {
                return Err(bad(name, takes));
            }
            options.push((name.to_owned(), value.to_owned()));
        }
        Ok(Self { study, participant, phones, plan, step, scenario: scenario.to_owned(), options })
    }

    /// The plan of this link, given the one that was loaded for it.
    ///
    /// # Errors
    /// When the plan is for another study, has no task here, or the faults of the address cannot happen.
    pub fn plan(&self, loaded: Option<Plan>) -> Result<Plan, LinkError> {
        if loaded.is_some() {
            beside_plan(self.step.is_some(), &self.scenario)?;
        }
        let plan = loaded.map_or_else(|| self.usual_plan(), Ok)?;
        if plan.study.as_ref().is_some_and(|study| *study != self.study) {
            return Err(LinkError::OtherStudy);
        }
        if plan.tasks_on(self.phones).is_empty() { Err(LinkError::NoTask) } else { Ok(plan) }
    }

    fn usual_plan(&self) -> Result<Plan, LinkError> {
        let mut plan = Plan::usual();
        for task in &mut plan.tasks {
            task.start = self.step;
            self.scenario.clone_into(&mut task.scenario);
            faults::check(&task.scenario, task.phones, task.start).map_err(
                |error| match error {
                    faults::FaultError::Bad(_) => {
                        LinkError::Option { name: "scenario".to_owned(), takes: faults::TAKES }
                    }
                    faults::FaultError::Elsewhere(word) => LinkError::Fault(word),
                },
            )?;
        }
        Ok(plan)
    }

    /// The phones of a task on this device.
    pub fn phones_of(&self, plan: &Plan, task: usize) -> Phones {
        let of_task = plan.tasks.get(task).map_or(Phones::Both, |task| task.phones);
        self.phones.and_then(|it| it.and(of_task)).unwrap_or(of_task)
    }

    /// The phone that decides whether a task is done: the one that [`Success::Finish`] is about.
    pub fn decides(&self, plan: &Plan, task: usize) -> Role {
        match (plan.tasks.get(task).map(|it| it.success), self.phones_of(plan, task)) {
            (Some(Success::Step(step)), _) => step.role(),
            (_, Phones::One(role)) => role,
            (_, Phones::Both) => Role::New,
        }
    }

    /// The name of the participant's world in a task: the same on all devices.
    pub fn session(&self, participant: &Name, task: usize) -> String {
        let session = session_of(&self.study, participant);
        if task == 0 { session } else { format!("{session}-{}", task + 1) }
    }

    /// What the app is asked for in a task. `afresh`: its world begins anew.
    pub fn query(
        &self,
        plan: &Plan,
        participant: &Name,
        place: usize,
        afresh: bool,
    ) -> Vec<(String, String)> {
        let mut query = vec![
            ("phone".to_owned(), self.phones_of(plan, place).word().to_owned()),
            ("session".to_owned(), self.session(participant, place)),
        ];
        let mut put = |name: &str, value: String| {
            query.retain(|(known, _)| known != name);
            query.push((name.to_owned(), value));
        };
        for (name, value) in &self.options {
            put(name, value.clone());
        }
        if let Some(task) = plan.tasks.get(place) {
            if let Some(step) = task.start {
                put("step", step.number().to_string());
            }
            if !task.scenario.is_empty() {
                put("scenario", task.scenario.clone());
            }
        }
        match &plan.captions {
            Captions::Off => put("guide", "off".to_owned()),
            Captions::In(tag) => put("guide", tag.clone()),
            Captions::AsChosen => {}
        }
        if let Some(language) = &plan.language {
            put("lang", language.clone());
        }
        if let Some(wait) = plan.wait_s {
            put("wait", wait.to_string());
        }
        if afresh {
            put("reset", "1".to_owned());
        }
        query
    }
}
