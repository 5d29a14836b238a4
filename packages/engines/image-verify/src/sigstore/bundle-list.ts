// A file of one bundle, or of several with one a line, as `gh attestation download` writes them: one that holds is enough.

import { PortcullisError } from '@portcullis/core';
import { type VerifiedBundle, verifyBundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import type { SignedMessage } from './raw-signature.js';
import { refusal } from './refusal.js';
import type { Authority } from './verify.js';

const maxBundles = 200;

/** @throws PortcullisError with the reason why none holds. */
export function verifyAnyBundle(bytes: Buffer, artifact: SignedMessage, authority: Authority): VerifiedBundle {
  const bundles = bundlesIn(bytes);
  let first: PortcullisError | undefined;
  for (const bundle of bundles) {
    try {
      return verifyBundle(parseBundle(bundle), artifact, authority);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      first ??= error;
    }
  }
  if (first === undefined) throw refusal('bundle-malformed', 'expected a bundle, got an empty file');
  if (bundles.length === 1) throw first;
  throw refusal(first.code, `expected one of ${bundles.length} bundles to hold; of the first, ${first.message}`, first.remedy, first);
}

function bundlesIn(bytes: Buffer): readonly Buffer[] {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  // A bundle that is laid out for people to read spans many lines, none of which is an object by itself.
  if (!lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return [bytes];
  if (lines.length > maxBundles)
    throw refusal('bundle-malformed', `expected at most ${maxBundles} bundles, got ${lines.length}`, 'Keep those of this artifact.');
  return lines.map((line) => Buffer.from(line));
}
