// The first screen of a phone, before the app is there: taken from a template (crates/pages), shown at once to who has no stored
// world and is in no study, and pressable. What is pressed or chosen meanwhile is carried out when the app tells that it is ready
// (src/platform/first_screen.rs). Who has a stored world, or asks for something else, sees the frame and the marks only.
'use strict';

(() => {
  const root = document.documentElement;
  const app = document.getElementById('app');
  const template = document.getElementById(`first-${root.lang}`);
  const { storedWorld } = globalThis;
  if (root.dataset.page !== 'app' || 'study' in root.dataset || !template || typeof WebAssembly !== 'object') return;

  const asked = new URLSearchParams(globalThis.asked);
  const { locale, widths, classes, height, loading } = template.dataset;
  // A step without a phone picks its phone (crates/journey/src/step.rs); the tour is on both.
  const ofStep = asked.get('step') >= 1 && asked.get('step') <= 7 ? 'old' : 'new';
  const unnamed = root.hasAttribute('data-autoplay') ? 'both' : ofStep;
  const shownPhone = ['old', 'new', 'both'].includes(asked.get('phone')) ? asked.get('phone') : unnamed;
  const phones = ['old', 'new'].filter((phone) => [phone, 'both'].includes(shownPhone));

  /** The options that leave the first screen as it is, each with the form of its values. */
  const AS_IT_IS = {
    phone: /^(old|new|both)$/, lang: /^(da|en)$/, guide: /^off$/, wait: /^(3600|60|10)$/, qr: /^\d{2,4}$/, session: /^[a-z0-9-]{1,32}$/,
    theme: /^(auto|light|dark)$/, scan: /^(camera|tab|picture|screen|code)$/, embed: /^1$/,
  };
  const OTHERS = ['device', 'page', 'step', 'scenario', 'frame', 'autoplay'];
  const isAsItIs = [...asked.keys()].every((name) => (name in AS_IT_IS ? AS_IT_IS[name].test(asked.get(name)) : !OTHERS.includes(name))) && !root.dataset.guide;

  /** The arrangement for this window (crates/arrangement): 0 for a bare screen, and how many columns more. */
  function arrangement(stage) {
    const rem = parseFloat(getComputedStyle(root).fontSize);
    const [width, tall] = [root.clientWidth / rem, root.clientHeight / rem];
    const isTablet = stage.classList.contains('stage--tablet');
    const hasCaption = stage.classList.contains('stage--guided');
    const least = JSON.parse(widths)[`${phones.length}${isTablet ? 't' : ''}${hasCaption ? 'c' : ''}`];
    return tall < Number(height) ? 0 : least.filter((least) => width >= least).length;
  }

  /** A span of time in a text, in the words of the browser. */
  function say(element) {
    const [number, unit] = element.dataset.span.split(' ');
    let span = `${number} ${unit}`;
    try {
      span = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
    } catch {
      // A browser that does not know such units has the English one.
    }
    element.textContent = element.textContent.replace('{span}', span);
    delete element.dataset.span;
  }

  /** The stage of this address in this window. */
  function stageOf(isFirst) {
    const stage = template.content.cloneNode(true).firstElementChild;
    const all = (selector) => stage.querySelectorAll(selector);
    const remove = (selector) => all(selector).forEach((element) => element.remove());
    const isEmbedded = asked.get('embed') === '1';
    if (asked.get('frame') === 'tablet') stage.classList.add('stage--tablet');
    if (root.dataset.guide) stage.classList.add('stage--guided');
    else remove('.stage__caption');
    const place = arrangement(stage);
    const isBare = place === 0;
    stage.classList.add(...JSON.parse(classes)[place].split(' '), phones.length > 1 ? 'stage--both' : 'stage--one');
    if (isEmbedded) stage.classList.add('stage--embed');
    for (const phone of all('.phone')) if (!phones.includes(phone.dataset.phone)) phone.remove();
    if (!isBare || phones.length < 2) remove('.switch');
    if (isBare || isEmbedded) remove('.header, .stage__around');
    else remove('.who, .stage > .sheet');
    all('[data-span]').forEach(say);
    const links = new URLSearchParams(globalThis.asked);
    for (const name of [...links.keys()]) if (!(name in AS_IT_IS) || name === 'phone') links.delete(name);
    all('a[href="?"]').forEach((link) => link.setAttribute('href', `?${links}`));
    for (const list of all('[data-option]')) {
      const chosen = list.querySelector(`[value="${asked.get(list.dataset.option)}"]`);
      if (chosen && isFirst) {
        list.querySelector('[selected]').removeAttribute('selected');
        chosen.setAttribute('selected', 'selected');
      }
      delete list.dataset.option;
    }
    // The size of the text is set already (first.js).
    all(`[data-choice] [value="${root.dataset.text ?? 100}"]`).forEach((size) => size.setAttribute('selected', 'selected'));
    if (!isFirst) {
      remove('.phone__step, .turn, .bar');
      all('.top-bar, .screen-switch').forEach((part) => part.replaceChildren());
    }
    return stage;
  }

  /** Says that the app is on its way: a bar and words that come after a second, or after a press. */
  function progress() {
    const bar = document.createElement('div');
    bar.className = 'arriving';
    bar.setAttribute('role', 'status');
    const words = Object.assign(document.createElement('p'), { className: 'arriving__words', textContent: loading });
    bar.append(words);
    // What has not come by then may never come.
    const slow = document.querySelector('.start-slow').cloneNode(true);
    setTimeout(() => words.replaceChildren(...slow.childNodes), 30_000);
    return bar;
  }

  const CONTROLS = 'button, select';
  const nameOf = (control) => (control.closest('label') ?? control).textContent.trim();
  const phoneOf = (control) => control.closest('[data-phone]')?.dataset.phone ?? '';
  const key = (control) => `${phoneOf(control)} ${control.tagName} ${nameOf(control)}`;
  const same = (wanted) => [...document.getElementById('app').querySelectorAll(CONTROLS)].find((control) => key(control) === wanted);

  /** By phone, the last control that was pressed; and by list, what was chosen. */
  const [pressed, chosen] = [new Map(), new Map()];
  let focused = null;
  let scrolled = [];

  function onClick({ target }) {
    const button = target.closest('button') ?? target.closest('.list-item')?.querySelector('button');
    if (!button) return;
    for (const other of app.querySelectorAll('[aria-busy]')) if (phoneOf(other) === phoneOf(button)) other.removeAttribute('aria-busy');
    button.setAttribute('aria-busy', 'true');
    app.classList.add('is-pressed');
    pressed.set(phoneOf(button), key(button));
  }
  const onChange = ({ target }) => target.matches('select') && chosen.set(key(target), target.value);

  // The first screen is still there, and goes in a moment.
  function onOpens() {
    focused = document.activeElement?.matches(CONTROLS) && app.contains(document.activeElement) ? key(document.activeElement) : null;
    scrolled = [...app.querySelectorAll('*')].filter((element) => element.scrollTop || element.scrollLeft)
      .map(({ className, scrollTop, scrollLeft }) => ({ className, scrollTop, scrollLeft }));
    scrolled.window = scrollY;
  }

  function onReady() {
    for (const { className, scrollTop, scrollLeft } of scrolled) {
      const element = className && document.getElementsByClassName(className)[0];
      if (element) Object.assign(element, { scrollTop, scrollLeft });
    }
    if (scrolled.window) scrollTo(0, scrolled.window);
    // In a frame, the focus may be on the page around it by now.
    if (focused && (document.hasFocus() || window === parent)) same(focused)?.focus({ preventScroll: true });
    for (const [wanted, value] of chosen) {
      const list = same(wanted);
      if (!list) continue;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const wanted of pressed.values()) same(wanted)?.click();
  }

  /** Whether what is shown is the first screen; null, nothing is shown yet. */
  let shown = null;

  function show(isStored) {
    const isFirst = isAsItIs && !isStored;
    // Where the app has come already, or has stopped, there is nothing to show.
    if (shown === isFirst || !app.isConnected || app.querySelector('[role=alert]')) return;
    const stage = stageOf(isFirst);
    // The start card stays, hidden, for start.js, which takes the mark from it.
    for (const other of app.querySelectorAll('.landing, .stage, .arriving')) other.remove();
    app.querySelector('.start').hidden = true;
    app.prepend(stage, progress());
    if (isFirst) document.title = template.dataset[phones[0] === 'old' ? 'titleOld' : 'titleNew'];
    if (shown === null) {
      app.addEventListener('click', onClick);
      app.addEventListener('change', onChange);
      document.addEventListener('two-phones-opens', onOpens, { once: true });
      document.addEventListener('two-phones-ready', onReady, { once: true });
    }
    shown = isFirst;
  }

  // A browser that is slow to answer shows the frame first.
  const patience = isAsItIs ? setTimeout(show, 300, true) : show(true);
  if (isAsItIs) {
    storedWorld.then((isStored) => {
      clearTimeout(patience);
      show(isStored);
    });
  }
})();
