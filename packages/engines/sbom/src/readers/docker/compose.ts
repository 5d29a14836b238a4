// Compose files: the images that services run. What they build is a Dockerfile's to say. A file that they include or extend, or a Dockerfile
// that they build, is read with them where its name does not say by itself what it is.

import type { PortcullisError } from '@portcullis/core';
import {
  composeFiles,
  type ImageUse,
  isComposeName,
  type NearbyFiles,
  type Reading,
  readYamlNodes,
  servicesOf,
  type YamlNode,
} from '@portcullis/images/named';
import type { Dependency, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { dockerfile } from './dockerfile.js';
import { imageOf, quotedReference } from './image.js';

export const composeFile: Reader = {
  id: 'compose-file',
  title: 'a Compose file',
  matches: ending(['yml', 'yaml'], /compose/i, isComposeName),
  read,
};

/** Files under other names that one includes or extends, by way of one another. */
const maxFiles = 100;

type Gap = NonNullable<Manifest['gaps']>[number];

async function read(source: Source): Promise<Manifest> {
  const text = source.text();
  if (isPlaceholder(source.path, text)) return { packages: [], roots: [], graph: 'unknown' };
  const root = '../'.repeat(source.path.split('/').length - 1);
  const fileAt = (path: string): Source | undefined => (path === source.path ? source : source.beside(root + path));
  const files: NearbyFiles = { paths: [], read: (path) => fileAt(path)?.text() };
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const gaps: Gap[] = [];
  const paths = new Map([[source.path, 'compose']]);
  for (const [path, as] of paths) {
    if (paths.size > maxFiles) throw invalid(source.path, 1, `expected at most ${maxFiles} files that it includes or builds, got more`);
    const file = fileAt(path);
    if (file === undefined) continue;
    const { also, ...read } = as === 'dockerfile' ? { ...(await dockerfile.read(file)), also: [] } : await composed(file, files);
    const part = file === source ? read : asPart(read, path);
    packages.push(...part.packages);
    roots.push(...(part.roots ?? []));
    gaps.push(...(part.gaps ?? []));
    for (const other of also) if (!paths.has(other.path)) paths.set(other.path, other.as);
  }
  return { packages, roots, graph: 'unknown', gaps };
}

/** Lines of gaps in another file are none of the one that is read; its packages say where they stand. */
function asPart({ packages, roots = [], gaps = [], graph }: Manifest, path: string): Manifest {
  return {
    packages: packages.map((entry) => ({ ...entry, key: `${path}:${entry.key}`, path })),
    roots: roots.map((root) => ({ ...root, to: `${path}:${root.to}` })),
    gaps: gaps.map(({ line: _, ...gap }) => ({ ...gap, detail: `${path}: ${gap.detail}` })),
    graph,
  };
}

/** One file by itself, and what it leads to. */
async function composed(source: Source, files: NearbyFiles): Promise<Manifest & Pick<Required<Reading>, 'also'>> {
  const { path } = source;
  const text = source.text();
  await refuseOthers(path, text);
  const { uses, also = [], elsewhere = [] } = await composeFiles.read(text, path, files);
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const gaps: Gap[] = [];
  // What a Dockerfile names is in the Dockerfile.
  for (const [index, use] of uses.filter((one) => one.path === path).entries()) {
    const found = imageUsed(use, index);
    if ('detail' in found) {
      gaps.push(found);
      continue;
    }
    packages.push(found);
    roots.push({ to: found.key, scope: use.unlessBuilt === true ? 'optional' : 'required' });
  }
  for (const what of elsewhere) gaps.push({ detail: `not read: ${what}`, told: true });
  return { packages, roots, graph: 'unknown', gaps, also };
}

/** @throws PortcullisError where it is neither the name of an image nor one that a run would make. */
function imageUsed(use: ImageUse, index: number): Package | Gap {
  const line = use.region?.startLine ?? 1;
  const entry = use.reference === undefined ? undefined : imageOf(use.reference, `${index}:${use.reference}`, line);
  if (entry !== undefined) return entry;
  if (isOpen(use)) return { line, detail: `the image ${use.text.slice(0, 100)} is not known before the run`, told: true };
  throw invalid(use.path, line, `expected the name of an image, got "${quotedReference(use.text)}"`);
}

/** A file beside the main one that has comments alone, kept for whoever adds services there. */
function isPlaceholder(path: string, text: string): boolean {
  const isMain = /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(path);
  return !isMain && text.includes('#') && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function isOpen({ text }: ImageUse): boolean {
  return /[${]/.test(text);
}

/** Beside `services`, what a file may have that adds to others. */
const parts = /^(?:include|networks|volumes|configs|secrets|models|x-.{0,200})$/;
const named = /^(?:name|version)$/;

/** @throws PortcullisError where a document, its services, one of them or an image is of another kind: none is passed over. */
async function refuseOthers(path: string, text: string): Promise<void> {
  const expected = (what: string, ...keys: readonly string[]): PortcullisError =>
    invalid(path, lineOfKeys(text, keys), `expected ${what}, got something else`);
  const documents = await readYamlNodes(text, path);
  if (documents.length === 0 || !documents.every(isCompose)) throw expected('a mapping with `services`');
  for (const { map } of documents) {
    const services = map?.get('services');
    if (isNoMapping(services)) throw expected('`services` to be a mapping', 'services');
    for (const [name, service] of services?.map?.entries() ?? []) {
      if (isNoMapping(service)) throw expected(`\`services.${name.slice(0, 80)}\` to be a mapping`, 'services', name);
      const image = service.map?.get('image');
      if (image?.map !== undefined || image?.list !== undefined)
        throw expected(`\`services.${name.slice(0, 80)}.image\` to be text`, 'services', name, 'image');
    }
  }
}

/** Line of a key below others as block style writes them, or of the last that is written so. */
function lineOfKeys(text: string, keys: readonly string[]): number {
  const lines = text.split('\n');
  let at = 0;
  for (const key of keys) {
    const next = lines.findIndex((line, index) => index >= at && line.replace(/["']/g, '').trimStart().startsWith(`${key}:`));
    if (next < 0) break;
    at = next;
  }
  return at + 1;
}

/** It has services, or adds to a file that has. */
function isCompose(document: YamlNode): boolean {
  const keys = [...(document.map?.entries() ?? [])].map(([key]) => key);
  // A file that ends after `services:` was cut off.
  const { map, list, text } = document.map?.get('services') ?? {};
  const isCut = keys.length === 1 && (map ?? list) === undefined && (text?.value ?? '') === '';
  if ((keys.includes('services') && !isCut) || servicesOf(document).length > 0) return true;
  return keys.some((key) => parts.test(key)) && keys.every((key) => named.test(key) || parts.test(key));
}

/** Neither a mapping nor nothing. */
function isNoMapping(node: YamlNode | undefined): boolean {
  return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}
