//! Which frames there are: each factor in steps, from what everybody reads to what nobody does.

use super::clutter::Clutter;
use super::code::Kind;
use super::pose::Pose;
use super::random::Random;
use super::sensor::Sensor;
use super::shot::{Shot, Subject};

/// The two sizes of a frame.
const SIZES: [(usize, usize); 2] = [(640, 480), (1280, 720)];

/// Frames for each step of a factor: half of them tickets, half of them other codes.
const A_STEP: usize = 8;

/// Frames for each step of the sweep over sizes of a ticket.
const A_SIZE: usize = 12;

/// Frames for each kind without a code.
const A_CLUTTER: usize = 10;

/// All frames, in an order in which any every-n-th of them are of all factors.
pub fn shots() -> Vec<Shot> {
    let mut shots = codes();
    shots.extend(tickets());
    shots.extend(clutter());
    shots
}

/// Codes of all kinds, one factor at a time, and then several.
fn codes() -> Vec<Shot> {
    let mut shots = Vec::new();
    let mut step = |factor: &str, name: &str, change: &dyn Fn(&mut Shot, &mut Random)| {
        for number in 0..A_STEP {
            let id = format!("{factor}-{name}-{number}");
            let random = &mut Random::of(&format!("{id} plan"));
            let kind = if number % 2 == 0 {
                Kind::Ticket
            } else {
                Kind::Other(1 + random.below(12) as i16)
            };
            let size = SIZES[number / 2 % 2];
            let mut shot = usual(id, ("synth", factor), size, Subject::Code(kind), random);
            change(&mut shot, random);
            shots.push(shot.placed(random));
        }
    };
    let mut steps = |factor: &str, values: &[f32], set: fn(&mut Shot, f32)| {
        for &value in values {
            step(factor, &value.to_string(), &|shot, _| set(shot, value));
        }
    };
    steps("scale", &[1.5, 1.75, 2.0, 2.5, 3.0, 6.0, 9.0], |shot, pixels| shot.pose.module = pixels);
    steps("perspective", &[20.0, 35.0, 50.0, 60.0], |shot, degrees| {
        (shot.pose.tilt, shot.pose.focal) = (degrees, 0.5);
    });
    steps("rotation", &[30.0, 75.0, 135.0, 180.0], |shot, degrees| shot.pose.roll = degrees);
    steps("blur", &[0.4, 0.6, 0.8, 1.0, 1.2], |shot, modules| shot.defocus = modules);
    steps("motion", &[0.5, 1.0, 1.5, 2.0], |shot, modules| shot.motion = modules);
    steps("noise", &[400.0, 100.0, 40.0, 20.0], |shot, count| shot.sensor.electrons = count);
    steps("veil", &[0.3, 1.0, 2.5], |shot, light| {
        // The exposure is shortened by the veil, so that the screen stays as bright.
        (shot.veil, shot.sensor.exposure) = (light, shot.sensor.exposure / (1.0 + light));
    });
    steps("exposure", &[0.2, 0.05, 0.02, 2.5], |shot, times| shot.sensor.exposure *= times);
    steps("glare", &[1.0, 2.0, 4.0, 8.0], |shot, light| shot.lamp = light);
    steps("jpeg", &[25.0, 12.0, 6.0, 3.0], |shot, quality| shot.sensor.jpeg = Some(quality as u8));
    steps("moire", &[0.2, 0.35, 0.5, 0.7], |shot, share| shot.moire = share);
    steps("inverted", &[4.0, 2.5], |shot, pixels| {
        (shot.subject, shot.pose.module) = (shot.subject.inverted(), pixels);
    });
    step("inverted", "blurred", &|shot, _| {
        (shot.subject, shot.defocus) = (shot.subject.inverted(), 0.6);
    });
    for (name, hard) in [("light", 0.35), ("medium", 0.65), ("hard", 1.0)] {
        step("combined", name, &|shot, random| shot.combine(hard, random));
    }
    shots
}

/// Tickets from far to near.
fn tickets() -> Vec<Shot> {
    let pixels = [1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0, 4.0, 6.0];
    let each = pixels.into_iter().flat_map(|pixels| (0..A_SIZE).map(move |n| (pixels, n)));
    each.map(|(pixels, number)| {
        let id = format!("ticket-{pixels}-{number}");
        let random = &mut Random::of(&format!("{id} plan"));
        let factor = format!("{pixels:.2} px");
        let subject = Subject::Code(Kind::Ticket);
        let mut shot = usual(id, ("sweep", &factor), SIZES[number % 2], subject, random);
        shot.pose.module = pixels;
        shot.placed(random)
    })
    .collect()
}

/// Frames without a code, or with one that cannot be read.
fn clutter() -> Vec<Shot> {
    let kinds = [
        ("blank", Subject::Clutter(Clutter::Blank), 2000.0),
        // Few photons and much gain: noise all over.
        ("dark", Subject::Clutter(Clutter::Blank), 10.0),
        ("text", Subject::Clutter(Clutter::Text), 1000.0),
        ("checkerboard", Subject::Clutter(Clutter::Checkerboard), 1000.0),
        ("stripes", Subject::Clutter(Clutter::Stripes), 1000.0),
        ("finders", Subject::Clutter(Clutter::Finders), 1000.0),
        ("modules", Subject::Clutter(Clutter::Modules), 300.0),
        ("cut off", Subject::CutOff(Kind::Ticket), 1000.0),
    ];
    let each = kinds.into_iter().flat_map(|kind| (0..A_CLUTTER).map(move |n| (kind, n)));
    each.map(|((factor, subject, electrons), number)| {
        let id = format!("none-{factor}-{number}").replace(' ', "-");
        let random = &mut Random::of(&format!("{id} plan"));
        let size = SIZES[number % 2];
        let mut shot = usual(id, ("none", factor), size, subject, random);
        shot.sensor.electrons = electrons;
        shot.pose.module = random.between(3.0, 9.0) * size.0 as f32 / 1280.0;
        if let Subject::CutOff(_) = subject {
            // The middle of the code lies on the edge of the frame.
            shot.pose.module = 5.0;
            shot.pose.aside = (random.one_of(&[-0.5, 0.5]), random.between(-0.1, 0.1));
        }
        shot
    })
    .collect()
}

/// A frame that anybody reads: near, sharp, well lit, held nearly straight.
fn usual(
    id: String,
    (set, factor): (&'static str, &str),
    size: (usize, usize),
    subject: Subject,
    random: &mut Random,
) -> Shot {
    let pose = Pose {
        module: 4.0,
        tilt: random.between(0.0, 12.0),
        axis: random.between(0.0, 360.0),
        roll: random.between(-10.0, 10.0),
        focal: 0.8,
        aside: (0.0, 0.0),
    };
    let sensor = Sensor { exposure: random.between(0.5, 0.85), electrons: 2000.0, jpeg: None };
    let factor = factor.to_owned();
    let (defocus, motion, veil, lamp, moire) = (0.15, 0.0, 0.01, 0.0, 0.03);
    Shot { id, set, factor, size, subject, pose, defocus, motion, veil, lamp, moire, sensor }
}

impl Subject {
    fn inverted(self) -> Self {
        if let Self::Code(kind) = self { Self::Inverted(kind) } else { self }
    }
}

impl Shot {
    /// Combines all factors, as hard as `hard` says, from 0 to 1.
    fn combine(&mut self, hard: f32, random: &mut Random) {
        let mut up_to = |most: f32| most * hard * random.between(0.3, 1.0);
        self.pose.module = 5.0 - up_to(2.6);
        self.pose.tilt = up_to(45.0);
        self.pose.roll = up_to(180.0);
        self.defocus = 0.15 + up_to(0.45);
        self.motion = up_to(0.8);
        self.veil = up_to(0.6);
        self.lamp = up_to(1.0);
        self.moire = up_to(0.15);
        self.sensor.electrons = 800.0 - up_to(740.0);
        self.sensor.exposure *= 1.0 - up_to(0.8);
        self.sensor.jpeg = Some((90.0 - up_to(60.0)) as u8);
    }

    /// With the whole code in the frame, somewhere near the middle; as large as it was to be, or else of a lower version.
    fn placed(mut self, random: &mut Random) -> Self {
        let (width, height) = (self.size.0 as f32, self.size.1 as f32);
        let (sin, cos) = self.pose.roll.to_radians().sin_cos();
        let turned = 1.1 * (sin.abs() + cos.abs()) * self.pose.module;
        let room = |subject: Subject| (height / turned - subject.modules()).max(0.0);
        while room(self.subject) <= 2.0 && self.subject.shrink() {}
        let room = room(self.subject) * turned / 2.0;
        let (across, down) = ((width - height) / 4.0 + room, room);
        self.pose.aside =
            (random.between(-0.8, 0.8) * across / width, random.between(-0.8, 0.8) * down / height);
        self
    }
}

impl Subject {
    /// Modules along the side of its code.
    fn modules(self) -> f32 {
        match self {
            Self::Code(kind) | Self::Inverted(kind) | Self::CutOff(kind) => match kind {
                Kind::Ticket => 41.0,
                Kind::Other(version) => f32::from(4 * version + 17),
            },
            Self::Clutter(_) => 0.0,
        }
    }

    /// Lowers the version of its code, if there is a lower one.
    fn shrink(&mut self) -> bool {
        match self {
            Self::Code(Kind::Other(version)) | Self::Inverted(Kind::Other(version))
                if *version > 1 =>
            {
                *version -= 1;
                true
            }
            _ => false,
        }
    }
}
