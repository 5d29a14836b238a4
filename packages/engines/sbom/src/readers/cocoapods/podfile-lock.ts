// Podfile.lock of CocoaPods: pods and their subspecs with what each needs, where some come from, and what the product asks for.

import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { notHeld, notLocked, plainLines, textBeside } from '../../not-locked.js';
import { folderOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, yamlShape } from '../../shape.js';

export const podfileLock: Reader = {
  id: 'podfile-lock',
  title: 'Podfile.lock of CocoaPods',
  // CocoaPods keeps a copy of the lock in the folder that it installs into.
  matches: (path) => named('Podfile.lock')(path) || /(?:^|\/)Pods\/Manifest\.lock$/.test(path),
  recognises: (source) => source.path.endsWith('Podfile.lock') || source.beside('../Podfile.lock') === undefined,
  read,
};

interface Pod {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly string[];
  readonly index: number;
}

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  // Written last, in this order: without them the end is missing. A Podfile that asks for nothing leaves only the last.
  const hasEnd = ['SPEC CHECKSUMS', 'PODFILE CHECKSUM', 'COCOAPODS'].some((key) => own(document.root, key) !== undefined);
  const isCut = !hasEnd || (own(document.root, 'PODS') !== undefined && (own(document.root, 'DEPENDENCIES') ?? undefined) === undefined);
  if (isCut && own(document.root, 'PODS') === undefined) throw invalid(source.path, 1, 'expected `PODS` and `DEPENDENCIES`, got neither');
  const pods = document.list(own(document.root, 'PODS'), ['PODS']).map((value, index) => podOf(value, index, document, source));
  const external = document.fields(own(document.root, 'EXTERNAL SOURCES'), ['EXTERNAL SOURCES']);
  const checkouts = document.fields(own(document.root, 'CHECKOUT OPTIONS'), ['CHECKOUT OPTIONS']);
  const checksums = document.fields(own(document.root, 'SPEC CHECKSUMS'), ['SPEC CHECKSUMS']);
  const roots = new Set(pods.map(({ name }) => podName(name)));
  const known = new Set<string>();
  for (const { name, index } of pods) {
    if (known.has(name)) throw invalid(source.path, document.line(['PODS', index]), `${name.slice(0, 100)} stands twice`);
    known.add(name);
  }
  const edges = (names: readonly string[]): readonly Dependency[] =>
    names.filter((name) => known.has(name)).map((to) => ({ to, scope: 'required' }));
  const asked = document.list(own(document.root, 'DEPENDENCIES'), ['DEPENDENCIES']).map((value, index) => {
    if (typeof value !== 'string') throw invalid(source.path, document.line(['DEPENDENCIES', index]), 'expected the name of a pod');
    return nameBefore(value);
  });
  return {
    packages: pods.map(({ name, version, needs, index }): Package => {
      const slash = name.indexOf('/');
      const pod = slash < 0 ? name : name.slice(0, slash);
      return {
        key: name,
        identity: { type: 'cocoapods', name: pod, ...(slash < 0 ? {} : { subpath: name.slice(slash + 1) }) },
        version,
        origin: originOf(fieldsOf(external, pod), fieldsOf(checkouts, pod)),
        ...lineOf(document, ['PODS', index]),
        dependencies: edges(needs),
      };
    }),
    ...(own(document.root, 'DEPENDENCIES') === undefined ? {} : { roots: edges(asked) }),
    graph: 'complete',
    gaps: isCut
      ? [{ detail: 'expected `DEPENDENCIES` and `SPEC CHECKSUMS`' }]
      : [
          ...notHeld(
            // What a pod needs on another platform has no entry; what has one, has a checksum of its specification.
            [
              ...asked.map((name) => ({ name, by: 'the list `DEPENDENCIES`' })),
              ...Object.keys(checksums ?? {}).map((name) => ({ name, by: 'the list `SPEC CHECKSUMS`' })),
            ],
            (name) => known.has(name) || roots.has(name),
          ),
          ...unlocked(source, asked),
        ],
  };
}

/** What the Podfile asks for by a line of its own, in no block but of targets; subspecs are told by the pod that they are of. */
function unlocked(source: Source, asked: readonly string[]): ReturnType<typeof notLocked> {
  const held = new Set(asked.map(podName));
  const found: string[] = [];
  for (const line of plainLines(textBeside(source, 'Podfile') ?? '', (block) => /^(?:abstract_)?target[ (]/.test(block))) {
    const pod = /^pod[ (]\s*["']([\w.+/-]{1,200})["']\s*\)?\s*(?:,(.{0,1000}))?$/.exec(line);
    if (pod !== null && !/\b(?:if|unless)\b|[?,]$/.test(pod[2] ?? '')) found.push(podName(pod[1] as string));
  }
  return notLocked(found, (name) => held.has(name), 'Podfile');
}

function podName(name: string): string {
  const slash = name.indexOf('/');
  return slash < 0 ? name : name.slice(0, slash);
}

/** `Name (1.0)`, or that as the only key of an object whose value lists what it needs. */
function podOf(value: unknown, index: number, document: Shape, source: Source): Pod {
  const line = document.line(['PODS', index]);
  const keys = isFields(value) ? Object.keys(value) : [];
  const text = typeof value === 'string' ? value : keys.length === 1 ? (keys[0] as string) : '';
  const match = /^(\S.{0,300}?) \(([^()]{1,100})\)$/.exec(text);
  if (match === null) throw invalid(source.path, line, `expected \`Name (version)\`, got "${text.slice(0, 80)}"`);
  const needs = isFields(value) ? document.list(value[text], ['PODS', index]) : [];
  return {
    name: match[1] as string,
    version: match[2] as string,
    needs: needs.map((need) => {
      if (typeof need !== 'string') throw invalid(source.path, line, 'expected the names of pods that it needs');
      return nameBefore(need);
    }),
    index,
  };
}

/** ``Name (= 1.0)``, ``Name (from `url`)``. */
function nameBefore(text: string): string {
  const bracket = text.indexOf(' (');
  return bracket < 0 ? text : text.slice(0, bracket);
}

function fieldsOf(list: Fields | undefined, name: string): Fields | undefined {
  const value = own(list, name);
  return isFields(value) ? value : undefined;
}

/** Keys are Ruby symbols: `:git`. The checkout has the commit, where the Podfile names a branch or tag. */
function originOf(external: Fields | undefined, checkout: Fields | undefined): Origin {
  const text = (name: string): string | undefined => {
    const value = own(checkout, name) ?? own(external, name);
    return typeof value === 'string' ? value : undefined;
  };
  const git = text(':git');
  const commit = text(':commit') ?? text(':tag');
  if (git !== undefined) return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
  const path = text(':path');
  if (path !== undefined) return folderOrigin(path);
  const url = text(':http') ?? text(':podspec') ?? text(':svn') ?? text(':hg');
  if (url !== undefined) return /^[a-z+]{2,10}:\/\//.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
  return { kind: 'registry' };
}
