// Text of an artifact as text alone. Markdown's own marks are escaped where the comment is laid out; what GitHub makes of plain text
// after that (mentions, references, commits, addresses) is broken here by a character that nobody sees.

import { printable } from '@portcullis/core';

const invisible = '\u200b';
const maxLetters = 1000;

/** A sentence of the artifact: no mention, no reference to an issue or commit, no address that becomes a link. */
export function inert(text: string): string {
  const clean = printable(text);
  const short = clean.length > maxLetters ? `${clean.slice(0, maxLetters)}…` : clean;
  return (
    short
      .replace(/[@#]/g, `$&${invisible}`)
      .replace(/\b(gh|www)(?=[-.])/gi, `$1${invisible}`)
      .replace(/:(?=\/\/)/g, `:${invisible}`)
      // From seven digits on a commit is linked, whatever stands before them.
      .replace(/[0-9a-f]{4}(?=[0-9a-f]{3})/gi, `$&${invisible}`)
  );
}

/** A name of the artifact that is shown as code, where GitHub makes nothing of it. */
export function named(text: string): string {
  const clean = printable(text);
  return clean.length > maxLetters ? `${clean.slice(0, maxLetters)}…` : clean;
}
