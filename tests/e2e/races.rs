//! Two real tabs do at the same moment what only one of them may: again and again from the same world, and each
//! time the one service of the browser lets exactly one through, or both in an order that makes sense.

use crate::{
    actions::Phone,
    journey::{self, Offers},
    stage::{Stage, scenario},
    typed_code,
    words::{ENGLISH, karla},
};
use ::journey::service::Service;
use serde::Deserialize;
use serde_json::{Value, json};
use store::snapshot;

/// How often each race is run.
const ROUNDS: usize = 200;

/// What a racing tab does; see there.
const RACER: &str = include_str!("races.js");

/// Reads the world that the tabs share.
const READ: &str = r#"
    const done = arguments[arguments.length - 1];
    indexedDB.open("two-phones").onsuccess = ({ target: { result: database } }) => {
        const get = database.transaction("worlds").objectStore("worlds").get("demo");
        get.onsuccess = () => { database.close(); done(get.result); };
    };
"#;

/// One round: puts the world back to where it was, tells the tabs, waits until both are ready, gives the signal, waits
/// until both are through. Returns what they told, and the world then.
const ROUND: &str = r#"
    const [world, racers, done] = arguments;
    const race = new BroadcastChannel("race"), link = new BroadcastChannel("two-phones demo");
    indexedDB.open("two-phones").onsuccess = ({ target: { result: database } }) => {
        const worlds = (access) => database.transaction("worlds", access).objectStore("worlds");
        const told = {};
        const both = (phase) => racers.every((name) => told[name]?.phase === phase);
        let gone = false;
        race.onmessage = ({ data }) => {
            told[data.name] = data;
            if (!gone && both("ready")) {
                gone = true;
                race.postMessage("go");
            } else if (gone && both("rest")) {
                worlds("readonly").get("demo").onsuccess = ({ target: { result } }) => {
                    race.close();
                    link.close();
                    database.close();
                    done({ told: racers.map((name) => told[name]), world: result });
                };
            }
        };
        worlds("readwrite").put(world, "demo").onsuccess = ({ target }) => {
            target.transaction.oncomplete = () => {
                link.postMessage('"WorldChanged"');
                race.postMessage("prepare");
            };
        };
    };
"#;

/// What a racing tab told at the end of a round.
#[derive(Debug, Deserialize)]
struct Told {
    step: u64,
    alerts: Vec<String>,
    text: String,
}

/// The end of a round.
#[derive(Debug, Deserialize)]
struct Round {
    told: [Told; 2],
    world: String,
}

impl Round {
    /// The service of the world at the end.
    fn service(&self) -> Service {
        snapshot::restore(&self.world).expect("a world").service().clone()
    }
}

/// Runs a race between two phones, each with what it does. The rounds are led from the first one's tab, whose scripts
/// hear of it as the other's do.
async fn run(racers: [(&Phone, Value); 2], check: impl Fn(&Round)) {
    for ((phone, does), name) in racers.iter().zip(["one", "two"]) {
        phone.tab().script(RACER, vec![json!(phone.role()), json!(name), does.clone()]).await;
    }
    let client = racers[0].0.tab().client().await;
    let world = client.execute_async(READ, vec![]).await.expect("the world is read");
    for round in 1..=ROUNDS {
        let args = vec![world.clone(), json!(["one", "two"])];
        let told = client.execute_async(ROUND, args).await;
        let told = told.unwrap_or_else(|error| panic!("round {round}: {error}"));
        let told: Round = serde_json::from_value(told).expect("what both tabs told");
        check(&told);
    }
}

/// The old phone, with everything behind it before it shows its code.
async fn ready_to_show(stage: &Stage) -> Phone {
    let old = stage.old_phone("wait=0&qr=3600").await;
    journey::start_waiting(&old, &ENGLISH).await;
    old
}

/// Shows the code, the one that can be typed too, and returns that one.
async fn code_to_type(old: &Phone) -> String {
    journey::show_code(old, &ENGLISH).await;
    old.press(typed_code::ASK).await;
    typed_code::short_code(old).await
}

/// A new phone of the same browser that has the field for a short code before it.
async fn about_to_type(old: &Phone, stage: &Stage, device: u8) -> Phone {
    let tab = old.tab().browser().new_tab().await;
    let query = format!("lang=en&phone=new&device={device}&scan=code&wait=0&qr=3600");
    tab.goto(&stage.address(&query)).await;
    let new = Phone::new(&tab);
    journey::install(&new, &ENGLISH).await;
    journey::get_ready_to_scan(&new, &ENGLISH).await;
    new.sees_step(12).await;
    new
}

/// What is asked before an app is deleted.
const QUESTION: &str = "Delete this app?";
/// The button below the field for a short code.
const USE_IT: &str = "Use this code";

fn types(code: &str) -> Value {
    json!({ "fill": code, "press": USE_IT })
}

#[tokio::test]
async fn of_two_phones_that_use_one_code_at_once_one_gets_in() {
    scenario("race-code", async |stage| {
        let old = ready_to_show(stage).await;
        let code = code_to_type(&old).await;
        let one = about_to_type(&old, stage, 2).await;
        let two = about_to_type(&old, stage, 3).await;
        run([(&one, types(&code)), (&two, types(&code))], |round| {
            let mut steps = round.told.each_ref().map(|told| told.step);
            steps.sort_unstable();
            assert_eq!(steps, [12, 13], "{round:?}");
            let refused = round.told.iter().find(|told| told.step == 12).expect("there is one");
            assert!(refused.alerts.concat().contains("has been used"), "{round:?}");
            assert_eq!(round.service().activations.len(), 1, "{round:?}");
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_copy_started_in_two_tabs_at_once_is_one_copy() {
    scenario("race-start", async |stage| {
        let one = stage.old_phone("wait=3600").await;
        one.press(ENGLISH.menu).await;
        one.press(ENGLISH.copy_to_new_app).await;
        one.press(ENGLISH.next).await;
        one.sees_step(3).await;
        one.type_keys(karla::OLD_PIN).await;
        one.sees_step(4).await;
        let second = one.tab().browser().new_tab().await;
        second.goto(&stage.address("lang=en&phone=old&wait=3600")).await;
        let two = Phone::old(&second);
        two.sees_step(4).await;
        let starts = json!({ "tick": ENGLISH.yes_copy, "press": ENGLISH.start_copying });
        run([(&one, starts.clone()), (&two, starts)], |round| {
            assert_eq!(round.told.each_ref().map(|told| told.step), [5, 5], "{round:?}");
            assert_eq!(round.service().copies.len(), 1, "{round:?}");
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_app_deleted_while_it_is_copied_leaves_no_contradiction() {
    scenario("race-delete", async |stage| {
        let old = ready_to_show(stage).await;
        // Another app of the same person, which deletes the first one.
        let other = about_to_type(&old, stage, 2).await;
        other.fill_in(&code_to_type(&old).await).await;
        other.press(USE_IT).await;
        journey::activate(&other, &ENGLISH, Offers::Decline).await;
        journey::start_waiting(&old, &ENGLISH).await;
        let code = code_to_type(&old).await;
        let new = about_to_type(&old, stage, 3).await;
        other.press("Your apps").await;
        other.press("Delete the app on phone 1").await;
        other.sees("the question", |s| s.text().contains(QUESTION)).await;
        let deletes = json!({ "press": "Yes, delete" });
        run([(&other, deletes), (&new, types(&code))], |round| {
            // One deletes, two copies.
            let [one, two] = &round.told;
            assert!(!one.text.contains(QUESTION), "{round:?}");
            assert_eq!(round.service().apps.len(), 1, "{round:?}");
            match two.step {
                // First copied, then deleted: the copy goes on.
                13 => assert_eq!(round.service().activations.len(), 1, "{round:?}"),
                // First deleted: its code is worth nothing any more, and the new phone says so.
                12 => {
                    assert!(!two.alerts.is_empty(), "{round:?}");
                    assert_eq!(round.service().activations.len(), 0, "{round:?}");
                }
                _ => panic!("{round:?}"),
            }
        })
        .await;
    })
    .await;
}
