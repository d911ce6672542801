// A real experiment in jsPsych, on an origin of its own, with the plugin as a researcher would load it.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { origin, page, root } from '../embed/hosts.mjs';

// Of this process: tests that run beside each other have one each.
const out = join(root, `target/packages/test-${process.pid}`);
const made = join(out, 'jspsych');
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const jspsych = join(root, 'node_modules/jspsych');

/** Builds the plugin, and returns the folder that it is in. */
export function builtPlugin() {
  execFileSync('node', ['tools/package.mjs', 'jspsych', '--out', out], { cwd: root, stdio: 'ignore' });
  return made;
}

/** What a page of an experiment loads, by the paths that `HEAD` names. */
const files = () => ({
  '/jspsych.js': readFileSync(join(jspsych, 'dist/index.browser.js')),
  '/jspsych.css': readFileSync(join(jspsych, 'css/jspsych.css')),
  '/plugin.js': readFileSync(join(made, 'dist/index.browser.min.js')),
});
export const HEAD = '<script src="/jspsych.js"></script><script src="/plugin.js"></script><link rel="stylesheet" href="/jspsych.css">';

/** An origin with an experiment on it, whose script is `script`. */
export function experiment(script, more = {}) {
  const all = { ...files(), '/': page(`<script>${script}</script>`, { head: HEAD }), ...more };
  return origin((path) => all[path]);
}
