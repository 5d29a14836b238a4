import { readCheckOptions } from './checks.js';
import { lint } from './lint.js';
import { dockerfileRules } from './rules/index.js';

/** What is told of BuildKit's checks, `line id`; without `again` only what no other rule tells as well. */
const told = (text: string, again = true): readonly string[] =>
  lint(text, 'Dockerfile', dockerfileRules())
    .problems.filter(
      ({ rule, allowance, superseded }) =>
        allowance === undefined && (again || superseded !== true) && /^(?:json|workdir|from-as|refused|syntax|invalid-def)/.test(rule.id),
    )
    .map(({ rule, line }) => `${line} ${rule.id}`);

const head = 'FROM alpine:3.20\n';

test.each([
  ['skip=all', { skip: ['all'], experimental: [], error: false }],
  ['skip=A,B;error=true', { skip: ['A', 'B'], experimental: [], error: true }],
  ['experimental=C ; error=1', { skip: [], experimental: ['C'], error: false }],
])('%s', (text, expected) => {
  const options = readCheckOptions(text);
  expect({ ...options, skip: [...(options?.skip ?? [])], experimental: [...(options?.experimental ?? [])] }).toEqual(expected);
});

test.each(['skip', 'foo=bar', 'error=maybe'])('%s is refused', (text) => {
  expect(readCheckOptions(text)).toBeUndefined();
});

test.each([
  [
    'a comment skips checks of the next instruction only',
    `${head}# check=skip=JSONArgsRecommended\nCMD a\nWORKDIR b\n`,
    ['4 workdir-before-absolute'],
  ],
  ['empty lines do not part it', `${head}# check=skip=all\n\nCMD a\n`, []],
  ['an empty comment does', `${head}# check=skip=all\n#\nCMD a\n`, ['4 json-args-recommended']],
  ['blanks before the sign make it another comment', `${head} # check=skip=all\nCMD a\n`, ['3 json-args-recommended']],
  ['one that BuildKit refuses skips nothing', `${head}# check=skip=all;x\nCMD a\n`, ['3 json-args-recommended']],
  ['a check is known by its very letters', `${head}# check=skip=jsonargsrecommended\nCMD a\n`, ['3 json-args-recommended']],
  ['at the head of the file too', '# check=skip=fromascasing\nFROM alpine:3.20 as a\n', ['2 from-as-casing']],
  ['it reaches FROM', '# x\n# check=skip=FromAsCasing\nFROM alpine:3.20 as a\n', []],
  ['the experimental check is asked for', `${head}# what\nARG A\n`, []],
  ['by a comment', `${head}# check=experimental=all\n# what\nARG A\n`, ['4 invalid-definition-description']],
])('%s', (_what, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('what check=error=true stops is as grave as a refusal', () => {
  const of = (text: string) =>
    lint(text, 'Dockerfile', dockerfileRules()).problems.find(({ rule }) => rule.id === 'from-as-casing')?.problem.severity;
  expect(of('FROM alpine:3.20 as a\n')).toBeUndefined();
  expect(of('# check=error=true\nFROM alpine:3.20 as a\n')).toBe('high');
});

test.each([
  ['a template is told once', 'FROM {{ .Base }} {{ .Name }}\n{{ if .X }}\nRUN true\n{{ end }}\nEXPOSE abc\n', ['1 syntax-error']],
  ['a file that only speaks of one is none', `${head}RUN inspect '{{ .Id }}'\nEXPOSE abc\n`, ['3 refused-instruction']],
])('%s', (_what, text, expected) => {
  expect(told(text, false)).toEqual(expected);
});
