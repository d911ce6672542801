//! Words files: the texts of a language that is not compiled in.
//!
//! A file is one line that says what it is, `two-phones-words 1 app da 0123456789abcdef`, and below it the texts in the order
//! of their types, U+001E between two (`build/generator/words.rs`). The number is that of the shape: which texts there are, and
//! what their marks mean. A file of another shape is refused, because its texts would stand in wrong places.

use crate::{CaptionLanguage, Captions, Language, Template, Texts, generated};
use std::sync::OnceLock;

const FORM: &str = "two-phones-words 1 ";
const BETWEEN: char = '\u{1e}';

/// Why a words file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsError {
    /// It is no words file, or one of another form.
    Form,
    /// It is for another purpose, or in another language.
    Language,
    /// Its texts are not those that this program has.
    Shape,
    /// It has fewer texts than it should.
    Short,
    /// It has more texts than it should.
    Long,
}

impl std::fmt::Display for WordsError {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form => "no words file",
            Self::Language => "the words of another language",
            Self::Shape => "the words of another version",
            Self::Short => "a words file that ends too early",
            Self::Long => "a words file that is too long",
        })
    }
}

impl std::error::Error for WordsError {}

/// What the files of a kind have in common.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) count: usize,
}

impl Kind {
    /// The texts in `file`, which must be of this kind and in the language `tag`.
    fn texts_in<'a>(&self, file: &'a str, tag: &str) -> Result<&'a str, WordsError> {
        let rest = file.strip_prefix(FORM).ok_or(WordsError::Form)?;
        let (first, texts) = rest.split_once('\n').ok_or(WordsError::Form)?;
        let mut says = first.split(' ');
        if says.next() != Some(self.name) || says.next() != Some(tag) {
            return Err(WordsError::Language);
        }
        if says.next() != Some(self.shape) {
            return Err(WordsError::Shape);
        }
        match texts.split(BETWEEN).count() {
            count if count < self.count => Err(WordsError::Short),
            count if count > self.count => Err(WordsError::Long),
            _ => Ok(texts),
        }
    }

    /// What is in `file`, to be read text by text. The texts stay in memory, as those that are compiled in do.
    fn reader(&self, file: &str, tag: &str) -> Result<Reader, WordsError> {
        let texts: &'static str = Box::leak(Box::from(self.texts_in(file, tag)?));
        Ok(Reader(texts.split(BETWEEN)))
    }
}

/// The texts of a file that were not read yet.
pub(crate) struct Reader(std::str::Split<'static, char>);

/// What is read from a file.
pub(crate) trait Fill {
    /// Without its texts.
    const EMPTY: Self;
    /// Reads its texts, in their order.
    fn fill(&mut self, file: &mut Reader);
}

impl Fill for &'static str {
    const EMPTY: Self = "";

    // A call is smaller than what is called, and there are hundreds.
    #[inline(never)]
    fn fill(&mut self, file: &mut Reader) {
        *self = file.0.next().unwrap_or_default();
    }
}

impl<V> Fill for Template<V> {
    const EMPTY: Self = Self::new("");

    fn fill(&mut self, file: &mut Reader) {
        self.text.fill(file);
    }
}

impl<T: Fill, const LENGTH: usize> Fill for [T; LENGTH] {
    const EMPTY: Self = [const { T::EMPTY }; LENGTH];

    fn fill(&mut self, file: &mut Reader) {
        for item in self {
            item.fill(file);
        }
    }
}

static TEXTS: [OnceLock<Texts>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];
static CAPTIONS: [OnceLock<Captions>; CaptionLanguage::ALL.len()] =
    [const { OnceLock::new() }; CaptionLanguage::ALL.len()];

impl Texts {
    /// No texts, for a program that has none.
    pub const EMPTY: Self = <Self as Fill>::EMPTY;
}

impl Language {
    /// Its texts: those that are compiled in, or that a words file brought.
    pub fn texts(self) -> Option<&'static Texts> {
        self.compiled_in().or_else(|| TEXTS[self as usize].get())
    }

    /// Takes its texts from the content of a words file. If they are there already, they stay.
    ///
    /// # Errors
    /// If the file is not this language's, or not of this program.
    pub fn keep(self, file: &str) -> Result<&'static Texts, WordsError> {
        let mut reader = generated::APP.reader(file, self.tag())?;
        Ok(TEXTS[self as usize].get_or_init(|| {
            let mut texts = Texts::EMPTY;
            texts.language = self;
            texts.fill(&mut reader);
            texts
        }))
    }
}

impl CaptionLanguage {
    /// Its captions: those that are compiled in, or that a words file brought.
    pub fn captions(self) -> Option<&'static Captions> {
        self.compiled_in().or_else(|| CAPTIONS[self as usize].get())
    }

    /// Takes its captions from the content of a words file. If they are there already, they stay.
    ///
    /// # Errors
    /// If the file is not this language's, or not of this program.
    pub fn keep(self, file: &str) -> Result<&'static Captions, WordsError> {
        let mut reader = generated::CAPTIONS.reader(file, self.tag())?;
        Ok(CAPTIONS[self as usize].get_or_init(|| {
            let mut captions = Captions::EMPTY;
            captions.fill(&mut reader);
            captions
        }))
    }
}
