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

test('no help text is wider than the terminal, and each names the flags that every command takes', async () => {
  for (const name of ['', ...commands]) {
    for (const columns of [80, 60]) {
      const { stdout } = await runCli(
        [name, '--help'].filter((word) => word !== ''),
        {
          workspace: workspace.path,
          environment: { COLUMNS: String(columns) },
        },
      );
      const wide = stdout.split('\n').filter((line) => [...line].length > columns);
      // A word that is longer than a line stays whole.
      expect([name, wide.filter((line) => line.trim().split(' ').length > 1)]).toEqual([name, []]);
      if (columns === 80) expect([name, wide]).toEqual([name, []]);
    }
  }
});

test('the page of flags has every command with its flags, and those of the command line itself', async () => {
  const page = readFileSync(join(repositoryRoot, 'docs/cli.md'), 'utf8');
  const told = commands.filter((name) => name !== 'help' && name !== 'version');
  expect(told.filter((name) => !page.includes(`\n## ${name}\n`))).toEqual([]);
  for (const name of told) {
    const { stdout } = await run([name, '--help']);
    const section = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag as string);
    expect([name, flags.filter((flag) => !section.includes(`\`${flag}`))]).toEqual([name, []]);
  }
  for (const flag of ['--format', '--all', '--base', '--debug', '--help']) expect(page).toContain(`| \`${flag}`);
});

test('its examples end as it says', async () => {
  expect(examples.length).toBeGreaterThan(6);
  const ended: [string, number | null][] = [];
  // In the order of the page: the gate reads what the scans before it wrote.
  for (const [words] of examples) ended.push([words, (await run(wordsOf(words))).exitCode]);
  expect(ended).toEqual(examples);
});
