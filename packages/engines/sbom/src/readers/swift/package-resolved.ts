// Package.resolved of the Swift Package Manager, versions 1 to 3: repositories at a version, a branch or a commit; no edges.

import { parseJson } from '@portcullis/formats/json';
import type { Manifest, Package } from '../../model.js';
import { notLocked, textBeside } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, lineOf, own, type Shape, shape, shown } from '../../shape.js';

export const swiftPackageResolved: Reader = {
  id: 'swift-package-resolved',
  title: 'Package.resolved of Swift',
  matches: named('Package.resolved', '.package.resolved'),
  read,
};

function read(source: Source): Manifest {
  const parsed = parseJson(source.text(), source.path, { places: 3 });
  const document = shape(source.path, parsed);
  const version = own(document.root, 'version');
  if (version !== 1 && version !== 2 && version !== 3)
    throw invalid(source.path, document.line(['version']), `expected version 1, 2 or 3, got ${shown(version)}`);
  const holder = version === 1 ? document.fields(own(document.root, 'object'), ['object']) : document.root;
  const pins = own(holder, 'pins');
  const path = version === 1 ? ['object', 'pins'] : ['pins'];
  if (!Array.isArray(pins)) throw invalid(source.path, document.line(path), 'expected the list `pins`');
  const packages = pins.map((value, index) => packageOf(value, [...path, index], document, source.path));
  return {
    packages,
    roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
    graph: 'unknown',
    gaps: unlocked(source, packages),
  };
}

/** What Package.swift names by address, in a file without conditions; a package is known by the last part of its address. */
function unlocked(source: Source, packages: readonly Package[]): ReturnType<typeof notLocked> {
  const whole = (textBeside(source, 'Package.swift') ?? '').replace(/^[ \t]*\/\/.*$/gm, '');
  // What is put to the package or taken from it later adds to what it names, but for a new list of its own.
  const text = /\bpackage\.dependencies\s*(?:=|\.(?:remove|filter))/.test(whole) ? '' : packageCall(whole);
  if (/\b(?:if|switch|guard|for)\b|\?|\/\*/.test(text)) return [];
  const asked = [...text.matchAll(/^[^\n/]{0,200}\.package\s*\(\s*(?:name:\s*"[^"\n]{0,200}"\s*,\s*)?url:\s*"([^"\\\n]{1,500})"/gm)].map(
    ([, url = '']) => lastName(url),
  );
  const held = new Set(
    packages.flatMap(({ key, origin }) => [
      key.slice(key.indexOf(':') + 1).toLowerCase(),
      ...(origin.kind === 'registry' && origin.url !== undefined ? [lastName(origin.url)] : []),
    ]),
  );
  return notLocked(asked, (name) => held.has(name), 'Package.swift');
}

/** The call of `Package` with all that is between its brackets; from where it begins to the end of the text where they do not match. */
function packageCall(text: string): string {
  const [first, ...more] = text.matchAll(/=\s*Package\s*\(/g);
  // Of several, a condition tells which counts.
  if (first === undefined || more.length > 0) return '';
  const start = first.index;
  let depth = 0;
  for (const bracket of text.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|[()]/g)) {
    depth += bracket[0] === '(' ? 1 : bracket[0] === ')' ? -1 : 0;
    if (bracket[0] === ')' && depth === 0) return text.slice(start, start + bracket.index);
  }
  return text.slice(start);
}

function lastName(url: string): string {
  return (
    url
      .replace(/\/{1,10}$/, '')
      .replace(/\.git$/, '')
      .split('/')
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

function packageOf(value: unknown, path: readonly (string | number)[], document: Shape, file: string): Package {
  const pin: Fields = document.fields(value, path) ?? {};
  const kind = document.text(own(pin, 'kind'), path);
  const location = document.text(own(pin, 'location') ?? own(pin, 'repositoryURL'), path) ?? '';
  const name = document.needed(own(pin, 'identity') ?? own(pin, 'package') ?? location, path);
  if (location === '' && kind !== 'registry')
    throw invalid(file, document.line(path), `expected the location of ${name.slice(0, 80)}, got none`);
  const state = document.fields(own(pin, 'state'), path);
  const revision = document.text(own(state, 'revision'), path);
  // A branch moves: what was built is its commit.
  const tagged = document.text(own(state, 'version'), path);
  const version = tagged ?? revision;
  if (version === undefined) throw invalid(file, document.line(path), `expected a version or a revision of ${name.slice(0, 80)}, got none`);
  // The commit of a tag, which may be moved.
  const seal = tagged === undefined || revision === undefined ? {} : { seal: `commit:${revision}` };
  const bare = { key: `${path.at(-1)}:${name}`, version, ...lineOf(document, path), ...seal };
  if (kind === 'registry') {
    const dot = name.indexOf('.');
    const identity = dot < 0 ? { type: 'swift', name } : { type: 'swift', namespace: name.slice(0, dot), name: name.slice(dot + 1) };
    return { ...bare, identity, origin: { kind: 'registry' } };
  }
  const repository = repositoryOf(location);
  if (kind === 'localSourceControl' || repository === undefined)
    return { ...bare, identity: { type: 'swift', name }, origin: { kind: 'file', path: location } };
  // The name of a Swift package is its repository, so that this is no other package than the one of the purl.
  return { ...bare, identity: { type: 'swift', ...repository }, origin: { kind: 'registry', url: location } };
}

/** Host and owners as namespace, and the repository, of `https://host/owner/name.git`, `git@host:owner/name`. */
export function repositoryOf(location: string): { readonly namespace: string; readonly name: string } | undefined {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]{1,200}@)?|(?:[\w.-]{1,100}@))([\w.-]{1,255})(?::\d{1,5}(?=\/))?[:/]{1,2}(.{1,1000})$/.exec(
      location,
    );
  if (match === null) return undefined;
  const parts = (match[2] as string)
    .replace(/\/{1,10}$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((part) => part !== '');
  const name = parts.pop();
  return name === undefined ? undefined : { namespace: [(match[1] as string).toLowerCase(), ...parts].join('/'), name };
}
