//! See `tests/hostile/properties/picture.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::picture::holds(input));
