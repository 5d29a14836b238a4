// What the action takes, and what is wrong with what it was given.

import { commonInputs, fileInputs, type InputSpecs, type InputValues, PortcullisError } from '@portcullis/core';
import { parseReference } from '@portcullis/images';
import { badInput, keyInputs, registryInputs } from '@portcullis/signatures/inputs';

export const imageVerifyInputs = {
  ...commonInputs('image-verify'),
  ...fileInputs,
  images: { type: 'list', default: [], description: 'Images to verify beside those that the files name.' },
  sources: {
    type: 'list',
    default: ['dockerfile', 'compose', 'bake', 'workflow', 'gitlab', 'devcontainer', 'helm', 'kustomize', 'kubernetes'],
    description: 'Kinds of files that images are taken from; `none` takes only `images`.',
  },
  ...registryInputs,
  'refresh-trusted-root': {
    type: 'boolean',
    default: false,
    description:
      "Fetch the newest trusted roots by TUF, Sigstore's and where the policy needs it GitHub's, instead of those in this action.",
  },
  'fetch-revocation': {
    type: 'boolean',
    default: false,
    description:
      "Ask about revocations where the certificates of notation's signatures say so: OCSP responders, then revocation lists. Without it only `revocation-lists` of the policy count.",
  },
  ...keyInputs,
  deadline: {
    type: 'integer',
    default: 900,
    min: 1,
    max: 21_600,
    description: 'Seconds for the whole run; an image that is not verified by then is refused.',
  },
  parallel: { type: 'integer', default: 16, min: 1, max: 64, description: 'How many images are verified at once.' },
  'lock-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/image-lock.json',
    description: 'Where the lock of verified images is written.',
  },
  'summaries-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/image-verify.vsa.jsonl',
    description: 'Where SLSA verification summaries are written, one in-toto statement a line.',
  },
  'grafeas-note': {
    type: 'string',
    default: '',
    description: 'Name of the Grafeas note, `projects/P/notes/N`; empty writes no occurrences.',
  },
  'grafeas-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/image-verify.grafeas.json',
    description: 'Where Grafeas ATTESTATION occurrences are written, for Binary Authorization.',
  },
} as const satisfies InputSpecs;

export type Inputs = InputValues<typeof imageVerifyInputs>;

/** What is named by hand must be a name; one in a file is refused where it stands. @throws PortcullisError `input-invalid`. */
export function refuseNoNames({ images }: Pick<Inputs, 'images'>): void {
  for (const image of images) {
    try {
      parseReference(image);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      throw new PortcullisError({ code: 'input-invalid', message: error.message, where: { key: 'images' }, remedy: error.remedy });
    }
  }
}

/** Ids of the kinds of files to read. @throws PortcullisError `input-invalid`. */
export function readSources({ sources: given, images }: Inputs, known: readonly string[]): ReadonlySet<string> {
  const isNone = given.length === 1 && given[0] === 'none';
  if (isNone && images.length === 0) throw nothingNamed();
  if (isNone) return new Set();
  if (given.includes('none')) throw badInput('sources', 'none alone', given.join(', '));
  for (const source of given) if (!known.includes(source)) throw badInput('sources', `one of ${known.join(', ')}, or none`, source);
  if (given.length === 0 && images.length === 0) throw nothingNamed();
  return new Set(given);
}

function nothingNamed(): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: 'expected an image in `images`, since `sources: none` takes them from no file; got none',
    where: { key: 'images' },
    remedy: 'Name the images, or leave `sources` out.',
  });
}
