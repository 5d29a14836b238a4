// Whether an attestation whose signature holds says what is demanded, and says it by its certificate and not by its statement alone.

import { checkStatement, type ProvenSigner, readProvenance, type Shortfall, type Statement } from '@portcullis/signatures';
import type { Expectation } from './expectation.js';

type Signer = Pick<ProvenSigner, 'identity' | 'extensions'>;
type Facts = ReturnType<typeof readProvenance>;

/** What it lacks; undefined when it holds. */
export function shortfallOf(expectation: Expectation, statement: Statement, signer: Signer): Shortfall | undefined {
  for (const rule of expectation.rules) {
    const lack = checkStatement(rule, statement);
    if (lack !== undefined) return lack;
  }
  const provenance = readProvenance(statement);
  return (
    contradiction(provenance, signer) ??
    calledFromElsewhere(expectation, signer) ??
    sourceOfKey(expectation, provenance, signer) ??
    builder(expectation, provenance, signer)
  );
}

/** Of these the certificate tells too, and what a build says of itself must not differ from what its signer was proven to be. */
const provenByCertificate = ['source-repository', 'source-ref', 'source-digest'] as const;

function contradiction(provenance: Facts, { extensions }: Signer): Shortfall | undefined {
  for (const name of provenByCertificate) {
    const [stated, proven] = [provenance?.get(name), extensions?.get(name)];
    if (stated !== undefined && proven !== undefined && stated !== proven)
      return lack(
        'provenance-contradicts',
        `expected the provenance's ${name} to be the certificate's "${clip(proven)}", got "${clip(stated)}"`,
      );
  }
  return undefined;
}

const workflowOf = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//;

/** Anybody may call a reusable workflow that is public, and it signs for them: whose build it may be must then be named. */
function calledFromElsewhere({ sourceUri }: Expectation, { identity, extensions }: Signer): Shortfall | undefined {
  const [own, source] = [workflowOf.exec(identity)?.[1], extensions?.get('source-repository')];
  if (sourceUri !== undefined || own === undefined || source === undefined || source === own) return undefined;
  return lack(
    'source-unnamed',
    `expected a build of "${clip(own)}", whose workflow signed, or of what \`source-uri\` names, got one of "${clip(source)}"`,
  );
}

/** Where a key signed, its holder's provenance is all that tells of the source; a certificate was held against it already. */
function sourceOfKey({ sourceUri, sourceRef }: Expectation, provenance: Facts, { extensions }: Signer): Shortfall | undefined {
  if (extensions !== undefined) return undefined;
  for (const [name, wanted] of [
    ['source-repository', sourceUri],
    ['source-ref', sourceRef],
  ] as const) {
    const stated = provenance?.get(name);
    if (wanted !== undefined && stated !== wanted)
      return lack('source-mismatch', `expected the ${name} "${clip(wanted)}", got ${stated === undefined ? 'none' : `"${clip(stated)}"`}`);
  }
  return undefined;
}

/** As GitHub named its runners before builders were workflows; the certificate tells of them by an extension. */
const runner = /^https:\/\/github\.com\/actions\/runner\/(github-hosted|self-hosted)$/;

function builder({ builderId, exactSigner }: Expectation, provenance: Facts, { identity, extensions }: Signer): Shortfall | undefined {
  if (builderId === undefined) return undefined;
  const stated = provenance?.get('builder-id');
  if (stated === undefined || (stated !== builderId && !isVersionOf(stated, builderId)))
    return lack(
      'builder-mismatch',
      `expected the builder "${clip(builderId)}", got ${stated === undefined ? 'none' : `"${clip(stated)}"`}`,
    );
  const kind = runner.exec(stated)?.[1];
  if (kind === undefined ? stated === identity || exactSigner : kind === extensions?.get('runner-environment') || extensions === undefined)
    return undefined;
  const proof = kind === undefined ? `the identity "${clip(identity)}"` : `the runner "${extensions?.get('runner-environment') ?? 'none'}"`;
  return lack('builder-unproven', `expected a certificate of the builder "${clip(stated)}", got one of ${proof}`);
}

/** A builder that is named with its version is that version alone. */
function isVersionOf(stated: string, builderId: string): boolean {
  return !builderId.includes('@') && stated.startsWith(`${builderId}@`);
}

function lack(code: string, reason: string): Shortfall {
  return { code, reason };
}

function clip(text: string): string {
  return text.slice(0, 200);
}
