// A step of tools/finish.mjs: writes the lines for both phones into the builder, for those who read it without script. In the browser the
// same module writes them anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaults, snippets } from '../static/snippets.js';

/** Where the demo is in the lines of a build that does not know its own address; the page says that it is to be replaced. */
const SOMEWHERE = 'https://example.org/two-phones/';

const plain = (html) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the page of a builder says of the demo. */
export function factsIn(html) {
  const [, facts] = / data-facts="([^"]*)"/.exec(html) ?? [];
  if (!facts) throw new Error('the builder has no facts');
  return JSON.parse(plain(facts));
}

/** The page with lines in each of its fields. */
export function withSnippets(html) {
  const facts = factsIn(html);
  const lines = snippets(defaults(facts), facts, facts.base ?? SOMEWHERE);
  return html.replace(/(<textarea [^>]*data-snippet="(\w+)"[^>]*>)[^<]*(?=<\/textarea>)/g, (_, start, name) => {
    if (lines[name] === undefined) throw new Error(`there are no lines named ${name}`);
    return start + escaped(lines[name]);
  });
}

/** Writes them into the builder in each language of a folder. */
export function writeSnippets(folder) {
  for (const { name } of readdirSync(join(folder, 'steps'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const page = join(folder, 'steps', name, 'embed.html');
    try {
      writeFileSync(page, withSnippets(readFileSync(page, 'utf8')));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}
