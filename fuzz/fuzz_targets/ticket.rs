//! See `tests/hostile/properties/ticket.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::ticket::holds(input));
