// A flow as a problem of the rule that speaks of it.

import type { AuditProblem } from '../../rule.js';
import type { Flow } from '../../taint/flows.js';
import { whoAndWith } from '../../taint/judge.js';

/** @param harm completes "Anybody who opens an issue … ": "runs commands in this job". */
export function flowProblem(flow: Flow, what: string, harm: string): AuditProblem {
  const { judged, taint } = flow;
  const { who, with: possessions } = whoAndWith(judged, taint.source.writer);
  return {
    at: flow.at,
    statement: flow.statement,
    severity: flow.severity,
    message: `${what}: ${lowerFirst(who)} ${harm}${possessions}`,
    flow: flow.steps,
    properties: { event: judged.event, source: taint.source.name, writer: taint.source.writer },
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
