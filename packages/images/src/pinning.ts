// How firmly a reference says which image it is: one answer for every tag and digest, written or not.

import type { Confidence } from '@portcullis/core';
import { isDigest } from './reference.js';

/**
 * `digest`: one image for ever. `tag`: whoever may push can move it. `latest`: whatever is newest, by a name that says so.
 * `none`: the same, by no name at all. `unknown`: a variable, or something that is no digest, stands where it is decided.
 */
export type PinningState = 'digest' | 'tag' | 'latest' | 'none' | 'unknown';

export interface Pinning {
  readonly state: PinningState;
  /** How sure that is: a variable in the name may bring tag and digest along. */
  readonly confidence: Confidence;
}

/** Parts of a reference as they are written; `name` is all before the tag. */
export interface WrittenReference {
  readonly name: string;
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
}

export function pinningOf({ name, tag, digest }: WrittenReference): Pinning {
  if (digest !== undefined && isDigest(digest)) return { state: 'digest', confidence: 'high' };
  // Behind `@` nothing but a digest may come, though which one is not known.
  if (digest !== undefined) return { state: 'unknown', confidence: isVariable(digest) ? 'medium' : 'high' };
  if (tag === undefined) return isVariable(name) ? { state: 'unknown', confidence: 'low' } : { state: 'none', confidence: 'high' };
  if (isVariable(tag)) return { state: 'unknown', confidence: 'low' };
  return { state: tag === 'latest' ? 'latest' : 'tag', confidence: isVariable(name) ? 'medium' : 'high' };
}

/** `$NAME`, `${NAME}`, `${{ … }}`, `{{ … }}`, `%NAME%`: what a shell, a pipeline or a template puts something else for. */
function isVariable(text: string): boolean {
  return /\$|\{\{|%[A-Za-z_]\w{0,100}%/.test(text);
}
