// Which rule tells what does not fit GitHub's schema, as problems with their fixes.

import { fix, replace, suggested } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import type { AuditProblem } from '../../rule.js';
import { type Misfit, shapeOf } from './shape.js';

export type Concern = 'syntax' | 'events' | 'permissions';

const filters = /^(?:types|branches|branches-ignore|tags|tags-ignore|paths|paths-ignore|workflows)$/;

function concernOf({ definition, kind, path }: Misfit, word: string): Concern {
  if (definition.startsWith('permission')) return 'permissions';
  if (path[0] !== 'on') return 'syntax';
  if (kind === 'value') return path.length <= 2 || path[2] === 'types' ? 'events' : 'syntax';
  return kind === 'unexpected-key' && (path.length === 1 || (path.length === 2 && filters.test(word))) ? 'events' : 'syntax';
}

/** Misfits of one concern, each place once however many aliases lead there. */
export function* misfitProblems({ document, file }: AuditContext, concern: Concern): Generator<AuditProblem> {
  const told = new Set<string>();
  for (const misfit of shapeOf(document)?.misfits ?? []) {
    const { at, instead, message, passedOver } = misfit;
    const word = file.text.slice(at.start, at.end);
    const key = `${at.start} ${message}`;
    if (concernOf(misfit, word) !== concern || told.has(key)) continue;
    told.add(key);
    const certain = instead !== undefined && /^[\w-]+$/.test(word);
    yield {
      at,
      message,
      ...(passedOver ? { severity: 'low' } : {}),
      ...(certain ? { fix: () => suggested(fix(`Write "${instead}".`, replace(at, instead))) } : {}),
    };
  }
}
