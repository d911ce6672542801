//! The plans that exports bring, and whether they agree on what the tasks are: tasks of several studies are put together by their numbers.

use serde_json::Value;
use std::collections::BTreeSet;
use study::dataset::Dataset;

/// Where the plan is in an export.
const PLAN: &str = "materials/plan.json";

/// The plans so far.
#[derive(Debug, Clone, Default)]
pub struct Plans {
    /// The first of them.
    text: String,
    /// What it says of the tasks.
    tasks: Option<Value>,
    /// Whether another says something else of them.
    differ: bool,
    /// The studies that it or another is the plan of.
    studies: BTreeSet<String>,
}

impl Plans {
    /// Takes what an export brings.
    pub fn take(&mut self, dataset: &Dataset) {
        let Some(plan) = dataset.files.iter().find(|file| file.path == PLAN) else { return };
        let read: Value = serde_json::from_str(&plan.text).unwrap_or_default();
        let tasks = read.get("tasks").cloned();
        if self.text.is_empty() {
            (self.text, self.tasks) = (plan.text.clone(), tasks);
        } else {
            self.differ |= self.tasks != tasks;
        }
        // An export of several studies has one plan, which is of the study that it names.
        match dataset.studies()[..] {
            [study] => self.studies.extend([study.to_owned()]),
            _ => self.studies.extend(read.get("study").and_then(Value::as_str).map(str::to_owned)),
        }
    }

    /// The plan that holds for all of these studies; empty if none does.
    pub fn of(&self, studies: &[&str]) -> &str {
        let is_planned = |study: &&str| self.studies.contains(*study);
        if !self.differ && studies.iter().all(is_planned) { &self.text } else { "" }
    }
}
