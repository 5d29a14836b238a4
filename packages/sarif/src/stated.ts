// What the property bag of a rule or a result says beside the standard: score, a word for the severity, tags, exploitation. A rule is asked
// once, and a result only where it has such a bag: there may be a million of them.

import { type Severity, severities } from '@portcullis/core';
import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';

export interface Stated {
  /** `security-severity`; undefined where there is none. Whatever is no number could mean anything, so it may not count as harmless. */
  readonly score?: number | 'unreadable' | undefined;
  readonly severity?: Severity | undefined;
  /** Lower-case. */
  readonly tags: readonly string[];
  /** Probability of being exploited by EPSS, 0 to 1. */
  readonly epss?: number | undefined;
  readonly knownExploited?: boolean | undefined;
}

const nothing: Stated = { tags: [] };

/** What the bag of a rule or a result says. */
export function statedIn(holder: Json | undefined): Stated {
  const properties = objectOf(holder?.properties);
  if (properties === undefined || !saysAny(properties)) return nothing;
  return {
    score: scoreOf(at(properties, 'security-severity')),
    severity: severityIn(properties),
    tags: arrayOf(at(properties, 'tags')).flatMap((tag) => textOf(tag)?.trim().toLowerCase() ?? []),
    epss: epssIn(properties),
    knownExploited: exploitedIn(properties),
  };
}

/** What a result says, and its rule where the result is silent; either is enough for what is exploited. */
export function together(own: Stated, ofRule: Stated): Stated {
  if (own === nothing) return ofRule;
  const exploited = [own.knownExploited, ofRule.knownExploited].filter((said) => said !== undefined);
  return {
    score: own.score ?? ofRule.score,
    severity: own.severity ?? ofRule.severity,
    tags: own.tags.length === 0 ? ofRule.tags : [...new Set([...ofRule.tags, ...own.tags])],
    epss: own.epss ?? ofRule.epss,
    knownExploited: exploited.length === 0 ? undefined : exploited.includes(true),
  };
}

/** Most bags hold nothing of this, and one look at each key is cheaper than a question for each that could be there. */
function saysAny(properties: Json): boolean {
  for (const key in properties) if (keysAsked.has(key)) return true;
  return false;
}

/** An empty text and 0 are what tools without a score write, and a word of ours is read as that word. */
function scoreOf(given: unknown): number | 'unreadable' | undefined {
  const word = typeof given === 'string' ? given.trim().toLowerCase() : given;
  if (word === undefined || word === null || word === '' || severities.some((severity) => severity === word)) return undefined;
  const score = typeof given === 'string' && /^\s*\d{1,3}(\.\d{1,10})?\s*$/.test(given) ? Number(given) : numberOf(given);
  if (score === undefined || score < 0) return 'unreadable';
  return score > 0 ? score : undefined;
}

/** Keys under which tools put their own word for the severity beside SARIF's level: many, HCL AppScan, bandit. */
const severityKeys = ['severity', 'Severity', 'issue_severity', 'security-severity'];

function severityIn(properties: Json): Severity | undefined {
  const words = severityKeys.map((key) => textOf(at(properties, key))?.trim().toLowerCase());
  return severities.find((severity) => words.includes(severity));
}

/**
 * Keys under which tools that add it write the probability of EPSS, as a number or text, or in an object. Neither Trivy, Grype nor
 * OSV-Scanner writes it into SARIF.
 */
const epssKeys = ['epss', 'epssScore', 'epss_score', 'epss-score'];
const epssInner = ['score', 'probability', 'epss'];

/** What is there and no probability could be any, so it counts as certain. */
function epssIn(properties: Json): number | undefined {
  const given = epssKeys.map((key) => at(properties, key)).find(isSaid);
  if (given === undefined) return undefined;
  const inner = objectOf(given);
  const value = inner === undefined ? given : epssInner.map((name) => at(inner, name)).find((found) => found !== undefined);
  const number = typeof value === 'string' && /^\s*\d?\.?\d{1,20}\s*$/.test(value) ? Number(value) : numberOf(value);
  return number !== undefined && number >= 0 && number <= 1 ? number : 1;
}

/** Keys under which tools that add it say that a vulnerability is in CISA's catalogue of those that are exploited, or in another's. */
const exploitedKeys = ['knownExploited', 'known_exploited', 'known-exploited', 'kev', 'isKev', 'is_kev', 'cisaKev', 'cisa_kev'];

/** What is there and is no clear "no" is a "yes". */
function exploitedIn(properties: Json): boolean | undefined {
  const given = exploitedKeys.map((key) => at(properties, key)).filter(isSaid);
  return given.length === 0 ? undefined : !given.every(isNo);
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isNo(value: unknown): boolean {
  if (value === false || value === 0 || (Array.isArray(value) && value.length === 0)) return true;
  return /^(?:false|no|0)$/i.test(textOf(value)?.trim() ?? '');
}

const keysAsked: ReadonlySet<string> = new Set(['security-severity', 'tags', ...severityKeys, ...epssKeys, ...exploitedKeys]);
