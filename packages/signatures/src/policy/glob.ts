// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

import { dockerHub, type Repository } from '@portcullis/oci';

export type NameGlob = readonly string[];

/** `nginx` and `org/app` mean Docker Hub, as everywhere; `**` alone means every image. */
export function parseNameGlob(text: string): NameGlob {
  const parts = text.split('/');
  const [first = ''] = parts;
  const hasHost = first === '**' || first === '*' || first.includes('.') || first.includes(':') || first === 'localhost';
  if (hasHost) return parts;
  return [dockerHub, ...(parts.length === 1 && first !== '**' ? ['library'] : []), ...parts];
}

/** What is wrong with a glob; undefined when nothing is. */
export function globProblem(text: string): string | undefined {
  if (text.length > 512) return 'a glob of at most 512 characters';
  const afterHost = text.includes('/') ? text.slice(text.indexOf('/')) : text;
  if (text.includes('@') || afterHost.includes(':')) return 'a name without tag or digest';
  if (!/^[a-zA-Z0-9._:*[\]/-]+$/.test(text)) return 'letters, digits, dots, dashes, slashes and asterisks';
  return text.split('/').some((part) => part === '' || (part.includes('**') && part !== '**'))
    ? 'parts between slashes, `**` alone in one'
    : undefined;
}

export function matchesName(glob: NameGlob, { registry, repository }: Repository): boolean {
  return matchParts(glob, [registry, ...repository.split('/')]);
}

function matchParts(glob: NameGlob, parts: readonly string[]): boolean {
  // Which positions of the glob are reachable after each part: linear in both, whatever is written.
  let reachable = closure(glob, new Set([0]));
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reachable) {
      const pattern = glob[at];
      if (pattern === '**') next.add(at).add(at + 1);
      else if (pattern !== undefined && matchPart(pattern, part)) next.add(at + 1);
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
