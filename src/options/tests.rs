//! Every option of the table: its values, its default, and what is said of a bad one.

use super::*;
use journey::scenario::Scenario;

fn bad(options: &Options) -> Vec<&'static str> {
    options
        .problems
        .iter()
        .filter_map(|problem| match problem {
            Problem::BadValue { option, .. } => Some(*option),
            _ => None,
        })
        .collect()
}

#[test]
fn without_a_query_everything_has_its_default() {
    let options = Options::parse("");
    assert_eq!(options, Options::default());
    assert_eq!(options.policy(), Policy::default());
    assert_eq!(options.session, "demo");
    assert_eq!(options.roles(), []);
}

#[test]
fn every_option_of_the_table_is_read() {
    let options = Options::parse(
        "?phone=new&device=3&lang=da&guide=uk&wait=10&qr=60&step=13&scenario=sms-late&session=class-4b\
         &theme=dark&frame=tablet&scan=picture&embed=1",
    );
    assert_eq!(options.phones, Some(Phones::One(Role::New)));
    assert_eq!(options.device_of(Role::New).number(), 3);
    assert_eq!(options.language, Some(Language::Da));
    assert_eq!(options.guide, Some(GuideLanguage::Uk));
    assert_eq!(options.wait, Some(Duration::from_secs(10)));
    assert_eq!(options.policy().wait, Duration::from_secs(10));
    assert_eq!(options.policy().code_valid, Duration::from_mins(1));
    assert_eq!(options.step, Some(Step::USER_ID));
    assert_eq!(options.faults.to_string(), "sms-late");
    assert_eq!(options.session, "class-4b");
    assert_eq!(options.theme, Theme::Dark);
    assert_eq!(options.frame, DeviceFrame::Tablet);
    assert_eq!(options.scan, Some(ScanWay::Picture));
    assert!(options.embed);
    assert_eq!(options.problems, []);
}

#[test]
fn captions_are_off_unless_asked_for() {
    assert_eq!(Options::parse("guide=off"), Options::default().with(&[("guide", Some("off"))]));
    assert_eq!(Options::parse("guide=off").guide, None);
    let options = Options::parse("guide=ar&phone=old");
    assert_eq!(options.with(&[("guide", Some("off"))]).guide, None);
}

#[test]
fn the_usual_captions_are_those_of_who_says_nothing_of_them() {
    let guide = |query: &str, usual| Options::parse(query).with_usual_captions(usual).guide;
    let uk = Some(GuideLanguage::Uk);
    assert_eq!(guide("phone=old", uk), uk);
    assert_eq!(guide("phone=old", None), None);
    assert_eq!(guide("phone=old&guide=off", uk), None);
    assert_eq!(guide("phone=old&guide=pl", uk), Some(GuideLanguage::Pl));
    assert_eq!(guide("phone=old&guide=fr", uk), uk, "what is ignored says nothing");
    let bad = Options::parse("phone=old&guide=fr").with_usual_captions(uk);
    assert_eq!(bad.problems.len(), 1, "and is complained of");
}

#[test]
fn the_requirements_are_a_page_without_phones() {
    assert_eq!(Options::parse("page=requirements&lang=da").page, Some(Page::Requirements));
    for query in ["page=help&lang=da", "page=embed&lang=da"] {
        let options = Options::parse(query);
        assert_eq!((options.page, options.problems), (None, vec![]), "{query} is static");
    }
}

#[test]
fn an_unknown_option_is_ignored() {
    assert_eq!(Options::parse("utm_source=x&Phone=old&="), Options::default());
}

#[test]
fn a_known_option_with_a_bad_value_is_ignored_and_named() {
    for (query, option) in [
        ("phone=tablet", "phone"),
        ("phone=old&device=0", "device"),
        ("phone=old&device=5", "device"),
        ("page=home", "page"),
        ("guide=fr", "guide"),
        ("wait=86401", "wait"),
        ("wait=-1", "wait"),
        ("wait=1.5", "wait"),
        ("wait=+5", "wait"),
        ("phone=old&device=+1", "device"),
        ("qr=+60", "qr"),
        ("step=+3", "step"),
        ("wait=", "wait"),
        ("qr=4", "qr"),
        ("qr=3601", "qr"),
        ("step=20", "step"),
        ("session=", "session"),
        ("session=Class", "session"),
        ("session=aaaaaaaaaabbbbbbbbbbccccccccccddd", "session"),
        ("theme=sepia", "theme"),
        ("frame=watch", "frame"),
        ("scan=nfc", "scan"),
        ("embed=0", "embed"),
        ("autoplay=yes", "autoplay"),
    ] {
        assert_eq!(bad(&Options::parse(query)), [option], "{query}");
    }
    assert_eq!(Options::parse("wait=86401&session=A").policy(), Policy::default());
}

#[test]
fn the_ends_of_each_range_are_taken() {
    for query in ["wait=0", "wait=86400", "qr=5", "qr=3600", "step=0", "step=19", "session=a"] {
        assert_eq!(Options::parse(query).problems, [], "{query}");
    }
}

#[test]
fn a_step_without_a_phone_picks_the_phone_of_the_step() {
    for step in Step::all() {
        let options = Options::parse(&format!("step={}", step.number()));
        assert_eq!(options.phones, Some(Phones::One(step.role())));
        assert_eq!(options.step, Some(step));
    }
}

#[test]
fn the_wrong_phone_for_a_step_is_a_bad_value() {
    let options = Options::parse("step=3&phone=new");
    assert_eq!((options.step, bad(&options)), (None, vec!["step"]));
    let both = Options::parse("step=3&phone=both");
    assert_eq!((both.step, bad(&both)), (Some(Step::ENTER_PIN), vec![]));
}

#[test]
fn one_number_cannot_name_two_devices() {
    let options = Options::parse("phone=both&device=3");
    assert_eq!(bad(&options), ["device"]);
    assert_eq!(options.device_of(Role::Old), DeviceId::OLD);
    assert_eq!(options.device_of(Role::New), DeviceId::NEW);
}

#[test]
fn page_offers_only_pages_that_are_there() {
    let offered = Options::parse("page=home").problems;
    let Some(Problem::BadValue { takes, .. }) = offered.first() else { panic!("{offered:?}") };
    for page in takes.split(", ") {
        let options = Options::parse(&format!("page={page}"));
        // `static/first.js` leads to the others, which are pages beside the app.
        let is_of_app = page == "requirements";
        assert_eq!((options.page.is_some(), options.problems), (is_of_app, vec![]), "{page}");
    }
}

#[test]
fn a_tour_is_on_both_phones_unless_one_is_named() {
    let phones = |query| Options::parse(query).phones;
    assert_eq!(phones("autoplay=1"), Some(Phones::Both));
    assert_eq!(phones("autoplay=1&step=3"), Some(Phones::Both));
    assert_eq!(phones("autoplay=1&phone=old"), Some(Phones::One(Role::Old)));
    assert_eq!(phones("phone=new&autoplay=1"), Some(Phones::One(Role::New)));
    assert_eq!(phones("autoplay=0"), None);
    assert_eq!(Options::parse("autoplay=1").problems, []);
}

#[test]
fn no_link_hands_the_tour_on() {
    let options = Options::parse("autoplay=1&lang=da");
    assert_eq!(options.query_with(&[]), "lang=da&phone=both");
    assert_eq!(options.query_with(&[("phone", None)]), "lang=da");
    assert_eq!(options.with(&[("lang", Some("en"))]).phones, Some(Phones::Both));
}

#[test]
fn an_unknown_language_is_a_problem_of_its_own() {
    let captions = Some(GuideLanguage::Pl);
    for (query, captions) in
        [("lang=sv", None), ("lang=kl", None), ("lang=", None), ("lang=pl-PL", captions)]
    {
        let options = Options::parse(query);
        let problem = Problem::LanguageMissing { captions };
        assert_eq!((options.language, options.problems), (None, vec![problem]), "{query}");
    }
}

#[test]
fn side_by_side_the_other_phone_is_looked_at_first() {
    assert_eq!(Options::parse("phone=both").first_scan(), ScanWay::Tab);
    assert_eq!(Options::parse("phone=new").first_scan(), ScanWay::Camera);
    assert_eq!(Options::parse("phone=both&scan=screen").first_scan(), ScanWay::Screen);
}

#[test]
fn a_link_keeps_other_options_and_drops_unknown_ones() {
    let options = Options::parse("lang=da&wait=10&qr=1&x=y");
    assert_eq!(options.query_with(&[("phone", Some("old"))]), "lang=da&wait=10&phone=old");
    assert_eq!(options.query_with(&[("lang", Some("en")), ("wait", None)]), "lang=en");
}

#[test]
fn of_an_option_named_twice_the_first_counts() {
    assert_eq!(Options::parse("theme=dark&theme=light").theme, Theme::Dark);
}

#[test]
fn a_changed_option_is_in_the_address_and_the_others_stay() {
    let options = Options::parse("phone=new&lang=sv&wait=x").with(&[("lang", Some("da"))]);
    assert_eq!(options.language, Some(Language::Da));
    assert_eq!(options.query_with(&[]), "phone=new&lang=da");
    assert_eq!(bad(&options), ["wait"], "what was said about the others stays said");
    assert_eq!(options.problems.len(), 1, "the language is there now");
}

#[test]
fn the_start_page_is_where_neither_phone_nor_page_is_asked_for() {
    for query in ["", "lang=da&wait=5", "phone=blue", "step=20", "page=embed", "device=1"] {
        assert!(Options::parse(query).is_start_page(), "{query}");
    }
    for query in ["phone=old", "phone=both", "step=0", "step=13&phone=blue", "page=requirements"] {
        assert!(!Options::parse(query).is_start_page(), "{query}");
    }
}

#[test]
fn faults_are_named_placed_repeated_and_combined() {
    let options = Options::parse("phone=new&scenario=sms-late@14,camera-denied@12*2");
    assert_eq!(
        (options.faults.to_string().as_str(), options.problems),
        ("sms-late,camera-denied*2", vec![])
    );
    let encoded = Options::parse("phone=new&scenario=sms-late%4014%2Ccamera-denied%2A2");
    assert_eq!(encoded.faults, options.faults);
    assert!(Options::parse("phone=new").faults.is_empty());
}

#[test]
fn faults_that_are_not_to_be_had_are_left_out_and_named() {
    let fault = |step, times| Fault { scenario: Scenario::SmsLate, step, times };
    for (scenario, error) in [
        ("flood", FaultsError::Unknown { part: 1 }),
        ("sms-late,flood", FaultsError::Unknown { part: 2 }),
        ("", FaultsError::Unknown { part: 1 }),
        ("sms-late@3", FaultsError::Misplaced(fault(Some(Step::ENTER_PIN), 1))),
        ("sms-late*12", FaultsError::TooOften(fault(None, 12))),
        ("sms-late,sms-late", FaultsError::Twice(fault(None, 1))),
    ] {
        let options = Options::parse(&format!("phone=new&scenario={scenario}"));
        assert_eq!(options.problems, [Problem::BadFaults(error)], "{scenario}");
        assert!(options.faults.is_empty(), "{scenario}");
        assert_eq!(options.query_with(&[]), "phone=new");
    }
}

#[test]
fn a_fault_that_cannot_come_up_is_a_problem() {
    let elsewhere = |query: &str| {
        let problems = Options::parse(query).problems;
        let of_faults = problems.into_iter().map(|problem| match problem {
            Problem::FaultElsewhere(fault, why) => (fault.to_string(), why),
            other => panic!("{other:?}"),
        });
        of_faults.collect::<Vec<_>>()
    };
    assert_eq!(elsewhere("phone=new&scenario=sms-late"), []);
    assert_eq!(elsewhere("scenario=sms-late"), [], "the start page hands it on");
    let sms = |why| [("sms-late".to_owned(), why)];
    assert_eq!(elsewhere("phone=old&scenario=sms-late"), sms(Elsewhere::OtherPhone));
    assert_eq!(elsewhere("step=15&scenario=sms-late"), sms(Elsewhere::Earlier));
    let denied = [("camera-denied".to_owned(), Elsewhere::NeedsCamera)];
    assert_eq!(elsewhere("phone=both&scenario=sms-late,camera-denied"), denied);
    assert_eq!(elsewhere("phone=both&scenario=camera-denied&scan=camera"), []);
    assert_eq!(elsewhere("phone=old&scenario=three-apps,sms-late*2,expired-qr").len(), 2);
}

#[test]
fn a_session_begins_afresh_if_asked() {
    assert!(Options::parse("phone=old&reset=1").reset);
    assert_eq!(bad(&Options::parse("reset=yes")), ["reset"]);
}
