// Draws the icons of static/icons/ anew from the two drawings in SVG. To be run after a change of one of them.
//
//   node tools/icons.mjs
//
// A browser draws them (CHROME names one), so that no tool for pictures is needed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATIC = fileURLToPath(new URL('../static/', import.meta.url));
const ICONS = [
  ['favicon.svg', 192, 'icon-192.png'],
  ['favicon.svg', 512, 'icon-512.png'],
  ['icons/maskable.svg', 192, 'maskable-192.png'],
  ['icons/maskable.svg', 512, 'maskable-512.png'],
  // iOS rounds the corners by itself and paints transparent pixels black, so this is the drawing with a
  // background.
  ['icons/maskable.svg', 180, 'apple-touch-icon.png'],
];

const folder = mkdtempSync(join(tmpdir(), 'two-phones-icons-'));
for (const [drawing, size, name] of ICONS) {
  const page = join(folder, 'icon.html');
  const svg = readFileSync(join(STATIC, drawing), 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" style="display: block" `);
  writeFileSync(page, `<!doctype html><style>body { margin: 0; overflow: hidden }</style>${svg}`);
  execFileSync(
    process.env.CHROME ?? 'chromium',
    [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--default-background-color=00000000',
      `--user-data-dir=${join(folder, 'profile')}`, `--window-size=${size},${size}`, `--screenshot=${join(STATIC, 'icons', name)}`, page,
    ],
    { stdio: 'ignore' },
  );
}
rmSync(folder, { recursive: true, force: true });
