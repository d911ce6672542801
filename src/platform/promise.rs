//! Waiting for the browser's promises. Nothing else in `platform` makes a future of one, so that no wait is without a limit by
//! oversight.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::race::within;

/// How long the browser may take for an answer that it has at hand, in milliseconds. Some never answer.
pub(super) const AT_HAND_MS: u32 = 3_000;

/// What `promise` resolves to within `limit_ms` milliseconds; `Err(undefined)` after that. A value that is no promise, as an old
/// or a broken browser returns, is the answer itself.
///
/// # Errors
/// What the promise was rejected with.
pub(super) async fn settled(promise: &JsValue, limit_ms: u32) -> Result<JsValue, JsValue> {
    within(limit_ms, settled_at_last(promise)).await.unwrap_or(Err(JsValue::UNDEFINED))
}

/// What `promise` resolves to, however long it takes: for what a person answers, who is shown another way meanwhile, and for tasks
/// that nobody waits for. The future fails with what the promise was rejected with.
pub(super) fn settled_at_last(promise: &JsValue) -> JsFuture {
    JsFuture::from(Promise::resolve(promise))
}
