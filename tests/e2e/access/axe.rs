//! What axe-core finds (npm, pinned in `package.json`): WCAG 2.0 to 2.2, A and AA, and its best practices.

use crate::browser::Tab;
use serde_json::Value;

/// axe-core itself.
pub const SCRIPT: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js"));

/// In light and in dark, without loading the page again.
const RUN: &str = r#"
    const done = arguments[0];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const html = document.documentElement;
    const drawn = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    (async () => {
        const before = html.getAttribute("data-theme");
        const found = [];
        for (const theme of ["light", "dark"]) {
            html.setAttribute("data-theme", theme);
            await drawn();
            const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
            for (const { id, nodes } of violations)
                for (const node of nodes)
                    found.push(`axe (${theme}): ${id}: ${node.target.join(" ")}: ${node.failureSummary}`);
        }
        if (before === null) html.removeAttribute("data-theme"); else html.setAttribute("data-theme", before);
        return found;
    })().then(done, (error) => done([`axe did not run: ${error}`]));
"#;

/// The violations on the page as it is, each with its rule, its element and its reason.
pub async fn problems(tab: &Tab) -> Vec<String> {
    let found = tab.client().await.execute_async(RUN, vec![]).await.expect("the script runs");
    lines(&found)
}

/// The lines a script returned.
pub fn lines(found: &Value) -> Vec<String> {
    let lines = found.as_array().expect("a list").iter().filter_map(Value::as_str);
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
