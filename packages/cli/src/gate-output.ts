// The gate's decision as every format prints it.

import { resolve } from 'node:path';
import { printable } from '@portcullis/core';
import {
  type GateResult,
  type GateRun,
  gateOutputs,
  gateTold,
  type Issue,
  type OutputPaths,
  planDetails,
  type RemedyPlan,
} from '@portcullis/gate';
import type { NextStep } from '@portcullis/report';
import { findGitRoot, relativePath } from '@portcullis/workspace';
import type { Printed } from './format.js';

export interface GatePrintOptions {
  readonly command: string;
  /** Absolute; the patch names its paths from there. */
  readonly workspace: string;
  readonly started: Date;
  readonly all: boolean;
}

export function gatePrinted(
  { result, plan, files, excerpt }: Pick<GateRun, 'result' | 'plan' | 'files' | 'excerpt'>,
  inputs: OutputPaths,
  { command, workspace, started, all }: GatePrintOptions,
): Printed {
  return {
    command,
    told: gateTold(result, { excerpt, next: nextSteps(result, plan, inputs, workspace), everything: `in ${inputs['report-file']}` }),
    sarif: () => result.sarif,
    files: Object.fromEntries(files.filter(({ content }) => content !== '').map(({ key, path }) => [key, path])),
    details: { ...detailsOf(result, inputs), plan: planDetails(plan) },
    started,
    ended: new Date(),
    all,
  };
}

function detailsOf(result: GateResult, inputs: OutputPaths): Record<string, unknown> {
  const named = ({ ruleId, fingerprints, path, sources, suppression }: Issue) => ({ ruleId, fingerprints, path, sources, suppression });
  return {
    verdict: result.verdict,
    newOnly: result.newOnly,
    reportOnly: result.reportOnly,
    known: result.known.size,
    waived: result.waived.map((entry) => ({ ...named(entry.issue), waiver: entry.waiver })),
    suppressed: result.suppressed.map(named),
    allowedGaps: result.allowedGaps.map(({ run, path, detail, by }) => ({ tool: run.scanner ?? run.tool, path, detail, ...by })),
    unusedWaivers: result.unusedWaivers,
    leftOut: result.leftOut,
    runs: result.runs.map(({ file, tool, scanner, version, commit, successful, coverage, results }) => ({
      file,
      tool,
      scanner,
      version,
      commit,
      successful,
      coverage,
      results: results.length,
    })),
    patch: { fixed: result.patch.fixed, leftOut: result.patch.leftOut },
    suggestedPatch: { fixed: result.suggestedPatch.fixed, leftOut: result.suggestedPatch.leftOut },
    policy: { source: result.policySource, remark: result.policyRemark },
    policyChanges: result.policyChanges,
    outputs: gateOutputs(result, inputs),
  };
}

function nextSteps(result: GateResult, plan: RemedyPlan, inputs: OutputPaths, workspace: string): NextStep[] {
  const blocking = (issues: ReadonlySet<Issue>): number => result.blocking.filter((issue) => issues.has(issue)).length;
  const steps: NextStep[] = [];
  if (result.patch.text !== '')
    steps.push({
      text: `${triedShortly(plan.patch)}Apply the fixes:`,
      command: applyCommand(workspace, inputs['patch-file']),
      unblocks: blocking(result.patched) > 0,
    });
  if (result.suggestedPatch.text !== '')
    steps.push({
      text: `${triedShortly(plan.suggestions)}Suggestions to read:`,
      command: inputs['suggested-patch-file'],
      unblocks: blocking(result.suggested) > 0,
    });
  return [...steps, { text: 'Report:', command: inputs['report-file'], unblocks: false }];
}

/** What the tree with a patch comes to, where that was tried. */
function triedShortly(tried: RemedyPlan['patch']): string {
  return tried === undefined || 'notTried' in tried ? '' : `With this patch: ${tried.decision}. `;
}

/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace: string, patchFile: string): string {
  const isHere = workspace === process.cwd();
  const root = findGitRoot(workspace);
  const below = root === undefined ? '' : relativePath(root, workspace);
  const words = [
    ...(isHere ? [] : ['-C', workspace]),
    'apply',
    ...(below === '' ? [] : [`--directory=${below}`]),
    isHere ? patchFile : resolve(patchFile),
  ];
  return ['git', ...words.map(shellWord)].join(' ');
}

function shellWord(text: string): string {
  const shown = printable(text);
  return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
