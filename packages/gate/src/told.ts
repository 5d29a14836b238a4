// What the gate came to, in the shape that every layout and format is written from.

import { type Confidence, decodeText, type Region, type Severity } from '@portcullis/core';
import {
  countsOf,
  type Excerpt,
  excerptReader,
  type HiddenPart,
  type NextStep,
  type Told,
  type ToldCause,
  type ToldFinding,
  type ToldLetThrough,
} from '@portcullis/report';
import type { BlockReason } from './blocking.js';
import { blockingWords } from './blocking-words.js';
import { isAboutCredential, looksForSecrets } from './credentials.js';
import { waiverName } from './effective-policy.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import { decisionSentence, issuePlace, newOnlyWords, remedyOf } from './summary.js';
import { waiverWords } from './waivers.js';

export type ExcerptOf = (path: string, region: Region) => Excerpt | undefined;

/** Excerpts in which nothing is shown that a scanner of secrets found, let through or not. */
export function sourceExcerpts(result: GateResult, read: (path: string) => Uint8Array | undefined): ExcerptOf {
  const hidden: HiddenPart[] = [];
  const unshown = new Set<string | undefined>();
  const asked = new Map<string, boolean>();
  const ofSecrets = (source: string): boolean => {
    const known = asked.get(source) ?? looksForSecrets(source);
    asked.set(source, known);
    return known;
  };
  for (const issues of [result.blocking, result.other, result.suppressed, result.waived.map(({ issue }) => issue)])
    for (const issue of issues) {
      if (issue.sources.some(ofSecrets) || isAboutCredential(issue.topics)) {
        const { path, region } = issue;
        if (path !== undefined && region !== undefined) hidden.push({ path, region });
      }
      // Where on its lines the secret stands, such a result does not say.
      if (issue.results.some(({ result: one }) => one.confidential)) unshown.add(issue.path);
    }
  const excerpt = excerptReader((path) => {
    const bytes = read(path);
    return bytes === undefined ? undefined : decodeText(bytes)?.text;
  }, hidden);
  return (path, region) => (unshown.has(path) ? undefined : excerpt(path, region));
}

/** A log and a summary hold no more; the report has all. */
export const mostTold = 5000;

export interface ToldOptions {
  readonly excerpt: ExcerptOf;
  /** How a person comes by the patches. */
  readonly next: readonly NextStep[];
  /** Where all is, as a sentence goes on: "in FILE". */
  readonly everything: string;
  /** So many findings are told, those that block first; all by default. */
  readonly most?: number;
}

/** What the gate came to, each finding with the issue that it tells. */
export interface GateTold extends Told {
  readonly findings: readonly ToldIssue[];
}

export function gateTold(result: GateResult, { excerpt, next, everything, most = Number.MAX_SAFE_INTEGER }: ToldOptions): GateTold {
  const told = result.blocking.slice(0, most);
  const others = result.other.slice(0, most - told.length);
  const untold = result.blocking.length + result.other.length - told.length - others.length;
  return {
    passed: result.decision === 'pass',
    headline: decisionSentence(result),
    because: becauseOf(result),
    causes: result.causes.map(causeOf),
    findings: [
      ...told.map((issue) => new ToldIssue(issue, true, result, excerpt)),
      ...others.map((issue) => new ToldIssue(issue, false, result, excerpt)),
    ],
    letThrough: letThroughOf(result),
    remarks: [...(untold === 0 ? [] : [`${untold} more findings are told ${everything} alone.`]), ...remarksOf(result)],
    next,
    everything,
  };
}

function becauseOf(result: GateResult): string[] {
  const { blocking, policySource, policy } = result;
  const newOnly = newOnlyWords(result);
  const found = blocking.length === 0 ? '' : `${countsOf(blocking)}; `;
  return [
    `${found}judged by ${policySource}: ${blockingWords(policy, result.asked)}.`.replace(/^j/, 'J'),
    ...(newOnly === undefined ? [] : [newOnly]),
  ];
}

function causeOf({ code, message, remedy, file }: GateResult['causes'][number]): ToldCause {
  return { code, message, remedy, ...(file === undefined ? {} : { path: file }) };
}

/** A finding as it is told. There may be thousands, of which a few are shown with their lines: an excerpt is read when it is asked for. */
export class ToldIssue implements ToldFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly page: string | undefined;
  readonly message: string;
  readonly #reasons: () => readonly BlockReason[];
  readonly path: string | undefined;
  readonly region: Region | undefined;
  readonly logical: string | undefined;
  readonly fingerprint: string;
  readonly sources: readonly string[];
  readonly listed: boolean;
  readonly fix: 'patch' | 'suggestion' | undefined;
  readonly #excerpt: ExcerptOf;

  constructor(
    readonly issue: Issue,
    readonly blocks: boolean,
    result: GateResult,
    excerpt: ExcerptOf,
  ) {
    const { why, help, message } = issue;
    const due = result.dues.get(issue)?.words;
    this.#reasons = blocks ? () => result.whyBlocks(issue) : () => [];
    const reasons = this.#reasons();
    // By the threshold that the decision names most do: of those it is not said again.
    const by = reasons.length === 0 || reasons.some(({ plain }) => plain) ? undefined : `It blocks: ${wordsOf(reasons)}.`;
    this.ruleId = issue.ruleId;
    this.severity = issue.severity;
    this.confidence = issue.confidence;
    this.title = issue.title;
    // Of another tool's rule only the help is known to be written for those who are to act.
    this.why = help.startsWith(why) ? why : '';
    this.remedy = remedyOf({ help, why });
    this.page = issue.helpUri;
    this.message = [message, due, by].filter((part) => part !== undefined).join(' ');
    this.path = issue.path;
    this.region = issue.region;
    this.logical = issue.logical;
    this.fingerprint = issue.fingerprints[0] ?? '';
    this.sources = issue.sources;
    this.listed = blocks;
    this.fix = result.patched.has(issue) ? 'patch' : result.suggested.has(issue) ? 'suggestion' : undefined;
    this.#excerpt = excerpt;
  }

  /** In the words of the policy; undefined of what does not block. */
  get blocksBy(): string | undefined {
    const reasons = this.#reasons();
    return reasons.length === 0 ? undefined : wordsOf(reasons);
  }

  get excerpt(): Excerpt | undefined {
    const { blocks, path, region } = this;
    return blocks && path !== undefined && region !== undefined && isOfNow(this.issue) ? this.#excerpt(path, region) : undefined;
  }
}

function wordsOf(reasons: readonly BlockReason[]): string {
  return reasons.map(({ words }) => words).join('; ');
}

function isOfNow({ results }: Issue): boolean {
  return results.every(({ result: { raw } }) => !isOfHistory(raw));
}

/** A finding of an earlier commit stands on a line that may hold something else by now. */
function isOfHistory(raw: unknown): boolean {
  return typeof (raw as { readonly properties?: { readonly commit?: unknown } } | undefined)?.properties?.commit === 'string';
}

function letThroughOf(result: GateResult): ToldLetThrough[] {
  const by = (who: string | undefined, until?: string): string =>
    [who === undefined ? '' : `by ${who}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
  return [
    ...result.waived.map(({ issue, waiver }) => {
      const { by: who, until } = waiverWords(waiver);
      return { place: issuePlace(issue), ruleId: issue.ruleId, reason: waiver.reason, by: by(who, until) };
    }),
    ...result.suppressed.map((issue) => ({
      place: issuePlace(issue),
      ruleId: issue.ruleId,
      reason: issue.suppression ?? '',
      by: by(issue.sources.join(', ')),
    })),
    ...result.allowedGaps.map(({ run, path, by: { owner, until, reason } }) => ({
      place: path ?? run.tool,
      reason,
      by: ['unread', by(owner, until)].filter((part) => part !== '').join(', '),
    })),
  ];
}

function remarksOf(result: GateResult): string[] {
  return [
    ...result.remarks,
    ...result.policyChanges.map(({ text, effect }) => `This change alters the policy: ${text}: ${effect}.`),
    ...(result.leftOut.length === 0
      ? []
      : [`\`results\` leaves out ${result.leftOut.slice(0, 20).join(', ')}${result.leftOut.length > 20 ? ' and more' : ''}.`]),
    ...result.patch.leftOut.map(({ path, reason, description }) => `Not in the patch: ${description} in ${path}: ${reason}.`),
    ...result.endingWaivers.map((waiver) => `The waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
    ...result.unusedWaivers.map((waiver) => `Nothing needs the waiver of ${waiver.fingerprint ?? waiverName(waiver)} any more: delete it.`),
  ];
}
