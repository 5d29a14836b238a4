// The steps for every subject: what it is, which attestations there are, whether one of them holds and says what is demanded.

import { PortcullisError, printable } from '@portcullis/core';
import { formatReference } from '@portcullis/images';
import { type RegistryClient, rememberingClient } from '@portcullis/oci';
import {
  asRefusal,
  bundlesIn,
  digestOnly,
  inParallel,
  maxBundleBytes,
  type ProvenSigner,
  parseBundle,
  readArtifact,
  readBounded,
  readInTotoStatement,
  type SignedMessage,
  type Statement,
  signPredicate,
  verifyBundle,
  verifyCosign,
} from '@portcullis/signatures';
import type { CodeHost } from './code-host.js';
import type { Expectation } from './expectation.js';
import { shortfallOf } from './judge.js';
import { filesNamed, type Places, type Subject } from './subjects.js';

export interface Outcome {
  readonly subject: Subject;
  readonly digest?: string;
  /** Set where an attestation holds. */
  readonly verified?: { readonly signer: ProvenSigner; readonly statement: Statement };
  readonly problem?: Problem;
}

export interface Problem {
  /** Nothing attests the subject; what does is not by whom it must be; it says something else; nobody could tell. */
  readonly kind: 'missing' | 'invalid' | 'unmet' | 'unavailable';
  readonly code: string;
  readonly reason: string;
}

export interface Wanted {
  readonly expectation: Expectation;
  /** Of files. */
  readonly bundles: readonly NamedBundle[];
  readonly host: CodeHost | undefined;
  /** Asked only when an image is looked at. */
  readonly registry: () => RegistryClient;
}

/** A bundle, or why it is none. */
export type ReadBundle = ReturnType<typeof parseBundle> | Problem;

/** One that was named, by where it lies: `a.json`, or `bundle 2 of a.jsonl`. */
export interface NamedBundle {
  readonly place: string;
  readonly bundle: ReadBundle;
}

const parallel = 8;

/** One outcome a subject, in their order. */
export function inOrder(subjects: readonly Subject[], verify: (subject: Subject) => Promise<Outcome>): Promise<readonly Outcome[]> {
  return inParallel(subjects, parallel, verify);
}

/** The bundles of all files that are named. @throws PortcullisError `bundle-missing`, `bundle-unreadable`, `bundle-malformed`. */
export async function readBundleFiles(given: readonly string[], places: Places): Promise<readonly NamedBundle[]> {
  const bundles: NamedBundle[] = [];
  for (const entry of given)
    for (const { name, absolute } of await filesNamed(entry, 'bundles', places)) {
      const found = bundlesIn(await readBounded(absolute, maxBundleBytes, 'bundle-unreadable')).map(readBundle);
      if (found.length === 0) throw emptyFile(name);
      for (const [i, bundle] of found.entries()) bundles.push({ place: found.length === 1 ? name : `bundle ${i + 1} of ${name}`, bundle });
    }
  return bundles;
}

/** An image would else be asked of its registry, though its user said where to look. */
function emptyFile(file: string): PortcullisError {
  return new PortcullisError({
    code: 'bundle-unreadable',
    message: 'expected bundles, got an empty file',
    where: { file, key: 'bundles' },
    remedy: 'Name the file that holds the attestations, or leave it out.',
  });
}

export function readBundle(bytes: Buffer): ReadBundle {
  try {
    return parseBundle(bytes);
  } catch (error) {
    return invalid(error);
  }
}

/** Never throws for what a subject, a bundle or a server does: that is the outcome. */
export async function verifySubject(subject: Subject, wanted: Wanted): Promise<Outcome> {
  try {
    return await look(subject, wanted);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return { subject, problem: { kind: 'unavailable', code: error.code, reason: `${error.message}. ${error.remedy.replace(/\.$/, '')}` } };
  }
}

async function look(subject: Subject, wanted: Wanted): Promise<Outcome> {
  const { artifact, digest } = await identify(subject, wanted);
  const tries: Try[] = [];
  const answer = await wanted.host?.bundlesOf(digest);
  const fromHost = (answer?.bundles ?? []).map(readBundle);
  for (const { place, bundle } of wanted.bundles) tries.push(placed(attestationOutcome(bundle, artifact, wanted.expectation), place));
  for (const bundle of fromHost) tries.push(attestationOutcome(bundle, artifact, wanted.expectation));
  if (subject.kind === 'image' && wanted.bundles.length + fromHost.length === 0)
    tries.push(...(await tryRegistry(subject, digest, wanted)));
  const held = tries.find((tried) => 'signer' in tried);
  if (held !== undefined && 'signer' in held) return { subject, digest, verified: held };
  return {
    subject,
    digest,
    problem: mostTelling(
      tries.filter((tried) => 'kind' in tried),
      digest,
      answer?.doubt,
    ),
  };
}

/** Hashed once, or resolved once: everything below is about that digest. */
async function identify(subject: Subject, { registry }: Wanted): Promise<{ readonly artifact: SignedMessage; readonly digest: string }> {
  if (subject.kind === 'digest') return { artifact: digestOnly(subject.name), digest: subject.name };
  if (subject.kind === 'file') {
    const artifact = await readArtifact(subject.absolute);
    return { artifact, digest: `sha256:${(artifact.digests.get('sha256') as Buffer).toString('hex')}` };
  }
  const { reference } = subject;
  const digest = reference.digest ?? (await registry().resolve(reference)).digest;
  return { artifact: digestOnly(digest), digest };
}

/** What came of one attestation. */
export type Try = { readonly signer: ProvenSigner; readonly statement: Statement } | Problem;

export function attestationOutcome(bundle: ReadBundle, artifact: SignedMessage, expectation: Expectation): Try {
  if ('kind' in bundle) return bundle;
  try {
    const { statement, ...signer } = verifyBundle(bundle, artifact, expectation.authority);
    if (statement === undefined) return { kind: 'missing', code: 'no-statement', reason: 'expected an attestation, got a plain signature' };
    return judged(expectation, statement, signer);
  } catch (error) {
    return invalid(error);
  }
}

/** Of many bundles, the one that is spoken of must be told; the subject is another file. */
function placed(tried: Try, place: string): Try {
  return 'kind' in tried ? { ...tried, reason: `${tried.reason}, in ${place}` } : tried;
}

/** What speaks of something else is as good as nothing; all other flaws are those of a signature. */
function invalid(error: unknown): Problem {
  const { code, message } = asRefusal(error);
  return { kind: code === 'subject-mismatch' ? 'missing' : 'invalid', code, reason: message };
}

async function tryRegistry(
  subject: Subject & { kind: 'image' },
  digest: string,
  { registry, expectation }: Wanted,
): Promise<readonly Try[]> {
  const client = rememberingClient(registry());
  const image = await client.resolve({ ...subject.reference, digest });
  const attempts = await verifyCosign(client, subject.reference, image, expectation.authority);
  return attempts.flatMap(({ verified, code, reason, statement, predicateType, identity, ...proven }): readonly Try[] => {
    if (!verified) return [{ kind: 'invalid', code: code ?? 'signature-invalid', reason: reason ?? 'no reason given' }];
    // A signature of the image states nothing of how it came to be.
    if (statement === undefined || predicateType === signPredicate) return [];
    return [judged(expectation, readInTotoStatement(statement), { ...proven, identity: identity ?? '' })];
  });
}

function judged(expectation: Expectation, statement: Statement, signer: ProvenSigner): Try {
  const lack = shortfallOf(expectation, statement, signer);
  return lack === undefined ? { signer, statement } : { kind: 'unmet', ...lack };
}

const telling = ['unavailable', 'unmet', 'invalid', 'missing'] as const;

/** What the right signer says is told before what a stranger says, and that before attestations of something else. */
/** @param doubt why more attestations may be there than were seen. */
function mostTelling(problems: readonly Problem[], digest: string, doubt: string | undefined): Problem {
  // Of those by the right signer, one of another kind (an SBOM beside the provenance) tells least.
  const ranked = [...problems].sort((a, b) => rank(a) - rank(b));
  const [first] = ranked;
  const beside = doubt === undefined ? '' : `; ${doubt}`;
  if (first === undefined)
    return { kind: 'missing', code: 'unattested', reason: `expected an attestation of ${digest}, got none${beside}` };
  const more = problems.length === 1 ? '' : ` (the first of ${problems.length} that were tried)`;
  return { ...first, reason: `${first.reason}${more}${beside}` };
}

function rank({ kind, code }: Problem): number {
  return telling.indexOf(kind) * 2 + (code === 'predicate-mismatch' ? 1 : 0);
}

/** How a subject is told of. */
export function nameOf(subject: Subject): string {
  return subject.kind === 'image' ? formatReference(subject.reference) : subject.name;
}

/** What holds or does not, in one line: names and statements are written by strangers, and none of them begins a line of its own. */
export function describeOutcome({ subject, verified, problem }: Outcome): string {
  if (verified === undefined) return printable(`${nameOf(subject)}: ${problem?.reason ?? 'not verified'} (${problem?.code ?? 'unknown'})`);
  const { signer, statement } = verified;
  const source = signer.extensions?.get('source-repository');
  const ref = signer.extensions?.get('source-ref');
  const from = source === undefined ? '' : `, from ${source}${ref === undefined ? '' : ` at ${ref}`}`;
  const when = signer.signedAt === undefined ? '' : ` at ${signer.signedAt.toISOString()}`;
  const by = signer.issuer === undefined ? signer.identity : `${signer.identity} (${signer.issuer})`;
  return printable(`${nameOf(subject)}: ${statement.predicateType} attested by ${by}${when}${from}`);
}
