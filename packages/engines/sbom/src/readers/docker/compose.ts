// Compose files: the images that services run, those of other files that they include among them. What they build is a Dockerfile's to say;
// one whose name says nothing of that is read here, and so is an included file that nobody would take for one of Compose.

import type { PortcullisError } from '@portcullis/core';
import { composeFiles, type ImageUse, isComposeName, readYamlNodes, servicesOf, type YamlNode } from '@portcullis/images/named';
import type { Manifest, Package } from '../../model.js';
import { invalid, type Reader, type Source } from '../../reader.js';
import { dockerfile } from './dockerfile.js';
import { imageOf, quotedReference } from './image.js';

export const composeFile: Reader = {
  id: 'compose-file',
  title: 'a Compose file',
  matches: isComposeName,
  read: (source) => readWithOthers(source, new Set([source.path])),
};

type Gap = NonNullable<Manifest['gaps']>[number];

/** @param done files that were read already: they may include one another. */
async function readWithOthers(source: Source, done: Set<string>): Promise<Manifest> {
  const text = source.text();
  if (isPlaceholder(source.path, text)) return { packages: [], roots: [], graph: 'unknown' };
  await refuseOthers(source, text);
  const folders = '../'.repeat(source.path.split('/').length - 1);
  const fileAt = (path: string): Source | undefined => source.beside(folders + path);
  const {
    uses,
    also = [],
    elsewhere = [],
  } = await composeFiles.read(text, source.path, { paths: [], read: (path) => fileAt(path)?.text() });
  let manifest = ofUses(uses, source);
  for (const { path, as } of also) {
    const file = done.has(path) ? undefined : fileAt(path);
    if (file === undefined) continue;
    done.add(path);
    manifest = withPart(manifest, path, as === 'dockerfile' ? await dockerfile.read(file) : await readWithOthers(file, done));
  }
  return { ...manifest, gaps: [...(manifest.gaps ?? []), ...elsewhere.map((what): Gap => ({ detail: `not read: ${what}`, told: true }))] };
}

function ofUses(uses: readonly ImageUse[], { path }: Source): Manifest {
  const packages: Package[] = [];
  const gaps: Gap[] = [];
  for (const [index, use] of uses.entries()) {
    const line = use.region?.startLine ?? 1;
    const entry = use.reference === undefined ? undefined : imageOf(use.reference, `${index}:${use.reference}`, line);
    if (entry !== undefined) packages.push(entry);
    else if (isOpen(use)) gaps.push({ line, detail: `the image ${use.text.slice(0, 100)} is not known before the run`, told: true });
    else throw invalid(path, line, `expected the name of an image, got "${quotedReference(use.text)}"`);
  }
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}

/** Lines of another file are none of this one's. */
function withPart(whole: Manifest, path: string, part: Manifest): Manifest {
  const keyed = (key: string): string => `${path} ${key}`;
  return {
    ...whole,
    packages: [...whole.packages, ...part.packages.map(({ line: _, ...entry }) => ({ ...entry, key: keyed(entry.key) }))],
    roots: [...(whole.roots ?? []), ...(part.roots ?? []).map((root) => ({ ...root, to: keyed(root.to) }))],
    gaps: [...(whole.gaps ?? []), ...(part.gaps ?? []).map(({ line: _, detail, ...gap }) => ({ ...gap, detail: `${detail}, in ${path}` }))],
  };
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
async function refuseOthers({ path }: Source, text: string): Promise<void> {
  const expected = (what: string): PortcullisError => invalid(path, undefined, `expected ${what}, got something else`);
  const documents = await readYamlNodes(text, path);
  if (documents.length === 0 || !documents.every(isCompose)) throw expected('a mapping with `services`');
  for (const { map } of documents) {
    const services = map?.get('services');
    if (isNoMapping(services)) throw expected('`services` to be a mapping');
    for (const [name, service] of services?.map?.entries() ?? []) {
      if (isNoMapping(service)) throw expected(`\`services.${name.slice(0, 80)}\` to be a mapping`);
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
function isNoMapping(node: YamlNode | undefined): boolean {
  return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}
