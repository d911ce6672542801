//! See `tests/hostile/properties/short_code.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::short_code::holds(input));
