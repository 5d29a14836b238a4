// Which findings block: by the threshold of severity, or by conditions of which any is enough.

import { reaches } from '@portcullis/core';
import { pathFilter } from '@portcullis/workspace';
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
