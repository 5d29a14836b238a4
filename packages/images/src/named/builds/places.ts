// From folders and names as files write them to workspace paths.

import { isRemote, resolvePath } from '../paths.js';
import { unknownPart } from '../variables.js';
import type { NamedDockerfile, ToldOfDockerfile } from './types.js';

/** Workspace paths of a name as seen from several folders; what leads out of the workspace is left out. */
export function placesIn(folders: readonly string[], written: string): readonly string[] {
  const places = folders.flatMap((folder) => resolvePath(folder, written) ?? []);
  return [...new Set(places)];
}

/** Folders that a build's context may be; undefined for one in another repository. */
export function contextFolders(bases: readonly string[], written: string): readonly string[] | undefined {
  return isRemote(written) ? undefined : placesIn(bases, written);
}

/** Whether nothing of a text is left to be worked out. */
export function isKnown(text: string): boolean {
  return !text.includes(unknownPart);
}

/** The stages that a build says it is of; what is not known before the run names none. */
export function targetsIn(texts: readonly (string | undefined)[]): Pick<NamedDockerfile, 'targets'> {
  const targets = [...new Set(texts.map((text) => text?.trim() ?? ''))].filter((text) => text !== '' && isKnown(text));
  return targets.length === 0 ? {} : { targets };
}

/** The names of a build's contexts: what FROM and `--from` mean by them is no image of that name. */
export function givenIn(names: readonly string[]): Pick<NamedDockerfile, 'given'> {
  const given = [...new Set(names)].filter((name) => name !== '' && isKnown(name));
  return given.length === 0 ? {} : { given };
}

/** The argument of a build that BuildKit takes for the image of its frontend. */
export const frontendArgument = 'BUILDKIT_SYNTAX';

/** Images that read a Dockerfile, less what is not known before the run. */
export function frontendsIn(images: readonly (string | undefined)[]): Pick<NamedDockerfile, 'frontends'> {
  const frontends = [...new Set(images.map((image) => image?.trim() ?? ''))].filter((image) => image !== '' && isKnown(image));
  return frontends.length === 0 ? {} : { frontends };
}

/** The images that arguments of a build name as its frontend: `BUILDKIT_SYNTAX=image`, a line each. */
export function frontendArguments(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => /^\s{0,20}["']?BUILDKIT_SYNTAX=["']?([^"'\s]{1,1000})/.exec(line)?.[1] ?? []);
}

/** `NAME=CONTEXT`, a line each. */
export function contextNames(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split('\n')).flatMap((line) => /^\s{0,20}([^=\s]{1,200})=/.exec(line)?.[1] ?? []);
}

/** The Dockerfile of a build that names none, told for the stages that it is of and the contexts that it is given. */
export function unnamedDockerfile(owner: string, folders: readonly string[], told: ToldOfDockerfile): readonly NamedDockerfile[] {
  const candidates = ['Dockerfile', 'Containerfile'].flatMap((name) => placesIn(folders, name)).filter(isKnown);
  return Object.keys(told).length === 0 || candidates.length === 0
    ? []
    : [{ owner, text: 'Dockerfile', candidates, optional: true, ...told }];
}

/** Whether what a build exports is no image that someone pulls: nothing at all, or files. */
export function makesNoImage(outputs: readonly string[]): boolean {
  return outputs.length > 0 && outputs.every((output) => /(?:^|,)\s{0,20}type\s{0,20}=\s{0,20}(?:cacheonly|local)\b/.test(output));
}

/** Files in the folder of a path, with names that `matches` takes, the path itself left out; sorted. */
export function siblingsOf(path: string, paths: readonly string[], matches: (path: string) => boolean): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return paths.filter((other) => other !== path && other.startsWith(folder) && !other.slice(folder.length).includes('/') && matches(other));
}
