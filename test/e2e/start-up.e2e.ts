// What a bundle loads before it knows that it needs it: Node's client with its TLS alone takes as long as a small scan.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

test.each(readdirSync(join(repositoryRoot, 'dist')).filter((name) => name !== 'cli'))('%s asks nobody, and loads no client', (name) => {
  workspace.put('README.md', 'nothing here\n');
  const program = `
    process.on('exit', () => console.error('loaded: ' + process.moduleLoadList.filter((one) => /^NativeModule (?:dns|https?|tls)$/.test(one))));
    require(${JSON.stringify(join(repositoryRoot, 'dist', name, 'index.js'))});`;
  const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
  const { stderr } = spawnSync(process.execPath, ['-e', program], { cwd: workspace.path, env, encoding: 'utf8' });
  expect(stderr).toBe('loaded: \n');
});

const parts = (folder: string): string[] => readdirSync(folder).filter((name) => /^\d+\.index\.js$/.test(name));

/** Parts that are loaded within the call that needs them, and those that an `import()` waits for. */
function partsNeeded(folder: string): { readonly now: readonly string[]; readonly awaited: readonly string[] } {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const awaited = new Set([...text.matchAll(/_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(([, id]) => id));
  const now = new Set([...text.matchAll(/_require__\.now\(\[([\d, ]+)\]/g)].flatMap(([, ids = '']) => ids.split(', ')));
  const files = (ids: Iterable<string | undefined>): string[] => [...ids].map((id) => `${id}.index.js`);
  return { now: files([...now].filter((id) => !awaited.has(id))), awaited: files(awaited) };
}

/** Parts with all that runs a step, down to the file of results: the first that a run loads, and none of a program that takes the engine. */
function stepParts(folder: string): readonly string[] {
  const code = readFileSync(join(folder, 'index.js'), 'utf8');
  const [, ids] = /src\/start-scanner\.js\n[\s\S]*?_require__\.now\(\[([\d, ]+)\]/.exec(code) ?? [];
  return (ids as string).split(', ').map((id) => `${id}.index.js`);
}

/** Files of its folder that a bundle loads in the workspace, in their order. */
function loadedFiles(folder: string): readonly string[] {
  const program = `
    process.on('exit', () => console.error(Object.keys(require.cache).filter((path) => path !== '[eval]').join('\\n')));
    require(${JSON.stringify(join(folder, 'index.js'))});`;
  const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
  const { stderr } = spawnSync(process.execPath, ['-e', program], { cwd: workspace.path, env, encoding: 'utf8' });
  return stderr.trim().split('\n');
}

/** KiB of its own text that a bundle reads before it knows that there is nothing to do: what a run may do without lies in parts. */
const mostText = new Map([
  ['attestation-verify', 1000],
  ['dockerfile-lint', 872],
  ['gate-comment', 320],
  ['image-verify', 1031],
  ['portcullis', 2590],
  ['remediation-gate', 850],
  ['sbom', 680],
  ['secret-scan', 795],
  ['workflow-audit', 575],
]);

test.each(readdirSync(join(repositoryRoot, 'dist')).filter((name) => name !== 'cli'))('%s reads little where nothing is', (name) => {
  const text = loadedFiles(join(repositoryRoot, 'dist', name)).reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
  expect(text).toBeGreaterThan(100);
  // One import that is no longer marked brings hundreds. A new action says here what it reads.
  expect(text).toBeLessThan(mostText.get(name) ?? 0);
});

test('sbom reads no readers of other ecosystems where one lock is', () => {
  workspace.put('package-lock.json', '{"lockfileVersion":3,"packages":{"":{"name":"a"}}}\n');
  const text = loadedFiles(join(repositoryRoot, 'dist/sbom')).reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
  expect(text).toBeGreaterThan(700);
  expect(text).toBeLessThan(850);
});

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly Covered[] }[];
}
interface Covered {
  readonly functionName: string;
  readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
}

/** Functions with a name that a run over an empty workspace calls, by the part of the bundle in which they stand. */
function calledByPart(folder: string): ReadonlyMap<string, readonly string[]> {
  const coverage = join(workspace.path, '..', `coverage-${process.pid}`);
  try {
    const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path, NODE_V8_COVERAGE: coverage };
    spawnSync(process.execPath, [join(folder, 'index.js')], { cwd: workspace.path, env });
    const scripts = readdirSync(coverage).flatMap((file) => (JSON.parse(readFileSync(join(coverage, file), 'utf8')) as Coverage).result);
    const named = ({ functionName, ranges }: Covered): boolean => /^[a-z]/i.test(functionName) && (ranges[0]?.count ?? 0) > 0;
    const own = scripts.filter(({ url }) => /\d\.index\.js$/.test(url) && fileURLToPath(url).startsWith(folder));
    // An export is a function without a body of its own.
    const isExport = (text: string, { ranges }: Covered): boolean => text.startsWith('() => (/* ', ranges[0]?.startOffset);
    return new Map(
      own.map(({ url, functions }) => {
        const text = readFileSync(fileURLToPath(url), 'utf8');
        return [url, functions.filter((each) => named(each) && !isExport(text, each)).map(({ functionName }) => functionName)];
      }),
    );
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
}

test.each(readdirSync(join(repositoryRoot, 'dist')).filter((name) => name !== 'cli'))(
  '%s loads no part of which it calls nothing',
  (name) => {
    const called = calledByPart(join(repositoryRoot, 'dist', name));
    // A constant in a part, or a question that a part answers, brings all of it.
    expect([...called].filter(([, functions]) => functions.length === 0).map(([part]) => part)).toEqual([]);
    if (name === 'secret-scan') expect([...called.values()].flat()).toContain('serialiseSarif');
  },
);

/** A secret whose rule lies in a part, and a Dockerfile, whose rules do. */
function withFiles(): void {
  workspace.put('settings.env', `SLACK_TOKEN=${['xoxb', '263594206564', '2343594206574', 'FGqddMF8t08v8N7Oq4i57vs1'].join('-')}\n`);
  workspace.put('Dockerfile', 'FROM debian:12\nRUN sudo true\n');
}

const cut = (path: string): void => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 500));

test.each([
  ['is missing', 'now', rmSync],
  ['is cut', 'now', cut],
  ['holds something else', 'now', (path: string) => writeFileSync(path, 'exports.id = 1; exports.ids = [1]; exports.modules = {};\n')],
  ['is waited for and missing', 'awaited', rmSync],
  ['is waited for and cut', 'awaited', cut],
] as const)('a part that %s ends the run, and nothing is called clean', async (_, kind, spoil) => {
  withFiles();
  for (const name of ['secret-scan', 'dockerfile-lint']) {
    const folder = join(workspace.path, '..', `spoilt-${name}-${process.pid}`);
    cpSync(join(repositoryRoot, 'dist', name), folder, { recursive: true });
    try {
      const step = stepParts(folder);
      for (const part of partsNeeded(folder)[kind].filter((file) => !step.includes(file))) spoil(join(folder, part));
      const sarif = join(workspace.path, 'portcullis-results', `${name}.sarif`);
      const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'index.js')], { cwd: workspace.path, env, encoding: 'utf8' });
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^portcullis: part of this action is missing or broken \(.*\)\.\nCheck out the whole/),
      ]);
      expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].invocations[0].executionSuccessful).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});

test('without the part that runs a step nothing is said, and the step fails', () => {
  withFiles();
  const folder = join(workspace.path, '..', `spoilt-step-${process.pid}`);
  cpSync(join(repositoryRoot, 'dist/secret-scan'), folder, { recursive: true });
  try {
    for (const part of stepParts(folder)) rmSync(join(folder, part));
    const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'index.js')], { cwd: workspace.path, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^portcullis: part of this action is missing or broken/)]);
    expect(existsSync(join(workspace.path, 'portcullis-results'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without that part an earlier report speaks for nobody, and one behind a link is left as it is', async () => {
  withFiles();
  const file = 'portcullis-results/secret-scan.sarif';
  const inputs = { 'sarif-file': file, 'fail-on': 'none' };
  await runAction('secret-scan', { workspace: workspace.path, inputs });
  const earlier = readFileSync(join(workspace.path, file), 'utf8');
  const folder = join(workspace.path, '..', `spoilt-step-${process.pid}`, 'secret-scan');
  const outside = join(workspace.path, '..', `outside-${process.pid}`);
  cpSync(join(repositoryRoot, 'dist/secret-scan'), folder, { recursive: true });
  try {
    for (const part of stepParts(folder)) rmSync(join(folder, part));
    const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path, 'INPUT_SARIF-FILE': file };
    const spoilt = () => spawnSync(process.execPath, [join(folder, 'index.js')], { cwd: workspace.path, env, encoding: 'utf8' }).status;
    expect(spoilt()).toBe(2);
    const gate = await runAction('remediation-gate', { workspace: workspace.path, inputs: {} });
    expect([gate.outputs.decision, gate.outputs.causes]).toEqual(['block', expect.stringContaining('scanner-failed')]);
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret-scan.sarif'), earlier);
    rmSync(join(workspace.path, 'portcullis-results'), { recursive: true });
    symlinkSync(outside, join(workspace.path, 'portcullis-results'));
    expect([spoilt(), readFileSync(join(outside, 'secret-scan.sarif'), 'utf8') === earlier]).toEqual([2, true]);
  } finally {
    for (const made of [join(folder, '..'), outside]) rmSync(made, { recursive: true, force: true });
  }
});

test('secret-scan loads no family of rules whose keywords it does not meet', () => {
  workspace.put('README.md', 'nothing here\n');
  const program = `
    process.on('exit', () => console.error(Object.keys(require.cache).map((path) => require('path').basename(path)).join(' ')));
    require(${JSON.stringify(join(repositoryRoot, 'dist/secret-scan/index.js'))});`;
  const loaded = (): number => {
    const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
    const { stderr } = spawnSync(process.execPath, ['-e', program], { cwd: workspace.path, env, encoding: 'utf8' });
    return stderr.split(' ').length;
  };
  const quiet = loaded();
  withFiles();
  expect(quiet).toBeLessThan(parts(join(repositoryRoot, 'dist/secret-scan')).length / 2);
  expect(loaded()).toBeGreaterThan(quiet);
});
