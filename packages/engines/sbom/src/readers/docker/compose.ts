// Compose files: the images that services run. What they build is a Dockerfile's to say. A file that they
// include or extend is read with them, unless its name makes it a Compose file by itself.

import type { PortcullisError } from '@portcullis/core';
import {
  composeFiles,
  type ImageUse,
  isComposeName,
  type NearbyFiles,
  readYamlNodes,
  servicesOf,
  type YamlNode,
} from '@portcullis/images/named';
import type { Manifest, Package } from '../../model.js';
import { invalid, type Reader, type Source } from '../../reader.js';
import { imageOf, quotedReference } from './image.js';

export const composeFile: Reader = { id: 'compose-file', title: 'a Compose file', matches: isComposeName, read };

/** Files under other names that one includes or extends, by way of one another. */
const maxFiles = 100;

interface Gap {
  readonly line?: number;
  readonly detail: string;
  readonly told: true;
}

async function read(source: Source): Promise<Manifest> {
  const text = source.text();
  if (isPlaceholder(source.path, text)) return { packages: [], roots: [], graph: 'unknown' };
  const root = '../'.repeat(source.path.split('/').length - 1);
  const files: NearbyFiles = { paths: [], read: (path) => source.beside(root + path)?.text() };
  const packages: Package[] = [];
  const gaps: Gap[] = [];
  const paths = new Set([source.path]);
  for (const path of paths) {
    if (paths.size > maxFiles) throw invalid(source.path, 1, `expected at most ${maxFiles} files that it includes, got more`);
    const isOther = path !== source.path;
    const own = isOther ? files.read(path) : text;
    if (own === undefined) continue;
    await refuseOthers(path, own);
    const { uses, also = [], elsewhere = [] } = await composeFiles.read(own, path, files);
    // What a Dockerfile names is in the Dockerfile.
    for (const [index, use] of uses.filter((one) => one.path === path).entries()) {
      const found = imageUsed(use, index);
      if ('detail' in found) gaps.push(isOther ? { detail: `${path}: ${found.detail}`, told: true } : found);
      else packages.push(isOther ? { ...found, key: `${path}:${found.key}`, path } : found);
    }
    for (const { path: other } of also.filter(({ as }) => as === 'compose')) paths.add(other);
    // Where an image is built from is no image.
    for (const detail of elsewhere.filter((one) => one.endsWith(` which ${path} includes`)))
      gaps.push({ detail: `${detail}, is not here`, told: true });
  }
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
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
  const expected = (what: string): PortcullisError => invalid(path, undefined, `expected ${what}, got something else`);
  const documents = await readYamlNodes(text, path);
  if (documents.length === 0 || !documents.every(isCompose)) throw expected('a mapping with `services`');
  for (const { map } of documents) {
    const services = map?.get('services');
    if (isOther(services)) throw expected('`services` to be a mapping');
    for (const [name, service] of services?.map?.entries() ?? []) {
      if (isOther(service)) throw expected(`\`services.${name.slice(0, 80)}\` to be a mapping`);
      const image = service.map?.get('image');
      if (image?.map !== undefined || image?.list !== undefined) throw expected(`\`services.${name.slice(0, 80)}.image\` to be text`);
    }
  }
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
function isOther(node: YamlNode | undefined): boolean {
  return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}
