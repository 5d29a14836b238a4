// Composite findings: a secret whose id stands near it in the same file is of use at once, and is told as one finding.

import { type Finding, type Severity, severities } from '@portcullis/core';
import { type Pair, pairs } from './pairs-table.js';
import type { Found } from './reach/task.js';
import type { SecretRule } from './rule.js';

export interface Pairing {
  /** By secret: the id that goes with it. */
  readonly idOf: ReadonlyMap<Found, Found>;
  /** By id that is nothing by itself: the secrets whose findings tell of it. */
  readonly secretsOf: ReadonlyMap<Found, readonly Found[]>;
}

/**
 * The pairs among what was found, of rules that `known` accepts: an imported rule may be called the same and mean
 * something else. Each secret takes the nearest id that no other secret of its rule has, else the nearest.
 */
export function pairUp(found: readonly Found[], known: (ruleId: string) => boolean): Pairing {
  const idOf = new Map<Found, Found>();
  const secretsOf = new Map<Found, Found[]>();
  for (const group of contents(found, known)) {
    for (const pair of pairs) {
      const ids = byPosition(pair.ids, group);
      if (ids.length === 0) continue;
      for (const rule of pair.secrets) {
        for (const [secret, id] of nearest(byPosition([rule], group), ids, pair.lines)) {
          idOf.set(secret, id);
          if (pair.idIsCredential === true) continue;
          const secrets = secretsOf.get(id);
          if (secrets === undefined) secretsOf.set(id, [secret]);
          else secrets.push(secret);
        }
      }
    }
  }
  return { idOf, secretsOf };
}

/** The secret's finding with its id named: one step more severe, and sure. Its fingerprint stays, so that ignores hold. */
export function pairedFinding(finding: Finding, id: Found, idRule: Pick<SecretRule, 'title'>): Finding {
  const { path, secret } = id;
  const name = idRule.title.replace(/ in the clear$/, '');
  return {
    ...finding,
    severity: isSettled(finding) ? finding.severity : raised(finding.severity),
    confidence: 'high',
    message: `${finding.message} Its ${name} (${secret.evidence}) is on line ${secret.region.startLine}: together they can be used at once.`,
    related: [...(finding.related ?? []), { path, region: secret.region, message: `${name} (${secret.evidence})` }],
    properties: { ...finding.properties, pairedWith: secret.ruleId },
  };
}

/** An id beside it is evidence that it is a credential, and none against a row that says it opens nothing of use. */
const isSettled = ({ properties }: Finding): boolean =>
  properties?.weighed !== undefined && !/^(?:no-running-place|name-alone|among-trials)$/.test(String(properties.weighed));

function raised(severity: Severity): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - 1)] as Severity;
}

const members = new Set(pairs.flatMap(({ ids, secrets }) => [...ids, ...secrets]));

/** What may be in a pair, by content (one version of one file) and rule. */
function contents(found: readonly Found[], known: (ruleId: string) => boolean): Iterable<ReadonlyMap<string, readonly Found[]>> {
  const groups = new Map<string, Map<string, Found[]>>();
  for (const one of found) {
    const { ruleId } = one.secret;
    if (!members.has(ruleId) || !known(ruleId)) continue;
    const content = `${one.introduced?.commit ?? ''}\0${one.path}`;
    const group = groups.get(content) ?? new Map<string, Found[]>();
    groups.set(content, group);
    const list = group.get(ruleId);
    if (list === undefined) group.set(ruleId, [one]);
    else list.push(one);
  }
  return groups.values();
}

function byPosition(rules: Pair['ids'], group: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  return rules
    .flatMap((rule) => group.get(rule) ?? [])
    .sort(({ secret: { region: a } }, { secret: { region: b } }) => a.startLine - b.startLine || a.startColumn - b.startColumn);
}

/** So many ids on either side are compared: a file with thousands on one line must not take quadratic time. */
const neighbours = 8;

function* nearest(secrets: readonly Found[], ids: readonly Found[], lines: number): Iterable<readonly [secret: Found, id: Found]> {
  const taken = new Set<Found>();
  let next = 0;
  for (const one of secrets) {
    while (next < ids.length && isBefore(ids[next] as Found, one)) next++;
    const near = ids
      .slice(Math.max(0, next - neighbours), next + neighbours)
      .map((id) => ({ id, distance: distance(id, one) }))
      .filter((entry) => entry.distance <= lines)
      .sort((a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)) || a.distance - b.distance);
    const id = near[0]?.id;
    if (id === undefined) continue;
    taken.add(id);
    yield [one, id];
  }
}

function isBefore({ secret: { region: a } }: Found, { secret: { region: b } }: Found): boolean {
  return a.startLine < b.startLine || (a.startLine === b.startLine && a.startColumn <= b.startColumn);
}

/** Lines between the two; none on the same line. */
function distance({ secret: { region: a } }: Found, { secret: { region: b } }: Found): number {
  return Math.max(a.startLine - b.endLine, b.startLine - a.endLine, 0);
}
