// Repositories and registries by an address that anyone on the way can answer for.

import type { Dependabot, PreCommit } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { entryOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dependabotExample } from '../example.js';

const hooks = (repo: string): string => `repos:\n  - repo: ${repo}\n    rev: v1.0.0\n    hooks:\n      - id: check\n`;

export const insecureUrlScheme = audit({
  id: 'insecure-url-scheme',
  severity: 'high',
  confidence: 'high',
  title: 'Code is fetched without encryption',
  why: 'Anyone between here and there can hand over other code, and it runs on the machines of everybody who commits.',
  remedy: 'Write `https://`.',
  controls: controls.supplyChain,
  risks: risks.integrity,
  references: ['https://docs.zizmor.sh/audits/#insecure-url-scheme'],
  on: ['pre-commit', 'dependabot'],
  *check(part): Generator<AuditProblem> {
    for (const url of addresses(part)) {
      const scheme = /^(http|git|ftp):\/\//i.exec(url.text)?.[1];
      if (scheme === undefined) continue;
      yield {
        at: url.at,
        message: `\`${scheme}://\` is neither encrypted nor does it say who answers`,
        fix: () =>
          url.verbatim === undefined || url.alias !== undefined
            ? undefined
            : {
                description: 'Write `https://`',
                // A registry of one’s own may not answer there; the code hosts do.
                ...(/^(?:http|git):\/\/(?:github\.com|gitlab\.com)\//i.test(url.text) ? {} : { kind: 'suggested' as const }),
                edits: [{ start: url.verbatim.start, end: url.verbatim.start + scheme.length, replacement: 'https' }],
              },
      };
    }
  },
  examples: {
    bad: [
      { path: '.pre-commit-config.yaml', text: hooks('git://github.com/example/hooks') },
      { path: '.pre-commit-config.yaml', text: hooks("'http://example.com/hooks'") },
      dependabotExample(
        'package-ecosystem: npm\ndirectory: /\nschedule:\n  interval: weekly\ncooldown:\n  default-days: 7',
        'registries:\n  internal:\n    type: npm-registry\n    url: http://npm.example.com\n',
      ),
    ],
    good: [{ path: '.pre-commit-config.yaml', text: hooks('https://github.com/example/hooks') }],
  },
});

function addresses(part: PreCommit | Dependabot): readonly YamlScalar[] {
  if (part.kind === 'pre-commit') return part.repositories.flatMap(({ repo }) => repo ?? []);
  return part.registries.flatMap(({ value }) => {
    const url = value.kind === 'map' ? entryOf(value, 'url')?.value : undefined;
    return url?.kind === 'scalar' ? [url] : [];
  });
}
