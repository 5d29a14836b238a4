// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.

import type { LetThrough, SkippedInput } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml';
import { pathFilter, type Tree } from '@portcullis/workspace';
import { type KeyPath, type PolicyReader, policyFile, policyReader } from './reader.js';

export interface AllowedGap extends LetThrough {
  readonly paths: readonly string[];
  /** The one scanner it holds for; all where absent. */
  readonly scanner?: string;
}

const keys = ['paths', 'reason', 'scanner', 'owner', 'expires'];
const maxEntries = 1000;

/** JSON Schema of `allow-gaps`, for editors. */
export const allowedGapsSchema = {
  type: 'array',
  minItems: 1,
  description: 'Files that a scanner may leave unread; every other gap fails the step and the gate.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['paths', 'reason'],
    properties: {
      paths: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, description: 'Globs of the files.' },
      reason: { type: 'string', minLength: 1, description: 'Why they may stay unread.' },
      scanner: { type: 'string', minLength: 1, description: 'The one scanner it holds for; all when left out.' },
      owner: { type: 'string', minLength: 1, description: 'Who answers for it.' },
      expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day it counts.' },
    },
  },
} as const;

/** Entries of `allow-gaps`. @throws PortcullisError `policy-invalid`. */
export function readAllowedGaps(reader: PolicyReader, value: unknown, path: KeyPath = ['allow-gaps']): readonly AllowedGap[] {
  if (value === undefined) return [];
  return reader.list(path, value, maxEntries).map((entry, i) => {
    const at = [...path, i];
    const fields = reader.fields(at, entry, keys);
    const paths = reader.texts([...at, 'paths'], fields.paths, maxEntries);
    for (const [j, glob] of paths.entries()) refuseNegation(reader, [...at, 'paths', j], glob);
    return {
      paths,
      reason: reader.text([...at, 'reason'], fields.reason),
      ...(fields.scanner === undefined ? {} : { scanner: reader.text([...at, 'scanner'], fields.scanner) }),
      ...(fields.owner === undefined ? {} : { owner: reader.text([...at, 'owner'], fields.owner) }),
      ...(fields.expires === undefined ? {} : { until: reader.day([...at, 'expires'], fields.expires) }),
    };
  });
}

/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
export function negates(glob: string): boolean {
  return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(glob);
}

/** A list with `!src/**` in it reads as "but not src" and means "everything but src" to a matcher. @throws PortcullisError `policy-invalid`. */
export function refuseNegation(reader: PolicyReader, path: KeyPath, glob: string): void {
  if (negates(glob))
    reader.fail(
      path,
      `expected a glob of what is meant, got the negation "${glob.slice(0, 60)}"`,
      'Name the files that are meant, without `!`.',
    );
}

/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
export async function allowedGapsOf(tree: Tree): Promise<readonly AllowedGap[]> {
  const content = tree.read(policyFile);
  if (content === undefined) return [];
  const document = await parseYaml(content.toString('utf8'), policyFile);
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return readAllowedGaps(policyReader(document, policyFile), (value as Readonly<Record<string, unknown>>)['allow-gaps']);
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
