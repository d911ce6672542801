//! Links of studies.

use super::*;

fn pairs(query: &str) -> Vec<(String, String)> {
    let pair =
        |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    query.split('&').filter_map(pair).collect()
}

fn link(query: &str) -> Link {
    Link::parse(&pairs(query)).expect("a link")
}

fn query(link: &Link, plan: &Plan, task: usize, afresh: bool) -> String {
    let participant = link.participant.clone().expect("a participant");
    let pairs = link.query(plan, &participant, task, afresh);
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[test]
fn a_link_without_a_plan_asks_for_what_it_says() {
    let link = link(
        "study=copy&participant=P01&phone=both&step=13&scenario=sms-late&wait=1&scan=code&lang=da&session=demo&reset=1&x=y",
    );
    let plan = link.plan(None).expect("a plan");
    assert_eq!(
        query(&link, &plan, 0, true),
        "phone=both&session=s-ee5y3vxvibred4m36nlwgzvf&lang=da&wait=1&scan=code&step=13&scenario=sms-late&reset=1"
    );
    assert!(!query(&link, &plan, 0, false).contains("reset"));
}

#[test]
fn a_plan_says_it_for_each_task() {
    let link = link("study=copy&participant=P01&phone=new&plan=two&wait=60&guide=pl");
    let plan = r#"{"version":1,"captions":"off","lang":"en","wait_s":5,"tasks":[{"id":"a"},{"id":"b","phones":"new","start":14,"success":15}]}"#;
    let plan = link.plan(Some(Plan::parse(plan).expect("a plan"))).expect("a plan");
    let session = "s-ee5y3vxvibred4m36nlwgzvf";
    assert_eq!(
        query(&link, &plan, 0, true),
        format!("phone=new&session={session}&guide=off&lang=en&wait=5&reset=1")
    );
    assert_eq!(
        query(&link, &plan, 1, false),
        format!("phone=new&session={session}-2&step=14&guide=off&lang=en&wait=5")
    );
    assert_eq!(link.decides(&plan, 0), Role::New);
}

#[test]
fn each_device_shows_its_phone_in_one_world() {
    let [old, new] =
        ["old", "new"].map(|phone| link(&format!("study=copy&participant=P01&phone={phone}")));
    let plan = Plan::usual();
    assert!(
        query(&old, &plan, 0, true).starts_with("phone=old&session=s-ee5y3vxvibred4m36nlwgzvf")
    );
    assert!(
        query(&new, &plan, 0, true).starts_with("phone=new&session=s-ee5y3vxvibred4m36nlwgzvf")
    );
    assert_eq!((old.decides(&plan, 0), new.decides(&plan, 0)), (Role::Old, Role::New));
}

#[test]
fn a_mistake_is_said_before_anything_begins() {
    let option = |name: &str, takes| LinkError::Option { name: name.to_owned(), takes };
    for (query, error) in [
        ("participant=P01", LinkError::Study),
        ("study=a b", LinkError::Study),
        ("study=copy&participant=a/b", LinkError::Participant),
        ("study=copy&phone=third", option("phone", "old, new, both")),
        ("study=copy&wait=soon", option("wait", "0 to 86400")),
        (
            "study=copy&step=13&phone=old",
            option("step", "1 to 7 (phone=old), 0 and 8 to 19 (phone=new)"),
        ),
        (
            "study=copy&plan=a&step=3",
            option("step", "nothing beside plan, which says it for each task"),
        ),
        ("study=copy&plan=../a", option("plan", "a name of A-Z a-z 0-9 . _ -")),
    ] {
        assert_eq!(Link::parse(&pairs(query)), Err(error), "{query}");
    }
    let fault = link("study=copy&step=15&scenario=sms-late").plan(None);
    assert_eq!(fault, Err(LinkError::Fault("sms-late".to_owned())));
    let unknown = link("study=copy&scenario=sms").plan(None);
    assert_eq!(unknown, Err(option("scenario", faults::TAKES)));
    let other = Plan { study: Name::parse("other").ok(), ..Plan::usual() };
    assert_eq!(link("study=copy").plan(Some(other)), Err(LinkError::OtherStudy));
    let on_new =
        Plan::parse(r#"{"version":1,"tasks":[{"id":"a","phones":"new"}]}"#).expect("a plan");
    assert_eq!(link("study=copy&phone=old").plan(Some(on_new)), Err(LinkError::NoTask));
}

#[test]
fn without_a_participant_a_link_is_one_that_asks() {
    assert_eq!(link("study=copy&participant=").participant, None);
}
