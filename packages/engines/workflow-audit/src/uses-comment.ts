// The version that a comment beside `uses:` names: what people and their bots write behind a commit.

import type { Uses } from '@portcullis/formats/workflow';
import type { SourceFile } from '@portcullis/lint';
import type { Release } from './facts/releases.js';
import { releaseOf } from './facts/releases.js'; // at first use

/** The version in the comment on the line of a `uses:`; undefined where there is none. */
export function usesComment({ scalar }: Uses, { text }: SourceFile): string | undefined {
  const newline = text.indexOf('\n', scalar.at.end);
  const rest = text.slice(scalar.at.end, Math.min(newline < 0 ? text.length : newline, scalar.at.end + 200));
  return /#\s{0,20}(?:tag=|ratchet:[\w./-]{1,80}@)?(v?\d[\w.]{0,30})/.exec(rest)?.[1];
}

/** The release that a `uses:` stands for: by its tag, by its commit, or by the comment behind that. */
export function releaseOfUse(uses: Uses, file: SourceFile): Release | undefined {
  return uses.target.kind === 'repository' ? releaseOf(uses.target, usesComment(uses, file)) : undefined;
}
