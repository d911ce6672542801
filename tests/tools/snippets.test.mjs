// The lines of the builder (static/snippets.js), each parsed back: what is read from them is what was chosen, whatever is in the words.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { transformSync } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { defaults, fits, previewOf, query, read, settled, snippets, warnings, written } from '../../static/snippets.js';
import { withSnippets } from '../../tools/snippets.mjs';

const BASE = 'https://help.example/two-phones/';
/** A title that means something in HTML, in JSX and in Markdown. */
const HOSTILE = `"><script>alert(1)</script> {alert(1)} $& \\ [x](javascript:alert(1)) 'it' & &amp; <!--`;
const titles = (word) => Array.from({ length: 20 }, (_, number) => `${word} ${number}`);
const old = (number) => number > 0 && number < 8;
const FACTS = {
  base: null,
  language: 'en',
  size: [400, 780],
  heights: [300, 2000],
  steps: Array.from({ length: 20 }, (_, number) => (old(number) ? 'old' : 'new')),
  scenarios: {
    'three-apps': { last: { old: 1, new: 12, both: 12 }, camera: false },
    'sms-late': { last: { new: 14, both: 14 }, camera: false },
    'camera-denied': { last: { new: 12, both: 12 }, camera: true },
  },
  words: {
    phone: ['old', 'new', 'both'],
    lang: ['da', 'en'],
    guide: ['off', 'da', 'en', 'pl'],
    theme: ['auto', 'light', 'dark'],
    text: ['100', '125', '150'],
    frame: ['phone', 'tablet'],
    wait: ['3600', '60', '10'],
    scan: ['camera', 'tab', 'picture', 'screen', 'code'],
    autoplay: ['1'],
    loading: ['lazy', 'eager', 'click'],
    width: ['400', '340', '100%'],
    sandbox: ['', 'all', 'strict'],
  },
  frames: {
    da: { frame: 'Demo – Two Phones: {}', guide: 'Kopiér', old: 'Gammel', new: 'Ny', steps: titles('Trin'), pictures: {} },
    en: { frame: 'Demo – Two Phones: {}', guide: 'Copy', old: 'Old', new: 'New', steps: titles('Step').with(3, HOSTILE), pictures: { 3: [360, 640] } },
    pl: { frame: 'Demo – Two Phones: {}', guide: 'Skopiuj', old: 'Stary', new: 'Nowy', steps: titles('Krok'), pictures: {} },
  },
};
const choose = (choices) => settled({ ...defaults(FACTS), ...choices }, FACTS, 'step');
const lines = (choices, base = BASE) => snippets(choose(choices), FACTS, base);

const plain = (html) => html.replace(/&(quot|lt|gt|amp);|&#(\d+);/g, (_, name, code) => (code ? String.fromCharCode(code) : { quot: '"', lt: '<', gt: '>', amp: '&' }[name]));
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], elements: ['html5', { 'two-phones': { phrasing: true, flow: true } }], rules: { 'prefer-tbody': 'off', 'require-sri': 'off', 'no-inline-style': 'off' } });

/** The elements of a piece of HTML by their names, each with its attributes and its text, after a validator had nothing to say. */
async function parsed(html) {
  const { results } = await validator.validateString(html);
  const wrong = results.flatMap(({ messages }) => messages).filter(({ ruleId, message }) => !(ruleId === 'attribute-allowed-values' && message.includes('"100%"')));
  assert.deepEqual(wrong.map(({ ruleId, message }) => `${ruleId}: ${message}`), []);
  const parser = await validator.getParserFor({ data: html, filename: 'inline', line: 1, column: 1, offset: 0 });
  const root = parser.parseHtml({ data: html, filename: 'inline', line: 1, column: 1, offset: 0 });
  return root.querySelectorAll('*').map((element) => ({
    name: element.tagName,
    attributes: Object.fromEntries(element.attributes.map(({ key, value }) => [key, value === null ? '' : plain(String(value))])),
    text: plain(element.textContent),
  }));
}

/** The options in an address, which are there twice. */
function optionsOf(address) {
  const url = new URL(address);
  assert.equal(url.hash, `#${url.search}`, 'once more in the fragment');
  return Object.fromEntries(url.searchParams);
}

describe('what goes together', () => {
  test('a step picks its phone, unless both are shown', () => {
    assert.equal(choose({ phone: 'old', step: '12' }).phone, 'new');
    assert.equal(choose({ phone: 'both', step: '12' }).phone, 'both');
    assert.equal(settled({ ...defaults(FACTS), phone: 'old', step: '12' }, FACTS, 'phone').step, '', 'another phone drops the step');
  });

  test('a situation stays where it can come up, and goes elsewhere', () => {
    assert.equal(choose({ phone: 'new', scenario: 'sms-late', step: '14' }).scenario, 'sms-late');
    assert.equal(choose({ phone: 'new', scenario: 'sms-late', step: '15' }).scenario, '');
    assert.equal(choose({ phone: 'old', scenario: 'sms-late' }).scenario, '');
    assert.equal(choose({ scenario: 'no-such-thing' }).scenario, '');
    assert.ok(fits('camera-denied', choose({ phone: 'new' }), FACTS));
    assert.ok(!fits('camera-denied', choose({ phone: 'both' }), FACTS), 'both begin with the other tab');
    assert.ok(fits('camera-denied', choose({ phone: 'both', scan: 'camera' }), FACTS));
    assert.ok(!fits('camera-denied', choose({ phone: 'new', scan: 'code' }), FACTS));
  });

  test('what is no word of its option is the usual', () => {
    const usual = defaults(FACTS);
    const strange = { phone: 'blue', step: '20', lang: 'fr', guide: '"', theme: 'auto', text: '99', frame: 'x', wait: '-1', scan: '', width: '1', height: 'tall', sandbox: 'x', to: '<b>' };
    assert.deepEqual(choose(strange), usual);
    assert.equal(choose({ height: '1' }).height, '300');
    assert.equal(choose({ height: '99999' }).height, '2000');
  });

  test('choices survive the address of the builder', () => {
    const chosen = choose({ phone: 'new', step: '12', guide: 'pl', lang: 'da', theme: 'dark', scenario: 'sms-late', width: '100%', height: '640', camera: '', sandbox: 'all', to: 'wordpress' });
    assert.deepEqual(read(written(chosen, FACTS), FACTS), chosen);
    assert.equal(written(defaults(FACTS), FACTS), '');
    assert.deepEqual(read('', FACTS), defaults(FACTS));
    assert.deepEqual(read('#?page=embed&amp;step=7', FACTS), choose({ phone: 'old', step: '7' }), 'a step without a phone picks its phone');
    assert.equal(read('#?phone=new&step=7', FACTS).step, '', 'as in the demo');
  });
});

describe('lines', () => {
  const many = [
    {},
    { phone: 'old' },
    { phone: 'new', step: '3' },
    { phone: 'both', step: '3', lang: 'da', guide: 'en', theme: 'dark', text: '150', frame: 'tablet', wait: '10', scan: 'screen', width: '100%' },
    { phone: 'new', scenario: 'camera-denied', sandbox: 'all', camera: '', loading: 'eager', autoplay: '1' },
    { phone: 'new', step: '12', sandbox: 'strict', guide: 'pl' },
  ];

  test('a frame says what was chosen', async () => {
    for (const some of many) {
      const choices = choose(some);
      const [frame, ...others] = await parsed(lines(some).iframe);
      assert.deepEqual(others, []);
      assert.equal(frame.name, 'iframe');
      const { src, width, height, title, loading, referrerpolicy } = frame.attributes;
      const { embed, ...options } = optionsOf(src);
      assert.equal(embed, '1');
      assert.equal(query(choices), new URLSearchParams(options).toString());
      assert.ok(src.startsWith(`${BASE}?`));
      assert.deepEqual([width, height, loading, referrerpolicy], [choices.width, choices.height, choices.loading || 'lazy', 'no-referrer']);
      assert.ok(title.startsWith('Demo – Two Phones: '));
      for (const [name, value] of Object.entries(options)) assert.equal(choices[name], value, name);
    }
  });

  test('an element has the options as attributes, and a link and a picture in it', async () => {
    for (const some of many) {
      const choices = choose(some);
      const elements = await parsed(lines(some).element);
      const of = (name) => elements.find((element) => element.name === name);
      assert.deepEqual(of('script').attributes, { type: 'module', src: `${BASE}embed.js` });
      const { title, width, height, loading = '', style, ...options } = of('two-phones').attributes;
      assert.equal(loading, choices.loading);
      assert.equal(new URLSearchParams(options).toString(), query(choices));
      assert.equal(width, choices.width);
      assert.equal(style, `display:block;min-height:${height}px`, 'the room before the script is that of the element');
      if (choices.height !== defaults(FACTS).height) assert.equal(height, choices.height);
      assert.ok(of('a').attributes.href.endsWith(`${choices.step || 'index'}.html`));
      assert.equal(of('img') !== undefined, choices.step === '3', 'only where there is a picture');
      if (choices.step === '3') assert.equal(of('a').text, HOSTILE);
      assert.ok(title.includes(choices.step === '3' ? HOSTILE : ''));
    }
  });

  test('words that mean something to HTML, JSX or Markdown stay words', async () => {
    const some = { phone: 'old', step: '3' };
    const [frame] = await parsed(lines(some).iframe);
    assert.equal(frame.attributes.title, `Demo – Two Phones: ${HOSTILE}`);
    for (const jsx of [lines(some).jsx, lines(some).mdx]) {
      const { code } = transformSync(`export default ${jsx}`, { loader: 'jsx', jsxFactory: 'h', format: 'esm' });
      const { default: made } = await import(`data:text/javascript,${encodeURIComponent(`const h = (name, attributes, ...inner) => ({ name, attributes, inner });${code}`)}`);
      assert.equal(made.attributes.title, `Demo – Two Phones: ${HOSTILE}`);
      if (made.name === 'iframe') {
        assert.equal(made.attributes.referrerPolicy, 'no-referrer');
        assert.equal(optionsOf(made.attributes.src).step, '3');
      } else {
        assert.equal(made.inner[0].inner.at(-1), HOSTILE);
      }
    }
    const { markdown } = lines(some);
    const [, text, picture, page] = /^\[!\[((?:[^\\\]]|\\.)*)\]\(([^()\s]*)\)\]\(([^()\s]*)\)$/.exec(markdown);
    assert.equal(text.replace(/\\(.)/g, '$1'), HOSTILE);
    assert.equal(picture, `${BASE}steps/en/3.png`);
    assert.equal(page, `${BASE}steps/en/3.html`);
  });

  test('an address with signs of its own breaks out of nothing', async () => {
    const base = new URL(`https://help.example/a'b(c)&d"e/`).href;
    const all = lines({ phone: 'old', step: '3' }, base);
    const [frame] = await parsed(all.iframe);
    assert.ok(frame.attributes.src.startsWith(base));
    assert.equal(new Function(`return { ${all.config} }`)().scripts[0].src, `${base}embed.js`);
    assert.match(all.markdown, /\]\([^()\s]*\)$/);
  });

  test('the language is that of the captions, else of the phones, else of the builder', () => {
    assert.equal(lines({ step: '7', guide: 'pl', lang: 'da' }).page, `${BASE}steps/pl/7.html`);
    assert.equal(lines({ step: '7', guide: 'off', lang: 'da' }).page, `${BASE}steps/da/7.html`);
    assert.equal(lines({}).page, `${BASE}steps/en/index.html`);
    assert.equal(lines({ step: '7', guide: 'pl' }).markdown, `[Krok 7](${BASE}steps/pl/7.html)`);
  });

  test('a frame is allowed what its phone uses, and no more', async () => {
    const allow = async (some) => (await parsed(lines(some).iframe))[0].attributes.allow;
    assert.equal(await allow({ phone: 'old' }), 'screen-wake-lock');
    assert.equal(await allow({ phone: 'new' }), 'camera; screen-wake-lock');
    assert.equal(await allow({ phone: 'new', camera: '' }), 'screen-wake-lock');
    assert.equal(await allow({ phone: 'both', scan: 'screen' }), 'camera; display-capture; screen-wake-lock');
    assert.equal(await allow({ phone: 'new', sandbox: 'strict' }), undefined);
    const [{ attributes }] = await parsed(lines({ sandbox: 'strict' }).iframe);
    assert.equal(attributes.sandbox, 'allow-scripts');
  });

  test('a frame that cannot wait for a press is fetched when it is near', async () => {
    assert.equal((await parsed(lines({ loading: 'click' }).iframe))[0].attributes.loading, 'lazy');
    assert.match(lines({ loading: 'click' }).element, / loading="click" /);
  });

  test('what a host has to send names the origin alone', () => {
    const { csp, permissions, host } = lines({ phone: 'new' });
    assert.equal(csp, "script-src 'self' https://help.example; frame-src 'self' https://help.example");
    assert.match(permissions, /^camera=\(self "https:\/\/help\.example"\), /);
    assert.equal(host, 'help.example');
  });

  test('the preview has a world of its own and begins afresh', () => {
    const { session, reset, embed } = Object.fromEntries(new URL(previewOf(choose({ step: '7' }), FACTS, BASE)).searchParams);
    assert.deepEqual([session, reset, embed], ['preview', '1', '1']);
    for (const text of Object.values(lines({ step: '7' }))) assert.ok(!text.includes('session='), text);
  });
});

test('what cannot work, or is to be known, is told', () => {
  const told = (some, base = BASE) => warnings(choose(some), base);
  assert.deepEqual(told({ width: '100%' }), []);
  assert.deepEqual(told({}), ['narrow']);
  assert.deepEqual(told({ width: '100%' }, 'http://localhost:8080/'), ['here']);
  assert.deepEqual(told({ width: '100%' }, 'http://help.example/'), ['http']);
  assert.deepEqual(told({ phone: 'new', to: 'zendesk' }), ['alone']);
  assert.deepEqual(told({ phone: 'new', step: '12', camera: '' }), ['no-camera', 'element']);
  assert.deepEqual(told({ phone: 'new', step: '13', camera: '', to: 'zendesk' }), []);
  assert.deepEqual(told({ step: '3', phone: 'old', sandbox: 'strict', height: '300', to: 'zendesk' }), ['opaque', 'low']);
});

test('the build puts the lines for both phones into the page', async () => {
  const facts = JSON.stringify(FACTS).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const page = `<form data-facts="${facts}"></form><textarea id="a" data-snippet="iframe" readonly></textarea><textarea data-snippet="page"></textarea>`;
  const areas = [...withSnippets(page).matchAll(/<textarea [^>]*>([^<]*)<\/textarea>/g)].map(([, text]) => plain(text));
  const [frame] = await parsed(areas[0]);
  assert.equal(optionsOf(frame.attributes.src).phone, 'both');
  assert.equal(areas[1], 'https://example.org/two-phones/steps/en/index.html');
  assert.equal(withSnippets(withSnippets(page)), withSnippets(page));
  assert.throws(() => withSnippets(page.replace('"page"', '"pages"')), /no lines named pages/);
});
