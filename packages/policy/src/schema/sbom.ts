// `sbom`: what a product may be made of. sbom reads it, and holds its inventory against it.

import * as v from 'valibot';
import { digest, imageGlob } from './dockerfile.js';
import { alsoInJsonSchema, choice, day, described, list, mapping, text, versions } from './values.js';

const maxEntries = 10_000;

const glob = v.pipe(
  v.string('expected text'),
  v.maxLength(300, 'expected a glob of at most 300 letters'),
  v.regex(
    /^pkg:[A-Za-z*][A-Za-z0-9.+*-]*\/(?:(?:@|%40)?[^@\s?#/]+\/)*(?:@|%40)?[^@\s?#/]+$/,
    'expected a package URL as a glob, without version: `pkg:npm/@acme/*`',
  ),
);
const component = v.union(
  [
    glob,
    mapping({
      component: described(glob, 'Package URL as a glob, without version: `*` within a part, `**` across parts.'),
      versions: v.optional(versions),
      reason: v.optional(described(text, 'Why, and what to take instead.')),
    }),
  ],
  'expected a package URL as a glob, or a mapping with `component`',
);
const components = list(component, maxEntries);

const licence = v.pipe(
  v.string('expected text'),
  v.maxLength(300, 'expected an expression of at most 300 letters'),
  v.regex(/^[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.-]+)?$/, 'expected one licence of SPDX: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`'),
);

const host = v.pipe(
  v.string('expected text'),
  v.maxLength(255, 'expected a host of at most 255 letters'),
  v.regex(/^[A-Za-z0-9.-]+(?::\d{1,5})?$/, 'expected a host, without scheme and path'),
);

export const inventoryRules = [
  'component-denied',
  'component-not-allowed',
  'component-too-old',
  'licence-denied',
  'registry-denied',
  'package-malicious',
] as const;

const exception = alsoInJsonSchema(
  mapping({
    component: described(glob, 'Package URL as a glob, without version.'),
    versions: v.optional(versions),
    rules: v.optional(
      described(list(choice(inventoryRules), inventoryRules.length), 'What it lets pass. Default: all of these but package-malicious.'),
    ),
    reason: described(text, 'Why it may stay for now.'),
    owner: described(text, 'Who answers for it.'),
    expires: described(day, 'Last day it counts.'),
  }),
  {},
);

const base = v.union(
  [
    imageGlob,
    mapping({
      image: described(imageGlob, 'Name of the base image as a glob: `*` within a part, `**` across parts.'),
      digests: v.optional(described(list(digest, maxEntries), 'Digests that are approved; every one when left out.')),
    }),
  ],
  'expected the name of an image as a glob, or a mapping with `image`',
);

export const sbomPart = described(
  mapping({
    components: v.optional(
      mapping({
        allow: v.optional(described(components, 'With any of these, all other components are refused.')),
        deny: v.optional(described(components, 'Components that are refused.')),
        require: v.optional(described(components, 'Components that must be there.')),
        'max-age': v.optional(
          described(
            v.pipe(
              v.number('expected a number of days'),
              v.integer('expected whole days'),
              v.minValue(1, 'expected at least one day'),
              v.maxValue(36_500, 'expected at most 36500 days'),
            ),
            'Days since a version was published, after which it is refused; asked of those whose lock says the day (uv.lock, pylock.toml).',
          ),
        ),
      }),
    ),
    licences: v.optional(
      mapping({
        allow: v.optional(described(list(licence, maxEntries), 'With any of these, a component of another licence is refused.')),
        deny: v.optional(described(list(licence, maxEntries), 'Licences that are refused.')),
        unknown: v.optional(
          described(choice(['allow', 'refuse']), 'What of a component whose licence no file says. Default: allow, and they are counted.'),
        ),
      }),
    ),
    registries: v.optional(described(list(host, maxEntries), 'Hosts that a lock may take packages from; all others are refused.')),
    bases: v.optional(
      described(
        mapping({
          allow: v.optional(described(list(base, maxEntries), 'Images that others may be built on.')),
          lock: v.optional(described(text, 'image-lock.json whose images others may be built on, by name and digest.')),
        }),
        'On which images an image may be built; without it on any.',
      ),
    ),
    exceptions: v.optional(described(list(exception, maxEntries), 'Components that may stay for now.')),
  }),
  'What the product may be made of; read by sbom.',
);
