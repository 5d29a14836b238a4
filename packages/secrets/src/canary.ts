// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.

import type { Detector } from './detect.js';
import { base62, sample } from './rule.js';

/** @returns whether the sample, made anew, is detected by the rules in use. */
export function runCanary(detector: Detector): { readonly detected: boolean; readonly detail: string } {
  const token = `${['gh', 'p_'].join('')}${sample(base62, 36, 11)}`;
  const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
  const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
  return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
}
