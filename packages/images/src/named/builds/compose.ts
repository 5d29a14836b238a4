// Compose files: `build.dockerfile` of every service, with the contexts that files beside it, extended or including ones give.

import { composeValue, isComposeName } from '../compose.js';
import { folderOf, isRemote, resolvePath } from '../paths.js';
import type { NearbyFiles } from '../types.js';
import { type MapNode, readYamlNodes, textsOf, type YamlNode } from '../yaml-text.js'; // at first use
import {
  contextFolders,
  contextNames,
  frontendArgument,
  frontendArguments,
  frontendsIn,
  givenIn,
  placesIn,
  siblingsOf,
  targetsIn,
  unnamedDockerfile,
} from './places.js';
import type { BuildSource, NamedDockerfile } from './types.js';

export const composeBuilds: BuildSource = {
  id: 'compose',
  title: 'Compose file',
  matches: isComposeName,
  async read(text, path, files) {
    const own = await readServices(text, path, files);
    const others = await besides(path, own, files);
    const dockerfiles = own.services.flatMap((service) => ofService(service, [...own.services, ...others], path));
    return { dockerfiles, also: own.also.map((other) => ({ path: other, as: 'compose' })) };
  },
};

interface Service {
  readonly name: string;
  /** Folders that its context may be; undefined where the file says nothing of it. */
  readonly context: { readonly folders: readonly string[] | undefined } | undefined;
  readonly dockerfile: { readonly text: string; readonly written: string } | undefined;
  /** Whether the Dockerfile stands in the file itself. */
  readonly inline: boolean;
  readonly target: string | undefined;
  /** Names of its further contexts. */
  readonly given: readonly string[];
  /** Images that its arguments name as the frontend. */
  readonly frontends: readonly string[];
  readonly builds: boolean;
  readonly extended: { readonly file: string; readonly service: string } | undefined;
}

interface ComposeServices {
  readonly services: readonly Service[];
  readonly also: readonly string[];
}

async function readServices(text: string, path: string, files: NearbyFiles): Promise<ComposeServices> {
  const services: Service[] = [];
  const also: string[] = [];
  const value = composeValue(path, files);
  const folder = folderOf(path);
  const fileAt = (written: string): string | undefined => {
    const target = resolvePath(folder, value(written));
    return target === undefined || isRemote(written) ? undefined : target;
  };
  for (const document of await readYamlNodes(text, path)) {
    for (const entry of listOf(document.map?.get('include')))
      for (const { value: written } of [...textsOf(entry), ...textsOf(entry.map?.get('path'))]) also.push(...listed(fileAt(written)));
    for (const [name, { map }] of document.map?.get('services')?.map?.entries() ?? []) {
      if (map === undefined) continue;
      const extended = extendedBy(map, path, fileAt);
      if (extended !== undefined && extended.file !== path) also.push(extended.file);
      services.push({ name, ...buildOf(map.get('build'), folder, value), extended });
    }
  }
  return { services, also };
}

function listOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node === undefined ? [] : (node.list ?? [node]);
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function extendedBy(map: MapNode, path: string, fileAt: (written: string) => string | undefined): Service['extended'] {
  const given = map.get('extends');
  const service = given?.text?.value ?? given?.map?.get('service')?.text?.value;
  if (service === undefined) return undefined;
  const written = given?.map?.get('file')?.text?.value;
  const file = written === undefined ? path : fileAt(written);
  return file === undefined ? undefined : { file, service };
}

function buildOf(
  build: YamlNode | undefined,
  folder: string,
  value: (text: string) => string,
): Pick<Service, 'context' | 'dockerfile' | 'inline' | 'target' | 'given' | 'frontends' | 'builds'> {
  const context = build?.text?.value ?? build?.map?.get('context')?.text?.value;
  const written = build?.map?.get('dockerfile')?.text?.value;
  const target = build?.map?.get('target')?.text?.value;
  const further = build?.map?.get('additional_contexts');
  return {
    builds: build !== undefined,
    given: [
      ...[...(further?.map?.entries() ?? [])].map(([name]) => name),
      ...contextNames((further?.list ?? []).flatMap(({ text }) => text?.value ?? [])),
    ],
    frontends: frontendsOfArguments(build?.map?.get('args')).map(value),
    inline: build?.map?.get('dockerfile_inline') !== undefined,
    target: target === undefined ? undefined : value(target),
    context: context === undefined ? undefined : { folders: contextFolders([folder], value(context)) },
    dockerfile: written === undefined ? undefined : { text: value(written), written },
  };
}

/** Of a map, or of a list of `NAME=value`. */
function frontendsOfArguments(args: YamlNode | undefined): readonly string[] {
  const own = args?.map?.get(frontendArgument)?.text?.value;
  return [...(own === undefined ? [] : [own]), ...frontendArguments((args?.list ?? []).flatMap(({ text }) => text?.value ?? []))];
}

/** Services of the files that Compose may read together with this one. */
async function besides(path: string, own: ComposeServices, files: NearbyFiles): Promise<readonly Service[]> {
  const paths = new Set([...siblingsOf(path, files.paths, isComposeName), ...own.also]);
  const found: Service[] = [];
  for (const other of paths) {
    try {
      found.push(...(await readServices(files.read(other) ?? '', other, files)).services);
    } catch {
      // It is a gap of its own.
    }
  }
  return found;
}

/** What a service builds: of its own Dockerfile in any of its contexts, or of another file's in its own. */
function ofService(service: Service, all: readonly Service[], path: string): readonly NamedDockerfile[] {
  if (!service.builds) return [];
  const alike = new Set([service.name, ...listed(service.extended?.service)]);
  const others = all.filter(({ name, extended }) => alike.has(name) || extended?.service === service.name);
  const contexts = service.context === undefined ? others.flatMap(({ context }) => context ?? []) : [service.context];
  // In another repository lies another Dockerfile.
  if (contexts.length > 0 && contexts.every(({ folders }) => folders === undefined)) return [];
  const folders = [...contexts.flatMap((context) => context.folders ?? []), ...(service.context === undefined ? [folderOf(path)] : [])];
  const owner = `service ${service.name}`;
  const both = [service, ...others];
  const told = {
    ...targetsIn(both.map(({ target }) => target)),
    ...givenIn(both.flatMap(({ given }) => given)),
    ...frontendsIn(both.flatMap(({ frontends }) => frontends)),
  };
  if (service.dockerfile !== undefined) {
    const { text, written } = service.dockerfile;
    return [{ owner, text: written, candidates: placesIn(folders, text), ...told }];
  }
  const elsewhere = others.flatMap(({ dockerfile }): readonly NamedDockerfile[] =>
    dockerfile === undefined
      ? []
      : [{ owner, text: dockerfile.written, candidates: placesIn(folders, dockerfile.text), optional: true, ...told }],
  );
  return elsewhere.length > 0 || service.inline ? elsewhere : unnamedDockerfile(owner, folders, told);
}
