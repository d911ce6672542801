// What a participant's page and the window of who watches say to each other, within one browser: two broadcast channels, one on which all
// pages say that they are here, and one a session. Whatever is heard is read as data of somebody else: what is of no known form is nothing.

/** The version of the messages; those of another are passed over. */
export const VERSION = 1;
/** The channel on which pages are asked who is there. */
export const LOBBY = 'two-phones-moderated';
export const channelOf = (session) => `${LOBBY} ${session}`;
/** The most rows of a visit that a window gets when it joins. */
export const MOST_ROWS = 2_000;

const TEXTS = ['study', 'participant', 'session', 'app_version', 'scenario', 'phone', 'time_iso', 'event', 'screen', 'control', 'detail'];
const NUMBERS = ['device', 'seq', 't_ms', 'story_ms', 'step'];
const LONGEST = 1_100;
/** What can be asked for. */
export const COMMANDS = ['assist', 'clap', 'note', 'pause', 'resume', 'stop'];

const isText = (value, most = LONGEST) => typeof value === 'string' && value.length <= most;
const isName = (value) => isText(value, 64) && /^[\w.-]+$/.test(value);
const isSession = (value) => isText(value, 32) && /^[a-z0-9-]+$/.test(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isWord = (value) => isText(value, 32) && /^[a-z-]+$/i.test(value);
const isPhones = (value) => ['old', 'new', 'both', 'any'].includes(value);
const isId = (value) => isText(value, 40) && /^[\w-]+$/.test(value);

/** A row of events.csv, with its columns and nothing else; undefined of what is none. */
export function rowOf(value) {
  if (typeof value !== 'object' || value === null) return undefined;
  const row = {};
  for (const name of TEXTS) {
    if (!isText(value[name])) return undefined;
    row[name] = value[name];
  }
  for (const name of NUMBERS) {
    if (value[name] !== null && !isCount(value[name])) return undefined;
    row[name] = value[name];
  }
  return ['', 'old', 'new'].includes(row.phone) && row.seq !== null && Number.isFinite(Date.parse(row.time_iso)) ? row : undefined;
}

/** By type: what a message has to hold. */
const FORMS = {
  who: {},
  here: { page: isId, study: isName, participant: isName, session: isSession, phones: isPhones },
  join: {},
  ping: {},
  pong: { page: isId, phones: isPhones },
  state: { page: isId, phones: isPhones, phase: isWord, task: isCount, of: isCount, text: (value) => isText(value, 20_000), byModerator: (value) => typeof value === 'boolean' },
  rows: { page: isId, phones: isPhones, left: isCount, rows: (value) => Array.isArray(value) && value.length <= MOST_ROWS },
  do: { id: isId, page: isId, what: (value) => COMMANDS.includes(value), text: (value) => isText(value, 4_000), until: isCount },
  done: { page: isId, id: isId, ok: (value) => typeof value === 'boolean' },
  bye: { page: isId, phones: isPhones, why: (value) => ['left', 'elsewhere', 'deleted'].includes(value) },
};

/** A message, with what it has to hold and nothing else; undefined of what is none. */
export function messageOf(data) {
  if (typeof data !== 'object' || data === null || data.v !== VERSION || !Object.hasOwn(FORMS, data.type)) return undefined;
  const message = { type: data.type };
  for (const [name, fits] of Object.entries(FORMS[data.type])) {
    if (!fits(data[name])) return undefined;
    message[name] = data[name];
  }
  if (message.rows) message.rows = message.rows.map(rowOf).filter(Boolean);
  return message;
}

/** A channel that says and hears messages of this form. */
export class Wire {
  constructor(name, hear) {
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }) => {
      const message = messageOf(data);
      if (message) hear(message);
    };
  }

  say(type, more = {}) {
    this.channel.postMessage({ v: VERSION, type, ...more });
  }

  close() {
    this.channel.close();
  }
}
