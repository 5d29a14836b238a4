import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, win32 } from 'node:path';
import { findProgram, programPlaces, runProgram, runProgramSync, startProgram } from './program.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis program ')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, body: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('a program is found', () => {
  test('on PATH alone, in its order, and only where it can be run', () => {
    const [first, second] = [script('a/tool', ''), script('b/tool', '')];
    const path = [join(folder, 'none'), join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findProgram('tool', path)).toBe(first);
    chmodSync(first, 0o644);
    expect(findProgram('tool', path)).toBe(second);
    expect([findProgram('tool', ''), findProgram('tool', undefined), findProgram('other', path)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('never in the scanned folder: not by a relative entry, an absolute one, or a link into it', () => {
    script('scanned/bin/git', '');
    mkdirSync(join(folder, 'links'));
    // Neither does what the scanned folder only points at.
    symlinkSync(script('b/tool', ''), join(folder, 'scanned/bin/tool'));
    expect(findProgram('tool', join(folder, 'scanned/bin'), join(folder, 'scanned'))).toBeUndefined();
    symlinkSync(join(folder, 'scanned/bin/git'), join(folder, 'links/git'));
    const before = process.cwd();
    process.chdir(join(folder, 'scanned'));
    try {
      for (const entry of ['', '.', 'bin', join(folder, 'scanned/bin'), join(folder, 'links')])
        expect(findProgram('git', entry, join(folder, 'scanned'))).toBeUndefined();
      // A relative entry is somebody's present folder, whatever is scanned.
      for (const entry of ['', '.', 'bin', './bin']) expect(findProgram('git', entry)).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });
});

test('on Windows it is looked for on PATH alone, by whole paths, as what the system itself starts', () => {
  const path = 'C:\\Windows;"C:\\Program Files\\Git\\cmd";.;;bin;\\tools;C:tools;\\\\server\\tools;D:/bin';
  expect(programPlaces('git', path, win32)).toEqual([
    'C:\\Windows\\git.exe',
    'C:\\Windows\\git.com',
    'C:\\Program Files\\Git\\cmd\\git.exe',
    'C:\\Program Files\\Git\\cmd\\git.com',
    '\\\\server\\tools\\git.exe',
    '\\\\server\\tools\\git.com',
    'D:\\bin\\git.exe',
    'D:\\bin\\git.com',
  ]);
});

test.each([
  ['is missing', undefined, 'missing'],
  ['is no program', 'not executable', 'start'],
  ['fails', 'echo no >&2; exit 3', 'exit'],
  ['is killed', 'kill -9 $$', 'exit'],
  ['does not end', 'exec sleep 30', 'timeout'],
  ['says too much', 'while :; do echo 0123456789; done', 'output'],
  ['leaves a child behind that holds its output', 'sleep 30 & sleep 30', 'timeout'],
])('a program that %s ends in a result and nothing else', async (_, body, failure) => {
  const file = body === undefined ? undefined : script('tool', body);
  if (body === 'not executable') chmodSync(file as string, 0o644);
  const options = { timeout: 500, maxOutput: 10_000, input: Buffer.alloc(1_000_000) };
  for (const result of [runProgramSync(file, [], options), await runProgram(file, [], options)])
    expect(result).toMatchObject({ ok: false, failure });
});

test('a program that does not read its input succeeds all the same', async () => {
  const file = script('tool', 'exec 0<&-; echo done');
  const options = { input: Buffer.alloc(1_000_000) };
  for (const result of [runProgramSync(file, [], options), await runProgram(file, [], options)])
    expect([result.ok, result.stdout.toString()]).toEqual([true, 'done\n']);
});

test('the output of a program that cannot be started ends', async () => {
  const running = startProgram(join(folder, 'nothing'), []);
  const chunks: unknown[] = [];
  try {
    for await (const chunk of running.stdout) chunks.push(chunk);
  } catch {
    // A stream that was closed early may say so.
  }
  expect([await running.ended, chunks]).toEqual([expect.objectContaining({ failure: 'start' }), []]);
  expect(() => startProgram(undefined, ['git'])).toThrow(expect.objectContaining({ code: 'program-missing' }));
});

test('what ends by itself has a code, what a signal ends has none', async () => {
  for (const [body, code] of [
    ['exit 3', 3],
    ['kill -9 $$', undefined],
  ] as const) {
    const file = script('tool', body);
    for (const result of [runProgramSync(file, []), await runProgram(file, [])]) {
      expect(result.exitCode).toBe(code);
      expect('exitCode' in result).toBe(code !== undefined);
    }
  }
});

test('output up to its bound is held, and a byte more is too much', async () => {
  const file = script('tool', 'printf 0123456789');
  for (const [maxOutput, expected] of [
    [10, undefined],
    [9, 'output'],
  ] as const)
    for (const result of [runProgramSync(file, [], { maxOutput }), await runProgram(file, [], { maxOutput })])
      expect(result.failure).toBe(expected);
});

test('a program has the environment that it is given, else that of this process', async () => {
  const file = script('tool', 'printf "%s" "$PORTCULLIS_TEST"');
  process.env.PORTCULLIS_TEST = 'own';
  try {
    for (const [options, expected] of [
      [{}, 'own'],
      [{ environment: { PORTCULLIS_TEST: 'given' } }, 'given'],
      [{ environment: {} }, ''],
    ] as const)
      for (const result of [runProgramSync(file, [], options), await runProgram(file, [], options)])
        expect(result.stdout.toString()).toBe(expected);
  } finally {
    delete process.env.PORTCULLIS_TEST;
  }
});
