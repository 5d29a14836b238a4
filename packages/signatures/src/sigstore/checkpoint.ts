// The signed tree head beside an inclusion proof. Sigstore's verifier wants the signer's name to be part of the log's URL;
// private Rekor instances of the first generation sign with the name of their machine instead.
// https://github.com/transparency-dev/formats/blob/main/log/README.md

import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';
import { equal } from './content.js';
import { refusal } from './refusal.js';

type Log = TrustMaterial['tlogs'][number];

/** A log's own signature and those of some witnesses. */
const maxEnvelope = 16 * 1024;

/** The logs as the verifier shall see them for this entry. @throws PortcullisError `log-proof-invalid`. */
export function logsForCheckpoint(entry: TransparencyLogEntry, logs: readonly Log[]): Log[] {
  const { inclusionProof } = entry;
  const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
  if (inclusionProof === undefined) return own;
  const envelope = inclusionProof.checkpoint?.envelope ?? '';
  // Its numbers are read before its signature is checked.
  if (envelope.length > maxEnvelope)
    throw refusal('log-proof-invalid', `expected a checkpoint of at most ${maxEnvelope} characters, got more`);
  const [origin = '', size = '', root = ''] = envelope.split('\n', 3);
  // `NAME - TREE-ID` is the first generation's origin. The second takes both facts from the checkpoint alone, where it signs them.
  const firstGeneration = /^\S{1,255} - \d{1,30}$/.test(origin);
  if ((firstGeneration || inclusionProof.rootHash.length > 0) && !equal(inclusionProof.rootHash, Buffer.from(root, 'base64'))) {
    throw refusal('log-proof-invalid', 'expected a checkpoint over the root of the inclusion proof, got one over another root');
  }
  if ((firstGeneration || inclusionProof.treeSize !== '0') && inclusionProof.treeSize !== size) {
    throw refusal(
      'log-proof-invalid',
      `expected a checkpoint over ${inclusionProof.treeSize.slice(0, 20)} entries, got one over ${size.slice(0, 20)}`,
    );
  }
  if (firstGeneration) {
    const names = [...envelope.matchAll(/^\u2014 (\S{1,255}) /gm)].map((match) => match[1]);
    return own.map((log) => ({ ...log, baseURL: [log.baseURL, ...names].join(' ') }));
  }
  return own;
}
