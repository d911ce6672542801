//! The guided tour as data: what is done on the phones, read off the script of the journey, with the names of the controls and the
//! words of the tour. `static/tour/` plays it.

mod acts;
#[cfg(test)]
mod tests;

use crate::steps::step_titles;
use acts::{Act, Does, acts};
use journey::step::Step;
use serde_json::{Value, json};
use std::{fs, io, path::Path};
use texts::{TOURS, Texts, TourWords};

/// The folder of the data, in the folder of the app.
const FOLDER: &str = "tour";

/// Writes the data in each language of the app.
pub fn write(folder: &Path) -> io::Result<()> {
    let folder = folder.join(FOLDER);
    fs::create_dir_all(&folder)?;
    for words in &TOURS {
        let Some(texts) = words.language.texts() else { continue };
        let name = format!("{}.json", words.language.tag());
        fs::write(folder.join(name), data(words, texts).to_string())?;
    }
    Ok(())
}

fn data(words: &TourWords, texts: &Texts) -> Value {
    let titles = step_titles(words.language);
    let steps = Step::all().zip(titles).map(|(step, title)| {
        json!({ "phone": step.role().slug(), "title": words.tour.numbered(&step.number().to_string(), &title) })
    });
    json!({
        "steps": steps.collect::<Vec<_>>(),
        "acts": acts().iter().map(|act| of_act(act, words, texts)).collect::<Vec<_>>(),
        "language": words.language.tag(),
        "phones": { "old": texts.common.old_phone, "new": texts.common.new_phone },
        "erase": texts.source.pad.erase,
        "words": around(words),
    })
}

fn of_act(act: &Act, words: &TourWords, texts: &Texts) -> Value {
    let t = words.tour.done;
    let control = act.name(texts);
    let said = match act.does {
        Does::Press | Does::Skip | Does::Notice => t.press(control),
        Does::Look => t.look.to_owned(),
        Does::Tick => t.tick(control),
        Does::Pick => t.pick(control),
        Does::Digits(_) => t.digits.to_owned(),
        Does::Fill(_) => t.fill.to_owned(),
        Does::Install => t.install.to_owned(),
        Does::Scan => t.scan.to_owned(),
    };
    json!({
        "step": act.step.number(),
        "phone": act.role.slug(),
        "on": act.on,
        "does": act.does.word(),
        "control": act.control,
        "name": control,
        "text": act.does.text(),
        "said": said,
    })
}

fn around(words: &TourWords) -> Value {
    let t = words.tour;
    json!({
        "name": t.name,
        "play": t.play,
        "pause": t.pause,
        "goOn": t.go_on,
        "again": t.again,
        "previous": t.previous,
        "next": t.next,
        "steps": t.steps,
        "transcript": t.transcript,
        "speed": t.speed,
        "more": t.more,
        "close": t.close,
        // The script puts the number in.
        "from": t.from("{}"),
        "paused": t.state.paused,
        "taken": t.state.taken,
        "lost": t.state.lost,
        "over": t.state.over,
        "onNew": t.state.on_new,
        "onOld": t.state.on_old,
        "pastScan": t.state.past_scan,
    })
}
