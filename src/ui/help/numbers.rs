//! The tables: the numbers and where they come from, and what differs from the public help page.

use super::section::section;
use crate::{
    i18n::words,
    ui::{components::prose, page::settings::PageSettings},
};
use yew::prelude::*;

/// Every rule, and where it comes from.
pub fn rules(settings: &PageSettings) -> Html {
    let t = &settings.texts.help.rules;
    let language = settings.language;
    let rows = words::rules(t).map(|(what, rule, origin)| {
        let cells = [prose(rule, language), html! { origin }];
        row(what, &t.columns, cells)
    });
    let content = html! {
        <>
            <p>{ t.lead }</p>
            { table("numbers-heading", &t.columns, rows.collect()) }
        </>
    };
    section("numbers", t.heading, content)
}

/// What differs from the public help page.
pub fn compared(settings: &PageSettings) -> Html {
    let t = &settings.texts.help.compared;
    let language = settings.language;
    let rows = t.rows.iter().map(|it| {
        let cells = [it.there, it.here].map(|text| prose(text, language));
        row(it.what, &t.columns, cells)
    });
    let content = html! {
        <>
            <p>{ t.lead }</p>
            { table("compared-heading", &t.columns, rows.collect()) }
        </>
    };
    section("compared", t.heading, content)
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
