// zizmor.yml: rules that are off, findings that stay, and the policies of single audits.
// Facts: docs.zizmor.sh, "Configuration" and "Audit rules", 2026-11.

import { ruleIsNamed, type Severity } from '@portcullis/core';
import type { RepositoryUse } from '@portcullis/formats/workflow';
import { zizmorPattern } from '../config/patterns.js';
import type { AuditSettings, Ignored, Pinning } from '../config/settings.js';
import { onlineRules } from '../online/audits.js';
import { nearest } from '../rules/correctness/words.js';
import { auditRules } from '../rules/index.js'; // at first use
import { type ConfigReader, configReader, type KeyPath, type PeerSettings } from './config-reader.js';

export const zizmorConfigNames: readonly string[] = ['.github/zizmor.yml', '.github/zizmor.yaml', 'zizmor.yml', 'zizmor.yaml'];

/** @throws PortcullisError with file and line. */
export async function readZizmorConfig(text: string, file: string): Promise<PeerSettings> {
  const reader = await configReader(text, file);
  const root = reader.map([], reader.value);
  // zizmor refuses a key that it does not know: a slip of the finger would leave off what was meant.
  reader.only([], root, ['rules']);
  const rules = reader.map(['rules'], root.rules);
  const disabled = new Set<string>();
  const ignored: Ignored[] = [];
  const severities = new Map<string, Severity>();
  const notFollowed: string[] = [];
  for (const [id, entry] of Object.entries(rules)) {
    if (!isRule(id)) reader.fail(['rules', id], unknownRule(id));
    const rule = reader.map(['rules', id], entry);
    reader.only(['rules', id], rule, ['disable', 'ignore', 'config', 'remap']);
    const severity = remapped(reader.map(['rules', id, 'remap'], rule.remap), ['rules', id, 'remap'], reader);
    if (severity !== undefined) severities.set(id.toLowerCase(), severity);
    const { config } = rule;
    if (config !== undefined && config !== null) {
      const known = configurable[id];
      if (known === undefined) notFollowed.push(`\`rules.${id}.config\`, since that rule has nothing to configure`);
      else reader.only(['rules', id, 'config'], reader.map(['rules', id, 'config'], config), known);
    }
    if (rule.disable === true) disabled.add(id.toLowerCase());
    else if (rule.disable !== undefined && rule.disable !== false) reader.fail(['rules', id, 'disable'], 'expected true or false');
    for (const [i, place] of reader.texts(['rules', id, 'ignore'], rule.ignore).entries())
      ignored.push(
        ignoredPlace(place, id, file) ?? reader.fail(['rules', id, 'ignore', i], 'expected a file, and behind it a line and a column'),
      );
  }
  return { disabled, ignored, severities, notFollowed, ...policies(rules, reader) };
}

/** What zizmor lets be said of single audits. */
const configurable: Readonly<Record<string, readonly string[]>> = {
  'dependabot-cooldown': ['days'],
  'forbidden-uses': ['allow', 'deny'],
  'known-vulnerable-actions': ['allow'],
  'secrets-outside-env': ['allow'],
  'unpinned-uses': ['policies'],
};

const remappings: Readonly<Record<string, Severity>> = { informational: 'low', low: 'low', medium: 'medium', high: 'high' };

function remapped(remap: Readonly<Record<string, unknown>>, path: KeyPath, reader: ConfigReader): Severity | undefined {
  reader.only(path, remap, ['severity']);
  const { severity } = remap;
  if (severity === undefined) return undefined;
  const known = typeof severity === 'string' && Object.hasOwn(remappings, severity) ? remappings[severity] : undefined;
  return (
    known ?? reader.fail([...path, 'severity'], `expected ${Object.keys(remappings).join(', ')}, got ${String(severity).slice(0, 40)}`)
  );
}

function isRule(id: string): boolean {
  return [...auditRules(), ...onlineRules].some((rule) => ruleIsNamed(rule, id));
}

/** What is switched off by a slip of the finger stays on, and who wrote it should hear of that. */
function unknownRule(id: string): string {
  const close = nearest(
    id,
    [...auditRules(), ...onlineRules].flatMap((rule) => [rule.id, ...rule.aliases]),
  );
  const meant = close === undefined ? '' : `; did you mean ${close}?`;
  return `expected the id of a rule, got ${id.slice(0, 60)}${meant}`;
}

function ignoredPlace(text: string, rule: string, by: string): Ignored | undefined {
  const found = /^(.{1,300}?\.ya?ml)(?::(\d{1,9}))?(?::(\d{1,9}))?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, file, line, column] = found;
  return {
    rule: rule.toLowerCase(),
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    by,
  };
}

const pinnings: Readonly<Record<string, Pinning>> = { 'hash-pin': 'hash-pin', 'ref-pin': 'ref-pin', any: 'any' };

function policies(rules: Readonly<Record<string, unknown>>, reader: ConfigReader): PeerSettings {
  const configOf = (id: string): Readonly<Record<string, unknown>> =>
    reader.map(['rules', id, 'config'], reader.map(['rules', id], rules[id]).config);
  const pins = pinningOf(configOf('unpinned-uses').policies, reader);
  const forbids = forbiddenOf(configOf('forbidden-uses'), reader);
  const { days } = configOf('dependabot-cooldown');
  if (days !== undefined && (typeof days !== 'number' || !Number.isInteger(days) || days < 0))
    reader.fail(['rules', 'dependabot-cooldown', 'config', 'days'], 'expected a number of days');
  const allowedIn = (id: string): readonly string[] => reader.texts(['rules', id, 'config', 'allow'], configOf(id).allow);
  return {
    allowedAdvisories: new Set(allowedIn('known-vulnerable-actions').map((advisory) => advisory.trim().toLowerCase())),
    allowedSecrets: new Set(allowedIn('secrets-outside-env').map((secret) => secret.trim().toUpperCase())),
    ...(pins === undefined ? {} : { pinning: pins }),
    ...(forbids === undefined ? {} : { forbids }),
    ...(typeof days === 'number' ? { cooldownDays: days } : {}),
  };
}

function pinningOf(value: unknown, reader: ConfigReader): AuditSettings['pinning'] | undefined {
  if (value === undefined) return undefined;
  const path = ['rules', 'unpinned-uses', 'config', 'policies'];
  const entries = Object.entries(reader.map(path, value)).map(([pattern, policy]) => {
    const pinning = typeof policy === 'string' ? pinnings[policy] : undefined;
    if (pinning === undefined)
      return reader.fail([...path, pattern], `expected hash-pin, ref-pin or any, got ${String(policy).slice(0, 40)}`);
    const matches = pattern.includes('@') ? undefined : zizmorPattern(pattern);
    if (matches === undefined) return reader.fail([...path, pattern], `expected ${patternForms}, got ${pattern.slice(0, 60)}`);
    return { pattern: pattern.toLowerCase(), pinning, matches };
  });
  // The pattern that says most counts.
  entries.sort((a, b) => rank(b.pattern) - rank(a.pattern));
  return (use: RepositoryUse) => entries.find(({ matches }) => matches(use))?.pinning ?? 'hash-pin';
}

const patternForms = '`owner/name`, `owner/name/folder`, `owner/name/*`, `owner/*` or `*`';

function rank(pattern: string): number {
  if (pattern === '*') return 0;
  return pattern.split('/').length * 2 - (pattern.endsWith('*') ? 1 : 0);
}

function forbiddenOf({ allow, deny }: Readonly<Record<string, unknown>>, reader: ConfigReader): AuditSettings['forbids'] | undefined {
  const path = ['rules', 'forbidden-uses', 'config'];
  if (allow !== undefined && deny !== undefined) reader.fail(path, 'expected allow or deny, got both');
  const listed = (key: 'allow' | 'deny', value: unknown) => {
    const all = reader
      .texts([...path, key], value)
      .map(
        (pattern, i) =>
          zizmorPattern(pattern) ??
          reader.fail([...path, key, i], `expected ${patternForms}, the first two with or without \`@ref\`, got ${pattern.slice(0, 60)}`),
      );
    return (use: RepositoryUse) => all.some((matches) => matches(use));
  };
  if (deny !== undefined) return listed('deny', deny);
  if (allow === undefined) return undefined;
  const allowed = listed('allow', allow);
  return (use) => !allowed(use);
}
