// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

import { dockerHub, normalHost, type Repository } from './reference.js';

export type NameGlob = readonly string[];

/** Read as references are: `nginx` and `org/app` mean Docker Hub, hosts have no case; `**` alone means every image. */
export function parseNameGlob(text: string): NameGlob {
  const parts = text.split('/');
  const [first = '', ...rest] = parts;
  if (text === '**') return parts;
  const hasHost = rest.length > 0 && (/[.:*]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const host = hasHost ? plainHost(first) : dockerHub;
  const path = hasHost ? rest : parts;
  return [host, ...(host === dockerHub && path.length === 1 && path[0] !== '**' ? ['library'] : []), ...path];
}

/** What is wrong with a glob; undefined when nothing is. */
export function globProblem(text: string): string | undefined {
  if (text.length > 512) return 'a glob of at most 512 characters';
  const afterHost = text.includes('/') ? text.slice(text.indexOf('/')) : text;
  if (text.includes('@') || afterHost.includes(':')) return 'a name without tag or digest';
  if (!/^[a-zA-Z0-9._:*[\]/-]+$/.test(text)) return 'letters, digits, dots, dashes, slashes and asterisks';
  // Without a host before them, letters in upper case would be one.
  if (/[A-Z]/.test(afterHost)) return 'a repository in lower case, as they all are';
  return text.split('/').some((part) => part === '' || (part.includes('**') && part !== '**'))
    ? 'parts between slashes, `**` alone in one'
    : undefined;
}

export function matchesName(glob: NameGlob, image: Repository): boolean {
  const { registry, repository } = plainName(image);
  return matchParts(glob, [registry, ...repository.split('/')]);
}

/**
 * The name without the port that every registry has anyway: `ghcr.io:443/org/app` comes from where `ghcr.io/org/app` does, and so
 * escapes no glob of it.
 */
export function plainName({ registry, repository }: Repository): Repository {
  const host = plainHost(registry);
  return { registry: host, repository: host === dockerHub && !repository.includes('/') ? `library/${repository}` : repository };
}

function plainHost(host: string): string {
  return normalHost(host.replace(/:0{0,2}443$/, ''));
}

/** Whether the first glob matches every name that the second does, so that a rule behind it never counts. */
export function coversName(glob: NameGlob, other: NameGlob): boolean {
  return matchParts(glob, other);
}

function matchParts(glob: NameGlob, parts: readonly string[]): boolean {
  // Which positions of the glob are reachable after each part: linear in both, whatever is written.
  let reachable = closure(glob, new Set([0]));
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reachable) {
      const pattern = glob[at];
      if (pattern === '**') next.add(at).add(at + 1);
      // A part that is itself a glob is matched as text: only an asterisk matches an asterisk.
      else if (pattern !== undefined && part !== '**' && matchPart(pattern, part)) next.add(at + 1);
    }
    reachable = closure(glob, next);
  }
  return reachable.has(glob.length);
}

/** `**` also stands for no part at all, but not at the end: `org/**` is what lies in `org`, and not an image of that name. */
function closure(glob: NameGlob, positions: Set<number>): Set<number> {
  for (const at of positions) if (glob[at] === '**' && at < glob.length - 1) positions.add(at + 1);
  return positions;
}

function matchPart(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let position = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, position);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    position = found + piece.length;
  }
  return true;
}
