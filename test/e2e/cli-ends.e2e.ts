// How the command line ends when the world does not play along: each time one line, and never as passed.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const program = join(repositoryRoot, 'dist/cli/index.js');

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
  workspace.put('Dockerfile', 'FROM scratch\nUSER 1000:1000\n');
});
afterEach(() => workspace.remove());

const shell = (line: string) => spawnSync('sh', ['-c', line, 'sh', process.execPath, program], { cwd: workspace.path, encoding: 'utf8' });

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends with %i, a line, and results that say that they are not whole', async (signal, exitCode) => {
  const large = Buffer.from(`${'lorem ipsum token password '.repeat(40)}\n`.repeat(2000));
  for (let i = 0; i < 90; i++) workspace.put(`big/${i}.txt`, large);
  const sarif = join(workspace.path, 'portcullis-results/secret-scan.sarif');
  const when = (): boolean => existsSync(sarif) && readFileSync(sarif, 'utf8').includes('"executionSuccessful"');
  const run = await runCli(['scan', '.'], { workspace: workspace.path, signalOnce: { signal, when } });
  expect(run.exitCode).toBe(exitCode);
  expect(run.stderr).toBe(`portcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
  expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].invocations[0].executionSuccessful).toBe(false);
});

test('a disk that is full under standard output', () => {
  if (!existsSync('/dev/full')) return;
  const run = shell('"$1" "$2" secret-scan . > /dev/full');
  expect([run.status, run.stderr.match(/\n/g)?.length]).toEqual([2, 1]);
  expect(run.stderr).toMatch(/^portcullis: expected to write to standard output, got no space left.*\[output-unwritable\]\n$/);
});

test('a disk that is full under the results', () => {
  if (process.platform === 'win32') return;
  for (let i = 0; i < 60; i++) workspace.put(`${i}/Dockerfile`, 'FROM debian:latest\nMAINTAINER a\nRUN cd /tmp && sudo true\n');
  // No file may grow beyond 16 blocks of 512 bytes, or of 1024: the report of so many findings does not fit.
  const run = shell('ulimit -f 16; "$1" "$2" scan .');
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(
    /^portcullis: portcullis-results\/dockerfile-lint\.sarif, `sarif-file`: .*Make room.*\[results-unwritable\]\n$/,
  );
});

test('a reader that leaves early', () => {
  for (let i = 0; i < 400; i++) workspace.put(`${i}/Dockerfile`, 'FROM debian:latest\nMAINTAINER a\nRUN cd /tmp && sudo true\n');
  const run = shell('("$1" "$2" dockerfile-lint . --format json; echo "$?" > code) | head -n 1');
  expect(run.stdout).toBe('{\n');
  expect(run.stderr).toBe('portcullis: the reader of its output left before all was written. [output-closed]\n');
  expect(readFileSync(join(workspace.path, 'code'), 'utf8')).toBe('2\n');
});

const unprivileged =
  process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    : [];

test('a folder that cannot be written: `scan` says so once, and one scanner needs none', async () => {
  if (process.platform === 'win32') return;
  chmodSync(workspace.path, 0o755);
  chmodSync(join(workspace.path, 'Dockerfile'), 0o644);
  const options = { workspace: workspace.path, wrapper: unprivileged, environment: { HOME: '/' } };
  const scan = await runCli(['scan', '.'], options);
  expect([scan.exitCode, scan.stdout]).toEqual([2, '']);
  expect(scan.stderr).toMatch(/^portcullis: portcullis-results\/\.gitignore, `sarif-file`: expected to write .*\[results-unwritable\]\n$/);
  const single = await runCli(['dockerfile-lint', '.'], options);
  expect([single.exitCode, single.stderr]).toEqual([0, '']);
});

test('results that would go through a link out of the folder', async () => {
  mkdirSync(join(workspace.path, 'elsewhere'));
  spawnSync('ln', ['-s', '/tmp', join(workspace.path, 'portcullis-results')]);
  const run = await runCli(['scan', '.'], { workspace: workspace.path });
  expect([run.exitCode, run.stderr.match(/\n/g)?.length]).toEqual([2, 1]);
  expect(run.stderr).toContain('[results-outside]');
});

test('colours where they are asked for, and nowhere else', async () => {
  const coloured = async (environment: Readonly<Record<string, string>>): Promise<boolean> =>
    (await runCli(['dockerfile-lint', '.'], { workspace: workspace.path, environment })).stdout.includes('\u001b[');
  expect([await coloured({}), await coloured({ FORCE_COLOR: '1' }), await coloured({ FORCE_COLOR: '0' })]).toEqual([false, true, false]);
});

test.each([
  ['hello.py', 'print("hello")\n'],
  ['a.json', '{"a": 1}\n'],
  ['README.md', 'Words.\n'],
])('one file for `scan`, as pre-commit hands it over, is looked at by those who know it: %s', async (name, content) => {
  workspace.put(name, content);
  const run = await runCli(['scan', name], { workspace: workspace.path });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toMatch(/^Passed: /);
});

test('a report in the place of the checkout is refused', async () => {
  workspace.put('bad.sarif', '{}\n');
  const run = await runCli(['remediation-gate', 'bad.sarif'], { workspace: workspace.path });
  expect([run.exitCode, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(
    /^portcullis: bad\.sarif: expected the folder of the checkout, got a file\. .*--results bad\.sarif\. \[usage\]\n$/,
  );
});
