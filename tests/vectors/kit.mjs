// node tests/vectors/kit.mjs check   reads every vector with ticket.mjs and short_code.mjs and says where they differ
// node tests/vectors/kit.mjs make    writes the vectors anew

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { code as shortBits, readShort, write as writeShort } from "./short_code.mjs";
import { PREFIX, base45, isFor, keyPair, payload, read, signed, userTag } from "./ticket.mjs";

const HERE = new URL("./", import.meta.url);
const NOON = Date.UTC(2026, 0, 1, 12); // 1767268800000
const USER = "karla-demo";
const HOUR = 3_600_000;
const ROUND = 2 ** 20; // seconds that a short code can tell apart

function sample(changes = {}) {
  const ticketId = changes.ticketId ?? Buffer.from("0011223344556677", "hex");
  const tag = userTag(ticketId, changes.user ?? USER);
  return { ticketId, userTag: tag, issuedAt: NOON, validFor: 180, activeApps: 1, phoneEnding: 42, ...changes };
}

const text = (bytes) => PREFIX + base45(bytes);
const whole = (changes, how) => signed(payload(sample(changes)), how);
const good = text(whole());

function flipped(index) {
  const bytes = whole();
  bytes[index] ^= 1;
  return text(bytes);
}

/** The same signature with the order of the group added to S: the sum that RFC 8032 refuses. */
function stretched() {
  const bytes = whole();
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let s = order + BigInt(`0x${Buffer.from(bytes.subarray(60)).reverse().toString("hex")}`);
  for (let i = 60; i < 92; i += 1, s >>= 8n) bytes[i] = Number(s & 255n);
  return text(bytes);
}

function make() {
  const ok = (name, comment, changes = {}, { now = NOON + 60_000, user, match } = {}) => {
    const t = sample(changes);
    vector(name, comment, text(signed(payload(t))), "ok", {
      now,
      ...(user && { "user-id": user, "user-match": match }),
      "ticket-id": t.ticketId.toString("hex"),
      "user-tag": t.userTag.toString("hex"),
      "issued-at": t.issuedAt,
      "valid-for": t.validFor,
      "active-apps": t.activeApps,
      "phone-ending": t.phoneEnding,
    });
  };
  const bad = (name, comment, code, expect, { flaw, now = NOON } = {}) =>
    vector(name, comment, code, expect, { now, ...(flaw && { flaw }) });
  const malformed = (name, comment, code, flaw) => bad(name, comment, code, "malformed", { flaw });

  ok("ok-worked-example", "the example of docs/ticket.md", {}, { user: USER, match: "yes" });
  ok("ok-user-case", "case does not matter in a user ID", {}, { user: "Karla-Demo", match: "yes" });
  ok("ok-user-danish", "letters outside ASCII, in capitals", { user: "bløde-åer" }, { user: "BLØDE-ÅER", match: "yes" });
  ok("ok-user-other", "somebody else's user ID", {}, { user: "karla-demo2", match: "no" });
  ok("ok-last-millisecond", "one millisecond before the end", {}, { now: NOON + 179_999 });
  ok("ok-tolerance", "two minutes from the future, to the millisecond", {}, { now: NOON - 120_000 });
  ok("ok-smallest", "every field at its least", { ticketId: Buffer.alloc(8), issuedAt: 0, validFor: 5, phoneEnding: 0 }, { now: 0 });
  ok("ok-largest", "every field at its greatest; three apps are the service's to refuse",
    { ticketId: Buffer.alloc(8, 255), issuedAt: 2 ** 48 - 1, validFor: 3600, activeApps: 3, phoneEnding: 99 }, { now: 2 ** 48 });

  bad("expired-at-the-end", "not valid any more in the millisecond in which it ends", good, "expired", { now: NOON + 180_000 });
  bad("expired-long-ago", "an hour later", good, "expired", { now: NOON + HOUR });
  bad("clocks-differ", "two minutes and a millisecond from the future", good, "clocks-differ", { now: NOON - 120_001 });

  bad("foreign-empty", "no bytes at all", "", "not-a-ticket");
  bad("foreign-url", "somebody else's QR code", "https://example.org/DEMO1:", "not-a-ticket");
  bad("foreign-not-utf8", "binary data", Buffer.from("fffe00ff", "hex"), "not-a-ticket");
  bad("foreign-half-prefix", "the prefix without its colon", "DEMO1", "not-a-ticket");
  bad("foreign-other-prefix", "the prefix never changes, the version is in the bytes", good.replace("DEMO1", "DEMO2"), "not-a-ticket");
  bad("foreign-lower-case", "the whole text in small letters", good.toLowerCase(), "not-a-ticket");
  bad("foreign-space-before", "a space before the prefix", ` ${good}`, "not-a-ticket");

  malformed("base45-small-letter", "one small letter", `${PREFIX}bb8${good.slice(9)}`, "base45");
  malformed("base45-bad-character", "an underscore", `${good.slice(0, 70)}_${good.slice(71)}`, "base45");
  malformed("base45-too-big", "65536 in three characters", `${good.slice(0, 141)}GGW`, "base45");
  malformed("base45-too-big-pair", "256 in the two last characters", `${good}V5`, "base45");
  malformed("base45-lone-character", "one character more", `${good}0`, "base45");
  malformed("base45-space-after", "a space is a character of base45", Buffer.from(`${good} `), "base45");
  malformed("base45-newline-after", "a line feed is not", Buffer.from(`${good}\n`), "base45");
  malformed("length-none", "the prefix and nothing else", PREFIX, "length");
  malformed("length-one-less", "91 bytes", text(whole().subarray(0, 91)), "length");
  malformed("length-one-more", "93 bytes", text(Buffer.concat([whole(), Buffer.alloc(1)])), "length");
  malformed("length-4296", "as much as a QR code holds", text(Buffer.concat([whole(), Buffer.alloc(2768)])), "length");
  malformed("field-valid-for-0", "signed, valid for no time", text(whole({ validFor: 0 })), "valid-for");
  malformed("field-valid-for-4", "signed, one second less than the least", text(whole({ validFor: 4 })), "valid-for");
  malformed("field-valid-for-3601", "signed, one second more than the most", text(whole({ validFor: 3601 })), "valid-for");
  malformed("field-active-apps-0", "signed, no app could have made it", text(whole({ activeApps: 0 })), "active-apps");
  malformed("field-active-apps-4", "signed, more apps than there can be", text(whole({ activeApps: 4 })), "active-apps");
  malformed("field-phone-ending-100", "signed, three digits", text(whole({ phoneEnding: 100 })), "phone-ending");

  bad("version-0", "signed, version 0", text(whole({ version: 0 })), "unknown-version");
  bad("version-2-longer", "the version is looked at before the length", text(Buffer.concat([whole({ version: 2 }), Buffer.alloc(4)])), "unknown-version");
  bad("key-id-2", "the key id is looked at before the signature", text(whole({ keyId: 2 })), "unknown-key");

  const parts = { "ticket-id": 2, "user-tag": 17, "issued-at": 23, "valid-for": 25, "active-apps": 26, "phone-ending": 27, r: 28, s: 60 };
  for (const [part, index] of Object.entries(parts)) {
    bad(`signature-flipped-${part}`, `lowest bit of byte ${index} flipped`, flipped(index), "bad-signature");
  }
  bad("signature-zero", "64 zero bytes", text(Buffer.concat([payload(sample()), Buffer.alloc(64)])), "bad-signature");
  bad("signature-stretched", "S is not below the order of the group", stretched(), "bad-signature");
  bad("signature-other-key", "signed with another key under this key id", text(whole({}, { key: keyPair("another key") })), "bad-signature");
  bad("signature-other-domain", "signed for something else", text(whole({}, { domain: Buffer.from("two-phones ticket v2\0") })), "bad-signature");
  bad("signature-no-domain", "the payload alone is signed", text(whole({}, { domain: Buffer.alloc(0) })), "bad-signature");
  const unsigned = whole();
  unsigned[26] = 0;
  bad("signature-before-fields", "no app counted, and not signed: the signature is looked at first", text(unsigned), "bad-signature");
}

/** The vectors of `short/`: what a person may type, and what a reader makes of it. */
function makeShort() {
  mkdirSync(new URL("short/", HERE), { recursive: true });
  const sampleShort = (changes = {}) => ({ issuedAt: NOON, validFor: 180, activeApps: 1, ...changes });
  const symbols = (changes, how) => writeShort(shortBits(sampleShort(changes), how));
  const plain = symbols();
  const ok = (name, comment, { typed, changes = {}, now = NOON + 60_000 } = {}) => {
    const { issuedAt, validFor, activeApps } = sampleShort(changes);
    const code = typed ?? symbols(changes);
    vector(`short/${name}`, comment, code, "ok", {
      now,
      "ticket-id": readShort(code, now).ticket.ticketId.toString("hex"),
      "issued-at": issuedAt - (issuedAt % 1000),
      "valid-for": validFor,
      "active-apps": activeApps,
      canonical: symbols(changes),
    });
  };
  const bad = (name, comment, typed, expect, { now = NOON } = {}) => vector(`short/${name}`, comment, typed, expect, { now });
  const swapped = (text, place) => text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);

  ok("ok-worked-example", "the example of docs/ticket.md");
  ok("ok-no-groups", "without hyphens", { typed: plain.replaceAll("-", "") });
  ok("ok-small-letters", "in small letters, with spaces", { typed: ` ${plain.toLowerCase().replaceAll("-", "  ")} ` });
  ok("ok-other-groups", "groups and dashes of one's own", { typed: plain.replaceAll("-", "").match(/../g).join("–") });
  const lookAlikes = { issuedAt: NOON + 15_940_000 }; // three 0 and two 1 are in it
  ok("ok-look-alikes", "O for 0, I and l for 1", {
    changes: lookAlikes,
    typed: symbols(lookAlikes).replace("1", "I").replaceAll("1", "l").replace("0", "o").replaceAll("0", "O"),
    now: lookAlikes.issuedAt,
  });
  ok("ok-smallest", "every field at its least", { changes: { issuedAt: 0, validFor: 5 }, now: 0 });
  ok("ok-largest", "every field at its greatest; three apps are the service's to refuse",
    { changes: { issuedAt: (ROUND * 1_700 - 1) * 1_000, validFor: 3_600, activeApps: 3 }, now: ROUND * 1_700_000 });
  ok("ok-after-the-turn", "made a minute before the count of seconds begins again, read after it",
    { changes: { issuedAt: (ROUND * 1_700 - 60) * 1_000 }, now: (ROUND * 1_700 + 60) * 1_000 });
  ok("ok-tolerance", "two minutes from the future", { now: NOON - 120_000 });
  ok("ok-whole-second", "made within a second, it begins with that second", { changes: { issuedAt: NOON + 999 } });
  ok("ok-last-millisecond", "one millisecond before the end", { now: NOON + 179_999 });

  bad("expired-at-the-end", "not valid any more in the millisecond in which it ends", plain, "expired", { now: NOON + 180_000 });
  bad("expired-six-days", "the nearest time lies before", plain, "expired", { now: NOON + (ROUND / 2 - 1) * 1_000 });
  bad("clocks-differ", "two minutes and a second from the future", plain, "clocks-differ", { now: NOON - 121_000 });
  bad("mistyped-seven-days", "seven days old: the nearest time lies ahead, and the MAC is of another one", plain, "mistyped", { now: NOON + (ROUND / 2 + 1) * 1_000 });
  bad("mistyped-next-round", "when the count of seconds comes round, the same symbols are no code", plain, "mistyped", { now: NOON + ROUND * 1_000 });

  bad("symbol-u", "U is in no short code", plain.replace(/.$/, "U"), "symbol");
  bad("symbol-before-length", "a sign is looked at before the length", `${plain}!`, "symbol");
  bad("symbol-ticket", "the text of a QR code", good, "symbol");
  bad("symbol-foreign-letter", "a Danish letter", plain.replace("B", "Ø"), "symbol");
  bad("symbol-full-width", "full-width digits are other signs", plain.replace("6", "６"), "symbol");
  bad("length-none", "nothing", "", "length");
  bad("length-groups-only", "spaces and hyphens", " - - ", "length");
  bad("length-11", "one is missing", plain.slice(0, -1), "length");
  bad("length-13", "one too many", `${plain}0`, "length");
  bad("length-24", "typed twice", `${plain} ${plain}`, "length");
  bad("mistyped-one", "one symbol is another", plain.replace(/.$/, "5"), "mistyped");
  bad("mistyped-swapped", "two symbols have changed places", swapped(plain, 1), "mistyped");
  bad("mistyped-groups", "two groups have changed places", plain.split("-").toReversed().join("-"), "mistyped");
  bad("mistyped-other-key", "made under another key", symbols({}, { phrase: "another key" }), "mistyped");
  bad("mistyped-no-app", "a fitting MAC, but no app could have made it", symbols({ activeApps: 0 }), "mistyped");
  bad("mistyped-valid-for-4", "a fitting MAC, one second less than the least", symbols({ validFor: 4 }), "mistyped");
  bad("mistyped-valid-for-3601", "a fitting MAC, one second more than the most", symbols({ validFor: 3_601 }), "mistyped");
}

function vector(name, comment, code, expect, headers) {
  const lines = Object.entries({ expect, ...headers, comment, ...(typeof code !== "string" && { code: "hex" }) });
  const body = typeof code === "string" ? code : code.toString("hex");
  writeFileSync(new URL(`${name}.txt`, HERE), `${lines.map(([k, v]) => `${k}: ${v}\n`).join("")}\n${body}\n`);
}

/** The headers of a vector and the bytes they are about. */
function readVector(name) {
  const file = readFileSync(new URL(name, HERE), "utf8");
  const split = file.indexOf("\n\n");
  const want = Object.fromEntries(file.slice(0, split).split("\n").map((line) => line.split(/: (.*)/s)));
  return { want, body: file.slice(split + 2).replace(/\n$/, "") };
}

function check(name) {
  const { want, body } = readVector(name);
  const { result, flaw, ticket } = read(Buffer.from(body, want.code === "hex" ? "hex" : "utf8"), Number(want.now));
  const got = { expect: result, ...(flaw && { flaw }) };
  if (result === "ok") {
    Object.assign(got, said(ticket), {
      "user-tag": ticket.userTag.toString("hex"),
      "phone-ending": ticket.phoneEnding,
    });
    if (want["user-id"]) got["user-match"] = isFor(ticket, want["user-id"]) ? "yes" : "no";
    got.written = text(signed(payload(ticket))) === body ? "same" : "different";
    want.written = "same";
  }
  return compare(name, got, want);
}

function checkShort(name) {
  const { want, body } = readVector(name);
  const { result, ticket } = readShort(body, Number(want.now));
  const got = { expect: result };
  if (result === "ok") Object.assign(got, said(ticket), { canonical: writeShort(shortBits(ticket)) });
  return compare(name, got, want);
}

/** What both kinds of code tell. */
function said(ticket) {
  return {
    "ticket-id": ticket.ticketId.toString("hex"),
    "issued-at": ticket.issuedAt,
    "valid-for": ticket.validFor,
    "active-apps": ticket.activeApps,
  };
}

function compare(name, got, want) {
  const wrong = Object.keys({ ...got, ...want })
    .filter((key) => !["now", "user-id", "comment", "code"].includes(key))
    .filter((key) => String(got[key]) !== String(want[key]));
  for (const key of wrong) console.log(`${name}: ${key} is ${got[key]}, expected ${want[key]}`);
  return wrong.length === 0;
}

function vectors(folder) {
  const names = readdirSync(new URL(folder, HERE)).filter((name) => name.endsWith(".txt"));
  return names.map((name) => folder + name);
}

if (process.argv[2] === "make") {
  make();
  makeShort();
} else if (process.argv[2] === "check") {
  const results = [...vectors("./").map(check), ...vectors("./short/").map(checkShort)];
  const passed = results.filter(Boolean).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  process.exitCode = passed === results.length && passed > 0 ? 0 : 1;
} else {
  console.log("usage: node tests/vectors/kit.mjs make|check");
  process.exitCode = 2;
}
