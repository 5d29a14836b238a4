// Gemfile.lock and gems.locked of Bundler: sections of indented lines (Bundler::LockfileParser), every gem with what it needs.

import type { Writable } from '@portcullis/core';
import { hexHash } from '../../hashes.js';
import { type Line, linesOf } from '../../lines.js';
import type { Dependency, Hash, Manifest, Origin, Package, Scope } from '../../model.js';
import { type Gaps, type Need, notHeld, notLocked } from '../../not-locked.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { gemfileOf, readGemfile } from './gemfile.js';

export const gemfileLock: Reader = {
  id: 'gemfile-lock',
  title: 'Gemfile.lock of Bundler',
  // Names beside the usual are chosen by BUNDLE_GEMFILE: `Gemfile.next.lock`, `rails7.gemfile.lock`.
  matches: ending(['lock', 'locked'], /(?:^|\/)(?:Gemfile(?:[._-][\w.-]{1,100})?\.lock|[\w.-]{1,100}\.gemfile\.lock|gems\.locked)$/),
  read,
};

interface Section {
  readonly heading: string;
  readonly line: number;
  readonly options: Map<string, string>;
  readonly entries: Entry[];
}

interface Entry {
  readonly name: string;
  /** What stands in brackets. */
  readonly bracket: string | undefined;
  readonly rest: string;
  readonly line: number;
  /** Undefined while it needs nothing. */
  needs: string[] | undefined;
}

/** Platforms for which a lock has a gem: there are some thirty. */
const maxVariants = 200;

const sources: ReadonlySet<string> = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const lists: ReadonlySet<string> = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);

function read(source: Source): Manifest {
  const sections = sectionsOf(source);
  const asked = sections.find(({ heading }) => heading === 'DEPENDENCIES');
  if (asked === undefined && !sections.some(({ heading }) => sources.has(heading)))
    throw invalid(source.path, 1, 'expected the sections GEM and DEPENDENCIES, got neither');
  const checksums = checksumsOf(sections);
  const byName = new Map<string, readonly string[]>();
  const gems = sections.filter(({ heading }) => sources.has(heading)).flatMap((section) => gemsOf(section, source, checksums));
  const seen = new Set<string>();
  for (const {
    entry: { key, identity, line },
  } of gems) {
    const variants = [...(byName.get(identity.name) ?? none), key];
    if (seen.has(key) || variants.length > maxVariants)
      throw invalid(source.path, line, `expected ${identity.name.slice(0, 60)} once, and for at most ${maxVariants} platforms`);
    seen.add(key);
    byName.set(identity.name, variants);
  }
  const edges = (names: readonly string[], scope: (name: string) => Scope): readonly Dependency[] =>
    names.flatMap((name) => (byName.get(name) ?? none).map((to) => ({ to, scope: scope(name) })));
  const gemfile = readGemfile(source);
  const named = new Set(asked?.entries.map(({ name }) => name));
  return {
    packages: gems.map(({ entry, needs }) => {
      entry.dependencies = needs === undefined ? none : edges(needs, () => 'required');
      return entry;
    }),
    ...(asked === undefined
      ? {}
      : {
          roots: edges(
            asked.entries.map(({ name }) => name),
            (name) => gemfile.scopes.get(name) ?? 'required',
          ),
        }),
    graph: 'complete',
    gaps: [
      // Bundler writes it even where it is empty: without it the end is missing.
      ...(asked === undefined ? [{ detail: 'expected the section DEPENDENCIES, got none' }] : []),
      ...(asked === undefined ? [] : notLocked(gemfile.asked, (name) => named.has(name), gemfileOf(source))),
      ...openEnds(gemfile.everywhere, gems, asked?.entries ?? [], byName),
      ...sections
        .filter(({ heading }) => !sources.has(heading) && !lists.has(heading))
        .map(({ heading, line }) => ({ line, detail: `the section ${heading.slice(0, 60)} is unknown` })),
    ],
  };
}

/** What gems need, and what the product asks for on every platform. Bundler itself is never listed. */
function openEnds(
  everywhere: ReadonlySet<string>,
  gems: readonly Gem[],
  asked: readonly Entry[],
  held: ReadonlyMap<string, unknown>,
): Gaps {
  function* needed(): Iterable<Need> {
    for (const { entry, needs = none } of gems) for (const name of needs) yield { name, by: entry.identity.name, line: entry.line };
    for (const { name, line } of asked) if (everywhere.has(name)) yield { name, by: 'the section DEPENDENCIES', line };
  }
  return notHeld(needed(), (name) => name === 'bundler' || held.has(name));
}

function sectionsOf(source: Source): readonly Section[] {
  const sections: Section[] = [];
  for (const line of linesOf(source)) {
    if (line.text.trim() === '') continue;
    if (/^[A-Z][A-Z ]{1,60}$/.test(line.text)) sections.push({ heading: line.text, line: line.number, options: new Map(), entries: [] });
    else addLine(sections.at(-1), line, source);
  }
  return sections;
}

function addLine(section: Section | undefined, { text, number }: Line, source: Source): void {
  const fail = (expected: string) => invalid(source.path, number, `expected ${expected}, got "${text.trim().slice(0, 80)}"`);
  if (section === undefined) throw fail('a section such as GEM');
  if (sources.has(section.heading)) {
    const option = /^ {2}(\w{1,40}):(?: (.{0,2000}))?$/.exec(text);
    if (option !== null) section.options.set(option[1] as string, option[2] ?? '');
    else if (/^ {4}\S/.test(text)) {
      const gem = entryOf(text, number);
      if (gem?.bracket === undefined) throw fail('`name (version)`');
      section.entries.push(gem);
    } else {
      const need = /^ {6}\S/.test(text) ? entryOf(text, number) : undefined;
      if (need === undefined || section.entries.length === 0) throw fail('a gem, or what it needs');
      addNeed(section.entries.at(-1) as Entry, need.name);
    }
  } else if (section.heading === 'DEPENDENCIES' || section.heading === 'CHECKSUMS') {
    const entry = /^ {2}\S/.test(text) ? entryOf(text, number) : undefined;
    if (entry === undefined) throw fail('`name (version)`');
    section.entries.push(entry);
  } else if (!text.startsWith(' ')) throw fail('a section in capitals, or an indented line');
}

function addNeed(entry: Entry, name: string): void {
  if (entry.needs === undefined) entry.needs = [name];
  else entry.needs.push(name);
}

/** `name (what stands in brackets)rest`. */
function entryOf(text: string, line: number): Entry | undefined {
  const match = /^ {2,6}([^\s()!]{1,200})(!?)(?: \(([^()]{1,500})\)(.{0,4000}))?$/.exec(text);
  return match === null
    ? undefined
    : { name: match[1] as string, bracket: match[3], rest: (match[4] ?? '').trim(), line, needs: undefined };
}

/** By `name (version)`; undefined where the lock has no such section. */
function checksumsOf(sections: readonly Section[]): ReadonlyMap<string, readonly Hash[]> | undefined {
  const section = sections.find(({ heading }) => heading === 'CHECKSUMS');
  return section === undefined
    ? undefined
    : new Map(
        section.entries.map(({ name, bracket, rest }) => [
          `${name} (${bracket ?? ''})`,
          rest.split(/[\s,]+/).flatMap((one) => hexHash('SHA-256', /^sha256=(.{1,200})$/i.exec(one)?.[1])),
        ]),
      );
}

interface Gem {
  readonly entry: Writable<Package>;
  readonly needs: readonly string[] | undefined;
}

const none: readonly never[] = [];

function gemsOf(section: Section, source: Source, checksums: ReadonlyMap<string, readonly Hash[]> | undefined): readonly Gem[] {
  const origin = originOf(section, source);
  return section.entries.map(({ name, bracket = '', line, needs }): Gem => {
    // Versions have no dash: what follows the first one is the platform.
    const dash = bracket.indexOf('-');
    const platform = dash < 0 ? undefined : bracket.slice(dash + 1);
    const hashes = checksums?.get(`${name} (${bracket})`) ?? none;
    const entry: Writable<Package> = {
      key: `${section.line}:${name} (${bracket})`,
      identity: platform === undefined ? { type: 'gem', name } : { type: 'gem', name, qualifiers: { platform } },
      version: dash < 0 ? bracket : bracket.slice(0, dash),
      origin,
      line,
      hashes,
      dependencies: none,
    };
    if (checksums !== undefined && origin.kind === 'registry' && hashes.length === 0) entry.unhashed = true;
    return { entry, needs };
  });
}

function originOf({ heading, options, line }: Section, source: Source): Origin {
  const remote = options.get('remote');
  if (remote === undefined || remote === '') {
    if (heading === 'GEM') return { kind: 'registry' };
    throw invalid(source.path, line, `expected \`remote:\` in the section ${heading}`);
  }
  if (heading === 'GEM') return { kind: 'registry', registry: remote };
  if (heading === 'PLUGIN SOURCE') return { kind: 'url', url: remote };
  if (heading === 'GIT') {
    const commit = options.get('revision');
    return gitOrigin(remote, commit);
  }
  return folderOrigin(remote);
}
