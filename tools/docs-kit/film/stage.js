// The page on which the film is composed, frame by frame: the phone, the step and its title, the pointer, and the demo's mark. In a
// page of its own; `stage.set(…)` is called by film/film.mjs.
window.stage = {
  pictures: new Map(),
  async load(key, url) {
    const picture = Object.assign(new Image(), { src: url });
    await picture.decode();
    this.pictures.set(key, picture);
  },
  /** Shows a frame. */
  async set({ card, pictures, role, phone, step, title, progress, scale, pointer, rings }) {
    const of = (name) => document.querySelector(`.${name}`);
    document.body.dataset.card = card ?? '';
    document.body.dataset.role = role ?? '';
    of('role').textContent = phone ?? '';
    of('step').textContent = step ?? '';
    of('title').textContent = title ?? '';
    of('bar__done').style.inlineSize = `${progress * 100}%`;
    const place = of('phone');
    place.replaceChildren(...pictures.map((key) => this.pictures.get(key)));
    const overlay = of('overlay');
    const boxes = rings.map(({ x, y, width, height }) => `<rect class="ring" x="${x - 5}" y="${y - 5}" width="${width + 10}" height="${height + 10}" rx="17"/>`);
    const hand = pointer
      ? `<g transform="translate(${pointer.x} ${pointer.y})">${pointer.isDown ? '<circle class="press" r="26"/>' : ''}<path class="pointer" transform="scale(${pointer.isDown ? 1.35 : 1.5})" d="M0 0 L0 24 L6 18.5 L10.5 28 L15 26 L10.6 16.6 L18.5 16.6 Z"/></g>`
      : '';
    overlay.innerHTML = `<g transform="scale(${scale})">${boxes.join('')}${hand}</g>`;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return this.hasMark();
  },
  /** Whether the demo's mark is in sight, whole, and nothing lies on it. */
  hasMark() {
    const mark = document.querySelector('[data-demo-mark]');
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const points = [0.02, 0.5, 0.98].map((part) => [left + (right - left) * part, (top + bottom) / 2]);
    return isInside && mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && mark.innerText.trim() !== '' && points.every(([x, y]) => mark.contains(document.elementFromPoint(x, y)));
  },
};
