// examples/mended-app, from block to pass: by `git apply` and the waivers that the report proposes, and by nothing else.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot, runCli } from '../harness/run-action.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
  cpSync(join(repositoryRoot, 'examples/mended-app'), repository.path, { recursive: true });
  repository.commit({});
});
afterEach(() => repository.remove());

const scan = async (...flags: readonly string[]) => {
  const run = await runCli(['scan', '.', '--patch-workflows', '--format', 'json', ...flags], { workspace: repository.path });
  return { exitCode: run.exitCode, ...JSON.parse(run.stdout) };
};
const inRepository = (path: string): string => join(repository.path, path);
const read = (path: string): string => readFileSync(inRepository(path), 'utf8');

/** Waivers under findings that no fix is in the patch for, as the report words them, completed by a person. */
function proposedWaivers(): string[] {
  const findings = read('portcullis-results/report.html').match(/<details class=[\s\S]*?<\/details>/g) ?? [];
  return findings
    .filter((finding) => !finding.includes('Its fix is in the patch.'))
    .map((finding) => {
      const entry = /waivers:\n([\s\S]*?)<\/pre>/.exec(finding)?.[1] ?? '';
      return entry
        .replaceAll('&quot;', '"')
        .replace('reason: ', 'reason: The image is built anew next month.')
        .replace('owner: ', 'owner: payments');
    });
}

test('blocks, then passes by the patch and the waivers', async () => {
  const first = await scan();
  expect([first.exitCode, first.counts.blocking]).toEqual([1, 6]);
  const { steps, patch, suggestions } = first.details.plan;
  expect(steps[0]).toMatchObject({ kind: 'patch', what: 'Run `git apply portcullis-results/remediation.patch`.', removes: 4, unblocks: 4 });
  expect(patch).toMatchObject({ tried: true, decision: 'block', gone: 4, remaining: [], arrived: [] });
  expect(suggestions).toMatchObject({ tried: true, gone: 2, remaining: [], arrived: [] });
  expect(read('portcullis-results/report.html')).toContain(
    'With this patch: block (tried in a copy: 4 findings are gone, nothing new came).',
  );

  const waivers = proposedWaivers();
  expect(waivers).toHaveLength(2);
  appendFileSync(inRepository('.github/portcullis.yml'), `waivers:\n${waivers.join('\n')}\n`);
  repository.commit({});
  const second = await scan();
  expect([second.exitCode, second.counts.blocking, second.counts.causes]).toEqual([1, 4, 0]);
  expect(second.details.plan.patch.words).toBe('With this patch: pass (tried in a copy: 4 findings are gone, nothing new came).');

  execFileSync('git', ['apply', 'portcullis-results/remediation.patch'], { cwd: repository.path });
  // The workflow’s part can be read: nothing in it is secret.
  expect(read('portcullis-results/remediation.patch')).toMatch(/^\+ {10}ISSUE_TITLE: /m);
  repository.commit({});
  const third = await scan();
  expect([third.exitCode, third.decision, third.counts]).toMatchObject([0, 'pass', { blocking: 0, letThrough: 2 }]);
  expect(third.details.plan).toMatchObject({ steps: [], more: 0 });
});

test('what was tried leaves nothing behind, and nothing is tried where nobody wants it', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('portcullis-try-'));
  const { details } = await scan('--no-verify-fixes');
  expect(details.plan.patch).toMatchObject({ tried: false });
  await scan();
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('portcullis-try-') && !before.includes(name))).toEqual([]);
});

test('the gate alone says that it tried nothing', async () => {
  await scan();
  const run = await runCli(['remediation-gate', '--patch-workflows', '--format', 'json'], { workspace: repository.path });
  expect(JSON.parse(run.stdout).details.plan.patch).toMatchObject({
    tried: false,
    words: expect.stringContaining('the gate alone has no scanner'),
  });
});
