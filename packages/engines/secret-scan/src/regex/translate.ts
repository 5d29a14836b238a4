// A user's RE2 expression as a JavaScript one with the same matches, or a refusal that says why.

import { type Anchor, anchorOf, choicesOf, lengthOf, type Span } from './analyse.js';
import { emit } from './emit.js';
import { parseRe2, SyntaxRefusal } from './parse.js';

export interface Translated {
  /** Flags `g`, `u` and `d`: for code points, as RE2 counts; groups keep their numbers. */
  readonly pattern: RegExp;
  readonly groups: number;
  /** Length of a match in UTF-16 units; the maximum may be infinite. */
  readonly length: Span;
  readonly anchor: Anchor | undefined;
  /** Whether matching takes so few steps that nobody need watch it. */
  readonly harmless: boolean;
}

export type Translation = { readonly ok: true; readonly translated: Translated } | { readonly ok: false; readonly reason: string };

/** From one start; a window holds a few hundred starts. */
const harmlessChoices = 20_000;

export function translateRe2(source: string): Translation {
  try {
    const { node, groups } = parseRe2(source);
    const length = lengthOf(node);
    const pattern = new RegExp(emit(node), 'gu');
    const harmless = length.max <= 1024 && choicesOf(node, length.max) <= harmlessChoices;
    return { ok: true, translated: { pattern, groups, length, anchor: anchorOf(node), harmless } };
  } catch (error) {
    if (error instanceof SyntaxRefusal) return { ok: false, reason: error.message };
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { ok: false, reason: 'it is too large or has a form that no JavaScript expression takes' };
    throw error;
  }
}
