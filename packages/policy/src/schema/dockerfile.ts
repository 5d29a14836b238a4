// `dockerfile`: what Dockerfiles may build on. dockerfile-lint reads it, here or as `.portcullis/dockerfile.yml`.

import * as v from 'valibot';
import { choice, described, list, mapping, named, text, yesOrNo } from './values.js';

const maxEntries = 10_000;

/** Types of a label's value, as in hadolint's label-schema. */
const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'] as const;
const labelType = v.pipe(v.string('expected text'), v.toLowerCase(), choice(labelTypes));

const glob = v.pipe(
  v.string('expected text'),
  v.maxLength(300, 'expected a glob of at most 300 letters'),
  v.regex(/^\S+$/, 'expected a glob without white space'),
);
/** Host and port may have a colon and capitals; behind them, and without a host, a colon begins a tag. */
export const imageGlob = v.pipe(
  v.string('expected text'),
  v.maxLength(300, 'expected a glob of at most 300 letters'),
  v.regex(
    /^(?:[^\s/:@]*(?::[\d*]{1,5})?\/)?[^\sA-Z:@/]+(?:\/[^\sA-Z:@/]+)*$/,
    'expected the name of an image in small letters, without scheme, tag or digest',
  ),
);
const globs = v.nullish(list(imageGlob, maxEntries, 0));

export const digest = v.pipe(
  v.string('expected text'),
  v.regex(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, 'expected a digest, `sha256:` and 64 hexadecimal digits'),
);

const approved = mapping({
  image: v.pipe(v.string('expected text'), v.regex(/^[^@\s]+$/, 'expected an image without a digest, which stands under digests')),
  digests: list(digest, maxEntries),
});

const forbidden = v.union(
  [glob, mapping({ name: glob, reason: v.optional(described(text, 'Why, and what to take instead.')) })],
  'expected a glob, or a mapping with `name`',
);

/** Keys whose value is left out are as good as absent. */
export const dockerfilePart = described(
  mapping({
    images: v.nullish(
      mapping({
        allow: described(globs, 'Globs of base images; with any of them, all others are refused.'),
        deny: described(globs, 'Globs of base images that are refused.'),
        'require-digest': v.nullish(described(yesOrNo, 'Whether every base image must be pinned by digest.')),
        approved: v.nullish(described(list(approved, maxEntries, 0), 'Digests that alone may be used of an image.')),
      }),
    ),
    labels: v.nullish(
      mapping({ required: v.nullish(described(named(v.nullable(labelType)), 'Labels that must be there, and the type of each.')) }),
    ),
    packages: v.nullish(
      mapping({ forbidden: v.nullish(described(list(forbidden, maxEntries, 0), 'Packages that may not be installed.')) }),
    ),
    checks: v.nullish(mapping({ experimental: v.nullish(described(yesOrNo, 'Whether BuildKit’s experimental checks take part.')) })),
  }),
  'What Dockerfiles may build on; read by dockerfile-lint.',
);
