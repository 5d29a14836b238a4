// What the job summary says of an inventory: how much there is of what, and what changed.

import { escapeMarkdown, type Notice, printable } from '@portcullis/core';
import type { Element } from './completeness.js';
import type { Drift, Known } from './drift.js';
import type { Inventory } from './model.js';
import { label } from './rules/drift.js';

/** Rows of the table of changes; more are counted. */
const maxRows = 50;

export function inventorySummary({ components, manifests }: Inventory): string {
  const types = new Map<string, number[]>();
  for (const { identity, scope } of components) {
    const row = types.get(identity.type) ?? [0, 0, 0, 0];
    row[0] = (row[0] as number) + 1;
    const column = scope === 'required' ? 1 : scope === 'development' ? 3 : 2;
    row[column] = (row[column] as number) + 1;
    types.set(identity.type, row);
  }
  const rows = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, counts]) => `| ${escapeMarkdown(type)} | ${counts.join(' | ')} |`);
  return [
    `${components.length} components from ${manifests.length} files.`,
    '',
    '| Kind | Components | Required | Optional or peer | Development |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** What is left out of the document, and why: one note a file, for the fixtures of a package manager's tests name thousands. */
export function excludedNotices({ excluded }: Inventory): readonly Notice[] {
  const groups = new Map<string, { readonly path: string; readonly reason: string; readonly refs: string[] }>();
  for (const { component, reason } of excluded) {
    const path = component.places[0]?.path ?? '';
    const group = groups.get(`${path} ${reason}`) ?? { path, reason, refs: [] };
    group.refs.push(component.ref);
    groups.set(`${path} ${reason}`, group);
  }
  return Array.from(groups.values(), ({ path, reason, refs }) => ({
    level: 'note' as const,
    message: `${refs.length === 1 ? refs[0] : `${refs.length} components of ${path}`} ${refs.length === 1 ? 'is' : 'are'} left out of the document: ${reason}${refs.length === 1 ? '' : `: ${refs.join(', ')}`}.`,
    path,
  }));
}

/** What authorities ask for and the data has; what is complete is counted together. */
export function completenessSummary(elements: readonly Element[]): string {
  return [
    '| Asked for | By | Have it |',
    '|---|---|---|',
    ...elements.map(
      ({ name, asks, have, of }) => `| ${name} | ${asks.join(', ')} | ${of === 1 ? (have === 1 ? 'yes' : 'no') : `${have} of ${of}`} |`,
    ),
    '',
  ].join('\n');
}

export function driftSummary({ added, removed, changed, bytes }: Drift, name: string): string {
  const rows = [
    ...bytes.map(({ after, algorithm, archive, isGone }) => {
      if (isGone === true) return row(after, 'not comparable', `its ${algorithm} hash is gone`);
      const which = archive === undefined ? `its ${algorithm} hash` : `the ${algorithm} hash of ${printable(archive).slice(0, 200)}`;
      return row(after, 'other bytes', `${which} is another than before under the same version`);
    }),
    ...changed.map(({ before, after }) => row(after[0] as Known, 'changed', `${versions(before)} to ${versions(after)}`)),
    ...added.map((component) => row(component, 'added', component.scope === 'development' ? 'for development' : `${component.scope}`)),
    ...removed.map((component) => row(component, 'removed', '')),
  ];
  if (rows.length === 0) return `No package changed since ${escapeMarkdown(name)}.\n`;
  const left = rows.length - maxRows;
  return [
    `Changed since ${escapeMarkdown(name)}: ${added.length} added, ${removed.length} removed, ${changed.length} in another version, ${bytes.length} with other bytes.`,
    '',
    '| Package | Change | Reason |',
    '|---|---|---|',
    ...rows.slice(0, maxRows),
    ...(left > 0 ? [`| and ${left} more | | |`] : []),
    '',
  ].join('\n');
}

function row(component: Known, change: string, reason: string): string {
  return `| ${escapeMarkdown(label(component))} | ${change} | ${escapeMarkdown(reason)} |`;
}

function versions(components: readonly Known[]): string {
  return components.map(({ version, declared }: Known & { declared?: string }) => version ?? declared ?? 'no version').join(', ');
}
