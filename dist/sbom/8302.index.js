"use strict";
exports.id = 8302;
exports.ids = [8302];
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

/***/ 8302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var inventorySummary = (function inventorySummary({ components, manifests }) {
    const types = new Map();
    for (const { identity, scope } of components) {
        const row = types.get(identity.type) ?? [0, 0, 0, 0];
        row[0] = row[0] + 1;
        const column = scope === 'required' ? 1 : scope === 'development' ? 3 : 2;
        row[column] = row[column] + 1;
        types.set(identity.type, row);
    }
    const rows = [...types]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, counts]) => `| ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(type)} | ${counts.join(' | ')} |`);
    return [
        `${components.length} components from ${manifests.length} files.`,
        '',
        '| Kind | Components | Required | Optional or peer | Development |',
        '|---|---|---|---|---|',
        ...rows,
        '',
    ].join('\n');
});
var excludedNotices = (function excludedNotices({ excluded }) {
    const groups = new Map();
    for (const { component, reason } of excluded) {
        const path = component.places[0]?.path ?? '';
        const group = groups.get(`${path} ${reason}`) ?? { path, reason, refs: [] };
        group.refs.push(component.ref);
        groups.set(`${path} ${reason}`, group);
    }
    return Array.from(groups.values(), ({ path, reason, refs }) => ({
        level: 'note',
        message: `${refs.length === 1 ? refs[0] : `${refs.length} components of ${path}`} ${refs.length === 1 ? 'is' : 'are'} left out of the document: ${reason}${refs.length === 1 ? '' : `: ${refs.join(', ')}`}.`,
        path,
    }));
});
var completenessSummary = (function completenessSummary(elements) {
    return [
        '| Asked for | By | Have it |',
        '|---|---|---|',
        ...elements.map(({ name, asks, have, of }) => `| ${name} | ${asks.join(', ')} | ${of === 1 ? (have === 1 ? 'yes' : 'no') : `${have} of ${of}`} |`),
        '',
    ].join('\n');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completenessSummary: () => (/* binding */ completenessSummary),
/* harmony export */   driftSummary: () => (/* binding */ driftSummary),
/* harmony export */   excludedNotices: () => (/* binding */ excludedNotices),
/* harmony export */   inventorySummary: () => (/* binding */ inventorySummary)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9379);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);
/* harmony import */ var _rules_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4069);
// What the job summary says of an inventory: how much there is of what, and what changed.


/** Rows of the table of changes; more are counted. */
const maxRows = 50;

/** What is left out of the document, and why: one note a file, for the fixtures of a package manager's tests name thousands. */

/** What authorities ask for and the data has; what is complete is counted together. */

function driftSummary({ added, removed, changed, bytes }, name) {
    const rows = [
        ...bytes.map(({ after, algorithm, archive, isGone }) => {
            if (isGone === true)
                return row(after, 'not comparable', `its ${algorithm} hash is gone`);
            const which = archive === undefined ? `its ${algorithm} hash` : `the ${algorithm} hash of ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(archive).slice(0, 200)}`;
            return row(after, 'other bytes', `${which} is another than before under the same version`);
        }),
        ...changed.map(({ before, after }) => row(after[0], 'changed', `${versions(before)} to ${versions(after)}`)),
        ...added.map((component) => row(component, 'added', component.scope === 'development' ? 'for development' : `${component.scope}`)),
        ...removed.map((component) => row(component, 'removed', '')),
    ];
    if (rows.length === 0)
        return `No package changed since ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)}.\n`;
    const left = rows.length - maxRows;
    return [
        `Changed since ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)}: ${added.length} added, ${removed.length} removed, ${changed.length} in another version, ${bytes.length} with other bytes.`,
        '',
        '| Package | Change | Reason |',
        '|---|---|---|',
        ...rows.slice(0, maxRows),
        ...(left > 0 ? [`| and ${left} more | | |`] : []),
        '',
    ].join('\n');
}
function row(component, change, reason) {
    return `| ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(component))} | ${change} | ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason)} |`;
}
function versions(components) {
    return components.map(({ version, declared }) => version ?? declared ?? 'no version').join(', ');
}


/***/ })

};
;