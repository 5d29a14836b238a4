// `waivers` of the policy: what may stay for now, who answers for it, and until when.

import type { KeyPath, PolicyDocument, PolicyReader } from '@portcullis/policy';
import { isPurl, parsePurl } from './affected-package.js';
import type { IgnoreEntry } from './ignore-files/entry.js';

export interface Waiver {
  /** Either a fingerprint, or a rule with the paths or the package it is waived for. */
  readonly fingerprint?: string;
  readonly rule?: string;
  /** Package URL of the one package that a vulnerability is waived in; without a version it covers all of them. */
  readonly package?: string;
  /** Range of the versions that are meant, in the order of the package's ecosystem; all where absent. */
  readonly versions?: string;
  /** Empty with a fingerprint, and where a package says enough. */
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner: string;
  readonly ticket?: string;
  /** Days, `YYYY-MM-DD`, UTC; the last day still counts. */
  readonly created: string;
  readonly expires: string;
  readonly line?: number;
  /** Set on an entry of another tool's ignore file, which says less and holds for that tool's results alone. */
  readonly foreign?: Foreign;
}

export interface Foreign {
  readonly file: string;
  /** Name of the tool, for sentences. */
  readonly title: string;
  /** Names of the tool in reports, lower-case. */
  readonly tools: readonly string[];
  readonly entry: IgnoreEntry;
}

/** Ids of vulnerabilities, which are about a package and not about the file that lists it. */
export function isVulnerability(id: string): boolean {
  return vulnerability.test(id);
}

const vulnerability = /^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|(?:GO|PYSEC|RUSTSEC|OSV|MAL|GSD)-\d{4}-\d+|SNYK-[\w-]+)/i;

type Entry = NonNullable<PolicyDocument['waivers']>[number];

/** @throws PortcullisError `policy-invalid` where an entry does not say what it is about, or says it twice. */
export function waiversOf(entries: PolicyDocument['waivers'], reader: PolicyReader): readonly Waiver[] {
  return (entries ?? []).map((entry, i) => {
    const path: KeyPath = ['waivers', i];
    const { reason, owner, ticket, created, expires } = entry;
    if (expires < created) reader.fail([...path, 'expires'], 'expected a day not before `created`');
    const { line } = reader.place(path);
    return {
      ...selectorOf(entry, path, reader),
      reason,
      owner,
      created,
      expires,
      ...(ticket === undefined ? {} : { ticket }),
      ...(line === undefined ? {} : { line }),
    };
  });
}

/** What a waiver is about. */
function selectorOf(
  entry: Entry,
  path: KeyPath,
  reader: PolicyReader,
): Pick<Waiver, 'fingerprint' | 'rule' | 'package' | 'versions' | 'paths'> {
  const { fingerprint, rule = entry.cve, package: purl, versions, paths } = entry;
  if ([fingerprint, entry.rule, entry.cve].filter((given) => given !== undefined).length !== 1)
    reader.fail(
      path,
      'expected either `fingerprint`, or `rule` with `paths`, or `cve` with `package`',
      'Say what the waiver is about, once.',
    );
  if (fingerprint !== undefined || rule === undefined) {
    for (const key of ['paths', 'package', 'versions'] as const)
      if (entry[key] !== undefined) reader.fail([...path, key], `expected \`${key}\` only beside \`rule\` or \`cve\``);
    return { fingerprint: String(fingerprint).toLowerCase(), paths: [] };
  }
  if (purl !== undefined && !isPurl(purl))
    reader.fail([...path, 'package'], `expected a package URL as pkg:npm/name@version, got "${purl.slice(0, 60)}"`);
  if (versions !== undefined && (purl === undefined || parsePurl(purl)?.version !== undefined))
    reader.fail([...path, 'versions'], 'expected `versions` only beside a `package` without a version');
  if (purl === undefined && (entry.cve !== undefined || vulnerability.test(rule)))
    reader.fail(
      path,
      `expected \`package\` beside ${rule.slice(0, 60)}: the file that lists a package says nothing about which one is meant`,
      'Add `package: pkg:TYPE/NAME` with the package that may stay.',
    );
  if (purl === undefined && paths === undefined)
    reader.fail([...path, 'paths'], 'expected a list of globs, got nothing', 'Name the files that the rule is waived for.');
  return {
    rule,
    ...(purl === undefined ? {} : { package: purl }),
    ...(versions === undefined ? {} : { versions }),
    paths: paths ?? [],
  };
}
