// Runs after each build by Trunk, on the files that are about to become dist/ (Trunk.toml, hooks): one step after the other,
// each a file of its own.
import { execFileSync } from 'node:child_process';
import { shorten } from './imports.mjs';

const source = process.env.TRUNK_SOURCE_DIR;
const folder = process.env.TRUNK_STAGING_DIR;
if (!source || !folder) {
  console.error('!! tools/finish.mjs is run by Trunk, which says where the files are');
  process.exit(1);
}

// What the texts make: static pages and the files of the languages. Built for this machine, by the development profile, which is the quickest.
execFileSync('cargo', ['run', '--locked', '--quiet', '--package', 'pages', '--', folder], { cwd: source, stdio: 'inherit' });
shorten(folder);
await import('./minify.mjs');
// No file may change after its hash was taken.
await import('./precache.mjs');
await import('./compress.mjs');
