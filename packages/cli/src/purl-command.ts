// `purl check`: one package URL a line in, one JSON object a line out.

import { createInterface } from 'node:readline';
import { PortcullisError } from '@portcullis/core';
import { formatPurl, type Purl, PurlError, parsePurl } from '@portcullis/purl';
import type { HelpText } from './help-text.js';

export const purlHelp: HelpText = {
  name: 'purl',
  title:
    'Reads a package URL a line from standard input and writes a JSON object a line: its parts and its normal form, or what is wrong with it.',
  usage: ['purl check < FILE'],
  entries: [],
  own: ['help'],
  remarks: ['Exit code 1 when a line is no package URL.'],
};

/** @returns 0 when every line is a purl, else 1. @throws PortcullisError `usage` */
export async function purlCommand(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'check')
    throw new PortcullisError({
      code: 'usage',
      message: 'expected `purl check`, with a purl a line on standard input',
      remedy: 'For instance: echo pkg:npm/left-pad@1.3.0 | portcullis purl check',
    });
  let failed = false;
  let read = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    read++;
    const { answer, isPurl } = checkPurl(line);
    failed ||= !isPurl;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (read === 0)
    throw new PortcullisError({
      code: 'usage',
      message: 'expected a purl a line on standard input, got none',
      remedy: 'Name at least one.',
    });
  return failed ? 1 : 0;
}

/** The answer to one line: what the purl says in its normal form, or what is wrong with it and, where only its spelling is, what was meant. */
export function checkPurl(line: string): { readonly answer: Readonly<Record<string, unknown>>; readonly isPurl: boolean } {
  try {
    return { answer: told(parsePurl(line.trim())), isPurl: true };
  } catch (error) {
    if (!(error instanceof PurlError)) throw error;
    return { answer: { error: error.message, ...(error.meant === undefined ? {} : { purl: formatPurl(error.meant) }) }, isPurl: false };
  }
}

function told(purl: Purl): Readonly<Record<string, unknown>> {
  const { type, namespace = null, name, version = null, qualifiers = null, subpath = null } = purl;
  return { purl: formatPurl(purl), type, namespace, name, version, qualifiers, subpath };
}
