// Which frontend builds a Dockerfile, in the three spellings that BuildKit detects before it reads the file.

import { lineIndex } from '@portcullis/core';
import type { Span } from '@portcullis/formats/dockerfile';

export interface Frontend extends Span {
  readonly reference: string;
}

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start. */
export function frontendOf(text: string): Frontend | undefined {
  return inComments(text, '#') ?? inComments(text, '//') ?? inJson(text);
}

function inComments(text: string, comment: string): Frontend | undefined {
  const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
  const lines = lineIndex(text);
  for (let line = 1; line <= lines.lineCount; line++) {
    const start = lines.offsetAt(line, 1) ?? text.length;
    const content = text.slice(start, Math.min(lines.offsetAt(line + 1, 1) ?? text.length, start + 3000)).replace(/\r?\n$/, '');
    // A file may be a script: its first line then counts for nothing.
    if (line === 1 && content.startsWith('#!')) continue;
    const match = directive.exec(content);
    if (match === null) return undefined;
    const [, before = '', key = '', value = ''] = match;
    // What follows a space is for the frontend, not its name.
    const [reference = ''] = value.split(/\s/);
    const at = start + before.length;
    if (key.toLowerCase() === 'syntax') return { reference, start: at, end: at + reference.length };
  }
  return undefined;
}

const maxJson = 1024 * 1024;

function inJson(text: string): Frontend | undefined {
  const head = text.slice(0, maxJson);
  if (!/^\s*\{/.test(head)) return undefined;
  const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
  if (match === null) return undefined;
  const [all, written = ''] = match;
  let value: unknown;
  try {
    value = JSON.parse(`"${written}"`);
  } catch {
    return undefined;
  }
  const [reference = ''] = String(value).trim().split(/\s/);
  const start = match.index + all.lastIndexOf(written);
  return reference === '' ? undefined : { reference, start, end: start + written.length };
}
