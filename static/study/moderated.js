// The participant's side of a moderated visit: tells the window of who watches (lab/moderate.html) what is recorded, and hears what is noted
// there. It is made only after consent, and only if the plan says that somebody may watch; it tells rows and where the visit stands.
import { LOBBY, MOST_ROWS, Wire, channelOf } from './wire.js';

export class Moderated {
  /** This page, until it is loaded again. */
  page = Math.random().toString(36).slice(2);

  /** `rows` resolves to all rows of the visit; `act(what, text)` carries out what is noted and returns whether that was possible. */
  constructor({ study, participant, sessions, phones }, { rows, act }) {
    // The other tasks have worlds with longer names; the visit is one.
    const [session] = sessions;
    Object.assign(this, { phones, rows, act, visit: { study, participant, session, phones } });
    this.lobby = new Wire(LOBBY, ({ type }) => type === 'who' && this.here());
    this.wire = new Wire(channelOf(session), (message) => this.hear(message));
    this.here();
  }

  here() {
    this.lobby?.say('here', { page: this.page, ...this.visit });
  }

  say(type, more) {
    this.wire?.say(type, { page: this.page, phones: this.phones, ...more });
  }

  hear({ type, id, page, what, text, until }) {
    if (type === 'ping') this.say('pong');
    else if (type === 'join') this.all();
    // A page that was frozen hears of it late, when who asked has been told that nobody answered, and may have asked again.
    else if (type === 'do' && page === this.page && Date.now() <= until) this.say('done', { id, ok: this.act(what, text) });
  }

  /** For a window that comes late: where the visit stands, and the rows so far. */
  async all() {
    const rows = await this.rows();
    const last = rows.slice(-MOST_ROWS).map(told);
    this.say('rows', { rows: last, left: rows.length - last.length });
    if (this.state) this.say('state', this.state);
  }

  row(row) {
    this.say('rows', { rows: [told(row)], left: 0 });
  }

  /** Where the visit stands: the page that is shown, the task and its text. */
  stands(state) {
    this.state = state;
    this.say('state', state);
  }

  /** The page is left; it may come back. */
  leave() {
    this.say('bye', { why: 'left' });
  }

  /** Nobody watches any more. */
  close(why) {
    this.say('bye', { why });
    for (const wire of [this.wire, this.lobby]) wire?.close();
    this.wire = this.lobby = undefined;
  }
}

/** That a question was answered is told, what was answered is not: nobody answers as they would with somebody looking on. */
const told = (row) => (row.event === 'answer' ? { ...row, detail: '' } : row);
