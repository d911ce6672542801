//! The page as a screen reader gets it: the browser's accessibility tree.

use crate::browser::Tab;
use serde_json::{Value, json};
use std::{collections::HashMap, fmt::Write};

/// Roles that are left out if they have no name.
const HOLDS_TOGETHER: [&str; 9] = [
    "generic",
    "none",
    "paragraph",
    "strong",
    "emphasis",
    "LabelText",
    "MenuListPopup",
    "sectionheader",
    "sectionfooter",
];

/// Roles whose name is the text in them.
const NAMED_BY_CONTENT: [&str; 11] = [
    "button",
    "cell",
    "checkbox",
    "columnheader",
    "DisclosureTriangle",
    "heading",
    "link",
    "option",
    "radio",
    "rowheader",
    "term",
];

/// The properties that an outline tells of.
const TOLD: [&str; 22] = [
    "level",
    "live",
    "atomic",
    "busy",
    "disabled",
    "focused",
    "checked",
    "pressed",
    "expanded",
    "selected",
    "required",
    "readonly",
    "invalid",
    "modal",
    "multiline",
    "multiselectable",
    "hasPopup",
    "orientation",
    "valuemin",
    "valuemax",
    "valuetext",
    "roledescription",
];

/// The tree at one moment, without the nodes that are ignored for assistive technology.
pub struct AxTree {
    nodes: HashMap<String, Value>,
    /// The names of the nodes in the order of the page.
    order: Vec<String>,
}

/// A node of it.
#[derive(Clone, Copy)]
pub struct AxNode<'a> {
    tree: &'a AxTree,
    id: &'a str,
}

impl AxTree {
    /// Reads the tree.
    pub async fn read(tab: &Tab) -> Self {
        let answer = tab.devtools("Accessibility.getFullAXTree", json!({})).await;
        let all = answer["nodes"].as_array().cloned().unwrap_or_default();
        let id = |node: &Value| node["nodeId"].as_str().unwrap_or_default().to_owned();
        let order = all.iter().map(id).collect();
        Self { nodes: all.into_iter().map(|node| (id(&node), node)).collect(), order }
    }

    /// All nodes that are not left out.
    pub fn nodes(&self) -> impl Iterator<Item = AxNode<'_>> {
        let nodes = self.order.iter().map(|id| AxNode { tree: self, id });
        nodes.filter(|node| !node.is_left_out())
    }

    /// The tree in lines, each node indented below the one it is in: its role, its name, and what else assistive technology is
    /// told of it. What only holds others together is left out, and so is a text that is the name of what it is in.
    pub fn outline(&self) -> String {
        let mut lines = String::new();
        let is_inside = |node: &Value| node["parentId"].as_str().is_some();
        for root in self.order.iter().filter(|id| !is_inside(&self.nodes[*id])) {
            self.tell(AxNode { tree: self, id: root }, 0, &mut lines);
        }
        lines
    }

    fn tell(&self, node: AxNode, depth: usize, lines: &mut String) {
        let name = node.name().trim();
        let is_named = |at: AxNode| NAMED_BY_CONTENT.contains(&at.role());
        let is_told = match node.role() {
            // Line boxes depend on the width of the window.
            "InlineTextBox" | "LineBreak" => false,
            "StaticText" => !name.is_empty() && !node.ancestors().any(is_named),
            role => !name.is_empty() || !HOLDS_TOGETHER.contains(&role),
        };
        let depth = if node.role() == "option" {
            // An option stands on the line of its list.
            lines.truncate(lines.trim_end().len());
            let _ = writeln!(lines, " · {name}");
            depth
        } else if is_told && !node.is_left_out() {
            let _ = writeln!(lines, "{}{}", "  ".repeat(depth), node.line());
            depth + 1
        } else {
            depth
        };
        let children = node.value()["childIds"].as_array();
        for child in children.into_iter().flatten().filter_map(Value::as_str) {
            // Chromium names children that it does not list, below what is a leaf to assistive technology.
            if let Some((id, _)) = self.nodes.get_key_value(child) {
                self.tell(AxNode { tree: self, id }, depth, lines);
            }
        }
    }

    /// The nodes inside the one of this role and name.
    pub fn inside(&self, role: &str, name: &str) -> Vec<AxNode<'_>> {
        let nodes = self.nodes();
        nodes
            .filter(|node| node.ancestors().any(|at| at.role() == role && at.name() == name))
            .collect()
    }
}

impl<'a> AxNode<'a> {
    fn value(self) -> &'a Value {
        &self.tree.nodes[self.id]
    }

    fn is_left_out(self) -> bool {
        self.value()["ignored"] == true
    }

    /// Its role, as the browser computes it.
    pub fn role(self) -> &'a str {
        self.value()["role"]["value"].as_str().unwrap_or_default()
    }

    /// Its name, as the browser computes it.
    pub fn name(self) -> &'a str {
        self.value()["name"]["value"].as_str().unwrap_or_default()
    }

    /// Its role, its name, and what else is told of it, without what is the default.
    fn line(self) -> String {
        let squeezed = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut line = self.role().to_owned();
        if !self.name().is_empty() {
            let _ = write!(line, " \"{}\"", squeezed(self.name().to_owned()));
        }
        for part in ["value", "description"] {
            let said = &self.value()[part]["value"];
            if !said.is_null() && said != "" {
                let _ = write!(line, " {part}=\"{}\"", squeezed(plain(said)));
            }
        }
        // The page as a whole always has the focus, where nothing in it has.
        for name in TOLD.into_iter().filter(|&name| name != "focused" || self.parent().is_some()) {
            match self.property(name).as_deref() {
                None | Some("" | "false") => {}
                Some("true") => {
                    let _ = write!(line, " {name}");
                }
                Some(value) => {
                    let _ = write!(line, " {name}={value}");
                }
            }
        }
        line
    }

    /// Everything that may be said of it: name, description, value.
    pub fn said(self) -> String {
        let parts = ["name", "description", "value"].map(|part| &self.value()[part]["value"]);
        parts.into_iter().filter(|part| !part.is_null()).map(plain).collect::<Vec<_>>().join(" ")
    }

    /// A property of it ("disabled", "live", "checked", …), in plain words.
    pub fn property(self, name: &str) -> Option<String> {
        let properties = self.value()["properties"].as_array()?;
        let property = properties.iter().find(|property| property["name"] == name)?;
        Some(plain(&property["value"]["value"]))
    }

    /// The nodes around it, the nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |node| node.parent())
    }

    fn parent(self) -> Option<Self> {
        let id = self.value()["parentId"].as_str()?;
        let (id, _) = self.tree.nodes.get_key_value(id)?;
        Some(Self { tree: self.tree, id })
    }

    /// The element it stands for, by the number that the browser has for it.
    pub fn element(self) -> Option<u64> {
        self.value()["backendDOMNodeId"].as_u64()
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
