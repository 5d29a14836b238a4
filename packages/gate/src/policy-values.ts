// Values that several parts of the policy have in common.

import { type KeyPath, negates, type PolicyReader } from '@portcullis/policy';

/** Lists of the policy are bounded like the file is. */
export const maxEntries = 10_000;

/** The entries of a list that may be absent or empty. */
export function entriesOf(reader: PolicyReader, path: KeyPath, value: unknown): readonly unknown[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  return reader.list(path, value, maxEntries);
}

/**
 * Globs of files. A negation reads as "but not these" and means "everything but these" to a matcher, and an empty glob means
 * nothing that a person could have meant: both are refused.
 */
export function globsOf(reader: PolicyReader, path: KeyPath, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return reader.fail(path, 'expected at least one glob');
  const globs = reader.texts(path, value, maxEntries);
  for (const [i, glob] of globs.entries()) {
    const problem = globProblem(glob);
    if (problem !== undefined) reader.fail([...path, i], problem, 'Name the files that are meant, each with a glob of its own.');
  }
  return globs;
}

function globProblem(glob: string): string | undefined {
  const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
  if (negates(glob)) return `expected a glob of the files that are meant, got the negation "${shown}"`;
  if (/^(?:\.?\/)*\.?$/.test(glob.trim())) return `expected a glob that names files, got "${shown}"`;
  return undefined;
}
