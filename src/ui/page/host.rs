//! What an embedding page does with the phones, and what it hears of them (`static/host.js`). A tour gives commands in the same way.

use crate::{
    host::{
        Act, Command, Refusal,
        answer::{answer, seen},
    },
    options::{Options, choices::Phones},
    platform::{
        embedder::{self, Commands},
        number,
    },
    shell::{Setup, Shell, Subscription},
    ui::page::settings::{Change, PageSettings},
};
use journey::{
    observed::Observed,
    step::{Role, Step},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// What the page and its host have in common.
struct Host {
    options: RefCell<Rc<Options>>,
    change: Callback<Change>,
    shell: Shell,
    /// What the address asked for at first: the step, and the phones.
    begun: (Option<Step>, &'static [Role]),
    connected: RefCell<Option<(Commands, Subscription)>>,
}

/// Lets a page that embeds this one follow the phones and give commands.
#[hook]
pub fn use_host(settings: &PageSettings, shell: &Shell) {
    let host = use_mut_ref(|| Host::connect(settings, shell));
    host.borrow().options.replace(Rc::clone(&settings.options));
}

impl Host {
    fn connect(settings: &PageSettings, shell: &Shell) -> Rc<Self> {
        let options = Rc::clone(&settings.options);
        let host = Rc::new(Self {
            begun: (options.step, options.roles()),
            options: RefCell::new(options),
            change: settings.change.clone(),
            shell: shell.clone(),
            connected: RefCell::default(),
        });
        let [commanded, observing] = [(); 2].map(|()| Rc::downgrade(&host));
        let commands = Commands::listen(move |text| {
            if let Some(host) = commanded.upgrade() {
                host.take(&text);
            }
        });
        let observed = shell.observe(Callback::from(move |seen: Observed| {
            if let Some(host) = observing.upgrade() {
                host.tell(&seen);
            }
        }));
        host.connected.replace(Some((commands, observed)));
        host
    }

    fn tell(&self, observed: &Observed) {
        let options = self.options.borrow();
        let is_here = |role: &&Role| options.device_of(**role) == observed.device;
        if let Some(&phone) = options.roles().iter().find(is_here) {
            #[expect(clippy::cast_precision_loss, reason = "no clock shows as much")]
            let [at, pace] = [observed.at.as_millis() as f64, self.shell.pace()].map(number::text);
            embedder::tell(&seen(phone, &at, &pace, observed));
        }
    }

    fn take(&self, text: &str) {
        let Some(Command { id, act }) = Command::parse(text) else { return };
        let outcome = act.and_then(|act| self.carry_out(act));
        self.shell.when_settled(move || embedder::tell(&answer(id, outcome)));
    }

    fn carry_out(&self, act: Act) -> Result<(), Refusal> {
        match act {
            Act::Set(changes) => {
                for change in changes {
                    self.change.emit(change);
                }
                Ok(())
            }
            Act::GoTo(step) => self.begin(Some(step), Phones::One(step.role()).roles()),
            Act::Restart => self.begin(self.begun.0, self.begun.1),
        }
    }

    /// Begins a world afresh, at a step or as nobody has used it. Where the page does not show a phone of these, that one takes the
    /// place of the other, unless the address says which device of the world it is.
    fn begin(&self, practice: Option<Step>, wanted: &'static [Role]) -> Result<(), Refusal> {
        let options = Rc::clone(&self.options.borrow());
        let mut roles = options.roles();
        if let [role] = wanted
            && !roles.contains(role)
        {
            if options.device.is_some() {
                return Err(Refusal::BadStep);
            }
            roles = wanted;
            self.change.emit(("phone", role.slug().to_owned()));
        }
        let phones = options.devices(roles);
        self.shell.reopen(move |setup| Setup { practice, phones, ..setup });
        Ok(())
    }
}
