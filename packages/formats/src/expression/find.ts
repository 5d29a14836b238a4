// Expressions within text: `${{ … }}` anywhere, and conditions, which need no braces.

import type { ExpressionSpan } from './tree.js';

export interface FoundExpression {
  /** With `${{` and `}}`. */
  readonly span: ExpressionSpan;
  /** What stands between them, blanks included. */
  readonly inner: ExpressionSpan;
  /** `text.slice(inner.start, inner.end)`. */
  readonly text: string;
  /** False where `}}` is missing; the spans then lead to the end of the text. */
  readonly closed: boolean;
}

/** Expressions in a text, as GitHub's template reader finds them: `}}` within a string in single quotes ends nothing. Linear. */
export function expressionsIn(text: string): readonly FoundExpression[] {
  if (text.length < longText) return findIn(text);
  // Of a long text many ask, once for each thing that they found in it.
  if (lastLong?.text !== text) lastLong = { text, found: findIn(text) };
  return lastLong.found;
}

const longText = 4096;
let lastLong: { readonly text: string; readonly found: readonly FoundExpression[] } | undefined;

function findIn(text: string): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const close = closingBraces(text, start + 3);
    const end = close === undefined ? text.length : close + 2;
    const inner = { start: start + 3, end: close ?? text.length };
    found.push({ span: { start, end }, inner, text: text.slice(inner.start, inner.end), closed: close !== undefined });
    start = text.indexOf('${{', end);
  }
  return found;
}

const apostrophe = 39;
const brace = 125;

function closingBraces(text: string, from: number): number | undefined {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === apostrophe) quoted = !quoted;
    else if (!quoted && letter === brace && text.charCodeAt(at + 1) === brace) return at;
  }
  return undefined;
}

export type FoundCondition =
  | {
      readonly kind: 'expression';
      /** The expression itself, within braces or bare. */
      readonly inner: ExpressionSpan;
      readonly text: string;
      readonly braces: boolean;
      readonly closed: boolean;
    }
  /** Text with expressions in it: put together it is a string, and one that is not empty is true. */
  | { readonly kind: 'text'; readonly expressions: readonly FoundExpression[] };

/** What the value of an `if:` is to GitHub: one expression, or text around some. */
export function conditionIn(text: string): FoundCondition {
  const expressions = expressionsIn(text);
  const [first] = expressions;
  if (first === undefined) return { kind: 'expression', inner: { start: 0, end: text.length }, text, braces: false, closed: true };
  const alone = expressions.length === 1 && first.span.start === 0 && first.span.end === text.length;
  if (!alone) return { kind: 'text', expressions };
  return { kind: 'expression', inner: first.inner, text: first.text, braces: true, closed: first.closed };
}
