import {
  globalScope,
  type Instruction,
  lex,
  type PairsInstruction,
  platformArguments,
  type Stage,
  type Word,
} from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problems } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { nearest } from './nearest.js';
import { type Expanded, onBareImage } from './variables-at.js';

/** Known to Docker and to no stage that does not declare them: a use is a mistake on any base image. */
const platformOnly: ReadonlySet<string> = new Set(platformArguments);

export const undefinedVariable: DockerfileRule = {
  id: 'undefined-variable',
  aliases: ['UndefinedVar'],
  severity: 'low',
  confidence: 'medium',
  title: 'A variable is used before it is defined',
  why: 'Docker puts in nothing for it, so a path or version silently becomes another one',
  remedy: 'Declare it with ARG or ENV in this stage before its use, or write the value itself.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
  examples: {
    bad: [
      { text: 'FROM scratch\nCOPY $SRC /app\n' },
      { text: 'ARG DIR=/app\nFROM alpine:3.20\nWORKDIR $DIR\n' },
      { text: 'FROM alpine:3.20\nENV VERSION=1\nLABEL version=$VERSOIN\n' },
      { text: 'FROM alpine:3.20\nWORKDIR ${DIR:-/app}\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nARG SRC=.\nCOPY $SRC /app\n' },
      { text: 'FROM alpine:3.20\nRUN echo $UNKNOWN\n' },
      { text: 'FROM node:22\nENV X=$NODE_VERSION\n' },
      { text: 'FROM golang:1.25\nCOPY a $GOPATH/src/a\n' },
    ],
  },
  check: {
    *file(context) {
      const globals = globalScope(context.document);
      for (const stage of context.document.stages)
        for (const instruction of stage.instructions) yield* judge(instruction, stage, context, globals);
    },
  },
};

function* judge(instruction: Instruction, stage: Stage, context: LintContext, globals: ReadonlyMap<string, unknown>): Problems {
  let known: string[] | undefined;
  for (const expanded of expandedTexts(instruction)) {
    for (const name of undefinedNames(expanded, instruction, context)) {
      known ??= [...context.scopeAt(instruction).keys()].slice(-comparedNames);
      const meant = nearest(name, known);
      // Any other may come from the base image.
      if (meant === undefined && !globals.has(name) && !platformOnly.has(name) && !onBareImage(stage)) continue;
      const message = `${instruction.keyword} uses ${name}, which ${globals.has(name) ? 'is declared only before the first FROM' : undefinedHint(meant)}`;
      yield { at: expanded.at, message, instruction };
    }
  }
}

function undefinedHint(meant: string | undefined): string {
  return `nothing defines here${meant === undefined ? '' : ` (${meant} is defined)`}`;
}

/** So many of the last names are compared with one that nothing defines. */
const comparedNames = 200;

function undefinedNames({ text, body, declared }: Expanded, instruction: Instruction, context: LintContext): readonly string[] {
  if (!text.includes('$')) return [];
  const scope = context.scopeAt(instruction);
  const options = body === true ? { escapeLetter: '\\', plainQuotes: true } : { escapeLetter: context.document.escape };
  const { names } = lex(text, options, { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' });
  return [...names].filter(([name, set]) => !set && declared?.(name) !== true && !scanArguments.has(name)).map(([name]) => name);
}

/** Arguments that only the build's own scanner reads. */
const scanArguments: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

/** Flags of COPY and ADD whose values may hold variables. */
const expandedFlags: ReadonlySet<string> = new Set(['chown', 'chmod', 'checksum']);

/** What Docker itself puts variables into. */
function expandedTexts(instruction: Instruction): readonly Expanded[] {
  const word = (at: Word): Expanded => ({ text: at.value, at });
  switch (instruction.keyword) {
    case 'ADD':
    case 'COPY':
      return [
        ...instruction.flags.filter(({ name }) => expandedFlags.has(name)).map((at) => ({ text: at.value ?? '', at })),
        ...instruction.sources.filter(({ value }) => !/^\d*<</.test(value)).map(word),
        ...(instruction.destination === undefined ? [] : [word(instruction.destination)]),
        ...instruction.heredocs.filter(({ quoted }) => !quoted).map(({ body, marker }) => ({ text: body.text, at: marker, body: true })),
      ];
    case 'RUN':
      return instruction.flags
        .filter(({ name }) => name === 'mount')
        .flatMap((at) => (at.value ?? '').split(',').map((field) => ({ text: field.slice(field.indexOf('=') + 1), at })));
    case 'ENV':
    case 'LABEL':
      return instruction.pairs.flatMap(({ name, value }) =>
        [name, ...(value === undefined ? [] : [value])].map((at) => ({ text: at.text, at })),
      );
    case 'ARG':
      return defaultsOf(instruction);
    case 'VOLUME':
      return instruction.words.map(word);
    case 'WORKDIR':
    case 'USER':
    case 'STOPSIGNAL':
      return [word(instruction.argument)];
    default:
      return [];
  }
}

/** Each default sees what the same ARG declares before it. */
function defaultsOf({ pairs }: PairsInstruction): readonly Expanded[] {
  const first = new Map<string, number>();
  for (const [index, { name }] of pairs.entries()) if (!first.has(name.value)) first.set(name.value, index);
  return pairs.flatMap(({ value }, index) =>
    value === undefined ? [] : [{ text: value.text, at: value, declared: (name) => (first.get(name) ?? index) < index }],
  );
}
