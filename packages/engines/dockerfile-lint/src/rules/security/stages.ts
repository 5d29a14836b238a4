// Which stages end up in an image that someone pulls.

import { findStage, type Stage } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';

/** Stages of an image that someone pulls, from the one that is built down to the one that names a real image. */
export type StageChain = readonly [built: Stage, ...below: Stage[]];

/** Whether a stage is of such an image; in a fragment everything counts. */
export function isShipped(stage: Stage | undefined, context: LintContext): boolean {
  return stage === undefined || imagesOf(context).stages.has(stage);
}

/**
 * The images that the file makes, one chain each: of its last stage, and of each that another file names as the target of a build.
 * hadolint knows of no other file.
 */
export function shippedChains(context: LintContext): readonly StageChain[] {
  return imagesOf(context).chains;
}

/** " of the target x" for one that is not the last stage; nothing for that. */
export function ofTarget([built]: StageChain, { document }: LintContext): string {
  return built === document.stages.at(-1) ? '' : ` of the target ${built.name ?? built.index}`;
}

interface Images {
  readonly chains: readonly StageChain[];
  readonly stages: ReadonlySet<Stage>;
}

const known = new WeakMap<LintContext, Images>();

/** Worked out once a file: many rules ask at every instruction. */
function imagesOf(context: LintContext): Images {
  const before = known.get(context);
  if (before !== undefined) return before;
  const chains = builtStages(context).map(chainFrom);
  const found = { chains, stages: new Set(chains.flat()) };
  known.set(context, found);
  return found;
}

function builtStages({ document: { stages }, options }: LintContext): readonly Stage[] {
  const targets = options.likeHadolint ? [] : (options.surroundings.targets ?? []);
  const built = [stages.at(-1), ...targets.map((target) => findStage(stages, target) ?? numbered(target, stages))];
  return [...new Set(built.filter((stage) => stage !== undefined))];
}

/** A stage's number where none has the name, as buildah and kaniko take it. */
function numbered(target: string, stages: readonly Stage[]): Stage | undefined {
  return /^\d{1,4}$/.test(target) ? stages[Number(target)] : undefined;
}

function chainFrom(built: Stage): StageChain {
  const below: Stage[] = [];
  // A stage builds on an earlier one only, so this ends.
  for (let at = built.parent; at !== undefined; at = at.parent) below.push(at);
  return [built, ...below];
}
