import { type Document, expand, globalScope, type Scope, variableUses } from '@portcullis/formats/dockerfile';
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
      if (name === undefined || validName(name)) return;
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

/** `[host[:port]/]path[:tag][@digest]`, as the distribution reference grammar has it. */
export function validName(name: string): boolean {
  if (name.length > 400) return false;
  const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return false;
  if (digest !== undefined && !/^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest)) return false;
  const parts = path.split('/');
  const [host = ''] = parts;
  const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
  if (hosted && !/^[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/.test(host)) return false;
  return parts.slice(hosted ? 1 : 0).every((part) => part.length > 0 && validPart(part));
}

/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function validPart(part: string): boolean {
  return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}
