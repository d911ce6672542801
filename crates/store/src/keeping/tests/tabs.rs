//! Two tabs that share a storage which fails, falls silent, is cleared and is damaged, in every order.

use super::*;
use proptest::{collection::vec, prelude::*};

/// What becomes of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is kept.
    Works,
    /// Its work is done, and it is undone.
    Refused,
    /// It never begins.
    Silent,
    /// It is kept, and nobody says so.
    KeptInSilence,
}

/// What happens.
#[derive(Debug, Clone)]
enum Act {
    Job(usize, Occasion, Fate),
    Look(usize),
    Clear,
    Damage,
    NewerPage,
}

const NEWER: &str = "of a newer page";

/// A world, as a list of what was pressed; `f` is a fresh one.
type Story = String;

/// A tab, and what it told.
#[derive(Debug, Default)]
struct Tab {
    keeping: Keeping,
    world: Story,
    told: Vec<News>,
}

/// Tabs with one storage.
#[derive(Debug, Default)]
struct Browser {
    tabs: [Tab; 2],
    stored: Option<Story>,
    aside: Vec<Story>,
    presses: usize,
}

fn found(stored: Option<&str>) -> Found<'_> {
    match stored {
        None => Found::Nothing,
        Some(TORN) => Found::Damaged(TORN),
        Some(NEWER) => Found::Newer(NEWER),
        Some(text) => Found::Readable(text),
    }
}

impl Browser {
    fn job(&mut self, tab: usize, occasion: Occasion, fate: Fate) {
        self.presses += 1;
        let mark = format!(" {}", self.presses);
        let tab = &mut self.tabs[tab];
        let done_to = |world: Option<&str>, acts: bool| {
            let act = (acts && occasion == Occasion::Press).then_some(mark.as_str());
            format!("{}{}", world.unwrap_or("f"), act.unwrap_or_default())
        };
        let known = tab.keeping.knows().then(|| tab.world.clone());
        if !tab.keeping.asks(occasion) {
            tab.world = done_to(known.as_deref(), true);
            return;
        }
        if fate == Fate::Silent {
            tab.keeping.failed(occasion, Apart::Silent, None);
            tab.world = done_to(known.as_deref(), true);
            return;
        }
        let mut plan = tab.keeping.plan(occasion, found(self.stored.as_deref()), None);
        if plan == Plan::SetAside {
            let text = self.stored.clone().expect("a text");
            self.aside.push(text.clone());
            plan = tab.keeping.plan(occasion, found(self.stored.as_deref()), Some(&text));
        }
        let Plan::Do(doing) = plan else { panic!("it was set aside") };
        let world = match doing.basis {
            Basis::Stored => self.stored.clone(),
            Basis::Known => known,
            Basis::Fresh => None,
        };
        tab.world = done_to(world.as_deref(), doing.acts);
        tab.told.extend(doing.news);
        let has_changed = Some(&tab.world) != world.as_ref();
        let written =
            (doing.must_store() || (doing.stores && has_changed)).then(|| tab.world.clone());
        let ran = Ran { doing, found: self.stored.clone(), written: written.clone() };
        if fate != Fate::Refused && written.is_some() {
            self.stored = written;
        }
        match fate {
            Fate::Works => tab.keeping.done(occasion, ran),
            Fate::Refused => tab.keeping.failed(occasion, Apart::Refused, Some(ran)),
            Fate::Silent | Fate::KeptInSilence => {
                tab.keeping.failed(occasion, Apart::Silent, Some(ran));
            }
        }
    }

    fn act(&mut self, act: &Act) {
        match *act {
            Act::Job(tab, occasion, fate) => self.job(tab, occasion, fate),
            Act::Look(tab) => {
                let tab = &mut self.tabs[tab];
                let (is_taken, news) = tab.keeping.look(found(self.stored.as_deref()));
                tab.told.extend(news);
                if let Some(text) = self.stored.clone().filter(|_| is_taken) {
                    tab.world = text;
                }
            }
            Act::Clear => self.stored = None,
            Act::Damage => self.stored = self.stored.take().map(|_| TORN.to_owned()),
            Act::NewerPage => self.stored = Some(NEWER.to_owned()),
        }
    }

    /// Both tabs were opened.
    fn opened() -> Self {
        let mut browser = Self::default();
        for tab in 0..2 {
            browser.job(tab, Occasion::Opening, Fate::Works);
        }
        browser
    }

    fn texts(&self) -> [Story; 2] {
        self.tabs.each_ref().map(|tab| tab.world.clone())
    }
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        4 => Just(Fate::Works),
        2 => Just(Fate::Refused),
        1 => Just(Fate::Silent),
        1 => Just(Fate::KeptInSilence),
    ]
}

fn occasion() -> impl Strategy<Value = Occasion> {
    prop_oneof![4 => Just(Occasion::Press), 3 => Just(Occasion::Tick)]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0_usize..2, occasion(), fate()).prop_map(|(tab, job, fate)| Act::Job(tab, job, fate)),
        1 => (0_usize..2, fate()).prop_map(|(t, fate)| Act::Job(t, Occasion::StartingOver, fate)),
        3 => (0_usize..2).prop_map(Act::Look),
        1 => Just(Act::Clear),
        1 => Just(Act::Damage),
        1 => Just(Act::NewerPage),
    ]
}

/// Whether every press of `earlier` is in `later`.
fn goes_on(earlier: &str, later: &str) -> bool {
    earlier.split(' ').all(|press| later.split(' ').any(|other| other == press))
}

proptest! {
    #[test]
    fn no_world_of_a_tab_gives_way_without_a_word(acts in vec(act(), 1..40)) {
        let mut browser = Browser::opened();
        for act in &acts {
            let (before, stored) = (browser.texts(), browser.stored.clone());
            let told = browser.tabs.each_ref().map(|tab| tab.told.len());
            // What a tab in step shows is stored, and goes on as what is stored does.
            let alone = browser.tabs.each_ref().map(|tab| tab.keeping.ahead);
            browser.act(act);
            for tab in 0..2 {
                let new = &browser.tabs[tab].told[told[tab]..];
                let starts_over = matches!(act, Act::Job(t, Occasion::StartingOver, _) if *t == tab);
                let is_said = new.contains(&News::Dropped);
                let is_kept = goes_on(&before[tab], &browser.tabs[tab].world);
                prop_assert!(is_kept || starts_over || is_said || !alone[tab], "{act:?}: {browser:?}");
                // And nothing but what was stored ever takes its place.
                let is_taken = stored.as_ref().is_some_and(|s| goes_on(s, &browser.tabs[tab].world));
                prop_assert!(is_kept || starts_over || is_taken, "{act:?}: {browser:?}");
            }
        }
    }

    #[test]
    fn a_tick_stores_nothing_where_something_was_cleared(acts in vec(act(), 1..40)) {
        let mut browser = Browser::opened();
        for act in &acts {
            let is_empty = browser.stored.is_none();
            browser.act(act);
            let is_a_tick = matches!(act, Act::Job(_, Occasion::Tick, _) | Act::Look(_));
            prop_assert!(!(is_empty && is_a_tick) || browser.stored.is_none(), "{act:?}: {browser:?}");
        }
    }

    #[test]
    fn no_text_that_cannot_be_read_is_lost(acts in vec(act(), 1..40)) {
        let mut browser = Browser::opened();
        for act in &acts {
            let before = browser.stored.clone();
            browser.act(act);
            let is_unreadable = matches!(before.as_deref(), Some(TORN | NEWER));
            let is_gone = browser.stored != before
                && matches!(act, Act::Job(_, Occasion::Press | Occasion::Tick, _));
            let is_aside = before.is_some_and(|text| browser.aside.contains(&text));
            prop_assert!(!is_unreadable || !is_gone || is_aside, "{act:?}: {browser:?}");
        }
    }

    #[test]
    fn a_tab_that_is_not_apart_shows_what_it_saw_stored(acts in vec(act(), 1..40)) {
        let mut browser = Browser::opened();
        for act in &acts {
            browser.act(act);
            let Act::Job(tab, _, Fate::Works) = *act else { continue };
            let Tab { keeping, world, .. } = &browser.tabs[tab];
            let is_stored = browser.stored.as_ref() == Some(world);
            prop_assert!(keeping.apart().is_some() || is_stored, "{act:?}: {browser:?}");
        }
    }

    #[test]
    fn once_storage_works_two_presses_lead_to_one_truth(acts in vec(act(), 1..40)) {
        let mut browser = Browser::opened();
        for act in &acts {
            browser.act(act);
        }
        if browser.stored.as_deref() == Some(NEWER) {
            browser.act(&Act::Clear);
        }
        for tab in [0, 1] {
            browser.act(&Act::Job(tab, Occasion::Press, Fate::Works));
        }
        browser.act(&Act::Look(0));
        let [one, two] = browser.texts();
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(browser.stored.as_ref(), Some(&one));
        prop_assert!(browser.tabs.iter().all(|tab| tab.keeping.apart().is_none()));
    }
}
