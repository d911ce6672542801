//! The report as JSON, form 1: what the page of the report and the scripts that compute it anew go by. An object whose lists are those of
//! [`Report`], with `"form": 1` before them and `"sources"`, the references by their words, after them. `null` stands for what there is not.

pub(crate) mod writer;

use crate::{
    method::Method,
    place::Place,
    report::Report,
    source::Source,
    stats::Interval,
    trail::{COUNTED, Counts},
};
use writer::Writer;

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let mut json = Writer::default();
    json.open('{');
    json.count("form", 1);
    texts(&mut json, "studies", &report.studies);
    texts(&mut json, "versions", &report.versions);
    json.text("by", report.by.word());
    texts(&mut json, "groups", &report.groups);
    people(&mut json, report);
    json.list("tasks", &report.tasks, |json, task| json.count("task", *task));
    figures(&mut json, report);
    steps(&mut json, report);
    json.list("paths", &report.paths, |json, row| {
        about(json, Some(row.task), &row.group);
        json.text("path", &row.path);
        json.count("people", row.people);
    });
    json.list("hints", &report.hints, |json, row| {
        about(json, Some(row.task), &row.group);
        place(json, row.place);
        json.text("screen", &row.screen);
        json.text("hint", &row.hint);
        json.count("times", row.times);
        json.count("people", row.people);
    });
    lists(&mut json, report);
    comparison(&mut json, report);
    clocks(&mut json, report);
    json.key("sources");
    json.open('{');
    for (slug, reference) in Source::all() {
        json.text(slug, reference);
    }
    json.close('}');
    json.close('}');
    json.done()
}

fn texts(json: &mut Writer, key: &str, texts: &[String]) {
    json.key(key);
    json.open('[');
    for text in texts {
        json.value(text);
    }
    json.close(']');
}

fn about(json: &mut Writer, task: Option<u64>, group: &str) {
    json.count_or_null("task", task);
    json.text("group", group);
}

fn place(json: &mut Writer, place: Option<Place>) {
    json.text("phone", place.map_or("", |place| place.phone.word()));
    json.count_or_null("step", place.map(|place| u64::from(place.step)));
}

fn interval(json: &mut Writer, interval: Option<Interval>) {
    json.number("low", interval.map(|it| it.low));
    json.number("high", interval.map(|it| it.high));
}

/// How a number was computed, and whether it is of too few people to be shown.
fn origin(json: &mut Writer, method: Method, few: bool) {
    json.text("method", method.slug());
    json.text("source", method.source().slug());
    json.flag("few", few);
}

fn counts(json: &mut Writer, counts: Counts) {
    for ((name, _), count) in COUNTED.iter().zip(counts) {
        json.count(name, count);
    }
}

fn people(json: &mut Writer, report: &Report) {
    let people = report.people;
    json.key("people");
    json.open('{');
    for (key, count) in [
        ("participants", people.participants),
        ("agreed", people.agreed),
        ("refused", people.refused),
        ("withdrawn", people.withdrawn),
        ("unasked", people.unasked),
        ("finished", people.finished),
        ("stopped", people.stopped),
        ("open", people.open),
        ("trials", people.trials),
    ] {
        json.count(key, count);
    }
    json.close('}');
}

fn figures(json: &mut Writer, report: &Report) {
    json.list("figures", &report.figures, |json, figure| {
        json.text("id", figure.id);
        about(json, figure.task, &figure.group);
        json.number("value", figure.value);
        interval(json, figure.interval);
        json.text("unit", figure.unit.word());
        json.count("n", figure.n);
        json.count("censored", figure.censored);
        if let Some(incomplete) = figure.incomplete {
            json.count("incomplete", incomplete);
        }
        if let Some(grade) = figure.grade {
            json.text("grade", grade);
        }
        origin(json, figure.method, figure.few);
    });
}

fn steps(json: &mut Writer, report: &Report) {
    json.list("steps", &report.steps, |json, row| {
        about(json, Some(row.task), &row.group);
        place(json, Some(row.place));
        json.count("reached", row.step.reached);
        counts(json, row.step.counts);
        json.count("with_errors", row.step.with_errors);
    });
    json.list("funnel", &report.funnel, |json, row| {
        about(json, Some(row.task), &row.group);
        place(json, Some(row.place));
        json.count("reached", row.reached);
        json.count("n", row.n);
        json.number("share", row.share);
        interval(json, row.interval);
        origin(json, row.method, row.few);
    });
}

fn lists(json: &mut Writer, report: &Report) {
    json.list("times", &report.times, |json, row| {
        about(json, Some(row.task), &row.group);
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.text("outcome", row.outcome.word());
        json.count("active_ms", row.active_ms);
        json.count("waiting_ms", row.waiting_ms);
        json.count("away_ms", row.away_ms);
        json.count("helped", row.helped);
    });
    json.list("answers", &report.answers, |json, row| {
        json.text("questionnaire", row.questionnaire);
        about(json, row.task, &row.group);
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.number("score", Some(row.score));
    });
    json.list("comments", &report.comments, |json, row| {
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.count_or_null("task", None);
        json.text("text", &row.text);
    });
    json.list("notes", &report.notes, |json, row| {
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.count_or_null("task", row.task);
        json.count_or_null("t_ms", row.since_ms);
        place(json, row.place);
        json.text("screen", &row.screen);
        json.text("text", &row.text);
    });
}

fn comparison(json: &mut Writer, report: &Report) {
    json.list("comparison", &report.comparison, |json, row| {
        json.text("id", row.id);
        json.count_or_null("task", row.task);
        json.text("a", &row.a);
        json.text("b", &row.b);
        json.number("difference", row.difference);
        interval(json, row.interval);
        json.text("unit", row.unit.word());
        json.count("n_a", row.n_a);
        json.count("n_b", row.n_b);
        origin(json, row.method, row.few);
    });
}

/// Times in whole milliseconds; null where nothing is known.
fn clocks(json: &mut Writer, report: &Report) {
    let ms = |json: &mut Writer, key: &str, ms: Option<i64>| {
        json.key(key);
        json.raw(&ms.map_or("null".to_owned(), |ms| ms.to_string()));
    };
    json.list("clocks", &report.clocks, |json, row| {
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.text("session", &row.session);
        ms(json, "offset_ms", row.offset.map(|it| it.ms));
        json.count_or_null("bound_ms", row.offset.map(|it| it.bound_ms));
        json.text("from", row.way.map_or("", crate::devices::Way::word));
    });
    json.list("crossing", &report.crossing, |json, row| {
        json.text("study", &row.study);
        json.text("participant", &row.participant);
        json.text("session", &row.session);
        json.text("what", row.what.word());
        ms(json, "ms", Some(row.ms));
        json.count("bound_ms", row.bound_ms);
    });
}
