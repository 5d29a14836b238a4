// The gate: policy, reports, issues, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.

import { type Change, PortcullisError, printable, type ReportedRun, reaches, serialiseSarif } from '@portcullis/core';
import { assessFile, type Expected, missingScanners, type ResultsFile, repeatedRuns } from './assess.js';
import type { Cause } from './causes.js';
import { effectivePolicy, type PolicyChange } from './effective-policy.js';
import { collectIssues, type Issue } from './issues.js';
import { type Patch, patchOf, type ReadFile } from './patch.js';
import { defaultPolicy, type Policy, parsePolicy, type Waiver } from './policy.js';
import { fullSarif, uploadSarifs } from './sarif-out.js';
import { applyWaivers, type WaivedIssue } from './waivers.js';

/** Indeterminate blocks like block, but says that the gate could not know. */
export type Verdict = 'pass' | 'block' | 'indeterminate';

export interface GateInputs {
  readonly files: readonly ResultsFile[];
  /** Globs by which the files were looked for, for the message when there are none. */
  readonly globs: readonly string[];
  readonly policyFile: string;
  /** Policy in the working tree; undefined when there is none, `unavailable` when there is no checkout that could have one. */
  readonly headPolicy: Uint8Array | undefined | 'unavailable';
  /** Policy at the base commit of a pull request; `unavailable` when the commit cannot be read. */
  readonly basePolicy?: Uint8Array | undefined | 'unavailable';
  readonly change?: Change;
  readonly expected: Expected;
  /** Scanners that must have reported beside those the policy requires. */
  readonly alsoRequired?: readonly string[];
  readonly now: Date;
  readonly readFile: ReadFile;
}

export interface GateResult {
  readonly verdict: Verdict;
  readonly decision: 'pass' | 'block';
  readonly policy: Policy;
  readonly policySource: string;
  readonly policyChanges: readonly PolicyChange[];
  readonly causes: readonly Cause[];
  /** Issues that block, worst first. */
  readonly blocking: readonly Issue[];
  /** Open issues below the threshold. */
  readonly other: readonly Issue[];
  readonly waived: readonly WaivedIssue[];
  readonly suppressed: readonly Issue[];
  readonly unusedWaivers: readonly Waiver[];
  readonly runs: readonly ReportedRun[];
  readonly patch: Patch;
  readonly sarif: string;
  /** SARIF files for code scanning, at most 20 runs each. */
  readonly uploads: readonly string[];
}

/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
export async function runGate(inputs: GateInputs): Promise<GateResult> {
  const causes: Cause[] = [];
  const { policy, changes, source } = await readPolicies(inputs, causes);

  const assessed = inputs.files.map((file) => assessFile(file, inputs.expected));
  const runs = assessed.flatMap((file) => file.runs);
  const { causes: repetitions, repeated } = repeatedRuns(runs);
  causes.push(...assessed.flatMap((file) => file.causes), ...repetitions, ...runs.flatMap((run) => leftOut(run, policy)));
  const trusted = assessed.flatMap((file) => file.trusted).filter((run) => !repeated.has(run));
  if (inputs.files.length === 0)
    causes.push({
      code: 'no-results',
      message: `no SARIF file matches ${inputs.globs.map(printable).join(', ')}`,
      remedy: 'Run at least one scanner before the gate, or correct `results`.',
    });
  causes.push(...missingScanners([...new Set([...policy.require, ...(inputs.alsoRequired ?? [])])], runs));

  const { open: found, suppressed } = collectIssues(runs);
  const today = inputs.now.toISOString().slice(0, 10);
  const { open, waived, unused, causes: waiverCauses } = await applyWaivers(found, policy.waivers, today, inputs.policyFile);
  causes.push(...waiverCauses);

  const blocking = open.filter((issue) => blocks(issue, policy));
  const verdict: Verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
  const waivedResults = new Map(waived.flatMap(({ issue, waiver }) => issue.results.map(({ result }) => [result.raw, waiver] as const)));
  return {
    verdict,
    decision: verdict === 'pass' ? 'pass' : 'block',
    policy,
    policySource: source,
    policyChanges: changes,
    causes,
    blocking,
    other: open.filter((issue) => !blocks(issue, policy)),
    waived,
    suppressed,
    unusedWaivers: unused,
    runs,
    patch: patchOf(
      open.flatMap((issue) => issue.fixes.slice(0, 1)),
      inputs.readFile,
      filesWithSecrets(runs),
    ),
    // For people and tools, not for GitHub: its limits do not cut it.
    sarif: `${JSON.stringify(fullSarif(runs, waivedResults), null, 1)}\n`,
    uploads: uploadSarifs(trusted, waivedResults).map((log) => serialiseSarif(log).text),
  };
}

/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const credentialTopics: ReadonlySet<string> = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);

/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs: readonly ReportedRun[]): ReadonlySet<string> {
  return new Set(
    runs.flatMap((run) => {
      const ofSecrets = run.scanner === 'secret-scan' || /secret|leaks|hog|credential/i.test(run.tool);
      return run.results
        .filter(({ topics }) => ofSecrets || topics.some((topic) => credentialTopics.has(topic)))
        .flatMap(({ path }) => path ?? []);
    }),
  );
}

/** The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block. */
function leftOut(run: ReportedRun, policy: Policy): Cause[] {
  if (run.resultsLeftOut <= 0 || run.results.some((result) => !reaches(result.severity, policy.blockAt))) return [];
  return [
    {
      code: 'results-left-out',
      file: run.file,
      message: printable(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
      remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
    },
  ];
}

const confidences = ['low', 'medium', 'high'];

function blocks(issue: Issue, policy: Policy): boolean {
  return reaches(issue.severity, policy.blockAt) && confidences.indexOf(issue.confidence) >= confidences.indexOf(policy.minimumConfidence);
}

interface JudgingPolicy {
  readonly policy: Policy;
  readonly changes: readonly PolicyChange[];
  readonly source: string;
}

/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
async function readPolicies(inputs: GateInputs, causes: Cause[]): Promise<JudgingPolicy> {
  const { policyFile, change } = inputs;
  const read = async (content: Uint8Array | undefined, where: string): Promise<Policy | undefined> => {
    if (content === undefined) return undefined;
    try {
      return await parsePolicy(new TextDecoder('utf-8', { fatal: true }).decode(content), policyFile);
    } catch (error) {
      const problem = error instanceof PortcullisError ? error : undefined;
      causes.push({
        code: 'policy-invalid',
        message: `${policyFile}${problem?.where.line === undefined ? '' : `:${problem.where.line}`} ${where}: ${problem?.where.key === undefined ? '' : `\`${problem.where.key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
        remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${where.includes('base') ? ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.' : ''}`,
        file: policyFile,
        ...(problem?.where.line === undefined ? {} : { line: problem.where.line }),
      });
      return undefined;
    }
  };
  if (inputs.headPolicy === 'unavailable')
    causes.push({
      code: 'policy-unavailable',
      message: `there is no checkout here that could hold ${policyFile}`,
      remedy: 'Run the checkout step before the gate.',
    });
  const head = await read(inputs.headPolicy === 'unavailable' ? undefined : inputs.headPolicy, 'in this checkout');
  if (change?.kind !== 'pull-request') {
    return { policy: head ?? defaultPolicy, changes: [], source: head === undefined ? 'built-in default' : policyFile };
  }
  if (inputs.basePolicy === 'unavailable') {
    causes.push({
      code: 'base-unavailable',
      message: `the policy at the base commit ${change.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
      remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
    return {
      policy: head ?? defaultPolicy,
      changes: [],
      source: head === undefined ? 'built-in default' : `${policyFile} of the change itself`,
    };
  }
  const base = await read(inputs.basePolicy, `at the base commit ${change.base?.slice(0, 12)}`);
  const { policy, changes } = effectivePolicy(base, head);
  return {
    policy,
    changes,
    source: `${inputs.basePolicy === undefined ? 'built-in default' : policyFile} at the base commit ${change.base?.slice(0, 12)}`,
  };
}
