// Dependabot that runs code of what it updates.

import { placeOfKey } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dependabotExample } from '../example.js';

const update = 'package-ecosystem: bundler\ndirectory: /\nschedule:\n  interval: weekly\ncooldown:\n  default-days: 7';

export const dependabotExecution = audit({
  id: 'dependabot-execution',
  severity: 'high',
  confidence: 'high',
  title: 'Dependabot runs code of the packages it updates',
  why: 'A poisoned release runs where Dependabot’s secrets for private registries are, before anybody looks at the pull request.',
  remedy: 'Set `insecure-external-code-execution: deny`.',
  controls: controls.supplyChain,
  risks: risks.poisoned,
  references: ['https://docs.zizmor.sh/audits/#dependabot-execution'],
  on: ['dependabot'],
  *check({ updates }): Generator<AuditProblem> {
    for (const { externalCode, map } of updates) {
      if (externalCode?.text !== 'allow') continue;
      yield {
        at: placeOfKey(map, 'insecure-external-code-execution') ?? externalCode.at,
        statement: map.at,
        message: 'Code of the packages is run while they are looked at',
        fix: () =>
          externalCode.verbatim === undefined || externalCode.alias !== undefined
            ? undefined
            : { description: 'Run no code of packages', kind: 'suggested', edits: [{ ...externalCode.verbatim, replacement: 'deny' }] },
      };
    }
  },
  examples: {
    bad: [dependabotExample(`${update}\ninsecure-external-code-execution: allow`)],
    good: [dependabotExample(`${update}\ninsecure-external-code-execution: deny`), dependabotExample(update)],
  },
});
