// The two phones as the tour sees them, without a browser: what is pressed leads on as the script says, as quickly as `slow` allows.

/** Phones that stand before the act of each at `at`, by phone. */
export class Phones {
  digits = { old: 0, new: 0 };
  done = new Set();
  /** What comes later: { at, act }. */
  coming = [];

  constructor(data, phones = ['old', 'new']) {
    Object.assign(this, { data, names: phones });
    this.goTo(0);
  }

  placesOf = (phone) => [...this.data.acts.keys()].filter((place) => this.data.acts[place].phone === phone);

  /** Everything before a step is done. */
  goTo(step) {
    this.at = Object.fromEntries(['old', 'new'].map((phone) => [phone, this.placesOf(phone).find((place) => this.data.acts[place].step >= step)]));
    this.aside = {};
    this.done.clear();
    this.coming = this.coming.filter(({ what }) => what === 'goTo');
    this.digits = { old: 0, new: 0 };
  }

  /** What `Tour.tick` is told. */
  shown() {
    const phones = {};
    for (const name of this.names) {
      const act = this.data.acts[this.at[name]];
      const isScanned = this.data.acts[this.at.new]?.step > 12 || this.at.new === undefined;
      if (name === 'old' && isScanned && !(this.data.acts[this.at.new]?.step < 19)) {
        phones.old = { screen: 'home', step: 1, digits: 0 };
        continue;
      }
      const isCode = name === 'old' && (!act || act.does === 'look');
      const [screen, step] = isCode ? [isScanned ? 'code-scanned' : 'code', 7] : (act?.on[0] ?? 'home/19').split('/');
      phones[name] = { screen: this.aside[name] ?? screen, step: Number(step), digits: this.digits[name] };
    }
    return { phones, done: new Set(this.done), says: JSON.stringify(phones), language: 'en' };
  }

  /** Carries an effect out, after a while. */
  take({ do: what, act, digit, step }, now, slow) {
    if (['tell', 'point', 'show', 'finish'].includes(what)) return;
    this.coming.push({ what, act, digit, step, at: now + slow });
  }

  /** What has come by now; the steps that were gone to. */
  pass(now, random) {
    const due = this.coming.filter(({ at }) => at <= now);
    this.coming = this.coming.filter(({ at }) => at > now);
    const gone = [];
    for (const one of due) {
      if (one.what === 'goTo') {
        this.goTo(one.step);
        gone.push(one.step);
      } else this.#happens(one);
    }
    for (const name of this.names) {
      const { does } = this.data.acts[this.at[name]] ?? {};
      const isShown = this.at.old === undefined || this.data.acts[this.at.old].does === 'look';
      const isScannable = does === 'scan' && isShown && this.names.length > 1 && !this.aside.old;
      if ((does === 'install' || isScannable) && random() < 0.2) this.#leads(name);
    }
    return gone;
  }

  #happens({ what, act: place, digit }) {
    const act = this.data.acts[place];
    const { phone } = act;
    // A control that has gone takes no press.
    const isThere = !this.aside[phone] && (this.at[phone] === place || (this.data.acts[this.at[phone]]?.on[0] === act.on[0] && what !== 'press'));
    if (!isThere) return;
    if (what === 'digit' || what === 'erase') return this.key(phone, what === 'digit' ? digit : undefined);
    if (['tick', 'pick', 'fill', 'skip'].includes(what)) this.done.add(place);
    this.#leads(phone);
  }

  /** A key of the pad, pressed by the tour or by the person. */
  key(phone, digit) {
    const place = this.at[phone];
    const act = this.data.acts[place];
    const ofPad = act?.does === 'digits' ? act : this.data.acts[place - 1];
    if (ofPad?.does !== 'digits') return;
    const count = this.digits[phone] + (digit === undefined ? -1 : 1);
    if (count < 0 || count > ofPad.text.length) return;
    this.digits[phone] = count;
    if (count < ofPad.text.length) this.at[phone] = this.data.acts.indexOf(ofPad);
    else this.#leads(phone);
  }

  /** On to the next act of a phone; a pad stays with its digits until another screen comes. */
  #leads(phone) {
    const places = this.placesOf(phone);
    const { on } = this.data.acts[this.at[phone]];
    this.at[phone] = places[places.indexOf(this.at[phone]) + 1];
    if (this.data.acts[this.at[phone]]?.on[0] !== on[0]) this.digits[phone] = 0;
  }
}

/** Random numbers from a seed (Mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
