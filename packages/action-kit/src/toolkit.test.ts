// What the runner makes of what a step tells it; its two forms of commands are read here as actions/runner reads them (ActionCommand.cs).

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogLine } from '@portcullis/core';
import { maxSummaryBytes } from './markdown.js';
import { appendSummary, maskSecrets, setOutputs, tell } from './toolkit.js';

let folder: string;
let written: string;
const write = process.stdout.write;
const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-toolkit-'));
  process.env.GITHUB_OUTPUT = file('output', '');
  process.env.GITHUB_STEP_SUMMARY = file('summary', '');
  written = '';
  process.stdout.write = ((text: string) => {
    written += text;
    return true;
  }) as typeof process.stdout.write;
});

afterEach(() => {
  process.stdout.write = write;
  rmSync(folder, { recursive: true });
  Object.assign(process.env, { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY });
  if (GITHUB_OUTPUT === undefined) delete process.env.GITHUB_OUTPUT;
  if (GITHUB_STEP_SUMMARY === undefined) delete process.env.GITHUB_STEP_SUMMARY;
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Names of the commands that the runner finds. */
function commands(log: string): string[] {
  return log.split('\n').flatMap((line) => {
    const found = /^::([\w-]+)[^:]*(?::[^:]+)*::/.exec(line.trimStart()) ?? /##\[([\w-]+)[^\]]*\]/.exec(line);
    return found === null ? [] : [found[1] as string];
  });
}

function told(line: LogLine): string {
  tell(line);
  return written;
}

test.each(['::error::x', '  ::add-mask::a', '\u00a0::stop-commands::t', 'high a##[stop-commands]t', 'one\n::error::two', '##[add-mask]x'])(
  'a log line is no command: %j',
  (line) => {
    expect(commands(line)).toHaveLength(1);
    expect(commands(told(line))).toEqual([]);
    expect(written.replaceAll('\u200b', '')).toBe(`${line}\n`);
  },
);

const region = { startLine: 3, startColumn: 2, endLine: 3, endColumn: 9 };

test.each<[string, LogLine, string]>([
  [
    'a place on one line',
    { level: 'error', message: 'm', title: 't', path: 'a.ts', region },
    '::error title=t,file=a.ts,line=3,endLine=3,col=2,endColumn=9::m\n',
  ],
  [
    'a place on several lines has no columns',
    { level: 'warning', message: 'm', path: 'a.ts', region: { ...region, endLine: 4 } },
    '::warning file=a.ts,line=3,endLine=4::m\n',
  ],
  ['no place', { level: 'notice', message: 'm' }, '::notice::m\n'],
  ['letters that move a cursor', { level: 'error', message: 'm', path: 'a\u001b[31m\u009b' }, '::error file=a\\u001b[31m\\u009b::m\n'],
  [
    'hostile text',
    { level: 'error', message: 'a\n::add-mask::y%', path: 'a,b:c\r\n' },
    '::error file=a%2Cb%3Ac%0D%0A::a%0A::add-mask::y%25\n',
  ],
])('an annotation: %s', (_, line, expected) => expect(told(line)).toBe(expected));

test('what is given for a secret input is masked, and nothing else', () => {
  const text = { type: 'string', default: '', description: '' } as const;
  const specs = { token: { ...text, secret: true }, other: { ...text, secret: true }, path: text } as const;
  maskSecrets(specs, { token: 'to\nken', other: '', path: 'src' });
  expect(written).toBe('::add-mask::to%0Aken\n');
});

test('an output holds whatever text it is given', () => {
  setOutputs({ a: 'x\nb<<EOF', b: '' });
  expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(
    /^a<<(ghadelimiter_[\w-]+)\nx\nb<<EOF\n\1\nb<<(ghadelimiter_[\w-]+)\n\n\2\n$/,
  );
});

test('outputs and summaries that nobody reads are not written', async () => {
  delete process.env.GITHUB_OUTPUT;
  delete process.env.GITHUB_STEP_SUMMARY;
  setOutputs({ a: 'x' });
  await appendSummary('text');
  expect(written).toBe('');
});

test('a summary is appended up to the limit of the whole step, and not beyond it', async () => {
  file('summary', 'x'.repeat(maxSummaryBytes - 10));
  await appendSummary('ü'.repeat(6));
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toHaveLength(maxSummaryBytes - 10);
  await appendSummary('ü'.repeat(5));
  expect(readFileSync(join(folder, 'summary')).length).toBe(maxSummaryBytes);
});

test('letters that move the cursor are shown in an annotation, and its lines stay', () => {
  told({ level: 'error', title: 'a\u001b[2Jb', message: 'one\u001b[1A\ntwo' });
  expect(written).toBe('::error title=a\\u001b[2Jb::one\\u001b[1A%0Atwo\n');
});

test.each([
  ['is not there', 'gone/output', /got no such file$/],
  ['is a folder', '.', /got a directory \(EISDIR\)$/],
])('a file for outputs that %s is named, with the variable', (_, name, message) => {
  process.env.GITHUB_OUTPUT = join(folder, name);
  const where = { file: join(folder, name), key: 'GITHUB_OUTPUT' };
  expect(() => setOutputs({ a: 'x' })).toThrow(
    expect.objectContaining({ code: 'runner-file-unwritable', where, message: expect.stringMatching(message) }),
  );
});

test('a summary that cannot be written is named, with the variable', async () => {
  process.env.GITHUB_STEP_SUMMARY = folder;
  await expect(appendSummary('x')).rejects.toMatchObject({ code: 'runner-file-unwritable', where: { key: 'GITHUB_STEP_SUMMARY' } });
});
