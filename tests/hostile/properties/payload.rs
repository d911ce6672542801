//! The payload of a QR code and what the target phone makes of it: the next step, or a refusal in words of
//! the demo's own. Nothing of the payload itself goes any further.

use super::{Unstructured, damaged, entropy, is_fit_to_show, policy};
use journey::{
    event::{Event, TargetEvent},
    faults::Faults,
    ids::DeviceId,
    input::Input,
    practice,
    screen::Screen,
    step::Step,
    ticket::Ticket,
    time::Time,
    view::View,
    world::World,
};
use std::sync::OnceLock;
use store::v3;
use two_phones::i18n::{self, Language};

/// The most characters that a QR code holds (version 40-L, alphanumeric; ISO/IEC 18004).
pub const LONGEST: usize = 4_296;

const NEW: DeviceId = DeviceId::NEW;
/// 2026-01-01T00:00:00Z.
const NOW: Time = Time::from_millis(1_767_225_600_000);

/// `input` as one payload, as two in one picture, and as the damage to a code that would be taken.
pub fn holds(input: &[u8]) {
    let input = &input[..input.len().min(LONGEST)];
    is_taken_or_refused(vec![input.to_vec()]);
    let (one, other) = input.split_at(input.len() / 2);
    is_taken_or_refused(vec![one.to_vec(), other.to_vec()]);
    let damage = damaged(scene().code.as_bytes(), &mut Unstructured(input));
    is_taken_or_refused(vec![damage, input.to_vec()]);
}

/// A phone that scans, in a world where the old one shows a code.
struct Scene {
    world: World,
    /// The world as it is kept.
    stored: Vec<u8>,
    /// The text of the code.
    code: String,
}

fn scene() -> &'static Scene {
    static SCENE: OnceLock<Scene> = OnceLock::new();
    SCENE.get_or_init(|| {
        let (world, _) =
            practice::world_at(Step::SCAN, Faults::default(), NOW, &mut entropy(), &policy());
        let code =
            DeviceId::ALL.into_iter().find_map(|device| match world.view(device, NOW).screen {
                Screen::Code { ticket, .. } => Some(ticket.to_text()),
                _ => None,
            });
        let stored = v3::to_bytes(world.state());
        Scene { world, stored, code: code.unwrap_or_default() }
    })
}

fn is_taken_or_refused(payloads: Vec<Vec<u8>>) {
    let mut world = scene().world.clone();
    let event = Event::Target(TargetEvent::Scanned(payloads.clone()));
    let effects = world.handle(Input::Phone(NEW, event), NOW, &mut entropy(), &policy());
    let view = world.view(NEW, NOW);
    assert!(effects.is_empty(), "a code asks nothing of the browser");
    match view.screen {
        Screen::EnterUserId { problem: None, .. } => {
            assert!(payloads.iter().any(|payload| Ticket::read(payload).is_ok()));
        }
        Screen::Scan { refused: Some(refused) } => {
            for language in Language::ALL {
                let refusals = &i18n::texts(language).scan.refusals;
                let text = i18n::words::refusal(refused, refusals);
                assert!(is_fit_to_show(&text), "{text}");
            }
            assert_eq!(world.service(), scene().world.service(), "a refusal changes nothing");
        }
        ref other => panic!("a code leads to {}", other.facts().slug),
    }
    is_not_kept(&payloads, &view, &v3::to_bytes(world.state()));
}

/// Long enough not to be there by chance: no part of a payload is in what is drawn or kept.
fn is_not_kept(payloads: &[Vec<u8>], view: &View, stored: &[u8]) {
    let shown = format!("{view:?}");
    for text in payloads.iter().filter_map(|payload| std::str::from_utf8(payload).ok()) {
        let start: String = text.chars().take(12).collect();
        let is_in = |bytes: &[u8]| bytes.windows(start.len()).any(|part| part == start.as_bytes());
        if start.chars().count() == 12 && !is_in(&scene().stored) {
            assert!(!shown.contains(&start) && !is_in(stored), "{start:?} is kept");
        }
    }
}
