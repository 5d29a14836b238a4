// How a result is printed: `--format`.

import { placeLink, tell } from '@portcullis/action-kit';
import { type LogLine, PortcullisError, printable, quietJson, quietXml, withoutCommands } from '@portcullis/core';
import { didYouMean } from '@portcullis/policy';
import {
  annotationsOf,
  type DocumentFacts,
  gitlabCodeQuality,
  gitlabSast,
  junit,
  markdownParts,
  reportDocument,
  type ScanTimes,
  type Told,
  terminalLines,
} from '@portcullis/report';
import { formats } from './own-flags.js';
import { screenOf } from './screen.js';

export type Format = (typeof formats)[number];

/** @param others formats of the command’s own, for those who meant one. @throws PortcullisError `usage`. */
export function readFormat(text: string | undefined, others: readonly string[] = []): Format {
  if (text === undefined) return 'table';
  if ((formats as readonly string[]).includes(text)) return text as Format;
  const all = [...formats, ...others];
  throw new PortcullisError({
    code: 'usage',
    message: `expected --format to be one of ${all.join(', ')}, got "${text.slice(0, 40)}"${didYouMean(text, all)}`,
    remedy: 'Correct the flag.',
  });
}

export interface Printed extends DocumentFacts, ScanTimes {
  readonly told: Told;
  /** In parts: all of it at once may be longer than a string can be. */
  readonly sarif: () => Iterable<string | Uint8Array>;
  /** Whether a table lists what does not block, too. */
  readonly all: boolean;
}

/** Writes a result to standard output. */
export function print(format: Format, printed: Printed): void {
  if (format === 'github') for (const line of githubLines(printed.told)) tell(line);
  else if (format === 'sarif') for (const part of texts(printed.sarif())) process.stdout.write(quietJson(part));
  else process.stdout.write(textOf(format, printed));
}

/** Parts as text: a letter of several bytes may lie across two of them. */
function* texts(parts: Iterable<string | Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  for (const part of parts) yield typeof part === 'string' ? part : decoder.decode(part, { stream: true });
}

function textOf(format: Exclude<Format, 'github' | 'sarif'>, printed: Printed): string {
  const { told } = printed;
  switch (format) {
    case 'json':
      return quietJson(`${JSON.stringify(reportDocument(told, printed), null, 2)}\n`);
    case 'gitlab':
      return quietJson(gitlabCodeQuality(told));
    case 'gitlab-sast':
      return quietJson(gitlabSast(told, printed));
    case 'junit':
      return quietXml(junit(told));
    case 'markdown':
      return withoutCommands(markdownText(told));
    default:
      return withoutCommands(`${terminalLines(told, screenOf(process.stdout, process.env, printed.all)).join('\n')}\n`);
  }
}

/** Workflow commands, for a step that runs the command line: the decision first, as the page of checks shows one. */
function githubLines(told: Told): readonly LogLine[] {
  const decision = { level: 'error', title: 'Portcullis', message: [`${told.headline}.`, ...told.because].join(' ') } as const;
  const causes = told.causes.map(
    ({ code, message, remedy, path }): LogLine => ({
      level: 'error',
      title: code,
      message: `${message}. ${remedy}`,
      ...(path === undefined ? {} : { path }),
    }),
  );
  return [...(told.passed ? [] : [decision]), ...causes, ...annotationsOf(told.findings), printable(told.headline)];
}

function markdownText(told: Told): string {
  const { head, rows, tail } = markdownParts(told, '##', (path, line) => placeLink(undefined, path, line));
  return `${head}${rows.join('\n')}${tail}\n`;
}
