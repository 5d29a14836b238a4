// Passwords of registries in the workflow.

import type { Container, Job } from '@portcullis/formats/workflow';
import { entryOf, isExpression, placeOfKey } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

const digest = `sha256:${'5f'.repeat(32)}`;
const job = (password: string): string =>
  `environment: test\ncontainer:\n  image: registry.example.com/builder@${digest}\n  credentials:\n    username: builder\n    password: ${password}`;

export const hardcodedContainerCredentials = audit({
  id: 'hardcoded-container-credentials',
  severity: 'high',
  confidence: 'high',
  title: 'A registry’s password stands in the workflow',
  why: 'Everybody who can read the repository, now or in its history, can use the registry in its name.',
  remedy: 'Change the password, store the new one as a secret, and write `${{ secrets.… }}`.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: ['https://docs.zizmor.sh/audits/#hardcoded-container-credentials'],
  on: ['job'],
  *check(part): Generator<AuditProblem> {
    for (const container of containersOf(part)) {
      const password = container.credentials.find(({ name }) => name === 'password');
      if (password?.scalar === undefined || container.value.kind !== 'map') continue;
      const text = password.scalar.text.trim();
      // Text around an expression is a password as well.
      if (/^\$\{\{[^}]{0,500}\}\}$/.test(text) || text === '') continue;
      yield {
        at: placeOfKey(container.value, 'credentials') ?? password.key.at,
        statement: part.map.at,
        // The place counts as secret: nothing of it is shown, and no hash is made by which it could be guessed.
        evidence: '***',
        message: `The password for the image of \`${container.key.text.slice(0, 60)}\` is written in the workflow`,
        ...(isExpression(text) ? { confidence: 'medium' as const } : {}),
        fix: () => {
          const credentials = entryOf(container.value as never, 'credentials')?.value;
          const at = password.scalar?.verbatim;
          if (at === undefined || password.value.alias !== undefined || credentials?.alias !== undefined || !password.scalar?.plain)
            return undefined;
          return {
            description: 'Take the password from a secret',
            kind: 'suggested',
            edits: [{ ...at, replacement: '${{ secrets.REGISTRY_PASSWORD }}' }],
          };
        },
      };
    }
  },
  examples: {
    bad: [
      workflowExample({ job: job(['let', 'me', 'in'].join('')) }),
      workflowExample({
        job: `services:\n  database:\n    image: registry.example.com/database@${digest}\n    credentials:\n      username: builder\n      password: '${['let', 'me', 'in'].join('')}'`,
      }),
    ],
    good: [workflowExample({ job: job('${{ secrets.REGISTRY_PASSWORD }}') })],
  },
});

function containersOf({ container, services }: Job): readonly Container[] {
  return container === undefined ? services : [container, ...services];
}
