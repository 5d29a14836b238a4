// Whether ShellCheck takes part: where it is on PATH, or must be, or not at all.

import { type Notice, PortcullisError, type Severity } from '@portcullis/core';
import { findShellcheck, type ShellcheckComment } from './program.js';

export const shellcheckModes = ['auto', 'off', 'required'] as const;
export type ShellcheckMode = (typeof shellcheckModes)[number];

export const shellcheckSeverities: Readonly<Record<ShellcheckComment['level'], Severity>> = {
  error: 'medium',
  warning: 'low',
  info: 'low',
  style: 'low',
};

/** @throws PortcullisError `shellcheck-missing` where it must take part and is not there. */
export function shellcheckToRun(
  mode: ShellcheckMode,
  path: string | undefined,
  scanned: string | undefined,
): { readonly program: string | undefined; readonly notices: readonly Notice[] } {
  if (mode === 'off') return { program: undefined, notices: [] };
  const program = findShellcheck(path, scanned);
  if (program !== undefined) return { program, notices: [] };
  if (mode === 'required')
    throw new PortcullisError({
      code: 'shellcheck-missing',
      message: 'expected shellcheck on PATH, found none',
      where: { key: 'shellcheck' },
      remedy: 'Install ShellCheck before this step, or set `shellcheck: auto`.',
    });
  const message = 'ShellCheck is not on PATH: SC findings were not looked for; everything else was.';
  return { program: undefined, notices: [{ level: 'note', message }] };
}
