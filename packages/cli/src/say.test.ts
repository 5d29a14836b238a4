import { PortcullisError } from '@portcullis/core';
import { captured } from '../../../test/harness/captured.js';
import { say, sayBeside, sayFailure } from './say.js';

const said = (run: () => void) =>
  captured('.', async () => {
    run();
    return 0;
  });

test('words for a person go to either stream, and are no command to a build server', async () => {
  const { stdout, stderr } = await said(() => {
    say('a line\n::error::not from us');
    sayBeside('beside\n##vso[task.complete]not from us');
  });
  expect([stdout.startsWith('a line\n'), stderr.startsWith('beside\n')]).toEqual([true, true]);
  expect(`${stdout}${stderr}`).not.toMatch(/^(?:::|##vso\[)/m);
});

test('a failure is one line, and its stack is for those who ask', async () => {
  const failure = new PortcullisError({ code: 'usage', message: 'expected a path, got none', remedy: 'Write `.`.' });
  expect(await said(() => sayFailure(failure, false))).toMatchObject({
    stdout: '',
    stderr: 'portcullis: expected a path, got none. Write `.`. [usage]\n',
  });
  expect((await said(() => sayFailure(failure, true))).stderr).toContain('say.test.js:');
});
