//! Every screen as it was: its visible text and its accessibility tree, compared with the file that keeps them.
//!
//! `tests/screens/golden/{en,da}/NAME.txt`, a file for each line of `tests/screens/list.txt`. `UPDATE_GOLDENS=1` writes them.

use super::{LANGUAGES, ax_tree::AxTree, screens::Screen};
use crate::{browser::Tab, server::project};
use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::time::sleep;

/// The script that reads the page.
pub const SCRIPT: &str = include_str!("golden.js");

/// How often a page that differs is looked at again, because it may still be changing.
const LOOKS: u32 = 60;
/// How often a page without a golden to compare with has to look the same: what it asks the browser takes a while.
const STILL: u32 = 15;
const PAUSE: Duration = Duration::from_millis(100);

/// From the root of the project.
fn folder(language: &str) -> PathBuf {
    Path::new("tests/screens/golden").join(language)
}

fn is_updating() -> bool {
    std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1")
}

/// What differs from the golden of this screen, in words; or nothing, and a new golden, where they are being written.
pub async fn difference(tab: &Tab, screen: &Screen, language: &str) -> Option<String> {
    let name = folder(language).join(format!("{}.txt", screen.name));
    let file = project().join(&name);
    let golden = if is_updating() { None } else { fs::read_to_string(&file).ok() };
    let mut seen = String::new();
    let mut still = 0;
    for _ in 0..LOOKS {
        let now = look(tab).await;
        if golden.as_ref() == Some(&now) {
            return None;
        }
        still = if seen == now { still + 1 } else { 0 };
        seen = now;
        if golden.is_none() && still == STILL {
            break;
        }
        sleep(PAUSE).await;
    }
    if is_updating() {
        fs::write(&file, seen).expect("a golden is written");
        return None;
    }
    Some(golden.map_or_else(
        || format!("{} is missing: UPDATE_GOLDENS=1 writes it", name.display()),
        |golden| format!("not as in {}:\n{}", name.display(), diff(&golden, &seen)),
    ))
}

/// The text of the page and its tree, without what chance and the clock put into it.
async fn look(tab: &Tab) -> String {
    let page = tab.script("return readPage()", vec![]).await;
    let texts = |name: &str| {
        let list = page[name].as_array().cloned().unwrap_or_default();
        list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let mut text =
        format!("{}\n\n{}", texts("lines").join("\n"), AxTree::read(tab).await.outline());
    for chance in texts("chance") {
        let zeros: String =
            chance.chars().map(|c| if c.is_alphanumeric() { '0' } else { c }).collect();
        text = text.replace(&chance, &zeros);
    }
    text.lines().fold(String::new(), |all, line| all + &masked(line) + "\n")
}

/// A line without what time has put into it: clock faces and times of day read the same, and the day before them goes.
fn masked(line: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in line.split(' ').map(without_clock) {
        if word.starts_with("0:00") {
            let last = words.last().map_or("", String::as_str);
            let date =
                last.strip_suffix(',').is_some_and(|year| year.len() == 4 && is_digits(year));
            let gone = if date { 3 } else { usize::from(WEEKDAYS.contains(&last)) };
            words.truncate(words.len().saturating_sub(gone));
        }
        words.push(word);
    }
    words.join(" ")
}

const WEEKDAYS: [&str; 14] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
];

/// `59:58`, `1:00:00` and, as Danes write it, `14.05` are `0:00`, whatever stands around them.
fn without_clock(word: &str) -> String {
    let inner = word.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<_> = inner.split([':', '.']).collect();
    let is_clock = parts.len() > 1
        && (1..=2).contains(&parts[0].len())
        && parts[1..].iter().all(|part| part.len() == 2)
        && parts.iter().all(|part| is_digits(part));
    if is_clock { word.replacen(inner, "0:00", 1) } else { word.to_owned() }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The lines that are gone and those that are new, each with its number.
fn diff(golden: &str, seen: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (golden.lines().collect(), seen.lines().collect());
    // The length of the longest common subsequence of what follows each pair of lines.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut told) = (0, 0, String::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && common[i + 1][j] >= common[i][j + 1] {
            let _ = writeln!(told, "    {:>4} - {}", i + 1, old[i]);
            i += 1;
        } else {
            let _ = writeln!(told, "    {:>4} + {}", j + 1, new[j]);
            j += 1;
        }
    }
    told
}

#[test]
fn every_golden_belongs_to_a_screen() {
    for language in LANGUAGES {
        let folder = project().join(folder(language));
        let files = fs::read_dir(&folder).expect("the folder of the goldens");
        let name = |file: std::io::Result<fs::DirEntry>| file.expect("a file").file_name();
        let kept: BTreeSet<_> = files.map(name).collect();
        let all = Screen::all();
        let spoken = all.iter().filter(|screen| screen.languages().contains(&language));
        let wanted = spoken.map(|screen| format!("{}.txt", screen.name).into()).collect();
        if is_updating() {
            for file in kept.difference(&wanted) {
                fs::remove_file(folder.join(file)).expect("a golden is removed");
            }
        } else {
            let wrong: Vec<_> = kept.symmetric_difference(&wanted).collect();
            assert!(wrong.is_empty(), "goldens in {language} too many, or missing: {wrong:?}");
        }
    }
}

#[test]
fn a_line_is_masked_where_time_has_written() {
    for (line, is) in [
        ("    timer \"59:58\"", "    timer \"0:00\""),
        ("1:00:00 left", "0:00 left"),
        ("Active since 29 Nov 2026, 14:05", "Active since 0:00"),
        ("Aktiv siden 29. nov. 2026, 14.05", "Aktiv siden 0:00"),
        ("indtil mandag 14.05. Derefter", "indtil 0:00. Derefter"),
        ("until Monday 14:05.", "until 0:00."),
    ] {
        assert_eq!(masked(line), is);
    }
    for line in
        ["2 tries left, step 3 of 7", "WCAG 2.2.1", "0–86400", "60 min. from Monday", "1.000"]
    {
        assert_eq!(masked(line), line);
    }
}

#[test]
fn a_difference_says_its_lines() {
    let told = diff("a\nb\nc\nd\n", "a\nc\nx\nd\n");
    assert_eq!(told, "       2 - b\n       3 + x\n");
    assert_eq!(diff("a\n", "a\n"), "");
}
