// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.

import type { Detector } from './detect.js';
import { base62, type SecretRule, sample } from './rule.js';
import { tablesMade } from './trials.js';

const prefix = ['gh', 'p_'].join('');

/** All rules where they have looked at something; else those that the sample is for, with which the engine is proven without the tables of all. */
export function canaryRules(rules: readonly SecretRule[]): readonly SecretRule[] {
  return tablesMade(rules) ? rules : rules.filter(({ id }) => id === 'github-pat');
}

/** @returns whether the sample, made anew, is detected by the rules in use. */
export function runCanary(detector: Detector): { readonly detected: boolean; readonly detail: string } {
  const token = `${prefix}${sample(base62, 36, 11)}`;
  const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
  const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
  return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
}
