// Base images against the team's policy. Every rule is off until the policy says something about it.

import {
  expand,
  type Flag,
  type ImageReference,
  type Instruction,
  readImage,
  type Span,
  stageByReference,
} from '@portcullis/formats/dockerfile';
import { fix, insertAfter } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { fullName, imageMatches } from '../../policy/glob.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

const digest = `sha256:${'24454f830c'.repeat(6)}abcd`;
const other = `sha256:${'e5d2b8f10c'.repeat(6)}abcd`;

export const imageNotAllowed: DockerfileRule = {
  id: 'image-not-allowed',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The image is not one that the policy allows',
  why: 'What it brings along was looked at by nobody here, and its publisher decides what runs in your image',
  remedy: 'Take an image that the policy allows, or have the policy extended by those who own it.',
  controls: controls.trustedBase,
  risks: risks.thirdParty,
  examples: {
    bad: [
      { text: 'FROM evil.example.com/base:1\n', options: { policy: { allow: ['docker.io/library/*'] } } },
      { text: 'FROM acme/base:1\n', options: { policy: { allow: ['library/*'] } } },
      { text: 'FROM debian:12\n', options: { policy: { allow: ['**'], deny: ['debian'] } } },
      { text: 'FROM debian:12\nCOPY --from=evil/tools:1 /x /x\n', options: { policy: { allow: ['debian'] } } },
      { text: 'FROM $BASE\n', options: { policy: { allow: ['debian'] } } },
    ],
    good: [
      { text: 'FROM debian:12 AS a\nFROM a\nCOPY --from=a /x /x\n', options: { policy: { allow: ['debian'] } } },
      { text: 'FROM ghcr.io/acme/team/base:1\n', options: { policy: { allow: ['ghcr.io/acme/**'] } } },
      { text: 'FROM scratch\n', options: { policy: { allow: ['debian'] } } },
      { text: 'ARG BASE=debian:12\nFROM $BASE\n', options: { policy: { allow: ['debian'] } } },
    ],
  },
  check: {
    byPolicy: true,
    enabled: ({ policy }) => policy !== undefined && policy.allow.length + policy.deny.length > 0,
    *file(context) {
      const { policy } = context.options;
      if (policy === undefined) return;
      for (const { image, at, instruction } of externalImages(context)) {
        if (image === undefined) {
          if (policy.allow.length > 0)
            yield {
              at,
              message: `Which image ${context.document.text.slice(at.start, at.end).slice(0, 100)} is, is known only at build time, so the policy cannot allow it`,
              instruction,
            };
          continue;
        }
        const name = fullName(image);
        const denied = policy.deny.find((glob) => imageMatches(glob, name));
        if (denied !== undefined) yield { at, message: `${name} is denied by ${denied} in ${policy.file}`, instruction };
        else if (policy.allow.length > 0 && !policy.allow.some((glob) => imageMatches(glob, name)))
          yield { at, message: `${name} is on no line of images.allow in ${policy.file}`, instruction };
      }
    },
  },
};

export const digestRequired: DockerfileRule = {
  id: 'image-digest-missing',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'The image is not pinned to a digest',
  why: 'Who can push the tag can change what you build on, and the same commit then gives another image',
  remedy: 'Write the digest behind the tag: `node:22@sha256:…`; image-verify prints it.',
  controls: controls.contentTrust,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM node:22\n', options: { policy: { requireDigest: true } } },
      { text: 'FROM node:22\n', options: { policy: { requireDigest: true }, lock: { 'node:22': digest } } },
      { text: 'ARG V=22\nFROM node:$V\n', options: { policy: { requireDigest: true } } },
    ],
    good: [
      { text: `FROM node:22@${digest} AS a\nFROM a\n`, options: { policy: { requireDigest: true } } },
      { text: 'FROM scratch\n', options: { policy: { requireDigest: true } } },
      { text: 'FROM node:22\n' },
    ],
  },
  check: {
    byPolicy: true,
    enabled: ({ policy }) => policy?.requireDigest === true,
    *file(context) {
      for (const { image, written, at, instruction } of externalImages(context)) {
        if ((image ?? written).digest !== undefined) continue;
        const known = lockedDigest(written, context);
        yield {
          at,
          message: `${written.value.slice(0, 150)} has no digest`,
          instruction,
          ...(known === undefined ? {} : { fix: () => fix('Pin the digest that image-lock.json has', insertAfter(at, `@${known}`)) }),
        };
      }
    },
  },
};

export const approvedDigest: DockerfileRule = {
  id: 'image-digest-not-approved',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The image is not the one that was approved',
  why: 'What was examined and approved is another image than what you build on: an old one, a changed one or a false one',
  remedy: 'Use an approved digest, or have the new one approved and entered in the policy.',
  controls: controls.contentTrust,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: `FROM node:22@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
      { text: `FROM docker.io/library/node@${other}\n`, options: { policy: { approved: [{ image: 'node', digests: [digest] }] } } },
      { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] }, lock: { 'node:22': other } } },
    ],
    good: [
      { text: `FROM node:22@${digest}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [other, digest] }] } } },
      { text: `FROM node:24@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
      { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
    ],
  },
  check: {
    byPolicy: true,
    enabled: ({ policy }) => (policy?.approved.length ?? 0) > 0,
    *file(context) {
      const { policy } = context.options;
      for (const { image, written, at, instruction } of externalImages(context)) {
        if (image === undefined) continue;
        const used = image.digest ?? lockedDigest(written, context);
        if (used === undefined) continue;
        const name = fullName(image);
        const entries = (policy?.approved ?? []).filter((entry) => {
          const approved = readImage({ start: 0, end: 0, text: entry.image, value: entry.image });
          return fullName(approved) === name && (approved.tag === undefined || image.tag === undefined || approved.tag === image.tag);
        });
        const digests = entries.flatMap((entry) => entry.digests);
        if (digests.length > 0 && !digests.includes(used))
          yield {
            at,
            message: `${name} has the digest ${used.slice(0, 19)}…, approved is ${digests
              .map((entry) => `${entry.slice(0, 19)}…`)
              .slice(0, 3)
              .join(' or ')}`,
            instruction,
          };
      }
    },
  },
};

interface External {
  /** With variables put in; undefined when that cannot be known before the build. */
  readonly image: ImageReference | undefined;
  readonly written: ImageReference;
  readonly at: Span;
  readonly instruction: Instruction;
}

/** Images from outside of the file, in FROM, `COPY --from` and `--mount=from=`. */
export function* externalImages(context: LintContext): Generator<External> {
  const { document } = context;
  const read = (value: string, at: Span, instruction: Instruction): External => {
    const written = readImage({ ...at, text: value, value });
    const name = expand(value, context.scopeAt(instruction), document.escape);
    return {
      image: name === undefined || name === '' ? undefined : readImage({ ...at, text: name, value: name }),
      written,
      at,
      instruction,
    };
  };
  for (const stage of document.stages) {
    const { image } = stage.from;
    if (image !== undefined && stage.parent === undefined && image.value !== 'scratch') yield read(image.value, image, stage.from);
    for (const own of stage.instructions) {
      const instruction = own.keyword === 'ONBUILD' ? (own.trigger ?? own) : own;
      for (const source of instruction.flags.flatMap((flag) => sourcesOf(flag, document.text))) {
        // A bare name may be a context that the build is given.
        const outside = /[/:@]/.test(source.value) && stageByReference(document.stages, source.value, stage.index) === undefined;
        if (outside) yield read(source.value, source.at, instruction);
      }
    }
  }
}

interface Source {
  readonly value: string;
  readonly at: Span;
}

/** What `--from=` and `--mount=…,from=` name. */
export function sourcesOf({ name, value, valueSpan }: Flag, text: string): readonly Source[] {
  if (value === undefined || valueSpan === undefined) return [];
  return name === 'from' ? [{ value, at: valueSpan }] : name === 'mount' ? mountSources(value, valueSpan, text) : [];
}

function mountSources(value: string, { start, end }: Span, text: string): readonly Source[] {
  const source = /(?:^|,)from=([^,]+)/.exec(value)?.[1];
  if (source === undefined) return [];
  const offset = text.slice(start, end).indexOf(`from=${source}`);
  return [{ value: source, at: offset < 0 ? { start, end } : { start: start + offset + 5, end: start + offset + 5 + source.length } }];
}

/** The digest that the lock has for the image as written. */
export function lockedDigest(image: ImageReference, { options }: LintContext): string | undefined {
  const { lock } = options.surroundings;
  if (lock === undefined || image.value.includes('$') || image.digest !== undefined) return undefined;
  return lock.get(`${fullName(image)}:${image.tag ?? 'latest'}`) ?? lock.get(image.value);
}
