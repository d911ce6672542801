// A second writer and reader of tickets, by the rules of docs/ticket.md. It shares no code with the
// demo: where the two disagree, the page is not exact enough. Needs Node 20 and nothing else.

import { createHash, createHmac, createPrivateKey, createPublicKey, sign, timingSafeEqual, verify } from "node:crypto";

export const PREFIX = "DEMO1:";
export const DOMAIN = Buffer.from("two-phones ticket v1\0");
const TAG_DOMAIN = Buffer.from("two-phones user tag v1\0");
const PHRASE = "Two Phones demo key 1: public, it proves that a code is whole and not who made it";
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const TOLERANCE = 120_000;

/** The Ed25519 key pair whose seed is SHA-256 of `phrase`. */
export function keyPair(phrase = PHRASE) {
  const seed = createHash("sha256").update(phrase).digest();
  // RFC 8410: the seed in its PKCS #8 wrapping, which is all that Node takes.
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { secret, open: createPublicKey(secret) };
}

export function userTag(ticketId, userId) {
  const canonical = userId.trim().toLowerCase();
  return createHmac("sha256", ticketId).update(TAG_DOMAIN).update(canonical).digest().subarray(0, 8);
}

/** The 28 bytes of the payload. Nothing is checked, so that bad ones can be made too. */
export function payload(t) {
  const bytes = Buffer.alloc(28);
  bytes.writeUInt8(t.version ?? 1, 0);
  bytes.writeUInt8(t.keyId ?? 1, 1);
  t.ticketId.copy(bytes, 2);
  t.userTag.copy(bytes, 10);
  bytes.writeUIntBE(t.issuedAt, 18, 6);
  bytes.writeUInt16BE(t.validFor, 24);
  bytes.writeUInt8(t.activeApps, 26);
  bytes.writeUInt8(t.phoneEnding, 27);
  return bytes;
}

export function signed(bytes, { domain = DOMAIN, key = keyPair() } = {}) {
  return Buffer.concat([bytes, sign(null, Buffer.concat([domain, bytes]), key.secret)]);
}

/** Base45 of RFC 9285. */
export function base45(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length;
    let n = pair ? bytes.readUInt16BE(i) : bytes[i];
    for (let digits = pair ? 3 : 2; digits > 0; digits -= 1) {
      text += ALPHABET[n % 45];
      n = Math.floor(n / 45);
    }
  }
  return text;
}

function unbase45(text) {
  if (text.length % 3 === 1) return null;
  const bytes = [];
  for (let i = 0; i < text.length; i += 3) {
    const digits = [...text.slice(i, i + 3)].map((c) => ALPHABET.indexOf(c));
    if (digits.includes(-1)) return null;
    const n = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (n >= 256 ** (digits.length - 1)) return null;
    bytes.push(...(digits.length === 3 ? [n >> 8, n & 255] : [n]));
  }
  return Buffer.from(bytes);
}

/** The checks of docs/ticket.md in their order: `{ result, flaw?, ticket? }`. */
export function read(code, now) {
  const text = code.toString("latin1");
  if (!text.startsWith(PREFIX)) return { result: "not-a-ticket" };
  const bytes = unbase45(text.slice(PREFIX.length));
  if (!bytes) return malformed("base45");
  if (bytes.length === 0) return malformed("length");
  if (bytes[0] !== 1) return { result: "unknown-version" };
  if (bytes.length !== 92) return malformed("length");
  if (bytes[1] !== 1) return { result: "unknown-key" };
  const [body, signature] = [bytes.subarray(0, 28), bytes.subarray(28)];
  if (!verify(null, Buffer.concat([DOMAIN, body]), keyPair().open, signature)) return { result: "bad-signature" };
  const ticket = {
    ticketId: body.subarray(2, 10),
    userTag: body.subarray(10, 18),
    issuedAt: body.readUIntBE(18, 6),
    validFor: body.readUInt16BE(24),
    activeApps: body[26],
    phoneEnding: body[27],
  };
  if (ticket.validFor < 5 || ticket.validFor > 3600) return malformed("valid-for");
  if (ticket.activeApps < 1 || ticket.activeApps > 3) return malformed("active-apps");
  if (ticket.phoneEnding > 99) return malformed("phone-ending");
  if (ticket.issuedAt > now + TOLERANCE) return { result: "clocks-differ", ticket };
  if (now >= ticket.issuedAt + ticket.validFor * 1000) return { result: "expired", ticket };
  return { result: "ok", ticket };
}

function malformed(flaw) {
  return { result: "malformed", flaw };
}

export function isFor(ticket, userId) {
  return timingSafeEqual(ticket.userTag, userTag(ticket.ticketId, userId));
}
