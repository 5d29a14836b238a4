"use strict";
exports.id = 826;
exports.ids = [826];
exports.modules = {

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