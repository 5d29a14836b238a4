// What a policy demands of an attestation: its predicate type, facts of its provenance, and conditions on its predicate.

import { type ErrorPlace, PortcullisError } from '@portcullis/core';
import { describeText, matchText, type TextRule } from '../sigstore/identity.js';
import { compilePattern } from '../sigstore/pattern.js';
import { asRefusal } from '../sigstore/refusal.js';
import { isRecord, type JsonPath, parseJsonPath, select, selectAll } from './json-path.js';
import { type ProvenanceField, provenanceFields, provenanceTypes, readProvenance } from './provenance.js';
import { failedResult } from './result.js';
import type { Statement } from './statement.js';

type Scalar = string | number | boolean | null;

export interface Condition {
  /** As written, for the report. */
  readonly text: string;
  readonly path: JsonPath;
  /**
   * Whether every value must satisfy it: the list must be there, each element must have the field, and an empty list breaks
   * nothing. Otherwise one value that satisfies it is enough, and there must be one.
   */
  readonly every: boolean;
  readonly test:
    | { readonly kind: 'equals'; readonly value: Scalar }
    | { readonly kind: 'in'; readonly values: readonly Scalar[] }
    | { readonly kind: 'matches'; readonly pattern: string }
    | { readonly kind: 'contains'; readonly value: Scalar }
    | { readonly kind: 'exists'; readonly value: boolean };
}

export interface AttestationRule {
  /** An alias below, or a predicate type exactly. */
  readonly predicate: string;
  readonly provenance: ReadonlyMap<ProvenanceField, TextRule>;
  readonly conditions: readonly Condition[];
}

/** "TypeURI", and as some signers write it, a host and a path without a scheme. A word alone is a misspelt alias. */
const predicateType = /^(?:[a-z][a-z0-9+.-]{1,20}:|[a-z0-9-]{1,63}\.[a-z0-9.-]{1,200}\/)\S{1,500}$/i;
const provenanceAlias = 'slsa-provenance';

/** Names for predicate types that come in several versions. */
const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  [provenanceAlias, ['https://slsa.dev/provenance']],
  ['spdx', ['https://spdx.dev/Document']],
  ['cyclonedx', ['https://cyclonedx.org/bom']],
  ['sbom', ['https://spdx.dev/Document', 'https://cyclonedx.org/bom']],
  ['vex', ['https://openvex.dev/ns', 'https://cyclonedx.org/vex']],
  ['vulnerability-scan', ['https://cosign.sigstore.dev/attestation/vuln']],
]);
export const predicateAliases: readonly string[] = [...aliases.keys()];

const maxConditions = 50;
const operators = ['equals', 'in', 'matches', 'contains', 'exists'] as const;

/** Reads a rule from a policy. @throws PortcullisError `policy-invalid` that names the key. */
export function parseAttestationRule(value: unknown, where: ErrorPlace): AttestationRule {
  const rule = record(value, where, ['predicate', 'provenance', 'where']);
  const predicate = rule.predicate;
  if (typeof predicate !== 'string' || !(aliases.has(predicate) || predicateType.test(predicate))) {
    throw invalid(where, 'predicate', `one of ${predicateAliases.join(', ')} or a predicate type (a URI)`, predicate);
  }
  const provenance = new Map<ProvenanceField, TextRule>();
  if (rule.provenance !== undefined) {
    if (predicate !== provenanceAlias && !provenanceTypes.some((type) => type === predicate))
      throw invalid(where, 'provenance', 'only beside `predicate: slsa-provenance`', predicate);
    const facts = record(rule.provenance, below(where, 'provenance'), provenanceFields);
    for (const field of provenanceFields) {
      if (Object.hasOwn(facts, field)) provenance.set(field, parseTextRule(facts[field], below(where, `provenance.${field}`)));
    }
  }
  const list = rule.where ?? [];
  if (!Array.isArray(list) || list.length > maxConditions)
    throw invalid(where, 'where', `a list of at most ${maxConditions} conditions`, list);
  return { predicate, provenance, conditions: list.map((item, index) => parseCondition(item, below(where, `where[${index}]`))) };
}

/** Text means exactly that text. @throws PortcullisError `policy-invalid`. */
export function parseTextRule(value: unknown, where: ErrorPlace): TextRule {
  if (typeof value === 'string' && value !== '') return { equals: value };
  const rule = record(value, where, ['equals', 'matches']);
  if ((rule.equals === undefined) === (rule.matches === undefined)) throw invalid(where, undefined, 'either `equals` or `matches`', value);
  const text = rule.equals ?? rule.matches;
  if (typeof text !== 'string' || text === '') throw invalid(where, undefined, 'text', text);
  if (rule.equals !== undefined) return { equals: text };
  compilePattern(text);
  return { matches: text };
}

function parseCondition(value: unknown, where: ErrorPlace): Condition {
  const condition = record(value, where, ['path', 'every', ...operators]);
  if (typeof condition.path !== 'string') throw invalid(where, 'path', 'a JSON path into the predicate', condition.path);
  if (condition.every !== undefined && typeof condition.every !== 'boolean')
    throw invalid(where, 'every', 'true or false', condition.every);
  const given = operators.filter((operator) => condition[operator] !== undefined);
  const [operator] = given;
  if (operator === undefined || given.length > 1) throw invalid(where, undefined, `one of ${operators.join(', ')}`, given);
  const common = { text: condition.path, path: parseJsonPath(condition.path, where), every: condition.every === true };
  const operand = condition[operator];
  switch (operator) {
    case 'in':
      if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isScalar))
        throw invalid(where, 'in', 'a list of plain values', operand);
      return { ...common, test: { kind: 'in', values: operand } };
    case 'matches':
      if (typeof operand !== 'string') throw invalid(where, 'matches', 'a regular expression', operand);
      compilePattern(operand);
      return { ...common, test: { kind: 'matches', pattern: operand } };
    case 'exists':
      if (typeof operand !== 'boolean') throw invalid(where, 'exists', 'true or false', operand);
      return { ...common, test: { kind: 'exists', value: operand } };
    default:
      if (!isScalar(operand)) throw invalid(where, operator, 'a plain value', operand);
      return { ...common, test: { kind: operator, value: operand } };
  }
}

/** Whether the statement is of the kind that the rule speaks of. */
export function rulesStatement(rule: AttestationRule, statement: Statement): boolean {
  return predicateNames(rule.predicate, statement.predicateType);
}

/** Whether a rule's predicate, an alias included, or a statement's type, is provenance and nothing else of SLSA's, such as a verification summary. */
export function isProvenance(predicate: string): boolean {
  return predicate === provenanceAlias || predicateNames(provenanceAlias, predicate);
}

/** An alias stands for its types in any version (`…/v1`, `…/v0.2`); everything else for itself only. */
function predicateNames(predicate: string, type: string): boolean {
  const bases = aliases.get(predicate);
  if (bases === undefined) return predicate === type;
  return bases.some(
    (base) => type === base || (type.startsWith(`${base}/`) && /^v\d{1,3}(?:\.\d{1,3}){0,2}$/.test(type.slice(base.length + 1))),
  );
}

/** Whether a statement may be of both kinds; two that exclude each other are a mistake of whoever wrote them. */
export function mayBeOne(first: string, second: string): boolean {
  const [bases, others] = [first, second].map((predicate) => aliases.get(predicate) ?? [predicate]) as [
    readonly string[],
    readonly string[],
  ];
  return bases.some((base) => others.some((other) => `${base}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${base}/`)));
}

export interface Shortfall {
  readonly code: string;
  readonly reason: string;
}

/** What the statement lacks; undefined when it satisfies the rule. */
export function checkStatement(rule: AttestationRule, statement: Statement): Shortfall | undefined {
  try {
    return shortfall(rule, statement);
  } catch (error) {
    const { code, message } = asRefusal(error);
    return { code, reason: message };
  }
}

function shortfall(rule: AttestationRule, statement: Statement): Shortfall | undefined {
  if (!rulesStatement(rule, statement)) {
    return { code: 'predicate-mismatch', reason: `expected the predicate ${rule.predicate}, got ${statement.predicateType.slice(0, 200)}` };
  }
  const failed = failedResult(statement);
  if (failed !== undefined) return failed;
  const provenance = readProvenance(statement);
  for (const [field, expected] of rule.provenance) {
    const found = provenance?.get(field);
    if (found === undefined || !matchText(expected, found)) {
      return {
        code: 'provenance-mismatch',
        reason: `expected ${field} ${describeText(expected)}, got ${found === undefined ? 'none' : `"${found.slice(0, 200)}"`}`,
      };
    }
  }
  const unmet = rule.conditions.find((condition) => !holds(condition, statement.predicate));
  if (unmet === undefined) return undefined;
  const values = select(unmet.path, statement.predicate);
  const got = values.length === 0 ? 'nothing there' : (JSON.stringify(values.slice(0, 3)) ?? '').slice(0, 200);
  return { code: 'condition-unmet', reason: `expected ${unmet.text} ${describeTest(unmet)}, got ${got}` };
}

function holds({ path, every, test }: Condition, predicate: unknown): boolean {
  const { values, complete } = selectAll(path, predicate);
  if (test.kind === 'exists') return test.value ? (every ? complete : values.length > 0) : values.length === 0;
  const pattern = test.kind === 'matches' ? compilePattern(test.pattern) : undefined;
  const satisfies = (value: unknown): boolean => {
    switch (test.kind) {
      case 'equals':
        return value === test.value;
      case 'in':
        return isScalar(value) && test.values.includes(value);
      case 'matches':
        return typeof value === 'string' && pattern?.(value) === true;
      default:
        return typeof value === 'string' && typeof test.value === 'string'
          ? value.includes(test.value)
          : Array.isArray(value) && value.includes(test.value);
    }
  };
  return every ? complete && values.every(satisfies) : values.some(satisfies);
}

function describeTest({ every, test }: Condition): string {
  const whole = every ? 'always ' : '';
  switch (test.kind) {
    case 'in':
      return `${whole}to be one of ${JSON.stringify(test.values)}`;
    case 'matches':
      return `${whole}to match ${test.pattern}`;
    case 'exists':
      return test.value ? 'to exist' : 'not to exist';
    default:
      return `${whole}to ${test.kind === 'equals' ? 'equal' : 'contain'} ${JSON.stringify(test.value)}`;
  }
}

function record(value: unknown, where: ErrorPlace, known: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw invalid(where, undefined, `a mapping with ${known.join(', ')}`, value);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(where, unknown.slice(0, 60), `one of the keys ${known.join(', ')}`, unknown);
  return value;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function below(where: ErrorPlace, key: string): ErrorPlace {
  return { ...where, key: where.key === undefined ? key : `${where.key}.${key}` };
}

function invalid(where: ErrorPlace, key: string | undefined, expected: string, got: unknown): PortcullisError {
  return new PortcullisError({
    code: 'policy-invalid',
    message: `expected ${expected}, got ${(JSON.stringify(got) ?? 'nothing').slice(0, 80)}`,
    where: key === undefined ? where : below(where, key),
    remedy: 'Correct the policy; nothing is verified by a policy that is not understood.',
  });
}
