// What image-verify reports. Detection is the verdict; a rule's check names the kind of problem it stands for.

import type { Rule } from '@portcullis/core';
import type { ProblemKind } from '../verify/verdict.js';

/** `not-pinned` and `exception-expired` are told of images that may pass, or might have. */
export type ImageCheck = ProblemKind | 'not-pinned' | 'exception-expired';
export type ImageRuleData = Rule<ImageCheck>;

const risks = ['CICD-SEC-9'];
const reference = 'registry.example/team/app:v1';
const file = `FROM ${reference}\n`;
const pinned = `FROM ${reference}@sha256:${'0123456789abcdef'.repeat(4)}\n`;

/** Examples name the state of a made-up image, as `image`; the test builds its verdict. */
const bad = (image: string, text = file) => [{ text, path: 'Dockerfile', options: { image } }];
const good = [{ text: pinned, path: 'Dockerfile', options: { image: 'verified' } }];

export const imageRules: readonly ImageRuleData[] = [
  {
    id: 'image-unsigned',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'Image has no signature',
    why: 'Nobody vouches for the image, so whoever can push to the registry decides what runs.',
    remedy: 'Sign the image where it is built, or take one that its publisher signs.',
    controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
    risks,
    references: ['https://docs.sigstore.dev/cosign/signing/overview/'],
    examples: { bad: bad('unsigned'), good },
    check: 'unsigned',
  },
  {
    id: 'image-signature-invalid',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'No signature of the image is by whom the policy names',
    why: 'The image is signed by someone else, or what is signed is not this image.',
    remedy: 'Find out who pushed the image; do not run it until the signature of the policy’s signer is there.',
    controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
    risks,
    examples: { bad: bad('wrong-key'), good },
    check: 'invalid',
  },
  {
    id: 'image-without-rule',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Policy says nothing of the image',
    why: 'An image that nobody decided on runs with the same rights as one that somebody did.',
    remedy: 'Add an entry for it to `images` in .github/portcullis.yml, or use an image that has one.',
    controls: ['NIST-800-190-4.1.5'],
    risks,
    examples: { bad: bad('no-rule'), good },
    check: 'no-rule',
  },
  {
    id: 'image-attestation-missing',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Image lacks an attestation that the policy requires',
    why: 'Where and how the image was built is not proven, so it may not come from the source it seems to.',
    remedy: 'Let the build attest it, for example with actions/attest, or correct what the attestation says.',
    controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.3.2'],
    risks,
    references: ['https://slsa.dev/spec/v1.0/provenance'],
    examples: { bad: bad('no-provenance'), good },
    check: 'attestation',
  },
  {
    id: 'image-too-old',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'Image is older than the policy allows',
    why: 'An old image holds the flaws that were found since it was built.',
    remedy: 'Build it again, or take a newer version.',
    controls: ['NIST-800-190-4.1.1'],
    risks: ['CICD-SEC-3'],
    examples: { bad: bad('old'), good },
    check: 'age',
  },
  {
    id: 'image-unavailable',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Image could not be verified',
    why: 'The registry did not answer, or answered with something that cannot be trusted.',
    remedy: 'Follow the message; the image counts as refused until it can be looked at.',
    controls: ['NIST-800-190-4.1.5'],
    risks,
    examples: { bad: bad('unavailable'), good },
    check: 'unavailable',
  },
  {
    id: 'image-name-unknown',
    aliases: [],
    severity: 'high',
    confidence: 'medium',
    title: 'Which image runs is only decided later',
    why: 'A name that depends on a variable without a default can become any image.',
    remedy: 'Give the variable a default, or write the image out.',
    controls: [],
    risks: ['CICD-SEC-3'],
    examples: { bad: bad('unresolved', 'FROM $BASE\n'), good },
    check: 'unresolved',
  },
  {
    id: 'image-exception-expired',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Exception for the image has ended',
    why: 'What was agreed to for a time has become permanent without anyone deciding so.',
    remedy: 'Sign the image now, or let the owner agree to a new end date.',
    controls: [],
    risks: ['CICD-SEC-1'],
    examples: { bad: bad('expired'), good },
    check: 'exception-expired',
  },
  {
    id: 'image-not-pinned',
    aliases: ['DL3006', 'DL3007', 'unpinned-images'],
    severity: 'medium',
    confidence: 'high',
    title: 'Verified image is named by a tag that can move',
    why: 'What is pulled later may be another image than the one that was verified.',
    remedy: 'Pin the digest; the attached fix does it.',
    controls: ['CIS-Docker-4.2'],
    risks: ['CICD-SEC-3'],
    examples: { bad: bad('verified'), good },
    check: 'not-pinned',
  },
];

export function ruleFor(check: ImageCheck): ImageRuleData {
  return imageRules.find((rule) => rule.check === check) as ImageRuleData;
}
