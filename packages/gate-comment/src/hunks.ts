// Unified diffs, as the gate writes them and as the code host gives them for the files of a pull request.

/** Lines of a file that are replaced by others. */
export interface Replacement {
  readonly path: string;
  /** 1-based. */
  readonly startLine: number;
  /** At least one: where lines are only added, the line before them. */
  readonly old: readonly string[];
  readonly replacement: readonly string[];
}

const maxReplacements = 2000;
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** What a patch for `git apply` replaces. Parts without lines (a file with secrets is patched as bytes) and quoted names are passed over. */
export function replacementsOf(patch: string): readonly Replacement[] {
  const found: Replacement[] = [];
  let path: string | undefined;
  const lines = patch.split('\n');
  for (let i = 0; i < lines.length && found.length < maxReplacements; i++) {
    const text = lines[i] as string;
    if (text.startsWith('diff --git ')) path = undefined;
    else if (text.startsWith('+++ ')) path = /^\+\+\+ b\/(.+?)\t?$/.exec(text)?.[1];
    const match = header.exec(text);
    if (match === null || path === undefined) continue;
    const hunk = hunkAt(lines, i, match);
    found.push(...blocksOf(path, Number(match[1]), hunk));
    i += hunk.length;
  }
  return found;
}

/** The lines of a hunk, as its header counts them: what follows is no part of it, whatever it looks like. */
function hunkAt(lines: readonly string[], at: number, [, , before = '1', , after = '1']: RegExpExecArray): readonly string[] {
  let [old, now] = [Number(before), Number(after)];
  const hunk: string[] = [];
  for (let i = at + 1; i < lines.length && (old > 0 || now > 0 || (lines[i] as string).startsWith('\\')); i++) {
    const text = lines[i] as string;
    const sign = text[0];
    if (sign === ' ' || sign === '-') old--;
    if (sign === ' ' || sign === '+') now--;
    if (sign !== ' ' && sign !== '-' && sign !== '+' && sign !== '\\') break;
    hunk.push(text);
  }
  return hunk;
}

function blocksOf(path: string, first: number, hunk: readonly string[]): Replacement[] {
  const found: Replacement[] = [];
  let line = first;
  let before: string | undefined;
  for (let i = 0; i < hunk.length; ) {
    const text = hunk[i] as string;
    if (text[0] === ' ') {
      before = text.slice(1);
      line++;
      i++;
      continue;
    }
    const end = hunk.findIndex((other, j) => j >= i && other[0] === ' ');
    const block = hunk.slice(i, end < 0 ? hunk.length : end);
    const old = block.filter((other) => other[0] === '-').map((other) => other.slice(1));
    const added = block.filter((other) => other[0] === '+').map((other) => other.slice(1));
    if (old.length > 0) found.push({ path, startLine: line, old, replacement: added });
    else if (before !== undefined && added.length > 0)
      found.push({ path, startLine: line - 1, old: [before], replacement: [before, ...added] });
    line += old.length;
    i += block.length;
  }
  return found;
}

/** Lines of a file as a pull request leaves it, as far as its diff shows them. */
export type ShownLines = ReadonlyMap<number, { readonly text: string; readonly added: boolean }>;

/** @param patch hunks alone, as the API gives them for one file. */
export function shownLines(patch: string): ShownLines {
  const shown = new Map<number, { readonly text: string; readonly added: boolean }>();
  const lines = patch.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const match = header.exec(lines[i] as string);
    if (match === null) continue;
    const hunk = hunkAt(lines, i, match);
    let line = Number(match[3]);
    for (const text of hunk) if (text[0] === ' ' || text[0] === '+') shown.set(line++, { text: text.slice(1), added: text[0] === '+' });
    i += hunk.length;
  }
  return shown;
}
