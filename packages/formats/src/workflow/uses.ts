// What `uses:` names: an action or reusable workflow of a repository, one of this repository, or an image.

import { remembered } from '@portcullis/core';
import type { Span } from '../mapped-text.js';
import type { YamlScalar } from '../yaml/index.js';

export interface RepositoryUse {
  readonly kind: 'repository';
  readonly owner: string;
  readonly repository: string;
  /** `owner/repository`, in small letters, as GitHub compares them. */
  readonly slug: string;
  /** Folder or workflow file within it; empty for its root. */
  readonly path: string;
  /** What stands behind `@`; undefined where there is none. */
  readonly ref: string | undefined;
}

export interface LocalUse {
  readonly kind: 'local';
  /** As written behind `./`, from the root of the workspace or, for `$/`, of the repository at the commit of the file. */
  readonly path: string;
  /** `$/`: this repository at the commit of the file that says so. */
  readonly self: boolean;
}

export interface ImageUse {
  readonly kind: 'image';
  /** Behind `docker://`. */
  readonly image: string;
}

/** An expression, or nothing that GitHub would take. */
export interface UnknownUse {
  readonly kind: 'unknown';
}

export type UseTarget = RepositoryUse | LocalUse | ImageUse | UnknownUse;

export interface Uses {
  readonly scalar: YamlScalar;
  readonly text: string;
  readonly target: UseTarget;
}

/** Files name the same few actions again and again. */
const targets = remembered(readTarget, 1000);
/** Longer texts name none. */
const maxKept = 200;

/** @param text of a `uses:`, white space around it left out. */
export function useTarget(text: string): UseTarget {
  return text.length > maxKept ? readTarget(text) : targets(text);
}

function readTarget(text: string): UseTarget {
  if (text.startsWith('docker://')) return { kind: 'image', image: text.slice('docker://'.length) };
  if (text.includes('${{')) return { kind: 'unknown' };
  const own = /^(\.|\$)(?:[/\\]|$)/.exec(text);
  if (own !== null) return { kind: 'local', path: resolved(cleanPath(text.slice(own[0].length))), self: own[1] === '$' };
  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  // GitHub passes over slashes that follow one another.
  const [owner = '', repository = '', ...rest] = name.split('/').filter((part) => part !== '');
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository)) return { kind: 'unknown' };
  return {
    kind: 'repository',
    owner,
    repository,
    slug: `${owner}/${repository}`.toLowerCase(),
    path: cleanPath(rest.join('/')),
    ref: at < 0 ? undefined : text.slice(at + 1),
  };
}

/** Whether a ref is a whole commit id. GitHub has no repositories with ids of 64 letters, so that such a ref is the name of a branch or tag. */
export function isCommitRef(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

/** Place of the ref within the scalar; undefined where it is not written letter by letter. */
export function refSpan({ scalar, target }: Uses): Span | undefined {
  if (target.kind !== 'repository' || target.ref === undefined || scalar.verbatim === undefined) return undefined;
  const at = scalar.text.indexOf('@');
  const start = scalar.verbatim.start + at + 1;
  return { start, end: start + target.ref.length };
}

/** Without what leads into a folder and out of it again; what leads out of the repository stays as it is written. */
function resolved(path: string): string {
  const found: string[] = [];
  for (const part of path.split('/'))
    if (part === '..' && found.length > 0 && found.at(-1) !== '..') found.pop();
    else found.push(part);
  return found.join('/');
}

function cleanPath(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
