// What a scan reached: secrets, files whose names alone are findings, and what of it was read.

import type { Coverage, Notice } from '@portcullis/core';
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
