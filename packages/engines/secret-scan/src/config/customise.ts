// Built-in rules, imported ones and allowlists as one detector. What a user wrote runs under a time limit.

import { type Notice, PortcullisError, type Rule } from '@portcullis/core';
import type { Detection, Detector } from '../detect.js';
import { withinTime } from '../regex/deadline.js';
import type { SecretRule } from '../rule.js';
import { fileAllowed, isHarmless, matchAllowed, type Verdict } from './allowlist.js';
import { type CompiledAllowlist, type CompiledRule, compileAllowlist, compileRule } from './compile.js';
import { buildImportedEngine, type ImportedMatch, tests } from './imported-engine.js';
import type { ImportedConfig, ImportedRule, Place } from './model.js';

/** Whose rules run: `all` adds the imported ones to the built-in ones, `imported` runs them alone. */
export type RuleChoice = 'all' | 'imported';

export interface Customisation {
  /** Built-in rules that stay in force. */
  readonly builtIn: readonly SecretRule[];
  /** The imported rules, for reports. */
  readonly imported: readonly SecretRule[];
  readonly notices: readonly Notice[];
  /** Adds the imported rules and the allowlists to the detector of the built-in rules. */
  customise(detector: Detector): Detector;
  /** Whether a file need not be opened at all, by the allowlists for all rules. */
  pathAllowed(path: string): boolean;
  /** Imported rules that a file breaks by its name alone. */
  rulesOfPath(path: string): readonly SecretRule[];
}

/** A file takes this long and no longer, in milliseconds: some time for a start, and by its size. */
const baseTime = 5000;
const timePerByte = 0.002;
/** All files together, beyond their time by size. */
const baseTotal = 60_000;

/** @throws PortcullisError when the configuration cannot be carried out. */
export function customisation(config: ImportedConfig, builtInRules: readonly SecretRule[], choice: RuleChoice): Customisation {
  const notices: Notice[] = [];
  const note = (message: string, { file, line }: Place, level: Notice['level'] = 'note'): void =>
    void notices.push({ level, message, path: file, ...(line === undefined ? {} : { line }) });
  const named = new Map(builtInRules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id.toLowerCase(), rule] as const)));
  const builtInOf = (id: string): SecretRule | undefined => (choice === 'all' ? named.get(id.toLowerCase()) : undefined);
  if (choice === 'imported' && config.useDefault) {
    throw new PortcullisError({
      code: 'config-invalid',
      message: 'expected no `useDefault` with `rules: imported`: gitleaks’ own rules are not part of this action',
      where: { file: config.files.at(-1) as string, key: 'extend.useDefault' },
      remedy: 'Commit gitleaks’ default configuration and name it in `extend.path`, or choose `rules: all`.',
    });
  }

  const own: CompiledRule[] = [];
  const replaced = new Set<SecretRule>();
  const tuned = new Map<SecretRule, CompiledRule>();
  for (const rule of config.rules) {
    const target = builtInOf(rule.id);
    const compiled = compileRule(withDefaults(rule, target, config.useDefault));
    if (compiled.regex !== undefined || (compiled.path !== undefined && target === undefined)) {
      own.push(compiled);
      if (target !== undefined) replaced.add(target);
    } else if (target !== undefined) tuned.set(target, compiled);
    else throw ruleWithoutEffect(rule, choice);
  }
  checkRequired(own);

  const disabled = new Set<SecretRule>();
  for (const { id, place } of config.disabled) {
    const target = builtInOf(id);
    if (target !== undefined) disabled.add(target);
    else if (choice === 'all') note(`\`disabledRules\` names ${id}, which is no rule here; it changes nothing.`, place);
  }

  const globals = config.allowlists.filter(({ targetRules }) => targetRules.length === 0).map((list) => compileAllowlist(list));
  const targeted = new Map<string, CompiledAllowlist[]>();
  for (const list of config.allowlists.filter(({ targetRules }) => targetRules.length > 0)) {
    const compiled = compileAllowlist(list);
    for (const id of list.targetRules) {
      const target = own.find((rule) => rule.id === id)?.id ?? builtInOf(id)?.id;
      if (target === undefined)
        note(`An allowlist targets the rule ${id}, which is not here; for it nothing is allowed.`, list.place, 'warning');
      else targeted.set(target, [...(targeted.get(target) ?? []), compiled]);
    }
  }
  const ownRules = own.map((rule) => ({ ...rule, allowlists: [...rule.allowlists, ...(targeted.get(rule.id) ?? [])] }));
  const narrowed = new Map<string, CompiledAllowlist[]>();
  for (const rule of builtInRules) {
    const lists = [...(tuned.get(rule)?.allowlists ?? []), ...(targeted.get(rule.id) ?? [])];
    if (lists.length > 0) narrowed.set(rule.id, lists);
  }

  if (replaced.size > 0)
    note(
      `Rules of ${config.files.at(-1)} replace ${replaced.size} built-in ones of the same name: ${listed([...replaced].map(({ id }) => id))}.`,
      { file: config.files.at(-1) as string },
    );
  if (choice === 'all' && config.rules.length === 0 && config.allowlists.length > 0 && !config.useDefault)
    note(
      'This file holds allowlists and no rules. gitleaks would switch off all its rules for it; here the built-in rules stay on and are narrowed.',
      { file: config.files.at(-1) as string },
    );

  const importedOf = new Map(ownRules.map((rule) => [rule.id, reportedRule(rule)]));
  const pathRules = ownRules.filter(({ regex, path, skipReport }) => regex === undefined && path !== undefined && !skipReport);
  const engine = buildImportedEngine(ownRules, globals);
  const guard = timeGuard();
  const pathGuard = timeGuard();
  const builtIn =
    choice === 'imported'
      ? []
      : builtInRules.filter((rule) => !disabled.has(rule) && !replaced.has(rule)).map((rule) => withEntropy(rule, tuned.get(rule)));
  const pathLimits = new Map([...tuned].flatMap(([{ id }, { path }]) => (path === undefined ? [] : [[id, path] as const])));
  const somethingNarrows = globals.length > 0 || narrowed.size > 0 || pathLimits.size > 0;
  const globalsHarmless = isHarmless(globals) && [...narrowed.values()].every(isHarmless) && pathLimits.size === 0;

  return {
    builtIn,
    imported: [...importedOf.values()],
    notices,
    customise: (detector) => ({
      detect(bytes, path) {
        const base = choice === 'imported' ? [] : detector.detect(bytes, path);
        const plan = engine.plan(bytes);
        if (plan === undefined && (base.length === 0 || !somethingNarrows)) return base;
        let running = 'an allowlist';
        let place: Place = { file: config.files.at(-1) as string };
        const work = (): Detection[] => {
          const kept = somethingNarrows ? base.flatMap((found) => narrow(found, bytes, path)) : base;
          const matches =
            plan?.run(path, (rule) => {
              running = `the rule ${rule.id}`;
              place = rule.place;
            }) ?? [];
          return combined(
            kept,
            matches.map((match) =>
              detectionOf(match, importedOf.get(match.rule.id) as SecretRule, bytes, plan?.text.byteOf as (unit: number) => number),
            ),
          );
        };
        if ((plan?.harmless ?? true) && (globalsHarmless || base.length === 0)) return work();
        return guard.run(work, bytes.length, () => tooSlow(running, place, path));
      },
    }),
    pathAllowed: (path) =>
      globals.some(({ paths }) => paths.length > 0) &&
      pathGuard.run(
        () => fileAllowed(globals, path),
        path.length,
        () => tooSlow('an allowlist', { file: config.files.at(-1) as string }, path),
        isHarmless(globals),
      ),
    rulesOfPath: (path) =>
      pathRules
        .filter((rule) =>
          pathGuard.run(
            () =>
              tests(rule.path as CompiledRule['path'] & object, path) && !fileAllowed(rule.allowlists, path) && !fileAllowed(globals, path),
            path.length,
            () => tooSlow(`the rule ${rule.id}`, rule.place, path),
            rule.path?.harmless === true && isHarmless(rule.allowlists) && isHarmless(globals),
          ),
        )
        .map(({ id }) => importedOf.get(id) as SecretRule),
  };

  /** A built-in rule's finding after the allowlists: gone, marked as allowed, or as it was. */
  function narrow(found: Detection, bytes: Buffer, path: string): Detection[] {
    const limit = pathLimits.get(found.rule.id);
    if (limit !== undefined && !tests(limit, path)) return [];
    const lists = [...globals, ...(narrowed.get(found.rule.id) ?? [])];
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
}

/** Where a rule extends the built-in one of its name, what it leaves out is taken from there. */
function withDefaults(rule: ImportedRule, target: SecretRule | undefined, useDefault: boolean): ImportedRule {
  if (target === undefined || !useDefault || rule.regex === undefined) return rule;
  return {
    ...rule,
    description: rule.description === '' ? target.title : rule.description,
    entropy: rule.entropy === 0 ? (target.check.entropy ?? 0) : rule.entropy,
  };
}

function withEntropy(rule: SecretRule, tuned: CompiledRule | undefined): SecretRule {
  return tuned === undefined || tuned.entropy === 0 ? rule : { ...rule, check: { ...rule.check, entropy: tuned.entropy } };
}

function ruleWithoutEffect(rule: ImportedRule, choice: RuleChoice): PortcullisError {
  return new PortcullisError({
    code: 'config-invalid',
    message: `expected \`regex\` or \`path\` in rule ${rule.id}, which ${choice === 'all' ? 'is the name of no built-in rule' : 'extends no other rule'}`,
    where: { ...rule.place, key: rule.id },
    remedy: 'Say what the rule finds, or correct its id.',
  });
}

function checkRequired(rules: readonly CompiledRule[]): void {
  const ids = new Set(rules.map(({ id }) => id));
  for (const rule of rules)
    for (const { id } of rule.required)
      if (!ids.has(id))
        throw new PortcullisError({
          code: 'config-invalid',
          message: `expected the rule ${id}, which rule ${rule.id} requires, in the configuration`,
          where: { ...rule.place, key: 'required' },
          remedy: 'Add the rule, with `skipReport = true` when it should not be reported for itself.',
        });
}

/** An imported rule as reports show it. Its expression takes part in the digest of the rule set. */
function reportedRule(rule: CompiledRule): SecretRule {
  const what = rule.description === '' ? rule.id : (rule.description.split('\n')[0]?.slice(0, 200) ?? rule.id);
  return {
    id: rule.id,
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: what,
    why: `The rule ${rule.id} of ${rule.place.file} says so.`,
    remedy:
      'Revoke the credential where it was issued, issue a new one and keep it in a secret store; deleting the line leaves it in the history.',
    controls: ['CWE-798'],
    risks: ['CICD-SEC-6'],
    examples: { bad: [], good: [] },
    check: {
      keywords: rule.keywords,
      pattern: rule.regex?.pattern ?? rule.path?.pattern ?? /(?!)/g,
      ...(rule.entropy === 0 ? {} : { entropy: rule.entropy }),
      ...(rule.path === undefined ? {} : { path: rule.path.pattern }),
      generic: rule.id.toLowerCase().includes('generic'),
    },
  };
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

function listed(ids: readonly string[]): string {
  return ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
}

/** For the digest and the report: rules in force. */
export function rulesInForce({ builtIn, imported }: Customisation): readonly Rule[] {
  return [...builtIn, ...imported];
}
