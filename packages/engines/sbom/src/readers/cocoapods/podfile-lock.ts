// Podfile.lock of CocoaPods: pods and their subspecs with what each needs, where some come from, and what the product asks for.

import type { JsonTable } from '@portcullis/formats/json';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { notHeld, notLocked, plainLines, textBeside } from '../../not-locked.js';
import { folderOrigin, gitOrigin, registry } from '../../origins.js';
import { ending, invalid, namedOr, type Reader, type Source } from '../../reader.js';
import { isTable, type TableShape, yamlTable } from '../../shape.js';

export const podfileLock: Reader = {
  id: 'podfile-lock',
  title: 'Podfile.lock of CocoaPods',
  // CocoaPods keeps a copy of the lock in the folder that it installs into.
  matches: namedOr(['Podfile.lock'], ending(['lock'], /(?:^|\/)Pods\/Manifest\.lock$/)),
  recognises: (source) => source.path.endsWith('Podfile.lock') || source.beside('../Podfile.lock') === undefined,
  read,
};

const none: readonly never[] = [];

interface Pod {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly string[];
  readonly line: number | undefined;
}

async function read(source: Source): Promise<Manifest> {
  const document = await yamlTable(source);
  // Written last, in this order: without them the end is missing. A Podfile that asks for nothing leaves only the last.
  const hasEnd = ['SPEC CHECKSUMS', 'PODFILE CHECKSUM', 'COCOAPODS'].some((key) => document.root.get(key) !== undefined);
  const isCut = !hasEnd || (document.root.get('PODS') !== undefined && (document.root.get('DEPENDENCIES') ?? undefined) === undefined);
  if (isCut && document.root.get('PODS') === undefined) throw invalid(source.path, 1, 'expected `PODS` and `DEPENDENCIES`, got neither');
  const pods = document.list(document.root.get('PODS'), ['PODS']).map((value, index) => podOf(value, index, document, source));
  const external = byPod(document.fields(document.root.get('EXTERNAL SOURCES'), ['EXTERNAL SOURCES']));
  const checkouts = byPod(document.fields(document.root.get('CHECKOUT OPTIONS'), ['CHECKOUT OPTIONS']));
  const checksums = document.fields(document.root.get('SPEC CHECKSUMS'), ['SPEC CHECKSUMS']);
  const sealed = textsBy(checksums);
  const repositories = repositoriesOf(document);
  const emptied = pods.length === 0 ? [] : ['DEPENDENCIES', 'SPEC CHECKSUMS'].filter((key) => isEmptied(document.root.get(key)));
  const roots = new Set(pods.map(({ name }) => podName(name)));
  const known = new Set<string>();
  for (const { name, line } of pods) {
    if (known.has(name)) throw invalid(source.path, line, `${name.slice(0, 100)} stands twice`);
    known.add(name);
  }
  const edges = (names: readonly string[]): readonly Dependency[] => {
    const held = names.filter((name) => known.has(name));
    return held.length === 0 ? none : held.map((to) => ({ to, scope: 'required' }));
  };
  const asked = document.list(document.root.get('DEPENDENCIES'), ['DEPENDENCIES']).map((value, index) => {
    if (typeof value !== 'string') throw invalid(source.path, document.line(['DEPENDENCIES', index]), 'expected the name of a pod');
    return nameBefore(value);
  });
  return {
    packages: pods.map(({ name, version, needs, line }): Package => {
      const slash = name.indexOf('/');
      const pod = slash < 0 ? name : name.slice(0, slash);
      return {
        key: name,
        identity: slash < 0 ? { type: 'cocoapods', name } : { type: 'cocoapods', name: pod, subpath: name.slice(slash + 1) },
        version,
        origin: originOf(external.get(pod), checkouts.get(pod), repositories.get(pod)),
        ...sealOf(external.has(pod) ? undefined : sealed.get(pod)),
        ...(line === undefined ? {} : { line }),
        dependencies: edges(needs),
      };
    }),
    ...(document.root.get('DEPENDENCIES') === undefined ? {} : { roots: edges(asked) }),
    graph: 'complete',
    gaps: isCut
      ? [{ detail: 'expected `DEPENDENCIES` and `SPEC CHECKSUMS`' }]
      : [
          ...notHeld(
            // What a pod needs on another platform has no entry; what has one, has a checksum of its specification.
            [
              ...asked.map((name) => ({ name, by: 'the list `DEPENDENCIES`' })),
              ...(checksums?.keys() ?? []).map((name) => ({ name, by: 'the list `SPEC CHECKSUMS`' })),
            ],
            (name) => known.has(name) || roots.has(name),
          ),
          ...emptied.map((key) => ({ detail: `expected \`${key}\` of the pods in \`PODS\`, got none` })),
          ...unlocked(source, asked),
        ],
  };
}

/** What is there and holds nothing: where there are pods, something asks for them, and each has a checksum. */
function isEmptied(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0) || (isTable(value) && value.cells.length === 0);
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

/** Of the specification, which a repository keeps as it is; one of the product's own is written as work goes on. */
function sealOf(checksum: string | undefined): { readonly seal?: string } {
  return checksum === undefined ? {} : { seal: `specification:${checksum}` };
}

function podName(name: string): string {
  const slash = name.indexOf('/');
  return slash < 0 ? name : name.slice(0, slash);
}

/** `Name (1.0)`, or that as the only key of an object whose value lists what it needs. */
function podOf(value: unknown, index: number, document: TableShape, source: Source): Pod {
  const line = document.line(['PODS', index]);
  const keys = isTable(value) ? value.keys() : [];
  const text = typeof value === 'string' ? value : keys.length === 1 ? (keys[0] as string) : '';
  const match = /^(\S.{0,300}?) \(([^()]{1,100})\)$/.exec(text);
  if (match === null) throw invalid(source.path, line, `expected \`Name (version)\`, got "${text.slice(0, 80)}"`);
  const needs = isTable(value) ? document.list(value.get(text), ['PODS', index]) : none;
  return {
    name: match[1] as string,
    version: match[2] as string,
    needs:
      needs.length === 0
        ? none
        : needs.map((need) => {
            if (typeof need !== 'string') throw invalid(source.path, line, 'expected the names of pods that it needs');
            return nameBefore(need);
          }),
    line,
  };
}

/** ``Name (= 1.0)``, ``Name (from `url`)``. */
function nameBefore(text: string): string {
  const bracket = text.indexOf(' (');
  return bracket < 0 ? text : text.slice(0, bracket);
}

function byPod(list: JsonTable | undefined): ReadonlyMap<string, JsonTable> {
  const found = new Map<string, JsonTable>();
  const cells = list?.cells ?? [];
  for (let at = 0; at < cells.length; at += 2) {
    const value = cells[at + 1];
    if (isTable(value)) found.set(cells[at] as string, value);
  }
  return found;
}

/** A table is looked through from its start each time: not once for each pod. */
function textsBy(list: JsonTable | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const cells = list?.cells ?? [];
  for (let at = 0; at < cells.length; at += 2) {
    const value = cells[at + 1];
    if (typeof value === 'string') found.set(cells[at] as string, value);
  }
  return found;
}

/** Addresses of the public repository of specifications, which every installation has. */
const publicRepository = /^(?:trunk|master|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/cocoapods\/specs(?:\.git)?)$/i;

/** The repository from which each pod's specification was taken, where it is not the public one. */
function repositoriesOf(document: TableShape): ReadonlyMap<string, Origin> {
  const repositories = document.fields(document.root.get('SPEC REPOS'), ['SPEC REPOS']);
  const found = new Map<string, Origin>();
  for (const address of repositories?.keys() ?? []) {
    const pods = document.list(repositories?.get(address), ['SPEC REPOS', address]);
    if (publicRepository.test(address)) continue;
    const origin: Origin = { kind: 'registry', registry: address };
    for (const pod of pods) if (typeof pod === 'string') found.set(pod, origin);
  }
  return found;
}

/** Keys are Ruby symbols: `:git`. The checkout has the commit, where the Podfile names a branch or tag. */
function originOf(external: JsonTable | undefined, checkout: JsonTable | undefined, repository: Origin | undefined): Origin {
  const text = (name: string): string | undefined => {
    const value = checkout?.get(name) ?? external?.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const git = text(':git');
  const commit = text(':commit') ?? text(':tag');
  if (git !== undefined) return gitOrigin(git, commit);
  const path = text(':path');
  if (path !== undefined) return folderOrigin(path);
  const url = text(':http') ?? text(':podspec') ?? text(':svn') ?? text(':hg');
  if (url !== undefined) return /^[a-z+]{2,10}:\/\//.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
  return repository ?? registry;
}
