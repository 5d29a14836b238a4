// What somebody else's code in a job could do harm with: by the job's token, secrets and runner, and by what starts it.

import { bySeverity, type Severity } from '@portcullis/core';
import type { Job, Step } from '@portcullis/formats/workflow';
import type { Repository } from '../repository.js';
import { rights } from '../rules/permissions/rights.js';
import { isForeign } from './events.js';
import { jobsRunning } from './in-file.js';
import { eventsOf } from './reach.js';
import { holdsPowerfulSecret, isValuable, possessionsOf, type Rights, rightsOf } from './rights.js';
import { type JobRun, runsOf } from './runs.js';

const lowered: Readonly<Record<Severity, Severity>> = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };

export function lower(severity: Severity): Severity {
  return lowered[severity];
}

/** For what is likely and not proved: it is told, and `fail-on: high` does not stop for it. */
export function atMostMedium(severity: Severity): Severity {
  return severity === 'low' ? 'low' : 'medium';
}

/** Events of somebody with rights, one run at a time. */
const byHand: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch']);

export interface Stake {
  readonly severity: Severity;
  /** ", with its token (contents: write) and the secrets A, B"; empty where there is nothing to gain. */
  readonly possessions: string;
}

/** The most that any job which leads there has to lose; of an action that only other repositories use, nobody knows. */
export function stakeIn(owner: Step | Job, repository: Repository): Stake {
  let found: Stake | undefined;
  for (const run of jobsRunning(runsOf(repository), owner)) {
    const stake = stakeOf(run);
    if (found === undefined || bySeverity(stake.severity, found.severity) < 0) found = stake;
  }
  return found ?? { severity: 'medium', possessions: '' };
}

/** Whether a run of these has more to lose than its token's word in conversations: a secret, a runner, a right to publish, or who knows what. */
export function isPrize(run: JobRun): boolean {
  const held = rightsOf(run);
  return held.token === 'unset' || severityFor(held) === 'high';
}

/** Whether it matters who or what gets to a step or job: it has much to lose, or an outsider sets it off and finds anything. */
export function needsGuard(owner: Step | Job, repository: Repository): boolean {
  return jobsRunning(runsOf(repository), owner).some(
    (run) => stakeOf(run).severity === 'high' || (eventsOf(run).some(isForeign) && isValuable(rightsOf(run))),
  );
}

/** Of a job that runs code which others decide about, whatever started it. */
function stakeOf(run: JobRun): Stake {
  const held = rightsOf(run);
  const severity = severityFor(held);
  const events = eventsOf(run);
  const waits = events.length > 0 && events.every((event) => byHand.has(event));
  return { severity: waits ? lower(severity) : severity, possessions: possessionsOf(held) };
}

function severityFor(held: Rights): Severity {
  const { token, writes, secrets, selfHosted } = held;
  if (holdsPowerfulSecret(held) || selfHosted || writes.some((scope) => scope === 'all' || rights.get(scope)?.severity === 'high'))
    return 'high';
  return token === 'write' || token === 'unset' || secrets.length > 0 ? 'medium' : 'low';
}
