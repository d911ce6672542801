//! What screens and pages share: lists, checks and advice, numbers and moments in words.

pub mod biometric_setup;
pub mod for_real_list;
pub mod moment_in_words;
pub mod number_in_words;
pub mod reminders;
pub mod requirements_check;
pub mod stop_advice;
