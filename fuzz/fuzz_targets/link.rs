//! See `tests/hostile/properties/link.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::link::holds(input));
