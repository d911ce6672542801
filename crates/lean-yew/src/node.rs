//! Elements in `html!`, put together in one place: what Yew writes at every element is 70 bytes, and a page has 600.

use std::mem;
use yew::{
    html::IntoPropValue,
    prelude::*,
    virtual_dom::{
        AttributeOrProperty, Attributes, Key, VList, VNode, VTag as Tag, listeners::Listeners,
    },
};

/// The `ref` of an element; most have none.
#[derive(Default)]
pub struct MaybeRef(Option<NodeRef>);

impl IntoPropValue<MaybeRef> for NodeRef {
    fn into_prop_value(self) -> MaybeRef {
        MaybeRef(Some(self))
    }
}

impl IntoPropValue<MaybeRef> for &NodeRef {
    fn into_prop_value(self) -> MaybeRef {
        MaybeRef(Some(self.clone()))
    }
}

/// What `html!` calls for `<name … >`.
pub struct VTag;

impl VTag {
    /// An element but for `input` and `textarea`. Of its arguments the compiler knows which they are: what is left of this at an element is
    /// one call.
    #[doc(hidden)]
    #[allow(
        clippy::inline_always,
        reason = "what is left of it is less than a call with all arguments"
    )]
    #[allow(clippy::disallowed_methods, reason = "what is forgotten holds nothing")]
    #[inline(always)]
    pub fn __new_other(
        tag: AttrValue,
        node_ref: MaybeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
        children: VNode,
    ) -> VNode {
        let (&AttrValue::Static(name), None, None, Listeners::None) =
            (&tag, &node_ref.0, &key, &listeners)
        else {
            return whole(tag, node_ref.0, key, attributes, listeners, children);
        };
        // They hold nothing, and the compiler would write at every element how they are dropped.
        mem::forget((tag, node_ref, key, listeners));
        if let &Attributes::Static(list) = &attributes {
            mem::forget(attributes);
            return fixed(name, list, children);
        }
        match attributes {
            Attributes::Dynamic { keys, values } => changing(name, keys, values, children),
            other => whole(name.into(), None, None, other, Listeners::None, children),
        }
    }

    /// An `input`.
    #[doc(hidden)]
    pub fn __new_input(
        value: Option<AttrValue>,
        checked: Option<bool>,
        node_ref: MaybeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> VNode {
        let node_ref = node_ref.0.unwrap_or_default();
        Tag::__new_input(value, checked, node_ref, key, attributes, listeners).into()
    }

    /// A `textarea`.
    #[doc(hidden)]
    pub fn __new_textarea(
        value: Option<AttrValue>,
        initial: Option<AttrValue>,
        node_ref: MaybeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> VNode {
        let node_ref = node_ref.0.unwrap_or_default();
        Tag::__new_textarea(value, initial, node_ref, key, attributes, listeners).into()
    }
}

#[inline(never)]
fn fixed(
    tag: &'static str,
    attributes: &'static [(&'static str, AttributeOrProperty)],
    children: VNode,
) -> VNode {
    whole(tag.into(), None, None, Attributes::Static(attributes), Listeners::None, children)
}

#[inline(never)]
fn changing(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Box<[Option<AttributeOrProperty>]>,
    children: VNode,
) -> VNode {
    let attributes = Attributes::Dynamic { keys, values };
    whole(tag.into(), None, None, attributes, Listeners::None, children)
}

#[inline(never)]
fn whole(
    tag: AttrValue,
    node_ref: Option<NodeRef>,
    key: Option<Key>,
    attributes: Attributes,
    listeners: Listeners,
    children: VNode,
) -> VNode {
    let node_ref = node_ref.unwrap_or_default();
    Tag::__new_other(tag, node_ref, key, attributes, listeners, children).into()
}

/// What `html!` calls for the children of an element or a component.
pub struct ChildrenRenderer;

impl ChildrenRenderer {
    /// A list of nodes, as a node.
    #[allow(clippy::new_ret_no_self, reason = "the name that `html!` calls")]
    #[inline(never)]
    pub fn new(children: Vec<VNode>) -> VNode {
        VList::from(children).into()
    }
}
