// What the documentation shows is what there is: each step names inputs that its action has and outputs that it gives, with values of their
// kind, and each command line a command and flags that are known.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { repositoryRoot } from '../harness/run-action.js';

const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const below = (folder: string, ending: string): readonly string[] =>
  (readdirSync(join(repositoryRoot, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
/** Rule pages show what is wrong, and what other tools have. */
const pages = ['README.md', ...below('actions', 'README.md'), ...below('docs', '.md')].filter((path) => !path.startsWith('docs/rules/'));
const examples = below('examples', '.yml').filter((path) => !/-app\//.test(path));

interface Declared {
  readonly inputs: ReadonlyMap<string, RegExp>;
  readonly outputs: ReadonlySet<string>;
}

/** An action by the tables of its README, which are made from what it declares; a test of the generated files holds them to it. */
function declaredBy(action: string): Declared {
  const readme = textOf(`actions/${action}/README.md`);
  const table = (name: string): string => readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
  const inputs = [...table('inputs').matchAll(/^\| `([\w-]+)` \| ([^|]+) \|/gm)];
  return {
    inputs: new Map(inputs.map(([, name, type]) => [name as string, kindOf(type as string)])),
    outputs: new Set([...table('outputs').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name as string)),
  };
}

function kindOf(type: string): RegExp {
  if (type === 'true or false') return /^(?:true|false)$/;
  if (type.startsWith('whole number')) return /^\d+$/;
  const choices = [...type.matchAll(/`([^`]+)`/g)].map(([, choice]) => choice);
  return choices.length === 0 ? /^/ : new RegExp(`^(?:${choices.join('|')})$`);
}

const actions = new Map(
  readdirSync(join(repositoryRoot, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, declaredBy(name)]),
);

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

function* entriesIn(value: unknown): Generator<Entry> {
  if (isEntry(value)) yield value;
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* entriesIn(inner);
}

/** Steps of ours in a text of YAML: the name of the action, the id of the step, and what it is given. */
function stepsIn(text: string): readonly { readonly action: string; readonly id: unknown; readonly given: Entry }[] {
  return [...entriesIn(loadAll(text))].flatMap((entry) => {
    const used = /^(?:portcullis-ci\/portcullis|\$)(?:\/actions\/([\w-]+))?@?/.exec(String(entry.uses ?? ''));
    if (used === null || String(entry.uses).includes('.github/workflows/')) return [];
    return [{ action: used[1] ?? 'portcullis', id: entry.id, given: isEntry(entry.with) ? entry.with : {} }];
  });
}

/** Whole documents, and blocks of pages; of a difference what is there after it. */
const shown: readonly (readonly [string, string])[] = [
  ...examples.map((path) => [path, textOf(path)] as const),
  ...pages.flatMap((path) =>
    [...textOf(path).matchAll(/^```(?:yaml|yml|diff)\n([\s\S]*?)^```$/gm)].flatMap(([block, text], at) => {
      const isDiff = block.startsWith('```diff');
      const after = (text as string).replace(isDiff ? /^-.*\n/gm : /^(?!)/, '').replace(isDiff ? /^[+ ]/gm : /^(?!)/, '');
      return after.includes('portcullis-ci/portcullis') ? [[`${path}, block ${at + 1}`, after] as const] : [];
    }),
  ),
];

test('there are such steps on the pages', () => {
  expect(shown.length).toBeGreaterThan(20);
  expect(new Set(shown.flatMap(([, text]) => stepsIn(text).map(({ action }) => action)))).toEqual(new Set(actions.keys()));
});

test.each(shown)('%s', (_, text) => {
  const steps = stepsIn(text);
  const wrong: string[] = [];
  for (const { action, given } of steps) {
    const declared = actions.get(action);
    if (declared === undefined) wrong.push(`no action ${action}`);
    for (const [name, value] of Object.entries(given)) {
      const kind = declared?.inputs.get(name);
      if (kind === undefined) wrong.push(`${action} has no input ${name}`);
      else if (!String(value).includes('${{') && !kind.test(String(value))) wrong.push(`${action} takes no ${name}: ${value}`);
    }
  }
  for (const { action, id } of steps)
    for (const [, output] of text.matchAll(new RegExp(`steps\\.${String(id)}\\.outputs\\.([\\w-]+)`, 'g')))
      if (!actions.get(action)?.outputs.has(output as string)) wrong.push(`${action} gives no output ${output}`);
  expect(wrong).toEqual([]);
});

/** Flags of each command, as `docs/cli.md` lists them. */
const commands = new Map(
  textOf('docs/cli.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')).trim(),
      new Set([...section.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag)),
    ]),
);

/** But for the one that shows what a slip comes to. */
const lines = pages.flatMap((path) =>
  [
    ...textOf(path)
      .replaceAll('\\\n', ' ')
      .matchAll(/(?:^|[`\s(])(?:node dist\/cli\/index\.js|portcullis|portcullis\.mjs) ([a-z][a-z-]+(?: [a-z]+)?)([^`\n|]*)/gm),
  ]
    .filter(([line]) => !/^\s?portcullis (?:of|is|and|in|as|has|action|actions|results|policy\b(?! ))/.test(line))
    .map(([line, command, rest]) => [path, line.trim(), command as string, rest as string] as const)
    .filter(([, line]) => !line.endsWith(' scann .')),
);

test('there are command lines on the pages', () => {
  expect(lines.length).toBeGreaterThan(20);
});

test.each(lines)('%s: %s', (_path, _line, command, rest) => {
  const name = [command, command.split(' ')[0] as string].find((one) => commands.has(one));
  expect([command, name === undefined]).toEqual([command, false]);
  const flags = [...rest.matchAll(/(?:^|\s)--([\w-]+)/g)].map(([, flag]) => flag as string);
  expect(flags.filter((flag) => !commands.get(name as string)?.has(flag.replace(/^no-/, '')))).toEqual([]);
});
