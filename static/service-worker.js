// Caches the page's own files, so that it opens and runs without a network, and shows its notifications.
//
// One deployment is one version: the list of its files with their hashes, which tools/precache.mjs writes into BUILD.
// - A version is cached whole or not at all: each file is checked against its hash, and the page itself is
//   put last.
// - To the whole belong, of the files on demand, those that are in use: a page says so while the version is being installed,
//   or the version before had them. One that is asked for later is checked and kept then. So nobody downloads a language that
//   they do not read, or its letters, and whoever reads one has it in the next version too.
// - A page is answered from the newest whole version, and never waits for the network. (Cache first: the page and its
//   files are of one build, and a server that hangs cannot hold it up. The browser asks for a new version of this file,
//   and with it of all others, whenever the page is opened.)
// - The names of scripts, styles and wasm carry a content hash. So a page that is still open finds the files
//   of its own version in the cache, also after a newer version has taken over. That is why a new worker need
//   not wait for the page.
'use strict';

const BUILD = { version: 'none', files: {}, onDemand: {}, together: {} };

const PREFIX = `two-phones ${registration.scope} `;
const NAME = PREFIX + BUILD.version;
/** The cache key of the page: without a query, which only says what the page shows. */
const PAGE = registration.scope;
/** How many versions are kept while pages are open: this one, and those that such a page may have come from. */
const KEPT = 3;

/** The files on demand that pages said they use, by their names. */
const used = new Set();
/** Resolves when this version is whole; a worker that was started again finds it so. */
let whole = Promise.resolve();

addEventListener('install', (event) => event.waitUntil((whole = install())));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => {
  if (event.data?.inUse) event.waitUntil(use(withOthers(event.data.inUse)));
  else event.source?.postMessage({ version: BUILD.version });
});
addEventListener('notificationclick', (event) => event.waitUntil(open(event.notification)));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const elsewhere = url.origin !== location.origin || !url.href.startsWith(registration.scope);
  // start.js asks with `no-store` what the server has.
  if (elsewhere || request.method !== 'GET' || request.cache === 'no-store') return;
  event.respondWith(isPage(url) ? page(request) : file(request));
});

function isPage(url) {
  const { pathname } = new URL(registration.scope);
  return url.pathname === pathname || url.pathname === `${pathname}index.html`;
}

async function install() {
  const before = await namesOnDemand();
  // This version may be cached already, from before a newer one was taken back: it becomes the newest again.
  await caches.delete(NAME);
  const cache = await caches.open(NAME);
  try {
    const { './': hashOfPage, ...files } = BUILD.files;
    await Promise.all(Object.entries(files).map(([name, hash]) => keep(cache, name, hash)));
    const inUse = new Set(withOthers([...before, ...used]));
    await Promise.all([...inUse].map((name) => keep(cache, name, BUILD.onDemand[name])));
    await keep(cache, './', hashOfPage);
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
  await skipWaiting();
}

/** This version's names of the files on demand that any version has. */
async function namesOnDemand() {
  const path = (name) => new URL(name, registration.scope).pathname;
  const kept = new Set();
  for (const version of await versions()) {
    for (const { url } of await (await caches.open(version)).keys()) kept.add(path(url));
  }
  return Object.keys(BUILD.onDemand).filter((name) => kept.has(path(name)));
}

/** With the words of a language, its letters and its help: a page that is not controlled yet has them without this worker seeing it. */
function withOthers(names) {
  return names.flatMap((name) => BUILD.together[name] ?? []).concat(names);
}

/** Keeps files on demand, by their names. */
async function use(names) {
  const known = names.filter((name) => Object.hasOwn(BUILD.onDemand, name));
  known.forEach((name) => used.add(name));
  await whole;
  const cache = await caches.open(NAME);
  for (const name of known) {
    if (!(await cache.match(new URL(name, registration.scope)))) await keep(cache, name, BUILD.onDemand[name]);
  }
}

/** Fetches a file and puts it into the cache, if it is the one that was built. */
async function keep(cache, name, hash) {
  const url = new URL(name, registration.scope).href;
  const response = await fetch(url, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await sha256(bytes)) !== hash) {
    throw new Error(`${name} is not of this version: a deployment under way?`);
  }
  // A new response, because a redirected one is refused for a navigation, and because the body is
  // decompressed by now.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await cache.put(url, new Response(bytes, { headers }));
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function activate() {
  await clients.claim();
  const open = await windows();
  for (const name of (await versions()).slice(open.length > 0 ? KEPT : 1)) await caches.delete(name);
  // A page of another version offers to be loaded again.
  for (const client of open) client.postMessage({ version: BUILD.version });
}

/** The names of the versions kept for this folder, the newest first. */
async function versions() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
}

async function windows() {
  const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(registration.scope));
}

async function page(request) {
  // While the first version is being fetched, the cache has no page yet.
  return (await kept(PAGE)) ?? fetch(request);
}

async function file(request) {
  const exact = await kept(request);
  if (exact) return exact;
  // The address of a page may have a fragment.
  const [name] = request.url.slice(registration.scope.length).split('#');
  if (Object.hasOwn(BUILD.onDemand, name)) {
    // Without a network, or if the server has another version, the request goes on as any other.
    await use([name]).catch(() => undefined);
    const now = await kept(request);
    if (now) return now;
  }
  const answer = await fetch(request).catch(() => undefined);
  if (answer?.ok) return answer;
  // A file of a version that is gone here and on the server: its successor answers, as a server answers for a
  // name without a hash.
  return (await kept(request, { ignoreSearch: true })) ?? answer ?? Response.error();
}

async function kept(request, options) {
  for (const name of await versions()) {
    const found = await (await caches.open(name)).match(request, options);
    if (found) return found;
  }
  return undefined;
}

/** A click on a notification brings the phone it is about to the front: its tab, or else a new one. */
async function open(notification) {
  const { address } = notification.data ?? {};
  notification.close();
  const wanted = new URL(address ?? './', registration.scope);
  const fitting = (await windows())
    .map((client) => ({ client, fit: fit(new URL(client.url), wanted) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  await (fitting.length > 0 ? fitting[0].client.focus() : clients.openWindow(wanted.href));
}

/** How well a page fits the wanted one: 0, it shows another phone; 2, it is the very same. */
function fit(page, wanted) {
  if (page.href === wanted.href) return 2;
  const phone = ({ searchParams: query }) => {
    const role = query.get('phone');
    return { role, session: query.get('session') ?? 'demo', device: query.get('device') ?? (role === 'new' ? '2' : '1') };
  };
  const [here, there] = [phone(page), phone(wanted)];
  const shown = here.role === 'both' || (here.role === there.role && here.device === there.device);
  return shown && here.session === there.session ? 1 : 0;
}
