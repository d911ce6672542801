// Put into the page before its own scripts: a clock that stands still until it is moved, random numbers from a seed, a scanner that
// waits, and what is drawn over the page for a picture. Arguments: the time at the beginning, and the seed.
(({ start, seed }) => {
  const SVG = 'http://www.w3.org/2000/svg';
  let now = start;
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now], made),
    apply: () => new RealDate(now).toString(),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
  performance.now = () => now - start;

  // Mulberry32: enough for pictures. It begins anew with each call, from the time: how often the page looks at the clock, and asks for
  // random bytes as it does so, is never the same.
  let state;
  const begin = (size) => {
    state = Math.imul(seed, 0x9e3779b1) ^ Math.imul((now - start) | 0, 0x85ebca6b) ^ size;
  };
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  crypto.getRandomValues = (array) => {
    begin(array.byteLength);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let place = 0; place < bytes.length; place++) bytes[place] = next() & 0xff;
    return array;
  };
  Math.random = () => {
    begin(0);
    return next() / 2 ** 32;
  };

  // What is drawn anew each second, or more often, is drawn when the clock is moved.
  const OFTEN = 1_010;
  const redraws = new Map();
  const [plan, cancel] = [setTimeout, clearTimeout];
  globalThis.setTimeout = (callback, delay, ...given) => {
    if (!(delay > 0 && delay <= OFTEN) || typeof callback !== 'function') return plan(callback, delay, ...given);
    const id = plan(() => {
      redraws.delete(id);
      callback(...given);
    }, delay);
    redraws.set(id, { due: now + delay, callback: () => callback(...given) });
    return id;
  };
  globalThis.clearTimeout = (id) => {
    redraws.delete(id);
    cancel(id);
  };
  function redraw() {
    for (const [id, { due, callback }] of [...redraws]) {
      if (due > now || !redraws.delete(id)) continue;
      cancel(id);
      callback();
    }
  }

  // What the scanner is asked is held back until the picture of the viewfinder is taken.
  let held = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...message) {
    if (held) held.push([this, message]);
    else post.apply(this, message);
  };

  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shape = (name, attributes, text) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };
  /** A layer over the whole page that takes no part in its layout. */
  function layer(name) {
    document.querySelector(`[data-kit="${name}"]`)?.remove();
    const svg = shape('svg', { 'data-kit': name, 'aria-hidden': 'true', width: innerWidth, height: innerHeight });
    document.body.append(svg);
    return svg;
  }

  /** The part of a picture in which its QR code is: the one black thing in it. In pixels of the picture. */
  function codeIn(picture) {
    const [width, height] = [picture.naturalWidth, picture.naturalHeight];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let place = 0; place < data.length; place += 4) {
      if (data[place] + data[place + 1] + data[place + 2] > 30) continue;
      const [x, y] = [(place / 4) % width, Math.floor(place / 4 / width)];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return right > left ? { left, top, side: right - left + 1 } : undefined;
  }

  /** Where QR codes are on the page, in CSS pixels, without their borders. */
  function codes() {
    const found = [...document.querySelectorAll('canvas[data-qr]')].map((canvas) => {
      const box = boxOf(canvas);
      // Modules of the border: 4 on each side.
      const border = box.width * 0.08;
      return { x: box.x + border, y: box.y + border, side: box.width - 2 * border, around: canvas };
    });
    for (const picture of document.querySelectorAll('img.viewfinder__picture')) {
      const code = picture.complete && codeIn(picture);
      if (!code) continue;
      const box = boxOf(picture);
      const scale = Math.min(box.width / picture.naturalWidth, box.height / picture.naturalHeight);
      const [x, y] = [box.x + (box.width - picture.naturalWidth * scale) / 2, box.y + (box.height - picture.naturalHeight * scale) / 2];
      found.push({ x: x + code.left * scale, y: y + code.top * scale, side: code.side * scale, around: picture });
    }
    return found;
  }

  /**
   * A band across a code. Painted as pixels of the screen: what is slanted and drawn by the page has not the same edges each time.
   */
  function bandOver({ x, y, side }, words) {
    const scale = devicePixelRatio;
    const [left, top, size] = [Math.floor(x * scale), Math.floor(y * scale), Math.ceil(side * scale) + 2];
    const band = Object.assign(document.createElement('canvas'), { width: size, height: size });
    band.dataset.kit = 'void';
    band.style.cssText = `inset: ${top / scale}px auto auto ${left / scale}px; inline-size: ${size / scale}px; block-size: ${size / scale}px;`;
    const paint = band.getContext('2d', { willReadFrequently: true });
    paint.translate(size / 2, size / 2);
    paint.rotate(-Math.PI / 4);
    paint.fillStyle = '#3D3000';
    paint.fillRect(-size, -size * 0.205, 2 * size, size * 0.41);
    paint.fillStyle = '#FFE9A8';
    paint.fillRect(-size, -size * 0.198, 2 * size, size * 0.396);
    paint.fillStyle = '#3D3000';
    paint.font = `700 ${size * 0.085}px ${getComputedStyle(document.body).fontFamily}`;
    paint.textAlign = 'center';
    paint.textBaseline = 'middle';
    paint.fillText(words, 0, 0);
    return band;
  }

  window.docsKit = {
    /** The styles of a picture: nothing around the phones, no caret that blinks. */
    dress() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        html, body, .stage { background: transparent !important; }
        .phone__frame { box-shadow: inset 0 0 0 1.5px var(--body-edge) !important; }
        * { caret-color: transparent !important; }
        [data-kit] { position: fixed; inset: 0; z-index: 99; pointer-events: none; }
        .docs-kit-plain .phone__glass { border-radius: 0 !important; }
      `);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    plain: (isPlain) => document.documentElement.classList.toggle('docs-kit-plain', isPlain),
    /** Moves the clock, and tells the page as a browser does whose computer wakes up. */
    advance(milliseconds) {
      now += milliseconds;
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('focus'));
      redraw();
    },
    hold() {
      held ??= [];
    },
    release() {
      const messages = held ?? [];
      held = undefined;
      for (const [worker, message] of messages) post.apply(worker, message);
    },
    /** Bands over all QR codes, with the words of the demo's mark. Returns how many there are. */
    voidCodes(words) {
      document.querySelectorAll('[data-kit="void"]').forEach((band) => band.remove());
      const all = codes();
      for (const code of all) document.body.append(bandOver(code, words));
      return all.length;
    },
    /** Rings around boxes of a phone, numbered if there are several to be pressed one after the other. */
    ring(phone, boxes, areNumbered, isTight) {
      const svg = layer('ring');
      const of = getComputedStyle(document.querySelector(`[data-phone="${phone}"]`));
      const [accent, on] = [of.getPropertyValue('--accent'), of.getPropertyValue('--on-accent')].map((colour) => colour.trim());
      const glass = boxOf(document.querySelector(`[data-phone="${phone}"] .phone__glass`));
      // Rings of neighbours leave each other room.
      const fromAbove = boxes.toSorted((a, b) => a.y - b.y);
      const gaps = fromAbove.slice(1).map((box, place) => box.y - fromAbove[place].y - fromAbove[place].height);
      const out = Math.min(isTight ? 3 : 6, ...gaps.map((gap) => gap / 2 - 3));
      boxes.forEach(({ x, y, width, height }, place) => {
        const round = { x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out, rx: 18, fill: 'none' };
        svg.append(
          shape('rect', { ...round, stroke: '#FFFDF8', 'stroke-width': 4.5 + Math.max(0, out - 2) }),
          shape('rect', { ...round, stroke: accent, 'stroke-width': 4.5 }),
        );
        if (!areNumbered || boxes.length < 2) return;
        const [cx, cy] = [Math.min(x + width + 2, glass.x + glass.width - 16), y - 4];
        svg.append(
          shape('circle', { cx, cy, r: 14, fill: accent, stroke: '#FFFDF8', 'stroke-width': 2.5 }),
          shape('text', { x: cx, y: cy, fill: on, 'font-size': 17, 'font-weight': 700, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, String(place + 1)),
        );
      });
    },
    noRing: () => layer('ring').remove(),
    boxOf: (selector) => {
      const element = document.querySelector(selector);
      return element ? boxOf(element) : undefined;
    },
    drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    /** Whether a mark of the demo lies in the clip, in sight and not covered. */
    hasMark(clip) {
      return [...document.querySelectorAll('[data-demo-mark]')].some((mark) => {
        if (!mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !mark.innerText.trim()) return false;
        const range = document.createRange();
        range.selectNodeContents(mark);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const isInside = left >= clip.x && top >= clip.y && right <= clip.x + clip.width && bottom <= clip.y + clip.height;
        const points = [[left + 1, (top + bottom) / 2], [(left + right) / 2, (top + bottom) / 2], [right - 1, (top + bottom) / 2]];
        return isInside && points.every(([x, y]) => mark.contains(document.elementFromPoint(x, y)));
      });
    },
  };
})
