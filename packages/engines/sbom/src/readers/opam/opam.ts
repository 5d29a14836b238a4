// opam's files: what a package of OCaml asks for, and in `NAME.opam.locked` the exact versions of all that it gets.

import { licensed } from '../../licence.js';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';
import { referenceOrigin } from '../pypi/requirement.js';
import { fieldsOf, type Token } from './fields.js';

export const opamFile: Reader = {
  id: 'opam',
  title: 'a file of opam',
  matches: ending(['', 'opam', 'locked'], /(?:^|\/)(?:[\w+.-]{1,100}\.)?opam(?:\.locked)?$/),
  recognises: (source) =>
    // Beside a lock the file says less; `opam` alone may be a folder's name or a program.
    /\.opam(?:\.locked)?$/.test(source.path)
      ? source.beside(`${nameOf(source.path)}.locked`) === undefined
      : source.bytes.includes('opam-version'),
  read,
};

interface Wanted {
  readonly name: string;
  readonly line: number;
  /** Of the argument in braces. */
  readonly filter: readonly Token[];
  readonly scope: Scope;
}

function read(source: Source): Manifest {
  const fields = fieldsOf(source);
  if (!fields.has('opam-version')) throw invalid(source.path, 1, 'expected the field opam-version, got none');
  const pins = pinsOf(fields.get('pin-depends') ?? [], source.path);
  const wanted = [
    ...wantedIn(fields.get('depends') ?? [], 'required', source.path),
    ...wantedIn(fields.get('depopts') ?? [], 'optional', source.path),
  ];
  const packages = wanted.map((one, index) => packageOf(one, index, pins.get(one.name)));
  const roots = wanted.map(({ scope }, index): Dependency => ({ to: String(index), scope }));
  const name = fields.get('name')?.[0]?.value ?? nameOf(source.path).replace(/\.?opam(?:\.locked)?$/, '');
  const version = fields.get('version')?.[0]?.value;
  const subject = {
    name,
    identity: { type: 'opam', name },
    ...(version === undefined ? {} : { version }),
    ...opamLicence(fields.get('license') ?? []),
  };
  return { ...(name === '' ? {} : { subject }), packages, roots, graph: 'unknown' };
}

/** An expression of SPDX, or a list of such: each of them holds. https://opam.ocaml.org/doc/Manual.html#opamfield-license */
function opamLicence(tokens: readonly Token[]): { readonly licence?: string } {
  const all = tokens.flatMap(({ kind, value }) => (kind === 'text' ? value : []));
  return licensed(all.map((one) => (all.length > 1 && /\sOR\s/.test(one) ? `(${one})` : one)).join(' AND '));
}

/** Names of packages, each with its argument, through all groups and alternatives. @throws PortcullisError at what is no formula. */
function wantedIn(tokens: readonly Token[], scope: Scope, file: string): readonly Wanted[] {
  const found: Wanted[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, value, line } = tokens[at] as Token;
    if (kind === 'mark' && /^[[\]()&|]$/.test(value)) continue;
    if (kind !== 'text' || !/^[A-Za-z0-9_+-]{1,200}$/.test(value))
      throw invalid(file, line, `expected the name of a package, got "${value.slice(0, 60)}"`);
    const next = tokens[at + 1];
    const end =
      next?.kind === 'mark' && next.value === '{'
        ? tokens.findIndex((one, index) => index > at && one.kind === 'mark' && one.value === '}')
        : at;
    const filter = tokens.slice(at + 2, end);
    const isForWork = filter.some((one) => one.kind === 'word' && /^(?:with-test|with-doc|with-dev-setup|build|dev)$/.test(one.value));
    found.push({ name: value, line, filter, scope: isForWork ? 'development' : scope });
    at = end;
  }
  return found;
}

/** Without `os = "linux"` and its kin, which say where it is asked for and not which version. */
function withoutPlatforms(filter: readonly Token[]): readonly Token[] {
  const isCompared = (at: number): boolean => {
    const [word, sign, text] = filter.slice(at, at + 3);
    return (
      word?.kind === 'word' && word.value !== 'version' && sign?.kind === 'mark' && /^[=!<>]/.test(sign.value) && text?.kind === 'text'
    );
  };
  return filter.filter((_, at) => ![at, at - 1, at - 2].some((start) => start >= 0 && isCompared(start)));
}

function packageOf({ name, line, filter }: Wanted, index: number, pin: Origin | undefined): Package {
  const written = withoutPlatforms(filter)
    .filter(({ kind, value }) => kind !== 'word' || value === 'version')
    .map(({ kind, value }) => (kind === 'text' ? `"${value}"` : value))
    .join(' ')
    .trim();
  const exact = /^(?:& )*= "([^"\s]{1,200})"(?: &)*$/.exec(written)?.[1];
  const declared = written.replace(/^[&| ]+|[&| ]+$/g, '');
  return {
    key: String(index),
    identity: { type: 'opam', name },
    ...(exact === undefined ? (declared === '' ? {} : { declared }) : { version: exact }),
    origin: pin ?? { kind: 'registry' },
    line,
  };
}

/** `["name.version" "git+https://…#commit"]` */
function pinsOf(tokens: readonly Token[], file: string): ReadonlyMap<string, Origin> {
  const texts = tokens.filter(({ kind }) => kind === 'text');
  if (texts.length % 2 !== 0) throw invalid(file, tokens[0]?.line, 'expected pairs of a package and its address');
  return new Map(
    Array.from({ length: texts.length / 2 }, (_, pair): [string, Origin] => {
      const [{ value: named }, { value: url }] = texts.slice(2 * pair) as [Token, Token];
      return [named.replace(/\..*$/s, ''), pinned(url)];
    }),
  );
}

function pinned(url: string): Origin {
  const [address = '', commit] = url.split('#');
  if (/^git(?:\+|:)/.test(address)) return gitOrigin(address, commit);
  return referenceOrigin(url);
}
