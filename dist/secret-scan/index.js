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

/***/ 6982:
/***/ (function (module) {

module.exports = require("crypto");

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

/***/ 8474:
/***/ (function (module) {

module.exports = require("node:events");

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

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __node_at_first_use("node:tls");

/***/ }),

/***/ 8877:
/***/ (function (module) {

module.exports = __node_at_first_use("node:v8");

/***/ }),

/***/ 8333:
/***/ (function (module) {

module.exports = require("node:vm");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __node_at_first_use("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __node_at_first_use("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 3205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isHosted = (function isHosted() {
    return hosted in globalThis;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isHosted)
/* harmony export */ });
/* unused harmony export hostActions */
// Programs that take the engines out of actions' bundles: the command line, and the action of all scanners.
/** Said by such a program; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */

/** Whether this thread's program only takes the engines of actions' bundles. */



/***/ }),

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/* unused harmony exports dayAfter, daysBetween, dayOf */
// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.
/** Whether a text is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
const length = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
/** The day so many days later; earlier where the number is negative. */

/** Days from one day to another; negative where that came before. */

/** The day in UTC that a time lies in. */



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
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   uw: () => (/* binding */ fingerprinter)
/* harmony export */ });
/* unused harmony export lineHashes */
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
function fingerprinter() {
    const seen = new Map();
    return (ruleId, path, content) => {
        const first = fingerprintOf(ruleId, path, content);
        const count = (seen.get(first) ?? 0) + 1;
        seen.set(first, count);
        return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
    };
}
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

/***/ 8095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var contentHash = (function contentHash(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash)
/* harmony export */ });
/* unused harmony exports regionsConflict, composeChanges, applyEdits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */

/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */

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

/***/ 1656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var remembered = (function remembered(answer, most) {
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
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/* unused harmony export rememberedOf */
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */

/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */



/***/ }),

/***/ 9102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var applicableInputs = (function applicableInputs(scanned, skipped) {
    return scanned + skipped.filter(({ gap, partly }) => gap && partly !== true).length;
});
var inputsOf = (function inputsOf(gaps) {
    return new Set(gaps.map(({ path }) => filesOf(path)[0])).size;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   eg: () => (/* binding */ memberName),
/* harmony export */   mo: () => (/* binding */ ofOneInput),
/* harmony export */   tk: () => (/* binding */ applicableInputs)
/* harmony export */ });
// What a scan says of itself: inputs it looked at and did not, findings let through, remarks, and the change it judged.
/** Inputs that are there, each counted once, whatever of it was not looked at. */

/** What was left of one input, as parts of it: all where the rest was looked at, else all but one. */
function ofOneInput(skipped, isScanned) {
    const first = isScanned ? undefined : skipped.find(({ gap }) => gap);
    return skipped.map((entry) => (entry.gap && entry !== first ? { ...entry, partly: true } : entry));
}
/** Between an archive and its member in a path, `a.zip!b/c.txt`. A file's own name may hold it, too. */
const memberMark = '!';
/** Every file that a path may be of, the outermost first: `a.zip` and `a.zip!b/c.txt`. */
function filesOf(path) {
    const parts = path.split(memberMark);
    return parts.map((_, index) => parts.slice(0, index + 1).join(memberMark));
}
/** The name of what a path leads to in the innermost archive: `b/c.txt` of `a.zip!b/c.txt`. */
function memberName(path) {
    return path.slice(path.lastIndexOf(memberMark) + 1);
}
/** How many inputs some gaps are of: several members of one archive, or lines of one file, are one input. */



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
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony exports worst, severityOfScore */
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

/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */



/***/ }),

/***/ 1001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   GL: () => (/* binding */ byteLines),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
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
function isLetterStart(byte) {
    return byte === undefined || (byte & 0xc0) !== 0x80;
}
/** The lines of bytes in an encoding of which line breaks are single bytes. */
function byteLines(bytes, encoding) {
    const index = lineIndex(bytes.toString('latin1'));
    const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    /** Lines from one to another, that one's end exclusive. */
    const lines = (from, to) => {
        const start = index.offsetAt(from, 1);
        if (start === undefined)
            return undefined;
        return bytes.toString(encoding, Math.max(mark, start), index.offsetAt(to, 1) ?? bytes.length);
    };
    // Places are mostly asked for in their order, and many can lie in one long line: from the last one on is all that is left to count.
    let last = { offset: 0, line: 0, column: 0 };
    const placeOf = (offset) => {
        const { line, column } = index.positionAt(offset);
        if (encoding === 'latin1')
            return { line, column };
        const goesOn = last.line === line && last.offset <= offset && last.offset >= mark && isLetterStart(bytes[last.offset]);
        const [from, counted] = goesOn ? [last.offset, last.column] : [Math.max(mark, offset - column + 1), 1];
        last = { offset, line, column: counted + bytes.toString(encoding, from, offset).length };
        return last;
    };
    return {
        region(start, end) {
            const [from, to] = [placeOf(start), placeOf(end)];
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText: (line) => (lines(line, line + 1) ?? '').replace(/[\r\n]+$/, ''),
        textAt({ startLine, startColumn, endLine, endColumn }) {
            const [text, before] = [lines(startLine, endLine + 1), lines(startLine, endLine)];
            if (text === undefined || before === undefined || endLine > index.lineCount || startColumn < 1)
                return undefined;
            const start = startColumn - 1;
            const end = (endLine > startLine ? before.length : 0) + endColumn - 1;
            return end <= start || end > text.length ? undefined : text.slice(start, end);
        },
    };
}


/***/ }),

/***/ 7561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ allowance)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/day.js
var day = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/comments.js
// Our own comments that let a finding stay, the same in every kind of file: `portcullis:ignore RULE reason="..." until=2027-01-01`
// on its line, `portcullis:ignore-next-line \u2026` on the line before.

/** Whether it lets a finding stay: without a mistake in it, and not over. */

/** Longest comment that is read. */
const maxComment = 400;
/**
 * What a text says of a finding whose rule has these names (id and aliases, lower-case); undefined when it says nothing of it.
 * Without a reason it allows nothing, and `ignore` wants the rule as well.
 * @param nextLine whether the text stands on the line before the finding.
 */
function ownAllowance(text, nextLine, names) {
    const at = text.indexOf('portcullis:');
    if (at < 0)
        return undefined;
    const comment = /^portcullis:(ignore|allow)(-next-line)?(?![\w-])(.{0,400})/.exec(text.slice(at, at + maxComment + 50));
    if (comment === null || (comment[2] !== undefined) !== nextLine)
        return undefined;
    const [, word, , rest = ''] = comment;
    const rules = /^\s{1,8}((?![\w-]{1,20}=)[\w.,*-]{1,200})/.exec(rest)?.[1]?.toLowerCase().split(',');
    // A comment for another rule is none for this finding.
    if (rules !== undefined && !rules.some((rule) => names.includes(rule)))
        return undefined;
    const given = /\sreason="([^"]*)"/.exec(rest)?.[1];
    const reason = given !== undefined && given.length >= 3 && given.length <= 200 ? given : undefined;
    const until = /\suntil=(\S{1,40})/.exec(rest)?.[1];
    const owner = /\sowner=(?:"([^"]{1,80})"|([^\s"]{1,80}))/
        .exec(rest)
        ?.slice(1)
        .find((part) => part !== undefined);
    const problem = word === 'ignore' && rules === undefined
        ? 'it names no rule'
        : reason === undefined
            ? given === undefined || given === ''
                ? 'it gives no reason="..."'
                : `a reason has 3 to 200 letters, this one ${given.length}`
            : until !== undefined && !(0,day/* isDay */.N)(until)
                ? `"${until}" is no day as YYYY-MM-DD`
                : undefined;
    return {
        reason: reason ?? '',
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
        ...(problem === undefined ? {} : { problem }),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/allow.js
// Comments that let a finding stay: `gitleaks:allow`, `trufflehog:ignore` and detect-secrets' pragma on its line,
// and our own with rule, reason and an end: `portcullis:ignore-next-line RULE reason="..." until=2027-01-01`.

/** What comments on these lines, or on the line before, say of a finding. `names` are its rule's id and aliases. */
function allowance(lineText, startLine, endLine, names) {
    let refused;
    const take = (found) => {
        if (found?.problem === undefined)
            return found;
        refused ??= found;
        return undefined;
    };
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
        const text = lineText(line);
        const peer = peers.find(([mark]) => text.includes(mark));
        if (peer !== undefined)
            return { kind: 'inSource', reason: peer[1] };
        const own = take(inSource(ownAllowance(text, false, names)));
        if (own !== undefined)
            return own;
    }
    if (startLine > 1) {
        const before = lineText(startLine - 1);
        if (before.includes('pragma: allowlist nextline secret'))
            return { kind: 'inSource', reason: 'a pragma on the line before' };
        const own = take(inSource(ownAllowance(before, true, names)));
        if (own !== undefined)
            return own;
    }
    return refused;
}
const peers = [
    ['gitleaks:allow', 'gitleaks:allow on its line'],
    ['trufflehog:ignore', 'trufflehog:ignore on its line'],
    ['pragma: allowlist secret', 'a pragma on its line'],
    ['pragma: whitelist secret', 'a pragma on its line'],
];
function inSource(found) {
    return found === undefined ? undefined : { kind: 'inSource', ...found };
}


/***/ }),

/***/ 2547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var buildAutomaton = (function buildAutomaton(keywords, asPlain) {
    const spelling = Buffer.from(keywords.join(''), 'latin1');
    const { classOf, shift } = classesOf(spelling);
    const { child, sibling, letter, ending, another, nodes, longest } = trieOf(keywords, spelling, classOf, asPlain);
    // The kernel's table has entries of 16 bits; so many keywords that they do not fit are rare, and searched by JavaScript.
    const fits = nodes < 0x8000;
    const machine = new _kernel_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .Machine */ .u(fits ? asPlain : true);
    const table = (fits ? machine.shorts(nodes << shift) : machine.ints(nodes << shift));
    const endings = { states: nodes, known: machine.ints(nodes), shorter: machine.ints(nodes), another: machine.holding(another) };
    const tree = { child: machine.holding(child), sibling: machine.holding(sibling), letter: machine.holding(letter) };
    const [ends, order, suffix] = [machine.holding(ending), machine.ints(nodes), machine.ints(nodes)];
    machine.kernel.grow(tree.child.argument, tree.sibling.argument, tree.letter.argument, ends.argument, shift, table.argument, order.argument, suffix.argument, endings.known.argument, endings.shorter.argument);
    return new Automaton(machine, table, classOf, shift, endings, keywords, longest);
});
var classesOf = (function classesOf(spelling) {
    const used = new Uint8Array(256);
    for (let i = 0; i < spelling.length; i++)
        used[spelling[i]] = 1;
    const classOf = new Uint8Array(256);
    let classes = 1;
    let separator = 0;
    for (let code = 0; code < used.length; code++) {
        if (used[code] === 0)
            continue;
        if ((0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.isSeparator)(code) !== 0)
            separator ||= classes++;
        classOf[code] = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.isSeparator)(code) !== 0 ? separator : classes++;
    }
    for (let code = 65; code <= 90; code++)
        classOf[code] = classOf[code + 32];
    return { classOf, shift: Math.ceil(Math.log2(Math.max(2, classes))) };
});
var trieOf = (function trieOf(keywords, spelling, classOf, asPlain) {
    const most = spelling.length + 1;
    const machine = new _kernel_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .Machine */ .u(asPlain);
    const letters = machine.bytes(spelling.length);
    letters.array.set(spelling);
    const classes = machine.holding(classOf);
    const lengths = machine.ints(keywords.length);
    let longest = 1;
    for (let keyword = 0; keyword < keywords.length; keyword++) {
        const { length } = keywords[keyword];
        lengths.array[keyword] = length;
        if (length > longest)
            longest = length;
    }
    const [child, sibling, letter] = [machine.ints(most), machine.ints(most), machine.bytes(most)];
    const [ending, another] = [machine.ints(most), machine.ints(keywords.length)];
    const nodes = machine.kernel.trie(letters.argument, classes.argument, lengths.argument, keywords.length, child.argument, sibling.argument, letter.argument, ending.argument, another.argument);
    return {
        nodes,
        longest,
        child: child.array.subarray(0, nodes),
        sibling: sibling.array.subarray(0, nodes),
        letter: letter.array.subarray(0, nodes),
        ending: ending.array.subarray(0, nodes),
        another: another.array,
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildAutomaton)
/* harmony export */ });
/* unused harmony export Automaton */
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2942);
/* harmony import */ var _kernel_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6190);
// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case, and what stands between words to one class: `api_key`, `api-key` and `api.key` are one word to its table,
// which is small for that, and told apart where it stands. It decides which rules are worth trying; its loop is in kernel/.


/**
 * @param keywords lower-case ASCII, none empty.
 * @param asPlain see `Machine`
 */

/** A class for its speed; see detect.ts. */
class Automaton {
    machine;
    table;
    shift;
    endings;
    keywords;
    longest;
    /** Places by twos: the offset behind the last byte of keywords, ascending, and the state that says which. */
    places;
    classOf;
    carry;
    text;
    bytes = new Uint8Array();
    at = 0;
    to = 0;
    constructor(machine, table, classOf, shift, endings, keywords, 
    /** Letters of the longest keyword. */
    longest) {
        this.machine = machine;
        this.table = table;
        this.shift = shift;
        this.endings = endings;
        this.keywords = keywords;
        this.longest = longest;
        this.classOf = machine.bytes(256);
        this.classOf.array.set(classOf);
        this.carry = machine.ints(1);
        this.places = machine.ints(2 * _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.blockBytes);
    }
    /** Takes in a text to search between two offsets, and returns where it lies now. */
    begin(bytes, from = 0, to = bytes.length) {
        this.text = this.machine.load(bytes);
        this.bytes = bytes;
        this.carry.array[0] = 0;
        this.at = from;
        this.to = to;
        return this.text;
    }
    /** Goes on through the next bytes and returns how much of `places` it filled; undefined when there are no more. */
    next() {
        const { at, machine, text } = this;
        if (at >= this.to || text === undefined)
            return undefined;
        this.at = Math.min(this.to, at + _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.blockBytes);
        return machine.kernel.places(text.argument, at, this.at, this.longest, this.table.argument, this.classOf.argument, this.shift, this.carry.argument, this.places.argument);
    }
    /** Indices of the keywords that end at a place and its state. */
    endingAt(end, state) {
        const [known, shorter, another] = [this.endings.known.array, this.endings.shorter.array, this.endings.another.array];
        const ending = [];
        for (let at = state; at !== 0; at = shorter[at]) {
            for (let keyword = known[at]; keyword !== 0; keyword = another[keyword - 1]) {
                if (this.standsAs(keyword - 1, end))
                    ending.push(keyword - 1);
            }
        }
        return ending;
    }
    /** Whether the signs between a keyword's words are those that stand there. */
    standsAs(index, end) {
        const keyword = this.keywords[index];
        const start = end - keyword.length;
        for (let i = 0; i < keyword.length; i++) {
            const code = keyword.charCodeAt(i);
            if ((0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.isSeparator)(code) !== 0 && this.bytes[start + i] !== code)
                return false;
        }
        return true;
    }
    /** Calls `hit` with the keyword's index and the offset after its last byte, in order of that offset. `hit` may not search itself. */
    search(bytes, hit) {
        this.begin(bytes);
        for (let count = this.next(); count !== undefined; count = this.next()) {
            const places = this.places.array;
            for (let i = 0; i < count; i += 2) {
                for (const keyword of this.endingAt(places[i], places[i + 1]))
                    hit(keyword, places[i]);
            }
        }
    }
}
/** Bytes that no keyword holds are class 0; a row of the table is 2 to the power of `shift` entries wide. */

/** The tree of keywords that the kernel's `trie` makes. */



/***/ }),

/***/ 8101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var canaryRules = (function canaryRules(rules) {
    return (0,_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .tablesMade */ .Z)(rules) ? rules : rules.filter(({ id }) => id === 'github-pat');
});
var runCanary = (function runCanary(detector) {
    const token = `${prefix}${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .base62 */ .Yb, 36, 11)}`;
    const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
    const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
    return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ canaryRules),
/* harmony export */   i: () => (/* binding */ runCanary)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8527);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.


const prefix = ['gh', 'p_'].join('');
/** All rules where they have looked at something; else those that the sample is for, with which the engine is proven without the tables of all. */

/** @returns whether the sample, made anew, is detected by the rules in use. */



/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ computed)
/* harmony export */ });
// Written by scripts/compute.mjs.
const computed = {
 "ids": {
  "cloud-aws": [
   "aws-access-token",
   "aws-secret-access-key",
   "customer-supplied-encryption-key",
   "aws-session-token",
   "aws-amazon-bedrock-api-key-long-lived",
   "aws-amazon-bedrock-api-key-short-lived",
   "aws-mws-auth-token",
   "amazon-oauth-client-secret",
   "aws-appsync-api-key"
  ],
  "cloud-azure": [
   "azure-storage-account-key",
   "azure-shared-access-key",
   "azure-cosmos-db-key",
   "azure-ad-client-secret",
   "azure-sas-token",
   "azure-function-key",
   "azure-cache-for-redis-key",
   "azure-identifiable-key",
   "azure-identifiable-service-key",
   "azure-identifiable-key-annotated",
   "azure-signalr-access-key",
   "azure-application-insights-key",
   "azure-ai-service-key",
   "azure-devops-personal-access-token",
   "azure-devops-token-azdo",
   "azure-openai-key",
   "azure-search-admin-key",
   "azure-app-configuration-connection-string"
  ],
  "cloud-google": [
   "gcp-api-key",
   "gcp-gemini-api",
   "google-oauth-client-secret",
   "google-oauth-access-token",
   "google-oauth-refresh-token",
   "firebase-cloud-messaging-key",
   "google-hmac-key"
  ],
  "cloud-hosting": [
   "digitalocean-pat",
   "digitalocean-access-token",
   "digitalocean-refresh-token",
   "digitalocean-spaces-secret",
   "alibaba-access-key-id",
   "alibaba-secret-key",
   "tencent-cloud-secret-id",
   "tencent-cloud-secret-key",
   "cloudflare-api-key",
   "cloudflare-account-token",
   "cloudflare-global-api-key",
   "cloudflare-origin-ca-key",
   "heroku-api-key",
   "heroku-api-key-v2",
   "flyio-access-token",
   "vercel-api-token",
   "vercel-personal-access-token",
   "vercel-blob-token",
   "netlify-token",
   "netlify-access-token",
   "render-api-key",
   "railway-api-token",
   "linode-api-token",
   "akamai-client-token",
   "vultr-api-key",
   "hetzner-api-token",
   "scaleway-secret-key",
   "scaleway-access-key",
   "exoscale-api-key",
   "ovh-application-secret",
   "upcloud-api-token",
   "civo-api-key",
   "ibm-cloud-user-api-key",
   "yandex-api-key",
   "yandex-access-token",
   "yandex-aws-access-token",
   "yandex-oauth-token",
   "fastly-api-token",
   "godaddy-api-secret",
   "dnsimple-api-token",
   "gandi-api-key",
   "tailscale-api-key",
   "defined-networking-api-token",
   "ngrok-api-key",
   "cloudinary-url",
   "cloudinary-api-secret",
   "neon-api-key",
   "supabase-management-token",
   "supabase-project-api-key",
   "planetscale-api-token",
   "planetscale-oauth-token",
   "planetscale-password",
   "clickhouse-cloud-api-secret-key",
   "databricks-api-token",
   "cockroachlabs-cloud-api-key",
   "datastax-astra-application-token",
   "mongodb-atlas-service-account-secret",
   "mongodb-atlas-api-key",
   "confluent-access-token",
   "confluent-secret-key",
   "aiven-auth-token",
   "influxdb-api-token",
   "snowflake-programmatic-access-token",
   "algolia-api-key",
   "elastic-cloud-api-key",
   "upstash-redis-rest-token",
   "cloudant-password"
  ],
  "git-hosts": [
   "github-pat",
   "github-fine-grained-pat",
   "github-oauth",
   "github-app-token",
   "github-refresh-token",
   "github-legacy-token",
   "gitlab-pat",
   "gitlab-pat-routable",
   "gitlab-cicd-job-token",
   "gitlab-deploy-token",
   "gitlab-feature-flag-client-token",
   "gitlab-feed-token",
   "gitlab-incoming-mail-token",
   "gitlab-kubernetes-agent-token",
   "gitlab-oauth-app-secret",
   "gitlab-ptt",
   "gitlab-rrt",
   "gitlab-runner-authentication-token",
   "gitlab-scim-token",
   "gitlab-pat-routable-short",
   "gitlab-runner-authentication-token-routable",
   "gitlab-deploy-token-in-address",
   "gitlab-session-cookie",
   "bitbucket-client-id",
   "bitbucket-client-secret",
   "bitbucket-app-password",
   "bitbucket-access-token",
   "bitbucket-data-center-token",
   "gitea-access-token",
   "gitter-access-token",
   "sourcegraph-access-token",
   "sourcegraph-legacy-token"
  ],
  "ci": [
   "circleci-personal-token",
   "circleci-project-token",
   "buildkite-user-access-token",
   "buildkite-service-token",
   "buildkite-legacy-agent-token",
   "travisci-access-token",
   "droneci-access-token",
   "jenkins-api-token",
   "codecov-access-token",
   "coveralls-personal-api-token",
   "harness-api-key",
   "octopus-deploy-api-key",
   "sonar-api-token",
   "sonarqube-prefixed-token",
   "infracost-api-token",
   "snyk-api-token",
   "bitrise-access-token",
   "appveyor-api-token",
   "prefect-api-token",
   "pulumi-api-token",
   "hashicorp-tf-api-token",
   "hashicorp-tf-password",
   "scalingo-api-token",
   "scalr-api-access-token",
   "mergify-application-key",
   "codacy-api-token",
   "codeclimate-reporter-id",
   "launchdarkly-sdk-key",
   "launchdarkly-access-token",
   "configcat-sdk-key",
   "devcycle-server-sdk-key",
   "saucelabs-access-key",
   "browserstack-access-key",
   "percy-token",
   "aikido-client-secret"
  ],
  "registries": [
   "npm-access-token",
   "npm-legacy-token",
   "pypi-upload-token",
   "rubygems-api-token",
   "crates-io-api-key",
   "nuget-api-key",
   "clojars-api-token",
   "dockerhub-personal-access-token",
   "dockerhub-organization-access-token",
   "docker-swarm-join-token",
   "docker-swarm-unlock-key",
   "artifactory-api-key",
   "artifactory-reference-token",
   "jfrog-api-key",
   "jfrog-identity-token",
   "bintray-api-key",
   "cloudsmith-api-key",
   "packagist-token",
   "jsr-token",
   "open-vsx-token",
   "anaconda-token",
   "sidekiq-sensitive-url",
   "sidekiq-secret"
  ],
  "chat": [
   "slack-bot-token",
   "slack-user-token",
   "slack-app-token",
   "slack-config-access-token",
   "slack-config-refresh-token",
   "slack-legacy-bot-token",
   "slack-legacy-token",
   "slack-legacy-workspace-token",
   "slack-session-token",
   "slack-webhook-url",
   "discord-bot-token",
   "discord-webhook",
   "discord-api-token",
   "discord-client-id",
   "discord-client-secret",
   "telegram-bot-api-token",
   "telegram-bot-api-token-named",
   "microsoft-teams-webhook",
   "mattermost-access-token",
   "sendgrid-api-token",
   "mailgun-private-api-token",
   "mailgun-key",
   "mailgun-pub-key",
   "mailgun-signing-key",
   "mailchimp-api-key",
   "postmark-api-token",
   "sendinblue-api-token",
   "resend-api-key",
   "mailersend-api-token",
   "mailjet-api-secret",
   "sparkpost-api-key",
   "mandrill-api-key",
   "twilio-api-key",
   "twilio-account-sid",
   "twilio-auth-token",
   "messagebird-api-token",
   "messagebird-client-id",
   "vonage-api-secret",
   "plivo-auth-token",
   "telnyx-api-v2-key",
   "sendbird-access-id",
   "sendbird-access-token",
   "intercom-api-key",
   "zendesk-secret-key",
   "facebook-secret",
   "facebook-access-token",
   "facebook-page-access-token",
   "instagram-access-token",
   "twitter-api-key",
   "twitter-api-secret",
   "twitter-access-token",
   "twitter-access-secret",
   "twitter-bearer-token",
   "linkedin-client-id",
   "linkedin-client-secret",
   "linkedin-client-secret-wpl",
   "twitch-api-token",
   "flickr-access-token",
   "disqus-api-key",
   "onesignal-rich-authentication-token",
   "klaviyo-api-key",
   "beamer-api-token",
   "lark-app-secret",
   "dingtalk-webhook",
   "courier-auth-token"
  ],
  "payment": [
   "stripe-access-token",
   "stripe-webhook-secret",
   "square-access-token",
   "square-oauth-secret",
   "paypal-braintree-access-token",
   "paypal-client-secret",
   "adyen-api-key",
   "plaid-api-token",
   "plaid-client-id",
   "plaid-secret-key",
   "shopify-access-token",
   "shopify-custom-access-token",
   "shopify-private-app-access-token",
   "shopify-shared-secret",
   "easypost-api-token",
   "easypost-test-api-token",
   "shippo-api-token",
   "flutterwave-secret-key",
   "flutterwave-public-key",
   "flutterwave-encryption-key",
   "razorpay-key-id",
   "razorpay-key-secret",
   "paystack-secret-key",
   "checkout-secret-key",
   "paddle-live-api-key",
   "asaas-api-token",
   "xendit-production-api-key",
   "midtrans-production-server-client-key",
   "mercadopago-access-token",
   "gocardless-api-token",
   "freemius-secret-key",
   "freshbooks-access-token",
   "lob-api-key",
   "lob-pub-api-key",
   "finicity-api-token",
   "finicity-client-secret",
   "finnhub-access-token",
   "etsy-access-token",
   "squarespace-access-token",
   "woocommerce-consumer-secret",
   "gumroad-access-token",
   "duffel-api-token",
   "ramp-client-secret",
   "mercury-production-api-token",
   "ebay-client-secret",
   "coinbase-access-token",
   "bittrex-access-key",
   "binance-api-secret",
   "kraken-access-token",
   "kucoin-access-token",
   "kucoin-secret-key",
   "infura-project-secret",
   "etherscan-api-key",
   "ethereum-private-key",
   "bitcoin-private-key",
   "solana-private-key"
  ],
  "ai": [
   "openai-api-key",
   "anthropic-api-key",
   "anthropic-admin-api-key",
   "huggingface-access-token",
   "huggingface-organization-api-token",
   "cohere-api-token",
   "mistral-api-key",
   "groq-api-key",
   "replicate-api-token",
   "perplexity-api-key",
   "xai-api-key",
   "openrouter-api-key",
   "deepseek-api-key",
   "cerebras-api-key",
   "nvidia-api-key",
   "togetherai-api-key",
   "togetherai-legacy-api-key",
   "fireworks-api-key",
   "elevenlabs-api-key",
   "deepgram-api-key",
   "assemblyai-api-key",
   "stability-ai-api-key",
   "ai21-api-key",
   "voyageai-api-key",
   "pinecone-api-key-legacy",
   "pinecone-api-key",
   "langchain-langsmith-personal-access-token",
   "langfuse-secret-key",
   "weights-and-biases-api-key-v1",
   "weights-and-biases-api-key",
   "privateai-api-token",
   "cursor-api-key",
   "llama-cloud-api-key",
   "tavily-api-key",
   "jina-api-key",
   "apify-api-token",
   "runpod-api-key",
   "vercel-ai-gateway-key",
   "fal-api-key",
   "clarifai-api-key",
   "brave-search-api-key",
   "zhipu-api-key"
  ],
  "observability": [
   "datadog-access-token",
   "datadog-api-key",
   "new-relic-user-api-key",
   "new-relic-user-api-id",
   "new-relic-insert-key",
   "new-relic-browser-api-token",
   "new-relic-rest-key",
   "new-relic-license-key",
   "dynatrace-api-token",
   "grafana-api-key",
   "grafana-cloud-api-token",
   "grafana-service-account-token",
   "sentry-org-token",
   "sentry-org-token-short",
   "sentry-user-token",
   "sentry-access-token",
   "sumologic-access-id",
   "sumologic-access-token",
   "honeycomb-api-key",
   "honeycomb-ingest-key",
   "logdna-ingestion-key",
   "loggly-token",
   "logzio-token",
   "papertrail-api-token",
   "splunk-hec-token",
   "pagerduty-api-key",
   "opsgenie-api-key",
   "rollbar-access-token",
   "bugsnag-api-key",
   "airbrake-api-key",
   "honeybadger-api-key",
   "posthog-personal-api-key",
   "posthog-project-api-key",
   "amplitude-secret-key",
   "mixpanel-api-secret",
   "segment-write-key",
   "segment-public-api-token",
   "fullstory-api-key",
   "logfire-token",
   "axiom-api-token",
   "rootly-api-key",
   "signalfx-access-token",
   "instana-agent-key",
   "statuspage-api-key"
  ],
  "secret-managers": [
   "vault-service-token",
   "vault-batch-token",
   "vault-unseal-key",
   "vault-approle-secret-id",
   "vault-recovery-token",
   "vault-legacy-token",
   "doppler-api-token",
   "1password-service-account-token",
   "1password-secret-key",
   "age-secret-key",
   "infisical-token",
   "bitwarden-client-secret",
   "bitwarden-secrets-manager-token",
   "okta-access-token",
   "auth0-client-secret",
   "clerk-secret-key",
   "workos-production-api-key",
   "stytch-secret",
   "authress-service-client-access-key",
   "jumpcloud-api-key",
   "cisco-meraki-api-key",
   "openshift-user-token",
   "hcp-client-secret",
   "nats-nkey-seed",
   "totp-secret",
   "wireguard-private-key"
  ],
  "saas": [
   "atlassian-api-token",
   "atlassian-legacy-api-token",
   "atlassian-data-center-token",
   "asana-client-id",
   "asana-client-secret",
   "asana-personal-access-token",
   "linear-api-key",
   "linear-client-secret",
   "notion-api-token",
   "airtable-api-key",
   "airtable-personnal-access-token",
   "clickup-personal-api-token",
   "trello-api-token",
   "trello-access-token",
   "monday-api-token",
   "figma-personal-access-token",
   "postman-api-token",
   "readme-api-token",
   "typeform-api-token",
   "contentful-delivery-api-token",
   "contentful-management-token",
   "mapbox-api-token",
   "mapbox-secret-access-token",
   "maxmind-license-key",
   "maxmind-license-key-legacy",
   "adafruit-api-key",
   "adafruit-io-key",
   "adobe-client-id",
   "adobe-client-secret",
   "dropbox-api-token",
   "dropbox-long-lived-api-token",
   "dropbox-short-lived-api-token",
   "dropbox-access-token",
   "box-api-access-token",
   "frameio-api-token",
   "hubspot-private-app-token",
   "hubspot-api-key",
   "salesforce-access-token",
   "salesforce-consumer-key",
   "salesforce-marketing-cloud-secret",
   "rapidapi-access-token",
   "rapidapi-key-marked",
   "nytimes-access-token",
   "intra42-client-secret",
   "settlemint-application-access-token",
   "settlemint-personal-access-token",
   "settlemint-service-access-token",
   "zoho-oauth-token",
   "mux-access-token-secret",
   "nylas-api-key",
   "calcom-api-key",
   "wakatime-api-key",
   "wakatime-token",
   "riot-games-api-key",
   "wundergraph-api-key",
   "apollo-graph-key",
   "composio-api-key",
   "svix-api-key",
   "wechat-app-secret",
   "spotify-client-secret",
   "openweather-api-key",
   "virustotal-api-key",
   "shodan-api-key",
   "abuseipdb-api-key",
   "pusher-app-secret",
   "ably-api-key",
   "pubnub-secret-key",
   "google-recaptcha-secret",
   "lichess-personal-access-token",
   "netsuite-consumer-secret",
   "sanity-token"
  ],
  "providers-tokens": [
   "airtable-oauth-token-prefixed",
   "alchemy-api-key-prefixed",
   "arcjet-api-key-prefixed",
   "airwallex-api-key-prefixed",
   "alibaba-cloud-sts-access-key-id-prefixed",
   "ashby-api-key-prefixed",
   "autodesk-platform-api-key-prefixed",
   "baseten-api-key-prefixed",
   "block-protocol-api-key-prefixed",
   "branch-key-prefixed",
   "browserbase-api-key-prefixed",
   "browser-use-api-key-prefixed",
   "builder-io-private-key-prefixed",
   "canva-client-secret-prefixed",
   "cartesia-api-key-prefixed",
   "cfx-re-server-key-prefixed",
   "chargify-api-key-prefixed",
   "chromatic-project-token-prefixed",
   "coderabbit-api-key-prefixed",
   "coinbase-cdp-key-name-prefixed",
   "convex-deploy-key-prefixed",
   "convex-management-token-prefixed",
   "coze-token-prefixed",
   "crossmint-api-key-prefixed",
   "databento-api-key-prefixed",
   "datadog-rum-client-token-prefixed",
   "dependency-track-token-prefixed",
   "devin-api-key-prefixed",
   "dfuse-api-key-prefixed",
   "dify-api-key-prefixed",
   "dub-api-key-prefixed",
   "e2b-api-key-prefixed",
   "endor-labs-api-key-prefixed",
   "expo-token-prefixed",
   "firecrawl-api-key-prefixed",
   "flagsmith-server-environment-key-prefixed",
   "fleetbase-api-key-prefixed",
   "friendli-token-prefixed",
   "gamma-api-key-prefixed",
   "gc-notify-api-key-prefixed",
   "gitalk-secret-prefixed",
   "github-copilot-token-prefixed",
   "guardsquare-api-key-prefixed",
   "hack-club-api-key-prefixed",
   "hasura-token-prefixed",
   "heartland-api-key-prefixed",
   "hex-technologies-token-prefixed",
   "hop-token-prefixed",
   "inngest-signing-key-prefixed",
   "ionic-token-prefixed",
   "iterative-studio-access-token-prefixed",
   "lark-access-token-prefixed",
   "laravel-application-key-prefixed",
   "lightstep-access-token-prefixed",
   "mailtrap-api-key-prefixed",
   "mapbox-temporary-token-prefixed",
   "mem0-api-key-prefixed",
   "meilisearch-api-key-prefixed",
   "minimax-api-key-prefixed",
   "mintlify-api-key-prefixed",
   "modal-token-secret-prefixed",
   "nango-secret-key-prefixed",
   "nightfall-api-key-prefixed",
   "notion-oauth-refresh-token-prefixed",
   "onfido-token-prefixed",
   "ory-token-prefixed",
   "pangea-token-prefixed",
   "parabola-api-key-prefixed",
   "permit-io-api-key-prefixed",
   "persona-api-key-prefixed",
   "pinterest-token-prefixed",
   "pirsch-access-key-prefixed",
   "polar-token-prefixed",
   "portainer-api-key-prefixed",
   "posthog-key-prefixed",
   "prisma-api-key-prefixed",
   "proof-api-key-prefixed",
   "qase-token-prefixed",
   "quicknode-api-key-prefixed",
   "rainforest-pay-api-key-prefixed",
   "redirect-pizza-token-prefixed",
   "retell-ai-api-key-prefixed",
   "robinhood-crypto-api-key-prefixed",
   "runway-api-key-prefixed",
   "saladcloud-api-key-prefixed",
   "samsara-token-prefixed",
   "scale-api-key-prefixed",
   "seam-api-key-prefixed",
   "shortcut-token-prefixed",
   "stackhawk-api-key-prefixed",
   "statsig-server-key-prefixed",
   "supabase-service-key-prefixed",
   "teamcity-token-prefixed",
   "testkube-api-key-prefixed",
   "thunderstore-token-prefixed",
   "tigris-secret-access-key-prefixed",
   "tigris-access-key-id-prefixed",
   "tinybird-token-prefixed",
   "tolgee-api-key-prefixed",
   "trend-micro-cloud-one-api-key-prefixed",
   "trigger-dev-secret-key-prefixed",
   "twenty-api-key-prefixed",
   "unkey-root-key-prefixed",
   "unleash-token-prefixed",
   "val-town-token-prefixed",
   "vk-access-token-prefixed",
   "volcengine-access-key-id-prefixed",
   "warpstream-api-key-prefixed",
   "workato-token-prefixed",
   "zapier-webhook-prefixed",
   "zuplo-api-key-prefixed",
   "zendesk-token-prefixed",
   "make-webhook-prefixed",
   "integromat-webhook-prefixed",
   "ifttt-webhook-prefixed",
   "google-chat-webhook-prefixed",
   "tines-webhook-prefixed",
   "infura-project-key-prefixed",
   "alchemy-node-key-prefixed",
   "quicknode-endpoint-key-prefixed",
   "kubernetes-service-account-token-prefixed",
   "mattermost-incoming-webhook-prefixed",
   "rocket-chat-incoming-webhook-prefixed",
   "pagerduty-events-integration-key-prefixed",
   "opsgenie-integration-key-prefixed",
   "checkout-com-sandbox-secret-key-prefixed",
   "clerk-webhook-signing-secret-prefixed",
   "replit-token-prefixed",
   "codestral-api-key-prefixed",
   "upstash-qstash-token-prefixed",
   "contentful-oauth-token-prefixed",
   "gitguardian-token-prefixed",
   "snyk-service-token-prefixed",
   "cloudflare-tunnel-tunnel-token-prefixed",
   "anyscale-api-key-prefixed",
   "astral-pyx-token-prefixed",
   "braintrust-api-key-prefixed",
   "cursor-api-key-prefixed",
   "elevenlabs-api-key-prefixed",
   "helicone-api-key-prefixed",
   "lambda-cloud-api-key-prefixed",
   "apify-run-token-prefixed",
   "sindri-api-key-prefixed",
   "ai-provider-api-key",
   "atlassian-service-account-token-prefixed",
   "atlassian-admin-api-key-prefixed",
   "github-app-token-stateless",
   "buildkite-agent-token-prefixed",
   "octopus-deploy-api-key-prefixed",
   "sourcegraph-gateway-access-token-prefixed",
   "spectral-dsn-key-prefixed",
   "dagger-cloud-token-prefixed",
   "depot-token-prefixed",
   "gitea-oauth-client-secret-prefixed",
   "anaconda-token-prefixed",
   "jfrog-access-token",
   "nexus-repository-token-prefixed",
   "packagist-token-prefixed",
   "open-vsx-access-token-prefixed",
   "gemfury-token-of-an-index-prefixed",
   "cloudsmith-entitlement-token-prefixed",
   "aiven-service-password-prefixed",
   "confluent-cloud-api-secret-prefixed",
   "dbt-cloud-token-prefixed",
   "elastic-cloud-api-key-prefixed",
   "jumpcloud-api-key-prefixed",
   "k3s-cluster-token-prefixed",
   "netbird-access-token-prefixed",
   "proxmox-ve-api-token-prefixed",
   "dnsimple-access-token-prefixed",
   "fauna-secret-prefixed",
   "gel-cloud-secret-key-prefixed",
   "jd-cloud-access-key-prefixed",
   "kong-konnect-access-token-prefixed",
   "localstack-auth-token-prefixed",
   "materialize-app-password-prefixed",
   "porkbun-api-key-prefixed",
   "rancher-api-token-prefixed",
   "the-things-stack-api-key-prefixed",
   "turnstile-secret-key-prefixed",
   "yandex-smartcaptcha-server-key-prefixed",
   "yandex-language-api-key",
   "xata-api-key-prefixed",
   "yandex-cloud-iam-cookie-prefixed",
   "datadog-key-prefixed",
   "dynatrace-token",
   "fullstory-api-key-prefixed",
   "new-relic-license-key-prefixed",
   "new-relic-key-prefixed",
   "sentry-dsn-with-its-secret-prefixed",
   "1password-recovery-code-prefixed",
   "vault-batch-token-other",
   "vault-batch-token-old",
   "bip32-extended-private-key",
   "adyen-api-key-prefixed",
   "asana-access-token-prefixed",
   "deepl-api-key-prefixed",
   "discord-user-token-prefixed",
   "flexport-api-key-prefixed",
   "flutterwave-secret-key-prefixed",
   "firebase-registration-token-prefixed",
   "gocardless-access-token-prefixed",
   "intercom-access-token-prefixed",
   "lichess-access-token-prefixed",
   "mandrill-api-key-prefixed",
   "matrix-access-token-prefixed",
   "miro-access-token-prefixed",
   "onfido-api-token-prefixed",
   "pagar-me-key-prefixed",
   "plaid-access-token-prefixed",
   "roblox-session-cookie",
   "redirect-pizza-api-token-prefixed",
   "salesforce-refresh-token-prefixed",
   "shopify-access-token-prefixed",
   "stripe-organisation-key-prefixed",
   "supabase-access-token-alnum",
   "thunderstore-service-account-token-prefixed",
   "threads-access-token-prefixed",
   "twitch-stream-key-prefixed",
   "ubidots-token-prefixed",
   "voiceflow-api-key-prefixed",
   "wakatime-oauth-token-prefixed",
   "wepay-access-token-prefixed",
   "woocommerce-api-key-prefixed",
   "workos-api-key-prefixed",
   "val-town-api-token-prefixed",
   "zoho-oauth-token-prefixed",
   "zuplo-consumer-api-key-prefixed",
   "telegram-bot-token-in-an-address-prefixed",
   "thingsboard-device-token-in-an-address-prefixed",
   "pipedream-endpoint-prefixed",
   "arize-api-key-prefixed",
   "baidu-qianfan-api-key-prefixed",
   "botpress-access-token-prefixed",
   "chroma-cloud-api-key-prefixed",
   "chutes-api-key-prefixed",
   "codesandbox-api-token-prefixed",
   "continue-api-key-prefixed",
   "daytona-api-key-prefixed",
   "featherless-api-key-prefixed",
   "hedra-api-key-prefixed",
   "humanloop-api-key-prefixed",
   "hyperbrowser-api-key-prefixed",
   "letta-api-key-prefixed",
   "literal-ai-api-key-prefixed",
   "luma-ai-api-key-prefixed",
   "meshy-api-key-prefixed",
   "nomic-api-key-prefixed",
   "novita-ai-api-key-prefixed",
   "predibase-api-token-prefixed",
   "prime-intellect-api-key-prefixed",
   "steel-api-key-prefixed",
   "tripo-api-key-prefixed",
   "twelve-labs-api-key-prefixed",
   "vectara-api-key-prefixed",
   "windsurf-api-key-prefixed",
   "aptos-private-key-prefixed",
   "brex-user-token-prefixed",
   "khalti-secret-key-prefixed",
   "cashfree-secret-key-prefixed",
   "rfc-8959-secret-token-uri-prefixed",
   "covalent-api-key-prefixed",
   "creem-api-key-prefixed",
   "efi-client-secret-prefixed",
   "lob-api-key-prefixed",
   "midtrans-server-key-prefixed",
   "mollie-api-key-prefixed",
   "omise-secret-key-prefixed",
   "nostr-private-key-prefixed",
   "pimlico-api-key-prefixed",
   "recharge-api-token-prefixed",
   "shopify-app-automation-token-prefixed",
   "sui-private-key-prefixed",
   "sumup-secret-key-prefixed",
   "tezos-private-key-prefixed",
   "wompi-private-key-prefixed",
   "wix-api-key-prefixed",
   "aikido-ci-scanning-token-prefixed",
   "appwrite-api-key-prefixed",
   "chief-tools-token-prefixed",
   "checkly-api-key-prefixed",
   "coralogix-personal-api-key-prefixed",
   "coralogix-team-api-key-prefixed",
   "coveo-api-key-prefixed",
   "firehydrant-api-key-prefixed",
   "hcaptcha-secret-key-prefixed",
   "honeybadger-personal-token-prefixed",
   "honeybadger-project-api-key-prefixed",
   "incident-io-api-key-prefixed",
   "jetbrains-hub-permanent-token-prefixed",
   "klaviyo-private-key-prefixed",
   "knock-service-token-prefixed",
   "liveblocks-secret-key-prefixed",
   "logicmonitor-api-token-prefixed",
   "loggly-customer-token-in-an-address-prefixed",
   "mailersend-smtp-password-prefixed",
   "memfault-organisation-token-prefixed",
   "metabase-api-key-prefixed",
   "macaroon-token-prefixed",
   "n8n-api-key-prefixed",
   "netbox-api-token-prefixed",
   "ntfy-access-token-prefixed",
   "oculus-app-access-token-prefixed",
   "outline-api-key-prefixed",
   "paseto-token-prefixed",
   "plain-api-key-prefixed",
   "plane-api-key-prefixed",
   "plex-claim-token-prefixed",
   "radar-secret-key-prefixed",
   "raycast-access-token-prefixed",
   "retool-api-token-prefixed",
   "smtp2go-api-key-prefixed",
   "socket-api-token-prefixed",
   "statsig-console-api-key-prefixed",
   "tally-api-key-prefixed",
   "telnyx-api-key-prefixed",
   "trufflehog-enterprise-key-prefixed",
   "vanta-client-secret-prefixed",
   "vantage-api-token-prefixed",
   "veracode-api-secret-key-prefixed",
   "veracode-api-id-prefixed",
   "turbopuffer-api-key-prefixed",
   "modrinth-access-token-prefixed",
   "weblate-token-prefixed",
   "pganalyze-read-key-prefixed",
   "sonarcloud-organisation-token-prefixed",
   "aftership-api-key-prefixed",
   "africa-s-talking-api-key-prefixed",
   "arcgis-api-key-prefixed",
   "argos-token-prefixed",
   "atatus-license-key-prefixed",
   "comfyui-api-key-prefixed",
   "deepsource-dsn-prefixed",
   "dingtalk-signing-secret-prefixed",
   "dynamic-api-token-prefixed",
   "freepik-api-key-prefixed",
   "ideal-postcodes-api-key-prefixed",
   "murf-api-key-prefixed",
   "percy-token-prefixed",
   "personio-client-secret-prefixed",
   "phabricator-conduit-token-prefixed",
   "phylum-token-prefixed",
   "planet-labs-api-key-prefixed",
   "reepay-private-key-prefixed",
   "scrapegraph-api-key-prefixed",
   "you-com-api-key-prefixed",
   "zettle-client-secret-prefixed"
  ],
  "providers-tools": [
   "adobe-api-secret",
   "alienvault-api-key",
   "apimatic-api-key",
   "app-center-token",
   "appoptics-api-key",
   "appetize-api-key",
   "autodesk-client-secret",
   "autodesk-client-key",
   "backblaze-b2-application-key",
   "wasabi-secret-access-key",
   "baseten-api-key",
   "beeceptor-api-key",
   "better-stack-token",
   "bitbar-api-key",
   "bitly-access-token",
   "blazemeter-api-key",
   "blogger-api-key",
   "blynk-device-token",
   "boost-note-token",
   "buddyns-api-key",
   "bunny-net-api-key",
   "buttercms-token",
   "buddy-token",
   "carto-api-key",
   "censys-secret",
   "checkly-api-key",
   "cloudimage-token",
   "cloudsight-api-key",
   "cocoapods-trunk-token",
   "codemagic-token",
   "codeship-api-key",
   "comet-api-key",
   "contentstack-token",
   "couchbase-capella-api-secret",
   "coverity-token",
   "crowdin-token",
   "cypress-record-key",
   "datafire-api-key",
   "datarobot-api-key",
   "dependency-track-api-key",
   "detectify-api-key",
   "deepl-api-key",
   "deviantart-token",
   "digitalocean-token-of-the-old-form",
   "ditto-api-key",
   "dnscheck-api-key",
   "dns-made-easy-api-key",
   "documo-api-key",
   "duckdns-token",
   "duo-secret-key",
   "dynalist-api-key",
   "dynu-api-key",
   "edenai-api-key",
   "equinix-metal-token",
   "eraser-api-key",
   "exa-api-key",
   "exoscale-api-secret",
   "fernet-key",
   "figma-token-of-the-old-form",
   "file-io-api-key",
   "flagsmith-environment-key",
   "flat-io-api-key",
   "flespi-token",
   "forest-admin-secret",
   "form-io-api-key",
   "fossa-api-key",
   "freshstatus-api-key",
   "fulcrum-api-key",
   "gemfury-token",
   "getsandbox-api-key",
   "ghost-api-key",
   "gitbook-token",
   "gitkraken-token",
   "gradle-enterprise-access-key",
   "graphcms-token",
   "greptile-api-key",
   "growthbook-secret-key",
   "gyazo-token",
   "happo-api-key",
   "harbor-robot-token",
   "hcaptcha-secret-key",
   "hockeyapp-token",
   "hybrid-analysis-api-key",
   "hypertrack-secret-key",
   "hypertune-api-key",
   "imagekit-private-key",
   "imgbb-api-key",
   "imgix-api-key",
   "imgur-client-secret",
   "infomaniak-token",
   "integromat-api-key",
   "jenkins-crumb",
   "iterative-studio-token",
   "kagi-api-key",
   "mulesoft-anypoint-client-secret",
   "keen-api-key",
   "keycloak-client-secret",
   "kimi-api-key",
   "klipfolio-api-key",
   "kontent-api-key",
   "lambda-labs-api-key",
   "lambdatest-access-key",
   "leanplum-api-key",
   "libraries-io-api-key",
   "lighton-api-key",
   "livekit-api-secret",
   "lokalise-token",
   "looker-client-secret",
   "looker-client-id",
   "mapillary-token",
   "manifest-api-key",
   "mend-api-key",
   "microsoft-bing-api-key",
   "miro-token",
   "modelscope-token",
   "myintervals-api-key",
   "netlify-build-build-hook",
   "netapp-token",
   "noticeable-api-key",
   "nuclino-api-key",
   "nylas-secret",
   "onelogin-client-secret",
   "optimizely-token",
   "packagecloud-token",
   "particle-token",
   "pendo-integration-key",
   "pganalyze-api-key",
   "phrase-token",
   "pinata-secret",
   "pingdom-token",
   "pipedream-api-key",
   "pivotal-tracker-token",
   "plunk-secret-key",
   "plotly-api-key",
   "poeditor-api-key",
   "prismic-token",
   "promptlayer-api-key",
   "qiita-token",
   "quantcast-api-key",
   "qubole-token",
   "quickmetrics-api-key",
   "quip-token",
   "raven-api-key",
   "raygun-api-key",
   "readme-api-key",
   "red-hat-pyxis-api-key",
   "redmine-api-key",
   "rundeck-token",
   "scrutinizer-token",
   "semaphore-token",
   "sentiment-api-key",
   "shortcut-token",
   "shotstack-api-key",
   "shutterstock-token",
   "siliconflow-api-key",
   "sigopt-token",
   "sirv-client-secret",
   "siteleaf-api-key",
   "socrata-token",
   "soundcloud-client-secret",
   "solarwinds-observability-token",
   "sherpadesk-token",
   "shopee-partner-key",
   "siemens-token",
   "sslmate-api-key",
   "stackexchange-key",
   "statuscake-api-key",
   "steam-api-key",
   "stitch-api-key",
   "storyblok-api-key",
   "storychief-api-key",
   "strava-client-secret",
   "stream-secret",
   "supernotes-api-key",
   "surge-token",
   "swiftype-api-key",
   "tableau-access-token",
   "tavus-api-key",
   "tencent-map-api-key",
   "testrail-api-key",
   "thingsboard-device-token",
   "thousandeyes-token",
   "tinypng-api-key",
   "t-ly-api-key",
   "tmetric-api-key",
   "todoist-token",
   "traceloop-api-key",
   "truenas-api-key",
   "ubidots-token",
   "unifyid-api-key",
   "ubuntu-pro-token",
   "unplugg-api-key",
   "uploadcare-api-key",
   "uptimerobot-api-key",
   "upstage-api-key",
   "vapi-api-key",
   "vast-ai-api-key",
   "versioneye-api-key",
   "vimeo-token",
   "voicegain-token",
   "voiceflow-api-key",
   "volcengine-api-key",
   "vuforia-api-key",
   "webflow-token",
   "wiseflow-api-key",
   "wistia-token",
   "wp-engine-api-key",
   "xata-api-key",
   "yandex-key",
   "yelp-api-key",
   "zapier-api-key",
   "zeplin-token",
   "zerotier-token",
   "zoom-client-secret",
   "zuora-client-secret"
  ],
  "providers-communication": [
   "8x8-api-key",
   "agora-app-certificate",
   "airship-api-key",
   "apifonica-api-key",
   "appcues-api-key",
   "autoklose-api-key",
   "autopilot-api-key",
   "ayrshare-api-key",
   "bombbomb-api-key",
   "bouncer-api-key",
   "braze-api-key",
   "bugherd-api-key",
   "campaign-monitor-api-key",
   "campayn-api-key",
   "canny-api-key",
   "chatbot-api-key",
   "chatfuel-api-key",
   "chatwork-api-key",
   "cliengo-api-key",
   "clicksend-api-key",
   "clockwork-sms-api-key",
   "convertkit-api-key",
   "crisp-api-key",
   "customer-io-api-key",
   "customer-guru-api-key",
   "d7-networks-api-key",
   "daily-api-key",
   "debounce-api-key",
   "delighted-api-key",
   "doximity-api-key",
   "drift-api-key",
   "dyspatch-api-key",
   "elastic-email-api-key",
   "emailoctopus-api-key",
   "emailjs-api-key",
   "enablex-api-key",
   "feedier-api-key",
   "formbucket-api-key",
   "freshdesk-api-key",
   "freshchat-api-key",
   "freshworks-api-key",
   "front-api-key",
   "getemail-api-key",
   "getemails-api-key",
   "getgist-api-key",
   "getresponse-api-key",
   "groove-api-key",
   "happy-scribe-api-key",
   "helpcrunch-api-key",
   "helpscout-api-key",
   "infobip-api-key",
   "instantly-api-key",
   "iterable-api-key",
   "kickbox-api-key",
   "line-messaging-channel-token",
   "line-notify-token",
   "liveagent-api-key",
   "loops-api-key",
   "mailboxlayer-api-key",
   "mailerlite-api-key",
   "mailmodo-api-key",
   "mailsac-api-key",
   "mailtrap-api-key",
   "mailosaur-api-key",
   "messente-api-key",
   "mesibo-api-key",
   "mixmax-api-key",
   "moosend-api-key",
   "nicereply-api-key",
   "neverbounce-api-key",
   "novu-api-key",
   "omnisend-api-key",
   "onesignal-rest-key",
   "oopspam-api-key",
   "pepipost-api-key",
   "postageapp-api-key",
   "pushbullet-access-token",
   "pushover-token",
   "qualaroo-api-key",
   "ringcentral-client-secret",
   "rocket-chat-token",
   "satismeter-api-key",
   "sendwithus-api-key",
   "sendy-api-key",
   "signalwire-token",
   "simpletexting-api-key",
   "simplesat-api-key",
   "sinch-api-key",
   "smooch-api-key",
   "smsapi-token",
   "surveymonkey-access-token",
   "surveyanyplace-api-key",
   "surveybot-api-key",
   "surveysparrow-api-key",
   "survicate-api-key",
   "tawk-to-api-key",
   "telesign-api-key",
   "textmagic-api-key",
   "tyntec-api-key",
   "upwave-api-key",
   "userflow-api-key",
   "uservoice-api-key",
   "verifier-api-key",
   "verimail-api-key",
   "vbout-api-key",
   "webex-client-secret",
   "webex-bot-access-token",
   "yext-api-key",
   "zeptomail-send-mail-token",
   "zerobounce-api-key",
   "zonka-feedback-api-key",
   "zulip-api-key"
  ],
  "providers-business": [
   "aeroworkflow-api-key",
   "alconost-api-key",
   "alegra-api-key",
   "apacta-api-key",
   "api2cart-api-key",
   "apideck-api-key",
   "apollo-io-api-key",
   "appfollow-api-key",
   "appointedd-api-key",
   "appsynergy-api-key",
   "apptivo-api-key",
   "avaza-token",
   "axonaut-api-key",
   "bamboohr-api-key",
   "baremetrics-api-key",
   "beebole-api-key",
   "billomat-api-key",
   "bitfinex-api-key",
   "bitmex-api-key",
   "bitstamp-api-key",
   "blocknative-api-key",
   "blockfrost-api-key",
   "borgbase-api-key",
   "caflou-api-key",
   "calendly-api-key",
   "capsulecrm-api-key",
   "captain-data-api-key",
   "cashboard-api-key",
   "caspio-api-key",
   "centralstationcrm-api-key",
   "cex-io-api-key",
   "chargebee-api-key",
   "chartmogul-api-key",
   "checkvist-api-key",
   "cielo-api-key",
   "clearbit-api-key",
   "clickhelp-api-key",
   "clinchpad-api-key",
   "clockify-api-key",
   "close-api-key",
   "cloud-elements-api-key",
   "cloudplan-api-key",
   "cloze-api-key",
   "clustdoc-api-key",
   "column-api-key",
   "commerce-js-api-key",
   "companyhub-api-key",
   "conekta-private-key",
   "conversion-tools-api-key",
   "convier-api-key",
   "copper-api-key",
   "currencycloud-api-key",
   "deputy-api-key",
   "dovico-api-key",
   "dotdigital-api-key",
   "dronahq-api-key",
   "dwolla-api-key",
   "eagle-eye-networks-api-key",
   "easy-insight-api-key",
   "ethplorer-api-key",
   "etoro-api-key",
   "eventbrite-token",
   "everhour-api-key",
   "finage-api-key",
   "float-api-key",
   "flowflu-api-key",
   "fmfw-api-key",
   "fullcontact-api-key",
   "fusebill-api-key",
   "geckoboard-api-key",
   "gemini-exchange-key",
   "gengo-api-key",
   "gocanvas-api-key",
   "goodday-api-key",
   "guru-api-key",
   "harvest-token",
   "hellosign-api-key",
   "hive-api-key",
   "hiveage-api-key",
   "humanity-api-key",
   "hunter-api-key",
   "impala-api-key",
   "insightly-api-key",
   "invoiceocean-api-key",
   "jotform-api-key",
   "juro-api-key",
   "kanbantool-api-key",
   "karma-crm-api-key",
   "kylas-api-key",
   "leadfeeder-api-key",
   "lemlist-api-key",
   "lemonsqueezy-api-key",
   "lendflow-api-key",
   "less-annoying-crm-api-key",
   "lexigram-api-key",
   "livestorm-api-key",
   "loginradius-secret",
   "loyverse-api-key",
   "luno-api-key",
   "madkudu-api-key",
   "magnetic-api-key",
   "mavenlink-api-key",
   "meistertask-api-key",
   "metaapi-api-key",
   "metrilo-api-key",
   "mindmeister-api-key",
   "mite-api-key",
   "moonclerk-api-key",
   "moralis-api-key",
   "mrticktock-api-key",
   "nethunt-api-key",
   "nftport-api-key",
   "nimble-api-key",
   "nitro-api-key",
   "nozbe-teams-api-key",
   "oanda-token",
   "onedesk-api-key",
   "onepagecrm-api-key",
   "pandadoc-api-key",
   "pandascore-api-key",
   "partnerstack-api-key",
   "passbase-api-key",
   "paymo-api-key",
   "paymongo-api-key",
   "pipedrive-api-key",
   "planview-leankit-api-key",
   "planyo-api-key",
   "poloniex-api-key",
   "prospect-crm-api-key",
   "prospect-io-api-key",
   "protocols-io-api-key",
   "purestake-api-key",
   "quicknode-api-key",
   "quickbooks-client-secret",
   "really-simple-systems-api-key",
   "recurly-api-key",
   "refiner-api-key",
   "repairshopr-api-key",
   "revampcrm-api-key",
   "rocketreach-api-key",
   "ronin-api-key",
   "route4me-api-key",
   "rownd-api-key",
   "runrun-it-api-key",
   "salesblink-api-key",
   "salescookie-api-key",
   "salesflare-api-key",
   "salesloft-api-key",
   "salemate-api-key",
   "shipday-api-key",
   "shipstation-api-key",
   "signable-api-key",
   "signaturit-api-key",
   "signupgenius-api-key",
   "signrequest-api-key",
   "simplynoted-api-key",
   "simvoly-api-key",
   "skrapp-api-key",
   "smartsheet-api-key",
   "snipcart-api-key",
   "storecove-api-key",
   "streak-api-key",
   "swell-api-key",
   "sugester-api-key",
   "tallyfy-api-key",
   "tatum-api-key",
   "taxjar-api-key",
   "teamgate-api-key",
   "teamwork-api-key",
   "thinkific-api-key",
   "tink-api-key",
   "toggl-track-token",
   "tradier-api-key",
   "transferwise-token",
   "tripay-api-key",
   "uplead-api-key",
   "viewneo-api-key",
   "vouchery-api-key",
   "vyte-api-key",
   "wepay-api-key",
   "worksnaps-api-key",
   "workstack-api-key",
   "wrike-token",
   "ynab-api-key",
   "yousign-api-key",
   "zenkit-api-key",
   "zerox-api-key",
   "zipbooks-api-key"
  ],
  "providers-data": [
   "abstract-api-key",
   "accuweather-api-key",
   "adzuna-api-key",
   "airvisual-api-key",
   "aletheia-api-key",
   "allsports-api-key",
   "amadeus-api-key",
   "amadeus-api-secret",
   "ambee-api-key",
   "api-sports-api-key",
   "apiflash-api-key",
   "apilayer-api-key",
   "artsy-api-key",
   "audd-api-key",
   "aviationstack-api-key",
   "aylien-api-key",
   "bannerbear-api-key",
   "baseapi-api-key",
   "besttime-api-key",
   "bitcoinaverage-api-key",
   "blablabus-api-key",
   "blitapp-api-key",
   "brandfetch-api-key",
   "browshot-api-key",
   "bulbul-api-key",
   "calendarific-api-key",
   "calorieninjas-api-key",
   "api-ninjas-api-key",
   "carbon-interface-api-key",
   "cicero-api-key",
   "cloudmersive-api-key",
   "cloverly-api-key",
   "coinapi-api-key",
   "coingecko-api-key",
   "coinlayer-api-key",
   "coinlib-api-key",
   "coinmarketcap-api-key",
   "commodities-api-key",
   "countrylayer-api-key",
   "cryptocompare-api-key",
   "currencyfreaks-api-key",
   "currencylayer-api-key",
   "currencyscoop-api-key",
   "currents-api-key",
   "dandelion-api-key",
   "data-gov-api-key",
   "deepai-api-key",
   "detect-language-api-key",
   "diffbot-api-key",
   "edamam-api-key",
   "enigma-api-key",
   "exchangerate-api-api-key",
   "exchange-rates-api-api-key",
   "face-api-key",
   "fakejson-api-key",
   "fastforex-api-key",
   "fetchrss-api-key",
   "financial-modeling-prep-api-key",
   "findl-api-key",
   "fixer-api-key",
   "flightapi-api-key",
   "flightaware-api-key",
   "flightlabs-api-key",
   "flightstats-api-key",
   "foursquare-api-key",
   "fxmarket-api-key",
   "geoapify-api-key",
   "geocode-xyz-api-key",
   "geocodify-api-key",
   "geocodio-api-key",
   "getgeoapi-api-key",
   "giphy-api-key",
   "glassnode-api-key",
   "gnews-api-key",
   "graphhopper-api-key",
   "the-guardian-api-key",
   "happi-api-key",
   "here-api-key",
   "holiday-api-api-key",
   "html2pdf-api-key",
   "iconfinder-api-key",
   "iex-cloud-api-key",
   "imagga-api-key",
   "intrinio-api-key",
   "ipapi-api-key",
   "ipdata-api-key",
   "ipgeolocation-api-key",
   "ipinfo-token",
   "ipify-api-key",
   "ip2location-api-key",
   "ipinfodb-api-key",
   "ipqualityscore-api-key",
   "ipstack-api-key",
   "languagelayer-api-key",
   "last-fm-api-key",
   "linkpreview-api-key",
   "locationiq-api-key",
   "m3o-api-key",
   "mac-address-api-key",
   "mapquest-api-key",
   "maptiler-api-key",
   "marketstack-api-key",
   "meaningcloud-api-key",
   "mediastack-api-key",
   "merriam-webster-api-key",
   "meteostat-api-key",
   "moderation-api-api-key",
   "nasa-api-key",
   "nasdaq-data-link-api-key",
   "neutrino-api-api-key",
   "newsapi-api-key",
   "newscatcher-api-key",
   "newsdata-io-api-key",
   "noaa-token",
   "nrel-api-key",
   "numverify-api-key",
   "nutritionix-api-key",
   "omdb-api-key",
   "onwater-api-key",
   "opencage-api-key",
   "opengraph-io-api-key",
   "openrouteservice-api-key",
   "openuv-api-key",
   "owlbot-api-key",
   "paralleldots-api-key",
   "pastebin-api-key",
   "pdflayer-api-key",
   "pdfshift-api-key",
   "people-data-labs-api-key",
   "pexels-api-key",
   "pixabay-api-key",
   "polygon-io-api-key",
   "positionstack-api-key",
   "powrbot-api-key",
   "prodia-api-key",
   "proxycrawl-api-key",
   "rawg-api-key",
   "rebrandly-api-key",
   "removebg-api-key",
   "restpack-api-key",
   "ritekit-api-key",
   "roaring-api-key",
   "scrapeowl-api-key",
   "scraperapi-api-key",
   "scraperbox-api-key",
   "scrapersite-api-key",
   "scrapestack-api-key",
   "scrapfly-api-key",
   "scrapingant-api-key",
   "scrapingbee-api-key",
   "screenshotapi-api-key",
   "screenshotlayer-api-key",
   "securitytrails-api-key",
   "selectpdf-api-key",
   "serper-api-key",
   "serpapi-api-key",
   "serphouse-api-key",
   "serpstack-api-key",
   "sheety-api-key",
   "skybiometry-api-key",
   "smartystreets-auth-token",
   "spoonacular-api-key",
   "sportmonks-api-key",
   "sportradar-api-key",
   "sportsdata-io-api-key",
   "stockdata-api-key",
   "stormglass-api-key",
   "technical-analysis-api-api-key",
   "text2data-api-key",
   "themoviedb-api-key",
   "the-odds-api-api-key",
   "ticketmaster-api-key",
   "tiingo-api-key",
   "timezoneapi-api-key",
   "timezonedb-api-key",
   "tomorrow-io-api-key",
   "tomtom-api-key",
   "travelpayouts-api-key",
   "twelve-data-api-key",
   "unsplash-api-key",
   "upcdatabase-api-key",
   "urlscan-io-api-key",
   "userstack-api-key",
   "vatlayer-api-key",
   "veriphone-api-key",
   "visual-crossing-api-key",
   "vpnapi-api-key",
   "walk-score-api-key",
   "weatherapi-api-key",
   "weatherbit-api-key",
   "weatherstack-api-key",
   "webscraper-api-key",
   "webscraping-api-key",
   "whoisxml-api-key",
   "whoxy-api-key",
   "wolfram-alpha-app-id",
   "worldcoinindex-api-key",
   "world-weather-online-api-key",
   "zenscrape-api-key",
   "zenserp-api-key",
   "zipapi-api-key",
   "zipcodeapi-api-key",
   "zipcodebase-api-key"
  ],
  "providers-further": [
   "aha-credential",
   "ai71-credential",
   "apimetrics-credential",
   "apitemplate-credential",
   "atera-credential",
   "besnappy-credential",
   "budibase-credential",
   "bulksms-credential",
   "clay-credential",
   "clearout-credential",
   "clientary-credential",
   "cloudconvert-credential",
   "coda-credential",
   "codequiry-credential",
   "collect2-credential",
   "convertapi-credential",
   "copyleaks-credential",
   "craftmypdf-credential",
   "dareboost-credential",
   "databox-credential",
   "dead-man-s-snitch-credential",
   "demio-credential",
   "diggernaut-credential",
   "docparser-credential",
   "dryrun-security-credential",
   "duplocloud-credential",
   "duply-credential",
   "ecostruxure-it-credential",
   "envoy-credential",
   "exportsdk-credential",
   "extractor-api-credential",
   "fibery-credential",
   "flexport-credential",
   "formcraft-credential",
   "formsite-credential",
   "gemstash-credential",
   "gtmetrix-credential",
   "hasura-credential",
   "holistic-credential",
   "huawei-credential",
   "hybiscus-credential",
   "inngest-credential",
   "instabot-credential",
   "instamojo-credential",
   "interseller-credential",
   "jamf-credential",
   "jupiterone-credential",
   "kairos-credential",
   "kling-ai-credential",
   "knapsack-pro-credential",
   "lacework-credential",
   "loadmill-credential",
   "lunch-money-credential",
   "magicbell-credential",
   "mappedin-credential",
   "mastra-credential",
   "metabase-credential",
   "mockaroo-credential",
   "monkeylearn-credential",
   "nessus-credential",
   "nvidia-ngc-credential",
   "nx-cloud-credential",
   "onfleet-credential",
   "openvpn-credential",
   "overloop-credential",
   "pagar-me-credential",
   "paperform-credential",
   "parsehub-credential",
   "parseur-credential",
   "paydirt-credential",
   "photoroom-credential",
   "pingone-credential",
   "podio-credential",
   "pollsapi-credential",
   "pollinations-credential",
   "polymarket-credential",
   "postbacks-credential",
   "privacy-com-credential",
   "prodpad-credential",
   "qase-credential",
   "reachmail-credential",
   "recharge-credential",
   "rentman-credential",
   "reply-io-credential",
   "request-finance-credential",
   "serpwow-credential",
   "signifyd-credential",
   "simfin-credential",
   "speechtext-ai-credential",
   "sqreen-credential",
   "statuspal-credential",
   "stormboard-credential",
   "stripo-credential",
   "teamviewer-credential",
   "tefter-credential",
   "teletype-credential",
   "temporal-cloud-credential",
   "testingbot-credential",
   "thycotic-credential",
   "ticket-tailor-credential",
   "timecamp-credential",
   "tokeet-credential",
   "turso-credential",
   "twist-credential",
   "typetalk-credential",
   "uber-credential",
   "uclassify-credential",
   "vagrant-cloud-credential",
   "voodoo-sms-credential",
   "web3-storage-credential",
   "websitepulse-credential",
   "wiz-credential",
   "yahoo-credential",
   "zenrows-credential",
   "abbysale-credential",
   "bluesky-credential",
   "cloudant-credential",
   "codeclimate-credential",
   "deutsche-bahn-credential",
   "discogs-credential",
   "dockerhub-credential",
   "eventful-credential",
   "fitbit-credential",
   "genius-credential",
   "goodreads-credential",
   "guilded-credential",
   "kaggle-credential",
   "kajabi-credential",
   "logrocket-credential",
   "mastodon-credential",
   "medium-credential",
   "meetup-credential",
   "nexus-credential",
   "nomics-credential",
   "onedrive-credential",
   "patreon-credential",
   "pocket-credential",
   "reddit-credential",
   "roblox-credential",
   "sendcloud-credential",
   "setlist-fm-credential",
   "smugmug-credential",
   "snapchat-credential",
   "songkick-credential",
   "tiktok-credential",
   "trakt-credential",
   "tumblr-credential",
   "untappd-credential",
   "viber-credential",
   "whatsapp-credential",
   "withings-credential",
   "woocommerce-credential",
   "xero-credential",
   "yandex-disk-credential",
   "zoho-credential",
   "buddy-credential",
   "gitea-credential",
   "codefresh-credential",
   "codeship-credential",
   "spinnaker-credential",
   "rancher-credential",
   "sonatype-credential",
   "bintray-credential",
   "chocolatey-credential",
   "powershell-gallery-credential",
   "hex-pm-credential",
   "pub-dev-credential",
   "conan-credential",
   "cachix-credential",
   "depot-credential",
   "earthly-credential"
  ],
  "providers-accounts": [
   "qdrant-credential",
   "zilliz-credential",
   "milvus-credential",
   "weaviate-credential",
   "marqo-credential",
   "vespa-cloud-credential",
   "turbopuffer-credential",
   "lancedb-credential",
   "writer-credential",
   "lepton-ai-credential",
   "gladia-credential",
   "speechmatics-credential",
   "rev-ai-credential",
   "soniox-credential",
   "playht-credential",
   "murf-credential",
   "resemble-ai-credential",
   "heygen-credential",
   "synthesia-credential",
   "leonardo-ai-credential",
   "ideogram-credential",
   "black-forest-labs-credential",
   "nlp-cloud-credential",
   "portkey-credential",
   "unstructured-credential",
   "nanonets-credential",
   "mindee-credential",
   "linkup-credential",
   "you-com-credential",
   "agentops-credential",
   "galileo-ai-credential",
   "confident-ai-credential",
   "comfyui-credential",
   "nebius-credential",
   "sambanova-credential",
   "tencent-hunyuan-credential",
   "iflytek-spark-credential",
   "woodpecker-ci-credential",
   "gocd-credential",
   "applitools-credential",
   "argos-credential",
   "launchable-credential",
   "trunk-credential",
   "testim-credential",
   "mabl-credential",
   "katalon-credential",
   "currents-credential",
   "replay-io-credential",
   "buildjet-credential",
   "scout-apm-credential",
   "appsignal-credential",
   "sematext-credential",
   "wavefront-credential",
   "updown-io-credential",
   "cronitor-credential",
   "oh-dear-credential",
   "hyperdx-credential",
   "baselime-credential",
   "site24x7-credential",
   "splunk-on-call-credential",
   "squadcast-credential",
   "zenduty-credential",
   "elastic-apm-credential",
   "zabbix-credential",
   "librenms-credential",
   "netdata-credential",
   "neon-credential",
   "redis-cloud-credential",
   "momento-credential",
   "rockset-credential",
   "typesense-credential",
   "nhost-credential",
   "tidb-cloud-credential",
   "singlestore-credential",
   "dgraph-credential",
   "scylladb-cloud-credential",
   "motherduck-credential",
   "fivetran-credential",
   "airbyte-credential",
   "hevo-credential",
   "rudderstack-credential",
   "hightouch-credential",
   "census-sync-credential",
   "heap-credential",
   "matomo-credential",
   "plausible-credential",
   "fathom-credential",
   "countly-credential",
   "appsflyer-credential",
   "adjust-credential",
   "kochava-credential",
   "singular-credential",
   "clevertap-credential",
   "woopra-credential",
   "gainsight-credential",
   "chameleon-credential",
   "userpilot-credential",
   "hotjar-credential",
   "paddle-credential",
   "klarna-credential",
   "braintree-gateway-credential",
   "authorize-net-credential",
   "cybersource-credential",
   "nmi-credential",
   "bluesnap-credential",
   "paysafe-credential",
   "iyzico-credential",
   "marqeta-credential",
   "lithic-credential",
   "modern-treasury-credential",
   "increase-credential",
   "teller-credential",
   "truelayer-credential",
   "yapily-credential",
   "salt-edge-credential",
   "belvo-credential",
   "flinks-credential",
   "mx-credential",
   "akoya-credential",
   "payoneer-credential",
   "airtel-money-credential",
   "m-pesa-credential",
   "phonepe-credential",
   "paytm-credential",
   "bandwidth-credential",
   "textlocal-credential",
   "clickatell-credential",
   "africa-s-talking-credential",
   "termii-credential",
   "msg91-credential",
   "fast2sms-credential",
   "kaleyra-credential",
   "sendpulse-credential",
   "mailpace-credential",
   "socketlabs-credential",
   "activecampaign-credential",
   "cometchat-credential",
   "batch-credential",
   "pushwoosh-credential",
   "engagespot-credential",
   "arcgis-credential",
   "kakao-credential",
   "naver-credential",
   "alpaca-credential",
   "okx-credential",
   "bybit-credential",
   "htx-credential",
   "gate-io-credential",
   "bitget-credential",
   "mexc-credential",
   "deribit-credential",
   "phemex-credential",
   "coinex-credential",
   "bitvavo-credential",
   "bitpanda-credential",
   "helius-credential",
   "ankr-credential",
   "chainstack-credential",
   "tenderly-credential",
   "thirdweb-credential",
   "biconomy-credential",
   "gelato-credential",
   "greenhouse-credential",
   "lever-credential",
   "workable-credential",
   "personio-credential",
   "hibob-credential",
   "teamtailor-credential",
   "recruitee-credential",
   "attio-credential",
   "affinity-credential",
   "lusha-credential",
   "gorgias-credential",
   "helpjuice-credential",
   "keycdn-credential",
   "gcore-credential",
   "split-credential",
   "frontegg-credential",
   "fusionauth-credential",
   "supertokens-credential",
   "kinde-credential",
   "zitadel-credential",
   "authentik-credential",
   "descope-credential",
   "nocodb-credential",
   "baserow-credential",
   "directus-credential",
   "strapi-credential",
   "datocms-credential",
   "cosmic-credential",
   "payload-credential",
   "n8n-credential",
   "appsmith-credential",
   "activepieces-credential",
   "playfab-credential",
   "faceit-credential",
   "hypixel-credential",
   "mod-io-credential",
   "game-jolt-credential",
   "tuya-credential",
   "soracom-credential",
   "lifx-credential",
   "ecobee-credential",
   "smartthings-credential",
   "netatmo-credential",
   "sensibo-credential",
   "switchbot-credential",
   "govee-credential",
   "ttlock-credential",
   "balena-credential",
   "losant-credential",
   "line-credential",
   "weibo-credential",
   "dingtalk-credential",
   "zalo-credential",
   "dreamhost-credential",
   "namecheap-credential",
   "ns1-credential",
   "cloudns-credential",
   "koyeb-credential",
   "northflank-credential",
   "coder-credential",
   "twingate-credential",
   "rackspace-credential",
   "akamai-credential",
   "kamatera-credential",
   "latitude-sh-credential",
   "height-credential",
   "productboard-credential",
   "basecamp-credential",
   "api-video-credential",
   "jw-player-credential",
   "brightcove-credential",
   "dataforseo-credential",
   "bright-data-credential",
   "zyte-credential",
   "proxycurl-credential",
   "oxylabs-credential",
   "greynoise-credential",
   "crowdstrike-credential",
   "sentinelone-credential",
   "tenable-credential",
   "insightvm-credential",
   "recorded-future-credential",
   "misp-credential",
   "opencti-credential",
   "thehive-credential",
   "akeyless-credential",
   "semgrep-credential",
   "defectdojo-credential",
   "phylum-credential",
   "shipengine-credential",
   "aftership-credential",
   "17track-credential",
   "tequila-credential",
   "transifex-credential",
   "weblate-credential",
   "smartling-credential",
   "localazy-credential",
   "oura-credential",
   "smartcar-credential",
   "canvas-lms-credential",
   "moodle-credential",
   "zenodo-credential",
   "planet-labs-credential",
   "sentinel-hub-credential",
   "short-io-credential",
   "hookdeck-credential",
   "okteto-credential",
   "spacelift-credential",
   "env0-credential",
   "kubecost-credential",
   "cast-ai-credential",
   "komodor-credential",
   "humio-credential",
   "observe-credential",
   "lumigo-credential",
   "epsagon-credential",
   "thundra-credential",
   "nobl9-credential",
   "gremlin-credential",
   "blameless-credential",
   "quay-credential",
   "gogs-credential",
   "gerrit-credential",
   "phabricator-credential",
   "launchpad-credential",
   "sourceforge-credential",
   "relay-app-credential",
   "gumloop-credential",
   "suno-credential",
   "mubert-credential",
   "aiml-api-credential",
   "cartesi-credential",
   "recall-ai-credential",
   "otter-credential",
   "fireflies-credential",
   "gong-credential",
   "chorus-credential",
   "aircall-credential",
   "dialpad-credential",
   "talkdesk-credential",
   "genesys-cloud-credential",
   "five9-credential",
   "nextiva-credential",
   "vonage-video-credential",
   "whereby-credential",
   "jitsi-credential",
   "pexip-credential",
   "streamyard-credential",
   "restream-credential",
   "bitmovin-credential",
   "theoplayer-credential",
   "kaltura-credential",
   "panopto-credential",
   "vidyard-credential",
   "loom-credential",
   "synthesys-credential",
   "uploadthing-credential",
   "filestack-credential",
   "transloadit-credential",
   "filebase-credential",
   "storj-credential",
   "ionos-credential",
   "contabo-credential",
   "hostinger-credential",
   "inmotion-credential",
   "kinsta-credential",
   "cloudways-credential",
   "pantheon-credential",
   "platform-sh-credential",
   "acquia-credential",
   "porkbun-credential",
   "name-com-credential",
   "hover-credential",
   "inwx-credential",
   "desec-credential",
   "transip-credential",
   "loopia-credential",
   "infoblox-credential",
   "bluecat-credential",
   "efficientip-credential",
   "constellix-credential",
   "ultradns-credential"
  ],
  "providers-answers": [
   "stadia-maps-credential",
   "jawg-credential",
   "thunderforest-credential",
   "ipregistry-credential",
   "amap-credential",
   "pirate-weather-credential",
   "aerisweather-credential",
   "windy-credential",
   "meteoblue-credential",
   "alpha-vantage-credential",
   "eod-historical-data-credential",
   "marketaux-credential",
   "fred-credential",
   "dune-credential",
   "opensea-credential",
   "igdb-credential",
   "thingspeak-credential",
   "ahrefs-credential",
   "semrush-credential",
   "majestic-credential",
   "serpstat-credential",
   "have-i-been-pwned-credential",
   "musixmatch-credential",
   "ncbi-credential",
   "semantic-scholar-credential",
   "elsevier-credential",
   "copernicus-credential",
   "us-census-bureau-credential",
   "eia-credential",
   "companies-house-credential",
   "tinyurl-credential"
  ],
  "providers-other-forms": [
   "generic-service-credential"
  ],
  "private-keys": [
   "private-key",
   "encrypted-private-key",
   "minisign-secret-key",
   "tink-keyset",
   "putty-private-key",
   "pkcs12-key-store",
   "java-key-store",
   "kerberos-keytab",
   "keepass-database",
   "private-key-der"
  ],
  "jwt": [
   "json-web-token"
  ],
  "connection-strings": [
   "database-url-password",
   "url-password",
   "url-token"
  ],
  "places": [
   "settings-line-password",
   "netrc-password",
   "pgpass-password",
   "secrets-file-password",
   "ansible-vault-password",
   "bundler-source-password",
   "gossip-encryption-key",
   "azure-logic-app-url",
   "filezilla-password",
   "docker-registry-auth",
   "http-basic-authorization",
   "npmrc-auth",
   "nuget-config-password",
   "nuget-config-api-key",
   "ldap-bind-password",
   "cloud-init-password",
   "openvpn-static-key",
   "json-web-key",
   "terraform-random-password",
   "rails-master-key",
   "group-policy-cpassword",
   "windows-unattend-password",
   "asp-net-machine-key",
   "rdp-saved-password",
   "wifi-passphrase",
   "wireguard-preshared-key",
   "html-password-value",
   "tool-command-password",
   "mysql-command-password",
   "curl-auth-user",
   "curl-auth-header",
   "hex-organization-key",
   "sshpass-password",
   "piped-password",
   "docker-login-password",
   "client-command-password",
   "windows-command-password",
   "powershell-securestring",
   "openssl-pass",
   "client-argument-password",
   "curl-auth-key",
   "app-specific-password",
   "sqlplus-password",
   "network-device-key",
   "nickserv-password",
   "cloudformation-parameter-default",
   "sql-insert-password",
   "sql-setting-secret",
   "sql-user-password",
   "database-connect-password",
   "connection-string-password",
   "jdbc-url-password",
   "sbt-credentials-password",
   "header-value-before-name",
   "client-argument-key",
   "jwt-signing-secret",
   "auth-tuple-password",
   "auth-tuple-key",
   "terraform-variable-default",
   "wallet-seed-phrase",
   "django-insecure-key",
   "django-secret-key",
   "mail-login-password",
   "key-specification-literal",
   "go-sql-dsn-password",
   "crypt-password-hash",
   "htpasswd-hash",
   "stored-password-hash",
   "windows-account-hash",
   "junos-reversible-secret",
   "cisco-type-7-password",
   "snmp-community-string",
   "gradle-build-config-secret",
   "jenkins-initial-password",
   "cisco-enable-password",
   "maven-encrypted-password",
   "secret-file",
   "ibm-cos-hmac-secret",
   "kubernetes-secret-yaml",
   "kubernetes-bootstrap-token",
   "table-password",
   "markdown-table-password",
   "told-password"
  ],
  "generic": [
   "generic-password",
   "generic-api-key"
  ]
 },
 "rulesDigest": "32b39a303eefe64c862bb1432aa630b37b70463f15d4fe73f6378671b3212d11",
 "kernel": "AGFzbQEAAAABvQIjYAl/f39/f39/f38Bf2AKf39/f39/f39/fwBgBn9/f39/fwF/YAl/f39/f39/f38Bf2AGf39/f39/AX9gBH9/f38Bf2APf39/f39/f39/f39/f39/AX9gCX9/f39/f39/fwF/YAF/AX9gAX8Bf2ACf38Bf2AIf39/f39/f38Bf2ACf38Bf2AGf39/f39/AX9gBn9/f39/fwF/YAh/f39/f39/fwF/YAJ/fwF/YAV/f39/fwF/YAR/f39/AX9gBX9/f39/AX9gAn9/AX9gBn9/f39/fwF/YAZ/f39/f38Bf2AFf39/f38Bf2AFf39/f38Bf2ABfwF/YAh/f39/f39/fwF/YAR/f39/AX9gA39/fwF/YAJ/fwF/YAR/f39/AX9gA39/fwF/YAN/f38Bf2AEf39/fwF/YAN/f38BfwIPAQNlbnYGbWVtb3J5AgABAyQjAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIHVAgEdHJpZQAABGdyb3cAAQptb3N0VHJpYWxzAAIGcGxhY2VzAAMKY2FuZGlkYXRlcwAGC2lzU2VwYXJhdG9yAAgJZW5jb2RpbmdzAA8FbWFya3MAGgrSOSPfAgEIf0EBIQlBACEKQQAhCwJAA0AgCyADSEUNAQJAQQAhDCAKIAIgC0ECdGooAABqIQ0CQANAIAogDUhFDQECQCABIAAgCmotAABqLQAAIQ4gBCAMQQJ0aigAACEPAkADQCAPQQBHBH8gBiAPai0AACAORwVBAAtFDQECQCAFIA9BAnRqKAAAIQ8LDAALCyAPQQBGBEAgCSEPIAlBAWohCSAGIA9qIA46AAAgBSAPQQJ0aiAEIAxBAnRqKAAANgAAIAQgDEECdGogDzYAAAsgDyEMCyAKQQFqIQoMAAsLIAcgDEECdGooAABBAEYEQCAHIAxBAnRqIAtBAWo2AAAFIAcgDEECdGooAAAhEAJAA0AgCCAQQQFrQQJ0aigAAEEAR0UNAQJAIAggEEEBa0ECdGooAAAhEAsMAAsLIAggEEEBa0ECdGogC0EBajYAAAsLIAtBAWohCwwACwsgCQ8AC/UCAQl/QQEhCkEAIQsCQANAIAsgCkhFDQECQCALIAR0IQwgC0EASgRAIAcgC0ECdGooAAAgBHQhDUEAIQ4CQANAIA5BASAEdEhFDQECQCAFIAwgDmpBAXRqIAUgDSAOakEBdGovAAA7AAALIA5BAWohDgwACwsLIAAgBiALQQJ0aigAAEECdGooAAAhDwJAA0AgD0EAR0UNAQJAIAohECAKQQFqIQogDCACIA9qLQAAaiERIAUgEUEBdGovAABBAXUhEiAGIBBBAnRqIA82AAAgByAQQQJ0aiASNgAAIAggEEECdGogAyAPQQJ0aigAADYAACAJIBBBAnRqIAggEkECdGooAABBAEcEfyASBSAJIBJBAnRqKAAACzYAACAFIBFBAXRqIBBBAXQgCCAQQQJ0aigAAEEARwR/QQEFIAkgEEECdGooAABBAEcLBH9BAQVBAAtyOwAACyABIA9BAnRqKAAAIQ8MAAsLCyALQQFqIQsMAAsLC6gBAQR/QQAhBkEBIQcCQANAIAcgAEhFDQECQCAFIAIgB0ECdGooAABBAnRqKAAAIQggASAHQQJ0aigAACEJAkADQCAJQQBHRQ0BAkAgCCAEIAlBAnRqKAAAIAQgCUEBa0ECdGooAABraiEICyADIAlBAWtBAnRqKAAAIQkMAAsLIAUgB0ECdGogCDYAACAIIAZKBEAgCCEGCwsgB0EBaiEHDAALCyAGDwAL+gUBDX8gB0EAQQJ0aigAACEJQQAhCiABIQsgAiABa0EQIANsTgRAIAIgAWtBAnUhDCABQQQgDGxqIQtBAiAMbCENIAAgASAMaiADIAQgBSAGEAQhDiAAIAFBAiAMbGogAyAEIAUgBhAEIQ8gACABQQMgDGxqIAMgBCAFIAYQBCEQIA0hEUECIA1sIRJBAyANbCETIAEhFAJAA0AgFCABIAxqSEUNAQJAIAQgCUEBdSAGdCAFIAAgFGotAABqLQAAakEBdGovAAAhCSAEIA5BAXUgBnQgBSAAIBQgDGpqLQAAai0AAGpBAXRqLwAAIQ4gBCAPQQF1IAZ0IAUgACAUQQIgDGxqai0AAGotAABqQQF0ai8AACEPIAQgEEEBdSAGdCAFIAAgFEEDIAxsamotAABqLQAAakEBdGovAAAhECAJIA5yIA9yIBByQQFxQQBGBEAMAQsgCUEBcUEARwRAIAggCkECdGogFEEBajYAACAIIApBAWpBAnRqIAlBAXU2AAAgCkECaiEKCyAOQQFxQQBHBEAgCCARQQJ0aiAUIAxqQQFqNgAAIAggEUEBakECdGogDkEBdTYAACARQQJqIRELIA9BAXFBAEcEQCAIIBJBAnRqIBRBAiAMbGpBAWo2AAAgCCASQQFqQQJ0aiAPQQF1NgAAIBJBAmohEgsgEEEBcUEARwRAIAggE0ECdGogFEEDIAxsakEBajYAACAIIBNBAWpBAnRqIBBBAXU2AAAgE0ECaiETCwsgFEEBaiEUDAALCyAQIQkgCCANIBEgChAFIQogCEECIA1sIBIgChAFIQogCEEDIA1sIBMgChAFIQoLIAshFQJAA0AgFSACSEUNAQJAIAQgCUEBdSAGdCAFIAAgFWotAABqLQAAakEBdGovAAAhCSAJQQFxQQBGBEAMAQsgCCAKQQJ0aiAVQQFqNgAAIAggCkEBakECdGogCUEBdTYAACAKQQJqIQoLIBVBAWohFQwACwsgB0EAQQJ0aiAJNgAAIAoPAAuHAQEDfyABIQYCQANAIAYgASACa0oEfyAEIAAgBkEBa2otAABqLQAAQQBHBUEAC0UNAQJAIAZBAWshBgsMAAsLQQAhByAGIQgCQANAIAggAUhFDQECQCADIAdBAXUgBXQgBCAAIAhqLQAAai0AAGpBAXRqLwAAIQcLIAhBAWohCAwACwsgBw8AC0cBAn8gAyEEIAEhBQJAA0AgBSACSEUNAQJAIAAgBEECdGogACAFQQJ0aigAADYAACAEQQFqIQQLIAVBAWohBQwACwsgBA8AC5ECAQd/QQAhDyADIRACQANAIBAgBEhFDQECQCACIBBBAnRqKAAAIREgAiAQQQFqQQJ0aigAACESAkADQCASQQBHRQ0BAkAgBSASQQJ0aigAACETAkADQCATQQBHRQ0BAkAgCCATQQJ0aigAACEUIAggE0EBa0ECdGooAAAhFQJAA0AgFSAUSEUNAQJAIAAgASARIBVBCGwgCSAKIAsgDCANEAdBAEYEQAwBCyAOIA9BAnRqIBU2AAAgDiAPQQFqQQJ0aiARNgAAIA9BAmohDwsgFUEBaiEVDAALCwsgByATQQFrQQJ0aigAACETDAALCwsgBiASQQJ0aigAACESDAALCwsgEEECaiEQDAALCyAPDwALtgIBB38gBCADQQFqQQJ0aigAACEJIAkgCHFBAEcEQEEADwsgBCADQQBqQQJ0aigAACEKIAIgCmshCyAJQQFxQQBHBH8gC0EASgVBAAsEfyAAIAtBAWtqLQAAEAlBAEcFQQALBEAgACALEApBAEYEQEEADwsLIAlBAkEIanFBAEcEQCAEIANBBWpBAnRqKAAAIQxBACENAkADQCANIApIRQ0BAkAgBSAMIA1qai0AACEOIAAgCyANamotAAAgDkcEfyAJQQJxQQBHBH9BAQUgDhAIQQBHCwVBAAsEQEEADwsLIA1BAWohDQwACwsLIAQgA0ECakECdGooAAAhDyAPQQBGBEBBAQ8LIAAgASAGIAQgA0EDakECdGooAAAgDyALIAsgBCADQQRqQQJ0aigAAGogBxALDwALMwAgAEHfAEYEf0EBBSAAQS1GCwR/QQEFIABBLkYLBH9BAQUgAEEgRgsEf0EBBUEACw8AC0wAIABB4QBOBH8gAEH6AEwFQQALBH9BAQUgAEEwTgR/IABBOUwFQQALCwR/QQEFIABBwQBOBH8gAEHaAEwFQQALCwR/QQEFQQALDwAL0QEBAX8gAUECTgR/IAAgAUECa2otAABB3ABGBUEACwRAQQEPCyABQQNOBH8gACABQQNrai0AAEElRgVBAAsEQEEBDwsgAUEGTgR/IAAgAUEGa2otAABB3ABGBUEACwR/IAAgAUEFa2otAABB9QBGBUEACwRAQQEPCyAAIAFBAWtqLQAAQe0ARwRAQQAPCyABQQJrIQICQANAIAJBAE4EfyACIAFBDGtOBUEAC0UNAQJAIAAgAmotAABBG0YEQEEBDwsLIAJBAWshAgwACwtBAA8AC6UCAQV/IANBhARsIQggByAIQQBqQQJ0aigAACEJAkADQCAJIAcgCEEBakECdGooAABIBH8gByAIIAkQDEEBakECdGooAAAgBUGAAmtMBUEAC0UNAQJAIAlBAWohCQsMAAsLIAcgCEEAakECdGogCTYAACAJIQoCQANAAkAgCiAHIAhBAWpBAnRqKAAATgRAIAcgCEECakECdGooAAAgByAIQQNqQQJ0aigAAGsgBk4EQEEADwsgACABIAIgA0EQIAcQDUEARgRAQQAPCwsgByAIIAoQDEECdGooAAAhCyALIAZOBEBBAA8LIAcgCCAKEAxBAWpBAnRqKAAAIQwgDCALayAETgR/IAwgBWsgBE4FQQALBEBBAQ8LCyAKQQFqIQoMAAsLAAsWACAAQQRqQQIgAUGAAkEBa3Fsag8AC5sCAQZ/IANBhARsIQYgBSAGQQJqQQJ0aigAACEHIAUgBkEDakECdGooAAAhCAJAA0AgByABSEUNAQJAIAIgA0EgbGr9AAAAIAAgB2r9AAAAQQ/9D/1O/Q4gAiADQSBsakEQav0AAAAgACAHav0AAABBBP1t/Q79TkEA/Q/9JP1kIQkgB0EQaiEHIAlB//8DRgRAIAhBEGohCAwBC0EfIAlBf3MgCUEBanFnayEKIAggCmohCyAJQRB0QX9zZyEIIAsgBE4EQCAFIAYgB0EQayAKaiALIAcgCBAODwsLDAALCyAIIAROBEAgBSAGIAcgCCAHQQAQDg8LIAUgBkECakECdGogBzYAACAFIAZBA2pBAnRqQQA2AABBAA8AC3MBAX8gACABQQFqQQJ0aigAACEGIAAgASAGEAxBAnRqIAIgA2s2AAAgACABIAYQDEEBakECdGogAjYAACAAIAFBAWpBAnRqIAZBAWo2AAAgACABQQJqQQJ0aiAENgAAIAAgAUEDakECdGogBTYAAEEBDwAL1gEBBH9BACEIAkADQCAIIAdIBH8gACABIAJBAEEYIAUQDUEARwVBAAtFDQECQEEAIAVBAUECdGooAABBAWsQDCEJIAAgBSAJQQJ0aigAABAQIQogBSAJQQFqQQJ0aigAACELIAsgCmtBGEgEf0EBBSALIAprQYCAwABKCwRADAELIAAgCiALIAMgBBATQQBGBH8gACAKIAsgAyAEEBFBAEYFQQALBEAMAQsgBiAIQQJ0aiAKNgAAIAYgCEEBakECdGogCzYAACAIQQJqIQgLDAALCyAIDwALiwEAIAAgAWotAABBMEYEfyAAIAFBAWpqLQAAQSByQfgARgVBAAsEQCABQQJqDwsgAUEARgR/QQEFIAAgAUEBa2otAABB3ABHCwRAIAEPCyAAIAFqLQAAQe4ARgR/QQEFIAAgAWotAABB8gBGCwR/QQEFIAAgAWotAABB+ABGCwR/IAFBAWoFIAELDwALoAEBAn8gACABEBRBAUYEf0EBBSAAIAFBDEEAIAMgBBAVQQFGCwRAQQEPCyABQQRBCEEBa2xqIQUCQANAIAVBBGogAkxFDQECQEEAIQYCQANAIAZBCEgEfyAAIAVBBCAGbGsgAyAEEBJBAUYFQQALRQ0BAkAgBkEBaiEGCwwACwsgBkEIRgRAQQEPCyAFQQRBCCAGa2xqIQULDAALC0EADwALoAEBA38gAiAAIAFqLQAAai0AAEEGdCACIAAgAUEBamotAABqLQAAciEEIAIgACABQQJqai0AAGotAABBBnQgAiAAIAFBA2pqLQAAai0AAHIhBSAEQQx0IAVyIQYgAyAGQRB1ai0AAEEARgR/QQEFIAMgBkEIdUH/AXFqLQAAQQBGCwR/QQEFIAMgBkH/AXFqLQAAQQBGCwR/QQAFQQELDwAL3AEBBH8gAiABa0EgSAR/QQEFIAIgAWtBAXFBAEcLBEBBAA8LQQAhBSABIQYCQANAIAYgAkhFDQECQCAAIAZqLQAAEBkhByAAIAZBAWpqLQAAEBkhCCAHQQ9KBH9BAQUgCEEPSgsEQEEADwsgBCAHQQR0IAhyai0AAEEARgRAQQAhBQUgBUEBaiEFCyAFQRBGBEBBAQ8LCyAGQQJqIQYMAAsLIAAgAUEAQQEgAxAYQR9GBH8gACABQQFBASADEBhBiwFGBUEACwRAQQEPCyAAIAFBCEEBIAMgBBAVDwAL/gEBA38gACABai0AACECIAAgAUEBamotAAAhAyAAIAFBAmpqLQAAIQQgAkHIAEYEQCADQTRGBH8gBEHzAEYFQQALBH8gACABQQNqai0AAEHJAEYFQQALBH9BAQVBAAsPCyACQeUARwRAQQAPCyADQcEARgRAIARBxQBOBH8gBEHIAEwFQQALBH9BAQVBAAsPCyADQcYARgRAIARBNE4EfyAEQTdMBUEACwR/QQEFQQALDwsgA0HKAEYEQCAEQfcATgR/IARB+gBMBUEACwR/QQEFQQALDwsgA0HOAEYEfyAEQe8ATgVBAAsEfyAEQfIATAVBAAsEf0EBBUEACw8AC9kBAQR/QQAhBkEAIQdBACEIAkADQCAIIAJIRQ0BAkAgACABIAggAyAEEBghCSAJQYABTgRAIAZBAWohBiAHQQBGBH8gBiACQQJ1SgVBAAsEQCAAIAEgAiADIAQQFw8LBSAJQQBGBEAgB0EBaiEHBSAFIAlqLQAAQQBGBEBBAA8LCwsLIAhBAWohCAwACwsgB0EARgRAIAYgAkECdUgEf0EBBSAAIAEgAiADIAQQFwsPCyAGQQBGBH8gByACQQJ1TAVBAAsEf0EBBSAAIAEgAiAHIAMgBBAWCw8AC2oBAn9BACEGQQEhBwJAA0AgByACSEUNAQJAIAAgASAHIAQgBRAYQQBGBEAgBkEBaiEGCwsgB0ECaiEHDAALCyAGQQBGBH9BAQUgBiADRgsEfyADIAJBAXVBAWtOBUEACwR/QQEFQQALDwALtwEBBH9BACEFQQAhBgJAA0AgBiACSEUNAQJAIAAgASAGIAMgBBAYIQcgB0GAAU4EfyAHQcABSAVBAAsEf0EBBUEACyEIIAggBUEASgR/QQEFQQALRwRAQQAPCyAFQQBKBEAgBUEBayEFBSAHQYABTgRAIAdBwgFIBH9BAQUgB0H0AUoLBEBBAA8LIAdB4AFIBH9BAQUgB0HwAUgEf0ECBUEDCwshBQsLCyAGQQFqIQYMAAsLQQEPAAvtAQEHfyADQQFGBEAgACABQQIgAmxqai0AABAZIQUgACABQQIgAmxqQQFqai0AABAZIQYgBUEPSgR/QQEFIAZBD0oLBH9BgAIFIAVBBHQgBnILDwsgAkEJTgR/QQMFIAJBBk4Ef0ECBSACQQNOBH9BAQVBAAsLCyEHIAEgAmogB2ohCCAEIAAgCGotAABqLQAAIQkgBCAAIAhBAWpqLQAAai0AACEKIAJBAyAHbGshCyALQQBGBEAgCUECdCAKQQR1ckH/AXEPCyALQQFGBH8gCUEEdCAKQQJ1ckH/AXEFIAlBBnQgCnJB/wFxCw8AC0QBAX8gAEEwTgR/IABBOUwFQQALBEAgAEEwaw8LIABBIHIhASABQeEATgR/IAFB5gBMBUEACwR/IAFB1wBrBUEQCw8AC/8CAQZ/QQAhCCAFQQ9Bf3NxIQkCQANAIAkgAUhFDQECQCACIANq/QAAACAAIAlq/QAAAEEP/Q/9Tv0OIAIgA2pBEGr9AAAAIAAgCWr9AAAAQQT9bf0O/U5BAP0P/ST9ZCEKIApBAEcEQCAKIAIgA0Egamr9AAAAIAAgCUEBamr9AAAAQQ/9D/1O/Q4gAiADQSBqakEQav0AAAAgACAJQQFqav0AAABBBP1t/Q79TkEA/Q/9JP1kcSEKCwJAA0AgCkEAR0UNAQJAQR8gCkEAIAprcWdrIQsgCiAKQQFrcSEKIAkgC2ohDCAAIAxqLQAAIQ0gBCANai0AAEEEcUEARwR/IAQgACAMQQFqai0AAGotAABBAkEEcnFBAEYFQQALBEAMAQsgDCAFSAR/QQEFIAwgAU4LBH9BAQUgACAMIAEgBBAbQQBGCwRADAELIAYgCEECdGogDDYAACAIQQFqIQggCCAHRgRAIAgPCwsMAAsLCyAJQRBqIQkMAAsLIAgPAAuxAQEDfyAAIAFqLQAAIQQgACABQQFqai0AACEFIAAgAUECamotAAAhBiAEQdwARgRAIAAgASACIAMQHg8LIARBJUYEQCAFIAYgACABQQNqai0AABAcDwsgBEEmRgRAIAUgBhAdDwsgBEEbRgRAIAVB2wBGBH9BAQUgBUHdAEYLBH9BAQUgBUEoRgsEf0EBBUEACw8LIARBgAFOBEAgACABIAMQHw8LIAAgASACIAMQIQ8AC+gBAQJ/IABBMk4EfyAAQTdMBUEACwRAIAEQGUEPTAR/QQEFQQALDwsgAEH1AEYEQCABQTBGBH9BAQUgAUEyRgsEf0EBBSABQSByQeYARgsEf0EBBUEACw8LIAJBJUcEQEEADwsgAEEgciEDIAFBIHIhBCADQeMARgRAIAFBMkYEf0EBBSAEQeQARgsEf0EBBUEACw8LIANB5QBGBEAgAUExTgR/IAFBM0wFQQALBH9BAQUgBEHmAEYLBH9BAQVBAAsPCyADQeYARgR/IAFBMEYEf0EBBSABQTNGCwVBAAsEf0EBBUEACw8AC6cBAQN/IABBCHQgAXIhAiACQe/YAUYEf0EBBSACQfHKAUYLBH9BAQUgAkHuqgFGCyEDIAJB6OYBRgR/QQEFIAJB9/QBRgsEf0EBBSACQfLYAUYLBH9BAQUgAkHs5AFGCwR/QQEFIAJB5bQBRgsEf0EBBSACQe+cAUYLBH9BAQUgAkHlnAFGCyEEIABBI0YEf0EBBSADCwR/QQEFIAQLBH9BAQVBAAsPAAuRAgECfyAAIAFBAWpqLQAAIQQgACABQQJqai0AACEFIARB+ABGBH9BAQUgBEH1AEYLBEAgBUH7AEYEf0EBBSAFQfUARgsEf0EBBSAFEBlBD0wLBH9BAQVBAAsPCyAEQdUARgRAIAVBMEYEf0EBBUEACw8LIARB5QBGBEAgBUHbAEYEf0EBBUEACw8LIARBL0YEf0EBBSAEQd8ARgsEQCABQQBKBH8gACABQQFrIAMQIkEBcUEARwVBAAsEf0EBBUEACw8LIARBCkYEf0EBBSAEQQ1GCwRAIAAgASACIAMQIQ8LIARBME4EfyAEQTNMBUEACwR/IAVBME4FQQALBH8gBUE3TAVBAAsEf0EBBUEACw8AC+oCAQZ/IAFBAEYEf0EBBSAAIAFBAWsgAhAiQQFxQQBGCwRAQQAPCyAAIAFBAWpqLQAAIQMgACABQQJqai0AACEEIAAgAWotAABBCHQgA3IhBSAFQQh0IARyIQYgBUGAxQNGBEAgBkGLgYoHQY+BigcQICAGQaqBigdBroGKBxAgcg8LIAVBgcUDRgRAIAZBoIOKB0Gvg4oHECAPCyAFQbjfA0YEQCAGQYDxvgdBj/G+BxAgDwsgBUGthQNGBH9BAQUgBUGPmwNGCwR/QQEFIAVBnLEDRgshByAFQYXDA0YEf0EBBSAFQZ7DA0YLBH9BAQUgBUGgwwNGCwR/QQEFIAVBu98DRgsEf0EBBSAFQb7fA0YLBH9BAQUgBUG/3wNGCyEIIAcEf0EBBSAICwR/QQEFIAZBpIuOB0YLBH9BAQUgBUGb4QNGCwR/QQEFIAVBneEDRgsEf0EBBSAFQaDnA0YLBH9BAQVBAAsPAAscACAAIAFOBH8gACACTAVBAAsEf0EBBUEACw8AC+IBAQJ/IAFBA0gEf0EBBSAAIAFBAWsgAxAiIAAgAUECayADECJxIAAgAUEDayADECJxQQFxQQBGCwRAQQAPCyABQdAAaiEEIAFBAWohBQJAA0AgBSAESAR/IAUgAkgFQQALBH8gACAFIAMQIkECcUEARwVBAAtFDQECQCAFQQFqIQULDAALCyAAIAFqLQAAQdwARwRAIAAgBSADECJBBHFBAEYEQEEADwsgBUEBaiEFCyAFQQJqIAJIBH8gACAFIAMQIiAAIAVBAWogAxAicUEBcUEARwVBAAsEf0EBBUEACw8ACxIAIAIgACABai0AAGotAAAPAAs="
};


/***/ }),

/***/ 2392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var looseningFindings = (function looseningFindings(loosenings, where) {
    return loosenings.map(({ text, place }) => ({
        ruleId: looseningRule.id,
        severity: looseningRule.severity,
        confidence: looseningRule.confidence,
        message: `This change loosens the scan: ${text}. It counts after the merge; now the configuration ${where} holds. ${looseningRule.why}`,
        location: {
            path: place.file,
            region: { startLine: place.line ?? 1, startColumn: 1, endLine: place.line ?? 1, endColumn: 1 },
        },
        fingerprint: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(looseningRule.id, place.file, text),
    }));
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ looseningRule),
/* harmony export */   fn: () => (/* binding */ looseningFindings),
/* harmony export */   mP: () => (/* binding */ configLoosenings)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5072);
// What a pull request takes away from the scan that judges it: found item by item between base and head.

const looseningRule = {
    id: 'scan-configuration-loosened',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A change loosens the scan that judges it',
    why: 'Whoever may edit the configuration of a scanner in the change it judges decides what it finds.',
    remedy: 'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
    controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    risks: ['CICD-SEC-1', 'CICD-SEC-4'],
    examples: {
        bad: [{ text: '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n', path: '.gitleaks.toml' }],
        good: [{ text: "[[rules]]\nid = \"internal-token\"\nregex = '''itk_[a-z0-9]{32}'''\n", path: '.gitleaks.toml' }],
    },
    check: 'Compares the configuration, ignores and baselines of the change with those of its base commit.',
};
/** Everything by which the head's configuration finds less than the base's. */
function configLoosenings(base, head, isBuiltIn) {
    const before = narrowings(base);
    const found = [...narrowings(head)].filter(([key]) => !before.has(key)).map(([, loosening]) => loosening);
    const now = new Map(head?.rules.map((rule) => [rule.id, rule]) ?? []);
    const headPlace = { file: head?.files.at(-1) ?? base?.files.at(-1) ?? '.gitleaks.toml' };
    for (const rule of base?.rules ?? []) {
        const other = now.get(rule.id);
        if (other === undefined)
            found.push({ text: `it deletes the rule ${rule.id}`, place: headPlace });
        else
            found.push(...changes(rule, other));
    }
    // A rule of the name of a built-in one replaces it, so a new one may find less.
    const old = new Set(base?.rules.map(({ id }) => id));
    for (const rule of head?.rules ?? [])
        if (!old.has(rule.id) && isBuiltIn(rule.id) && (rule.regex !== undefined || rule.path !== undefined || rule.entropy !== 0))
            found.push({ text: `it changes the built-in rule ${rule.id}`, place: rule.place });
    return found;
}
/** Changed parts of a rule. Whether another expression finds more or less nobody can say, so that a person must look. */
function changes(before, after) {
    const parts = [
        ['expression', before.regex, after.regex],
        ['path', before.path, after.path],
        ['secretGroup', before.secretGroup, after.secretGroup],
        ['keywords', [...before.keywords].sort(), [...after.keywords].sort()],
        ['required rules', before.required, after.required],
    ];
    const found = parts
        .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
        .map(([name]) => `it changes the ${name} of rule ${after.id}`);
    if (after.entropy > before.entropy)
        found.push(`it raises the entropy that rule ${after.id} asks for from ${before.entropy} to ${after.entropy}`);
    if (after.skipReport && !before.skipReport)
        found.push(`it keeps the findings of rule ${after.id} from being reported`);
    return found.map((text) => ({ text, place: after.place }));
}
function narrowings(config) {
    const all = new Map();
    if (config === undefined)
        return all;
    for (const { id, place } of config.disabled)
        all.set(`off ${id}`, { text: `it switches off the rule ${id}`, place });
    for (const list of config.allowlists)
        addAllowlist(all, list, list.targetRules.length === 0 ? ['every rule'] : list.targetRules);
    for (const rule of config.rules)
        for (const list of rule.allowlists)
            addAllowlist(all, list, [`rule ${rule.id}`]);
    return all;
}
/** Of an `or` each entry counts for itself; an `and` allows as a whole. */
function addAllowlist(all, list, owners) {
    const add = (owner, what) => void all.set(`${owner} ${what} ${list.regexTarget}`, { text: `it allows ${what.slice(0, 160)} for ${owner}`, place: list.place });
    for (const owner of owners) {
        const entries = [
            ...list.paths.map((path) => `the paths ${path}`),
            ...list.regexes.map((regex) => `what matches ${regex} in the ${list.regexTarget}`),
            ...list.stopwords.map((word) => `secrets with "${word}"`),
            ...list.commits.map((commit) => `the commit ${commit}`),
        ];
        if (list.condition === 'or')
            for (const entry of entries)
                add(owner, entry);
        else
            add(owner, entries.sort().join(' and '));
    }
}
/** @param where the tree that judges, as "at the base commit 0123456789ab". */



/***/ }),

/***/ 5046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ maxBaselineBytes),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   aF: () => (/* binding */ maxConfigBytes),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7609);
// TOML with the lines of its keys, bounded in size. Keys count in any case, as gitleaks' own reader takes them.

const maxConfigBytes = 1024 * 1024;
/** Asked before there is a baseline, so that what reads one is loaded where there is one. */
const maxBaselineBytes = 64 * 1024 * 1024;
/** @throws PortcullisError `config-invalid` */
async function parseToml(content, file) {
    const text = textOf(content, file);
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 3292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    let parsed;
    try {
        parsed = parse(text, { maxDepth: 64 });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
            code: 'config-invalid',
            message: `expected TOML, got: ${error.message.split('\n')[0]}`,
            where: { file, line: error.line },
            remedy: 'Correct the syntax; expressions are best written between three single quotes.',
        });
    }
    const lines = keyLines(text);
    return {
        root: tableOf(parsed),
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(keyOf(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return undefined;
        },
    };
}
/** @throws PortcullisError when the bytes are too many or no text. */
function textOf(content, file) {
    const refuse = (message, remedy) => {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'config-invalid', message, where: { file }, remedy });
    };
    if (content.length > maxConfigBytes)
        return refuse(`expected at most ${maxConfigBytes} bytes, got ${content.length}`, 'Shorten the file or split it.');
    if (content.includes(0))
        return refuse('expected text, got binary content', 'Save the file as UTF-8.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return refuse('expected UTF-8, got another encoding', 'Save the file as UTF-8.');
    }
}
function tableOf(table) {
    return new Map(Object.entries(table).map(([written, value]) => [written.toLowerCase(), { written, value: tomlValue(value) }]));
}
function tomlValue(value) {
    if (Array.isArray(value))
        return value.map(tomlValue);
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
        return tableOf(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
function keyOf(path) {
    return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part.toLowerCase()}`)).join('');
}
/** The line on which each table and key is written, for the usual way of writing; the parser itself keeps none. */
function keyLines(text) {
    const found = new Map();
    const counts = new Map();
    let table = '';
    let quote;
    for (const [index, line] of text.split(/\r\n|\n/).entries()) {
        const inside = quote !== undefined;
        quote = openQuote(line, quote);
        if (inside)
            continue;
        const header = /^\s{0,64}(\[\[?)\s{0,8}([A-Za-z0-9_.-]{1,200})\s{0,8}\]/.exec(line);
        if (header !== null) {
            table = tableKey(header[2].toLowerCase(), header[1] === '[[', counts);
            if (!found.has(table))
                found.set(table, index + 1);
            continue;
        }
        const key = /^\s{0,64}["']?([A-Za-z0-9_.-]{1,100})["']?\s{0,32}=/.exec(line);
        if (key !== null && !found.has(`${table}.${key[1]?.toLowerCase()}`))
            found.set(`${table}.${key[1]?.toLowerCase()}`, index + 1);
    }
    return found;
}
/** The key of a table, those that are lists with the number of their entry. @param counts entries so far, by list; a header of a list adds one */
function tableKey(name, list, counts) {
    const parts = name.split('.');
    let table = '';
    for (const [i, part] of parts.entries()) {
        const last = i === parts.length - 1;
        table += `.${part}`;
        if (last && list)
            counts.set(table, (counts.get(table) ?? -1) + 1);
        const count = counts.get(table);
        if (count !== undefined && (list || !last))
            table += `[${count}]`;
    }
    return table;
}
/** The kind of triple quote that is open after the line. */
function openQuote(line, open) {
    let current = open;
    for (const [mark] of line.matchAll(/'''|"""/g)) {
        if (current === undefined)
            current = mark;
        else if (current === mark)
            current = undefined;
    }
    return current;
}


/***/ }),

/***/ 5028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ locatedSecret),
/* harmony export */   Rr: () => (/* binding */ nearbySecrets),
/* harmony export */   ZS: () => (/* binding */ scanPassages),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   nx: () => (/* binding */ scanContent),
/* harmony export */   xw: () => (/* binding */ detectAll)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1001);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7561);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1668);
/* harmony import */ var _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7792);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2942);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2808);
/* harmony import */ var _rules_key_stores_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4925);
/* harmony import */ var _searched_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8596);
// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9913, 9914, 543], 543); } // at first use

function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([9914, 8569], 8569); } // at first use


function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([1945], 1945); } // at first use



/** Secrets of some bytes; undefined when they are no text and were not searched: `unread` says what that means. */
function scanContent(detector, content, path, options) {
    const searched = (0,_searched_js__WEBPACK_IMPORTED_MODULE_0__/* .searchedBytes */ .ri)(content);
    if (searched === undefined)
        return keyStores(detector, content, path);
    const { bytes, encoding, wide, mixed } = searched;
    // A store of keys whose letters are many may pass for text with NULs in it.
    const stores = mixed === true ? (keyStores(detector, content, path) ?? []) : [];
    // Of a mail, only its head says how the rest is written.
    const parts = wide || options.changed === undefined || (0, atFirstUse1().isMail)(bytes) ? [{ start: 0, end: bytes.length }] : widened(bytes, options.changed);
    const detections = parts.flatMap((part) => detectIn(detector, bytes, part, path, options.decodeDepth));
    const fresh = options.before === undefined || detections.length === 0
        ? detections
        : introduced(detector, detections, (0,_searched_js__WEBPACK_IMPORTED_MODULE_0__/* .searchedBytes */ .ri)(options.before)?.bytes ?? options.before, path, options.decodeDepth);
    const others = stores.length === 0 ? fresh : fresh.filter(({ rule }) => !(0,_rules_key_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyStoreRule */ .n_)(rule.id));
    return others.length === 0 ? stores : [...stores, ...locate(others, bytes, encoding)];
}
/** So many letters in a row, over a line's end, are a text wherever they stand. */
const leastPassage = 200;
/** So many are a word of a program, or a value of a database. */
const leastString = 20;
const passageByte = new Uint8Array(256).map((_, byte) => byte >= 0x20 ? Number(byte !== 0x7f) : Number(byte === 9 || byte === 10 || byte === 13));
const stringByte = new Uint8Array(256).map((_, byte) => Number(byte > 0x20 && byte < 0x7f));
/**
 * Secrets in what is no text, where a text stands in it, as behind a picture, or a word, as in a program: those that a form proves, since
 * between the words of a program a guess is none.
 */
function scanPassages(detector, content, path, decodeDepth) {
    const found = [];
    for (const { start, end } of passages(content))
        for (const one of detectAll(detector, content.subarray(start, end), path, decodeDepth))
            if (one.rule.check.generic !== true)
                found.push(shifted(one, start));
    const told = new Set(found.map(placeOf));
    for (const one of inStrings(detector, content, path))
        if (told.size < told.add(placeOf(one)).size)
            found.push(one);
    return found.length === 0 ? [] : locate(found, content, 'latin1');
}
function* passages(content) {
    for (const { start, end } of runsOf(content, passageByte, leastPassage))
        if (content.subarray(start, end).includes(10))
            yield { start, end };
}
/** Runs of bytes of a set, no shorter than asked. */
function* runsOf(content, set, least) {
    // No such run lies between two of these places.
    for (let at = least - 1; at < content.length; at += least) {
        if (set[content[at]] === 0)
            continue;
        let start = at;
        while (start > 0 && set[content[start - 1]] === 1)
            start--;
        while (at < content.length && set[content[at]] === 1)
            at++;
        if (at - start >= least)
            yield { start, end: at };
    }
}
/** Issued tokens among the words of what is no text, one a line. */
function inStrings(detector, content, path) {
    const words = [];
    /** Where each begins, in what is searched and in the content. */
    const lines = [];
    const places = [];
    let length = 0;
    const add = (at, word) => {
        lines.push(length);
        places.push(at);
        words.push(word, lineEnd);
        length += word.length + 1;
    };
    for (const { start, end } of runsOf(content, stringByte, leastString)) {
        add(start, content.subarray(start, end));
        const stated = statedString(content, start, end);
        if (stated !== undefined)
            add(stated.start, content.subarray(stated.start, stated.end));
    }
    if ((0, atFirstUse2().isSqlite)(content))
        for (const { at, bytes } of (0, atFirstUse2().sqliteValues)(content))
            add(at, (0,_searched_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(bytes));
    if (words.length === 0)
        return [];
    const found = [...detector.detect(Buffer.concat(words), path)].filter(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .isIssued */ .sl).sort((a, b) => a.start - b.start);
    let line = 0;
    return found.map((one) => {
        while (line + 1 < lines.length && lines[line + 1] <= one.start)
            line++;
        return shifted(one, places[line] - lines[line]);
    });
}
const lineEnd = Buffer.from('\n');
/** Many formats write the length of a string before it, with a letter before that at most, and nothing behind it. */
function statedString(content, start, end) {
    for (let at = start; at < start + 2; at++) {
        const length = content[at];
        if (length >= leastString && at + 1 + length <= end)
            return { start: at + 1, end: at + 1 + length };
    }
    return undefined;
}
/** Of what is no text, a store of keys is known by how it begins. */
function keyStores(detector, content, path) {
    if (!(0,_rules_key_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldKeys */ .pz)(content))
        return undefined;
    const head = content.subarray(0, _rules_key_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .keyStoreHead */ .Xy);
    const found = detector.detect(head, path).filter(({ rule }) => (0,_rules_key_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyStoreRule */ .n_)(rule.id));
    return found.length === 0 ? undefined : locate(found, head, 'latin1');
}
/**
 * Secrets in a part of some bytes, judged by what stands around the part too. What reaches out of it is left: so far from what
 * changed it was seen before, and its own surroundings might be cut off here. Only a long encoding can reach as far as that.
 */
function detectIn(detector, bytes, { start, end }, path, decodeDepth) {
    const from = Math.max(0, start - _detect_js__WEBPACK_IMPORTED_MODULE_3__/* .contextBytes */ .jo);
    const text = bytes.subarray(from, end + _detect_js__WEBPACK_IMPORTED_MODULE_3__/* .contextBytes */ .jo);
    const found = detectAll(detector, text, path, decodeDepth, { start: start - from, end: end - from });
    if (text.length === bytes.length && start === 0 && end === bytes.length)
        return found;
    return found
        .map((one) => shifted(one, from))
        .filter(({ matchStart, matchEnd, properties }) => properties.encoding === undefined ? matchStart >= start && matchEnd <= end : matchEnd > start && matchStart < end);
}
/**
 * Every secret in some bytes, plain or encoded; of the plain ones those whose keywords stand in a part of them.
 * @param mail whether they are quoted-printable, where that is known of the content that they are a part of
 */
function detectAll(detector, bytes, path, decodeDepth, within, mail) {
    const decoded = decodedDetections(detector, bytes, path, decodeDepth, mail);
    const plain = detector.detect(bytes, path, within);
    if (decoded.length === 0)
        return plain;
    // Beside an escape a secret may be found both ways, and in what literals hold together.
    const told = new Set(plain.map(placeOf));
    const fresh = decoded.filter((found) => told.size < told.add(placeOf(found)).size);
    if (fresh.length === 0)
        return plain;
    // What a guess by context takes for the secret may be an encoding of the real one.
    const encoded = overlapTest(fresh);
    return [...plain.filter((found) => found.rule.check.generic !== true || !encoded(found)), ...fresh];
}
function placeOf({ rule, start, end }) {
    return `${rule.id} ${start} ${end}`;
}
/** Tests whether something overlaps one of the segments: of those that begin before its end, whether one ends after its start. */
function overlapTest(segments) {
    const sorted = [...segments].sort((a, b) => a.start - b.start);
    const furthest = [];
    for (const { end } of sorted)
        furthest.push(Math.max(end, furthest.at(-1) ?? 0));
    return ({ start, end }) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle].start < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && furthest[low - 1] > start;
    };
}
const encodedByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .byteSet */ .jz)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=%\\.~');
const betweenLines = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .byteSet */ .jz)(' \t\r\n"\'`,&#*>;');
/** What stands between two lines is shorter. */
const maxBetween = 60;
function encodedFrom(bytes, at) {
    let start = at;
    while (start > 0 && encodedByte[bytes[start - 1]] === 1)
        start--;
    return start;
}
function encodedTo(bytes, at) {
    let end = at;
    while (end < bytes.length && encodedByte[bytes[end]] === 1)
        end++;
    return end;
}
/** Where the lines of an encoding begin that end in a line which begins at a place: of what gzip wrote, all are needed. */
function foldStart(bytes, at) {
    let start = at;
    while (at - start < _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_5__.maxSegment) {
        let line = start;
        while (line > 0 && start - line < maxBetween && betweenLines[bytes[line - 1]] === 1)
            line--;
        const next = line === start ? line : encodedFrom(bytes, line);
        if (line - next < atFirstUse0().minFold)
            break;
        start = next;
    }
    return start;
}
/** Where they end, with a last line of any length. */
function foldEnd(bytes, at) {
    let end = at;
    while (end - at < _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_5__.maxSegment) {
        let line = end;
        while (line < bytes.length && line - end < maxBetween && betweenLines[bytes[line]] === 1)
            line++;
        const next = line === end ? line : encodedTo(bytes, line);
        if (next === line)
            break;
        end = next;
        if (next - line < atFirstUse0().minFold)
            break;
    }
    return end;
}
/** Changed parts with the whole of the encoded segments at their ends: half of one decodes to nothing. */
function widened(bytes, changed) {
    const parts = [];
    for (let { start, end } of changed) {
        start = foldStart(bytes, encodedFrom(bytes, start));
        end = foldEnd(bytes, encodedTo(bytes, end));
        const last = parts.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            parts.push({ start, end });
    }
    return parts;
}
/** Looking for each secret in the text before is cheap for a few; of many, and of those that are more than their match, all are looked up. */
const fewSecrets = 20;
/** The detections whose secrets an earlier text did not hold, wherever in it. */
function introduced(detector, detections, before, path, decodeDepth) {
    let known;
    const idOf = ({ rule, identity }) => `${rule.id}\0${identity}`;
    return detections.filter((found) => {
        const literal = found.identity === found.secret && found.properties.encoding === undefined && detections.length <= fewSecrets;
        if (literal)
            return !before.includes(found.secret, 0, 'latin1');
        known ??= new Set(detectAll(detector, before, path, decodeDepth).map(idOf));
        return !known.has(idOf(found));
    });
}
/** To decode all before any of it is searched is faster; of more levels it would be too much to hold. */
const levelsAtOnce = 2;
/** Secrets inside encoded segments, each at the place of its segment; of escapes, at its own. */
function decodedDetections(detector, bytes, path, depth, mail) {
    if (bytes.length < _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_5__.minBase64)
        return [];
    const found = [];
    const segments = (0, atFirstUse0().decodedSegments)(bytes, depth, mail);
    /** Where a secret was found last: what is found in a line and in all of its fold is one. */
    const last = new Map();
    const joined = [];
    for (const segment of depth <= levelsAtOnce ? [...segments] : segments) {
        if (segment.view !== undefined)
            for (const one of escapedDetections(detector, segment, segment.view, path))
                found.push(one);
        else
            for (const one of detector.detect(segment.decoded, path)) {
                const key = `${one.rule.id}\0${one.identity}`;
                const before = last.get(key);
                if (before !== undefined && segment.start <= before.start && before.end <= segment.end && !isSame(before, segment))
                    continue;
                last.set(key, segment);
                found.push(encodedAt(one, segment, segment, segment.encodings));
                if (segment.joined === true && one.rule.check.generic !== true)
                    joined.push(found.at(-1));
            }
    }
    if (joined.length === 0)
        return found;
    const ofOneLine = overlapTest(joined);
    return found.filter((one) => one.rule.check.generic !== true || !ofOneLine(one));
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end;
}
/** So many parts of a text are searched one by one; of more, all that lies between. */
const fewWindows = 16;
/** Secrets with an escape in them or in their match: the others are there to be found as they are written. */
function escapedDetections(detector, segment, view, path) {
    const { windows, bytes } = view;
    const parts = windows.length > fewWindows ? [{ start: windows[0]?.start ?? 0, end: windows.at(-1)?.end ?? 0 }] : windows;
    const own = segment.encodings.length === 0;
    const found = [];
    for (const part of parts) {
        for (const one of detector.detect(bytes, path, part)) {
            const secret = view.written(one.start, one.end);
            const match = view.written(one.matchStart, one.matchEnd);
            const kinds = secret.kinds.length > 0 ? secret.kinds : match.kinds;
            if (kinds.length === 0)
                continue;
            found.push(encodedAt(one, own ? secret : segment, own ? match : segment, [...segment.encodings, kinds.join(' and ')]));
        }
    }
    return found;
}
function encodedAt(found, secret, match, encodings) {
    return {
        ...found,
        start: secret.start,
        end: secret.end,
        matchStart: match.start,
        matchEnd: match.end,
        properties: { ...found.properties, encoding: (0, atFirstUse0().encodingWords)(encodings) },
    };
}
function locate(detections, bytes, encoding) {
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .byteLines */ .GL)(bytes, encoding);
    const located = [...detections]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((detection) => ({ detection, region: lines.region(detection.start, detection.end) }));
    const matchLine = ({ matchStart, start }, line) => line - lineBreaks(bytes, matchStart, start);
    // Many findings can lie in one long line.
    const allowedAt = memorised((rule, startLine, endLine) => (0,_allow_js__WEBPACK_IMPORTED_MODULE_7__/* .allowance */ .n)((line) => lines.lineText(line), startLine, endLine, namesOf(rule)));
    return located.map(({ detection, region }, order) => locatedSecret(detection, (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .publicIdentity */ .Wj)(detection, bytes, encoding, located.slice(Math.max(0, order - nearbySecrets), order).map((other) => other.detection)), region, allowedAt(detection.rule, region.startLine, region.endLine), matchLine(detection, region.startLine)));
}
/** So many secrets before one are kept out of its identity: more do not stand in the part of its line that takes part. */
const nearbySecrets = 120;
/** Remembers the answers for the last lines: findings come in the order of their lines. */
function memorised(answer) {
    let lines = '';
    const known = new Map();
    return (rule, startLine, endLine) => {
        if (lines !== `${startLine} ${endLine}`)
            known.clear();
        lines = `${startLine} ${endLine}`;
        if (!known.has(rule))
            known.set(rule, answer(rule, startLine, endLine));
        return known.get(rule);
    };
}
/** What a rule may be called in a comment or an ignore, in lower case. */
function namesOf(rule) {
    return [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
}
/** The detection with its offsets moved. */
function shifted(found, by) {
    return {
        ...found,
        start: found.start + by,
        end: found.end + by,
        matchStart: found.matchStart + by,
        matchEnd: found.matchEnd + by,
    };
}
/** A detection as a result, with the secret reduced to what may be shown. */
function locatedSecret(detection, publicly, region, comment, matchLine = region.startLine) {
    const { rule, severity, confidence, what, identity, properties, sha1 } = detection;
    return {
        ruleId: rule.id,
        severity,
        confidence,
        what,
        evidence: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(identity, (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .isIssued */ .sl)(detection)),
        hash: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .secretHash */ .LR)(rule.id, identity),
        identity: publicly,
        region,
        ...(matchLine === region.startLine ? {} : { matchLine }),
        allowances: [detection.allowed, comment].filter((entry) => entry !== undefined),
        ...(sha1 === undefined ? {} : { sha1 }),
        properties,
    };
}
function lineBreaks(bytes, start, end) {
    let count = 0;
    for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 3754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var buildDetector = (function buildDetector(rules, looking = lookAtAll) {
    const searches = new Map();
    // The versions of a file, and the texts that are encoded in it, follow one another.
    let last;
    const lookedAt = (path) => {
        const told = toldPath(path, looking);
        const tables = tablesFor(rules, told, looking);
        const search = searches.get(tables) ?? new Search(tables);
        searches.set(tables, search);
        return { path, told, search };
    };
    return {
        detect(bytes, path, within) {
            if (last?.path !== path)
                last = lookedAt(path);
            return last.search.run(bytes, path, last.told, within);
        },
    };
});
var tablesFor = (function tablesFor(rules, told, looking) {
    const tables = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .tablesOf */ .tI)(rules);
    return readForFormsAlone(told, looking) ? (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .namedForms */ .V6)(tables) : tables;
});
var readForFormsAlone = (function readForFormsAlone(told, { guessInVendored }) {
    return !guessInVendored && _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .vendored */ .qH.test(told) && !_rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialFile */ .C9.test(told);
});
var toldPath = (function toldPath(path, { root, plain }) {
    const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
    return plain ? `${tried}${plainName(below)}` : below;
});
var planOf = (function planOf({ check }, { long }) {
    const { pattern, path, anchor, lookback = _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc, nameTail, spans, scope } = check;
    const local = spans === undefined && scope === undefined && !long;
    return { pattern, path, anchored: anchor !== undefined, lookback, nameTail, spans, scope, local };
});
var withoutOverlaps = (function withoutOverlaps(found, order) {
    const kept = [];
    for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || candidate.start >= last.end)
            kept.push(candidate);
        else
            kept[kept.length - 1] = outranks(candidate, last, order) ? asSevereAs(candidate, last) : asSevereAs(last, candidate);
    }
    return kept;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readForFormsAlone),
/* harmony export */   Je: () => (/* binding */ buildDetector),
/* harmony export */   TQ: () => (/* binding */ toldPath),
/* harmony export */   rq: () => (/* binding */ tablesFor),
/* harmony export */   vj: () => (/* binding */ Search)
/* harmony export */ });
/* unused harmony export lookAtAll */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7085);
/* harmony import */ var _repeats_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8273);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8527);
/* harmony import */ var _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3316);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3737);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1668);
// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.







/** What a trial looks at: its match, a letter or so beside it, and the context that the judge is given. */
const surroundings = { before: _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .contextBytes */ .jo + 64, behind: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc + _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .contextBytes */ .jo + 64 };
const lookAtAll = { root: '', plain: false, guessInVendored: true };
/** The tables are made for the first text, since many a detector never sees one, and shared by all detectors of the rules. */

/** @param told the path as rules are told it */

/** Whether a file lies in a tree of others' code, and is none that exists to hold credentials. */

/** Where nearly everything is tried and shown, a file of settings runs nothing, and yet no path makes a finding less sure. */
const tried = 'dev/';
/** A path as rules are told it. */

const noBytes = Buffer.alloc(0);

/**
 * The search of one text after another. A class, and its frequent part apart from the rest, for their speed: functions made anew
 * for each text would be compiled anew, and a large one again and again.
 */
class Search {
    tables;
    // Where each rule was tried last, counted over all texts: several of its keywords may stand at one place or in one name.
    tried;
    room;
    /** Where the present text begins, counted so. */
    base = 0;
    next = 0;
    bytes = noBytes;
    text;
    path;
    told = '';
    /** Of the rules that belong to files of certain names, whether this is one; by index. */
    applies = new Map();
    placed = [];
    /** By rule, made when it is first tried. */
    plans;
    repeats;
    found = [];
    /** Windows to search, by rule: merged where keywords lie close together. */
    windows = new Map();
    constructor(tables) {
        this.tables = tables;
        const rules = tables.order.size;
        this.tried = new Float64Array(rules).fill(-1);
        this.plans = new Array(rules).fill(undefined);
        this.room = (0,_repeats_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatsRoom */ .I)(rules);
        this.repeats = new _repeats_js__WEBPACK_IMPORTED_MODULE_4__/* .Repeats */ .$(noBytes, 0, 0, surroundings, this.room);
    }
    /** @param told the path as rules are told it */
    run(bytes, path, told, within) {
        this.begin(bytes, path, told);
        const { sieve, left } = this.tables;
        sieve.begin(bytes, within?.start ?? 0, within?.end ?? bytes.length);
        for (let count = sieve.next(left, this.seen); count !== undefined; count = sieve.next(left, this.seen)) {
            const due = sieve.due.array;
            for (let i = 0; i < count; i += 2)
                this.hit(due[i], due[i + 1]);
        }
        for (const rule of this.placed)
            this.searchWindow(rule, 0, Math.min(bytes.length, rule.check.head ?? bytes.length));
        for (const [rule, list] of this.windows) {
            for (const window of list)
                this.searchWindow(rule, window.start, window.end);
        }
        const { found } = this;
        this.bytes = noBytes;
        this.text = undefined;
        this.windows.clear();
        this.found = [];
        return found.length === 0 ? found : withoutOverlaps(found, this.tables.order);
    }
    begin(bytes, path, told) {
        this.base = this.next;
        this.next += bytes.length + 1;
        this.bytes = bytes;
        this.told = told;
        this.room.base = this.base;
        this.repeats = new _repeats_js__WEBPACK_IMPORTED_MODULE_4__/* .Repeats */ .$(bytes, 0, bytes.length, surroundings, this.room);
        if (path === this.path)
            return;
        this.path = path;
        this.applies.clear();
        const { placed, placedPath } = this.tables;
        this.placed = placedPath?.test(path) === false ? [] : placed.filter(({ check }) => check.path?.test(path) === true);
    }
    /** Told of the places of keywords, by whoever watches. */
    seen;
    hit(number, end) {
        const { sieve } = this.tables;
        this.consider(sieve.trial(number), end - sieve.lengths[number], end);
    }
    planFor(trial) {
        const plan = planOf(trial.rule, this.tables.needsOf(trial.index));
        this.plans[trial.index] = plan;
        return plan;
    }
    /** Whether the rule is to be tried at a keyword, and where. */
    consider(trial, start, end) {
        const { rule, index } = trial;
        const plan = this.plans[index] ?? this.planFor(trial);
        if (plan.path !== undefined && !this.appliesHere(plan.path, index))
            return;
        if (!plan.anchored) {
            widen(this.windows, rule, Math.max(0, start - plan.lookback), Math.min(this.bytes.length, end + _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc));
            return;
        }
        // A name is tried once, at the first keyword in it that its end can be reached from.
        const triedAt = this.tried[index] - this.base;
        if (plan.nameTail === undefined) {
            if (triedAt === start || (plan.scope !== undefined && triedAt > start))
                return;
            this.tried[index] = this.base + start;
        }
        else {
            if (triedAt > start)
                return;
            const nameEnd = wordEnd(this.bytes, end, end + plan.nameTail);
            if (nameEnd < 0)
                return;
            this.tried[index] = this.base + nameEnd;
        }
        this.try(rule, index, plan, start);
    }
    appliesHere(path, index) {
        let known = this.applies.get(index);
        if (known === undefined) {
            known = path.test(this.path);
            this.applies.set(index, known);
        }
        return known;
    }
    try(rule, index, { pattern, spans, scope, local }, start) {
        if (local && this.repeats.has(index, start))
            return;
        this.text ??= this.bytes.toString('latin1');
        const { text } = this;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match === null) {
            if (local)
                this.repeats.add(index, start);
            return;
        }
        if (scope !== undefined)
            this.tried[index] = this.base + scope(text, start)[1];
        for (const span of spans?.(text, match) ?? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpan */ .he)(match)]) {
            const found = this.judge({ rule, match, span, text, base: 0, bytes: this.bytes, path: this.told });
            if (found === undefined && local)
                this.repeats.add(index, start);
        }
    }
    /** All matches of a rule between two offsets. */
    searchWindow(rule, start, end) {
        const { bytes } = this;
        const { pattern } = rule.check;
        const text = bytes.toString('latin1', start, end);
        const repeats = this.repeatsWithin(start, end);
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            if (match[0] === '')
                pattern.lastIndex++;
            if (repeats?.has(0, start + match.index) === true)
                continue;
            const found = this.judge({ rule, match, span: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpan */ .he)(match), text, base: start, bytes, path: this.told });
            if (found === undefined)
                repeats?.add(0, start + match.index);
        }
    }
    /** A short window does not repeat itself to any harm. */
    repeatsWithin(start, end) {
        const long = end - start > surroundings.before + surroundings.behind;
        return long ? new _repeats_js__WEBPACK_IMPORTED_MODULE_4__/* .Repeats */ .$(this.bytes, start, end, surroundings, (0,_repeats_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatsRoom */ .I)(1)) : undefined;
    }
    /** What a match comes to, if it is anything. */
    judge(match) {
        const detection = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .detectionOf */ .PT)(match);
        if (detection !== undefined)
            this.found.push(detection);
        return detection;
    }
}
function widen(windows, rule, start, end) {
    const list = windows.get(rule);
    const last = list?.at(-1);
    if (last !== undefined && start <= last.end)
        last.end = Math.max(last.end, end);
    else if (list === undefined)
        windows.set(rule, [{ start, end }]);
    else
        list.push({ start, end });
}
function isWordByte(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90);
}
/** Where the letters, digits and underscores from `at` on end, or -1 when that is after `limit`. */
function wordEnd(bytes, at, limit) {
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (!isWordByte(byte) && byte !== 0x5f)
            return i;
        if (i >= limit)
            return -1;
    }
    return bytes.length;
}
/** The name of a file, or only its kind when the name says that it is a test. */
function plainName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsal */ .o5.test(name) ? `file${/\.\w{1,10}$/.exec(name)?.[0] ?? ''}` : name;
}
/**
 * Where findings overlap the specific one wins over the generic, then the longer one; of two about the same letters the
 * one that has a name before them as well, since several providers share a form, and then the rule that is listed first.
 */

/** Beside the name of its service a key weighs no less than under a name that says only that it is a key. */
function asSevereAs(kept, other) {
    const named = kept.rule.check.generic !== true && kept.confidence !== 'high' && other.rule.check.generic === true;
    const lowered = kept.properties.weighed !== undefined || other.properties.weighed !== undefined;
    return named && !lowered && (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .reaches */ .O6)(other.severity, kept.severity) ? { ...kept, severity: other.severity } : kept;
}
function outranks(a, b, order) {
    const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
    if (generic !== 0)
        return generic > 0;
    const longer = a.end - a.start - (b.end - b.start);
    if (longer !== 0)
        return longer > 0;
    // A rule that reads the whole of a document knows the most.
    const known = ({ rule: { check }, matchStart }) => (check.spans === undefined ? matchStart : -1);
    if (known(a) !== known(b))
        return known(a) < known(b);
    return (order.get(a.rule) ?? 0) < (order.get(b.rule) ?? 0);
}


/***/ }),

/***/ 1229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isDocumented = (function isDocumented(value) {
    return value.length >= 10 && fragments.some((fragment) => value.includes(fragment));
});
var isShippedDefault = (function isShippedDefault(value) {
    return shippedFragments.some((fragment) => value.includes(fragment));
});
var isDigestOfWord = (function isDigestOfWord(value) {
    if (value.length < 32 || value.length > 172)
        return false;
    wordDigests ??= new Set(['md5', 'sha1', 'sha256', 'sha512']
        .flatMap((algorithm) => words.map((word) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(word).digest('hex')))
        .concat(words.map(ofMysql)));
    return wordDigests.has(value.toLowerCase()) || wordDigests.has(Buffer.from(value, 'base64').toString('latin1').toLowerCase());
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ isDigestOfWord),
/* harmony export */   Zc: () => (/* binding */ isDocumented),
/* harmony export */   tS: () => (/* binding */ isShippedDefault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
// Credentials that manuals and standards print: they open nothing, and stand in thousands of repositories.
// Of each a part of its random letters is kept here, which no other value has.

/** By who printed them, and where. */
const samples = {
    // learn.microsoft.com, "Connect to Azurite", "Azure Cosmos DB emulator": the account of an emulator on one's own machine.
    'Azure emulators': ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzF', 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4'],
    // docs.aws.amazon.com: key ids that end in EXAMPLE, and the secrets beside them.
    AWS: ['IOSFODNN7EXAMPLE', 'I44QH8DHBEXAMPLE', 'K7MDENG/bPxRfiCY', 'Zp9Utk/h3yCo8nvb'],
    // docs.stripe.com: keys of its test account.
    Stripe: ['4eC39HqLyjWDarj', 'BQokikJOvBiI2Hl', 'tR3PYbcVNZZ796t', 'VePHdqKTYQjKNIn', 'TYooMQauvdEDq54', '26PHem9AhJZvU62'],
    // github.com/laserlemon/figaro, README: `config/application.yml`.
    Figaro: ['EeHnL644i6zo4Iyq4v1K'],
    // docs.github.com, "Using OAuth", "Refreshing user access tokens".
    GitHub: ['16C7e42F292c6912', '1B4a2e77838347a7'],
    // api.slack.com, manuals of tokens and of methods.
    Slack: ['pdFZKVeTuE8sk7oO', '17653672481-1987'],
    // developers.google.com, manuals of Maps and of keys.
    Google: ['DaGmWKa4JsXZ-HjGw7'],
    // docs.sendgrid.com, documentation.mailgun.com.
    SendGrid: ['ngeVfQFYQlKU0ufo8x5d1A'],
    Mailgun: ['3ax6xnjp29jd6fds4gc'],
    // docs.dynatrace.com, "Access tokens".
    Dynatrace: ['ST2EY72KQINMH574WMNVI7YN'],
    // docs.docker.com, "Join nodes to a swarm", "Lock your swarm".
    Docker: ['49nj1cmql0jkz5s954yi3oex', 'fySn8TY4w5lKcWcJPIpK'],
    // github.com/openshift/api, console/v1.
    OpenShift: ['kV46hPnEYhCWFnB85r5NrprAxggzgb6GOeLbgcKNsH0'],
    // kubernetes.io, "Dual-stack support with kubeadm".
    Kubernetes: ['vjjwg16ucnhp94qr'],
    // developer.hashicorp.com, "Tokens".
    Vault: ['iyNUhq8Ov4hIAx6snw5mB2nL', 'IXyR0OJnSFobekZM'],
    // github.com/SocketDev: the key of its command line for everyone, which may do little.
    Socket: ['RAN5U4ivauy4w37'],
    // github.com/Giphy/GiphyAPI: the key of its public beta, given to everybody.
    Giphy: ['dc6zaTOxFJmzC'],
    // developer.brex.com, "Authentication".
    Brex: ['jBWQLZXtu1f4sVT6'],
    // jetbrains.com, "Permanent Token Authorization".
    YouTrack: ['rNZ38ije7uiWwnUT'],
    // docs.mollie.com, "Connect", and the samples of its libraries.
    Mollie: ['Wwvu7egPcJLLJ9Kb'],
    // docs.coveo.com: the search of its samples.
    Coveo: ['564559b1-0045-48e1'],
    // docs.ntfy.sh, "Access tokens".
    ntfy: ['AgQdq7mVBoFD37zQ'],
    // api.rubyonrails.org, "has_secure_password".
    Rails: ['mUc3m00RsqyRe'],
    // RFC 6455, section 1.3: what every WebSocket joins with the key of a request.
    WebSocket: ['E914-47DA-95CA-C5AB0DC85B11'],
    // hardhat.org, getfoundry.sh: the first account of a chain on one's own machine.
    Hardhat: ['ac0974bec39a17e36ba4a6b4d238ff944bacb478'],
    // Microsoft Edge: `TrustedClientToken` of speech.platform.bing.com, by which every copy of it reads aloud.
    Edge: ['6A5AA1D4EAFF4E9F'],
    // docs.arbitrum.io, "Nitro devnode": the account with funds of a chain on one's own machine.
    Arbitrum: ['b6b15c8cb491557369f3c7d2c287b053eb229daa'],
    // min.io, "Test the server": the public server for trying things out.
    MinIO: ['Q3AM3UQ867SPQQA43P2F', 'zuf+tfteSlswRu7BJ86w'],
    // jwt.io: signatures and claims of the tokens that its debugger has shown, and the keys they are signed with.
    'JSON Web Tokens': [
        'SflKxwRJSMeKKF2QT4fw',
        'TJVA95OrM7E2cBab30RM',
        'KMUFsIDTnFmyG3nMiGM6',
        'eyJzdWIiOiIxMjM0NTY3ODkwIi',
        '-string-secret-at-least-',
    ],
    // pay.weixin.qq.com, the demonstration for PHP: WxPay.Config.php.
    'WeChat Pay': ['8934e7d15453e974', '7813490da6f1265e'],
    // RFC 7515 and RFC 7520, of which libraries carry the whole: keys to sign and to encrypt with.
    'JSON Web Keys': ['AyM1SysPpbyDfgZl', 'hJtXIZ2uSN5kbQfb', 'XctOhJAkA-pD9Lh7', 'GZy6sIZ6wl9NJOKB', 'qC57l_uxcm7Nm3K-'],
    // RFC 6749, RFC 6750, RFC 7617, RFC 7515; the key of the test vectors in RFC 4226 and RFC 6238, in base32.
    standards: [
        'GEZDGNBVGY3TQOJQ',
        // github.com/google/google-authenticator, "Key Uri Format".
        'BSWY3DPEHPK3PXP',
        '2YotnFZFEjr1zCsicMWpAA',
        'tGzv3JOkF0XG5Qx2TlKWIA',
        'mF_9.B5f-4.1JqM',
        'czZCaGRSa3F0Mzpn',
        'QWxhZGRpbjpvcGVu',
    ],
};
/** What a program ships with and its manual says to change: it opens whatever nobody changed. By program, and where it is said. */
const defaults = {
    // apisix.apache.org, "Admin API", read 2026-11: the admin key that its configuration began with.
    'Apache APISIX': ['edd1c9f034335f13'],
    // github.com/jumpserver/Dockerfile, allinone: the variables of its image, among them the token by which its parts find each other.
    JumpServer: ['KXOeyNgDeTdpeu9q', 'kWQdmdCQKjaWlHYpPh'],
    // supabase.com, "Self-Hosting with Docker" and the command line: keys that go with the secret which both print.
    Supabase: ['dc_X5iR_VP_qT0zsi', 'DaYlNEoUrrEn2Ig7', 'CRXP1A7WOeoJeXxj', 'EGIM96RAZx35lJzd'],
    // developer.paypal.com/braintree, "3D Secure" for Android: what downloads the library of Cardinal, given to everybody.
    Braintree: ['NYRkqrgFLRc3qDra'],
    // github.com/hashicorp/vagrant, keys/: what every box lets in until it is brought up.
    Vagrant: ['6NF8iallvQVp22WDkTkyr', 'DRzezD0U3R3UEEmS7R33'],
};
const fragments = Object.values(samples).flat();
const shippedFragments = Object.values(defaults).flat();
/** Whether a value is one that a manual prints. */

/** Whether a value is one that a program ships with. */

/** What samples of programs are signed with, and what nobody may have for a password. */
const words = 'test admin password secret root user demo guest changeme example hello key token jwt qwerty 1234 12345 123456 12345678'.split(' ');
let wordDigests;
/** What the function PASSWORD of MySQL 4.1 and later makes: SHA-1 twice, without the `*` in front. */
const ofMysql = (word) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(word).digest()).digest('hex');
/** Whether a value is the digest of such a word, in hex or that in base64, which anybody can compute. */



/***/ }),

/***/ 6579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var knownSecrets = (function knownSecrets(entries, options) {
    const byPath = new Map();
    const byFile = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'fingerprint') {
            const list = byFile.get(entry.place.file) ?? [];
            list.push(entry);
            byFile.set(entry.place.file, list);
        }
        const list = byPath.get(entry.path) ?? [];
        list.push(entry);
        byPath.set(entry.path, list);
    }
    const used = new Set();
    const loose = new Set();
    const stale = new Set();
    const versions = versionReader(options);
    const listedHashes = new Map();
    const matchHashes = new Map();
    let ruleNames;
    return {
        covers(path, secret, names) {
            const entry = (byPath.get(path) ?? []).find((candidate) => covers(candidate, secret, names)) ?? listedThere(path, secret);
            return entry === undefined ? undefined : use(entry);
        },
        coversFile(path, names) {
            const entry = byPath
                .get(path)
                ?.find((candidate) => candidate.kind === 'fingerprint' && candidate.line <= 1 && concerns(candidate, names));
            return entry === undefined ? undefined : use(entry);
        },
        notices: (complete) => [
            ...listed(complete ? entries.filter((entry) => !used.has(entry) && !stale.has(entry)) : [], 'note', (entry) => `The ignore of ${described(entry)} is used by no finding; delete it.`),
            ...listed([...stale].filter((entry) => !used.has(entry)), 'warning', (entry) => `The ignore of ${described(entry)} hides nothing: when it was written another secret, or none, stood there.`),
            ...listed([...loose], 'warning', (entry) => `The ignore of ${described(entry)} holds for any secret that comes to stand on that line: the commit it was written for is not in this checkout. Fetch the history (\`fetch-depth: 0\`), or waive the finding by its fingerprint in the gate's policy.`),
            ...listed(entries.filter((entry) => entry.kind === 'hash' && entry.real && used.has(entry)), 'warning', (entry) => `The baseline marks the ${entry.type || 'secret'} in ${entry.path} as a real one: revoke it.`),
        ],
    };
    function use(entry) {
        used.add(entry);
        return `known from ${entry.place.file}${entry.place.line === undefined ? '' : `:${entry.place.line}`}`;
    }
    /** A baseline holds the secrets it knows, or their sums, which look like secrets. */
    function listedThere(file, { ruleId, hash }) {
        const own = byFile.get(file);
        if (own === undefined)
            return undefined;
        const key = `${ruleId} ${file}`;
        let hashes = listedHashes.get(key);
        if (hashes === undefined) {
            hashes = new Map(own.map((entry) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secretHash */ .LR)(ruleId, entry.kind === 'hash' ? entry.sha1 : latin1(entry.secret)), entry]));
            listedHashes.set(key, hashes);
        }
        return hashes.get(hash);
    }
    function covers(entry, secret, names) {
        if (entry.kind === 'hash')
            return secret.sha1 === entry.sha1;
        if (entry.kind === 'secret')
            return (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secretHash */ .LR)(secret.ruleId, latin1(entry.secret)) === secret.hash || hashesOfMatch(entry).has(`${secret.ruleId} ${secret.hash}`);
        if (!concerns(entry, names))
            return false;
        const bound = versions(entry);
        if (bound === 'unknown') {
            // A line of another version says nothing about this one.
            if (entry.commit !== undefined)
                return false;
            const hit = entry.line === secret.region.startLine || entry.line === secret.matchLine;
            if (hit)
                loose.add(entry);
            return hit;
        }
        const same = bound.has(`${secret.ruleId} ${secret.hash}`);
        if (!same && (entry.line === secret.region.startLine || entry.line === secret.matchLine))
            stale.add(entry);
        return same;
    }
    /** An id of a rule that nobody has here, or of a guess by context, may be any rule's finding: ours names it better. */
    function concerns(entry, names) {
        const rule = entry.rule.toLowerCase();
        return names.includes(rule) || rule.includes('generic') || !namesOfRules().has(rule);
    }
    function namesOfRules() {
        ruleNames ??= options.ruleNames();
        return ruleNames;
    }
    /** A key is known by its body, which only the detector tells from the text around it. */
    function hashesOfMatch(entry) {
        const known = matchHashes.get(entry);
        if (known !== undefined)
            return known;
        const found = new Set();
        for (const text of new Set([entry.match, entry.secret]))
            for (const { ruleId, hash } of (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .scanContent */ .nx)(options.detector, Buffer.from(`${text}\n`), entry.path, {
                decodeDepth: options.decodeDepth,
            }) ?? [])
                found.add(`${ruleId} ${hash}`);
        matchHashes.set(entry, found);
        return found;
    }
});
var versionReader = (function versionReader(options) {
    const root = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(options.workspace);
    const results = new Map();
    const contents = new Map();
    const authors = new Map();
    const secretsAt = (commit, path) => {
        const key = `${commit}:${path}`;
        if (contents.has(key))
            return contents.get(key);
        let found;
        try {
            const content = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .commitTree */ .SC)(options.workspace, commit).peek(path, maxVersionBytes);
            found =
                content === undefined
                    ? []
                    : ((0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .scanContent */ .nx)(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
        }
        catch {
            // Not in this checkout.
        }
        contents.set(key, found);
        return found;
    };
    const commitOf = (entry) => {
        if (entry.commit !== undefined)
            return entry.commit;
        if (root === undefined || entry.place.line === undefined)
            return undefined;
        const { file } = entry.place;
        if (!authors.has(file))
            authors.set(file, lineCommits(options.workspace, file, options.commit));
        return authors.get(file)?.get(entry.place.line);
    };
    return (entry) => {
        const known = results.get(entry);
        if (known !== undefined)
            return known;
        const commit = root === undefined ? undefined : commitOf(entry);
        const secrets = commit === undefined ? undefined : secretsAt(commit, entry.path);
        const result = secrets === undefined
            ? 'unknown'
            : new Set(secrets
                .filter(({ region, matchLine }) => entry.line === region.startLine || entry.line === matchLine)
                .map(({ ruleId, hash }) => `${ruleId} ${hash}`));
        results.set(entry, result);
        return result;
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withSha1),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9718);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7364);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5028);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2808);
// Whether a finding is known. An entry that names a line is bound to the secret that stood there when it was written,
// so that it does not hide another one that comes to stand there later.




const maxListed = 50;
const maxVersionBytes = 32 * 1024 * 1024;
/** Adds SHA-1 sums, by which detect-secrets knows secrets. */
function withSha1(detector) {
    return {
        detect: (bytes, path, within) => detector
            .detect(bytes, path, within)
            .map((found) => ({ ...found, sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(Buffer.from(found.secret, 'latin1')).digest('hex') })),
    };
}

function latin1(text) {
    return Buffer.from(text).toString('latin1');
}
function described(entry) {
    return entry.kind === 'fingerprint'
        ? `${entry.path}:${entry.rule}:${entry.line}`
        : `a ${entry.kind === 'hash' ? entry.type || 'secret' : entry.rule} in ${entry.path}`;
}
function listed(entries, level, message) {
    const notices = entries.slice(0, maxListed).map((entry) => ({
        level,
        message: message(entry),
        path: entry.place.file,
        ...(entry.place.line === undefined ? {} : { line: entry.place.line }),
    }));
    const rest = entries.length - notices.length;
    return rest > 0 ? [...notices, { level, message: `${rest} more ignores are like the ones above.` }] : notices;
}
/** The secrets on the line an entry names, in the version it was written for, as `rule hash`. */

/** The commit each line of a file came in with. Lines that are not committed have none, nor those a shallow clone cannot tell. */
function lineCommits(workspace, file, commit) {
    const shallow = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(workspace, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() !== 'false';
    const blame = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(workspace, ['blame', '--line-porcelain', ...(commit === undefined ? [] : [commit]), '--', file]);
    if (!blame.ok)
        return undefined;
    const found = new Map();
    let current;
    for (const text of blame.stdout.toString('latin1').split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text);
        if (head !== null && current === undefined) {
            current = { id: head[1], line: Number(head[2]) };
            if (!/^0+$/.test(current.id))
                found.set(current.line, current.id);
        }
        else if (text === 'boundary' && shallow && current !== undefined)
            found.delete(current.line);
        else if (text.startsWith('\t'))
            current = undefined;
    }
    return found;
}


/***/ }),

/***/ 7792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var byteSet = (function byteSet(characters) {
    const set = new Uint8Array(256);
    for (let i = 0; i < characters.length; i++)
        set[characters.charCodeAt(i)] = 1;
    return set;
});
var setTables = (function setTables(sets) {
    const tables = new Uint8Array(sets.length * _kernel_js__WEBPACK_IMPORTED_MODULE_0__.setBytes);
    for (const [number, set] of sets.entries()) {
        const known = new Map();
        for (let upper = 0; upper < 16; upper++) {
            const lowers = set.subarray(upper * 16, upper * 16 + 16);
            if (!lowers.includes(1))
                continue;
            const row = lowers.join('');
            const bit = known.get(row) ?? 1 << known.size;
            if (bit > 128)
                throw new RangeError('expected a set of bytes with at most eight kinds of upper halves');
            known.set(row, bit);
            tables[number * _kernel_js__WEBPACK_IMPORTED_MODULE_0__.setBytes + 16 + upper] = bit;
            for (let lower = 0; lower < 16; lower++) {
                const at = number * _kernel_js__WEBPACK_IMPORTED_MODULE_0__.setBytes + lower;
                if (lowers[lower] === 1)
                    tables[at] = tables[at] | bit;
            }
        }
    }
    return tables;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ byteSet),
/* harmony export */   k9: () => (/* binding */ letterSets),
/* harmony export */   uJ: () => (/* binding */ setTables),
/* harmony export */   yP: () => (/* binding */ base64Set)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
// Sets of bytes: what letters may stand in the runs and encodings that are looked for.

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bytes of a set of characters, as a table of zeros and ones. */

/** Letters of a run that a match is sure to hold. */
const letterSets = [byteSet(`${letters}${digits}_-`), byteSet(`${letters}${digits}_-+/.=~%`)];
const base64Set = byteSet(`${letters}${digits}+/-_`);
/**
 * The tables by which the kernel knows sets of bytes: for the lower half of a byte, and then for the upper. Upper halves with the same
 * lower ones beside them share a bit, and there are eight.
 */



/***/ }),

/***/ 2942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   blockBytes: () => (/* binding */ blockBytes),
/* harmony export */   candidates: () => (/* binding */ candidates),
/* harmony export */   encodings: () => (/* binding */ encodings),
/* harmony export */   fillingKind: () => (/* binding */ fillingKind),
/* harmony export */   flagBits: () => (/* binding */ flagBits),
/* harmony export */   flagBoundary: () => (/* binding */ flagBoundary),
/* harmony export */   flagExact: () => (/* binding */ flagExact),
/* harmony export */   flagGeneric: () => (/* binding */ flagGeneric),
/* harmony export */   flagSeparated: () => (/* binding */ flagSeparated),
/* harmony export */   grow: () => (/* binding */ grow),
/* harmony export */   isSeparator: () => (/* binding */ isSeparator),
/* harmony export */   looked: () => (/* binding */ looked),
/* harmony export */   marks: () => (/* binding */ marks),
/* harmony export */   maxSegment: () => (/* binding */ maxSegment),
/* harmony export */   minBase64: () => (/* binding */ minBase64),
/* harmony export */   minHex: () => (/* binding */ minHex),
/* harmony export */   minRun: () => (/* binding */ minRun),
/* harmony export */   mostTrials: () => (/* binding */ mostTrials),
/* harmony export */   places: () => (/* binding */ places),
/* harmony export */   quoteKind: () => (/* binding */ quoteKind),
/* harmony export */   runsWords: () => (/* binding */ runsWords),
/* harmony export */   setBytes: () => (/* binding */ setBytes),
/* harmony export */   slack: () => (/* binding */ slack),
/* harmony export */   trialFlags: () => (/* binding */ trialFlags),
/* harmony export */   trialLength: () => (/* binding */ trialLength),
/* harmony export */   trialLetters: () => (/* binding */ trialLetters),
/* harmony export */   trialReach: () => (/* binding */ trialReach),
/* harmony export */   trialRun: () => (/* binding */ trialRun),
/* harmony export */   trialWords: () => (/* binding */ trialWords),
/* harmony export */   trialWritten: () => (/* binding */ trialWritten),
/* harmony export */   trie: () => (/* binding */ trie),
/* harmony export */   wordKind: () => (/* binding */ wordKind)
/* harmony export */ });
// What every byte of every file goes through. `scripts/wasm.mjs` compiles these functions to WebAssembly when the sources are compiled;
// they are written in the part of TypeScript that it takes, over whole numbers and arrays that all lie in one memory.
/** So many bytes are searched at a time, so that what was found in them fits into memory that is there already. */
const blockBytes = 16384;
/** Words of a row that describes a trial: see `Trial` in trials.ts. */
const trialWords = 8;
const trialLength = 0;
const trialFlags = 1;
const trialRun = 2;
const trialLetters = 3;
const trialReach = 4;
const trialWritten = 5;
const flagBoundary = 1;
const flagExact = 2;
const flagGeneric = 4;
/** Its keyword has separators, which the automaton does not tell apart. */
const flagSeparated = 8;
const flagBits = 4;
/** Shorter runs are not kept. */
const minRun = 16;
/** Keywords that end at one place begin at several. */
const slack = 256;
/** Runs that are kept at a time: more do not fit into what a trial looks at. */
const keptRuns = 256;
/**
 * What is known of the runs of one set of letters: the number of the first that counts, that behind the last, how far was looked,
 * letters of a run that goes on there, and starts and ends by turns, in a ring.
 */
const runsWords = 4 + 2 * keptRuns;
const firstRun = 0;
const lastRun = 1;
const looked = 2;
const open = 3;
/** Bytes of the tables of one set of letters. */
const setBytes = 32;
/**
 * Writes down the beginnings of keywords as nodes of a tree: 0 is the root, and as a child or sibling means that there is none.
 * @param letters the keywords one after another, each of its length in `lengths`
 * @param letter by node, the class of the letter that leads to it
 * @param ending by node, the first keyword that ends there, counted from 1, and by keyword in `another`, the next that ends where it does
 * @returns how many nodes there are
 */
function trie(letters, classOf, lengths, keywords, child, sibling, letter, ending, another) {
    let nodes = 1;
    let at = 0;
    for (let keyword = 0; keyword < keywords; keyword++) {
        let node = 0;
        const end = at + lengths[keyword];
        for (; at < end; at++) {
            const wanted = classOf[letters[at]];
            let next = child[node];
            while (next !== 0 && letter[next] !== wanted)
                next = sibling[next];
            if (next === 0) {
                next = nodes;
                nodes++;
                letter[next] = wanted;
                sibling[next] = child[node];
                child[node] = next;
            }
            node = next;
        }
        if (ending[node] === 0)
            ending[node] = keyword + 1;
        else {
            let last = ending[node];
            while (another[last - 1] !== 0)
                last = another[last - 1];
            another[last - 1] = keyword + 1;
        }
    }
    return nodes;
}
/**
 * Makes the automaton's table of such a tree. Rows lie in the order of depth: those near the root, which text passes through all the
 * time, share few cache lines. An entry is the next state, with a last bit that says whether a keyword ends there.
 * @param order by state, its node, and in `suffix` its longest proper suffix that is a state too: room for the work alone
 * @param known by state, the first keyword that ends there and at no shorter one, counted from 1
 * @param shorter by state, the next shorter suffix at which a keyword ends; 0 for none
 */
function grow(child, sibling, letter, ending, shift, table, order, suffix, known, shorter) {
    let states = 1;
    for (let state = 0; state < states; state++) {
        const row = state << shift;
        if (state > 0) {
            // The row of a suffix is whole already, since it is nearer to the root.
            const from = suffix[state] << shift;
            for (let i = 0; i < 1 << shift; i++)
                table[row + i] = table[from + i];
        }
        for (let node = child[order[state]]; node !== 0; node = sibling[node]) {
            const next = states;
            states++;
            const entry = row + letter[node];
            const behind = table[entry] >> 1;
            order[next] = node;
            suffix[next] = behind;
            known[next] = ending[node];
            shorter[next] = known[behind] !== 0 ? behind : shorter[behind];
            table[entry] = (next << 1) | (known[next] !== 0 || shorter[next] !== 0 ? 1 : 0);
        }
    }
}
/**
 * How many trials the keywords at one place call for at most.
 * @param firsts by keyword, its first trial, and behind the last keyword how many trials there are
 * @param calls by state, for how many its keywords call: room for the work alone
 */
function mostTrials(states, known, shorter, another, firsts, calls) {
    let most = 0;
    for (let state = 1; state < states; state++) {
        let count = calls[shorter[state]];
        for (let keyword = known[state]; keyword !== 0; keyword = another[keyword - 1]) {
            count += firsts[keyword] - firsts[keyword - 1];
        }
        calls[state] = count;
        if (count > most)
            most = count;
    }
    return most;
}
/**
 * Goes through `text` from `from` to `to`, at most a block, with an automaton and writes to `found`, by twos, the offset behind each
 * keyword, ascending, and the state that knows them. `carry` holds the entry of the table that led to `from`, and then to `to`.
 * @returns how much of `found` was filled
 */
function places(text, from, to, longest, table, classOf, shift, carry, found) {
    let entry = carry[0];
    let count = 0;
    let middle = from;
    if (to - from >= 16 * longest) {
        // Four parts are searched side by side: each step waits for the table, and so the waits overlap.
        const part = (to - from) >> 2;
        middle = from + 4 * part;
        const room = 2 * part;
        let second = lead(text, from + part, longest, table, classOf, shift);
        let third = lead(text, from + 2 * part, longest, table, classOf, shift);
        let fourth = lead(text, from + 3 * part, longest, table, classOf, shift);
        let two = room;
        let three = 2 * room;
        let four = 3 * room;
        for (let i = from; i < from + part; i++) {
            entry = table[((entry >> 1) << shift) + classOf[text[i]]];
            second = table[((second >> 1) << shift) + classOf[text[i + part]]];
            third = table[((third >> 1) << shift) + classOf[text[i + 2 * part]]];
            fourth = table[((fourth >> 1) << shift) + classOf[text[i + 3 * part]]];
            if (((entry | second | third | fourth) & 1) === 0)
                continue;
            if ((entry & 1) !== 0) {
                found[count] = i + 1;
                found[count + 1] = entry >> 1;
                count += 2;
            }
            if ((second & 1) !== 0) {
                found[two] = i + part + 1;
                found[two + 1] = second >> 1;
                two += 2;
            }
            if ((third & 1) !== 0) {
                found[three] = i + 2 * part + 1;
                found[three + 1] = third >> 1;
                three += 2;
            }
            if ((fourth & 1) !== 0) {
                found[four] = i + 3 * part + 1;
                found[four + 1] = fourth >> 1;
                four += 2;
            }
        }
        entry = fourth;
        count = moved(found, room, two, count);
        count = moved(found, 2 * room, three, count);
        count = moved(found, 3 * room, four, count);
    }
    for (let i = middle; i < to; i++) {
        entry = table[((entry >> 1) << shift) + classOf[text[i]]];
        if ((entry & 1) === 0)
            continue;
        found[count] = i + 1;
        found[count + 1] = entry >> 1;
        count += 2;
    }
    carry[0] = entry;
    return count;
}
/** The entry that leads to a place: it depends on no more letters than the longest keyword has, and on none before one in no keyword. */
function lead(text, to, longest, table, classOf, shift) {
    let from = to;
    while (from > to - longest && classOf[text[from - 1]] !== 0)
        from--;
    let entry = 0;
    for (let i = from; i < to; i++)
        entry = table[((entry >> 1) << shift) + classOf[text[i]]];
    return entry;
}
function moved(found, from, end, to) {
    let at = to;
    for (let i = from; i < end; i++) {
        found[at] = found[i];
        at++;
    }
    return at;
}
/**
 * Of the trials that the found places call for, those for which what stands there does not speak against at once; written to `due` by
 * twos, the trial and the offset behind its keyword, in the order of the places.
 * @param first of `found`, and `last`, behind which others are looked at another time
 * @param known by state and then the keyword before it in `another`, the keywords that end there and at no shorter state: see `grow`
 * @param firsts by keyword, its first trial; the next keyword's is behind its last
 * @param left flags of trials that are left out
 * @returns how much of `due` was filled
 */
function candidates(text, size, found, first, last, known, shorter, another, firsts, trials, written, sets, runs, left, due) {
    let filled = 0;
    for (let i = first; i < last; i += 2) {
        const end = found[i];
        for (let state = found[i + 1]; state !== 0; state = shorter[state]) {
            for (let keyword = known[state]; keyword !== 0; keyword = another[keyword - 1]) {
                const behind = firsts[keyword];
                for (let trial = firsts[keyword - 1]; trial < behind; trial++) {
                    if (fits(text, size, end, trial * trialWords, trials, written, sets, runs, left) === 0)
                        continue;
                    due[filled] = trial;
                    due[filled + 1] = end;
                    filled += 2;
                }
            }
        }
    }
    return filled;
}
function fits(text, size, end, row, trials, written, sets, runs, left) {
    const flags = trials[row + trialFlags];
    if ((flags & left) !== 0)
        return 0;
    const length = trials[row + trialLength];
    const start = end - length;
    if ((flags & flagBoundary) !== 0 && start > 0 && isWord(text[start - 1]) !== 0) {
        if (afterEscape(text, start) === 0)
            return 0;
    }
    if ((flags & (flagExact + flagSeparated)) !== 0) {
        const spelling = trials[row + trialWritten];
        for (let i = 0; i < length; i++) {
            const letter = written[spelling + i];
            if (text[start + i] !== letter && ((flags & flagExact) !== 0 || isSeparator(letter) !== 0))
                return 0;
        }
    }
    const run = trials[row + trialRun];
    if (run === 0)
        return 1;
    return hasRun(text, size, sets, trials[row + trialLetters], run, start, start + trials[row + trialReach], runs);
}
/** What stands between the words of a name. */
function isSeparator(byte) {
    return byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x20 ? 1 : 0;
}
function isWord(byte) {
    return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) ? 1 : 0;
}
/** The letter before a token may end an escape: `\n`, `\u003d`, `%3D`, a terminal colour. */
function afterEscape(text, start) {
    if (start >= 2 && text[start - 2] === 0x5c)
        return 1;
    if (start >= 3 && text[start - 3] === 0x25)
        return 1;
    if (start >= 6 && text[start - 6] === 0x5c && text[start - 5] === 0x75)
        return 1;
    if (text[start - 1] !== 0x6d)
        return 0;
    for (let i = start - 2; i >= 0 && i >= start - 12; i--)
        if (text[i] === 0x1b)
            return 1;
    return 0;
}
/**
 * Whether an unbroken run of at least `length` letters of a set, counted from `from` on, begins before `until`.
 * Asked with `from` ascending, but for steps back by less than `slack`.
 */
function hasRun(text, size, sets, set, length, from, until, runs) {
    const base = set * runsWords;
    let first = runs[base + firstRun];
    while (first < runs[base + lastRun] && runs[place(base, first) + 1] <= from - slack)
        first++;
    runs[base + firstRun] = first;
    for (let at = first;; at++) {
        if (at >= runs[base + lastRun]) {
            if (runs[base + looked] - runs[base + open] >= until)
                return 0;
            if (nextRun(text, size, sets, set, minRun, runs) === 0)
                return 0;
        }
        const start = runs[place(base, at)];
        if (start >= until)
            return 0;
        const end = runs[place(base, at) + 1];
        if (end - start >= length && end - from >= length)
            return 1;
    }
}
function place(base, at) {
    return base + 4 + 2 * (at & (keptRuns - 1));
}
/**
 * Adds the next run of at least `least` letters, which are 16 or more, to `runs`: such a run lies in several blocks of 16 bytes.
 * @returns whether there is one
 */
function nextRun(text, size, sets, set, least, runs) {
    const base = set * runsWords;
    let at = runs[base + looked];
    let length = runs[base + open];
    while (at < size) {
        const mask = mask16(text, at, sets, set * setBytes);
        at += 16;
        if (mask === 0xffff) {
            length += 16;
            continue;
        }
        const head = 31 - Math.clz32(~mask & (mask + 1));
        const whole = length + head;
        length = Math.clz32(~(mask << 16));
        if (whole >= least)
            return kept(runs, base, at - 16 + head, whole, at, length);
    }
    if (length >= least)
        return kept(runs, base, at, length, at, 0);
    runs[base + looked] = at;
    runs[base + open] = 0;
    return 0;
}
function kept(runs, base, end, length, at, left) {
    const number = runs[base + lastRun];
    runs[place(base, number)] = end - length;
    runs[place(base, number) + 1] = end;
    runs[base + lastRun] = number + 1;
    runs[base + looked] = at;
    runs[base + open] = left;
    return 1;
}
/**
 * Which of 16 bytes are of a set, as bits. A byte is when the entries of its two halves in the set's tables have a bit in common.
 * In WebAssembly these are a few instructions for all 16: see scripts/wasm.mjs.
 */
function mask16(text, at, sets, set) {
    let mask = 0;
    for (let i = 0; i < 16; i++) {
        const byte = text[at + i];
        if ((sets[set + (byte & 15)] & sets[set + 16 + (byte >> 4)]) !== 0)
            mask |= 1 << i;
    }
    return mask;
}
/** Shorter segments cannot hold a credential and its context. */
const minBase64 = 24;
const minHex = 32;
/** Longer segments are media or code. */
const maxSegment = 1048576;
/**
 * Finds unbroken runs of base64 or hex digits that begin as an encoding of text does or hold one, and writes their starts and ends to
 * `found`.
 * @returns how much of `found` was filled: all of it when there may be more
 */
function encodings(text, size, sets, sextets, texts, runs, found, room) {
    let count = 0;
    while (count < room && nextRun(text, size, sets, 0, minBase64, runs) !== 0) {
        const last = place(0, runs[lastRun] - 1);
        const start = behindPrefix(text, runs[last]);
        const end = runs[last + 1];
        if (end - start < minBase64 || end - start > maxSegment)
            continue;
        if (hexText(text, start, end, sextets, texts) === 0 && base64Text(text, start, end, sextets, texts) === 0)
            continue;
        found[count] = start;
        found[count + 1] = end;
        count += 2;
    }
    return count;
}
/** The letter of an escaped line break, as in JSON, is none of the run behind it, nor are the `0x` and `\x` before digits in hex. */
function behindPrefix(text, start) {
    if (text[start] === 0x30 && (text[start + 1] | 0x20) === 0x78)
        return start + 2;
    if (start === 0 || text[start - 1] !== 0x5c)
        return start;
    return text[start] === 0x6e || text[start] === 0x72 || text[start] === 0x78 ? start + 1 : start;
}
/** So many groups of four letters of base64, or bytes in hex, that are text in a row are no chance. */
const textGroups = 8;
const textBytes = 16;
/** The first sixteen letters of base64, or some further on, tell text from media and hashes at a fraction of the cost. */
function base64Text(text, start, end, sextets, texts) {
    if (compressed(text, start) === 1 || headText(text, start, 12, 0, sextets, texts) === 1)
        return 1;
    // The last of so many groups first: where it is no text, none of them need be looked at.
    let last = start + 4 * (textGroups - 1);
    while (last + 4 <= end) {
        let groups = 0;
        while (groups < textGroups && isTextGroup(text, last - 4 * groups, sextets, texts) === 1)
            groups++;
        if (groups === textGroups)
            return 1;
        last += 4 * (textGroups - groups);
    }
    return 0;
}
function isTextGroup(text, at, sextets, texts) {
    const high = (sextets[text[at]] << 6) | sextets[text[at + 1]];
    const low = (sextets[text[at + 2]] << 6) | sextets[text[at + 3]];
    const group = (high << 12) | low;
    return texts[group >> 16] === 0 || texts[(group >> 8) & 0xff] === 0 || texts[group & 0xff] === 0 ? 0 : 1;
}
/** Whether a run may be hexadecimal and begins as text or holds some. */
function hexText(text, start, end, sextets, texts) {
    if (end - start < minHex || ((end - start) & 1) !== 0)
        return 0;
    let bytes = 0;
    for (let at = start; at < end; at += 2) {
        const high = digit(text[at]);
        const low = digit(text[at + 1]);
        if (high > 15 || low > 15)
            return 0;
        if (texts[(high << 4) | low] === 0)
            bytes = 0;
        else
            bytes++;
        if (bytes === textBytes)
            return 1;
    }
    // What gzip wrote begins so.
    if (headByte(text, start, 0, 1, sextets) === 0x1f && headByte(text, start, 1, 1, sextets) === 0x8b)
        return 1;
    return headText(text, start, 8, 1, sextets, texts);
}
/** Whether base64 begins as what gzip or zlib wrote does. */
function compressed(text, start) {
    const first = text[start];
    const second = text[start + 1];
    const third = text[start + 2];
    if (first === 0x48)
        return second === 0x34 && third === 0x73 && text[start + 3] === 0x49 ? 1 : 0;
    if (first !== 0x65)
        return 0;
    if (second === 0x41)
        return third >= 0x45 && third <= 0x48 ? 1 : 0;
    if (second === 0x46)
        return third >= 0x34 && third <= 0x37 ? 1 : 0;
    if (second === 0x4a)
        return third >= 0x77 && third <= 0x7a ? 1 : 0;
    return second === 0x4e && third >= 0x6f && third <= 0x72 ? 1 : 0;
}
/** Whether the first bytes of an encoding are text in ASCII, UTF-8, Latin-1 or UTF-16, a NUL or two between its parts included. */
function headText(text, start, length, hex, sextets, texts) {
    let high = 0;
    let nuls = 0;
    for (let at = 0; at < length; at++) {
        const byte = headByte(text, start, at, hex, sextets);
        if (byte >= 0x80) {
            high++;
            // Two may be the mark of UTF-16.
            if (nuls === 0 && high > length >> 2)
                return utf8Head(text, start, length, hex, sextets);
        }
        else if (byte === 0)
            nuls++;
        else if (texts[byte] === 0)
            return 0;
    }
    if (nuls === 0)
        return high < length >> 2 ? 1 : utf8Head(text, start, length, hex, sextets);
    return high === 0 && nuls <= length >> 2 ? 1 : wideHead(text, start, length, nuls, hex, sextets);
}
/** Whether nearly all NULs that may stand at every other place do, and no other byte is one. */
function wideHead(text, start, length, nuls, hex, sextets) {
    let odd = 0;
    for (let at = 1; at < length; at += 2)
        if (headByte(text, start, at, hex, sextets) === 0)
            odd++;
    return (odd === 0 || odd === nuls) && nuls >= (length >> 1) - 1 ? 1 : 0;
}
/** Whether bytes begin as UTF-8 does; what goes on behind them is not known. */
function utf8Head(text, start, length, hex, sextets) {
    let rest = 0;
    for (let at = 0; at < length; at++) {
        const byte = headByte(text, start, at, hex, sextets);
        const goesOn = byte >= 0x80 && byte < 0xc0 ? 1 : 0;
        if (goesOn !== (rest > 0 ? 1 : 0))
            return 0;
        if (rest > 0)
            rest--;
        else if (byte >= 0x80) {
            if (byte < 0xc2 || byte > 0xf4)
                return 0;
            rest = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        }
    }
    return 1;
}
/** One of the first twelve bytes; more than any for what is no hex. */
function headByte(text, start, number, hex, sextets) {
    if (hex === 1) {
        const high = digit(text[start + 2 * number]);
        const low = digit(text[start + 2 * number + 1]);
        return high > 15 || low > 15 ? 0x100 : (high << 4) | low;
    }
    const group = number >= 9 ? 3 : number >= 6 ? 2 : number >= 3 ? 1 : 0;
    const at = start + number + group;
    const first = sextets[text[at]];
    const second = sextets[text[at + 1]];
    const phase = number - 3 * group;
    if (phase === 0)
        return ((first << 2) | (second >> 4)) & 0xff;
    return phase === 1 ? ((first << 4) | (second >> 2)) & 0xff : ((first << 6) | second) & 0xff;
}
/** What a hexadecimal digit stands for; more than 15 for any other letter of base64. */
function digit(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
}
/** Of a byte: a letter of a word; a blank, a line break or an operator between two literals; the end of one. */
const wordKind = 1;
const fillingKind = 2;
const quoteKind = 4;
/**
 * Finds where an escape or a border between two literals may stand, in a set of bytes of which each begins one, and writes the places to
 * `found`.
 * @param set where its tables begin, and behind them those of what may follow such a byte
 * @param from where to begin; the place behind the last that was found, when there may be more
 * @returns how much of `found` was filled: all of it when there may be more
 */
function marks(text, size, sets, set, kinds, from, found, room) {
    let count = 0;
    for (let block = from & ~15; block < size; block += 16) {
        let mask = mask16(text, block, sets, set);
        if (mask !== 0)
            mask = mask & mask16(text, block + 1, sets, set + setBytes);
        while (mask !== 0) {
            const bit = 31 - Math.clz32(mask & (0 - mask));
            mask = mask & (mask - 1);
            const at = block + bit;
            const byte = text[at];
            if ((kinds[byte] & quoteKind) !== 0 && (kinds[text[at + 1]] & (fillingKind | quoteKind)) === 0)
                continue;
            if (at < from || at >= size || isMark(text, at, size, kinds) === 0)
                continue;
            found[count] = at;
            count++;
            if (count === room)
                return count;
        }
    }
    return count;
}
/** A cheap look at what follows; what the escape means is found out elsewhere. */
function isMark(text, at, size, kinds) {
    const byte = text[at];
    const next = text[at + 1];
    const third = text[at + 2];
    if (byte === 0x5c)
        return isBackslashed(text, at, size, kinds);
    if (byte === 0x25)
        return isPercent(next, third, text[at + 3]);
    if (byte === 0x26)
        return isEntity(next, third);
    if (byte === 0x1b)
        return next === 0x5b || next === 0x5d || next === 0x28 ? 1 : 0;
    if (byte >= 0x80)
        return isInvisible(text, at, kinds);
    return isBorder(text, at, size, kinds);
}
/** Of a letter in ASCII, of one that begins as those do that nobody sees, or `%u0`. */
function isPercent(next, third, fourth) {
    if (next >= 0x32 && next <= 0x37)
        return digit(third) <= 15 ? 1 : 0;
    if (next === 0x75)
        return third === 0x30 || third === 0x32 || (third | 0x20) === 0x66 ? 1 : 0;
    // 0xC2, 0xCD, 0xE1 to 0xE3, 0xEF, 0xF0 and 0xF3, and another escape behind it.
    if (fourth !== 0x25)
        return 0;
    const upper = next | 0x20;
    const lower = third | 0x20;
    if (upper === 0x63)
        return third === 0x32 || lower === 0x64 ? 1 : 0;
    if (upper === 0x65)
        return (third >= 0x31 && third <= 0x33) || lower === 0x66 ? 1 : 0;
    return upper === 0x66 && (third === 0x30 || third === 0x33) ? 1 : 0;
}
/** `&#`, and the first two letters of the names that are known: of three signs, and of letters that nobody sees. */
function isEntity(next, third) {
    const pair = (next << 8) | third;
    const isSign = pair === 0x6c6f || pair === 0x6571 || pair === 0x556e;
    const isUnseen = pair === 0x7368 || pair === 0x7a77 || pair === 0x6c72 || pair === 0x726c || pair === 0x5a65 || pair === 0x4e6f || pair === 0x4e65;
    return next === 0x23 || isSign || isUnseen ? 1 : 0;
}
function isBackslashed(text, at, size, kinds) {
    const next = text[at + 1];
    const third = text[at + 2];
    if (next === 0x78 || next === 0x75)
        return third === 0x7b || third === 0x75 || digit(third) <= 15 ? 1 : 0;
    if (next === 0x55)
        return third === 0x30 ? 1 : 0;
    // `\e[`.
    if (next === 0x65)
        return third === 0x5b ? 1 : 0;
    if (next === 0x2f || next === 0x5f)
        return at > 0 && (kindsOf(text, at - 1, kinds) & wordKind) !== 0 ? 1 : 0;
    if (next === 0x0a || next === 0x0d)
        return isBorder(text, at, size, kinds);
    return next >= 0x30 && next <= 0x33 && third >= 0x30 && third <= 0x37 ? 1 : 0;
}
/** Whether what begins as letters do that nobody sees stands behind a letter of a word: those of Unicode's Default_Ignorable_Code_Point. */
function isInvisible(text, at, kinds) {
    if (at === 0 || (kindsOf(text, at - 1, kinds) & wordKind) === 0)
        return 0;
    const next = text[at + 1];
    const third = text[at + 2];
    const pair = (text[at] << 8) | next;
    const letter = (pair << 8) | third;
    if (pair === 0xe280)
        return isWithin(letter, 0xe2808b, 0xe2808f) | isWithin(letter, 0xe280aa, 0xe280ae);
    if (pair === 0xe281)
        return isWithin(letter, 0xe281a0, 0xe281af);
    if (pair === 0xefb8)
        return isWithin(letter, 0xefb880, 0xefb88f);
    const isShort = pair === 0xc2ad || pair === 0xcd8f || pair === 0xd89c;
    const isOfThree = pair === 0xe185 || pair === 0xe19e || pair === 0xe1a0 || pair === 0xefbb || pair === 0xefbe || pair === 0xefbf;
    return isShort || isOfThree || letter === 0xe385a4 || pair === 0xf09b || pair === 0xf09d || pair === 0xf3a0 ? 1 : 0;
}
function isWithin(value, first, last) {
    return value >= first && value <= last ? 1 : 0;
}
/** No more than this stands between two literals. */
const maxBorder = 80;
/** Whether letters, and then behind blanks and what puts literals together, letters stand again in another literal or on another line. */
function isBorder(text, at, size, kinds) {
    if (at < 3 || (kindsOf(text, at - 1, kinds) & kindsOf(text, at - 2, kinds) & kindsOf(text, at - 3, kinds) & wordKind) === 0)
        return 0;
    const end = at + maxBorder;
    let next = at + 1;
    while (next < end && next < size && (kindsOf(text, next, kinds) & fillingKind) !== 0)
        next++;
    if (text[at] !== 0x5c) {
        if ((kindsOf(text, next, kinds) & quoteKind) === 0)
            return 0;
        next++;
    }
    return next + 2 < size && (kindsOf(text, next, kinds) & kindsOf(text, next + 1, kinds) & wordKind) !== 0 ? 1 : 0;
}
function kindsOf(text, at, kinds) {
    return kinds[text[at]];
}


/***/ }),

/***/ 6190:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var compiledKernel = (function compiledKernel({ Module, validate }) {
    if (compiled !== undefined || _computed_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .E === undefined)
        return compiled;
    const bytes = Buffer.from(_computed_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .E.kernel, 'base64');
    compiled = validate(bytes) ? new Module(bytes) : undefined;
    return compiled;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Machine)
/* harmony export */ });
/* harmony import */ var _computed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3782);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2942);
// Where the kernel runs: one memory, what lies in it, and its functions, compiled where that was done beforehand.


/** Not there under `node --jitless`. */
const { WebAssembly } = globalThis;
const pageBytes = 65536;
/** Behind a text lie as many zeros as the kernel looks at together. */
const tail = 16;
const leastText = 4 * pageBytes;
let compiled;
/** The kernel's module; undefined where none was made, or where this Node or its processor runs none like it. */

/** A memory with arrays, a text, and the functions that work on them. A class for its speed; see detect.ts. */
class Machine {
    kernel;
    memory;
    buffer;
    moves = [];
    used = 0;
    textRoom;
    /** @param asPlain run the kernel as JavaScript, with arrays of any kind in the place of those of another */
    constructor(asPlain = false) {
        const module = asPlain || WebAssembly === undefined ? undefined : compiledKernel(WebAssembly);
        if (WebAssembly === undefined || module === undefined) {
            this.kernel = _kernel_js__WEBPACK_IMPORTED_MODULE_1__;
            this.buffer = new ArrayBuffer(pageBytes);
            return;
        }
        this.memory = new WebAssembly.Memory({ initial: 1 });
        this.buffer = this.memory.buffer;
        const { exports } = new WebAssembly.Instance(module, { env: { memory: this.memory } });
        // An address stands for an array: see `Room.argument`.
        this.kernel = exports;
    }
    bytes(length) {
        return this.room(Uint8Array, length);
    }
    shorts(length) {
        return this.room(Uint16Array, length);
    }
    ints(length) {
        return this.room(Int32Array, length);
    }
    /** An array with the values of another. */
    holding(values) {
        const room = this.room(values.constructor, values.length);
        room.array.set(values);
        return room;
    }
    /** Takes a text in; all arrays must be there by then. */
    load(text) {
        if (this.textRoom === undefined || this.textRoom.array.length < text.length + tail) {
            if (this.textRoom !== undefined)
                this.moves.pop();
            this.textRoom = this.place(Uint8Array, this.used, Math.max(leastText, 2 * text.length + tail));
        }
        this.textRoom.array.set(text);
        this.textRoom.array.fill(0, text.length, text.length + tail);
        return this.textRoom;
    }
    /** The text that was taken in last. */
    get loaded() {
        if (this.textRoom === undefined)
            throw new Error('expected a text');
        return this.textRoom;
    }
    room(kind, length) {
        if (this.textRoom !== undefined)
            throw new Error('expected all arrays before the first text');
        const room = this.place(kind, this.used, length);
        // Each begins where the widest kind may.
        this.used = (this.used + length * kind.BYTES_PER_ELEMENT + 7) & ~7;
        return room;
    }
    place(kind, at, length) {
        this.reach(at + length * kind.BYTES_PER_ELEMENT);
        const array = new kind(this.buffer, at, length);
        const room = { array, argument: this.memory === undefined ? array : at };
        this.moves.push(() => {
            room.array = new kind(this.buffer, at, length);
            if (this.memory === undefined)
                room.argument = room.array;
        });
        return room;
    }
    reach(bytes) {
        const more = Math.ceil((bytes - this.buffer.byteLength) / pageBytes);
        if (more <= 0)
            return;
        if (this.memory === undefined) {
            const larger = new ArrayBuffer(this.buffer.byteLength + more * pageBytes);
            new Uint8Array(larger).set(new Uint8Array(this.buffer));
            this.buffer = larger;
        }
        else {
            this.memory.grow(more);
            this.buffer = this.memory.buffer;
        }
        for (const move of this.moves)
            move();
    }
}


/***/ }),

/***/ 1142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var entropyOf = (function entropyOf(text) {
    const counts = countsOf(text);
    let bits = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i) & 0xff;
        const count = counts[code];
        if (count === 0)
            continue;
        bits -= (count / text.length) * Math.log2(count / text.length);
        counts[code] = 0;
    }
    return bits;
});
var countsOf = (function countsOf(text) {
    counters.fill(0);
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i) & 0xff;
        counters[code] = counters[code] + 1;
    }
    return counters;
});
var mostFrequent = (function mostFrequent(text) {
    const counts = countsOf(text);
    let most = 0;
    for (let i = 0; i < text.length; i++)
        most = Math.max(most, counts[text.charCodeAt(i) & 0xff]);
    return most;
});
var isComposed = (function isComposed(value) {
    return (isCounted(value) ||
        isTypedInRuns(value) ||
        isHeldDown(value) ||
        /^(.{13,20})\1{2}/.test(value) ||
        encodesPlaceholder(value) ||
        /-([0-9a-f]{2})\1{5}(?![0-9a-f])/i.test(value) ||
        /<(?:your|my|the|insert|enter|add)[-_ ][^<>]{1,40}>/i.test(value));
});
var mostlyOneCharacter = (function mostlyOneCharacter(value) {
    return value.length >= 6 && mostFrequent(value) / value.length > 0.6;
});
var isHeldDown = (function isHeldDown(value) {
    const runs = value.match(/([A-Za-z0-9])\1{2,}/g) ?? [];
    return runs.length >= 4 && runs.join('').length * 2 > value.length;
});
var isTypedRun = (function isTypedRun(value) {
    const lower = value.toLowerCase();
    let covered = 0;
    let end = 0;
    for (let start = 0; start + gram <= lower.length; start++) {
        if (!grams().has(lower.slice(start, start + gram)))
            continue;
        covered += start + gram - Math.max(start, end);
        end = start + gram;
    }
    return covered * 2 > value.length;
});
var isCounted = (function isCounted(value) {
    let covered = 0;
    let length = 0;
    for (let i = 2; i <= value.length; i++) {
        const step = value.charCodeAt(i) - value.charCodeAt(i - 2);
        // After nine comes zero.
        const goesOn = step === 1 || (step === -9 && value[i] === '0');
        if (goesOn)
            length++;
        if (!goesOn) {
            if (length >= 6)
                covered += length + 2;
            length = 0;
        }
    }
    return covered * 2 > value.length;
});
var isTypedInRuns = (function isTypedInRuns(text) {
    const value = text.replace(/[-_.]/g, '');
    let covered = 0;
    let start = 0;
    for (let i = 1; i <= value.length; i++) {
        if (value.charCodeAt(i) - value.charCodeAt(i - 1) === 1)
            continue;
        if (i - start >= 3)
            covered += i - start;
        start = i;
    }
    return covered > 0 && covered >= value.length * 0.7;
});
var isTwice = (function isTwice(value) {
    const half = value.length / 2;
    return half >= 8 && value.slice(0, half) === value.slice(half);
});
var encodesPlaceholder = (function encodesPlaceholder(value) {
    if (value.length < 16 || value.length > 400 || !/^[A-Za-z0-9+/_.-]{16,}={0,2}$/.test(value))
        return false;
    return encodesSample(value) || encodesSample(value.slice(1 + Math.max(...['-', '_', '.'].map((sign) => value.lastIndexOf(sign)))));
});
var encodesSample = (function encodesSample(value) {
    if (value.length < 16)
        return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    // `name@example.com:password`: whose it is says nothing of the password.
    const said = text.slice(/^[^\s:/]{1,200}@[^\s:/]{1,200}:/.exec(text)?.[0].length ?? 0);
    return (/^[\t\n\r -~]+$/.test(text) &&
        !text.startsWith('{') &&
        (placeholderWords.test(said) || /^[A-Za-z][a-z]*(?:,? [A-Za-z][a-z']*){3,}[.!?]?\s*$/.test(text)));
});
var grams = (function grams() {
    typedGrams ??= new Set(typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))));
    return typedGrams;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ keyBefore),
/* harmony export */   JH: () => (/* binding */ entropyOf),
/* harmony export */   jz: () => (/* binding */ isComposed),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   ye: () => (/* binding */ mostFrequent)
/* harmony export */ });
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1229);
// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.

/** Shannon entropy in bits a character. */

const counters = new Uint32Array(256);
/** How often each byte occurs; valid until it is called again. Texts are bytes as Latin-1. */

/** How often the most frequent letter occurs. */

/** Words of five letters and more: shorter ones would turn up by chance in long tokens. */
const placeholderWords = /example|sample|dummy|placeholder|change[-_ ]?(?:me\b|this|it\b)|replace[-_ ]?(?:me\b|this|with)|insert[-_ ]?(?:your|here)|(?:^|[^a-z])y[o0]ur[-_ ]?(?:[a-z]{3}|$)|[-_ ]h[e3]r[e3]$|todo[-_:]|fixme|redacted|removed|censored|not[-_ ]?(?:a|my)[-_ ]?(?:real|secret)|bla-?bla|blah-?blah|fake[-_]|[-_]fake|foobar|lorem|x{5,}|\*{3}|\.{3}|do[-_]?n[o']?t[-_]?use|goes[-_ ]?here|deadbeef/i;
/** Runs that people type when they do not have a value. */
const typedRuns = [
    '0123456789',
    '1234567890',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiop',
    '0123456789abcdef',
    'zyxwvutsrqponmlkjihgfedcba',
    '9876543210',
];
/** Whether a value stands for a secret instead of being one. */
function isPlaceholder(value) {
    if (placeholderWords.test(value) || (0,_documented_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumented */ .Zc)(value))
        return true;
    // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
    if (/^(?:\$[({]|\${1,2}[A-Z_]+$|\$[a-z]+_?[a-z]*$|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) ||
        (/\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value) && keyBefore(value) === undefined))
        return true;
    return (mostlyOneCharacter(value) ||
        /([^A])\1{7}/.test(value) ||
        isTypedRun(value) ||
        isTwice(value) ||
        /^(?!A{12})(.{3,12}?)\1{3}/i.test(value) ||
        isComposed(value));
}
/**
 * What no generator of passwords and nobody who chooses one comes to: letters and digits counted up by turns, base64 of a sample's
 * text, a UUID that ends in `1a1a1a1a1a1a`, `<your-key>`.
 */

/** Letters enough for a key with a reference behind them, which may stand for nothing: `KEY=kR8w\u2026${EMPTY}` is the key. */
function keyBefore(value) {
    const key = /^([\w+/=-]{20,200})(?:\$\{|\{\{)/.exec(value)?.[1];
    return key !== undefined && /\d/.test(key) && /[A-Za-z]/.test(key) && entropyOf(key) >= 3.5 ? key : undefined;
}

/** `aaa_cccbbbdddooo2222`: three of a letter and more, again and again, over more than half of the value. */

/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */

/** `a1b2c3d4e5f6`, `1a2b3c4d`: two runs that take turns, over more than half of the value. */

/** `12345ABCDE67890FGHIJ`, `abc123abc123abc1`: three and more letters in the order of the keyboard, again and again. */

/** Twice the same: what somebody types who needs more letters. */

/** Base64 of a text that says that it is a sample, as a whole or behind the prefix of a token. */

/** Of random bytes so many are never all letters. */

const gram = 6;
let typedGrams;
/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */



/***/ }),

/***/ 1946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ archiveKind),
/* harmony export */   UK: () => (/* binding */ isWholly),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   YZ: () => (/* binding */ isTar),
/* harmony export */   xv: () => (/* binding */ scriptEnd)
/* harmony export */ });
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6693);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6542);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(238);
// What kind of archive some bytes are, or hold behind something else: a program that unpacks itself, a script before a zip file,
// a picture with one behind it.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9924, 4637], 4637); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([714], 714); } // at first use



const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
/** What kind of archive some bytes are: by what they hold, whatever they are called. Old tar shows by its checksum, or its name helps. */
function archiveKind(bytes, name) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)))
        return 'zip';
    if ((0,_gzip_js__WEBPACK_IMPORTED_MODULE_0__/* .isGzip */ .bf)(bytes, 0))
        return 'gzip';
    if (isZlib(bytes))
        return 'zlib';
    if (isTar(bytes, name))
        return 'tar';
    // No archive is without a zero, and no text but a rare one has any.
    const zero = bytes.indexOf(0);
    if (zero < 0)
        return undefined;
    if (scriptEnd(bytes, zero) !== undefined)
        return 'script';
    return (0, atFirstUse0().findZip)(bytes) === undefined ? undefined : 'zip-behind';
}
/** Whether bytes begin as zlib writes, and go on so: an object of git, or data of a program. */
function isZlib(bytes) {
    return bytes.length >= 8 && (0,_gzip_js__WEBPACK_IMPORTED_MODULE_0__/* .hasZlibHeader */ .Z9)(bytes) && (0, atFirstUse1().inflateBeginning)(bytes, 2, 1024) !== undefined;
}
/** Whether the file is the archive, and holds no text of its own before it. */
function isWholly(kind) {
    return kind !== 'zip-behind' && kind !== 'script';
}
/** `ustar` stands in every header since 1988; the end of an empty archive is all zeros. */
function isTar(bytes, name) {
    if (bytes.length < 512)
        return false;
    if (bytes.toString('latin1', 257, 262) === 'ustar' || (0,_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTarHeader */ .F)(bytes, 0))
        return true;
    return tarNames.test(name) && (bytes.subarray(0, 8).includes(0) || bytes[100] === 0x30);
}
/** A name in a header of tar ends with a zero within so many bytes. */
const tarNameBytes = 101;
/** How compressed files begin: behind the end of a line only, where a word or bytes by chance may begin so too. */
const compressed = [[0x1f, 0x8b, 8], ..._unread_js__WEBPACK_IMPORTED_MODULE_2__/* .closedArchives */ .m$.map(([, magic]) => magic)].map((magic) => {
    const isVague = magic.length < 3 || magic.every((byte) => byte >= 0x20 && byte < 0x7f);
    return { bytes: Buffer.from(isVague ? [10, ...magic] : magic), ahead: isVague ? 1 : 0 };
});
/** Whether bytes begin as a program in text does, whatever follows in it. */
function isProgram(bytes) {
    return bytes[0] === 0x23 && bytes[1] === 0x21;
}
/** Where the archive begins that follows a text, which has no zero before it; a program may hold some. */
function scriptEnd(bytes, zero = bytes.indexOf(0), program = isProgram(bytes)) {
    const text = bytes.subarray(0, (program ? bytes.lastIndexOf(0) : zero) + 1);
    const ends = compressed.map((magic) => text.indexOf(magic.bytes) + magic.ahead).filter((at) => at > 0);
    if (ends.length > 0)
        return Math.min(...ends);
    const line = text.subarray(0, zero).lastIndexOf(10) + 1;
    return line > 0 && zero - line < tarNameBytes && (0,_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTarHeader */ .F)(bytes, line) ? line : undefined;
}


/***/ }),

/***/ 5856:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isWorthThreads = (function isWorthThreads(weight) {
    return weight >= worthThreads;
});
var performAll = (async function performAll(setup, tasks, weight, { threads, progress }) {
    const budget = interruptBudgets.find(([worth]) => weight >= worth)?.[1];
    if (budgeted && budget !== undefined)
        (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19))).setFlagsFromString(`--interrupt-budget=${budget}`);
    const worth = isWorthThreads(weight) ? Math.floor(weight / worthAThread) : 1;
    const count = threads === undefined ? 0 : Math.min(threads.count, tasks.length, worth);
    const results = threads === undefined || count < 2
        ? await performHere(setup, tasks, progress)
        : await performInThreads(setup, tasks, { ...threads, count: count - 1 }, progress);
    return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .joinResults */ .F)(results);
});
var performHere = (async function performHere(setup, tasks, progress) {
    const perform = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(setup);
    const results = [];
    for (const task of tasks) {
        results.push(await perform(task));
        progress?.(results.length, tasks.length);
        await breath();
    }
    return results;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ performAll),
/* harmony export */   aJ: () => (/* binding */ serveTasks),
/* harmony export */   cN: () => (/* binding */ isWorthThreads)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7609);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9316);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2608);
// Who does the work: this thread, and worker threads beside it where there is enough of it. Tasks and results cross threads as
// plain values; results come back in the order of the tasks, so that nothing depends on which thread was faster.



/**
 * Every thread has the code compiled for speed once more: on a tree of 143 MB two took a third more processor time than one, on 246 MB a
 * quarter. A smaller tree is scanned by one; a larger one is waited for, and gets every core.
 */
const worthThreads = 128 * 1024 * 1024;
const worthAThread = 32 * 1024 * 1024;
/** How far a heap grows between two full collections; V8 would let it double and more, in each thread. */
const heapGrowthPercent = 60;
/** Short-lived strings are most of what a thread allocates. */
const youngGenerationMb = 4;
/**
 * How much a function runs before Node 20 compiles it for speed, by the weight of the work from which on that holds: it would begin with
 * too little seen, and so do it several times. What takes no longer than a moment is as well compiled early.
 */
const interruptBudgets = [
    [64 * 1024 * 1024, 1_600_000],
    [4 * 1024 * 1024, 400_000],
];
/** Later versions have a compiler in between, and no such flag. */
const budgeted = process.versions.v8.startsWith('11.');
/** Whether work of such a weight in bytes is divided among threads, where there are some. */

/** Performs all tasks, over as many threads as their weight in bytes is worth, and joins what they found in their order. */

/** Signals, answers of threads and progress get their turn. */
const breath = () => new Promise((resolve) => setImmediate(resolve));

/** This thread works like the others: to have it wait for them would cost the memory of one more. */
async function performInThreads(setup, tasks, threads, progress) {
    const [{ Worker }, { setFlagsFromString }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19))]);
    // Read at every collection, so that it holds for this thread as well.
    setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
    const results = [];
    let next = 0;
    let finished = 0;
    let ended = false;
    const done = (number, result) => {
        if (results[number] !== undefined)
            throw new Error(`expected one result of task ${number}, got two`);
        results[number] = result;
        finished++;
        progress?.(finished, tasks.length);
    };
    const workHere = async () => {
        const perform = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(setup);
        while (next < tasks.length && !ended) {
            const number = next++;
            done(number, await perform(tasks[number]));
            await breath();
        }
    };
    const workers = Array.from({ length: threads.count }, () => new Worker(threads.entry, {
        argv: [...threads.argv],
        workerData: { scanner: 'secret-scan', data: setup },
        resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    }));
    try {
        await Promise.all([
            ...workers.map((worker) => new Promise((settle, fail) => {
                let given = 0;
                const give = () => {
                    if (next === tasks.length)
                        return;
                    worker.postMessage({ number: next, task: tasks[next] });
                    next++;
                    given++;
                };
                worker.on('message', (answer) => {
                    if ('failed' in answer) {
                        fail(errorOf(answer.failed));
                        return;
                    }
                    try {
                        done(answer.done, answer.result);
                    }
                    catch (error) {
                        fail(error);
                        return;
                    }
                    given--;
                    give();
                    if (given === 0)
                        settle();
                });
                worker.on('error', fail);
                worker.on('exit', (code) => fail(new Error(`a thread ended with code ${code} before its work was done`)));
                // One more than it works on, so that it never waits for us.
                give();
                give();
                if (given === 0)
                    settle();
            })),
            workHere(),
        ]);
        const missing = tasks.findIndex((_, number) => results[number] === undefined);
        if (missing >= 0)
            throw new Error(`expected a result of each of ${tasks.length} tasks, got none of task ${missing}`);
        return results;
    }
    finally {
        ended = true;
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
/** The other end: performs the tasks that arrive, one after another. */
function serveTasks(data, port) {
    const performer = (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(data);
    // Told to the first task.
    performer.catch(() => undefined);
    let turn = Promise.resolve();
    port.on('message', (message) => {
        const { number, task } = message;
        turn = turn.then(async () => {
            try {
                port.postMessage({ done: number, result: await (await performer)(task) });
            }
            catch (error) {
                port.postMessage({ failed: fieldsOf(error) });
            }
        });
    });
}
function fieldsOf(error) {
    if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO))
        return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, message, where, remedy } = error;
    return { code, message, remedy, where };
}
function errorOf(fields) {
    return 'code' in fields ? new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO(fields) : new Error(fields.message);
}


/***/ }),

/***/ 6282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var selectFiles = (async function selectFiles(setup, inputs, context, custom) {
    const walk = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__/* .walkWorkspace */ .b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        // Text is read to its end whatever its size; see working-tree.ts for archives.
        maxFileBytes: Number.MAX_SAFE_INTEGER,
        committed: context.committed,
    });
    const asked = statedFile(inputs.path, walk);
    const allowed = walk.files.filter(({ path }) => custom?.pathAllowed(path) === true).map(({ path }) => path);
    const passed = new Set(allowed);
    const files = passed.size === 0 ? walk.files : walk.files.filter(({ path }) => !passed.has(path));
    const root = commonDirectory(files.map(({ path }) => path)) ?? setup.root;
    return {
        files,
        setup: { ...setup, root, plain: isRehearsed(files, root), ...(asked === undefined ? {} : { asked }) },
        skipped: [...walk.skipped, ...allowed.map(allowlisted)],
        excluded: walk.excluded,
    };
});
var isRehearsed = (function isRehearsed(files, root) {
    const own = files.map(({ path }) => path.slice(root.length)).filter((path) => !_rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .vendored */ .qH.test(path));
    return own.filter((path) => _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.test(path)).length >= own.length * 0.9;
});
var reachFiles = (async function reachFiles(setup, inputs, context, custom) {
    return detectIn(await selectFiles(setup, inputs, context, custom), context, custom);
});
var linkTasks = (function linkTasks(left, { workspace }) {
    const paths = left.filter(({ reason }) => reason.startsWith('symlink-')).map(({ path }) => path);
    return paths.length === 0 ? [] : [{ kind: 'links', workspace, paths }];
});
var commonDirectory = (function commonDirectory(paths) {
    const [first, ...rest] = paths;
    if (first === undefined)
        return undefined;
    let length = first.lastIndexOf('/') + 1;
    for (const path of rest)
        while (length > 0 && !path.startsWith(first.slice(0, length)))
            length = first.lastIndexOf('/', length - 2) + 1;
    return first.slice(0, length);
});
var statedFile = (function statedFile(path, { files }) {
    const [only] = files;
    return files.length === 1 && only?.path === path.replace(/^(?:\.\/)+/, '') ? only.path : undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ selectFiles),
/* harmony export */   PY: () => (/* binding */ reachFiles),
/* harmony export */   tw: () => (/* binding */ detectIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9102);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(915);
/* harmony import */ var _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3316);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5856);
/* harmony import */ var _reached_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7827);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9023);
// `scan: files`: which files of the workspace are looked at, and all of them through the detector.







/** Whether nearly all files lie where things are tried and shown, so that it tells none from another. Others' code has no say. */

function allowlisted(path) {
    return { path, reason: 'allowlisted', gap: false, allowed: { reason: 'an allowlist of the configuration names its path' } };
}

/** The selected files through the detector. */
async function detectIn({ files, setup, skipped: left, excluded }, context, custom) {
    const weight = files.reduce((sum, { size }) => sum + size, 0);
    const { found, skipped, scanned, bytes } = await (0,_crew_js__WEBPACK_IMPORTED_MODULE_2__/* .performAll */ .N2)(setup, [...(0,_working_tree_js__WEBPACK_IMPORTED_MODULE_3__.fileTasks)(files), ...linkTasks(left, context)], weight, context);
    const all = [...left, ...skipped];
    const present = files.filter(({ size }) => size > 0);
    // What the user's globs took out was there to be looked at; a picture was not.
    return {
        found,
        named: present.flatMap(({ path }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({ path, rule }))),
        coverage: {
            applicable: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .applicableInputs */ .tk)(scanned, all) + excluded,
            scanned,
            bytes,
            skipped: all,
            excluded,
        },
        notices: (0,_reached_js__WEBPACK_IMPORTED_MODULE_5__/* .formsAloneNotice */ .L)(present.map(({ path }) => path), setup),
    };
}
/** Links that are not followed as files: their targets are read on their own, or not at all. */

/** The directory that holds all files, with a slash at its end: that it is called `samples` tells none of them from another. */

/** The one file that `path` names, where it is none of a directory's. */



/***/ }),

/***/ 6693:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ hasZlibHeader),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   e: () => (/* binding */ behindHeader),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
// Files of gzip (RFC 1952): the content of all members one behind the other, what their headers say, and what follows them.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9924, 2943], 2943); } // at first use
/** Whether a member begins at a place, so far as its fixed fields tell. */
function isGzip(bytes, at) {
    return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & 0xe0) === 0;
}
/** Whether bytes begin with what zlib writes first (RFC 1950): deflate, its check, and no dictionary. Two letters of a text may do so. */
function hasZlibHeader(bytes) {
    return bytes[0] === 0x78 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0 && (bytes[1] & 0x20) === 0;
}
function gunzip(bytes, maxBytes) {
    const parts = [];
    const words = [];
    let left = maxBytes;
    let end = 0;
    const result = (problem) => ({
        content: parts.length === 1 ? parts[0] : Buffer.concat(parts),
        words,
        end,
        ...(problem === undefined ? {} : { problem }),
    });
    // Some writers fill up with zeros between members.
    for (let at = 0; isGzip(bytes, at); at = behindZeros(bytes, end)) {
        const start = behindHeader(bytes, at, words);
        if (start === undefined)
            return result('damaged');
        const inflated = (0, atFirstUse0().inflateWithin)(bytes.subarray(start), left);
        if (typeof inflated === 'string')
            return result(inflated);
        const { content, used } = inflated;
        parts.push(content);
        left -= content.length;
        end = start + used + 8;
        if (end > bytes.length || bytes.readUInt32LE(end - 8) !== (0, atFirstUse0().crc32)(content)) {
            end = Math.min(end, bytes.length);
            return result('damaged');
        }
    }
    return result();
}
function behindZeros(bytes, from) {
    let at = from;
    while (bytes[at] === 0)
        at++;
    return at;
}
/** Behind the header of a member, whose texts are added to `words`; undefined where it breaks off. */
function behindHeader(bytes, start, words) {
    const flags = bytes[start + 3] ?? 0;
    let at = start + 10;
    if ((flags & 4) !== 0) {
        if (at + 2 > bytes.length)
            return undefined;
        const length = bytes.readUInt16LE(at);
        words.push(bytes.subarray(at + 2, at + 2 + length));
        at += 2 + length;
    }
    for (const flag of [8, 16]) {
        if ((flags & flag) === 0)
            continue;
        const end = bytes.indexOf(0, at);
        if (end < 0)
            return undefined;
        words.push(bytes.subarray(at, end));
        at = end + 1;
    }
    if ((flags & 2) !== 0)
        at += 2;
    return at < bytes.length ? at : undefined;
}


/***/ }),

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var taskPerformer = (async function taskPerformer(setup) {
    (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .takeHashKey */ .RS)(setup.hashKey);
    const detector = await setupDetector(setup);
    let canary;
    return async (task) => {
        // A configuration may switch off the rule that the canary is for; the engine must work all the same.
        canary ??= (0,_canary_js__WEBPACK_IMPORTED_MODULE_1__/* .runCanary */ .i)(setup.config === undefined ? detector : (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDetector */ .Je)((0,_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .secretRules */ .WE)()));
        if (!canary.detected)
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
                code: 'canary-missed',
                message: `expected each thread to detect the built-in sample, but ${canary.detail}`,
                remedy: 'Do not trust this run; report the defect.',
            });
        if (task.kind === 'files')
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9023))).scanFiles(detector, task.files, setup);
        if (task.kind === 'links') {
            const { scanLinks } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9023));
            return { found: scanLinks(detector, task.workspace, task.paths, setup), skipped: [], scanned: 0, bytes: 0 };
        }
        return (await Promise.all(/* import() */[__nccwpck_require__.e(9916), __nccwpck_require__.e(9917), __nccwpck_require__.e(9918), __nccwpck_require__.e(9924), __nccwpck_require__.e(4889), __nccwpck_require__.e(6501), __nccwpck_require__.e(9912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9912))).scanBlobs(detector, task.blobs, setup);
    };
});
var setupDetector = (async function setupDetector(setup) {
    const { config } = setup;
    if (config === undefined)
        return customDetector(undefined, setup);
    const { customisation } = await __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 412));
    return customDetector(customisation(config.imported, (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .secretRules */ .WE)(), config.choice), setup);
});
var customDetector = (function customDetector(custom, setup) {
    const own = (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDetector */ .Je)(custom?.builtIn ?? (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .secretRules */ .WE)(), setup);
    const customised = custom?.customise(own) ?? own;
    return setup.sha1 ? (0,_ignore_known_js__WEBPACK_IMPORTED_MODULE_5__/* .withSha1 */ .q)(customised) : customised;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ setupDetector),
/* harmony export */   gS: () => (/* binding */ taskPerformer),
/* harmony export */   uQ: () => (/* binding */ customDetector)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7609);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8101);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3754);
/* harmony import */ var _ignore_known_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6579);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2808);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1866);
// How a thread does what it is told: with a detector of its own, which proves itself first.






/**
 * Builds a detector of its own and returns what performs tasks with it, which throws PortcullisError `canary-missed`
 * when that detector does not work.
 */

/** The detector that a setup calls for. */

/** The built-in rules, changed as the user's configuration says. */



/***/ }),

/***/ 7827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var formsAloneNotice = (function formsAloneNotice(paths, looking) {
    const count = new Set(paths.filter((path) => (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .readForFormsAlone */ .A2)((0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .toldPath */ .TQ)(path, looking), looking))).size;
    if (count === 0)
        return [];
    return [
        {
            level: 'note',
            message: `${count} ${count === 1 ? 'file' : 'files'} of others\u2019 code (vendor, node_modules and the like) ${count === 1 ? 'was' : 'were'} searched for secrets of a known form, and not for values that only their names give away. \`min-confidence: low\` searches for both.`,
        },
    ];
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formsAloneNotice)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3754);
// What a scan reached: secrets, files whose names alone are findings, and what of it was read.

/** Says of how many files not all was asked. */



/***/ }),

/***/ 6542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   O: () => (/* binding */ openTar)
/* harmony export */ });
// Tar archives (POSIX.1-2024 pax, and GNU's long names): what their members hold, and all that their headers say.
const block = 512;
/** Kinds of members by the letter in their header: those that have no content of their own whatever size is written. */
const contentless = new Set(['1', '2', '3', '4', '5', '6']);
const longName = 'L';
const extended = 'x';
/** Kinds that are no members, and say something of the next one or of all: a long link and what holds for all too. */
const speaking = new Set([longName, 'K', extended, 'g']);
const sparse = 'S';
/** The members up to the end of the archive, and of each one that is concatenated to it, or to where it is damaged. */
function openTar(content, most) {
    const members = [];
    const words = [];
    const opened = { members, words };
    let said = {};
    let at = 0;
    while (at + block <= content.length) {
        if (isZero(content, at)) {
            const next = behindZeros(content, at + block);
            if (next === undefined)
                return { ...opened, rest: [] };
            if (!isTarHeader(content, next))
                return { ...opened, rest: [{ at: next, bytes: content.subarray(next) }] };
            at = next;
        }
        const entry = entryAt(content, at, said);
        if (typeof entry === 'string')
            return { ...opened, rest: [], damage: entry };
        if (members.length === most)
            return { ...opened, rest: [], damage: `it holds more than ${most} members` };
        words.push(...wordsOf(entry.header), entry.padding);
        if (speaking.has(entry.kind)) {
            words.push(entry.body);
            said = { ...said, ...saidBy(entry) };
        }
        else {
            const { body } = entry;
            members.push({ name: said.name ?? nameIn(entry.header), unpack: () => (body.length > 0 ? { content: body } : {}) });
            said = {};
        }
        at = entry.end;
    }
    // Some writers leave out the two empty blocks at the end.
    return { ...opened, rest: [], ...(at < content.length ? { damage: 'it breaks off' } : {}) };
}
/** The entry at a place, or why it cannot be read. */
function entryAt(content, at, { size: saidSize }) {
    if (!isTarHeader(content, at))
        return 'a header in it is damaged';
    const header = content.subarray(at, at + block);
    const kind = header.toString('latin1', 156, 157);
    const size = saidSize ?? sizeIn(header);
    if (size === undefined)
        return 'the size of a member cannot be read';
    const start = kind === sparse ? behindSparseMap(content, at) : at + block;
    const isEmpty = contentless.has(kind) && (start + size > content.length || isTarHeader(content, start));
    const stop = isEmpty ? start : start + size;
    if (stop > content.length)
        return 'a member of it breaks off';
    const end = start + Math.ceil((stop - start) / block) * block;
    return { header, kind, body: content.subarray(start, stop), padding: content.subarray(stop, end), end };
}
function saidBy({ kind, body }) {
    if (kind === longName)
        return { name: textOf(body) };
    if (kind !== extended)
        return {};
    const name = paxValue(body, 'path');
    const size = numberOf(paxValue(body, 'size'));
    return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
}
function isZero(content, at) {
    for (let end = at + block; at < end; at++)
        if (content[at] !== 0)
            return false;
    return true;
}
/** Whether a header stands at a place: its checksum holds. */
function isTarHeader(content, at) {
    if (at + block > content.length)
        return false;
    const written = octal(content.subarray(at + 148, at + 156));
    if (written === undefined || written === 0)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < block; i++) {
        const byte = i >= 148 && i < 156 ? 32 : content[at + i];
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    return written === unsigned || written === signed;
}
/** The block of the first byte that is not zero. */
function behindZeros(content, from) {
    for (let at = from; at < content.length; at++)
        if (content[at] !== 0)
            return at - ((at - from) % block);
    return undefined;
}
/** Old GNU tar goes on with the map of a sparse file in further blocks, each of which says whether one more follows. */
function behindSparseMap(content, at) {
    let end = at + block;
    for (let more = content[at + 482]; more === 1 && end + block <= content.length; end += block)
        more = content[end + 504];
    return end;
}
/** All of a header but its numbers: names of the member, of what it links to, of its owners, and what no standard has a use for. */
function wordsOf(header) {
    return [header.subarray(0, 100), header.subarray(157, 257), header.subarray(265, 329), header.subarray(345, block)];
}
function nameIn(header) {
    const name = textOf(header.subarray(0, 100));
    // GNU writes times where ustar has the beginning of a long path.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textOf(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
/** Records are `LENGTH KEY=VALUE\n`; the last one of a key counts. */
function paxValue(body, key) {
    let value;
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(32, at);
        const length = Number(body.toString('latin1', at, space < 0 ? at : space));
        if (!Number.isInteger(length) || length <= space - at)
            return value;
        const record = body.toString('utf8', space + 1, at + length - 1);
        if (record.startsWith(`${key}=`))
            value = record.slice(key.length + 1);
        at += length;
    }
    return value;
}
function numberOf(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/** Octal digits, or with the first bit set a number in base 256. */
function sizeIn(header) {
    if ((header[124] & 0x80) !== 0) {
        const size = header.readUIntBE(130, 6);
        return Number.isSafeInteger(size) ? size : undefined;
    }
    return octal(header.subarray(124, 136));
}
function octal(bytes) {
    const text = bytes
        .toString('latin1')
        .replace(/[\0 ]+$/, '')
        .trim();
    return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}


/***/ }),

/***/ 2608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var joinResults = (function joinResults(results) {
    return {
        found: results.flatMap(({ found }) => found),
        skipped: results.flatMap(({ skipped }) => skipped),
        scanned: results.reduce((sum, { scanned }) => sum + scanned, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ joinResults)
/* harmony export */ });
// What a thread is told to do, and what it answers: everything here is plain values, which cross threads.
/** Joins results in their order. */



/***/ }),

/***/ 238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   P$: () => (/* binding */ isEbcdic),
/* harmony export */   Pr: () => (/* binding */ isClosedArchive),
/* harmony export */   gv: () => (/* binding */ isTextWithStrays),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   m$: () => (/* binding */ closedArchives),
/* harmony export */   xb: () => (/* binding */ isUtf32)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9102);
// What a file is that was not searched, and whether that is a gap: a picture is no text and never was; a file that is called
// `.env` and holds something else, a pointer to a content that is elsewhere, or an archive that cannot be opened is one.

/** Names of files that are text, or ought to be. */
const textNames = /(?:^|\/)(?:\.?env(?:\.[\w.-]{1,40})?|\.(?:npmrc|netrc|pypirc|pgpass|my\.cnf|htpasswd|git-credentials|dockercfg|bashrc|bash_profile|profile|zshrc|yarnrc)|(?:docker|container|make|jenkins|rake|gem|proc|vagrant|caddy)file(?:\.[\w-]{1,40})?|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,200}\.(?:env|ya?ml|json[5c]?|jsonl|toml|ini|cfg|conf|config|properties|props|xml|txt|md|rst|csv|tsv|sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|go|rs|java|kt|scala|groovy|gradle|cs|vb|js|mjs|cjs|jsx|tsx|vue|svelte|html?|css|scss|sql|tf|tfvars|hcl|nomad|dockerfile|http|rest|log|pem|asc|ovpn|rdp|tmpl|template|j2|erb|plist))$/i;
/** Pictures, sound, films and fonts: what a pointer to one stands for is no text either. */
const mediaNames = /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|ai|xcf|svgz|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|opus|ttf|otf|woff2?|eot|blend|fbx|glb|gltf|obj|stl|dae|uasset|umap)$/i;
/** First bytes of formats that are not text though some begin with many letters. */
const binaryMagic = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x7f, 0x45, 0x4c, 0x46],
    [0x4d, 0x5a, 0x90],
    [0xca, 0xfe, 0xba, 0xbe],
    [0xcf, 0xfa, 0xed, 0xfe],
    [0x25, 0x50, 0x44, 0x46],
    [0x00, 0x61, 0x73, 0x6d],
    [0x52, 0x49, 0x46, 0x46],
    [0x4f, 0x67, 0x67, 0x53],
    [0x49, 0x44, 0x33],
    [0x50, 0x41, 0x43, 0x4b],
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    [0x77, 0x4f, 0x46],
    [0x00, 0x01, 0x00, 0x00, 0x00],
    [0x44, 0x49, 0x52, 0x43],
    [0xd0, 0xcf, 0x11, 0xe0],
];
/** First bytes of compressed files that are not opened here. */
const closedArchives = [
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
    ['lz4', [0x04, 0x22, 0x4d, 0x18]],
    ['lzip', [0x4c, 0x5a, 0x49, 0x50]],
    ['cabinet', [0x4d, 0x53, 0x43, 0x46]],
    ['compress', [0x1f, 0x9d]],
    ['git pack', [...Buffer.from('PACK\0\0\0')]],
    ['git bundle', [...Buffer.from('# v2 git bundle\n')]],
    ['git bundle', [...Buffer.from('# v3 git bundle\n')]],
];
/** By its first bytes alone, which some words begin with too. */
function isClosedArchive(bytes) {
    return closedArchives.some(([, magic]) => starts(bytes, magic));
}
const probeBytes = 8000;
/** Among letters, so many bytes in a hundred may be none before a content counts as binary. */
const strayPercent = 30;
/** Where NULs are most of a content, so many of its other bytes in a hundred are printed letters if it is text. */
const printedPercent = 80;
const leastPrinted = 12;
function starts(bytes, magic) {
    return magic.every((byte, at) => bytes[at] === byte);
}
/** UTF-32 by its mark, or by the NULs around each of its first letters: read as UTF-16 it would seem to be text with nothing in it. */
function isUtf32(bytes) {
    if (starts(bytes, [0xff, 0xfe, 0, 0]) || starts(bytes, [0, 0, 0xfe, 0xff]))
        return true;
    return hasWideLetters(bytes, 0) || hasWideLetters(bytes, 3);
}
const wideLetters = 8;
/** Whether each of the first letters is a byte of printable ASCII at this place among four, and the other three are none. */
function hasWideLetters(bytes, place) {
    if (bytes.length < 4 * wideLetters)
        return false;
    for (let at = 0; at < 4 * wideLetters; at++) {
        const byte = bytes[at];
        if (at % 4 === place ? byte < 9 || byte > 126 : byte !== 0)
            return false;
    }
    return true;
}
/**
 * EBCDIC, as mainframes write: its letters, digits and blanks are bytes that hardly any other text is full of, and it has
 * neither blanks nor line breaks of ASCII. Read as Latin-1 it would seem to be text with nothing in it.
 */
function isEbcdic(bytes) {
    const length = Math.min(bytes.length, probeBytes);
    let own = 0;
    let blanks = 0;
    let ascii = 0;
    for (let at = 0; at < length; at++) {
        const byte = bytes[at];
        if (byte === 0x40)
            blanks++;
        if (byte === 0x20 || byte === 0x0a)
            ascii++;
        if ((byte >= 0xf0 && byte <= 0xf9) || (byte >= 0x81 && byte <= 0xe9 && (byte & 0x0f) <= 9 && (byte & 0x0f) > 0) || byte === 0x40)
            own++;
    }
    return length >= 16 && own * 100 >= length * 70 && blanks * 100 >= length * 4 && ascii * 100 <= length;
}
/**
 * Whether content with NULs in it is text all the same, which one stray byte would otherwise hide from the scan. NULs that fill up
 * blocks or stand between its parts say nothing of the rest, if the rest is text in earnest.
 */
function isTextWithStrays(bytes) {
    if (binaryMagic.some((magic) => starts(bytes, magic)) || isClosedArchive(bytes))
        return false;
    if (isUtf32(bytes))
        return false;
    const head = counted(bytes.subarray(0, probeBytes));
    if ((head.nuls + head.strays) * 100 <= head.length * strayPercent)
        return true;
    const first = bytes.findIndex((byte) => byte !== 0);
    const { nuls, printed, length } = first <= 0 ? head : counted(bytes.subarray(first, first + probeBytes));
    return printed >= leastPrinted && printed * 100 >= (length - nuls) * printedPercent;
}
function counted(bytes) {
    let nuls = 0;
    let strays = 0;
    let printed = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === 0)
            nuls++;
        else if ((byte < 32 && (byte < 8 || byte > 13) && byte !== 27) || byte === 127)
            strays++;
        else if (byte < 127)
            printed++;
    }
    return { nuls, strays, printed, length: bytes.length };
}
/** A content that was not searched, by its first bytes and its name. `asked`: the user named this very file. */
function unread(head, path, asked = false) {
    if (isUtf32(head))
        return { path, reason: 'encoding', gap: true, detail: 'UTF-32 is not read: save it as UTF-8' };
    if (isEbcdic(head))
        return { path, reason: 'encoding', gap: true, detail: 'EBCDIC is not read: save it as UTF-8' };
    const closed = closedArchives.find(([, magic]) => starts(head, magic));
    if (closed !== undefined)
        return { path, reason: 'archive-unsupported', gap: true, detail: `archives of the kind ${closed[0]} are not opened` };
    if (textNames.test((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .memberName */ .eg)(path)))
        return { path, reason: 'binary', gap: true, detail: 'it has the name of a text and holds something else' };
    return { path, reason: 'binary', gap: asked, ...(asked ? { detail: 'it is no text' } : {}) };
}
const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s{0,4}$/;
/** The entry for a pointer of Git LFS, which stands for a content that is not here; undefined for any other content. */
function lfsPointer(bytes, path) {
    if (bytes.length > 1024 || bytes[0] !== 0x76 || !pointer.test(Buffer.from(bytes).toString('latin1')))
        return undefined;
    return {
        path,
        reason: 'lfs-pointer',
        gap: !mediaNames.test(path),
        detail: 'its content is in Git LFS and not here; check out with `lfs: true`',
    };
}


/***/ }),

/***/ 9023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var fileTasks = (function fileTasks(files) {
    const tasks = [];
    let batch = [];
    let bytes = 0;
    for (const file of files) {
        batch.push(file);
        bytes += file.size;
        if (bytes < taskBytes && batch.length < taskFiles)
            continue;
        tasks.push({ kind: 'files', files: batch });
        batch = [];
        bytes = 0;
    }
    if (batch.length > 0)
        tasks.push({ kind: 'files', files: batch });
    return tasks;
});


__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   closed: () => (/* binding */ closed),
/* harmony export */   fileTasks: () => (/* binding */ fileTasks),
/* harmony export */   largeResult: () => (/* binding */ largeResult),
/* harmony export */   scanBytes: () => (/* binding */ scanBytes),
/* harmony export */   scanFiles: () => (/* binding */ scanFiles),
/* harmony export */   scanLinks: () => (/* binding */ scanLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9102);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(915);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5028);
/* harmony import */ var _archive_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1946);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(238);
// The files of the workspace through the detector.






function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9923, 9924, 9313], 1694); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([9924, 6501], 6501); } // at first use

/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** Files up to this size share one buffer, so that memory does not wait for the garbage collector. */
const usualFileBytes = 1024 * 1024;
/** What one task holds: enough to make its message worth it, little enough that no thread waits long for another. */
const taskBytes = 2 * 1024 * 1024;
const taskFiles = 256;
/** Neighbouring files in tasks of about the same work. */

async function scanFiles(detector, files, setup) {
    const buffer = Buffer.allocUnsafe(usualFileBytes);
    const found = [];
    const skipped = [];
    let scanned = 0;
    let bytes = 0;
    for (const file of files) {
        const outcome = await scanFile(detector, file, setup, buffer);
        for (const secret of outcome.found)
            found.push(secret);
        for (const skip of (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .ofOneInput */ .mo)(outcome.skipped, outcome.scanned > 0))
            skipped.push(skip);
        scanned += outcome.scanned;
        bytes += outcome.bytes;
    }
    return { found, skipped, scanned, bytes };
}
/** Where links lead, as git keeps it: a text like any other. What is no link by its own name is looked at elsewhere. */
function scanLinks(detector, workspace, paths, { decodeDepth }) {
    return paths.flatMap((path) => {
        const target = linkText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
        const secrets = target === undefined ? [] : ((0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .scanContent */ .nx)(detector, target, path, { decodeDepth }) ?? []);
        return secrets.map((secret) => ({ path, secret }));
    });
}
function linkText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
    }
    catch {
        return undefined;
    }
}
async function scanFile(detector, file, setup, buffer) {
    // Text is read to its end whatever its size; an archive must be held in memory, which is what the limit is for.
    if (file.size > Math.min(wholeFileBytes, setup.maxBytes)) {
        const large = await (0, atFirstUse1().scanLargeFile)(detector, file, setup.decodeDepth);
        if (!large.archive || setup.archiveDepth === 0 || file.size > setup.maxBytes)
            return largeResult(large, file.path, file.size, setup);
    }
    const read = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspaceFile */ .sL)(file, setup.maxBytes, buffer);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    return scanBytes(detector, read.bytes, file.path, setup);
}
/** Bytes with a name, as an archive or as text. */
async function scanBytes(detector, bytes, path, setup) {
    const nothing = (skipped) => ({ found: [], skipped: [skipped], scanned: 0, bytes: bytes.length });
    const kind = (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveKind */ .FF)(bytes, path);
    if (kind !== undefined && setup.archiveDepth > 0)
        return (0, atFirstUse0().scanArchive)(detector, bytes, path, setup);
    if (kind !== undefined && (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .isWholly */ .UK)(kind))
        return nothing(closed(path));
    const pointer = (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .lfsPointer */ .FW)(bytes, path);
    if (pointer !== undefined)
        return nothing(pointer);
    const secrets = (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .scanContent */ .nx)(detector, bytes, path, setup);
    if (secrets === undefined) {
        const left = nothing(kind === undefined ? (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unread */ .gy)(bytes, path, path === setup.asked) : closed(path));
        return { ...left, found: (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .scanPassages */ .ZS)(detector, bytes, path, setup.decodeDepth).map((secret) => ({ path, secret })) };
    }
    const found = secrets.map((secret) => ({ path, secret }));
    return { found, skipped: kind === undefined ? [] : [closed(path)], scanned: 1, bytes: bytes.length };
}
/** What came of a content that is too large to be held, with the archive in it that was not opened. */
function largeResult({ found, skipped, archive }, path, size, setup) {
    const unopened = setup.archiveDepth === 0 ? closed(path) : tooLargeArchive(path, size, setup.maxBytes);
    const left = archive ? unopened : skipped;
    const isRead = skipped === undefined && (!archive || found.length > 0);
    return {
        found: found.map((secret) => ({ path, secret })),
        skipped: left === undefined ? [] : [left],
        scanned: isRead ? 1 : 0,
        bytes: isRead ? size : 0,
    };
}
/** An archive that the user wants left closed: said, and no gap. */
function closed(path) {
    return { path, reason: 'archive-closed', gap: false, detail: '`archive-depth: 0` leaves archives closed' };
}
function tooLargeArchive(path, size, limit) {
    return { path, reason: 'too-large', gap: true, detail: `an archive of ${size} bytes, and \`max-file-size\` allows ${limit}` };
}


/***/ }),

/***/ 2808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var hashKey = (function hashKey() {
    return key;
});
var takeHashKey = (function takeHashKey(shared) {
    key = shared;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ contentFingerprintOf),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   LR: () => (/* binding */ secretHash),
/* harmony export */   RS: () => (/* binding */ takeHashKey),
/* harmony export */   Wj: () => (/* binding */ publicIdentity),
/* harmony export */   sl: () => (/* binding */ isIssued)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5072);
// What may be shown of a secret, and by what it is known again: inside the process by a hash under a random key, in files that
// leave it by the place it stands at. A hash that anybody can compute would let anybody try weak secrets against a report.


/** The secret as evidence: of a long token the first four and last two letters, of what a person may have chosen two, of short ones none. */
function redact(secret, issued) {
    if (!issued)
        return `${secret.length >= 16 ? secret.slice(0, 2) : ''}\u2026`;
    const head = secret.length >= 16 ? 4 : 0;
    const tail = secret.length >= 20 ? 2 : 0;
    return `${secret.slice(0, head)}\u2026${tail === 0 ? '' : secret.slice(-tail)}`;
}
let key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
/** The key of this process, for the threads that it starts. */

/** A thread takes the key of the one that started it, so that both know the same secrets. */

/**
 * By which the same secret of the same rule is known again while this process runs. It is worth nothing outside: its key is
 * random and never written, and no report holds the hash.
 */
function secretHash(ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${ruleId}\0${secret}`).digest('hex').slice(0, 32);
}
/** A token that its issuer made and that is too long to be tried: nobody chose it, and no list of passwords holds it. */
function isIssued({ rule, identity }) {
    return rule.check.anchor === 'token' && rule.check.generic !== true && identity.length >= 20 && new Set(identity).size >= 10;
}
/** How the identity of an issued token begins; every other begins with a length. */
const issuedIdentity = 'token ';
/** An issued token is the same credential wherever it lies; only its place tells what somebody may have chosen from another such. */
function contentFingerprintOf({ ruleId, identity }) {
    return identity.startsWith(issuedIdentity) ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(ruleId, '', identity) : undefined;
}
/** So much of a line before a secret takes part in its identity. */
const prefixUnits = 120;
/** A word with a digit in it may be another secret that no rule knows. */
const wordWithDigit = /[^\s"'`=:,;(){}[\]<>&|]{0,200}\d[^\s"'`=:,;(){}[\]<>&|]{0,200}/g;
/**
 * From what a finding's fingerprint is made. An issued token answers for itself. Any other secret might be guessed from a hash of
 * it, so what stands before it on its line does, and its length, which a report shows as a region anyway: whatever of `earlier`
 * secrets is in there is left out.
 */
function publicIdentity(detection, bytes, encoding, earlier) {
    if (isIssued(detection))
        return `${issuedIdentity}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${detection.rule.id}\0${detection.identity}`).digest('hex')}`;
    const { start, end } = detection;
    const from = Math.max(0, start - 4 * prefixUnits);
    const lineStart = Math.max(from, bytes.lastIndexOf(10, start - 1) + 1, bytes.lastIndexOf(13, start - 1) + 1);
    let at = start === 0 ? 0 : lineStart;
    let text = '';
    for (const span of earlier) {
        if (span.end <= at || span.start >= start)
            continue;
        if (span.start > at)
            text += bytes.toString(encoding, at, span.start);
        text += '\u2026';
        at = Math.min(start, span.end);
    }
    text += bytes.toString(encoding, at, start);
    return `${end - start} ${text.slice(-prefixUnits).replace(wordWithDigit, '#')}`;
}


/***/ }),

/***/ 7365:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var refusalOf = (function refusalOf(rows, subject) {
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (row.refuses(subject))
            return row;
    }
    return undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
// Why something that a rule matched is no finding: a row of a table, with a sample that shows the row at work.
/** The first row that refuses the subject. */



/***/ }),

/***/ 8273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var repeatsRoom = (function repeatsRoom(rules) {
    return { places: new Float64Array(rules * slots).fill(-1), base: 0 };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Repeats),
/* harmony export */   I: () => (/* binding */ repeatsRoom)
/* harmony export */ });
// Texts that repeat themselves: a place whose whole surroundings are those of a place that came to nothing comes to nothing
// too. Exact, since nobody looks further than the surroundings; so a period costs a rule's trial once, not at every turn.
/** Several keywords of a rule may take turns. */
const slots = 4;
/** A period once seen is followed so far at a time, to be compared once for all rules. */
const stride = 64 * 1024;
/** Most texts differ at one of these distances already. */
const probes = [12, 40, -8];

/** The repeats between two offsets of some bytes; nothing outside is looked at by anyone. A class for its speed; see detect.ts. */
class Repeats {
    bytes;
    from;
    to;
    reach;
    room;
    // From `since` to `until` every byte equals the one a period before it.
    period = 0;
    since = 0;
    until = 0;
    constructor(bytes, from, to, reach, room) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.reach = reach;
        this.room = room;
    }
    /** Whether the surroundings of `at` equal those of one of the places remembered under `rule`, which are then replaced by it. */
    has(rule, at) {
        const { before, behind } = this.reach;
        if (at - before < this.from || at + behind > this.to)
            return false;
        const { places, base } = this.room;
        for (let slot = rule * slots; slot < (rule + 1) * slots; slot++) {
            const place = places[slot] - base;
            if (place - before < this.from || place >= at || !this.equal(place, at))
                continue;
            places[slot] = base + at;
            return true;
        }
        return false;
    }
    /** Remembers a place that came to nothing. */
    add(rule, at) {
        if (at - this.reach.before < this.from)
            return;
        const { places, base } = this.room;
        const last = (rule + 1) * slots - 1;
        for (let slot = last; slot > last - slots + 1; slot--)
            places[slot] = places[slot - 1];
        places[last - slots + 1] = base + at;
    }
    equal(place, at) {
        const { bytes, period } = this;
        const { before, behind } = this.reach;
        const distance = at - place;
        if (period > 0 && distance % period === 0 && place - before >= this.since - period && at + behind <= this.until)
            return true;
        for (let i = 0; i < probes.length; i++) {
            const probe = probes[i];
            if (bytes[place + probe] !== bytes[at + probe])
                return false;
        }
        if (bytes.compare(bytes, place - before, place + behind, at - before, at + behind) !== 0)
            return false;
        if (at + behind > this.until || distance < period)
            this.follow(distance, at);
        return true;
    }
    follow(distance, at) {
        const { bytes } = this;
        this.period = distance;
        this.since = at - this.reach.before;
        this.until = at + this.reach.behind;
        for (let step = stride; step >= 64;) {
            const end = Math.min(this.to, this.until + step);
            if (this.until < end && bytes.compare(bytes, this.until - distance, end - distance, this.until, end) === 0) {
                this.until = end;
                if (this.until - at >= stride)
                    return;
            }
            else
                step >>= 2;
        }
    }
}


/***/ }),

/***/ 8527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var sample = (function sample(alphabet, length, seed = 7) {
    let state = seed * 2654435761;
    let text = '';
    for (let i = 0; i < length; i++) {
        state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
        text += alphabet[(state >>> 8) % alphabet.length];
    }
    return text;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ tokenRule),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   Yb: () => (/* binding */ base62),
/* harmony export */   xc: () => (/* binding */ maxMatchBytes)
/* harmony export */ });
// What a secret rule is: data for the engine, and a small builder for the many that are a prefix and some letters.
/** Longest match a rule may have, in bytes; the window around a keyword is as wide. A test holds every rule to it. */
const maxMatchBytes = 1024;
/** Base-62 letters, the alphabet of most tokens. */
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters that look random but are the same on every machine: samples are made, never written down, so that sources stay clean. */

/** A rule for a token that its own form gives away. */
function tokenRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'critical',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.power}, from anywhere, until it is revoked.`,
        remedy: `Revoke it ${spec.revoke}, issue a new one, and have the job read it from a secret store; deleting the line leaves it in the history.`,
        controls: ['NIST-800-53-IA-5', 'PCI-DSS-8.3.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            pattern: new RegExp(`(?<![A-Za-z0-9_])(?<secret>${spec.token.source})(?![A-Za-z0-9_])`, spec.token.flags.includes('i') ? 'gi' : 'g'),
            ...spec.check,
        },
    };
}


/***/ }),

/***/ 6328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var tokenChecksum = (function tokenChecksum(secret) {
    const body = secret.slice(secret.lastIndexOf('_') + 1);
    return body.slice(-6) === base62Checksum(body.slice(0, -6))
        ? { confidence: 'high', proven: true }
        : { confidence: 'medium', properties: { checkDigits: 'wrong' } };
});
var base62Checksum = (function base62Checksum(text) {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let value = crc32Of(text);
    let written = '';
    for (let i = 0; i < 6; i++) {
        written = digits[value % 62] + written;
        value = Math.floor(value / 62);
    }
    return written;
});
var crc32Of = (function crc32Of(text) {
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ judgeAwsKeyId),
/* harmony export */   Hk: () => (/* binding */ judgeTestKey),
/* harmony export */   ub: () => (/* binding */ judgeSignature),
/* harmony export */   vR: () => (/* binding */ tokenChecksum)
/* harmony export */ });
/* unused harmony exports base62Checksum, awsAccount */
/* harmony import */ var _generic_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(806);
// Closer looks at what a shape alone cannot tell: check digits, the account inside a key id, test keys, signatures.

/**
 * GitHub's and npm's tokens end in the CRC-32 of their random part, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Few published samples carry it, so it never drops a finding.
 */

/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */

const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/** A key id with its secret beside it can be used at once; alone it tells the account. */
function judgeAwsKeyId(secret, { before, after }) {
    const account = awsAccount(secret);
    const properties = account === undefined ? {} : { account };
    for (const [partner] of `${before.slice(-500)}\n${after.slice(0, 500)}`.matchAll(awsSecret)) {
        if ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCasesAndDigits */ .T4)(partner)) {
            return { severity: 'critical', confidence: 'high', what: 'AWS access key id with its secret beside it', properties };
        }
    }
    return { properties };
}
/** The account number is in the key id: bits 7 to 46 of the first six bytes of its base-32 part. */
function awsAccount(id) {
    let bits = 0n;
    for (const letter of id.slice(4, 14)) {
        const value = awsAlphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        bits = (bits << 5n) | BigInt(value);
    }
    return String(((bits >> 2n) & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}
/** A key of the provider's test side opens no real account. */
function judgeTestKey(secret) {
    return /_test|test_|_sandbox|_sbox|_TEST/.test(secret) ? { severity: 'medium', what: 'Test key of a payment or mail provider' } : {};
}
/** A signature counts only within the query it signs. */
function judgeSignature(secret, { before, after }) {
    const query = `${before.slice(-400)} ${after.slice(0, 400)}`;
    return /(?:[?&;]|amp;)s[vrept]=|sharedaccesssignature/i.test(query) && /(?:%3D|=)$/i.test(secret) ? {} : undefined;
}
/** Of letters of ASCII, of which there are few: to load Node's zlib for them takes a run longer than a thousand tokens do. */



/***/ }),

/***/ 5330:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var searchOf = (function searchOf(spec, shapes) {
    const anchors = shapes.map(rules_shape/* shapeAnchor */.tt);
    const keywords = spec.keywords ?? [...new Set(anchors.flatMap((anchor) => anchor.keywords))];
    const before = Math.max(...anchors.map((anchor) => anchor.before));
    const lookback = spec.lookback ?? (spec.keywords === undefined && before > 0 ? before : undefined);
    // What begins with a sign, as the path of an address does, begins wherever that stands.
    const signed = keywords.some((keyword) => !/^[0-9A-Za-z]/.test(keyword));
    const source = () => shapes
        .map((shape) => {
        const text = (0,rules_shape/* shapeSource */.h3)(shape);
        const tail = (0,rules_shape/* shapeTail */.m6)(shape);
        // What has all its letters is cut by nothing.
        const cut = (0,rules_shape/* shapeEndsFixed */.mJ)(shape) ? '' : `|${standIn}`;
        return `${signed && /^[[(0-9A-Za-z]/.test(text) ? tokenStart : ''}${text}${tail === '' ? '' : `(?![${tail}]${cut})`}`;
    })
        .join('|');
    return {
        keywords,
        ...(lookback === undefined ? { anchor: signed ? 'keyword' : 'token' } : { lookback: lookback + 16 }),
        pattern: () => lookback === undefined
            ? new RegExp(`(?<secret>${source()})`, 'y')
            : new RegExp(`${signed ? '' : tokenStart}(?<secret>${source()})`, 'g'),
    };
});
var isFewLetters = (function isFewLetters(start) {
    return /^[A-Za-z0-9]{1,4}$/.test(start);
});
var token = (function token(spec) {
    return rule(spec, 'high', () => tokenDetection(spec));
});
var tokenDetection = (function tokenDetection(spec) {
    const shapes = [spec.shape].flat();
    let found;
    const search = () => {
        found ??= searchOf(spec, shapes);
        return found;
    };
    const sample = (seed) => spec.sample?.(seed) ?? (0,rules_shape/* sampleOf */.uV)(shapes[0], seed);
    const chance = (candidate) => search().keywords.some(isFewLetters) && isPartOfBase64(candidate);
    return {
        judge: (secret, candidate) => (chance(candidate) ? undefined : spec.judge === undefined ? {} : spec.judge(secret, candidate)),
        refusal: (candidate) => (chance(candidate) ? partOfBase64 : undefined),
        keywords: () => search().keywords,
        anchoring: search,
        pattern: () => search().pattern(),
        entropy: () => spec.entropy ?? Math.min(...shapes.map(rules_shape/* shapeEntropy */.n)),
        examples: () => ({
            bad: [
                { text: () => `TOKEN=${sample(`${spec.id} 1`)}\n`, path: '.env' },
                { text: () => `{"config": {"value": "${sample(`${spec.id} 2`)}"}}\n`, path: 'settings.json' },
                { text: () => `client.connect('${sample(`${spec.id} 3`)}');\n`, path: 'src/client.js' },
            ],
            good: [
                { text: () => `TOKEN=${(0,rules_shape/* placeholderOf */.hx)(shapes[0])}\n`, path: '.env' },
                {
                    text: () => `TOKEN=${sample(`${spec.id} 4`).slice(0, search().keywords[0].length + 4)}\n`,
                    path: '.env',
                },
                { text: () => `the value begins with ${search().keywords[0]} and is kept in the vault\n`, path: 'README.md' },
            ],
        }),
    };
});
var rule = (function rule(spec, confidence, detect) {
    let detection;
    const detected = () => {
        detection ??= detect();
        return detection;
    };
    let check;
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'high',
        confidence: spec.confidence ?? confidence,
        title: `${spec.what} in the clear`,
        why: [`Whoever reads this ${spec.what} can ${spec.gives}.`, ...(spec.formRead === undefined ? [] : [spec.formRead])].join(' '),
        remedy: spec.remedy ??
            `Revoke it at ${spec.revoke}, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.`,
        controls,
        risks,
        ...(spec.references === undefined ? {} : { references: spec.references }),
        get examples() {
            const { bad, good } = detected().examples();
            return { bad: [...bad, ...(spec.more ?? [])], good: [...good, ...(spec.near ?? [])] };
        },
        get check() {
            check ??= checkOf(detected(), spec.judge);
            return check;
        },
    };
});
var checkOf = (function checkOf(detection, judgeOfSpec) {
    const judge = detection.judge ?? judgeOfSpec;
    let pattern;
    let keywords;
    let entropy;
    return {
        get keywords() {
            keywords ??= detection.keywords();
            return keywords;
        },
        get pattern() {
            pattern ??= detection.pattern();
            return pattern;
        },
        get anchor() {
            return detection.anchor ?? detection.anchoring?.().anchor;
        },
        get lookback() {
            return detection.anchoring?.().lookback;
        },
        get entropy() {
            entropy ??= detection.entropy();
            return entropy;
        },
        ...(detection.refusal === undefined ? {} : { refusal: detection.refusal }),
        ...(judge === undefined ? {} : { judge: (candidate) => judge(candidate.secret, candidate) }),
    };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m2: () => (/* binding */ continued),
  KT: () => (/* binding */ named),
  Sh: () => (/* binding */ token)
});

// UNUSED EXPORTS: isOwnName

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/refusal.js
var src_refusal = __nccwpck_require__(7365);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __nccwpck_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/shape.js
var rules_shape = __nccwpck_require__(6244);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/context.js
// Whether the text between a provider's name and a value says that the value is the provider's credential.
// A name close by is enough for a value with a form of its own; 32 digits of hex are a credential only where they are
// assigned to the name, or where a word such as `token` stands between them.




/** Names that speak of a digest of something, not of a credential. */
const digestName = /hash|sha(?:[-_]?(?:1|256|384|512))?\b|md5|checksum|digest|integrity|commit|revision|fingerprint|etag|_rev\b|thumbprint|\bgit_?ref\b|\btree\/|blob\/|@sha|\bh1:/i;
/** Words that announce a credential. */
const credentialWords = /key|token|secret|auth|passw|pwd|cred|bearer|access|login|licen[cs]e|private|apikey|api|signature|\bpat\b|\bpass\b/i;
/**
 * From the name to the value in one of the notations of an assignment: `name = "value"`, `"name": "value"`,
 * `name: str = 'value'`, `<name>value</name>`, `"name", "value"`, `name="x" value="..."`, `name => value`, `--name value`.
 */
const assignment = /^[\w.\- \t]{0,40}(?:\\?["'`\])]){0,3}[ \t]{0,4}(?:,?\s{0,40}\\?["']?value["']?[ \t]{0,3}[=:]|:[ \t]{0,2}[A-Za-z]{1,10}\??[ \t]{0,2}=|[:?|+.!=]{0,3}[=:>]|\|\||,|\(|[ \t])(?:\\?["'`\s=({[]|\\[nrt]|bearer |token |basic |@){0,6}$/i;
/**
 * From the name to the value where the name itself, or what makes its client, is given the value: `GLADIA=v`, `gladia: "v"`,
 * `new Gladia("v")`, `Gladia::Client.new("v")`, `gladia.init("v")`, `require("gladia")("v")`, `Gladia.initialize(this, "v")`.
 */
const givenAlone = /^(?:(?:::|->|\.|\\)?(?:new_?)?(?:client|api|sdk|init(?:iali[sz]e)?|configure|setup|login|connect|create|new|auth)){0,4}(?:["'`]?\)?[ \t]{0,3}(?:[:=]=?>?)?|["'`]\)\()[ \t]{0,3}(?:\([ \t]{0,3})?(?:(?:this|ctx|context|self|app|applicationContext),[ \t]{0,3})?[["'`({]{0,3}$/i;
/** Within this distance words that are no assignment still connect a name with a value. */
const wordsReach = 44;
const hex = ['<hex:32>'];
const digest = '9c1e7ab04f5d2836be7d90f1a3c8526e';
/** What speaks against a value as the provider's credential: the rows in order, each with a text that it alone refuses. */
const contextRows = [
    {
        id: 'within-a-word',
        why: 'The provider\u2019s name is short and part of another word.',
        refuses: ({ lead, name }) => insideWord(lead, name),
        sample: { shapes: hex, text: `tacme_key = "${digest}"` },
    },
    {
        id: 'within-base64',
        why: 'The provider\u2019s name is made by chance within a text in base64, such as a font.',
        refuses: ({ around }) => around.length >= 48 && (0,measures/* hasCasesAndDigits */.T4)(around),
        sample: { shapes: hex, text: `q7TzR2vX9kLmW4pN8sBy3Hc6Jd1fAcme5Gt0Zu2Qe7Rw4Yx9Av8Bn3Mk6Lp = "${digest}"` },
    },
    {
        id: 'named-digest',
        why: 'The words between name and value say that it is a digest of something.',
        refuses: ({ gap }) => digestName.test(gap),
        sample: { shapes: hex, text: `acme_md5 = "${digest}"` },
    },
    {
        id: 'digest-of-a-lock',
        why: 'It stands behind the name of a package in a lock file, which gives digests and no credentials.',
        refuses: ({ path, plain }) => plain && path.endsWith('.lock'),
        sample: { shapes: hex, text: `  Acme: ${digest}`, path: 'Podfile.lock' },
    },
    {
        id: 'public-by-name',
        why: 'The words beside it say that it is made for browsers, where everybody reads it.',
        refuses: ({ lead, gap, assigned }) => /search[-_ ]?only|publishable/i.test(`${lead}${gap}`) ||
            (!assigned && /(?<![A-Za-z])public(?:[A-Z][a-z]+)?Key["'`]?\W{1,6}$/.test(gap)),
        sample: { shapes: hex, text: `acme_search_only_key = "${digest}"` },
    },
    {
        id: 'of-a-database',
        why: 'The name says that it is the password of a database, which is none of the provider.',
        refuses: ({ gap }) => /(?:^|_)(?:db|database|postgres|mysql|mariadb|mongo|redis)_?(?:user_?)?pass(?:word|wd)?["'`]?\W{1,6}$/i.test(gap),
        sample: { shapes: hex, text: `acme_db_password = "${digest}"` },
    },
    {
        id: 'named-identifier',
        why: 'It is given to a name of its own, which says that it is the id of something.',
        refuses: ({ assigned, gap, secret }) => /accessor["'`]?\W{1,12}$/i.test(gap) ||
            (measures/* uuid */.uR.test(secret) && /(?:app|application|org|organization|project|account|tenant|team)[-_ ]?id["'`]?\W{1,12}$/i.test(gap)) ||
            (!assigned && /[\s{,]["'`]?id["'`]?[ \t]?[:=][ \t]?["'`]?$/i.test(gap)),
        sample: { shapes: hex, text: `acme_token: {"id": "${digest}"}` },
    },
    {
        id: 'value-is-a-name',
        why: 'It is itself the name of a value that follows.',
        refuses: ({ after }) => /^(?:["'`]\??[ \t]{0,2}:|\??:[ \t][A-Z][a-z])/.test(after),
        sample: { shapes: hex, text: `acme_key = {"${digest}": 1}` },
    },
    {
        id: 'word-missing',
        why: 'The provider\u2019s name alone says too little, and no word beside it says which value this is.',
        refuses: ({ needed, enough, lead, gap, assigned, secret }) => needed !== undefined && !enough && !needed.test(`${lead} ${gap}`) && !(assigned && /["'`]$/.test(gap) && (0,measures/* isIssued */.sl)(secret)),
        sample: { shapes: hex, words: ['token'], text: `acme_key = "${digest}"` },
    },
    {
        id: 'other-case',
        why: 'Its letters are of another case than the provider\u2019s, and it is not assigned to the name or does not look random.',
        refuses: ({ fits, assigned, secret }) => !fits && !(assigned && (0,measures/* looksRandom */.EZ)(secret) && distinctCase(secret)),
        sample: { shapes: hex, text: 'acme, the key, of staging, 9C1e7Ab04f5d2836Be7d90F1a3c8526e' },
    },
    {
        id: 'identifier',
        why: 'It is made of words or of letters alone, as names in code are.',
        refuses: ({ plain, secret }) => plain && isIdentifier(secret),
        sample: { shapes: ['<lower:24>'], text: `acme_key = "${'bqzwtrkxvmdh'.repeat(2)}"` },
    },
    {
        id: 'short-argument',
        why: 'It is short, only a blank or a bracket stands between name and value, and the name says nothing of a credential.',
        refuses: ({ plain, assigned, gap, lead, secret }) => plain && assigned && /^[ \t,(]*$/.test(gap) && !credentialWords.test(lead) && secret.length < 20,
        sample: { shapes: ['<hex:16>'], text: 'acme 9c1e7ab04f5d2836' },
    },
    {
        id: 'too-far',
        why: 'It is not assigned to the name and stands too far from it.',
        refuses: ({ plain, assigned, gap }) => plain && !assigned && (gap.length > wordsReach || (gap.match(/\n/g)?.length ?? 0) > 2),
        sample: { shapes: hex, text: `acme is what we use for staging, and the key of it: ${digest}` },
    },
    {
        id: 'part-of-something',
        why: 'It is a part of a path, a host or a member of something.',
        refuses: ({ plain, assigned, gap }) => plain && !assigned && /[/@.]$/.test(gap),
        sample: { shapes: hex, text: `acme/api/${digest}` },
    },
    {
        id: 'no-word-of-a-credential',
        why: 'It is not assigned to the name, and no word around it speaks of a credential.',
        refuses: ({ plain, assigned, lead, gap }) => plain && !assigned && !credentialWords.test(lead) && !credentialWords.test(gap) && !/[?&](?:code|sig)=$/.test(gap),
        sample: { shapes: hex, text: `acme, of staging, has ${digest}` },
    },
];
function contextOf({ shapes, words, alone }, rows = contextRows) {
    let expressions;
    const refusal = (secret, candidate) => {
        expressions ??= expressionsOf(shapes, words, alone);
        return (0,src_refusal/* refusalOf */.O)(rows, read(secret, candidate, expressions));
    };
    return { refusal, test: (secret, candidate) => refusal(secret, candidate) === undefined };
}
function read(secret, { match, before, after, path }, { strict, distinct, needed, alone }) {
    const gap = match.groups?.gap ?? '';
    const nameStart = before.length - (match[0].length - secret.length);
    const name = match[0].slice(0, match[0].length - secret.length - gap.length);
    const lead = (0,measures/* nameBefore */.H7)(before.slice(0, Math.max(0, nameStart)), 40);
    // The expression looks for the name in any case, and so for the value.
    const fits = strict.test(secret) || (sameCase(secret) && (strict.test(secret.toLowerCase()) || strict.test(secret.toUpperCase())));
    const given = givenAlone.test(gap);
    const assigned = given || assignment.test(gap);
    const enough = given && !/[\w.-]$/.test(lead) && (alone === 'always' || (alone === 'random' && isBeyondDoubt(secret)));
    const around = `${/[A-Za-z0-9+/]*$/.exec(before.slice(Math.max(0, nameStart - 80), Math.max(0, nameStart)))?.[0]}${name}${/^[A-Za-z0-9+/]*/.exec(gap)?.[0]}`;
    return { secret, path, after, gap, name, lead, around, assigned, needed, enough, fits, plain: fits && !distinct.test(secret) };
}
/** Made for the first match of a rule; of most rules a run sees none. */
function expressionsOf(shapes, words, alone) {
    return {
        strict: new RegExp(`^(?:${shapes.map(rules_shape/* shapeSource */.h3).join('|')})$`),
        distinct: new RegExp(`^(?:${shapes.filter(isDistinct).map(rules_shape/* shapeSource */.h3).join('|') || '(?!)'})$`),
        needed: words === undefined ? undefined : new RegExp(words.join('|'), 'i'),
        alone,
    };
}
/** Random, and of no form in which digests and ids come. */
function isBeyondDoubt(secret) {
    return secret.length >= 20 && (secret.match(/\d/g)?.length ?? 0) >= 3 && !(0,measures/* isDigestOrId */.BK)(secret) && (0,measures/* looksRandom */.EZ)(secret);
}
/** `lob` in `global`, `mux` in `tmux`: a short name counts only where a word begins. */
function insideWord(lead, name) {
    // `box` of `box_api` in `sandbox_api`.
    if (lead === '' || name.search(/[_. -]|$/) > 6)
        return false;
    const last = lead.at(-1);
    if (!/[A-Za-z]/.test(last))
        return false;
    return !(/[a-z]/.test(last) && /^[A-Z]/.test(name));
}
/** Literal letters of its own, three at least, and beside them something random. */
function isDistinct(shape) {
    const parts = (0,rules_shape/* parseShape */.Tr)(shape);
    return parts.some((part) => (part.kind === 'text' && /[A-Za-z]{2}.|.[A-Za-z]{2}|[A-Za-z]\W[A-Za-z]|:$/.test(part.text)) || part.kind === 'choice');
}
function sameCase(secret) {
    return secret === secret.toLowerCase() || secret === secret.toUpperCase();
}
function distinctCase(secret) {
    return /\d/.test(secret) && secret.length >= 16;
}
/** A long run of letters alone, or words, is an identifier; random text of this length has a digit in it. */
function isIdentifier(secret) {
    if (/^[A-Za-z_-]{16,}$/.test(secret) && (/^[a-z_-]+$|^[A-Z_-]+$/.test(secret) || secret.length >= 24))
        return true;
    if (/^\d+$/.test(secret))
        return false;
    return (0,measures/* isWords */.yP)(secret);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/define.js
// Builders for the two kinds of credential formats there are: a token that its prefix gives away,
// and a value that only the provider's name beside it gives away. A family file is a list of calls to these.



/** What may stand before a token: no letter or digit, unless it is the end of an escape. */
const tokenStart = '(?<=^|[^0-9A-Za-z]|\\\\[nrtbf]|\\\\u[0-9a-fA-F]{4}|%[0-9A-Fa-f]{2}|\\x1b\\[[0-9;]{0,8}m)';
/** `ghp_1234<rest of your token>`: a value that ends where a stand-in begins. A tag of HTML is none. */
const standIn = '<(?:[Yy]our|YOUR|[Rr]est|[Rr]edacted|REDACTED|[Rr]emoved|[Hh]idden|[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[._-])';
/** The same before a named value, which may be part of no identifier. */
const valueStart = '(?<=[^0-9A-Za-z_]|\\\\[nrt]|%[0-9A-Fa-f]{2})';
/** Keywords for a token whose own start is too short to search for: the start with each letter that may follow. */
function continued(start, alphabet) {
    return [...alphabet].map((letter) => start + letter);
}
/** What values begin with, where all begin with something: asked first at each place, since few places have it. */
function glance(shapes) {
    const starts = shapes.map(rules_shape/* shapeKeywords */.SV);
    return starts.every(({ length }) => length > 0) ? `(?=${starts.flat().map(rules_shape/* shapeSource */.h3).join('|')})` : '';
}
/** How a token is looked for: by its start, or where that is random, by the longest text within. */

const partOfBase64 = { id: 'part-of-base64', why: 'It is a part of a longer text in base64, such as a picture.' };
/** A start that chance makes in a picture of some hundred kilobytes. */

/** So much of it on one side is a picture or a certificate, and no path of an address. */
const longBase64 = 40;
/**
 * A few letters and a run of random ones are met in every picture in base64, between two of its signs that are no letters.
 * In a path before it, such a run would be a word of forty letters with capitals and digits.
 */
function isPartOfBase64({ before, after }) {
    const ahead = /^[A-Za-z0-9+/]+[+/]$/.exec(before.slice(-longBase64))?.[0];
    const behind = /^[+/][A-Za-z0-9+/]+$/.exec(after.slice(0, longBase64))?.[0];
    return [ahead, behind].some((run) => run?.length === longBase64 && (0,measures/* hasCasesAndDigits */.T4)(run));
}
/** A token that its own letters give away, wherever it stands. */


/** Longest text between a provider's name and the value it explains. */
const reach = 60;
/** A value that only the provider's name before it gives away; context.ts says which texts between the two do. */
function named(spec) {
    return rule(spec, 'medium', () => namedDetection(spec));
}
function namedDetection(spec) {
    const shapes = [spec.shape].flat();
    const pattern = () => {
        const value = shapes.map(rules_shape/* shapeSource */.h3).join('|');
        const names = spec.names
            .map((name) => name.replace(/[._-]/g, (joint, at) => (joint === '.' || at === name.length - 1 ? '[-_.]' : '[-_. ]?')))
            .join('|');
        return new RegExp(`(?:${names})(?<gap>[^]{0,${reach}}?)${glance(shapes)}${valueStart}(?<secret>${value})(?![\\w\\-+/]|\\.\\w|[([]|=\\w)`, 'iy');
    };
    let context;
    const explains = () => {
        context ??= contextOf({
            shapes,
            ...(spec.words === undefined ? {} : { words: spec.words }),
            ...(spec.alone === undefined ? {} : { alone: spec.alone }),
        });
        return context;
    };
    const judge = (secret, candidate) => {
        if (isOwnName(secret, spec.names) || !explains().test(secret, candidate))
            return undefined;
        return spec.judge === undefined ? {} : spec.judge(secret, candidate);
    };
    const sample = (seed) => spec.sample?.(seed) ?? (0,rules_shape/* sampleOf */.uV)(shapes[0], seed);
    return {
        judge,
        refusal: (candidate) => (isOwnName(candidate.secret, spec.names) ? ownName : explains().refusal(candidate.secret, candidate)),
        keywords: () => spec.names.flatMap(spellings),
        anchor: 'keyword',
        pattern,
        entropy: () => spec.entropy ?? Math.min(...shapes.map(rules_shape/* shapeEntropy */.n)),
        examples: () => namedExamples(spec, shapes[0], sample),
    };
}
/** Made for tests and documentation only. */
function namedExamples(spec, shape, sample) {
    const first = spec.names[0];
    const label = `${first.replace(/[.\- ]/g, '_')}${spec.words === undefined ? '_key' : `_${spec.words[0].replace(/\W.*$/, '')}`}`;
    return {
        bad: [
            { text: () => `${label.toUpperCase()}=${sample(`${spec.id} 1`)}\n`, path: '.env' },
            { text: () => `{\n  "${label}": "${sample(`${spec.id} 2`)}"\n}\n`, path: 'settings.json' },
            { text: () => `const ${label} = '${sample(`${spec.id} 3`)}';\n`, path: 'src/client.js' },
            { text: () => `# the ${label.replaceAll('_', ' ')} of staging: ${sample(`${spec.id} 5`)}\n`, path: 'notes.txt' },
        ],
        good: [
            { text: () => `${label.toUpperCase()}=${(0,rules_shape/* placeholderOf */.hx)(shape)}\n`, path: '.env' },
            { text: () => `${label.toUpperCase()}=\${VAULT_VALUE}\n`, path: '.env' },
            { text: () => `unrelated_checksum = "${sample(`${spec.id} 4`)}"\n`, path: 'src/client.py' },
            // A table of providers names each twice, and its key nowhere.
            ...ownNames(first).map((name) => ({
                text: () => `  ['${spec.what}', '${name}', 'key'],\n  ${label}: '${name}',\n`,
                path: 'src/providers.ts',
            })),
        ],
    };
}
const ownName = { id: 'own-name', why: 'It is the name of the provider itself.' };
/** The provider's name as tables of providers write it: for a person, a variable, an address. */
function ownNames(name) {
    const plain = name.replace(/[-_. ]+$/, '');
    return [plain, `${plain}_api`, `${plain}-api-key`, `${plain.toUpperCase()}_API_KEY`];
}
/** Whether a value is the name of its own provider, with no more than the words that go with every key. */
function isOwnName(value, names) {
    const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    const own = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((name) => name.length >= 3 && plain.includes(name));
    const longest = own.sort((a, b) => b.length - a.length)[0];
    if (longest === undefined)
        return false;
    return plain.replaceAll(longest, '').replace(wordsOfKeys, '').length < 3 || isNamedAfter(value, longest);
}
/** `ThingsboardErrorCode`: a type or variable of the provider's own code, its name and words. */
function isNamedAfter(value, name) {
    const at = value.toLowerCase().indexOf(name);
    if (name.length < 5 || at < 0 || !/^[A-Za-z]+$/.test(value))
        return false;
    const [ahead, behind] = [value.slice(0, at), value.slice(at + name.length)];
    return [ahead, behind].every((part) => part === '' || (part.length >= 2 && (0,measures/* isWords */.yP)(part) && /[aeiouy]/i.test(part)));
}
const wordsOfKeys = /api|access|account|app|auth|client|credentials?|id|keys?|live|password|private|public|secret|service|test|token|url|user|v\d/g;
/** A joint in a name may be written in several ways, or not at all; a dot is always some joint. */
function spellings(name) {
    const joined = name.replace(/-/g, '_');
    const all = joined.includes('_')
        ? ['_', '-', '', '.', ' '].map((joint) => joined.replace(/_(?!$)/g, joint).replace(/_$/, joint === '' || joint === ' ' ? '_' : joint))
        : [joined];
    return all.flatMap((text) => (name.includes('.') ? ['.', '_', '-'].map((joint) => text.replaceAll('.', joint)) : [text]));
}
const controls = ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'];
const risks = ['CICD-SEC-6'];
/** Of the hundreds of rules most never meet their keyword: what only a match, a test or a page needs is made when it is asked for. */




/***/ }),

/***/ 4753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var rulesOf = (function rulesOf(families, known) {
    if (known === undefined)
        return Object.values(families).flatMap((make) => make());
    return Object.entries(known).flatMap(([name, ids]) => {
        const family = familyOf(name, families[name], ids);
        return ids.map((id, place) => new RuleOfFamily(id, place, family));
    });
});
var familyOf = (function familyOf(name, make, ids) {
    let rules;
    return () => {
        if (rules !== undefined)
            return rules;
        const made = make?.() ?? [];
        if (made.length !== ids.length || made.some(({ id }, place) => id !== ids[place]))
            throw new Error(`the rules of ${name} are not those that were compiled`);
        rules = made;
        return made;
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   eT: () => (/* binding */ madeRule),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
// Rules that are made with all of their family when something of one is asked for. Of some two thousand most runs need a few: their
// names are known from compiling, and a bundle keeps each family in a file of its own.
/** Every rule of some families, in their order. @param known from compiling; without it all are made now */

/** Ids of the families' rules, for the compiling. */
function idsOf(families) {
    return Object.fromEntries(Object.entries(families).map(([name, make]) => [name, make().map(({ id }) => id)]));
}
/** A rule as its family makes it, to be copied with changes. */
function madeRule(rule) {
    return rule instanceof RuleOfFamily ? rule.made : rule;
}
/** Fails where its rules are not those that keywords, digest and order were computed of. */

/** A class, so that hundreds cost as little as their ids. What a rule may leave out is undefined here, which its readers take alike. */
class RuleOfFamily {
    id;
    place;
    family;
    constructor(id, place, family) {
        this.id = id;
        this.place = place;
        this.family = family;
    }
    get made() {
        return this.family()[this.place];
    }
    get aliases() {
        return this.made.aliases;
    }
    get severity() {
        return this.made.severity;
    }
    get confidence() {
        return this.made.confidence;
    }
    get audience() {
        return this.made.audience;
    }
    get title() {
        return this.made.title;
    }
    get why() {
        return this.made.why;
    }
    get remedy() {
        return this.made.remedy;
    }
    get controls() {
        return this.made.controls;
    }
    get risks() {
        return this.made.risks;
    }
    get references() {
        return this.made.references;
    }
    get examples() {
        return this.made.examples;
    }
    get check() {
        return this.made.check;
    }
}


/***/ }),

/***/ 8006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   kT: () => (/* binding */ nameTail),
/* harmony export */   w0: () => (/* binding */ assignmentPattern),
/* harmony export */   yE: () => (/* binding */ mayBeUnquoted)
/* harmony export */ });
// The many ways a value is given to a name: code, configuration, markup, command lines, default arguments.
const space = '[ \\t]';
const quote = '\\\\{0,3}["\'`]';
/** Between a name and its value, in the order tried. */
const operators = [
    // name = v, name: str = v, name := v, name => v, name ||= v, name == v
    `${space}{0,20}(?::${space}{0,3}(?:&(?:'static )?)?[A-Za-z][\\w<>[\\].|?]{0,30}(?:${space}\\|${space}\\w{1,12})?${space}{0,3}|As String${space})?(?:={1,3}>?|:{1,3}=|[.+?|]{1,2}=|!==?|=~|->|<-|\\|=)(?:${space}{0,20}(?:\\\\\\r?\\n${space}{0,20}|\\(\\s{0,20}(?=["'\`]))?|\\s{0,20}(?=["'\`]))`,
    // ${NAME:-v}
    ':-',
    // "name": "DB_PASSWORD", "value": "v" and its YAML form
    `(?:,\\s{0,60}|\\s{1,60})${quote}?(?:android:)?(?:value|content)${quote}?${space}{0,3}[:=]${space}{0,4}`,
    // JSON, YAML, headers
    `${space}{0,10}:(?:\\*\\*)?(?:${space}{0,20}(?:\\|-?\\s{1,20})?|\\s{0,20}(?=["'\`]))`,
    // name:: 'v' of Jsonnet, mapOf("name" to "v")
    `::${space}{0,3}(?=["'])`,
    `(?<=["'])${space}{1,3}to${space}{1,3}(?=["'])`,
    // "name": { "value": "v" } of Terraform's outputs and Azure's parameters
    `${space}{0,3}:\\s{0,6}\\{\\s{0,60}${quote}value${quote}${space}{0,3}:${space}{0,4}`,
    // put("name", "v"), define('NAME', 'v'), getenv("NAME", "v")
    `${space}{0,3},(?:\\s{0,20}|${space}{0,3}[a-z]{1,20}${space}{0,2}[=:]${space}{0,2})`,
    // Parameter("name", { type: "SecureString", value: "v" })
    `${space}{0,3},${space}{0,3}\\{[^{}\\n]{0,60}?\\bvalue:${space}{0,3}`,
    // setName("v"), name("v"), name{"v"}
    `${space}{0,2}[({]${space}{0,5}`,
    // env.NAME || 'v', NAME') ?: 'v', getenv("NAME") or "v"
    `\\)?(?:${space}{0,3}(?:\\|\\||\\?\\?|\\?:)${space}{0,3}|${space}{1,3}or${space}{1,3}(?=["'\`]))`,
    // <name>v</name>, <entry key="name">v</entry>
    '[^<>\\n"\'=]{0,60}>\\s{0,40}(?:<!\\[CDATA\\[)?',
    // <data name="name" xml:space="preserve"><value>v</value>
    '[^<>\\n]{0,60}>\\s{0,40}<value>',
    // <key>name</key><string>v</string>, <name>name</name><value>v</value>
    '</(?:key|name)>\\s{0,40}<(?:string|value)>',
    // the token for staging is v, X-Api-Key header of acme = v, the key, in case you need it: v, the key is v
    `(?<prose>(?:(?:,?${space}[\\w/'-]{1,20}){1,6}${space}{0,2}(?:[=:]|${space}is|${space}was)|${space}{1,3}(?:is|was))(?:${space}{1,3}|:?${space}{0,3}\\r?\\n))`,
    // | NAME | v | of a table, token - "v"
    `${space}{0,40}\\|(?:[^|\\n]{1,80}\\|)?${space}{1,40}`,
    `${space}{1,3}-{1,2}${space}{1,3}(?=["'\`])`,
    // - --name, and v as the next item of the list
    `\\r?\\n${space}{0,40}-${space}{1,4}`,
    // #define NAME "v", ENV NAME v, --name v, machine m password v
    `${space}{1,20}(?=["'\\w]|@")`,
].join('|');
/** A call or a prefix that stands before the literal: `new String(`, `b64decode(`, `b"`, `@"`. */
const wrapper = `(?:<<(?="))?(?<wrap>(?:(?:new${space}{1,3})?[A-Za-z_][\\w.:]{0,50}|\\[\\]byte)[([{]${space}{0,3})?(?:[bBrRuUfFLl@]{1,2}(?=["']))?`;
/** Letters of a name that may follow its keyword. Whatever comes next begins with another letter: the name is not cut shorter. */
const nameTail = 40;
/** Letters of a value: with name and operator less than a match may have. */
const longestValue = 640;
const scheme = '(?:(?:Bearer|Basic|Token|ApiKey|SSWS|Bot)[ \\t]{1,3})?';
/**
 * Expression of an assignment that begins at the keyword. Groups: `rest` of the name, `wrap`, and the value,
 * `secret` in quotes or `bare` without.
 */
function assignmentPattern(keywords) {
    return new RegExp(`(?<key>${keywords})(?<rest>[\\w.\\-]{0,${nameTail}})(?!\\w)(?:${quote}|\\*\\*)?(?:[\\])]|\\[\\d{0,4}\\]|\\}(?=[ \\t]{0,3}=[ \\t]{0,3}["']))?(?<operator>${operators})${wrapper}` +
        `(?:(?<quote>${quote})${scheme}(?<secret>(?:(?!\\k<quote>)(?:[^\\n\\r\\\\]|\\\\[^\\n\\r])){1,${longestValue}})\\k<quote>|${scheme}(?<bare>[^\\s"'\`<>,;&(){}[\\]|\\\\](?:[^\\s"'\`<>,;\\\\}\\]]|\\}(?!$|["'\\s])|\\](?!\\]>)){3,255}))`, 'iy');
}
/** Files in which values stand without quotes. */
const unquotedFiles = /(?:^|\/)(?:\.[\w-]{1,40}|\.env[^/]*|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config|Dockerfile[^/]*|Containerfile|Jenkinsfile|Makefile|README[^/]*|[^./]+)$|\.(?:env|ini|cfg|cnf|conf|config|properties|props|ya?ml|toml|tfvars|sh|bash|zsh|fish|ksh|csh|tcsh|bru|xcconfig|textproto|bat|cmd|ps1|netrc|txt|md|markdown|rst|adoc|asciidoc|log|xml|plist|csv|tsv|sql|eml|template|tpl|j2|http|rest|dockerfile|service|desktop|html?|ipynb|json|jmx|sls|list|out|patch|diff|pom|credentials|creds|gradle|(?:cs|vb|fs)proj|pubxml|user|ldif|targets|resx|settings|yml\.dist|dist|bak|old|orig|local|example)$/i;
/** Files in which an unquoted word after `=` or `:` is code. */
const codeFiles = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|kts|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|pl|pm|lua|dart|groovy|hs|ex|exs|erl|clj|fs|ml|r|jl|vue|svelte|coffee|el|lisp|pas|d|zig|nim|tf|hcl|proto|graphql|css|scss|less)$/i;
function mayBeUnquoted(path) {
    return !codeFiles.test(path) && unquotedFiles.test(path);
}


/***/ }),

/***/ 5440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var fileKind = (function fileKind(path) {
    if (last.path !== path)
        last = new FileKind(path);
    return last;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* unused harmony export FileKind */
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6414);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8006);
/* harmony import */ var _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3316);
// What a path tells about a value in its file. Matches come file by file, so each test is made once a file.



/** Files of versions, digests and generated text. */
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|packages\.lock\.json|project\.assets\.json)$|\.(?:lock|map|svg|min\.js|min\.css)$/i;
/** Manuals and translations, whose authors make values up. */
const prose = /\.(?:mdx?|rst|adoc|asciidoc|html?|snap|pot?)$/i;
/** What a project shows of itself first: its values are for reading. */
const introduction = /(?:^|\/)(?:README|INSTALL|CONTRIBUTING|USAGE|QUICKSTART)[^/]{0,40}$/i;
const tests = {
    generated: (path) => generated.test(path),
    prose: (path) => prose.test(path),
    introduction: (path) => introduction.test(path),
    reading: (path) => prose.test(path) || introduction.test(path),
    rehearsed: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsal */ .o5.test(path),
    trial: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN.test(path),
    inUse: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .inUse */ .Lj.test(path),
    sourceCode: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceCode */ .X5.test(path),
    testSource: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .testSource */ .sP.test(path),
    testCode: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .testCode */ .aY.test(path),
    running: _running_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunningPlace */ .JZ,
    serving: _running_js__WEBPACK_IMPORTED_MODULE_1__/* .isServingPlace */ .ih,
    dead: _running_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeadPlace */ .Gd,
    trialSettings: _running_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrialSettings */ .yt,
    credentialFile: (path) => _rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialFile */ .C9.test(path),
    unquoted: _assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeUnquoted */ .yE,
    directives: (path) => /\.(?:conf|cnf|cfg|cf)$/i.test(path),
    propertyList: (path) => /\.(?:plist|pbxproj|strings|tmTheme|mobileconfig)$/i.test(path),
    table: (path) => /\.[ct]sv$/i.test(path),
    python: (path) => path.endsWith('.py'),
};
class FileKind {
    path;
    known = new Map();
    constructor(path) {
        this.path = path;
    }
    is(trait) {
        let answer = this.known.get(trait);
        if (answer === undefined) {
            answer = tests[trait](this.path);
            this.known.set(trait, answer);
        }
        return answer;
    }
}
let last = new FileKind('');



/***/ }),

/***/ 806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var nameBefore = (function nameBefore(text, most) {
    let start = text.length;
    while (start > 0 && text.length - start < most && nameByte[text.charCodeAt(start - 1)] === 1)
        start--;
    return text.slice(start);
});
var looksRandom = (function looksRandom(value) {
    if (value.length < 12)
        return false;
    if (isDigestOrId(value))
        return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= 2.7;
    const body = value.replace(/[-_.=+/]/g, '');
    if (!/\d/.test(body))
        return (isUnspelled(body) ||
            (/[a-z]/.test(body) &&
                /[A-Z]/.test(body) &&
                body.length >= 16 &&
                caseChanges(body) >= body.length / 4 &&
                (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= 3.5 &&
                !isWords(value)));
    if (!/[A-Za-z]/.test(body))
        return value.length >= 16 && /[^0-9.]/.test(value) && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= 3;
    if (isWords(value))
        return false;
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= (value.length >= 20 ? 3.3 : 3) && kindChanges(body) >= Math.max(3, body.length / 8);
});
var hasCasesAndDigits = (function hasCasesAndDigits(value) {
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
});
var looksIssued = (function looksIssued(value) {
    if (value.length < 16 || /123456|(?:abcd|1234).{0,40}(?:abcd|1234)/i.test(value))
        return false;
    if (/^(?=.{0,40}\d)(?=.{0,40}[a-f])(?:[0-9a-f]{2}){8,}$/i.test(value))
        return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= 2.7;
    // `RFC1123DateFormatter`; of small letters alone isWords says nothing once their digits are gone.
    return isNoise(value) || (looksRandom(value) && !(/[a-z]/.test(value) && /[A-Z]/.test(value) && isWords(value.replace(/\d/g, ''))));
});
var isDigestOrId = (function isDigestOrId(value) {
    return hexDigest.test(value) || uuid.test(value);
});
var isWords = (function isWords(text) {
    const value = text.slice(0, wordsLength).replace(/^[._-]{1,3}|[._,;:!?-]{1,3}$/g, '');
    if (/^[A-Z]?[a-z]+$|^[A-Z]+$|^[a-z]+$/.test(value))
        return true;
    if (isHumped(value))
        return true;
    const parts = value
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    const words = parts.filter((part) => /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,2}$|^\d{1,2}$|^v\d+$|^(?:k[38]s|i18n|l10n|a11y|e2e|x509)$/.test(part));
    if (words.length < parts.length)
        return false;
    // Random letters of both cases fall into parts too, but into few that could be spoken.
    const letters = parts.join('').length;
    const spoken = parts.filter(isSpeakable).join('').length;
    // Joined without a sign, of letters alone: of random ones every second would be a capital, and few could be spoken.
    if (/^[A-Za-z]+$/.test(value) && letters / parts.length >= 5 && spoken >= letters * 0.3)
        return true;
    return letters / parts.length >= 3.2 && spoken >= letters * (/[^A-Za-z0-9]/.test(value) ? 0.45 : 0.6);
});
var isNoise = (function isNoise(value) {
    return (/^[!-~]{14,128}$/.test(value) &&
        hasCasesAndDigits(value) &&
        (value.match(/[^A-Za-z0-9]/g)?.length ?? 0) >= 3 &&
        (value.match(/[A-Za-z0-9]/g)?.length ?? 0) * 2 >= value.length &&
        distinct(value) >= 12 &&
        !/^-|[a-z]{4}|[A-Z]{4}|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\[wdsbnrtxu]|\{\d|\$\{|\{\{/.test(value));
});
var isHumped = (function isHumped(value) {
    if (!/[a-z]/.test(value) || !/[A-Z]/.test(value))
        return false;
    let covered = 0;
    for (const [word] of value.matchAll(/OAuth|IPv[46]|API|SHA|RSA|URL|[A-Z][a-z]{2,}|[a-z]{4,}/g))
        if (/^[A-Z]{3}$|OAuth|IPv/.test(word) || (/[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word)))
            covered += word.length;
    // Chance makes two short humps of a password easily.
    return covered >= value.length * (value.length < 12 ? 0.85 : 0.7);
});
var isSpeakable = (function isSpeakable(word) {
    return /^[A-Za-z]{3}/.test(word) && /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word);
});
var isSmall = (function isSmall(code) {
    return code >= 97 && code <= 122;
});
var kindChanges = (function kindChanges(value) {
    const kind = (code) => {
        if (code >= 48 && code <= 57)
            return 0;
        if (isSmall(code))
            return 1;
        return code >= 65 && code <= 90 ? 2 : 3;
    };
    let changes = 0;
    for (let i = 1; i < value.length; i++)
        if (kind(value.charCodeAt(i - 1)) !== kind(value.charCodeAt(i)))
            changes++;
    return changes;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isLongNumber),
/* harmony export */   AT: () => (/* binding */ madeUpFront),
/* harmony export */   BK: () => (/* binding */ isDigestOrId),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   H7: () => (/* binding */ nameBefore),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   M2: () => (/* binding */ isScrambled),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   T4: () => (/* binding */ hasCasesAndDigits),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   Wh: () => (/* binding */ looksIssued),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   kD: () => (/* binding */ isMadeUpPassword),
/* harmony export */   lf: () => (/* binding */ isChosen),
/* harmony export */   q_: () => (/* binding */ isUnspeakable),
/* harmony export */   rH: () => (/* binding */ wordParts),
/* harmony export */   sJ: () => (/* binding */ isOwnName),
/* harmony export */   sl: () => (/* binding */ isIssued),
/* harmony export */   ty: () => (/* binding */ isNoise),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   w0: () => (/* binding */ hexDigest),
/* harmony export */   yP: () => (/* binding */ isWords),
/* harmony export */   zs: () => (/* binding */ looksRandomPath)
/* harmony export */ });
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1229);
/* harmony import */ var _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7792);
/* harmony import */ var _plausible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1142);
// What a value looks like by its letters alone: random, made of words, chosen by a person, standing for something else.



/** Words that manuals, samples and tests put where the secret will stand. */
const placeholderWords = /example|sample|dummy|placeholder|change[-_ ]?(?:me|it|this|in)|replace|insert|your|todo|tbd|fixme|redacted|removed|hidden|masked|censor|obfuscat|fake|mock|foobar|foo[-_]?bar|lorem|x{3,}|\*{2,}|\.{3}|-{4,}|_{4,}|do[-_]?n[o']?t|goes[-_]?here|deadbeef|encrypted|enter|provide|specif|default|undefined|missing|unknown|invalid|required|optional|asdf|qwert|zxcv|blah|abcdef|123456(?:7|$)|987654|some[-_]|any[-_]|abc-?123|123-?abc|a[-_]?b[-_]?c$|n\/a|none|null|not[-_]?(?:needed|used|required|set|applicable|available|real)|secret-?string|^test|test$|^demo|^temp|^my(?:[-_ ]|pass|pwd|secret|token|key|api|db|user|app|super|own|first|new)|^the[-_]/i;
/** The thing's own name is no value of it: `my-secret-token`, `db_password1`, `not_secure`. */
const ownWords = /passphrase|password|passwd|passwrd|passw|pass|pwd|pw|credentials?|creds?|secret|token|value|string|access|private|shared|master|client|secure|strong|invalid|valid|correct|wrong|hashed|clear|plain|login|admin|super|guest|user|root|test|demo|some|your|this|that|auth|apps?|api|key|new|old|our|the|text|name|here|word|very|weak|good|bad|not|top|my|db|is|id|no/g;
function isOwnName(value) {
    const rest = value.toLowerCase().replace(ownWords, '');
    return rest.length < value.length && /^(?:[^a-z0-9]|\d{1,4}(?!\d)){0,256}$/.test(rest);
}
/** What stands for a password in samples: `my_password`, `db-secret`, `radpass`. */
function isMadeUpPassword(value) {
    return isOwnName(value) || ownedPassword.test(value);
}
const nameByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSet */ .jz)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-');
/** The line with which a text ends. */
function lineOf(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}
/** Letters of a name, at most so many, with which a text ends; from the end, since an expression would begin anew at every letter before. */

const hexDigest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Random enough that nobody typed it: letters and digits mixed, hardly a word in it. */

/** `radpass`, `KEYSTONE_DBPASS`, `real_password`: whose it is and that it is one, which manuals say in its place. */
const ownedPassword = /^(?:[A-Za-z_.-]{0,24}|(?:\d?[A-Za-z]{2,16}\d?[_.-]){1,3})(?:pass(?:word|wd|phrase)?|pwd|secret)\d{0,3}!?$/i;
/** What a value says of itself in front. */
const madeUpFront = /^(?:fake|dummy|examples?|samples?|mock|placeholder|not[-_]?real)[-_.:]/i;
function hasPlaceholder(value) {
    // People paste what they use and call it an example: what only a machine leaves is weighed, and not passed over.
    const rest = value.replace(madeUpFront, '');
    if (rest !== value && looksIssued(rest))
        return hasPlaceholder(rest);
    if (ownedPassword.test(value) || sampleUuid.test(value) || (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .isComposed */ .jz)(value) || (0,_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumented */ .Zc)(value))
        return true;
    // A long random value may hold a short word by chance; a long word or a run of one letter is never chance.
    if (value.length >= 18 && looksRandom(value))
        return (/example|sample|dummy|placeholder|changeme|change_me|replace|redacted|foobar|x{5,}|\*{3,}|\.{3}|123456789|abcdefgh|deadbeef|this[-_]is[-_]|(?:abc123){2}/i.test(value) || oneLetter(value));
    return placeholderWords.test(value) || oneLetter(value) || typedRun(value);
}
/** Small letters, capitals and digits. */

/** Too random to be anything but a credential, whatever the name beside it also means. */
function isIssued(value) {
    return value.length >= 20 && hasCasesAndDigits(value) && looksRandom(value);
}
/** What a generator leaves: long, of several kinds of letters in no order. What a person comes to has words, runs and years in it. */

/** Of a form in which digests and ids come. */

/** Long base64 with slashes is no path. */
function looksRandomPath(value) {
    return value.length >= 24 && hasCasesAndDigits(value) && !/[._-]/.test(value);
}
/** So much of a value tells whether it is made of words. */
const wordsLength = 128;
/** Only words, in any of the ways identifiers and phrases are written, with a number or two at their end. */

/**
 * `tigerWinter4149!`, `Coffee-Rocket-77`: words with a number behind them, which people choose where a digit and a capital
 * are asked for. Names in code end in one digit or in none.
 */
function isChosen(value) {
    return (/^[A-Za-z][a-z]{2,30}(?:(?:[-_][A-Za-z]|[A-Z])[a-z]{1,30}){0,4}[-_.@#]?\d{2,6}[!@#$%^&*?.]{0,3}$/.test(value) &&
        (/[A-Z]/.test(value) || /\d{3}|[!@#$%^&*?]/.test(value)));
}
/** Capitals and small letters in an order that no word has: what generators of passwords leave without a digit. */
function isScrambled(value) {
    if (!/^[A-Za-z]{8,}$/.test(value) || isWords(value) || distinct(value) < 6)
        return false;
    return caseChanges(value) * (/[bcdfghjklmnpqrstvwxz]{5}/.test(value) ? 4 : 3) >= value.length;
}
/** `qzkvhwtbxm`: letters of one case that nobody could speak, which no word and few abbreviations are. */
function isUnspeakable(value) {
    if (!/^(?:[a-z]{8,}|[A-Z]{8,})$/.test(value) || distinct(value) < 7)
        return false;
    const vowels = value.length - value.replace(/[aeiouy]/gi, '').length;
    return vowels * 5 <= value.length && /[bcdfghjklmnpqrstvwxz]{6}/i.test(value) && /[jqvwxz]/i.test(value);
}
/** `f@B4AAm)m>9r(JbW^`: small letters, capitals, digits and signs in no order, as only a generator of passwords leaves them. */

/**
 * `kX(7;zQ}4.bW|9,h`: what a generator of passwords leaves, with signs that code is full of too. Kinds of letters change at every
 * second letter and more, where code has words, and of letters side by side few stand so in words.
 */
function isGenerated(value) {
    if (!/^[!-~]{14,128}$/.test(value) || !hasCasesAndDigits(value) || !/[^A-Za-z0-9]/.test(value))
        return false;
    if (distinct(value) < Math.min(14, value.length * 0.6) || kindChanges(value) * 2 < value.length)
        return false;
    if (/^--|\\[wdsbnrtxu]|\[\^?\w-\w|\$\{|\{\{|[({][\w.]{0,20}[)}]|[a-z]{5}|[A-Z]{6}|[A-Za-z]{10}/.test(value))
        return false;
    const { spelled, pairs } = spelling(value);
    return spelled <= 2 || spelled <= pairs * 0.5;
}
/**
 * `gqjrtbepohnmzxweqvzj`: so many letters of one case, of which few follow each other as they do in words. Of random ones a
 * sixth does, of words two thirds.
 */
function isUnspelled(value) {
    if (!/^(?:[a-z]{16,}|[A-Z]{16,})$/.test(value) || distinct(value) < 9)
        return false;
    const { spelled, pairs } = spelling(value);
    return spelled < pairs * 0.37;
}
/** How many pairs of letters stand side by side, and how many of them words are full of. */
function spelling(value) {
    const text = value.toLowerCase();
    let spelled = 0;
    let pairs = 0;
    for (const [run] of text.matchAll(/[a-z]{2,}/g))
        for (let i = 1; i < run.length; i++) {
            pairs++;
            if (spelledPairs.has(run.slice(i - 1, i + 1)))
                spelled++;
        }
    return { spelled, pairs };
}
/** Pairs of letters that words are full of. */
const spelledPairs = new Set(('th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri io ic ll ne me li la el ' +
    'ma om ce ch ge ho ta us co di ca ec il pr ac un ut ss ad tr ie no be em ly pe ol ow am ot pa wa ir su mo po ns ct so ee ai id lo ke ev bl up ag op ' +
    'sh gh pl fo im ab ni wi sp ck ay ts uc rs ap ex da mi ei au sc oo ia oc ov ig ub do ba bo ru tu vi iv va lu na pi ob cl cr gr br dr ff pp tt rd rt rm').split(' '));
/** `airtableOAuth2Api`, `sha256WithRSAEncryption`: mostly capitalised words, which random letters of both cases are not. */

/** Three letters at least, a vowel among them, and no heap of consonants. */

/** So many digits in no order, as some issuers write their secrets. */
function isLongNumber(value) {
    return /^\d{16,40}$/.test(value) && distinct(value) >= 7 && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .entropyOf */ .JH)(value) >= 2.7;
}
/** At least two kinds of characters, of which one is no letter. */
function isMixed(value) {
    return /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value);
}
/** Parts of an identifier that are words: `__airflow_var_fix_888b_`. */
function wordParts(value) {
    return value.split(/[-_.:/]/).filter((part) => /^(?:[a-z]{3,}|[A-Z][a-z]{2,}|[A-Z]{3,})$/.test(part)).length;
}
function distinct(value) {
    return new Set(value).size;
}
function oneLetter(value) {
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFrequent */ .ye)(value) > value.length * 0.5;
}
/** UUIDs that standards and manuals print, and those that somebody typed. */
const sampleUuid = /^(?:550e8400-e29b-41d4-a716-4466|123e4567-e89b-12d3|f81d4fae-7dec-11d0|6ba7b81[0-4]-9dad-11d1|12345678-)|^[0-9a-f]{8}-0000-0000-|^([0-9a-f])\1{7}-/i;
function typedRun(value) {
    let run = 1;
    for (let i = 1; i < value.length; i++) {
        run = value.charCodeAt(i) - value.charCodeAt(i - 1) === 1 ? run + 1 : 1;
        if (run >= 6 && run * 2 >= value.length)
            return true;
    }
    return false;
}
function caseChanges(value) {
    let changes = 0;
    for (let i = 1; i < value.length; i++)
        if (isSmall(value.charCodeAt(i - 1)) !== isSmall(value.charCodeAt(i)))
            changes++;
    return changes;
}

/** How often the kind of character (small, capital, digit, sign) changes. */



/***/ }),

/***/ 1859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ knownNameRow),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   f$: () => (/* binding */ kindOfName)
/* harmony export */ });
/* unused harmony exports nameRows, nameRowOf */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1656);
// What a name says about the value assigned to it: a password, a random secret, perhaps a key, or none of these.

const passwordWords = /^(?:pass|passwd|password|passwords|passphrase|passcode|passwort|pwd|pswd|psw|psswd|passw|pw|pword|contrasena|senha|userpass|dbpass|dbpassword|rootpass|adminpass|mypass|userpwd|dbpwd|sshpass|kennwort|wachtwoord|userpassword|storepass|keypass|ftppass|smtppass)$/;
const secretWords = /^(?:secret|secrets|token|tokens|apikey|apikeys|accesskey|secretkey|authkey|appkey|appsecret|clientsecret|authtoken|accesstoken|apitoken|apisecret|credential|credentials|cred|creds|privatekey|signingkey|encryptionkey|sessionkey|masterkey|bearer|authcode|jwt|pat|passkey|mysecret|usertoken|accountkey|storagekey|sharedkey|licensekey)$/;
/** A key that one of these words describes is a secret one. */
const keyQualifiers = /^(?:api|access|secret|private|priv|auth|authorization|encryption|encrypt|encrypted|decrypt|decryption|master|signing|sign|signature|session|account|client|app|application|service|shared|storage|license|licence|hmac|cookie|jwt|crypto|crypt|cipher|aes|des|rsa|webhook|subscription|security|consumer|deploy|upload|developer|dev|write|publish|admin|root|db|database|ssh|pgp|gpg|flask|django|rails|oauth|integration|bot|rest|salt|merchant|payment|record|sdk|management|ingestion|provisioning|automation|server|backend|prod|production|staging|live|ingest|maps|google|aws|azure|stripe|twilio|sendgrid|github|gitlab|slack|firebase|wallet|recovery|backup)$/;
/** A name that ends in one of these speaks about a secret instead of holding it. */
const aboutWords = /^(?:fingerprint|thumbprint|checksum|sha|sha1|sha256|md5|etag|revision|commit|uuid|guid|identifier|name|names|id|ids|path|paths|file|files|filename|dir|directory|folder|url|urls|uri|endpoint|host|port|type|types|kind|field|fields|label|labels|title|text|placeholder|hint|help|message|messages|msg|error|errors|err|warning|length|len|size|count|num|number|min|max|minimum|maximum|limit|regex|regexp|pattern|policy|policies|expiry|expires|expired|expiration|expire|ttl|timeout|lifetime|age|duration|date|time|timestamp|format|prefix|suffix|column|header|headers|param|params|parameter|attribute|attr|property|class|classname|selector|xpath|css|icon|input|element|button|page|view|form|dialog|modal|ref|reference|refs|arn|alias|index|idx|store|provider|providers|manager|service|services|method|mode|enabled|disabled|required|optional|visible|visibility|version|algorithm|algo|alg|env|var|variable|vars|exists|valid|invalid|validator|validation|confirm|confirmation|reset|strength|generator|factory|resolver|reader|writer|handler|helper|helpers|config|configuration|settings|setting|options|description|desc|status|state|source|scope|scopes|usage|rule|rules|list|array|map|set|table|model|schema|entity|object|builder|parser|lexer|stream|position|pos|offset|start|end|line|color|style|width|height|changed|updated|created|rotation|interval|encoder|decoder|interface|impl|exception|event|listener|callback|hook|test|tests|spec|mock|check|checker|info|meta|metadata|data|event|response|request|result|prompt|question|answer|tip|tooltip|link|locked|hashed|hint|storage|vault|group|groups|role|roles|issuer|audience|url|domain|region|bucket|mount|volume|template|annotation|namespace|operator|controller|sync|ring|pair|pairs|code|codes|press|down|up|board|stroke|binding|bindings|frame|frames|chain|agreement|exchange|derivation|spacing|point|points|mapping|mapper|sequence|value|values|str|string)$/;
/** `value` and `string` at the end change nothing; they are cut off before the last word is judged. */
const emptyWords = /^(?:value|val|values|str|string|text|plain|plaintext|cleartext|raw|default|old|new|current|prod|production|dev|development|staging|test|testing|local|live|primary|secondary|main|base64|b64|encoded|hex|[0-9]{1,4}|v[0-9])$/;
/** Keys that are no secrets whatever they hold. */
const openKeys = /^(?:public|publishable|site|website|recipient|recv|sender|utxo|want|pub|primary|foreign|partition|sort|cache|row|hash|index|hot|short|function|arrow|sub|registry|object|group|unique|translation|i18n|react|routing|route|dict|property|json|composite|natural|idempotency|known|verify|verification|locale|message|lookup|search|query|range|shard|entity|resource|field|column|data|item|node|parent|child|left|right|up|down|any|other|same|first|last|next|prev|previous|event|option|setting|settings|store|storagekey|feature|metric|label|tag|meta|nav|menu|tab|site|turn|ssh_public|host_public)$/;
/** The words of an identifier in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const nameRows = [
    {
        id: 'passing-test',
        kind: undefined,
        why: 'The name is that of a test which must pass.',
        holds: ({ all }) => all.length === 2 && ((all[0] === 'pass' && /^tests?$/.test(all[1])) || (all[0] === 'run' && all[1] === 'pass')),
        sample: 'pass_test',
    },
    {
        id: 'name-of-a-digest',
        kind: undefined,
        why: 'The name says that its value was hashed, encrypted or masked.',
        holds: ({ words }) => words.some((word) => /^(?:hash(?:ed|es)?|encrypted|digest|masked|redacted)$/.test(word)),
        sample: 'hashed_password',
    },
    {
        id: 'name-of-a-sample',
        kind: undefined,
        why: 'The name says that its value is made up, or guards against forged requests.',
        holds: ({ words }) => words.some((word) => /^(?:(?:csrf|xsrf).*|dummy|fake|mock|sample|example|placeholder)$/.test(word)),
        sample: 'dummy_password',
    },
    {
        id: 'public-name',
        kind: undefined,
        why: 'The name says that its value is public.',
        // A key of Algolia that only searches is made for browsers, the client token of Facebook for apps.
        holds: ({ words }) => words.some((word, at) => /^(?:public|pubkey|publishable|sitekey|searchonly)$/.test(word) ||
            // Served in every page that takes part in a trial of Chrome\u2019s.
            (word === 'trial' && words[at - 1] === 'origin') ||
            (word === 'only' && words[at - 1] === 'search') ||
            (word === 'token' && words[at - 1] === 'client' && /^(?:facebook|fb)$/.test(words[at - 2] ?? ''))),
        sample: 'public_token',
    },
    {
        id: 'password-process',
        kind: undefined,
        why: 'The name is about changing or forgetting a password.',
        holds: ({ last, before, words }) => passwordWords.test(last) && (before === 'by' || words.includes('reset') || words.includes('forgot')),
        sample: 'reset_password',
    },
    {
        id: 'password',
        kind: 'password',
        why: 'The name is that of a password.',
        holds: ({ last }) => passwordWords.test(last),
        sample: 'db_pw',
    },
    {
        id: 'password-ending',
        kind: 'password',
        why: 'The name ends as that of a password.',
        holds: ({ last }) => /(?:pass(?:word|wd)?|pwd)$/.test(last) && !/bypass|compass|trespass|surpass|overpass|underpass/.test(last),
        sample: 'mysqlpassword',
    },
    {
        id: 'master-auth',
        kind: 'password',
        why: 'The name is that of a password of Redis.',
        holds: ({ last }) => last === 'masterauth',
        sample: 'masterauth',
    },
    {
        id: 'many-secrets',
        kind: 'weak',
        why: 'The name speaks of credentials in general.',
        holds: ({ last }) => secretWords.test(last) && (last.startsWith('cred') || last === 'secrets' || last === 'tokens'),
        sample: 'credentials',
    },
    {
        id: 'counted-token',
        kind: undefined,
        why: 'The name is that of a token of a text, a page or a request.',
        holds: ({ last, words }) => secretWords.test(last) && isCountedToken(words),
        sample: 'next_token',
    },
    {
        id: 'secret',
        kind: 'secret',
        why: 'The name is that of a secret.',
        holds: ({ last }) => secretWords.test(last),
        sample: 'session_token',
    },
    {
        id: 'open-key',
        kind: undefined,
        why: 'The name is that of a key which opens nothing.',
        holds: ({ last, before }) => isKey(last) && openKeys.test(before),
        sample: 'partition_keys',
    },
    {
        id: 'secret-key',
        kind: 'secret',
        why: 'The name is that of a secret key.',
        holds: ({ last, before }) => isKey(last) && keyQualifiers.test(before),
        sample: 'signing_key',
    },
    { id: 'some-key', kind: 'weak', why: 'The name is that of some key.', holds: ({ last }) => isKey(last), sample: 'cache_acme_key' },
    {
        id: 'joined-secret',
        kind: 'secret',
        why: 'The name ends as that of a secret.',
        holds: ({ last }) => /^(?:[a-z]{2,20})(?:apikey|secretkey|accesskey|token|secret)$/.test(last),
        sample: 'acmetoken',
    },
    {
        id: 'about-a-secret',
        kind: undefined,
        why: 'The name speaks about a secret instead of holding it.',
        holds: ({ last }) => aboutWords.test(last),
        sample: 'password_file',
    },
    {
        id: 'public-salt',
        kind: undefined,
        // phoenix, "Phoenix.Endpoint" and "Plug.Session": each application commits its own.
        why: 'The salt only tells keys apart that are derived from one secret.',
        holds: ({ last, words }) => last === 'salt' && /^(?:signing|encryption|password|passwd|user)$/.test(words.at(-2) ?? ''),
        sample: 'signing_salt',
    },
    {
        id: 'random-part',
        kind: 'weak',
        why: 'The name is that of something random which may be secret.',
        holds: ({ last }) => /^(?:auth|authorization|salt|nonce|pepper|seed)$/.test(last),
        sample: 'salt',
    },
    {
        id: 'some-api',
        kind: 'secret',
        why: 'The name is that of an interface, and people give it the key.',
        holds: ({ last, words }) => last === 'api' && words.length >= 2,
        sample: 'acme_api',
    },
    {
        id: 'password-within',
        kind: 'weak',
        why: 'The name speaks of a password, and of something else at its end.',
        holds: ({ words }) => words.some((word) => passwordWords.test(word)),
        sample: 'password_github',
    },
    {
        id: 'secret-within',
        kind: 'weak',
        why: 'The name speaks of a secret, and of something else at its end.',
        holds: ({ words }) => words.some((word) => secretWords.test(word)),
        sample: 'token_github',
    },
    {
        id: 'open-key-within',
        kind: undefined,
        why: 'The name speaks of a key which opens nothing.',
        holds: ({ words }) => speaksOfKey(words) && words.some((word) => openKeys.test(word)),
        sample: 'cache_key_github',
    },
    {
        id: 'key-within',
        kind: 'weak',
        why: 'The name speaks of a key, and of something else at its end.',
        holds: ({ words }) => speaksOfKey(words),
        sample: 'key_github',
    },
];
/** The row that decides about a name; undefined when the name promises nothing. */
function nameRowOf(name, rows = nameRows) {
    const read = readName(name);
    return rows.find(({ holds }) => holds(read));
}
/**
 * The same, remembered: a tree asks about `key` and `token` again and again. Joined from parts and used as a key, a name no longer holds on
 * to the text that it was cut from.
 */
const knownNameRow = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((name) => nameRowOf(name), 512);
/** What the name promises, or undefined when it promises nothing. */
function kindOfName(name) {
    return knownNameRow(name)?.kind;
}
function readName(name) {
    const words = wordsOf(name);
    // `secret_key_base` of Rails is the key itself.
    if (words.length > 1 && words.at(-1) === 'base' && words.at(-2) === 'key')
        words.pop();
    const all = [...words];
    while (words.length > 1 && emptyWords.test(words.at(-1)))
        words.pop();
    return { all, words, last: words.at(-1) ?? '', before: words.at(-2) ?? '' };
}
function isKey(word) {
    return word === 'key' || word === 'keys';
}
function speaksOfKey(words) {
    return words.includes('key') || words.includes('auth');
}
/** Tokens of parsers, of texts and of a page: `next_token`, `max_tokens`, `eos_token`, `authenticity_token`. */
function isCountedToken(words) {
    const last = words.at(-1);
    if (!last.startsWith('token'))
        return false;
    return words.some((word) => /^(?:next|prev|previous|max|min|num|total|page|continuation|csrf|xsrf|authenticity|eos|bos|pad|unk|sep|mask|cls|special|start|end|lex|parse|syntax|keyword|stop|added|extra|design|color|theme|punctuation|prompt|completion|input|output|cancellation|cancel|injection|di|request|change|action|lifecycle|idempotency|idempotent|sync|lock|lease|fencing|pagination|revision|update|delete|trace|transaction|operation|task|starting|upload|marker)$/.test(word));
}


/***/ }),

/***/ 3316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ credentialFile),
/* harmony export */   FN: () => (/* binding */ trial),
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   X5: () => (/* binding */ sourceCode),
/* harmony export */   aY: () => (/* binding */ testCode),
/* harmony export */   o5: () => (/* binding */ rehearsal),
/* harmony export */   qH: () => (/* binding */ vendored),
/* harmony export */   sP: () => (/* binding */ testSource)
/* harmony export */ });
// Places where made-up values stand for real ones.
/** Folders of tests and of what they stand on, whatever their name is joined with: `integtest`, `dockerTest`, `test-fixtures`, `testhelpers`. */
const testFolder = '(?:[\\w.]{1,30}[-_.])?(?:int(?:eg(?:ration)?)?|unit|android|func(?:tional)?|docker|smoke|acceptance|(?:end-?to-?end|e2e)?(?:ui|api|web|app(?:lication)?|domain|core|services?)(?:integration|unit)?|system|component|contract)?(?:tests?(?:ing|data|certs?|keys?|helpers?|utils?|fixtures?|suites?|cases?|lib|kit|support|servers?|scripts?|env)?|specs?|e2e|end-to-end|fixtures?|mocks?|mocking|fakes?|stubs?|mirage|fuzz(?:er|ing)?|conformance|bench(?:marks?)?|playground)(?:[-_.][\\w.]{1,30})?';
/** Folders of samples, manuals, translations and of others' code. */
const sampleFolder = '_{0,2}(?:(?:examples?|samples?|demos?)(?:[-_](?:certs?|keys?))?|tutorials?|(?:api[-_])?docs?|documentation|website|\\.?snapshots?|locales?|i18n|l10n|translations?|languages?|lang|po|vendor|vendored|node_modules|third_?party|site-packages)_{0,2}';
const folders = new RegExp(`(?:^|/)(?:_{0,2}${testFolder}_{0,2}|${sampleFolder})/`, 'i');
const files = /_tests?\.[a-z]{1,5}$|[.-](?:test|tests|spec|stories|cy|mock|fixture)\.[cm]?[jt]sx?$|(?:^|\/)(?:(?:test_|conftest)[^/]{0,200}|tests)\.py$|(?:^|\/)test-[\w-]{1,80}\.[cm]?[jt]s$|(?:Tests?|TestCase|IT|Spec|Mock|Fixture)\.(?:java|kt|cs|php|scala|swift|groovy|rb)$|_spec\.rb$|\.(?:mdx|rst|adoc|asciidoc|po|pot|snap)$|(?:^|\/)examples?(?:[-_.]\d{1,3})?\.(?:json|ya?ml)$|(?:^|\/)phpunit[^/]{0,20}\.xml|(?:^|\/)(?:(?:CHANGELOG|CHANGES|NEWS|HISTORY|ChangeLog)\b|DOCS\.md$|doc\.go$)/i;
const testFolders = new RegExp(`(?:^|/)_{0,2}${testFolder}_{0,2}/`, 'i');
/** What tests compare with, and the answers of services that they recorded. */
const testData = /(?:^|\/)(?:test-?data|__(?:fixtures|mocks)__|fixtures|mocks?|cassettes|recordings|golden|conformance)\//i;
/** Programs of tests and the data they compare with: what a service gave out is in no use there that a deployment knows. */
const testCode = {
    test: (path) => testSource.test(path) || (testFolders.test(path) && (sourceCode.test(path) || testData.test(path)) && !credentialFile.test(path)),
};
/** The source of one test by the name of its file, whatever folder it is in. */
const testSource = {
    test: (path) => files.test(path) && sourceCode.test(path),
};
/** Tests, samples, manuals and others' code hold made-up values that look real. The expression of folders takes 4 ms to make. */
const rehearsal = {
    test: (path) => (path.includes('/') && folders.test(path)) || files.test(path),
};
/**
 * Files that are run in tests or copied before use: what stands there may be used as it is, so that it stays a finding of the same
 * confidence, and is less often.
 */
const trial = /(?:^|\/)(?:\.env[._-](?:tests?|testing|e2e|ci)(?:\.(?:dist|local|defaults?))?|mock[-_][^/]{1,80}|tests?[-_.](?:utils?|helpers?|support|data|certs?|keys?)\.[a-z]{1,5}|tests?\.(?:key|pem|rs)|tests?_[\w-]{1,60}\.(?:sec|key|pem)|[^/]{0,80}[-_.]mock\.[a-z]{2,5}|\.gitallowed)$|(?:^|\/)ISSUE_TEMPLATE\//i;
/**
 * Paths that name where something runs or is served from: what anybody makes is not made for tests there, whatever folder it is in,
 * such as `docs/deploy/prod.key` and `website/tls/server.key`.
 */
const inUse = /(?:^|[/._-])(?:prod(?:uction)?|prd|live|staging|deploy(?:s|ments?)?|releases?|website|playground)(?=[/._-])/i;
/** Trees of others\u2019 code as package managers lay them out, and the package manager that a project carries. */
const vendored = /(?:^|\/)(?:vendor|vendored|node_modules|third_?party|site-packages|bower_components)\/|(?:^|\/)composer\.phar$/i;
/** Source code, where a test's values are written by its author; a file of settings may hold what someone really used. */
const sourceCode = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kts?|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|p[lm]|lua|dart|groovy|hs|exs?|erl|clj|fs|mdx?|rst|adoc|asciidoc|html?|snap|vue|svelte|pot?)$/i;
/** Files that exist to hold credentials: there even a plain word is one. */
const credentialFile = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,30})?|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|\.s3cfg|\.ftpconfig|\.?esmtprc|\.?msmtprc|\.fetchmailrc|\.muttrc|\.tugboat|\.git-credentials|credentials(?:\.(?:xml|json|ini|ya?ml))?|credentials-config\.json|sftp(?:-config)?\.json|\.?remote-sync\.json|deployment-config\.json|robomongo\.json|(?:recentservers|sitemanager|filezilla|tomcat-users|WebServers)\.xml|ventrilo_srv\.ini|hub|parameters\.ya?ml|my\.cnf|configuration\.php|config\.inc\.php|wp-config\.php|settings\.xml|NuGet\.config|gradle\.properties|config\.php|secrets?\.ya?ml|database\.ya?ml|local_settings\.py)$|\.(?:env|tfvars|pgpass|netrc|credentials)$/i;


/***/ }),

/***/ 4850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ commentLine),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   z5: () => (/* binding */ isSaidFake),
/* harmony export */   ze: () => (/* binding */ isToBeChanged)
/* harmony export */ });
// What a remark beside a value says of it.
/** What is said beside a value that is none, a remark or not. */
const saidFake = /\b(?:fake|dummy|not (?:a )?real|for testing|test (?:key|value|secret|password)|example|placeholder|change ?me|(?<!--)replace)\b/i;
/** `# change this`, `; adjust before use`. */
const toBeChanged = /(?:#|\/\/|;|--(?=[ \t])|<!--|\/\*)[ \t]{0,8}(?:please[ \t]|you should[ \t]|must be[ \t]|to be[ \t])?(?:change|adjust|replace|set your|put your|use your|your)\w{0,3}\b/i;
/** Said of a value on the line above it; `change this` is not, which stays there when it was done. */
const standsIn = /\b(?:placeholder|dummy|fake)\b/i;
/** Of a comment that goes on, and not of the times of cron. */
const commentLine = /^[ \t]{0,80}(?:#(?!define\b)|\/\/|;|--[ \t]|\/\*(?![^\n]{0,240}\*\/)|\*[ \t](?![*\d]))/;
/** @param after what follows on the line of the value */
function isSaidFake(after) {
    return saidFake.test(after.slice(0, 120));
}
/** @param after what follows on the line of the value */
function isToBeChanged(after) {
    return toBeChanged.test(after);
}
/** @param line the one above the value */
function isStandIn(line) {
    return commentLine.test(line) && standsIn.test(line);
}


/***/ }),

/***/ 1866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var secretRules = (function secretRules() {
    return allRules;
});
var familyOf = (function familyOf(ruleId) {
    pages ??= new Map(Object.entries(computed/* computed */.E?.ids ?? (0,family/* idsOf */.UX)(families)).flatMap(([family, ids]) => ids.map((id) => [id, family])));
    return pages.get(ruleId);
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ap: () => (/* binding */ familyOf),
  WE: () => (/* binding */ secretRules)
});

// UNUSED EXPORTS: families

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/computed.js
var computed = __nccwpck_require__(3782);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/family.js
var family = __nccwpck_require__(4753);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/checks.js
var checks = __nccwpck_require__(6328);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/define.js + 1 modules
var rules_define = __nccwpck_require__(5330);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/git-hosts.js
// Git hosts: GitHub, GitLab, Bitbucket, Gitea, Sourcegraph and other places code is kept.


/** What stands before the id of a commit: `rev =`, `?ref=`, `@`, a version, or a repository as the key. */
const commitAhead = /(?:\b(?:rev|ref|sha1?|commit|revision|digest|checksum|hash|tree)\b["'`]?\s{0,3}[:=]\s{0,3}["'`]?|[?&]ref=|@|\bv?\d{1,4}(?:\.\d{1,6}){1,3}\s{1,3}|[\w.-]\/[\w.-]{1,80}["'`]?\s{0,3}[:=]\s{0,3}\[?["'`]?)$/i;
const githubSettings = 'github.com/settings/tokens';
const gitlabSettings = 'the GitLab page that issued it (User or Project settings > Access tokens)';
const gitHostRules = [
    (0,rules_define/* token */.Sh)({
        id: 'github-pat',
        aliases: ['github-personal-access-token', 'GitHubTokenDetector'],
        what: 'GitHub personal access token (classic)',
        gives: 'act as its owner on every repository and organisation its scopes cover',
        revoke: githubSettings,
        severity: 'critical',
        shape: 'ghp_<alnum:36>',
        judge: checks/* tokenChecksum */.vR,
    }),
    (0,rules_define/* token */.Sh)({
        id: 'github-fine-grained-pat',
        aliases: ['github-fine-grained-token'],
        what: 'GitHub fine-grained personal access token',
        gives: 'act on the repositories it was issued for',
        revoke: 'github.com/settings/personal-access-tokens',
        severity: 'critical',
        shape: ['github_pat_<alnum:22>_<alnum:59>', 'github_pat_<word:82>'],
    }),
    (0,rules_define/* token */.Sh)({
        id: 'github-oauth',
        aliases: ['github-oauth-token'],
        what: 'GitHub OAuth access token',
        gives: 'act as the user who authorised the application',
        revoke: 'github.com/settings/applications',
        severity: 'critical',
        shape: 'gho_<alnum:36>',
        judge: checks/* tokenChecksum */.vR,
    }),
    (0,rules_define/* token */.Sh)({
        id: 'github-app-token',
        what: 'GitHub App user or installation token',
        gives: 'act with the permissions of the app until it expires',
        revoke: 'github.com/settings/installations (DELETE /installation/token ends one at once)',
        severity: 'high',
        shape: '<ghu|ghs>_<alnum:36>',
        keywords: ['ghu_', 'ghs_'],
        judge: checks/* tokenChecksum */.vR,
    }),
    (0,rules_define/* token */.Sh)({
        id: 'github-refresh-token',
        what: 'GitHub App refresh token',
        gives: 'obtain new user tokens for the app for six months',
        revoke: 'github.com/settings/applications',
        severity: 'critical',
        shape: ['ghr_<alnum:36>', 'ghr_<alnum:76>'],
        judge: checks/* tokenChecksum */.vR,
    }),
    (0,rules_define/* named */.KT)({
        id: 'github-legacy-token',
        aliases: ['github-app-client-secret'],
        what: 'GitHub token or client secret of the 40-digit form',
        gives: 'act as its owner, or as the OAuth application, on GitHub',
        revoke: githubSettings,
        severity: 'critical',
        names: ['github', 'gh_token', 'ghtoken'],
        words: ['token', 'secret', 'key', 'pass', 'auth', 'pat', 'cred', 'oauth'],
        shape: '<hex:40>',
        judge: (secret, { match, before }) => commitAhead.test(`${before}${match[0].slice(0, match[0].lastIndexOf(secret))}`.slice(-120)) ? undefined : {},
    }),
    ...[
        ['gitlab-pat', 'personal access token', 'glpat-<url:20-22>', 'act as its owner within its scopes', 'critical'],
        [
            'gitlab-pat-routable',
            'personal access token (routable)',
            'glpat-<url:27-300>.<lower:2>.<lower:9>',
            'act as its owner within its scopes',
            'critical',
        ],
        ['gitlab-cicd-job-token', 'CI/CD job token', 'glcbt-<alnum:1-5>_<url:20>', 'act as the job until it ends', 'medium'],
        [
            'gitlab-deploy-token',
            'deploy token',
            ['gldt-<url:20>', 'gldt-<url:27-300>.<lower:2>.<lower:9>'],
            'read, and perhaps push, repositories, packages and images',
            'high',
        ],
        [
            'gitlab-feature-flag-client-token',
            'feature flag client token',
            ['glffct-<url:20>', 'glffct-<url:27-300>.<lower:2>.<lower:9>'],
            'read the feature flags of the project',
            'low',
        ],
        [
            'gitlab-feed-token',
            'feed token',
            ['glft-<url:20>', 'glft-<url:27-300>.<lower:2>.<lower:9>'],
            "read its owner's activity feed and calendar",
            'medium',
        ],
        [
            'gitlab-incoming-mail-token',
            'incoming mail token',
            ['glimt-<url:25>', 'glimt-<url:25>-<issue|merge-request>'],
            'open issues and merge requests as its owner by mail',
            'medium',
        ],
        ['gitlab-kubernetes-agent-token', 'agent token for Kubernetes', 'glagent-<url:50>', 'pose as the cluster agent', 'high'],
        ['gitlab-oauth-app-secret', 'OAuth application secret', 'gloas-<url:64>', 'impersonate the application', 'high'],
        ['gitlab-ptt', 'pipeline trigger token', 'glptt-<hex:40>', 'start pipelines of the project with variables of its choice', 'high'],
        [
            'gitlab-rrt',
            'runner registration token',
            'GR1348941<url:20>',
            'register a runner that receives jobs and their secrets',
            'critical',
        ],
        [
            'gitlab-runner-authentication-token',
            'runner authentication token',
            'glrt-<url:20>',
            'receive jobs and their secrets in place of the runner',
            'critical',
        ],
        [
            'gitlab-scim-token',
            'SCIM token',
            ['glsoat-<url:20>', 'glsoat-<url:27-300>.<lower:2>.<lower:9>'],
            'create and remove users of the group',
            'critical',
        ],
    ].map(([id, kind, shape, gives, severity]) => (0,rules_define/* token */.Sh)({ id, what: `GitLab ${kind}`, shape, gives, revoke: gitlabSettings, severity })),
    (0,rules_define/* token */.Sh)({
        id: 'gitlab-pat-routable-short',
        aliases: ['gitlab-pat-routable-v1'],
        what: 'GitLab personal access token (routable, without version)',
        gives: 'act as its owner within its scopes',
        revoke: gitlabSettings,
        severity: 'critical',
        shape: 'glpat-<url:27-300>.<lower:9>',
    }),
    (0,rules_define/* token */.Sh)({
        id: 'gitlab-runner-authentication-token-routable',
        what: 'GitLab runner authentication token (routable)',
        gives: 'receive jobs and their secrets in place of the runner',
        revoke: gitlabSettings,
        severity: 'critical',
        shape: [
            'glrt-t<digit:1>_<url:27-300>.<lower:9>',
            'glrt-t<digit:1>_<url:27-300>.<lower:2>.<lower:9>',
            'glrtr-<url:20-80>',
            'glwt-<url:20-80>',
        ],
        keywords: ['glrt-t', 'glrtr-', 'glwt-'],
    }),
    (0,rules_define/* token */.Sh)({
        id: 'gitlab-deploy-token-in-address',
        what: 'GitLab deploy token in an address',
        gives: 'read, and perhaps push, the repositories, packages and images of the project',
        revoke: 'the GitLab project or group that issued it (Settings > Repository > Deploy tokens)',
        shape: 'gitlab+deploy-token-<digit:1-10>:<url:20>',
        references: ['https://docs.gitlab.com/user/project/deploy_tokens/'],
    }),
    (0,rules_define/* token */.Sh)({
        id: 'gitlab-session-cookie',
        what: 'GitLab session cookie',
        gives: 'use GitLab as the signed-in user until the session ends',
        revoke: 'User settings > Active sessions',
        shape: '_gitlab_session=<lower:32>',
    }),
    (0,rules_define/* named */.KT)({
        id: 'bitbucket-client-id',
        what: 'Bitbucket OAuth consumer key',
        gives: 'name the OAuth consumer whose secret usually stands beside it',
        revoke: 'bitbucket.org > Workspace settings > OAuth consumers',
        severity: 'low',
        names: ['bitbucket'],
        shape: '<lower:32>',
    }),
    (0,rules_define/* named */.KT)({
        id: 'bitbucket-client-secret',
        what: 'Bitbucket OAuth consumer secret',
        gives: 'impersonate the OAuth consumer in the workspace',
        revoke: 'bitbucket.org > Workspace settings > OAuth consumers',
        names: ['bitbucket'],
        shape: '<url:64>',
    }),
    (0,rules_define/* token */.Sh)({
        id: 'bitbucket-app-password',
        what: 'Bitbucket app password',
        gives: 'act as its owner on the repositories within its scopes',
        revoke: 'bitbucket.org/account/settings/app-passwords',
        severity: 'critical',
        shape: 'ATBB<alnum:32-36>',
    }),
    (0,rules_define/* token */.Sh)({
        id: 'bitbucket-access-token',
        aliases: ['bitbucket-repository-access-token', 'bitbucket-workspace-token'],
        what: 'Bitbucket repository, project or workspace access token',
        gives: 'read and change the repositories it was issued for',
        revoke: 'the repository or workspace settings > Access tokens',
        severity: 'critical',
        shape: 'ATCTT3xFfG<opaque:100-300>',
    }),
    (0,rules_define/* token */.Sh)({
        id: 'bitbucket-data-center-token',
        what: 'Bitbucket Data Center HTTP access token',
        gives: 'read and change the repositories it was issued for',
        revoke: 'the Bitbucket server > Manage account > HTTP access tokens',
        severity: 'critical',
        shape: ['BBDC-<base64:44>', 'BBDC-<base64:32-60>'],
    }),
    (0,rules_define/* named */.KT)({
        id: 'gitea-access-token',
        aliases: ['forgejo-access-token'],
        what: 'Gitea or Forgejo access token',
        gives: 'act as its owner on the Gitea server',
        revoke: 'the Gitea server > Settings > Applications',
        severity: 'critical',
        names: ['gitea', 'forgejo', 'codeberg'],
        shape: '<hex:40>',
    }),
    (0,rules_define/* named */.KT)({
        id: 'gitter-access-token',
        what: 'Gitter access token',
        gives: 'read and write the rooms of its owner',
        revoke: 'developer.gitter.im/apps',
        severity: 'medium',
        names: ['gitter'],
        shape: '<url:40>',
    }),
    (0,rules_define/* token */.Sh)({
        id: 'sourcegraph-access-token',
        what: 'Sourcegraph access token',
        gives: 'search and read all code its owner may see',
        revoke: 'the Sourcegraph server > User settings > Access tokens',
        severity: 'critical',
        shape: ['sgp_<anyhex:16>_<anyhex:40>', 'sgp_local_<anyhex:40>', 'sgp_<anyhex:40>', 'slk_<hex:64>'],
        keywords: ['sgp_', 'slk_'],
    }),
    (0,rules_define/* named */.KT)({
        id: 'sourcegraph-legacy-token',
        what: 'Sourcegraph access token of the old form',
        gives: 'search and read all code its owner may see',
        revoke: 'the Sourcegraph server > User settings > Access tokens',
        names: ['sourcegraph', 'src_access_token'],
        shape: '<anyhex:40>',
    }),
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/index.js
// The providers whose credentials need no more than a line.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9918, 9919, 9920, 9921, 9922, 8774, 4889, 6585, 6981], 6981); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([9919, 7284], 7284); } // at first use
function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([8764], 8764); } // at first use
function atFirstUse3() { return atFirstUse3.made ??= __nccwpck_require__.now([9920, 8774], 8774); } // at first use
function atFirstUse4() { return atFirstUse4.made ??= __nccwpck_require__.now([9921, 324], 324); } // at first use
function atFirstUse5() { return atFirstUse5.made ??= __nccwpck_require__.now([5828], 5828); } // at first use
function atFirstUse6() { return atFirstUse6.made ??= __nccwpck_require__.now([106], 106); } // at first use
function atFirstUse7() { return atFirstUse7.made ??= __nccwpck_require__.now([9922, 2855], 2855); } // at first use
function atFirstUse8() { return atFirstUse8.made ??= __nccwpck_require__.now([9920, 5986], 5986); } // at first use
const providerFamilies = {
    'providers-tokens': () => atFirstUse6().providerTokens,
    'providers-tools': () => (0, atFirstUse5().providerRules)(atFirstUse7().toolsFamily),
    'providers-communication': () => (0, atFirstUse5().providerRules)(atFirstUse2().communicationFamily),
    'providers-business': () => (0, atFirstUse5().providerRules)(atFirstUse1().businessFamily),
    'providers-data': () => (0, atFirstUse5().providerRules)(atFirstUse4().lookupFamily),
    'providers-further': () => (0, atFirstUse5().providerRules)(atFirstUse3().furtherFamily),
    'providers-accounts': () => (0, atFirstUse5().providerRules)(atFirstUse8().accountsFamily),
    'providers-answers': () => (0, atFirstUse5().providerRules)(atFirstUse8().answersFamily),
    'providers-other-forms': () => atFirstUse0().anyFormRules,
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/index.js
// Every rule, by family. A new family is a file here and a line below.

function rules_atFirstUse0() { return rules_atFirstUse0.made ??= __nccwpck_require__.now([6151], 6151); } // at first use
function rules_atFirstUse1() { return rules_atFirstUse1.made ??= __nccwpck_require__.now([1155], 1155); } // at first use
function rules_atFirstUse2() { return rules_atFirstUse2.made ??= __nccwpck_require__.now([8625], 8625); } // at first use
function rules_atFirstUse3() { return rules_atFirstUse3.made ??= __nccwpck_require__.now([596], 596); } // at first use
function rules_atFirstUse4() { return rules_atFirstUse4.made ??= __nccwpck_require__.now([5834], 5834); } // at first use
function rules_atFirstUse5() { return rules_atFirstUse5.made ??= __nccwpck_require__.now([790], 790); } // at first use
function rules_atFirstUse6() { return rules_atFirstUse6.made ??= __nccwpck_require__.now([2823], 2823); } // at first use
function rules_atFirstUse7() { return rules_atFirstUse7.made ??= __nccwpck_require__.now([1982], 1982); } // at first use

function rules_atFirstUse8() { return rules_atFirstUse8.made ??= __nccwpck_require__.now([9918, 9919, 9920, 9921, 9922, 8774, 6585, 4854], 4854); } // at first use

function atFirstUse9() { return atFirstUse9.made ??= __nccwpck_require__.now([5379], 7760); } // at first use
function atFirstUse10() { return atFirstUse10.made ??= __nccwpck_require__.now([], 4925); } // at first use
function atFirstUse11() { return atFirstUse11.made ??= __nccwpck_require__.now([3600], 3600); } // at first use
function atFirstUse12() { return atFirstUse12.made ??= __nccwpck_require__.now([4887], 4887); } // at first use
function atFirstUse13() { return atFirstUse13.made ??= __nccwpck_require__.now([9917, 9918, 4889, 8927], 8927); } // at first use
function atFirstUse14() { return atFirstUse14.made ??= __nccwpck_require__.now([2303], 2303); } // at first use

function atFirstUse15() { return atFirstUse15.made ??= __nccwpck_require__.now([8494], 8494); } // at first use
function atFirstUse16() { return atFirstUse16.made ??= __nccwpck_require__.now([8445], 8445); } // at first use
function atFirstUse17() { return atFirstUse17.made ??= __nccwpck_require__.now([1558], 1558); } // at first use
/** What makes the rules, by the page of documentation they stand on, specific ones first. */
const families = {
    'cloud-aws': () => rules_atFirstUse3().awsRules,
    'cloud-azure': () => rules_atFirstUse4().azureRules,
    'cloud-google': () => rules_atFirstUse5().googleRules,
    'cloud-hosting': () => rules_atFirstUse6().hostingRules,
    'git-hosts': () => gitHostRules,
    ci: () => rules_atFirstUse2().ciRules,
    registries: () => atFirstUse15().registryRules,
    chat: () => rules_atFirstUse1().chatRules,
    payment: () => atFirstUse12().paymentRules,
    ai: () => rules_atFirstUse0().aiRules,
    observability: () => atFirstUse11().observabilityRules,
    'secret-managers': () => atFirstUse17().secretManagerRules,
    saas: () => atFirstUse16().saasRules,
    ...providerFamilies,
    'private-keys': () => [...atFirstUse14().privateKeyRules, ...atFirstUse10().keyStoreRules],
    jwt: () => atFirstUse9().jwtRules,
    'connection-strings': () => rules_atFirstUse7().connectionRules,
    places: () => atFirstUse13().placeRules,
    generic: () => rules_atFirstUse8().genericRules,
};
/** All built-in rules, specific ones first. */

const allRules = (0,family/* rulesOf */.fD)(families, computed/* computed */.E?.ids);
let pages;
/** The page on which a rule is documented. */



/***/ }),

/***/ 4925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var byte = (function byte(value) {
    const plain = `\\x${value.toString(16).padStart(2, '0')}`;
    if (value < 0x80)
        return plain;
    const [lead = 0, tail = 0] = Buffer.from(String.fromCharCode(value));
    return `(?:${plain}|\\x${lead.toString(16)}\\x${tail.toString(16)})`;
});
var bytes = (function bytes(hex) {
    return Buffer.from(hex, 'hex').reduce((source, value) => source + byte(value), '');
});
var judge = (function judge({ secret, after, path }) {
    // A store of the certificates that are trusted holds no key.
    if (/(?:trust[\w.-]{0,40}|cacerts[\w.-]{0,20})$/i.test(path))
        return undefined;
    return {
        identity: Buffer.from(secret + after, 'latin1')
            .toString('base64')
            .slice(0, 1500),
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ keyStoreHead),
/* harmony export */   keyStoreRules: () => (/* binding */ keyStoreRules),
/* harmony export */   n_: () => (/* binding */ isKeyStoreRule),
/* harmony export */   pz: () => (/* binding */ mayHoldKeys)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8527);
// Keys in binary files, known by their first bytes: PKCS#12, Java's stores, Kerberos key tables, KeePass, keys in DER.
// The samples are texts, which hold bytes above 127 in UTF-8: so the expressions read both.

/** So much of the beginning of a binary file tells what it is, and one from another. */
const keyStoreHead = 4096;
/** Formats by their first bytes: what is read of a file that is no text. */
const magic = ['feedfeed', 'cececece', '0502', '03d9a29a', '30'].map((hex) => Buffer.from(hex, 'hex'));
function mayHoldKeys(content) {
    return magic.some((start) => content.subarray(0, start.length).equals(start));
}
/** Names of files that such stores have. */
const storeFile = /\.(?:p12|pfx|pkcs12|jks|jceks|keystore|truststore|ks|bks|store|keytab|kdbx?|p8|pk8|der|key|cer|crt|bin|dat|bak|old|orig)$|(?:^|\/)[^/.]{1,80}$/i;
/** A byte as Latin-1 holds it, and as UTF-8 does. */


/** The length of a SEQUENCE of more than 127 bytes. */
const sequence = `0(?:${byte(0x81)}[^]{1,2}|${byte(0x82)}[^]{2,4}|${byte(0x83)}[^]{3,6})`;
function letters(seed) {
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb, 200, seed);
}
const stores = [
    {
        id: 'pkcs12-key-store',
        aliases: ['pfx-file'],
        title: 'Key store in PKCS#12',
        gives: 'guess its password at any speed they can pay for, and then act as the owner of the key in it',
        change: 'Revoke the certificate and issue a new one for a new key',
        severity: 'medium',
        // PFX ::= SEQUENCE { version INTEGER 3, authSafe ContentInfo of type data or signedData } (RFC 7292).
        start: `${sequence}\\x02\\x01\\x030(?:${byte(0x80)}|[^]{1,6})\\x06\\x09${bytes('2a864886f70d0107')}[\\x01\\x02]`,
        samples: ['\x30\x82\x0a\x1b', '\x30\x82\x09\x77', '\x30\x81\x71'].map((start) => `${start}\x02\x01\x03\x30\x82\x09\x13\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01`),
        references: ['https://www.rfc-editor.org/rfc/rfc7292'],
        path: 'server.p12',
    },
    {
        id: 'java-key-store',
        aliases: ['jks-file', 'jceks-file', 'android-keystore'],
        title: 'Java key store with a private key',
        gives: 'guess its password at any speed they can pay for, and then sign or log in as its owner',
        change: 'Revoke the certificate and issue a new one for a new key',
        severity: 'medium',
        // Magic, version 1 or 2, so many entries, of which the first is a private (1) or a secret key (3), not a certificate (2).
        start: `${`(?:${bytes('feedfeed')}|${bytes('cececece')})`}\\x00\\x00\\x00[\\x01\\x02]\\x00\\x00\\x00[^]\\x00\\x00\\x00[\\x01\\x03]`,
        samples: [
            '\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01\0\0\0\x01',
            '\xfe\xed\xfe\xed\0\0\0\x01\0\0\0\x02\0\0\0\x01',
            '\xce\xce\xce\xce\0\0\0\x02\0\0\0\x01\0\0\0\x03',
        ],
        references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html'],
        path: 'release.jks',
    },
    {
        id: 'kerberos-keytab',
        aliases: ['keytab-file'],
        title: 'Kerberos key table',
        gives: 'log in as its principals without any password',
        change: 'Change the key of each principal in it (kadmin: ktadd)',
        severity: 'critical',
        // Version 5.2, the size of the first entry, one to five components, the realm with its length.
        start: '\\x05\\x02\\x00\\x00[^]{2}\\x00[\\x01-\\x05]\\x00[^][\\x21-\\x7e]{2}',
        samples: ['A', 'B', 'C'].map((realm) => `\x05\x02\0\0\0\x4b\0\x02\0\x07${realm}CME.IO\0\x04host\0\x03web`),
        references: ['https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html'],
        path: 'krb5.keytab',
    },
    {
        id: 'keepass-database',
        aliases: ['kdbx-file'],
        title: 'Password database of KeePass',
        gives: 'guess its master password at any speed they can pay for, and then read every password in it',
        change: 'Take it out of the repository, and change the passwords in it if the master is a weak one',
        severity: 'medium',
        start: bytes('03d9a29a'),
        samples: ['\x67\xfb\x4b\xb5\x01', '\x67\xfb\x4b\xb5\x00', '\x65\xfb\x4b\xb5\x02'].map((end) => `\x03\xd9\xa2\x9a${end}`),
        references: ['https://keepass.info/help/kb/kdbx.html'],
        path: 'team.kdbx',
    },
    {
        id: 'private-key-der',
        aliases: ['pkcs8-der-key'],
        title: 'Private key in DER, in the clear',
        gives: 'sign, decrypt or log in as its owner',
        change: 'Replace the key wherever its public half is trusted',
        severity: 'critical',
        // PrivateKeyInfo of RSA or of an elliptic curve (RFC 5958), or an RSAPrivateKey (RFC 8017).
        start: `${sequence}\\x02\\x01\\x00(?:0[^]{1,2}\\x06[\\x07\\x09]${byte(0x2a)}${byte(0x86)}|\\x02${byte(0x82)}[^]{2,3}\\x00)`,
        samples: [
            '\x30\x82\x04\xbd\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01',
            '\x30\x81\x71\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01',
            '\x30\x82\x04\xa3\x02\x01\x00\x02\x82\x01\x01\x00',
        ],
        references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017'],
        path: 'server.key',
    },
];
/** The file's beginning is the key's name: its first bytes are the same in all. */

const keyStoreRules = stores.map((store) => {
    const bad = store.samples.map((start, seed) => ({ text: () => `${start}${letters(seed + 1)}`, path: store.path }));
    return {
        id: store.id,
        aliases: store.aliases,
        severity: store.severity,
        confidence: 'high',
        title: store.title,
        why: `Whoever reads it can ${store.gives}.`,
        remedy: `${store.change}, and keep the new one in a secret store; deleting the file leaves the old one in the history.`,
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        references: store.references,
        examples: {
            bad,
            good: [
                { text: () => `${store.samples[0].slice(0, 3)}${letters(9)}`, path: store.path },
                { text: () => ` ${store.samples[0]}${letters(9)}`, path: store.path },
                { text: 'the file begins with a version\n', path: store.path },
            ],
        },
        check: {
            keywords: [],
            path: storeFile,
            head: keyStoreHead,
            pattern: new RegExp(`^(?<secret>${store.start})`, 'g'),
            ownPlausibility: true,
            judge,
        },
    };
});
const ids = new Set(stores.map(({ id }) => id));
/** Whether a rule looks at binary files; a user's own ones do not. */
function isKeyStoreRule(id) {
    return ids.has(id);
}


/***/ }),

/***/ 5161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ selfMade)
/* harmony export */ });
// Credentials that nobody issues: a command makes one, so that tests and manuals are full of them.
/** Ids of their rules. */
const selfMade = new Set([
    'age-secret-key',
    'asp-net-machine-key',
    'bip32-extended-private-key',
    'ethereum-private-key',
    'json-web-key',
    'jwt-signing-secret',
    'kerberos-keytab',
    'laravel-application-key-prefixed',
    'nats-nkey-seed',
    'openvpn-static-key',
    'private-key',
    'private-key-der',
    'putty-private-key',
    'rails-master-key',
    'solana-private-key',
    'tink-keyset',
    'wallet-seed-phrase',
    'wireguard-private-key',
]);


/***/ }),

/***/ 6244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var parseShape = (function parseShape(shape) {
    let parts = parsed.get(shape);
    if (parts === undefined) {
        parts = readShape(shape);
        parsed.set(shape, parts);
    }
    return parts;
});
var readShape = (function readShape(shape) {
    const parts = [];
    for (const piece of shape.split(/(<[^<>]*>)/)) {
        if (piece === '')
            continue;
        if (!piece.startsWith('<')) {
            parts.push({ kind: 'text', text: piece });
            continue;
        }
        parts.push(...readPiece(piece.slice(1, -1), shape));
    }
    return parts;
});
var readPiece = (function readPiece(inner, shape) {
    if (inner === 'uuid' || inner === 'UUID')
        return uuidParts(inner === 'uuid' ? 'anyhex' : 'HEX');
    const run = /^([A-Za-z0-9]+):(\d+)(?:-(\d+))?$/.exec(inner);
    if (run !== null) {
        const [, name = '', least = '', most = least] = run;
        if (classes[name] === undefined || Number(most) < Number(least))
            throw new Error(`shape ${shape}: no such run <${inner}>`);
        return [{ kind: 'run', name, min: Number(least), max: Number(most) }];
    }
    if (!inner.includes('|'))
        throw new Error(`shape ${shape}: <${inner}> is neither a run nor a choice`);
    return [{ kind: 'choice', options: inner.split('|') }];
});
var shapeSource = (function shapeSource(shape) {
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return escapeText(part.text);
        if (part.kind === 'choice')
            return `(?:${part.options.map(escapeText).join('|')})`;
        const count = part.min === part.max ? `{${part.min}}` : `{${part.min},${part.max}}`;
        return `[${setOf(part.name)}]${count}`;
    })
        .join('');
});
var shapeTail = (function shapeTail(shape) {
    const last = parseShape(shape).at(-1);
    // After a sign anything may follow: the host behind the `@` of an address.
    if (last?.kind === 'text' && /[^0-9A-Za-z]$/.test(last.text))
        return '';
    if (last?.kind !== 'run')
        return '0-9A-Za-z';
    const set = setOf(last.name);
    return /^(?:0-9|0-9a-f|0-9A-F|0-9A-Fa-f|0-9a-z|0-9A-Z|A-Za-z|A-Z2-7|a-z2-7)$/.test(set) || !set.includes('A-Z') ? '0-9A-Za-z' : set;
});
var shapeEndsFixed = (function shapeEndsFixed(shape) {
    const last = parseShape(shape).at(-1);
    return last?.kind === 'run' && last.min === last.max && last.min >= 16;
});
var literalStarts = (function literalStarts(parts) {
    let starts = [''];
    for (const part of parts) {
        if (part.kind === 'run')
            break;
        const options = part.kind === 'text' ? [part.text] : part.options;
        if (part.kind === 'choice' && starts.every((start) => start.length >= 5))
            break;
        starts = starts.flatMap((start) => options.map((option) => start + option));
    }
    return starts.filter((start) => start !== '');
});
var shapeAnchor = (function shapeAnchor(shape) {
    const parts = parseShape(shape);
    let best = { keywords: literalStarts(parts), before: 0 };
    if (best.keywords.length > 0)
        return best;
    let before = 0;
    for (const [index, part] of parts.entries()) {
        const keywords = part.kind === 'run' ? [] : literalStarts(parts.slice(index));
        if (leastLength(keywords) > leastLength(best.keywords))
            best = { keywords, before };
        before +=
            part.kind === 'run' ? part.max : part.kind === 'text' ? part.text.length : Math.max(...part.options.map(({ length }) => length));
    }
    return best;
});
var shapeEntropy = (function shapeEntropy(shape) {
    const runs = parseShape(shape).filter((part) => part.kind === 'run');
    const length = runs.reduce((sum, run) => sum + run.min, 0);
    const alphabet = Math.max(1, ...runs.map((run) => classes[run.name].sample.length));
    return length < 8 ? 0 : Math.round(Math.log2(Math.min(alphabet, length)) * 6.2) / 10;
});
var setOf = (function setOf(name) {
    return classes[name].set;
});
var escapeText = (function escapeText(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ shapeKeywords),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   h3: () => (/* binding */ shapeSource),
/* harmony export */   hx: () => (/* binding */ placeholderOf),
/* harmony export */   m6: () => (/* binding */ shapeTail),
/* harmony export */   mJ: () => (/* binding */ shapeEndsFixed),
/* harmony export */   n: () => (/* binding */ shapeEntropy),
/* harmony export */   tt: () => (/* binding */ shapeAnchor),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
// A token's shape in one readable line, `ghp_<alnum:36>`, from which its expression, its keyword and its samples derive.
/** Character classes a shape may name. */
const classes = {
    digit: { set: '0-9', sample: '0123456789' },
    hex: { set: '0-9a-f', sample: '0123456789abcdef' },
    HEX: { set: '0-9A-F', sample: '0123456789ABCDEF' },
    anyhex: { set: '0-9A-Fa-f', sample: '0123456789abcdef' },
    lower: { set: '0-9a-z', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
    upper: { set: '0-9A-Z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
    letter: { set: 'A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
    alnum: { set: '0-9A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    word: { set: '0-9A-Za-z_', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    url: { set: '0-9A-Za-z_\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    entra: { set: '0-9A-Za-z_~.\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~.' },
    ldash: { set: '0-9a-z\\-', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
    dash: { set: '0-9A-Za-z\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    base64: { set: '0-9A-Za-z+/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    base32: { set: 'A-Z2-7', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' },
    lowbase32: { set: 'a-z2-7', sample: 'abcdefghijklmnopqrstuvwxyz234567' },
    base58: { set: '1-9A-HJ-NP-Za-km-z', sample: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' },
    bech32: { set: '02-9AC-HJ-NP-Z', sample: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' },
    lowbech32: { set: '02-9ac-hj-np-z', sample: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' },
    query: { set: '0-9A-Za-z%._\\-+/=', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    opaque: { set: '0-9A-Za-z._~+/=\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    path: { set: '0-9A-Za-z/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
};
const parsed = new Map();
/** Hundreds of rules share a few shapes, and each asks for its parts several times. */

/**
 * Parts of a shape. `<hex:32>` and `<url:20-40>` are runs of a class, `<uuid>` is a UUID, `<live|test>` a choice of words,
 * everything else is literal.
 * @throws Error on a class or length that does not exist: a defect of the rule set.
 */

/** What stands between angle brackets. */

function uuidParts(name) {
    return [8, 4, 4, 4, 12].flatMap((length, index) => [
        ...(index === 0 ? [] : [{ kind: 'text', text: '-' }]),
        { kind: 'run', name, min: length, max: length },
    ]);
}
/** Source of the expression that a shape stands for, without groups that capture. */

/** Character set (inside of brackets) that must not follow a token of this shape: it would be part of something longer. Empty: any may. */

/** Whether the shape ends in a run of so many letters and no more: then a token has them all. */

/** The literal texts a shape may begin with: what a search for it looks for first. */
function shapeKeywords(shape) {
    return literalStarts(parseShape(shape));
}
/** Choices are spelled out while that stays selective. */

/** What a search for the shape looks for: its start, or where that is random, the longest text within. */

function leastLength(texts) {
    return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
}
/** Least Shannon entropy, in bits a character, of the random part: about two thirds of what chance gives. */

/** A made-up token of the shape; the same seed gives the same token. */
function sampleOf(shape, seed) {
    let state = 2166136261;
    for (let i = 0; i < seed.length; i++)
        state = Math.imul(state ^ seed.charCodeAt(i), 16777619) >>> 0;
    const next = (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 4294967296) * below);
    };
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'choice')
            return part.options[next(part.options.length)] ?? '';
        const letters = classes[part.name].sample;
        return withDigit(Array.from({ length: part.min }, () => letters[next(letters.length)]).join(''), letters);
    })
        .join('');
}
/** Chance leaves the digits out now and then; a run without one may read as words. */
function withDigit(run, letters) {
    return run.length < 6 || !letters.includes('7') || /\d/.test(run) ? run : `${run.slice(0, 3)}7${run.slice(4)}`;
}
/** The shape filled with one repeated letter: what documentation prints in its place. */
function placeholderOf(shape) {
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'choice')
            return part.options[0] ?? '';
        const set = classes[part.name].sample;
        return (set.includes('x') ? 'x' : set.includes('X') ? 'X' : '0').repeat(part.min);
    })
        .join('');
}




/***/ }),

/***/ 6414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isDeadPlace = (function isDeadPlace(path) {
    return dead.test(path);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ isDeadPlace),
/* harmony export */   JZ: () => (/* binding */ isRunningPlace),
/* harmony export */   ih: () => (/* binding */ isServingPlace),
/* harmony export */   yt: () => (/* binding */ isTrialSettings)
/* harmony export */ });
/* unused harmony export runningPlaces */
/* harmony import */ var _rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3316);
// Where a value runs: settings that a program is started with, against what is read, shown, recorded, generated or tried.

/** Where such a file takes what it is started with; a new kind is a row. */
const runningPlaces = [
    {
        what: 'environment of a service',
        path: /(?:^|\/)(?:[\w.-]{0,60}\.env|\.env(?:rc|[._-](?:prod\w{0,8}|live|staging|stage|deploy\w{0,8}))?)$/i,
        sample: 'app/.env.production',
        serves: true,
    },
    {
        what: 'Spring',
        path: /(?:^|\/)(?:application|bootstrap)[\w.-]{0,40}\.(?:ya?ml|properties)$/i,
        sample: 'src/main/resources/application.yml',
    },
    {
        what: '.NET',
        path: /(?:^|\/)(?:appsettings(?:\.[\w-]{1,30})?\.json|(?:web|app)(?:\.[\w-]{1,30})?\.config)$/i,
        sample: 'appsettings.Production.json',
    },
    {
        what: 'Compose',
        path: /(?:^|[/._-])(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,40})?\.ya?ml$/i,
        sample: 'docker-compose.prod.yml',
    },
    {
        what: 'Helm',
        path: /(?:^|\/)(?:[\w.-]{0,40}[._-])?(?:values|helm-?release)(?:[._-][\w.-]{1,40})?\.ya?ml$/i,
        sample: 'charts/app/values.yaml',
    },
    {
        what: 'Kubernetes',
        path: /(?:^|\/)(?:(?:k8s|kube(?:rnetes)?|kustom\w{1,12}|manifests?|helm|charts?|clusters?|argocd|flux|overlays)\/[^\n]{0,200}|(?:[\w.-]{0,40}[._-])?(?:secrets?|deploy(?:ment)?|configmap|stateful-?set|daemon-?set|cron-?job)(?:[._-][\w.-]{1,40})?)\.(?:ya?ml|json)$/i,
        sample: 'k8s/db.yaml',
    },
    { what: 'Terraform', path: /\.(?:tfvars(?:\.json)?|tfstate(?:\.backup)?|tf|hcl|nomad)$/i, sample: 'infra/prod.tfvars' },
    {
        what: 'Ansible and other management of machines',
        path: /(?:^|\/)(?:(?:group|host)_vars|inventor(?:y|ies)|ansible|playbooks?|pillar|hieradata|puppet|salt)\/|(?:^|\/)roles\/[^\n]{1,120}\/(?:vars|defaults|tasks)\/|(?:^|\/)(?:hosts|inventory)(?:\.(?:ini|ya?ml))?$/i,
        sample: 'group_vars/all.yml',
    },
    { what: 'systemd', path: /\.(?:service|socket|timer)$|\.service\.d\//i, sample: 'etc/app.service' },
    {
        what: 'web applications',
        path: /(?:^|\/)(?:wp-config|config\.inc|configuration|config|LocalSettings|parameters|env|database|settings(?:\.inc)?)\.php$|(?:^|\/)(?:settings|local_settings|production|prod|base|config)\.py$|(?:^|\/)settings\/[\w-]{1,40}\.py$/i,
        sample: 'site/wp-config.php',
    },
    {
        what: 'settings by their name',
        path: /(?:^|[/._-])(?:config(?:uration)?|conf|settings|secrets?|credentials?|database|parameters|production|prod|staging|live|env(?:ironment)?)(?:[._-][\w.-]{1,40})?\.(?:ya?ml|json5?|toml|ini|conf|cnf|cfg|properties|xml|config)$/i,
        sample: 'config.json',
    },
    {
        what: 'settings by their folder',
        path: /(?:^|\/)(?:etc|conf(?:ig)?s?|settings|secrets?|credentials|prod(?:uction)?|staging|live|deploy(?:s|ments?)?)\/[^\n]{0,200}(?:\.(?:ya?ml|json5?|toml|ini|conf|cnf|cfg|properties|xml|config|env)|\/[\w-]{1,60})$/i,
        sample: 'config/database.toml',
    },
    {
        what: 'pipelines of code hosts',
        path: /(?:^|\/)\.(?:github|gitlab|gitea|forgejo|circleci|buildkite|semaphore|woodpecker)\/|gitlab-ci\.ya?ml$/i,
        sample: '.github/workflows/test.yml',
        whateverItsName: true,
        serves: true,
    },
    {
        what: 'other pipelines',
        path: /(?:^|\/)(?:\.(?:travis|drone|woodpecker|cirrus)\.ya?ml|(?:azure-pipelines|bitbucket-pipelines|cloudbuild|buildspec|appveyor)[\w.-]{0,40}\.ya?ml|Jenkinsfile[\w.-]{0,40})$/i,
        sample: '.travis.yml',
        serves: true,
    },
    {
        what: 'platforms and images',
        path: /(?:^|\/)(?:(?:[\w-]{0,40}[._-])?(?:Dockerfile|Containerfile)(?:[._-][\w.-]{1,40})?|app\.ya?ml|serverless\.ya?ml|fly\.toml|render\.ya?ml|vercel\.json|netlify\.toml|wrangler\.toml|cloud-(?:config|init)[\w.-]{0,20}|crontab)$/i,
        sample: 'Dockerfile',
    },
];
/** Files that a known program keeps logins in. */
const logins = /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.?my\.cnf|\.s3cfg|\.ftpconfig|\.?[em]smtprc|\.fetchmailrc|\.muttrc|\.mbsyncrc|\.offlineimaprc|\.git-credentials|\.boto|hub|pip\.conf|kubeconfig|chap-secrets|pap-secrets|sftp(?:-config)?\.json|\.?remote-sync\.json|robomongo\.json|(?:recentservers|sitemanager|filezilla|tomcat-users|WebServers|settings|dataSources)\.xml|NuGet\.config|gradle\.properties)$|(?:^|\/)\.(?:aws|kube|docker|ssh|m2|gem|cargo|config)\/[\w./-]{1,80}$|\.(?:credentials|pgpass|netrc|ovpn)$/i;
/** What nothing runs: texts, records, what a program wrote, pages, requests to try, the texts of an app, members of archives. */
const dead = /\.(?:mdx?|rst|adoc|asciidoc|txt|log|out|html?|xhtml|snap|golden|map|svg|lock|min\.[a-z]{2,4}|bundle\.js|rest|http|har|ipynb|csv|tsv|ics|vcf|eml|diff|patch|po|pot|plist|strings|pbxproj|xcconfig|storyboard|xib|postman_\w{1,20}\.json)$|(?:^|\/)(?:res\/values[\w-]{0,40}|AndroidManifest\.xml$|\.?snapshots?|__snapshots__|__generated__|(?:public|static|assets|www|wwwroot|htdocs?|dist|bower_components)\/[^\n]{1,200}\.[cm]?js$)|!|(?:^|\/)(?:docs?|documentation)\//i;
/** Settings of one environment that serves nobody: `appsettings.Development.json`, `config/test.yml`, and what tests of a chart set. */
const rehearsalSettings = /(?:^|[/._-])(?:dev|devel|development|local|localhost|debug|tests?|testing|e2e|demo|examples?|samples?|sandbox|mock|fixtures?|playground|tutorials?)(?=[/._-]|$)|(?:^|[/!])\.?ci\/[^\n]{0,120}(?:values|compose)[\w.-]{0,40}\.ya?ml$|compose[\w.-]{0,40}[._-](?:ci|cypress|playwright)\.ya?ml$/i;
/** Whether its file is one that a program is started with, and of no trial. */
function isRunningPlace(path) {
    if (dead.test(path))
        return false;
    const isTrial = isTrialSettings(path);
    return (runningPlaces.some((place) => (!isTrial || (place.whateverItsName && /\.ya?ml$/i.test(path))) && place.path.test(path)) ||
        (!isTrial && logins.test(path)));
}
/** Whether a file is one of settings for development, of tests or of a sample. */
function isTrialSettings(path) {
    return rehearsalSettings.test(path);
}
/** Names of environments that people are served from, and of files and folders that are there to hold secrets. */
const servedFrom = /(?:^|[/._-])(?:pre-?prod(?:uction)?|staging\w{0,12}|stage|uat|secrets?|credentials?)(?=[/._-]|$)/i;
/**
 * Whether the file of a running place tells by itself that it is in use: the settings of an environment that serves people, an `.env`, a
 * pipeline, or where a program keeps logins.
 */
function isServingPlace(path) {
    return (isRunningPlace(path) &&
        (_rules_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .inUse */ .Lj.test(path) ||
            servedFrom.test(path) ||
            logins.test(path) ||
            runningPlaces.some(({ serves, path: own }) => serves && own.test(path))));
}
/** Whether nothing runs what stands in the file. */



/***/ }),

/***/ 3697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
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
var decisions = (function decisions(options) {
    const { preparation, known, today } = options;
    const notices = [];
    const atBase = new Map();
    return {
        notices: () => notices,
        decide(path, secret, names, commit) {
            const external = secret.allowances.find((entry) => entry.kind === 'external' && holdsFor(entry, commit));
            if (external !== undefined)
                return { reported: false, kind: 'external', justification: external.reason };
            const entry = known?.covers(path, secret, names);
            if (entry !== undefined)
                return { reported: false, kind: 'external', justification: entry };
            const comment = secret.allowances.find(({ kind }) => kind === 'inSource');
            if (comment === undefined)
                return { reported: true };
            const at = { path, line: secret.region.startLine };
            if (comment.problem !== undefined) {
                notices.push({
                    level: 'warning',
                    message: `The comment for ${secret.ruleId} at ${path}:${at.line} allows nothing: ${comment.problem}.`,
                    ...at,
                });
                return { reported: true };
            }
            if (isOver(comment)) {
                notices.push({
                    level: 'warning',
                    message: `The comment for ${secret.ruleId} at ${path}:${at.line} ended on ${comment.until}.`,
                    ...at,
                });
                return { reported: true, remark: `The comment that allowed it ended on ${comment.until}.` };
            }
            if (preparation.comments === 'none')
                return { reported: true, remark: 'A comment allows it, but the base commit is not here to confirm it.' };
            if (preparation.comments === 'of-base' && !allowedAtBase(path, secret))
                return {
                    reported: true,
                    remark: 'The comment that allows it, or the secret itself, came with this change; it counts after the merge.',
                };
            return {
                reported: false,
                kind: 'inSource',
                justification: comment.reason,
                ...(comment.owner === undefined ? {} : { owner: comment.owner }),
                ...(comment.until === undefined ? {} : { until: comment.until }),
            };
        },
    };
    function isOver({ until }) {
        return until !== undefined && until < today;
    }
    /** A comment counts for the secret it stood beside in the tree that judges, wherever both have moved within the file. */
    function allowedAtBase(path, { ruleId, hash }) {
        let secrets = atBase.get(path);
        if (secrets === undefined) {
            secrets = secretsAtBase(path);
            atBase.set(path, secrets);
        }
        return secrets.some((other) => other.ruleId === ruleId &&
            other.hash === hash &&
            other.allowances.some((entry) => entry.kind === 'inSource' && entry.problem === undefined && !isOver(entry)));
    }
    function secretsAtBase(path) {
        try {
            const content = preparation.tree?.peek(path, maxVersionBytes);
            return content === undefined
                ? []
                : ((0,src_content/* scanContent */.nx)(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
        }
        catch {
            // What cannot be read confirms nothing.
            return [];
        }
    }
});
var refuseIdle = (function refuseIdle({ scan, range, verify }) {
    const idle = [
        { key: 'range', isGiven: range !== '', needs: 'range', remedy: 'Set `scan: range`, or leave `range` out.' },
        {
            key: 'verify',
            isGiven: verify,
            needs: 'files',
            remedy: 'Leave `verify` out: issuers are asked of credentials in the working tree alone. A second step with `scan: files` asks them.',
        },
    ].find(({ isGiven, needs }) => isGiven && scan !== needs);
    if (idle === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected \`scan: ${idle.needs}\` beside it, got \`scan: ${scan}\``,
        where: { key: idle.key },
        remedy: idle.remedy,
    });
});
var reach = (async function reach({ setup, preparation: { custom } }, inputs, context) {
    if (inputs.scan === 'files')
        return (0,files/* reachFiles */.PY)(setup, inputs, context, custom);
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9916), __nccwpck_require__.e(9917), __nccwpck_require__.e(9918), __nccwpck_require__.e(9924), __nccwpck_require__.e(4889), __nccwpck_require__.e(6501), __nccwpck_require__.e(3692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3692))).reachCommits(setup, inputs, context, custom);
});
var settlingOf = (function settlingOf({ preparation, setup, rules, ruleOf, own }, inputs, context) {
    const detector = (0,perform/* customDetector */.uQ)(preparation.custom, setup);
    const decodeDepth = inputs['decode-depth'];
    const known = (0,ignore_known/* knownSecrets */.x)(preparation.known, {
        workspace: context.workspace,
        commit: preparation.tree?.commit,
        detector,
        decodeDepth,
        ruleNames: () => new Set(rules.flatMap(src_content/* namesOf */.eZ)),
    });
    const judge = decisions({ preparation, known, detector, decodeDepth, today: context.now().toISOString().slice(0, 10) });
    return { inputs, ruleOf, own, known, judge };
});
var looksAtAll = (function looksAtAll({ scan, path, include, exclude }) {
    return scan === 'history' || (scan === 'files' && path === '.' && include.length + exclude.length === 0);
});
var remedy = (async function remedy(findings, inputs, context, rules) {
    if (findings.length === 0)
        return { findings, notices: [] };
    const { withRemedies } = await __nccwpck_require__.e(/* import() */ 3244).then(__nccwpck_require__.bind(__nccwpck_require__, 3244));
    const options = { workspace: context.workspace, maxBytes: inputs['max-file-size'] * 1024 * 1024, rule: (id) => rules.get(id) };
    if (!inputs.verify)
        return withRemedies(findings, options);
    const { askProviders } = await Promise.all(/* import() */[__nccwpck_require__.e(9915), __nccwpck_require__.e(3881)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3881));
    return withRemedies(findings, { ...options, verify: (suspects) => askProviders(suspects, context.environment, context.now) });
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ firedRules),
  C8: () => (/* binding */ secretScan),
  pk: () => (/* reexport */ secretScanInputs),
  KA: () => (/* binding */ settlingOf)
});

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

// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/canary.js
var src_canary = __nccwpck_require__(8101);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/computed.js
var computed = __nccwpck_require__(3782);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/config/loosening.js
var loosening = __nccwpck_require__(2392);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/content.js
var src_content = __nccwpck_require__(5028);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/detect.js
var detect = __nccwpck_require__(3754);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/ignore/decide.js
// What becomes of a finding: reported, or kept apart because a configuration, an ignore, a baseline or a comment says so.

const maxVersionBytes = 32 * 1024 * 1024;

function holdsFor(entry, commit) {
    return entry.commits === undefined || (commit !== undefined && entry.commits.includes(commit));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/ignore/known.js
var ignore_known = __nccwpck_require__(6579);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/inputs.js
// The inputs of secret-scan.

const secretScanInputs = {
    ...commonInputs('secret-scan'),
    ...fileInputs,
    'max-file-size': {
        ...fileInputs['max-file-size'],
        description: 'Archives above this many MiB are not opened, which is a gap; text is read to its end whatever its size.',
    },
    rules: {
        type: 'choice',
        choices: ['all', 'imported'],
        default: 'all',
        description: '`all` adds the rules of the configuration to the built-in ones, `imported` runs them alone, as gitleaks would.',
    },
    baseline: {
        type: 'list',
        default: [],
        description: 'Reports of findings that are known: JSON of gitleaks or a baseline of detect-secrets; empty looks for `.secrets.baseline`.',
    },
    scan: {
        type: 'choice',
        choices: ['files', 'staged', 'range', 'history'],
        default: 'files',
        description: '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
    },
    range: {
        type: 'string',
        default: '',
        description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
    },
    'min-confidence': {
        type: 'choice',
        choices: ['low', 'medium', 'high'],
        default: 'medium',
        description: 'Least confidence that is reported. `low` adds guesses, such as values that look random in the code of tests; how many were left out is always told.',
    },
    'decode-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep base64, hex and escapes within one another are followed.',
    },
    'archive-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep archives within archives are opened; 0 leaves them closed.',
    },
    verify: {
        type: 'boolean',
        default: false,
        description: 'Ask the provider of each credential in the working tree (`scan: files`) whether it is live, where the provider documents a request that only reads; this sends the credential to its provider.',
    },
};
/** A wish that only one kind of scan carries out is not passed over by another. @throws PortcullisError `input-invalid`. */


// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/crew.js
var crew = __nccwpck_require__(5856);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/files.js
var files = __nccwpck_require__(6282);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/perform.js
var perform = __nccwpck_require__(9316);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/index.js + 2 modules
var rules = __nccwpck_require__(1866);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/settings.js + 1 modules
var src_settings = __nccwpck_require__(7916);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/settle.js + 2 modules
var settle = __nccwpck_require__(2645);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/scanner.js
// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.















function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9915, 7976], 7976); } // at first use

const secretScan = {
    name: 'secret-scan',
    title: 'Secret scan',
    description: 'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
    inputs: secretScanInputs,
    outputs: commonOutputs,
    get network() {
        return (0, atFirstUse0().probedHosts)();
    },
    networkInput: 'verify',
    permissions: { contents: 'read' },
    get rules() {
        return [...(0,rules/* secretRules */.WE)(), loosening/* looseningRule */.JE];
    },
    // Rules of the change's own making stand with those about context.
    familyOf: (id) => (id === loosening/* looseningRule */.JE.id ? 'configuration' : (0,rules/* familyOf */.Ap)(id)),
    scan,
    serve: crew/* serveTasks */.aJ,
};
async function scan(inputs, context) {
    refuseIdle(inputs);
    const settings = await (0,src_settings/* scanSettings */.F)(inputs, context);
    const reached = await reach(settings, inputs, context);
    // Each detector that is given work proves itself before it; where none was here, the rules of the sample alone prove that the engine works.
    const canary = (0,src_canary/* runCanary */.i)((0,detect/* buildDetector */.Je)((0,src_canary/* canaryRules */.O)((0,rules/* secretRules */.WE)())));
    const settling = settlingOf(settings, inputs, context);
    const settled = (0,settle/* settle */.G)(reached, settling);
    const loosened = (0,loosening/* looseningFindings */.fn)(settings.preparation.loosenings, settings.preparation.tree?.where ?? '');
    const findings = [...loosened, ...settled.findings];
    const remedied = inputs.scan === 'files' ? await remedy(findings, inputs, context, settings.ruleOf) : { findings, notices: [] };
    return {
        findings: [...remedied.findings].sort(finding/* byPlace */.h),
        suppressed: [...settled.suppressed].sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding)),
        coverage: reached.coverage,
        notices: [
            ...(0,settle/* doubtfulNotice */.i)(settled.doubtful.length, inputs),
            ...settings.preparation.notices,
            ...(reached.notices ?? []),
            ...settling.judge.notices(),
            ...settling.known.notices(looksAtAll(inputs)),
            ...remedied.notices,
        ],
        canary,
        configurationDigest: digestOf(inputs, settings),
        rules: [...settings.rules, loosening/* looseningRule */.JE],
        ...(settings.preparation.custom === undefined && computed/* computed */.E !== undefined ? { rulesDigest: computed/* computed */.E.rulesDigest } : {}),
        properties: { scan: inputs.scan },
    };
}
/** Versions in git are loaded only when asked for. */

/** By what findings are decided: what is known already, and what the user's files and comments say. */

/** Whether an entry that nothing matched has nothing to match. */

function digestOf(inputs, { preparation }) {
    return (0,fix/* contentHash */.Ae)(JSON.stringify([
        inputs.scan,
        inputs.range,
        inputs.include,
        inputs.exclude,
        inputs['max-file-size'],
        inputs['decode-depth'],
        inputs['archive-depth'],
        inputs['min-confidence'],
        preparation.digest,
    ]));
}
/** Fixes, and whether git and the provider know the secret; all that reads a file again or opens a socket is loaded only when needed. */

/** For tests: the ids of the rules that fire on a text. */
function firedRules(rules, text, path) {
    return (0,detect/* buildDetector */.Je)(rules)
        .detect(Buffer.from(text), path)
        .map(({ rule }) => rule.id);
}


/***/ }),

/***/ 8596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ narrowing),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   ri: () => (/* binding */ searchedBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1001);
/* harmony import */ var _reach_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(238);
// A content as it is searched: its letters one byte after another, whatever the encoding of the whole or of its parts.



/** Undefined when some content is no text. */
function searchedBytes(content) {
    if ((0,_reach_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUtf32 */ .xb)(content))
        return undefined;
    const encoding = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .detectEncoding */ .X0)(content);
    if (encoding?.startsWith('utf-16') === true) {
        const text = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(content)?.text ?? '';
        const marked = content[0] >= 0xfe;
        return holdsOtherText(text, marked ? leastOther : 2)
            ? mixed(narrowed(content))
            : { bytes: Buffer.from(text), encoding: 'utf8', wide: true };
    }
    if (encoding === 'latin1' && ((0,_reach_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isEbcdic */ .P$)(content) || (0,_reach_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosedArchive */ .Pr)(content)))
        return undefined;
    if (encoding === undefined && !(0,_reach_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isTextWithStrays */ .gv)(content) && !(0,_reach_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isTextWithStrays */ .gv)(narrowed(content.subarray(0, toldBytes))))
        return undefined;
    // Past the bytes by which an encoding is told, another may begin: what PowerShell appends to a file is in UTF-16.
    const narrow = narrowed(content);
    if (narrow !== content)
        return mixed(narrow);
    const isLatin1 = encoding === undefined ? !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) : encoding === 'latin1';
    return { bytes: content, encoding: isLatin1 ? 'latin1' : 'utf8', wide: false };
}
/** By so much at its beginning it is told whether a content is text. */
const toldBytes = 16_000;
function mixed(bytes) {
    return { bytes, encoding: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1', wide: true, mixed: true };
}
const textByte = new Uint8Array(256);
for (let byte = 0; byte < 127; byte++)
    textByte[byte] = byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;
/** So many units in a row whose halves are both ASCII are hardly ever Chinese, the only text that looks so; without a mark fewer will do. */
const leastOther = 10;
/** Whether what was read as UTF-16 has text of single bytes, or of the other order of bytes, in it. */
function holdsOtherText(text, least) {
    let single = 0;
    let swapped = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 256) {
            single = 0;
            swapped = 0;
            continue;
        }
        single = textByte[unit >> 8] === 1 && textByte[unit & 0xff] === 1 ? single + 1 : 0;
        swapped = textByte[unit >> 8] === 1 && (unit & 0xff) === 0 ? swapped + 1 : 0;
        if (single >= least || swapped >= least)
            return true;
    }
    return false;
}
/**
 * The bytes without the NULs that stand at every other place, as in UTF-16, or at three of four, as in UTF-32, wherever in a content it
 * begins and in whichever order its bytes are; the bytes themselves when there are none. Every `\n` stays, so that lines are counted as before.
 */
function narrowed(bytes) {
    if (!bytes.includes(0))
        return bytes;
    const narrow = Buffer.allocUnsafe(bytes.length);
    const length = narrowInto(narrow, 0, bytes, { start: 0, end: bytes.length }, bytes.length);
    return length === bytes.length ? bytes : narrow.subarray(0, length);
}
/** So much is read at a time. */
const chunkBytes = 256 * 1024;
/** What is known of a NUL is told by so many bytes on either side. */
const beside = 8;
/**
 * The same for a content that comes in pieces.
 * @param head what was read of it already, no more than some thousand bytes
 */
function narrowing(head, fill) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let held = head.copy(chunk);
    let next = 0;
    let ended = false;
    return async (buffer, from) => {
        let at = from;
        while (at < buffer.length) {
            const judged = ended ? held : Math.max(next, held - beside);
            if (next < judged) {
                const end = Math.min(judged, next + buffer.length - at);
                at = narrowInto(buffer, at, chunk, { start: next, end }, held);
                next = end;
            }
            else if (ended)
                break;
            else {
                const kept = Math.max(0, next - beside);
                chunk.copyWithin(0, kept, held);
                next -= kept;
                held -= kept;
                held += await fill(chunk, held);
                ended = held < chunk.length;
            }
        }
        return at - from;
    };
}
const manyOthers = 64;
/**
 * Writes a part of some bytes to `target` from an offset on, without such NULs. `size`: where the bytes end.
 * @returns where what was written ends
 */
function narrowInto(target, offset, bytes, part, size) {
    let to = offset;
    for (let at = part.start; at < part.end;) {
        const nul = bytes.indexOf(0, at);
        const plain = nul < 0 || nul > part.end ? part.end : nul;
        to += bytes.copy(target, to, at, plain);
        at = plain;
        // Where NULs are many there is never much to copy at once.
        for (let others = 0; at < part.end && others < manyOthers; at++) {
            const byte = bytes[at];
            others = byte === 0 ? 0 : others + 1;
            if (byte === 0 && isFiller(bytes, at, size))
                continue;
            target[to] = byte;
            to++;
        }
    }
    return to;
}
/**
 * Whether a NUL is half of a letter: another one follows behind one letter. The last of a run belongs to the letter behind it only where
 * that letter stands alone; else it is the border between two texts.
 */
function isFiller(bytes, at, size) {
    const goesOn = at >= 2 && bytes[at - 2] === 0 && bytes[at - 1] !== 0;
    // What begins on a new line needs no border.
    if (goesOn && bytes[at - 1] === 10)
        return true;
    if (isOfFour(bytes, at, size))
        return true;
    if (at + 1 >= size)
        return goesOn;
    if (bytes[at + 1] === 0)
        return false;
    if (at + 2 < size && bytes[at + 2] === 0)
        return true;
    return goesOn && (at + 2 >= size || textByte[bytes[at + 2]] === 0);
}
/** Whether a NUL is one of three that belong to a letter of UTF-32: another letter with just as many stands on one of their sides. */
function isOfFour(bytes, at, size) {
    let start = at;
    while (start > 0 && at - start < 3 && bytes[start - 1] === 0)
        start--;
    const isNone = (from) => from >= 0 && from + 3 <= size && bytes[from] === 0 && bytes[from + 1] === 0 && bytes[from + 2] === 0;
    const isLetter = (place) => place >= 0 && place < size && textByte[bytes[place]] === 1;
    if (!isNone(start) || (start > 0 && bytes[start - 1] === 0))
        return false;
    if (start + 3 < size && bytes[start + 3] === 0)
        return false;
    return (isLetter(start + 3) && isNone(start + 4)) || (isLetter(start - 1) && isNone(start - 4));
}


/***/ }),

/***/ 7916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var prepare = (async function prepare(files, context, builtIn) {
    const { settings, workspace } = context;
    const now = await readSettings(settings.head, files, workspace);
    if (settings.origin === 'checkout') {
        refuseMissing(now.missing);
        return prepared(files, builtIn, settings.tree, now, { comments: 'all', loosenings: [], notices: [] });
    }
    if (settings.origin === 'unavailable') {
        if (now.config !== undefined || now.known.length > 0 || files.config !== '' || files.baseline.length > 0)
            throw baseUnavailable(settings.reason);
        const notices = [{ level: 'warning', message: baseMissing(settings.reason) }];
        return prepared(files, builtIn, undefined, now, { comments: 'none', loosenings: [], notices });
    }
    const { tree } = settings;
    const before = await readSettings(tree, files, workspace);
    refuseMissing(now.missing.filter((file) => before.missing.includes(file)));
    // What the change brings must be sound, although it does not count yet.
    if (now.config !== undefined)
        await customised(now.config, files, builtIn);
    const builtInNames = new Set(builtIn.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => name.toLowerCase())));
    const loosenings = [
        ...(0,loosening/* configLoosenings */.mP)(before.config, now.config, (id) => builtInNames.has(id.toLowerCase())),
        ...knownLoosenings(before.known, now.known),
    ];
    const notices = before.digests.join() === now.digests.join()
        ? []
        : [
            {
                level: 'note',
                message: `Configuration, ignores and baselines were read ${tree.where}; what this change says of them counts after the merge. What it takes out of ignores and baselines no longer counts.`,
            },
        ];
    // An ignore or a known secret that the change deletes is tightened at once.
    const kept = new Set(now.known.map(keyOf));
    const known = before.known.filter((entry) => kept.has(keyOf(entry)));
    return prepared(files, builtIn, tree, { ...before, known }, { comments: 'of-base', loosenings, notices });
});
var prepared = (async function prepared(files, builtIn, tree, settings, rest) {
    const custom = settings.config === undefined ? undefined : await customised(settings.config, files, builtIn);
    if (custom === undefined && files.rules === 'imported')
        throw new errors/* PortcullisError */.SO({
            code: 'config-missing',
            message: `expected a configuration with rules for \`rules: imported\`, got none${tree === undefined ? '' : ` ${tree.where}`}`,
            where: { key: 'config' },
            remedy: `Name the file, or add ${configName}.`,
        });
    return {
        ...(custom === undefined || settings.config === undefined ? {} : { custom, config: settings.config }),
        known: settings.known,
        ...(tree === undefined ? {} : { tree }),
        ...rest,
        notices: [...rest.notices, ...(custom?.notices ?? [])],
        digest: (0,fix/* contentHash */.Ae)(JSON.stringify([files.rules, settings.digests])),
    };
});
var readSettings = (async function readSettings(tree, files, workspace) {
    const missing = [];
    const digests = [];
    const read = (written, key, maxBytes = toml/* maxConfigBytes */.aF) => {
        const path = key === undefined ? written : insidePath(written, workspace);
        const content = tree.read(path, maxBytes);
        if (content === undefined) {
            if (key !== undefined)
                missing.push(path);
            return undefined;
        }
        if (key !== undefined && content.toString('latin1').trim() === '')
            throw holdsNothing(path, key);
        return { path, content };
    };
    const readTold = (path) => {
        const told = read(path, undefined);
        if (told !== undefined)
            digests.push(`${path} ${(0,fix/* contentHash */.Ae)(told.content)}`);
        return told?.content;
    };
    const written = read(files.config || configName, files.config === '' ? undefined : 'config');
    if (written !== undefined)
        digests.push(`${written.path} ${(0,fix/* contentHash */.Ae)(written.content)}`);
    const config = written === undefined ? undefined : await (0, atFirstUse1().readConfig)(async (path) => readTold(path), written.path, written.content);
    if (written !== undefined && config !== undefined && files.config !== '' && saysNothing(config))
        throw holdsNothing(written.path, 'config');
    const ignores = read(ignoreName, undefined);
    const known = ignores === undefined ? [] : (0, atFirstUse0().readGitleaksIgnore)(ignores.content, ignores.path);
    const named = files.baseline.length > 0;
    for (const name of named ? files.baseline : [baselineName]) {
        const baseline = read(name, named ? 'baseline' : undefined, toml/* maxBaselineBytes */.L7);
        if (baseline !== undefined)
            known.push(...(0, atFirstUse0().readBaseline)(baseline.content, baseline.path, workspace));
    }
    // A baseline may hold secrets: where its entries stand tells it from another, a hash of it would let secrets be tried.
    const places = known.map((entry) => [
        entry.kind,
        entry.path,
        entry.place.file,
        'rule' in entry ? entry.rule : '',
        'line' in entry ? entry.line : 0,
    ]);
    if (known.length > 0)
        digests.push((0,fix/* contentHash */.Ae)(JSON.stringify(places)));
    return { config, known, missing, digests };
});
var refuseMissing = (function refuseMissing(files) {
    if (files.length === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'config-missing',
        message: 'expected the file that the inputs name, which is not there',
        where: { file: files[0] },
        remedy: 'Correct the path; it starts at the root of the workspace.',
    });
});
var scanSettings = (async function scanSettings(inputs, context) {
    const preparation = await prepare(inputs, context, (0,src_rules/* secretRules */.WE)());
    const builtIn = preparation.custom?.builtIn ?? (0,src_rules/* secretRules */.WE)();
    const rules = [...builtIn, ...(preparation.custom?.imported ?? [])];
    return {
        preparation,
        setup: setupOf(inputs, context, preparation),
        rules,
        ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
        own: new Set(builtIn.map(({ id }) => id)),
    };
});
var setupOf = (function setupOf(inputs, context, { config, known }) {
    return {
        ...(config === undefined ? {} : { config: { imported: config, choice: inputs.rules } }),
        sha1: known.some(({ kind }) => kind === 'hash'),
        maxBytes: inputs['max-file-size'] * 1024 * 1024,
        decodeDepth: inputs['decode-depth'],
        archiveDepth: inputs['archive-depth'],
        root: rootOf(inputs.path, context.workspace),
        plain: false,
        guessInVendored: inputs['min-confidence'] === 'low',
        directory: context.workspace,
        introducedOnly: inputs.scan !== 'history',
        hashKey: (0,redact/* hashKey */.EN)(),
    };
});
var rootOf = (function rootOf(path, workspace) {
    const asked = (0,paths/* relativePath */.iZ)(workspace, (0,external_node_path_.resolve)(workspace, path));
    return asked === '' ? '' : `${asked}/`;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scanSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/config/loosening.js
var loosening = __nccwpck_require__(2392);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/config/toml.js
var toml = __nccwpck_require__(5046);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/prepare.js
// Everything a user's files say about a scan: configuration, ignores, baselines. Of a change the base commit's version of
// them holds, or the default branch's; what the change loosens is told, and what it takes out no longer counts.



function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([3464], 3464); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([3461], 3461); } // at first use


const configName = '.gitleaks.toml';
const ignoreName = '.gitleaksignore';
const baselineName = '.secrets.baseline';
/** @throws PortcullisError when a file cannot be read, says what it may not, or the base commit is needed and not there. */


async function customised(config, files, builtIn) {
    const { customisation } = await __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 412));
    return customisation(config, builtIn, files.rules);
}

function saysNothing({ rules, allowlists, disabled, useDefault }) {
    return rules.length + allowlists.length + disabled.length === 0 && !useDefault;
}
function holdsNothing(file, key) {
    return new errors/* PortcullisError */.SO({
        code: 'config-empty',
        message: `expected the file that \`${key}\` names to say something, got an empty one`,
        where: { file, key },
        remedy: 'Correct the path, or take the input out.',
    });
}
function insidePath(written, workspace) {
    const path = (0, atFirstUse1().workspacePath)((0,external_node_path_.isAbsolute)(written) ? (0,paths/* relativePath */.iZ)(workspace, written) : (0,paths/* slashes */.k2)(written));
    if (path !== undefined)
        return path;
    throw new errors/* PortcullisError */.SO({
        code: 'path-outside',
        message: 'expected a path inside the workspace, got one that leads out of it',
        where: { file: written },
        remedy: 'Name a file below the workspace.',
    });
}

function baseUnavailable(reason) {
    return new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: baseMissing(reason),
        where: { key: 'config' },
        remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
}
function baseMissing(reason) {
    return `${reason}, and configuration, ignores and comments of a pull request count only from there; use \`fetch-depth: 0\``;
}
function knownLoosenings(before, now) {
    const old = new Set(before.map(keyOf));
    return now
        .filter((entry) => !old.has(keyOf(entry)))
        .map((entry) => ({
        text: entry.kind === 'fingerprint'
            ? `it ignores ${entry.path}:${entry.rule}:${entry.line}`
            : `it makes a secret in ${entry.path} a known one`,
        place: entry.place,
    }));
}
function keyOf(entry) {
    if (entry.kind === 'hash')
        return JSON.stringify([entry.path, entry.sha1]);
    return JSON.stringify(entry.kind === 'secret' ? [entry.path, entry.secret] : [entry.path, entry.rule, entry.line, entry.commit]);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/redact.js
var redact = __nccwpck_require__(2808);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/index.js + 2 modules
var src_rules = __nccwpck_require__(1866);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/settings.js
// What a scan goes by before it looks at anything: the user's files, the rules in force, and what every thread is told.





/** @throws PortcullisError when a file of the user's cannot be read or says what it may not. */


/** What was asked for as the beginning of its files' paths. */



/***/ }),

/***/ 2645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var pairUp = (function pairUp(found, known) {
    const idOf = new Map();
    const secretsOf = new Map();
    for (const group of contents(found, known)) {
        for (const pair of pairs) {
            const ids = byPosition(pair.ids, group);
            if (ids.length === 0)
                continue;
            for (const rule of pair.secrets) {
                for (const [secret, id] of nearest(byPosition([rule], group), ids, pair.lines)) {
                    idOf.set(secret, id);
                    if (pair.idIsCredential === true)
                        continue;
                    const secrets = secretsOf.get(id);
                    if (secrets === undefined)
                        secretsOf.set(id, [secret]);
                    else
                        secrets.push(secret);
                }
            }
        }
    }
    return { idOf, secretsOf };
});
var contents = (function contents(found, known) {
    const groups = new Map();
    for (const one of found) {
        const { ruleId } = one.secret;
        if (!members.has(ruleId) || !known(ruleId))
            continue;
        const content = `${one.introduced?.commit ?? ''}\0${one.path}`;
        const group = groups.get(content) ?? new Map();
        groups.set(content, group);
        const list = group.get(ruleId);
        if (list === undefined)
            group.set(ruleId, [one]);
        else
            list.push(one);
    }
    return groups.values();
});
var settle = (function settle({ found, named, inHead }, settling) {
    const parts = [settleNames(named, settling), settleSecrets(found, inHead, settling)];
    return {
        findings: parts.flatMap(({ findings }) => findings),
        suppressed: parts.flatMap(({ suppressed }) => suppressed),
        doubtful: parts.flatMap(({ doubtful }) => doubtful),
    };
});
var settleNames = (function settleNames(named, { known }) {
    const findings = [];
    const suppressed = [];
    for (const { finding, rule } of nameFindings(named)) {
        const justification = known.coversFile(finding.location.path, (0,content/* namesOf */.eZ)(rule));
        if (justification === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, kind: 'external', justification });
    }
    return { findings, suppressed, doubtful: [] };
});
var settleSecrets = (function settleSecrets(found, inHead, settling) {
    const { inputs, ruleOf, own, judge } = settling;
    const rule = ({ secret }) => ruleOf.get(secret.ruleId);
    const pairing = pairUp(found, (id) => own.has(id));
    const decided = new Map(found.map((one) => [one, judge.decide(one.path, one.secret, (0,content/* namesOf */.eZ)(rule(one)), one.introduced?.commit)]));
    const fingerprints = fingerprintsOf(found);
    const findings = [];
    const suppressed = [];
    const doubtful = [];
    const seen = new Set();
    for (const [one, decision] of decided) {
        const key = sameness(one, decision, inputs);
        if (seen.has(key))
            continue;
        seen.add(key);
        const alone = findingOf(one, fingerprints.get(one), rule(one), inHead?.(one));
        const id = pairing.idOf.get(one);
        const finding = id === undefined ? alone : pairedFinding(alone, id, rule(id));
        if (!decision.reported)
            suppressed.push(letThrough(finding, decision));
        else if (own.has(one.secret.ruleId) && isDoubtful(finding, inputs))
            doubtful.push(finding);
        else if (!isFolded(one, pairing, decided))
            findings.push(decision.remark === undefined ? finding : { ...finding, message: `${finding.message} ${decision.remark}` });
    }
    return { findings, suppressed, doubtful };
});
var letThrough = (function letThrough(finding, { kind, justification, owner, until }) {
    return {
        finding,
        kind,
        ...(justification === undefined ? {} : { justification }),
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
    };
});
var doubtfulNotice = (function doubtfulNotice(count, { 'min-confidence': least }) {
    if (count === 0)
        return [];
    const remedy = '`min-confidence: low` shows all.';
    return [
        {
            level: 'note',
            message: `${count} possible ${count === 1 ? 'secret' : 'secrets'} of less than ${least} confidence ${count === 1 ? 'is' : 'are'} not reported. ${remedy}`,
        },
    ];
});
var nameFindings = (function nameFindings(named) {
    const first = new Map();
    for (const { path, rule, introduced } of named) {
        const key = `${rule.id} ${path}`;
        if (!first.has(key))
            first.set(key, { finding: nameFinding(path, rule, introduced), rule });
    }
    return [...first.values()];
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ doubtfulNotice),
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var fingerprint = __nccwpck_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/content.js
var content = __nccwpck_require__(5028);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __nccwpck_require__(7085);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/pairs-table.js
// Which ids belong to which secrets: a newcomer's pair is one line here.
const pairs = [
    { ids: ['aws-access-token'], secrets: ['aws-secret-access-key', 'aws-session-token'], lines: 10 },
    { ids: ['alibaba-access-key-id'], secrets: ['alibaba-secret-key'], lines: 10 },
    { ids: ['tencent-cloud-secret-id'], secrets: ['tencent-cloud-secret-key'], lines: 10 },
    { ids: ['scaleway-access-key'], secrets: ['scaleway-secret-key'], lines: 10 },
    { ids: ['exoscale-api-key'], secrets: ['exoscale-api-secret'], lines: 10 },
    { ids: ['volcengine-access-key-id-prefixed'], secrets: ['volcengine-api-key'], lines: 10 },
    { ids: ['confluent-access-token'], secrets: ['confluent-secret-key'], lines: 10 },
    { ids: ['bitbucket-client-id'], secrets: ['bitbucket-client-secret'], lines: 10 },
    { ids: ['discord-client-id'], secrets: ['discord-client-secret', 'discord-api-token'], lines: 10 },
    { ids: ['twilio-account-sid'], secrets: ['twilio-auth-token', 'twilio-api-key'], lines: 10 },
    { ids: ['messagebird-client-id'], secrets: ['messagebird-api-token'], lines: 10 },
    { ids: ['sendbird-access-id'], secrets: ['sendbird-access-token'], lines: 10 },
    { ids: ['linkedin-client-id'], secrets: ['linkedin-client-secret', 'linkedin-client-secret-wpl'], lines: 10 },
    { ids: ['twitter-api-key'], secrets: ['twitter-api-secret'], lines: 10 },
    { ids: ['twitter-access-token'], secrets: ['twitter-access-secret'], lines: 10, idIsCredential: true },
    { ids: ['plaid-client-id'], secrets: ['plaid-secret-key'], lines: 10 },
    { ids: ['razorpay-key-id'], secrets: ['razorpay-key-secret'], lines: 10 },
    { ids: ['kucoin-access-token'], secrets: ['kucoin-secret-key'], lines: 10 },
    { ids: ['coinbase-cdp-key-name-prefixed'], secrets: ['private-key'], lines: 5 },
    { ids: ['sumologic-access-id'], secrets: ['sumologic-access-token'], lines: 10 },
    { ids: ['datadog-api-key'], secrets: ['datadog-access-token'], lines: 10, idIsCredential: true },
    { ids: ['new-relic-user-api-id'], secrets: ['new-relic-user-api-key'], lines: 10 },
    { ids: ['asana-client-id'], secrets: ['asana-client-secret'], lines: 10 },
    { ids: ['adobe-client-id'], secrets: ['adobe-client-secret', 'adobe-api-secret'], lines: 10 },
    { ids: ['looker-client-id'], secrets: ['looker-client-secret'], lines: 10 },
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/pairs.js
// Composite findings: a secret whose id stands near it in the same file is of use at once, and is told as one finding.


/**
 * The pairs among what was found, of rules that `known` accepts: an imported rule may be called the same and mean
 * something else. Each secret takes the nearest id that no other secret of its rule has, else the nearest.
 */

/** The secret's finding with its id named: one step more severe, and sure. Its fingerprint stays, so that ignores hold. */
function pairedFinding(finding, id, idRule) {
    const { path, secret } = id;
    const name = idRule.title.replace(/ in the clear$/, '');
    return {
        ...finding,
        severity: isSettled(finding) ? finding.severity : raised(finding.severity),
        confidence: 'high',
        message: `${finding.message} Its ${name} (${secret.evidence}) is on line ${secret.region.startLine}: together they can be used at once.`,
        related: [...(finding.related ?? []), { path, region: secret.region, message: `${name} (${secret.evidence})` }],
        properties: { ...finding.properties, pairedWith: secret.ruleId },
    };
}
/** An id beside it is evidence that it is a credential, and none against a row that says it opens nothing of use. */
const isSettled = ({ properties }) => properties?.weighed !== undefined && !/^(?:no-running-place|name-alone|among-trials)$/.test(String(properties.weighed));
function raised(severity) {
    return src_severity/* severities */.gO[Math.max(0, src_severity/* severities */.gO.indexOf(severity) - 1)];
}
const members = new Set(pairs.flatMap(({ ids, secrets }) => [...ids, ...secrets]));
/** What may be in a pair, by content (one version of one file) and rule. */

function byPosition(rules, group) {
    return rules
        .flatMap((rule) => group.get(rule) ?? [])
        .sort(({ secret: { region: a } }, { secret: { region: b } }) => a.startLine - b.startLine || a.startColumn - b.startColumn);
}
/** So many ids on either side are compared: a file with thousands on one line must not take quadratic time. */
const neighbours = 8;
function* nearest(secrets, ids, lines) {
    const taken = new Set();
    let next = 0;
    for (const one of secrets) {
        while (next < ids.length && isBefore(ids[next], one))
            next++;
        const near = ids
            .slice(Math.max(0, next - neighbours), next + neighbours)
            .map((id) => ({ id, distance: distance(id, one) }))
            .filter((entry) => entry.distance <= lines)
            .sort((a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)) || a.distance - b.distance);
        const id = near[0]?.id;
        if (id === undefined)
            continue;
        taken.add(id);
        yield [one, id];
    }
}
function isBefore({ secret: { region: a } }, { secret: { region: b } }) {
    return a.startLine < b.startLine || (a.startLine === b.startLine && a.startColumn <= b.startColumn);
}
/** Lines between the two; none on the same line. */
function distance({ secret: { region: a } }, { secret: { region: b } }) {
    return Math.max(a.startLine - b.endLine, b.startLine - a.endLine, 0);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/redact.js
var redact = __nccwpck_require__(2808);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/settle.js
// What becomes of all that was found: one finding for each secret, paired with its id, reported or let through with a reason.




const confidences = ['low', 'medium', 'high'];

/** Files whose names alone break a rule. */


/** Of a secret that stays in a file for many versions the first is reported. */
function sameness({ path, secret }, { reported }, { scan }) {
    const { ruleId, hash, region } = secret;
    const place = scan === 'history' ? '' : `:${region.startLine}:${region.startColumn}`;
    return `${reported} ${ruleId} ${path}\0${hash}${place}`;
}
function isDoubtful({ confidence }, inputs) {
    return confidences.indexOf(confidence) < confidences.indexOf(inputs['min-confidence']);
}
/** Told by the finding of its secret; where that one is ignored the id must not vanish with it. */
function isFolded(one, { secretsOf }, decided) {
    return secretsOf.get(one)?.some((other) => decided.get(other)?.reported === true) === true;
}


/**
 * A fingerprint for each: the same secret of a file has one wherever it stands there, two secrets whose surroundings are alike
 * are counted apart. The order is that of their places, and in commits the oldest version first.
 */
function fingerprintsOf(found) {
    const identify = (0,fingerprint/* fingerprinter */.uw)();
    const bySecret = new Map();
    return new Map(found.map((one) => {
        const { path, secret } = one;
        const key = `${secret.ruleId} ${secret.hash} ${path}`;
        const fingerprint = bySecret.get(key) ?? identify(secret.ruleId, path, secret.identity);
        bySecret.set(key, fingerprint);
        return [one, fingerprint];
    }));
}
function findingOf({ path, secret, introduced }, fingerprint, rule, inHead) {
    const contentFingerprint = (0,redact/* contentFingerprintOf */.Bb)(secret);
    const origin = introduced === undefined
        ? ''
        : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}${inHead === false ? ' and is in the history only' : ''}, so deleting the line is not enough.`;
    return {
        ruleId: rule.id,
        severity: secret.severity,
        confidence: secret.confidence,
        message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
        location: { path, region: secret.region },
        fingerprint,
        ...(contentFingerprint === undefined ? {} : { contentFingerprint }),
        evidence: secret.evidence,
        properties: {
            ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
            ...(inHead === undefined ? {} : { inHead: String(inHead) }),
            ...secret.properties,
        },
    };
}
/** Of a file with many versions the first is named. */

/** A finding about a file as a whole. */
function nameFinding(path, rule, introduced) {
    return {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${rule.title}: a file of this name. ${rule.why}`,
        location: { path },
        fingerprint: (0,fingerprint/* fingerprintOf */.ax)(rule.id, path, ''),
        ...(introduced === undefined ? {} : { properties: { commit: introduced.commit, author: introduced.author, date: introduced.date } }),
    };
}


/***/ }),

/***/ 3737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var extentOf = (function extentOf(pattern, letters, known = new Map()) {
    if (/[uvm]/.test(pattern.flags))
        return undefined;
    try {
        const reader = new Reader(pattern.source, letters, known);
        const part = reader.alternatives();
        return reader.at === pattern.source.length ? part : undefined;
    }
    catch {
        return undefined;
    }
});
var letter = (function letter(inLetters) {
    const count = inLetters ? 1 : 0;
    return { min: 1, max: 1, run: count, pure: inLetters, head: count, tail: count };
});
var repeated = (function repeated(part, least, most) {
    const max = part.max === 0 ? 0 : part.max * most;
    if (least === 0)
        return { ...nothing, max, pure: part.pure };
    const min = part.min * least;
    if (part.pure)
        return { min, max, run: min, pure: true, head: min, tail: min };
    return { ...part, min, max, run: least > 1 ? Math.max(part.run, part.tail + part.head) : part.run };
});
var tablesMade = (function tablesMade(rules) {
    return madeTables.has(rules);
});
var placedOf = (function placedOf(rules) {
    const placed = [...rules.keys()].filter((index) => rules[index]?.check.keywords.length === 0 && rules[index]?.check.path !== undefined);
    const placedPath = rules === (0,src_rules/* secretRules */.WE)() ? anyOf(placed.map((index) => rules[index]?.check.path)) : undefined;
    return { placed, ...(placedPath === undefined ? {} : { placedPath }) };
});
var sieveOf = (function sieveOf(rules, needsOf = needsReader(rules), asPlain) {
    return new Sieve(rules, rules === (0,src_rules/* secretRules */.WE)() && atFirstUse0().computedTables !== undefined ? atFirstUse0().computedTables : trialsOf(rules), needsOf, asPlain);
});
var trialsOf = (function trialsOf(rules) {
    const byKeyword = new Map();
    for (const [index, { check }] of rules.entries()) {
        for (const keyword of shortest(check.keywords, check.anchor !== undefined)) {
            const key = keyword.toLowerCase();
            const list = byKeyword.get(key) ?? [];
            list.push({ keyword, call: (index << kernel.flagBits) | flagsOf(check, keyword) });
            byKeyword.set(key, list);
        }
    }
    const all = [...byKeyword.values()].flatMap((list) => list.map((one, nth) => ({ ...one, nth })));
    return {
        keywords: all.map(({ keyword }) => keyword),
        calls: all.map(({ call }) => call),
        more: [...all.keys()].filter((number) => all[number]?.nth !== 0),
    };
});
var shortest = (function shortest(keywords, anchored) {
    const unique = [...new Set(keywords)];
    return anchored ? unique.filter((keyword) => !unique.some((other) => other !== keyword && keyword.startsWith(other))) : unique;
});
var needsReader = (function needsReader(rules) {
    const known = knownNeeds(rules);
    const read = needsOfRule();
    const all = new Array(rules.length).fill(undefined);
    return (index) => {
        const made = all[index];
        if (made !== undefined)
            return made;
        const packed = known(index);
        const needs = packed === undefined ? read(rules[index]) : unpacked(packed);
        all[index] = needs;
        return needs;
    };
});
var knownNeeds = (function knownNeeds(rules) {
    if (rules.length < fewRules || atFirstUse0().computedTables === undefined)
        return () => undefined;
    const { needs } = atFirstUse0().computedTables;
    if (rules === (0,src_rules/* secretRules */.WE)())
        return (index) => needs[index];
    const known = new Map((0,src_rules/* secretRules */.WE)().map((rule, place) => [rule, needs[place]]));
    return (index) => known.get(rules[index]);
});
var needsOfRule = (function needsOfRule() {
    const sets = [new Map(), new Map()];
    return ({ check }) => (check.anchor === undefined ? noNeeds : needs(check.pattern));
    /** The narrower set of letters tells more, where the run is long enough. */
    function needs(pattern) {
        let long = false;
        for (const letters of [0, 1]) {
            const extent = extentOf(pattern, kernel_bytes/* letterSets */.k9[letters], sets[letters]);
            // A reference back has no bound of its own; what it refers to has.
            long = extent !== undefined && extent.max > rule/* maxMatchBytes */.xc && Number.isFinite(extent.max);
            if (extent !== undefined && extent.run >= kernel.minRun)
                // Whole numbers to the engine too, for the speed of those who read them.
                return { run: extent.run | 0, letters, reach: (Math.min(extent.max - extent.run, rule/* maxMatchBytes */.xc) + 1) | 0, long };
        }
        return { ...noNeeds, long };
    }
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V6: () => (/* binding */ namedForms),
  Z: () => (/* binding */ tablesMade),
  tI: () => (/* binding */ tablesOf)
});

// UNUSED EXPORTS: packedNeeds, placedOf, sieveOf, trialsOf

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/expression.js
// What every match of an expression is sure to hold, read off its source: how long it can be, and how long an unbroken
// run of some letters is in it. A text without such a run near a keyword need not be tried, and that is cheap to know.
const nothing = { min: 0, max: 0, run: 0, pure: true, head: 0, tail: 0 };
/** Undefined when the source holds something that is not understood here, and so says nothing. */


function joined(a, b) {
    return {
        min: a.min + b.min,
        max: a.max + b.max,
        run: Math.max(a.run, b.run, a.tail + b.head),
        pure: a.pure && b.pure,
        head: a.pure ? a.min + b.head : a.head,
        tail: b.pure ? b.min + a.tail : b.tail,
    };
}
function either(a, b) {
    return {
        min: Math.min(a.min, b.min),
        max: Math.max(a.max, b.max),
        run: Math.min(a.run, b.run),
        pure: a.pure && b.pure,
        head: Math.min(a.head, b.head),
        tail: Math.min(a.tail, b.tail),
    };
}

const quantifiers = /(?:([*+?])|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})\??/y;
const openings = /\?(?:[=!]|<[=!]|:|<[A-Za-z_$][\w$]{0,60}>)/y;
const sets = /(?:[^\]\\]|\\.)*\]/y;
/** Recursive descent over the syntax of an expression without flags `u`, `v` and `m`. */
class Reader {
    source;
    letters;
    known;
    at = 0;
    constructor(source, letters, 
    /** Sets of characters seen before; many expressions share a few. */
    known) {
        this.source = source;
        this.letters = letters;
        this.known = known;
    }
    alternatives() {
        let part = this.sequence();
        while (this.source[this.at] === '|') {
            this.at++;
            part = either(part, this.sequence());
        }
        return part;
    }
    sequence() {
        let part = nothing;
        while (this.at < this.source.length && !'|)'.includes(this.source[this.at]))
            part = joined(part, this.quantified());
        return part;
    }
    quantified() {
        const part = this.atom();
        quantifiers.lastIndex = this.at;
        const quantifier = quantifiers.exec(this.source);
        if (quantifier === null)
            return part;
        this.at += quantifier[0].length;
        const [, sign, least, comma, most] = quantifier;
        if (sign !== undefined)
            return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
        return repeated(part, Number(least), most !== undefined ? Number(most) : comma === undefined ? Number(least) : Number.POSITIVE_INFINITY);
    }
    atom() {
        const char = this.source[this.at++];
        if (char === '(')
            return this.group();
        if (char === '[')
            return this.set();
        if (char === '\\')
            return this.escape();
        if (char === '^' || char === '$')
            return nothing;
        if (char === '.')
            return letter(false);
        if ('*+?{'.includes(char))
            throw new Error('not an atom');
        return letter(this.letters[char.charCodeAt(0)] === 1);
    }
    group() {
        openings.lastIndex = this.at;
        const opening = openings.exec(this.source)?.[0] ?? '';
        if (opening === '' && this.source[this.at] === '?')
            throw new Error('unknown group');
        this.at += opening.length;
        const part = this.alternatives();
        if (this.source[this.at++] !== ')')
            throw new Error('open group');
        return /^\?<?[=!]/.test(opening) ? nothing : part;
    }
    escape() {
        const char = this.source[this.at++] ?? '';
        if (char === 'b' || char === 'B')
            return nothing;
        if (char === 'k') {
            this.at = this.source.indexOf('>', this.at) + 1;
            return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
        }
        if (/[1-9]/.test(char))
            return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
        return letter(this.escaped(char).every((code) => this.letters[code] === 1));
    }
    /** Codes that an escape stands for, the backslash and its first letter already read. */
    escaped(char) {
        const shorthand = shorthands[char];
        if (shorthand !== undefined)
            return shorthand;
        const digits = char === 'x' ? 2 : char === 'u' ? 4 : 0;
        if (digits > 0) {
            const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
            this.at += digits;
            return [code];
        }
        if (/[pPc]/.test(char))
            throw new Error('unknown escape');
        return [controls[char] ?? char.charCodeAt(0)];
    }
    set() {
        sets.lastIndex = this.at;
        const source = sets.exec(this.source)?.[0] ?? '';
        const known = this.known.get(source);
        if (known !== undefined) {
            this.at += source.length;
            return letter(known);
        }
        const pure = this.isPure();
        this.known.set(source, pure);
        return letter(pure);
    }
    /** Whether a set holds letters alone. */
    isPure() {
        const negated = this.source[this.at] === '^';
        if (negated)
            this.at++;
        const member = new Uint8Array(256);
        const add = (code) => {
            if (code < 256)
                member[code] = 1;
            else
                throw new Error('not a byte');
        };
        while (this.source[this.at] !== ']') {
            if (this.at >= this.source.length)
                throw new Error('open set');
            const from = this.setMember();
            if (from.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
                this.at++;
                const to = this.setMember();
                for (let code = from[0]; code <= to[0]; code++)
                    add(code);
            }
            else
                for (const code of from)
                    add(code);
        }
        this.at++;
        for (let code = 0; code < 256; code++)
            if ((member[code] === 1) !== negated && this.letters[code] !== 1)
                return false;
        return true;
    }
    setMember() {
        const char = this.source[this.at++];
        if (char !== '\\')
            return [char.charCodeAt(0)];
        const code = this.source[this.at++] ?? '';
        return code === 'b' ? [8] : this.escaped(code);
    }
}
const bytesThat = (test) => Array.from({ length: 256 }, (_, code) => code).filter((code) => test.test(String.fromCharCode(code)));
const shorthands = {
    d: bytesThat(/\d/),
    D: bytesThat(/\D/),
    w: bytesThat(/\w/),
    W: bytesThat(/\W/),
    s: bytesThat(/\s/),
    S: bytesThat(/\S/),
};
const controls = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/kernel/bytes.js
var kernel_bytes = __nccwpck_require__(7792);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/kernel/kernel.js
var kernel = __nccwpck_require__(2942);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __nccwpck_require__(8527);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/index.js + 2 modules
var src_rules = __nccwpck_require__(1866);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/automaton.js
var automaton = __nccwpck_require__(2547);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/sieve.js
// Of all that rules could be tried for, what is left after a cheap look: see kernel/. Each text passes through it from its beginning.



/** So many trials are written down at a time, or as many as one place calls for. */
const dueTrials = 8192;
const callFlags = (1 << kernel.flagBits) - 1;
/** A class for its speed; see detect.ts. */
class Sieve {
    rules;
    trials;
    automaton;
    /** By the numbers that the kernel knows them by, once they were asked for. */
    made;
    /** Letters of the trials' keywords. */
    lengths;
    /** By twos: a trial, and the offset behind its keyword. */
    due;
    firsts;
    rows;
    written;
    sets;
    runs;
    /** So many places are looked at in one go, so that what they call for fits. */
    stretch;
    text;
    size = 0;
    count = 0;
    done = 0;
    /** @param asPlain see `Machine` */
    constructor(rules, trials, needsOf, asPlain) {
        this.rules = rules;
        this.trials = trials;
        const count = trials.keywords.length;
        const { words, firsts } = wordsOf(trials);
        this.automaton = (0,automaton/* buildAutomaton */.Z)(words, asPlain);
        const { machine } = this.automaton;
        this.made = new Array(count).fill(undefined);
        this.lengths = new Uint32Array(count);
        const { states, known, shorter, another } = this.automaton.endings;
        this.firsts = machine.holding(firsts);
        const calls = machine.ints(states);
        const longest = machine.kernel.mostTrials(states, known.argument, shorter.argument, another.argument, this.firsts.argument, calls.argument);
        const most = Math.max(dueTrials, longest);
        this.stretch = 2 * Math.max(1, Math.floor(most / Math.max(1, longest)));
        const spelling = Buffer.from(trials.keywords.join(''), 'latin1');
        this.rows = machine.ints(count * kernel.trialWords);
        this.written = machine.bytes(spelling.length);
        this.sets = machine.bytes(kernel_bytes/* letterSets */.k9.length * kernel.setBytes);
        this.runs = machine.ints(kernel_bytes/* letterSets */.k9.length * kernel.runsWords);
        this.due = machine.ints(2 * most);
        this.sets.array.set((0,kernel_bytes/* setTables */.uJ)(kernel_bytes/* letterSets */.k9));
        this.written.array.set(spelling);
        this.describe(needsOf);
    }
    /** Every scan goes through it for thousands of trials, before its code is compiled: it makes nothing. */
    describe(needsOf) {
        const { keywords, calls } = this.trials;
        const { lengths } = this;
        const rows = this.rows.array;
        let written = 0;
        let row = 0;
        for (let number = 0; number < keywords.length; number++) {
            const call = calls[number];
            const { length } = keywords[number];
            const needs = needsOf(call >> kernel.flagBits);
            lengths[number] = length;
            rows[row + kernel.trialLength] = length;
            rows[row + kernel.trialFlags] = call & callFlags;
            rows[row + kernel.trialRun] = needs.run;
            rows[row + kernel.trialLetters] = needs.letters;
            rows[row + kernel.trialReach] = needs.reach;
            rows[row + kernel.trialWritten] = written;
            written += length;
            row += kernel.trialWords;
        }
    }
    /** The trial of a number. */
    trial(number) {
        return this.made[number] ?? this.make(number);
    }
    make(number) {
        const call = this.trials.calls[number];
        const index = call >> kernel.flagBits;
        const trial = {
            rule: this.rules[index],
            index,
            keyword: this.trials.keywords[number],
            generic: (call & kernel.flagGeneric) !== 0,
        };
        this.made[number] = trial;
        return trial;
    }
    /** The trials that the automaton's keyword calls for. */
    calledBy(keyword) {
        const firsts = this.firsts.array;
        const first = firsts[keyword];
        return Array.from({ length: firsts[keyword + 1] - first }, (_, nth) => this.trial(first + nth));
    }
    /** Takes in a text, to look for keywords between two of its offsets. */
    begin(bytes, from, to) {
        this.text = this.automaton.begin(bytes, from, to);
        this.size = bytes.length;
        for (let set = 0; set < kernel_bytes/* letterSets */.k9.length; set++) {
            this.runs.array.fill(0, set * kernel.runsWords, set * kernel.runsWords + 4);
            this.runs.array[set * kernel.runsWords + kernel.looked] = Math.max(0, from - kernel.slack);
        }
        this.count = 0;
        this.done = 0;
    }
    /**
     * Goes on through the text and returns how much of `due` it filled; undefined at the end of it.
     * @param left flags of trials that are left out
     * @param seen told of the next places of keywords
     */
    next(left, seen) {
        const { automaton, text } = this;
        if (this.done === this.count) {
            this.done = 0;
            this.count = automaton.next() ?? -1;
            if (this.count < 0)
                return undefined;
            seen?.(this.count);
        }
        const { known, shorter, another } = automaton.endings;
        const first = this.done;
        this.done = Math.min(this.count, first + this.stretch);
        return automaton.machine.kernel.candidates(text.argument, this.size, automaton.places.argument, first, this.done, known.argument, shorter.argument, another.argument, this.firsts.argument, this.rows.argument, this.written.argument, this.sets.argument, this.runs.argument, left, this.due.argument);
    }
}
/** The different keywords, and of each its first trial; behind the last, how many trials there are. */
function wordsOf({ keywords, more }) {
    const words = [];
    const firsts = new Int32Array(keywords.length - more.length + 1);
    let shared = 0;
    for (let number = 0; number < keywords.length; number++) {
        if (more[shared] === number) {
            shared++;
            continue;
        }
        firsts[words.length] = number;
        words.push(keywords[number].toLowerCase());
    }
    firsts[words.length] = keywords.length;
    return { words, firsts };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/trials.js
// Which rules are tried where which keyword stands, and what is known beforehand of the texts they can match.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([2150], 2150); } // at first use






const madeTables = new WeakMap();
/** Whether something was looked at with these rules already. */

function tablesOf(rules) {
    const made = madeTables.get(rules);
    if (made !== undefined)
        return made;
    const needsOf = needsReader(rules);
    // The keywords first: what else a rule looks at is made when it is asked for.
    const { placed, placedPath } = rules === (0,src_rules/* secretRules */.WE)() && atFirstUse0().computedTables !== undefined ? atFirstUse0().computedTables : placedOf(rules);
    const tables = {
        sieve: sieveOf(rules, needsOf),
        left: 0,
        placed: placed.map((index) => rules[index]),
        placedPath: placedPath === undefined ? undefined : new RegExp(...placedPath),
        order: new Map(rules.map((rule, index) => [rule, index])),
        needsOf,
    };
    madeTables.set(rules, tables);
    return tables;
}
/** The rules that belong to files of certain names. */

/** One expression for several, of the same flags. */
function anyOf(expressions) {
    const [flags, ...others] = new Set(expressions.map((expression) => expression.flags));
    if (flags === undefined || others.length > 0)
        return undefined;
    return [[...new Set(expressions.map(({ source }) => source))].join('|'), flags];
}
/** @param asPlain see `Machine` */

const madeOfForms = new WeakMap();
/** The same without the rules that guess by context. */
function namedForms(tables) {
    const made = madeOfForms.get(tables);
    if (made !== undefined)
        return made;
    const forms = { ...tables, left: kernel.flagGeneric, placed: tables.placed.filter(({ check }) => check.generic !== true) };
    madeOfForms.set(tables, forms);
    return forms;
}
/** What is read of each rule: its keywords, and where what its expression takes may stand. */

function flagsOf(check, keyword) {
    const exact = keyword !== keyword.toLowerCase() && check.anchor !== undefined && !check.pattern.ignoreCase;
    return ((check.anchor === 'token' ? kernel.flagBoundary : 0) |
        (exact ? kernel.flagExact : 0) |
        (/[-_. ]/.test(keyword) ? kernel.flagSeparated : 0) |
        (check.generic === true ? kernel.flagGeneric : 0));
}
/** Where a match begins with its keyword, one that begins with another of them adds nothing. */

const fewRules = 20;
/** What the rules' expressions need, by their places. */

/** Of the built-in rules it is known from compiling; of a few, it is read sooner than the table of all is. */

function unpacked(packed) {
    if (packed === 0)
        return noNeeds;
    const [run, letters, reach, long] = packed;
    return { run, letters: letters === 1 ? 1 : 0, reach, long: long === 1 };
}


const noNeeds = { run: 0, letters: 0, reach: 0, long: false };


/***/ }),

/***/ 1668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isShown = (function isShown(before, file) {
    const said = upToWord(before.slice(-sentence));
    if (saidExample.test(said) || ofField.test(said) || shown_prompt.test(before))
        return true;
    if (/\.exs?$/.test(file.path))
        return elixirText.test(before);
    if (file.path.endsWith('.json'))
        return jsonExample.test(before);
    return /\.ya?ml$/.test(file.path) && isBelowExample(before, description.test(file.path));
});
var upToWord = (function upToWord(before) {
    let end = before.length;
    while (end > 0 && before.length - end < 256 && !/[\s`'"]/.test(before[end - 1]))
        end--;
    return before.slice(0, end);
});
var secretSpan = (function secretSpan(match) {
    const secret = match.groups?.secret ?? match.groups?.bare ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    return [start, start + secret.length];
});
var detectionOf = (function detectionOf({ rule, match, span, text, base, bytes, path }) {
    const [offset, end] = span;
    const secret = text.slice(offset, end);
    const judgement = rule.check.judge === undefined ? {} : rule.check.judge(candidateOf(match, span, text, path));
    if (judgement === undefined || (0,refusal/* refusalOf */.O)(verdictRows, judged(rule, match, offset, secret, text, judgement)) !== undefined)
        return undefined;
    const severity = judgement.severity ?? rule.severity;
    const confidence = judgement.confidence ?? rule.confidence;
    const file = (0,file_kind/* fileKind */.h)(path);
    const rehearsed = file.is('rehearsed');
    const isTrial = rehearsed || file.is('trial');
    const shown = isShown(text.slice(Math.max(0, match.index - contextBytes), match.index), file);
    // A guess in a manual is most likely what its author made up.
    const placed = confidence === 'low' && file.is('reading') ? 'low' : severityAt(severity, rule, isTrial, () => isForShow(match, text, file, isTrial));
    const kind = { ruleId: rule.id, generic: rule.check.generic === true, confidence };
    const weighed = judgement.proven === true || weight/* atMostMedium */.cX[placed] === placed
        ? undefined
        : (0,refusal/* refusalOf */.O)(weight/* weightRows */.uq, {
            ...kind,
            secret,
            head: bytes.toString('latin1', 0, weight/* weighedBytes */.$t),
            before: unfolded(text.slice(Math.max(0, offset - weight/* weighedBytes */.$t), offset)),
            after: unfolded(text.slice(end, end + weight/* weighedBytes */.$t)).split('\n', 1)[0],
            file,
            expires: judgement.properties?.expires,
        });
    const lowered = weighed ?? (placed === severity ? undefined : amongTrials);
    return {
        rule,
        severity: weighed === undefined ? placed : weight/* atMostMedium */.cX[placed],
        confidence: shown && judgement.proven !== true ? shownConfidence(kind) : rehearsed && kind.generic ? lowerConfidence[confidence] : confidence,
        secret,
        identity: judgement.identity ?? secret,
        start: base + offset,
        end: base + offset + secret.length,
        matchStart: base + match.index,
        matchEnd: base + match.index + match[0].length,
        what: judgement.what ?? rule.title,
        properties: lowered === undefined ? (judgement.properties ?? {}) : { ...judgement.properties, weighed: lowered.id },
    };
});
var unfolded = (function unfolded(text) {
    return (text.match(/\\n/g)?.length ?? 0) < 2 ? text : text.replace(/(?:\\r)?\\n/g, '\n');
});
var judged = (function judged({ check }, { index }, offset, secret, text, judgement) {
    return {
        check,
        secret,
        lead: text.slice(Math.max(0, index - 8), index),
        encrypted: isEncrypted(text, offset, offset + secret.length),
        judgement,
    };
});
var isEncrypted = (function isEncrypted(text, start, end) {
    const from = text.lastIndexOf('ENC[AES256_GCM,', start);
    if (from < 0 || start - from > mostEncrypted)
        return false;
    const to = text.indexOf(']', from) + 1;
    return to >= end && to - from <= mostEncrypted && encryptedValue.test(text.slice(from, to));
});
var severityAt = (function severityAt(severity, { id }, isTrial, isForShow) {
    if (!self_made/* selfMade */.I.has(id))
        return isTrial ? lowerSeverity[severity] : severity;
    return isForShow() ? lowerSeverity[lowerSeverity[severity]] : isTrial ? lowerSeverity[severity] : severity;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ amongTrials),
  jo: () => (/* binding */ contextBytes),
  PT: () => (/* binding */ detectionOf),
  VN: () => (/* binding */ refusalOfMatch),
  he: () => (/* binding */ secretSpan)
});

// UNUSED EXPORTS: verdictRows

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/plausible.js
var plausible = __nccwpck_require__(1142);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/refusal.js
var refusal = __nccwpck_require__(7365);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __nccwpck_require__(8527);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/file-kind.js
var file_kind = __nccwpck_require__(5440);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
var names = __nccwpck_require__(1859);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __nccwpck_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/self-made.js
var self_made = __nccwpck_require__(5161);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/shown.js
// Whether a value is shown as a sample: by the sentence before it, the example of a schema, the prompt of a session, or the text
// of documentation in a program. What is shown is told with less confidence and not hidden: people paste what they use.
/** What introduces a sample in a sentence. */
const saidExample = /(?:looks? (?:something )?like(?: this)?|looks? similar to|for example|for instance|e\.g\.)(?:[\s:,`'"(/*#]|<\/?\w{1,10}>){0,80}$/i;
/** So far before a match a sentence is read. */
const sentence = 320;
/** The line of a session as manuals show it: `iex> key = "v"`, `>>> key = "v"`. */
const shown_prompt = /(?:^|\n)[ \t]{0,20}(?:iex(?:\(\d{1,4}\))?>|>>>|irb(?:\([^()\n]{0,40}\))?[:\d*]{0,8}>)[ \t][^\n]{0,200}$/;
/** Documentation within a program of Elixir, which is not yet closed. */
const elixirText = /@(?:module|type)?doc[ \t]+(?:~[sS])?"""(?:(?!""")[\s\S]){0,2048}$/;
/** `"example": "v"`, `"examples": { "one": { "value": "v"`. */
const jsonExample = /"(?:x-)?examples?"\s{0,4}:\s{0,4}(?:[[{][^\]}]{0,600})?$/;
/** What a field shows before anybody has filled it in: `placeholder="v"`, `'placeholder' => 'v'`. */
const ofField = /\bplaceholder["']?\s{0,4}(?:=>|[:=])\s{0,40}["'`{]{0,2}$/i;
/** @param before the text up to a match */

/** Before the word that the match is part of. */

/** Descriptions of an interface, where an example is a `value` below its name. */
const description = /(?:^|[/._-])(?:openapi|swagger)(?:[/._-]|\d)/i;
/** Whether the last line belongs to a key `example` of YAML, its own or one of those that it is indented below. */
function isBelowExample(before, described) {
    const lines = before.split('\n');
    let indent = Number.POSITIVE_INFINITY;
    for (let at = lines.length - 1; at >= 0; at--) {
        const line = lines[at];
        const own = line.search(/[^ ]/);
        if (own < 0 || own >= indent)
            continue;
        if (/^ *(?:- +)?["']?(?:x-)?examples?["']? *:/.test(line) || (described && /^ *value:\s*$/.test(line)))
            return true;
        indent = own;
        if (indent === 0)
            return false;
    }
    return false;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/weight.js + 1 modules
var weight = __nccwpck_require__(1234);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/verdict.js
// What a match comes to: the rule's own look, then what speaks against any secret, then how much it weighs where it stands.









/** So much on each side of a match a judge is shown. */
const contextBytes = 2048;

/** What must not be said of anything that check digits have not proven. */
const unless = (refuses) => (judged) => judged.judgement.proven !== true && judged.check.ownPlausibility !== true && refuses(judged);
const verdictRows = [
    {
        id: 'behind-a-digest',
        why: 'The name of a hash algorithm, or of the id of a picture, stands right before it, and a digest may begin as a token does whose start has no sign.',
        refuses: ({ check, lead, secret }) => check.anchor === 'token' && !/^[A-Za-z]{2,12}[_-]/.test(secret) && /(?:sha\d{1,3}[=:-]|\bxmp\.[a-z]{2,4}:)$/i.test(lead),
        sample: { check: { anchor: 'token' }, secret: (0,rule/* sample */.XM)(rule/* base62 */.Yb, 16, 3), lead: 'sha256=', encrypted: false },
    },
    {
        id: 'end-of-another',
        why: 'Letters and a sign stand right before it, so that it is the end of another kind of key: `pk_live_\u2026`.',
        refuses: unless(({ check, lead, secret }) => check.anchor === 'token' && /^(?:live|test|prod|access)_/.test(secret) && /[A-Za-z0-9][_-]$/.test(lead)),
        sample: { check: { anchor: 'token' }, secret: `live_${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 3)}`, lead: 'pk_', encrypted: false },
    },
    {
        id: 'letters-only',
        why: 'It is a name in small letters or words without a digit, and random letters of this length have digits among them.',
        // `app-autobranchcreationconfig`
        refuses: unless(({ check, secret }) => check.anchor === 'token' && secret.length >= 20 && !/\d/.test(secret) && (/^[a-z-]+$/.test(secret) || (0,measures/* isWords */.yP)(secret))),
        sample: { check: { anchor: 'token' }, secret: ['app', 'autobranchcreationconfig'].join('-'), lead: '', encrypted: false },
    },
    {
        id: 'placeholder',
        why: 'It stands for a secret: a word of samples, a reference, a typed run, one letter over and over.',
        refuses: unless(({ secret }) => (0,plausible/* isPlaceholder */.wK)(secret)),
        sample: { check: {}, secret: 'kR8w2-example-Zp4Lq7', lead: '', encrypted: false },
    },
    {
        id: 'entropy',
        why: 'Its letters repeat more than those of such a secret do (Shannon entropy).',
        refuses: unless(({ check, secret }) => check.entropy !== undefined && (0,plausible/* entropyOf */.JH)(secret) < check.entropy),
        sample: { check: { entropy: 3 }, secret: 'kR8kR8k8R', lead: '', encrypted: false },
    },
    {
        id: 'encrypted',
        why: 'It is the ciphertext of a value that SOPS encrypted in its place.',
        refuses: unless(({ encrypted }) => encrypted),
        sample: { check: {}, secret: (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 4), lead: '', encrypted: true },
    },
];
/** Why a secret is less severe than its rule says, where no row of weights applies. */
const amongTrials = {
    id: 'among-trials',
    why: 'It stands among tests, samples or manuals, or under a name that says so, where a credential seldom opens what it seems to.',
};
/** The rule's own look at structure is cheap and rejects most. */

/** What somebody shows is often what he uses: a word beside it hides no form of a service, and takes nothing from check digits. */
const shownConfidence = (kind) => ((0,weight/* isIssued */.sl)(kind) ? 'medium' : 'low');
/** A file that is kept in a value of one line, as a table keeps settings: its lines are lines again. */

/** Why a match comes to nothing; undefined when it is a detection. */
function refusalOfMatch({ rule, match, span, text, path }) {
    const candidate = candidateOf(match, span, text, path);
    const judgement = rule.check.judge === undefined ? {} : rule.check.judge(candidate);
    if (judgement === undefined)
        return rule.check.refusal?.(candidate) ?? unsaid;
    return (0,refusal/* refusalOf */.O)(verdictRows, judged(rule, match, span[0], candidate.secret, text, judgement));
}
const unsaid = {
    id: 'structure',
    why: 'The rule looked closer: its structure, or what stands around it, is not that of such a secret.',
};

/** Most of a value that is looked through for its end: longer ones are rare, and files. */
const mostEncrypted = 65_536;
/** As SOPS writes a value, with all of its parts: a vector of 32 bytes and a tag of 16. Source: `encryptedValue` in its aes/cipher.go. */
const encryptedValue = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/]{43}=,tag:[A-Za-z0-9+/]{22}==,type:[a-z]{3,7}\]$/;

function candidateOf(match, [offset, end], text, path) {
    return {
        secret: text.slice(offset, end),
        match,
        path,
        before: text.slice(Math.max(0, offset - contextBytes), offset),
        after: text.slice(end, end + contextBytes),
    };
}
/**
 * In tests and samples a credential seldom opens what it seems to. What anybody makes in a second is nearly always made for them,
 * where what somebody issued was asked for.
 */

/** Among tests, in a text for readers, or given to a name that says so: `const TEST_FAKE_KEY: &str = "\u2026`. */
function isForShow({ index }, text, file, isTrial) {
    if (file.is('reading') || (isTrial && !file.is('inUse')))
        return true;
    // A text of several lines often begins below its name.
    const line = text
        .slice(Math.max(0, index - 120), index)
        .replace(/\r?\n[ \t]{0,20}["'`]?$/, '')
        .split('\n')
        .at(-1);
    // A type stands behind the colon: `KEY: &str = "`.
    const name = [...line.matchAll(/(?<![\w$-]|:[ \t]?[&*]?)[A-Za-z_$][\w$-]{2,60}(?=["'`]?[ \t]{0,3}[:=])/g)].at(-1)?.[0];
    return (name !== undefined && (0,names/* wordsOf */.Z9)(name).some((word) => /^(?:tests?|testing|fake|dummy|mock(?:ed)?|samples?|examples?|demo)$/.test(word)));
}
/** What is only a guess is right less often there, too. */
const lowerSeverity = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };
const lowerConfidence = { high: 'medium', medium: 'low', low: 'low' };


/***/ }),

/***/ 1234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isRoutable = (function isRoutable(text, mail = true) {
    const asked = text.replace(vocabulary, '');
    for (const { groups } of (mail ? asked : asked.replace(mailbox, '')).matchAll(host)) {
        const name = groups?.host;
        if ((address.test(name) || named.test(name)) && !notRouted.test(name) && !madeUpCompany.test(name))
            return true;
    }
    return false;
});
var isIdByName = (function isIdByName({ before }) {
    const words = (0,names/* wordsOf */.Z9)((0,measures/* nameBefore */.H7)((0,measures/* lineOf */.cA)(before).replace(/[^\w\n]{0,12}$/, ''), 80));
    return words.some((word) => /^(?:u?u?id|guid)s?$/.test(word)) && !words.some((word) => tellsOfSecret.test(word));
});
var isOfNobody = (function isOfNobody(secret) {
    const [, claims, signature] = secret.split('.', 3);
    if (signature === undefined || !secret.startsWith('ey') || secret.length > 2000)
        return false;
    return /"role"\s{0,8}:\s{0,8}"anon"/.test(Buffer.from(claims, 'base64url').toString('latin1'));
});
var isOfDevelopment = (function isOfDevelopment({ ruleId, generic, head, before }) {
    if (!self_made/* selfMade */.I.has(ruleId) && !(generic && ownSecret.test(before)))
        return false;
    return (saidEnvironment.test(before.slice(0, before.lastIndexOf('\n') + 1)) || saidEnvironment.test(head.slice(0, head.lastIndexOf('\n') + 1)));
});
var elsewhere = (function elsewhere({ before, after, ruleId }) {
    const mail = ruleId.endsWith('-password') && !login.test(ruleId);
    return isRoutable((0,measures/* lineOf */.cA)(before), mail) || isRoutable(after, mail);
});
var plainOf = (function plainOf({ secret }) {
    const encoded = secret.replace(/^Basic:?[ \t]{0,4}/i, '');
    if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,80}={0,2}$/.test(encoded))
        return secret;
    const plain = Buffer.from(encoded, 'base64').toString('latin1');
    return /^[ -~]{6,}\n?$/.test(plain) ? plain.trim() : secret;
});
var isNameToo = (function isNameToo(evidence) {
    const { secret, before } = evidence;
    const both = before.endsWith(':') ? `${(0,measures/* nameBefore */.H7)(before.slice(0, -1), 80)}:${secret}` : plainOf(evidence);
    return /^([\w.@-]{1,80}):\1$/.test(both) && !(0,measures/* looksIssued */.Wh)(secret);
});
var isUserAndNumber = (function isUserAndNumber(evidence) {
    const word = /^([a-z]{3,20})[@_#.-]?\d{1,4}[!@#$%^&*.]{0,4}$/i.exec(evidence.secret)?.[1]?.toLowerCase();
    if (word === undefined || !guessed(evidence))
        return false;
    const line = (0,measures/* lineOf */.cA)(evidence.before).toLowerCase();
    return line.includes(`${word}@`) || line.includes(`'${word}'`) || line.includes(`"${word}"`);
});
var speaksOfItself = (function speaksOfItself(value) {
    return [value, spelledOut(value)].some((text) => ofItself.test(text) && !(0,measures/* looksIssued */.Wh)(text.replace(ofItself, '')));
});
var spelledOut = (function spelledOut(value) {
    return value.replace(/[43051@$]/g, letterFor);
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cX: () => (/* binding */ atMostMedium),
  sl: () => (/* binding */ isIssued),
  $t: () => (/* binding */ weighedBytes),
  uq: () => (/* binding */ weightRows)
});

// UNUSED EXPORTS: isThoughtOf

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/documented.js
var documented = __nccwpck_require__(1229);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/public-host.js
// Whether a text names a host that is reached from elsewhere, or one of the machine that reads it.
/** Where a host stands: behind the user of an address, behind a scheme, or as the value of such a key. */
const host = /(?:@|:\/\/|\b(?:host|server)(?:name)?["']?[ \t]?[:=][ \t]?["']?)(?:tcp:)?(?<host>[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,8})(?![\w-])/gi;
/** Names and numbers that nobody reaches from elsewhere (RFC 1918, 2606, 3849, 6598, 6761, 6762, 8375), and the attributes of programs: `options.ip`. */
const notRouted = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|192\.0\.2|198\.51\.100|203\.0\.113)\.[\d.]+$|(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost|local|localdomain|internal|intranet|lan|home|corp|private|docker|svc|cluster|db|mysql|postgres|redis|mongo|ip|host|hostname|addr|address|url|port)$/i;
/** Companies that Microsoft made up for its manuals. */
const madeUpCompany = /(?:^|[.-])(?:contoso|fabrikam)[\w-]{0,40}\./i;
/** What only says of which vocabulary a text is: nobody asks there. */
const vocabulary = /(?<![\w-])(?:xmlns(?::\w{1,40})?|xsi:\w{1,40}|["']\$schema["'][ \t]?)[:=][ \t]?["'][^"'\n]{0,300}["']?/g;
const address = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const named = /\.[a-z]{2,12}$/i;
/** Who asks `0.0.0.0` asks his own machine; who listens there is reached from everywhere. */
const ownHost = /(?:\blocalhost|\b127\.0\.0\.1|(?:@|:\/\/)0\.0\.0\.0|\[::1\]|\bhost\.docker\.internal|\(localdb\))(?![\w.-])/i;
/** Who has a mailbox, and no host that is asked: behind a scheme or a password an `@` is one. */
const mailbox = /(?<![\w.+:/-])[\w.+-]{1,64}@[\w.-]{1,100}/g;
/**
 * A host by its whole name, or by an address that is routed.
 * @param mail whether that of a mailbox counts
 */

function isOfOwnMachine(text) {
    return ownHost.test(text);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/file-kind.js
var file_kind = __nccwpck_require__(5440);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __nccwpck_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
var names = __nccwpck_require__(1859);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/remarks.js
var remarks = __nccwpck_require__(4850);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/self-made.js
var self_made = __nccwpck_require__(5161);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/running.js
var running = __nccwpck_require__(6414);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/weight.js
// What a secret weighs: `high` is earned by evidence that it opens something somewhere. Each row names what speaks for a
// value that its author made up, let expire, or keeps on one machine, or that nothing but its name speaks for; what is so is reported
// all the same, as `medium`.







function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9919, 9920, 9921, 9922, 8774, 6585], 6585); } // at first use

/** So far before a secret its line is read. */
const weighedBytes = 240;
/** A token that ended before these rules were made is of no use by any clock. */
const rulesMade = '2026-01-01';
/** Files that are copied and filled in before use: `.env.example`, `defaults.yml`, `server.env.template`. */
const toBeCopied = /(?:^|[._-])(?:examples?(?!\.(?:com|org|net)\b)|samples?|templates?|dist|tpl|skel|defaults?)(?:\.[a-z]{1,10}){0,2}$|(?:^|\/)[\w-]{1,40}[._-](?:examples?|samples?|templates?)\//i;
/** What each environment has its own instead of: `config/default.json`. */
const ofAllEnvironments = /(?:^|\/)(?:defaults?|examples?|samples?)\.(?:json5?|ya?ml|toml|env|php|ini|conf|properties)$/i;
/** A server that has a key takes it from there. */
const keyOfUse = /(?:dist|defaults?)\.(?:pem|key|p8|pk8|ppk|jwks?|json)$/i;
/** Programs that a manual shows. */
const lesson = /(?:^|\/)(?:docs?[_-]src\/|[^/]{0,80}tutorial[^/]{0,80}(?:\/|$))/i;
/** What an app writes to a service of statistics with, and nobody reads, or searches with what everybody may. */
const telemetryName = /(?:(?:rudder(?:stack)?|segment|analytics|telemetry)_?write_?key|mixpanel_?(?:project_?)?token|algolia_?search_?(?:only_?)?(?:api_?)?key)["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** The identifier of a client, which is no secret (RFC 6749, 2.2), or of a project. */
const clientId = /(?:(?:client|app(?:lication)?)_?id|(?:dropbox|pusher|kakao)_?(?:native_?)?app_?key|project[_-]?key)["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** What every browser is given: to listen with, to tell people from programs, to check what a server signed. */
const browserKey = /\bnew Pusher\(\s{0,8}["'`]$|\bpusher["'`],\s{1,40}(?:\/\/[ \t]{0,20})?key: ["'`]$|(?:(?:public|publishable|site|pusher|amplitude(?:_?api)?)_?key|gtm_(?:auth|preview))["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** `<script src="https://maps.acme.io/js?key=`: what a page loads, everybody who looks at it may. */
const pageScript = /<script\b[^>\n]{0,120}\bsrc=["'][^"'\n]{0,200}$/i;
/** In base64 what such keys of RSA and of curves begin with (RFC 5280, 4.1.2.7): the half that everybody may have. */
const publicHalf = /^MI(?:GfMA0GCSqGSIb3DQEBAQUA|I[BCE][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEFAAOC)|^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQ/;
/** What a browser keeps of its user: the keys in it that Google gives out are the browser's own. */
const browserProfile = /(?:^|\/)(?:Default|Profile \d{1,3})\/(?:Preferences$|Secure Preferences$|[\w ]{1,40}(?:_db| Storage| Files?| Data)\/)/;
/** Variables that builders of pages and apps put into what they build (Next.js, Vite, Create React App, Expo, Gatsby, Nuxt, Vue, Angular). */
const builtIntoPages = /(?<![A-Za-z0-9_])(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|GATSBY|VUE_APP|NG_APP)_\w{1,80}["'\]]{0,2}[ \t]{0,3}[:=]\s{0,40}["'`]?$/;
/** A token of Mapbox that its manual calls public: the secret ones begin with `sk`. */
const publicToken = /^pk\.eyJ/;
/** Who sells tunnels gives one and the same key to all customers; a name and a password let one in. */
const tunnelSeller = /nord-?vpn|express-?vpn|surfshark|proton-?vpn|pure-?vpn|cyberghost|mullvad|private-?internet-?access|ipvanish|windscribe|vyprvpn|torguard|hidemyass|vpnbook/i;
/** Mailboxes that throw away what they are sent, and hosts that call themselves a sandbox. */
const trialHost = /(?:(?<![\w-])|(?<=%40))(?:ethereal\.email|(?:[\w-]{1,30}\.){0,2}mailtrap\.io|sandbox[\w-]{0,30}\.[\w-]{1,60}\.[a-z]{2,10})(?![\w.-])/i;
/** `SANDBOX_API_KEY=`, `'sandbox_secret' => '`. */
const sandboxName = /(?<![A-Za-z])sandbox_?\w{0,40}["']?[ \t]{0,24}(?:=>|[:=])[ \t]{0,8}["'`]?$/i;
/** What others show and try their library with: nobody who carries it knows of it, and no host of code runs its pipelines. */
const samplesOfOthers = /(?:^|[/!])(?:vendor|vendored|node_modules|third_?party|bower_components|site-packages|Pods)\/(?:[^\n]{0,200}\/)?(?:(?:examples?|samples?|demos?|tests?|\.github|\.circleci)\/|\.(?:gitlab-ci|travis|drone|cirrus)\.ya?ml$)/i;
/** Folders of tests as Xcode names them: `AcmeCoreTests/`; in small letters it would be any word. */
const testsOfTarget = /(?:^|\/)[A-Z][A-Za-z0-9]{0,60}[a-z](?:UI)?Tests\//;
/** `"password":"\u2026","salt":`: what is kept beside a salt is a hash. */
const saltBeside = /(?<![A-Za-z])salt["']?[ \t]{0,3}[:=,]/i;
/** Jenkins writes what it encrypted with a key of its own (`secrets/master.key`) into the elements of its plugins. */
const jenkinsElement = /<(?:passphrase|password|secret|apiToken|privateKey|\w{1,30}Password)>$/;
/** `secure: v1:<nonce>:`, as Pulumi writes what it encrypted. */
const pulumiSecret = /\bsecure["']?:[ \t]{1,3}["']?v1:(?:[A-Za-z0-9+/=]{1,40}:)?$/;
/** `Salted__` in base64, with which OpenSSL begins what a passphrase encrypted. */
const saltedText = /^U2FsdGVkX1[89+/]/;
const jenkinsPlugin = /\b(?:com\.cloudbees|hudson|jenkins|org\.jenkinsci)\.[\w.]{1,80}|\bplugin="[\w-]{1,60}@/;
/** `${NAME:-v}`, `${NAME:v}` of Spring, `import.meta.env.NAME || 'v'`, `env('NAME', 'v')`, `os.getenv("NAME", "v")`. */
const fallback = /(?:\$\{[A-Za-z_][\w.]{0,80}(?::-?|-)|\benv(?:\.\w{1,80}|\[["']\w{1,80}["']\])[ \t]{0,3}(?:\|\||\?\?)\s{0,24}["'`]|\b(?:get)?env(?:iron\.get)?\([ \t]{0,3}["']\w{1,80}["'][ \t]{0,3},[ \t]{0,3}["'])$/i;
/** `{{ lookup('hashi_vault', 'secret=kv/a:smtp-password', `: arguments of what fetches a secret. */
const openLookup = /\{\{-?[ \t]{0,4}(?:lookup|query|q)\((?:(?!\}\})[^\n]){0,200}$/;
const exampleKey = /(?:^|[\s"'{,])(?:x-)?examples?["']?[ \t]{0,3}(?::|=>|=)\s{0,40}["'`]?(?:(?:Bearer|Basic|Token)[ \t])?$/i;
/** `APP_ENV=local`, `NODE_ENV: development`: which environment the settings around it are of. */
const saidEnvironment = /^[ \t-]{0,20}(?:export[ \t])?(?:APP|NODE|RAILS|RACK|FLASK|DJANGO|SYMFONY|ASPNETCORE|DOTNET|MIX|GO)_ENV(?:IRONMENT)?[ \t]{0,3}[=:][ \t]{0,3}["']?(?:local|dev|development|test|testing)["']?[ \t\r]*$/im;
/** What an application makes for itself alone, by its name, so that each environment has its own. */
const ownSecret = /(?:^|[^A-Za-z])(?:app|jwt|session|rails_?master|cookie|csrf|hash|signing|encryption|nextauth|auth)_?(?:token_?)?(?:secret|key|salt)(?:_?key)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'`]?$|(?:^|[^A-Za-z])secret_?key(?:_?base)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'`]?$/i;
/** What a program makes that anybody runs, so that a test has its own; what a service gives out, a test has of a person's account. */
const madeWhereItRuns = /^(?:json-web-token|k3s-|docker-swarm-|dify-|http-basic-|connection-string-|database-url-|go-sql-dsn-|sql-insert-)/;
/** Folders of what sets up a machine to try something on, Perl's `t/`, and keys of a server that has no name of its own. */
const trialPlace = /^t\/|(?:^|\/)(?:molecule|vagrant|\.?kitchen[\w.-]{0,40}|pebble|(?:[\w-]{1,30}-)?compliance-(?:tools?|tests?|suite)|\.(?:devcontainer|d?dev|lando)|dev-?keys|demo-?setups?|dummy-?servers?|t\/(?:certs?|keys?|ssl|tls)|[\w-]{1,40}[._-](?:example|sample))\/|(?:^|[/!])\.?ci\/[^\n]{0,120}values[\w.-]{0,40}\.ya?ml$|(?:^|\/)test-[\w-]{1,60}\.sh$|(?:^|[/._-])(?:self-?signed|snake-?oil|place_?holder|localhost|dummy|fake)(?:[._-][\w-]{1,20}){0,3}\.(?:key|pem|crt|cert|p12|pfx|jks)$/i;
/** A developer's own: `nginx/dev/server.key`, `.env.development`; a host may be called after a demonstration. */
const developersPlace = /(?:^|\/)(?:dev|devel|development|(?<!usr\/)local)\/|(?:^|[/._-])(?:dev|development|local)(?:\.(?:key|pem|jwks?|json|ya?ml))?$/i;
const saidForTrials = /\b(?:(?:test|testing|insecure|dummy|dumb|fake|example|sample|development)\b[^\n]{0,40}\b(?:keys?|cert(?:ificate)?s?)\b|not (?:a )?secret\b|friendlyName:[ \t]{0,3}(?:test|localhost)\b|(?:key|certificate) (?:only )?for (?:testing|tests|development)\b)/i;
/** What a program shows to everybody who has it. */
const shipped = /(?:^|\/)(?:AndroidManifest\.xml|src\/main\/assets\/[^\n]{1,200}|google-services[\w.-]{0,40}\.json|GoogleService-Info[\w.-]{0,40}\.plist|res\/values[\w-]{0,40}\/[^/]{1,80}\.xml)$/;
const saidPublic = /^[ \t]{0,80}(?:#|\/\/|;|\*|\/\*)[^\n]{0,60}(?:\bpublic(?:ly)?\b(?![ /]{0,3}(?:and |or |\/)?private)[^\n]{0,30}\b(?:keys?|client (?:secret|token))\b|\bonly\b[^\n]{0,40}\bpublic(?:ly)? (?:available |accessible )?(?:resources?|data|content)\b)/i;
/** Of PGP's keys and of clouds' resources. */
const pgpId = /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/;
const pgpBeside = /(?<![a-z])(?:apt|gpg|pgp|keyserver|keyrings?|repo(?:sitor(?:y|ies))?|deb)(?![a-z])/i;
/** A version of a Go module that has no name, by its date and revision. */
const moduleVersion = /^v\d{1,4}\.\d{1,4}\.\d{1,4}-(?:[\w.]{1,20}\.)?\d{14}-[0-9a-f]{12}$/;
/** `"Url": "http://localhost:5341",`, the line above a key. */
const ownAddress = /^[ \t]{0,80}["']?(?:\w{1,30}[._-]?)?(?:ur[il]|host|end_?point|address|server)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?![\w.-])/i;
const fileName = /\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|csv|mp4|zip)$/i;
/** `"image":"ghcr.io/acme/shop-api:`, behind which a tag stands. */
const imageName = /\bimage["']?[ \t]{0,3}[:=][ \t]{0,3}["']?[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}(?::\d{1,5})?(?:\/[\w.-]{1,80}){1,6}:$/i;
const resourceId = /^[a-z]\d{3}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The beginning of a token, and fewer letters than its issuer gives: `ghp_test`. */
const cutShort = /^(?:gh[opusr]_\w{0,30}|glpat-[\w-]{0,15}|xox[abp]-\w{0,10})$/;
/** In no order of chance, as are small letters alone and then capitals alone; what is in base64 may have zeros in a row. */
const oneLetterLong = /([B-Za-z1-9])\1{7}|[a-z]{10}[A-Z]{10}/;
/** `fs.azure.account.key.storageaccount.blob.core.windows.net: `, `AccountName=mystorageaccount;AccountKey=`. */
const accountOfSamples = /(?:\.|AccountName=)(?:my|your|sample|test)?storage(?:account)?(?:name)?(?:\.(?:blob|dfs|file|queue|table)\.core\.windows\.net)?["']?(?:;AccountKey=|[ \t]{0,3}[:=][ \t]{0,3}["']?)$/i;
/** `dev-api-key-2024`, on whatever host. */
const typedForTrials = /^(?:dev|test|local|demo)[-_]/i;
/** What a value says of itself at its end; in front see `madeUpFront`. */
const madeUpEnd = /[-_.](?:fake|dummy|example|placeholder)$/i;
/** The same in front of what a rule takes for the whole: `MAILGUN_KEY=fake-\u2026`. */
const calledMadeUp = /(?<![\w.-])(?:fake|dummy|examples?|samples?|mock|placeholder|not[-_]?real|sandbox)[-_.:](?:key[-_])?$/i;
/** The key of a proxy's label for the users it lets in: `traefik.http.middlewares.a.basicauth.users=`. */
const usersLabel = /(?:^|[ \t"'`])(?:[\w-]{1,40}\.){1,8}(?:basic)?auth(?:\.basic)?(?:\.users)?=$/i;
/** A user of such a label: behind the name stands the hash of DES or SHA-1. */
const nameAndHash = /^[A-Za-z][\w.-]{0,40}:(?:[./0-9A-Za-z]{13}|\{SHA\}[A-Za-z0-9+/]{27}=)$/;
/** A comment of several lines that is not closed. */
const openComment = /(?:^|\n)[ \t]{0,80}\/\*(?:(?!\*\/)[\s\S])*$/;
/** By its name or place alone, and so not sure. */
const isUnsure = ({ generic, confidence, ruleId }) => (generic || confidence !== 'high') && !self_made/* selfMade */.I.has(ruleId);
/** Logins whose password nobody issues. */
const login = /^(?:connection-string|database-url|npmrc-auth|curl-auth|sql-|go-sql|http-basic)/;
/** What somebody types behind a command. */
const typed = /-command-password$|^(?:docker-login|piped|sqlplus|sshpass)-password$/;
/** What a program, or whoever sets one up, makes: its form names no issuer. */
const unformed = /^(?:json-web-|jwt-signing-secret$|http-basic-|django-secret-key$|ethereum-private-key$|solana-private-key$|wallet-seed-phrase$)/;
/** A token whose claims name its issuer has its form: a key of Supabase that goes past every policy. */
const isUnformed = ({ ruleId, confidence }) => unformed.test(ruleId) && !(ruleId === 'json-web-token' && confidence === 'high');
/** Under the name of a service and of letters that only a machine leaves: no word that somebody writes beside it takes that back. */
const isGivenOut = (evidence) => !evidence.generic && !login.test(evidence.ruleId) && !isUnformed(evidence) && (0,measures/* looksIssued */.Wh)(plainOf(evidence));
/** What may be made up, so that the words beside it count. */
const guessed = (evidence) => isUnsure(evidence) && !isGivenOut(evidence);
/** By the form that a service gave it: no word beside it tells that its author made it up. */
const isIssued = ({ ruleId, generic, confidence }) => !generic &&
    confidence === 'high' &&
    !self_made/* selfMade */.I.has(ruleId) &&
    !login.test(ruleId) &&
    !isUnformed({ ruleId, confidence }) &&
    !madeWhereItRuns.test(ruleId);
/** What no issuer's form and no check digits prove: that it runs is for its place to say. */
const isUnproven = (evidence) => guessed(evidence) || login.test(evidence.ruleId) || isUnformed(evidence);
/** The sign at the start of a token: with wrong check digits it has its issuer's form all the same. */
const issuersSign = /^[A-Za-z]{2,12}[_-]/;
/** What only its name says is a service's stands for nothing where nothing runs. */
const isNamedWhereNothingRuns = ({ generic, confidence, file, secret }) => !generic && confidence !== 'high' && file.is('dead') && !issuersSign.test(secret);
/** `https://cdn.acme.io/a.zip?token=`: a link's host is where it leads, and not where a login is. */
const linkToken = /[?&](?:\w{0,30}token|\w{0,12}sign(?:ature)?|auth_?key)=$/i;
/** `service-api-\u2026`: what stands before the sign of a token makes it the end of a longer name, where its letters are of no one issuer. */
const isEndOfName = ({ generic, confidence, secret, before }) => !generic && confidence !== 'high' && issuersSign.test(secret) && /[A-Za-z0-9][-_]$/.test(before);
/** `HUBSPOT_FORM_ID_SAAS = "`: a service's rule takes what its name begins; what the name goes on to say is an identifier. */

const tellsOfSecret = /^(?:\w{0,20}keys?|\w{0,20}tokens?|secrets?|pass\w{0,12}|pwd|pw|auth\w{0,12}|credentials?|creds?|pat|hapikey|bearer|login)$/;
/** A token of Supabase whose claims say that it is that of whoever is not logged in. */

/** By its file, by the service that its name names, or by a host beside it. */
function isSaidToRun(evidence) {
    const { file, ruleId, before } = evidence;
    if (file.is('running') || isOfDatabaseElsewhere(before))
        return true;
    // A row of a table holds addresses of whatever it is about, here as below.
    if (login.test(ruleId))
        return !ruleId.startsWith('sql-insert-') && elsewhere(evidence);
    return (!file.is('dead') &&
        ((ruleId === 'kubernetes-secret-yaml' && !file.is('trialSettings')) || isBesideHost(evidence) || isOfService(before)));
}
/** A host that somebody else runs stands beside it, and it is neither a link that anybody may follow nor a row of a table. */
function isBesideHost(evidence) {
    return elsewhere(evidence) && !linkToken.test(evidence.before) && !/\.sql$/i.test(evidence.file.path);
}
/** So many things that do not follow from each other say that a guess runs; its letters are asked elsewhere. */
function signsOfUse(evidence) {
    const { file, ruleId, before } = evidence;
    // Of Secret in a manifest the kind says what it is and that it is applied.
    const place = file.is('serving') || ruleId === 'kubernetes-secret-yaml' ? 2 : Number(file.is('running'));
    return place + Number(isBesideHost(evidence) || isOfDatabaseElsewhere(before)) + Number(isOfService(before));
}
/** `FLICKR_API_KEY = "`: a service in the name to which the value is given. */
function isOfService(before) {
    return (0, atFirstUse0().namesService)((0,measures/* nameBefore */.H7)((0,measures/* lineOf */.cA)(before).replace(/[^\w\n]{0,12}$/, ''), 80));
}
const database = /(?:mysql|postgres(?:ql)?|mariadb|sqlserver|oracle|mongodb|redis|amqps?)\b[\w:+@]{0,20}\/\//i;
/** `spring.datasource.url=jdbc:mysql://db.acme.io/a` above `spring.datasource.password=`: the login of a database by its whole name. */
function isOfDatabaseElsewhere(before) {
    const lines = before.split('\n');
    const own = keyPath(lines.pop());
    return lines.some((line) => database.test(line) && keyPath(line) === own && !remarks/* commentLine */.WA.test(line) && isRoutable(line));
}
/** The indentation of a setting, and its name up to the last dot. */
function keyPath(line) {
    return /^[ \t]{0,80}(?:[\w-]{1,40}\.){0,8}/.exec(line)?.[0];
}
/** The settings of which environment it is among: `development:`, or Gradle's `debug {`, and what is indented below. */
function isInOwnSection(before, { path }) {
    const section = /\.ya?ml$/.test(path) ? developersSection : /\.gradle(?:\.kts)?$/.test(path) ? debugBlock : undefined;
    if (section === undefined)
        return false;
    const lines = before.split('\n');
    const own = lines.pop().search(/\S/);
    const head = own > 0 ? lines.findLast((line) => /^[ \t]*[^\s#]/.test(line) && line.search(/\S/) < own) : undefined;
    return head !== undefined && section.test(head);
}
const developersSection = /^[ \t]*["']?(?:development|dev|tests?|testing|local)["']?[ \t]*:[ \t\r]*(?:&\w{1,20})?[ \t\r]*$/;
const debugBlock = /^[ \t]*(?:getByName\(")?(?:debug|dev(?:elop(?:ment)?)?)(?:"\))?[ \t]*\{[ \t\r]*$/;
/** What an application makes for itself, among settings that say they are of a developer. */

/**
 * A host by its whole name or address: what logs in there is in use, however short its password. With the address of a mailbox
 * a password logs in, and no key does.
 */

/** What somebody thinks of in a second: a word, words, a word and a number, fewer letters than a key has. */
function isThoughtOf(value) {
    return ((0,measures/* isWords */.yP)(value) ||
        /^[A-Za-z@$!_.-]{1,40}$/.test(value) ||
        /^[A-Za-z]{3,20}[@_#.-]?\d{1,4}[!@#$%^&*.]{0,4}$/.test(value) ||
        /^[a-z0-9]{1,4}-[a-z]{2,12}$/.test(value) ||
        (value.length <= 8 && /^[a-z0-9]+$/.test(value)) ||
        speaksOfItself(value) ||
        // `P4ssb0lt`: digits in place of letters.
        (value.length <= 13 && /^[A-Z]?[a-z]{3,12}(?:[_-][A-Z]?[a-z]{2,12}){0,2}!?$/.test(spelledOut(value))));
}
/** What base64 hides in a manifest or behind `Basic`: of random bytes so many are never all letters. */

/** `app:app | chpasswd`: who logs in so has his name for a password. */

/** `email: 'parent@school.com', password: 'parent123'`: the users that a program begins with. */

const ofItself = /passa?word|change_?(?:it|me|this)/i;
/** `VERY%@bad123password`, `change_me_now-1`, `myAwEsOm3pa55@w0rd`: what is left without the word is no key. */

/** With letters where digits stand for them. */

const letterFor = (sign) => ({ 4: 'a', 3: 'e', 0: 'o', 5: 's', 1: 'i', '@': 'a', $: 's' })[sign];
/** Base64 of a sentence, of words or of a path; random bytes so many are never all letters. */
function encodesText(value) {
    if (value.length < 20 || value.length > 2000 || !/^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(value))
        return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^[\t\n\r -~]+$/.test(text) && /[A-Za-z]{2,20}(?:[ _/.-][A-Za-z]{2,20}){3}/.test(text);
}
const plain = { ruleId: 'generic-api-key', generic: true, confidence: 'medium', head: '', before: 'key = "', after: '"' };
const key = ['Zk8', 'qR2', 'vT7', 'mX4', 'pL9', 'wB6'].join('');
/** The first that applies keeps a secret at `medium`. Of what check digits prove none is asked. */
const weightRows = [
    {
        id: 'expired',
        why: 'It says itself that it is no longer valid.',
        refuses: ({ expires }) => expires !== undefined && expires < rulesMade,
        sample: {
            ...plain,
            ruleId: 'json-web-token',
            generic: false,
            secret: key,
            file: (0,file_kind/* fileKind */.h)('.env'),
            expires: '2019-03-01T00:00:00.000Z',
        },
    },
    {
        id: 'in-a-test',
        why: 'It stands in the source of a test, or in a sample or a pipeline of others\u2019 code, whose author can have made it, or was given it to try: no check digits prove it.',
        refuses: (evidence) => {
            const { file, ruleId } = evidence;
            if (samplesOfOthers.test(file.path) || (testsOfTarget.test(file.path) && guessed(evidence)))
                return true;
            if (!file.is('rehearsed'))
                return false;
            // A test may be named for what it tests: `test_docker_deployment.py`.
            if (file.is('testSource') && self_made/* selfMade */.I.has(ruleId))
                return true;
            if (file.is('testCode') && !file.is('inUse') && !self_made/* selfMade */.I.has(ruleId))
                return true;
            const made = madeWhereItRuns.test(ruleId);
            return !file.is('inUse') && ((file.is('sourceCode') && (isUnsure(evidence) || made)) || (made && !elsewhere(evidence)));
        },
        sample: { ...plain, ruleId: 'k3s-cluster-token', confidence: 'high', generic: false, secret: key, file: (0,file_kind/* fileKind */.h)('cmd/join_test.go') },
    },
    {
        id: 'for-readers',
        why: 'It stands in a text for readers, and no form of an issuer tells it from what its author made up.',
        refuses: (evidence) => {
            const { file, ruleId, secret } = evidence;
            if (!file.is('reading') && !lesson.test(file.path))
                return false;
            if (isUnsure(evidence))
                return true;
            const inventable = madeWhereItRuns.test(ruleId) || login.test(ruleId) || (typed.test(ruleId) && !(0,measures/* looksIssued */.Wh)(secret));
            return inventable && !elsewhere(evidence);
        },
        sample: { ...plain, secret: key, before: 'FLICKR_KEY = "', file: (0,file_kind/* fileKind */.h)('docs_src/prod/a.yml') },
    },
    {
        id: 'to-be-copied',
        why: 'Its file is one to copy and fill in, or of defaults in whose place each environment has its own.',
        refuses: (evidence) => (ofAllEnvironments.test(evidence.file.path) && (isUnsure(evidence) || self_made/* selfMade */.I.has(evidence.ruleId))) ||
            (toBeCopied.test(evidence.file.path) &&
                (isUnsure(evidence) || (self_made/* selfMade */.I.has(evidence.ruleId) && !keyOfUse.test(evidence.file.path)))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/app.tpl.yml') },
    },
    {
        id: 'to-be-changed',
        why: 'What follows on its line says to change it or that it is made up, or a remark above it that it only stands for another.',
        refuses: (evidence) => guessed(evidence) &&
            ((0,remarks/* isToBeChanged */.ze)(evidence.after) || (evidence.generic && (0,remarks/* isSaidFake */.z5)(evidence.after)) || (0,remarks/* isStandIn */.WG)(lineAbove(evidence.before))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/compose.yml'), after: ' # change this' },
    },
    {
        id: 'own-machine',
        why: 'The address beside it, or the section it is in, is that of a developer\u2019s own machine.',
        refuses: (evidence) => (evidence.generic && !elsewhere(evidence) && ownAddress.test(lineAbove(evidence.before))) ||
            (!elsewhere(evidence) &&
                (guessed(evidence) || login.test(evidence.ruleId) || isUnformed(evidence)) &&
                (isOfOwnMachine((0,measures/* lineOf */.cA)(evidence.before)) || isOfOwnMachine(evidence.after) || isInOwnSection(evidence.before, evidence.file))) ||
            (/^(?:dify-|gradle-)/.test(evidence.ruleId) &&
                (isOfOwnMachine(lineAbove(evidence.before)) ||
                    isOfOwnMachine((0,measures/* lineOf */.cA)(evidence.before)) ||
                    isInOwnSection(evidence.before, evidence.file))) ||
            // A Keycloak makes the secrets of its own clients, and the settings beside one say where it runs.
            (evidence.ruleId === 'keycloak-client-secret' && isOfOwnMachine(evidence.before) && !isRoutable(evidence.before)),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/config.json'), before: '"Default": "Server=localhost,1434;User Id=sa;Password=' },
    },
    {
        id: 'of-development',
        why: 'An application makes it for itself, and the settings around it say that they are of a developer, so that a deployment has another.',
        refuses: isOfDevelopment,
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('.env'), before: 'APP_ENV=dev\nAPP_SECRET=' },
    },
    {
        id: 'fallback',
        why: 'It is what a program takes where nobody sets a variable, so that a deployment has another.',
        refuses: (evidence) => (guessed(evidence) || isUnformed(evidence)) && fallback.test(evidence.before),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/settings.py'), before: 'KEY = os.environ.get("KEY", "' },
    },
    {
        id: 'an-example',
        why: 'It is the value of a key `example`.',
        refuses: (evidence) => guessed(evidence) && exampleKey.test(evidence.before),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/config.yml'), before: '      example:\n        "Bearer ' },
    },
    {
        id: 'thought-of',
        why: 'It is a word, a word and a number, or the name that it belongs to, and no host beside it is reached from elsewhere: a weak password, or that of a trial.',
        refuses: (evidence) => isUserAndNumber(evidence) ||
            (!elsewhere(evidence) &&
                (speaksOfItself(evidence.secret) ||
                    isNameToo(evidence) ||
                    ((guessed(evidence) || login.test(evidence.ruleId)) && isThoughtOf(plainOf(evidence)) && !(0,measures/* looksIssued */.Wh)(plainOf(evidence))))),
        sample: { ...plain, ruleId: 'tool-command-password', generic: false, secret: 'kestra', file: (0,file_kind/* fileKind */.h)('.env') },
    },
    {
        id: 'says-made-up',
        why: 'It says of itself that it is fake, a dummy or an example, has one letter over and over, stands for an account that has no name, or is the beginning of a token alone.',
        refuses: (evidence) => (!self_made/* selfMade */.I.has(evidence.ruleId) && (oneLetterLong.test(evidence.secret) || /^(?:\.{3}|\u2026)/.test(evidence.after))) ||
            (evidence.ruleId.startsWith('azure-storage-') && accountOfSamples.test(evidence.before)) ||
            (!isIssued(evidence) && typedForTrials.test(evidence.secret) && !(0,measures/* looksIssued */.Wh)(evidence.secret)) ||
            ((guessed(evidence) || isUnformed(evidence)) && (measures/* madeUpFront */.AT.test(evidence.secret) || madeUpEnd.test(evidence.secret))) ||
            (!isIssued(evidence) && (calledMadeUp.test((0,measures/* lineOf */.cA)(evidence.before)) || cutShort.test(evidence.secret))),
        sample: { ...plain, secret: `fake-key-${key}`, file: (0,file_kind/* fileKind */.h)('prod/compose.yml') },
    },
    {
        id: 'sandbox',
        why: 'It opens only what its issuer made to try things on, as its first letters or the host beside it say.',
        refuses: (evidence) => /^sandbox[-_]/i.test(evidence.secret) ||
            (isUnsure(evidence) && sandboxName.test(evidence.before)) ||
            ((guessed(evidence) || login.test(evidence.ruleId) || evidence.ruleId === 'url-password') &&
                (trialHost.test(evidence.before) || trialHost.test(evidence.after))),
        sample: { ...plain, secret: `sandbox-${key}`, file: (0,file_kind/* fileKind */.h)('prod/compose.yml') },
    },
    {
        id: 'digest-of-a-word',
        why: 'It is the digest of a word, which anybody can compute.',
        refuses: ({ secret }) => (0,documented/* isDigestOfWord */.U7)(secret),
        sample: { ...plain, secret: ['098f6bcd4621d373', 'cade4e832627b4f6'].join(''), file: (0,file_kind/* fileKind */.h)('prod/compose.yml') },
    },
    {
        id: 'shipped-default',
        why: 'A program ships with it, so that it is known to everybody, and no host beside it is reached from elsewhere.',
        refuses: (evidence) => (0,documented/* isShippedDefault */.tS)(evidence.secret) && !elsewhere(evidence),
        sample: { ...plain, secret: ['edd1c9f034335f13', '0f1e2d3c4b5a6978'].join(''), file: (0,file_kind/* fileKind */.h)('prod/compose.yml') },
    },
    {
        id: 'hashed',
        why: 'It is the hash of a password, as a proxy is told its users or a table keeps it beside a salt, and not the password.',
        refuses: (evidence) => (nameAndHash.test(evidence.secret) && usersLabel.test((0,measures/* lineOf */.cA)(evidence.before))) ||
            (guessed(evidence) &&
                measures/* hexDigest */.w0.test(evidence.secret) &&
                (saltBeside.test(evidence.after) || saltBeside.test((0,measures/* lineOf */.cA)(evidence.before)))),
        sample: {
            ...plain,
            secret: ['bob:zk8q', 'R2vT7mX4p'].join(''),
            file: (0,file_kind/* fileKind */.h)('prod/compose.yml'),
            before: '  - proxy.frontend.auth=',
        },
    },
    {
        id: 'ciphertext',
        why: 'Jenkins, Pulumi or OpenSSL wrote it, encrypted with a key that is not in it.',
        refuses: (evidence) => pulumiSecret.test(evidence.before) ||
            saltedText.test(evidence.secret) ||
            (isUnsure(evidence) &&
                jenkinsElement.test(evidence.before) &&
                /^\{?[A-Za-z0-9+/]{21,400}={0,2}\}?$/.test(evidence.secret) &&
                (jenkinsPlugin.test(evidence.before) || jenkinsPlugin.test(evidence.head))),
        sample: {
            ...plain,
            ruleId: 'generic-password',
            secret: `${key}${key.slice(0, 4)}==`,
            before: '<com.cloudbees.jenkins.plugins.Key plugin="ssh-credentials@1.10">\n  <passphrase>',
            after: '</passphrase>',
            file: (0,file_kind/* fileKind */.h)('prod/config.xml'),
        },
    },
    {
        id: 'text',
        why: 'Decoded it is words and not random bytes.',
        refuses: (evidence) => guessed(evidence) && encodesText(evidence.secret),
        sample: {
            ...plain,
            secret: Buffer.from('a key of mine which should be another one wherever it is put into production').toString('base64'),
            file: (0,file_kind/* fileKind */.h)('prod/config.yml'),
        },
    },
    {
        id: 'public-by-design',
        why: 'Whoever gives it out says that it is public: the id of a client, a key that only writes statistics, searches or listens, what a page or an app is built with, that of a tunnel for all customers, or the id of a project.',
        refuses: (evidence) => (isUnsure(evidence) && (telemetryName.test(evidence.before) || clientId.test(evidence.before) || browserKey.test(evidence.before))) ||
            (guessed(evidence) && pageScript.test((0,measures/* lineOf */.cA)(evidence.before))) ||
            ((isUnsure(evidence) || evidence.ruleId === 'gcp-api-key') && builtIntoPages.test(evidence.before)) ||
            (evidence.ruleId === 'gcp-api-key' && browserProfile.test(evidence.file.path)) ||
            (isUnsure(evidence) && !evidence.generic && isIdByName(evidence)) ||
            // Flagsmith's pages ask with the 22 letters of an environment; its servers with what begins `ser.`.
            (evidence.ruleId === 'flagsmith-environment-key' && evidence.secret.length === 22) ||
            publicHalf.test(evidence.secret) ||
            publicToken.test(evidence.secret) ||
            isOfNobody(evidence.secret) ||
            (!isIssued(evidence) && /\.sln$/.test(evidence.file.path)) ||
            (evidence.ruleId === 'openvpn-static-key' && (tunnelSeller.test(evidence.file.path) || tunnelSeller.test(evidence.head))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/config.yml'), before: 'client_id: ' },
    },
    {
        id: 'expression',
        why: 'It stands within an expression of a template, whose functions have names.',
        refuses: (evidence) => guessed(evidence) &&
            (/\{\{-?[ \t]{0,4}\$\w{1,60}[ \t]{0,3}:=[ \t]{0,3}$/.test(evidence.before) || openLookup.test((0,measures/* lineOf */.cA)(evidence.before))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('k8s/prod/templates/a.yaml'), before: '{{- $password := ' },
    },
    {
        id: 'made-for-trials',
        why: 'Anybody makes such a key, and its path or the words beside it say that this one is for tests or development.',
        refuses: (evidence) => {
            const { ruleId, file, head, before } = evidence;
            if (file.is('inUse'))
                return false;
            if (self_made/* selfMade */.I.has(ruleId))
                return (trialPlace.test(file.path) ||
                    isOfTrialSettings(file.path) ||
                    developersPlace.test(file.path) ||
                    isSaidForTrials(head) ||
                    isSaidForTrials(before));
            return guessed(evidence) && trialPlace.test(file.path);
        },
        sample: {
            ...plain,
            ruleId: 'private-key',
            confidence: 'high',
            secret: key,
            file: (0,file_kind/* fileKind */.h)('a.yaml'),
            head: '# Insecure development keys, by make certs\n',
            before: '',
        },
    },
    {
        id: 'commented',
        why: 'It is a guess, and stands in a comment, where it does nothing.',
        refuses: (evidence) => (guessed(evidence) || isUnformed(evidence)) &&
            ((isLineKnown(evidence.before) && remarks/* commentLine */.WA.test((0,measures/* lineOf */.cA)(evidence.before))) ||
                (evidence.file.is('sourceCode') && openComment.test(evidence.before))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/compose.yml'), before: '      #- OAUTH2_SECRET=' },
    },
    {
        id: 'said-public',
        why: 'A comment above it or behind it says that the key is public.',
        refuses: (evidence) => guessed(evidence) &&
            (evidence.before.split('\n').some((line) => saidPublic.test(line)) ||
                saidPublic.test(evidence.after.replace(/^["'`,;) \t]{0,8}/, ''))),
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('prod/config.yml'), before: '// Public API key of the web client\nconst val KEY = "' },
    },
    {
        id: 'shipped',
        why: 'It stands in a file that every copy of an app holds: whoever has the app has it, and a provider should limit it to that app.',
        refuses: (evidence) => shipped.test(evidence.file.path) && (guessed(evidence) || evidence.ruleId === 'gcp-api-key'),
        sample: {
            ...plain,
            ruleId: 'gcp-api-key',
            generic: false,
            confidence: 'high',
            secret: key,
            file: (0,file_kind/* fileKind */.h)('app/src/main/AndroidManifest.xml'),
        },
    },
    {
        id: 'digest',
        why: 'It has the form of a digest, where a password is said to stand.',
        refuses: (evidence) => isUnsure(evidence) && measures/* hexDigest */.w0.test(evidence.secret) && evidence.ruleId === 'generic-password' && evidence.secret.length >= 96,
        sample: {
            ...plain,
            ruleId: 'generic-password',
            secret: ['7d1afa7b', '718fb893', 'db30a1b2', 'c3d4e5f6'].join('').repeat(3),
            file: (0,file_kind/* fileKind */.h)('prod/config.json'),
        },
    },
    {
        id: 'no-key',
        why: 'What stands behind the header of a private key is not one whole.',
        refuses: ({ ruleId, confidence }) => ruleId === 'private-key' && confidence !== 'high',
        sample: { ...plain, ruleId: 'private-key', generic: false, secret: 'BEGIN', file: (0,file_kind/* fileKind */.h)('prod/a.yaml') },
    },
    {
        id: 'address',
        why: 'It has the form of an address of Ethereum, of the id of a PGP key or of that of a resource, which are public, of a version, of a file\u2019s name or of a place.',
        refuses: (evidence) => (isUnsure(evidence) && moduleVersion.test(evidence.secret)) ||
            (guessed(evidence) && (imageName.test(evidence.before) || fileName.test(evidence.secret) || evidence.secret.startsWith('//'))) ||
            (guessed(evidence) &&
                (/^0x(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{40})$/.test(evidence.secret) ||
                    resourceId.test(evidence.secret) ||
                    (pgpId.test(evidence.secret) && pgpBeside.test(evidence.before)))),
        sample: { ...plain, secret: ['0x7d1afa7b718fb893db30', 'a2c4e91f5d6b8c37e02f'].join(''), file: (0,file_kind/* fileKind */.h)('prod/config.json') },
    },
    {
        id: 'end-of-a-name',
        why: 'It is the end of a longer name, and its form is that of no issuer beyond doubt.',
        refuses: isEndOfName,
        sample: {
            ...plain,
            ruleId: 'phabricator-conduit-token-prefixed',
            generic: false,
            secret: ['api', 'zk8qr2vt7mx4pl9wb6zk8qr2vt7m'].join('-'),
            before: 'name = service-',
            file: (0,file_kind/* fileKind */.h)('prod/compose.yml'),
        },
    },
    {
        id: 'no-running-place',
        why: 'It has no form of an issuer, and nothing says that the value runs: its file is none of settings that a program is started with, its name that of no known service, and no host beside it is reached from elsewhere.',
        refuses: (evidence) => (isUnproven(evidence) && !isSaidToRun(evidence)) || isNamedWhereNothingRuns(evidence),
        sample: { ...plain, ruleId: 'sql-create-user', generic: false, secret: key, file: (0,file_kind/* fileKind */.h)('src/a.ts') },
    },
    {
        id: 'name-alone',
        why: 'Only its name says that it is a secret: no machine made it by its letters, and no host beside it is reached from elsewhere.',
        refuses: (evidence) => ((evidence.generic && !self_made/* selfMade */.I.has(evidence.ruleId)) || login.test(evidence.ruleId)) &&
            !elsewhere(evidence) &&
            !isOfDatabaseElsewhere(evidence.before) &&
            !(0,measures/* looksIssued */.Wh)(plainOf(evidence)),
        sample: { ...plain, ruleId: 'generic-password', secret: ['R4%fo', 'rep1CT'].join(''), file: (0,file_kind/* fileKind */.h)('prod/values.yaml') },
    },
    {
        id: 'one-sign',
        why: 'It is a guess, and only one thing says that it runs: settings of no environment that serves people, the name of a service, or a host beside it.',
        refuses: (evidence) => evidence.generic && !self_made/* selfMade */.I.has(evidence.ruleId) && !login.test(evidence.ruleId) && signsOfUse(evidence) < 2,
        sample: { ...plain, secret: key, file: (0,file_kind/* fileKind */.h)('compose.yml') },
    },
];
/** `.env.testing-ci`, `settings/test.py`: the file itself, whatever folder it is in. */
function isOfTrialSettings(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (0,running/* isTrialSettings */.yt)(name) && /^\.?env\b|\.(?:env|py|php|rb|ya?ml|json5?|toml|ini|conf|cfg|properties|config)$/i.test(name);
}
/** In a remark or a title: beside an assignment the words are names. */
function isSaidForTrials(text) {
    return text.split('\n').some((line) => !line.includes('=') && saidForTrials.test(line));
}
/** Whether its line begins in so much as is read of it. */
function isLineKnown(before) {
    return before.length < weighedBytes || before.includes('\n');
}
function lineAbove(before) {
    return before.split('\n').at(-2) ?? '';
}
/** The most that a row of weights lets a secret be. */
const atMostMedium = { critical: 'medium', high: 'medium', medium: 'medium', low: 'low' };


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
  ky: () => (/* binding */ findGitRoot),
  $Y: () => (/* binding */ git),
  tG: () => (/* binding */ hasGit),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  jh: () => (/* binding */ isCommitId),
  fY: () => (/* binding */ parentsOf),
  Io: () => (/* binding */ readAheadAtCommit),
  zX: () => (/* binding */ readAtCommit),
  WL: () => (/* binding */ resolveCommit),
  BE: () => (/* binding */ startGit)
});

// UNUSED EXPORTS: filterDrivers, gitArguments, requireGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __node_at_first_use("node:child_process");
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
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
function startProgram(file, args, options = {}) {
    if (file === undefined)
        throw program_missingProgram(args[0] ?? 'the program');
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
        stdio: 'pipe',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < maxErrorText)
            stderr += chunk.toString();
    });
    // A program that ends before it has read its input shows as its exit code.
    child.stdin.on('error', () => { });
    const ended = new Promise((settle) => {
        child.once('error', (error) => settle({ failure: 'start', stderr: error.message }));
        child.once('close', (code) => {
            settle({ ...(code === 0 ? {} : { failure: 'exit' }), ...(code === null ? {} : { exitCode: code }), stderr });
        });
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill };
    /** A child of the program may hold its pipes open for ever: nobody waits for that. */
    function kill() {
        child.kill('SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
    }
}
/** The sentence for a program that is needed and not there. */
function program_missingProgram(name) {
    return new errors/* PortcullisError */.SO({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
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
function startGit(directory, args) {
    const program = gitProgram(directory);
    if (program === undefined)
        throw program_missingProgram('git');
    return startProgram(program, gitArguments(directory, args), { environment: gitEnvironment(directory) });
}
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
var listFolder = (async function listFolder(workspace, start, committed, reads, isNamed = false) {
    const lister = new Lister(workspace, committed, reads);
    await lister.directory(start, isNamed && start !== workspace);
    const { links, folders } = lister.listing;
    // What a link leads to may be called anything, and whether it is listed by itself must be known.
    if (reads === undefined || (folders.length === 0 && !links.some(({ path }) => reads(path))))
        return lister.listing;
    return lister.whole() ?? listFolder(workspace, start, committed, undefined, isNamed);
});
var namesIn = (function namesIn(directory, withKinds) {
    const names = withKinds ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }).map(kindOf) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).map((name) => ({ name }));
    if (!names.some(({ name }) => name.includes('\ufffd')))
        return names;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { encoding: 'buffer' }).map((raw) => {
        const name = raw.toString();
        return Buffer.from(name).equals(raw) ? { name } : { name, raw };
    });
});
var withSeparator = (function withSeparator(directory) {
    return directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ listFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   sz: () => (/* binding */ resultsDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9718);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8657);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7298);
// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([6188], 6188); } // at first use



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
function listFile(workspace, file) {
    const lister = new Lister(workspace, false);
    lister.file(file, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, file));
    return lister.listing;
}
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
        const inRepository = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(start) !== undefined;
        const listing = inRepository ? (0, atFirstUse0().listCheckout)(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
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
        const prefix = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start);
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
            const readable = before + (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? entry.path : entry.path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
            const last = readable.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, readable.length - 2);
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
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }))
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
            this.file((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.workspace, path), path);
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
            const there = isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, path));
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes, or every file. */
    async plain(start, isIgnoring = true) {
        const { ignoreRules } = await __nccwpck_require__.e(/* import() */ 7760).then(__nccwpck_require__.bind(__nccwpck_require__, 5379));
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
        await visit(start, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start), ignoreRules());
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
            this.unreadableFolder(folder, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
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
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                await this.directory(folder);
            else if (isListedWithin())
                return;
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0)
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
            target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute).toString();
            found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
            return;
        }
        const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(this.workspace, target);
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
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
            const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
            // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
            const plain = above !== directory && this.wayTo(above) === 'straight' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory).isDirectory();
            const real = plain ? directory : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
            if (real !== directory)
                way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(this.workspace, real) ? 'inside' : 'outside';
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            if (error.code === 'ELOOP')
                way = 'outside';
        }
        this.ways.set(directory, way);
        if (way !== 'straight' && this.wayTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) === 'straight')
            this.linkOnWay(directory);
        return way;
    }
    /** Where git names what lies behind a link, it may not name the link. */
    linkOnWay(directory) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, directory);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
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
var workspaceGlobs = (function workspaceGlobs(globs, key, folders, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return globs.map((glob) => {
        refuseInvalid(glob, key);
        const asked = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .slashes */ .k2)(glob, system);
        const body = folders.map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, folder, system)).find((found) => found !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined, system));
        if (body === undefined && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsAbsolute */ .nY)(asked) || (system.sep === '\\' && asked.startsWith('//'))))
            throw outside(glob, key);
        return body ?? glob;
    });
});
var folderFilter = (async function folderFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const reaches = include.map(bodyOf).map((body) => {
        if (isNameAtRoot(body))
            return () => false;
        const base = body.includes('/') ? picomatch.scan(body).base.replace(/\/$/, '') : '';
        return (folder) => base === '' || `${base}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${base}/`);
    });
    const leaves = await pathFilter([], exclude);
    return (folder) => (reaches.length === 0 || reaches.some((may) => may(folder))) && leaves(folder) && leaves(`${folder}/any`);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ isLiteralGlob),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   tJ: () => (/* binding */ selectionFilter),
/* harmony export */   vu: () => (/* binding */ folderFilter),
/* harmony export */   xG: () => (/* binding */ workspaceGlobs)
/* harmony export */ });
/* unused harmony export globOfPath */
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
async function selectionFilter({ include, exclude }, folders) {
    return pathFilter(workspaceGlobs(include, 'include', folders), workspaceGlobs(exclude, 'exclude', folders));
}
function outside(glob, key) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'glob-outside',
        message: `expected a glob of paths in the workspace, got "${glob.slice(0, 60)}"`,
        where: { key },
        remedy: 'Write it from the root of the workspace: `src/**`.',
    });
}
/** A glob that names one path, or files of one name, and no pattern. */
function isLiteralGlob(glob) {
    return !/[\\*?[\]{}()!+@|]/.test(glob);
}
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
function isNameAtRoot(body) {
    return body.startsWith('{') && body.indexOf(',/}') === body.length - 3;
}
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
  xe: () => (/* binding */ insideFolder),
  nY: () => (/* binding */ isWindowsAbsolute),
  Fi: () => (/* binding */ namesDevice),
  iZ: () => (/* binding */ relativePath),
  k2: () => (/* binding */ slashes)
});

// UNUSED EXPORTS: inWorkspace, isAbsoluteAnywhere, pathOfFileUri

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

/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */



/***/ }),

/***/ 7298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ systemReason)
/* harmony export */ });
// What the system says went wrong, in words.
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
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


/***/ }),

/***/ 7364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var checkoutPrefix = (function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, checkout);
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
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
});
var namesIn = (function namesIn(workspace, directory) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, directory), { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .insideWorkspace */ .CT)(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO ? error : unreadable(directory, `expected a readable directory, got ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .systemReason */ .u)(error)}`);
    }
});
var readInside = (function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        if (isAbsent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)))
            return undefined;
        const absolute = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .insideWorkspace */ .CT)(workspace, path);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO ? error.message : `expected a readable file, got ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .systemReason */ .u)(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
});
var isAbsent = (function isAbsent(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false;
    }
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   cn: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony exports maxSettingsBytes, checkoutPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7609);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9718);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8657);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7298);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(915);
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
    const root = checkout ?? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitRoot */ .ky)(workspace) ?? workspace;
    const above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, workspace);
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
            const content = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readAtCommit */ .zX)(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}, whose content is in this checkout`);
            return content;
        },
        list(directory) {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh)(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const inside = above === '' || folder === above || folder.startsWith(`${above}/`);
            if (folders !== undefined && inside)
                return [...(folders.get(folder === '.' ? '' : folder) ?? [])].sort();
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh)(commit))
                return [];
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
            const names = (listing.ok ? listing.stdout.toString('utf8').split('\0') : []).filter((name) => name !== '');
            if (listing.ok)
                folders = foldersOf(above === '' ? names : names.map((name) => `${above}/${name}`));
            return names.map((name) => prefix + name).sort();
        },
        readAhead(paths) {
            ahead = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readAheadAtCommit */ .Io)(root, commit, paths.map(inRepository));
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}


/***/ }),

/***/ 915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var behindLinks = (async function behindLinks(listing, workspace, committed) {
    const found = { files: [], links: [], folders: [], skipped: [], linked: [] };
    if (listing.folders.length === 0)
        return found;
    const listed = sortedParts(listing);
    const elsewhere = new Map();
    const waiting = listing.folders.map((link) => ({ ...link, through: [] }));
    let names = 0;
    // The list grows by the links that lie behind links.
    for (const link of waiting) {
        if (link.through.includes(link.target)) {
            found.skipped.push(passed(link, 'it leads back to where its path came from'));
            continue;
        }
        const folder = (0,src_paths/* relativePath */.iZ)(workspace, link.target);
        const own = below(listed, folder);
        const isListed = count(own) > 0;
        if (!isListed && !elsewhere.has(folder))
            elsewhere.set(folder, sortedParts(await (0,src_listing/* listFolder */.bt)(workspace, link.target, committed)));
        const parts = isListed ? own : below(elsewhere.get(folder), folder);
        names += count(parts) + 1;
        if (names > maxNames || link.through.length >= maxBehindEachOther) {
            found.skipped.push({ ...passed(link, 'more lies behind links than is followed'), gap: true, folder: true });
            continue;
        }
        add(parts, link, folder, isListed);
    }
    return found;
    function add(parts, link, folder, isListed) {
        const byLink = (path) => link.path + (folder === '' ? `/${path}` : path.slice(folder.length));
        for (const file of parts.files) {
            if (isListed)
                found.linked.push({ ...file, path: byLink(file.path), target: file.path });
            else
                found.files.push({ ...file, path: byLink(file.path) });
        }
        for (const { path, target } of parts.links)
            found.links.push({ path: byLink(path), target });
        for (const { path, target } of parts.folders)
            waiting.push({ path: byLink(path), target, through: [...link.through, link.target] });
        // What is told by its own name is a gap there; whoever goes by names sees it here.
        for (const entry of parts.skipped)
            if (!isListed)
                found.skipped.push({ ...entry, path: byLink(entry.path) });
            else if (entry.folder !== true)
                found.skipped.push({ ...entry, path: byLink(entry.path), gap: false });
        found.skipped.push(passed(link, 'what lies in it is looked at by its own names'));
    }
});
var walkWorkspace = (async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const roots = [options.workspace, workspace];
    const include = (0,path_filter/* workspaceGlobs */.xG)(options.include, 'include', roots);
    const exclude = (0,path_filter/* workspaceGlobs */.xG)(options.exclude, 'exclude', roots);
    const selected = await (0,path_filter/* pathFilter */.Y1)(include, exclude);
    const mayHold = await (0,path_filter/* folderFilter */.vu)(include, exclude);
    const listing = (0,external_node_fs_.statSync)(start).isDirectory()
        ? await (0,src_listing/* listFolder */.bt)(workspace, start, options.committed === true, include.length + exclude.length === 0 ? options.reads : undefined, true)
        : (0,src_listing/* listFile */.DK)(workspace, start);
    const named = namedByLink(workspace, options.path, start);
    if (named !== undefined)
        ((0,external_node_fs_.statSync)(start).isDirectory() ? listing.folders : listing.links).push(named);
    const behind = await behindLinks(listing, workspace, options.committed === true);
    const found = walkOf(listing, behind, {
        workspace,
        maxFileBytes: options.maxFileBytes,
        selects: (entry) => selected(entry.path) || (entry.folder === true && mayHold(entry.path)),
    });
    refuseEmptySelection(options, found);
    refuseMissing(include, workspace, [listing, behind]);
    return start === workspace && listing.added !== undefined ? { ...found, added: listing.added } : found;
});
var refuseMissing = (function refuseMissing(include, workspace, listings) {
    const named = include.filter(path_filter/* isLiteralGlob */.MI).map((glob) => (0,src_paths/* globBody */.jC)(glob, undefined));
    if (named.length === 0)
        return;
    const paths = new Set();
    for (const { files, links, folders, skipped } of listings)
        for (const list of [files, links, folders, skipped])
            for (const { path } of list) {
                paths.add(path);
                paths.add(path.slice(path.lastIndexOf('/') + 1));
            }
    const linked = listings.flatMap(({ links, folders }) => [...links, ...folders].map(({ path }) => `${path}/`));
    // Who looks behind a linked folder by itself finds its files by these names.
    const isBehindLink = (name) => linked.some((folder) => name.startsWith(folder)) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, name));
    const missing = named.find((name) => !name.endsWith('/') && !paths.has(name) && !isBehindLink(name));
    if (missing === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-missing',
        message: `expected a file that \`include\` names, found none called "${(0,letters/* printable */.g$)(missing).slice(0, 80)}"`,
        where: { key: 'include' },
        remedy: 'Correct the path; it starts at the root of the workspace, a folder is `FOLDER/**`, and a pattern such as `{a,b}.txt` takes what there is.',
    });
});
var namedByLink = (function namedByLink(workspace, path, start) {
    const named = (0,external_node_path_.resolve)(workspace, path);
    return named === start || !(0,src_paths/* insideFolder */.xe)(workspace, named) ? undefined : { path: (0,src_paths/* relativePath */.iZ)(workspace, named), target: start };
});
var walkOf = (function walkOf(listing, behind, { workspace, maxFileBytes, selects }) {
    const files = [];
    const links = [];
    const skipped = [];
    let excluded = 0;
    const skip = ({ folder, ...entry }) => {
        if (selects({ path: entry.path, ...(folder === undefined ? {} : { folder }) }))
            skipped.push(entry);
    };
    const take = (file) => {
        if (file.size > maxFileBytes)
            skipped.push(tooLarge(file.path, file.size, maxFileBytes));
        else
            files.push(file);
    };
    for (const file of [...listing.files, ...behind.files]) {
        if (selects(file))
            take(file);
        else
            excluded++;
    }
    for (const entry of [...listing.skipped, ...behind.skipped])
        skip(entry);
    const listed = new Set(files.map(({ path }) => path));
    for (const { path, target } of [...listing.links, ...behind.links]) {
        if (!selects({ path }))
            continue;
        const file = { path, absolute: target, size: (0,external_node_fs_.statSync)(target).size };
        const real = (0,src_paths/* relativePath */.iZ)(workspace, target);
        if (!listed.has(real)) {
            take(file);
            continue;
        }
        skip({ path, reason: 'symlink-inside', gap: false, detail: 'its target is scanned on its own' });
        links.push({ ...file, target: real });
    }
    for (const link of behind.linked) {
        if (!selects(link))
            continue;
        if (listed.has(link.target))
            links.push(link);
        else
            take({ path: link.path, absolute: link.absolute, size: link.size });
    }
    return { files: files.sort(byPath), skipped: skipped.sort(byPath), excluded, links: links.sort(byPath) };
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
                : `expected a readable path, got ${(0,system_reason/* systemReason */.u)(error)}`,
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
var refuseEmptySelection = (function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
});
var realDirectory = (function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path },
            remedy: 'Run the checkout step before this one.',
        });
    }
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  sL: () => (/* binding */ readWorkspaceFile),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: isAboutMany

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __nccwpck_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var src_listing = __nccwpck_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var src_paths = __nccwpck_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/linked-folders.js
// What lies in folders that links lead to, by the links' names: whoever goes by names (`.github/workflows/ci.yml`) must come by it, and
// what lies in a folder that is listed nowhere else is listed here.



/** Links that are followed one behind another, and names that are made so, at most. What is beyond is a gap. */
const maxBehindEachOther = 8;
const maxNames = 200_000;
/**
 * @param workspace absolute, every link resolved.
 * @param committed hold files that are listed here against the commit.
 */

function passed({ path }, detail) {
    return { path, reason: 'symlink-directory', gap: false, detail };
}
function sorted(entries) {
    return [...entries].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path));
}
function sortedParts({ files, links, folders, skipped }) {
    return { files: sorted(files), links: sorted(links), folders: sorted(folders), skipped: sorted(skipped) };
}
function below({ files, links, folders, skipped }, folder) {
    return { files: within(files, folder), links: within(links, folder), folders: within(folders, folder), skipped: within(skipped, folder) };
}
/** The entries of a sorted list that lie in a folder. */
function within(entries, folder) {
    if (folder === '')
        return [...entries];
    const prefix = `${folder}/`;
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,finding/* compareText */.n)(entries[middle].path, prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (entries[end]?.path.startsWith(prefix) === true)
        end++;
    return entries.slice(low, end);
}
function count({ files, links, folders, skipped }) {
    return files.length + links.length + folders.length + skipped.length;
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __nccwpck_require__(5374);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __nccwpck_require__(7298);
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

function byPath(a, b) {
    return (0,finding/* compareText */.n)(a.path, b.path);
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,system_reason/* systemReason */.u)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. `key` is the input that gave it. */

/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */


function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
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
/******/ 			8792: 1
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
var startScanner = (function startScanner(engine) {
    if (!(0,hosted/* isHosted */.O)())
        void (0, atFirstUse0().runScanner)(engine);
});

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  base62: () => (/* reexport */ rule/* base62 */.Yb),
  engine: () => (/* reexport */ scanner/* secretScan */.C8),
  explainer: () => (/* reexport */ explainer),
  firedRules: () => (/* reexport */ scanner/* firedRules */.G$),
  maxMatchBytes: () => (/* reexport */ rule/* maxMatchBytes */.xc),
  sample: () => (/* reexport */ rule/* sample */.XM),
  secretScan: () => (/* reexport */ scanner/* secretScan */.C8),
  secretScanInputs: () => (/* reexport */ scanner/* secretScanInputs */.pk),
  settlingOf: () => (/* reexport */ scanner/* settlingOf */.KA),
  tokenRule: () => (/* reexport */ rule/* tokenRule */.Ow)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([7516, 9897], 9897); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/scanner.js + 3 modules
var scanner = __nccwpck_require__(3697);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __nccwpck_require__(8527);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/index.js



/** Loaded when asked for. */
const explainer = () => Promise.all(/* import() */[__nccwpck_require__.e(9913), __nccwpck_require__.e(9914), __nccwpck_require__.e(3605)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3605));

;// CONCATENATED MODULE: ./build/bundled/actions/secret-scan/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(scanner/* secretScan */.C8);

module.exports = __webpack_exports__;
/******/ })()
;