//! A live picture from the browser (camera or shared screen) that is switched off when dropped.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamTrack};

use crate::platform::frames;
use crate::platform::listener::Listener;
use crate::platform::promise;
use crate::platform::race::within;
use crate::platform::signal::Signal;

/// How long the first picture may take once the browser has granted it, in milliseconds.
pub(super) const FIRST_PICTURE: u32 = 10_000;

/// A stream that was asked for. Dropped before it arrives, it is stopped when it does: otherwise a
/// person who went back would be left with a camera that is on.
pub(super) struct PendingStream(Option<Promise>);

impl PendingStream {
    /// Takes the promise of `getUserMedia` or `getDisplayMedia`.
    pub(super) fn new(promise: Promise) -> Self {
        Self(Some(promise))
    }

    /// Waits for the browser, and the person, to grant it; the error is the browser's, or what it gave that is no stream.
    pub(super) async fn granted(mut self) -> Result<Stream, JsValue> {
        let Some(promise) = self.0.clone() else { return Err(JsValue::UNDEFINED) };
        let settled = promise::settled_at_last(&promise).await;
        self.0 = None;
        settled?.dyn_into().map(Stream::new)
    }
}

impl Drop for PendingStream {
    fn drop(&mut self) {
        if let Some(promise) = self.0.take() {
            spawn_local(async move {
                if let Ok(stream) = promise::settled_at_last(&promise).await
                    && let Some(stream) = stream.dyn_ref()
                {
                    stop(stream);
                }
            });
        }
    }
}

/// A stream that runs; its tracks are stopped when it is dropped, and the video shows it no longer.
pub(super) struct Stream {
    media: MediaStream,
    video: Option<HtmlVideoElement>,
    ended: Signal<()>,
    listeners: Vec<Listener>,
}

impl Stream {
    fn new(media: MediaStream) -> Self {
        let ended = Signal::new();
        let listeners = tracks(&media)
            .map(|track| {
                let ended = ended.clone();
                Listener::new(&track, "ended", move |_| ended.set(()))
            })
            .collect();
        Self { media, video: None, ended, listeners }
    }

    /// Plays the stream in `video` and waits for its first picture: width and height in pixels, or
    /// `None` when none came in time.
    pub(super) async fn play_in(&mut self, video: &HtmlVideoElement) -> Option<(u32, u32)> {
        // Set before the source: iOS plays only muted videos inline.
        video.set_muted(true);
        video.set_autoplay(true);
        let _ = video.set_attribute("playsinline", "");
        video.set_src_object(Some(&self.media));
        self.video = Some(video.clone());
        self.keep_playing(video);
        within(FIRST_PICTURE, async {
            if let Ok(playing) = video.play() {
                // A video that does not play shows no picture, which is waited for below.
                let _ = promise::settled_at_last(&playing).await;
            }
            frames::first_picture(video).await
        })
        .await
    }

    /// Plays the video again when a phone has paused it: for a call, or for another app with the camera.
    fn keep_playing(&mut self, video: &HtmlVideoElement) {
        let play = {
            let video = video.clone();
            move |_| {
                if let Ok(playing) = video.play() {
                    // A video that may not play stands still, and whoever waits for its frames notices.
                    spawn_local(async move {
                        let _ = promise::settled_at_last(&playing).await;
                    });
                }
            }
        };
        self.listeners.push(Listener::new(video, "pause", play.clone()));
        if let Some(track) = self.video_track() {
            self.listeners.push(Listener::new(&track, "unmute", play));
        }
    }

    /// Its video track.
    pub(super) fn video_track(&self) -> Option<MediaStreamTrack> {
        self.media.get_video_tracks().iter().next().map(JsCast::unchecked_into)
    }

    /// Waits until the picture ends by itself: unplugged, taken by another program, sharing stopped.
    pub(super) async fn ended(&self) {
        self.ended.wait().await;
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.listeners.clear();
        stop(&self.media);
        if let Some(video) = &self.video
            && video.src_object().as_ref() == Some(&self.media)
        {
            video.set_src_object(None);
        }
    }
}

fn stop(stream: &MediaStream) {
    tracks(stream).for_each(|track| track.stop());
}

fn tracks(stream: &MediaStream) -> impl Iterator<Item = MediaStreamTrack> {
    stream.get_tracks().iter().map(JsCast::unchecked_into).collect::<Vec<_>>().into_iter()
}
