//! From the files of `lang/` to Rust: `ftl` reads one, `catalogue` puts them together, `check` compares the languages,
//! `shape` gives the texts their types, `plan` their places, and `rust` writes them down. `words` makes a file of each
//! language, and `fill` the code that reads it.

mod catalogue;
mod check;
mod fill;
mod ftl;
mod plan;
mod plurals;
mod rust;
mod shape;
mod static_pages;
mod template;
mod value;
mod words;

pub use catalogue::{Catalogue, Language, REFERENCE};
pub use ftl::{Element, Message, text_of};
pub use plan::Plan;
pub use rust::{Chosen, rust};
pub use words::words_files;

use std::{fmt, fs, io, path::Path};

/// A file: where it lies below `lang/`, with `/`, and what is in it.
pub type File = (String, String);

/// Why the files cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    file: String,
    key: Option<String>,
    what: String,
}

impl Complaint {
    /// About a whole file.
    pub fn about(file: &str, what: &str) -> Self {
        Self { file: file.to_owned(), key: None, what: what.to_owned() }
    }

    /// About a message in a file.
    pub fn at(file: &str, key: &str, what: &str) -> Self {
        Self { key: Some(key.to_owned()), ..Self::about(file, what) }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(key) = &self.key {
            write!(f, ", `{key}`")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Every file of texts in `folder`, a folder a language.
///
/// # Errors
/// If a folder or a file cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for language in fs::read_dir(folder)? {
        let language = language?;
        let tag = language.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(language.path())? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            files.push((format!("{tag}/{name}"), fs::read_to_string(file.path())?));
        }
    }
    files.sort();
    Ok(files)
}
