// Who may sign, read from the policy: a key, an identity, or a trust policy of the Notary Project.

import { PortcullisError } from '@portcullis/core';
import { parseReference, type Repository } from '@portcullis/images';
import type { KeyPath } from '@portcullis/policy';
import {
  type ExtensionName,
  embeddedGithubRoots,
  embeddedRoots,
  extensionNames,
  type IdentityRule,
  isKeyReference,
  noIssuer,
  parseTextRule,
  readKeyReference,
  readPublicKey,
  readTrustedRoots,
  type TextRule,
  type TrustedRoots,
} from '@portcullis/signatures';
import { parseTrustPolicy, readTrustPolicy, type StoreName, type TrustPolicy } from '../notation/trust-policy.js';
import { readRevocationLists, readTrustedCertificates, storeKey, type TrustStores } from '../notation/trust-store.js';
import { at, named, type PolicyContext } from './context.js';
import type { NamedAuthority, Requirement } from './types.js';

/** What speaks of cosign's signatures alone. */
const sigstoreKeys = ['trust', 'trusted-root', 'transparency-log', 'certificate-log', 'annotations', 'repository'];
const authorityKeys = ['name', 'key', 'keyless', 'notation', ...sigstoreKeys];
const groupKeys = ['any-of', 'all-of', 'threshold'] as const;
export const requirementKeys: readonly string[] = groupKeys;
const maxAuthorities = 50;

/** The one of `any-of`, `all-of` and `threshold` that is given; undefined when none is. */
export async function readRequirement(
  context: PolicyContext,
  path: KeyPath,
  fields: Readonly<Record<string, unknown>>,
): Promise<Requirement | undefined> {
  const { reader } = context;
  const given = groupKeys.filter((key) => fields[key] !== undefined);
  const [kind] = given;
  if (kind === undefined) return undefined;
  if (given.length > 1) reader.fail(path, `expected one of ${groupKeys.join(', ')}, got ${given.join(' and ')}`);
  if (kind !== 'threshold') return { kind, authorities: await readAuthorities(context, [...path, kind], fields[kind]) };
  const threshold = reader.fields([...path, kind], fields[kind], ['count', 'of']);
  const { count } = threshold;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > maxAuthorities)
    return reader.fail([...path, kind, 'count'], `expected a whole number from 1 to ${maxAuthorities}`);
  return { kind, count, authorities: await readAuthorities(context, [...path, kind, 'of'], threshold.of) };
}

function readAuthorities(context: PolicyContext, path: KeyPath, value: unknown): Promise<readonly NamedAuthority[]> {
  return Promise.all(context.reader.list(path, value, maxAuthorities).map((entry, i) => readAuthority(context, [...path, i], entry)));
}

async function readAuthority(context: PolicyContext, path: KeyPath, value: unknown): Promise<NamedAuthority> {
  const { reader } = context;
  const fields = reader.fields(path, value, authorityKeys);
  const kinds = ['key', 'keyless', 'notation'].filter((key) => fields[key] !== undefined);
  if (kinds.length !== 1) return reader.fail(path, `expected one of key, keyless, notation, got ${kinds.join(' and ') || 'none'}`);
  const name = fields.name === undefined ? undefined : reader.text([...path, 'name'], fields.name);
  const log = reader.choice([...path, 'transparency-log'], fields['transparency-log'], ['required', 'optional', ''] as const, '');
  if (fields.notation !== undefined) {
    for (const key of sigstoreKeys)
      if (fields[key] !== undefined) reader.fail([...path, key], 'expected it only beside `key` or `keyless`');
    return readNotation(context, [...path, 'notation'], fields.notation, name);
  }
  const roots = await readRoots(context, path, fields);
  const read = fields.key === undefined ? readKeyless : readKey;
  return { ...(await read(context, path, fields, name, log, roots)), ...(await readPlaceAndAnnotations(context, path, fields)) };
}

/** Where signatures are looked for, and what they must state. */
async function readPlaceAndAnnotations(
  context: PolicyContext,
  path: KeyPath,
  { annotations, repository }: Fields,
): Promise<Pick<SigstoreNamed, 'annotations' | 'repository'>> {
  const { reader } = context;
  const place = repository === undefined ? undefined : reader.text([...path, 'repository'], repository);
  const rules = await readAnnotations(context, [...path, 'annotations'], annotations);
  return {
    ...(rules === undefined ? {} : { annotations: rules }),
    ...(place === undefined ? {} : { repository: await at(context, [...path, 'repository'], () => readRepository(place)) }),
  };
}

async function readAnnotations(context: PolicyContext, path: KeyPath, value: unknown): Promise<ReadonlyMap<string, TextRule> | undefined> {
  if (value === undefined) return undefined;
  const { reader } = context;
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  if (keys.length === 0 || keys.length > maxAuthorities) return reader.fail(path, `expected a mapping of 1 to ${maxAuthorities} keys`);
  const fields = reader.fields(path, value, keys);
  return new Map(await Promise.all(keys.map(async (key) => [key, await textRule(context, [...path, key], fields[key])] as const)));
}

/** @throws PortcullisError `reference-invalid`, or `input-invalid` where it is more than a repository. */
export function readRepository(text: string): Repository {
  const { registry, repository, tag, digest } = parseReference(text);
  if (digest === undefined && (tag === undefined || !text.endsWith(`:${tag}`))) return { registry, repository };
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected a repository, got ${text.slice(0, 200)}`,
    remedy: 'Leave out tag and digest: each signature is found by the digest of its image.',
  });
}

export type SigstoreNamed = Extract<NamedAuthority, { kind: 'sigstore' }>;

type Fields = Readonly<Record<string, unknown>>;
type LogChoice = 'required' | 'optional' | '';

/** The roots that the entry asks for; undefined where it leaves the choice to us. */
async function readRoots(context: PolicyContext, path: KeyPath, fields: Fields): Promise<TrustedRoots | undefined> {
  const { reader } = context;
  const rootFile = fields['trusted-root'] === undefined ? undefined : reader.text([...path, 'trusted-root'], fields['trusted-root']);
  const trust = reader.choice([...path, 'trust'], fields.trust, ['sigstore', 'github', ''] as const, '');
  if (trust !== '' && rootFile !== undefined) reader.fail([...path, 'trust'], 'expected either `trust` or `trusted-root`, got both');
  if (rootFile !== undefined) {
    const own = [...path, 'trusted-root'];
    return at(context, own, () => readTrustedRoots(named(context, own, rootFile).toString('utf8'), rootFile));
  }
  if (trust === 'github') return at(context, [...path, 'trust'], context.roots.github ?? embeddedGithubRoots);
  return trust === 'sigstore' ? publicRoots(context) : undefined;
}

async function readKey(
  context: PolicyContext,
  path: KeyPath,
  fields: Fields,
  name: string | undefined,
  log: LogChoice,
  roots: TrustedRoots | undefined,
): Promise<SigstoreNamed> {
  const { reader } = context;
  if (fields['certificate-log'] !== undefined) reader.fail([...path, 'certificate-log'], 'expected it only beside `keyless`');
  const own = [...path, 'key'];
  const text = reader.text(own, fields.key);
  const isPem = text.includes('-----BEGIN ');
  const pem = async (): Promise<string> =>
    isPem ? text : isKeyReference(text) ? readKeyReference(text, context.roots.keyService) : named(context, own, text).toString('utf8');
  const key = await at(context, own, async () => readPublicKey(await pem()));
  const usedRoots = roots ?? (log === 'required' ? publicRoots(context) : undefined);
  return {
    name: name ?? (isPem ? `key ${key.fingerprint.slice(0, 19)}` : text),
    kind: 'sigstore',
    authority: { kind: 'key', key, requireLog: log === 'required', ...(usedRoots === undefined ? {} : { roots: usedRoots }) },
  };
}

async function readKeyless(
  context: PolicyContext,
  path: KeyPath,
  fields: Fields,
  name: string | undefined,
  log: LogChoice,
  roots: TrustedRoots | undefined,
): Promise<SigstoreNamed> {
  const { reader } = context;
  const identities = await readIdentities(context, [...path, 'keyless'], fields.keyless);
  const sct = reader.choice([...path, 'certificate-log'], fields['certificate-log'], ['required', 'optional', ''] as const, '');
  const [first] = identities;
  return {
    name: name ?? (first === undefined ? 'keyless' : nameOf(first.subject)),
    kind: 'sigstore',
    authority: {
      kind: 'keyless',
      identities,
      roots: roots ?? publicRoots(context),
      requireLog: asRequired(log),
      requireSct: asRequired(sct),
    },
  };
}

function nameOf(subject: TextRule): string {
  return 'equals' in subject ? subject.equals : 'matches' in subject ? subject.matches : subject.described;
}

/** By default what the trusted root lists is asked for: the public instance has logs, GitHub's own has none. */
function asRequired(choice: LogChoice): boolean | 'where-listed' {
  return choice === '' ? 'where-listed' : choice === 'required';
}

export function publicRoots(context: PolicyContext): TrustedRoots {
  return context.roots.sigstore ?? embeddedRoots();
}

async function readIdentities(context: PolicyContext, path: KeyPath, value: unknown): Promise<readonly IdentityRule[]> {
  const { reader } = context;
  const entries = Array.isArray(value)
    ? reader.list(path, value, maxAuthorities).map((entry, i) => [entry, [...path, i]] as const)
    : [[value, path] as const];
  return Promise.all(
    entries.map(async ([entry, own]) => {
      const fields = reader.fields(own, entry, ['issuer', 'subject', 'extensions']);
      const given = reader.text([...own, 'issuer'], fields.issuer);
      const subject = await textRule(context, [...own, 'subject'], fields.subject);
      const wanted = fields.extensions === undefined ? {} : reader.fields([...own, 'extensions'], fields.extensions, extensionNames);
      const extensions = new Map<ExtensionName, TextRule>();
      for (const name of extensionNames) {
        if (Object.hasOwn(wanted, name)) extensions.set(name, await textRule(context, [...own, 'extensions', name], wanted[name]));
      }
      return { issuer: given === noIssuer ? undefined : given, subject, extensions };
    }),
  );
}

function textRule(context: PolicyContext, path: KeyPath, value: unknown): Promise<TextRule> {
  return at(context, path, () => parseTextRule(value, {}));
}

async function readNotation(context: PolicyContext, path: KeyPath, value: unknown, name: string | undefined): Promise<NamedAuthority> {
  const { reader } = context;
  const keys = ['trust-policy', 'trust-store', 'certificates', 'identities', 'level', 'revocation-lists'];
  const fields = reader.fields(path, value, keys);
  const short = fields['trust-policy'] === undefined;
  if (short !== (fields.certificates !== undefined)) return reader.fail(path, 'expected either `trust-policy` or `certificates`');
  for (const key of short ? ['trust-store'] : ['identities', 'level'])
    if (fields[key] !== undefined) reader.fail([...path, key], `expected it only beside \`${short ? 'trust-policy' : 'certificates'}\``);
  const lists =
    fields['revocation-lists'] === undefined ? [] : reader.texts([...path, 'revocation-lists'], fields['revocation-lists'], maxAuthorities);
  const revocationLists = await Promise.all(
    lists.map((file, i) => {
      const own = [...path, 'revocation-lists', i];
      return at(context, own, () => readRevocationLists(named(context, own, file), file));
    }),
  );
  const { policy, stores } = short ? await certificatesOnly(context, path, fields) : await documentAndStores(context, path, fields);
  return { name: name ?? 'notation', kind: 'notation', policy, stores, revocationLists: revocationLists.flat() };
}

/** The short form: these certificates, strictly. */
async function certificatesOnly(context: PolicyContext, path: KeyPath, fields: Readonly<Record<string, unknown>>) {
  const { reader } = context;
  const level = reader.choice([...path, 'level'], fields.level, ['strict', 'permissive'] as const, 'strict');
  const identities = fields.identities === undefined ? ['*'] : reader.texts([...path, 'identities'], fields.identities, maxAuthorities);
  const files = reader.texts([...path, 'certificates'], fields.certificates, maxAuthorities);
  const own = [...path, 'certificates'];
  const certificates = await at(context, own, () =>
    files.flatMap((file, i) => readTrustedCertificates(named(context, [...own, i], file), file)),
  );
  return trustIn(context, path, { level, identities, certificates });
}

/** Who holds a certificate by one of these authorities, at that level, for every repository. */
export async function trustIn(
  context: PolicyContext,
  path: KeyPath,
  {
    level,
    identities,
    certificates,
  }: { readonly level: string; readonly identities: readonly string[]; readonly certificates: ReturnType<typeof readTrustedCertificates> },
): Promise<{ readonly policy: TrustPolicy; readonly stores: TrustStores }> {
  const { reader } = context;
  const document = {
    version: '1.0',
    trustPolicies: [
      {
        name: 'policy',
        registryScopes: ['*'],
        signatureVerification: { level },
        trustStores: ['ca:policy'],
        trustedIdentities: identities,
      },
    ],
  };
  const policy = await at(context, path, () => readTrustPolicy(document, { file: reader.file, lineOf: () => reader.place(path).line }));
  return { policy, stores: new Map([['ca:policy', certificates]]) };
}

async function documentAndStores(context: PolicyContext, path: KeyPath, fields: Readonly<Record<string, unknown>>) {
  const { reader, files } = context;
  const file = reader.text([...path, 'trust-policy'], fields['trust-policy']);
  const policy = await parseTrustPolicy(named(context, [...path, 'trust-policy'], file).toString('utf8'), file);
  const directory = reader.text([...path, 'trust-store'], fields['trust-store']).replace(/\/+$/, '');
  const wanted = new Map<string, StoreName>(
    policy.statements.flatMap(({ trustStores }) => trustStores.map((store) => [storeKey(store), store] as const)),
  );
  const stores = await at(context, [...path, 'trust-store'], () =>
    [...wanted].map(([key, { type, name }]) => {
      const folder = `${directory}/x509/${type}/${name}`;
      const names = files.list(folder);
      if (names.length === 0) reader.fail([...path, 'trust-store'], `expected certificates in ${folder}, got none ${files.where}`);
      return [
        key,
        names.flatMap((entry) => readTrustedCertificates(named(context, path, `${folder}/${entry}`), `${folder}/${entry}`)),
      ] as const;
    }),
  );
  return { policy, stores: new Map(stores) };
}
