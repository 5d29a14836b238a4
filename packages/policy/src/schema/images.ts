// `images`: who must have signed which image. image-verify reads it, and holds what it names against files and clocks.

import * as v from 'valibot';
import { alsoInJsonSchema, choice, day, described, list, mapping, named, text } from './values.js';

const maxSigners = 50;
const texts = list(text, maxSigners);

const textRule = described(
  v.union([text, mapping({ equals: text }), mapping({ matches: text })], 'expected text, or a mapping with `equals` or `matches`'),
  'One text exactly, or a regular expression that the whole text matches.',
);

const identity = mapping({
  issuer: described(text, 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.'),
  subject: textRule,
  extensions: v.optional(described(named(textRule), 'Facts of the certificate, for example `source-repository`.')),
});

const notation = mapping({
  'trust-policy': v.optional(described(text, 'trustpolicy.json of the Notary Project, as a file of the repository.')),
  'trust-store': v.optional(described(text, 'Directory that holds `x509/`, as in notation’s configuration.')),
  certificates: v.optional(described(texts, 'Files of trusted certificates, instead of trust policy and store.')),
  identities: v.optional(
    described(texts, 'Subjects that may sign: `x509.subject: C=…, ST=…, O=…`; all of the certificates’ when left out.'),
  ),
  level: v.optional(described(choice(['strict', 'permissive']), 'Default: strict.')),
  'revocation-lists': v.optional(described(texts, 'Files of certificate revocation lists.')),
});

const annotations = named(textRule);

const logged = choice(['required', 'optional']);

const authority = alsoInJsonSchema(
  mapping({
    name: v.optional(described(text, 'How the authority is called in reports.')),
    key: v.optional(described(text, 'Public key: a PEM file of the repository, or PEM itself.')),
    keyless: v.optional(v.union([identity, list(identity, maxSigners)], 'expected an identity, or a list of them')),
    notation: v.optional(notation),
    trust: v.optional(described(choice(['sigstore', 'github']), 'Whose root: Sigstore’s public instance (default) or GitHub’s own.')),
    'trusted-root': v.optional(described(text, 'trusted_root.json, as a file of the repository, in place of `trust`.')),
    'transparency-log': v.optional(described(logged, 'Default: for keyless required where the root lists such a log, for keys optional.')),
    'certificate-log': v.optional(described(logged, 'Whether a certificate must prove that it was logged (SCT).')),
    annotations: v.optional(described(annotations, 'What the signature itself must state, as `cosign sign -a KEY=VALUE` writes it.')),
    repository: v.optional(described(text, 'Where the signatures lie, if not beside the image: `registry.example/signatures`.')),
  }),
  {
    description: 'Who may sign: one of `key`, `keyless`, `notation`.',
    oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
    allOf: [
      { not: { required: ['trust', 'trusted-root'] } },
      ...['trust', 'trusted-root', 'transparency-log', 'certificate-log', 'annotations', 'repository'].map((key) => ({
        not: { required: ['notation', key] },
      })),
      { not: { required: ['key', 'certificate-log'] } },
    ],
  },
);

const authorities = list(authority, maxSigners);
const wrongCount = `expected a whole number from 1 to ${maxSigners}`;
const count = v.pipe(v.number(wrongCount), v.integer(wrongCount), v.minValue(1, wrongCount), v.maxValue(maxSigners, wrongCount));

const requirement = {
  'any-of': v.optional(described(authorities, 'One of these must have signed.')),
  'all-of': v.optional(described(authorities, 'Each of these must have signed.')),
  threshold: v.optional(described(mapping({ count, of: authorities }), 'So many distinct signers of these must have signed.')),
};

const attestation = mapping({
  predicate: described(text, 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.'),
  provenance: v.optional(described(named(textRule), 'Facts of the provenance, for example `source-repository`.')),
  where: v.optional(
    described(
      v.array(v.looseObject({}, 'expected a mapping of keys'), 'expected a list'),
      'Conditions: `path`, and one of equals, in, matches, contains, exists.',
    ),
  ),
  ...requirement,
});

/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
export const coverableKinds = ['unsigned', 'attestation', 'age'] as const;

const exception = mapping({
  image: v.optional(described(text, 'Glob of names; all of the entry’s when left out.')),
  digest: v.optional(described(text, 'The one digest that is excepted.')),
  covers: v.optional(
    described(
      list(choice(coverableKinds), coverableKinds.length),
      'What it lets pass: never what was altered, or signed by somebody else. Default: unsigned and attestation.',
    ),
  ),
  reason: described(text, 'Why it may run.'),
  owner: described(text, 'Who answers for it.'),
  expires: described(day, 'Last day it counts.'),
});

export const images = described(
  list(
    mapping({
      image: described(text, 'Glob of names, without tag: `*` within a part, `**` across parts.'),
      ...requirement,
      attestations: v.optional(described(list(attestation, 50), 'All of these must be there, signed.')),
      'report-only': v.optional(
        described(
          mapping({
            until: described(day, 'Last day it counts.'),
            owner: described(text, 'Who answers for it.'),
            reason: described(text, 'Why the entry does not refuse yet.'),
          }),
          'For a roll-out: what the entry would refuse is told and passes. What could not be looked at is refused all the same.',
        ),
      ),
      'max-age': v.optional(described(text, 'Longest time since the image was signed or built: `30 days`, `12 hours`.')),
      exceptions: v.optional(described(list(exception, 500), 'Images that may run for now without.')),
    }),
    1000,
  ),
  'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.',
);
