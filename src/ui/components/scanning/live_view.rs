//! What is known of a live picture: how it stands, the code in it, and advice.

use super::Failure;
use crate::platform::{camera::CameraView, viewfinder::ViewfinderEvent};
use journey::ticket::PREFIX;
use qr_kit::{
    Point,
    hint::{Hint, HintFilter},
    overlay::Size,
    protocol::Code,
};
use std::rc::Rc;
use yew::prelude::*;

/// How a live picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Live {
    /// Nothing is on.
    #[default]
    Closed,
    /// Asked for; the browser may be asking the person.
    Opening,
    /// There is a picture.
    Open,
    /// There is none, and this is why.
    Failed(Failure),
}

/// A code that is in the picture now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FoundCode {
    /// The size of the frame it was found in.
    pub frame: Size,
    /// Its corners there.
    pub outline: [Point; 4],
    /// It is one of this demo.
    pub is_ours: bool,
}

/// What is known of a live picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveView {
    /// How it stands.
    pub state: Live,
    /// The camera that is on, if it is one.
    pub camera: Option<Rc<CameraView>>,
    /// The code in it.
    pub found: Option<FoundCode>,
    /// What would help to find one.
    pub hint: Option<Hint>,
}

/// What becomes of a live picture.
pub enum Change {
    /// It is as it stands, and nothing else is known of it.
    Stands(Live),
    /// There is a picture.
    Opened(Option<CameraView>),
    /// There is a code in it.
    Found(FoundCode),
    /// There is none any more.
    Lost,
    /// There is advice, or none.
    Advice(Option<Hint>),
}

impl Reducible for LiveView {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let view = Self::clone(&self);
        Rc::new(match change {
            Change::Stands(state) => Self { state, ..Self::default() },
            Change::Opened(camera) => {
                Self { state: Live::Open, camera: camera.map(Rc::new), ..Self::default() }
            }
            Change::Found(code) => Self { found: Some(code), hint: None, ..view },
            Change::Lost => Self { found: None, ..view },
            Change::Advice(hint) => Self { hint, ..view },
        })
    }
}

/// So many frames without a code may follow one with it before it counts as gone: a shaking hand blurs
/// some.
const BLURRED: u32 = 6;

/// Follows what a viewfinder reports.
#[derive(Default)]
pub struct Watcher {
    hints: HintFilter,
    advice: Option<Hint>,
    /// Frames without a code since the last with one.
    since_found: Option<u32>,
}

impl Watcher {
    /// What a report changes, if it changes anything.
    pub fn change(&mut self, event: &ViewfinderEvent) -> Option<Change> {
        match event {
            ViewfinderEvent::Opened { camera, .. } => {
                *self = Self::default();
                Some(Change::Opened(camera.clone()))
            }
            ViewfinderEvent::Paused => Some(Change::Stands(Live::Opening)),
            ViewfinderEvent::Failed(error) => {
                Some(Change::Stands(Live::Failed(Failure::of_viewfinder(error))))
            }
            ViewfinderEvent::Codes { codes, frame } => {
                *self = Self { since_found: Some(0), ..Self::default() };
                found(codes, *frame).map(Change::Found)
            }
            ViewfinderEvent::Nothing { stats, at } => {
                let advice = self.hints.update(*stats, *at);
                let frames = self.since_found.map(|frames| frames + 1);
                self.since_found = frames.filter(|&frames| frames < BLURRED);
                if frames.is_some() && self.since_found.is_none() {
                    return Some(Change::Lost);
                }
                let is_new = std::mem::replace(&mut self.advice, advice) != advice;
                is_new.then_some(Change::Advice(advice))
            }
        }
    }
}

/// The code to show: ours, if there is one.
fn found(codes: &[Code], (width, height): (u32, u32)) -> Option<FoundCode> {
    let is_ours = |code: &Code| code.payload.starts_with(PREFIX.as_bytes());
    let code = codes.iter().find(|code| is_ours(code)).or(codes.first())?;
    #[expect(clippy::cast_precision_loss, reason = "a frame is at most 1280 pixels long")]
    let frame = Size { width: width as f32, height: height as f32 };
    Some(FoundCode { frame, outline: code.outline, is_ours: is_ours(code) })
}
