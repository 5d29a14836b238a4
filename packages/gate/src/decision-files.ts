// The decision in the forms that other programs read: one line of JSON for an audit, JUnit for build servers, Markdown for wherever it
// is put. Each says no less than the summary: what blocks, what is doubted, who let what through.

import { type InputValues, inlineCode } from '@portcullis/core';
import { junit, markdownParts, type Told } from '@portcullis/report';
import type { ResultsFile } from './assess.js';
import { auditLine } from './audit.js';
import type { gateInputs } from './definition.js';
import type { GateResult } from './gate.js';
import type { FileToWrite, GateHost } from './workspace-gate.js';

export interface DecisionFacts {
  readonly reports: readonly ResultsFile[];
  readonly inputs: InputValues<typeof gateInputs>;
  readonly host: GateHost;
  readonly policyFile: string;
  /** The decision as it is told. */
  readonly told: Told;
}

export function decisionFiles(result: GateResult, { reports, inputs, host, policyFile, told }: DecisionFacts): FileToWrite[] {
  const { results, policy, 'require-independent-policy': independent, 'expected-digests': digests } = inputs;
  const audit = auditLine(result, reports, {
    now: host.now,
    policyFile,
    ...(host.commit === undefined ? {} : { commit: host.commit }),
    ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
    inputs: { results, policy, 'require-independent-policy': independent, 'expected-digests': digests },
  });
  const wanted = (key: 'junit-file' | 'markdown-file', content: () => string): FileToWrite[] =>
    inputs[key] === '' ? [] : [{ path: inputs[key], content: content(), key }];
  return [
    { path: inputs['audit-file'], content: audit, key: 'audit-file' },
    ...wanted('junit-file', () => junitOf(result, told)),
    ...wanted('markdown-file', () => markdownOf(told, host)),
  ];
}

/** What was let through and what is remarked is no test, and must not be missed by those who read nothing else. */
function junitOf(result: GateResult, told: Told): string {
  const untold = result.blocking.length - told.findings.filter(({ blocks }) => blocks).length;
  if (untold <= 0) return junit(told);
  const more = { code: 'findings-untold', message: `${untold} more findings block`, remedy: `They are ${told.everything}.` };
  return junit({ ...told, causes: [...told.causes, more] });
}

function markdownOf(told: Told, { link }: GateHost): string {
  const place = (path: string, line: number | undefined): string => {
    const label = inlineCode(line === undefined ? path : `${path}:${line}`);
    return link === undefined ? label : `[${label}](${link(path, line)})`;
  };
  const { head, rows, tail } = markdownParts(told, '##', place);
  return `${head}${rows.join('\n')}${tail}\n`;
}
