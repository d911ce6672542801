// Whether the demo's mark can be seen: `judgeMark()` resolves to what is wrong, in words, wherever the page is scrolled to.
(() => {
  const SLACK = 1;
  const isThere = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isThere);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  /** Whether all of the words can be read: in the window, and with nothing on them. */
  function isInSight(mark) {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    if (top < -SLACK || left < -SLACK || bottom > innerHeight + SLACK || right > innerWidth + SLACK) return false;
    const places = [[0.25, 0.5], [0.5, 0.5], [0.75, 0.5]].map(([x, y]) => [left + (right - left) * x, top + (bottom - top) * y]);
    return places.every(([x, y]) => mark.contains(document.elementFromPoint(x, y)));
  }

  /** What is wrong where the page is scrolled to now. */
  function look(where) {
    const marks = all('[data-demo-mark]').filter((mark) => /demo/i.test(mark.innerText));
    const wrong = marks.some(isInSight) ? [] : [`no mark in sight, ${where}`];
    for (const field of all('.pin-pad, [data-screen=user-id] input, [data-screen=temporary-pin] input, [data-screen=enter-user-id] input')) {
      const box = field.closest('.pin-pad, .secret');
      const name = field.id || field.className;
      if (!box?.querySelector('[data-demo-mark]')) wrong.push(`no mark in the box of ${name}`);
      const printed = field.matches('.pin-pad') ? [...field.querySelectorAll('.pin-pad__dots, .pin-pad__key:not([aria-label])')] : [box];
      if (!printed.every((part) => part && /demo/i.test(getComputedStyle(part, '::after').content))) wrong.push(`no print on ${name}`);
    }
    return wrong;
  }

  /** What scrolls, the page first. */
  const scrollers = () => [document.scrollingElement, ...all('*').filter((element) => element.scrollHeight > element.clientHeight + SLACK && getComputedStyle(element).overflowY !== 'visible')];

  window.judgeMark = async () => {
    await drawn();
    const wrong = look('as it comes');
    for (const part of [0.5, 1]) {
      for (const scroller of scrollers()) scroller.scrollTop = scroller.scrollHeight * part;
      await drawn();
      wrong.push(...look(`${part * 100} % down`));
    }
    for (const scroller of scrollers()) scroller.scrollTop = 0;
    return [...new Set(wrong)];
  };
})();
