"use strict";
exports.id = 998;
exports.ids = [998];
exports.modules = {

/***/ 9379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var escapeMarkdown = (function escapeMarkdown(text) {
    return (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function inlineCode(text) {
    const clean = (text === '' ? ' ' : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** The fence of a block of code, which no line of its text can end. */
function fenceAround(text) {
    return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
}
/** A link. Of a page that is none of the web's nothing but the label is left. */
function linkTo(label, url) {
    if (!/^https?:\/\//i.test(url) || url.length > maxUrl)
        return label;
    // A bracket would end the link, and what stands behind it would be text. What is encoded already stays.
    const encoded = encodeURI((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url)).replace(/%25([0-9a-f]{2})/gi, '%$1');
    return `[${label}](${encoded.replace(/[()]/g, bracket)})`;
}
const maxUrl = 2000;
function bracket(letter) {
    return letter === '(' ? '%28' : '%29';
}


/***/ }),

/***/ 1176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var markdownParts = (function markdownParts(told, level, link) {
    const { groups, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(told.findings);
    // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
    const ordered = [...causeSteps(told.causes), ...told.next.filter(({ unblocks }) => unblocks).map(stepText)];
    return {
        head: [
            `${level} ${text(told.headline)}`,
            '',
            ...(told.because.length === 0 ? [] : [told.because.map((sentence) => text(sentence)).join(' '), '']),
            ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
            ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
        ]
            .join('\n')
            .concat('\n'),
        places: groups.map((group) => group.places.length),
        rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
        tail: [
            '',
            ...(rest.length === 0 ? [] : [`Not blocking: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(rest)}; all ${text(told.everything)}.`, '']),
            ...letThrough(told),
            ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
            ...told.remarks.slice(0, maxListed).map((remark) => `- ${text(remark)}`),
            ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${text(told.everything)}.`] : []),
            '',
        ].join('\n'),
    };
});
var causeSteps = (function causeSteps(causes) {
    const steps = new Map();
    for (const cause of causes) {
        const key = JSON.stringify([cause.code, cause.remedy]);
        steps.set(key, [...(steps.get(key) ?? []), cause]);
    }
    return [...steps.values()].map((alike) => {
        const { code: name, remedy } = alike[0];
        const [message = '', ...others] = alike.slice(0, _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .maxPlaces */ .Bm).map((cause) => text(cause.message, maxCause));
        if (others.length === 0)
            return `${text(remedy)} (${code(name)}: ${message})`;
        const more = alike.length - _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .maxPlaces */ .Bm;
        const items = [message, ...others, ...(more > 0 ? [`and ${more} more`] : [])];
        return `${text(remedy)} (${code(name)})\n${items.map((item) => `    - ${item}`).join('\n')}`;
    });
});
var letThrough = (function letThrough({ letThrough: all, everything }) {
    if (all.length === 0)
        return [];
    return [
        `Let through, and not clean: ${all.length}`,
        '',
        ...all
            .slice(0, maxListed)
            .map(({ place, ruleId, reason, by }) => `- Let through${by === '' ? '' : ` ${text(by)}`}: ${ruleId === undefined ? '' : `${code(ruleId)} at `}${code(place)}: ${text(reason)}`),
        ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${text(everything)}.`] : []),
        '',
    ];
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOutWords),
/* harmony export */   Y: () => (/* binding */ markdownParts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9379);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(141);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8361);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1856);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.





const maxListed = 20;
/** What is said of the last rows, where they are left out. */
function leftOutWords({ places }, count, where) {
    const findings = places.slice(places.length - count).reduce((sum, each) => sum + each, 0);
    return `${count} more ${count === 1 ? 'rule' : 'rules'} with ${findings} ${findings === 1 ? 'finding' : 'findings'} ${count === 1 ? 'is' : 'are'} ${where}.`;
}
/** Letters of a sentence, and of a name: those of other tools may have any length. */
const maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;
const maxName = 500;
function code(name) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, maxName));
}
/** Text without any markup but what it quotes: between two backticks stands code. */
function text(whole, letters = maxText) {
    const written = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(whole, letters);
    const parts = written.split('`');
    // Where they are not in pairs none quotes anything.
    if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === ''))
        return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(written);
    return parts.map((part, i) => (i % 2 === 1 ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part))).join('');
}
/** @param level of the heading: `##`. */

/** One step for all doubts that the same thing removes. */

function stepText({ text: what, command }) {
    return `${text(what)}${command === undefined ? '' : ` ${code(command)}`}`;
}
function ruleItem(group, number, link, everything) {
    const { severity, ruleId, why, remedy, page, places, shared, title } = group;
    const indent = ' '.repeat(`${number}. `.length);
    const shown = places.slice(0, _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .maxPlaces */ .Bm);
    const reason = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? code(ruleId) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .uM)(code(ruleId), page);
    return [
        `${number}. **${severity}** ${rule}: ${text((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined || path.length > maxName ? code((0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${text(own)}`}${note} (${text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .fenceAround */ .xF)(excerpt.text);
    return [head, '', ...[`${fence}text`, ...(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptLines */ .$F)(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */



/***/ })

};
;