// What becomes of all that was found: one finding for each secret, paired with its id, reported or let through with a reason.

import { type Confidence, type Finding, fingerprinter, fingerprintOf, type Notice, type Suppressed } from '@portcullis/core';
import { namesOf } from './content.js';
import type { Decision, Decisions } from './ignore/decide.js';
import type { KnownSecrets } from './ignore/known.js';
import type { Inputs } from './inputs.js';
import { type Pairing, pairedFinding, pairUp } from './pairs.js';
import type { Reached } from './reach/reached.js';
import type { Found } from './reach/task.js';
import type { SecretRule } from './rule.js';

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

export interface Settling {
  readonly inputs: Inputs;
  readonly ruleOf: ReadonlyMap<string, SecretRule>;
  /** Ids of the built-in rules in force: the user's own are not ours to doubt. */
  readonly own: ReadonlySet<string>;
  readonly known: KnownSecrets;
  readonly judge: Decisions;
}

export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Findings of less confidence than is reported. */
  readonly doubtful: readonly Finding[];
}

export function settle({ found, named, inHead }: Reached, settling: Settling): Settled {
  const parts = [settleNames(named, settling), settleSecrets(found, inHead, settling)];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  };
}

/** Files whose names alone break a rule. */
function settleNames(named: Reached['named'], { known }: Settling): Settled {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const { finding, rule } of nameFindings(named)) {
    const justification = known.coversFile(finding.location.path, namesOf(rule));
    if (justification === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'external', justification });
  }
  return { findings, suppressed, doubtful: [] };
}

function settleSecrets(found: readonly Found[], inHead: Reached['inHead'], settling: Settling): Settled {
  const { inputs, ruleOf, own, judge } = settling;
  const rule = ({ secret }: Found): SecretRule => ruleOf.get(secret.ruleId) as SecretRule;
  const pairing = pairUp(found, (id) => own.has(id));
  const decided = new Map(
    found.map((one) => [one, judge.decide(one.path, one.secret, namesOf(rule(one)), one.introduced?.commit)] as const),
  );
  const fingerprints = fingerprintsOf(found);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const doubtful: Finding[] = [];
  const seen = new Set<string>();
  for (const [one, decision] of decided) {
    const key = sameness(one, decision, inputs);
    if (seen.has(key)) continue;
    seen.add(key);
    const alone = findingOf(one, fingerprints.get(one) as string, rule(one), inHead?.(one));
    const id = pairing.idOf.get(one);
    const finding = id === undefined ? alone : pairedFinding(alone, id, rule(id));
    if (!decision.reported) suppressed.push(letThrough(finding, decision));
    else if (own.has(one.secret.ruleId) && isDoubtful(finding, inputs)) doubtful.push(finding);
    else if (!isFolded(one, pairing, decided))
      findings.push(decision.remark === undefined ? finding : { ...finding, message: `${finding.message} ${decision.remark}` });
  }
  return { findings, suppressed, doubtful };
}

/** Of a secret that stays in a file for many versions the first is reported. */
function sameness({ path, secret }: Found, { reported }: Decision, { scan }: Inputs): string {
  const { ruleId, hash, region } = secret;
  const place = scan === 'history' ? '' : `:${region.startLine}:${region.startColumn}`;
  return `${reported} ${ruleId} ${path}\0${hash}${place}`;
}

function isDoubtful({ confidence }: Finding, inputs: Inputs): boolean {
  return confidences.indexOf(confidence) < confidences.indexOf(inputs['min-confidence']);
}

/** Told by the finding of its secret; where that one is ignored the id must not vanish with it. */
function isFolded(one: Found, { secretsOf }: Pairing, decided: ReadonlyMap<Found, Decision>): boolean {
  return secretsOf.get(one)?.some((other) => decided.get(other)?.reported === true) === true;
}

function letThrough(finding: Finding, { kind, justification, owner, until }: Decision & { readonly reported: false }): Suppressed {
  return {
    finding,
    kind,
    ...(justification === undefined ? {} : { justification }),
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
  };
}

export function doubtfulNotice(count: number, { 'min-confidence': least }: Inputs): readonly Notice[] {
  if (count === 0) return [];
  const remedy = '`min-confidence: low` shows all.';
  return [
    {
      level: 'note',
      message: `${count} possible ${count === 1 ? 'secret' : 'secrets'} of less than ${least} confidence ${count === 1 ? 'is' : 'are'} not reported. ${remedy}`,
    },
  ];
}

/**
 * A fingerprint for each: the same secret of a file has one wherever it stands there, two secrets whose surroundings are alike
 * are counted apart. The order is that of their places, and in commits the oldest version first.
 */
function fingerprintsOf(found: readonly Found[]): ReadonlyMap<Found, string> {
  const identify = fingerprinter();
  const bySecret = new Map<string, string>();
  return new Map(
    found.map((one) => {
      const { path, secret } = one;
      const key = `${secret.ruleId} ${secret.hash} ${path}`;
      const fingerprint = bySecret.get(key) ?? identify(secret.ruleId, path, secret.identity);
      bySecret.set(key, fingerprint);
      return [one, fingerprint];
    }),
  );
}

function findingOf({ path, secret, introduced }: Found, fingerprint: string, rule: SecretRule, inHead: boolean | undefined): Finding {
  const origin =
    introduced === undefined
      ? ''
      : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}${inHead === false ? ' and is in the history only' : ''}, so deleting the line is not enough.`;
  return {
    ruleId: rule.id,
    severity: secret.severity,
    confidence: secret.confidence,
    message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
    location: { path, region: secret.region },
    fingerprint,
    evidence: secret.evidence,
    properties: {
      ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
      ...(inHead === undefined ? {} : { inHead: String(inHead) }),
      ...secret.properties,
    },
  };
}

/** Of a file with many versions the first is named. */
function nameFindings(named: Reached['named']): { readonly finding: Finding; readonly rule: SecretRule }[] {
  const first = new Map<string, { finding: Finding; rule: SecretRule }>();
  for (const { path, rule, introduced } of named) {
    const key = `${rule.id} ${path}`;
    if (!first.has(key)) first.set(key, { finding: nameFinding(path, rule, introduced), rule });
  }
  return [...first.values()];
}

/** A finding about a file as a whole. */
function nameFinding(path: string, rule: SecretRule, introduced: Found['introduced']): Finding {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    message: `${rule.title}: a file of this name. ${rule.why}`,
    location: { path },
    fingerprint: fingerprintOf(rule.id, path, ''),
    ...(introduced === undefined ? {} : { properties: { commit: introduced.commit, author: introduced.author, date: introduced.date } }),
  };
}
