// What a kind or a host cannot make sense of.

import { PortcullisError, type SkippedInput } from '@portcullis/core';

/** A file that its kind cannot make sense of, as a gap. @throws whatever is no PortcullisError. */
export function unreadable(path: string, error: unknown, about = ''): SkippedInput {
  if (!(error instanceof PortcullisError)) throw error;
  const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
  return { path, reason: 'unreadable', gap: true, detail: `${about}${line}${error.message}` };
}
