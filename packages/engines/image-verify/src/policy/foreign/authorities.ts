// Signers as the policies of other tools name them: keys in place or by reference, and identities of Sigstore's public instance.

import type { Repository } from '@portcullis/images';
import type { Fields, KeyPath } from '@portcullis/policy';
import { type HashName, type IdentityRule, isKeyReference, readKeyReference, readPublicKey, type TextRule } from '@portcullis/signatures';
import { readTrustedCertificates } from '../../notation/trust-store.js';
import { publicRoots, readRepository, type SigstoreNamed, trustIn } from '../authority.js';
import { at, type PolicyContext } from '../context.js';
import type { NamedAuthority } from '../types.js';
import { mappable, oneOf, unmapped } from './fields.js';

export interface SignerPlace {
  readonly name: string;
  readonly annotations?: ReadonlyMap<string, TextRule>;
  readonly repository?: Repository;
}

const maxEntries = 50;
/** A statement has none that its signer gave it. */
export const noAnnotations = 'statements carry no annotations that could be held against it, so name it where signatures are asked for';

/** A key, with the one hash that these tools let it sign and, where the policy wants it, an entry in the public log. */
export async function keySigner(
  context: PolicyContext,
  path: KeyPath,
  text: string,
  { place, hash, log }: { readonly place: SignerPlace; readonly hash: HashName; readonly log: boolean },
): Promise<SigstoreNamed> {
  const pem = text.includes('-----BEGIN ') ? text : await keyByReference(context, path, text);
  const key = await at(context, path, () => readPublicKey(pem));
  const logged = log ? { requireLog: true, roots: publicRoots(context) } : {};
  return { ...place, kind: 'sigstore', authority: { kind: 'key', key, hashes: [hash], ...logged } };
}

/** A key in place (`data`) or in a key service (`kms`). @param without what the mapping may hold and does not map, each with its reason. */
export async function readKey(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  { without, place, log }: { readonly without: Readonly<Record<string, string>>; readonly place: SignerPlace; readonly log: boolean },
): Promise<SigstoreNamed> {
  const { reader } = context;
  const fields = mappable(reader, path, value, ['data', 'kms', 'hashAlgorithm'], without);
  const kind = oneOf(reader, path, fields, ['data', 'kms']);
  const hash = readHash(context, [...path, 'hashAlgorithm'], fields.hashAlgorithm);
  return keySigner(context, [...path, kind], reader.text([...path, kind], fields[kind]), { place, hash, log });
}

function keyByReference(context: PolicyContext, path: KeyPath, text: string): Promise<string> {
  if (!isKeyReference(text))
    return unmapped(
      context.reader,
      path,
      'it is neither a key as PEM nor one in a key service known here; what lies in a cluster or a variable is not read, so write the key itself',
    );
  return at(context, path, () => readKeyReference(text, context.roots.keyService));
}

export function keylessSigner(
  context: PolicyContext,
  identities: readonly IdentityRule[],
  { place, log, sct }: { readonly place: SignerPlace; readonly log: boolean; readonly sct: boolean },
): SigstoreNamed {
  return {
    ...place,
    kind: 'sigstore',
    authority: { kind: 'keyless', identities, roots: publicRoots(context), requireLog: log, requireSct: sct },
  };
}

/** Whoever holds a certificate by one of these, strictly, as Kyverno sets notation up. @param where `text`, which is PEM, stands. */
export async function notationSigner(
  context: PolicyContext,
  path: KeyPath,
  { name, text, where }: { readonly name: string; readonly text: string; readonly where: KeyPath },
): Promise<NamedAuthority> {
  const certificates = await at(context, where, () => readTrustedCertificates(Buffer.from(text), context.reader.file));
  const { policy, stores } = await trustIn(context, path, { level: 'strict', identities: ['*'], certificates });
  return { name, kind: 'notation', policy, stores, revocationLists: [] };
}

/** Hashes by their names there; sha224 is no hash that holds anything. */
export function readHash({ reader }: PolicyContext, path: KeyPath, value: unknown): HashName {
  return reader.choice(path, value === '' || value === null ? undefined : value, ['sha256', 'sha384', 'sha512'] as const, 'sha256');
}

/** Each stated exactly. */
export function readAnnotations({ reader }: PolicyContext, path: KeyPath, value: unknown): ReadonlyMap<string, TextRule> | undefined {
  if (value === undefined || value === null) return undefined;
  const keys = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  if (keys.length === 0 || keys.length > maxEntries) return reader.fail(path, `expected a mapping of 1 to ${maxEntries} keys`);
  const fields = reader.fields(path, value, keys) as Fields;
  return new Map(keys.map((key) => [key, { equals: reader.text([...path, key], fields[key]) }]));
}

export async function readPlace(context: PolicyContext, path: KeyPath, value: string | undefined): Promise<Repository | undefined> {
  return value === undefined ? undefined : at(context, path, () => readRepository(value));
}

/** The one place that these tools call the public instance's. */
export function isPublic(url: string | undefined, host: string): boolean {
  return url === undefined || url.replace(/\/+$/, '') === `https://${host}`;
}
