import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '@portcullis/dockerfile-lint';
import { captured } from '../../../test/harness/captured.js';
import { temporaryWorkspace, type Workspace } from '../../../test/harness/run-action.js';
import { hadolintCommand, wantsHadolintFormat } from './dockerfile-command.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
  // DL3006 (warning), DL3020 (error)
  workspace.put('Dockerfile', 'FROM debian\nADD a.txt /a.txt\n');
});
afterEach(() => workspace.remove());

/** Codes by level, as the JSON has them, and the exit code. */
async function lint(...args: readonly string[]): Promise<{ code: number; found: Readonly<Record<string, string>> }> {
  const run = await lintAs('hadolint-json', ...args, '--no-shellcheck');
  const found = (JSON.parse(run.stdout) as { code: string; level: string }[]).map(({ code, level }) => [code, level]);
  return { code: run.code, found: Object.fromEntries(found) };
}
const lintAs = (format: 'hadolint-json' | 'tty' | 'checkstyle', ...args: readonly string[]) =>
  captured(workspace.path, () => hadolintCommand(engine, format, args), { HOME: workspace.path, XDG_CONFIG_HOME: workspace.path });

test('what is found at hadolint’s levels fails', async () => {
  expect(await lint('Dockerfile')).toEqual({ code: 1, found: { DL3006: 'warning', DL3020: 'error' } });
});

test.each<[args: readonly string[], code: number]>([
  [['--failure-threshold', 'error'], 1],
  // As in hadolint, where it is the least of all levels.
  [['--failure-threshold', 'none'], 1],
  [['--no-fail'], 0],
  [['--ignore', 'DL3020', '--failure-threshold', 'error'], 0],
  [['--ignore', 'DL3020,DL3006'], 0],
  [['--info', 'DL3020', '--ignore', 'DL3006', '--failure-threshold', 'warning'], 0],
])('%j ends with %i', async (args, code) => {
  expect((await lint('Dockerfile', ...args)).code).toBe(code);
});

test.each([
  ['.hadolint.yaml', 'ignored: [DL3006]', ['DL3020']],
  ['hadolint.yaml', 'ignored: [DL3020]', ['DL3006']],
])('%s counts without being named', async (file, text, codes) => {
  workspace.put(file, text);
  expect(Object.keys((await lint('Dockerfile')).found)).toEqual(codes);
});

test('a named configuration goes before the well-known one, and a flag before both', async () => {
  workspace.put('.hadolint.yaml', 'ignored: [DL3006, DL3020]');
  workspace.put('other.yaml', 'ignored: [DL3006]');
  expect(Object.keys((await lint('Dockerfile', '--config', 'other.yaml')).found)).toEqual(['DL3020']);
  expect(Object.keys((await lint('Dockerfile', '--ignore', 'DL3020')).found)).toEqual(['DL3006']);
});

test('a pragma counts unless it is switched off', async () => {
  workspace.put('Dockerfile', '# hadolint ignore=DL3006\nFROM debian\n');
  expect((await lint('Dockerfile')).found).toEqual({});
  expect(Object.keys((await lint('Dockerfile', '--disable-ignore-pragma')).found)).toEqual(['DL3006']);
});

test('the file’s name in the report, and the report’s own file', async () => {
  const { stdout, code } = await lintAs('checkstyle', 'Dockerfile', '--file-path-in-report', 'api/Dockerfile', '--no-shellcheck');
  expect([code, stdout]).toEqual([1, expect.stringContaining('<file name="api/Dockerfile">')]);
  expect(await lintAs('tty', 'Dockerfile', '--output', 'out.txt', '--no-shellcheck')).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(readFileSync(join(workspace.path, 'out.txt'), 'utf8')).toMatch(/^Dockerfile:1 DL3006 /);
});

test('what a file is called is no command to a build server', async () => {
  workspace.put('::error::x', 'FROM debian\n');
  const { stdout } = await lintAs('tty', '::error::x', '--no-shellcheck');
  expect(stdout).toContain(':1 DL3006 ');
  expect(stdout).not.toMatch(/^::/m);
});

test.each<[args: readonly string[], code: string, message: string]>([
  [[], 'usage', 'expected a Dockerfile, got none'],
  [['nope'], 'path-unreadable', 'no such file'],
  [['binary'], 'path-unreadable', 'binary content'],
  [['.'], 'path-unreadable', 'a directory'],
  [['Dockerfile', '--config', 'nope.yaml'], 'path-unreadable', 'no such file'],
  [['Dockerfile', '--failure-threshold', 'high'], 'usage', 'got "high"'],
  [['Dockerfile', '--require-label', 'a:colour'], 'usage', 'got "a:colour"'],
])('%j is refused', async (args, code, message) => {
  workspace.put('binary', Buffer.from([0, 1, 2, 0, 255]));
  await expect(lintAs('hadolint-json', ...args)).rejects.toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

test.each([
  [['--format', 'hadolint-json', 'Dockerfile'], true],
  [['--format=hadolint-json'], true],
  [['--format', 'json'], false],
  [['--format'], false],
  [['Dockerfile'], false],
])('%j asks for one of hadolint’s formats: %s', (args, wanted) => {
  expect(wantsHadolintFormat(engine, args) !== undefined).toBe(wanted);
});

test.each(['', '# only a remark\n'])('a file without an instruction is no clean one: %j', async (text) => {
  workspace.put('Dockerfile', text);
  const run = await lintAs('hadolint-json', 'Dockerfile', '--no-shellcheck', '--no-fail');
  expect(run).toMatchObject({ code: 2, stdout: '[]' });
  expect(run.stderr).toContain('it is no Dockerfile that can be read');
});

test('the output takes the place of an earlier one, and of nothing else', async () => {
  const write = (file: string) => lintAs('tty', 'Dockerfile', '--no-shellcheck', '--output', file);
  await write('out.txt');
  expect((await write('out.txt')).code).toBe(1);
  expect(readFileSync(join(workspace.path, 'out.txt'), 'utf8')).toContain('DL3006');
  await expect(write('Dockerfile')).rejects.toMatchObject({ code: 'results-unwritable' });
  symlinkSync(join(workspace.path, 'out.txt'), join(workspace.path, 'link'));
  await expect(write('link')).rejects.toMatchObject({ code: 'results-unwritable' });
});
