// The gate: policy, reports, findings, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.

import { createHash } from 'node:crypto';
import { type Change, printable, type RunAttempt, reaches, type Threshold } from '@portcullis/core';
import type { KeptResult, LineOf, ReportedRun } from '@portcullis/sarif';
import {
  type AssessedFile,
  assessFile,
  type Expected,
  hostRequirements,
  missingScanners,
  narrowedRemarks,
  type ResultsFile,
} from './assess.js';
import { type BlockReason, blockingBy, blockReasons } from './blocking.js';
import type { Cause } from './causes.js';
import { counted } from './counted.js';
import { isAboutCredential, looksForSecrets } from './credentials.js';
import { cutHistory, type Due, deadlinesOf } from './deadlines.js';
import type { PolicyChange } from './effective-policy.js';
import { judgeDigests } from './expected-digests.js';
import { unsaidExploitation } from './exploitation.js';
import type { FirstSeenOf } from './first-seen.js';
import { type AllowedGapOf, convertedGaps, type Gap, gapsOf, judgeGaps } from './gaps.js';
import { type IssuePatch, isFixable, patchOfIssues } from './issue-patch.js';
import { type Issue, issuesOf } from './issues.js';
import { wasThereBy } from './known.js';
import { letPass } from './let-pass.js';
import type { LineMap } from './line-map.js';
import { otherAttempts } from './other-attempts.js';
import type { Patch, PatchContext } from './patch.js';
import { judgingPolicy, type PolicyDigest, type PolicySources } from './policies.js';
import { type BreakGlass, type Policy, type ReportOnly, strictness, type Waiver } from './policy.js';
import { type Findings, findingsOf, type SourceResult } from './results.js';
import { fullSarif, type TextParts, uploadSarifs } from './sarif-out.js';
import type { SuppressionHolds } from './source-comments.js';
import { applyWaivers, isShortEnough, waiversEndingSoon, waiversOutOfForce } from './waivers.js';

/** Indeterminate blocks like block, but says that the gate could not know. */
export type Verdict = 'pass' | 'block' | 'indeterminate';

export interface GateInputs {
  readonly files: readonly ResultsFile[];
  /** What the search for the files brought up. */
  readonly found?: readonly Cause[];
  /** Files that `results` itself leaves out. */
  readonly leftOut?: readonly string[];
  readonly policyFile: string;
  readonly policies: PolicySources;
  /** Whether a change that is judged by its own policy alone is blocked. */
  readonly requireIndependentPolicy?: boolean;
  readonly change?: Change;
  readonly expected: Expected;
  readonly expectedDigests?: readonly string[];
  /** Scanners that must have reported beside those the policy requires. */
  readonly alsoRequired?: readonly string[];
  /** Blocks from this severity on even where the policy would not. */
  readonly blockAt?: Threshold;
  readonly now: Date;
  /** The run that this is a step of, and its attempt. */
  readonly run?: RunAttempt;
  readonly patching: PatchContext;
  /** Text of the checkout, by which results without a snippet are known again when lines move. */
  readonly lineOf?: LineOf;
  /** Files of which the checkout holds another text than the commit; undefined where git cannot tell. */
  readonly convertedFiles?: () => readonly string[] | undefined;
  /** Compares with the base commit, where `new-only` asks for it; undefined where that cannot be had. */
  readonly linesSinceBase?: () => LineMap | undefined;
  /** Since when lines stand, where the policy sets deadlines; undefined where there is no history. */
  readonly firstSeen?: () => FirstSeenOf | undefined;
  /** Whether a comment that lets a finding through was there before the change; by default it was. */
  readonly suppressionHolds?: SuppressionHolds;
}

export interface WaivedIssue {
  readonly issue: Issue;
  readonly waiver: Waiver;
}

export interface GateResult {
  readonly verdict: Verdict;
  readonly decision: 'pass' | 'block';
  /** Set where nothing blocks for now, whatever the verdict. */
  readonly reportOnly?: ReportOnly;
  /** Set where the glass is broken, whatever the verdict. */
  readonly breakGlass?: BreakGlass;
  /** What else is to be said, a sentence each. */
  readonly remarks: readonly string[];
  readonly policy: Policy;
  readonly policySource: string;
  /** Set where not all judged whose word should count: who did, and why. */
  readonly policyRemark?: string;
  readonly policyChanges: readonly PolicyChange[];
  /** The texts of the policies that judged, by hash. */
  readonly policies: readonly PolicyDigest[];
  readonly causes: readonly Cause[];
  /** Issues that block, worst first. */
  readonly blocking: readonly Issue[];
  /** By what an issue that blocks does so; `plain` where the threshold alone is enough to know. */
  readonly whyBlocks: (issue: Issue) => readonly BlockReason[];
  /** Set where whoever runs the gate asks for a stricter threshold than the policy. */
  readonly asked?: Threshold;
  /** Open issues that do not block. */
  readonly other: readonly Issue[];
  /** Of these, those that would block had they not been there before the change. */
  readonly known: ReadonlySet<Issue>;
  /** Open issues that have a deadline, with it. */
  readonly dues: ReadonlyMap<Issue, Due>;
  /** Whether `new-only` holds, and by what: a commit; undefined where nothing could be compared, so that all findings count. */
  readonly newOnly?: { readonly since: string | undefined };
  /** Let through by waivers. */
  readonly waived: readonly WaivedIssue[];
  /** Let through by their tools, or by comments in the source. */
  readonly suppressed: readonly Issue[];
  /** Inputs that were not looked at, let through by `allow-gaps`. */
  readonly allowedGaps: readonly AllowedGapOf[];
  /** Files that allowlists of scanners' configurations kept from being looked at. */
  readonly allowlisted: number;
  /** Findings, gaps and files that somebody let through. */
  readonly letThrough: number;
  readonly unusedWaivers: readonly Waiver[];
  /** Waivers that end within 14 days. */
  readonly endingWaivers: readonly Waiver[];
  /** Files that `results` leaves out. */
  readonly leftOut: readonly string[];
  readonly runs: readonly ReportedRun[];
  /** Files in which a credential was found: none of their text is shown. */
  readonly confidential: ReadonlySet<string>;
  readonly patch: Patch;
  /** Issues whose fix is in the patch. */
  readonly patched: ReadonlySet<Issue>;
  /** Fixes that may change what is built, for the same files as they are: a person decides about them. */
  readonly suggestedPatch: Patch;
  readonly suggested: ReadonlySet<Issue>;
  /** Of the fixes in the patches those of other tools, which nobody tries. */
  readonly unverified: { readonly patch: number; readonly suggestedPatch: number };
  /** Both patches as they were made, with all fixes. */
  readonly made: { readonly patch: IssuePatch; readonly suggestedPatch: IssuePatch };
  /** A patch without the fixes of some issues, each with the reason, and of those that are patched already. */
  readonly compose: (which: 'patch' | 'suggestedPatch', without: ReadonlyMap<Issue, string>, patched: ReadonlySet<Issue>) => IssuePatch;
  /** All results, in parts that are made when they are asked for. */
  readonly sarif: TextParts;
  /** SARIF files for code scanning, at most 20 runs each. */
  readonly uploads: readonly TextParts[];
}

/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
export async function runGate(inputs: GateInputs): Promise<GateResult> {
  const today = inputs.now.toISOString().slice(0, 10);
  const judging = await judgingPolicy(inputs.policyFile, inputs.policies, inputs.requireIndependentPolicy === true);
  const { judges } = judging;
  const policy = blockingAt(judging.policy, inputs.blockAt);

  const assessed = inputs.files.map((file) => assessFile(file, inputs.expected, inputs.lineOf));
  const runs = assessed.flatMap((file) => file.runs);
  const gaps = await judgeGaps(
    [...runs.flatMap(gapsOf), ...convertedGaps(runs, inputs.convertedFiles ?? (() => []))],
    judges.map(({ allowedGaps }) => allowedGaps),
    today,
  );
  const wanted = policy.confidenceStated ? policy.minimumConfidence : undefined;
  const passing = letPass(policy, today, inputs.policyFile, judging.independent, judging.causes.length > 0);
  const doubted = [
    ...judging.causes,
    ...passing.causes,
    ...(inputs.found ?? []),
    ...assessed.flatMap((file) => file.causes),
    ...judgeDigests(inputs.expectedDigests ?? [], assessed),
    ...gapCauses(gaps.open),
    ...runs.flatMap((run) => leftOut(run, policy, judges)),
    ...missingScanners(policy.require, runs, wanted),
    ...hostRequirements(
      (inputs.alsoRequired ?? []).filter((name) => !policy.require.some(({ scanner }) => same(scanner, name))),
      runs,
    ),
    ...waiversOutOfForce(judging.ownWaivers, today, inputs.policyFile, policy.waiverDays),
  ];

  const findings = findingsOf(runs, judging.severities, inputs.suppressionHolds);
  const { open, waived, unused } = await applyWaivers(
    findings.open,
    judges.map(({ waivers }) => waivers.filter((waiver) => isShortEnough(waiver, policy.waiverDays, today))),
    today,
  );
  const issues = issuesOf(open);
  const since = policy.newOnly ? inputs.linesSinceBase?.() : undefined;
  const dues = duesOf(issues, policy, inputs.firstSeen, today);
  const { blocking, other, known } = sorted(issues, await blockingBy(policy), since, dues);
  const reasonsOf = await blockReasons(policy);
  const causes = [...doubted, ...cutHistory(other, dues)];
  const verdict: Verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
  const confidential = filesWithSecrets(runs);
  const context = { ...inputs.patching, policyFile: inputs.policyFile, confidential };
  const fixable = issues.filter(isFixable);
  const compose: GateResult['compose'] = (which, without, patched) =>
    patchOfIssues(
      // Beside what is fixed already there is nothing to decide.
      fixable.filter((issue) => !patched.has(issue)),
      which === 'patch' ? undefined : 'suggested',
      inputs.expected,
      context,
      without,
    );
  const safe = compose('patch', new Map(), new Set());
  const suggestions = compose('suggestedPatch', new Map(), safe.patched);
  const waivedIssues = waivedIssuesOf(waived);
  const suppressed = issuesOf(findings.suppressed);
  const allowlisted = runs.reduce((sum, run) => sum + run.allowlisted, 0);
  const waivedResults = new Map<KeptResult, Waiver>();
  for (const { finding, waiver } of waived) for (const result of [finding.result, ...finding.copies]) waivedResults.set(result, waiver);
  const { reportOnly, breakGlass, remarks } = passing;
  const ownWaivers = new Set(judging.ownWaivers);
  return {
    verdict,
    decision: verdict === 'pass' || reportOnly !== undefined || breakGlass !== undefined ? 'pass' : 'block',
    ...(reportOnly === undefined ? {} : { reportOnly }),
    ...(breakGlass === undefined ? {} : { breakGlass }),
    remarks: [
      ...remarks,
      ...judging.remarks,
      ...unsaidExploitation(open, policy),
      ...goneRemarks(findings.gone),
      ...otherAttempts(runs, inputs.run),
      ...narrowedRemarks(policy.require, runs, wanted),
    ],
    policy,
    policySource: judging.source,
    ...(judging.remark === undefined ? {} : { policyRemark: judging.remark }),
    policyChanges: judging.changes,
    policies: judging.policies,
    causes,
    blocking,
    whyBlocks: (issue) => reasonsFor(issue, reasonsOf, since, dues),
    ...(policy === judging.policy || inputs.blockAt === undefined ? {} : { asked: inputs.blockAt }),
    other,
    known,
    dues,
    ...(policy.newOnly ? { newOnly: { since: since?.commit } } : {}),
    waived: waivedIssues,
    suppressed,
    allowedGaps: gaps.allowed,
    allowlisted,
    letThrough: waivedIssues.length + suppressed.length + gaps.allowed.length + allowlisted,
    // Others that extend the same policy may need one that is of no use here.
    unusedWaivers: unused.filter((waiver) => ownWaivers.has(waiver)),
    endingWaivers: waiversEndingSoon(judging.ownWaivers, today),
    leftOut: inputs.leftOut ?? [],
    runs,
    confidential,
    ...withPatches(safe, suggestions),
    made: { patch: safe, suggestedPatch: suggestions },
    compose,
    // For people and tools, not for GitHub: its limits do not cut it.
    sarif: fullSarif(runs, waivedResults),
    uploads: uploadSarifs(trusted(assessed), waivedResults),
  };
}

/** What a result says of its patches. */
export function withPatches(
  safe: IssuePatch,
  suggestions: IssuePatch,
): Pick<GateResult, 'patch' | 'patched' | 'suggestedPatch' | 'suggested' | 'unverified'> {
  return {
    patch: safe.patch,
    patched: safe.patched,
    suggestedPatch: suggestions.patch,
    suggested: suggestions.patched,
    unverified: { patch: safe.unverified, suggestedPatch: suggestions.unverified },
  };
}

/** Whoever writes a report may say so of anything: what is not counted is told. */
function goneRemarks(gone: Findings['gone']): string[] {
  return [...gone].map(([tool, count]) =>
    printable(`${tool} calls ${counted(count, 'result', 'results')} gone since its baseline (\`absent\`): not counted.`),
  );
}

/** The stricter of a policy's threshold and another. */
function blockingAt(policy: Policy, other: Threshold = 'none'): Policy {
  return strictness(other) > strictness(policy.blockAt) ? { ...policy, blockAt: other } : policy;
}

/** The deadlines of issues; history is asked only where the policy sets any. */
function duesOf(issues: readonly Issue[], policy: Policy, firstSeen: GateInputs['firstSeen'], today: string): ReadonlyMap<Issue, Due> {
  if (Object.keys(policy.deadlines).length === 0) return new Map();
  const dueOf = deadlinesOf(policy, firstSeen?.(), today);
  return new Map(
    issues.flatMap((issue) => {
      const due = dueOf(issue);
      return due === undefined ? [] : [[issue, due] as const];
    }),
  );
}

/** By what an issue blocks, each reason once: its deadline, and what the policy says of its findings that count. */
function reasonsFor(
  issue: Issue,
  reasonsOf: (finding: SourceResult) => readonly BlockReason[],
  since: LineMap | undefined,
  dues: ReadonlyMap<Issue, Due>,
): readonly BlockReason[] {
  const wasThere = since === undefined ? () => false : wasThereBy(since);
  const due = dues.get(issue)?.overdue === true ? [{ plain: true, words: 'it is overdue' }] : [];
  const counting = issue.results.map((finding) => ({ finding, reasons: reasonsOf(finding) })).filter(({ reasons }) => reasons.length > 0);
  const own = counting.filter(({ finding }) => !wasThere(finding)).flatMap(({ reasons }) => reasons);
  return [...new Map([...due, ...own].map((reason) => [reason.words, reason])).values()];
}

/** Tells issues that block from the others; `known` are those that only `new-only` keeps from it. */
function sorted(
  issues: readonly Issue[],
  blocks: (finding: SourceResult) => boolean,
  since: LineMap | undefined,
  dues: ReadonlyMap<Issue, Due>,
): { readonly blocking: readonly Issue[]; readonly other: readonly Issue[]; readonly known: ReadonlySet<Issue> } {
  const wasThere = since === undefined ? () => false : wasThereBy(since);
  const blocking: Issue[] = [];
  const other: Issue[] = [];
  const known = new Set<Issue>();
  for (const issue of issues) {
    const stopping = issue.results.filter(blocks);
    if (dues.get(issue)?.overdue === true || stopping.some((finding) => !wasThere(finding))) blocking.push(issue);
    else {
      other.push(issue);
      if (stopping.length > 0) known.add(issue);
    }
  }
  return { blocking, other, known };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Runs that can be trusted, each once: the same run handed in twice would close or double alerts. */
function trusted(files: readonly AssessedFile[]): readonly ReportedRun[] {
  const runs = files.flatMap((file) => file.trusted);
  // Each question is asked only of runs that the one before did not tell apart, since the last reads every result again.
  const questions = [
    (run: ReportedRun): string => `${run.tool}\0${run.results.length}`,
    (run: ReportedRun): string => JSON.stringify([run.raw, asText(run.results[0]), asText(run.results.at(-1))]),
    (run: ReportedRun): string => {
      const hash = createHash('sha256');
      for (const result of run.results) hash.update(asText(result));
      return hash.digest('hex');
    },
  ];
  const doubles = new Set(doublesOf(runs, questions));
  return runs.filter((run) => !doubles.has(run));
}

function asText(result: KeptResult | undefined): string {
  return JSON.stringify(result?.raw ?? null);
}

/** Of runs that answer every question alike all but the first. */
function doublesOf(runs: readonly ReportedRun[], [question, ...others]: readonly ((run: ReportedRun) => string)[]): ReportedRun[] {
  if (question === undefined) return runs.slice(1);
  const alike = new Map<string, ReportedRun[]>();
  for (const run of runs) {
    const answer = question(run);
    const known = alike.get(answer);
    if (known === undefined) alike.set(answer, [run]);
    else known.push(run);
  }
  return [...alike.values()].filter((group) => group.length > 1).flatMap((group) => doublesOf(group, others));
}

function waivedIssuesOf(waived: readonly { readonly finding: SourceResult; readonly waiver: Waiver }[]): readonly WaivedIssue[] {
  const waiverOf = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
  return issuesOf(waived.map(({ finding }) => finding)).map((issue) => ({
    issue,
    waiver: waiverOf.get(issue.results[0] as SourceResult) as Waiver,
  }));
}

/** Most gaps named for one run; the rest is a number. */
const maxGapsNamed = 50;

function gapCauses(gaps: readonly Gap[]): readonly Cause[] {
  const remedy = 'Make it readable, leave it out with the scanner’s inputs, or allow it in the policy with `allow-gaps`.';
  const byRun = new Map<ReportedRun, Gap[]>();
  for (const gap of gaps) {
    const list = byRun.get(gap.run);
    if (list === undefined) byRun.set(gap.run, [gap]);
    else list.push(gap);
  }
  return [...byRun].flatMap(([run, own]) => {
    const name = run.scanner ?? run.tool;
    const named = own.slice(0, maxGapsNamed).map(
      ({ path, detail }): Cause => ({
        code: 'input-unreadable',
        file: run.file,
        message: printable(
          path === undefined ? `${name} reports an error of its run: ${detail}` : `${name} did not look at ${path}: ${detail}`,
        ),
        remedy,
      }),
    );
    const rest = own.length - named.length;
    return rest === 0
      ? named
      : [...named, { code: 'input-unreadable', file: run.file, message: `${name} did not look at ${rest} more inputs`, remedy } as const];
  });
}

/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs: readonly ReportedRun[]): ReadonlySet<string> {
  const files = new Set<string>();
  for (const run of runs) {
    const ofSecrets = run.scanner === 'secret-scan' || looksForSecrets(run.tool);
    for (const result of run.results)
      if (ofSecrets || result.confidential || isAboutCredential(result.topics)) for (const path of result.paths) files.add(path);
  }
  return files;
}

/**
 * The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block,
 * or when the policy weighs some of the tool's rules in another way than the tool.
 */
function leftOut(run: ReportedRun, policy: Policy, judges: readonly Policy[]): Cause[] {
  const weighed = judges.some(({ severity }) => severity.some(({ tool }) => same(tool, run.tool) || same(tool, run.scanner ?? run.tool)));
  // A condition, or a deadline, may reach what a threshold does not.
  const others = policy.blockWhen.length > 0 || Object.keys(policy.deadlines).length > 0;
  const least = !others && run.results.some(({ severity, suppression }) => suppression !== undefined || !reaches(severity, policy.blockAt));
  // image-verify's refusals block whatever they weigh; how another tool chose what to leave out is not known.
  const known = run.scanner !== undefined && run.scanner !== 'image-verify';
  if (run.resultsLeftOut <= 0 || (least && !weighed && known)) return [];
  return [
    {
      code: 'results-left-out',
      file: run.file,
      message: printable(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
      remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
    },
  ];
}
