// What can be said of the pages of the steps by reading their files.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';

/** Bytes of a page with its stylesheet. */
const MOST = 40_000;
/** Characters of a description that search engines show whole. */
const DESCRIPTION = [50, 160];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Search engines cut a title to what they show. That of a guide is the title of the public help page, and what marks the demo.
  rules: { 'long-title': 'off' },
});

/** What stands for a character in HTML as maud writes it. */
const plain = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const first = (html, pattern) => plain(pattern.exec(html)?.[1] ?? '');
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => plain(found));

/** Every page below `steps/` in a folder that the guide leads to, by its place. */
export function pagesIn(folder) {
  const languages = readdirSync(path.join(folder, 'steps'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name }) => {
    const files = readdirSync(path.join(folder, 'steps', name)).filter((file) => /^(index|\d+)\.html$/.test(file));
    return files.map((file) => {
      const place = `steps/${name}/${file}`;
      return { place, language: name, file, html: readFileSync(path.join(folder, place), 'utf8') };
    });
  });
}

/** Whether an address, as a browser resolves it, is that of a file below `folder`, and of an element in it if it says so. */
function leads(address, base, folder) {
  if (!address.href.startsWith(base)) return false;
  const place = decodeURIComponent(address.pathname.slice(new URL(base).pathname.length));
  let file = path.join(folder, place);
  if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
  if (!existsSync(file)) return false;
  const { hash } = address;
  // In the fragment of the demo are its options.
  if (hash === '' || hash.startsWith('#?')) return true;
  return readFileSync(file, 'utf8').includes(` id="${hash.slice(1)}"`);
}

/** What is wrong with the links of a page, and with all else that it names. */
function addresses({ place, html }, base, folder) {
  const named = [...all(html, / (?:href|src|srcset|poster)="([^"]*)"/g), ...all(html, /<meta property="og:(?:url|image)" content="([^"]*)"/g)];
  const here = new URL(place, base);
  return named.filter((address) => !leads(new URL(address, here), base, folder)).map((address) => `leads nowhere: ${address}`);
}

/** What is wrong with the data of a page for search engines. */
function data({ html }, base, folder) {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  if (text === undefined) return [];
  const wrong = [];
  JSON.parse(text, (key, value) => {
    if (key === 'url' && !leads(new URL(value), base, folder)) wrong.push(`data lead nowhere: ${value}`);
    return value;
  });
  return wrong;
}

/** What is wrong with the oEmbed answer that a page names, by oembed.com. */
function answer({ html, place }, base, folder) {
  const address = first(html, /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/);
  if (address !== new URL(place.replace('.html', '.json'), base).href) return [`its answer is ${address || 'not named'}`];
  const given = JSON.parse(readFileSync(path.join(folder, address.slice(base.length)), 'utf8'));
  const source = first(given.html, / src="([^"]*)"/);
  const wrong = [];
  if (given.version !== '1.0' || given.type !== 'rich' || !(given.width > 0) || !(given.height > 0)) wrong.push('its answer is no oEmbed of a page');
  if (!leads(new URL(source), base, folder) || !source.includes('embed=1')) wrong.push(`its answer embeds ${source}`);
  if (!/^<iframe [^<>]*><\/iframe>$/.test(given.html)) wrong.push('its answer is more than a frame');
  return wrong;
}

/** What is wrong with the other addresses of a page: its own, and those of its other languages, which have to lead back. */
function alternates({ place, html }, base, pages) {
  const own = new URL(place, base).href;
  const wrong = first(html, /<link rel="canonical" href="([^"]*)"/) === own ? [] : ['it has another canonical address'];
  const languages = new Set(pages.map(({ language }) => language));
  const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)];
  if (others.length !== languages.size + 1) wrong.push(`${others.length} other languages`);
  for (const [, language, address] of others) {
    const wanted = place.replace(/^steps\/[^/]+/, `steps/${language === 'x-default' ? 'en' : language}`);
    if (address !== new URL(wanted, base).href) wrong.push(`in ${language} it is ${address}`);
  }
  return wrong;
}

/** What has to be true of each page wherever it will be. */
async function always(page, styles, isAbsolute) {
  const { html, file } = page;
  const wrong = [];
  const { results } = await validator.validateString(html);
  wrong.push(...results.flatMap(({ messages }) => messages).map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`));
  const scripts = all(html, /<script([^>]*)>/g).filter((attributes) => attributes !== ' type="application/ld+json"');
  if (scripts.length > 0 || / on\w+="/.test(html)) wrong.push('it has a script');
  if (/ style="|<style/.test(html)) wrong.push('it has a style of its own');
  if (!isAbsolute && /https?:\/\//.test(html)) wrong.push('it has an absolute address');
  if (!first(html, /<title>([^<]*)</).startsWith('Demo')) wrong.push('its title does not begin with what marks the demo');
  if (!/<p class="strip" data-demo-mark="">[^<]+</.test(html)) wrong.push('it has no mark of the demo');
  const { length } = first(html, /<meta name="description" content="([^"]*)"/);
  if (length < DESCRIPTION[0] || length > DESCRIPTION[1]) wrong.push(`its description has ${length} characters`);
  const bytes = Buffer.byteLength(html) + styles;
  if (file !== 'index.html' && bytes > MOST) wrong.push(`${bytes} bytes with its styles`);
  return wrong;
}

/** For each page of a folder what is wrong with it: `base` is where the folder is, and whether the pages say so. */
export async function read(folder, base, isAbsolute) {
  const pages = pagesIn(folder);
  const styles = statSync(path.join(folder, 'steps.css')).size;
  const titles = pages.map(({ html }) => first(html, /<title>([^<]*)</));
  const checked = [];
  for (const [at, page] of pages.entries()) {
    const wrong = [...(await always(page, styles, isAbsolute)), ...addresses(page, base, folder)];
    if (titles.indexOf(titles[at]) !== at) wrong.push(`another page has its title: ${titles[at]}`);
    if (isAbsolute) wrong.push(...data(page, base, folder), ...answer(page, base, folder), ...alternates(page, base, pages));
    checked.push({ ...page, wrong });
  }
  return checked;
}
