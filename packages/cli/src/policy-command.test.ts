import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { captured } from '../../../test/harness/captured.js';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { gateCommand } from './gate-command.js';
import { policyCommand } from './policy-command.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const policy = (...args: readonly string[]) => captured(repository.path, () => policyCommand(args));
const put = (...lines: readonly string[]): void => repository.put('.github/portcullis.yml', `${lines.join('\n')}\n`);
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const waiver = (expires: string): string =>
  `waivers: [{ rule: r, paths: [a], reason: It is a test., owner: platform, created: ${day(-20)}, expires: ${expires} }]`;

describe('check', () => {
  test('reads the policy of a checkout below the current folder by its root', async () => {
    repository.put('below/.github/portcullis.yml', 'require: [secret-scan]\n');
    expect(await policy('check', 'below')).toMatchObject({ code: 0, stdout: expect.stringContaining('Requires: secret-scan') });
    await expect(policy('check')).rejects.toMatchObject({ code: 'policy-missing' });
  });

  test('says what a policy asks for', async () => {
    put('require: [secret-scan]', 'block-at: medium', 'new-only: true', 'deadlines: { critical: 2d }', 'waiver-days: 90', waiver(day(60)));
    const { code, stdout } = await policy('check');
    expect(code).toBe(0);
    for (const line of [
      '.github/portcullis.yml can be read.',
      'Requires: secret-scan',
      'Blocks at medium.',
      'Only what a change adds blocks.',
      'Findings may stand: critical 2 days; behind that they block.',
      'Waivers last at most 90 days.',
      'Waivers: 1; gaps that are allowed: 0.',
    ])
      expect(stdout).toContain(line);
    expect(stdout).not.toContain('ends on');
  });

  test('an empty policy is the built-in one', async () => {
    put('');
    expect(await policy('check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Requires: no scanner by name.\nBlocks at high.'),
    });
  });

  test('a waiver that is soon over is told, and one that is over ends with 1', async () => {
    put(waiver(day(3)));
    expect(await policy('check')).toMatchObject({ code: 0, stdout: expect.stringContaining(`(owner platform) ends on ${day(3)}.`) });
    put(waiver(day(-1)));
    expect(await policy('check')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\nwaiver-expired \.github\/portcullis\.yml:1: /),
    });
  });

  test.each([
    ['check', 'other.yml'],
    ['explain', 'a-rule', 'other.yml'],
  ])('%s: a file in place of the checkout is refused, not passed over for the policy of the folder around it', async (...args) => {
    put('block-at: low');
    repository.put('other.yml', 'block-at: none\n');
    await expect(policy(...args)).rejects.toMatchObject({ code: 'usage', where: { file: 'other.yml' } });
  });

  test('what it extends is not looked at by itself, and that is said', async () => {
    put(`extends: { repository: acme/policies, commit: ${'a'.repeat(40)} }`);
    expect((await policy('check')).stdout).toContain('which is not looked at without `--extends-folders`');
  });

  test.each([
    [[], 'policy-missing'],
    [['block-at: [high]'], 'policy-invalid'],
    [['requires: []'], 'policy-invalid'],
  ])('%j: %s', async (lines, code) => {
    if (lines.length > 0) put(...lines);
    await expect(policy('check')).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('explain', () => {
  beforeEach(() => {
    put('block-at: high');
    repository.commit({ 'a.js': 'x\n', '.gitignore': 'portcullis-results/\n' });
    const result = (ruleId: string, level: string, line: number) => ({
      ruleId,
      level,
      message: { text: `about ${ruleId}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: line } } }],
    });
    const results = [result('bad', 'error', 1), result('odd', 'note', 2)];
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'tool' } }, results }] };
    repository.put('portcullis-results/tool.sarif', JSON.stringify(log));
  });

  test.each([
    ['bad', 'a.js:1 bad: about bad', 'It blocks: it weighs high'],
    ['a.js:1', 'a.js:1 bad: about bad', 'blocks at high'],
    ['odd', 'a.js:2 odd: about odd', 'It does not block: it weighs low'],
    ['a.js', 'a.js:1 bad', 'a.js:2 odd'],
  ])('%s', async (asked, ...told) => {
    const { code, stdout } = await policy('explain', asked);
    expect(code).toBe(0);
    for (const text of told) expect(stdout).toContain(text);
  });

  test('none but those that are meant', async () => {
    expect((await policy('explain', 'a.js:2')).stdout).not.toContain('bad');
    const { code, stdout } = await policy('explain', 'a.js:3');
    expect([code, stdout]).toEqual([1, expect.stringContaining('No finding of the reports')]);
  });

  test('a fingerprint by its first eight letters, and by no fewer', async () => {
    const { stdout } = await captured(repository.path, () => gateCommand(['--format', 'json']));
    const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string; fingerprint: string }[] };
    const fingerprint = findings.find(({ ruleId }) => ruleId === 'bad')?.fingerprint as string;
    for (const asked of [fingerprint, fingerprint.slice(0, 8), fingerprint.slice(0, 8).toUpperCase()])
      expect(await policy('explain', asked)).toMatchObject({ code: 0, stdout: expect.stringContaining('a.js:1 bad') });
    expect((await policy('explain', fingerprint.slice(0, 7))).code).toBe(1);
  });

  test('a policy that cannot be read goes before all that the others say', async () => {
    put('block-at: [high]');
    const { code, stdout } = await policy('explain', 'odd');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^Blocked, whatever is said below .*\[policy-invalid\]\n/)]);
  });

  test('where no report was read, or one cannot be trusted, that is said beside finding nothing', async () => {
    repository.put('portcullis-results/tool.sarif', '{');
    expect((await policy('explain', 'bad')).stdout).toMatch(
      /^No finding .*\nIt may be in what the gate does not have: .*tool\.sarif.*\[report-/,
    );
    rmSync(join(repository.path, 'portcullis-results'), { recursive: true });
    expect((await policy('explain', 'bad')).stdout).toMatch(/^No finding .*\nIt may be in what .*\[no-results\]/);
  });

  test('a waiver, and by whom', async () => {
    put('waivers:', `  - { rule: bad, paths: [a.js], reason: It is a test., owner: platform, created: ${day(-1)}, expires: ${day(9)} }`);
    repository.commit({});
    expect((await policy('explain', 'bad')).stdout).toContain(`It is let through by platform until ${day(9)}, by the waiver of`);
  });
});

test.each([[[]], [['chekc']], [['explain']], [['explain', ' ']], [['explain', 'a', '.', 'b']], [['check', '.', 'b']]])(
  '%j is refused',
  async (args) => {
    put('');
    await expect(policy(...args)).rejects.toThrow(expect.objectContaining({ code: 'usage' }));
  },
);
