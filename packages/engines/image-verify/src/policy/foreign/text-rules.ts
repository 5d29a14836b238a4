// Identities as the policies of other tools name them: exactly, by wildcards, or by an expression of Go's that is found anywhere.

import type { KeyPath, PolicyReader } from '@portcullis/policy';
import type { TextRule } from '@portcullis/signatures';
import { RE2JS } from 're2js';
import { matchesWildcard } from './wildcard.js';

const maxExpression = 1000;
const maxText = 8192;

/** Go's `regexp.MatchString`: the expression may match any part of the text, unless it says where. */
export function goExpression(reader: PolicyReader, path: KeyPath, value: unknown): TextRule {
  const source = reader.text(path, value);
  if (source.length > maxExpression) return reader.fail(path, `expected an expression of at most ${maxExpression} characters`);
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    return reader.fail(path, `expected a regular expression as Go reads it, got: ${(error as Error).message.slice(0, 160)}`);
  }
  return {
    holds: (text) => text.length <= maxText && compiled.matcher(text).find(),
    described: `to contain a match of ${source}`,
  };
}

/** Kyverno's: `*` and `?` count, as exact text they are not expected. */
export function wildcardText(reader: PolicyReader, path: KeyPath, value: unknown): TextRule {
  const pattern = reader.text(path, value);
  if (!/[*?]/.test(pattern)) return { equals: pattern };
  return { holds: (text) => text.length <= maxText && matchesWildcard(pattern, text), described: `to match ${pattern}` };
}
