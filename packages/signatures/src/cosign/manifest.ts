// Manifests of artifacts that carry signatures: only the fields that matter here, read as a stranger's text.

import type { Descriptor } from '@portcullis/oci';
import { refusal } from '../sigstore/refusal.js';

export interface SignatureManifest {
  readonly layers: readonly Descriptor[];
  readonly subjectDigest?: string;
}

const maxLayers = 200;
const manifestTypes: readonly unknown[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.artifact.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** @throws PortcullisError `manifest-malformed`. */
export function readSignatureManifest(bytes: Buffer, mediaType: string): SignatureManifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw malformed('JSON', 'something else');
  }
  if (!isRecord(manifest)) throw malformed('an object', typeof manifest);
  // What a registry calls a manifest and what the bytes say they are must agree, or one could pass as the other.
  const declared = manifest.mediaType ?? mediaType;
  if (!manifestTypes.includes(declared) || declared !== mediaType || 'manifests' in manifest) {
    throw malformed('an image manifest', `${String(declared).slice(0, 80)} served as ${mediaType.slice(0, 80)}`);
  }
  const layers = manifest.layers ?? manifest.blobs ?? [];
  if (!Array.isArray(layers) || layers.length > maxLayers) throw malformed(`at most ${maxLayers} layers`, 'another value');
  const subject = isRecord(manifest.subject) && typeof manifest.subject.digest === 'string' ? manifest.subject.digest : undefined;
  return { layers: layers.map(readDescriptor), ...(subject === undefined ? {} : { subjectDigest: subject }) };
}

function readDescriptor(value: unknown): Descriptor {
  if (!isRecord(value) || typeof value.mediaType !== 'string' || typeof value.digest !== 'string' || typeof value.size !== 'number') {
    throw malformed('descriptors with mediaType, digest and size', 'others');
  }
  const annotations: Record<string, string> = Object.create(null) as Record<string, string>;
  if (isRecord(value.annotations)) {
    for (const [key, text] of Object.entries(value.annotations)) if (typeof text === 'string') annotations[key] = text;
  }
  return { mediaType: value.mediaType, digest: value.digest, size: value.size, annotations };
}

function malformed(expected: string, got: string): Error {
  return refusal('manifest-malformed', `expected a signature manifest to be ${expected}, got ${got}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
