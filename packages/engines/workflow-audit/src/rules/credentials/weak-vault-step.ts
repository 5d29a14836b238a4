// Steps that take secrets from Vault, more widely than needed.

import type { Step } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { actionName, inputOf, inputText, isFalse, isTrue, placeOfPair, runsScript } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

const step = (more: string): string =>
  `- uses: hashicorp/vault-action@${commit} # v3.3.0\n  with:\n    url: https://vault.example.com\n    method: jwt\n    role: ci\n    secrets: secret/data/ci key | KEY${more}`;
const right = 'permissions:\n  id-token: write # for Vault\nenvironment: production';

export const weakVaultStep = audit({
  id: 'weak-vault-step',
  severity: 'medium',
  confidence: 'high',
  title: 'Secrets of Vault go further than the step that needs them',
  why: 'What lies in the environment of the job, is read without TLS, or is bound to any repository, is there for more than was meant.',
  remedy: 'Set `exportEnv: false` and use the step’s outputs, keep TLS on, and bind roles to one repository and one ref.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: ['https://github.com/hashicorp/vault-action#reference', 'https://developer.hashicorp.com/vault/docs/auth/jwt'],
  on: ['step'],
  only: (part) => runsScript(part) || actionName(part) === 'hashicorp/vault-action',
  *check(part, context): Generator<AuditProblem> {
    if (actionName(part) === 'hashicorp/vault-action') yield* stepProblems(part);
    yield* roleProblems(part, context);
  },
  examples: {
    bad: [
      stepsExample(step(''), right),
      stepsExample(step('\n    exportEnv: false\n    exportToken: true'), right),
      stepsExample(step('\n    exportEnv: false\n    tlsSkipVerify: true'), right),
      stepsExample("- run: vault write auth/jwt/role/ci bound_subject='repo:example/*' user_claim=sub role_type=jwt"),
    ],
    good: [
      stepsExample(step('\n    exportEnv: false'), right),
      stepsExample('- run: vault write auth/jwt/role/ci bound_subject=repo:example/app:ref:refs/heads/main user_claim=sub role_type=jwt'),
    ],
  },
});

function* stepProblems(part: Step): Generator<AuditProblem> {
  const statement = part.map.at;
  const exported = inputOf(part, 'exportenv');
  if (!isFalse(exported?.scalar?.text) && part.uses !== undefined)
    yield {
      at: exported === undefined ? part.uses.scalar.at : placeOfPair(exported),
      statement,
      severity: 'low',
      message: 'The secrets become variables of every later step',
    };
  const token = inputOf(part, 'exporttoken');
  if (token !== undefined && isTrue(token.scalar?.text))
    yield { at: placeOfPair(token), statement, message: 'The token of Vault becomes a variable of every later step' };
  const open = inputOf(part, 'tlsskipverify');
  if (open !== undefined && isTrue(open.scalar?.text))
    yield { at: placeOfPair(open), statement, severity: 'high', message: 'Anyone on the way can answer as Vault' };
  const url = inputOf(part, 'url');
  if (url !== undefined && /^http:\/\//i.test(inputText(part, 'url') ?? ''))
    yield { at: placeOfPair(url), statement, severity: 'high', message: 'The secrets are read without encryption' };
}

/** Roles that scripts write: to whom Vault answers. */
function* roleProblems(part: Step, context: AuditContext): Generator<AuditProblem> {
  const script = scriptOf(part, context);
  if (script === undefined) return;
  for (const { command, name, args } of invocationsIn(script)) {
    if (name !== 'vault' || args[0] !== 'write' || !/auth\/[^/]{1,60}\/role\//.test(args.join(' '))) continue;
    const bound = args.find((word) => /^bound_(?:subject|claims)=/.test(word));
    const value = bound?.slice(bound.indexOf('=') + 1) ?? '';
    if (bound !== undefined && !isBroad(value)) continue;
    yield {
      at: script.place(command.node),
      statement: part.map.at,
      severity: 'high',
      message:
        bound === undefined
          ? 'The role is bound to no repository at all'
          : `The role is bound to \`${value.slice(0, 80)}\`, which more than one repository is`,
    };
  }
}

/** A star where the owner or the repository stands. */
function isBroad(value: string): boolean {
  const subject = /repo:([^:"'}\s]{1,200})/.exec(value)?.[1];
  return subject?.includes('*') === true;
}
