//! The data dictionary and the words of docs/study-data.md are that of the code. After a change: `UPDATE_GOLDENS=1 cargo test --package study --test docs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the page says so by failing")]

use std::{env, fs, path::Path};
use study::{
    table::{Column, Form, TABLES},
    word::Word,
};

const BEGIN: &str = "<!-- The columns: written by crates/study/tests/docs.rs. -->\n";
const BEGIN_WORDS: &str = "<!-- The words: written by crates/study/tests/docs.rs. -->\n";
const END_WORDS: &str = "<!-- The end of the words. -->\n";
const END: &str = "<!-- The end of the columns. -->\n";

fn form(column: &Column) -> String {
    let name = match column.form {
        Form::Text => "text",
        Form::Number => "whole number",
        Form::Time => "time",
    };
    let unit = if column.unit.is_empty() { String::new() } else { format!(", {}", column.unit) };
    let empty = if column.may_be_empty { ", or empty" } else { "" };
    format!("{name}{unit}{empty}")
}

fn dictionary() -> String {
    let mut text = String::new();
    for table in TABLES {
        text += &["\n### `", &table.file(), "`\n\n", table.about, ".\n\n"].concat();
        text.push_str("| column | what it is | what it says |\n|---|---|---|\n");
        for column in table.columns {
            let words: Vec<_> = column.allowed().iter().map(|word| format!("`{word}`")).collect();
            let words =
                if words.is_empty() { String::new() } else { format!(" {}.", words.join(", ")) };
            text += &[
                "| `",
                column.name,
                "` | ",
                &form(column),
                " | ",
                column.about,
                &words,
                " |
",
            ]
            .concat();
        }
    }
    text + "\n"
}

fn words() -> String {
    let words: Vec<_> = Word::all().map(|word| format!("`{}`", word.as_str())).collect();
    format!("\n{}.\n\n", words.join(", "))
}

/// Holds what stands between two marks of docs/study-data.md to what the code says, or writes it there.
fn holds(begin: &str, end: &str, code: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/study-data.md");
    let page = fs::read_to_string(&path).expect("the page");
    let (head, rest) = page.split_once(begin).expect("where it begins");
    let (written, tail) = rest.split_once(end).expect("where it ends");
    if env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, format!("{head}{begin}{code}{end}{tail}")).expect("a page to write");
    } else {
        assert_eq!(written, code, "docs/study-data.md is of another version");
    }
}

/// One test for both, as both write the same page.
#[test]
fn the_docs_have_every_column_and_word_that_the_code_has() {
    holds(BEGIN, END, &dictionary());
    holds(BEGIN_WORDS, END_WORDS, &words());
}
