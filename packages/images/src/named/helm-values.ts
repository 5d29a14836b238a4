// Image groups of a chart's values: `repository`, with `registry`, `tag` and `digest` where they are given, and full names
// under a key that says image.

import type { ImageUse } from './types.js';
import type { MapNode, Text, YamlNode } from './yaml-text.js';

const imageKey = /image$/i;
const maxDepth = 40;

/** @param appVersion what stands for a tag that is left empty, by the custom of charts. */
export function readImageGroups(root: YamlNode, path: string, appVersion: string | undefined): readonly ImageUse[] {
  const found: ImageUse[] = [];
  const seen = new Set<YamlNode>();
  const globalRegistry = root.map?.get('global')?.map?.get('imageRegistry')?.text?.value;
  const visit = (node: YamlNode, key: string, way: string, depth: number): void => {
    if (depth > maxDepth || seen.has(node)) return;
    seen.add(node);
    const group = node.map === undefined ? undefined : readGroup(node.map, key, { path, way, appVersion, globalRegistry });
    if (group !== undefined) found.push(group);
    for (const [name, inner] of node.map?.entries() ?? []) {
      const innerWay = way === '' ? name : `${way}.${name}`;
      if (
        inner.text !== undefined &&
        imageKey.test(name) &&
        isReference(inner.text.value) &&
        (group === undefined || inner.text !== endOfName(node.map))
      )
        found.push(named(inner.text, path, innerWay));
      visit(inner, name, innerWay, depth + 1);
    }
    for (const item of node.list ?? []) visit(item, key, way, depth + 1);
  };
  visit(root, '', '', 0);
  return found;
}

interface Where {
  readonly path: string;
  readonly way: string;
  readonly appVersion: string | undefined;
  readonly globalRegistry: string | undefined;
}

function readGroup(map: MapNode, key: string, { path, way, appVersion, globalRegistry }: Where): ImageUse | undefined {
  const text = (name: string): Text | undefined => map.get(name)?.text;
  const repository = text('repository') ?? (imageKey.test(key) ? text('name') : undefined);
  if (repository === undefined || repository.value === '' || !isReference(repository.value)) return undefined;
  const end = endOfName(map);
  const has = end !== undefined || ['tag', 'digest', 'pullPolicy', 'registry', 'imageTag'].some((name) => map.get(name) !== undefined);
  // `repository` is a word of many: of git, of charts, of packages.
  if (!has && !imageKey.test(key)) return undefined;
  // What is left empty is not given.
  const given = (name: string): string | undefined => text(name)?.value || undefined;
  const registry = globalRegistry || given('registry');
  const parts = [registry?.replace(/\/$/, ''), repository.value.replace(/\/$/, ''), end?.value];
  const name = parts.filter((part) => part !== undefined).join('/');
  const version = end === undefined ? undefined : given('version');
  const suffix = suffixOf(name, given('digest'), given('tag') ?? given('imageTag') ?? version ?? appVersion);
  const whole = suffix === undefined ? undefined : `${name}${suffix}`;
  const place = text('tag')?.region ?? repository.region;
  return {
    path,
    ...(place === undefined ? {} : { region: place }),
    reference: whole === undefined || /[${}]/.test(whole) ? undefined : whole,
    text: whole ?? name,
    role: `image of the chart's values ${way}`,
    pinnable: false,
  };
}

/** The end of a name that stands in two parts, and is no image of its own: `repository: nvcr.io/nvidia`, `image: gpu-operator`. */
function endOfName(map: MapNode | undefined): Text | undefined {
  const image = map?.get('repository')?.text === undefined ? undefined : map.get('image')?.text;
  return image !== undefined && /^[\w.-]{1,128}$/.test(image.value) ? image : undefined;
}

/** What makes a repository's name one image; undefined where nothing does. */
function suffixOf(name: string, digest: string | undefined, tag: string | undefined): string | undefined {
  const isWhole = /@|:[^/:]+$/.test(name.slice(name.indexOf('/') + 1));
  if (isWhole) return '';
  if (digest !== undefined) return `@${digest.includes(':') ? digest : `sha256:${digest}`}`;
  return tag === undefined ? undefined : `:${tag}`;
}

function named(written: Text, path: string, way: string): ImageUse {
  const { value, region } = written;
  const isKnown = !/[${}]/.test(value);
  return {
    path,
    ...(region === undefined ? {} : { region }),
    reference: isKnown ? value : undefined,
    text: value,
    role: `image of the chart's values ${way}`,
    pinnable: isKnown && region !== undefined,
  };
}

/** What may name an image: no URL, no file, no word of another kind. */
function isReference(value: string): boolean {
  return value !== '' && !value.includes('://') && !/\s|\.git$|^git@|^(?:true|false|\d+)$/.test(value) && /^[\w.${}/:@-]+$/.test(value);
}

/** Longest way to a value that is followed. */
const maxWay = 20;

/** The values that texts by their way, `a.b.image`, come to. */
export function valuesByWay(given: readonly (readonly [string, Text])[]): YamlNode {
  const root = new Map<string, YamlNode>();
  const maps = new Map<string, Map<string, YamlNode>>([['', root]]);
  for (const [way, text] of given) {
    const keys = way.split('.').slice(0, maxWay);
    let inner = root;
    for (let at = 1; at < keys.length; at++) {
      const place = JSON.stringify(keys.slice(0, at));
      const next = maps.get(place) ?? new Map<string, YamlNode>();
      maps.set(place, next);
      inner.set(keys[at - 1] as string, { map: mapOf(next) });
      inner = next;
    }
    inner.set(keys.at(-1) as string, { text });
  }
  return { map: mapOf(root) };
}

function mapOf(entries: ReadonlyMap<string, YamlNode>): MapNode {
  return { get: (key) => entries.get(key), entries: () => entries };
}
