"use strict";
exports.id = 289;
exports.ids = [289];
exports.modules = {

/***/ 6320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var inputsOf = (function inputsOf(gaps) {
    return new Set(gaps.map(({ path }) => filesOf(path)[0])).size;
});
var coverageLine = (function coverageLine({ applicable, scanned, skipped }) {
    const inPart = Math.min(scanned, Math.max(0, inputsOf(skipped.filter(({ gap }) => gap)) - (applicable - scanned)));
    return `${scanned - inPart} of ${applicable} inputs looked at${inPart === 0 ? '' : `, ${inPart} in part`}`;
});
var decisionLine = (function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = (0,groups/* countsOf */.mQ)(findings);
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(inputsOf(unread), 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => (0,execute/* fails */.c6)(finding, failOn)).length;
    if (failing > 0)
        return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
    if (findings.length > 0 && failOn === 'none')
        return `${counts} reported; the gate decides${through}`;
    if (findings.length > 0)
        return `passed, ${findings.length} below the threshold (${counts})${through}`;
    if (coverage.scanned === 0)
        return `nothing to look at${through}`;
    if (letThrough > 0)
        return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
    const named = coverage.skipped.filter(({ reason }) => reason === 'not-read').length;
    if (named > 0)
        return `passed, not clean: nothing found in ${plural(coverage.scanned, 'input')}, ${named} named and not read`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ coverageLine),
  ZS: () => (/* binding */ decisionLine)
});

// UNUSED EXPORTS: scannerSummary, summaryMarkdown

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/scanner.js
// What a scan says of itself: inputs it looked at and did not, findings let through, remarks, and the change it judged.
/** Inputs that are there, each counted once, whatever of it was not looked at. */

/** What was left of one input, as parts of it: all where the rest was looked at, else all but one. */

/** Between an archive and its member in a path, `a.zip!b/c.txt`. A file's own name may hold it, too. */
const memberMark = '!';
/** Every file that a path may be of, the outermost first: `a.zip` and `a.zip!b/c.txt`. */
function filesOf(path) {
    const parts = path.split(memberMark);
    return parts.map((_, index) => parts.slice(0, index + 1).join(memberMark));
}
/** The name of what a path leads to in the innermost archive: `b/c.txt` of `a.zip!b/c.txt`. */

/** How many inputs some gaps are of: several members of one archive, or lines of one file, are one input. */


// EXTERNAL MODULE: ./build/bundled/packages/report/src/groups.js
var groups = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/execute.js + 2 modules
var execute = __webpack_require__(6045);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/summary.js
// The decision of a scanner in words, and its job summary.




/**
 * The summary's Markdown, always within GitHub's limit. A scanner that leaves the decision to the gate says nothing of findings, since
 * the gate tells of them once for all scanners; only what an engine adds of its own is left then.
 * @returns undefined where there is nothing to say.
 */


/**
 * Parts of a summary as one text within GitHub's limit.
 * @param where all is that is left out, as a sentence goes on.
 */

/** How many inputs were looked at to the end, and how many in part. */

/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */

function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */



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


/***/ })

};
;