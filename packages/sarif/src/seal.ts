// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.

import { createHash } from 'node:crypto';
import { at, type Json, objectOf } from './json.js';
import type { SarifRun } from './types.js';

const sealKey = 'seal';

/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */
export function sealRun(run: SarifRun): SarifRun {
  const own = objectOf(run.properties?.portcullis);
  return own === undefined
    ? run
    : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run as unknown as Json) } } };
}

/** Whether a run carries a seal and still is what was sealed. @param results those of the run, read one by one. */
export function sealHolds(run: Json, results: () => Iterable<unknown>): boolean {
  const seal = at(run, 'properties', 'portcullis', sealKey);
  return typeof seal === 'string' && seal === runDigest(Array.isArray(run.results) ? { ...run, results: results() } : run);
}

/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */
function runDigest(run: Json): string {
  const hash = createHash('sha256');
  const { properties, ...rest } = run;
  const { portcullis, ...others } = objectOf(properties) ?? {};
  const { [sealKey]: _seal, ...own } = objectOf(portcullis) ?? {};
  const members: Json = { ...rest, properties: { ...others, portcullis: own } };
  for (const key of Object.keys(members).sort()) {
    const value = members[key];
    if (value === undefined) continue;
    hash.update(`${JSON.stringify(key)}:`);
    // Results one by one: the whole as one text would be the file's size again.
    if (Array.isArray(value) || key === 'results') for (const element of value as Iterable<unknown>) hash.update(`${canonical(element)},`);
    else hash.update(canonical(value));
    hash.update('\n');
  }
  return hash.digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) text += at === 0 ? canonical(value[at]) : `,${canonical(value[at])}`;
    return `[${text}]`;
  }
  const object = value as Json;
  const members = sortedKeys(object);
  for (let at = 0; at < members.length; at++) {
    const { key, written } = members[at] as Member;
    const member = object[key];
    if (member !== undefined) text += text === '' ? written + canonical(member) : `,${written}${canonical(member)}`;
  }
  return `{${text}}`;
}

interface Member {
  readonly key: string;
  /** The key as JSON, with its colon. */
  readonly written: string;
}

/** Objects of one making have one order of keys, and are many: each order is sorted and written once, as long as they are few. */
const orders = new Map<string, readonly Member[]>();
const maxOrders = 500;

function sortedKeys(object: Json): readonly Member[] {
  const keys = Object.keys(object);
  const order = keys.length === 1 ? (keys[0] as string) : keys.join('\n');
  const before = orders.get(order);
  if (before !== undefined) return before;
  const members = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
  // Keys with line ends of their own may look like others together.
  if (orders.size < maxOrders && !keys.some((key) => key.includes('\n'))) orders.set(order, members);
  return members;
}
