// Stands in for the app of a study, on a page with the real frame.js and host.js: a participant presses "Next" from screen to screen, and
// what happens becomes rows, as static/study makes them. Its pages are in demo.mjs.
'use strict';

const query = new URLSearchParams(location.search);
globalThis.asked = location.search;
const LAST = 19;
const phone = query.get('phone') === 'old' ? 'old' : 'new';
let step = Number(query.get('step') ?? 16);
let seq = 0;

function record(event, more = {}) {
  const t_ms = Math.round(performance.now());
  const who = { study: query.get('study'), participant: query.get('participant') ?? '', session: 's-aaaaaaaaaaaaaaaaaaaaaaaa', app_version: '0.1.0+stand-in', scenario: query.get('scenario') ?? '' };
  const clocks = { seq: ++seq, time_iso: new Date().toISOString(), t_ms, story_ms: t_ms };
  const detail = { ...who, device: 2, phone, ...clocks, event, step, screen: screen(), control: '', detail: '', ...more };
  document.dispatchEvent(new CustomEvent('two-phones-record', { detail }));
}
const isOver = () => step > LAST;
const screen = () => (isOver() ? 'home' : `screen-${step}`);

function draw() {
  document.querySelector('[data-phone]').dataset.phone = phone;
  Object.assign(document.querySelector('[data-screen]').dataset, { step: Math.min(step, LAST), screen: screen() });
  document.querySelector('.turn').classList.toggle('turn--over', isOver());
  document.querySelector('h1').textContent = screen();
}

document.querySelector('#next').onclick = () => {
  if (isOver()) return;
  record('press', { control: 'next' });
  step++;
  draw();
  if (!isOver()) return record('screen');
  record('task', { step: LAST, detail: 'done=1' });
  record('end', { step: LAST, detail: 'done' });
};
document.querySelector('#help').onclick = () => record('hint', { control: 'help' });
document.querySelector('#wrong').onclick = () => record('error', { detail: 'wrong-pin' });
document.querySelector('h1').onclick = () => record('miss');
document.addEventListener('two-phones-do', ({ detail }) => {
  document.dispatchEvent(new CustomEvent('two-phones-told', { detail: `${detail.split(' ')[0]} ok` }));
});

draw();
// As in study.js: the file that keeps the rows is there before the first of them.
if (query.has('study')) {
  import('./host.js').then(() => {
    record('begin', { device: null, phone: '', step: null, screen: '' });
    record('task', { detail: 'began=1' });
  });
}
