// Mutated Dockerfiles: no fix may turn a file that parses into one that does not, run on for ever, or throw.

import { exampleText } from '@portcullis/core';
import { type Document, parseDockerfile } from '@portcullis/formats/dockerfile';
import { readScript } from '@portcullis/formats/shell';
import { applyFixes } from '../../../../../test/harness/apply-fixes.js';
import { lint } from '../lint.js';
import { defaultOptions, type LintOptions } from '../options.js';
import { emptyPolicy } from '../policy/policy.js';
import { dockerfileRules } from '../rules/index.js';

const rounds = Number(process.env.PORTCULLIS_FUZZ ?? 800);
const rules = dockerfileRules();
const samples = rules.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(exampleText));
const pieces = [
  '\\\n',
  '\n',
  ' ',
  '"',
  "'",
  '$',
  '`',
  '#',
  '&&',
  '||',
  ';',
  '|',
  '<<EOF\n',
  'EOF\n',
  '\r\n',
  '\t',
  '[',
  ']',
  '--',
  '=',
  '(',
  ')',
  '{',
  '}',
  '\nRUN apt-get install x',
  '\nRUN sudo ',
  ' && cd /x && ',
  '\nUSER app\n',
  '\nFROM alpine AS Base\n',
  '\nONBUILD ',
  '\n# escape=`\n',
  '\\',
  'é',
  '\u2028',
  '\ufeff',
  '$(',
  '\nCMD a b',
  '\nENTRYPOINT x',
  '\nADD a b\n',
  '\nMAINTAINER me\n',
  '\n\n',
  ' <(',
  '\nWORKDIR x\n',
  '\nrun yum install y\n',
];
const options: LintOptions = {
  ...defaultOptions,
  experimental: true,
  policy: { ...emptyPolicy, requireDigest: true },
  surroundings: {
    now: new Date('2026-01-01'),
    ignoreFile: 'none',
    lock: new Map([['docker.io/library/debian:12', `sha256:${'24454f830c'.repeat(6)}abcd`]]),
  },
};

/** The same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutate(text: string, next: (below: number) => number): string {
  let result = text;
  for (let count = 1 + next(4); count > 0; count--) {
    const at = next(result.length + 1);
    switch (next(4)) {
      case 0:
        result = result.slice(0, at) + pieces[next(pieces.length)] + result.slice(at);
        break;
      case 1:
        result = result.slice(0, at) + result.slice(at + 1 + next(6));
        break;
      case 2:
        result = result.slice(0, at) + (samples[next(samples.length)] as string) + result.slice(at);
        break;
      default: {
        const from = next(result.length + 1);
        result = result.slice(0, at) + result.slice(from, from + next(20)) + result.slice(at);
      }
    }
  }
  return result.slice(0, 4000);
}

/** Scripts that a shell would refuse. */
function brokenScripts({ instructions }: Document): number {
  return instructions.filter(
    (instruction) =>
      (instruction.keyword === 'RUN' || instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT') &&
      instruction.command.form !== 'exec' &&
      readScript(instruction.command.script).error !== undefined,
  ).length;
}

test(`fixes of ${rounds} mutated files parse, and fixing comes to an end`, () => {
  const next = numbers(20261125);
  const failures: string[] = [];
  for (let round = 0; round < rounds && failures.length < 5; round++) {
    const text = mutate(samples[next(samples.length)] as string, next);
    let current = text;
    for (let pass = 0; pass < 8; pass++) {
      const {
        problems,
        document: { tree: document },
      } = lint(current, 'Dockerfile', rules, options);
      const fixes = problems.flatMap(({ problem }) => problem.fix?.() ?? []);
      const outside = problems.find(
        ({ problem }) => problem.at.start < 0 || problem.at.end > current.length || problem.at.start > problem.at.end,
      );
      if (outside !== undefined) failures.push(`${outside.rule.id} is outside of ${JSON.stringify(current)}`);
      const fixed = applyFixes(current, fixes);
      if (fixed === current) break;
      const after = parseDockerfile(fixed);
      if (after.problems.length > document.problems.length || brokenScripts(after) > brokenScripts(document)) {
        failures.push(`broken: ${JSON.stringify(current)} -> ${JSON.stringify(fixed)}`);
        break;
      }
      if (pass === 7) failures.push(`no end: ${JSON.stringify(text)} -> ${JSON.stringify(fixed)}`);
      current = fixed;
    }
  }
  expect(failures).toEqual([]);
}, 600_000);
