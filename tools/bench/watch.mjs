// Runs in the page that is measured, before anything of its own, but for defineFirstVisible (tools/pages.mjs).

/**
 * Leaves in `globalThis.start`, in milliseconds since the address was opened, when something was painted first (`paint`), when
 * the element `control` was there (`control`), and, after it was pressed by `globalThis.press`, when there was `answer`
 * (`answer`); the two are XPath. `shift` is the cumulative layout shift until now. Without `answer`, the control answers by itself.
 */
export function watch(control, answer) {
  const start = { shift: 0 };
  globalThis.start = start;
  new PerformanceObserver((list) => {
    start.paint ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) start.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Calls `next` once `xpath` is in a frame that is being painted. */
  const wait = (xpath, next) => {
    let asked = false;
    const look = () => {
      asked = false;
      const place = globalThis.firstVisible(xpath);
      if (!place) return;
      observer.disconnect();
      next(place);
    };
    const ask = () => {
      // No frame is painted before the styles are there.
      if (!asked) requestAnimationFrame(look);
      asked = true;
    };
    const observer = new MutationObserver(ask);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    ask();
  };
  wait(control, ({ x, y, width, height }) => {
    start.control = performance.now();
    if (!answer) {
      start.answer = start.control;
      return;
    }
    wait(answer, () => { start.answer = performance.now(); });
    globalThis.press(x + width / 2, y + height / 2);
  });
}
