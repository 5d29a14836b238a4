// Mutated Dockerfiles: no crash, no hang, every place inside the file. PORTCULLIS_FUZZ sets the number, 3,000 by default.

import { exampleText } from '@portcullis/core';
import { reportOf } from '../../../../test/harness/dockerfile-report.js';
import { lint } from './lint.js';
import { dockerfileRules } from './rules/index.js';

const rounds = Number(process.env.PORTCULLIS_FUZZ ?? 3000);
const rules = dockerfileRules();
const seeds = [
  ...rules.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(exampleText)),
  '# syntax=docker/dockerfile:1\n# escape=`\nARG A=1\nFROM x:${A:-2} AS b `\n  # c\nRUN <<A cat <<-"B"\n$(a\nA\n\tb\n\tB\nCOPY --from=b [ "a", "b\\u0041" ] /c\n',
  'FROM a\nONBUILD RUN --mount=type=cache,target=/x if a; then b | c; fi \\\n\n  && d "e $(f `g`)" > h\nHEALTHCHECK --interval=5s CMD ["x"]\nSHELL ["bash", "-o", "pipefail", "-c"]\nENV A=1 B="$A c" D\\ e=f\n',
];
/** Pieces that decide what the text around them means. */
const pieces = [
  ...[
    '\n',
    '\\\n',
    '`\n',
    '\\',
    '"',
    "'",
    '`',
    '$',
    '${',
    '}',
    '$(',
    ')',
    '(',
    '<<EOF\n',
    '<<-',
    '\nEOF\n',
    '#',
    '# hadolint ignore=',
    '\r\n',
    '\r',
    '\t',
  ],
  ...[
    ' ',
    '&&',
    '||',
    '|',
    ';',
    ';;',
    '&',
    '[',
    ']',
    '[[',
    ']]',
    '{',
    '=',
    '--',
    '--from=',
    '\u0000',
    '\ufeff',
    '\u{1f600}',
    '\ud800',
    'é',
  ],
  ...[
    'if ',
    'then',
    'fi',
    'case x in ',
    'esac',
    'for i in ',
    'do ',
    'done',
    '((',
    '))',
    'FROM ',
    'RUN ',
    'ONBUILD ',
    'COPY ',
    'ENV A=',
    '["a", "b"]',
  ],
];

function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return (state >>> 7) % below;
  };
}

function mutated(seed: number): string {
  const random = randomness(seed);
  let text = seeds[random(seeds.length)] as string;
  for (let count = 1 + random(6); count > 0; count--) {
    const at = random(text.length + 1);
    const length = random(12);
    switch (random(5)) {
      case 0:
        text = text.slice(0, at) + text.slice(at + length);
        break;
      case 1:
        text = text.slice(0, at) + (pieces[random(pieces.length)] as string) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, at) + (pieces[random(pieces.length)] as string) + text.slice(at + length);
        break;
      case 3:
        text = text.slice(0, at) + text.slice(at, at + length).repeat(1 + random(30)) + text.slice(at + length);
        break;
      default: {
        const other = seeds[random(seeds.length)] as string;
        text = text.slice(0, at) + other.slice(random(other.length + 1));
      }
    }
  }
  return text;
}

/** Places of a text's problems, fixes and instructions that lie outside of it. */
function misplaced(text: string): readonly string[] {
  const result = lint(text, 'Dockerfile', rules);
  const { index, instructions } = result.document.tree;
  const spans = [
    ...instructions,
    ...result.problems.flatMap(({ problem }) => [
      problem.at,
      ...(problem.related ?? []).map(({ at }) => at),
      ...(problem.fix?.()?.edits ?? []),
    ]),
  ];
  return [
    ...spans
      .filter(({ start, end }) => !(start >= 0 && end >= start && end <= text.length))
      .map(({ start, end }) => `${start} to ${end} of ${text.length}`),
    ...reportOf(result)
      .filter(({ location }) => (location.region?.endLine ?? 1) > index.lineCount)
      .map(({ location }) => `line ${location.region?.endLine}`),
  ];
}

test(`${rounds} mutated Dockerfiles are read to their end without a crash, with places inside the file`, () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= rounds && wrong.length < 5; seed++) {
    const text = mutated(seed);
    try {
      wrong.push(...misplaced(text).map((what) => `seed ${seed}: ${what}`));
    } catch (error) {
      wrong.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 3_600_000);
