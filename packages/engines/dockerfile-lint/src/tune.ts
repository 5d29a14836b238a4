// What `.hadolint.yaml` makes of a rule: off, or of another severity.

import type { Rule, Severity } from '@portcullis/core';
import { levelOf, overrideOf } from './check.js';
import type { LintSettings } from './config/read-settings.js';
import type { DockerfileDocument } from './kind.js';
import type { DockerfileRule, HadolintLevel } from './rule.js';
import { idsOf } from './rule-ids.js';

/** The severity that an override of a hadolint level stands for. */
const severityOf: Readonly<Record<HadolintLevel, Severity>> = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'low',
  ignore: 'low',
};

export function tune(rule: Rule, { options }: LintSettings, { fragment }: DockerfileDocument): 'off' | Severity | undefined {
  const own = rule as DockerfileRule;
  // A piece of documentation may begin without FROM.
  if (fragment && own.id === 'instruction-before-from') return 'off';
  if (options.ignored.size > 0 && [...idsOf(own)].some((id) => options.ignored.has(id))) return 'off';
  if (levelOf(own, options) === 'ignore') return 'off';
  const override = overrideOf(own, options.overrides);
  return override === undefined ? undefined : severityOf[override];
}
