"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 6323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scriptsIn: () => (/* binding */ scriptsIn),
/* harmony export */   shellcheckProblems: () => (/* binding */ shellcheckProblems)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7570);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2098);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8356);
/* harmony import */ var _rules_controls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4068);
/* harmony import */ var _rules_controls_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4272);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9565);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9482);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1900);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4969);
// ShellCheck on every `run:` of bash or sh: the script as YAML hands it on, its expressions as letters, its comments at their places
// in the file.









const known = new WeakMap();
/** What ShellCheck is to be asked about a file. */
function scriptsIn(context) {
    const before = known.get(context);
    if (before !== undefined)
        return before;
    const asked = (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsIn */ .FZ)(context.document).flatMap((step) => {
        const shell = step.run === undefined ? undefined : (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(step);
        if (step.run === undefined || shell === undefined || step.run.text.trim() === '')
            return [];
        return [{ step, shell, script: (0,_directives_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDirectives */ .B)((0,_script_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedText */ .$O)(step.run.text)) }];
    });
    known.set(context, asked);
    return asked;
}
/** What it said, as problems of the file. @param answers to every one of the file's scripts. */
function shellcheckProblems(context, answers) {
    return (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_4__/* .shellcheckSeen */ .Q)(scriptsIn(context), answers, (comments, asked) => told(comments, asked, context));
}
/** In a line without an expression these say something; in one with, what is constant is the letters that stand for it. */
const aboutConstants = new Set([2194, 2050, 2153, 2157, 2043, 2034, 2170, 2193, 2309]);
/** What goes on in the wrong folder where `cd` fails; `set -e` stands in no script, since GitHub says it. */
const aboutFailures = new Set([2103, 2164]);
function* told(comments, { step, script }, context) {
    const { run } = step;
    if (run === undefined)
        return;
    const index = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .Dp)(script);
    const spans = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_6__/* .expressionsIn */ .l)(run.text).map(({ span }) => span);
    const lines = script.split('\n');
    const offset = (line, column) => (index.offsetAt(line, 1) ?? script.length) + unitsIn(lines[line - 1] ?? '', column - 1);
    for (const { line, column, endLine, endColumn, level, code, message } of comments) {
        const start = offset(line, column);
        const end = Math.max(start, offset(endLine, endColumn));
        const within = spans.some((span) => span.start <= start && start < span.end);
        const [from, to] = [offset(line, 1), offset(endLine, Number.MAX_SAFE_INTEGER)];
        const over = spans.some((span) => span.start < to && from < span.end);
        if (within || (over && aboutConstants.has(code)) || (aboutFailures.has(code) && (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOnFailure */ .cZ)(step)))
            continue;
        const persona = level === 'error' || level === 'warning' ? 'regular' : 'pedantic';
        if (!(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .includes */ .mK)(context.settings.persona, persona))
            continue;
        const at = context.placeIn(run, start, end);
        const problem = { at, statement: step.map.at, message: message.replace(/\.$/, ''), severity: _portcullis_lint__WEBPACK_IMPORTED_MODULE_8__/* .shellcheckSeverities */ .EZ[level] };
        yield { rule: ruleOf(code), problem: (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .reported */ .Y6)(problem, persona) };
    }
}
/** ShellCheck counts code points, and places here count UTF-16 units. */
function unitsIn(line, letters) {
    let units = 0;
    for (const letter of line) {
        if (letters-- <= 0)
            break;
        units += letter.length;
    }
    return units;
}
const rules = new Map();
/** A rule for each of ShellCheck's codes that has been seen. */
function ruleOf(code) {
    const before = rules.get(code);
    if (before !== undefined)
        return before;
    const rule = {
        id: `SC${code}`,
        aliases: ['shellcheck'],
        audience: 'everyone',
        severity: 'low',
        confidence: 'high',
        title: `ShellCheck SC${code}`,
        why: 'The shell reads the script in another way than it looks, so it may do something else, or nothing, without failing.',
        remedy: `See what ShellCheck says of SC${code}.`,
        controls: _rules_controls_js__WEBPACK_IMPORTED_MODULE_9__/* .controls */ .n.configuration,
        risks: _rules_controls_js__WEBPACK_IMPORTED_MODULE_10__/* .risks */ .X.configuration,
        references: [`https://www.shellcheck.net/wiki/SC${code}`],
        examples: { bad: [], good: [] },
        check: undefined,
    };
    rules.set(code, rule);
    return rule;
}


/***/ })

};
;