import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintKey } from '@portcullis/sarif';
import { captured } from '../../../test/harness/captured.js';
import { temporaryWorkspace, type Workspace } from '../../../test/harness/run-action.js';
import { explainRuleCommand } from './explain-rule-command.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

const explain = (...words: readonly string[]) => captured(workspace.path, () => explainRuleCommand(words), { COLUMNS: '200' });
const refused = (code: string, message: string): Error => expect.objectContaining({ code, message: expect.stringContaining(message) });

function report(name: string, ...fingerprints: readonly string[]): void {
  const results = fingerprints.map((fingerprint, at) => ({
    ruleId: 'DL3008',
    message: { text: `finding ${at}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/100%' }, region: { startLine: 3, startColumn: 5 } } }],
    partialFingerprints: { [fingerprintKey]: fingerprint },
  }));
  workspace.put(`portcullis-results/${name}.sarif`, JSON.stringify({ runs: [{ results }, {}] }));
}

test('a rule by its own id or a peer’s, with what it is about', async () => {
  const { code, stdout } = await explain('DL3007');
  expect(code).toBe(0);
  for (const label of ['Why it matters: ', 'What to do: ', 'Also known as: ', 'Reported:', 'Not reported:'])
    expect(stdout).toContain(`\n${label}`);
  const own = /\S+ {2}(\S+) \(dockerfile-lint\)/.exec(stdout)?.[1] as string;
  expect(own).not.toBe('DL3007');
  expect(stdout).toContain((await explain(own)).stdout);
});

test('a finding by the beginning of its fingerprint, in letters of either case, with its rule', async () => {
  report('a', 'abcdef0123456789', '0011223344556677');
  const { stdout } = await explain('ABCDEF01');
  // A path that is no encoded one stays as it is.
  expect(stdout).toMatch(/^abcdef0123456789: a%20b\/100%:3:5\n {2}finding 0\n\n/);
  expect(stdout).toContain('(dockerfile-lint)');
  expect(stdout).not.toContain('finding 1');
});

test('of two findings none is picked, and none is made up', async () => {
  report('a', 'abcdef0123456789');
  report('b', 'abcdef0199999999');
  await expect(explain('abcdef01')).rejects.toThrow(refused('finding-unknown', 'got 2 whose fingerprints begin so'));
  await expect(explain('abcdef02')).rejects.toThrow(refused('finding-unknown', 'got one that no report there has'));
});

test('a report that cannot be read is told by its name: the finding may be in it', async () => {
  report('a', 'abcdef0123456789');
  workspace.put('portcullis-results/b.sarif', '{"runs": [');
  await expect(explain('abcdef02')).rejects.toThrow(
    expect.objectContaining({ code: 'report-unreadable', where: { file: 'portcullis-results/b.sarif' } }),
  );
});

test('a report that is too long is told, and not read', async () => {
  workspace.put('portcullis-results/b.sarif', '');
  truncateSync(join(workspace.path, 'portcullis-results/b.sarif'), 256 * 1024 * 1024 + 1);
  await expect(explain('abcdef02')).rejects.toThrow(refused('report-unreadable', 'at most 256 MiB, got a longer one'));
});

test('without results, a fingerprint names nothing', async () => {
  await expect(explain('abcdef01')).rejects.toThrow(refused('finding-unknown', 'no report'));
});

test.each([
  [[], 'usage', 'got 0'],
  [['DL3007', 'DL3008'], 'usage', 'got 2'],
  [['latest-tagg'], 'rule-unknown', 'got "latest-tagg"'],
  [['abcdef'], 'rule-unknown', 'got "abcdef"'],
])('%j is refused', async (words, code, message) => {
  await expect(explain(...words)).rejects.toThrow(refused(code, message));
});
