// `waivers` of the policy: what may stay for now, who answers for it, and until when.

import type { KeyPath, PolicyReader } from '@portcullis/policy';
import { isPurl } from './affected-package.js';
import { entriesOf, globsOf } from './policy-values.js';

export interface Waiver {
  /** Either a fingerprint, or a rule with the paths or the package it is waived for. */
  readonly fingerprint?: string;
  readonly rule?: string;
  /** Package URL of the one package that a vulnerability is waived in; without a version it covers all of them. */
  readonly package?: string;
  /** Empty with a fingerprint, and where a package says enough. */
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** Days, `YYYY-MM-DD`, UTC; the last day still counts. */
  readonly created: string;
  readonly expires: string;
  readonly line?: number;
}

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text = { type: 'string', minLength: 1 };
const glob = { ...text, not: { pattern: '^!|!\\(' } };

export const waiversSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'owner', 'created', 'expires'],
    oneOf: [
      { required: ['fingerprint'] },
      { required: ['rule'], anyOf: [{ required: ['paths'] }, { required: ['package'] }] },
      { required: ['cve', 'package'] },
    ],
    properties: {
      fingerprint: { ...text, description: 'Identity of one finding, from the report.' },
      rule: { ...text, description: 'Rule id, ours or a peer’s; goes with `paths` or `package`.' },
      cve: { ...text, description: 'Id of a vulnerability (CVE, GHSA, …); goes with `package`.' },
      package: { ...text, pattern: '^pkg:', description: 'Package URL of the package that the vulnerability is waived in.' },
      paths: { type: 'array', minItems: 1, items: glob, description: 'Globs of the files the rule is waived for.' },
      reason: { ...text, description: 'Why the finding may stay for now.' },
      owner: { ...text, description: 'Who answers for it.' },
      created: { ...day, description: 'Day the waiver was agreed.' },
      expires: { ...day, description: 'Last day it counts.' },
    },
  },
} as const;

const keys = Object.keys(waiversSchema.items.properties);

/** Ids of vulnerabilities, which are about a package and not about the file that lists it. */
const vulnerability = /^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|(?:GO|PYSEC|RUSTSEC|OSV|MAL|GSD)-\d{4}-\d+|SNYK-[\w-]+)/i;

/** @throws PortcullisError `policy-invalid`. */
export function readWaivers(reader: PolicyReader, value: unknown): readonly Waiver[] {
  return entriesOf(reader, ['waivers'], value).map((entry, i) => readWaiver(reader, entry, ['waivers', i]));
}

function readWaiver(reader: PolicyReader, value: unknown, path: KeyPath): Waiver {
  const entry = reader.fields(path, value, keys);
  const required = (key: string): string => {
    const given = entry[key];
    if (typeof given === 'string' && given.trim() !== '') return given;
    return reader.fail(
      given === undefined ? path : [...path, key],
      `expected \`${key}\` as text`,
      'A waiver needs reason, owner, created and expires.',
    );
  };
  const waiver = {
    ...selectorOf(reader, entry, path, required),
    reason: required('reason'),
    owner: required('owner'),
    created: reader.day([...path, 'created'], required('created')),
    expires: reader.day([...path, 'expires'], required('expires')),
  };
  if (waiver.expires < waiver.created) reader.fail([...path, 'expires'], 'expected a day not before `created`');
  const { line } = reader.place(path);
  return { ...waiver, ...(line === undefined ? {} : { line }) };
}

/** What a waiver is about. */
function selectorOf(
  reader: PolicyReader,
  entry: Readonly<Record<string, unknown>>,
  path: KeyPath,
  required: (key: string) => string,
): Pick<Waiver, 'fingerprint' | 'rule' | 'package' | 'paths'> {
  const given = ['fingerprint', 'rule', 'cve'].filter((key) => entry[key] !== undefined);
  if (given.length !== 1)
    reader.fail(
      path,
      'expected either `fingerprint`, or `rule` with `paths`, or `cve` with `package`',
      'Say what the waiver is about, once.',
    );
  if (entry.fingerprint !== undefined) {
    for (const key of ['paths', 'package'])
      if (entry[key] !== undefined) reader.fail([...path, key], `expected \`${key}\` only beside \`rule\` or \`cve\``);
    return { fingerprint: required('fingerprint').toLowerCase(), paths: [] };
  }
  const rule = required(entry.cve === undefined ? 'rule' : 'cve');
  const purl = entry.package === undefined ? undefined : required('package');
  if (purl !== undefined && !isPurl(purl))
    reader.fail([...path, 'package'], `expected a package URL as pkg:npm/name@version, got "${purl.slice(0, 60)}"`);
  if (purl === undefined && (entry.cve !== undefined || vulnerability.test(rule)))
    reader.fail(
      path,
      `expected \`package\` beside ${rule.slice(0, 60)}: the file that lists a package says nothing about which one is meant`,
      'Add `package: pkg:TYPE/NAME` with the package that may stay.',
    );
  const paths = purl !== undefined && entry.paths === undefined ? [] : globsOf(reader, [...path, 'paths'], entry.paths);
  return { rule, ...(purl === undefined ? {} : { package: purl }), paths };
}
