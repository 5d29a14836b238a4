// Our own workflows, examples and templates: pinned, asking for no more than they need, and right by actionlint.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describeWithPeers, peer } from '../harness/peers.js';
import { repositoryRoot, runCli } from '../harness/run-action.js';

const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
const own = filesOf('.github/workflows', /\.ya?ml$/);
const offered = [...filesOf('examples', /\.ya?ml$/), ...filesOf('.github/workflow-templates', /\.ya?ml$/)];
const templates = filesOf('templates', /./);
/** What `init` writes for a repository. */
const initiated = '.github/workflows/portcullis.yml';
const textOf = (file: string): string => (file === initiated ? writtenByInit : readFileSync(join(repositoryRoot, file), 'utf8'));
let writtenByInit = '';
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-init-'));
  try {
    const words = [join(repositoryRoot, 'dist/cli/index.js'), 'init', folder, '--pin', 'a'.repeat(40)];
    execFileSync(process.execPath, words, { encoding: 'utf8' });
    writtenByInit = readFileSync(join(folder, initiated), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Workflow {
  readonly permissions?: object;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly uses?: string; readonly permissions?: object }>>;
}

test.each([...own, ...offered])('%s is pinned by commit with its version behind it, and starts without permissions', (file) => {
  const text = textOf(file);
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].map(([, name, rest]) => ({
    name: name as string,
    rest: (rest as string).trim(),
  }));
  expect(uses.length + Number(/\brun:/.test(text))).toBeGreaterThan(0);
  const loose = uses.filter(
    ({ name, rest }) => !/^(?:\.|\$)\//.test(name) && !(/@[0-9a-f]{40}$/.test(name) && /^# (?:v\d+\.\d+\.\d+|replace by)/.test(rest)),
  );
  expect(loose).toEqual([]);
  const workflow = load(text) as Workflow;
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs))
    expect([job.permissions === undefined, job.uses !== undefined || job['timeout-minutes'] !== undefined]).toEqual([false, true]);
  // A checkout that leaves the token behind gives it to every later step.
  expect((text.match(/persist-credentials: false/g) ?? []).length).toBe((text.match(/uses: actions\/checkout@/g) ?? []).length);
});

/** What only tells of another workflow's run judges nothing. */
const judging = offered.filter((file) => !Object.keys((load(textOf(file)) as Workflow).on).includes('workflow_run'));

test.each(judging)('%s judges what a merge queue is about to merge, too', (file) => {
  expect(Object.keys((load(textOf(file)) as Workflow).on)).toContain('merge_group');
});

test.each(templates)('%s takes Portcullis by its commit, and calls it as its help says', (file) => {
  const text = textOf(file);
  if (/\.ya?ml$/.test(file)) expect(load(text.replaceAll('<<', '').replaceAll('>>', ''))).toBeInstanceOf(Object);
  expect(text).toMatch(/['"]0{40}['"].*replace by the SHA/);
  const calls = [...text.matchAll(/(?:index\.js"?|\$portcullis) ((?:scan|remediation-gate)[^>|\n]*)/g)].map(([, words]) =>
    (words as string).trim().split(/\s+/),
  );
  expect(calls.length).toBeGreaterThan(0);
  for (const [command, ...words] of calls) {
    const help = execFileSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), command as string, '--help'], {
      encoding: 'utf8',
    });
    for (const flag of words.filter((word) => word.startsWith('--'))) expect(help).toContain(`  ${flag}`);
  }
});

test('the workflow for other servers names the same actions by commit', () => {
  const commit = 'a'.repeat(40);
  const pinned = execFileSync(process.execPath, [join(repositoryRoot, 'scripts/pinned-workflow.mjs'), commit], { encoding: 'utf8' });
  expect(pinned).not.toContain('$/actions');
  expect(pinned.match(new RegExp(`uses: portcullis-ci/portcullis/actions/[a-z-]+@${commit}`, 'g'))).toHaveLength(
    textOf('.github/workflows/gate.yml').match(/uses: \$\/actions/g)?.length ?? 0,
  );
});

test('the notes of a release begin with the line that a workflow takes', () => {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repositoryRoot, encoding: 'utf8' }).trim();
  const notes = execFileSync(process.execPath, [join(repositoryRoot, 'scripts/release-notes.mjs'), '9.9.9', commit], { encoding: 'utf8' });
  expect(notes).toContain(`- uses: portcullis-ci/portcullis@${commit} # v9.9.9`);
  expect(notes.match(/^- [A-Z]/gm)?.length).toBeGreaterThan(5);
});

test('our own audit has nothing to say of any of them, to whoever looks closest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-audited-'));
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    for (const file of [...own, ...offered, initiated])
      writeFileSync(join(folder, '.github/workflows', file.replaceAll('/', '-')), textOf(file).replaceAll('$default-branch', 'main'));
    writeFileSync(join(folder, '.github/dependabot.yml'), textOf('.github/dependabot.yml'));
    const run = await runCli(['workflow-audit', '.', '--persona', 'auditor', '--format', 'json'], { workspace: folder });
    const { findings, details } = JSON.parse(run.stdout) as {
      findings: { ruleId: string; path: string }[];
      details: { coverage: { scanned: number } };
    };
    // What it is for: it runs after the gate's run, and takes in nothing of it but what gate-comment itself reads.
    expect(findings.map(({ ruleId, path }) => `${path}: ${ruleId}`)).toEqual([
      '.github/workflows/examples-gate-comment.yml: dangerous-triggers',
    ]);
    expect(details.coverage.scanned).toBeGreaterThan(own.length + offered.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describeWithPeers('actionlint', ['actionlint'], () => {
  test('finds nothing in any of them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-actionlint-'));
    try {
      const files = [...own, ...offered, initiated].map((file) => {
        const copy = join(folder, file);
        mkdirSync(dirname(copy), { recursive: true });
        // It knows neither `$/` nor what a template leaves open.
        const text = textOf(file)
          .replace(/uses: \$\/(\S+)/g, `uses: portcullis-ci/portcullis/$1@${'a'.repeat(40)}`)
          .replaceAll('$default-branch', 'main');
        writeFileSync(copy, text);
        return copy;
      });
      const { status, stdout, stderr } = spawnSync(peer('actionlint') as string, ['-no-color', ...files], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([stdout, stderr, status]).toEqual(['', '', 0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
