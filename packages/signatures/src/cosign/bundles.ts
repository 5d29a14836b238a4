// Sigstore bundles attached to an image as referrers, the default of cosign 3 and of GitHub's attestations.
// https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md

import type { Descriptor } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';
import { namesArtifact } from '../attestation/statement.js';
import { inParallel } from '../parallel.js';
import { verifyBundle } from '../sigstore/bundle.js';
import { bundleMediaTypes, maxBundleBytes, parseBundle } from '../sigstore/parse-bundle.js';
import { type HashName, hashNames, messageOf, type SignedMessage } from '../sigstore/raw-signature.js';
import { refusal } from '../sigstore/refusal.js';
import { attempt, type Found, maxCandidates, parallel, type Search, tooMany } from './attempts.js';
import { readSignatureManifest } from './manifest.js';

/** What `cosign sign` states of an image; everything else is an attestation. */
export const signPredicate = 'https://sigstore.dev/cosign/sign/v1';

export async function verifyBundles(search: Search): Promise<readonly SignatureAttempt[]> {
  const { client, repository, image: place, subject } = search;
  const referrers = (await client.referrers(repository, subject.digest)).filter(mayCarryBundle);
  const examined = [...referrers].sort((left, right) => rank(left) - rank(right)).slice(0, maxCandidates);
  let image: Promise<SignedMessage> | undefined;
  // Signatures over the image's bytes need them; statements name its digest and do not.
  const imageBytes = (): Promise<SignedMessage> => {
    image ??= client.manifest(place, subject.digest).then(({ bytes }) => messageOf(bytes));
    return image;
  };
  const attempts = await inParallel(examined, parallel, (referrer) => verifyReferrer(search, referrer, imageBytes));
  const rest = referrers.length > maxCandidates ? [tooMany('cosign-bundle', subject.digest, referrers.length)] : [];
  return [...attempts.flat(), ...rest];
}

/** Neither notation's signatures, nor cosign's older ones, nor SBOMs as plain artifacts; a type that says nothing must be looked into. */
function mayCarryBundle({ artifactType = '' }: Descriptor): boolean {
  return (
    !/^application\/vnd\.(?:cncf\.notary|dev\.cosign\.artifact)\./.test(artifactType) &&
    !/^application\/(?:spdx|vnd\.cyclonedx|sarif)\+/.test(artifactType)
  );
}

function rank({ artifactType = '' }: Descriptor): number {
  return bundleMediaTypes.includes(artifactType) ? 0 : artifactType === 'application/vnd.oci.empty.v1+json' || artifactType === '' ? 1 : 2;
}

async function verifyReferrer(
  { client, repository, subject, authority, budget }: Search,
  referrer: Descriptor,
  imageBytes: () => Promise<SignedMessage>,
): Promise<readonly SignatureAttempt[]> {
  let bundles: readonly Descriptor[] = [];
  const read = await attempt('cosign-bundle', referrer.digest, async () => {
    const { bytes, mediaType } = await client.manifest(repository, referrer.digest);
    const manifest = readSignatureManifest(bytes, mediaType);
    bundles = manifest.layers.filter((layer) => bundleMediaTypes.includes(layer.mediaType));
    if (bundles.length > 0 && manifest.subjectDigest !== subject.digest) {
      throw refusal(
        'subject-mismatch',
        `expected an artifact about ${subject.digest}, got one about ${manifest.subjectDigest ?? 'nothing'}`,
      );
    }
    if (bundles.length === 0 && rank(referrer) === 0) {
      throw refusal('bundle-missing', `expected a bundle in an artifact of type ${referrer.artifactType}, got other content`);
    }
    return { kind: 'cosign-bundle' };
  });
  // Only what claims to be a bundle is reported when it cannot be read; other artifacts are none of ours.
  if (!read.verified) return bundles.length > 0 || rank(referrer) === 0 ? [read] : [];
  return inParallel(bundles, parallel, (layer) =>
    attempt('cosign-bundle', referrer.digest, async (): Promise<Found> => {
      budget(layer.size);
      const bundle = parseBundle(await client.blob(repository, layer, { maxBytes: maxBundleBytes }));
      const artifact = bundle.content.$case === 'messageSignature' ? await imageBytes() : digestOnly(subject.digest);
      return describeBundle(verifyBundle(bundle, artifact, authority), subject.digest);
    }),
  );
}

function describeBundle({ statement, ...signer }: ReturnType<typeof verifyBundle>, digest: string): Found {
  if (statement === undefined) return { kind: 'cosign-bundle', ...signer };
  if (statement.predicateType === signPredicate) {
    const { digests } = digestOnly(digest);
    const about = statement.subjects.find((subject) => namesArtifact({ ...statement, subjects: [subject] }, digests));
    return { kind: 'cosign-bundle', ...signer, annotations: about?.annotations ?? new Map() };
  }
  return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}

/** An image known by its digest. @throws PortcullisError `hash-unknown`. */
export function digestOnly(digest: string): SignedMessage {
  const colon = digest.indexOf(':');
  const hash = digest.slice(0, colon) as HashName;
  if (!hashNames.includes(hash)) throw refusal('hash-unknown', `expected a digest by ${hashNames.join(', ')}, got ${digest.slice(0, 20)}`);
  return { digests: new Map([[hash, Buffer.from(digest.slice(colon + 1), 'hex')]]) };
}
