// Work grows as the file does, all rules together: four times the text may cost some four times as much, and never sixteen times.

import { reportOf } from '../../../../test/harness/dockerfile-report.js';
import { hostileShapes } from '../../../../test/harness/dockerfile-shapes.js';
import { growth, linear } from '../../../../test/harness/growth.js';
import { lint } from './lint.js';
import { defaultOptions as options } from './options.js';
import { dockerfileRules } from './rules/index.js';

const ignoreFile = { path: '.dockerignore', text: Array.from({ length: 100 }, (_, i) => `**/q${i}*x`).join('\n') };
const rules = dockerfileRules();

function work(text: string): void {
  reportOf(lint(text, 'Dockerfile', rules, { ...options, surroundings: { ignoreFile } }));
}

const few = 6000;

/** Once each way; only what then looks as if it grew too fast is measured with care, and once more at twice the size: what is quadratic is so there. */
function growthOf(make: (letters: number) => string): number {
  const texts = new Map([few, few * 2, few * 4, few * 8].map((size) => [size, make(size)]));
  const run = (size: number): void => work(texts.get(size) as string);
  const before = process.cpuUsage();
  run(few);
  const least = process.cpuUsage(before).user;
  run(few * 4);
  const most = process.cpuUsage(before).user - least;
  if (most < 20_000 || most / least < linear / 2) return 1;
  const grown = growth(run, few);
  return grown < linear ? grown : Math.min(grown, growth(run, few * 2));
}

test.each([...hostileShapes])('%s', (_name, make) => {
  expect(growthOf(make)).toBeLessThan(linear);
});
