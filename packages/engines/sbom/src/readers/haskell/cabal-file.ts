// *.cabal where neither a freeze nor a lock of Stack is beside or above it: `build-depends` of its library, programs and tests.
// https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html

import { licensed } from '../../licence.js';
import type { Manifest, Scope } from '../../model.js';
import { ending, except, invalid, isDamaged, type Reader, type Source } from '../../reader.js';
import { isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';

export const cabalFile: Reader = {
  id: 'cabal-file',
  title: 'the package description of Cabal',
  matches: except(ending(['cabal']), /(?:^|\/)\.[^/]*$/),
  recognises: (source) =>
    !isBelow(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
    (isDamaged(source) || /^(?:\xef\xbb\xbf)?(?:cabal-version|name|build-type)\s*:/im.test(source.bytes.toString('latin1'))),
  read,
};

interface Field {
  readonly name: string;
  readonly scope: Scope;
  readonly indent: number;
  readonly lines: { readonly text: string; readonly number: number }[];
}

const lists = /^(?:build-depends|build-tool-depends|setup-depends)$/;

function read(source: Source): Manifest {
  const fields = new Map<string, string>();
  const found: Field[] = [];
  let scope: Scope = 'required';
  let open: Field | undefined;
  for (const [index, raw] of source.text().split(/\r?\n/).entries()) {
    const line = raw.trimEnd();
    const text = line.trim();
    const number = index + 1;
    if (text === '' || text.startsWith('--')) continue;
    const indent = line.length - line.trimStart().length;
    if (open !== undefined && indent > open.indent) {
      open.lines.push({ text, number });
      continue;
    }
    open = undefined;
    const field = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
    if (field !== null) {
      const name = (field[1] as string).toLowerCase();
      const value = (field[2] as string).trim();
      open = { name, scope: name === 'build-depends' ? scope : 'development', indent, lines: [{ text: value, number }] };
      if (lists.test(name)) found.push(open);
      if (indent > 0) continue;
      if (fields.has(name)) throw invalid(source.path, number, `expected the field ${name} once`);
      fields.set(name, value);
    } else if (indent === 0) scope = scopeOf(text, source.path, number);
  }
  const [name, version] = [fields.get('name'), fields.get('version')];
  if (name === undefined) throw invalid(source.path, 1, 'expected the field `name`, got none');
  return wishList(
    wishesOf(found, source.path).filter(({ identity }) => identity.name !== name),
    subjectOf({ type: 'hackage', name }, version, licensed(fields.get('license'))),
  );
}

/** How the product needs what a section asks for. @throws PortcullisError where a line begins none. */
function scopeOf(section: string, file: string, line: number): Scope {
  if (!/^(?:library|executable|test-suite|benchmark|flag|source-repository|custom-setup|common|foreign-library)\b/i.test(section))
    throw invalid(file, line, `expected a field or a section of Cabal, got "${section.slice(0, 60)}"`);
  return /^(?:test-suite|benchmark|custom-setup)\b/i.test(section) ? 'development' : 'required';
}

/** Each package once, as what the product is built with where it is that, too. */
function wishesOf(found: readonly Field[], file: string): readonly Wish[] {
  const byName = new Map<string, Wish>();
  for (const { lines, scope } of found)
    for (const { text, number } of entriesOf(lines)) {
      const wish = wishOf(text, file, number);
      if (wish === undefined) continue;
      const known = byName.get(wish.identity.name);
      if (known === undefined || (known.scope === 'development' && scope === 'required'))
        byName.set(wish.identity.name, { ...wish, scope, line: number });
    }
  return [...byName.values()];
}

/** What stands between commas, with the line on which it begins: a range may go on on the next. */
function entriesOf(lines: Field['lines']): Field['lines'] {
  const entries: { parts: string[]; number: number }[] = [];
  for (const { text, number } of lines)
    for (const [at, written] of text.split(',').entries()) {
      const part = written.trim();
      const last = entries.at(-1);
      if (at > 0 || last === undefined || last.parts.length === 0) {
        const parts = part === '' ? [] : [part];
        if (at > 0 || last === undefined) entries.push({ parts, number });
        else entries[entries.length - 1] = { parts, number };
      } else if (part !== '') last.parts.push(part);
    }
  return entries.map(({ parts, number }) => ({ text: parts.join(' '), number }));
}

/** `aeson >=2.0 && <2.3`, `text`, `pkg:exe`, `base == 4.*`. @throws PortcullisError at what is no name. */
export function wishOf(text: string, file: string, line: number | undefined): Wish | undefined {
  if (text === '') return undefined;
  const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})(?::(?:\{[^}]{0,300}\}|[\w-]{1,100}))?\s{0,200}(.{0,300})$/.exec(text);
  if (match === null) {
    // The rest of a list of parts, `pkg:{a, b}`, or of a range over two lines.
    if (/^[\w{}\s-]{1,100}$|^(?:&&|\|\||[<>=^()])/.test(text)) return undefined;
    throw invalid(file, line, `expected the name of a package, got "${text.slice(0, 60)}"`);
  }
  const [, name = '', range = ''] = match;
  const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(range)?.[1];
  return { identity: { type: 'hackage', name }, range: range.replace(/\s+/g, ' '), version: exact };
}
