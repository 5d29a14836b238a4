// What is known of one image after it was verified: enough for a finding, a lock and a statement.

import type { ImageReference } from '@portcullis/images';
import type { SignatureAttempt } from '../attempt.js';
import type { ImageException, ImageRule } from '../policy/types.js';

export interface NamedAttempt extends SignatureAttempt {
  readonly authority: string;
}

/** `unsigned` and `invalid` speak of the image's signatures; `unavailable` of the registry. */
export type ProblemKind = 'unresolved' | 'no-rule' | 'unavailable' | 'unsigned' | 'invalid' | 'attestation' | 'age';

/** Who lets a problem pass: an exception of the policy, or the level of a trust policy. */
export interface Leave {
  readonly reason: string;
  readonly owner?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface Problem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly reason: string;
  /** What an exception must cover to let it pass; absent where none may: what was altered, forged or not looked at. */
  readonly coverable?: ImageException['covers'][number];
  /** Set where somebody lets it pass. */
  readonly leave?: Leave;
}

export interface Verdict {
  /** As it is pulled: registry, repository, tag and digest written out; the text itself when it is no reference. */
  readonly name: string;
  readonly reference?: ImageReference;
  /** Resolved once; everything below is about it. */
  readonly digest?: string;
  readonly mediaType?: string;
  /** Verified, refused, or let through: with problems, each of which somebody answers for. */
  readonly status: 'verified' | 'refused' | 'excepted';
  readonly rule?: ImageRule;
  readonly attempts: readonly NamedAttempt[];
  readonly problems: readonly Problem[];
  readonly expired?: ImageException;
}
