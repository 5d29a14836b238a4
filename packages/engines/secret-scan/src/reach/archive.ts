// What an archive of any kind is once it is opened: members, words that stand beside them, and whatever of its bytes is neither.

import type { LaidMember } from '@portcullis/formats/zip';

/** What zip's members are is what those of tar and gzip are, too. */
export type Member = LaidMember;

export interface OpenedArchive {
  readonly members: readonly Member[];
  /** Comments, headers, names of links: what an archive says beside its members and their names. */
  readonly words: readonly Buffer[];
  /** What stands before, between and behind all that. */
  readonly rest: readonly { readonly at: number; readonly bytes: Buffer }[];
  /** Why it was not read to its end, in words that follow "it is not whole:". */
  readonly damage?: string;
}
