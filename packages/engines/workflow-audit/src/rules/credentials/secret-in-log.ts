// Secrets that a script prints in a form that nothing masks.

import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { bringsSecret, holdsSecret, type SecretVariables, secretVariables, variablesNamed } from './secret-variables.js';

/** Programs whose answer is the secret in another form, which the runner does not know. */
const changers: ReadonlySet<string> = new Set(['base64', 'xxd', 'od', 'hexdump', 'rev', 'sed', 'tr', 'cut', 'fold', 'gzip', 'openssl']);

export const secretInLog = audit({
  id: 'secret-in-log',
  aliases: ['secret-exfiltration', 'secrets-in-logs', 'unmasked-secret-exposure'],
  severity: 'high',
  confidence: 'medium',
  title: 'A script prints a secret in a form that is not masked',
  why: 'The runner hides a secret only as it was given; encoded, cut or reversed it stands in the log for whoever may read that.',
  remedy: 'Print nothing of it; where a changed form is needed, mask that with `::add-mask::` before anything can print it.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets',
  ],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const { run } = step;
    if (run === undefined) return;
    const secrets = secretVariables(step);
    const script = holdsSecret(secrets) || bringsSecret(run.text) ? scriptOf(step, context) : undefined;
    if (script === undefined) return;
    for (const { name, command } of invocationsIn(script)) {
      if (!changers.has(name) || !command.feeders.some((node) => node.kind === 'simple' && prints(run.text, node, secrets))) continue;
      const { start, end } = command.node;
      // What is kept in a variable or a file is not printed.
      const before = run.text.slice(run.text.lastIndexOf('\n', start) + 1, start);
      if (
        /\$\(|`/.test(before) ||
        command.node.redirects.length > 0 ||
        /^[^\n]{0,300}[|>]/.test(run.text.slice(end)) ||
        decodes(run.text.slice(start, end))
      )
        continue;
      yield { at: script.place(command.node), statement: step.map.at, message: `\`${name}\` prints a secret in a form that is not masked` };
    }
  },
  examples: {
    bad: [stepsExample('- env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n  run: echo "$TOKEN" | base64', 'environment: production')],
    good: [stepsExample('- run: make test')],
  },
});

function prints(text: string, { start, end }: { readonly start: number; readonly end: number }, secrets: SecretVariables): boolean {
  const own = text.slice(start, end);
  if (!/^(?:echo|printf|cat)\b/.test(own)) return false;
  return bringsSecret(own) || variablesNamed(own).some((name) => secrets.placeOf(name) !== undefined);
}

/** Out of another form, the secret is as it was given or was never one. */
function decodes(command: string): boolean {
  return /\s(?:-d|-D|--decode|-r)\b/.test(command) || /openssl\s{1,5}(?:enc|aes|dgst|rsautl|pkeyutl)/.test(command);
}
