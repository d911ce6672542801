// Two Phones as a component of reVISit: the parameters of the component are the options of the demo and its address, `base`. Each event
// is a node of the component's provenance; when the session is over, what it came to are its answers.
const nodes = {};
let current;

/** Adds a node in the form of Trrack, which reVISit keeps and replays, and hands the whole graph over. */
function follow(label, state, createdOn = Date.now()) {
  const id = crypto.randomUUID();
  const parent = nodes[current];
  parent?.children.push(id);
  const common = { id, label, event: parent ? label : 'Root', createdOn, children: [], artifacts: [], level: parent ? parent.level + 1 : 0 };
  nodes[id] = { ...common, meta: { annotation: [], bookmark: [] }, state: { type: 'checkpoint', val: state }, ...(parent && { parent: current, sideEffects: { do: [], undo: [] } }) };
  current = id;
  window.Revisit.postProvenance({ root: Object.keys(nodes)[0], current, nodes });
}

window.Revisit.onDataReceive(async ({ base, ...options }) => {
  // The same parameters may be sent again.
  if (current) return;
  follow('Root', {});
  const [{ anyName, participantIn, rowOf, Summary }] = await Promise.all([import(`${base}summary.js`), import(`${base}embed.js`)]);
  // The participant is in the address of the study, around this page and of the same origin.
  const participant = participantIn(parent.location.href) ?? anyName();
  const demo = document.createElement('two-phones');
  for (const [name, value] of Object.entries({ base, loading: 'eager', participant, ...options })) {
    if (value !== '') demo.setAttribute(name, value);
  }
  const summary = new Summary();
  demo.on('record', (record) => {
    const row = rowOf(record);
    summary.add(row);
    follow(row.event, row, Date.parse(row.time_iso));
    if (row.event === 'end') window.Revisit.postAnswers(summary.values);
  });
  document.body.append(demo);
  demo.ready.then(() => window.Revisit.postReady?.(), () => {});
});
