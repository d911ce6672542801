//! Tables as RFC 4180 says them: one header, a comma between cells, CR LF at the end of each line, a quotation mark around what needs
//! it. Cells are written as they are: nothing is put before a `-` that a spreadsheet might take for a formula.

use crate::fault::{Cause, Fault};
use csv_core::{ReadRecordResult, Reader, Terminator, Writer, WriterBuilder};

/// What programs from Redmond write before a text in UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Writes a table.
pub fn write<H, L>(header: &[H], lines: impl IntoIterator<Item = L>) -> String
where
    H: AsRef<str>,
    L: IntoIterator<Item = String>,
{
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
    let mut out = Vec::new();
    line(&mut writer, header.iter().map(AsRef::as_ref), &mut out);
    for cells in lines {
        let cells: Vec<String> = cells.into_iter().collect();
        line(&mut writer, cells.iter().map(String::as_str), &mut out);
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn line<'a>(writer: &mut Writer, cells: impl Iterator<Item = &'a str>, out: &mut Vec<u8>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            put(out, 2, |space| writer.delimiter(space).1);
        }
        // Each byte may be a quotation mark, which is doubled; and one stands before and one behind.
        put(out, cell.len() * 2 + 2, |space| writer.field(cell.as_bytes(), space).2);
    }
    put(out, 4, |space| writer.terminator(space).1);
}

/// Lets `write` fill up to `most` bytes at the end of `out`; it says how many it has.
fn put(out: &mut Vec<u8>, most: usize, write: impl FnOnce(&mut [u8]) -> usize) {
    let begin = out.len();
    out.resize(begin + most, 0);
    let written = write(&mut out[begin..]);
    out.truncate(begin + written);
}

/// Reads a table, a line at a time. Lines may end in LF, empty ones are passed over, and a byte order mark is not part of the header.
pub struct Lines<'a> {
    reader: Reader,
    rest: &'a [u8],
    /// The cells of the last line, one behind the other, and where each ends.
    text: Vec<u8>,
    ends: Vec<usize>,
    /// How many cells the header has; none before it was read.
    wanted: Option<usize>,
}

/// A line of a table.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// Its number in the file, from 1: that of its first one, where a cell goes over several.
    pub number: u64,
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Line<'a> {
    /// Puts its cells where they belong: of each, the place among these; of one without, nowhere.
    pub fn sort_into<const N: usize>(self, places: &[Option<usize>], cells: &mut [&'a str; N]) {
        let (mut rest, mut from) = (self.text, 0);
        for (&end, place) in self.ends.iter().zip(places) {
            let Some((text, others)) = rest.split_at_checked(end - from) else { return };
            if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
                *cell = text;
            }
            (rest, from) = (others, end);
        }
    }

    /// Its cells.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        let mut from = 0;
        self.ends.iter().map(move |&end| {
            let cell = self.text.get(from..end).unwrap_or_default();
            from = end;
            cell
        })
    }
}

impl<'a> Lines<'a> {
    /// The lines of a table; the first is its header.
    ///
    /// # Errors
    /// What is no UTF-8, or has a quotation mark that is never closed.
    pub fn of(bytes: &'a [u8]) -> Result<Self, Fault> {
        let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
        if let Err(error) = std::str::from_utf8(bytes) {
            return Err(Fault::at(line_of(bytes, error.valid_up_to()), Cause::NotUtf8));
        }
        let mut lines = Self {
            reader: Reader::new(),
            rest: bytes,
            text: vec![0; 512],
            ends: vec![0; 32],
            wanted: None,
        };
        if !has_open_quote(bytes) {
            return Ok(lines);
        }
        let mut last = 1;
        while let Some((line, _)) = lines.read() {
            last = line;
        }
        Err(Fault::at(last, Cause::OpenQuote))
    }

    /// The next line, if there is one.
    ///
    /// # Errors
    /// When it has another number of cells than the header, or is the first and not there.
    pub fn line(&mut self) -> Result<Option<Line<'_>>, Fault> {
        let Some((number, found)) = self.read() else {
            return if self.wanted.is_none() { Err(Fault::at(1, Cause::Empty)) } else { Ok(None) };
        };
        let wanted = *self.wanted.get_or_insert(found);
        if found != wanted {
            return Err(Fault::at(number, Cause::Cells { found, wanted }));
        }
        let ends = &self.ends[..found];
        let text = &self.text[..ends.last().copied().unwrap_or(0)];
        // The parts of what is UTF-8 between commas are, too.
        let text = std::str::from_utf8(text).map_err(|_| Fault::at(number, Cause::NotUtf8))?;
        Ok(Some(Line { number, text, ends }))
    }

    /// How many bytes are not read yet.
    pub fn left(&self) -> usize {
        self.rest.len()
    }

    /// Reads a line: its number, and of how many cells it is.
    fn read(&mut self) -> Option<(u64, usize)> {
        // Empty lines before it are passed over, so it begins where their line breaks end.
        let blank = self.rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let number = self.reader.line() + line_of(self.rest, blank) - 1;
        let (mut written, mut ended) = (0, 0);
        loop {
            let (text, ends) = (&mut self.text[written..], &mut self.ends[ended..]);
            let (result, read, out, end) = self.reader.read_record(self.rest, text, ends);
            (self.rest, written, ended) = (&self.rest[read..], written + out, ended + end);
            match result {
                // The end of the bytes is told by asking once more with none.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => return Some((number, ended)),
                ReadRecordResult::End => return None,
            }
        }
    }
}

/// Whether the number of quotation marks is odd.
fn has_open_quote(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let odd = |bytes: &[u8]| bytes.iter().fold(false, |is_odd, byte| is_odd != (*byte == b'"'));
    let (words, rest) = bytes.as_chunks::<8>();
    words.iter().fold(odd(rest), |is_odd, word| {
        // Zero where a quotation mark is; the subtraction borrows from the highest bit of the first zero, if there is one. Most have none.
        let marks = u64::from_le_bytes(*word) ^ (ONES * u64::from(b'"'));
        let has_marks = marks.wrapping_sub(ONES) & !marks & (ONES << 7) != 0;
        is_odd ^ (has_marks && odd(word))
    })
}

/// The number of the line, from 1, that this byte is in.
fn line_of(bytes: &[u8], place: usize) -> u64 {
    bytes.iter().take(place).fold(1, |line, byte| line + u64::from(*byte == b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All lines, each with its number.
    fn read(bytes: &[u8]) -> Result<Vec<(u64, Vec<String>)>, Fault> {
        let (mut lines, mut all) = (Lines::of(bytes)?, Vec::new());
        while let Some(line) = lines.line()? {
            all.push((line.number, line.cells().map(str::to_owned).collect()));
        }
        Ok(all)
    }

    fn cells(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|&text| text.to_owned()).collect()
    }

    #[test]
    fn a_table_is_written_as_in_the_standard() {
        let lines = [cells(&["1", "a, \"b\"\r\nc"]), cells(&["", "-x"])];
        assert_eq!(write(&["n", "text"], lines), "n,text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n,-x\r\n");
    }

    #[test]
    fn other_line_breaks_and_a_byte_order_mark_are_read() {
        let lines = read("\u{feff}n,text\n1,æ\n\n2,\"a\nb\"\n3,c".as_bytes()).expect("a table");
        let wanted = [(1, ["n", "text"]), (2, ["1", "æ"]), (4, ["2", "a\nb"]), (6, ["3", "c"])];
        assert_eq!(lines, wanted.map(|(number, texts)| (number, cells(&texts))));
    }

    #[test]
    fn a_table_that_is_broken_says_in_which_line() {
        let cells = Cause::Cells { found: 1, wanted: 2 };
        for (text, line, cause) in [
            (&b""[..], 1, Cause::Empty),
            (b"\r\n\r\n", 1, Cause::Empty),
            (b"a,b\r\n1,2\r\n3\r\n", 3, cells),
            (b"a,b\r\n1,\"2\r\n3,4\r\n", 2, Cause::OpenQuote),
            (b"a,b\r\n1,\xff\r\n", 2, Cause::NotUtf8),
        ] {
            assert_eq!(read(text), Err(Fault::at(line, cause)));
        }
    }

    proptest! {
        #[test]
        fn any_cells_are_read_back(
            lines in prop::collection::vec(prop::collection::vec("(?s:.{0,8})", 3), 0..8),
        ) {
            // A byte order mark at the beginning of the file would be one of the file.
            let header = ["a", "b", "c"];
            let read = read(write(&header, lines.clone()).as_bytes()).expect("what was written");
            let read: Vec<_> = read.into_iter().skip(1).map(|(_, cells)| cells).collect();
            prop_assert_eq!(read, lines);
        }

        #[test]
        fn no_bytes_end_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }

        #[test]
        fn no_text_of_a_table_ends_the_reader(text in "[a\",\r\n]{0,40}") {
            let _ = read(text.as_bytes());
        }
    }
}
