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

/***/ 6694:
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

/***/ 9379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var escapeMarkdown = (function escapeMarkdown(text) {
    return (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5685);
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
var rememberedOf = (function rememberedOf(answer) {
    const known = new WeakMap();
    return (of) => {
        const before = known.get(of);
        if (before !== undefined || known.has(of))
            return before;
        const made = answer(of);
        known.set(of, made);
        return made;
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   M: () => (/* binding */ rememberedOf)
/* harmony export */ });
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */

/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */



/***/ }),

/***/ 4272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ risks)
/* harmony export */ });
// Risks of pipelines, named once so that every rule spells them alike: OWASP's top ten of CI/CD.
// https://owasp.org/www-project-top-10-ci-cd-security-risks/
const risks = {
    /** Flow control: what runs is not what was reviewed. */
    flow: ['CICD-SEC-1'],
    /** Inadequate identity and access management. */
    identity: ['CICD-SEC-2'],
    /** Dependency chain abuse. */
    dependencies: ['CICD-SEC-3'],
    /** Poisoned pipeline execution. */
    poisoned: ['CICD-SEC-4'],
    /** Insufficient pipeline-based access controls. */
    access: ['CICD-SEC-5'],
    /** Credential hygiene. */
    credentials: ['CICD-SEC-6'],
    /** Insecure system configuration. */
    configuration: ['CICD-SEC-7'],
    /** Ungoverned use of third-party services. */
    thirdParty: ['CICD-SEC-8'],
    /** Improper artifact integrity validation. */
    integrity: ['CICD-SEC-9'],
    /** Insufficient logging and visibility. */
    visibility: ['CICD-SEC-10'],
};


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
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   mo: () => (/* binding */ ofOneInput),
/* harmony export */   tk: () => (/* binding */ applicableInputs)
/* harmony export */ });
/* unused harmony exports filesOf, memberName */
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
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony export severityOfScore */
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

/***/ 8356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var checkOf = (function checkOf(rule) {
    const before = checks.get(rule);
    if (before !== undefined)
        return before;
    const made = checkMade(rule);
    checks.set(rule, made);
    return made;
});
var checkMade = (function checkMade({ check: { on, only, look }, persona }) {
    return {
        on,
        // A list and no generator: this is called for every rule at every part, and most often finds nothing.
        check(part, { settings }) {
            const { value, context } = part;
            if (only !== undefined && !only(value))
                return nothing;
            const problems = look(value, context);
            if (Array.isArray(problems) && problems.length === 0)
                return nothing;
            let found;
            for (const problem of problems) {
                const wanted = problem.persona ?? persona;
                if (!includes(settings.persona, wanted))
                    continue;
                found ??= [];
                found.push(reported(problem, wanted));
            }
            return found ?? nothing;
        },
    };
});
var includes = (function includes(asked, wanted) {
    return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .personas */ .S.indexOf(wanted) <= _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .personas */ .S.indexOf(asked);
});
var reported = (function reported({ persona: _, ...problem }, wanted) {
    return wanted === 'regular' ? problem : { ...problem, properties: { ...problem.properties, persona: wanted } };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   mK: () => (/* binding */ includes)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2352);
// An audit as the driver runs it: by the type of part it asks for, and for the persona that was asked for.

const nothing = [];
const checks = new WeakMap();
/** Made once for each rule: the driver asks for it at every file. */


/** Whether whoever asks for one persona is told of another's findings. */

/** A problem with the audience that it is for. */



/***/ }),

/***/ 7619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var auditContext = (function auditContext({ file, document }, repository, settings, now) {
    const known = new Map();
    const textOf = (scalar) => {
        const before = known.get(scalar) ?? (0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .w)(file.text, scalar);
        known.set(scalar, before);
        return before;
    };
    return { file, document, settings, now, repository, textOf, placeIn: (scalar, start, end) => textOf(scalar).spanOf(start, end) };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ls: () => (/* binding */ auditContext),
/* harmony export */   h$: () => (/* binding */ placeOfEntry)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8857);
// What an audit may know beside the part it looks at.

/** Where a node is written: of an alias, where what it stands for is. */
function placeOf(node) {
    return node.at;
}
/** Place of a key and its value. */
function placeOfEntry(key, value) {
    const last = value.alias ?? value.at;
    return { start: key.at.start, end: Math.max(key.at.end, last.end) };
}



/***/ }),

/***/ 6185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mostCalled),
/* harmony export */   _: () => (/* binding */ callingTooMany)
/* harmony export */ });
// Workflows that call more others than GitHub lets one call: it starts none of them, so that nothing in them is gone through.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([718], 7718); } // at first use
/** Different reusable workflows that a run may have, those that are called by others among them; GitHub Docs, "Reusable workflows". */
const mostCalled = 50;
const known = new WeakMap();
/** Paths of the workflows of this repository that lead to more of its workflows than a run may have. */
function callingTooMany(repository) {
    const before = known.get(repository);
    if (before !== undefined)
        return before;
    const called = new Map();
    for (const file of repository.workflows())
        called.set(file, [...new Set((0, atFirstUse0().callsOf)(file, repository).map(({ target }) => target))]);
    const found = new Set();
    // Of so few no one can lead to more.
    if (called.size > mostCalled)
        for (const file of called.keys())
            if (leadsToTooMany(file, called))
                found.add(file.file.path);
    known.set(repository, found);
    return found;
}
function leadsToTooMany(start, called) {
    const met = new Set([start]);
    for (const file of met)
        for (const next of called.get(file) ?? []) {
            met.add(next);
            if (met.size > mostCalled + 1)
                return true;
        }
    return false;
}


/***/ }),

/***/ 2398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var onlineAudit = (function onlineAudit(data) {
    const { persona = 'regular', aliases = [], ...rest } = data;
    return { ...rest, aliases, persona, audience: persona === 'regular' ? 'everyone' : 'pedantic' };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NO: () => (/* binding */ onlineRules)
});

// UNUSED EXPORTS: impostorCommit, refConfusion, refVersionMismatch, staleActionRefs

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/rule.js
var rule = __nccwpck_require__(4246);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/controls.js
var controls = __nccwpck_require__(4068);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/risks.js
var risks = __nccwpck_require__(4272);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/example.js
var example = __nccwpck_require__(218);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/rule.js
// An audit that needs the code host: the data every rule has, and a check that asks.


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/audits.js
// Audits that ask the code host whether a ref is what it looks like.




const shared = { controls: controls/* controls */.n.supplyChain, risks: risks/* risks */.X.dependencies };
/** Names that the examples\u2019 host knows; the tests serve it. */
const of = (name, ref, comment = '') => (0,example/* stepsExample */.Y6)(`- uses: portcullis-example/${name}@${ref}${comment === '' ? '' : ` # ${comment}`}`);
const stranger = 'dead'.repeat(10);
const between = 'beef'.repeat(10);
const impostorCommit = onlineAudit({
    ...shared,
    id: 'impostor-commit',
    severity: 'high',
    confidence: 'high',
    title: 'A pinned commit is not of the repository that is named',
    why: 'GitHub serves commits of every fork under the name of the original, so that a stranger\u2019s commit looks like a pin of yours.',
    remedy: 'Pin a commit that a tag or branch of the repository holds, and find out where this one came from.',
    references: [
        'https://docs.zizmor.sh/audits/#impostor-commit',
        'https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd',
    ],
    async check(site, host) {
        if (!site.commit || (await host.holds(site.slug, site.ref)) !== false)
            return undefined;
        return problem(site, `No branch and no tag of \`${site.slug}\` holds the commit \`${site.ref.slice(0, 12)}\``);
    },
    examples: { bad: [of('action', stranger, 'v1.0.0')], good: [of('action', example/* commit */.cd, 'v1.0.0')] },
});
const refConfusion = onlineAudit({
    ...shared,
    id: 'ref-confusion',
    severity: 'medium',
    confidence: 'high',
    title: 'A ref is a branch and a tag at once',
    why: 'Which of the two runs is not yours to say, and whoever may create either decides it.',
    remedy: 'Pin a commit.',
    references: ['https://docs.zizmor.sh/audits/#ref-confusion'],
    async check(site, host) {
        if (site.commit)
            return undefined;
        const refs = await host.refs(site.slug);
        if (refs?.tags.has(site.ref) !== true || !refs.branches.has(site.ref))
            return undefined;
        return problem(site, `\`${site.ref.slice(0, 60)}\` is a branch and a tag of \`${site.slug}\``);
    },
    examples: { bad: [of('action', 'release')], good: [of('action', example/* commit */.cd, 'v1.0.0')] },
});
const refVersionMismatch = onlineAudit({
    ...shared,
    id: 'ref-version-mismatch',
    severity: 'medium',
    confidence: 'high',
    title: 'The comment names another version than the one that is pinned',
    why: 'Whoever reviews an update reads the comment, and bots update by it: what runs is something else.',
    remedy: 'Write the version that the commit is, or pin the commit of the version.',
    references: ['https://docs.zizmor.sh/audits/#ref-version-mismatch'],
    async check(site, host) {
        const { comment, commit: pinned, ref, slug } = site;
        if (comment === undefined || !pinned)
            return undefined;
        const refs = await host.refs(slug);
        const meant = refs?.tags.get(comment.version) ?? refs?.tags.get(comment.version.startsWith('v') ? comment.version.slice(1) : `v${comment.version}`);
        if (refs === undefined || meant === undefined || meant === ref.toLowerCase())
            return undefined;
        const right = mostExact([...refs.tags].filter(([, sha]) => sha === ref.toLowerCase()).map(([name]) => name));
        return {
            ...problem(site, `\`${comment.version.slice(0, 40)}\` is the commit \`${meant.slice(0, 12)}\`, and \`${ref.slice(0, 12)}\` is pinned`),
            at: comment.at,
            fix: () => right === undefined || comment.fixed === true
                ? undefined
                : { description: `Write \`${right}\``, edits: [(0,rule/* replace */.HC)(comment.at, right)] },
        };
    },
    examples: { bad: [of('action', example/* commit */.cd, 'v2.0.0')], good: [of('action', example/* commit */.cd, 'v1.0.0')] },
});
const staleActionRefs = onlineAudit({
    ...shared,
    id: 'stale-action-refs',
    severity: 'low',
    confidence: 'high',
    persona: 'pedantic',
    title: 'A pinned commit is no release',
    why: 'A commit between two releases was tried by nobody, and bots that follow releases never move it.',
    remedy: 'Pin the commit of a tag.',
    references: ['https://docs.zizmor.sh/audits/#stale-action-refs'],
    async check(site, host) {
        if (!site.commit)
            return undefined;
        const refs = await host.refs(site.slug);
        if (refs === undefined || refs.cut || refs.tags.size === 0 || [...refs.tags.values()].includes(site.ref.toLowerCase()))
            return undefined;
        return problem(site, `No tag of \`${site.slug}\` is the commit \`${site.ref.slice(0, 12)}\``);
    },
    examples: { bad: [of('action', between)], good: [of('action', example/* commit */.cd, 'v1.0.0')] },
});
const onlineRules = [impostorCommit, refConfusion, refVersionMismatch, staleActionRefs];
function problem({ scalar, statement }, message) {
    return { at: scalar.at, statement, message };
}
/** `v4.2.2` says more than `v4`. */
function mostExact(names) {
    return [...names].sort((a, b) => b.split('.').length - a.split('.').length || a.length - b.length)[0];
}


/***/ }),

/***/ 2352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var audit = (function audit(data) {
    const { on, only, check, aliases = [], persona = 'regular', ...rest } = data;
    return {
        ...rest,
        aliases,
        persona,
        audience: persona === 'regular' ? 'everyone' : 'pedantic',
        check: { on, only: only, look: check },
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ personas),
/* harmony export */   s: () => (/* binding */ audit)
/* harmony export */ });
// What an audit is: the data every rule has, the kind of part it looks at, and one check that yields problems with their fixes.
/**
 * Who wants to be told: `regular` everyone; `pedantic` whoever wants best practice in full; `auditor` whoever goes through a
 * repository by hand and takes false alarms for it.
 */
const personas = ['regular', 'pedantic', 'auditor'];
/** An audit from its data and its check. */



/***/ }),

/***/ 4068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ controls)
/* harmony export */ });
// Controls, named once so that every audit spells them alike.

const controls = {
    /** Access is the least that the work needs. */
    leastPrivilege: ['NIST-800-53-AC-6', 'PCI-DSS-7.2.2'],
    /** Credentials are managed and short-lived. */
    credentials: ['NIST-800-53-IA-5', 'PCI-DSS-8.6.2'],
    /** What is built in comes from where it should, unchanged. */
    supplyChain: ['NIST-800-53-SR-3', 'NIST-800-53-SI-7', 'PCI-DSS-6.3.2'],
    /** Input from outside is checked before it is used. */
    input: ['NIST-800-53-SI-10', 'PCI-DSS-6.2.4'],
    /** Changes pass a gate before they take effect. */
    change: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    /** Settings are the safe ones. */
    configuration: ['NIST-800-53-CM-6', 'PCI-DSS-2.2.1'],
    /** What happened can be seen afterwards. */
    audit: ['NIST-800-53-AU-2', 'PCI-DSS-10.2.1'],
};


/***/ }),

/***/ 2555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
// Words in which misfits are told.
const nouns = [
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['sequence', 'a list'],
    ['mapping', 'a mapping'],
];
/** What a key takes, in words. */
function wanted(alternatives) {
    const words = new Set();
    for (const [key, noun] of nouns)
        if (alternatives.some(({ definition }) => definition[key] !== undefined))
            words.add(noun);
    if (alternatives.some(({ definition }) => definition['allowed-values'] !== undefined))
        words.add('one of a few words');
    return words.size === 0 ? 'nothing' : orList([...words]);
}
/** Names in quotes, at most two dozen. */
function listed(names) {
    const shownNames = names.slice(0, 24).map((name) => `"${name}"`);
    return names.length > shownNames.length ? [...shownNames, `${names.length - shownNames.length} more`] : shownNames;
}
function orList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
/** A value as messages show it: one line, cut. */
function quoted(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return `"${line.length > 60 ? `${line.slice(0, 60)}\u2026` : line}"`;
}
/** A path as people write it: `jobs.build.steps[]`. */
function shown(path) {
    if (path.length === 0)
        return 'the file';
    return `\`${path.reduce((text, part) => (part === '[]' ? `${text}[]` : text === '' ? part : `${text}.${part}`), '')}\``;
}
/** The one of some words that differs by two letters at most, where there is just one such. */
function nearest(written, words) {
    if (written.length > 60)
        return undefined;
    const close = words.filter((word) => word !== written && distance(written.toLowerCase(), word) <= Math.min(2, Math.floor(word.length / 3)));
    return close.length === 1 ? close[0] : undefined;
}
/** Letters to add, leave out, change or swap to make one of the other. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return 3;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, before[j - 2] + 1);
            next.push(least);
        }
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 4781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var uploads = (function uploads({ uses }) {
    return uses?.target.kind === 'repository' && uses.target.slug === 'actions/upload-artifact';
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ artipacked)
/* harmony export */ });
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4246);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2352);
/* harmony import */ var _uses_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(166);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4272);
// A checkout that leaves the job's token in the checkout.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([980, 801], 801); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([38], 7038); } // at first use



function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([565, 387, 496], 496); } // at first use
const artipacked = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)({
    id: 'artipacked',
    severity: 'medium',
    confidence: 'low',
    title: 'A checkout leaves its token on disk',
    why: 'The token stays in the files of the job, where every later step can read it and an uploaded artifact may carry it away.',
    remedy: 'Set `persist-credentials: false`, and hand a token to the one step that pushes.',
    controls: ['NIST-800-53-AC-6', 'NIST-800-53-IA-5'],
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.credentials,
    references: [
        'https://docs.zizmor.sh/audits/#artipacked',
        'https://github.com/actions/checkout#usage',
        'https://github.com/actions/upload-artifact#uploading-hidden-files',
    ],
    on: ['action-step'],
    *check(step, context) {
        const uses = step.uses;
        if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/checkout')
            return;
        const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
        const text = setting?.scalar?.text.trim().toLowerCase();
        const computed = text?.includes('${{') === true;
        // The action takes every other word for a no.
        if (text !== undefined && text !== 'true' && !computed)
            return;
        // Since v6 the token lies outside of the checkout, where no artifact takes it along.
        const release = (0,_uses_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOfUse */ .y)(uses, context.file);
        const outside = release !== undefined && (release.version[0] ?? 0) >= 6;
        const upload = (outside && release.proved) || !step.owner.steps.some(uploads) ? undefined : (0, atFirstUse2().uploadOfConfig)(step, context);
        const said = text === undefined
            ? 'The checkout does not set `persist-credentials: false`'
            : `The checkout keeps its token (\`persist-credentials: ${text.slice(0, 40)}\`)`;
        yield {
            at: { start: step.map.at.start, end: Math.max(step.map.at.start, uses.scalar.at.end) },
            statement: step.map.at,
            ...(outside ? { severity: 'low' } : {}),
            ...(upload === undefined ? {} : (0, atFirstUse2().leaked)(step, upload, context)),
            message: upload === undefined ? said : `${said}, and a later step uploads the file in which the token lies`,
            // Whoever writes `true` wants it, and no artifact with it.
            ...(text === undefined || upload !== undefined ? {} : { persona: computed ? 'pedantic' : 'auditor' }),
            fix: () => persistNothing(step, context),
        };
    },
    examples: {
        bad: [
            {
                text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
            },
            {
                text: 'on: push\npermissions:\n  contents: write\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: actions/upload-artifact@v4\n        with:\n          path: .\n          include-hidden-files: true\n',
            },
        ],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          persist-credentials: false\n      - run: make test\n',
            },
        ],
    },
});
/** Asked before what an upload takes along, which is seldom to be read. */

/** The first release knew no such input. */
function persistNothing(step, { file }) {
    const target = step.uses?.target;
    if (target?.kind === 'repository' && (0, atFirstUse1().actionFace)(target)?.inputs.has('persist-credentials') === false)
        return undefined;
    const description = 'Set `persist-credentials: false`';
    const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
    if (setting?.scalar !== undefined)
        return setting.scalar.alias === undefined ? { ...(0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .fix */ .Up)(description, (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC)(setting.scalar.at, 'false')), kind: 'suggested' } : undefined;
    const edits = (0, atFirstUse0().addEntries)(file, step.map, 'with', [['persist-credentials', 'false']], 'end');
    return edits === undefined ? undefined : { description, kind: 'suggested', edits };
}


/***/ }),

/***/ 218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var workflowExample = (function workflowExample({ on = 'on: push', permissions = 'permissions: {}', top = '', job = '', steps = '- run: make test', }) {
    const lines = [
        'name: test',
        on,
        permissions,
        'concurrency:\n  group: test\n  cancel-in-progress: true',
        top,
        'jobs:\n  test:\n    name: test',
        job.includes('runs-on:') ? '' : '    runs-on: ubuntu-24.04',
        job === '' ? '' : indented(job, 4),
        `    steps:\n${indented(steps, 6)}`,
    ];
    return { text: `${lines.filter((line) => line !== '').join('\n')}\n` };
});
var stepsExample = (function stepsExample(steps, job = '') {
    return workflowExample({ steps, job });
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ dependabotExample),
/* harmony export */   Y6: () => (/* binding */ stepsExample),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   ih: () => (/* binding */ workflowExample),
/* harmony export */   jL: () => (/* binding */ callExample)
/* harmony export */ });
/* unused harmony export actionExample */
// Examples of audits, put together: a workflow that nothing can be said against, around the lines that an example is about.
function indented(text, columns) {
    const space = ' '.repeat(columns);
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '' : space + line))
        .join('\n');
}
/** A workflow with one job. Lines are written as if they stood at the left edge. */

/** The same for steps alone. */

/** A job that calls a reusable workflow. */
function callExample(job) {
    return {
        text: `name: test\non: push\npermissions: {}\nconcurrency:\n  group: test\n  cancel-in-progress: true\njobs:\n  test:\n    name: test\n${indented(job, 4)}\n`,
    };
}
/** A composite action. */

/** dependabot.yml with one update. */
function dependabotExample(update, top = '') {
    const [first = '', ...rest] = indented(update, 4).split('\n');
    return {
        path: '.github/dependabot.yml',
        text: `version: 2\n${top}updates:\n  - ${first.trim()}\n${rest.length === 0 ? '' : `${rest.join('\n')}\n`}`,
    };
}
/** A commit id that stands for one. */
const commit = '8f4b7f84864484a7bf31766abe9204da3cbe65b3';


/***/ }),

/***/ 4969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var disabledIn = (function disabledIn(file, document) {
    const said = [];
    if (!file.text.includes('shellcheck'))
        return () => undefined;
    for (const { run } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsIn */ .FZ)(document)) {
        if (run?.text.includes('shellcheck') !== true)
            continue;
        const text = (0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .w)(file.text, run);
        const lineOf = (at) => file.lines.positionAt(text.spanOf(at, at).start).line;
        const end = lineOf(run.text.length);
        let at = 0;
        for (const line of run.text.split('\n')) {
            const [, list] = disabling.exec(line) ?? [];
            if (list !== undefined)
                said.push({ from: lineOf(at), to: end, codes: codesIn(list) });
            at += line.length + 1;
        }
    }
    return (rule, _, { at: { start } }) => {
        const code = Number(/^SC(\d{1,9})$/.exec(rule.id)?.[1] ?? Number.NaN);
        if (Number.isNaN(code))
            return undefined;
        const { line } = file.lines.positionAt(start);
        const by = said.find(({ from, to, codes }) => from <= line && line <= to && codes(code));
        return by === undefined ? undefined : { reason: `shellcheck disable on line ${by.from}` };
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutDirectives),
/* harmony export */   m: () => (/* binding */ disabledIn)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8857);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1900);
// `# shellcheck disable=SC2086` in a script. ShellCheck does not get to see it: a comment that comes with a change lets nothing stay
// before the merge, and only the driver knows which one did.


const directive = /(^|\s)#[ \t]{0,100}shellcheck(?=[ \t])/g;
/** As many letters, none of which ShellCheck follows. */
function withoutDirectives(script) {
    return script.includes('shellcheck') ? script.replace(directive, (found) => `${found.slice(0, -1)}_`) : script;
}
const disabling = /(?:^|\s)#[ \t]{0,100}shellcheck[ \t](?:[^\n]{0,200}[ \t])?disable=([SC\d,-]{1,1000})/;
/** What a comment says of the rest of its script. */

/** `SC2086,SC1000-SC1999`. */
function codesIn(list) {
    const ranges = list.split(',').map((part) => part.split('-').map((end) => Number(end.replace(/^SC/, ''))));
    return (code) => ranges.some(([low = Number.NaN, high = low]) => low <= code && code <= high);
}


/***/ }),

/***/ 1900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var useSites = (function* useSites(document) {
    if (document.kind === 'workflow')
        for (const job of document.jobs) {
            if (job.uses !== undefined)
                yield { uses: job.uses, owner: job };
            for (const step of job.steps)
                if (step.uses !== undefined)
                    yield { uses: step.uses, owner: step };
        }
    else
        for (const step of compositeSteps(document))
            if (step.uses !== undefined)
                yield { uses: step.uses, owner: step };
});
var stepsIn = (function stepsIn(document) {
    return document.kind === 'workflow' ? document.jobs.flatMap(({ steps }) => steps) : compositeSteps(document);
});
var conditionSites = (function* conditionSites(document) {
    const owners = document.kind === 'workflow' ? document.jobs.flatMap((job) => [job, ...job.steps]) : compositeSteps(document);
    for (const owner of owners) {
        const scalar = owner.if;
        if (scalar === undefined)
            continue;
        const found = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .conditionIn */ .H)(scalar.text);
        if (found.kind === 'text')
            yield { scalar, owner, tree: undefined, inner: { start: 0, end: scalar.text.length } };
        else
            yield { scalar, owner, tree: (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(found.text), inner: found.inner };
    }
});
var expressionSites = (function expressionSites(document) {
    if (document.kind !== 'workflow' && document.kind !== 'action')
        return [];
    const before = sites.get(document);
    if (before !== undefined)
        return before;
    const owners = new Map();
    if (document.kind === 'workflow')
        for (const job of document.jobs) {
            owners.set(job.map.entries, job);
            for (const step of job.steps)
                owners.set(step.map.entries, step);
        }
    else
        for (const step of compositeSteps(document))
            owners.set(step.map.entries, step);
    const found = [];
    collect(document.root, document, [], { owners, found });
    sites.set(document, found);
    return found;
});
var collect = (function collect(node, owner, path, into) {
    if (node.kind === 'scalar') {
        // Most scalars hold none.
        if (node.text.includes('${{') || path.at(-1) === 'if')
            into.found.push(...sitesOf(node, owner, path));
        return;
    }
    if (node.kind === 'list') {
        const below = [...path, '[]'];
        for (const item of node.items)
            collect(item, owner, below, into);
        return;
    }
    const own = into.owners.get(node.entries);
    // By index: no iterator for each map of a file.
    for (let at = 0; at < node.entries.length; at++) {
        const { name, value } = node.entries[at];
        if (value.kind === 'scalar' && name !== 'if' && !value.text.includes('${{'))
            continue;
        collect(value, own ?? owner, [...(own === undefined ? path : []), name], into);
    }
});
var sitesOf = (function sitesOf(scalar, owner, path) {
    const { text } = scalar;
    if (!text.includes('${{')) {
        if (!isCondition(owner, path))
            return [];
        const span = { start: 0, end: text.length };
        return [{ scalar, path, owner, span, inner: span, tree: (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(text), open: false }];
    }
    return (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(text).map(({ span, inner, text: own, closed }) => ({
        scalar,
        path,
        owner,
        span,
        inner,
        tree: (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(own),
        open: !closed,
    }));
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ stepsIn),
/* harmony export */   LC: () => (/* binding */ compositeSteps),
/* harmony export */   Tf: () => (/* binding */ expressionSites),
/* harmony export */   Wn: () => (/* binding */ conditionSites),
/* harmony export */   Yc: () => (/* binding */ sitesOf),
/* harmony export */   u0: () => (/* binding */ useSites)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1727);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9609);
// Places that many audits go to: every `uses:`, every condition, every expression, each with what it belongs to.


function compositeSteps(document) {
    return document.kind === 'action' && document.runs.kind === 'composite' ? document.runs.steps : [];
}
/** Steps of all jobs, or of a composite action. */


const sites = new WeakMap();


/** Expressions of one scalar; `path` says whether it is a condition, which needs no braces. */

function isCondition({ kind }, path) {
    return path.length === 1 && path[0] === 'if' && (kind === 'step' || kind === 'job');
}


/***/ }),

/***/ 166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var usesComment = (function usesComment({ scalar }, { text }) {
    const newline = text.indexOf('\n', scalar.at.end);
    const rest = text.slice(scalar.at.end, Math.min(newline < 0 ? text.length : newline, scalar.at.end + 200));
    return /#\s{0,20}(?:tag=|ratchet:[\w./-]{1,80}@)?(v?\d[\w.]{0,30})/.exec(rest)?.[1];
});
var releaseOfUse = (function releaseOfUse(uses, file) {
    return uses.target.kind === 'repository' ? (0, atFirstUse0().releaseOf)(uses.target, usesComment(uses, file)) : undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ usesComment),
/* harmony export */   y: () => (/* binding */ releaseOfUse)
/* harmony export */ });
// The version that a comment beside `uses:` names: what people and their bots write behind a commit.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([56], 9056); } // at first use
/** The version in the comment on the line of a `uses:`; undefined where there is none. */

/** The release that a `uses:` stands for: by its tag, by its commit, or by the comment behind that. */



/***/ }),

/***/ 1727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var expressionsIn = (function expressionsIn(text) {
    if (text.length < longText)
        return findIn(text);
    // Of a long text many ask, once for each thing that they found in it.
    if (lastLong?.text !== text)
        lastLong = { text, found: findIn(text) };
    return lastLong.found;
});
var findIn = (function findIn(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start >= 0;) {
        const close = closingBraces(text, start + 3);
        const end = close === undefined ? text.length : close + 2;
        const inner = { start: start + 3, end: close ?? text.length };
        found.push({ span: { start, end }, inner, text: text.slice(inner.start, inner.end), closed: close !== undefined });
        start = text.indexOf('${{', end);
    }
    return found;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ conditionIn),
/* harmony export */   l: () => (/* binding */ expressionsIn)
/* harmony export */ });
// Expressions within text: `${{ \u2026 }}` anywhere, and conditions, which need no braces.
/** Expressions in a text, as GitHub's template reader finds them: `}}` within a string in single quotes ends nothing. Linear. */

const longText = 4096;
let lastLong;

const apostrophe = 39;
const brace = 125;
function closingBraces(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const letter = text.charCodeAt(at);
        if (letter === apostrophe)
            quoted = !quoted;
        else if (!quoted && letter === brace && text.charCodeAt(at + 1) === brace)
            return at;
    }
    return undefined;
}
/** What the value of an `if:` is to GitHub: one expression, or text around some. */
function conditionIn(text) {
    const expressions = expressionsIn(text);
    const [first] = expressions;
    if (first === undefined)
        return { kind: 'expression', inner: { start: 0, end: text.length }, text, braces: false, closed: true };
    const alone = expressions.length === 1 && first.span.start === 0 && first.span.end === text.length;
    if (!alone)
        return { kind: 'text', expressions };
    return { kind: 'expression', inner: first.inner, text: first.text, braces: true, closed: first.closed };
}


/***/ }),

/***/ 9609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var parseExpression = (function parseExpression(text) {
    return text.length > maxKept ? parseAnew(text) : parsed(text);
});
var parseAnew = (function parseAnew(text) {
    if (text.length > maxExpressionLength)
        return mistake(`expected an expression of at most ${maxExpressionLength} characters, got ${text.length}`, 0, text.length);
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(text);
    if ('kind' in tokens)
        return tokens;
    if (tokens.length === 1)
        return mistake('expected an expression, got nothing', 0, text.length);
    try {
        const parsed = new Parser(tokens).whole();
        return tooDeep(parsed) ?? parsed;
    }
    catch (error) {
        if (error instanceof Stop)
            return error.mistake;
        throw error;
    }
});
var tooDeep = (function tooDeep(root) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .allParts */ .C)(root).length <= maxExpressionDepth)
        return undefined;
    const open = [[root, 1]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [node, depth] = next;
        if (depth > maxExpressionDepth)
            return mistake(`expected an expression of at most ${maxExpressionDepth} levels`, root.span.start, root.span.end);
        for (const part of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .j)(node))
            open.push([part, depth + 1]);
    }
    return undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ parseExpression)
/* harmony export */ });
/* unused harmony exports maxExpressionLength, maxExpressionDepth */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1656);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8762);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5164);
// Text to tree, by the grammar and the limits of the runner's expression parser (actions/runner, DTExpressions2).



/** Longer texts are refused by GitHub. */
const maxExpressionLength = 21_000;
/** Deeper trees are refused by GitHub. */
const maxExpressionDepth = 50;
/** Brackets of any kind within one another while the text is read. Parentheses add no depth to the tree, so these may be more. */
const maxBrackets = 200;
/** Many ask for the same text, and the same few stand in many files. */
const parsed = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(parseAnew, 5000);
/** Longer texts are hardly written twice. */
const maxKept = 500;
/** The text between `${{` and `}}`, or of a bare condition. Never throws: a mistake is the first one in the text. */


function mistake(message, start, end) {
    return { kind: 'mistake', message, span: { start, end } };
}

/** Leaves the descent; never leaves this file. */
class Stop extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
/** Binary operators from the weakest to the strongest. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
class Parser {
    tokens;
    at = 0;
    brackets = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    whole() {
        const expression = this.operation(0);
        if (this.next.kind !== 'end')
            throw this.unexpected('an operator or the end');
        return expression;
    }
    get next() {
        return this.tokens[this.at];
    }
    is(text) {
        return this.next.text === text && (this.next.kind === 'punctuation' || this.next.kind === 'operator');
    }
    take() {
        const token = this.next;
        this.at++;
        return token;
    }
    unexpected(wanted) {
        const { kind, text, span } = this.next;
        return new Stop(mistake(`expected ${wanted}, got ${kind === 'end' ? 'the end' : `\`${text.slice(0, 40)}\``}`, span.start, span.end));
    }
    closing(text, wanted = `\`${text}\``) {
        if (!this.is(text))
            throw this.unexpected(wanted);
        this.brackets--;
        return this.take();
    }
    opening() {
        const token = this.take();
        if (++this.brackets > maxBrackets)
            throw new Stop(mistake(`expected brackets at most ${maxBrackets} deep`, token.span.start, token.span.end));
        return token;
    }
    /** From the token that begins here to the last one taken: parentheses around what stands at either end are within. */
    since(start) {
        return { start, end: this.tokens[this.at - 1].span.end };
    }
    operation(level) {
        const operators = levels[level];
        if (operators === undefined)
            return this.negation();
        const { start } = this.next.span;
        let left = this.operation(level + 1);
        const operands = [left];
        while (this.next.kind === 'operator' && operators.includes(this.next.text)) {
            const operator = this.take().text;
            const right = this.operation(level + 1);
            if (operator === '&&' || operator === '||')
                operands.push(right);
            else
                left = { kind: 'binary', operator: operator, left, right, span: this.since(start) };
        }
        return operands.length === 1 ? left : { kind: 'logical', operator: level === 0 ? '||' : '&&', operands, span: this.since(start) };
    }
    negation() {
        const marks = [];
        while (this.is('!'))
            marks.push(this.take().span.start);
        let operand = this.access();
        for (const start of marks.reverse())
            operand = { kind: 'unary', operator: '!', operand, span: this.since(start) };
        return operand;
    }
    access() {
        const { start } = this.next.span;
        const bare = this.next.kind === 'literal';
        let object = this.value();
        while (this.is('.') || this.is('[')) {
            if (bare)
                throw this.unexpected('an operator or the end');
            object = this.is('.') ? this.dereference(object, start) : this.index(object, start);
        }
        return object;
    }
    dereference(object, start) {
        this.take();
        if (this.next.kind !== 'star' && this.next.kind !== 'property')
            throw this.unexpected('the name of a property or `*`');
        const { kind, text, span } = this.take();
        if (kind === 'star')
            return { kind: 'star', object, span: this.since(start) };
        return { kind: 'property', object, name: text, nameSpan: span, span: this.since(start) };
    }
    index(object, start) {
        this.opening();
        if (this.next.kind === 'star') {
            this.take();
            this.closing(']');
            return { kind: 'star', object, span: this.since(start) };
        }
        const index = this.operation(0);
        this.closing(']', 'an operator or `]`');
        return { kind: 'index', object, index, span: this.since(start) };
    }
    value() {
        const { kind, text, span, value } = this.next;
        if (this.is('(')) {
            this.opening();
            const inner = this.operation(0);
            this.closing(')', 'an operator or `)`');
            return inner;
        }
        if (kind === 'literal') {
            this.take();
            return { kind: 'literal', value: value ?? null, span };
        }
        if (kind !== 'name')
            throw this.unexpected('a value');
        this.take();
        return this.is('(') ? this.call(text, span) : { kind: 'context', name: text, span };
    }
    call(name, nameSpan) {
        this.opening();
        const given = [];
        while (!this.is(')') || given.length > 0) {
            given.push(this.operation(0));
            if (!this.is(','))
                break;
            this.take();
        }
        const { end } = this.closing(')', '`,` or `)`').span;
        return { kind: 'call', name, nameSpan, arguments: given, span: { start: nameSpan.start, end } };
    }
}


/***/ }),

/***/ 8762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isBoundary = (function isBoundary(text, at) {
    const code = text.charCodeAt(at);
    return code < 128 ? endsWord[code] === 1 : boundary.test(text[at]);
});
var isBlank = (function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return code === 32 || code === 10 || ((code < 33 || code > 126) && /\s/.test(text[at]));
});
var tokenAt = (function tokenAt(text, start, last) {
    const letter = text[start];
    if (letter === "'")
        return stringAt(text, start);
    if (letter === '*')
        return { kind: 'star', text: '*', span: { start, end: start + 1 } };
    if ('()[],'.includes(letter) || (letter === '.' && !beginsValue(last)))
        return { kind: 'punctuation', text: letter, span: { start, end: start + 1 } };
    if ('!<>=&|'.includes(letter))
        return operatorAt(text, start);
    if (/[-+.0-9]/.test(letter))
        return numberAt(text, start);
    return nameAt(text, start, last);
});
var beginsValue = (function beginsValue(last) {
    return last === undefined || last.kind === 'operator' || (last.kind === 'punctuation' && '([,'.includes(last.text));
});
var nameAt = (function nameAt(text, start, last) {
    let end = start + 1;
    while (end < text.length && !isBoundary(text, end))
        end++;
    const written = text.slice(start, end);
    const span = { start, end };
    if (!/^[a-zA-Z_][\w-]*$/.test(written))
        return mistake(unexpected(written), start, end);
    if (last?.text === '.' && last.kind === 'punctuation')
        return { kind: 'property', text: written, span };
    const value = keywords.get(written);
    return value === undefined ? { kind: 'name', text: written, span } : { kind: 'literal', text: written, value, span };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
// The tokens of GitHub's expression language, by the rules of the runner's own lexical analyser.
const boundary = /[\s()[\],.!<>=&|]/;
/** The same for the letters of ASCII, by their codes. */
const endsWord = Uint8Array.from({ length: 128 }, (_, code) => (boundary.test(String.fromCharCode(code)) ? 1 : 0));

const operators = ['!=', '>=', '<=', '==', '&&', '||', '!', '>', '<'];
const keywords = new Map([
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
/** Digits past these say nothing that a double could hold. */
const maxNumber = 1000;
/** All tokens, a last one of kind `end` included, or the first mistake. */
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (at < text.length && isBlank(text, at))
            at++;
        if (at >= text.length)
            break;
        const token = tokenAt(text, at, tokens.at(-1));
        if (token.kind === 'mistake')
            return token;
        tokens.push(token);
        at = token.span.end;
    }
    tokens.push({ kind: 'end', text: '', span: { start: text.length, end: text.length } });
    return tokens;
}


/** Whether a full stop after this token begins a number. */

function stringAt(text, start) {
    let value = '';
    for (let from = start + 1;;) {
        const end = text.indexOf("'", from);
        if (end < 0)
            return mistake('expected a single quote that ends the string', start, text.length);
        value += text.slice(from, end);
        if (text[end + 1] !== "'")
            return { kind: 'literal', text: text.slice(start, end + 1), value, span: { start, end: end + 1 } };
        value += "'";
        from = end + 2;
    }
}
function operatorAt(text, start) {
    const operator = operators.find((each) => text.startsWith(each, start));
    if (operator !== undefined)
        return { kind: 'operator', text: operator, span: { start, end: start + operator.length } };
    const letter = text[start];
    return mistake(`expected \`${letter}${letter}\`, got \`${letter}\``, start, start + 1);
}
function numberAt(text, start) {
    let end = start + 1;
    while (end < text.length && (text[end] === '.' || !isBoundary(text, end)))
        end++;
    const written = text.slice(start, end);
    const value = numberOf(written);
    if (Number.isNaN(value))
        return mistake(`expected a number, got \`${shown(written)}\``, start, end);
    return { kind: 'literal', text: written, value, span: { start, end } };
}
/** The number that a text stands for, as the language converts strings; NaN for others. An empty text is 0. */
function numberOf(written) {
    const text = written.trim();
    if (text === '')
        return 0;
    if (text.length > maxNumber)
        return Number.NaN;
    if (/^0x[0-9a-fA-F]+$/.test(text) || /^0o[0-7]+$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text))
        return Number(text);
    return /^[-+]?Infinity$/.test(text) ? Number(text) : Number.NaN;
}

function unexpected(written) {
    if (written.startsWith('"'))
        return 'expected a string in single quotes, got a double quote';
    return `expected a name, a value or an operator, got \`${shown(written)}\``;
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
}
function mistake(message, start, end) {
    return { kind: 'mistake', message, span: { start, end } };
}


/***/ }),

/***/ 5164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var partsOf = (function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'call':
            return expression.arguments;
        case 'logical':
            return expression.operands;
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'index':
            return [expression.object, expression.index];
        case 'property':
        case 'star':
            return [expression.object];
    }
});
var allParts = (function allParts(expression) {
    const before = all.get(expression);
    if (before !== undefined)
        return before;
    const found = [];
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(next);
        const parts = partsOf(next);
        for (let i = parts.length - 1; i >= 0; i--)
            open.push(parts[i]);
    }
    all.set(expression, found);
    return found;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allParts),
/* harmony export */   j: () => (/* binding */ partsOf)
/* harmony export */ });
// What an expression of GitHub Actions consists of, each part with its place in the text that was given.
/** The parts of an expression that are expressions themselves, in the order of the text. */

const all = new WeakMap();
/** The expression and all within it, each before its parts; put together once, since many ask. */



/***/ }),

/***/ 3126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var joinPieces = (function joinPieces(file, spans) {
    let text = '';
    const pieces = [];
    for (const { start, end } of spans) {
        if (end <= start && pieces.length > 0)
            continue;
        pieces.push({ at: text.length, origin: start });
        text += file.slice(start, end);
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
});
var mapped = (function mapped(text, pieces) {
    return new Mapped(text, pieces);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   ey: () => (/* binding */ textOfPieces)
/* harmony export */ });
/* unused harmony exports joinLines, joinAll, joinWords */
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */

/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */
function textOfPieces(text, pieces) {
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
/** Two texts as lines of one. */

/** A text and those that follow it, in one pass however many they are; what stands between two belongs to the letter before it. */

/** Words with one space between them; the space belongs to the letter before it. */


/** A class, as a file has some of these for every line of it: methods that are shared cost nothing until they are called. */
class Mapped {
    text;
    pieces;
    constructor(text, pieces) {
        this.text = text;
        this.pieces = pieces;
    }
    get joins() {
        return this.pieces.slice(1).map(({ at }) => at);
    }
    originOf(offset) {
        if (offset >= this.text.length && offset > 0)
            return this.originOf(this.text.length - 1) + 1;
        const piece = this.pieceOf(offset);
        return piece.origin + offset - piece.at;
    }
    spanOf(start, end) {
        const from = this.originOf(start);
        return { start: from, end: end > start ? this.originOf(end - 1) + 1 : from };
    }
    slice(start, end = this.text.length) {
        if (start === 0 && end === this.text.length)
            return this;
        const first = this.pieceOf(start);
        const pieces = [{ at: 0, origin: first.origin + start - first.at }];
        if (this.pieces.length > 1)
            for (const { at, origin } of this.pieces)
                if (at > start && at < end)
                    pieces.push({ at: at - start, origin });
        return new Mapped(this.text.slice(start, end), pieces);
    }
    withText(text) {
        return new Mapped(text, this.pieces);
    }
    pieceOf(offset) {
        let low = 0;
        let high = this.pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.pieces[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.pieces[low];
    }
}


/***/ }),

/***/ 8221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readActionsLock),
/* harmony export */   l: () => (/* binding */ pinName)
/* harmony export */ });
/* harmony import */ var _read_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5870);
// GitHub's lock of the actions that workflows use, version 0.0.2 and 0.0.3 of its schema (github/actions-lockfile, schema/).

function readActionsLock(root) {
    const entries = (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(root);
    return {
        kind: 'lock',
        root,
        version: (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(entries, 'version'),
        workflows: new Map(named(entries.get('workflows')?.value).map(({ key, value }) => [key.text, lockedWorkflow(key, value)])),
        dependencies: dependenciesOf(entries.get('dependencies')?.value),
    };
}
/** By their names; which of two entries of one name holds, nobody says. */
function dependenciesOf(node) {
    const all = new Map();
    for (const { key, value } of named(node)) {
        const name = pinName(key.text);
        const isTwice = all.has(name);
        all.set(name, { ...entryOf(key, value), ...(isTwice ? { commit: undefined, twice: true } : {}) });
    }
    return all;
}
/** `owner/repository@ref` as the lock compares it: GitHub does not look at the case of owner and repository. */
function pinName(text) {
    const at = text.indexOf('@');
    return at < 0 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at);
}
function lockedWorkflow(key, value) {
    return { key, pins: new Map((0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsOf */ .TM)(value).map((pin) => [pinName(pin.text), pin])) };
}
function entryOf(key, value) {
    const map = (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(value);
    return { key, commit: map === undefined ? undefined : (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)((0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(map), 'commit') };
}
function named(node) {
    const map = (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(node);
    return map === undefined ? [] : map.entries.flatMap(({ key, value }) => (key.kind === 'scalar' ? [{ key, value }] : []));
}


/***/ }),

/***/ 5870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var scalarAt = (function scalarAt(entries, name) {
    return scalarOf(entries.get(name)?.value);
});
var scalarsOf = (function scalarsOf(node) {
    if (node?.kind === 'list')
        return node.items.filter((item) => item.kind === 'scalar');
    const one = scalarOf(node);
    return one === undefined ? [] : [one];
});
var permissionsOf = (function permissionsOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    if (value.kind === 'map')
        return {
            key,
            value,
            kind: 'scopes',
            scopes: pairsOf(value).map((pair) => {
                const text = pair.scalar?.text ?? '';
                return { name: pair.name, key: pair.key, value: pair.value, access: accesses.has(text) ? text : undefined };
            }),
        };
    const text = scalarOf(value)?.text;
    return { key, value, kind: text === 'read-all' || text === 'write-all' ? text : 'unknown', scopes: [] };
});
var environmentOf = (function environmentOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, name: scalarOf(value), url: undefined, deployment: undefined };
    const entries = entriesOf(map);
    return { key, value, name: scalarAt(entries, 'name'), url: scalarAt(entries, 'url'), deployment: scalarAt(entries, 'deployment') };
});
var concurrencyOf = (function concurrencyOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, group: scalarOf(value), cancelInProgress: undefined };
    const entries = entriesOf(map);
    return { key, value, group: scalarAt(entries, 'group'), cancelInProgress: scalarAt(entries, 'cancel-in-progress') };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RO: () => (/* binding */ concurrencyOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   mv: () => (/* binding */ runnerOf),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* unused harmony export scalarOf */
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1702);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5725);
// Parts of the tree by name: whatever is of another shape than the schema says is left out here, for the rules of syntax to tell.


/** Entries of a map by name, each looked up at once however many there are. */
function entriesOf(map) {
    const found = new Map();
    const { entries } = map;
    for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (entry.key.kind === 'scalar')
            found.set(entry.name, entry);
    }
    return found;
}
function scalarOf(node) {
    return node?.kind === 'scalar' && !(0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(node) ? node : undefined;
}
function mapOf(node) {
    return node?.kind === 'map' ? node : undefined;
}

/** A scalar, or the scalars of a list. */

function pairsOf(node) {
    if (node?.kind !== 'map')
        return [];
    const pairs = [];
    for (const { key, name, value } of node.entries)
        if (key.kind === 'scalar')
            pairs.push({ name, key, value, scalar: value.kind === 'scalar' ? value : undefined });
    return pairs;
}
function usesOf(node) {
    const scalar = scalarOf(node);
    if (scalar === undefined)
        return undefined;
    const text = scalar.text.trim();
    return { scalar, text, target: (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .useTarget */ .PL)(text) };
}
const accesses = new Set(['read', 'write', 'none']);

function defaultsOf(node) {
    const run = mapOf(mapOf(node)?.entries.find(({ name }) => name === 'run')?.value);
    const entries = run === undefined ? new Map() : entriesOf(run);
    return { shell: scalarAt(entries, 'shell'), workingDirectory: scalarAt(entries, 'working-directory') };
}

function runnerOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, labels: scalarsOf(value), group: undefined };
    const entries = entriesOf(map);
    return { key, value, labels: scalarsOf(entries.get('labels')?.value), group: scalarAt(entries, 'group') };
}

function containerOf(key, value) {
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, image: scalarOf(value), credentials: [], env: [], options: undefined };
    const entries = entriesOf(map);
    return {
        key,
        value,
        image: scalarAt(entries, 'image'),
        credentials: pairsOf(entries.get('credentials')?.value),
        env: pairsOf(entries.get('env')?.value),
        options: scalarAt(entries, 'options'),
    };
}
function declaredIn(node) {
    return pairsOf(node).map(({ name, key, value }) => {
        const map = mapOf(value);
        const entries = map === undefined ? new Map() : entriesOf(map);
        return {
            name,
            key,
            map,
            required: scalarAt(entries, 'required'),
            type: scalarAt(entries, 'type'),
            default: scalarAt(entries, 'default'),
            value: scalarAt(entries, 'value'),
            description: scalarAt(entries, 'description'),
            deprecation: scalarAt(entries, 'deprecationMessage'),
        };
    });
}


/***/ }),

/***/ 8772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readWorkflow = (function readWorkflow(root) {
    const entries = (0,read_parts/* entriesOf */.Mc)(root);
    const on = entries.get('on');
    const triggers = triggersOf(on?.value);
    const call = triggers.find(({ name }) => name === 'workflow_call');
    const dispatch = triggers.find(({ name }) => name === 'workflow_dispatch')?.config;
    const workflow = {
        kind: 'workflow',
        root,
        name: (0,read_parts/* scalarAt */.C_)(entries, 'name'),
        runName: (0,read_parts/* scalarAt */.C_)(entries, 'run-name'),
        on: on?.key.kind === 'scalar' ? on.key : undefined,
        triggers,
        permissions: (0,read_parts/* permissionsOf */.k0)(entries.get('permissions')),
        cacheMode: (0,read_parts/* scalarAt */.C_)(entries, 'cache-mode'),
        env: (0,read_parts/* pairsOf */.fq)(entries.get('env')?.value),
        defaults: (0,read_parts/* defaultsOf */.Gf)(entries.get('defaults')?.value),
        concurrency: (0,read_parts/* concurrencyOf */.RO)(entries.get('concurrency')),
        jobsKey: keyOf(entries.get('jobs')),
        jobs: [],
        call: call === undefined ? undefined : interfaceOf(call.config),
        dispatch: dispatch === undefined ? [] : (0,read_parts/* declaredIn */.eI)((0,read_parts/* entriesOf */.Mc)(dispatch).get('inputs')?.value),
    };
    workflow.jobs = (0,read_parts/* pairsOf */.fq)(entries.get('jobs')?.value).flatMap(({ key, value }) => {
        const map = (0,read_parts/* mapOf */.A7)(value);
        return map === undefined ? [] : [jobOf(workflow, key, map)];
    });
    return workflow;
});
var triggersOf = (function triggersOf(node) {
    if (node?.kind !== 'map')
        return (0,read_parts/* scalarsOf */.TM)(node).map((key) => ({ name: key.text, key, config: undefined, value: undefined, types: undefined }));
    return (0,read_parts/* pairsOf */.fq)(node).map(({ name, key, value }) => {
        const config = (0,read_parts/* mapOf */.A7)(value);
        const types = config?.entries.find((entry) => entry.name === 'types')?.value;
        return { name, key, config, value, types: types === undefined ? undefined : (0,read_parts/* scalarsOf */.TM)(types) };
    });
});
var jobContainer = (function jobContainer(entry) {
    return entry?.key.kind === 'scalar' ? (0,read_parts/* containerOf */.t8)(entry.key, entry.value) : undefined;
});
var callSecretsOf = (function callSecretsOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    return { key, value, inherit: value.kind === 'scalar' && value.text === 'inherit', pairs: (0,read_parts/* pairsOf */.fq)(value) };
});
var mapsIn = (function mapsIn(list) {
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
});
var pipelineFileKind = (function pipelineFileKind(path) {
    if (/(?:^|\/)\.github\/workflows\/[^/]*\.ya?ml$/i.test(path))
        return 'workflow';
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (/(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path))
        return 'lock';
    if (name === 'action.yml' || name === 'action.yaml')
        return 'action';
    if (/(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(path))
        return 'dependabot';
    if (name === 'github-settings.json')
        return 'settings';
    return name === '.pre-commit-config.yaml' || name === '.pre-commit-config.yml' ? 'pre-commit' : undefined;
});
var readPipelineFile = (function readPipelineFile(text, path, as) {
    const named = as ?? pipelineFileKind(path);
    try {
        const twice = [];
        const roots = (0,nodes/* readYamlNow */.qp)(text, path, (key) => twice.push(key));
        const [root] = roots;
        const listed = root?.kind === 'list' && named === 'pre-commit';
        if (root === undefined || (root.kind !== 'map' && !listed))
            return {
                kind: 'invalid',
                message: notMapping(root),
                at: { start: 0, end: 0 },
                as: named ?? 'workflow',
                ...(root === undefined || named === 'action' ? { isEmpty: true } : {}),
            };
        const refused = refusalOf(root, roots.slice(1));
        if (refused !== undefined)
            return { kind: 'invalid', ...refused, as: named ?? 'workflow' };
        const document = root.kind === 'map' ? documentOf(named ?? kindBySaying(root), root) : readPreCommit(root);
        if (twice.length > 0)
            repeated.set(document, twice);
        return document;
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        const line = error.where.line ?? 1;
        const index = (0,src_text/* lineIndex */.Dp)(text);
        const start = index.offsetAt(line, 1) ?? 0;
        return {
            kind: 'invalid',
            message: error.message,
            at: { start, end: start + index.lineText(line).length },
            as: named ?? 'workflow',
        };
    }
});
var repeatedKeys = (function repeatedKeys(document) {
    return repeated.get(document) ?? none;
});
var refusalOf = (function refusalOf(root, others) {
    const other = others.find((node) => node !== undefined && !(node.kind === 'scalar' && node.text === ''));
    if (other !== undefined)
        return { message: 'expected one document, got another behind it', at: { start: other.at.start, end: other.at.start } };
    const { size, tagged, expressions } = goneThrough(root);
    if (expressions > maxExpressions)
        return { message: `expected at most ${maxExpressions} expressions, got ${expressions}`, at: { start: 0, end: 0 } };
    if (size > maxExpanded)
        return { message: `expected aliases that stand for at most ${maxExpanded} values`, at: { start: 0, end: 0 } };
    return tagged === undefined
        ? undefined
        : { message: `expected no tag but those of YAML's core, got ${(tagged.tag ?? '').slice(0, 60)}`, at: tagged.at };
});
var goneThrough = (function goneThrough(root) {
    const known = new Map();
    let tagged;
    let expressions = 0;
    const sizeOf = (node) => {
        if (tagged === undefined && (0,value/* hasOwnTag */.pF)(node))
            tagged = node;
        if (node.kind === 'scalar') {
            expressions += begun(node.text);
            return 1;
        }
        const parts = node.kind === 'list' ? node.items : node.entries;
        // Only what has a name can be met again.
        const before = node.anchor === undefined ? undefined : known.get(parts);
        if (before !== undefined)
            return before;
        let sum = 1;
        if (node.kind === 'list')
            for (const item of node.items)
                sum += sizeOf(item);
        else
            for (const { value } of node.entries)
                sum += 1 + sizeOf(value);
        if (node.anchor !== undefined)
            known.set(parts, sum);
        return sum;
    };
    const size = sizeOf(root);
    return { size, tagged, expressions };
});
var begun = (function begun(text) {
    let count = 0;
    for (let at = text.indexOf('${{'); at >= 0; at = text.indexOf('${{', at + 3))
        count++;
    return count;
});
var documentOf = (function documentOf(kind, root) {
    if (kind === 'action')
        return bounded(readAction(root), kind);
    if (kind === 'dependabot')
        return readDependabot(root);
    if (kind === 'settings')
        return { kind, root };
    if (kind === 'lock')
        return (0,read_lock/* readActionsLock */.b)(root);
    return kind === 'pre-commit' ? readPreCommit(root) : bounded(readWorkflow(root), 'workflow');
});
var bounded = (function bounded(document, as) {
    const jobs = document.kind === 'workflow' ? document.jobs.length : 0;
    const own = document.kind === 'workflow' ? document.jobs.map(({ steps }) => steps.length) : [];
    const steps = document.kind === 'action' && document.runs.kind === 'composite' ? document.runs.steps.length : own.reduce((sum, n) => sum + n, 0);
    const refused = jobs > maxJobs
        ? `expected at most ${maxJobs} jobs, got ${jobs}`
        : steps > maxSteps
            ? `expected at most ${maxSteps} steps, got ${steps}`
            : undefined;
    return refused === undefined ? document : { kind: 'invalid', message: refused, at: { start: 0, end: 0 }, as };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ pipelineFileKind),
  Bk: () => (/* binding */ readPipelineFile),
  fg: () => (/* binding */ repeatedKeys)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js + 4 modules
var nodes = __nccwpck_require__(3217);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var value = __nccwpck_require__(1702);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/read-parts.js
var read_parts = __nccwpck_require__(5870);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/grouped-steps.js
// Steps that run beside one another: those of a `parallel` group are steps of the job like the others, for whoever reads a workflow.
/**
 * A group in a group is none of GitHub's, and hides nothing here: all levels are looked through, which the reader of YAML bounds.
 *
 * Steps of a job or of a composite action in the order of the text, those of a `parallel` group behind the step that holds them.
 * @param groupOf the steps of a step's `parallel`; undefined for a step that has none.
 */
function withGrouped(steps, groupOf) {
    return steps.flatMap((step) => {
        const group = groupOf(step);
        return group === undefined ? [step] : [step, ...withGrouped(group, groupOf)];
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/read-workflow.js
// A workflow from its tree.



function keyOf(entry) {
    return entry?.key.kind === 'scalar' ? entry.key : undefined;
}

function interfaceOf(map) {
    if (map === undefined)
        return { inputs: [], outputs: [], secrets: [] };
    const entries = (0,read_parts/* entriesOf */.Mc)(map);
    return {
        inputs: (0,read_parts/* declaredIn */.eI)(entries.get('inputs')?.value),
        outputs: (0,read_parts/* declaredIn */.eI)(entries.get('outputs')?.value),
        secrets: (0,read_parts/* declaredIn */.eI)(entries.get('secrets')?.value),
    };
}
function jobOf(workflow, key, map) {
    const entries = (0,read_parts/* entriesOf */.Mc)(map);
    const job = {
        kind: 'job',
        workflow,
        id: key.text,
        key,
        map,
        name: (0,read_parts/* scalarAt */.C_)(entries, 'name'),
        needs: (0,read_parts/* scalarsOf */.TM)(entries.get('needs')?.value),
        if: (0,read_parts/* scalarAt */.C_)(entries, 'if'),
        runsOn: (0,read_parts/* runnerOf */.mv)(entries.get('runs-on')),
        permissions: (0,read_parts/* permissionsOf */.k0)(entries.get('permissions')),
        cacheMode: (0,read_parts/* scalarAt */.C_)(entries, 'cache-mode'),
        environment: (0,read_parts/* environmentOf */.p7)(entries.get('environment')),
        concurrency: (0,read_parts/* concurrencyOf */.RO)(entries.get('concurrency')),
        env: (0,read_parts/* pairsOf */.fq)(entries.get('env')?.value),
        defaults: (0,read_parts/* defaultsOf */.Gf)(entries.get('defaults')?.value),
        matrix: matrixOf(entries.get('strategy')),
        container: jobContainer(entries.get('container')),
        services: (0,read_parts/* pairsOf */.fq)(entries.get('services')?.value).map((pair) => (0,read_parts/* containerOf */.t8)(pair.key, pair.value)),
        outputs: (0,read_parts/* pairsOf */.fq)(entries.get('outputs')?.value),
        continueOnError: (0,read_parts/* scalarAt */.C_)(entries, 'continue-on-error'),
        timeoutMinutes: (0,read_parts/* scalarAt */.C_)(entries, 'timeout-minutes'),
        steps: [],
        uses: (0,read_parts/* usesOf */.MZ)(entries.get('uses')?.value),
        with: (0,read_parts/* pairsOf */.fq)(entries.get('with')?.value),
        secrets: callSecretsOf(entries.get('secrets')),
    };
    job.steps = stepsOf(entries, job);
    return job;
}

/** Of a strategy that is one expression, as `fromJSON(needs.a.outputs.strategy)`, nobody knows before the run what its matrix holds. */
function matrixOf(strategy) {
    const computed = strategy?.value.kind === 'scalar' && strategy.value.text.includes('${{');
    const entry = computed ? strategy : (0,read_parts/* mapOf */.A7)(strategy?.value)?.entries.find(({ name }) => name === 'matrix');
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const all = (0,read_parts/* pairsOf */.fq)(entry.value);
    return {
        key: entry.key,
        value: entry.value,
        dimensions: all.filter(({ name }) => name !== 'include' && name !== 'exclude'),
        include: all.find(({ name }) => name === 'include')?.value,
        exclude: all.find(({ name }) => name === 'exclude')?.value,
    };
}

/** Steps of a job, or of the `runs` of a composite action; those of a `parallel` group stand behind it. */
function stepsOf(entries, owner) {
    const maps = withGrouped(mapsIn(entries.get('steps')?.value), (map) => {
        const group = map.entries.find(({ name }) => name === 'parallel')?.value;
        return group === undefined ? undefined : mapsIn(group);
    });
    return maps.map((map, index) => stepOf(map, index, owner));
}

function stepOf(map, index, owner) {
    const entries = (0,read_parts/* entriesOf */.Mc)(map);
    return {
        kind: 'step',
        map,
        index,
        owner,
        id: (0,read_parts/* scalarAt */.C_)(entries, 'id'),
        name: (0,read_parts/* scalarAt */.C_)(entries, 'name'),
        if: (0,read_parts/* scalarAt */.C_)(entries, 'if'),
        uses: (0,read_parts/* usesOf */.MZ)(entries.get('uses')?.value),
        run: (0,read_parts/* scalarAt */.C_)(entries, 'run'),
        with: (0,read_parts/* pairsOf */.fq)(entries.get('with')?.value),
        withEntry: entries.get('with'),
        env: (0,read_parts/* pairsOf */.fq)(entries.get('env')?.value),
        envEntry: entries.get('env'),
        shell: (0,read_parts/* scalarAt */.C_)(entries, 'shell'),
        workingDirectory: (0,read_parts/* scalarAt */.C_)(entries, 'working-directory'),
        continueOnError: (0,read_parts/* scalarAt */.C_)(entries, 'continue-on-error'),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/read-action.js
// An action's definition, dependabot.yml and the configuration of pre-commit from their trees.


function readAction(root) {
    const entries = (0,read_parts/* entriesOf */.Mc)(root);
    const map = (0,read_parts/* mapOf */.A7)(entries.get('runs')?.value);
    const using = map === undefined ? undefined : (0,read_parts/* scalarAt */.C_)((0,read_parts/* entriesOf */.Mc)(map), 'using');
    const action = {
        kind: 'action',
        root,
        name: (0,read_parts/* scalarAt */.C_)(entries, 'name'),
        using,
        runs: { kind: 'other', map },
        interface: interfaceOf(root),
    };
    if (map === undefined || using === undefined)
        return action;
    const runs = (0,read_parts/* entriesOf */.Mc)(map);
    // The runner knows it in any case.
    if (using.text.toLowerCase() === 'composite') {
        const composite = { kind: 'composite', action, map, steps: [] };
        composite.steps = stepsOf(runs, composite);
        action.runs = composite;
    }
    else if (using.text.toLowerCase() === 'docker') {
        action.runs = {
            kind: 'docker',
            map,
            image: (0,read_parts/* scalarAt */.C_)(runs, 'image'),
            entrypoint: (0,read_parts/* scalarAt */.C_)(runs, 'entrypoint'),
            args: (0,read_parts/* scalarsOf */.TM)(runs.get('args')?.value),
            env: (0,read_parts/* pairsOf */.fq)(runs.get('env')?.value),
        };
    }
    else if (/^node\d/i.test(using.text)) {
        action.runs = { kind: 'node', map, using, main: (0,read_parts/* scalarAt */.C_)(runs, 'main'), pre: (0,read_parts/* scalarAt */.C_)(runs, 'pre'), post: (0,read_parts/* scalarAt */.C_)(runs, 'post') };
    }
    return action;
}
function readDependabot(root) {
    const entries = (0,read_parts/* entriesOf */.Mc)(root);
    return {
        kind: 'dependabot',
        root,
        updates: mapsOf(entries.get('updates')?.value).map((map) => {
            const own = (0,read_parts/* entriesOf */.Mc)(map);
            const pairs = (0,read_parts/* pairsOf */.fq)(map);
            return {
                map,
                ecosystem: (0,read_parts/* scalarAt */.C_)(own, 'package-ecosystem'),
                directory: (0,read_parts/* scalarAt */.C_)(own, 'directory'),
                cooldown: pairs.find(({ name }) => name === 'cooldown'),
                externalCode: (0,read_parts/* scalarAt */.C_)(own, 'insecure-external-code-execution'),
                schedule: pairs.find(({ name }) => name === 'schedule'),
            };
        }),
        registries: (0,read_parts/* pairsOf */.fq)(entries.get('registries')?.value),
    };
}
/** @param root a mapping with `repos`, or the list of repositories alone, which pre-commit took for all of it before 1.0. */
function readPreCommit(root) {
    return {
        kind: 'pre-commit',
        root,
        repositories: mapsOf(root.kind === 'list' ? root : (0,read_parts/* entriesOf */.Mc)(root).get('repos')?.value).map((map) => {
            const own = (0,read_parts/* entriesOf */.Mc)(map);
            return { map, repo: (0,read_parts/* scalarAt */.C_)(own, 'repo'), rev: (0,read_parts/* scalarAt */.C_)(own, 'rev'), hooks: mapsOf(own.get('hooks')?.value) };
        }),
    };
}
function mapsOf(node) {
    return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/read-lock.js
var read_lock = __nccwpck_require__(8221);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/read.js
// One file of the pipeline's as a document: which kind it is by its name, else by what it says.






/** The kind that a file has by its place and name; undefined for every other file. */

/**
 * Reads one file. Never throws for what it says: a text that is no YAML, or another kind of thing, is a document that says so.
 *
 * @param as which kind it is where its name does not say
 */

const repeated = new WeakMap();
const none = [];
/** Keys that stand in one map a second time: GitHub refuses such a file, of which everything else can still be told. */

/** What no reader of such files takes, or each takes otherwise: it is not guessed at what would run. */

/** More values than this, aliases gone to each time they are met, are no pipeline's. */
const maxExpanded = 150_000;
/** More jobs, and more steps of all jobs, GitHub would not start, and no person writes. */
const maxJobs = 1000;
const maxSteps = 2000;
/** Expressions of one file; each is judged with all that stands around it. */
const maxExpressions = 10_000;
/** One walk over a tree; what is met again is counted without going through it again. */


function notMapping(root) {
    return root === undefined ? 'expected a mapping, got an empty file' : 'expected a mapping at the top of the file';
}

/** The work on a workflow grows faster than it does: one that nobody could run is refused. */

function kindBySaying(root) {
    const entries = (0,read_parts/* entriesOf */.Mc)(root);
    if (entries.has('jobs') || entries.has('on'))
        return 'workflow';
    if (entries.has('runs'))
        return 'action';
    if (entries.has('updates'))
        return 'dependabot';
    return entries.has('repos') ? 'pre-commit' : 'workflow';
}


/***/ }),

/***/ 8857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _mapped_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3126);
// The text of a YAML scalar, every letter of which knows where it stands in the file: through indentation, folding, quotes, escapes.

/** @param file text of the file in which the scalar stands. */
function scalarText(file, scalar) {
    const before = known.get(scalar);
    if (before !== undefined)
        return before;
    const made = (0,_mapped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfPieces */ .ey)(scalar.text, piecesOf(file, scalar));
    known.set(scalar, made);
    return made;
}
/** A scalar is asked for its text by many, and stands in one file only. */
const known = new WeakMap();
function piecesOf(file, scalar) {
    const { text, at, verbatim, style } = scalar;
    if (verbatim !== undefined)
        return [{ at: 0, origin: verbatim.start }];
    return style === 'literal' ? literalPieces(file, scalar) : alignedPieces(file, text, at.start, style);
}
/** Each line of a literal block stands as it is behind its indentation. */
function literalPieces(file, { text, at, indent = 0 }) {
    const pieces = [];
    let line = at.start;
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const empty = end === start;
        pieces.push({ at: start, origin: empty ? line : line + indent });
        start = end + 1;
        const newline = file.indexOf('\n', line);
        line = newline < 0 ? file.length : newline + 1;
    }
    return pieces;
}
/** Letters are met in order; what the file has more of is indentation, a folded line end, a quote, or an escape. */
function alignedPieces(file, text, start, style) {
    const pieces = [];
    let origin = start;
    let expected = -1;
    for (let at = 0; at < text.length; at++) {
        origin = style === 'double' && file[origin] === '\\' ? origin : skipTo(file, origin, text[at]);
        if (origin !== expected)
            pieces.push({ at, origin });
        // Behind a letter that takes more of the file than itself the next one stands elsewhere.
        expected = origin + 1;
        origin += style === 'double' && file[origin] === '\\' ? escapeLength(file, origin) : 1;
        if (style === 'single' && text[at] === "'")
            origin++;
    }
    return pieces;
}
/** A letter that stands for a line end, and white space that stands for nothing. */
function skipTo(file, from, letter) {
    if (file[from] === letter)
        return from;
    if (letter === ' ' || letter === '\n')
        return from;
    let at = from;
    while (at < file.length && /\s/.test(file[at]))
        at++;
    return at;
}
function escapeLength(file, at) {
    const letter = file[at + 1];
    if (letter === 'x')
        return 4;
    if (letter === 'u')
        return 6;
    if (letter === 'U')
        return 10;
    if (letter !== '\n' && letter !== '\r')
        return 2;
    // An escaped line end goes with the indentation behind it, and stands for no letter.
    let end = at + 2;
    while (/\s/.test(file[end] ?? ''))
        end++;
    return end - at;
}


/***/ }),

/***/ 5725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var useTarget = (function useTarget(text) {
    return text.length > maxKept ? readTarget(text) : targets(text);
});
var readTarget = (function readTarget(text) {
    if (text.startsWith('docker://'))
        return { kind: 'image', image: text.slice('docker://'.length) };
    if (text.includes('${{'))
        return { kind: 'unknown' };
    const own = /^(\.|\$)(?:[/\\]|$)/.exec(text);
    if (own !== null)
        return { kind: 'local', path: resolved(cleanPath(text.slice(own[0].length))), self: own[1] === '$' };
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    // GitHub passes over slashes that follow one another.
    const [owner = '', repository = '', ...rest] = name.split('/').filter((part) => part !== '');
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository))
        return { kind: 'unknown' };
    return {
        kind: 'repository',
        owner,
        repository,
        slug: `${owner}/${repository}`.toLowerCase(),
        path: cleanPath(rest.join('/')),
        ref: at < 0 ? undefined : text.slice(at + 1),
    };
});
var isCommitRef = (function isCommitRef(ref) {
    return /^[0-9a-f]{40}$/i.test(ref);
});
var cleanPath = (function cleanPath(path) {
    return path
        .split(/[/\\]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ refSpan),
/* harmony export */   PL: () => (/* binding */ useTarget),
/* harmony export */   ZW: () => (/* binding */ isCommitRef)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1656);
// What `uses:` names: an action or reusable workflow of a repository, one of this repository, or an image.

/** Files name the same few actions again and again. */
const targets = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(readTarget, 1000);
/** Longer texts name none. */
const maxKept = 200;
/** @param text of a `uses:`, white space around it left out. */


/** Whether a ref is a whole commit id. GitHub has no repositories with ids of 64 letters, so that such a ref is the name of a branch or tag. */

/** Place of the ref within the scalar; undefined where it is not written letter by letter. */
function refSpan({ scalar, target }) {
    if (target.kind !== 'repository' || target.ref === undefined || scalar.verbatim === undefined)
        return undefined;
    const at = scalar.text.indexOf('@');
    const start = scalar.verbatim.start + at + 1;
    return { start, end: start + target.ref.length };
}
/** Without what leads into a folder and out of it again; what leads out of the repository stays as it is written. */
function resolved(path) {
    const found = [];
    for (const part of path.split('/'))
        if (part === '..' && found.length > 0 && found.at(-1) !== '..')
            found.pop();
        else
            found.push(part);
    return found.join('/');
}



/***/ }),

/***/ 3217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var mayBegin = (function mayBegin(text, at) {
    const code = text.charCodeAt(at);
    return code >= 128 || special[code] === 0;
});
var spanFrom = (function spanFrom(start, last) {
    return { start, end: last === undefined ? start : Math.max(start, last.at.end) };
});
var refuseTwice = (function refuseTwice(entries) {
    if (entries.length > 12) {
        if (new Set(entries.map(({ name }) => name)).size !== entries.length)
            throw beyond;
        return;
    }
    for (let i = 1; i < entries.length; i++)
        for (let j = 0; j < i; j++)
            if (entries[i].name === entries[j].name)
                throw beyond;
});
var plainNodes = (function plainNodes(text, decoder) {
    if (unusual.test(text) && refused.test(text))
        return undefined;
    try {
        return plain_nodes_document({ text, decoder, start: -1, end: 0, indent: 0, next: 0 });
    }
    catch (error) {
        if (error === beyond)
            return undefined;
        throw error;
    }
});
var plain_nodes_document = (function plain_nodes_document(cursor) {
    advance(cursor);
    if (cursor.indent === 0 && cursor.text.startsWith('---', cursor.start)) {
        onlyCommentFrom(cursor, cursor.start + 3);
        advance(cursor);
    }
    if (cursor.indent !== 0)
        throw beyond;
    const root = block(cursor, -1, 0);
    if (cursor.start >= 0)
        throw beyond;
    return root;
});
var isItem = (function isItem({ text, end }, at) {
    return text.charCodeAt(at) === dash && (at + 1 === end || text.charCodeAt(at + 1) === space);
});
var item = (function item(cursor, dashAt, indent, depth) {
    if (depth > maxDepth)
        throw beyond;
    const at = valueStart(cursor, dashAt + 1);
    if (at < 0) {
        advance(cursor);
        return cursor.indent > indent ? block(cursor, indent, depth + 1) : empty();
    }
    const column = indent + at - dashAt;
    if (isItem(cursor, at))
        return list(cursor, at, column, depth + 1);
    const first = cursor.text.charCodeAt(at);
    if (first === openBrace || first === openBracket)
        return value(cursor, at, indent, depth);
    return colonAfterKey(cursor, at) < 0 ? value(cursor, at, indent, depth) : map(cursor, at, column, depth + 1);
});
var map = (function map(cursor, first, indent, depth) {
    const entries = [];
    let at = first;
    for (;;) {
        const after = colonAfterKey(cursor, at);
        if (after < 0)
            throw beyond;
        const key = keyNode(cursor, at, after);
        entries.push({ key, name: key.text, value: entryValue(cursor, after + 1, indent, depth) });
        if (cursor.indent > indent)
            throw beyond;
        if (cursor.indent < indent)
            break;
        at = cursor.start;
    }
    refuseTwice(entries);
    return { kind: 'map', entries, at: spanFrom(first, entries.at(-1)?.value) };
});
var entryValue = (function entryValue(cursor, after, indent, depth) {
    const at = valueStart(cursor, after);
    if (at >= 0)
        return value(cursor, at, indent, depth);
    advance(cursor);
    if (cursor.indent > indent)
        return block(cursor, indent, depth + 1);
    // A list may stand as far in as the key that it belongs to.
    return cursor.indent === indent && isItem(cursor, cursor.start) ? list(cursor, cursor.start, indent, depth + 1) : empty();
});
var valueStart = (function valueStart({ text, end }, from) {
    let at = from;
    while (at < end && text.charCodeAt(at) === space)
        at++;
    if (at >= end || (at > from && text.charCodeAt(at) === hash))
        return -1;
    if (text.charCodeAt(at) === tab)
        throw beyond;
    return at;
});
var colonAfterKey = (function colonAfterKey(cursor, start) {
    const { text, end } = cursor;
    const first = text.charCodeAt(start);
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, start, end);
        if (text.charCodeAt(close + 1) !== colon)
            return -1;
        if (close + 2 < end && text.charCodeAt(close + 2) !== space)
            throw beyond;
        return close + 1;
    }
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === colon) {
            if (at + 1 === end || text.charCodeAt(at + 1) === space)
                return at;
        }
        else if (code === hash) {
            if (text.charCodeAt(at - 1) === space)
                return -1;
        }
        else if (code === tab)
            throw beyond;
    }
    return -1;
});
var keyNode = (function keyNode({ text, decoder }, start, colonAt) {
    const first = text.charCodeAt(start);
    if (first === apostrophe || first === quote)
        return quoted(text, decoder, start, colonAt - 1);
    if (!mayBegin(text, start) || text.charCodeAt(colonAt - 1) === space)
        throw beyond;
    // What would end the document, or begin the next.
    if (text.startsWith('...', start))
        throw beyond;
    return plain(text, start, colonAt);
});
var goneOn = (function goneOn(cursor, first, parent) {
    const { text } = cursor;
    let { end } = first.at;
    let folded;
    let empty = 0;
    for (let line = cursor.next; line < text.length;) {
        let start = line;
        while (text.charCodeAt(start) === space)
            start++;
        const letter = text.charCodeAt(start);
        if (letter === newline) {
            empty++;
            line = start + 1;
            continue;
        }
        if (start >= text.length || letter === hash || start - line <= parent)
            break;
        // A comment ends the scalar, and nothing may follow.
        if (letter === tab || text.slice(end, line).includes('#'))
            throw beyond;
        const found = text.indexOf('\n', start);
        const last = found < 0 ? text.length : found;
        const written = plainEnd(text, start, last);
        folded = `${folded ?? first.text}${empty === 0 ? ' ' : '\n'.repeat(empty)}${text.slice(start, written)}`;
        end = written;
        empty = 0;
        cursor.end = last;
        line = last + 1;
        cursor.next = line;
    }
    if (folded === undefined)
        return first;
    return { kind: 'scalar', text: folded, plain: true, style: 'plain', at: { start: first.at.start, end } };
});
var plainValue = (function plainValue(text, start, lineEnd) {
    if (!mayBeginPlain(text, start, lineEnd))
        throw beyond;
    return plain(text, start, plainEnd(text, start, lineEnd));
});
var mayBeginPlain = (function mayBeginPlain(text, start, lineEnd) {
    if (mayBegin(text, start))
        return true;
    const code = text.charCodeAt(start);
    const next = text.charCodeAt(start + 1);
    return (code === dash || code === colon || code === question) && start + 1 < lineEnd && next !== space && next !== tab;
});
var plainEnd = (function plainEnd(text, start, lineEnd) {
    let end = start;
    for (let at = start; at < lineEnd; at++) {
        const letter = text.charCodeAt(at);
        if (letter === space)
            continue;
        if (letter === colon && (at + 1 === lineEnd || text.charCodeAt(at + 1) === space))
            throw beyond;
        if (letter === tab)
            throw beyond;
        if (letter === hash && text.charCodeAt(at - 1) === space)
            break;
        end = at + 1;
    }
    return end;
});
var readYamlNow = (function readYamlNow(text, file, repeated, maxBytes = maxYamlBytes) {
    const roots = yamlRoots(text, file, repeated, maxBytes);
    const mark = otherBreak(text, roots);
    if (mark !== undefined)
        throw yamlInvalid(file, text, mark, `expected U+${text.charCodeAt(mark).toString(16).toUpperCase().padStart(4, '0')} within quotes alone: it ends a line for readers of YAML 1.1 and for others not`);
    return roots;
});
var yamlRoots = (function yamlRoots(text, file, repeated, maxBytes = maxYamlBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
    const plain = plainNodes(text, scalars);
    return plain === undefined ? readNodes(atFirstUse0().wholeParser, text, file, repeated) : [plain];
});
var otherBreak = (function otherBreak(text, roots) {
    const offsets = [...text.matchAll(otherBreaks)].map(({ index }) => index);
    if (offsets.length === 0)
        return undefined;
    const quoted = [];
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar') {
            if (node.style === 'single' || node.style === 'double')
                quoted.push(node.at);
            return;
        }
        // What an alias leads to is visited once.
        const content = node.kind === 'map' ? node.entries : node.items;
        if (seen.has(content))
            return;
        seen.add(content);
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item);
        else
            for (const { key, value } of node.entries) {
                visit(key);
                visit(value);
            }
    };
    for (const root of roots)
        if (root !== undefined)
            visit(root);
    quoted.sort((a, b) => a.start - b.start);
    let next = 0;
    return offsets.find((offset) => {
        while (next < quoted.length && quoted[next].end <= offset)
            next++;
        return next === quoted.length || quoted[next].start > offset;
    });
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ isMergeKey),
  readYaml: () => (/* binding */ readYaml),
  qp: () => (/* binding */ readYamlNow),
  m$: () => (/* binding */ repeatedKey),
  rb: () => (/* binding */ yamlInvalid),
  VZ: () => (/* binding */ yamlRoots)
});

// UNUSED EXPORTS: decoderOf, maxYamlBytes, mergedMaps, readYamlWhole, yamlGet

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-letters.js
// What both readers of YAML's plain part look at: that of values without places, and that of nodes.
/** Thrown where a reader of the plain part ends; it lets it out to nobody. */
const beyond = new Error('beyond the plain part');
const tab = 9;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const plus = 43;
const comma = 44;
const dash = 45;
const colon = 58;
const greater = 62;
const question = 63;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const pipe = 124;
const closeBrace = 125;
/** Index of the closing mark on the same line. */
function quotedEnd(text, start, end) {
    const mark = text.charCodeAt(start);
    if (mark === apostrophe) {
        let close = text.indexOf("'", start + 1);
        while (close >= 0 && close < end && text.charCodeAt(close + 1) === apostrophe)
            close = text.indexOf("'", close + 2);
        if (close < 0 || close >= end)
            throw beyond;
        return close;
    }
    for (let at = start + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === backslash)
            at++;
        else if (code === quote)
            return at;
    }
    throw beyond;
}
/** There must be something behind them. */

/** Between entries, or before the closing bracket. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-scalars.js
// Scalars of YAML's plain part, each within one line or a block of whole lines, with the places that the whole parser gives them.

/** Collections within one another. */
const maxDepth = 60;
/** By character: 1 begins no scalar without quotes, or only where no white space follows. */
const special = new Uint8Array(128);
for (const letter of ' \t\n#&*!|>\'"%@`,[]{}?-:')
    special[letter.charCodeAt(0)] = 1;

function plain(text, start, end) {
    const at = { start, end };
    return { kind: 'scalar', text: text.slice(start, end), plain: true, style: 'plain', at, verbatim: at };
}
function quoted(text, decoder, open, close) {
    const start = open + 1;
    const written = text.slice(start, close);
    const single = text.charCodeAt(open) === apostrophe;
    let content = written;
    if (single) {
        if (written.includes("'"))
            content = written.replaceAll("''", "'");
    }
    else if (written.includes('\\')) {
        // Of escapes only those that everybody writes.
        if (/\\(?![nrt"\\/])/.test(written.replaceAll('\\\\', '')))
            throw beyond;
        content = decoder.escaped(text, start, close);
    }
    const style = single ? 'single' : 'double';
    const at = { start, end: close };
    if (content === '' || !text.startsWith(content, start))
        return { kind: 'scalar', text: content, plain: false, style, at };
    return { kind: 'scalar', text: content, plain: false, style, at, verbatim: { start, end: start + content.length } };
}
/** A block of text, `|` or `>`: what it stands for, and where the next line begins behind it. */
function textBlock(text, decoder, header, from, least) {
    const { folded, chomping } = header;
    const start = Math.min(from, text.length);
    const { lines, indent, next } = blockLines(text, from, least);
    const at = { start, end: Math.min(next, text.length) };
    const content = folded ? decoder.folded(text, start, at.end, indent, chomping) : literal(lines, chomping);
    const scalar = {
        kind: 'scalar',
        text: content,
        plain: false,
        style: folded ? 'folded' : 'literal',
        at,
        indent: Math.max(0, indent),
    };
    if (content === '' || !text.startsWith(content, start))
        return { scalar, next };
    return { scalar: { ...scalar, verbatim: { start, end: start + content.length } }, next };
}
/** Lines of a block without their indentation, which the first that is not empty has; -1 where all are. */
function blockLines(text, from, least) {
    const lines = [];
    let { indent, next } = emptyLines(text, from, least, lines);
    while (indent >= 0 && next < text.length) {
        let first = next;
        while (text.charCodeAt(first) === space)
            first++;
        // White space behind the last line end is of the block or not by rules of its own.
        if (first >= text.length)
            throw beyond;
        const blank = text.charCodeAt(first) === newline;
        if (!blank && first - next < indent)
            break;
        const found = blank ? first : text.indexOf('\n', first);
        const end = found < 0 ? text.length : found;
        lines.push(next + indent >= end ? '' : text.slice(next + indent, end));
        next = end + 1;
    }
    return { lines, indent, next };
}
/** Those before the first with content, and how far in that is; -1 where it is no longer of the block. */
function emptyLines(text, from, least, lines) {
    let next = from;
    let longest = 0;
    while (next < text.length) {
        let first = next;
        while (text.charCodeAt(first) === space)
            first++;
        if (first >= text.length)
            throw beyond;
        const column = first - next;
        if (text.charCodeAt(first) !== newline) {
            if (column < least)
                break;
            if (column < longest)
                throw beyond;
            return { indent: column, next };
        }
        longest = Math.max(longest, column);
        lines.push('');
        next = first + 1;
    }
    return { indent: -1, next };
}
function literal(lines, chomping) {
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length--;
    const body = (length === lines.length ? lines : lines.slice(0, length)).join('\n');
    const after = lines.length - length;
    if (chomping === 'keep')
        return body + '\n'.repeat(length > 0 ? 1 + after : after);
    return chomping === 'strip' || length === 0 ? body : `${body}\n`;
}
/** Place of a collection: from its first letter to the end of what it holds last. */

/** The same key twice in one map is for the whole parser to tell. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-flow.js
// Brackets and braces of YAML's plain part: each scalar on one line, with keys that have a space behind their colon.


/** White space, comments and line ends; there must be something behind them. */
function plain_flow_skipSpaces(flow) {
    const { text } = flow;
    for (;;) {
        while (flow.at < flow.end && text.charCodeAt(flow.at) === space)
            flow.at++;
        const comment = flow.at < flow.end && text.charCodeAt(flow.at) === hash;
        if (comment && text.charCodeAt(flow.at - 1) !== space && text.charCodeAt(flow.at - 1) !== newline)
            throw beyond;
        if (flow.at < flow.end && !comment)
            return;
        if (flow.end >= text.length)
            throw beyond;
        const line = flow.end + 1;
        let start = line;
        while (text.charCodeAt(start) === space)
            start++;
        const found = text.indexOf('\n', start);
        flow.at = start;
        flow.end = found < 0 ? text.length : found;
        if (start < flow.end && text.charCodeAt(start) !== hash && start - line <= flow.parent)
            throw beyond;
    }
}
/** Between entries, or before the closing bracket. */
function plain_flow_separator(flow, close) {
    plain_flow_skipSpaces(flow);
    const code = flow.text.charCodeAt(flow.at);
    if (code === comma) {
        flow.at++;
        plain_flow_skipSpaces(flow);
    }
    else if (code !== close)
        throw beyond;
}
function flowValue(flow, depth) {
    if (depth > maxDepth)
        throw beyond;
    const first = flow.text.charCodeAt(flow.at);
    if (first === openBrace)
        return flowMap(flow, depth);
    return first === openBracket ? flowList(flow, depth) : flowScalar(flow, false);
}
function flowScalar(flow, isKey) {
    const { text, at, end } = flow;
    const first = text.charCodeAt(at);
    if (first !== apostrophe && first !== quote)
        return flowPlain(flow, isKey);
    const close = quotedEnd(text, at, end);
    flow.at = close + 1;
    return quoted(text, flow.decoder, at, close);
}
/** A scalar without quotes up to what ends it within brackets; a key up to its colon. */
function flowPlain(flow, isKey) {
    const { text, at: start, end } = flow;
    if (!mayBegin(text, start))
        throw beyond;
    let last = start;
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === space)
            continue;
        if (code === comma || code === closeBrace || code === closeBracket)
            break;
        if (code === openBrace || code === openBracket || code === tab || code === hash)
            throw beyond;
        if (code === colon) {
            const next = text.charCodeAt(at + 1);
            if (isKey && next === space)
                break;
            if (next === space || next === comma || next === closeBrace || next === closeBracket || at + 1 >= end)
                throw beyond;
        }
        last = at + 1;
    }
    if (last === start)
        throw beyond;
    flow.at = at;
    return plain(text, start, last);
}
function flowMap(flow, depth) {
    const { text, at: start } = flow;
    const entries = [];
    flow.at++;
    plain_flow_skipSpaces(flow);
    while (text.charCodeAt(flow.at) !== closeBrace) {
        const key = flowScalar(flow, true);
        if (text.charCodeAt(flow.at) !== colon || text.charCodeAt(flow.at + 1) !== space)
            throw beyond;
        flow.at++;
        plain_flow_skipSpaces(flow);
        entries.push({ key, name: key.text, value: flowValue(flow, depth + 1) });
        plain_flow_separator(flow, closeBrace);
    }
    flow.at++;
    refuseTwice(entries);
    return { kind: 'map', entries, at: spanFrom(start, entries.at(-1)?.value) };
}
function flowList(flow, depth) {
    const { text, at: start } = flow;
    const items = [];
    flow.at++;
    plain_flow_skipSpaces(flow);
    while (text.charCodeAt(flow.at) !== closeBracket) {
        items.push(flowValue(flow, depth + 1));
        plain_flow_separator(flow, closeBracket);
    }
    flow.at++;
    return { kind: 'list', items, at: spanFrom(start, items.at(-1)) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-nodes.js
// The plain part of YAML as nodes: maps and lists by indentation, scalars, quotes on one line, brackets, blocks of text. Nearly every workflow
// and manifest is written in it alone, and it is read several times as fast as by the whole parser. Never a guess: whatever it does not
// know, an invalid file among it, it leaves to the whole parser, whose nodes and places are the same.



/** Root of the only document; undefined when the text holds anything beyond the plain part, or is no YAML at all. */

/** All but the letters of nearly all files, which are looked through several times as fast for one of these. */
const unusual = /[^\t\n -~]/;
/** Letters that no stream may hold, carriage returns, and marks of byte order. */
const refused = /(?![\t\n])\p{Cc}|[\p{Cs}\ufeff\ufffe\uffff]/u;
/** To the next line that has content. */
function advance(cursor) {
    const { text } = cursor;
    for (;;) {
        const begin = cursor.next;
        if (begin >= text.length) {
            cursor.start = -1;
            cursor.indent = -1;
            return;
        }
        let at = begin;
        while (text.charCodeAt(at) === space)
            at++;
        const first = text.charCodeAt(at);
        if (first === newline) {
            cursor.next = at + 1;
            continue;
        }
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        cursor.next = end + 1;
        if (first === hash || at >= end)
            continue;
        if (first === tab)
            throw beyond;
        cursor.start = at;
        cursor.end = end;
        cursor.indent = at - begin;
        return;
    }
}

/** Whether an item of a list begins at a place of the current line. */

/** @param parent how far in stands what it belongs to. */
function block(cursor, parent, depth) {
    if (depth > maxDepth)
        throw beyond;
    const { start, indent } = cursor;
    if (isItem(cursor, start))
        return list(cursor, start, indent, depth);
    // A scalar without quotes on lines of its own.
    if (parent >= 0 && mayBeginPlain(cursor.text, start, cursor.end) && colonAfterKey(cursor, start) < 0)
        return value(cursor, start, parent, depth);
    return map(cursor, start, indent, depth);
}
/** @param first where the first dash stands in the current line; `indent` is its column. */
function list(cursor, first, indent, depth) {
    const items = [];
    let dashAt = first;
    for (;;) {
        items.push(item(cursor, dashAt, indent, depth));
        if (cursor.indent > indent)
            throw beyond;
        if (cursor.indent < indent || !isItem(cursor, cursor.start))
            break;
        dashAt = cursor.start;
    }
    return { kind: 'list', items, at: spanFrom(first, items.at(-1)) };
}

/** @param first where the first key stands in the current line; `indent` is its column. */

/** What stands behind a key on its line, or on those below it. */

/** It has no place of its own. */
function empty() {
    return { kind: 'scalar', text: '', plain: true, style: 'plain', at: { start: 0, end: 0 } };
}
/** Where a value begins behind a mark of the current line; -1 where only white space and a comment follow. */

function onlyCommentFrom(cursor, from) {
    if (valueStart(cursor, from) >= 0)
        throw beyond;
}
/** Where the colon stands behind a key that begins at a place of the current line; -1 where there is none. */


/** A value that begins on the current line; behind it the cursor stands at the next line with content. */
function value(cursor, at, parent, depth) {
    const { text, end, decoder } = cursor;
    const first = text.charCodeAt(at);
    if (first === pipe || first === greater) {
        const mark = text.charCodeAt(at + 1);
        const chomping = mark === dash ? 'strip' : mark === plus ? 'keep' : 'clip';
        onlyCommentFrom(cursor, chomping === 'clip' ? at + 1 : at + 2);
        const { scalar, next } = textBlock(text, decoder, { folded: first === greater, chomping }, cursor.next, parent + 1);
        cursor.next = next;
        advance(cursor);
        return scalar;
    }
    let made;
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, at, end);
        made = quoted(text, decoder, at, close);
        onlyCommentFrom(cursor, close + 1);
    }
    else if (first === openBracket || first === openBrace) {
        const flow = { text, decoder, at, end, parent };
        made = flowValue(flow, depth + 1);
        cursor.end = flow.end;
        cursor.next = flow.end + 1;
        onlyCommentFrom(cursor, flow.at);
    }
    else
        made = goneOn(cursor, plainValue(text, at, end), parent);
    advance(cursor);
    return made;
}
/** A scalar without quotes with the lines below it that stand further in than what it belongs to: each line end becomes a space. */

/** A scalar without quotes up to the end of its line, or to the comment there. */

/** A dash, a colon or a question mark is a letter of a scalar where no white space follows. */

/** Where a scalar without quotes ends on its line: before the comment and the white space there. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js
// YAML as a tree of nodes with the exact place of each, in one pass over the parser's events: bounded depth, linear checks,
// aliases as what they lead to, and no value built that nobody asks for.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([243, 944], 944); } // at first use

/** Larger files are refused: no configuration or manifest of people comes near. */
const maxYamlBytes = 5 * 1024 * 1024;
const nodes_maxDepth = 200;
/** Lines within brackets that may begin further left than they should; each costs a reading of the whole. */
const maxIndented = 10;
const indentation = ' '.repeat(nodes_maxDepth);
/** @param offset of the mistake. */
function yamlInvalid(file, text, offset, message) {
    return new errors/* PortcullisError */.SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file, ...(offset === undefined ? {} : { line: (0,src_text/* lineIndex */.Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}
/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`, a letter outside of quotes that ends a line
 *   for YAML 1.1 alone.
 */
async function readYaml(text, file, maxBytes = maxYamlBytes) {
    return readYamlNow(text, file, undefined, maxBytes);
}
/**
 * The same for whoever finds out only while it works which other files it needs.
 *
 * @param repeated is told of each key that stands twice in one map, which then has both entries; without it such a key is an error
 */

/** What is read by YAML 1.2 alone, as locks are by the programs that write them. @throws PortcullisError as `readYaml`, but for those letters. */

/** Ends of lines of YAML 1.1 (section 4.2) that YAML 1.2 has no more: GitHub's reader, Go's and libyaml's end a comment there. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Offset of the first that stands outside of quotes: two readers may see two files. */

/** A clause about a key that stands twice in one map. */
function repeatedKey({ text }) {
    return `the key "${text.slice(0, 60)}" stands twice in one map`;
}
/** By the whole parser alone: what the quicker reader of plain files is held against. */

let decoder;
function wholeDecoder() {
    decoder ??= decoderOf(atFirstUse0().wholeParser);
    return decoder;
}
/** Most files hold no scalar that asks for the whole parser. */
const scalars = {
    folded: (...scalar) => wholeDecoder().folded(...scalar),
    escaped: (...scalar) => wholeDecoder().escaped(...scalar),
};
/** What the whole parser makes of a scalar whose letters do not stand for themselves. */
function decoderOf({ CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE }) {
    const chompings = { clip: CHOMPING_MODE.CLIP, strip: CHOMPING_MODE.STRIP, keep: CHOMPING_MODE.KEEP };
    const scalar = { type: EVENT_ID.SCALAR, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, fast: false };
    return {
        folded: (text, valueStart, valueEnd, indent, chomping) => getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.FOLDED_BLOCK, indent, chomping: chompings[chomping] }),
        escaped: (text, valueStart, valueEnd) => getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.DOUBLE_QUOTED, indent: -1, chomping: chompings.clip }),
    };
}
/** Without tag and anchor. */
const bare = {};
/** By the whole parser. */
function readNodes(parser, text, file, repeated) {
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = parser;
    const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
    const styles = new Map([
        [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
        [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
        [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
        [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
    ]);
    let source = text;
    const indented = [];
    const fail = (offset, message) => yamlInvalid(file, text, original(offset), message);
    const events = parsed();
    let at = 0;
    const documents = [];
    while (at < events.length) {
        const event = events[at++];
        if (event.type !== DOCUMENT)
            continue;
        const anchors = new Map();
        documents.push(events[at]?.type === POP || at >= events.length ? undefined : node(anchors));
    }
    return documents;
    function parsed() {
        for (;;) {
            try {
                return parseEvents(source, { maxDepth: nodes_maxDepth });
            }
            catch (error) {
                const { mark: place, reason } = error;
                if (reason === undefined)
                    throw error;
                const position = place?.position ?? 0;
                if (reason !== 'deficient indentation' || indented.length >= maxIndented)
                    throw fail(lastBefore(source, position, reason), reason);
                // Within brackets and quotes the start of a line means nothing, and all but the strictest readers let it be: so do we.
                const start = source.lastIndexOf('\n', position - 1) + 1;
                if (indented.at(-1) === start)
                    throw fail(position, reason);
                indented.push(start);
                source = source.slice(0, start) + indentation + source.slice(start);
            }
        }
    }
    /** Offset in the text as it was given. */
    function original(offset) {
        if (indented.length === 0)
            return offset;
        const added = indented.filter((start) => start < offset).length;
        return offset - added * indentation.length;
    }
    function node(anchors) {
        const event = events[at++];
        if (event.type === ALIAS)
            return aliased(event.anchorStart, event.anchorEnd, anchors);
        if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING)
            throw fail(0, 'expected a value');
        if (event.anchorStart < 0 && event.tagStart < 0)
            return event.type === SCALAR ? scalar(event, bare) : collection(event, bare, anchors);
        const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
        const tag = {
            ...(event.tagStart < 0 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) }),
            ...(anchor === undefined ? {} : { anchor: { start: original(event.anchorStart), end: original(event.anchorEnd) } }),
        };
        if (anchor !== undefined)
            anchors.set(anchor, 'open');
        const made = event.type === SCALAR ? scalar(event, tag) : collection(event, tag, anchors);
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    }
    function aliased(start, end, anchors) {
        const name = source.slice(start, end);
        const target = anchors.get(name);
        if (target === undefined)
            throw fail(start, `the alias *${name.slice(0, 60)} leads to no anchor before it`);
        if (target === 'open')
            throw fail(start, `the alias *${name.slice(0, 60)} leads to what it stands in`);
        return { ...target, alias: { start: original(start - 1), end: original(end) } };
    }
    function scalar(event, tag) {
        const value = getScalarValue(source, event);
        // An empty value has no place of its own; its tag has.
        const empty = event.valueStart < 0;
        const start = Math.max(0, empty ? event.tagStart : event.valueStart);
        const end = Math.max(start, empty ? event.tagEnd : event.valueEnd);
        const place = { start: original(start), end: original(end) };
        const style = styles.get(event.style) ?? 'plain';
        // Nearly all are of this form, and one way of making them is what the engine's objects are quickest by.
        if (style === 'plain' && tag === bare && value !== '' && end - start === value.length && text.startsWith(value, place.start))
            return { kind: 'scalar', text: value, plain: true, style, at: place, verbatim: place };
        const verbatim = value !== '' && text.startsWith(value, place.start) ? { verbatim: { start: place.start, end: place.start + value.length } } : {};
        const block = style === 'literal' || style === 'folded' ? { indent: Math.max(0, event.indent) } : {};
        return { kind: 'scalar', text: value, plain: style === 'plain', style, at: place, ...block, ...tag, ...verbatim };
    }
    function collection(event, tag, anchors) {
        const { start } = event;
        if (event.type === SEQUENCE) {
            const items = [];
            while (events[at]?.type !== POP)
                items.push(node(anchors));
            at++;
            const place = span(start, items.at(-1));
            return tag === bare ? { kind: 'list', items, at: place } : { kind: 'list', items, at: place, ...tag };
        }
        const entries = [];
        const seen = new Set();
        while (events[at]?.type !== POP) {
            const key = node(anchors);
            const name = key.kind === 'scalar' ? key.text : '';
            // Several merge keys in one map are several maps to merge.
            if (key.kind === 'scalar' && seen.has(name) && !isMergeKey(key)) {
                if (repeated === undefined)
                    throw yamlInvalid(file, text, (key.alias ?? key.at).start, repeatedKey(key));
                repeated(key);
            }
            seen.add(name);
            entries.push({ key, name, value: node(anchors) });
        }
        at++;
        const place = span(start, entries.at(-1)?.value);
        return tag === bare ? { kind: 'map', entries, at: place } : { kind: 'map', entries, at: place, ...tag };
    }
    function span(from, last) {
        const start = original(from);
        return { start, end: last === undefined ? start : Math.max(start, (last.alias ?? last.at).end) };
    }
}
/** What a collection in brackets lacks is missing where its text ends, not on the line where that is noticed. */
function lastBefore(text, position, reason) {
    return reason.includes('flow collection') ? text.slice(0, position).trimEnd().length : position;
}
/** Whether a key merges: `<<`, without quotes. */
function isMergeKey(key) {
    return key.kind === 'scalar' && key.plain && key.text === '<<';
}
/** Maps merged into a map (`<<`), the nearest first, as YAML 1.1's merge key and its users have them: a map, or a list of maps. */

/** How many maps a chain of merges may lead through. */
const maxMerges = 1000;
/** The value of a key: the map's own, else that of the first merged map that has it. */



/***/ }),

/***/ 1702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var hasOwnTag = (function hasOwnTag(node) {
    return node.tag !== undefined && !coreTags.has(node.tag);
});
var isNothing = (function isNothing(scalar) {
    return mayBeOther(scalar) && nothing.test(scalar.text);
});
var mayBeOther = (function mayBeOther({ text, plain, tag }) {
    if (!plain || (text !== '' && !beginnings.has(text[0])))
        return false;
    return tag === undefined || tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null';
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   pF: () => (/* binding */ hasOwnTag),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* unused harmony export parseYamlDocuments */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1001);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3217);
// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.


/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/** Whether a tag makes something else of a value than its text says, as `!!binary` does. */

/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file, { maxBytes, asText = false } = {}) {
    const roots = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlRoots */ .VZ)(text, file, undefined, maxBytes);
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file, asText),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file, asText) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (hasOwnTag(node))
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return asText ? textOrNothing(node) : scalarValue(node);
        if (node.kind === 'list')
            return node.items.map((item) => build(item, behind));
        return mapValue(node, (value) => build(value, behind));
    };
    const mapValue = (map, value) => {
        const object = {};
        for (const entry of map.entries) {
            if (entry.key.kind !== 'scalar')
                throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, entry.key.at.start, 'expected a key that is text');
            const content = value(entry.value);
            // An assignment to `__proto__` would not make a key.
            Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
        }
        return object;
    };
    return build(root, false);
}
function textOrNothing(node) {
    return scalarValue(node) === null ? null : node.text;
}
/** Whether a scalar says that there is nothing: asked of every one that something is read from. */

const nothing = /^(?:|~|null|Null|NULL)$/;
/** What all values begin with that are no texts: `~`, `null`, `true`, `false`, numbers. */
const beginnings = new Set('~nNtTfF+-.0123456789');
/** Whether a scalar can be more than its text. */

/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
function scalarValue(scalar) {
    const { text } = scalar;
    if (!mayBeOther(scalar))
        return text;
    if (nothing.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^[-+]?\d{1,400}$/.test(text))
        return Number(text);
    if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root, path) {
    let node = root;
    let place = root.at;
    for (const part of path) {
        if (node.kind === 'map') {
            const entry = entryOf(node, String(part));
            if (entry === undefined)
                return place;
            place = entry.key.at;
            node = entry.value;
        }
        else if (node.kind === 'list') {
            const item = node.items[Number(part)];
            if (item === undefined)
                return place;
            place = (item.alias ?? item.at);
            node = item;
        }
        else
            return place;
    }
    return place;
}
/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap();
function entryOf({ entries }, name) {
    if (entries.length < indexedFrom)
        return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
    return index.get(name);
}


/***/ }),

/***/ 6402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var sourceFile = (function sourceFile(path, text) {
    return { path, text, lines: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(text) };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1001);
// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.




/***/ }),

/***/ 4246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   Mf: () => (/* binding */ suggested),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   aY: () => (/* binding */ removeLines)
/* harmony export */ });
/* unused harmony exports insertBefore, insertAfter, remove */
// A rule over files: the data every rule has, the parts it looks at, and one check that yields problems with their fixes.
function fix(description, ...edits) {
    return { description, edits };
}
/** The same edits, for a person to decide about. */
function suggested(draft) {
    return draft === undefined ? undefined : { ...draft, kind: 'suggested' };
}
function replace({ start, end }, replacement) {
    return { start, end, replacement };
}



/** Removes whole lines, the line break behind them included. */
function removeLines(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    return { start: from, end: newline < 0 ? text.length : newline + 1, replacement: '' };
}
/** The draft as a fix of one file; `sha256` is that of its bytes. @param confidential whether the file holds a secret. */
function fixOf(draft, path, sha256, index, confidential = false) {
    const edits = draft.edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement }));
    const { description, kind } = draft;
    return {
        description,
        ...(kind === undefined ? {} : { kind }),
        changes: [{ path, sha256, ...(confidential ? { confidential } : {}), edits }],
    };
}


/***/ }),

/***/ 2098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var shellcheckToRun = (function shellcheckToRun(mode, path, scanned) {
    if (mode === 'off')
        return { program: undefined, notices: [] };
    const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findShellcheck */ .AZ)(path, scanned);
    if (program !== undefined)
        return { program, notices: [] };
    if (mode === 'required')
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'shellcheck-missing',
            message: 'expected shellcheck on PATH, found none',
            where: { key: 'shellcheck' },
            remedy: 'Install ShellCheck before this step, or set `shellcheck: auto`.',
        });
    const message = 'ShellCheck is not on PATH: SC findings were not looked for; everything else was.';
    return { program: undefined, notices: [{ level: 'note', message }] };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ shellcheckToRun),
/* harmony export */   EZ: () => (/* binding */ shellcheckSeverities),
/* harmony export */   Vu: () => (/* binding */ shellcheckModes)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2261);
// Whether ShellCheck takes part: where it is on PATH, or must be, or not at all.


const shellcheckModes = ['auto', 'off', 'required'];
const shellcheckSeverities = {
    error: 'medium',
    warning: 'low',
    info: 'low',
    style: 'low',
};
/** @throws PortcullisError `shellcheck-missing` where it must take part and is not there. */



/***/ }),

/***/ 2261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var findShellcheck = (function findShellcheck(path, scanned) {
    return (0,src_program/* findProgram */.Kp)('shellcheck', path, scanned);
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AZ: () => (/* binding */ findShellcheck),
  oz: () => (/* binding */ runShellcheckOnAll)
});

// UNUSED EXPORTS: runShellcheck

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __node_at_first_use("node:fs/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/program.js + 1 modules
var src_program = __nccwpck_require__(4313);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/shellcheck/program.js
// ShellCheck as a program of this machine: found on PATH, started without a shell, fed through standard input, bounded in
// time and output. It opens no socket.




const timeout = 20_000;
const maxOutput = 4 * 1024 * 1024;
/** Of each script at most these many are kept: more than that is one mistake seen many times. */
const maxComments = 500;
/** The program's path, or undefined when PATH has none outside the scanned folder. */

/** What the image's own environment sets nobody knows, so that no variable is unassigned; files to source are in the image. */
const settings = ['--norc', '--format=json1', '--severity=style', '--exclude=SC2187,SC1090,SC1091,SC2154'];
/**
 * The same of many scripts for one shell, which a process takes as files: to start it costs more than to read a script. What does not
 * come back whole is asked for one by one, so that one script that ShellCheck cannot take leaves no gap in the others.
 */
async function runShellcheckOnAll(program, scripts, shell) {
    const together = scripts.length > 1 ? await askTogether(program, scripts, shell) : undefined;
    if (together !== undefined)
        return together;
    const answers = [];
    for (const script of scripts)
        answers.push(await runShellcheck(program, script, shell));
    return answers;
}
async function askTogether(program, scripts, shell) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-shellcheck-'));
    try {
        const files = scripts.map((_, index) => (0,external_node_path_.join)(folder, String(index)));
        for (const [index, file] of files.entries())
            await (0,promises_namespaceObject.writeFile)(file, scripts[index], { mode: 0o600 });
        const { failure, exitCode, stdout } = await (0,src_program/* runProgram */.mB)(program, [...settings, `--shell=${shell}`, '--', ...files], {
            timeout: timeout + scripts.length * 500,
            maxOutput,
        });
        // 1 stands for comments.
        if ((failure !== undefined && failure !== 'exit') || (exitCode !== 0 && exitCode !== 1))
            return undefined;
        const all = commentsIn(stdout.toString('utf8'), exitCode);
        const byFile = new Map(files.map((file) => [file, []]));
        for (const comment of all ?? [])
            byFile.get(comment.file ?? '')?.push(comment);
        const told = [...byFile.values()];
        // A comment on none of the scripts is no answer to the question.
        if (all === undefined || told.reduce((sum, list) => sum + list.length, 0) !== all.length)
            return undefined;
        return told.map((comments) => ({ comments: comments.slice(0, maxComments), cut: comments.length > maxComments }));
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
/** What ShellCheck says of a script, or in words why it said nothing that can be relied on. */
async function runShellcheck(program, script, shell) {
    const args = [...settings, `--shell=${shell}`, '-'];
    const { failure, exitCode, stdout } = await (0,src_program/* runProgram */.mB)(program, args, { input: Buffer.from(script), timeout, maxOutput });
    if (failure === 'timeout')
        return { failed: `it took more than ${timeout / 1000} s` };
    if (failure === 'output')
        return { failed: `it said more than ${maxOutput} bytes` };
    if (failure === 'start' || failure === 'missing')
        return { failed: 'it could not be started' };
    // 1 stands for comments.
    if (exitCode !== 0 && exitCode !== 1)
        return { failed: exitCode === undefined ? 'it was stopped' : `it ended with exit code ${exitCode}` };
    return readComments(stdout.toString('utf8'), exitCode) ?? { failed: 'its output is not that of ShellCheck' };
}
function readComments(output, exitCode) {
    const comments = commentsIn(output, exitCode);
    return comments === undefined ? undefined : { comments: comments.slice(0, maxComments), cut: comments.length > maxComments };
}
function commentsIn(output, exitCode) {
    let parsed;
    try {
        parsed = JSON.parse(output);
    }
    catch {
        return undefined;
    }
    const comments = parsed?.comments;
    if (!Array.isArray(comments) || !comments.every(isComment) || (comments.length === 0 && exitCode === 1))
        return undefined;
    return comments;
}
function isComment(value) {
    const comment = value;
    return (typeof comment?.message === 'string' &&
        ['error', 'warning', 'info', 'style'].includes(comment.level) &&
        ['line', 'column', 'endLine', 'endColumn', 'code'].every((key) => Number.isInteger(comment[key])));
}


/***/ }),

/***/ 7570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var shellcheckSource = (function shellcheckSource(scripts) {
    return {
        id: 'shellcheck',
        title: 'ShellCheck',
        /** @throws PortcullisError `shellcheck-missing` where it must take part and is not there. */
        start({ shellcheck: mode }, { environment, workspace }) {
            const { program, notices } = (0,shellcheck_mode/* shellcheckToRun */.De)(mode, environment.PATH, workspace);
            return { source: program === undefined ? undefined : running(program, scripts), notices };
        },
    };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ shellcheckSeen),
  w: () => (/* binding */ shellcheckSource)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/program.js + 1 modules
var shellcheck_program = __nccwpck_require__(2261);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/shellcheck/batches.js
// Many scripts in few processes: to start ShellCheck costs more than to read a short script, and what many files say alike is
// asked once.


/** Scripts, and letters of them, in one process. */
const maxScripts = 60;
const maxLetters = 200_000;
/** @param ask of many scripts for one shell, the answers in their order. */
function shellcheckBatches(program, ask = shellcheck_program/* runShellcheckOnAll */.oz) {
    const answers = new Map();
    return {
        of(asked) {
            const answer = answers.get(keyOf(asked));
            if (answer === undefined)
                throw new Error('expected a script that was asked about');
            return answer;
        },
        async ask(scripts) {
            const missing = new Map(scripts.map((asked) => [keyOf(asked), asked]));
            for (const key of answers.keys())
                missing.delete(key);
            const waiting = batchesOf([...missing.values()]);
            // Each worker takes the next one, so that a long batch holds nobody else up.
            const work = async () => {
                for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) {
                    const [{ shell }] = batch;
                    const told = await ask(program, batch.map(({ script }) => script), shell);
                    for (const [index, asked] of batch.entries())
                        answers.set(keyOf(asked), told[index] ?? { failed: 'it gave no answer' });
                }
            };
            await Promise.all(Array.from({ length: Math.min(waiting.length, (0,external_node_os_.availableParallelism)()) }, work));
        },
    };
}
function keyOf({ shell, script }) {
    return `${shell}\0${script}`;
}
function batchesOf(scripts) {
    const batches = [];
    const open = new Map();
    for (const asked of scripts) {
        const last = open.get(asked.shell);
        if (last !== undefined && last.batch.length < maxScripts && last.letters + asked.script.length <= maxLetters) {
            last.batch.push(asked);
            last.letters += asked.script.length;
            continue;
        }
        const batch = [asked];
        batches.push(batch);
        open.set(asked.shell, { batch, letters: asked.script.length });
    }
    return batches;
}

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/mode.js
var shellcheck_mode = __nccwpck_require__(2098);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/shellcheck/source.js
// ShellCheck beside an engine's rules: it takes part where it is on PATH, or must.


/** @param answers to every one of the scripts. @param told a script's comments as problems of its document. */
function shellcheckSeen(scripts, answers, told) {
    const problems = [];
    const failed = [];
    let cut = 0;
    for (const asked of scripts) {
        const answer = answers.of(asked);
        if ('failed' in answer) {
            failed.push(answer.failed);
            continue;
        }
        if (answer.cut)
            cut++;
        problems.push(...told(answer.comments, asked));
    }
    return { problems, failed, cut };
}
/** A source that an engine with the input `shellcheck` names among its `sources`. */

function running(program, { scriptsIn, seenIn }) {
    const met = new Set();
    const batches = shellcheckBatches(program);
    let cut = 0;
    const prepare = (documents) => batches.ask(documents.flatMap(({ document, context }) => scriptsIn(document, context)));
    return {
        prepare,
        async look(document, context) {
            await prepare([{ document, context }]);
            const seen = seenIn(document, context, batches);
            for (const { rule } of seen.problems)
                met.add(rule);
            cut += seen.cut;
            return seen;
        },
        rules: () => [...met],
        notices: () => cut === 0 ? [] : [{ level: 'warning', message: `Of ${cut} scripts only the first 500 comments of ShellCheck are reported.` }],
    };
}


/***/ }),

/***/ 7186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var findGitRoot = (function findGitRoot(directory) {
    for (let current = directory;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return undefined;
    }
});
var headCommit = (function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Io: () => (/* binding */ readAheadAtCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   ky: () => (/* binding */ findGitRoot),
/* harmony export */   tG: () => (/* binding */ hasGit),
/* harmony export */   zX: () => (/* binding */ readAtCommit)
/* harmony export */ });
/* unused harmony exports gitArguments, startGit, filterDrivers, requireGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4313);
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
        programs.set(scanned, (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input, maxOutput = maxOutputBytes) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgramSync */ .x6)(gitProgram(directory), gitArguments(directory, args), {
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
    const listed = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgramSync */ .x6)(gitProgram(directory), gitArguments(directory, ['config', '--includes', '--null', '--name-only', '--get-regexp', '^filter\\.']), { environment: plainEnvironment() });
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
    const folder = gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref)) ?? packedRef(smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8657);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7298);
// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([188], 6188); } // at first use



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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
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
/* harmony export */   vu: () => (/* binding */ folderFilter),
/* harmony export */   xG: () => (/* binding */ workspaceGlobs)
/* harmony export */ });
/* unused harmony exports selectionFilter, globOfPath */
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

/***/ 4313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  mB: () => (/* binding */ runProgram),
  x6: () => (/* binding */ runProgramSync)
});

// UNUSED EXPORTS: missingProgram, programPlaces, startProgram

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __node_at_first_use("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
async function runProgram(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const running = startProgram(file, args, options);
    const chunks = [];
    let length = 0;
    let failure;
    const stop = (why) => {
        failure ??= why;
        running.kill();
    };
    const timer = setTimeout(() => stop('timeout'), options.timeout ?? defaultTimeout);
    running.stdin.end(options.input ?? '');
    running.stdout.on('data', (chunk) => {
        length += chunk.length;
        if (length > (options.maxOutput ?? defaultMaxOutput))
            stop('output');
        else
            chunks.push(chunk);
    });
    const end = await running.ended;
    clearTimeout(timer);
    const why = failure ?? end.failure;
    return {
        ok: why === undefined,
        ...(why === undefined ? {} : { failure: why }),
        ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
        stdout: Buffer.concat(chunks),
        stderr: end.stderr,
    };
}
const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */
function startProgram(file, args, options = {}) {
    if (file === undefined)
        throw missingProgram(args[0] ?? 'the program');
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
function missingProgram(name) {
    return new errors/* PortcullisError */.SO({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}


/***/ }),

/***/ 9233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var settingsOf = (function settingsOf(workspace, change, checkout = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitRoot */ .ky)(workspace)) {
    const head = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .cn)(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
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
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, commit, where, checkout), head, commit };
});
var settingsTree = (function settingsTree(settings) {
    return settings.origin === 'unavailable' ? undefined : settings.tree;
});
var sourceSuppressions = (function sourceSuppressions(settings, suppressedIn) {
    if (settings.origin === 'checkout')
        return async () => true;
    const tree = settingsTree(settings);
    if (tree === undefined)
        return async () => false;
    const before = new Map();
    return async (path, fingerprint) => {
        let known = before.get(path);
        if (known === undefined) {
            known = suppressedAt(tree, path, suppressedIn);
            before.set(path, known);
        }
        return (await known).has(fingerprint);
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ settingsTree),
/* harmony export */   Ss: () => (/* binding */ newSuppressionRemark),
/* harmony export */   UL: () => (/* binding */ sourceSuppressions),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7186);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7364);
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */

/** The tree whose word counts; undefined when it cannot be had. */

/** What is added to the message of a finding whose comment does not count yet. */
const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';
/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = 32 * 1024 * 1024;
/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */

async function suppressedAt(tree, path, suppressedIn) {
    let content;
    try {
        content = tree.peek(path, maxVersionBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return new Set();
    }
    return content === undefined ? new Set() : suppressedIn(content, path);
}


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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7186);
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
  V2: () => (/* binding */ isAboutMany),
  sL: () => (/* binding */ readWorkspaceFile),
  b5: () => (/* binding */ walkWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __nccwpck_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(6694);
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
function isAboutMany({ path, reason, gap }, workspace) {
    if (reason === 'commit-unknown' || reason === 'submodule' || (gap && reason.startsWith('symlink-')))
        return true;
    return reason === 'unreadable' && !isFile((0,external_node_path_.join)(workspace, path));
}
/** Where nobody can look, it may be anything. */
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true;
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
var startScanner = (function startScanner(engine) {
    if (!(0,hosted/* isHosted */.O)())
        void (0, atFirstUse0().runScanner)(engine);
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
var problemsOf = (function problemsOf(rules, kind, document, context, more = [], stopped) {
    const { file, settings } = context;
    const all = askedOf(rules);
    const own = rules.rules.map((rule) => tuningOf(rules, rule, settings, document));
    const others = new Map([...new Set(more.map(({ rule }) => rule))].map((rule) => [rule, tuningOf(rules, rule, settings, document)]));
    const tuned = (rule) => {
        const at = all.order.get(rule);
        return at === undefined ? others.get(rule) : own[at];
    };
    const most = stopped === undefined ? Number.POSITIVE_INFINITY : maxProblems;
    const raw = [
        ...checked(all, own.map((tuning) => (tuning === 'off' ? 0 : most)), kind, document, context, stopped),
        ...more.filter(({ rule }) => tuned(rule) !== 'off'),
    ];
    if (raw.length === 0)
        return [];
    const allowance = allowances(rules, kind, document, context);
    const found = raw.map(({ rule, problem }) => {
        const line = file.lines.positionAt((problem.statement ?? problem.at).start).line;
        const severity = tuned(rule);
        const allowed = allowance(rule, problem, line);
        return {
            rule,
            problem,
            line,
            ...(severity === undefined || severity === 'off' ? {} : { severity }),
            ...(allowed === undefined ? {} : { allowance: allowed }),
        };
    });
    const later = new Map([...others.keys()].map((rule, index) => [rule, all.order.size + index]));
    const order = (rule) => later.get(rule) ?? all.order.get(rule);
    found.sort((a, b) => a.line - b.line || a.problem.at.start - b.problem.at.start || order(a.rule) - order(b.rule));
    return marked(found, context);
});
var tuningOf = (function tuningOf(rules, rule, settings, document) {
    const wanted = rule.audience !== 'pedantic' || rules.asksFor?.(rule, settings) !== false;
    return wanted ? rules.tune?.(rule, settings, document) : 'off';
});
var checked = (function checked({ whole, byType }, left, kind, document, context, stopped) {
    const found = [];
    const look = ({ rule, check, at }, part) => {
        if (left[at] <= 0)
            return;
        const problems = check(part, context);
        // Called for every rule at every part, which most often finds nothing.
        if (Array.isArray(problems) && problems.length === 0)
            return;
        for (const problem of problems) {
            found.push({ rule, problem });
            left[at] = left[at] - 1;
            if (left[at] > 0)
                continue;
            stopped?.(rule);
            return;
        }
    };
    for (const asked of whole)
        look(asked, document);
    if (byType.size > 0)
        for (const { type, value } of kind.parts?.(document, context) ?? []) {
            const asking = byType.get(type) ?? none;
            // By index: no iterator for each of thousands of parts.
            for (let at = 0; at < asking.length; at++)
                look(asking[at], value);
        }
    return found;
});
var askedOf = (function askedOf({ rules, checkOf }) {
    const before = asked.get(rules);
    if (before !== undefined)
        return before;
    const whole = [];
    const byType = new Map();
    for (const [at, rule] of rules.entries()) {
        const { on, check } = checkOf === undefined ? rule : checkOf(rule);
        const one = { rule, at, check };
        if (on === undefined)
            whole.push(one);
        for (const type of on ?? []) {
            const list = byType.get(type);
            if (list === undefined)
                byType.set(type, [one]);
            else
                list.push(one);
        }
    }
    const made = { order: new Map(rules.map((rule, index) => [rule, index])), whole, byType };
    asked.set(rules, made);
    return made;
});
var marked = (function marked(found, { file, now }) {
    const better = new Map();
    for (const { line, problem, allowance } of found) {
        if (problem.supersedes === undefined || (allowance !== undefined && holds(allowance, now)))
            continue;
        const ids = better.get(line) ?? new Set();
        better.set(line, ids);
        for (const id of problem.supersedes)
            ids.add(id);
    }
    const yields = found.some(({ problem }) => problem.yieldsTo !== undefined) ? yielding(found, file) : () => false;
    return found.map((entry) => better.get(entry.line)?.has(entry.rule.id) === true || yields(entry) ? { ...entry, superseded: true } : entry);
});
var allowances = (function allowances({ peer, ownComments }, kind, document, { file, settings }) {
    const ofPeer = peer?.(document, settings);
    const comments = ownComments?.(settings) === false ? undefined : commentLines(kind.comments(document, file), file);
    return (rule, problem, line) => {
        const { at } = problem;
        const said = ofPeer?.(rule, line, problem);
        if (said !== undefined || comments === undefined || comments.size === 0)
            return said;
        const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
        const first = file.lines.positionAt(at.start).line;
        return allowanceFor(comments, [line, first], file.lines.positionAt(at.end).line, names);
    };
});
var commentLines = (function commentLines(comments, file) {
    const lines = new Map();
    for (const { start, end } of comments) {
        const text = file.text.slice(start, end);
        if (text.includes('portcullis:'))
            lines.set(file.lines.positionAt(Math.max(start, end - 1)).line, text);
    }
    return lines;
});
var runCanary = (async function runCanary(definition, judging, now, idle) {
    const { path, text } = definition.canary;
    const alone = idle ? definition.canary.alone?.() : undefined;
    const finds = alone?.map(({ id }) => id) ?? definition.canary.finds;
    // A spread would read the getter of `rules`, and so load them all.
    const proving = alone === undefined ? definition : Object.create(definition, { rules: { value: alone } });
    const kind = definition.kinds.find((candidate) => candidate.matches(path));
    const file = (0,src_kind/* sourceFile */.s)(path, text);
    const document = await kind?.parse(file, { workspace: undefined, gap: () => { } });
    const settings = 'judge' in definition.settings ? definition.settings.canary : judging;
    const found = kind === undefined || document === undefined ? [] : problemsOf(proving, kind, document, { file, settings, now });
    const seen = new Set(found.map(({ rule }) => rule.id));
    const missing = finds.filter((id) => !seen.has(id));
    return missing.length === 0 && finds.length > 0
        ? { detected: true, detail: `${finds.join(' and ')} in a made-up file ${finds.length === 1 ? 'was' : 'were'} detected` }
        : { detected: false, detail: `${missing.join(' and ') || 'nothing'} in a made-up file went unnoticed` };
});
var fileJudge = (function fileJudge(definition, sources, settings, now) {
    return async ({ kind, bytes, documents }) => {
        const judged = [];
        const unanswered = sources.tally();
        const stopped = new Set();
        const unjudged = [];
        for (const { file, document, embedded } of documents) {
            const context = { file, settings, now };
            const why = kind.unjudged?.(document, context);
            if (why !== undefined) {
                unjudged.push({ path: file.path, gap: true, ...why });
                continue;
            }
            const more = await unanswered.look(document, context);
            const found = problemsOf(definition, kind, document, context, more, ({ id }) => stopped.add(id));
            const here = findingsOf(found, file, bytes, kind.secrets?.(document));
            judged.push(...(embedded === undefined ? here : here.map((entry) => ({ ...entry, finding: inHost(entry.finding, embedded) }))));
        }
        const [first] = documents;
        if (first === undefined)
            return { judged, failed: [] };
        const { path } = first.file;
        const detail = `more than ${maxProblems} problems of ${[...stopped].sort().slice(0, 5).join(', ')}: the rest of the file was not held against it`;
        const gaps = stopped.size === 0 ? [] : [{ path, reason: 'rule-stopped', gap: true, detail }];
        return { judged, failed: [...unanswered.gaps(path), ...gaps, ...unjudged] };
    };
});
var saidByHosts = (async function saidByHosts(walk, hosts, options) {
    const said = new Map();
    const told = new Map();
    const unread = [];
    if (hosts.length === 0)
        return { said, told, unread };
    const nearby = { ...options, files: walk.files };
    const placing = placingIn(walk, options);
    const listed = [...walk.files, ...walk.links];
    const byPath = new Map(listed.map((file) => [file.path, file]));
    const waiting = listed.flatMap((file) => {
        const host = hosts.find(({ matches }) => matches(file.path));
        return host?.names === undefined ? [] : [[file, host]];
    });
    const asked = new Set();
    // The list grows as files name others.
    for (const [file, host] of waiting) {
        if (asked.has(`${host.id}\0${file.path}`))
            continue;
        asked.add(`${host.id}\0${file.path}`);
        const naming = await namesIn(file, host, nearby, unread);
        const troubles = [...naming.unknown];
        for (const one of naming.files) {
            const { paths, trouble } = placing(one);
            troubles.push(...trouble);
            for (const path of paths) {
                if (!said.has(path))
                    said.set(path, one.as);
                told.set(path, withMore(told.get(path), one));
                const [there, inner] = [byPath.get(path), hosts.find(({ id }) => id === one.as)];
                if (there !== undefined && inner?.names !== undefined)
                    waiting.push([there, inner]);
            }
        }
        if (troubles.length > 0)
            unread.push(troubled(file.path, troubles));
    }
    return { said, told, unread };
});
var namesIn = (async function namesIn(file, host, nearby, unread) {
    // One that holds documents and cannot be opened is told where they are looked for.
    const tells = host.documents === undefined && host.loose !== true;
    const read = (0,src_walk/* readWorkspaceFile */.sL)(file, nearby.maxBytes);
    if ('skipped' in read) {
        if (tells)
            unread.push({ ...read.skipped, gap: true });
        return nothing;
    }
    try {
        return (await host.names?.((0,src_kind/* sourceFile */.s)(file.path, textOf(read.bytes, true)), nearby)) ?? nothing;
    }
    catch (error) {
        if (host.loose !== true)
            unread.push(unreadable(file.path, error, 'which files it names cannot be read: '));
        else if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return nothing;
    }
});
var selectFiles = (async function selectFiles(walk, { kinds, hosts, workspace, path, named: several = [], maxBytes }) {
    const root = (0,src_walk/* insideWorkspace */.CT)(workspace, '.');
    // Named by a link, it is listed by the name that it has of its own.
    const asked = (0,paths/* relativePath */.iZ)(root, (0,src_walk/* insideWorkspace */.CT)(workspace, path));
    const all = [...walk.files, ...walk.skipped.filter(({ reason }) => reason !== 'symlink-inside')];
    const isNamed = (name) => [...kinds, ...hosts].some(({ matches }) => matches(name));
    const one = all.length === 1 && all[0]?.path === asked ? [asked] : several;
    // What it is lies in the name of the link by which it was named.
    const byLink = new Set(walk.links.filter((link) => isNamed(link.path)).map(({ target }) => target));
    const named = new Set(one.filter((file) => !byLink.has(file)));
    const [first] = kinds;
    const { said, told, unread } = await saidByHosts(walk, hosts, { workspace: root, maxBytes, whole: asked === '' });
    const roleOf = (name) => {
        const own = kinds.find((kind) => kind.matches(name));
        if (own !== undefined)
            return { kind: own };
        const host = hosts.find((candidate) => candidate.matches(name) && holdsDocuments(candidate));
        if (host !== undefined)
            return { host };
        return said.get(name) === undefined
            ? named.has(name) && first !== undefined
                ? { kind: first }
                : undefined
            : saidRole(said.get(name));
    };
    const saidRole = (id) => {
        const kind = kinds.find((one) => one.id === id);
        if (kind !== undefined)
            return { kind };
        const host = hosts.find((one) => one.id === id);
        return host !== undefined && holdsDocuments(host) ? { host } : undefined;
    };
    const isOwn = (name) => roleOf(name) !== undefined;
    // What a name of ours leads to may have a name that says nothing: then it is read by the link's.
    const links = walk.links.filter((link) => isOwn(link.path) && !isOwn(link.target));
    const followed = new Set(links.map((link) => link.path));
    return {
        named,
        roleOf,
        toldOf: (name) => {
            const { targets, given, frontends } = told.get(name) ?? {};
            return { ...listed('targets', targets), ...listed('given', given), ...listed('frontends', frontends) };
        },
        files: [...walk.files.filter((file) => isOwn(file.path)), ...links].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path)),
        skipped: [
            ...walk.skipped
                .filter((entry) => (isOwn(entry.path) || (0,src_walk/* isAboutMany */.V2)(entry, root) || isLostFolder(entry, kinds)) && !followed.has(entry.path))
                .map((entry) => ({ ...entry, gap: isGap(entry) })),
            ...unread,
        ],
    };
});
var judgedSettings = (async function judgedSettings({ settings: own }, inputs, context) {
    if ('judge' in own)
        return own.judge(inputs, context);
    const tree = (0,src_settings/* settingsTree */.O0)(context.settings) ?? emptyTree;
    const settings = await own.read(tree);
    return { settings, findings: [], notices: await loosenings(own, settings, context), digest: tree.digest() };
});
var startSources = (function startSources(kinds, inputs, context) {
    const starts = kinds.map((kind) => ({ kind, ...kind.start(inputs, context) }));
    const running = starts.flatMap(({ kind, source }) => (source === undefined ? [] : [{ kind, source }]));
    const preparing = running.flatMap(({ source }) => source.prepare?.bind(source) ?? []);
    return {
        prepare: preparing.length === 0
            ? undefined
            : async (documents) => {
                for (const prepare of preparing)
                    await prepare(documents);
            },
        taking: kinds.length === 0
            ? undefined
            : Object.fromEntries(starts.map(({ kind, source }) => [kind.id, source !== undefined && source.takesPart !== false])),
        started: starts.flatMap(({ notices }) => notices),
        rules: () => running.flatMap(({ source }) => source.rules()),
        notices: () => running.flatMap(({ source }) => source.notices()),
        details: () => running.map(({ source }) => source.details?.() ?? '').join(''),
        tally: () => tallyOf(running),
    };
});
var driver_scanner = (function driver_scanner(definition) {
    const { name, title, description, familyOf } = definition;
    return {
        name,
        title,
        description,
        inputs: { ...commonInputs(name), ...fileInputs, ...definition.inputs },
        outputs: commonOutputs,
        network: definition.network ?? [],
        ...(definition.networkInput === undefined ? {} : { networkInput: definition.networkInput }),
        permissions: { contents: 'read' },
        get rules() {
            return [...definition.rules, ...(definition.otherRules ?? [])];
        },
        ...(familyOf === undefined ? {} : { familyOf }),
        ...(definition.broad === undefined ? {} : { broad: definition.broad }),
        scan: (inputs, context) => scan(definition, inputs, context),
    };
});
var scan = (async function scan(definition, inputs, context) {
    const judging = await judgedSettings(definition, inputs, context);
    const sources = startSources(definition.sources ?? [], inputs, context);
    const judge = fileJudge(definition, sources, judging.settings, context.now());
    const { kinds } = definition;
    const { workspace, committed, progress } = context;
    const { path, include, exclude, 'max-file-size': megabytes } = inputs;
    const maxBytes = megabytes * 1024 * 1024;
    const walk = await (0,src_walk/* walkWorkspace */.b5)({ workspace, path, include, exclude, maxFileBytes: maxBytes, committed });
    const { named = [] } = context;
    const hosts = definition.hosts?.(inputs, named) ?? [];
    const selection = await selectFiles(walk, { kinds, hosts, workspace, path, named, maxBytes });
    const idle = selection.files.length === 0;
    const canary = await runCanary(definition, judging.settings, context.now(), idle);
    const outcome = outcomeOf(context, async (content, name) => {
        const role = selection.roleOf(name);
        if (role === undefined)
            return [];
        const read = await readContent(content, name, {
            role,
            kinds,
            workspace,
            gap: () => { },
            told: selection.toldOf(name),
        });
        return read === undefined ? [] : (await judge(read)).judged;
    });
    for (const entry of selection.skipped)
        outcome.gap(entry);
    const now = context.now();
    const readOne = async (file) => {
        const role = selection.roleOf(file.path);
        if (role === undefined)
            return undefined;
        const gaps = outcome.gaps();
        const read = await readFile(file, {
            role,
            kinds,
            maxBytes,
            workspace,
            gap: outcome.gap,
            told: selection.toldOf(file.path),
        });
        if (read === undefined || read.documents.length > 0)
            return read;
        if (selection.named.has(file.path) && outcome.gaps() === gaps)
            throw holdsNothing(file.path, read.kind.title);
        return undefined;
    };
    let index = 0;
    for (const files of chunksOf(selection.files, sources.prepare === undefined ? 1 : maxPrepared)) {
        const reads = [];
        for (const file of files) {
            progress?.(index++, selection.files.length);
            const read = await readOne(file);
            if (read !== undefined)
                reads.push([file.path, read]);
        }
        const { settings } = judging;
        const documents = reads.flatMap(([, read]) => read.documents);
        await sources.prepare?.(documents.map(({ file, document }) => ({ document, context: { file, settings, now } })));
        for (const [name, read] of reads)
            await outcome.scanned(name, read.bytes.length, await judge(read));
    }
    const details = sources.details();
    return outcome.result(walk, {
        canary,
        findings: judging.findings,
        notices: [...judging.notices, ...sources.started, ...sources.notices()],
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([include, exclude, megabytes, Object.keys(definition.inputs ?? {}).map((key) => inputs[key]), judging.digest])),
        ...ruleSetOf(definition, sources.rules(), idle),
        ...(sources.taking === undefined ? {} : { properties: sources.taking }),
        ...(details === '' ? {} : { details }),
    });
});
var ruleSetOf = (function ruleSetOf(definition, met, idle) {
    const others = definition.otherRules ?? [];
    const known = met.length === 0 ? ruleSets?.[definition.name] : undefined;
    if (known === undefined)
        return { rules: [...definition.rules, ...met, ...others] };
    return { rules: idle ? others : [...definition.rules, ...others], rulesDigest: known.digest, ruleCount: known.count };
});
var chunksOf = (function* chunksOf(files, most) {
    let chunk = [];
    let bytes = 0;
    for (const file of files) {
        if (chunk.length >= most || (chunk.length > 0 && bytes + file.size > maxPreparedBytes)) {
            yield chunk;
            chunk = [];
            bytes = 0;
        }
        chunk.push(file);
        bytes += file.size;
    }
    if (chunk.length > 0)
        yield chunk;
});
var outcomeOf = (function outcomeOf(context, judgedIn) {
    const now = context.now();
    const counts = (0,src_settings/* sourceSuppressions */.UL)(context.settings, async (content, path) => {
        const judged = await judgedIn(content, path);
        return new Set(judged.filter(({ allowance }) => allowance !== undefined && holds(allowance, now)).map(allowedAs));
    });
    const skipped = new Map();
    const findings = [];
    const suppressed = [];
    const notices = [];
    /** Gaps within files that were read. */
    let scanned = 0;
    let bytes = 0;
    // What belongs to many files is told once.
    const gap = (entry) => {
        skipped.set(`${entry.path}\0${entry.reason}`, entry);
    };
    return {
        gap,
        gaps: () => skipped.size,
        async scanned(path, size, { judged, failed }) {
            scanned++;
            bytes += size;
            for (const entry of (0,scanner/* ofOneInput */.mo)(failed, true))
                gap(entry);
            for (const one of judged) {
                const { finding, allowance } = one;
                if (allowance === undefined)
                    findings.push(finding);
                else if (!holds(allowance, now)) {
                    findings.push(finding);
                    notices.push(idle(finding, allowance));
                }
                else if (await counts(path, allowedAs(one)))
                    suppressed.push(letThrough(finding, allowance));
                else
                    findings.push({ ...finding, message: `${finding.message} ${src_settings/* newSuppressionRemark */.Ss}` });
            }
        },
        result(walk, told) {
            const all = [...skipped.values()];
            return {
                ...told,
                findings: [...findings, ...told.findings].sort(finding/* byPlace */.h),
                suppressed: suppressed.sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding)),
                coverage: {
                    applicable: (0,scanner/* applicableInputs */.tk)(scanned, all),
                    scanned,
                    bytes,
                    skipped: all,
                    excluded: walk.excluded,
                },
                notices: [...notices, ...told.notices],
            };
        },
    };
});
var letThrough = (function letThrough(finding, { reason, owner, until }) {
    return {
        finding,
        kind: 'inSource',
        justification: reason,
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
    };
});
var lineComments = (function* lineComments(text, mark) {
    // The next mark is looked for once, however many lines lie before it.
    let at = text.indexOf(mark);
    for (let start = 0; start < text.length && at >= 0;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        while (at >= 0 && at < end) {
            const begins = at === start || /\s/.test(text[at - 1]);
            if (begins)
                yield { start: at, end };
            at = text.indexOf(mark, begins ? end : at + 1);
        }
        start = end + 1;
    }
});
var rootOf = (function rootOf(path) {
    const at = path.search(/(?:^|\/)\.github\//i);
    return at < 0 ? '' : path.slice(0, at === 0 ? 0 : at + 1);
});
var takenDocument = (function takenDocument(file, read) {
    const document = documentOf(file, read);
    if (documents.delete(file.path))
        kept -= file.text.length;
    return document;
});
var documentOf = (function documentOf(file, read, as) {
    const before = documents.get(file.path);
    if (before !== undefined && before.file.text === file.text)
        return before.document;
    const document = read(file.text, file.path, as);
    if (kept > maxKept) {
        documents.clear();
        kept = 0;
    }
    kept += file.text.length - (before?.file.text.length ?? 0);
    documents.set(file.path, { file, document });
    return document;
});
var refusalOf = (function refusalOf(document) {
    if (document.kind === 'invalid')
        return `it is no ${document.as} that can be read: ${document.message}`;
    const [key] = (0,workflow_read/* repeatedKeys */.fg)(document);
    return key === undefined ? undefined : `it is no ${document.kind} that can be read: ${(0,nodes/* repeatedKey */.m$)(key)}`;
});
var zizmorComments = (function zizmorComments({ text, lines }, document) {
    if (!text.includes('zizmor:'))
        return () => undefined;
    const inside = textLines(document, lines);
    const said = [...zizmor_comments_commentLines(text)].filter(([line]) => !inside.has(line));
    return (rule, _line, { at: place, statement: own }) => {
        const statement = own ?? fromOn(place, document);
        const first = lines.positionAt(place.start).line;
        const last = lines.positionAt(Math.max(place.start, place.end - 1)).line;
        const from = statement === undefined ? first : lines.positionAt(statement.start).line;
        const to = statement === undefined ? last : lines.positionAt(Math.max(statement.start, statement.end - 1)).line;
        const whole = to - from <= maxLines;
        const end = whole ? Math.max(last, to) : last;
        // A hostile file has a comment in each of its lines, and a finding, too.
        for (let at = firstFrom(said, whole ? Math.min(first, from) : first); at < said.length; at++) {
            const [line, { ids, allowance }] = said[at];
            if (line > end)
                return undefined;
            const spoken = (line >= first && line <= last) || (whole && line >= from && line <= to);
            if (spoken && ids.some((id) => id === id.toLowerCase() && ruleIsNamed(rule, id)))
                return allowance;
        }
        return undefined;
    };
});
var matchesSlug = (function matchesSlug(patterns) {
    const known = patterns.map((pattern) => pattern.trim().toLowerCase());
    return ({ slug, path }) => {
        const whole = path === '' ? slug : `${slug}/${path.toLowerCase()}`;
        const owner = slug.slice(0, slug.indexOf('/'));
        return known.some((pattern) => [whole, slug, `${slug}/*`, `${owner}/*`, '*'].includes(pattern.replace(/@.*$/, '')));
    };
});
var readSettings = (async function readSettings(config, own, judging) {
    const head = await readTold(judging.head, config);
    if (judging.origin === 'unavailable') {
        if (config !== '' || head.files.length > 0)
            throw new errors/* PortcullisError */.SO({
                code: 'base-unavailable',
                message: `${judging.reason}, and the configuration of a change counts only from there`,
                where: { key: 'config' },
                remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
            });
        const message = `${judging.reason}, so comments that allow a finding count for nothing; check out with \`fetch-depth: 0\``;
        return { settings: own, findings: [], notices: [{ level: 'warning', message }], digest: '' };
    }
    if (judging.origin === 'checkout') {
        refuseMissing(config, head);
        return { settings: { ...own, ...merged(own, head.settings) }, findings: [], notices: notFollowed(head), digest: head.digest };
    }
    const base = await readTold((0,src_settings/* settingsTree */.O0)(judging), config);
    if (config !== '' && base.files.length === 0)
        refuseMissing(config, head);
    if (base.digest === head.digest)
        return { settings: { ...own, ...merged(own, base.settings) }, findings: [], notices: notFollowed(base), digest: base.digest };
    const notice = {
        level: 'note',
        message: `Configuration was read ${judging.tree.where}; what this change lets stay counts after the merge, what it makes stricter counts now.`,
    };
    const settings = stricter({ ...own, ...merged(own, base.settings) }, { ...own, ...merged(own, head.settings) });
    return { settings, findings: [], notices: [notice, ...notFollowed(base)], digest: `${base.digest}\n${head.digest}` };
});
var readTold = (async function readTold(tree, config) {
    const settings = [];
    const files = [];
    const digests = [];
    for (const kind of kinds) {
        const named = config === '' ? kind.names : kindOf(config) === kind ? [config] : [];
        for (const file of named) {
            const content = tree.read(file, read_settings_maxBytes);
            if (content === undefined)
                continue;
            const text = (0,src_text/* decodeText */.g7)(content)?.text;
            if (text === undefined)
                throw new errors/* PortcullisError */.SO({
                    code: 'config-unreadable',
                    message: 'expected a readable text file, got binary content',
                    where: { file, key: 'config' },
                    remedy: 'Correct the path.',
                });
            settings.push(await kind.read(text, file));
            files.push(file);
            digests.push(`${file} ${(0,fix/* contentHash */.Ae)(content)}`);
            break;
        }
    }
    return { settings, files, digest: digests.join('\n') };
});
var refuseMissing = (function refuseMissing(config, { files }) {
    if (config === '' || files.length > 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'config-missing',
        message: 'expected the file that `config` names, which is not there',
        where: { file: config, key: 'config' },
        remedy: 'Correct the path; it starts at the root of the workspace.',
    });
});
var notFollowed = (function notFollowed({ settings, files }) {
    return settings.flatMap((each, i) => (each.notFollowed ?? []).map((said) => ({ level: 'warning', message: `${files[i]}: nothing here follows ${said}.` })));
});
var textsBefore = (function textsBefore(judging) {
    if (judging.origin === 'checkout')
        return {};
    if (judging.origin === 'unavailable') {
        const { reason } = judging;
        return { before: () => ({ unknown: `${reason}; check out with \`fetch-depth: 0\`` }) };
    }
    const { tree } = judging;
    return {
        before(path) {
            try {
                const content = tree.peek(path, maxVersionBytes);
                return { text: content === undefined ? undefined : (0,src_text/* decodeText */.g7)(content)?.text };
            }
            catch (error) {
                if (!(error instanceof errors/* PortcullisError */.SO))
                    throw error;
                return { unknown: error.message };
            }
        },
    };
});
var actionPatterns = (function actionPatterns(patterns) {
    const wrong = patterns.find((pattern) => !isSlugPattern(pattern));
    if (wrong === undefined)
        return patterns;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected \`owner/name\`, \`owner/*\` or \`*\`, got "${wrong.slice(0, 80)}"`,
        where: { key: 'forbid-actions' },
        remedy: 'Write the owner before the name, as in `uses:`.',
    });
});

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  engine: () => (/* reexport */ engine),
  peerFormats: () => (/* reexport */ peerFormats)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([516, 695], 6695); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/mode.js
var mode = __nccwpck_require__(2098);
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

// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __nccwpck_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __nccwpck_require__(6694);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var src_walk = __nccwpck_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js
var src_settings = __nccwpck_require__(9233);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/kind.js
var src_kind = __nccwpck_require__(6402);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/day.js
var day = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/comments.js
// Our own comments that let a finding stay, the same in every kind of file: `portcullis:ignore RULE reason="..." until=2027-01-01`
// on its line, `portcullis:ignore-next-line \u2026` on the line before.

/** Whether it lets a finding stay: without a mistake in it, and not over. */
function holds({ problem, until }, now) {
    return problem === undefined && (until === undefined || until >= now.toISOString().slice(0, 10));
}
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

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/problems.js
// The rules on one document: what they find, what the user's settings make of it, which of two rules speaks, what comments allow.

/** Of one rule in one document: behind as many nobody reads on, and a hostile file would have one for every few letters. */
const maxProblems = 2000;
/**
 * Problems in the order of their places; `more` are those of other programs.
 * @param stopped told of each rule that found `maxProblems`, and was not asked on; without it none is stopped.
 */

/** What the settings make of a rule in a document. */

/**
 * Each part is gone to once, with the rules that ask for its type: a hundred rules do not each walk all of a long file.
 * @param left how many problems each rule may still find, by where it stands.
 */

const none = [];
const asked = new WeakMap();
/** An engine's rules by the types of parts that they ask for, worked out once and not for every file. */

/** Marks what another problem of the same statement says better, or says already. */

/** Whether a rule that a problem yields to speaks of its statement, or of one that it relates to. */
function yielding(found, { lines }) {
    const told = new Set(found.map(({ line, rule }) => `${line} ${rule.id}`));
    return ({ line, problem }) => problem.yieldsTo?.some((id) => told.has(`${line} ${id}`) || problem.related?.some(({ at }) => told.has(`${lines.positionAt(at.start).line} ${id}`))) === true;
}
/** What comments say of a problem: the peer's first, then our own. */

/** Comments of ours by the line on which they end: a finding there, or on the next, is what they speak of. */

/** A comment that allows goes before one that would, but for a mistake in it. */
function allowanceFor(comments, firsts, last, names) {
    const first = Math.min(...firsts);
    const said = firsts.map((line) => ownAllowance(comments.get(line - 1) ?? '', true, names));
    for (let line = first; line <= Math.min(last, first + 200); line++)
        said.push(ownAllowance(comments.get(line) ?? '', false, names));
    const all = said.filter((one) => one !== undefined);
    return all.find(({ problem }) => problem === undefined) ?? all[0];
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/canary.js
// The canary: a file that the rules must object to, so that "nothing found" proves a working engine.


/** @param idle whether no file is judged: then the rules that the engine names prove it, and the others are not loaded */


;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/computed.js
// Written by scripts/compute.mjs.
const ruleSets = {
 "attestation-verify": {
  "digest": "795c764a4eb56d4c981d44ae5075824a50af0a584db9460bf5116d4e21dd092e",
  "count": 4
 },
 "dockerfile-lint": {
  "digest": "0f3a2af9600d70b0f19bd79844f874e8986fc391344d43b268aae6a3b64ede90",
  "count": 148
 },
 "image-verify": {
  "digest": "21b97ec6a80abc6b1da601acaa3d6b85947e7ddaf096ec3c1c14a8a437fe9d85",
  "count": 9
 },
 "sbom": {
  "digest": "ca401e536f79ac47167c09449600475734b4db4708119b1de663abb81eae1a8a",
  "count": 20
 },
 "secret-scan": {
  "digest": "32b39a303eefe64c862bb1432aa630b37b70463f15d4fe73f6378671b3212d11",
  "count": 2207
 },
 "workflow-audit": {
  "digest": "970abb2bd5bcf50d7478e3810aa7ef2f6191475b62bb0850f7e8e9669fab387d",
  "count": 91
 }
};

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/host.js
// Files that hold documents of a kind within other text, or say which other files are of it: Compose, bake, documentation.

/**
 * A finding in embedded text as one of the host. Its fix is left out: it was made for another text; and so is GitHub's hash of
 * the line, which would take in what stands behind the text in the host, a password of another service perhaps.
 */
function inHost({ fix: _fix, lineHash: _hash, ...finding }, { place }) {
    const { path, region } = finding.location;
    const placed = (locations) => locations?.map((location) => (location.region === undefined ? location : { ...location, region: place(location.region) }));
    const related = placed(finding.related);
    const flow = placed(finding.flow);
    return {
        ...finding,
        location: region === undefined ? { path } : { path, region: place(region) },
        ...(related === undefined ? {} : { related }),
        ...(flow === undefined ? {} : { flow }),
    };
}
/** Lines of the host as a text of their own: `first` of the host's come before it, and each lost `removed` columns at its start. */

/** A text that stands otherwise in the host than it reads: all of it has one place. */

/** A text put together from stretches of the host, some of which read otherwise there. @param lines of the host. */


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/fingerprint.js
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
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text).digest('hex');
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
function lineHashes(text, wanted) {
    const found = new Map();
    let last = 0;
    for (const line of wanted)
        last = Math.max(last, line);
    if (last === 0)
        return found;
    const units = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(/[ \t]+/g, '');
    const starts = lineStarts(units, last);
    const windowOf = (line) => units.slice(starts[line - 1], starts[line - 1] + windowSize);
    // Only lines like those that are wanted are counted.
    const counts = new Map();
    for (const line of wanted)
        if (line > 0 && line <= starts.length)
            counts.set(windowOf(line), 0);
    for (let line = 1; line <= starts.length; line++) {
        const window = windowOf(line);
        const before = counts.get(window);
        if (before === undefined)
            continue;
        counts.set(window, before + 1);
        if (wanted.has(line))
            found.set(line, `${hashOf(window)}:${before + 1}`);
    }
    return found;
}
/** Where each line begins, up to one. A text that ends with a break has an empty line behind it. */
function lineStarts(text, last) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0 && starts.length < last; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Of a window, in hexadecimal digits; behind the end of the file stand noughts. */
function hashOf(window) {
    let high = 0;
    let low = 0;
    for (let i = 0; i < windowSize; i++) {
        const unit = i < window.length ? window.charCodeAt(i) : i === window.length ? endOfFile : 0;
        // low * 37 + unit, in halves of 32 bits.
        const carry = ((low >>> 16) * factor + (((low & 0xffff) * factor + unit) >>> 16)) >>> 16;
        high = (Math.imul(high, factor) + carry) | 0;
        low = (Math.imul(low, factor) + unit) >>> 0;
    }
    high >>>= 0;
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/confidential.js
// What of a file is a secret, and what of a finding may therefore leave this process: a fingerprint made of a password, or a hash of
// its line, would let anybody try passwords against a report.
/** The hash of a line takes so many letters from its start on, blanks not counted, over the end of the line. */
const hashedUnits = 100;
/** Shorter ones stand in any text by chance. */
const leastRepeated = 4;
function confidential(text, secrets) {
    const spans = apart(secrets);
    return {
        any: spans.length > 0,
        without({ start, end }) {
            let at = start;
            let shown = '';
            for (const span of within(spans, start, end)) {
                shown += `${text.slice(at, Math.max(at, span.start))}\u2026`;
                at = Math.min(end, span.end);
            }
            return shown + text.slice(at, end);
        },
        hides: ({ start, end }) => within(spans, start, end).length > 0,
        inLineHash(lineStart) {
            if (spans.length === 0)
                return false;
            let end = lineStart;
            for (let units = 0; end < text.length && units < hashedUnits; end++)
                if (text[end] !== ' ' && text[end] !== '\t')
                    units++;
            return within(spans, lineStart, end).length > 0;
        },
        repeatedIn: (other, { start, end }) => within(spans, start, end).some((span) => span.end - span.start >= leastRepeated && other.includes(text.slice(span.start, span.end))),
    };
}
/** The spans that overlap a part of the file; a file may have as many of them as lines. */
function within(spans, start, end) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low;
    while (last < spans.length && spans[last].start < end)
        last++;
    return spans.slice(low, last);
}
/** In order, those that overlap as one. */
function apart(spans) {
    const joined = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = joined.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            joined.push({ start, end });
    }
    return joined;
}

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/rule.js
var src_rule = __nccwpck_require__(4246);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/report.js
// Problems as findings: severity, place, identity, fix, and nothing in them by which a secret of the file could be guessed.



/** @param bytes of the file, to which the fixes are bound. */
function findingsOf(all, file, bytes, secrets = []) {
    const shown = all.filter(({ superseded }) => superseded !== true);
    if (shown.length === 0)
        return [];
    const hidden = confidential(file.text, [
        ...all.filter(({ problem }) => problem.evidence !== undefined).map(({ problem }) => problem.at),
        ...secrets,
    ]);
    const fingerprint = fingerprinter();
    const statementOf = statementHashes(file.text);
    const hashes = lineHashes(file.text, new Set(shown.map(({ problem }) => file.lines.positionAt(problem.at.start).line)));
    const sha256 = (0,fix/* contentHash */.Ae)(bytes);
    return shown.map((found) => {
        const { rule, problem } = found;
        const { path, lines } = file;
        const region = lines.region(problem.at.start, problem.at.end);
        const snippet = hidden.without({ start: problem.at.start, end: Math.min(problem.at.end, problem.at.start + 300) });
        const lineHash = hidden.inLineHash(lines.offsetAt(region.startLine, 1) ?? 0) ? undefined : hashes.get(region.startLine);
        const draft = problem.fix?.();
        const properties = holdsSecret(file, hidden, region) ? { ...problem.properties, confidential: true } : problem.properties;
        const finding = {
            ruleId: rule.id,
            severity: found.severity ?? problem.severity ?? rule.severity,
            confidence: problem.confidence ?? rule.confidence,
            message: `${problem.message}. ${sentence(rule.why)}`,
            location: { path, region },
            fingerprint: fingerprint(rule.id, path, snippet),
            ...(lineHash === undefined ? {} : { lineHash }),
            ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
            ...(problem.related === undefined ? {} : { related: problem.related.map((place) => locationOf(place, file)) }),
            ...(problem.flow === undefined ? {} : { flow: problem.flow.map((place) => locationOf(place, file)) }),
            ...(draft === undefined || repeatsSecret(draft, problem.at, hidden) ? {} : { fix: (0,src_rule/* fixOf */.BW)(draft, path, sha256, lines, hidden.any) }),
            ...(problem.refusal === undefined ? {} : { refusal: problem.refusal }),
            ...(properties === undefined ? {} : { properties }),
        };
        return {
            finding,
            get statement() {
                return statementOf(problem);
            },
            allowance: found.allowance,
        };
    });
}
/** Whether a secret stands on the lines of a finding: then nobody shows them. */
function holdsSecret({ text, lines }, hidden, { startLine, endLine }) {
    const start = lines.offsetAt(startLine, 1) ?? 0;
    const next = lines.offsetAt(endLine + 1, 1) ?? text.length;
    return hidden.hides({ start, end: next });
}
function locationOf({ at, message, file: other }, own) {
    const { path, lines } = other ?? own;
    return { path, region: lines.region(at.start, at.end), message };
}
/**
 * What a comment speaks of: whole lines, since the place alone may be one word of what is at fault, without white space and the comment
 * itself. Each statement is gone through once, however many problems it has.
 */
function statementHashes(text) {
    const known = new Map();
    return ({ at, statement = at }) => {
        const start = text.lastIndexOf('\n', Math.min(at.start, statement.start) - 1) + 1;
        const newline = text.indexOf('\n', Math.max(at.end, statement.end));
        const end = newline < 0 ? text.length : newline;
        const place = `${start} ${end}`;
        const hash = known.get(place) ??
            (0,fix/* contentHash */.Ae)(text
                .slice(start, end)
                .replace(/portcullis:.*/g, '')
                .replace(/\s+/g, ' ')
                .trim());
        known.set(place, hash);
        return hash;
    };
}
/** A rule's reason is a sentence, with or without its full stop. */
function sentence(text) {
    return text.endsWith('.') ? text : `${text}.`;
}
/** A fix that writes a secret anew would put it into the report, and one of a statement with a secret in it is for a person to write. */
function repeatsSecret({ edits }, at, secrets) {
    const start = Math.min(at.start, ...edits.map((edit) => edit.start));
    const end = Math.max(at.end, ...edits.map((edit) => edit.end));
    return secrets.hides(at) || edits.some(({ replacement }) => secrets.repeatedIn(replacement, { start, end }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/judge.js
// What an engine says of a file: the problems of all documents in it as findings, with what comments say of each.





// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/unreadable.js
// What a kind or a host cannot make sense of.

/** A file that its kind cannot make sense of, as a gap. @throws whatever is no PortcullisError. */
function unreadable(path, error, about = '') {
    if (!(error instanceof errors/* PortcullisError */.SO))
        throw error;
    const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
    return { path, reason: 'unreadable', gap: true, detail: `${about}${line}${error.message}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/read.js
// A file as the documents in it: its own, or those that it holds for others. What cannot be read to its end is a gap.





/** Undefined when the file is a gap, which `gap` has been told. */
async function readFile(file, options) {
    const read = (0,src_walk/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read) {
        options.gap({ ...read.skipped, gap: true });
        return undefined;
    }
    if (isLfsPointer(read.bytes)) {
        const detail = 'its content is in Git LFS and not here; check out with `lfs: true`';
        options.gap({ path: file.path, reason: 'lfs-pointer', gap: true, detail });
        return undefined;
    }
    return readContent(read.bytes, file.path, options);
}
/** The same of any version of a file. */
async function readContent(bytes, path, { role, kinds, workspace, gap, told }) {
    const kind = 'kind' in role ? role.kind : kinds.find(({ id }) => id === role.host.of);
    const text = textOf(bytes, 'host' in role || kind.anyBytes === true);
    if (text === undefined) {
        gap({ path, reason: 'binary', gap: true, detail: `a ${kind.title} is text, and this is none` });
        return undefined;
    }
    const beside = { workspace, gap };
    const file = { ...(0,src_kind/* sourceFile */.s)(path, text), ...told };
    try {
        const documents = 'kind' in role ? await own(kind, file, beside) : await held(role.host, kind, file, beside);
        return { kind, bytes, documents };
    }
    catch (error) {
        gap(unreadable(path, error));
        return undefined;
    }
}
/** Bytes of a file as text, whatever they are where that is asked for. */
function textOf(bytes, any) {
    return (0,src_text/* decodeText */.g7)(bytes)?.text ?? (any ? bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1') : undefined);
}
async function own(kind, file, beside) {
    const document = await kind.parse(file, beside);
    return document === undefined ? [] : [{ file, document }];
}
async function held(host, kind, file, beside) {
    const { documents: texts, unread } = await host.documents(file);
    if (unread > 0) {
        const detail = `${unread} ${kind.title}${unread === 1 ? ' in it is' : 's in it are'} not written as ${host.readable}`;
        beside.gap({ path: file.path, reason: 'embedded-unread', gap: true, detail });
    }
    const documents = [];
    for (const embedded of texts) {
        const inner = {
            ...(0,src_kind/* sourceFile */.s)(file.path, embedded.text),
            ...(embedded.fragment ? { fragment: true } : {}),
            ...(embedded.targets === undefined ? {} : { targets: embedded.targets }),
            ...(embedded.given === undefined ? {} : { given: embedded.given }),
            ...(embedded.frontends === undefined ? {} : { frontends: embedded.frontends }),
        };
        const document = await kind.parse(inner, beside);
        if (document !== undefined)
            documents.push({ file: inner, document, embedded });
    }
    return documents;
}
const lfsHead = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s{0,4}$/;
/** What Git LFS leaves in place of a file. */
function isLfsPointer(bytes) {
    return bytes.length <= 1024 && lfsHead.test(bytes.toString('latin1'));
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(8657);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/said.js
// Files that are of a kind because another file says so: each host is asked which it names, and what is named must be there.







/** A file may be named by one that is only a host because a third one names it. */

function withMore(known, { targets = [], given = [], frontends = [] }) {
    return {
        targets: new Set([...(known?.targets ?? []), ...targets]),
        given: new Set([...(known?.given ?? []), ...given]),
        frontends: new Set([...(known?.frontends ?? []), ...frontends]),
    };
}
function placingIn({ files, skipped, excluded }, { workspace, whole }) {
    const known = new Set([...files, ...skipped].map(({ path }) => path));
    // What was left out by the user is nothing to tell.
    const leftOut = !whole || excluded > 0;
    return ({ paths: written, missing }) => {
        const paths = written.flatMap((path) => placeOf(path, workspace));
        if (paths.length === 0)
            return { paths, trouble: missing === undefined ? [] : [missing] };
        const ignored = leftOut ? [] : paths.filter((path) => !known.has(path));
        return { paths, trouble: ignored.map((path) => `it names ${path}, which git ignores`) };
    };
}
const nothing = { files: [], unknown: [] };

/** The path by which a named file is listed, every link on it resolved; none where there is no such file in the workspace. */
function placeOf(path, workspace) {
    if (path === '')
        return [];
    try {
        const real = (0,src_walk/* insideWorkspace */.CT)(workspace, path);
        return (0,external_node_fs_.statSync)(real).isFile() ? [(0,paths/* relativePath */.iZ)(workspace, real)] : [];
    }
    catch {
        return isLink((0,external_node_path_.join)(workspace, path)) ? [path] : [];
    }
}
/** One that leads nowhere, or out, is listed among what was passed over. */
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        // The path leads through a file.
        return false;
    }
}
const maxTold = 5;
function troubled(path, troubles) {
    const all = [...new Set(troubles)];
    const more = all.length > maxTold ? `; and ${all.length - maxTold} more` : '';
    return { path, reason: 'named-unread', gap: true, detail: `${all.slice(0, maxTold).join('; ')}${more}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/select.js
// Which files of the workspace are an engine's: by their names, because another file says so, or because the user names them. What is
// its own and was not listed is a gap.




/** What a link inside the workspace leads to is read on its own, and a submodule is judged where it lives; all else that a file of ours was passed over for is a gap. */
function isGap({ reason, gap }) {
    return gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory' && reason !== 'submodule');
}
function isLostFolder({ path, reason }, kinds) {
    return (reason === 'symlink-dangling' || reason === 'symlink-loop') && kinds.some(({ holds }) => holds?.(path) === true);
}
function holdsDocuments(host) {
    return host.documents !== undefined;
}
/** Nothing where there is none. */
function listed(key, names = new Set()) {
    return names.size === 0 ? {} : { [key]: [...names].sort(finding/* compareText */.n) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/settings.js
// Settings of whoever judges: the base commit's on a pull request, so that a change cannot loosen its own scan.

const emptyTree = { where: 'nowhere', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };

async function loosenings(reader, judging, { settings }) {
    if (reader.loosened === undefined || settings.origin === 'checkout')
        return [];
    const where = settings.origin === 'unavailable' ? 'built in' : settings.tree.where;
    return reader.loosened(judging, await reader.read(settings.head)).map((text) => ({
        level: 'warning',
        message: `This change loosens the scan: ${text}. It counts after the merge; now the settings ${where} hold.`,
    }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/sources.js
// Programs beside the rules: started once a scan, asked on every document, and a gap where they gave no answer.

function tallyOf(running) {
    const failed = new Map();
    return {
        async look(document, context) {
            const problems = [];
            for (const { kind, source } of running) {
                const seen = await source.look(document, context);
                problems.push(...seen.problems);
                if (seen.failed.length > 0)
                    failed.set(kind.id, [...(failed.get(kind.id) ?? []), ...seen.failed]);
            }
            return problems;
        },
        gaps: (path) => running.flatMap(({ kind }) => {
            const texts = failed.get(kind.id) ?? [];
            if (texts.length === 0)
                return [];
            const detail = `${kind.title} gave no answer on ${texts.length} ${texts.length === 1 ? 'part' : 'parts'} of it: ${texts[0]}`;
            return [{ path, reason: `${kind.id}-failed`, gap: true, detail }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/driver.js
// The driver: what every scanner of files does alike. It selects, reads, parses, takes settings from whoever judges, runs the
// rules, lets comments suppress, turns problems into findings with fixes, counts what it covered, and proves itself by a canary.










/** A scanner from its kinds of files and its rules. */


/** Where no file is judged, no rule finds anything, and what the file of results says of them is known from compiling. */

/** Files, and bytes of them, whose documents are there at once. */
const maxPrepared = 100;
const maxPreparedBytes = 8 * 1024 * 1024;

function holdsNothing(file, title) {
    return new errors/* PortcullisError */.SO({
        code: 'path-holds-nothing',
        message: `expected a ${title}, or a file that holds one, got a file without any`,
        where: { file, key: 'path' },
        remedy: `Name a ${title}, or the directory that holds it.`,
    });
}
/** @param judgedIn what was found and allowed in another version of a file. */

/** By what a comment's word is known again in another version of the file. */
function allowedAs({ finding, statement }) {
    return `${finding.fingerprint} ${statement}`;
}

function idle({ ruleId, location }, allowance) {
    const why = allowance.problem ?? `it ended on ${allowance.until}`;
    const line = location.region?.startLine;
    return {
        level: 'warning',
        message: `The comment for ${ruleId} at ${location.path}:${line} allows nothing: ${why}.`,
        path: location.path,
        ...(line === undefined ? {} : { line }),
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __nccwpck_require__(9379);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/read.js + 3 modules
var workflow_read = __nccwpck_require__(8772);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js + 4 modules
var nodes = __nccwpck_require__(3217);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/kinds.js
// Kinds of files that need no reader of their own: plain text, and YAML as the tree that formats makes of it.
 // at first use
/** Files whose text is their document; comments begin with `mark` and end with their line. */

/** YAML files, all documents of them. */

/** What stands behind a mark that begins a line or follows white space. */


// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/context.js
var context = __nccwpck_require__(7619);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/sites.js
var sites = __nccwpck_require__(1900);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/too-deep.js
// Composite actions that lead further into others than the runner goes: it fails every job that uses one before its first step, so that
// nothing in them is gone through.

/** Composite actions that may be within one another; actions/runner, CompositeActionsMaxDepth, and the one that a step names. */
const mostNested = 10;
/** Steps that are looked at for one action: one that leads to so many is not told by them. */
const maxSteps = 2000;
/** Whether the shortest way from an action to some other goes through more than may be within one another. */
function leadsTooDeep(file, repository) {
    const met = new Set([file]);
    let level = [file];
    let steps = 0;
    for (let depth = 0; level.length > 0; depth++) {
        if (depth >= mostNested)
            return true;
        const next = [];
        for (const { document } of level)
            for (const { uses } of (0,sites/* compositeSteps */.LC)(document)) {
                if (++steps > maxSteps)
                    return false;
                const inner = uses?.target.kind === 'local' ? repository.action(uses.target) : undefined;
                if (inner === undefined || met.has(inner))
                    continue;
                met.add(inner);
                next.push(inner);
            }
        level = next;
    }
    return false;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/too-many-calls.js
var too_many_calls = __nccwpck_require__(6185);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/tree.js
var src_tree = __nccwpck_require__(7364);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/repository.js
// The files of one repository's pipeline: read when somebody asks for them, once, bounded, and never outside the workspace.




/** Larger files beside a workflow are not read. */
const maxBytes = 5 * 1024 * 1024;
/** Files that one repository's pipeline may have. */
const maxFiles = 5000;
/** Folder of the repository that a file of its pipeline belongs to. */

/** @param own a file whose text holds whatever lies at its path: another version of it may be under judgement. */
function repositoryAt({ workspace, root, read, gap }, own) {
    const tree = workspace === undefined ? undefined : (0,src_tree/* workingTree */.cn)(workspace);
    const known = new Map();
    const homes = new Map();
    if (own !== undefined)
        known.set(own.file.path, own);
    const textAt = (path) => {
        if (tree === undefined)
            return undefined;
        try {
            const content = tree.peek(root + path, maxBytes);
            return content === undefined ? undefined : (0,src_text/* decodeText */.g7)(content)?.text;
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            if (error.code === 'tree-unreadable' && (0,workflow_read/* pipelineFileKind */.lb)(root + path) !== undefined)
                gap({ path: root + path, reason: 'unreadable', gap: true, detail: error.message });
            return undefined;
        }
    };
    /** The real path of an action, looked up once: every step that uses it asks. */
    let base;
    const homeOf = (path) => {
        const before = homes.get(path);
        if (before !== undefined)
            return before;
        base ??= realBase(workspace);
        const home = realPath(workspace, base, path);
        if (homes.size < maxFiles)
            homes.set(path, home);
        return home;
    };
    const fileAt = (path, as) => {
        if (path.split('/').includes('..'))
            return undefined;
        // The driver reads linked folders by the links' names; an action has one home, however many names lead there.
        const full = as === 'action' ? homeOf(root + path) : root + path;
        if (known.has(full))
            return known.get(full);
        if (known.size >= maxFiles) {
            gap({ path: full, reason: 'too-many-files', gap: true, detail: `the pipeline has more than ${maxFiles} files` });
            return undefined;
        }
        const text = textAt(path);
        const file = text === undefined ? undefined : (0,src_kind/* sourceFile */.s)(full, text);
        const made = file === undefined ? undefined : { file, document: documentOf(file, read, as) };
        known.set(full, made);
        return made;
    };
    let all;
    return {
        root,
        adopt(file) {
            const { path, text } = file.file;
            const before = known.get(path);
            if (before === undefined)
                known.set(path, file);
            if (before === undefined || before.document === file.document)
                return file;
            return before.file.text === text ? before : undefined;
        },
        workflows() {
            all ??= workflowNames(tree, root, own).flatMap((name) => {
                const file = fileAt(name, 'workflow');
                // Its bytes cannot be asked for by that name, so that no run of it is gone through.
                if (file === undefined && name.includes('\ufffd'))
                    gap({ path: root + name, reason: 'unreadable', gap: true, detail: 'its name is no text in UTF-8' });
                return file ?? [];
            });
            return all;
        },
        action: ({ path }) => {
            const folder = path === '' ? '' : `${path}/`;
            return fileAt(`${folder}action.yml`, 'action') ?? fileAt(`${folder}action.yaml`, 'action');
        },
        workflow: ({ path }) => (/\.ya?ml$/i.test(path) ? fileAt(path, 'workflow') : undefined),
        lock() {
            const document = fileAt('.github/workflows/actions.lock', 'lock')?.document;
            return document?.kind === 'lock' ? document : undefined;
        },
        lockIn(text) {
            const document = read(text, `${root}.github/workflows/actions.lock`, 'lock');
            return document.kind === 'lock' ? document : undefined;
        },
        list: (path) => (path.split('/').includes('..') ? [] : (tree?.list(root + path) ?? [])),
        has(path) {
            if (tree === undefined || path.split('/').includes('..'))
                return undefined;
            const at = path.lastIndexOf('/');
            return path === '' || tree.list(root + path.slice(0, Math.max(0, at))).includes(path.slice(at + 1));
        },
        incomplete: (detail) => gap({ path: `${root}.github/workflows`, reason: 'too-many-runs', gap: true, detail }),
        unread: ({ file }, { start }, detail) => gap({ path: file.path, reason: 'unread-step', gap: true, detail: `line ${file.lines.positionAt(start).line}: ${detail}` }),
        uncompared: (path, detail) => gap({ path, reason: 'base-unavailable', gap: true, detail }),
        text: textAt,
    };
}
/** Where the workspace itself lies; undefined where it is not there. */
function realBase(workspace) {
    try {
        return workspace === undefined ? undefined : (0,src_walk/* insideWorkspace */.CT)(workspace, '');
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO)
            return undefined;
        throw error;
    }
}
/** Where a file lies that is reached through symbolic links: where it is one of the pipeline's too, it is audited there, and told of once. */
function realPath(workspace, base, path) {
    if (workspace === undefined || base === undefined)
        return path;
    try {
        const real = (0,paths/* relativePath */.iZ)(base, (0,src_walk/* insideWorkspace */.CT)(workspace, path));
        return real === '' || (0,workflow_read/* pipelineFileKind */.lb)(real) === undefined ? path : real;
    }
    catch (error) {
        // What is not there, or leads out, is told of by whoever reads it.
        if (error instanceof errors/* PortcullisError */.SO)
            return path;
        throw error;
    }
}
const documents = new Map();
/** Letters of the documents that are kept until the driver, which goes through a repository in order, comes to them. */
const maxKept = 1_500_000;
let kept = 0;
/** The same for the driver, which comes to each file once: what it takes is kept no longer. */

/** A file's document, read once however many want it: what a text says does not change. */

function workflowNames(tree, root, own) {
    const names = workflowFolders(tree, root).flatMap((folder) => (tree?.list(root + folder) ?? []).filter((name) => /\.ya?ml$/i.test(name)).map((name) => `${folder}/${name}`));
    const mine = own === undefined || !own.file.path.startsWith(root) ? undefined : own.file.path.slice(root.length);
    return mine === undefined || own?.document.kind !== 'workflow' || names.includes(mine) ? names : [...names, mine].sort();
}
/** GitHub knows the names in small letters only; what is read under others is gone through like them. */
function workflowFolders(tree, root) {
    const named = (folder, name) => (tree?.list(root + folder) ?? []).filter((own) => own.toLowerCase() === name);
    return named('', '.github').flatMap((outer) => named(outer, 'workflows').map((inner) => `${outer}/${inner}`));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/kind.js
// Workflows, actions and what lies beside them as the driver knows a kind of file, with the parts that audits ask for.








function kind_atFirstUse0() { return kind_atFirstUse0.made ??= __nccwpck_require__.now([565, 723, 957], 1957); } // at first use
const pipelineKind = {
    id: 'pipeline',
    title: 'workflow or action',
    matches: (path) => (0,workflow_read/* pipelineFileKind */.lb)(path) !== undefined,
    holds: (folder) => /(?:^|\/)\.github(?:\/workflows|\/actions)?$/i.test(folder),
    async parse(file, { workspace, gap }) {
        const document = takenDocument(file, workflow_read/* readPipelineFile */.Bk);
        const detail = refusalOf(document);
        if (detail !== undefined)
            gap({ path: file.path, reason: 'invalid', gap: true, detail });
        return { file, document, around: { workspace, root: rootOf(file.path), read: workflow_read/* readPipelineFile */.Bk, gap } };
    },
    comments: (_, { text }) => lineComments(text, '#'),
    unjudged(audited, { settings }) {
        const { repository, file } = repositoryOf(audited, settings);
        if (file.document.kind === 'action') {
            if (!leadsTooDeep(file, repository))
                return undefined;
            const detail = `it leads through more than ${mostNested} actions within one another: GitHub starts no job that uses it, and it was not audited`;
            return { reason: 'too-many-calls', detail };
        }
        if (file.document.kind !== 'workflow' || !(0,too_many_calls/* callingTooMany */._)(repository).has(file.file.path))
            return undefined;
        const detail = `it calls more than ${too_many_calls/* mostCalled */.$} other workflows, by others or itself: GitHub does not start it, and it was not audited`;
        return { reason: 'too-many-calls', detail };
    },
    parts(audited, context) {
        const own = contextOf(audited, context);
        const found = [];
        const part = (type, value) => {
            found.push({ type, value: { value, context: own } });
        };
        // The repository's own reading of the same text: what is known of its runs hangs on these objects.
        const { document } = own;
        // A sample that stands in no workspace shows that the rules find what they should, and nobody is told of its gaps.
        const detail = audited.around.workspace === undefined ? undefined : (0, kind_atFirstUse0().unreadPart)(document, own);
        if (detail !== undefined)
            audited.around.gap({ path: own.file.path, reason: 'unread-part', gap: true, detail });
        part('file', document);
        if (document.kind === 'workflow') {
            part('workflow', document);
            for (const job of document.jobs)
                part('job', job);
        }
        else
            found.push({ type: document.kind, value: { value: document, context: own } });
        for (const step of (0,sites/* stepsIn */.FZ)(document)) {
            part('step', step);
            if (step.run !== undefined)
                part('script-step', step);
            if (step.uses !== undefined)
                part('action-step', step);
        }
        for (const site of (0,sites/* useSites */.u0)(document))
            part('uses', site);
        for (const site of (0,sites/* conditionSites */.Wn)(document))
            part('condition', site);
        for (const site of (0,sites/* expressionSites */.Tf)(document))
            part('expression', site);
        return found;
    },
};
/** Why GitHub takes no such file, as a clause. */

/** Of a scan, by its settings: the files of each repository are read once. */
const repositories = new WeakMap();
function contextOf(audited, { settings, now }) {
    const { repository, file } = repositoryOf(audited, settings);
    return (0,context/* auditContext */.Ls)(file, repository, settings, now);
}
function repositoryOf(audited, settings) {
    const { around } = audited;
    if (around.workspace === undefined)
        return { repository: repositoryAt(around, audited), file: audited };
    const known = repositories.get(settings) ?? new Map();
    repositories.set(settings, known);
    const key = `${around.workspace}\0${around.root}`;
    let shared = known.get(key);
    if (shared === undefined) {
        // Files come in the order of their paths: a repository that was gone through is not asked for again.
        if (known.size >= 2)
            known.clear();
        shared = repositoryAt(around);
        known.set(key, shared);
    }
    // Another version of a file than the one that lies there is judged among the files as they lie.
    const file = shared.adopt(audited);
    return file === undefined ? { repository: repositoryAt(around, audited), file: audited } : { repository: shared, file };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/access.js
// Who can run what with which rights: one table for the job summary, made of the same reach and rights that the audits judge by.

function access_atFirstUse0() { return access_atFirstUse0.made ??= __nccwpck_require__.now([882], 7882); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([565, 979], 5979); } // at first use
function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([981, 440], 3440); } // at first use
function atFirstUse3() { return atFirstUse3.made ??= __nccwpck_require__.now([245], 5245); } // at first use

/** Rows of the table; more are counted. */
const maxRows = 40;
/** Every job of a repository once for each group of events with one answer, those that an outsider starts with most rights first. */
function accessOf(repository) {
    const rows = (0, atFirstUse3().runsOf)(repository)
        .jobs.filter(({ job, within }) => job.uses === undefined && !within.openCall)
        .flatMap(rowsOf);
    return rows
        .map((row) => ({ row, weight: weightOf(row) }))
        .sort((a, b) => b.weight - a.weight)
        .map(({ row }) => row);
}
function rowsOf(run) {
    const { job } = run;
    const rights = (0, atFirstUse2().rightsOf)(run);
    const grouped = new Map();
    for (const event of (0, atFirstUse1().eventsOf)(run)) {
        const who = (0, atFirstUse1().reachOfJob)(run, event);
        const key = `${who} ${who !== 'never' && !(0, access_atFirstUse0().isPrivileged)(event)}`;
        const before = grouped.get(key);
        const held = who === 'never' ? rights : (0, atFirstUse2().rightsUnder)(rights, event);
        grouped.set(key, {
            who,
            waits: (0, atFirstUse1().waitsForEnvironment)(run, event),
            events: [...(before?.events ?? []), event],
            rights: held,
            // Of ten thousand rows forty are shown.
            get job() {
                return nameOf(run);
            },
            get runner() {
                return runnerOf(job);
            },
        });
    }
    return [...grouped.values()];
}
function nameOf({ job, within }) {
    const name = `${within.file.file.path.replace(/^.*\.github\/workflows\//i, '')}: ${job.id}`;
    return within.caller === undefined ? name : `${nameOf(within.caller)} > ${name}`;
}
function runnerOf({ runsOn }) {
    return runsOn === undefined ? '' : runsOn.labels.map(({ text }) => text).join(', ') || (runsOn.group?.text ?? '');
}
function weightOf({ who, rights: { token, secrets, selfHosted } }) {
    const power = (token === 'write' ? 4 : token === 'unset' ? 3 : 0) + (secrets.length > 0 ? 4 : 0) + (selfHosted ? 2 : 0);
    return (who === 'alone' ? 200 : who === 'invited' ? 100 : 0) + power;
}
function peopleOf({ who, waits }) {
    if (who === 'alone')
        return '**anyone**';
    if (who === 'never')
        return 'who may write to the repository';
    return waits ? 'anyone, as the rules of an environment or a maintainer let them' : 'anyone, once a maintainer acts on it';
}
const tokens = { read: 'read', none: 'none', unset: 'as the repository\u2019s settings say' };
function accessTable(rows) {
    if (rows.length === 0)
        return '';
    const lines = rows.slice(0, maxRows).map((row) => {
        const { events, job, rights, runner } = row;
        const { token, writes, secrets, environment, selfHosted } = rights;
        const cells = [
            peopleOf(row),
            events.map(markdown/* inlineCode */.ti).join(' '),
            (0,markdown/* inlineCode */.ti)(job.slice(0, 120)),
            token === 'write' ? `write: ${access_listed(writes)}` : tokens[token],
            secrets.includes('*') ? 'all' : access_listed(secrets),
            environment === undefined ? '' : (0,markdown/* inlineCode */.ti)(environment.slice(0, 60)),
            `${(0,markdown/* escapeMarkdown */.FV)(runner.slice(0, 60))}${selfHosted ? ' (one\u2019s own)' : ''}`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const left = rows.length - lines.length;
    return [
        '',
        '#### Who can run what',
        '',
        '| Who | On | Job | Token | Secrets | Environment | Runner |',
        '|---|---|---|---|---|---|---|',
        ...lines,
        ...(left > 0 ? ['', `And ${left} more rows.`] : []),
        '',
    ].join('\n');
}
function access_listed(names) {
    const left = names.length - 6;
    return `${names
        .slice(0, 6)
        .map((name) => (0,markdown/* inlineCode */.ti)(name.slice(0, 60)))
        .join(' ')}${left > 0 ? ` and ${left} more` : ''}`;
}
/** Told of every document, it looks at each repository once, at the end. */
const access = {
    id: 'access',
    title: 'The table of rights',
    start() {
        const tables = new Map();
        return {
            source: {
                async look(document, context) {
                    const { root } = document.around;
                    if (document.document.kind === 'workflow' && !tables.has(root) && tables.size < maxTables)
                        tables.set(root, accessTable(accessOf(contextOf(document, context).repository)));
                    return { problems: [], failed: [] };
                },
                rules: () => [],
                notices: () => [],
                details: () => [...tables.values()].join('\n'),
            },
            notices: [],
        };
    },
};
/** Repositories within the workspace that a table is made for. */
const maxTables = 5;

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/rule.js
// What a rule is: one data object from which detection, documentation and SARIF all derive.
/** The example's text, assembled now if it is kept in pieces. */

/**
 * Index of rules by id and alias, both case-insensitive.
 * @throws Error when two rules claim one id or alias: a defect of the rule set.
 */

/** Whether a user-written id names this rule, by id or by a peer's alias. */
function ruleIsNamed(rule, id) {
    const wanted = id.toLowerCase();
    return rule.id.toLowerCase() === wanted || rule.aliases.some((alias) => alias.toLowerCase() === wanted);
}
/**
 * Runs every example of every rule and says, a sentence each, which do not behave.
 * `run` returns the ids of the rules that fire on an example.
 */


// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/check.js
var check = __nccwpck_require__(8356);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/zizmor-comments.js
// `# zizmor: ignore[rule, other] why`: anywhere within the lines that a finding speaks of. It is a comment of the YAML, written as
// zizmor writes it: what a script holds lets nothing stay.

const comment = /# zizmor: ignore\[([^\]\n]{1,300})\](?=\s|$)([^\n]{0,300})/;
/** Lines of a step that are looked through; what speaks of more than a step has its comments where it points. */
const maxLines = 200;

/** What zizmor says of a trigger it says of all from the word `on`. */
function fromOn({ start, end }, document) {
    if (document.kind !== 'workflow' || document.on === undefined)
        return undefined;
    return document.triggers.some(({ key }) => key.at.start === start) ? { start: document.on.at.start, end } : undefined;
}
/** Where the first comment in or behind a line stands among all in their order. */
function firstFrom(said, line) {
    let low = 0;
    let high = said.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (said[middle][0] < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Lines in which nothing is a comment, since a script or another text goes on there; the line of the key that a block stands behind is none of them. */
function textLines(document, lines) {
    const found = new Set();
    for (const { at, style } of document.kind === 'invalid' ? [] : scalarsBelow(document.root)) {
        // A block begins behind the line of its mark; before and behind another text a comment may stand in its line.
        const margin = style === 'literal' || style === 'folded' ? 0 : 1;
        const last = lines.positionAt(Math.max(at.start, at.end - 1)).line - margin;
        for (let line = lines.positionAt(at.start).line + margin; line <= last; line++)
            found.add(line);
    }
    return found;
}
/** Where they are written: what an alias leads to stands at its anchor. */
function* scalarsBelow(node) {
    if (node.alias !== undefined)
        return;
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsBelow(item);
    else
        for (const { value } of node.entries)
            yield* scalarsBelow(value);
}
function zizmor_comments_commentLines(text) {
    const found = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const match = line.includes('zizmor:') ? comment.exec(line) : null;
        if (match === null)
            continue;
        const ids = match[1].split(',').map((id) => id.trim());
        const reason = match[2].trim();
        found.set(index + 1, { ids, allowance: { reason: reason === '' ? 'zizmor: ignore' : reason } });
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shellcheck/directives.js
var directives = __nccwpck_require__(4969);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/auditing.js
// How the driver runs the audits, and what configuration and comments make of them.




const auditing = {
    checkOf: (rule) => (0,check/* checkOf */.EG)(rule),
    asksFor: (rule, { persona }) => (0,check/* includes */.mK)(persona, rule.persona),
    tune(rule, { disabled, ignored, severities }, { file }) {
        // Most repositories set nothing, and every rule is asked about at every file.
        if (disabled.size === 0 && ignored.length === 0 && severities.size === 0)
            return undefined;
        if ([...disabled].some((id) => ruleIsNamed(rule, id)))
            return 'off';
        // What a team says of a whole file holds for what is new in it, too.
        if (ignored.some((entry) => entry.line === undefined && namesFile(entry, file.path) && namesRule(entry, rule)))
            return 'off';
        return [...severities].find(([id]) => ruleIsNamed(rule, id))?.[1];
    },
    peer({ file, document }, { ignored }) {
        const [zizmor, shellcheck] = [zizmorComments(file, document), (0,directives/* disabledIn */.m)(file, document)];
        const comments = (...asked) => zizmor(...asked) ?? shellcheck(...asked);
        const own = ignored.filter((entry) => entry.line !== undefined && namesFile(entry, file.path));
        if (own.length === 0)
            return comments;
        return (rule, line, problem) => {
            const places = [problem.at.start, keyOf(document, problem.at.start)].map((offset) => file.lines.positionAt(offset));
            const by = own.find((entry) => places.some((place) => speaksOf(entry, rule, place.line, place.column)));
            return by === undefined ? comments(rule, line, problem) : allowedBy(by);
        };
    },
};
/** By its name, or by its path. */
function namesFile({ file }, path) {
    return file === undefined || path === file || path.endsWith(`/${file}`);
}
function namesRule({ rule: id }, rule) {
    return id === undefined || ruleIsNamed(rule, id);
}
function speaksOf(entry, rule, first, firstColumn) {
    if (!namesRule(entry, rule))
        return false;
    return entry.line === first && (entry.column === undefined || entry.column === firstColumn);
}
/** Where the key stands whose value a place is in: zizmor's findings have their places at both. */
function keyOf(document, offset) {
    let node = document.kind === 'invalid' ? undefined : document.root;
    let key = offset;
    while (node !== undefined && node.kind !== 'scalar') {
        if (node.kind === 'list') {
            node = node.items.find(({ at }) => at.start <= offset && offset <= at.end);
            continue;
        }
        const entry = node.entries.findLast(({ key: { at }, value }) => at.start <= offset && offset <= Math.max(at.end, value.at.end));
        key = entry?.key.at.start ?? key;
        node = entry?.value;
    }
    return key;
}
function allowedBy({ by }) {
    return { reason: `ignored in ${by}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/config/patterns.js
// Names of actions as policies write them: `owner/name`, `owner/name/folder`, `owner/*`, `*`.
/** Whether a pattern can mean an action at all: a name without its owner means none. */
function isSlugPattern(pattern) {
    return /^(?:\*|[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?))(?:@\S+)?$/.test(pattern.trim());
}
/**
 * What a pattern of zizmor's configuration means; undefined for one that it refuses. `owner/name` is the action at the root of the
 * repository alone, `owner/name/folder` that in the folder, either with `@ref` at that ref alone; `owner/name/*` is all of a repository.
 */
function zizmorPattern(pattern) {
    const parts = /^(?:(\*)|([\w.-]+)\/\*|([\w.-]+\/[\w.-]+)\/\*|([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)(?:@([^\s@]+))?)$/.exec(pattern);
    if (parts === null)
        return undefined;
    const [, all, owner, repository, action, folder = '', ref] = parts;
    if (all !== undefined)
        return () => true;
    if (owner !== undefined)
        return ({ slug }) => slug.startsWith(`${owner.toLowerCase()}/`);
    if (repository !== undefined)
        return ({ slug }) => slug === repository.toLowerCase();
    const named = `${action}${folder}`.toLowerCase();
    return (use) => (use.path === '' ? use.slug : `${use.slug}/${use.path.toLowerCase()}`) === named && (ref === undefined || use.ref === ref);
}
/** Whether one of the patterns means an action; names have no case. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/words.js
var words = __nccwpck_require__(2555);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/config-reader.js
// Reading the configuration of a peer: what is of another shape than the peer takes is an error with its place.

function config_reader_atFirstUse0() { return config_reader_atFirstUse0.made ??= __nccwpck_require__.now([], 1702); } // at first use

/** Entries that a list of a configuration may have. */
const maxEntries = 10_000;
/** @throws PortcullisError `config-invalid`, `yaml-invalid` with file and line. */
async function configReader(text, file) {
    const document = await (0, config_reader_atFirstUse0().parseYaml)(text, file);
    const reader = {
        file,
        value: document.value,
        fail(path, message) {
            const line = document.lineOf(path);
            throw new errors/* PortcullisError */.SO({
                code: 'config-invalid',
                message,
                where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
                remedy: 'Correct the file.',
            });
        },
        map(path, value) {
            if (value === undefined || value === null)
                return {};
            if (typeof value !== 'object' || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            return value;
        },
        texts(path, value) {
            if (value === undefined || value === null)
                return [];
            if (!Array.isArray(value) || value.length > maxEntries)
                return reader.fail(path, `expected a list of at most ${maxEntries} texts`);
            return value.map((item, i) => (typeof item === 'string' ? item : reader.fail([...path, i], 'expected text')));
        },
        only(path, map, keys) {
            const other = Object.keys(map).find((key) => !keys.includes(key));
            if (other === undefined)
                return;
            const close = (0,words/* nearest */.pA)(other, keys);
            const meant = close === undefined ? '' : `; did you mean ${close}?`;
            reader.fail([...path, other], `expected ${keys.join(', ')}, got ${other.slice(0, 60)}${meant}`);
        },
    };
    return reader;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/label-pattern.js
// Patterns of labels as Go's path.Match reads them: `*` for any letters and `?` for one, none of them a slash, `[a-z]`, `[^a-z]`, and
// `\\` before a letter that means itself. Facts: pkg.go.dev/path#Match, 2026-11.
/** Undefined for what is no pattern. Work is that of the pattern's length times the label's. */
function labelPattern(pattern) {
    const units = unitsOf([...pattern]);
    return units === undefined ? undefined : (label) => matches(units, [...label]);
}
function unitsOf(letters) {
    const units = [];
    for (let at = 0; at < letters.length; at++) {
        const letter = letters[at];
        if (letter === '*')
            units.push({ many: true });
        else if (letter === '?')
            units.push({ many: false, fits: (other) => other !== '/' });
        else if (letter === '[') {
            const found = classAt(letters, at + 1);
            if (found === undefined)
                return undefined;
            units.push({ many: false, fits: found.fits });
            at = found.end;
        }
        else {
            const own = letter === '\\' ? letters[++at] : letter;
            if (own === undefined)
                return undefined;
            units.push({ many: false, fits: (other) => other === own });
        }
    }
    return units;
}
/** The letters in brackets, and where the closing one stands. */
function classAt(letters, start) {
    const negated = letters[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    const next = () => {
        const letter = letters[at++];
        return letter === '\\' ? letters[at++] : letter === '-' || letter === ']' ? undefined : letter;
    };
    while (letters[at] !== ']' || ranges.length === 0) {
        const low = next();
        if (low === undefined)
            return undefined;
        if (letters[at] !== '-') {
            ranges.push([low, low]);
            continue;
        }
        at++;
        const high = next();
        if (high === undefined)
            return undefined;
        ranges.push([low, high]);
    }
    return { end: at, fits: (letter) => ranges.some(([low, high]) => low <= letter && letter <= high) !== negated };
}
function matches(units, letters) {
    // Behind which units the letters so far may end.
    let ends = new Set([0]);
    const past = (from) => {
        const all = new Set(from);
        for (const end of all)
            if (units[end]?.many === true)
                all.add(end + 1);
        return all;
    };
    for (const letter of letters) {
        const next = new Set();
        for (const end of past(ends)) {
            const unit = units[end];
            if (unit === undefined)
                continue;
            if (!unit.many && unit.fits(letter))
                next.add(end + 1);
            else if (unit.many && letter !== '/')
                next.add(end);
        }
        ends = next;
    }
    return past(ends).has(units.length);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/actionlint-config.js
// `.github/actionlint.yaml`: labels of own runners, and the configuration variables that there are. The messages that it lets stay under
// `paths` are actionlint's own words, and let nothing stay here.
// Facts: github.com/rhysd/actionlint, docs/config.md, 2026-11.


const actionlintConfigNames = ['.github/actionlint.yaml', '.github/actionlint.yml'];
/** @throws PortcullisError with file and line. */
async function readActionlintConfig(text, file) {
    const reader = await configReader(text, file);
    const { 'self-hosted-runner': machines, 'config-variables': variables, ...others } = reader.map([], reader.value);
    const { labels, ...more } = reader.map(['self-hosted-runner'], machines);
    const path = ['self-hosted-runner', 'labels'];
    const patterns = actionlint_config_words(labels, path, reader).map((pattern, i) => labelPattern(pattern.toLowerCase()) ?? reader.fail([...path, i], `expected a label or a pattern, got ${pattern.slice(0, 60)}`));
    return {
        ownRunner: (label) => patterns.some((matches) => matches(label)),
        // An empty list says that there are none, no list that nobody wrote them down.
        ...(variables === undefined || variables === null ? {} : { variables: actionlint_config_words(variables, ['config-variables'], reader) }),
        notFollowed: [
            ...Object.keys(others).map((key) => (key === 'paths' ? pathsSaid : `\`${key.slice(0, 60)}\``)),
            ...Object.keys(more).map((key) => `\`self-hosted-runner.${key.slice(0, 60)}\``),
        ],
    };
}
const pathsSaid = '`paths`, whose expressions speak of messages of actionlint; write `# portcullis:ignore` at the line, or `rules` in `zizmor.yml`';
/** A number is a word, too. */
function actionlint_config_words(value, path, reader) {
    return reader.texts(path, Array.isArray(value) ? value.map((item) => (typeof item === 'number' ? String(item) : item)) : value);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/poutine-config.js
// `.poutine.yml`: findings that are skipped, by rule and by path.
// Facts: github.com/boostsecurityio/poutine, README and documentation of its configuration, 2026-11.

const poutineConfigNames = ['.poutine.yml', '.poutine.yaml'];
/** @throws PortcullisError with file and line. */
async function readPoutineConfig(text, file) {
    const reader = await configReader(text, file);
    const { skip, ...others } = reader.map([], reader.value);
    if (skip !== undefined && skip !== null && !Array.isArray(skip))
        reader.fail(['skip'], 'expected a list');
    const ignored = [];
    const notFollowed = Object.keys(others).map((key) => `\`${key.slice(0, 60)}\``);
    for (const [i, entry] of (skip ?? []).entries()) {
        const { rule, path, ...more } = reader.map(['skip', i], entry);
        const [other] = Object.keys(more);
        // What it says of jobs, packages, advisories or levels would need more than a rule and a place: then nothing is skipped.
        if (other !== undefined) {
            notFollowed.push(`entry ${i + 1} of \`skip\`, since it asks for \`${other.slice(0, 60)}\` and here only rule and path count`);
            continue;
        }
        const rules = textsOrOne(rule, ['skip', i, 'rule'], reader);
        const paths = textsOrOne(path, ['skip', i, 'path'], reader);
        for (const id of rules.length === 0 ? [undefined] : rules)
            for (const place of paths.length === 0 ? [undefined] : paths)
                if (id !== undefined || place !== undefined)
                    ignored.push({ rule: id?.toLowerCase(), file: place, by: file });
    }
    return { ignored, notFollowed };
}
function textsOrOne(value, path, reader) {
    return reader.texts(path, value === undefined || value === null || Array.isArray(value) ? value : [value]);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/audits.js + 1 modules
var audits = __nccwpck_require__(2398);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/zizmor-config.js
// zizmor.yml: rules that are off, findings that stay, and the policies of single audits.
// Facts: docs.zizmor.sh, "Configuration" and "Audit rules", 2026-11.




function zizmor_config_atFirstUse0() { return zizmor_config_atFirstUse0.made ??= __nccwpck_require__.now([980, 981, 565, 38, 979, 387, 723, 433], 7433); } // at first use

const zizmorConfigNames = ['.github/zizmor.yml', '.github/zizmor.yaml', 'zizmor.yml', 'zizmor.yaml'];
/** @throws PortcullisError with file and line. */
async function readZizmorConfig(text, file) {
    const reader = await configReader(text, file);
    const root = reader.map([], reader.value);
    // zizmor refuses a key that it does not know: a slip of the finger would leave off what was meant.
    reader.only([], root, ['rules']);
    const rules = reader.map(['rules'], root.rules);
    const disabled = new Set();
    const ignored = [];
    const severities = new Map();
    const notFollowed = [];
    for (const [id, entry] of Object.entries(rules)) {
        if (!isRule(id))
            reader.fail(['rules', id], unknownRule(id));
        const rule = reader.map(['rules', id], entry);
        reader.only(['rules', id], rule, ['disable', 'ignore', 'config', 'remap']);
        const severity = remapped(reader.map(['rules', id, 'remap'], rule.remap), ['rules', id, 'remap'], reader);
        if (severity !== undefined)
            severities.set(id.toLowerCase(), severity);
        const { config } = rule;
        if (config !== undefined && config !== null) {
            const known = configurable[id];
            if (known === undefined)
                notFollowed.push(`\`rules.${id}.config\`, since that rule has nothing to configure`);
            else
                reader.only(['rules', id, 'config'], reader.map(['rules', id, 'config'], config), known);
        }
        if (rule.disable === true)
            disabled.add(id.toLowerCase());
        else if (rule.disable !== undefined && rule.disable !== false)
            reader.fail(['rules', id, 'disable'], 'expected true or false');
        for (const [i, place] of reader.texts(['rules', id, 'ignore'], rule.ignore).entries())
            ignored.push(ignoredPlace(place, id, file) ?? reader.fail(['rules', id, 'ignore', i], 'expected a file, and behind it a line and a column'));
    }
    return { disabled, ignored, severities, notFollowed, ...policies(rules, reader) };
}
/** What zizmor lets be said of single audits. */
const configurable = {
    'dependabot-cooldown': ['days'],
    'forbidden-uses': ['allow', 'deny'],
    'known-vulnerable-actions': ['allow'],
    'secrets-outside-env': ['allow'],
    'unpinned-uses': ['policies'],
};
const remappings = { informational: 'low', low: 'low', medium: 'medium', high: 'high' };
function remapped(remap, path, reader) {
    reader.only(path, remap, ['severity']);
    const { severity } = remap;
    if (severity === undefined)
        return undefined;
    const known = typeof severity === 'string' && Object.hasOwn(remappings, severity) ? remappings[severity] : undefined;
    return (known ?? reader.fail([...path, 'severity'], `expected ${Object.keys(remappings).join(', ')}, got ${String(severity).slice(0, 40)}`));
}
function isRule(id) {
    return [...(0, zizmor_config_atFirstUse0().auditRules)(), ...audits/* onlineRules */.NO].some((rule) => ruleIsNamed(rule, id));
}
/** What is switched off by a slip of the finger stays on, and who wrote it should hear of that. */
function unknownRule(id) {
    const close = (0,words/* nearest */.pA)(id, [...(0, zizmor_config_atFirstUse0().auditRules)(), ...audits/* onlineRules */.NO].flatMap((rule) => [rule.id, ...rule.aliases]));
    const meant = close === undefined ? '' : `; did you mean ${close}?`;
    return `expected the id of a rule, got ${id.slice(0, 60)}${meant}`;
}
function ignoredPlace(text, rule, by) {
    const found = /^(.{1,300}?\.ya?ml)(?::(\d{1,9}))?(?::(\d{1,9}))?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const [, file, line, column] = found;
    return {
        rule: rule.toLowerCase(),
        file,
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(column === undefined ? {} : { column: Number(column) }),
        by,
    };
}
const pinnings = { 'hash-pin': 'hash-pin', 'ref-pin': 'ref-pin', any: 'any' };
function policies(rules, reader) {
    const configOf = (id) => reader.map(['rules', id, 'config'], reader.map(['rules', id], rules[id]).config);
    const pins = pinningOf(configOf('unpinned-uses').policies, reader);
    const forbids = forbiddenOf(configOf('forbidden-uses'), reader);
    const { days } = configOf('dependabot-cooldown');
    if (days !== undefined && (typeof days !== 'number' || !Number.isInteger(days) || days < 0))
        reader.fail(['rules', 'dependabot-cooldown', 'config', 'days'], 'expected a number of days');
    const allowedIn = (id) => reader.texts(['rules', id, 'config', 'allow'], configOf(id).allow);
    return {
        allowedAdvisories: new Set(allowedIn('known-vulnerable-actions').map((advisory) => advisory.trim().toLowerCase())),
        allowedSecrets: new Set(allowedIn('secrets-outside-env').map((secret) => secret.trim().toUpperCase())),
        ...(pins === undefined ? {} : { pinning: pins }),
        ...(forbids === undefined ? {} : { forbids }),
        ...(typeof days === 'number' ? { cooldownDays: days } : {}),
    };
}
function pinningOf(value, reader) {
    if (value === undefined)
        return undefined;
    const path = ['rules', 'unpinned-uses', 'config', 'policies'];
    const entries = Object.entries(reader.map(path, value)).map(([pattern, policy]) => {
        const pinning = typeof policy === 'string' ? pinnings[policy] : undefined;
        if (pinning === undefined)
            return reader.fail([...path, pattern], `expected hash-pin, ref-pin or any, got ${String(policy).slice(0, 40)}`);
        const matches = pattern.includes('@') ? undefined : zizmorPattern(pattern);
        if (matches === undefined)
            return reader.fail([...path, pattern], `expected ${patternForms}, got ${pattern.slice(0, 60)}`);
        return { pattern: pattern.toLowerCase(), pinning, matches };
    });
    // The pattern that says most counts.
    entries.sort((a, b) => rank(b.pattern) - rank(a.pattern));
    return (use) => entries.find(({ matches }) => matches(use))?.pinning ?? 'hash-pin';
}
const patternForms = '`owner/name`, `owner/name/folder`, `owner/name/*`, `owner/*` or `*`';
function rank(pattern) {
    if (pattern === '*')
        return 0;
    return pattern.split('/').length * 2 - (pattern.endsWith('*') ? 1 : 0);
}
function forbiddenOf({ allow, deny }, reader) {
    const path = ['rules', 'forbidden-uses', 'config'];
    if (allow !== undefined && deny !== undefined)
        reader.fail(path, 'expected allow or deny, got both');
    const listed = (key, value) => {
        const all = reader
            .texts([...path, key], value)
            .map((pattern, i) => zizmorPattern(pattern) ??
            reader.fail([...path, key, i], `expected ${patternForms}, the first two with or without \`@ref\`, got ${pattern.slice(0, 60)}`));
        return (use) => all.some((matches) => matches(use));
    };
    if (deny !== undefined)
        return listed('deny', deny);
    if (allow === undefined)
        return undefined;
    const allowed = listed('allow', allow);
    return (use) => !allowed(use);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/config/read-settings.js
// What a team's files say about the audit: zizmor.yml, `.github/actionlint.yaml`, `.poutine.yml`. They are read from the tree that
// judges; what a change lets stay counts after its merge, what it makes stricter counts at once.





const kinds = [
    { names: zizmorConfigNames, read: readZizmorConfig },
    { names: actionlintConfigNames, read: readActionlintConfig },
    { names: poutineConfigNames, read: readPoutineConfig },
];
const read_settings_maxBytes = 1024 * 1024;
/**
 * @param config file that the user names; empty means the well-known names.
 * @throws PortcullisError when it is not there or cannot be read, or the base commit is needed and not there.
 */


/** Whose configuration a file is, by its name. */
function kindOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return kinds.find(({ names }) => names.some((known) => known.endsWith(name))) ?? kinds[0];
}

/** What a file says and nothing follows is named, so that nobody relies on it. */

/** What all files say together; what an input forbids stays forbidden. */
function merged(own, all) {
    const { notFollowed: _, ...one } = Object.assign({}, ...all);
    const forbids = one.forbids;
    return {
        ...one,
        disabled: new Set(all.flatMap(({ disabled }) => [...(disabled ?? [])])),
        ignored: all.flatMap(({ ignored }) => ignored ?? []),
        ...(forbids === undefined ? {} : { forbids: (use) => forbids(use) || own.forbids(use) }),
    };
}
const order = ['any', 'ref-pin', 'hash-pin'];
function stricter(base, head) {
    const variables = head.variables?.filter((name) => base.variables?.includes(name) ?? true) ?? base.variables;
    return {
        ...base,
        ...(variables === undefined ? {} : { variables }),
        ownRunner: (label) => base.ownRunner(label) && head.ownRunner(label),
        severities: new Map([...base.severities].map(([id, severity]) => [id, worse(severity, head.severities.get(id))])),
        allowedAdvisories: shared(base.allowedAdvisories, head.allowedAdvisories),
        allowedSecrets: shared(base.allowedSecrets, head.allowedSecrets),
        pinning: (use) => {
            const [a, b] = [base.pinning(use), head.pinning(use)];
            return order.indexOf(a) > order.indexOf(b) ? a : b;
        },
        forbids: (use) => base.forbids(use) || head.forbids(use),
        cooldownDays: Math.max(base.cooldownDays, head.cooldownDays),
        disabled: shared(base.disabled, head.disabled),
        ignored: base.ignored.filter((entry) => head.ignored.some((other) => sameIgnored(entry, other))),
    };
}
function shared(base, head) {
    return new Set([...base].filter((id) => head.has(id)));
}
function worse(base, head = base) {
    return severity/* severities */.gO.indexOf(head) < severity/* severities */.gO.indexOf(base) ? head : base;
}
function sameIgnored(a, b) {
    return a.rule === b.rule && a.file === b.file && a.line === b.line && a.column === b.column;
}
/** Largest file of which an earlier version is looked at. */
const maxVersionBytes = 5 * 1024 * 1024;
/** The files of the tree that judges a change, for audits of what the change makes of them. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/config/settings.js
// What an audit may be told, after configuration files and inputs are read. Pure data, and questions about it.
const defaultSettings = {
    persona: 'regular',
    pinning: () => 'hash-pin',
    forbids: () => false,
    cooldownDays: 7,
    disabled: new Set(),
    ownRunner: () => false,
    ignored: [],
    severities: new Map(),
    allowedAdvisories: new Set(),
    allowedSecrets: new Set(),
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/source.js
// The audits that need the code host, beside the rules: they take part where `online` is set, and are counted where it is not.



function source_atFirstUse0() { return source_atFirstUse0.made ??= __nccwpck_require__.now([177], 7177); } // at first use
function source_atFirstUse1() { return source_atFirstUse1.made ??= __nccwpck_require__.now([980, 178], 1178); } // at first use
const online = {
    id: 'online',
    title: 'The code host',
    start({ online: wanted }, { environment }) {
        return { source: wanted ? asking((0, source_atFirstUse0().codeHost)(environment)) : counting(), notices: [] };
    },
};
/** What is not asked is told, with how much it is. */
function counting() {
    let count = 0;
    return {
        takesPart: false,
        async look({ document, file }) {
            for (const _ of (0, source_atFirstUse1().refSites)(document, file))
                count++;
            return { problems: [], failed: [] };
        },
        rules: () => [],
        notices: () => count === 0
            ? []
            : [
                {
                    level: 'note',
                    message: `Not checked, since \`online\` is off: ${audits/* onlineRules */.NO.map(({ id }) => id).join(', ')} for ${count} ${count === 1 ? 'ref' : 'refs'} of repositories.`,
                },
            ],
    };
}
function asking(host) {
    const unknown = new Set();
    return {
        async look({ document, file }, { settings }) {
            const problems = [];
            const failed = [];
            for (const site of (0, source_atFirstUse1().refSites)(document, file))
                try {
                    if ((await host.refs(site.slug)) === undefined)
                        unknown.add(site.slug);
                    for (const rule of audits/* onlineRules */.NO) {
                        const found = (0,check/* includes */.mK)(settings.persona, rule.persona) ? await rule.check(site, host) : undefined;
                        if (found !== undefined)
                            problems.push({ rule, problem: (0,check/* reported */.Y6)(found, rule.persona) });
                    }
                }
                catch (error) {
                    if (!(error instanceof errors/* PortcullisError */.SO))
                        throw error;
                    failed.push(`${site.slug}: ${error.message}`);
                }
            return { problems, failed };
        },
        rules: () => [],
        notices: () => {
            host.close();
            if (unknown.size === 0)
                return [];
            const names = [...unknown].sort();
            const shown = names.slice(0, 10).join(', ');
            return [
                {
                    level: 'warning',
                    message: `Not checked online, since the code host shows no such repository: ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ''}.`,
                },
            ];
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rule.js
var rule = __nccwpck_require__(2352);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/artipacked.js
var artipacked = __nccwpck_require__(4781);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/source.js + 1 modules
var source = __nccwpck_require__(7570);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/shellcheck/source.js
// ShellCheck beside the audits.


function shellcheck_source_atFirstUse0() { return shellcheck_source_atFirstUse0.made ??= __nccwpck_require__.now([565, 323], 6323); } // at first use
const shellcheck = (0,source/* shellcheckSource */.w)({
    scriptsIn: (document, context) => (0, shellcheck_source_atFirstUse0().scriptsIn)(contextOf(document, context)),
    seenIn: (document, context, answers) => (0, shellcheck_source_atFirstUse0().shellcheckProblems)(contextOf(document, context), answers),
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/peer/formats.js
// What is found, as zizmor and actionlint print it.
// Facts: the tools' own output, zizmor 1.32 and actionlint 1.7.
const peerFormats = { 'zizmor-json': zizmorJson, actionlint: actionlintLines };
const zizmorSeverity = { critical: 'High', high: 'High', medium: 'Medium', low: 'Low' };
const zizmorConfidence = { high: 'High', medium: 'Medium', low: 'Low' };
function zizmorJson(findings, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const all = findings.map((finding) => {
        const { ruleId, severity, confidence, message, location, flow, fix, properties } = finding;
        return {
            ident: ruleId,
            desc: byId.get(ruleId)?.title ?? ruleId,
            url: byId.get(ruleId)?.references?.[0] ?? '',
            determinations: {
                confidence: zizmorConfidence[confidence],
                severity: zizmorSeverity[severity],
                persona: personaOf(properties?.persona),
            },
            locations: [
                zizmorLocation(location, 'Primary', message),
                ...(flow ?? []).map((step) => zizmorLocation(step, 'Related', step.message ?? '')),
            ],
            ignored: false,
            fixes: fix === undefined
                ? []
                : [
                    {
                        title: fix.description,
                        key: { Local: { verbatim_path: location.path } },
                        disposition: fix.kind === undefined ? 'safe' : 'unsafe',
                    },
                ],
        };
    });
    return `${JSON.stringify(all, null, 2)}\n`;
}
function personaOf(persona) {
    return persona === 'pedantic' ? 'Pedantic' : persona === 'auditor' ? 'Auditor' : 'Regular';
}
function zizmorLocation({ path, region }, kind, annotation) {
    const { startLine, startColumn, endLine, endColumn } = region ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return {
        symbolic: { key: { Local: { verbatim_path: path } }, annotation, route: { route: [] }, feature_kind: 'Normal', kind },
        concrete: {
            location: {
                start_point: { row: startLine - 1, column: startColumn - 1 },
                end_point: { row: endLine - 1, column: endColumn - 1 },
            },
            feature: '',
            comments: [],
        },
    };
}
/** `file:line:column: message [kind]`. */
function actionlintLines(findings) {
    return findings
        .map(({ location, message, ruleId }) => {
        const { startLine, startColumn } = location.region ?? { startLine: 1, startColumn: 1 };
        return `${location.path}:${startLine}:${startColumn}: ${message.replace(/\s+/g, ' ')} [${ruleId}]\n`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/index.js
// workflow-audit: who can make your pipeline run their code. Workflows, actions, dependabot.yml and the configuration of pre-commit.












function src_atFirstUse0() { return src_atFirstUse0.made ??= __nccwpck_require__.now([980, 981, 565, 38, 979, 387, 723, 433], 7433); } // at first use

const inputs = {
    persona: {
        type: 'choice',
        choices: rule/* personas */.S,
        default: 'regular',
        description: 'Who is told: `regular` what everyone should act on, `pedantic` best practice in full, `auditor` also what needs a second look.',
    },
    online: {
        type: 'boolean',
        default: false,
        description: 'Ask GitHub whether refs of actions are what they look like: impostor-commit, ref-confusion, ref-version-mismatch, stale-action-refs. Takes GITHUB_TOKEN from the environment.',
    },
    shellcheck: {
        type: 'choice',
        choices: mode/* shellcheckModes */.Vu,
        default: 'auto',
        description: 'Run ShellCheck on every `run:` of bash or sh: `auto` when it is on PATH, `required` fails where it is not.',
    },
    'forbid-actions': {
        type: 'list',
        default: [],
        description: 'Actions that must not be used: `owner/name`, or `owner/*` for all of an owner.',
    },
};
const engine = driver_scanner({
    name: 'workflow-audit',
    title: 'Workflow audit',
    description: 'Finds who can make your pipeline run their code: injections, untrusted checkouts, wide tokens and moving references in workflows and actions.',
    inputs,
    kinds: [pipelineKind],
    get rules() {
        return (0, src_atFirstUse0().auditRules)();
    },
    familyOf: (id) => (0, src_atFirstUse0().familyOf)(id),
    broad: true,
    ...auditing,
    sources: [online, access, shellcheck],
    otherRules: audits/* onlineRules */.NO,
    network: [{ host: 'GITHUB_API_URL, api.github.com', purpose: 'Branches and tags of the repositories that actions are taken from.' }],
    networkInput: 'online',
    settings: {
        judge: ({ config, persona, 'forbid-actions': forbidden }, { settings, repository }) => readSettings(config, {
            ...defaultSettings,
            persona,
            ...(repository === undefined ? {} : { repository: repository.toLowerCase() }),
            forbids: matchesSlug(actionPatterns(forbidden)),
            ...textsBefore(settings),
        }, settings),
        canary: { ...defaultSettings, persona: 'auditor' },
    },
    canary: {
        path: '.github/workflows/canary.yml',
        text: 'on: issues\njobs:\n  canary:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.issue.title }}\n',
        finds: ['template-injection', 'unpinned-uses', 'artipacked'],
        alone: () => [artipacked/* artipacked */.J],
    },
});
/** @throws PortcullisError `input-invalid` for a pattern that forbids nothing. */



;// CONCATENATED MODULE: ./build/bundled/actions/workflow-audit/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(engine);

module.exports = __webpack_exports__;
/******/ })()
;