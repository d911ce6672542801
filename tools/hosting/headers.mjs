// What a host sends with the files of dist/: the one home of these facts. tools/serve.mjs sends them, tools/hosting/write.mjs writes them
// into `_headers`, and tests/hosting/ checks docs/nginx.conf against them. docs/hosting.md says what each is for.

/** With every answer, for pages that embed the demo. `make serve` sends these alone, as the pages that embed it in tests come from there too. */
export const EMBEDDING = {
  // A sandboxed frame has no origin of its own, and loads a module only where the host lets anybody.
  'Access-Control-Allow-Origin': '*',
  // A page that isolates itself (Cross-Origin-Embedder-Policy) embeds only what says that it may be embedded, and does the same.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
};

/** With every answer. */
export const ALWAYS = {
  ...EMBEDDING,
  // What the demo never uses is switched off; a host page still decides whether its frame has the camera.
  'Permissions-Policy': 'camera=(self), display-capture=(self), microphone=(), geolocation=(), payment=(), usb=()',
};

/** A file that is there and is asked for by a name with the hash of its content (tools/precache.mjs). */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Any other: the browser asks each time whether its copy is still good. */
export const REVALIDATED = 'no-cache';

/** The type of each kind of file. */
export const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/plain; charset=utf-8',
  R: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'text/xml; charset=utf-8',
};

/** The policy that index.html brings along, for a host that sends it as well. Nothing is added: even `frame-ancestors *` would shut out pages of files and of apps. */
export function policyOf(html) {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  if (!policy) throw new Error('index.html brings no Content-Security-Policy');
  return policy;
}
