// Applies fix drafts to a text, as many as hold together.

import type { DraftEdit, FixDraft } from '@portcullis/lint';

/** The text with as many of the fixes as hold together; a fix is applied whole or not at all. */
export function applyFixes(text: string, fixes: readonly FixDraft[]): string {
  const taken: DraftEdit[] = [];
  for (const { edits } of fixes) {
    const fresh = edits.filter((edit) => !taken.some((other) => same(edit, other)));
    if (fresh.some((edit) => taken.some((other) => conflict(edit, other)))) continue;
    taken.push(...fresh);
  }
  let result = '';
  let position = 0;
  for (const { start, end, replacement } of taken.sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

function same(a: DraftEdit, b: DraftEdit): boolean {
  return a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}

/** As core's: two edits may touch, not overlap nor begin at one place. */
function conflict(a: DraftEdit, b: DraftEdit): boolean {
  return a.start === b.start || !(a.end <= b.start || b.end <= a.start);
}
