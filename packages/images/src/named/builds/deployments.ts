// Files of deployment and release tools that name Dockerfiles by a key of their own, each as a row of data.

import { parseToml } from '@portcullis/formats/toml'; // at first use
import { jsonFromComments } from '../devcontainer.js';
import { folderOf, isRemote } from '../paths.js';
import { interpolatePartly, unknownPart } from '../variables.js';
import { everyMap, type MapNode, readYamlNodes, type YamlNode } from '../yaml-text.js'; // at first use
import { contextFolders, placesIn, targetsIn, unnamedDockerfile } from './places.js';
import { buildsInScript, shown } from './scripts.js'; // at first use
import { type BuildSource, type NamedBuilds, type NamedDockerfile, noBuilds } from './types.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly matches: RegExp;
  /** Keys that hold a path to a Dockerfile, in any map of the file; the path of a nested one is joined by dots. */
  readonly keys: readonly string[];
  /** Keys beside, or around, that hold the context from which the path starts. */
  readonly context?: readonly string[];
  /** Whether paths start at the root of the repository rather than beside the file; both are tried where it depends. */
  readonly root?: true;
  /** Keys that hold the stage that is built; the path of a nested one is joined by dots. */
  readonly target?: readonly string[];
  /** Keys that hold commands, as a text or a list. */
  readonly commands?: readonly string[];
}

/** From the tools' own references of their files. */
const rows: readonly Row[] = [
  {
    id: 'skaffold',
    title: 'Skaffold configuration',
    matches: /(?:^|\/)skaffold[^/]{0,60}\.ya?ml$/i,
    keys: ['docker.dockerfile', 'kaniko.dockerfile'],
    context: ['context'],
    target: ['docker.target', 'kaniko.target'],
  },
  {
    id: 'goreleaser',
    title: 'GoReleaser configuration',
    matches: /(?:^|\/)\.?goreleaser[^/]{0,60}\.ya?ml$/i,
    keys: ['dockerfile'],
    root: true,
  },
  {
    id: 'fly',
    title: 'Fly configuration',
    matches: /(?:^|\/)fly(?:\.[^/]{1,60})?\.toml$/i,
    keys: ['build.dockerfile'],
    target: ['build.build-target'],
  },
  { id: 'railway', title: 'Railway configuration', matches: /(?:^|\/)railway\.(?:toml|json)$/i, keys: ['dockerfilePath'], root: true },
  { id: 'render', title: 'Render blueprint', matches: /(?:^|\/)render\.ya?ml$/i, keys: ['dockerfilePath'], root: true },
  {
    id: 'digitalocean',
    title: 'App Platform specification',
    matches: /(?:^|\/)\.do\/[^/]{1,100}\.ya?ml$/i,
    keys: ['dockerfile_path'],
    root: true,
  },
  {
    id: 'okteto',
    title: 'Okteto manifest',
    matches: /(?:^|\/)okteto[^/]{0,60}\.ya?ml$/i,
    keys: ['dockerfile'],
    context: ['context'],
    target: ['target'],
  },
  { id: 'azd', title: 'Azure Developer project', matches: /(?:^|\/)azure\.ya?ml$/i, keys: ['docker.path'], context: ['project'] },
  { id: 'heroku', title: 'Heroku manifest', matches: /(?:^|\/)heroku\.ya?ml$/i, keys: ['build.docker.*'] },
  {
    id: 'werf',
    title: 'werf configuration',
    matches: /(?:^|\/)werf[^/]{0,60}\.ya?ml$/i,
    keys: ['dockerfile'],
    context: ['context'],
    target: ['target'],
  },
  {
    id: 'copilot',
    title: 'Copilot manifest',
    matches: /(?:^|\/)copilot\/(?:[^/]{1,100}\/)*manifest\.ya?ml$/i,
    keys: ['build.dockerfile'],
    root: true,
    target: ['build.target'],
  },
  { id: 'devfile', title: 'devfile', matches: /(?:^|\/)\.?devfile\.ya?ml$/i, keys: ['dockerfile.uri'] },
  { id: 'captain', title: 'CapRover definition', matches: /(?:^|\/)captain-definition$/, keys: ['dockerfilePath'] },
  {
    id: 'circleci',
    title: 'CircleCI configuration',
    matches: /(?:^|\/)\.circleci\/[^/]{1,100}\.ya?ml$/,
    keys: ['dockerfile'],
    context: ['path', 'docker-context', 'build-context'],
    root: true,
    commands: ['command', 'run'],
  },
  {
    id: 'azure-pipelines',
    title: 'Azure pipeline',
    matches: /(?:^|\/)\.?azure-pipelines[^/]{0,100}\.ya?ml$|(?:^|\/)\.azure-pipelines\/[^/]{1,100}\.ya?ml$/,
    keys: ['dockerfile', 'Dockerfile', 'dockerFile'],
    root: true,
    commands: ['script', 'bash'],
  },
  {
    id: 'bitbucket',
    title: 'Bitbucket pipeline',
    matches: /(?:^|\/)bitbucket-pipelines\.ya?ml$/,
    keys: [],
    root: true,
    commands: ['script', 'after-script'],
  },
  {
    id: 'drone',
    title: 'Drone pipeline',
    matches: /(?:^|\/)\.(?:drone|woodpecker)(?:\/[^/]{1,100})?\.ya?ml$/,
    keys: ['settings.dockerfile'],
    target: ['settings.target'],
    context: ['context'],
    root: true,
    commands: ['commands'],
  },
  {
    id: 'cloudbuild',
    title: 'Cloud Build configuration',
    matches: /(?:^|\/)cloudbuild[^/]{0,60}\.(?:ya?ml|json)$/i,
    keys: [],
    root: true,
    commands: ['args', 'script'],
  },
  {
    id: 'buildkite',
    title: 'Buildkite pipeline',
    matches: /(?:^|\/)\.buildkite\/[^/]{1,100}\.ya?ml$/,
    keys: ['dockerfile'],
    root: true,
    commands: ['command', 'commands'],
  },
];

export const deploymentBuilds: readonly BuildSource[] = rows.map((row) => ({
  id: row.id,
  title: row.title,
  matches: (path) => row.matches.test(path),
  async read(text, path) {
    // Files of these names hold much else, and some of them are templates that no YAML reader takes.
    if (!/dockerfile|docker|target|\/executor|podman|buildah/i.test(text)) return noBuilds;
    const found: NamedBuilds[] = [];
    for (const root of await nodesOf(text, path))
      for (const [map, around] of mapsWithParents(root)) found.push(ofMap(map, around, row, path));
    return { dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles), also: found.flatMap(({ also }) => also) };
  },
}));

async function nodesOf(text: string, path: string): Promise<readonly YamlNode[]> {
  if (path.endsWith('.toml')) return [fromValue((await parseToml(text, path)).value)];
  const isJson = path.endsWith('.json') || path.endsWith('captain-definition');
  return readYamlNodes(isJson ? jsonFromComments(text) : text, path);
}

function fromValue(value: unknown): YamlNode {
  if (typeof value === 'string') return { text: { value } };
  if (Array.isArray(value)) return { list: value.map(fromValue) };
  if (typeof value !== 'object' || value === null) return {};
  const entries = new Map(Object.entries(value).map(([key, inner]) => [key, fromValue(inner)] as const));
  return { map: { get: (key) => entries.get(key), entries: () => entries } };
}

/** Every map with the one that it stands in. */
function mapsWithParents(root: YamlNode): readonly (readonly [MapNode, MapNode | undefined])[] {
  const parents = new Map<MapNode, MapNode>();
  const maps = everyMap(root);
  for (const map of maps)
    for (const [, value] of map.entries())
      for (const inner of [value, ...(value.list ?? [])]) if (inner.map !== undefined) parents.set(inner.map, map);
  return maps.map((map) => [map, parents.get(map)] as const);
}

function ofMap(map: MapNode, around: MapNode | undefined, row: Row, path: string): NamedBuilds {
  const bases = row.root === true ? ['', folderOf(path)] : [folderOf(path)];
  const contexts = (row.context ?? [])
    .flatMap((key) => map.get(key)?.text ?? around?.get(key)?.text ?? [])
    .map(({ value }) => known(value));
  const folders = contexts.length === 0 ? bases : contexts.flatMap((context) => contextFolders(bases, context) ?? []);
  const targets = targetsIn((row.target ?? []).flatMap((key) => textsAt(map, key.split('.'))).map(known));
  const dockerfiles = row.keys
    .flatMap((key) => textsAt(map, key.split('.')))
    .flatMap((written): readonly NamedDockerfile[] => {
      if (
        isRemote(written) ||
        written === '' ||
        /[\n{[]/.test(written.replace(/\{\{[^}]{0,200}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|<<[^>]{0,200}>>/g, ''))
      )
        return [];
      const text = known(written).replaceAll('*', unknownPart);
      return [
        { owner: row.title, text: shown(text), candidates: placesIn([...folders, ...(row.root === true ? bases : [])], text), ...targets },
      ];
    });
  const named = dockerfiles.length > 0 ? dockerfiles : unnamedDockerfile(row.title, folders, targets);
  const commands = (row.commands ?? []).flatMap((key) => commandAt(map.get(key), key === 'args' ? programOf(map) : undefined));
  const folder = row.commands === undefined ? undefined : map.get('dir')?.text?.value;
  const scripts = commands.map((text) =>
    buildsInScript({ text, owner: row.title, lookUp: () => undefined, ...(folder === undefined ? {} : { folder }) }),
  );
  return { dockerfiles: [...named, ...scripts.flatMap((one) => one.dockerfiles)], also: scripts.flatMap(({ also }) => also) };
}

function textsAt(map: MapNode, [key = '', ...rest]: readonly string[]): readonly string[] {
  const nodes = key === '*' ? [...map.entries()].map(([, value]) => value) : [map.get(key)];
  return nodes.flatMap((node) => {
    if (rest.length > 0) return node?.map === undefined ? [] : textsAt(node.map, rest);
    return node?.text?.value ?? [];
  });
}

/** A command as a text, lines of a list, or the words of one, before which its program stands where that is known. */
function commandAt(node: YamlNode | undefined, program: string | undefined): readonly string[] {
  if (node?.text !== undefined) return [node.text.value];
  const words = (node?.list ?? []).flatMap(({ text }) => text?.value ?? []);
  if (words.length === 0) return [];
  return program === undefined ? [words.join('\n')] : [`${program} ${words.map(quotedWord).join(' ')}`];
}

/** The program to which a step of Cloud Build gives its `args`: its `entrypoint`, or that of the image. */
function programOf(map: MapNode): string | undefined {
  const given = map.get('entrypoint')?.text?.value;
  if (given !== undefined) return given;
  const image = map.get('name')?.text?.value ?? '';
  if (/kaniko/.test(image)) return 'executor';
  const name = /([^/:@]{1,100})(?:[:@][^/]{0,200})?$/.exec(image)?.[1];
  return name !== undefined && /^(?:docker|podman|buildah)$/.test(name) ? name : undefined;
}

function quotedWord(word: string): string {
  return /\s/.test(word) ? `'${word.replaceAll("'", '')}'` : word;
}

/** Signs of templates in place of what they come to. */
function known(text: string): string {
  return interpolatePartly(
    text.slice(0, 4096).replace(/\{\{[^}]{0,200}\}\}|\$\([^)]{0,200}\)|<<[^>]{0,200}>>|\$\[\[[^\]]{0,200}\]\]/g, unknownPart),
    () => undefined,
  );
}
