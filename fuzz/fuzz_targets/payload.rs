//! See `tests/hostile/properties/payload.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::payload::holds(input));
