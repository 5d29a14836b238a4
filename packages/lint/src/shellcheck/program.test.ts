import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findShellcheck, runShellcheck, runShellcheckOnAll } from './program.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-shellcheck-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fake(body: string): string {
  const file = join(folder, 'shellcheck');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

const comment = '{"line":1,"column":1,"endLine":1,"endColumn":2,"level":"info","code":2086,"message":"m"}';

test.each([
  ['comments', `cat >/dev/null; echo '{"comments":[${comment}]}'; exit 1`, 1],
  ['nothing to say', `cat >/dev/null; echo '{"comments":[]}'`, 0],
])('%s', async (_name, body, count) => {
  const answer = await runShellcheck(fake(body), 'echo $x', 'sh');
  expect(answer).toMatchObject({ cut: false });
  expect('comments' in answer && answer.comments).toHaveLength(count);
});

test.each([
  ['an exit code of its own', 'echo "{}"; exit 3', /exit code 3/],
  ['a crash', 'kill -SEGV $$', /stopped/],
  ['garbage', 'cat >/dev/null; echo oops', /not that of ShellCheck/],
  ['no output at all', 'exit 0', /not that of ShellCheck/],
  ['comments that it counts and does not give', `echo '{"comments":[]}'; exit 1`, /not that of ShellCheck/],
  ['comments of another form', `echo '{"comments":[{"text":"m"}]}'; exit 1`, /not that of ShellCheck/],
  ['output without end', 'exec yes', /more than \d+ bytes/],
])('%s is no answer', async (_name, body, reason) => {
  expect(await runShellcheck(fake(body), 'echo $x', 'sh')).toEqual({ failed: expect.stringMatching(reason) });
});

test('a program that cannot be started is no answer, and one that reads nothing does not hold us up', async () => {
  const file = join(folder, 'shellcheck');
  writeFileSync(file, 'no program');
  chmodSync(file, 0o755);
  expect(await runShellcheck(file, 'x', 'sh')).toMatchObject({ failed: expect.any(String) });
  expect(await runShellcheck(fake('exit 2'), 'x'.repeat(1 << 20), 'sh')).toEqual({ failed: 'it ended with exit code 2' });
});

test('more comments than are kept are told', async () => {
  const body = `cat >/dev/null; echo '{"comments":[${Array.from({ length: 501 }, () => comment).join(',')}]}'; exit 1`;
  expect(await runShellcheck(fake(body), 'x', 'sh')).toMatchObject({ cut: true });
});

test('one that lies in the scanned folder is never taken', () => {
  fake('exit 0');
  expect(findShellcheck(folder)).toBe(join(folder, 'shellcheck'));
  expect(findShellcheck(folder, folder)).toBeUndefined();
});

describe('many scripts', () => {
  const codes = async (body: string): Promise<unknown> =>
    (await runShellcheckOnAll(fake(body), ['a\n', 'b\n'], 'sh')).map((answer) =>
      'failed' in answer ? answer.failed : answer.comments.map(({ code }) => code),
    );
  const of = (file: string, code: number): string =>
    `{\\"file\\":\\"${file}\\",\\"line\\":1,\\"column\\":1,\\"endLine\\":1,\\"endColumn\\":2,\\"level\\":\\"info\\",\\"code\\":${code},\\"message\\":\\"m\\"}`;
  /** The last two arguments are the scripts; the last alone is `-` where it is asked for one. */
  const files = 'for last; do before=$now; now=$last; done';

  test('go to one process, and each gets its own comments', async () => {
    const body = `echo started >> ${folder}/starts; ${files}; echo "{\\"comments\\":[${of('$now', 2)},${of('$before', 1)}]}"; exit 1`;
    expect(await codes(body)).toEqual([[1], [2]]);
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('started\n');
  });

  test.each([
    ['ends badly', 'exit 3'],
    ['says nothing', 'exit 0'],
    ['speaks of another file', `echo "{\\"comments\\":[${of('other', 9)}]}"; exit 1`],
  ])('are asked for one by one where the one process %s', async (_name, together) => {
    const body = `${files}; if [ "$now" != - ]; then ${together}; fi; read -r script; [ "$script" = a ] || exit 4; echo "{\\"comments\\":[${of('-', 1)}]}"; exit 1`;
    expect(await codes(body)).toEqual([[1], 'it ended with exit code 4']);
  });
});
