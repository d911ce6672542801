//! A component in `html!`, as a value behind a trait.

use std::{any::Any, marker::PhantomData, rc::Rc};

use web_sys::Element;
use yew::{
    context::ContextProviderProps,
    functional::{FunctionProvider, Hook, HookContext},
    html::HtmlResult,
    prelude::*,
    virtual_dom::{FullyKeyedState, Key, VComp, VList, VNode},
};

/// What `html!` calls for `<Name … />`.
pub struct VChild<C>(PhantomData<C>);

impl<C: FunctionProvider + 'static> VChild<C> {
    /// The component `C` with its properties, and the key that the page gave it.
    #[allow(
        clippy::new_ret_no_self,
        reason = "the name that `html!` calls; a node has every conversion that it needs"
    )]
    pub fn new(props: C::Properties, key: Option<Key>) -> VNode {
        node(Rc::new(Drawn::<C>(props)), kind::<C>(), key)
    }
}

/// Which component it is: no two differ and have the same function.
fn kind<C: FunctionProvider>() -> usize {
    C::run as *const () as usize
}

/// Yew keeps the state of a component that is replaced by one of the same type and key, and to Yew all are of one type here. So its kind is
/// its key, and the page's key is that of a list around it.
#[inline(never)]
fn node(drawn: Rc<dyn Draw>, kind: usize, key: Option<Key>) -> VNode {
    let component = VComp::new::<AnyComponent>(Rc::new(AnyProps { drawn }), Some(kind.into()));
    let keyed = FullyKeyedState::KnownFullyKeyed;
    VNode::from(VList::__macro_new(vec![component.into()], key, keyed))
}

/// Draws a component into an element of the page, or into its body.
pub struct Renderer<C: FunctionProvider> {
    root: Option<Element>,
    props: C::Properties,
}

impl<C: FunctionProvider + 'static> Renderer<C> {
    /// The component in this element, with these properties.
    pub fn with_root_and_props(root: Element, props: C::Properties) -> Self {
        Self { root: Some(root), props }
    }

    /// The component in this element.
    pub fn with_root(root: Element) -> Self
    where
        C::Properties: Default,
    {
        Self::with_root_and_props(root, C::Properties::default())
    }

    /// The component in the body of the page.
    #[allow(clippy::new_without_default, reason = "as Yew has it")]
    pub fn new() -> Self
    where
        C::Properties: Default,
    {
        Self { root: None, props: C::Properties::default() }
    }

    /// Draws it.
    pub fn render(self) {
        draw_into(self.root, Rc::new(Drawn::<C>(self.props)));
    }
}

#[inline(never)]
fn draw_into(root: Option<Element>, drawn: Rc<dyn Draw>) {
    let props = AnyProps { drawn };
    match root {
        Some(root) => yew::Renderer::<AnyComponent>::with_root_and_props(root, props),
        None => yew::Renderer::with_props(props),
    }
    .render();
}

/// `children`, with `context` for `use_context`: Yew's `ContextProvider`, which is no function component.
pub fn provide<T: Clone + PartialEq + 'static>(context: T, children: Html) -> Html {
    let props = ContextProviderProps { context, children };
    VComp::new::<ContextProvider<T>>(Rc::new(props), None).into()
}

/// A component with its properties, whatever its type.
trait Draw: Any {
    fn draw(&self, context: &mut HookContext) -> HtmlResult;
    fn equals(&self, other: &dyn Draw) -> bool;
}

struct Drawn<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Draw for Drawn<C> {
    fn draw(&self, context: &mut HookContext) -> HtmlResult {
        C::run(context, &self.0)
    }

    fn equals(&self, other: &dyn Draw) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }
}

#[derive(Properties)]
struct AnyProps {
    drawn: Rc<dyn Draw>,
}

impl PartialEq for AnyProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.drawn, &other.drawn) || self.drawn.equals(&*other.drawn)
    }
}

/// The one component that Yew knows: it draws what its properties hold.
#[component]
fn AnyComponent(props: &AnyProps) -> HtmlResult {
    use_drawn(&*props.drawn)
}

/// A hook is what gets the context that a component's own hooks need.
struct Drawing<'a>(&'a dyn Draw);

impl Hook for Drawing<'_> {
    type Output = HtmlResult;

    fn run(self, context: &mut HookContext) -> HtmlResult {
        self.0.draw(context)
    }
}

fn use_drawn(drawn: &dyn Draw) -> Drawing<'_> {
    Drawing(drawn)
}
