// Images of containers as packages, by what their reference says: nothing is looked up.

import { PortcullisError } from '@portcullis/core';
import { type ImageReference, parseReference } from '@portcullis/images';
import type { Package } from '../../model.js';

/** Undefined for a text that is no reference. */
export function imageOf(text: string, key: string, line: number): Package | undefined {
  let reference: ImageReference;
  try {
    reference = parseReference(text);
  } catch (error) {
    if (error instanceof PortcullisError) return undefined;
    throw error;
  }
  const { registry, repository, tag, digest } = reference;
  const isHub = registry === 'docker.io';
  const parts = (isHub ? repository.replace(/^library\//, '') : repository).split('/');
  const name = parts.pop() as string;
  const qualifiers = {
    ...(isHub ? {} : { repository_url: registry }),
    // The digest is the version; the tag says what was meant by it.
    ...(digest === undefined || tag === undefined ? {} : { tag }),
  };
  return {
    key,
    identity: { type: 'docker', name, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }), qualifiers },
    version: (digest ?? tag) as string,
    origin: { kind: 'registry', registry },
    line,
  };
}

/** A text that is no reference, as a message quotes it: without the user and the secret that some write before the registry. */
export function quotedReference(text: string): string {
  return text.replace(/^[^\s@]{1,1000}@(?=[\w.-]{1,255}(?::\d{1,5})?\/)/, '').slice(0, 100);
}
