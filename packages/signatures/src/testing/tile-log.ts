// For tests: a log of Rekor's second generation (Ed25519 key, origin as name, no time of its own) that holds several entries,
// and checkpoints of any form, for those that a mock with one entry cannot make.

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { json } from '@sigstore/core';
import type { BundleJson } from './mock-sigstore.js';

export interface TileLog {
  /** As it stands in trusted_root.json. */
  readonly instance: BundleJson;
  /** The note's text with signatures; by default the log's own. */
  checkpoint(size: number, root: Buffer, form?: CheckpointForm): string;
  /** An entry behind others and before `later` ones, with its proof. */
  entry(body: object, others?: number, form?: CheckpointForm, later?: number): BundleJson;
  signatureLine(text: string, name?: string, hint?: Buffer): string;
}

export interface CheckpointForm {
  readonly origin?: string;
  /** Lines after the root. */
  readonly extension?: string;
  /** Makes the signature lines from the note's text. */
  readonly lines?: (text: string, own: string) => string;
}

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

export function tileLog(origin: string, baseUrl = `https://${origin}`, keys: KeyPair = generateKeyPairSync('ed25519')): TileLog {
  const { publicKey, privateKey } = keys;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // https://github.com/C2SP/C2SP/blob/main/signed-note.md: algorithm 1 is Ed25519.
  const keyId = sha256(Buffer.from(`${origin}\n\x01`), spki.subarray(-32));
  const signatureLine = (text: string, name = origin, hint = keyId.subarray(0, 4)) => noteLine(privateKey, text, name, hint);
  const checkpoint = (size: number, root: Buffer, form: CheckpointForm = {}) => {
    const text = `${form.origin ?? origin}\n${size}\n${root.toString('base64')}\n${form.extension ?? ''}`;
    const own = signatureLine(text, form.origin ?? origin);
    return `${text}\n${form.lines === undefined ? own : form.lines(text, own)}`;
  };
  return {
    checkpoint,
    signatureLine,
    instance: {
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ED25519', validFor: { start: '2020-01-01T00:00:00Z' } },
      logId: { keyId: keyId.toString('base64') },
    },
    entry(body, others = 5, form = {}, later = 0) {
      const canonical = Buffer.from(json.canonicalize(body as never));
      const some = (length: number, name: string) => Array.from({ length }, (_, i) => Buffer.from(`${name} ${i}`));
      const leaves = [...some(others, 'other'), canonical, ...some(later, 'later')].map((leaf) => sha256(Buffer.of(0), leaf));
      const { root, path } = proof(leaves, others);
      const { kind, apiVersion } = body as { kind: string; apiVersion: string };
      return {
        logIndex: String(others),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind, version: apiVersion },
        inclusionProof: {
          logIndex: String(others),
          rootHash: root.toString('base64'),
          treeSize: String(leaves.length),
          hashes: path.map((hash) => hash.toString('base64')),
          checkpoint: { envelope: checkpoint(leaves.length, root, form) },
        },
        canonicalizedBody: canonical.toString('base64'),
      };
    },
  };
}

export function noteLine(key: KeyObject, text: string, name: string, hint: Buffer): string {
  const signature = sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(text), key);
  return `\u2014 ${name} ${Buffer.concat([hint, signature]).toString('base64')}\n`;
}

/** RFC 6962 section 2.1.1. */
function proof(leaves: readonly Buffer[], index: number): { readonly root: Buffer; readonly path: readonly Buffer[] } {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return { root: only, path: [] };
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  const inLeft = index < split;
  const own = proof(inLeft ? left : right, inLeft ? index : index - split);
  const other = proof(inLeft ? right : left, 0).root;
  const root = inLeft ? sha256(Buffer.of(1), own.root, other) : sha256(Buffer.of(1), other, own.root);
  return { root, path: [...own.path, other] };
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}
