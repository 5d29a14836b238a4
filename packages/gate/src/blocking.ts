// Which findings block, and by what: the threshold of severity, or conditions of which any is enough.

import { reaches } from '@portcullis/core';
import { pathFilter } from '@portcullis/workspace';
import { conditionName } from './effective-policy.js';
import { filesOf } from './places.js';
import type { BlockCondition, Policy } from './policy.js';
import { type SourceResult, sureEnough } from './results.js';

/** A policy's "no" blocks whatever it weighs; all else by how bad and how sure it is, in the words of any tool that agrees. */
export async function blockingBy(
  policy: Pick<Policy, 'blockAt' | 'blockWhen' | 'minimumConfidence'>,
): Promise<(finding: SourceResult) => boolean> {
  const { blockAt, minimumConfidence } = policy;
  const conditions = await Promise.all(policy.blockWhen.map((condition) => meeting(condition, policy)));
  return (finding) =>
    finding.refused ||
    (reaches(finding.agreedSeverity, blockAt) && sureEnough(finding.agreedConfidence, minimumConfidence)) ||
    conditions.some((meets) => meets(finding));
}

/** By what a finding blocks; `plain` where the threshold that the decision names is enough to know. */
export interface BlockReason {
  readonly plain: boolean;
  /** In the words of the policy, as "It blocks: " goes on. */
  readonly words: string;
}

/** Conditions that are named of one finding. */
const maxNamed = 3;

/** Says of a finding by what it blocks: nothing of one that does not. */
export async function blockReasons(
  policy: Pick<Policy, 'blockAt' | 'blockWhen' | 'minimumConfidence'>,
): Promise<(finding: SourceResult) => readonly BlockReason[]> {
  const { blockAt, minimumConfidence } = policy;
  const conditions = await Promise.all(
    policy.blockWhen.map(async (condition) => ({
      meets: await meeting(condition, policy),
      words: `the policy blocks ${conditionName(condition)}`,
    })),
  );
  return (finding) => {
    const met: BlockReason[] = [];
    for (const { meets, words } of conditions) {
      if (met.length === maxNamed) break;
      if (meets(finding)) met.push({ plain: false, words });
    }
    const byThreshold = reaches(finding.agreedSeverity, blockAt) && sureEnough(finding.agreedConfidence, minimumConfidence);
    return [
      ...(finding.refused ? [{ plain: false, words: 'a policy refused it, whatever it weighs' }] : []),
      ...(byThreshold ? [{ plain: true, words: `it weighs ${finding.agreedSeverity}, and ${blockAt} is enough` }] : []),
      ...met,
    ];
  };
}

async function meeting(condition: BlockCondition, policy: Pick<Policy, 'minimumConfidence'>): Promise<(finding: SourceResult) => boolean> {
  const { severity = 'low', confidence = policy.minimumConfidence } = condition;
  const inPaths = await inPathsOf(condition);
  return (finding) =>
    reaches(finding.agreedSeverity, severity) &&
    sureEnough(finding.agreedConfidence, confidence) &&
    isNamed(condition, finding) &&
    isExploited(condition, finding) &&
    inPaths(finding);
}

function isNamed({ rule, tool, tag }: BlockCondition, { result, run, source }: SourceResult): boolean {
  const wanted = tool?.toLowerCase();
  return (
    (rule === undefined || result.topics.includes(rule.toLowerCase())) &&
    (wanted === undefined || wanted === run.tool.toLowerCase() || wanted === source.toLowerCase()) &&
    (tag === undefined || result.tags.includes(tag.trim().toLowerCase()))
  );
}

/** What a report does not say is counted and told (exploitation.ts). */
function isExploited({ epss, 'known-exploited': exploited }: BlockCondition, { result, copies = [] }: SourceResult): boolean {
  const all = [result, ...copies];
  return (
    (epss === undefined || all.some((one) => one.epss !== undefined && one.epss >= epss)) &&
    (exploited === undefined || all.some(({ knownExploited }) => knownExploited === true))
  );
}

async function inPathsOf({ paths }: BlockCondition): Promise<(finding: SourceResult) => boolean> {
  if (paths === undefined) return () => true;
  const covers = await pathFilter(paths, []);
  return (finding) => {
    const { files, unknown } = filesOf(finding);
    // One that names no file could be anywhere.
    return unknown || files.some(covers);
  };
}
