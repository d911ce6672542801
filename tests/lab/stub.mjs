// The page of the report with figures of our own in place of the rules': what is shown, whatever the data.
import { sample } from './sample.mjs';

/** A tab whose rules hand over these figures (`sample`), or those of `byOf` where people are compared. */
export async function stubbed(tab, options, compared = { ...options, groups: ['', 'sms-late'] }, plan = '') {
  const figures = { none: sample(options), scenario: sample(compared) };
  const script = `export default async () => {};
    const made = ${JSON.stringify(figures)};
    export class Report {
      add(names) { return JSON.stringify({ files: names.map((file) => ({ file, rows: 7 })), notes: [], merged: { added: 7 * names.length, duplicates: 0, differing: 0, other_files: [] }, rows: 7 }); }
      clear() {}
      figures(asked) { return JSON.stringify(made[JSON.parse(asked).by] ?? { ...made.none, by: JSON.parse(asked).by }); }
      plan() { return ${JSON.stringify(plan)}; }
      eventsCsv() { return 'study\\r\\n'; }
      exportZip() { return new Uint8Array([80, 75]); }
    }`;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/lab/report.js')) return request.respond({ contentType: 'text/javascript', body: script });
    return request.continue();
  });
}
