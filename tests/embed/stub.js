// The other end of the wire, for the tests of embed.js: a page that says hello, takes a port and answers. The folder that it is asked for by
// says how: `silent` answers nothing, `dumb` says no hello, `late` waits for `hello()`, `slow` is ready when `begin()` is called, `wild` sends
// what is not of this wire, `refusing` refuses all.
'use strict';

const manner = location.pathname.split('/').at(-2);
const query = new URLSearchParams(location.search);
/** What the host has asked for. */
const asked = [];
let port;
let step = Number(query.get('step') ?? 0);

const say = (message) => port?.postMessage(JSON.stringify(message));
const state = () => ({ phone: query.get('phone') ?? 'old', step, screen: `screen-${step}` });
const height = (value) => parent.postMessage({ source: 'two-phones', type: 'height', height: value }, '*');
function hello() {
  parent.postMessage({ source: 'two-phones', type: 'hello', v: 1 }, '*');
  height(Number(query.get('wait') ?? 641));
}
const begin = () => say({ event: 'ready', detail: {} });

function answer(text) {
  const message = JSON.parse(text);
  asked.push(message);
  if (manner === 'silent') return;
  if (manner === 'refusing') return say({ id: message.id, error: message.do === 'goTo' ? 'bad-step' : 'busy' });
  if (message.do === 'goTo') {
    step = message.step;
    say({ event: 'step', detail: state() });
  }
  if (message.do === 'play') {
    say({ event: 'press', detail: { phone: 'old', control: 'next' } });
    say({ event: 'finish', detail: { phone: 'old' } });
  }
  say({ id: message.id, ok: state() });
}

addEventListener('message', ({ source, data, ports }) => {
  if (source !== parent || data?.source !== 'two-phones-host' || data.type !== 'connect' || data.v !== 1) return;
  [port] = ports;
  port.onmessage = ({ data }) => answer(data);
  if (manner === 'wild') {
    for (const wild of ['', '{', 'null', '[]', '7', '"text"', '{"id":{}}', '{"event":"click"}', '{"event":"resize","detail":{"height":1e9}}', '{"id":1}', { event: 'step' }, new Blob([])]) {
      port.postMessage(wild);
    }
    for (const wild of [null, 7, [], 'two-phones', { source: 'two-phones' }, { source: 'two-phones', type: 'hello' }, { source: 'two-phones', type: 'hello', v: 2 }, { source: 'two-phones', type: 'height', height: {} }]) parent.postMessage(wild, '*');
    for (const wild of [-1, 0, 1e9, Infinity, NaN, '700px', null]) height(wild);
  }
  if (manner !== 'slow') begin();
});

if (manner !== 'dumb' && manner !== 'late') hello();
