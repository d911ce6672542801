//! The text of faults, and which go together.

use super::*;
use Scenario as S;

fn parse(text: &str) -> Result<String, FaultsError> {
    Faults::parse(text).map(|faults| faults.to_string())
}

fn fault(scenario: Scenario, step: Option<Step>, times: u8) -> Fault {
    Fault { scenario, step, times }
}

#[test]
fn a_text_says_name_step_and_times() {
    let faults = Faults::parse("sms-late@14,camera-denied@12*3,three-apps@12").expect("faults");
    let expected = [
        fault(S::ThreeApps, Some(Step::SCAN), 1),
        fault(S::SmsLate, None, 1),
        fault(S::CameraDenied, None, 3),
    ];
    assert_eq!(faults.iter().collect::<Vec<_>>(), expected);
    assert_eq!(Faults::new(expected), Ok(faults));
}

#[test]
fn the_canonical_form_leaves_out_what_need_not_be_said() {
    for (text, canonical) in [
        ("sms-late@14,camera-denied@12", "sms-late,camera-denied"),
        ("camera-denied*1,sms-late", "sms-late,camera-denied"),
        ("expired-qr@12*9", "expired-qr*9"),
        ("three-apps", "three-apps"),
        ("three-apps@1", "three-apps@1"),
        ("three-apps@12", "three-apps@12"),
        ("unsupported-os@0", "unsupported-os"),
    ] {
        assert_eq!(parse(text).as_deref(), Ok(canonical), "{text}");
        assert_eq!(Faults::parse(canonical), Faults::parse(text), "{text}");
    }
    for scenario in S::all() {
        assert_eq!(parse(scenario.word()).as_deref(), Ok(scenario.word()));
    }
}

#[test]
fn a_part_of_another_form_is_told_by_its_number() {
    for text in [
        "",
        "flood",
        "sms-late@",
        "sms-late*",
        "sms-late*x",
        "sms-late*100",
        "sms-late*2@14",
        "sms-late@20",
        "sms-late@+1",
        "sms-late*+2",
        "sms-late ",
        "sms-late@014",
        "SMS-late",
        "@14",
    ] {
        assert_eq!(parse(text), Err(FaultsError::Unknown { part: 1 }), "{text:?}");
        let second = format!("expired-qr,{text}");
        assert_eq!(parse(&second), Err(FaultsError::Unknown { part: 2 }), "{second:?}");
    }
}

#[test]
fn a_fault_is_placed_only_where_it_can_happen() {
    for scenario in S::all() {
        for step in Step::all() {
            let placed = fault(scenario, Some(step), 1);
            let fits = scenario.steps().contains(&step);
            let refused = (!fits).then_some(FaultsError::Misplaced(placed));
            assert_eq!(Faults::new([placed]).err(), refused, "{placed}");
        }
    }
}

#[test]
fn a_fault_comes_up_once_to_nine_times_or_once_only() {
    for scenario in S::all() {
        let most = if [S::ThreeApps, S::UnsupportedOs].contains(&scenario) { 1 } else { 9 };
        for times in 0..=10 {
            let fault = fault(scenario, None, times);
            let refused = (!(1..=most).contains(&times)).then_some(FaultsError::TooOften(fault));
            assert_eq!(Faults::new([fault]).err(), refused, "{fault}");
            assert_eq!(Faults::parse(&format!("{}*{times}", scenario.word())).err(), refused);
        }
    }
}

#[test]
fn any_two_go_together_but_not_one_twice() {
    for first in S::all() {
        for then in S::all() {
            let refused = Faults::new([Fault::of(first), Fault::of(then)]).err();
            let expected = (first == then).then_some(FaultsError::Twice(Fault::of(then)));
            assert_eq!(refused, expected, "{first:?}, {then:?}");
        }
    }
    assert_eq!(
        parse("three-apps@1,three-apps@12"),
        Err(FaultsError::Twice(fault(S::ThreeApps, Some(Step::SCAN), 1)))
    );
}

#[test]
fn those_that_do_not_come_up_on_a_page_are_told_with_the_reason() {
    let faults = Faults::parse("camera-denied,sms-late,three-apps@1").expect("faults");
    let whole = Shown { source: true, target: true, step: None, camera_first: true };
    let told = |page: Shown| -> Vec<_> {
        faults.elsewhere(page).map(|(fault, why)| (fault.scenario, why)).collect()
    };
    assert_eq!(told(whole), []);
    assert_eq!(
        told(Shown { camera_first: false, ..whole }),
        [(S::CameraDenied, Elsewhere::NeedsCamera)]
    );
    assert_eq!(
        told(Shown { step: Some(Step::USER_ID), ..whole }),
        [(S::ThreeApps, Elsewhere::Earlier), (S::CameraDenied, Elsewhere::Earlier)]
    );
    assert_eq!(
        told(Shown { target: false, ..whole }),
        [(S::SmsLate, Elsewhere::OtherPhone), (S::CameraDenied, Elsewhere::OtherPhone)]
    );
    assert_eq!(told(Shown { source: false, ..whole }), [(S::ThreeApps, Elsewhere::OtherPhone)]);
    let anywhere = Faults::parse("three-apps").expect("faults");
    assert_eq!(anywhere.elsewhere(Shown { source: false, ..whole }).count(), 0, "at step 12");
}

#[test]
fn each_time_is_remedied_by_itself_in_the_order_of_its_kind() {
    let mut faults = Faults::parse("camera-missing,sms-never,camera-denied*2").expect("faults");
    let asked = faults;
    let mut seen = Vec::new();
    while let Some(scenario) = faults.first(CAMERA) {
        seen.push(scenario);
        faults.remedy(CAMERA);
        assert!(faults.can_be_left_of(asked) && !asked.can_be_left_of(faults));
    }
    assert_eq!(seen, [S::CameraDenied, S::CameraDenied, S::CameraMissing]);
    assert_eq!(faults.to_string(), "sms-never");
    faults.remedy(CAMERA);
    assert_eq!(faults.to_string(), "sms-never", "there is none any more");
    let mut faults = asked;
    faults.end(CAMERA);
    assert_eq!(faults.to_string(), "sms-never");
    assert!(!Faults::parse("sms-late").expect("faults").can_be_left_of(asked));
}
