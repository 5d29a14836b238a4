// Updates on the day a version appears.

import type { DependabotUpdate } from '@portcullis/formats/workflow';
import type { YamlMap } from '@portcullis/formats/yaml';
import type { FixDraft, SourceFile } from '@portcullis/lint';
import { addEntries } from '../../edits.js';
import { entryOf, placeOfKey } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dependabotExample } from '../example.js';

const schedule = 'package-ecosystem: npm\ndirectory: /\nschedule:\n  interval: weekly';

export const dependabotCooldown = audit({
  id: 'dependabot-cooldown',
  severity: 'medium',
  confidence: 'high',
  title: 'New versions are taken within days of their release',
  why: 'Most poisoned releases are found within days; whoever waits does not get them.',
  remedy: 'Set `cooldown` with `default-days` of a week or more.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: [
    'https://docs.zizmor.sh/audits/#dependabot-cooldown',
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
  ],
  on: ['dependabot'],
  *check({ updates }, { file, settings }): Generator<AuditProblem> {
    for (const update of updates) {
      const problem = problemOf(update, settings.cooldownDays, file);
      if (problem !== undefined) yield { ...problem, statement: update.map.at };
    }
  },
  examples: {
    bad: [
      dependabotExample(schedule),
      dependabotExample(`${schedule}\ncooldown:\n  default-days: 2 # soon`),
      dependabotExample(`${schedule}\ncooldown:\n  semver-major-days: 30`),
    ],
    good: [dependabotExample(`${schedule}\ncooldown:\n  default-days: 7`)],
  },
});

/** Days that Dependabot itself waits where nothing is said, since July 2026. */
const daysByDefault = 3;

function problemOf(update: DependabotUpdate, least: number, file: SourceFile): AuditProblem | undefined {
  const { cooldown, map } = update;
  if (cooldown === undefined)
    return daysByDefault >= least
      ? undefined
      : {
          at: placeOfKey(map, 'package-ecosystem') ?? map.at,
          message: `Without \`cooldown\` updates come after ${daysByDefault} days, where ${least} are asked for`,
          fix: () => withCooldown(map, least, file),
        };
  const whole = placeOfKey(map, 'cooldown') ?? map.at;
  if (cooldown.value.kind !== 'map') return { at: whole, message: '`cooldown` is no mapping' };
  const days = entryOf(cooldown.value, 'default-days')?.value;
  if (days === undefined)
    return daysByDefault >= least
      ? undefined
      : {
          at: whole,
          message: `\`cooldown\` has no \`default-days\`, so that ${daysByDefault} days count, where ${least} are asked for`,
          fix: () => withCooldown(map, least, file),
        };
  const given = days.kind === 'scalar' ? Number(days.text) : Number.NaN;
  if (given >= least) return undefined;
  return {
    at: placeOfKey(cooldown.value, 'default-days') ?? days.at,
    message: `\`default-days\` is ${Number.isNaN(given) ? 'no number' : given}, where ${least} are asked for`,
    fix: () =>
      days.kind !== 'scalar' || days.verbatim === undefined || days.alias !== undefined
        ? undefined
        : { description: `Wait ${least} days`, edits: [{ ...days.verbatim, replacement: String(least) }] },
  };
}

function withCooldown(map: YamlMap, days: number, file: SourceFile): FixDraft | undefined {
  const edits = addEntries(file, map, 'cooldown', [['default-days', String(days)]], 'end');
  const when = entryOf(map, 'cooldown') === undefined ? 'before an update' : 'by default';
  return edits === undefined ? undefined : { description: `Wait ${days} days ${when}`, edits };
}
