// The way through contexts that an expression goes: `github.event.pull_request.title`, however it is written.

import { rememberedOf } from '@portcullis/core';
import type { Expression } from '@portcullis/formats/expression';

/** A part whose name only the run knows. */
export const anyPart = '*';

/**
 * Parts of a way in small letters; `*` for stars, for items of lists, and for names that are computed.
 * @returns undefined for what is no way through a context. Kept: the same few expressions stand in many files, and a dozen ask.
 */
export const wayOf = rememberedOf(wayRead);

function wayRead(node: Expression): readonly string[] | undefined {
  const parts: string[] = [];
  let at = node;
  for (;;) {
    if (at.kind === 'context') {
      parts.push(at.name.toLowerCase());
      return parts.reverse();
    }
    if (at.kind === 'property') parts.push(at.name.toLowerCase());
    else if (at.kind === 'star') parts.push(anyPart);
    else if (at.kind === 'index')
      parts.push(at.index.kind === 'literal' && typeof at.index.value === 'string' ? at.index.value.toLowerCase() : anyPart);
    else return undefined;
    at = at.object;
  }
}

/** What a way begins with where it is none through a context: `fromJSON(…).name`. */
export function rootOfWay(node: Expression): Expression {
  let at = node;
  while (at.kind === 'property' || at.kind === 'star' || at.kind === 'index') at = at.object;
  return at;
}

/** The way to what is only written and read again: `fromJSON(toJSON(github.event))`. */
export function wayOfCopy(node: Expression): readonly string[] | undefined {
  const written = argumentOf(node, 'fromjson');
  const copied = written === undefined ? undefined : argumentOf(written, 'tojson');
  return copied === undefined ? undefined : wayOf(copied);
}

function argumentOf(node: Expression, name: string): Expression | undefined {
  return node.kind === 'call' && node.name.toLowerCase() === name && node.arguments.length === 1 ? node.arguments[0] : undefined;
}

/** What is taken out of what a way begins with, in small letters: of `fromJSON(…).head.sha` `head` and `sha`. */
export function partsBelowRoot(node: Expression): readonly string[] {
  const parts: string[] = [];
  for (let at = node; at.kind === 'property' || at.kind === 'star' || at.kind === 'index'; at = at.object) {
    const literal = at.kind === 'index' && at.index.kind === 'literal' && typeof at.index.value === 'string' ? at.index.value : anyPart;
    parts.push(at.kind === 'property' ? at.name.toLowerCase() : literal.toLowerCase());
  }
  return parts.reverse();
}

/** The way as people write it. */
export function showWay(way: readonly string[]): string {
  return way.join('.');
}

/** Whether a way is one of a pattern's, or leads to something that holds one: `github.event` holds `github.event.issue.title`. */
export function meets(way: readonly string[], pattern: readonly string[]): boolean {
  const length = Math.min(way.length, pattern.length);
  for (let i = 0; i < length; i++) if (way[i] !== pattern[i] && way[i] !== anyPart && pattern[i] !== anyPart) return false;
  return way.length <= pattern.length;
}

/** The same for the exact way only. */
export function isWay(way: readonly string[] | undefined, text: string): boolean {
  return way !== undefined && showWay(way) === text;
}
