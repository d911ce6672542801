// Loads the scanner: in a worker, or in a page that gets none, for which it makes what stands in for one. The page's side is
// platform/scanner.rs; a message is a request and the pixels of a frame, an answer the bytes of a response.
import init, { responder } from './scanner.js';

/** The pause before each frame, in milliseconds: most of the time is left to the page. */
const PAUSE = 100;

/** The response without bytes. */
const READY = new ArrayBuffer(0);

let loading;

/** The scanner in the page, as if it were a worker. It works in slices, each a task of its own. */
class PageScanner extends EventTarget {
  #respond;

  #timer;

  constructor() {
    super();
    loading ??= init();
    loading.then(
      () => {
        this.#respond = responder();
        this.#tell(READY);
      },
      () => {
        loading = undefined;
        this.#fail();
      },
    );
  }

  postMessage(frame) {
    // One that was given up.
    this.terminate();
    this.#carryOn(frame, PAUSE);
  }

  terminate() {
    clearTimeout(this.#timer);
  }

  #carryOn(frame, pause) {
    this.#timer = setTimeout(() => {
      let response;
      try {
        response = this.#respond(frame);
      } catch {
        this.#fail();
        return;
      }
      if (response) this.#tell(response);
      else this.#carryOn();
    }, pause);
  }

  #tell(data) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  #fail() {
    this.dispatchEvent(new Event('error'));
  }
}

if (globalThis.document) {
  globalThis.scannerInPage = () => new PageScanner();
} else {
  await init();
  const respond = responder();
  self.onmessage = ({ data }) => {
    let response = respond(data);
    while (!response) response = respond();
    postMessage(response, [response]);
  };
  postMessage(READY);
}
