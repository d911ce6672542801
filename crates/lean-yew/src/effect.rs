//! `use_effect` and `use_effect_with`, compiled once: Yew compiles for each effect how it is kept, compared, run and taken back.

use std::{any::Any, rc::Rc};
use yew::functional::{self, Hook, HookContext, TearDown};

/// Runs `f` after the component was drawn: the first time, and whenever `deps` are others than before. What `f` returns runs before
/// the next time, and when the component is taken away.
pub fn use_effect_with<T, F, D>(deps: T, f: F) -> impl Hook<Output = ()>
where
    T: PartialEq + 'static,
    F: FnOnce(&T) -> D + 'static,
    D: TearDown,
{
    let deps = Rc::new(deps);
    let start = {
        let deps = Rc::clone(&deps);
        Box::new(move || undoing(f(&deps)))
    };
    Effect { deps, start }
}

fn undoing(started: impl TearDown) -> Box<dyn FnOnce()> {
    Box::new(move || started.tear_down())
}

/// Runs `f` after the component was drawn, every time. What `f` returns runs before the next time, and when the component is taken
/// away.
pub fn use_effect<F, D>(f: F) -> impl Hook<Output = ()>
where
    F: FnOnce() -> D + 'static,
    D: TearDown,
{
    use_effect_with(EveryTime, |_| f())
}

/// What is never the same as before.
struct EveryTime;

impl PartialEq for EveryTime {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What an effect depends on, whatever its type.
trait Dependencies: Any {
    fn equals(&self, other: &dyn Dependencies) -> bool;
}

impl<T: PartialEq + 'static> Dependencies for T {
    fn equals(&self, other: &dyn Dependencies) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self == other)
    }
}

struct AnyDependencies(Rc<dyn Dependencies>);

impl PartialEq for AnyDependencies {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(&*other.0)
    }
}

/// An effect, whatever its type.
struct Effect {
    deps: Rc<dyn Dependencies>,
    start: Box<dyn FnOnce() -> Box<dyn FnOnce()>>,
}

impl Hook for Effect {
    type Output = ();

    #[inline(never)]
    fn run(self, context: &mut HookContext) {
        let Self { deps, start } = self;
        functional::use_effect_with(AnyDependencies(deps), move |_: &AnyDependencies| start())
            .run(context);
    }
}
