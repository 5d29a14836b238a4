import { version } from '@portcullis/core';
import { captured } from '../../../test/harness/captured.js';
import { commandNames, runCommand } from './commands.js';

const run = (...words: readonly string[]) => captured('.', () => runCommand(words[0], words.slice(1)));

test('without a word it says what there is, and that is no success', async () => {
  const { code, stdout } = await run();
  expect([code, stdout.startsWith(`portcullis ${version}:`)]).toEqual([2, true]);
});

test.each(['help', '--help', '-h'])('%s says the same, and is one', async (word) => {
  expect(await run(word)).toEqual({ ...(await run()), code: 0 });
});

test.each(['version', '--version'])('%s', async (word) => {
  expect(await run(word)).toEqual({ code: 0, stdout: `portcullis ${version}\n`, stderr: '' });
});

test('the help of a command is had in three ways, and runs nothing', async () => {
  const help = await run('scan', '--help');
  expect([help.code, help.stdout]).toEqual([0, expect.stringMatching(/^scan: Runs .*\n/)]);
  expect(await run('scan', 'nope', '-h')).toEqual(help);
  expect(await run('help', 'scan')).toEqual(help);
});

test.each([
  [['scna'], 'expected one of scan, init,'],
  [['help', 'scna'], 'did you mean "scan"?'],
  [['toString'], 'got "toString"'],
  [['help', 'toString'], 'got "toString"'],
  [['version', 'x'], 'expected nothing more after version, got "x"'],
  [['help', 'scan', 'x'], 'expected nothing more after help, got "x"'],
  [['remediation-gate', '.', 'x'], 'expected one path, got 2'],
  [['policy', 'check', '.', 'x'], 'expected one path, got 2'],
  [['init', '.', 'x'], 'expected one path, got 2'],
  [['sbom', '--format', 'spdx-json', '.', 'x'], 'expected one path, got 2'],
])('%j is refused', async (words, message) => {
  await expect(run(...words)).rejects.toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }));
});

test('every word of the list has a help text or is about the program', async () => {
  for (const name of commandNames()) expect((await run(name, '--help')).code).toBe(0);
});
