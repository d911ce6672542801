// Whether everything on the page has room: each function returns what is wrong, in words.
(() => {
  const SLACK = 1.5;
  const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const root = () => document.querySelector('dialog[open]') ?? document.body;
  const isThere = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[inert]');
  const say = (element) => {
    const name = squeezed(element.innerText || element.getAttribute('aria-label') || '').slice(0, 50);
    return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> "${name}"`;
  };
  const ancestors = (element) => {
    const all = [];
    for (let at = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  // Text for screen readers only is in a box of one pixel.
  const isForEars = (element) =>
    ancestors(element).some((at) => at.clientHeight <= 1 && getComputedStyle(at).overflowY === 'hidden' && getComputedStyle(at).display !== 'inline');

  /** The lines of text on the page, each with the element it stands in. */
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!squeezed(walker.currentNode.data) || element.closest('svg, option, script, style, template')) continue;
      if (!isThere(element) || isForEars(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && box.height > 0) found.push({ element, box, text: squeezed(walker.currentNode.data).slice(0, 40) });
      }
    }
    return found;
  }

  // Two phones in a narrow window are pages beside each other: the one that is not in sight has its room all the same.
  const isOnNextPage = (element) => ancestors(element).some((at) => at.parentElement && getComputedStyle(at.parentElement).scrollSnapType !== 'none');

  const CUTS = ['hidden', 'clip'];
  const SCROLLS = ['auto', 'scroll'];

  /** Text that is cut off, or that one has to scroll sideways for. */
  function cut() {
    const wrong = [];
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth > width + SLACK) wrong.push(`the page is ${document.scrollingElement.scrollWidth} wide in a window of ${width}`);
    for (const { element, box, text } of lines()) {
      if (!isOnNextPage(element) && (box.left < -SLACK || box.right > width + SLACK)) {
        wrong.push(`"${text}" in ${say(element)} runs out of the window`);
        continue;
      }
      for (const at of ancestors(element)) {
        const style = getComputedStyle(at);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const frame = at.getBoundingClientRect();
        const sideways = box.left < frame.left - SLACK || box.right > frame.right + SLACK;
        const upright = box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK;
        if (style.scrollSnapType !== 'none') break;
        if (sideways && style.overflowX !== 'visible') {
          wrong.push(`"${text}" is wider than ${say(at)}`);
          break;
        }
        if (upright && CUTS.includes(style.overflowY)) {
          wrong.push(`"${text}" is cut off by ${say(at)}`);
          break;
        }
        // What lies beyond a scroller's edge is scrolled to.
        if (SCROLLS.includes(style.overflowY)) break;
        if (style.position === 'fixed') break;
      }
    }
    return wrong;
  }

  /** The part of a line that is in sight: what lies beyond the edge of a scroller is not. */
  function inSight({ element, box }) {
    let { left, top, right, bottom } = box;
    for (const at of ancestors(element)) {
      const style = getComputedStyle(at);
      if (style.overflowY === 'visible' || style.display === 'inline') continue;
      const frame = at.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, frame.left), Math.max(top, frame.top), Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
    }
    return { left, top, right, bottom };
  }

  const layer = (element) => ancestors(element).find((at) => ['fixed', 'sticky'].includes(getComputedStyle(at).position));

  /** Text on text. */
  function overlaps() {
    const wrong = new Set();
    const all = lines().map((line) => ({ ...line, seen: inSight(line), layer: layer(line.element) }));
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) {
        if (one.element === other.element || one.layer !== other.layer) continue;
        const wide = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
        const high = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
        // The boxes of two lines may touch: a line is higher than its letters.
        const line = Math.min(one.box.height, other.box.height);
        if (wide > 3 && high > line * 0.4) wrong.add(`"${one.text}" lies on "${other.text}"`);
      }
    }
    return [...wrong];
  }

  const CONTROLS = 'a[href], button, input, select, textarea, summary';
  const controls = () => [...root().querySelectorAll(CONTROLS)].filter((control) => isThere(control) && control.type !== 'hidden');
  // What a finger hits: of a box or a file field its words as well, of a row of a list the whole row.
  function target(control) {
    if (['checkbox', 'radio', 'file'].includes(control.type) && control.labels?.[0]) return control.labels[0];
    const spread = getComputedStyle(control, '::after');
    const covers = spread.content !== 'none' && spread.position === 'absolute' && spread.inset === '0px';
    return covers && getComputedStyle(control).position === 'static' ? control.offsetParent : control;
  }

  /** Controls that cannot be brought into sight, or that something lies on. */
  function outOfReach() {
    const wrong = [];
    for (const control of controls()) {
      if (control.disabled) continue;
      const element = target(control);
      // Of two phones in a narrow window, the one it is on comes into sight first, as it does when it is used.
      element.closest('[data-phone]')?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'instant' });
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = element.getClientRects()[0];
      const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!hit || !(element.contains(hit) || hit.contains(element))) wrong.push(`${say(element)} cannot be reached; there is ${hit ? say(hit) : 'nothing'}`);
    }
    document.scrollingElement.scrollTo(0, 0);
    return wrong;
  }

  /** Targets smaller than a fingertip, 44 by 44. A link in a sentence is as high as its line. */
  function small() {
    const wrong = [];
    for (const control of controls()) {
      const element = target(control);
      const { width, height } = element.getBoundingClientRect();
      const inSentence = element.localName === 'a' && getComputedStyle(element).display === 'inline';
      if (!inSentence && (width < 43.5 || height < 43.5)) wrong.push(`${say(element)} is ${Math.round(width)} by ${Math.round(height)}`);
    }
    return wrong;
  }

  /** What has to be scrolled to be seen whole. */
  function scrolls() {
    const page = document.scrollingElement;
    const parts = [...root().querySelectorAll('*')].filter((element) => SCROLLS.includes(getComputedStyle(element).overflowY) && isThere(element));
    return [page, ...parts]
      .filter((part) => part.scrollHeight > part.clientHeight + SLACK)
      .map((part) => `${say(part)} scrolls: ${part.scrollHeight} in ${part.clientHeight}`);
  }

  /** What scrolls without a sign that there is more. */
  function unsigned() {
    const parts = [...root().querySelectorAll('*')].filter((element) => SCROLLS.includes(getComputedStyle(element).overflowY) && isThere(element));
    return parts
      .filter((part) => part.scrollHeight > part.clientHeight + SLACK && !getComputedStyle(part).backgroundAttachment.includes('local'))
      .map((part) => `${say(part)} does not show that it scrolls: ${part.scrollHeight} in ${part.clientHeight}`);
  }

  /** Text set wider apart, as a person may have their browser do it (WCAG 1.4.12). */
  const wider = new CSSStyleSheet();
  wider.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');

  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  /** Looks at the page with text of `scale` (1 is as designed), perhaps set wider apart; `looks` are the functions above. */
  window.lookForRoom = async (looks, { scale = 1, spaced = false } = {}) => {
    const usual = parseFloat(getComputedStyle(document.documentElement).fontSize);
    document.documentElement.style.fontSize = scale === 1 ? '' : `${usual * scale}px`;
    document.adoptedStyleSheets = spaced ? [wider] : [];
    await drawn();
    const all = { cut, overlaps, outOfReach, small, scrolls, unsigned };
    // One element that is too wide pushes others out, so only the first problems are reported.
    const wrong = looks.flatMap((look) => all[look]().slice(0, 8));
    document.documentElement.style.fontSize = '';
    document.adoptedStyleSheets = [];
    await drawn();
    return wrong;
  };
})();
