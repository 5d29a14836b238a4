// Bundles as package registries publish them: npm answers with a list of them, PyPI with the same fields under other names.
// https://docs.npmjs.com/generating-provenance-statements, https://peps.python.org/pep-0740/

import { parseJson } from '@portcullis/formats/json';
import { isRecord } from '../attestation/json-path.js';
import { inTotoPayloadType } from '../attestation/statement.js';
import { bundleMediaTypes } from './parse-bundle.js';

type Json = Readonly<Record<string, unknown>>;

/** The bundles in what a registry answered; undefined for anything else, a single bundle above all. */
export function publishedBundles(text: string): readonly unknown[] | undefined {
  if (!/"(?:attestations|attestation_bundles|verification_material)"/.test(text)) return undefined;
  let value: unknown;
  try {
    // A key that stands twice says two things, and each reader believes another.
    value = parseJson(text, 'bundle', { places: 0 }).value;
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.mediaType !== undefined) return undefined;
  if (isRecord(value.verification_material)) return [fromPypi(value)];
  if (Array.isArray(value.attestations)) return value.attestations.map((item: unknown) => (isRecord(item) ? item.bundle : item));
  if (!Array.isArray(value.attestation_bundles)) return undefined;
  return value.attestation_bundles.flatMap((item: unknown) =>
    isRecord(item) && Array.isArray(item.attestations) ? item.attestations.map(fromPypi) : [item],
  );
}

/** An attestation object of PEP 740 is a bundle of version 0.3 over an in-toto statement; its transparency entries are those of a bundle. */
function fromPypi(attestation: unknown): unknown {
  const { version, verification_material: material, envelope } = isRecord(attestation) ? attestation : ({} as Json);
  if (version !== 1 || !isRecord(material) || !isRecord(envelope)) return attestation;
  return {
    mediaType: bundleMediaTypes.at(-1),
    verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
    dsseEnvelope: { payloadType: inTotoPayloadType, payload: envelope.statement, signatures: [{ sig: envelope.signature }] },
  };
}
