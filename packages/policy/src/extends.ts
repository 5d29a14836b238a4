// `extends` of a policy: the policies of other repositories that hold here, too, nearest first. Each is named by a commit, so that what is
// pinned is what counts; what cannot be read, has another digest or leads back to where it came from is an error, never a looser policy.

import { createHash } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import { type ReadDocument, readPolicyDocument } from './read-document.js'; // at first use
import { type PolicyReader, policyFile } from './reader.js';
import type { PolicyDocument } from './schema/index.js';

/** A policy of another repository, as a policy names it. */
export interface PolicyReference {
  /** `owner/name`. */
  readonly repository: string;
  /** All digits, small letters. */
  readonly commit: string;
  readonly path: string;
  /** What its text must have, hex, small letters. */
  readonly sha256?: string;
}

/** @throws PortcullisError `extends-unread` with the reason. */
export type ReadReference = (reference: PolicyReference) => Promise<Uint8Array>;

export interface ExtendedDocument extends ReadDocument<PolicyDocument> {
  readonly reference: PolicyReference;
  /** Of its text, hex. */
  readonly sha256: string;
}

/** Policies that extend one another at most. */
const maxChain = 5;

/** How a reference is called: `acme/policy@0123456789ab`. */
export function referenceName({ repository, commit, path }: PolicyReference): string {
  return `${repository}@${commit.slice(0, 12)}${path === policyFile ? '' : ` ${path}`}`;
}

/** The policy that a document extends. */
export function referenceOf({ extends: given }: PolicyDocument): PolicyReference | undefined {
  if (given === undefined) return undefined;
  return {
    repository: given.repository,
    commit: given.commit.toLowerCase(),
    path: given.path ?? policyFile,
    ...(given.sha256 === undefined ? {} : { sha256: given.sha256.toLowerCase() }),
  };
}

/**
 * All policies that a document extends, the nearest first.
 * @throws PortcullisError `extends-unread`, `extends-differs`, `extends-cycle`, `extends-deep`, `policy-invalid` or `yaml-invalid`.
 */
export async function extendedDocuments(start: ReadDocument<PolicyDocument>, read: ReadReference): Promise<readonly ExtendedDocument[]> {
  const found: ExtendedDocument[] = [];
  let from: ReadDocument<PolicyDocument> = start;
  for (let reference = referenceOf(from.value); reference !== undefined; reference = referenceOf(from.value)) {
    refuseCycle(reference, found, from.reader);
    const next = await readExtended(reference, from.reader, read);
    found.push(next);
    from = next;
  }
  return found;
}

/** At another commit, too, a policy that comes back to itself has no end. */
function refuseCycle(reference: PolicyReference, found: readonly ExtendedDocument[], reader: PolicyReader): void {
  const same = found.find(({ reference: { repository, path } }) => isSame(repository, reference.repository) && path === reference.path);
  if (same !== undefined)
    throw failure(
      'extends-cycle',
      reader,
      `expected policies that end somewhere, got ${reference.repository} again`,
      'Let one of them extend nothing.',
    );
  if (found.length >= maxChain)
    throw failure('extends-deep', reader, `expected at most ${maxChain} policies one behind another`, 'Put some of them together.');
}

async function readExtended(reference: PolicyReference, reader: PolicyReader, read: ReadReference): Promise<ExtendedDocument> {
  let content: Uint8Array;
  try {
    content = await read(reference);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    throw failure(
      'extends-unread',
      reader,
      `${referenceName(reference)} cannot be read: ${error.message}`,
      error.remedy ?? 'Correct `extends`.',
    );
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (reference.sha256 !== undefined && reference.sha256 !== sha256)
    throw failure(
      'extends-differs',
      reader,
      `expected ${referenceName(reference)} to have the SHA-256 ${reference.sha256}, got ${sha256}`,
      'Read what it says, and correct `sha256` or `commit`.',
    );
  const name = referenceName(reference);
  const document = await readPolicyDocument(textOf(content, name), name);
  if (document === undefined) throw failure('extends-unread', reader, `${name} is empty`, 'Name the file that holds the policy in `path`.');
  refusePartsOfScanners(document);
  return { ...document, reference, sha256 };
}

/** A scanner asks the repository's own policy alone: such a part would be nobody's. */
function refusePartsOfScanners({ value, reader }: ReadDocument<PolicyDocument>): void {
  for (const part of ['images', 'dockerfile', 'sbom'] as const)
    if (value[part] !== undefined)
      reader.fail([part], `expected no \`${part}\` in a policy that others extend: scanners read it in the repository itself`);
}

function textOf(content: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new PortcullisError({
      code: 'policy-invalid',
      message: 'expected UTF-8 text',
      where: { file: name },
      remedy: 'Save the policy as UTF-8.',
    });
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function failure(code: string, reader: PolicyReader, message: string, remedy: string): PortcullisError {
  return new PortcullisError({ code, message, where: reader.place(['extends']), remedy });
}
