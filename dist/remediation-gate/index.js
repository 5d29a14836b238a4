// A module of Node that is loaded when something of it is first used: scripts/first-use.mjs.
const __node_at_first_use = (name) => new Proxy({}, {
	get: (_, key) => require(name)[key],
	set: (_, key, value) => Reflect.set(require(name), key, value),
	has: (_, key) => key in require(name),
	ownKeys: () => Reflect.ownKeys(require(name)),
	getOwnPropertyDescriptor: (_, key) => {
		const found = Reflect.getOwnPropertyDescriptor(require(name), key);
		return found === undefined ? undefined : { ...found, configurable: true };
	},
});
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __node_at_first_use("node:dns");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __node_at_first_use("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __node_at_first_use("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __node_at_first_use("node:net");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __node_at_first_use("node:tls");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 9478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var documentKind = (function documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var mayReplace = (function mayReplace(head, earlier) {
    if (earlier.trim() === '')
        return true;
    const kind = documentKind(earlier);
    return head.trim() === '' ? mayBeEmpty.has(kind) : documentKind(head) === kind;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ headLength),
/* harmony export */   eD: () => (/* binding */ documentKind),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
// What kind of document a file is, by how it begins: a result may take the place of an earlier one, and of nothing else.
/** How each kind that anything here writes begins, whoever wrote it; the forms that tools give it by sorting keys count too. */
const kinds = [
    ['SARIF', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}sarif/i],
    ['SARIF', /^\{\s*"runs"\s*:\s*\[/],
    ['SARIF', /^\{\s*"version"\s*:\s*"2\.[^"]{0,30}"\s*,\s*"(?:\$schema"\s*:\s*"[^"]{0,300}sarif|runs")/i],
    ['CycloneDX', /^\{\s*(?:"\$schema"\s*:\s*"[^"]{0,300}"\s*,\s*)?"bomFormat"\s*:\s*"CycloneDX"/],
    ['CycloneDX', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}cyclonedx/i],
    ['CycloneDX', /^<\?xml[^>]{0,200}>\s*<bom\b/],
    ['SPDX', /^\{\s*"(?:SPDXID|spdxVersion)"/],
    ['SPDX', /^\{\s*"@context"\s*:\s*"https:\/\/spdx\.org\//],
    ['SPDX', /^SPDXVersion:/],
    ['in-toto', /^\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\//],
    ['dependency snapshot', /^\{\s*"version"\s*:\s*0\s*,\s*"(?:job|sha|ref)"/],
    ['image lock', /^\{\s*"version"\s*:\s*1\s*,\s*"verifiedAt"/],
    ['occurrences', /^\{\s*"occurrences"\s*:/],
    ['decision', /^\{\s*"schemaVersion"\s*:\s*"[^"]{0,30}"\s*,\s*"tool"/],
    ['audit', /^\{\s*"time"\s*:\s*"[^"]{0,40}"\s*,\s*"gate"/],
    ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites name="portcullis"/],
    ['hadolint', /^\[\s*(?:\]|\{\s*"(?:code|categories|check_name|column)"\s*:)/],
    ['hadolint', /^\{\s*"(?:categories|check_name)"\s*:/],
    ['hadolint', /^\{\s*"filename"\s*:\s*"[^"]{0,4000}"\s*,\s*"line"/],
    ['hadolint', /^\{\s*"issues"\s*:\s*\[/],
    ['hadolint', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:checkstyle version="4\.3"|checkstyle version='4\.3'|testsuites name="Hadolint run")/],
    ['hadolint', /^(?:hadolint:)?[^\n]{1,4000}:\d{1,9}:? (?:DL|SC)\d{4} (?:error|warning|info|style|ignore): /],
    ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
    ['patch', /^diff --git /],
    ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];
/** Letters of a file by which its kind is known. */
const headLength = 4096;
/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty = new Set(['patch', 'in-toto', 'hadolint']);
/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */



/***/ }),

/***/ 291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var removeEarlierResults = (function removeEarlierResults(base, specs, given, usual = false) {
    for (const file of earlierResults(base, specs, given, usual)) {
        try {
            if (isOurs(base, file))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        }
        catch {
            // It is not there, or not ours to remove.
        }
    }
});
var earlierResults = (function earlierResults(base, specs, given, usual) {
    const named = (name) => (given(name) ?? String(specs[name]?.default ?? '')).trim();
    const names = Object.keys(specs).filter((name) => specs[name]?.type === 'string');
    // A log of earlier runs that ends with this one's line is read before that is written.
    const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, named(name))));
    const files = new Set();
    for (const name of names) {
        const writes = writesOf(specs, name);
        if (writes === undefined)
            continue;
        const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
        for (const place of places) {
            if (place === '' || !staysInside(base, place, writes))
                continue;
            for (const file of filesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place), writes))
                if (!read.has(file))
                    files.add(file);
        }
    }
    return files;
});
var writesOf = (function writesOf(specs, name) {
    const spec = specs[name];
    return spec?.type === 'string' ? spec.writes : undefined;
});
var headOf = (function headOf(file) {
    const bytes = Buffer.alloc(_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        return bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, _document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   removeEarlierResults: () => (/* binding */ removeEarlierResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1446);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9718);
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9478);
// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([298], 298); } // at first use


/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs = new Set(['decision', 'audit', 'report']);
/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */



/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base, place, writes) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place) && !(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base), place))
        return true;
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place);
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    }
    catch {
        return false;
    }
}
function filesAt(target, writes) {
    if (writes === 'file')
        return [target];
    const folder = writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/\.json$/, '');
    const isOne = (name) => writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => (isOne(name) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)] : []));
    }
    catch {
        return [];
    }
}
function isOurs(base, file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return false;
    // A patch of nothing is an empty file.
    if (stats.size === 0)
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file);
    const kind = (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .documentKind */ .eD)(headOf(file));
    if (kind === undefined)
        return false;
    if (kind === 'SARIF')
        return stats.size <= atFirstUse0().maxSarifBytes && (0, atFirstUse0().isWrittenByGate)((0, atFirstUse0().fileSource)(file));
    return onlyOurs.has(kind) || (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file) || !isTracked(file);
}
/** Git that fails says nothing of the file: what a commit may hold is not removed. */
function isTracked(file) {
    const { ok, failure, exitCode } = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)]);
    if (ok)
        return true;
    return exitCode !== 1 && failure !== 'missing' && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .findGitRoot */ .ky)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) !== undefined;
}
/** The first letters of a file. */



/***/ }),

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.
/** Whether a text is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
const length = 24 * 60 * 60 * 1000;
/** The day so many days later; earlier where the number is negative. */
function dayAfter(day, days) {
    return dayOf(new Date(Date.parse(day) + days * length));
}
/** Days from one day to another; negative where that came before. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / length;
}
/** The day in UTC that a time lies in. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}


/***/ }),

/***/ 7609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var formatPlace = (function formatPlace(place) {
    const file = place.file === undefined ? '' : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(place.key)}\``].filter((part) => part !== '').join(', ');
});
var formatError = (function formatError(error) {
    if (error instanceof PortcullisError) {
        const place = formatPlace(error.where);
        // A question for what was meant ends a sentence, too.
        const stop = error.message.endsWith('?') ? '' : '.';
        return `${place === '' ? '' : `${place}: `}${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.message)}${stop} ${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ PortcullisError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   dE: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5685);
// The one error type a user ever sees: a code, a sentence, a place and a way out.

/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class PortcullisError extends Error {
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value[brand] === true;
    }
    [brand] = true;
    code;
    where;
    remedy;
    constructor(detail) {
        super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'PortcullisError';
        this.code = detail.code;
        this.where = detail.where ?? {};
        this.remedy = detail.remedy;
    }
}
/** `file:line, key` of a place; empty when nothing is known. */

/** The one line printed for any failure: place, message, remedy, code; never a stack. */



/***/ }),

/***/ 4313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* unused harmony export byPlace */
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */

/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* unused harmony exports fingerprinter, lineHashes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return sha256Of(`${ruleId}\0${path}\0${normalised}`).slice(0, 32);
}
/** One call where Node has it (from 20.12 on): a million findings are a million hashes. */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest('hex');
/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */

const windowSize = 100;
const factor = 37;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts). Lines are held against one another by their units, and only wanted ones are hashed.
 */

/** Where each line begins, up to one. A text that ends with a break has an empty line behind it. */

/** Of a window, in hexadecimal digits; behind the end of the file stand noughts. */



/***/ }),

/***/ 5685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var replaceHidden = (function replaceHidden(text, by) {
    if (plain.test(text))
        return text;
    return text.replace(hidden, (letter, at) => joining.has(letter) && beyondAscii.test(text[at - 1] ?? '') && beyondAscii.test(text[at + 1] ?? '') ? letter : by(letter));
});
var printable = (function printable(text) {
    return replaceHidden(text, escaped);
});
var cut = (function cut(text, letters) {
    if (text.length <= letters)
        return text;
    // No half of a letter stays.
    const last = text.charCodeAt(letters - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? letters - 1 : letters)}\u2026`;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export controlsEscaped */
// Letters that nobody sees, or that do something: text of others must not lead its reader, a terminal or a log astray.
/**
 * Control letters, ends of lines, halves of letters, and format letters: those that turn the direction of text, take no room, or spell
 * out a text that is not shown (U+E0000). The few format letters that are seen (signs of Arabic and Syriac numbers) are none of them.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu;
/** Most texts have none and need not be looked at letter by letter. */
const plain = /^[\x20-\x7e]*$/;
/** Letters without a width that join or part others: scripts and pictures need them between two letters beyond ASCII. */
const joining = new Set(['\u200b', '\u200c', '\u200d']);
const beyondAscii = /[^\0-\u02ff]/;
/** Text in which each hidden letter is what a function makes of it. */

/** Text safe to print on one line: letters that are hidden, which could forge log lines, commands or names, are escaped. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this escapes
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** Text in which what no name may hold is escaped: control letters, ends of lines, turns of direction; what else nobody sees stays. */

const short = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
function escaped(letter) {
    const hex = letter.codePointAt(0).toString(16);
    return short[letter] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
/** The first letters of a text, with a sign where there was more. */



/***/ }),

/***/ 7085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var countBySeverity = (function countBySeverity(all) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity } of all)
        counts[severity]++;
    return counts;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony export securitySeverity */
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** How many there are of each severity, worst first: one pass over what may be a million. */

/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}


/***/ }),

/***/ 1001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export byteLines */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
// Bytes to text and offsets to lines: what every engine needs before it can report a place.

/** How many leading bytes decide whether content is binary, as in git. */
const binaryProbe = 8000;
/**
 * The encoding of content, or undefined when it is binary: a NUL in the first 8000 bytes
 * that neither a UTF-16 byte-order mark nor the regular NULs of UTF-16 text explain.
 */
function detectEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, binaryProbe);
    if (probe.includes(0))
        return utf16WithoutMark(probe);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf-8' : 'latin1';
}
/** Text of bytes without its byte-order mark; undefined when the bytes are binary. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    return { text: decodeAs(bytes, encoding), encoding };
}
function decodeAs(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    if (encoding === 'utf-8') {
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return buffer.toString('utf8', mark);
    }
    // A last odd byte belongs to no character.
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function utf16WithoutMark(probe) {
    // ASCII text in UTF-16 has NUL in one half of its bytes and none in the other.
    if (probe.length < 4)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < probe.length; i++)
        if (probe[i] === 0)
            i % 2 === 0 ? even++ : odd++;
    const half = probe.length / 2;
    if (even === 0 && odd > half * 0.7)
        return 'utf-16le';
    if (odd === 0 && even > half * 0.7)
        return 'utf-16be';
    return undefined;
}
/** Index of the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */
function lineIndex(text) {
    let known;
    // Many files are read of whose lines nobody asks.
    const lineStartsOnce = () => {
        known ??= lineStarts(text);
        return known;
    };
    const positionAt = (offset) => {
        const starts = lineStartsOnce();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
    return {
        get lineCount() {
            return lineStartsOnce().length;
        },
        positionAt,
        offsetAt(line, column) {
            const starts = lineStartsOnce();
            const start = starts[line - 1];
            if (start === undefined || column < 1)
                return undefined;
            const offset = start + column - 1;
            return offset <= (starts[line] ?? text.length) ? offset : undefined;
        },
        region(start, end) {
            const from = positionAt(start);
            const to = positionAt(end);
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText(line) {
            const starts = lineStartsOnce();
            const start = starts[line - 1];
            return start === undefined ? '' : text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    // Most texts have one kind of line break, which is found faster than letter by letter.
    if (!text.includes('\r')) {
        for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1))
            starts.push(newline + 1);
        return starts;
    }
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
/** Whether a byte of UTF-8 is none that goes on with a letter. */

/** The lines of bytes in an encoding of which line breaks are single bytes. */



/***/ }),

/***/ 6083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ purlTypeOf),
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   kF: () => (/* binding */ affectedPackages),
/* harmony export */   kL: () => (/* binding */ isPurl)
/* harmony export */ });
// Which package a result is about, as the scanners of packages write it, and whether a package URL names it.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([634], 1634); } // at first use
/** Whether text is a package URL with type and name (purl-spec). */
function isPurl(text) {
    return parsePurl(text) !== undefined;
}
/** Type, name and version of a package URL; undefined where the text is none. */
function parsePurl(text) {
    const [, type, rest = ''] = /^pkg:\/{0,2}([a-zA-Z][\w.+-]*)\/([^?#\s]+)(?:[?#]\S*)?$/.exec(text.trim()) ?? [];
    if (type === undefined)
        return undefined;
    const at = rest.lastIndexOf('@');
    const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
    const name = decoded(path.replace(/^\/+|\/+$/g, ''));
    if (name === undefined || name === '' || version === '')
        return undefined;
    const plain = version === undefined ? undefined : decoded(version);
    return { type: type.toLowerCase(), name, ...(plain === undefined ? {} : { version: plain }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The packages that a result names. Empty where it names none in a form that is known: a waiver by package then does not cover it.
 * @param result `mayNamePackage` spares one that certainly names none from being read again.
 */
function affectedPackages(result) {
    if (result.mayNamePackage === false)
        return [];
    const properties = (result.raw.properties ?? {});
    const own = [properties.purl, properties.package, properties.packageUrl, ...(Array.isArray(properties.purls) ? properties.purls : [])];
    const logical = Array.isArray(result.raw.locations)
        ? result.raw.locations.flatMap((location) => {
            const names = location?.logicalLocations;
            return Array.isArray(names) ? names.map((entry) => entry?.fullyQualifiedName) : [];
        })
        : [];
    const urls = [...own, ...logical].flatMap((value) => (typeof value === 'string' ? (parsePurl(value) ?? []) : []));
    if (urls.length > 0)
        return urls;
    for (const { pattern } of messages) {
        const { groups } = pattern.exec(result.message) ?? {};
        if (groups?.name === undefined)
            continue;
        const type = groups.type === undefined ? undefined : purlTypeOf(groups.type);
        return [
            { name: groups.name, ...(type === undefined ? {} : { type }), ...(groups.version === undefined ? {} : { version: groups.version }) },
        ];
    }
    return [];
}
/** How scanners of packages word their messages. */
const messages = [
    { tool: 'Trivy (pkg/report/sarif.go)', pattern: /^Package: (?<name>\S+)\nInstalled Version: (?<version>\S+)/ },
    {
        tool: 'Grype (grype/presenter/sarif)',
        pattern: /^An? \w+ vulnerability in (?<type>[\w-]+) package: (?<name>[^\s,]+), version (?<version>\S+) was found at/,
    },
    {
        tool: 'OSV-Scanner (internal/output/sarif.go)',
        pattern: /^Package '(?<name>[^'@\s]+|@[^'@\s]+)@(?<version>[^'\s]+)' is vulnerable to/,
    },
];
/** Type of package URLs of what Grype calls a type. */
function purlTypeOf(type) {
    return purlTypes[type.toLowerCase()] ?? type.toLowerCase();
}
/** Grype's names of ecosystems that are not the types of package URLs. */
const purlTypes = {
    python: 'pypi',
    'go-module': 'golang',
    'java-archive': 'maven',
    'rust-crate': 'cargo',
};
/**
 * Whether a waiver's package URL names a package: same type where it is known, same name, and the version where the URL has one.
 * @param versions range that its version must be in; a version that is not known, or cannot be compared, is in none.
 */
function namesPackage(purl, affected, versions) {
    const wanted = parsePurl(purl);
    if (wanted === undefined)
        return false;
    const plain = (name) => name.replace(/:/g, '/').toLowerCase();
    return ((affected.type === undefined || affected.type === wanted.type) &&
        plain(wanted.name) === plain(affected.name) &&
        (wanted.version === undefined || wanted.version === affected.version) &&
        (versions === undefined || (affected.version !== undefined && (0, atFirstUse0().inRange)(affected.version, versions, wanted.type) === true)));
}


/***/ }),

/***/ 6361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ coversFiles),
/* harmony export */   e: () => (/* binding */ entryReader),
/* harmony export */   fi: () => (/* binding */ noEnd),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6214);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8622);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5374);
// What an entry of an ignore file says, whatever the tool, and whether a finding is meant.



/** A day behind all days, for what does not end. */
const noEnd = 'no end';
/** Whether the files of a finding are those that an entry means. @throws PortcullisError `glob-invalid`. */
async function coversFiles({ paths, folder }) {
    const filters = await Promise.all((paths ?? []).map(async (glob) => ({ atTop: !glob.includes('/'), matches: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y1)([glob], []) })));
    return (path) => (folder === undefined || folderOf(path) === folder) &&
        (paths === undefined || filters.some(({ atTop, matches }) => matches(path) && !(atTop && path.includes('/'))));
}
/** Folder of a path; empty at the top. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
const maxEntries = 10_000;
function entryReader(file) {
    const reader = {
        fail(line, message) {
            const where = { file, line };
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
                code: 'policy-invalid',
                message,
                where,
                remedy: 'Correct the entry, or write it as a waiver of the policy.',
            });
        },
        fields(value, keys, line, lineOf) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(line, 'expected a mapping of keys');
            const stranger = Object.keys(value).find((key) => !keys.includes(key));
            if (stranger !== undefined)
                reader.fail(lineOf(stranger), `expected one of ${keys.join(', ')}, got "${stranger.slice(0, 60)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(stranger, keys)}`);
            return value;
        },
        text(value, what, line) {
            if (value === undefined || value === null)
                return undefined;
            return typeof value === 'string' && value.trim() !== '' ? value.trim() : reader.fail(line, `expected \`${what}\` to be text`);
        },
        list(value, what, line) {
            if (value === undefined || value === null)
                return [];
            if (!Array.isArray(value))
                return reader.fail(line, `expected \`${what}\` to be a list`);
            return value.length > maxEntries ? reader.fail(line, `expected at most ${maxEntries} entries, got ${value.length}`) : value;
        },
        globs(value, what, line) {
            const globs = reader
                .list(value, what, line)
                .map((glob) => reader.text(glob, what, line) ?? reader.fail(line, `expected \`${what}\` to hold text`));
            // What the tool takes for letters would be a pattern here, and what excludes would take all else in.
            const odd = globs.find((glob) => /[!()^]/.test(glob));
            if (odd !== undefined)
                reader.fail(line, `expected a glob of *, ?, [] and {}, got "${odd.slice(0, 60)}"`);
            return globs.length === 0 ? undefined : globs;
        },
        dayBefore(value, what, line) {
            if (value === undefined || value === null)
                return undefined;
            const text = value instanceof Date ? value.toISOString() : value;
            const given = typeof text === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1] : undefined;
            if (given === undefined || !(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(given))
                return reader.fail(line, `expected \`${what}\` to be a day as YYYY-MM-DD`);
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .dayAfter */ .PV)(given, -1);
        },
    };
    return reader;
}


/***/ }),

/***/ 6451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var blocks = (function blocks(subnets) {
    let list;
    return () => {
        if (list !== undefined)
            return list;
        list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix, family] of subnets)
            list.addSubnet(network, prefix, family);
        return list;
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _8: () => (/* binding */ linkLocalRefused),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, mayLeadTo */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942);
// Which hosts are this machine, which are private, and which nobody may be led to.


const loopback = blocks([
    ['127.0.0.0', 8, 'ipv4'],
    ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
function hostOf(authority) {
    const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
    if (bracket !== null)
        return bracket[1].toLowerCase();
    const colon = authority.lastIndexOf(':');
    return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}
/** Whether a host is this machine, by its name or literal address; no name is looked up. */
function isLoopback(authority) {
    const host = hostOf(authority);
    return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host);
}
/** Whether a literal address leads into a private network, this machine or a metadata service. */

/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */

/** `localhost` is both of its addresses. */

function isLinkLocal(address) {
    return within(linkLocal, address);
}
/** @param host whose literal address, or one that its name resolves to, is link-local. */
function linkLocalRefused(host) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine\u2019s metadata service.');
}
function within(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list().check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Made when it is first asked: most runs meet no address. */



/***/ }),

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* unused harmony export isTransient */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7609);
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A system or TLS error that met a request to `host`. */
function connectionFault(error, host) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host\u2019s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */



/***/ }),

/***/ 3247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proxyFromEnvironment),
/* harmony export */   H: () => (/* binding */ basic)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942);
// Which requests go through a proxy, from the usual variables.



/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
function proxyFromEnvironment(environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
    const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
    const direct = exemptions(variable('NO_PROXY'));
    return (url) => {
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.host) || direct(url))
            return undefined;
        return url.protocol === 'https:' ? secure : plain;
    };
}
function proxyUrl(name, text) {
    if (text === '')
        return undefined;
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        // Told below; the text may hold a password and is not repeated.
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}


/***/ }),

/***/ 8622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = nearest(word, known, 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
/** The known word that differs by at most so many letters; case, hyphens and the like count for nothing. */
function nearest(word, known, letters) {
    const said = bare(word.slice(0, 40));
    return known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(said, bare(candidate)) <= letters);
}
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 1670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var refuseOtherSpelling = (function refuseOtherSpelling(tree) {
    const name = policyFile.slice(policyFile.lastIndexOf('/') + 1);
    const other = tree.list('.github').find((entry) => entry !== name && /^\.?portcullis\.ya?ml$/i.test(entry));
    if (other === undefined)
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'policy-misnamed',
        message: `expected the policy as ${policyFile}, got a file that nobody reads`,
        where: { file: `.github/${other}` },
        remedy: `Name it ${policyFile}.`,
    });
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6214);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8622);
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.


const policyFile = '.github/portcullis.yml';
const defaultRemedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.';
/** @param usual what to do where nothing better is said. */
function policyReader(document, file, usual = defaultRemedy) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = usual) {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (value === undefined || value === null)
                return reader.fail(path, `expected a mapping of ${keys.join(', ')}, got nothing`);
            if (typeof value !== 'object' || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`);
            }
            return value;
        },
        list(path, value, atMost) {
            if (!Array.isArray(value))
                return reader.fail(path, 'expected a list');
            if (value.length === 0 || value.length > atMost)
                return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
            return value;
        },
        text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
        texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
        choice(path, value, choices, fallback) {
            if (value === undefined)
                return fallback;
            const found = choices.find((candidate) => candidate === value);
            return (found ??
                reader.fail(path, `expected one of ${choices.filter((one) => one !== '').join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`));
        },
        day(path, value) {
            const given = reader.text(path, value);
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
/** A file that was meant for the policy and is read by nobody. @throws PortcullisError `policy-misnamed` */



/***/ }),

/***/ 3002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   P: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
// The bytes of a report, wherever they lie: read again in parts, so that no report must be held whole. What was read once must be
// what is read again, or nothing that was decided about it holds.


function memorySource(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { size: bytes.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
}
/** How much of a file is held at once; what is longer is read for itself. */
const windowBytes = 1024 * 1024;
const shortBytes = 8 * 1024;
/** Files that are open, the longest open first: there may be thousands of reports. */
const open = new Map();
const maxOpen = 16;
/** A file, read through a window. @throws PortcullisError `report-unreadable` where it is not what it was when it was first opened. */
function fileSource(path) {
    closeIfReplaced(path);
    const first = identityOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened(path).descriptor));
    return {
        size: first.size,
        read(offset, length) {
            const file = opened(path);
            if (file.identity !== first.text)
                throw unreadable(path, 'it changed while it was read');
            const within = offset - file.start;
            if (within >= 0 && within + length <= file.window.length)
                return file.window.subarray(within, within + length);
            if (identityOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file.descriptor)).text !== first.text)
                throw unreadable(path, 'it changed while it was read');
            // Who reads on where the window ends gets a long one; a single result from anywhere is no reason to read a megabyte.
            const readsOn = within >= 0 && within <= file.window.length + shortBytes;
            file.window = readAt(file, offset, Math.min(Math.max(length, readsOn ? windowBytes : shortBytes), first.size - offset));
            file.start = offset;
            return file.window.subarray(0, length);
        },
    };
}
function opened(path) {
    const known = open.get(path);
    if (known !== undefined)
        return known;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const file = { path, descriptor, identity: identityOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor)).text, window: Buffer.alloc(0), start: 0 };
    open.set(path, file);
    for (const [oldest, { descriptor }] of open) {
        if (open.size <= maxOpen)
            break;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        open.delete(oldest);
    }
    return file;
}
/** An earlier judgement in this process may have read another file of that name, or this one before it was written anew. */
function closeIfReplaced(path) {
    const known = open.get(path);
    if (known === undefined || identityOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)).text === known.identity)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(known.descriptor);
    open.delete(path);
}
function identityOf({ dev, ino, size, mtimeMs, ctimeMs }) {
    return { size, text: [dev, ino, size, mtimeMs, ctimeMs].join(' ') };
}
function readAt({ descriptor, path }, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
        if (count === 0)
            throw unreadable(path, 'it became shorter while it was read');
        done += count;
    }
    return bytes;
}
function unreadable(path, problem) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'report-unreadable',
        message: `expected a report that stays as it is, but ${problem}`,
        where: { file: path },
        remedy: 'Let the scanner end before the gate begins, and run both again.',
    });
}


/***/ }),

/***/ 1810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var objectOf = (function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ textOfString),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   h4: () => (/* binding */ jsonFlaw),
/* harmony export */   iC: () => (/* binding */ maxJsonDepth),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uv: () => (/* binding */ isNoList),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.

function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Whether something stands where a list belongs and is none: what it holds would be passed over. */
function isNoList(value) {
    return value !== undefined && value !== null && !Array.isArray(value);
}
/** Whether something stands where an object belongs and is none. */
function isNoObject(value) {
    return value !== undefined && value !== null && objectOf(value) === undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function at(value, first, second, third, fourth) {
    // No list of keys is made for each of the many questions that are asked of each of a million results.
    const one = member(value, first);
    if (second === undefined)
        return one;
    const two = member(one, second);
    if (third === undefined)
        return two;
    const three = member(two, third);
    return fourth === undefined ? three : member(three, fourth);
}
function member(value, key) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Number of keys of all objects in a value. Walk no value whose depth is not bounded. */
function membersOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (Array.isArray(value)) {
        for (const entry of value)
            if (typeof entry === 'object')
                count += membersOf(entry);
        return count;
    }
    const object = value;
    // What was parsed inherits nothing that is listed here, and no list of its values must be made.
    for (const key in object) {
        const inner = object[key];
        count += typeof inner === 'object' ? 1 + membersOf(inner) : 1;
    }
    return count;
}
/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */
function jsonFlaw(text) {
    /** Keys of each object that is open; a list has none. */
    const open = [];
    let expectsKey = false;
    let line = 1;
    for (let i = 0; i < text.length; i++) {
        switch (text.charCodeAt(i)) {
            case lineFeed:
                line++;
                break;
            case openBrace:
            case openBracket:
                if (open.length >= maxJsonDepth)
                    return { kind: 'too-deep', line };
                expectsKey = text.charCodeAt(i) === openBrace;
                open.push(expectsKey ? new Set() : undefined);
                break;
            case closeBrace:
            case closeBracket:
                open.pop();
                expectsKey = false;
                break;
            case comma:
                expectsKey = open.at(-1) !== undefined;
                break;
            case quote: {
                const end = stringEnd(text, i);
                const key = expectsKey ? textOfString(text.slice(i, end + 1)) : undefined;
                if (key !== undefined && open.at(-1)?.has(key))
                    return { kind: 'duplicate-key', line, key };
                if (key !== undefined)
                    open.at(-1)?.add(key);
                expectsKey = false;
                i = end;
            }
        }
    }
    return undefined;
}
const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */
function stringEnd(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** `"\u0072uns"` is a spelling of `"runs"`. */
function textOfString(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}


/***/ }),

/***/ 3:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pathReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/percent.js
// Percent codes of a URI in text that somebody else wrote.
/** The text that a URI's part stands for (RFC 3986, section 2.1); the part itself where its codes are not those of UTF-8. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __nccwpck_require__(1810);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/paths.js
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.





/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** Paths that a run's reader remembers. */
const maxPathsKnown = 100_000;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function pathReader(run, workspace) {
    const artifacts = (0,json/* arrayOf */.jk)(run.artifacts);
    /** By base id, then by URI: most locations of a run have one base. */
    const known = new Map();
    let count = 0;
    return (location) => {
        const own = (0,json/* objectOf */.Xy)(location);
        if (own === undefined)
            return undefined;
        const index = (0,json/* numberOf */.rl)(own.index);
        const uri = (0,json/* textOf */.b6)(own.uri);
        if (index !== undefined && isNested(artifacts[index], uri))
            return undefined;
        // 3.4.5: without a URI the location is that of the artifact at `index`.
        const effective = uri === undefined && index !== undefined ? (0,json/* objectOf */.Xy)((0,json.at)(artifacts[index], 'location')) : own;
        const text = (0,json/* textOf */.b6)(effective?.uri);
        if (effective === undefined || text === undefined || text === '')
            return undefined;
        const baseId = (0,json/* textOf */.b6)(effective.uriBaseId);
        const ofBase = known.get(baseId) ?? new Map();
        const before = ofBase.get(text);
        if (before !== undefined || ofBase.has(text))
            return before;
        const based = withBase(run, text, baseId, 0);
        const path = based === undefined ? undefined : meant(toPath(based, text, workspace), text, workspace);
        if (count++ < maxPathsKnown)
            known.set(baseId, ofBase.set(text, path));
        return path;
    };
}
/** 3.24.8: what lies within another artifact, an archive, has the name that it has there: it is no file of the checkout. */
function isNested(artifact, uri) {
    const parent = (0,json/* numberOf */.rl)((0,json.at)(artifact, 'parentIndex'));
    return parent !== undefined && parent >= 0 && (uri === undefined || uri === (0,json.at)(artifact, 'location', 'uri'));
}
/**
 * 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout; of bases that lean on one
 * another in a circle nobody knows where they are.
 */
function withBase(run, uri, baseId, depth) {
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || (0,paths/* isAbsoluteAnywhere */.h4)(uri) || baseId === undefined)
        return uri;
    if (depth >= maxBaseDepth)
        return undefined;
    const base = (0,json/* objectOf */.Xy)((0,json.at)(run, 'originalUriBaseIds', baseId));
    const baseUri = (0,json/* textOf */.b6)(base?.uri);
    if (baseUri === undefined)
        return uri;
    return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, (0,json/* textOf */.b6)(base?.uriBaseId), depth + 1);
}
function toPath(uri, written, workspace) {
    // No scheme has one letter: it is the drive of a Windows path that was not made a URI.
    if ((0,paths/* isWindowsAbsolute */.nY)(uri))
        return ((0,paths/* inWorkspace */.ve)(workspace, percentDecoded(uri)) ?? ((0,paths/* isWindowsAbsolute */.nY)(written) ? percentDecoded(uri) : normal(percentDecoded(written))));
    if (/^file:/i.test(uri) || uri.startsWith('/')) {
        const absolute = uri.startsWith('/') ? percentDecoded(uri) : ((0,paths/* pathOfFileUri */.PV)(uri) ?? (0,paths/* pathOfFileUri */.PV)(uri.replace(/%2f/gi, '/')));
        if (absolute === undefined)
            return percentDecoded(written);
        const inside = (0,paths/* inWorkspace */.ve)(workspace, absolute);
        if (inside !== undefined)
            return inside;
        // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
        if (absolute.startsWith('/github/workspace/'))
            return normal(absolute.slice('/github/workspace/'.length));
        // What is there on this machine, and not in the checkout, is no file of it, whatever its base is called.
        const here = realOf(absolute);
        if (here !== undefined)
            return (0,paths/* inWorkspace */.ve)(workspace, here) ?? absolute;
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(percentDecoded(written));
    }
    // No URI holds a bare backslash: it is a Windows path that was not encoded.
    return normal(percentDecoded(uri.replace(/\\/g, '/')));
}
/** What a URI writes in another way than a file's name: `%2F`, `file:`, and the backslash of another system. */
const otherwise = /[%\\]|^[a-zA-Z][a-zA-Z0-9+.-]*:/;
/**
 * The file that a location means. Many tools write names as they are, and a name may be what reads as a URI of another file: a change that
 * adds `lib%2Fa.py`, or a folder `file:`, would have its findings told of a file that was there before, or is waived. What is there under
 * the name as it is written is meant; where both are there nobody can say which, and the place is not known.
 */
function meant(path, written, workspace) {
    if (!otherwise.test(written))
        return path;
    const literal = namesAsWritten(path, written, workspace).find((name) => name !== path && isThere((0,external_node_path_.resolve)(workspace, name)));
    if (literal === undefined)
        return path;
    return isThere((0,external_node_path_.resolve)(workspace, path)) ? undefined : literal;
}
/** Workspace paths of the name as it is written: from the root, in the folder that its base leads to, or absolute. */
function namesAsWritten(path, written, workspace) {
    const absolute = (0,paths/* inWorkspace */.ve)(workspace, written.replace(/^file:\/\/(?=\/)/i, ''));
    if (absolute !== undefined)
        return [absolute];
    const [name, plain] = [normal(written), normal(percentDecoded(written.replace(/\\/g, '/')))];
    return path.endsWith(`/${plain}`) ? [name, `${path.slice(0, -plain.length)}${name}`] : [name];
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Without `./` and inner `..`; what would climb out keeps its dots, and matches no file. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 9098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ evidenceIn),
  v6: () => (/* binding */ messageIn),
  XP: () => (/* binding */ readRegion),
  Uv: () => (/* binding */ readResult),
  pO: () => (/* binding */ runContext),
  p_: () => (/* binding */ unnamedRule)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var src_fingerprint = __nccwpck_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __nccwpck_require__(1810);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/regions.js
var regions = __nccwpck_require__(2247);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/fixes.js
// `fixes` of a result as the file states them. Where they lie in a text, and whether they may be trusted to fit it, is for
// whoever has the text; a fix that is only partly understood is none, and says why.



/** What a run says about how it counts. */
function fixContext(run, path) {
    const kind = run.columnKind;
    const artifacts = (0,json/* arrayOf */.jk)(run.artifacts);
    return {
        path,
        artifacts,
        hashes: new Map(artifacts.flatMap((artifact) => {
            const hash = (0,json/* textOf */.b6)((0,json.at)(artifact, 'hashes', 'sha-256'));
            const file = hash === undefined ? undefined : path((0,json.at)(artifact, 'location'));
            return hash === undefined || file === undefined ? [] : [[file, hash]];
        })),
        columnKind: kind === undefined ? 'undeclared' : kind === 'utf16CodeUnits' || kind === 'unicodeCodePoints' ? kind : 'unknown',
        // 3.14.26: `\r\n` and `\n` where nothing is said.
        otherNewlines: (0,json/* arrayOf */.jk)(run.newlineSequences).flatMap((value) => (typeof value === 'string' && !/^\r?\n$/.test(value) ? [value] : [])),
    };
}
function readFixes(result, context) {
    return (0,json/* arrayOf */.jk)(result.fixes).map((entry) => {
        const changes = (0,json/* arrayOf */.jk)((0,json.at)(entry, 'artifactChanges')).map((change) => readChange(change, context));
        const whole = changes.filter((change) => typeof change !== 'string');
        const flaw = changes.find((change) => typeof change === 'string') ??
            (changes.length === 0
                ? 'it changes nothing'
                : context.columnKind === 'unknown'
                    ? 'the report counts columns in an unknown unit'
                    : undefined);
        return {
            description: (0,json/* textOf */.b6)((0,json.at)(entry, 'description', 'text')) ?? 'Apply the fix of the tool',
            ...((0,json.at)(entry, 'properties', 'kind') === 'suggested' ? { kind: 'suggested' } : {}),
            changes: whole,
            ...(context.columnKind === 'unknown' ? {} : { columnKind: context.columnKind }),
            ...(context.otherNewlines.length === 0 ? {} : { otherNewlines: context.otherNewlines }),
            ...(flaw === undefined ? {} : { unusable: flaw }),
        };
    });
}
function readChange(entry, context) {
    const location = (0,json.at)(entry, 'artifactLocation');
    const path = context.path(location);
    if (path === undefined)
        return 'it does not name the file that it changes';
    const sha256 = (0,json/* textOf */.b6)((0,json.at)(entry, 'properties', 'sha256')) ?? hashOf(location, path, context);
    const edits = (0,json/* arrayOf */.jk)((0,json.at)(entry, 'replacements')).map(readEdit);
    const flaw = edits.find((edit) => typeof edit === 'string');
    if (flaw !== undefined)
        return flaw;
    if (edits.length === 0)
        return `it says nothing about what to change in ${path}`;
    return {
        path,
        ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
        edits: edits.filter((edit) => typeof edit !== 'string'),
    };
}
/** The hash of the artifact that the location names by index, else of the one at the same path. */
function hashOf(location, path, { artifacts, hashes }) {
    const index = (0,json/* numberOf */.rl)((0,json.at)(location, 'index'));
    return index === undefined ? hashes.get(path) : (0,json/* textOf */.b6)((0,json.at)(artifacts[index], 'hashes', 'sha-256'));
}
function readEdit(entry) {
    const region = (0,regions/* statedRegion */.a)((0,json.at)(entry, 'deletedRegion'));
    if (region === undefined)
        return 'it does not say where it changes the file';
    const content = (0,json.at)(entry, 'insertedContent');
    if (content === undefined)
        return { region, replacement: '' };
    const text = (0,json/* textOf */.b6)((0,json.at)(content, 'text'));
    if (text !== undefined)
        return { region, replacement: text };
    const binary = (0,json/* textOf */.b6)((0,json.at)(content, 'binary'));
    const decoded = binary === undefined ? undefined : (0,src_text/* decodeText */.g7)(Buffer.from(binary, 'base64'));
    return decoded?.encoding === 'utf-8' ? { region, replacement: decoded.text } : 'it inserts something other than text';
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/paths.js + 1 modules
var paths = __nccwpck_require__(3);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/rule-ids.js
var rule_ids = __nccwpck_require__(5821);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/stated.js
// What the property bag of a rule or a result says beside the standard: score, a word for the severity, tags, exploitation. A rule is asked
// once, and a result only where it has such a bag: there may be a million of them.


const nothing = { tags: [] };
/** What the bag of a rule or a result says. */
function statedIn(holder) {
    const properties = (0,json/* objectOf */.Xy)(holder?.properties);
    if (properties === undefined || !saysAny(properties))
        return nothing;
    return {
        score: scoreOf((0,json.at)(properties, 'security-severity')),
        severity: severityIn(properties),
        tags: (0,json/* arrayOf */.jk)((0,json.at)(properties, 'tags')).flatMap((tag) => (0,json/* textOf */.b6)(tag)?.trim().toLowerCase() ?? []),
        epss: epssIn(properties),
        knownExploited: exploitedIn(properties),
    };
}
/** What a result says, and its rule where the result is silent; either is enough for what is exploited. */
function together(own, ofRule) {
    if (own === nothing)
        return ofRule;
    const exploited = [own.knownExploited, ofRule.knownExploited].filter((said) => said !== undefined);
    return {
        score: own.score ?? ofRule.score,
        severity: own.severity ?? ofRule.severity,
        tags: own.tags.length === 0 ? ofRule.tags : [...new Set([...ofRule.tags, ...own.tags])],
        epss: own.epss ?? ofRule.epss,
        knownExploited: exploited.length === 0 ? undefined : exploited.includes(true),
    };
}
/** Most bags hold nothing of this, and one look at each key is cheaper than a question for each that could be there. */
function saysAny(properties) {
    for (const key in properties)
        if (keysAsked.has(key))
            return true;
    return false;
}
/** An empty text and 0 are what tools without a score write, and a word of ours is read as that word. */
function scoreOf(given) {
    const word = typeof given === 'string' ? given.trim().toLowerCase() : given;
    if (word === undefined || word === null || word === '' || src_severity/* severities */.gO.some((severity) => severity === word))
        return undefined;
    const score = typeof given === 'string' && /^\s*\d{1,3}(\.\d{1,10})?\s*$/.test(given) ? Number(given) : (0,json/* numberOf */.rl)(given);
    if (score === undefined || score < 0)
        return 'unreadable';
    return score > 0 ? score : undefined;
}
/** Keys under which tools put their own word for the severity beside SARIF's level: many, HCL AppScan, bandit. */
const severityKeys = ['severity', 'Severity', 'issue_severity', 'security-severity'];
function severityIn(properties) {
    const words = severityKeys.map((key) => (0,json/* textOf */.b6)((0,json.at)(properties, key))?.trim().toLowerCase());
    return src_severity/* severities */.gO.find((severity) => words.includes(severity));
}
/**
 * Keys under which tools that add it write the probability of EPSS, as a number or text, or in an object. Neither Trivy, Grype nor
 * OSV-Scanner writes it into SARIF.
 */
const epssKeys = ['epss', 'epssScore', 'epss_score', 'epss-score'];
const epssInner = ['score', 'probability', 'epss'];
/** What is there and no probability could be any, so it counts as certain. */
function epssIn(properties) {
    const given = epssKeys.map((key) => (0,json.at)(properties, key)).find(isSaid);
    if (given === undefined)
        return undefined;
    const inner = (0,json/* objectOf */.Xy)(given);
    const value = inner === undefined ? given : epssInner.map((name) => (0,json.at)(inner, name)).find((found) => found !== undefined);
    const number = typeof value === 'string' && /^\s*\d?\.?\d{1,20}\s*$/.test(value) ? Number(value) : (0,json/* numberOf */.rl)(value);
    return number !== undefined && number >= 0 && number <= 1 ? number : 1;
}
/** Keys under which tools that add it say that a vulnerability is in CISA's catalogue of those that are exploited, or in another's. */
const exploitedKeys = ['knownExploited', 'known_exploited', 'known-exploited', 'kev', 'isKev', 'is_kev', 'cisaKev', 'cisa_kev'];
/** What is there and is no clear "no" is a "yes". */
function exploitedIn(properties) {
    const given = exploitedKeys.map((key) => (0,json.at)(properties, key)).filter(isSaid);
    return given.length === 0 ? undefined : !given.every(isNo);
}
function isSaid(value) {
    return value !== undefined && value !== null && value !== '';
}
function isNo(value) {
    if (value === false || value === 0 || (Array.isArray(value) && value.length === 0))
        return true;
    return /^(?:false|no|0)$/i.test((0,json/* textOf */.b6)(value)?.trim() ?? '');
}
const keysAsked = new Set(['security-severity', 'tags', ...severityKeys, ...epssKeys, ...exploitedKeys]);

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js
var write = __nccwpck_require__(729);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/read-result.js
// One result of anyone's SARIF: what the tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).







/** Rule id of a result that names none. */
const unnamedRule = 'unnamed-rule';
function factsOf(rule, { rules }) {
    const known = rules.get(rule);
    if (known !== undefined)
        return known;
    const why = (0,json/* textOf */.b6)((0,json.at)(rule, 'fullDescription', 'text')) ?? '';
    const facts = {
        id: (0,json/* textOf */.b6)(rule?.id),
        title: (0,json/* textOf */.b6)((0,json.at)(rule, 'shortDescription', 'text')) ?? (0,json/* textOf */.b6)(rule?.name),
        help: (0,json/* textOf */.b6)((0,json.at)(rule, 'help', 'text')) ?? why,
        why,
        helpUri: webAddress((0,json/* textOf */.b6)(rule?.helpUri)),
        stated: statedIn(rule),
        precision: (0,json/* textOf */.b6)((0,json.at)(rule, 'properties', 'precision')),
        topics: new Map(),
    };
    rules.set(rule, facts);
    return facts;
}
/** @param own whether the run is a sealed one of ours. @param lineOf text of the checkout, for results without a snippet. */
function runContext(run, workspace, own, lineOf) {
    const tool = (0,json/* objectOf */.Xy)(run.tool) ?? {};
    const components = [tool.driver, ...(0,json/* arrayOf */.jk)(tool.extensions)].map((entry) => {
        const component = (0,json/* objectOf */.Xy)(entry) ?? {};
        return {
            name: (0,json/* textOf */.b6)(component.name) ?? '',
            guid: (0,json/* textOf */.b6)(component.guid) ?? '',
            rules: (0,json/* arrayOf */.jk)(component.rules).map((rule) => (0,json/* objectOf */.Xy)(rule) ?? {}),
        };
    });
    const path = (0,paths/* pathReader */.n)(run, workspace);
    const ruleIds = new Map();
    const ruleGuids = new Map();
    for (const [order, rule] of components.flatMap(({ rules }) => rules).entries()) {
        const id = (0,json/* textOf */.b6)(rule.id) ?? '';
        const known = ruleIds.get(id);
        // 3.49.3: several may have one id, and a result that gives but that does not say which it means.
        if (id !== '' && (known === undefined || isWorse(rule, known.rule)))
            ruleIds.set(id, { rule, order });
        const guid = (0,json/* textOf */.b6)(rule.guid)?.toLowerCase();
        if (guid !== undefined)
            ruleGuids.set(guid, rule);
    }
    return {
        components,
        ruleIds,
        ruleGuids,
        rules: new Map(),
        tagLists: new Map(),
        lineOf,
        path,
        fixes: fixContext(run, path),
        own,
        overridden: overriddenLevels(run, components, { ruleIds, ruleGuids }),
    };
}
/**
 * What the levels weigh that a run's invocations set for rules. Few results say of which invocation they are, so the worst counts, and
 * an invocation that sets none leaves the rule's own.
 */
function overriddenLevels(run, components, known) {
    const invocations = (0,json/* arrayOf */.jk)(run.invocations).map((invocation) => {
        const levels = new Map();
        for (const override of (0,json/* arrayOf */.jk)((0,json.at)(invocation, 'ruleConfigurationOverrides'))) {
            const rule = describedBy((0,json/* objectOf */.Xy)((0,json.at)(override, 'descriptor')), components, known);
            const level = (0,json.at)(override, 'configuration', 'level') ?? undefined;
            if (rule !== undefined && level !== undefined)
                levels.set(rule, level);
        }
        return levels;
    });
    const rules = new Set(invocations.flatMap((levels) => [...levels.keys()]));
    return new Map([...rules].map((rule) => {
        const described = typeof rule === 'string' ? ruleNamed(rule, known) : rule;
        const usual = (0,json.at)(described, 'defaultConfiguration', 'level');
        return [rule, invocations.map((levels) => severityOfLevel(levels.get(rule) ?? usual ?? defaultLevel)).reduce(src_severity/* worst */.QZ)];
    }));
}
/** The rule that a reference describes: of the component that it names by index or id, else of any by id or guid, else but its id. */
function describedBy(reference, components, { ruleIds, ruleGuids }) {
    const rules = componentOf(reference?.toolComponent, components)?.rules ?? [];
    const id = (0,json/* textOf */.b6)(reference?.id);
    if (id === undefined)
        return rules[(0,json/* numberOf */.rl)(reference?.index) ?? -1] ?? ruleGuids.get((0,json/* textOf */.b6)(reference?.guid)?.toLowerCase() ?? '');
    return rules.find((rule) => rule.id === id) ?? ruleIds.get(id)?.rule ?? id;
}
/** The level set for a result's own id, for its rule, or for an id above it: few runs set any. */
function overriddenOf(ruleId, rule, { overridden }) {
    if (overridden.size === 0)
        return undefined;
    const names = [ruleId, ...(rule === undefined ? [] : [rule]), ...(0,rule_ids/* idsAbove */.K)(ruleId)];
    return names.map((name) => overridden.get(name)).find((severity) => severity !== undefined);
}
/** @param identity where the result was read before: it need not be hashed again. */
function readResult(result, context, identity) {
    const rule = ruleOf(result, context);
    const facts = factsOf(rule, context);
    const ruleId = (0,json/* textOf */.b6)(result.ruleId) ?? (0,json/* textOf */.b6)((0,json.at)(result, 'rule', 'id')) ?? facts.id ?? unnamedRule;
    const place = placeOf(result, context);
    const { path, location } = place;
    const shown = (0,json/* objectOf */.Xy)((0,json.at)(location, 'physicalLocation', 'region'));
    const region = readRegion(shown);
    const logical = logicalOf(location);
    const snippet = (0,json/* textOf */.b6)((0,json.at)(shown, 'snippet', 'text'));
    // Our fingerprint is a name that a waiver may use; no other tool may give it to a result of its own.
    const fingerprint = context.own ? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', write/* fingerprintKey */.SV)) : undefined;
    const foreignFingerprint = foreignFingerprintOf(result);
    const evidence = evidenceIn(result);
    const message = messageOf(result, rule);
    const stated = statedOf(result, facts, context);
    const content = foreignFingerprint ?? evidence ?? `${message}\0${snippetOrLine(snippet, path, region, context)}`;
    return {
        ruleId,
        topics: knownTopics(ruleId, rule, result, facts),
        title: facts.title ?? ruleId,
        help: facts.help,
        why: facts.why,
        helpUri: facts.helpUri,
        severity: severityOf(result, rule, overriddenOf(ruleId, rule, context), stated, context.own),
        scoreUnreadable: stated.score === 'unreadable',
        confidence: confidenceOf(result, facts.precision),
        message,
        // Named one by one: a literal with a spread in it grows key by key, and there may be a million of these.
        path,
        paths: place.paths,
        elsewhere: place.elsewhere,
        region,
        logical,
        snippet,
        fingerprint,
        contentFingerprint: context.own ? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', write/* contentFingerprintKey */.Z4)) : undefined,
        foreignFingerprint,
        identity: identity ??
            (0,src_fingerprint/* fingerprintOf */.ax)(ruleId, `${path ?? ''}\0${logical ?? ''}`, fingerprint === undefined ? content : `${fingerprint}\0${content}`),
        content,
        tags: stated.tags,
        epss: stated.epss,
        knownExploited: stated.knownExploited,
        level: (0,json/* textOf */.b6)(result.level),
        confidential: (0,json.at)(result, 'properties', 'confidential') === true,
        silent: result.level === undefined && (0,json.at)(result, 'properties', 'security-severity') === undefined,
        fixes: result.fixes === undefined ? none : readFixes(result, context.fixes),
        evidence,
        refused: (0,json.at)(result, 'properties', 'refused') === true,
        kind: kindOf(result),
        suppression: suppressionOf(result),
        suppressedInSource: result.suppressions !== undefined && (0,json/* arrayOf */.jk)(result.suppressions).some((entry) => (0,json.at)(entry, 'kind') === 'inSource'),
        raw: result,
    };
}
const none = [];
/** Where a result is: the first of its places that names a file, and the files of all of them. */
function placeOf(result, context) {
    const locations = (0,json/* arrayOf */.jk)(result.locations);
    // Most results have one place, and it names a file.
    const only = locations.length === 1 ? context.path((0,json.at)(locations[0], 'physicalLocation', 'artifactLocation')) : undefined;
    if (only !== undefined)
        return { path: only, paths: [only], elsewhere: false, location: (0,json/* objectOf */.Xy)(locations[0]) };
    const places = locations.map((entry) => context.path((0,json.at)(entry, 'physicalLocation', 'artifactLocation')));
    const first = Math.max(0, places.findIndex((entry) => entry !== undefined));
    const location = (0,json/* objectOf */.Xy)(locations[first]);
    const path = places[first] ?? context.path(result.analysisTarget);
    // One that has but a logical name beside others that name a file is a place that nobody can look up.
    const paths = [...new Set([...places, path].filter((entry) => entry !== undefined))];
    return {
        path,
        paths,
        elsewhere: paths.length === 0 || (places.includes(undefined) && (places.length > 1 || (0,json.at)(location, 'physicalLocation') !== undefined)),
        location,
    };
}
function logicalOf(location) {
    if (location?.logicalLocations === undefined)
        return undefined;
    const logical = (0,json/* objectOf */.Xy)((0,json/* arrayOf */.jk)(location.logicalLocations)[0]);
    return (0,json/* textOf */.b6)(logical?.fullyQualifiedName) ?? (0,json/* textOf */.b6)(logical?.name);
}
/** Only what leads to a page: a report may hold any text there. */
function webAddress(uri) {
    return uri !== undefined && uri.length <= 500 && /^https:\/\/[^\s<>"'()]+$/.test(uri) ? uri : undefined;
}
/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result, context) {
    const reference = (0,json/* objectOf */.Xy)(result.rule);
    const owner = componentOf(reference?.toolComponent, context.components);
    const index = (0,json/* numberOf */.rl)(result.ruleIndex) ?? (0,json/* numberOf */.rl)(reference?.index);
    const id = (0,json/* textOf */.b6)(result.ruleId) ?? (0,json/* textOf */.b6)(reference?.id);
    const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
    if (byIndex !== undefined && (id === undefined || sameOrBelow(id, (0,json/* textOf */.b6)(byIndex.id) ?? '')))
        return byIndex;
    if (id !== undefined)
        return ruleNamed(id, context);
    return context.ruleGuids.get((0,json/* textOf */.b6)(reference?.guid)?.toLowerCase() ?? '');
}
/** Whether results of a rule that say no more than it weigh more than those of another. */
function isWorse(rule, than) {
    const [one, other] = [rule, than].map((each) => severityOf({}, each, undefined, statedIn(each), false));
    return one !== other && (0,src_severity/* worst */.QZ)(one, other) === one;
}
/** The component that a reference names by name, guid or index; the driver where it names none (3.54). One that is not there is none. */
function componentOf(reference, components) {
    const component = (0,json/* objectOf */.Xy)(reference);
    if (component === undefined)
        return components[0];
    const name = (0,json/* textOf */.b6)(component.name);
    const guid = (0,json/* textOf */.b6)(component.guid);
    const extension = (0,json/* numberOf */.rl)(component.index) ?? -1;
    if (name === undefined && guid === undefined && extension < 0)
        return components[0];
    const named = components.find((one) => (name !== undefined && one.name === name) || (guid !== undefined && one.guid === guid));
    return named ?? (extension < 0 ? undefined : components[extension + 1]);
}
/** The first rule, over all components, that has the id or one above it. */
function ruleNamed(id, { ruleIds }) {
    let found = ruleIds.get(id);
    for (let slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
        const above = ruleIds.get(id.slice(0, slash));
        if (above !== undefined && (found === undefined || above.order < found.order))
            found = above;
    }
    return found?.rule;
}
/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id, ruleId) {
    return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}
/**
 * What the tool says of the kind. 3.27.10: what is no failure has no level, or the level "none"; a pass that is an error
 * contradicts itself and is read as the error.
 */
function kindOf(result) {
    if (result.baselineState === 'absent')
        return 'absent';
    const kind = (0,json/* textOf */.b6)(result.kind) ?? 'fail';
    if (kind === 'fail')
        return kind;
    const harmless = [undefined, null, 'none', 'note'];
    return harmless.includes(result.level) ? kind : 'fail';
}
/**
 * The score where there is one, else the level. What a foreign tool calls the severity can only raise it, and a score of 0 is
 * that of a tool which has none: neither may hide what the level says.
 */
function severityOf(result, rule, overridden, stated, own) {
    const { score, severity } = stated;
    if (own && severity !== undefined)
        return severity;
    const judged = score === 'unreadable' ? 'critical' : score === undefined ? levelSeverity(result, rule, overridden) : (0,src_severity/* severityOfScore */.FL)(score);
    return severity === undefined ? judged : (0,src_severity/* worst */.QZ)(judged, severity);
}
function levelSeverity(result, rule, overridden) {
    const own = result.level ?? undefined;
    if (own === undefined && overridden !== undefined)
        return overridden;
    // A reference that leads to no rule leaves unsaid what that rule says of the level.
    const usual = rule === undefined && refersToNone(result) ? 'error' : defaultLevel;
    return severityOfLevel(own ?? (0,json.at)(rule, 'defaultConfiguration', 'level') ?? usual);
}
/** 3.50.3. */
const defaultLevel = 'warning';
/** A word that is none of SARIF's could mean anything. */
function severityOfLevel(level) {
    return level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
/** Whether a result for which no rule was found refers to one by more than an id, which nothing need describe. */
function refersToNone(result) {
    const numbers = [result.ruleIndex, (0,json.at)(result, 'rule', 'index')].map((index) => index ?? -1);
    const ids = [result.ruleId, (0,json.at)(result, 'rule', 'id')];
    return (numbers.some((index) => ((0,json/* numberOf */.rl)(index) ?? 0) >= 0) ||
        (0,json/* isNoObject */.xY)(result.rule) ||
        (0,json.at)(result, 'rule', 'guid') !== undefined ||
        ids.some((id) => (id ?? undefined) !== undefined && (0,json/* textOf */.b6)(id) === undefined));
}
function confidenceOf(result, precision) {
    const own = (0,json/* textOf */.b6)((0,json.at)(result, 'properties', 'confidence'))?.toLowerCase();
    if (own === 'high' || own === 'medium' || own === 'low')
        return own;
    return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}
/** The message of a result, as `readResult` reads it. */
function messageIn(result, context) {
    return messageOf(result, ruleOf(result, context));
}
/** The evidence of a result. */
function evidenceIn(result) {
    return (0,json/* textOf */.b6)((0,json.at)(result, 'properties', 'evidence'));
}
/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result, rule) {
    const message = (0,json/* objectOf */.Xy)(result.message) ?? {};
    const text = (0,json/* textOf */.b6)(message.text) ?? (0,json/* textOf */.b6)(message.markdown);
    const template = text ?? (0,json/* textOf */.b6)((0,json.at)(rule, 'messageStrings', (0,json/* textOf */.b6)(message.id) ?? '', 'text')) ?? '';
    const values = (0,json/* arrayOf */.jk)(message.arguments);
    const filled = values.length === 0 ? template : template.replace(/\{(\d{1,3})\}/g, (whole, index) => (0,json/* textOf */.b6)(values[Number(index)]) ?? whole);
    return filled === '' ? ((0,json/* textOf */.b6)((0,json.at)(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}
/** Most results say no more than their rule of what they are about. */
function knownTopics(ruleId, rule, result, { topics }) {
    if ((0,json.at)(result, 'properties', 'tags') !== undefined || result.taxa !== undefined)
        return topicsOf(ruleId, rule, result);
    const known = topics.get(ruleId);
    if (known !== undefined)
        return known;
    const found = topicsOf(ruleId, rule, result);
    if (topics.size < maxTopicsKnown)
        topics.set(ruleId, found);
    return found;
}
const maxTopicsKnown = 10_000;
function statedOf(result, { stated: ofRule }, { tagLists }) {
    const both = together(statedIn(result), ofRule);
    if (both.tags === ofRule.tags)
        return both;
    const key = JSON.stringify(both.tags);
    const tags = tagLists.get(key) ?? both.tags;
    if (tagLists.size < maxTopicsKnown)
        tagLists.set(key, tags);
    return { ...both, tags };
}
/** What stands at a place: as the report has it, else the checkout; its number where neither has anything. */
function snippetOrLine(snippet, path, region, { lineOf }) {
    const text = snippet ?? (path === undefined || region === undefined ? undefined : lineOf?.(path, region.startLine));
    return text?.trim() || (region?.startLine ?? '');
}
function topicsOf(ruleId, rule, result) {
    const tags = [...(0,json/* arrayOf */.jk)((0,json.at)(rule, 'properties', 'tags')), ...(0,json/* arrayOf */.jk)((0,json.at)(result, 'properties', 'tags'))].map(json/* textOf */.b6);
    const cwe = tags.flatMap((tag) => /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? []);
    const related = [...(0,json/* arrayOf */.jk)(rule?.relationships).map((entry) => (0,json.at)(entry, 'target')), ...(0,json/* arrayOf */.jk)(result.taxa)];
    const taxa = related.flatMap((entry) => {
        const id = /^(?:cwe-)?(\d{1,5})$/i.exec((0,json/* textOf */.b6)((0,json.at)(entry, 'id')) ?? '')?.[1];
        return id === undefined || ((0,json/* textOf */.b6)((0,json.at)(entry, 'toolComponent', 'name')) ?? '').toUpperCase() !== 'CWE' ? [] : [`cwe-${Number(id)}`];
    });
    const aliases = [...(0,json/* arrayOf */.jk)((0,json.at)(rule, 'properties', 'aliases')), ...(0,json/* arrayOf */.jk)(rule?.deprecatedIds)].map(json/* textOf */.b6);
    // Grype's rules are named by vulnerability and package: CVE-2021-23337-lodash.
    const vulnerability = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3})(?=-)/i.exec(ruleId)?.[0];
    return [
        ...new Set([
            ruleId,
            ...(vulnerability === undefined ? [] : [vulnerability]),
            ...aliases.filter((alias) => alias !== undefined),
            ...cwe,
            ...taxa,
        ].map((topic) => topic.toLowerCase())),
    ];
}
function foreignFingerprintOf(result) {
    if (result.fingerprints === undefined)
        return (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', 'primaryLocationLineHash'));
    return (Object.entries((0,json/* objectOf */.Xy)(result.fingerprints) ?? {})
        .sort(([a], [b]) => (0,finding/* compareText */.n)(a, b))
        .map(([, value]) => (0,json/* textOf */.b6)(value))
        // A sentence is none: "requires login" is what a scanner without an account writes for all its results.
        .find((value) => value !== undefined && !/\s/.test(value)) ?? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', 'primaryLocationLineHash')));
}
/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result) {
    if (result.suppressions === undefined)
        return undefined;
    const all = (0,json/* arrayOf */.jk)(result.suppressions).map((entry) => (0,json/* objectOf */.Xy)(entry) ?? {});
    const holds = (entry) => (entry.kind === 'inSource' || entry.kind === 'external') &&
        // Drafts of the standard, and tools of that time, call it `state`.
        [entry.status, entry.state].every((status) => status === undefined || status === 'accepted');
    if (all.length === 0 || !all.every(holds))
        return undefined;
    return (all.map((entry) => (0,json/* textOf */.b6)(entry.justification)).find((text) => text !== undefined) ??
        `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`);
}
/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
function readRegion(region) {
    const startLine = (0,json/* numberOf */.rl)(region?.startLine);
    // A line that is none, 0 or 1.5, says nothing: the result is about its whole file.
    if (region === undefined || startLine === undefined || !Number.isSafeInteger(startLine) || startLine < 1)
        return undefined;
    if ((region.endLine ?? undefined) !== undefined && (0,json/* numberOf */.rl)(region.endLine) === undefined)
        return undefined;
    const startColumn = Math.max(1, (0,json/* numberOf */.rl)(region.startColumn) ?? 1);
    const endLine = Math.max(startLine, (0,json/* numberOf */.rl)(region.endLine) ?? startLine);
    const endColumn = (0,json/* numberOf */.rl)(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
    return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}


/***/ }),

/***/ 8450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var runDigest = (function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = (0,json/* objectOf */.Xy)(properties) ?? {};
    const { [sealKey]: _seal, ...own } = (0,json/* objectOf */.Xy)(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value) || key === 'results')
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
});
var canonical = (function canonical(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    let text = '';
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            text += at === 0 ? canonical(value[at]) : `,${canonical(value[at])}`;
        return `[${text}]`;
    }
    const object = value;
    const members = sortedKeys(object);
    for (let at = 0; at < members.length; at++) {
        const { key, written } = members[at];
        const member = object[key];
        if (member !== undefined)
            text += text === '' ? written + canonical(member) : `,${written}${canonical(member)}`;
    }
    return `{${text}}`;
});
var sortedKeys = (function sortedKeys(object) {
    const keys = Object.keys(object);
    const order = keys.length === 1 ? keys[0] : keys.join('\n');
    const before = orders.get(order);
    if (before !== undefined)
        return before;
    const members = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
    // Keys with line ends of their own may look like others together.
    if (orders.size < maxOrders && !keys.some((key) => key.includes('\n')))
        orders.set(order, members);
    return members;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gm: () => (/* binding */ isWrittenByGate),
  hC: () => (/* binding */ maxSarifBytes),
  qT: () => (/* binding */ readSarif)
});

// UNUSED EXPORTS: isGateLog

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/byte-source.js
var byte_source = __nccwpck_require__(3002);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __nccwpck_require__(1810);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/external.js
// Parts of a run that lie in files beside it or further up in the same file (SARIF 2.1.0, 3.13.6 and 3.15): what decides is
// brought back into the run, and what cannot be brought back is a reason not to judge it.

/**
 * Parts that decide what is reported and how it is read. The rest (taxonomies, which flawfinder points to on the web, graphs,
 * requests, stacks) decides nothing and is left where it is.
 */
const deciding = ['results', 'artifacts', 'invocations', 'extensions', 'driver', 'conversion', 'externalizedProperties'];
/** Of these the lists. */
const lists = ['results', 'artifacts', 'invocations', 'extensions'];
const maxExternalFiles = 200;
/** The run with its external parts in place. */
function withExternalParts(run, source) {
    const references = (0,json/* objectOf */.Xy)(run.externalPropertyFileReferences);
    const guid = (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'guid'));
    const parts = source.inline.filter((entry) => guid !== undefined && sameGuid(entry.runGuid, guid));
    const files = new Map();
    for (const key of deciding) {
        const given = references?.[key];
        for (const reference of Array.isArray(given) ? given : given === undefined ? [] : [given]) {
            const part = partOf(reference, source, files);
            if (!parts.includes(part))
                parts.push(part);
            const count = (0,json/* numberOf */.rl)((0,json.at)(reference, 'itemCount'));
            const got = key === 'results' ? resultCount(part) : (0,json/* arrayOf */.jk)(part[key]).length;
            if (count !== undefined && count >= 0 && got !== count)
                source.fail(`${count} ${key} outside the report, got ${got}`);
        }
    }
    if (parts.length === 0)
        return run;
    const misplaced = lists.find((key) => parts.some((part) => (0,json/* isNoList */.uv)(part[key])));
    if (misplaced !== undefined)
        source.fail(`an array "${misplaced}" in a part of it`);
    const { externalPropertyFileReferences: _references, ...rest } = run;
    return parts.reduce(joined, rest);
}
/** Number of results of a run or of a part of one, whose lists are read apart. */
function resultCount(part) {
    return listsOf(part).reduce((sum, { count }) => sum + count, 0);
}
/** The lists of results of a run or of a part of one, as `withLists` has put them there. */
function listsOf(part) {
    return (0,json/* arrayOf */.jk)(part.results);
}
function partOf(reference, { inline, beside, parse, fail }, files) {
    const guid = (0,json/* textOf */.b6)((0,json.at)(reference, 'guid'));
    const uri = (0,json/* textOf */.b6)((0,json.at)(reference, 'location', 'uri'));
    const within = inline.find((entry) => guid !== undefined && sameGuid(entry.guid, guid));
    if (within !== undefined)
        return within;
    if (uri === undefined)
        return fail('every part of it inside the report, got a reference without a file');
    const known = files.get(uri);
    if (known !== undefined)
        return known;
    if (files.size >= maxExternalFiles)
        return fail(`at most ${maxExternalFiles} files with parts of it`);
    const bytes = beside?.(uri) ?? { unreadable: 'it is not read here' };
    if ('unreadable' in bytes)
        return fail(`every part of it inside the report or beside it, but ${uri} cannot be read: ${bytes.unreadable}`);
    const part = parse(bytes, uri);
    files.set(uri, part);
    return part;
}
function joined(run, part) {
    const lists = Object.fromEntries(['results', 'artifacts', 'invocations']
        .filter((key) => Array.isArray(part[key]))
        .map((key) => [key, [...(0,json/* arrayOf */.jk)(run[key]), ...(0,json/* arrayOf */.jk)(part[key])]]));
    const tool = (0,json/* objectOf */.Xy)(run.tool) ?? {};
    const driver = (0,json/* objectOf */.Xy)(part.driver);
    return {
        ...run,
        ...lists,
        ...(part.conversion === undefined ? {} : { conversion: part.conversion }),
        tool: {
            ...tool,
            ...(driver === undefined ? {} : { driver: { ...(0,json/* objectOf */.Xy)(tool.driver), ...driver } }),
            ...(Array.isArray(part.extensions) ? { extensions: [...(0,json/* arrayOf */.jk)(tool.extensions), ...part.extensions] } : {}),
        },
        ...((0,json/* objectOf */.Xy)(part.externalizedProperties) === undefined
            ? {}
            : { properties: { ...(0,json/* objectOf */.Xy)(run.properties), ...(0,json/* objectOf */.Xy)(part.externalizedProperties) } }),
    };
}
function sameGuid(a, b) {
    return typeof a === 'string' && a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/rule-ids.js
var rule_ids = __nccwpck_require__(5821);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/invocations.js
// What a run says of itself: whether its tool, and what converted its report, did all of their work.


/** Whether a run succeeded; undefined where nothing, or not each of its invocations, says so. */
function successOf(run) {
    // What failed to convert a report may have lost any part of it.
    if (succeeded((0,json/* objectOf */.Xy)((0,json.at)(run, 'conversion', 'invocation')) ?? {}) === false)
        return false;
    const invocations = (0,json/* arrayOf */.jk)(run.invocations);
    return invocations.length === 0 ? undefined : together(invocations.map((invocation) => succeeded((0,json/* objectOf */.Xy)(invocation) ?? {})));
}
/** What a run calls an error of itself. */
function errorsIn(run, pathOf) {
    // What converted a report has its own tool, and what it could not convert is missing as if nobody had looked at it.
    const conversion = (0,json/* objectOf */.Xy)(run.conversion) ?? {};
    return [
        ...(0,json/* arrayOf */.jk)(run.invocations).flatMap((invocation) => errorsOf((0,json/* objectOf */.Xy)(invocation) ?? {}, run, pathOf)),
        ...errorsOf((0,json/* objectOf */.Xy)(conversion.invocation) ?? {}, conversion, pathOf),
    ];
}
/** Whether an invocation succeeded; undefined where nothing says so. What contradicts itself did not succeed. */
function succeeded(invocation) {
    const said = invocation.executionSuccessful;
    const broken = ['processStartFailureMessage', 'exitSignalName', 'exitSignalNumber'].some((key) => (invocation[key] ?? undefined) !== undefined);
    if (broken || (said !== undefined && said !== true))
        return false;
    // 3.20.14 leaves it to the tool what its exit code means, once it says whether it succeeded.
    if (said === undefined && (invocation.exitCode ?? 0) !== 0)
        return false;
    return said === true ? true : undefined;
}
function together(all) {
    return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}
/** Levels of a notification that are no error (3.58.6); a word that is none of SARIF's is read as one. */
const harmless = [undefined, 'none', 'note', 'warning'];
function errorsOf(invocation, run, pathOf) {
    const all = [...(0,json/* arrayOf */.jk)(invocation.toolExecutionNotifications), ...(0,json/* arrayOf */.jk)(invocation.toolConfigurationNotifications)];
    const isUsuallyError = usualErrors(invocation, run);
    return all.flatMap((entry) => {
        const notification = (0,json/* objectOf */.Xy)(entry);
        const isError = notification?.level === undefined ? isUsuallyError(notification) : !harmless.includes(notification.level);
        if (!isError)
            return [];
        const id = (0,json/* textOf */.b6)((0,json.at)(notification, 'descriptor', 'id'));
        const path = pathOf((0,json.at)((0,json/* arrayOf */.jk)(notification?.locations)[0], 'physicalLocation', 'artifactLocation'));
        return [
            {
                text: (0,json/* textOf */.b6)((0,json.at)(notification, 'message', 'text')) ?? id ?? 'an error without a message',
                ...(id === undefined ? {} : { id }),
                ...(path === undefined ? {} : { path }),
            },
        ];
    });
}
/**
 * Whether a notification without a level of its own is an error (3.58.6): by what the invocation sets for its descriptor, else by the
 * descriptor, looked for by its guid, its id or one above it (3.52.4), and its place in any component.
 */
function usualErrors(invocation, run) {
    const components = [(0,json.at)(run, 'tool', 'driver'), ...(0,json/* arrayOf */.jk)((0,json.at)(run, 'tool', 'extensions'))];
    const described = components.flatMap((component) => [...(0,json/* arrayOf */.jk)((0,json.at)(component, 'notifications')).entries()]);
    const usual = errorsByName(described.map(([index, one]) => [{ ...(0,json/* objectOf */.Xy)(one), index }, (0,json.at)(one, 'defaultConfiguration', 'level')]));
    const overrides = (0,json/* arrayOf */.jk)(invocation.notificationConfigurationOverrides);
    const set = errorsByName(overrides.map((one) => [(0,json.at)(one, 'descriptor'), (0,json.at)(one, 'configuration', 'level')]));
    return (notification) => {
        const names = namesOf((0,json.at)(notification, 'descriptor')).flatMap(withThoseAbove);
        const said = names.flatMap((name) => set.get(name) ?? []);
        return said.length > 0 ? said.includes(true) : names.some((name) => usual.get(name) === true);
    };
}
/** Whether any of one name has a level that is an error. */
function errorsByName(all) {
    const errors = new Map();
    for (const [descriptor, level] of all)
        for (const name of namesOf(descriptor))
            errors.set(name, errors.get(name) === true || !harmless.includes(level));
    return errors;
}
/** What a descriptor, or a reference to one, can be known by. */
function namesOf(descriptor) {
    const [id, index, guid] = [(0,json/* textOf */.b6)((0,json.at)(descriptor, 'id')), (0,json/* numberOf */.rl)((0,json.at)(descriptor, 'index')), (0,json/* textOf */.b6)((0,json.at)(descriptor, 'guid'))];
    return [
        ...(id === undefined ? [] : [`id ${id}`]),
        ...(index === undefined ? [] : [`index ${index}`]),
        ...(guid === undefined ? [] : [`guid ${guid.toLowerCase()}`]),
    ];
}
/** `id A/b` is below `id A`. */
function withThoseAbove(name) {
    return name.startsWith('id ') ? (0,rule_ids/* idsAbove */.K)(name) : [name];
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/read-result.js + 2 modules
var read_result = __nccwpck_require__(9098);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/kept-result.js
// A result as it is held while the gate judges: what decides, packed; all that is only shown is read again from its report.
// A million results of usual length would otherwise not fit into the memory of a runner.


/** Letters of messages that are held of one list: those of thousands of results are told, and to read each again costs more than to judge it. */
const maxMessageRoom = 1024 * 1024;
function originOf(list, context) {
    return { list, context, kinds: new Map(), messageRoom: maxMessageRoom };
}
const refused = 1;
const elsewhere = 2;
const suppressedInSource = 4;
const silent = 8;
const confidential = 64;
const fixable = 16;
const suggestible = 32;
const otherPlaces = 128;
const scoreUnreadable = 256;
const packaged = 512;
const evident = 1024;
/** Kinds of results of one rule that are looked through for one that is alike. */
const maxKinds = 16;
function kindOf(whole, { kinds }) {
    const flags = flagsOf(whole);
    const known = kinds.get(whole.ruleId) ?? [];
    for (const one of known)
        if (isOfKind(one, whole, flags))
            return one;
    const { ruleId, topics, title, help, why, helpUri, severity, confidence, kind, level, tags, epss, knownExploited } = whole;
    const made = { ruleId, topics, title, help, why, helpUri, severity, confidence, kind, level, tags, epss, knownExploited, flags };
    if (known.length < maxKinds)
        kinds.set(ruleId, [...known, made]);
    return made;
}
function isOfKind(one, whole, flags) {
    return (one.flags === flags &&
        one.severity === whole.severity &&
        one.confidence === whole.confidence &&
        one.kind === whole.kind &&
        one.level === whole.level &&
        one.topics === whole.topics &&
        one.title === whole.title &&
        one.help === whole.help &&
        one.why === whole.why &&
        one.helpUri === whole.helpUri &&
        one.tags === whole.tags &&
        one.epss === whole.epss &&
        one.knownExploited === whole.knownExploited);
}
function flagsOf(whole) {
    return ((whole.refused ? refused : 0) |
        (whole.elsewhere ? elsewhere : 0) |
        (whole.suppressedInSource ? suppressedInSource : 0) |
        (whole.silent ? silent : 0) |
        (whole.confidential ? confidential : 0) |
        fixFlags(whole.fixes) |
        (namesOthers(whole) ? otherPlaces : 0) |
        (whole.scoreUnreadable ? scoreUnreadable : 0) |
        (mayNamePackage(whole) ? packaged : 0) |
        (whole.evidence === undefined ? 0 : evident));
}
function fixFlags(fixes) {
    let flags = 0;
    for (const { kind } of fixes)
        flags |= kind === undefined ? fixable : suggestible;
    return flags;
}
const placeKeys = new Set(['relatedLocations', 'codeFlows', 'stacks', 'graphs', 'graphTraversals', 'attachments']);
/** One look at each key that is there is cheaper than a question for each that could be. */
function hasAny(object, keys) {
    for (const key in object)
        if (keys.has(key) && object[key] !== undefined)
            return true;
    return false;
}
/** Whether the result may name more places than its first. */
function namesOthers({ raw }) {
    const locations = (0,json/* arrayOf */.jk)(raw.locations);
    return (locations.length > 1 || raw.baselineState === 'new' || (0,json/* arrayOf */.jk)((0,json.at)(locations[0], 'annotations')).length > 0 || hasAny(raw, placeKeys));
}
const packageKeys = new Set(['purl', 'package', 'packageUrl', 'purls']);
/** Whether the result may be about a package, by all that any scanner of packages says it with. */
function mayNamePackage({ raw, message }) {
    const properties = (0,json/* objectOf */.Xy)(raw.properties);
    if (/^(?:Package\b|An? )/.test(message) || (properties !== undefined && hasAny(properties, packageKeys)))
        return true;
    for (const location of (0,json/* arrayOf */.jk)(raw.locations))
        if ((0,json/* objectOf */.Xy)(location)?.logicalLocations !== undefined)
            return true;
    return false;
}
function particularsOf(whole) {
    const { logical, fingerprint, contentFingerprint, suppression } = whole;
    const paths = whole.paths.length === 1 && whole.paths[0] === whole.path ? undefined : whole.paths;
    const none = logical === undefined &&
        fingerprint === undefined &&
        contentFingerprint === undefined &&
        suppression === undefined &&
        paths === undefined;
    return none ? undefined : { logical, fingerprint, contentFingerprint, suppression, paths };
}
/**
 * What was parsed again last: one result is usually asked several things, and those that a summary shows are asked by every form in which
 * the decision is written.
 */
const recent = new Map();
let recentBytes = 0;
/** Bytes of the texts of those: values take some times as much. */
const maxRecentBytes = 4 * 1024 * 1024;
function remember(result, raw) {
    recent.set(result, raw);
    recentBytes += result.length;
    for (const oldest of recent.keys()) {
        if (recentBytes <= maxRecentBytes || recent.size === 1)
            break;
        recent.delete(oldest);
        recentBytes -= oldest.length;
    }
    return raw;
}
class KeptResult {
    origin;
    index;
    path;
    identity;
    /** 1-based; 0 where there is no region. */
    startLine;
    startColumn;
    endLine;
    endColumn;
    common;
    particulars;
    heldMessage;
    /** @param whole all that is known of the result, of which only a part is kept. */
    constructor(whole, origin, index) {
        this.origin = origin;
        this.index = index;
        this.path = whole.path;
        this.identity = whole.identity;
        this.startLine = whole.region?.startLine ?? 0;
        this.startColumn = whole.region?.startColumn ?? 0;
        this.endLine = whole.region?.endLine ?? 0;
        this.endColumn = whole.region?.endColumn ?? 0;
        this.common = kindOf(whole, origin);
        this.particulars = particularsOf(whole);
        const { message } = whole;
        this.heldMessage = message.length <= origin.messageRoom ? message : undefined;
        if (this.heldMessage !== undefined)
            origin.messageRoom -= message.length;
    }
    get ruleId() {
        return this.common.ruleId;
    }
    get topics() {
        return this.common.topics;
    }
    get severity() {
        return this.common.severity;
    }
    get confidence() {
        return this.common.confidence;
    }
    get kind() {
        return this.common.kind;
    }
    get level() {
        return this.common.level;
    }
    get tags() {
        return this.common.tags;
    }
    get epss() {
        return this.common.epss;
    }
    get knownExploited() {
        return this.common.knownExploited;
    }
    get flags() {
        return this.common.flags;
    }
    get logical() {
        return this.particulars?.logical;
    }
    get fingerprint() {
        return this.particulars?.fingerprint;
    }
    get contentFingerprint() {
        return this.particulars?.contentFingerprint;
    }
    get suppression() {
        return this.particulars?.suppression;
    }
    get paths() {
        return this.particulars?.paths ?? [this.path];
    }
    get region() {
        const { startLine, startColumn, endLine, endColumn } = this;
        return startLine === 0 ? undefined : { startLine, startColumn, endLine, endColumn };
    }
    get refused() {
        return (this.flags & refused) !== 0;
    }
    get elsewhere() {
        return (this.flags & elsewhere) !== 0;
    }
    /** Whether it may name more places than its first, without reading it. */
    get hasOtherPlaces() {
        return (this.flags & otherPlaces) !== 0;
    }
    /** Whether it may be about a package, without reading it. */
    get mayNamePackage() {
        return (this.flags & packaged) !== 0;
    }
    get suppressedInSource() {
        return (this.flags & suppressedInSource) !== 0;
    }
    get confidential() {
        return (this.flags & confidential) !== 0;
    }
    get scoreUnreadable() {
        return (this.flags & scoreUnreadable) !== 0;
    }
    get silent() {
        return (this.flags & silent) !== 0;
    }
    get fixes() {
        return (this.flags & (fixable | suggestible)) === 0 ? [] : this.whole.fixes;
    }
    /** Whether it has a fix of a kind, without reading it. */
    hasFix(kind) {
        return (this.flags & (kind === undefined ? fixable : suggestible)) !== 0;
    }
    get title() {
        return this.common.title;
    }
    get help() {
        return this.common.help;
    }
    get why() {
        return this.common.why;
    }
    get helpUri() {
        return this.common.helpUri;
    }
    get content() {
        return this.whole.content;
    }
    get message() {
        return this.heldMessage ?? (0,read_result/* messageIn */.v6)(this.raw, this.origin.context);
    }
    get snippet() {
        return this.whole.snippet;
    }
    get evidence() {
        return (this.flags & evident) === 0 ? undefined : (0,read_result/* evidenceIn */.nM)(this.raw);
    }
    get foreignFingerprint() {
        return this.whole.foreignFingerprint;
    }
    get raw() {
        return recent.get(this) ?? remember(this, JSON.parse(this.text));
    }
    /** The result's text as it stands in its report. */
    get text() {
        return this.origin.list.textOf(this.index);
    }
    /** Whether it stands behind another in the same list of its report. */
    follows(other) {
        return this.index === other.index + 1 && this.origin === other.origin;
    }
    /** The text of it and all up to a later one of its list, in UTF-8 and as it stands in their report; valid until another is read. */
    bytesUpTo(last) {
        return this.origin.list.bytesBetween(this.index, last.index + 1);
    }
    /** Bytes of that text, at most. */
    get length() {
        return this.origin.list.lengthOf(this.index);
    }
    get whole() {
        return (0,read_result/* readResult */.Uv)(this.raw, this.origin.context, this.identity);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/outline.js
// A report without its results: one pass over the bytes cuts the lists of results out, notes where each result lies, and leaves a
// small document that says all the rest. So a report of any length is read with the memory of its outline and of one result.




/** Most bytes of a report beside its results. */
const maxOutlineBytes = 256 * 1024 * 1024;
/** Most bytes of one result. */
const maxResultBytes = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** What of a report matters where: only lists of results that decide are cut out. */
const role = { other: 0, root: 1, runs: 2, part: 3, results: 4 };
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
/** Bytes outside of strings that mean something: 1 opens, 2 closes, 3 quote, 4 comma, 5 colon. */
const meanings = new Uint8Array(256);
meanings[123] = meanings[91] = 1;
meanings[125] = meanings[93] = 2;
meanings[quote] = 3;
meanings[comma] = 4;
meanings[colon] = 5;
/** Cuts the results out of a report. @throws PortcullisError `report-unreadable` where the source does. */
function outlineOf(given) {
    const head = given.read(0, Math.min(given.size, chunkBytes));
    const probed = (0,src_text/* detectEncoding */.X0)(head);
    if (probed === undefined)
        return { kind: 'binary' };
    const wide = probed === 'utf-16le' || probed === 'utf-16be';
    if (wide && given.size > maxOutlineBytes)
        return { kind: 'too-large' };
    const source = wide ? (0,byte_source/* memorySource */.P)(Buffer.from((0,src_text/* decodeText */.g7)(given.read(0, given.size))?.text ?? '')) : given;
    const scan = new Scan(source);
    return scan.run() ?? scan.outline();
}
/** The pass over the bytes. Its state is kept between chunks. */
class Scan {
    source;
    kept = [];
    keptBytes = 0;
    roles = new Uint8Array(json/* maxJsonDepth */.iC + 2);
    depth = 0;
    inString = false;
    escaped = false;
    /** What has been read of a string that may name a list that decides. */
    keyParts;
    key = '';
    list;
    within = { depth: 0, deepest: 0, keys: 0, inString: false, skip: 0, met: chunkEnd };
    lists = [];
    utf8 = true;
    /** Bytes of a character that the last chunk cut in two. */
    torn = Buffer.alloc(0);
    constructor(source) {
        this.source = source;
    }
    run() {
        const { source } = this;
        for (let offset = hasMark(source) ? 3 : 0; offset < source.size; offset += chunkBytes) {
            const bytes = Buffer.from(source.read(offset, Math.min(chunkBytes, source.size - offset)));
            this.judgeEncoding(bytes, offset + bytes.length >= source.size);
            for (let at = 0; at < bytes.length;) {
                const end = this.list === undefined ? this.outside(bytes, at, offset) : this.inside(bytes, at, offset, this.list);
                if (typeof end !== 'number')
                    return end;
                at = end;
            }
        }
        return this.list === undefined ? undefined : { kind: 'truncated' };
    }
    outline() {
        const encoding = this.utf8 ? 'utf8' : 'latin1';
        const { kept, source } = this;
        const bytes = Buffer.concat(kept.map((part) => part.bytes));
        return {
            text: bytes.toString(encoding),
            lists: this.lists.map((spans) => listOf(spans, source, encoding)),
            lineOf: (line) => lineAt(source, offsetIn(kept, endOfLine(bytes, line))),
        };
    }
    /** Text that is not UTF-8 throughout is read byte by byte, as everywhere. */
    judgeEncoding(bytes, last) {
        if (!this.utf8)
            return;
        const whole = this.torn.length === 0 ? bytes : Buffer.concat([this.torn, bytes]);
        const cut = last ? whole.length : characterBoundary(whole);
        this.utf8 = (0,external_node_buffer_.isUtf8)(whole.subarray(0, cut));
        this.torn = Buffer.from(whole.subarray(cut));
    }
    /** Reads what is kept, up to the beginning of a list or the end of the chunk. */
    outside(bytes, from, base) {
        let i = from;
        while (i < bytes.length && this.list === undefined) {
            if (this.inString) {
                i = this.string(bytes, i);
                continue;
            }
            const byte = bytes[i++];
            const meaning = meanings[byte];
            if (meaning === 1 && !this.opened(byte, base + i))
                return { kind: 'too-deep', line: lineAt(this.source, base + i) };
            if (meaning === 2)
                this.depth = Math.max(0, this.depth - 1);
            if (meaning === 3)
                this.quoted();
        }
        return this.keep(bytes.subarray(from, i), base + from) ?? i;
    }
    quoted() {
        const here = this.roles[this.depth];
        this.inString = true;
        if (here === role.root || here === role.part)
            this.keyParts = [];
    }
    /** @returns false where that is too deep. */
    opened(byte, behind) {
        if (this.depth >= json/* maxJsonDepth */.iC)
            return false;
        const isList = byte === 91;
        const opened = this.depth === 0 ? (isList ? role.other : role.root) : roleOf(this.roles[this.depth], this.key, isList);
        this.roles[++this.depth] = opened;
        if (opened === role.results) {
            this.within = { depth: 0, deepest: json/* maxJsonDepth */.iC - this.depth, keys: 0, inString: false, skip: 0, met: chunkEnd };
            this.list = new Spans(behind);
            this.lists.push(this.list);
        }
        return true;
    }
    /** Reads on in a string. @returns the index behind what was read. */
    string(bytes, from) {
        let i = from;
        if (this.escaped && i < bytes.length) {
            this.escaped = false;
            i++;
        }
        for (; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === quote) {
                this.stringEnded(bytes.subarray(from, i));
                return i + 1;
            }
            if (byte === backslash && ++i >= bytes.length)
                this.escaped = true;
        }
        this.keyParts?.push(bytes.subarray(from));
        return bytes.length;
    }
    stringEnded(rest) {
        this.inString = false;
        if (this.keyParts === undefined)
            return;
        this.key = (0,json/* textOfString */.AE)(`"${Buffer.concat([...this.keyParts, rest]).toString('latin1')}"`);
        this.keyParts = undefined;
    }
    /** Reads the elements of a list up to its end or that of the chunk. */
    inside(bytes, from, base, list) {
        const { within } = this;
        for (let i = from; i < bytes.length;) {
            i = readWithin(bytes, i, within);
            if (within.met === tooDeep)
                return { kind: 'too-deep', line: lineAt(this.source, base + i) };
            if (within.met === chunkEnd)
                break;
            list.end(base + i - 1, within.keys);
            within.keys = 0;
            if (within.met === listEnd)
                return this.ended(bytes, i, base);
        }
        return base + bytes.length - list.begin > maxResultBytes ? { kind: 'too-large' } : bytes.length;
    }
    /** @param behind the index behind the bracket that closes the list. */
    ended(bytes, behind, base) {
        this.list = undefined;
        this.depth--;
        this.kept.push({ bytes: Buffer.from(String(this.lists.length - 1)), offset: base + behind - 1 });
        // The bracket itself is kept: whether it is the right one is for the parser to say.
        return this.keep(bytes.subarray(behind - 1, behind), base + behind - 1) ?? behind;
    }
    keep(bytes, offset) {
        this.kept.push({ bytes, offset });
        this.keptBytes += bytes.length;
        return this.keptBytes > maxOutlineBytes ? { kind: 'too-large' } : undefined;
    }
}
/** Why the reading of a list stops: at the end of the chunk, of an element, of the list, or where it is too deep. */
const chunkEnd = 0;
const elementEnd = 1;
const listEnd = 2;
const tooDeep = 3;
/**
 * Reads on within a list, behind the next comma or bracket that ends an element, or to the end of the chunk. Every byte of a report comes
 * by here: it stands alone and calls but what is as short, so that it is compiled once, soon, and for good.
 */
function readWithin(bytes, from, within) {
    const end = bytes.length;
    let { depth, keys, inString } = within;
    let stop = chunkEnd;
    let i = from + within.skip;
    while (stop === chunkEnd) {
        if (inString) {
            i = quoteFrom(bytes, i);
            if (i >= end)
                break;
            i++;
        }
        inString = false;
        while (i < end && meanings[bytes[i]] === 0)
            i++;
        if (i >= end)
            break;
        const meaning = meanings[bytes[i++]];
        inString = meaning === 3;
        keys += meaning === 5 ? 1 : 0;
        depth += meaning === 1 ? 1 : meaning === 2 ? -1 : 0;
        stop = stopAt(meaning, depth, within.deepest);
    }
    within.depth = depth;
    within.keys = keys;
    within.inString = inString;
    within.skip = i > end ? 1 : 0;
    within.met = stop;
    return i;
}
/** Where the string ends that is read from an index on. */
function quoteFrom(bytes, from) {
    let i = from;
    while (i < bytes.length && bytes[i] !== quote)
        i += bytes[i] === backslash ? 2 : 1;
    return i;
}
function stopAt(meaning, depth, deepest) {
    if (meaning === 4 && depth === 0)
        return elementEnd;
    if (depth < 0)
        return listEnd;
    return depth > deepest ? tooDeep : chunkEnd;
}
function roleOf(parent, key, isList) {
    if (parent === role.runs)
        return isList ? role.other : role.part;
    if (!isList || (parent !== role.root && parent !== role.part))
        return role.other;
    if (key === 'results')
        return role.results;
    return parent === role.root && (key === 'runs' || key === 'inlineExternalProperties') ? role.runs : role.other;
}
function hasMark(source) {
    const [a, b, c] = source.read(0, Math.min(3, source.size));
    return a === 0xef && b === 0xbb && c === 0xbf;
}
/** Where the last whole character of UTF-8 ends, if the bytes are UTF-8. */
function characterBoundary(bytes) {
    let start = bytes.length - 1;
    while (start > bytes.length - 4 && start > 0 && (bytes[start] & 0xc0) === 0x80)
        start--;
    const lead = bytes[start] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? start : bytes.length;
}
/** 1-based line of a byte of a source. */
function lineAt(source, end) {
    let line = 1;
    for (let offset = 0; offset < end; offset += chunkBytes) {
        const bytes = source.read(offset, Math.min(chunkBytes, end - offset));
        for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
            line++;
    }
    return line;
}
function endOfLine(bytes, line) {
    let end = bytes.indexOf(10);
    for (let left = line; left > 1 && end >= 0; left--)
        end = bytes.indexOf(10, end + 1);
    return end < 0 ? bytes.length : end;
}
/** Where in the file a byte of the outline stood. */
function offsetIn(kept, at) {
    let before = 0;
    for (const { bytes, offset } of kept) {
        if (at <= before + bytes.length)
            return offset + at - before;
        before += bytes.length;
    }
    return (kept.at(-1)?.offset ?? 0) + at;
}
/** Where the elements of a list lie, packed: a report may hold a million. */
class Spans {
    begin;
    count = 0;
    starts = new Float64Array(16);
    lengths = new Uint32Array(16);
    keyCounts = new Uint32Array(16);
    constructor(begin) {
        this.begin = begin;
    }
    /** An element, or what stands in the place of one, ends before an offset. @param keys that it has. */
    end(at, keys) {
        if (this.count === this.starts.length)
            this.grow();
        this.starts[this.count] = this.begin;
        this.lengths[this.count] = at - this.begin;
        this.keyCounts[this.count] = keys;
        this.count++;
        this.begin = at + 1;
    }
    at(index) {
        return { start: this.starts[index] ?? 0, length: this.lengths[index] ?? 0, keys: this.keyCounts[index] ?? 0 };
    }
    endOf(index) {
        return (this.starts[index] ?? 0) + (this.lengths[index] ?? 0);
    }
    grow() {
        const size = this.count * 2;
        const starts = new Float64Array(size);
        starts.set(this.starts);
        const lengths = new Uint32Array(size);
        lengths.set(this.lengths);
        const keyCounts = new Uint32Array(size);
        keyCounts.set(this.keyCounts);
        Object.assign(this, { starts, lengths, keyCounts });
    }
}
function listOf(spans, source, encoding) {
    const read = (start, length) => source.read(start, length).toString(encoding, 0, length);
    const textOf = (index) => {
        const { start, length } = spans.at(index);
        return read(start, length);
    };
    // Nothing between the brackets is no element.
    const count = spans.count === 1 && textOf(0).trim() === '' ? 0 : spans.count;
    return {
        count,
        textOf,
        textBetween(from, to) {
            const { start } = spans.at(from);
            return read(start, spans.endOf(to - 1) - start);
        },
        bytesBetween(from, to) {
            const { start } = spans.at(from);
            const length = spans.endOf(to - 1) - start;
            return encoding === 'utf8' ? source.read(start, length) : Buffer.from(read(start, length));
        },
        // What was read byte by byte is written with up to two for each.
        lengthOf: (index) => spans.at(index).length * (encoding === 'utf8' ? 1 : 2),
        keysOf: (index) => spans.at(index).keys,
        lineOf: (index) => lineAt(source, spans.at(index).start),
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/paths.js + 1 modules
var paths = __nccwpck_require__(3);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/repository-name.js
var repository_name = __nccwpck_require__(2894);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */

/** Whether a run carries a seal and still is what was sealed. @param results those of the run, read one by one. */
function sealHolds(run, results) {
    const seal = (0,json.at)(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(Array.isArray(run.results) ? { ...run, results: results() } : run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */


/** Objects of one making have one order of keys, and are many: each order is sorted and written once, as long as they are few. */
const orders = new Map();
const maxOrders = 500;


;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/shape.js
// What decides about a run and is of another type than SARIF's: it would be passed over as if nothing stood there, a failed invocation, a
// rule's level or the commit with it.

/** What is expected of the first such member, as a sentence goes on: `an array "invocations"`. */
function misshapen(run) {
    const { tool } = run;
    // What converted a report has an invocation, too.
    const invocations = [...(0,json/* arrayOf */.jk)(run.invocations), (0,json.at)(run.conversion, 'invocation') ?? {}];
    const components = [(0,json.at)(tool, 'driver'), ...(0,json/* arrayOf */.jk)((0,json.at)(tool, 'extensions'))];
    const inAll = (holders, ...names) => holders.flatMap((holder) => names.flatMap((name) => (0,json/* arrayOf */.jk)((0,json.at)(holder, name))));
    const rules = inAll(components, 'rules');
    const provenance = (0,json/* arrayOf */.jk)(run.versionControlProvenance);
    const notified = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const overriding = ['ruleConfigurationOverrides', 'notificationConfigurationOverrides'];
    const list = (holders, ...names) => names.find((name) => holders.some((holder) => (0,json/* isNoList */.uv)((0,json.at)(holder, name))));
    const object = (holders, ...names) => names.find((name) => holders.some((holder) => (0,json/* isNoObject */.xY)((0,json.at)(holder, name))));
    const array = list([run], 'invocations', 'versionControlProvenance', 'artifacts') ??
        list([tool], 'extensions') ??
        list(components, 'rules', 'notifications') ??
        list(invocations, ...notified, ...overriding);
    if (array !== undefined)
        return `an array "${array}"`;
    const holders = [
        [[run], ['invocations', 'versionControlProvenance']],
        [[tool], ['extensions']],
        [components, ['rules', 'notifications']],
        [invocations, [...notified, ...overriding]],
    ];
    for (const [all, names] of holders)
        for (const name of names)
            if (inAll(all, name).some((one) => (0,json/* objectOf */.Xy)(one) === undefined))
                return `objects in "${name}"`;
    const described = [...rules, ...inAll(components, 'notifications')];
    const single = object([run], 'originalUriBaseIds', 'externalPropertyFileReferences', 'conversion') ??
        object([run.conversion], 'invocation') ??
        object(described, 'defaultConfiguration', 'properties') ??
        object(inAll(invocations, ...notified), 'descriptor') ??
        object(inAll(invocations, ...overriding), 'descriptor', 'configuration');
    if (single !== undefined)
        return `an object "${single}"`;
    const text = ['revisionId', 'repositoryUri'].find((name) => provenance.some((one) => ((0,json.at)(one, name) ?? undefined) !== undefined && (0,json/* textOf */.b6)((0,json.at)(one, name)) === undefined));
    return text === undefined ? undefined : `a text "${text}"`;
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js
var write = __nccwpck_require__(729);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).













/** A larger file is not read: a bound of work, not of memory, in which a report is never held whole. */
const maxSarifBytes = 4 * 1024 * 1024 * 1024;
const maxRunsRead = 1000;
/** Drafts before the release candidates keep rules and their levels elsewhere. */
const readVersions = /^2\.1(?:\.0)?(?:-rtm\.\d{1,3})?$/;
/** As many skipped inputs as a run of ours lists (write.ts); a full list may have left some out. */
const maxSkippedListed = 2000;
/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @param beside reads the files that hold parts of the report.
 * @param lineOf text of the checkout's files, by which results without a snippet are known again when lines move.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid`, `report-incomplete`, `report-unreadable` or `report-too-large`.
 */
function readSarif(given, file, workspace, beside, lineOf) {
    const log = readJson(given, file);
    if (!readVersions.test((0,json/* textOf */.b6)(log.version) ?? ''))
        throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
    if (!Array.isArray(log.runs))
        throw unreadable('report-invalid', file, 'expected an array "runs"');
    if (log.runs.length === 0)
        throw unreadable('report-empty', file, 'expected at least one run, got none');
    if (log.runs.length > maxRunsRead)
        throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
    if ((0,json/* isNoList */.uv)(log.inlineExternalProperties))
        throw unreadable('report-invalid', file, 'expected an array "inlineExternalProperties"');
    const inline = (0,json/* arrayOf */.jk)(log.inlineExternalProperties).map((entry) => (0,json/* objectOf */.Xy)(entry) ?? {});
    const source = {
        inline,
        beside,
        parse: (part, name) => readJson(part, name),
        fail: (reason) => {
            throw incomplete(file, reason);
        },
    };
    const runs = log.runs.map((run, index) => {
        const value = (0,json/* objectOf */.Xy)(run);
        if (value === undefined)
            throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
        return { written: value, whole: withExternalParts(value, source) };
    });
    const guids = new Set(log.runs.map((run) => (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'guid'))?.toLowerCase()));
    const referred = JSON.stringify(log.runs.map((run) => (0,json.at)(run, 'externalPropertyFileReferences') ?? null)).toLowerCase();
    for (const entry of inline) {
        const [runGuid, guid] = [(0,json/* textOf */.b6)(entry.runGuid)?.toLowerCase(), (0,json/* textOf */.b6)(entry.guid)?.toLowerCase()];
        // A run without a guid is not that of an entry without one.
        const belongs = (runGuid !== undefined && guids.has(runGuid)) || (guid !== undefined && referred.includes(`"${guid}"`));
        if (entry.results !== undefined && !belongs)
            throw incomplete(file, 'every result inside a run, got results of no run (inlineExternalProperties)');
    }
    const judged = isGateLog(log);
    return runs.map(({ written, whole }, index) => ({
        ...readRun(written, whole, { file, index, workspace, lineOf }),
        ...(judged ? { judged } : {}),
    }));
}
/** Whether a file is a report that a gate wrote. */
function isWrittenByGate(source) {
    const outline = outlineOf(source);
    if ('kind' in outline)
        return false;
    try {
        return isGateLog(JSON.parse(outline.text));
    }
    catch {
        return false;
    }
}
/** Whether a log says that it was written by a gate, as all that a gate writes does. */
function isGateLog(log) {
    return (0,json.at)(log, 'properties', 'portcullis', 'gate') === true;
}
/** The document without its results, which stand as lists in its place. */
function readJson(given, file) {
    const source = given instanceof Uint8Array ? (0,byte_source/* memorySource */.P)(given) : given;
    if (source.size > maxSarifBytes)
        throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${source.size}`);
    const outline = outlineOf(source);
    if ('kind' in outline)
        throw flawed(outline, file);
    if (outline.text.trim() === '')
        throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
    const log = (0,json/* objectOf */.Xy)(parseJson(outline.text, file, outline.lineOf));
    if (log === undefined)
        throw unreadable('report-invalid', file, 'expected a JSON object');
    const holders = [log, ...(0,json/* arrayOf */.jk)(log.runs), ...(0,json/* arrayOf */.jk)(log.inlineExternalProperties)].map(json/* objectOf */.Xy);
    // Wherever a list of results may stand the outline has but its number.
    for (const holder of holders)
        if (Array.isArray(holder?.results))
            Object.assign(holder, { results: [outline.lists[Number(holder.results[0])]] });
    return log;
}
function flawed({ kind, line }, file) {
    if (kind === 'binary')
        return unreadable('report-invalid', file, 'expected SARIF, got a binary file');
    if (kind === 'truncated')
        return unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off');
    if (kind === 'too-large')
        return unreadable('report-too-large', file, 'expected a report that is mostly results, each of at most 64 MiB');
    return unreadable('report-invalid', file, `expected at most ${json/* maxJsonDepth */.iC} levels of nesting, got more`, line);
}
function parseJson(text, file, lineOf) {
    const flaw = (0,json/* jsonFlaw */.h4)(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
    if (flaw?.kind === 'duplicate-key')
        throw twice(flaw.key, file, lineOf(flaw.line));
    return value;
}
function twice(key, file, line) {
    return unreadable('report-invalid', file, `expected every key once, got "${key?.slice(0, 60)}" twice in one object`, line);
}
/** The results of a list one by one, each sound JSON. @param name for messages: "result 3 of run 1". */
function* resultsIn(list, file, name) {
    let index = 0;
    for (const values of batchesOf(list, file))
        for (const value of values) {
            if ((0,json/* membersOf */.lS)(value) !== list.keysOf(index)) {
                const flaw = (0,json/* jsonFlaw */.h4)(list.textOf(index));
                throw twice(flaw?.key, file, list.lineOf(index) + (flaw?.line ?? 1) - 1);
            }
            const result = (0,json/* objectOf */.Xy)(value);
            if (result === undefined)
                throw unreadable('report-invalid', file, `expected ${name(index)} to be an object`);
            if ((0,json/* isNoObject */.xY)(result.properties))
                throw unreadable('report-invalid', file, `expected ${name(index)} to have an object "properties"`);
            yield result;
            index++;
        }
}
/** So many elements are parsed together, and so many bytes: one call is cheaper than many, and few values are held. */
const batchSize = 64;
const batchBytes = 128 * 1024;
function* batchesOf(list, file) {
    for (let from = 0; from < list.count;) {
        const to = batchEnd(list, from);
        const batch = parsedBatch(list, from, to);
        yield batch ?? [parsedAlone(list.textOf(from), file)];
        from = batch === undefined ? from + 1 : to;
    }
}
function batchEnd(list, from) {
    let bytes = list.lengthOf(from);
    let to = from + 1;
    while (to < list.count && to - from < batchSize && bytes + list.lengthOf(to) <= batchBytes)
        bytes += list.lengthOf(to++);
    return to;
}
/** Undefined where one of them is no JSON, or only one is there. */
function parsedBatch(list, from, to) {
    if (to === from + 1)
        return undefined;
    try {
        const values = JSON.parse(`[${list.textBetween(from, to)}]`);
        return values.length === to - from ? values : undefined;
    }
    catch {
        return undefined;
    }
}
/** @throws PortcullisError `report-invalid`. */
function parsedAlone(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function unreadable(code, file, message, line) {
    return new errors/* PortcullisError */.SO({
        code,
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function incomplete(file, expected) {
    return new errors/* PortcullisError */.SO({
        code: 'report-incomplete',
        message: `expected ${expected}`,
        where: { file },
        remedy: 'Keep the files that the tool writes together, or let it write one SARIF file without external properties.',
    });
}
/** Every result of a run, of all its lists. */
function readResults(run, own, place) {
    const context = (0,read_result/* runContext */.pO)(run, place.workspace, own, place.lineOf);
    const results = [];
    for (const list of listsOf(run)) {
        const origin = originOf(list, context);
        let index = 0;
        for (const result of resultsIn(list, place.file, nameIn(place.index)))
            results.push(new KeptResult((0,read_result/* readResult */.Uv)(result, context), origin, index++));
    }
    return results;
}
function nameIn(run) {
    return (position) => `result ${position + 1} of run ${run + 1}`;
}
/** @param written the run as it stands in the file, which is what a seal is about. */
function readRun(written, run, place) {
    const { file, index, workspace } = place;
    const driver = (0,json/* objectOf */.Xy)((0,json.at)(run, 'tool', 'driver'));
    const tool = (0,json/* textOf */.b6)(driver?.name);
    if (tool === undefined || tool === '')
        throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    const misplaced = misshapen(written) ?? misshapen(run);
    if (misplaced !== undefined)
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have ${misplaced}`);
    const scanner = scannerOf(run, tool);
    const sealed = sealHolds(written, function* () {
        for (const list of listsOf(written))
            yield* resultsIn(list, file, nameIn(index));
    });
    const results = readResults(run, scanner !== undefined && sealed, place);
    const successful = successOf(run);
    const provenance = (0,json/* objectOf */.Xy)((0,json/* arrayOf */.jk)(run.versionControlProvenance)[0]);
    const own = (0,json/* objectOf */.Xy)((0,json.at)(run, 'properties', 'portcullis'));
    const canary = (0,json/* objectOf */.Xy)(own?.canary);
    const coverage = readCoverage(own?.coverage);
    const skipped = (0,json/* arrayOf */.jk)(own?.skipped);
    const inputs = (0,json/* objectOf */.Xy)(own?.inputs);
    const settingsOrigin = (0,json/* textOf */.b6)((0,json.at)(own, 'settings', 'origin'));
    const version = (0,json/* textOf */.b6)(driver?.semanticVersion) ?? (0,json/* textOf */.b6)(driver?.version);
    const commit = (0,json/* textOf */.b6)(provenance?.revisionId)?.toLowerCase();
    const otherCommits = otherCommitsOf(run, commit);
    const repository = (0,json/* textOf */.b6)(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(scanner === undefined ? {} : { scanner }),
        ...(version === undefined ? {} : { version }),
        ...(successful === undefined ? {} : { successful }),
        errors: errorsIn(run, (0,paths/* pathReader */.n)(run, workspace)),
        ...(commit === undefined ? {} : { commit }),
        ...(otherCommits.length === 0 ? {} : { otherCommits }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: (0,json/* textOf */.b6)(canary.detail) ?? '' } }),
        ...(coverage === undefined ? {} : { coverage }),
        gaps: skipped.flatMap((entry) => {
            const skip = (0,json/* objectOf */.Xy)(entry);
            // What is no clear "no" is a gap.
            if (skip?.gap === false)
                return [];
            const reason = (0,json/* textOf */.b6)(skip?.reason) ?? 'unknown';
            return [{ path: (0,json/* textOf */.b6)(skip?.path) ?? '', reason, detail: (0,json/* textOf */.b6)(skip?.detail) ?? reason }];
        }),
        moreGaps: skipped.length >= maxSkippedListed && skipped.every((entry) => (0,json.at)(entry, 'gap') !== false),
        ...(inputs === undefined ? {} : { inputs }),
        ...(settingsOrigin === undefined ? {} : { settingsOrigin }),
        evaluated: Array.isArray(run.results),
        sealed,
        judged: own?.judged === true,
        allowlisted: Math.max(0, (0,json/* numberOf */.rl)((0,json.at)(own?.coverage, 'skipped', 'allowlisted')) ?? 0),
        resultsLeftOut: (0,json/* numberOf */.rl)((0,json.at)(run, 'properties', 'resultsLeftOut')) ?? 0,
        results,
        raw: Array.isArray(run.results) ? { ...run, results: [] } : run,
    };
}
/** 3.14.16: a run may be about several repositories, each at one commit. One that is not named may be this one. */
function otherCommitsOf(run, commit) {
    const [first, ...others] = (0,json/* arrayOf */.jk)(run.versionControlProvenance);
    const repository = (0,json/* textOf */.b6)((0,json.at)(first, 'repositoryUri'));
    const isSame = (uri) => uri === undefined || repository === undefined || (0,repository_name/* repositoryName */.a)(uri) === (0,repository_name/* repositoryName */.a)(repository);
    const same = others.filter((entry) => isSame((0,json/* textOf */.b6)((0,json.at)(entry, 'repositoryUri'))));
    return same.flatMap((entry) => (0,json/* textOf */.b6)((0,json.at)(entry, 'revisionId'))?.toLowerCase() ?? []).filter((id) => id !== commit);
}
/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run, tool) {
    if (tool.toLowerCase().startsWith(write/* toolPrefix */.z0))
        return tool.slice(write/* toolPrefix */.z0.length).toLowerCase();
    const own = (0,json.at)(run, 'properties', 'portcullis');
    if (own !== undefined)
        return ((0,json/* textOf */.b6)((0,json.at)(own, 'scanner')) ?? tool).toLowerCase();
    const id = (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'id'))?.toLowerCase();
    return id?.startsWith(write/* toolPrefix */.z0) === true ? id.slice(write/* toolPrefix */.z0.length).replace(/\/$/, '') : undefined;
}
/** Counts that are no counts prove nothing. */
function readCoverage(value) {
    const applicable = (0,json/* numberOf */.rl)((0,json.at)(value, 'applicable'));
    const scanned = (0,json/* numberOf */.rl)((0,json.at)(value, 'scanned'));
    const excluded = (0,json.at)(value, 'excluded');
    const counts = [applicable, scanned, excluded ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
    return counts && scanned <= applicable
        ? {
            applicable: applicable,
            scanned: scanned,
            ...(excluded === undefined ? {} : { excluded: excluded }),
        }
        : undefined;
}


/***/ }),

/***/ 2247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ statedRegion),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
// Regions as SARIF states them, found in a text: by lines and columns, by characters or by bytes, whole lines and open ends
// (SARIF 2.1.0, 3.30). A region that could mean two places means none.

const members = ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'byteOffset', 'byteLength'];
/** The region of a JSON value; undefined when it is none or one of its numbers is no whole number. */
function statedRegion(value) {
    const region = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
    if (region === undefined)
        return undefined;
    const stated = {};
    for (const member of members) {
        const given = region[member];
        if (given === undefined)
            continue;
        const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given);
        if (number === undefined || !Number.isSafeInteger(number))
            return undefined;
        // 3.30.9, 3.30.11: -1 says that an offset is not known.
        if (number !== -1 || !member.endsWith('Offset'))
            stated[member] = number;
    }
    return stated;
}
/** Where a region lies in a text, or why that cannot be said. */
function spanOf(region, text, index, kind) {
    const spans = [];
    if (region.startLine !== undefined)
        spans.push(byLines(region, text, index, kind));
    if (region.charOffset !== undefined)
        spans.push(byCharacters(region.charOffset, region.charLength ?? 0, text, kind));
    if (region.byteOffset !== undefined)
        spans.push(byBytes(region.byteOffset, region.byteLength ?? 0, text));
    const [first] = spans;
    if (first === undefined)
        return { problem: 'it does not say where it changes the file' };
    const failed = spans.find((span) => 'problem' in span);
    if (failed !== undefined)
        return failed;
    const same = (span) => 'start' in span && 'start' in first && span.start === first.start && span.end === first.end;
    return spans.every(same) ? first : { problem: 'its lines and its offsets name two places' };
}
const outside = { problem: 'its edits lie outside the file' };
const ambiguous = { problem: 'the report does not say whether it counts code points or UTF-16 units (columnKind)' };
function byLines(region, text, index, kind) {
    const { startLine = 0, startColumn = 1, endLine = startLine, endColumn } = region;
    const start = place(startLine, startColumn, text, index, kind);
    const end = endColumn === undefined ? lineEnd(endLine, index) : place(endLine, endColumn, text, index, kind);
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined || end < start ? outside : { start, end };
}
/** 3.30.8: without an end column a region reaches to the end of its line, before the line break. */
function lineEnd(line, index) {
    const start = index.offsetAt(line, 1);
    return start === undefined ? undefined : start + index.lineText(line).length;
}
function place(line, column, text, index, kind) {
    if (column < 1)
        return undefined;
    const start = index.offsetAt(line, 1);
    // The place after the last line is the end of the file, also where no line break ends it.
    if (start === undefined)
        return line === index.lineCount + 1 && column === 1 ? text.length : undefined;
    const offset = advance(text, start, column - 1, kind);
    if (typeof offset !== 'number')
        return offset;
    return index.offsetAt(line, offset - start + 1);
}
function byCharacters(offset, length, text, kind) {
    if (offset < 0 || length < 0)
        return outside;
    const start = advance(text, 0, offset, kind);
    const end = typeof start === 'number' ? advance(text, start, length, kind) : start;
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined ? outside : { start, end };
}
/** The offset `count` characters after `from`; undefined where the text ends before or a character would be cut in two. */
function advance(text, from, count, kind) {
    if (count > text.length - from)
        return undefined;
    const units = from + count;
    if (kind === 'utf16CodeUnits')
        return cutsPair(text, units) ? undefined : units;
    let offset = from;
    for (let left = count; left > 0; left--) {
        if (offset >= text.length)
            return kind === 'undeclared' ? 'ambiguous' : undefined;
        offset += isPair(text, offset) ? 2 : 1;
    }
    return kind === 'undeclared' && offset !== units ? 'ambiguous' : offset;
}
function isPair(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff;
}
function cutsPair(text, offset) {
    return offset > 0 && isPair(text, offset - 1);
}
function byBytes(offset, length, text) {
    if (offset < 0 || length < 0)
        return outside;
    const bytes = Buffer.from(text);
    if (offset + length > bytes.length)
        return outside;
    const starts = (at) => at === bytes.length || (bytes[at] & 0xc0) !== 0x80;
    if (!starts(offset) || !starts(offset + length))
        return { problem: 'its bytes cut a character in two' };
    const start = bytes.toString('utf8', 0, offset).length;
    return { start, end: start + bytes.toString('utf8', offset, offset + length).length };
}


/***/ }),

/***/ 2894:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
// Which repository a URL means.
/** `github.com/owner/name` however the URL is written. */
function repositoryName(url) {
    return url
        .replace(/^[a-z+]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d)/, '$1/')
        .replace(/\.git$/, '')
        .replace(/(?<!\/)\/+$/, '')
        .toLowerCase();
}


/***/ }),

/***/ 5821:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ idsAbove)
/* harmony export */ });
// Hierarchical ids of rules and notifications (SARIF 2.1.0, 3.52.4): `CA1000/1` belongs to `CA1000`.
/** Ids above this are not looked at: a report may hold any text there. */
const maxLevels = 20;
/** An id and those above it, the nearest first. */
function idsAbove(id) {
    const all = [id];
    for (let slash = id.lastIndexOf('/'); slash > 0 && all.length < maxLevels; slash = id.lastIndexOf('/', slash - 1))
        all.push(id.slice(0, slash));
    return all;
}


/***/ }),

/***/ 729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Z4: () => (/* binding */ contentFingerprintKey),
/* harmony export */   nx: () => (/* binding */ informationUri),
/* harmony export */   z0: () => (/* binding */ toolPrefix)
/* harmony export */ });
/* unused harmony exports sourceRoot, rulePagePath, rulePage, toSarif, pathToUri */
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
/** Name of the one that does not change when a file moves. */
const contentFingerprintKey = 'portcullis/content/v1';
/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;
/** Path of the page on which a built-in rule is documented, with its anchor; undefined for rules of a user's configuration. */

/** The page as it was released with this version: what a moving branch says tomorrow is not what this run meant. */

/** SARIF of one run. Without a result it is that of a run that did not succeed. */




/** Gaps first: they are what the gate asks about. */


/** What stands in the tree and lies somewhere else: no gap, and nothing of it was looked at. */




const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };





/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */




/***/ }),

/***/ 6188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   convertedFiles: () => (/* binding */ convertedFiles),
/* harmony export */   editedFiles: () => (/* binding */ editedFiles),
/* harmony export */   listCheckout: () => (/* binding */ listCheckout)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9718);
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.





/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    const isText = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(run.stdout);
    for (const line of run.stdout.toString(isText ? 'utf8' : 'latin1').split('\0')) {
        if (line === '')
            continue;
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
        // a small letter where the file is to be assumed unchanged.
        const letter = line.charCodeAt(0);
        const tracked = letter !== 0x3f;
        const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
        const name = line.slice(2);
        entries.set(name, isText ? { path: name, tracked, unwatched } : { ...ofBytes(name), tracked, unwatched });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
function editedFiles(directory) {
    const args = [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        '--relative',
    ];
    const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
    // A name that is no text would be asked for by another: names are bytes here, a letter each, until all is known.
    const edited = new Map();
    const suspects = [];
    const fields = run.stdout.toString('latin1').split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1];
        if (status === 'D')
            edited.set(path, 'deleted');
        // What is added stands in no commit, and is read like any other file.
        else if (status === 'M' && before.startsWith('100') && after.startsWith('100'))
            suspects.push({ path, id });
        else if (status !== 'A')
            edited.set(path, 'edited');
    }
    const asked = suspects.filter(({ path }) => !path.includes('\n'));
    const hashes = asked.length === 0
        ? undefined
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join(''), 'latin1'));
    const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
    const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
    for (const { path } of suspects)
        if (!same.has(path))
            edited.set(path, 'edited');
    return new Map([...edited].map(([path, what]) => [Buffer.from(path, 'latin1').toString(), what]));
}
/** Attributes by which git writes other bytes into the checkout than the commit holds, beside line ends and filters. */
const converting = ['working-tree-encoding', 'ident'];
/** A larger file is taken for another than the commit's. */
const maxConvertedBytes = 64 * 1024 * 1024;
/**
 * Tracked files that `.gitattributes` makes another text of in the checkout than the commit holds: a scanner would read `evil+AEA-v1` where
 * the server reads `evil@v1`. Git itself calls them unchanged. Paths are relative to the directory; undefined when git cannot tell.
 */
function convertedFiles(directory, tracked) {
    if (tracked.length === 0)
        return [];
    // A name that is no text would be asked for by another: names are bytes here, a letter each.
    const names = new Map(tracked.map(({ path, raw }) => [(raw ?? Buffer.from(path)).toString('latin1'), path]));
    // By the index, as the checkout was made: a `.gitattributes` may be converted itself.
    const asked = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['check-attr', '--cached', '--stdin', '-z', ...converting], Buffer.from(`${[...names.keys()].join('\0')}\0`, 'latin1'));
    if (!asked.ok)
        return undefined;
    const fields = asked.stdout.toString('latin1').split('\0');
    const suspects = new Set();
    for (let i = 0; i + 2 < fields.length; i += 3)
        if (!['unspecified', 'unset'].includes(fields[i + 2]))
            suspects.add(fields[i]);
    if (suspects.size === 0)
        return [];
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['ls-tree', '-r', '-z', 'HEAD', '--', '.']);
    if (!listed.ok)
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : [];
    return listed.stdout
        .toString('latin1')
        .split('\0')
        .flatMap((entry) => {
        const [, id = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
        const path = suspects.has(name) ? names.get(name) : undefined;
        return path !== undefined && isConverted(fileIn(directory, name), id) ? [path] : [];
    });
}
/** @param name bytes of a path, a letter each. */
function fileIn(directory, name) {
    return Buffer.concat([Buffer.from(directory + node_path__WEBPACK_IMPORTED_MODULE_3__.sep), Buffer.from(name, 'latin1')]);
}
/** Whether a file differs from a blob by more than line ends, and what git writes into an empty `$Id$`. */
function isConverted(file, id) {
    let text;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats?.isFile() !== true)
            return false;
        if (stats.size > maxConvertedBytes)
            return true;
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, 'latin1');
    }
    catch {
        // What nobody can open is told by whoever reads it; what it holds is not known.
        return true;
    }
    const plain = text.replaceAll(`$Id: ${id} $`, '$Id$');
    return ![text, plain, plain.replaceAll('\r\n', '\n')].some((candidate) => blobId(candidate, id.length) === id);
}
/** Id of a blob in a repository whose ids have so many digits. */
function blobId(content, digits) {
    const bytes = Buffer.from(content, 'latin1');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
function holdsFiles(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
/** @param name bytes of a path, a letter each. */
function ofBytes(name) {
    const raw = Buffer.from(name, 'latin1');
    const path = raw.toString();
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw) ? { path } : { path, raw };
}


/***/ }),

/***/ 9718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var findGitRoot = (function findGitRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
});
var headCommit = (function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ filterDrivers),
  ky: () => (/* binding */ findGitRoot),
  $Y: () => (/* binding */ git),
  tG: () => (/* binding */ hasGit),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  jh: () => (/* binding */ isCommitId),
  fY: () => (/* binding */ parentsOf),
  Io: () => (/* binding */ readAheadAtCommit),
  zX: () => (/* binding */ readAtCommit),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: gitArguments, requireGit, startGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __node_at_first_use("node:child_process");
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/program.js
// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.





const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;
/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
function findProgram(name, path, scanned) {
    for (const file of programPlaces(name, path)) {
        if (isBelow(scanned, (0,external_node_path_.dirname)(file)))
            continue;
        try {
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
            if ((0,external_node_fs_.statSync)(file).isFile() && !isBelow(scanned, (0,external_node_fs_.realpathSync)(file)))
                return file;
        }
        catch {
            // Not here.
        }
    }
    return undefined;
}
/**
 * Where a program may lie, by PATH, the first first. On Windows only what the system itself starts: a `.cmd` of PATHEXT is a text that
 * a shell reads. An entry there may stand in quotes; one without a drive lies on whatever drive is present.
 */
function programPlaces(name, path, system = external_node_path_) {
    const windows = system.sep === '\\';
    return (path ?? '')
        .split(system.delimiter)
        .map((entry) => (windows ? entry.trim().replace(/^"(.*)"$/, '$1') : entry))
        .filter((entry) => (windows ? (0,paths/* isWindowsAbsolute */.nY)(entry) : system.isAbsolute(entry)))
        .flatMap((folder) => (windows ? ['.exe', '.com'] : ['']).map((ending) => system.join(folder, `${name}${ending}`)));
}
function isBelow(root, path) {
    return root !== undefined && ((0,paths/* insideFolder */.xe)(root, path) || (0,paths/* insideFolder */.xe)(real(root), path));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,external_node_child_process_namespaceObject.spawnSync)(file, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: options.maxOutput ?? defaultMaxOutput,
        timeout: options.timeout ?? defaultTimeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stdout = run.stdout ?? Buffer.alloc(0);
    const stderr = run.stderr?.toString() ?? '';
    const code = run.error?.code;
    if (run.status === 0 && (code === undefined || code === 'EPIPE'))
        return { ok: true, exitCode: 0, stdout, stderr };
    const failure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
    return {
        ok: false,
        failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
        ...(run.status === null ? {} : { exitCode: run.status }),
        stdout,
        stderr: stderr || run.error?.message || '',
    };
}
/** Like `runProgramSync` without holding this process up. */

const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */

/** The sentence for a program that is needed and not there. */

function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}

;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/git.js
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor, hooks and filters can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map();
function gitProgram(directory) {
    const scanned = findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, findProgram('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input, maxOutput = maxOutputBytes) {
    return runProgramSync(gitProgram(directory), gitArguments(directory, args), {
        maxOutput,
        environment: gitEnvironment(directory),
        ...(input === undefined ? {} : { input }),
    });
}
/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */

/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names. Grafts would tell another
 * history.
 */
function gitEnvironment(directory) {
    return { ...plainEnvironment(), ...withoutFilters(filterDrivers(directory)) };
}
function plainEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1', GIT_GRAFT_FILE: '/dev/null' };
}
const drivers = new Map();
/**
 * Names of the filters that the configuration knows (`filter.NAME.clean`, \u2026), whoever wrote it; asked once a repository. A file has one
 * where `.gitattributes` says so, and git would run it to compare what lies there with what is committed.
 */
function filterDrivers(directory) {
    const place = findGitRoot(directory) ?? directory;
    const known = drivers.get(place);
    if (known !== undefined)
        return known;
    const listed = runProgramSync(gitProgram(directory), gitArguments(directory, ['config', '--includes', '--null', '--name-only', '--get-regexp', '^filter\\.']), { environment: plainEnvironment() });
    const names = listed.stdout
        .toString()
        .split('\0')
        .flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
    const found = [...new Set(names)];
    drivers.set(place, found);
    return found;
}
/** Configuration under which no filter is a program: an empty `process` outweighs the others. In the environment a name may hold anything. */
function withoutFilters(names) {
    const settings = names.flatMap((name) => [
        [`filter.${name}.process`, ''],
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.required`, 'false'],
    ]);
    return {
        ...(settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(settings.length) }),
        ...Object.fromEntries(settings.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ])),
    };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */

/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */

function headFromFiles(root) {
    const folder = gitFolder((0,external_node_path_.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,external_node_path_.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,external_node_path_.join)(folder, ref)) ?? packedRef(smallFile((0,external_node_path_.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= maxBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function packedRef(text, ref) {
    return text
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
function parentsOf(directory, commit) {
    const run = git(directory, ['cat-file', 'commit', commit]);
    if (!run.ok)
        return [];
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** Full commit id that a revision names here; undefined when there is none. */
function resolveCommit(directory, revision) {
    // Nothing that git could take for an option, a range or a search.
    if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision))
        return undefined;
    const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/** Bytes that git writes before and after the content of an object. */
const objectFrame = 4096;
/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit))
        return 'missing-commit';
    const answer = path.includes('\n') ? undefined : objectNamed(root, `${commit}:${path}`, maxBytes);
    // A link to nothing, and a path below what is a file.
    if (answer?.type === 'dangling' || answer?.type === 'notdir')
        return undefined;
    if (answer !== undefined && answer.type !== 'missing')
        return blobOf(answer, maxBytes);
    // There is no such path, or what lies there is not in this clone; a name with a line feed can only be asked for so.
    const entry = entryAt(root, commit, path);
    return entry === undefined || entry === 'missing-commit' ? entry : blobOf(objectNamed(root, entry, maxBytes), maxBytes);
}
function objectNamed(root, name, maxBytes) {
    const run = git(root, ['cat-file', '--batch', '--follow-symlinks'], linesFor([name]), maxBytes + objectFrame);
    return run.ok ? answersOf(run.stdout, true).next().value : { id: '', type: 'unread', size: 0, content: Buffer.alloc(0) };
}
function blobOf(answer, maxBytes) {
    return answer?.type === 'blob' && answer.content.length <= maxBytes ? answer.content : 'missing-commit';
}
/** The id of what a commit has at a path. */
function entryAt(root, commit, path) {
    const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (entry.ok && entry.stdout.length === 0)
        return undefined;
    return (entry.ok ? /^100\d+ blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1'))?.[1] : undefined) ?? 'missing-commit';
}
/** Bytes of files that are read ahead. */
const maxAhead = 64 * 1024 * 1024;
/** Contents of many files at a commit, by two processes for all; what is not there, and what would be too much, is left to `readAtCommit`. */
function readAheadAtCommit(root, commit, paths) {
    const found = new Map();
    if (!isCommitId(commit))
        return found;
    const asked = paths.filter((path) => !path.includes('\n'));
    const check = git(root, ['cat-file', '--batch-check', '--follow-symlinks'], linesFor(asked.map((path) => `${commit}:${path}`)));
    const kept = [];
    let total = 0;
    let at = 0;
    for (const { type, id, size } of check.ok ? answersOf(check.stdout, false) : []) {
        const path = asked[at++];
        if (type !== 'blob' || total + size > maxAhead)
            continue;
        total += size;
        kept.push({ path, id });
    }
    const run = git(root, ['cat-file', '--batch'], linesFor(kept.map(({ id }) => id)), maxAhead + kept.length * objectFrame);
    at = 0;
    for (const { type, content } of run.ok ? answersOf(run.stdout, true) : []) {
        const path = kept[at++]?.path;
        if (type === 'blob')
            found.set(path, content);
    }
    return found;
}
function linesFor(names) {
    return Buffer.from(names.map((name) => `${name}\n`).join(''));
}
/** What `cat-file` says of each object, in the order in which they were asked for. */
function* answersOf(output, withContents) {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        if (end < 0)
            return;
        const line = output.toString('latin1', at, end);
        const [, id = '', type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
        const link = /^(dangling|symlink|loop|notdir) (\d+)$/.exec(line);
        const size = Number(length ?? link?.[2] ?? 0);
        const start = end + 1;
        const hasContent = link !== null || (type !== undefined && withContents);
        const stop = hasContent ? start + size : start;
        if (stop > output.length)
            return;
        yield { id, type: type ?? link?.[1] ?? 'missing', size, content: output.subarray(start, stop) };
        at = hasContent ? stop + 1 : start;
    }
}
/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */



/***/ }),

/***/ 1446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var namesIn = (function namesIn(directory, withKinds) {
    const names = withKinds ? readdirSync(directory, { withFileTypes: true }).map(kindOf) : readdirSync(directory).map((name) => ({ name }));
    if (!names.some(({ name }) => name.includes('\ufffd')))
        return names;
    return readdirSync(directory, { encoding: 'buffer' }).map((raw) => {
        const name = raw.toString();
        return Buffer.from(name).equals(raw) ? { name } : { name, raw };
    });
});
var withSeparator = (function withSeparator(directory) {
    return directory.endsWith(sep) ? directory : directory + sep;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sz: () => (/* binding */ resultsDirectory)
/* harmony export */ });
/* unused harmony exports listFolder, listFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([], 6188); } // at first use



/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists a folder: in a git checkout the tracked and the untracked-not-ignored files, elsewhere all that no `.gitignore` excludes, or all where
 * that leaves nothing, or where the folder was asked for by name.
 * @param workspace absolute, every link resolved, as `start` is, which lies in it.
 * @param committed hold the files against the commit.
 * @param reads see WalkOptions.
 * @param isNamed whether the user named this folder. Below the workspace, one in which git tracks nothing, or placeholders alone, is then read
 * whole: a `.gitignore` that came with an artifact says what its author would not have read.
 */

/** The listing of one file. */

/** What a repository holds so that a folder is there: `build/.gitignore` with `*` and `!.gitignore` in it. */
function isPlaceholder(path) {
    return /(?:^|\/)(?:\.gitignore|\.gitkeep|\.keep|\.gitattributes)$/.test(path);
}
class Lister {
    workspace;
    committed;
    reads;
    listing = { files: [], links: [], folders: [], skipped: [] };
    ways = new Map();
    /** Files that git names, their folder says are plain ones, and nobody reads: they were not looked at. */
    passed = [];
    /** Whether others were passed over, of which nothing is kept. */
    hasPassed = false;
    /** Whether a `.gitignore` outside of git left something out. */
    hasIgnored = false;
    plainFiles = new Map();
    linksOnWays = new Set();
    constructor(workspace, committed, reads) {
        this.workspace = workspace;
        this.committed = committed;
        this.reads = reads;
    }
    async directory(start, isNamed = false) {
        const inRepository = findGitRoot(start) !== undefined;
        const listing = inRepository ? (0, atFirstUse0().listCheckout)(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip(relativePath(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        const isForeign = isNamed && listing?.entries.some(({ tracked, path }) => tracked && !isPlaceholder(path)) !== true;
        if (listing !== undefined && !isForeign)
            return this.checkout(start, listing);
        await this.plain(start, !isForeign);
        const { files, links, folders, skipped } = this.listing;
        // Asked for by name, a folder is not left out as a whole by what lies in it.
        if (this.hasIgnored && !this.hasPassed && files.length + links.length + folders.length + skipped.length === 0)
            await this.plain(start, false);
    }
    async checkout(start, listing) {
        const prefix = relativePath(this.workspace, start);
        const before = withSeparator(start);
        this.listing.added ??= false;
        for (const path of listing.unreadable)
            this.unreadableFolder(joined(prefix, path), 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        let folders;
        const isListedWithin = (folder) => {
            folders ??= foldersOf(listing.entries);
            return folders.has(folder);
        };
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked) {
                if (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`))
                    continue;
                this.listing.added = true;
            }
            // As git writes a path it has no dots, and ends with a slash where it is a repository of its own.
            const readable = before + (sep === '/' ? entry.path : entry.path.replaceAll('/', sep));
            const last = readable.lastIndexOf(sep, readable.length - 2);
            const folder = last < before.length ? start : readable.slice(0, last);
            const way = this.wayTo(folder);
            if (way !== 'straight')
                this.skip(path, `symlink-${way}`, false, 'a directory on its path is a symbolic link');
            else if (entry.raw !== undefined)
                await this.entry(Buffer.concat([Buffer.from(before), entry.raw]), path);
            else if (this.isUnread(path) && this.plainFilesOf(folder).has(readable.slice(last + 1)))
                this.passed.push(path);
            else
                await this.entry(readable, path, () => isListedWithin(entry.path));
        }
    }
    isUnread(path) {
        return this.reads?.(path) === false;
    }
    /** Names of plain files in a folder; none where nobody can say. */
    plainFilesOf(folder) {
        const known = this.plainFiles.get(folder);
        if (known !== undefined)
            return known;
        const found = new Set();
        try {
            for (const entry of readdirSync(folder, { withFileTypes: true }))
                if (entry.isFile())
                    found.add(entry.name);
        }
        catch {
            // Each is looked at by itself, and tells why it cannot be.
        }
        this.plainFiles.set(folder, found);
        return found;
    }
    /** The listing with what was passed over; undefined where that must be listed anew. */
    whole() {
        if (this.hasPassed)
            return undefined;
        for (const path of this.passed.splice(0))
            this.file(join(this.workspace, path), path);
        return this.listing;
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = (0, atFirstUse0().editedFiles)(start);
        const converted = (0, atFirstUse0().convertedFiles)(start, listing.entries.filter((entry) => entry.tracked));
        for (const path of converted ?? [])
            if (edited?.has(path) !== true)
                this.skip(joined(prefix, path), 'edited', true, 'the commit holds another text of it: `.gitattributes` has git convert it');
        if (edited === undefined || converted === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = isThere(join(start, path));
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes, or every file. */
    async plain(start, isIgnoring = true) {
        const { ignoreRules } = await __nccwpck_require__.e(/* import() */ 760).then(__nccwpck_require__.bind(__nccwpck_require__, 7760));
        const visit = async (directory, folder, rules) => {
            const names = this.namesOf(directory, folder);
            const here = rules.enter(directory, isIgnoring && names.some(({ name }) => name === '.gitignore'));
            const before = withSeparator(directory);
            for (const { name, raw, isFile } of names) {
                const path = joined(folder, name);
                if (this.isPassedOver(directory, name))
                    continue;
                if (isFile && this.isUnread(path)) {
                    this.hasPassed = true;
                    continue;
                }
                const readable = before + name;
                const absolute = raw === undefined ? readable : Buffer.concat([Buffer.from(before), raw]);
                const stats = this.stats(absolute, path);
                if (stats === undefined || this.isIgnored(here, readable, stats))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (raw === undefined)
                    await visit(readable, path, here);
                else
                    this.unreadableFolder(path, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, relativePath(this.workspace, start), ignoreRules());
    }
    isIgnored(rules, path, stats) {
        const is = rules.ignores(path, stats.isDirectory());
        this.hasIgnored ||= is;
        return is;
    }
    /** Git's own, and what an earlier scan wrote. */
    isPassedOver(directory, name) {
        return name === '.git' || (name === resultsDirectory && directory === this.workspace);
    }
    namesOf(directory, folder) {
        try {
            return namesIn(directory, this.reads !== undefined);
        }
        catch (error) {
            this.unreadableFolder(folder, systemReason(error));
            return [];
        }
    }
    /**
     * A path given by git: a directory here is a submodule, a repository of its own, or lies where a tracked file was.
     * @param isListedWithin whether git names what lies in it by itself.
     */
    async entry(absolute, path, isListedWithin = () => false) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if (existsSync(join(folder, '.git')))
                await this.directory(folder);
            else if (isListedWithin())
                return;
            else if (readdirSync(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (this.linksOnWays.has(path))
            return;
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else
            this.listing.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        let found;
        try {
            target = realpathSync(absolute).toString();
            found = statSync(target);
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        const inside = insideFolder(this.workspace, target);
        if (found.isDirectory())
            this.linkedFolder(path, target, inside);
        else if (!inside)
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if (found.isFile())
            this.listing.links.push({ path, target });
        else
            this.skip(path, 'not-a-file', false, 'a link to a device, socket or pipe');
    }
    linkedFolder(path, target, inside) {
        const detail = 'a link to a folder outside the workspace: what lies there is not looked at';
        if (inside)
            this.listing.folders.push({ path, target });
        else
            this.listing.skipped.push({ path, reason: 'symlink-outside', gap: true, detail, folder: true });
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return lstatSync(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else, and on Windows through a junction. */
    wayTo(directory) {
        const known = this.ways.get(directory);
        if (known !== undefined)
            return known;
        let way = 'straight';
        try {
            const above = dirname(directory);
            // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
            const plain = above !== directory && this.wayTo(above) === 'straight' && lstatSync(directory).isDirectory();
            const real = plain ? directory : realpathSync(directory);
            if (real !== directory)
                way = insideFolder(this.workspace, real) ? 'inside' : 'outside';
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            if (error.code === 'ELOOP')
                way = 'outside';
        }
        this.ways.set(directory, way);
        if (way !== 'straight' && this.wayTo(dirname(directory)) === 'straight')
            this.linkOnWay(directory);
        return way;
    }
    /** Where git names what lies behind a link, it may not name the link. */
    linkOnWay(directory) {
        const path = relativePath(this.workspace, directory);
        const entries = [...this.listing.folders, ...this.listing.skipped];
        if (!entries.some((entry) => entry.path === path))
            this.link(directory, path);
        this.linksOnWays.add(path);
    }
    unreadableFolder(path, detail) {
        this.listing.skipped.push({ path, reason: 'unreadable', gap: true, detail, folder: true });
    }
    skip(path, reason, gap, detail) {
        this.listing.skipped.push({ path, reason, gap, detail });
    }
}
/** Every folder in which git names something. */
function foldersOf(entries) {
    const found = new Set();
    for (const { path } of entries)
        for (let at = path.lastIndexOf('/'); at > 0 && !found.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
            found.add(path.slice(0, at));
    return found;
}
/** Whether something lies at a path; where nobody can look, nothing that is known does. */
function isThere(path) {
    try {
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** Names as text are cheaper than as bytes, and a name that is no text shows by the letter that stands for what is none. */

function kindOf(entry) {
    return { name: entry.name, isFile: entry.isFile() };
}

function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}


/***/ }),

/***/ 5374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var pathFilter = (async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            const body = bodyOf(glob);
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ pathFilter)
/* harmony export */ });
/* unused harmony exports workspaceGlobs, selectionFilter, isLiteralGlob, folderFilter, globOfPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7609);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8657);
// Which paths the globs of `include` and `exclude` take in.



/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */

/**
 * Globs as `pathFilter` takes them: an absolute one below one of the folders is taken from there.
 * @param key input that they stand in. @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-outside` for one of another drive, server or system.
 */

/**
 * Predicate over workspace paths from the inputs `include` and `exclude` as they were given.
 * @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-invalid` or `glob-outside`.
 */


/** A glob that names one path, or files of one name, and no pattern. */

/**
 * Predicate over folders that nobody can look into: whether the globs take in something that might lie there.
 * @throws PortcullisError `glob-invalid`.
 */

/**
 * A glob that matches a path whatever letters are in it; one without a slash would match in any folder. In brackets, since a backslash
 * parts folders on Windows.
 * @param path relative to the workspace, with forward slashes.
 */

/** What `globOfPath` makes of a file at the root. */

function bodyOf(glob) {
    refuseInvalid(glob, glob.slice(0, 40));
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined).replace(/\/$/, '/**');
}
/** @param key what the message is about: an input, or the glob itself. */
function refuseInvalid(glob, key) {
    if (glob.length > 1000)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: 'expected a glob of at most 1000 characters',
            where: { key },
            remedy: 'Split the glob.',
        });
    // It would stand for every path but those that it names.
    if (/^!(?!\()/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined)))
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: `expected a glob that says what it takes, got one that starts with an exclamation mark, "${glob.slice(0, 40)}"`,
            where: { key },
            remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
        });
}


/***/ }),

/***/ 8657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var insideFolder = (function insideFolder(root, path, system = external_node_path_) {
    const way = system.relative(root, path);
    return way === '' || !leadsOut(way, system);
});
var leadsOut = (function leadsOut(way, system) {
    // Between two drives there is no relative way: it comes back absolute.
    return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
});
var relativePath = (function relativePath(workspace, absolute, system = external_node_path_) {
    return slashes(system.relative(workspace, absolute), system);
});
var slashes = (function slashes(path, system = external_node_path_) {
    return system.sep === '/' ? path : path.replaceAll('\\', '/');
});
var namesDevice = (function namesDevice(absolute, system = external_node_path_) {
    if (system.sep === '/')
        return insideFolder('/dev', absolute, system) && !insideFolder('/dev/shm', absolute, system);
    const parts = absolute.slice(system.parse(absolute).root.length).split(/[\\/]/);
    return /^[\\/]{2}[.?][\\/]/.test(absolute) || parts.some((part) => part.includes(':') || deviceName.test(part.replace(/[. ].*$/, '')));
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ globBody),
  ve: () => (/* binding */ inWorkspace),
  xe: () => (/* binding */ insideFolder),
  h4: () => (/* binding */ isAbsoluteAnywhere),
  nY: () => (/* binding */ isWindowsAbsolute),
  Fi: () => (/* binding */ namesDevice),
  PV: () => (/* binding */ pathOfFileUri),
  iZ: () => (/* binding */ relativePath),
  k2: () => (/* binding */ slashes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/paths.js
// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.


/** Whether a path is the folder or lies in it; both absolute. */


/** The way from a folder to a path with forward slashes, as results and globs have it. */

/** A path with forward slashes. On other systems than Windows a backslash is a letter like any other. */

/** Whether a path begins with a drive, or names a server: absolute on Windows, wherever it is read. */
function isWindowsAbsolute(path) {
    return /^[A-Za-z]:[\\/]/.test(path) || /^\\\\[^\\]/.test(path);
}
/** Whether a path is absolute here or, written by another system, there. */
function isAbsoluteAnywhere(path) {
    return path.startsWith('/') || isWindowsAbsolute(path);
}
/**
 * A glob as matchers read it: relative to the folder, with forward slashes. On Windows a backslash parts folders and escapes nothing; an
 * absolute glob below the folder is taken from there, whatever slashes and letters its drive is written with.
 */
function globBody(glob, folder, system = external_node_path_) {
    const plain = slashes(glob, system);
    const root = folder === undefined ? undefined : `${slashes(folder, system).replace(/\/$/, '')}/`;
    const sameCase = (text) => (system.sep === '\\' ? text.toLowerCase() : text);
    if (root !== undefined && root !== '/' && sameCase(plain).startsWith(sameCase(root)))
        return plain.slice(root.length);
    // A server's name stays what it is: two slashes begin no path of the workspace.
    return system.sep === '\\' && plain.startsWith('//') ? plain : plain.replace(/^\.?\//, '');
}
/** Names that Windows keeps for devices, whatever ending they have (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])$/i;
/**
 * Whether what is written to a path goes to a device or to a stream of another file, and not into a file of that name: `NUL`, `aux.txt`,
 * `a.txt:b` on Windows, what lies in `/dev` elsewhere.
 */

/** The path that a `file:` URI names, as its own system writes it; undefined where it names none. */
function pathOfFileUri(uri, system = external_node_path_) {
    try {
        return (0,external_node_url_namespaceObject.fileURLToPath)(uri, { windows: system.sep === '\\' });
    }
    catch {
        return undefined;
    }
}
/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */
function inWorkspace(workspace, absolute, system = external_node_path_) {
    if (!system.isAbsolute(absolute) || (system.sep === '/' && isWindowsAbsolute(absolute)))
        return undefined;
    const way = system.relative(workspace, absolute);
    return way === '' || leadsOut(way, system) ? undefined : slashes(way, system);
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
// Loads parts of this bundle when they are first needed: scripts/first-use.mjs.
__nccwpck_require__.now = function (chunks, id, mode) {
	for (const chunk of chunks) __nccwpck_require__.f.require(chunk, []);
	if (!__nccwpck_require__.o(__nccwpck_require__.m, id)) __nccwpck_require__.broken(new Error("module " + id + " is in none of its parts"));
	return mode === undefined ? __nccwpck_require__(id) : __nccwpck_require__.t(id, mode);
};
__nccwpck_require__.broken = function (error) {
	require("fs").writeSync(2, "portcullis: part of this action is missing or broken (" + String(error.message).split("\n")[0] + ").\nCheck out the whole of the pinned commit, and run its folder as it is.\n");
	for (const name of ["DECISION", "STATEMENT", "AUDIT", "SUMMARIES", "LOCK", "SARIF"]) try {
		const fs = require("fs"), path = require("path"), { GITHUB_WORKSPACE, [`INPUT_${name}-FILE`]: given } = process.env;
		const root = fs.realpathSync(GITHUB_WORKSPACE), file = path.resolve(root, given);
		if ((fs.realpathSync(path.dirname(file)) + path.sep).startsWith(root + path.sep)) {
			fs.rmSync(file);
			const run = { tool: { driver: { name: "portcullis/" + path.basename(__dirname) } }, invocations: [{ executionSuccessful: false }], results: [] };
			if (name === "SARIF") fs.writeFileSync(file, JSON.stringify({ version: "2.1.0", runs: [run] }), { flag: "wx" });
		}
	} catch {}
	process.exit(2);
};
if (__nccwpck_require__.f) {
	const load = __nccwpck_require__.f.require;
	__nccwpck_require__.f.require = function (chunk, promises) {
		try {
			load(chunk, promises);
		} catch (error) {
			__nccwpck_require__.broken(error);
		}
	};
}
var __webpack_exports__ = {};
var isHosted = (function isHosted() {
    return hosted in globalThis;
});
var readInputs = (function readInputs(specs, source) {
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const text = source(name);
        values[name] = text === undefined ? defaultOf(spec) : parse(name, spec, text);
    }
    return values;
});
var defaultOf = (function defaultOf(spec) {
    return typeof spec.default === 'string' && spec.default.startsWith('${{') ? '' : spec.default;
});
var refuseMisspelt = (function refuseMisspelt(specs, given) {
    const known = Object.keys(specs);
    for (const name of given) {
        const meant = known.includes(name) ? undefined : (0,did_you_mean/* nearest */.p)(name, known, name.length < 6 ? 1 : 2);
        if (meant === undefined)
            continue;
        throw new errors/* PortcullisError */.SO({
            code: 'input-unknown',
            message: `expected an input of this action, got "${name.slice(0, 60)}", did you mean "${meant}"?`,
            where: { key: name.slice(0, 60) },
            remedy: `Write \`${meant}\` in its place; README.md lists all inputs.`,
        });
    }
});
var logDirectly = (function logDirectly() {
    direct = true;
});
var streamLog = (function streamLog() {
    direct = false;
});
var writeLog = (function writeLog(text) {
    let rest = Buffer.from(text);
    try {
        while (direct && rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(standardOutput, rest));
    }
    catch {
        direct = false;
    }
    if (rest.length > 0)
        process.stdout.write(rest);
});
var insideWorkspace = (function insideWorkspace(workspace, path, key = 'path') {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const { code = '' } = error;
        // Behind a file, as behind nothing, there is nothing.
        const missing = code === 'ENOENT' || code === 'ENOTDIR';
        throw new errors/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${system_reason_systemReason(error)}`,
            where: { file: path, key },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,src_paths/* insideFolder */.xe)(root, real)) {
        throw new errors/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key },
            remedy: 'Name a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
});
var realDirectory = (function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${system_reason_systemReason(error)}`,
            where: { file: path },
            remedy: 'Run the checkout step before this one.',
        });
    }
});
var checkoutPrefix = (function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,src_paths/* relativePath */.iZ)(workspace, checkout);
    return way === '' || way.startsWith('..') ? '' : `${way}/`;
});
var workingTree = (function workingTree(workspace, checkout) {
    const prefix = checkoutPrefix(workspace, checkout);
    return remembering({
        where: 'in this checkout',
        read(path, maxBytes) {
            const own = readInside(workspace, path, maxBytes);
            return own !== undefined || prefix === '' || path.startsWith(prefix) ? own : readInside(workspace, prefix + path, maxBytes);
        },
        list(directory) {
            const own = namesIn(workspace, directory);
            return own.length > 0 || prefix === '' || directory.startsWith(prefix) ? own : namesIn(workspace, prefix + directory);
        },
    });
});
var remembering = (function remembering({ where, commit, read, list, paths, readAhead }) {
    const contents = new Map();
    return {
        where,
        ...(commit === undefined ? {} : { commit }),
        read(path, maxBytes = maxSettingsBytes) {
            const known = contents.get(path);
            if (known !== undefined && known.length > maxBytes)
                throw unreadable(path, `expected at most ${maxBytes} bytes, got ${known.length}`);
            if (!contents.has(path))
                contents.set(path, read(path, maxBytes));
            return contents.get(path);
        },
        peek: (path, maxBytes = maxSettingsBytes) => read(path, maxBytes),
        list,
        ...(paths === undefined ? {} : { paths }),
        ...(readAhead === undefined ? {} : { readAhead }),
        digest() {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
});
var namesIn = (function namesIn(workspace, directory) {
    try {
        if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, directory), { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        return (0,external_node_fs_.readdirSync)(insideWorkspace(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : unreadable(directory, `expected a readable directory, got ${system_reason_systemReason(error)}`);
    }
});
var readInside = (function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        if (isAbsent((0,external_node_path_.resolve)(workspace, path)))
            return undefined;
        const absolute = insideWorkspace(workspace, path);
        descriptor = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,external_node_fs_.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, error instanceof errors/* PortcullisError */.SO ? error.message : `expected a readable file, got ${system_reason_systemReason(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
});
var isAbsent = (function isAbsent(absolute) {
    try {
        return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false;
    }
});
var settingsOf = (function settingsOf(workspace, change, checkout = (0,git/* findGitRoot */.ky)(workspace)) {
    const head = workingTree(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
        }
        const reason = `the base commit ${base?.slice(0, 12) ?? '(unknown)'} is not in this checkout`;
        return { origin: 'unavailable', head, reason };
    }
    if (change.onDefaultBranch)
        return { origin: 'checkout', tree: head, head };
    const { name, commit } = change.defaultBranch ?? {};
    if (name === undefined || commit === undefined || checkout === undefined || !holds(commit)) {
        const branch = name === undefined ? 'the default branch' : `the default branch ${name}`;
        return { origin: 'checkout', tree: head, head, remark: `${branch} is not in this checkout, so the settings of the change itself hold` };
    }
    if ((0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: commitTree(workspace, commit, where, checkout), head, commit };
});
var settingsTree = (function settingsTree(settings) {
    return settings.origin === 'unavailable' ? undefined : settings.tree;
});
var readCiEvent = (function readCiEvent(environment) {
    if (environment.GITHUB_ACTIONS === 'true' || environment.GITHUB_EVENT_NAME)
        return github(environment);
    if (environment.GITLAB_CI === 'true')
        return gitlab(environment);
    if (environment.TF_BUILD?.toLowerCase() === 'true')
        return azure(environment);
    if (environment.BITBUCKET_BUILD_NUMBER)
        return bitbucket(environment);
    if (environment.CIRCLECI === 'true')
        return circle(environment);
    if (environment.JENKINS_URL)
        return jenkins(environment);
    return undefined;
});
var readJob = (function readJob(environment, directory, options = {}) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    if ((0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const event = readCiEvent(environment);
    const checkout = findCheckout(workspace, event);
    const own = checkout === undefined ? (0,git/* headCommit */.Qo)(workspace) : (0,git/* headCommit */.Qo)(checkout);
    const commit = own ?? validCommit(environment.GITHUB_SHA);
    const change = options.base === undefined ? changeOf(event, own, checkout) : comparedWith(options.base, workspace, checkout, own);
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY;
    const identity = event === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(event.job).digest('hex').slice(0, 16);
    return {
        workspace,
        ...(checkout === undefined ? {} : { checkout }),
        ...(commit === undefined ? {} : { commit }),
        ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
        ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
        ...(change === undefined ? {} : { change }),
        settings: settingsOf((0,external_node_fs_.realpathSync)(workspace), change, checkout),
        committed: event !== undefined && change !== undefined && options.base === undefined,
        ...(identity === undefined ? {} : { identity }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
});
var validCommit = (function validCommit(text) {
    return text !== undefined && (0,git/* isCommitId */.jh)(text) ? text : undefined;
});
var findCheckout = (function findCheckout(workspace, event) {
    const own = (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(workspace));
    if (own !== undefined)
        return own;
    // Outside CI a folder that holds repositories is just that.
    if (event === undefined)
        return undefined;
    const below = checkoutsBelow((0,external_node_fs_.realpathSync)(workspace), maxCheckoutDepth);
    if (below.length <= 1)
        return below[0];
    return below.find((folder) => isNamedBy(event, (0,git/* headCommit */.Qo)(folder), folder)) ?? below[0];
});
var changeOf = (function changeOf(event, head, checkout) {
    if (event === undefined || event.kind === undefined)
        return undefined;
    if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout))
        throw (0,git/* hasGit */.tG)(checkout) ? wrongTree(event, head) : gitMissing(event, head);
    const named = event.heads.find((id) => (0,git/* isCommitId */.jh)(id)) ?? head;
    if (named === undefined)
        return undefined;
    const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
    const tip = name === undefined || checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`);
    const base = baseOf(event, checkout);
    // A change that is to be merged into the default branch has that branch's commit as its base.
    const known = tip ?? (event.kind === 'pull-request' && name !== undefined && event.targetBranch === name ? base : undefined);
    return {
        kind: event.kind,
        head: event.kind === 'pull-request' ? named : (head ?? named),
        ...(base === undefined ? {} : { base }),
        ...(name === undefined ? {} : { defaultBranch: { name, ...(known === undefined ? {} : { commit: known }) } }),
        onDefaultBranch: event.kind === 'push' &&
            name !== undefined &&
            event.branch === name &&
            (event.branchTip === undefined || head === undefined || event.branchTip === head),
    };
});
var utils_toCommandValue = (function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
});
var toCommandProperties = (function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
});
var command_issueCommand = (function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
});
var escapeData = (function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
});
var escapeProperty = (function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
});
var getInput = (function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
});
var withoutCommands = (function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*:)(?=:)/gm, '$1\u200b').replace(/##(?=(?:vso|teamcity)?\[)/gi, '##\u200b');
});
var markdown_escapeMarkdown = (function markdown_escapeMarkdown(text) {
    return (0,src_letters/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
});
var withinBytes = (function withinBytes(head, rows, tail, maxBytes, leftOut) {
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
});
var givenInputs = (function givenInputs() {
    return Object.entries(process.env).flatMap(([name, value]) => /^INPUT_/.test(name) && value ? [name.slice('INPUT_'.length).toLowerCase()] : []);
});
var maskSecrets = (function maskSecrets(specs, values) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.type !== 'string' || spec.secret !== true || typeof value !== 'string' || value === '')
            continue;
        streamLog();
        setSecret(value);
    }
});
var tell = (function tell(line) {
    if (typeof line === 'string')
        writeLog(withoutCommands(line) + external_node_os_namespaceObject.EOL);
    else {
        streamLog();
        annotate[line.level](shown(line.message), properties(line));
    }
});
var appendSummary = (async function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    const used = file ? (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size : undefined;
    if (used === undefined || used + Buffer.byteLength(markdown) > markdown_maxSummaryBytes)
        return;
    try {
        await atFirstUse0().summary.addRaw(markdown).write();
    }
    catch (error) {
        throw runnerFile('GITHUB_STEP_SUMMARY', file, error);
    }
});
var setOutputs = (function setOutputs(outputs) {
    const file = process.env.GITHUB_OUTPUT;
    if (!file)
        return;
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (error) {
        throw runnerFile('GITHUB_OUTPUT', file, error);
    }
});
var run_action_atFirstUse0 = (function run_action_atFirstUse0() { return run_action_atFirstUse0.made ??= __nccwpck_require__.now([], 291); });
var runAction = (async function runAction(action, work, { hosting = false } = {}) {
    if (isHosted() && !hosting)
        return;
    logDirectly();
    exitOnSignals(action.name);
    failOnUncaught(action, work);
    // Work that nothing waits for any more ends the process without a word: that is no pass.
    process.exitCode = 2;
    try {
        removeEarlier(action, false);
        refuseMisspelt(action.inputs, givenInputs());
        const inputs = readInputs(action.inputs, runnerInputs);
        maskSecrets(action.inputs, inputs);
        const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
        for (const line of log)
            tell(line);
        if (summary !== undefined)
            await appendSummary(summary);
        setOutputs(outputs);
        process.exitCode = exitCode;
    }
    catch (thrown) {
        conclude(action, work, thrown);
    }
});
var removeEarlier = (function removeEarlier({ inputs }, usual) {
    (0, run_action_atFirstUse0().removeEarlierResults)(process.env.GITHUB_WORKSPACE || process.cwd(), inputs, runnerInputs, usual);
});
var failOnUncaught = (function failOnUncaught(action, work) {
    process.once('uncaughtException', (thrown) => {
        conclude(action, work, thrown);
        // On Windows and macOS a pipe is written later than it is told.
        process.stdout.write('', () => process.exit(2));
    });
});
var exitOnSignals = (function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
            // On Windows and macOS a pipe is written later than it is told.
            process.stdout.write('', () => process.exit(2));
        });
    }
});
var writeResultsFile = (function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        refuseGit(target, file, key);
        refuseOther(target, file, key);
        // Before a folder is made, too: a link would have it made elsewhere.
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, nearestFolder((0,external_node_path_.dirname)(target)), file, key);
        makeFolder((0,external_node_path_.dirname)(target));
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        keepOutOfGit(base, target);
        // "wx" never follows a link that waits under the temporary name.
        writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
        refuseAnotherKind(temporary, target, file, key);
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        removeQuietly(temporary);
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        throw new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${system_reason_systemReason(error)}`,
            where: { file, key },
            remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
            cause: error,
        });
    }
});
var writeResultsFiles = (function writeResultsFiles(base, files) {
    const placed = new Map();
    for (const { path, content, key } of files) {
        const place = (0,external_node_path_.resolve)(base, path);
        const other = placed.get(place);
        if (other !== undefined && other !== key)
            throw onePlace(path, key, other);
        placed.set(place, key);
        writeResultsFile(base, path, content, key);
    }
});
var writeParts = (function writeParts(file, parts) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        writePieces(descriptor, parts);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
});
var writePieces = (function writePieces(descriptor, pieces) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let filled = 0;
    const flush = () => {
        for (let start = 0; start < filled;)
            start += (0,external_node_fs_.writeSync)(descriptor, buffer, start, filled - start);
        filled = 0;
    };
    for (const piece of pieces) {
        // A letter takes three bytes at most.
        const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
        if (filled + most > pieceBytes)
            flush();
        if (most > pieceBytes)
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
        else if (typeof piece === 'string')
            filled += buffer.write(piece, filled);
        else {
            buffer.set(piece, filled);
            filled += piece.length;
        }
    }
    flush();
});
var keepOutOfGit = (function keepOutOfGit(base, target) {
    const folder = (0,external_node_path_.resolve)(base, listing/* resultsDirectory */.sz);
    if (!(0,src_paths/* insideFolder */.xe)(folder, target))
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var refuseGit = (function refuseGit(target, file, key) {
    if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git'))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got one in `.git`',
        where: { file, key },
        remedy: `Set \`${key}\` to a path outside of it, such as ${listing/* resultsDirectory */.sz}/NAME.`,
    });
});
var refuseOther = (function refuseOther(target, file, key) {
    const there = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (there?.isDirectory() === true)
        throw noPlace('a folder', `Name the file in it: \`${key}\` is no folder.`);
    if (there?.isSymbolicLink() === true && !(0,src_paths/* namesDevice */.Fi)(target))
        throw noPlace('a symbolic link', `Set \`${key}\` to another path, such as that of the file itself, or remove the link if it is not needed.`);
    if (!(0,src_paths/* namesDevice */.Fi)(target) && (there === undefined || there.isFile()))
        return;
    throw noPlace('a device, a pipe or a socket', `Set \`${key}\` to a path in a folder.`);
    function noPlace(got, remedy) {
        return new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected a place for the results file, got ${got}`,
            where: { file, key },
            remedy,
        });
    }
});
var refuseAnotherKind = (function refuseAnotherKind(written, target, file, key) {
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isFile() !== true || (0,document_kind/* mayReplace */.kA)((0,earlier_results/* headOf */.U)(written), (0,earlier_results/* headOf */.U)(target)))
        return;
    const kind = (0,document_kind/* documentKind */.eD)((0,earlier_results/* headOf */.U)(written));
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a new place for the results file, or that of an earlier one, got a file that is ${kind === undefined ? 'none' : `no ${kind}`}`,
        where: { file, key },
        remedy: `Set \`${key}\` to another path, such as ${listing/* resultsDirectory */.sz}/NAME, or remove the file if it is not needed.`,
    });
});
var makeFolder = (function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    if ((0,external_node_path_.dirname)(folder) !== folder)
        makeFolder((0,external_node_path_.dirname)(folder));
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var nearestFolder = (function nearestFolder(folder) {
    return (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : nearestFolder((0,external_node_path_.dirname)(folder));
});
var guardInside = (function guardInside(base, directory, file, key) {
    if (!(0,src_paths/* insideFolder */.xe)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory))) {
        throw new errors/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
});
var excerptReader = (function excerptReader(read, hidden) {
    const files = new Map();
    const parts = new Map();
    for (const part of hidden) {
        const known = parts.get(part.path);
        if (known === undefined)
            parts.set(part.path, [part.region]);
        else
            known.push(part.region);
    }
    return (path, region) => {
        if (!files.has(path))
            files.set(path, read(path)?.split(/\r\n|\r|\n/));
        const lines = files.get(path);
        return lines === undefined ? undefined : excerptOf(lines, region, parts.get(path) ?? []);
    };
});
var partsOf = (function partsOf(findings) {
    const known = partsKnown.get(findings);
    if (known !== undefined)
        return known;
    const parts = { groups: groupsOf(findings.filter(({ listed }) => listed)), rest: findings.filter(({ listed }) => !listed) };
    partsKnown.set(findings, parts);
    return parts;
});
var groupsOf = (function groupsOf(findings) {
    const groups = new Map();
    const all = [];
    for (const finding of [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const { ruleId, sources } = finding;
        const tools = sources.length === 1 ? sources[0] : JSON.stringify(sources);
        const ofTools = groups.get(tools) ?? new Map();
        groups.set(tools, ofTools);
        const group = ofTools.get(ruleId) ?? [];
        if (group.push(finding) === 1)
            all.push(group);
        ofTools.set(ruleId, group);
    }
    return all.map(groupOf);
});
var columnsOf = (function columnsOf(text) {
    if (!beyondLatin.test(text))
        return text.length;
    let columns = 0;
    for (const letter of text)
        columns += columnsOfLetter(letter.codePointAt(0));
    return columns;
});
var wrap = (function wrap(text, width, indent = '', hanging = indent) {
    const lines = [];
    let line = '';
    let used = 0;
    const room = () => Math.max(10, width - (lines.length === 0 ? indent : hanging).length);
    for (const word of text.split(' ').filter((each) => each !== '')) {
        const columns = columnsOf(word);
        if (line !== '' && used + 1 + columns > room()) {
            lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
            line = '';
            used = 0;
        }
        used += columns + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
    return lines;
});
var visible = (function visible(text, letters = maxText) {
    return (0,src_letters/* printable */.g$)((0,src_letters/* cut */.Jj)(text, letters));
});
var terminalLines = (function terminalLines(told, screen) {
    if (screen.all === true) {
        const everything = { ...told, findings: told.findings.map((finding) => ({ ...finding, excerpt: finding.excerpt, listed: true })) };
        return linesAt(everything, partsOf(everything.findings), screen, { ...details[0], places: Number.POSITIVE_INFINITY });
    }
    const parts = partsOf(told.findings);
    const last = details.at(-1);
    for (const detail of details) {
        // What certainly does not fit is not written out.
        if (detail === last || leastLines(parts, detail) > screen.rows)
            continue;
        const lines = linesAt(told, parts, screen, detail);
        if (lines.length <= screen.rows)
            return lines;
    }
    return linesAt(told, parts, screen, last);
});
var leastLines = (function leastLines({ groups, rest }, detail) {
    const places = groups.reduce((sum, group) => sum + 1 + Math.min(group.places.length, detail.places), 0);
    return places + (detail.rest === 'listed' ? rest.length : 0);
});
var linesAt = (function linesAt(told, { groups, rest }, screen, detail) {
    const { width, paint } = screen;
    return [
        ...wrap(visible(told.headline), width).map(told.passed ? paint.good : paint.bad),
        ...told.because.flatMap((sentence) => wrap(visible(sentence), width)),
        ...causeLines(told, screen, detail),
        ...groups.flatMap((group) => groupLines(group, screen, detail, told.everything)),
        ...restLines(rest, screen, detail, told.everything),
        ...tailLines(told, screen, detail),
    ];
});
var causeLines = (function causeLines({ causes, everything }, { width, paint }, detail) {
    return causesByRemedy(causes).flatMap((all) => {
        const [{ code, remedy }] = all;
        const group = all.slice(0, Math.max(detail.causes ?? 3, detail.places));
        return [
            ...(detail.why ? [''] : []),
            paint.bad(visible(code)),
            ...group.flatMap(({ message }) => shortened(wrap(`${visible(message, maxCause)}.`, width, '  ', '    '), width, detail)),
            ...(all.length > group.length ? [`  and ${all.length - group.length} more ${visible(everything)}`] : []),
            ...shortened(wrap(`Fix: ${visible(remedy)}`, width, '  ', '       '), width, detail),
        ];
    });
});
var causesByRemedy = (function causesByRemedy(causes) {
    const groups = new Map();
    for (const cause of causes) {
        const key = `${cause.code}\0${cause.remedy}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [cause]);
        else
            group.push(cause);
    }
    return [...groups.values()];
});
var restLines = (function restLines(rest, { width, paint }, detail, everything) {
    if (rest.length === 0)
        return [];
    const counts = ['', ...wrap(`Not blocking: ${groups_countsOf(rest)}${detail.rest === 'listed' ? '.' : `; all ${visible(everything)}.`}`, width)];
    if (detail.rest === 'counted')
        return counts;
    return [
        ...counts,
        ...groupsOf(rest).flatMap(({ ruleId, places, shared, title }) => places.map(({ finding, own }) => {
            const head = finding.severity.padEnd(8);
            const line = `${visible(placeOf(finding))}  ${visible(ruleId)}: ${visible([own, shared, title].find((text) => text !== '') ?? '')}`;
            const text = clip(line, Math.max(40, width - 12 - (finding.fix === undefined ? 0 : 15)));
            return `  ${paint.severity(finding.severity, head)}  ${text}${fixNote(finding, paint)}`;
        })),
    ];
});
var tailLines = (function tailLines({ letThrough, remarks, next, everything }, { width, paint }, detail) {
    const most = detail.rest === 'listed' ? maxRemarks : detail.why ? 5 : 2;
    const more = (all, what) => all.length > most ? [paint.dim(`  and ${all.length - most} more ${what} ${visible(everything)}`)] : [];
    const through = letThrough
        .slice(0, most)
        .flatMap(({ place, ruleId, reason, by }) => wrap(`let through: ${visible([place, ruleId].filter((part) => part !== undefined).join(' '))}: ${visible(reason)}${by === '' ? '' : ` (${visible(by)})`}`, width, '  ', '    '));
    const lines = [
        ...through,
        ...more(letThrough, 'let through'),
        ...remarks.slice(0, most).flatMap((remark) => wrap(visible(remark), width)),
        ...more(remarks, 'remarks'),
        ...next.flatMap(({ text, command }) => (command === undefined ? wrap(visible(text), width) : [`${visible(text)} ${visible(command)}`])),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
});
var markdown_text = (function markdown_text(whole, letters = markdown_maxText) {
    const written = (0,src_letters/* cut */.Jj)(whole, letters);
    const parts = written.split('`');
    // Where they are not in pairs none quotes anything.
    if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === ''))
        return markdown_escapeMarkdown(written);
    return parts.map((part, i) => (i % 2 === 1 ? inlineCode(part) : markdown_escapeMarkdown(part))).join('');
});
var markdown_markdownParts = (function markdown_markdownParts(told, level, link) {
    const { groups, rest } = partsOf(told.findings);
    // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
    const ordered = [...causeSteps(told.causes), ...told.next.filter(({ unblocks }) => unblocks).map(stepText)];
    return {
        head: [
            `${level} ${markdown_text(told.headline)}`,
            '',
            ...(told.because.length === 0 ? [] : [told.because.map((sentence) => markdown_text(sentence)).join(' '), '']),
            ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
            ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
        ]
            .join('\n')
            .concat('\n'),
        places: groups.map((group) => group.places.length),
        rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
        tail: [
            '',
            ...(rest.length === 0 ? [] : [`Not blocking: ${groups_countsOf(rest)}; all ${markdown_text(told.everything)}.`, '']),
            ...letThrough(told),
            ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
            ...told.remarks.slice(0, maxListed).map((remark) => `- ${markdown_text(remark)}`),
            ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${markdown_text(told.everything)}.`] : []),
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
        const [message = '', ...others] = alike.slice(0, maxPlaces).map((cause) => markdown_text(cause.message, markdown_maxCause));
        if (others.length === 0)
            return `${markdown_text(remedy)} (${code(name)}: ${message})`;
        const more = alike.length - maxPlaces;
        const items = [message, ...others, ...(more > 0 ? [`and ${more} more`] : [])];
        return `${markdown_text(remedy)} (${code(name)})\n${items.map((item) => `    - ${item}`).join('\n')}`;
    });
});
var withinSummary = (function withinSummary(parts, where) {
    const { head, rows, tail } = parts;
    const whole = withinBytes(head, rows, tail, markdown_maxSummaryBytes, (count) => leftOutWords(parts, count, where));
    if (Buffer.byteLength(whole) <= markdown_maxSummaryBytes)
        return whole;
    // Head and tail are bounded in their number of lines, not in what each holds.
    return `${head.split('\n', 1)[0]}\n\nWhat was found does not fit into a summary: it is ${where}.\n`;
});
var commonInputs = (function commonInputs(action) {
    return {
        path: {
            type: 'string',
            default: '.',
            description: 'Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says.',
        },
        config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
        'fail-on': {
            type: 'choice',
            choices: thresholds,
            default: 'high',
            description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
        },
        'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
        annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
        summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    };
});
var runAttempt = (function runAttempt(environment) {
    const id = wholeNumber(environment.GITHUB_RUN_ID);
    return id === undefined ? undefined : { id, attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1 };
});
var wholeNumber = (function wholeNumber(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
});
var plan_cover = (function plan_cover(issues, blocking, lineOf, most) {
    const changes = [];
    const changeOf = changesByName(changes);
    const changesOf = [];
    let left = issues.length;
    for (let i = 0; i < issues.length; i++) {
        const issue = issues[i];
        const found = i < maxLookedInto ? widerChanges(issue, lineOf) : noChanges;
        // Before the rule: of two that remove as many the first is taken.
        const wider = found.length === 0 ? undefined : found.map(([kind, name]) => changeOf(kind, '', name));
        const rule = changeOf('rule', toolsKey(issue), issue.ruleId);
        const own = wider === undefined ? onlyOne(rule) : [...wider, rule];
        for (const change of own)
            change.issues.push(i);
        changesOf.push(own);
        count(own, 1, i < blocking);
    }
    const steps = [];
    while (steps.length < most && left > 0) {
        const best = greatest(changes);
        if (best === undefined || best.left === 0)
            break;
        const { unblocks } = best;
        const gone = best.issues.filter((i) => changesOf[i] !== undefined);
        const mended = gone.map((i) => issues[i]);
        steps.push(stepOf(best, mended, unblocks));
        for (const i of gone) {
            count(changesOf[i] ?? [], -1, i < blocking);
            changesOf[i] = undefined;
        }
        left -= gone.length;
    }
    const rules = new Set();
    for (const [i, issue] of issues.entries())
        if (changesOf[i] !== undefined)
            rules.add(changeOf('rule', toolsKey(issue), issue.ruleId));
    return { steps, more: rules.size };
});
var toolsOf = (function toolsOf(runs) {
    const tools = new Map();
    for (const run of runs) {
        const name = run.scanner ?? run.tool;
        const complete = run.scanner === undefined ? run.successful !== false : missingScanners([requirementOf(name)], runs, undefined).length === 0;
        tools.set(name, complete && run.resultsLeftOut <= 0 && tools.get(name) !== false);
    }
    return [...tools].map(([name, complete]) => ({ name, complete }));
});
var search = (function search(target, budget, visitor) {
    visit({ target, budget, visitor, seen: new Set(), behindLinks: 0 }, target.folder, '', 0, false);
});
var visit = (function visit(state, directory, below, depth, linked) {
    const { budget, visitor, seen } = state;
    const real = realOf(directory);
    if (real !== undefined && seen.has(real))
        return;
    if (real !== undefined)
        seen.add(real);
    const entries = entriesOf(directory);
    if (linked && entries !== 'closed')
        state.behindLinks += entries.length;
    if (entries === 'closed' || state.behindLinks > maxBehindLinks) {
        visitor.closed(directory, below);
        return;
    }
    for (const entry of entries) {
        if (++budget.visited > maxVisited)
            throw tooMany();
        if (entry.name !== '.git' && entry.name !== 'node_modules')
            visitEntry(state, entry, { absolute: (0,external_node_path_.join)(directory, entry.name), path: below === '' ? entry.name : `${below}/${entry.name}` }, depth, linked);
    }
});
var contentHash = (function contentHash(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
});
var policies_read = (async function policies_read(file, source, readExtended, causes) {
    const { content } = source;
    if (content === undefined)
        return undefined;
    try {
        const found = await extendedPolicy(policies_textOf(content), file, readExtended);
        const foreign = await foreignWaivers(found.policy, source, file);
        return {
            ...found,
            policy: { ...found.policy, waivers: [...found.policy.waivers, ...foreign.waivers] },
            ownWaivers: [...found.ownWaivers, ...foreign.waivers],
            remarks: [...found.remarks, ...foreign.remarks],
        };
    }
    catch (error) {
        causes.push(policies_invalid(error, file, source));
        return undefined;
    }
});
var report_html_hashOf = (function report_html_hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
});
var report_html_quoted = (function report_html_quoted(escaped) {
    return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
});
var remarksOf = (function remarksOf(result) {
    return [
        ...result.remarks,
        ...result.policyChanges.map(({ text, effect }) => `This change alters the policy: ${text}: ${effect}.`),
        ...(result.leftOut.length === 0
            ? []
            : [`\`results\` leaves out ${result.leftOut.slice(0, 20).join(', ')}${result.leftOut.length > 20 ? ' and more' : ''}.`]),
        ...result.patch.leftOut.map(({ path, reason, description }) => `Not in the patch: ${description} in ${path}: ${reason}.`),
        ...result.endingWaivers.map((waiver) => `The waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
        ...result.unusedWaivers.map((waiver) => `Nothing needs the waiver of ${waiver.fingerprint ?? waiverName(waiver)} any more: delete it.`),
    ];
});
var judged = (async function judged(inputs, host) {
    const workspace = (0,external_node_fs_.realpathSync)(host.workspace);
    const checkout = host.checkout ?? (0,git/* findGitRoot */.ky)(workspace);
    const settings = host.settings ?? settingsOf(workspace, host.change, checkout);
    const policyFile = policyPath(workspace, inputs.policy);
    if (inputs['upload-directory'] === '')
        throw noUploads();
    const policies = host.policies ?? (await readPolicies({ workspace, checkout, settings, policyFile, inputs, host }));
    const search = host.reports === undefined
        ? await findReports({
            base: host.resultsBase,
            globs: inputs.results,
            own: [inputs['sarif-file'], inputs['upload-directory']],
            writtenByGate,
            ...(host.temporary === undefined ? {} : { temporary: host.temporary }),
        })
        : {
            reports: host.reports.map((path) => ({ path, absolute: (0,external_node_path_.resolve)(host.resultsBase, path), committed: false, leadsOut: false })),
            causes: [],
            leftOut: [],
        };
    const named = [
        'sarif-file',
        'report-file',
        'patch-file',
        'suggested-patch-file',
        'statement-file',
        'audit-file',
        'decision-file',
        'junit-file',
        'markdown-file',
    ];
    const outputs = named.flatMap((input) => (inputs[input] === '' ? [] : (0,external_node_path_.resolve)(host.resultsBase, inputs[input])));
    const covered = search.reports.filter(({ absolute }) => outputs.includes(absolute) || isOwnUpload(host.resultsBase, inputs, absolute));
    const committedAt = (path, commit) => {
        const prefix = checkout === undefined ? '' : (0,src_paths/* relativePath */.iZ)(workspace, checkout);
        const inside = prefix !== '' && !prefix.startsWith('..') && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
        const above = checkout === undefined || !prefix.startsWith('..') ? '' : `${(0,src_paths/* relativePath */.iZ)(checkout, workspace)}/`;
        const content = (0,git/* readAtCommit */.zX)(checkout ?? workspace, commit, above + inside, maxFixedFileBytes);
        return content === 'missing-commit' ? undefined : content;
    };
    const lineOf = lineReader((path) => readSource(workspace, path));
    const contentOf = holding();
    const reports = search.reports.map((report) => readReport(report, contentOf));
    const result = await runGate({
        files: reports,
        found: [...search.causes, ...covered.map(({ path }) => overReport(path))],
        leftOut: search.leftOut,
        policyFile,
        policies,
        requireIndependentPolicy: inputs['require-independent-policy'],
        ...(host.change === undefined ? {} : { change: host.change }),
        expected: {
            workspace,
            commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
            ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
            settingsOrigin: settings.origin,
        },
        expectedDigests: inputs['expected-digests'],
        ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
        ...(host.blockAt === undefined ? {} : { blockAt: host.blockAt }),
        now: host.now,
        ...(host.run?.run === undefined ? {} : { run: host.run.run }),
        ...(settings.origin === 'checkout'
            ? {}
            : { suppressionHolds: suppressionsBefore((path) => readSource(workspace, path), settingsTree(settings)) }),
        patching: {
            readFile: (path) => readSource(workspace, path),
            readCommitted: committedAt,
            allowed: { workflow: inputs['patch-workflows'], settings: inputs['patch-settings'] },
        },
        firstSeen: () => (checkout === undefined ? undefined : firstSeenBy({ root: checkout, workspace }, host.now)),
        linesSinceBase: () => linesSinceBase(workspace, checkout, settings, host),
        ...(host.committed === true && checkout !== undefined ? { convertedFiles: () => convertedIn(checkout, workspace) } : {}),
        lineOf,
    });
    return { result, workspace, policyFile, policies, reports, covered: new Set(covered.map(({ absolute }) => absolute)), lineOf };
});
var workspace_gate_isLink = (function workspace_gate_isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
});
var annotationsOf = (function annotationsOf(findings, room = {}) {
    const used = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    const annotations = [];
    for (const finding of [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const { severity, ruleId, path, region } = finding;
        const level = finding.blocks ? 'error' : annotationLevel[severity];
        if (used[level]++ >= (room[level] ?? annotationsPerLevel))
            continue;
        annotations.push({
            level,
            message: messageOf(finding, !said.has(ruleId)),
            title: (0,src_letters/* cut */.Jj)(`${severity}: ${ruleId}`, maxTitle),
            // A longer one is the name of no file.
            ...(path === undefined || path.length > maxPath ? {} : { path }),
            ...(region === undefined ? {} : { region }),
        });
        said.add(ruleId);
    }
    return annotations;
});


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/hosted.js
// Programs that take the engines out of actions' bundles: the command line, and the action of all scanners.
/** Said by such a program; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */

/** Whether this thread's program only takes the engines of actions' bundles. */


// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __nccwpck_require__(8622);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/inputs.js
// Declared inputs from text: what the runner passes and the CLI's flags are parsed alike.


/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */

/** An expression as a default is for the runner, which puts its value in where the input is not given; one given empty stays empty. */

/**
 * The runner only warns of an input that the action does not have, and the step would go on without what was meant: `exlude`, `fail_on`. A
 * name that is like none of ours may be a variable of the job's own.
 * @throws PortcullisError `input-unknown`
 */

function parse(name, spec, text) {
    switch (spec.type) {
        case 'string':
            // What is there and says nothing is most likely a variable that nobody set, and what it would have asked for is not asked.
            if (text !== '' && text.trim() === '')
                throw invalid(name, 'a value', text);
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
            return listOf(name, text);
        case 'choice':
            if (spec.choices.includes(text.trim()))
                return text.trim();
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text, (0,did_you_mean/* didYouMean */.a)(text.trim(), spec.choices));
    }
}
/**
 * Items of a list: one a line, or separated by commas that stand in no braces, since `{a,b}` is one glob.
 * A list that was given and holds nothing says nothing: it is a mistake.
 */
function listOf(name, text) {
    const items = [];
    let depth = 0;
    let item = '';
    for (const char of `${text}\n`) {
        if (char === '{')
            depth++;
        if (char === '}' && depth > 0)
            depth--;
        if (char === '\n' || (char === ',' && depth === 0)) {
            if (char === '\n')
                depth = 0;
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
        }
        else
            item += char;
    }
    if (items.length === 0)
        throw invalid(name, 'at least one value', text.trim());
    return items;
}
function invalid(name, expected, got, meant = '') {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}\u2026` : got}"${meant}`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/log.js
// The log of a step, as long as it is plain text, without Node's streams: to make `process.stdout` of a pipe, as a runner gives it, loads
// modules that take a tenth of a start.

const standardOutput = 1;
/** Whether text may be written past `process.stdout`, which may keep some to write it later: none must be overtaken. */
let direct = false;
/** For a step, which writes its log by `tell` alone. */

/** From here on the log goes through Node's stream, since others write to that. */

/** Writes text to the log. What cannot be written at once, to a pipe that is full or that nobody reads, is left to Node's stream. */


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(9718);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var src_paths = __nccwpck_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/system-reason.js
// What the system says went wrong, in words.
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function system_reason_systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
        EFBIG: 'a file larger than is allowed',
        EDQUOT: 'no space left in the quota',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/walk.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.








/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed, and all of a folder so named below the workspace in which
 * git tracks nothing.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid`, `glob-outside`, `include-empty` or
 * `include-missing`.
 */

/** What is named must be there: a path, or a name of files, that `include` gives. @throws PortcullisError `include-missing`. */

/** Whether something that was passed over is more than one file: what lies in a folder that nobody can look into is not known. */

/** Where nobody can look, it may be anything. */
function isFile(path) {
    try {
        return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
    }
    catch {
        return false;
    }
}
/** What the user named by a link is looked at by that name, too. */

/** What the globs take in of all that was listed, and of what lies behind links. A link is followed only when its target is not listed. */


/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */

/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. `key` is the input that gave it. */

/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */




;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/tree.js
// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.








/** Largest settings file where nothing else is said. */
const maxSettingsBytes = 5 * 1024 * 1024;
/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */

/** The files as they lie in the workspace; a path that is not there is looked for in a checkout below it, too. */

/**
 * The files at a commit. Paths are workspace paths; a workspace inside a repository, and a checkout inside a workspace, are both known.
 * @param where for messages; the default is "at commit 0123456789ab".
 */
function commitTree(workspace, commit, where, checkout) {
    const root = checkout ?? (0,git/* findGitRoot */.ky)(workspace) ?? workspace;
    const above = (0,src_paths/* relativePath */.iZ)(root, workspace);
    const prefix = checkoutPrefix(workspace, checkout);
    const inRepository = (path) => {
        if (prefix !== '')
            return path.startsWith(prefix) ? path.slice(prefix.length) : path;
        return above === '' ? path : `${above}/${path}`;
    };
    const place = where ?? `at commit ${commit.slice(0, 12)}`;
    let ahead = new Map();
    /** Once all paths are known: what each folder holds, by its path in the repository. */
    let folders;
    return remembering({
        where: place,
        commit,
        read(path, maxBytes) {
            const known = ahead.get(inRepository(path));
            if (known !== undefined && known.length <= maxBytes)
                return known;
            const content = (0,git/* readAtCommit */.zX)(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}, whose content is in this checkout`);
            return content;
        },
        list(directory) {
            if (!(0,git/* isCommitId */.jh)(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const inside = above === '' || folder === above || folder.startsWith(`${above}/`);
            if (folders !== undefined && inside)
                return [...(folders.get(folder === '.' ? '' : folder) ?? [])].sort();
            const listing = (0,git/* git */.$Y)(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!(0,git/* isCommitId */.jh)(commit))
                return [];
            const listing = (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
            const names = (listing.ok ? listing.stdout.toString('utf8').split('\0') : []).filter((name) => name !== '');
            if (listing.ok)
                folders = foldersOf(above === '' ? names : names.map((name) => `${above}/${name}`));
            return names.map((name) => prefix + name).sort();
        },
        readAhead(paths) {
            ahead = (0,git/* readAheadAtCommit */.Io)(root, commit, paths.map(inRepository));
        },
    });
}
/** Names by the folder that they lie in. */
function foldersOf(paths) {
    const found = new Map();
    for (const path of paths) {
        for (let end = path.length, slash = path.lastIndexOf('/'); end > 0; end = slash, slash = path.lastIndexOf('/', end - 1)) {
            const folder = slash < 0 ? '' : path.slice(0, slash);
            const names = found.get(folder);
            // What lies in a known folder leads to nothing new further up.
            if (names !== undefined) {
                names.add(path.slice(slash + 1, end));
                break;
            }
            found.set(folder, new Set([path.slice(slash + 1, end)]));
            if (slash < 0)
                break;
        }
    }
    return found;
}



/** Most files that are looked for are not there, and one look is cheaper than to resolve every folder on the way. */

function isLink(workspace, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new errors/* PortcullisError */.SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/settings.js
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */

/** The tree whose word counts; undefined when it cannot be had. */

/** What is added to the message of a finding whose comment does not count yet. */
const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';
/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */



;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/ci.js
// The change under judgement as each CI system's variables tell it. Nothing is believed that the change itself could set.



/** @returns undefined outside CI. @throws PortcullisError `event-unreadable`. */

function remote(branch) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name ? [`refs/remotes/origin/${name}`] : [];
}
function commits(...ids) {
    return ids.filter((id) => id !== undefined && (0,git/* isCommitId */.jh)(id) && !/^0+$/.test(id));
}
function jobOf(environment, ...names) {
    return names.map((name) => environment[name] ?? '').join('\0');
}
/** docs.gitlab.com, "Predefined CI/CD variables". The tip of the target branch, since a merge base may be as old as one likes. */
function gitlab(environment) {
    const job = jobOf(environment, 'CI_JOB_ID');
    const name = environment.CI_PIPELINE_SOURCE ?? 'pipeline';
    const branches = {
        ...(environment.CI_DEFAULT_BRANCH ? { defaultBranch: environment.CI_DEFAULT_BRANCH } : {}),
        ...(environment.CI_COMMIT_BRANCH ? { branch: environment.CI_COMMIT_BRANCH } : {}),
    };
    if (!environment.CI_MERGE_REQUEST_IID && name !== 'merge_request_event')
        return {
            name,
            kind: 'push',
            heads: commits(environment.CI_COMMIT_SHA),
            bases: commits(environment.CI_COMMIT_BEFORE_SHA),
            ...branches,
            job,
        };
    return {
        name: 'merge_request_event',
        kind: 'pull-request',
        heads: commits(environment.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, environment.CI_COMMIT_SHA),
        bases: [
            ...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
            ...commits(environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA, environment.CI_MERGE_REQUEST_DIFF_BASE_SHA),
        ],
        ...branches,
        ...(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ? { targetBranch: environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME } : {}),
        job,
    };
}
/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(environment) {
    const job = jobOf(environment, 'BUILD_BUILDID', 'SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT');
    const name = environment.BUILD_REASON ?? 'build';
    const target = environment.SYSTEM_PULLREQUEST_TARGETBRANCH;
    if (target || name === 'PullRequest')
        return {
            name: 'PullRequest',
            kind: 'pull-request',
            heads: commits(environment.SYSTEM_PULLREQUEST_SOURCECOMMITID, environment.BUILD_SOURCEVERSION),
            bases: remote(target),
            job,
        };
    const branch = /^refs\/heads\/(.+)$/.exec(environment.BUILD_SOURCEBRANCH ?? '')?.[1];
    return {
        name,
        kind: 'push',
        heads: commits(environment.BUILD_SOURCEVERSION),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        job,
    };
}
/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines. */
function bitbucket(environment) {
    const job = jobOf(environment, 'BITBUCKET_PIPELINE_UUID', 'BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER');
    const heads = commits(environment.BITBUCKET_COMMIT);
    if (environment.BITBUCKET_PR_ID)
        return {
            name: 'pull request',
            kind: 'pull-request',
            heads,
            bases: [...remote(environment.BITBUCKET_PR_DESTINATION_BRANCH), ...shortCommit(environment.BITBUCKET_PR_DESTINATION_COMMIT)],
            job,
        };
    return {
        name: 'push',
        kind: 'push',
        heads,
        bases: [],
        ...(environment.BITBUCKET_BRANCH ? { branch: environment.BITBUCKET_BRANCH } : {}),
        job,
    };
}
/** Bitbucket gives the destination's commit as twelve digits. */
function shortCommit(text) {
    return text !== undefined && /^[0-9a-f]{12,64}$/.test(text) ? [text] : [];
}
/** circleci.com, "Project values and variables". It names no base, so the default branch of the clone stands for it. */
function circle(environment) {
    const job = jobOf(environment, 'CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_BUILD_NUM');
    const isPull = Boolean(environment.CIRCLE_PULL_REQUEST || environment.CIRCLE_PULL_REQUESTS || environment.CIRCLE_PR_NUMBER);
    return {
        name: isPull ? 'pull request' : 'push',
        kind: isPull ? 'pull-request' : 'push',
        heads: commits(environment.CIRCLE_SHA1),
        bases: isPull ? [...commits(environment.CIRCLE_BASE_REVISION), 'refs/remotes/origin/HEAD', ...remote('main'), ...remote('master')] : [],
        ...(environment.CIRCLE_BRANCH ? { branch: environment.CIRCLE_BRANCH } : {}),
        job,
    };
}
/** The variables of Jenkins' multibranch pipelines (Pipeline Syntax, "env"). */
function jenkins(environment) {
    const job = jobOf(environment, 'BUILD_TAG', 'BUILD_URL');
    if (environment.CHANGE_ID || environment.CHANGE_TARGET)
        return {
            name: 'change request',
            kind: 'pull-request',
            heads: commits(environment.GIT_COMMIT),
            bases: remote(environment.CHANGE_TARGET),
            job,
        };
    const branch = environment.BRANCH_NAME ?? environment.GIT_BRANCH?.replace(/^origin\//, '');
    return {
        name: 'build',
        kind: 'push',
        heads: commits(environment.GIT_COMMIT),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        ...(environment.BRANCH_IS_PRIMARY === 'true' && branch !== undefined ? { defaultBranch: branch } : {}),
        job,
    };
}
/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** Events that judge a change before it is merged; their payload is needed, or the change would be judged by its own policy. */
const judgedEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
function github(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const job = jobOf(environment, 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB');
    const judged = judgedEvents.includes(name);
    const payload = name === '' ? undefined : readEvent(environment.GITHUB_EVENT_PATH, judged);
    const defaultBranch = payload?.repository?.default_branch;
    const branch = /^refs\/heads\/(.+)$/.exec(environment.GITHUB_REF ?? '')?.[1];
    const common = { name, job, ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}) };
    if (judged) {
        const heads = commits(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha);
        const bases = commits(payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha);
        if (heads.length === 0 || bases.length === 0)
            throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${name} event`);
        const target = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, '');
        const [merge] = name === 'pull_request' ? commits(environment.GITHUB_SHA) : [];
        return {
            ...common,
            kind: 'pull-request',
            heads,
            bases,
            ...(merge === undefined ? {} : { merge }),
            ...(typeof target === 'string' ? { targetBranch: target } : {}),
        };
    }
    if (name === '')
        return { ...common, kind: undefined, heads: [], bases: [] };
    const [branchTip] = commits(environment.GITHUB_SHA);
    const ofBranch = { ...(branch === undefined ? {} : { branch }), ...(branchTip === undefined ? {} : { branchTip }) };
    if (name === 'push')
        return {
            ...common,
            ...ofBranch,
            kind: 'push',
            heads: commits(payload?.after, environment.GITHUB_SHA),
            bases: commits(payload?.before),
        };
    // Another workflow's head, or the default branch, which such a run checks out unless told otherwise.
    if (payload?.workflow_run !== undefined)
        return { ...common, ...ofBranch, kind: 'push', heads: commits(payload.workflow_run.head_sha, environment.GITHUB_SHA), bases: [] };
    return { ...common, ...ofBranch, kind: 'push', heads: [], bases: [] };
}
/** A pull request without a readable payload must not be taken for a plain push: its policy would then be its own. */
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
    return new errors/* PortcullisError */.SO({
        code: 'event-unreadable',
        message,
        where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
        remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/runner.js
// What the CI system's environment says about the job: workspace, checkout, commit, the change under judgement, and whose
// settings judge it.






/**
 * Reads the job. @throws PortcullisError `workspace-missing`, `event-unreadable`, `base-unavailable`, or `wrong-tree` when the
 * checkout is not the change that the event is about.
 */


/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;
/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */

function checkoutsBelow(folder, depth) {
    if (depth === 0)
        return [];
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
            .map((entry) => entry.name);
    }
    catch {
        return [];
    }
    return names
        .sort()
        .slice(0, maxFoldersSearched)
        .flatMap((name) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, '.git')) ? [(0,external_node_path_.join)(folder, name)] : checkoutsBelow((0,external_node_path_.join)(folder, name), depth - 1)));
}
/** HEAD is what the event names, or a merge that has it as parent, which a shallow clone knows too. */
function isNamedBy(event, head, checkout) {
    if (head === undefined)
        return false;
    if (event.heads.includes(head))
        return true;
    const parents = (0,git/* parentsOf */.fY)(checkout, head);
    return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}

/** The first of the event's words for its base that this checkout knows; a commit id counts even where it is not there. */
function baseOf(event, checkout) {
    for (const revision of checkout === undefined ? [] : event.bases) {
        const found = (0,git/* resolveCommit */.WL)(checkout, revision);
        if (found !== undefined)
            return found;
    }
    return mergedInto(event, checkout) ?? event.bases.find((revision) => (0,git/* isCommitId */.jh)(revision));
}
/**
 * First parent of the merge commit that the system itself made: the base that the change was merged into, which a checkout of depth two
 * has even where the event names an older one.
 */
function mergedInto({ merge, heads }, checkout) {
    if (merge === undefined || checkout === undefined || (0,git/* headCommit */.Qo)(checkout) !== merge)
        return undefined;
    const [first, second, ...more] = (0,git/* parentsOf */.fY)(checkout, merge);
    if (first === undefined || second === undefined || more.length > 0 || !heads.includes(second))
        return undefined;
    return (0,git/* resolveCommit */.WL)(checkout, first);
}
/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout) {
    const named = (0,git/* git */.$Y)(checkout, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const branch = /^refs\/remotes\/origin\/(.+)$/.exec(named.ok ? named.stdout.toString().trim() : '')?.[1];
    if (branch !== undefined)
        return branch;
    for (const name of ['main', 'master']) {
        const head = (0,git/* resolveCommit */.WL)(checkout, 'refs/remotes/origin/HEAD');
        if (head !== undefined && head === (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`))
            return name;
    }
    return undefined;
}
/** @param checkout of the workspace. */
function comparedWith(revision, workspace, checkout, head) {
    if (checkout === undefined || !(0,git/* hasGit */.tG)(checkout))
        throw new errors/* PortcullisError */.SO({
            code: 'base-unavailable',
            message: checkout === undefined
                ? `expected ${workspace} to lie in a git checkout, whose commit "${revision.slice(0, 80)}" is the base`
                : `expected git on PATH, to read the base "${revision.slice(0, 80)}"`,
            where: { key: 'base' },
            remedy: checkout === undefined
                ? 'Run it from within the checkout: what is scanned below the current directory is held against the checkout of that directory.'
                : 'Install git, or put it on PATH; one that lies in the scanned repository is not used.',
        });
    const base = (0,git/* resolveCommit */.WL)(checkout, revision);
    if (base !== undefined && head !== undefined)
        return { kind: 'pull-request', base, head, onDefaultBranch: false };
    throw new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
        where: { key: 'base' },
        remedy: 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
    });
}
function wrongTree(event, head) {
    const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
    return new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
        remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
    });
}
/** Without git nobody can tell whether the checkout is the merge that the event is about: the checkout step may have done all right. */
function gitMissing(event, head) {
    return new errors/* PortcullisError */.SO({
        code: 'git-missing',
        message: `expected git on PATH, to see whether ${head.slice(0, 12)} is what the ${event.name} event is about`,
        where: { key: 'PATH' },
        remedy: 'Install git on the runner or in the container of the job, or put it on PATH; one that lies in the scanned repository is not used.',
    });
}
/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */

/** Whether a directory is what the CI system checked out, or lies in it. */


;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */

/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */

//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */


const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}


//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any

/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */

/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */

/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */

//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */

/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */

/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any

/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */


/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/log-commands.js
// What build servers read out of a log as orders to themselves: text of a change must never hold one.
/**
 * Text in which no build server finds a command. GitHub's runner reads `::name::` at the beginning of a line and the older `##[name]`
 * anywhere in one (actions/runner, ActionCommand.cs), Azure's agent `##vso[area.action]` and TeamCity `##teamcity[name]`: by a file's
 * name a change could set variables, or stop all commands behind it. A space without width takes their meaning.
 */

/** JSON that means the same and holds neither commands nor letters by which a terminal or an editor could be led astray. */

/** The same of XML. A tab or carriage return in an attribute would else be read as a blank. */

/** Control letters beyond ASCII, ends of lines that only some know, and those that turn the direction of text or take no room. */
const strayLetters = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function hex(letter) {
    return letter.charCodeAt(0).toString(16);
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var src_letters = __nccwpck_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function inlineCode(text) {
    const clean = (text === '' ? ' ' : (0,src_letters/* printable */.g$)(text)).replace(/\|/g, '\\|');
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
    const encoded = encodeURI((0,src_letters/* printable */.g$)(url)).replace(/%25([0-9a-f]{2})/gi, '%$1');
    return `[${label}](${encoded.replace(/[()]/g, bracket)})`;
}
const maxUrl = 2000;
function bracket(letter) {
    return letter === '(' ? '%28' : '%29';
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const markdown_maxSummaryBytes = 1024 * 1024;
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(percentEncoded).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** A half of a letter cannot be encoded; a bracket would end a link in Markdown. */
function percentEncoded(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('(', '%28')
        .replaceAll(')', '%29');
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function markdown_placeLink(link, path, line) {
    const label = inlineCode(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.







// What few steps need.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([238], 238); } // at first use
const annotate = { error: error, warning: warning, notice: notice };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => getInput(name, { trimWhitespace: false }) || undefined;
/** Names of all inputs that the step was given, in small letters; the runner hands on those that no action.yml declares too. */

/** Has the runner mask what was given for inputs that hold credentials. */

/** Writes a line to the log of the step; a plain one as the toolkit's `info` would, without the stream that this loads. */

/** Lines stay; a name that holds other control letters must not move the cursor of whoever reads the log. */
function shown(text) {
    return text.split('\n').map(src_letters/* printable */.g$).join('\n');
}
function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title: (0,src_letters/* printable */.g$)(title) }),
        // A name with control letters is shown and not found: they would reach the terminal of whoever reads the raw log. The toolkit sees to
        // ends of lines.
        ...(path === undefined ? {} : { file: path.replace(/[^\r\n]+/g, src_letters/* printable */.g$) }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
}
/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */

/**
 * Sets the step's outputs. Where no file is named for them nobody reads them, and the toolkit would write commands that are no more.
 * @throws PortcullisError `runner-file-unwritable`: later steps would go by outputs that are not there.
 */

/** The runner makes these files before each step. */
function runnerFile(variable, file, cause) {
    return new errors/* PortcullisError */.SO({
        code: 'runner-file-unwritable',
        message: `expected the runner's file to write to, got ${(0,external_node_fs_.existsSync)(file) ? system_reason_systemReason(cause) : 'no such file'}`,
        where: { file, key: variable },
        remedy: 'Let the runner set the variable, or make the file; without the variable nothing is written.',
        cause,
    });
}
/** Whether somebody asked the runner for its debug log. */
function debugging() {
    return isDebug() || process.env.ACTIONS_STEP_DEBUG === 'true';
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/run-action.js
// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.

 // at first use





/** Runs an action; one that hosts others' bundles says so. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */

/** Before anything is read, and when the step could not be carried out. */

/** Ends a step that could not be carried out. */
function conclude(action, work, thrown) {
    const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
    removeEarlier(action, true);
    const outputs = work.failed(failure);
    for (const line of failureLog(failure))
        tell(line);
    try {
        setOutputs(outputs);
    }
    catch (error) {
        // Where it is the outputs that could not be set, that has just been told.
        if ((0,errors/* formatError */.Wk)(error) !== (0,errors/* formatError */.Wk)(failure))
            for (const line of failureLog(error))
                tell(line);
    }
}
/** What nobody caught would end with the code that means findings, and with a stack in place of a sentence. */

/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function failureLog(error) {
    const placed = error instanceof errors/* PortcullisError */.SO && (0,errors/* formatPlace */.dE)(error.where) !== '';
    const line = { level: 'error', message: (0,errors/* formatError */.Wk)(error), ...(placed ? { title: error.code } : {}) };
    return debugging() ? [line, error.stack ?? ''] : [line];
}
/** A stopped step says so; its results already say that the run did not finish. */


;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __node_at_first_use("node:v8");
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/optimiser.js
// When V8 optimises, and how large a young generation it keeps: docs/decisions/047-optimise-later.md.

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;
/** Twenty times the calls after which later releases hand a function to their slowest compiler, which works on threads of its own. */
const calls = 60_000;
/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between, which is enough for
 * what runs but some thousand times.
 */
function optimiseLater() {
    const release = Number(process.versions.v8.split('.')[0]);
    (0,external_node_v8_namespaceObject.setFlagsFromString)(release < 12 ? `--interrupt-budget=${budget}` : `--invocation-count-for-turbofan=${calls}`);
}
/** Bytes of a young generation behind which it grows no more: two halves of 8 MiB. */
const youngBytes = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * Lets the young generation grow no further once it is large enough, whenever the function that it gives is called. Node 24 lets it grow to
 * 32 MiB a half, which is held in memory for what is garbage by then: on 505 workflows 320 MB, of which 45 were in use. V8 takes the
 * largest size at its start alone, and the factor at every growth; what a full collection has made smaller may grow again.
 */


// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var listing = __nccwpck_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/document-kind.js
var document_kind = __nccwpck_require__(9478);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/earlier-results.js
var earlier_results = __nccwpck_require__(291);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/results-file.js
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.






/** What `.gitignore` says in the folder of results. */
const resultsIgnored = '# Written by Portcullis: every run makes its results anew.\n*\n';
/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */

/** Writes several files; `key` is the input that names each one's path. */

/** The later file would stand in the place of the earlier one, and nobody would miss it. */
function onePlace(file, key, other) {
    return new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a place of its own for each results file, got that of \`${other}\``,
        where: { file, key },
        remedy: `Give \`${key}\` or \`${other}\` another name.`,
    });
}

const pieceBytes = 1024 * 1024;
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */

/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */

/** The file is renamed into its place: a link, a device, or the name of one, would be gone then; a folder is none. */

/** What a checkout holds is no place for a result, unless it is an earlier one: `sarif-file: README.md` would leave no such page. */

/** Makes a folder and those above it. Node's own way to do so goes round in circles where nobody may make one, as in `/proc`. */

/** The folder, or the first above it that is there. */



;// CONCATENATED MODULE: ./build/bundled/packages/core/src/remembered.js
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */
function remembered(answer, most) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        // An answer may be that there is none.
        if (before !== undefined || known.has(text))
            return before;
        const made = answer(text);
        if (known.size >= most)
            known.clear();
        known.set(text, made);
        return made;
    };
}
/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */


;// CONCATENATED MODULE: ./build/bundled/packages/report/src/excerpt.js
// The source line of a finding with a caret below what it is about. A line may hold a credential: what a scanner of secrets reported on
// it is covered, and so is whatever looks like one, since not every scanner looks for them.

/** Letters of a line that are shown, around what is marked. */
const maxLetters = 160;
const maxMarked = 60;
/** Names whose values are covered, whatever they are. */
const secretName = /(?:pass(?:word|wd|phrase)?|secret|token|api[-_]?key|private[-_]?key|access[-_]?key|credential|auth)\w{0,30}/gi;
/** What stands between a name and its value. */
const assignment = /^["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?/;
const userInfo = /\/\/[^\s/@:]{0,80}:([^\s/@]{1,200})@/g;
/** Long runs of letters and digits that hold both look like keys. */
const longRun = /[A-Za-z0-9+/_=-]{20,4000}/g;
/**
 * A function from a place to its excerpt, which reads each file once.
 * @param read text of a file; undefined where it cannot be read. @param hidden what scanners of secrets found.
 */

/**
 * The first line of a region.
 * @param lines the file's lines. @param hidden regions that must not be shown. @returns undefined where the line is not there, or is blank.
 */
function excerptOf(lines, region, hidden) {
    const whole = lines[region.startLine - 1];
    if (whole === undefined || whole.trim() === '')
        return undefined;
    const from = Math.min(region.startColumn - 1, whole.length);
    const to = region.endLine === region.startLine ? Math.min(Math.max(region.endColumn - 1, from + 1), whole.length) : whole.length;
    const covered = merged([
        ...hidden.flatMap((each) => partOn(each, region.startLine, whole.length)),
        ...secretLooking(whole.slice(0, 4000)),
    ]);
    const indent = whole.length - whole.trimStart().length;
    const first = Math.max(Math.min(indent, from), from - Math.floor(maxLetters / 2));
    const last = Math.min(whole.length, first + maxLetters);
    const shown = withMarks(whole, covered, { start: first, end: last }, { start: from, end: Math.max(from, to) });
    return { line: region.startLine, ...shown };
}
function partOn(region, line, length) {
    if (line < region.startLine || line > region.endLine)
        return [];
    const start = line === region.startLine ? region.startColumn - 1 : 0;
    const end = line === region.endLine ? region.endColumn - 1 : length;
    return end > start ? [{ start, end }] : [];
}
/**
 * Parts of a line that nobody reported and that look like a credential all the same. Gone through once a line: one may have thousands of
 * findings.
 */
const secretLooking = remembered((text) => {
    const parts = [];
    for (const match of text.matchAll(secretName)) {
        const rest = text.slice(match.index + match[0].length);
        const sign = assignment.exec(rest)?.[0];
        const value = sign === undefined ? undefined : /^[^\s"',;]{1,4000}/.exec(rest.slice(sign.length))?.[0];
        if (sign === undefined || value === undefined || /^[$%{<]/.test(value))
            continue;
        const start = match.index + match[0].length + sign.length;
        parts.push({ start, end: start + value.length });
    }
    for (const match of text.matchAll(userInfo)) {
        const start = match.index + match[0].length - 1 - match[1].length;
        parts.push({ start, end: start + match[1].length });
    }
    for (const { 0: run, index } of text.matchAll(longRun))
        if (/\d/.test(run) && /[A-Za-z]/.test(run) && !/^[0-9a-f]+$|\/.*\//.test(run))
            parts.push({ start: index, end: index + run.length });
    return parts;
}, 200);
function merged(parts) {
    const all = [];
    for (const part of [...parts].sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last !== undefined && part.start <= last.end)
            last.end = Math.max(last.end, part.end);
        else
            all.push({ ...part });
    }
    return all;
}
const cover = '***';
/** Cuts out what is shown, puts the cover in place of what is not, and says where the marked part has come to stand. */
function withMarks(line, covered, shown, marked) {
    let text = shown.start > 0 && line.slice(0, shown.start).trim() !== '' ? '\u2026' : '';
    let start = -1;
    let end = -1;
    let at = shown.start;
    const visible = (0,src_letters/* replaceHidden */.JP)(line.slice(shown.start, shown.end), (letter) => ' '.repeat(letter.length));
    while (at < shown.end) {
        if (start < 0 && at >= marked.start)
            start = text.length;
        const part = covered.find((each) => at >= each.start && at < each.end);
        if (part === undefined) {
            text += visible[at - shown.start];
            at++;
        }
        else {
            if (start < 0 && marked.start < part.end)
                start = text.length;
            text += cover;
            at = part.end;
        }
        if (end < 0 && at >= marked.end)
            end = text.length;
    }
    if (shown.end < line.length && line.slice(shown.end).trim() !== '')
        text += '\u2026';
    const from = start < 0 ? text.length : start;
    return { text, start: from, length: Math.max(1, Math.min(maxMarked, (end < 0 ? text.length : end) - from)) };
}
/** The two lines, below one another: `12 | text`, and the caret. */
function excerptLines({ line, text, start, length }) {
    const number = String(line);
    return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __nccwpck_require__(7085);
;// CONCATENATED MODULE: ./build/bundled/packages/report/src/groups.js
// Findings under their rule: what holds for all of a rule is said once.

const partsKnown = new WeakMap();
/** The log and the summary of a run tell the same findings, of which there may be thousands: they are put in groups once. */

/** Groups of one rule and its tools, worst first, and so are the places in each. */

function groupOf(group) {
    const { ruleId, severity, title, why, remedy, page, sources } = group[0];
    const messages = group.map(({ message }) => without(message, why));
    const alike = group.length === 1 ? 0 : commonEnd(messages);
    const said = sentencesOf(messages[0]);
    return {
        ruleId,
        severity,
        title,
        why: sentence(why),
        remedy,
        ...(page === undefined ? {} : { page }),
        sources,
        shared: said.slice(said.length - alike).join(' '),
        places: group.map((finding, i) => new MessagePlace(finding, messages[i], alike)),
    };
}
/** A place whose words are put together when they are asked for: of thousands a few are shown. */
class MessagePlace {
    finding;
    #message;
    #alike;
    constructor(finding, message, alike) {
        this.finding = finding;
        this.#message = message;
        this.#alike = alike;
    }
    get own() {
        const said = sentencesOf(this.#message);
        return said.slice(0, said.length - this.#alike).join(' ');
    }
}
/** Engines put the reason into their messages, for readers of SARIF; said once of the rule, it is left out here. */
function without(message, why) {
    const at = why === '' ? -1 : message.indexOf(why);
    if (at < 0)
        return message;
    const rest = message.slice(at + why.length).replace(/^\.(?=\s|$)/, '');
    return `${message.slice(0, at).trimEnd()} ${rest.trim()}`.trim();
}
/** A reason as a sentence: some rules leave its full stop to those who print it. */
function sentence(text) {
    return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
function sentencesOf(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/).filter((sentence) => sentence !== '');
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const last = sentencesOf(messages[0] ?? '').at(-1);
    // Mostly none: then no message is taken apart.
    if (last === undefined || !messages.every((message) => message.endsWith(last)))
        return 0;
    const all = messages.map(sentencesOf);
    const [first = []] = all;
    let count = 0;
    while (count < first.length && all.every((sentences) => sentences.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `2 critical, 1 low`; empty for none. */
function groups_countsOf(findings) {
    return Object.entries((0,src_severity/* countBySeverity */.Ot)(findings))
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
}
/** The first sentences of a text that another tool wrote: help may be a whole page. */
function inShort(text, letters = 300) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain.length <= letters)
        return plain;
    const end = plain.slice(0, letters).lastIndexOf('. ');
    return end > 40 ? plain.slice(0, end + 1) : (0,src_letters/* cut */.Jj)(plain, letters - 1);
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/model.js
// What a run came to, as people and programs are told: one shape from which the terminal, the job summary, annotations and every
// `--format` are written.
/** `path:line:column`, a logical name, or the tools when a finding names no place. */
function placeOf({ path, region, logical, sources }) {
    if (path === undefined)
        return logical ?? `(${sources.join(', ')})`;
    return region === undefined ? path : `${path}:${region.startLine}:${region.startColumn}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/wrap.js
// Text in lines of a width.
/** Columns of a terminal that says nothing of itself. */
const defaultWidth = 80;
/** How many columns a text takes: letters of East Asian scripts and pictures take two, what combines none. */

/** Letters that may take more or less than one column; most texts have none, and need not be looked at letter by letter. */
const beyondLatin = /[^\0-\u02ff]/;
/** Unicode Standard Annex 11, as far as blocks go. */
function columnsOfLetter(code) {
    if (code < 0x300)
        return 1;
    if (code <= 0x36f || code === 0x200b || (code >= 0xfe00 && code <= 0xfe0f))
        return 0;
    const wide = (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff) ||
        (code >= 0x20000 && code <= 0x3fffd);
    return wide ? 2 : 1;
}
/** Words in lines of at most `width` columns, each line behind an indent; a longer word stands alone. */

/** The first columns of a text, with a sign where there was more. */
function clip(text, width) {
    if (columnsOf(text) <= width)
        return text;
    let used = 1;
    let kept = '';
    for (const letter of text) {
        used += columnsOfLetter(letter.codePointAt(0));
        if (used > width)
            break;
        kept += letter;
    }
    return `${kept}\u2026`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/terminal.js
// The layout in a terminal and in the log of a step: the decision and why, what blocks, the rest in numbers. What does not fit a screen
// loses detail in a fixed order, and never a rule that blocks.





const same = (text) => text;
const noPaint = { bold: same, dim: same, severity: (_, text) => text, good: same, bad: same };
/** Places of a rule that are shown. */
const maxPlaces = 20;
const maxRemarks = 20;
const details = [
    { rest: 'listed', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 2, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line', causes: 2 },
];
/** Letters of one text: those of other tools may have any length. */
const maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;

/** The lines, without a newline at their end. */

/** Lines that are certainly taken: one for each of the rest where they are listed, and for each rule its own and those of its places. */



/** Of a long text two lines where room is scarce: a cause may name many things, and stands whole in the report. */
function shortened(lines, width, { remedy }) {
    return remedy === 'whole' || lines.length <= 2 ? lines : [lines[0], clip(`${lines[1]} \u2026`, width)];
}

function groupLines(group, screen, detail, everything) {
    const { width, paint } = screen;
    const { severity, ruleId, sources, places, shared, why, remedy, page } = group;
    const shown = places.slice(0, detail.places);
    const more = places.length > shown.length ? `and ${places.length - shown.length} more ${visible(everything)}` : '';
    const reason = visible(inShort([shared, why].filter((text) => text !== '').join(' ')));
    const fix = remedy === '' ? '' : `Fix: ${visible(inShort(remedy))}`;
    return [
        ...(detail.why ? [''] : []),
        `${paint.severity(severity, severity.padEnd(8))}  ${paint.bold(visible(ruleId))} ${paint.dim(`(${visible(sources.join(', '))})${placeCount(places)}`)}`,
        ...(detail.why ? wrap(reason, width, '  ') : []),
        ...(detail.places === 1 && more !== ''
            ? wrap(`${visible(placeOf(places[0].finding))} ${more}`, width, '  ')
            : [
                ...shown.flatMap((place, i) => placeLines(place, screen, excerptWanted(detail, i), detail.why)),
                ...(more === '' ? [] : [`  ${more}`]),
            ]),
        ...(detail.remedy === 'whole' ? wrap(fix, width, '  ', '       ') : fix === '' ? [] : [`  ${clip(fix, width - 2)}`]),
        ...(page === undefined ? [] : [paint.dim(`  ${visible(page)}`)]),
    ];
}
/** `, 115 places: 3 critical, 112 high`; nothing for one. */
function placeCount(places) {
    if (places.length === 1)
        return '';
    const findings = places.map(({ finding }) => finding);
    const mixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
    return `, ${places.length} places${mixed ? `: ${groups_countsOf(findings)}` : ''}`;
}
function excerptWanted({ excerpts }, index) {
    return excerpts === 'all' || (excerpts === 'first' && index === 0);
}
/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */
function placeLines({ finding, own }, { width, paint }, withExcerpt, whole) {
    const place = visible(placeOf(finding));
    const note = fixNote(finding, paint);
    const words = visible(own);
    const line = `  ${place}${words === '' ? '' : `  ${words}`}`;
    const fits = columnsOf(line) + (finding.fix === undefined ? 0 : 16) <= width;
    const head = fits
        ? [`${line}${note}`]
        : whole
            ? [`  ${place}${note}`, ...wrap(words, width, '    ')]
            : [clip(line, Math.max(width, place.length + 2))];
    return withExcerpt && finding.excerpt !== undefined ? [...head, ...indented(finding.excerpt, width, paint)] : head;
}
function indented(excerpt, width, paint) {
    // The marked part stays on the screen.
    const room = Math.max(20, width - 8 - String(excerpt.line).length);
    const from = excerpt.start + excerpt.length > room ? Math.max(0, excerpt.start - Math.floor(room / 3)) : 0;
    const text = clip(excerpt.text.slice(from), room);
    const moved = {
        ...excerpt,
        text,
        start: excerpt.start - from,
        length: Math.max(1, Math.min(excerpt.length, room - excerpt.start + from)),
    };
    const [line, caret] = excerptLines(moved);
    return [`    ${line}`, `    ${paint.bold(caret)}`];
}
function fixNote({ fix }, paint) {
    return fix === undefined ? '' : ` ${paint.dim(fix === 'patch' ? '[fix in patch]' : '[suggestion]')}`;
}



;// CONCATENATED MODULE: ./build/bundled/packages/report/src/markdown.js
// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.





const maxListed = 20;
/** What is said of the last rows, where they are left out. */
function leftOutWords({ places }, count, where) {
    const findings = places.slice(places.length - count).reduce((sum, each) => sum + each, 0);
    return `${count} more ${count === 1 ? 'rule' : 'rules'} with ${findings} ${findings === 1 ? 'finding' : 'findings'} ${count === 1 ? 'is' : 'are'} ${where}.`;
}
/** Letters of a sentence, and of a name: those of other tools may have any length. */
const markdown_maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const markdown_maxCause = 10_000;
const maxName = 500;
function code(name) {
    return inlineCode((0,src_letters/* cut */.Jj)(name, maxName));
}
/** Text without any markup but what it quotes: between two backticks stands code. */

/** @param level of the heading: `##`. */

/** One step for all doubts that the same thing removes. */

function stepText({ text: what, command }) {
    return `${markdown_text(what)}${command === undefined ? '' : ` ${code(command)}`}`;
}
function ruleItem(group, number, link, everything) {
    const { severity, ruleId, why, remedy, page, places, shared, title } = group;
    const indent = ' '.repeat(`${number}. `.length);
    const shown = places.slice(0, maxPlaces);
    const reason = inShort([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? code(ruleId) : linkTo(code(ruleId), page);
    return [
        `${number}. **${severity}** ${rule}: ${markdown_text(inShort(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${markdown_text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${markdown_text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined || path.length > maxName ? code(placeOf(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${markdown_text(own)}`}${note} (${markdown_text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = fenceAround(excerpt.text);
    return [head, '', ...[`${fence}text`, ...excerptLines(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */
function letThrough({ letThrough: all, everything }) {
    if (all.length === 0)
        return [];
    return [
        `Let through, and not clean: ${all.length}`,
        '',
        ...all
            .slice(0, maxListed)
            .map(({ place, ruleId, reason, by }) => `- Let through${by === '' ? '' : ` ${markdown_text(by)}`}: ${ruleId === undefined ? '' : `${code(ruleId)} at `}${code(place)}: ${markdown_text(reason)}`),
        ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${markdown_text(everything)}.`] : []),
        '',
    ];
}

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


/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        place: (path, line) => markdown_placeLink(link, path, line),
        within: withinSummary,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/inputs.js
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */

/** The inputs every scanner of files has beside the common ones. */
const fileInputs = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': {
        type: 'integer',
        default: 10,
        min: 1,
        max: 1_048_576,
        description: 'Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step.',
    },
};
/**
 * Whether a user named something: its value is not the default. What is named must exist; only a default name may be absent.
 * (The runner passes defaults as if they had been written, so a value is all there is to tell by.)
 */
function isNamed(spec, value) {
    if (spec.type === 'list')
        return Array.isArray(value) && (value.length !== spec.default.length || value.some((item, i) => item !== spec.default[i]));
    return value !== spec.default;
}
/** A default as a user would write it: lists comma-separated, booleans in words. */

/** The outputs every scanner has. */
const commonOutputs = {
    'sarif-file': { description: 'Path of the SARIF file that was written.' },
    findings: { description: 'Number of findings.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    'let-through': { description: 'Number of findings and gaps that comments, ignores, exceptions or the policy let through.' },
    gaps: { description: 'Number of inputs that could not be looked at and that nobody allowed.' },
    'sarif-sha256': { description: 'SHA-256 of the SARIF file, for `expected-digests` of a gate in another job.' },
    conclusion: { description: '`pass` when nothing reaches `fail-on` and everything was looked at, otherwise `fail`.' },
};

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/definition.js
// The public face of remediation-gate.

const common = commonInputs('remediation-gate');
const gateInputs = {
    results: {
        type: 'list',
        default: ['portcullis-results/*.sarif'],
        description: 'Globs of the SARIF files to judge, relative to the workspace or absolute; each must match something, and one with `!` before it leaves out what it matches.',
    },
    policy: {
        type: 'string',
        default: '.github/portcullis.yml',
        description: 'Policy file; what a change says in it counts only together with the base commit\u2019s and the default branch\u2019s.',
    },
    'require-independent-policy': {
        type: 'boolean',
        default: false,
        description: 'Block where the default branch\u2019s policy cannot be asked, instead of only saying so.',
    },
    token: {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may read the repository (`contents: read`), to ask for the default branch\u2019s policy where the checkout does not have it.',
    },
    'extends-folders': {
        type: 'list',
        default: [],
        description: 'Where a step checked out what the policy `extends`, as `OWNER/NAME=FOLDER`, one a line; it is read at the commit that the policy names.',
    },
    'extends-token': {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may read the repositories of policies that the policy `extends` (`contents: read`), to ask the server for them.',
    },
    'expected-digests': {
        type: 'list',
        default: [],
        description: 'Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block.',
    },
    'report-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/report.html',
        description: 'Where the HTML report is written.',
    },
    'patch-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/remediation.patch',
        description: 'Where the patch of all fixes is written that keep the meaning of what they change.',
    },
    'suggested-patch-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/suggested.patch',
        description: 'Where the patch of the fixes is written that may change what is built: read it before you apply it.',
    },
    'patch-workflows': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit workflows and actions.',
    },
    'patch-settings': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit files that decide about changes: policy, code owners, settings and ignore files of scanners.',
    },
    'sarif-file': {
        ...common['sarif-file'],
        writes: 'file',
        default: 'portcullis-results/gate/full.sarif',
        description: 'Where all results are written, waived ones as suppressed.',
    },
    'statement-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/decision.intoto.json',
        description: 'Where the decision is written as an in-toto statement, unsigned, when commit and repository are known.',
    },
    'audit-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/audit.jsonl',
        description: 'Where the decision is written as one line of JSON, with policies and reports by hash, for a log that is only added to.',
    },
    'audit-log': {
        type: 'string',
        default: '',
        description: 'A file with audit lines of earlier runs, from which the report shows how decisions went; it must be there, and may be empty. Nowhere looked at when empty.',
    },
    'junit-file': {
        type: 'string',
        writes: 'file',
        default: '',
        description: 'Where the decision is written as JUnit XML: what blocks is a failed test, a doubt an error, and both are skipped while nothing blocks; nowhere when empty.',
    },
    'markdown-file': {
        type: 'string',
        writes: 'file',
        default: '',
        description: 'Where the decision is written as Markdown, as in the summary; nowhere when empty.',
    },
    'decision-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/decision.json',
        description: 'Where the decision is written as JSON with what it is about, for `gate-comment`.',
    },
    'upload-directory': {
        type: 'string',
        writes: 'uploads',
        default: 'portcullis-results/upload',
        description: 'Where the SARIF for code scanning is written, without waived results.',
    },
    artifact: {
        type: 'string',
        default: '',
        description: 'Name under which a later step uploads the folder of results as an artifact, so that the summary can say where the patch is; empty where none does.',
    },
    annotations: { ...common.annotations, description: 'Show causes and the findings that block as annotations on the run and the diff.' },
    summary: common.summary,
};
const remediationGate = {
    name: 'remediation-gate',
    title: 'Remediation gate',
    icon: 'check-circle',
    description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
    inputs: gateInputs,
    outputs: {
        decision: { description: '`pass` or `block`.' },
        'would-block': { description: '`true` where it blocks, or would without `report-only`.' },
        blocking: { description: 'Number of findings that block.' },
        findings: { description: 'Number of findings, each counted once, without those let through.' },
        critical: { description: 'Number of findings of severity critical.' },
        high: { description: 'Number of findings of severity high.' },
        medium: { description: 'Number of findings of severity medium.' },
        low: { description: 'Number of findings of severity low.' },
        known: { description: 'Number of findings that would block had they not been there before the change (`new-only`).' },
        waived: { description: 'Number of findings that a waiver lets through.' },
        'let-through': { description: 'Number of findings and unread inputs that waivers, tools, comments or `allow-gaps` let through.' },
        causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
        report: { description: 'Path of the HTML report.' },
        patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
        'suggested-patch': { description: 'Path of the patch of suggestions, for a person to decide about; empty when there are none.' },
        'sarif-file': { description: 'Path of the SARIF file with all results.' },
        statement: { description: 'Path of the in-toto statement of the decision; empty when commit or repository is not known.' },
        audit: { description: 'Path of the decision as one line of JSON.' },
        'decision-file': { description: 'Path of the decision as JSON.' },
        'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
    },
    network: [
        {
            host: 'api.github.com',
            purpose: 'the default branch\u2019s policy, where `token` is given and the checkout does not have it; policies that it extends, where `extends-token` is given',
        },
    ],
    permissions: { contents: 'read' },
};

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __nccwpck_require__(1670);
;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/extends-reader.js
// Where policies of other repositories are read: in a folder that a step checked out, at the commit and not in the files that lie there,
// else by whoever may ask their server.




/** @throws PortcullisError `input-invalid` for a line that names no folder. */
function referenceReader({ workspace, folders, ask }) {
    const byName = new Map(folders.map((line) => folderOf(line, workspace)));
    const known = new Map();
    // All who judge mostly extend the same, and what a commit holds does not change.
    return (reference) => {
        const key = JSON.stringify([reference.repository.toLowerCase(), reference.commit, reference.path]);
        const found = known.get(key) ?? read(reference);
        known.set(key, found);
        return found;
    };
    async function read(reference) {
        const folder = byName.get(reference.repository.toLowerCase());
        if (folder !== undefined)
            return atCommit(folder, reference);
        if (ask !== undefined)
            return ask(reference);
        throw unread('nobody brought it here', `Check out ${reference.repository} with \`fetch-depth: 0\` and name its folder in \`extends-folders\`, or give an \`extends-token\` that may read it.`);
    }
}
function folderOf(line, workspace) {
    const [, name, folder] = /^([\w.-]+\/[\w.-]+)=(.+)$/.exec(line.trim()) ?? [];
    if (name === undefined || folder === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected OWNER/NAME=FOLDER, got "${line.slice(0, 80)}"`,
            where: { key: 'extends-folders' },
            remedy: 'Name the repository as the policy does, and the folder that it is checked out in.',
        });
    const root = insideWorkspace(workspace, folder, 'extends-folders');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return [name.toLowerCase(), root];
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a checkout of git, got another folder',
        where: { file: folder, key: 'extends-folders' },
        remedy: 'Check the policy out with git, as actions/checkout does where git is there.',
    });
}
function atCommit(folder, { commit, path }) {
    const content = (0,git/* readAtCommit */.zX)(folder, commit, path, maxSettingsBytes);
    if (content === 'missing-commit' && (0,git/* resolveCommit */.WL)(folder, commit) === undefined)
        throw unread('its checkout does not hold that commit', 'Check it out with `fetch-depth: 0`: a change of `commit` is judged by both.');
    if (content === 'missing-commit')
        throw unread(`${path} is too large there, a link that leads out of it, or missing in a partial clone`, `Let \`path\` name a plain file of at most ${maxSettingsBytes} bytes, and check all of it out.`);
    if (content === undefined)
        throw unread(`it has no file ${path} at that commit`, 'Correct `path` or `commit` of `extends`.');
    return content;
}
function unread(message, remedy) {
    return new errors/* PortcullisError */.SO({ code: 'extends-unread', message, remedy });
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/read.js + 6 modules
var read = __nccwpck_require__(8450);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/byte-source.js
var byte_source = __nccwpck_require__(3002);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/checkout.js
var src_checkout = __nccwpck_require__(6188);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __nccwpck_require__(5374);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/code-owners.js
// Who owns a file, by the checkout's CODEOWNERS (docs.github.com, "About code owners"): the last pattern that fits counts.


const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Patterns that are read; GitHub reads a file of 3 MB at most. */
const maxPatterns = 5000;
/** Reads the first CODEOWNERS file there is. */
async function codeOwners(readFile) {
    const bytes = places.map(readFile).find((content) => content !== undefined);
    const text = bytes === undefined ? undefined : (0,src_text/* decodeText */.g7)(bytes)?.text;
    const lines = (text ?? '').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    const entries = lines.filter((line) => line !== '').slice(-maxPatterns);
    const rules = await Promise.all(entries.map(async (line) => {
        const [pattern = '', ...owners] = line.split(/\s+/);
        return { matches: await (0,path_filter/* pathFilter */.Y1)(globsOf(pattern), []), owners: owners.join(' ') };
    }));
    const known = new Map();
    return (path) => {
        const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? '';
        known.set(path, owners);
        return owners;
    };
}
/** A pattern as globs: without a slash before its end it fits at any depth, and what names a folder means all that is in it. */
function globsOf(pattern) {
    const folder = pattern.endsWith('/');
    const plain = pattern.replace(/^\/|\/$/g, '');
    const base = plain.includes('/') || pattern.startsWith('/') ? plain : `**/${plain}`;
    if (folder)
        return [`${base}/**`];
    return base.endsWith('/*') ? [base] : [base, `${base}/**`];
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/run-attempt.js
// The run of a workflow that a step belongs to, and which attempt of it: where failed jobs are run again the run stays the same.
/** What GitHub's runner sets for every step; undefined where no such runner does. */

/** A number from 1 on; undefined for any other text. */


;// CONCATENATED MODULE: ./build/bundled/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version_version = '0.1.0';

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/document.js
// What `--format json` prints: docs/schema/report.schema.json describes it.

function reportDocument(told, { command, files, details, about }) {
    const { findings, letThrough, causes } = told;
    return {
        schemaVersion: '1.2',
        tool: { name: 'portcullis', version: version_version },
        command,
        decision: told.passed ? 'pass' : 'block',
        ...(about === undefined ? {} : { about }),
        headline: told.headline,
        because: [...told.because],
        counts: {
            ...(0,src_severity/* countBySeverity */.Ot)(findings),
            blocking: findings.filter(({ blocks }) => blocks).length,
            letThrough: letThrough.length,
            causes: causes.length,
        },
        causes: causes.map((cause) => ({ ...cause })),
        findings: findings.map(findingOf),
        letThrough: letThrough.map((entry) => ({ ...entry })),
        remarks: [...told.remarks],
        files: { ...files },
        details: { ...details },
    };
}
function findingOf(finding) {
    const { ruleId, severity, confidence, title, why, remedy, page, message, path, logical, fingerprint, blocks } = finding;
    const { blocksBy, evidence, weighed, aliases = [], region, sources, fix, edits } = finding;
    return {
        ruleId,
        severity,
        confidence,
        title,
        why,
        remedy,
        ...(page === undefined ? {} : { page }),
        message,
        ...(path === undefined ? {} : { path }),
        ...(logical === undefined ? {} : { logical }),
        fingerprint,
        blocks,
        ...(blocksBy === undefined ? {} : { blocksBy }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(weighed === undefined ? {} : { weighed }),
        aliases: [...aliases],
        level: src_severity/* sarifLevel */.sr[severity],
        ...(region === undefined
            ? {}
            : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
        sources: [...sources],
        ...(fix === undefined ? {} : { fix: fixOf(fix, edits) }),
    };
}
function fixOf(kind, edits) {
    if (edits === undefined)
        return { kind };
    const changes = edits.changes.map(({ path, edits: all, sha256, confidential }) => ({
        path,
        // The hash of a file that holds a secret would let the secret be guessed.
        ...(confidential === true || sha256 === undefined ? {} : { sha256 }),
        edits: all.map(({ region, replacement }) => ({ region: { ...region }, replacement })),
    }));
    return { kind, description: edits.description, changes };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/causes.js
// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.
/** Causes that say of a run: what it reports is not the state of this commit, so nothing may be concluded from what it leaves out. */
const untrusted = new Set([
    'scanner-failed',
    'report-committed',
    'report-incomplete',
    'report-altered',
    'report-repeated',
    'report-swapped',
    'other-commit',
    'commit-unknown',
    'other-repository',
    'settings-of-change',
    'canary-missed',
    'nothing-scanned',
]);

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/repository-name.js
var repository_name = __nccwpck_require__(2894);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/doubts.js
// What can make a run untrustworthy, as a table: each line is one question to a run, in the order in which they matter.

/** Name by which people know the run's tool. */
function nameOf(run) {
    return run.scanner ?? run.tool;
}
function own(run) {
    return run.scanner !== undefined;
}
/** Gaps are told one by one; a run that failed for nothing else did all the rest of its work. */
function failedByGapsAlone(run) {
    return (own(run) &&
        run.gaps.length > 0 &&
        run.evaluated &&
        run.coverage !== undefined &&
        run.errors.every(({ id }) => id?.startsWith('not-scanned/') === true));
}
const doubts = [
    {
        code: 'scanner-failed',
        problem: (run) => {
            if (run.successful !== false || failedByGapsAlone(run))
                return undefined;
            return `${nameOf(run)} did not finish its work${run.errors[0] === undefined ? '' : `: ${run.errors[0].text}`}`;
        },
        remedy: (run) => `Read the log of the ${nameOf(run)} step, remove the cause and run it again.`,
        last: true,
    },
    {
        // staticcheck and revive leave the list out when it would be empty; a run of ours always has one.
        code: 'report-incomplete',
        problem: (run) => run.evaluated || (!own(run) && run.successful === true)
            ? undefined
            : `${nameOf(run)} has no list of results and does not say that it succeeded, so it may not have scanned (SARIF 2.1.0, 3.14.23)`,
        remedy: (run) => `See why ${nameOf(run)} did not scan; a tool that finds nothing writes an empty list.`,
        last: true,
    },
    {
        code: 'report-repeated',
        problem: (run) => (run.judged ? `${run.file} was written by a gate, not by ${nameOf(run)}` : undefined),
        remedy: (run) => `Hand in the file that ${nameOf(run)} itself wrote.`,
        last: true,
    },
    {
        code: 'report-incomplete',
        problem: (run) => own(run) && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)
            ? `${nameOf(run)} leaves out what proves that it worked (success, canary, coverage)`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is.`,
        last: true,
    },
    {
        code: 'report-altered',
        problem: (run) => own(run) && !run.sealed ? `${run.file} is not as ${nameOf(run)} wrote it: its seal is missing or does not fit` : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is; to let a finding stand, write a waiver.`,
    },
    {
        code: 'other-commit',
        problem: (run, { commits }) => {
            const named = [...(run.commit === undefined ? [] : [run.commit]), ...(run.otherCommits ?? [])];
            const other = commits.length === 0 ? undefined : named.find((commit) => !commits.includes(commit));
            return other === undefined
                ? undefined
                : `${nameOf(run)} reports on commit ${other.slice(0, 12)}, expected ${commits.map((id) => id.slice(0, 12)).join(' or ')}`;
        },
        remedy: (run) => `Run ${nameOf(run)} on this commit, in the same workflow run.`,
    },
    {
        code: 'commit-unknown',
        problem: (run, { commits }) => own(run) && run.commit === undefined && commits.length > 0 ? `${nameOf(run)} does not say which commit it looked at` : undefined,
        remedy: (run) => `Run ${nameOf(run)} after the checkout step.`,
    },
    {
        code: 'other-repository',
        problem: (run, { repositoryUrl }) => run.repository !== undefined &&
            repositoryUrl !== undefined &&
            !run.repository.startsWith('file:') &&
            (0,repository_name/* repositoryName */.a)(run.repository) !== (0,repository_name/* repositoryName */.a)(repositoryUrl)
            ? `${nameOf(run)} reports on ${run.repository}, expected ${repositoryUrl}`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} on this repository.`,
    },
    {
        code: 'settings-of-change',
        problem: (run, { settingsOrigin }) => own(run) && run.settingsOrigin === 'checkout' && settingsOrigin !== undefined && settingsOrigin !== 'checkout'
            ? `${nameOf(run)} worked with the settings that the change brings along`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} in this workflow run, on the same event as the gate, so that settings from before the change judge it.`,
    },
    {
        code: 'canary-missed',
        problem: (run) => run.canary !== undefined && !run.canary.detected
            ? `${nameOf(run)} did not detect its built-in sample: ${run.canary.detail}`
            : undefined,
        remedy: () => 'Do not trust this run; remove the configuration that switches rules off, or report the defect.',
    },
    {
        code: 'nothing-scanned',
        problem: ({ coverage, ...run }) => coverage !== undefined && coverage.applicable > 0 && coverage.scanned <= 0
            ? `${nameOf(run)} looked at none of ${coverage.applicable} inputs`
            : undefined,
        remedy: () => 'Check its `path`, `include` and `exclude`.',
    },
    {
        code: 'input-unreadable',
        problem: (run) => (run.moreGaps ? `${nameOf(run)} left so many inputs unread that its report does not name them all` : undefined),
        remedy: () => 'Make them readable, or leave them out with the scanner\u2019s inputs.',
    },
];

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/requirements.js
// `require` of the policy: which scanners must have reported, and on what. A bare name asks for the whole tree, all rules and
// the policy's own confidence.
/** What a bare name asks for. */
function requirementOf(scanner) {
    return { scanner, paths: [], except: [], rules: 'all', scan: 'tree' };
}
function requirementsOf(entries) {
    return (entries ?? []).map((entry) => {
        if (typeof entry === 'string')
            return requirementOf(entry.trim());
        const { scanner, paths = [], except = [], rules = 'all', confidence, scan = 'tree' } = entry;
        return { scanner: scanner.trim(), paths, except, rules, ...(confidence === undefined ? {} : { confidence }), scan };
    });
}
/** How a requirement is called in sentences. */
function requirementName({ scanner, paths, except, rules, confidence, scan }) {
    const parts = [
        ...(paths.length === 0 ? [] : [`on ${paths.join(', ')}`]),
        ...(except.length === 0 ? [] : [`except ${except.join(', ')}`]),
        ...(rules === 'all' ? [] : ['with imported rules']),
        ...(confidence === undefined ? [] : [`from confidence ${confidence}`]),
        ...(scan === 'tree' ? [] : ['on the change alone']),
    ];
    return [scanner, ...parts].join(' ');
}
/**
 * Why a sealed run of ours does not satisfy a requirement; empty when it does.
 * @param confidence from which on the policy itself wants reports, where it says so.
 */
function shortfalls(run, requirement, confidence) {
    const { inputs } = run;
    if (inputs === undefined)
        return ['its report does not say what it was asked to look at'];
    const given = (name) => (Array.isArray(inputs[name]) ? inputs[name] : []).map(String);
    const problems = [];
    const path = typeof inputs.path === 'string' ? inputs.path : '.';
    const wanted = requirement.paths;
    if (!wholeTree(path) && !(wanted.length > 0 && wanted.every((glob) => below(glob, path))))
        problems.push(`it looked only at \`path: ${path}\``);
    const include = given('include');
    if (include.length > 0 && !(wanted.length > 0 && wanted.every((glob) => include.some((other) => covers(other, glob)))))
        problems.push(`it looked only at \`include: ${include.join(', ')}\``);
    // What the globs took out is counted, so a glob that takes out nothing asks for nothing.
    const exclude = given('exclude').filter((glob) => !requirement.except.some((other) => covers(other, glob)));
    const matters = exclude.some((glob) => wanted.length === 0 || wanted.some((other) => !apart(glob, other)));
    if (matters && takenOut(run) > 0)
        problems.push(`it left out \`exclude: ${exclude.join(', ')}\``);
    if (inputs.rules === 'imported' && requirement.rules !== 'imported')
        problems.push('it used imported rules alone (`rules: imported`)');
    if ((inputs.scan === 'range' || inputs.scan === 'staged') && requirement.scan !== 'change')
        problems.push(`it looked only at \`scan: ${inputs.scan}\``);
    const least = requirement.confidence ?? confidence ?? 'medium';
    const reported = inputs['min-confidence'];
    if (typeof reported === 'string' && rank(reported) > rank(least))
        problems.push(`it reports only from \`min-confidence: ${reported}\` on, and ${least} is wanted`);
    return problems;
}
/** Inputs that globs took out: those that are counted so, and those that are there, were not looked at, and are no gap. */
function takenOut({ coverage, gaps }) {
    if (coverage === undefined)
        return 1;
    return Math.max(coverage.excluded ?? 1, coverage.applicable - coverage.scanned - gaps.length);
}
function rank(confidence) {
    const position = ['low', 'medium', 'high'].indexOf(confidence);
    return position < 0 ? Number.POSITIVE_INFINITY : position;
}
function wholeTree(path) {
    return plain(path) === '';
}
function plain(path) {
    return path
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** Whether all that a glob can match lies at or below a path. */
function below(glob, path) {
    const folder = plain(path);
    const literal = plain(glob);
    return literal === folder || literal.startsWith(`${folder}/`);
}
/** Whether one glob takes in another, by what can be told from their texts: the same, or a folder of it. */
function covers(wide, narrow) {
    const [a, b] = [plain(wide), plain(narrow)];
    if (a === b || a === '**')
        return true;
    const folder = /^([^*?[\]{}()!]+)\/\*\*$/.exec(a)?.[1] ?? (/[*?[\]{}()!]/.test(a) ? undefined : a);
    return folder !== undefined && (b === folder || b.startsWith(`${folder}/`));
}
/** Whether two globs are of folders that have nothing in common. */
function apart(a, b) {
    const [one, other] = [requirements_folderOf(a), requirements_folderOf(b)];
    return one !== undefined && other !== undefined && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}
function requirements_folderOf(glob) {
    return /^([^*?[\]{}()!]+)\/\*\*$/.exec(plain(glob.replace(/\/$/, '/**')))?.[1];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/scanner-names.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.
/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
const scannerNames = [
    'attestation-verify',
    'dockerfile-lint',
    'image-verify',
    'sbom',
    'secret-scan',
    'workflow-audit',
];

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/assess.js
// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.






/** Reads one file. A file that cannot be read yields a cause and no runs. @param lineOf text of the checkout. */
function assessFile(file, expected, lineOf) {
    const unread = (cause) => ({ file, runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
    if ('unreadable' in file.content) {
        return unread({
            code: 'report-unreadable',
            message: `${(0,src_letters/* printable */.g$)(file.path)} cannot be read: ${file.content.unreadable}`,
            remedy: file.content.remedy ?? 'Run the tool that writes it, give the job permission to read it, or take it out of `results`.',
        });
    }
    try {
        const runs = (0,read/* readSarif */.qT)(file.content, file.path, expected.workspace, file.beside, lineOf);
        const wrong = [...committed(file), ...swapped(file.path, runs)];
        const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
        const doubtful = (causes) => causes.some(({ code }) => untrusted.has(code));
        return {
            file,
            runs,
            causes: [...wrong, ...assessed.flatMap(({ causes }) => causes)],
            trusted: doubtful(wrong) ? [] : assessed.filter(({ causes }) => !doubtful(causes)).map(({ run }) => run),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            return unread({
                code: 'report-invalid',
                message: `${(0,src_letters/* printable */.g$)(file.path)}: ${(0,errors/* formatError */.Wk)(error)}`,
                remedy: 'Run the scanner again.',
            });
        const { line } = error.where;
        return unread({
            code: error.code,
            message: (0,src_letters/* printable */.g$)(`${file.path}${line === undefined ? '' : `:${line}`}: ${error.message}`),
            remedy: error.remedy,
            ...(line === undefined ? {} : { line }),
        });
    }
}
/** What the repository brings along was not written by a scanner that looked at it. */
function committed(file) {
    if (file.committed !== true)
        return [];
    return [
        {
            code: 'report-committed',
            file: file.path,
            message: (0,src_letters/* printable */.g$)(`${file.path} is part of the repository, so no scanner wrote it in this run`),
            remedy: 'Remove it from the repository and let the scanner write it, or keep `results` to where scanners write.',
        },
    ];
}
/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path, runs) {
    const name = path
        .replace(/^.*[\\/]/s, '')
        .replace(/\.sarif(?:\.json)?$/i, '')
        .toLowerCase();
    if (!isScanner(name) || runs.some((run) => run.scanner === name))
        return [];
    const held = runs.map(nameOf).join(', ');
    return [
        {
            code: 'report-swapped',
            file: path,
            message: (0,src_letters/* printable */.g$)(`${path} bears the name of ${name} but holds the run of ${held}`),
            remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
        },
    ];
}
function isScanner(name) {
    return scannerNames.includes(name.toLowerCase());
}
/** Asks every question to a run, until one makes the rest needless. */
function assessRun(run, expected) {
    const causes = [];
    for (const doubt of doubts) {
        const problem = doubt.problem(run, expected);
        if (problem === undefined)
            continue;
        causes.push({ code: doubt.code, file: run.file, message: (0,src_letters/* printable */.g$)(problem), remedy: doubt.remedy(run) });
        if (doubt.last === true)
            break;
    }
    return causes;
}
/**
 * A cause for every required scanner that has not reported, or not on all that was asked for.
 * @param confidence from which on the policy wants reports, where it says so.
 */
function missingScanners(required, runs, confidence) {
    return required.flatMap((requirement) => {
        const { scanner } = requirement;
        const reported = runs.filter((run) => names(run).includes(scanner.toLowerCase()));
        if (reported.length === 0) {
            return [
                {
                    code: 'scanner-missing',
                    message: (0,src_letters/* printable */.g$)(`${scanner} is required and has not reported`),
                    remedy: `Add a step that runs ${scanner}, or see why it was skipped or where its SARIF file went.`,
                },
            ];
        }
        // What other tools looked at is not in their reports in any common form.
        if (!isScanner(scanner))
            return [];
        // Several runs together may cover what is wanted, each a part.
        const parts = requirement.paths.length === 0 ? [requirement] : requirement.paths.map((path) => ({ ...requirement, paths: [path] }));
        return parts.flatMap((part) => {
            const all = reported.map((run) => shortfalls(run, part, confidence));
            if (all.some((problems) => problems.length === 0))
                return [];
            return [
                {
                    code: 'scanner-narrowed',
                    message: (0,src_letters/* printable */.g$)(`${requirementName(part)} is required, and what has reported did not look at all of it: ${all[0]?.join('; ')}`),
                    remedy: `Run ${scanner} on all that is required, or say in the policy what is enough: \`require: [{ scanner: ${scanner}, ${enough(all[0])} }]\`.`,
                },
            ];
        });
    });
}
/** What is told of scanners of ours that `require` does not name and that were not given the whole tree: a pass says no more than they saw. */
function narrowedRemarks(required, runs, confidence) {
    const asked = new Set(required.map(({ scanner }) => scanner.toLowerCase()));
    const told = new Map();
    for (const scanner of scannerNames.filter((name) => !asked.has(name))) {
        // A scan of the change alone is what a change is scanned by.
        const whole = { ...requirementOf(scanner), scan: 'change' };
        const all = runs
            .filter((run) => run.inputs !== undefined && names(run).includes(scanner))
            .map((run) => shortfalls(run, whole, confidence));
        if (all.length === 0 || all.some((problems) => problems.length === 0))
            continue;
        const problems = [...new Set(all.flat())].join('; ');
        told.set(problems, [...(told.get(problems) ?? []), scanner]);
    }
    return [...told].map(([problems, scanners]) => (0,src_letters/* printable */.g$)(`Of ${scanners.join(', ')}, which the policy does not require: ${problems}.`));
}
/** What an entry of the policy would say of a run that fell short. */
function enough(problems = []) {
    return problems.some((problem) => problem.includes('`scan: ')) ? 'scan: change' : 'paths: [\u2026], except: [\u2026]';
}
/** Requirements of the host: scanners that it has itself just run as it saw fit. */
function hostRequirements(names, runs) {
    return names.flatMap((name) => missingScanners([requirementOf(name)], runs, undefined).filter(({ code }) => code === 'scanner-missing'));
}
/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run) {
    const tool = run.tool.toLowerCase();
    if (run.scanner !== undefined)
        return [tool, run.scanner];
    return isScanner(tool) ? [] : [tool];
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/affected-package.js
var affected_package = __nccwpck_require__(6083);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/counted.js
/** `1 day`, `2 days`. */
function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** How many of a list answer alike. */
function countedBy(list, key) {
    const counts = new Map();
    for (const entry of list)
        counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/allowed-gaps.js
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.
 // at first use


/** Entries of `allow-gaps` as their users take them. */
function allowedGaps(entries) {
    return (entries ?? []).map(({ paths, reason, scanner, owner, expires }) => ({
        paths,
        reason,
        ...(scanner === undefined ? {} : { scanner }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { until: expires }),
    }));
}
/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */

/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,path_filter/* pathFilter */.Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/severity-map.js
// What a tool's report weighs: its own severity, corrected for producers that are known to write less than they mean, and by
// the policy's `severity` rules.

function severityRulesOf(entries) {
    return (entries ?? []).map(({ tool, rule, from, to }) => ({
        tool: tool.trim(),
        ...(rule === undefined ? {} : { rule: rule.trim() }),
        ...(from === undefined ? {} : { from }),
        to,
    }));
}
const producers = [
    {
        // A leaked credential is as bad as `secret-scan` says of one; SARIF's default would make it a warning.
        tool: /^(?:gitleaks|betterleaks)$/i,
        source: 'gitleaks report/sarif.go writes neither level nor rule configuration (gitleaks/gitleaks#1858)',
        weigh: (reported, result) => (result.silent ? (0,src_severity/* worst */.QZ)(reported, 'high') : reported),
    },
    {
        tool: /^(?:trufflehog|ggshield|gitguardian|noseyparker|kingfisher|ripsecrets|secretlint|detect-secrets|talisman|whispers)$/i,
        source: 'scanners of credentials whose reports have no level: as gitleaks',
        weigh: (reported, result) => (result.silent ? (0,src_severity/* worst */.QZ)(reported, 'high') : reported),
    },
    {
        tool: /^fortify\b/i,
        source: 'fcli actions github-sast-report and sarif-sast-report: level is `warning` for Critical and High and `note` for the rest',
        weigh: (reported, { level }) => (0,src_severity/* worst */.QZ)(reported, level === 'warning' ? 'high' : level === 'note' ? 'medium' : reported),
    },
];
/**
 * A function from a result of a run to its severity under the policies that judge together: the tool's own, corrected for producers
 * that write less than they mean, or the worst that any policy says. So a rule that only one of them has can raise, and lowers nothing.
 */
function severityJudge({ tool, scanner }, policies) {
    const producer = producers.find((candidate) => candidate.tool.test(tool));
    const names = [tool, scanner ?? tool].map((name) => name.toLowerCase());
    const known = (result) => (producer === undefined ? result.severity : producer.weigh(result.severity, result));
    const ofTool = policies.map((rules) => rules.filter((rule) => names.includes(rule.tool.toLowerCase())));
    if (ofTool.every((rules) => rules.length === 0))
        return known;
    return (result) => {
        const reported = known(result);
        return ofTool.map((rules) => underRules(rules, result, reported)).reduce(src_severity/* worst */.QZ);
    };
}
function underRules(rules, { topics }, reported) {
    // The last rule that fits counts, as in every list that goes from the general to the particular.
    const rule = rules.findLast((candidate) => (candidate.rule === undefined || topics.includes(candidate.rule.toLowerCase())) &&
        (candidate.from === undefined || candidate.from === reported));
    return rule?.to ?? reported;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/waiver-entries.js
// `waivers` of the policy: what may stay for now, who answers for it, and until when.

/** Ids of vulnerabilities, which are about a package and not about the file that lists it. */
function isVulnerability(id) {
    return vulnerability.test(id);
}
const vulnerability = /^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|(?:GO|PYSEC|RUSTSEC|OSV|MAL|GSD)-\d{4}-\d+|SNYK-[\w-]+)/i;
/** @throws PortcullisError `policy-invalid` where an entry does not say what it is about, or says it twice. */
function waiversOf(entries, reader) {
    return (entries ?? []).map((entry, i) => {
        const path = ['waivers', i];
        const { reason, owner, ticket, created, expires } = entry;
        if (expires < created)
            reader.fail([...path, 'expires'], 'expected a day not before `created`');
        const { line } = reader.place(path);
        return {
            ...selectorOf(entry, path, reader),
            reason,
            owner,
            created,
            expires,
            ...(ticket === undefined ? {} : { ticket }),
            ...(line === undefined ? {} : { line }),
        };
    });
}
/** What a waiver is about. */
function selectorOf(entry, path, reader) {
    const { fingerprint, rule = entry.cve, package: purl, versions, paths } = entry;
    if ([fingerprint, entry.rule, entry.cve].filter((given) => given !== undefined).length !== 1)
        reader.fail(path, 'expected either `fingerprint`, or `rule` with `paths`, or `cve` with `package`', 'Say what the waiver is about, once.');
    if (fingerprint !== undefined || rule === undefined) {
        for (const key of ['paths', 'package', 'versions'])
            if (entry[key] !== undefined)
                reader.fail([...path, key], `expected \`${key}\` only beside \`rule\` or \`cve\``);
        return { fingerprint: String(fingerprint).toLowerCase(), paths: [] };
    }
    if (purl !== undefined && !(0,affected_package/* isPurl */.kL)(purl))
        reader.fail([...path, 'package'], `expected a package URL as pkg:npm/name@version, got "${purl.slice(0, 60)}"`);
    if (versions !== undefined && (purl === undefined || (0,affected_package/* parsePurl */.$l)(purl)?.version !== undefined))
        reader.fail([...path, 'versions'], 'expected `versions` only beside a `package` without a version');
    if (purl === undefined && (entry.cve !== undefined || vulnerability.test(rule)))
        reader.fail(path, `expected \`package\` beside ${rule.slice(0, 60)}: the file that lists a package says nothing about which one is meant`, 'Add `package: pkg:TYPE/NAME` with the package that may stay.');
    if (purl === undefined && paths === undefined)
        reader.fail([...path, 'paths'], 'expected a list of globs, got nothing', 'Name the files that the rule is waived for.');
    return {
        rule,
        ...(purl === undefined ? {} : { package: purl }),
        ...(versions === undefined ? {} : { versions }),
        paths: paths ?? [],
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/policy.js
// What the policy file says to the gate.





/** What holds where there is no policy file. */
const defaultPolicy = {
    require: [],
    blockAt: 'high',
    blockWhen: [],
    minimumConfidence: 'low',
    confidenceStated: false,
    newOnly: false,
    severity: [],
    waivers: [],
    deadlines: {},
    reportOnlyDays: 365,
    breakGlassDays: 7,
    ignoreFiles: [],
    allowedGaps: [],
};
/** What a document says to the gate, without what it extends. @throws PortcullisError `policy-invalid`. */
function policyOf({ value, reader }) {
    return {
        require: requirementsOf(value.require),
        ...blockingOf(value['block-at'], reader),
        minimumConfidence: value.confidence ?? defaultPolicy.minimumConfidence,
        confidenceStated: value.confidence !== undefined,
        newOnly: value['new-only'] === true,
        severity: severityRulesOf(value.severity),
        waivers: waiversOf(value.waivers, reader),
        ...(value['waiver-days'] === undefined ? {} : { waiverDays: value['waiver-days'] }),
        deadlines: daysBySeverity(value.deadlines),
        ...(value['report-only'] === undefined ? {} : { reportOnly: value['report-only'] }),
        reportOnlyDays: value['report-only-days'] ?? defaultPolicy.reportOnlyDays,
        ...(value['break-glass'] === undefined ? {} : { breakGlass: value['break-glass'] }),
        breakGlassDays: value['break-glass-days'] ?? defaultPolicy.breakGlassDays,
        ignoreFiles: value['ignore-files'] ?? [],
        allowedGaps: allowedGaps(value['allow-gaps']),
    };
}
/** Conditions stand in place of a threshold. @throws PortcullisError `policy-invalid` where one names nothing. */
function blockingOf(given, reader) {
    if (given === undefined || typeof given === 'string')
        return { blockAt: given ?? defaultPolicy.blockAt, blockWhen: [] };
    for (const [i, condition] of given.entries())
        if (Object.keys(condition).every((key) => key === 'confidence'))
            reader.fail(['block-at', i], 'expected `severity`, `rule`, `tool`, `tag`, `epss`, `known-exploited` or `paths`', 'Say which findings block.');
    return { blockAt: 'none', blockWhen: given };
}
function daysBySeverity(given) {
    return Object.fromEntries(Object.entries(given ?? {}).map(([severity, days]) => [severity, Number.parseInt(days, 10)]));
}
/** Position of a threshold from loosest to strictest. */
function strictness(threshold) {
    return threshold === 'none' ? 0 : src_severity/* severities */.gO.indexOf(threshold) + 1;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/effective-policy.js
// The policy that judges a change: of several policies (the base commit's, the default branch's, the change's own) the stricter
// in every point. What the change loosens counts only after it is merged, what it tightens at once; both are listed for people.



const confidences = ['high', 'medium', 'low'];
/**
 * Point by point the stricter of base and head; a missing policy is the default one. The waivers and allowed gaps of the result
 * are the head's, to be shown: whether one holds is asked of every policy that judges (waivers.ts, gaps.ts).
 */
function effectivePolicy(base = defaultPolicy, head = defaultPolicy) {
    const changes = [];
    const tightened = (text) => void changes.push({ effect: 'counts now', text });
    const loosened = (text) => void changes.push({ effect: 'counts after merge', text });
    const required = (list, wanted) => list.some((other) => requirementName(other).toLowerCase() === requirementName(wanted).toLowerCase());
    const added = head.require.filter((wanted) => !required(base.require, wanted));
    for (const wanted of added)
        tightened(`requires ${requirementName(wanted)}`);
    for (const wanted of base.require)
        if (!required(head.require, wanted))
            loosened(`no longer requires ${requirementName(wanted)}`);
    const stricterHead = strictness(head.blockAt) > strictness(base.blockAt);
    if (head.blockAt !== base.blockAt)
        (stricterHead ? tightened : loosened)(thresholdChange(base, head));
    const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
    if (head.minimumConfidence !== base.minimumConfidence)
        (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);
    const conditions = compareConditions(base, head, tightened, loosened);
    const limits = compareLimits(base, head, tightened, loosened);
    listWaivers(base, head, tightened, loosened);
    listOthers(base, head, tightened, loosened);
    const minimumConfidence = wider ? head.minimumConfidence : base.minimumConfidence;
    return {
        policy: {
            require: [...base.require, ...added],
            blockAt: stricterHead ? head.blockAt : base.blockAt,
            minimumConfidence,
            confidenceStated: [base, head].some((policy) => policy.confidenceStated && policy.minimumConfidence === minimumConfidence),
            blockWhen: conditions,
            ...limits,
            ...compareEmergency(base, head, tightened, loosened),
            deadlines: compareDeadlines(base.deadlines, head.deadlines, tightened, loosened),
            ignoreFiles: head.ignoreFiles,
            severity: head.severity,
            waivers: head.waivers,
            allowedGaps: head.allowedGaps,
        },
        changes,
    };
}
/** Beside conditions there may be no threshold. */
function thresholdChange(base, head) {
    const byConditions = ({ blockAt, blockWhen }) => blockAt === 'none' && blockWhen.length > 0;
    if (byConditions(head))
        return `blocks by conditions alone instead of at ${base.blockAt}`;
    return `blocks at ${head.blockAt} instead of ${byConditions(base) ? 'by conditions alone' : base.blockAt}`;
}
/** What limits the gate itself, or its waivers. */
function compareLimits(base, head, tightened, loosened) {
    const [before, now] = [base.waiverDays ?? Number.POSITIVE_INFINITY, head.waiverDays ?? Number.POSITIVE_INFINITY];
    const words = head.waiverDays === undefined ? 'as long as they say' : `${head.waiverDays} days`;
    if (now !== before)
        (now < before ? tightened : loosened)(`lets waivers last ${words}`);
    if (head.newOnly && !base.newOnly)
        loosened('blocks only for what a change adds');
    if (base.newOnly && !head.newOnly)
        tightened('blocks for what was there before a change, too');
    const [ended, ends] = [base.reportOnly?.until ?? '', head.reportOnly?.until ?? ''];
    if (ends > ended)
        loosened(`only reports until ${ends}`);
    if (ends < ended)
        tightened(ends === '' ? 'no longer only reports' : `only reports until ${ends} instead of ${ended}`);
    const reportOnly = earlier(base.reportOnly, head.reportOnly);
    const days = Math.min(before, now);
    return {
        newOnly: base.newOnly && head.newOnly,
        ...(Number.isFinite(days) ? { waiverDays: days } : {}),
        ...(reportOnly === undefined ? {} : { reportOnly }),
    };
}
/** How long nothing may block at all: the shorter time of both. */
function compareEmergency(base, head, tightened, loosened) {
    const [ended, ends] = [base.breakGlass?.until ?? '', head.breakGlass?.until ?? ''];
    if (ends > ended)
        loosened(`breaks the glass until ${ends}`);
    if (ends < ended)
        tightened(ends === '' ? 'no longer breaks the glass' : `breaks the glass until ${ends} instead of ${ended}`);
    for (const [key, what] of [
        ['breakGlassDays', 'break-glass'],
        ['reportOnlyDays', 'report-only'],
    ])
        if (base[key] !== head[key])
            (head[key] < base[key] ? tightened : loosened)(`lets \`${what}\` last ${head[key]} days`);
    const breakGlass = earlier(base.breakGlass, head.breakGlass);
    return {
        ...(breakGlass === undefined ? {} : { breakGlass }),
        breakGlassDays: Math.min(base.breakGlassDays, head.breakGlassDays),
        reportOnlyDays: Math.min(base.reportOnlyDays, head.reportOnlyDays),
    };
}
/** The shorter deadline of both for every severity. */
function compareDeadlines(base, head, tightened, loosened) {
    const shortest = src_severity/* severities */.gO.flatMap((severity) => {
        const [before, now] = [base[severity] ?? Number.POSITIVE_INFINITY, head[severity] ?? Number.POSITIVE_INFINITY];
        const words = Number.isFinite(now) ? `${now} days` : 'as long as they want';
        if (now !== before)
            (now < before ? tightened : loosened)(`lets findings at ${severity} stand ${words}`);
        const days = Math.min(before, now);
        return Number.isFinite(days) ? [[severity, days]] : [];
    });
    return Object.fromEntries(shortest);
}
/** Both must say so, and the one that ends first counts. */
function earlier(a, b) {
    return a === undefined || b === undefined ? undefined : a.until <= b.until ? a : b;
}
/** The conditions of both. */
function compareConditions(base, head, tightened, loosened) {
    const texts = new Set(base.blockWhen.map((condition) => JSON.stringify(condition)));
    const added = head.blockWhen.filter((condition) => !texts.has(JSON.stringify(condition)));
    for (const condition of added)
        tightened(`blocks ${conditionName(condition)}`);
    const kept = new Set(head.blockWhen.map((condition) => JSON.stringify(condition)));
    for (const condition of base.blockWhen)
        if (!kept.has(JSON.stringify(condition)))
            loosened(`no longer blocks ${conditionName(condition)}`);
    return [...base.blockWhen, ...added];
}
/** Letters of a name, and globs, that a sentence holds. */
const effective_policy_maxName = 200;
const maxGlobs = 10;
function pathsName(paths) {
    const named = paths.slice(0, maxGlobs).map((path) => path.slice(0, effective_policy_maxName));
    return `${named.join(', ')}${paths.length > maxGlobs ? ` and ${paths.length - maxGlobs} more` : ''}`;
}
/** How a condition is called in sentences. */
function conditionName(condition) {
    const { severity, confidence, rule, tool, paths, tag, epss } = condition;
    const parts = [
        severity === undefined ? 'findings' : `findings at ${severity}`,
        ...(rule === undefined ? [] : [`of ${rule.slice(0, effective_policy_maxName)}`]),
        ...(tool === undefined ? [] : [`by ${tool.slice(0, effective_policy_maxName)}`]),
        ...(paths === undefined ? [] : [`in ${pathsName(paths)}`]),
        ...(confidence === undefined ? [] : [`at confidence ${confidence}`]),
        ...(tag === undefined ? [] : [`tagged ${tag.slice(0, effective_policy_maxName)}`]),
        ...(epss === undefined ? [] : [`that are exploited with a probability of ${epss} or more (EPSS)`]),
        ...(condition['known-exploited'] === undefined ? [] : ['that are known to be exploited']),
    ];
    return parts.join(' ');
}
function listWaivers(base, head, tightened, loosened) {
    for (const waiver of base.waivers) {
        const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
        if (now === undefined)
            tightened(`removes the waiver of ${waiverName(waiver)}`);
        else if (now.expires < waiver.expires)
            tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
        else if (now.expires > waiver.expires)
            loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
    }
    const known = new Set(base.waivers.map(waiverKey));
    for (const waiver of head.waivers)
        if (!known.has(waiverKey(waiver)))
            loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
}
/** Entries that are the same on both sides change nothing; what else they do is for whoever applies them. */
function listOthers(base, head, tightened, loosened) {
    const only = (list, other) => {
        const known = new Set(other.map((entry) => JSON.stringify(entry)));
        return list.filter((entry) => !known.has(JSON.stringify(entry)));
    };
    for (const gap of only(head.allowedGaps, base.allowedGaps))
        loosened(`allows gaps in ${gap.paths.join(', ')}`);
    for (const gap of only(base.allowedGaps, head.allowedGaps))
        tightened(`no longer allows gaps in ${gap.paths.join(', ')}`);
    for (const rule of only(head.severity, base.severity))
        loosened(`${severityName(rule)} (where that raises, it counts now)`);
    for (const rule of only(base.severity, head.severity))
        loosened(`no longer ${severityName(rule)} (where that lowers, it counts now)`);
}
function severityName({ tool, rule, from, to }) {
    return `weighs ${from === undefined ? 'findings' : `${from} findings`} of ${tool}${rule === undefined ? '' : ` ${rule}`} as ${to}`;
}
function waiverKey(waiver) {
    const { foreign } = waiver;
    if (foreign !== undefined) {
        const { line: _line, expires: _expires, reason: _reason, packages, ...selects } = foreign.entry;
        // What a package must be is a function: entries at other lines are then others.
        return JSON.stringify([foreign.file, selects, packages === undefined ? null : foreign.entry.line]);
    }
    return JSON.stringify([
        waiver.fingerprint ?? null,
        waiver.rule?.toLowerCase() ?? null,
        waiver.package?.toLowerCase() ?? null,
        waiver.versions ?? null,
        [...waiver.paths].sort(),
    ]);
}
/** How a waiver is called in sentences. */
function waiverName(waiver) {
    const { foreign } = waiver;
    if (foreign !== undefined)
        return `${foreign.entry.id ?? 'a package'} in ${foreign.file}:${foreign.entry.line}`;
    if (waiver.fingerprint !== undefined)
        return `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
    const versions = waiver.versions === undefined ? '' : ` ${waiver.versions}`;
    const place = [
        waiver.package === undefined ? undefined : `${waiver.package}${versions}`,
        ...(waiver.paths.length === 0 ? [] : [waiver.paths.join(', ')]),
    ].filter((part) => part !== undefined);
    return `${waiver.rule} in ${place.join(' of ')}`;
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var fingerprint = __nccwpck_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/read-result.js + 2 modules
var read_result = __nccwpck_require__(9098);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/results.js
// Results of all runs as findings with an identity, whatever files they came in: equal results count once, and results that
// only their place tells apart are numbered over all runs of their tool.




/** What is no finding: 3.27.9 and 3.27.24. */
const notFindings = new Set(['pass', 'notApplicable', 'informational', 'absent']);
const results_confidences = ['low', 'medium', 'high'];
/** Whether a confidence is at or above another. */
function sureEnough(confidence, least) {
    return results_confidences.indexOf(confidence) >= results_confidences.indexOf(least);
}
function surer(a, b) {
    return sureEnough(a, b) ? a : b;
}
const weights = [];
function weightOf(weight) {
    const { severity, confidence, refused, agreedSeverity, agreedConfidence } = weight;
    const surenesses = 4 * results_confidences.indexOf(confidence) + results_confidences.indexOf(agreedConfidence);
    const key = ((surenesses * 4 + src_severity/* severities */.gO.indexOf(severity)) * 4 + src_severity/* severities */.gO.indexOf(agreedSeverity)) * 2 + Number(refused);
    const known = weights[key] ?? weight;
    weights[key] = known;
    return known;
}
/** A finding while its parts are put together, and as it is held: there may be a million of them. */
class Draft {
    result;
    run;
    fingerprint;
    weight;
    also;
    constructor(result, run, severity) {
        this.result = result;
        this.run = run;
        const { confidence, refused } = result;
        this.fingerprint = result.fingerprint?.toLowerCase() ?? result.identity;
        this.weight = weightOf({ severity, confidence, refused, agreedSeverity: severity, agreedConfidence: confidence });
    }
    weigh(more) {
        this.weight = weightOf({ ...this.weight, ...more });
    }
    add(more) {
        const { remark, copies } = this;
        this.also = { remark, copies, ...more };
    }
    get source() {
        return this.run.scanner ?? this.run.tool;
    }
    get severity() {
        return this.weight.severity;
    }
    get confidence() {
        return this.weight.confidence;
    }
    get refused() {
        return this.weight.refused;
    }
    get agreedSeverity() {
        return this.weight.agreedSeverity;
    }
    get agreedConfidence() {
        return this.weight.agreedConfidence;
    }
    get remark() {
        return this.also?.remark;
    }
    get copies() {
        return this.also?.copies ?? [];
    }
}
/** @returns the open findings and those that their tools let through, both in an order that no splitting of files changes. */
function findingsOf(runs, severityRules, holds = () => true) {
    const open = [];
    const letThrough = [];
    const gone = new Map();
    for (const run of runs) {
        const judge = severityJudge(run, severityRules);
        for (const result of run.results) {
            if (result.kind === 'absent')
                gone.set(run.tool, (gone.get(run.tool) ?? 0) + 1);
            if (notFindings.has(result.kind))
                continue;
            const draft = new Draft(result, run, judge(result));
            if (result.suppression === undefined)
                open.push(draft);
            else if (!result.suppressedInSource || run.scanner !== undefined || holds(result))
                letThrough.push(draft);
            else {
                draft.add({ remark: newSuppressionRemark });
                open.push(draft);
            }
        }
    }
    return { open: agreeing(identified(open)), suppressed: agreeing(identified(letThrough)), gone };
}
/**
 * Tells results of one identity apart. A waiver for one must never cover a second one, so they are numbered. (GitHub's line hash is
 * shared by all results on a line and by equal lines of all files, so it is but a part of an identity.)
 */
function identified(results) {
    const groups = new Map();
    let run;
    let ofTool = new Map();
    for (const entry of results) {
        // Results lie run by run: the tool is asked for once for all of one.
        if (entry.run !== run) {
            run = entry.run;
            const tool = run.tool.toLowerCase();
            ofTool = groups.get(tool) ?? new Map();
            groups.set(tool, ofTool);
        }
        const known = ofTool.get(entry.result.identity);
        if (known === undefined)
            ofTool.set(entry.result.identity, entry);
        else if (Array.isArray(known))
            known.push(entry);
        else
            ofTool.set(entry.result.identity, [known, entry]);
    }
    const all = [];
    for (const known of groups.values())
        for (const group of known.values()) {
            if (Array.isArray(group))
                for (const entry of numbered(group))
                    all.push(entry);
            else
                all.push(group);
        }
    return all;
}
function numbered(group) {
    // What says the very same is one result, however often it was handed in.
    const distinct = new Map();
    const copies = new Map();
    for (const entry of group) {
        const { result } = entry;
        const key = JSON.stringify([result.region ?? null, result.paths, result.message, entry.severity, entry.confidence, result.refused]);
        const known = distinct.get(key);
        if (known === undefined)
            copies.set(key, [result]);
        else
            copies.get(key)?.push(result);
        if (known === undefined || byReport(entry, known) < 0)
            distinct.set(key, entry);
    }
    const ordered = [...distinct].sort(([keyA, a], [keyB, b]) => byRegion(a, b) || (0,finding/* compareText */.n)(keyA, keyB));
    const confidence = ordered.map(([, entry]) => entry.confidence).reduce(surer);
    const refused = ordered.some(([, entry]) => entry.result.refused);
    const counts = new Map();
    const alike = ordered.every(([, { severity }]) => severity === group[0]?.severity);
    for (const [key, entry] of ordered) {
        const { result, severity } = entry;
        entry.weigh({ confidence, agreedConfidence: confidence, refused });
        const others = (copies.get(key) ?? []).filter((copy) => copy !== result);
        if (others.length > 0)
            entry.add({ copies: others });
        const number = (counts.get(severity) ?? 0) + 1;
        counts.set(severity, number);
        if (result.fingerprint === undefined && !(alike && number === 1))
            // Where they weigh differently, the one that is waived may go and a worse one come: what they weigh belongs to the name of each.
            entry.fingerprint = (0,fingerprint/* fingerprintOf */.ax)(result.ruleId, results_placeOf(result), alike ? `${result.content}\0${number}` : `${result.content}\0${severity}\0${number}`);
    }
    return ordered.map(([, entry]) => entry);
}
function results_placeOf({ path, logical }) {
    return `${path ?? ''}\0${logical ?? ''}`;
}
/** Of two that say the same, one with a fix first, then any fixed order. */
function byReport(a, b) {
    return b.result.fixes.length - a.result.fixes.length || (0,finding/* compareText */.n)(a.run.file, b.run.file) || a.run.index - b.run.index;
}
function byRegion({ result: a }, { result: b }) {
    return a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
/** Findings by file, those without a file each by itself: only in one file can two be about the same thing. */
function byFile(findings) {
    const files = new Map();
    const others = [];
    for (const finding of findings) {
        const { path, startLine } = finding.result;
        if (path === undefined || startLine === 0) {
            others.push([finding]);
            continue;
        }
        const known = files.get(path);
        if (known === undefined)
            files.set(path, [finding]);
        else
            known.push(finding);
    }
    return [...files.values(), ...others];
}
/** Whether all findings are of one source: then none is about the same thing as another. */
function ofOneSource(findings) {
    return findings.every(({ source }) => source === findings[0]?.source);
}
/** Lines that one result may touch when its neighbours are looked for; a longer one is compared at its first lines. */
const maxLinesIndexed = 200;
/** Adds what other tools say of the same thing. */
function agreeing(results) {
    if (!ofOneSource(results))
        for (const file of byFile(results))
            if (!ofOneSource(file))
                agreeingIn(file);
    return results;
}
function agreeingIn(file) {
    const keysOf = meetingKeys();
    if (!anyMeet(file, keysOf))
        return;
    const voices = new Map();
    for (const { source, severity, confidence, result } of file) {
        for (const key of keysOf(result)) {
            const at = voices.get(key) ?? new Map();
            const known = at.get(source);
            at.set(source, known === undefined
                ? { severity, confidence }
                : { severity: (0,src_severity/* worst */.QZ)(known.severity, severity), confidence: surer(known.confidence, confidence) });
            voices.set(key, at);
        }
    }
    for (const entry of file) {
        let { severity, confidence } = entry;
        for (const key of keysOf(entry.result))
            for (const [source, voice] of voices.get(key) ?? [])
                if (source !== entry.source) {
                    severity = (0,src_severity/* worst */.QZ)(severity, voice.severity);
                    confidence = surer(confidence, voice.confidence);
                }
        entry.weigh({ agreedSeverity: severity, agreedConfidence: confidence });
    }
}
/** Topics of one file that are told apart; beyond them results are taken to be about nothing in common. */
const maxTopics = 2 ** 20;
/** Keys under which results of one file that may be about the same thing meet: a topic on a line. */
function meetingKeys() {
    const numbers = new Map();
    return ({ startLine, endLine, topics }) => {
        const last = Math.min(endLine, startLine + maxLinesIndexed - 1);
        const keys = [];
        for (const topic of topics) {
            if (topic === read_result/* unnamedRule */.p_)
                continue;
            const number = numbers.get(topic) ?? numbers.size;
            if (number >= maxTopics)
                continue;
            numbers.set(topic, number);
            for (let line = startLine; line <= last; line++)
                keys.push(line * maxTopics + number);
        }
        return keys;
    };
}
/** Whether findings of several sources meet under any key: mostly they do not, and then there is nothing to put together. */
function anyMeet(findings, keysOf) {
    const sources = new Map();
    for (const { source, result } of findings)
        for (const key of keysOf(result)) {
            const other = sources.get(key);
            if (other === undefined)
                sources.set(key, source);
            else if (other !== source)
                return true;
        }
    return false;
}
/** Orders findings as reports list them: worst first, then by place. */
function byWeight(a, b) {
    return ((0,src_severity/* bySeverity */.Np)(a.severity, b.severity) ||
        (0,finding/* compareText */.n)(a.result.path ?? a.result.logical ?? '', b.result.path ?? b.result.logical ?? '') ||
        byRegion(a, b) ||
        (0,finding/* compareText */.n)(a.result.ruleId, b.result.ruleId) ||
        Number(a.run.scanner === undefined) - Number(b.run.scanner === undefined) ||
        (0,finding/* compareText */.n)(a.source, b.source) ||
        (0,finding/* compareText */.n)(a.fingerprint, b.fingerprint));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/blocking-words.js
// What blocks, in the words of the policy: for the decision, the reports and `policy`.



/** Conditions that are named in one sentence. */
const maxConditions = 20;
/**
 * "blocks at high", "blocks findings at medium in src/**", "blocks at none".
 * @param asked the threshold, where not the policy but whoever runs the gate asks for it.
 */
function blockingWords({ blockAt, blockWhen, minimumConfidence }, asked) {
    // A condition that names no confidence asks for the policy's.
    const own = minimumConfidence === 'low' ? {} : { confidence: minimumConfidence };
    const conditions = blockWhen.slice(0, maxConditions).map((one) => `blocks ${conditionName({ ...own, ...one })}`);
    const more = blockWhen.length - conditions.length;
    const at = `blocks at ${blockAt}${minimumConfidence === 'low' ? '' : ` and confidence ${minimumConfidence}`}`;
    return [
        ...(blockAt === 'none' ? [] : [asked === undefined ? at : `${at}, as \`fail-on\` asks`]),
        ...conditions,
        ...(more === 0 ? [] : [`and by ${more} more conditions`]),
        ...(blockAt === 'none' && blockWhen.length === 0 ? ['blocks at none'] : []),
    ].join(', ');
}
/** Why findings that are open do not block: "3 open below high", "3 open that meet no condition". */
function openWords(open, { blockAt, blockWhen, minimumConfidence }) {
    const why = [
        ...(blockAt === 'none' ? [] : [`below ${blockAt}`]),
        ...(open.some((issue) => isUnsure(issue, { blockAt, minimumConfidence })) ? [`below confidence ${minimumConfidence}`] : []),
    ].join(' or ');
    const conditions = blockWhen.length === 0 ? [] : ['that meet no condition of `block-at`'];
    const words = [...(why === '' ? [] : [why]), ...conditions].join(' ');
    return `${open.length} open ${words === '' ? 'that `block-at: none` lets stand' : words}`;
}
/** Whether it is bad enough to block, and only not sure enough. */
function isUnsure({ results }, { blockAt, minimumConfidence }) {
    return results.some(({ agreedSeverity, agreedConfidence }) => (0,src_severity/* reaches */.O6)(agreedSeverity, blockAt) && !sureEnough(agreedConfidence, minimumConfidence));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/summary.js
// The decision in words: one sentence, then the shortest list of what to do.



/** "Blocked: 2 findings to fix, 1 waiver expired" */
function decisionSentence(result) {
    const parts = [];
    const count = (number, one, many) => {
        if (number > 0)
            parts.push(`${number} ${number === 1 ? one : many}`);
    };
    const expired = result.causes.filter((cause) => cause.code === 'waiver-expired').length;
    count(result.blocking.length, 'finding to fix', 'findings to fix');
    count(expired, 'waiver expired', 'waivers expired');
    count(result.causes.length - expired, 'report or setting that cannot be trusted', 'reports or settings that cannot be trusted');
    const through = letThroughWords(result);
    const tail = result.policyRemark === undefined ? '' : ` (${result.policyRemark})`;
    if (result.breakGlass !== undefined && result.verdict !== 'pass')
        return `Not blocked, the glass is broken until ${result.breakGlass.until} by ${result.breakGlass.who}: ${[...parts, ...through].join(', ')}${tail}`;
    if (result.reportOnly !== undefined && result.verdict !== 'pass')
        return `Not blocked, only reported until ${result.reportOnly.until}: ${[...parts, ...through].join(', ')}${tail}`;
    if (result.decision === 'block')
        return `Blocked: ${[...parts, ...through].join(', ')}${tail}`;
    const open = result.other.length;
    const below = open === result.known.size ? [] : result.other.filter((issue) => !result.known.has(issue));
    const before = result.known.size === 0 ? [] : [`${result.known.size} that ${result.known.size === 1 ? 'was' : 'were'} there before`];
    const rest = [
        ...(below.length === 0 && before.length > 0 ? [] : [below.length === 0 ? 'no open findings' : openWords(below, result.policy)]),
        ...before,
        ...through,
    ];
    return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}${tail}`;
}
/** How what was there before the change was told from what it adds; undefined where the policy does not ask. */
function newOnlyWords({ newOnly, known }) {
    if (newOnly === undefined)
        return undefined;
    const { since } = newOnly;
    if (since === undefined)
        return 'The policy blocks only for what a change adds; there was no base commit to compare with, so every finding counts.';
    return `Only what the change adds blocks: ${known.size} ${known.size === 1 ? 'finding that would block stands' : 'findings that would block stand'} on lines that git finds unchanged since ${since.slice(0, 12)}.`;
}
/** What somebody let through is neither clean nor blocked: counted by whom. */
function letThroughWords(result) {
    const parts = [
        [result.waived.length, 'by waivers'],
        [result.suppressed.length, 'by their tools'],
        [result.allowedGaps.length, 'unread'],
        [result.allowlisted, 'files on allowlists of paths'],
    ];
    const total = parts.reduce((sum, [count]) => sum + count, 0);
    const each = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
    return total === 0 ? [] : [`${total} let through (${each.join(', ')})`];
}
/** What to do, without the reason that help begins with; empty where the tool does not say. */
function remedyOf({ help, why }) {
    return help.startsWith(why) && help.length > why.length ? help.slice(why.length).trim() : help;
}
/**
 * How a reader of a summary comes by the patches: they are on the runner's disk, and leave it in an artifact, if in any.
 * @param tried what came of trying them.
 */
function artifactSteps(result, files, artifact, tried = {}) {
    const step = (fixed, file, issues, apply, words = '') => {
        if (fixed === 0)
            return [];
        const blocking = result.blocking.filter((issue) => issues.has(issue)).length;
        const name = file.split('/').at(-1);
        const how = apply ? `run \`git apply ${name}\`` : `read ${name} and apply what fits`;
        const from = artifact === ''
            ? `Upload ${file} as an artifact (actions/upload-artifact), then ${how}`
            : `Download the artifact ${artifact} and ${how}`;
        const what = apply ? counted(fixed, 'fix', 'fixes') : counted(fixed, 'suggestion', 'suggestions');
        const unverified = unverifiedWords(apply ? result.unverified.patch : result.unverified.suggestedPatch);
        return [
            {
                text: `${from}: ${what}, ${blocking} for findings that block${unverified}.${words === '' ? '' : ` ${words}`}`,
                unblocks: blocking > 0,
            },
        ];
    };
    return [
        ...step(result.patch.fixed, files.patch, result.patched, true, tried.patch),
        ...step(result.suggestedPatch.fixed, files.suggested, result.suggested, false, tried.suggested),
    ];
}
/** Which fixes of a patch nobody tries; empty where there are none. */
function unverifiedWords(count) {
    return count === 0 ? '' : `; ${counted(count, 'fix of another tool', 'fixes of other tools')} among them, unverified`;
}
/** `path:line`, a logical name, or the tool when the result names no place. */
function issuePlace(issue) {
    if (issue.path === undefined)
        return (0,src_letters/* printable */.g$)(issue.logical ?? `(${issue.sources.join(', ')})`);
    return issue.region === undefined ? (0,src_letters/* printable */.g$)(issue.path) : `${(0,src_letters/* printable */.g$)(issue.path)}:${issue.region.startLine}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/plan.js
// The plan: what to do, in steps, each the one change that removes most of what is left. Doubts come first, since nothing else can be
// believed before them; then the patch; then a base image, a package, or a rule whose remedy is the same everywhere.




const maxPlanSteps = 25;
/** Findings whose package and image are asked for: their reports are read for it once more. */
const maxLookedInto = 20_000;
const maxPlacesNamed = 5;
function remedyPlan(result, facts) {
    const doubts = result.causes.map(({ code, message, remedy }) => ({ kind: 'doubt', what: remedy, detail: `${code}: ${message}`, removes: 0, unblocks: 0 }));
    const counted = (issues) => ({
        removes: issues.size,
        unblocks: result.blocking.filter((issue) => issues.has(issue)).length,
    });
    const patches = [
        ...(result.patch.fixed === 0 ? [] : [patchStep(facts, counted(result.patched), result)]),
        ...(result.suggestedPatch.fixed === 0 ? [] : [suggestionStep(facts, counted(result.suggested), result)]),
    ];
    const before = [...doubts, ...patches.filter(({ unblocks }) => unblocks > 0)];
    const after = patches.filter(({ unblocks }) => unblocks === 0);
    const unmended = (issue) => !result.patched.has(issue) && !result.suggested.has(issue);
    const blocking = result.blocking.filter(unmended);
    const left = [...blocking, ...result.other.filter(unmended)];
    const covering = plan_cover(left, blocking.length, facts.lineOf, Math.max(0, maxPlanSteps - before.length));
    const steps = [...before, ...covering.steps, ...after].slice(0, maxPlanSteps);
    return {
        steps,
        more: before.length + covering.steps.length + covering.more + after.length - steps.length,
        ...(facts.patch === undefined || result.patch.fixed === 0 ? {} : { patch: facts.patch }),
        ...(facts.suggestions === undefined || result.suggestedPatch.fixed === 0 ? {} : { suggestions: facts.suggestions }),
        conflicts: result.patch.leftOut.filter(({ reason }) => /overlap/.test(reason)),
    };
}
function patchStep(facts, counts, { patch, unverified }) {
    const detail = `It carries ${counted(patch.fixed, 'fix', 'fixes')}, ${counts.unblocks} of them for findings that block${unverifiedWords(unverified.patch)}. ${triedWords(facts.patch)}`;
    return { kind: 'patch', what: `Run \`git apply ${facts.patchFile}\`.`, detail, ...counts };
}
function suggestionStep(facts, counts, result) {
    const detail = `It carries ${counted(result.suggestedPatch.fixed, 'suggestion', 'suggestions')} that may change what is built, for the files as they are without the other patch${unverifiedWords(result.unverified.suggestedPatch)}. ${triedWords(facts.suggestions)}`;
    return { kind: 'suggestions', what: `Read \`${facts.suggestedPatchFile}\`, and apply what fits.`, detail, ...counts };
}
/** What came of both patches, where they were tried. */

/** What was tried, and what came of it, in one sentence or two. */
function triedWords(tried) {
    if (tried === undefined)
        return 'Not tried.';
    if ('notTried' in tried)
        return `Not tried: ${tried.notTried}.`;
    const gone = `tried in a copy: ${counted(tried.gone, 'finding is', 'findings are')} gone`;
    const remaining = tried.remaining.length === 0 ? '' : `, ${tried.remaining.length} still there`;
    const arrived = tried.arrived.length === 0 ? ', nothing new came' : `, ${tried.arrived.length} new`;
    return `With this patch: ${tried.decision} (${gone}${remaining}${arrived}).${tried.unsure ? ' What makes the gate unsure stays.' : ''}`;
}
/**
 * Greedy: each step takes the change with most blocking findings of those that are left, then with most findings.
 * @param blocking how many of the findings block: the first.
 */

/** Each change once. Names of rules and tools are held once by all their findings, so that looking for them takes no text of its own. */
function changesByName(all) {
    const byKind = { image: new Map(), package: new Map(), rule: new Map() };
    return (kind, of, name) => {
        const named = byKind[kind].get(of) ?? new Map();
        const known = named.get(name);
        if (known !== undefined)
            return known;
        const made = { kind, name, issues: [], alone: [], left: 0, unblocks: 0 };
        byKind[kind].set(of, named.set(name, made));
        all.push(made);
        return made;
    };
}
function onlyOne(change) {
    if (change.alone.length === 0)
        change.alone.push(change);
    return change.alone;
}
function count(changes, by, blocks) {
    for (const change of changes) {
        change.left += by;
        if (blocks)
            change.unblocks += by;
    }
}
function greatest(changes) {
    let best;
    for (const change of changes)
        if (best === undefined || change.unblocks > best.unblocks || (change.unblocks === best.unblocks && change.left > best.left))
            best = change;
    return best;
}
/** A rule is one of certain tools: its remedy is the same everywhere. */
function toolsKey({ sources }) {
    return sources.length === 1 ? sources[0] : JSON.stringify(sources);
}
/** Packages of an operating system come with the image, and go with it. */
const systemTypes = new Set(['deb', 'apk', 'rpm', 'alpm']);
const noChanges = [];
/** The changes that would remove more than a rule's findings, the wider first: of two that remove as many the first is taken. */
function widerChanges(issue, lineOf) {
    const finding = issue.results[0];
    if (finding === undefined)
        return noChanges;
    const base = baseImage(issue, lineOf);
    const image = finding.run.raw.properties?.imageName;
    // Of most findings nothing of this is known.
    if (base === undefined && image === undefined && !finding.result.mayNamePackage)
        return noChanges;
    const found = base === undefined ? [] : [['image', base]];
    const [affected] = (0,affected_package/* affectedPackages */.kF)(finding.result);
    const ofSystem = affected?.type !== undefined && systemTypes.has(affected.type);
    if (typeof image === 'string' && image !== '' && (ofSystem || affected === undefined || affected.type === undefined))
        found.push(['image', image]);
    else if (ofSystem && issue.logical !== undefined)
        found.push(['image', issue.logical]);
    if (affected !== undefined)
        found.push(['package', affected.version === undefined ? affected.name : `${affected.name} ${affected.version}`]);
    return found;
}
/** The image that the line of a finding builds on; only files that may be read for it are opened. */
function baseImage(issue, lineOf) {
    const { path } = issue;
    if (path === undefined || !/(?:docker|container)file/i.test(path))
        return undefined;
    const { region } = issue;
    if (region === undefined)
        return undefined;
    return /^\s*FROM\s+(?:--platform=\S+\s+)?(\S+)/i.exec((lineOf?.(path, region.startLine) ?? '').slice(0, 500))?.[1];
}
function stepOf({ kind, name }, issues, unblocks) {
    const [first] = issues;
    const counts = { removes: issues.length, unblocks };
    const places = placesOf(issues);
    if (kind === 'rule') {
        const detail = issues.length === 1 ? `${issuePlace(first)} ${first.ruleId}: ${first.message}` : `${first.ruleId} at ${places}`;
        return { kind, what: remedyOf(first) || first.title, detail, ...counts };
    }
    const rules = [...new Set(issues.map(({ ruleId }) => ruleId))];
    const named = `${rules.slice(0, maxPlacesNamed).join(', ')}${rules.length > maxPlacesNamed ? ` and ${rules.length - maxPlacesNamed} more` : ''}`;
    const shown = (0,src_letters/* printable */.g$)(name).slice(0, 200);
    const what = kind === 'image' ? `Change the image ${shown}, or build on a newer one.` : `Update or replace the package ${shown}.`;
    // What is one rule has a remedy of its own, which says more.
    return { kind, what: rules.length === 1 ? remedyOf(first) || what : what, detail: `${named} at ${places}`, ...counts };
}
function placesOf(issues) {
    const places = [...new Set(issues.slice(0, 1000).map(issuePlace))];
    const named = places.slice(0, maxPlacesNamed).join(', ');
    return places.length > maxPlacesNamed
        ? `${named} and ${places.length - maxPlacesNamed}${issues.length > 1000 ? ' or more' : ''} more`
        : named;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/decision-document.js
// The decision as the JSON of `--format json`, with what it is about: what gate-comment reads, in a run of its own that may write.





/** What GitHub's runner sets for every step; nothing where no such runner does. */
function runFacts(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_BASE_REF: baseBranch } = environment;
    const pullRequest = wholeNumber(/^refs\/pull\/(\d+)\/merge$/.exec(ref ?? '')?.[1]);
    const run = runAttempt(environment);
    return {
        ...(event ? { event } : {}),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(baseBranch ? { baseBranch } : {}),
        ...(run === undefined ? {} : { run }),
    };
}
/** JSON text of the decision. @param told the decision as it is told. @param files where patches and report are written. */
function decisionDocument(result, told, plan, files, { commit, repositoryUrl, change, run }) {
    const about = {
        ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
        ...(commit === undefined ? {} : { commit }),
        ...(change === undefined ? {} : { head: change.head }),
        ...run,
        complete: result.causes.length === 0 && result.blocking.length + result.other.length === told.findings.length,
        tools: toolsOf(result.runs),
    };
    const document = reportDocument(told, {
        command: 'remediation-gate',
        files: {
            ...(result.patch.text === '' ? {} : { 'patch-file': files['patch-file'] }),
            ...(result.suggestedPatch.text === '' ? {} : { 'suggested-patch-file': files['suggested-patch-file'] }),
            'report-file': files['report-file'],
        },
        details: { plan: planDetails(plan) },
        about,
    });
    return `${JSON.stringify(document)}\n`;
}
/** The plan as data. */
function planDetails({ steps, more, patch, suggestions, conflicts }) {
    const tried = (which) => {
        if (which === undefined)
            return undefined;
        if ('notTried' in which)
            return { tried: false, words: triedWords(which) };
        const named = (issues) => issues.slice(0, 100).map(({ ruleId, path, fingerprints }) => ({ ruleId, path, fingerprints }));
        const { decision, unsure, gone, remaining, arrived } = which;
        return { tried: true, words: triedWords(which), decision, unsure, gone, remaining: named(remaining), arrived: named(arrived) };
    };
    return { steps, more, patch: tried(patch), suggestions: tried(suggestions), conflicts: conflicts.slice(0, 100) };
}
/** Every tool once; one whose run failed, or that looked only at a part, cannot say that something is gone. */


;// CONCATENATED MODULE: ./build/bundled/packages/report/src/formats.js
// The formats that forges and build servers read. A doubt that fails the run is an entry of its own in each of them: a report without
// findings must not look clean where something was not read.




/** GitLab's words for a severity in a report of code quality (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const qualitySeverity = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' };
/** Where something without a file is shown: both formats of GitLab's must name one. */
const noFile = '.';
/** GitLab's code quality report: what is new in a merge request is shown in it. */

/** Entries of one fingerprint are one to GitLab, so that later ones would not be shown. */
function distinct(entries) {
    const times = new Map();
    return entries.map((entry) => {
        const count = (times.get(entry.fingerprint) ?? 0) + 1;
        times.set(entry.fingerprint, count);
        return count === 1 ? entry : { ...entry, fingerprint: hashOf(`${entry.fingerprint}\0${count}`) };
    });
}


function hashOf(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
const maxNameLetters = 255;
const maxSolutionLetters = 7000;
const capital = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };
/** GitLab's SAST report, version 15.2.1 of the schemas of security-report-schemas. */


/** A fingerprint in the form of a UUID (RFC 9562, version 8: of one's own making), so that the same finding keeps its id. */

/**
 * JUnit's XML, as Jenkins, Azure Pipelines and CircleCI read it: a rule that blocks is a failed test, and a doubt is an error. Where the
 * run passes all the same, for a time, they are skipped, with the sentence that says so: no reader fails a run that the gate lets pass.
 */
function junit(told) {
    const as = (outcome) => (told.passed ? 'skipped' : outcome);
    const said = told.passed ? `${told.headline}. ` : '';
    const failures = [
        ...told.causes.map(({ code, message, remedy, path }) => testCase(code, path ?? '', as('error'), `${said}${message}. ${remedy}`)),
        ...told.findings.map((finding) => testCase(`${finding.ruleId}: ${placeOf(finding)}`, finding.path ?? finding.logical ?? '', finding.blocks ? as('failure') : undefined, `${finding.blocks ? said : ''}${[finding.message, finding.remedy, finding.page ?? ''].filter((part) => part !== '').join('\n')}`, finding.severity)),
    ];
    const cases = failures.length === 0 ? [`    <testcase name="${xml(told.headline)}" classname="portcullis"/>`] : failures;
    const failed = told.findings.filter(({ blocks }) => blocks).length;
    const errors = told.causes.length;
    const count = told.passed
        ? `tests="${cases.length}" failures="0" errors="0"${failed + errors === 0 ? '' : ` skipped="${failed + errors}"`}`
        : `tests="${cases.length}" failures="${failed}" errors="${errors}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="portcullis" ${count}>`,
        `  <testsuite name="portcullis" ${count}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(name, path, outcome, text, type = 'portcullis') {
    const open = `    <testcase name="${xml(name)}" classname="${xml(path === '' ? 'portcullis' : path)}"`;
    if (outcome === undefined)
        return `${open}><system-out>${xml(`${type}: ${text}`)}</system-out></testcase>`;
    return `${open}><${outcome} type="${xml(type)}" message="${xml(inShort(text, 200))}">${xml(text)}</${outcome}></testcase>`;
}
/** XML 1.0 has no place for most control characters, whatever the escape; other letters that are hidden have none before people. */
function xml(text) {
    return (0,src_letters/* replaceHidden */.JP)(text.replace(/[\ufffe\uffff]/g, '\ufffd'), (letter) => (/[\n\r\t]/.test(letter) ? letter : '\ufffd'))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/expected-digests.js
// Digests of result files that another job vouches for (`needs.*.outputs`): what binds where a seal cannot, since code in the
// scanner's job can write a seal, and code in the gate's job cannot change an output of a job that has ended.



/** @param lines as the input has them: a path or a scanner's name, and the SHA-256 of the file. */
function judgeDigests(lines, files) {
    if (lines.length === 0)
        return [];
    const causes = [];
    const vouched = new Set();
    for (const line of lines) {
        const [, name = line, digest] = /^(.*?)\s+(?:sha256:)?([0-9a-fA-F]{64})$/.exec(line.trim()) ?? [];
        if (digest === undefined) {
            causes.push({
                code: 'digest-missing',
                message: (0,src_letters/* printable */.g$)(`expected a name and a SHA-256 in \`expected-digests\`, got "${line.slice(0, 100)}"`),
                remedy: 'Give the output `sarif-sha256` of the scanner\u2019s job; it is empty when that job did not come to its end.',
            });
            continue;
        }
        const named = files.filter((file) => expected_digests_isNamed(file, name));
        const equal = named.filter((file) => digestOf(file.file) === digest.toLowerCase());
        for (const file of equal)
            vouched.add(file);
        if (named.length === 0)
            causes.push({
                code: 'digest-missing',
                message: (0,src_letters/* printable */.g$)(`${name} is expected by its digest and has no report`),
                remedy: 'Bring the result files of that job here, for example with actions/download-artifact.',
            });
        else if (equal.length === 0)
            causes.push({
                code: 'digest-differs',
                file: named[0]?.file.path ?? name,
                message: (0,src_letters/* printable */.g$)(`the report of ${name} is not the one that its job wrote: its SHA-256 is ${digestOf(named[0].file) ?? 'unknown'}`),
                remedy: 'Bring the file here as it was written, and see who changed it.',
            });
    }
    for (const file of files) {
        if (vouched.has(file) || !file.runs.some(({ scanner }) => scanner !== undefined))
            continue;
        causes.push({
            code: 'report-unexpected',
            file: file.file.path,
            message: (0,src_letters/* printable */.g$)(`${file.file.path} is a report of ours that no line of \`expected-digests\` vouches for`),
            remedy: 'Add its scanner\u2019s output `sarif-sha256` to `expected-digests`.',
        });
    }
    return causes;
}
function expected_digests_isNamed({ file, runs }, name) {
    const wanted = name.toLowerCase();
    return file.path === name.replace(/^\.\//, '') || runs.some(({ scanner, tool }) => scanner === wanted || tool.toLowerCase() === wanted);
}
/** Digests of the reports of this run: several evidences name them. */
const digests = new WeakMap();
/** SHA-256 of a report, hex; undefined where it cannot be read. */
function digestOf(file) {
    const { content } = file;
    if ('unreadable' in content)
        return undefined;
    const known = digests.get(file);
    if (known !== undefined)
        return known;
    const source = content instanceof Uint8Array ? (0,byte_source/* memorySource */.P)(content) : content;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (let offset = 0; offset < source.size; offset += chunkBytes)
        hash.update(source.read(offset, Math.min(chunkBytes, source.size - offset)));
    const digest = hash.digest('hex');
    digests.set(file, digest);
    return digest;
}
const chunkBytes = 1024 * 1024;

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/audit.js
// The decision as one line of JSON for a log that is only ever added to: what was decided, by whose policy, from which reports, each by
// hash, and what was let through by whom.





/** JSON text with a line's end. */
function auditLine(result, files, facts) {
    const { policy } = result;
    const line = {
        time: facts.now.toISOString(),
        gate: version_version,
        ...(facts.repository === undefined ? {} : { repository: facts.repository }),
        ...(facts.commit === undefined ? {} : { commit: facts.commit }),
        decision: result.decision,
        verdict: result.verdict,
        sentence: decisionSentence(result),
        causes: Object.fromEntries(countedBy(result.causes, ({ code }) => code)),
        blocking: result.blocking.map(({ fingerprints }) => fingerprints[0]).slice(0, maxNamed),
        counts: {
            blocking: result.blocking.length,
            other: result.other.length,
            known: result.known.size,
            overdue: [...result.dues.values()].filter(({ overdue }) => overdue).length,
            letThrough: result.letThrough,
        },
        waivers: [...new Set(result.waived.map(({ waiver }) => waiver))].slice(0, maxNamed).map((waiver) => ({
            of: waiverName(waiver),
            owner: waiver.owner,
            expires: waiver.expires,
            ...(waiver.ticket === undefined ? {} : { ticket: waiver.ticket }),
        })),
        ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
        ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
        policy: {
            file: facts.policyFile,
            by: result.policySource,
            blockAt: policy.blockAt,
            ...(policy.blockWhen.length === 0 ? {} : { blockWhen: policy.blockWhen.map(conditionName) }),
            newOnly: policy.newOnly,
            deadlines: policy.deadlines,
            texts: result.policies,
        },
        inputs: facts.inputs,
        reports: files.map((file) => {
            const sha256 = digestOf(file);
            return { path: file.path, ...(sha256 === undefined ? {} : { sha256 }) };
        }),
    };
    return `${JSON.stringify(line)}\n`;
}
/** A line of a log is no list of findings: so many are named, and all are counted. */
const maxNamed = 200;

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/decision-files.js
// The decision in the forms that other programs read: one line of JSON for an audit, JUnit for build servers, Markdown for wherever it
// is put. Each says no less than the summary: what blocks, what is doubted, who let what through.



function decisionFiles(result, { reports, inputs, host, policyFile, told }) {
    const { results, policy, 'require-independent-policy': independent, 'expected-digests': digests } = inputs;
    const audit = auditLine(result, reports, {
        now: host.now,
        policyFile,
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        inputs: { results, policy, 'require-independent-policy': independent, 'expected-digests': digests },
    });
    const wanted = (key, content) => inputs[key] === '' ? [] : [{ path: inputs[key], content: content(), key }];
    return [
        { path: inputs['audit-file'], content: audit, key: 'audit-file' },
        ...wanted('junit-file', () => junitOf(result, told)),
        ...wanted('markdown-file', () => markdownOf(told, host)),
    ];
}
/** What was let through and what is remarked is no test, and must not be missed by those who read nothing else. */
function junitOf(result, told) {
    const untold = result.blocking.length - told.findings.filter(({ blocks }) => blocks).length;
    if (untold <= 0)
        return junit(told);
    const more = { code: 'findings-untold', message: `${untold} more findings block`, remedy: `They are ${told.everything}.` };
    return junit({ ...told, causes: [...told.causes, more] });
}
function markdownOf(told, { link }) {
    const place = (path, line) => {
        const label = inlineCode(line === undefined ? path : `${path}:${line}`);
        return link === undefined ? label : `[${label}](${link(path, line)})`;
    };
    const { head, rows, tail } = markdown_markdownParts(told, '##', place);
    return `${head}${rows.join('\n')}${tail}\n`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/find-reports.js
// Which files are reports: what the globs of `results` match, and what looks like SARIF in the folders that they search. A glob
// that matches nothing, and a report that no glob matches, are causes: nobody may believe that they were read.




/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;
/** Files whose first bytes are looked at because their names say nothing. */
const maxProbed = 5000;
const probeBytes = 4096;
/** So many more are read of JSON whose first bytes do not say what it is: properties, or blanks, may stand before what does. */
const maxProbeBytes = 256 * 1024;
/** @throws PortcullisError `input-invalid` when there is no end of files, or all that is said is what to leave out. */
async function findReports(options) {
    const base = (0,external_node_fs_.realpathSync)(options.base);
    if (options.globs.every((glob) => glob.startsWith('!')))
        throw nothingNamed();
    const own = options.own.map((path) => (0,external_node_path_.resolve)(base, path));
    const isOwn = (path) => own.some((place) => (0,src_paths/* insideFolder */.xe)(place, path));
    const leadsOut = outOf(base, options.temporary);
    const leftOut = await leftOutBy(base, options.globs);
    const found = new Map();
    const suspects = new Map();
    const omitted = new Set();
    const beside = new Map();
    const isWrittenByGate = (absolute) => {
        const real = isOwn(absolute) ? realOf(absolute) : undefined;
        return isOwn(absolute) && (real === undefined || options.writtenByGate(real));
    };
    const causes = [];
    const budget = { visited: 0, probed: 0 };
    for (const glob of options.globs.filter((entry) => !entry.startsWith('!'))) {
        const target = targetOf(base, glob, leadsOut);
        const before = found.size;
        let matched = 0;
        const take = (absolute, path) => {
            matched++;
            found.set(path, { path, absolute, committed: false, leadsOut: target.leadsOut || leadsOut(absolute) });
        };
        if (target.pattern === undefined) {
            // A report named outright is judged even when it is missing: its absence must be seen.
            take((0,external_node_path_.join)(target.folder, lastPart(glob)), pathOf(target, lastPart(glob)));
            if (target.folder !== base)
                for (const name of reportNamesIn(target.folder))
                    beside.set(pathOf(target, name), (0,external_node_path_.join)(target.folder, name));
        }
        else {
            const matches = await (0,path_filter/* pathFilter */.Y1)([target.pattern], []);
            const inRoot = target.folder === base;
            search(target, budget, {
                file(absolute, below) {
                    const path = pathOf(target, below);
                    if (isWrittenByGate(absolute))
                        return;
                    if (leftOut(path)) {
                        if (matchesBelow(matches, target.pattern, below) || looksLikeSarif(absolute, inRoot, budget))
                            omitted.add(path);
                        return;
                    }
                    if (matchesBelow(matches, target.pattern, below))
                        take(absolute, path);
                    // The root of a checkout is full of files that have nothing to do with reports.
                    else if (looksLikeSarif(absolute, inRoot, budget))
                        suspects.set(path, absolute);
                },
                closed: (absolute, below) => take(absolute, pathOf(target, below)),
            });
        }
        if (matched === 0 && found.size === before)
            causes.push(nothingAt(glob));
    }
    for (const path of found.keys())
        suspects.delete(path);
    const others = [...suspects, ...beside].map(([path, absolute]) => ({ path, absolute }));
    const tracked = committedFiles([...found.values(), ...others]);
    const isTold = (path, absolute) => found.has(path) || suspects.has(path) || tracked.unchanged.has(absolute);
    for (const [path, absolute] of beside)
        if (!isTold(path, absolute) && !isWrittenByGate(absolute))
            omitted.add(path);
    for (const [path, absolute] of [...suspects].sort(([a], [b]) => (a < b ? -1 : 1))) {
        // What the repository holds, as it holds it, was written by nobody in this run.
        if (tracked.unchanged.has(absolute))
            continue;
        causes.push({
            code: 'report-unread',
            file: path,
            message: (0,src_letters/* printable */.g$)(`${path} looks like a SARIF file and no glob of \`results\` matches it`),
            remedy: `Add it to \`results\`, or leave it out there with \`!${path}\`.`,
        });
    }
    const reports = [...found.values()].map((report) => ({ ...report, committed: tracked.held.has(report.absolute) }));
    return { reports: reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), causes, leftOut: [...omitted].sort() };
}
/** Beside a report that is named outright: what lies there under the name of one. */
function reportNamesIn(folder) {
    const entries = entriesOf(folder);
    return entries === 'closed' ? [] : entries.map(({ name }) => name).filter(isReportName);
}
function nothingAt(glob) {
    return {
        code: 'no-results',
        message: `no SARIF file matches ${(0,src_letters/* printable */.g$)(glob)}`,
        remedy: 'Run the scanner that writes it before the gate, or correct `results`.',
    };
}
/** Predicate of the paths that entries with `!` leave out. */
async function leftOutBy(base, globs) {
    const negations = globs.filter((glob) => glob.startsWith('!')).map((glob) => relativeTo(base, glob.slice(1).trim()));
    const filters = await Promise.all(negations.map(async (glob) => ({ glob, matches: await (0,path_filter/* pathFilter */.Y1)([glob], []) })));
    return (path) => filters.some(({ glob, matches }) => matchesBelow(matches, glob, path));
}
function relativeTo(base, glob) {
    return (0,src_paths/* globBody */.jC)(glob, base).replace(/^(?:\.\/)+/, '');
}
const magic = /[*?[\]{}()!+@|]/;
/** Tells of a path in a folder whether it lies elsewhere, behind a link. @param temporary where links may lead, too. */
function outOf(base, temporary) {
    const allowed = [base, ...(temporary === undefined ? [] : [realOf(temporary) ?? temporary])];
    return (absolute) => {
        const real = (0,src_paths/* insideFolder */.xe)(base, absolute) ? realOf(absolute) : undefined;
        return real !== undefined && !allowed.some((folder) => (0,src_paths/* insideFolder */.xe)(folder, real));
    };
}
function targetOf(base, written, leadsOut) {
    const glob = withoutEnd(written);
    const absolute = (0,external_node_path_.isAbsolute)(glob);
    const parts = glob.split('/').filter((part, i) => part !== '.' && (part !== '' || i === 0));
    let folder = absolute ? `${parts[0]}/` : base;
    let used = absolute ? 1 : 0;
    // Leading folders hold no pattern, or are there as they are written: a temporary folder may have any name.
    while (used < parts.length - 1 && (!magic.test(parts[used]) || isThere((0,external_node_path_.join)(folder, parts[used])))) {
        folder = (0,external_node_path_.join)(folder, parts[used]);
        used++;
    }
    const rest = parts.slice(used);
    const name = rest.join('/');
    const exact = rest.length <= 1 && (!magic.test(name) || isThere((0,external_node_path_.join)(folder, name)));
    const real = realOf(folder) ?? folder;
    const prefix = (0,src_paths/* insideFolder */.xe)(base, real) ? (0,src_paths/* relativePath */.iZ)(base, real) : (0,src_paths/* slashes */.k2)(folder);
    return {
        glob,
        folder: real,
        leadsOut: leadsOut(folder),
        prefix,
        pattern: exact ? undefined : name,
        // Below a folder of its own everything is looked at; in the root only as deep as the glob reaches.
        depth: name.includes('**') || real !== base ? maxDepth : rest.length - 1,
    };
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function lastPart(glob) {
    return withoutEnd(glob).split('/').at(-1) ?? '';
}
/** `reports/` is the folder `reports`, and not a file without a name in it. */
function withoutEnd(glob) {
    const written = (0,src_paths/* slashes */.k2)(glob.trim());
    return written.replace(/(?<!\/)\/+$/, '') || written;
}
function pathOf(target, below) {
    return target.prefix === '' ? below : `${target.prefix}/${below}`;
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `*.sarif` means the files of the folder itself. */
function matchesBelow(matches, pattern, below) {
    return (pattern.includes('/') || !below.includes('/')) && matches(below.replace(/^\//, ''));
}
/** Entries looked at behind links; a link to a whole disk is no folder of reports. */
const maxBehindLinks = 10_000;


function visitEntry(state, entry, { absolute, path }, depth, linked) {
    const { target, visitor } = state;
    const isFolder = isDirectory(entry, absolute);
    // A folder in a report's place is no report, and must be seen, whether or not it is searched.
    if (!isFolder || isReportName(path))
        visitor.file(absolute, path);
    if (!isFolder)
        return;
    const link = entry.isSymbolicLink();
    // A link behind a link may lead round in circles.
    if (depth < target.depth && !(linked && link))
        visit(state, absolute, path, depth + 1, linked || link);
    else if (target.depth === maxDepth)
        visitor.closed(absolute, path);
}
function isReportName(path) {
    return /\.sarif$/i.test(path);
}
/** What a directory holds; one that is not there holds nothing. */
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? [] : 'closed';
    }
}
function nothingNamed() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a glob of reports to judge, got only what to leave out',
        where: { key: 'results' },
        remedy: 'Name the reports beside it, as `portcullis-results/*.sarif` does.',
    });
}
function tooMany() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected globs that match within ${maxVisited} files`,
        where: { key: 'results' },
        remedy: 'Name the directory of the reports in `results`.',
    });
}
/** A link to a folder is a folder: reports lie in it all the same. */
function isDirectory(entry, absolute) {
    if (entry.isDirectory())
        return true;
    if (!entry.isSymbolicLink())
        return false;
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}
/** By its name, or by how it begins. In the root of a checkout only names count, since its files are no results. */
function looksLikeSarif(absolute, inRoot, budget) {
    const name = absolute.slice(absolute.lastIndexOf(external_node_path_.sep) + 1);
    if (/\.sarif(?:\.|$)/i.test(name))
        return true;
    if (inRoot || budget.probed++ >= maxProbed)
        return false;
    const start = beginning(absolute, probeBytes);
    if (!/^\s*(?:\{|$)/.test(start))
        return false;
    return beginsAsSarif(start) || (start.length >= probeBytes / 4 && beginsAsSarif(beginning(absolute, maxProbeBytes)));
}
function beginsAsSarif(start) {
    return (/^\s*\{/.test(start) &&
        (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
            (/"version"\s*:\s*"2\.\d/.test(start) && /"runs"\s*:/.test(start)) ||
            /^\s*\{\s*"runs"\s*:\s*\[/.test(start) ||
            // A version may stand behind what is too long to be looked at.
            /"runs"\s*:\s*\[\s*\{\s*"(?:tool|results|invocations|automationDetails|versionControlProvenance|columnKind)"\s*:/.test(start)));
}
function beginning(file, most) {
    let descriptor;
    try {
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return '';
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const bytes = Buffer.alloc(most);
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, most, 0);
        return (0,src_text/* decodeText */.g7)(bytes.subarray(0, length))?.text ?? '';
    }
    catch {
        return '';
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Asks the repository of each file whether it holds it, in its index or its last commit; a link counts by itself and by what it
 * leads to.
 */
function committedFiles(files) {
    const byFolder = new Map();
    for (const { absolute } of files) {
        for (const place of new Set([absolute, realOf(absolute) ?? absolute])) {
            const folder = (0,external_node_path_.dirname)(place);
            const list = byFolder.get(folder);
            if (list === undefined)
                byFolder.set(folder, [{ asked: absolute, real: place }]);
            else
                list.push({ asked: absolute, real: place });
        }
    }
    const held = new Set();
    const unchanged = new Set();
    for (const [folder, entries] of byFolder) {
        const root = (0,git/* findGitRoot */.ky)(realOf(folder) ?? folder);
        if (root === undefined)
            continue;
        const names = new Map(entries.map(({ asked, real }) => [(0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(realOf(folder) ?? folder, real.slice(folder.length + 1))), asked]));
        const paths = [...names.keys()];
        const ask = (args) => {
            const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', ...args, '--', ...paths]);
            return run.ok
                ? run.stdout
                    .toString()
                    .split('\0')
                    .filter((path) => path !== '')
                : undefined;
        };
        // Where git cannot say, nothing says that a scanner wrote them. A repository without a commit holds what its index does.
        const known = new Set([
            ...(ask(['ls-files', '-z']) ?? paths),
            ...(ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']) ?? []),
        ]);
        const edited = new Set(known.size === 0 ? [] : (ask(['diff', '--name-only', '-z', '--no-ext-diff', 'HEAD']) ?? paths));
        for (const path of known) {
            const asked = names.get(path);
            if (asked === undefined)
                continue;
            held.add(asked);
            if (!edited.has(path))
                unchanged.add(asked);
        }
    }
    return { held, unchanged };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/first-seen.js
// Since when a finding stands where it stands, by git's blame of the files as they lie there: the day on which the youngest of its lines
// came to be. Lines that only moved within their file, or changed in white space, keep their day. No state, and no date that a report
// brings along.


/** Files whose history is looked at: each takes a process of its own. */
const maxFiles = 1000;
/** Clocks of those who commit may be a little ahead. */
const clockSkew = 24 * 60 * 60 * 1000;
function firstSeenBy({ root, workspace }, now) {
    const files = new Map();
    const shallow = (0,git/* git */.$Y)(root, ['rev-parse', '--is-shallow-repository']).stdout.toString('latin1').trim() !== 'false';
    const linesOf = (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        const lines = files.size >= maxFiles
            ? `more than ${maxFiles} files would have to be looked at`
            : blamed(root, (0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(workspace, path)), shallow);
        files.set(path, lines);
        return lines;
    };
    return (path, lines) => {
        if (path === undefined)
            return { unknown: 'it names no file' };
        const all = linesOf(path);
        if (typeof all === 'string')
            return { unknown: all };
        const own = lines === undefined ? all : all.slice(lines.start - 1, lines.end);
        // Many tools name the empty line behind the last one's end.
        if (own.length === 0 || (lines !== undefined && lines.end > all.length + 1))
            return { unknown: 'the file does not have its lines' };
        const line = own.reduce((a, b) => ((lines === undefined) === a.time <= b.time ? a : b));
        if (line.time > now.getTime() + clockSkew)
            return { unknown: 'its commit has a day that is still to come' };
        return line.cut ? { atLeast: new Date(line.time) } : { since: new Date(line.time) };
    };
}
/** The lines of a file with the time of the commit that made each, or why there are none. */
function blamed(root, file, shallow) {
    if (isFiltered(root, file))
        return 'a filter of git stands between it and what is committed';
    // A list of commits to leave out, which the configuration of the checkout may name, would make lines older or younger; an empty name
    // at the end takes all of it back.
    const run = (0,git/* git */.$Y)(root, ['blame', '-w', '-M', '--porcelain', '--no-textconv', '--ignore-revs-file=', '--', file]);
    if (!run.ok)
        return 'git does not know the file';
    const commits = new Map();
    const order = [];
    let current = { time: Number.POSITIVE_INFINITY };
    for (const line of run.stdout.toString('latin1').split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ \d+(?: \d+)?$/.exec(line)?.[1];
        if (head !== undefined) {
            current = commits.get(head) ?? { time: Number.POSITIVE_INFINITY };
            commits.set(head, current);
            order.push(head);
        }
        else if (line.startsWith('committer-time '))
            current.time = Number(line.slice('committer-time '.length)) * 1000;
        else if (line === 'boundary')
            current.boundary = true;
    }
    const cut = new Map([...commits].map(([id, { boundary }]) => [id, boundary === true && shallow && (0,git/* parentsOf */.fY)(root, id).length > 0]));
    return order.map((id) => ({ time: commits.get(id)?.time ?? Number.POSITIVE_INFINITY, cut: cut.get(id) === true }));
}
/** No filter is run, so what is committed of such a file has other lines than what lies there: blame would call them all new. */
function isFiltered(root, file) {
    const drivers = (0,git/* filterDrivers */.e$)(root);
    if (drivers.length === 0)
        return false;
    const run = (0,git/* git */.$Y)(root, ['check-attr', '-z', 'filter', '--', file]);
    return !run.ok || drivers.includes(run.stdout.toString().split('\0')[2] ?? '');
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __nccwpck_require__(1810);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/places.js
// All places that a finding names: those of its copies, its related locations, and the steps on its way through the code. Waivers,
// conditions and `new-only` ask the same list, so that none of them sees less of a finding than another.

const nowhere = { file: undefined, lines: undefined };
/** More lines than any file has: those of a region that is there and names none, as line 0 or a place by its characters. */
const untold = { start: 1, end: Number.MAX_SAFE_INTEGER };
function linesOf(location) {
    const written = (0,json.at)(location, 'physicalLocation', 'region') ?? undefined;
    const region = (0,read_result/* readRegion */.XP)((0,json/* objectOf */.Xy)(written));
    if (region !== undefined)
        return { start: region.startLine, end: region.endLine };
    return written === undefined ? undefined : untold;
}
/** The places of a finding and of those that say the very same, whose other places may be others. */
function places_placesOf({ result, copies = [], }) {
    return [result, ...copies].flatMap(placesOfResult);
}
/** The files of all places; `unknown` where one of them names none. */
function filesOf(finding) {
    const { result, copies = [] } = finding;
    // Most findings have but one place, which is asked without reading the report again.
    if (copies.length === 0 && !result.hasOtherPlaces)
        return { files: result.paths, unknown: result.elsewhere };
    const places = places_placesOf(finding).map(({ file }) => file);
    const files = [...new Set([...result.paths, ...places].filter((file) => file !== undefined))];
    return { files, unknown: places.includes(undefined) };
}
function placesOfResult(result) {
    const { path, startLine, endLine } = result;
    // Whether a region says nothing or is not there is for the report to say; most findings have lines.
    const first = { file: path, lines: startLine === 0 ? linesOf((0,json/* arrayOf */.jk)(result.raw.locations)[0]) : { start: startLine, end: endLine } };
    return [first, ...(result.elsewhere ? [nowhere] : []), ...otherPlaces(result)];
}
/** Places beside the first: other locations, related ones, and the steps of code flows and stacks. */
function otherPlaces(result) {
    if (!result.hasOtherPlaces)
        return [];
    const { raw } = result;
    if (namesUnfollowed(raw))
        return [nowhere];
    const steps = [...flowSteps(raw), ...(0,json/* arrayOf */.jk)(raw.stacks).flatMap((stack) => (0,json/* arrayOf */.jk)((0,json.at)(stack, 'frames')))].map((step) => (0,json.at)(step, 'location'));
    return [...(0,json/* arrayOf */.jk)(raw.locations), ...(0,json/* arrayOf */.jk)(raw.relatedLocations), ...steps].map((location) => {
        const physical = (0,json.at)(location, 'physicalLocation');
        if (physical === undefined)
            return nowhere;
        return { file: result.origin.context.path((0,json.at)(physical, 'artifactLocation')), lines: linesOf(location) };
    });
}
/** Whether it names places in a form that is not followed: steps by their index, graphs, attachments, annotations. */
function namesUnfollowed(raw) {
    const threads = (0,json/* arrayOf */.jk)(raw.codeFlows).map((flow) => (0,json.at)(flow, 'threadFlows'));
    const steps = threads.flatMap(json/* arrayOf */.jk).map((thread) => (0,json.at)(thread, 'locations'));
    const frames = (0,json/* arrayOf */.jk)(raw.stacks).map((stack) => (0,json.at)(stack, 'frames'));
    return ([raw.relatedLocations, raw.codeFlows, raw.stacks, ...threads, ...steps, ...frames].some(json/* isNoList */.uv) ||
        [raw.graphs, raw.graphTraversals, raw.attachments].some((list) => (0,json/* isNoList */.uv)(list) || (0,json/* arrayOf */.jk)(list).length > 0) ||
        steps.flatMap(json/* arrayOf */.jk).some((step) => (0,json.at)(step, 'location') === undefined) ||
        (0,json/* arrayOf */.jk)(raw.locations).some((location) => (0,json/* arrayOf */.jk)((0,json.at)(location, 'annotations')).length > 0));
}
function flowSteps(raw) {
    return (0,json/* arrayOf */.jk)(raw.codeFlows).flatMap((flow) => (0,json/* arrayOf */.jk)((0,json.at)(flow, 'threadFlows')).flatMap((thread) => (0,json/* arrayOf */.jk)((0,json.at)(thread, 'locations'))));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/blocking.js
// Which findings block, and by what: the threshold of severity, or conditions of which any is enough.





/** A policy's "no" blocks whatever it weighs; all else by how bad and how sure it is, in the words of any tool that agrees. */
async function blockingBy(policy) {
    const { blockAt, minimumConfidence } = policy;
    const conditions = await Promise.all(policy.blockWhen.map((condition) => meeting(condition, policy)));
    return (finding) => finding.refused ||
        ((0,src_severity/* reaches */.O6)(finding.agreedSeverity, blockAt) && sureEnough(finding.agreedConfidence, minimumConfidence)) ||
        conditions.some((meets) => meets(finding));
}
/** Conditions that are named of one finding. */
const blocking_maxNamed = 3;
/** Says of a finding by what it blocks: nothing of one that does not. */
async function blockReasons(policy) {
    const { blockAt, minimumConfidence } = policy;
    const conditions = await Promise.all(policy.blockWhen.map(async (condition) => ({
        meets: await meeting(condition, policy),
        words: `the policy blocks ${conditionName(condition)}`,
    })));
    return (finding) => {
        const met = [];
        for (const { meets, words } of conditions) {
            if (met.length === blocking_maxNamed)
                break;
            if (meets(finding))
                met.push({ plain: false, words });
        }
        const byThreshold = (0,src_severity/* reaches */.O6)(finding.agreedSeverity, blockAt) && sureEnough(finding.agreedConfidence, minimumConfidence);
        return [
            ...(finding.refused ? [{ plain: false, words: 'a policy refused it, whatever it weighs' }] : []),
            ...(byThreshold ? [{ plain: true, words: `it weighs ${finding.agreedSeverity}, and ${blockAt} is enough` }] : []),
            ...met,
        ];
    };
}
async function meeting(condition, policy) {
    const { severity = 'low', confidence = policy.minimumConfidence } = condition;
    const inPaths = await inPathsOf(condition);
    return (finding) => (0,src_severity/* reaches */.O6)(finding.agreedSeverity, severity) &&
        sureEnough(finding.agreedConfidence, confidence) &&
        blocking_isNamed(condition, finding) &&
        isExploited(condition, finding) &&
        inPaths(finding);
}
function blocking_isNamed({ rule, tool, tag }, { result, run, source }) {
    const wanted = tool?.toLowerCase();
    return ((rule === undefined || result.topics.includes(rule.toLowerCase())) &&
        (wanted === undefined || wanted === run.tool.toLowerCase() || wanted === source.toLowerCase()) &&
        (tag === undefined || result.tags.includes(tag.trim().toLowerCase())));
}
/** What a report does not say is counted and told (exploitation.ts). */
function isExploited({ epss, 'known-exploited': exploited }, { result, copies = [] }) {
    const all = [result, ...copies];
    return ((epss === undefined || all.some((one) => one.epss !== undefined && one.epss >= epss)) &&
        (exploited === undefined || all.some(({ knownExploited }) => knownExploited === true)));
}
async function inPathsOf({ paths }) {
    if (paths === undefined)
        return () => true;
    const covers = await (0,path_filter/* pathFilter */.Y1)(paths, []);
    return (finding) => {
        const { files, unknown } = filesOf(finding);
        // One that names no file could be anywhere.
        return unknown || files.some(covers);
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/credentials.js
// What a finding about a credential is known by, whoever reports it: the lines on which it stands are shown by nobody.
/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const weaknesses = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);
/** Whether one of a finding's topics is a credential in a file. */
function isAboutCredential(topics) {
    return topics.some((topic) => weaknesses.has(topic));
}
/** Whether a tool looks for secrets, by its name. */
function looksForSecrets(tool) {
    return /secret|leaks|hog|credential|ggshield|guardian/i.test(tool);
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/day.js
var day = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/deadlines.js
// `deadlines` of the policy: how long an open finding may stand. Behind its day it blocks, whatever the threshold and `new-only` say; a
// finding whose age cannot be told has no time left, and a history that is cut off is said.



/** @returns a function to the deadline of an issue; undefined for one that has none. @param today `YYYY-MM-DD`, UTC. */
function deadlinesOf({ deadlines, minimumConfidence }, firstSeen, today) {
    const daysOf = ({ agreedSeverity, agreedConfidence }) => sureEnough(agreedConfidence, minimumConfidence) ? [deadlines[agreedSeverity] ?? []].flat() : [];
    return (issue) => {
        const allowed = Math.min(...issue.results.flatMap(daysOf));
        if (!Number.isFinite(allowed))
            return undefined;
        const { path, region } = issue;
        const seen = firstSeen?.(path, region === undefined ? undefined : { start: region.startLine, end: region.endLine }) ??
            { unknown: 'there is no git history here' };
        return dueBy(seen, allowed, today);
    };
}
function dueBy(seen, allowed, today) {
    if ('unknown' in seen)
        return {
            overdue: true,
            words: `It may stand ${counted(allowed, 'day', 'days')}, and since when it does is not known (${seen.unknown}), so it counts as overdue.`,
        };
    const time = 'since' in seen ? seen.since : seen.atLeast;
    const since = (0,day/* dayOf */.kb)(time);
    const until = (0,day/* dayAfter */.PV)(since, allowed);
    const age = Math.max(0, (0,day/* daysBetween */.YM)(since, today));
    const overdue = today > until;
    const cut = 'atLeast' in seen;
    const stood = `It has stood there ${cut ? 'at least ' : ''}since ${since} (${counted(age, 'day', 'days')})`;
    const words = overdue
        ? `${stood} and was due on ${until}.`
        : cut
            ? `${stood}: the history here ends there.`
            : `${stood} and is due on ${until}.`;
    return { since, until, age, overdue, ...(cut && !overdue ? { cut: true } : {}), words };
}
/** A cause where findings do not block only because the history that is here does not go back far enough. */
function cutHistory(issues, dues) {
    const unsure = issues.filter((issue) => dues.get(issue)?.cut === true).length;
    if (unsure === 0)
        return [];
    return [
        {
            code: 'history-cut',
            message: `the history of this checkout does not go back far enough to say whether ${unsure === 1 ? '1 finding is' : `${unsure} findings are`} overdue`,
            remedy: 'Check out with `fetch-depth: 0`.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/exploitation.js
// What a report says of how a vulnerability is exploited, for conditions of `block-at`, and what is said of reports that say nothing.


/** Sentences about findings of vulnerabilities that no condition on `epss` or `known-exploited` can reach, by tool. */
function unsaidExploitation(findings, { blockWhen }) {
    const questions = [
        {
            asked: blockWhen.some(({ epss }) => epss !== undefined),
            silent: ({ result }) => result.epss === undefined,
            words: 'how probable their exploitation is (`epss`)',
        },
        {
            asked: blockWhen.some((condition) => condition['known-exploited'] !== undefined),
            silent: ({ result }) => result.knownExploited === undefined,
            words: 'whether they are exploited (`known-exploited`)',
        },
    ].filter(({ asked }) => asked);
    if (questions.length === 0)
        return [];
    const vulnerabilities = findings.filter(({ result }) => result.topics.some(isVulnerability));
    return questions.flatMap(({ silent, words }) => [...countedBy(vulnerabilities.filter(silent), ({ source }) => source)].map(([source, count]) => `${count} ${count === 1 ? 'finding of a vulnerability' : 'findings of vulnerabilities'} by ${source} ${count === 1 ? 'does' : 'do'} not say ${words}: no condition on that reaches them.`));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/gaps.js
// Inputs that were not looked at: each is a cause, unless every policy that judges allows it.

/** What a run says it did not look at: gaps of ours, and errors that any tool reports of itself. */
function gapsOf(run) {
    // Gaps of ours are also written as notifications, for other readers.
    const told = run.errors.filter(({ id }) => run.scanner === undefined || id?.startsWith('not-scanned/') !== true);
    return [
        ...run.gaps.map(({ path, detail }) => ({ run, path, detail })),
        ...told.map(({ text, path }) => ({ run, detail: text, ...(path === undefined ? {} : { path }) })),
    ];
}
/**
 * Files of which other tools saw another text than the commit holds; scanners of ours say so themselves.
 * @param converted paths in the workspace; undefined where git cannot tell.
 */
function convertedGaps(runs, converted) {
    const foreign = runs.filter(({ scanner }) => scanner === undefined);
    if (foreign.length === 0)
        return [];
    const files = converted();
    const gap = (detail, path) => foreign.map((run) => ({ run, detail, ...(path === undefined ? {} : { path }) }));
    return files === undefined
        ? gap('git cannot tell which files `.gitattributes` has it convert')
        : files.flatMap((path) => gap('the commit holds another text of it than the checkout: `.gitattributes` has git convert it', path));
}
/** Stands for the path of a gap that names none: `**` allows it, and no glob of files does. */
const gaps_noFile = '(no file)';
/** Tells the gaps that every policy allows from the others. @param today `YYYY-MM-DD`, UTC. */
async function judgeGaps(gaps, policies, today) {
    const open = [];
    const allowed = [];
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    for (const [run, own] of byRun) {
        const inputs = own.map(({ path, detail }) => ({ path: path ?? gaps_noFile, reason: 'gap', gap: true, detail }));
        const words = await Promise.all(policies.map((policy) => withAllowedGaps(inputs, policy, run.scanner ?? run.tool, today)));
        for (const [i, gap] of own.entries()) {
            const all = words.map((marked) => marked[i]?.allowed);
            const [by] = all;
            if (by === undefined || all.includes(undefined))
                open.push(gap);
            else
                allowed.push({ ...gap, by });
        }
    }
    return { open, allowed };
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/fix.js
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */

/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */

/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new errors/* PortcullisError */.SO({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}


// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/regions.js
var regions = __nccwpck_require__(2247);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __node_at_first_use("node:zlib");
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/binary-patch.js
// A file's change as git's binary delta: it names what is kept by offset and holds only what is new.
// A textual diff repeats the removed line and its neighbours, which is how a secret would get into an artifact.


/** The lines after `diff --git` of a change that `git apply` takes for exactly this old content (gitformat-pack, "deltified representation"). */
function binaryPatch(before, after, replacements) {
    // git knows no delta that leaves nothing.
    const body = after.length === 0 ? after : deltaOf(before, after, replacements);
    return [
        `index ${blobId(before)}..${blobId(after)} 100644\n`,
        'GIT binary patch\n',
        `${after.length === 0 ? 'literal' : 'delta'} ${body.length}\n`,
        encoded((0,external_node_zlib_namespaceObject.deflateSync)(body, { level: 9 })),
        '\n',
    ].join('');
}
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function deltaOf(before, after, replacements) {
    const parts = [size(before.length), size(after.length)];
    let position = 0;
    for (const { start, end, replacement } of replacements) {
        parts.push(...copies(position, start), ...insertions(replacement));
        position = end;
    }
    parts.push(...copies(position, before.length));
    return Buffer.concat(parts);
}
const maxCopy = 0xffff;
const maxInsertion = 127;
function* copies(from, to) {
    for (let start = from; start < to; start += maxCopy) {
        const length = Math.min(maxCopy, to - start);
        const bytes = [];
        let flags = 0x80;
        for (const [bit, byte] of [
            start & 0xff,
            (start >>> 8) & 0xff,
            (start >>> 16) & 0xff,
            (start >>> 24) & 0xff,
            length & 0xff,
            length >>> 8,
        ].entries()) {
            if (byte === 0)
                continue;
            flags |= 1 << bit;
            bytes.push(byte);
        }
        yield Buffer.from([flags, ...bytes]);
    }
}
function* insertions(content) {
    for (let start = 0; start < content.length; start += maxInsertion) {
        const piece = content.subarray(start, start + maxInsertion);
        yield Buffer.from([piece.length]);
        yield piece;
    }
}
/** Seven bits a byte, the lowest first. */
function size(value) {
    const bytes = [];
    let left = value;
    do {
        const low = left % 128;
        left = Math.floor(left / 128);
        bytes.push(left > 0 ? low | 0x80 : low);
    } while (left > 0);
    return Buffer.from(bytes);
}
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const lineBytes = 52;
/** Lines of at most 52 bytes: their count as a letter, then five digits of base 85 for every four bytes. */
function encoded(content) {
    let text = '';
    for (let start = 0; start < content.length; start += lineBytes) {
        const piece = content.subarray(start, start + lineBytes);
        text += String.fromCharCode(piece.length <= 26 ? 64 + piece.length : 96 + piece.length - 26);
        for (let i = 0; i < piece.length; i += 4) {
            let word = 0;
            for (let j = 0; j < 4; j++)
                word = word * 256 + (piece[i + j] ?? 0);
            let digits = '';
            for (let j = 0; j < 5; j++) {
                digits = alphabet[word % 85] + digits;
                word = Math.floor(word / 85);
            }
            text += digits;
        }
        text += '\n';
    }
    return text;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/lines-after.js
// Where the lines of files lie once a patch is in.
/** No patch moves nothing. */
const unmoved = (_path, line) => ({ start: line, end: line });
/** @param files those that the patch changes, by path. */
function linesAfter(files) {
    return (path, line) => {
        const file = files.get(path);
        return file === undefined ? { start: line, end: line } : lineAfter(file, line);
    };
}
/** An edit's lines become those of its replacement; the lines behind move by the difference. */
function lineAfter({ index, edits }, line) {
    let moved = 0;
    let touched;
    for (const { start, end, replacement } of edits) {
        const { startLine, endLine } = index.region(start, end);
        if (startLine > line)
            break;
        if (endLine >= line)
            touched ??= startLine + moved;
        moved += (replacement.match(/\r\n|\r|\n/g)?.length ?? 0) - (endLine - startLine);
        // The text behind the last edit of a line goes on where that edit ends.
        if (endLine > line)
            return { start: touched ?? line + moved, end: endLine + moved };
    }
    return { start: touched ?? line + moved, end: line + moved };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/protected-paths.js
// Files that decide about changes: a fix that a report brings edits them only where the workflow's author asked for it.

/** Definitions of jobs and actions, whoever runs them. */
const workflows = [
    /^\.github\/(?:workflows|actions)\//,
    /(?:^|\/)action\.ya?ml$/,
    /^\.gitlab-ci\.yml$/,
    /^\.gitlab\/ci\//,
    /^\.circleci\//,
    /^\.buildkite\//,
    /^azure-pipelines[^/]*\.ya?ml$/,
    /^bitbucket-pipelines\.yml$/,
    /^jenkinsfile/,
];
/** What says who may approve, what is waived, and what scanners leave alone. */
const settings = [
    /(?:^|\/)codeowners$/,
    /^\.portcullis\//,
    /(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig|gitignore)$/,
    /(?:^|\/)\.(?:gitleaks\.toml|gitleaksignore|secrets\.baseline|hadolint\.ya?ml|shellcheckrc|trivyignore(?:\.ya?ml)?|semgrepignore|checkov\.ya?ml|kube-linter\.ya?ml|snyk|grype\.ya?ml|bandit|tflint\.hcl|tfsec\/.*)$/,
    /(?:^|\/)(?:trivy|zizmor|renovate|osv-scanner)\.(?:ya?ml|json5?|toml)$/,
    /^\.github\/(?:dependabot|zizmor|codeql[^/]*|settings)\.ya?ml$/,
    /^\.github\/codeql\//,
    /(?:^|\/)image-lock\.json$/,
];
/** What kind of protected file a workspace path is; names compare without case, as they do on many disks. */
function protectionOf(path, policy) {
    const name = path.toLowerCase();
    if (name.split('/').includes('.git'))
        return 'git';
    if (workflows.some((pattern) => pattern.test(name)))
        return 'workflow';
    if (name === policy.toLowerCase().replace(/^(?:\.\/)+/, '') || name === reader/* policyFile */.Xd || settings.some((pattern) => pattern.test(name)))
        return 'settings';
    return undefined;
}
/** Comments by which scanners let a finding through: a fix that adds one fixes nothing. */
const silencing = /portcullis:ignore|gitleaks:allow|betterleaks:allow|hadolint\s+(?:global\s+)?ignore=|shellcheck\s+disable=|\bnosec\b|\bnosemgrep\b|\bnoqa\b|\bNOLINT\b|\bNOSONAR\b|trivy:ignore|tfsec:ignore|checkov:skip|kics-scan\s+(?:ignore|disable)|zizmor:\s*ignore|eslint-disable|codeql\[|lgtm\[|pragma:\s*allowlist|pylint:\s*disable|rubocop:disable|ignore-check\.kube-linter/i;
/** Whether text that a fix inserts would let findings through. */
function silences(replacement) {
    return silencing.test(replacement);
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/patch.js
// All fixes as one unified diff that `git apply` takes.





const contextLines = 3;
/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;
/** One diff of all fixes that hold together, each the only way to fix its thing. */

/**
 * One diff of the first way that fits to fix each thing. A fix of several files is taken whole or not at all.
 * @param proposals the ways to fix each thing.
 */
function composePatch(proposals, context) {
    const leftOut = [];
    const files = new Map();
    const open = (path) => {
        const known = files.get(path) ?? openFile(path, context);
        files.set(path, known);
        return known;
    };
    const taken = proposals.map((candidates) => {
        const problems = [];
        for (const candidate of candidates) {
            const placed = placeFix(candidate, open, context);
            if ('problems' in placed) {
                problems.push(...placed.problems);
                continue;
            }
            for (const change of placed.changes) {
                const file = open(change.path);
                for (const placed of change.edits)
                    takeEdit(file, placed);
            }
            return candidate.fix;
        }
        leftOut.push(...problems);
        return undefined;
    });
    const changed = [...files].filter((entry) => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
    const parts = changed
        .sort(([a], [b]) => (0,finding/* compareText */.n)(a, b))
        .map(([path, { text, sha256, index, edits }]) => (context.confidential?.has(path) === true ? confidentialDiff : fileDiff)(path, text, {
        path,
        sha256,
        edits: edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement })),
    }));
    const fixed = taken.filter((fix) => fix !== undefined).length;
    return { text: parts.join(''), fixed, leftOut, taken, linesAfter: linesAfter(new Map(changed)) };
}
/** The file's text, or why it cannot be patched. */
function openFile(path, { readFile, policyFile = '', allowed }) {
    // git apply refuses the whole patch for one such path.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return 'the path lies outside the files under version control';
    const protection = protectionOf(path, policyFile);
    if (protection === 'git')
        return 'the path lies outside the files under version control';
    if (protection === 'workflow' && allowed?.workflow !== true)
        return 'it edits a workflow or an action, which only `patch-workflows: true` allows';
    if (protection === 'settings' && allowed?.settings !== true)
        return 'it edits a file that decides about changes (policy, owners, settings of scanners), which only `patch-settings: true` allows';
    const bytes = readFile(path);
    if (bytes === undefined)
        return 'the file is not there';
    const decoded = (0,src_text/* decodeText */.g7)(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (decoded?.encoding !== 'utf-8' || marked)
        return 'the file is no plain UTF-8 text';
    return { text: decoded.text, bytes, index: (0,src_text/* lineIndex */.Dp)(decoded.text), sha256: contentHash(bytes), edits: [] };
}
/** The changes of a fix as edits of the files as they are, or why it is left out. */
function placeFix(candidate, open, context) {
    const { fix } = candidate;
    const { description } = fix;
    if (fix.unusable !== undefined)
        return { problems: [{ path: fix.changes[0]?.path ?? '(no file)', reason: fix.unusable, description }] };
    const changes = [];
    const problems = [];
    const seen = new Set();
    for (const change of fix.changes) {
        const file = open(change.path);
        const placed = typeof file === 'string' ? file : seen.has(change.path) ? 'it names the file twice' : placeChange(change, file, candidate, context);
        seen.add(change.path);
        if (typeof placed === 'string')
            problems.push({ path: change.path, reason: placed, description });
        else
            changes.push(placed);
    }
    return problems.length > 0 ? { problems } : { changes };
}
function placeChange(change, file, candidate, context) {
    const stale = staleness(change, file, candidate, context);
    if (stale !== undefined)
        return stale;
    const { fix, own } = candidate;
    // The gate's own lines end at a lone carriage return, those of SARIF do not (3.14.26).
    if (!own && /\r(?!\n)/.test(file.text))
        return 'the file holds lone carriage returns, which tools count differently';
    if (fix.otherNewlines?.some((newline) => file.text.includes(newline)) === true)
        return 'the tool counts line breaks in this file that others do not count';
    const edits = [];
    for (const { region, replacement } of change.edits) {
        const span = (0,regions/* spanOf */.e)(region, file.text, file.index, fix.columnKind ?? 'utf16CodeUnits');
        if ('problem' in span)
            return span.problem;
        if (silences(replacement) && !silences(file.text.slice(span.start, span.end)))
            return 'it adds a comment that lets findings through';
        edits.push({ ...span, replacement });
    }
    return misfit(file, edits) ?? { path: change.path, edits };
}
/** Why a fix cannot be trusted to be made for the file as it is. */
function staleness(change, file, candidate, context) {
    if (change.sha256 !== undefined)
        return change.sha256 === file.sha256 ? undefined : 'the file changed after the fix was computed';
    const { commit } = candidate;
    if (commit === undefined)
        return 'neither the fix nor its report says for which content it was made';
    const committed = context.readCommitted?.(change.path, commit);
    if (committed === undefined)
        return `the file is not in commit ${commit.slice(0, 12)}, for which the report was made`;
    return Buffer.compare(committed, file.bytes) === 0
        ? undefined
        : `the file differs from commit ${commit.slice(0, 12)}, for which the report was made`;
}
/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file, edits) {
    if (file.edits.length + edits.length > maxEditsPerFile)
        return `the file has more than ${maxEditsPerFile} edits`;
    if (edits.some((edit) => meetsTaken(file, edit) === 'conflict'))
        return 'it overlaps with another fix';
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    if (ordered.some((edit, i) => i > 0 && conflict(ordered[i - 1], edit)))
        return 'its edits overlap';
    return undefined;
}
/** Insertions at the same point do conflict: their order would be a guess. @param a begins no later than `b`. */
function conflict(a, b) {
    return a.start === b.start || a.end > b.start;
}
/** How an edit goes with those of a file that hold together, which lie in order: only its neighbours can say. */
function meetsTaken({ edits }, edit) {
    const place = placeAmong(edits, edit.start);
    const next = edits[place];
    if (next?.start === edit.start)
        return next.end === edit.end && next.replacement === edit.replacement ? 'same' : 'conflict';
    const previous = edits[place - 1];
    const meets = (previous !== undefined && conflict(previous, edit)) || (next !== undefined && conflict(edit, next));
    return meets ? 'conflict' : 'free';
}
/** Index of the first edit that does not begin before an offset. */
function placeAmong(edits, start) {
    let [low, high] = [0, edits.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edits[middle].start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function takeEdit(file, edit) {
    if (meetsTaken(file, edit) === 'free')
        file.edits.splice(placeAmong(file.edits, edit.start), 0, edit);
}
/** One file's part of the diff. */
function fileDiff(path, text, change) {
    // Says so when the edits do not fit.
    applyEdits(text, change);
    const before = splitLines(text);
    const hunks = hunksOf(before, changedBlocks(text, before.length, change.edits).map((block) => trimmed(before, block)));
    if (hunks.length === 0)
        return '';
    return [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
        `--- ${headerName(`a/${path}`)}\n`,
        `+++ ${headerName(`b/${path}`)}\n`,
        ...hunks,
    ].join('');
}
/** One file's part of the diff without any of its old text. */
function confidentialDiff(path, text, change) {
    const after = applyEdits(text, change);
    if (after === text)
        return '';
    let [offset, bytes] = [0, 0];
    // Edits lie in order, so each byte is counted once.
    const byteAt = (next) => {
        bytes += Buffer.byteLength(text.slice(offset, next));
        offset = next;
        return bytes;
    };
    const replacements = spansOf(text, change.edits).map(({ start, end, replacement }) => ({
        start: byteAt(start),
        end: byteAt(end),
        replacement: Buffer.from(replacement),
    }));
    return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${binaryPatch(Buffer.from(text), Buffer.from(after), replacements)}`;
}
/** Edits as offsets into the text, in order. */
function spansOf(text, edits) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    return edits
        .map(({ region, replacement }) => ({
        start: index.offsetAt(region.startLine, region.startColumn) ?? 0,
        end: index.offsetAt(region.endLine, region.endColumn) ?? 0,
        replacement,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
}
/** The line ranges that the edits touch, in order, each with its new lines. */
function changedBlocks(text, lineCount, edits) {
    const spans = spansOf(text, edits);
    const starts = lineStarts(text);
    const groups = [];
    for (const span of spans) {
        const start = lineOf(starts, span.start);
        const end = Math.min(lineOf(starts, span.end) + 1, lineCount);
        const previous = groups.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.spans.push(span);
        }
        else
            groups.push({ start: Math.min(start, lineCount), end, spans: [span] });
    }
    return groups.map((group) => {
        const to = starts[group.end] ?? text.length;
        let position = starts[group.start] ?? text.length;
        let written = '';
        for (const span of group.spans) {
            written += text.slice(position, span.start) + span.replacement;
            position = span.end;
        }
        return { start: group.start, end: group.end, lines: splitLines(written + text.slice(position, Math.max(position, to))) };
    });
}
/** Lines that an edit's range covers but does not change are context. */
function trimmed(before, block) {
    let { start, end } = block;
    let first = 0;
    let last = block.lines.length;
    while (start < end && first < last && before[start] === block.lines[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && before[end - 1] === block.lines[last - 1]) {
        end--;
        last--;
    }
    return { start, end, lines: block.lines.slice(first, last) };
}
function hunksOf(before, blocks) {
    const groups = [];
    for (const block of blocks.filter(({ start, end, lines }) => start < end || lines.length > 0)) {
        const group = groups.at(-1);
        if (group !== undefined && block.start - group.at(-1).end <= 2 * contextLines)
            group.push(block);
        else
            groups.push([block]);
    }
    let shift = 0;
    return groups.map((group) => {
        const written = hunk(before, group, shift);
        for (const block of group)
            shift += block.lines.length - (block.end - block.start);
        return written;
    });
}
/** @param shift by how many lines what comes before has grown. */
function hunk(before, group, shift) {
    const from = Math.max(0, group[0].start - contextLines);
    const to = Math.min(before.length, group.at(-1).end + contextLines);
    const body = [];
    let position = from;
    let growth = 0;
    for (const block of group) {
        for (; position < block.start; position++)
            body.push(line(' ', before[position]));
        for (; position < block.end; position++)
            body.push(line('-', before[position]));
        for (const added of block.lines)
            body.push(line('+', added));
        growth += block.lines.length - (block.end - block.start);
    }
    for (; position < to; position++)
        body.push(line(' ', before[position]));
    return `@@ -${span(from, to - from)} +${span(from + shift, to - from + growth)} @@\n${body.join('')}`;
}
/** An empty side of a hunk is numbered by the line before it. */
function span(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function line(sign, text) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Lines as diff counts them: only `\n` ends one, and it stays with its line. */
function splitLines(text) {
    const lines = text.split('\n').map((part) => `${part}\n`);
    const last = lines.pop().slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
/** Offsets at which lines start as diff counts them; lineIndex would also end one at a lone carriage return. */
function lineStarts(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}
/** 0-based line of an offset. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A name with a space ends in a tab, so that it is not cut short (as git writes it). */
function headerName(name) {
    const written = quoted(name);
    return written === name && name.includes(' ') ? `${name}\t` : written;
}
/** C-style quotes as git writes them for names with control characters, quotes or backslashes. */
function quoted(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    if (!/[\u0000-\u001f"\\\u007f]/.test(name))
        return name;
    const escapes = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/issue-patch.js
// One patch of the fixes of a kind, and the issues that it fixes. What another tool proposes is nowhere tried, and is counted apart; where
// it does not itself say for which content it was made, it is for a person to decide about.

/** @param without issues whose fixes are not taken, each with the reason as a sentence goes on. */
function patchOfIssues(issues, kind, expected, context, without = new Map()) {
    const ways = issues.filter((issue) => hasFix(issue, kind) && !without.has(issue));
    const proposals = ways.map((issue) => issue.fixes.filter((proposed) => kindOf(proposed) === kind));
    const patch = composePatch(proposals.map((fixes) => fixes.map((proposed) => candidateOf(proposed, expected))), context);
    const filesOf = new Map();
    let unverified = 0;
    for (const [i, issue] of ways.entries()) {
        const taken = patch.taken[i];
        if (taken === undefined)
            continue;
        filesOf.set(issue, taken.changes.map(({ path }) => path));
        if (proposals[i]?.some(({ fix, run }) => fix === taken && run.scanner === undefined) === true)
            unverified++;
    }
    const leftOut = [...[...without].flatMap(([issue, reason]) => issue_patch_leftOutBy(issue, kind, reason)), ...patch.leftOut];
    return {
        patch: { ...patch, leftOut: leftOut.length < 2 ? leftOut : issue_patch_distinct(leftOut) },
        patched: new Set(filesOf.keys()),
        filesOf,
        unverified,
    };
}
/** Whether an issue has any fix: of many issues few do, and only they need be asked for one of a kind. */
function isFixable({ results }) {
    return results.some(({ result }) => result.hasFix(undefined) || result.hasFix('suggested'));
}
/** Without reading results again that have no fix at all. */
function hasFix({ results }, kind) {
    return results.some(({ result, run }) => result.hasFix(kind) || (run.scanner === undefined && result.hasFix(undefined)));
}
function kindOf({ fix, run }) {
    const said = run.scanner !== undefined || run.commit !== undefined || fix.changes.every(({ sha256 }) => sha256 !== undefined);
    return said ? fix.kind : 'suggested';
}
/** A report of another tool that names no commit is judged as one about the checkout's, and so are its fixes. */
function candidateOf({ fix, run }, { commits }) {
    const own = run.scanner !== undefined;
    const commit = run.commit ?? (own ? undefined : commits[0]);
    return { fix, own: own && run.sealed, ...(commit !== undefined && commits.includes(commit) ? { commit } : {}) };
}
/** Two fixes of one file that are alike, and fail alike, are said once. */
function issue_patch_distinct(leftOut) {
    return [...new Map(leftOut.map((one) => [JSON.stringify([one.path, one.description, one.reason]), one])).values()];
}
function issue_patch_leftOutBy(issue, kind, reason) {
    const proposed = issue.fixes.find((one) => kindOf(one) === kind);
    const { path = '(no file)' } = proposed?.fix.changes[0] ?? {};
    return proposed === undefined ? [] : [{ path, reason, description: proposed.fix.description }];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/issues.js
// Findings as issues: one thing that several tools report in the same place is shown and counted once, with its sources.


/** Beyond so many issues on one line nothing more is merged there: that only counts more, and decides nothing. */
const maxMeeting = 100;
/**
 * Issues of findings, worst first: findings of several tools in the same place that name the same thing are one. One tool that
 * reports twice on a line means two things.
 */
function issuesOf(findings) {
    return inOrder(byFile(findings).map((file) => (ofOneSource(file) ? file : issues_merged(file)).map((group) => new Group(group))));
}
/**
 * Worst first, then by place. Names of files are many times fewer than issues: they are put in order by themselves.
 * @param files issues, those of one list of one place.
 */
function inOrder(files) {
    const byPlace = new Map();
    for (const issues of files) {
        const { path, logical } = issues[0].first.result;
        const place = path ?? logical ?? '';
        const known = byPlace.get(place);
        if (known === undefined)
            byPlace.set(place, issues);
        else
            for (const issue of issues)
                known.push(issue);
    }
    const bySeverity = { critical: [], high: [], medium: [], low: [] };
    for (const place of [...byPlace.keys()].sort(finding/* compareText */.n))
        for (const issue of byPlace.get(place)?.sort(withinPlace) ?? [])
            bySeverity[issue.severity].push(issue);
    return src_severity/* severities */.gO.flatMap((severity) => bySeverity[severity]);
}
function issues_merged(file) {
    const keysOf = meetingKeys();
    if (!anyMeet(file, keysOf))
        return file;
    const groups = [];
    const meeting = new Map();
    for (const finding of [...file].sort(byWeight)) {
        const keys = keysOf(finding.result);
        const candidates = [...new Set(keys.flatMap((key) => meeting.get(key) ?? []))].sort((a, b) => a - b);
        const index = candidates.find((candidate) => groups[candidate].every(({ source }) => source !== finding.source));
        const place = index ?? groups.push([]) - 1;
        groups[place].push(finding);
        for (const key of keys) {
            const known = meeting.get(key);
            if (known === undefined)
                meeting.set(key, [place]);
            else if (known.length < maxMeeting && !known.includes(place))
                known.push(place);
        }
    }
    return groups;
}
/** An issue as it is held: what is only shown is asked of its results, which ask their reports. */
class Group {
    held;
    /** @param held the finding, or the findings, the worst first: most issues have but one, and there may be a million. */
    constructor(held) {
        this.held = held;
    }
    get results() {
        return isList(this.held) ? this.held : [this.held];
    }
    get first() {
        return isList(this.held) ? this.held[0] : this.held;
    }
    get severity() {
        return isList(this.held) ? this.held.map(({ severity }) => severity).reduce(src_severity/* worst */.QZ) : this.held.severity;
    }
    get confidence() {
        if (!isList(this.held))
            return this.held.confidence;
        return this.held.map(({ confidence }) => confidence).reduce((a, b) => (sureEnough(a, b) ? a : b));
    }
    get ruleId() {
        return this.first.result.ruleId;
    }
    get topics() {
        return isList(this.held) ? unique(this.held.flatMap(({ result }) => result.topics)) : this.held.result.topics;
    }
    get title() {
        return this.first.result.title;
    }
    get help() {
        return this.first.result.help;
    }
    get why() {
        return this.first.result.why;
    }
    get helpUri() {
        return this.first.result.helpUri;
    }
    get message() {
        const { result, remark } = this.first;
        const unreadable = isList(this.held) ? this.held.some((one) => one.result.scoreUnreadable) : result.scoreUnreadable;
        if (remark === undefined && !unreadable)
            return result.message;
        const score = unreadable ? unreadableScore : undefined;
        return [result.message, remark, score].filter((part) => part !== undefined).join(' ');
    }
    get path() {
        return this.first.result.path;
    }
    get region() {
        return this.first.result.region;
    }
    get logical() {
        return this.first.result.logical;
    }
    get fingerprints() {
        return isList(this.held) ? unique(this.held.map(({ fingerprint }) => fingerprint)) : [this.held.fingerprint];
    }
    get fixes() {
        return this.results.flatMap(({ result: { fixes }, run }) => fixes.map((fix) => ({ fix, run })));
    }
    get evidence() {
        return this.first.result.evidence;
    }
    get refused() {
        return this.results.some(({ refused }) => refused);
    }
    get sources() {
        return isList(this.held) ? unique(this.held.map(({ source }) => source)) : [this.held.source];
    }
    get suppression() {
        return this.first.remark === undefined ? this.first.result.suppression : undefined;
    }
}
const unreadableScore = 'Its `security-severity` is no number from 0 to 10, so it is taken for the worst.';
function isList(held) {
    return Array.isArray(held);
}
function unique(list) {
    return [...new Set(list)];
}
/** What is to be said of an issue where it leaves the gate as data. */

function withinPlace(a, b) {
    const [first, second] = [a.first.result, b.first.result];
    return (first.startLine - second.startLine ||
        (0,finding/* compareText */.n)(first.ruleId, second.ruleId) ||
        (0,finding/* compareText */.n)(a.first.fingerprint, b.first.fingerprint) ||
        byWeight(a.first, b.first));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/known.js
// `new-only` of the policy: a finding that was there before the change does not block it. It was there when git says of every line
// that it names, those on its way through the code too, that they stood there at the base commit.

/** A finding that a policy refused, that its tool calls new, that names no file, or one of whose places is not known is taken for new. */
function wasThereBy({ stood }) {
    return (finding) => {
        const { result, copies = [], refused } = finding;
        if (refused || [result, ...copies].some((one) => one.hasOtherPlaces && one.raw.baselineState === 'new'))
            return false;
        return places_placesOf(finding).every(({ file, lines }) => file !== undefined && stood(file, lines));
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/let-pass.js
// What lets the step pass although something blocks: `report-only`, for the time in which a team begins, and `break-glass`, for an
// emergency. Both end on a day that may not lie too far ahead, and are said on every run.

/**
 * @param today `YYYY-MM-DD`, UTC.
 * @param independent whether all whose word should count could be asked: who wrote a change does not break the glass for it.
 * @param unread whether a policy that judges could not be read or asked: then neither holds.
 */
function letPass(policy, today, file, independent, unread = false) {
    const { reportOnly, reportOnlyDays, breakGlass, breakGlassDays } = policy;
    const inForce = (time, mostDays) => time !== undefined && time.until >= today && !isTooFar(time.until, today, mostDays) ? time : undefined;
    const reportingSaid = inForce(reportOnly, reportOnlyDays);
    const glassSaid = independent ? inForce(breakGlass, breakGlassDays) : undefined;
    const [reporting, glass] = unread ? [] : [reportingSaid, glassSaid];
    return {
        ...(reporting === undefined ? {} : { reportOnly: reporting }),
        ...(glass === undefined ? {} : { breakGlass: glass }),
        causes: [
            ...tooLong('report-only', reportOnly?.until, today, reportOnlyDays, file),
            ...tooLong('break-glass', breakGlass?.until, today, breakGlassDays, file),
        ],
        remarks: [
            ...(glass === undefined ? [] : [`Glass broken until ${glass.until} by ${glass.who}: ${glass.why}`]),
            ...(breakGlass === undefined || independent || breakGlass.until < today
                ? []
                : ['`break-glass` does not hold: the default branch could not be asked, so nobody but the change itself says so.']),
            ...(unread && glassSaid !== undefined ? [unreadWords('break-glass')] : []),
            ...ended('break-glass', breakGlass?.until, today),
            ...(reporting === undefined ? [] : [`Nothing blocks until ${reporting.until} (${reporting.owner}: ${reporting.reason}).`]),
            ...(unread && reportingSaid !== undefined ? [unreadWords('report-only')] : []),
            ...ended('report-only', reportOnly?.until, today),
        ],
    };
}
function unreadWords(key) {
    return `\`${key}\` does not hold: not every policy that judges could be read.`;
}
function isTooFar(until, today, mostDays) {
    return (0,day/* daysBetween */.YM)(today, until) > mostDays;
}
function tooLong(key, until, today, mostDays, file) {
    if (until === undefined || !isTooFar(until, today, mostDays))
        return [];
    return [
        {
            code: `${key}-too-long`,
            file,
            message: `\`${key}\` would last until ${until}, expected at most ${mostDays} days from today`,
            remedy: `Let it end sooner, or change \`${key}-days\`.`,
        },
    ];
}
function ended(key, until, today) {
    return until === undefined || until >= today ? [] : [`\`${key}\` ended on ${until}: delete it.`];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/other-attempts.js
// Reports of ours that an earlier attempt of this run wrote, or another run: where failed jobs alone are run again, the gate judges what
// the others left. They are about this commit, which is asked of every report; when they were made is told.

/** Files that are named in one sentence. */
const other_attempts_maxNamed = 10;
/** A sentence for each attempt that is not this one. @param present undefined where no run is known: then nothing can be told apart. */
function otherAttempts(runs, present) {
    if (present === undefined)
        return [];
    const files = new Map();
    for (const run of runs) {
        const words = wordsOf(attemptOf(run), present);
        if (words !== undefined)
            files.set(words, (files.get(words) ?? new Set()).add(run.file));
    }
    return [...files].map(([words, names]) => {
        const named = [...names].slice(0, other_attempts_maxNamed).join(', ');
        const more = names.size > other_attempts_maxNamed ? ` and ${names.size - other_attempts_maxNamed} more` : '';
        return (0,src_letters/* printable */.g$)(`This is attempt ${present.attempt} of the run, and ${named}${more} ${names.size === 1 ? 'is' : 'are'} ${words}.`);
    });
}
function wordsOf(written, present) {
    if (written === undefined || (written.id === present.id && written.attempt === present.attempt))
        return undefined;
    return written.id === present.id ? `of attempt ${written.attempt}` : `of another run, ${written.id}`;
}
/** What a scanner of ours says of the run that it was a step of. */
function attemptOf({ raw }) {
    const own = raw.properties
        ?.portcullis;
    const { id, attempt } = own?.run ?? {};
    return isNumber(id) && isNumber(attempt) ? { id, attempt } : undefined;
}
function isNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/extends.js
// `extends` of a policy: the policies of other repositories that hold here, too, nearest first. Each is named by a commit, so that what is
// pinned is what counts; what cannot be read, has another digest or leads back to where it came from is an error, never a looser policy.


function extends_atFirstUse0() { return extends_atFirstUse0.made ??= __nccwpck_require__.now([945, 642, 818], 5818); } // at first use

/** Policies that extend one another at most. */
const maxChain = 5;
/** How a reference is called: `acme/policy@0123456789ab`. */
function referenceName({ repository, commit, path }) {
    return `${repository}@${commit.slice(0, 12)}${path === reader/* policyFile */.Xd ? '' : ` ${path}`}`;
}
/** The policy that a document extends. */
function referenceOf({ extends: given }) {
    if (given === undefined)
        return undefined;
    return {
        repository: given.repository,
        commit: given.commit.toLowerCase(),
        path: given.path ?? reader/* policyFile */.Xd,
        ...(given.sha256 === undefined ? {} : { sha256: given.sha256.toLowerCase() }),
    };
}
/**
 * All policies that a document extends, the nearest first.
 * @throws PortcullisError `extends-unread`, `extends-differs`, `extends-cycle`, `extends-deep`, `policy-invalid` or `yaml-invalid`.
 */
async function extendedDocuments(start, read) {
    const found = [];
    let from = start;
    for (let reference = referenceOf(from.value); reference !== undefined; reference = referenceOf(from.value)) {
        refuseCycle(reference, found, from.reader);
        const next = await readExtended(reference, from.reader, read);
        found.push(next);
        from = next;
    }
    return found;
}
/** At another commit, too, a policy that comes back to itself has no end. */
function refuseCycle(reference, found, reader) {
    const same = found.find(({ reference: { repository, path } }) => isSame(repository, reference.repository) && path === reference.path);
    if (same !== undefined)
        throw failure('extends-cycle', reader, `expected policies that end somewhere, got ${reference.repository} again`, 'Let one of them extend nothing.');
    if (found.length >= maxChain)
        throw failure('extends-deep', reader, `expected at most ${maxChain} policies one behind another`, 'Put some of them together.');
}
async function readExtended(reference, reader, read) {
    let content;
    try {
        content = await read(reference);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        throw failure('extends-unread', reader, `${referenceName(reference)} cannot be read: ${error.message}`, error.remedy ?? 'Correct `extends`.');
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    if (reference.sha256 !== undefined && reference.sha256 !== sha256)
        throw failure('extends-differs', reader, `expected ${referenceName(reference)} to have the SHA-256 ${reference.sha256}, got ${sha256}`, 'Read what it says, and correct `sha256` or `commit`.');
    const name = referenceName(reference);
    const document = await (0, extends_atFirstUse0().readPolicyDocument)(textOf(content, name), name);
    if (document === undefined)
        throw failure('extends-unread', reader, `${name} is empty`, 'Name the file that holds the policy in `path`.');
    refusePartsOfScanners(document);
    return { ...document, reference, sha256 };
}
/** A scanner asks the repository's own policy alone: such a part would be nobody's. */
function refusePartsOfScanners({ value, reader }) {
    for (const part of ['images', 'dockerfile', 'sbom'])
        if (value[part] !== undefined)
            reader.fail([part], `expected no \`${part}\` in a policy that others extend: scanners read it in the repository itself`);
}
function textOf(content, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new errors/* PortcullisError */.SO({
            code: 'policy-invalid',
            message: 'expected UTF-8 text',
            where: { file: name },
            remedy: 'Save the policy as UTF-8.',
        });
    }
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function failure(code, reader, message, remedy) {
    return new errors/* PortcullisError */.SO({ code, message, where: reader.place(['extends']), remedy });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/extended-policy.js
// A policy together with those of other repositories that it extends: in every point the stricter, but for what the extended ones leave to
// those who extend them.




// What a repository without a policy does without.
function extended_policy_atFirstUse0() { return extended_policy_atFirstUse0.made ??= __nccwpck_require__.now([945, 642, 818], 5818); } // at first use
/** A policy that extends nothing. */
function alone(policy) {
    return { policy, ownWaivers: policy.waivers, severities: [policy.severity], extended: [], remarks: [] };
}
/**
 * @param read undefined where nobody can read policies of other repositories.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or of `extends-\u2026` what stands in the way of what it extends.
 */
async function extendedPolicy(content, file, read) {
    const document = await (0, extended_policy_atFirstUse0().readPolicyDocument)(content, file);
    if (document === undefined)
        return alone(defaultPolicy);
    const own = policyOf(document);
    const documents = await extendedDocuments(document, read ?? nobody);
    if (documents.length === 0)
        return alone(own);
    // The farthest first: it says what the next may loosen, and so on to the repository's own.
    let above;
    for (const extended of [...documents].reverse())
        above = under(above, extended, policyOf(extended));
    const { policy, severities } = under(above, document, own);
    const named = documents.map(({ reference, sha256 }) => ({ where: referenceName(reference), sha256 }));
    return {
        policy,
        ownWaivers: above.grants.includes('waivers') ? own.waivers : [],
        severities,
        extended: named,
        remarks: [
            `${file} extends ${named.map(({ where, sha256 }) => `${where} (sha256 ${sha256})`).join(', which extends ')}.`,
            ...unheard(own, policy, above.grants, named[0]?.where),
            ...documents.flatMap(({ value, reference }) => value['ignore-files'] === undefined
                ? []
                : [`\`ignore-files\` of ${referenceName(reference)} do not count: entries of such a file hold in its own repository alone.`]),
        ],
    };
}
/** A policy under the one that it extends. It can pass on no more than it was given. */
function under(above, { value }, own) {
    const grants = value['may-loosen'] ?? [];
    if (above === undefined)
        return { policy: own, severities: [own.severity], grants };
    const may = (grant) => above.grants.includes(grant);
    const said = inheriting(above.policy, own, value);
    const { reportOnly: stricter, ...strict } = effectivePolicy(above.policy, said).policy;
    const reportOnly = may('report-only') ? said.reportOnly : stricter;
    return {
        policy: {
            ...strict,
            newOnly: may('new-only') ? said.newOnly : strict.newOnly,
            severity: [...above.policy.severity, ...own.severity],
            waivers: [...above.policy.waivers, ...(may('waivers') ? own.waivers : [])],
            // Files of the repository that is extended lie elsewhere, and their entries hold there.
            ignoreFiles: may('waivers') ? own.ignoreFiles : [],
            allowedGaps: [...above.policy.allowedGaps, ...(may('allow-gaps') ? own.allowedGaps : [])],
            ...(reportOnly === undefined ? {} : { reportOnly }),
        },
        severities: may('severity') ? [[...above.severities.flat(), ...own.severity]] : [...above.severities, own.severity],
        grants: grants.filter(may),
    };
}
/** What a policy does not speak of is as the one above has it: a default is nobody's word. */
function inheriting(above, own, value) {
    const { reportOnly } = above;
    return {
        ...own,
        ...(value['block-at'] === undefined ? { blockAt: above.blockAt, blockWhen: above.blockWhen } : {}),
        ...(value.confidence === undefined ? { minimumConfidence: above.minimumConfidence, confidenceStated: above.confidenceStated } : {}),
        ...(value['new-only'] === undefined ? { newOnly: above.newOnly } : {}),
        ...(value['report-only'] === undefined && reportOnly !== undefined ? { reportOnly } : {}),
        ...(value['report-only-days'] === undefined ? { reportOnlyDays: above.reportOnlyDays } : {}),
        ...(value['break-glass-days'] === undefined ? { breakGlassDays: above.breakGlassDays } : {}),
    };
}
/** What a policy says that the one it extends does not let it say. */
function unheard(own, policy, grants, by) {
    const said = [
        { key: 'waivers', isSaid: own.waivers.length > 0, grant: 'waivers' },
        { key: 'ignore-files', isSaid: own.ignoreFiles.length > 0, grant: 'waivers' },
        { key: 'allow-gaps', isSaid: own.allowedGaps.length > 0, grant: 'allow-gaps' },
        { key: 'new-only', isSaid: own.newOnly && !policy.newOnly, grant: 'new-only' },
        { key: 'report-only', isSaid: own.reportOnly !== undefined && own.reportOnly.until !== policy.reportOnly?.until, grant: 'report-only' },
    ];
    const keys = said.flatMap(({ key, isSaid, grant }) => (isSaid && !grants.includes(grant) ? [`\`${key}\``] : []));
    return [
        ...(keys.length === 0
            ? []
            : [`${keys.join(', ')} of the repository itself do not count: ${by} does not list them under \`may-loosen\`.`]),
        // No list lets it: in an emergency both policies say so.
        ...(own.breakGlass !== undefined && policy.breakGlass === undefined
            ? ['`break-glass` of the repository itself does not count: not every policy that it extends breaks the glass, too.']
            : []),
    ];
}
const nobody = async (reference) => {
    throw new errors/* PortcullisError */.SO({
        code: 'extends-unread',
        message: `nobody here can read ${referenceName(reference)}`,
        remedy: 'Name its checkout in `extends-folders`, or give an `extends-token`.',
    });
};

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/policies.js
// Whose policy judges: the change's own counts only together with those of people who did not write the change.




function policies_atFirstUse0() { return policies_atFirstUse0.made ??= __nccwpck_require__.now([607], 8607); } // at first use

/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
async function judgingPolicy(file, { sources, missing, unknown, causes: found, readExtended }, independent) {
    const causes = [...found];
    const parsed = [];
    for (const source of sources)
        parsed.push({ source, ...((await policies_read(file, source, readExtended, causes)) ?? alone(defaultPolicy)) });
    const before = parsed.filter(({ source }) => source.role !== 'head');
    const own = parsed.find(({ source }) => source.role === 'head') ?? alone(defaultPolicy);
    const head = own.policy;
    const judging = before.map(({ policy }) => policy);
    const [first] = judging;
    const strictest = first === undefined ? undefined : judging.reduce((strict, policy) => effectivePolicy(strict, policy).policy);
    const { policy, changes } = strictest === undefined ? { policy: head, changes: [] } : effectivePolicy(strictest, head);
    if (independent && (missing !== undefined || unknown === true) && !causes.some(({ code }) => code === 'base-unavailable'))
        causes.push({
            code: 'policy-not-independent',
            message: missing ?? `${file} of this checkout is all there is to judge by`,
            remedy: 'Check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository.',
        });
    const words = before.map(({ source }) => `${source.content === undefined ? 'built-in default' : file} ${source.where}`);
    const named = sources.find(({ role }) => role === 'head')?.content === undefined ? 'built-in default' : file;
    return {
        policy,
        judges: [...judging, head],
        severities: [...before, own].flatMap(({ severities }) => severities),
        ownWaivers: own.ownWaivers,
        remarks: [...new Set(parsed.flatMap(({ remarks }) => remarks))],
        changes,
        source: words.length > 0 ? words.join(' and ') : missing === undefined ? named : `${named === file ? `${file} of the change itself` : named}`,
        ...(missing === undefined ? {} : { remark: missing }),
        causes,
        // A base commit may be that of a branch of one's own.
        independent: missing === undefined && unknown !== true,
        policies: [
            ...sources.map(({ where, content }) => ({
                where,
                ...(content === undefined ? {} : { sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') }),
            })),
            ...extendedDigests(parsed),
        ],
    };
}
/** Each text once, whoever extends it. */
function extendedDigests(parsed) {
    return [...new Map(parsed.flatMap(({ extended }) => extended).map((digest) => [`${digest.where}\0${digest.sha256}`, digest])).values()];
}

/** @throws TypeError where it is no UTF-8. */
function policies_textOf(content) {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
/** Waivers of the ignore files that a policy names, as they lie with that policy. @throws PortcullisError where one is not there. */
async function foreignWaivers({ ignoreFiles }, { read, where }, policyFile) {
    const waivers = [];
    const remarks = [];
    for (const path of ignoreFiles) {
        if (read === undefined) {
            remarks.push(`${path} ${where} could not be read, so no entry of it holds.`);
            continue;
        }
        const content = read(path);
        if (content === undefined)
            throw new errors/* PortcullisError */.SO({
                code: 'policy-invalid',
                message: `expected the file ${path} that is named, got no such file`,
                where: { file: policyFile, key: 'ignore-files' },
                remedy: 'Correct `ignore-files`, or take it out.',
            });
        const found = await (0, policies_atFirstUse0().ignoreFileWaivers)(policies_textOf(content), path);
        waivers.push(...found.waivers);
        remarks.push(...found.remarks);
    }
    return { waivers, remarks };
}
function policies_invalid(error, policyFile, { where, role }) {
    const problem = error instanceof errors/* PortcullisError */.SO ? error : undefined;
    const { line, key, file = policyFile } = problem?.where ?? {};
    return {
        code: problem?.code.startsWith('extends-') === true ? 'policy-extends' : 'policy-invalid',
        message: `${file}${line === undefined ? '' : `:${line}`} ${where}: ${key === undefined ? '' : `\`${key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
        remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${role === 'head' ? '' : ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.'}`,
        file,
        ...(line === undefined ? {} : { line }),
    };
}
/** Reads the policy wherever it counts. @throws PortcullisError when one is there and cannot be read. */
async function policySources(file, trees, change, readDefaultBranch) {
    const sources = [];
    const causes = [];
    if (trees.base === 'unavailable')
        causes.push({
            code: 'base-unavailable',
            message: `the policy at the base commit ${change?.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
            remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
        });
    else if (trees.base !== undefined)
        sources.push(sourceOf('base', trees.base, file));
    if (trees.defaultBranch !== undefined)
        sources.push(sourceOf('default-branch', trees.defaultBranch, file));
    let missing;
    if (trees.defaultMissing) {
        const asked = await askDefaultBranch(file, readDefaultBranch);
        if (typeof asked !== 'string')
            sources.push(asked);
        else {
            const branch = change?.defaultBranch?.name === undefined ? 'the default branch' : `the default branch ${change.defaultBranch.name}`;
            const judge = trees.base === undefined || trees.base === 'unavailable'
                ? 'judged by the policy of the change itself'
                : 'judged by the base commit alone';
            missing = `${judge}: ${branch} ${asked}`;
        }
    }
    const head = contentOf(trees.head, file);
    // A step that takes the policy away, or a sparse checkout, takes nothing from what the commit says.
    const committed = trees.commit === undefined ? head : contentOf(trees.commit, file);
    if (trees.commit !== undefined && Buffer.compare(committed ?? Buffer.alloc(0), head ?? Buffer.alloc(0)) !== 0)
        sources.push(sourceOf('commit', trees.commit, file));
    // What a step has written into the checkout is no ignore file of the repository.
    const committedTree = trees.commit ?? trees.head;
    sources.push({ ...sourceOf('head', trees.head, file), read: (path) => committedTree.read(path) });
    return { sources, causes, ...(missing === undefined ? {} : { missing }), ...(change === undefined ? { unknown: true } : {}) };
}
/** The default branch's policy from the repository's server, or why there is none. */
async function askDefaultBranch(file, read) {
    const asked = await read?.(file);
    if (asked === undefined)
        return 'is not in this checkout';
    if ('unreadable' in asked)
        return `could not be asked (${asked.unreadable})`;
    const { name, commit, content } = asked;
    return { role: 'default-branch', where: `on the default branch ${name} (${commit.slice(0, 12)})`, content };
}
function sourceOf(role, tree, file) {
    return { role, where: tree.where, content: contentOf(tree, file), read: (path) => tree.read(path) };
}
function contentOf(tree, file) {
    try {
        return tree.read(file);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        throw new errors/* PortcullisError */.SO({
            code: 'policy-unreadable',
            message: `expected a readable policy ${tree.where}, got: ${error.message}`,
            where: { file, key: 'policy' },
            remedy: 'Make the policy a plain file of the repository.',
        });
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/limits.js
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)


const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const main_maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */

/** Letters of a piece, about. */
const partLength = (/* unused pure expression or super */ null && (1 << 20));
/** Results that are made a text at once. */
const batch = 64;
/** Stands for a run's results while what is around them is written. */
const mark = '\u0000results\u0000';
/** What `JSON.stringify(log, null, 1)` gives, and a line end, with the results written a few at a time. */

/** Results as they stand in a log, with commas between them: a list three lists deep is indented as they are there. */

const [before = '', behind = ''] = JSON.stringify([[[[0]]]], null, 1).split('0');
/** Text that is small already needs no compression to prove it, and what the quickest makes small enough needs no better one. */



/** The run with a word about what is not in it, or not shown, where that is so. @param all number of its results. */
function withResultsLimited(run, all, kept) {
    if (kept === all && all <= shownResults)
        return run;
    const missing = all - kept;
    const text = missing > 0
        ? `${missing} of ${all} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${all} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        invocations: [
            {
                ...(first ?? { executionSuccessful: true }),
                toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
            },
            ...others,
        ],
        properties: { ...run.properties, resultsLeftOut: missing },
    };
}
/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */


// EXTERNAL MODULE: ./build/bundled/packages/gate/src/ignore-files/entry.js
var entry = __nccwpck_require__(6361);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/waivers.js
// Waivers against findings: what is let through, what has run out, what is of no use any more. A finding is let through only
// where every policy that judges has a waiver for it, so none can be widened by one of them.






/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts).
 * @param policies the waivers of each policy that judges, the change's own last.
 */
async function applyWaivers(findings, policies, today) {
    const inForce = await Promise.all(policies.map((waivers) => matchers(waivers, today)));
    if (inForce.every(({ waivers }) => waivers.length === 0))
        return { open: findings, waived: [], unused: [] };
    const open = [];
    const waived = [];
    const used = new Set();
    for (const finding of findings) {
        const matching = inForce.map((matcher) => matcher.of(finding));
        const own = matching.at(-1);
        for (const waiver of own ?? [])
            used.add(waiver);
        const [waiver] = own ?? [];
        if (waiver !== undefined && matching.every((list) => list.length > 0))
            waived.push({ finding, waiver });
        else
            open.push(finding);
    }
    return { open, waived, unused: (inForce.at(-1)?.waivers ?? []).filter((waiver) => !used.has(waiver)) };
}
async function matchers(waivers, today) {
    const current = waivers.filter((waiver) => waiver.expires >= today && waiver.created <= today);
    const byFingerprint = new Map();
    const foreign = [];
    const byRule = new Map();
    for (const waiver of current) {
        if (waiver.foreign !== undefined)
            foreign.push({ waiver, foreign: waiver.foreign, covers: await (0,entry/* coversFiles */.Og)(waiver.foreign.entry) });
        else if (waiver.fingerprint !== undefined)
            add(byFingerprint, waiver.fingerprint, waiver);
        else
            add(byRule, waiver.rule.toLowerCase(), { waiver, covers: await (0,path_filter/* pathFilter */.Y1)(waiver.paths, []) });
    }
    return {
        waivers: current,
        of(finding) {
            const { result, fingerprint } = finding;
            const ruled = result.topics.flatMap((topic) => byRule.get(topic) ?? []);
            const places = ruled.some(({ waiver }) => waiver.paths.length > 0) ? filesOf(finding) : undefined;
            const packages = ruled.some(({ waiver }) => waiver.package !== undefined) ? (0,affected_package/* affectedPackages */.kF)(result) : [];
            return [
                ...(byFingerprint.get(fingerprint) ?? []),
                ...(result.contentFingerprint === undefined ? [] : (byFingerprint.get(result.contentFingerprint) ?? [])),
                ...ruled
                    .filter(({ waiver, covers }) => {
                    const { package: purl, versions, paths } = waiver;
                    // A finding in two places is let through only by all of them; one without a place by none.
                    const inPaths = paths.length === 0 || (places !== undefined && !places.unknown && places.files.every(covers));
                    const inPackage = purl === undefined || (packages.length > 0 && packages.every((affected) => (0,affected_package/* namesPackage */.L$)(purl, affected, versions)));
                    return inPaths && inPackage;
                })
                    .map(({ waiver }) => waiver),
                ...(foreign.length === 0 ? [] : foreignOf(finding, foreign)),
            ];
        },
    };
}
/** Entries of its own tool's ignore files that mean a finding. */
function foreignOf(finding, matchers) {
    const { result, run, source } = finding;
    const tools = [run.tool, source].map((name) => name.toLowerCase());
    const candidates = matchers.filter(({ foreign: { tools: own, entry } }) => own.some((tool) => tools.includes(tool)) && (entry.id === undefined || result.topics.includes(entry.id.toLowerCase())));
    if (candidates.length === 0)
        return [];
    const { files, unknown } = filesOf(finding);
    const packages = (0,affected_package/* affectedPackages */.kF)(result);
    return candidates
        .filter(({ foreign: { entry }, covers }) => {
        const inPlace = (entry.paths === undefined && entry.folder === undefined) || (!unknown && files.every(covers));
        return inPlace && (entry.packages === undefined || (packages.length > 0 && packages.every(entry.packages)));
    })
        .map(({ waiver }) => waiver);
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A cause for every waiver that is out of force. */
function waiversOutOfForce(waivers, today, policyFile, mostDays) {
    return waivers.flatMap((waiver) => {
        const file = waiver.foreign?.file ?? policyFile;
        return [...outOfForce(waiver, today, file), ...waivers_tooLong(waiver, today, file, mostDays)];
    });
}
/** Days that a waiver lasts; where nothing says since when, those that it still lasts. */
function daysOf({ created, expires }, today) {
    if (expires === entry/* noEnd */.fi)
        return Number.POSITIVE_INFINITY;
    return (0,day/* daysBetween */.YM)(created === '' ? today : created, expires);
}
/** Whether a waiver lasts no longer than the policy allows. @param today `YYYY-MM-DD`, UTC. */
function isShortEnough(waiver, mostDays, today) {
    return mostDays === undefined || daysOf(waiver, today) <= mostDays;
}
function waivers_tooLong(waiver, today, file, mostDays) {
    if (isShortEnough(waiver, mostDays, today))
        return [];
    const lasts = waiver.expires === entry/* noEnd */.fi ? 'has no end' : `lasts ${daysOf(waiver, today)} days`;
    return [
        {
            code: 'waiver-too-long',
            file,
            ...(waiver.line === undefined ? {} : { line: waiver.line }),
            message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ${lasts}, expected at most ${mostDays}`,
            remedy: 'Let it end sooner; it can be renewed by then.',
        },
    ];
}
/** Who lets a finding through, and until when where it ends: the owner, or the ignore file that names nobody. */
function waiverWords({ owner, expires, foreign }) {
    const by = foreign === undefined ? owner : `${foreign.file}:${foreign.entry.line}`;
    return expires === entry/* noEnd */.fi ? { by } : { by, until: expires };
}
/** Days before its end from which on a waiver is announced. */
const announced = 14;
/** Waivers in force that end soon. @param today `YYYY-MM-DD`, UTC. */
function waiversEndingSoon(waivers, today) {
    const soon = (0,day/* dayAfter */.PV)(today, announced);
    return waivers.filter(({ created, expires }) => created <= today && expires >= today && expires <= soon);
}
function outOfForce(waiver, today, file) {
    const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
    if (waiver.expires < today) {
        return [
            {
                ...place,
                code: 'waiver-expired',
                message: `the waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
                remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
            },
        ];
    }
    if (waiver.created > today) {
        return [
            {
                ...place,
                code: 'waiver-from-future',
                message: `the waiver of ${waiverName(waiver)} says it was created on ${waiver.created}, which is still to come`,
                remedy: 'Correct `created`.',
            },
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/sarif-out.js
// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has. Results are taken over as they stand in their
// reports, in parts: no text of all of them is ever held.




const runsPerFile = 20;
/** Results are written in parts of so many bytes. */
const sarif_out_partLength = 256 * 1024;
/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
const head = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","properties":{"portcullis":{"gate":true}},"runs":[';
/** Every result of every run; what a waiver holds back is suppressed with its reason. */
function fullSarif(runs, waived) {
    return again(() => logText(runs.map((run) => ({ run: judgedRun(run), results: run.results })), waived));
}
function suppressed({ raw }, waiver) {
    const { by, until = 'no end' } = waiverWords(waiver);
    const suppression = { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${by}, until ${until})` };
    return Buffer.from(JSON.stringify({ ...raw, suppressions: [suppression] }));
}
/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
function uploadSarifs(runs, waived) {
    const taken = new Set();
    const files = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const run of runs) {
        const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result));
        const judged = judgedRun(run);
        const length = lengthOf(judged, results);
        // A file that would have to be cut is begun anew first.
        if (bytes + length > maxGzipBytes || (files.at(-1)?.length ?? 0) >= runsPerFile) {
            files.push([]);
            bytes = 0;
        }
        bytes += length;
        files.at(-1)?.push({ run: { ...judged, automationDetails: { ...judged.automationDetails, id: categoryOf(run, taken) } }, results });
    }
    return files.map((file) => again(() => uploadText(file)));
}
function lengthOf(run, results) {
    return results.reduce((sum, result) => sum + result.length, Buffer.byteLength(JSON.stringify(run)));
}
/** The text of a file within GitHub's limits: what is over a limit is left out, the worst results kept, and the file says so. */
function uploadText(file) {
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = file.map(({ run, results }) => {
            const kept = results.length > Math.min(keep, shownResults) ? worstOf(results, keep) : results;
            return { run: withResultsLimited(run, results.length, kept.length), results: kept };
        });
        const text = () => logText(runs, new Map());
        // Text that is small already needs no compression to prove it; each result may be written with a separator.
        const bytes = runs.reduce((sum, { run, results }) => sum + lengthOf(run, results) + 3 * results.length, head.length);
        // The quickest compression proves it for most.
        if (keep === 0 || bytes * longest <= maxGzipBytes || fits(text(), bytes, 1) || fits(text(), bytes, 6))
            return text();
    }
}
/** Bytes that cannot be made smaller become longer by less than this (RFC 1951, 3.2.4, and RFC 1952: 5 for a block, 18 for a part). */
const longest = 1.001;
/**
 * Whether a text is small enough even when its parts are compressed one by one, which takes a little more than the whole would.
 * @param bytes of the text at most: as soon as all that is left would fit as it is, nothing more is compressed.
 */
function fits(text, bytes, level) {
    let compressed = 0;
    let left = bytes;
    for (const part of text) {
        compressed += (0,external_node_zlib_namespaceObject.gzipSync)(part, { level }).length;
        left -= part.length;
        if (compressed > maxGzipBytes)
            return false;
        if (compressed + left * longest <= maxGzipBytes)
            return true;
    }
    return true;
}
function worstOf(results, most) {
    const ranks = new Map(src_severity/* severities */.gO.map((severity) => [severity, []]));
    for (const result of results)
        ranks.get(result.severity)?.push(result);
    return [...ranks.values()].flat().slice(0, most);
}
/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run, taken) {
    const written = run.raw.automationDetails?.id;
    const id = typeof written === 'string' && written !== '' ? written : run.tool;
    const slash = id.lastIndexOf('/');
    const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
    let unique = category;
    for (let count = 2; taken.has(unique); count++)
        unique = `${category}-${count}`;
    taken.add(unique);
    return `${unique}/${rest}`;
}
/** The run without its results, marked so that no gate takes it for the scanner's own statement; the scanner's seal is not for that. */
function judgedRun(run) {
    const { results: _results, ...raw } = run.raw;
    const { seal: _seal, ...own } = (raw.properties?.portcullis ?? {});
    const marked = raw.properties?.portcullis === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } };
    return { ...raw, results: [], ...marked };
}
function* logText(runs, waived) {
    const parts = new Parts();
    let before = head;
    for (const { run, results } of runs) {
        const { results: _none, ...rest } = run;
        let full = parts.add(Buffer.from(`${before}\n${JSON.stringify(rest).slice(0, -1)},"results":[`));
        if (full !== undefined)
            yield full;
        before = ']},';
        let separator = firstLine;
        for (let at = 0; at < results.length;) {
            const first = results[at];
            const waiver = waived.get(first);
            const end = waiver === undefined ? alikeUpTo(results, at, waived) : at + 1;
            full = parts.add(separator);
            if (full !== undefined)
                yield full;
            full = parts.add(waiver === undefined ? first.bytesUpTo(results[end - 1]) : suppressed(first, waiver));
            if (full !== undefined)
                yield full;
            separator = nextLine;
            at = end;
        }
    }
    const full = parts.add(Buffer.from(runs.length === 0 ? `${head}]}\n` : ']}]}\n'));
    if (full !== undefined)
        yield full;
    yield parts.rest();
}
/** Results are taken over together where they stand together, up to so many bytes. */
const togetherBytes = 64 * 1024;
/** The index behind the results that follow one another in their report and are written as they stand there. */
function alikeUpTo(results, from, waived) {
    let last = results[from];
    let bytes = last.length;
    for (let at = from + 1; at < results.length; at++) {
        const next = results[at];
        bytes += next.length + 1;
        if (bytes > togetherBytes || !next.follows(last) || waived.has(next))
            return at;
        last = next;
    }
    return results.length;
}
/** Pieces put together. */
class Parts {
    part = Buffer.allocUnsafe(sarif_out_partLength);
    length = 0;
    /** Takes bytes over. @returns the part before them where it is full. */
    add(bytes) {
        let full;
        if (this.length + bytes.length > this.part.length) {
            full = this.rest();
            // Whoever is given a part may keep it.
            this.part = Buffer.allocUnsafe(Math.max(sarif_out_partLength, bytes.length));
            this.length = 0;
        }
        this.part.set(bytes, this.length);
        this.length += bytes.length;
        return full;
    }
    rest() {
        return this.part.subarray(0, this.length);
    }
}
const firstLine = Buffer.from('\n');
const nextLine = Buffer.from(',\n');
/** Parts that can be asked for more than once. */
function again(make) {
    return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/gate.js
// The gate: policy, reports, findings, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.




















/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
async function runGate(inputs) {
    const today = inputs.now.toISOString().slice(0, 10);
    const judging = await judgingPolicy(inputs.policyFile, inputs.policies, inputs.requireIndependentPolicy === true);
    const { judges } = judging;
    const policy = blockingAt(judging.policy, inputs.blockAt);
    const assessed = inputs.files.map((file) => assessFile(file, inputs.expected, inputs.lineOf));
    const runs = assessed.flatMap((file) => file.runs);
    const gaps = await judgeGaps([...runs.flatMap(gapsOf), ...convertedGaps(runs, inputs.convertedFiles ?? (() => []))], judges.map(({ allowedGaps }) => allowedGaps), today);
    const wanted = policy.confidenceStated ? policy.minimumConfidence : undefined;
    const passing = letPass(policy, today, inputs.policyFile, judging.independent, judging.causes.length > 0);
    const doubted = [
        ...judging.causes,
        ...passing.causes,
        ...(inputs.found ?? []),
        ...assessed.flatMap((file) => file.causes),
        ...judgeDigests(inputs.expectedDigests ?? [], assessed),
        ...gapCauses(gaps.open),
        ...runs.flatMap((run) => leftOut(run, policy, judges)),
        ...missingScanners(policy.require, runs, wanted),
        ...hostRequirements((inputs.alsoRequired ?? []).filter((name) => !policy.require.some(({ scanner }) => gate_same(scanner, name))), runs),
        ...waiversOutOfForce(judging.ownWaivers, today, inputs.policyFile, policy.waiverDays),
    ];
    const findings = findingsOf(runs, judging.severities, inputs.suppressionHolds);
    const { open, waived, unused } = await applyWaivers(findings.open, judges.map(({ waivers }) => waivers.filter((waiver) => isShortEnough(waiver, policy.waiverDays, today))), today);
    const issues = issuesOf(open);
    const since = policy.newOnly ? inputs.linesSinceBase?.() : undefined;
    const dues = duesOf(issues, policy, inputs.firstSeen, today);
    const { blocking, other, known } = sorted(issues, await blockingBy(policy), since, dues);
    const reasonsOf = await blockReasons(policy);
    const causes = [...doubted, ...cutHistory(other, dues)];
    const verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
    const confidential = filesWithSecrets(runs);
    const context = { ...inputs.patching, policyFile: inputs.policyFile, confidential };
    const fixable = issues.filter(isFixable);
    const compose = (which, without, patched) => patchOfIssues(
    // Beside what is fixed already there is nothing to decide.
    fixable.filter((issue) => !patched.has(issue)), which === 'patch' ? undefined : 'suggested', inputs.expected, context, without);
    const safe = compose('patch', new Map(), new Set());
    const suggestions = compose('suggestedPatch', new Map(), safe.patched);
    const waivedIssues = waivedIssuesOf(waived);
    const suppressed = issuesOf(findings.suppressed);
    const allowlisted = runs.reduce((sum, run) => sum + run.allowlisted, 0);
    const waivedResults = new Map();
    for (const { finding, waiver } of waived)
        for (const result of [finding.result, ...finding.copies])
            waivedResults.set(result, waiver);
    const { reportOnly, breakGlass, remarks } = passing;
    const ownWaivers = new Set(judging.ownWaivers);
    return {
        verdict,
        decision: verdict === 'pass' || reportOnly !== undefined || breakGlass !== undefined ? 'pass' : 'block',
        ...(reportOnly === undefined ? {} : { reportOnly }),
        ...(breakGlass === undefined ? {} : { breakGlass }),
        remarks: [
            ...remarks,
            ...judging.remarks,
            ...unsaidExploitation(open, policy),
            ...goneRemarks(findings.gone),
            ...otherAttempts(runs, inputs.run),
            ...narrowedRemarks(policy.require, runs, wanted),
        ],
        policy,
        policySource: judging.source,
        ...(judging.remark === undefined ? {} : { policyRemark: judging.remark }),
        policyChanges: judging.changes,
        policies: judging.policies,
        causes,
        blocking,
        whyBlocks: (issue) => reasonsFor(issue, reasonsOf, since, dues),
        ...(policy === judging.policy || inputs.blockAt === undefined ? {} : { asked: inputs.blockAt }),
        other,
        known,
        dues,
        ...(policy.newOnly ? { newOnly: { since: since?.commit } } : {}),
        waived: waivedIssues,
        suppressed,
        allowedGaps: gaps.allowed,
        allowlisted,
        letThrough: waivedIssues.length + suppressed.length + gaps.allowed.length + allowlisted,
        // Others that extend the same policy may need one that is of no use here.
        unusedWaivers: unused.filter((waiver) => ownWaivers.has(waiver)),
        endingWaivers: waiversEndingSoon(judging.ownWaivers, today),
        leftOut: inputs.leftOut ?? [],
        runs,
        confidential,
        ...withPatches(safe, suggestions),
        made: { patch: safe, suggestedPatch: suggestions },
        compose,
        // For people and tools, not for GitHub: its limits do not cut it.
        sarif: fullSarif(runs, waivedResults),
        uploads: uploadSarifs(trusted(assessed), waivedResults),
    };
}
/** What a result says of its patches. */
function withPatches(safe, suggestions) {
    return {
        patch: safe.patch,
        patched: safe.patched,
        suggestedPatch: suggestions.patch,
        suggested: suggestions.patched,
        unverified: { patch: safe.unverified, suggestedPatch: suggestions.unverified },
    };
}
/** Whoever writes a report may say so of anything: what is not counted is told. */
function goneRemarks(gone) {
    return [...gone].map(([tool, count]) => (0,src_letters/* printable */.g$)(`${tool} calls ${counted(count, 'result', 'results')} gone since its baseline (\`absent\`): not counted.`));
}
/** The stricter of a policy's threshold and another. */
function blockingAt(policy, other = 'none') {
    return strictness(other) > strictness(policy.blockAt) ? { ...policy, blockAt: other } : policy;
}
/** The deadlines of issues; history is asked only where the policy sets any. */
function duesOf(issues, policy, firstSeen, today) {
    if (Object.keys(policy.deadlines).length === 0)
        return new Map();
    const dueOf = deadlinesOf(policy, firstSeen?.(), today);
    return new Map(issues.flatMap((issue) => {
        const due = dueOf(issue);
        return due === undefined ? [] : [[issue, due]];
    }));
}
/** By what an issue blocks, each reason once: its deadline, and what the policy says of its findings that count. */
function reasonsFor(issue, reasonsOf, since, dues) {
    const wasThere = since === undefined ? () => false : wasThereBy(since);
    const due = dues.get(issue)?.overdue === true ? [{ plain: true, words: 'it is overdue' }] : [];
    const counting = issue.results.map((finding) => ({ finding, reasons: reasonsOf(finding) })).filter(({ reasons }) => reasons.length > 0);
    const own = counting.filter(({ finding }) => !wasThere(finding)).flatMap(({ reasons }) => reasons);
    return [...new Map([...due, ...own].map((reason) => [reason.words, reason])).values()];
}
/** Tells issues that block from the others; `known` are those that only `new-only` keeps from it. */
function sorted(issues, blocks, since, dues) {
    const wasThere = since === undefined ? () => false : wasThereBy(since);
    const blocking = [];
    const other = [];
    const known = new Set();
    for (const issue of issues) {
        const stopping = issue.results.filter(blocks);
        if (dues.get(issue)?.overdue === true || stopping.some((finding) => !wasThere(finding)))
            blocking.push(issue);
        else {
            other.push(issue);
            if (stopping.length > 0)
                known.add(issue);
        }
    }
    return { blocking, other, known };
}
function gate_same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Runs that can be trusted, each once: the same run handed in twice would close or double alerts. */
function trusted(files) {
    const runs = files.flatMap((file) => file.trusted);
    // Each question is asked only of runs that the one before did not tell apart, since the last reads every result again.
    const questions = [
        (run) => `${run.tool}\0${run.results.length}`,
        (run) => JSON.stringify([run.raw, asText(run.results[0]), asText(run.results.at(-1))]),
        (run) => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const result of run.results)
                hash.update(asText(result));
            return hash.digest('hex');
        },
    ];
    const doubles = new Set(doublesOf(runs, questions));
    return runs.filter((run) => !doubles.has(run));
}
function asText(result) {
    return JSON.stringify(result?.raw ?? null);
}
/** Of runs that answer every question alike all but the first. */
function doublesOf(runs, [question, ...others]) {
    if (question === undefined)
        return runs.slice(1);
    const alike = new Map();
    for (const run of runs) {
        const answer = question(run);
        const known = alike.get(answer);
        if (known === undefined)
            alike.set(answer, [run]);
        else
            known.push(run);
    }
    return [...alike.values()].filter((group) => group.length > 1).flatMap((group) => doublesOf(group, others));
}
function waivedIssuesOf(waived) {
    const waiverOf = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
    return issuesOf(waived.map(({ finding }) => finding)).map((issue) => ({
        issue,
        waiver: waiverOf.get(issue.results[0]),
    }));
}
/** Most gaps named for one run; the rest is a number. */
const maxGapsNamed = 50;
function gapCauses(gaps) {
    const remedy = 'Make it readable, leave it out with the scanner\u2019s inputs, or allow it in the policy with `allow-gaps`.';
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    return [...byRun].flatMap(([run, own]) => {
        const name = run.scanner ?? run.tool;
        const named = own.slice(0, maxGapsNamed).map(({ path, detail }) => ({
            code: 'input-unreadable',
            file: run.file,
            message: (0,src_letters/* printable */.g$)(path === undefined ? `${name} reports an error of its run: ${detail}` : `${name} did not look at ${path}: ${detail}`),
            remedy,
        }));
        const rest = own.length - named.length;
        return rest === 0
            ? named
            : [...named, { code: 'input-unreadable', file: run.file, message: `${name} did not look at ${rest} more inputs`, remedy }];
    });
}
/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs) {
    const files = new Set();
    for (const run of runs) {
        const ofSecrets = run.scanner === 'secret-scan' || looksForSecrets(run.tool);
        for (const result of run.results)
            if (ofSecrets || result.confidential || isAboutCredential(result.topics))
                for (const path of result.paths)
                    files.add(path);
    }
    return files;
}
/**
 * The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block,
 * or when the policy weighs some of the tool's rules in another way than the tool.
 */
function leftOut(run, policy, judges) {
    const weighed = judges.some(({ severity }) => severity.some(({ tool }) => gate_same(tool, run.tool) || gate_same(tool, run.scanner ?? run.tool)));
    // A condition, or a deadline, may reach what a threshold does not.
    const others = policy.blockWhen.length > 0 || Object.keys(policy.deadlines).length > 0;
    const least = !others && run.results.some(({ severity, suppression }) => suppression !== undefined || !(0,src_severity/* reaches */.O6)(severity, policy.blockAt));
    // image-verify's refusals block whatever they weigh; how another tool chose what to leave out is not known.
    const known = run.scanner !== undefined && run.scanner !== 'image-verify';
    if (run.resultsLeftOut <= 0 || (least && !weighed && known))
        return [];
    return [
        {
            code: 'results-left-out',
            file: run.file,
            message: (0,src_letters/* printable */.g$)(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
            remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/line-map.js
// Which lines of a checkout stood there at a commit, by git's own comparison of the two: every line that it does not call added or
// changed, in files that it knows at that commit, under their old names too. What git cannot compare is taken for changed.



/**
 * Compares the files of a workspace with a commit. @param readFile bytes of a file of the workspace. @returns undefined where git cannot: no such
 * commit here, no common history, or no git.
 */
function lineMapSince({ root, workspace, base, head }, readFile) {
    const found = (0,git/* git */.$Y)(root, ['merge-base', base, head]);
    const commit = found.stdout.toString('latin1').trim();
    if (!found.ok || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const names = (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    // The files as they lie there are what was scanned. Neither attributes nor settings of the checkout change how git compares.
    const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--find-renames'];
    const status = (0,git/* git */.$Y)(root, ['diff', ...options, '--name-status', '-z', commit]);
    const patch = (0,git/* git */.$Y)(root, [
        'diff',
        ...options,
        '--unified=0',
        '--inter-hunk-context=0',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        '--text',
        commit,
    ]);
    const unlike = unlikeCommitted(root);
    if (!names.ok || !status.ok || !patch.ok || unlike === undefined)
        return undefined;
    const known = plainFiles(names.stdout.toString('utf8'));
    const changed = changedLines(patch.stdout, changedFiles(status.stdout.toString('utf8')));
    const counted = new Map();
    const linesIn = (path) => {
        const count = counted.get(path) ?? countLines(readFile(path));
        counted.set(path, count);
        return count;
    };
    return {
        commit,
        stood(path, lines) {
            // Several names that are no text read alike: which of them is meant, nobody can say.
            if (path.includes('\ufffd'))
                return false;
            const file = (0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(workspace, path));
            const ranges = changed.get(file);
            if (ranges === 'all' || (ranges === undefined && !known.has(file)) || unlike.has(file))
                return false;
            if (lines === undefined)
                return ranges === undefined;
            const { most, last, alike } = linesIn(path);
            // A line that the file does not have did not stand there: whoever names it has seen another file.
            if (lines.end > most)
                return false;
            // What lies behind the last line's end changes with that line.
            return ranges === undefined || (alike && !meets(ranges, Math.min(lines.start, last), lines.end));
        },
    };
}
/**
 * Files that git calls unchanged whatever lies there: those that it was told not to look at, and those that attributes make another text
 * of in the checkout than the commit holds. Undefined where git cannot tell.
 */
function unlikeCommitted(root) {
    const tracked = (0,src_checkout.listCheckout)(root)?.entries.filter((entry) => entry.tracked);
    const converted = tracked && (0,src_checkout.convertedFiles)(root, tracked);
    if (tracked === undefined || converted === undefined)
        return undefined;
    return new Set([...converted, ...tracked.filter(({ unwatched }) => unwatched).map(({ path }) => path)]);
}
/** Names of the files of a tree that are neither links nor other repositories: what those lead to is not in the tree. */
function plainFiles(listing) {
    const entries = listing.split('\0').map((entry) => /^100\d{3} blob [0-9a-f]+\t(.+)$/s.exec(entry)?.[1]);
    return new Set(entries.filter((name) => name !== undefined));
}
/** Lines of a file of the workspace; none where it cannot be read. */
function countLines(bytes) {
    if (bytes === undefined)
        return { most: 0, last: 0, alike: false };
    const decoded = (0,src_text/* decodeText */.g7)(bytes)?.text;
    const text = decoded ?? Buffer.from(bytes).toString('latin1');
    const others = text.match(otherLineEnds)?.length ?? 0;
    let ends = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ends++;
    return { most: ends + others + 1, last: text.endsWith('\n') ? ends : ends + 1, alike: others === 0 && decoded !== undefined };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const otherLineEnds = /\r(?!\n)|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
/** Files that are not what they were, by their names now; all their lines are taken for changed until the patch says more. */
function changedFiles(status) {
    const fields = status.split('\0');
    const files = new Map();
    const order = [];
    for (let i = 0; i + 1 < fields.length;) {
        const kind = fields[i][0];
        const renamed = kind === 'R' || kind === 'C';
        const file = fields[i + (renamed ? 2 : 1)];
        // Nothing stands any more under a name that was given up.
        if (kind === 'R')
            files.set(fields[i + 1], 'all');
        files.set(file, 'all');
        // What becomes a link, or ceases to be one, is taken away and made anew: the patch tells of it twice.
        order.push(...(kind === 'T' ? [file, file] : [file]));
        i += renamed ? 3 : 2;
    }
    return { files, order };
}
/** Reads the hunks of a patch, in the order in which git names the files. */
function changedLines(patch, { files, order }) {
    let index = -1;
    let ranges = [];
    /** Lines of the hunk that are still to come: what they hold is text, whatever it looks like. */
    let left = 0;
    for (const line of line_map_linesOf(patch)) {
        if (left > 0 && (line[0] === plus || line[0] === minus)) {
            left--;
            continue;
        }
        const text = line.toString('latin1', 0, Math.min(line.length, 200));
        if (text.startsWith('diff --git ')) {
            index++;
            ranges = [];
            continue;
        }
        const file = order[index];
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (hunk !== null) {
            const [removed, start, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
            left = removed + added;
            ranges.push(added === 0 ? [start + 0.5, start + 0.5] : [start, start + added - 1]);
        }
        // A rename without a hunk changes no line; all else that names none (a mode, a link) stays changed as a whole.
        if (file !== undefined && (hunk !== null || text.startsWith('similarity index ')))
            files.set(file, ranges);
    }
    // Where the two lists do not tell of the same files nothing can be said of any.
    return index + 1 === order.length ? files : new Map(order.map((file) => [file, 'all']));
}
const plus = 43;
const minus = 45;
function* line_map_linesOf(bytes) {
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
/** Whether a range meets one of those given, which lie in order. What was taken out between two lines meets a range of both. */
function meets(ranges, start, end) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[1] ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    const next = ranges[low];
    return next !== undefined && next[0] <= end;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/proven-patch.js
// A patch of which every fix came out of its trial clean: the finding is gone, and nothing new came. What did not is taken out and named,
// and the rest is tried again, for what is offered is what was tried.

/** So often a patch is tried; what is not clean by then is offered to nobody. */
const maxTrials = 3;
/**
 * @param first the patch with all fixes.
 * @param compose the patch without the fixes of some issues, each with the reason.
 * @param tryIt what comes of a patch.
 */
async function provenPatch(first, compose, tryIt) {
    const without = new Map();
    let made = first;
    for (let trials = 1;; trials++) {
        const tried = await tryIt(made);
        if ('notTried' in tried)
            return { made, tried };
        const failed = failedIn(tried, made);
        if (failed.size === 0)
            return { made, tried };
        for (const [issue, reason] of failed)
            without.set(issue, reason);
        if (trials === maxTrials)
            for (const issue of made.patched)
                if (!without.has(issue))
                    without.set(issue, 'its patch did not come out of its trial clean');
        made = compose(without);
        if (made.patch.text === '')
            return { made, tried: { notTried: 'no fix came out of its trial clean' } };
    }
}
/** The issues whose fixes failed, and why. What came anew is laid to all fixes of its file, or to all where it is in none of theirs. */
function failedIn({ remaining, arrived }, { patched, filesOf }) {
    const failed = new Map();
    for (const issue of remaining)
        failed.set(issue, 'in its trial the finding was still there');
    for (const arrival of arrived) {
        const { path } = arrival;
        const inFile = [...patched].filter((issue) => path !== undefined && filesOf.get(issue)?.includes(path) === true);
        for (const issue of inFile.length > 0 ? inFile : patched)
            if (!failed.has(issue))
                failed.set(issue, `in its trial a new finding came: ${arrival.ruleId} at ${issuePlace(arrival)}`);
    }
    return failed;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/report-page.js
// Style and script of the report. The script filters, sorts and groups what stands in the page; without it the page is whole, too.
const style = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--soft:#57606a;--edge:#d0d7de;--field:#f6f8fa;--bad:#b3121d;--warn:#8a5300;--good:#17632c;--link:#0a58ca}
@media(prefers-color-scheme:dark){:root{--page:#0f1318;--text:#e6edf3;--soft:#a3adb8;--edge:#3a424c;--field:#1a2028;--bad:#ff9a94;--warn:#f0b95b;--good:#7ee08a;--link:#8ab8ff}}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,sans-serif;margin:0;background:var(--page);color:var(--text)}
header,main{max-width:75rem;margin:0 auto;padding:0 1rem}h1{font-size:1.5rem;border-left:.4rem solid var(--bad);padding-left:.8rem;overflow-wrap:anywhere}h1.pass{border-color:var(--good)}
h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .3rem;overflow-wrap:anywhere}a{color:var(--link)}
small{color:var(--soft)}li{margin:.4rem 0}p{margin:.4rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0 1.5rem;min-width:40%}th,td{text-align:left;vertical-align:top;padding:.3rem .7rem;border-bottom:1px solid var(--edge);overflow-wrap:anywhere}td.n{text-align:right}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:var(--field);border:1px solid var(--edge);padding:.5rem .7rem;margin:.5rem 0}
.totals{display:flex;flex-wrap:wrap;gap:0 2.5rem}
form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--field);border:1px solid var(--edge);padding:.7rem;margin:.5rem 0}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);min-width:0}input,select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--edge);padding:.25rem .4rem;max-width:16rem}
details{border-bottom:1px solid var(--edge);padding:.3rem 0}summary{cursor:pointer;overflow-wrap:anywhere}details>:not(summary){margin-left:1.1rem}
b{display:inline-block;min-width:4.6rem}.critical b,.high b{color:var(--bad)}.medium b{color:var(--warn)}:target{outline:2px solid var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
@media print{form,#more{display:none}body{font-size:11px}details[open]{break-inside:avoid}}`;
/** Plain JavaScript for browsers: it makes no request and no markup from text. */
const script = `
(() => {
  const form = document.querySelector('form');
  const list = document.getElementById('list');
  const count = document.getElementById('shown');
  const items = [...list.querySelectorAll('details')];
  const order = ['critical', 'high', 'medium', 'low'];
  const data = items.map((node, index) => ({ node, index, text: node.textContent.toLowerCase(), ...node.dataset, severity: node.className }));
  for (const name of ['t', 'r', 'o']) {
    const select = form.elements[name];
    for (const value of [...new Set(data.flatMap((item) => (item[name] || '').split('\\n')))].filter(Boolean).sort()) select.add(new Option(value, value));
  }
  const keys = { severity: (a) => order.indexOf(a.severity), place: (a) => a.p || '', rule: (a) => a.r, tool: (a) => a.t };
  const groups = { severity: (a) => a.severity, file: (a) => a.p || '(no file)', rule: (a) => a.r, tool: (a) => a.t.replace(/\\n/g, ', '), owner: (a) => a.o || '(no owner)' };
  const more = document.getElementById('more');
  // A page of thousands is neither drawn nor read at once; search and filters look at all.
  const step = 200;
  let most = step;
  function show() {
    const { q, s, k, t, r, o, by, group } = Object.fromEntries(new FormData(form));
    const words = q.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = data.filter((item) => (!s || item.severity === s) && (!k || item.k === k) && (!t || item.t.split('\\n').includes(t)) && (!r || item.r === r) && (!o || item.o === o) && words.every((word) => item.text.includes(word)));
    const key = keys[by];
    wanted.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.index - b.index));
    const listed = wanted.slice(0, most);
    const kept = new Set(listed);
    for (const item of data) item.node.hidden = !kept.has(item);
    for (const heading of list.querySelectorAll('h3')) heading.remove();
    const parts = new Map();
    for (const item of listed) {
      const name = group ? groups[group](item) : '';
      if (!parts.has(name)) parts.set(name, []);
      parts.get(name).push(item);
    }
    for (const [name, members] of parts) {
      if (group) {
        const heading = document.createElement('h3');
        heading.textContent = name + ' (' + members.length + ')';
        list.append(heading);
      }
      for (const { node } of members) list.append(node);
    }
    const rest = wanted.length - listed.length;
    count.textContent = wanted.length + ' of ' + data.length + ' match' + (rest > 0 ? ', ' + listed.length + ' listed' : '') + (count.dataset.left || '');
    more.hidden = rest === 0;
    more.textContent = 'List ' + Math.min(step, rest) + ' more';
  }
  function openTarget() {
    const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!node || node.tagName !== 'DETAILS') return;
    node.hidden = false;
    node.open = true;
    node.scrollIntoView();
  }
  form.hidden = false;
  form.addEventListener('input', () => { most = step; show(); });
  more.addEventListener('click', () => { const first = most; most += step; show(); [...list.querySelectorAll('details:not([hidden])')][first]?.querySelector('summary').focus(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => { most = data.length; show(); if (data.length <= 500) for (const { node } of data) node.open = true; });
  show();
  openTarget();
})();
`;

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/report-html.js
// The report: one HTML file that needs nothing beside itself and makes no request. What it runs and how it looks is bound by hash.









/** Of the findings that are told, and shown, those with the lines around them, so that a page of 5,000 stays within 40,000 elements. */
const maxExcerpts = 1500;
/** Rules, tools and owners that have a line of their own in the totals. */
const maxTotals = 15;
const report_html_excerptLines = 2;
const maxExcerptColumns = 300;
/** The whole document in parts: of thousands of findings no one text is made. Everything that comes from reports is escaped. */
function reportHtml(result, facts) {
    const { plan, told } = facts;
    const running = told.length === 0 ? '' : `<script>${script}</script>`;
    const allowed = told.length === 0 ? '' : `; script-src '${report_html_hashOf(script)}'`;
    const about = [facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()];
    const known = newOnlyWords(result);
    const head = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${report_html_hashOf(style)}'${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(decisionSentence(result))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 class="${result.decision}">${html(decisionSentence(result))}</h1>
<p>${html(about.filter((part) => part !== undefined).join(' \u00b7 '))}</p>
<p><small>Judged by ${html(result.policySource)}: ${html(thresholdWords(result))}.${known === undefined ? '' : ` ${html(known)}`}</small></p>
</header>
<main>
${section('What to do', stepList(plan))}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Totals', totals(facts))}
${section('Trend', trendTable(result, facts))}
`;
    const tail = `
${section('Let through by waivers', waiverTable(result, facts))}
${section('Remarks', list(result.remarks.map(html)))}
${section('Waivers that end within 14 days', list(result.endingWaivers.map((waiver) => html(`${waiverName(waiver)} (owner ${waiver.owner}) on ${waiver.expires}`))))}
${section('Let through by their tools or by comments in the source', suppressedTable(result, facts))}
${section('Let through unread', gapTable(result))}
${section('Fixes that are not in the patch', leftOutTable(result))}
${section('Reports that <code>results</code> leaves out', list(result.leftOut.map((path) => `<code>${html(path)}</code>`)))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html(waiverName(waiver)))))}
${section('Reports', reportTable(result))}
</main>
${running}
</body>
</html>
`;
    return [head, ...findings(result, facts), tail];
}

function thresholdWords({ policy, asked }) {
    const { require } = policy;
    return [blockingWords(policy, asked), ...(require.length === 0 ? [] : [`requires ${require.map(requirementName).join(', ')}`])].join(', ');
}
function section(title, body) {
    return body === '' ? '' : `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}
/** Items of each list. */
const report_html_maxListed = 5000;
function list(items) {
    return items.length === 0
        ? ''
        : `<ul>${items
            .slice(0, report_html_maxListed)
            .map((item) => `<li>${item}</li>`)
            .join('\n')}</ul>`;
}
/** Escaped text in which what stands between two backticks is code. */

function stepList(plan) {
    if (plan.steps.length === 0)
        return '';
    const items = plan.steps.map((step) => `<li>${report_html_quoted(html(step.what))}<br><small>${html(`${step.detail}${countWords(step)}`)}</small></li>`);
    const more = plan.more === 0 ? '' : `<p>${plan.more} more steps: findings say below what to do.</p>`;
    return `<ol>${items.join('\n')}</ol>${more}${trialList('The patch', plan.patch)}${trialList('The suggestions', plan.suggestions)}${conflictList(plan)}`;
}
function countWords({ kind, removes, unblocks }) {
    return kind === 'doubt' || removes === 0 ? '' : ` (removes ${removes}, ${unblocks} of them block)`;
}
/** What did not go as it should when a patch was tried. */
function trialList(what, tried) {
    if (tried === undefined)
        return '';
    if ('notTried' in tried)
        return `<p>${what} was not tried: ${html(tried.notTried)}.</p>`;
    const named = (title, issues) => issues.length === 0
        ? ''
        : `<p>${title}</p>${list(issues.slice(0, maxTrialRows).map((issue) => html(`${issuePlace(issue)} ${issue.ruleId}`)))}`;
    return `<p>${what}. ${html(triedWords(tried))}</p>${named('Still there with it:', tried.remaining)}${named('Came with it:', tried.arrived)}`;
}
const maxTrialRows = 25;
function conflictList({ conflicts }) {
    if (conflicts.length === 0)
        return '';
    const rows = conflicts.slice(0, maxTrialRows).map(({ path, description, reason }) => html(`${path}: ${description}: ${reason}`));
    return `<p>Fixes that do not go with one another, so that only the first is in the patch:</p>${list(rows)}`;
}
/** Counts by severity, tool, rule and owner, of what is shown. */
function totals({ told, ownersOf }) {
    if (told.length === 0)
        return '';
    const by = (title, keys, order) => {
        const counts = new Map();
        for (const finding of told)
            for (const key of keys(finding)) {
                const known = counts.get(key) ?? { all: 0, blocking: 0 };
                if (known.all++ === 0)
                    counts.set(key, known);
                if (finding.blocks)
                    known.blocking++;
            }
        const rows = [...counts].sort(([a, x], [b, y]) => order === undefined ? y.blocking - x.blocking || y.all - x.all || (a < b ? -1 : 1) : order.indexOf(a) - order.indexOf(b));
        const rest = rows.length - maxTotals;
        const lines = rows.slice(0, maxTotals).map(([key, { all, blocking: stops }]) => [html(key), `${stops}`, `${all}`]);
        return `<div><h3>${title}</h3>${tableOf([title.replace('By ', ''), 'Block', 'All'], lines)}${rest > 0 ? `<p><small>and ${rest} more</small></p>` : ''}</div>`;
    };
    return `<div class="totals">${[
        by('By severity', ({ severity }) => [severity], src_severity/* severities */.gO),
        by('By tool', ({ sources }) => sources),
        by('By rule', ({ ruleId }) => [ruleId]),
        ...(ownersOf === undefined ? [] : [by('By owner', ({ path }) => [ownersIn(path, ownersOf) || 'no owner'])]),
    ].join('\n')}</div>`;
}
function ownersIn(path, ownersOf) {
    return path === undefined ? '' : (ownersOf?.(path) ?? '');
}
const fixWords = { patch: ' Its fix is in the patch.', suggestion: ' A fix for it is among the suggestions.' };
/** The section of the findings, each a part of its own. */
function findings(result, facts) {
    const { told } = facts;
    if (told.length === 0)
        return [];
    const finding = findingHtml(result, facts);
    const left = result.blocking.length + result.other.length - told.length;
    const option = (values) => values.map((value) => `<option>${value}</option>`).join('');
    const select = (label, name, first, values = []) => `<label>${label} <select name="${name}"><option value="">${first}</option>${option(values)}</select></label>`;
    const before = `<section>
<h2>Findings</h2>
<form hidden>
<label>Search <input name="q" type="search" autocomplete="off"></label>
${select('Severity', 's', 'all', src_severity/* severities */.gO)}
${select('State', 'k', 'all', ['blocks', 'there before', 'does not block'])}
${select('Tool', 't', 'all')}
${select('Rule', 'r', 'all')}
${select('Owner', 'o', 'all')}
<label>Sort by <select name="by">${option(['severity', 'place', 'rule', 'tool'])}</select></label>
${select('Group by', 'group', 'nothing', ['severity', 'file', 'rule', 'tool', 'owner'])}
</form>
<p role="status" id="shown"${left > 0 ? ` data-left="; ${left} more are in the SARIF file"` : ''}>${told.length} shown${left > 0 ? `, ${left} more are in the SARIF file` : ''}</p>
<div id="list">
`;
    const after = '</div>\n<p><button type="button" id="more" hidden>List more</button></p>\n</section>';
    return [before, ...told.map((one, i) => `${finding(one, i < maxExcerpts)}\n`), after];
}
/** Ids by fingerprint, so that a finding can be linked to; of several with one fingerprint the first has the plain one. */
function uniqueIds() {
    const seen = new Map();
    return (fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return `f-${fingerprint}${count === 1 ? '' : `-${count}`}`;
    };
}
/** One finding that opens; its excerpt and its waiver only where they are asked for. */
function findingHtml(result, facts) {
    const idOf = uniqueIds();
    const { link, ownersOf } = facts;
    const [today, lastDay] = [(0,day/* dayOf */.kb)(facts.now), (0,day/* dayAfter */.PV)((0,day/* dayOf */.kb)(facts.now), 30)];
    const known = report_html_remembering();
    return (finding, withExcerpt) => {
        const { issue, path, region, ruleId, severity, confidence, sources, page: helpUri, title, message, blocks, fix } = finding;
        const { fingerprints, help, evidence } = issue;
        const fingerprint = fingerprints[0] ?? '';
        const state = result.known.has(issue) ? 'there before' : blocks ? 'blocks' : 'does not block';
        const owners = ownersIn(path, ownersOf);
        const tools = (between) => (sources.length === 1 ? known(sources[0]) : html(sources.join(between)));
        const data = `data-k="${state}" data-t="${tools('\n')}" data-r="${known(ruleId)}" data-o="${known(owners)}" data-p="${known(path ?? '')}"`;
        const page = helpUri !== undefined && /^https:\/\//.test(helpUri) ? ` <a href="${known(helpUri)}">About the rule</a>.` : '';
        const source = path === undefined || link === undefined ? '' : ` <a href="${html(link(path, region?.startLine))}">Source at the commit</a>.`;
        const more = `${owners === '' ? '' : ` Owner: ${known(owners)}.`}${evidence === undefined ? '' : ` Evidence: ${html(evidence)}.`}`;
        const codes = fingerprints.slice(0, 5).map((id) => ` <code>${html(id)}</code>`);
        return `<details class="${severity}" id="${html(idOf(fingerprint))}" ${data}><summary><b>${severity}</b> ${html(`${issuePlace(issue)} ${ruleId}: ${message}`)}</summary>
<p>${known(help === '' ? title : help)}${fix === undefined ? '' : fixWords[fix]}${source}${page} Confidence ${confidence}; ${state}${finding.blocksBy === undefined ? '' : `: ${html(finding.blocksBy)}`}; reported by ${tools(', ')}.${more}${codes.join('')}</p>
${withExcerpt ? `<pre>${html(`${report_html_excerptOf(finding, result, facts)}${waiverText(fingerprint, today, lastDay)}`)}</pre>` : ''}</details>`;
    };
}
/** The lines around a finding, with their numbers; none of a file in which a credential was found. */
function report_html_excerptOf({ path, region }, result, { lineOf }) {
    if (path === undefined || region === undefined || lineOf === undefined)
        return '';
    if (result.confidential.has(path))
        return 'The file holds a credential, so its lines are not shown.\n\n';
    const lines = [];
    for (let line = Math.max(1, region.startLine - report_html_excerptLines); line <= region.startLine + report_html_excerptLines; line++) {
        const text = lineOf(path, line);
        if (text === undefined && line > region.startLine)
            break;
        lines.push(`${line === region.startLine ? '>' : ' '} ${line}  ${(text ?? '').slice(0, maxExcerptColumns)}`);
    }
    return `${lines.join('\n')}\n\n`;
}
/** An entry for the policy, to be completed by a person. */
function waiverText(fingerprint, today, lastDay) {
    return `To let it stand for 30 days, complete and add to the policy's waivers:\n  - fingerprint: "${fingerprint}"\n    reason: \n    owner: \n    created: ${today}\n    expires: ${lastDay}`;
}
function placeCell(issue, facts) {
    const label = html(issuePlace(issue));
    if (issue.path === undefined || facts.link === undefined)
        return `<code>${label}</code>`;
    return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}
function table(head, rows, cells) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, maxTableRows).map(cells);
    const more = rows.length > maxTableRows ? `<p>${rows.length - maxTableRows} more are in the SARIF file.</p>` : '';
    return `<div class="wide">${tableOf(head, shown)}</div>${more}`;
}
/** Rows of each of the other tables. */
const maxTableRows = 500;
function tableOf(head, rows) {
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td${/^\d+$/.test(cell) ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
/** Earlier decisions, and this one as the last. */
function trendTable(result, { trend, now, commit = '' }) {
    if (trend === undefined)
        return '';
    const { blocking, other, letThrough, decision } = result;
    const own = { time: now.toISOString(), commit, decision, blocking: blocking.length, other: other.length, letThrough };
    const all = [...trend.decisions, own];
    const left = trend.others === 0
        ? ''
        : `<p>${counted(trend.others, 'line of the log is', 'lines of the log are')} no decision of this repository.</p>`;
    const [first = own] = all;
    const words = `<p>${counted(all.length, 'decision', 'decisions')} since ${html(first.time.slice(0, 10))}: ${first.blocking} blocking then, ${own.blocking} now.</p>`;
    const rows = table(['When', 'Commit', 'Decision', 'Block', 'Below', 'Let through'], all, (one) => [
        html(one.time.slice(0, 16).replace('T', ' ')),
        one.commit === '' ? 'not said' : `<code>${html(one.commit.slice(0, 12))}</code>`,
        html(one.decision),
        String(one.blocking),
        String(one.other),
        String(one.letThrough),
    ]);
    return `${words}${rows}${left}`;
}
function waiverTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Reason', 'Owner', 'Until'], result.waived, ({ issue, waiver }) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(waiver.reason),
        html(waiver.owner),
        waiver.expires,
    ]);
}
function suppressedTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Why', 'By'], result.suppressed, (issue) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(issue.suppression ?? ''),
        html(issue.sources.join(', ')),
    ]);
}
function gapTable(result) {
    return table(['What', 'Tool', 'Why it was not looked at', 'Why it may stay so', 'Owner', 'Until'], result.allowedGaps, ({ run, path, detail, by }) => [
        `<code>${html(path ?? 'no file')}</code>`,
        html(run.scanner ?? run.tool),
        html(detail),
        html(by.reason),
        html(by.owner ?? ''),
        by.until ?? '',
    ]);
}
function leftOutTable(result) {
    return table(['File', 'Fix', 'Why not'], result.patch.leftOut, ({ path, description, reason }) => [
        `<code>${html(path)}</code>`,
        html(description),
        html(reason),
    ]);
}
function reportTable(result) {
    return table(['Tool', 'File', 'Results', 'Looked at', 'Commit'], result.runs, (run) => [
        `${html(run.scanner ?? run.tool)} <small>${html(run.version ?? '')}</small>`,
        `<code>${html(run.file)}</code>`,
        String(run.results.length),
        run.coverage === undefined ? 'not said' : `${run.coverage.scanned} of ${run.coverage.applicable}`,
        run.commit === undefined ? 'not said' : `<code>${html(run.commit.slice(0, 12))}</code>`,
    ]);
}
const named = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Letters of one text: those of other tools may have any length. */
const report_html_maxLetters = 10_000;
function html(text) {
    return (0,src_letters/* replaceHidden */.JP)((0,src_letters/* cut */.Jj)(text, report_html_maxLetters), (letter) => (letter === '\n' || letter === '\t' ? letter : '\ufffd')).replace(/[&<>"'`]/g, (char) => named[char]);
}
/** Escapes texts of which most are asked for again and again: names of rules, tools and owners, and what a rule says. */
function report_html_remembering() {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const escaped = html(text);
        known.set(text, escaped);
        return escaped;
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/source-comments.js
// Comments by which other tools let a finding through (`nosec`, `nosemgrep`, \u2026): what a change brings along of them counts after
// its merge, like its settings. Our own scanners have seen to theirs.


const maxFileBytes = 10 * 1024 * 1024;
/**
 * It held before when the lines of the finding, and the one above, stand in the judging tree's version of the file as they are,
 * and nothing in the file that lets findings through is new.
 * @param judging where settings that loosen are read; undefined when that cannot be had.
 */
function suppressionsBefore(readFile, judging) {
    const files = new Map();
    const open = (path) => {
        if (!files.has(path)) {
            const now = source_comments_linesOf(readFile(path));
            const before = source_comments_linesOf(peek(judging, path));
            const known = new Set(before);
            files.set(path, now === undefined || before === undefined
                ? undefined
                : { now, before: `\n${before.join('\n')}\n`, silenced: now.some((line) => silences(line) && !known.has(line)) });
        }
        return files.get(path);
    };
    return ({ path, region }) => {
        if (path === undefined || region === undefined)
            return false;
        const file = open(path);
        if (file === undefined || file.silenced)
            return false;
        const lines = file.now.slice(Math.max(0, region.startLine - 2), region.endLine);
        return lines.length > 0 && file.before.includes(`\n${lines.join('\n')}\n`);
    };
}
function peek(tree, path) {
    try {
        return tree?.peek(path, maxFileBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return undefined;
    }
}
function source_comments_linesOf(bytes) {
    return bytes === undefined
        ? undefined
        : (0,src_text/* decodeText */.g7)(bytes)
            ?.text.split(/\r?\n/)
            .map((line) => line.trim());
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/source-lines.js
// Lines of the checkout, for reports that give no text of the place that they name.

/** Characters of files that are remembered. */
const maxRemembered = 64 * 1024 * 1024;
/** A reader of lines that remembers the files it was asked for last. */
function lineReader(readFile) {
    const files = new Map();
    let remembered = 0;
    const open = (path) => {
        const known = files.get(path);
        if (known !== undefined || files.has(path))
            return known?.lines;
        const bytes = readFile(path);
        const text = bytes === undefined ? undefined : (0,src_text/* decodeText */.g7)(bytes)?.text;
        const file = text === undefined ? undefined : { lines: (0,src_text/* lineIndex */.Dp)(text), length: text.length };
        files.set(path, file);
        remembered += file?.length ?? 0;
        for (const [oldest, old] of files) {
            if (remembered <= maxRemembered)
                break;
            files.delete(oldest);
            remembered -= old?.length ?? 0;
        }
        return file?.lines;
    };
    return (path, line) => {
        const lines = open(path);
        return lines !== undefined && line >= 1 && line <= lines.lineCount ? lines.lineText(line) : undefined;
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js
var write = __nccwpck_require__(729);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/statement.js
// The decision as a statement that can be signed: an in-toto statement with a verification summary (slsa.dev/verification_summary/v1)
// about the commit, which names reports and policies by hash. It says PASSED only where nothing blocked: `report-only` passes a step,
// and verifies nothing. The gate signs nothing itself; actions/attest takes the predicate.




/** JSON text of the statement. */
function decisionStatement(result, files, facts) {
    const { repository, commit, now, policyFile } = facts;
    const passed = result.verdict === 'pass';
    const [first] = result.policies;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: repository, digest: { gitCommit: commit } }],
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: `${write/* informationUri */.nx}/tree/v${version_version}/actions/remediation-gate`, version: { portcullis: version_version } },
            timeVerified: now.toISOString(),
            resourceUri: `git+${repository}@${commit}`,
            policy: { uri: policyFile, ...(first?.sha256 === undefined ? {} : { digest: { sha256: first.sha256 } }) },
            inputAttestations: files.map((file) => {
                const sha256 = digestOf(file);
                return { uri: file.path, ...(sha256 === undefined ? {} : { digest: { sha256 } }) };
            }),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            // The gate looks at findings, and at no level of a build.
            verifiedLevels: [passed ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : 'FAILED'],
            portcullis: {
                sentence: decisionSentence(result),
                decision: result.decision,
                verdict: result.verdict,
                causes: [...new Set(result.causes.map(({ code }) => code))],
                blocking: result.blocking.length,
                other: result.other.length,
                known: result.known.size,
                letThrough: result.letThrough,
                ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
                ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
                policies: result.policies,
            },
        },
    };
    return `${JSON.stringify(statement)}\n`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/told.js
// What the gate came to, in the shape that every layout and format is written from.







/** Excerpts in which nothing is shown that a scanner of secrets found, let through or not. */
function sourceExcerpts(result, read) {
    const hidden = [];
    const unshown = new Set();
    const asked = new Map();
    const ofSecrets = (source) => {
        const known = asked.get(source) ?? looksForSecrets(source);
        asked.set(source, known);
        return known;
    };
    for (const issues of [result.blocking, result.other, result.suppressed, result.waived.map(({ issue }) => issue)])
        for (const issue of issues) {
            if (issue.sources.some(ofSecrets) || isAboutCredential(issue.topics)) {
                const { path, region } = issue;
                if (path !== undefined && region !== undefined)
                    hidden.push({ path, region });
            }
            // Where on its lines the secret stands, such a result does not say.
            if (issue.results.some(({ result: one }) => one.confidential))
                unshown.add(issue.path);
        }
    const excerpt = excerptReader((path) => {
        const bytes = read(path);
        return bytes === undefined ? undefined : (0,src_text/* decodeText */.g7)(bytes)?.text;
    }, hidden);
    return (path, region) => (unshown.has(path) ? undefined : excerpt(path, region));
}
/** A log and a summary hold no more; the report has all. */
const mostTold = 5000;
function gateTold(result, { excerpt, next, everything, most = Number.MAX_SAFE_INTEGER }) {
    const told = result.blocking.slice(0, most);
    const others = result.other.slice(0, most - told.length);
    const untold = result.blocking.length + result.other.length - told.length - others.length;
    return {
        passed: result.decision === 'pass',
        headline: decisionSentence(result),
        because: becauseOf(result),
        causes: result.causes.map(causeOf),
        findings: [
            ...told.map((issue) => new ToldIssue(issue, true, result, excerpt)),
            ...others.map((issue) => new ToldIssue(issue, false, result, excerpt)),
        ],
        letThrough: letThroughOf(result),
        remarks: [...(untold === 0 ? [] : [`${untold} more findings are told ${everything} alone.`]), ...remarksOf(result)],
        next,
        everything,
    };
}
function becauseOf(result) {
    const { blocking, policySource, policy } = result;
    const newOnly = newOnlyWords(result);
    const found = blocking.length === 0 ? '' : `${groups_countsOf(blocking)}; `;
    return [
        `${found}judged by ${policySource}: ${blockingWords(policy, result.asked)}.`.replace(/^j/, 'J'),
        ...(newOnly === undefined ? [] : [newOnly]),
    ];
}
function causeOf({ code, message, remedy, file }) {
    return { code, message, remedy, ...(file === undefined ? {} : { path: file }) };
}
/** A finding as it is told. There may be thousands, of which a few are shown with their lines: an excerpt is read when it is asked for. */
class ToldIssue {
    issue;
    blocks;
    ruleId;
    severity;
    confidence;
    title;
    why;
    remedy;
    page;
    message;
    #reasons;
    path;
    region;
    logical;
    fingerprint;
    sources;
    listed;
    fix;
    #excerpt;
    constructor(issue, blocks, result, excerpt) {
        this.issue = issue;
        this.blocks = blocks;
        const { why, help, message } = issue;
        const due = result.dues.get(issue)?.words;
        this.#reasons = blocks ? () => result.whyBlocks(issue) : () => [];
        const reasons = this.#reasons();
        // By the threshold that the decision names most do: of those it is not said again.
        const by = reasons.length === 0 || reasons.some(({ plain }) => plain) ? undefined : `It blocks: ${told_wordsOf(reasons)}.`;
        this.ruleId = issue.ruleId;
        this.severity = issue.severity;
        this.confidence = issue.confidence;
        this.title = issue.title;
        // Of another tool's rule only the help is known to be written for those who are to act.
        this.why = help.startsWith(why) ? why : '';
        this.remedy = remedyOf({ help, why });
        this.page = issue.helpUri;
        this.message = [message, due, by].filter((part) => part !== undefined).join(' ');
        this.path = issue.path;
        this.region = issue.region;
        this.logical = issue.logical;
        this.fingerprint = issue.fingerprints[0] ?? '';
        this.sources = issue.sources;
        this.listed = blocks;
        this.fix = result.patched.has(issue) ? 'patch' : result.suggested.has(issue) ? 'suggestion' : undefined;
        this.#excerpt = excerpt;
    }
    /** In the words of the policy; undefined of what does not block. */
    get blocksBy() {
        const reasons = this.#reasons();
        return reasons.length === 0 ? undefined : told_wordsOf(reasons);
    }
    get excerpt() {
        const { blocks, path, region } = this;
        return blocks && path !== undefined && region !== undefined && isOfNow(this.issue) ? this.#excerpt(path, region) : undefined;
    }
}
function told_wordsOf(reasons) {
    return reasons.map(({ words }) => words).join('; ');
}
function isOfNow({ results }) {
    return results.every(({ result: { raw } }) => !isOfHistory(raw));
}
/** A finding of an earlier commit stands on a line that may hold something else by now. */
function isOfHistory(raw) {
    return typeof raw?.properties?.commit === 'string';
}
function letThroughOf(result) {
    const by = (who, until) => [who === undefined ? '' : `by ${who}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
    return [
        ...result.waived.map(({ issue, waiver }) => {
            const { by: who, until } = waiverWords(waiver);
            return { place: issuePlace(issue), ruleId: issue.ruleId, reason: waiver.reason, by: by(who, until) };
        }),
        ...result.suppressed.map((issue) => ({
            place: issuePlace(issue),
            ruleId: issue.ruleId,
            reason: issue.suppression ?? '',
            by: by(issue.sources.join(', ')),
        })),
        ...result.allowedGaps.map(({ run, path, by: { owner, until, reason } }) => ({
            place: path ?? run.tool,
            reason,
            by: ['unread', by(owner, until)].filter((part) => part !== '').join(', '),
        })),
    ];
}


;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/trend.js
// How earlier decisions went, from their audit lines: a log that somebody keeps, of which the report shows the end. It decides nothing.



/** Bytes at the end of the log that are read, and decisions of them that are shown. */
const maxBytes = 1024 * 1024;
const maxShown = 20;
/**
 * The end of a log of audit lines.
 * @param repository lines that name another one are of no account. @throws PortcullisError `audit-log-unreadable`.
 */
function readTrend(path, named, repository) {
    const { text, whole } = endOf(path, named);
    // What was cut in two at the beginning is no line.
    const lines = text.split('\n').slice(whole ? 0 : 1);
    const written = lines.filter((one) => one.trim() !== '');
    const decisions = written.flatMap((one) => decisionOf(one, repository));
    decisions.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return { decisions: decisions.slice(-maxShown), others: written.length - decisions.length };
}
function decisionOf(text, repository) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const { time, commit, decision, repository: of = repository } = value;
    const { blocking, other, letThrough } = (value.counts ?? {});
    const when = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    if (Number.isNaN(when) || of !== repository || (decision !== 'pass' && decision !== 'block'))
        return [];
    if (!isCount(blocking) || !isCount(other) || !isCount(letThrough))
        return [];
    const known = typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : '';
    return [{ time: new Date(when).toISOString(), commit: known, decision, blocking, other, letThrough }];
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function endOf(path, named) {
    let descriptor;
    try {
        // A pipe would be waited for without end.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw trend_unreadable(named, 'something that is no file');
        const bytes = Buffer.alloc(Math.min(stats.size, maxBytes));
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, stats.size - bytes.length);
        return { text: bytes.toString('utf8', 0, length), whole: stats.size <= maxBytes };
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : trend_unreadable(named, system_reason_systemReason(error));
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function trend_unreadable(file, got) {
    return new errors/* PortcullisError */.SO({
        code: 'audit-log-unreadable',
        message: `expected a log of audit lines of earlier runs, got ${got}`,
        where: { file, key: 'audit-log' },
        remedy: 'Bring the log before the gate runs; on the first run make an empty file.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/trial.js
// A patch that was tried: what the gate says of a copy of the tree with the patch in it, held against what it said before.



/**
 * @param mended findings that the patch is for.
 * @param linesAfter where lines lie once the patch is in.
 */
function trialOf(before, mended, after, linesAfter = unmoved) {
    const [wereAll, areAll] = [allOf(before), allOf(after)];
    const unmended = wereAll.filter((issue) => !mended.has(issue));
    const [was, staying, now] = [wereAll, unmended, areAll].map(fingerprintsOf);
    const remaining = [...mended].filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) >= (was.get(fingerprint) ?? 0)));
    const weighed = weightsOf(wereAll);
    const arrived = withoutRenamed(areAll.filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) > (was.get(fingerprint) ?? 0) || outweighs(issue, fingerprint, weighed))), unmended.filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) < (staying.get(fingerprint) ?? 0))), linesAfter);
    // What stood open and did not block does not block now: a copy knows no base commit. What joined it, or made it weigh more, does.
    const stood = weightsOf(before.other);
    const stops = after.blocking.filter((issue) => issue.fingerprints.some((fingerprint) => outweighs(issue, fingerprint, stood)));
    const unsure = before.causes.length > 0;
    const passes = !unsure && after.causes.length === 0 && stops.length === 0;
    return { decision: passes ? 'pass' : 'block', unsure, gone: mended.size - remaining.length, remaining, arrived };
}
/** The worst that issues of each fingerprint weigh. */
function weightsOf(issues) {
    const weights = new Map();
    for (const { fingerprints, severity } of issues)
        for (const fingerprint of fingerprints)
            weights.set(fingerprint, (0,src_severity/* worst */.QZ)(severity, weights.get(fingerprint) ?? severity));
    return weights;
}
/** Whether an issue weighs more than those of a fingerprint did, or there was none. */
function outweighs({ severity }, fingerprint, weights) {
    const weight = weights.get(fingerprint);
    return weight === undefined || (0,src_severity/* bySeverity */.Np)(severity, weight) < 0;
}
/**
 * Findings that came, without those that only took another name: a fix on the same line changes the text that they are known by. Such a
 * one is of the same rule and tool, weighs no more, and lies where the patch put the line of one that went without being mended.
 */
function withoutRenamed(arrived, gone, linesAfter) {
    const keyOf = ({ ruleId, path, sources }) => JSON.stringify([ruleId, path ?? null, sources]);
    const left = new Map();
    for (const issue of gone) {
        const known = left.get(keyOf(issue));
        if (known === undefined)
            left.set(keyOf(issue), [issue]);
        else
            known.push(issue);
    }
    return arrived.filter((issue) => {
        const candidates = left.get(keyOf(issue)) ?? [];
        const at = candidates.findIndex((one) => (0,src_severity/* bySeverity */.Np)(issue.severity, one.severity) >= 0 && liesWhere(issue, one, linesAfter));
        if (at >= 0)
            candidates.splice(at, 1);
        return at < 0;
    });
}
/** Whether a finding lies where the patch put the line of another of the same file. */
function liesWhere({ region }, { path, region: old }, linesAfter) {
    if (region === undefined || old === undefined || path === undefined)
        return region === old;
    const { start, end } = linesAfter(path, old.startLine);
    return start <= region.startLine && region.startLine <= end;
}
/** Whoever let a finding through, it is there. */
function allOf(result) {
    return [...result.blocking, ...result.other, ...result.suppressed, ...result.waived.map(({ issue }) => issue)];
}
function fingerprintsOf(issues) {
    return countedBy(issues.flatMap(({ fingerprints }) => fingerprints), (fingerprint) => fingerprint);
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/workspace-gate.js
// The gate on a workspace: finds the reports, reads the policies that judge, decides, and names the files to write.
























const maxFixedFileBytes = 10 * 1024 * 1024;
/** The decision alone, with nothing to write. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */


/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
async function gateWorkspace(inputs, host) {
    const { result: first, workspace, policyFile, policies, reports, covered, lineOf } = await judged(inputs, host);
    const { result, patch, suggestions } = await proven(first, policies, host.tryPatch);
    const patchFile = inputs['patch-file'];
    const excerpt = sourceExcerpts(result, (path) => readSource(workspace, path));
    const told = gateTold(result, { excerpt, next: [], everything: `in ${inputs['report-file']}`, most: mostTold });
    const plan = remedyPlan(result, {
        lineOf,
        patchFile,
        suggestedPatchFile: inputs['suggested-patch-file'],
        patch,
        suggestions,
    });
    const report = reportHtml(result, {
        told: told.findings,
        plan,
        ...(inputs['audit-log'] === '' ? {} : { trend: trendIn(inputs['audit-log'], workspace, host) }),
        ownersOf: await codeOwners((path) => readSource(workspace, path)),
        lineOf,
        now: host.now,
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        ...(host.link === undefined ? {} : { link: host.link }),
    });
    const uploads = result.uploads.map((content, i) => ({
        path: (0,external_node_path_.join)(inputs['upload-directory'], `${i + 1}.sarif`),
        content,
        key: 'upload-directory',
    }));
    const files = [
        { path: inputs['report-file'], content: report, key: 'report-file' },
        { path: patchFile, content: result.patch.text, key: 'patch-file' },
        { path: inputs['suggested-patch-file'], content: result.suggestedPatch.text, key: 'suggested-patch-file' },
        { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
        ...statementOf(result, reports, inputs, host, policyFile),
        ...decisionFiles(result, { reports, inputs, host, policyFile, told }),
        { path: inputs['decision-file'], content: decisionDocument(result, told, plan, inputs, host), key: 'decision-file' },
        ...uploads,
    ];
    return {
        result,
        plan,
        told,
        ...(host.commit === undefined || host.repositoryUrl === undefined ? {} : { statement: inputs['statement-file'] }),
        // A scanner's report in the place of an output stays what it is.
        files: files.filter(({ path }) => !covered.has((0,external_node_path_.resolve)(host.resultsBase, path))),
        excerpt,
    };
}
/** The result with patches of which every fix came out of its trial clean, and what came of trying them. */
async function proven(result, policies, tryPatch) {
    if (tryPatch === undefined) {
        const untried = { notTried: 'the gate alone has no scanner; the one-line action and `scan` try it' };
        return { result, patch: untried, suggestions: untried };
    }
    const tryIt = async ({ patch: { text, linesAfter }, patched }) => {
        if (text === '')
            return { notTried: 'there is no such patch' };
        const after = await tryPatch(text, policies);
        return 'notTried' in after ? after : trialOf(result, patched, after, linesAfter);
    };
    const { made } = result;
    const safe = await provenPatch(made.patch, (without) => result.compose('patch', without, new Set()), tryIt);
    const suggest = (without) => result.compose('suggestedPatch', without, safe.made.patched);
    // What fell out of the one may be in the other.
    const first = safe.made === made.patch ? made.suggestedPatch : suggest(new Map());
    const suggestions = await provenPatch(first, suggest, tryIt);
    return { result: { ...result, ...withPatches(safe.made, suggestions.made) }, patch: safe.tried, suggestions: suggestions.tried };
}
/** Earlier decisions; a path below the workspace leads nowhere else. @throws PortcullisError where the log cannot be read. */
function trendIn(given, workspace, { repositoryUrl }) {
    const path = (0,external_node_path_.isAbsolute)(given) ? given : insideWorkspace(workspace, given, 'audit-log');
    return readTrend(path, given, repositoryUrl);
}
/** The decision's statement, where it can say what it is about. */
function statementOf(result, reports, inputs, { commit, repositoryUrl, now }, policyFile) {
    if (commit === undefined || repositoryUrl === undefined)
        return [];
    const content = decisionStatement(result, reports, { repository: repositoryUrl, commit, now, policyFile });
    return [{ path: inputs['statement-file'], content, key: 'statement-file' }];
}
/** Converted files of a checkout, as the workspace calls them. */
function convertedIn(checkout, workspace) {
    const tracked = (0,src_checkout.listCheckout)(checkout)?.entries.filter((entry) => entry.tracked);
    const converted = tracked && (0,src_checkout.convertedFiles)(checkout, tracked);
    return converted?.map((path) => (0,src_paths/* relativePath */.iZ)(workspace, (0,external_node_path_.join)(checkout, path)));
}
/** What the change is compared with for `new-only`: its base commit, the default branch, or of a push to that the commit before. */
function linesSinceBase(workspace, checkout, settings, { change, commit }) {
    const base = settings.origin === 'base' || settings.origin === 'default-branch'
        ? settings.commit
        : change?.onDefaultBranch === true && settings.origin === 'checkout'
            ? change.base
            : undefined;
    const head = commit ?? change?.head;
    return checkout === undefined || base === undefined || head === undefined
        ? undefined
        : lineMapSince({ root: checkout, workspace, base, head }, (path) => readSource(workspace, path));
}
/** Whether a file says that a gate wrote it. */
function writtenByGate(file) {
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= read/* maxSarifBytes */.hC && (0,read/* isWrittenByGate */.gm)((0,byte_source/* fileSource */.I)(file));
    }
    catch {
        return false;
    }
}
function isOwnUpload(base, inputs, absolute) {
    return (0,external_node_path_.dirname)(absolute) === (0,external_node_path_.resolve)(base, inputs['upload-directory']) && /[\\/][1-9]\d{0,4}\.sarif$/.test(absolute);
}
function overReport(path) {
    return {
        code: 'output-over-report',
        file: path,
        message: `${path} is where the gate writes a file of its own, and holds a report`,
        remedy: 'Give the gate\u2019s output another name than a scanner\u2019s report has.',
    };
}
function readReport({ path, absolute, committed, leadsOut }, contentOf) {
    if (leadsOut)
        return { path, committed, content: { unreadable: 'a link leads from there out of the workspace', remedy: linkRemedy } };
    const beside = besideReader(absolute);
    try {
        const stats = (0,external_node_fs_.statSync)(absolute);
        if (stats.isDirectory())
            return { path, committed, content: { unreadable: 'it is a folder that is not searched', remedy: folderRemedy(path) } };
        if (!stats.isFile())
            return { path, committed, content: { unreadable: 'it is not a file' } };
        if (stats.size > read/* maxSarifBytes */.hC)
            return { path, committed, content: { unreadable: `it has ${stats.size} bytes, more than ${read/* maxSarifBytes */.hC}` } };
        return { path: path.split(external_node_path_.sep).join('/'), committed, content: contentOf(absolute, stats.size), beside };
    }
    catch (error) {
        return { path, committed, content: { unreadable: system_reason_systemReason(error) } };
    }
}
function folderRemedy(path) {
    return `Name the reports in it, as \`${path}/*.sarif\` does, or take it out of \`results\`.`;
}
const linkRemedy = 'Copy the report into the workspace, or name the place where it lies in `results`.';
/** Bytes of reports that are held: what is more is read in parts when it is needed, and must stay as it is. */
const maxHeldBytes = 32 * 1024 * 1024;
function holding() {
    let held = 0;
    return (path, size) => {
        if (held + size > maxHeldBytes)
            return (0,byte_source/* fileSource */.I)(path);
        held += size;
        return (0,external_node_fs_.readFileSync)(path);
    };
}
/** Files that hold parts of a report lie in its folder or below. */
function besideReader(report) {
    return (uri) => {
        try {
            if (/^[a-zA-Z][\w+.-]*:|^[\\/]/.test(uri))
                return { unreadable: 'it does not lie beside the report' };
            const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(report));
            const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder, decodeURIComponent(uri)));
            if (!(0,src_paths/* insideFolder */.xe)(folder, real))
                return { unreadable: 'it does not lie beside the report' };
            const stats = (0,external_node_fs_.statSync)(real);
            if (!stats.isFile() || stats.size > read/* maxSarifBytes */.hC)
                return { unreadable: `it is no file of at most ${read/* maxSarifBytes */.hC} bytes` };
            return (0,byte_source/* fileSource */.I)(real);
        }
        catch (error) {
            return { unreadable: system_reason_systemReason(error) };
        }
    };
}
/** Nothing but blanks would be the workspace itself. */
function noUploads() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a folder for the SARIF for code scanning, got none',
        where: { key: 'upload-directory' },
        remedy: `Name one, or leave the input out: ${gateInputs['upload-directory'].default} is used then.`,
    });
}
/** The policy's path in the workspace. @throws PortcullisError when it cannot be one. */
function policyPath(workspace, given) {
    const path = (0,src_paths/* relativePath */.iZ)(workspace, (0,external_node_path_.isAbsolute)(given) ? given : (0,external_node_path_.resolve)(workspace, given));
    if (given.trim() !== '' && path !== '' && path !== '..' && !path.startsWith('../') && !(0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: 'expected a policy inside the workspace',
        where: { file: given, key: 'policy' },
        remedy: 'Name a file of the repository.',
    });
}
async function readPolicies({ workspace, checkout, settings, policyFile, inputs, host }) {
    const { change } = host;
    const trees = {
        head: settings.head,
        ...(settings.origin === 'base' ? { base: settings.tree } : settings.origin === 'unavailable' ? { base: 'unavailable' } : {}),
        // Who names a base commit of their own (`--base`) has said who judges.
        ...(host.committed === false ? { defaultMissing: false } : defaultBranchTree(workspace, checkout, settings, change)),
        ...(host.committed === true && host.commit !== undefined && checkout !== undefined
            ? { commit: commitTree(workspace, host.commit, undefined, checkout) }
            : {}),
    };
    const places = [trees.head, trees.base, trees.defaultBranch, trees.commit].filter((tree) => tree !== undefined && tree !== 'unavailable');
    for (const tree of places) {
        refuseLinks(workspace, checkout, tree, policyFile);
        (0,reader/* refuseOtherSpelling */.bg)(tree);
    }
    const found = await policySources(policyFile, trees, change, host.readDefaultBranch);
    const readExtended = referenceReader({ workspace, folders: inputs['extends-folders'], ask: host.readExtended });
    const sources = { ...found, readExtended };
    const there = sources.sources.some(({ content }) => content !== undefined && content.length > 0);
    if (!there && isNamed(gateInputs.policy, inputs.policy) && trees.base !== 'unavailable')
        throw new errors/* PortcullisError */.SO({
            code: 'policy-missing',
            message: 'expected the policy that is named, got no such file, or an empty one',
            where: { file: inputs.policy, key: 'policy' },
            remedy: 'Correct the name; without `policy` the built-in one holds where `.github/portcullis.yml` is not there.',
        });
    const nothing = sources.sources.every(({ content }) => content === undefined);
    // On a runner a workspace without a checkout says nothing about the repository's policy.
    if (nothing && host.repositoryUrl !== undefined && checkout === undefined)
        return {
            ...sources,
            causes: [
                ...sources.causes,
                {
                    code: 'policy-unavailable',
                    message: `there is no checkout here that could hold ${policyFile}`,
                    remedy: 'Run the checkout step before the gate.',
                },
            ],
        };
    return sources;
}
/** The default branch's word counts for all that is not on it, unless the commit has long been merged. */
function defaultBranchTree(workspace, checkout, settings, change) {
    if (change === undefined || change.onDefaultBranch)
        return { defaultMissing: false };
    if (settings.origin === 'default-branch')
        return { defaultBranch: settings.tree, defaultMissing: false };
    const { name, commit } = change.defaultBranch ?? {};
    // The base commit of a change for the default branch speaks for that branch.
    if (settings.origin === 'base' && settings.commit === commit)
        return { defaultMissing: false };
    if (checkout === undefined || commit === undefined || !(0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok)
        return { defaultMissing: true };
    if (change.kind !== 'pull-request' && (0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { defaultMissing: false };
    return {
        defaultBranch: commitTree(workspace, commit, `on the default branch ${name} (${commit.slice(0, 12)})`, checkout),
        defaultMissing: false,
    };
}
/** A policy behind a link is another file than the one that people review. @throws PortcullisError `policy-unreadable`. */
function refuseLinks(workspace, checkout, tree, file) {
    const parts = file.split('/');
    const ways = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    const linked = tree.commit === undefined ? ways.find((way) => workspace_gate_isLink((0,external_node_path_.join)(workspace, way))) : linkedAt(workspace, checkout, tree.commit, ways);
    if (linked === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: `expected the policy ${tree.where} to be a file of the repository itself, got a symbolic link at ${linked}`,
        where: { file, key: 'policy' },
        remedy: 'Put the policy itself in its place.',
    });
}

function linkedAt(workspace, checkout, commit, ways) {
    const root = checkout ?? workspace;
    const prefix = (0,src_paths/* relativePath */.iZ)(workspace, root);
    const above = (0,src_paths/* relativePath */.iZ)(root, workspace);
    const inRepository = ways.flatMap((way) => prefix !== '' && !prefix.startsWith('..')
        ? way.startsWith(`${prefix}/`)
            ? way.slice(prefix.length + 1)
            : way
        : above === ''
            ? way
            : `${above}/${way}`);
    const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...inRepository]);
    if (!run.ok)
        return undefined;
    // Where one of the ways leads through another, git lists what else lies beside it.
    const entries = run.stdout.toString().split('\0');
    return inRepository.find((way) => entries.some((entry) => entry.startsWith('120000 ') && entry.endsWith(`\t${way}`)));
}
function readSource(workspace, path) {
    try {
        const absolute = insideWorkspace(workspace, path);
        // git apply does not follow links, and refuses a whole patch that would have it do so.
        if (absolute !== (0,external_node_path_.resolve)(workspace, path))
            return undefined;
        const stats = (0,external_node_fs_.statSync)(absolute);
        return stats.isFile() && stats.size <= maxFixedFileBytes ? (0,external_node_fs_.readFileSync)(absolute) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __nccwpck_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __nccwpck_require__(1942);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/transport.js
// One HTTP exchange, bounded in time. What opens connections is loaded with the first of them: most runs ask nobody, and Node's client
// with its TLS takes as long to load as a small scan.


function createTransport(options) {
    let closed = false;
    let loading;
    let connections;
    const loaded = async () => {
        loading ??= __nccwpck_require__.e(/* import() */ 92).then(__nccwpck_require__.bind(__nccwpck_require__, 9092)).then(({ openConnections }) => openConnections(options));
        connections = await loading;
        return connections;
    };
    // Whoever is asked a thousand times is looked at once.
    const harmless = new Set();
    return {
        async send(request) {
            const { exchange } = await loaded();
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw (0,faults/* fault */.DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (!harmless.has(request.url.host)) {
                if ((0,addresses/* isLinkLocal */._W)((0,addresses/* hostOf */.w4)(request.url.host)))
                    throw (0,addresses/* linkLocalRefused */._8)(request.url.host);
                harmless.add(request.url.host);
            }
            return exchange(request);
        },
        close() {
            closed = true;
            connections?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __nccwpck_require__(3247);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/github.js
// What every request to GitHub's REST API has in common. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api

/** @param token empty for none. @param accept media type of the answer. */
function githubHeaders(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        'user-agent': 'portcullis',
        'x-github-api-version': '2022-11-28',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    };
}
/** Whether others on the way could read along: a token goes over no open line but to this machine itself. */
function isOpenLine({ protocol, host }) {
    return protocol !== 'https:' && !(0,addresses/* isLoopback */.U9)(host);
}

;// CONCATENATED MODULE: ./build/bundled/packages/http/src/body.js
// Reading what a server sends, never more than was agreed.

/** The whole body. @throws PortcullisError `response-too-large`. */
async function readBounded(response, maxBytes, what) {
    refuseEncoding(response, what);
    const parts = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > maxBytes) {
            response.close();
            throw (0,faults/* fault */.DG)('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server\u2019s answer; look at it with another tool.');
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts, length);
}
/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */

/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
function refuseEncoding(response, what) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || encoding === 'identity')
        return;
    response.close();
    throw (0,faults/* fault */.DG)('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/default-branch.js
// The default branch's policy from the repository's server, where the checkout does not know it: three questions, each bounded.



const maxPolicyBytes = 5 * 1024 * 1024;
const maxAnswerBytes = 4 * 1024 * 1024;
const seconds = 1000;
const publicServer = 'https://api.github.com';
/** The server that the gate may ask, each question where its token is given: for the default branch the job must name the repository. */
function repositoryServer({ token, 'extends-token': policyToken }, environment) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: named } = environment;
    const url = named || publicServer;
    return {
        ...(token === '' || !repository ? {} : { readDefaultBranch: defaultBranchReader({ url, repository, token, environment }) }),
        ...(policyToken === '' ? {} : { readExtended: extendedReader({ url, token: policyToken, environment }) }),
    };
}
function extendedReader(server) {
    return async ({ repository, commit, path }) => {
        const api = { ...server, repository };
        const transport = transportOf(api);
        try {
            const { status, body } = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
            if (status === 200)
                return body;
            throw default_branch_unread(refused(`${path} of ${repository} at ${commit.slice(0, 12)}`, status).unreadable);
        }
        catch (error) {
            throw error instanceof errors/* PortcullisError */.SO && error.code === 'extends-unread' ? error : default_branch_unread(error.message);
        }
        finally {
            transport.close();
        }
    };
}
function default_branch_unread(message) {
    return new errors/* PortcullisError */.SO({
        code: 'extends-unread',
        message,
        remedy: 'Correct `extends`, or give an `extends-token` that may read the contents of that repository.',
    });
}
const rawContent = 'application/vnd.github.raw+json';
function contentsWay(path, commit) {
    return `/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`;
}
function transportOf({ environment }) {
    return createTransport({ proxy: (0,proxy/* proxyFromEnvironment */.G)(environment), idleTimeout: 10 * seconds, maxSockets: 2 });
}
/** One bounded question about a repository. */
async function get(transport, api, way, accept, maxBytes) {
    const url = new URL(`${api.url.replace(/\/+$/, '')}/repos/${api.repository}${way}`);
    if (isOpenLine(url))
        throw new Error(`expected an https URL, got ${url.protocol}//${url.host}`);
    const response = await transport.send({ method: 'GET', url, headers: githubHeaders(api.token, accept), totalTimeout: 30 * seconds });
    return { status: response.status, body: await readBounded(response, maxBytes, `the answer of ${url.host}`) };
}
/** Asks a server by the REST API of GitHub; whatever goes wrong is a reason and no policy. */
function defaultBranchReader(api) {
    return async (path) => {
        const transport = transportOf(api);
        try {
            return await ask(transport, api, path);
        }
        catch (error) {
            return { unreadable: error instanceof errors/* PortcullisError */.SO ? error.message : String(error) };
        }
        finally {
            transport.close();
        }
    };
}
async function ask(transport, api, path) {
    if (!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(api.repository))
        return { unreadable: `expected a repository as owner/name, got "${api.repository}"` };
    const repository = await get(transport, api, '', 'application/vnd.github+json', maxAnswerBytes);
    if (repository.status !== 200)
        return refused('the repository', repository.status);
    const name = JSON.parse(repository.body.toString('utf8')).default_branch;
    if (typeof name !== 'string' || name === '')
        return { unreadable: 'the server does not name a default branch' };
    // A token that may not read contents is told so here; below, "not found" then means that there is no such file.
    const tip = await get(transport, api, `/commits/${encodeURIComponent(name)}`, 'application/vnd.github.sha', maxAnswerBytes);
    const commit = tip.body.toString('utf8').trim();
    if (tip.status !== 200 || !(0,git/* isCommitId */.jh)(commit))
        return refused(`the tip of ${name}`, tip.status);
    const content = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
    if (content.status === 404)
        return { name, commit, content: undefined };
    return content.status === 200 ? { name, commit, content: content.body } : refused(path, content.status);
}
function refused(what, status) {
    return { unreadable: `the server answers ${status} to the question for ${what}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/annotations.js
// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.


const annotationLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const annotationsPerLevel = 10;
/** Letters that GitHub takes of a title are 255; a message is read beside the code. */
const maxTitle = 200;
const maxMessage = 2000;
const maxPath = 4096;
/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */

function messageOf({ message, remedy, page }, first) {
    const help = first && remedy !== '' ? [`Fix: ${inShort(remedy)}`] : [];
    return [(0,src_letters/* cut */.Jj)(message, maxMessage), ...help, ...(page === undefined || page.length > maxMessage ? [] : [page])].join('\n');
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/log.js
// What the gate writes to the log of its step: the decision as the one annotation that the page of checks shows, then what it rests on.


/** Columns of a log: who shows it wraps it, and who searches it wants sentences whole. */
const logWidth = 1000;
const logRows = 200;
/** With annotations, or as plain lines alone. */
function gateLog(told, annotations) {
    const lines = terminalLines(told, { width: logWidth, rows: logRows, paint: noPaint });
    return annotations ? [...annotationLines(told), ...lines] : [...lines];
}
function annotationLines(told) {
    if (told.passed)
        return [];
    const first = { level: 'error', title: 'Portcullis', message: decisionText(told) };
    // Every cause keeps its annotation: it says why nothing else can be believed.
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        message: `${message}. ${remedy}`,
        title: code,
        ...(path === undefined ? {} : { path }),
    }));
    const left = Math.max(0, annotationsPerLevel - 1 - causes.length);
    return [
        first,
        ...causes,
        ...annotationsOf(told.findings.filter(({ blocks }) => blocks), { error: left }),
    ];
}
/** The decision with what it takes to unblock, since the page of checks shows no more than this. */
function decisionText({ headline, because, next, causes }) {
    const step = causes[0]?.remedy ?? next.find(({ unblocks }) => unblocks)?.text;
    return (0,src_letters/* printable */.g$)([`${headline}.`, ...because, ...(step === undefined ? [] : [`Next: ${step}`])].join(' '));
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/summary-markdown.js
// The gate's job summary: the decision, what unblocks, the rest in numbers.

function gateSummary(told, { place, within }) {
    return within(markdown_markdownParts(told, '##', place), 'in the report');
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/outputs.js
// The outputs of the action, from the result.

/** @param statement path of the decision's statement, where there is one. */
function gateOutputs(result, inputs, statement = '') {
    const open = [...result.blocking, ...result.other];
    const counts = Object.entries((0,src_severity/* countBySeverity */.Ot)(open));
    return {
        decision: result.decision,
        'would-block': String(result.verdict !== 'pass'),
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(counts.map(([severity, count]) => [severity, String(count)])),
        known: String(result.known.size),
        waived: String(result.waived.length),
        'let-through': String(result.letThrough),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
        'sarif-file': inputs['sarif-file'],
        statement,
        audit: inputs['audit-file'],
        'decision-file': inputs['decision-file'],
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}

;// CONCATENATED MODULE: ./build/bundled/actions/remediation-gate/main.js


void runAction(remediationGate, {
    async run(inputs, job) {
        optimiseLater();
        const link = sourceUrl(job.source);
        const { result, files, told: decision, statement, } = await gateWorkspace(inputs, {
            ...job,
            ...repositoryServer(inputs, process.env),
            run: runFacts(process.env),
            resultsBase: job.workspace,
            ...(process.env.RUNNER_TEMP ? { temporary: process.env.RUNNER_TEMP } : {}),
            now: new Date(),
            ...(link === undefined ? {} : { link }),
        });
        writeResultsFiles(job.workspace, files);
        const patches = { patch: inputs['patch-file'], suggested: inputs['suggested-patch-file'] };
        const told = { ...decision, next: artifactSteps(result, patches, inputs.artifact) };
        return {
            exitCode: result.decision === 'pass' ? 0 : 1,
            log: gateLog(told, inputs.annotations),
            ...(inputs.summary ? { summary: gateSummary(told, summaryMarkdown(job.source)) } : {}),
            outputs: gateOutputs(result, inputs, statement),
        };
    },
    failed: () => ({ decision: 'block' }),
});

module.exports = __webpack_exports__;
/******/ })()
;