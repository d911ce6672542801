// Two Phones as a component of JATOS: each event is a line of the result data, sent when it happens (JSON Lines).
// The component's input data in JATOS may say any of these otherwise.
const SETTINGS = {
  base: 'https://example.org/two-phones/',
  study: 'copy-2026',
  phone: 'new',
  step: 12,
  scenario: 'sms-late@14',
  code: 'C1A2B3C4',
};

const { jatos } = window;
const show = (name) => (document.querySelector(name).hidden = false);

/** Ends the study run. The participant stays on this page, where the code is. */
function end(values, code) {
  jatos.endStudy(`${JSON.stringify(values)}\n`, true, values.ended, false);
  document.querySelector('#over strong').textContent = code;
  show('#over');
}

jatos.onLoad(async () => {
  const { base, code, ...options } = { ...SETTINGS, ...(jatos.componentInput ?? jatos.componentJsonInput) };
  let summary;
  try {
    const [{ participantIn, rowOf, Summary }] = await Promise.all([import(`${base}summary.js`), import(`${base}embed.js`)]);
    // What was in the study link; the address of this page is another one.
    const participant = participantIn(`${location.origin}?${new URLSearchParams(jatos.urlQueryParameters)}`) ?? `jatos-${jatos.studyResultId}`;
    const demo = document.createElement('two-phones');
    for (const [name, value] of Object.entries({ base, loading: 'eager', participant, ...options })) {
      if (value !== '') demo.setAttribute(name, value);
    }
    summary = new Summary();
    demo.on('record', (record) => {
      // Nothing can be sent once the study run is over.
      if (summary.values.ended) return;
      const row = rowOf(record);
      summary.add(row);
      jatos.appendResultData(`${JSON.stringify(row)}\n`);
      if (row.event === 'end') end({ event: 'summary', participant, ...summary.values }, code);
    });
    document.querySelector('main').append(demo);
    await demo.ready;
  } catch {
    // A plan's first page may be read for longer than the app may take to start.
    if (!summary?.values.events) show('#failed');
  }
});
