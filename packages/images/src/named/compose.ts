// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.

import { type Build, imageContext, readBuild } from './build.js';
import { expandedUse } from './image-use.js';
import { folderOf, isRemote, resolvePath } from './paths.js';
import type { ImageSource, ImageUse, Reading } from './types.js';
import { interpolate } from './variables.js';
import { type MapNode, partOf, readYamlNodes, type Text, textsOf, type YamlNode } from './yaml-text.js';

const names =
  /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;

export const composeFiles: ImageSource = {
  id: 'compose',
  title: 'Compose file',
  byName: true,
  matches: (path) => names.test(path),
  async read(text, path, files) {
    const folder = folderOf(path);
    const variables = readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
    const uses: ImageUse[] = [];
    const also = new Map<string, { path: string; as: string }>();
    const elsewhere: string[] = [];
    const value = (found: Text): string | undefined => interpolate(found.value, (name) => variables.get(name));
    const add = (found: Text, role: string): void => {
      uses.push(expandedUse(path, found, role, value(found)));
    };
    /** Another Compose file, by its path as written. */
    const include = (written: Text, base = folder): void => {
      const name = value(written);
      const target = name === undefined || isRemote(name) ? undefined : resolvePath(base, name);
      if (target === undefined || files.read(target) === undefined)
        elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
      else if (!names.test(target)) also.set(target, { path: target, as: 'compose' });
    };
    for (const document of await readYamlNodes(text, path)) {
      for (const entry of document.map?.get('include')?.list ?? [])
        for (const written of [...textsOf(entry), ...textsOf(entry.map?.get('path'))]) include(written);
      for (const [name, service] of document.map?.get('services')?.map?.entries() ?? []) {
        const { map } = service;
        if (map === undefined) continue;
        const build = map.get('build');
        const image = map.get('image')?.text;
        // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
        const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
        if (image !== undefined && !isBuilt) add(image, build === undefined ? `service ${name}` : `service ${name}, unless it is built`);
        const extended = map.get('extends')?.map?.get('file')?.text;
        if (extended !== undefined) include(extended);
        for (const volume of map.get('volumes')?.list ?? []) {
          const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
          if (source !== undefined) add(source, `volume of service ${name}`);
        }
        if (build === undefined) continue;
        const described = buildOf(build, path, folder, `service ${name}`, value);
        for (const [context, source] of described.contexts)
          if (source.value.startsWith(imageContext)) add(partOf(source, imageContext), `build context ${context} of service ${name}`);
        const read = readBuild(described, files);
        uses.push(...read.uses);
        for (const other of read.also) also.set(other.path, other);
        elsewhere.push(...read.elsewhere);
      }
    }
    return { uses, also: [...also.values()], elsewhere } satisfies Reading;
  },
};

function buildOf(node: YamlNode, path: string, folder: string, owner: string, value: (text: Text) => string | undefined): Build {
  const map: MapNode | undefined = node.map;
  const written = (key: string): string | undefined => {
    const found = map?.get(key)?.text;
    return found === undefined ? undefined : (value(found) ?? found.value);
  };
  const context = node.text === undefined ? written('context') : (value(node.text) ?? node.text.value);
  const dockerfile = written('dockerfile');
  const inline = map?.get('dockerfile_inline')?.text;
  return {
    path,
    folder,
    owner,
    // A name alone has its value from the environment, where there is one; the Dockerfile's default counts otherwise.
    args: new Map(pairsOf(map?.get('args')).flatMap(([name, given]) => (given === undefined ? [] : [[name, value(given)]]))),
    contexts: pairsOf(map?.get('additional_contexts')).flatMap(([name, given]) => (given === undefined ? [] : [[name, given] as const])),
    ...(context === undefined ? {} : { context }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(inline === undefined ? {} : { inline: { ...inline, value: inline.value.replaceAll('$$', '$') } }),
  };
}

/** A mapping, or a list of `NAME=VALUE`; a name alone takes its value from the environment. */
export function pairsOf(node: YamlNode | undefined): readonly (readonly [string, Text | undefined])[] {
  const map = [...(node?.map?.entries() ?? [])].map(([name, { text }]) => [name, text] as const);
  const list = (node?.list ?? []).flatMap(({ text }): readonly (readonly [string, Text | undefined])[] => {
    if (text === undefined) return [];
    const equals = text.value.indexOf('=');
    return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), partOf(text, text.value.slice(0, equals + 1))]];
  });
  return [...map, ...list];
}

const maxLines = 5000;

/** `NAME=VALUE` lines, quoted or not. */
export function readDotEnv(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const line of text.split(/\r?\n/, maxLines)) {
    const match = /^\s{0,20}(?:export\s{1,20})?([A-Za-z_][\w.]{0,199})\s{0,20}[=:]\s{0,20}(.{0,4000})$/.exec(line);
    if (match === null) continue;
    const [, name = '', raw = ''] = match;
    const quoted = /^(["'])(.{0,4000}?)\1/.exec(raw);
    const value = quoted === null ? raw.replace(/\s{1,200}#.*$/, '').trim() : (quoted[2] ?? '');
    variables.set(name, quoted?.[1] === "'" ? value : (interpolate(value, (other) => variables.get(other)) ?? value));
  }
  return variables;
}
