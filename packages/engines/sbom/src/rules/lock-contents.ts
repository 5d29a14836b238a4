// What a lock holds and nothing asks for, and what it takes from elsewhere under a name of the product's own.

import { type Finding, fingerprinter, type Rule } from '@portcullis/core';
import { nameText, type ReadManifest } from '../inventory.js';
import type { Inventory, Package } from '../model.js';

/** What the rules on locks share that contradict what they were made for. */
export const common = {
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
} as const;

function lock(packages: Readonly<Record<string, object>>): { readonly text: string } {
  const root = { name: 'shop', dependencies: { cart: '1.0.0' } };
  return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': root, ...packages } })}\n` };
}

const integrity = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
const locked = (name: string) => ({
  [`node_modules/${name}`]: { version: '1.0.0', resolved: `https://registry.example/${name}/-/${name}-1.0.0.tgz`, integrity },
});
const git = (name: string) => ({
  [`node_modules/${name}`]: { version: '1.0.0', resolved: `git+https://code.example/${name}.git#${'2f'.repeat(20)}` },
});

export const packageUnasked: Rule<'package-unasked'> = {
  ...common,
  id: 'package-unasked',
  title: 'A lock holds a package that nothing asks for',
  why: 'It is installed with the rest and no manifest has it, so a review of what the product asks for does not see it.',
  remedy: 'Write the lock anew with the package manager, which leaves out what nothing asks for; if it comes back, find out what asks.',
  examples: { bad: [lock({ ...locked('cart'), ...locked('rim') })], good: [lock(locked('cart'))] },
  check: 'package-unasked',
};

export const ownNameElsewhere: Rule<'own-name-elsewhere'> = {
  ...common,
  id: 'own-name-elsewhere',
  title: 'A name of the product itself is taken from an address',
  why: 'Who reads the name takes it for the code beside it, and what is installed is whatever that address gives.',
  remedy: 'Ask for the part of the product by its folder or workspace, or give what comes from elsewhere another name.',
  examples: {
    bad: [
      lock({
        ...locked('cart'),
        'node_modules/cart': { ...locked('cart')['node_modules/cart'], dependencies: { shop: '1' } },
        ...git('shop'),
      }),
    ],
    good: [lock(git('cart'))],
  },
  check: 'own-name-elsewhere',
};

export const lockContentRules = [packageUnasked, ownNameElsewhere];

/** Of the locks that say what needs what: every package that no way leads to, without what others of these bring along. */
export function unasked({ unasked: found = [] }: Pick<Inventory, 'unasked'>): Finding[] {
  const tell = teller(packageUnasked);
  const keyOf = (path: string, key: string): string => `${path}\0${key}`;
  const entries = new Map(found.map((one) => [keyOf(one.path, one.entry.key), one]));
  const needsOf = ({ path, entry }: Unasked): readonly string[] =>
    (entry.dependencies ?? []).filter(({ to }) => to !== entry.key).map(({ to }) => keyOf(path, to));
  const brought = new Set(found.flatMap(needsOf));
  const first = found.filter(({ path, entry }) => !brought.has(keyOf(path, entry.key)));
  const seen = new Set<string>();
  const follow = (one: Unasked): void => {
    const open = [keyOf(one.path, one.entry.key)];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const known = entries.get(key);
      if (known === undefined || seen.has(key)) continue;
      seen.add(key);
      open.push(...needsOf(known));
    }
  };
  first.forEach(follow);
  // In a circle all bring along one another: its first stands for it.
  const circles = found.filter((one) => {
    if (seen.has(keyOf(one.path, one.entry.key))) return false;
    follow(one);
    return true;
  });
  return [...first, ...circles].map(({ path, entry }) =>
    tell(path, entry, `The lock holds ${nameOf(entry)}, and nothing in it or in its manifest asks for that`),
  );
}

type Unasked = NonNullable<Inventory['unasked']>[number];

/** Packages of the names that the files of the tree give the product and its parts, taken by git or from an address. */
export function ownNames(all: readonly ReadManifest[], isTestFile: (path: string) => boolean): Finding[] {
  const manifests = all.filter(({ path }) => !isTestFile(path));
  const tell = teller(ownNameElsewhere);
  const keyOf = (identity: Package['identity']): string => `${identity.type} ${nameText(identity)}`;
  const own = new Set(
    manifests.flatMap(({ manifest: { subject, packages } }) => [
      ...(subject?.identity === undefined ? [] : [keyOf(subject.identity)]),
      ...packages.filter(({ origin }) => origin.kind === 'own').map(({ identity }) => keyOf(identity)),
    ]),
  );
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages.flatMap((entry) => {
      const { origin, identity } = entry;
      if ((origin.kind !== 'git' && origin.kind !== 'url') || !own.has(keyOf(identity))) return [];
      return [tell(path, entry, `${nameOf(entry)} is a name of the product itself and is taken from ${origin.url.slice(0, 300)}`)];
    }),
  );
}

function nameOf({ identity, version }: Package): string {
  return version === undefined ? nameText(identity) : `${nameText(identity)} ${version}`;
}

function teller({ id, severity, confidence, why }: Rule) {
  const fingerprint = fingerprinter();
  return (path: string, { path: own, key, line }: Package, message: string): Finding => ({
    ruleId: id,
    severity,
    confidence,
    message: `${message}. ${why}`,
    location: {
      path: own ?? path,
      ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
    },
    fingerprint: fingerprint(id, path, key),
  });
}
