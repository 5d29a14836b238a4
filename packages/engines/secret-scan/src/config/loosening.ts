// What a pull request takes away from the scan that judges it: found item by item between base and head.

import { type Finding, fingerprintOf, type Rule } from '@portcullis/core';
import type { ImportedAllowlist, ImportedConfig, ImportedRule, Place } from './model.js';

/** One thing that the head allows and the base does not. */
export interface Loosening {
  readonly text: string;
  readonly place: Place;
}

export const looseningRule: Rule<string> = {
  id: 'scan-configuration-loosened',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A change loosens the scan that judges it',
  why: 'Whoever may edit the configuration of a scanner in the change it judges decides what it finds.',
  remedy:
    'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
  controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
  risks: ['CICD-SEC-1', 'CICD-SEC-4'],
  examples: {
    bad: [{ text: '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n', path: '.gitleaks.toml' }],
    good: [{ text: "[[rules]]\nid = \"internal-token\"\nregex = '''itk_[a-z0-9]{32}'''\n", path: '.gitleaks.toml' }],
  },
  check: 'Compares the configuration, ignores and baselines of the change with those of its base commit.',
};

/** Everything by which the head's configuration finds less than the base's. */
export function configLoosenings(
  base: ImportedConfig | undefined,
  head: ImportedConfig | undefined,
  isBuiltIn: (id: string) => boolean,
): Loosening[] {
  const before = narrowings(base);
  const found = [...narrowings(head)].filter(([key]) => !before.has(key)).map(([, loosening]) => loosening);
  const now = new Map(head?.rules.map((rule) => [rule.id, rule]) ?? []);
  const headPlace = { file: head?.files.at(-1) ?? base?.files.at(-1) ?? '.gitleaks.toml' };
  for (const rule of base?.rules ?? []) {
    const other = now.get(rule.id);
    if (other === undefined) found.push({ text: `it deletes the rule ${rule.id}`, place: headPlace });
    else found.push(...changes(rule, other));
  }
  // A rule of the name of a built-in one replaces it, so a new one may find less.
  const old = new Set(base?.rules.map(({ id }) => id));
  for (const rule of head?.rules ?? [])
    if (!old.has(rule.id) && isBuiltIn(rule.id) && (rule.regex !== undefined || rule.path !== undefined || rule.entropy !== 0))
      found.push({ text: `it changes the built-in rule ${rule.id}`, place: rule.place });
  return found;
}

/** Changed parts of a rule. Whether another expression finds more or less nobody can say, so that a person must look. */
function changes(before: ImportedRule, after: ImportedRule): Loosening[] {
  const parts: [string, unknown, unknown][] = [
    ['expression', before.regex, after.regex],
    ['path', before.path, after.path],
    ['secretGroup', before.secretGroup, after.secretGroup],
    ['keywords', [...before.keywords].sort(), [...after.keywords].sort()],
    ['required rules', before.required, after.required],
  ];
  const found = parts
    .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map(([name]) => `it changes the ${name} of rule ${after.id}`);
  if (after.entropy > before.entropy)
    found.push(`it raises the entropy that rule ${after.id} asks for from ${before.entropy} to ${after.entropy}`);
  if (after.skipReport && !before.skipReport) found.push(`it keeps the findings of rule ${after.id} from being reported`);
  return found.map((text) => ({ text, place: after.place }));
}

function narrowings(config: ImportedConfig | undefined): Map<string, Loosening> {
  const all = new Map<string, Loosening>();
  if (config === undefined) return all;
  for (const { id, place } of config.disabled) all.set(`off ${id}`, { text: `it switches off the rule ${id}`, place });
  for (const list of config.allowlists) addAllowlist(all, list, list.targetRules.length === 0 ? ['every rule'] : list.targetRules);
  for (const rule of config.rules) for (const list of rule.allowlists) addAllowlist(all, list, [`rule ${rule.id}`]);
  return all;
}

/** Of an `or` each entry counts for itself; an `and` allows as a whole. */
function addAllowlist(all: Map<string, Loosening>, list: ImportedAllowlist, owners: readonly string[]): void {
  const add = (owner: string, what: string): void =>
    void all.set(`${owner} ${what} ${list.regexTarget}`, { text: `it allows ${what.slice(0, 160)} for ${owner}`, place: list.place });
  for (const owner of owners) {
    const entries = [
      ...list.paths.map((path) => `the paths ${path}`),
      ...list.regexes.map((regex) => `what matches ${regex} in the ${list.regexTarget}`),
      ...list.stopwords.map((word) => `secrets with "${word}"`),
      ...list.commits.map((commit) => `the commit ${commit}`),
    ];
    if (list.condition === 'or') for (const entry of entries) add(owner, entry);
    else add(owner, entries.sort().join(' and '));
  }
}

/** @param where the tree that judges, as "at the base commit 0123456789ab". */
export function looseningFindings(loosenings: readonly Loosening[], where: string): Finding[] {
  return loosenings.map(({ text, place }) => ({
    ruleId: looseningRule.id,
    severity: looseningRule.severity,
    confidence: looseningRule.confidence,
    message: `This change loosens the scan: ${text}. It counts after the merge; now the configuration ${where} holds. ${looseningRule.why}`,
    location: {
      path: place.file,
      region: { startLine: place.line ?? 1, startColumn: 1, endLine: place.line ?? 1, endColumn: 1 },
    },
    fingerprint: fingerprintOf(looseningRule.id, place.file, text),
  }));
}
