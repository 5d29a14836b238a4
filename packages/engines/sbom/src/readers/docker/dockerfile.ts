// Dockerfiles: the images that FROM builds on, COPY takes files of, and RUN mounts; the frontend that `# syntax=` names.

import { expand, globalScope, type Instruction, isDockerfileName, parseDockerfile } from '@portcullis/formats/dockerfile';
import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { invalid, type Reader, type Source } from '../../reader.js';
import { imageOf } from './image.js';

export const dockerfile: Reader = { id: 'dockerfile', title: 'a Dockerfile', matches: isDockerfileName, read };

interface Use {
  readonly image: string;
  readonly line: number;
  readonly scope: Scope;
}

function read(source: Source): Manifest {
  const document = parseDockerfile(source.text());
  if (document.stages.length === 0) throw invalid(source.path, document.problems[0]?.line ?? 1, 'expected an instruction FROM, got none');
  const conflict = document.instructions.find(({ keywordText }) => /^(?:<{7}|>{7})$/.test(keywordText));
  if (conflict !== undefined) throw invalid(source.path, conflict.line, 'expected a finished merge, got a conflict mark');
  const globals = globalScope(document);
  const last = document.stages.at(-1);
  const uses: Use[] = [];
  const shipped = new Set<unknown>();
  for (let stage = last; stage !== undefined; stage = stage.parent) shipped.add(stage);
  const names = new Set<string>();
  for (const stage of document.stages) {
    const { image, line } = stage.from;
    if (image === undefined) throw invalid(source.path, line, 'expected the name of an image after FROM, got none');
    // What only earlier stages build on is left behind with them.
    if (stage.parent === undefined) uses.push({ image: image.value, line, scope: shipped.has(stage) ? 'required' : 'development' });
    for (const instruction of stage.instructions)
      for (const from of sourcesOf(instruction)) {
        if (/^\d{1,4}$/.test(from) || names.has(from.toLowerCase())) continue;
        uses.push({ image: from, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' });
      }
    if (stage.name !== undefined) names.add(stage.name.toLowerCase());
  }
  const frontend = document.directives.find(({ name }) => name === 'syntax');
  if (frontend !== undefined) uses.push({ image: frontend.value, line: frontend.line, scope: 'development' });
  return manifestOf(source.path, uses, (text) => expand(text, globals, document.escape));
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
      throw invalid(path, line, `expected the name of an image, got "${image.slice(0, 100)}"`);
    if (entry === undefined) gaps.push({ line, detail: `the image ${image.slice(0, 100)} is not known before the build` });
    else {
      packages.push(entry);
      roots.push({ to: entry.key, scope });
    }
  }
  return { packages, roots, graph: 'unknown', gaps };
}
