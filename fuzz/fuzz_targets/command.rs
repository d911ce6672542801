//! See `tests/hostile/properties/command.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| two_phones_fuzz::properties::command::holds(input));
