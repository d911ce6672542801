// A step of tools/finish.mjs: writes `_headers`, which Netlify and Cloudflare Pages read. Neither looks at the query of an address, so no
// file is one for ever there: all are revalidated, which costs a question and no download.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALWAYS, REVALIDATED, policyOf } from './headers.mjs';
import { folder } from '../staging.mjs';

const policy = policyOf(readFileSync(join(folder, 'index.html'), 'utf8'));
const all = { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': policy, ...ALWAYS };
const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
writeFileSync(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
