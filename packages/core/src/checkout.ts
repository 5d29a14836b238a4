// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.

import { readdirSync } from 'node:fs';
import { git } from './git.js';

export interface CheckoutEntry {
  /** Relative to the directory that was asked about, with forward slashes. */
  readonly path: string;
  readonly tracked: boolean;
  /** The name's bytes when they are no valid UTF-8. */
  readonly raw?: Buffer;
}

export interface Listing {
  readonly entries: readonly CheckoutEntry[];
  /** Directories that git could not open. */
  readonly unreadable: readonly string[];
}

/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
export function listCheckout(directory: string): Listing | undefined {
  const run = git(directory, ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard', '--', '.']);
  if (!run.ok) return undefined;
  const entries = new Map<string, CheckoutEntry>();
  for (const line of split(run.stdout)) {
    // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage).
    const tracked = line[0] !== 0x3f;
    const bytes = line.subarray(2);
    const path = bytes.toString();
    const exact = path.includes('\ufffd') ? Buffer.from(path).equals(bytes) : true;
    entries.set(bytes.toString('latin1'), { path, tracked, ...(exact ? {} : { raw: bytes }) });
  }
  if (entries.size === 0 && holdsFiles(directory)) return undefined;
  const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
  return { entries: [...entries.values()], unreadable };
}

function holdsFiles(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => name !== '.git');
  } catch {
    return true;
  }
}

function* split(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    if (end < 0) return;
    yield output.subarray(start, end);
    start = end + 1;
  }
}
