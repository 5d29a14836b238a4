// Which findings block: by the threshold of severity, or by conditions of which any is enough.

import { reaches } from '@portcullis/core';
import { pathFilter } from '@portcullis/workspace';
import type { BlockCondition, Policy } from './policy.js';
import { filesOf } from './places.js';
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
  const { severity = 'low', confidence = policy.minimumConfidence, paths } = condition;
  const rule = condition.rule?.toLowerCase();
  const tool = condition.tool?.toLowerCase();
  const covers = paths === undefined ? undefined : await pathFilter(paths, []);
  const inPaths = (finding: SourceResult): boolean => {
    if (covers === undefined) return true;
    const { files, unknown } = filesOf(finding);
    // One that names no file could be anywhere.
    return unknown || files.some(covers);
  };
  return (finding) => {
    const { agreedSeverity, agreedConfidence, result, run, source } = finding;
    return (
    reaches(agreedSeverity, severity) &&
    sureEnough(agreedConfidence, confidence) &&
    (rule === undefined || result.topics.includes(rule)) &&
    (tool === undefined || tool === run.tool.toLowerCase() || tool === source.toLowerCase()) &&
    inPaths(finding));
  };
}
