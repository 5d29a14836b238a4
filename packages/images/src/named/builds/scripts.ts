// Commands of a pipeline that build: `docker build -f`, the same of other programs, `docker compose -f` and `docker buildx bake -f`.

import { valuesOfFlags } from '../flags.js';
import { commandsOf } from '../shell-images.js';
import { interpolatePartly, unknownPart } from '../variables.js';
import { contextFolders, contextNames, givenIn, isKnown, placesIn, targetsIn, unnamedDockerfile } from './places.js';
import type { NamedBuildFile, NamedBuilds, NamedDockerfile } from './types.js';

export interface BuildScript {
  readonly text: string;
  readonly owner: string;
  /** Value of a variable; undefined when it is not known before the run. */
  readonly lookUp: (name: string) => string | undefined;
  /** Workspace path in which it starts; undefined where nobody knows. */
  readonly folder?: string;
}

const program = /(?:^|[\s;&|(])(?:docker|podman|buildah|nerdctl|kaniko|executor|img|depot|finch|buildctl)/;

export function buildsInScript(script: BuildScript): NamedBuilds {
  const dockerfiles: NamedDockerfile[] = [];
  const also: NamedBuildFile[] = [];
  if (!program.test(script.text) && !script.text.includes('/executor')) return { dockerfiles, also };
  const own = new Map<string, string>();
  const lookUp = (name: string): string | undefined => own.get(name) ?? script.lookUp(name);
  const value = (word: string): string => withoutQuotes(word, lookUp);
  let folders: readonly string[] = [script.folder ?? ''];
  /** What the command before this one prints, where it does nothing else. */
  let printed: readonly string[] = [];
  for (const words of commandsOf(script.text)) {
    const called = callOf(words, (name, text) => own.set(name, value(text)));
    if (called === undefined) continue;
    const [name, ...rest] = called;
    const fed = [...fedBy(rest), ...printed];
    printed = name === 'cat' ? rest.filter((word) => !/^[-<>]/.test(word)) : [];
    if (name === 'cd') folders = [...new Set([...folders, ...(contextFolders(folders, value(rest[0] ?? '')) ?? [])])].slice(-8);
    const verb = verbOf(name ?? '', rest);
    if (verb === undefined) continue;
    const found = ofBuild({ ...verb, fed }, folders, value, script.owner);
    dockerfiles.push(...found.dockerfiles);
    also.push(...found.also);
  }
  return { dockerfiles, also };
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
        }
      : {};
  // `docker build -` and `-f -` take the Dockerfile from their standard input.
  const isFed = verb.as === 'dockerfile' && verb.after.some((word) => /^(?:-|-f-|--file=-)$/.test(word));
  const files = isFed ? verb.fed : filesIn(verb.after, verb.flags);
  if (isFed && files.length === 0) return { dockerfiles: [], also: [] };
  // The context stands last.
  if (files.length === 0)
    return { dockerfiles: unnamedDockerfile(owner, placesIn(['', ...folders], value(verb.after.at(-1) ?? '.')), told), also: [] };
  const texts = files.map(value).filter((text) => text !== '-' && text !== '' && !/^[a-z]{2,10}:\/\//.test(text));
  const places = texts.map((text) => ({ text, candidates: placesIn(['', ...folders], text) }));
  if (verb.as === 'dockerfile')
    return { dockerfiles: places.map((one) => ({ owner, ...one, text: shown(one.text), anywhere: true as const, ...told })), also: [] };
  const others = places.flatMap(({ candidates }) => candidates.filter(isKnown));
  return { dockerfiles: [], also: others.map((path) => ({ path, as: verb.as, optional: true as const })) };
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

const before = /^(?:sudo|time|exec|command|env|nohup|then|do|else|if|while|until|!|\{|\(|export|retry|timeout|\d{1,6}[smh]?)$/;

function callOf(words: readonly string[], assign: (name: string, text: string) => void): readonly string[] | undefined {
  for (const [at, word] of words.entries()) {
    const [, name, text = ''] = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word) ?? [];
    if (name !== undefined) assign(name, text);
    else if (!before.test(word)) return [word.replace(/^["']|["']$/g, '').replace(/^.*\//, ''), ...words.slice(at + 1)];
  }
  return undefined;
}

/** Files that a command reads: `< file`; a here-document is text of the script itself. */
function fedBy(words: readonly string[]): readonly string[] {
  const joined = words.flatMap((word) => /^0?<([^<&(].*)$/s.exec(word)?.[1] ?? []);
  return [...words.flatMap((word, at) => (/^0?<$/.test(word) ? (words[at + 1] ?? []) : [])), ...joined];
}

interface Verb {
  readonly as: string;
  readonly flags: readonly string[];
  readonly after: readonly string[];
}

const fileFlags = ['f', 'file'];

function verbOf(name: string, words: readonly string[]): Verb | undefined {
  if (name === 'executor') return { as: 'dockerfile', flags: [...fileFlags, 'dockerfile'], after: words };
  if (name === 'docker-compose' || name === 'podman-compose') return { as: 'compose', flags: fileFlags, after: words };
  if (!/^(?:docker|podman|buildah|nerdctl|img|depot|finch)(?:\.exe)?$/.test(name)) return undefined;
  const verbs = words
    .slice(0, 12)
    .filter((word) => /^[a-z]+$/.test(word))
    .slice(0, 2);
  const after = words;
  if (verbs[0] === 'compose') return { as: 'compose', flags: fileFlags, after };
  if (verbs.includes('bake')) return { as: 'bake', flags: fileFlags, after };
  if (['build', 'bud'].includes(verbs[0] ?? '') || (/^(?:buildx|image|builder)$/.test(verbs[0] ?? '') && verbs[1] === 'build'))
    return { as: 'dockerfile', flags: fileFlags, after };
  return undefined;
}

/** Values of the flags: `-f x`, `-fx`, `--file x`, `--file=x`. */
function filesIn(words: readonly string[], flags: readonly string[]): readonly string[] {
  const joined = words.flatMap((word) => (/^-f[^-=]/.test(word) ? word.slice(2) : []));
  return [...valuesOfFlags(words, flags), ...joined];
}
