//! Version 2: each variant by the name it was stored under.

use super::*;

/// Each of these is read as the variant of that place.
fn are_named<T: Read + PartialEq + std::fmt::Debug>(
    names: &str,
    variants: impl IntoIterator<Item = T>,
) {
    let mut variants = variants.into_iter();
    for name in names.split_whitespace() {
        let json = if name.starts_with('{') { name.to_owned() } else { format!("\"{name}\"") };
        let json = Json::parse(&json).unwrap_or_else(|| panic!("{name} is no JSON"));
        assert_eq!(T::read(&json), variants.next(), "{name}");
    }
    assert_eq!(variants.next(), None, "a variant without a name");
}

/// The names of version 2, as serde wrote them; they stay when the domain's change.
#[test]
fn each_variant_is_read_by_its_name() {
    use Scenario as S;
    are_named("Usual Tenfold Off", TimeLimits::ALL);
    are_named(
        "ExpiredQr WrongQrFirst ThreeApps SmsLate SmsNever CameraDenied CameraMissing ClocksDiffer UnsupportedOs",
        [
            S::ExpiredQr,
            S::WrongQrFirst,
            S::ThreeApps,
            S::SmsLate,
            S::SmsNever,
            S::CameraDenied,
            S::CameraMissing,
            S::ClocksDiffer,
            S::UnsupportedOs,
        ],
    );
    are_named(
        "Open Redeemed Withdrawn",
        [TicketState::Open, TicketState::Redeemed, TicketState::Withdrawn],
    );
    let key = CredentialId::from_bytes(vec![1, 255]);
    are_named(
        r#"Off Simulated {"Platform":[1,255]}"#,
        [Biometrics::Off, Biometrics::Simulated, Biometrics::Platform(key)],
    );
    are_named("Copy Passport ActivationCode", [Way::Copy, Way::Passport, Way::ActivationCode]);
    are_named(
        r#"Menu Apps {"ConfirmDelete":7} ConfirmRemove ConfirmCancel ConfirmGiveUp Settings Language Notifications
        Biometrics Requirements Stop ForReal About"#,
        [
            Aside::Menu,
            Aside::Apps,
            Aside::ConfirmDelete(AppId::from_number(7)),
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
        ],
    );
}

/// The states that carry much are in the stored worlds; these are the others.
#[test]
fn each_place_is_read_by_its_name() {
    let at = Time::from_millis;
    are_named(
        r#"Store {"Installing":{"from":1,"until":2}} {"Installed":{"deleted":true}} {"Target":"Left"}"#,
        [
            Stage::Store,
            Stage::Installing { from: at(1), until: at(2) },
            Stage::Installed { deleted: true },
            Stage::Target(Target::Left),
        ],
    );
    are_named(
        r#"JustActivated {"Home":null} {"Home":"Lapsed"} TooManyApps Information
        {"EnterPin":{"purpose":"ShowCode","problem":{"Wrong":{"left":2}}}} {"WaitingTime":{"agreed":true}} WaitingStarted
        ShowCode {"CodeExpired":{"late":false}} CodeScanned {"ChangePin":"Changed"}"#,
        [
            At::JustActivated,
            At::Home(None),
            At::Home(Some(HomeNotice::Lapsed)),
            At::TooManyApps,
            At::Information,
            At::EnterPin {
                purpose: PinPurpose::ShowCode,
                problem: Some(PinProblem::Wrong { left: 2 }),
            },
            At::WaitingTime { agreed: true },
            At::WaitingStarted,
            At::ShowCode,
            At::CodeExpired { late: false },
            At::CodeScanned,
            At::ChangePin(ChangePin::Changed),
        ],
    );
    are_named(
        r#"{"Present":{"problem":"NotRecognised"}} {"Create":{"problem":"Mismatch"}} Changed"#,
        [
            ChangePin::Present { problem: Some(PinProblem::NotRecognised) },
            ChangePin::Create { problem: Some(NewPinProblem::Mismatch) },
            ChangePin::Changed,
        ],
    );
    are_named(
        r#"Left Activate {"ChooseWay":{"way":"Copy"}} {"ReadyToScan":{"shown":true}}
        {"Scanning":{"refused":"Replaced"}} {"UserId":{"problem":"NotTheDemoUser"}} {"TemporaryPin":{"problem":"Ended"}}
        ChoosePin {"CreatePin":{"problem":"Trivial"}} Lapsed"#,
        [
            Target::Left,
            Target::Activate,
            Target::ChooseWay { way: Some(Way::Copy) },
            Target::ReadyToScan { shown: true },
            Target::Scanning { refused: Some(CodeRefusal::Replaced) },
            Target::UserId { problem: Some(UserIdProblem::NotTheDemoUser) },
            Target::TemporaryPin { problem: Some(SmsProblem::Ended) },
            Target::ChoosePin,
            Target::CreatePin { problem: Some(NewPinProblem::Trivial) },
            Target::Lapsed,
        ],
    );
    are_named(
        "Cancelled Copied Lapsed",
        [HomeNotice::Cancelled, HomeNotice::Copied, HomeNotice::Lapsed],
    );
    are_named("StartCopy ShowCode", [PinPurpose::StartCopy, PinPurpose::ShowCode]);
}

#[test]
fn each_problem_is_read_by_its_name() {
    use TicketError as E;
    are_named(
        r#"{"Malformed":"Empty"} NotTheDemoUser"#,
        [UserIdProblem::Malformed(UserIdError::Empty), UserIdProblem::NotTheDemoUser],
    );
    are_named(
        "Empty LooksLikeCpr TooShort TooLong BadCharacter",
        [
            UserIdError::Empty,
            UserIdError::LooksLikeCpr,
            UserIdError::TooShort,
            UserIdError::TooLong,
            UserIdError::BadCharacter,
        ],
    );
    are_named(
        r#"{"Wrong":{"left":1}} Ended Expired"#,
        [SmsProblem::Wrong { left: 1 }, SmsProblem::Ended, SmsProblem::Expired],
    );
    are_named(
        r#"{"Ticket":"NotATicket"} {"Typed":"Mistyped"} AlreadyUsed Replaced TooManyApps"#,
        [
            CodeRefusal::Ticket(E::NotATicket),
            CodeRefusal::Typed(ShortCodeError::Mistyped),
            CodeRefusal::AlreadyUsed,
            CodeRefusal::Replaced,
            CodeRefusal::TooManyApps,
        ],
    );
    are_named(
        r#"{"Length":3} {"Symbol":"\u0022"} {"Symbol":"Æ"} Mistyped"#,
        [
            ShortCodeError::Length(3),
            ShortCodeError::Symbol('"'),
            ShortCodeError::Symbol('Æ'),
            ShortCodeError::Mistyped,
        ],
    );
    are_named(
        r#"NotATicket {"Malformed":"Base45"} UnknownVersion UnknownKey BadSignature
        {"ClocksDiffer":{"ahead":{"secs":121,"nanos":5}}} {"Expired":{"ago":{"secs":1,"nanos":0}}}"#,
        [
            E::NotATicket,
            E::Malformed(Flaw::Base45),
            E::UnknownVersion,
            E::UnknownKey,
            E::BadSignature,
            E::ClocksDiffer { ahead: Duration::new(121, 5) },
            E::Expired { ago: Duration::from_secs(1) },
        ],
    );
    are_named(
        "Base45 Length ValidFor ActiveApps PhoneEnding",
        [Flaw::Base45, Flaw::Length, Flaw::ValidFor, Flaw::ActiveApps, Flaw::PhoneEnding],
    );
}

#[test]
fn what_version_2_never_wrote_is_refused() {
    fn refuses<T: Read>(json: &str) {
        let json = Json::parse(json).unwrap_or_else(|| panic!("{json} is no JSON"));
        assert!(T::read(&json).is_none(), "{json:?}");
    }
    refuses::<u8>("256");
    refuses::<u32>("4294967296");
    refuses::<u64>("\"1\"");
    refuses::<bool>("1");
    refuses::<char>("\"\"");
    refuses::<char>("\"ab\"");
    refuses::<DeviceId>("0");
    refuses::<DeviceId>("5");
    refuses::<TicketId>("[1,2,3,4,5,6,7]");
    refuses::<TicketId>("[1,2,3,4,5,6,7,8,9]");
    refuses::<(Time, Time)>("[1]");
    refuses::<Duration>(r#"{"secs":1,"nanos":1000000000}"#);
    refuses::<Stage>("\"Installing\"");
    refuses::<Stage>("\"Nowhere\"");
    refuses::<Stage>(r#"{"Target":"Left","Store":null}"#);
    refuses::<Stage>("{}");
    refuses::<Timeline>(r#"{"latest":1}"#);
}
