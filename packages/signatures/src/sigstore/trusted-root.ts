// Whom to trust: Sigstore's public instance as embedded in the TUF client, GitHub's own and Sigstore's staging instance from
// ../../data/trust-roots, a trusted_root.json of one's own, or a fresh one by TUF.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto

import { createPublicKey } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import githubRoot from '../../data/trust-roots/github.json' with { type: 'json' };
import githubTufRoot from '../../data/trust-roots/github-tuf-root.json' with { type: 'json' };
import stagingRoot from '../../data/trust-roots/sigstore-staging.json' with { type: 'json' };
import { anchored } from './authorities.js';

export type TrustedLog = TrustMaterial['tlogs'][number] & {
  /** How the log's signatures in a checkpoint begin, where the root says so; otherwise as the identity of the log begins. */
  readonly checkpointHint?: Buffer;
};
export type TrustedInstance = TrustMaterial & { tlogs: TrustedLog[] };

/** One file may hold several instances, one JSON a line, as `gh attestation trusted-root` prints them; each is tried. */
export type TrustedRoots = readonly TrustedInstance[];

export const publicMirror = 'https://tuf-repo-cdn.sigstore.dev';
export const githubMirror = 'https://tuf-repo.github.com';
const mediaTypes = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[1-9]\+json)$/;
const maxRootBytes = 4 * 1024 * 1024;
const maxInstances = 16;

/** Embedded roots are read once, however many entries and subjects ask for them. */
const read: { sigstore?: TrustedRoots; github?: TrustedRoots } = {};

/** The root of Sigstore's public instance at the time of our release; no network. */
export function embeddedRoots(): TrustedRoots {
  read.sigstore ??= readTrustedRoots(Buffer.from(seeds[publicMirror].targets['trusted_root.json'], 'base64').toString('utf8'), 'embedded');
  return read.sigstore;
}

/** GitHub's own instance, which signs for private repositories and releases: it has no logs, only a timestamp authority. */
export function embeddedGithubRoots(): TrustedRoots {
  read.github ??= [readTrustedRoot(githubRoot, 'embedded')];
  return read.github;
}

/** The root of Sigstore's staging instance, for tests of clients. */
export function stagingRoots(): TrustedRoots {
  return [readTrustedRoot(stagingRoot, 'embedded')];
}

/** @throws PortcullisError `trusted-root-invalid`. */
export function readTrustedRoots(text: string, file: string): TrustedRoots {
  if (Buffer.byteLength(text) > maxRootBytes) throw invalid(file, `at most ${maxRootBytes} bytes`, `${Buffer.byteLength(text)}`);
  const documents = parseDocuments(text, file);
  if (documents.length === 0 || documents.length > maxInstances) {
    throw invalid(file, `1 to ${maxInstances} trusted roots`, `${documents.length}`);
  }
  return documents.map((document) => readTrustedRoot(document, file));
}

function parseDocuments(text: string, file: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Neither one document nor one a line: the first error says more.
    }
    throw invalid(file, 'JSON', (whole as Error).message.slice(0, 100));
  }
}

function readTrustedRoot(document: unknown, file: string): TrustedInstance {
  if (typeof document !== 'object' || document === null) throw invalid(file, 'a JSON object', typeof document);
  let root: TrustedRoot;
  try {
    root = TrustedRoot.fromJSON(document);
  } catch (error) {
    throw invalid(file, 'a Sigstore trusted root', (error as Error).message.slice(0, 100));
  }
  if (!mediaTypes.test(root.mediaType)) {
    throw invalid(file, 'mediaType application/vnd.dev.sigstore.trustedroot+json;version=0.1', `"${root.mediaType.slice(0, 80)}"`);
  }
  // A key of a log without a start would be valid at all times; a certificate at least has dates of its own.
  for (const [kind, logs] of [
    ['tlogs', root.tlogs],
    ['ctlogs', root.ctlogs],
  ] as const) {
    for (const log of logs) {
      if (log.publicKey?.validFor?.start === undefined) {
        throw invalid(file, `validFor.start of every key in ${kind}`, `none for ${log.baseUrl.slice(0, 80)}`);
      }
    }
  }
  try {
    const material = toTrustMaterial({
      ...root,
      tlogs: root.tlogs.map(asSigstoreReads),
      ctlogs: root.ctlogs.map(asSigstoreReads),
      certificateAuthorities: root.certificateAuthorities.filter(hasCertificates),
      timestampAuthorities: root.timestampAuthorities.filter(hasCertificates),
    });
    return {
      ...material,
      tlogs: material.tlogs.map((log, i) => {
        const hint = root.tlogs[i]?.checkpointKeyId?.keyId.subarray(0, 4);
        return hint === undefined ? log : { ...log, checkpointHint: hint };
      }),
      certificateAuthorities: material.certificateAuthorities.map(anchored),
      timestampAuthorities: material.timestampAuthorities.map(anchored),
    };
  } catch (error) {
    throw invalid(file, 'keys and certificates', (error as Error).message.slice(0, 100));
  }
}

/**
 * Its reader takes the key of checkpoints for the identity of the log, and every RSA key for PKCS #1, whatever `keyDetails` says:
 * such keys are handed over as what they are. What cannot be read as a key is left for it to refuse.
 */
function asSigstoreReads(log: TrustedRoot['tlogs'][number]): TrustedRoot['tlogs'][number] {
  const { publicKey, logId } = log;
  const identified = logId === undefined ? log : { ...log, checkpointKeyId: undefined };
  if (publicKey?.rawBytes === undefined) return identified;
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey.rawBytes), format: 'der', type });
      const rawBytes = key.export({ type: 'spki', format: 'der' });
      return { ...identified, publicKey: { ...publicKey, rawBytes, keyDetails: PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED } };
    } catch {
      // The other form, or none.
    }
  }
  return identified;
}

function hasCertificates(authority: { certChain?: { certificates: readonly unknown[] } | undefined }): boolean {
  return (authority.certChain?.certificates.length ?? 0) > 0;
}

export interface RefreshOptions {
  /** Where TUF keeps its metadata between runs. */
  readonly cacheFolder: string;
  readonly mirror?: string;
  /** root.json that the mirror is trusted by; those of the public mirror and of GitHub's are embedded. */
  readonly rootFile?: string;
}

/** GitHub's newest: it adds an authority about every half year. @throws PortcullisError `trusted-root-unavailable`. */
export function refreshGithubRoots(cacheFolder: string, mirror = githubMirror): Promise<TrustedRoots> {
  const rootFile = join(cacheFolder, 'github-root.json');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(rootFile, JSON.stringify(githubTufRoot));
  return refreshRoots({ cacheFolder, mirror, rootFile });
}

/** The newest root by TUF: the only thing here that opens a socket. @throws PortcullisError `trusted-root-unavailable`. */
export async function refreshRoots(options: RefreshOptions): Promise<TrustedRoots> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  const mirror = options.mirror ?? publicMirror;
  try {
    const root = await getTrustedRoot({
      cachePath: options.cacheFolder,
      mirrorURL: mirror,
      ...(options.rootFile === undefined ? {} : { rootPath: options.rootFile }),
    });
    return readTrustedRoots(JSON.stringify(TrustedRoot.toJSON(root)), mirror);
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    throw new PortcullisError({
      code: 'trusted-root-unavailable',
      message: `expected a trusted root from ${mirror} by TUF, got: ${(error as Error).message.slice(0, 200)}`,
      remedy: 'Let the job reach the mirror, or leave the refresh out to use the embedded root.',
      cause: error,
    });
  }
}

function invalid(file: string, expected: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'trusted-root-invalid',
    message: `expected ${expected}, got ${got}`,
    where: { file },
    remedy: 'Give a trusted_root.json as Sigstore, `cosign trusted-root create` or `gh attestation trusted-root` writes it.',
  });
}
