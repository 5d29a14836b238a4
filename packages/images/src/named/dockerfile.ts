// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file. Which instructions there are is
// formats' to say; only what names an image is read here, and rules about Dockerfiles are another engine's.

import { PortcullisError } from '@portcullis/core';
import {
  type Document,
  type Flag,
  type FromInstruction,
  type Instruction,
  isDockerfileName,
  mayBeDockerfileName,
  type Span,
} from '@portcullis/formats/dockerfile';
import { frontendOf } from './frontend.js';
import type { ImageSource, ImageUse } from './types.js';
import { expandWord } from './variables.js';
// What only a Dockerfile needs.

import { beginsAsDockerfile, parseDockerfile } from '@portcullis/formats/dockerfile'; // at first use

export const dockerfiles: ImageSource = {
  id: 'dockerfile',
  title: 'Dockerfile',
  byName: true,
  matches: (path) => isDockerfileName(path) || mayBeDockerfileName(path),
  read: async (text, path) => ({
    uses: isDockerfileName(path) || !mayBeDockerfileName(path) || beginsAsDockerfile(text) ? readDockerfile(text, path) : [],
  }),
};

type Values = ReadonlyMap<string, string | undefined>;

/**
 * @param args values that a build gives: they stand over the defaults of ARG.
 * @throws PortcullisError `heredoc-unterminated`.
 */
export function readDockerfile(text: string, path: string, args: Values = new Map()): readonly ImageUse[] {
  const document = parseDockerfile(text);
  for (const instruction of document.instructions) refuseOpenHeredoc(instruction, path);
  const globals = globalsOf(document, args);
  const stages = new Set<string>();
  const uses = document.instructions.flatMap((instruction) => {
    const own = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
    if (own === undefined) return [];
    // A trigger is no FROM: Docker refuses such a file.
    const named = own.keyword !== 'FROM' ? copied(own, document, stages) : own.onbuild ? [] : base(own, document, globals, stages);
    return named.map(({ start, end, ...use }): ImageUse => ({ path, region: document.index.region(start, end), ...use }));
  });
  return [...frontendUse(document, path, args), ...uses];
}

/** The image of a FROM, unless it is an earlier stage; the stage's own name is noted for those that follow. */
function base({ image, alias }: FromInstruction, document: Document, globals: Values, stages: Set<string>): readonly NamedImage[] {
  if (image === undefined) return [];
  const reference = expandWord(image.text, (name) => globals.get(name), document.escape);
  const role = alias === undefined ? 'base' : `base of stage ${alias.text.slice(0, 60)}`;
  const named = isEarlier(reference, stages) ? [] : [{ ...namedAt(document, image, image.text, reference), role }];
  if (alias !== undefined) stages.add(alias.text.toLowerCase());
  return named;
}

/** What COPY, ADD and RUN take from images that are no stages. */
function copied(instruction: Instruction, document: Document, stages: ReadonlySet<string>): readonly NamedImage[] {
  return sourcesOf(instruction, document)
    .filter(({ text }) => text !== '' && !/^\d{1,6}$/.test(text) && !isEarlier(text, stages))
    .map((source) => ({ ...source, role: `source of ${instruction.keyword}` }));
}

/** Whether a name means an earlier stage, whose names have no case, or nothing at all. */
function isEarlier(name: string | undefined, stages: ReadonlySet<string>): boolean {
  const lower = name?.toLowerCase();
  return lower !== undefined && (lower === 'scratch' || stages.has(lower));
}

function refuseOpenHeredoc({ heredocs }: Instruction, path: string): void {
  const open = heredocs.find(({ end }) => end === undefined);
  if (open === undefined) return;
  throw new PortcullisError({
    code: 'heredoc-unterminated',
    message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
    where: { file: path },
    remedy: 'End it with a line of its name alone.',
  });
}

function frontendUse({ text, index }: Document, path: string, args: Values): readonly ImageUse[] {
  const forced = args.get('BUILDKIT_SYNTAX');
  if (forced !== undefined)
    return [{ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false }];
  const frontend = frontendOf(text);
  if (frontend === undefined) return [];
  const { start, end, reference } = frontend;
  const isPlain = text.slice(start, end) === reference && !reference.includes('$');
  return [
    {
      path,
      region: index.region(start, end),
      reference: reference.includes('$') ? undefined : reference,
      text: reference,
      role: 'frontend that builds the file',
      pinnable: isPlain,
    },
  ];
}

/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments: readonly (readonly [string, string])[] = [
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETARCH', 'amd64'],
  ['TARGETVARIANT', ''],
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDARCH', 'amd64'],
  ['BUILDVARIANT', ''],
];

/** What FROM may use: the ARGs before the first one, in their order. */
function globalsOf({ preamble, escape: escapeLetter }: Document, args: Values): Values {
  const globals = new Map<string, string | undefined>(platformArguments);
  for (const instruction of preamble) {
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of instruction.pairs) {
      if (args.has(name.value)) globals.set(name.value, args.get(name.value));
      else if (value !== undefined)
        globals.set(
          name.value,
          expandWord(value.text, (other) => globals.get(other), escapeLetter),
        );
      else if (!globals.has(name.value)) globals.set(name.value, undefined);
    }
  }
  return globals;
}

interface PlacedImage extends Span {
  readonly text: string;
  readonly reference: string | undefined;
  readonly pinnable: boolean;
}

interface NamedImage extends PlacedImage {
  readonly role: string;
}

/** @param text as it is written, line breaks left out. */
function namedAt(document: Document, { start, end }: Span, text: string, reference: string | undefined): PlacedImage {
  return { start, end, text, reference, pinnable: reference === text && document.text.slice(start, end) === text };
}

/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf({ keyword, flags }: Instruction, document: Document): readonly PlacedImage[] {
  return flags.flatMap((flag) => {
    // The quotes of a flag are taken away wherever they stand.
    const name = flag.name.replace(/["'\\`]/g, '');
    if (keyword === 'RUN') return name === 'mount' ? mountSources(flag).map((image) => sourceAt(document, flag, image)) : [];
    return (keyword === 'COPY' || keyword === 'ADD') && name === 'from' ? [sourceAt(document, flag, (flag.value ?? '').trim())] : [];
  });
}

function mountSources({ value = '' }: Flag): readonly string[] {
  return value.split(',').flatMap((part) => {
    const from = /^\s{0,20}"?from"?=(.*)$/is.exec(part)?.[1];
    return from === undefined ? [] : [from.replace(/["']/g, '').trim()];
  });
}

/** Variables are not expanded here (docker build reference, COPY --from). */
function sourceAt(document: Document, { valueSpan, start, end }: Flag, image: string): PlacedImage {
  const whole = valueSpan ?? { start, end };
  const raw = document.text.slice(whole.start, whole.end);
  const at = raw.indexOf(image, Math.max(0, raw.search(/(?:^|,)\s{0,20}["']{0,2}from["']?=/i)));
  const place = at < 0 ? whole : { start: whole.start + at, end: whole.start + at + image.length };
  return namedAt(document, place, image, image.includes('$') ? undefined : image);
}
