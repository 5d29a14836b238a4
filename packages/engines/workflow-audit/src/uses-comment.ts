// The version that a comment beside `uses:` names: what people and their bots write behind a commit.

import type { Uses } from '@portcullis/formats/workflow';
import type { SourceFile } from '@portcullis/lint';
import { versionIn } from './facts/version.js';

/** The version in the comment on the line of a `uses:`; undefined where there is none. */
export function usesComment({ scalar }: Uses, { text }: SourceFile): string | undefined {
  const newline = text.indexOf('\n', scalar.at.end);
  const rest = text.slice(scalar.at.end, Math.min(newline < 0 ? text.length : newline, scalar.at.end + 200));
  return /#\s{0,20}(?:tag=|ratchet:[\w./-]{1,80}@)?(v?\d[\w.]{0,30})/.exec(rest)?.[1];
}

/** The version that a `uses:` names: by its tag, or by the comment behind a commit. */
export function versionOfUse(uses: Uses, file: SourceFile): readonly number[] | undefined {
  const ref = uses.target.kind === 'repository' ? (uses.target.ref ?? '') : '';
  return versionIn(ref) ?? versionIn(usesComment(uses, file) ?? '');
}
