export const id = 807;
export const ids = [807,258];
export const modules = {

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8744);
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

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ printGate)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);
// The gate's decision on stdout: a table for people, JSON or SARIF for programs.



function printGate(result, inputs, format) {
    if (format === 'sarif')
        process.stdout.write(result.sarif);
    else if (format === 'json')
        process.stdout.write(`${JSON.stringify(gateJson(result, inputs), null, 2)}\n`);
    else
        process.stdout.write(gateTable(result, inputs, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .ev)(process.stdout.isTTY === true, process.env)));
}
function gateJson(result, inputs) {
    const issue = ({ results: _results, fixes, ...rest }) => ({ ...rest, fixable: fixes.length > 0 });
    return {
        decision: result.decision,
        verdict: result.verdict,
        causes: result.causes,
        blocking: result.blocking.map(issue),
        other: result.other.map(issue),
        waived: result.waived.map((entry) => ({ ...issue(entry.issue), waiver: entry.waiver })),
        policyChanges: result.policyChanges,
        outputs: (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.gateOutputs)(result, inputs),
    };
}
function gateTable(result, inputs, paint) {
    const lines = [];
    const issues = [...result.blocking, ...result.other];
    const width = Math.min(60, Math.max(0, ...issues.map((issue) => placeColumn(issue).length)));
    for (const issue of issues) {
        const fix = issue.fixes.length > 0 ? ' [fix in patch]' : '';
        lines.push(`  ${paint.severity(issue.severity, issue.severity.padEnd(8))}  ${paint.bold(placeColumn(issue).padEnd(width))}  ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.ruleId)} ${paint.dim(`(${issue.sources.join(', ')})${fix}`)}`, `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.message)}`);
    }
    if (lines.length > 0)
        lines.push('');
    for (const cause of result.causes)
        lines.push(`  ${paint.bad(cause.code)}  ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cause.message)}`, `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cause.remedy)}`);
    for (const change of result.policyChanges)
        lines.push(`  policy: this change ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.text)} (${change.effect})`);
    lines.push((result.decision === 'pass' ? paint.good : paint.bad)((0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.decisionSentence)(result)));
    lines.push(paint.dim(`Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: git apply ${inputs['patch-file']}`}`), '');
    return lines.join('\n');
}
function placeColumn(issue) {
    const place = (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_1__.issuePlace)(issue);
    return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
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
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8744);
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

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8744);
/* harmony import */ var _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3406);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9923);
/* harmony import */ var _gate_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8483);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6940);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9258);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8130);
// `scan PATH`: every scanner that needs no network, then the gate on exactly what they reported.









/** Flags of `scan` that go to every scanner. */
const scannerFlags = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
};
async function scanCommand(args) {
    const { results: _results, annotations: _annotations, summary: _summary, ...gateFlags } = _portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.remediationGate.inputs;
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)({ ...gateFlags, ...scannerFlags }, ['format'], args);
    const format = (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_7__.readFormat)(flags.extra.format);
    if (flags.positionals.length !== 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path after scan, got ${flags.positionals.length}`,
            remedy: 'Write `scan .` for the current directory.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .hostFor */ .c)(flags.positionals[0]);
    const reports = [];
    let failed = false;
    for (const name of _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scannersOfFiles */ ._N) {
        const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scanners */ .Um[name]();
        const source = (input) => input === 'path' ? host.path : Object.hasOwn(scannerFlags, input) ? flags.source(input) : undefined;
        const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(scanner.inputs, source);
        const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .oz)(name, process.stderr);
        const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        reports.push(inputs['sarif-file']);
        if (execution.error !== undefined) {
            failed = true;
            process.stderr.write(`portcullis: ${name}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(execution.error)}\n`);
        }
    }
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.remediationGate.inputs, (name) => (name in gateFlags ? flags.source(name) : undefined));
    const { result, files } = await (0,_portcullis_gate__WEBPACK_IMPORTED_MODULE_2__.gateWorkspace)(inputs, {
        ...host.job,
        resultsBase: host.resultsBase,
        now: host.now(),
        reports,
        alsoRequired: _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .scannersOfFiles */ ._N,
    });
    for (const { path, content, key } of files)
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .writeResultsFile */ .At)(host.resultsBase, path, content, key);
    (0,_gate_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printGate */ .B)(result, inputs, format);
    if (failed)
        return 2;
    return result.decision === 'pass' ? 0 : 1;
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
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2000);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8744);
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
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
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
