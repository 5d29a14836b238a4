// The detector of the built-in rules with the user's rules and allowlists about it. What a user wrote runs under a time limit.

import { PortcullisError } from '@portcullis/core';
import type { Detection, Detector } from '../detect.js';
import { withinTime } from '../regex/deadline.js';
import type { SecretRule } from '../rule.js';
import { fileAllowed, isHarmless, matchAllowed, type Verdict } from './allowlist.js';
import type { CompiledAllowlist, CompiledRule } from './compile.js';
import { buildImportedEngine, type ImportedMatch, tests } from './imported-engine.js';
import type { Place } from './model.js';

/** A file takes this long and no longer, in milliseconds: some time for a start, and by its size. */
const baseTime = 5000;
const timePerByte = 0.002;
/** All files together, beyond their time by size. */
const baseTotal = 60_000;

/** What takes findings of built-in rules away. */
export interface Narrowing {
  /** For all rules. */
  readonly globals: readonly CompiledAllowlist[];
  readonly ofRule: ReadonlyMap<string, readonly CompiledAllowlist[]>;
  /** Only files of such names are looked at, by the id of the rule. */
  readonly pathOf: ReadonlyMap<string, NonNullable<CompiledRule['path']>>;
}

export interface Custom {
  /** Of the configuration. */
  readonly file: string;
  readonly own: readonly CompiledRule[];
  readonly importedOf: ReadonlyMap<string, SecretRule>;
  readonly narrowing: Narrowing;
  readonly withBuiltIn: boolean;
}

/** Adds the user's rules and allowlists to a detector. */
export function customDetectors({ file, own, importedOf, narrowing, withBuiltIn }: Custom): (detector: Detector) => Detector {
  const { globals, ofRule, pathOf } = narrowing;
  const engine = buildImportedEngine(own, globals);
  const guard = timeGuard();
  const somethingNarrows = globals.length > 0 || ofRule.size > 0 || pathOf.size > 0;
  const harmless = isHarmless(globals) && [...ofRule.values()].every(isHarmless) && pathOf.size === 0;
  return (detector) => ({
    detect(bytes, path, within) {
      const base = withBuiltIn ? detector.detect(bytes, path, within) : [];
      const plan = engine.plan(bytes);
      if (plan === undefined && (base.length === 0 || !somethingNarrows)) return base;
      let running = 'an allowlist';
      let place: Place = { file };
      const work = (): Detection[] => {
        const kept = somethingNarrows ? base.flatMap((found) => narrow(found, bytes, path, narrowing)) : base;
        const matches = plan?.run(path, (rule) => {
          running = `the rule ${rule.id}`;
          place = rule.place;
        });
        const byteOf = plan?.text.byteOf as (unit: number) => number;
        const imported = (matches ?? []).map((match) => detectionOf(match, importedOf.get(match.rule.id) as SecretRule, bytes, byteOf));
        return combined(kept, imported);
      };
      if ((plan?.harmless ?? true) && (harmless || base.length === 0)) return work();
      return guard.run(work, bytes.length, () => tooSlow(running, place, path));
    },
  });
}

/** What a file's name alone decides: whether it need not be opened, and which rules it breaks. */
export function pathTests(
  file: string,
  own: readonly CompiledRule[],
  importedOf: ReadonlyMap<string, SecretRule>,
  globals: readonly CompiledAllowlist[],
) {
  const guard = timeGuard();
  const rules = own.filter(({ regex, path, skipReport }) => regex === undefined && path !== undefined && !skipReport);
  const breaks = (rule: CompiledRule, path: string): boolean =>
    guard.run(
      () =>
        tests(rule.path as NonNullable<CompiledRule['path']>, path) && !fileAllowed(rule.allowlists, path) && !fileAllowed(globals, path),
      path.length,
      () => tooSlow(`the rule ${rule.id}`, rule.place, path),
      rule.path?.harmless === true && isHarmless(rule.allowlists) && isHarmless(globals),
    );
  return {
    pathAllowed: (path: string): boolean =>
      globals.some(({ paths }) => paths.length > 0) &&
      guard.run(
        () => fileAllowed(globals, path),
        path.length,
        () => tooSlow('an allowlist', { file }, path),
        isHarmless(globals),
      ),
    rulesOfPath: (path: string): readonly SecretRule[] =>
      rules.filter((rule) => breaks(rule, path)).map(({ id }) => importedOf.get(id) as SecretRule),
  };
}

/** A built-in rule's finding after the allowlists: gone, marked as allowed, or as it was. */
function narrow(found: Detection, bytes: Buffer, path: string, { globals, ofRule, pathOf }: Narrowing): Detection[] {
  const limit = pathOf.get(found.rule.id);
  if (limit !== undefined && !tests(limit, path)) return [];
  const lists = [...globals, ...(ofRule.get(found.rule.id) ?? [])];
  if (lists.length === 0) return [found];
  const text = (start: number, end: number): string => bytes.toString('utf8', start, end);
  const before = bytes.lastIndexOf(10, Math.max(0, found.matchStart - 1));
  const after = bytes.indexOf(10, found.matchEnd);
  const verdict = matchAllowed(lists, {
    path,
    secret: text(found.start, found.end),
    match: text(found.matchStart, found.matchEnd),
    line: text(found.matchStart === 0 ? 0 : Math.max(0, before), after < 0 ? bytes.length : after),
  });
  return [verdict === undefined ? found : { ...found, ...judged(verdict) }];
}

function detectionOf(match: ImportedMatch, rule: SecretRule, bytes: Buffer, byteOf: (unit: number) => number): Detection {
  const start = byteOf(match.secretStart);
  const end = byteOf(match.secretStart + match.secret.length);
  const secret = bytes.toString('latin1', start, end);
  const tags = match.rule.tags.length === 0 ? {} : { tags: match.rule.tags.join(', ') };
  return {
    rule,
    severity: rule.severity,
    confidence: rule.confidence,
    secret,
    identity: secret,
    start,
    end,
    matchStart: byteOf(match.start),
    matchEnd: byteOf(match.start + match.match.length),
    what: rule.title,
    properties: tags,
    ...(match.ifCommit === undefined ? {} : judged(match.ifCommit)),
  };
}

function judged(verdict: Verdict): Pick<Detection, 'allowed'> {
  const { description, place } = verdict.by;
  const reason = `allowlist${description === '' ? '' : ` "${description.slice(0, 100)}"`} in ${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
  return { allowed: { kind: 'external', reason, ...(verdict.kind === 'commits' ? { commits: [...verdict.commits] } : {}) } };
}

/** Of two findings about one secret the specific one stays, then the more severe one, then the user's own. */
function combined(base: readonly Detection[], imported: readonly Detection[]): Detection[] {
  if (imported.length === 0) return [...base];
  const overlaps = (a: Detection, b: Detection): boolean => a.start < b.end && b.start < a.end;
  const generic = ({ rule }: Detection): boolean => rule.check.generic === true;
  const same = (a: Detection, b: Detection): boolean => a.start === b.start && a.end === b.end;
  const worse = (a: Detection, b: Detection): boolean => a.severity === 'critical' && b.severity !== 'critical';
  const keptBase = base.filter(
    (found) =>
      !imported.some(
        (other) => overlaps(found, other) && !generic(other) && (generic(found) || (same(found, other) && !worse(found, other))),
      ),
  );
  const keptImported = imported.filter(
    (found) => !keptBase.some((other) => overlaps(found, other) && !generic(other) && (generic(found) || same(found, other))),
  );
  return [...keptBase, ...keptImported].sort((a, b) => a.start - b.start || a.end - b.end);
}

function timeGuard() {
  let spent = 0;
  let allowance = baseTotal;
  return {
    run<Value>(work: () => Value, bytes: number, failure: () => PortcullisError, unwatched = false): Value {
      if (unwatched) return work();
      const limit = baseTime + bytes * timePerByte;
      allowance += bytes * timePerByte;
      const started = performance.now();
      const outcome = withinTime(limit, work);
      spent += performance.now() - started;
      if (!outcome.done || spent > allowance) throw failure();
      return outcome.value;
    },
  };
}

function tooSlow(what: string, place: Place, path: string): PortcullisError {
  return new PortcullisError({
    code: 'expression-too-slow',
    message: `expected the expression of ${what} to finish in time, but it was stopped in ${path}`,
    where: place,
    remedy: 'Give its repetitions bounds, keep them from standing next to or inside one another, or exclude the file.',
  });
}
