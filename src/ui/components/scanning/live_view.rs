//! The state of a live picture: whether it is open, the code in it, and advice.

use super::Failure;
use crate::{
    host::tally::BLURRED,
    platform::{camera::CameraView, viewfinder::ViewfinderEvent},
};
use journey::ticket::PREFIX;
use qr_kit::{
    Point,
    hint::{Hint, HintFilter},
    overlay::Size,
    protocol::Code,
};
use std::rc::Rc;
use yew::prelude::*;

/// Whether a live picture is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Live {
    /// The camera is off, and no screen is shared.
    #[default]
    Closed,
    /// The picture has been requested; the browser may be asking for permission.
    Opening,
    /// The picture is shown.
    Open,
    /// The picture could not be opened, or has ended.
    Failed(Failure),
}

/// A code in the current picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FoundCode {
    /// The size of the frame in which the code was found.
    pub frame: Size,
    /// The corners of the code in that frame.
    pub outline: [Point; 4],
    /// Whether it is a code of this demo.
    pub is_ours: bool,
}

/// The state of a live picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveView {
    /// Whether the picture is open.
    pub state: Live,
    /// The open camera; `None` for a shared screen.
    pub camera: Option<Rc<CameraView>>,
    /// The code in the picture.
    pub found: Option<FoundCode>,
    /// Advice on how to get a code into the picture.
    pub hint: Option<Hint>,
}

/// A change of the state of a live picture.
pub enum LiveChange {
    /// The picture is in this state; the camera, the code and the advice are reset.
    Stands(Live),
    /// The picture has been requested for a long time: if it is still not there, that is said. It may come all the same.
    Late(Failure),
    /// The picture is shown.
    Opened(Option<CameraView>),
    /// A code has been found in the picture.
    Found(FoundCode),
    /// The code has left the picture.
    Lost,
    /// The advice has changed.
    Advice(Option<Hint>),
}

impl Reducible for LiveView {
    type Action = LiveChange;

    fn reduce(self: Rc<Self>, change: LiveChange) -> Rc<Self> {
        let view = Self::clone(&self);
        Rc::new(match change {
            LiveChange::Stands(state) => Self { state, ..Self::default() },
            LiveChange::Late(failure) if view.state == Live::Opening => {
                Self { state: Live::Failed(failure), ..view }
            }
            LiveChange::Late(_) => view,
            LiveChange::Opened(camera) => {
                Self { state: Live::Open, camera: camera.map(Rc::new), ..Self::default() }
            }
            LiveChange::Found(code) => Self { found: Some(code), hint: None, ..view },
            LiveChange::Lost => Self { found: None, ..view },
            LiveChange::Advice(hint) => Self { hint, ..view },
        })
    }
}

/// Turns the reports of a viewfinder into changes of the state.
#[derive(Default)]
pub struct Watcher {
    hints: HintFilter,
    advice: Option<Hint>,
    /// The number of frames without a code since the last frame with one.
    since_found: Option<u32>,
}

impl Watcher {
    /// The change of the state after a report, if any.
    pub fn change(&mut self, event: &ViewfinderEvent) -> Option<LiveChange> {
        match event {
            ViewfinderEvent::Opened { camera, .. } => {
                *self = Self::default();
                Some(LiveChange::Opened(camera.clone()))
            }
            ViewfinderEvent::Paused => Some(LiveChange::Stands(Live::Opening)),
            ViewfinderEvent::Failed(error) => {
                Some(LiveChange::Stands(Live::Failed(Failure::of_viewfinder(error))))
            }
            ViewfinderEvent::Codes { codes, frame } => {
                *self = Self { since_found: Some(0), ..Self::default() };
                found(codes, *frame).map(LiveChange::Found)
            }
            ViewfinderEvent::Nothing { stats, at } => {
                let advice = self.hints.update(*stats, *at);
                let frames = self.since_found.map(|frames| frames + 1);
                self.since_found = frames.filter(|&frames| frames < BLURRED);
                if frames.is_some() && self.since_found.is_none() {
                    return Some(LiveChange::Lost);
                }
                let is_new = std::mem::replace(&mut self.advice, advice) != advice;
                is_new.then_some(LiveChange::Advice(advice))
            }
        }
    }
}

/// The code to outline: one of this demo, if there is one.
fn found(codes: &[Code], (width, height): (u32, u32)) -> Option<FoundCode> {
    let is_ours = |code: &Code| code.payload.starts_with(PREFIX.as_bytes());
    let code = codes.iter().find(|code| is_ours(code)).or(codes.first())?;
    #[expect(clippy::cast_precision_loss, reason = "a frame is at most 1280 pixels long")]
    let frame = Size { width: width as f32, height: height as f32 };
    Some(FoundCode { frame, outline: code.outline, is_ours: is_ours(code) })
}
