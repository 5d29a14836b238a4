// What a step says in its log: a plain line, or a remark that the code host shows beside the change.

import type { Region } from './finding.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly region?: Region;
}

export type LogLine = string | Annotation;
