// The policy that judges a change: of several policies (the base commit's, the default branch's, the change's own) the stricter
// in every point. What the change loosens counts only after it is merged, what it tightens at once; both are listed for people.

import { severities } from '@portcullis/core';
import { defaultPolicy, type Policy, strictness, type Waiver } from './policy.js';
import { type Requirement, requirementName } from './requirements.js';

export interface PolicyChange {
  readonly effect: 'counts now' | 'counts after merge';
  readonly text: string;
}

export interface EffectivePolicy {
  readonly policy: Policy;
  readonly changes: readonly PolicyChange[];
}

const confidences = ['high', 'medium', 'low'] as const;

/**
 * Point by point the stricter of base and head; a missing policy is the default one. The waivers and allowed gaps of the result
 * are the head's, to be shown: whether one holds is asked of every policy that judges (waivers.ts, gaps.ts).
 */
export function effectivePolicy(base: Policy = defaultPolicy, head: Policy = defaultPolicy): EffectivePolicy {
  const changes: PolicyChange[] = [];
  const tightened = (text: string): void => void changes.push({ effect: 'counts now', text });
  const loosened = (text: string): void => void changes.push({ effect: 'counts after merge', text });

  const required = (list: readonly Requirement[], wanted: Requirement): boolean =>
    list.some((other) => requirementName(other).toLowerCase() === requirementName(wanted).toLowerCase());
  const added = head.require.filter((wanted) => !required(base.require, wanted));
  for (const wanted of added) tightened(`requires ${requirementName(wanted)}`);
  for (const wanted of base.require) if (!required(head.require, wanted)) loosened(`no longer requires ${requirementName(wanted)}`);

  const stricterHead = strictness(head.blockAt) > strictness(base.blockAt);
  if (head.blockAt !== base.blockAt) (stricterHead ? tightened : loosened)(thresholdChange(base, head));
  const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
  if (head.minimumConfidence !== base.minimumConfidence)
    (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);

  const conditions = compareConditions(base, head, tightened, loosened);
  const limits = compareLimits(base, head, tightened, loosened);
  listWaivers(base, head, tightened, loosened);
  listOthers(base, head, tightened, loosened);
  const minimumConfidence = wider ? head.minimumConfidence : base.minimumConfidence;
  return {
    policy: {
      require: [...base.require, ...added],
      blockAt: stricterHead ? head.blockAt : base.blockAt,
      minimumConfidence,
      confidenceStated: [base, head].some((policy) => policy.confidenceStated && policy.minimumConfidence === minimumConfidence),
      blockWhen: conditions,
      ...limits,
      ...compareEmergency(base, head, tightened, loosened),
      deadlines: compareDeadlines(base.deadlines, head.deadlines, tightened, loosened),
      ignoreFiles: head.ignoreFiles,
      severity: head.severity,
      waivers: head.waivers,
      allowedGaps: head.allowedGaps,
    },
    changes,
  };
}

/** Beside conditions there may be no threshold. */
function thresholdChange(base: Policy, head: Policy): string {
  const byConditions = ({ blockAt, blockWhen }: Policy): boolean => blockAt === 'none' && blockWhen.length > 0;
  if (byConditions(head)) return `blocks by conditions alone instead of at ${base.blockAt}`;
  return `blocks at ${head.blockAt} instead of ${byConditions(base) ? 'by conditions alone' : base.blockAt}`;
}

type Tell = (text: string) => void;

/** What limits the gate itself, or its waivers. */
function compareLimits(base: Policy, head: Policy, tightened: Tell, loosened: Tell): Pick<Policy, 'newOnly' | 'waiverDays' | 'reportOnly'> {
  const [before, now] = [base.waiverDays ?? Number.POSITIVE_INFINITY, head.waiverDays ?? Number.POSITIVE_INFINITY];
  const words = head.waiverDays === undefined ? 'as long as they say' : `${head.waiverDays} days`;
  if (now !== before) (now < before ? tightened : loosened)(`lets waivers last ${words}`);
  if (head.newOnly && !base.newOnly) loosened('blocks only for what a change adds');
  if (base.newOnly && !head.newOnly) tightened('blocks for what was there before a change, too');
  const [ended, ends] = [base.reportOnly?.until ?? '', head.reportOnly?.until ?? ''];
  if (ends > ended) loosened(`only reports until ${ends}`);
  if (ends < ended) tightened(ends === '' ? 'no longer only reports' : `only reports until ${ends} instead of ${ended}`);
  const reportOnly = earlier(base.reportOnly, head.reportOnly);
  const days = Math.min(before, now);
  return {
    newOnly: base.newOnly && head.newOnly,
    ...(Number.isFinite(days) ? { waiverDays: days } : {}),
    ...(reportOnly === undefined ? {} : { reportOnly }),
  };
}

/** How long nothing may block at all: the shorter time of both. */
function compareEmergency(
  base: Policy,
  head: Policy,
  tightened: Tell,
  loosened: Tell,
): Pick<Policy, 'breakGlass' | 'breakGlassDays' | 'reportOnlyDays'> {
  const [ended, ends] = [base.breakGlass?.until ?? '', head.breakGlass?.until ?? ''];
  if (ends > ended) loosened(`breaks the glass until ${ends}`);
  if (ends < ended) tightened(ends === '' ? 'no longer breaks the glass' : `breaks the glass until ${ends} instead of ${ended}`);
  for (const [key, what] of [
    ['breakGlassDays', 'break-glass'],
    ['reportOnlyDays', 'report-only'],
  ] as const)
    if (base[key] !== head[key]) (head[key] < base[key] ? tightened : loosened)(`lets \`${what}\` last ${head[key]} days`);
  const breakGlass = earlier(base.breakGlass, head.breakGlass);
  return {
    ...(breakGlass === undefined ? {} : { breakGlass }),
    breakGlassDays: Math.min(base.breakGlassDays, head.breakGlassDays),
    reportOnlyDays: Math.min(base.reportOnlyDays, head.reportOnlyDays),
  };
}

/** The shorter deadline of both for every severity. */
function compareDeadlines(base: Policy['deadlines'], head: Policy['deadlines'], tightened: Tell, loosened: Tell): Policy['deadlines'] {
  const shortest = severities.flatMap((severity) => {
    const [before, now] = [base[severity] ?? Number.POSITIVE_INFINITY, head[severity] ?? Number.POSITIVE_INFINITY];
    const words = Number.isFinite(now) ? `${now} days` : 'as long as they want';
    if (now !== before) (now < before ? tightened : loosened)(`lets findings at ${severity} stand ${words}`);
    const days = Math.min(before, now);
    return Number.isFinite(days) ? [[severity, days] as const] : [];
  });
  return Object.fromEntries(shortest);
}

/** Both must say so, and the one that ends first counts. */
function earlier<Time extends { readonly until: string }>(a: Time | undefined, b: Time | undefined): Time | undefined {
  return a === undefined || b === undefined ? undefined : a.until <= b.until ? a : b;
}

/** The conditions of both. */
function compareConditions(base: Policy, head: Policy, tightened: Tell, loosened: Tell): Policy['blockWhen'] {
  const texts = new Set(base.blockWhen.map((condition) => JSON.stringify(condition)));
  const added = head.blockWhen.filter((condition) => !texts.has(JSON.stringify(condition)));
  for (const condition of added) tightened(`blocks ${conditionName(condition)}`);
  const kept = new Set(head.blockWhen.map((condition) => JSON.stringify(condition)));
  for (const condition of base.blockWhen)
    if (!kept.has(JSON.stringify(condition))) loosened(`no longer blocks ${conditionName(condition)}`);
  return [...base.blockWhen, ...added];
}

/** Letters of a name, and globs, that a sentence holds. */
const maxName = 200;
const maxGlobs = 10;

function pathsName(paths: readonly string[]): string {
  const named = paths.slice(0, maxGlobs).map((path) => path.slice(0, maxName));
  return `${named.join(', ')}${paths.length > maxGlobs ? ` and ${paths.length - maxGlobs} more` : ''}`;
}

/** How a condition is called in sentences. */
export function conditionName(condition: Policy['blockWhen'][number]): string {
  const { severity, confidence, rule, tool, paths, tag, epss } = condition;
  const parts = [
    severity === undefined ? 'findings' : `findings at ${severity}`,
    ...(rule === undefined ? [] : [`of ${rule.slice(0, maxName)}`]),
    ...(tool === undefined ? [] : [`by ${tool.slice(0, maxName)}`]),
    ...(paths === undefined ? [] : [`in ${pathsName(paths)}`]),
    ...(confidence === undefined ? [] : [`at confidence ${confidence}`]),
    ...(tag === undefined ? [] : [`tagged ${tag.slice(0, maxName)}`]),
    ...(epss === undefined ? [] : [`that are exploited with a probability of ${epss} or more (EPSS)`]),
    ...(condition['known-exploited'] === undefined ? [] : ['that are known to be exploited']),
  ];
  return parts.join(' ');
}

function listWaivers(base: Policy, head: Policy, tightened: Tell, loosened: Tell): void {
  for (const waiver of base.waivers) {
    const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
    if (now === undefined) tightened(`removes the waiver of ${waiverName(waiver)}`);
    else if (now.expires < waiver.expires)
      tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
    else if (now.expires > waiver.expires) loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
  }
  const known = new Set(base.waivers.map(waiverKey));
  for (const waiver of head.waivers) if (!known.has(waiverKey(waiver))) loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
}

/** Entries that are the same on both sides change nothing; what else they do is for whoever applies them. */
function listOthers(base: Policy, head: Policy, tightened: Tell, loosened: Tell): void {
  const only = <Entry>(list: readonly Entry[], other: readonly Entry[]): Entry[] => {
    const known = new Set(other.map((entry) => JSON.stringify(entry)));
    return list.filter((entry) => !known.has(JSON.stringify(entry)));
  };
  for (const gap of only(head.allowedGaps, base.allowedGaps)) loosened(`allows gaps in ${gap.paths.join(', ')}`);
  for (const gap of only(base.allowedGaps, head.allowedGaps)) tightened(`no longer allows gaps in ${gap.paths.join(', ')}`);
  for (const rule of only(head.severity, base.severity)) loosened(`${severityName(rule)} (where that raises, it counts now)`);
  for (const rule of only(base.severity, head.severity)) loosened(`no longer ${severityName(rule)} (where that lowers, it counts now)`);
}

function severityName({ tool, rule, from, to }: Policy['severity'][number]): string {
  return `weighs ${from === undefined ? 'findings' : `${from} findings`} of ${tool}${rule === undefined ? '' : ` ${rule}`} as ${to}`;
}

function waiverKey(waiver: Waiver): string {
  const { foreign } = waiver;
  if (foreign !== undefined) {
    const { line: _line, expires: _expires, reason: _reason, packages, ...selects } = foreign.entry;
    // What a package must be is a function: entries at other lines are then others.
    return JSON.stringify([foreign.file, selects, packages === undefined ? null : foreign.entry.line]);
  }
  return JSON.stringify([
    waiver.fingerprint ?? null,
    waiver.rule?.toLowerCase() ?? null,
    waiver.package?.toLowerCase() ?? null,
    waiver.versions ?? null,
    [...waiver.paths].sort(),
  ]);
}

/** How a waiver is called in sentences. */
export function waiverName(waiver: Waiver): string {
  const { foreign } = waiver;
  if (foreign !== undefined) return `${foreign.entry.id ?? 'a package'} in ${foreign.file}:${foreign.entry.line}`;
  if (waiver.fingerprint !== undefined) return `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
  const versions = waiver.versions === undefined ? '' : ` ${waiver.versions}`;
  const place = [
    waiver.package === undefined ? undefined : `${waiver.package}${versions}`,
    ...(waiver.paths.length === 0 ? [] : [waiver.paths.join(', ')]),
  ].filter((part) => part !== undefined);
  return `${waiver.rule} in ${place.join(' of ')}`;
}
