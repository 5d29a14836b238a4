// docs/guides/cli.md against the program: every command is there, every flag is known, every example ends as it says.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const guide = readFileSync(join(repositoryRoot, 'docs/guides/cli.md'), 'utf8');
const commands = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name as string);
const examples = [...guide.matchAll(/^\$ node dist\/cli\/index\.js (.+)\nexit (\d)$/gm)].map(
  ([, words, code]) => [words as string, Number(code)] as const,
);

/** Words as a shell parts them, as far as the guide quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? (plain as string));
}

let workspace: Workspace;
beforeAll(() => {
  workspace = temporaryWorkspace();
  cpSync(join(repositoryRoot, 'examples'), join(workspace.path, 'examples'), { recursive: true });
});
afterAll(() => workspace.remove());

const run = (args: readonly string[]) => runCli(args, { workspace: workspace.path });

test('it tells of every command, and of no other', async () => {
  const { stderr } = await run(['no-such-command']);
  const known = /expected one of (.+), got/.exec(stderr)?.[1]?.split(', ');
  expect([...commands].sort()).toEqual([...(known ?? [])].sort());
});

test('every flag that it names is in a help text', async () => {
  const helps = await Promise.all(commands.map((name) => run([name, '--help'])));
  expect(helps.map(({ exitCode }) => exitCode)).toEqual(commands.map(() => 0));
  const known = new Set(helps.flatMap(({ stdout }) => [...stdout.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag]) => flag)));
  const named = [...guide.matchAll(/--([a-z][a-z-]*)/g)]
    .map(([, flag]) => (flag as string).replace(/^no-/, ''))
    .filter((flag) => flag !== 'help' && flag !== '');
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((flag) => !known.has(flag))).toEqual([]);
});

test('its examples end as it says', async () => {
  expect(examples.length).toBeGreaterThan(6);
  const ended: [string, number | null][] = [];
  // In the order of the page: the gate reads what the scans before it wrote.
  for (const [words] of examples) ended.push([words, (await run(wordsOf(words))).exitCode]);
  expect(ended).toEqual(examples);
});
