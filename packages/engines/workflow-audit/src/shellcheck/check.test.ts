// What ShellCheck says of scripts, at its places in the file.

import { type AskedScript, type ShellcheckComment, shellcheckBatches, sourceFile } from '@portcullis/lint';
import { type AuditSettings, defaultSettings } from '../config/settings.js';
import { contextOf, pipelineKind } from '../kind.js';
import { scriptsIn, shellcheckProblems } from './check.js';
import { disabledIn, withoutDirectives } from './directives.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

async function asked(text: string, persona: AuditSettings['persona'] = 'auditor') {
  const file = sourceFile('.github/workflows/t.yml', text);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: () => {} });
  if (document === undefined) throw new Error('expected a workflow');
  const context = contextOf(document, { file, settings: { ...defaultSettings, persona }, now: new Date('2026-11-30') });
  return { file, context, scripts: scriptsIn(context) };
}

/** A comment of ShellCheck's on the first `$x` of each script, or on another word. */
const about =
  (word: string, rest: Partial<ShellcheckComment> = {}) =>
  ({ script }: AskedScript): readonly ShellcheckComment[] => {
    const at = script.indexOf(word);
    if (at < 0) return [];
    const line = script.slice(0, at).split('\n').length;
    const column = [...script.slice(script.lastIndexOf('\n', at - 1) + 1, at)].length + 1;
    return [{ line, column, endLine: line, endColumn: column + word.length, level: 'warning', code: 2086, message: 'Quote it.', ...rest }];
  };

/** What stands in the file where something is told, with its line and column. */
async function told(text: string, say: (script: AskedScript) => readonly ShellcheckComment[], persona?: AuditSettings['persona']) {
  const { context, file, scripts } = await asked(text, persona);
  const batches = shellcheckBatches('none', async (_, all, shell) =>
    all.map((script) => ({ comments: say({ script, shell }), cut: false })),
  );
  await batches.ask(scripts);
  return shellcheckProblems(context, batches).problems.map(({ rule, problem: { at } }) => {
    const { line, column } = file.lines.positionAt(at.start);
    return `${rule.id} ${line}:${column} ${file.text.slice(at.start, at.end)}`;
  });
}

describe('a finding stands where the shell reads it', () => {
  test.each([
    ['in one line', '      - run: echo $x\n', 'SC2086 6:19 $x'],
    ['in quotes', '      - run: "echo \\"a\\" $x"\n', 'SC2086 6:26 $x'],
    ['in quotes, behind escapes', '      - run: "echo \\u0041 \\x41 \\\\ $x"\n', 'SC2086 6:35 $x'],
    ['in single quotes', "      - run: 'echo ''a'' $x'\n", 'SC2086 6:26 $x'],
    ['in a block', '      - run: |\n          true\n            echo $x\n', 'SC2086 8:18 $x'],
    ['in a block with its indentation said', '      - run: |2\n           echo $x\n', 'SC2086 7:17 $x'],
    ['in a chomped block', '      - run: |-\n\n          echo $x', 'SC2086 8:16 $x'],
    ['in a folded block', '      - run: >\n          echo a\n          $x\n', 'SC2086 8:11 $x'],
    ['in a folded block that keeps a line end', '      - run: >+\n          echo a\n\n          echo $x\n\n', 'SC2086 9:16 $x'],
    ['behind an anchor', '      - run: &script |\n          echo $x\n', 'SC2086 7:16 $x'],
    ['behind an expression', '      - run: echo ${{ github.sha }} $x\n', 'SC2086 6:37 $x'],
    [
      'behind an expression of two lines',
      '      - run: |\n          echo ${{ github.sha ||\n            1 }}\n          echo $x\n',
      'SC2086 9:16 $x',
    ],
    ['behind letters of two units', '      - run: |\n          echo 😀; echo $x\n', 'SC2086 7:25 $x'],
  ])('%s', async (_, steps, place) => expect(await told(head + steps, about('$x'))).toEqual([place]));
});

describe('what stands for an expression is nobody’s mistake', () => {
  const step = '      - run: test ${{ github.sha }} = a && echo $x\n';

  test('a finding that begins there is none', async () => expect(await told(head + step, about('XXXX'))).toEqual([]));

  test.each([
    [2050, []],
    [2086, ['SC2086 6:14 test ${{ github.sha }} = a']],
  ])('one around it counts unless it speaks of what is constant: SC%i', async (code, found) =>
    expect(
      await told(head + step, ({ script, shell }) => about(script.slice(0, script.indexOf(' &&')), { code })({ script, shell })),
    ).toEqual(found),
  );

  test('without an expression it counts', async () =>
    expect(await told(`${head}      - run: test a = b\n`, about('a = b', { code: 2050 }))).toEqual(['SC2050 6:19 a = b']));
});

test.each([
  ['', 'bash'],
  ['        shell: bash\n', 'bash'],
  ['        shell: /bin/sh -e {0}\n', 'sh'],
  ['        shell: ash\n', 'dash'],
  ['        shell: zsh {0}\n', undefined],
  ['        shell: pwsh\n', undefined],
  ['        shell: python\n', undefined],
  ['        shell: ${{ matrix.shell }}\n', undefined],
])('%j is asked about as %s', async (shell, name) => {
  const { scripts } = await asked(`${head}      - run: make\n${shell}`);
  expect(scripts.map((each) => each.shell)).toEqual(name === undefined ? [] : [name]);
});

test.each([
  ['', []],
  ['        shell: bash\n', []],
  ['        shell: bash -eu {0}\n', []],
  ['        shell: bash -u {0}\n', ['SC2164 6:14 cd a']],
])('%j goes on where `cd` fails: %j', async (shell, found) =>
  expect(await told(`${head}      - run: cd a\n${shell}`, about('cd a', { code: 2164 }))).toEqual(found),
);

test('hints are for the pedantic', async () => {
  const text = `${head}      - run: echo $x\n`;
  expect(await told(text, about('$x', { level: 'info' }), 'regular')).toEqual([]);
  expect(await told(text, about('$x', { level: 'info' }), 'pedantic')).toHaveLength(1);
  expect(await told(text, about('$x', { level: 'warning' }), 'regular')).toHaveLength(1);
});

describe('a directive in a script', () => {
  test('is kept from ShellCheck, letter for letter', () => {
    const script = 'a # shellcheck disable=SC2086\n#shellcheck\tsource=x\nshellcheck a.sh # shellchecks\n';
    expect(withoutDirectives(script)).toBe('a # shellchec_ disable=SC2086\n#shellchec_\tsource=x\nshellcheck a.sh # shellchecks\n');
  });

  test.each([
    ['SC2086', [false, true, true]],
    ['SC2000-SC2100,SC1', [false, true, true]],
    ['SC2087', [false, false, false]],
  ])('lets %s stay behind it, to the end of its script', async (codes, stays) => {
    const lines = ['echo $a', `# shellcheck disable=${codes}`, 'echo $b', 'echo $c'];
    const { file, context } = await asked(`${head}      - run: |\n${lines.map((line) => `          ${line}\n`).join('')}`);
    const allow = disabledIn(file, context.document);
    const rule = { id: 'SC2086' } as Parameters<typeof allow>[0];
    const at = (word: string) => ({ start: file.text.indexOf(word), end: file.text.indexOf(word) + 2 });
    expect(['$a', '$b', '$c'].map((word) => allow(rule, 0, { at: at(word), message: '' }) !== undefined)).toEqual(stays);
  });
});
