// How old the tables are: what they do not know yet, nobody is told of.

import { actionsSource } from './actions.js';
import { advisoriesSource } from './advisories.js';
import { archivedSource } from './archived.js';
import { pinsSource } from './pins.js';
import { runnersSource } from './runners.js';
import { schemaSource } from './schema.js';

export interface Table {
  /** As a note names it. */
  readonly title: string;
  readonly source: string;
  /** Day of the facts in it, `YYYY-MM-DD`. */
  readonly date: string;
}

export const tables: readonly Table[] = [
  { title: 'advisories about actions', ...advisoriesSource },
  { title: 'actions that are given up', ...archivedSource },
  { title: 'inputs and outputs of actions', ...actionsSource },
  { title: 'releases of actions', ...pinsSource },
  { title: 'labels of runners', ...runnersSource },
  { title: 'schema of workflows', ...schemaSource },
];

/** Past these days a table is told of. */
export const maxTableDays = 180;

/** Tables that are older than they should be on a day; none where the clock stands before them. */
export function outdatedTables(now: Date): readonly Table[] {
  const oldest = now.getTime() - maxTableDays * 24 * 60 * 60 * 1000;
  return tables.filter(({ date }) => Date.parse(`${date}T00:00:00Z`) < oldest);
}
