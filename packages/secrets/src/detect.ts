// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.

import type { Confidence, Severity } from '@portcullis/core';
import { buildAutomaton } from './automaton.js';
import { entropyOf, isPlaceholder } from './plausible.js';
import { type Judgement, maxMatchBytes, type SecretRule } from './rule.js';

export interface Detection {
  readonly rule: SecretRule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly secret: string;
  /** What its fingerprint is made from: the secret itself, or the body of a key. */
  readonly identity: string;
  /** Byte offsets of the secret. */
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Detector {
  /** Every secret in the bytes, by offset. Offsets are bytes. */
  detect(bytes: Buffer, path: string): Detection[];
}

const contextBytes = 2048;

export function buildDetector(rules: readonly SecretRule[]): Detector {
  const keywords = [...new Set(rules.flatMap((rule) => rule.check.keywords))];
  const rulesOf = keywords.map((keyword) => rules.flatMap((rule, index) => (rule.check.keywords.includes(keyword) ? [index] : [])));
  const automaton = buildAutomaton(keywords);
  return {
    detect(bytes, path) {
      // Windows to search, by rule: merged where keywords lie close together.
      const windows = new Map<number, { start: number; end: number }[]>();
      automaton.search(bytes, (keyword, end) => {
        for (const index of rulesOf[keyword] as readonly number[]) {
          const start = Math.max(0, end - (keywords[keyword] as string).length - maxMatchBytes);
          const stop = Math.min(bytes.length, end + maxMatchBytes);
          const list = windows.get(index);
          const last = list?.at(-1);
          if (last !== undefined && start <= last.end) last.end = stop;
          else if (list === undefined) windows.set(index, [{ start, end: stop }]);
          else list.push({ start, end: stop });
        }
      });
      if (windows.size === 0) return [];
      const found: Detection[] = [];
      for (const [index, list] of windows) {
        const rule = rules[index] as SecretRule;
        if (rule.check.path !== undefined && !rule.check.path.test(path)) continue;
        for (const window of list) found.push(...matches(rule, bytes, window.start, window.end, path));
      }
      return withoutOverlaps(found);
    },
  };
}

function matches(rule: SecretRule, bytes: Buffer, start: number, end: number, path: string): Detection[] {
  const { check } = rule;
  const text = bytes.toString('latin1', start, end);
  const found: Detection[] = [];
  check.pattern.lastIndex = 0;
  for (let match = check.pattern.exec(text); match !== null; match = check.pattern.exec(text)) {
    if (match[0] === '') check.pattern.lastIndex++;
    const secret = match.groups?.secret ?? match[0];
    const offset = match.index + match[0].indexOf(secret);
    // The rule's own look at structure is cheap and rejects most; placeholders are looked for in what is left.
    const judgement = judge(rule, match, secret, offset, text, path);
    if (judgement === undefined || !(judgement.proven === true || plausible(rule, secret))) continue;
    found.push({
      rule,
      severity: judgement.severity ?? rule.severity,
      confidence: judgement.confidence ?? rule.confidence,
      secret,
      identity: judgement.identity ?? secret,
      start: start + offset,
      end: start + offset + secret.length,
      what: judgement.what ?? rule.title,
      properties: judgement.properties ?? {},
    });
  }
  return found;
}

function plausible(rule: SecretRule, secret: string): boolean {
  if (rule.check.ownPlausibility === true) return true;
  return !isPlaceholder(secret) && (rule.check.entropy === undefined || entropyOf(secret) >= rule.check.entropy);
}

function judge(
  rule: SecretRule,
  match: RegExpExecArray,
  secret: string,
  offset: number,
  text: string,
  path: string,
): Judgement | undefined {
  if (rule.check.judge === undefined) return {};
  const end = offset + secret.length;
  return rule.check.judge({
    secret,
    match,
    path,
    before: text.slice(Math.max(0, offset - contextBytes), offset),
    after: text.slice(end, end + contextBytes),
  });
}

/** Where findings overlap the specific one wins over the generic, then the longer one. */
function withoutOverlaps(found: readonly Detection[]): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (outranks(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function outranks(a: Detection, b: Detection): boolean {
  const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
  return generic > 0 || (generic === 0 && a.end - a.start > b.end - b.start);
}
