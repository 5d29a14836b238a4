// What differs from the base commit, or from the document that the team committed.

import type { Finding, Rule } from '@portcullis/core';
import { fingerprinter, printable } from '@portcullis/core';
import type { Baseline } from '../baseline.js';
import { type Drift, drift, type Known } from '../drift.js';
import { nameText } from '../inventory.js';
import { movedHosts, type Taken } from '../moved-hosts.js';
import { hostOf } from '../origins.js';

const common = {
  aliases: [],
  confidence: 'high',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
} as const;

interface Entry {
  readonly name: string;
  /** SHA-1, hex. */
  readonly hash: string;
  /** That its archive is taken from. */
  readonly host?: string;
}

const cart: Entry = { name: 'cart', hash: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' };
const rim: Entry = { name: 'rim', hash: '0a4d55a8d778e5022fab701977c5d840bbc486d0' };

/** The document that the team committed, and the lock as it is now; each under a line with its name. */
function example(committed: readonly Entry[], locked: readonly Entry[]): { readonly text: string } {
  const archive = (name: string, host: string): string => `https://${host}/${name}/-/${name}-1.0.0.tgz`;
  const components = committed.map(({ name, hash, host }) => ({
    type: 'library',
    name,
    version: '1.0.0',
    purl: `pkg:npm/${name}@1.0.0`,
    hashes: [{ alg: 'SHA-1', content: hash }],
    ...(host === undefined ? {} : { externalReferences: [{ type: 'distribution', url: archive(name, host) }] }),
  }));
  const packages = Object.fromEntries(
    locked.map(({ name, hash, host }) => [
      `node_modules/${name}`,
      {
        version: '1.0.0',
        ...(host === undefined ? {} : { resolved: archive(name, host) }),
        integrity: `sha1-${Buffer.from(hash, 'hex').toString('base64')}`,
      },
    ]),
  );
  const root = { '': { dependencies: Object.fromEntries(locked.map(({ name }) => [name, '1.0.0'])) } };
  return {
    text: [
      '# committed.cdx.json',
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }),
      '# package-lock.json',
      `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { ...root, ...packages } })}\n`,
    ].join('\n'),
  };
}

const same = example([cart, rim], [cart, rim]);

export const packageBytesChanged: Rule<'package-bytes-changed'> = {
  ...common,
  id: 'package-bytes-changed',
  severity: 'high',
  title: 'A version has other bytes than before, or no hash is left to tell',
  why: 'A published version does not change: somebody replaced the archive, or the lock now takes it from somewhere else.',
  remedy: 'Find out who changed the archive and why before anything is built from it; keep the old hash until then.',
  examples: { bad: [example([cart], [{ ...cart, hash: rim.hash }])], good: [same] },
  check: 'package-bytes-changed',
};

export const packageUndeclared: Rule<'package-undeclared'> = {
  ...common,
  id: 'package-undeclared',
  severity: 'medium',
  title: 'A package is not in the committed inventory',
  why: 'What is in the product and in no inventory is watched by nobody when an advisory comes.',
  remedy: 'Judge the package, then write the committed document anew.',
  examples: { bad: [example([cart], [cart, rim])], good: [same] },
  check: 'package-undeclared',
};

export const packageMissing: Rule<'package-missing'> = {
  ...common,
  id: 'package-missing',
  severity: 'low',
  title: 'A package of the committed inventory is gone',
  why: 'An inventory that lists what is not there leads those astray who act on it.',
  remedy: 'Write the committed document anew.',
  examples: { bad: [example([cart, rim], [cart])], good: [same] },
  check: 'package-missing',
};

export const packageHostChanged: Rule<'package-host-changed'> = {
  ...common,
  id: 'package-host-changed',
  severity: 'medium',
  title: 'A package is taken from another host than before, from another port of it, or no longer by a secure scheme',
  why: 'Whoever answers there chooses the bytes of the next version, and sees who installs; one changed address in a lock looks like any other.',
  remedy: 'Find out who changed the address; name the hosts that are meant in `registries` of the policy.',
  examples: {
    bad: [
      example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'mirror.example' }]),
      example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'registry.example:8443' }]),
    ],
    good: [example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'registry.example' }]), same],
  },
  check: 'package-host-changed',
};

export const driftRules = [packageBytesChanged, packageUndeclared, packageMissing, packageHostChanged];

/** Packages told of one file by name; of more the count. */
const maxNamed = 5;

/** One for each file and pair of hosts. */
export function hostFindings(baseline: Baseline, after: readonly Taken[]): Finding[] {
  const fingerprint = fingerprinter();
  const { id, severity, confidence, why } = packageHostChanged;
  return movedHosts(baseline.taken, after).map(({ from, to, packages }) => {
    const { path, line } = (packages[0] as Taken).place;
    const names = packages.slice(0, maxNamed).map(label).join(', ');
    const more = packages.length > maxNamed ? ` and ${packages.length - maxNamed} more` : '';
    return {
      ruleId: id,
      severity,
      confidence,
      message: `${names}${more}: taken from ${to}, in ${baseline.name} from ${from}. ${why}`,
      location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
      fingerprint: fingerprint(id, path, `${from} ${to}`),
    };
  });
}

/** Bytes that changed under one version, against either kind of baseline. */
export function bytesFindings({ bytes }: Drift, name: string): Finding[] {
  const fingerprint = fingerprinter();
  return bytes.map(({ before, after, algorithm, archive, isGone }) => {
    if (isGone === true) {
      const said = `${label(after)} has no ${algorithm} hash any more, by which ${name} knows it${otherHost(before, after)}`;
      return finding(packageBytesChanged, after, fingerprint, said, 'Nothing tells whether its bytes are the same.');
    }
    const what = archive === undefined ? label(after) : `${printable(archive).slice(0, 200)} of ${label(after)}`;
    return finding(
      packageBytesChanged,
      after,
      fingerprint,
      `${what} does not have the ${algorithm} hash of ${name}${archive === undefined ? ' alone' : ''}${otherHost(before, after)}`,
    );
  });
}

/** What deviates from a committed document, either way. */
export function deviations(
  baseline: Baseline,
  after: readonly Known[],
  document: string,
): { readonly findings: Finding[]; readonly drift: Drift } {
  const found = drift(baseline.components, after);
  const fingerprint = fingerprinter();
  const come = [...found.added, ...found.changed.flatMap((change) => change.after)];
  const gone = [...found.removed, ...found.changed.flatMap((change) => change.before)];
  return {
    drift: found,
    findings: [
      ...bytesFindings(found, baseline.name),
      ...come.map((component) => finding(packageUndeclared, component, fingerprint, `${label(component)} is not in ${document}`)),
      ...gone.map((component) =>
        finding(packageMissing, component, fingerprint, `${label(component)} is in ${document} and no longer in the product`),
      ),
    ],
  };
}

/** Where the archive comes from another host, too. */
function otherHost(before: Known, after: Known): string {
  const [from, to] = [hostOf(before.origin), hostOf(after.origin)];
  return to === undefined || from === to ? '' : `, and comes from ${to}${from === undefined ? '' : ` in place of ${from}`}`;
}

export function label({ identity, version }: Pick<Known, 'identity' | 'version'>): string {
  return version === undefined ? nameText(identity) : `${nameText(identity)} ${version}`;
}

function finding(
  rule: Rule,
  component: Known,
  fingerprint: ReturnType<typeof fingerprinter>,
  message: string,
  why: string = rule.why,
): Finding {
  const [place] = component.places;
  const line = place?.line;
  return {
    ruleId: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    message: `${message}. ${why}`,
    location: {
      path: place?.path ?? '',
      ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
    },
    fingerprint: fingerprint(rule.id, place?.path ?? '', component.ref),
  };
}
