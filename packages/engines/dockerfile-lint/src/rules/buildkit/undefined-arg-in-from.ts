import { globalScope, lex, platformArguments } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { nearest } from './nearest.js';

export const undefinedArgInFrom: DockerfileRule = {
  id: 'undefined-arg-in-from',
  aliases: ['UndefinedArgInFrom'],
  severity: 'medium',
  confidence: 'high',
  title: 'FROM uses an argument that is not declared',
  why: 'It is empty at build time, whatever `--build-arg` says, so the build breaks or another image becomes the base',
  remedy: 'Declare the argument with ARG before the first FROM.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  references: ['https://docs.docker.com/reference/build-checks/undefined-arg-in-from/'],
  examples: {
    bad: [
      { text: 'ARG VERSION=3.20\nFROM alpine:${VERSOIN}\n' },
      { text: 'FROM --platform=${PLATFORM:-linux/amd64} alpine:3.20\n' },
      { text: 'FROM alpine:${VERSION:-3.20}\n' },
      { text: 'ARG "VERSION"=3.20\nFROM alpine:$VERSION\n' },
    ],
    good: [{ text: 'ARG VERSION=3.20\nFROM alpine:${VERSION}\n' }, { text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from, { document }) {
      if (from.keyword !== 'FROM') return;
      const globals = globalScope(document);
      const known = (name: string): boolean => globals.has(name) || predefined.has(name);
      const texts = [
        ...(from.image === undefined ? [] : [{ text: from.image.value, at: from.image }]),
        ...from.flags.flatMap(({ value, valueSpan }) =>
          value === undefined || valueSpan === undefined ? [] : [{ text: value, at: valueSpan }],
        ),
      ];
      for (const { text, at } of texts) {
        // A reference with a default of its own gets nothing from outside either.
        for (const name of lex(text, { escapeLetter: document.escape }, { has: known, get: () => undefined }).names.keys()) {
          if (known(name)) continue;
          const meant = nearest(name, firstOf(globals.keys()));
          yield {
            at,
            message: `FROM uses ${name}, which no ARG before the first FROM declares${meant === undefined ? '' : ` (${meant} is declared)`}`,
          };
        }
      }
    },
  },
};

const predefined: ReadonlySet<string> = new Set([...platformArguments, 'TARGETOSVERSION', 'BUILDOSVERSION', 'TARGETSTAGE']);

/** As many names as are worth a comparison. */
function firstOf(names: Iterable<string>): readonly string[] {
  const first: string[] = [];
  for (const name of names) if (first.push(name) >= 200) break;
  return first;
}
