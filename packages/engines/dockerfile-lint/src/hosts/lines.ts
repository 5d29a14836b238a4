// Lines of a host, and blocks of them that are a Dockerfile.

import { type EmbeddedText, embeddedLines, type Held } from '@portcullis/lint';

/** More in one file are not looked at. */
export const maxEmbedded = 200;

/** @param keys how many there are, read or not. */
export function held(all: readonly EmbeddedText[], keys = all.length): Held {
  const documents = all.slice(0, maxEmbedded);
  return { documents, unread: Math.max(keys, all.length) - documents.length };
}

/** Lines of the host, `first` counted from 0, less an indentation. */
export function block(lines: readonly string[], first: number, indent: number, fragment: boolean): EmbeddedText {
  const removed = lines.map((line) => Math.min(indent, indentOf(line)));
  return embeddedLines(`${lines.map((line, at) => line.slice(removed[at])).join('\n')}\n`, first, removed, fragment);
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
