export const id = 406;
export const ids = [406];
export const modules = {

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyWaivers: () => (/* reexport */ applyWaivers),
  assessFile: () => (/* reexport */ assessFile),
  collectIssues: () => (/* reexport */ collectIssues),
  decisionSentence: () => (/* reexport */ decisionSentence),
  defaultPolicy: () => (/* reexport */ defaultPolicy),
  effectivePolicy: () => (/* reexport */ effectivePolicy),
  fileDiff: () => (/* reexport */ fileDiff),
  gateInputs: () => (/* reexport */ gateInputs),
  gateOutputs: () => (/* reexport */ gateOutputs),
  gateSummary: () => (/* reexport */ gateSummary),
  gateWorkspace: () => (/* reexport */ gateWorkspace),
  issuePlace: () => (/* reexport */ issuePlace),
  missingScanners: () => (/* reexport */ missingScanners),
  nextSteps: () => (/* reexport */ nextSteps),
  parsePolicy: () => (/* reexport */ parsePolicy),
  patchOf: () => (/* reexport */ patchOf),
  policySchema: () => (/* reexport */ policySchema),
  remediationGate: () => (/* reexport */ remediationGate),
  repeatedRuns: () => (/* reexport */ repeatedRuns),
  reportHtml: () => (/* reexport */ reportHtml),
  runGate: () => (/* reexport */ runGate),
  strictness: () => (/* reexport */ strictness),
  untrusted: () => (/* reexport */ untrusted),
  waiverName: () => (/* reexport */ waiverName)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 26 modules
var src = __webpack_require__(8744);
;// CONCATENATED MODULE: ./build/packages/gate/src/causes.js
// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.
/** Causes that say of a run: what it reports is not the state of this commit, so nothing may be concluded from what it leaves out. */
const untrusted = new Set([
    'scanner-failed',
    'report-incomplete',
    'report-altered',
    'report-repeated',
    'report-swapped',
    'other-commit',
    'commit-unknown',
    'other-repository',
    'canary-missed',
    'nothing-scanned',
]);

;// CONCATENATED MODULE: ./build/packages/gate/src/assess.js
// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.


/** Most causes of one kind named for one run; the rest is a number. */
const maxGapsNamed = 10;
/** Reads one file. A file that cannot be read yields a cause and no runs. */
function assessFile(file, expected) {
    const unread = (cause) => ({ runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
    if ('unreadable' in file.content) {
        return unread({
            code: 'report-unreadable',
            message: `${(0,src/* printable */.g$)(file.path)} cannot be read: ${file.content.unreadable}`,
            remedy: 'Give the job permission to read it.',
        });
    }
    try {
        const runs = (0,src/* readSarif */.qT)(file.content, file.path, expected.workspace);
        const wrong = swapped(file.path, runs);
        const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
        const doubtful = (causes) => causes.some(({ code }) => untrusted.has(code));
        return {
            runs,
            causes: [...wrong, ...assessed.flatMap(({ causes }) => causes)],
            trusted: doubtful(wrong) ? [] : assessed.filter(({ causes }) => !doubtful(causes)).map(({ run }) => run),
        };
    }
    catch (error) {
        if (!(error instanceof src/* PortcullisError */.SO))
            return unread({
                code: 'report-invalid',
                message: `${(0,src/* printable */.g$)(file.path)}: ${(0,src/* formatError */.Wk)(error)}`,
                remedy: 'Run the scanner again.',
            });
        return unread({ code: error.code, message: `${(0,src/* printable */.g$)(file.path)}: ${error.message}`, remedy: error.remedy });
    }
}
/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path, runs) {
    const name = path.replace(/^.*\//s, '').replace(/\.sarif$/, '');
    if (!scannerNames.has(name) || runs.some((run) => run.scanner === name))
        return [];
    const held = runs.map((run) => run.scanner ?? run.tool).join(', ');
    return [
        {
            code: 'report-swapped',
            file: path,
            message: (0,src/* printable */.g$)(`${path} bears the name of ${name} but holds the run of ${held}`),
            remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
        },
    ];
}
/** Runs of ours that were handed in twice: a copy stands where another report should. */
function repeatedRuns(runs) {
    const first = new Map();
    const causes = [];
    const repeated = new Set();
    for (const run of runs) {
        const seal = run.raw.properties?.portcullis?.seal;
        if (run.scanner === undefined || typeof seal !== 'string')
            continue;
        const earlier = first.get(seal);
        first.set(seal, earlier ?? run);
        if (earlier === undefined)
            continue;
        repeated.add(run);
        causes.push({
            code: 'report-repeated',
            file: run.file,
            message: (0,src/* printable */.g$)(`${run.file} holds the same run of ${run.scanner} as ${earlier.file}`),
            remedy: 'Delete the copy, and see which report it has replaced.',
        });
    }
    return { causes, repeated };
}
/** Names whose default files the gate knows. */
const scannerNames = new Set([
    'secret-scan',
    'dockerfile-lint',
    'image-verify',
    'sbom',
    'vulnerability-scan',
    'workflow-audit',
    'manifest-lint',
    'iac-lint',
    'policy-check',
]);
function assessRun(run, expected) {
    const causes = [];
    const name = run.scanner ?? run.tool;
    const add = (code, message, remedy) => void causes.push({ code, file: run.file, message: (0,src/* printable */.g$)(message), remedy });
    const own = run.scanner !== undefined;
    if (run.successful === false) {
        add('scanner-failed', `${name} did not finish its work${run.errors.length === 0 ? '' : `: ${run.errors[0]}`}`, `Read the log of the ${name} step, remove the cause and run it again.`);
        return causes;
    }
    if (!run.evaluated) {
        add('report-incomplete', `${name} has no list of results, which says that it did not scan (SARIF 2.1.0, 3.14.23)`, `See why ${name} did not scan; a tool that finds nothing writes an empty list.`);
        return causes;
    }
    if (run.judged) {
        add('report-repeated', `${run.file} was written by a gate, not by ${name}`, `Hand in the file that ${name} itself wrote.`);
        return causes;
    }
    if (own && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)) {
        add('report-incomplete', `${name} leaves out what proves that it worked (success, canary, coverage)`, `Run ${name} again and leave its file as it is.`);
        return causes;
    }
    if (own && !run.sealed) {
        add('report-altered', `${run.file} is not as ${name} wrote it: its seal is missing or does not fit`, `Run ${name} again and leave its file as it is; to let a finding stand, write a waiver.`);
    }
    if (run.commit !== undefined && expected.commits.length > 0 && !expected.commits.includes(run.commit)) {
        add('other-commit', `${name} reports on commit ${run.commit.slice(0, 12)}, expected ${expected.commits.map((id) => id.slice(0, 12)).join(' or ')}`, `Run ${name} on this commit, in the same workflow run.`);
    }
    if (own && run.commit === undefined && expected.commits.length > 0) {
        add('commit-unknown', `${name} does not say which commit it looked at`, `Run ${name} after the checkout step.`);
    }
    if (run.repository !== undefined &&
        expected.repositoryUrl !== undefined &&
        !run.repository.startsWith('file:') &&
        repositoryName(run.repository) !== repositoryName(expected.repositoryUrl)) {
        add('other-repository', `${name} reports on ${run.repository}, expected ${expected.repositoryUrl}`, `Run ${name} on this repository.`);
    }
    if (run.canary !== undefined && !run.canary.detected) {
        add('canary-missed', `${name} did not detect its built-in sample: ${run.canary.detail}`, 'Do not trust this run; remove the configuration that switches rules off, or report the defect.');
    }
    if (run.coverage !== undefined && run.coverage.applicable > 0 && run.coverage.scanned <= 0) {
        add('nothing-scanned', `${name} looked at none of ${run.coverage.applicable} inputs`, 'Check its `path`, `include` and `exclude`.');
    }
    for (const gap of run.gaps.slice(0, maxGapsNamed)) {
        add('input-unreadable', `${name} could not look at ${gap.path}: ${gap.detail}`, 'Make it readable, or exclude it in the scanner’s inputs.');
    }
    if (run.gaps.length > maxGapsNamed)
        add('input-unreadable', `${name} could not look at ${run.gaps.length - maxGapsNamed} more inputs`, 'Make them readable, or exclude them in the scanner’s inputs.');
    return causes;
}
/** `github.com/owner/name` however the URL is written. */
function repositoryName(url) {
    return url
        .replace(/^[a-z+]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d)/, '$1/')
        .replace(/\.git$/, '')
        .replace(/\/+$/, '')
        .toLowerCase();
}
/** A cause for every required scanner without a run. */
function missingScanners(required, runs) {
    return required
        .filter((name) => !runs.some((run) => names(run).includes(name.toLowerCase())))
        .map((name) => ({
        code: 'scanner-missing',
        message: `${name} is required and has not reported`,
        remedy: `Add a step that runs ${name}, or see why it was skipped or where its SARIF file went.`,
    }));
}
/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run) {
    const tool = run.tool.toLowerCase();
    if (run.scanner !== undefined)
        return [tool, run.scanner.toLowerCase()];
    return scannerNames.has(tool) ? [] : [tool];
}

;// CONCATENATED MODULE: ./build/packages/gate/src/definition.js
// The public face of remediation-gate.

const common = (0,src/* commonInputs */.j$)('remediation-gate');
const gateInputs = {
    results: {
        type: 'list',
        default: ['portcullis-results/*.sarif'],
        description: 'Globs of the SARIF files to judge, relative to the workspace.',
    },
    policy: {
        type: 'string',
        default: '.github/portcullis.yml',
        description: 'Policy file; on a pull request it is read from the base commit.',
    },
    'report-file': { type: 'string', default: 'portcullis-results/report.html', description: 'Where the HTML report is written.' },
    'patch-file': {
        type: 'string',
        default: 'portcullis-results/remediation.patch',
        description: 'Where the patch of all fixes is written.',
    },
    'sarif-file': {
        ...common['sarif-file'],
        default: 'portcullis-results/gate/full.sarif',
        description: 'Where all results are written, waived ones as suppressed.',
    },
    'upload-directory': {
        type: 'string',
        default: 'portcullis-results/upload',
        description: 'Where the SARIF for code scanning is written, without waived results.',
    },
    annotations: common.annotations,
    summary: common.summary,
};
const remediationGate = {
    name: 'remediation-gate',
    title: 'Remediation gate',
    description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
    inputs: gateInputs,
    outputs: {
        decision: { description: '`pass` or `block`.' },
        blocking: { description: 'Number of findings that block.' },
        findings: { description: 'Number of findings, each counted once, without waived ones.' },
        critical: { description: 'Number of findings of severity critical.' },
        high: { description: 'Number of findings of severity high.' },
        medium: { description: 'Number of findings of severity medium.' },
        low: { description: 'Number of findings of severity low.' },
        waived: { description: 'Number of findings that a waiver holds back.' },
        causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
        report: { description: 'Path of the HTML report.' },
        patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
        'sarif-file': { description: 'Path of the SARIF file with all results.' },
        'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
    },
    network: [],
    permissions: { contents: 'read' },
};

;// CONCATENATED MODULE: ./build/packages/gate/src/policy.js
// The policy file: its shape, its JSON Schema, and errors that name file, line and key.

/** What holds where there is no policy file. */
const defaultPolicy = { require: [], blockAt: 'high', minimumConfidence: 'low', waivers: [] };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const policy_text = { type: 'string', minLength: 1 };
/** JSON Schema of `.github/portcullis.yml`, for editors; docs/schema/portcullis.schema.json is this. */
const policySchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/portcullis-ci/portcullis/main/docs/schema/portcullis.schema.json',
    title: 'Portcullis policy',
    type: 'object',
    additionalProperties: false,
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        require: { type: 'array', items: policy_text, description: 'Scanners that must have reported on this commit.' },
        'block-at': { enum: ['none', ...[...src/* severities */.gO].reverse()], default: 'high', description: 'Least severity that blocks.' },
        confidence: { enum: ['low', 'medium', 'high'], default: 'low', description: 'Least confidence that blocks.' },
        waivers: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['reason', 'owner', 'created', 'expires'],
                oneOf: [{ required: ['fingerprint'] }, { required: ['rule', 'paths'] }],
                properties: {
                    fingerprint: { ...policy_text, description: 'Identity of one finding, from the report.' },
                    rule: { ...policy_text, description: 'Rule id, ours or a peer’s; goes with `paths`.' },
                    paths: { type: 'array', minItems: 1, items: policy_text, description: 'Globs of the files the rule is waived for.' },
                    reason: { ...policy_text, description: 'Why the finding may stay for now.' },
                    owner: { ...policy_text, description: 'Who answers for it.' },
                    created: { ...day, description: 'Day the waiver was agreed.' },
                    expires: { ...day, description: 'Last day it counts.' },
                },
            },
        },
        images: src/* imagesSchema */.QN,
    },
};
const waiverKeys = Object.keys(policySchema.properties.waivers.items.properties);
/** @throws PortcullisError `policy-invalid` or `yaml-invalid` with file, line and key. */
async function parsePolicy(content, file) {
    const document = await (0,src/* parseYaml */.hN)(content, file);
    const fail = (path, message, remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.') => {
        const line = document.lineOf(path);
        const key = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
        throw new src/* PortcullisError */.SO({
            code: 'policy-invalid',
            message,
            where: { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) },
            remedy,
        });
    };
    const { value } = document;
    if (value === null || value === undefined)
        return defaultPolicy;
    if (!isRecord(value))
        return fail([], 'expected a mapping of keys');
    const known = Object.keys(policySchema.properties);
    for (const key of Object.keys(value))
        if (!known.includes(key))
            fail([key], `expected one of ${known.join(', ')}, got "${key}"${(0,src/* didYouMean */.au)(key, known)}`);
    if (value.version !== undefined && value.version !== 1)
        fail(['version'], 'expected 1');
    // Their content is image-verify's to judge.
    if (value.images !== undefined && !Array.isArray(value.images))
        fail(['images'], 'expected a list');
    const strings = (path, list) => {
        if (!Array.isArray(list))
            return fail(path, 'expected a list');
        return list.map((item, i) => (typeof item === 'string' && item.trim() !== '' ? item : fail([...path, i], 'expected text')));
    };
    const choice = (key, choices, fallback) => {
        const given = value[key];
        if (given === undefined)
            return fallback;
        return (choices.find((candidate) => candidate === given) ?? fail([key], `expected one of ${choices.join(', ')}, got ${JSON.stringify(given)}`));
    };
    const waivers = value.waivers ?? [];
    if (!Array.isArray(waivers))
        return fail(['waivers'], 'expected a list');
    return {
        require: value.require === undefined ? [] : strings(['require'], value.require),
        blockAt: choice('block-at', ['none', ...src/* severities */.gO], defaultPolicy.blockAt),
        minimumConfidence: choice('confidence', ['low', 'medium', 'high'], defaultPolicy.minimumConfidence),
        waivers: waivers.map((entry, i) => readWaiver(entry, ['waivers', i])),
    };
    function readWaiver(entry, path) {
        if (!isRecord(entry))
            return fail(path, 'expected a mapping');
        for (const key of Object.keys(entry))
            if (!waiverKeys.includes(key))
                fail([...path, key], `expected one of ${waiverKeys.join(', ')}, got "${key}"${(0,src/* didYouMean */.au)(key, waiverKeys)}`);
        const required = (key) => {
            const given = entry[key];
            return typeof given === 'string' && given.trim() !== ''
                ? given
                : fail(given === undefined ? path : [...path, key], `expected \`${key}\` as text`, 'A waiver needs reason, owner, created and expires.');
        };
        const date = (key) => {
            const given = required(key);
            return (0,src/* isDay */.N)(given) ? given : fail([...path, key], `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        };
        const byFingerprint = entry.fingerprint !== undefined;
        if (byFingerprint === (entry.rule !== undefined))
            fail(path, 'expected either `fingerprint`, or `rule` with `paths`');
        if (byFingerprint && entry.paths !== undefined)
            fail([...path, 'paths'], 'expected `paths` only beside `rule`');
        const waiver = {
            ...(byFingerprint ? { fingerprint: required('fingerprint').toLowerCase() } : { rule: required('rule') }),
            paths: byFingerprint ? [] : strings([...path, 'paths'], entry.paths),
            reason: required('reason'),
            owner: required('owner'),
            created: date('created'),
            expires: date('expires'),
        };
        if (!byFingerprint && waiver.paths.length === 0)
            fail([...path, 'paths'], 'expected at least one glob');
        if (waiver.expires < waiver.created)
            fail([...path, 'expires'], 'expected a day not before `created`');
        const line = document.lineOf(path);
        return { ...waiver, ...(line === undefined ? {} : { line }) };
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Position of a threshold from loosest to strictest. */
function strictness(threshold) {
    return threshold === 'none' ? 0 : src/* severities */.gO.indexOf(threshold) + 1;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/effective-policy.js
// The policy that judges a change: the base commit's, made stricter at once by what the change tightens.
// What the change loosens counts only after it is merged; both are listed for people.

const confidences = ['high', 'medium', 'low'];
/** Item by item the stricter of base and head. A missing policy is the default one. */
function effectivePolicy(base = defaultPolicy, head = defaultPolicy) {
    const changes = [];
    const tightened = (text) => void changes.push({ effect: 'counts now', text });
    const loosened = (text) => void changes.push({ effect: 'counts after merge', text });
    const sameName = (list, name) => list.some((other) => other.toLowerCase() === name.toLowerCase());
    const added = head.require.filter((name) => !sameName(base.require, name));
    for (const name of added)
        tightened(`requires ${name}`);
    for (const name of base.require.filter((name) => !sameName(head.require, name)))
        loosened(`no longer requires ${name}`);
    const stricterHead = strictness(head.blockAt) > strictness(base.blockAt);
    if (head.blockAt !== base.blockAt)
        (stricterHead ? tightened : loosened)(`blocks at ${head.blockAt} instead of ${base.blockAt}`);
    const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
    if (head.minimumConfidence !== base.minimumConfidence)
        (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);
    const baseKeys = new Set(base.waivers.map(waiverKey));
    const waivers = [];
    for (const waiver of base.waivers) {
        const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
        if (now === undefined)
            tightened(`removes the waiver of ${waiverName(waiver)}`);
        else {
            if (now.expires < waiver.expires)
                tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
            if (now.expires > waiver.expires)
                loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
            waivers.push(now.expires < waiver.expires ? now : waiver);
        }
    }
    for (const waiver of head.waivers)
        if (!baseKeys.has(waiverKey(waiver)))
            loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
    return {
        policy: {
            require: [...base.require, ...added],
            blockAt: stricterHead ? head.blockAt : base.blockAt,
            minimumConfidence: wider ? head.minimumConfidence : base.minimumConfidence,
            waivers,
        },
        changes,
    };
}
function waiverKey(waiver) {
    return JSON.stringify([waiver.fingerprint ?? null, waiver.rule?.toLowerCase() ?? null, [...waiver.paths].sort()]);
}
/** How a waiver is called in sentences. */
function waiverName(waiver) {
    return waiver.fingerprint === undefined
        ? `${waiver.rule} in ${waiver.paths.join(', ')}`
        : `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/issues.js
// Results of all runs as issues: one finding that several tools report in the same place counts once, with its sources.

/** How many reports of one file are compared pairwise; beyond it nothing is merged, which only counts more. */
const maxCompared = 5000;
const notFindings = new Set(['pass', 'notApplicable', 'informational', 'absent']);
/** @returns open issues, worst first, and suppressed ones. */
function collectIssues(runs) {
    const open = [];
    const suppressed = [];
    for (const run of runs) {
        const identify = (0,src/* fingerprinter */.uw)();
        for (const result of run.results) {
            if (notFindings.has(result.kind))
                continue;
            (result.suppression === undefined ? open : suppressed).push(issueOf(result, run, identify));
        }
    }
    return { open: merged(open).sort(byWeight), suppressed: merged(suppressed).sort(byWeight) };
}
/**
 * The identity of a result that is not ours is made of rule, place and what its tool calls its fingerprint, and is counted
 * within the run: a waiver for one result must never cover a second one. (GitHub's line hash is shared by all results on
 * a line and by equal lines of all files; a scanner without an account has been seen to write one text for all its results.)
 */
function issueOf(result, run, identify) {
    const { kind: _kind, raw: _raw, suppression: _suppression, fingerprint: own, foreignFingerprint, snippet, ...rest } = result;
    const place = `${result.path ?? ''}\0${result.logical ?? ''}`;
    const content = foreignFingerprint ?? result.evidence ?? `${result.message}\0${snippet ?? result.region?.startLine ?? ''}`;
    const fingerprint = own?.toLowerCase() ?? identify(result.ruleId, place, content);
    const source = run.scanner ?? run.tool;
    return { ...rest, fingerprints: [fingerprint], sources: [source], results: [{ result, source, fingerprint }] };
}
/** Merges issues that are about the same thing: same file, touching lines, a topic in common; or one identity, as two shards report it. */
function merged(issues) {
    const groups = new Map();
    const kept = [];
    for (const issue of issues) {
        const key = issue.path ?? issue.logical;
        const group = key === undefined ? undefined : (groups.get(key) ?? []);
        if (key === undefined || group === undefined || group.length > maxCompared) {
            kept.push(issue);
            continue;
        }
        const index = group.findIndex((other) => sameThing(other, issue));
        if (index < 0)
            group.push(issue);
        else
            group[index] = combine(group[index], issue);
        groups.set(key, group);
    }
    return [...kept, ...[...groups.values()].flat()];
}
function sameThing(a, b) {
    if (a.fingerprints.some((id) => b.fingerprints.includes(id)))
        return a.region?.startLine === b.region?.startLine && a.region?.startColumn === b.region?.startColumn;
    // One tool that reports twice on a line means two things.
    if (a.region === undefined || b.region === undefined || a.sources.some((source) => b.sources.includes(source)))
        return false;
    const touching = a.region.startLine <= b.region.endLine && b.region.startLine <= a.region.endLine;
    return touching && a.topics.some((topic) => topic !== src/* unnamedRule */.p_ && b.topics.includes(topic));
}
function combine(a, b) {
    const [first, second] = (0,src/* bySeverity */.Np)(a.severity, b.severity) <= 0 ? [a, b] : [b, a];
    const unique = (list) => [...new Set(list)];
    return {
        ...first,
        // Tools that agree are surer than each of them.
        confidence: issues_confidences.indexOf(first.confidence) >= issues_confidences.indexOf(second.confidence) ? first.confidence : second.confidence,
        topics: unique([...first.topics, ...second.topics]),
        fingerprints: unique([...first.fingerprints, ...second.fingerprints]),
        fixes: first.fixes.length > 0 ? first.fixes : second.fixes,
        sources: unique([...first.sources, ...second.sources]),
        results: [...first.results, ...second.results],
    };
}
const issues_confidences = ['low', 'medium', 'high'];
function byWeight(a, b) {
    return ((0,src/* bySeverity */.Np)(a.severity, b.severity) ||
        (0,src/* compareText */.n6)(a.path ?? a.logical ?? '', b.path ?? b.logical ?? '') ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (0,src/* compareText */.n6)(a.ruleId, b.ruleId));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/gate/src/binary-patch.js
// A file's change as git's binary delta: it names what is kept by offset and holds only what is new.
// A textual diff repeats the removed line and its neighbours, which is how a secret would get into an artifact.


/** The lines after `diff --git` of a change that `git apply` takes for exactly this old content (gitformat-pack, "deltified representation"). */
function binaryPatch(before, after, replacements) {
    // git knows no delta that leaves nothing.
    const body = after.length === 0 ? after : deltaOf(before, after, replacements);
    return [
        `index ${blobId(before)}..${blobId(after)} 100644\n`,
        'GIT binary patch\n',
        `${after.length === 0 ? 'literal' : 'delta'} ${body.length}\n`,
        encoded((0,external_node_zlib_.deflateSync)(body, { level: 9 })),
        '\n',
    ].join('');
}
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function deltaOf(before, after, replacements) {
    const parts = [size(before.length), size(after.length)];
    let position = 0;
    for (const { start, end, replacement } of replacements) {
        parts.push(...copies(position, start), ...insertions(replacement));
        position = end;
    }
    parts.push(...copies(position, before.length));
    return Buffer.concat(parts);
}
const maxCopy = 0xffff;
const maxInsertion = 127;
function* copies(from, to) {
    for (let start = from; start < to; start += maxCopy) {
        const length = Math.min(maxCopy, to - start);
        const bytes = [];
        let flags = 0x80;
        for (const [bit, byte] of [
            start & 0xff,
            (start >>> 8) & 0xff,
            (start >>> 16) & 0xff,
            (start >>> 24) & 0xff,
            length & 0xff,
            length >>> 8,
        ].entries()) {
            if (byte === 0)
                continue;
            flags |= 1 << bit;
            bytes.push(byte);
        }
        yield Buffer.from([flags, ...bytes]);
    }
}
function* insertions(content) {
    for (let start = 0; start < content.length; start += maxInsertion) {
        const piece = content.subarray(start, start + maxInsertion);
        yield Buffer.from([piece.length]);
        yield piece;
    }
}
/** Seven bits a byte, the lowest first. */
function size(value) {
    const bytes = [];
    let left = value;
    do {
        const low = left % 128;
        left = Math.floor(left / 128);
        bytes.push(left > 0 ? low | 0x80 : low);
    } while (left > 0);
    return Buffer.from(bytes);
}
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const lineBytes = 52;
/** Lines of at most 52 bytes: their count as a letter, then five digits of base 85 for every four bytes. */
function encoded(content) {
    let text = '';
    for (let start = 0; start < content.length; start += lineBytes) {
        const piece = content.subarray(start, start + lineBytes);
        text += String.fromCharCode(piece.length <= 26 ? 64 + piece.length : 96 + piece.length - 26);
        for (let i = 0; i < piece.length; i += 4) {
            let word = 0;
            for (let j = 0; j < 4; j++)
                word = word * 256 + (piece[i + j] ?? 0);
            let digits = '';
            for (let j = 0; j < 5; j++) {
                digits = alphabet[word % 85] + digits;
                word = Math.floor(word / 85);
            }
            text += digits;
        }
        text += '\n';
    }
    return text;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/patch.js
// All fixes as one unified diff that `git apply` takes.


const contextLines = 3;
/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;
/**
 * One diff of all fixes that hold together. A fix of several files is taken whole or not at all.
 * Files in `confidential` hold secrets: their part shows no line of them.
 */
function patchOf(fixes, readFile, confidential = new Set()) {
    const leftOut = [];
    const files = new Map();
    const open = (path) => {
        const known = files.get(path) ?? openFile(path, readFile);
        files.set(path, known);
        return known;
    };
    let fixed = 0;
    for (const fix of fixes) {
        const problems = fix.changes.flatMap((change) => {
            const file = open(change.path);
            const reason = typeof file === 'string' ? file : misfit(file, change);
            return reason === undefined ? [] : [{ path: change.path, reason }];
        });
        leftOut.push(...problems);
        if (problems.length > 0)
            continue;
        for (const change of fix.changes) {
            const file = open(change.path);
            file.edits = (0,src/* composeChanges */.Mf)([{ ...change, edits: file.edits }, change]).edits;
        }
        fixed++;
    }
    const changed = [...files].filter((entry) => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
    const parts = changed
        .sort(([a], [b]) => (0,src/* compareText */.n6)(a, b))
        .map(([path, { text, sha256, edits }]) => (confidential.has(path) ? confidentialDiff : fileDiff)(path, text, { path, sha256, edits }));
    return { text: parts.join(''), fixed, leftOut };
}
/** The file's text, or why it cannot be patched. */
function openFile(path, readFile) {
    // git apply refuses the whole patch for one such path.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
        return 'the path lies outside the files under version control';
    const bytes = readFile(path);
    if (bytes === undefined)
        return 'the file is not there';
    const decoded = (0,src/* decodeText */.g7)(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (decoded?.encoding !== 'utf-8' || marked)
        return 'the file is no plain UTF-8 text';
    return { text: decoded.text, index: (0,src/* lineIndex */.Dp)(decoded.text), sha256: (0,src/* contentHash */.Ae)(bytes), edits: [] };
}
/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file, change) {
    if (change.sha256 !== file.sha256)
        return 'the file changed after the fix was computed';
    if (file.edits.length + change.edits.length > maxEditsPerFile)
        return `the file has more than ${maxEditsPerFile} edits`;
    if ((0,src/* composeChanges */.Mf)([{ ...change, edits: file.edits }, change]).leftOut.length > 0)
        return 'it overlaps with another fix';
    for (const [i, { region }] of change.edits.entries()) {
        const start = file.index.offsetAt(region.startLine, region.startColumn);
        const end = file.index.offsetAt(region.endLine, region.endColumn);
        if (start === undefined || end === undefined || end < start)
            return 'its edits lie outside the file';
        if (change.edits.slice(0, i).some((other) => (0,src/* regionsConflict */.Qf)(other.region, region)))
            return 'its edits overlap';
    }
    return undefined;
}
/** One file's part of the diff. */
function fileDiff(path, text, change) {
    // Says so when the edits do not fit.
    (0,src/* applyEdits */.ct)(text, change);
    const before = splitLines(text);
    const hunks = hunksOf(before, changedBlocks(text, before.length, change.edits).map((block) => trimmed(before, block)));
    if (hunks.length === 0)
        return '';
    return [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
        `--- ${headerName(`a/${path}`)}\n`,
        `+++ ${headerName(`b/${path}`)}\n`,
        ...hunks,
    ].join('');
}
/** One file's part of the diff without any of its old text. */
function confidentialDiff(path, text, change) {
    const after = (0,src/* applyEdits */.ct)(text, change);
    if (after === text)
        return '';
    const byteAt = (offset) => Buffer.byteLength(text.slice(0, offset));
    const replacements = spansOf(text, change.edits).map(({ start, end, replacement }) => ({
        start: byteAt(start),
        end: byteAt(end),
        replacement: Buffer.from(replacement),
    }));
    return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${binaryPatch(Buffer.from(text), Buffer.from(after), replacements)}`;
}
/** Edits as offsets into the text, in order. */
function spansOf(text, edits) {
    const index = (0,src/* lineIndex */.Dp)(text);
    return edits
        .map(({ region, replacement }) => ({
        start: index.offsetAt(region.startLine, region.startColumn) ?? 0,
        end: index.offsetAt(region.endLine, region.endColumn) ?? 0,
        replacement,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
}
/** The line ranges that the edits touch, in order, each with its new lines. */
function changedBlocks(text, lineCount, edits) {
    const spans = spansOf(text, edits);
    const starts = lineStarts(text);
    const groups = [];
    for (const span of spans) {
        const start = lineOf(starts, span.start);
        const end = Math.min(lineOf(starts, span.end) + 1, lineCount);
        const previous = groups.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.spans.push(span);
        }
        else
            groups.push({ start: Math.min(start, lineCount), end, spans: [span] });
    }
    return groups.map((group) => {
        const to = starts[group.end] ?? text.length;
        let position = starts[group.start] ?? text.length;
        let written = '';
        for (const span of group.spans) {
            written += text.slice(position, span.start) + span.replacement;
            position = span.end;
        }
        return { start: group.start, end: group.end, lines: splitLines(written + text.slice(position, Math.max(position, to))) };
    });
}
/** Lines that an edit's range covers but does not change are context. */
function trimmed(before, block) {
    let { start, end } = block;
    let first = 0;
    let last = block.lines.length;
    while (start < end && first < last && before[start] === block.lines[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && before[end - 1] === block.lines[last - 1]) {
        end--;
        last--;
    }
    return { start, end, lines: block.lines.slice(first, last) };
}
function hunksOf(before, blocks) {
    const groups = [];
    for (const block of blocks.filter(({ start, end, lines }) => start < end || lines.length > 0)) {
        const group = groups.at(-1);
        if (group !== undefined && block.start - group.at(-1).end <= 2 * contextLines)
            group.push(block);
        else
            groups.push([block]);
    }
    let shift = 0;
    return groups.map((group) => {
        const written = hunk(before, group, shift);
        for (const block of group)
            shift += block.lines.length - (block.end - block.start);
        return written;
    });
}
/** @param shift by how many lines what comes before has grown. */
function hunk(before, group, shift) {
    const from = Math.max(0, group[0].start - contextLines);
    const to = Math.min(before.length, group.at(-1).end + contextLines);
    const body = [];
    let position = from;
    let growth = 0;
    for (const block of group) {
        for (; position < block.start; position++)
            body.push(line(' ', before[position]));
        for (; position < block.end; position++)
            body.push(line('-', before[position]));
        for (const added of block.lines)
            body.push(line('+', added));
        growth += block.lines.length - (block.end - block.start);
    }
    for (; position < to; position++)
        body.push(line(' ', before[position]));
    return `@@ -${span(from, to - from)} +${span(from + shift, to - from + growth)} @@\n${body.join('')}`;
}
/** An empty side of a hunk is numbered by the line before it. */
function span(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function line(sign, text) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Lines as diff counts them: only `\n` ends one, and it stays with its line. */
function splitLines(text) {
    const lines = text.split('\n').map((part) => `${part}\n`);
    const last = lines.pop().slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
/** Offsets at which lines start as diff counts them; lineIndex would also end one at a lone carriage return. */
function lineStarts(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}
/** 0-based line of an offset. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A name with a space ends in a tab, so that it is not cut short (as git writes it). */
function headerName(name) {
    const written = quoted(name);
    return written === name && name.includes(' ') ? `${name}\t` : written;
}
/** C-style quotes as git writes them for names with control characters, quotes or backslashes. */
function quoted(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    if (!/[\u0000-\u001f"\\\u007f]/.test(name))
        return name;
    const escapes = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/sarif-out.js
// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has.
const runsPerFile = 20;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Every result of every run; what a waiver holds back is suppressed with its reason. */
function fullSarif(runs, waived) {
    return logOf(runs.map((run) => withResults(run, run.results.map(({ raw }) => {
        const waiver = waived.get(raw);
        if (waiver === undefined)
            return raw;
        return {
            ...raw,
            suppressions: [
                { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${waiver.owner}, until ${waiver.expires})` },
            ],
        };
    }))));
}
/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
function uploadSarifs(runs, waived) {
    const taken = new Set();
    const kept = runs.map((run) => {
        const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result.raw)).map(({ raw }) => raw);
        const details = run.raw.automationDetails;
        return { ...withResults(run, results), automationDetails: { ...details, id: categoryOf(run, taken) } };
    });
    const files = [];
    for (let i = 0; i < kept.length; i += runsPerFile)
        files.push(logOf(kept.slice(i, i + runsPerFile)));
    return files;
}
/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run, taken) {
    const written = run.raw.automationDetails?.id;
    const id = typeof written === 'string' && written !== '' ? written : run.tool;
    const slash = id.lastIndexOf('/');
    const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
    let unique = category;
    for (let count = 2; taken.has(unique); count++)
        unique = `${category}-${count}`;
    taken.add(unique);
    return `${unique}/${rest}`;
}
/** The run with other results, marked so that no gate takes it for the scanner's own statement. */
function withResults(run, results) {
    const raw = run.raw;
    const own = raw.properties?.portcullis;
    return {
        ...raw,
        results: results,
        ...(own === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } }),
    };
}
function logOf(runs) {
    return { $schema: schema, version: '2.1.0', runs };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/waivers.js
// Waivers against issues: what is held back, what has run out, what is of no use any more.


/** Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts). */
async function applyWaivers(issues, waivers, today, policyFile) {
    const inForce = await Promise.all(waivers
        .filter((waiver) => waiver.expires >= today && waiver.created <= today)
        .map(async (waiver) => ({ waiver, covers: waiver.paths.length === 0 ? () => true : await (0,src/* pathFilter */.Y1)(waiver.paths, []) })));
    const open = [];
    const waived = [];
    const used = new Set();
    for (const issue of issues) {
        const matches = inForce.filter(({ waiver, covers }) => waiver.fingerprint !== undefined || (issue.path !== undefined && covers(issue.path)));
        const named = issue.results.map((entry) => matches.find(({ waiver }) => waivers_names(waiver, entry))?.waiver);
        for (const waiver of named)
            if (waiver !== undefined)
                used.add(waiver);
        const first = named.find((waiver) => waiver !== undefined);
        const held = issue.results.every((entry, i) => named[i] !== undefined || issue.results.some((other, j) => named[j] !== undefined && sameRule(entry, other)));
        if (first === undefined || !held)
            open.push(issue);
        else
            waived.push({ issue, waiver: first });
    }
    return {
        open,
        waived,
        unused: inForce.map(({ waiver }) => waiver).filter((waiver) => !used.has(waiver)),
        causes: waivers.flatMap((waiver) => outOfForce(waiver, today, policyFile)),
    };
}
function waivers_names(waiver, { result, fingerprint }) {
    return waiver.fingerprint === undefined
        ? result.topics.includes(waiver.rule.toLowerCase())
        : fingerprint === waiver.fingerprint;
}
/**
 * Whether two tools mean the same by two rules, so that a waiver of the one holds for the other. A weakness they have in
 * common (CWE) is enough to show them as one issue, and too little to waive what nobody named.
 */
function sameRule(a, b) {
    return a.result.topics.some((topic) => !topic.startsWith('cwe-') && b.result.topics.includes(topic));
}
function outOfForce(waiver, today, file) {
    const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
    if (waiver.expires < today) {
        return [
            {
                ...place,
                code: 'waiver-expired',
                message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
                remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
            },
        ];
    }
    if (waiver.created > today) {
        return [
            {
                ...place,
                code: 'waiver-from-future',
                message: `the waiver of ${waiverName(waiver)} says it was created on ${waiver.created}, which is still to come`,
                remedy: 'Correct `created`.',
            },
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/packages/gate/src/gate.js
// The gate: policy, reports, issues, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.








/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
async function runGate(inputs) {
    const causes = [];
    const { policy, changes, source } = await readPolicies(inputs, causes);
    const assessed = inputs.files.map((file) => assessFile(file, inputs.expected));
    const runs = assessed.flatMap((file) => file.runs);
    const { causes: repetitions, repeated } = repeatedRuns(runs);
    causes.push(...assessed.flatMap((file) => file.causes), ...repetitions, ...runs.flatMap((run) => leftOut(run, policy)));
    const trusted = assessed.flatMap((file) => file.trusted).filter((run) => !repeated.has(run));
    if (inputs.files.length === 0)
        causes.push({
            code: 'no-results',
            message: `no SARIF file matches ${inputs.globs.map(src/* printable */.g$).join(', ')}`,
            remedy: 'Run at least one scanner before the gate, or correct `results`.',
        });
    causes.push(...missingScanners([...new Set([...policy.require, ...(inputs.alsoRequired ?? [])])], runs));
    const { open: found, suppressed } = collectIssues(runs);
    const today = inputs.now.toISOString().slice(0, 10);
    const { open, waived, unused, causes: waiverCauses } = await applyWaivers(found, policy.waivers, today, inputs.policyFile);
    causes.push(...waiverCauses);
    const blocking = open.filter((issue) => blocks(issue, policy));
    const verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
    const waivedResults = new Map(waived.flatMap(({ issue, waiver }) => issue.results.map(({ result }) => [result.raw, waiver])));
    return {
        verdict,
        decision: verdict === 'pass' ? 'pass' : 'block',
        policy,
        policySource: source,
        policyChanges: changes,
        causes,
        blocking,
        other: open.filter((issue) => !blocks(issue, policy)),
        waived,
        suppressed,
        unusedWaivers: unused,
        runs,
        patch: patchOf(open.flatMap((issue) => issue.fixes.slice(0, 1)), inputs.readFile, filesWithSecrets(runs)),
        // For people and tools, not for GitHub: its limits do not cut it.
        sarif: `${JSON.stringify(fullSarif(runs, waivedResults), null, 1)}\n`,
        uploads: uploadSarifs(trusted, waivedResults).map((log) => (0,src/* serialiseSarif */.Fu)(log).text),
    };
}
/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const credentialTopics = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);
/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs) {
    return new Set(runs.flatMap((run) => {
        const ofSecrets = run.scanner === 'secret-scan' || /secret|leaks|hog|credential/i.test(run.tool);
        return run.results
            .filter(({ topics }) => ofSecrets || topics.some((topic) => credentialTopics.has(topic)))
            .flatMap(({ path }) => path ?? []);
    }));
}
/** The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block. */
function leftOut(run, policy) {
    if (run.resultsLeftOut <= 0 || run.results.some((result) => !(0,src/* reaches */.O6)(result.severity, policy.blockAt)))
        return [];
    return [
        {
            code: 'results-left-out',
            file: run.file,
            message: (0,src/* printable */.g$)(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
            remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
        },
    ];
}
const gate_confidences = ['low', 'medium', 'high'];
function blocks(issue, policy) {
    return (0,src/* reaches */.O6)(issue.severity, policy.blockAt) && gate_confidences.indexOf(issue.confidence) >= gate_confidences.indexOf(policy.minimumConfidence);
}
/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
async function readPolicies(inputs, causes) {
    const { policyFile, change } = inputs;
    const read = async (content, where) => {
        if (content === undefined)
            return undefined;
        try {
            return await parsePolicy(new TextDecoder('utf-8', { fatal: true }).decode(content), policyFile);
        }
        catch (error) {
            const problem = error instanceof src/* PortcullisError */.SO ? error : undefined;
            causes.push({
                code: 'policy-invalid',
                message: `${policyFile}${problem?.where.line === undefined ? '' : `:${problem.where.line}`} ${where}: ${problem?.where.key === undefined ? '' : `\`${problem.where.key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
                remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${where.includes('base') ? ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.' : ''}`,
                file: policyFile,
                ...(problem?.where.line === undefined ? {} : { line: problem.where.line }),
            });
            return undefined;
        }
    };
    if (inputs.headPolicy === 'unavailable')
        causes.push({
            code: 'policy-unavailable',
            message: `there is no checkout here that could hold ${policyFile}`,
            remedy: 'Run the checkout step before the gate.',
        });
    const head = await read(inputs.headPolicy === 'unavailable' ? undefined : inputs.headPolicy, 'in this checkout');
    if (change?.kind !== 'pull-request') {
        return { policy: head ?? defaultPolicy, changes: [], source: head === undefined ? 'built-in default' : policyFile };
    }
    if (inputs.basePolicy === 'unavailable') {
        causes.push({
            code: 'base-unavailable',
            message: `the policy at the base commit ${change.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
            remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
        });
        return {
            policy: head ?? defaultPolicy,
            changes: [],
            source: head === undefined ? 'built-in default' : `${policyFile} of the change itself`,
        };
    }
    const base = await read(inputs.basePolicy, `at the base commit ${change.base?.slice(0, 12)}`);
    const { policy, changes } = effectivePolicy(base, head);
    return {
        policy,
        changes,
        source: `${inputs.basePolicy === undefined ? 'built-in default' : policyFile} at the base commit ${change.base?.slice(0, 12)}`,
    };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/outputs.js
// The outputs of the action, from the result.

function gateOutputs(result, inputs) {
    const open = [...result.blocking, ...result.other];
    return {
        decision: result.decision,
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(src/* severities */.gO.map((severity) => [severity, String(open.filter((issue) => issue.severity === severity).length)])),
        waived: String(result.waived.length),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'sarif-file': inputs['sarif-file'],
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/summary.js
// The decision in words: one sentence, then the shortest list of what to do.

/** "Blocked: 2 findings to fix, 1 waiver expired" */
function decisionSentence(result) {
    const parts = [];
    const count = (number, one, many) => {
        if (number > 0)
            parts.push(`${number} ${number === 1 ? one : many}`);
    };
    const expired = result.causes.filter((cause) => cause.code === 'waiver-expired').length;
    count(result.blocking.length, 'finding to fix', 'findings to fix');
    count(expired, 'waiver expired', 'waivers expired');
    count(result.causes.length - expired, 'report or setting that cannot be trusted', 'reports or settings that cannot be trusted');
    if (result.decision === 'block')
        return `Blocked: ${parts.join(', ')}`;
    const open = result.other.length;
    const held = result.waived.length;
    const rest = [open === 0 ? 'no open findings' : `${open} open below ${result.policy.blockAt}`, ...(held === 0 ? [] : [`${held} waived`])];
    return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}`;
}
/** What to do, in order: first what keeps the gate from knowing, then what a patch does, then each finding. */
function nextSteps(result, patchFile) {
    const steps = result.causes.map((cause) => ({ what: cause.remedy, detail: `${cause.code}: ${cause.message}` }));
    const fixable = result.blocking.filter((issue) => issue.fixes.length > 0).length;
    if (result.patch.fixed > 0)
        steps.push({
            what: `Run \`git apply ${patchFile}\`.`,
            detail: `It carries ${result.patch.fixed} ${result.patch.fixed === 1 ? 'fix' : 'fixes'}, ${fixable} of them for findings that block.`,
        });
    for (const issue of result.blocking)
        steps.push({ what: issue.help === '' ? issue.title : issue.help, detail: `${issuePlace(issue)} ${issue.ruleId}: ${issue.message}` });
    return steps;
}
/** `path:line`, a logical name, or the tool when the result names no place. */
function issuePlace(issue) {
    if (issue.path === undefined)
        return (0,src/* printable */.g$)(issue.logical ?? `(${issue.sources.join(', ')})`);
    return issue.region === undefined ? (0,src/* printable */.g$)(issue.path) : `${(0,src/* printable */.g$)(issue.path)}:${issue.region.startLine}`;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/report-html.js
// The report: one HTML file that needs nothing beside itself and runs no script.


/** Findings shown; the SARIF file has all. */
const maxRows = 5000;
const style = `
:root{color-scheme:light dark;--edge:#8884;--bad:#c62828;--good:#2e7d32}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;border-left:.4rem solid var(--bad);padding-left:.8rem}h1.pass{border-color:var(--good)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--edge)}
code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}.critical,.high{color:var(--bad);font-weight:600}li{margin:.4rem 0}small{opacity:.75}
@media(prefers-color-scheme:dark){:root{--bad:#ef9a9a;--good:#a5d6a7}}`;
/** The whole document. Everything that comes from reports is escaped. */
function reportHtml(result, facts) {
    const steps = nextSteps(result, facts.patchFile);
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(decisionSentence(result))}</title>
<style>${style}</style>
</head>
<body>
<h1 class="${result.decision}">${html(decisionSentence(result))}</h1>
<p>${html([facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()].filter((part) => part !== undefined).join(' · '))}<br>
<small>Judged by ${html(result.policySource)}: blocks at ${html(result.policy.blockAt)}${result.policy.require.length === 0 ? '' : `, requires ${html(result.policy.require.join(', '))}`}.</small></p>
${section('What to do', steps.length === 0
        ? ''
        : `<ol>${steps
            .slice(0, maxRows)
            .map((step) => `<li>${html(step.what)}<br><small>${html(step.detail)}</small></li>`)
            .join('\n')}</ol>`)}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Findings that block', issueTable(result.blocking, facts))}
${section('Other open findings', issueTable(result.other, facts))}
${section('Waived', waiverTable(result, facts))}
${section('Suppressed by their tools or in the source', issueTable(result.suppressed, facts))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html(waiverName(waiver)))))}
${section('Reports', reportTable(result))}
</body>
</html>
`;
}
function section(title, body) {
    return body === '' ? '' : `<h2>${title}</h2>\n${body}`;
}
function list(items) {
    return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, maxRows).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const more = rows.length > maxRows ? `<p>${rows.length - maxRows} more are in the SARIF file.</p>` : '';
    return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>\n${shown.join('\n')}\n</tbody></table>${more}`;
}
function issueTable(issues, facts) {
    return table(['Severity', 'Where', 'What', 'What to do', 'Reported by'], issues.map((issue) => issueRow(issue, facts)));
}
function issueRow(issue, facts) {
    const fix = issue.fixes.length > 0 ? `<br><small>In the patch: ${html(issue.fixes[0]?.description ?? '')}</small>` : '';
    return [
        `<span class="${issue.severity}">${issue.severity}</span><br><small>confidence ${issue.confidence}</small>`,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code><br>${html(issue.message)}${issue.evidence === undefined ? '' : `<br><code>${html(issue.evidence)}</code>`}`,
        `${html(issue.help)}${fix}`,
        `${html(issue.sources.join(', '))}<br><small><code>${html(issue.fingerprints[0] ?? '')}</code></small>`,
    ];
}
function placeCell(issue, facts) {
    const label = `<code>${html(issuePlace(issue))}</code>`;
    if (issue.path === undefined || facts.link === undefined)
        return label;
    return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}
function waiverTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Reason', 'Owner', 'Until'], result.waived.map(({ issue, waiver }) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(waiver.reason),
        html(waiver.owner),
        waiver.expires,
    ]));
}
function reportTable(result) {
    return table(['Tool', 'File', 'Results', 'Looked at', 'Commit'], result.runs.map((run) => [
        `${html(run.scanner ?? run.tool)} <small>${html(run.version ?? '')}</small>`,
        `<code>${html(run.file)}</code>`,
        String(run.results.length),
        run.coverage === undefined ? 'not said' : `${run.coverage.scanned} of ${run.coverage.applicable}`,
        run.commit === undefined ? 'not said' : `<code>${html(run.commit.slice(0, 12))}</code>`,
    ]));
}
function html(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in HTML
    return text.replace(/[&<>"'`\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g, (char) => {
        const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
        return named[char] ?? '\ufffd';
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/summary-markdown.js
// The gate's job summary: the decision, what to do, then the table.

const maxSteps = 10;
function gateSummary(result, files, markdown) {
    const { escape: text, code, place, within } = markdown;
    const head = [`## ${text(decisionSentence(result))}`, ''];
    const steps = nextSteps(result, files.patch);
    steps.slice(0, maxSteps).forEach((step, i) => void head.push(`${i + 1}. ${text(step.what)} (${text(step.detail)})`));
    if (steps.length > maxSteps)
        head.push(`${maxSteps + 1}. ${steps.length - maxSteps} more steps are in the report.`);
    if (result.policyChanges.length > 0) {
        head.push('', '**This change alters the policy**', '', ...result.policyChanges.map((change) => `- ${text(change.text)}: ${change.effect}`));
    }
    const open = [...result.blocking, ...result.other];
    if (open.length > 0)
        head.push('', '| | Severity | Rule | Where | What | Reported by |', '|---|---|---|---|---|---|', '');
    else
        head.push('');
    const blocking = new Set(result.blocking);
    const rows = open.map((issue) => {
        const where = issue.path === undefined ? code(issuePlace(issue)) : place(issue.path, issue.region?.startLine);
        return `| ${blocking.has(issue) ? 'blocks' : ''} | ${issue.severity} | ${code(issue.ruleId)} | ${where} | ${text(issue.message)} | ${text(issue.sources.join(', '))} |`;
    });
    const tail = [
        '',
        `Judged by ${text(result.policySource)}: blocks at ${result.policy.blockAt}. ${result.waived.length} waived, ${result.suppressed.length} suppressed. Report: ${code(files.report)}.`,
        ...result.unusedWaivers.map((waiver) => `- Nothing needs the waiver of ${text(waiver.fingerprint ?? `${waiver.rule} in ${waiver.paths.join(', ')}`)} any more: delete it.`),
        '',
    ];
    return within(head.join('\n'), rows, tail.join('\n'), (count) => `${count} more findings are in the report.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/gate/src/workspace-gate.js
// The gate on a workspace: finds the reports, reads policy and base policy, judges, and names the files to write.





const maxPolicyBytes = 5 * 1024 * 1024;
const maxFixedFileBytes = 10 * 1024 * 1024;
/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;
/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
async function gateWorkspace(inputs, host) {
    const workspace = (0,external_node_fs_.realpathSync)(host.workspace);
    const reports = host.reports ?? (await findReports(host.resultsBase, inputs.results, [inputs['sarif-file'], inputs['upload-directory']]));
    const policyFile = inputs.policy;
    const result = await runGate({
        files: reports.map((path) => readReport(host.resultsBase, path)),
        globs: inputs.results,
        policyFile,
        headPolicy: readPolicy(workspace, policyFile) ?? (withoutCheckout(workspace, host) ? 'unavailable' : undefined),
        ...(host.change?.kind === 'pull-request' ? { basePolicy: basePolicy(workspace, host.change, policyFile) } : {}),
        ...(host.change === undefined ? {} : { change: host.change }),
        expected: {
            workspace,
            commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
            ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
        },
        ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
        now: host.now,
        readFile: (path) => readSource(workspace, path),
    });
    const patchFile = inputs['patch-file'];
    const report = reportHtml(result, {
        now: host.now,
        patchFile,
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        ...(host.link === undefined ? {} : { link: host.link }),
    });
    const uploads = result.uploads.map((content, i) => ({
        path: (0,external_node_path_.join)(inputs['upload-directory'], `${i + 1}.sarif`),
        content,
        key: 'upload-directory',
    }));
    return {
        result,
        files: [
            { path: inputs['report-file'], content: report, key: 'report-file' },
            { path: patchFile, content: result.patch.text, key: 'patch-file' },
            { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
            ...uploads,
        ],
    };
}
/** Paths, relative to `base` and sorted, of the files the globs match; the gate's own output is none of them. */
async function findReports(base, globs, own) {
    const root = (0,external_node_fs_.realpathSync)(base);
    const relativeGlobs = globs.map((glob) => (glob.startsWith(`${root}${external_node_path_.sep}`) ? (0,src/* relativePath */.iZ)(root, glob) : glob.replace(/^\.\//, '')));
    const exact = relativeGlobs.filter((glob) => !/[*?[\]{}()!]/.test(glob));
    const matches = relativeGlobs.length === 0
        ? () => false
        : await (0,src/* pathFilter */.Y1)(relativeGlobs.map((glob) => (glob.includes('/') ? glob : `/${glob}`)).map((glob) => glob.replace(/^\//, '')), []);
    const isOwn = (path) => own.some((name) => path === name || path.startsWith(`${name}/`));
    const found = new Set();
    let visited = 0;
    const visit = (directory, depth) => {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, directory), { withFileTypes: true });
        }
        catch (error) {
            // A directory that is not there holds no report; one that is closed may hold any. Judged as a report, it blocks by name.
            if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
                found.add(directory);
            return;
        }
        for (const entry of entries) {
            if (++visited > maxVisited)
                throw new src/* PortcullisError */.SO({
                    code: 'input-invalid',
                    message: `expected globs that match within ${maxVisited} files`,
                    where: { key: 'results' },
                    remedy: 'Name the directory of the reports in `results`.',
                });
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (isOwn(path) || entry.name === '.git' || entry.name === 'node_modules')
                continue;
            if (entry.isDirectory()) {
                if (depth < maxDepth)
                    visit(path, depth + 1);
                else
                    found.add(path);
            }
            else if (matches(path))
                found.add(path);
        }
    };
    // Only the directories that the globs name are searched.
    for (const glob of relativeGlobs.filter((candidate) => !exact.includes(candidate)))
        visit(fixedPart(glob), 0);
    // A report named outright is judged even when it is missing: its absence must be seen.
    for (const path of exact)
        found.add(path);
    return [...found].sort();
}
/** Leading directories of a glob that hold no pattern. */
function fixedPart(glob) {
    const parts = glob.split('/').slice(0, -1);
    const end = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
    return (end < 0 ? parts : parts.slice(0, end)).join('/');
}
function readReport(base, path) {
    try {
        const absolute = (0,external_node_path_.resolve)(base, path);
        const stats = (0,external_node_fs_.statSync)(absolute);
        if (!stats.isFile())
            return { path, content: { unreadable: 'it is not a file' } };
        if (stats.size > src/* maxSarifBytes */.hC)
            return { path, content: { unreadable: `it has ${stats.size} bytes, more than ${src/* maxSarifBytes */.hC}` } };
        return { path: path.split(external_node_path_.sep).join('/'), content: (0,external_node_fs_.readFileSync)(absolute) };
    }
    catch (error) {
        return { path, content: { unreadable: (0,src/* systemReason */.uc)(error) } };
    }
}
/** @throws PortcullisError when the file is there but cannot be read: no policy must not be taken for the default one. */
function readPolicy(workspace, file) {
    let absolute;
    try {
        absolute = (0,src/* insideWorkspace */.CT)(workspace, file);
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO && error.code === 'path-missing')
            return undefined;
        throw error;
    }
    try {
        if ((0,external_node_fs_.statSync)(absolute).size > maxPolicyBytes)
            throw new Error(`it has more than ${maxPolicyBytes} bytes`);
        return (0,external_node_fs_.readFileSync)(absolute);
    }
    catch (error) {
        throw new src/* PortcullisError */.SO({
            code: 'policy-unreadable',
            message: `expected a readable policy, got ${(0,src/* systemReason */.uc)(error)}`,
            where: { file, key: 'policy' },
            remedy: 'Make the file readable.',
        });
    }
}
/** On a runner a workspace without a checkout says nothing about the repository's policy. */
function withoutCheckout(workspace, host) {
    return host.repositoryUrl !== undefined && (0,src/* findGitRoot */.ky)(workspace) === undefined;
}
function basePolicy(workspace, change, file) {
    const path = (0,src/* relativePath */.iZ)(workspace, (0,external_node_path_.resolve)(workspace, file));
    const content = change.base === undefined ? 'missing-commit' : (0,src/* readAtCommit */.zX)(workspace, change.base, path, maxPolicyBytes);
    return content === 'missing-commit' ? 'unavailable' : content;
}
function readSource(workspace, path) {
    try {
        const absolute = (0,src/* insideWorkspace */.CT)(workspace, path);
        // git apply does not follow links, and refuses a whole patch that would have it do so.
        if (absolute !== (0,external_node_path_.resolve)(workspace, path))
            return undefined;
        const stats = (0,external_node_fs_.statSync)(absolute);
        return stats.isFile() && stats.size <= maxFixedFileBytes ? (0,external_node_fs_.readFileSync)(absolute) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/index.js
















/***/ })

};
