//! The data dictionary of docs/study-data.md is that of the code. After a change: `UPDATE_GOLDENS=1 cargo test --package study --test docs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the page says so by failing")]

use std::{env, fs, path::Path};
use study::table::{Column, Form, TABLES};

const BEGIN: &str = "<!-- The columns: written by crates/study/tests/docs.rs. -->\n";
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

#[test]
fn the_docs_describe_every_column_as_the_code_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/study-data.md");
    let page = fs::read_to_string(&path).expect("the page");
    let (head, rest) = page.split_once(BEGIN).expect("the place of the columns");
    let (written, tail) = rest.split_once(END).expect("the end of the columns");
    if env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, format!("{head}{BEGIN}{}{END}{tail}", dictionary()))
            .expect("a page to write");
    } else {
        assert_eq!(written, dictionary(), "docs/study-data.md is of another version");
    }
}
