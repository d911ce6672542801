//! Whether a stored world can be believed: what no event and no clock can have led to was damaged.
//!
//! Whoever has the device can write a world that passes; this is against accidents, and so that nothing further in
//! has to expect the impossible.

use super::{
    ids::DeviceId,
    phone::{Phone, Stage},
    policy::Policy,
    source::At,
    time::Time,
    world::World,
};

impl World {
    /// Whether the rules can have led here.
    pub fn is_sound(&self) -> bool {
        self.timeline.latest().is_some_and(|now| {
            self.service.is_sound(now)
                && DeviceId::ALL.into_iter().all(|device| self.is_sound_on(device, now))
        })
    }

    fn is_sound_on(&self, device: DeviceId, now: Time) -> bool {
        let Phone { stage, .. } = self.phone(device);
        match stage {
            &Stage::Installing { from, until } => {
                from <= now && until == from.after(Policy::INSTALL)
            }
            Stage::Source(source) => {
                let (app, guard) = (source.app(), source.guard());
                guard.is_sound(now)
                    && self.service.can_be_on(device, app, guard.is_blocked())
                    && match source.at() {
                        At::Code(ticket) => self.service.can_show(ticket, app, now),
                        _ => true,
                    }
            }
            Stage::Store | Stage::Installed { .. } | Stage::Target(_) => true,
        }
    }
}
