"use strict";
exports.id = 60;
exports.ids = [60];
exports.modules = {

/***/ 1060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLikeHadolint: () => (/* binding */ runLikeHadolint)
});

// UNUSED EXPORTS: levelReaches

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/batches.js
var shellcheck_batches = __webpack_require__(5593);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/kind.js + 2 modules
var kind = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/lint.js + 1 modules
var lint = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rule-ids.js
var rule_ids = __webpack_require__(886);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/index.js + 110 modules
var src_rules = __webpack_require__(2204);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/shellcheck/check.js
var check = __webpack_require__(3826);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/formats/entry.js
// What hadolint's formats are written from: one entry a finding, under its DL or SC id.


/** Entries of one file, in order of line and code; rules that hadolint does not have are left out. */
function formatEntries(file, problems) {
    const entries = problems.flatMap(({ rule, problem, line, allowance }) => {
        const code = (0,rule_ids/* hadolintCode */.BJ)(rule);
        const level = (0,lint/* levelOfProblem */.PY)({ problem });
        if (code === undefined || level === undefined || allowance !== undefined)
            return [];
        return [
            {
                file,
                line,
                column: 1,
                level,
                code,
                message: `${problem.message}. ${rule.why}.`,
            },
        ];
    });
    // hadolint names one code of ShellCheck once a line, since it knows the line only.
    const seen = new Set();
    const distinct = entries.filter(({ line, code }) => !code.startsWith('SC') || (!seen.has(`${line} ${code}`) && seen.add(`${line} ${code}`)));
    return distinct.sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/formats/index.js
var formats = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/hadolint-config.js
var hadolint_config = __webpack_require__(6496);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/hadolint-run.js
// A run as hadolint does it: some files, its options, its formats, its exit code. Files are read by the caller.










/** `shellcheck` is the program's path, if it is to be run. `reportedAs` replaces the files' names in the formats that know hadolint's `--file-path-in-report`. */
async function runLikeHadolint(files, config, format, reportedAs, shellcheck) {
    const rules = (0,src_rules.dockerfileRules)().filter((rule) => (0,rule_ids/* hadolintCode */.BJ)(rule) !== undefined);
    const options = { ...(0,hadolint_config/* lintOptions */.ko)(config), likeHadolint: true };
    const nameOf = (name) => (reportedAs !== undefined && renaming.has(format) ? reportedAs : name);
    const entries = [];
    const results = files.map(({ name, text }) => ({ name, result: (0,lint/* lint */.u8)(text, name, rules, options) }));
    const batches = shellcheck === undefined ? undefined : (0,shellcheck_batches/* shellcheckBatches */.j)(shellcheck);
    await batches?.ask(results.flatMap(({ result }) => (0,check.scriptsIn)(ownContext(result))));
    for (const { name, result } of results) {
        const problems = batches === undefined ? result.problems : withShellcheck(batches, result, rules);
        entries.push(...formatEntries(nameOf(name), problems));
    }
    const failing = !config.noFail && entries.some(({ level }) => levelReaches(level, config.failureThreshold));
    return {
        output: (0,formats/* formatOutput */.V)(format, files.map(({ name }) => nameOf(name)), entries),
        entries,
        exitCode: failing ? 1 : 0,
        // Of lines that are no instructions hadolint says DL1000.
        unread: results.flatMap(({ name, result: { document } }) => document.tree.instructions.length > 0 ? [] : ((0,kind/* unreadableOf */.n8)(document.tree, name) ?? [])),
    };
}
/** @throws PortcullisError `shellcheck-failed`: in hadolint's formats there is no other place to say that nothing was looked at. */
function withShellcheck(answers, result, rules) {
    const { problems, failed } = (0,check.shellcheckProblems)(ownContext(result), answers);
    if (failed.length === 0)
        return (0,lint/* problemsIn */._n)(result, rules, problems);
    throw new errors/* PortcullisError */.SO({
        code: 'shellcheck-failed',
        message: `expected ShellCheck to read every script, but on ${failed.length} of them ${failed[0]}`,
        where: { file: result.document.path },
        remedy: 'Repair or update ShellCheck, or leave it out with `--shellcheck=false`.',
    });
}
function ownContext(result) {
    return (0,kind/* contextsOf */.WO)(result.document, (0,lint/* contextOf */.Vm)(result)).own;
}
const renaming = new Set(['checkstyle', 'codeclimate', 'sonarqube', 'junit', 'gitlab_codeclimate']);
const order = ['error', 'warning', 'info', 'style', 'ignore'];
function levelReaches(level, threshold) {
    // To hadolint `none` means no threshold: every finding fails. What never fails is `no-fail`.
    return threshold === 'none' || order.indexOf(level) <= order.indexOf(threshold);
}


/***/ }),

/***/ 3826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var shellOf = (function shellOf(run, inForce) {
    const shebang = /^#!\s{0,20}(\S{1,200})(?:\s+(\S{1,200}))?/.exec(run.command.script.text);
    const words = shebang === null ? inForce : shebang[1]?.endsWith('/env') ? [shebang[2] ?? ''] : [shebang[1] ?? ''];
    const [program = ''] = words;
    return shells[program.replace(/^.*[/\\]/, '')];
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scriptsIn: () => (/* binding */ scriptsIn),
/* harmony export */   shellcheckProblems: () => (/* binding */ shellcheckProblems)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6404);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2098);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1815);
/* harmony import */ var _rules_controls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(741);
/* harmony import */ var _rules_controls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4272);
/* harmony import */ var _pragmas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2419);
// ShellCheck on every RUN of a file: the script as the shell gets it, and its comments at their places in the Dockerfile.





/** Variables that a build sets without anybody declaring them. */
const predefined = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'FTP_PROXY', 'ftp_proxy', 'NO_PROXY', 'no_proxy'];
const shells = { sh: 'sh', bash: 'bash', dash: 'dash', ash: 'dash', ksh: 'ksh' };
/** What it said, as problems of the file. @param answers to every one of the file's scripts. */
function shellcheckProblems(context, answers) {
    return (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_0__/* .shellcheckSeen */ .Q)(scriptsIn(context), answers, (comments, asked) => {
        const placed = placing(asked);
        return comments.filter(({ line }) => line > asked.preface).map((comment) => problemOf(comment, asked.run, placed(comment), context));
    });
}
const known = new WeakMap();
/** What ShellCheck is to be asked about a file. */
function scriptsIn(context) {
    const before = known.get(context);
    if (before !== undefined)
        return before;
    const runs = context.all.filter((instruction) => instruction.keyword === 'RUN');
    const named = (0,_pragmas_js__WEBPACK_IMPORTED_MODULE_1__/* .shellComments */ .J)(context.document);
    const asked = runs.flatMap((run) => {
        if (run.command.form === 'exec')
            return [];
        const comment = named.get(run);
        const shell = shellOf(run, comment === undefined ? context.shellAt(run) : [comment]);
        if (shell === undefined)
            return [];
        const names = exportedNames(run, context);
        const preface = names.map((name) => `export ${name}=1\n`).join('');
        return [{ run, shell, preface: names.length, script: `${preface}${unjoined(run.command.script)}\n` }];
    });
    known.set(context, asked);
    return asked;
}
/** ShellCheck's name for the shell of a RUN; undefined for shells that it does not know, and for other interpreters. */

/** What stands between the lines of an instruction. */
const continued = '\\\n';
/** The script with its continuation lines, as people wrote it: joined, their indentation would look like words apart. */
function unjoined(script) {
    const breaks = lineBreaks(script);
    return [0, ...breaks].map((at, index) => script.text.slice(at, breaks[index])).join(continued);
}
/** Lines of a heredoc have their own breaks. */
function lineBreaks(script) {
    return script.joins.filter((at) => script.text[at - 1] !== '\n');
}
/** Those that the script speaks of: each one costs ShellCheck as much as a command of the script. */
function exportedNames(run, context) {
    const words = new Set(run.command.script.text.match(/[A-Za-z_][A-Za-z0-9_]{0,200}/g) ?? []);
    if (words.size === 0)
        return [];
    const scope = context.scopeAt(run);
    return [...words].filter((name) => predefined.includes(name) || scope.has(name));
}
/** From a place in what ShellCheck was given to one in the joined script. */
function placing({ run, preface }) {
    const { script } = run.command;
    const index = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .lineIndex */ .Dp)(unjoined(script));
    const breaks = lineBreaks(script);
    // Columns count code points there and UTF-16 units here; the difference is past the end of what is shown at most.
    const offset = (line, column) => {
        const broken = index.offsetAt(line - preface, column) ?? Number.MAX_SAFE_INTEGER;
        const before = breaks.filter((at, order) => at + continued.length * (order + 1) <= broken).length;
        return Math.min(broken - before * continued.length, script.text.length);
    };
    return ({ line, column, endLine, endColumn }) => {
        const start = offset(line, column);
        return [start, Math.max(start, offset(endLine, endColumn))];
    };
}
function problemOf(comment, run, [start, end], context) {
    const rule = ruleOf(comment.code);
    const problem = {
        at: run.command.script.spanOf(start, end),
        message: comment.message.replace(/\.$/, ''),
        instruction: run,
        severity: _portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .shellcheckSeverities */ .EZ[comment.level],
    };
    return { rule, problem: (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .reported */ .Y6)(rule, problem, (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .overrideOf */ .Oe)(rule, context.options.overrides) ?? comment.level, context) };
}
const rules = new Map();
/** A rule for each of ShellCheck's codes that has been seen. */
function ruleOf(code) {
    const known = rules.get(code);
    if (known !== undefined)
        return known;
    const rule = {
        id: `SC${code}`,
        aliases: [],
        severity: 'low',
        confidence: 'high',
        title: `ShellCheck SC${code}`,
        why: 'The shell reads the step in another way than it looks, so it may do something else, or nothing, without failing',
        remedy: `See what ShellCheck says of SC${code}.`,
        controls: _rules_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .controls */ .ne.configuration,
        risks: _rules_controls_js__WEBPACK_IMPORTED_MODULE_6__/* .risks */ .X.configuration,
        references: [`https://www.shellcheck.net/wiki/SC${code}`],
        examples: { bad: [], good: [] },
        check: { level: 'warning', file: () => [] },
    };
    rules.set(code, rule);
    return rule;
}


/***/ })

};
;