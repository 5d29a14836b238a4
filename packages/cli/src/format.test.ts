import type { Told } from '@portcullis/report';
import { captured } from '../../../test/harness/captured.js';
import { type Format, print, readFormat } from './format.js';
import { formats } from './own-flags.js';

test('a format is one of those that there are', () => {
  expect(formats.map((format) => readFormat(format))).toEqual([...formats]);
  expect(readFormat(undefined)).toBe('table');
  for (const text of ['', 'JSON', 'toString'])
    expect(() => readFormat(text)).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(`got "${text}"`) }));
  expect(() => readFormat('hadolint-jsn', ['hadolint-json'])).toThrow('did you mean "hadolint-json"?');
});

const told: Told = {
  passed: false,
  headline: 'Blocked: 1 doubt',
  because: ['Judged by the policy.'],
  causes: [{ code: 'report-invalid', message: '::error::it says', remedy: 'Run it again.', path: 'a.sarif' }],
  findings: [],
  letThrough: [],
  remarks: ['##vso[task.complete]it says'],
  next: [],
  everything: 'in report.html',
};

const printed = (format: Format, more: Partial<Told> = {}) =>
  captured('.', async () => {
    const day = new Date('2026-01-02T03:04:05Z');
    const sarif = () => [Buffer.from([0xc3]), Buffer.from([0xa4]), '::x::'];
    print(format, { command: 'scan', told: { ...told, ...more }, sarif, files: {}, details: {}, started: day, ended: day, all: false });
    return 0;
  });

test.each(formats.filter((format) => format !== 'github'))('%s holds no command to a build server', async (format) => {
  const { stdout } = await printed(format);
  expect(stdout).not.toBe('');
  expect(stdout).not.toMatch(/^\s*(?:::error|##vso\[)/m);
});

test('SARIF is written as its parts come, with letters whole across two of them', async () => {
  expect((await printed('sarif')).stdout.startsWith('ä')).toBe(true);
});

test('for a step: the decision where it blocks, every doubt with its file, and the headline', async () => {
  expect((await printed('github')).stdout.split('\n')).toEqual([
    '::error title=Portcullis::Blocked: 1 doubt. Judged by the policy.',
    '::error title=report-invalid,file=a.sarif::::error::it says. Run it again.',
    'Blocked: 1 doubt',
    '',
  ]);
  expect((await printed('github', { passed: true, causes: [], headline: 'Passed' })).stdout).toBe('Passed\n');
});

test('Markdown has the decision as its heading', async () => {
  expect((await printed('markdown')).stdout).toMatch(/^## .*Blocked: 1 doubt/);
});
