// JSON in JavaScript: where it stands as a value of its own, whatever is in it stays data.

import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import { readSnippet, type SnippetToken } from '@portcullis/formats/snippet';
import { maskedText } from '../script.js';

/**
 * Which expressions of a script in JavaScript are `toJSON(…)` in the place of a value: in no text, template, pattern or comment.
 * @returns their numbers, in the order in which they stand.
 */
export function jsonValues(script: string): ReadonlySet<number> {
  const json = expressionsIn(script).flatMap(({ span, text }, index) => (isJson(text) ? [{ span, index }] : []));
  if (json.length === 0) return new Set();
  const names = new Set<string>();
  for (const { tokens } of readSnippet(maskedText(script), 'javascript').statements) collect(tokens, names);
  return new Set(json.filter(({ span }) => names.has(`${span.start} ${span.end}`)).map(({ index }) => index));
}

function isJson(text: string): boolean {
  const tree = parseExpression(text);
  return tree.kind === 'call' && tree.name.toLowerCase() === 'tojson';
}

/** Places of names, those in the expressions of a template too. */
function collect(tokens: readonly SnippetToken[], names: Set<string>): void {
  for (const { kind, start, end, tokens: inner, holes } of tokens) {
    if (kind === 'name') names.add(`${start} ${end}`);
    for (const part of [inner, ...holes]) collect(part, names);
  }
}
