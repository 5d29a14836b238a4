// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.

import type { LetThrough, SkippedInput } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import { pathFilter, type Tree } from '@portcullis/workspace';
import { policyFile, policyReader } from './reader.js';
import type { PolicyDocument } from './schema/index.js';

export interface AllowedGap extends LetThrough {
  readonly paths: readonly string[];
  /** The one scanner it holds for; all where absent. */
  readonly scanner?: string;
}

type Entries = NonNullable<PolicyDocument['allow-gaps']>;

/** Entries of `allow-gaps` as their users take them. */
export function allowedGaps(entries: Entries | undefined): readonly AllowedGap[] {
  return (entries ?? []).map(({ paths, reason, scanner, owner, expires }) => ({
    paths,
    reason,
    ...(scanner === undefined ? {} : { scanner }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { until: expires }),
  }));
}

/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
export async function allowedGapsOf(tree: Tree): Promise<readonly AllowedGap[]> {
  const content = tree.read(policyFile);
  if (content === undefined) return [];
  const document = await parseYaml(content.toString('utf8'), policyFile);
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  // Loaded where there is a gap and a policy: most runs of a scanner have neither.
  const [{ conforming }, { judgingParts }] = await Promise.all([import('./read-document.js'), import('./schema/judging.js')]);
  // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
  const part = (value as Readonly<Record<string, unknown>>)['allow-gaps'];
  return allowedGaps(conforming(judgingParts['allow-gaps'], part, policyReader(document, policyFile), ['allow-gaps']));
}

/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
export async function withAllowedGaps(
  skipped: readonly SkippedInput[],
  allowed: readonly AllowedGap[],
  scanner: string,
  today: string,
): Promise<readonly SkippedInput[]> {
  const inForce = allowed.filter(
    (entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase(),
  );
  if (inForce.length === 0) return skipped;
  const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await pathFilter(entry.paths, []) })));
  return skipped.map((input) => {
    const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
    if (found === undefined) return input;
    const { reason, owner, until } = found.entry;
    return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
  });
}
