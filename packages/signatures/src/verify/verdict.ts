// What is known of one image after it was verified: enough for a finding, a lock and a statement.

import type { ImageReference } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';
import type { ImageException, ImageRule } from '../policy/types.js';

export interface NamedAttempt extends SignatureAttempt {
  readonly authority: string;
}

/** `unsigned` and `invalid` speak of the image's signatures; `unavailable` of the registry. */
export type ProblemKind = 'unresolved' | 'no-rule' | 'unavailable' | 'unsigned' | 'invalid' | 'attestation' | 'age';

export interface Problem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly reason: string;
}

export interface Verdict {
  /** As it is pulled: registry, repository, tag and digest written out; the text itself when it is no reference. */
  readonly name: string;
  readonly reference?: ImageReference;
  /** Resolved once; everything below is about it. */
  readonly digest?: string;
  readonly mediaType?: string;
  readonly status: 'verified' | 'refused' | 'excepted';
  readonly rule?: ImageRule;
  readonly attempts: readonly NamedAttempt[];
  readonly problems: readonly Problem[];
  /** In force. */
  readonly exception?: ImageException;
  readonly expired?: ImageException;
}
