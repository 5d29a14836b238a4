// An audit as the driver runs it: by the type of part it asks for, and for the persona that was asked for.

import type { PartCheck, Problem } from '@portcullis/lint';
import type { AuditSettings } from './config/settings.js';
import type { AuditDocument, AuditPart } from './kind.js';
import { type AuditProblem, type AuditRule, type Persona, personas } from './rule.js';

const nothing: readonly Problem[] = [];

const checks = new WeakMap<AuditRule, PartCheck<AuditDocument, AuditSettings>>();

/** Made once for each rule: the driver asks for it at every file. */
export function checkOf(rule: AuditRule): PartCheck<AuditDocument, AuditSettings> {
  const before = checks.get(rule);
  if (before !== undefined) return before;
  const made = checkMade(rule);
  checks.set(rule, made);
  return made;
}

function checkMade({ check: { on, only, look }, persona }: AuditRule): PartCheck<AuditDocument, AuditSettings> {
  return {
    on,
    // A list and no generator: this is called for every rule at every part, and most often finds nothing.
    check(part, { settings }): readonly Problem[] {
      const { value, context } = part as unknown as AuditPart;
      if (only !== undefined && !only(value as never)) return nothing;
      const problems = look(value as never, context);
      if (Array.isArray(problems) && problems.length === 0) return nothing;
      let found: Problem[] | undefined;
      for (const problem of problems) {
        const wanted = problem.persona ?? persona;
        if (!includes(settings.persona, wanted)) continue;
        found ??= [];
        found.push(reported(problem, wanted));
      }
      return found ?? nothing;
    },
  };
}

/** Whether whoever asks for one persona is told of another's findings. */
export function includes(asked: Persona, wanted: Persona): boolean {
  return personas.indexOf(wanted) <= personas.indexOf(asked);
}

/** A problem with the audience that it is for. */
export function reported({ persona: _, ...problem }: AuditProblem, wanted: Persona): Problem {
  return wanted === 'regular' ? problem : { ...problem, properties: { ...problem.properties, persona: wanted } };
}
