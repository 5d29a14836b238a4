// For tests: how `verify-bundle` decides on a bundle, as one word.

import type { PortcullisError } from '@portcullis/core';
import { verifyBundle } from '../sigstore/bundle.js';
import { parseBundle } from '../sigstore/parse-bundle.js';
import { readPublicKey } from '../sigstore/public-key.js';
import type { SignedMessage } from '../sigstore/raw-signature.js';
import { readTrustedRoots } from '../sigstore/trusted-root.js';
import { type BundleJson, mockIssuer, mockSubject, type newKey } from './mock-sigstore.js';

export interface Asked {
  /** The bundle's text, or an object to be written as JSON. */
  readonly bundle: BundleJson;
  readonly root: BundleJson;
  readonly what: SignedMessage;
  readonly subject?: string;
  readonly issuer?: string;
  readonly key?: Pick<ReturnType<typeof newKey>, 'publicKey'>;
}

/** `verified`, or the code of the refusal. */
export function decide({ bundle, root, what, subject = mockSubject, issuer = mockIssuer, key }: Asked): string {
  try {
    const roots = readTrustedRoots(JSON.stringify(root), 'trusted_root.json');
    const identities = [{ issuer, subject: { equals: subject } }];
    const text = typeof bundle === 'string' ? bundle : JSON.stringify(bundle);
    verifyBundle(
      parseBundle(Buffer.from(text)),
      what,
      key === undefined
        ? { kind: 'keyless', identities, roots, requireLog: 'where-listed', requireSct: 'where-listed' }
        : {
            kind: 'key',
            key: readPublicKey(String(key.publicKey.export({ type: 'spki', format: 'pem' }))),
            roots,
            requireLog: 'where-listed',
          },
    );
    return 'verified';
  } catch (error) {
    return (error as PortcullisError).code;
  }
}
