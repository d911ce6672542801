// What the tools that drive a browser have in common: the browser itself, and the demo served to it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';

const root = path.join(import.meta.dirname, '..');

/** Headless Chromium with a fake camera: the one that CHROME names (target/tools/browser.env). */
export function launchBrowser(...args) {
  return puppeteer.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: [
      // Tests may run as root, for whom Chromium's sandbox does not start.
      '--no-sandbox',
      '--disable-gpu',
      // A container may have little room in /dev/shm, and a page that finds none stands still for ever.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...args,
    ],
  });
}

/** Serves a folder until this process ends; resolves to the address. */
export async function serve(folder) {
  const server = spawn('node', [path.join(root, 'tools/serve.mjs'), '--dir', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => server.kill());
  for await (const line of createInterface(server.stdout)) return line;
  throw new Error('the server did not start');
}
