// Start-up of each action on an empty folder beside `node -e 0`, and workflow-audit on a repository of eleven workflows: least wall time of
// several runs in turn. At most 2 times bare Node, secret-scan and the eleven files 2.5. docs/decisions/021-computed-when-compiling.md has the figures.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporary } from './_measure.mjs';

const rounds = 15;
const place = temporary();
// The same environment for all: a variable such as NODE_EXTRA_CA_CERTS alone makes Node three times slower to start. A folder of its own
// for every run, or the results of the last would lie in it.
const freshFolder = () => mkdtempSync(join(place, 'run-'));
const bundle = (name) => [join(root, 'dist', name, 'index.js')];
const actions = readdirSync(join(root, 'dist')).filter((name) => name !== 'cli' && existsSync(bundle(name)[0]));

const subjects = [
  { label: 'node -e 0', args: ['-e', '0'], folder: freshFolder },
  ...actions.map((name) => ({ label: name, args: bundle(name), folder: freshFolder, limit: name === 'secret-scan' ? 2.5 : 2 })),
  { label: 'workflow-audit of eleven workflows', args: bundle('workflow-audit'), folder: elevenWorkflows, limit: 2.5 },
];
const least = subjects.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < rounds; round++)
  for (const [index, { args, folder }] of subjects.entries()) {
    const env = { PATH: '/usr/bin:/bin', GITHUB_WORKSPACE: folder() };
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { stdio: 'ignore', env });
    least[index] = Math.min(least[index], Number(process.hrtime.bigint() - start) / 1e6);
  }
const [bare] = least;
console.log(`node -e 0: ${bare.toFixed(0)} ms (Node ${process.versions.node}, least of ${rounds})`);
for (const [index, { label, limit }] of subjects.entries()) {
  if (limit === undefined) continue;
  const times = least[index] / bare;
  console.log(`${label}: ${least[index].toFixed(0)} ms, ${times.toFixed(2)} times (limit ${limit})`);
  if (times > limit) process.exitCode = 1;
}

function elevenWorkflows() {
  const workspace = freshFolder();
  const folder = join(workspace, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < 11; index++)
    writeFileSync(
      join(folder, `job-${index}.yml`),
      `on: [push, pull_request]\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - run: npm ci --ignore-scripts && npm run part-${index}\n        env:\n          NAME: \${{ github.ref_name }}\n`,
    );
  return workspace;
}
