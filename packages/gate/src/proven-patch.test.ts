import type { IssuePatch } from './issue-patch.js';
import type { Issue } from './issues.js';
import { unmoved } from './lines-after.js';
import { provenPatch } from './proven-patch.js';
import type { Trial, Tried } from './trial.js';

const issue = (ruleId: string, path: string): Issue =>
  ({ ruleId, path, sources: ['t'], region: undefined, logical: undefined }) as unknown as Issue;
const [a, b, c, d] = [issue('a', 'x'), issue('b', 'x'), issue('c', 'y'), issue('d', 'w')];
const all = [a, b, c, d];

/** A patch of the issues that are not left out, each with a fix of its own file. */
function compose(without: ReadonlyMap<Issue, string>): IssuePatch {
  const taken = all.filter((one) => !without.has(one));
  const leftOut = [...without].map(([one, reason]) => ({ path: one.path as string, reason, description: one.ruleId }));
  return {
    patch: { text: taken.map(({ ruleId }) => ruleId).join(''), fixed: taken.length, leftOut, taken: [], linesAfter: unmoved },
    patched: new Set(taken),
    filesOf: new Map(taken.map((one) => [one, [one.path as string]])),
    unverified: 0,
  };
}

const trial = (more: Partial<Trial> = {}): Trial => ({ decision: 'pass', unsure: false, gone: 0, remaining: [], arrived: [], ...more });

/** What is offered, and why what is not. */
async function proven(tryIt: (text: string) => Tried) {
  const { made, tried } = await provenPatch(compose(new Map()), compose, async ({ patch }) => tryIt(patch.text));
  return { text: made.patch.text, reasons: made.patch.leftOut.map(({ description, reason }) => `${description}: ${reason}`), tried };
}

test('what comes out clean is offered as it is', async () => {
  expect(await proven(() => trial())).toEqual({ text: 'abcd', reasons: [], tried: trial() });
});

test('a fix whose finding is still there is not offered, and the rest is tried again', async () => {
  const tried: string[] = [];
  const found = await proven((text) => {
    tried.push(text);
    return trial({ remaining: text.includes('b') ? [b] : [] });
  });
  expect(found).toMatchObject({ text: 'acd', reasons: ['b: in its trial the finding was still there'] });
  expect(tried).toEqual(['abcd', 'acd']);
});

test('what came anew is laid to the fixes of its file, else to all', async () => {
  const inFile = await proven((text) => trial({ arrived: text.includes('a') ? [issue('new', 'x')] : [] }));
  expect(inFile).toMatchObject({ text: 'cd', reasons: [expect.stringContaining('a new finding came: new at x'), expect.any(String)] });
  const elsewhere = await proven(() => trial({ arrived: [issue('new', 'z')] }));
  expect(elsewhere).toMatchObject({ text: '', tried: { notTried: 'no fix came out of its trial clean' } });
  expect(elsewhere.reasons).toHaveLength(4);
});

test('what never comes out clean is offered to nobody, after three trials', async () => {
  let trials = 0;
  const found = await proven((text) => {
    trials++;
    const last = all.find(({ ruleId }) => text.endsWith(ruleId));
    return trial({ remaining: last === undefined ? [] : [last] });
  });
  expect([found.text, trials]).toEqual(['', 3]);
});

test('a patch that cannot be tried stays, and is said not to have been', async () => {
  expect(await proven(() => ({ notTried: 'why' }))).toMatchObject({ text: 'abcd', tried: { notTried: 'why' } });
});
