// yarn.lock of Yarn 1: entries for patterns `name@range`, without what the product itself asks for. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/

import { hexHash, integrityHashes } from '../../hashes.js';
import { linesOf } from '../../lines.js';
import type { Dependency, Manifest, Package } from '../../model.js';
import { otherwiseLocked } from '../../not-locked.js';
import { invalid, type Source } from '../../reader.js';
import { aliasOf, archivedPackage, npmIdentity, npmOrigin } from './identity.js';
import { type AskedName, manifestIdentity, ownLicence, resolvedOtherwise } from './manifest.js';
import { inNpmRange } from './ranges.js';
import { type Product, productParts } from './workspaces.js';

interface Entry {
  readonly patterns: readonly string[];
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly wanted: { readonly name: string; readonly range: string; readonly scope: 'required' | 'optional' }[];
}

type Wanted = readonly Pick<AskedName, 'name' | 'range' | 'scope'>[];

export function readClassic(source: Source): Manifest {
  const entries = entriesOf(source);
  const byPattern = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const pattern of entry.patterns) {
      const known = byPattern.get(pattern);
      // A merge leaves the same entry twice, and Yarn reads it.
      if (known !== undefined && !isSame(known, entry))
        throw invalid(source.path, entry.line, `expected each pattern once, got ${pattern.slice(0, 100)} twice`);
      byPattern.set(pattern, known ?? entry);
      const { name } = nameAndRange(pattern);
      const same = byName.get(name) ?? [];
      if (!same.includes(entry)) byName.set(name, [...same, entry]);
    }
  /** By the pattern; one that `resolutions` changed leads to the only entry of the name. */
  const target = (name: string, range: string): string | undefined => {
    const same = byName.get(name);
    const found = byPattern.get(`${name}@${range}`) ?? (same?.length === 1 ? same[0] : undefined);
    return found === undefined ? undefined : keyOf(found);
  };
  const edges = (wanted: Wanted): readonly Dependency[] =>
    wanted.flatMap(({ name, range, scope }) => {
      const to = target(name, range);
      return to === undefined ? [] : [{ to, scope }];
    });
  const parts = productParts(source);
  const changes = resolvedOtherwise(source);
  const everyWish = [
    ...entries.flatMap(({ wanted }) => wanted),
    ...(parts?.asked ?? []),
    ...(parts?.members ?? []).flatMap(({ asked }) => asked),
  ];
  const asked = new Set(everyWish.map(({ name, range }) => `${name}@${range}`));
  /** Yarn gives a range and an alias one entry where the same bytes do for both: whoever asks for the alias says what they are. */
  const patternOf = ({ patterns }: Entry): string =>
    patterns.find((pattern) => aliasIn(pattern) !== undefined && (asked.has(pattern) || changes(nameAndRange(pattern).name))) ??
    (patterns[0] as string);
  const packages = entries.map((entry): Package => ({ ...packageOf(source, entry, patternOf(entry)), dependencies: edges(entry.wanted) }));
  if (entries.length === 0 && !source.text().includes('yarn lockfile v1'))
    throw invalid(source.path, 1, 'expected the mark `yarn lockfile v1`, or entries');
  const gaps = missing(entries, parts, changes);
  if (parts === undefined) return { packages, graph: 'complete', gaps };
  const members = parts.members.map(
    ({ folder, name, version, asked }): Package => ({
      key: `workspace:${folder}`,
      identity: npmIdentity(name ?? folder),
      ...(version === undefined ? {} : { version }),
      ...ownLicence(source, folder),
      origin: { kind: 'own', path: folder },
      dependencies: [
        ...edges(asked),
        ...asked.flatMap((one): Dependency[] => {
          const sibling = target(one.name, one.range) === undefined ? parts.members.find(({ name: own }) => own === one.name) : undefined;
          return sibling === undefined ? [] : [{ to: `workspace:${sibling.folder}`, scope: one.scope }];
        }),
      ],
    }),
  );
  const { identity, version, licence } = manifestIdentity(source, '.');
  return {
    ...(identity === undefined
      ? {}
      : {
          subject: {
            name: parts.name ?? '',
            identity,
            ...(version === undefined ? {} : { version }),
            ...(licence === undefined ? {} : { licence }),
          },
        }),
    packages: [...packages, ...members],
    roots: [...edges(parts.asked), ...members.map(({ key }): Dependency => ({ to: key, scope: 'required' }))],
    graph: 'complete',
    mayHoldMore: true,
    gaps,
  };
}

/** What entries and package.json need and the lock does not hold under any range; the names are told by their first @ (`a@npm:b@1`). */
function missing(entries: readonly Entry[], parts: Product | undefined, changes: (name: string) => boolean): NonNullable<Manifest['gaps']> {
  const members = new Set(parts?.members.map(({ name }) => name));
  const held = new Set(members);
  const patternsHeld = new Set(entries.flatMap(({ patterns }) => patterns));
  for (const pattern of patternsHeld) held.add(nameAndRange(pattern).name);
  const isHeld = (name: string, range: string): boolean =>
    patternsHeld.has(`${name}@${range}`) || members.has(name) || (held.has(name) && changes(name));
  const of = (wanted: Wanted, line: number | undefined, by: string) =>
    wanted
      .filter(({ name, range, scope }) => isLocked(range, scope) && !isHeld(name, range))
      .map(({ name, range }) => ({
        ...(line === undefined ? {} : { line }),
        detail: `expected the lock to hold ${(held.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${by} needs`,
      }));
  // A part of a monorepo may name siblings that are not here.
  const asked = parts?.hasWorkspaces === false ? parts.asked : [];
  return [
    ...entries.flatMap((entry) => of(entry.wanted, entry.line, keyOf(entry).slice(0, 100))),
    ...of(asked, undefined, 'package.json'),
    ...otherwiseLocked(outsideOf(entries, changes), 'its own entry'),
  ];
}

/** Entries whose version is in none of the ranges that they stand for: Yarn writes no such entry. */
function outsideOf(entries: readonly Entry[], changes: (name: string) => boolean): Parameters<typeof otherwiseLocked>[0] {
  return entries.flatMap(({ patterns, fields }) => {
    const version = fields.get('version') ?? '';
    return patterns
      .map(nameAndRange)
      .filter(({ name, range }) => inNpmRange(version, range) === false && !changes(name))
      .map(({ name, range }) => ({ name, range, version }));
  });
}

/** What Yarn writes an entry for, whatever the platform: no links, no parts of the product, nothing that a build may go without. */
function isLocked(range: string, scope: AskedName['scope']): boolean {
  return (scope === 'required' || scope === 'development') && !/^(?:link|portal|workspace|file):/.test(range);
}

function isSame(one: Entry, other: Entry): boolean {
  return ['version', 'resolved', 'integrity'].every((field) => one.fields.get(field) === other.fields.get(field));
}

function keyOf({ patterns }: Entry): string {
  return patterns[0] as string;
}

/** The package of a registry that a pattern takes under another name: `a@npm:b@1`. */
function aliasIn(pattern: string): string | undefined {
  const { range } = nameAndRange(pattern);
  return aliasOf(range)?.name ?? archivedPackage(range)?.name;
}

/** @param pattern the one of its patterns that says what it is of */
function packageOf(source: Source, entry: Entry, pattern: string): Omit<Package, 'dependencies'> {
  const { fields, line } = entry;
  const version = fields.get('version');
  if (version === undefined) throw invalid(source.path, line, `expected a version of ${keyOf(entry).slice(0, 100)}, got none`);
  const { name: asked, range } = nameAndRange(pattern);
  const alias = aliasIn(pattern);
  const resolved = fields.get('resolved');
  const origin = resolved === undefined && /^(?:file|link|portal):/.test(range) ? npmOrigin(range) : npmOrigin(resolved);
  const sha1 = /#([0-9a-f]{40})$/.exec(resolved ?? '')?.[1];
  const written = integrityHashes(fields.get('integrity'));
  const hashes = written.length > 0 || origin.kind !== 'registry' ? written : hexHash('SHA-1', sha1);
  return {
    key: keyOf(entry),
    identity: npmIdentity(alias ?? asked),
    version,
    origin,
    line,
    hashes,
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    ...(alias === undefined || alias === asked ? {} : { alias: asked }),
  };
}

/** Parted at the first @ behind a scope: ranges have more of them (`a@npm:b@1`, `a@git+https://user@host/b`). */
function nameAndRange(pattern: string): { readonly name: string; readonly range: string } {
  const at = pattern.indexOf('@', 1);
  return at < 0 ? { name: pattern, range: '' } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}

function entriesOf(source: Source): readonly Entry[] {
  const entries: Entry[] = [];
  let section: string | undefined;
  for (const { text: raw, number: line } of linesOf(source)) {
    const text = raw.trimEnd();
    if (text === '' || text.startsWith('#')) continue;
    const indent = text.search(/[^ ]/);
    const current = entries.at(-1);
    const words = wordsOf(text, source.path, line);
    if (indent === 0 && text.endsWith(':')) {
      entries.push({ patterns: words, line, fields: new Map(), wanted: [] });
      section = undefined;
    } else if (indent === 2 && current !== undefined) {
      section = text.endsWith(':') && words.length === 1 ? words[0] : undefined;
      if (section === undefined) addField(current, pairOf(words, source.path, line), source.path, line);
    } else if (indent === 4 && current !== undefined && section !== undefined) {
      const [name, range] = pairOf(words, source.path, line);
      const scope = sections.get(section);
      if (scope !== undefined) current.wanted.push({ name, range, scope });
    } else throw invalid(source.path, line, 'expected `NAME@RANGE:` of an entry, or a line that belongs to one');
  }
  return entries;
}

const sections: ReadonlyMap<string, 'required' | 'optional'> = new Map([
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
]);

function pairOf(words: readonly string[], file: string, line: number): readonly [string, string] {
  const [key, value] = words;
  if (key === undefined || value === undefined || words.length > 2) throw invalid(file, line, 'expected a name and a value');
  return [key, value];
}

function addField({ fields }: Entry, [key, value]: readonly [string, string], file: string, line: number): void {
  if (fields.has(key)) throw invalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one entry`);
  fields.set(key, value);
}

/** Words parted by blanks and commas, some in quotation marks; a colon at the end belongs to none. */
function wordsOf(text: string, file: string, line: number): string[] {
  const words: string[] = [];
  const word = /[ ,]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
  const end = text.endsWith(':') ? text.length - 1 : text.length;
  const bare = text.slice(0, end);
  let at = 0;
  while (at < bare.length) {
    word.lastIndex = at;
    const match = word.exec(bare);
    if (match === null) throw invalid(file, line, 'expected words and closed quotation marks');
    words.push(match[1] === undefined ? (match[2] as string) : match[1].replace(/\\(.)/g, '$1'));
    at = word.lastIndex;
  }
  return words;
}
