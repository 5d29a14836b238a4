// The least rights that a job can live with, from the actions it uses and the calls of the API that its scripts make.

import type { Access, Action, Job, Pair, Step } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { actionName, envsOf, inputText, isFalse } from '../../parts.js';
import { programWords } from '../../program-words.js';
import { hasOption, type Invocation, invocationsIn, scriptOf } from '../../script.js';
import { publishes } from '../credentials/publishing.js';
import { isTokenOfJob, needsOfAction, type Rights } from './action-needs.js';
import { apiCall } from './api.js';

export interface Need {
  readonly access: Exclude<Access, 'none'>;
  /** What it is for: an action, a command. */
  readonly by: string;
}

export interface Needs {
  readonly rights: ReadonlyMap<string, Need>;
  /** False where something has the token of which it is not known what it does with it. */
  readonly complete: boolean;
  /** Actions of which nothing is known; undefined where something else is not known either. */
  readonly strangers: ReadonlySet<string> | undefined;
  /** Rights that may be used as well, for all that can be told. */
  readonly maybe: ReadonlySet<string>;
}

/** Actions within actions that are followed. */
const maxDepth = 8;

class Sum {
  readonly rights = new Map<string, Need>();
  complete = true;
  readonly strangers = new Set<string>();
  opaque = false;
  leavesToken = false;
  /** Drafts of releases are shown to those alone who may write. */
  drafts = false;
  /** Actions that were gone through, by depth: less deep more is within reach. */
  private readonly gone: readonly Set<Action>[] = Array.from({ length: maxDepth }, () => new Set<Action>());

  /** Whether an action is met for the first time at this depth: ten that use ten more each would be gone through without end. */
  meets(action: Action, depth: number): boolean {
    const isNew = this.gone[depth]?.has(action) === false;
    if (isNew) this.gone[depth]?.add(action);
    return isNew;
  }

  add(more: Rights, by: string): void {
    for (const [name, access] of Object.entries(more))
      if (this.rights.get(name)?.access !== 'write')
        this.rights.set(name, { access, by: access === this.rights.get(name)?.access ? (this.rights.get(name) as Need).by : by });
  }
}

const known = new WeakMap<Job, Needs>();

export function needsOfJob(job: Job, context: AuditContext): Needs {
  const before = known.get(job);
  if (before !== undefined) return before;
  const sum = new Sum();
  if (job.uses !== undefined) ofCall(job, context, sum);
  for (const step of job.steps) ofStep(step, context, sum, 0);
  const needs = {
    rights: sum.rights,
    complete: sum.complete && sum.strangers.size === 0,
    strangers: sum.complete ? sum.strangers : undefined,
    maybe: maybeUsed(sum),
  };
  known.set(job, needs);
  return needs;
}

/** Programs that are not known may prove the job's identity, and push with what a checkout left; a pull request is an issue as well. */
function maybeUsed({ rights, opaque, leavesToken, drafts }: Sum): ReadonlySet<string> {
  const either = rights.has('issues') || rights.has('pull-requests');
  return new Set([
    ...(opaque ? ['id-token'] : []),
    ...((opaque && leavesToken) || drafts ? ['contents'] : []),
    ...(either ? ['issues', 'pull-requests'] : []),
  ]);
}

/** What a reusable workflow of this repository asks of its caller. */
function ofCall({ uses }: Job, context: AuditContext, sum: Sum): void {
  const called = uses?.target.kind === 'local' ? context.repository.workflow(uses.target)?.document : undefined;
  if (called?.kind !== 'workflow') {
    sum.complete = false;
    return;
  }
  for (const { permissions } of called.jobs) {
    const asked = permissions ?? called.permissions;
    if (asked?.kind !== 'scopes') sum.complete = false;
    else
      for (const { name, access } of asked.scopes)
        if (access === 'read' || access === 'write') sum.add({ [name]: access }, `${uses?.text}`);
  }
}

function ofStep(step: Step, context: AuditContext, sum: Sum, depth: number): void {
  if (step.uses !== undefined) ofUse(step, context, sum, depth);
  else ofScript(step, context, sum);
}

function ofUse(step: Step, context: AuditContext, sum: Sum, depth: number): void {
  const target = step.uses?.target;
  if (target?.kind === 'image') return;
  if (target?.kind === 'local') {
    const action = depth < maxDepth ? context.repository.action(target)?.document : undefined;
    if (action?.kind !== 'action' || action.runs.kind !== 'composite') sum.complete = false;
    else if (sum.meets(action, depth)) for (const inner of action.runs.steps) ofStep(inner, context, sum, depth + 1);
    return;
  }
  const name = actionName(step);
  if (name === 'actions/checkout' && !isFalse(inputText(step, 'persist-credentials'))) sum.leavesToken = true;
  if (name === undefined) sum.complete = false;
  else if (name === 'actions/github-script') ofGithubScript(step, sum);
  else {
    const needs = needsOfAction(name, step);
    if (needs !== undefined) sum.add(needs, name);
    // An action takes the token by itself: unknown ones may do anything with it.
    else sum.strangers.add(name);
  }
}

/** Areas of `github.rest` by the right they need; methods that only look need less. */
const areas: Readonly<Record<string, string>> = {
  actions: 'actions',
  checks: 'checks',
  git: 'contents',
  issues: 'issues',
  packages: 'packages',
  pulls: 'pull-requests',
  reactions: 'issues',
};

const repositoryMethods: Readonly<Record<string, Rights>> = {
  createRelease: { contents: 'write' },
  updateRelease: { contents: 'write' },
  deleteRelease: { contents: 'write' },
  uploadReleaseAsset: { contents: 'write' },
  getReleaseByTag: { contents: 'read' },
  getLatestRelease: { contents: 'read' },
  listReleases: { contents: 'read' },
  getContent: { contents: 'read' },
  createOrUpdateFileContents: { contents: 'write' },
  createCommitStatus: { statuses: 'write' },
  createDeployment: { deployments: 'write' },
  createDeploymentStatus: { deployments: 'write' },
  listPullRequestsAssociatedWithCommit: { contents: 'read', 'pull-requests': 'read' },
};

function ofGithubScript(step: Step, sum: Sum): void {
  const script = inputText(step, 'script') ?? '';
  if (!isTokenOfJob(inputText(step, 'github-token'))) return;
  // What the client is handed to, or asked in another form, is not followed.
  const calls = [...script.matchAll(/\bgithub\.(?:rest\.)?(\w{1,40})(?:\.(\w{1,60}))?/g)];
  if (/\brequire\(|\bimport\(|\bgraphql\b|\bgithub\.request\b|\bgithub\s*[,)\]]/.test(script)) sum.complete = false;
  for (const [, area = '', method = ''] of calls) ofMethod(area, method, sum);
}

function ofMethod(area: string, method: string, sum: Sum): void {
  if (area === 'paginate' || area === 'rest') return;
  const by = `github.rest.${area}.${method}`;
  const right = areas[area];
  const ofRepository = area === 'repos' ? repositoryMethods[method] : undefined;
  if (ofRepository !== undefined) sum.add(ofRepository, by);
  else if (right === undefined || method === '') sum.complete = false;
  else sum.add({ [right]: /^(?:get|list|check|download)/.test(method) ? 'read' : 'write' }, by);
}

/** A script has the token where its environment hands it over, and can push where a checkout left it. */
function ofScript(step: Step, context: AuditContext, sum: Sum): void {
  const script = scriptOf(step, context);
  const token = hasToken(step);
  if (script === undefined || script.error !== undefined) {
    sum.opaque = true;
    if (token || step.run === undefined) sum.complete = false;
    return;
  }
  for (const invocation of invocationsIn(script)) {
    if (invocation.name === 'git' && programWords('git', invocation.args)[0] === 'push') sum.add({ contents: 'write' }, 'git push');
    else if (token) ofCommand(invocation, sum);
    if (publishesByIdentity(step, invocation)) sum.add({ 'id-token': 'write' }, `${invocation.name} publish`);
    if (!harmless.has(invocation.name) && invocation.name !== 'gh') sum.opaque = true;
  }
}

/**
 * Whether a command publishes with the identity of the job: where no token is in sight, npm and uv take that, and npm signs with it where
 * it is told to. Source: docs.npmjs.com/trusted-publishers and docs.astral.sh/uv/guides/package, November 2026.
 */
function publishesByIdentity(step: Step, { name, args }: Invocation): boolean {
  const registry = publishes(name, args);
  if (registry !== 'npm' && !(registry === 'PyPI' && name === 'uv')) return false;
  if (hasOption(args, '--provenance')) return true;
  const isKey = (key: string): boolean =>
    /^(?:NODE_AUTH_TOKEN|NPM_(?:AUTH_)?TOKEN|NPM_CONFIG_\w{0,60}|YARN_NPM_AUTH_\w{1,20}|UV_PUBLISH_\w{1,20})$/i.test(key);
  return !/_auth(?:Token)?\b/i.test(step.run?.text ?? '') && !envsOf(step).some((pairs) => pairs.some((pair) => isKey(pair.name)));
}

/** Whether the environment or the text of a script holds the token; a called workflow or action may be handed it under any name. */
function hasToken(step: Step): boolean {
  const { owner, run } = step;
  const called =
    owner.kind === 'composite'
      ? /\binputs\.[\w-]{0,60}token/i
      : owner.workflow.call === undefined
        ? undefined
        : /\bsecrets\.[\w-]{0,60}token/i;
  return namesToken(run?.text ?? '', called) || envsOf(step).some((pairs) => givesToken(pairs, called));
}

function namesToken(text: string, called: RegExp | undefined): boolean {
  return /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(text) || called?.test(text) === true;
}

const giving = new WeakMap<readonly Pair[], boolean>();

/** Worked out once for each `env:`, in which all steps below it look for the same. */
function givesToken(pairs: readonly Pair[], called: RegExp | undefined): boolean {
  if (pairs.length === 0) return false;
  const before = giving.get(pairs);
  if (before !== undefined) return before;
  const found = pairs.some(({ scalar }) => namesToken(scalar?.text ?? '', called));
  giving.set(pairs, found);
  return found;
}

/** Programs that send nothing anywhere, or nothing that they were not given. */
const harmless: ReadonlySet<string> = new Set([
  ...['echo', 'printf', 'cd', 'cat', 'test', '[', 'set', 'export', 'mkdir', 'cp', 'mv', 'rm', 'ls', 'jq', 'sed', 'grep', 'awk', 'tr'],
  ...['head', 'tail', 'sort', 'uniq', 'wc', 'cut', 'exit', 'true', 'false', 'git', 'tar', 'zip', 'unzip', 'sha256sum', 'date', 'sleep'],
  ...['read', 'shift', 'local', 'return', 'basename', 'dirname', 'find', 'tee', 'touch', 'chmod', 'base64', 'unset', 'declare', 'break'],
]);

function ofCommand({ name, args }: Invocation, sum: Sum): void {
  if (harmless.has(name)) return;
  if (name !== 'gh') {
    sum.complete = false;
    return;
  }
  const [area = '', verb = ''] = programWords(name, args);
  if (area === 'release') sum.drafts = true;
  const found = area === 'api' ? apiCall(args.slice(args.indexOf('api') + 1)) : ofGh(area, verb, args);
  if (found === undefined) sum.complete = false;
  else sum.add(found, `gh ${area}${area === 'api' ? '' : ` ${verb}`}`);
}

const looking = /^(?:list|view|status|checks|diff|download|watch|verify)$/;

function ofGh(area: string, verb: string, args: readonly string[]): Rights | undefined {
  // Of another repository the job's token reads what is public and writes nothing.
  const access = looking.test(verb) ? 'read' : 'write';
  switch (area) {
    case 'pr':
      if (verb === 'checkout') return { contents: 'read', 'pull-requests': 'read' };
      if (verb === 'checks') return { checks: 'read', 'pull-requests': 'read', statuses: 'read' };
      if (verb === 'merge') return { contents: 'write', 'pull-requests': 'write' };
      if (verb === 'create') return { contents: 'read', 'pull-requests': 'write' };
      return { 'pull-requests': access };
    case 'issue':
      return { issues: access };
    case 'label':
      return { issues: access };
    case 'release':
      return { contents: access };
    case 'run':
    case 'workflow':
    case 'cache':
      return { actions: access };
    case 'auth':
    case 'version':
    case 'config':
      return {};
    case 'attestation':
      return hasOption(args, '--bundle', '-b') ? {} : { attestations: 'read' };
    default:
      return undefined;
  }
}
