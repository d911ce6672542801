//! What participants are asked besides: which questionnaires a plan has, and its own words for them.

use super::{
    Phones, Plan, PlanError, PlanProblem, Said,
    read::{At, LONGEST_ITEM},
};
use crate::questionnaire::{Questionnaire, SUS_ENDS, sus};
use journey::step::Role;
use std::collections::BTreeMap;

/// The questions of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    /// After each task, in this order.
    pub after_task: Vec<Questionnaire>,
    /// After the last task, in this order.
    pub at_end: Vec<Questionnaire>,
    /// The researcher's own wording of the SUS, by language (`da`, `en`).
    sus: BTreeMap<&'static str, [String; 10]>,
    /// What the product is called in the questions. Empty: the system.
    pub product: Said,
    /// The question that is answered in the participant's own words. Empty: the page's own.
    pub comment: Said,
}

/// The SUS as a participant reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sus {
    /// The language that it is in.
    pub language: &'static str,
    /// Its items.
    pub items: [String; 10],
    /// The ends of its scale, where the instrument says them; the page's own words where the plan has the items.
    pub ends: Option<[&'static str; 2]>,
}

impl Questions {
    /// Reads the keys `questions`, `sus`, `product` and `comment` of a plan whose pages are in this language.
    pub(super) fn read(plan: &At<'_>, language: Option<&str>) -> Result<Self, PlanError> {
        let mut questions = Self {
            product: plan.said("product")?,
            comment: plan.said("comment")?,
            sus: plan.get("sus")?.map_or(Ok(BTreeMap::new()), |it| wordings(&it))?,
            ..Self::default()
        };
        if let Some(asked) = plan.get("questions")? {
            asked.only(&["after_task", "at_end"])?;
            questions.after_task = list(&asked, "after_task", &Questionnaire::AFTER_TASK, "seq")?;
            questions.at_end =
                list(&asked, "at_end", &Questionnaire::AT_END, "sus, ux-lite, comment")?;
        }
        // The published Danish wording is not ours to print, and a translation of our own would be another instrument.
        let is_danish = language == Some("da") && !questions.sus.contains_key("da");
        if is_danish && questions.at_end.contains(&Questionnaire::Sus) {
            return Err(PlanError { place: "sus.da".to_owned(), problem: PlanProblem::DanishSus });
        }
        Ok(questions)
    }

    /// The SUS for who reads this language: as the plan words it, else in English.
    pub fn sus(&self, language: &str) -> Sus {
        if let Some((&language, items)) = self.sus.get_key_value(language) {
            return Sus { language, items: items.clone(), ends: None };
        }
        match self.sus.get("en") {
            Some(items) => Sus { language: "en", items: items.clone(), ends: Some(SUS_ENDS) },
            None => Sus { language: "en", items: sus(self.product.of("en")), ends: Some(SUS_ENDS) },
        }
    }
}

impl Plan {
    /// What a device with these phones asks after a task, by its place.
    pub fn asked_after(&self, phones: Option<Phones>, task: usize) -> &[Questionnaire] {
        let asks = !is_other(phones) || !self.tasks_on(NEW).contains(&task);
        if asks { &self.questions.after_task } else { &[] }
    }

    /// What it asks at the end.
    pub fn asked_at_end(&self, phones: Option<Phones>) -> &[Questionnaire] {
        let asks = !is_other(phones) || self.tasks_on(NEW).is_empty();
        if asks { &self.questions.at_end } else { &[] }
    }
}

/// Whether it is the one of two devices that asks only about what the other has no part in: nobody is asked the same twice.
fn is_other(phones: Option<Phones>) -> bool {
    phones == Some(Phones::One(Role::Old))
}

/// The device that asks.
const NEW: Option<Phones> = Some(Phones::One(Role::New));

fn list(
    asked: &At<'_>,
    name: &str,
    known: &[Questionnaire],
    takes: &'static str,
) -> Result<Vec<Questionnaire>, PlanError> {
    let Some(list) = asked.get(name)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for it in list.each("[ … ]")? {
        let word = it.text()?;
        let one = known.iter().copied().find(|one| one.word() == word);
        let one = one.ok_or_else(|| it.bad(takes))?;
        if found.contains(&one) {
            return Err(it.bad("each once"));
        }
        found.push(one);
    }
    Ok(found)
}

fn wordings(sus: &At<'_>) -> Result<BTreeMap<&'static str, [String; 10]>, PlanError> {
    const TAKES: &str = "[ … ] with the ten items";
    sus.only(&["da", "en"])?;
    let mut wordings = BTreeMap::new();
    for language in ["da", "en"] {
        let Some(wording) = sus.get(language)? else { continue };
        let items = wording.each(TAKES)?.into_iter().map(|it| {
            let text = it.text()?.trim();
            let fits = (1..=LONGEST_ITEM).contains(&text.chars().count());
            if fits { Ok(text.to_owned()) } else { Err(it.bad("a text of 1 to 500 characters")) }
        });
        let items: Vec<String> = items.collect::<Result<_, _>>()?;
        wordings.insert(language, items.try_into().map_err(|_| wording.bad(TAKES))?);
    }
    Ok(wordings)
}
