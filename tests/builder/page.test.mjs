// The builder as somebody uses it, in Chromium: what is chosen is what is shown, copied, and comes up in the page of another website.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { launchBrowser, serve } from '../../tools/browser.mjs';

const dist = join(import.meta.dirname, '../../dist');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGUAGES = ['da', 'en'];
const PLACES = ['html', 'wordpress', 'zendesk', 'sharepoint', 'confluence', 'docusaurus', 'markdown', 'link'];

let origin;
let browser;
let site;
/** What the page of the other website has in it. */
let pasted = '';
before(async () => {
  origin = await serve(dist);
  browser = await launchBrowser();
  site = http.createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Help</title>${pasted}`));
  await new Promise((ready) => site.listen(0, '127.0.0.1', ready));
});
after(async () => {
  site.close();
  await browser.close();
});

/** One at a time: a browser lets only the page in front copy. */
const open = [];
afterEach(async () => {
  while (open.length > 0) await open.pop().close();
});
/** A tab of its own person, and what it says on the console. */
async function tab() {
  const context = await browser.createBrowserContext();
  open.push(context);
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return { page, said, context };
}
async function builder(fragment = '', language = 'en') {
  const opened = await tab();
  await opened.page.goto(`${origin}steps/${language}/embed.html${fragment}`);
  await opened.page.waitForSelector('#choose:not([hidden])');
  return opened;
}

const lines = (page, id) => page.$eval(`#${id}`, (area) => area.value);
const screen = (frame, name) => frame.waitForSelector(`[data-phone] [data-screen="${name}"]`, { timeout: 30_000 });
/** The frame of the preview once its address has all of these options. */
async function preview(page, options) {
  const handle = await page.waitForFunction((wanted) => {
    const frame = document.querySelector('.preview__frame iframe');
    const query = new URL(frame?.src ?? 'about:blank').searchParams;
    return Object.entries(wanted).every(([name, value]) => query.get(name) === value) && frame;
  }, {}, options);
  return handle.asElement().contentFrame();
}

/** The page of another website with this in it. */
async function paste(html) {
  pasted = html;
  const { page, said } = await tab();
  await page.goto(`http://127.0.0.1:${site.address().port}/`);
  return { page, said };
}

describe('choosing', () => {
  it('changes the preview and the lines', async () => {
    const { page, said } = await builder();
    await screen(await preview(page, { phone: 'both' }), 'home');
    await page.select('[name="step"]', '13');
    await page.select('[name="lang"]', 'da');
    await page.click('[name="phone"][value="new"]');
    assert.match(await lines(page, 'html-iframe'), /phone=new&amp;step=13&amp;lang=da/);
    assert.match(await lines(page, 'html-element'), /<two-phones phone="new" step="13" lang="da" /);
    assert.match(await lines(page, 'markdown-markdown'), /Trin 13.*steps\/da\/13\.html/);
    const frame = await preview(page, { phone: 'new', step: '13', lang: 'da', session: 'preview', reset: '1' });
    await screen(frame, 'user-id');
    assert.equal(await frame.$eval('html', (root) => root.lang), 'da');
    // An old phone has no such step.
    await page.click('[name="phone"][value="old"]');
    assert.equal(await page.$eval('[name="step"]', (field) => field.value), '');
    await page.select('[name="step"]', '12');
    assert.equal(await page.$eval('[name="phone"]:checked', (field) => field.value), 'new');
    assert.deepEqual(said, []);
  });

  it('shows the preview in the language of the builder, until another is chosen', async () => {
    const { page } = await builder('#?phone=old&step=3', 'da');
    const frame = await preview(page, { phone: 'old', step: '3', lang: 'da' });
    await screen(frame, 'enter-pin');
    assert.doesNotMatch(await lines(page, 'html-iframe'), /lang=/);
    await page.select('[name="lang"]', 'en');
    await preview(page, { lang: 'en' });
  });

  it('names the demo in the language of the article, whatever the captions are in', async () => {
    const { page } = await builder('#?phone=old&step=7&guide=pl', 'da');
    for (const id of ['html-iframe', 'html-element']) assert.match(await lines(page, id), /title="[^"]*Trin 7/, id);
    assert.match(await lines(page, 'html-element'), /<a href="[^"]*steps\/da\/7\.html">[^]*Trin 7/);
    assert.match(await lines(page, 'link-page'), /steps\/pl\/7\.html/);
  });

  it('keeps the room that the choices take before the script is there', async () => {
    const { page } = await builder();
    for (const [fragment, height] of [['', 702], ['#?width=100%25', 766], ['#?phone=old', 641], ['#?phone=new&guide=pl', 771], ['#?phone=old&guide=off', 641], ['#?width=100%25&autoplay=1', 888], ['#?phone=new&autoplay=1', 851], ['#?phone=old&text=150', 962], ['#?phone=old&height=640', 640]]) {
      await page.evaluate((fragment) => (location.hash = fragment), fragment);
      const wanted = `height="${height}" style="display:block;min-height:${height}px"`;
      await page.waitForFunction((wanted) => document.getElementById('html-element').value.includes(wanted), { timeout: 20_000 }, wanted);
      assert.ok((await lines(page, 'docusaurus-mdx')).includes(`style={{ display: 'block', minHeight: '${height}px' }}`), fragment);
    }
  });

  it('has no choice of language that its field cuts off', async () => {
    for (const language of LANGUAGES) {
      const { page } = await builder('', language);
      for (const width of [360, 768, 1280]) {
        await page.setViewport({ width, height: 800 });
        const cut = await page.evaluate(() => ['lang', 'guide'].filter((name) => {
          const field = document.querySelector(`[name="${name}"]`);
          const { font, paddingLeft, paddingRight } = getComputedStyle(field);
          const pen = Object.assign(document.createElement('canvas').getContext('2d'), { font });
          // The arrow takes 20 pixels.
          return pen.measureText(field.selectedOptions[0].text).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 20;
        }));
        assert.deepEqual(cut, [], `${language}, ${width}`);
      }
    }
  });

  it('offers only the situations that can come up', async () => {
    const { page } = await builder('#?phone=old');
    const offered = () => page.$$eval('[name="scenario"] option', (all) => all.filter((option) => !option.disabled).map((option) => option.value));
    assert.deepEqual(await offered(), ['', 'three-apps']);
    await page.select('[name="step"]', '13');
    assert.deepEqual(await offered(), ['', 'sms-late', 'sms-never']);
    await page.select('[name="scenario"]', 'sms-late');
    await page.select('[name="step"]', '15');
    assert.doesNotMatch(await lines(page, 'html-iframe'), /scenario/);
  });

  it('is kept in the address, which opens the same again in either language', async () => {
    const { page } = await builder('#?phone=new&step=12&guide=pl&width=340&height=640&to=markdown');
    await page.select('[name="theme"]', 'dark');
    const address = await page.evaluate(() => location.href);
    await page.goto('about:blank');
    await page.goto(address);
    const chosen = await page.$eval('#choose', (form) => Object.fromEntries(new FormData(form)));
    assert.deepEqual(chosen, { phone: 'new', step: '12', lang: '', guide: 'pl', scenario: '', width: '340', height: '640', camera: 'on', theme: 'dark', text: '', frame: '', wait: '', scan: '', loading: '', sandbox: '', to: 'markdown' });
    const line = await lines(page, 'markdown-markdown');
    await Promise.all([page.waitForNavigation(), page.click('.tongues a[lang="da"]')]);
    assert.equal(await lines(page, 'markdown-markdown'), line);
    assert.equal(await page.$eval('html', (root) => root.lang), 'da');
    await page.click('[type="reset"]');
    assert.equal(await page.evaluate(() => location.hash), '#?to=markdown');
  });

  it('begins at page=embed with what that address asks for', async () => {
    const { page, said } = await tab();
    await page.goto(`${origin}?page=embed&lang=da&step=7`);
    await page.waitForSelector('#choose:not([hidden])');
    assert.match(await page.evaluate(() => location.href), /\/steps\/da\/embed\.html#\?/);
    assert.match(await lines(page, 'link-app'), /\?phone=old&step=7&lang=da#\?/);
    assert.deepEqual(said, []);
  });

  it('changes nothing of what somebody practises in this browser', async () => {
    const { page, said } = await builder('#?phone=old');
    const stored = () => page.evaluate(() => new Promise((done, fail) => {
      const opening = indexedDB.open('two-phones');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('worlds').objectStore('worlds').get('demo');
        reading.onsuccess = () => done(JSON.stringify(reading.result));
        reading.onerror = () => fail(reading.error);
        opening.result.close();
      };
    }));
    await page.goto(`${origin}?phone=old&lang=en`);
    await screen(page, 'home');
    await page.locator('text=Menu').click();
    await page.locator('text=Copy to new MitID app').click();
    await screen(page, 'information');
    const before = await stored();
    assert.notEqual(before, undefined);
    await page.goto(`${origin}steps/en/embed.html#?phone=old`);
    const frame = await preview(page, { phone: 'old' });
    await screen(frame, 'home');
    await frame.locator('text=Menu').click();
    assert.equal(await stored(), before);
    assert.deepEqual(said, []);
  });
});

describe('the page of another website', () => {
  for (const [fragment, phone, name] of [
    ['#?phone=old&step=3&lang=da', 'old', 'enter-pin'],
    ['#?phone=new&step=9&width=340', 'new', 'activate'],
    ['#?phone=new&step=13&sandbox=all&guide=pl', 'new', 'user-id'],
    ['#?phone=old&step=2&sandbox=strict', 'old', 'information'],
  ]) {
    it(`shows what was chosen in a pasted frame: ${fragment}`, async () => {
      const { page: from } = await builder(fragment);
      const { page } = await paste(await lines(from, 'html-iframe'));
      const handle = await page.waitForSelector('iframe');
      const frame = await handle.contentFrame();
      await screen(frame, name);
      assert.deepEqual(await frame.$$eval('[data-phone][role="region"]', (all) => all.map((one) => one.dataset.phone)), [phone]);
      assert.match(await handle.evaluate((one) => one.title), /^Demo/);
    });
  }

  it('is not wider than a narrow window for a pasted frame', async () => {
    const { page: from } = await builder('#?phone=old&step=3');
    const line = await lines(from, 'html-iframe');
    assert.match(line, /width="400" [^>]*style="max-width:100%"/);
    pasted = `<meta name="viewport" content="width=device-width"><style>body { margin: 12px }</style>${line}`;
    const { page } = await tab();
    await page.setViewport({ width: 360, height: 700 });
    await page.goto(`http://127.0.0.1:${site.address().port}/`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  it('shows it in a pasted element', { skip: !existsSync(join(dist, 'embed.js')) && 'this build has no embed.js' }, async () => {
    const { page: from } = await builder('#?phone=new&step=9&lang=da');
    const { page, said } = await paste(await lines(from, 'html-element'));
    const host = await page.waitForSelector('two-phones');
    const frame = await (await page.waitForFunction((element) => element.shadowRoot?.querySelector('iframe'), {}, host)).asElement().contentFrame();
    await screen(frame, 'activate');
    assert.equal(await frame.$eval('html', (root) => root.lang), 'da');
    assert.deepEqual(said, []);
  });

  it('has a link that leads to the page of the step where scripts are off', async () => {
    const { page: from } = await builder('#?phone=new&step=9');
    pasted = await lines(from, 'html-element');
    const { page } = await tab();
    await page.setJavaScriptEnabled(false);
    await page.goto(`http://127.0.0.1:${site.address().port}/`);
    await Promise.all([page.waitForNavigation(), page.click('two-phones a')]);
    assert.equal(page.url(), `${origin}steps/en/9.html`);
  });
});

describe('copying', () => {
  it('puts the lines into the clipboard and says so', async () => {
    const { page, context } = await builder('#?phone=old&step=4');
    await context.overridePermissions(new URL(origin).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.click('[data-copy="html-iframe"]');
    await page.waitForFunction(() => document.querySelector('.said').textContent.startsWith('Copied.'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await lines(page, 'html-iframe'));
    await page.select('[name="lang"]', 'da');
    assert.equal(await page.$eval('.said', (said) => said.textContent), '', 'these lines were not copied');
  });

  it('marks them where a browser lets no page copy', async () => {
    const { page } = await builder('#?phone=old&step=4', 'da');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('[data-copy="html-element"]');
    await page.waitForFunction(() => document.querySelector('.said').textContent.includes('markeret'));
    const marked = await page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd));
    assert.equal(marked, await lines(page, 'html-element'));
  });

  it('is done by keyboard alone', async () => {
    const { page } = await builder();
    const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.dataset.copy || '');
    async function tabTo(name) {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused()) === name) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`no way to ${name}`);
    }
    await tabTo('phone');
    await page.keyboard.press('ArrowUp');
    await tabTo('step');
    await page.keyboard.type('Step 9');
    await tabTo('to');
    await page.keyboard.type('Zend');
    await tabTo('zendesk-iframe');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.said').textContent !== '');
    assert.match(await lines(page, 'zendesk-iframe'), /phone=new&amp;step=9/);
    assert.equal(await focused(), 'zendesk-iframe', 'the focus stays');
  });
});

describe('the page', () => {
  it('is valid HTML', async () => {
    // The form is sent nowhere, so nothing submits it.
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'wcag/h32': 'off' } });
    for (const language of LANGUAGES) {
      const { results } = await validator.validateString(readFileSync(join(dist, `steps/${language}/embed.html`), 'utf8'));
      assert.deepEqual(results.flatMap(({ messages }) => messages).map(({ ruleId, message, column }) => `${ruleId}: ${message} (${column})`), []);
    }
  });

  for (const language of LANGUAGES) {
    it(`has nothing that axe objects to, and fits: ${language}`, async () => {
      const { page } = await builder('#?phone=new&step=12&camera=&sandbox=strict&height=300', language);
      await page.evaluate(AXE);
      for (const [theme, width] of [['light', 360], ['dark', 1280]]) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.setViewport({ width, height: 800 });
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        for (const place of PLACES) {
          await page.select('[name="to"]', place);
          const found = await page.evaluate(async (tags) => {
            const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false });
            return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
          }, TAGS);
          assert.deepEqual(found, [], `${place}, ${theme}, ${width}`);
        }
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      }
      await page.setViewport({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }

  it('stores nothing and asks for its own files alone', async () => {
    const { page } = await tab();
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(request.url());
      // What the demo in the preview stores is its own matter.
      if (request.frame() === page.mainFrame()) request.continue();
      else request.abort();
    });
    await page.goto(`${origin}steps/en/embed.html`);
    await page.select('[name="step"]', '4');
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
    assert.deepEqual(kept, [0, 0, '', 0, 0, 0]);
    assert.deepEqual(asked.filter((url) => url.startsWith('http') && !url.startsWith(origin)), []);
  });

  it('reads without script, with lines for both phones', async () => {
    for (const language of LANGUAGES) {
      const { page } = await tab();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${origin}steps/${language}/embed.html`);
      const { text, areas } = await page.evaluate(() => ({ text: document.body.innerText, areas: [...document.querySelectorAll('textarea')].map((area) => [area.dataset.snippet, area.value, area.checkVisibility()]) }));
      assert.match(text, /JavaScript/);
      assert.match(text, /allow-same-origin/);
      assert.doesNotMatch(text, /Sådan ser det ud|Preview/);
      assert.ok(areas.length > 10);
      for (const [name, value, isVisible] of areas) assert.ok(isVisible && value.length > 0, name);
      assert.match(areas.find(([name]) => name === 'iframe')[1], /phone=both&amp;embed=1/);
    }
  });
});
