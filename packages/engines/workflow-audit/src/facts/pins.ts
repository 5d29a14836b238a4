// Commits of the newest releases of popular actions. Written by scripts/facts/actions.mjs.

import type { RepositoryUse } from '@portcullis/formats/workflow';
import table from '../../data/action-pins.json' with { type: 'json' };
import { versionIn } from './version.js';

export interface Pin {
  /** `v4.4.0`. */
  readonly tag: string;
  readonly commit: string;
}

export const pinsSource = { source: table.source, date: table.date };

const lines: Readonly<Record<string, readonly string[]>> = table.pins;

/** The release that a ref stood for when the table was written: the newest of `v4` or `v4.4`, or `v4.4.0` itself where it is that. */
export function pinOf({ ref, slug }: RepositoryUse): Pin | undefined {
  if (ref === undefined || !Object.hasOwn(lines, slug)) return undefined;
  const key = `${slug}@${ref}`;
  if (!known.has(key) && known.size < maxKnown) known.set(key, pinIn(slug, ref));
  return known.has(key) ? known.get(key) : pinIn(slug, ref);
}

/** The same few are used all over. */
const known = new Map<string, Pin | undefined>();
const maxKnown = 5000;

function pinIn(slug: string, ref: string): Pin | undefined {
  const version = versionIn(ref);
  if (version === undefined) return undefined;
  for (const line of lines[slug] ?? []) {
    const [tag = '', commit = ''] = line.split(' ');
    const release = versionIn(tag);
    if (release !== undefined && version.every((part, index) => part === release[index])) return { tag, commit };
  }
  return undefined;
}
