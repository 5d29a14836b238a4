// rebar.lock of rebar3: `{"1.2.0",[{<<"name">>,{pkg,<<"name">>,<<"1.0.0">>},0}, …]}.` and the hashes of the packages.

import type { Manifest, Package } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { hexIdentity, sha256 } from './identity.js';
import { itemsOf, type Term, termsOf, textOf } from './terms.js';

export const rebarLock: Reader = { id: 'rebar-lock', title: 'rebar.lock of Erlang', matches: named('rebar.lock'), read };

function read(source: Source): Manifest {
  const terms = termsOf(source.text(), source.path);
  const first = terms.next();
  if (first === undefined) throw invalid(source.path, 1, 'expected a list of dependencies, got an empty file');
  // The first rebar3 wrote the bare list.
  const isBare = first.kind === 'list';
  const version = isBare ? '1.0.0' : textOf(itemsOf(first)[0]);
  if (version === undefined || !/^1\.\d/.test(version))
    throw invalid(source.path, first.line, `expected a lock of version 1, got ${(version ?? 'none').slice(0, 20)}`);
  const list = isBare ? first : itemsOf(first)[1];
  if (list?.kind !== 'list') throw invalid(source.path, first.line, 'expected a list of dependencies');
  const after = terms.next();
  const more = terms.next();
  if (more !== undefined) throw invalid(source.path, more.line, 'expected the dependencies and their hashes, got more');
  // Whatever comes from a registry has its hash in a second term: without it the end is missing.
  const isHashed = !isBare && !version.startsWith('1.0.');
  const unhashed = list.items.find((entry) => textOf(itemsOf(itemsOf(entry)[1])[0]) === 'pkg');
  const gaps =
    isHashed && after === undefined && unhashed !== undefined
      ? [{ line: unhashed.line, detail: 'expected the list `pkg_hash` after the packages, got none' }]
      : [];
  if (!source.text().trimEnd().endsWith('.')) throw invalid(source.path, (after ?? first).line, 'expected a full stop after the last term');
  const hashes = hashesOf(after);
  const packages = list.items.map((entry) => packageOf(entry, hashes, source.path));
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}

interface Hashes {
  /** Of the archives, since rebar3 3.14. */
  readonly outer: ReadonlyMap<string, string>;
  readonly inner: ReadonlyMap<string, string>;
}

function hashesOf(term: Term | undefined): Hashes {
  const lists = new Map(itemsOf(term).map((entry) => [textOf(itemsOf(entry)[0]), itemsOf(itemsOf(entry)[1])]));
  const byName = (list: string): ReadonlyMap<string, string> =>
    new Map((lists.get(list) ?? []).map((entry) => [textOf(itemsOf(entry)[0]) ?? '', textOf(itemsOf(entry)[1]) ?? '']));
  return { outer: byName('pkg_hash_ext'), inner: byName('pkg_hash') };
}

function packageOf(entry: Term, { outer, inner }: Hashes, file: string): Package {
  const [nameTerm, what] = itemsOf(entry);
  const key = textOf(nameTerm);
  const parts = itemsOf(what);
  const kind = textOf(parts[0]);
  const second = textOf(parts[1]);
  if (key === undefined || second === undefined) throw invalid(file, entry.line, 'expected `{<<"name">>, {pkg, …}, level}`');
  const line = entry.line;
  if (kind === 'git' || kind === 'git_subdir') {
    const commit = textOf(itemsOf(parts[2])[1]);
    return {
      key,
      identity: { type: 'hex', name: key },
      origin: gitOrigin(second, commit),
      line,
    };
  }
  const version = textOf(parts[2]);
  if (kind !== 'pkg' || version === undefined)
    throw invalid(file, line, `expected a package or a git repository, got "${(kind ?? '').slice(0, 40)}"`);
  const hashes = sha256(outer.get(key));
  return {
    key,
    identity: hexIdentity(second, undefined),
    version,
    origin: { kind: 'registry' },
    line,
    hashes,
    ...(hashes.length === 0 && sha256(inner.get(key)).length === 0 && inner.size > 0 ? { unhashed: true as const } : {}),
    ...(second === key ? {} : { alias: key }),
  };
}
