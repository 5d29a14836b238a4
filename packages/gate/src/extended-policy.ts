// A policy together with those of other repositories that it extends: in every point the stricter, but for what the extended ones leave to
// those who extend them.

import { PortcullisError } from '@portcullis/core';
import { extendedDocuments, type PolicyDocument, type ReadDocument, type ReadReference, referenceName } from '@portcullis/policy';
import { effectivePolicy } from './effective-policy.js';
import { defaultPolicy, type Policy, policyOf, type Waiver } from './policy.js';
import type { SeverityRule } from './severity-map.js';
// What a repository without a policy does without.

import { readPolicyDocument } from '@portcullis/policy'; // at first use

type Grant = NonNullable<PolicyDocument['may-loosen']>[number];

export interface ExtendedPolicy {
  readonly policy: Policy;
  /** Of the policy itself. */
  readonly ownWaivers: readonly Waiver[];
  /** A finding weighs the worst that any of these says. */
  readonly severities: readonly (readonly SeverityRule[])[];
  /** The texts that it extends, by digest. */
  readonly extended: readonly { readonly where: string; readonly sha256: string }[];
  readonly remarks: readonly string[];
}

/** A policy that extends nothing. */
export function alone(policy: Policy): ExtendedPolicy {
  return { policy, ownWaivers: policy.waivers, severities: [policy.severity], extended: [], remarks: [] };
}

/**
 * @param read undefined where nobody can read policies of other repositories.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or of `extends-…` what stands in the way of what it extends.
 */
export async function extendedPolicy(content: string, file: string, read: ReadReference | undefined): Promise<ExtendedPolicy> {
  const document = await readPolicyDocument(content, file);
  if (document === undefined) return alone(defaultPolicy);
  const own = policyOf(document);
  const documents = await extendedDocuments(document, read ?? nobody);
  if (documents.length === 0) return alone(own);
  // The farthest first: it says what the next may loosen, and so on to the repository's own.
  let above: Resolved | undefined;
  for (const extended of [...documents].reverse()) above = under(above, extended, policyOf(extended));
  const { policy, severities } = under(above, document, own);
  const named = documents.map(({ reference, sha256 }) => ({ where: referenceName(reference), sha256 }));
  return {
    policy,
    ownWaivers: (above as Resolved).grants.includes('waivers') ? own.waivers : [],
    severities,
    extended: named,
    remarks: [
      `${file} extends ${named.map(({ where, sha256 }) => `${where} (sha256 ${sha256})`).join(', which extends ')}.`,
      ...unheard(own, policy, (above as Resolved).grants, named[0]?.where as string),
      ...documents.flatMap(({ value, reference }) =>
        value['ignore-files'] === undefined
          ? []
          : [`\`ignore-files\` of ${referenceName(reference)} do not count: entries of such a file hold in its own repository alone.`],
      ),
    ],
  };
}

interface Resolved {
  readonly policy: Policy;
  readonly severities: readonly (readonly SeverityRule[])[];
  readonly grants: readonly Grant[];
}

/** A policy under the one that it extends. It can pass on no more than it was given. */
function under(above: Resolved | undefined, { value }: ReadDocument<PolicyDocument>, own: Policy): Resolved {
  const grants = value['may-loosen'] ?? [];
  if (above === undefined) return { policy: own, severities: [own.severity], grants };
  const may = (grant: Grant): boolean => above.grants.includes(grant);
  const said = inheriting(above.policy, own, value);
  const { reportOnly: stricter, ...strict } = effectivePolicy(above.policy, said).policy;
  const reportOnly = may('report-only') ? said.reportOnly : stricter;
  return {
    policy: {
      ...strict,
      newOnly: may('new-only') ? said.newOnly : strict.newOnly,
      severity: [...above.policy.severity, ...own.severity],
      waivers: [...above.policy.waivers, ...(may('waivers') ? own.waivers : [])],
      // Files of the repository that is extended lie elsewhere, and their entries hold there.
      ignoreFiles: may('waivers') ? own.ignoreFiles : [],
      allowedGaps: [...above.policy.allowedGaps, ...(may('allow-gaps') ? own.allowedGaps : [])],
      ...(reportOnly === undefined ? {} : { reportOnly }),
    },
    severities: may('severity') ? [[...above.severities.flat(), ...own.severity]] : [...above.severities, own.severity],
    grants: grants.filter(may),
  };
}

/** What a policy does not speak of is as the one above has it: a default is nobody's word. */
function inheriting(above: Policy, own: Policy, value: PolicyDocument): Policy {
  const { reportOnly } = above;
  return {
    ...own,
    ...(value['block-at'] === undefined ? { blockAt: above.blockAt, blockWhen: above.blockWhen } : {}),
    ...(value.confidence === undefined ? { minimumConfidence: above.minimumConfidence, confidenceStated: above.confidenceStated } : {}),
    ...(value['new-only'] === undefined ? { newOnly: above.newOnly } : {}),
    ...(value['report-only'] === undefined && reportOnly !== undefined ? { reportOnly } : {}),
    ...(value['report-only-days'] === undefined ? { reportOnlyDays: above.reportOnlyDays } : {}),
    ...(value['break-glass-days'] === undefined ? { breakGlassDays: above.breakGlassDays } : {}),
  };
}

/** What a policy says that the one it extends does not let it say. */
function unheard(own: Policy, policy: Policy, grants: readonly Grant[], by: string): string[] {
  const said: readonly { readonly key: string; readonly isSaid: boolean; readonly grant: Grant }[] = [
    { key: 'waivers', isSaid: own.waivers.length > 0, grant: 'waivers' },
    { key: 'ignore-files', isSaid: own.ignoreFiles.length > 0, grant: 'waivers' },
    { key: 'allow-gaps', isSaid: own.allowedGaps.length > 0, grant: 'allow-gaps' },
    { key: 'new-only', isSaid: own.newOnly && !policy.newOnly, grant: 'new-only' },
    { key: 'report-only', isSaid: own.reportOnly !== undefined && own.reportOnly.until !== policy.reportOnly?.until, grant: 'report-only' },
  ];
  const keys = said.flatMap(({ key, isSaid, grant }) => (isSaid && !grants.includes(grant) ? [`\`${key}\``] : []));
  return [
    ...(keys.length === 0
      ? []
      : [`${keys.join(', ')} of the repository itself do not count: ${by} does not list them under \`may-loosen\`.`]),
    // No list lets it: in an emergency both policies say so.
    ...(own.breakGlass !== undefined && policy.breakGlass === undefined
      ? ['`break-glass` of the repository itself does not count: not every policy that it extends breaks the glass, too.']
      : []),
  ];
}

const nobody: ReadReference = async (reference) => {
  throw new PortcullisError({
    code: 'extends-unread',
    message: `nobody here can read ${referenceName(reference)}`,
    remedy: 'Name its checkout in `extends-folders`, or give an `extends-token`.',
  });
};
