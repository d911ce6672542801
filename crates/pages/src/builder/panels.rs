//! Where the lines are pasted: how it is done there, the lines, and what that place allows.

use crate::help::Site;
use maud::{Markup, html};

/// A place to paste into.
struct Panel {
    /// Its word in the address of the page.
    to: &'static str,
    name: &'static str,
    /// How it is done.
    steps: &'static [&'static str],
    /// The lines, by their names in `static/snippets.js`.
    lines: &'static [&'static str],
    /// Lines that only some need, below what is said of them.
    then: &'static [&'static str],
    /// What the place allows.
    limits: &'static [&'static str],
    /// Whether it is somebody else's system, which may change.
    is_foreign: bool,
}

/// The choice of a place, and what is to be done there. Without script all of them stand below each other.
pub fn panels(site: &Site) -> Markup {
    let t = &site.builder.paste;
    let all = all(site);
    html! {
        div.field data-with-script="" hidden {
            label for="paste-to" { (t.place) }
            select #paste-to name="to" form="choose" { @for it in &all { option value=(it.to) { (it.name) } } }
        }
        @for it in &all { (panel(site, it)) }
    }
}

fn panel(site: &Site, panel: &Panel) -> Markup {
    let t = &site.builder.paste;
    let id = format!("to-{}", panel.to);
    html! {
        section.panel data-to=(panel.to) aria-labelledby=(id) {
            h3 id=(id) { (panel.name) }
            ol.points { @for step in panel.steps { li { (step) } } }
            @for name in panel.lines { (lines(site, panel.to, name)) }
            h4 { (t.limits) }
            ul.points { @for limit in panel.limits.iter().filter(|limit| concerns(site, limit)) { li { (limit) } } }
            @for name in panel.then { (lines(site, panel.to, name)) }
            @if panel.is_foreign { p.small { (t.dated) } }
        }
    }
}

/// Whether a limit is one of this build: where its address is known, a pasted link becomes the demo.
fn concerns(site: &Site, limit: &str) -> bool {
    site.base.is_none() || limit != site.builder.wordpress.limits[1]
}

/// Lines to copy. Their text is written by `static/snippets.js`, in the browser and while building.
fn lines(site: &Site, to: &str, name: &str) -> Markup {
    let t = &site.builder.lines;
    let (label, why) = match name {
        "element" | "mdx" => (t.element, Some(t.element_why)),
        "iframe" => (t.iframe, (to == "html").then_some(t.iframe_why)),
        "jsx" => (t.jsx, Some(t.iframe_why)),
        "page" => (t.page, None),
        "app" => (t.app, None),
        "frameAddress" => (t.frame_address, None),
        "host" => (t.host, None),
        "config" => (t.config, None),
        "csp" => ("Content-Security-Policy", None),
        "permissions" => ("Permissions-Policy", None),
        _ => ("Markdown", None),
    };
    let id = format!("{to}-{name}");
    let label_id = format!("{id}-label");
    html! {
        div.lines {
            div.lines__top {
                h4 id=(label_id) { (label) }
                button.copy type="button" data-copy=(id) data-with-script="" hidden {
                    (site.builder.paste.button) span.unseen { ": " (label) }
                }
            }
            @if let Some(why) = why { p.small { (why) } }
            textarea id=(id) data-snippet=(name) aria-labelledby=(label_id) readonly rows="2" spellcheck="false" autocomplete="off" wrap="soft" dir="ltr" translate="no" {}
        }
    }
}

fn all(site: &Site) -> [Panel; 8] {
    let t = site.builder;
    [
        Panel {
            to: "html",
            name: t.html.name,
            steps: &t.html.steps,
            lines: &["element", "iframe"],
            then: &["csp", "permissions"],
            limits: &t.html.limits,
            is_foreign: false,
        },
        Panel {
            to: "wordpress",
            name: "WordPress",
            steps: &t.wordpress.steps,
            lines: &["page", "iframe"],
            then: &[],
            limits: &t.wordpress.limits,
            is_foreign: true,
        },
        Panel {
            to: "zendesk",
            name: t.zendesk.name,
            steps: &t.zendesk.steps,
            lines: &["iframe"],
            then: &[],
            limits: &t.zendesk.limits,
            is_foreign: true,
        },
        Panel {
            to: "sharepoint",
            name: "SharePoint",
            steps: &t.sharepoint.steps,
            lines: &["iframe", "host"],
            then: &[],
            limits: &t.sharepoint.limits,
            is_foreign: true,
        },
        Panel {
            to: "confluence",
            name: "Confluence",
            steps: &t.confluence.steps,
            lines: &["frameAddress", "page"],
            then: &[],
            limits: &t.confluence.limits,
            is_foreign: true,
        },
        Panel {
            to: "docusaurus",
            name: t.docusaurus.name,
            steps: &t.docusaurus.steps,
            lines: &["config", "mdx", "jsx"],
            then: &["csp"],
            limits: &t.docusaurus.limits,
            is_foreign: true,
        },
        Panel {
            to: "markdown",
            name: t.markdown.name,
            steps: &t.markdown.steps,
            lines: &["markdown"],
            then: &[],
            limits: &t.markdown.limits,
            is_foreign: false,
        },
        Panel {
            to: "link",
            name: t.link.name,
            steps: &t.link.steps,
            lines: &["page", "app"],
            then: &[],
            limits: &t.link.limits,
            is_foreign: false,
        },
    ]
}
