// What an entry of an ignore file says, whatever the tool, and whether a finding is meant.

import { dayAfter, type ErrorPlace, isDay, PortcullisError } from '@portcullis/core';
import { didYouMean } from '@portcullis/policy';
import { pathFilter } from '@portcullis/workspace';
import type { AffectedPackage } from '../affected-package.js';

/** A day behind all days, for what does not end. */
export const noEnd = 'no end';

export interface IgnoreEntry {
  readonly line: number;
  /** Id of a vulnerability or rule; absent where only a package is named. */
  readonly id?: string;
  /** All must hold for a package that the finding is about; absent where any package will do. */
  readonly packages?: (affected: AffectedPackage) => boolean;
  /** Globs as the tool means them: one without a slash is a file at the top. */
  readonly paths?: readonly string[];
  /** The one folder whose files are meant, not those below it: `` is the top. */
  readonly folder?: string;
  /** Last day it counts, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly reason?: string;
}

export interface IgnoreFile {
  readonly entries: readonly IgnoreEntry[];
  /** Entries that ask for what no report says. */
  readonly unjudged: readonly { readonly line: number; readonly why: string }[];
}

/** Whether the files of a finding are those that an entry means. @throws PortcullisError `glob-invalid`. */
export async function coversFiles({ paths, folder }: Pick<IgnoreEntry, 'paths' | 'folder'>): Promise<(path: string) => boolean> {
  const filters = await Promise.all(
    (paths ?? []).map(async (glob) => ({ atTop: !glob.includes('/'), matches: await pathFilter([glob], []) })),
  );
  return (path) =>
    (folder === undefined || folderOf(path) === folder) &&
    (paths === undefined || filters.some(({ atTop, matches }) => matches(path) && !(atTop && path.includes('/'))));
}

/** Folder of a path; empty at the top. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Reads values of an ignore file; whatever is not as expected is an error with its line. */
export interface EntryReader {
  fail(line: number, message: string): never;
  /** A mapping with no other keys than these. */
  fields(value: unknown, keys: readonly string[], line: number, lineOf: (key: string) => number): Readonly<Record<string, unknown>>;
  text(value: unknown, what: string, line: number): string | undefined;
  list(value: unknown, what: string, line: number): readonly unknown[];
  globs(value: unknown, what: string, line: number): readonly string[] | undefined;
  /** The last day before a moment at which a tool ends an entry. */
  dayBefore(value: unknown, what: string, line: number): string | undefined;
}

const maxEntries = 10_000;

export function entryReader(file: string): EntryReader {
  const reader: EntryReader = {
    fail(line, message) {
      const where: ErrorPlace = { file, line };
      throw new PortcullisError({
        code: 'policy-invalid',
        message,
        where,
        remedy: 'Correct the entry, or write it as a waiver of the policy.',
      });
    },
    fields(value, keys, line, lineOf) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return reader.fail(line, 'expected a mapping of keys');
      const stranger = Object.keys(value).find((key) => !keys.includes(key));
      if (stranger !== undefined)
        reader.fail(lineOf(stranger), `expected one of ${keys.join(', ')}, got "${stranger.slice(0, 60)}"${didYouMean(stranger, keys)}`);
      return value as Readonly<Record<string, unknown>>;
    },
    text(value, what, line) {
      if (value === undefined || value === null) return undefined;
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : reader.fail(line, `expected \`${what}\` to be text`);
    },
    list(value, what, line) {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) return reader.fail(line, `expected \`${what}\` to be a list`);
      return value.length > maxEntries ? reader.fail(line, `expected at most ${maxEntries} entries, got ${value.length}`) : value;
    },
    globs(value, what, line) {
      const globs = reader
        .list(value, what, line)
        .map((glob) => reader.text(glob, what, line) ?? reader.fail(line, `expected \`${what}\` to hold text`));
      // What the tool takes for letters would be a pattern here, and what excludes would take all else in.
      const odd = globs.find((glob) => /[!()^]/.test(glob));
      if (odd !== undefined) reader.fail(line, `expected a glob of *, ?, [] and {}, got "${odd.slice(0, 60)}"`);
      return globs.length === 0 ? undefined : globs;
    },
    dayBefore(value, what, line) {
      if (value === undefined || value === null) return undefined;
      const text = value instanceof Date ? value.toISOString() : value;
      const given = typeof text === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1] : undefined;
      if (given === undefined || !isDay(given)) return reader.fail(line, `expected \`${what}\` to be a day as YYYY-MM-DD`);
      return dayAfter(given, -1);
    },
  };
  return reader;
}
