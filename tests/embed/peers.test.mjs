// What passes between two frames that share no origin (static/peers.js), in Node, which has the same channels.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { add } from '../../static/peers.js';

const PICTURE = '{"Picture":{"request":7,"data_url":"data:image/png;base64,iVBORw0KGgo="}}';
const ASK = '{"AskPicture":{"request":7}}';
const NONE = '{"NoPicture":{"request":7}}';
/** Texts that a frame or a stranger might send, and that must not pass. */
const OTHERS = [
  '"WorldChanged"',
  '{"version":3,"world":"8kW7"}',
  '{"AskPicture":{"request":-1}}',
  '{"Picture":{"request":7,"data_url":"https://example.org/seen.png"}}',
  '{"Picture":{"request":7,"data_url":"data:image/png;base64,\\"}}',
  `${ASK} `,
  ['x'],
  null,
  7,
];

const open = [];
after(() => open.forEach((one) => one.close()));

/** What is heard, in order, with a promise for so many. */
function hear(end) {
  const heard = [];
  let told = () => {};
  end.onmessage = ({ data }) => {
    heard.push(data);
    told();
  };
  const count = async (number) => {
    while (heard.length < number) await new Promise((resolve) => (told = resolve));
    return heard;
  };
  return { heard, count };
}

function joined(session) {
  const { port1, port2 } = new MessageChannel();
  const [link, practice] = ['', 'practice '].map((world) => new BroadcastChannel(`two-phones ${world}${session}`));
  open.push(port1, port2, link, practice);
  add(port1, session);
  return { peer: port2, link, practice };
}

describe('two frames without a common origin', () => {
  const { peer, link, practice } = joined('a');

  it('tell each other of pictures, and of nothing else', async () => {
    const { count } = hear(peer);
    for (const text of [...OTHERS, ASK, NONE, PICTURE]) link.postMessage(text);
    // What must not pass would have come before what may.
    assert.deepEqual(await count(3), [ASK, NONE, PICTURE].map((text) => [0, text]));
  });

  it('believe nothing else either', async () => {
    const { count } = hear(link);
    for (const text of [...OTHERS, ASK]) peer.postMessage([0, text]);
    for (const odd of [null, 'x', [2, ASK], ['constructor', ASK], { 0: 0, 1: ASK }]) peer.postMessage(odd);
    peer.postMessage([0, PICTURE]);
    assert.deepEqual(await count(2), [ASK, PICTURE]);
  });

  it('keep practice apart', async () => {
    const { count } = hear(practice);
    const shared = hear(link);
    peer.postMessage([1, ASK]);
    assert.deepEqual(await count(1), [ASK]);
    assert.deepEqual(shared.heard, []);
  });
});
