// Walks to a screen inside the page: `walk(steps)` does what a line of `list.txt` says, by the names people see, and
// resolves to nothing, or to what is in its way. Put into the page by tests/e2e/screens.rs and by tools/screens.mjs.

// What the camera of the verb `camera` sees.
const scene = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
const paint = scene.getContext('2d');

// A camera whose picture is the scene, as the browser hands it to the page; `tools` has all a camera can have.
async function openScene(tools) {
  const stream = scene.captureStream();
  const [track] = stream.getVideoTracks();
  if (tools) {
    track.getSettings = () => ({ deviceId: 'b', facingMode: 'environment', zoom: 1 });
    track.getCapabilities = () => ({ torch: true, zoom: { min: 1, max: 8, step: 0.1 }, focusMode: ['continuous'] });
    track.applyConstraints = async () => {};
  }
  // A canvas that stands still gives no frames.
  const again = () => {
    paint.drawImage(scene, 0, 0, 1, 1, 0, 0, 1, 1);
    if (track.readyState === 'live') requestAnimationFrame(again);
  };
  again();
  return stream;
}

window.walk = async (steps) => {
  const PATIENCE = 15_000;
  const KINDS = 'button, a[href], summary, input[type=checkbox], input[type=radio]';

  const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isThere = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');
  const nameOf = (element) => {
    const [by] = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => id && document.getElementById(id));
    return squeezed(by?.innerText ?? element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).innerText);
  };
  // A dialog that is open makes the rest of the page out of reach.
  const root = () => document.querySelector('dialog[open]') ?? document;
  const all = (selector) => [...root().querySelectorAll(selector)].filter(isThere);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  // Not by Date.now, which a walk may stop.
  async function until(what, look) {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const seen = look();
      if (seen) return seen;
      if (performance.now() > end) {
        const names = all(KINDS).map(nameOf).join(' · ');
        throw new Error(`no ${what}; there are: ${names}; the text is: ${squeezed(document.body.innerText)}`);
      }
      await drawn();
    }
  }

  function setClock(now) {
    Date.now = now;
    // What a page hears when its computer wakes up.
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
  }

  function setValue(input, text) {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  const VERBS = {
    // From the next time it is opened, the camera is another one and sees: a `desk`, the `dark`, a `lamp`, or a picture (its
    // address). With `tools` before that, it is one of two cameras, and has a light and a zoom. Again, it sees something else.
    async camera(kind) {
      const [sees, tools] = kind.split(' ').reverse();
      paint.fillStyle = sees === 'dark' ? '#111' : '#787878';
      paint.fillRect(0, 0, scene.width, scene.height);
      paint.fillStyle = '#fff';
      if (sees === 'lamp') paint.fillRect(200, 120, 240, 240);
      if (sees.startsWith('data:')) {
        const picture = Object.assign(new Image(), { src: sees });
        await picture.decode();
        paint.drawImage(picture, 0, 0, scene.width, scene.height);
      }
      navigator.mediaDevices.getUserMedia = () => openScene(tools);
      if (tools) {
        const device = (deviceId) => Object.create(MediaDeviceInfo.prototype, { kind: { value: 'videoinput' }, deviceId: { value: deviceId }, label: { value: '' } });
        navigator.mediaDevices.enumerateDevices = async () => ['b', 'f'].map(device);
      }
    },
    // What the tab has stored of its practice world is `damaged` from now on, or of a `newer` page, or there is `nothing` left of it.
    async store(kind) {
      await until('screen', () => document.querySelector('[data-screen]'));
      const worlds = Object.keys(sessionStorage).filter((key) => key.startsWith('practice'));
      if (kind === 'nothing') sessionStorage.clear();
      else for (const world of worlds) sessionStorage.setItem(world, kind === 'newer' ? '{"version":1000}' : '{');
    },
    // A button, link, check box or radio button: the one of this name, or the first of several.
    async press(name) {
      const find = () => all(KINDS).find((control) => nameOf(control) === name && !control.disabled);
      (await until(`"${name}" to press`, find)).click();
    },
    // Digits, on the keyboard, once there is a place for them.
    async type(digits) {
      await until('place for digits', () => all('button').some((key) => nameOf(key) === '1') || all('input[inputmode=numeric]')[0]);
      await drawn();
      for (const key of digits) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    },
    // The one text field.
    async fill(text) {
      setValue(await until('text field', () => all('input:not([type]), input[type=text]')[0]), text);
    },
    // A file for the first field that takes one: a blank picture, or none at all.
    async file(kind) {
      const input = await until('file field', () => root().querySelector('input[type=file]'));
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const blank = await new Promise((done) => canvas.toBlob(done));
      const files = new DataTransfer();
      files.items.add(kind === 'picture' ? new File([blank], 'blank.png', { type: 'image/png' }) : new File(['x'], 'no.txt'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    // A person who says no when the browser asks for a screen to share.
    async refuse() {
      navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    },
    // A text anywhere on the page.
    async see(text) {
      await until(`"${text}" to see`, () => squeezed(document.body.innerText).includes(text));
    },
    // The clock goes on by so many seconds, or stands still.
    async clock(change) {
      await until('screen', () => document.querySelector('[data-screen]'));
      await drawn();
      const now = Date.now.bind(Date);
      const at = now();
      setClock(change === 'stops' ? () => at : () => now() + Number(change) * 1_000);
    },
    // The screen of this name.
    async at(screen) {
      await until(`screen "${screen}"`, () => document.querySelector(`[data-screen="${screen}"]`));
    },
  };

  try {
    await document.fonts.ready;
    for (const { verb, what } of steps) {
      if (!VERBS[verb]) throw new Error(`no verb "${verb}"`);
      await VERBS[verb](what);
      await drawn();
    }
    // What was said by then is in the page; what moves has come to rest.
    await Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity).map((a) => a.finished));
    await drawn();
    return null;
  } catch (error) {
    return error.message;
  }
};

// Sets the language of the app where the page is, without loading it again: by its list, or by its buttons. Resolves to
// whether the page speaks it now.
window.speak = async (tag) => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const values = (list) => [...list.options].map(({ value }) => value).sort().join(' ');
  let isAsked = false;
  // Around a phone there may have been no room for the list until a moment ago.
  for (let look = 0; look < 100; look++) {
    const list = [...document.querySelectorAll('select')].find((list) => values(list) === 'da en');
    const button = document.querySelector(`button[lang="${tag}"]`);
    if (list) {
      list.value = tag;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      button?.click();
    }
    await drawn();
    isAsked = Boolean(list || button);
    // On the start page another language is another address.
    if (isAsked || document.querySelector('a.languages__link')) break;
  }
  // The words of the language may have to be fetched.
  for (let look = 0; isAsked && look < 600 && document.documentElement.lang !== tag; look++) await drawn();
  await drawn();
  return document.documentElement.lang === tag;
};
