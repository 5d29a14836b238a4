import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sS: () => (/* reexport */ execute_executeScanner),
  oe: () => (/* reexport */ hostActions),
  _u: () => (/* reexport */ threads_ownThreads),
  Ko: () => (/* reexport */ inputs_readInputs),
  cd: () => (/* reexport */ runner_readJob),
  FU: () => (/* reexport */ threads_servesThread),
  At: () => (/* reexport */ writeResultsFile)
});

// UNUSED EXPORTS: annotationCommand, annotationLines, appendSummary, decisionLine, environmentSource, escapeMarkdown, exitOnSignals, failureLine, headCommit, inlineCode, inputVariable, maskCommand, maxSummaryBytes, placeLink, reportFailure, resultsPath, runScanner, scannerSummary, sourceUrl, summaryMarkdown, withinBytes, writeOutput, writeOutputs

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 26 modules
var src = __nccwpck_require__(8744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/workflow-commands.js
// The runner's protocol: commands on stdout, and files named by GITHUB_* variables.
// Written here in a page because loading @actions/core for it costs more start-up time than a whole scan
// (docs/decisions/002-workflow-commands.md).


/** A line that annotates a file, e.g. `::error file=a.ts,line=3::text`. */
function workflow_commands_annotationCommand(level, message, place = {}) {
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
function workflow_commands_writeOutput(file, name, value) {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
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
function annotations_annotationLines(findings, sarifFile) {
    const lines = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const finding of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
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
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${printable(sarifFile)}.`);
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
async function execute_executeScanner(scanner, inputs, host) {
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
            ...(host.threads === undefined ? {} : { threads: host.threads }),
            ...(host.progress === undefined ? {} : { progress: host.progress }),
        });
        if (!result.canary.detected)
            throw canaryMissed(scanner.name, result.canary.detail);
        for (const { path, content, key } of result.files ?? [])
            writeResultsFile(host.resultsBase, path, content, key);
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
function inputs_environmentSource(environment) {
    return (name) => environment[inputVariable(name)] || undefined;
}
/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */
function inputs_readInputs(specs, source) {
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
    return printable(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function markdown_inlineCode(text) {
    const clean = printable(text).replace(/\|/g, '\\|');
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
function runner_readJob(environment, directory) {
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
    // Where there is no repository git need not be started. A bare one has its files in the directory itself.
    if ((0,src/* findGitRoot */.ky)(directory) === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
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
const summary_maxSummaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** The summary's Markdown, always within GitHub's limit. */
function summary_scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${escapeMarkdown(title)}: ${escapeMarkdown(summary_decisionLine(execution, failOn))}`, ''];
    const gaps = coverage.skipped.filter((entry) => entry.gap);
    const tail = [''];
    if (gaps.length > 0) {
        tail.push(`Not looked at: ${gaps
            .slice(0, 20)
            .map((gap) => `${inlineCode(gap.path)} (${escapeMarkdown(gap.detail ?? gap.reason)})`)
            .join(', ')}${gaps.length > 20 ? ` and ${gaps.length - 20} more` : ''}.`, '');
    }
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${escapeMarkdown(notice.message)}`);
    const skipped = coverage.skipped.length - gaps.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < summary_maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => bySeverity(a.severity, b.severity)).map((finding) => row(finding, link));
    return withinBytes(head.join('\n'), rows, tail.join('\n'), summary_maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
}
/** "2 findings at or above high; 1 below" or what went wrong. */
function summary_decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings } = execution;
    const failing = findings.filter((finding) => reaches(finding.severity, failOn)).length;
    if (findings.length === 0)
        return `passed, nothing found in ${execution.coverage.scanned} inputs`;
    const counts = severities
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
    return `| ${finding.severity} | ${inlineCode(finding.ruleId)} | ${placeLink(link, path, region?.startLine)} | ${escapeMarkdown(finding.message)} |`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        escape: escapeMarkdown,
        code: inlineCode,
        place: (path, line) => placeLink(link, path, line),
        within: (head, rows, tail, leftOut) => withinBytes(head, rows, tail, summary_maxSummaryBytes, leftOut),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function threads_ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
}
/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
async function threads_servesThread(load) {
    if (external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-scanner.js
// The whole of an action's life on the runner: inputs, engine, SARIF, annotations, summary, outputs, exit code.










/** Findings listed in the log; all of them are in the SARIF file. */
const maxLogLines = 200;
/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
}
/** Runs a scanner as the action of the same name. Sets `process.exitCode`: 0 pass, 1 findings, 2 failure. */
async function runScanner(scanner) {
    if (hosted in globalThis)
        return;
    if (await servesThread(async () => scanner))
        return;
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
            threads: ownThreads(),
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
    const sarifFile = execution.sarifFile === undefined ? '' : relative(job.workspace, execution.sarifFile);
    if (execution.error !== undefined)
        reportFailure(execution.error, environment);
    const lines = execution.findings.slice(0, maxLogLines).map((finding) => {
        const { path, region } = finding.location;
        return `${finding.severity.padEnd(8)} ${printable(path)}${region === undefined ? '' : `:${region.startLine}:${region.startColumn}`} ${finding.ruleId} ${printable(finding.message)}`;
    });
    if (execution.findings.length > maxLogLines)
        lines.push(`${execution.findings.length - maxLogLines} more findings are in ${printable(sarifFile)}.`);
    if (inputs.annotations)
        lines.push(...annotationLines(execution.findings, sarifFile));
    for (const notice of execution.notices) {
        lines.push(notice.level === 'note'
            ? printable(notice.message)
            : annotationCommand(notice.level, notice.message, notice.path === undefined ? {} : { path: notice.path }));
    }
    lines.push(`${scanner.name}: ${printable(decisionLine(execution, inputs['fail-on']))}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (inputs.summary)
        appendSummary(scannerSummary(scanner.title, execution, inputs['fail-on'], job.source), environment);
    writeOutputs({
        'sarif-file': sarifFile,
        findings: String(execution.findings.length),
        ...Object.fromEntries(severities.map((severity) => [severity, String(execution.findings.filter((finding) => finding.severity === severity).length)])),
        conclusion: execution.conclusion,
        ...(execution.result?.properties?.outputs ?? {}),
    }, environment);
}
/** Appends to the job summary; a summary that GitHub would refuse for its size is left as it is. */
function appendSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (used + Buffer.byteLength(markdown) <= maxSummaryBytes)
        appendFileSync(file, markdown);
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
    process.stdout.write(`${annotationCommand('error', formatError(error), error instanceof PortcullisError && formatPlace(error.where) !== '' ? { title: error.code } : {})}\n`);
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

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ scanners),
/* harmony export */   XA: () => (/* binding */ allActions),
/* harmony export */   _N: () => (/* binding */ scannersOfFiles)
/* harmony export */ });
/* unused harmony export gate */
/* harmony import */ var _engines__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5358);
// Every action there is, in the order of documentation. A new engine is added here and nowhere else.

const scanners = {
    'secret-scan': async () => erase((await _engines__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s.secrets()).secretScan),
    'dockerfile-lint': async () => erase((await _engines__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s.dockerfile()).dockerfileLint),
    'image-verify': async () => erase((await _engines__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s.imageVerify()).imageVerify),
};
/** Scanners that `scan` runs: those that open no socket. */
const scannersOfFiles = ['secret-scan', 'dockerfile-lint'];
const gate = async () => (await __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 3406))).remediationGate;
/** A scanner whose own input types no longer matter: the caller parses by its `inputs`. */
function erase(scanner) {
    return scanner;
}
/** Every action's public face, scanners first, the gate last. */
async function allActions() {
    const loaded = await Promise.all(Object.values(scanners).map((load) => load()));
    return [...loaded, await gate()];
}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ commandNames),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 26 modules
var src = __nccwpck_require__(8744);
// EXTERNAL MODULE: ./build/packages/cli/src/engines-beside.js
var engines_beside = __nccwpck_require__(5358);
// EXTERNAL MODULE: ./build/packages/cli/src/catalogue.js
var catalogue = __nccwpck_require__(6665);
// EXTERNAL MODULE: ./build/packages/cli/src/scanner-command.js
var scanner_command = __nccwpck_require__(9258);
;// CONCATENATED MODULE: ./build/packages/cli/src/help.js
// Help texts, from the declared inputs.




async function generalHelp() {
    const actions = await (0,catalogue/* allActions */.XA)();
    const width = Math.max(...actions.map((action) => action.name.length));
    return [
        `portcullis ${src/* version */.rE}: secures a CI/CD pipeline and decides whether a change may pass`,
        '',
        'Usage:',
        '  node dist/cli/index.js scan PATH [--format table|json|sarif] [--fail-on SEVERITY] [--policy FILE]',
        '  node dist/cli/index.js ACTION [PATH...] [flags]      (ACTION --help lists them)',
        '  node dist/cli/index.js verify-bundle --bundle FILE [flags] FILE_OR_DIGEST',
        '',
        'Actions:',
        ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
        '',
        'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure. Results go to portcullis-results/.',
        '',
    ].join('\n');
}
async function actionHelp(name) {
    const action = (await (0,catalogue/* allActions */.XA)()).find((candidate) => candidate.name === name);
    if (action === undefined)
        return generalHelp();
    const flags = Object.entries(action.inputs).map(([input, spec]) => {
        const value = spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
        return [`  --${input}${value}`, `      ${spec.description} Default: ${(0,src/* defaultText */.VC)(spec) === '' ? 'empty' : (0,src/* defaultText */.VC)(spec)}.`];
    });
    return [
        `${action.name}: ${action.description}`,
        '',
        `Usage: node dist/cli/index.js ${action.name} [PATH] [flags]`,
        '',
        ...flags.flat(),
        `  --format ${scanner_command.formats.join('|')}`,
        '      How the result is printed. Default: table.',
        ...(name === 'dockerfile-lint' ? await hadolintHelp() : []),
        '  --debug',
        '      Show the stack of a failure.',
        '',
    ].join('\n');
}
async function hadolintHelp() {
    const { hadolintFormats } = await engines_beside/* engines */.s.dockerfile();
    return [
        `  --format ${hadolintFormats.join('|')} FILE...`,
        '      Prints and exits as hadolint does, with its flags (--ignore, --error, --trusted-registry, --require-label,',
        '      --failure-threshold, ...) and its configuration files; - is standard input.',
    ];
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands.js
// The subcommands: `scan`, one for every action, `verify-bundle`, and help.




/** Words that may stand first on the command line. */
function commandNames() {
    return ['scan', ...Object.keys(catalogue/* scanners */.Um), 'remediation-gate', 'verify-bundle', 'help', 'version'];
}
/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
async function runCommand(command, args) {
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
        const topic = args[0];
        if (topic === 'verify-bundle')
            return runCommand(topic, ['--help']);
        process.stdout.write(topic !== undefined && commandNames().includes(topic) && topic !== 'scan' ? await actionHelp(topic) : await generalHelp());
        return command === undefined ? 2 : 0;
    }
    if (command === 'version' || command === '--version') {
        process.stdout.write(`portcullis ${src/* version */.rE}\n`);
        return 0;
    }
    if (command === 'verify-bundle') {
        const { verifyBundleCommand, verifyBundleHelp } = await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776));
        if (!args.includes('--help'))
            return verifyBundleCommand(args);
        process.stdout.write(verifyBundleHelp);
        return 0;
    }
    if (command !== 'scan' && args.some((arg) => arg === '--help' || arg === '-h') && commandNames().includes(command)) {
        process.stdout.write(await actionHelp(command));
        return 0;
    }
    if (command === 'scan')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807))).scanCommand(args);
    if (command === 'remediation-gate')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3397))).gateCommand(args);
    if (command === 'dockerfile-lint') {
        const { hadolintCommand, wantsHadolintFormat } = await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 7528));
        const engine = await engines_beside/* engines */.s.dockerfile();
        const format = wantsHadolintFormat(engine, args);
        if (format !== undefined)
            return hadolintCommand(engine, format, args);
    }
    if (command in catalogue/* scanners */.Um)
        return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9258))).scannerCommand(command, args);
    throw new src/* PortcullisError */.SO({
        code: 'usage',
        message: `expected one of ${commandNames().join(', ')}, got "${command.slice(0, 60)}"`,
        remedy: 'Start with `scan PATH`.',
    });
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ engines)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8744);
// What ncc takes for engines.ts (the condition `production` of package.json): the engines of the actions' bundles beside it, so
// that no engine is committed, downloaded and read by auditors twice. Each action's main.ts exports its engine.

/** @throws PortcullisError `bundle-missing`. */
function beside(action) {
    return async () => {
        try {
            return (await import(/* webpackIgnore: true */ `../${action}/index.js`));
        }
        catch (cause) {
            if (cause.code !== 'ERR_MODULE_NOT_FOUND')
                throw cause;
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
                code: 'bundle-missing',
                message: `expected the bundle of ${action} beside that of the CLI, got none`,
                where: { file: `dist/${action}/index.js` },
                remedy: 'Keep the folder dist whole: the CLI runs the bundles of the actions.',
                cause,
            });
        }
    };
}
const engines = {
    secrets: beside('secret-scan'),
    dockerfile: beside('dockerfile-lint'),
    imageVerify: beside('image-verify'),
};


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8744);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.


const always = ['debug', 'help'];
/** @throws PortcullisError `usage` naming the flag. */
function parseFlags(specs, extraNames, args) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.type === 'boolean') {
            options[name] = { type: 'boolean' };
            options[`no-${name}`] = { type: 'boolean' };
        }
        if (spec.type !== 'boolean')
            options[name] = { type: 'string', multiple: spec.type === 'list' };
    }
    for (const name of extraNames)
        options[name] = { type: 'string' };
    for (const name of always)
        options[name] = { type: 'boolean' };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: args.map((arg) => negation(arg, options)), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const [message = ''] = error.message.split('. ');
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected a known flag: ${message}`,
            remedy: 'Add --help to see the flags of this command.',
        });
    }
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (options[name]?.type !== 'boolean')
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hostFor),
/* harmony export */   i: () => (/* binding */ withPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8744);
// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.




/** Paths in results are relative to the current directory whenever the scanned path lies in it. @throws PortcullisError `path-missing`. */
function hostFor(path = '.') {
    const current = process.cwd();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({
            code: 'path-missing',
            message: 'expected a file or directory, got a path that does not exist',
            where: { file: path },
            remedy: 'Check the spelling.',
        });
    }
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(current, target);
    const inside = way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    const workspace = inside ? current : stats.isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    // On a runner the event still says what the change is; elsewhere stray GITHUB_* variables mean nothing.
    const environment = process.env.GITHUB_ACTIONS === 'true' ? { ...process.env, GITHUB_WORKSPACE: workspace } : {};
    const job = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(environment, workspace);
    return {
        job,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target) || '.',
        resultsBase: current,
        environment: process.env,
        now: () => new Date(),
        threads: (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .ownThreads */ ._u)(),
    };
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ }),

/***/ 7:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8744);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6665);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3154);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1929);
// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.





(0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .hostActions */ .oe)();
if (!(await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .servesThread */ .FU)((name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um[name]?.())))
    await main(process.argv.slice(2));
async function main([command, ...rest]) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .exitOnSignals */ .L)();
    try {
        process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(command, rest);
    }
    catch (error) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error)}\n`);
        if (rest.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
        if (command !== undefined && !(0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o)().includes(command))
            process.stderr.write('Run `node dist/cli/index.js --help` for what there is.\n');
        process.exitCode = 2;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   formats: () => (/* binding */ formats),
/* harmony export */   readFormat: () => (/* binding */ readFormat),
/* harmony export */   scannerCommand: () => (/* binding */ scannerCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8744);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6940);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8130);
// One scanner from a terminal: the action's inputs as flags, its findings as a table, JSON or SARIF.







const formats = ['table', 'json', 'sarif'];
/** Inputs that could not be looked at, named at most. */
const maxGaps = 20;
/** Runs a scanner's subcommand and returns the exit code: 0 pass, 1 findings, 2 failure. */
async function scannerCommand(name, args) {
    const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scanners */ .Um[name]();
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(scanner.inputs, ['format'], args);
    const format = readFormat(flags.extra.format);
    if (flags.positionals.length > 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path, got ${flags.positionals.length}`,
            remedy: 'Scan a directory that holds them all.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostFor */ .c)(flags.positionals[0]);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(scanner.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .withPath */ .i)(flags.source, host.path));
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .oz)(name, process.stderr);
    const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
    progress.end();
    if (execution.error !== undefined) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .formatError */ .Wk)(execution.error)}\n`);
        if (args.includes('--debug'))
            process.stderr.write(`${execution.error.stack ?? ''}\n`);
        return 2;
    }
    print(name, execution, format, inputs['fail-on']);
    return execution.exitCode;
}
/** @throws PortcullisError `usage`. */
function readFormat(text) {
    if (text === undefined)
        return 'table';
    if (formats.includes(text))
        return text;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected --format to be one of ${formats.join(', ')}, got "${text.slice(0, 40)}"`,
        remedy: 'Correct the flag.',
    });
}
function print(name, execution, format, failOn) {
    if (format === 'sarif')
        process.stdout.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(execution.sarifFile));
    else if (format === 'json')
        process.stdout.write(`${JSON.stringify({ conclusion: execution.conclusion, findings: execution.findings, coverage: execution.coverage, notices: execution.notices }, null, 2)}\n`);
    else {
        const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(process.stdout.isTTY === true, process.env);
        const failing = execution.findings.filter((finding) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(finding.severity, failOn)).length;
        const { coverage, findings } = execution;
        process.stdout.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .findingTable */ .ck)(findings.map((finding) => ({ ...finding, sources: [name], place: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(finding) })), paint));
        const gaps = coverage.skipped.filter((entry) => entry.gap);
        for (const gap of gaps.slice(0, maxGaps))
            process.stdout.write(`  ${paint.bad('not scanned')}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${gap.path}: ${gap.detail ?? gap.reason}`)}\n`);
        const others = coverage.skipped.length - gaps.length;
        if (gaps.length > maxGaps)
            process.stdout.write(`  and ${gaps.length - maxGaps} more, in the SARIF file\n`);
        for (const notice of execution.notices)
            process.stdout.write(`  ${paint.dim(`${notice.level}: ${notice.message}`)}\n`);
        const verdict = execution.conclusion === 'pass' ? paint.good('Passed') : paint.bad('Blocked');
        process.stdout.write(`${verdict}: ${findings.length} findings, ${failing} at or above ${failOn}; ${coverage.scanned} of ${coverage.applicable} inputs scanned${others === 0 ? '' : `; ${others} skipped, with reasons in the SARIF file`}.\n`);
    }
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitOnSignals)
/* harmony export */ });
// Ctrl-C, a job's cancellation and a closed pipe end a run with a word and exit code 2; results already written say "unfinished".
function exitOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            process.stderr.write(`\nportcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
            process.exit(2);
        });
    }
    // `| head` closes the pipe early: the run ends without a stack, and not as passed.
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
        throw error;
    });
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ findingTable),
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8744);
// What a person reads in a terminal: a table of findings, colour only where it is seen, progress on long work.

const codes = { critical: '1;31', high: '31', medium: '33', low: '36' };
/** Colours for a stream: none when it is no terminal, or NO_COLOR is set (no-color.org), or TERM is dumb. */
function paintFor(isTerminal, environment) {
    const on = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
    const wrap = (code) => (text) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        bad: wrap('1;31'),
        severity: (severity, text) => wrap(codes[severity])(text),
    };
}
/** Findings, worst first, under their rule; what all of a rule say alike is said once, above its places. */
function findingTable(rows, paint) {
    const groups = new Map();
    for (const row of [...rows].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const key = JSON.stringify([row.severity, row.ruleId, row.sources]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    const width = rows.reduce((most, row) => Math.min(60, Math.max(most, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(row.place).length)), 0);
    const lines = [...groups.values()].flatMap((group) => {
        const { severity, ruleId, sources } = group[0];
        const messages = group.map((row) => sentences(row.message));
        const alike = group.length === 1 ? 0 : commonEnd(messages);
        const count = group.length === 1 ? '' : `, ${group.length} places`;
        const shared = alike === 0 ? '' : `: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(messages[0].slice(-alike).join(' '))}`;
        return [
            `  ${paint.severity(severity, severity.padEnd(8))}  ${paint.bold((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ruleId))} ${paint.dim(`(${sources.join(', ')})${count}`)}${shared}`,
            ...group.map((row, i) => {
                const own = messages[i].slice(0, alike === 0 ? undefined : -alike).join(' ');
                const text = [(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(own), row.note === undefined ? '' : paint.dim(row.note)].filter((part) => part !== '').join(' ');
                return `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(row.place).padEnd(width)}  ${text}`.trimEnd();
            }),
        ];
    });
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function sentences(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/);
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const [first = []] = messages;
    let count = 0;
    while (count < first.length && messages.every((message) => message.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `path:line:column`, clickable in most terminals. */
function place(finding) {
    const { path, region } = finding.location;
    return region === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}:${region.startLine}:${region.startColumn}`;
}
/** A line on stderr that is redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
function progressLine(label, stream) {
    if (!stream.isTTY)
        return { update: () => { }, end: () => { } };
    const started = performance.now();
    let drawn = 0;
    return {
        update(done, total) {
            const now = performance.now();
            if (now - started < 1000 || now - drawn < 100)
                return;
            drawn = now;
            stream.write(`\r\u001b[K${label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
        },
        end() {
            if (drawn > 0)
                stream.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SO: () => (/* reexport */ errors_PortcullisError),
  ct: () => (/* reexport */ applyEdits),
  Np: () => (/* reexport */ bySeverity),
  j$: () => (/* reexport */ commonInputs),
  n6: () => (/* reexport */ finding_compareText),
  Mf: () => (/* reexport */ composeChanges),
  Ae: () => (/* reexport */ contentHash),
  g7: () => (/* reexport */ decodeText),
  VC: () => (/* reexport */ defaultText),
  au: () => (/* reexport */ didYouMean),
  ky: () => (/* reexport */ git_findGitRoot),
  uw: () => (/* reexport */ fingerprinter),
  Wk: () => (/* reexport */ formatError),
  $Y: () => (/* reexport */ git_git),
  QN: () => (/* reexport */ imagesSchema),
  CT: () => (/* reexport */ insideWorkspace),
  jh: () => (/* reexport */ isCommitId),
  N: () => (/* reexport */ isDay),
  Dp: () => (/* reexport */ lineIndex),
  hC: () => (/* reexport */ maxSarifBytes),
  hN: () => (/* reexport */ parseYaml),
  Y1: () => (/* reexport */ pathFilter),
  g$: () => (/* reexport */ printable),
  O6: () => (/* reexport */ reaches),
  zX: () => (/* reexport */ readAtCommit),
  qT: () => (/* reexport */ readSarif),
  Qf: () => (/* reexport */ regionsConflict),
  iZ: () => (/* reexport */ relativePath),
  Fu: () => (/* reexport */ serialiseSarif),
  gO: () => (/* reexport */ severities),
  uc: () => (/* reexport */ systemReason),
  zv: () => (/* reexport */ toSarif),
  p_: () => (/* reexport */ unnamedRule),
  rE: () => (/* reexport */ version)
});

// UNUSED EXPORTS: byPlace, commonOutputs, detectEncoding, exampleFailures, exampleText, fileInputs, fingerprintKey, fingerprintOf, formatPlace, gitArguments, indexRules, informationUri, keyText, lineHashes, maxGzipBytes, maxResults, maxRuns, maxTags, maxYamlBytes, parseYamlDocuments, pathToUri, policyFile, policyKeys, policyReader, readWorkspaceFile, resultsDirectory, ruleIsNamed, ruleSetDigest, sarifLevel, securitySeverity, severityOfScore, shownResults, sourceRoot, startGit, toolPrefix, walkWorkspace, worst

;// CONCATENATED MODULE: ./build/packages/core/src/errors.js
// The one error type a user ever sees: a code, a sentence, a place and a way out.
/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class errors_PortcullisError extends Error {
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value[brand] === true;
    }
    [brand] = true;
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
    return (finding_compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        finding_compareText(a.ruleId, b.ruleId) ||
        finding_compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function finding_compareText(a, b) {
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
    let last = 0;
    for (const wantedLine of wanted)
        last = Math.max(last, wantedLine);
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
function decodeText(bytes) {
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
function lineIndex(text) {
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
        throw new errors_PortcullisError({
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
            throw new errors_PortcullisError({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new errors_PortcullisError({
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
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Runs git to its end; `ok` is false when git is not there or fails. */
function git_git(directory, args, input) {
    const run = (0,external_node_child_process_namespaceObject.spawnSync)('git', gitArguments(directory, args), {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: maxOutputBytes,
        env: gitEnvironment(),
        windowsHide: true,
        ...(input === undefined ? {} : { input }),
    });
    return { ok: run.status === 0, stdout: run.stdout ?? Buffer.alloc(0), stderr: run.stderr?.toString() ?? '' };
}
/** Starts git for outputs too long to hold; the caller reads stdout and ends the process. */
function startGit(directory, args) {
    return spawn('git', gitArguments(directory, args), {
        stdio: 'pipe',
        env: gitEnvironment(),
        windowsHide: true,
    });
}
/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names.
 */
function gitEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
function git_findGitRoot(directory) {
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
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit) || !git_git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    const entry = git_git(root, ['ls-tree', '-z', commit, '--', path]);
    if (!entry.ok)
        return 'missing-commit';
    const id = /^\d+ blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1'))?.[1];
    if (id === undefined)
        return entry.stdout.length === 0 ? undefined : 'missing-commit';
    const size = git_git(root, ['cat-file', '-s', id]);
    if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes))
        return 'missing-commit';
    const content = git_git(root, ['cat-file', 'blob', id]);
    return content.ok ? content.stdout : 'missing-commit';
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

;// CONCATENATED MODULE: ./build/packages/core/src/policy-file.js
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.

const policyFile = '.github/portcullis.yml';
/** All keys of the file. The gate answers for those above `images`, image-verify for that one. */
const policyKeys = (/* unused pure expression or super */ null && (['version', 'require', 'block-at', 'confidence', 'waivers', 'images']));
function policyReader(document, file) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.') {
            throw new PortcullisError({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${didYouMean(key, keys)}`);
            }
            return value;
        },
        list(path, value, atMost) {
            if (!Array.isArray(value))
                return reader.fail(path, 'expected a list');
            if (value.length === 0 || value.length > atMost)
                return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
            return value;
        },
        text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
        texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
        choice(path, value, choices, fallback) {
            if (value === undefined)
                return fallback;
            const found = choices.find((candidate) => candidate === value);
            return found ?? reader.fail(path, `expected one of ${choices.join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`);
        },
        day(path, value) {
            const given = reader.text(path, value);
            return isDay(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** `, did you mean "X"?` when a known key is one or two letters away. */
function didYouMean(key, known) {
    const near = known.find((candidate) => distance(key.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/policy-images-schema.js
// JSON Schema of the policy's `images`, for editors; image-verify reads them (packages/signatures/src/policy).
const policy_images_schema_text = { type: 'string', minLength: 1 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const texts = { type: 'array', minItems: 1, items: policy_images_schema_text };
const textRule = {
    description: 'One text exactly, or a regular expression that the whole text matches.',
    oneOf: [
        policy_images_schema_text,
        { type: 'object', additionalProperties: false, required: ['equals'], properties: { equals: policy_images_schema_text } },
        { type: 'object', additionalProperties: false, required: ['matches'], properties: { matches: policy_images_schema_text } },
    ],
};
const identity = {
    type: 'object',
    additionalProperties: false,
    required: ['issuer', 'subject'],
    properties: {
        issuer: {
            ...policy_images_schema_text,
            description: 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.',
        },
        subject: textRule,
        extensions: {
            type: 'object',
            additionalProperties: textRule,
            description: 'Facts of the certificate, for example `source-repository`.',
        },
    },
};
const notation = {
    type: 'object',
    additionalProperties: false,
    properties: {
        'trust-policy': { ...policy_images_schema_text, description: 'trustpolicy.json of the Notary Project, as a file of the repository.' },
        'trust-store': { ...policy_images_schema_text, description: 'Directory that holds `x509/`, as in notation’s configuration.' },
        certificates: { ...texts, description: 'Files of trusted certificates, instead of trust policy and store.' },
        identities: {
            ...texts,
            description: 'Subjects that may sign: `x509.subject: C=…, ST=…, O=…`; all of the certificates’ when left out.',
        },
        level: { enum: ['strict', 'permissive'], default: 'strict' },
        'revocation-lists': { ...texts, description: 'Files of certificate revocation lists.' },
    },
};
const authority = {
    type: 'object',
    additionalProperties: false,
    description: 'Who may sign: one of `key`, `keyless`, `notation`.',
    oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
    allOf: [
        { not: { required: ['trust', 'trusted-root'] } },
        ...['trust', 'trusted-root', 'transparency-log', 'certificate-log'].map((key) => ({ not: { required: ['notation', key] } })),
        { not: { required: ['key', 'certificate-log'] } },
    ],
    properties: {
        name: { ...policy_images_schema_text, description: 'How the authority is called in reports.' },
        key: { ...policy_images_schema_text, description: 'Public key: a PEM file of the repository, or PEM itself.' },
        keyless: { oneOf: [identity, { type: 'array', minItems: 1, items: identity }] },
        notation,
        trust: { enum: ['sigstore', 'github'], default: 'sigstore', description: 'Whose root: Sigstore’s public instance or GitHub’s own.' },
        'trusted-root': { ...policy_images_schema_text, description: 'trusted_root.json, as a file of the repository, in place of `trust`.' },
        'transparency-log': {
            enum: ['required', 'optional'],
            description: 'Default: for keyless required where the root lists such a log, for keys optional.',
        },
        'certificate-log': { enum: ['required', 'optional'], description: 'Whether a certificate must prove that it was logged (SCT).' },
    },
};
const authorities = { type: 'array', minItems: 1, maxItems: 50, items: authority };
const groups = {
    'any-of': { ...authorities, description: 'One of these must have signed.' },
    'all-of': { ...authorities, description: 'Each of these must have signed.' },
    threshold: {
        type: 'object',
        additionalProperties: false,
        required: ['count', 'of'],
        description: 'So many distinct signers of these must have signed.',
        properties: { count: { type: 'integer', minimum: 1 }, of: authorities },
    },
};
const attestation = {
    type: 'object',
    additionalProperties: false,
    required: ['predicate'],
    properties: {
        predicate: { ...policy_images_schema_text, description: 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.' },
        provenance: {
            type: 'object',
            additionalProperties: textRule,
            description: 'Facts of the provenance, for example `source-repository`.',
        },
        where: {
            type: 'array',
            items: { type: 'object' },
            description: 'Conditions: `path`, and one of equals, in, matches, contains, exists.',
        },
        ...groups,
    },
};
const imagesSchema = {
    type: 'array',
    minItems: 1,
    description: 'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.',
    items: {
        type: 'object',
        additionalProperties: false,
        required: ['image'],
        properties: {
            image: { ...policy_images_schema_text, description: 'Glob of names, without tag: `*` within a part, `**` across parts.' },
            ...groups,
            attestations: { type: 'array', minItems: 1, items: attestation, description: 'All of these must be there, signed.' },
            'max-age': { ...policy_images_schema_text, description: 'Longest time since the image was signed or built: `30 days`, `12 hours`.' },
            exceptions: {
                type: 'array',
                minItems: 1,
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['reason', 'owner', 'expires'],
                    properties: {
                        image: { ...policy_images_schema_text, description: 'Glob of names; all of the entry’s when left out.' },
                        digest: { ...policy_images_schema_text, description: 'The one digest that is excepted.' },
                        reason: policy_images_schema_text,
                        owner: policy_images_schema_text,
                        expires: { ...day, description: 'Last day it counts.' },
                    },
                },
            },
        },
    },
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
;// CONCATENATED MODULE: ./build/packages/core/src/sarif/json.js
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        const object = objectOf(current);
        if (object === undefined || !Object.hasOwn(object, key))
            return undefined;
        current = object[key];
    }
    return current;
}

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */
function sealRun(run) {
    const own = objectOf(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
}
/** Whether a run carries a seal and still is what was sealed. */
function sealHolds(run) {
    const seal = at(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */
function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = objectOf(properties) ?? {};
    const { [sealKey]: _seal, ...own } = objectOf(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value))
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}

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
        const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
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
const severities = ['critical', 'high', 'medium', 'low'];
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
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/fixes.js
// `fixes` of a result as Fix values. A fix without the hash of the content it was made for cannot be trusted to fit,
// so it is kept only when the file says which content that is.

function readFixes(result, path, artifacts) {
    return arrayOf(result.fixes).flatMap((entry) => {
        const changes = arrayOf(at(entry, 'artifactChanges')).map((change) => readChange(change, path, artifacts));
        const whole = changes.filter((change) => change !== undefined);
        // A fix that is only partly understood is none.
        if (changes.length === 0 || whole.length !== changes.length)
            return [];
        return [{ description: textOf(at(entry, 'description', 'text')) ?? 'Apply the fix of the tool', changes: whole }];
    });
}
function readChange(entry, path, artifacts) {
    const location = at(entry, 'artifactLocation');
    const file = path(location);
    const index = numberOf(at(location, 'index'));
    const sha256 = textOf(at(entry, 'properties', 'sha256')) ?? textOf(at(index === undefined ? undefined : artifacts[index], 'hashes', 'sha-256'));
    const edits = arrayOf(at(entry, 'replacements')).map(readEdit);
    const whole = edits.filter((edit) => edit !== undefined);
    if (file === undefined || sha256 === undefined || whole.length === 0 || whole.length !== edits.length)
        return undefined;
    return { path: file, sha256: sha256.toLowerCase(), edits: whole };
}
function readEdit(entry) {
    const region = objectOf(at(entry, 'deletedRegion'));
    const startLine = numberOf(region?.startLine);
    const startColumn = numberOf(region?.startColumn);
    if (region === undefined || startLine === undefined || startColumn === undefined)
        return undefined;
    const endLine = numberOf(region.endLine) ?? startLine;
    const endColumn = numberOf(region.endColumn);
    // 3.30.8: without an end column the region reaches to the end of its line, whose length only the text knows.
    if (endColumn === undefined)
        return undefined;
    return { region: { startLine, startColumn, endLine, endColumn }, replacement: textOf(at(entry, 'insertedContent', 'text')) ?? '' };
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/packages/core/src/sarif/paths.js
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.



/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function pathReader(run, workspace) {
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
        const way = (0,external_node_path_.relative)(workspace, absolute);
        if (way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
            return way.split(external_node_path_.sep).join('/');
        // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
        if (absolute.startsWith('/github/workspace/'))
            return normal(absolute.slice('/github/workspace/'.length));
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(decode(written));
    }
    // No URI holds a bare backslash: it is a Windows path that was not encoded.
    return normal(decode(uri.replace(/\\/g, '/')));
}
function fromFileUri(uri) {
    try {
        return (0,external_node_url_namespaceObject.fileURLToPath)(uri);
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
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
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
                name: `${toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(action.name, rule)),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${toolPrefix}${action.name}/` },
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
            [fingerprintKey]: finding.fingerprint,
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

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/read-result.js
// One result of anyone's SARIF: what the tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).





/** Rule id of a result that names none. */
const unnamedRule = 'unnamed-rule';
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
    return {
        components,
        path: pathReader(run, workspace),
        artifacts: arrayOf(run.artifacts),
        levels: overriddenLevels(run, components[0]?.rules),
    };
}
/** Levels that a run's invocations set for rules of the driver; of several the last counts. */
function overriddenLevels(run, rules = []) {
    const overrides = arrayOf(run.invocations).flatMap((invocation) => arrayOf(at(invocation, 'ruleConfigurationOverrides')));
    return new Map(overrides.flatMap((override) => {
        const index = numberOf(at(override, 'descriptor', 'index'));
        const id = textOf(at(override, 'descriptor', 'id')) ?? (index === undefined ? undefined : textOf(rules[index]?.id));
        const level = textOf(at(override, 'configuration', 'level'));
        return id === undefined || level === undefined ? [] : [[id, level]];
    }));
}
function readResult(result, context) {
    const rule = ruleOf(result, context);
    const ruleId = textOf(result.ruleId) ?? textOf(at(result, 'rule', 'id')) ?? textOf(rule?.id) ?? unnamedRule;
    const locations = arrayOf(result.locations);
    const pathAt = (entry) => context.path(at(entry, 'physicalLocation', 'artifactLocation'));
    const location = objectOf(locations.find((entry) => pathAt(entry) !== undefined) ?? locations[0]);
    const path = pathAt(location) ?? context.path(result.analysisTarget);
    const region = readRegion(objectOf(at(location, 'physicalLocation', 'region')));
    const logical = objectOf(arrayOf(location?.logicalLocations)[0]);
    const logicalName = textOf(logical?.fullyQualifiedName) ?? textOf(logical?.name);
    const fingerprint = textOf(at(result, 'partialFingerprints', fingerprintKey));
    const foreignFingerprint = foreignFingerprintOf(result);
    const snippet = textOf(at(location, 'physicalLocation', 'region', 'snippet', 'text'));
    const evidence = textOf(at(result, 'properties', 'evidence'));
    const suppression = suppressionOf(result);
    return {
        ruleId,
        topics: topicsOf(ruleId, rule, result),
        title: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(rule?.name) ?? ruleId,
        help: textOf(at(rule, 'help', 'text')) ?? textOf(at(rule, 'fullDescription', 'text')) ?? '',
        severity: severityOf(result, rule, context.levels.get(textOf(rule?.id) ?? ruleId)),
        confidence: confidenceOf(result, rule),
        message: messageOf(result, rule),
        ...(path === undefined ? {} : { path }),
        ...(region === undefined ? {} : { region }),
        ...(logicalName === undefined ? {} : { logical: logicalName }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(foreignFingerprint === undefined ? {} : { foreignFingerprint }),
        ...(snippet === undefined ? {} : { snippet }),
        fixes: readFixes(result, context.path, context.artifacts),
        ...(evidence === undefined ? {} : { evidence }),
        kind: result.baselineState === 'absent' ? 'absent' : (textOf(result.kind) ?? 'fail'),
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
function severityOf(result, rule, overridden) {
    const own = textOf(at(result, 'properties', 'severity'));
    if (severities.some((severity) => severity === own))
        return own;
    for (const holder of [result, rule]) {
        const score = scoreOf(at(holder, 'properties', 'security-severity'));
        if (score !== undefined)
            return severityOfScore(score);
    }
    const level = textOf(result.level) ?? overridden ?? textOf(at(rule, 'defaultConfiguration', 'level')) ?? 'warning';
    return level === 'error' ? 'high' : level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
/** A score that is a number; an empty text is none, and must not be read as harmless. */
function scoreOf(value) {
    const score = typeof value === 'string' && /^\s*\d{1,3}(\.\d{1,10})?\s*$/.test(value) ? Number(value) : numberOf(value);
    return score !== undefined && score >= 0 ? score : undefined;
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
    const related = [...arrayOf(rule?.relationships).map((entry) => at(entry, 'target')), ...arrayOf(result.taxa)];
    const taxa = related.flatMap((entry) => {
        const id = /^(?:cwe-)?(\d{1,5})$/i.exec(textOf(at(entry, 'id')) ?? '')?.[1];
        return id === undefined || (textOf(at(entry, 'toolComponent', 'name')) ?? '').toUpperCase() !== 'CWE' ? [] : [`cwe-${Number(id)}`];
    });
    const aliases = arrayOf(at(rule, 'properties', 'aliases')).map(textOf);
    return [...new Set([ruleId, ...aliases.filter((alias) => alias !== undefined), ...cwe, ...taxa].map((topic) => topic.toLowerCase()))];
}
function foreignFingerprintOf(result) {
    return (Object.values(objectOf(result.fingerprints) ?? {})
        .map(textOf)
        .find((value) => value !== undefined) ?? textOf(at(result, 'partialFingerprints', 'primaryLocationLineHash')));
}
/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result) {
    const all = arrayOf(result.suppressions).map((entry) => objectOf(entry) ?? {});
    const holds = (entry) => (entry.kind === 'inSource' || entry.kind === 'external') && (entry.status === undefined || entry.status === 'accepted');
    if (all.length === 0 || !all.every(holds))
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

;// CONCATENATED MODULE: ./build/packages/core/src/sarif/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).






/** A larger file is not read: GitHub takes 10 MB gzipped, and JSON that compresses to that is rarely larger than this. */
const maxSarifBytes = 256 * 1024 * 1024;
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
    if (arrayOf(log.inlineExternalProperties).some((entry) => at(entry, 'results') !== undefined))
        throw resultsElsewhere(file, 'in inlineExternalProperties');
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
    return new errors_PortcullisError({
        code,
        message,
        where: { file },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function resultsElsewhere(file, where) {
    return new errors_PortcullisError({
        code: 'report-incomplete',
        message: `expected every result inside its run, got results ${where}`,
        where: { file },
        remedy: 'Let the tool write one SARIF file without external properties.',
    });
}
function readRun(run, file, index, workspace) {
    const driver = objectOf(at(run, 'tool', 'driver'));
    const tool = textOf(driver?.name);
    if (tool === undefined || tool === '')
        throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    if (arrayOf(at(run, 'externalPropertyFileReferences', 'results')).length > 0)
        throw resultsElsewhere(file, 'in another file');
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
    const coverage = readCoverage(own?.coverage);
    const scanner = scannerOf(run, tool);
    const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
    const commit = textOf(provenance?.revisionId)?.toLowerCase();
    const repository = textOf(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(scanner === undefined ? {} : { scanner }),
        ...(version === undefined ? {} : { version }),
        ...(said.length === 0 ? {} : { successful: said.every((value) => value === true) }),
        errors: invocations.flatMap(errorsOf),
        ...(commit === undefined ? {} : { commit }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
        ...(coverage === undefined ? {} : { coverage }),
        gaps: arrayOf(own?.skipped).flatMap((entry) => {
            const skip = objectOf(entry);
            return skip?.gap === true ? [{ path: textOf(skip.path) ?? '', detail: textOf(skip.detail) ?? textOf(skip.reason) ?? '' }] : [];
        }),
        evaluated: Array.isArray(run.results),
        sealed: sealHolds(run),
        judged: own?.judged === true,
        resultsLeftOut: numberOf(at(run, 'properties', 'resultsLeftOut')) ?? 0,
        results,
        raw: run,
    };
}
/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run, tool) {
    if (tool.startsWith(toolPrefix))
        return tool.slice(toolPrefix.length);
    const own = at(run, 'properties', 'portcullis');
    if (own !== undefined)
        return textOf(at(own, 'scanner')) ?? tool;
    const id = textOf(at(run, 'automationDetails', 'id'));
    return id?.startsWith(toolPrefix) === true ? id.slice(toolPrefix.length).replace(/\/$/, '') : undefined;
}
/** Counts that are no counts prove nothing. */
function readCoverage(value) {
    const applicable = numberOf(at(value, 'applicable'));
    const scanned = numberOf(at(value, 'scanned'));
    const counts = [applicable, scanned].every((count) => Number.isSafeInteger(count) && count >= 0);
    return counts && scanned <= applicable
        ? { applicable: applicable, scanned: scanned }
        : undefined;
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

;// CONCATENATED MODULE: ./build/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/core/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function checkout_listCheckout(directory) {
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
        return readdirSync(directory).some((name) => name !== '.git');
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
    if (statSync(start).isDirectory())
        await walk.directory(start);
    else
        walk.file(start, relativePath(workspace, start));
    return walk.finish();
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
        const stats = fstatSync(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = readSync(descriptor, bytes, length, bytes.length - length, length);
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
            closeSync(descriptor);
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
            const absolute = entry.raw === undefined ? join(start, entry.path) : Buffer.concat([Buffer.from(start + sep), entry.raw]);
            if (!this.directoryIsSafe(dirname(join(start, entry.path)))) {
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
                names = readdirSync(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip(relativePath(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? join(directory, name) : Buffer.concat([Buffer.from(directory + sep), raw]);
                const path = relativePath(this.workspace, join(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores(join(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit(join(directory, name), here);
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
            target = realpathSync(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!isWithin(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if (statSync(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return lstatSync(absolute, { throwIfNoEntry: false });
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
            safe = realpathSync(directory) === directory;
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
            const { size } = statSync(target);
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
const maxYamlBytes = 5 * 1024 * 1024;
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
    return new errors_PortcullisError({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: line === undefined ? { file } : { file, line },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/index.js























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
/******/ var __webpack_exports__ = __nccwpck_require__(7);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
