// The policy's `images` as the verifier uses it: files read, keys and patterns checked.

import type { ImageReference, NameGlob, Repository } from '@portcullis/images';
import type { AttestationRule, Authority as SigstoreAuthority, TextRule } from '@portcullis/signatures';
import type { RevocationList } from '../notation/crl.js';
import type { TrustPolicy } from '../notation/trust-policy.js';
import type { TrustStores } from '../notation/trust-store.js';

export type NamedAuthority = { readonly name: string } & (
  | {
      readonly kind: 'sigstore';
      readonly authority: SigstoreAuthority;
      /** What a signature itself must state. */
      readonly annotations?: ReadonlyMap<string, TextRule>;
      /** Where signatures lie, if not beside the image. */
      readonly repository?: Repository;
    }
  | {
      readonly kind: 'notation';
      readonly policy: TrustPolicy;
      readonly stores: TrustStores;
      readonly revocationLists: readonly RevocationList[];
    }
);

/** So many distinct signers, and which of the authorities each must speak for at least one of. */
export type Requirement =
  | { readonly kind: 'any-of'; readonly authorities: readonly NamedAuthority[] }
  | { readonly kind: 'all-of'; readonly authorities: readonly NamedAuthority[] }
  | { readonly kind: 'threshold'; readonly count: number; readonly authorities: readonly NamedAuthority[] };

export interface RequiredAttestation {
  readonly rule: AttestationRule;
  /** Who must have signed it. */
  readonly requirement: Requirement;
}

/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
export const coverableKinds = ['unsigned', 'attestation', 'age'] as const;

export interface ImageException {
  readonly covers: readonly (typeof coverableKinds)[number][];
  readonly image?: NameGlob;
  readonly digest?: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly line?: number;
}

/** What a policy of another tool asks of an image, as that tool reads it: so many of a group, down to one signature or statement. */
export type Demand =
  | { readonly kind: 'signature'; readonly authority: NamedAuthority }
  /** With `every`, each statement of the kind that the authority signed must satisfy the rule; else one is enough. */
  | { readonly kind: 'attestation'; readonly authority: NamedAuthority; readonly rule: AttestationRule; readonly every: boolean }
  /** Nothing is looked at: what passes is let through, and what fails says why. */
  | { readonly kind: 'static'; readonly passes: boolean; readonly name: string; readonly message: string }
  /** The image must be named by its digest. */
  | { readonly kind: 'pinned'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string; readonly count: number; readonly of: readonly Demand[] };

/** An image as a policy of another tool may see it. */
export interface SeenImage {
  /** As a file or an input names it. */
  readonly text: string;
  readonly reference: ImageReference;
  /** Once it is known. */
  readonly digest?: string;
}

/** An entry of a policy of another tool: which images it is about in that tool's own matching, and what it asks of them. */
export interface ForeignEntry {
  readonly name: string;
  readonly selects: (image: SeenImage) => boolean;
  readonly demand: Demand;
  /** Set where the policy only warns: in whose words. */
  readonly warns?: string;
  /** Fields, as written, that let more pass there and nothing here. */
  readonly unheeded?: readonly string[];
}

interface NamedRule {
  /** As written, for reports. */
  readonly image: string;
  readonly line?: number;
}

/** An entry of our own policy. */
export interface OwnRule extends NamedRule {
  readonly glob: NameGlob;
  readonly requirement?: Requirement;
  readonly attestations: readonly RequiredAttestation[];
  /** Milliseconds. */
  readonly maxAge?: number;
  readonly exceptions: readonly ImageException[];
  /** What the rule would refuse is told and passes until then. */
  readonly reportOnly?: Pick<ImageException, 'reason' | 'owner' | 'expires'>;
}

/** An entry of another tool's policy. */
export interface ForeignRule extends NamedRule {
  readonly foreign: ForeignEntry;
}

export type ImageRule = OwnRule | ForeignRule;

export interface ImagePolicy {
  readonly file: string;
  readonly rules: readonly ImageRule[];
  /** Of our own policy the first entry that matches counts; of other tools' every one that does. */
  readonly every?: true;
  /** What its reader should know of how it is read. */
  readonly remarks?: readonly string[];
  /** SHA-256 of the policy and of every file it names. */
  readonly digest: string;
}
