// What a job has that an outsider would want: its token's rights, secrets, runner.

import { rememberedOf } from '@portcullis/core';
import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Pair, Permissions } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
import { jobToken, secretAccesses } from '../rules/credentials/secrets.js';
import { isPrivileged } from './events.js';
import type { JobRun } from './runs.js';

export interface Rights {
  /** `unset`: nobody says, so that the repository's setting decides. */
  readonly token: 'write' | 'read' | 'none' | 'unset';
  /** Scopes that the token may write to. */
  readonly writes: readonly string[];
  /** Names of secrets that the job is given, the token left out; `*` where it is given all. */
  readonly secrets: readonly string[];
  readonly selfHosted: boolean;
  readonly environment: string | undefined;
}

/** Whether the rights are worth a break-in: a token that only reads, of a job without secrets on a runner of GitHub's, is not. */
export function isValuable({ token, secrets, selfHosted }: Rights): boolean {
  return token === 'write' || token === 'unset' || secrets.length > 0 || selfHosted;
}

/**
 * Tokens that only add a report to a service, or count requests: whoever has one can do no more with it than be a nuisance. Codacy's token
 * of a project is none: by docs.codacy.com, "coverage", it grants what an owner may. Sources, looked up 2026-11-30: codecov-action's
 * action.yml (upload token); docs.coveralls.io, API (sends reports, where settings ask for a person's token); docs.qlty.sh, "coverage tokens";
 * codspeed.io/docs, configuration of GitHub Actions (upload token); nvd.nist.gov, "API key announcement" (limits of requests).
 * CC_TEST_REPORTER_ID is from memory: Code Climate's id for reports of tests.
 */
const modest: ReadonlySet<string> = new Set([
  'CC_TEST_REPORTER_ID',
  'CODECOV_TOKEN',
  'CODSPEED_TOKEN',
  'COVERALLS_REPO_TOKEN',
  'NVD_API_KEY',
  'QLTY_COVERAGE_TOKEN',
]);

/** Whether one of the secrets opens more than an upload of reports. */
export function holdsPowerfulSecret({ secrets }: Pick<Rights, 'secrets'>): boolean {
  return secrets.some((name) => !modest.has(name));
}

const known = new WeakMap<JobRun, Rights>();

export function rightsOf(run: JobRun): Rights {
  const before = known.get(run);
  if (before !== undefined) return before;
  const { job, within } = run;
  const rights: Rights = {
    ...tokenOf(permissionsOf(run)),
    secrets: secretsOf(run),
    selfHosted:
      job.runsOn !== undefined &&
      (job.runsOn.group !== undefined || job.runsOn.labels.some(({ text }) => text.toLowerCase() === 'self-hosted')),
    environment: job.environment?.name?.text,
  };
  known.set(run, rights);
  return rights;

  function permissionsOf({ job: own, within: around }: JobRun): Permissions | undefined {
    return own.permissions ?? around.workflow.permissions ?? (around.caller === undefined ? undefined : permissionsOf(around.caller));
  }

  function secretsOf({ job: own }: JobRun): readonly string[] {
    const names = secretNames(own.map);
    const around = secretsGiven(within.workflow.env);
    return names.size === 0 ? around : [...new Set([...names, ...around])];
  }
}

export function tokenOf(permissions: Permissions | undefined): Pick<Rights, 'token' | 'writes'> {
  if (permissions === undefined) return { token: 'unset', writes: [] };
  if (permissions.kind === 'write-all') return { token: 'write', writes: ['all'] };
  if (permissions.kind === 'read-all') return { token: 'read', writes: [] };
  if (permissions.kind === 'unknown') return { token: 'unset', writes: [] };
  const writes = permissions.scopes.filter(({ access }) => access === 'write').map(({ name }) => name);
  if (writes.length > 0) return { token: 'write', writes };
  return { token: permissions.scopes.some(({ access }) => access === 'read') ? 'read' : 'none', writes };
}

const none: ReadonlySet<string> = new Set();
/** What `secrets: inherit` hands on. */
const inherited: ReadonlySet<string> = new Set(['*']);
const bySubtree = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** Names of secrets that expressions below a node read, in capitals; `*` for what takes all of them. */
export function secretNames(node: YamlNode): ReadonlySet<string> {
  if (node.kind === 'scalar') return namesIn(node.text);
  const parts: readonly unknown[] = node.kind === 'list' ? node.items : node.entries;
  const before = bySubtree.get(parts);
  if (before !== undefined) return before;
  // Below most nodes there is none: a set is made where one is met.
  let found: Set<string> | undefined;
  const take = (names: ReadonlySet<string>): void => {
    if (names.size === 0) return;
    found ??= new Set();
    for (const name of names) found.add(name);
  };
  if (node.kind === 'list') for (const item of node.items) take(secretNames(item));
  else for (const { value } of node.entries) take(secretNames(value));
  if (
    node.kind === 'map' &&
    node.entries.some(({ name, value }) => name === 'secrets' && value.kind === 'scalar' && value.text === 'inherit')
  )
    take(inherited);
  bySubtree.set(parts, found ?? none);
  return found ?? none;
}

/** The same of an `env:` as a whole, once each: that of a workflow stands around all its jobs. */
export const secretsGiven = rememberedOf((pairs: readonly Pair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ value }) => [...secretNames(value)])),
]);

function namesIn(text: string): ReadonlySet<string> {
  if (!text.includes('${{') || !/secrets/i.test(text)) return none;
  const found = new Set<string>();
  for (const { text: own } of expressionsIn(text)) {
    const tree = parseExpression(own);
    if (tree.kind === 'mistake') continue;
    for (const { name } of secretAccesses(tree)) if (name !== jobToken) found.add(name ?? '*');
  }
  return found;
}

/** What a run that an outsider set off by the event has of the rights; of a pull request from a fork, a token that reads. */
export function rightsUnder(rights: Rights, event: string): Rights {
  if (isPrivileged(event)) return rights;
  return { ...rights, token: rights.token === 'none' ? 'none' : 'read', writes: [], secrets: [] };
}

/** As the end of a sentence: ", with its token (contents: write) and the secrets A, B"; empty where there is nothing to gain. */
export function possessionsOf(rights: Rights): string {
  const things = [
    ...(rights.token === 'write'
      ? [
          `its token (${rights.writes
            .slice(0, 3)
            .map((scope) => `${scope}: write`)
            .join(', ')})`,
        ]
      : []),
    ...(rights.token === 'unset' ? ['a token whose rights nobody set'] : []),
    ...(rights.secrets.length > 0
      ? [rights.secrets.includes('*') ? 'all secrets' : `the secrets ${rights.secrets.slice(0, 3).join(', ')}`]
      : []),
    ...(rights.selfHosted ? ['a runner of your own'] : []),
  ];
  return things.length === 0 ? '' : `, with ${things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${things.at(-1)}` : things[0]}`;
}
