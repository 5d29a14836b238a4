import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '@portcullis/action-kit';
import type { GateResult, PolicySources } from '@portcullis/gate';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { hostFor } from './host.js';
import { inScratchCopy } from './verify-fixes.js';

const policies: PolicySources = { sources: [], causes: [] };
const patch = '--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-bad\n+good\n';
const before = process.cwd();
let repository: Repository;
let host: Host;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'a.txt': 'bad\n', 'src/b.txt': 'b\n', '.gitignore': 'left.txt\n' });
  repository.put('left.txt', 'ignored');
  repository.put('portcullis-results/secret-scan.sarif', '{}');
  // Reports that somebody committed are walked like any other file.
  repository.git('add', '-f', 'portcullis-results');
  process.chdir(repository.path);
  host = hostFor('.');
});
afterEach(() => {
  process.chdir(before);
  repository.remove();
});

/** What the judge sees in the copy, by file. */
async function tried(text: string, path = '.') {
  let seen: { copy: Host; files: Record<string, string | undefined> } | undefined;
  const result = { decision: 'pass' } as unknown as GateResult;
  const attempt = inScratchCopy(host, path, async (copy) => {
    const read = (file: string): string | undefined => {
      const at = join(copy.job.workspace, file);
      return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
    };
    const names = ['a.txt', 'src/b.txt', 'left.txt', 'link.txt', 'portcullis-results/secret-scan.sarif', '.git/HEAD'];
    seen = { copy, files: Object.fromEntries(names.map((name) => [name, read(name)])) };
    return result;
  });
  return { outcome: await attempt(text, policies), result, seen };
}

/** The copy, of a patch that was tried. */
async function copyOf(text: string): Promise<Host> {
  const { seen } = await tried(text);
  if (seen === undefined) throw new Error('nothing was tried');
  return seen.copy;
}

test('the patch is in the copy, and nothing but what was scanned', async () => {
  const { outcome, result, seen } = await tried(patch);
  expect(outcome).toBe(result);
  expect(seen?.files).toEqual({
    'a.txt': 'good\n',
    'src/b.txt': 'b\n',
    'left.txt': undefined,
    'link.txt': undefined,
    'portcullis-results/secret-scan.sarif': undefined,
    '.git/HEAD': undefined,
  });
  expect(readFileSync('a.txt', 'utf8')).toBe('bad\n');
});

test('the copy is gone afterwards, and results of it never come to the checkout', async () => {
  const { job, resultsBase } = await copyOf(patch);
  const { workspace } = job;
  expect([existsSync(workspace), resultsBase]).toEqual([false, workspace]);
});

test('the settings that judged go on judging: those of the base stay, those of the checkout are the copy’s', async () => {
  expect((await copyOf(patch)).job.settings.origin).toBe('checkout');
  repository.commit({ 'c.txt': 'c' });
  host = hostFor('.', 'HEAD~1');
  const based = await copyOf(patch);
  expect({ ...based.job.settings, head: 0 }).toEqual({ ...host.job.settings, head: 0, origin: 'base' });
  expect(based.job.settings.head).not.toBe(host.job.settings.head);
});

test.each([
  ['git does not take', 'no patch at all'],
  ['git does not take', patch.replace('-bad', '-other')],
  ['git does not take', '--- a/../x\n+++ b/../x\n@@ -0,0 +1 @@\n+x\n'],
])('%s: %j', async (reason, text) => {
  const { outcome, seen } = await tried(text);
  expect([outcome, seen]).toEqual([{ notTried: expect.stringContaining(reason) }, undefined]);
});

test('a path outside is not copied', async () => {
  expect((await tried(patch, '..')).outcome).toEqual({ notTried: 'what was scanned lies outside the workspace' });
});

test('a folder for temporary files inside a repository would take the patch for its own', async () => {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = repository.path;
  try {
    expect((await tried(patch)).outcome).toEqual({ notTried: 'the folder for temporary files lies in a git repository' });
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
});

test('a link is not followed into the copy', async () => {
  symlinkSync('/etc/hostname', 'link.txt');
  expect((await tried(patch)).seen?.files['link.txt']).toBeUndefined();
});

test('a judge that fails is why it was not tried', async () => {
  const attempt = inScratchCopy(host, '.', async () => {
    throw new Error('no room');
  });
  expect(await attempt(patch, policies)).toEqual({ notTried: 'the copy could not be made: no room' });
});
