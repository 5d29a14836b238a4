// Where files of settings and manifests let packages be looked for, beside what locks say of each one.

import { lineIndex } from '@portcullis/core';
import { parseXml, type XmlElement } from '@portcullis/formats/xml';
import { linesOf } from '../lines.js';
import { bracketsOf, withoutComments } from '../program.js';
import { nameOf, type Source } from '../reader.js';
import { expanded, lineage, propertiesOf, readPom } from '../readers/maven/pom.js';
import { type Fields, isFields, jsonShape, own, type Shape, tomlShape, yamlShape } from '../shape.js';
import type { Kind } from './names.js';

/** An address under which packages are looked for. */
export interface Registry {
  readonly url: string;
  readonly line: number;
}

/** @throws PortcullisError where the file is none of its kind. */
export async function registriesIn(source: Source, kind: Kind): Promise<readonly Registry[]> {
  const found = await readers[kind](source);
  return found.filter(({ url }) => isElsewhere(url));
}

/** Folders beside the product are no host's; what only a run puts in may be any, but for what MSBuild's own properties had before. */
function isElsewhere(url: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]{1,40}:[/\\]/i.test(url) ? !/^\s*file:/i.test(url) : /^\s*(?:\$(?!\()|%\w+%)/.test(url);
}

const readers: Readonly<Record<Kind, (source: Source) => readonly Registry[] | Promise<readonly Registry[]>>> = {
  lines: inLines,
  requirements: inRequirements,
  toml: async (source) => inTables(await tomlShape(source), tomlPlaces),
  yaml: async (source) => inYaml(await yamlShape(source)),
  json: (source) => inTables(jsonShape(source), jsonPlaces),
  xml: inXml,
  script: inScript,
};

/**
 * `registry=`, `@scope:registry=` of npm; `registry "…"` of Yarn's first; `index-url =`, `extra-index-url =` and `find-links =` of pip, each
 * of which may go on on lines that are indented.
 */
function* settingsIn(source: Source): Iterable<Registry> {
  let goesOn = false;
  for (const { text, number } of linesOf(source)) {
    if (/^\s*[#;]/.test(text)) continue;
    const [, key = '', value = ''] =
      /^\s*"?(@?[\w./-]{0,200}?:?(?:registry|index[-_]url|find[-_]links))"?\s*[=:\s]\s*(\S.*)?$/.exec(text) ?? [];
    if (key !== '') goesOn = /index[-_]url|find[-_]links/.test(key);
    else if (!/^\s+\S/.test(text)) goesOn = false;
    for (const url of (key === '' ? (goesOn ? text : '') : value).split(/\s+/)) {
      const bare = url.replace(/^["']|["',]+$/g, '');
      if (bare !== '') yield { url: bare, line: number };
    }
  }
}

function inLines(source: Source): readonly Registry[] {
  return [...settingsIn(source)];
}

/** The index of a requirements file is that of its packages, which are held against the policy one by one; these are beside it. */
function inRequirements(source: Source): readonly Registry[] {
  return Array.from(linesOf(source), ({ text, number }) => {
    const url = /^\s*(?:--extra-[a-z-]{0,20}|--find[a-z-]{0,10}|-f)(?:\s*=\s*|\s+|(?<=-f))(\S+)/.exec(text)?.[1];
    return url === undefined ? [] : [{ url, line: number }];
  }).flat();
}

/** Keys one below another, `*` for each of a table or list. What stands there is an address, a list of them, or a table with `url`. */
type Place = readonly string[];

const tomlPlaces: readonly Place[] = [
  ...['index', 'index-url', 'extra-index-url', 'find-links', 'default-index'].flatMap((key) => [
    [key],
    ['pip', key],
    ['tool', 'uv', key],
    ['tool', 'uv', 'pip', key],
  ]),
  ['tool', 'poetry', 'source'],
  ['tool', 'pdm', 'source'],
  // Pipenv, and sources of Cargo by name.
  ['source'],
  ['source', '*'],
  ['registries', '*'],
  ['install', 'registry'],
  ['install', 'scopes', '*'],
];

const jsonPlaces: readonly Place[] = [['_meta', 'sources'], ['repositories'], ['repositories', '*']];

/** Keys of a table that say where: of indexes, of repositories, of Cargo's sources. */
const urlKeys = ['url', 'git', 'registry', 'index'];

function inTables(document: Shape, places: readonly Place[]): readonly Registry[] {
  const found = new Map<string, Registry>();
  for (const place of places)
    for (const { value, path } of valuesAt(document.root, place))
      for (const one of addressesIn(value, path)) found.set(JSON.stringify(one.path), { url: one.url, line: document.line(one.path) ?? 1 });
  return [...found.values()];
}

function valuesAt(root: Fields, place: Place): readonly { readonly value: unknown; readonly path: readonly string[] }[] {
  let at: readonly { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: root, path: [] }];
  for (const key of place)
    at = at.flatMap(({ value, path }) => {
      if (!isFields(value)) return [];
      const keys = key === '*' ? Object.keys(value) : [key];
      return keys.map((one) => ({ value: own(value, one), path: [...path, one] }));
    });
  return at;
}

type Path = readonly (string | number)[];

function addressesIn(value: unknown, path: Path): readonly { readonly url: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ url: value, path }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => (Array.isArray(one) ? [] : addressesIn(one, [...path, at])));
  if (!isFields(value)) return [];
  return urlKeys.flatMap((key) => {
    const url = own(value, key);
    return typeof url === 'string' ? [{ url, path: [...path, key] }] : [];
  });
}

/** `npmRegistryServer`, and those of `npmScopes`; where it publishes to says nothing of what it takes. */
function inYaml(document: Shape): readonly Registry[] {
  const places: readonly Place[] = [['npmRegistryServer'], ['npmScopes', '*', 'npmRegistryServer']];
  return inTables(document, places);
}

const repositories: ReadonlySet<string> = new Set(['repository', 'pluginRepository']);
const restoring: ReadonlySet<string> = new Set(['RestoreSources', 'RestoreAdditionalProjectSources']);

/** `<repository>` and `<pluginRepository>` of Maven, `<packageSources>` of NuGet and the properties that add to them. */
function inXml(source: Source): readonly Registry[] {
  const found: Registry[] = [];
  const visit = (element: XmlElement): void => {
    // What a project is published to is no place that it takes from.
    if (element.name === 'distributionManagement') return;
    const { line } = element;
    for (const child of element.children) {
      if (repositories.has(element.name) && child.name === 'url') found.push({ url: child.text.trim(), line: child.line });
      if (element.name === 'packageSources' && child.name === 'add')
        found.push({ url: child.attributes.get('value') ?? '', line: child.line });
      visit(child);
    }
    if (restoring.has(element.name)) for (const url of element.text.split(';')) found.push({ url: url.trim(), line });
  };
  if (nameOf(source.path) !== 'pom.xml') {
    visit(parseXml(source.text(), source.path));
    return found;
  }
  const pom = readPom(source);
  visit(pom.root);
  const properties = propertiesOf(lineage(pom));
  return found.map(({ url, line }) => ({ url: expanded(url, properties), line }));
}

/** `url "…"`, `url = uri("…")`, `setUrl("…")` and `maven("…")` within blocks of repositories of Gradle, but for those that it publishes to. */
function inScript(source: Source): readonly Registry[] {
  let text = withoutComments(source.text(), { line: '//', block: true });
  for (const { start, inner = '' } of bracketsOf(text, /\b(?:publishing|uploadArchives|nexusPublishing)\s{0,20}\{/g))
    text = text.slice(0, start) + inner.replace(/[^\n]/g, ' ') + text.slice(start + inner.length);
  const lines = lineIndex(text);
  const found = new Map<number, Registry>();
  for (const { start, inner = '' } of bracketsOf(text, /\brepositories\s{0,20}\{/g))
    for (const match of inner.matchAll(/\b(?:url|setUrl|maven|uri)\b[\s=(]{0,20}(?:uri\s{0,5}\(\s{0,5})?["']([^"'\n]{1,500})["']/g)) {
      const at = start + match.index;
      const url = match[1] as string;
      found.set(at, { url, line: lines.positionAt(at).line });
    }
  return [...found.values()];
}
