//! What holds of every help page.

use super::{FOR_REAL, Film, HELP, NUMBERS, STOP, Site};
use std::{collections::BTreeMap, time::Duration};
use texts::Language;

fn sites() -> Vec<Site<'static>> {
    Site::all(None).collect()
}

fn pages(site: &Site) -> BTreeMap<&'static str, String> {
    site.pages(&Film::default()).into_iter().collect()
}

#[test]
fn a_span_of_time_is_said_in_its_largest_whole_unit() {
    let said = |seconds| {
        let seconds = Duration::from_secs(seconds);
        sites().iter().map(|site| site.span(seconds)).collect::<Vec<_>>()
    };
    assert_eq!(sites()[0].language, Language::Da);
    assert_eq!(said(3_600), ["1 time", "1 hour"]);
    assert_eq!(said(86_400), ["24 timer", "24 hours"]);
    assert_eq!(said(60), ["1 minut", "1 minute"]);
    assert_eq!(said(180), ["3 minutter", "3 minutes"]);
    assert_eq!(said(90), ["90 sekunder", "90 seconds"]);
    assert_eq!(said(1), ["1 sekund", "1 second"]);
    assert_eq!(said(0), ["0 sekunder", "0 seconds"]);
}

#[test]
fn every_link_within_the_help_has_a_target() {
    for site in sites() {
        let pages = pages(&site);
        for (name, html) in &pages {
            for link in html.split("href=\"").skip(1).filter_map(|it| it.split('"').next()) {
                let (file, id) = link.split_once('#').unwrap_or((link, ""));
                let Some(target) = pages.get(if file.is_empty() { *name } else { file }) else {
                    continue;
                };
                let id = format!(" id=\"{id}\"");
                assert!(id == " id=\"\"" || target.contains(&id), "{name}: {link}");
            }
        }
    }
}

#[test]
fn every_fragment_of_the_old_help_page_leads_somewhere() {
    for site in sites() {
        let help = &pages(&site)[HELP];
        for id in [
            "steps",
            "film",
            "requirements",
            "questions",
            "numbers",
            "compared",
            "stop",
            "for-real",
            "languages",
        ] {
            assert_eq!(help.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
        }
    }
}

#[test]
fn each_page_bears_the_mark_and_leaves_no_gap() {
    for site in sites() {
        for (name, html) in pages(&site) {
            assert!(html.contains("data-demo-mark"), "{name}");
            assert!(!html.contains(|c: char| c.is_control() && c != '\n'), "{name}");
            assert!(!html.contains("<script"), "{name}");
            let leads_out = html.contains("href=\"http") || html.contains("href=\"//");
            assert!(!leads_out, "{name} leads to where somebody could have been sent from");
        }
    }
}

#[test]
fn the_numbers_are_those_of_the_policy() {
    let sites = sites();
    let [danish, english] = [0, 1].map(|place: usize| pages(&sites[place]));
    assert!(danish[NUMBERS].contains("gælder i 3 minutter"));
    assert!(english[NUMBERS].contains("valid for 3 minutes"));
    assert!(english[FOR_REAL].contains("a bit more than 1 hour"));
    assert!(english[STOP].contains("Never send the QR code to anyone"));
}

#[test]
fn the_film_is_shown_where_there_is_one() {
    let folder = std::env::temp_dir().join(format!("two-phones-film-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["film.webm", "film.pl.vtt"] {
        std::fs::write(folder.join(name), "").unwrap();
    }
    let film = Film::find(&folder);
    std::fs::remove_dir_all(&folder).unwrap();
    for site in sites() {
        let [(_, with), ..] = site.pages(&film);
        assert!(with.contains("<source src=\"film.webm\" type=\"video/webm\">"));
        assert!(with.contains("src=\"film.pl.vtt\" srclang=\"pl\""));
        assert!(!with.contains("film.mp4") && !with.contains("poster"));
        let without = &pages(&site)[HELP];
        assert!(!without.contains("<video") && without.contains(site.help.film.text));
    }
}
