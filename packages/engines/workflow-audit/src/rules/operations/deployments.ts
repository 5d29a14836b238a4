// What deploys: actions and commands that change something that people use. Each as it is commonly used, November 2026; not held row by row against its documentation.

import type { Step } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { actionName } from '../../parts.js';
import { programWords } from '../../program-words.js';
import { hasOption, type Invocation, invocationsIn, scriptOf } from '../../script.js';

const actions: ReadonlySet<string> = new Set([
  'amondnet/vercel-action',
  'appleboy/ssh-action',
  'aws-actions/amazon-ecs-deploy-task-definition',
  'aws-actions/aws-cloudformation-github-deploy',
  'azure/arm-deploy',
  'azure/container-apps-deploy-action',
  'azure/functions-action',
  'azure/k8s-deploy',
  'azure/static-web-apps-deploy',
  'azure/webapps-deploy',
  'firebaseextended/action-hosting-deploy',
  'google-github-actions/deploy-appengine',
  'google-github-actions/deploy-cloud-functions',
  'google-github-actions/deploy-cloudrun',
  'superfly/flyctl-actions',
]);

/** Words behind the program's name that make it deploy. */
const commands: readonly (readonly [program: string, ...words: string[]])[] = [
  ['kubectl', 'apply'],
  ['kubectl', 'rollout'],
  ['kubectl', 'set'],
  ['helm', 'upgrade'],
  ['helm', 'install'],
  ['helmfile', 'apply'],
  ['terraform', 'apply'],
  ['tofu', 'apply'],
  ['terragrunt', 'apply'],
  ['pulumi', 'up'],
  ['cdk', 'deploy'],
  ['sam', 'deploy'],
  ['serverless', 'deploy'],
  ['sls', 'deploy'],
  ['ansible-playbook'],
  ['wrangler', 'deploy'],
  ['wrangler', 'publish'],
  ['firebase', 'deploy'],
  ['fly', 'deploy'],
  ['flyctl', 'deploy'],
  ['netlify', 'deploy'],
  ['cf', 'push'],
  ['argocd', 'app', 'sync'],
  ['gcloud', 'run', 'deploy'],
  ['gcloud', 'app', 'deploy'],
  ['gcloud', 'functions', 'deploy'],
  ['aws', 'ecs', 'update-service'],
  ['aws', 'lambda', 'update-function-code'],
  ['aws', 'cloudformation', 'deploy'],
  ['aws', 'deploy', 'create-deployment'],
  ['aws', 'elasticbeanstalk', 'update-environment'],
  ['az', 'webapp', 'deploy'],
  ['az', 'containerapp', 'update'],
  ['az', 'deployment'],
];

/** The words that make a program deploy, by its name: most programs deploy nothing. */
const byProgram = new Map<string, (readonly string[])[]>();
for (const [program, ...words] of commands) byProgram.set(program, [...(byProgram.get(program) ?? []), words]);

export function isDeployCommand({ name, args }: Pick<Invocation, 'name' | 'args'>): boolean {
  const ways = byProgram.get(name);
  if (ways === undefined || hasOption(args, '--dry-run', '--dryrun', '--check', '--help', '--preview')) return false;
  const words = programWords(name, args);
  return ways.some((wanted) => wanted.every((word, at) => words[at] === word));
}

/** What a step deploys with: an action or a command with its words; undefined where it deploys nothing. */
export function deployment(
  step: Step,
  context: AuditContext,
): { readonly by: string; readonly invocation: Invocation | undefined } | undefined {
  const name = actionName(step);
  if (name !== undefined) return actions.has(name) ? { by: name, invocation: undefined } : undefined;
  const script = scriptOf(step, context);
  if (script === undefined) return undefined;
  for (const invocation of invocationsIn(script))
    if (isDeployCommand(invocation))
      return { by: `${invocation.name} ${programWords(invocation.name, invocation.args).slice(0, 2).join(' ').slice(0, 60)}`, invocation };
  return undefined;
}
