// setup.cfg and setup.py of setuptools where no lock is beside or above: ranges stay what they are. setup.py is a program: only lists of
// plain texts are read of it, and one that computes its lists is left to be said as unread.
// https://setuptools.pypa.io/en/latest/userguide/declarative_config.html

import { type LineIndex, lineIndex } from '@portcullis/core';
import type { Manifest, Package, Scope } from '../../model.js';
import { invalid, isOther, named, type Reader, type Source } from '../../reader.js';
import { isLocked } from './declared.js';
import { exactVersion, parseRequirement, pypiIdentity, referenceOrigin } from './requirement.js';
import { pypiRequirements } from './requirements.js';

interface Wish {
  readonly text: string;
  readonly line: number;
  readonly scope: Scope;
}

export const pypiSetupCfg: Reader = {
  id: 'pypi-setup-cfg',
  title: 'setup.cfg of setuptools',
  matches: named('setup.cfg'),
  // Other tools keep their settings in it, too.
  recognises: (source) =>
    !isIni(source) ||
    (/^(?:(?:install|setup|tests)_requires?\s*[=:]|\[options\.extras_require\])/m.test(source.text()) && !isLocked(source)),
  read(source) {
    if (!isIni(source)) throw invalid(source.path, 1, 'expected a `[section]` before anything else, got none');
    return manifestOf(source, configured(source));
  },
};

export const pypiSetupPy: Reader = {
  id: 'pypi-setup-py',
  title: 'setup.py of setuptools',
  matches: named('setup.py'),
  recognises: (source) =>
    isOther(source) || (!isLocked(source) && /\binstall_requires\s*=/.test(source.text()) && programmed(source) !== undefined),
  read: (source) => {
    if (isOther(source)) throw invalid(source.path, 1, `expected a program of Python, got "${source.text().trim().slice(0, 60)}"`);
    const manifest = manifestOf(source, programmed(source) ?? []);
    const { unread } = extras(source.text(), lineIndex(source.text()));
    const told = { detail: 'what extras_require asks for is known only when the program runs', told: true } as const;
    return unread === undefined ? manifest : { ...manifest, gaps: [...(manifest.gaps ?? []), { line: unread, ...told }] };
  },
};

/** configparser reads nothing before the first section. */
function isIni(source: Source): boolean {
  const first = /^(?![\t ]*(?:[#;].*)?$).+/m.exec(source.text())?.[0];
  return first === undefined || /^\[.+\]/.test(first);
}

const scopes: ReadonlyMap<string, Scope> = new Map([
  ['install_requires', 'required'],
  ['setup_requires', 'development'],
  ['tests_require', 'development'],
]);

/** Keys with values that go on in indented lines, as configparser reads them. */
function configured(source: Source): readonly Wish[] {
  const found: Wish[] = [];
  const sections = new Set<string>();
  let section = '';
  let scope: Scope | undefined;
  for (const [index, raw] of source.text().split(/\r?\n/).entries()) {
    const line = index + 1;
    const text = raw.replace(/(?:^|\s)[#;].*$/, '').trimEnd();
    const heading = /^\[([^\]]{1,200})\]$/.exec(text)?.[1];
    if (heading !== undefined) {
      section = heading.trim();
      if (sections.has(section)) throw invalid(source.path, line, `the section [${section.slice(0, 60)}] stands twice`);
      sections.add(section);
      scope = undefined;
    } else if (/^\s/.test(text)) {
      if (scope !== undefined) found.push({ text: text.trim(), line, scope });
    } else if (text !== '') {
      const [key, value] = pairOf(text, source.path, line);
      scope = scopeIn(section, key);
      if (scope !== undefined) for (const one of valuesOf(value)) found.push({ text: one, line, scope });
    }
  }
  return found;
}

function scopeIn(section: string, key: string): Scope | undefined {
  return section === 'options' ? scopes.get(key) : section === 'options.extras_require' ? 'optional' : undefined;
}

function pairOf(text: string, file: string, line: number): readonly [string, string] {
  const pair = /^([^\s=:][^=:]{0,200}?)\s*[=:]\s*(.*)$/.exec(text);
  if (pair === null) throw invalid(file, line, `expected \`key = value\`, got "${text.slice(0, 60)}"`);
  return [pair[1] as string, pair[2] as string];
}

/** Requirements on the line of their key are parted by semicolons; one before a marker parts nothing. */
function valuesOf(value: string): readonly string[] {
  return value
    .split(/;\s*(?=[A-Za-z0-9._-]{1,100}\s*(?:\[|[<>=!~]=?\s*[0-9]|;|$))/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The plain lists of `install_requires=[…]` and its kin; undefined where one of them holds anything else. */
function programmed(source: Source): readonly Wish[] | undefined {
  const text = source.text();
  const lines = lineIndex(text);
  const found: Wish[] = [];
  for (const match of text.matchAll(/\b(install_requires|setup_requires|tests_require)\s*=\s*(\S?)/g)) {
    const start = match.index + match[0].length;
    const texts = match[2] === '[' ? plainTexts(text, start) : undefined;
    if (texts === undefined) return undefined;
    for (const { value, at } of texts)
      found.push({ text: value, line: lines.positionAt(at).line, scope: scopes.get(match[1] as string) as Scope });
  }
  return [...found, ...extras(text, lines).wishes];
}

/** The plain lists of `extras_require={'name': […], …}`; an argument that holds anything else is told. */
function extras(text: string, lines: LineIndex): { readonly wishes: readonly Wish[]; readonly unread?: number } {
  const start = /\bextras_require\s*=\s*/.exec(text);
  if (start === null) return { wishes: [] };
  const wishes: Wish[] = [];
  const unread = lines.positionAt(start.index).line;
  let at = start.index + start[0].length;
  if (text[at] !== '{') return { wishes, unread };
  for (at += 1; ; ) {
    entry.lastIndex = at;
    const match = entry.exec(text);
    if (match === null) return { wishes, unread };
    if (match[2] !== undefined) return { wishes };
    const texts = plainTexts(text, entry.lastIndex);
    if (texts === undefined) return { wishes, unread };
    for (const { value, at: place } of texts) wishes.push({ text: value, line: lines.positionAt(place).line, scope: 'optional' });
    at = item.lastIndex;
  }
}

/** The name of an extra with the bracket that opens its list, or the end of them all. */
const entry = /,?\s*(?:#[^\n]*\n\s*)*(?:(["'])(?:(?!\1)[^\\\n]){1,100}\1\s*:\s*\[|(\}))/y;

const item = /\s*(?:#[^\n]*\n\s*)*(?:(["'])((?:(?!\1)[^\\\n]){1,300})\1\s*(?:#[^\n]*\n\s*)*(,|(?=\]))|(\]))/y;

function plainTexts(text: string, start: number): readonly { readonly value: string; readonly at: number }[] | undefined {
  const found: { value: string; at: number }[] = [];
  for (item.lastIndex = start; ; ) {
    const match = item.exec(text);
    if (match === null) return undefined;
    // What is added to a list is no part of it.
    if (match[4] !== undefined) return /^\s*(?:[,)}]|$)/.test(text.slice(item.lastIndex, item.lastIndex + 200)) ? found : undefined;
    found.push({ value: match[2] as string, at: item.lastIndex - 1 });
  }
}

function manifestOf(source: Source, wishes: readonly Wish[]): Manifest {
  const gaps: { readonly line: number; readonly detail: string }[] = [];
  const own = wishes.filter((wish) => {
    if (!wish.text.startsWith('file:')) return true;
    // A list in a file of its own: one of pip's usual names is read as that.
    for (const path of wish.text
      .slice('file:'.length)
      .split(',')
      .map((part) => part.trim()))
      if (!pypiRequirements.matches(path) || source.beside(path) === undefined)
        gaps.push({ line: wish.line, detail: `the file "${path.slice(0, 100)}" that it names is not read` });
    return false;
  });
  const packages = own.map(({ text, line }, index): Package => {
    const requirement = parseRequirement(text);
    if (requirement === undefined) throw invalid(source.path, line, `expected a requirement, got "${text.slice(0, 60)}"`);
    const { name, specifier, url } = requirement;
    const version = exactVersion(specifier);
    return {
      key: String(index),
      identity: pypiIdentity(name),
      ...(url !== undefined ? {} : version === undefined ? { declared: specifier } : { version }),
      origin: url === undefined ? { kind: 'registry' } : referenceOrigin(url),
      line,
    };
  });
  return { packages, roots: own.map(({ scope }, index) => ({ to: String(index), scope })), graph: 'unknown', gaps };
}
