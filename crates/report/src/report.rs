//! All figures of the data of a study.

use crate::{
    by::By,
    comparison::{Comparison, comparison},
    devices::{ClockPair, Crossing, devices},
    figure::Figure,
    funnel::{FunnelRow, funnel},
    groups,
    hints::{HintRow, hints},
    lists::{self, AnswerRow, CommentRow, TimeRow},
    notes::{NoteRow, notes},
    paths::{PathRow, paths},
    people::{self, People},
    sessions,
    steps::{StepRow, steps},
    tasks,
};
use study::{dataset::Dataset, summary};

/// The report. Its JSON is described in [`crate::json`].
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The names of the studies.
    pub studies: Vec<String>,
    /// The versions of the page.
    pub versions: Vec<String>,
    /// By what people are compared.
    pub by: By,
    /// The groups.
    pub groups: Vec<String>,
    /// How many people there are.
    pub people: People,
    /// The numbers of the tasks that anybody has.
    pub tasks: Vec<u64>,
    /// The figures: task by task, group by group, and then those of whole sessions.
    pub figures: Vec<Figure>,
    /// What happened at each step.
    pub steps: Vec<StepRow>,
    /// How far people got.
    pub funnel: Vec<FunnelRow>,
    /// The ways that they took.
    pub paths: Vec<PathRow>,
    /// Where they asked for hints.
    pub hints: Vec<HintRow>,
    /// How long each took.
    pub times: Vec<TimeRow>,
    /// What the answers of each come to.
    pub answers: Vec<AnswerRow>,
    /// What each wrote.
    pub comments: Vec<CommentRow>,
    /// What was noted about them.
    pub notes: Vec<NoteRow>,
    /// The groups beside each other.
    pub comparison: Vec<Comparison>,
    /// How far the clocks of people's two devices are apart.
    pub clocks: Vec<ClockPair>,
    /// Times that begin on one device and end on the other.
    pub crossing: Vec<Crossing>,
}

impl Report {
    /// The report of these data.
    pub fn new(dataset: &Dataset, by: By) -> Self {
        let sessions = summary::sessions(&dataset.rows);
        let mut people = people::read(&sessions, by);
        let counts = People::of(&people);
        people.retain(people::Person::takes_part);
        let (clocks, crossing) = devices(&dataset.rows, &people);
        let (cells, wholes) = (groups::cells(&people), groups::wholes(&people));
        let mut tasks: Vec<u64> = cells.iter().map(|cell| cell.task).collect();
        tasks.dedup();
        let mut figures: Vec<Figure> = cells.iter().flat_map(tasks::figures).collect();
        figures.extend(wholes.iter().flat_map(|(group, people)| sessions::figures(group, people)));
        Self {
            studies: sorted(dataset.studies()),
            versions: sorted(dataset.versions()),
            by,
            groups: groups::names(&people, by).into_iter().map(str::to_owned).collect(),
            people: counts,
            tasks,
            figures,
            steps: steps(&cells),
            funnel: funnel(&cells),
            paths: paths(&cells),
            hints: hints(&cells),
            times: lists::times(&cells),
            answers: lists::answers(&cells, &people),
            comments: lists::comments(&people),
            notes: notes(&people),
            comparison: comparison(&cells, &wholes),
            clocks,
            crossing,
        }
    }
}

/// In order of the alphabet: exports come in any.
fn sorted(names: Vec<&str>) -> Vec<String> {
    let mut sorted = std::collections::BTreeSet::new();
    sorted.extend(names);
    sorted.into_iter().map(str::to_owned).collect()
}
