//! The page's side of the scan worker: an image goes in, what its codes say comes out.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use thiserror::Error;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Url, Worker, WorkerOptions, WorkerType};

use crate::platform::frames::RgbaImage;
use crate::platform::listener::Listener;
use crate::platform::log;
use crate::platform::page;
use crate::platform::race::within;
use crate::platform::signal::Signal;
use qr_kit::{
    FrameStats,
    protocol::{Code, Request, Response, ScanMode},
};

/// The worker's start script, beside the page.
const SCRIPT: &str = "scanner_loader.js";

/// How long the worker may take to load, in milliseconds: some hundred kilobytes over a slow
/// mobile network.
const START_TIMEOUT_MS: u32 = 30_000;

/// How long one frame may take, in milliseconds. A slow phone takes half a second.
const ANSWER_TIMEOUT_MS: u32 = 10_000;

/// Why a frame was not scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScannerError {
    /// The worker could not be loaded: no network, an old browser, or a page that forbids workers.
    /// Scanning is not possible here; typing the code is.
    #[error("the scanner could not be started")]
    NotStarted,
    /// The worker ended or hung over this frame. The next frame gets a new worker.
    #[error("the scanner failed on this picture")]
    Died,
}

/// The result of scanning a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Scanned {
    /// Every code that was read; empty when there was none.
    pub codes: Vec<Code>,
    /// What the frame is like.
    pub stats: FrameStats,
}

/// Finds codes in frames, in a web worker, so that the page stays responsive. The worker is terminated when
/// this is dropped.
pub struct ScanWorker {
    running: Option<RunningWorker>,
    number: u32,
    wanted: Vec<u8>,
}

impl ScanWorker {
    /// Starts to load the worker; the first [`scan`](Self::scan) waits for it. In each frame the
    /// search ends with a code whose payload begins with `wanted`.
    ///
    /// # Errors
    /// [`ScannerError::NotStarted`] when the browser refuses at once.
    pub fn start(wanted: &str) -> Result<Self, ScannerError> {
        Ok(Self { running: Some(RunningWorker::start()?), number: 0, wanted: wanted.into() })
    }

    /// The codes in `frame`, searched as thoroughly as `mode` says. The exclusive borrow allows one frame at
    /// a time. A scan may be given up by dropping its future; its answer is then ignored.
    ///
    /// # Errors
    /// [`ScannerError::NotStarted`] when the worker cannot be loaded, [`ScannerError::Died`] when
    /// it ended over this frame.
    pub async fn scan(
        &mut self,
        frame: RgbaImage,
        mode: ScanMode,
    ) -> Result<Scanned, ScannerError> {
        self.number = self.number.wrapping_add(1);
        let RgbaImage { width, height, rgba } = frame;
        let wanted = self.wanted.clone();
        let request = Request { number: self.number, width, height, mode, wanted };
        let running = match &mut self.running {
            Some(running) => running,
            none => none.insert(RunningWorker::start()?),
        };
        let answer = running.ask(&request, &rgba).await;
        if let Err(error) = answer {
            self.running = None;
            if error == ScannerError::Died {
                log::warn("The scan worker ended over a frame; the next frame gets a new one.");
            }
        }
        answer
    }
}

/// A worker that was started and has not died.
struct RunningWorker {
    worker: Worker,
    ready: bool,
    inbox: Signal<WorkerMessage>,
    _listeners: [Listener; 3],
}

enum WorkerMessage {
    Response(Response),
    Died,
}

impl RunningWorker {
    fn start() -> Result<Self, ScannerError> {
        let worker = load().ok_or(ScannerError::NotStarted)?;
        let inbox = Signal::new();
        let on_message = inbox.clone();
        let died = |event| {
            let inbox = inbox.clone();
            Listener::new(&worker, event, move |event| {
                // Handled here, so that the browser does not report it as an error of the page.
                event.prevent_default();
                inbox.set(WorkerMessage::Died);
            })
        };
        let listeners = [
            Listener::new(&worker, "message", move |event| {
                on_message
                    .set(answer_in(&event).map_or(WorkerMessage::Died, WorkerMessage::Response));
            }),
            died("error"),
            died("messageerror"),
        ];
        Ok(Self { worker, ready: false, inbox, _listeners: listeners })
    }

    async fn ask(
        &mut self,
        request: &Request,
        rgba: &ArrayBuffer,
    ) -> Result<Scanned, ScannerError> {
        while !self.ready {
            match within(START_TIMEOUT_MS, self.inbox.wait()).await {
                Some(WorkerMessage::Response(answer)) => self.ready = answer == Response::Ready,
                Some(WorkerMessage::Died) | None => return Err(ScannerError::NotStarted),
            }
        }
        let request_bytes = Uint8Array::from(request.to_bytes().as_slice()).buffer();
        let parts = Array::of2(&request_bytes, rgba);
        self.worker.post_message_with_transfer(&parts, &parts).map_err(|_| ScannerError::Died)?;
        loop {
            match within(ANSWER_TIMEOUT_MS, self.inbox.wait()).await {
                Some(WorkerMessage::Response(Response::Scanned { number, codes, stats }))
                    if number == request.number =>
                {
                    return Ok(Scanned { codes, stats });
                }
                // An answer to a scan that was given up.
                Some(WorkerMessage::Response(_)) => {}
                Some(WorkerMessage::Died) | None => return Err(ScannerError::Died),
            }
        }
    }
}

impl Drop for RunningWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Starts the worker from its file beside the page, which a strict Content Security Policy (`worker-src
/// 'self'`) allows.
fn load() -> Option<Worker> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    // The build names the script of the same version as this page.
    let script = page::build_fact("scanner").unwrap_or_else(|| SCRIPT.to_owned());
    let url = Url::new_with_base(&script, &base).ok()?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&url.href(), &options).ok()
}

fn answer_in(event: &web_sys::Event) -> Option<Response> {
    let buffer = event.dyn_ref::<MessageEvent>()?.data().dyn_into::<ArrayBuffer>().ok()?;
    Response::from_bytes(&Uint8Array::new(&buffer).to_vec()).ok()
}
