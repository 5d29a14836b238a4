// Who can run what with which rights: one table for the job summary, made of the same reach and rights that the audits judge by.

import { escapeMarkdown, inlineCode } from '@portcullis/core';
import type { Job } from '@portcullis/formats/workflow';
import type { CheckContext, ProblemSource } from '@portcullis/lint';
import type { AuditSettings } from './config/settings.js';
import { isPrivileged, type Reach } from './graph/events.js'; // at first use
import { eventsOf, reachOfJob, waitsForEnvironment } from './graph/reach.js'; // at first use
import { type Rights, rightsOf, rightsUnder } from './graph/rights.js'; // at first use
import { type JobRun, runsOf } from './graph/runs.js'; // at first use
import { type AuditDocument, contextOf } from './kind.js';
import type { Repository } from './repository.js';

/** Rows of the table; more are counted. */
const maxRows = 40;

/** Jobs that the same people start with the same rights. */
interface AccessRow {
  readonly who: Reach;
  /** Whether an environment's rules have a say; whether they ask anybody stands in the repository's settings. */
  readonly waits: boolean;
  readonly events: readonly string[];
  /** `FILE: job`, of a called workflow with the job that calls it before it. */
  readonly job: string;
  readonly rights: Rights;
  readonly runner: string;
}

/** Every job of a repository once for each group of events with one answer, those that an outsider starts with most rights first. */
export function accessOf(repository: Repository): readonly AccessRow[] {
  const rows = runsOf(repository)
    .jobs.filter(({ job, within }) => job.uses === undefined && !within.openCall)
    .flatMap(rowsOf);
  return rows
    .map((row) => ({ row, weight: weightOf(row) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ row }) => row);
}

function rowsOf(run: JobRun): readonly AccessRow[] {
  const { job } = run;
  const rights = rightsOf(run);
  const grouped = new Map<string, AccessRow>();
  for (const event of eventsOf(run)) {
    const who = reachOfJob(run, event);
    const key = `${who} ${who !== 'never' && !isPrivileged(event)}`;
    const before = grouped.get(key);
    const held = who === 'never' ? rights : rightsUnder(rights, event);
    grouped.set(key, {
      who,
      waits: waitsForEnvironment(run, event),
      events: [...(before?.events ?? []), event],
      rights: held,
      // Of ten thousand rows forty are shown.
      get job() {
        return nameOf(run);
      },
      get runner() {
        return runnerOf(job);
      },
    });
  }
  return [...grouped.values()];
}

function nameOf({ job, within }: JobRun): string {
  const name = `${within.file.file.path.replace(/^.*\.github\/workflows\//i, '')}: ${job.id}`;
  return within.caller === undefined ? name : `${nameOf(within.caller)} > ${name}`;
}

function runnerOf({ runsOn }: Job): string {
  return runsOn === undefined ? '' : runsOn.labels.map(({ text }) => text).join(', ') || (runsOn.group?.text ?? '');
}

function weightOf({ who, rights: { token, secrets, selfHosted } }: AccessRow): number {
  const power = (token === 'write' ? 4 : token === 'unset' ? 3 : 0) + (secrets.length > 0 ? 4 : 0) + (selfHosted ? 2 : 0);
  return (who === 'alone' ? 200 : who === 'invited' ? 100 : 0) + power;
}

function peopleOf({ who, waits }: AccessRow): string {
  if (who === 'alone') return '**anyone**';
  if (who === 'never') return 'who may write to the repository';
  return waits ? 'anyone, as the rules of an environment or a maintainer let them' : 'anyone, once a maintainer acts on it';
}

const tokens = { read: 'read', none: 'none', unset: 'as the repository’s settings say' } as const;

export function accessTable(rows: readonly AccessRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.slice(0, maxRows).map((row) => {
    const { events, job, rights, runner } = row;
    const { token, writes, secrets, environment, selfHosted } = rights;
    const cells = [
      peopleOf(row),
      events.map(inlineCode).join(' '),
      inlineCode(job.slice(0, 120)),
      token === 'write' ? `write: ${listed(writes)}` : tokens[token],
      secrets.includes('*') ? 'all' : listed(secrets),
      environment === undefined ? '' : inlineCode(environment.slice(0, 60)),
      `${escapeMarkdown(runner.slice(0, 60))}${selfHosted ? ' (one’s own)' : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const left = rows.length - lines.length;
  return [
    '',
    '#### Who can run what',
    '',
    '| Who | On | Job | Token | Secrets | Environment | Runner |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    ...(left > 0 ? ['', `And ${left} more rows.`] : []),
    '',
  ].join('\n');
}

function listed(names: readonly string[]): string {
  const left = names.length - 6;
  return `${names
    .slice(0, 6)
    .map((name) => inlineCode(name.slice(0, 60)))
    .join(' ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** Told of every document, it looks at each repository once, at the end. */
export const access = {
  id: 'access',
  title: 'The table of rights',
  start(): { readonly source: ProblemSource<AuditDocument, AuditSettings>; readonly notices: readonly [] } {
    const tables = new Map<string, string>();
    return {
      source: {
        async look(document, context: CheckContext<AuditSettings>) {
          const { root } = document.around;
          if (document.document.kind === 'workflow' && !tables.has(root) && tables.size < maxTables)
            tables.set(root, accessTable(accessOf(contextOf(document, context).repository)));
          return { problems: [], failed: [] };
        },
        rules: () => [],
        notices: () => [],
        details: () => [...tables.values()].join('\n'),
      },
      notices: [],
    };
  },
};

/** Repositories within the workspace that a table is made for. */
const maxTables = 5;
