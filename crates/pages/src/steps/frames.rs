//! What the lines that embed the demo say in each language, as data for the builder (`static/snippets.js`).

use super::{
    FOLDER,
    page::title,
    pictures::{Pictures, SCALE},
    words::Words,
};
use crate::document::full_title;
use serde_json::{Map, Value, json};
use std::{io, path::Path};

/// For each language the titles of frames and links, and the size of the pictures that are below `folder`, by step.
///
/// # Errors
/// If a folder or a picture in it cannot be read.
pub fn frames(folder: &Path) -> io::Result<Value> {
    let mut all = Map::new();
    for words in Words::all() {
        let tag = words.language.tag();
        let pictures = Pictures::of(&folder.join(FOLDER).join(tag))?;
        all.insert(tag.to_owned(), of(&words, &pictures));
    }
    Ok(Value::Object(all))
}

fn of(words: &Words, pictures: &Pictures) -> Value {
    let start = &words.start.start;
    let steps = words.steps();
    let pictures: Map<String, Value> = steps
        .iter()
        .filter_map(|step| Some((step.number, pictures.still(step.number)?)))
        .map(|(number, it)| (number.to_string(), json!([it.width / SCALE, it.height / SCALE])))
        .collect();
    json!({
        // `{}` stands for what is in the frame.
        "frame": full_title(words.language, "{}"),
        "guide": start.heading,
        "old": start.old,
        "new": start.new,
        "steps": steps.iter().map(|step| title(words, step)).collect::<Vec<_>>(),
        "pictures": pictures,
    })
}
