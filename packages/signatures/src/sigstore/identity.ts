// Who a Fulcio certificate says it was issued to, and whether that is whom the policy means.
// Extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md

import type { X509Certificate } from '@sigstore/core';
import { compilePattern } from './pattern.js';
import { refusal } from './refusal.js';

/** One text exactly, a regular expression that the whole text matches, or the reading of another tool's policy, described in its words. */
export type TextRule =
  | { readonly equals: string }
  | { readonly matches: string }
  | { readonly holds: (text: string) => boolean; readonly described: string };

/** Extensions by the name a policy uses. Those marked raw hold their text without DER around it. */
const extensionOids = {
  'workflow-trigger': '1.3.6.1.4.1.57264.1.2',
  'workflow-sha': '1.3.6.1.4.1.57264.1.3',
  'workflow-name': '1.3.6.1.4.1.57264.1.4',
  'workflow-repository': '1.3.6.1.4.1.57264.1.5',
  'workflow-ref': '1.3.6.1.4.1.57264.1.6',
  'build-signer': '1.3.6.1.4.1.57264.1.9',
  'build-signer-digest': '1.3.6.1.4.1.57264.1.10',
  'runner-environment': '1.3.6.1.4.1.57264.1.11',
  'source-repository': '1.3.6.1.4.1.57264.1.12',
  'source-digest': '1.3.6.1.4.1.57264.1.13',
  'source-ref': '1.3.6.1.4.1.57264.1.14',
  'source-repository-id': '1.3.6.1.4.1.57264.1.15',
  'source-owner': '1.3.6.1.4.1.57264.1.16',
  'source-owner-id': '1.3.6.1.4.1.57264.1.17',
  'build-config': '1.3.6.1.4.1.57264.1.18',
  'build-config-digest': '1.3.6.1.4.1.57264.1.19',
  'build-trigger': '1.3.6.1.4.1.57264.1.20',
  'run-invocation': '1.3.6.1.4.1.57264.1.21',
  'source-visibility': '1.3.6.1.4.1.57264.1.22',
} as const;
const lastRawExtension = 6;

/**
 * Certificates of before 2023 say of GitHub's runs in the first six what the later ones say for everybody ("Deprecated" in the list of
 * extensions): the same claims of the same token, the repository without its host.
 */
const githubIssuer = 'https://token.actions.githubusercontent.com';
const olderNames: readonly (readonly [ExtensionName, ExtensionName, string])[] = [
  ['source-repository', 'workflow-repository', 'https://github.com/'],
  ['source-ref', 'workflow-ref', ''],
  ['source-digest', 'workflow-sha', ''],
];

export type ExtensionName = keyof typeof extensionOids;
export const extensionNames = Object.keys(extensionOids) as readonly ExtensionName[];

export interface IdentityRule {
  /**
   * Exact in our own policy: who vouches is no matter of patterns. Other tools' policies may bring a rule of their own. Undefined means
   * that the certificate must name none.
   */
  readonly issuer: string | TextRule | undefined;
  readonly subject: TextRule;
  readonly extensions?: ReadonlyMap<ExtensionName, TextRule>;
}

/** How a user writes that the certificate must name no issuer. */
export const noIssuer = 'none';

export interface CertificateIdentity {
  readonly subject: string;
  /** Fulcio always names one; the certificate that GitHub signs releases with does not. */
  readonly issuer: string | undefined;
  readonly extensions: ReadonlyMap<ExtensionName, string>;
}

const issuerV1 = '1.3.6.1.4.1.57264.1.1';
const issuerV2 = '1.3.6.1.4.1.57264.1.8';
const usernameOid = '1.3.6.1.4.1.57264.1.7';
const maxNames = 20;

/** @throws PortcullisError `identity-missing` when the certificate names nobody, more than one, or says a thing twice. */
export function certificateIdentity(certificate: X509Certificate): CertificateIdentity {
  refuseRepeated(certificate);
  const subjects = subjectNames(certificate);
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) {
    throw refusal('identity-missing', `expected one subject alternative name (URI, e-mail or user name), got ${subjects.length}`);
  }
  const older = rawExtension(certificate, issuerV1);
  const newer = derExtension(certificate, issuerV2);
  if (older !== undefined && newer !== undefined && older !== newer) {
    throw refusal('identity-missing', `expected one OIDC issuer, got "${older.slice(0, 80)}" and "${newer.slice(0, 80)}"`);
  }
  const extensions = new Map<ExtensionName, string>();
  for (const name of extensionNames) {
    const oid = extensionOids[name];
    const raw = Number(oid.slice(oid.lastIndexOf('.') + 1)) <= lastRawExtension;
    const value = raw ? rawExtension(certificate, oid) : derExtension(certificate, oid);
    if (value !== undefined) extensions.set(name, value);
  }
  const issuer = newer ?? older;
  // A certificate that knows the later ones says by them what it has to say.
  if (newer === undefined && issuer === githubIssuer) {
    for (const [name, olderName, prefix] of olderNames) {
      const value = extensions.get(olderName);
      if (value !== undefined && !extensions.has(name)) extensions.set(name, `${prefix}${value}`);
    }
  }
  return { subject, issuer, extensions };
}

/** Whether one rule holds; otherwise what differed, for the report. */
export function matchIdentity(
  identity: CertificateIdentity,
  rules: readonly IdentityRule[],
): { readonly code: string; readonly reason: string } | undefined {
  const failures = rules.map((rule) => mismatch(identity, rule));
  if (failures.includes(undefined)) return undefined;
  return failures[0] ?? { code: 'identity-mismatch', reason: 'expected an identity to be allowed, got an empty list' };
}

function mismatch(identity: CertificateIdentity, rule: IdentityRule): { code: string; reason: string } | undefined {
  const issuer = typeof rule.issuer === 'string' ? { equals: rule.issuer } : rule.issuer;
  const vouched =
    issuer === undefined ? identity.issuer === undefined : identity.issuer !== undefined && matchText(issuer, identity.issuer);
  if (!vouched) {
    const expected = issuer === undefined ? 'none' : describeText(issuer);
    const got = identity.issuer === undefined ? 'none' : `"${identity.issuer}"`;
    const code = identity.issuer === undefined ? 'identity-missing' : 'issuer-mismatch';
    return { code, reason: `expected the OIDC issuer ${expected} in the certificate, got ${got}` };
  }
  if (!matchText(rule.subject, identity.subject)) {
    return { code: 'identity-mismatch', reason: `expected the identity ${describeText(rule.subject)}, got "${identity.subject}"` };
  }
  for (const [name, expected] of rule.extensions ?? []) {
    const found = identity.extensions.get(name);
    if (found === undefined || !matchText(expected, found)) {
      const got = found === undefined ? 'none' : `"${found}"`;
      return { code: 'extension-mismatch', reason: `expected ${name} ${describeText(expected)}, got ${got}` };
    }
  }
  return undefined;
}

export function matchText(rule: TextRule, text: string): boolean {
  if ('holds' in rule) return rule.holds(text);
  return 'equals' in rule ? text === rule.equals : compilePattern(rule.matches)(text);
}

export function describeText(rule: TextRule): string {
  if ('holds' in rule) return rule.described;
  return 'equals' in rule ? `"${rule.equals}"` : `to match ${rule.matches}`;
}

/** Names a person or workflow can have: URI, e-mail, or Fulcio's user name (an OtherName). Others make the certificate nobody's. */
function subjectNames(certificate: X509Certificate): string[] {
  const names = certificate.extSubjectAltName?.valueObj.subs[0]?.subs ?? [];
  if (names.length > maxNames) throw refusal('identity-missing', `expected one subject alternative name, got ${names.length}`);
  return names.map((name) => {
    if (name.tag.isContextSpecific(0x06) || name.tag.isContextSpecific(0x01)) return name.value.toString('utf8');
    if (name.tag.isContextSpecific(0x00) && name.subs[0]?.toOID() === usernameOid) {
      const text = name.subs[1]?.subs[0]?.value.toString('utf8');
      if (text !== undefined) return text;
    }
    throw refusal('identity-missing', 'expected a URI, an e-mail address or a user name as subject alternative name, got another kind');
  });
}

/** An extension that stands twice says two things, and each reader believes another (RFC 5280, 4.2). */
function refuseRepeated(certificate: X509Certificate): void {
  const extensions = certificate.root.subs[0]?.subs.find(({ tag }) => tag.isContextSpecific(3))?.subs[0]?.subs ?? [];
  const seen = new Set<string>();
  for (const oid of extensions.map(({ subs }) => subs[0]?.toOID() ?? '')) {
    if (seen.has(oid)) throw refusal('identity-missing', `expected each extension of the certificate once, got ${oid.slice(0, 80)} twice`);
    seen.add(oid);
  }
}

function rawExtension(certificate: X509Certificate, oid: string): string | undefined {
  return certificate.extension(oid)?.value.toString('utf8');
}

/** A DER UTF8String (tag 12) inside the extension. */
function derExtension(certificate: X509Certificate, oid: string): string | undefined {
  const value = certificate.extension(oid)?.valueObj.subs[0];
  return value !== undefined && value.tag.number === 12 ? value.value.toString('utf8') : undefined;
}
