// A file of one bundle, or of several with one a line, as `gh attestation download` writes them, or what a package registry answers:
// one that holds is enough.

import { PortcullisError } from '@portcullis/core';
import { type VerifiedBundle, verifyBundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import { publishedBundles } from './published-forms.js';
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

/** The bundles of a file, unread. @throws PortcullisError `bundle-malformed`. */
export function bundlesIn(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A bundle that is laid out for people to read spans many lines, none of which is an object by itself.
  const listed = lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  const bundles = listed ? lines.flatMap((line) => published(line) ?? [Buffer.from(line)]) : (published(text) ?? [bytes]);
  if (bundles.length > maxBundles)
    throw refusal('bundle-malformed', `expected at most ${maxBundles} bundles, got ${bundles.length}`, 'Keep those of this artifact.');
  return bundles;
}

function published(text: string): readonly Buffer[] | undefined {
  return publishedBundles(text)?.map((bundle) => Buffer.from(JSON.stringify(bundle) ?? ''));
}
