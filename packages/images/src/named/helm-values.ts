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
    if (node.map !== undefined) {
      const group = readGroup(node.map, key, { path, way, appVersion, globalRegistry });
      if (group !== undefined) found.push(group);
      for (const [name, inner] of node.map.entries()) {
        const written = inner.text;
        if (written !== undefined && imageKey.test(name) && isReference(written.value))
          found.push(named(written, path, `${way}${way === '' ? '' : '.'}${name}`));
        visit(inner, name, way === '' ? name : `${way}.${name}`, depth + 1);
      }
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
  const has = ['tag', 'digest', 'pullPolicy', 'registry', 'imageTag'].some((name) => map.get(name) !== undefined);
  // `repository` is a word of many: of git, of charts, of packages.
  if (!has && !imageKey.test(key)) return undefined;
  const given = (name: string): string | undefined => {
    const { value } = text(name) ?? { value: '' };
    return value === '' ? undefined : value;
  };
  const registry = globalRegistry === undefined || globalRegistry === '' ? given('registry') : globalRegistry;
  const name = registry === undefined ? repository.value : `${registry.replace(/\/$/, '')}/${repository.value}`;
  const tag = given('tag') ?? given('imageTag');
  const digest = given('digest');
  const isWhole = /@|:[^/:]+$/.test(name.slice(name.indexOf('/') + 1));
  const suffix = isWhole
    ? ''
    : digest !== undefined
      ? `@${digest.includes(':') ? digest : `sha256:${digest}`}`
      : tag !== undefined
        ? `:${tag}`
        : appVersion === undefined
          ? undefined
          : `:${appVersion}`;
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
