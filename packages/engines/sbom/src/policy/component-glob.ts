// Which components an entry of the policy means: a package URL as a glob, and a range of versions.

import { checked, formatPurl, PurlError } from '@portcullis/purl';
import { inRange } from '@portcullis/purl/versions';
import type { Component } from '../model.js';

export interface ComponentEntry {
  readonly component: string;
  readonly versions?: string | undefined;
  readonly reason?: string | undefined;
}

/** Whether an entry means a component; a version that cannot be compared is meant where `unsure` says so: a refusal holds, a permission does not. */
export function covers({ component: glob, versions }: ComponentEntry, component: Component, unsure: boolean): boolean {
  if (!matchesParts(plain(glob).split('/'), nameOf(component).split('/'))) return false;
  if (versions === undefined) return true;
  return (component.version === undefined ? undefined : inRange(component.version, versions, component.identity.type)) ?? unsure;
}

/** Letters as people write them: `@` for `%40`; names of packages differ by no case that a policy should miss. */
function plain(text: string): string {
  return text.replace(/%40/gi, '@').toLowerCase();
}

/** The purl without version and qualifiers; of what has none, as it would be. */
function nameOf({ identity: { type, namespace, name } }: Component): string {
  try {
    const purl = checked({ type, ...(namespace === undefined ? {} : { namespace }), name });
    return plain(formatPurl(purl));
  } catch (error) {
    if (!(error instanceof PurlError)) throw error;
    return plain(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
  }
}

/** `**` stands for any number of parts. Each is tried once from where the last `**` stood: no more than parts times parts. */
export function matchesParts(glob: readonly string[], parts: readonly string[]): boolean {
  return greedy(glob, parts, '**', matchesPart);
}

function matchesPart(glob: string, part: string): boolean {
  return greedy([...glob], [...part], '*', (a, b) => a === b);
}

/** The classic match of wildcards with one place to go back to. */
function greedy<Item>(glob: readonly Item[], items: readonly Item[], any: Item, fits: (glob: Item, item: Item) => boolean): boolean {
  let at = 0;
  let back = -1;
  let from = 0;
  let index = 0;
  while (index < items.length) {
    if (at < glob.length && glob[at] === any) {
      back = at++;
      from = index;
    } else if (at < glob.length && fits(glob[at] as Item, items[index] as Item)) {
      at++;
      index++;
    } else if (back >= 0) {
      at = back + 1;
      index = ++from;
    } else return false;
  }
  while (glob[at] === any) at++;
  return at === glob.length;
}
