"use strict";
exports.id = 664;
exports.ids = [664,289];
exports.modules = {

/***/ 3350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ onlyPath),
/* harmony export */   VP: () => (/* binding */ flagError),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.




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
    for (const name of _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSwitches */ .pP)
        options[name] = { type: 'boolean' };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: args.map((arg) => negation(arg, options)), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw flagError(error, Object.keys(options));
    }
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        all: given.all === true,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** The one path that a command takes, if one is given. @throws PortcullisError `usage` where more are: one of them would go unread. */
function onlyPath({ positionals }, remedy) {
    if (positionals.length <= 1)
        return positionals[0];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message: `expected one path, got ${positionals.length}`, remedy });
}
/** The value of a flag before anything is parsed: the last counts, as it does for the parser. @param name without dashes. */
function flagValue(args, name) {
    const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    const arg = args[at];
    return arg === `--${name}` ? args[at + 1] : arg?.slice(`--${name}=`.length);
}
/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
function flagError({ message }, known) {
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    const [first = ''] = message.split('. ');
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'usage',
        message: unknown === undefined
            ? `expected flags as --help lists them: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
            : `expected a known flag, got ${unknown.slice(0, 60)}${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown.replace(/=.*/, ''), known.map((name) => `--${name}`))}`,
        remedy: 'Add --help to see the flags of this command.',
    });
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (options[name]?.type !== 'boolean')
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 5954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readFormat),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(922);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8687);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(464);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5653);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3217);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4491);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1176);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
// How a result is printed: `--format`.






/** @param others formats of the command\u2019s own, for those who meant one. @throws PortcullisError `usage`. */
function readFormat(text, others = []) {
    if (text === undefined)
        return 'table';
    if (_own_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.includes(text))
        return text;
    const all = [..._own_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx, ...others];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected --format to be one of ${all.join(', ')}, got "${text.slice(0, 40)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(text, all)}`,
        remedy: 'Correct the flag.',
    });
}
/** Writes a result to standard output. */
function print(format, printed) {
    if (format === 'github')
        for (const line of githubLines(printed.told))
            (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(line);
    else if (format === 'sarif')
        for (const part of texts(printed.sarif()))
            process.stdout.write((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)(part));
    else
        process.stdout.write(textOf(format, printed));
}
/** Parts as text: a letter of several bytes may lie across two of them. */
function* texts(parts) {
    const decoder = new TextDecoder();
    for (const part of parts)
        yield typeof part === 'string' ? part : decoder.decode(part, { stream: true });
}
function textOf(format, printed) {
    const { told } = printed;
    switch (format) {
        case 'json':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)(`${JSON.stringify((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_6__/* .reportDocument */ .c)(told, printed), null, 2)}\n`);
        case 'gitlab':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .gitlabCodeQuality */ .cR)(told));
        case 'gitlab-sast':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietJson */ .nJ)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .gitlabSast */ .fH)(told, printed));
        case 'junit':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .quietXml */ ._K)((0,_portcullis_report__WEBPACK_IMPORTED_MODULE_7__/* .junit */ .bA)(told));
        case 'markdown':
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(markdownText(told));
        default:
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(`${(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_8__/* .terminalLines */ .MJ)(told, (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .screenOf */ .S)(process.stdout, process.env, printed.all)).join('\n')}\n`);
    }
}
/** Workflow commands, for a step that runs the command line: the decision first, as the page of checks shows one. */
function githubLines(told) {
    const decision = { level: 'error', title: 'Portcullis', message: [`${told.headline}.`, ...told.because].join(' ') };
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        title: code,
        message: `${message}. ${remedy}`,
        ...(path === undefined ? {} : { path }),
    }));
    return [...(told.passed ? [] : [decision]), ...causes, ...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_9__/* .annotationsOf */ .Ih)(told.findings), (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(told.headline)];
}
function markdownText(told) {
    const { head, rows, tail } = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_10__/* .markdownParts */ .Y)(told, '##', (path, line) => (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_11__/* .placeLink */ .aE)(undefined, path, line));
    return `${head}${rows.join('\n')}${tail}\n`;
}


/***/ }),

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ hostOfCheckout),
/* harmony export */   bY: () => (/* binding */ hostForScan),
/* harmony export */   c6: () => (/* binding */ hostFor),
/* harmony export */   iD: () => (/* binding */ withPath),
/* harmony export */   nX: () => (/* binding */ hostForAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9522);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4352);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(915);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.





/**
 * A host for any number of paths, as pre-commit hands them over: what is named must exist and be looked at.
 * @throws PortcullisError `usage`, `path-missing`, `path-outside`, `path-ignored`, or what reading the job throws.
 */
async function hostForAll(paths, base) {
    refuseEmpty(paths);
    return paths.length <= 1 ? hostFor(paths[0], base) : hostOfSeveral(paths, base);
}
/**
 * The same where several scanners look: one file is then like one of several, and for each scanner to know by its name, as it is when
 * pre-commit hands over a single one.
 */
async function hostForScan(paths, base) {
    refuseEmpty(paths);
    const [only] = paths;
    const isOneFile = paths.length === 1 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only), { throwIfNoEntry: false })?.isFile() === true;
    const isBelow = isOneFile && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only));
    return isBelow ? hostOfSeveral(paths, base) : hostForAll(paths, base);
}
async function hostOfSeveral(paths, base) {
    const host = hostFor('.', base);
    const { workspace } = host.job;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    const named = paths.map((path) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), { throwIfNoEntry: false });
        if (stats === undefined)
            throw missing(path);
        const own = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT)(workspace, path));
        // Named by a link, it is looked at by that name, too: what a file is may lie in its name.
        return { given: path, path: own, also: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), isFolder: stats.isDirectory() };
    });
    const only = [...new Set(named.flatMap(({ path, also, isFolder }) => [(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(path, isFolder), (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(also, isFolder)]))];
    const walk = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .walkWorkspace */ .b5)({ workspace, path: '.', include: only, exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    const seen = new Set([...walk.files, ...walk.skipped, ...walk.links].map(({ path }) => path));
    const left = named.find(({ path, isFolder }) => !isFolder && !seen.has(path));
    if (left !== undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-ignored',
            message: 'expected files that git does not ignore, got one that it does',
            where: { file: left.given },
            remedy: 'Leave it out, or name it to one scanner alone, which then looks at it in any case.',
        });
    return { ...host, only };
}
/** A variable of a shell that is not set is no name for the present folder. */
function refuseEmpty(paths) {
    if (paths.every((path) => path.trim() !== ''))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected a path, got an empty one',
        remedy: 'Write `.` for the current directory; a variable of the shell may not be set.',
    });
}
function missing(path) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'path-missing',
        message: 'expected a file or directory, got a path that does not exist',
        where: { file: path },
        remedy: 'Check the spelling.',
    });
}
/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, `path-unsuitable`, or what reading the job throws.
 */
function hostFor(path = '.', base) {
    const current = process.cwd();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined)
        throw missing(path);
    if (!stats.isDirectory() && !stats.isFile())
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-unsuitable',
            message: 'expected a file or directory, got a device, a pipe or a socket',
            where: { file: path },
            remedy: 'Write it to a file first, and name that.',
        });
    const workspace = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(current, target) ? current : (aboveDotGithub(target) ?? (stats.isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
    const { GITHUB_EVENT_NAME, ...variables } = process.env;
    const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
    const inside = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .inCiWorkspace */ .Zn)(process.env, workspace);
    const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
    const job = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readJob */ .cd)(environment, workspace, base === undefined ? {} : { base });
    return {
        job,
        path: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, target) || '.',
        resultsBase: current,
        environment: process.env,
        now: () => new Date(),
        threads: (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .ownThreads */ ._)(),
    };
}
/**
 * A host of a whole checkout: of a file the one around it would be taken, and another file judged than the one that was named.
 * @param instead what the folder is called, and how a file is named there. @throws PortcullisError `usage`, or what `hostFor` throws.
 */
function hostOfCheckout(path, base, instead) {
    if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), { throwIfNoEntry: false })?.isFile() === true)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected ${instead.folder}, got a file`,
            where: { file: path },
            remedy: instead.remedy,
        });
    return hostFor(path, base);
}
/** The folder of the repository whose `.github` a path lies in: files there speak of others beside it. */
function aboveDotGithub(target) {
    const at = `${target}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.indexOf(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}.github${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return at <= 0 ? undefined : target.slice(0, at);
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ }),

/***/ 3694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
// A line on stderr while long work goes on.
/** Redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
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

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ sayBeside),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ sayFailure)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
// Words for a person. They may be read by a build server, too, so none of them is a command to it.

/** Writes lines to standard output. */
function say(text) {
    process.stdout.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** Writes lines to standard error. */
function sayBeside(text) {
    process.stderr.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** The one line of a failure, and for those who debug its stack. */
function sayFailure(error, debug) {
    sayBeside(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error)}`);
    if (debug && error instanceof Error)
        sayBeside(error.stack ?? '');
}


/***/ }),

/***/ 4289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanAndShow: () => (/* binding */ scanAndShow),
  scannerCommand: () => (/* binding */ scannerCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/inputs.js
var src_inputs = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/execute.js + 3 modules
var execute = __webpack_require__(881);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/excerpt.js
var excerpt = __webpack_require__(8560);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/summary.js
var summary = __webpack_require__(6228);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/told.js
// What a scanner came to, in the shape that every layout and format is written from.







/** Larger files are not read for a line of theirs. */
const maxSourceBytes = 10 * 1024 * 1024;
function scannerTold(scanner, execution, { failOn, workspace, file }) {
    const { findings, result, unread, notices, coverage } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const decision = (0,summary/* decisionLine */.ZS)(execution, failOn);
    const everything = file === undefined ? 'with --all' : `in ${file}`;
    const others = coverage.skipped.length - unread.length - allowed.length;
    return {
        passed: execution.conclusion === 'pass',
        headline: decision.charAt(0).toUpperCase() + decision.slice(1),
        because: [
            `${coverage.scanned} of ${coverage.applicable} inputs looked at${others === 0 ? '' : `; ${others} skipped, with reasons ${file === undefined ? 'in the SARIF file' : everything}`}.`,
        ],
        causes: unread.map(gapCause),
        findings: toldFindings(scanner, execution, failOn, excerpts(workspace, scanner.name, execution)),
        letThrough: [
            ...(result?.suppressed ?? []).map(({ finding, justification, owner, until }) => ({
                place: placeWithLine(finding),
                ruleId: finding.ruleId,
                reason: justification ?? 'no reason given',
                by: byWhom(owner, until),
            })),
            ...allowed.map(({ path, allowed: by }) => ({
                place: path,
                reason: by?.reason ?? '',
                by: ['unread', byWhom(by?.owner, by?.until)].filter((part) => part !== '').join(', '),
            })),
        ],
        remarks: notices.map(({ level, message, path }) => `${level === 'note' ? '' : `${level}: `}${path === undefined ? '' : `${path}: `}${message}`),
        next: file === undefined || (findings.length === 0 && unread.length === 0)
            ? []
            : [{ text: `All of it is ${everything}.`, unblocks: false }],
        everything,
    };
}
function toldFindings(scanner, { findings, result }, failOn, excerpt) {
    const rules = new Map((result?.rules ?? []).map((rule) => [rule.id, rule]));
    return [...findings]
        .sort((a, b) => severity/* severities */.gO.indexOf(a.severity) - severity/* severities */.gO.indexOf(b.severity))
        .map((finding) => {
        const rule = rules.get(finding.ruleId);
        const page = (0,write/* rulePage */.gd)(scanner, finding.ruleId, version/* version */.r);
        const blocks = (0,execute/* fails */.c6)(finding, failOn);
        // Where the gate decides, what would block by default is shown.
        const listed = blocks || (failOn === 'none' && (0,execute/* fails */.c6)(finding, 'high'));
        const line = listed ? excerpt(finding) : undefined;
        const { path, region } = finding.location;
        return {
            ruleId: finding.ruleId,
            aliases: rule?.aliases ?? [],
            severity: finding.severity,
            confidence: finding.confidence,
            title: rule?.title ?? finding.ruleId,
            why: rule?.why ?? '',
            remedy: rule?.remedy ?? '',
            ...(page === undefined ? {} : { page }),
            message: finding.message,
            path,
            ...(region === undefined ? {} : { region }),
            ...(line === undefined ? {} : { excerpt: line }),
            fingerprint: finding.fingerprint,
            sources: [scanner.name],
            blocks,
            listed,
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...(finding.fix === undefined
                ? {}
                : { fix: finding.fix.kind === 'suggested' ? 'suggestion' : 'patch', edits: finding.fix }),
        };
    });
}
function gapCause({ path, reason, detail }) {
    return {
        code: 'not-looked-at',
        message: `${path}: ${detail ?? reason}`,
        remedy: 'Make it readable, leave it out by an input, or allow that very gap with `allow-gaps` in the policy.',
        path,
    };
}
/** What a scanner of secrets found is covered, let through or not; a finding of an earlier commit has no line here. */
function excerpts(workspace, scanner, { findings, result }) {
    const all = [...findings, ...(result?.suppressed ?? []).map(({ finding }) => finding)];
    const hidden = scanner === 'secret-scan' ? all.flatMap(({ location: { path, region } }) => (region === undefined ? [] : [{ path, region }])) : [];
    const read = (0,excerpt/* excerptReader */.DX)((path) => sourceText(workspace, path), hidden);
    return ({ location: { path, region }, properties }) => region === undefined || properties?.commit !== undefined || properties?.confidential === true ? undefined : read(path, region);
}
function sourceText(workspace, path) {
    try {
        const file = (0,walk/* insideWorkspace */.CT)(workspace, path);
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= maxSourceBytes ? (0,src_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(file))?.text : undefined;
    }
    catch {
        return undefined;
    }
}
function placeWithLine({ location: { path, region } }) {
    return region === undefined ? path : `${path}:${region.startLine}`;
}
function byWhom(owner, until) {
    return [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./build/bundled/packages/cli/src/catalogue.js + 1 modules
var catalogue = __webpack_require__(8433);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/flags.js
var src_flags = __webpack_require__(3350);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/format.js
var format = __webpack_require__(5954);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/host.js
var src_host = __webpack_require__(4155);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/progress.js
var src_progress = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/scanner-command.js
// One scanner from a terminal: the action's inputs as flags, its findings in any format.










/** Runs a scanner's subcommand. @param others formats of its own. @returns the exit code: 0 pass, 1 findings, 2 failure. */
function scannerCommand(name, args, others = []) {
    return scanAndShow(name, args, ({ flags, printed }) => (0,format/* print */.y)((0,format/* readFormat */.C)(flags.extra.format), printed()), ({ extra }) => {
        (0,format/* readFormat */.C)(extra.format, others);
    });
}
/** The same with another way to show what was found. @param check says no to flags before anything is scanned. */
async function scanAndShow(name, args, show, check = () => { }) {
    const scanner = await catalogue/* scanners */.Um[name]();
    const flags = (0,src_flags/* parseFlags */.bQ)(scanner.inputs, ['format', 'base'], args);
    check(flags);
    const started = new Date();
    const host = await (0,src_host/* hostForAll */.nX)(flags.positionals, flags.extra.base);
    const asked = flags.source('sarif-file');
    // A SARIF file that nobody asked for lives as long as the run.
    const folder = asked === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-')) : undefined;
    try {
        const source = (input) => input === 'sarif-file' && folder !== undefined ? (0,external_node_path_.join)(folder, `${name}.sarif`) : flags.source(input);
        const given = (0,src_inputs/* readInputs */.K)(scanner.inputs, (0,src_host/* withPath */.iD)(source, host.path));
        const inputs = host.only === undefined ? given : { ...given, include: host.only };
        const progress = (0,src_progress/* progressLine */.o)(name, process.stderr);
        const execution = await (0,execute/* executeScanner */.sS)(scanner, inputs, { ...host, progress: progress.update });
        progress.end();
        if (execution.error !== undefined) {
            (0,say/* sayFailure */.r8)(execution.error, args.includes('--debug'));
            return 2;
        }
        const written = execution.result?.files ?? [];
        show({
            flags,
            execution,
            printed: () => ({
                command: name,
                told: scannerTold(scanner, execution, {
                    failOn: inputs['fail-on'],
                    workspace: host.job.workspace,
                    ...(asked === undefined ? {} : { file: asked }),
                }),
                sarif: () => [(0,external_node_fs_.readFileSync)(execution.sarifFile, 'utf8')],
                files: Object.fromEntries([
                    ...(asked === undefined ? [] : [['sarif-file', asked]]),
                    ...written.map(({ key, path }) => [key, path]),
                ]),
                details: { coverage: execution.coverage, gaps: execution.unread, notices: execution.notices },
                started,
                ended: new Date(),
                all: flags.all,
            }),
        });
        return execution.exitCode;
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wantsPeerFormat: () => (/* binding */ wantsPeerFormat),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4957);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _scanner_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4289);
// `workflow-audit` with the output of another tool: zizmor's JSON, actionlint's lines.



/** Whether the arguments ask for one of the peers' formats. */
function wantsPeerFormat({ peerFormats }, args) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagValue */ .y6)(args, 'format');
    return Object.keys(peerFormats).find((format) => format === value);
}
/** @returns the exit code: 0 pass, 1 findings, 2 failure. */
function workflowCommand({ peerFormats }, format, args) {
    return (0,_scanner_command_js__WEBPACK_IMPORTED_MODULE_1__.scanAndShow)('workflow-audit', args, ({ execution: { findings, result } }) => {
        const text = peerFormats[format](findings, result?.rules ?? []);
        process.stdout.write(format === 'actionlint' ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(text) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .quietJson */ .nJ)(text));
    });
}


/***/ })

};
;