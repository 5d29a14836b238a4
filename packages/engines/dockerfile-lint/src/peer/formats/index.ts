// hadolint's output formats, byte for byte in their structure, so that tools that read them need no change.

import { contentHash, printable } from '@portcullis/core';
import type { HadolintLevel } from '../../rule.js';
import type { FormatEntry } from './entry.js';

export const hadolintFormats = [
  'hadolint-json',
  'tty',
  'checkstyle',
  'codeclimate',
  'gitlab_codeclimate',
  'gnu',
  'codacy',
  'sonarqube',
  'junit',
] as const;
export type HadolintFormat = (typeof hadolintFormats)[number];

/** The whole output. `files` are all that were linted, in order; some formats name those without findings too. */
export function formatOutput(format: HadolintFormat, files: readonly string[], entries: readonly FormatEntry[]): string {
  switch (format) {
    case 'hadolint-json':
      return JSON.stringify(entries.map(({ code, column, file, level, line, message }) => ({ code, column, file, level, line, message })));
    case 'tty':
      return lines(entries, ({ file, line, code, level, message }) => `${printable(file)}:${line} ${code} ${level}: ${printable(message)}`);
    case 'gnu':
      return lines(
        entries,
        ({ file, line, code, level, message }) => `hadolint:${printable(file)}:${line}: ${code} ${level}: ${printable(message)}`,
      );
    case 'codacy':
      return lines(entries, ({ file, line, code, message }) => JSON.stringify({ filename: file, line, message, patternId: code }));
    case 'codeclimate':
      return entries.map((entry) => `${JSON.stringify(issue(entry))}\u0000`).join('');
    case 'gitlab_codeclimate':
      return JSON.stringify(entries.map(fingerprinted));
    case 'sonarqube':
      return JSON.stringify({ issues: entries.map(sonarIssue) });
    case 'checkstyle':
      return checkstyle(files, entries);
    case 'junit':
      return junit(files, entries);
  }
}

function lines(entries: readonly FormatEntry[], write: (entry: FormatEntry) => string): string {
  return entries.map((entry) => `${write(entry)}\n`).join('');
}

const climateSeverity: Readonly<Record<HadolintLevel, string>> = {
  error: 'blocker',
  warning: 'major',
  info: 'info',
  style: 'minor',
  ignore: 'info',
};

function issue({ file, line, code, level, message }: FormatEntry): object {
  return {
    categories: ['Bug Risk'],
    check_name: code,
    description: message,
    location: { lines: { begin: line, end: line }, path: file },
    severity: climateSeverity[level],
    type: 'issue',
  };
}

function fingerprinted(entry: FormatEntry): object {
  const { categories, check_name, description, ...rest } = issue(entry) as Record<string, unknown>;
  return { categories, check_name, description, fingerprint: contentHash(JSON.stringify(issue(entry))).slice(0, 40), ...rest };
}

const sonarSeverity: Readonly<Record<HadolintLevel, string>> = {
  error: 'CRITICAL',
  warning: 'MAJOR',
  info: 'MINOR',
  style: 'INFO',
  ignore: 'INFO',
};

function sonarIssue({ file, line, code, level, message, column }: FormatEntry): object {
  return {
    engineId: 'Hadolint',
    primaryLocation: { filePath: file, message, textRange: { endColumn: column, endLine: line, startColumn: column - 1, startLine: line } },
    ruleId: code,
    severity: sonarSeverity[level],
    type: level === 'error' ? 'BUG' : 'CODE_SMELL',
  };
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';

function checkstyle(files: readonly string[], entries: readonly FormatEntry[]): string {
  const blocks = files.map((file) => {
    const errors = entries
      .filter((entry) => entry.file === file)
      .map(
        ({ column, line, message, level, code }) =>
          `<error column="${column}" line="${line}" message="${xml(message)}" severity="${level === 'style' ? 'info' : level}" source="${code}"/>`,
      );
    return errors.length === 0 ? `<file name="${xml(file)}"/>` : `<file name="${xml(file)}">${errors.join('')}</file>`;
  });
  return `${xmlHead}<checkstyle version="4.3">${blocks.join('')}</checkstyle>`;
}

function junit(files: readonly string[], entries: readonly FormatEntry[]): string {
  const suites = files.map((file) => {
    const cases = entries
      .filter((entry) => entry.file === file)
      .map(
        ({ line, message, level, code }) =>
          `<testcase id="hadolint.rule.${code}" time="0"><failure id="${code}" message="${xml(message)}" type="${level}">File: ${xml(file)}\nLine: ${line}\n${level}: ${xml(message)}\n</failure></testcase>`,
      );
    return `<testsuite errors="0" failures="${cases.length}" id="hadolint" name="${xml(file)}" time="0">${cases.join('')}</testsuite>`;
  });
  return `${xmlHead}<testsuites name="Hadolint run" time="0">${suites.join('')}</testsuites>`;
}

/** Text for XML 1.0, which has no escape for most control characters. */
function xml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
