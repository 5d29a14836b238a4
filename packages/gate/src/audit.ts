// The decision as one line of JSON for a log that is only ever added to: what was decided, by whose policy, from which reports, each by
// hash, and what was let through by whom.

import { version } from '@portcullis/core';
import { countedBy } from './counted.js';
import { conditionName, waiverName } from './effective-policy.js';
import { digestOf } from './expected-digests.js';
import type { GateInputs, GateResult } from './gate.js';
import { decisionSentence } from './summary.js';

export interface AuditFacts {
  readonly now: Date;
  readonly policyFile: string;
  readonly commit?: string;
  readonly repository?: string;
  /** The inputs of the step that decide; no token, and no name of an output. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** JSON text with a line's end. */
export function auditLine(result: GateResult, files: GateInputs['files'], facts: AuditFacts): string {
  const { policy } = result;
  const line = {
    time: facts.now.toISOString(),
    gate: version,
    ...(facts.repository === undefined ? {} : { repository: facts.repository }),
    ...(facts.commit === undefined ? {} : { commit: facts.commit }),
    decision: result.decision,
    verdict: result.verdict,
    sentence: decisionSentence(result),
    causes: Object.fromEntries(countedBy(result.causes, ({ code }) => code)),
    blocking: result.blocking.map(({ fingerprints }) => fingerprints[0]).slice(0, maxNamed),
    counts: {
      blocking: result.blocking.length,
      other: result.other.length,
      known: result.known.size,
      overdue: [...result.dues.values()].filter(({ overdue }) => overdue).length,
      letThrough: result.letThrough,
    },
    waivers: [...new Set(result.waived.map(({ waiver }) => waiver))].slice(0, maxNamed).map((waiver) => ({
      of: waiverName(waiver),
      owner: waiver.owner,
      expires: waiver.expires,
      ...(waiver.ticket === undefined ? {} : { ticket: waiver.ticket }),
    })),
    ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
    ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
    policy: {
      file: facts.policyFile,
      by: result.policySource,
      blockAt: policy.blockAt,
      ...(policy.blockWhen.length === 0 ? {} : { blockWhen: policy.blockWhen.map(conditionName) }),
      newOnly: policy.newOnly,
      deadlines: policy.deadlines,
      texts: result.policies,
    },
    inputs: facts.inputs,
    reports: files.map((file) => {
      const sha256 = digestOf(file);
      return { path: file.path, ...(sha256 === undefined ? {} : { sha256 }) };
    }),
  };
  return `${JSON.stringify(line)}\n`;
}

/** A line of a log is no list of findings: so many are named, and all are counted. */
const maxNamed = 200;
