import { type Document, expand, globalScope, isImageName, type Scope, variableUses } from '@portcullis/formats/dockerfile';
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
      const uses = variableUses(from.image.value, document.escape);
      if (uses.length === 0) return;
      const scope = withDefaults(document);
      // Undeclared ones are another rule's matter.
      if (uses.some(({ name, operator }) => !scope.has(name) && operator === undefined)) return;
      const name = expand(from.image.value, scope, document.escape);
      if (name === undefined || isImageName(name)) return;
      yield {
        at: from.image,
        message: `With the defaults of its arguments FROM names ${name === '' ? 'nothing' : JSON.stringify(name.slice(0, 100))}`,
      };
    },
  },
};

/** Arguments without a default are empty. */
function withDefaults(document: Document): Scope {
  return new Map([...globalScope(document)].map(([name, value]) => [name, value ?? '']));
}
