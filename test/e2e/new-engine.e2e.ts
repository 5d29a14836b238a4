// What a new engine costs: one command scaffolds it, and it runs through bundle, command line and gate without another edit.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const name = 'todo-lint';
let copy: string;
/** What one command adds. */
let added: readonly string[];
let workspace: Workspace;

function run(args: readonly string[], cwd = copy, environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  return { status, stdout, stderr };
}

/** What an engine neither needs nor changes; our tests would be compiled again. */
const leftOut = /^(?:docs\/rules|dist|test\/(?!harness\/)[^/]+)\/|\.test\.ts$/;

/** The tracked files of this repository at another place, with the packages it has installed, and its own as workspaces. */
function copyOfRepository(): string {
  const target = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis new ')));
  const tracked = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  }).stdout;
  for (const path of tracked.split('\0').filter((one) => one !== '' && !leftOut.test(one) && existsSync(join(repositoryRoot, one)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(target, path));
  }
  mkdirSync(join(target, 'node_modules/@portcullis'), { recursive: true });
  for (const entry of readdirSync(join(repositoryRoot, 'node_modules')).filter((one) => one !== '@portcullis'))
    symlinkSync(join(repositoryRoot, 'node_modules', entry), join(target, 'node_modules', entry));
  return target;
}

/** What `npm install` does for workspaces. */
function link(): void {
  for (const folder of ['packages', 'packages/engines'])
    for (const entry of readdirSync(join(copy, folder))) {
      if (!existsSync(join(copy, folder, entry, 'package.json'))) continue;
      const place = join(copy, 'node_modules/@portcullis', entry);
      if (!existsSync(place)) symlinkSync(join(copy, folder, entry), place);
    }
}

/** What is said of the types of what was added. All else was checked when it was compiled for this run, and is only compiled once more. */
function typeErrors(): string {
  const put = (file: string, settings: object): void => writeFileSync(join(copy, file), JSON.stringify(settings));
  const { compilerOptions, ...rest } = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8'));
  put('tsconfig.added.json', { compilerOptions, files: added.filter((path) => path.endsWith('.ts')) });
  put('tsconfig.json', { ...rest, compilerOptions: { ...compilerOptions, noCheck: true } });
  return run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.added.json']).stdout;
}

beforeAll(() => {
  copy = copyOfRepository();
  workspace = temporaryWorkspace();
}, 120_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  workspace.remove();
});

test('an engine is one file of about thirty lines, and everything else follows from its folder', () => {
  const before = new Set(readdirSync(copy, { recursive: true, encoding: 'utf8' }));
  expect(run(['scripts/new.mjs', name])).toMatchObject({ status: 0, stderr: '' });
  link();
  added = readdirSync(copy, { recursive: true, encoding: 'utf8' })
    .filter((path) => !before.has(path) && /\.(?:ts|json|md|yml)$/.test(path) && !path.startsWith('node_modules'))
    .sort();
  expect(added).toEqual([
    `actions/${name}/README.md`,
    `actions/${name}/main.ts`,
    `actions/${name}/package.json`,
    `packages/engines/${name}/package.json`,
    `packages/engines/${name}/src/index.test.ts`,
    `packages/engines/${name}/src/index.ts`,
  ]);
  const lines = readFileSync(join(copy, `packages/engines/${name}/src/index.ts`), 'utf8').split('\n').length;
  expect(lines).toBeLessThanOrEqual(35);
  expect(run(['scripts/new.mjs', name])).toMatchObject({ status: 2, stderr: `new: ${name} is there already\n` });
  expect(run(['scripts/new.mjs', '../evil'])).toMatchObject({ status: 2 });
}, 60_000);

test('it compiles, bundles and runs as action, from the command line and under the gate', () => {
  expect(typeErrors()).toBe('');
  expect(run(['scripts/compile.mjs'])).toMatchObject({ status: 0 });
  expect(run(['build/scripts/generate.js'])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(copy, `actions/${name}/action.yml`), 'utf8')).toContain(`main: ../../dist/${name}/index.js`);
  expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain(`actions/${name}/README.md`);
  expect(run(['scripts/bundle.mjs', name, 'cli'])).toMatchObject({ status: 0 });
  workspace.put('notes.txt', 'one\nFIXME-SECURITY here\n');
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace.path, 'INPUT_FAIL-ON': 'medium' };
  const action = run([join(copy, 'dist', name, 'index.js')], workspace.path, environment);
  expect([action.status, action.stdout]).toEqual([1, expect.stringMatching(/^medium +open-security-marker[\s\S]*^ {2}notes\.txt:2:1 /m)]);
  const command = run([join(copy, 'dist/cli/index.js'), name, '.'], workspace.path);
  expect([command.status, command.stdout]).toEqual([0, expect.stringContaining('open-security-marker')]);
  // The gate knows the name: another tool's file cannot stand for the scanner.
  workspace.put('.github/portcullis.yml', `require: [${name}]\nblock-at: medium\n`);
  const gate = (): ReturnType<typeof run> => run([join(copy, 'dist/cli/index.js'), 'remediation-gate'], workspace.path);
  expect(gate()).toMatchObject({ status: 1, stdout: expect.stringContaining('1 finding') });
  workspace.put(
    `portcullis-results/${name}.sarif`,
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name } }, results: [] }] }),
  );
  expect(gate()).toMatchObject({ status: 1, stdout: expect.stringContaining(name) });
}, 300_000);
