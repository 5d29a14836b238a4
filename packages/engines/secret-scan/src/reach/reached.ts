// What a scan reached: secrets, files whose names alone are findings, and what of it was read.

import type { Coverage, Notice } from '@portcullis/core';
import { type Looking, readForFormsAlone, toldPath } from '../detect.js';
import type { SecretRule } from '../rule.js';
import type { Found } from './task.js';

export interface Reached {
  readonly found: readonly Found[];
  /** Files whose names alone break an imported rule. */
  readonly named: readonly {
    readonly path: string;
    readonly rule: SecretRule;
    readonly introduced?: Found['introduced'];
  }[];
  readonly coverage: Coverage;
  readonly notices?: readonly Notice[];
  /** In a scan of history: whether a finding's secret still stands in its file at HEAD. */
  readonly inHead?: (found: Found) => boolean;
}

/** Says of how many files not all was asked. */
export function formsAloneNotice(paths: readonly string[], looking: Looking): readonly Notice[] {
  const count = new Set(paths.filter((path) => readForFormsAlone(toldPath(path, looking), looking))).size;
  if (count === 0) return [];
  return [
    {
      level: 'note',
      message: `${count} ${count === 1 ? 'file' : 'files'} of others’ code (vendor, node_modules and the like) ${count === 1 ? 'was' : 'were'} searched for secrets of a known form, and not for values that only their names give away. \`min-confidence: low\` searches for both.`,
    },
  ];
}
