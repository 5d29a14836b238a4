// A lock that was written for another manifest than the one beside it, or holds what its own packages do not take.

import { type Finding, fingerprinter, printable, type Rule } from '@portcullis/core';
import type { ReadManifest } from '../inventory.js';
import type { Contradiction } from '../model.js';
import { common } from './lock-contents.js';

const entry = (version: string, more: object = {}) => ({ version, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', ...more });

function npm(asked: object, locked: object, packages: object): { readonly text: string } {
  const lock = { name: 'shop', lockfileVersion: 3, packages: { '': { dependencies: locked }, ...packages } };
  return {
    text: `# package.json\n${JSON.stringify({ name: 'shop', dependencies: asked })}\n# package-lock.json\n${JSON.stringify(lock)}\n`,
  };
}

function poetry(range: string, hash: string): { readonly text: string } {
  const files = `files = [{ file = "cart-1.4.0.tar.gz", hash = "sha256:${'0'.repeat(64)}" }]`;
  return {
    text: [
      '# pyproject.toml',
      `[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\ncart = "${range}"`,
      '# poetry.lock',
      `[[package]]\nname = "cart"\nversion = "1.4.0"\n${files}\n`,
      `[metadata]\nlock-version = "2.0"\ncontent-hash = "${hash}"\n`,
    ].join('\n'),
  };
}

/** Of a manifest that asks for cart ^1.0. */
const poetryHash = '97ebf6d6f85cd64d4bc05e6ed247a04f3edf636c70cf6b1a93110df5ad8458d6';

export const lockOutdated: Rule<'lock-outdated'> = {
  ...common,
  id: 'lock-outdated',
  title: 'A lock was written for another manifest than the one beside it',
  why: 'A review of the manifest does not see what the lock answers, and the package manager refuses the lock or installs what it does not say.',
  remedy: 'Write the lock anew with the package manager, and judge what that changes in it.',
  examples: {
    bad: [
      npm(
        { cart: '^1.0.0' },
        { cart: '^1.0.0', rim: '^2.0.0' },
        { 'node_modules/cart': entry('1.4.0'), 'node_modules/rim': entry('2.0.1') },
      ),
      poetry('^1.3', poetryHash),
    ],
    good: [npm({ cart: '^1.0.0' }, { cart: '^1.0.0' }, { 'node_modules/cart': entry('1.4.0') }), poetry('^1.0', poetryHash)],
  },
  check: 'lock-outdated',
};

export const packageOutsideRange: Rule<'package-outside-range'> = {
  ...common,
  id: 'package-outside-range',
  title: 'A lock holds a version that the package which needs it does not take',
  why: 'A package manager seldom comes to such a version by itself (by a fault of its own, or a lock within a package): somebody may have written it by hand, such as an older one with a known hole.',
  remedy: 'Write the lock anew with the package manager; where the version is meant, say so in the manifest as an override.',
  examples: {
    bad: [
      npm(
        { cart: '^1.0.0' },
        { cart: '^1.0.0' },
        {
          'node_modules/cart': entry('1.4.0', { dependencies: { rim: '^2.3.0' } }),
          'node_modules/rim': entry('2.1.0'),
        },
      ),
    ],
    good: [
      npm(
        { cart: '^1.0.0' },
        { cart: '^1.0.0' },
        {
          'node_modules/cart': entry('1.4.0', { dependencies: { rim: '^2.3.0' } }),
          'node_modules/rim': entry('2.3.1'),
        },
      ),
    ],
  },
  check: 'package-outside-range',
};

export const lockContradictionRules = [lockOutdated, packageOutsideRange];

const rules: Readonly<Record<Contradiction['kind'], Rule>> = { outdated: lockOutdated, outside: packageOutsideRange };

/** Every contradiction of the product's locks, at its line. */
export function contradictions(manifests: readonly ReadManifest[], isTestFile: (path: string) => boolean): Finding[] {
  const fingerprint = fingerprinter();
  return manifests.flatMap(({ path, manifest: { contradictions: found = [] } }) =>
    isTestFile(path)
      ? []
      : found.map(({ kind, line, detail }) => {
          const { id, severity, confidence, why } = rules[kind];
          return {
            ruleId: id,
            severity,
            confidence,
            message: `${printable(detail)}. ${why}`,
            location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
            fingerprint: fingerprint(id, path, detail),
          };
        }),
  );
}
