import {
  globalScope,
  type Instruction,
  platformArguments,
  type Scope,
  type Stage,
  variableUses,
  type Word,
} from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { nearest } from './nearest.js';

/** Set by Docker in every build, or by nearly every base image. */
const given = new Set([
  ...platformArguments,
  'PATH',
  'HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'FTP_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'ftp_proxy',
  'no_proxy',
  'all_proxy',
  'SOURCE_DATE_EPOCH',
]);

export const undefinedVariable: DockerfileRule = {
  id: 'undefined-variable',
  aliases: ['UndefinedVar'],
  severity: 'low',
  confidence: 'medium',
  title: 'A variable is used before it is defined',
  why: 'Docker puts in nothing for it, so a path or version silently becomes another one',
  remedy: 'Declare it with ARG or ENV in this stage before its use, or give the reference a default: `${NAME:-value}`.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
  examples: {
    bad: [
      { text: 'FROM scratch\nCOPY $SRC /app\n' },
      { text: 'ARG DIR=/app\nFROM alpine:3.20\nWORKDIR $DIR\n' },
      { text: 'FROM alpine:3.20\nENV VERSION=1\nLABEL version=$VERSOIN\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nARG SRC=.\nCOPY $SRC /app\n' },
      { text: 'FROM alpine:3.20\nRUN echo $UNKNOWN\n' },
      { text: 'FROM alpine:3.20\nWORKDIR ${DIR:-/app}\n' },
      { text: 'FROM node:22\nENV X=$NODE_VERSION\n' },
      { text: 'FROM golang:1.25\nCOPY a $GOPATH/src/a\n' },
    ],
  },
  check: {
    *file(context) {
      const globals = globalScope(context.document);
      for (const stage of context.document.stages) {
        for (const instruction of stage.instructions) {
          let names: string[] | undefined;
          for (const { name, word, scope } of unknownUses(instruction, context)) {
            names ??= [...scope.keys()].slice(-comparedNames);
            const meant = nearest(name, names);
            const global = globals.has(name);
            if (meant === undefined && !global && mayComeFromBase(stage, context)) continue;
            const hint = global
              ? 'is declared only before the first FROM'
              : `nothing defines here${meant === undefined ? '' : ` (${meant} is defined)`}`;
            yield { at: word, message: `${instruction.keyword} uses ${name}, which ${hint}`, instruction };
          }
        }
      }
    },
  },
};

/** Variables in an instruction that nothing in its scope defines, and that it has no words for when they are empty. */
function* unknownUses(
  instruction: Instruction,
  context: LintContext,
): Generator<{ readonly name: string; readonly word: Word; readonly scope: Scope }> {
  const scope = context.scopeAt(instruction);
  for (const word of expandedWords(instruction))
    for (const { name, operator } of variableUses(word.text, context.document.escape)) {
      const defined = scope.has(name) || given.has(name);
      if (!defined && !/[-+]/.test(operator ?? '') && /^[A-Za-z_]/.test(name)) yield { name, word, scope };
    }
}

/** So many of the last names are compared with one that nothing defines. */
const comparedNames = 200;

/** An image brings variables along that only a look at it would show; `scratch` brings none. */
function mayComeFromBase(stage: Stage, { document }: LintContext): boolean {
  let root = stage;
  for (let depth = 0; root.parent !== undefined && depth < document.stages.length; depth++) root = root.parent;
  return root.from.image?.value !== 'scratch';
}

/** The words in which Docker itself puts variables in. */
function expandedWords(instruction: Instruction): readonly Word[] {
  switch (instruction.keyword) {
    case 'ADD':
    case 'COPY':
      return [...instruction.sources, ...(instruction.destination === undefined ? [] : [instruction.destination])];
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return instruction.pairs.flatMap(({ value, legacy }) => (value === undefined || legacy ? [] : [value]));
    case 'EXPOSE':
    case 'VOLUME':
      return instruction.words;
    case 'WORKDIR':
    case 'USER':
    case 'STOPSIGNAL':
      return [instruction.argument];
    default:
      return [];
  }
}
