// Runs unit and end-to-end tests and prints the totals from jest's own result file as the last line.
// The file goes to PORTCULLIS_TEST_RESULTS, or build/test-results.json.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.env.PORTCULLIS_TEST_RESULTS ?? join(root, 'build/test-results.json');
rmSync(file, { force: true });
const run = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...process.argv.slice(2)],
  {
    cwd: root,
    // The JSON that --json also prints is in the file already.
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
const results = JSON.parse(readFileSync(file, 'utf8'));
for (const suite of results.testResults) {
  for (const { status, fullName } of suite.assertionResults) if (status === 'pending') console.log(`skipped: ${fullName}`);
}
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
console.log(`${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests + results.numTodoTests} skipped`);
process.exit(run.status === 0 && results.success && results.numPassedTests > 0 ? 0 : 1);
