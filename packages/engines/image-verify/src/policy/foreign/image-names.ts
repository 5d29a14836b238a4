// Which images a pattern of another tool means: each tool has its own idea of an image's full name.

import { dockerHub, type ImageReference, normalHost, plainName } from '@portcullis/images';
import type { SeenImage } from '../types.js';
import { matchesWildcard } from './wildcard.js';

/**
 * Of the policy controller (pkg/apis/glob): `*` within a part, `**` across parts, against the name that go-containerregistry writes out,
 * with tag or digest and Docker Hub as index.docker.io, and against the name as written.
 */
export function controllerGlob(glob: string): (image: SeenImage) => boolean {
  const full = glob === '*' ? 'index.docker.io/library/*' : glob === '*/*' ? 'index.docker.io/*/*' : glob;
  return (image) => controllerNames(image).some((name) => matchesGlob(full, name));
}

/** What the controller accepts. */
export const controllerGlobShape = /^[a-zA-Z0-9\-_:/*.@]{1,700}$/;

/** As a file names it, and with the digest that its webhook puts there before anything is judged. */
function controllerNames({ text, reference, digest }: SeenImage): readonly string[] {
  const { registry, repository } = plainName(reference);
  const tag = reference.tag ?? 'latest';
  const pinned = reference.digest ?? digest;
  const names = [registry, writtenHost(text, reference)].flatMap((host) => {
    const name = `${host === dockerHub ? 'index.docker.io' : host}/${repository}`;
    const tagged = reference.digest === undefined ? [`${name}:${tag}`] : [];
    return [...tagged, ...(pinned === undefined ? [] : [`${name}@${pinned}`, `${name}:${tag}@${pinned}`])];
  });
  return [...names, text];
}

/** There a host keeps its case and a port that says nothing. */
function writtenHost(text: string, { registry }: ImageReference): string {
  const first = text.slice(0, Math.max(0, text.indexOf('/')));
  return normalHost(first) === registry ? first : registry;
}

/** Which positions of the glob are reachable after each letter: linear in both. */
function matchesGlob(glob: string, name: string): boolean {
  // `**` first, as there.
  const tokens = glob.match(/\*\*|[\s\S]/g) ?? [];
  const settle = (positions: Set<number>): Set<number> => {
    for (const at of positions) if (tokens[at] === '*' || tokens[at] === '**') positions.add(at + 1);
    return positions;
  };
  let reachable = settle(new Set([0]));
  for (const letter of name) {
    const next = new Set<number>();
    for (const at of reachable) {
      const token = tokens[at];
      if (token === '**' || (token === '*' && letter !== '/')) next.add(at);
      else if (token === letter) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reachable = settle(next);
  }
  return reachable.has(tokens.length);
}

/**
 * Of Kyverno (pkg/utils/image): registry, path as written and either digest or tag, held against wildcards. The names that we know
 * the image by are tried as well, so that another spelling of it escapes no rule.
 */
export function kyvernoPattern(pattern: string): (image: SeenImage) => boolean {
  return (image) => kyvernoNames(image).some((name) => matchesWildcard(pattern, name));
}

/** As a file names it, and with the digest that Kyverno puts there before it asks whether every rule that matches was held. */
function kyvernoNames({ text, reference, digest }: SeenImage): readonly string[] {
  const seen = digest === undefined ? [reference] : [reference, { ...reference, digest }];
  return seen.flatMap((each) => [kyvernoName(text, each), named(each)]);
}

/** Of an ImageValidatingPolicy: the image as written; the names that we know it by are tried as well. */
export function plainPattern(pattern: string): (image: SeenImage) => boolean {
  return (image) => [image.text, ...kyvernoNames(image)].some((name) => matchesWildcard(pattern, name));
}

/** Only by the name that Kyverno itself would see. */
export function kyvernoSkips(pattern: string): (image: SeenImage) => boolean {
  return ({ text, reference }) => matchesWildcard(pattern, kyvernoName(text, reference));
}

function named(reference: ImageReference): string {
  const { registry, repository } = plainName(reference);
  const { tag, digest } = reference;
  return `${registry}/${repository}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

/** `nginx` is `docker.io/nginx:latest` there, without `library`. */
function kyvernoName(text: string, reference: ImageReference): string {
  const end = reference.digest === undefined ? `:${reference.tag ?? 'latest'}` : `@${reference.digest}`;
  const [bare = ''] = text.split('@');
  const path = bare.slice(bare.lastIndexOf('/') + 1).includes(':') ? bare.slice(0, bare.lastIndexOf(':')) : bare;
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const hasHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  return `${hasHost ? path : `${dockerHub}/${path}`}${end}`;
}
