// Programs that describe builds: Tiltfiles and Earthfiles, of which only what is written out is known; and scripts,
// recipes and package scripts, whose commands name Dockerfiles.

import { folderOf } from '../paths.js';
import { interpolatePartly, unknownPart } from '../variables.js';
import { placesIn } from './places.js';
import { buildsInScript, mayBuild, shown } from './scripts.js'; // at first use
import { type BuildSource, type NamedBuilds, type NamedDockerfile, noBuilds } from './types.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly matches: RegExp;
  /** What stands before the path. */
  readonly before: RegExp;
}

const rows: readonly Row[] = [
  { id: 'tilt', title: 'Tiltfile', matches: /(?:^|\/)(?:Tiltfile|[^/]{1,100}\.tiltfile)$/i, before: /\bdockerfile\s{0,20}=(?!=)\s{0,20}/g },
  {
    id: 'earthly',
    title: 'Earthfile',
    matches: /(?:^|\/)Earthfile$/,
    before: /^[ \t]{0,100}FROM[ \t]{1,20}DOCKERFILE[ \t](?:[^\n]{0,500}?[ \t])??-f[ \t=]{1,20}/gm,
  },
];

export const programBuilds: readonly BuildSource[] = rows.map((row) => ({
  id: row.id,
  title: row.title,
  matches: (path) => row.matches.test(path),
  async read(text, path) {
    const dockerfiles: NamedDockerfile[] = [];
    const folders = [folderOf(path), ''];
    for (const match of text.matchAll(row.before)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 1000);
      const [, , quoted, bare] = /^(?:(["'])([^"'\n]{1,500})\1(?=\s{0,20}[,)\n}]|$)|([\w./@-]{1,500})(?=\s|$))/.exec(behind) ?? [];
      // A name without quotes is a variable of the program, but for words of a command.
      const written = quoted ?? (row.id === 'tilt' ? undefined : bare);
      if (written === '' || /^None\b/.test(behind)) continue;
      const value = (written ?? unknownPart).replace(/\$\{[^}]{0,300}\}|\$\w{1,200}/g, unknownPart);
      dockerfiles.push({ owner: row.title, text: shown(value), candidates: placesIn(folders, value) });
    }
    return { dockerfiles, also: [] };
  },
}));

/** Nothing in these is a gap: a script's variables are anybody's. */
export const scriptBuilds: BuildSource = {
  id: 'scripts',
  title: 'script',
  matches: (path) =>
    /\.(?:sh|bash|mk)$|(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]{1,60})?$|(?:^|\/)[Jj]ustfile$|(?:^|\/)package\.json$|(?:^|\/)Taskfile\.ya?ml$/.test(
      path,
    ),
  async read(text, path): Promise<NamedBuilds> {
    if (!mayBuild.test(text)) return noBuilds;
    const isMake = /\.mk$|(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]{1,60})?$/.test(path);
    const variables = isMake ? makeVariables(text) : new Map<string, string>();
    // In JSON a command ends where its text does, and a recipe may begin with signs.
    const commands = path.endsWith('.json')
      ? text.replace(/"\s{0,20}[,:}]/g, '\n').replace(/["\\]/g, '')
      : text.replace(/^[\t ]{1,100}[-@+]{1,3}/gm, '');
    const script = isMake ? asShell(commands) : commands;
    const found = buildsInScript({ text: script, owner: 'a command', lookUp: (name) => variables.get(name), folder: folderOf(path) });
    return {
      dockerfiles: found.dockerfiles.map((one) => ({ ...one, optional: true as const })),
      also: found.also,
    };
  },
};

/** `$(NAME)` of make, as a shell writes it. */
function asShell(text: string): string {
  return text.replace(/\$[({]([A-Za-z_]\w{0,100})[)}]/g, (_, name: string) => `\${${name}}`);
}

/** `NAME = value`, `NAME := value` and `NAME ?= value`, where a variable holds no other. */
function makeVariables(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(
    /^(?:export[ \t]{1,20})?([A-Za-z_]\w{0,100})[ \t]{0,20}(?::{0,3}|\?)=[ \t]{0,20}([^#\n]{0,500})/gm,
  ))
    if (!found.has(name)) found.set(name, asShell(value.trim()));
  for (const [name, value] of found)
    found.set(
      name,
      interpolatePartly(value, (inner) => (inner === name ? undefined : found.get(inner))),
    );
  return found;
}
