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
    // Whoever has rights in the repository can change the workflow itself; what they write as code is worth a word all the same.
    ...(flow.kind !== 'template' && taint.source.writer !== 'outsider' ? { persona: 'pedantic' as const } : {}),
    message: `${what}: ${lowerFirst(who)} ${harm}${possessions}${taint.source.unless === undefined ? '' : `, unless ${taint.source.unless}`}`,
    flow: flow.steps,
    properties: { event: judged.event, source: taint.source.name, writer: taint.source.writer },
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A pull request from a fork has no rights; its own code is what its runs are for. */
export function isForeign({ judged }: Flow): boolean {
  return !judged.event.startsWith('pull_request') || judged.event === 'pull_request_target' || judged.rights?.selfHosted === true;
}
