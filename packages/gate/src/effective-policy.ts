// The policy that judges a change: the base commit's, made stricter at once by what the change tightens.
// What the change loosens counts only after it is merged; both are listed for people.

import { defaultPolicy, type Policy, strictness, type Waiver } from './policy.js';

export interface PolicyChange {
  readonly effect: 'counts now' | 'counts after merge';
  readonly text: string;
}

export interface EffectivePolicy {
  readonly policy: Policy;
  readonly changes: readonly PolicyChange[];
}

const confidences = ['high', 'medium', 'low'] as const;

/** Item by item the stricter of base and head. A missing policy is the default one. */
export function effectivePolicy(base: Policy = defaultPolicy, head: Policy = defaultPolicy): EffectivePolicy {
  const changes: PolicyChange[] = [];
  const tightened = (text: string): void => void changes.push({ effect: 'counts now', text });
  const loosened = (text: string): void => void changes.push({ effect: 'counts after merge', text });

  const sameName = (list: readonly string[], name: string): boolean => list.some((other) => other.toLowerCase() === name.toLowerCase());
  const added = head.require.filter((name) => !sameName(base.require, name));
  for (const name of added) tightened(`requires ${name}`);
  for (const name of base.require.filter((name) => !sameName(head.require, name))) loosened(`no longer requires ${name}`);

  const stricterHead = strictness(head.blockAt) > strictness(base.blockAt);
  if (head.blockAt !== base.blockAt) (stricterHead ? tightened : loosened)(`blocks at ${head.blockAt} instead of ${base.blockAt}`);
  const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
  if (head.minimumConfidence !== base.minimumConfidence)
    (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);

  const baseKeys = new Set(base.waivers.map(waiverKey));
  const waivers: Waiver[] = [];
  for (const waiver of base.waivers) {
    const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
    if (now === undefined) tightened(`removes the waiver of ${waiverName(waiver)}`);
    else {
      if (now.expires < waiver.expires)
        tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
      if (now.expires > waiver.expires) loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
      waivers.push(now.expires < waiver.expires ? now : waiver);
    }
  }
  for (const waiver of head.waivers) if (!baseKeys.has(waiverKey(waiver))) loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
  return {
    policy: {
      require: [...base.require, ...added],
      blockAt: stricterHead ? head.blockAt : base.blockAt,
      minimumConfidence: wider ? head.minimumConfidence : base.minimumConfidence,
      waivers,
    },
    changes,
  };
}

function waiverKey(waiver: Waiver): string {
  return JSON.stringify([waiver.fingerprint ?? null, waiver.rule?.toLowerCase() ?? null, [...waiver.paths].sort()]);
}

/** How a waiver is called in sentences. */
export function waiverName(waiver: Waiver): string {
  return waiver.fingerprint === undefined
    ? `${waiver.rule} in ${waiver.paths.join(', ')}`
    : `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
}
