// The end of the journey in a study: nothing there leads out of the task.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browser, demo } from './open.mjs';
import { Participant, openTab } from './participant.mjs';

describe('the end of the journey', () => {
  it('offers nothing that is for people at home, or begins another copy', async () => {
    const tab = await openTab(await browser.createBrowserContext(), `${demo}?study=pilot&participant=P1&phone=new&step=19&lang=en`);
    const person = new Participant(tab);
    const offered = () => tab.$$eval('[data-phone] [data-screen] button', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()));
    await person.consents();
    await person.begins(1, { new: '19 activated' });
    assert.deepEqual(await offered(), [person.label('common-ok')]);
    await person.uses('new', 'common-ok', 'ok', '19 activated', '1 home');
    await tab.waitForSelector('.turn--over');
    assert.deepEqual(await offered(), [person.label('source-home-apps')]);
    assert.deepEqual(tab.complaints, []);
    await tab.browserContext().close();
  });
});
