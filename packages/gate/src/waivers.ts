// Waivers against findings: what is let through, what has run out, what is of no use any more. A finding is let through only
// where every policy that judges has a waiver for it, so none can be widened by one of them.

import { dayAfter, daysBetween } from '@portcullis/core';
import { pathFilter } from '@portcullis/workspace';
import { affectedPackages, namesPackage } from './affected-package.js';
import type { Cause } from './causes.js';
import { waiverName } from './effective-policy.js';
import { coversFiles, noEnd } from './ignore-files/entry.js';
import { filesOf } from './places.js';
import type { Waiver } from './policy.js';
import type { SourceResult } from './results.js';
import type { Foreign } from './waiver-entries.js';

export interface WaivedFinding {
  readonly finding: SourceResult;
  readonly waiver: Waiver;
}

export interface WaiverOutcome {
  readonly open: readonly SourceResult[];
  readonly waived: readonly WaivedFinding[];
  /** Of the last policy's, those in force that nothing needs. */
  readonly unused: readonly Waiver[];
}

/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts).
 * @param policies the waivers of each policy that judges, the change's own last.
 */
export async function applyWaivers(
  findings: readonly SourceResult[],
  policies: readonly (readonly Waiver[])[],
  today: string,
): Promise<WaiverOutcome> {
  const inForce = await Promise.all(policies.map((waivers) => matchers(waivers, today)));
  if (inForce.every(({ waivers }) => waivers.length === 0)) return { open: findings, waived: [], unused: [] };
  const open: SourceResult[] = [];
  const waived: WaivedFinding[] = [];
  const used = new Set<Waiver>();
  for (const finding of findings) {
    const matching = inForce.map((matcher) => matcher.of(finding));
    const own = matching.at(-1);
    for (const waiver of own ?? []) used.add(waiver);
    const [waiver] = own ?? [];
    if (waiver !== undefined && matching.every((list) => list.length > 0)) waived.push({ finding, waiver });
    else open.push(finding);
  }
  return { open, waived, unused: (inForce.at(-1)?.waivers ?? []).filter((waiver) => !used.has(waiver)) };
}

interface Matcher {
  readonly waivers: readonly Waiver[];
  of(finding: SourceResult): readonly Waiver[];
}

async function matchers(waivers: readonly Waiver[], today: string): Promise<Matcher> {
  const current = waivers.filter((waiver) => waiver.expires >= today && waiver.created <= today);
  const byFingerprint = new Map<string, Waiver[]>();
  const foreign: ForeignMatcher[] = [];
  const byRule = new Map<string, { waiver: Waiver; covers: (path: string) => boolean }[]>();
  for (const waiver of current) {
    if (waiver.foreign !== undefined) foreign.push({ waiver, foreign: waiver.foreign, covers: await coversFiles(waiver.foreign.entry) });
    else if (waiver.fingerprint !== undefined) add(byFingerprint, waiver.fingerprint, waiver);
    else add(byRule, (waiver.rule as string).toLowerCase(), { waiver, covers: await pathFilter(waiver.paths, []) });
  }
  return {
    waivers: current,
    of(finding) {
      const { result, fingerprint } = finding;
      const ruled = result.topics.flatMap((topic) => byRule.get(topic) ?? []);
      const places = ruled.some(({ waiver }) => waiver.paths.length > 0) ? filesOf(finding) : undefined;
      const packages = ruled.some(({ waiver }) => waiver.package !== undefined) ? affectedPackages(result) : [];
      return [
        ...(byFingerprint.get(fingerprint) ?? []),
        ...(result.contentFingerprint === undefined ? [] : (byFingerprint.get(result.contentFingerprint) ?? [])),
        ...ruled
          .filter(({ waiver, covers }) => {
            const { package: purl, versions, paths } = waiver;
            // A finding in two places is let through only by all of them; one without a place by none.
            const inPaths = paths.length === 0 || (places !== undefined && !places.unknown && places.files.every(covers));
            const inPackage =
              purl === undefined || (packages.length > 0 && packages.every((affected) => namesPackage(purl, affected, versions)));
            return inPaths && inPackage;
          })
          .map(({ waiver }) => waiver),
        ...(foreign.length === 0 ? [] : foreignOf(finding, foreign)),
      ];
    },
  };
}

interface ForeignMatcher {
  readonly waiver: Waiver;
  readonly foreign: Foreign;
  readonly covers: (path: string) => boolean;
}

/** Entries of its own tool's ignore files that mean a finding. */
function foreignOf(finding: SourceResult, matchers: readonly ForeignMatcher[]): Waiver[] {
  const { result, run, source } = finding;
  const tools = [run.tool, source].map((name) => name.toLowerCase());
  const candidates = matchers.filter(
    ({ foreign: { tools: own, entry } }) =>
      own.some((tool) => tools.includes(tool)) && (entry.id === undefined || result.topics.includes(entry.id.toLowerCase())),
  );
  if (candidates.length === 0) return [];
  const { files, unknown } = filesOf(finding);
  const packages = affectedPackages(result);
  return candidates
    .filter(({ foreign: { entry }, covers }) => {
      const inPlace = (entry.paths === undefined && entry.folder === undefined) || (!unknown && files.every(covers));
      return inPlace && (entry.packages === undefined || (packages.length > 0 && packages.every(entry.packages)));
    })
    .map(({ waiver }) => waiver);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A cause for every waiver that is out of force. */
export function waiversOutOfForce(waivers: readonly Waiver[], today: string, policyFile: string, mostDays?: number): readonly Cause[] {
  return waivers.flatMap((waiver) => {
    const file = waiver.foreign?.file ?? policyFile;
    return [...outOfForce(waiver, today, file), ...tooLong(waiver, today, file, mostDays)];
  });
}

/** Days that a waiver lasts; where nothing says since when, those that it still lasts. */
function daysOf({ created, expires }: Waiver, today: string): number {
  if (expires === noEnd) return Number.POSITIVE_INFINITY;
  return daysBetween(created === '' ? today : created, expires);
}

/** Whether a waiver lasts no longer than the policy allows. @param today `YYYY-MM-DD`, UTC. */
export function isShortEnough(waiver: Waiver, mostDays: number | undefined, today: string): boolean {
  return mostDays === undefined || daysOf(waiver, today) <= mostDays;
}

function tooLong(waiver: Waiver, today: string, file: string, mostDays: number | undefined): Cause[] {
  if (isShortEnough(waiver, mostDays, today)) return [];
  const lasts = waiver.expires === noEnd ? 'has no end' : `lasts ${daysOf(waiver, today)} days`;
  return [
    {
      code: 'waiver-too-long',
      file,
      ...(waiver.line === undefined ? {} : { line: waiver.line }),
      message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ${lasts}, expected at most ${mostDays}`,
      remedy: 'Let it end sooner; it can be renewed by then.',
    },
  ];
}

/** Who lets a finding through, and until when where it ends: the owner, or the ignore file that names nobody. */
export function waiverWords({ owner, expires, foreign }: Waiver): { readonly by: string; readonly until?: string } {
  const by = foreign === undefined ? owner : `${foreign.file}:${foreign.entry.line}`;
  return expires === noEnd ? { by } : { by, until: expires };
}

/** Days before its end from which on a waiver is announced. */
const announced = 14;

/** Waivers in force that end soon. @param today `YYYY-MM-DD`, UTC. */
export function waiversEndingSoon(waivers: readonly Waiver[], today: string): readonly Waiver[] {
  const soon = dayAfter(today, announced);
  return waivers.filter(({ created, expires }) => created <= today && expires >= today && expires <= soon);
}

function outOfForce(waiver: Waiver, today: string, file: string): Cause[] {
  const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
  if (waiver.expires < today) {
    return [
      {
        ...place,
        code: 'waiver-expired',
        message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
        remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
      },
    ];
  }
  if (waiver.created > today) {
    return [
      {
        ...place,
        code: 'waiver-from-future',
        message: `the waiver of ${waiverName(waiver)} says it was created on ${waiver.created}, which is still to come`,
        remedy: 'Correct `created`.',
      },
    ];
  }
  return [];
}
