// Policies of other tools as ours: each resource by its kind, and what is none of theirs is an error.

import type { YamlDocument } from '@portcullis/formats/yaml';
import { didYouMean, type Fields, policyReader } from '@portcullis/policy';
import type { KnownRoots, PolicyContext, PolicyFiles } from '../context.js';
import type { ForeignEntry, ImagePolicy } from '../types.js';
import { readClusterImagePolicy } from './cluster-image-policy.js';
import { readImageValidatingPolicy } from './image-validating-policy.js';
import { readKyvernoPolicy } from './kyverno.js';

type Read = (context: PolicyContext, document: Fields) => Promise<readonly ForeignEntry[]>;

const maxPolicies = 200;
/** Policies whose fields that loosen nothing are named. */
const maxRemarks = 10;
const kinds: ReadonlyMap<string, Read> = new Map([
  ['policy.sigstore.dev/v1beta1 ClusterImagePolicy', readClusterImagePolicy],
  ['policy.sigstore.dev/v1alpha1 ClusterImagePolicy', readClusterImagePolicy],
  ['kyverno.io/v1 ClusterPolicy', readKyvernoPolicy],
  ['kyverno.io/v2beta1 ClusterPolicy', readKyvernoPolicy],
  ['kyverno.io/v1 Policy', readKyvernoPolicy],
  ['kyverno.io/v2beta1 Policy', readKyvernoPolicy],
  ['policies.kyverno.io/v1 ImageValidatingPolicy', readImageValidatingPolicy],
  ['policies.kyverno.io/v1beta1 ImageValidatingPolicy', readImageValidatingPolicy],
  ['policies.kyverno.io/v1alpha1 ImageValidatingPolicy', readImageValidatingPolicy],
  ['policies.kyverno.io/v1 NamespacedImageValidatingPolicy', readImageValidatingPolicy],
  ['policies.kyverno.io/v1beta1 NamespacedImageValidatingPolicy', readImageValidatingPolicy],
]);
/** Ratify spreads over several resources what its verifiers share; each says who must have signed in a form that is ours too. */
const ratify = /^config\.ratify\./;
const ratifyRemedy =
  'Write an entry of `images` in .github/portcullis.yml: the trust policy of a Verifier `notation` by `notation`, the keys or identities of a Verifier `cosign` by `key` or `keyless`.';
const remedy = 'Correct the policy, or take what does not map out of it; the README of image-verify says what maps.';

/** @throws PortcullisError `policy-invalid` with file, line and key. */
export async function readForeignPolicy(
  documents: readonly YamlDocument[],
  { files, file, roots }: { readonly files: PolicyFiles; readonly file: string; readonly roots: KnownRoots },
): Promise<ImagePolicy> {
  const entries: (ForeignEntry & { readonly line: number | undefined })[] = [];
  for (const [i, document] of documents.entries()) {
    const reader = policyReader(document, file, remedy);
    if (i >= maxPolicies) reader.fail([], `expected at most ${maxPolicies} policies`);
    // Between two lines of dashes there may be nothing.
    if (document.value === null || document.value === undefined) continue;
    const read = readerOf(reader, document.value);
    const line = document.lineOf(['metadata']) ?? document.lineOf([]);
    entries.push(...(await read({ reader, files, roots }, document.value as Fields)).map((entry) => ({ ...entry, line })));
  }
  const remarks = remarksOn(entries);
  return {
    file,
    every: true,
    ...(remarks.length === 0 ? {} : { remarks }),
    rules: entries.map(({ line, ...foreign }) => ({
      image: foreign.name,
      foreign,
      ...(line === undefined ? {} : { line }),
    })),
    digest: files.digest(),
  };
}

function remarksOn(entries: readonly ForeignEntry[]): readonly string[] {
  const remarks = entries.flatMap(({ name, unheeded = [] }) =>
    unheeded.length === 0
      ? []
      : [`The policy ${name} says \`${unheeded.join('`, `')}\`, which lets no image pass here: what does not hold is refused.`],
  );
  const more = remarks.length - maxRemarks;
  return more <= 0 ? remarks : [...remarks.slice(0, maxRemarks), `${more} more policies say what lets no image pass here.`];
}

function readerOf(reader: PolicyContext['reader'], value: unknown): Read {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return reader.fail([], 'expected a mapping');
  const { apiVersion, kind } = value as Fields;
  const name = `${reader.text(['apiVersion'], apiVersion)} ${reader.text(['kind'], kind)}`;
  return (
    kinds.get(name) ??
    reader.fail(
      ['kind'],
      `expected one of ${[...kinds.keys()].join(', ')}, got "${name.slice(0, 120)}"${didYouMean(name, [...kinds.keys()])}`,
      ...(ratify.test(name) ? [ratifyRemedy] : []),
    )
  );
}
