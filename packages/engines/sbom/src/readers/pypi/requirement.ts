// Names, specifiers and requirements of Python: PEP 503, PEP 440, PEP 508.

import type { Origin, Package } from '../../model.js';
import { plainAddress } from '../../origins.js';

/** PEP 503: runs of dashes, underscores and dots are one dash. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

export function pypiIdentity(name: string): Package['identity'] {
  return { type: 'pypi', name: normalName(name) };
}

export interface Requirement {
  readonly name: string;
  readonly extras: readonly string[];
  /** As written, `>=1,<2`; empty where any version will do. */
  readonly specifier: string;
  /** `name @ url` */
  readonly url?: string;
  readonly marker?: string;
}

/** One requirement; undefined when the text is none. */
export function parseRequirement(text: string): Requirement | undefined {
  const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?)\s*(?:\[([^\]]{0,1000})\])?\s*/.exec(text);
  if (head === null) return undefined;
  const extras = (head[2] ?? '').split(',').flatMap((extra) => (extra.trim() === '' ? [] : [normalName(extra.trim())]));
  const rest = text.slice(head[0].length);
  const base = { name: head[1] as string, extras };
  if (rest.startsWith('@')) {
    const url = /^@\s*(\S+)/.exec(rest)?.[1];
    if (url === undefined) return undefined;
    const marker = /\s;\s*(.+)$/s.exec(rest)?.[1]?.trim();
    return { ...base, specifier: '', url, ...(marker === undefined ? {} : { marker }) };
  }
  const semicolon = rest.indexOf(';');
  const bare = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/s, '$1');
  const clauses = bare.split(',').map((clause) => clause.trim());
  if (
    bare !== '' &&
    !clauses.every((clause) => clause === '' || /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9.*+!_-]{0,199}[A-Za-z0-9*]$/.test(clause))
  )
    return undefined;
  const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim();
  return { ...base, specifier: clauses.filter((clause) => clause !== '').join(','), ...(marker === '' ? {} : { marker }) };
}

/** The one version that a specifier allows: `==1.2`, `===1.2`; none for ranges, wildcards and several clauses. */
export function exactVersion(specifier: string): string | undefined {
  return /^={2,3}\s*([A-Za-z0-9.+!_-]{1,200})$/.exec(specifier.trim())?.[1];
}

/** Where a direct reference leads (`git+https://…@rev`, an archive, a file). */
export function referenceOrigin(written: string): Origin {
  const url = plainAddress(written);
  const vcs = /^(git|hg|svn|bzr)\+/.exec(url);
  const bare = url.replace(/#.*$/, '');
  if (vcs !== null) {
    // An @ in the authority is a user's, one in the path begins the revision.
    const path = bare.indexOf('/', bare.indexOf('://') + 3);
    const at = bare.lastIndexOf('@');
    const hasRevision = at > path && path > 0;
    const address = hasRevision ? bare.slice(0, at) : bare;
    const commit = hasRevision ? bare.slice(at + 1) : undefined;
    return { kind: 'git', url: address, ...(commit === undefined || commit === '' ? {} : { commit }) };
  }
  if (/^https?:\/\//i.test(url)) return { kind: 'url', url: bare };
  return { kind: 'file', path: bare.replace(/^file:(?:\/\/(?:localhost)?)?/, '') };
}
