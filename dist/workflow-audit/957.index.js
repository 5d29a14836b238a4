"use strict";
exports.id = 957;
exports.ids = [957];
exports.modules = {

/***/ 1957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unreadPart: () => (/* binding */ unreadPart)
/* harmony export */ });
/* unused harmony export maxCode */
/* harmony import */ var _rules_correctness_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7723);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9565);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
// What of a file was not gone through although the file as a whole was read: a part in a shape that GitHub refuses, and what is longer or
// deeper within itself than is read. Audits are silent about it, so that it is a gap.



/** Letters of one script, or of one input of an action, that are read. */
const maxCode = 256 * 1024;
/** The first such part, as a clause. */
function unreadPart(document, context) {
    const { lines } = context.file;
    const at = (start) => `line ${lines.positionAt(start).line}: `;
    const misfit = (0,_rules_correctness_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(document)?.misfits.find((each) => hides(each, context.file.text));
    if (misfit !== undefined)
        return `${at(misfit.at.start)}GitHub takes no such thing, and it was not audited: ${misfit.message}`;
    if ((0,_rules_correctness_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveMore */ .x)(document))
        return 'it has more mistakes than are told, and what is behind them was not audited';
    for (const step of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsIn */ .FZ)(document)) {
        const told = unreadCode(step, context);
        if (told !== undefined)
            return `${at(told.scalar.at.start)}the script was not read to its end: ${told.why}`;
    }
    // What an action says about itself is no code.
    for (const { scalar, tree, owner, path } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionSites */ .Tf)(document))
        if (tree.kind === 'mistake' && (owner.kind !== 'action' || path[0] === 'runs' || path[0] === 'outputs'))
            return `${at(scalar.at.start)}an expression cannot be read: ${tree.message}`;
    return undefined;
}
/** Keys whose value says what runs, with what, and who starts it. */
const decisive = new Set('on jobs runs steps run uses with env secrets shell defaults permissions container services environment runs-on parallel'.split(' '));
/** Whether something stands there that audits of a workflow do not come to. */
function hides({ kind, path, at, instead }, text) {
    const name = path.at(-1) ?? '';
    const event = path[0] === 'on' && path.length <= 2;
    switch (kind) {
        case 'merge-key':
            return true;
        case 'type':
            // What an event takes beside its types is read as it stands, or passed over by GitHub, too.
            return decisive.has(name) || (path[0] === 'jobs' && path.length === 2) || (name === '[]' && path.at(-2) === 'steps');
        case 'missing-key':
            return path.length === 1 && decisive.has(name);
        case 'empty':
            return path.length === 1 && event;
        case 'value':
            return event;
        case 'unexpected-key':
            // `Run:` would be gone through by whoever takes it for `run:`.
            return (event && path.length === 1) || (instead !== undefined && isSameWord(text.slice(at.start, at.end), instead));
        default:
            return false;
    }
}
function isSameWord(written, word) {
    return written.replace(/^["']|["']$/g, '').toLowerCase() === word.toLowerCase();
}
/** Names that long are nobody's, and followed nowhere: `$NAME`, `${NAME`, `%NAME%`, `env:NAME`. */
const longName = /(?:\$\{?|%|env:|environ(?:\.get)?[[(]["']|process\.env\.)[A-Za-z_]\w{200}/i;
function unreadCode(step, context) {
    for (const scalar of [step.run, ...step.with.map((pair) => pair.scalar)]) {
        if (scalar === undefined)
            continue;
        if (scalar.text.length > maxCode)
            return { scalar, why: `it has more than ${maxCode} letters` };
        if (longName.test(scalar.text))
            return { scalar, why: 'it names a variable by more than 200 letters' };
    }
    const error = step.run === undefined ? undefined : (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .YI)(step, context)?.error;
    return step.run === undefined || error?.limit !== true ? undefined : { scalar: step.run, why: error.message };
}


/***/ })

};
;