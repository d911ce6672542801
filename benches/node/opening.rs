//! What the page of a report does with an export, step by step, with the exports of a Node module; and what it is compared with:
//! `make bench-report`. `tools/bench/build.sh` builds it the way the page's own wasm is built.
#![cfg(target_arch = "wasm32")]

use std::hint::black_box;

use csv_core::{ReadRecordResult, Reader};
use report::desk::Desk;
use wasm_bindgen::prelude::wasm_bindgen;

/// An export that is being opened.
#[wasm_bindgen]
#[derive(Default)]
pub struct Opening(Desk);

#[wasm_bindgen]
impl Opening {
    /// Nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a file, a zip or its `events.csv`, and merges it with what was opened before, which is nothing; what the page is told of it.
    pub fn add(&mut self, bytes: Vec<u8>) -> String {
        self.0.add([("file".to_owned(), bytes)])
    }

    /// The figures, as the page gets them.
    pub fn figures(&self, by: &str) -> String {
        self.0.figures(by)
    }
}

/// Reads a table with csv-core and nothing else, and looks at each cell: how many there are, and their bytes.
#[wasm_bindgen]
pub fn parse(bytes: &[u8]) -> Vec<usize> {
    let mut reader = Reader::new();
    let (mut rest, mut text, mut ends) = (bytes, vec![0; 4096], vec![0; 64]);
    let (mut cells, mut length) = (0, 0);
    loop {
        let (mut written, mut ended) = (0, 0);
        loop {
            let (result, read, out, end) =
                reader.read_record(rest, &mut text[written..], &mut ends[ended..]);
            (rest, written, ended) = (&rest[read..], written + out, ended + end);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => text.resize(text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return vec![cells, length],
            }
        }
        let mut from = 0;
        for &end in &ends[..ended] {
            cells += 1;
            length += black_box(&text[from..end]).len();
            from = end;
        }
    }
}

/// The bytes of memory that were ever needed: it does not become less.
#[wasm_bindgen(js_name = memoryBytes)]
pub fn memory_bytes() -> usize {
    const PAGE: usize = 65_536;
    core::arch::wasm32::memory_size::<0>() * PAGE
}
