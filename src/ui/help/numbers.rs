//! The tables: the numbers and where they come from, and what differs from the public help page.

use super::{HelpProps, Section};
use crate::{i18n::words, ui::components::Prose};
use yew::prelude::*;

/// Every rule, and where it comes from.
#[component]
pub fn Rules(props: &HelpProps) -> Html {
    let t = &props.settings.texts.help.rules;
    let language = props.settings.language;
    let rows = words::rules(t).map(|(what, rule, origin)| {
        let cells = [html! { <Prose text={rule} {language} /> }, html! { origin }];
        row(what, &t.columns, cells)
    });
    html! {
        <Section id="numbers" heading={t.heading}>
            <p>{ t.lead }</p>
            { table("numbers-heading", &t.columns, rows.collect()) }
        </Section>
    }
}

/// What differs from the public help page.
#[component]
pub fn Compared(props: &HelpProps) -> Html {
    let t = &props.settings.texts.help.compared;
    let language = props.settings.language;
    let rows = t.rows.iter().map(|it| {
        let cells = [it.there, it.here].map(|text| html! { <Prose {text} {language} /> });
        row(it.what, &t.columns, cells)
    });
    html! {
        <Section id="compared" heading={t.heading}>
            <p>{ t.lead }</p>
            { table("compared-heading", &t.columns, rows.collect()) }
        </Section>
    }
}

fn table(name: &'static str, columns: &[&'static str; 3], rows: Html) -> Html {
    html! {
        <table class="table" aria-labelledby={name}>
            <thead>
                <tr>{ for columns.iter().map(|column| html! { <th scope="col">{ *column }</th> }) }</tr>
            </thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// A row. Each cell carries the name of its column, which CSS shows on narrow pages, where the cells stand below each
/// other.
fn row(what: &'static str, columns: &[&'static str; 3], cells: [Html; 2]) -> Html {
    let cells = cells.into_iter().zip(&columns[1..]).map(|(cell, column)| {
        html! { <td data-column={*column}>{ cell }</td> }
    });
    html! { <tr key={what}><th scope="row">{ what }</th>{ for cells }</tr> }
}
