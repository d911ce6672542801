//! See `tests/hostile/properties/snapshot.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::snapshot::holds(input));
