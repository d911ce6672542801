// Of which build a docs kit is: a hash of what Trunk has put together and of the texts. It is worked out at the beginning of a build,
// so nothing that the build or the kit adds later changes it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a folder, by their names, in an order that does not depend on the system. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The id of what is in the folders: names and contents. */
export function idOf(...folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of filesIn(folder)) hash.update(`${name}\0`).update(createHash('sha256').update(readFileSync(join(folder, name))).digest());
  }
  return hash.digest('hex').slice(0, 16);
}
