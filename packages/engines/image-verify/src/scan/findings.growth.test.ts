// A file that names many images is gone through once, whatever is said of them.
import { growth, linear } from '../../../../../test/harness/growth.js';
import type { Verdict } from '../verify/verdict.js';
import { findingsOf, type JudgedUse } from './findings.js';

const digest = `sha256:${'a'.repeat(64)}`;

test.each<[string, Partial<Verdict>]>([
  ['refused', { status: 'refused', problems: [{ kind: 'no-rule', code: 'no-rule', reason: 'no rule is about it' }] }],
  ['verified by a tag', { status: 'verified', digest }],
])('images that are %s', (_what, verdict) => {
  const work = (count: number) => {
    const judged = Array.from({ length: count }, (_, i): JudgedUse => {
      const name = `r.example/a${i}:1`;
      const region = { startLine: i + 1, startColumn: 8, endLine: i + 1, endColumn: 8 + name.length };
      return {
        use: { path: 'pods.yaml', reference: name, text: name, role: 'container', pinnable: true, region },
        verdict: { name, attempts: [], problems: [], ...verdict } as Verdict,
      };
    });
    const contents = new Map([['pods.yaml', Buffer.from(judged.map(({ use }) => `image: ${use.text} # ${'x'.repeat(80)}\n`).join(''))]]);
    const { findings } = findingsOf({ judged, contents, policyFile: '.github/portcullis.yml' });
    expect(findings).toHaveLength(count);
    expect(new Set(findings.map(({ lineHash }) => lineHash)).size).toBe(count);
  };
  expect(growth(work, 1000)).toBeLessThan(linear);
});
