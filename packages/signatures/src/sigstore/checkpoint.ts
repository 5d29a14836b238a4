// The signed tree head beside an inclusion proof: a note whose text the log signs, under a name that belongs to the log.
// https://github.com/C2SP/C2SP/blob/main/signed-note.md and tlog-checkpoint.md

import type { TransparencyLogEntry } from '@sigstore/bundle';
import { crypto } from '@sigstore/core';
import { equal } from './content.js';
import { refusal } from './refusal.js';
import type { TrustedLog } from './trusted-root.js';

/** A log's own signature and those of some witnesses. */
const maxEnvelope = 16 * 1024;
const maxSignatures = 64;

/** The logs as sigstore's verifier shall see them for this entry. @throws PortcullisError `log-proof-invalid`. */
export function logsForCheckpoint(entry: TransparencyLogEntry, logs: readonly TrustedLog[]): TrustedLog[] {
  const { inclusionProof } = entry;
  const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
  if (inclusionProof === undefined) return own;
  const checkpoint = readCheckpoint(inclusionProof.checkpoint?.envelope ?? '');
  const { size, root, firstGeneration } = checkpoint;
  // The second generation takes both facts from the checkpoint alone, where it signs them.
  if ((firstGeneration || inclusionProof.rootHash.length > 0) && !equal(inclusionProof.rootHash, root)) {
    throw invalid('a checkpoint over the root of the inclusion proof', 'one over another root');
  }
  if ((firstGeneration || inclusionProof.treeSize !== '0') && inclusionProof.treeSize !== size) {
    throw invalid(`a checkpoint over ${inclusionProof.treeSize.slice(0, 20)} entries`, `one over ${size}`);
  }
  for (const log of own) checkSignatures(checkpoint, log);
  // Sigstore's verifier wants the name to be part of the log's URL, which a machine's name is not.
  return own.map((log) => ({ ...log, baseURL: [log.baseURL, checkpoint.name].join(' ') }));
}

interface Checkpoint {
  readonly text: string;
  readonly origin: string;
  /** Under which the log signs: its origin, in the first generation without the number of the tree. */
  readonly name: string;
  readonly firstGeneration: boolean;
  readonly size: string;
  readonly root: Buffer;
  readonly signatures: readonly { readonly name: string; readonly hint: Buffer; readonly signature: Buffer }[];
}

function readCheckpoint(envelope: string): Checkpoint {
  if (envelope.length > maxEnvelope) throw invalid(`a checkpoint of at most ${maxEnvelope} characters`, 'more');
  const [note = '', block, ...rest] = envelope.split('\n\n');
  const [origin = '', size = '', root = ''] = note.split('\n', 3);
  if (block === undefined || rest.length > 0 || !block.endsWith('\n') || origin === '' || !/^(?:0|[1-9]\d{0,18})$/.test(size)) {
    throw invalid('a checkpoint of origin, size, root, an empty line and signatures', 'another form');
  }
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > maxSignatures) throw invalid(`at most ${maxSignatures} signatures in a checkpoint`, `${lines.length}`);
  const signatures = lines.map((line) => {
    const [, name = '', text = ''] = /^\u2014 (\S{1,255}) ([A-Za-z0-9+/]{8,2000}={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(text, 'base64');
    if (text === '' || bytes.toString('base64') !== text)
      throw invalid('signatures as "\u2014 NAME BASE64" in a checkpoint', 'another line');
    return { name, hint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
  });
  // Private instances of the first generation sign with the name of their machine.
  const tree = /^(\S{1,255}) - \d{1,30}$/.exec(origin)?.[1];
  const firstGeneration = tree !== undefined;
  return { text: `${note}\n`, origin, name: tree ?? origin, firstGeneration, size, root: Buffer.from(root, 'base64'), signatures };
}

/** Lines of others (witnesses) are passed over; of those that claim to be the log's, each must be. */
function checkSignatures({ text, origin, name, firstGeneration, signatures }: Checkpoint, log: TrustedLog): void {
  if (!firstGeneration && !originsOf(log.baseURL).includes(origin)) {
    throw invalid(`a checkpoint of the origin ${originsOf(log.baseURL)[0] ?? 'of the log'}`, `one of ${origin.slice(0, 100)}`);
  }
  const claimed = signatures.filter((line) => line.name === name && equal(line.hint, log.checkpointHint ?? log.logID.subarray(0, 4)));
  if (claimed.length === 0) throw invalid("a checkpoint signed under the log's name and key", 'one signed by others only');
  if (!claimed.every(({ signature }) => crypto.verify(Buffer.from(text), log.publicKey, signature))) {
    throw invalid("a checkpoint signed by the log's key", 'one signed by another');
  }
}

/** A log's origin is its address without scheme; some leave out port and path. */
function originsOf(baseURL: string): string[] {
  if (!URL.canParse(baseURL)) return [baseURL];
  const { hostname, host, pathname } = new URL(baseURL);
  return [hostname, host, `${host}${pathname}`.replace(/\/+$/, '')];
}

function invalid(expected: string, got: string): Error {
  return refusal('log-proof-invalid', `expected ${expected}, got ${got}`);
}
