//! What holds of the builder's page in every language.

use super::{choices, facts, page};
use crate::{help::Site, steps::BaseUrl};
use texts::Language;

/// The pages without pictures; `test` names the folder that is looked at meanwhile.
fn pages(test: &str, base: Option<&BaseUrl>) -> Vec<(Language, String)> {
    let name = format!("two-phones-builder-{}-{test}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    for language in texts::CaptionLanguage::ALL {
        std::fs::create_dir_all(folder.join("steps").join(language.tag())).unwrap();
    }
    let pages = Site::all(base)
        .map(|site| {
            let facts = facts::facts(&folder, site.language, base).unwrap();
            (site.language, page(&site, &facts))
        })
        .collect();
    std::fs::remove_dir_all(folder).unwrap();
    pages
}

#[test]
fn each_page_bears_the_mark_and_runs_its_own_script_alone() {
    for (language, html) in pages("mark", None) {
        let tag = language.tag();
        assert!(html.contains("data-demo-mark"), "{tag}");
        assert_eq!(html.matches("<script").count(), 1, "{tag}");
        assert!(
            html.contains(r#"<script type="module" src="../../builder.js"></script>"#),
            "{tag}"
        );
        assert!(html.contains("script-src 'self'; frame-src 'self'"), "{tag}");
    }
}

#[test]
fn each_choice_of_the_form_is_a_word_of_the_data() {
    for (_, html) in pages("words", None) {
        let form = html.split_once("</form>").unwrap().0;
        for value in choices::PHONES.iter().chain(&choices::SCANS) {
            assert!(form.contains(&format!(r#"value="{value}""#)), "{value}");
        }
        assert_eq!(form.matches("<option value=\"1\">").count(), 1, "step 1");
        assert_eq!(form.matches("<optgroup").count(), 2);
        for usual in [choices::THEMES[0], choices::TEXT_SIZES[0], choices::WAITS[0]] {
            assert!(
                !form.contains(&format!(r#"<option value="{usual}""#)),
                "{usual} is not asked for"
            );
        }
    }
}

#[test]
fn no_two_elements_share_an_id() {
    for (language, html) in pages("ids", None) {
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{}", language.tag());
    }
}

#[test]
fn a_picture_that_is_there_is_offered_with_its_size() {
    let folder = std::env::temp_dir().join(format!("two-phones-picture-{}", std::process::id()));
    for language in texts::CaptionLanguage::ALL {
        std::fs::create_dir_all(folder.join("steps").join(language.tag())).unwrap();
    }
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([0, 0, 2, 208, 0, 0, 5, 0, 8, 2, 0, 0, 0]);
    std::fs::write(folder.join("steps/en/3.png"), png).unwrap();
    let facts = facts::facts(&folder, Language::En, None).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    assert_eq!(facts["frames"]["en"]["pictures"], serde_json::json!({ "3": [360, 640] }));
    assert_eq!(facts["frames"]["pl"]["pictures"], serde_json::json!({}));
}

#[test]
fn the_data_has_the_address_of_the_build_or_a_place_for_it() {
    let base = BaseUrl::parse("https://help.example/demo").unwrap();
    for (_, html) in pages("with", Some(&base)) {
        assert!(html.contains("&quot;base&quot;:&quot;https://help.example/demo/&quot;"));
        assert!(!html.contains("example.org") && !html.contains("BASE_URL"));
    }
    for (_, html) in pages("without", None) {
        assert!(html.contains("&quot;base&quot;:null") && html.contains("https://example.org"));
        assert!(html.contains("BASE_URL"), "a pasted link stays one");
    }
}
