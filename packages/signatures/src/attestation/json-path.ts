// A small part of JSONPath (RFC 9535): names, indexes and wildcards. No filters, no recursion, nothing that can run away.

import { type ErrorPlace, PortcullisError } from '@portcullis/core';
import { refusal } from '../sigstore/refusal.js';

export type Segment = { readonly name: string } | { readonly index: number } | 'every';
export type JsonPath = readonly Segment[];

const maxSegments = 20;
const maxSelected = 10_000;
const segment = /^(?:\.([A-Za-z_@$][\w@$-]{0,99})|\[(\d{1,6})\]|\['([^'\\]{1,200})'\]|\["([^"\\]{1,200})"\]|(?:\[\*\]|\.\*))/;

/** `$.a.b[0]['a key'][*]`. @throws PortcullisError `path-invalid`. */
export function parseJsonPath(text: string, where: ErrorPlace): JsonPath {
  const path: Segment[] = [];
  let rest = text.startsWith('$') ? text.slice(1) : undefined;
  while (rest !== undefined && rest !== '' && path.length <= maxSegments) {
    const found: RegExpExecArray | null = segment.exec(rest);
    if (found === null) break;
    const name = found[1] ?? found[3] ?? found[4];
    path.push(name !== undefined ? { name } : found[2] !== undefined ? { index: Number(found[2]) } : 'every');
    rest = rest.slice(found[0].length);
  }
  if (rest === '' && path.length <= maxSegments) return path;
  throw new PortcullisError({
    code: 'path-invalid',
    message: `expected a path of at most ${maxSegments} parts such as $.buildDefinition.buildType or $.packages[*].name, got "${text.slice(0, 80)}"`,
    where,
    remedy: "Names, [index], [*] and ['quoted name'] are understood; filters and `..` are not.",
  });
}

/** Every value that the path leads to; none when it leads nowhere. @throws PortcullisError `predicate-too-large`. */
export function select(path: JsonPath, value: unknown): readonly unknown[] {
  return selectAll(path, value).values;
}

/**
 * The same, and whether the path led somewhere from every value on its way: an element without the field is a gap, and so is
 * a list that is not there; an empty list is none. @throws PortcullisError `predicate-too-large`.
 */
export function selectAll(path: JsonPath, value: unknown): { readonly values: readonly unknown[]; readonly complete: boolean } {
  let values: unknown[] = [value];
  let complete = true;
  for (const step of path) {
    const next: unknown[] = [];
    for (const current of values) {
      if (!leads(step, current)) complete = false;
      for (const found of follow(step, current)) {
        // What is not looked at must not count as looked at.
        if (next.length >= maxSelected) {
          throw refusal('predicate-too-large', `expected at most ${maxSelected} values along a path, got more`);
        }
        next.push(found);
      }
    }
    values = next;
  }
  return { values, complete };
}

function leads(step: Segment, value: unknown): boolean {
  return step === 'every' ? Array.isArray(value) || isRecord(value) : follow(step, value).length > 0;
}

function follow(step: Segment, value: unknown): readonly unknown[] {
  if (step === 'every') return Array.isArray(value) ? (value as readonly unknown[]) : isRecord(value) ? Object.values(value) : [];
  if ('index' in step) return Array.isArray(value) && step.index < value.length ? [value[step.index]] : [];
  return isRecord(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
