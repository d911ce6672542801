// Runs after each build by Trunk, on the files that are about to become dist/ (Trunk.toml, hooks): one step after the other,
// each a file of its own.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { includeKit } from './docs-kit/include.mjs';
import { guard } from './guard.mjs';
import { shorten } from './imports.mjs';
import { order } from './order.mjs';
import { writeSnippets } from './snippets.mjs';
import { folder, source } from './staging.mjs';

// Before anything is changed here: what Trunk has put there, and the texts, say which build this is.
const texts = join(source, 'crates/texts/lang');
const told = includeKit(folder, {
  kit: join(source, 'target/docs-kit'),
  sources: [texts, join(source, 'static')],
  tags: readdirSync(texts).filter((tag) => existsSync(join(texts, tag, 'steps.ftl'))),
});
if (told) console.error(`   ${told}`);
// What the texts make: static pages and the files of the languages. Built for this machine, by the development profile, which is the quickest.
execFileSync('cargo', ['run', '--locked', '--quiet', '--package', 'pages', '--', folder], { cwd: source, stdio: 'inherit' });
writeSnippets(folder);
order(folder);
guard(folder);
shorten(folder);
await import('./minify.mjs');
// Only studies and their researchers load the lab, so it is in a folder of its own, beside its pages. The steps before work on the files beside the page.
for (const name of ['lab', 'report']) {
  for (const file of [`${name}.js`, `${name}.js.map`, `${name}_bg.wasm`]) renameSync(join(folder, file), join(folder, 'lab', file));
}
// Researchers load these from the report, and run them on their own machine.
for (const name of ['recompute.py', 'recompute.R']) copyFileSync(join(source, 'static/lab', name), join(folder, 'lab', name));
// No file may change after its hash was taken.
await import('./precache.mjs');
await import('./compress.mjs');
await import('./hosting/write.mjs');
