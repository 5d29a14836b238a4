// What a job has that an outsider would want: its token's rights, secrets, runner.

import type { Permissions } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
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
    const names = new Set([...secretNames(own.map), ...within.workflow.env.flatMap(({ value }) => [...secretNames(value)])]);
    return [...names];
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

const bySubtree = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** Names of secrets that expressions below a node read, in capitals; `*` for what takes all of them. */
export function secretNames(node: YamlNode): ReadonlySet<string> {
  if (node.kind === 'scalar') return namesIn(node.text);
  const parts: readonly unknown[] = node.kind === 'list' ? node.items : node.entries;
  const before = bySubtree.get(parts);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const value of node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value))
    for (const name of secretNames(value)) found.add(name);
  if (
    node.kind === 'map' &&
    node.entries.some(({ name, value }) => name === 'secrets' && value.kind === 'scalar' && value.text === 'inherit')
  )
    found.add('*');
  bySubtree.set(parts, found);
  return found;
}

/** All at once, or one whose name is worked out: `toJSON(secrets)`, `secrets.*`, `secrets[inputs.name]`. */
const takesAnySecret = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)|\$\{\{[^}]{0,500}\bsecrets\s{0,5}(?:\.\s{0,5}\*|\[\s{0,5}[^\s'])/i;

function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!/secrets/i.test(text)) return found;
  for (const [, dotted, quoted] of text.matchAll(/\bsecrets\s{0,5}(?:\.\s{0,5}([\w-]{1,200})|\[\s{0,5}'([\w-]{1,200})'\s{0,5}\])/gi)) {
    const name = (dotted ?? quoted ?? '').toUpperCase();
    if (name !== 'GITHUB_TOKEN') found.add(name);
  }
  if (takesAnySecret.test(text)) found.add('*');
  return found;
}

/** What a run that an outsider set off by the event has of the rights; of a pull request from a fork, a token that reads. */
export function rightsUnder(rights: Rights, event: string): Rights {
  if (isPrivileged(event)) return rights;
  return { ...rights, token: rights.token === 'none' ? 'none' : 'read', writes: [], secrets: [] };
}
