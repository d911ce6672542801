//! What the demo needs of this device, checked whenever it is shown, on a phone and on a page of its own.

use crate::{
    i18n::{Texts as AllTexts, requirements::Requirements as Texts, words},
    platform::task::Task,
    shell::requirements::inspect,
    ui::components::{ButtonKind, IconName, button_disabled_if, line_icon},
};
use journey::requirements::{Device, Requirement, Verdict};
use yew::prelude::*;

/// The result of checking this device.
pub struct Inspection {
    /// How many of the requirements are met, and each of them.
    pub report: Html,
    /// The button "Check again".
    pub again: Html,
}

/// Checks this device now, and again when the button is pressed.
#[hook]
pub fn use_inspection(t: &'static Texts) -> Inspection {
    let round = use_state_eq(|| 0_u32);
    let found = use_state_eq(|| None::<(u32, Device)>);
    {
        let found = found.setter();
        use_effect_with(*round, move |&round| {
            let look = async move { found.set(Some((round, inspect().await))) };
            let task = Task::start(look);
            move || drop(task)
        });
    }
    let on_press = {
        let (round, next) = (round.setter(), *round + 1);
        Callback::from(move |()| round.set(next))
    };
    let checking = found.is_none_or(|(checked, _)| checked != *round);
    let verdicts = found.map(|(_, device)| {
        Requirement::ALL.map(|requirement| (requirement, device.verdict(requirement)))
    });
    let status = match &verdicts {
        Some(verdicts) if !checking => {
            let missing = |(_, verdict): &&_| matches!(verdict, Verdict::Missing(_));
            let all = verdicts.len();
            AttrValue::from(t.summary(all - verdicts.iter().filter(missing).count(), all))
        }
        _ => AttrValue::Static(t.checking),
    };
    let report = html! {
        <>
            <p role="status">{ status }</p>
            if let Some(verdicts) = verdicts {
                <ul class="list">
                    { for verdicts.into_iter().map(|(requirement, verdict)| row(requirement, verdict, t)) }
                </ul>
            }
        </>
    };
    let again = button_disabled_if(checking, ButtonKind::Secondary, t.check_again, on_press);
    Inspection { report, again }
}

fn row(requirement: Requirement, verdict: Verdict, t: &Texts) -> Html {
    let (icon, word, remedy) = match verdict {
        Verdict::Met => (IconName::Check, t.met, None),
        Verdict::Asks => (IconName::Check, t.asks, None),
        Verdict::Missing(remedy) => {
            (IconName::Close, t.missing, Some(words::remedy(remedy, &t.remedies)))
        }
    };
    let name = words::requirement(requirement, &t.names);
    html! {
        <li key={name} class={classes!("standing", remedy.is_none().then_some("standing--good"))}>
            { line_icon(icon) }
            <p class="standing__text">
                <strong>{ name }</strong>
                <span class="standing__word">{ word }</span>
                if let Some(remedy) = remedy {
                    <span class="standing__remedy">{ remedy }</span>
                }
            </p>
        </li>
    }
}

/// Properties of [`RequirementsCheck`].
#[derive(Properties, PartialEq)]
pub struct RequirementsCheckProps {
    /// Every text in the language of the page.
    pub texts: &'static AllTexts,
}

/// The technical requirements, and how this device meets them.
#[component]
pub fn RequirementsCheck(props: &RequirementsCheckProps) -> Html {
    let t = &props.texts.requirements;
    let Inspection { report, again } = use_inspection(t);
    html! {
        <>
            <p>{ t.lead }</p>
            { report }
            { again }
            <p>{ t.real_app }</p>
        </>
    }
}
