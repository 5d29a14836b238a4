// What an outsider's run may leave in the caches of the default branch, and who takes it from there. All written for this test.

import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../../test/harness/repository.js';
import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';
import { engine } from '../index.js';

async function found(id: string, text: string): Promise<readonly string[]> {
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => ruleId === id).map(({ severity, message }) => `${severity}: ${message}`);
}

interface Shape {
  readonly on?: string;
  readonly top?: string;
  readonly mode?: string;
  readonly takes?: string;
  readonly has?: string;
  readonly more?: string;
}

const taker = '      - uses: actions/cache@v4\n        with: { path: a, key: b }\n';

/** A job that only reads and runs what an outsider wrote, and one that restores caches. */
function workflow({ on = '[issue_comment, push]', top = '', mode = '', takes = taker, has = 'contents: write', more = '' }: Shape): string {
  return `on: ${on}\npermissions: {}\n${top}jobs:\n  a:\n    runs-on: ubuntu-24.04\n${mode}    steps:\n      - run: echo \${{ github.event.comment.body }}\n  b:\n    runs-on: ubuntu-24.04\n    permissions: { ${has} }\n${more}    steps:\n      - run: make\n${takes}`;
}

const writes = '    cache-mode: write\n';

test.each<[string, Shape, RegExp]>([
  ['nobody says that it may write caches', {}, /^medium: /],
  ['its job says so', { mode: writes }, /^high: .*caches that later jobs with more rights restore/],
  ['it may write and not restore', { mode: '    cache-mode: write-only\n' }, /^high: /],
  ['its workflow says so', { top: 'cache-mode: write\n' }, /^high: /],
  ['its job says less than its workflow', { top: 'cache-mode: write\n', mode: '    cache-mode: read\n' }, /^medium: /],
  ['nobody restores one', { mode: writes, takes: '' }, /^medium: /],
  ['who restores one has nothing', { mode: writes, has: 'contents: read' }, /^medium: /],
  ['who has something may restore none', { mode: writes, more: '    cache-mode: none\n' }, /^medium: /],
])('a script that an outsider writes, where %s', async (_, shape, told) => {
  expect(await found('template-injection', workflow(shape))).toEqual([expect.stringMatching(told)]);
});

test.each([
  ['    cache-mode: write\n', '', ['high']],
  ['', '    cache-mode: write\n', ['medium']],
  ['    cache-mode: read\n', '    cache-mode: write\n', ['medium']],
  ['    cache-mode: write\n', '    cache-mode: read\n', ['medium']],
])('a called workflow has no more of the caches than its caller: %j over %j', async (caller, own, severities) => {
  const repository = temporaryRepository();
  const call = workflow({}).replace(
    / {4}runs-on: ubuntu-24.04\n {4}steps:\n {6}- run: echo.*\n/,
    `${caller}    uses: ./.github/workflows/called.yml\n`,
  );
  repository.put('.github/workflows/a.yml', call);
  repository.put(
    '.github/workflows/called.yml',
    `on: workflow_call\njobs:\n  c:\n    runs-on: ubuntu-24.04\n${own}    steps:\n      - run: echo \${{ github.event.comment.body }}\n`,
  );
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, spec.default]));
  const { findings } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-01-01T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  expect(findings.filter(({ ruleId }) => ruleId === 'template-injection').map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['cache-mode: read', 1],
  ['cache-mode: none', 0],
  ['cache-mode: write-only', 0],
])('a release whose job says %s', async (mode, count) => {
  const text = `on: release\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${mode}\n    steps:\n      - uses: actions/setup-go@v5\n      - uses: goreleaser/goreleaser-action@v6\n`;
  expect(await found('cache-poisoning', text)).toHaveLength(count);
  expect(await found('unexpected-key', text)).toEqual([]);
});

test('a word that is no mode of the cache', async () => {
  const text = 'on: push\ncache-mode: readonly\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  expect(
    (await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'))).some(({ message }) =>
      message.includes('readonly'),
    ),
  ).toBe(true);
});
