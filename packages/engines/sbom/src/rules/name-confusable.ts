// A name with letters that show themselves as others: a reader of the lock takes it for the package that he knows.

import { type Finding, fingerprinter, type Rule } from '@portcullis/core';
import { nameText, type ReadManifest } from '../inventory.js';
import type { Package } from '../model.js';

// Written by their numbers, so that whoever reads this file sees what they are.
const cyrillic = 'c\u0430rt';
const invisible = 'ca\u200brt';

function lock(name: string): { readonly text: string } {
  const entry = { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' };
  const packages = { '': { dependencies: { [name]: '1.0.0' } }, [`node_modules/${name}`]: entry };
  return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages })}\n` };
}

function nuget(name: string): { readonly text: string } {
  const entry = { type: 'Direct', requested: '[1.0.0, )', resolved: '1.0.0', contentHash: `${'A'.repeat(86)}==` };
  return { text: `# packages.lock.json\n${JSON.stringify({ version: 1, dependencies: { 'net8.0': { [name]: entry } } })}\n` };
}

export const nameConfusable: Rule<'name-confusable'> = {
  id: 'name-confusable',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The name of a package has letters that look like others',
  why: 'Whoever reviews it sees the name of a package that is known, and another one is installed.',
  remedy: 'Find out who wrote the name and what lies behind it; then ask for the package by its own name, typed anew.',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: ['https://www.unicode.org/reports/tr39/'],
  examples: {
    bad: [lock(cyrillic), lock(invisible), nuget('C\u0430rt')],
    good: [lock('cart'), nuget('K\u00f6rbchen'), nuget('\u041a\u043e\u0440\u0437\u0438\u043d\u0430')],
  },
  check: 'name-confusable',
};

/** Registries that take names of ASCII alone. */
const asciiTypes: ReadonlySet<string> = new Set([
  ...['cargo', 'cocoapods', 'composer', 'conan', 'conda', 'cpan', 'cran', 'deb', 'docker', 'gem', 'github', 'githubactions', 'golang'],
  ...['hackage', 'helm', 'hex', 'npm', 'oci', 'opam', 'pub', 'pypi', 'rpm', 'terraform', 'vcpkg'],
]);

/** Every such name, at its line; what lies in a folder of the product is named by the product. */
export function confusableNames(manifests: readonly ReadManifest[], isTestFile: (path: string) => boolean): Finding[] {
  const fingerprint = fingerprinter();
  const { id, severity, confidence, why } = nameConfusable;
  return manifests.flatMap(({ path, manifest: { packages } }) =>
    packages.flatMap(({ identity, alias = '', origin, path: own, line }) => {
      const name = `${nameText(identity)} ${alias}`.trim();
      if (isAscii(name) || origin.kind === 'own' || origin.kind === 'file' || origin.kind === 'toolchain') return [];
      if (isTestFile(own ?? path)) return [];
      const reason = reasonOf(name, identity.type);
      if (reason === undefined) return [];
      return [
        {
          ruleId: id,
          severity,
          confidence,
          message: `${written(name).slice(0, 300)} is the name of a package: ${reason}. ${why}`,
          location: {
            path: own ?? path,
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
          },
          fingerprint: fingerprint(id, own ?? path, name),
        },
      ];
    }),
  );
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}

/** Why a name may be taken for another; undefined of one that is plainly of one script. */
function reasonOf(name: string, type: Package['identity']['type']): string | undefined {
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}\p{Co}\p{Cn}\p{Cs}]/u.test(name.replaceAll(' ', ''))) return 'it has what nobody sees';
  if (asciiTypes.has(type)) return 'its registry has no name with other letters than those of ASCII';
  // Signs such as that of a trade mark stand for letters, and nobody takes them for some.
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (name.normalize('NFC') !== name || words.some((word) => word.normalize('NFKC') !== word))
    return 'it is written otherwise than Unicode writes it';
  for (const word of words) {
    const found = scripts.filter(({ letters }) => letters.test(word));
    if (found.length > 1 && !isJapanese(found)) return `one word of it has letters of ${found.map(({ title }) => title).join(' and ')}`;
    if (found.length === 1 && found[0]?.title !== 'Latin' && lookalikes.test(word)) return 'all of its letters look like Latin ones';
  }
  return undefined;
}

interface Script {
  readonly title: string;
  readonly letters: RegExp;
}

const scripts: readonly Script[] = [
  { title: 'Latin', letters: /\p{Script=Latin}/u },
  { title: 'Cyrillic', letters: /\p{Script=Cyrillic}/u },
  { title: 'Greek', letters: /\p{Script=Greek}/u },
  { title: 'Armenian', letters: /\p{Script=Armenian}/u },
  { title: 'Cherokee', letters: /\p{Script=Cherokee}/u },
  { title: 'Han', letters: /\p{Script=Han}/u },
  { title: 'Hiragana or Katakana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  {
    title: 'another script',
    letters:
      /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u,
  },
];

function isJapanese(found: readonly Script[]): boolean {
  return found.every(({ title }) => title.startsWith('H'));
}

/** Words of Cyrillic and Greek letters alone that have the shape of Latin ones (Unicode's confusables). */
const lookalikes =
  /^[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u051b\u051d\u0501\u04bb\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u03bf\u03b1\u03bd\u03c1\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]+$/u;

/** What is not ASCII by its number, so that it shows. */
function written(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${(letter.codePointAt(0) as number).toString(16)}}`);
}
