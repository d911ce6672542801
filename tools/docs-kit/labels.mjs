// The labels of the app as the texts have them (crates/texts/lang/TAG/*.ftl): those without a value in them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The plain texts of a language, by their keys. */
export function labelsOf(language, root = join(import.meta.dirname, '../../crates/texts/lang')) {
  const folder = join(root, language);
  const labels = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    for (const [, key, text] of readFileSync(join(folder, file), 'utf8').matchAll(/^([a-z][\w-]*) = ([^{}\n]+)$/gm)) {
      labels.set(key, text.trim());
    }
  }
  return (key) => {
    const label = labels.get(key);
    if (label === undefined) throw new Error(`the ${language} texts have no plain label "${key}"`);
    return label;
  };
}
