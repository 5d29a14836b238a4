// What an audit is: the data every rule has, the kind of part it looks at, and one check that yields problems with their fixes.

import type { Rule, Severity } from '@portcullis/core';
import type {
  Action,
  ActionsLock,
  Dependabot,
  Document,
  Invalid,
  Job,
  PreCommit,
  SettingsExport,
  Step,
  Workflow,
} from '@portcullis/formats/workflow';
import type { Problem } from '@portcullis/lint';
import type { AuditContext } from './context.js';
import type { ConditionSite, ExpressionSite, UseSite } from './sites.js';

/**
 * Who wants to be told: `regular` everyone; `pedantic` whoever wants best practice in full; `auditor` whoever goes through a
 * repository by hand and takes false alarms for it.
 */
export const personas = ['regular', 'pedantic', 'auditor'] as const;
export type Persona = (typeof personas)[number];

/** What an audit may ask for, by name. */
export interface Parts {
  /** Every file, whatever it is. */
  readonly file: Document;
  readonly workflow: Workflow;
  readonly job: Job;
  /** Of jobs, and of composite actions. */
  readonly step: Step;
  /** Those of the steps that run a script, and those that use something: what most audits of steps ask for. */
  readonly 'script-step': Step;
  readonly 'action-step': Step;
  readonly action: Action;
  /** Every `uses:` of a step or a job. */
  readonly uses: UseSite;
  /** Every `if:`. */
  readonly condition: ConditionSite;
  /** Every `${{ … }}`, and every `if:` without braces. */
  readonly expression: ExpressionSite;
  readonly dependabot: Dependabot;
  readonly 'pre-commit': PreCommit;
  readonly lock: ActionsLock;
  readonly settings: SettingsExport;
  readonly invalid: Invalid;
}
export type PartType = keyof Parts;

export interface AuditProblem extends Problem {
  /** Where the evidence wants another audience than the rule. */
  readonly persona?: Persona;
}

interface AuditData<T extends PartType> {
  readonly id: string;
  /** Ids of zizmor, actionlint, poutine, sisakulint, octoscan for the same thing, where they are other than ours. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  readonly confidence: Rule['confidence'];
  /** Absent: regular. */
  readonly persona?: Persona;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly controls: readonly string[];
  readonly risks: readonly string[];
  readonly references?: readonly string[];
  readonly examples: Rule['examples'];
  readonly on: readonly T[];
  /** Which of these parts it looks at, where that can be said at once; absent: all. Most audits speak of few of the many steps. */
  only?(part: Parts[T]): boolean;
  check(part: Parts[T], context: AuditContext): Iterable<AuditProblem>;
}

export interface AuditRule extends Rule<AuditCheck> {
  readonly persona: Persona;
}

/** How the driver calls it: the part is of one of the types that it asks for. */
export interface AuditCheck {
  readonly on: readonly PartType[];
  readonly only: ((part: never) => boolean) | undefined;
  readonly look: (part: never, context: AuditContext) => Iterable<AuditProblem>;
}

/** An audit from its data and its check. */
export function audit<T extends PartType>(data: AuditData<T>): AuditRule {
  const { on, only, check, aliases = [], persona = 'regular', ...rest } = data;
  return {
    ...rest,
    aliases,
    persona,
    audience: persona === 'regular' ? 'everyone' : 'pedantic',
    check: { on, only: only as AuditCheck['only'], look: check as AuditCheck['look'] },
  };
}
