//! The pictures and the film of the docs kit, where they are there (`make docs-kit`).

use std::{collections::BTreeSet, fs, io, path::Path};

/// A picture of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// Device pixels.
    pub width: u32,
    /// Device pixels.
    pub height: u32,
}

/// What there is in the folder of a language.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    stills: Vec<(u8, Picture)>,
    names: BTreeSet<String>,
}

/// The pictures have this many device pixels to a pixel of the page.
pub const SCALE: u32 = 2;

impl Pictures {
    /// What lies in a folder.
    ///
    /// # Errors
    /// If the folder, or a picture in it, cannot be read.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let mut found = Self::default();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let number = name.strip_suffix(".png").and_then(|number| number.parse().ok());
            if let Some(number) = number {
                let picture = size(&fs::read(folder.join(&name))?);
                let damaged = || io::Error::other(format!("{name} is no PNG picture"));
                found.stills.push((number, picture.ok_or_else(damaged)?));
            }
            found.names.insert(name);
        }
        Ok(found)
    }

    /// The picture of a step.
    pub fn still(&self, number: u8) -> Option<Picture> {
        self.stills.iter().find(|(known, _)| *known == number).map(|(_, picture)| *picture)
    }

    /// Whether there is a file of this name.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

/// The size of a PNG picture, from its header (PNG specification, 11.2.2).
fn size(png: &[u8]) -> Option<Picture> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some(Picture { width: number(0)?, height: number(4)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_png_is_in_its_header() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        png.extend([0, 0, 2, 208, 0, 0, 5, 0, 8, 2, 0, 0, 0]);
        assert_eq!(size(&png), Some(Picture { width: 720, height: 1280 }));
        assert_eq!(size(&png[..20]), None);
        assert_eq!(size(b"GIF89a"), None);
    }
}
