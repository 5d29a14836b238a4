// What an archive of any kind is once it is opened: members, words that stand beside them, and whatever of its bytes is neither.

/** What came of unpacking a member. */
export interface Unpacked {
  readonly content?: Buffer;
  /** What stands in the member's place behind the end of its packed content. */
  readonly behind?: Buffer;
  /** Why the content is not all there, or not sure, in words that follow "it". */
  readonly problem?: string;
  /** It grew over what was allowed, and was dropped. */
  readonly tooLarge?: true;
}

export interface Member {
  readonly name: string;
  unpack(maxBytes: number): Unpacked;
}

export interface OpenedArchive {
  readonly members: readonly Member[];
  /** Comments, headers, names of links: what an archive says beside its members and their names. */
  readonly words: readonly Buffer[];
  /** What stands before, between and behind all that. */
  readonly rest: readonly { readonly at: number; readonly bytes: Buffer }[];
  /** Why it was not read to its end, in words that follow "it is not whole:". */
  readonly damage?: string;
}
