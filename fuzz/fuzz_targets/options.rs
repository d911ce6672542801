//! See `tests/hostile/properties/options.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::options::holds(input));
