//! Version 3: the number of each variant, and damage.

use super::*;
use codec::Codec;
use journey::{
    biometrics::{Biometrics, CredentialId},
    entropy::Entropy,
    event::{Aside, Way},
    faults::{Fault, Faults},
    ids::AppId,
    limits::TimeLimits,
    phone::Stage,
    pin::{NewPinProblem, PinProblem},
    policy::{PinCost, Policy},
    practice,
    scenario::Scenario,
    service::{CodeRefusal, SmsProblem, TicketState},
    source::{At, ChangePin, HomeNotice, PinPurpose},
    step::Step,
    target::{Target, UserIdProblem},
    ticket::{Flaw, ShortCodeError, Ticket, TicketError},
    time::Time,
    user_id::UserIdError,
};
use std::{fmt::Debug, time::Duration};

const NOW: Time = Time::from_millis(1_767_225_600_000);

fn state(step: Step) -> State {
    let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
    let entropy = &mut Entropy::from_seed([7; 32]);
    practice::world_at(step, Faults::default(), NOW, entropy, &policy).0.state().clone()
}

/// The variants begin with 0, 1, 2 and so on, and each is read again.
fn are_numbered<T: Codec + PartialEq + Debug>(variants: impl IntoIterator<Item = T>) {
    for (number, variant) in (0_u8..).zip(variants) {
        let mut bytes = Vec::new();
        variant.put(&mut bytes);
        assert_eq!(bytes[0], number, "{variant:?}");
        let mut reader = Reader::new(&bytes);
        assert_eq!(T::read(&mut reader), Some(variant));
        assert_eq!(reader.end(), Some(()));
    }
}

/// The numbers of version 3, which never change. The compiler holds the table to every variant; this, to its order.
#[test]
fn each_variant_has_its_number() {
    use Scenario as S;
    are_numbered(TimeLimits::ALL);
    are_numbered([
        S::ExpiredQr,
        S::WrongQrFirst,
        S::ThreeApps,
        S::SmsLate,
        S::SmsNever,
        S::CameraDenied,
        S::CameraMissing,
        S::ClocksDiffer,
        S::UnsupportedOs,
    ]);
    are_numbered([TicketState::Open, TicketState::Redeemed, TicketState::Withdrawn]);
    let key = CredentialId::from_bytes(vec![1, 2, 3]);
    are_numbered([Biometrics::Off, Biometrics::Simulated, Biometrics::Platform(key)]);
    are_numbered([Way::Copy, Way::Passport, Way::ActivationCode]);
    are_numbered([
        Aside::Menu,
        Aside::Apps,
        Aside::ConfirmDelete(AppId::FIRST),
        Aside::ConfirmRemove,
        Aside::ConfirmCancel,
        Aside::ConfirmGiveUp,
        Aside::Settings,
        Aside::Language,
        Aside::Notifications,
        Aside::Biometrics,
        Aside::Requirements,
        Aside::Stop,
        Aside::ForReal,
        Aside::About,
    ]);
}

#[test]
fn each_place_has_its_number() {
    let Stage::Source(source) = &state(Step::CODE).phones[0].stage else { panic!("an app") };
    let At::Code(ticket) = &source.at else { panic!("a code") };
    let ticket: &Ticket = ticket;
    let pin = || source.app.pin.clone();
    are_numbered([
        Stage::Store,
        Stage::Installing { from: NOW, until: NOW },
        Stage::Installed { deleted: true },
        Stage::Target(Target::Left),
        Stage::Source(source.clone()),
    ]);
    are_numbered([
        At::JustActivated,
        At::Home(None),
        At::TooManyApps,
        At::Information,
        At::EnterPin { purpose: PinPurpose::ShowCode, problem: Some(PinProblem::NotRecognised) },
        At::WaitingTime { agreed: true },
        At::WaitingStarted,
        At::ShowCode,
        At::Code(Box::new(ticket.clone())),
        At::CodeExpired { late: true },
        At::CodeScanned,
        At::ChangePin(ChangePin::Changed),
    ]);
    are_numbered([
        ChangePin::Present { problem: None },
        ChangePin::Create { problem: Some(NewPinProblem::Mismatch) },
        ChangePin::Repeat { first: pin() },
        ChangePin::Changed,
    ]);
    are_numbered([
        Target::Left,
        Target::Activate,
        Target::ChooseWay { way: Some(Way::Copy) },
        Target::ReadyToScan { shown: true },
        Target::Scanning { refused: Some(CodeRefusal::Replaced) },
        Target::UserId { problem: Some(UserIdProblem::NotTheDemoUser) },
        Target::TemporaryPin { problem: Some(SmsProblem::Ended) },
        Target::ChoosePin,
        Target::CreatePin { problem: Some(NewPinProblem::Trivial) },
        Target::RepeatPin { first: pin() },
        Target::Biometrics { pin: pin() },
        Target::Notifications { pin: pin(), biometrics: Biometrics::Off },
        Target::Lapsed,
    ]);
    are_numbered([HomeNotice::Cancelled, HomeNotice::Copied, HomeNotice::Lapsed]);
    are_numbered([PinPurpose::StartCopy, PinPurpose::ShowCode]);
}

#[test]
fn each_problem_has_its_number() {
    use TicketError as E;
    are_numbered([PinProblem::Wrong { left: 2 }, PinProblem::NotRecognised]);
    are_numbered([NewPinProblem::Trivial, NewPinProblem::Mismatch]);
    are_numbered([UserIdProblem::Malformed(UserIdError::Empty), UserIdProblem::NotTheDemoUser]);
    are_numbered([
        UserIdError::Empty,
        UserIdError::LooksLikeCpr,
        UserIdError::TooShort,
        UserIdError::TooLong,
        UserIdError::BadCharacter,
    ]);
    are_numbered([SmsProblem::Wrong { left: 1 }, SmsProblem::Ended, SmsProblem::Expired]);
    are_numbered([
        CodeRefusal::Ticket(E::NotATicket),
        CodeRefusal::Typed(ShortCodeError::Mistyped),
        CodeRefusal::AlreadyUsed,
        CodeRefusal::Replaced,
        CodeRefusal::TooManyApps,
    ]);
    are_numbered([
        ShortCodeError::Length(300),
        ShortCodeError::Symbol('Æ'),
        ShortCodeError::Mistyped,
    ]);
    are_numbered([
        E::NotATicket,
        E::Malformed(Flaw::Base45),
        E::UnknownVersion,
        E::UnknownKey,
        E::BadSignature,
        E::ClocksDiffer { ahead: Duration::from_millis(1) },
        E::Expired { ago: Duration::from_hours(24) },
    ]);
    are_numbered([Flaw::Base45, Flaw::Length, Flaw::ValidFor, Flaw::ActiveApps, Flaw::PhoneEnding]);
}

#[test]
fn a_text_is_whole_or_it_is_none() {
    let state = state(Step::TEMPORARY_PIN);
    let text = to_text(&state);
    assert_eq!(from_text(&text), Some(state));
    for end in 0..text.len() {
        assert_eq!(from_text(&text[..end]), None, "the first {end} characters");
    }
    for place in 0..text.len() {
        let mut other = text.clone().into_bytes();
        other[place] ^= 1;
        let other = String::from_utf8(other).expect("ASCII");
        assert_eq!(from_text(&other), None, "another character at {place}");
    }
    assert_eq!(from_text(&format!("{text} ")), None);
    assert_eq!(from_text(&text.replace(END, "=\"}")), None, "padding");
}

#[test]
fn a_checksum_that_fits_makes_no_state_of_other_bytes() {
    let state = state(Step::TEMPORARY_PIN);
    let bytes = to_bytes(&state);
    assert_eq!(from_text(&seal("3", &bytes)), Some(state));
    for end in 0..bytes.len() {
        assert_eq!(from_text(&seal("3", &bytes[..end])), None, "the first {end} bytes");
    }
    assert_eq!(from_text(&seal("3", &[&bytes[..], &[0]].concat())), None, "a byte more");
    assert_eq!(from_text(&Base64UrlUnpadded::encode_string(&bytes)), None);
}

/// A page of the first release looks for the member `version` of the JSON.
#[test]
fn an_older_page_can_read_the_version() {
    let text = to_text(&state(Step::HOME));
    let json = crate::json::Json::parse(&text).expect("JSON");
    assert_eq!(json.member("version"), Some(&crate::json::Json::Number(3)));
}

/// The text of a state says another version.
fn as_version(state: &State, number: u32) -> String {
    let text = to_text(state);
    let rest = text.split_once(',').expect("a member").1;
    format!("{{\"version\":{number},{rest}")
}

fn faults(text: &str) -> Faults {
    Faults::parse(text).expect("faults")
}

#[test]
fn each_world_has_the_first_version_that_knows_it() {
    let whole = state(Step::SCAN);
    let with = |left: &str, asked: &str, spoiled: Option<Time>| State {
        faults: if left.is_empty() { Faults::default() } else { faults(left) },
        scripted: faults(asked),
        spoiled,
        ..whole.clone()
    };
    for (state, version) in [
        (whole.clone(), 3),
        (with("sms-late", "sms-late", None), 3),
        (with("", "expired-qr", None), 3),
        (with("expired-qr", "expired-qr", Some(NOW)), 4),
        (with("expired-qr*2", "expired-qr*2", Some(NOW)), 5),
        (with("expired-qr", "expired-qr*2", None), 5),
        (with("", "sms-late,camera-denied", None), 5),
        (with("three-apps@12", "three-apps@12", None), 5),
        (with("sms-never*9,camera-missing", "sms-never*9,camera-missing*3", None), 5),
    ] {
        for number in 3..=5 {
            let read = from_text(&as_version(&state, number));
            assert_eq!(read, (number == version).then(|| state.clone()), "{number}: {state:?}");
        }
        assert_eq!(to_text(&state), as_version(&state, version));
    }
}

/// What a release has stored for one scenario, or for none.
#[test]
fn one_plain_fault_has_the_bytes_of_its_scenario() {
    for (number, scenario) in (0..).zip(Scenario::all()) {
        let mut bytes = Vec::new();
        Faults::new([Fault::of(scenario)]).expect("one").put(&mut bytes);
        assert_eq!(bytes.len(), 2);
        let mut as_option = Vec::new();
        Some(scenario).put(&mut as_option);
        assert_eq!(bytes, as_option, "{number}");
    }
    let mut none = Vec::new();
    Faults::default().put(&mut none);
    assert_eq!(none, [0]);
}

#[test]
fn faults_have_one_form_and_what_they_cannot_be_is_refused() {
    let read = |bytes: &[u8]| {
        let mut reader = Reader::new(bytes);
        let faults = Faults::read(&mut reader)?;
        reader.end().map(|()| faults.to_string())
    };
    let is_written = |text: &str, bytes: &[u8]| {
        let mut written = Vec::new();
        faults(text).put(&mut written);
        assert_eq!(written, bytes, "{text}");
        assert_eq!(read(bytes).as_deref(), Some(text));
    };
    is_written("sms-late,camera-denied*3", &[2, 0x80, 0xA0, 0xC0, 1]);
    is_written("three-apps@12,unsupported-os", &[2, 0x80, 0x82, 0x80, 0x80, 0x90, 4]);
    for (bits, what) in [
        (0_u64, "a second form of none"),
        (1, "a second form of one"),
        (0xA, "ten times"),
        (0x200, "three apps twice"),
        (0x30_0000_0100, "three apps at a third step"),
        (0x10_0000_0011, "no three apps, and placed"),
        (0x100_0000_0011, "more than there is"),
    ] {
        let mut bytes = vec![2];
        bits.put(&mut bytes);
        assert_eq!(read(&bytes), None, "{what}");
    }
}
