// Two inventories side by side, as lines of a table: what they do not share.

import { drift, type Known } from './drift.js';
import { label } from './rules/drift.js';

/** @param names of the two sides. */
export function comparison(before: readonly Known[], after: readonly Known[], [a, b]: readonly [string, string]): readonly string[] {
  const { added, removed, changed, bytes } = drift(before, after);
  const rows = [
    ...removed.map((one) => [one.identity.type, label(one), `only in ${a}`]),
    ...added.map((one) => [one.identity.type, label(one), `only in ${b}`]),
    ...changed.flatMap((one) => {
      const [first] = one.after;
      return [[first?.identity.type ?? '', one.name.slice(one.name.indexOf(' ') + 1), `${versions(one.before)} to ${versions(one.after)}`]];
    }),
    ...bytes.map(({ after: one, algorithm }) => [one.identity.type, label(one), `other bytes by ${algorithm}`]),
  ];
  const shared = after.length - added.length - changed.reduce((sum, one) => sum + one.after.length, 0);
  const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => (row[column] as string).length), 0)));
  return [
    ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
    `${rows.length} differences; ${shared} components are the same.`,
  ];
}

function versions(components: readonly Known[]): string {
  return components.map(({ version }) => version ?? 'no version').join(', ');
}
