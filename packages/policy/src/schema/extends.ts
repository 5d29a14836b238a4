// Parts of the policy that tie policies of several repositories together.

import * as v from 'valibot';
import { choice, described, list, mapping } from './values.js';

/** What a policy may leave to those who extend it; all else they can only tighten. */
export const grants = ['waivers', 'allow-gaps', 'severity', 'new-only', 'report-only'] as const;

const repository = v.pipe(
  v.string('expected text'),
  v.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, ({ input }) => `expected a repository as owner/name, got "${input.slice(0, 60)}"`),
);

const commit = v.pipe(
  v.string('expected text'),
  v.regex(
    /^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/,
    ({ input }) => `expected all 40 digits of a commit, since a branch or tag can be moved, got "${input.slice(0, 60)}"`,
  ),
);

const file = v.pipe(
  v.string('expected text'),
  v.check(
    (path) => path.length <= 500 && !/^[/\\]|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path),
    ({ input }) => `expected the path of a file from the root of that repository, got "${input.slice(0, 60)}"`,
  ),
);

const digest = v.pipe(
  v.string('expected text'),
  v.regex(/^[0-9a-fA-F]{64}$/, ({ input }) => `expected 64 hexadecimal digits, got "${input.slice(0, 70)}"`),
);

export const extendingParts = {
  extends: v.optional(
    described(
      mapping({
        repository: described(repository, 'Repository that holds the policy, as owner/name.'),
        commit: described(commit, 'Commit that it is read at, all digits.'),
        path: v.optional(described(file, 'Its path there. Default: .github/portcullis.yml.')),
        sha256: v.optional(described(digest, 'SHA-256 that its text must have.')),
      }),
      'A policy of another repository that holds here, too: in every point the stricter of both counts.',
    ),
  ),
  'may-loosen': v.optional(
    described(list(choice(grants), grants.length), 'What policies that extend this one may decide by themselves. Default: nothing.'),
  ),
};
