// Which Dockerfiles, and which other files about builds, a file names: what the readers of builds know, as the driver asks for it.

import { PortcullisError } from '@portcullis/core';
import { isDockerfileName, mayBeDockerfileCopy, mayBeDockerfileName } from '@portcullis/formats/dockerfile';
import {
  type BuildSource,
  buildSources,
  type NamedBuilds,
  type NamedDockerfile,
  type NearbyFiles,
  nearbyFiles,
  unknownPart,
} from '@portcullis/images/named';
import type { HostKind, NamedFile, Naming, Nearby, SourceFile } from '@portcullis/lint';
// What few files need.

import { beginsAsDockerfile, parseDockerfile } from '@portcullis/formats/dockerfile'; // at first use

/** `web-dockerfile`, `Dockerfile.py`: a file whose name speaks of Dockerfiles is one where it begins as one does. */
export const dockerfileByText: HostKind = {
  id: 'dockerfile-by-text',
  of: 'dockerfile',
  readable: 'a text',
  loose: true,
  matches: (path) => mayBeDockerfileName(path) || mayBeDockerfileCopy(path),
  names: async ({ text, path }) => ({ files: isDockerfileByText(path, text) ? [{ as: 'dockerfile', paths: [path] }] : [], unknown: [] }),
};

/** Of a name that says something else, too, all of the text must be a Dockerfile's. */
function isDockerfileByText(path: string, text: string): boolean {
  if (mayBeDockerfileName(path)) return beginsAsDockerfile(text);
  if (!mayBeDockerfileCopy(path) || !beginsAsDockerfile(text)) return false;
  const { stages, instructions } = parseDockerfile(text);
  return stages.length > 0 && instructions.every(({ keyword }) => keyword !== 'UNKNOWN');
}

/** Hosts that hold no Dockerfiles of their own. @param holding ids of those that do. */
export function namingHosts(holding: ReadonlySet<string>): readonly HostKind[] {
  return buildSources
    .filter(({ id }) => !holding.has(id))
    .map((source) => ({
      id: source.id,
      of: 'dockerfile',
      readable: 'a text',
      matches: source.matches,
      names: namesBy(source),
      ...(source.id === 'scripts' ? { loose: true as const } : {}),
    }));
}

export function buildSource(id: string): BuildSource {
  return buildSources.find((source) => source.id === id) as BuildSource;
}

/** @returns what the host's `names` is to be. */
export function namesBy(source: BuildSource): (file: SourceFile, nearby: Nearby) => Promise<Naming> {
  return async ({ text, path }, { workspace, files, maxBytes }) => {
    // `Dockerfile.sh` is a script only where it does not begin as a Dockerfile does.
    if (isDockerfileByText(path, text)) return { files: [{ as: 'dockerfile', paths: [path] }], unknown: [] };
    const around = nearbyFiles(workspace, files, maxBytes);
    const isVendored = vendored.test(path);
    const { dockerfiles, also } = await readBuilds(source, text, path, around, isVendored);
    const named: NamedFile[] = [];
    const unknown: string[] = [];
    for (const read of dockerfiles) {
      const one = { ...read, candidates: fromOwnRoot(read.candidates, path) };
      const found = resolved(isVendored ? { ...one, optional: true } : one, around.paths);
      if (found === undefined) unknown.push(`which Dockerfile ${one.owner} builds is not known before the run: \`${one.text}\``);
      else named.push(found);
      // A target is of the file that is named, not of all that may be meant.
      const { targets, given, frontends } = one;
      const told = {
        ...(targets === undefined ? {} : { targets }),
        ...(given === undefined ? {} : { given }),
        ...(frontends === undefined ? {} : { frontends }),
      };
      if (Object.keys(told).length > 0) named.push({ as: 'dockerfile', paths: one.candidates.filter(isKnown), ...told });
    }
    for (const { path: other, as, optional } of also)
      named.push({ as, paths: [other], ...(optional === true || isVendored ? {} : { missing: `it names ${other}, which is not there` }) });
    return { files: named, unknown };
  };
}

/** Copies of other projects, most often without what their files about builds name: nobody builds by them here. */
const vendored = /(?:^|\/)(?:vendor|node_modules|third_party)\//;

/** A workflow of a repository that lies in a folder, as a subtree or a second checkout does, names files from there, too. */
function fromOwnRoot(candidates: readonly string[], path: string): readonly string[] {
  const root = /^(.{1,4096})\/\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,255}$/i.exec(path)?.[1];
  return root === undefined ? candidates : [...candidates, ...candidates.map((candidate) => `${root}/${candidate}`)];
}

async function readBuilds(source: BuildSource, text: string, path: string, around: NearbyFiles, isVendored: boolean): Promise<NamedBuilds> {
  try {
    return await source.read(text, path, around);
  } catch (error) {
    if (isVendored && error instanceof PortcullisError) return { dockerfiles: [], also: [] };
    throw error;
  }
}

/** Undefined where nobody can say which file is meant, and it is told. */
function resolved({ candidates, owner, text, anywhere, optional }: NamedDockerfile, paths: readonly string[]): NamedFile | undefined {
  const plain = candidates.filter((path) => !path.includes(unknownPart));
  const patterns = candidates.filter((path) => path.includes(unknownPart));
  const found = patterns.length === 0 ? [] : paths.filter((path) => patterns.some((pattern) => fits(path, pattern)));
  const isOwn = candidates.some((path) => isOwnByName(path));
  if (patterns.length > 0 && plain.length === 0 && !isOwn && optional !== true) return undefined;
  // A pattern that would take anything takes nothing.
  const matched = patterns.some((pattern) => isOwnByName(pattern)) ? found : [];
  const below = anywhere === true ? plain.flatMap((path) => paths.filter((other) => other.endsWith(`/${path}`))) : [];
  const isTold = optional !== true && plain.length > 0 && !(anywhere === true && isOwn);
  const missing = { missing: `${owner} names the Dockerfile \`${text.slice(0, 200)}\`, which is not in the workspace` };
  return { as: 'dockerfile', paths: [...plain, ...matched, ...below], ...(isTold || candidates.length === 0 ? missing : {}) };
}

function isKnown(path: string): boolean {
  return !path.includes(unknownPart);
}

/** Whether each file that it may stand for is a Dockerfile by its name, and so read whoever names it. */
function isOwnByName(path: string): boolean {
  return isDockerfileName(path.slice(path.lastIndexOf('/') + 1).replaceAll(unknownPart, 'x'));
}

/** Each unknown part stands for any letters. */
function fits(path: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split(unknownPart);
  if (!path.startsWith(first)) return false;
  const last = rest.pop() as string;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.endsWith(last) && path.length - last.length >= at;
}
