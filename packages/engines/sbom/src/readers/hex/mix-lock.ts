// mix.lock of Elixir: a map from applications to `{:hex, :name, "version", …}`, `{:git, "url", "commit", …}` or `{:path, …}`.

import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { type Gaps, type Need, notHeld, notLocked, textBeside } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { hexIdentity, sha256 } from './identity.js';
import { itemsOf, type Term, termsOf, textOf, valueAt } from './terms.js';

export const mixLock: Reader = { id: 'mix-lock', title: 'mix.lock of Elixir', matches: named('mix.lock'), read };

function read(source: Source): Manifest {
  const terms = termsOf(source.text(), source.path);
  const root = terms.next();
  if (root?.kind !== 'list' || !/^(?:\s|#[^\n]*\n)*%\{/.test(source.text().slice(0, 10_000)))
    throw invalid(source.path, 1, 'expected a map, `%{…}`');
  const after = terms.next();
  if (after !== undefined) throw invalid(source.path, after.line, 'expected one map, got more');
  const names = new Set<string>();
  for (const entry of root.items) {
    if (entry.kind !== 'pair') throw invalid(source.path, entry.line, 'expected `"application": {…}`');
    if (names.has(entry.key)) throw invalid(source.path, entry.line, `the key "${entry.key.slice(0, 60)}" stands twice`);
    names.add(entry.key);
  }
  const packages = root.items.flatMap((entry) => (entry.kind === 'pair' ? [packageOf(entry.key, entry.value, names, source.path)] : []));
  return {
    packages,
    roots: rootsOf(source, packages),
    graph: 'complete',
    gaps: [...unlocked(source, names), ...openEnds(source, root.items, names)],
  };
}

/**
 * What the one list of `deps` in mix.exs asks for by a version or a repository; nothing where it is computed (a condition, a second list
 * put to it). Folders and parts of an umbrella have no entry.
 */
function unlocked(source: Source, held: ReadonlySet<string>): Gaps {
  const text = textBeside(source, 'mix.exs') ?? '';
  const bodies = [...text.matchAll(/^( {0,20})defp? deps(?:\(\))?(?: do)?\n([\s\S]{0,50000}?)^\1end\b/gm)];
  const body = bodies.length === 1 ? (bodies[0]?.[2] ?? '') : '';
  if (/\b(?:if|case|cond|unless|for|Enum|System|Mix)\b|\|>|\+\+/.test(body.replace(/#[^\n]*/g, ''))) return [];
  const names = [...body.matchAll(/^\s*(?:\[\s*)?\{:(\w{1,100}),\s*("[^"\n]{1,200}"[^\n]{0,500}|(?:git|github|hex):[^\n]{0,500})/gm)]
    .filter(([, , rest = '']) => !/\b(?:path|in_umbrella|targets):/.test(rest))
    .map(([, name = '']) => name);
  return notLocked(names, (name) => held.has(name), 'mix.exs');
}

/** What packages of the lock need of others. A folder that mix.exs, of the product or a part of it, puts in a package's place has no entry. */
function openEnds(source: Source, entries: readonly Term[], held: ReadonlySet<string>): Gaps {
  const parts = source.list('apps').map((folder) => `apps/${folder}/mix.exs`);
  const folders = new Set<string>();
  for (const file of ['mix.exs', ...parts])
    for (const [, name = ''] of (textBeside(source, file) ?? '').matchAll(/\{\s*:(\w{1,100}),[^{}]{0,500}?\b(?:path|in_umbrella):/g))
      folders.add(name);
  const needs = entries.flatMap((entry): readonly Need[] =>
    entry.kind === 'pair'
      ? itemsOf(itemsOf(entry.value)[5]).flatMap((need) => {
          const { name, optional } = needOf(need);
          return name === undefined || optional ? [] : [{ name, by: entry.key, line: entry.line }];
        })
      : [],
  );
  return notHeld(needs, (name) => held.has(name) || folders.has(name));
}

function packageOf(key: string, value: Term, names: ReadonlySet<string>, file: string): Package {
  const items = itemsOf(value);
  const kind = textOf(items[0]);
  const line = value.line;
  const second = textOf(items[1]);
  const third = textOf(items[2]);
  if (value.kind !== 'tuple' || second === undefined) throw invalid(file, line, 'expected `{:hex, …}`, `{:git, …}` or `{:path, …}`');
  if (kind === 'git') {
    if (third === undefined) throw invalid(file, line, 'expected the commit of a git dependency');
    const commit = third === '' ? {} : { commit: third };
    return { key, identity: { type: 'hex', name: key }, origin: { kind: 'git', url: second, ...commit }, line, dependencies: [] };
  }
  if (kind === 'path') return { key, identity: { type: 'hex', name: key }, origin: { kind: 'file', path: second }, line, dependencies: [] };
  if (kind !== 'hex') throw invalid(file, line, `expected a dependency of hex, git or path, got "${(kind ?? '').slice(0, 40)}"`);
  if (third === undefined || third === '') throw invalid(file, line, 'expected the version of a package');
  // The inner checksum is of what the archive holds; the outer one, since Hex 0.20, of the archive itself.
  const hashes = sha256(textOf(items[7]));
  const isBare = hashes.length === 0 && sha256(textOf(items[3])).length === 0;
  return {
    key,
    identity: hexIdentity(second, textOf(items[6])),
    version: third,
    origin: { kind: 'registry' },
    line,
    hashes,
    ...(isBare ? { unhashed: true as const } : {}),
    ...(second === key ? {} : { alias: key }),
    dependencies: itemsOf(items[5]).flatMap((need) => dependencyOf(need, names)),
  };
}

/** `{:name, "~> 1.0", [hex: :name, optional: true]}` */
function needOf(need: Term): { readonly name: string | undefined; readonly optional: boolean } {
  const parts = itemsOf(need);
  return { name: textOf(parts[0]), optional: textOf(valueAt(itemsOf(parts[2]), 'optional')) === 'true' };
}

function dependencyOf(need: Term, names: ReadonlySet<string>): readonly Dependency[] {
  const { name, optional } = needOf(need);
  return name !== undefined && names.has(name) ? [{ to: name, scope: optional ? 'optional' : 'required' }] : [];
}

/** mix.exs is a program: its usual lines, `{:name, …}`, say what the product asks for; beyond them, what nothing else needs. */
function rootsOf(source: Source, packages: readonly Package[]): readonly Dependency[] {
  const named = new Map<string, Scope>();
  for (const line of source.beside('mix.exs')?.text().split('\n') ?? []) {
    const match = /^\s*(?:\[\s*)?\{:(\w{1,100}),(.{0,1000})/.exec(line);
    if (match === null) continue;
    const only = /\bonly: (\[[^\]]{0,100}\]|:\w+)/.exec(match[2] as string)?.[1];
    const optional = /\boptional: true\b/.test(match[2] as string);
    named.set(match[1] as string, only !== undefined && !/:prod\b/.test(only) ? 'development' : optional ? 'optional' : 'required');
  }
  const known = packages.filter(({ key }) => named.has(key)).map(({ key }): Dependency => ({ to: key, scope: named.get(key) as Scope }));
  return [...known, ...undemandedRoots(packages).filter(({ to }) => !named.has(to))];
}
