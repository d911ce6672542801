// Puts a net below every function of the browser that wasm-bindgen's script calls without one. An exception that comes through the wasm
// leaves the app half done and dead; caught here, the call gives nothing: no object, no text, 0, false. Part of tools/finish.mjs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A function that is lent to the wasm: its name, its parameters and its body. Those with `catch` in Rust have a net (handleError). */
const LENT = /^( {8}__wbg_[\w$]+: function\([^)]*\) \{\n)([^]*?)^( {8}\},\n)/gm;
/** wasm-bindgen's own, such as the one that throws for Rust. */
const OWN = /^ {8}__wbg__/;
/** The call, in the line that keeps what it gives, or else in the last line. */
const KEPT = /^( +const ret = )(.+);$/m;
const LAST = /^( +)(\S.*);\n$/m;

const NET = `
function attempt(call) {
    try {
        return call();
    } catch (error) {
        console.debug(error);
    }
}
`;

/** The script with a net below each call. Throws where it is not as this version of wasm-bindgen writes it. */
export function guarded(script) {
  let count = 0;
  const withNets = script.replace(LENT, (whole, head, body, end) => {
    if (OWN.test(head) || /\btry \{/.test(body)) return whole;
    count += 1;
    if (KEPT.test(body)) return head + body.replace(KEPT, '$1attempt(() => $2);') + end;
    if (!LAST.test(body)) throw new Error(`there is no call in ${whole}`);
    return head + body.replace(LAST, '$1attempt(() => $2);\n') + end;
  });
  if (count === 0) throw new Error('the script lends no function as it used to');
  // Nothing, or a number, where the browser should give a text.
  const text = /(?<=^function passStringToWasm0\(arg, malloc, realloc\) \{\n)/m;
  if (!text.test(withNets)) throw new Error('the script hands over no text as it used to');
  return withNets.replace(text, "    arg = String(arg ?? '');\n") + NET;
}

/** Guards the script of the app in the folder of the build. The scan worker may end over a mistake: it is started anew. */
export function guard(folder) {
  const wasm = readdirSync(folder).find((name) => /^app-.*_bg\.wasm$/.test(name));
  const script = join(folder, wasm.replace(/_bg\.wasm$/, '.js'));
  writeFileSync(script, guarded(readFileSync(script, 'utf8')));
}
