// The tag of a base image: none, or one that moves.

import { expand, type FromInstruction, type Instruction, readImage, variableUses } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertAfter } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { lockedDigest, sourcesOf } from '../policy/images.js';
import { asHadolint } from './as-hadolint.js';
import { namesGiven } from './copy-from.js';

const drifting = 'The base changes under you: a rebuild of the same commit can bring in another system, tested by nobody';

export const untagged: DockerfileRule = {
  id: 'image-not-tagged',
  aliases: ['DL3006'],
  severity: 'medium',
  confidence: 'high',
  title: 'The base image has neither tag nor digest',
  why: drifting,
  remedy: 'Name a tag, or better a digest.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian\n' },
      { text: 'FROM registry.example.com/team/app\n' },
      { text: 'ARG BASE=debian\nFROM $BASE\n' },
      { text: 'FROM debian:12 AS build-linux\nFROM base-$TARGETOS\n' },
      { text: 'FROM debian:12\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\n' },
    ],
    good: [
      { text: 'FROM debian:12\n' },
      { text: 'FROM debian:12 AS build\nFROM build\n' },
      { text: 'FROM scratch\n' },
      { text: 'FROM debian:12\nCOPY --from=ghcr.io/astral-sh/uv:0.8.0 /uv /bin/\n' },
      { text: 'ARG BASE=debian:12\nFROM $BASE\n' },
      { text: 'ARG BASE=build\nFROM debian:12 AS build\nFROM $BASE\n' },
      { text: 'FROM base AS build\nFROM debian:12\nCOPY --from=acme/tools /x /y\n', options: { given: ['base', 'acme/tools'] } },
      { text: 'ARG KIND=dev\nFROM debian:12 AS build-dev\nFROM build-${KIND}\n' },
      { text: 'FROM debian:12 AS build-linux\nFROM debian:11 AS build-windows\nFROM build-$TARGETOS\n' },
    ],
  },
  check: {
    level: 'warning',
    *file(context) {
      const { document, options } = context;
      const aliases = new Set<string>(namesGiven(options));
      if (!options.likeHadolint) yield* takenUntagged(context);
      for (const { from, parent } of document.stages) {
        const image = asHadolint(from.image, options);
        const { alias } = from;
        // Its own name does not make it a stage that was there before.
        const known = aliases.has(image?.repository ?? '');
        if (alias !== undefined) aliases.add(alias.text);
        if (image === undefined || image.repository === 'scratch' || image.digest !== undefined || image.tag !== undefined) continue;
        if (known || (!options.likeHadolint && (parent !== undefined || mayBeStage(image.value, aliases, document.escape)))) continue;
        // A variable may hold the tag as well; a stage has none.
        if (image.repository.startsWith('$')) {
          const name = options.likeHadolint ? undefined : expand(image.value, context.scopeAt(from), document.escape);
          if (name !== undefined && isWithoutTag(name) && !aliases.has(name))
            yield {
              at: image,
              message: `The base image ${image.text} is ${name} by default, without a tag`,
              severity: 'low',
              instruction: from,
            };
          continue;
        }
        yield { at: image, message: `The base image ${image.text} has no tag`, instruction: from, fix: () => pinned(from, context) };
      }
    },
  },
};

/** `FROM build-$TARGETOS`, where stages before it are called `build-linux` and `build-windows`. */
function mayBeStage(value: string, aliases: ReadonlySet<string>, escapeLetter: string): boolean {
  const uses = variableUses(value, escapeLetter);
  const [first, last] = [uses[0], uses.at(-1)];
  if (first === undefined || last === undefined || first.start === 0) return false;
  const [before, behind] = [value.slice(0, first.start).toLowerCase(), value.slice(last.end).toLowerCase()];
  for (const alias of aliases) {
    const name = alias.toLowerCase();
    if (name.length >= before.length + behind.length && name.startsWith(before) && name.endsWith(behind)) return true;
  }
  return false;
}

/** `COPY --from=registry/image`, and a mount of one: no stage has a slash in its name. */
function* takenUntagged({ all, document, options }: LintContext): Generator<Problem> {
  for (const instruction of all)
    for (const flag of instruction.flags)
      for (const { value, at } of sourcesOf(flag, document.text))
        if (value.includes('/') && !value.includes('$') && isWithoutTag(value) && options.surroundings.given?.includes(value) !== true)
          yield { at, message: `Files are ${flag.name === 'mount' ? 'mounted' : 'copied'} from ${value}, without a tag`, instruction };
}

function isWithoutTag(value: string): boolean {
  const { repository, tag, digest } = readImage({ start: 0, end: value.length, text: value, value });
  return repository !== '' && repository !== 'scratch' && tag === undefined && digest === undefined;
}

export const latest: DockerfileRule = {
  id: 'image-latest',
  aliases: ['DL3007', 'CKV_DOCKER_7', 'DS-0001', 'DS001'],
  severity: 'medium',
  confidence: 'high',
  title: 'The base image is whatever is called latest',
  why: drifting,
  remedy: 'Name a release, or better a digest.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian:latest\n' },
      { text: 'ARG TAG=latest\nFROM debian:$TAG\n' },
      { text: 'FROM debian:12\nCOPY --from=nginx:latest /etc/nginx /etc/nginx\n' },
      { text: 'FROM debian:12\nRUN --mount=type=bind,from=nginx:latest,target=/n cp /n/etc/nginx/mime.types /\n' },
    ],
    good: [
      { text: 'FROM debian:12\n' },
      { text: 'ARG TAG=12\nFROM debian:$TAG\n' },
      { text: 'FROM debian:12\nCOPY --from=nginx:1.29 /etc/nginx /etc/nginx\n' },
      { text: 'FROM debian:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n' },
    ],
  },
  check: {
    level: 'warning',
    on: ['FROM', 'COPY', 'RUN'],
    *instruction(instruction, context) {
      if (instruction.keyword !== 'FROM') return yield* takenFromLatest(instruction, context);
      const { image } = instruction satisfies FromInstruction;
      if (image === undefined || image.digest !== undefined) return;
      if (image.tag === 'latest') yield { at: image, message: `The base image is ${image.text}`, fix: () => pinned(instruction, context) };
      else if (!context.options.likeHadolint && image.tag?.includes('$') === true) {
        const tag = expand(image.tag, context.scopeAt(instruction), context.document.escape);
        if (tag === 'latest') yield { at: image, message: `The base image ${image.text} is latest by default`, severity: 'low' };
      }
    },
  },
};

/** `COPY --from=image:latest`, and a mount of one: as much of another system comes along as FROM would bring. hadolint looks at FROM alone. */
function* takenFromLatest({ flags }: Instruction, { document, options }: LintContext): Generator<Problem> {
  if (options.likeHadolint) return;
  for (const flag of flags)
    for (const { value, at } of sourcesOf(flag, document.text))
      if (/^[^@]{1,300}:latest$/.test(value))
        yield { at, message: `Files are ${flag.name === 'mount' ? 'mounted' : 'copied'} from ${value}` };
}

function pinned(instruction: Instruction, context: LintContext): FixDraft | undefined {
  if (instruction.keyword !== 'FROM' || instruction.image === undefined) return undefined;
  const digest = lockedDigest(instruction.image, context);
  return digest === undefined ? undefined : fix('Pin the digest that image-lock.json has', insertAfter(instruction.image, `@${digest}`));
}
