// What was verified, for others: the lock, the list for the next job, Grafeas occurrences, SLSA verification summaries.

import { compareText } from '@portcullis/core';
import { isProvenance } from '@portcullis/signatures';
import type { ImagePolicy } from '../policy/types.js';
import type { Verdict } from '../verify/verdict.js';

export interface ExportInput {
  readonly verdicts: readonly Verdict[];
  readonly policy: ImagePolicy | undefined;
  readonly now: Date;
}

type Pinned = Verdict & { readonly digest: string; readonly reference: NonNullable<Verdict['reference']> };

/** Verified ones only: an excepted image is let through, not vouched for. */
function pinned(verdicts: readonly Verdict[]): readonly Pinned[] {
  const isPinned = (verdict: Verdict): verdict is Pinned =>
    verdict.status === 'verified' && verdict.digest !== undefined && verdict.reference !== undefined;
  return verdicts.filter(isPinned).sort((a, b) => compareText(a.name, b.name));
}

function withDigest({ reference, digest }: Pinned): string {
  return `${reference.registry}/${reference.repository}@${digest}`;
}

function signersOf(verdict: Verdict): string[] {
  const names = verdict.attempts.flatMap(({ verified, letThrough, identity }) =>
    verified && letThrough === undefined && identity !== undefined ? [identity] : [],
  );
  return [...new Set(names)].sort();
}

/** One line of JSON: an output of the step, read with `fromJSON`. */
export function verifiedImages(input: ExportInput): string {
  return JSON.stringify(
    pinned(input.verdicts).map((verdict) => ({ image: verdict.name, digest: verdict.digest, pinned: withDigest(verdict) })),
  );
}

export function imageLock({ verdicts, policy, now }: ExportInput): string {
  const images = pinned(verdicts).map((verdict) => [
    verdict.name,
    {
      digest: verdict.digest,
      mediaType: verdict.mediaType,
      pinned: withDigest(verdict),
      signers: signersOf(verdict),
      rule: verdict.rule?.image,
    },
  ]);
  const lock = {
    version: 1,
    verifiedAt: now.toISOString(),
    policy: policy === undefined ? null : { file: policy.file, sha256: policy.digest },
    images: Object.fromEntries(images) as object,
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Occurrences as the Container Analysis API takes them (grafeas v1, kind ATTESTATION); whoever attests signs the payloads. */
export function grafeasOccurrences({ verdicts }: ExportInput, note: string): string {
  const occurrences = pinned(verdicts).map((verdict) => {
    const payload = {
      critical: {
        identity: { 'docker-reference': `${verdict.reference.registry}/${verdict.reference.repository}` },
        image: { 'docker-manifest-digest': verdict.digest },
        type: 'Google cloud binauthz container signature',
      },
    };
    return {
      resourceUri: `https://${withDigest(verdict)}`,
      noteName: note,
      kind: 'ATTESTATION',
      attestation: { serializedPayload: Buffer.from(JSON.stringify(payload)).toString('base64'), signatures: [] },
    };
  });
  return `${JSON.stringify({ occurrences }, null, 2)}\n`;
}

/** SLSA Verification Summary Attestations, version 1: one in-toto statement a line and an image, failures included. */
export function verificationSummaries({ verdicts, policy, now }: ExportInput, verifier: string): string {
  return verdicts
    .flatMap((verdict) => {
      const { reference, digest } = verdict;
      if (reference === undefined || digest === undefined) return [];
      const [algorithm = 'sha256', hex = ''] = digest.split(':');
      const name = `${reference.registry}/${reference.repository}`;
      const own = verdict.rule === undefined || 'foreign' in verdict.rule ? undefined : verdict.rule;
      const hasProvenance = own?.attestations.some(({ rule }) => isProvenance(rule.predicate)) === true;
      const passed = verdict.status === 'verified';
      return [
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name, digest: { [algorithm]: hex } }],
          predicateType: 'https://slsa.dev/verification_summary/v1',
          predicate: {
            verifier: { id: verifier },
            timeVerified: now.toISOString(),
            resourceUri: `${name}@${digest}`,
            policy: policy === undefined ? {} : { uri: policy.file, digest: { sha256: policy.digest } },
            inputAttestations: inputsOf(verdict),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            // Which level a build reaches depends on its builder, which no signature proves; that there is provenance is level 1.
            verifiedLevels: passed ? [hasProvenance ? 'SLSA_BUILD_LEVEL_1' : 'SLSA_BUILD_LEVEL_UNEVALUATED'] : [],
            slsaVersion: '1.0',
          },
        }),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function inputsOf(verdict: Verdict): object[] {
  const digests = verdict.attempts.filter(({ verified, letThrough }) => verified && letThrough === undefined).map(({ digest }) => digest);
  return [...new Set(digests)].sort().map((digest) => {
    const [algorithm = 'sha256', hex = ''] = digest.split(':');
    return { digest: { [algorithm]: hex } };
  });
}
