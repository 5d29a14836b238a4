// Writes a parsed RE2 expression as a JavaScript one, for the flags `u` and `g`. Case is spelled out, because a
// JavaScript expression has one case for all; `\b` stays ASCII that way, too.

import { type CharSet, foldsOf, lastCodePoint, type Node } from './syntax.js';

export function emit(node: Node): string {
  switch (node.kind) {
    case 'empty':
      return '(?:)';
    case 'char':
      return emitChar(node.code, node.fold);
    case 'set':
      return emitSet(node.set);
    case 'assert':
      return assertions[node.what];
    case 'concat':
      return node.parts.map((part) => (part.kind === 'alternate' ? `(?:${emit(part)})` : emit(part))).join('');
    case 'alternate':
      return node.parts.map(emit).join('|');
    case 'capture':
      return `(${emit(node.node)})`;
    case 'repeat':
      return `${atom(node.node)}${count(node.min, node.max)}${node.lazy ? '?' : ''}`;
  }
}

/** Without flag `m`, `^` and `$` are the ends of the text, as `\A` and `\z` are. */
const assertions = {
  textStart: '^',
  textEnd: '$',
  lineStart: '(?<![^\\n])',
  lineEnd: '(?![^\\n])',
  wordBoundary: '\\b',
  noWordBoundary: '\\B',
} as const;

function atom(node: Node): string {
  return node.kind === 'char' || node.kind === 'set' || node.kind === 'capture' ? emit(node) : `(?:${emit(node)})`;
}

function count(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function emitChar(code: number, fold: boolean): string {
  const variants = fold ? foldsOf(code) : [code];
  return variants.length === 1 ? letter(code) : `[${variants.map(letter).join('')}]`;
}

function emitSet({ ranges, properties, negated }: CharSet): string {
  if (ranges.length === 0 && properties.length === 0) return negated ? '[^]' : '[]';
  if (!negated && properties.length === 0 && ranges.length === 1 && ranges[0]?.[0] === 0 && ranges[0][1] === lastCodePoint) return '[^]';
  const body = ranges.map(([low, high]) => (low === high ? letter(low) : `${letter(low)}-${letter(high)}`)).join('');
  return `[${negated ? '^' : ''}${body}${properties.join('')}]`;
}

function letter(code: number): string {
  const plain = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x5f;
  return plain ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`;
}
