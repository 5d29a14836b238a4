// Findings of a Dockerfile's text, without a workspace around it.

import type { Finding } from '@portcullis/core';
import { findingsOf } from '@portcullis/lint';
import { dockerfileKind } from '../../packages/engines/dockerfile-lint/src/kind.js';
import { contextOf, type LintResult } from '../../packages/engines/dockerfile-lint/src/lint.js';

export function reportOf(result: LintResult): readonly Finding[] {
  const { file } = contextOf(result);
  return findingsOf(result.problems, file, '', dockerfileKind.secrets?.(result.document)).map(({ finding }) => finding);
}
