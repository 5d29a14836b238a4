// What attestation-verify reports. Detection is the outcome; a rule's check names the kind of problem it stands for.

import { risks as known, type Rule } from '@portcullis/core';
import type { Problem } from './verify.js';

export type AttestationCheck = Problem['kind'];

const risks = known.integrity;
const references = ['https://slsa.dev/spec/v1.0/verifying-artifacts'];
/** Examples name the state of a made-up subject, as `state`; the test brings it about. */
const bad = (state: string) => [{ text: 'released\n', path: 'app.tgz', options: { state } }];
const good = [{ text: 'released\n', path: 'app.tgz', options: { state: 'attested' } }];

export const attestationRules: readonly Rule<AttestationCheck>[] = [
  {
    id: 'subject-unattested',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'Nothing attests the artifact',
    why: 'Nobody vouches for where the artifact comes from, so whoever can replace it decides what is delivered.',
    remedy: 'Let the build attest it, for example with actions/attest, and give its bundle in `bundles`.',
    controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.2.1'],
    risks,
    references,
    examples: { bad: bad('unattested'), good },
    check: 'missing',
  },
  {
    id: 'attestation-invalid',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'No attestation of the artifact is by whom it must be',
    why: 'It is signed by someone else, or what is signed was altered since.',
    remedy: 'Find out who made the artifact; do not deliver it until the expected workflow attested it.',
    controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.2.1'],
    risks,
    references,
    examples: { bad: bad('stranger'), good },
    check: 'invalid',
  },
  {
    id: 'attestation-unmet',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'Attestation says something else than is demanded',
    why: 'The right signer attests another kind of fact, another source or builder, or that a check failed.',
    remedy: 'Build the artifact from the source and by the builder that are demanded, or correct the demand.',
    controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.3.2'],
    risks,
    references,
    examples: { bad: bad('failed'), good },
    check: 'unmet',
  },
  {
    id: 'attestation-unavailable',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Artifact could not be verified',
    why: 'A file could not be read, or a server did not answer or answered with something that cannot be trusted.',
    remedy: 'Follow the message; the artifact counts as refused until it can be looked at.',
    controls: ['SLSA-BUILD-L2'],
    risks,
    examples: { bad: bad('unavailable'), good },
    check: 'unavailable',
  },
];

export function ruleFor(check: AttestationCheck): Rule<AttestationCheck> {
  return attestationRules.find((rule) => rule.check === check) as Rule<AttestationCheck>;
}
