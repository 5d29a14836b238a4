import { type Document, isImageName, lex, platformArguments, type Variables } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const invalidDefaultArgInFrom: DockerfileRule = {
  id: 'invalid-default-arg-in-from',
  aliases: ['InvalidDefaultArgInFrom'],
  severity: 'low',
  confidence: 'high',
  title: 'With default arguments FROM names no image',
  why: 'A plain `docker build`, and every tool that resolves base images to scan or update them, fails or skips this file',
  remedy: 'Give the ARG a default with which the image name is valid.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
  examples: {
    bad: [{ text: 'ARG TAG\nFROM alpine:${TAG}\n' }, { text: 'ARG BASE\nFROM $BASE\n' }, { text: 'ARG TAG=not/valid\nFROM alpine:$TAG\n' }],
    good: [
      { text: 'ARG TAG=3.20\nFROM alpine:${TAG}\n' },
      { text: 'ARG VARIANT\nFROM node:22${VARIANT}\n' },
      { text: 'ARG TAG\nFROM alpine:${TAG:-3.20}\n' },
      { text: 'ARG TAG=3.20\nARG TAG\nFROM alpine:$TAG\n' },
      { text: 'ARG ARCH=$TARGETARCH\nFROM alpine:$ARCH\n' },
    ],
  },
  check: {
    *file({ document }) {
      const variables = withDefaults(document);
      for (const { from } of document.stages) {
        if (from.image === undefined) continue;
        const { value: name } = lex(from.image.value, { escapeLetter: document.escape }, variables);
        if (name === undefined || isImageName(name)) continue;
        yield {
          at: from.image,
          instruction: from,
          message: `With the defaults of its arguments FROM names ${name === '' ? 'nothing' : JSON.stringify(name.slice(0, 100))}`,
          // Without a variable Docker refuses it outright, and a variable that is not declared is the fault itself.
          yieldsTo: ['refused-instruction', 'syntax-error', 'undefined-arg-in-from'],
        };
      }
    },
  },
};

/** Arguments without a default are empty, and so is what none declares; what the platform decides, or a build refuses, is unknown. */
function withDefaults(document: Document): Variables {
  const values = new Map<string, string | undefined>();
  const variables: Variables = {
    has: (name) => values.has(name) || platformArguments.includes(name),
    get: (name) => values.get(name),
  };
  for (const instruction of document.preamble) {
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of instruction.pairs) {
      if (value !== undefined) values.set(name.value, lex(value.text, { escapeLetter: document.escape }, variables).value);
      // Declared again without a default, it keeps the one it had.
      else if (!values.has(name.value)) values.set(name.value, '');
    }
  }
  return variables;
}
