import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4216:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7679);
/* harmony import */ var _portcullis_secrets__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1078);


await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runScanner */ .Sw)(_portcullis_secrets__WEBPACK_IMPORTED_MODULE_1__/* .secretScan */ .C8);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Sw: () => (/* reexport */ runScanner)
});

// UNUSED EXPORTS: annotationCommand, annotationLines, appendSummary, decisionLine, environmentSource, escapeMarkdown, executeScanner, exitOnSignals, failureLine, headCommit, inlineCode, inputVariable, maskCommand, maxSummaryBytes, placeLink, readInputs, readJob, reportFailure, resultsPath, scannerSummary, sourceUrl, summaryMarkdown, withinBytes, writeOutput, writeOutputs, writeResultsFile

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 20 modules
var src = __nccwpck_require__(4752);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/workflow-commands.js
// The runner's protocol: commands on stdout, and files named by GITHUB_* variables.
// Written here in a page because loading @actions/core for it costs more start-up time than a whole scan
// (docs/decisions/002-workflow-commands.md).


/** A line that annotates a file, e.g. `::error file=a.ts,line=3::text`. */
function annotationCommand(level, message, place = {}) {
    const { path, region, title } = place;
    const properties = [
        ['title', title],
        ['file', path],
        ['line', region?.startLine],
        ['endLine', region?.endLine],
        // Columns are only allowed when the annotation stays on one line.
        ['col', region !== undefined && region.startLine === region.endLine ? region.startColumn : undefined],
        ['endColumn', region !== undefined && region.startLine === region.endLine ? region.endColumn : undefined],
    ];
    const written = properties.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeMessage(message)}`;
}
/** A line after which the runner masks the value in all later output. */
function maskCommand(secret) {
    return `::add-mask::${escapeMessage(secret)}`;
}
/** Sets an output of the step: one entry of the GITHUB_OUTPUT file, with a delimiter that no value can contain. */
function writeOutput(file, name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
function escapeMessage(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/annotations.js
// Findings as annotations, worst first, within what GitHub shows for one step.


/** GitHub shows this many of each level a step and drops the rest without a word. */
const perLevel = 10;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
/** Lines for stdout: the annotations that GitHub will show, then one line that says how many it would not. */
function annotationLines(findings, sarifFile) {
    const lines = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const finding of [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity))) {
        const level = levels[finding.severity];
        if (used[level]++ >= perLevel)
            continue;
        const { path, region } = finding.location;
        lines.push(annotationCommand(level, finding.message, {
            title: `${finding.severity}: ${finding.ruleId}`,
            path,
            ...(region === undefined ? {} : { region }),
        }));
    }
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${(0,src/* printable */.g$)(sarifFile)}.`);
    return lines;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/results-file.js
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.



/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        // "wx" never follows a link that waits under the temporary name.
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO)
            throw error;
        removeQuietly(temporary);
        throw new src/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,src/* systemReason */.uc)(error)}`,
            where: { file, key },
            remedy: `Make the directory writable or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
function guardInside(base, directory, file, key) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        throw new src/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}
/** Where result files of the default names lie. */
function resultsPath(base, name) {
    return join(base, 'portcullis-results', name);
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.


const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */
async function executeScanner(scanner, inputs, host) {
    const started = host.now();
    const file = inputs['sarif-file'];
    const write = (run, result) => {
        const info = runInfo(scanner, host, started, run);
        const log = (0,src/* toSarif */.zv)(scanner, info, result);
        return writeResultsFile(host.resultsBase, file, (0,src/* serialiseSarif */.Fu)(log).text, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        const result = await scanner.scan(inputs, {
            workspace: host.job.workspace,
            now: host.now,
            environment: host.environment,
            ...(host.job.change === undefined ? {} : { change: host.job.change }),
            ...(host.progress === undefined ? {} : { progress: host.progress }),
        });
        if (!result.canary.detected)
            throw canaryMissed(scanner.name, result.canary.detail);
        sarifFile = write({ successful: true }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        try {
            if (sarifFile !== undefined)
                write({ successful: false, error: failure });
        }
        catch {
            // The placeholder is still there and says that the run did not finish.
        }
        return {
            conclusion: 'fail',
            exitCode: 2,
            findings: [],
            coverage: nothingCovered,
            notices: [],
            error: failure,
            ...(sarifFile === undefined ? {} : { sarifFile }),
        };
    }
}
function concluded(result, failOn, sarifFile) {
    const failing = result.findings.some((finding) => (0,src/* reaches */.O6)(finding.severity, failOn));
    const { findings, coverage, notices } = result;
    return { conclusion: failing ? 'fail' : 'pass', exitCode: failing ? 1 : 0, findings, coverage, notices, sarifFile, result };
}
function runInfo(scanner, host, started, run) {
    const { job } = host;
    return {
        tool: { name: scanner.name, version: src/* version */.rE, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
        successful: false,
        startTime: started,
        endTime: host.now(),
        ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
        ...(job.commit === undefined ? {} : { head: job.commit }),
        ...(job.change?.base === undefined ? {} : { base: job.change.base }),
        ...(job.ref === undefined ? {} : { ref: job.ref }),
        ...run,
    };
}
function unfinished(name) {
    return new src/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
}
function canaryMissed(name, detail) {
    return new src/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
}
/** The line for the log when a run failed. */
function failureLine(execution) {
    return execution.error === undefined ? undefined : formatError(execution.error);
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/inputs.js
// Declared inputs from text: the runner's INPUT_* variables and the CLI's flags are parsed alike.

/** Variable in which the runner passes an input (actions/toolkit, core.getInput). */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
/** Inputs from the runner's environment. An empty variable is an absent input: the runner sets it so. */
function environmentSource(environment) {
    return (name) => environment[inputVariable(name)] || undefined;
}
/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */
function readInputs(specs, source) {
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const text = source(name);
        values[name] = text === undefined ? spec.default : parse(name, spec, text);
    }
    return values;
}
function parse(name, spec, text) {
    switch (spec.type) {
        case 'string':
            return text.trim();
        case 'boolean':
            // YAML 1.2 core schema, as in core.getBooleanInput.
            if (/^(?:true|True|TRUE)$/.test(text.trim()))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text.trim()))
                return false;
            throw invalid(name, '`true` or `false`', text);
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
            if (value >= spec.min && value <= spec.max)
                return value;
            throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, text);
        }
        case 'list':
            return text
                .split(/[\n,]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
        case 'choice':
            if (spec.choices.includes(text.trim()))
                return text.trim();
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text);
    }
}
function invalid(name, expected, got) {
    return new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function markdown_escapeMarkdown(text) {
    return (0,src/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function markdown_inlineCode(text) {
    const clean = (0,src/* printable */.g$)(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(encodeURIComponent).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function markdown_placeLink(link, path, line) {
    const label = markdown_inlineCode(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */
function markdown_withinBytes(head, rows, tail, maxBytes, leftOut) {
    const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
    let bytes = reserve;
    let count = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            break;
        count++;
    }
    const kept = rows.slice(0, count).join('\n');
    const rest = rows.length - count;
    return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/runner.js
// What the runner's environment says about the job: workspace, repository, commit and the change under judgement.


/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** @throws PortcullisError `workspace-missing` or `event-unreadable`. */
function readJob(environment, directory) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    if ((0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new src/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const commit = headCommit(workspace) ?? validCommit(environment.GITHUB_SHA);
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY;
    const change = readChange(environment, commit);
    return {
        workspace,
        ...(commit === undefined ? {} : { commit }),
        ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
        ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
        ...(change === undefined ? {} : { change }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
}
/** Commit checked out at a directory, if any. */
function headCommit(directory) {
    const head = (0,src/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return head.ok ? validCommit(head.stdout.toString().trim()) : undefined;
}
function validCommit(text) {
    return text !== undefined && (0,src/* isCommitId */.jh)(text) ? text : undefined;
}
/**
 * The change the event is about. A pull request without a readable payload must not be taken for a plain push:
 * its policy would then be its own.
 */
function readChange(environment, commit) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    const judged = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].includes(event);
    if (!judged && event !== 'push')
        return undefined;
    const payload = readEvent(environment.GITHUB_EVENT_PATH, judged);
    const base = payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha ?? (judged ? undefined : payload?.before);
    const head = validCommit(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha ?? payload?.after) ??
        commit ??
        validCommit(environment.GITHUB_SHA);
    if (judged && (validCommit(base) === undefined || head === undefined)) {
        throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${event} event`);
    }
    if (head === undefined)
        return undefined;
    // A first push to a branch has a base of zeros.
    const known = base !== undefined && (0,src/* isCommitId */.jh)(base) && !/^0+$/.test(base) ? base : undefined;
    return { kind: judged ? 'pull-request' : 'push', head, ...(known === undefined ? {} : { base: known }) };
}
function readEvent(file, required) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > maxEventBytes)
            throw new Error('no payload');
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (typeof payload !== 'object' || payload === null)
            throw new Error('no object');
        return payload;
    }
    catch {
        if (required)
            throw unreadableEvent(file, 'expected the JSON payload of the event');
        return undefined;
    }
}
function unreadableEvent(file, message) {
    return new src/* PortcullisError */.SO({
        code: 'event-unreadable',
        message,
        where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
        remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/summary.js
// The job summary of a scanner: the decision first, then a table of findings with links.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const maxSummaryBytes = 1024 * 1024;
/** The summary's Markdown, always within GitHub's limit. */
function scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${markdown_escapeMarkdown(title)}: ${markdown_escapeMarkdown(decisionLine(execution, failOn))}`, ''];
    const gaps = coverage.skipped.filter((entry) => entry.gap);
    const tail = [''];
    if (gaps.length > 0) {
        tail.push(`Not looked at: ${gaps
            .slice(0, 20)
            .map((gap) => `${markdown_inlineCode(gap.path)} (${markdown_escapeMarkdown(gap.detail ?? gap.reason)})`)
            .join(', ')}${gaps.length > 20 ? ` and ${gaps.length - 20} more` : ''}.`, '');
    }
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${markdown_escapeMarkdown(notice.message)}`);
    const skipped = coverage.skipped.length - gaps.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity)).map((finding) => row(finding, link));
    return markdown_withinBytes(head.join('\n'), rows, tail.join('\n'), maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
}
/** "2 findings at or above high; 1 below" or what went wrong. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings } = execution;
    const failing = findings.filter((finding) => (0,src/* reaches */.O6)(finding.severity, failOn)).length;
    if (findings.length === 0)
        return `passed, nothing found in ${execution.coverage.scanned} inputs`;
    const counts = src/* severities */.gO
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
    return failing > 0
        ? `blocked, ${failing} of ${findings.length} to fix (${counts})`
        : `passed, ${findings.length} below the threshold (${counts})`;
}
function row(finding, link) {
    const { path, region } = finding.location;
    return `| ${finding.severity} | ${markdown_inlineCode(finding.ruleId)} | ${markdown_placeLink(link, path, region?.startLine)} | ${markdown_escapeMarkdown(finding.message)} |`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        escape: escapeMarkdown,
        code: inlineCode,
        place: (path, line) => placeLink(link, path, line),
        within: (head, rows, tail, leftOut) => withinBytes(head, rows, tail, maxSummaryBytes, leftOut),
    };
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-scanner.js
// The whole of an action's life on the runner: inputs, engine, SARIF, annotations, summary, outputs, exit code.









/** Findings listed in the log; all of them are in the SARIF file. */
const maxLogLines = 200;
/** Runs a scanner as the action of the same name. Sets `process.exitCode`: 0 pass, 1 findings, 2 failure. */
async function runScanner(scanner) {
    const environment = process.env;
    exitOnSignals(scanner.name);
    try {
        const inputs = readInputs(scanner.inputs, environmentSource(environment));
        const job = readJob(environment, process.cwd());
        const execution = await executeScanner(scanner, inputs, {
            job,
            resultsBase: job.workspace,
            environment,
            now: () => new Date(),
        });
        report(scanner, execution, inputs, job, environment);
        process.exitCode = execution.exitCode;
    }
    catch (error) {
        reportFailure(error, environment);
        process.exitCode = 2;
    }
}
function report(scanner, execution, inputs, job, environment) {
    const sarifFile = execution.sarifFile === undefined ? '' : (0,external_node_path_.relative)(job.workspace, execution.sarifFile);
    if (execution.error !== undefined)
        reportFailure(execution.error, environment);
    const lines = execution.findings.slice(0, maxLogLines).map((finding) => {
        const { path, region } = finding.location;
        return `${finding.severity.padEnd(8)} ${(0,src/* printable */.g$)(path)}${region === undefined ? '' : `:${region.startLine}:${region.startColumn}`} ${finding.ruleId} ${(0,src/* printable */.g$)(finding.message)}`;
    });
    if (execution.findings.length > maxLogLines)
        lines.push(`${execution.findings.length - maxLogLines} more findings are in ${(0,src/* printable */.g$)(sarifFile)}.`);
    if (inputs.annotations)
        lines.push(...annotationLines(execution.findings, sarifFile));
    for (const notice of execution.notices) {
        lines.push(notice.level === 'note'
            ? (0,src/* printable */.g$)(notice.message)
            : annotationCommand(notice.level, notice.message, notice.path === undefined ? {} : { path: notice.path }));
    }
    lines.push(`${scanner.name}: ${(0,src/* printable */.g$)(decisionLine(execution, inputs['fail-on']))}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (inputs.summary)
        appendSummary(scannerSummary(scanner.title, execution, inputs['fail-on'], job.source), environment);
    writeOutputs({
        'sarif-file': sarifFile,
        findings: String(execution.findings.length),
        ...Object.fromEntries(src/* severities */.gO.map((severity) => [severity, String(execution.findings.filter((finding) => finding.severity === severity).length)])),
        conclusion: execution.conclusion,
        ...(execution.result?.properties?.outputs ?? {}),
    }, environment);
}
/** Appends to the job summary; a summary that GitHub would refuse for its size is left as it is. */
function appendSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const used = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    if (used + Buffer.byteLength(markdown) <= maxSummaryBytes)
        (0,external_node_fs_.appendFileSync)(file, markdown);
}
/** Sets the step's outputs. */
function writeOutputs(outputs, environment) {
    const file = environment.GITHUB_OUTPUT;
    if (!file)
        return;
    for (const [name, value] of Object.entries(outputs))
        writeOutput(file, name, value);
}
/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function reportFailure(error, environment) {
    process.stdout.write(`${annotationCommand('error', (0,src/* formatError */.Wk)(error), error instanceof src/* PortcullisError */.SO && (0,src/* formatPlace */.dE)(error.where) !== '' ? { title: error.code } : {})}\n`);
    const debug = environment.ACTIONS_STEP_DEBUG === 'true' || environment.RUNNER_DEBUG === '1';
    if (debug && error instanceof Error)
        process.stdout.write(`${error.stack ?? ''}\n`);
}
/** A stopped step says so; its SARIF file already says that the run did not finish. */
function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            process.stdout.write(`${annotationCommand('error', `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]`)}\n`);
            process.exit(2);
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/index.js











/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SO: () => (/* reexport */ errors_PortcullisError),
  hz: () => (/* reexport */ byPlace),
  Np: () => (/* reexport */ bySeverity),
  j$: () => (/* reexport */ commonInputs),
  e5: () => (/* reexport */ commonOutputs),
  Ae: () => (/* reexport */ contentHash),
  g7: () => (/* reexport */ text_decodeText),
  X0: () => (/* reexport */ detectEncoding),
  wQ: () => (/* reexport */ fileInputs),
  ky: () => (/* reexport */ findGitRoot),
  ax: () => (/* reexport */ fingerprintOf),
  Wk: () => (/* reexport */ formatError),
  dE: () => (/* reexport */ formatPlace),
  $Y: () => (/* reexport */ git),
  jh: () => (/* reexport */ isCommitId),
  Po: () => (/* reexport */ lineHashes),
  Dp: () => (/* reexport */ text_lineIndex),
  Y1: () => (/* reexport */ pathFilter),
  g$: () => (/* reexport */ printable),
  O6: () => (/* reexport */ reaches),
  sL: () => (/* reexport */ readWorkspaceFile),
  Fu: () => (/* reexport */ serialiseSarif),
  gO: () => (/* reexport */ severity_severities),
  BE: () => (/* reexport */ startGit),
  uc: () => (/* reexport */ systemReason),
  zv: () => (/* reexport */ toSarif),
  rE: () => (/* reexport */ version),
  b5: () => (/* reexport */ walkWorkspace)
});

// UNUSED EXPORTS: applyEdits, compareText, composeChanges, defaultText, exampleFailures, exampleText, fingerprintKey, fingerprinter, gitArguments, indexRules, informationUri, insideWorkspace, maxGzipBytes, maxResults, maxRuns, maxSarifBytes, maxTags, maxYamlBytes, parseYaml, parseYamlDocuments, pathToUri, readAtCommit, readRegion, readSarif, regionsConflict, relativePath, resultsDirectory, ruleIsNamed, ruleSetDigest, sarifLevel, securitySeverity, severityOfScore, shownResults, sourceRoot, toolPrefix, worst

;// CONCATENATED MODULE: ./build/packages/core/src/errors.js
// The one error type a user ever sees: a code, a sentence, a place and a way out.
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class errors_PortcullisError extends Error {
    code;
    where;
    remedy;
    constructor(detail) {
        super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'PortcullisError';
        this.code = detail.code;
        this.where = detail.where ?? {};
        this.remedy = detail.remedy;
    }
}
/** `file:line, key` of a place; empty when nothing is known. */
function formatPlace(place) {
    const file = place.file === undefined ? '' : printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof errors_PortcullisError) {
        const place = formatPlace(error.where);
        return `${place === '' ? '' : `${place}: `}${printable(error.message)}. ${printable(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
/** Text safe to print on one line: control characters, which could forge log lines or workflow commands, are escaped. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\t')
            return '\\t';
        if (char === '\r')
            return '\\r';
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/finding.js
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/core/src/fingerprint.js
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return (0,external_node_crypto_.createHash)('sha256').update(`${ruleId}\0${path}\0${normalised}`).digest('hex').slice(0, 32);
}
/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */
function fingerprinter() {
    const seen = new Map();
    return (ruleId, path, content) => {
        const first = fingerprintOf(ruleId, path, content);
        const count = (seen.get(first) ?? 0) + 1;
        seen.set(first, count);
        return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
    };
}
const windowSize = 100;
const factor = 37;
const word = 0x1_0000_0000;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit rolling hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts).
 */
function lineHashes(text, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    const last = Math.max(...wanted);
    const [powerHigh, powerLow] = factorToWindow();
    const units = new Uint16Array(windowSize);
    const lineOf = new Int32Array(windowSize).fill(-1);
    const counts = new Map();
    let high = 0;
    let low = 0;
    let index = 0;
    let line = 0;
    let lineStart = true;
    let afterReturn = false;
    const emit = () => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        const finished = lineOf[index];
        if (wanted.has(finished))
            found.set(finished, `${hash}:${count}`);
        lineOf[index] = -1;
    };
    const push = (unit) => {
        const begin = units[index];
        units[index] = unit;
        const product = low * factor + unit;
        const leaving = powerLow * begin;
        const lowDifference = (product % word) - (leaving % word);
        const borrow = lowDifference < 0 ? 1 : 0;
        high = (Math.imul(high, factor) + Math.floor(product / word) - Math.imul(powerHigh, begin) - Math.floor(leaving / word) - borrow) >>> 0;
        low = lowDifference + borrow * word;
        index = (index + 1) % windowSize;
    };
    const read = (unit) => {
        if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
            afterReturn = false;
            return;
        }
        afterReturn = unit === 13;
        const current = afterReturn ? 10 : unit;
        if (lineOf[index] !== -1)
            emit();
        if (lineStart) {
            lineStart = false;
            line++;
            lineOf[index] = line;
        }
        if (current === 10)
            lineStart = true;
        push(current);
    };
    for (let i = 0; i < text.length && !found.has(last); i++)
        read(text.charCodeAt(i));
    if (!found.has(last)) {
        read(endOfFile);
        for (let i = 0; i < windowSize; i++) {
            if (lineOf[index] !== -1)
                emit();
            push(0);
        }
    }
    return found;
}
/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
function factorToWindow() {
    const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowSize));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/packages/core/src/text.js
// Bytes to text and offsets to lines: what every engine needs before it can report a place.

/** How many leading bytes decide whether content is binary, as in git. */
const binaryProbe = 8000;
/**
 * The encoding of content, or undefined when it is binary: a NUL in the first 8000 bytes
 * that neither a UTF-16 byte-order mark nor the regular NULs of UTF-16 text explain.
 */
function detectEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, binaryProbe);
    if (probe.includes(0))
        return utf16WithoutMark(probe);
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf-8' : 'latin1';
}
/** Text of bytes without its byte-order mark; undefined when the bytes are binary. */
function text_decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    return { text: decodeAs(bytes, encoding), encoding };
}
function decodeAs(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    if (encoding === 'utf-8') {
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return buffer.toString('utf8', mark);
    }
    // A last odd byte belongs to no character.
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function utf16WithoutMark(probe) {
    // ASCII text in UTF-16 has NUL in one half of its bytes and none in the other.
    if (probe.length < 4)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < probe.length; i++)
        if (probe[i] === 0)
            i % 2 === 0 ? even++ : odd++;
    const half = probe.length / 2;
    if (even === 0 && odd > half * 0.7)
        return 'utf-16le';
    if (odd === 0 && even > half * 0.7)
        return 'utf-16be';
    return undefined;
}
/** Index of the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */
function text_lineIndex(text) {
    const starts = lineStarts(text);
    const endOf = (line) => starts[line] ?? text.length;
    const positionAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
    return {
        lineCount: starts.length,
        positionAt,
        offsetAt(line, column) {
            const start = starts[line - 1];
            if (start === undefined || column < 1)
                return undefined;
            const offset = start + column - 1;
            return offset <= endOf(line) ? offset : undefined;
        },
        region(start, end) {
            const from = positionAt(start);
            const to = positionAt(end);
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText(line) {
            const start = starts[line - 1];
            return start === undefined ? '' : text.slice(start, endOf(line)).replace(/[\r\n]+$/, '');
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/packages/core/src/fix.js
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
function contentHash(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */
function composeChanges(changes) {
    const taken = [];
    const leftOut = [];
    const sha256 = changes[0]?.sha256;
    for (const change of changes) {
        const fresh = change.edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
        const clash = fresh.some((edit) => taken.some((other) => regionsConflict(edit.region, other.region)));
        if (clash || change.sha256 !== sha256)
            leftOut.push(change);
        else
            taken.push(...fresh);
    }
    return { edits: taken, leftOut };
}
/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new PortcullisError({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = lineIndex(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new PortcullisError({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new PortcullisError({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}
function sameEdit(a, b) {
    return (a.replacement === b.replacement &&
        a.region.startLine === b.region.startLine &&
        a.region.startColumn === b.region.startColumn &&
        a.region.endLine === b.region.endLine &&
        a.region.endColumn === b.region.endColumn);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git.js
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor and hooks can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/** Options before the subcommand: no hooks, no monitor, no pager, and the checkout trusted although another user may own it. */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Runs git to its end; `ok` is false when git is not there or fails. */
function git(directory, args, input) {
    const run = (0,external_node_child_process_namespaceObject.spawnSync)('git', gitArguments(directory, args), {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: maxOutputBytes,
        env: { ...gitEnvironment(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
        windowsHide: true,
        ...(input === undefined ? {} : { input }),
    });
    return { ok: run.status === 0, stdout: run.stdout ?? Buffer.alloc(0), stderr: run.stderr?.toString() ?? '' };
}
/** Starts git for outputs too long to hold; the caller reads stdout and ends the process. */
function startGit(directory, args) {
    return (0,external_node_child_process_namespaceObject.spawn)('git', gitArguments(directory, args), {
        stdio: 'pipe',
        env: { ...gitEnvironment(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
        windowsHide: true,
    });
}
/** What git needs to find itself, and nothing that redirects it to another repository. */
function gitEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.startsWith('GIT_'))
            kept[name] = value;
    }
    return kept;
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
function findGitRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/**
 * Content of a file at a commit; undefined when the commit has no such file.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit) || !git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    const size = git(root, ['cat-file', '-s', `${commit}:${path}`]);
    if (!size.ok || Number(size.stdout.toString().trim()) > maxBytes)
        return undefined;
    const content = git(root, ['cat-file', 'blob', `${commit}:${path}`]);
    return content.ok ? content.stdout : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/inputs.js
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */
function commonInputs(action) {
    return {
        path: { type: 'string', default: '.', description: 'Directory or file to scan, relative to the workspace.' },
        config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
        'fail-on': {
            type: 'choice',
            choices: thresholds,
            default: 'high',
            description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
        },
        'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
        annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
        summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    };
}
/** The inputs every scanner of files has beside the common ones. */
const fileInputs = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': {
        type: 'integer',
        default: 10,
        min: 1,
        max: 1_048_576,
        description: 'Largest file that is read, in MiB; larger ones are listed as skipped.',
    },
};
/** A default as a user would write it: lists comma-separated, booleans in words. */
function defaultText(input) {
    return input.type === 'list' ? input.default.join(',') : String(input.default);
}
/** The outputs every scanner has. */
const commonOutputs = {
    'sarif-file': { description: 'Path of the SARIF file that was written.' },
    findings: { description: 'Number of findings.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    conclusion: { description: '`pass` when nothing reaches `fail-on`, otherwise `fail`.' },
};

;// CONCATENATED MODULE: ./build/packages/core/src/run.js
// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
function ruleSetDigest(rules) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const rule of rules) {
        hash.update(JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value));
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/packages/core/src/sarif/limits.js
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)

const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */
function serialiseSarif(log) {
    if (log.runs.length > maxRuns)
        throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = log.runs.map((run) => withMostResults(run, keep));
        const text = `${JSON.stringify({ ...log, runs }, null, 1)}\n`;
        const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - runs[i].results.length, 0);
        // Text that is small already needs no compression to prove it.
        if (Buffer.byteLength(text) <= maxGzipBytes || keep === 0 || (0,external_node_zlib_.gzipSync)(text, { level: 6 }).length <= maxGzipBytes)
            return { text, leftOut };
    }
}
function withMostResults(run, most) {
    if (run.results.length <= most && run.results.length <= shownResults)
        return run;
    const ranked = run.results
        .map((result, index) => ({ result, index, rank: rank(result) }))
        .sort((a, b) => b.rank - a.rank || a.index - b.index);
    const kept = ranked.slice(0, most).map(({ result }) => result);
    const missing = run.results.length - kept.length;
    const text = missing > 0
        ? `${missing} of ${run.results.length} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${run.results.length} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        results: kept,
        invocations: [
            {
                ...(first ?? { executionSuccessful: true }),
                toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
            },
            ...others,
        ],
        properties: { ...run.properties, resultsLeftOut: missing },
    };
}
/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */
function rank(result) {
    const score = Number(result.properties?.['security-severity'] ?? 0);
    return (Number.isFinite(score) ? score : 0) - (result.suppressions === undefined || result.suppressions.length === 0 ? 0 : 100);
}

;// CONCATENATED MODULE: ./build/packages/core/src/severity.js
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severity_severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severity_severities.indexOf(severity) <= severity_severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severity_severities.indexOf(a) - severity_severities.indexOf(b);
}
/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severity_severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/packages/core/src/sarif/paths.js
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.



/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function paths_pathReader(run, workspace) {
    const artifacts = arrayOf(run.artifacts);
    return (location) => {
        const own = objectOf(location);
        if (own === undefined)
            return undefined;
        const index = numberOf(own.index);
        const uri = textOf(own.uri);
        // 3.4.5: without a URI the location is that of the artifact at `index`.
        const effective = uri === undefined && index !== undefined ? objectOf(at(artifacts[index], 'location')) : own;
        const text = textOf(effective?.uri);
        if (effective === undefined || text === undefined || text === '')
            return undefined;
        return toPath(withBase(run, text, textOf(effective.uriBaseId), 0), text, workspace);
    };
}
/** 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout. */
function withBase(run, uri, baseId, depth) {
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || uri.startsWith('/') || baseId === undefined || depth >= maxBaseDepth)
        return uri;
    const base = objectOf(at(run, 'originalUriBaseIds', baseId));
    const baseUri = textOf(base?.uri);
    if (baseUri === undefined)
        return uri;
    return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, textOf(base?.uriBaseId), depth + 1);
}
function toPath(uri, written, workspace) {
    if (/^file:/i.test(uri) || uri.startsWith('/')) {
        const absolute = uri.startsWith('/') ? decode(uri) : fromFileUri(uri);
        if (absolute === undefined)
            return decode(written);
        const way = relative(workspace, absolute);
        if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
            return way.split(sep).join('/');
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(decode(written));
    }
    return normal(decode(uri));
}
function fromFileUri(uri) {
    try {
        return fileURLToPath(uri);
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Without `./` and inner `..`; what would climb out keeps its dots, and matches no file. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.





/** Tool names in SARIF files of ours start with this. */
const write_toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const write_fingerprintKey = 'portcullis/v1';
/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;
/** SARIF of one run. Without a result it is that of a run that did not succeed. */
function toSarif(action, run, result) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(action, run, result)],
    };
}
function sarifRun(action, run, result) {
    const reported = [...(result?.findings ?? [])].sort(byPlace);
    const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => byPlace(a.finding, b.finding));
    const used = new Set([...reported, ...suppressed.map(({ finding }) => finding)].map((finding) => finding.ruleId));
    const rules = (result?.rules ?? []).filter((rule) => used.has(rule.id));
    const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
    return {
        tool: {
            driver: {
                name: `${write_toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(action.name, rule)),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${write_toolPrefix}${action.name}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the checkout.' } } },
        invocations: [
            {
                executionSuccessful: run.successful,
                startTimeUtc: run.startTime.toISOString(),
                endTimeUtc: run.endTime.toISOString(),
                toolExecutionNotifications: notifications(run, result),
            },
        ],
        ...(run.repositoryUri === undefined && run.head === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: run.repositoryUri ?? 'file:///',
                        mappedTo: { uriBaseId: sourceRoot },
                        ...(run.head === undefined ? {} : { revisionId: run.head }),
                        ...(run.ref === undefined ? {} : { branch: run.ref }),
                    },
                ],
            }),
        results: [
            ...reported.map((finding) => sarifResult(finding, indexOf)),
            ...suppressed.map(({ finding, kind, justification }) => ({
                ...sarifResult(finding, indexOf),
                suppressions: [{ kind, status: 'accepted', ...(justification === undefined ? {} : { justification }) }],
            })),
        ],
        properties: { portcullis: runProperties(action, run, result) },
    };
}
function runProperties(action, run, result) {
    const base = { scanner: action.name, ...(run.base === undefined ? {} : { base: run.base }) };
    if (result === undefined)
        return base;
    const { coverage, canary } = result;
    return {
        ...base,
        canary,
        coverage: {
            applicable: coverage.applicable,
            scanned: coverage.scanned,
            bytes: coverage.bytes,
            skipped: skippedCounts(coverage.skipped),
        },
        skipped: listedSkips(coverage.skipped),
        configurationDigest: result.configurationDigest,
        ruleSetDigest: ruleSetDigest(result.rules),
        ruleCount: result.rules.length,
        ...result.properties,
    };
}
function skippedCounts(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}
/** Gaps first: they are what the gate asks about. */
function listedSkips(skipped) {
    return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
}
function notifications(run, result) {
    const list = [];
    if (run.error !== undefined) {
        const { error } = run;
        const place = error instanceof errors_PortcullisError ? error.where : {};
        list.push({
            level: 'error',
            descriptor: { id: error instanceof errors_PortcullisError ? error.code : 'internal' },
            message: { text: formatError(error) },
            ...(place.file === undefined || place.file === '' ? {} : { locations: [fileLocation(place.file, place.line)] }),
        });
    }
    for (const notice of result?.notices ?? [])
        list.push(noticeNotification(notice));
    const gaps = (result?.coverage.skipped ?? []).filter((entry) => entry.gap);
    for (const gap of gaps.slice(0, maxSkippedListed)) {
        list.push({
            level: 'warning',
            descriptor: { id: `not-scanned/${gap.reason}` },
            message: { text: `Not looked at: ${gap.detail ?? gap.reason}.` },
            locations: [fileLocation(gap.path, undefined)],
        });
    }
    return list;
}
function noticeNotification(notice) {
    return {
        level: notice.level,
        message: { text: notice.message },
        ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
    };
}
function fileLocation(path, line) {
    return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}
function sarifRule(scanner, rule) {
    const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, maxTags);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
        helpUri: `${informationUri}/blob/main/docs/rules/${scanner}/${rule.id}.md`,
        defaultConfiguration: { level: sarifLevel[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': securitySeverity[rule.severity],
            aliases: rule.aliases,
        },
    };
}
const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };
function sarifResult(finding, indexOf) {
    const ruleIndex = indexOf.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: sarifLevel[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        partialFingerprints: {
            [write_fingerprintKey]: finding.fingerprint,
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            'security-severity': securitySeverity[finding.severity],
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...finding.properties,
        },
    };
}
function sarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: artifact(location.path),
            ...(location.region === undefined
                ? {}
                : {
                    region: { ...sarifRegion(location.region), ...(location.snippet === undefined ? {} : { snippet: { text: location.snippet } }) },
                }),
        },
        ...(location.message === undefined ? {} : { message: { text: location.message } }),
    };
}
function sarifRegion(region) {
    return { startLine: region.startLine, startColumn: region.startColumn, endLine: region.endLine, endColumn: region.endColumn };
}
function artifact(path) {
    return { uri: pathToUri(path), uriBaseId: sourceRoot };
}
function sarifFix(fix) {
    return {
        description: { text: fix.description },
        artifactChanges: fix.changes.map((change) => ({
            artifactLocation: artifact(change.path),
            replacements: change.edits.map((edit) => ({
                deletedRegion: sarifRegion(edit.region),
                ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
            })),
            properties: { sha256: change.sha256 },
        })),
    };
}
/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */
function pathToUri(path) {
    const uri = encode(path.replace(/\p{Surrogate}/gu, '\ufffd'));
    return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
function encode(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%40/g, '@'))
        .join('/');
}

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).







/** A larger file is not read: GitHub takes 10 MB gzipped, and JSON that compresses to that is rarely larger than this. */
const maxSarifBytes = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
const maxRunsRead = 1000;
/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid` or `report-too-large`.
 */
function readSarif(bytes, file, workspace) {
    if (bytes.length > maxSarifBytes)
        throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${bytes.length}`);
    const text = decodeText(bytes)?.text;
    if (text === undefined)
        throw unreadable('report-invalid', file, 'expected SARIF, got a binary file');
    if (text.trim() === '')
        throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
    const log = objectOf(parseJson(text, file));
    if (log === undefined)
        throw unreadable('report-invalid', file, 'expected a JSON object');
    if (!/^2\.\d/.test(textOf(log.version) ?? ''))
        throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
    if (!Array.isArray(log.runs))
        throw unreadable('report-invalid', file, 'expected an array "runs"');
    if (log.runs.length === 0)
        throw unreadable('report-empty', file, 'expected at least one run, got none');
    if (log.runs.length > maxRunsRead)
        throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
    return log.runs.map((run, index) => {
        const value = objectOf(run);
        if (value === undefined)
            throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
        return readRun(value, file, index, workspace);
    });
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function unreadable(code, file, message) {
    return new PortcullisError({
        code,
        message,
        where: { file },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function readRun(run, file, index, workspace) {
    const driver = objectOf(at(run, 'tool', 'driver'));
    const tool = textOf(driver?.name);
    if (tool === undefined || tool === '')
        throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    const context = runContext(run, workspace);
    const results = arrayOf(run.results).map((entry, position) => {
        const result = objectOf(entry);
        if (result === undefined)
            throw unreadable('report-invalid', file, `expected result ${position + 1} of run ${index + 1} to be an object`);
        return readResult(result, context);
    });
    const invocations = arrayOf(run.invocations).map((entry) => objectOf(entry) ?? {});
    const said = invocations.map((invocation) => invocation.executionSuccessful).filter((value) => typeof value === 'boolean');
    const provenance = objectOf(arrayOf(run.versionControlProvenance)[0]);
    const own = objectOf(at(run, 'properties', 'portcullis'));
    const canary = objectOf(own?.canary);
    const coverage = objectOf(own?.coverage);
    const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
    const commit = textOf(provenance?.revisionId);
    const repository = textOf(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(tool.startsWith(toolPrefix) ? { scanner: tool.slice(toolPrefix.length) } : {}),
        ...(version === undefined ? {} : { version }),
        ...(said.length === 0 ? {} : { successful: said.every((value) => value === true) }),
        errors: invocations.flatMap(errorsOf),
        ...(commit === undefined ? {} : { commit }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
        ...(coverage === undefined
            ? {}
            : { coverage: { applicable: numberOf(coverage.applicable) ?? 0, scanned: numberOf(coverage.scanned) ?? 0 } }),
        gaps: arrayOf(own?.skipped).flatMap((entry) => {
            const skip = objectOf(entry);
            return skip?.gap === true ? [{ path: textOf(skip.path) ?? '', detail: textOf(skip.detail) ?? textOf(skip.reason) ?? '' }] : [];
        }),
        results,
        raw: run,
    };
}
function errorsOf(invocation) {
    const all = [...arrayOf(invocation.toolExecutionNotifications), ...arrayOf(invocation.toolConfigurationNotifications)];
    return all.flatMap((entry) => {
        const notification = objectOf(entry);
        return notification?.level === 'error'
            ? [textOf(at(notification, 'message', 'text')) ?? textOf(at(notification, 'descriptor', 'id')) ?? 'an error without a message']
            : [];
    });
}
function runContext(run, workspace) {
    const tool = objectOf(run.tool) ?? {};
    const components = [tool.driver, ...arrayOf(tool.extensions)].map((entry) => {
        const component = objectOf(entry) ?? {};
        return {
            name: textOf(component.name) ?? '',
            guid: textOf(component.guid) ?? '',
            rules: arrayOf(component.rules).map((rule) => objectOf(rule) ?? {}),
        };
    });
    return { components, path: pathReader(run, workspace), artifacts: arrayOf(run.artifacts) };
}
function readResult(result, context) {
    const rule = ruleOf(result, context);
    const ruleId = textOf(result.ruleId) ?? textOf(at(result, 'rule', 'id')) ?? textOf(rule?.id) ?? 'unnamed-rule';
    const location = objectOf(arrayOf(result.locations)[0]);
    const path = context.path(at(location, 'physicalLocation', 'artifactLocation')) ?? context.path(result.analysisTarget);
    const region = readRegion(objectOf(at(location, 'physicalLocation', 'region')));
    const logical = objectOf(arrayOf(location?.logicalLocations)[0]);
    const logicalName = textOf(logical?.fullyQualifiedName) ?? textOf(logical?.name);
    const fingerprint = fingerprintOfResult(result);
    const evidence = textOf(at(result, 'properties', 'evidence'));
    const suppression = suppressionOf(result);
    return {
        ruleId,
        topics: topicsOf(ruleId, rule, result),
        title: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(rule?.name) ?? ruleId,
        help: textOf(at(rule, 'help', 'text')) ?? textOf(at(rule, 'fullDescription', 'text')) ?? '',
        severity: severityOf(result, rule),
        confidence: confidenceOf(result, rule),
        message: messageOf(result, rule),
        ...(path === undefined ? {} : { path }),
        ...(region === undefined ? {} : { region }),
        ...(logicalName === undefined ? {} : { logical: logicalName }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        fixes: readFixes(result, context.path, context.artifacts),
        ...(evidence === undefined ? {} : { evidence }),
        kind: textOf(result.kind) ?? 'fail',
        ...(suppression === undefined ? {} : { suppression }),
        raw: result,
    };
}
/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result, context) {
    const reference = objectOf(result.rule);
    const component = objectOf(reference?.toolComponent);
    const named = context.components.find(({ name, guid }) => component !== undefined &&
        ((textOf(component.name) !== undefined && component.name === name) ||
            (textOf(component.guid) !== undefined && component.guid === guid)));
    const extension = numberOf(component?.index);
    const owner = named ?? (extension === undefined ? undefined : context.components[extension + 1]) ?? context.components[0];
    const index = numberOf(result.ruleIndex) ?? numberOf(reference?.index);
    const id = textOf(result.ruleId) ?? textOf(reference?.id);
    const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
    if (byIndex !== undefined && (id === undefined || sameOrBelow(id, textOf(byIndex.id) ?? '')))
        return byIndex;
    if (id === undefined)
        return undefined;
    for (const { rules } of context.components) {
        const match = rules.find((rule) => sameOrBelow(id, textOf(rule.id) ?? ''));
        if (match !== undefined)
            return match;
    }
    return undefined;
}
/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id, ruleId) {
    return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}
function severityOf(result, rule) {
    const own = textOf(at(result, 'properties', 'severity'));
    if (severities.some((severity) => severity === own))
        return own;
    for (const holder of [result, rule]) {
        const score = Number(at(holder, 'properties', 'security-severity') ?? Number.NaN);
        if (Number.isFinite(score) && score >= 0)
            return severityOfScore(score);
    }
    const level = textOf(result.level) ?? textOf(at(rule, 'defaultConfiguration', 'level')) ?? 'warning';
    return level === 'error' ? 'high' : level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
function confidenceOf(result, rule) {
    const own = (textOf(at(result, 'properties', 'confidence')) ?? '').toLowerCase();
    if (own === 'high' || own === 'medium' || own === 'low')
        return own;
    const precision = textOf(at(rule, 'properties', 'precision'));
    return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}
/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result, rule) {
    const message = objectOf(result.message) ?? {};
    const text = textOf(message.text) ?? textOf(message.markdown);
    const template = text ?? textOf(at(rule, 'messageStrings', textOf(message.id) ?? '', 'text')) ?? '';
    const values = arrayOf(message.arguments);
    const filled = template.replace(/\{(\d{1,3})\}/g, (whole, index) => textOf(values[Number(index)]) ?? whole);
    return filled === '' ? (textOf(at(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}
function topicsOf(ruleId, rule, result) {
    const tags = [...arrayOf(at(rule, 'properties', 'tags')), ...arrayOf(at(result, 'properties', 'tags'))].map(textOf);
    const cwe = tags.flatMap((tag) => /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? []);
    const aliases = arrayOf(at(rule, 'properties', 'aliases')).map(textOf);
    return [...new Set([ruleId, ...aliases.filter((alias) => alias !== undefined), ...cwe].map((topic) => topic.toLowerCase()))];
}
function fingerprintOfResult(result) {
    const partial = objectOf(result.partialFingerprints) ?? {};
    const full = objectOf(result.fingerprints) ?? {};
    return (textOf(partial[fingerprintKey]) ??
        Object.values(full)
            .map(textOf)
            .find((value) => value !== undefined) ??
        textOf(partial.primaryLocationLineHash));
}
/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result) {
    const all = arrayOf(result.suppressions).map((entry) => objectOf(entry) ?? {});
    if (all.length === 0 || all.some((entry) => entry.status === 'underReview' || entry.status === 'rejected'))
        return undefined;
    return (all.map((entry) => textOf(entry.justification)).find((text) => text !== undefined) ??
        `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`);
}
/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
function readRegion(region) {
    const startLine = numberOf(region?.startLine);
    if (region === undefined || startLine === undefined || startLine < 1)
        return undefined;
    const startColumn = Math.max(1, numberOf(region.startColumn) ?? 1);
    const endLine = Math.max(startLine, numberOf(region.endLine) ?? startLine);
    const endColumn = numberOf(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
    return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/core/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = git(directory, ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    for (const line of split(run.stdout)) {
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage).
        const tracked = line[0] !== 0x3f;
        const bytes = line.subarray(2);
        const path = bytes.toString();
        const exact = path.includes('\ufffd') ? Buffer.from(path).equals(bytes) : true;
        entries.set(bytes.toString('latin1'), { path, tracked, ...(exact ? {} : { raw: bytes }) });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
function holdsFiles(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
function* split(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            return;
        yield output.subarray(start, end);
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/workspace.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.






/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside` or `path-unreadable`.
 */
async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const selected = await pathFilter(options.include, options.exclude);
    const walk = new WalkState(workspace, options.maxFileBytes, selected);
    if ((0,external_node_fs_.statSync)(start).isDirectory())
        await walk.directory(start);
    else
        walk.file(start, relativePath(workspace, start));
    return walk.finish();
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason.
 */
function readWorkspaceFile(file, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
function insideWorkspace(workspace, path) {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new errors_PortcullisError({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${systemReason(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!isWithin(root, real)) {
        throw new errors_PortcullisError({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key: 'path' },
            remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
}
/** Workspace path with forward slashes. */
function relativePath(workspace, absolute) {
    const path = (0,external_node_path_.relative)(workspace, absolute);
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}
/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            if (glob.length > 1000)
                throw new errors_PortcullisError({
                    code: 'glob-invalid',
                    message: 'expected a glob of at most 1000 characters',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Split the glob.',
                });
            const body = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
class WalkState {
    workspace;
    maxFileBytes;
    selected;
    files = [];
    skipped = [];
    excluded = 0;
    links = [];
    safeDirectories = new Map();
    constructor(workspace, maxFileBytes, selected) {
        this.workspace = workspace;
        this.maxFileBytes = maxFileBytes;
        this.selected = selected;
    }
    async directory(start) {
        const listing = findGitRoot(start) === undefined ? undefined : listCheckout(start);
        if (listing === undefined)
            await this.plain(start);
        else
            await this.checkout(start, listing);
    }
    async checkout(start, listing) {
        const prefix = relativePath(this.workspace, start);
        for (const path of listing.unreadable)
            this.skip(joined(prefix, path), 'unreadable', true, 'permission denied');
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)))
                continue;
            const absolute = entry.raw === undefined ? (0,external_node_path_.join)(start, entry.path) : Buffer.concat([Buffer.from(start + external_node_path_.sep), entry.raw]);
            if (!this.directoryIsSafe((0,external_node_path_.dirname)((0,external_node_path_.join)(start, entry.path)))) {
                this.skip(path, 'symlink-outside', false, 'a directory on its path is a symbolic link');
                continue;
            }
            await this.entry(absolute, path, true);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes. */
    async plain(start) {
        const { ignoreRules } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 687));
        const visit = async (directory, rules) => {
            let names;
            try {
                names = (0,external_node_fs_.readdirSync)(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip(relativePath(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? (0,external_node_path_.join)(directory, name) : Buffer.concat([Buffer.from(directory + external_node_path_.sep), raw]);
                const path = relativePath(this.workspace, (0,external_node_path_.join)(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores((0,external_node_path_.join)(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit((0,external_node_path_.join)(directory, name), here);
                else
                    this.skip(path, 'unreadable', true, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, ignoreRules(start));
    }
    /** A path given by git: a directory here is a submodule or a repository of its own. */
    async entry(absolute, path, nested) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (nested && typeof absolute === 'string')
            await this.directory(absolute.replace(/[/\\]$/, ''));
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (!this.selected(path)) {
            if (stats.isFile())
                this.excluded++;
            return;
        }
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else if (stats.size > this.maxFileBytes)
            this.skipped.push(tooLarge(path, stats.size, this.maxFileBytes));
        else
            this.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        try {
            target = (0,external_node_fs_.realpathSync)(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!isWithin(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if ((0,external_node_fs_.statSync)(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else. */
    directoryIsSafe(directory) {
        const known = this.safeDirectories.get(directory);
        if (known !== undefined)
            return known;
        let safe = true;
        try {
            safe = (0,external_node_fs_.realpathSync)(directory) === directory;
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            safe = error.code !== 'ELOOP';
        }
        this.safeDirectories.set(directory, safe);
        return safe;
    }
    skip(path, reason, gap, detail) {
        if (this.selected(path))
            this.skipped.push({ path, reason, gap, detail });
    }
    /** A link is followed only when its target is not listed by its own name. */
    finish() {
        const listed = new Set(this.files.map((file) => file.path));
        for (const { path, target } of this.links) {
            const { size } = (0,external_node_fs_.statSync)(target);
            if (listed.has(relativePath(this.workspace, target)))
                this.skip(path, 'symlink-inside', false, 'its target is scanned on its own');
            else if (size > this.maxFileBytes)
                this.skipped.push(tooLarge(path, size, this.maxFileBytes));
            else
                this.files.push({ path, absolute: target, size });
        }
        const byPath = (a, b) => compareText(a.path, b.path);
        return { files: this.files.sort(byPath), skipped: this.skipped.sort(byPath), excluded: this.excluded };
    }
}
function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}
function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}
function isWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors_PortcullisError({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${systemReason(error)}`,
            where: { file: (0,external_node_path_.basename)(path) === '' ? path : path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/yaml.js
// YAML with its line numbers, bounded: no alias bombs, no duplicate keys, no surprises for prototypes.

/** Larger files are refused: no configuration or manifest of people comes near. */
const maxYamlBytes = (/* unused pure expression or super */ null && (5 * 1024 * 1024));
const maxAliases = 100;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw invalid(file, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file) {
    if (Buffer.byteLength(text) > maxYamlBytes)
        throw invalid(file, undefined, `expected at most ${maxYamlBytes} bytes`);
    const { LineCounter, parseAllDocuments } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const documents = Array.isArray(parsed) ? parsed : [];
    return documents.map((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw invalid(file, lines.linePos(error.pos[0]).line, firstLine(error.message));
        let value;
        try {
            value = document.toJS({ maxAliasCount: maxAliases });
        }
        catch (cause) {
            throw invalid(file, undefined, firstLine(cause instanceof Error ? cause.message : String(cause)));
        }
        return { value, lineOf: (path) => lineOf(document, path, (offset) => lines.linePos(offset).line) };
    });
}
function lineOf(document, path, lineAt) {
    for (let length = path.length; length >= 0; length--) {
        const way = path.slice(0, length);
        const offset = keyOffset(document, way) ?? nodeOffset(way.length === 0 ? document.contents : document.getIn(way, true));
        if (offset !== undefined)
            return lineAt(offset);
    }
    return undefined;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function keyOffset(document, path) {
    const key = path.at(-1);
    if (typeof key !== 'string')
        return undefined;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = parent?.items;
    if (!Array.isArray(items))
        return undefined;
    const pair = items.find((item) => String(item?.key?.value ?? '') === key);
    return nodeOffset(pair?.key);
}
function nodeOffset(node) {
    const range = node?.range;
    return range?.[0];
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}
function invalid(file, line, message) {
    return new PortcullisError({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: line === undefined ? { file } : { file, line },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/index.js




















/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ locatedSecret),
  n: () => (/* binding */ scanContent)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 20 modules
var src = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./build/packages/secrets/src/allow.js
// Comments that let a finding stay: `gitleaks:allow` on its line, `trufflehog:ignore`, and our own with a reason.
/** The reason why a finding on these lines is allowed, or undefined. A comment of ours may also stand on the line before. */
function allowance(lineText, startLine, endLine) {
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
        const text = lineText(line);
        if (/gitleaks:allow\b/.test(text))
            return 'gitleaks:allow on its line';
        if (/trufflehog:ignore\b/.test(text))
            return 'trufflehog:ignore on its line';
        const own = ownComment(text, 'portcullis:allow');
        if (own !== undefined)
            return own;
    }
    return startLine > 1 ? ownComment(lineText(startLine - 1), 'portcullis:allow-next-line') : undefined;
}
/** `portcullis:allow reason="…"`: without a reason it allows nothing. */
function ownComment(text, word) {
    const at = text.indexOf(word);
    if (at < 0)
        return undefined;
    const rest = text.slice(at + word.length, at + word.length + 300);
    return /^\s{1,4}reason="([^"]{3,200})"/.exec(rest)?.[1];
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/decode.js
// Encoded segments of a text: base64, hex, percent and unicode escapes, and encodings within them to a given depth.
// Only what decodes to text is returned; pictures, hashes and compiled code are not.
/** Shorter segments cannot hold a credential and its context. */
const minBase64 = 24;
const minHex = 32;
/** Longer segments are media or code. */
const maxSegment = 1024 * 1024;
/** All decoded text of one content together; what is over is left as it is, so that nested encodings cannot multiply work. */
const maxDecodedFactor = 2;
// Classes of bytes: 1 base64, 2 also hex, 4 base64url only.
const base64Byte = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
    base64Byte[char.charCodeAt(0)] = 1;
for (const char of '0123456789abcdefABCDEF')
    base64Byte[char.charCodeAt(0)] = 2;
/** Decodes what is encoded in `bytes`, to `depth` levels. */
function decodedSegments(bytes, depth) {
    if (depth <= 0)
        return [];
    const budget = { left: bytes.length * maxDecodedFactor + 4096 };
    return levels(bytes, depth, budget);
}
function levels(bytes, depth, budget) {
    const direct = [...runs(bytes), ...escapes(bytes)];
    const all = [];
    for (const segment of direct) {
        budget.left -= segment.decoded.length;
        if (budget.left < 0)
            break;
        all.push(segment);
        if (depth <= 1)
            continue;
        for (const inner of levels(segment.decoded, depth - 1, budget)) {
            all.push({ start: segment.start, end: segment.end, decoded: inner.decoded, encodings: [...segment.encodings, ...inner.encodings] });
        }
    }
    return all;
}
/**
 * Unbroken runs of base64 or hex digits. Looking at the place where a shortest run would end, and from there backwards,
 * passes over most of a text unread: its words are shorter.
 */
function runs(bytes) {
    const found = [];
    for (let start = 0; start + minBase64 <= bytes.length;) {
        let probe = start + minBase64 - 1;
        while (probe >= start && base64Byte[bytes[probe]] !== 0)
            probe--;
        if (probe >= start) {
            start = probe + 1;
            continue;
        }
        let end = start + minBase64;
        while (end < bytes.length && base64Byte[bytes[end]] !== 0)
            end++;
        const segment = end - start > maxSegment ? undefined : decodedRun(bytes, start, end);
        if (segment !== undefined)
            found.push(segment);
        start = end + 1;
    }
    return found;
}
function decodedRun(bytes, start, end) {
    const length = end - start;
    let hex = length >= minHex && length % 2 === 0;
    for (let i = start; hex && i < end; i++)
        hex = base64Byte[bytes[i]] === 2;
    return (hex ? decoded(bytes, start, end, 'hex') : undefined) ?? decodedBase64(bytes, start, end);
}
function decodedBase64(bytes, start, end) {
    // The first letters tell media and hashes apart at a fraction of the cost.
    if (!isText(Buffer.from(bytes.toString('latin1', start, start + 16), 'base64')))
        return undefined;
    return decoded(bytes, start, end, 'base64');
}
function decoded(bytes, start, end, encoding) {
    const content = Buffer.from(bytes.toString('latin1', start, end), encoding);
    return content.length >= 8 && isText(content) ? { start, end, decoded: content, encodings: [encoding] } : undefined;
}
/** Printable ASCII with white space, the way configuration is. */
function isText(content) {
    for (const byte of content)
        if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte > 0x7e)
            return false;
    return content.length > 0;
}
/** Letters that stand in a URL or form beside percent escapes. */
const urlByte = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~!*'()-+%")
    urlByte[char.charCodeAt(0)] = 1;
const minEscapes = 3;
function escapes(bytes) {
    return [...percentRuns(bytes), ...unicodeRuns(bytes)];
}
function percentRuns(bytes) {
    const found = [];
    for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at)) {
        let start = at;
        while (start > 0 && at - start < 200 && urlByte[bytes[start - 1]] === 1)
            start--;
        let escaped = 0;
        let end = at;
        for (; end < bytes.length && end - start < maxSegment && urlByte[bytes[end]] === 1; end++) {
            if (bytes[end] === 0x25 && isHex(bytes[end + 1]) && isHex(bytes[end + 2]))
                escaped++;
        }
        at = Math.max(end, at + 1);
        if (escaped < minEscapes)
            continue;
        const plain = percentDecoded(bytes.toString('latin1', start, end));
        if (plain !== undefined)
            found.push({ start, end, decoded: Buffer.from(plain), encodings: ['percent'] });
    }
    return found;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function unicodeRuns(bytes) {
    if (!bytes.includes('\\u00'))
        return [];
    const text = bytes.toString('latin1');
    const found = [];
    for (const match of text.matchAll(/(?:\\u00[2-7][0-9a-fA-F]){8,4000}/g)) {
        const plain = match[0].replace(/\\u00([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        found.push({ start: match.index, end: match.index + match[0].length, decoded: Buffer.from(plain), encodings: ['unicode'] });
    }
    return found;
}
function isHex(byte) {
    return byte !== undefined && base64Byte[byte] === 2;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/secrets/src/redact.js
// What may be shown of a secret: its first four and last two characters at most, and a keyed hash to match it by.

/** The secret as evidence. Short ones show less, so that what is left out cannot be guessed. */
function redact(secret) {
    const head = secret.length >= 16 ? 4 : secret.length >= 10 ? 2 : 0;
    const tail = secret.length >= 20 ? 2 : 0;
    return `${secret.slice(0, head)}…${tail === 0 ? '' : secret.slice(-tail)}`;
}
/**
 * Keyed hash of a secret, hex. The rule's id is the key, so that the same value under another rule does not match;
 * it is cut to 64 bits: enough to tell secrets apart, too little to confirm a guess of a weak one for certain.
 */
function secretHash(ruleId, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', `portcullis/secret/${ruleId}`).update(secret).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/content.js
// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.




/** Secrets of some bytes; undefined when they are binary and were not searched. */
function scanContent(detector, content, path, options) {
    const encoding = (0,src/* detectEncoding */.X0)(content);
    if (encoding === undefined)
        return undefined;
    const wide = encoding.startsWith('utf-16');
    const bytes = wide ? Buffer.from((0,src/* decodeText */.g7)(content)?.text ?? '') : content;
    const { start, end } = (wide ? undefined : options.changed) ?? { start: 0, end: bytes.length };
    const part = start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
    const decoded = decodedDetections(detector, part, path, options.decodeDepth);
    // What a guess by context takes for the secret may be an encoding of the real one.
    const plain = detector
        .detect(part, path)
        .filter((found) => found.rule.check.generic !== true || !decoded.some((other) => found.start < other.end && other.start < found.end));
    const detections = [...plain, ...decoded].map((found) => start === 0 ? found : { ...found, start: found.start + start, end: found.end + start });
    const fresh = options.before === undefined
        ? detections
        : detections.filter(({ secret }) => options.before?.includes(Buffer.from(secret, 'latin1')) !== true);
    return fresh.length === 0 ? [] : locate(fresh, bytes, encoding === 'latin1' ? 'latin1' : 'utf8');
}
/** Secrets inside encoded segments, each at the place of its segment. What is found plainly there too is not told twice. */
function decodedDetections(detector, bytes, path, depth) {
    const found = [];
    for (const segment of decodedSegments(bytes, depth)) {
        for (const detection of detector.detect(segment.decoded, path)) {
            found.push({
                ...detection,
                start: segment.start,
                end: segment.end,
                properties: { ...detection.properties, encoding: segment.encodings.join(' in ') },
            });
        }
    }
    return found;
}
function locate(detections, bytes, encoding) {
    const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = bytes.toString(encoding, mark);
    const index = (0,src/* lineIndex */.Dp)(text);
    const unitAt = unitCounter(bytes, encoding, mark);
    const located = [...detections]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((detection) => {
        const start = unitAt(detection.start);
        return { detection, region: index.region(start, start + bytes.toString(encoding, detection.start, detection.end).length) };
    });
    const hashes = (0,src/* lineHashes */.Po)(text, new Set(located.map(({ region }) => region.startLine)));
    return located.map(({ detection, region }) => locatedSecret(detection, region, (line) => index.lineText(line), hashes.get(region.startLine)));
}
/** A detection as a result, with the secret reduced to what may be shown. */
function locatedSecret(detection, region, lineText, lineHash) {
    const { rule, severity, confidence, what, identity, properties } = detection;
    const allowed = allowance(lineText, region.startLine, region.endLine);
    return {
        ruleId: rule.id,
        severity,
        confidence,
        what,
        evidence: redact(identity),
        hash: secretHash(rule.id, identity),
        region,
        ...(lineHash === undefined ? {} : { lineHash }),
        ...(allowed === undefined ? {} : { allowed }),
        properties,
    };
}
/** Byte offsets, asked in ascending order, as UTF-16 offsets: the length of the text before them. */
function unitCounter(bytes, encoding, mark) {
    let knownByte = mark;
    let knownUnit = 0;
    return (offset) => {
        if (offset > knownByte) {
            knownUnit += bytes.toString(encoding, knownByte, offset).length;
            knownByte = offset;
        }
        return knownUnit;
    };
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C8: () => (/* reexport */ secretScan)
});

// UNUSED EXPORTS: base62, firedRules, maxMatchBytes, sample, secretScanInputs, tokenRule

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 20 modules
var src = __nccwpck_require__(4752);
// EXTERNAL MODULE: ./build/packages/secrets/src/rule.js
var rule = __nccwpck_require__(8977);
;// CONCATENATED MODULE: ./build/packages/secrets/src/canary.js
// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.

/** @returns whether the sample, made anew, is detected by the rules in use. */
function runCanary(detector) {
    const token = `${['gh', 'p_'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 36, 11)}`;
    const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
    const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
    return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/automaton.js
// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case. It decides which rules are worth trying, so it is the hot loop of the scanner.
/** @param keywords lower-case ASCII, none empty. */
function buildAutomaton(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const code = keyword.charCodeAt(i);
            if (classOf[code] === 0)
                classOf[code] = classes++;
        }
    }
    for (let code = 65; code <= 90; code++)
        classOf[code] = classOf[code + 32];
    const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const next = new Int32Array(most * classes).fill(-1);
    const ending = [[]];
    for (const [index, keyword] of keywords.entries()) {
        let state = 0;
        for (let i = 0; i < keyword.length; i++) {
            const slot = state * classes + classOf[keyword.charCodeAt(i)];
            if (next[slot] === -1) {
                next[slot] = ending.length;
                ending.push([]);
            }
            state = next[slot];
        }
        ending[state].push(index);
    }
    const outputs = closeTransitions(next, classes, ending);
    // States are kept multiplied by the number of classes; the sign bit marks those that end a keyword.
    const states = ending.length;
    const table = new Int32Array(states * classes);
    for (let slot = 0; slot < table.length; slot++) {
        const state = next[slot];
        table[slot] = outputs[state].length > 0 ? ~(state * classes) : state * classes;
    }
    return {
        search(bytes, hit) {
            let row = 0;
            for (let i = 0; i < bytes.length; i++) {
                row = table[row + classOf[bytes[i]]];
                if (row < 0) {
                    row = ~row;
                    const found = outputs[row / classes];
                    for (let k = 0; k < found.length; k++)
                        hit(found[k], i + 1);
                }
            }
        },
    };
}
/** Breadth-first: fills every missing transition from the longest proper suffix, and inherits its outputs. */
function closeTransitions(next, classes, ending) {
    const outputs = ending.map((own) => [...own]);
    const fail = new Int32Array(ending.length);
    const queue = [];
    for (let c = 0; c < classes; c++) {
        const state = next[c];
        if (state === -1)
            next[c] = 0;
        else
            queue.push(state);
    }
    for (let head = 0; head < queue.length; head++) {
        const state = queue[head];
        const suffix = fail[state];
        outputs[state].push(...outputs[suffix]);
        for (let c = 0; c < classes; c++) {
            const slot = state * classes + c;
            const child = next[slot];
            const viaSuffix = next[suffix * classes + c];
            if (child === -1)
                next[slot] = viaSuffix;
            else {
                fail[child] = viaSuffix;
                queue.push(child);
            }
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/plausible.js
// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.
/** Shannon entropy in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
const placeholderWords = /example|sample|dummy|placeholder|change.?me|change.?this|replace.?me|replace.?with|insert.?your|your.?(?:own|api|key|token|secret|password|access|account|client|app)|my.?(?:secret|password|token|api)|todo|fixme|redacted|not.?a.?(?:real|secret)|fake|foobar|lorem|xxxx|\*\*\*|\.\.\.|dont.?use|do.?not.?use/i;
/** Runs that people type when they do not have a value. */
const typedRuns = [
    '0123456789',
    '1234567890',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiop',
    '0123456789abcdef',
    'zyxwvutsrqponmlkjihgfedcba',
    '9876543210',
];
/** Whether a value stands for a secret instead of being one. */
function isPlaceholder(value) {
    if (placeholderWords.test(value))
        return true;
    // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
    if (/^(?:\$[({A-Za-z_]|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) || /\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value))
        return true;
    return mostlyOneCharacter(value) || isTypedRun(value);
}
function mostlyOneCharacter(value) {
    if (value.length < 6)
        return false;
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return Math.max(...counts.values()) / value.length > 0.6;
}
/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value) {
    const lower = value.toLowerCase();
    let covered = 0;
    let end = 0;
    for (let start = 0; start + gram <= lower.length; start++) {
        if (!grams().has(lower.slice(start, start + gram)))
            continue;
        covered += start + gram - Math.max(start, end);
        end = start + gram;
    }
    return covered * 2 > value.length;
}
const gram = 6;
let typedGrams;
/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */
function grams() {
    typedGrams ??= new Set(typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))));
    return typedGrams;
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/detect.js
// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.



const contextBytes = 2048;
function detect_buildDetector(rules) {
    const keywords = [...new Set(rules.flatMap((rule) => rule.check.keywords))];
    const rulesOf = keywords.map((keyword) => rules.flatMap((rule, index) => (rule.check.keywords.includes(keyword) ? [index] : [])));
    const automaton = buildAutomaton(keywords);
    return {
        detect(bytes, path) {
            // Windows to search, by rule: merged where keywords lie close together.
            const windows = new Map();
            automaton.search(bytes, (keyword, end) => {
                for (const index of rulesOf[keyword]) {
                    const start = Math.max(0, end - keywords[keyword].length - rule/* maxMatchBytes */.xc);
                    const stop = Math.min(bytes.length, end + rule/* maxMatchBytes */.xc);
                    const list = windows.get(index);
                    const last = list?.at(-1);
                    if (last !== undefined && start <= last.end)
                        last.end = stop;
                    else if (list === undefined)
                        windows.set(index, [{ start, end: stop }]);
                    else
                        list.push({ start, end: stop });
                }
            });
            if (windows.size === 0)
                return [];
            const found = [];
            for (const [index, list] of windows) {
                const rule = rules[index];
                if (rule.check.path !== undefined && !rule.check.path.test(path))
                    continue;
                for (const window of list)
                    found.push(...matches(rule, bytes, window.start, window.end, path));
            }
            return withoutOverlaps(found);
        },
    };
}
function matches(rule, bytes, start, end, path) {
    const { check } = rule;
    const text = bytes.toString('latin1', start, end);
    const found = [];
    check.pattern.lastIndex = 0;
    for (let match = check.pattern.exec(text); match !== null; match = check.pattern.exec(text)) {
        if (match[0] === '')
            check.pattern.lastIndex++;
        const secret = match.groups?.secret ?? match[0];
        const offset = match.index + match[0].indexOf(secret);
        // The rule's own look at structure is cheap and rejects most; placeholders are looked for in what is left.
        const judgement = judge(rule, match, secret, offset, text, path);
        if (judgement === undefined || !plausible(rule, secret))
            continue;
        found.push({
            rule,
            severity: judgement.severity ?? rule.severity,
            confidence: judgement.confidence ?? rule.confidence,
            secret,
            identity: judgement.identity ?? secret,
            start: start + offset,
            end: start + offset + secret.length,
            what: judgement.what ?? rule.title,
            properties: judgement.properties ?? {},
        });
    }
    return found;
}
function plausible(rule, secret) {
    return !isPlaceholder(secret) && (rule.check.entropy === undefined || entropyOf(secret) >= rule.check.entropy);
}
function judge(rule, match, secret, offset, text, path) {
    if (rule.check.judge === undefined)
        return {};
    const end = offset + secret.length;
    return rule.check.judge({
        secret,
        match,
        path,
        before: text.slice(Math.max(0, offset - contextBytes), offset),
        after: text.slice(end, end + contextBytes),
    });
}
/** Where findings overlap the specific one wins over the generic, then the longer one. */
function withoutOverlaps(found) {
    const kept = [];
    for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || candidate.start >= last.end)
            kept.push(candidate);
        else if (outranks(candidate, last))
            kept[kept.length - 1] = candidate;
    }
    return kept;
}
function outranks(a, b) {
    const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
    return generic > 0 || (generic === 0 && a.end - a.start > b.end - b.start);
}

// EXTERNAL MODULE: ./build/packages/secrets/src/content.js + 3 modules
var src_content = __nccwpck_require__(7686);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/archives.js
// Text inside archives: zip and its kin, tar, gzip, notebooks. Depth, count and ratio are bounded:
// a bomb is reported as such and ends only its own archive.


const zipNames = /\.(?:zip|jar|war|ear|aar|apk|whl|nupkg|xpi|vsix|docx|xlsx|pptx|odt)$/i;
const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
const gzipNames = /\.gz$/i;
/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;
function isArchive(path) {
    return zipNames.test(path) || tarNames.test(path) || gzipNames.test(path);
}
/** Scans an archive's text members; a member's path is `archive!member`. */
async function scanArchive(detector, bytes, path, options) {
    const found = [];
    const skipped = [];
    const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
    const budget = { left: expanded, members: maxMembers };
    let scanned = 0;
    try {
        await visit(bytes, path, options.archiveDepth);
    }
    catch (error) {
        const bomb = error instanceof ArchiveBomb;
        skipped.push({
            path,
            reason: bomb ? 'archive-bomb' : 'archive-unreadable',
            gap: bomb,
            detail: bomb ? error.message : 'it is damaged, encrypted or of another format',
        });
    }
    return { found, skipped, scanned: scanned > 0 || skipped.length === 0 ? 1 : 0, bytes: bytes.length };
    async function visit(content, name, depth) {
        for await (const member of members(content, name, budget)) {
            const memberPath = `${name}!${member.name}`;
            if (isArchive(member.name)) {
                if (depth <= 1)
                    skipped.push({ path: memberPath, reason: 'archive-too-deep', gap: false });
                else
                    await visit(member.content, memberPath, depth - 1);
                continue;
            }
            const secrets = (0,src_content/* scanContent */.n)(detector, member.content, memberPath, { decodeDepth: options.decodeDepth });
            if (secrets === undefined)
                continue;
            scanned++;
            for (const secret of secrets)
                found.push({ path: memberPath, secret });
        }
    }
}
class ArchiveBomb extends Error {
}
async function* members(content, name, budget) {
    if (zipNames.test(name))
        yield* zipMembers(content, budget);
    else if (/\.(?:tar\.gz|tgz|crate)$/i.test(name))
        yield* tarMembers(gunzipped(content, budget), budget);
    else if (tarNames.test(name))
        yield* tarMembers(content, budget);
    else
        yield { name: name.split(/[/!]/).at(-1)?.replace(gzipNames, '') ?? name, content: gunzipped(content, budget) };
}
function gunzipped(content, budget) {
    try {
        const plain = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: Math.max(1, budget.left) });
        spend(budget, plain.length);
        return plain;
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new ArchiveBomb('it expands beyond what its size allows');
        throw error;
    }
}
function spend(budget, bytes) {
    budget.left -= bytes;
    if (budget.left < 0)
        throw new ArchiveBomb('it expands beyond what its size allows');
}
function countMember(budget) {
    if (--budget.members < 0)
        throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}
async function* tarMembers(content, budget) {
    const { parseTar } = await __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 6480));
    for (const entry of parseTar(content)) {
        countMember(budget);
        if (entry.data !== undefined && entry.data.length > 0)
            yield { name: entry.name, content: Buffer.from(entry.data.buffer, entry.data.byteOffset, entry.data.byteLength) };
    }
}
/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content, budget) {
    const { Unzip, UnzipInflate } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 1306));
    const done = [];
    let failure;
    const unzip = new Unzip((file) => {
        const parts = [];
        file.ondata = (error, chunk, final) => {
            if (error !== null) {
                failure ??= error;
                return;
            }
            budget.left -= chunk.length;
            if (budget.left < 0) {
                failure ??= new ArchiveBomb('it expands beyond what its size allows');
                file.terminate();
                return;
            }
            parts.push(chunk);
            if (final)
                done.push({ name: file.name, content: Buffer.concat(parts) });
        };
        if (--budget.members < 0)
            failure ??= new ArchiveBomb(`it holds more than ${maxMembers} members`);
        else if (failure === undefined && !file.name.endsWith('/'))
            file.start();
    });
    unzip.register(UnzipInflate);
    const step = 64 * 1024;
    for (let at = 0; at < content.length; at += step) {
        unzip.push(content.subarray(at, at + step), at + step >= content.length);
        if (failure !== undefined)
            throw failure;
        yield* done.splice(0);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/large-file.js
// A file too large to hold in memory: read in pieces that overlap by more than the longest match.




const pieceBytes = 8 * 1024 * 1024;
const overlapBytes = 4 * rule/* maxMatchBytes */.xc;
/** Scans a large file, or says why it was skipped. Lines are counted in `\n`. */
async function scanLargeFile(detector, file) {
    const found = [];
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        const buffer = Buffer.allocUnsafe(pieceBytes + overlapBytes);
        let held = 0;
        let line = 1;
        for (let position = 0;;) {
            const read = (0,external_node_fs_.readSync)(descriptor, buffer, held, pieceBytes + overlapBytes - held, position);
            const piece = buffer.subarray(0, held + read);
            if (position === 0 && piece.subarray(0, 8000).includes(0))
                return { skipped: { path: file.path, reason: 'binary', gap: false } };
            const last = read === 0 || held + read < pieceBytes + overlapBytes;
            // What starts in the tail is found again, whole, in the next piece.
            const limit = last ? piece.length : piece.length - overlapBytes;
            for (const detection of detector.detect(piece, file.path)) {
                if (detection.start >= limit)
                    continue;
                const before = detection.start === 0 ? 0 : piece.lastIndexOf(10, detection.start - 1) + 1;
                const startLine = line + countLines(piece, 0, detection.start);
                const endLine = startLine + countLines(piece, detection.start, detection.end);
                const startColumn = piece.toString('utf8', before, detection.start).length + 1;
                const endColumn = endLine === startLine
                    ? startColumn + (detection.end - detection.start)
                    : detection.end - piece.lastIndexOf(10, detection.end - 1);
                found.push((0,src_content/* locatedSecret */.N)(detection, { startLine, startColumn, endLine, endColumn }, (wanted) => lineAt(piece, before, wanted - startLine)));
            }
            if (last)
                return { found };
            line += countLines(piece, 0, limit);
            position += read;
            held = overlapBytes;
            buffer.copyWithin(0, limit, piece.length);
            await new Promise((resolve) => setImmediate(resolve));
        }
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,src/* systemReason */.uc)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function countLines(bytes, start, end) {
    let count = 0;
    for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}
/** The line `delta` lines from the one that starts at `start`, as far as the piece holds it. */
function lineAt(bytes, start, delta) {
    let from = start;
    for (let i = 0; i < delta; i++)
        from = bytes.indexOf(10, from) + 1;
    for (let i = 0; i > delta; i--)
        from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
    const end = bytes.indexOf(10, from);
    return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + 4096));
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/working-tree.js
// The files of the workspace through the detector.




/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** How long to work before signals and progress get their turn. */
const sliceMilliseconds = 50;
async function scanFiles(detector, files, options) {
    const found = [];
    const skipped = [];
    let scanned = 0;
    let bytes = 0;
    let sliceEnd = performance.now() + sliceMilliseconds;
    for (const [done, file] of files.entries()) {
        if (performance.now() > sliceEnd) {
            options.progress?.(done, files.length);
            await new Promise((resolve) => setImmediate(resolve));
            sliceEnd = performance.now() + sliceMilliseconds;
        }
        const outcome = await scanFile(detector, file, options);
        for (const secret of outcome.found)
            found.push(secret);
        skipped.push(...outcome.skipped);
        scanned += outcome.scanned;
        bytes += outcome.bytes;
    }
    return { found, skipped, scanned, bytes };
}
async function scanFile(detector, file, options) {
    if (options.archiveDepth > 0 && isArchive(file.path))
        return scanArchiveFile(detector, file, options);
    if (file.size > wholeFileBytes) {
        const large = await scanLargeFile(detector, file);
        if ('skipped' in large)
            return { found: [], skipped: [large.skipped], scanned: 0, bytes: 0 };
        return { found: large.found.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: file.size };
    }
    const read = (0,src/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    const secrets = (0,src_content/* scanContent */.n)(detector, read.bytes, file.path, options);
    if (secrets === undefined)
        return { found: [], skipped: [{ path: file.path, reason: 'binary', gap: false }], scanned: 0, bytes: read.bytes.length };
    return { found: secrets.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: read.bytes.length };
}
async function scanArchiveFile(detector, file, options) {
    const read = (0,src/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    return scanArchive(detector, read.bytes, file.path, options);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/ai.js
// AI providers: OpenAI, Anthropic, Hugging Face, Groq, Replicate, Perplexity.

const aiRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'openai-api-key',
        title: 'OpenAI API key',
        power: 'run models on the account’s bill and read its files',
        revoke: 'at platform.openai.com under API keys',
        keywords: ['t3blbkfj'],
        token: /sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})/,
        bad: [
            { text: () => `OPENAI=${['sk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('-')}${'T3Blbk'}FJ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` },
            { text: () => `${['sk', 'proj', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 74)].join('-')}${'T3Blbk'}FJ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 74)}` },
        ],
        good: [{ text: 'sk-proj-your-key' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'anthropic-api-key',
        aliases: ['anthropic-admin-api-key'],
        title: 'Anthropic API key',
        power: 'run models on the account’s bill',
        revoke: 'at console.anthropic.com under API keys',
        keywords: ['sk-ant-'],
        token: /sk-ant-(?:api|admin|sid|oat)[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
        bad: [{ text: () => `key=${['sk', 'ant', 'api03', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 93)].join('-')}AA` }],
        good: [{ text: 'sk-ant-api03-...' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'huggingface-token',
        aliases: ['huggingface-access-token', 'huggingface-organization-api-token'],
        title: 'Hugging Face token',
        power: 'read private models and, if it may write, replace them',
        revoke: 'under Access Tokens on huggingface.co',
        keywords: ['hf_', 'api_org_'],
        token: /(?:hf_|api_org_)[A-Za-z]{34}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `HF=${['hf', (0,rule/* sample */.XM)('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)].join('_')}` }],
        good: [{ text: 'hf_hub_download_from_repository' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'groq-api-key',
        title: 'Groq API key',
        power: 'run models on the account’s bill',
        revoke: 'at console.groq.com under API Keys',
        keywords: ['gsk_'],
        token: /gsk_[A-Za-z0-9]{52}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['gsk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 52)].join('_') }],
        good: [{ text: () => ['gsk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'replicate-api-token',
        title: 'Replicate API token',
        power: 'run models on the account’s bill',
        revoke: 'at replicate.com under API tokens',
        keywords: ['r8_'],
        token: /r8_[A-Za-z0-9]{37}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['r8', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 37)].join('_') }],
        good: [{ text: () => ['r8', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'perplexity-api-key',
        title: 'Perplexity API key',
        power: 'run models on the account’s bill',
        revoke: 'under API in the Perplexity settings',
        keywords: ['pplx-'],
        token: /pplx-[A-Za-z0-9]{48}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['pplx', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 48)].join('-') }],
        good: [{ text: 'pplx-7b-online' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/chat.js
// Chat and mail: Slack, Discord, Telegram, Teams, SendGrid, Mailgun, Mailchimp.

const hex = '0123456789abcdef';
const digits = '0123456789';
const chatRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-token',
        aliases: [
            'slack-bot-token',
            'slack-user-token',
            'slack-legacy-token',
            'slack-legacy-bot-token',
            'slack-legacy-workspace-token',
            'slack-config-access-token',
            'slack-config-refresh-token',
        ],
        title: 'Slack token',
        power: 'read and write messages as the application or user',
        revoke: 'with auth.revoke or in the application’s settings on Slack',
        keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxe-', 'xoxe.'],
        token: /xox[aboprs]-(?:[0-9]{8,14}-){1,3}[A-Za-z0-9-]{16,150}|xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{100,200}/,
        check: { entropy: 2.5 },
        bad: [{ text: () => `SLACK=${['xo', 'xb'].join('')}-${(0,rule/* sample */.XM)(digits, 12)}-${(0,rule/* sample */.XM)(digits, 12, 3)}-${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}` }],
        good: [{ text: 'xoxb-your-token' }, { text: () => `xoxb-${(0,rule/* sample */.XM)(digits, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-app-token',
        title: 'Slack app-level token',
        power: 'receive the events of every workspace that installed the application',
        revoke: 'in the application’s settings on Slack',
        keywords: ['xapp-'],
        token: /xapp-[0-9]-[A-Z0-9]{5,20}-[0-9]{8,16}-[a-z0-9]{30,80}/,
        bad: [{ text: () => `t=${['xa', 'pp'].join('')}-1-A${(0,rule/* sample */.XM)(digits, 10)}-${(0,rule/* sample */.XM)(digits, 13)}-${(0,rule/* sample */.XM)(hex, 64)}` }],
        good: [{ text: 'xapp-1-token' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-webhook',
        aliases: ['slack-webhook-url'],
        severity: 'high',
        title: 'Slack incoming webhook',
        power: 'post to its channel in the application’s name',
        revoke: 'in the application’s settings on Slack',
        keywords: ['hooks.slack.com'],
        token: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,90}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `url: https://hooks.slack.com/${'services'}/T${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}/B${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}/${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}` }],
        good: [{ text: `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'discord-bot-token',
        aliases: ['discord-api-token'],
        title: 'Discord bot token',
        power: 'act as the bot on every server it joined',
        revoke: 'in the Discord developer portal',
        keywords: ['discord', 'bot'],
        token: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
        check: {
            entropy: 4,
            judge: ({ secret }) => (/^\d{15,21}$/.test(Buffer.from(secret.split('.')[0] ?? '', 'base64').toString('latin1')) ? {} : undefined),
        },
        bad: [{ text: () => `discord: ${Buffer.from((0,rule/* sample */.XM)('123456789', 18)).toString('base64')}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 6)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 38)}` }],
        good: [{ text: () => `discord ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 6)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'discord-webhook',
        severity: 'high',
        title: 'Discord webhook',
        power: 'post to its channel',
        revoke: 'in the channel’s integrations on Discord',
        keywords: ['/api/webhooks/'],
        token: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{15,21}\/[A-Za-z0-9_-]{60,72}/,
        bad: [{ text: () => `hook=https://discord.com/${'api'}/webhooks/${(0,rule/* sample */.XM)(digits, 18)}/${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 68)}` }],
        good: [{ text: 'https://discord.com/api/webhooks/123/abc' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'telegram-bot-token',
        aliases: ['telegram-bot-api-token'],
        title: 'Telegram bot token',
        power: 'act as the bot',
        revoke: 'with BotFather’s /revoke',
        keywords: [':aa'],
        token: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
        check: { entropy: 4 },
        bad: [{ text: () => `TG=${(0,rule/* sample */.XM)('123456789', 9)}:${'A'}A${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 33)}` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(digits, 9)}:AA${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'teams-webhook',
        aliases: ['microsoft-teams-webhook'],
        severity: 'high',
        title: 'Microsoft Teams webhook',
        power: 'post to its channel',
        revoke: 'in the channel’s connectors',
        keywords: ['webhook.office.com'],
        token: /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[a-z0-9]{8}-[a-z0-9@-]{60,90}\/IncomingWebhook\/[a-z0-9]{32}\/[a-z0-9-]{36}/i,
        bad: [
            { text: () => `https://acme.webhook.office.com/${'webhookb2'}/${uuid(1)}@${uuid(2)}/IncomingWebhook/${(0,rule/* sample */.XM)(hex, 32)}/${uuid(3)}` },
        ],
        good: [{ text: 'https://acme.webhook.office.com/webhookb2/x' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'sendgrid-api-key',
        aliases: ['sendgrid-api-token'],
        title: 'SendGrid API key',
        power: 'send mail in the account’s name',
        revoke: 'under API Keys in SendGrid',
        keywords: ['sg.'],
        token: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
        bad: [{ text: () => `key ${['S', 'G.'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43)}` }],
        good: [{ text: () => `SG.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'mailgun-api-key',
        aliases: ['mailgun-private-api-token'],
        title: 'Mailgun API key',
        power: 'send mail in the account’s name',
        revoke: 'under API Security in Mailgun',
        keywords: ['mailgun', 'mg_api', 'key-'],
        token: /key-[a-f0-9]{32}/,
        check: { entropy: 3 },
        bad: [{ text: () => `MAILGUN=${['key', (0,rule/* sample */.XM)(hex, 32)].join('-')}` }],
        good: [{ text: () => `mailgun key-${(0,rule/* sample */.XM)(hex, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'mailchimp-api-key',
        title: 'Mailchimp API key',
        power: 'read the audience and send campaigns',
        revoke: 'under API keys in Mailchimp',
        keywords: ['-us'],
        token: /[a-f0-9]{32}-us[0-9]{1,2}/,
        check: { entropy: 3 },
        bad: [{ text: () => `key: ${(0,rule/* sample */.XM)(hex, 32)}-${'us'}12` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(hex, 20)}-us12` }],
    }),
];
function uuid(seed) {
    return [8, 4, 4, 4, 12].map((length, i) => (0,rule/* sample */.XM)(hex, length, seed * 10 + i)).join('-');
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/cloud.js
// Cloud providers: AWS, Google, Azure, DigitalOcean, Alibaba, Cloudflare, Heroku, Fly, Vercel-like platforms.

const cloud_hex = '0123456789abcdef';
const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
/** A key id with its secret beside it can be used at once; alone it only tells the account. */
function awsKeyJudgement({ secret, before, after }) {
    const near = `${before.slice(-500)}\n${after.slice(0, 500)}`.replaceAll(secret, '');
    const account = awsAccount(secret);
    const properties = account === undefined ? {} : { account };
    const partner = awsSecret.exec(near)?.[0];
    if (partner !== undefined && /[a-z]/.test(partner) && /[A-Z]/.test(partner) && /\d/.test(partner)) {
        return { severity: 'critical', confidence: 'high', what: 'AWS access key with its secret', properties };
    }
    return { properties };
}
/** The account number is in the key id: base-32 of its first five bytes after the prefix (bits 7 to 46). */
function awsAccount(id) {
    let bits = 0n;
    for (const letter of id.slice(4, 12)) {
        const value = awsAlphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        bits = (bits << 5n) | BigInt(value);
    }
    // 40 bits of 48 read; the number is in the first 47 of which the top one is a flag.
    const whole = (bits << 8n) | 0n;
    return String((whole & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}
const cloudRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'aws-access-key-id',
        aliases: ['aws-access-token'],
        severity: 'high',
        title: 'AWS access key id',
        power: 'use the account’s services as soon as its secret is known too',
        revoke: 'in IAM, Security credentials',
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
        keywords: ['akia', 'asia', 'abia', 'acca'],
        token: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
        check: { entropy: 3, judge: awsKeyJudgement },
        bad: [
            { text: () => `aws_access_key_id = ${['AK', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 16)}` },
            { text: () => `${['AS', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 16)}\n${(0,rule/* sample */.XM)(`${rule/* base62 */.Yb}/+`, 40)}` },
        ],
        good: [
            { text: 'AKIAIOSFODNN7EXAMPLE' },
            { text: () => `${['AK', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 12)}` },
            { text: 'AKIAAAAAAAAAAAAAAAAA' },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'aws-secret-access-key',
        aliases: ['aws-secret-key'],
        title: 'AWS secret access key',
        power: 'use the account’s services as the key’s owner',
        revoke: 'in IAM, Security credentials',
        keywords: ['aws', 'secret_access_key', 'secretaccesskey'],
        token: /[A-Za-z0-9/+]{40}/,
        check: {
            entropy: 4,
            pattern: /(?:aws.{0,20}secret.{0,20}|secret_?access_?key.{0,10}?)["']?\s{0,5}(?:=|:|=>|,)\s{0,5}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
            judge: ({ secret }) => (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? {} : undefined),
        },
        bad: [{ text: () => `AWS_SECRET_ACCESS_KEY=${(0,rule/* sample */.XM)(`${rule/* base62 */.Yb}/+`, 40)}` }, { text: () => `aws_secret = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 9)}"` }],
        good: [
            { text: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
            { text: () => `aws secret sha1: ${(0,rule/* sample */.XM)(cloud_hex, 40)}` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'google-api-key',
        aliases: ['gcp-api-key'],
        severity: 'high',
        title: 'Google API key',
        power: 'spend the project’s quota, and call Gemini or Maps on its bill',
        revoke: 'in the Google Cloud console under Credentials, and restrict the new one',
        keywords: ['aiza'],
        token: /AIza[A-Za-z0-9_-]{35}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `key: ${['AI', 'za'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 35)}` }],
        good: [{ text: () => `${['AI', 'za'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'google-oauth-client-secret',
        title: 'Google OAuth client secret',
        severity: 'high',
        power: 'pose as the application when users sign in',
        revoke: 'in the Google Cloud console under Credentials',
        keywords: ['gocspx-'],
        token: /GOCSPX-[A-Za-z0-9_-]{28}/,
        bad: [{ text: () => `client_secret: ${['GOC', 'SPX-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 28)}` }],
        good: [{ text: () => `${['GOC', 'SPX-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'azure-storage-key',
        aliases: ['azure-storage-account-key'],
        title: 'Azure storage account key',
        power: 'read and change everything in the storage account',
        revoke: 'by rotating the key of the storage account',
        keywords: ['accountkey', 'sharedaccesskey'],
        token: /[A-Za-z0-9+/]{86}==/,
        check: {
            entropy: 4,
            pattern: /(?:AccountKey|SharedAccessKey)\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)/gi,
        },
        bad: [{ text: () => `AccountName=a;${['Account', 'Key'].join('')}=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 86)}==;` }],
        good: [{ text: () => `AccountKey=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 50)}==` }, { text: 'AccountKey=<key>' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'azure-client-secret',
        aliases: ['azure-ad-client-secret'],
        title: 'Microsoft Entra application secret',
        power: 'sign in as the application',
        revoke: 'under Certificates & secrets of the application',
        keywords: ['7q~', '8q~', '9q~'],
        token: /[A-Za-z0-9_~.]{3}[789]Q~[A-Za-z0-9_~.-]{31,34}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `secret: "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 3)}8Q~${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 34)}"` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 3)}8Q~${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'digitalocean-token',
        aliases: ['digitalocean-pat', 'digitalocean-access-token', 'digitalocean-refresh-token'],
        title: 'DigitalOcean token',
        power: 'create, change and delete the account’s resources',
        revoke: 'under API in the control panel',
        keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        token: /do[opr]_v1_[a-f0-9]{64}/,
        check: { entropy: 3 },
        bad: [{ text: () => `DO=${['dop', 'v1', (0,rule/* sample */.XM)(cloud_hex, 64)].join('_')}` }],
        good: [{ text: () => ['dop', 'v1', (0,rule/* sample */.XM)(cloud_hex, 40)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'alibaba-access-key-id',
        aliases: ['alibaba-access-key-id-legacy'],
        severity: 'high',
        title: 'Alibaba Cloud access key id',
        power: 'use the account’s services as soon as its secret is known too',
        revoke: 'in the RAM console',
        keywords: ['ltai'],
        token: /LTAI[A-Za-z0-9]{16,20}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `id = ${['LT', 'AI'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
        good: [{ text: () => `${['LT', 'AI'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'heroku-api-key',
        aliases: ['heroku-api-key-v2'],
        title: 'Heroku API key',
        power: 'deploy and read the configuration of the account’s applications',
        revoke: 'under Account settings on Heroku',
        keywords: ['hrku-'],
        token: /HRKU-AA[A-Za-z0-9_-]{58}/,
        bad: [{ text: () => `HEROKU_API_KEY=${['HR', 'KU-AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 58)}` }],
        good: [{ text: () => `${['HR', 'KU-AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'fly-access-token',
        aliases: ['flyio-access-token'],
        title: 'Fly.io access token',
        power: 'deploy to and control the organisation’s machines',
        revoke: 'with `fly tokens revoke`',
        keywords: ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
        token: /(?:fo1_[A-Za-z0-9_-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,800}={0,3}|fm2_[A-Za-z0-9+/]{100,800}={0,3})/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `FLY=${['fo1', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 43)].join('_')}` }],
        good: [{ text: () => ['fo1', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'cloudflare-origin-ca-key',
        severity: 'high',
        title: 'Cloudflare origin CA key',
        power: 'issue origin certificates for the account’s zones',
        revoke: 'under API tokens in the Cloudflare dashboard',
        keywords: ['v1.0-'],
        token: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
        bad: [{ text: () => `ca=${['v1', '0-'].join('.')}${(0,rule/* sample */.XM)(cloud_hex, 24)}-${(0,rule/* sample */.XM)(cloud_hex, 146)}` }],
        good: [{ text: () => `v1.0-${(0,rule/* sample */.XM)(cloud_hex, 24)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'vault-token',
        aliases: ['vault-service-token', 'vault-batch-token'],
        title: 'HashiCorp Vault token',
        power: 'read what its policies allow, often every secret of a team',
        revoke: 'with `vault token revoke`',
        keywords: ['hvs.', 'hvb.', 'hvr.'],
        token: /hv[sbr]\.[A-Za-z0-9_-]{90,300}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `VAULT_TOKEN=${['hv', 's.'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 95)}` }],
        good: [{ text: () => `hvs.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'terraform-cloud-token',
        aliases: ['hashicorp-tf-api-token'],
        title: 'HCP Terraform API token',
        power: 'run plans and read state, which holds further secrets',
        revoke: 'under Tokens on app.terraform.io',
        keywords: ['atlasv1.'],
        token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `token = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 14)}.${['atlas', 'v1'].join('')}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 67)}"` }],
        good: [{ text: () => `x.atlasv1.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/connection-strings.js
// Passwords in URLs and connection strings of databases and brokers.

const weakPasswords = /^(?:pass(?:word|wd)?|pwd|secret|admin|root|user(?:name)?|test(?:ing|er)?|guest|postgres|mysql|mongo|redis|rabbitmq|changeit|[a-z]{1,3}|\d{1,4}|p@ss|\*+|\.+|:?password:?)$/i;
/** What stands for a password in documents and local set-ups is no leak. */
function passwordJudgement({ secret, after, match }) {
    if (secret.length < 4 || weakPasswords.test(secret) || secret === match.groups?.user)
        return undefined;
    if (/^[[<{(]|[\]>})]$|^\$|^%[sd({]|[{}<>`]/.test(secret))
        return undefined;
    const host = /^@([^/:?#\s"']{1,253})/.exec(after)?.[1] ?? '';
    if (/(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:host(?:name)?|server|my-?host|your-?host)$/i.test(host))
        return undefined;
    if (/^(?:localhost|127\.[\d.]{3,11}|0\.0\.0\.0|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|host\.docker\.internal)$/i.test(host))
        return { severity: 'medium', confidence: 'low' };
    return {};
}
const url = (schemes) => new RegExp(`(?<![A-Za-z0-9+.-])(?:${schemes})://(?<user>[A-Za-z0-9_.%~!$&'*+,;=-]{0,100}):(?<secret>[^\\s"'\`<>@/:?#\\[\\]{}|\\\\^]{1,120})(?=@[A-Za-z0-9_.[-])`, 'gi');
const secretText = ['vR7mQ2', 'xLp9Tz'].join('');
const connectionRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'database-url-password',
        aliases: ['postgres-uri', 'mysql-uri', 'mongodb-uri', 'redis-uri', 'amqp-uri'],
        title: 'Password in a database or broker URL',
        power: 'log in to the database or broker',
        revoke: 'by changing the password of the user',
        keywords: [
            'postgres',
            'mysql',
            'mariadb',
            'mongodb',
            'redis',
            'amqp',
            'mssql',
            'sqlserver',
            'clickhouse',
            'cockroachdb',
            'kafka',
            'nats',
            'ldap',
        ],
        token: /x/,
        check: {
            pattern: url('postgres(?:ql)?(?:\\+[a-z0-9]{1,20})?|mysql(?:\\+[a-z0-9]{1,20})?|mariadb|mongodb(?:\\+srv)?|rediss?|amqps?|mssql(?:\\+[a-z0-9]{1,20})?|sqlserver|clickhouse|cockroachdb|kafka|nats|ldaps?'),
            judge: passwordJudgement,
        },
        bad: [
            { text: () => `DATABASE_URL=postgres://app:${secretText}@db.acme.io:5432/app` },
            { text: () => `mongodb+srv://root:${secretText}@cluster0.acme.mongodb.net` },
            { text: () => `redis://:${secretText}@cache.acme.io:6379` },
        ],
        good: [
            { text: 'postgres://user:password@host:5432/db' },
            { text: () => ['mysql://root:', '{DB_PASSWORD}@db.acme.io/app'].join('$') },
            { text: 'redis://localhost:6379' },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'url-password',
        aliases: ['basic-auth-url'],
        severity: 'high',
        confidence: 'medium',
        title: 'Password in a URL',
        power: 'log in where the URL points',
        revoke: 'by changing the password',
        keywords: ['http://', 'https://', 'ftp://', 'sftp://', 'ssh://', 'smtp://', 'smtps://', 'imap'],
        token: /x/,
        check: { pattern: url('https?|ftps?|sftp|ssh|smtps?|imaps?'), judge: passwordJudgement, generic: true },
        bad: [{ text: () => `https://deploy:${secretText}@git.acme.io/repo.git` }, { text: () => `ftp://u:${secretText}@files.acme.io` }],
        good: [{ text: 'https://user:pass@example.com/' }, { text: 'https://acme.io:8443/a@b' }, { text: 'http://localhost:3000/@scope/name' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'connection-string-password',
        aliases: ['dotnet-connection-string'],
        title: 'Password in a connection string',
        power: 'log in to the database',
        revoke: 'by changing the password of the user',
        keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
        token: /x/,
        check: {
            pattern: /(?:server|data source|host|user id|uid|initial catalog|database)\s{0,2}=\s{0,2}[^;"'\n]{1,100};(?:[^"'\n]{0,200};)?\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}(?<secret>[^;"'\s]{4,100})/gi,
            judge: passwordJudgement,
        },
        bad: [{ text: () => `"Server=db.acme.io;Database=app;User Id=app;Password=${secretText};"` }],
        good: [
            { text: '"Server=db;User Id=app;Password=password;"' },
            { text: () => ['"Server=db;User Id=app;Password=', '{pw};"'].join('$') },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/generic.js
// Values assigned to names that say they are secret. The widest net, so the strictest about what a value may be.


/** A value that is code, a path, a word or a hash of something public is no secret. */
function assignedJudgement({ secret, match, path, after }) {
    const quoted = match.groups?.quote !== undefined;
    if (!quoted &&
        !/\.(?:env|ini|cfg|conf|properties|ya?ml|toml|tfvars|sh|bash|zsh|netrc|npmrc|pypirc)$|(?:^|\/)(?:\.env[^/]*|\.netrc|credentials|config)$/i.test(path))
        return undefined;
    if (/^[([{<$&*@%!~.-]|[()[\]{}<>$`\\]|::|=>|\.\.|^https?:|^\.?\/|^[a-z]+:\/\//.test(secret))
        return undefined;
    // Identifiers and member access: config.password, settings.X, getPassword, MY_PASSWORD, some-css-name
    if (/^[A-Za-z_][A-Za-z_]*(?:[.-][A-Za-z_]+)*$/.test(secret) && !/[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(secret))
        return undefined;
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(secret) || /^[a-z][a-z0-9]*(?:[_-][a-z0-9]{2,})+$/.test(secret))
        return undefined;
    if (/^[0-9.,:/-]+$/.test(secret) || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(secret))
        return undefined;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(secret)).length;
    if (kinds < 2 || entropyOf(secret) < (secret.length < 16 ? 2.6 : 3))
        return undefined;
    if (/^\s{0,3}[+.(]/.test(after.replace(/^["'`]/, '')) && !quoted)
        return undefined;
    const inTests = /(?:^|[/_.-])(?:tests?|spec|specs|fixtures?|mocks?|__tests__|testdata|examples?|docs?)(?:[/_.-]|$)/i.test(path);
    return inTests ? { severity: 'medium', confidence: 'low' } : {};
}
const assignment = (names) => new RegExp(`(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}(?:${names})(?:[_.-][A-Za-z0-9]{1,20}){0,2}["'\`]?\\]?\\s{0,4}(?:=|:|:=|=>|,\\s{0,2}(?=["'\`]))\\s{0,4}(?<quote>["'\`])?(?<secret>[^"'\`\\s,;#]{8,120})`, 'gi');
function genericRule(id, alias, title, names, keywords, variable) {
    return (0,rule/* tokenRule */.Ow)({
        id,
        aliases: alias,
        severity: 'high',
        confidence: 'medium',
        title,
        power: 'use the account it belongs to',
        revoke: 'where it was issued',
        keywords,
        token: /x/,
        check: { pattern: assignment(names), judge: assignedJudgement, generic: true },
        bad: [
            { text: () => `${variable} = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}"`, path: 'app.py' },
            { text: () => `DB_${variable.toUpperCase()}=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 5)}`, path: '.env' },
            { text: () => `"${variable}": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 3)}"`, path: 'config.json' },
        ],
        good: [
            { text: `${variable} = os.environ["${variable.toUpperCase()}"]`, path: 'app.py' },
            { text: `${variable} = "changeme"`, path: 'app.py' },
            { text: `${variable} = getSecretFromVault1(name)`, path: 'app.js' },
            { text: `${variable}: \${{ secrets.VALUE }}`, path: 'ci.yml' },
        ],
    });
}
const genericRules = [
    genericRule('generic-password', ['hardcoded-password'], 'Password in a file', 'pass(?:word|wd|phrase)?|pwd|passcode', ['pass', 'pwd'], 'password'),
    genericRule('generic-api-key', [], 'Secret assigned in a file', 'api[_.-]?key|apikey|secret(?:[_.-]?key)?|access[_.-]?key|auth[_.-]?key|client[_.-]?secret|token|credentials?|private[_.-]?key|encryption[_.-]?key|signing[_.-]?key', ['key', 'secret', 'token', 'credential'], 'api_key'),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/git-hosts.js
// Git hosts and their CI: GitHub, GitLab, Bitbucket.


const git_hosts_hex = '0123456789abcdef';
/**
 * GitHub's and npm's tokens end in the CRC-32 of what comes before, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Many published samples lack it, so it only speaks for a token.
 */
function checksumJudgement({ secret }) {
    const body = secret.slice(secret.lastIndexOf('_') + 1);
    return { confidence: body.slice(-6) === base62Checksum(body.slice(0, -6)) ? 'high' : 'medium' };
}
/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */
function base62Checksum(text) {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let value = crc32Of(text);
    let written = '';
    for (let i = 0; i < 6; i++) {
        written = digits[value % 62] + written;
        value = Math.floor(value / 62);
    }
    return written;
}
/** zlib.crc32 is there from Node 20.15 and 22.2 on. */
function crc32Of(text) {
    if (typeof external_node_zlib_.crc32 === 'function')
        return (0,external_node_zlib_.crc32)(text);
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}
function gitHubToken(prefix, id, alias, title, power) {
    const whole = () => {
        const body = (0,rule/* sample */.XM)(rule/* base62 */.Yb, 30, prefix.charCodeAt(2));
        return `${prefix}_${body}${base62Checksum(body)}`;
    };
    return (0,rule/* tokenRule */.Ow)({
        id,
        aliases: [alias],
        title,
        power,
        revoke: 'under Settings, Developer settings on GitHub',
        references: ['https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github'],
        keywords: [`${prefix}_`],
        token: new RegExp(`${prefix}_[A-Za-z0-9]{36}`),
        check: { entropy: 3, judge: checksumJudgement },
        bad: [
            { text: () => `token: ${whole()}` },
            { text: () => `git clone https://x:${whole()}@github.com/a/b` },
            { text: () => `"${whole()}"` },
        ],
        good: [{ text: () => whole().slice(0, -3) }, { text: () => `${whole()}abc` }, { text: `${prefix}_${'x'.repeat(36)}` }],
    });
}
const gitHostRules = [
    gitHubToken('ghp', 'github-personal-access-token', 'github-pat', 'GitHub personal access token', 'act as its owner on every repository it was given'),
    gitHubToken('gho', 'github-oauth-token', 'github-oauth', 'GitHub OAuth token', 'act as the user who authorised the application'),
    gitHubToken('ghu', 'github-user-to-server-token', 'github-app-token', 'GitHub App user token', 'act as the user through the application'),
    gitHubToken('ghs', 'github-server-to-server-token', 'github-app-installation-token', 'GitHub App installation token', 'act as the application on its repositories'),
    gitHubToken('ghr', 'github-refresh-token', 'github-refresh-token-legacy', 'GitHub refresh token', 'issue further user tokens of the application'),
    (0,rule/* tokenRule */.Ow)({
        id: 'github-fine-grained-token',
        aliases: ['github-fine-grained-pat'],
        title: 'GitHub fine-grained personal access token',
        power: 'use every permission it was given on its repositories',
        revoke: 'under Settings, Developer settings on GitHub',
        keywords: ['github_pat_'],
        token: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
        check: { entropy: 3 },
        bad: [{ text: () => `GH=${['github', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 22), (0,rule/* sample */.XM)(rule/* base62 */.Yb, 59)].join('_')}` }],
        good: [
            { text: () => ['github', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 22), (0,rule/* sample */.XM)(rule/* base62 */.Yb, 40)].join('_') },
            { text: `github_pat_${'0'.repeat(22)}_${'0'.repeat(59)}` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'gitlab-personal-access-token',
        aliases: ['gitlab-pat', 'gitlab-pat-routable'],
        title: 'GitLab personal, project or group access token',
        power: 'act with its scopes on GitLab',
        revoke: 'under Access tokens of the user, project or group on GitLab',
        keywords: ['glpat-'],
        token: /glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/,
        check: { entropy: 3 },
        bad: [{ text: () => `PRIVATE-TOKEN: ${['gl', 'pat-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
        good: [{ text: () => `${['gl', 'pat-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }, { text: 'glpat-xxxxxxxxxxxxxxxxxxxx' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'gitlab-ci-token',
        aliases: [
            'gitlab-deploy-token',
            'gitlab-rrt',
            'gitlab-ptt',
            'gitlab-cicd-job-token',
            'gitlab-runner-authentication-token',
            'gitlab-feed-token',
            'gitlab-incoming-mail-token',
            'gitlab-kubernetes-agent-token',
            'gitlab-oauth-app-secret',
            'gitlab-scim-token',
            'gitlab-feature-flag-client-token',
        ],
        title: 'GitLab deploy, runner, trigger or agent token',
        power: 'read packages, register runners or start pipelines on GitLab, as its kind allows',
        revoke: 'in the settings of the project or group on GitLab',
        severity: 'high',
        keywords: ['gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'gr1348941'],
        token: /(?:gl(?:dt|rt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_-]{20,64}|glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}|GR1348941[A-Za-z0-9_-]{20})/,
        check: { entropy: 3 },
        bad: [
            { text: () => `token = "${['gl', 'dt-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}"` },
            { text: () => `${['gl', 'ptt-'].join('')}${(0,rule/* sample */.XM)(git_hosts_hex, 40)}` },
        ],
        good: [{ text: () => `${['gl', 'dt-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'atlassian-api-token',
        aliases: ['bitbucket-app-password'],
        title: 'Atlassian or Bitbucket API token',
        power: 'act as its owner on Jira, Confluence or Bitbucket',
        revoke: 'at id.atlassian.com, Security, API tokens',
        keywords: ['atatt3', 'atctt3', 'atbb'],
        token: /(?:AT(?:ATT|CTT)3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{24,32})/,
        check: { entropy: 3.5 },
        bad: [
            { text: () => `jira: ${['ATA', 'TT3x'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 180)}` },
            { text: () => `bb: ${['AT', 'BB'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)}` },
        ],
        good: [{ text: () => `ATATT3${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 30)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/jwt.js
// JSON Web Tokens: only those whose header parses, with their claims said without showing them.

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jwtJudgement({ secret }) {
    const [head, body] = secret.split('.');
    const header = decode(head);
    if (header === undefined || typeof header.alg !== 'string')
        return undefined;
    const claims = decode(body);
    // The token of the jwt.io debugger is in thousands of documents.
    if (claims?.sub === '1234567890' || claims?.name === 'John Doe')
        return undefined;
    const properties = { algorithm: header.alg.slice(0, 20) };
    for (const claim of ['iss', 'aud'])
        if (typeof claims?.[claim] === 'string')
            properties[claim] = claims[claim].slice(0, 100);
    if (typeof claims?.exp === 'number' && claims.exp > 0 && claims.exp < 1e11)
        properties.expires = new Date(claims.exp * 1000).toISOString();
    return { properties };
}
function token(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [part({ alg: 'HS256', typ: 'JWT' }), part(claims), (0,rule/* sample */.XM)(base64url, 43)].join('.');
}
const jwtRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'json-web-token',
        aliases: ['jwt'],
        severity: 'high',
        confidence: 'medium',
        title: 'JSON Web Token',
        power: 'act as its subject while it is valid',
        revoke: 'by ending the session or rotating the signing key',
        keywords: ['eyj'],
        token: /eyJ[A-Za-z0-9_-]{10,300}\.eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{20,150}/,
        check: { judge: jwtJudgement },
        bad: [{ text: () => `Authorization: Bearer ${token({ iss: 'acme', sub: 'svc', exp: 1900000000 })}` }],
        good: [{ text: () => token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }) }, { text: 'eyJhbGciOi.eyJzdWIi.x' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/payment.js
// Payment: Stripe, Square, PayPal's Braintree, Shopify, Plaid.

const payment_hex = '0123456789abcdef';
const paymentRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'stripe-secret-key',
        aliases: ['stripe-access-token'],
        title: 'Stripe secret or restricted key',
        power: 'move the account’s money',
        revoke: 'by rolling it under API keys in Stripe',
        keywords: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'],
        token: /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,247}/,
        check: { entropy: 3, judge: ({ secret }) => (secret.includes('_test_') ? { severity: 'medium', what: 'Stripe test key' } : {}) },
        bad: [
            { text: () => `STRIPE=${['sk', 'live', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_')}` },
            { text: () => `${['rk', 'test', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_')}` },
        ],
        good: [{ text: () => ['pk', 'live', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_') }, { text: 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'stripe-webhook-secret',
        severity: 'high',
        title: 'Stripe webhook signing secret',
        power: 'forge events that the application believes',
        revoke: 'by rolling it under Webhooks in Stripe',
        keywords: ['whsec_'],
        token: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `whsec=${['whsec', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)].join('_')}` }],
        good: [{ text: 'whsec_test' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'square-access-token',
        aliases: ['square-secret'],
        title: 'Square access token',
        power: 'take payments and read customers',
        revoke: 'in the Square developer dashboard',
        keywords: ['eaaa', 'sq0atp-', 'sq0csp-'],
        token: /(?:EAAA[A-Za-z0-9_-]{60}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,60})/,
        check: { entropy: 4 },
        bad: [
            { text: () => `square ${['sq0', 'atp-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}` },
            { text: () => `t=${['EA', 'AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 60)}` },
        ],
        good: [{ text: () => `sq0atp-${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'braintree-access-token',
        aliases: ['paypal-braintree-access-token'],
        title: 'Braintree access token',
        power: 'take payments for the merchant',
        revoke: 'in the Braintree control panel',
        keywords: ['access_token$production$'],
        token: /access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32}/,
        bad: [{ text: () => `${['access_token', 'production', (0,rule/* sample */.XM)(payment_hex, 16), (0,rule/* sample */.XM)(payment_hex, 32)].join('$')}` }],
        good: [{ text: 'access_token$sandbox$x' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'shopify-token',
        aliases: ['shopify-access-token', 'shopify-custom-access-token', 'shopify-private-app-access-token', 'shopify-shared-secret'],
        title: 'Shopify token or shared secret',
        power: 'read and change the shop',
        revoke: 'in the application’s settings on Shopify',
        keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
        token: /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
        check: { entropy: 3 },
        bad: [{ text: () => ['shpat', (0,rule/* sample */.XM)(payment_hex, 32)].join('_') }],
        good: [{ text: () => ['shpat', (0,rule/* sample */.XM)(payment_hex, 12)].join('_') }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/private-keys.js
// Private keys: PEM in all its kinds, PGP, PuTTY, age. Public keys, certificates and encrypted keys are left alone.

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bech32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const begin = ['-----BE', 'GIN '].join('');
/** The header must be followed by a body of base64; one that says it is encrypted is no leak by itself. */
function pemJudgement({ after }) {
    const body = after.slice(0, 600);
    if (/^(?:\s|\\n|\\r|["'+,]){0,8}Proc-Type: {0,2}4,ENCRYPTED/.test(body))
        return { severity: 'medium', confidence: 'medium', what: 'Encrypted private key' };
    const letters = body.split('-----')[0]?.replace(/\\[nr]|[\s"'+,\\]/g, '') ?? '';
    const run = /[A-Za-z0-9+/=]{40,}/.exec(letters.replace(/^(?:[A-Za-z-]{3,20}:[^A-Z]{0,60})/, ''));
    return run === null ? undefined : { identity: letters.slice(0, 1500) };
}
const privateKeyRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'private-key',
        title: 'Private key',
        power: 'sign, decrypt or log in as its owner',
        revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
        keywords: ['private key'],
        token: /x/,
        check: { pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----)/g, judge: pemJudgement },
        bad: [
            { text: () => `${begin}RSA PRIVATE KEY-----\n${(0,rule/* sample */.XM)(base64, 64)}\n${(0,rule/* sample */.XM)(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
            { text: () => `key: "${begin}PRIVATE KEY-----\\n${(0,rule/* sample */.XM)(base64, 64)}\\n"` },
        ],
        good: [
            { text: () => `${begin}PUBLIC KEY-----\n${(0,rule/* sample */.XM)(base64, 64)}` },
            { text: () => `${begin}PRIVATE KEY-----\n...\n` },
            { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        power: 'log in as its owner',
        revoke: 'wherever its public half is trusted',
        keywords: ['putty-user-key-file'],
        token: /x/,
        check: { pattern: /(?<secret>PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40})\s{1,2}Encryption: none/g },
        bad: [{ text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` }],
        good: [{ text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'age-secret-key',
        title: 'age secret key',
        power: 'decrypt everything encrypted to it, such as SOPS files',
        revoke: 'by encrypting anew to another key and rotating what was encrypted',
        keywords: ['age-secret-key-1'],
        token: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
        bad: [{ text: () => `${['AGE', 'SECRET', 'KEY', '1'].join('-')}${(0,rule/* sample */.XM)(bech32, 58)}` }],
        good: [{ text: 'AGE-SECRET-KEY-1...' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/registries.js
// Package registries: npm, PyPI, RubyGems, crates.io, NuGet, Docker Hub, Artifactory.


const registries_hex = '0123456789abcdef';
const registryRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'npm-access-token',
        aliases: ['npm-token'],
        title: 'npm access token',
        power: 'publish packages under its owner’s name',
        revoke: 'under Access tokens on npmjs.com',
        keywords: ['npm_'],
        token: /npm_[A-Za-z0-9]{36}/,
        check: { entropy: 3, judge: checksumJudgement },
        bad: [{ text: () => `//registry.npmjs.org/:_authToken=${['npm', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 36)].join('_')}` }],
        good: [{ text: () => ['npm', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }, { text: 'npm_config_registry_aaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'pypi-upload-token',
        title: 'PyPI API token',
        power: 'publish packages under its owner’s name',
        revoke: 'under Account settings on pypi.org',
        keywords: ['pypi-ageichlwas5vcmc', 'pypi-agenddgvzdc5wexbplm9yz'],
        token: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,600}/,
        bad: [{ text: () => `password = ${['pypi', 'AgEIcHlwaS5vcmc'].join('-')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 120)}` }],
        good: [{ text: () => `pypi-AgEIcHlwaS5vcmc${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'rubygems-api-key',
        aliases: ['rubygems-api-token'],
        title: 'RubyGems API key',
        power: 'publish gems under its owner’s name',
        revoke: 'under API keys on rubygems.org',
        keywords: ['rubygems_'],
        token: /rubygems_[a-f0-9]{48}/,
        check: { entropy: 3 },
        bad: [{ text: () => `:rubygems_api_key: ${['rubygems', (0,rule/* sample */.XM)(registries_hex, 48)].join('_')}` }],
        good: [{ text: () => ['rubygems', (0,rule/* sample */.XM)(registries_hex, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'crates-io-token',
        title: 'crates.io API token',
        power: 'publish crates under its owner’s name',
        revoke: 'under API Tokens on crates.io',
        keywords: ['cio'],
        token: /cio[A-Za-z0-9]{32}/,
        check: { entropy: 4 },
        bad: [{ text: () => `token = "${['c', 'io'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)}"` }],
        good: [{ text: () => `cio${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'nuget-api-key',
        title: 'NuGet API key',
        power: 'publish packages under its owner’s name',
        revoke: 'under API keys on nuget.org',
        keywords: ['oy2'],
        token: /oy2[a-z0-9]{43}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `dotnet nuget push -k ${['o', 'y2'].join('')}${(0,rule/* sample */.XM)('abcdefghijklmnopqrstuvwxyz234567', 43)}` }],
        good: [{ text: () => `oy2${(0,rule/* sample */.XM)(registries_hex, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'docker-hub-token',
        aliases: ['docker-hub-pat'],
        title: 'Docker Hub access token',
        power: 'push images under its owner’s name',
        revoke: 'under Personal access tokens on Docker Hub',
        keywords: ['dckr_pat_', 'dckr_oat_'],
        token: /dckr_[po]at_[A-Za-z0-9_-]{27,32}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `docker login -p ${['dckr', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 27)].join('_')}` }],
        good: [{ text: () => ['dckr', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'artifactory-token',
        aliases: ['artifactory-api-key', 'artifactory-reference-token'],
        title: 'JFrog Artifactory key or reference token',
        power: 'read and publish artifacts',
        revoke: 'under Access tokens in JFrog',
        keywords: ['akcp', 'cmvmd'],
        token: /(?:AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59})/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `X-JFrog-Art-Api: ${['AK', 'Cp'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 69)}` }],
        good: [{ text: () => `AKCp${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/index.js
// Every rule, by family. A new family is a file here and a line below.










/** All built-in rules, specific ones first. */
function secretRules() {
    return allRules;
}
const allRules = [
    ...cloudRules,
    ...gitHostRules,
    ...registryRules,
    ...chatRules,
    ...paymentRules,
    ...aiRules,
    ...privateKeyRules,
    ...jwtRules,
    ...connectionRules,
    ...genericRules,
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/scanner.js
// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.





const secretScanInputs = {
    ...(0,src/* commonInputs */.j$)('secret-scan'),
    ...src/* fileInputs */.wQ,
    scan: {
        type: 'choice',
        choices: ['files', 'staged', 'range', 'history'],
        default: 'files',
        description: '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
    },
    range: {
        type: 'string',
        default: '',
        description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
    },
    'decode-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep base64, hex, percent and unicode encodings within one another are followed.',
    },
    'archive-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep archives within archives are opened; 0 leaves them closed.',
    },
};
const secretScan = {
    name: 'secret-scan',
    title: 'Secret scan',
    description: 'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
    inputs: secretScanInputs,
    outputs: src/* commonOutputs */.e5,
    network: [],
    permissions: { contents: 'read' },
    get rules() {
        return secretRules();
    },
    scan,
};
async function scan(inputs, context) {
    if (inputs.config !== '') {
        throw new src/* PortcullisError */.SO({
            code: 'input-invalid',
            message: 'expected no configuration file: secret-scan has no format for one yet',
            where: { key: 'config', file: inputs.config },
            remedy: 'Leave `config` empty.',
        });
    }
    const rules = secretRules();
    const detector = detect_buildDetector(rules);
    const canary = runCanary(detector);
    const { found, coverage } = await (inputs.scan === 'files' ? reachFiles : reachCommits)(detector, inputs, context);
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    const findings = [];
    const suppressed = [];
    const seen = new Set();
    for (const { path, secret, introduced } of found) {
        const finding = findingOf(path, secret, ruleOf.get(secret.ruleId), introduced);
        // Of a secret that stays in a file for many versions the first is reported.
        const key = inputs.scan === 'history'
            ? `${finding.fingerprint}`
            : `${finding.fingerprint}:${secret.region.startLine}:${secret.region.startColumn}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (secret.allowed === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, kind: 'inSource', justification: secret.allowed });
    }
    return {
        findings: findings.sort(src/* byPlace */.hz),
        suppressed: suppressed.sort((a, b) => (0,src/* byPlace */.hz)(a.finding, b.finding)),
        coverage,
        notices: [],
        canary,
        configurationDigest: (0,src/* contentHash */.Ae)(JSON.stringify([
            inputs.scan,
            inputs.range,
            inputs.include,
            inputs.exclude,
            inputs['max-file-size'],
            inputs['decode-depth'],
            inputs['archive-depth'],
        ])),
        rules,
        properties: { scan: inputs.scan },
    };
}
async function reachFiles(detector, inputs, context) {
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const walk = await (0,src/* walkWorkspace */.b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: maxBytes,
    });
    const { found, skipped, scanned, bytes } = await scanFiles(detector, walk.files, {
        maxBytes,
        decodeDepth: inputs['decode-depth'],
        archiveDepth: inputs['archive-depth'],
        progress: context.progress,
    });
    const all = [...walk.skipped, ...skipped];
    // What the user's globs took out was there to be looked at; a picture was not.
    return {
        found,
        coverage: { applicable: scanned + walk.excluded + all.filter((entry) => entry.gap).length, scanned, bytes, skipped: all },
    };
}
/** Versions in git; loaded only when asked for. */
async function reachCommits(detector, inputs, context) {
    if ((0,src/* findGitRoot */.ky)(context.workspace) === undefined) {
        throw new src/* PortcullisError */.SO({
            code: 'no-repository',
            message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
            where: { key: 'scan' },
            remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
        });
    }
    const { committedChanges, stagedChanges } = await __nccwpck_require__.e(/* import() */ 318).then(__nccwpck_require__.bind(__nccwpck_require__, 4318));
    const { scanBlobs } = await __nccwpck_require__.e(/* import() */ 507).then(__nccwpck_require__.bind(__nccwpck_require__, 5507));
    const directory = context.workspace;
    const changes = inputs.scan === 'staged'
        ? await stagedChanges(directory)
        : await committedChanges(directory, inputs.scan === 'history' ? ['--all', 'HEAD'] : [revisionRange(inputs, context)]);
    const scan = await scanBlobs(detector, directory, changes, {
        maxBytes: inputs['max-file-size'] * 1024 * 1024,
        decodeDepth: inputs['decode-depth'],
        selected: await (0,src/* pathFilter */.Y1)(inputs.include, inputs.exclude),
        introducedOnly: inputs.scan !== 'history',
        progress: context.progress,
    });
    const found = scan.found.map(({ blob, secret }) => ({ path: blob.path, secret, introduced: blob.introduction }));
    return {
        found,
        coverage: {
            applicable: scan.scanned + scan.skipped.filter((entry) => entry.gap).length,
            scanned: scan.scanned,
            bytes: scan.bytes,
            skipped: scan.skipped,
        },
    };
}
function revisionRange(inputs, context) {
    if (inputs.range !== '') {
        // Nothing that git could take for an option, and no more than two revisions.
        if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range))
            return inputs.range;
        throw new src/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
            where: { key: 'range' },
            remedy: 'Name two commits, branches or tags.',
        });
    }
    const { change } = context;
    if (change?.base !== undefined && (0,src/* isCommitId */.jh)(change.base))
        return `${change.base}..${change.head}`;
    throw new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a range, but the event names no base commit',
        where: { key: 'range' },
        remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
    });
}
function findingOf(path, secret, rule, introduced) {
    const origin = introduced === undefined
        ? ''
        : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}, so deleting the line is not enough.`;
    return {
        ruleId: rule.id,
        severity: secret.severity,
        confidence: secret.confidence,
        message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
        location: { path, region: secret.region },
        fingerprint: (0,src/* fingerprintOf */.ax)(rule.id, path, secret.hash),
        ...(secret.lineHash === undefined ? {} : { lineHash: secret.lineHash }),
        evidence: secret.evidence,
        properties: {
            secretHash: secret.hash,
            ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
            ...secret.properties,
        },
    };
}
/** For tests: the ids of the rules that fire on a text. */
function firedRules(rules, text, path) {
    return buildDetector(rules)
        .detect(Buffer.from(text), path)
        .map(({ rule }) => rule.id);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/index.js




/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ tokenRule),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   Yb: () => (/* binding */ base62),
/* harmony export */   xc: () => (/* binding */ maxMatchBytes)
/* harmony export */ });
// What a secret rule is: data for the engine, and a small builder for the many that are a prefix and some letters.
/** Longest match a rule may have, in bytes; the window around a keyword is as wide. A test holds every rule to it. */
const maxMatchBytes = 1024;
/** Base-62 letters, the alphabet of most tokens. */
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters that look random but are the same on every machine: samples are made, never written down, so that sources stay clean. */
function sample(alphabet, length, seed = 7) {
    let state = seed * 2654435761;
    let text = '';
    for (let i = 0; i < length; i++) {
        state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
        text += alphabet[(state >>> 8) % alphabet.length];
    }
    return text;
}
/** A rule for a token that its own form gives away. */
function tokenRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'critical',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.power}, from anywhere, until it is revoked.`,
        remedy: `Revoke it ${spec.revoke}, issue a new one, and have the job read it from a secret store; deleting the line leaves it in the history.`,
        controls: ['NIST-800-53-IA-5', 'PCI-DSS-8.3.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            pattern: new RegExp(`(?<![A-Za-z0-9_])(?<secret>${spec.token.source})(?![A-Za-z0-9_])`, spec.token.flags.includes('i') ? 'gi' : 'g'),
            ...spec.check,
        },
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4216);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
