//! The page's side of the scanner: an image goes in, what its codes say comes out.

use js_sys::{Array, ArrayBuffer, Function, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
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

/// The scanner's start script, beside the page.
const SCRIPT: &str = "scanner_loader.js";

/// How long the scanner may take to load, in milliseconds: some hundred kilobytes over a slow
/// mobile network.
const START_TIMEOUT_MS: u32 = 30_000;

/// How long one frame may take, in milliseconds. A slow phone takes half a second.
const ANSWER_TIMEOUT_MS: u32 = 10_000;

/// The function of the window that makes what stands in for a worker, once [`SCRIPT`] is loaded into the page.
const IN_PAGE: &str = "scannerInPage";

/// Why a frame was not scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScannerError {
    /// The scanner could not be loaded, neither in a worker nor in the page: no network, or an old browser.
    /// Scanning is not possible here; typing the code is.
    #[error("the scanner could not be started")]
    NotStarted,
    /// The scanner ended or hung over this frame. The next frame gets a new one.
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

/// Finds codes in frames: in a web worker, so that the page stays responsive; in the page itself, in slices, where the
/// browser gives it no worker, as in a frame of an opaque origin. The worker is terminated when this is dropped.
pub struct CodeScanner {
    running: Option<RunningWorker>,
    number: u32,
    wanted: Vec<u8>,
}

impl CodeScanner {
    /// Starts to load the scanner; the first [`scan`](Self::scan) waits for it. Codes whose payload begins with
    /// `wanted` are looked for.
    pub fn start(wanted: &str) -> Self {
        Self { running: RunningWorker::start(), number: 0, wanted: wanted.into() }
    }

    /// The codes in `frame`, searched as thoroughly as `mode` says. The exclusive borrow allows one frame at
    /// a time. A scan may be given up by dropping its future; its answer is then ignored.
    ///
    /// # Errors
    /// [`ScannerError::NotStarted`] when the scanner cannot be loaded, [`ScannerError::Died`] when
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
        let answer = self.ask(&request, &rgba).await;
        if let Err(error) = answer {
            self.running = None;
            if error == ScannerError::Died {
                log::warn("The scan worker ended over a frame; the next frame gets a new one.");
            }
        }
        answer
    }

    async fn ask(
        &mut self,
        request: &Request,
        rgba: &ArrayBuffer,
    ) -> Result<Scanned, ScannerError> {
        if self.running.is_none() {
            self.running = RunningWorker::start();
        }
        for in_page in [false, true] {
            if in_page {
                self.running = start_in_page().await;
            }
            if let Some(worker) = &mut self.running
                && worker.is_ready().await?
            {
                return worker.ask(request, rgba).await;
            }
        }
        Err(ScannerError::NotStarted)
    }
}

/// A worker, or what stands in for one, that was started and has not died.
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
    fn start() -> Option<Self> {
        load().map(Self::listen)
    }

    fn listen(worker: Worker) -> Self {
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
        Self { worker, ready: false, inbox, _listeners: listeners }
    }

    /// Waits until the worker listens. `false` where it ends before: the browser does not run it.
    async fn is_ready(&mut self) -> Result<bool, ScannerError> {
        while !self.ready {
            match within(START_TIMEOUT_MS, self.inbox.wait()).await {
                Some(WorkerMessage::Response(answer)) => self.ready = answer == Response::Ready,
                Some(WorkerMessage::Died) => return Ok(false),
                None => return Err(ScannerError::NotStarted),
            }
        }
        Ok(true)
    }

    async fn ask(
        &mut self,
        request: &Request,
        rgba: &ArrayBuffer,
    ) -> Result<Scanned, ScannerError> {
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

/// The build names the script of the same version as this page.
fn script() -> String {
    page::build_fact("scanner").unwrap_or_else(|| SCRIPT.to_owned())
}

/// Starts the worker from its file beside the page, which a strict Content Security Policy (`worker-src
/// 'self'`) allows.
fn load() -> Option<Worker> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    let url = Url::new_with_base(&script(), &base).ok()?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&url.href(), &options).ok()
}

/// Loads the scanner into the page, if it is not there yet, and makes what stands in for a worker.
async fn start_in_page() -> Option<RunningWorker> {
    let window = web_sys::window()?;
    let make = || Reflect::get(&window, &IN_PAGE.into()).ok()?.dyn_into::<Function>().ok();
    if make().is_none() {
        let document = window.document()?;
        let element = document.create_element("script").ok()?;
        element.set_attribute("type", "module").ok()?;
        element.set_attribute("src", &script()).ok()?;
        let settled = Signal::new();
        let on = |event| {
            let settled = settled.clone();
            Listener::new(&element, event, move |_| settled.set(()))
        };
        let _listeners = [on("load"), on("error")];
        document.body()?.append_child(&element).ok()?;
        within(START_TIMEOUT_MS, settled.wait()).await;
    }
    let stand_in = make()?.call0(&JsValue::NULL).ok()?;
    Some(RunningWorker::listen(stand_in.unchecked_into()))
}

fn answer_in(event: &web_sys::Event) -> Option<Response> {
    let buffer = event.dyn_ref::<MessageEvent>()?.data().dyn_into::<ArrayBuffer>().ok()?;
    Response::from_bytes(&Uint8Array::new(&buffer).to_vec()).ok()
}
