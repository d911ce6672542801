//! What the build refuses: the project's files, each time with one thing broken.

use super::{
    files,
    generator::{Catalogue, Complaint, File, Plan},
};

/// What the build says to these files.
fn said_of(files: &[File]) -> String {
    let complaints = match Catalogue::read(files) {
        Ok(catalogue) => Plan::of(&catalogue).err().unwrap_or_default(),
        Err(complaints) => complaints,
    };
    complaints.iter().map(Complaint::to_string).collect::<Vec<_>>().join("\n")
}

/// What it says when `from` in a file becomes `to`.
fn with(path: &str, from: &str, to: &str) -> String {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(known, _)| known == path).expect("the file");
    assert!(text.contains(from), "{path} has no “{from}” any more");
    *text = text.replacen(from, to, 1);
    said_of(&files)
}

#[test]
fn the_files_as_they_are_pass() {
    assert_eq!(said_of(&files()), "");
}

#[test]
fn a_missing_key_is_refused() {
    assert_eq!(
        with("da/common.ftl", "common-ok = OK\n", ""),
        "lang/da/common.ftl, `common-ok`: is missing; English has it"
    );
}

#[test]
fn a_surplus_key_is_refused() {
    assert_eq!(
        with("da/common.ftl", "common-ok = OK\n", "common-ok = OK\ncommon-ko = KO\n"),
        "lang/da/common.ftl, `common-ko`: is too much; English has no such key"
    );
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    let said = with("da/common.ftl", "common-ok = OK\n", "common-ok = OK\ncommon-ok = OK\n");
    assert_eq!(said, "lang/da/common.ftl, `common-ok`: is there twice");
}

#[test]
fn a_control_character_is_refused() {
    let said = with("da/common.ftl", "common-ok = OK\n", "common-ok = O\u{1e}K\n");
    assert!(said.contains("`common-ok`: has a control character"), "{said}");
}

#[test]
fn a_missing_caption_is_refused() {
    let said = with("pl/captions.ftl", "caption-installing =", "caption-installation =");
    assert!(said.contains("lang/pl/captions.ftl, `caption-installing`: is missing"), "{said}");
    assert!(said.contains("lang/pl/captions.ftl, `caption-installation`: is too much"), "{said}");
}

#[test]
fn a_missing_file_is_refused() {
    let mut files = files();
    files.retain(|(path, _)| path != "da/scan.ftl" && path != "pl/language.ftl");
    let said = said_of(&files);
    assert!(said.contains("lang/da/scan.ftl: is missing"), "{said}");
    assert!(said.contains("lang/pl/language.ftl: is missing"), "{said}");
}

#[test]
fn a_missing_placeholder_is_refused() {
    let said = with("da/source.ftl", "Aktiv siden { $moment }", "Aktiv");
    let wanted = "lang/da/source.ftl, `source-apps-since`: has no `{ $moment }`, and English has";
    assert_eq!(said, wanted);
}

#[test]
fn a_form_for_all_others_without_its_number_is_refused() {
    let said = with(
        "de/captions.ftl",
        "*[other] Sie haben noch { $tries } Versuche",
        "*[other] Sie haben noch Versuche",
    );
    let wanted = "lang/de/captions.ftl, `part-tries`: has no `{ $tries }`, and English has";
    assert!(said.contains(wanted), "{said}");
}

#[test]
fn a_surplus_placeholder_is_refused() {
    let said =
        with("de/captions.ftl", "caption-installing = ", "caption-installing = { $moment } ");
    let wanted =
        "lang/de/captions.ftl, `caption-installing`: has `{ $moment }`, and English has not";
    assert_eq!(said, wanted);
}

#[test]
fn a_missing_plural_form_is_refused() {
    let said = with("pl/captions.ftl", "        [few] Zostały { $tries } próby.\n", "");
    let wanted = "lang/pl/captions.ftl, `part-tries`: has no plural form `few`, which `pl` needs";
    assert!(said.contains(wanted), "{said}");
}

#[test]
fn a_plural_form_that_the_language_has_not_is_refused() {
    let said = with("de/captions.ftl", "        [one] Sie", "        [two] Sie\n        [one] Sie");
    let wanted = "lang/de/captions.ftl, `part-tries`: has a plural form `two`, which `de` has not";
    assert!(said.contains(wanted), "{said}");
}

#[test]
fn a_number_without_plural_forms_is_refused() {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(path, _)| path == "tr/captions.ftl").expect("a file");
    let (before, rest) = text.split_once("part-tries =").expect("the tries");
    let (_, after) = rest.split_once("    }\n").expect("their end");
    *text = format!("{before}part-tries = { } deneme\n{after}", "{ $tries }");
    let said = said_of(&files);
    assert!(
        said.contains("`part-tries`: has no plural forms of `$tries`, and English has"),
        "{said}"
    );
}

#[test]
fn a_label_that_nobody_knows_is_refused() {
    let said = with("tr/captions.ftl", "{ target-store-get }", "{ target-store-got }");
    assert!(said.contains("names `target-store-got`, and the app has no such text"), "{said}");
}

#[test]
fn a_label_with_gaps_is_refused() {
    let mut files = files();
    for (path, text) in &mut files {
        if path.ends_with("/captions.ftl") {
            *text = text.replacen("{ target-store-get }", "{ source-apps-phone }", 1);
        }
    }
    let said = said_of(&files);
    assert!(said.contains("names `source-apps-phone`, which is no label"), "{said}");
}

#[test]
fn a_label_quoted_in_english_only_is_refused() {
    let said = with("uk/captions.ftl", "{ source-waiting_time-agree }", "так");
    let wanted = "`caption-waiting-time`: has no `{ source-waiting_time-agree }`, and English has";
    assert!(said.contains(wanted), "{said}");
}

#[test]
fn a_label_that_is_typed_out_is_refused() {
    let said =
        with("ro/captions.ftl", "caption-installing = ", "caption-installing = Start copying. ");
    assert!(
        said.contains("types “Start copying” out; write { source-waiting_time-start }"),
        "{said}"
    );
}

#[test]
fn quotation_marks_in_a_caption_are_refused() {
    let said = with("de/captions.ftl", "{ target-store-get }", "„{ target-store-get }“");
    assert!(said.contains("`caption-store`: has quotation marks"), "{said}");
}

#[test]
fn an_empty_text_is_refused() {
    let said = with("da/common.ftl", "common-ok = OK", "common-ok = { \"\" }");
    assert_eq!(said, "lang/da/common.ftl, `common-ok`: is empty");
}

#[test]
fn a_key_of_another_file_is_refused() {
    let said = with("en/common.ftl", "common-ok = OK", "source-ok = OK");
    assert!(said.contains("lang/en/common.ftl, `source-ok`: is no key of this file"), "{said}");
}

#[test]
fn a_list_with_a_hole_is_refused() {
    let mut files = files();
    for (_, text) in &mut files {
        *text = text.replace("source-information-points-2 ", "source-information-points-5 ");
    }
    let said = said_of(&files);
    assert!(said.contains("`source-information-points-5`: is out of order"), "{said}");
}

#[test]
fn what_is_not_ftl_is_refused_with_its_line() {
    let said = with("da/common.ftl", "common-back = ", "common-back ");
    assert!(said.starts_with("lang/da/common.ftl:") && said.contains("Expected"), "{said}");
}

#[test]
fn what_this_project_does_not_use_of_ftl_is_refused() {
    for (instead, what) in [
        ("common-ok = { NUMBER(1) }", "has something else in braces"),
        ("common-ok = OK\n    .title = OK", "has attributes"),
        ("common-ok = { $n ->\n    [0] a\n   *[other] b\n  }", "has a form for a number"),
        ("common-ok = { $n ->\n   *[one] a\n    [other] b\n  }", "marks another form than `other`"),
        ("-common-ok = OK", "is a term"),
    ] {
        let said = with("da/common.ftl", "common-ok = OK", instead);
        assert!(said.contains(what), "{instead}: {said}");
    }
}

#[test]
fn a_language_that_is_written_sideways_is_refused() {
    let said = with("ar/language.ftl", "language-direction = rtl", "language-direction = down");
    assert_eq!(said, "lang/ar/language.ftl, `language-direction`: is neither `ltr` nor `rtl`");
}
