// The fixes of another tool, as it wrote them, applied by git: the text is what the tool's own fixer makes of it.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gateBench } from '../harness/gate.js';

/** Recorded from ruff 0.17.6 (`check --isolated --select F401,F541,E713 --output-format sarif app`), the texts of its rules left out. */
const recorded = readFileSync('test/fixtures/foreign-fixes/ruff.sarif', 'utf8');

const faulty = `import os
import sys


def check(value):
    if value == None:
        return sys.path
    name = f"plain"
    return not value in name
`;

/** What `ruff check --fix` made of it. */
const fixed = `import sys


def check(value):
    if value == None:
        return sys.path
    name = "plain"
    return value not in name
`;

test('all fixes of a report of ruff are one patch, which makes what ruff itself makes', async () => {
  const bench = gateBench();
  try {
    bench.put('app/check.py', faulty);
    bench.commit();
    bench.put('portcullis-results/ruff.sarif', recorded.replaceAll('file:///CHECKOUT', pathToFileURL(bench.path).href));
    const { outputs } = await bench.gate();
    // The report names no commit, so a person is to look at them.
    expect([outputs.patch, outputs['suggested-patch']]).toEqual(['', 'portcullis-results/suggested.patch']);
    bench.git('apply', 'portcullis-results/suggested.patch');
    expect(bench.read('app/check.py')).toBe(fixed);
  } finally {
    bench.remove();
  }
});
