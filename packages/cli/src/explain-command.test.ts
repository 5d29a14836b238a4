import { captured } from '../../../test/harness/captured.js';
import { temporaryWorkspace, type Workspace } from '../../../test/harness/run-action.js';
import { explainCommand, wantsExplanation } from './explain-command.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
  workspace.put('src/app.py', `first = 1\npassword = "${['Tr0ub4dor', '&3', 'xkcd'].join('')}"\n`);
});
afterEach(() => workspace.remove());

const explain = (...args: readonly string[]) => captured(workspace.path, () => explainCommand(args));

test('says which rule spoke of the line, and not what is secret there', async () => {
  const { code, stdout } = await explain('--explain', 'src/app.py:2');
  expect([code, stdout]).toEqual([0, expect.stringContaining('generic-password')]);
  expect(stdout).not.toContain('Tr0ub4dor');
});

test('a path of the scan may be named, and the file is looked at as it stands there', async () => {
  expect((await explain('--explain=src/app.py:1', 'src')).code).toBe(0);
});

test.each([
  [['--explain', 'src/app.py']],
  [['--explain', 'src/app.py:0']],
  [['--explain', ':2']],
  [['--explain', 'src/app.py:2', '.', 'src']],
])('%j is refused', async (args) => {
  await expect(explain(...args)).rejects.toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining('expected --explain FILE:LINE') }),
  );
});

test.each(['src/nope.py:1', 'src/app.py:99'])('%s names what is not there', async (place) => {
  const file = place.replace(/:.*/, '');
  await expect(explain('--explain', place)).rejects.toThrow(expect.objectContaining({ where: { file } }));
});

test('it is asked for by its flag in either form', () => {
  expect([wantsExplanation(['--explain', 'a:1']), wantsExplanation(['--explain=a:1']), wantsExplanation(['.', '--explained'])]).toEqual([
    true,
    true,
    false,
  ]);
});
