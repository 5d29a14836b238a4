// `secret-scan --explain FILE:LINE [PATH]`: why something on a line is a finding of a scan of PATH, or none.

import { resolve } from 'node:path';
import { readInputs, requireCheckout, scanContext } from '@portcullis/action-kit';
import { PortcullisError, printable } from '@portcullis/core';
import { relativePath } from '@portcullis/workspace';
import { registry } from '#registry';
import { parseFlags } from './flags.js';
import { hostFor, withPath } from './host.js';
import { say } from './say.js';

export function wantsExplanation(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--explain' || arg.startsWith('--explain='));
}

/** Prints the explanation. @returns 0, whatever was found. @throws PortcullisError when there is no such line. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { engine, explainer } = await registry['secret-scan']();
  const flags = parseFlags(engine.inputs, ['explain', 'base'], args);
  const asked = /^(?<file>.+):(?<line>[1-9]\d{0,8})$/.exec(flags.extra.explain ?? '')?.groups;
  if (asked === undefined || flags.positionals.length > 1) throw usage();
  const host = hostFor(flags.positionals[0], flags.extra.base);
  const path = relativePath(host.job.workspace, resolve(asked.file as string));
  const inputs = readInputs(engine.inputs, withPath(flags.source, host.path));
  requireCheckout(host.job);
  const lines = await (await explainer()).explainLine(inputs, scanContext(host), { path, line: Number(asked.line) });
  for (const line of lines) say(printable(line));
  return 0;
}

function usage(): PortcullisError {
  return new PortcullisError({
    code: 'usage',
    message: 'expected --explain FILE:LINE and at most one path to scan',
    remedy: 'Write `secret-scan --explain src/app.py:12`.',
  });
}
