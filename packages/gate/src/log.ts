// What the gate writes to the log of its step: with annotations, or as plain lines.

import { type LogLine, printable } from '@portcullis/core';
import type { GateResult } from './gate.js';
import { decisionSentence, issuePlace } from './summary.js';

/** GitHub shows so many errors of a step. */
const maxAnnotations = 10;
const maxLines = 200;

/** Lines: each cause, each finding that blocks, then the decision. */
export function gateLog(result: GateResult, annotations: boolean): LogLine[] {
  const causes = result.causes.map(({ code, message, remedy, file }) => ({
    title: code,
    text: `${message}. ${remedy}`,
    place: { title: code, ...(file === undefined ? {} : { path: file }) },
  }));
  const findings = result.blocking.slice(0, maxLines).map((issue) => {
    const title = `${issue.severity}: ${issue.ruleId}`;
    const { path, region } = issue;
    return {
      title: `${title} at ${issuePlace(issue)}`,
      text: issue.message,
      place: { title, ...(path === undefined ? {} : { path }), ...(region === undefined ? {} : { region }) },
    };
  });
  // Every cause keeps its annotation: it says why nothing else can be believed.
  const shown = [...causes, ...findings.slice(0, Math.max(0, maxAnnotations - causes.length))];
  const lines = annotations
    ? shown.map(({ text, place }) => ({ level: 'error' as const, message: text, ...place }))
    : [...causes, ...findings].slice(0, maxLines).map(({ title, text }) => printable(`${title}: ${text}`));
  return [...lines, printable(decisionSentence(result))];
}
