// The decision as a statement that can be signed: an in-toto statement with a verification summary (slsa.dev/verification_summary/v1)
// about the commit, which names reports and policies by hash. It says PASSED only where nothing blocked: `report-only` passes a step,
// and verifies nothing. The gate signs nothing itself; actions/attest takes the predicate.

import { version } from '@portcullis/core';
import { informationUri } from '@portcullis/sarif';
import { digestOf } from './expected-digests.js';
import type { GateInputs, GateResult } from './gate.js';
import { decisionSentence } from './summary.js';

export interface StatementFacts {
  readonly repository: string;
  readonly commit: string;
  readonly now: Date;
  readonly policyFile: string;
}

/** JSON text of the statement. */
export function decisionStatement(result: GateResult, files: GateInputs['files'], facts: StatementFacts): string {
  const { repository, commit, now, policyFile } = facts;
  const passed = result.verdict === 'pass';
  const [first] = result.policies;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: repository, digest: { gitCommit: commit } }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: `${informationUri}/tree/v${version}/actions/remediation-gate`, version: { portcullis: version } },
      timeVerified: now.toISOString(),
      resourceUri: `git+${repository}@${commit}`,
      policy: { uri: policyFile, ...(first?.sha256 === undefined ? {} : { digest: { sha256: first.sha256 } }) },
      inputAttestations: files.map((file) => {
        const sha256 = digestOf(file);
        return { uri: file.path, ...(sha256 === undefined ? {} : { digest: { sha256 } }) };
      }),
      verificationResult: passed ? 'PASSED' : 'FAILED',
      // The gate looks at findings, and at no level of a build.
      verifiedLevels: [passed ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : 'FAILED'],
      portcullis: {
        sentence: decisionSentence(result),
        decision: result.decision,
        verdict: result.verdict,
        causes: [...new Set(result.causes.map(({ code }) => code))],
        blocking: result.blocking.length,
        other: result.other.length,
        known: result.known.size,
        letThrough: result.letThrough,
        ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
        ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
        policies: result.policies,
      },
    },
  };
  return `${JSON.stringify(statement)}\n`;
}
