// Every figure of the report is computed anew, from events.csv alone, by the scripts that researchers get with it: static/lab/recompute.py
// with scipy and statsmodels, and static/lab/recompute.R. All must say the same, in each of their parts, and none may have more than another.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, figures, make, makeStill, makeWild, withoutPython, withoutR } from './made.mjs';
import { project } from '../study-data/made.mjs';
import { sameReport } from './same.mjs';

const DATA = [[3, 1], [12, 1], [12, 2], [12, 3], [40, 1], [60, 2]];
const BY = ['none', 'scenario', 'study', 'version'];
/** How many data sets are wild. */
const WILD = Number(process.env.WILD ?? 3);
const made = new Map();
before(() => {
  build();
  for (const [participants, seed] of DATA) made.set(`${participants} people, seed ${seed}`, make(participants, seed));
});
after(() => {
  for (const { folder } of made.values()) rmSync(folder, { recursive: true, force: true });
});

describe('the report', () => {
  it('says the same of one export as of one of each device', () => {
    for (const { whole, devices } of made.values()) {
      assert.deepEqual(figures.rust(devices, 'scenario'), figures.rust([whole], 'scenario'));
      assert.deepEqual(figures.rust(devices.toReversed(), 'scenario'), figures.rust([whole], 'scenario'));
    }
  });

  it('says the same when an earlier export is there as well', () => {
    for (const { whole, earlier } of made.values()) {
      assert.deepEqual(figures.rust([earlier, whole], 'none'), figures.rust([whole], 'none'));
    }
  });

  it('names a source of each figure, and has its reference', () => {
    for (const { whole } of made.values()) {
      const { sources, figures: all, funnel, comparison } = figures.rust([whole], 'scenario');
      for (const { source } of [...all, ...funnel, ...comparison]) assert.ok(sources[source], source);
    }
  });

  it('has no figure, method or source that docs/study-report.md does not name', () => {
    const page = readFileSync(join(project, 'docs/study-report.md'), 'utf8');
    for (const { whole } of made.values()) {
      const { sources, figures: all, comparison } = figures.rust([whole], 'scenario');
      const words = [...all, ...comparison].flatMap(({ id, method }) => [id, method]);
      for (const word of new Set([...words, ...Object.keys(sources)])) assert.ok(page.includes(`\`${word}\``), word);
    }
  });

  it('has all that is compared here', () => {
    const of = (key) => new Set([...made.values()].flatMap(({ whole }) => figures.rust([whole], 'scenario')[key]).map(({ id }) => id));
    const task = ['completion', 'completion-point', 'direct', 'indirect', 'time-active', 'time-median', 'time-waiting', 'time-away', 'errors', 'misses', 'corrections', 'hints', 'helped', 'seq'];
    const all = [...made.values()].flatMap(({ whole }) => figures.rust([whole], 'none').figures);
    assert.deepEqual([...new Set(all.map(({ id }) => id))].toSorted(), [...task, 'sus', 'ux-lite'].toSorted());
    assert.deepEqual([...of('comparison')].toSorted(), ['completion', 'errors', 'seq', 'sus', 'time-active', 'ux-lite']);
    assert.ok(all.some(({ id, value }) => id === 'indirect' && value > 0) && all.some(({ id, value }) => id === 'helped' && value > 0));
    const notes = [...made.values()].flatMap(({ whole }) => figures.rust([whole], 'none').notes);
    assert.ok(notes.some(({ task, step }) => task && step) && notes.some(({ task, step }) => task && step === null) && notes.some(({ task }) => task === null));
    assert.ok(all.some(({ few }) => few) && all.some(({ incomplete }) => incomplete > 0) && all.some(({ censored }) => censored > 0));
  });
});

for (const [name, compute, leftOut] of [['Python', figures.python, withoutPython], ['R', figures.r, withoutR]]) {
  describe(`the script in ${name}`, { skip: leftOut }, () => {
    for (const [participants, seed] of DATA) {
      for (const by of ['none', 'scenario', ...(participants === 12 ? ['study', 'version'] : [])]) {
        it(`computes every figure of ${participants} people, seed ${seed}, by ${by}`, () => {
          const { whole } = made.get(`${participants} people, seed ${seed}`);
          sameReport(compute([whole], by), figures.rust([whole], by));
        });
      }
    }

    it('computes every figure of an export as it is', () => {
      for (const by of ['none', 'scenario']) {
        const { plain } = made.get('12 people, seed 1');
        sameReport(compute([plain], by), figures.rust([plain], by));
      }
    });

    it('computes every figure of times that are all the same', () => {
      const { folder, whole } = makeStill();
      const wanted = figures.rust([whole], 'scenario');
      sameReport(compute([whole], 'scenario'), wanted);
      assert.deepEqual(wanted.figures.filter(({ id }) => id === 'time-active').map(({ value }) => Math.round(value)), [1, 5000]);
      rmSync(folder, { recursive: true, force: true });
    });

    it('computes every figure of data in which anything follows anything', () => {
      for (let seed = 1; seed <= WILD; seed += 1) {
        const { folder, whole } = makeWild(seed);
        try {
          sameReport(compute([whole], BY[seed % BY.length]), figures.rust([whole], BY[seed % BY.length]));
        } catch (error) {
          error.message += `\nseed ${seed}`;
          throw error;
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }
    });

    it('computes the same from the exports of each device, and from two that overlap', () => {
      const { whole, devices, earlier } = made.get('12 people, seed 1');
      const wanted = compute([whole], 'scenario');
      assert.deepEqual(compute(devices.toReversed(), 'scenario'), wanted);
      assert.deepEqual(compute([earlier, whole], 'scenario'), wanted);
    });
  });
}
