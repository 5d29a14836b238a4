// JavaScript actions for versions of Node.js that nobody mends any more.

import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

/** End of life of each, from nodejs.org; GitHub runs 12 and 16 as 20 meanwhile, and announced the same for 20. */
const ended: ReadonlyMap<string, string> = new Map([
  ['node12', '2022-04-30'],
  ['node16', '2023-09-11'],
  ['node20', '2026-04-30'],
]);

const action = (using: string): string => `name: Greet\ndescription: Greets.\nruns:\n  using: ${using}\n  main: dist/index.js\n`;

export const deprecatedRuntime = audit({
  id: 'deprecated-runtime',
  severity: 'low',
  confidence: 'high',
  title: 'An action is made for a version of Node.js that has ended',
  why: 'Holes in the runtime are no longer closed, and runners give it up: the action then runs on a version it was never tried on.',
  remedy: 'Build and test the action for `node24`.',
  controls: controls.configuration,
  risks: risks.dependencies,
  references: [
    'https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/',
    'https://nodejs.org/en/about/previous-releases',
  ],
  on: ['action'],
  *check({ runs }, { now }): Generator<AuditProblem> {
    if (runs.kind !== 'node') return;
    const { using } = runs;
    const end = ended.get(using.text.toLowerCase());
    // The day counts where it lies ahead: a scan without a clock judges by the oldest ones alone.
    if (end === undefined || (end > now.toISOString().slice(0, 10) && using.text.toLowerCase() === 'node20')) return;
    yield {
      at: using.at,
      statement: runs.map.at,
      message: `\`${using.text}\` ended on ${end}`,
      fix: () =>
        using.verbatim === undefined || using.alias !== undefined
          ? undefined
          : { description: 'Run on Node.js 24', kind: 'suggested', edits: [{ ...using.verbatim, replacement: 'node24' }] },
    };
  },
  examples: {
    bad: [
      { path: 'action.yml', text: action('node16') },
      { path: 'greet/action.yml', text: action("'node12'") },
    ],
    good: [{ path: 'action.yml', text: action('node24') }],
  },
});
