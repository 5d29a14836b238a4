// Files, outputs and summary that tell of the verdicts.

import type { ScanResult } from '@portcullis/core';
import { badInput } from '@portcullis/signatures/inputs';
import { detailsOf } from './details.js';
import { type ExportInput, grafeasOccurrences, imageLock, verificationSummaries, verifiedImages } from './exports.js';
import { type Inputs, imageVerifyInputs } from './inputs.js';

const verifier = 'https://github.com/portcullis-ci/portcullis/actions/image-verify';

/** @throws PortcullisError `input-invalid`. */
export function resultsOf(inputs: Inputs, input: ExportInput): Pick<ScanResult, 'files' | 'details' | 'outputs' | 'properties'> {
  const note = inputs['grafeas-note'];
  if (note !== '' && !/^projects\/[\w.:-]{1,100}\/notes\/[\w.-]{1,100}$/.test(note))
    throw badInput('grafeas-note', 'projects/PROJECT/notes/NOTE', note, 'Give the full name of the note.');
  const file = inputs['grafeas-file'];
  if (note === '' && file !== imageVerifyInputs['grafeas-file'].default)
    throw badInput('grafeas-file', 'it only beside `grafeas-note`, without which no occurrences are written', file);
  const count = (wanted: string): number => input.verdicts.filter(({ status }) => status === wanted).length;
  return {
    files: [
      { path: inputs['lock-file'], content: imageLock(input), key: 'lock-file' },
      { path: inputs['summaries-file'], content: verificationSummaries(input, verifier), key: 'summaries-file' },
      ...(note === '' ? [] : [{ path: inputs['grafeas-file'], content: grafeasOccurrences(input, note), key: 'grafeas-file' }]),
    ],
    details: detailsOf(input.verdicts),
    outputs: { 'verified-images': verifiedImages(input), 'lock-file': inputs['lock-file'], refused: String(count('refused')) },
    properties: {
      images: input.verdicts.length,
      verified: count('verified'),
      letThrough: count('excepted'),
      refused: count('refused'),
    },
  };
}
