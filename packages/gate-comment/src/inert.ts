// Text of an artifact as text alone. Markdown's own marks are escaped where the comment is laid out; what GitHub makes of plain text
// after that (mentions, references, commits, addresses) is broken here by a letter that nobody sees.

import { cut, printable } from '@portcullis/core';

/** Stands for that letter until all is laid out, since text of others is shown with every hidden letter escaped. */
const mark = '\ue2ff';
/** A comment has room for twenty places of a rule with what each says. */
const maxLetters = 500;
const maxNameLetters = 400;

/** A sentence of the artifact: no mention, no reference to an issue or commit, no address that becomes a link. */
export function inert(text: string): string {
  return (
    named(text, maxLetters)
      .replace(/[@#]/g, `$&${mark}`)
      .replace(/\b(gh|www)(?=[-.])/gi, `$1${mark}`)
      .replace(/:(?=\/\/)/g, `:${mark}`)
      // From seven digits on a commit is linked, whatever stands before them.
      .replace(/[0-9a-f]{4}(?=[0-9a-f]{3})/gi, `$&${mark}`)
  );
}

/** A name of the artifact that is shown as code, where GitHub makes nothing of it. */
export function named(text: string, letters: number = maxNameLetters): string {
  return printable(cut(text, letters)).replaceAll(mark, '');
}

/** A text with nothing of the artifact but what `inert` and `named` gave, as it is written on the server. */
export function settled(text: string): string {
  return text.replaceAll(mark, '\u200b');
}
