import { type Document, globalScope, isImageName, lex, platformArguments, type Variables } from '@portcullis/formats/dockerfile';
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
    ],
  },
  check: {
    on: ['FROM'],
    *instruction(from, { document }) {
      if (from.keyword !== 'FROM' || from.image === undefined) return;
      // Platforms take part under any value; what no ARG declares is empty.
      const { value: name } = lex(from.image.value, { escapeLetter: document.escape }, withDefaults(document));
      if (name === undefined || isImageName(name)) return;
      yield {
        at: from.image,
        message: `With the defaults of its arguments FROM names ${name === '' ? 'nothing' : JSON.stringify(name.slice(0, 100))}`,
        // Without a variable Docker refuses it outright, and a variable that is not declared is the fault itself.
        yieldsTo: ['refused-instruction', 'syntax-error', 'undefined-arg-in-from'],
      };
    },
  },
};

/** Arguments without a default are empty. */
function withDefaults(document: Document): Variables {
  const globals = globalScope(document);
  return {
    has: (name) => globals.has(name) || platformArguments.includes(name),
    get: (name) => (globals.has(name) ? (globals.get(name) ?? '') : undefined),
  };
}
