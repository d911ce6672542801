//! The words files: the texts of each language, of which a page fetches those of its own, and the start pages in other languages.

use crate::start_page;
use std::{fs, io, path::Path};

/// Writes the words files into `lang/` of the folder.
pub fn write(folder: &Path) -> io::Result<()> {
    let lang = folder.join("lang");
    fs::create_dir_all(&lang)?;
    for (name, content) in texts::FILES {
        fs::write(lang.join(name), content)?;
    }
    for (name, content) in start_page::in_other_languages() {
        fs::write(lang.join(name), content)?;
    }
    Ok(())
}
