// The trust policy document of the Notary Project, version 1.0 (trustpolicy.json): which identities may sign which
// repositories, and how strictly each check counts. Stricter than notation in one way: an unknown key is an error.

import { PortcullisError } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import { type DistinguishedName, matchesIdentity, parseIdentity } from './distinguished-name.js';

export type Check = 'integrity' | 'authenticity' | 'authenticTimestamp' | 'expiry' | 'revocation';
export type Action = 'enforce' | 'log' | 'skip';
export type Level = 'strict' | 'permissive' | 'audit' | 'skip';
export type StoreType = 'ca' | 'signingAuthority' | 'tsa';

export interface TrustStatement {
  readonly name: string;
  readonly registryScopes: readonly string[];
  readonly level: Level;
  /** The level's actions with its overrides applied. */
  readonly actions: Readonly<Record<Check, Action>>;
  readonly verifyTimestamp: 'always' | 'afterCertExpiry';
  readonly trustStores: readonly StoreName[];
  /** `*`, or the subjects that may sign. */
  readonly trustedIdentities: '*' | readonly DistinguishedName[];
}

export interface StoreName {
  readonly type: StoreType;
  readonly name: string;
}

export interface TrustPolicy {
  readonly file: string;
  readonly statements: readonly TrustStatement[];
}

export const checks: readonly Check[] = ['integrity', 'authenticity', 'authenticTimestamp', 'expiry', 'revocation'];

/** The table of the specification, "Signature Verification details". */
const levels: Readonly<Record<Level, readonly Action[]>> = {
  strict: ['enforce', 'enforce', 'enforce', 'enforce', 'enforce'],
  permissive: ['enforce', 'enforce', 'log', 'log', 'log'],
  audit: ['enforce', 'log', 'log', 'log', 'log'],
  skip: ['skip', 'skip', 'skip', 'skip', 'skip'],
};

const maxPolicyBytes = 1024 * 1024;
const maxEntries = 1000;

/** A document's text. @throws PortcullisError `trust-policy-invalid` with file, line and key. */
export async function parseTrustPolicy(text: string, file: string): Promise<TrustPolicy> {
  if (Buffer.byteLength(text) > maxPolicyBytes)
    throw invalid({ file, lineOf: () => undefined }, [], `expected at most ${maxPolicyBytes} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid({ file, lineOf: () => undefined }, [], 'expected JSON, got something else', cause);
  }
  // JSON is YAML too: that reading knows lines, and refuses a key that is written twice. Tabs only ever indent here.
  const document = await parseYaml(
    text.replace(/^\t{1,100}/gm, (tabs) => ' '.repeat(tabs.length)),
    file,
  );
  return readTrustPolicy(value, { file, lineOf: document.lineOf });
}

export interface PolicySource {
  readonly file: string;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** A document that was read elsewhere, for example inside portcullis.yml. @throws PortcullisError `trust-policy-invalid` */
export function readTrustPolicy(value: unknown, source: PolicySource): TrustPolicy {
  const document = fields(source, [], value, ['version', 'trustPolicies']);
  if (document.version !== '1.0') throw invalid(source, ['version'], `expected version "1.0", got ${shown(document.version)}`);
  const statements = list(source, ['trustPolicies'], document.trustPolicies).map((statement, index) =>
    readTrustStatement(source, ['trustPolicies', index], statement),
  );
  checkUnique(source, statements);
  return { file: source.file, statements };
}

/** One statement, for a policy that needs no more. @throws PortcullisError `trust-policy-invalid` */
export function readTrustStatement(source: PolicySource, path: Path, value: unknown): TrustStatement {
  const statement = fields(source, path, value, ['name', 'registryScopes', 'signatureVerification', 'trustStores', 'trustedIdentities']);
  const name = text(source, [...path, 'name'], statement.name);
  const verification = fields(source, [...path, 'signatureVerification'], statement.signatureVerification, [
    'level',
    'override',
    'verifyTimestamp',
  ]);
  const level = choice(source, [...path, 'signatureVerification', 'level'], verification.level, [
    'strict',
    'permissive',
    'audit',
    'skip',
  ] as const);
  const common = {
    name,
    registryScopes: readScopes(source, [...path, 'registryScopes'], statement.registryScopes, level),
    level,
    actions: readActions(source, [...path, 'signatureVerification', 'override'], level, verification.override),
    verifyTimestamp:
      verification.verifyTimestamp === undefined
        ? ('always' as const)
        : choice(source, [...path, 'signatureVerification', 'verifyTimestamp'], verification.verifyTimestamp, [
            'always',
            'afterCertExpiry',
          ] as const),
  };
  if (level !== 'skip') {
    return {
      ...common,
      trustStores: readStores(source, [...path, 'trustStores'], statement.trustStores),
      trustedIdentities: readIdentities(source, [...path, 'trustedIdentities'], statement.trustedIdentities),
    };
  }
  for (const key of ['trustStores', 'trustedIdentities']) {
    const given = statement[key];
    if (given !== undefined && !(Array.isArray(given) && given.length === 0))
      throw invalid(source, [...path, key], `expected no ${key} with level skip, got some`);
  }
  return { ...common, trustStores: [], trustedIdentities: [] };
}

/** The statement for a repository: an exact scope before the global one. @throws PortcullisError `trust-policy-no-scope` */
export function selectStatement(
  policy: TrustPolicy,
  repository: { readonly registry: string; readonly repository: string },
): TrustStatement {
  const scope = `${repository.registry}/${repository.repository}`;
  const found =
    policy.statements.find(({ registryScopes }) => registryScopes.includes(scope)) ??
    policy.statements.find(({ registryScopes }) => registryScopes.includes('*'));
  if (found !== undefined) return found;
  throw new PortcullisError({
    code: 'trust-policy-no-scope',
    message: `expected a trust policy statement for ${scope}, got none`,
    where: { file: policy.file, key: 'registryScopes' },
    remedy: 'Add the repository to the registryScopes of one statement.',
  });
}

export function isTrustedIdentity(statement: TrustStatement, subject: DistinguishedName): boolean {
  return statement.trustedIdentities === '*' || statement.trustedIdentities.some((identity) => matchesIdentity(identity, subject));
}

function readScopes(source: PolicySource, path: Path, value: unknown, level: Level): readonly string[] {
  const scopes = list(source, path, value).map((scope, index) => text(source, [...path, index], scope));
  scopes.forEach((scope, index) => {
    const at = [...path, index];
    if (scope === '*') {
      if (scopes.length > 1) throw invalid(source, at, 'expected the scope * alone, got others beside it');
      if (level === 'skip') throw invalid(source, at, 'expected repositories with level skip, got the scope *');
    } else if (!isRepository(scope)) {
      throw invalid(source, at, `expected REGISTRY/REPOSITORY without scheme, tag and wildcard, got ${shown(scope)}`);
    }
  });
  return scopes;
}

const host = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::\d{1,5})?$/;
const component = /^[a-z0-9](?:[a-z0-9._-]{0,253}[a-z0-9])?$/;

function isRepository(scope: string): boolean {
  const [registry = '', ...components] = scope.split('/');
  return host.test(registry) && components.length > 0 && components.every((part) => component.test(part));
}

function readActions(source: PolicySource, path: Path, level: Level, value: unknown): Readonly<Record<Check, Action>> {
  const base = Object.fromEntries(checks.map((check, index) => [check, levels[level][index]])) as Record<Check, Action>;
  if (value === undefined) return base;
  const overrides = fields(source, path, value, checks.slice(1));
  if (level === 'skip' && Object.keys(overrides).length > 0) throw invalid(source, path, 'expected no override with level skip, got one');
  for (const check of checks) {
    if (overrides[check] === undefined) continue;
    const actions: readonly Action[] = check === 'revocation' ? ['enforce', 'log', 'skip'] : ['enforce', 'log'];
    base[check] = choice(source, [...path, check], overrides[check], actions);
  }
  return base;
}

const storeName = /^(ca|signingAuthority|tsa):([A-Za-z0-9_.-]{1,255})$/;

function readStores(source: PolicySource, path: Path, value: unknown): readonly StoreName[] {
  const stores = list(source, path, value).map((store, index) => {
    const written = text(source, [...path, index], store);
    const [, type, name] = storeName.exec(written) ?? [];
    if (type === undefined || name === undefined || name === '.' || name === '..') {
      throw invalid(source, [...path, index], `expected ca:NAME, signingAuthority:NAME or tsa:NAME, got ${shown(written)}`);
    }
    return { type: type as StoreType, name };
  });
  if (stores.every(({ type }) => type === 'tsa'))
    throw invalid(source, path, 'expected a store of type ca or signingAuthority, got only tsa');
  return stores;
}

const subjectPrefix = 'x509.subject:';

function readIdentities(source: PolicySource, path: Path, value: unknown): '*' | readonly DistinguishedName[] {
  const written = list(source, path, value).map((identity, index) => text(source, [...path, index], identity));
  if (written.includes('*')) {
    if (written.length > 1) throw invalid(source, path, 'expected the identity * alone, got others beside it');
    return '*';
  }
  const identities = written.map((identity, index) => {
    if (!identity.startsWith(subjectPrefix))
      throw invalid(source, [...path, index], `expected ${subjectPrefix} and a subject, got ${shown(identity)}`);
    try {
      return parseIdentity(identity.slice(subjectPrefix.length));
    } catch (cause) {
      throw invalid(source, [...path, index], cause instanceof Error ? cause.message : 'expected a subject', cause);
    }
  });
  identities.forEach((identity, index) => {
    const other = identities.findIndex((candidate, place) => place !== index && matchesIdentity(identity, candidate));
    if (other >= 0)
      throw invalid(
        source,
        [...path, index],
        `expected identities that do not overlap, got ${shown(written[index])} which covers ${shown(written[other])}`,
      );
  });
  return identities;
}

function checkUnique(source: PolicySource, statements: readonly TrustStatement[]): void {
  const names = new Set<string>();
  const scopes = new Map<string, string>();
  statements.forEach(({ name, registryScopes }, index) => {
    if (names.has(name)) throw invalid(source, ['trustPolicies', index, 'name'], `expected each name once, got ${shown(name)} twice`);
    names.add(name);
    registryScopes.forEach((scope, place) => {
      const other = scopes.get(scope);
      if (other !== undefined) {
        throw invalid(
          source,
          ['trustPolicies', index, 'registryScopes', place],
          `expected scope ${shown(scope)} in one statement, got it in ${shown(other)} and ${shown(name)}`,
        );
      }
      scopes.set(scope, name);
    });
  });
}

function fields(source: PolicySource, path: Path, value: unknown, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(source, path, `expected an object with ${known.join(', ')}, got ${shown(value)}`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(source, [...path, unknown], `expected one of ${known.join(', ')}, got ${shown(unknown)}`);
  return value as Fields;
}

function list(source: PolicySource, path: Path, value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxEntries) {
    throw invalid(source, path, `expected a list of 1 to ${maxEntries} entries, got ${Array.isArray(value) ? value.length : shown(value)}`);
  }
  return value;
}

function text(source: PolicySource, path: Path, value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > 4096) throw invalid(source, path, `expected text, got ${shown(value)}`);
  return value;
}

function choice<Choice extends string>(source: PolicySource, path: Path, value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((known) => known === value);
  if (found === undefined) throw invalid(source, path, `expected ${choices.join(', ')}, got ${shown(value)}`);
  return found;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

function invalid(source: PolicySource, path: Path, message: string, cause?: unknown): PortcullisError {
  const line = source.lineOf(path);
  const key = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
  return new PortcullisError({
    code: 'trust-policy-invalid',
    message,
    where: { file: source.file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) },
    remedy: 'Correct the trust policy; its form is version 1.0 of the Notary Project trust policy specification.',
    ...(cause === undefined ? {} : { cause }),
  });
}
