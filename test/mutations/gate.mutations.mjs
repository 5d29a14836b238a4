// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that is changed
// The gate: what reports are worth, whose policy holds, and what a result means.

export const mutations = [
  {
    file: 'packages/gate/src/doubts.ts',
    tests: ['packages/gate/src/doubts'],
    changes: [
      ['run.successful !== false || failedByGapsAlone(run)', 'true'],
      ['run.gaps.length > 0 &&', ''],
      ['(!own(run) && run.successful === true)', 'run.successful === true'],
      ['own(run) && !run.sealed', 'false'],
      ['!commits.includes(commit)', 'false'],
      ['...(run.otherCommits ?? [])', ''],
      ['own(run) && run.commit === undefined && commits.length > 0', 'false'],
      ["run.settingsOrigin === 'checkout'", 'false'],
      ['!run.canary.detected', 'false'],
      ['coverage.scanned <= 0', 'false'],
      ['(run.moreGaps', '(false'],
      ['(run.judged ?', '(false ?'],
    ],
  },
  {
    file: 'packages/gate/src/assess.ts',
    tests: ['packages/gate/src/requirements', 'packages/gate/src/doubts'],
    changes: [
      ['scannerNames.includes(name.toLowerCase())', 'scannerNames.includes(name)&&false'],
      ['if (all.some((problems) => problems.length === 0))', 'if (true)'],
      ['reported.length === 0', 'false'],
    ],
  },
  {
    file: 'packages/gate/src/requirements.ts',
    tests: ['packages/gate/src/requirements'],
    changes: [
      ['inputs === undefined', 'false'],
      ['!wholeTree(path) &&', 'false &&'],
      ['include.length > 0 &&', 'false &&'],
      ['matters && takenOut(run) > 0', 'false'],
      ['coverage.excluded ?? 1', '0'],
      ["requirement.rules !== 'imported'", 'false'],
      ["requirement.scan !== 'change'", 'false'],
      ['rank(reported) > rank(least)', 'false'],
      ["?? confidence ?? 'medium'", "?? 'medium'"],
      ['Number.POSITIVE_INFINITY', '-1'],
    ],
  },
  {
    file: 'packages/gate/src/severity-map.ts',
    tests: ['packages/gate/src/severity-map'],
    changes: [
      ['ofTool.map((rules) => underRules(rules, result, reported)).reduce(worst)', 'underRules(ofTool.at(-1), result, reported)'],
      ['names.includes(rule.tool.toLowerCase())', 'true'],
      ['candidate.from === reported', 'true'],
      ['topics.includes(candidate.rule.toLowerCase())', 'true'],
    ],
  },
  {
    file: 'packages/gate/src/waivers.ts',
    tests: ['packages/gate/src/waivers'],
    changes: [
      ['matching.every((list) => list.length > 0)', 'true'],
      ['!places.unknown && places.files.every(covers)', '!places.unknown && places.files.some(covers)'],
      ['!places.unknown &&', ''],
      ['(!unknown && files.every(covers))', 'files.every(covers)'],
      ['(!unknown && files.every(covers))', '(!unknown && files.some(covers))'],
      ['packages.length > 0 && packages.every((affected)', 'packages.every((affected)'],
      ['packages.every((affected)', 'packages.some((affected)'],
      ['packages.length > 0 && packages.every(entry', 'packages.every(entry'],
      ['packages.every(entry', 'packages.some(entry'],
      ['waiver.expires >= today &&', ''],
      ['&& waiver.created <= today', ''],
    ],
  },
  {
    file: 'packages/gate/src/gaps.ts',
    tests: ['packages/gate/src/gaps'],
    changes: [
      ['by === undefined || all.includes(undefined)', 'by === undefined'],
      ["id?.startsWith('not-scanned/') !== true", 'false'],
    ],
  },
  {
    file: 'packages/gate/src/results.ts',
    tests: ['packages/gate/src/results', 'packages/gate/src/gate.property'],
    changes: [
      ['`${result.content}\\0${number}`', 'result.content'],
      ['`${result.content}\\0${severity}\\0${number}`', '`${result.content}\\0${number}`'],
      ['byRegion(a, b) || compareText(keyA, keyB)', 'compareText(keyA, keyB)'],
      ['ordered.map(([, entry]) => entry.confidence).reduce(surer)', 'undefined'],
      ['notFindings.has(result.kind)', 'false'],
    ],
  },
  {
    file: 'packages/gate/src/gate.ts',
    tests: ['packages/gate/src/gate.test', 'packages/gate/src/gate.property'],
    changes: [["causes.length > 0 ? 'indeterminate'", "false ? 'indeterminate'"]],
  },
  {
    file: 'packages/gate/src/blocking.ts',
    tests: ['packages/gate/src/blocking', 'packages/gate/src/gate.test'],
    changes: [
      ['finding.refused ||', ''],
      ['reaches(finding.agreedSeverity, blockAt)', 'reaches(finding.severity, blockAt)'],
      ['sureEnough(finding.agreedConfidence, minimumConfidence)', 'sureEnough(finding.confidence, minimumConfidence)'],
      ['reaches(finding.agreedSeverity, severity)', 'reaches(finding.severity, severity)'],
      ['sureEnough(finding.agreedConfidence, confidence)', 'sureEnough(finding.confidence, confidence)'],
    ],
  },
  {
    file: 'packages/gate/src/effective-policy.ts',
    tests: ['packages/gate/src/effective-policy', 'packages/gate/src/policy.test'],
    changes: [
      ['strictness(head.blockAt) > strictness(base.blockAt)', 'true'],
      ['confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence)', 'true'],
      ['[...base.require, ...added]', 'head.require'],
    ],
  },
  {
    file: 'packages/gate/src/policies.ts',
    tests: ['packages/gate/src/effective-policy'],
    changes: [
      ['[...judging, head]', '[head]'],
      ['judging.reduce(', '[judging[0]].reduce('],
    ],
  },
  {
    file: 'packages/gate/src/waiver-entries.ts',
    tests: ['packages/gate/src/policy.test'],
    changes: [['purl === undefined && (entry.cve !== undefined || vulnerability.test(rule))', 'false']],
  },
  {
    file: 'packages/gate/src/find-reports.ts',
    tests: ['packages/gate/src/find-reports'],
    changes: [
      ['(real === undefined || options.writtenByGate(real))', 'true'],
      ['if (leftOut(path))', 'if (false)'],
      ['matched === 0 && found.size === before', 'false'],
      ['tracked.unchanged.has(absolute)', 'true'],
      ['tracked.held.has(report.absolute)', 'false'],
      ['state.behindLinks > maxBehindLinks', 'false'],
      ['!(linked && link)', 'true'],
      ['if (target.depth === maxDepth)', 'if (false)'],
      ["code === 'ENOENT' || code === 'ENOTDIR'", 'true'],
      ['if (!edited.has(path))', 'if (true)'],
    ],
  },
  {
    file: 'packages/gate/src/affected-package.ts',
    tests: ['packages/gate/src/affected-package'],
    changes: [
      ['wanted.version === affected.version', 'true'],
      ['affected.type === wanted.type', 'true'],
    ],
  },
  {
    file: 'packages/gate/src/patch.ts',
    tests: ['packages/gate/src/patch', 'packages/gate/src/gate.test'],
    changes: [
      ['change.sha256 === file.sha256 ?', 'true ?'],
      ['Buffer.compare(committed, file.bytes) === 0', 'true'],
      ['commit === undefined', 'false'],
      ['allowed?.workflow !== true', 'false'],
      ['allowed?.settings !== true', 'false'],
      ["protection === 'git'", 'false'],
      ['silences(replacement) &&', 'false &&'],
      ['fix.unusable !== undefined', 'false'],
      ['!own && /\\r(?!\\n)/.test(file.text)', 'false'],
    ],
  },
  {
    file: 'packages/gate/src/expected-digests.ts',
    tests: ['packages/gate/src/expected-digests'],
    changes: [
      ['digestOf(file.file) === digest.toLowerCase()', 'true'],
      ['vouched.has(file) ||', 'true ||'],
      ['named.length === 0', 'false'],
    ],
  },
  {
    file: 'packages/gate/src/source-comments.ts',
    tests: ['packages/gate/src/source-comments'],
    changes: [
      ['file.silenced', 'false'],
      ['file.before.includes(', 'true || file.before.includes('],
    ],
  },
  {
    file: 'packages/sarif/src/regions.ts',
    tests: ['packages/sarif/src/regions'],
    changes: [
      ['spans.every(same) ? first', 'true ? first'],
      ["kind === 'undeclared' && offset !== units", 'false'],
      ['cutsPair(text, units) ? undefined', 'false ? undefined'],
    ],
  },
  {
    file: 'packages/sarif/src/read-result.ts',
    tests: ['packages/sarif/src/read'],
    changes: [
      ['worst(judged, severity)', 'severity'],
      ["score === 'unreadable' ? 'critical' :", ''],
      [
        "context.own ? textOf(at(result, 'partialFingerprints', fingerprintKey))",
        "true ? textOf(at(result, 'partialFingerprints', fingerprintKey))",
      ],
      ["kind !== 'fail' && !harmless.includes(result.level)", 'false'],
      ['rule === undefined && refersToNone(result)', 'false'],
      ['isWorse(rule, known.rule)', 'false'],
      [
        'severityOfLevel(levels.get(rule) ?? usual ?? defaultLevel)).reduce(worst)',
        'severityOfLevel(levels.get(rule) ?? usual ?? defaultLevel)).at(-1)',
      ],
      ['?? (extension < 0 ? undefined : components[extension + 1])', '?? components[extension + 1] ?? components[0]'],
    ],
  },
  {
    file: 'packages/sarif/src/outline.ts',
    tests: ['packages/sarif/src/outline', 'packages/sarif/src/read'],
    changes: [
      ['bytes[i] === backslash ? 2 : 1', '1'],
      ['i > end ? 1 : 0', '0'],
      ['keys += meaning === 5 ? 1 : 0', 'keys += 0'],
      ['meaning === 4 && depth === 0', 'meaning === 4'],
      ['depth > deepest ? tooDeep : chunkEnd', 'chunkEnd'],
    ],
  },
  {
    file: 'packages/sarif/src/read.ts',
    tests: ['packages/sarif/src/read', 'packages/sarif/src/outline'],
    changes: [
      ["flaw?.kind === 'duplicate-key'", 'false'],
      ['membersOf(value) !== list.keysOf(index)', 'false'],
      ["if ('kind' in outline)\n        throw flawed", 'if (false)\n        throw flawed'],
      ['source.size > maxSarifBytes', 'false'],
      ['tool.toLowerCase().startsWith(toolPrefix)', 'tool.startsWith(toolPrefix)'],
      ['skip?.gap === false', 'skip?.gap !== true'],
    ],
  },
  {
    file: 'packages/sarif/src/invocations.ts',
    tests: ['packages/sarif/src/read'],
    changes: [
      ['said !== undefined && said !== true', 'false'],
      ['(invocation.exitCode ?? 0) !== 0', 'false'],
      ['!harmless.includes(notification.level)', "notification.level === 'error'"],
      ["at(run, 'conversion', 'invocation')", 'undefined'],
      ['said.length > 0 ? said.includes(true) :', ''],
      ['usual.get(name) === true', 'false'],
    ],
  },
  {
    file: 'packages/sarif/src/shape.ts',
    tests: ['packages/sarif/src/read'],
    changes: [
      ['if (array !== undefined)', 'if (false)'],
      ['if (invocations.some((one) => objectOf(one) === undefined))', 'if (false)'],
      ['if (rules.some((one) => objectOf(one) === undefined))', 'if (false)'],
      ['single === undefined', 'true'],
    ],
  },
  {
    file: 'packages/sarif/src/paths.ts',
    tests: ['packages/sarif/src/paths', 'packages/sarif/src/read'],
    changes: [
      ['if (depth >= maxBaseDepth)', 'if (false)'],
      ['index !== undefined && isNested(artifacts[index], uri)', 'false'],
      ["(uri === undefined || uri === at(artifact, 'location', 'uri'))", 'true'],
    ],
  },
  {
    file: 'packages/gate/src/places.ts',
    tests: ['packages/gate/src/known'],
    changes: [['[raw.relatedLocations, raw.codeFlows, raw.stacks, ...threads, ...steps, ...frames].some(isNoList) ||', '']],
  },
  {
    file: 'packages/sarif/src/external.ts',
    tests: ['packages/sarif/src/read'],
    changes: [
      ['count >= 0 &&', 'false &&'],
      ['misplaced !== undefined', 'false'],
    ],
  },
  {
    file: 'packages/sarif/src/json.ts',
    tests: ['packages/sarif/src/json'],
    changes: [
      ['open.at(-1)?.has(key)', 'false'],
      ['open.length >= maxJsonDepth', 'false'],
    ],
  },
];
