// Imported rules over one text, with gitleaks' semantics (detect/detect.go of 8.30): keywords decide whether a rule is
// tried, matches do not overlap, groups are taken from the match alone, then entropy, allowlists, required rules.

import { buildAutomaton } from '../automaton.js';
import type { Translated } from '../regex/translate.js';
import { fileAllowed, isHarmless, matchAllowed, type Verdict } from './allowlist.js';
import type { CompiledAllowlist, CompiledRule } from './compile.js';
import { entropyOfSecret, type UnicodeText, unicodeText } from './unicode-text.js';

/** A match that counts. Offsets are units of the text. */
export interface ImportedMatch {
  readonly rule: CompiledRule;
  readonly secret: string;
  readonly secretStart: number;
  readonly match: string;
  readonly start: number;
  /** From 0, of the match; the column counts from the line break. */
  readonly line: number;
  readonly column: number;
  readonly lineText: string;
  /** Allowed only when it came in with one of these commits. */
  readonly ifCommit?: Verdict;
}

export interface ImportedEngine {
  /** What there is to do for a text; undefined when no rule is called for. */
  plan(bytes: Buffer): Plan | undefined;
}

export interface Plan {
  readonly text: UnicodeText;
  /** Whether it takes so few steps that nobody need watch it. */
  readonly harmless: boolean;
  /** `enter` is told which rule is about to run. */
  run(path: string, enter: (rule: CompiledRule) => void): readonly ImportedMatch[];
}

interface Interval {
  from: number;
  to: number;
}

export function buildImportedEngine(rules: readonly CompiledRule[], globals: readonly CompiledAllowlist[]): ImportedEngine {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const scanned = rules.filter(({ regex }) => regex !== undefined);
  const texts = new Map<string, { keywordOf: number[]; anchorOf: { rule: number; min: number; max: number }[] }>();
  const entry = (text: string): { keywordOf: number[]; anchorOf: { rule: number; min: number; max: number }[] } => {
    const known = texts.get(text) ?? { keywordOf: [], anchorOf: [] };
    texts.set(text, known);
    return known;
  };
  const foreign: { word: string; rule: number }[] = [];
  for (const [index, { keywords, regex }] of scanned.entries()) {
    for (const word of keywords) {
      if (/^[\0-\x7f]+$/.test(word)) entry(word).keywordOf.push(index);
      else foreign.push({ word, rule: index });
    }
    for (const [text, { min, max }] of regex?.anchor ?? []) entry(text).anchorOf.push({ rule: index, min, max });
  }
  const words = [...texts.keys()];
  const entries = [...texts.values()];
  const automaton = buildAutomaton(words);
  const indexOf = new Map(scanned.map((rule, index) => [rule, index]));
  const globalsHarmless = isHarmless(globals);
  const harmless = scanned.map((rule) => rule.regex?.harmless === true && (rule.path?.harmless ?? true) && isHarmless(rule.allowlists));

  return {
    plan(bytes) {
      const text = unicodeText(bytes);
      const called = scanned.map(({ keywords }) => keywords.length === 0);
      const intervals: (Interval[] | undefined)[] = scanned.map(({ regex }) => (regex?.anchor === undefined ? undefined : []));
      automaton.search(text.units, (word, end) => {
        const { keywordOf, anchorOf } = entries[word] as (typeof entries)[number];
        for (const rule of keywordOf) called[rule] = true;
        const start = end - (words[word] as string).length;
        for (const { rule, min, max } of anchorOf) addInterval(intervals[rule] as Interval[], start - max, start - min);
      });
      if (foreign.length > 0) {
        const lower = text.text.toLowerCase();
        for (const { word, rule } of foreign) if (word === '' || lower.includes(word)) called[rule] = true;
      }
      const due = scanned.filter((rule, index) => called[index] && !rule.skipReport && intervals[index]?.length !== 0);
      if (due.length === 0) return undefined;
      const needed = due.flatMap((rule) => [rule, ...rule.required.map(({ id }) => byId.get(id) as CompiledRule)]);
      return {
        text,
        harmless: globalsHarmless && needed.every((rule) => harmless[indexOf.get(rule) as number] ?? true),
        run(path, enter) {
          if (fileAllowed(globals, path)) return [];
          const lines = lineNumbers(text.text);
          const search = (rule: CompiledRule): ImportedMatch[] => {
            enter(rule);
            return matchesOf(rule, text.text, intervals[indexOf.get(rule) as number], lines, path, globals);
          };
          return withoutGeneric(due.flatMap((rule) => withRequired(rule, search(rule), (id) => search(byId.get(id) as CompiledRule))));
        },
      };
    },
  };
}

/** Hits come in order of their end, so that starts are nearly sorted; what is not is sorted when it is used. */
function addInterval(list: Interval[], from: number, to: number): void {
  const last = list.at(-1);
  if (last !== undefined && from <= last.to + 1 && from >= last.from) last.to = Math.max(last.to, to);
  else list.push({ from, to });
}

function joinedIntervals(list: readonly Interval[], length: number): Interval[] {
  const joined: Interval[] = [];
  for (const { from, to } of [...list].sort((a, b) => a.from - b.from)) {
    if (to < 0) continue;
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from: Math.max(0, from), to });
  }
  return joined.filter(({ from }) => from <= length);
}

/** Matches of an expression as Go's FindAll gives them, tried only where its anchor text calls for it. */
export function* findAll(
  regex: Translated,
  text: string,
  intervals: readonly Interval[] | undefined,
): Generator<{ index: number; match: string }> {
  const whole = [{ from: 0, to: text.length }];
  const all = intervals === undefined ? whole : joinedIntervals(intervals, text.length);
  const first = all[0];
  // Where a match may run on without end there is nothing to cut out.
  const windows =
    regex.length.max === Number.POSITIVE_INFINITY && first !== undefined ? [{ from: first.from, to: (all.at(-1) as Interval).to }] : all;
  let done = 0;
  for (const window of windows) {
    const from = Math.max(window.from, done);
    if (from > window.to) continue;
    // Two units to the left are enough for `\b` and `^` of a line; to the right no match reaches the cut.
    const cut = Math.max(0, from - 2);
    const end = Math.min(text.length, window.to + regex.length.max + 2);
    const piece = cut === 0 && end === text.length ? text : text.slice(cut, end);
    regex.pattern.lastIndex = from - cut;
    for (let match = regex.pattern.exec(piece); match !== null; match = regex.pattern.exec(piece)) {
      const index = cut + match.index;
      if (index > window.to) break;
      if (match[0] === '') {
        // A whole code point on: in the middle of one the search would start over at its beginning.
        regex.pattern.lastIndex += (piece.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      yield { index, match: match[0] };
      done = index + match[0].length;
      // Others may have used the expression in between.
      regex.pattern.lastIndex = done - cut;
    }
  }
}

function matchesOf(
  rule: CompiledRule,
  text: string,
  intervals: readonly Interval[] | undefined,
  lines: LineNumbers,
  path: string,
  globals: readonly CompiledAllowlist[],
): ImportedMatch[] {
  if (rule.regex === undefined || fileAllowed(rule.allowlists, path)) return [];
  if (rule.path !== undefined && !tests(rule.path, path)) return [];
  const found: ImportedMatch[] = [];
  for (const { index, match } of findAll(rule.regex, text, intervals)) {
    const lead = /^\n*/.exec(match)?.[0].length ?? 0;
    const trimmed = match.slice(lead).replace(/\n+$/, '');
    const lineText = lineOf(text, index, index + trimmed.length);
    if (lineText.includes('gitleaks:allow')) continue;
    const secret = secretOf(rule, trimmed);
    if (rule.entropy !== 0 && entropyOfSecret(secret.text) <= rule.entropy) continue;
    const candidate = { path, secret: secret.text, match: trimmed, line: lineText };
    const verdict = matchAllowed(globals, candidate);
    if (verdict?.kind === 'allowed') continue;
    const own = matchAllowed(rule.allowlists, candidate);
    if (own?.kind === 'allowed') continue;
    const ifCommit = verdict ?? own;
    found.push({
      rule,
      secret: secret.text,
      secretStart: index + lead + secret.start,
      match: trimmed,
      start: index,
      line: lines.at(index),
      column: index - Math.max(0, text.lastIndexOf('\n', index)),
      lineText,
      ...(ifCommit === undefined ? {} : { ifCommit }),
    });
  }
  return found;
}

/** The group that is the secret. gitleaks matches anew on the match alone, where `\b` and `$` see its ends. */
function secretOf(rule: CompiledRule, match: string): { readonly text: string; readonly start: number } {
  const { pattern, groups } = rule.regex as Translated;
  const whole = { text: match, start: 0 };
  if (groups === 0) return whole;
  pattern.lastIndex = 0;
  const again = pattern.exec(match);
  if (again === null) return whole;
  const group = rule.secretGroup > 0 ? rule.secretGroup : again.findIndex((text, i) => i > 0 && text !== undefined && text !== '');
  if (group < 0) return whole;
  const text = again[group] ?? '';
  return { text, start: text === '' ? 0 : groupStart(pattern, again, group) };
}

/** Where a group starts: found with the engine's own indices, asked for only now because they are slow. */
function groupStart(pattern: RegExp, match: RegExpExecArray, group: number): number {
  const indexed = new RegExp(pattern.source, 'dgu');
  indexed.lastIndex = match.index;
  return indexed.exec(match.input)?.indices?.[group]?.[0] ?? match.input.indexOf(match[group] as string);
}

/** The lines of a match, with the line break before them: what gitleaks calls its line. */
function lineOf(text: string, start: number, end: number): string {
  const from = text[start] === '\n' ? start : Math.max(0, text.lastIndexOf('\n', start));
  const next = text.indexOf('\n', start + 1);
  if (next < 0) {
    const stop = text.slice(end).search(/[\r\n]/);
    return text.slice(from, stop < 0 || !text.includes('\n') ? text.length : end + stop);
  }
  const after = text.indexOf('\n', end);
  return text.slice(from, Math.max(after < 0 ? next : after, end));
}

interface LineNumbers {
  at(index: number): number;
}

function lineNumbers(text: string): LineNumbers {
  let breaks: number[] | undefined;
  return {
    at(index) {
      if (breaks === undefined) {
        breaks = [];
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
      }
      let low = 0;
      let high = breaks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle] as number) <= index) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A rule with required rules counts only where each of them matches near enough. */
function withRequired(rule: CompiledRule, found: ImportedMatch[], search: (id: string) => ImportedMatch[]): ImportedMatch[] {
  if (rule.required.length === 0 || found.length === 0) return found;
  const partners = rule.required.map((required) => ({ required, matches: search(required.id) }));
  return found.filter((match) =>
    partners.every(({ required, matches }) =>
      matches.some(
        (partner) =>
          (required.withinLines === undefined || Math.abs(partner.line - match.line) <= required.withinLines) &&
          (required.withinColumns === undefined || Math.abs(partner.column - match.column) <= required.withinColumns),
      ),
    ),
  );
}

/** A rule called generic steps back where another one found the same secret on the line. */
function withoutGeneric(found: readonly ImportedMatch[]): readonly ImportedMatch[] {
  const isGeneric = ({ rule }: ImportedMatch): boolean => rule.id.toLowerCase().includes('generic');
  if (!found.some(isGeneric)) return found;
  return found.filter(
    (match) =>
      !isGeneric(match) || !found.some((other) => !isGeneric(other) && other.line === match.line && other.secret.includes(match.secret)),
  );
}

export function tests({ pattern }: Translated, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
