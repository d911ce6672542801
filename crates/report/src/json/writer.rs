//! Writes JSON, value by value: a tree of all values first would be as large as the text, and so would be the code for it.

use serde_json::Value;
use std::fmt::Write;
use study::json::quoted;

/// A text that grows.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// The whole text.
    pub fn done(self) -> String {
        self.text
    }

    /// A comma, if a value or a list has ended here.
    fn comma(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(['{', '[', ':']) {
            self.text.push(',');
        }
    }

    /// Begins an object or a list.
    pub fn open(&mut self, brace: char) {
        self.comma();
        self.text.push(brace);
    }

    /// Ends it.
    pub fn close(&mut self, brace: char) {
        self.text.push(brace);
    }

    /// The key of the value that comes next. One that is written in the code needs no escapes.
    pub fn key(&mut self, key: &str) {
        self.comma();
        self.text += "\"";
        self.text += key;
        self.text += "\":";
    }

    /// A text in a list.
    pub fn value(&mut self, text: &str) {
        self.comma();
        self.text += &quoted(text);
    }

    /// A value in a list that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.comma();
        self.text += json;
    }

    /// A text.
    pub fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.value(text);
    }

    /// A whole number.
    pub fn count(&mut self, key: &str, count: u64) {
        self.count_or_null(key, Some(count));
    }

    /// A whole number, or null.
    pub fn count_or_null(&mut self, key: &str, count: Option<u64>) {
        self.key(key);
        // A text takes whatever is written to it.
        let _ = match count {
            Some(count) => write!(self.text, "{count}"),
            None => self.text.write_str("null"),
        };
    }

    /// A number; null where there is none.
    pub fn number(&mut self, key: &str, number: Option<f64>) {
        self.key(key);
        self.text += &number.map_or(Value::Null, Value::from).to_string();
    }

    /// Yes or no.
    pub fn flag(&mut self, key: &str, is_so: bool) {
        self.key(key);
        self.text += if is_so { "true" } else { "false" };
    }

    /// A list of objects, each filled by `fill`.
    pub fn list<T>(&mut self, key: &str, rows: &[T], fill: impl Fn(&mut Self, &T)) {
        self.key(key);
        self.open('[');
        for row in rows {
            self.open('{');
            fill(self, row);
            self.close('}');
        }
        self.close(']');
    }
}
