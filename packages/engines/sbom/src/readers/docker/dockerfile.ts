// Dockerfiles: the images that FROM builds on, COPY takes files of, and RUN mounts; the frontend that `# syntax=` names.

import {
  beginsAsDockerfile,
  type Document,
  expand,
  globalScope,
  type Instruction,
  isDockerfileName,
  mayBeDockerfileName,
  parseDockerfile,
  type Stage,
} from '@portcullis/formats/dockerfile';
import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { invalid, matching, type Reader, type Source } from '../../reader.js';
import { imageOf, quotedReference } from './image.js';

export const dockerfile: Reader = {
  id: 'dockerfile',
  title: 'a Dockerfile',
  // Nearly every file of a tree ends at the first question.
  matches: matching(/(?:docker|container)file/i, (path) => isDockerfileName(path) || mayBeDockerfileName(path)),
  // `dockerfile.go` may be a build of that language as well as a source of it.
  recognises: (source) => isDockerfileName(source.path) || beginsAsDockerfile(source.bytes.subarray(0, 65_536).toString('utf8')),
  read,
};

interface Use {
  readonly image: string;
  readonly line: number;
  readonly scope: Scope;
}

function read(source: Source): Manifest {
  const document = parseDockerfile(source.text());
  if (document.stages.length === 0) throw invalid(source.path, document.problems[0]?.line ?? 1, 'expected an instruction FROM, got none');
  const globals = globalScope(document);
  const uses = document.stages.flatMap((stage, index): readonly Use[] => {
    const { image, line } = stage.from;
    if (image === undefined) throw invalid(source.path, line, 'expected the name of an image after FROM, got none');
    // What only earlier stages build on is left behind with them.
    const scope = isShipped(stage, document) ? 'required' : 'development';
    const base: readonly Use[] = stage.parent === undefined ? [{ image: image.value, line, scope }] : [];
    return [...base, ...imagesIn(stage, document.stages.slice(0, index))];
  });
  const frontend = document.directives.find(({ name }) => name === 'syntax');
  const syntax: readonly Use[] = frontend === undefined ? [] : [{ image: frontend.value, line: frontend.line, scope: 'development' }];
  const named = document.stages.flatMap(({ name }) => name?.toLowerCase() ?? []);
  const expanded = (text: string): string | undefined => expand(text, globals, document.escape);
  const images = uses.filter(({ image }) => {
    if (!image.includes('$')) return true;
    // With the file's own values a name is known; only what a build puts in leaves open which stage of a family it is.
    const known = expanded(image)?.toLowerCase();
    return !named.some((name) => (known === undefined ? mayName(image, name) : known === name));
  });
  const found = manifestOf(source.path, [...images, ...syntax], expanded);
  // Only a word that is no instruction may have been a FROM; templates are filled in before they are Dockerfiles.
  const isTemplate = /<%|\{\{/.test(source.text());
  const mistakes = document.problems
    .filter(({ kind }) => !isTemplate && kind === 'unknown-instruction')
    .map(({ line, message }) => ({ line, detail: message }));
  return { ...found, gaps: [...(found.gaps ?? []), ...mistakes] };
}

/** Whether an image with variables may be a stage: `runc-${TARGETOS}` and the stage `runc-linux`, one of a family for each platform. */
function mayName(image: string, stage: string): boolean {
  const [before = '', ...after] = image.toLowerCase().split(/\$(?:\w+|\{\w+\})/);
  const last = after.at(-1);
  return last !== undefined && before !== '' && stage.startsWith(before) && stage.slice(before.length).endsWith(last);
}

/** Whether the last stage is this one or stands on it. */
function isShipped(stage: Stage, { stages }: Document): boolean {
  for (let at = stages.at(-1); at !== undefined; at = at.parent) if (at === stage) return true;
  return false;
}

/** Images whose files a stage takes or mounts: what names none of the stages before it, by name or number. */
function imagesIn({ instructions }: Stage, before: readonly Stage[]): readonly Use[] {
  const names = new Set(before.map(({ name }) => name?.toLowerCase()));
  return instructions.flatMap((instruction) =>
    sourcesOf(instruction)
      .filter((from) => !/^\d{1,4}$/.test(from) && !names.has(from.toLowerCase()))
      .map((image): Use => ({ image, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' })),
  );
}

/** What `COPY --from=` and `RUN --mount=from=` name: a stage or an image. */
function sourcesOf({ keyword, flags }: Instruction): readonly string[] {
  return flags.flatMap(({ name, value = '' }) => {
    if (keyword === 'COPY' && name.toLowerCase() === 'from') return [value];
    if (keyword !== 'RUN' || name.toLowerCase() !== 'mount') return [];
    return value.split(',').flatMap((part) => /^from=(.{1,700})$/.exec(part)?.[1] ?? []);
  });
}

function manifestOf(path: string, uses: readonly Use[], expanded: (text: string) => string | undefined): Manifest {
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const gaps: { readonly line: number; readonly detail: string }[] = [];
  for (const [index, { image, line, scope }] of uses.entries()) {
    const text = expanded(image);
    if (text?.toLowerCase() === 'scratch') continue;
    const entry = text === undefined ? undefined : imageOf(text, `${index}:${text}`, line);
    if (entry === undefined && !image.includes('$'))
      throw invalid(path, line, `expected the name of an image, got "${quotedReference(image)}"`);
    if (entry === undefined) gaps.push({ line, detail: `the image ${image.slice(0, 100)} is not known before the build` });
    else {
      packages.push(entry);
      roots.push({ to: entry.key, scope });
    }
  }
  return { packages, roots, graph: 'unknown', gaps };
}
