// JSON Schema of the policy's `images`, for editors; image-verify reads them (packages/engines/image-verify/src/policy).

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const texts = { type: 'array', minItems: 1, items: text } as const;

const textRule = {
  description: 'One text exactly, or a regular expression that the whole text matches.',
  oneOf: [
    text,
    { type: 'object', additionalProperties: false, required: ['equals'], properties: { equals: text } },
    { type: 'object', additionalProperties: false, required: ['matches'], properties: { matches: text } },
  ],
} as const;

const identity = {
  type: 'object',
  additionalProperties: false,
  required: ['issuer', 'subject'],
  properties: {
    issuer: {
      ...text,
      description: 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.',
    },
    subject: textRule,
    extensions: {
      type: 'object',
      additionalProperties: textRule,
      description: 'Facts of the certificate, for example `source-repository`.',
    },
  },
} as const;

const notation = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'trust-policy': { ...text, description: 'trustpolicy.json of the Notary Project, as a file of the repository.' },
    'trust-store': { ...text, description: 'Directory that holds `x509/`, as in notation’s configuration.' },
    certificates: { ...texts, description: 'Files of trusted certificates, instead of trust policy and store.' },
    identities: {
      ...texts,
      description: 'Subjects that may sign: `x509.subject: C=…, ST=…, O=…`; all of the certificates’ when left out.',
    },
    level: { enum: ['strict', 'permissive'], default: 'strict' },
    'revocation-lists': { ...texts, description: 'Files of certificate revocation lists.' },
  },
} as const;

const authority = {
  type: 'object',
  additionalProperties: false,
  description: 'Who may sign: one of `key`, `keyless`, `notation`.',
  oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
  allOf: [
    { not: { required: ['trust', 'trusted-root'] } },
    ...['trust', 'trusted-root', 'transparency-log', 'certificate-log'].map((key) => ({ not: { required: ['notation', key] } })),
    { not: { required: ['key', 'certificate-log'] } },
  ],
  properties: {
    name: { ...text, description: 'How the authority is called in reports.' },
    key: { ...text, description: 'Public key: a PEM file of the repository, or PEM itself.' },
    keyless: { oneOf: [identity, { type: 'array', minItems: 1, items: identity }] },
    notation,
    trust: { enum: ['sigstore', 'github'], default: 'sigstore', description: 'Whose root: Sigstore’s public instance or GitHub’s own.' },
    'trusted-root': { ...text, description: 'trusted_root.json, as a file of the repository, in place of `trust`.' },
    'transparency-log': {
      enum: ['required', 'optional'],
      description: 'Default: for keyless required where the root lists such a log, for keys optional.',
    },
    'certificate-log': { enum: ['required', 'optional'], description: 'Whether a certificate must prove that it was logged (SCT).' },
  },
} as const;

const authorities = { type: 'array', minItems: 1, maxItems: 50, items: authority } as const;
const groups = {
  'any-of': { ...authorities, description: 'One of these must have signed.' },
  'all-of': { ...authorities, description: 'Each of these must have signed.' },
  threshold: {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'of'],
    description: 'So many distinct signers of these must have signed.',
    properties: { count: { type: 'integer', minimum: 1 }, of: authorities },
  },
} as const;

const attestation = {
  type: 'object',
  additionalProperties: false,
  required: ['predicate'],
  properties: {
    predicate: { ...text, description: 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.' },
    provenance: {
      type: 'object',
      additionalProperties: textRule,
      description: 'Facts of the provenance, for example `source-repository`.',
    },
    where: {
      type: 'array',
      items: { type: 'object' },
      description: 'Conditions: `path`, and one of equals, in, matches, contains, exists.',
    },
    ...groups,
  },
} as const;

export const imagesSchema = {
  type: 'array',
  minItems: 1,
  description: 'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['image'],
    properties: {
      image: { ...text, description: 'Glob of names, without tag: `*` within a part, `**` across parts.' },
      ...groups,
      attestations: { type: 'array', minItems: 1, items: attestation, description: 'All of these must be there, signed.' },
      'max-age': { ...text, description: 'Longest time since the image was signed or built: `30 days`, `12 hours`.' },
      exceptions: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['reason', 'owner', 'expires'],
          properties: {
            image: { ...text, description: 'Glob of names; all of the entry’s when left out.' },
            digest: { ...text, description: 'The one digest that is excepted.' },
            covers: {
              type: 'array',
              minItems: 1,
              items: { enum: ['unsigned', 'attestation', 'age'] },
              default: ['unsigned', 'attestation'],
              description: 'What it lets pass: never what was altered, or signed by somebody else.',
            },
            reason: text,
            owner: text,
            expires: { ...day, description: 'Last day it counts.' },
          },
        },
      },
    },
  },
} as const;
