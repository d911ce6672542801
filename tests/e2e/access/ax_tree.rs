//! The page as a screen reader gets it: the browser's accessibility tree.

use crate::browser::Tab;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The tree at one moment, without what assistive technology does not get.
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
        nodes.filter(|node| node.value()["ignored"] != true)
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

    /// Its role, as the browser computes it.
    pub fn role(self) -> &'a str {
        self.value()["role"]["value"].as_str().unwrap_or_default()
    }

    /// Its name, as the browser computes it.
    pub fn name(self) -> &'a str {
        self.value()["name"]["value"].as_str().unwrap_or_default()
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
