// A second writer and reader of short codes, by section 11 of docs/ticket.md. Shares no code with the demo.

import { createHash, createHmac } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PHRASE = "Two Phones demo short code 1: public, it proves that a code was typed right and not who made it";
const MAC_DOMAIN = Buffer.from("two-phones short code v1\0");
const ID_DOMAIN = Buffer.from("two-phones short code id v1\0");
const TOLERANCE = 120_000;
const ROUND = 2 ** 20; // seconds, after which the count of time begins again

/** The 34 bits of the fields. Nothing is checked, so that bad ones can be made too. */
export function fields({ activeApps, issuedAt, validFor }) {
  const seconds = Math.floor(issuedAt / 1000) % ROUND;
  return (BigInt(activeApps) << 32n) | (BigInt(seconds) << 12n) | BigInt(validFor);
}

/** The MAC is over the whole second of issue, and not only over what there is room for. */
function mac({ activeApps, issuedAt, validFor }, phrase = PHRASE) {
  const key = createHash("sha256").update(phrase).digest();
  const message = Buffer.alloc(11);
  message.writeBigUInt64BE(BigInt(Math.floor(issuedAt / 1000)));
  message.writeUInt16BE(validFor, 8);
  message.writeUInt8(activeApps, 10);
  const whole = createHmac("sha256", key).update(MAC_DOMAIN).update(message).digest();
  return whole.readBigUInt64BE(0) >> 38n;
}

/** The 60 bits of a code, with its MAC. */
export function code(ticket, { phrase } = {}) {
  return (fields(ticket) << 26n) | mac(ticket, phrase);
}

/** The twelve symbols in groups of four. */
export function write(bits) {
  let symbols = "";
  for (let shift = 55n; shift >= 0n; shift -= 5n) symbols += ALPHABET[Number((bits >> shift) & 31n)];
  return symbols.match(/.{4}/g).join("-");
}

function valueOf(symbol) {
  const plain = { O: "0", o: "0", I: "1", i: "1", L: "1", l: "1" }[symbol] ?? symbol;
  return ALPHABET.indexOf(/^[a-z]$/.test(plain) ? plain.toUpperCase() : plain);
}

/** The time nearest to `now` whose seconds leave `rest`; of two that are equally near, the later one. */
function nearest(rest, now) {
  const second = Math.floor(now / 1000);
  const ahead = (rest - (second % ROUND) + ROUND) % ROUND;
  return Math.max(0, ahead <= ROUND / 2 ? second + ahead : second + ahead - ROUND) * 1000;
}

/** The checks of section 11.3 in their order: `{ result, ticket? }`. */
export function readShort(typed, now) {
  const symbols = [...typed].filter((symbol) => !/^[\p{White_Space}\-–]$/u.test(symbol));
  const values = symbols.map(valueOf);
  if (values.includes(-1)) return { result: "symbol" };
  if (values.length !== 12) return { result: "length" };
  const bits = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const said = bits >> 26n;
  const [activeApps, validFor] = [Number(said >> 32n), Number(said & 0xfffn)];
  const inRange = activeApps >= 1 && validFor >= 5 && validFor <= 3600;
  const issuedAt = nearest(Number((said >> 12n) & 0xfffffn), now);
  if (mac({ activeApps, issuedAt, validFor }) !== (bits & 0x3ffffffn) || !inRange) return { result: "mistyped" };
  const whole = Buffer.alloc(8);
  whole.writeBigUInt64BE(bits);
  const ticketId = createHash("sha256").update(ID_DOMAIN).update(whole).digest().subarray(0, 8);
  const ticket = { ticketId, issuedAt, validFor, activeApps };
  if (issuedAt > now + TOLERANCE) return { result: "clocks-differ", ticket };
  if (now >= issuedAt + validFor * 1000) return { result: "expired", ticket };
  return { result: "ok", ticket };
}
