// A job in which the install scripts of packages run beside what they would want to have.

import type { Job, Step } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { secretNames, secretsGiven, tokenOf } from '../../graph/rights.js';
import { programWords } from '../../program-words.js';
import { type AuditProblem, audit } from '../../rule.js';
import { hasOption, invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

/** Programs that run code of the packages they install, by the verbs that do, and the options that stop it. */
const installers: Readonly<Record<string, { readonly verbs: readonly string[]; readonly unless: readonly string[] }>> = {
  npm: { verbs: ['ci', 'install', 'i', 'clean-install', 'install-test'], unless: ['--ignore-scripts'] },
  yarn: { verbs: ['install', ''], unless: ['--ignore-scripts', '--mode'] },
  pip: { verbs: ['install'], unless: ['--only-binary'] },
  pip3: { verbs: ['install'], unless: ['--only-binary'] },
  bundle: { verbs: ['install', ''], unless: [] },
  composer: { verbs: ['install', 'update'], unless: ['--no-scripts'] },
};

export const rightsBesideInstalls = audit({
  id: 'rights-beside-installs',
  severity: 'medium',
  confidence: 'high',
  title: 'Install scripts of packages run beside secrets and a token that writes',
  why: 'A package that was taken over runs its script at installation, as in the npm worms of 2025, and finds the job’s secrets in its environment and the token’s rights at hand.',
  remedy:
    'Install and build in a job without rights, hand the result over as an artifact, and give secrets to the step alone that needs them; or install with `--ignore-scripts`.',
  controls: controls.supplyChain,
  risks: risks.credentials,
  references: ['https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions'],
  on: ['job'],
  *check(job, context): Generator<AuditProblem> {
    const { document } = context;
    if (document.kind !== 'workflow' || tokenOf(job.permissions ?? document.permissions).token !== 'write') return;
    const around = secretsGiven(document.env).length > 0 ? secretsGiven(document.env) : secretsGiven(job.env);
    const all = around.length > 0 ? around : [...secretNames(job.map)];
    if (all.length === 0) return;
    const found = firstInstall(job, context);
    if (found === undefined) return;
    const { step, command, at } = found;
    const name = all[0] === '*' ? 'all secrets' : `the secret ${all[0]}`;
    yield {
      at,
      statement: step.map.at,
      message:
        around.length > 0
          ? `\`${command}\` runs scripts of packages with ${name} in their environment, in a job whose token writes`
          : `\`${command}\` runs scripts of packages in a job that has ${name} and a token that writes`,
      // What stands in a later step is out of their environment, and within reach of what they leave behind.
      ...(around.length > 0 ? {} : { severity: 'low', persona: 'pedantic' }),
    };
  },
  examples: {
    bad: [
      workflowExample({
        permissions: 'permissions:\n  contents: write # to tag',
        job: 'env:\n  TOKEN: ${{ secrets.TOKEN }}',
        steps: '- run: npm ci\n- run: npm publish',
      }),
      workflowExample({
        permissions: 'permissions:\n  contents: write # to tag',
        steps: '- run: pip install -r requirements.txt\n- run: make publish\n  env:\n    TOKEN: ${{ secrets.TOKEN }}',
      }),
    ],
    good: [
      workflowExample({ steps: '- run: npm ci' }),
      workflowExample({ permissions: 'permissions:\n  contents: write # to tag', steps: '- run: npm ci' }),
    ],
  },
});

function firstInstall(
  { steps }: Job,
  context: AuditContext,
): { readonly step: Step; readonly command: string; readonly at: { readonly start: number; readonly end: number } } | undefined {
  for (const step of steps) {
    const script = scriptOf(step, context);
    if (script === undefined) continue;
    for (const { command, name, args } of invocationsIn(script)) {
      const installer = Object.hasOwn(installers, name) ? installers[name] : undefined;
      const verb = programWords(name, args)[0] ?? '';
      if (installer === undefined || !installer.verbs.includes(verb) || hasOption(args, ...installer.unless)) continue;
      return { step, command: `${name} ${verb}`.trim(), at: script.place(command.node) };
    }
  }
  return undefined;
}
