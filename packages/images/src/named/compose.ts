// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.

import { type Build, imageContext, readBuild } from './build.js';
import { Gathering } from './gathering.js';
import { expandedUse } from './image-use.js';
import { folderOf, isRemote, resolvePath } from './paths.js';
import type { ImageSource, NearbyFiles } from './types.js';
import { interpolate, interpolatePartly } from './variables.js';
import { type MapNode, partOf, readYamlNodes, type Text, textsOf, type YamlNode } from './yaml-text.js';

const names =
  /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;

export function isComposeName(path: string): boolean {
  return names.test(path);
}

/** What a text in a Compose file comes to by the `.env` beside it, `unknownPart` in the place of what is not known. */
export function composeValue(path: string, files: NearbyFiles): (text: string) => string {
  const variables = dotEnvOf(folderOf(path), files);
  return (text) => interpolatePartly(text, (name) => variables.get(name));
}

function dotEnvOf(folder: string, files: NearbyFiles): ReadonlyMap<string, string> {
  return readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
}

export const composeFiles: ImageSource = {
  id: 'compose',
  title: 'Compose file',
  byName: true,
  matches: isComposeName,
  async read(text, path, files) {
    const file = openFile(path, files);
    for (const document of await readYamlNodes(text, path)) {
      for (const entry of document.map?.get('include')?.list ?? [])
        for (const written of [...textsOf(entry), ...textsOf(entry.map?.get('path'))]) include(file, written);
      for (const [name, map] of servicesOf(document)) readService(file, name, map);
    }
    return file.found.reading();
  },
};

/** The services of a document; before version 2 of the format they stood at its top. */
export function servicesOf({ map }: YamlNode): readonly (readonly [string, MapNode])[] {
  const listed = map?.get('services');
  const isFirst = listed === undefined && map?.get('version') === undefined && map?.get('include') === undefined;
  const found = [...(listed?.map?.entries() ?? (isFirst ? map?.entries() : undefined) ?? [])];
  return found.flatMap(([name, { map: service }]) =>
    service === undefined || (isFirst && !runs.some((key) => service.get(key) !== undefined)) ? [] : [[name, service] as const],
  );
}

/** What makes a mapping a service. */
const runs = ['image', 'build', 'extends'];

interface ComposeFile {
  readonly path: string;
  readonly folder: string;
  readonly files: NearbyFiles;
  /** A text with its variables replaced; undefined when a value is not known before the run. */
  readonly value: (text: Text) => string | undefined;
  readonly found: Gathering;
}

function openFile(path: string, files: NearbyFiles): ComposeFile {
  const folder = folderOf(path);
  const variables = dotEnvOf(folder, files);
  const value = (text: Text): string | undefined => interpolate(text.value, (name) => variables.get(name));
  return { path, folder, files, value, found: new Gathering() };
}

/** Another Compose file, by its path as written. */
function include({ path, folder, files, value, found }: ComposeFile, written: Text): void {
  const name = value(written);
  const target = name === undefined || isRemote(name) ? undefined : resolvePath(folder, name);
  if (target === undefined || files.read(target) === undefined)
    found.elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
  else if (!names.test(target)) found.also(target, 'compose');
}

function readService(file: ComposeFile, name: string, map: MapNode): void {
  const { path, value, found } = file;
  const add = (written: Text, role: string): void => {
    found.uses.push(expandedUse(path, written, role, value(written)));
  };
  const build = map.get('build');
  const image = map.get('image')?.text;
  // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
  const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
  if (image !== undefined && !isBuilt) {
    if (build === undefined) add(image, `service ${name}`);
    else found.uses.push({ ...expandedUse(path, image, `service ${name}, unless it is built`, value(image)), unlessBuilt: true });
  }
  const extended = map.get('extends')?.map?.get('file')?.text;
  if (extended !== undefined) include(file, extended);
  for (const volume of map.get('volumes')?.list ?? []) {
    const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
    if (source !== undefined) add(source, `volume of service ${name}`);
  }
  if (build === undefined) return;
  const described = buildOf(build, file, `service ${name}`);
  for (const [context, source] of described.contexts)
    if (source.value.startsWith(imageContext)) add(partOf(source, imageContext), `build context ${context} of service ${name}`);
  found.add(readBuild(described, file.files));
}

function buildOf(node: YamlNode, { path, folder, value }: ComposeFile, owner: string): Build {
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
