// What a job is about, and what a run may be called.

const job = ['packages/action-kit/src/job', 'packages/action-kit/src/runner'];
const execute = ['packages/action-kit/src/execute'];

export const mutations = [
  {
    file: 'packages/action-kit/src/runner.ts',
    tests: job,
    changes: [
      ['!isNamedBy(event, head, checkout))', 'false)'],
      ['parents.length > 1 &&', ''],
      ['parents.some((parent) => event.heads.includes(parent))', 'false'],
      ["event.kind === 'push' &&\n            name !== undefined", 'name !== undefined'],
      ['event.branch === name', 'true'],
      ['|| event.branchTip === head', '|| true'],
      ['event !== undefined && change !== undefined && options.base === undefined', 'false'],
      ['event !== undefined && change !== undefined && options.base === undefined', 'true'],
      ['if (base !== undefined && head !== undefined)', 'if (true)'],
      ['job.checkout !== undefined ||', ''],
      ['below.find((folder) => isNamedBy(event, headCommit(folder), folder)) ??', ''],
      ['if (found !== undefined)', 'if (false)'],
    ],
  },
  {
    file: 'packages/action-kit/src/ci.ts',
    tests: job,
    changes: [
      ["if (environment.GITLAB_CI === 'true')", 'if (false)'],
      ["if (environment.TF_BUILD?.toLowerCase() === 'true')", 'if (false)'],
      ['if (environment.BITBUCKET_BUILD_NUMBER)', 'if (false)'],
      ["if (environment.CIRCLECI === 'true')", 'if (false)'],
      ['if (environment.JENKINS_URL)', 'if (false)'],
      ["'pull_request_target', ", ''],
      ["'merge_group']", ']'],
      ['if (heads.length === 0 || bases.length === 0)', 'if (false)'],
      ['...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),', ''],
      ['commits(payload.workflow_run.head_sha, environment.GITHUB_SHA)', 'commits(environment.GITHUB_SHA)'],
      ["'GITHUB_RUN_ATTEMPT', ", ''],
    ],
  },
  {
    file: 'packages/action-kit/src/execute.ts',
    tests: execute,
    changes: [
      ['gap && allowed === undefined', 'false'],
      ['failing || unread.length > 0', 'failing'],
      ['unread.length > 0 ? 2 :', ''],
      ['write({ successful: unreadOf(result).length === 0 }, result)', 'write({ successful: true }, result)'],
      ["finding.refusal === true && failOn !== 'none'", 'false'],
      ["finding.refusal === true && failOn !== 'none'", 'finding.refusal === true'],
      ['await allowedGapsOf(tree)', 'await allowedGapsOf(settings.head)'],
      ['suppressed.length +', ''],
      ['runInfo(scanner, host, started, run), inputs: told', 'runInfo(scanner, host, started, run), inputs: {}'],
    ],
  },
  {
    file: 'packages/action-kit/src/earlier-runs.ts',
    tests: execute,
    changes: [
      ['if (present.job === undefined)', 'if (false)'],
      ['own.job === present.job &&', ''],
      ['own?.scanner === present.scanner &&', 'own &&'],
      ['revisionId === present.commit', 'revisionId !== ""'],
      ['JSON.stringify(own.inputs) !== inputs', 'true'],
    ],
  },
  {
    file: 'packages/action-kit/src/summary.ts',
    tests: execute,
    changes: [
      ['if (unread.length > 0) {', 'if (false) {'],
      ['if (letThrough > 0)', 'if (false)'],
      ["if (findings.length > 0 && failOn === 'none')", 'if (false)'],
      ['if (coverage.scanned === 0)', 'if (false)'],
    ],
  },
  {
    file: 'packages/action-kit/src/inputs.ts',
    tests: ['packages/action-kit/src/inputs'],
    changes: [
      ['if (items.length === 0)', 'if (false)'],
      ["char === ',' && depth === 0", "char === ','"],
    ],
  },
  {
    file: 'packages/action-kit/src/toolkit.ts',
    tests: ['packages/action-kit/src/toolkit', 'packages/action-kit/src/inputs'],
    changes: [
      ['info(withoutCommands(line))', 'info(line)'],
      ['spec.secret === true &&', ''],
      ["value !== ''", 'true'],
      ['used + Buffer.byteLength(markdown) > maxSummaryBytes', 'false'],
      ['Buffer.byteLength(markdown)', 'markdown.length'],
      ['if (!process.env.GITHUB_OUTPUT)', 'if (false)'],
      ['region.startLine !== region.endLine', 'false'],
      ['trimWhitespace: false }) || undefined', 'trimWhitespace: false })'],
    ],
  },
];
