//! What goes with the tables: `dataset_description.json` (Psych-DS, in the words of schema.org), the page for people, and the versions.

use crate::{
    dataset::Dataset,
    json::quoted,
    table::{Column, Form, TABLES},
};
use serde_json::{Value, json};

/// The version of the specification that an export follows.
pub const PSYCH_DS: &str = "Psych-DS 0.1.0";
/// The version of the form of an export itself. It becomes 2 when a reader of 1 would misread it.
pub const FORM: u32 = 1;
/// Files that the validator of Psych-DS passes over: the tables under their short names, which are in `data/` as well.
pub const IGNORED: &str = "events.csv\ntasks.csv\nsessions.csv\n";

/// What a data set is called that was given no title.
pub fn usual_title(dataset: &Dataset) -> String {
    match dataset.studies().as_slice() {
        [] => "A study without data".to_owned(),
        studies => format!("Study {}", studies.join(", ")),
    }
}

/// What is said of a data set that was given no description.
pub const USUAL_DESCRIPTION: &str = "How people copied an authenticator app from an old phone to a new one, in Two Phones, a demo in which nothing is real. \
     A row an event, a task and a session; nothing that anybody entered on a phone is in it.";

/// `dataset_description.json`.
pub fn description(dataset: &Dataset) -> String {
    let or = |text: &str, usual: String| if text.is_empty() { usual } else { text.to_owned() };
    let description = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": or(&dataset.title, usual_title(dataset)),
        "description": or(&dataset.description, USUAL_DESCRIPTION.to_owned()),
        "schemaVersion": PSYCH_DS,
        "keywords": ["usability", "authentication", "demo"],
        "variableMeasured": variables(),
    });
    format!("{description:#}\n")
}

/// Every column by its name, once. Psych-DS has one list for all tables, so one that means something else in each says so.
pub fn variables() -> Vec<Value> {
    let mut names: Vec<&str> = Vec::new();
    for column in TABLES.iter().flat_map(|table| table.columns) {
        if !names.contains(&column.name) {
            names.push(column.name);
        }
    }
    names.into_iter().map(variable).collect()
}

fn variable(name: &str) -> Value {
    let of_name = |column: &&&Column| column.name == name;
    let found: Vec<_> = TABLES
        .iter()
        .filter_map(|table| Some((table.file(), table.columns.iter().find(|it| of_name(&it))?)))
        .collect();
    let is_one = found.windows(2).all(|pair| pair[0].1.about == pair[1].1.about);
    let about = match found.first() {
        Some((_, column)) if is_one => column.about.to_owned(),
        _ => {
            let each: Vec<_> =
                found.iter().map(|(file, column)| format!("{file}: {}", column.about)).collect();
            each.join(" ")
        }
    };
    let mut variable = json!({ "@type": "PropertyValue", "name": name, "description": about });
    let mut allowed: Vec<&str> = Vec::new();
    for (_, column) in &found {
        variable["additionalType"] = json!(schema_type(column.form));
        if column.form == Form::Number {
            variable["minValue"] = json!(0);
        }
        if !column.unit.is_empty() {
            variable["unitText"] = json!(column.unit);
        }
        for word in column.allowed() {
            if !allowed.contains(&word) {
                allowed.push(word);
            }
        }
    }
    if !allowed.is_empty() {
        variable["valueReference"] = json!(allowed);
    }
    variable
}

/// The type of schema.org.
const fn schema_type(form: Form) -> &'static str {
    match form {
        Form::Text => "https://schema.org/Text",
        Form::Number => "https://schema.org/Integer",
        Form::Time => "https://schema.org/DateTime",
    }
}

/// `documentation/versions.json`: which versions of the page the data come from, and of which form they are.
pub fn versions(dataset: &Dataset) -> String {
    let pages: Vec<_> = dataset.versions().into_iter().map(quoted).collect();
    format!("{{\"form\":{FORM},\"schema\":{},\"pages\":[{}]}}\n", quoted(PSYCH_DS), pages.join(","))
}

/// `README.md`: what is where, for whoever opens the folder.
pub fn readme(dataset: &Dataset) -> String {
    let title = if dataset.title.is_empty() { usual_title(dataset) } else { dataset.title.clone() };
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = format!("# {title}\n\n");
    for table in TABLES {
        text += &["- `", &table.file(), "`: ", table.about, ".\n"].concat();
    }
    text.push_str(
        "- `dataset_description.json`: what each column holds.\n\
         - `data/`: the same tables, to the byte, under the names that Psych-DS asks for.\n\
         - `materials/`, `documentation/`: the plan, the text of the consent, the versions.\n\n\
         Read `participant` as a text: `007` is not 7. An event is told from all others by `participant`, `session`, `device`, `seq` and\n\
         `time_iso` together.\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_described_with_its_form() {
        let variables = variables();
        for column in TABLES.iter().flat_map(|table| table.columns) {
            let of_name: Vec<_> = variables.iter().filter(|it| it["name"] == column.name).collect();
            let [one] = of_name.as_slice() else { panic!("{} is described once", column.name) };
            let about = one["description"].as_str().expect("a text");
            assert!(about.contains(column.about), "{}", column.name);
            assert_eq!(one["additionalType"], schema_type(column.form), "{}", column.name);
            assert_eq!(
                one["unitText"].as_str().unwrap_or_default(),
                column.unit,
                "{}",
                column.name
            );
            for word in column.allowed() {
                let words = one["valueReference"].as_array().expect("words");
                assert!(words.contains(&json!(word)), "{}: {word}", column.name);
            }
        }
    }
}
