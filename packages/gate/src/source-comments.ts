// Comments by which other tools let a finding through (`nosec`, `nosemgrep`, …): what a change brings along of them counts after
// its merge, like its settings. Our own scanners have seen to theirs.

import { decodeText } from '@portcullis/core';
import type { ReportedResult } from '@portcullis/sarif';
import type { Tree } from '@portcullis/workspace';
import type { ReadFile } from './patch.js';
import { silences } from './protected-paths.js';

/** Whether a result's suppression in the source was there before the change. */
export type SuppressionHolds = (result: ReportedResult) => boolean;

const maxFileBytes = 10 * 1024 * 1024;

/**
 * It held before when the lines of the finding, and the one above, stand in the judging tree's version of the file as they are,
 * and nothing in the file that lets findings through is new.
 * @param judging where settings that loosen are read; undefined when that cannot be had.
 */
export function suppressionsBefore(readFile: ReadFile, judging: Tree | undefined): SuppressionHolds {
  const files = new Map<string, { readonly now: readonly string[]; readonly before: string; readonly silenced: boolean } | undefined>();
  const open = (path: string) => {
    if (!files.has(path)) {
      const now = linesOf(readFile(path));
      const before = linesOf(peek(judging, path));
      const known = new Set(before);
      files.set(
        path,
        now === undefined || before === undefined
          ? undefined
          : { now, before: `\n${before.join('\n')}\n`, silenced: now.some((line) => silences(line) && !known.has(line)) },
      );
    }
    return files.get(path);
  };
  return ({ path, region }) => {
    if (path === undefined || region === undefined) return false;
    const file = open(path);
    if (file === undefined || file.silenced) return false;
    const lines = file.now.slice(Math.max(0, region.startLine - 2), region.endLine);
    return lines.length > 0 && file.before.includes(`\n${lines.join('\n')}\n`);
  };
}

function peek(tree: Tree | undefined, path: string): Uint8Array | undefined {
  try {
    return tree?.peek(path, maxFileBytes);
  } catch {
    // What cannot be read confirms nothing.
    return undefined;
  }
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] | undefined {
  return bytes === undefined
    ? undefined
    : decodeText(bytes)
        ?.text.split(/\r?\n/)
        .map((line) => line.trim());
}
