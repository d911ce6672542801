// The pages of the steps as `make dist BASE_URL=…` makes them, for the address that serves them: then each absolute address in them can be
// followed.
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../browser.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Writes the pages anew beside the files of `dist` that they ask for. Resolves to their folder and its address, until this process ends. */
export async function withAddress(dist) {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-phones-steps-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // With its pictures, which the tool that writes the pages looks for.
  for (const name of ['favicon.svg', 'steps.css']) copyFileSync(path.join(dist, name), path.join(folder, name));
  cpSync(path.join(dist, 'steps'), path.join(folder, 'steps'), { recursive: true, filter: (name) => !/\.(html|json|br|gz)$/.test(name) });
  const address = await serve(folder);
  const args = ['run', '--locked', '--quiet', '--package', 'pages', '--', folder];
  await promisify(execFile)('cargo', args, { cwd: root, env: { ...process.env, BASE_URL: address } });
  // Last, as the tool would complete it as a page that is just being built. The pages lead to it.
  copyFileSync(path.join(dist, 'index.html'), path.join(folder, 'index.html'));
  return { folder, address };
}
