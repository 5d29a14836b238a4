export const id = 258;
export const ids = [258];
export const modules = {

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* reexport */ execute_executeScanner),
  Ko: () => (/* reexport */ inputs_readInputs),
  cd: () => (/* reexport */ runner_readJob),
  At: () => (/* reexport */ writeResultsFile)
});

// UNUSED EXPORTS: annotationCommand, annotationLines, appendSummary, decisionLine, environmentSource, escapeMarkdown, exitOnSignals, failureLine, headCommit, inlineCode, inputVariable, maskCommand, maxSummaryBytes, placeLink, reportFailure, resultsPath, runScanner, scannerSummary, sourceUrl, summaryMarkdown, withinBytes, writeOutput, writeOutputs

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 23 modules
var src = __webpack_require__(2154);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
var external_node_path_ = __webpack_require__(6760);
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

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hostFor),
/* harmony export */   i: () => (/* binding */ withPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7679);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2154);
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
    return { job, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target) || '.', resultsBase: current, environment: process.env, now: () => new Date() };
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formats: () => (/* binding */ formats),
/* harmony export */   readFormat: () => (/* binding */ readFormat),
/* harmony export */   scannerCommand: () => (/* binding */ scannerCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7679);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2154);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6940);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);
// One scanner from a terminal: the action's inputs as flags, its findings as a table, JSON or SARIF.







const formats = ['table', 'json', 'sarif'];
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
        process.stdout.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .findingTable */ .ck)(findings.map((finding) => ({ finding, source: name })), paint));
        for (const notice of execution.notices)
            process.stdout.write(`  ${paint.dim(`${notice.level}: ${notice.message}`)}\n`);
        const verdict = execution.conclusion === 'pass' ? paint.good('Passed') : paint.bad('Blocked');
        process.stdout.write(`${verdict}: ${findings.length} findings, ${failing} at or above ${failOn}; ${coverage.scanned} of ${coverage.applicable} inputs scanned.\n`);
    }
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ findingTable),
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony export place */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2154);
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
/** Findings, worst first, two lines each: severity, place and rule; then what it is. */
function findingTable(rows, paint) {
    const sorted = [...rows].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.finding.severity, b.finding.severity));
    const places = sorted.map(({ finding }) => place(finding));
    const width = Math.min(60, Math.max(0, ...places.map((text) => text.length)));
    const lines = sorted.flatMap(({ finding, source }, i) => [
        `  ${paint.severity(finding.severity, finding.severity.padEnd(8))}  ${paint.bold(places[i].padEnd(width))}  ${finding.ruleId} ${paint.dim(`(${source})`)}`,
        `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.message)}`,
    ]);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
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


/***/ })

};
