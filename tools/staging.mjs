// Where the steps after a build by Trunk work (tools/finish.mjs).
import { fileURLToPath } from 'node:url';

/** The project. */
export const source = fileURLToPath(new URL('..', import.meta.url));
/** The files that are about to become dist/. */
export const folder = process.env.TRUNK_STAGING_DIR;
if (!folder) {
  console.error('!! the steps of tools/finish.mjs are run by Trunk, which says in TRUNK_STAGING_DIR where the files are');
  process.exit(1);
}
