// A step of tools/finish.mjs: puts the docs kit (target/docs-kit/) beside the pages of the steps, if it is of this very build; else the
// build goes without. Before those pages are written: they show what pictures and films are there.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from './id.mjs';

/** What only the folder of a language of the app has: the others show its pictures, and link to the rest. */
const OWN = /^film\.|-plain\.png$|\.(webp|md|pdf)$/;
/** The guide as a page is what the build writes itself; the pages show the pictures with the frame, and who makes their own take the plain ones. */
const IS_FOR_STEPS = /^(\d+(-plain)?\.png|\d+\.webp|film\..+|guide\.(md|pdf))$/;

/** The language of the app beside captions in a language. */
export const appLanguageOf = (tag, languages) => (languages.includes(tag) ? tag : 'en');

/**
 * Writes `steps/kit.json`, which says of which app the build is, into `folder`, and copies the kit there if its own says the same.
 * `sources` are the folders from which the app and its texts are made. Returns what to tell, if anything.
 */
export function includeKit(folder, { kit, sources, tags }) {
  const app = idOf(folder, ...sources);
  const list = join(kit, 'kit.json');
  const steps = join(folder, 'steps');
  mkdirSync(steps, { recursive: true });
  const made = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : undefined;
  const isCurrent = made?.app === app;
  writeFileSync(join(steps, 'kit.json'), `${JSON.stringify({ app, isIncluded: isCurrent })}\n`);
  if (!isCurrent) return made ? 'the docs kit is of another build, and is left out: make docs-kit' : undefined;
  const languages = readdirSync(kit, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const tag of tags) {
    const language = appLanguageOf(tag, languages);
    mkdirSync(join(steps, tag), { recursive: true });
    for (const name of readdirSync(join(kit, language))) {
      if (IS_FOR_STEPS.test(name) && (language === tag || !OWN.test(name))) cpSync(join(kit, language, name), join(steps, tag, name));
    }
  }
  return undefined;
}
