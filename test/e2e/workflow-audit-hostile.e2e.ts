// Workflows made to cost time, through the bundle: each is read to its end or refused by a gap that says why; none ends the run. How long
// they take is printed by test/bench/workflow-audit.mjs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GateBench, gateBench } from '../harness/gate.js';
import { hostileWorkflows } from '../harness/hostile-workflows.js';
import { runAction } from '../harness/run-action.js';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
});
afterEach(() => bench.remove());

interface Told {
  readonly descriptor?: { readonly id: string };
  readonly message: { readonly text: string };
}

test.each(hostileWorkflows)('$name', async ({ files, finds, refused }) => {
  for (const [path, text] of Object.entries(files())) {
    mkdirSync(dirname(join(bench.path, path)), { recursive: true });
    writeFileSync(join(bench.path, path), text);
  }
  bench.commit();
  const { sarif } = await runAction('workflow-audit', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
  const [run] = sarif.runs;
  const told = run.invocations[0].toolExecutionNotifications as readonly Told[];
  const gaps = told.filter(({ descriptor }) => descriptor?.id.startsWith('not-scanned/')).map(({ message }) => message.text);
  expect(told.filter(({ descriptor }) => descriptor?.id === 'internal')).toEqual([]);
  if (refused === undefined) expect(gaps).toEqual([]);
  else expect(gaps).toContainEqual(expect.stringMatching(refused));
  if (finds !== undefined) expect(run.results.map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toContain(finds);
});
