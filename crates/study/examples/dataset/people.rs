//! Participants who never were. Of each seven, one refuses, one gives up, one is interrupted by a page that is loaded again, and one uses
//! two devices; the others copy the app. Who takes part is asked: SEQ after each task; SUS, UX-Lite and a comment at the end.

use journey::{
    ids::DeviceId,
    step::{Role, Step},
};
use std::collections::BTreeMap;
use study::{
    answer::Answer,
    comment::Comment,
    dataset::Dataset,
    kind::Kind,
    name::{Name, session_of},
    questionnaire::{Item, Questionnaire},
    record::{Clocks, Detail, Record, Visit},
    row::Row,
    word::Word,
};

/// 2026-11-30T08:00:00.000Z, when the first of them begins.
pub const BEGIN_MS: u64 = 1_796_025_600_000;
const HOUR_MS: u64 = 3_600_000;

/// The way through the journey: step, screen, and what is pressed there.
const OLD: [(u8, &str, &str); 7] = [
    (1, "home", "menu"),
    (2, "menu", "copy-to-new-app"),
    (3, "information", "next"),
    (4, "enter-pin", "ok"),
    (5, "waiting-time", "start-copying"),
    (6, "ready-to-scan", "show-code"),
    (7, "code", "code-scanned"),
];
const NEW: [(u8, &str, &str); 15] = [
    (0, "store", "get"),
    (8, "installed", "open"),
    (9, "activate", "get-started"),
    (10, "choose-way", "way-copy"),
    (10, "choose-way", "next"),
    (11, "ready-to-scan", "scan"),
    (12, "scan", "scanned"),
    (13, "user-id", "user-id"),
    (14, "temporary-pin", "temporary-pin"),
    (15, "choose-pin", "next"),
    (16, "create-pin", "new-pin"),
    (16, "repeat-pin", "repeat-pin"),
    (17, "biometrics", "not-now"),
    (18, "notifications", "allow"),
    (19, "activated", "ok"),
];

/// What participants say in their own words.
const SAID: [&str; 4] = [
    "It went well once I had found the menu.",
    "The hour of waiting was long.",
    "I did not see where the code had come from.",
    "",
];

/// What becomes of a participant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Refuses,
    GivesUp,
    LoadsAgain,
    TwoDevices,
    Copies,
}

/// The data of so many participants.
pub fn dataset(participants: u32, seed: u64) -> Dataset {
    let mut random = Random(seed);
    let rows = (0..participants).flat_map(|number| person(number, &mut random)).collect();
    Dataset { rows, ..Dataset::default() }
}

fn person(number: u32, random: &mut Random) -> Vec<Row> {
    let fate = match number % 7 {
        1 => Fate::TwoDevices,
        2 => Fate::GivesUp,
        3 => Fate::LoadsAgain,
        5 => Fate::Refuses,
        _ => Fate::Copies,
    };
    // Neither name can be one that is refused; were it, the row would say so.
    let (study, participant) = (Name::parse("copy"), Name::parse(&format!("{:03}", number + 1)));
    let (Ok(study), Ok(participant)) = (study, participant) else { return Vec::new() };
    let visit = Visit {
        session: session_of(&study, &participant),
        study,
        participant,
        app_version: "0.1.0+0123456789abcdef".to_owned(),
        scenario: if number.is_multiple_of(2) { String::new() } else { "sms-late".to_owned() },
    };
    let mut page = Page {
        at: Clocks { wall_ms: BEGIN_MS + u64::from(number) * HOUR_MS / 2, ..Clocks::default() },
        seq: 0,
        on: None,
        shown: (None, Word::NONE),
        random,
        records: Vec::new(),
        answers: BTreeMap::new(),
    };
    let begun = page.at;
    page.tell(Kind::Begin, Word::NONE, Detail::None);
    if fate == Fate::Refuses {
        page.tell(Kind::Consent, Word::NONE, Detail::Word(Word::of("refused")));
        page.tell(Kind::End, Word::NONE, Detail::Word(Word::of("refused")));
    } else {
        page.tell(Kind::Consent, Word::NONE, Detail::Word(Word::of("agreed")));
        page.task("began", 1);
        page.walk(Role::Old, &OLD);
        if fate == Fate::LoadsAgain {
            page.load_again();
        }
        if fate == Fate::TwoDevices {
            page.task("done", 1);
            page.is_asked(&[Questionnaire::Seq], fate);
            page.end("done");
            page.other_device(begun);
            page.task("began", 2);
        }
        page.walk(Role::New, if fate == Fate::GivesUp { &NEW[..6] } else { &NEW });
        let number = if fate == Fate::TwoDevices { 2 } else { 1 };
        let how = if fate == Fate::GivesUp { "gave-up" } else { "done" };
        page.task(how, number);
        page.is_asked(&[Questionnaire::Seq], fate);
        page.is_asked(&Questionnaire::AT_END, fate);
        page.end(how);
    }
    page.rows(&visit)
}

/// A page on a device, while somebody uses it.
struct Page<'a> {
    at: Clocks,
    seq: u32,
    on: Option<(DeviceId, Role)>,
    shown: (Option<Step>, Word),
    random: &'a mut Random,
    records: Vec<Record>,
    /// By the places of the records that are about them.
    answers: BTreeMap<usize, Answer>,
}

impl Page<'_> {
    fn pass(&mut self, ms: u64, story_ms: u64) {
        self.at.wall_ms += ms;
        self.at.monotonic_ms += ms;
        self.at.story_ms += story_ms;
    }

    fn tell(&mut self, kind: Kind, control: Word, detail: Detail) {
        let ms = self.random.between(200, 4000);
        self.pass(ms, ms);
        self.put(kind, control, detail);
    }

    fn put(&mut self, kind: Kind, control: Word, detail: Detail) {
        self.seq += 1;
        let (step, screen) = self.shown;
        let (device, phone) = (self.on.map(|on| on.0), self.on.map(|on| on.1));
        let (seq, at) = (self.seq, self.at);
        self.records.push(Record { device, phone, seq, at, kind, step, screen, control, detail });
    }

    fn task(&mut self, word: &str, number: u32) {
        self.put(Kind::Task, Word::NONE, Detail::Count(Word::of(word), number));
    }

    fn end(&mut self, word: &str) {
        self.tell(Kind::End, Word::NONE, Detail::Word(Word::of(word)));
    }

    fn walk(&mut self, phone: Role, way: &[(u8, &str, &str)]) {
        self.on = Some(match phone {
            Role::Old => (DeviceId::OLD, phone),
            Role::New => (DeviceId::NEW, phone),
        });
        for &(step, screen, control) in way {
            self.shown = (Step::try_from(step).ok(), Word::of(screen));
            self.put(Kind::Screen, Word::NONE, Detail::None);
            let control = Word::of(control);
            for _ in 0..self.random.between(1, 3) {
                self.detour(control);
            }
            if screen == "scan" {
                self.scan();
            }
            self.tell(Kind::Press, control, Detail::None);
            if screen == "waiting-time" {
                self.shown.1 = Word::of("waiting");
                self.put(Kind::Screen, Word::NONE, Detail::None);
                self.pass(10_000, HOUR_MS);
            }
        }
    }

    /// What may come before the press that leads on.
    fn detour(&mut self, control: Word) {
        match self.random.between(0, 9) {
            0 => self.tell(Kind::Miss, Word::NONE, Detail::None),
            1 => self.tell(Kind::Error, control, Detail::Word(Word::of("wrong-pin"))),
            2 => self.tell(Kind::Correct, control, Detail::None),
            3 => self.tell(Kind::Hint, Word::of("captions"), Detail::None),
            4 => self.aside(Kind::Hide, Kind::Show),
            5 => self.aside(Kind::Pause, Kind::Resume),
            _ => {}
        }
    }

    fn scan(&mut self) {
        for word in ["asked", "allow", "first-frame"] {
            self.tell(Kind::Camera, Word::NONE, Detail::Word(Word::of(word)));
        }
        let frames = u32::try_from(self.random.between(3, 90)).unwrap_or(3);
        self.tell(Kind::Scan, Word::NONE, Detail::Count(Word::of("found"), frames));
    }

    fn aside(&mut self, leave: Kind, come: Kind) {
        self.tell(leave, Word::NONE, Detail::None);
        let ms = self.random.between(1000, 60_000);
        self.pass(ms, if leave == Kind::Pause { 0 } else { ms });
        self.put(come, Word::NONE, Detail::None);
    }

    fn load_again(&mut self) {
        let away = self.random.between(2000, 20_000);
        self.at.wall_ms += away;
        self.at.monotonic_ms = 0;
        self.tell(Kind::Checkpoint, Word::NONE, Detail::Word(Word::of("after-reload")));
        let asked = self.random.between(1000, 5000);
        self.pass(asked, asked);
        self.put(Kind::Checkpoint, Word::NONE, Detail::Span(Word::of("away"), away));
    }

    /// Answers questionnaires. Who gives up finds it harder; one in five leaves the question on a task out.
    fn is_asked(&mut self, asked: &[Questionnaire], fate: Fate) {
        // Random numbers of its own, so that what is done on the phones is the same without questions.
        let mut random = Random(self.random.0 ^ u64::from(self.seq));
        let is_hard = fate == Fate::GivesUp;
        for &of in asked {
            for item in of.items() {
                let answer = chosen(item, of, is_hard, &mut random);
                self.answer(answer, &mut random);
            }
            if of == Questionnaire::Comment {
                let said = usize::try_from(random.between(0, 3)).unwrap_or_default();
                let comment = Comment::of(SAID[said]);
                self.answer(comment.map_or(Answer::NotWritten, Answer::Written), &mut random);
            }
        }
    }

    fn answer(&mut self, answer: Answer, random: &mut Random) {
        let ms = random.between(1500, 9000);
        self.pass(ms, ms);
        let (on, shown) = (self.on.take(), std::mem::replace(&mut self.shown, (None, Word::NONE)));
        self.answers.insert(self.records.len(), answer);
        self.put(Kind::Answer, Word::NONE, Detail::None);
        (self.on, self.shown) = (on, shown);
    }

    fn rows(&self, visit: &Visit) -> Vec<Row> {
        let row = |(place, record): (usize, &Record)| {
            let row = record.row(visit);
            self.answers.get(&place).map_or(row.clone(), |answer| answer.row(row))
        };
        self.records.iter().enumerate().map(row).collect()
    }

    fn other_device(&mut self, begun: Clocks) {
        (self.seq, self.on, self.shown) = (0, None, (None, Word::NONE));
        self.at = Clocks { wall_ms: begun.wall_ms + 30_000, ..Clocks::default() };
        self.tell(Kind::Begin, Word::NONE, Detail::None);
    }
}

fn chosen(item: Item, of: Questionnaire, is_hard: bool, random: &mut Random) -> Answer {
    let high = match of {
        Questionnaire::Seq if is_hard => random.between(1, 3),
        Questionnaire::Seq => random.between(4, 7),
        _ if is_hard => random.between(1, 3),
        _ => random.between(3, 5),
    };
    // Every other item of the SUS says something bad of the system.
    let is_bad = of == Questionnaire::Sus && item.place() % 2 == 1;
    let score = item.score(if is_bad { 6 - high } else { high });
    let is_left_out = of == Questionnaire::Seq && random.between(0, 4) == 0;
    score.filter(|_| !is_left_out).map_or(Answer::LeftOut(item), |it| Answer::Chosen(item, it))
}

/// Numbers that look random, the same for the same seed (`SplitMix64`, by Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn between(&mut self, least: u64, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        least + (mixed ^ (mixed >> 31)) % (most - least + 1)
    }
}
