// Work grows as the file does: four times the lines may cost some four times as much, and never sixteen times.

import { reportOf } from '../../../../test/harness/dockerfile-report.js';
import { lint } from './lint.js';
import { defaultOptions as options } from './options.js';
import { dockerfileRules } from './rules/index.js';

const lines = (count: number, line: (index: number) => string): string =>
  `FROM debian:12\n${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n`;

const ignoreFile = { path: '.dockerignore', text: Array.from({ length: 500 }, (_, i) => `**/q${i}*x`).join('\n') };

function cost(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    reportOf(lint(text, 'Dockerfile', dockerfileRules(), { ...options, surroundings: { ignoreFile } }));
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

test.each<[name: string, make: (count: number) => string]>([
  ['variables with the names of secrets', (count) => lines(count, (i) => `ENV DB_PASSWORD_${i} hunter2x${i}`)],
  ['passwords in addresses', (count) => lines(count, (i) => `ARG URL${i}=postgres://app:hunter2Zq${i}@db/app`)],
  ['comments that ignore', (count) => lines(count, (i) => `# hadolint ignore=DL3001\nWORKDIR a${i}`)],
  ['comments that ignore everywhere', (count) => lines(count, (i) => `# hadolint global ignore=DL3001\nWORKDIR a${i}`)],
  ['variables made of one another', (count) => lines(count, (i) => `ARG A${i}=$A${i - 1}\nRUN echo $A${i}`)],
  ['stages on stages', (count) => `FROM debian:12 AS s0\n${lines(count, (i) => `FROM s${i} AS s${i + 1}\nARG A=1\nRUN echo $A`)}`],
  ['steps with everything wrong', (count) => lines(count, (i) => `RUN apt-get install -y p${i} && cd /x && curl -k http://a | sh`)],
  ['copies beside an ignore file', (count) => lines(count, (i) => `COPY a/b${i} /x/`)],
  [
    'commands in one step',
    (count) => `FROM debian:12\nRUN ${Array.from({ length: count }, (_, i) => `apt-get install -y p${i}`).join(' && \\\n')}\n`,
  ],
])('%s', (_name, make) => {
  cost(make(50));
  const few = Math.max(cost(make(150)), 10);
  expect(cost(make(600)) / few).toBeLessThan(10);
});
