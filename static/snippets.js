// The lines that put the demo into another page, and what goes together in them. It is pure: choices in, texts out. The builder runs it
// in the browser (builder.js), and the build for those who read that page without script (tools/snippets.mjs).
//
// `choices` has a text for each name of `defaults`; '' is what is usual, which nothing has to ask for. `facts` is what the page says of
// the demo (crates/pages/src/builder/facts.rs), `base` the address of its folder.

/** The options of an address of the demo, in the order in which they are written. */
const OPTIONS = ['phone', 'step', 'lang', 'guide', 'scenario', 'theme', 'text', 'frame', 'wait', 'scan', 'autoplay'];
/** What is usual without being the empty word. */
const USUAL = { theme: 'auto', text: '100', frame: 'phone', wait: '3600', loading: 'lazy' };
const SANDBOX = {
  all: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
  strict: 'allow-scripts',
};
/** Where the element can be pasted, besides the place that is shown first. */
const HAS_ELEMENT = ['html', 'docusaurus'];
/** The last step that scans. */
const SCANS_UNTIL = 12;
/** Pixels: a phone in a frame that is lower has to be scrolled. */
const LOW = 560;

/** The choices of somebody who has chosen nothing. */
export function defaults({ size: [width, height] }) {
  const nothing = Object.fromEntries(OPTIONS.map((name) => [name, '']));
  return { ...nothing, phone: 'both', width: `${width}`, height: `${height}`, camera: '1', loading: '', sandbox: '', to: '' };
}

/** Whether a situation can come up with these choices. */
export function fits(scenario, { phone, step, scan }, { scenarios }) {
  const { last = {}, camera } = scenarios[scenario] ?? {};
  if (last[phone] === undefined || Number(step) > last[phone]) return false;
  return !camera || (scan || (phone === 'both' ? 'tab' : 'camera')) === 'camera';
}

/** The choices that go together: what is no word of its option becomes the usual, and of phone and step the one that was `changed` last counts. */
export function settled(choices, facts, changed) {
  const { words, steps, heights: [least, most] } = facts;
  const usual = defaults(facts);
  const of = (name) => (words[name].includes(choices[name]) && choices[name] !== USUAL[name] ? choices[name] : usual[name]);
  const all = Object.fromEntries(Object.keys(words).map((name) => [name, of(name)]));
  const isStep = /^\d{1,2}$/.test(choices.step) && Number(choices.step) < steps.length;
  all.step = isStep ? `${Number(choices.step)}` : '';
  if (isStep && choices.phone === '') {
    all.phone = steps[all.step];
  } else if (isStep && all.phone !== 'both' && all.phone !== steps[all.step]) {
    if (changed === 'step') all.phone = steps[all.step];
    else all.step = '';
  }
  all.scenario = fits(choices.scenario, all, facts) ? choices.scenario : '';
  const height = /^\d{1,5}$/.test(choices.height) ? Number(choices.height) : Number(usual.height);
  all.height = `${Math.min(Math.max(height, least), most)}`;
  all.camera = choices.camera === '1' ? '1' : '';
  all.to = /^[a-z]+$/.test(choices.to) ? choices.to : '';
  return all;
}

/** The choices in an address of the builder, `page=embed&step=7` or the fragment `#?step=7&to=markdown`. */
export function read(text, facts) {
  const asked = new URLSearchParams(text.replace(/^[#?]+/, '').replaceAll('&amp;', '&'));
  // As in the demo: a step without a phone picks its phone.
  const usual = { ...defaults(facts), phone: '' };
  const named = Object.keys(usual).filter((name) => asked.has(name));
  return settled({ ...usual, ...Object.fromEntries(named.map((name) => [name, asked.get(name)])) }, facts, 'phone');
}

/** The choices as such a fragment, without the usual ones. */
export function written(choices, facts) {
  const usual = defaults(facts);
  const chosen = Object.entries(choices).filter(([name, value]) => value !== usual[name]);
  return chosen.length === 0 ? '' : `#?${new URLSearchParams(chosen)}`;
}

const chosenOptions = (choices) => OPTIONS.filter((name) => choices[name] !== '').map((name) => [name, choices[name]]);

/** The query of the demo with these choices. */
export function query(choices, more = []) {
  return [...chosenOptions(choices), ...more].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** An address of the demo; its options are once more in the fragment, for websites that drop the query. */
function address(base, choices, more) {
  const options = query(choices, more);
  return `${base}?${options}#?${options}`;
}

/**
 * The language of the page that a link leads to: that of the captions, else of the phones, else of the builder. What stands in the article
 * itself, such as the title of a frame, is in the language of the article, which is that of the builder.
 */
const languageOf = ({ guide, lang }, facts) => (guide && guide !== 'off' ? guide : lang || facts.language);

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** In JSX, a brace in a text begins a program. */
const escapeJsx = (text) => escape(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
const escapeMarkdown = (text) => text.replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&');
/** A bracket would end the place of an address in Markdown. */
const inMarkdown = (url) => url.replaceAll('(', '%28').replaceAll(')', '%29');
/** In JSX, a style is an object. */
const attribute = ([key, value]) => (typeof value === 'string' ? `${key}="${escape(value)}"` : `${key}={{ ${Object.entries(value).map(([name, text]) => `${name}: '${text}'`).join(', ')} }}`);
const tag = (name, attributes) => `<${name}${attributes.map((one) => ` ${attribute(one)}`).join('')}`;

/** What the frame may use of the device. */
function allowed({ phone, camera, scan, sandbox }) {
  // A frame without an origin is given none of them.
  if (sandbox === 'strict') return [];
  const ofNew = [...(camera ? ['camera'] : []), ...(scan === 'screen' ? ['display-capture'] : [])];
  return [...(phone === 'old' ? [] : ofNew), 'screen-wake-lock'];
}

/** What a screen reader says of the frame. */
function titleOfFrame(choices, facts) {
  const { guide, steps, frame, ...phones } = facts.frames[facts.language];
  const title = choices.step ? steps[choices.step] : (phones[choices.phone] ?? guide);
  return frame.replace('{}', () => title);
}

/**
 * The height of what is going to be in the element, in pixels, as far as its width is known: the page keeps this room before the
 * script is there, and the element until the demo has told its own height. A narrow element is as wide as a phone.
 */
function roomFor({ phone, guide, autoplay, width, height, text }, facts) {
  if (height !== defaults(facts).height) return Number(height);
  const isWide = width === '100%';
  const hasCaptions = guide ? guide !== 'off' : autoplay === '1';
  // Without captions and with them.
  const rooms = phone === 'both' ? (isWide ? [766, 833] : [702, 831]) : isWide ? [766, 871] : [641, 771];
  const barOfTour = isWide ? 55 : hasCaptions ? 80 : 101;
  return Math.ceil(((rooms[Number(hasCaptions)] + (autoplay === '1' ? barOfTour : 0)) * Number(text || 100)) / 100);
}

/** The attributes of a frame, which JSX writes in its own way. */
export function frameOf(choices, facts, base, { isJsx = false } = {}) {
  const allow = allowed(choices);
  return [
    ['src', address(base, choices, [['embed', '1']])],
    ['title', titleOfFrame(choices, facts)],
    ['width', choices.width],
    ['height', choices.height],
    // An article on a phone may be narrower.
    ['style', isJsx ? { maxWidth: '100%' } : 'max-width:100%'],
    // A frame cannot wait for a press.
    ['loading', choices.loading === 'eager' ? 'eager' : 'lazy'],
    [isJsx ? 'referrerPolicy' : 'referrerpolicy', 'no-referrer'],
    ...(allow.length > 0 ? [['allow', allow.join('; ')]] : []),
    ...(choices.sandbox ? [['sandbox', SANDBOX[choices.sandbox]]] : []),
  ];
}

/** Every kind of lines, by its name. */
export function snippets(choices, facts, base) {
  const { origin, host } = new URL(base);
  /** The page of the step, or the guide, in a language: its address, its title and its picture, if there is one. */
  function pageIn(language) {
    const { guide, steps, pictures } = facts.frames[language];
    const place = `${base}steps/${language}/`;
    const picture = pictures[choices.step] && `${place}${choices.step}.png`;
    return { page: `${place}${choices.step || 'index'}.html`, title: choices.step ? steps[choices.step] : guide, picture, size: pictures[choices.step] };
  }
  const linked = pageIn(languageOf(choices, facts));
  const own = pageIn(facts.language);
  const script = `${base}embed.js`;
  const allow = allowed(choices);

  function element({ isJsx }) {
    const room = roomFor(choices, facts);
    const attributes = [
      ...chosenOptions(choices),
      ['title', titleOfFrame(choices, facts)],
      ['width', choices.width],
      ['height', `${room}`],
      ...(choices.loading ? [['loading', choices.loading]] : []),
      ['style', isJsx ? { display: 'block', minHeight: `${room}px` } : `display:block;min-height:${room}px`],
    ];
    const end = isJsx ? ' />' : '>';
    const { picture, size, title, page } = own;
    const image = picture && tag('img', [['src', picture], ['alt', ''], ['width', `${size[0]}`], ['height', `${size[1]}`], ['loading', 'lazy']]);
    const inner = `${image ? `${image}${end}<br${end}` : ''}${isJsx ? escapeJsx(title) : escape(title)}`;
    return `${tag('two-phones', attributes)}>${tag('a', [['href', page]])}>${inner}</a></two-phones>`;
  }

  return {
    element: `${tag('script', [['type', 'module'], ['src', script]])}></script>\n${element({ isJsx: false })}`,
    iframe: `${tag('iframe', frameOf(choices, facts, base))}></iframe>`,
    config: `scripts: [{ src: ${JSON.stringify(script)}, type: 'module' }],`,
    mdx: element({ isJsx: true }),
    jsx: `${tag('iframe', frameOf(choices, facts, base, { isJsx: true }))}></iframe>`,
    markdown: linked.picture
      ? `[![${escapeMarkdown(linked.title)}](${inMarkdown(linked.picture)})](${inMarkdown(linked.page)})`
      : `[${escapeMarkdown(linked.title)}](${inMarkdown(linked.page)})`,
    page: linked.page,
    app: address(base, choices),
    frameAddress: address(base, choices, [['embed', '1']]),
    host,
    csp: [`script-src 'self' ${origin}`, `frame-src 'self' ${origin}`, ...(own.picture ? [`img-src 'self' ${origin}`] : [])].join('; '),
    permissions: (allow.length > 0 ? allow : ['camera']).map((name) => `${name}=(self "${origin}")`).join(', '),
  };
}

/** What does not go together with an address or with each other, or is to be known, by the names of its texts in the page. */
export function warnings({ phone, step, width, height, camera, sandbox, to }, base) {
  const { protocol, hostname } = new URL(base);
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(hostname);
  const scans = phone !== 'old' && Number(step) <= SCANS_UNTIL;
  const all = {
    here: isHere,
    http: protocol !== 'https:' && !isHere,
    opaque: sandbox === 'strict',
    'no-camera': scans && !camera && sandbox !== 'strict',
    element: (to === '' || HAS_ELEMENT.includes(to)) && (sandbox !== '' || (phone !== 'old' && !camera)),
    alone: phone !== 'both' && step === '',
    narrow: phone === 'both' && width !== '100%',
    low: Number(height) < LOW,
  };
  return Object.keys(all).filter((name) => all[name]);
}

/** The address of the preview, in the language of the article if no other is chosen, in a world of its own that begins afresh each time, so that it changes nothing of what somebody practises in this browser. */
export function previewOf(choices, { language }, demo) {
  const more = [['embed', '1'], ['session', 'preview'], ['reset', '1']];
  return `${demo}?${query({ ...choices, lang: choices.lang || language }, more)}`;
}
