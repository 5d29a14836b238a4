// Built-in rules, imported ones and allowlists as one set: which rules stay in force, and what the user's files make of them.

import { type Notice, PortcullisError, type Rule } from '@portcullis/core';
import type { Detector } from '../detect.js';
import type { SecretRule } from '../rule.js';
import { madeRule } from '../rules/family.js';
import { type CompiledAllowlist, type CompiledRule, compileAllowlist, compileRule } from './compile.js';
import { customDetectors, type Narrowing, pathTests } from './custom-detector.js';
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

/** @throws PortcullisError when the configuration cannot be carried out. */
export function customisation(config: ImportedConfig, builtInRules: readonly SecretRule[], choice: RuleChoice): Customisation {
  if (choice === 'imported' && config.useDefault) throw defaultsWithImported(config);
  const notices: Notice[] = [];
  const note: Note = (message, { file, line }, level = 'note') =>
    void notices.push({ level, message, path: file, ...(line === undefined ? {} : { line }) });
  const named = new Map(builtInRules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id.toLowerCase(), rule] as const)));
  const builtInOf: BuiltInOf = (id) => (choice === 'all' ? named.get(id.toLowerCase()) : undefined);

  const sorted = sortRules(config, builtInOf, choice);
  const disabled = disabledRules(config, builtInOf, choice, note);
  const targeted = targetedLists(config, sorted.own, builtInOf, note);
  const own = sorted.own.map((rule) => ({ ...rule, allowlists: [...rule.allowlists, ...(targeted.get(rule.id) ?? [])] }));
  const builtIn = choice === 'imported' ? [] : keptRules(builtInRules, sorted, disabled);
  const importedOf = new Map(own.map((rule) => [rule.id, reportedRule(rule)]));
  noteSurprises(config, sorted, choice, note);

  const narrowing: Narrowing = {
    globals: config.allowlists.filter(({ targetRules }) => targetRules.length === 0).map((list) => compileAllowlist(list)),
    ofRule: listsOfRules(builtInRules, sorted.tuned, targeted),
    pathOf: new Map([...sorted.tuned].flatMap(([{ id }, { path }]) => (path === undefined ? [] : [[id, path] as const]))),
  };
  const file = config.files.at(-1) as string;
  return {
    builtIn,
    imported: [...importedOf.values()],
    notices,
    customise: customDetectors({ file, own, importedOf, narrowing, withBuiltIn: choice !== 'imported' }),
    ...pathTests(file, own, importedOf, narrowing.globals),
  };
}

type Note = (message: string, place: Place, level?: Notice['level']) => void;
type BuiltInOf = (id: string) => SecretRule | undefined;

/** What the rules of a configuration are to the built-in ones. */
interface Sorted {
  /** Rules with an expression or a path of their own. */
  readonly own: readonly CompiledRule[];
  readonly replaced: ReadonlySet<SecretRule>;
  /** Built-in rules that the configuration changes a little. */
  readonly tuned: ReadonlyMap<SecretRule, CompiledRule>;
}

function sortRules(config: ImportedConfig, builtInOf: BuiltInOf, choice: RuleChoice): Sorted {
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
  return { own, replaced, tuned };
}

function disabledRules(config: ImportedConfig, builtInOf: BuiltInOf, choice: RuleChoice, note: Note): ReadonlySet<SecretRule> {
  const disabled = new Set<SecretRule>();
  for (const { id, place } of config.disabled) {
    const target = builtInOf(id);
    if (target !== undefined) disabled.add(target);
    else if (choice === 'all') note(`\`disabledRules\` names ${id}, which is no rule here; it changes nothing.`, place);
  }
  const first = config.disabled.find(({ id }) => builtInOf(id) !== undefined);
  if (first !== undefined)
    note(`\`disabledRules\` switches built-in rules off: ${listed([...disabled].map(({ id }) => id))}.`, first.place);
  return disabled;
}

/** Allowlists for some rules only, by the id of each. */
function targetedLists(
  config: ImportedConfig,
  own: readonly CompiledRule[],
  builtInOf: BuiltInOf,
  note: Note,
): ReadonlyMap<string, readonly CompiledAllowlist[]> {
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
  return targeted;
}

function keptRules(builtIn: readonly SecretRule[], { replaced, tuned }: Sorted, disabled: ReadonlySet<SecretRule>): readonly SecretRule[] {
  return builtIn.filter((rule) => !disabled.has(rule) && !replaced.has(rule)).map((rule) => withEntropy(rule, tuned.get(rule)));
}

function listsOfRules(
  builtIn: readonly SecretRule[],
  tuned: Sorted['tuned'],
  targeted: ReadonlyMap<string, readonly CompiledAllowlist[]>,
): Narrowing['ofRule'] {
  return new Map(
    builtIn.flatMap((rule) => {
      const lists = [...(tuned.get(rule)?.allowlists ?? []), ...(targeted.get(rule.id) ?? [])];
      return lists.length === 0 ? [] : [[rule.id, lists] as const];
    }),
  );
}

/** What works otherwise than somebody who comes from gitleaks expects. */
function noteSurprises(config: ImportedConfig, { replaced }: Sorted, choice: RuleChoice, note: Note): void {
  const file = config.files.at(-1) as string;
  if (replaced.size > 0)
    note(`Rules of ${file} replace ${replaced.size} built-in ones of the same name: ${listed([...replaced].map(({ id }) => id))}.`, {
      file,
    });
  for (const { passedOver, place } of [...config.allowlists, ...config.rules.flatMap(({ allowlists }) => allowlists)])
    if (passedOver.length > 0)
      note(
        `gitleaks passes over ${listed(passedOver)} in an allowlist since version 8, and so it allows nothing: write \`paths\`.`,
        place,
        'warning',
      );
  if (choice === 'all' && config.rules.length === 0 && config.allowlists.length > 0 && !config.useDefault)
    note(
      'This file holds allowlists and no rules. gitleaks would switch off all its rules for it; here the built-in rules stay on and are narrowed.',
      { file },
    );
}

function defaultsWithImported(config: ImportedConfig): PortcullisError {
  return new PortcullisError({
    code: 'config-invalid',
    message: 'expected no `useDefault` with `rules: imported`: gitleaks’ own rules are not part of this action',
    where: { file: config.files.at(-1) as string, key: 'extend.useDefault' },
    remedy: 'Commit gitleaks’ default configuration and name it in `extend.path`, or choose `rules: all`.',
  });
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
  return tuned === undefined || tuned.entropy === 0 ? rule : { ...madeRule(rule), check: { ...rule.check, entropy: tuned.entropy } };
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

function listed(ids: readonly string[]): string {
  return ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
}

/** For the digest and the report: rules in force. */
export function rulesInForce({ builtIn, imported }: Customisation): readonly Rule[] {
  return [...builtIn, ...imported];
}
