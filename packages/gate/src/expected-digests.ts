// Digests of result files that another job vouches for (`needs.*.outputs`): what binds where a seal cannot, since code in the
// scanner's job can write a seal, and code in the gate's job cannot change an output of a job that has ended.

import { createHash } from 'node:crypto';
import { printable } from '@portcullis/core';
import { memorySource } from '@portcullis/sarif';
import type { AssessedFile, ResultsFile } from './assess.js';
import type { Cause } from './causes.js';

/** @param lines as the input has them: a path or a scanner's name, and the SHA-256 of the file. */
export function judgeDigests(lines: readonly string[], files: readonly AssessedFile[]): readonly Cause[] {
  if (lines.length === 0) return [];
  const causes: Cause[] = [];
  const vouched = new Set<AssessedFile>();
  for (const line of lines) {
    const [, name = line, digest] = /^(.*?)\s+(?:sha256:)?([0-9a-fA-F]{64})$/.exec(line.trim()) ?? [];
    if (digest === undefined) {
      causes.push({
        code: 'digest-missing',
        message: printable(`expected a name and a SHA-256 in \`expected-digests\`, got "${line.slice(0, 100)}"`),
        remedy: 'Give the output `sarif-sha256` of the scanner’s job; it is empty when that job did not come to its end.',
      });
      continue;
    }
    const named = files.filter((file) => isNamed(file, name));
    const equal = named.filter((file) => digestOf(file.file) === digest.toLowerCase());
    for (const file of equal) vouched.add(file);
    if (named.length === 0)
      causes.push({
        code: 'digest-missing',
        message: printable(`${name} is expected by its digest and has no report`),
        remedy: 'Bring the result files of that job here, for example with actions/download-artifact.',
      });
    else if (equal.length === 0)
      causes.push({
        code: 'digest-differs',
        file: named[0]?.file.path ?? name,
        message: printable(
          `the report of ${name} is not the one that its job wrote: its SHA-256 is ${digestOf((named[0] as AssessedFile).file) ?? 'unknown'}`,
        ),
        remedy: 'Bring the file here as it was written, and see who changed it.',
      });
  }
  for (const file of files) {
    if (vouched.has(file) || !file.runs.some(({ scanner }) => scanner !== undefined)) continue;
    causes.push({
      code: 'report-unexpected',
      file: file.file.path,
      message: printable(`${file.file.path} is a report of ours that no line of \`expected-digests\` vouches for`),
      remedy: 'Add its scanner’s output `sarif-sha256` to `expected-digests`.',
    });
  }
  return causes;
}

function isNamed({ file, runs }: AssessedFile, name: string): boolean {
  const wanted = name.toLowerCase();
  return file.path === name.replace(/^\.\//, '') || runs.some(({ scanner, tool }) => scanner === wanted || tool.toLowerCase() === wanted);
}

/** Digests of the reports of this run: several evidences name them. */
const digests = new WeakMap<ResultsFile, string>();

/** SHA-256 of a report, hex; undefined where it cannot be read. */
export function digestOf(file: ResultsFile): string | undefined {
  const { content } = file;
  if ('unreadable' in content) return undefined;
  const known = digests.get(file);
  if (known !== undefined) return known;
  const source = content instanceof Uint8Array ? memorySource(content) : content;
  const hash = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += chunkBytes)
    hash.update(source.read(offset, Math.min(chunkBytes, source.size - offset)));
  const digest = hash.digest('hex');
  digests.set(file, digest);
  return digest;
}

const chunkBytes = 1024 * 1024;
