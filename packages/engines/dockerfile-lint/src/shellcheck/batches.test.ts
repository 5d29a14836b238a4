import { parseDockerfile } from '@portcullis/formats/dockerfile';
import { type AskedScript, type runShellcheckOnAll, type ShellcheckComment, shellcheckBatches } from '@portcullis/lint';
import { contextsOf, type DockerfileDocument } from '../kind.js';
import { defaultOptions } from '../options.js';
import { suppressions } from '../peer/comments.js';
import { scriptsIn, shellcheckProblems } from './check.js';

const comment = (line: number, code: number): ShellcheckComment => ({
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  level: 'info',
  code,
  message: 'm',
});

/** Answers with the number of letters of each script as code, and notes what it was asked. */
function recorded(): { readonly asked: string[][]; readonly ask: typeof runShellcheckOnAll } {
  const asked: string[][] = [];
  return {
    asked,
    ask: async (_program, scripts, shell) => {
      asked.push([shell, ...scripts]);
      return scripts.map((script) => ({ comments: [comment(script.split('\n').length - 1, 1000 + script.length)], cut: false }));
    },
  };
}

const script = (text: string, shell = 'sh'): AskedScript => ({ shell, script: text });

test('each script is asked about once, with others of its dialect, and gets its own answer', async () => {
  const { asked, ask } = recorded();
  const batches = shellcheckBatches('x', ask);
  await batches.ask([script('a'), script('bb', 'bash'), script('a'), script('ccc')]);
  await batches.ask([script('ccc'), script('dddd')]);
  expect(asked.sort()).toEqual(
    [
      ['bash', 'bb'],
      ['sh', 'a', 'ccc'],
      ['sh', 'dddd'],
    ].sort(),
  );
  expect(['a', 'ccc', 'dddd'].map((text) => batches.of(script(text)))).toMatchObject(
    [1001, 1003, 1004].map((code) => ({ comments: [{ code }] })),
  );
  expect(() => batches.of(script('never'))).toThrow('asked about');
});

test('many scripts, or long ones, are several batches', async () => {
  const { asked, ask } = recorded();
  await shellcheckBatches('x', ask).ask(Array.from({ length: 130 }, (_, index) => script(`s${index}`)));
  expect(asked.map(({ length }) => length - 1).sort()).toEqual([10, 60, 60]);
  const long = recorded();
  await shellcheckBatches('x', long.ask).ask(['a', 'b', 'c'].map((letter) => script(letter.repeat(150_000))));
  expect(long.asked).toHaveLength(3);
});

test('a script without an answer is said to have none', async () => {
  const batches = shellcheckBatches('x', async () => []);
  await batches.ask([script('a')]);
  expect(batches.of(script('a'))).toEqual({ failed: 'it gave no answer' });
});

function contextOf(text: string): ReturnType<typeof contextsOf>['own'] {
  const document: DockerfileDocument = { tree: parseDockerfile(text), path: 'Dockerfile', fragment: false };
  const { index } = document.tree;
  return contextsOf(document, {
    file: { path: 'Dockerfile', text, lines: index },
    settings: { options: defaultOptions, alone: true },
    now: new Date(0),
  }).own;
}

test('variables of the build are declared where a script speaks of them', () => {
  const text = 'FROM x\nARG A=1 B=2\nENV C=3\nRUN echo $A $HTTPS_PROXY D\nRUN ["echo", "$A"]\n';
  expect(scriptsIn(contextOf(text)).map((asked) => asked.script)).toEqual(['export A=1\nexport HTTPS_PROXY=1\necho $A $HTTPS_PROXY D\n']);
});

test('a comment has its place in the file, behind the lines before the script', async () => {
  const context = contextOf('FROM x\nARG A\nRUN true \\\n  && echo $A\n');
  const batches = shellcheckBatches('x', async (_program, scripts) =>
    scripts.map(() => ({ comments: [comment(1, 1), comment(3, 2086)], cut: false })),
  );
  await batches.ask(scriptsIn(context));
  const { problems } = shellcheckProblems(context, batches);
  expect(problems.map(({ rule, problem }) => [rule.id, context.document.index.positionAt(problem.at.start).line])).toEqual([['SC2086', 4]]);
});

test.each([
  ['a comment of hadolint', 'FROM x\n# hadolint shell=bash\nRUN a\nRUN b\nFROM y\nRUN c\n', ['bash', 'bash', 'sh']],
  ['one before the first stage, for all', '# hadolint shell=/bin/dash\nFROM x\nRUN a\nFROM y\nRUN b\n', ['dash', 'dash']],
  ['until SHELL', '# hadolint shell=bash\nFROM x\nRUN a\nSHELL ["/bin/ksh", "-c"]\nRUN b\n', ['bash', 'ksh']],
  ['one of a shell that would not be read', 'FROM x\n# hadolint shell=powershell\nRUN a\n', ['sh']],
  ['one inside an instruction', 'FROM x\nRUN a \\\n# hadolint shell=bash\n b\n', ['sh']],
  ['one in the script itself', 'FROM x\nRUN <<E\n#!/usr/bin/env bash\na\nE\n', ['bash']],
])('the dialect: %s', (_name, text, expected) => {
  expect(scriptsIn(contextOf(text)).map(({ shell }) => shell)).toEqual(expected);
});

test("ShellCheck's own comments allow its findings in the RUN that they stand before or in", () => {
  const text =
    'FROM x\n# shellcheck disable=SC2086,2046\nRUN a\nRUN b \\\n  # shellcheck shell=sh disable=SC1000-SC1002\n  c\nRUN d\n# shellcheck disable=SC9999\n';
  expect(suppressions(parseDockerfile(text)).map(({ ids, lines }) => [[...ids], lines])).toEqual([
    [
      ['sc2086', 'sc2046'],
      [3, 3],
    ],
    [
      ['sc1000', 'sc1001', 'sc1002'],
      [4, 4],
    ],
  ]);
});
