// Whether the caption has a place of its own: `judgePlace()` resolves to what is wrong, in words.
(() => {
  const SLACK = 1;
  const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isThere = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isThere);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  /** The part of a box that is in sight: within the window, and within every scroller around it. */
  function inSight(element) {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowY, display } = getComputedStyle(at);
      if (overflowY === 'visible' || ['inline', 'contents'].includes(display)) continue;
      const frame = at.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, frame.left), Math.max(top, frame.top), Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
    }
    return { left: Math.max(left, 0), top: Math.max(top, 0), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
  }

  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

  function isWhole(element) {
    const [box, seen] = [element.getBoundingClientRect(), inSight(element)];
    return seen.bottom - seen.top > box.height - SLACK && seen.right - seen.left > box.width - SLACK;
  }

  /** What a quoted label is on: a control or a heading with these words, outside the caption. */
  function quoted(label) {
    const named = all('button, a[href], label, summary, h1, h2').filter((element) => !element.closest('.caption'));
    return named.find((element) => [element.getAttribute('aria-label'), ...element.innerText.split('\n')].some((line) => squeezed(line) === label));
  }

  /** The caption that is shown, the element of its language around it, and what it speaks of, by name. */
  function look() {
    const captions = all('[data-caption]');
    if (captions.length !== 1) return { problem: `${captions.length} captions are shown` };
    const labels = [...captions[0].querySelectorAll('[lang]')].map((label) => squeezed(label.textContent));
    const things = labels.map((label) => [`"${label}"`, quoted(label)]);
    for (const [name, selector] of [['the heading', '[data-screen] h1'], ['the QR code', 'canvas[data-qr]']]) {
      for (const element of all(selector)) things.push([name, element]);
    }
    return { place: captions[0].closest('[lang][dir]'), things };
  }

  const scrollTo = (element) => element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });

  window.judgePlace = async () => {
    await drawn();
    const { problem, place, things } = look();
    if (problem) return [problem];
    const wrong = [];
    const { width, height } = place.getBoundingClientRect();
    const isNarrow = innerWidth < 600;
    if (isNarrow && (height > innerHeight * 0.4 || !isWhole(place))) wrong.push(`the caption is ${Math.round(width)} by ${Math.round(height)}`);
    // As the page comes.
    for (const [name, element] of things) {
      if (!element) wrong.push(`${name} is not on the page`);
      else if (meet(inSight(element), inSight(place))) wrong.push(`the caption lies on ${name}`);
      else if (element.localName === 'canvas' && isNarrow && !isWhole(element)) wrong.push(`${name} is not whole in sight`);
    }
    const isPad = document.querySelector('[data-screen=enter-pin], [data-screen=create-pin]') && !all('[role=alert]').length;
    const keys = isPad && isNarrow ? all('[data-phone] button').filter(({ innerText }) => /^\d$/.test(innerText)) : [];
    for (const key of keys.filter((key) => !isWhole(key))) wrong.push(`the key ${key.innerText} is not whole in sight`);
    // And when a person scrolls to it.
    for (const [name, element] of things) {
      if (!element) continue;
      scrollTo(element);
      if (meet(inSight(element), inSight(place))) wrong.push(`the caption lies on ${name}, scrolled to`);
      if (!meet(inSight(element), { left: 0, top: 0, right: innerWidth, bottom: innerHeight })) wrong.push(`${name} cannot be scrolled to`);
    }
    for (const control of all('a[href], button:enabled, input:enabled, select')) {
      // Of a box, a finger hits its words as well; of a row of a list, the whole row.
      const target = control.closest('label, .list-item') ?? control;
      scrollTo(target);
      const { left, top, width, height } = target.getClientRects()[0];
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!target.contains(hit)) wrong.push(`"${squeezed(target.innerText) || control.ariaLabel}" cannot be reached`);
    }
    for (const element of all('*')) if (element.scrollTop) element.scrollTop = 0;
    return wrong;
  };

  /** Shows the captions in another language, by the list in the settings; whether they are there. */
  window.captionsIn = async (tag) => {
    const list = all('select').find((list) => list.querySelector('[value=off]') && list.querySelector('[value=uk]'));
    if (list && list.value !== tag) {
      list.value = tag;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await drawn();
    return all('[data-caption]')[0]?.closest('[lang][dir]').lang ?? null;
  };
})();
