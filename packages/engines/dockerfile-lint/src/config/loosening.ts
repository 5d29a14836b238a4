// What a change takes away from the lint that judges it, item by item between the tree that judges and the change; and the options
// under which nothing of that counts yet while everything that it makes stricter does.

import { type Finding, fingerprintOf, type Rule } from '@portcullis/core';
import type { LintOptions } from '../options.js';
import { emptyPolicy, type ImagePolicy } from '../policy/policy.js';
import type { HadolintLevel } from '../rule.js';
import { idsOf } from '../rule-ids.js';
import { dockerfileRules } from '../rules/index.js'; // at first use

export interface Loosening {
  readonly text: string;
  readonly file: string;
}

export interface Side {
  readonly options: LintOptions;
  readonly configFile: string;
  readonly policyFile: string;
}

export const looseningRule: Rule<string> = {
  id: 'lint-configuration-loosened',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A change loosens the lint that judges it',
  why: 'Whoever may edit the configuration of a linter in the change it judges decides what it finds.',
  remedy:
    'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
  controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
  risks: ['CICD-SEC-1', 'CICD-SEC-4'],
  examples: {
    bad: [{ text: 'ignored: [DL3002]\n', path: '.hadolint.yaml' }],
    good: [{ text: 'override:\n  error: [DL3006]\n', path: '.hadolint.yaml' }],
  },
  check: 'Compares `.hadolint.yaml` and the policy of the change with those of its base commit.',
};

const levels: readonly HadolintLevel[] = ['ignore', 'style', 'info', 'warning', 'error'];

function rank(level: HadolintLevel): number {
  return levels.indexOf(level);
}

/** A rule's own level, by any of its ids; undefined for one that is not hadolint's. */
function ownLevel(id: string): HadolintLevel | undefined {
  return dockerfileRules().find((rule) => idsOf(rule).has(id))?.check.level;
}

/** The level that an id has on one side. */
function levelOf(id: string, options: LintOptions): HadolintLevel | undefined {
  return options.overrides.get(id) ?? ownLevel(id);
}

/** Everything by which the change's files find less than those that judge. */
export function loosenings(base: Side, head: Side): readonly Loosening[] {
  return [...inConfig(base, head), ...inPolicy(base, head)];
}

function inConfig(base: Side, { options: now, configFile }: Side): Loosening[] {
  const before = base.options;
  const found = [
    ...[...now.ignored].filter((id) => !before.ignored.has(id)).map((id) => `it switches off ${id.toUpperCase()}`),
    ...inLevels(before, now),
    ...inRegistries(before, now),
    ...inLabels(before, now),
  ];
  if (before.strictLabels && !now.strictLabels) found.push('it allows labels that the schema does not name');
  if (before.disableIgnorePragma && !now.disableIgnorePragma) found.push('it lets comments allow findings');
  return found.map((text) => ({ text, file: configFile }));
}

function inLevels(before: LintOptions, now: LintOptions): readonly string[] {
  const found: string[] = [];
  for (const id of new Set([...before.overrides.keys(), ...now.overrides.keys()])) {
    const was = levelOf(id, before);
    const is = levelOf(id, now);
    if (was !== undefined && is !== undefined && rank(is) < rank(was)) found.push(`it lowers ${id.toUpperCase()} from ${was} to ${is}`);
    // Of ShellCheck's codes only ShellCheck knows the level.
    else if ((was === undefined) !== (is === undefined)) found.push(`it changes the level of ${id.toUpperCase()}`);
  }
  return found;
}

function inRegistries({ trustedRegistries: before }: LintOptions, { trustedRegistries: now }: LintOptions): readonly string[] {
  if (before.length === 0) return [];
  if (now.length === 0) return ['it trusts every registry'];
  return now.filter((registry) => !before.includes(registry)).map((registry) => `it trusts the registry ${registry.slice(0, 100)}`);
}

function inLabels(before: LintOptions, now: LintOptions): readonly string[] {
  const found: string[] = [];
  for (const [label, type] of before.labelSchema) {
    const other = now.labelSchema.get(label);
    if (other === undefined) found.push(`it takes the label ${label.slice(0, 100)} out of the schema`);
    else if (other !== type) found.push(`it changes the type of the label ${label.slice(0, 100)} from ${type} to ${other}`);
  }
  return found;
}

function inPolicy(base: Side, head: Side): Loosening[] {
  const before = base.options.policy ?? emptyPolicy;
  const now = head.options.policy ?? emptyPolicy;
  const found: string[] = [];
  const gone = (list: readonly string[], other: readonly string[]): readonly string[] => list.filter((entry) => !other.includes(entry));
  if (before.allow.length > 0) {
    if (now.allow.length === 0) found.push('it allows every image');
    for (const glob of gone(now.allow, before.allow)) found.push(`it allows the images ${glob}`);
  }
  for (const glob of gone(before.deny, now.deny)) found.push(`it no longer denies the images ${glob}`);
  if (before.requireDigest && !now.requireDigest) found.push('it no longer asks for digests');
  const approvals = ({ approved }: ImagePolicy): readonly string[] =>
    approved.flatMap(({ image, digests }) => digests.map((digest) => `${image}@${digest}`));
  const named = new Set(before.approved.map(({ image }) => image));
  for (const entry of gone(approvals(now), approvals(before)))
    if (named.has(entry.slice(0, entry.indexOf('@')))) found.push(`it approves ${entry}`);
  for (const image of named) if (!now.approved.some((entry) => entry.image === image)) found.push(`it takes any digest of ${image}`);
  for (const [label, type] of before.requiredLabels)
    if (now.requiredLabels.get(label) !== type) found.push(`it no longer requires the label ${label.slice(0, 100)} of type ${type}`);
  for (const { name } of before.forbiddenPackages)
    if (!now.forbiddenPackages.some((entry) => entry.name === name)) found.push(`it no longer forbids the packages ${name}`);
  if (base.options.experimental && !head.options.experimental) found.push('it switches off the experimental checks of BuildKit');
  return found.map((text) => ({ text, file: head.policyFile }));
}

/** The options of the tree that judges, with whatever the change makes stricter. Its policy is looked at beside; see read-settings.ts. */
export function stricterOptions(base: LintOptions, head: LintOptions): LintOptions {
  const overrides = new Map<string, HadolintLevel>();
  for (const id of new Set([...base.overrides.keys(), ...head.overrides.keys()])) {
    const [was, is] = [levelOf(id, base), levelOf(id, head)];
    const level = was === undefined ? base.overrides.get(id) : is === undefined || rank(was) >= rank(is) ? was : is;
    if (level !== undefined) overrides.set(id, level);
  }
  return {
    ...base,
    ignored: new Set([...base.ignored].filter((id) => head.ignored.has(id))),
    overrides,
    trustedRegistries: trusted(base.trustedRegistries, head.trustedRegistries),
    labelSchema: new Map([...head.labelSchema, ...base.labelSchema]),
    strictLabels: base.strictLabels || head.strictLabels,
    disableIgnorePragma: base.disableIgnorePragma || head.disableIgnorePragma,
    experimental: base.experimental || head.experimental,
    pedantic: head.pedantic === 'all' ? head.pedantic : base.pedantic,
  };
}

/** What both trust; where the change takes away some of the list, the rest of it. An empty list trusts all. */
function trusted(base: readonly string[], head: readonly string[]): readonly string[] {
  if (base.length === 0) return head;
  const both = base.filter((registry) => head.includes(registry));
  return both.length > 0 ? both : base;
}

/** @param where the tree that judges, as "at the base commit 0123456789ab". */
export function looseningFindings(list: readonly Loosening[], where: string): readonly Finding[] {
  return list.map(({ text, file }) => ({
    ruleId: looseningRule.id,
    severity: looseningRule.severity,
    confidence: looseningRule.confidence,
    message: `This change loosens the lint: ${text}. It counts after the merge; now what stands ${where} holds. ${looseningRule.why}`,
    location: { path: file, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
    fingerprint: fingerprintOf(looseningRule.id, file, text),
  }));
}
