import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { RemedyPlan } from '@portcullis/gate';
import { captured } from '../../../test/harness/captured.js';
import { judged } from '../../../test/harness/judged.js';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { gatePrinted } from './gate-output.js';

const inputs = {
  'report-file': 'report.html',
  'patch-file': 'out/a fix.patch',
  'suggested-patch-file': 'out/suggested.patch',
} as Parameters<typeof gatePrinted>[1];
let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'app/a.txt': 'bad\n' });
});
afterEach(() => repository.remove());

const commit = '1'.repeat(40);
const fix = (description: string) => ({
  description: { text: description },
  artifactChanges: [
    {
      artifactLocation: { uri: 'a.txt' },
      replacements: [{ deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }, insertedContent: { text: 'good' } }],
    },
  ],
});

/** What is printed of one finding with a fix, in a terminal of a folder. */
async function printedOf(folder: string, workspace: string, tried?: RemedyPlan['patch'], fixes = [fix('Mend it.')]) {
  const location = { physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 1 } } };
  const results = [{ ruleId: 'r', level: 'error', message: { text: 'm' }, locations: [location], fixes }];
  const result = await judged([{ results, versionControlProvenance: [{ repositoryUri: 'x', revisionId: commit }] }], undefined, {
    expected: { commits: [commit], workspace },
    patching: { readFile: () => Buffer.from('bad\n'), readCommitted: () => Buffer.from('bad\n') },
  });
  const plan: RemedyPlan = { steps: [], more: 0, conflicts: [], ...(tried === undefined ? {} : { patch: tried, suggestions: tried }) };
  const run: Parameters<typeof gatePrinted>[0] = {
    result,
    plan,
    excerpt: () => undefined,
    files: [
      { key: 'patch-file', path: 'out/a fix.patch', content: result.patch.text },
      { key: 'suggested-patch-file', path: 'out/suggested.patch', content: '' },
    ],
  };
  let printed: ReturnType<typeof gatePrinted> | undefined;
  await captured(folder, async () => {
    printed = gatePrinted(run, inputs, { command: 'scan', workspace, started: new Date(), all: false });
    return 0;
  });
  return printed as ReturnType<typeof gatePrinted>;
}

const next = async (...args: Parameters<typeof printedOf>) => (await printedOf(...args)).told.next;

test('the fixes are applied in the folder itself, by a path as a shell takes it', async () => {
  expect(await next(repository.path, repository.path)).toEqual([
    expect.objectContaining({ command: "git apply 'out/a fix.patch'", unblocks: true }),
    expect.objectContaining({ command: 'report.html', unblocks: false }),
  ]);
});

test('of a folder below its repository, the paths of the patch are told from there', async () => {
  const app = realpathSync(join(repository.path, 'app'));
  expect((await next(app, app))[0]?.command).toBe("git apply --directory=app 'out/a fix.patch'");
  expect((await next(repository.path, app))[0]?.command).toBe(
    `git -C '${app}' apply --directory=app '${join(repository.path, 'out/a fix.patch')}'`,
  );
});

test('what came of trying it is said; what was not tried is not', async () => {
  const passed = { decision: 'pass', unsure: false, gone: 1, remaining: [], arrived: [] } as const;
  const told = await next(repository.path, repository.path, passed);
  expect(told.some(({ text }) => text.startsWith('With this patch: pass. '))).toBe(true);
  const untried = await next(repository.path, repository.path, { notTried: 'it is off' });
  expect(untried.some(({ text }) => text.includes('With this patch'))).toBe(false);
});

test('of the files only those that hold something are told', async () => {
  expect((await printedOf(repository.path, repository.path)).files).toEqual({ 'patch-file': 'out/a fix.patch' });
  const without = await printedOf(repository.path, repository.path, undefined, []);
  expect(without.files).toEqual({});
  expect(without.told.next).toHaveLength(1);
});

test('the document has the runs, and who let what pass', async () => {
  const { details } = await printedOf(repository.path, repository.path);
  expect(details).toMatchObject({
    runs: [{ file: 'f', tool: 'T', results: 1 }],
    waived: [],
    suppressed: [],
    patch: { leftOut: [] },
    policy: { source: expect.any(String) },
  });
});
