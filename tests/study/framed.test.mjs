// A study in the frame of another page: each row goes there at once, nobody is asked for consent, and nothing of the records is stored.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { Participant, recorded } from './participant.mjs';

let browser;
let demo;
let host;
let article;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
  host = await origin((path) => (path === '/' ? { body: article } : undefined));
});
after(() => browser?.close());

/** An article with the study in it, and the participant in front of the frame; what the article hears is in `rows`. */
async function open(options, plans = {}, participant = '&participant=P1') {
  article = page(`<iframe title="Demo" width="400" height="720" src="${demo}?embed=1&study=pilot${participant}&${options}"></iframe>
    <script type="module">
      import { connect } from '${demo}embed.js';
      window.rows = [];
      connect(document.querySelector('iframe')).on('record', (row) => rows.push(row));
    </script>`);
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  // The frame is in sight as a whole: what is pressed while it scrolls may be pressed beside.
  await tab.setViewport({ width: 1280, height: 1000 });
  tab.complaints = [];
  tab.on('pageerror', (error) => tab.complaints.push(String(error)));
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const name = /\/plans\/([^/]+)\.json$/.exec(new URL(request.url()).pathname)?.[1];
    return name in plans ? request.respond({ contentType: 'application/json', body: JSON.stringify(plans[name]) }) : request.continue();
  });
  await tab.goto(host.address, { waitUntil: 'domcontentloaded' });
  const frame = await (await tab.waitForSelector('iframe')).contentFrame();
  const person = new Participant(frame);
  person.type = (text) => tab.keyboard.type(text);
  const ended = () => tab.waitForFunction(() => rows.at(-1)?.event === 'end', { timeout: PATIENCE });
  return { context, tab, frame, person, ended, rows: () => tab.evaluate(() => rows) };
}

const databases = (frame) => frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe('a study in a frame', () => {
  it('begins at once, and each row is heard in its place', async () => {
    const { context, tab, frame, person, ended, rows } = await open('phone=new&step=18');
    await person.shows('new', '18 notifications');
    assert.equal(await frame.$('.study'), null);
    assert.equal(await frame.$('.study-bar'), null);
    person.notes('', 'begin', 'task began=1').notes('new', 'screen 18 notifications');
    await tab.waitForFunction(() => rows.length === 3, { timeout: PATIENCE });
    await person.uses('new', 'common-not_now', 'not-now', '18 notifications', '19 activated');
    await person.uses('new', 'common-ok', 'ok', '19 activated', '1 home');
    person.notes('', 'task done=1', 'end done');
    await ended();
    const heard = await rows();
    assert.deepEqual(recorded(heard), person.must);
    assert.deepEqual(heard.map(({ seq }) => seq), heard.map((_, place) => place + 1));
    assert.deepEqual(Object.keys(heard[0]).join(' '), 'study participant session app_version scenario device phone seq time_iso t_ms story_ms event step screen control detail');
    assert.ok(!(await databases(frame)).includes('two-phones-study'));
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('explains the tasks of a plan that is named, and goes on from one to the next', async () => {
    const plan = {
      version: 1,
      captions: 'off',
      moderated: true,
      tasks: [
        { id: 'one', text: 'First.', phones: 'new', start: 18, success: 19 },
        { id: 'two', text: 'Second.', phones: 'old', success: 2 },
      ],
    };
    const { context, tab, frame, person, ended, rows } = await open('plan=two', { two: plan });
    await person.page('briefing');
    assert.ok((await frame.evaluate(() => document.body.innerText)).includes('First.'));
    assert.ok(!(await person.says('study-brief-moderated')), 'nobody can watch in a frame');
    await person.begins(1, { new: '18 notifications' });
    await person.uses('new', 'common-not_now', 'not-now', '18 notifications', '19 activated');
    person.notes('', 'task done=1');
    // The next task has a page of its own, in the same frame.
    await Promise.all([frame.waitForNavigation({ timeout: PATIENCE }), person.presses('study-bar-go_on')]);
    await person.page('briefing');
    assert.ok((await frame.evaluate(() => document.body.innerText)).includes('Second.'));
    await person.begins(2, { old: '1 home' });
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await person.presses('study-bar-go_on');
    person.notes('', 'task done=2', 'end done');
    await ended();
    const heard = await rows();
    person.must[''].unshift('begin');
    assert.deepEqual(recorded(heard), person.must);
    assert.deepEqual(heard.map(({ seq }) => seq), heard.map((_, place) => place + 1));
    assert.ok(!(await databases(frame)).includes('two-phones-study'));
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('says that a participant is missing, and begins nothing', async () => {
    const { context, frame, rows } = await open('phone=new', {}, '');
    await frame.waitForSelector('[data-study-page="problem"]', { timeout: PATIENCE });
    assert.deepEqual(await rows(), []);
    await context.close();
  });
});
