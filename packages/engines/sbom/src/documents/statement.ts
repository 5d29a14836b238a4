// The in-toto statement (v1) that an attestation signs: which artefact, and its document as the predicate.

import { PortcullisError } from '@portcullis/core';
import type { DocumentFormat } from './index.js';

export interface StatementSubject {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Types as Sigstore's and GitHub's tools know them; a document in XML or tags cannot be a predicate. */
const predicateTypes: Partial<Readonly<Record<DocumentFormat, string>>> = {
  'cyclonedx-json': 'https://cyclonedx.org/bom',
  'cyclonedx-json-1.7': 'https://cyclonedx.org/bom',
  'spdx-json': 'https://spdx.dev/Document/v2.3',
};

/** `NAME@sha256:…`. @throws PortcullisError `input-invalid` */
export function readSubject(text: string): StatementSubject {
  const [, name, sha256] = /^(.{1,500})@sha256:([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (name !== undefined && sha256 !== undefined) return { name, sha256: sha256.toLowerCase() };
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected a name and a digest as NAME@sha256:HEX, got "${text.slice(0, 100)}"`,
    where: { key: 'subject' },
    remedy: 'Give the digest of the artefact that the document describes, as its build reports it.',
  });
}

/** @throws PortcullisError `input-invalid` where a subject is named and no document can speak of it. */
export function requirePredicate(formats: readonly DocumentFormat[]): void {
  if (formats.some((format) => predicateTypes[format] !== undefined)) return;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected one of ${Object.keys(predicateTypes).join(', ')} in \`documents\` beside it, got ${formats.join(', ') || 'none'}`,
    where: { key: 'subject' },
    remedy: 'Add such a format to `documents`, or leave `subject` out: a statement is written of a document in JSON alone.',
  });
}

/** @returns undefined where the format is none of a predicate. */
export function statement(format: DocumentFormat, document: string, { name, sha256 }: StatementSubject): string | undefined {
  const predicateType = predicateTypes[format];
  if (predicateType === undefined) return undefined;
  const value = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 } }],
    predicateType,
    predicate: JSON.parse(document),
  };
  return `${JSON.stringify(value)}\n`;
}
