//! Tables as RFC 4180 says them: one header, a comma between cells, CR LF at the end of each line, a quotation mark around what needs
//! it. Cells are written as they are: nothing is put before a `-` that a spreadsheet might take for a formula.

use crate::fault::{Cause, Fault};
use csv_core::{ReadRecordResult, Reader, Terminator, Writer, WriterBuilder};

/// What programs from Redmond write before a text in UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A table that was read: the cells of its header, and of each other line with the number of that line, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The names of the columns.
    pub header: Vec<String>,
    /// Each as many cells as the header has.
    pub lines: Vec<(u64, Vec<String>)>,
}

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

/// Reads a table. Lines may end in LF, empty ones are passed over, and a byte order mark is not part of the header.
///
/// # Errors
/// What is no UTF-8, has no header, a quotation mark that is never closed, or a line of another number of cells than the header.
pub fn read(bytes: &[u8]) -> Result<Grid, Fault> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(Fault::at(line_of(bytes, error.valid_up_to()), Cause::NotUtf8));
    }
    let mut lines = cells_of(bytes);
    let is_open = bytes.iter().fold(false, |is_open, byte| is_open != (*byte == b'"'));
    if is_open {
        let last = lines.last().map_or(1, |(line, _)| *line);
        return Err(Fault::at(last, Cause::OpenQuote));
    }
    if lines.is_empty() {
        return Err(Fault::at(1, Cause::Empty));
    }
    let (_, header) = lines.remove(0);
    if let Some((line, cells)) = lines.iter().find(|(_, cells)| cells.len() != header.len()) {
        let cause = Cause::Cells { found: cells.len(), wanted: header.len() };
        return Err(Fault::at(*line, cause));
    }
    Ok(Grid { header, lines })
}

/// The number of the line, from 1, that this byte is in.
fn line_of(bytes: &[u8], place: usize) -> u64 {
    bytes.iter().take(place).fold(1, |line, byte| line + u64::from(*byte == b'\n'))
}

/// The lines with their numbers.
fn cells_of(mut bytes: &[u8]) -> Vec<(u64, Vec<String>)> {
    let mut reader = Reader::new();
    let mut lines = Vec::new();
    // Unquoted, cells are never longer than what they are read from.
    let (mut text, mut ends) = (vec![0; bytes.len()], vec![0; 64]);
    loop {
        let (mut written, mut ended) = (0, 0);
        // Empty lines before a record are passed over, so it begins where its line breaks end.
        let blank = bytes.iter().take_while(|byte| b"\r\n".contains(byte)).count();
        let begin = reader.line() + line_of(bytes, blank) - 1;
        loop {
            let (result, read, out, end) =
                reader.read_record(bytes, &mut text[written..], &mut ends[ended..]);
            (bytes, written, ended) = (&bytes[read..], written + out, ended + end);
            match result {
                // The end of the bytes is told by asking once more with none.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => text.resize(text.len() * 2 + 64, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return lines,
            }
        }
        let mut from = 0;
        let cells = ends[..ended].iter().map(|&end| {
            let cell = String::from_utf8_lossy(&text[from..end]).into_owned();
            from = end;
            cell
        });
        lines.push((begin, cells.collect()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        let grid = read("\u{feff}n,text\n1,æ\n\n2,\"a\nb\"\n3,c".as_bytes()).expect("a table");
        assert_eq!(grid.header, ["n", "text"]);
        assert_eq!(
            grid.lines,
            [(2, cells(&["1", "æ"])), (4, cells(&["2", "a\nb"])), (6, cells(&["3", "c"]))]
        );
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
            let grid = read(write(&header, lines.clone()).as_bytes()).expect("what was written");
            let read: Vec<_> = grid.lines.into_iter().map(|(_, cells)| cells).collect();
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
