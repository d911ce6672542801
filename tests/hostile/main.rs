//! Hostile input: what must hold of everything that comes from outside, over random values and over the corpus
//! that fuzzing has grown (`fuzz/corpus`, a folder a property; `make fuzz` grows it further).

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a property that does not hold fails its test"
)]

mod properties;
mod silence;

use properties::payload;
use proptest::{collection::vec, prelude::*};
use std::{fs, path::Path};

/// Anything, text, and text that is nearly a ticket.
fn input() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 0..300),
        vec(any::<u8>(), 0..=payload::LONGEST),
        ".{0,400}".prop_map(String::into_bytes),
        "[0-9]{1,11} (goTo|back|restart|state|set|play|.{0,9})( ([0-9-]{1,4}|([a-z]{2,5}=[a-z0-9%.]{0,5}&?){0,4}|.{0,9}))?"
            .prop_map(String::into_bytes),
        "DEMO1:[0-9A-Z $%*+./:-]{0,200}".prop_map(String::into_bytes),
        "(javascript:|https://|<img src=x onerror=|data:text/html,)[ -~]{0,100}"
            .prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_message_from_another_tab_is_known_or_passed_over(input in input()) {
        properties::link::holds(&input);
    }

    #[test]
    fn a_command_is_read_or_refused_in_words_of_our_own(input in input()) {
        properties::command::holds(&input);
    }

    #[test]
    fn every_query_is_understood_or_named(input in input()) {
        properties::options::holds(&input);
    }

    #[test]
    fn a_payload_leads_on_or_is_refused_in_words_of_our_own(input in input()) {
        payload::holds(&input);
    }

    #[test]
    fn reading_a_picture_ends(input in input()) {
        properties::picture::holds(&input);
    }

    #[test]
    fn a_typed_code_is_one_or_has_its_reason(input in input()) {
        properties::short_code::holds(&input);
    }

    #[test]
    fn a_restored_world_satisfies_the_invariants(input in input()) {
        properties::snapshot::holds(&input);
    }

    #[test]
    fn one_ticket_has_one_text(input in input()) {
        properties::ticket::holds(&input);
    }
}

#[test]
fn the_shortest_and_the_longest_payload_are_refused_in_words() {
    for payload in [vec![], vec![b'A'; payload::LONGEST], vec![0xFF; payload::LONGEST]] {
        payload::holds(&payload);
    }
}

#[test]
fn what_fuzzing_found_interesting_holds() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, holds) in properties::ALL {
        let folder = corpus.join(name);
        let files = fs::read_dir(&folder).expect("each property has a corpus");
        let mut count = 0;
        for file in files {
            holds(&fs::read(file.expect("readable entry").path()).expect("readable file"));
            count += 1;
        }
        assert!(count > 0, "{} is empty", folder.display());
    }
}
