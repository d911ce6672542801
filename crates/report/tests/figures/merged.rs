//! The participants who never were: what the report says of them, in whatever order their exports come.

use crate::{
    people::dataset,
    rows::{near, read},
};
use proptest::prelude::*;
use report::{By, Report, json::json};
use study::{dataset::Dataset, row::Row, summary::summary};

#[test]
fn the_figures_are_those_of_the_tables() {
    let dataset = dataset(70, 3);
    let report = Report::new(&dataset, By::None);
    let tables = summary(&dataset.rows);
    let refused = tables.sessions.iter().filter(|it| &*it.consent == "refused").count() as u64;
    assert_eq!((report.people.participants, report.people.refused), (70, refused));
    for task in [1, 2] {
        let rows = || tables.tasks.iter().filter(|row| row.task == task);
        let figure = |id: &str| {
            let is_it = |it: &&report::figure::Figure| it.id == id && it.task == Some(task);
            report.figures.iter().find(is_it).expect("a figure")
        };
        let done = rows().filter(|row| row.outcome == "done").count() as u64;
        let completion = figure("completion");
        assert_eq!(completion.n, rows().count() as u64);
        #[expect(clippy::cast_precision_loss, reason = "some dozen people")]
        let share = done as f64 / rows().count() as f64;
        assert!(near(completion.value.expect("a share"), share));
        assert_eq!(figure("time-active").n, done);
        #[expect(clippy::cast_precision_loss, reason = "some hundred errors")]
        let errors = rows().map(|row| row.errors).sum::<u64>() as f64 / rows().count() as f64;
        assert!(near(figure("errors").value.expect("a mean"), errors));
        let direct = figure("direct").value.zip(figure("indirect").value);
        assert!(direct.is_some_and(|(direct, back)| near(direct + back, share)));
    }
}

#[test]
fn each_value_is_in_its_interval_and_each_share_a_part() {
    for by in [By::None, By::Scenario, By::Study, By::Version] {
        let report = Report::new(&dataset(40, 7), by);
        let figures = report.figures.iter().map(|it| (it.id, it.value, it.interval, it.unit));
        let comparison = report.comparison.iter();
        let comparison = comparison.map(|it| (it.id, it.difference, it.interval, it.unit));
        for (id, value, interval, _) in figures.chain(comparison) {
            let (Some(value), Some(interval)) = (value, interval) else { continue };
            assert!(interval.low <= value + 1e-9 && value <= interval.high + 1e-9, "{id}");
        }
        for row in &report.funnel {
            assert!(row.reached <= row.n);
            assert!(row.share.is_some_and(|share| (0.0..=1.0).contains(&share)));
        }
    }
}

#[test]
fn the_json_has_all_of_the_form_and_a_source_for_each() {
    let json = read(&Report::new(&dataset(24, 1), By::Scenario));
    assert_eq!(json["form"], 1);
    assert_eq!(json["groups"], serde_json::json!(["", "sms-late"]));
    for list in ["figures", "steps", "funnel", "paths", "hints", "times", "comparison"] {
        assert!(json[list].as_array().is_some_and(|it| !it.is_empty()), "{list}");
    }
    for list in ["figures", "funnel", "comparison"] {
        for row in json[list].as_array().into_iter().flatten() {
            let source = row["source"].as_str().expect("a source");
            assert!(json["sources"][source].is_string(), "{source}");
        }
    }
}

#[test]
fn the_json_has_the_keys_that_the_page_goes_by() {
    let json = read(&Report::new(&dataset(24, 1), By::Scenario));
    let keys = |list: &str| -> Vec<String> {
        json[list][0].as_object().map(|row| row.keys().cloned().collect()).unwrap_or_default()
    };
    let said: Vec<_> = json.as_object().into_iter().flatten().map(|(key, _)| &**key).collect();
    for key in ["form", "studies", "versions", "by", "groups", "people", "tasks", "answers"] {
        assert!(said.contains(&key), "{key}");
    }
    for (list, wanted) in [
        ("figures", "censored few group high id low method n source task unit value"),
        ("steps", "corrections errors group hints misses phone reached step task with_errors"),
        ("funnel", "few group high low method n phone reached share source step task"),
        ("paths", "group path people task"),
        ("hints", "group hint people phone screen step task times"),
        ("times", "active_ms away_ms group helped outcome participant study task waiting_ms"),
        ("comparison", "a b difference few high id low method n_a n_b source task unit"),
    ] {
        let mut keys = keys(list);
        keys.sort_unstable();
        assert_eq!(keys.join(" "), wanted, "{list}");
    }
}

#[test]
fn nothing_at_all_is_a_report_too() {
    let json = read(&Report::new(&Dataset::default(), By::None));
    assert_eq!(json["people"]["participants"], 0);
    assert_eq!(json["groups"], serde_json::json!([""]));
    assert_eq!(json["figures"], serde_json::json!([]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_in_which_exports_come_does_not_matter(
        seed in 0_u64..1000, order in Just((0..40_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let all = dataset(21, seed);
        let pages: Vec<Vec<Row>> = all
            .rows
            .chunk_by(|one, next| one.session == next.session && next.seq > one.seq)
            .map(<[Row]>::to_vec)
            .collect();
        let mut merged = Dataset::default();
        for place in order {
            let rows = pages.get(place).cloned().unwrap_or_default();
            merged.merge(Dataset { rows, ..Dataset::default() });
        }
        prop_assert_eq!(merged.rows.len(), all.rows.len());
        prop_assert_eq!(
            json(&Report::new(&merged, By::Scenario)),
            json(&Report::new(&all, By::Scenario))
        );
    }
}
