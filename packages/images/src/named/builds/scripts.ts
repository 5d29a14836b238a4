// Commands of a pipeline that build: `docker build -f`, the same of other programs, kaniko and buildctl, `docker compose -f` and
// `docker buildx bake -f`, also in a script that a shell is given by a word.

import { programBehind, startedProgram, verbIn } from '../commands.js';
import { valuesOfFlags } from '../flags.js';
import { isRemote } from '../paths.js';
import { commandsOf } from '../shell-images.js';
import { interpolatePartly, unknownPart } from '../variables.js';
import {
  contextFolders,
  contextNames,
  frontendArguments,
  frontendsIn,
  givenIn,
  isKnown,
  placesIn,
  targetsIn,
  unnamedDockerfile,
} from './places.js';
import { type NamedBuildFile, type NamedBuilds, type NamedDockerfile, noBuilds } from './types.js';

export interface BuildScript {
  readonly text: string;
  readonly owner: string;
  /** Value of a variable; undefined when it is not known before the run. */
  readonly lookUp: (name: string) => string | undefined;
  /** Workspace path in which it starts; undefined where nobody knows. */
  readonly folder?: string;
}

/** What a text that builds has somewhere in it: most have not. */
export const mayBuild = /docker|podman|buildah|nerdctl|executor|kaniko|\bimg\b|depot|finch|buildctl|container/i;

export function buildsInScript(script: BuildScript): NamedBuilds {
  if (!mayBuild.test(script.text)) return noBuilds;
  const reading: Reading = { script, own: new Map(), folders: [script.folder ?? ''], printed: [], dockerfiles: [], also: [] };
  readCommands(reading);
  return { dockerfiles: reading.dockerfiles, also: reading.also };
}

interface Reading {
  readonly script: BuildScript;
  /** What the script gives to variables. */
  readonly own: Map<string, string>;
  /** Where a command may run. */
  folders: readonly string[];
  /** What the command before this one prints, where it does nothing else. */
  printed: readonly string[];
  readonly dockerfiles: NamedDockerfile[];
  readonly also: NamedBuildFile[];
}

function readCommands(reading: Reading): void {
  const { script, own } = reading;
  const value = (word: string): string => withoutQuotes(word, (name) => own.get(name) ?? script.lookUp(name));
  for (const words of commandsOf(script.text)) {
    const [started = '', ...rest] = startedProgram(words, (name, given) => own.set(name, value(given)));
    if (started === '') continue;
    // Make writes its variables in brackets.
    const known = value(started.replace(/^\$\((\w{1,100})\)$/, (_, name: string) => `\${${name}}`));
    const [name, ...more] = programBehind(started, isKnown(known) ? known : undefined);
    const fed = [...fedBy(rest), ...reading.printed];
    reading.printed = name === 'cat' ? rest.filter((word) => !/^[-<>]/.test(word)) : [];
    if (name === 'cd' || name === 'pushd') reading.folders = entered(reading.folders, value(rest[0] ?? ''));
    const verb = verbOf(name, [...more, ...rest].map(plainFlag));
    if (verb === undefined) continue;
    const found = ofBuild({ ...verb, fed }, reading.folders, value, script.owner);
    reading.dockerfiles.push(...found.dockerfiles);
    reading.also.push(...found.also);
  }
}

function entered(folders: readonly string[], written: string): readonly string[] {
  return [...new Set([...folders, ...(contextFolders(folders, written) ?? [])])].slice(-8);
}

/** `"--file=x"` is a flag as well; what a command in place prints may have quotes of its own. */
function plainFlag(word: string): string {
  return /^["']?-/.test(word) && !/\$\(|`/.test(word) ? word.replace(/["']/g, '') : word;
}

/** What one command builds from: the files that it names, or the Dockerfile of its context. */
function ofBuild(
  verb: Verb & { readonly fed: readonly string[] },
  folders: readonly string[],
  value: (word: string) => string,
  owner: string,
): NamedBuilds {
  const told =
    verb.as === 'dockerfile'
      ? {
          ...targetsIn(valuesOfFlags(verb.after, ['target']).map(value)),
          ...givenIn(contextNames(valuesOfFlags(verb.after, ['build-context']).map(value))),
          ...frontendsIn(frontendArguments(valuesOfFlags(verb.after, ['build-arg', 'opt']).map(argumentIn(value)))),
        }
      : {};
  // `docker build -` and `-f -` take the Dockerfile from their standard input.
  const isFed = verb.as === 'dockerfile' && verb.after.some((word) => /^(?:-|-f-|--file=-)$/.test(word));
  const files = isFed ? verb.fed : (verb.files ?? filesIn(verb.after, verb.flags));
  if (isFed && files.length === 0) return noBuilds;
  const context = contextOf(verb, value);
  // In another repository lies another Dockerfile.
  if (verb.as === 'dockerfile' && isRemote(context)) return noBuilds;
  if (files.length === 0) return { dockerfiles: unnamedDockerfile(owner, placesIn(['', ...folders], context), told), also: [] };
  const texts = files.map(value).filter((text) => text !== '-' && text !== '' && !/^[a-z]{2,10}:\/\//.test(text));
  const from = ['', ...folders, ...(verb.below ?? []).flatMap((folder) => placesIn(['', ...folders], value(folder)))];
  const places = texts.map((text) => ({ text, candidates: placesIn(from, text) }));
  if (verb.as === 'dockerfile')
    return {
      dockerfiles: places.map(({ text, candidates }) => ({
        owner,
        candidates: verb.mounted === true ? mounted(text, candidates) : candidates,
        text: shown(text),
        anywhere: true as const,
        ...told,
      })),
      also: [],
    };
  const others = places.flatMap(({ candidates }) => candidates.filter(isKnown));
  return { dockerfiles: [], also: others.map((path) => ({ path, as: verb.as, optional: true as const })) };
}

/** buildctl has arguments behind a prefix. */
function argumentIn(value: (word: string) => string): (word: string) => string {
  return (word) => value(word).replace(/^build-arg:/, '');
}

/** The context stands last, but for what says where the output goes; kaniko has a flag for it. */
function contextOf({ after, contexts }: Verb, value: (word: string) => string): string {
  if (contexts !== undefined) return value(valuesOfFlags(after, contexts).at(-1) ?? '.').replace(/^dir:\/\//, '');
  return value(after.filter((word, at) => !/^\d?[<>]/.test(word) && !/^\d?[<>]{1,2}$/.test(after[at - 1] ?? '')).at(-1) ?? '.');
}

/** Where the workspace lies in a container nobody knows, most often in a folder of the root: `/workspace/app.dockerfile`. */
function mounted(text: string, candidates: readonly string[]): readonly string[] {
  const inside = /^\/[^/]{1,100}\/(.{1,4000})$/.exec(text)?.[1];
  return inside === undefined ? candidates : [...new Set([...candidates, ...placesIn([''], inside)])];
}

export function shown(text: string): string {
  return text.replaceAll(unknownPart, '…').slice(0, 200);
}

/** Quotes and escapes taken away; what a command in place would print is not known, and the workspace's own variables lead to its root. */
function withoutQuotes(word: string, lookUp: (name: string) => string | undefined): string {
  if (/\$\(|`/.test(word)) return word.replace(/\$\([^)]{0,2000}\)?|`[^`]{0,2000}`?/g, unknownPart).replace(/["'\\]/g, '');
  return interpolatePartly(word.replace(/["'\\]/g, ''), (name) => (workspaces.has(name) ? '.' : lookUp(name)));
}

const workspaces = new Set([
  'PWD',
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'WORKSPACE',
  'BUILD_SOURCESDIRECTORY',
  'CIRCLE_WORKING_DIRECTORY',
]);

/** Files that a command reads: `< file`; a here-document is text of the script itself. */
function fedBy(words: readonly string[]): readonly string[] {
  const joined = words.flatMap((word) => /^0?<([^<&(].*)$/s.exec(word)?.[1] ?? []);
  return [...words.flatMap((word, at) => (/^0?<$/.test(word) ? (words[at + 1] ?? []) : [])), ...joined];
}

interface Verb {
  readonly as: string;
  readonly flags: readonly string[];
  readonly after: readonly string[];
  /** The files that it names, where no flag of their own does. */
  readonly files?: readonly string[];
  /** Flags that name the context; without them it stands last. */
  readonly contexts?: readonly string[];
  /** Folders from which the files may start, too. */
  readonly below?: readonly string[];
  /** Whether it runs in a container, whose paths are others. */
  readonly mounted?: true;
}

const fileFlags = ['f', 'file'];
const engines = /^(?:docker|podman|buildah|nerdctl|img|depot|finch|sudo-docker)(?:\.exe)?$/;
const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['buildx', ['build', 'b', 'bake', 'f']],
  ['image', ['build']],
  ['builder', ['build']],
  ['container', ['run']],
]);

function verbOf(name: string, words: readonly string[]): Verb | undefined {
  if (name === 'executor') return ofKaniko(words);
  if (/^buildctl(?:-daemonless(?:\.sh)?)?$/.test(name)) return ofBuildctl(words);
  if (/^(?:docker|podman|nerdctl)-compose$/.test(name)) return { as: 'compose', flags: fileFlags, after: words };
  if (name === 'docker-buildx') return verbOf('docker', ['buildx', ...words]);
  if (!engines.test(name)) return undefined;
  const { verb, after } = verbIn(words, groups);
  if (verb === 'compose') return { as: 'compose', flags: fileFlags, after: words };
  if (verb === 'bake' || verb === 'f') return { as: 'bake', flags: fileFlags, after };
  if (verb === 'build' || verb === 'bud' || verb === 'b') return { as: 'dockerfile', flags: fileFlags, after };
  const image = verb === 'run' ? after.findIndex((word) => /kaniko[\w./-]{0,100}\/executor\b/.test(word)) : -1;
  return image < 0 ? undefined : ofKaniko(after.slice(image + 1));
}

function ofKaniko(after: readonly string[]): Verb {
  return {
    as: 'dockerfile',
    flags: [...fileFlags, 'dockerfile'],
    after,
    contexts: ['c', 'context'],
    below: valuesOfFlags(after, ['c', 'context', 'context-sub-path']).map((folder) => folder.replace(/^(["']?)dir:\/\//, '$1')),
    mounted: true,
  };
}

/** `buildctl build --frontend dockerfile.v0 --local dockerfile=folder --opt filename=file`. */
function ofBuildctl(words: readonly string[]): Verb | undefined {
  const [verb, ...after] = words.filter((word, at) => !/^--?addr/.test(word) && words[at - 1] !== '--addr');
  const isDockerfile = valuesOfFlags(after, ['frontend']).some((frontend) => /^["']?(?:dockerfile|gateway)\.v0/.test(frontend));
  if (verb !== 'build' || !isDockerfile) return undefined;
  const given = (flag: string, key: string): readonly string[] =>
    valuesOfFlags(after, [flag]).flatMap((pair) =>
      pair.replace(/^["']/, '').startsWith(`${key}=`) ? [pair.slice(pair.indexOf('=') + 1)] : [],
    );
  return { as: 'dockerfile', flags: [], after, files: given('opt', 'filename'), contexts: [], below: given('local', 'dockerfile') };
}

/** Values of the flags: `-f x`, `-fx`, `-qf x`, `--file x`, `--file=x`. */
function filesIn(words: readonly string[], flags: readonly string[]): readonly string[] {
  const joined = words.flatMap((word, at) => {
    const [, before = '', glued] = /^-([qD]{0,4})f(.*)$/s.exec(word) ?? [];
    if (glued === undefined || (before === '' && /^(?:$|=)/.test(glued))) return [];
    return glued === '' ? (words[at + 1] ?? []) : [glued.replace(/^=/, '')];
  });
  return [...valuesOfFlags(words, flags), ...joined];
}
