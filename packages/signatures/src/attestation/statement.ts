// An in-toto statement inside a DSSE envelope: what is claimed, about which artifact.
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md

import { timingSafeEqual } from 'node:crypto';
import { parseJson } from '@portcullis/formats/json';
import { type HashName, hashNames } from '../sigstore/raw-signature.js';
import { refusal } from '../sigstore/refusal.js';

export const inTotoPayloadType = 'application/vnd.in-toto+json';
const statementTypes: readonly unknown[] = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const maxSubjects = 10_000;

export interface StatementSubject {
  /** Those that are text. */
  readonly annotations: ReadonlyMap<string, string>;
  readonly name?: string;
  readonly digest: ReadonlyMap<string, string>;
}

export interface Statement {
  readonly subjects: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The statement as it was signed, parsed. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** @throws PortcullisError `statement-malformed`. */
export function parseStatement(payloadType: string, payload: Buffer): Statement {
  if (payloadType !== inTotoPayloadType) throw malformed(`payloadType ${inTotoPayloadType}`, JSON.stringify(payloadType.slice(0, 80)));
  let document: unknown;
  try {
    // A key that stands twice says two things, and each reader believes another.
    document = parseJson(payload.toString('utf8'), 'statement', { places: 0 }).value;
  } catch (error) {
    throw malformed('JSON', (error as Error).message.slice(0, 160));
  }
  return readInTotoStatement(document);
}

/** The same from a statement that is parsed already, such as a SignatureAttempt's. @throws PortcullisError `statement-malformed`. */
export function readInTotoStatement(document: unknown): Statement {
  if (!isRecord(document)) throw malformed('a JSON object', typeof document);
  // Protobuf's readers take a field by its name in the schema as well, and bnd writes it so; by both names it stands twice.
  if (document._type !== undefined && document.type !== undefined) throw malformed('one of _type and type', 'both');
  const type = document._type ?? document.type;
  // Another version may mean something else by the same fields.
  if (!statementTypes.includes(type)) throw malformed(`_type ${statementTypes[0]}`, JSON.stringify(type)?.slice(0, 80) ?? 'none');
  if (typeof document.predicateType !== 'string' || document.predicateType === '') throw malformed('a predicateType', 'none');
  if (!Array.isArray(document.subject) || document.subject.length === 0) throw malformed('a list of subjects', 'none');
  if (document.subject.length > maxSubjects) throw malformed(`at most ${maxSubjects} subjects`, `${document.subject.length}`);
  return {
    subjects: document.subject.map(readSubject),
    predicateType: document.predicateType,
    predicate: document.predicate,
    document,
  };
}

function readSubject(subject: unknown): StatementSubject {
  if (!isRecord(subject) || !isRecord(subject.digest)) throw malformed('a digest for every subject', 'none');
  const digest = new Map<string, string>();
  for (const [algorithm, value] of Object.entries(subject.digest)) {
    if (typeof value !== 'string') throw malformed('digests as text', typeof value);
    digest.set(algorithm, value);
  }
  return { digest, annotations: textsOf(subject.annotations), ...(typeof subject.name === 'string' ? { name: subject.name } : {}) };
}

/** The entries of a mapping that are text; none of what is no mapping. */
export function textsOf(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Whether one subject is the artifact: at least one strong digest equals, and none that is known differs.
 * A weak one (sha1, md5) never binds.
 */
export function namesArtifact(statement: Statement, digests: ReadonlyMap<HashName, Buffer>): boolean {
  return statement.subjects.some(({ digest }) => {
    let bound = false;
    for (const hash of hashNames) {
      const claimed = digest.get(hash);
      const actual = digests.get(hash);
      if (claimed === undefined || actual === undefined) continue;
      const bytes = Buffer.from(claimed, 'hex');
      if (claimed.length !== actual.length * 2 || bytes.length !== actual.length || !timingSafeEqual(bytes, actual)) return false;
      bound = true;
    }
    return bound;
  });
}

function malformed(expected: string, got: string): Error {
  return refusal('statement-malformed', `expected an in-toto statement with ${expected}, got ${got}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
