// What a checkout can say of its own history, so that a new finding would seem to have been there before: the gate blocks all the same.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif } from '../harness/gate.js';

let bench: GateBench;
let base: string;
beforeEach(() => {
  bench = gateBench();
  bench.put('.github/portcullis.yml', 'version: 1\nnew-only: true\n');
  bench.put('a.txt', 'one\n');
  base = bench.commit();
});
afterEach(() => bench.remove());

function changed(): string {
  bench.put('a.txt', 'bad\n');
  return bench.commit();
}

test.each<[string, () => string]>([
  ['nothing', changed],
  [
    'a commit that replaces the base',
    () => {
      const head = changed();
      bench.git('replace', base, head);
      return head;
    },
  ],
  [
    'a file that replaces the one of the base',
    () => {
      const head = changed();
      bench.git('replace', bench.git('rev-parse', `${base}:a.txt`), bench.git('rev-parse', `${head}:a.txt`));
      return head;
    },
  ],
  [
    'a graft that makes the change the parent of the base',
    () => {
      const head = changed();
      writeFileSync(join(bench.path, '.git/info/grafts'), `${base} ${head}\n`);
      return head;
    },
  ],
  [
    'a merge of three',
    () => {
      bench.git('checkout', '-qb', 'two');
      bench.put('b.txt', 'x\n');
      bench.commit();
      bench.git('checkout', '-qb', 'three', base);
      changed();
      bench.git('checkout', '-qb', 'all', base);
      bench.git('merge', '-q', '--no-ff', '-m', 'all', 'two', 'three');
      return bench.git('rev-parse', 'HEAD');
    },
  ],
])('%s', async (_, history) => {
  const head = history();
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('r', 'a.txt', 1)], { commit: head }));
  const gate = await bench.gate({}, { ...bench.pullRequest(base, head), GITHUB_SHA: head });
  expect([gate.exitCode, gate.outputs.decision, gate.outputs.blocking]).toEqual([1, 'block', '1']);
});
