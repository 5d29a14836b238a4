// The first line of what this action writes, by which it knows it again. Only what the author of these lines wrote is ever changed.

import { percentDecoded } from '@portcullis/core';

/** A line that no reader sees. Values are numbers, hashes and names without `-->`: none comes from an artifact as it is. */
export function marker(kind: string, facts: Readonly<Record<string, string | number>>): string {
  const words = Object.entries(facts).map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('-', '%2D')}`);
  return `<!-- portcullis ${kind} ${words.join(' ')} -->`;
}

const maxMarkerLength = 4000;

/** Facts of a text that begins with a marker of this kind. */
export function markerOf(kind: string, body: string | null | undefined): ReadonlyMap<string, string> | undefined {
  const begin = `<!-- portcullis ${kind} `;
  if (body === null || body === undefined || !body.startsWith(begin)) return undefined;
  const end = body.indexOf(' -->');
  if (end < begin.length - 1 || end > maxMarkerLength) return undefined;
  const words = body.slice(begin.length, end).split(' ');
  return new Map(words.map((word) => [word.slice(0, Math.max(0, word.indexOf('='))), percentDecoded(word.slice(word.indexOf('=') + 1))]));
}
