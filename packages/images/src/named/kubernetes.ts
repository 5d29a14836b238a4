// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are another source's.

import { PortcullisError } from '@portcullis/core';
import { imagesInManifest } from './containers.js';
import { readResource } from './custom-resources.js'; // at first use
import type { ImageSource, ImageUse } from './types.js';
import { readYamlNodes } from './yaml-text.js';

/** How the formats of a manifest spell a letter by its number, or write a key over two lines. */
const spelling = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|[\r\n\u0085\u2028\u2029]\s*)/g;

/**
 * Whether a text may hold a key of this name, however a parser lets it be spelt: any text without it is no manifest, and is told apart
 * without being parsed. What stands around the word says nothing: an alias, a comment or many spaces may lie between it and its colon.
 */
export function mayName(key: string, text: string): boolean {
  if (text.includes(key)) return true;
  if (!text.includes('\\')) return false;
  const letter = (_: string, ...[x, u, long]: (string | undefined)[]): string => {
    const code = Number.parseInt(x ?? u ?? long ?? '', 16);
    return code < 128 ? String.fromCharCode(code) : '';
  };
  return text.replace(spelling, letter).includes(key);
}

/** Whether bytes that are no text, or too many to be parsed, may hold a manifest; characters of two and four bytes have NULs between. */
export function mayBeManifest(bytes: Buffer): boolean {
  return mayName('apiVersion', bytes.toString('latin1').replaceAll('\0', ''));
}

/** One of these words stands in each file whose resources are read apart and in which no key speaks of an image. */
const resourceWords: readonly string[] = ['HelmRelease', 'HelmChart', 'Application', 'crossplane', 'Kustomization'];
const imageWords: readonly string[] = ['mage', ...resourceWords];

export const kubernetesManifests: ImageSource = {
  id: 'kubernetes',
  title: 'Kubernetes manifest',
  byName: false,
  matches: (path) => /\.(?:ya?ml|json)$/i.test(path),
  async read(text, path, files) {
    // Most YAML is something else.
    if (!mayName('apiVersion', text) || !imageWords.some((word) => mayName(word, text))) return { uses: [] };
    if (text.includes('{{') && /(?:^|\/)templates\//.test(path)) throw chartTemplate(path);
    const documents = await readYamlNodes(text, path);
    const manifests = documents.filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined);
    const uses = manifests.flatMap((document) => imagesInManifest(document, path));
    const known = new Set(uses.map(placeOf));
    const elsewhere: string[] = [];
    for (const document of manifests) {
      const resource = await readResource(document, path, files);
      elsewhere.push(...resource.elsewhere);
      for (const one of resource.uses) {
        if (one.region !== undefined && known.has(placeOf(one))) continue;
        known.add(placeOf(one));
        uses.push(one);
      }
    }
    return { uses, elsewhere };
  },
};

/** Of several in one text the name tells them apart. */
function placeOf({ region, reference }: ImageUse): string {
  return `${region?.startLine}:${region?.startColumn} ${reference}`;
}

function chartTemplate(path: string): PortcullisError {
  return new PortcullisError({
    code: 'chart-template',
    message: 'expected a manifest, got a template of a chart',
    where: { file: path },
    remedy: 'Render the chart (`helm template`) in a step before, and let the result be read.',
  });
}
