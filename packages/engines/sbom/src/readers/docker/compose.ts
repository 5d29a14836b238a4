// Compose files: the images that services run. What they build is a Dockerfile's to say, and another file that they include its own.

import type { PortcullisError } from '@portcullis/core';
import { composeFiles, type ImageUse, isComposeName, readYamlNodes, type YamlNode } from '@portcullis/images/named';
import type { Manifest, Package } from '../../model.js';
import { invalid, type Reader, type Source } from '../../reader.js';
import { imageOf, quotedReference } from './image.js';

export const composeFile: Reader = { id: 'compose-file', title: 'a Compose file', matches: isComposeName, read };

async function read(source: Source): Promise<Manifest> {
  const text = source.text();
  await refuseOthers(source, text);
  const folders = '../'.repeat(source.path.split('/').length - 1);
  const { uses } = await composeFiles.read(text, source.path, { paths: [], read: (path) => source.beside(folders + path)?.text() });
  const packages: Package[] = [];
  const gaps: { readonly line: number; readonly detail: string; readonly told: true }[] = [];
  for (const [index, use] of uses.entries()) {
    if (use.path !== source.path) continue;
    const line = use.region?.startLine ?? 1;
    const entry = use.reference === undefined ? undefined : imageOf(use.reference, `${index}:${use.reference}`, line);
    if (entry !== undefined) packages.push(entry);
    else if (isOpen(use)) gaps.push({ line, detail: `the image ${use.text.slice(0, 100)} is not known before the run`, told: true });
    else throw invalid(source.path, line, `expected the name of an image, got "${quotedReference(use.text)}"`);
  }
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
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
  const keys = documents.map(({ map }) => [...(map?.entries() ?? [])].map(([key]) => key));
  // A file that adds to another may have no services.
  const isCompose = keys.every(
    (own) => own.includes('services') || (own.some((key) => parts.test(key)) && own.every((key) => named.test(key) || parts.test(key))),
  );
  if (!isCompose || keys.length === 0) throw expected('a mapping with `services`');
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

/** Neither a mapping nor nothing. */
function isOther(node: YamlNode | undefined): boolean {
  return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}
