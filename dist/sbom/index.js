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

/***/ 1421:
/***/ (function (module) {

module.exports = __node_at_first_use("node:child_process");

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

/***/ 9448:
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

/***/ 7075:
/***/ (function (module) {

module.exports = require("node:stream");

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
/* harmony export */   uw: () => (/* binding */ fingerprinter)
/* harmony export */ });
/* unused harmony exports fingerprintOf, lineHashes */
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
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   wX: () => (/* binding */ controlsEscaped)
/* harmony export */ });
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
function controlsEscaped(text) {
    return plain.test(text) ? text : text.replace(control, escaped);
}
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
/* harmony export */   eg: () => (/* binding */ memberName),
/* harmony export */   mo: () => (/* binding */ ofOneInput),
/* harmony export */   tk: () => (/* binding */ applicableInputs)
/* harmony export */ });
/* unused harmony export filesOf */
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

/***/ 2801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bytesChangedWithin: () => (/* binding */ bytesChangedWithin),
/* harmony export */   drift: () => (/* binding */ drift),
/* harmony export */   withBytesOf: () => (/* binding */ withBytesOf)
/* harmony export */ });
/* unused harmony exports isEmpty, bytesKey */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4313);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2566);
// What changed between two inventories: packages that came, went or moved to another version, and bytes that changed under one version.


/**
 * Sorted by name; the same for the same two inventories.
 * @param sameMaker both were read from locks by us: then a hash that is gone, or one more of a single archive, is a change of bytes. Other
 *   makers keep other hashes.
 */
function drift(before, after, sameMaker = false) {
    const old = byPackage(without(before, after));
    const now = byPackage(without(after, before));
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of [...new Set([...old.keys(), ...now.keys()])].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)) {
        const gone = old.get(name) ?? [];
        const come = now.get(name) ?? [];
        if (gone.length > 0 && come.length > 0)
            changed.push({ name, before: gone, after: come });
        else {
            added.push(...come);
            removed.push(...gone);
        }
    }
    return { added, removed, changed, bytes: bytesChanged(before, after, sameMaker) };
}
/** With changes of bytes that were found otherwise; what was known already is told once. */
function withBytesOf(found, more) {
    const known = new Set(found.bytes.map(({ after }) => bytesKey(after)));
    const fresh = more.filter(({ after }) => {
        const key = bytesKey(after);
        return !known.has(key) && known.add(key);
    });
    return fresh.length === 0 ? found : { ...found, bytes: [...found.bytes, ...fresh] };
}

/** Components by what they are, whatever their version; what both sides have under one ref is out already. */
function byPackage(components) {
    const found = new Map();
    for (const component of components) {
        const name = `${component.identity.type} ${(0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(component.identity)}`;
        const list = found.get(name);
        if (list === undefined)
            found.set(name, [component]);
        else
            list.push(component);
    }
    return found;
}
function without(some, others) {
    const refs = new Set(others.map(({ ref }) => ref));
    return some.filter(({ ref }) => !refs.has(ref)).sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.ref, b.ref));
}
/**
 * The same version with other bytes. Where one algorithm has several hashes (wheels of many platforms), only a version of which no hash
 * stayed is another.
 */
function bytesChanged(before, after, sameMaker) {
    const old = new Map(before.map((component) => [component.ref, component]));
    return after.flatMap((component) => {
        const was = old.get(component.ref);
        if (was === undefined)
            return [];
        const other = otherBytes(was, component, sameMaker, sameMaker);
        return other === undefined ? [] : [{ before: was, after: component, ...other }];
    });
}
/** @param areGoneTold whether hashes that are gone are another answer, too. */
function otherBytes(before, after, sameMaker, areGoneTold) {
    const archive = otherArchive(before.hashes, after.hashes);
    if (archive !== undefined)
        return archive;
    const gone = areGoneTold ? goneHash(before.hashes, after.hashes) : undefined;
    if (gone !== undefined)
        return { algorithm: gone, isGone: true };
    const algorithm = contradiction(before.hashes, after.hashes, sameMaker && oneArchive.has(after.identity.type)) ?? otherSeal(before.seals, after.seals);
    return algorithm === undefined ? undefined : { algorithm };
}
/** An archive of both sides that has a hash which it had not before. Others that came or went are what makers publish later, or take back. */
function otherArchive(before, after) {
    if (after.every((hash) => hash.of === undefined))
        return undefined;
    const known = new Set();
    for (const { of, algorithm, value } of before)
        if (of !== undefined) {
            known.add(`${algorithm} ${of}`);
            known.add(`${algorithm} ${of} ${value}`);
        }
    for (const { of, algorithm, value } of after)
        if (of !== undefined && known.has(`${algorithm} ${of}`) && !known.has(`${algorithm} ${of} ${value}`))
            return { algorithm, archive: of };
    return undefined;
}
/**
 * The same version with other bytes in one file, each held against its own earlier state: another file that still has the old hash does not
 * hide it, nor does an address that the package is taken from now. Linear in packages and hashes.
 */
function bytesChangedWithin(before, after) {
    const old = new Map(before.map(({ path, manifest }) => [path, manifest]));
    const found = [];
    for (const { path, manifest } of after) {
        const was = old.get(path);
        if (was === undefined)
            continue;
        const known = versionsIn(was);
        for (const [key, entries] of versionsIn(manifest)) {
            const earlier = known.get(key);
            // Of nearly all nothing changed.
            if (earlier === undefined || (!Array.isArray(earlier) && !Array.isArray(entries) && haveSameHash(earlier, entries)))
                continue;
            const [one, other] = [lockedBy(earlier, path, key), lockedBy(entries, path, key)];
            // What comes from a repository or a folder now has no hash there.
            const change = otherBytes(one, other, true, one.origin.kind === other.origin.kind);
            if (change !== undefined)
                found.push({ before: one, after: other, ...change });
        }
    }
    return found;
}
/** The entries of each version that may have a hash: one, as of most, or several. */
function versionsIn({ packages }) {
    const found = new Map();
    for (const entry of packages) {
        const { version, origin, hashes, seal } = entry;
        const mayHave = origin.kind === 'registry' || origin.kind === 'url' || seal !== undefined || (hashes !== undefined && hashes.length > 0);
        if (version === undefined || !mayHave)
            continue;
        const key = bytesKey(entry);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, entry);
        else if (Array.isArray(known))
            known.push(entry);
        else
            found.set(key, [known, entry]);
    }
    return found;
}
function haveSameHash({ hashes: some = [], seal }, { hashes: others = [], seal: other }) {
    if (seal !== other || some.length !== others.length || some.length > 1)
        return false;
    const [one, another] = [some[0], others[0]];
    return one?.value === another?.value && one?.algorithm === another?.algorithm;
}
/** What one file has of a version, by all its entries. */
function lockedBy(entries, path, ref) {
    const all = [entries].flat();
    const { identity, version, origin, line, path: own } = all[0];
    return {
        ref,
        identity,
        ...(version === undefined ? {} : { version }),
        origin,
        hashes: all.flatMap(({ hashes = [] }) => hashes),
        seals: all.flatMap(({ seal }) => seal ?? []),
        scope: 'required',
        places: [{ path: own ?? path, ...(line === undefined ? {} : { line }) }],
    };
}
/** A version, wherever it comes from. */
function bytesKey({ identity: { type, namespace = '', name, qualifiers, subpath }, version = '', }) {
    const more = qualifiers === undefined && subpath === undefined ? '' : JSON.stringify([qualifiers ?? null, subpath ?? null]);
    return `${type}\0${namespace}\0${name}\0${version}\0${more}`;
}
/** A kind of seal by which the sides have nothing in common; one that only one side has says nothing. */
function otherSeal(before = [], after = []) {
    const kindOf = (seal) => seal.slice(0, seal.indexOf(':'));
    const kept = new Set(before.filter((seal) => after.includes(seal)).map(kindOf));
    const now = new Set(after.map(kindOf));
    return before.map(kindOf).find((kind) => now.has(kind) && !kept.has(kind));
}
/** Where a version has one archive: a further hash is that of other bytes. */
const oneArchive = new Set(['npm', 'cargo', 'composer', 'gem', 'nuget', 'hex', 'pub']);
/** An algorithm of the earlier hashes, where none of them has one left: nothing can be compared any more. */
function goneHash(before, after) {
    const left = new Set(after.map(({ algorithm }) => algorithm));
    return before.some(({ algorithm }) => left.has(algorithm)) ? undefined : before[0]?.algorithm;
}
/** An algorithm by which the sides have other hashes: none in common, or of a single archive one more. */
function contradiction(before, after, single) {
    const values = (hashes, algorithm) => hashes.filter((hash) => hash.algorithm === algorithm).map(({ value }) => value);
    return [...new Set(before.map(({ algorithm }) => algorithm))].find((algorithm) => {
        const old = new Set(values(before, algorithm));
        const now = new Set(values(after, algorithm));
        if (single && [...now].some((value) => !old.has(value)))
            return true;
        return now.size > 0 && [...old].every((value) => !now.has(value));
    });
}


/***/ }),

/***/ 9296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var integrityHashes = (function integrityHashes(text) {
    if (text === undefined || text === '')
        return [];
    return text.includes(' ') ? text.split(/\s+/).flatMap(integrityHash) : integrityHash(text);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ ofArchive),
/* harmony export */   UF: () => (/* binding */ integrityHashes),
/* harmony export */   VQ: () => (/* binding */ taggedHash),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   m1: () => (/* binding */ base64Hash),
/* harmony export */   ui: () => (/* binding */ isDamagedHash)
/* harmony export */ });
// Hashes as locks write them: subresource integrity (W3C SRI), `sha256:hex`, bare hex.
const byName = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
const bytesOf = { MD5: 16, 'SHA-1': 20, 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };
/** Whether a digest was cut off or is none of its algorithm: kept without a value until `vetted` tells of it, so that it is not passed over. */
function isDamagedHash({ value }) {
    return value === '';
}
/** The same hashes as those of one archive of several. @param archive its name, path or address; undefined where the lock names none. */
function ofArchive(hashes, archive) {
    const file = archive
        ?.replace(/[?#].*$/s, '')
        .split(/[\\/]/)
        .at(-1);
    return file === undefined || file === '' ? hashes : hashes.map((hash) => ({ ...hash, of: file }));
}
/** `sha512-BASE64 sha1-BASE64`; what is of no known name is left out. */

function integrityHash(text) {
    const dash = text.indexOf('-');
    if (dash < 0)
        return text === '' ? [] : [{ algorithm: 'SHA-512', value: '' }];
    const algorithm = text.startsWith('sha512-') ? 'SHA-512' : byName.get(text.slice(0, dash));
    if (algorithm === undefined)
        return [];
    const bytes = bytesOf[algorithm];
    const value = exactHex(text.slice(dash + 1), bytes) ?? hexOf(/^[A-Za-z0-9+/=]{20,100}/.exec(text.slice(dash + 1))?.[0] ?? '', bytes);
    return [{ algorithm, value: value ?? '' }];
}
/** Of just so many letters of base64 and nothing else, as nearly all are written: the decoder passes over what is none of them. */
function exactHex(text, bytes) {
    return text.length === 4 * Math.ceil(bytes / 3) && !text.includes('-') && !text.includes('_') ? hexOf(text, bytes) : undefined;
}
/** One buffer for all: a lock has 50,000 digests. */
const decoded = Buffer.alloc(128);
/** Base64 as hex; undefined where it holds more or fewer bytes. */
function hexOf(base64, bytes) {
    return decoded.write(base64, 'base64') === bytes ? decoded.toString('hex', 0, bytes) : undefined;
}
/** `sha256:HEX`, `sha256=HEX`. */
function taggedHash(text) {
    const match = /^(md5|sha1|sha256|sha384|sha512)[:=](.{0,1000})$/s.exec(text ?? '');
    return match === null ? [] : hash(match[1], match[2]);
}
/** Hex of an algorithm that the format fixes. */
function hexHash(algorithm, hex) {
    return hex === undefined || hex === '' ? [] : hash(algorithm.replace('-', '').toLowerCase(), hex);
}
/** Base64 of an algorithm that the format fixes. */
function base64Hash(algorithm, base64) {
    if (base64 === undefined || base64 === '')
        return [];
    return [{ algorithm, value: hexOf(base64.slice(0, 200), bytesOf[algorithm]) ?? '' }];
}
function hash(name, hex) {
    const algorithm = byName.get(name);
    if (algorithm === undefined)
        return [];
    const isWhole = hex.length === bytesOf[algorithm] * 2 && /^[0-9a-f]+$/i.test(hex);
    return [{ algorithm, value: isWhole ? hex.toLowerCase() : '' }];
}


/***/ }),

/***/ 2566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var inventory = (function inventory(read, isTestFile = inTestFolder) {
    const drafts = new Map();
    const subjects = [];
    const unasked = [];
    const modules = reactor(read);
    for (const one of [...read].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path, b.path)))
        subjects.push(merge(one, drafts, modules, unasked));
    // Without a function that compares, texts are put in the order of their code units, in a third of the time.
    const sorted = [...drafts.keys()].sort().map((ref) => drafts.get(ref));
    drafts.clear();
    for (let at = 0; at < sorted.length; at++)
        sorted[at].at = at;
    const tests = new Map();
    const isTest = (path) => {
        const known = tests.get(path) ?? isTestFile(path);
        tests.set(path, known);
        return known;
    };
    const components = sorted.map((draft) => component(draft.more === undefined ? draft : ofProduct(draft, isTest)));
    needed.length = 0;
    const excluded = components.filter(({ places }) => {
        for (const { path } of places)
            if (!isTest(path))
                return false;
        return true;
    });
    const left = new Set(excluded);
    const described = subjects.filter(({ path }) => !isTest(path));
    return {
        components: excluded.length === 0 ? components : components.filter((entry) => !left.has(entry)),
        unasked: unasked.filter(({ path, entry }) => !isTest(entry.path ?? path)),
        isClosed: excluded.length === 0 && described.length === subjects.length,
        subjects: uniqueRefs(described),
        manifests: read.map(({ path, reader, manifest }) => ({ path, reader, packages: manifest.packages.length })),
        excluded: excluded.map((entry) => ({ component: entry, reason: 'only below folders of tests' })),
    };
});
var inTestFolder = (function inTestFolder(path) {
    return testFolder.test(path);
});
var reactor = (function reactor(read) {
    return new Map(read.flatMap(({ path, manifest: { subject } }) => subject?.identity?.type === 'maven' ? [[coordinates(subject.identity, subject.version), `subject:${path}`]] : []));
});
var merge = (function merge({ path, manifest }, drafts, modules, unasked) {
    const { packages } = manifest;
    const saysWhatIsAsked = manifest.graph === 'complete' && manifest.roots !== undefined && manifest.mayHoldMore !== true;
    const { numberOf, isUnique, asked, ...ways } = (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(manifest);
    const module = ({ identity, version, origin }) => origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
    const targets = [];
    const part = { path, ways, targets, isComplete: manifest.graph === 'complete' };
    for (let at = 0; at < packages.length; at++) {
        const entry = packages[at];
        const subject = modules.size === 0 ? undefined : module(entry);
        const number = isUnique ? at : numberOf({ to: entry.key });
        if (saysWhatIsAsked && ways.ranks[number] === _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .unreached */ .iq && isFetched(entry.origin))
            unasked.push({ path, entry });
        targets.push(subject === undefined ? draftOf(entry, part, number, drafts) : { ref: subject, at: -1 });
    }
    const direct = asked.flatMap((root) => targets[numberOf(root) ?? -1]?.ref ?? []);
    return subjectOf(path, manifest.subject, direct);
});
var draftOf = (function draftOf(entry, part, number, drafts) {
    const ref = refOf(entry, part.path);
    const known = drafts.get(ref);
    if (known === undefined) {
        const draft = { ref, at: -1, entry, part, number, more: undefined };
        drafts.set(ref, draft);
        return draft;
    }
    const other = { entry, part, number };
    if (known.more === undefined)
        known.more = [other];
    else
        known.more.push(other);
    return known;
});
var component = (function component(draft) {
    const { ref, entry, more } = draft;
    const { identity, version, declared, origin, supplier, published } = entry;
    const { licence, makers, hashes, seals, aliases, facts, places } = more === undefined ? saidOnce(draft) : saidByAll([draft, ...more]);
    const { rank, depth, dependencies } = reached(draft);
    // In this order: the serial number of a document is made of what it leaves out, too.
    const found = {
        ref,
        purl: ref.startsWith('pkg:') ? ref : undefined,
        identity,
        version,
        declared,
        origin,
        hashes: hashes.length < 2 ? hashes : uniqueHashes(hashes),
        seals: seals.length === 0 ? undefined : sortedUnique(seals),
        licence,
        supplier,
        makers,
        published,
        aliases: sortedUnique(aliases),
        facts: facts.length === 0 ? undefined : uniqueFacts(facts),
        scope: _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu[rank],
        depth: depth === 0 ? undefined : depth,
        places: places.length < 2 ? places : uniquePlaces(places),
        dependencies,
    };
    return found;
});
var saidOnce = (function saidOnce(only) {
    const { licence, makers, hashes = none, seal, alias, facts = none } = only.entry;
    return {
        licence,
        makers,
        hashes,
        seals: seal === undefined ? none : [seal],
        aliases: alias === undefined ? none : [alias],
        facts,
        places: [placeOf(only)],
    };
});
var reached = (function reached(draft) {
    const found = { rank: _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .unreached */ .iq, depth: 0, dependencies: undefined };
    let isSaid = addReach(found, draft);
    let count = addNeeds(draft, draft.ref, 0);
    if (draft.more !== undefined)
        for (const one of draft.more) {
            isSaid = addReach(found, one) || isSaid;
            count = addNeeds(one, draft.ref, count);
        }
    if (isSaid)
        found.dependencies = refsOfNeeded(count);
    return found;
});
var addReach = (function addReach(found, { part, number }) {
    const { ranks, depths } = part.ways;
    found.rank = Math.min(found.rank, ranks[number]);
    if (!part.isComplete)
        return false;
    const depth = depths[number];
    if (depth > 0)
        found.depth = found.depth === 0 ? depth : Math.min(found.depth, depth);
    return true;
});
var addNeeds = (function addNeeds({ part, number }, ref, count) {
    const { first, targets } = part.ways.edges;
    const end = first[number + 1];
    for (let edge = first[number]; edge < end; edge++) {
        const target = part.targets[targets[edge]];
        if (target.ref !== ref)
            needed[count++] = target;
    }
    return count;
});
var refsOfNeeded = (function refsOfNeeded(count) {
    if (count === 0)
        return none;
    const targets = needed.slice(0, count);
    if (isAscending(targets))
        return targets.map(refOfTarget);
    targets.sort((a, b) => (a.at < 0 || b.at < 0 ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.ref, b.ref) : a.at - b.at));
    return targets.filter(({ ref }, at) => at === 0 || ref !== targets[at - 1].ref).map(refOfTarget);
});
var sortedUnique = (function sortedUnique(texts = none) {
    if (texts.length < 2)
        return texts;
    const sorted = [...texts].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
    let kept = 0;
    for (const text of sorted)
        if (kept === 0 || text !== sorted[kept - 1])
            sorted[kept++] = text;
    sorted.length = kept;
    return sorted;
});
var purlOf = (function purlOf({ identity, version, origin }) {
    if (origin.kind === 'file' || origin.kind === 'own')
        return undefined;
    const from = originQualifiers(origin);
    const qualifiers = from === undefined ? identity.qualifiers : { ...identity.qualifiers, ...from };
    const { type, namespace = null, name, subpath = null } = identity;
    try {
        // A range is no version: the purl names the package alone.
        return (0,_portcullis_purl__WEBPACK_IMPORTED_MODULE_0__/* .formatPurl */ .dd)((0,_portcullis_purl__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)({ type, namespace, name, version: version ?? null, qualifiers: qualifiers ?? null, subpath }));
    }
    catch (error) {
        if (error instanceof _portcullis_purl__WEBPACK_IMPORTED_MODULE_0__/* .PurlError */ .eH)
            return undefined;
        throw error;
    }
});
var originQualifiers = (function originQualifiers(origin) {
    if (origin.kind === 'url')
        return { download_url: origin.url };
    if (origin.kind !== 'git')
        return undefined;
    const tool = /^git\+|^git:/.test(origin.url) ? '' : 'git+';
    return { vcs_url: `${tool}${origin.url}${origin.commit === undefined ? '' : `@${origin.commit}`}` };
});
var refOf = (function refOf(entry, path) {
    return purlOf(entry) ?? `${placeRef(path)}#${entry.key === '' ? nameText(entry.identity) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .publicText */ .jk)(entry.key))}`;
});
var subjectOf = (function subjectOf(path, subject, direct) {
    const purl = subject?.identity === undefined
        ? undefined
        : purlOf({
            identity: subject.identity,
            origin: { kind: 'registry' },
            ...(subject.version === undefined ? {} : { version: subject.version }),
        });
    return {
        ref: `subject:${path}`,
        name: subject?.name || path,
        ...(subject?.version === undefined ? {} : { version: subject.version }),
        ...(purl === undefined ? {} : { purl }),
        ...(subject?.licence === undefined ? {} : { licence: subject.licence }),
        ...(subject?.makers === undefined ? {} : { makers: subject.makers }),
        path,
        dependencies: sortedUnique(direct),
    };
});
var uniqueRefs = (function uniqueRefs(subjects) {
    return [...new Map(subjects.map((subject) => [subject.ref, subject])).values()];
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ testFileBelow),
/* harmony export */   SR: () => (/* binding */ fixtureFolder),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   fU: () => (/* binding */ belowOf),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   pf: () => (/* binding */ inventory)
/* harmony export */ });
/* unused harmony export testFolder */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4313);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5685);
/* harmony import */ var _portcullis_purl__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5228);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7318);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8325);
// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.




/** Folders of what tests read, which is often broken on purpose. */
const fixtureFolder = /(?:^|\/)(?:testdata|test-data|fixtures?|__fixtures__)\//i;
/** Folders whose lock files belong to tests and are no part of the product. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|spec|testdata|test-data|fixtures?|__fixtures__|e2e)\//i;
/** A path below the one that the user named: who names a folder of tests means what is in it. */
function belowOf(path, base) {
    const folder = base === '' || base === '.' ? '' : `${base.replace(/\/+$/, '')}/`;
    return path.startsWith(folder) ? path.slice(folder.length) : path === base ? path.slice(path.lastIndexOf('/') + 1) : path;
}
/** @param isTestFile whether a file is input of tests alone: of an image every file is in the product. */


/** Whether a file below the path that the user named is input of tests alone. */
function testFileBelow(base) {
    return (path) => inTestFolder(belowOf(path, base));
}
/** The subjects that Maven's files describe, by coordinates: who asks for them gets them from the tree, and not from the registry. */

function coordinates({ type, namespace, name }, version) {
    return [type, namespace ?? '', name, version ?? ''].join(':');
}
/** Adds a manifest's packages to the drafts, and returns what it describes; modules of the tree are subjects already. */

function isFetched({ kind }) {
    return kind === 'registry' || kind === 'git' || kind === 'url';
}

/** Without what input of tests says of a package that the product has, too: neither how it is needed there, nor its bytes, count here. */
function ofProduct(draft, isTest) {
    const [first, ...more] = [draft, ...(draft.more ?? none)].filter(({ entry, part }) => !isTest(entry.path ?? part.path));
    if (first === undefined)
        return draft;
    return { ...first, ref: draft.ref, at: draft.at, more: more.length === 0 ? undefined : more };
}


function saidByAll(entries) {
    return {
        licence: entries.find(({ entry }) => entry.licence !== undefined)?.entry.licence,
        makers: entries.find(({ entry }) => entry.makers !== undefined)?.entry.makers,
        hashes: entries.flatMap(({ entry }) => entry.hashes ?? none),
        seals: entries.flatMap(({ entry }) => entry.seal ?? none),
        aliases: entries.flatMap(({ entry }) => entry.alias ?? none),
        facts: entries.flatMap(({ entry }) => entry.facts ?? none),
        places: entries.map(placeOf),
    };
}
function placeOf({ entry: { path, line }, part }) {
    return line === undefined ? { path: path ?? part.path } : { path: path ?? part.path, line };
}

/** @returns whether the entry's file says what it needs. */

/** What one component needs, up to a count; the list is the same for all of them, and has room already. */
const needed = [];
/** @returns how many there are then. */

const none = [];
/** In their order, each once. */

function refOfTarget({ ref }) {
    return ref;
}
/** As nearly all are that a tool wrote in the order of their names. */
function isAscending(targets) {
    for (let at = 0, last = -1; at < targets.length; at++) {
        const next = targets[at].at;
        if (next <= last)
            return false;
        last = next;
    }
    return true;
}

function uniqueHashes(hashes) {
    const unique = new Map(hashes.map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    return [...unique].sort(([a], [b]) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b)).map(([, hash]) => hash);
}
function uniqueFacts(facts) {
    const unique = new Map(facts.map((fact) => [fact.join(' '), fact]));
    return [...unique].sort(([a], [b]) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b)).map(([, fact]) => fact);
}
/** Sorted; a file that another includes is read on its own, too. */
function uniquePlaces(places) {
    const unique = new Map(places.map((place) => [`${place.path}:${place.line ?? ''}`, place]));
    return [...unique.values()].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
/**
 * The purl of a package. What comes from git or an address says so by `vcs_url` and `download_url`, so that nobody takes it for the
 * registry's; files and parts of the product have none.
 */



/** A folder may be called `pkg:npm`: what lies in it has no purl for that. */
function placeRef(path) {
    return path.startsWith('pkg:') ? `./${path}` : path;
}
function nameText({ namespace, name }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}




/***/ }),

/***/ 1901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   aO: () => (/* binding */ licensed)
/* harmony export */ });
/* unused harmony export licenceIn */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5685);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(243);
// What files say of a licence, as the one text that a package keeps: an SPDX expression, or a name. Documents tell the two apart.


/** Longer is no name, but the text of a licence. */
const maxWritten = 300;
/** A text, npm's `{type}`, or a list of such. */
function licenceIn(value) {
    if (Array.isArray(value))
        return alternatives(value.flatMap((one) => licenceIn(one) ?? []));
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(value) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'type') : value;
    const text = typeof written === 'string' ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(written.replace(/\s+/g, ' ').trim()) : '';
    return text === '' || text.length > maxWritten ? undefined : text;
}
/** Of several licences one may be chosen, as npm, Composer, RubyGems and Maven list them. */
function alternatives(all) {
    return all.length < 2 ? all[0] : `(${all.join(' OR ')})`;
}
/** As a package or the product keeps it: nothing where nothing is said. */
function licensed(value) {
    const licence = licenceIn(value);
    return licence === undefined ? {} : { licence };
}


/***/ }),

/***/ 8761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   FX: () => (/* binding */ organisation),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   uy: () => (/* binding */ makers)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5685);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(243);
// Who made a package, as its own files say it: people and organisations, with their addresses where these stand there. What says nothing
// stays unknown; neither a namespace nor a host is a maker.


/** Makers kept of a package. */
const maxMakers = 20;
/** `Name <address> (site)`, as npm, Cargo and Python write it. */
function personOf(text) {
    const [, name = '', email = ''] = /^([^<(]{0,300})(?:<([^<>\s]{1,300})>)?/.exec(oneLine(text)) ?? [];
    // A bare address stands for who has it.
    return maker('person', name === '' ? email : name, email === '' ? name.trim() : email);
}
/** An object with `name` and `email`, or a text. */
function personIn(value) {
    if (typeof value === 'string')
        return personOf(value);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(value))
        return undefined;
    return maker('person', textOf(value, 'name') || textOf(value, 'email'), textOf(value, 'email'));
}
/** Those of a list of such; nobody where it is no list. */
function people(value) {
    return Array.isArray(value) ? value.map(personIn) : [];
}
function organisation(name) {
    return maker('organization', name ?? '', '');
}
function maker(kind, written, address) {
    const name = oneLine(written).slice(0, 200);
    if (!/[\p{L}\p{N}]/u.test(name) || /^unknown$/i.test(name))
        return undefined;
    const email = oneLine(address);
    return { kind, name, ...(/^[^\s@<>()]{1,100}@[^\s@<>()]{1,200}$/.test(email) ? { email } : {}) };
}
function textOf(fields, key) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, key);
    return typeof value === 'string' ? value : '';
}
function oneLine(text) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(0, 1000).replace(/\s+/g, ' ').trim());
}
/** As a package keeps them: each once, nothing where there are none. */
function makers(...found) {
    const unique = new Map();
    for (const one of found)
        if (one !== undefined)
            unique.set(`${one.kind} ${one.name}`, unique.get(`${one.kind} ${one.name}`) ?? one);
    return unique.size === 0 ? {} : { makers: [...unique.values()].slice(0, maxMakers) };
}


/***/ }),

/***/ 5587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ takenIn),
/* harmony export */   ZX: () => (/* binding */ movedHosts),
/* harmony export */   bL: () => (/* binding */ takenBy)
/* harmony export */ });
/* unused harmony export answererOf */
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2566);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(269);
// Packages that the same file takes from another host than before.


/** What files take, each compared with its own earlier state. */
function takenBy(manifests) {
    return manifests.flatMap(({ path, manifest }) => manifest.packages.flatMap((entry) => {
        const { identity, version, origin, line, path: own, archives } = entry;
        const taken = {
            group: path,
            identity,
            ...(version === undefined ? {} : { version }),
            isGit: origin.kind === 'git',
            place: { path: own ?? path, ...(line === undefined ? {} : { line }) },
        };
        if (archives === undefined)
            return [{ ...taken, host: answererOf(origin, identity.type) }];
        // Whoever serves the archives answers too, beside the index that names them.
        const hosts = new Set([answererOf(origin, identity.type), ...archives.map((url) => answererOf({ kind: 'url', url }))]);
        return [...hosts].map((host) => ({ ...taken, host }));
    }));
}
/** What a document names, or an inventory: it says not which file took what, and what it leaves out means nothing. */
function takenIn(components) {
    return components.map(({ identity, version, origin, places: [place] }) => ({
        group: '',
        identity,
        ...(version === undefined ? {} : { version }),
        host: answererOf(origin),
        isGit: origin.kind === 'git',
        place: place ?? { path: '' },
    }));
}
/**
 * Who answers where a package is fetched: the host, with the port where that is not the scheme's own, and with the scheme where anybody on
 * the way can answer in the host's place. @param type of the package URL.
 */
function answererOf(origin, type = '') {
    const host = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(origin, type);
    if (host === undefined)
        return undefined;
    const address = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(origin) ?? '';
    const scheme = /^(?:[a-z]{1,20}\+)?([a-z.-]{1,20}):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '';
    const port = /:(\d{1,5})$/.exec((0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .hostIn */ .yo)(address) ?? '')?.[1];
    const isOwnPort = port === undefined || ownPorts[scheme] === Number(port);
    return `${openSchemes.has(scheme) ? `${scheme}://` : ''}${host}${isOwnPort ? '' : `:${Number(port)}`}`;
}
const openSchemes = new Set(['http', 'git', 'ftp', 'svn']);
const ownPorts = { http: 80, https: 443, ssh: 22, git: 9418, ftp: 21, svn: 3690 };
/** The same place by a scheme in which nobody else can answer. */
function securely(answerer) {
    return answerer.replace(/^[a-z]+:\/\//, '');
}
/**
 * One for each file and pair of hosts: a team that changes its registry changes every line. A version that was not there before is held
 * against the others of its name, and a file that was not there against all others. Who leaves a repository for what the ecosystem's own
 * registry has takes what everybody takes.
 */
function movedHosts(before, after) {
    const groups = new Set(before.map(({ group }) => group));
    const kept = new Set(before.map((one) => `${versionKey(one)}\0${one.host}`));
    // Of nearly all nothing changed: the others of their names are all that must be looked at.
    const moved = after.filter((one) => one.host !== undefined && one.host !== _origins_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsRegistry */ .Hs && one.version !== undefined && !kept.has(`${versionKey(one)}\0${one.host}`));
    const names = new Set(moved.map(nameKey));
    const known = new Map();
    for (const one of before) {
        const { host, isGit = false } = one;
        if (host === undefined || !names.has(nameKey(one)))
            continue;
        for (const key of keysOf(one, true)) {
            const hosts = known.get(key) ?? new Map();
            known.set(key, hosts.set(host, isGit && hosts.get(host) !== false));
        }
    }
    const found = new Map();
    for (const one of moved) {
        const to = one.host;
        const hosts = keysOf(one, !groups.has(one.group)).flatMap((key) => known.get(key) ?? [])[0];
        if (hosts === undefined || hosts.has(to) || [...hosts.keys()].some((from) => securely(from) === to))
            continue;
        if ((0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublic */ .Ul)(to) && (hosts.has(_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsRegistry */ .Hs) || [...hosts.values()].every((isGit) => isGit)))
            continue;
        const from = [...hosts.keys()].sort().join(' and ');
        const key = [one.place.path, from, to].join('\0');
        const pair = found.get(key) ?? { from, to, packages: [] };
        pair.packages.push(one);
        found.set(key, pair);
    }
    return [...found.values()];
}
function nameKey({ identity }) {
    return `${identity.type} ${(0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(identity)}`;
}
function versionKey(one) {
    return `${one.group}\0${nameKey(one)}\0${one.version}`;
}
/** By what is known of a package, from the most to the least: its version in its file, its name there; then both in any file. */
function keysOf(one, anywhere) {
    const { group, version } = one;
    const name = nameKey(one);
    const groups = anywhere ? [`file ${group}`, 'any'] : [`file ${group}`];
    return groups.flatMap((where) => [`${where}\0${name}\0${version ?? ''}`, `${where}\0${name}`]);
}


/***/ }),

/***/ 7366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var heldOutside = (function heldOutside(found) {
    const more = found.length - maxTold;
    return [
        ...found.slice(0, maxTold).map(({ name, by, line, range, version }) => ({
            kind: 'outside',
            ...(line === undefined ? {} : { line }),
            detail: `the lock holds ${name.slice(0, 100)} ${version.slice(0, 60)}, and ${by.slice(0, 100)} asks for ${range.slice(0, 60)}`,
        })),
        ...(more > 0
            ? [{ kind: 'outside', detail: `${more} more packages are in no range in which others of the lock ask for them` }]
            : []),
    ];
});
var notHeld = (function notHeld(needs, holds) {
    const missing = new Map();
    for (const need of needs)
        if (!missing.has(need.name) && !holds(need.name))
            missing.set(need.name, need);
    const more = missing.size - maxTold;
    return [
        ...[...missing.values()].slice(0, maxTold).map(({ name, by, line }) => ({
            ...(line === undefined ? {} : { line }),
            detail: `expected the lock to hold ${name.slice(0, 100)}, which ${by.slice(0, 100)} needs`,
        })),
        ...(more > 0 ? [{ detail: `and ${more} more that its packages need` }] : []),
    ];
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ notLocked),
/* harmony export */   H7: () => (/* binding */ notHeld),
/* harmony export */   WC: () => (/* binding */ textBeside),
/* harmony export */   Zi: () => (/* binding */ otherHash),
/* harmony export */   Zn: () => (/* binding */ otherwiseLocked),
/* harmony export */   dy: () => (/* binding */ heldOutside),
/* harmony export */   ef: () => (/* binding */ programLines),
/* harmony export */   oQ: () => (/* binding */ otherWishes),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony export outdated */
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6731);
// A lock held against the manifest beside it: a lock that lacks what the manifest asks for was cut, or is of another state of the product.

/** Names told of one manifest; more are counted. */
const maxTold = 20;
/**
 * One gap for each name that is asked for and not held.
 * @param asked in the lock's own spelling. What a lock may rightly leave out (another platform, a part of the product, what a program
 * decides) is the reader's to leave out.
 * @param manifest the file that asks, as a message names it.
 */
function notLocked(asked, holds, manifest) {
    const missing = [...new Set(asked)].filter((name) => !holds(name));
    const more = missing.length - maxTold;
    return [
        ...missing.slice(0, maxTold).map((name) => ({
            detail: `expected the lock to hold ${name.slice(0, 100)}, which ${manifest} asks for`,
        })),
        ...(more > 0 ? [{ detail: `and ${more} more that ${manifest} asks for` }] : []),
    ];
}
/** One gap for each name that a manifest asks for in a range which the locked version is not in. */
function otherwiseLocked(outdated, manifest) {
    const more = outdated.length - maxTold;
    return [
        ...outdated.slice(0, maxTold).map(({ name, range, version }) => ({
            detail: `expected the lock to hold ${name.slice(0, 100)} ${range.slice(0, 60)}, which ${manifest} asks for, got ${version.slice(0, 60)}`,
        })),
        ...(more > 0 ? [{ detail: `and ${more} more in another version than ${manifest} asks for` }] : []),
    ];
}
/** Differences told of one lock; more are counted. */
const maxDifferences = 5;
/**
 * Whether a lock's own copy of what the manifest asks for is that: one contradiction for all that differs.
 * @param asked by name, how the manifest asks for it. @param locked by name, how the lock says that it does.
 */
function otherWishes(asked, locked, manifest, line) {
    const differences = [];
    for (const [name, wish] of locked) {
        const own = asked.get(name);
        if (own === undefined)
            differences.push(`${name.slice(0, 100)} ${wish.slice(0, 60)}, which ${manifest} does not ask for`);
        else if (own !== wish)
            differences.push(`${name.slice(0, 100)} ${wish.slice(0, 60)} for ${own.slice(0, 60)}`);
    }
    for (const [name, wish] of asked)
        if (!locked.has(name))
            differences.push(`no ${name.slice(0, 100)} ${wish.slice(0, 60)}`);
    if (differences.length === 0)
        return [];
    const more = differences.length - maxDifferences;
    const told = [...differences.slice(0, maxDifferences), ...(more > 0 ? [`${more} more`] : [])];
    return [outdated(`what it repeats of ${manifest} is not what stands there: it has ${told.join('; ')}`, line)];
}
/** A lock that was written for another manifest. */
function outdated(detail, line) {
    return { kind: 'outdated', ...(line === undefined ? {} : { line }), detail };
}
/** The hash that a lock has of its manifest. @param made of the manifest, by each formula that the tool has had; empty where it cannot be made. */
function otherHash(written, made, manifest, line) {
    if (made.length === 0 || (written !== undefined && made.includes(written)))
        return [];
    const what = written === undefined ? 'it has no hash' : 'the hash that it has';
    return [outdated(`${what} of what ${manifest} asks for${written === undefined ? '' : ' is of something else'}`, line)];
}

/**
 * One gap for each name that entries of a lock need and the lock does not hold: an entry was taken out, or its name was changed.
 * @param needs in the lock's own spelling, without what a tool may rightly leave out (what is optional, or for other platforms only).
 */

/** The text of a file beside a lock; undefined where there is none, or it is no text, which is told. */
function textBeside(source, path) {
    try {
        return source.beside(path)?.text();
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUnread */ .xc)(source, error);
        return undefined;
    }
}
/**
 * Lines of a manifest that is a program, where they are sure to count: outside the blocks of a condition, a loop or a function.
 * @param isPlain whether a block that begins with this line is run whatever happens (`group :test do`).
 */
function* plainLines(text, isPlain) {
    for (const { line, blocks } of programLines(text))
        if (blocks.every(isPlain))
            yield line;
}
/** Lines that one statement may go over. */
const maxJoined = 50;
/**
 * Lines of such a manifest that neither open nor end a block, each with the lines that opened the blocks around it. A statement that goes
 * on on the next line is one line: what stands there says where a package comes from.
 */
function* programLines(text) {
    const blocks = [];
    for (const { line, number } of statements(text)) {
        const opens = /\bdo(?:\s*\|[^|]{0,60}\|)?$/.test(line) ||
            /^(?:\w{1,60}\s*\|{0,2}=\s*)?(?:if|unless|case|begin|while|until|for|def|class|module)\b/.test(line);
        if (opens && !/\bend$/.test(line))
            blocks.push(line);
        else if (/^end\b/.test(line))
            blocks.pop();
        else
            yield { line, blocks, number };
    }
}
/** Without comments; a statement with a comma, a backslash or an open bracket at the end of its line goes on. */
function* statements(text) {
    let number = 0;
    let isComment = false;
    let open;
    for (const written of text.split('\n')) {
        number++;
        if (/^=(?:begin|end)\b/.test(written))
            isComment = written.startsWith('=begin');
        if (isComment || written.startsWith('=end'))
            continue;
        const line = written.replace(/(?:^|\s)#.*$/, '').trim();
        if (line === '__END__')
            break;
        if (open === undefined)
            open = { line, number, lines: 1 };
        else if (line !== '') {
            open.line = `${open.line.replace(/\\$/, '')} ${line}`;
            open.lines++;
        }
        if (/[,\\([]$/.test(open.line) && open.lines < maxJoined)
            continue;
        yield { line: open.line, number: open.number };
        open = undefined;
    }
    if (open !== undefined)
        yield { line: open.line, number: open.number };
}


/***/ }),

/***/ 7318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wq: () => (/* binding */ publicAddress),
/* harmony export */   jk: () => (/* binding */ publicText),
/* harmony export */   nT: () => (/* binding */ mappedWhere),
/* harmony export */   pq: () => (/* binding */ publicManifest)
/* harmony export */ });
/* unused harmony export withoutCredentials */
// Addresses as they may be shown: a user and a secret in them are no part of where a package comes from.
/** The same manifest as it may be shown. */
function publicManifest(manifest) {
    const { gaps, subject, contradictions } = manifest;
    return {
        ...manifest,
        ...(subject === undefined ? {} : { subject: { ...subject, name: publicText(subject.name) } }),
        packages: mappedWhere(manifest.packages, publicPackage),
        ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => ({ ...gap, detail: publicText(gap.detail) })) }),
        ...(contradictions === undefined ? {} : { contradictions: contradictions.map((one) => ({ ...one, detail: publicText(one.detail) })) }),
    };
}
/** The same list where nothing in it becomes another: 50,000 packages have no second one then. */
function mappedWhere(items, change) {
    let changed;
    for (let at = 0; at < items.length; at++) {
        const item = items[at];
        const made = change(item);
        if (changed === undefined && made !== item)
            changed = items.slice();
        if (changed !== undefined)
            changed[at] = made;
    }
    return changed ?? items;
}
/** Fields that may quote an address. */
const texts = ['version', 'declared', 'alias', 'archiveOf'];
function quotesAddress(entry) {
    for (const field of texts)
        if (hasScheme(entry[field]))
            return true;
    return false;
}
function hasScheme(text) {
    return text?.includes('://') === true;
}
function publicPackage(entry) {
    const origin = withoutCredentials(entry.origin);
    const { qualifiers, name, namespace } = entry.identity;
    const hasAddress = qualifiers !== undefined && Object.values(qualifiers).some((value) => publicAddress(value) !== value);
    const archives = entry.archives?.some(mayHide) === true ? entry.archives.map(publicAddress) : entry.archives;
    const isPlain = !name.includes('://') && namespace?.includes('://') !== true && !quotesAddress(entry) && archives === entry.archives;
    if (origin === entry.origin && !hasAddress && isPlain)
        return entry;
    return {
        ...entry,
        origin,
        ...(archives === undefined ? {} : { archives }),
        ...Object.fromEntries(texts.filter((field) => hasScheme(entry[field])).map((field) => [field, publicText(entry[field])])),
        identity: publicIdentity(entry.identity),
    };
}
function publicIdentity({ namespace, name, qualifiers, ...rest }) {
    return {
        ...rest,
        ...(namespace === undefined ? {} : { namespace: publicText(namespace) }),
        name: publicText(name),
        ...(qualifiers === undefined
            ? {}
            : { qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, publicAddress(value)])) }),
    };
}
/** A text that may quote addresses. */
function publicText(text) {
    return text.includes('://') ? text.replace(/[a-z+.-]{1,40}:\/\/[^\s"'`]{1,2000}/gi, publicAddress) : text;
}
/** The same place without what stands before an @ in its authority; `git@`, the user of every code host, stays. */
function withoutCredentials(origin) {
    const url = origin.kind === 'git' || origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
    const registry = origin.kind === 'registry' ? origin.registry : undefined;
    if (!mayHide(url) && !mayHide(registry))
        return origin;
    if ([url, registry].every((place) => place === undefined || publicAddress(place) === place))
        return origin;
    if (origin.kind === 'git' || origin.kind === 'url')
        return { ...origin, url: publicAddress(origin.url) };
    if (origin.kind !== 'registry')
        return origin;
    return {
        kind: 'registry',
        ...(origin.url === undefined ? {} : { url: publicAddress(origin.url) }),
        ...(origin.registry === undefined ? {} : { registry: publicAddress(origin.registry) }),
    };
}
/** Whether a user or a parameter may stand in an address. */
function mayHide(address) {
    return address !== undefined && (address.includes('@') || address.includes('='));
}
function publicAddress(address) {
    return withoutParameters(withoutUser(address));
}
function withoutUser(address) {
    const scheme = address.indexOf('://');
    if (scheme < 0)
        return address;
    const start = scheme + 3;
    const first = address.indexOf('@', start);
    // Names of scopes stand behind the first slash, and in most addresses of npm.
    const slash = first < 0 ? -1 : address.indexOf('/', start);
    if (first < 0 || (slash >= 0 && slash < first))
        return address;
    const rest = address.slice(start);
    // What stands before a backslash is the host to one client and a user to another: it is shown.
    const authority = rest.slice(0, rest.search(/[/\\?#]|$/));
    const at = authority.lastIndexOf('@');
    return at < 0 || authority.slice(0, at) === 'git' ? address : address.slice(0, start) + rest.slice(at + 1);
}
/** Parameters by which code hosts, registries and stores of objects let in whoever has the address. */
const secretName = /token|secret|signature|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|^(?:auth|jwt|key|sig|pwd|code)$/i;
function withoutParameters(address) {
    if (!address.includes('=') || !address.includes('://'))
        return address;
    const [, place = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
    return place + kept(query) + kept(fragment);
}
/** `?a=1&token=x` without its secret; what has none is left as it is written. */
function kept(part) {
    const parameters = part.slice(1).split('&');
    const left = parameters.filter((one) => !one.includes('=') || !secretName.test(one.slice(0, one.indexOf('='))));
    if (left.length === parameters.length)
        return part;
    return left.length === 0 ? '' : part.slice(0, 1) + left.join('&');
}


/***/ }),

/***/ 269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ folderOrigin),
/* harmony export */   Hs: () => (/* binding */ settingsRegistry),
/* harmony export */   Rz: () => (/* binding */ ofEachHost),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WM: () => (/* binding */ oneName),
/* harmony export */   Xf: () => (/* binding */ gitOrigin),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   n7: () => (/* binding */ plainAddress),
/* harmony export */   u5: () => (/* binding */ registry),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yo: () => (/* binding */ hostIn)
/* harmony export */ });
/* unused harmony export addressesOf */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1656);
// Origins that many locks write alike.

/** Of the ecosystem's own registry, of which the lock says no more: one for all, since a lock may have 100,000. */
const registry = { kind: 'registry' };
/** A folder: of the product itself where it lies within the folder of the lock, beside it where it leads out. */
function folderOrigin(path) {
    return /^(?:\/|~|[A-Za-z]:|(?:\.\/)?\.\.(?:\/|$))/.test(path) ? { kind: 'file', path } : { kind: 'own', path };
}
/** A repository, at a commit where the file names one. */
function gitOrigin(url, commit) {
    return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
}
/** Where a package is fetched, as its file writes it; nowhere for what lies in a folder. */
function addressOf(origin) {
    if (origin.kind === 'registry')
        return origin.url ?? origin.registry;
    return origin.kind === 'git' || origin.kind === 'url' ? origin.url : undefined;
}
/**
 * An address as whoever fetches it takes it (WHATWG URL, 4.4): blanks around it do not count, nor capitals in its scheme, and before the
 * host of an http address may stand any number of slashes of either kind. A letter and a colon are a drive.
 */
function plainAddress(written) {
    if (/^(?:https?:\/\/[^/\\]|file:|git)/.test(written))
        return written;
    return written
        .trim()
        .replace(/^[a-z][a-z0-9+.-]+:/i, (scheme) => scheme.toLowerCase())
        .replace(/^((?:[a-z]{1,20}\+)?https?:)[/\\]*/, '$1//');
}
/** Of addresses one of each host, as `archives` of a package: a lock has dozens of archives of one version. What is a path is none. */
function ofEachHost(addresses) {
    const found = new Map();
    for (const address of addresses) {
        const host = address === undefined ? undefined : /^[a-z][a-z0-9+.-]{0,40}:\/\/[^/?#]{0,1000}/i.exec(plainAddress(address))?.[0];
        if (host !== undefined && !/^file:/i.test(host) && !found.has(host))
            found.set(host, plainAddress(address));
    }
    return found.size === 0 ? {} : { archives: [...found.values()] };
}
/** Every address from which a package may be taken. */

/**
 * The host that an address names, in small letters and as the network knows it, with a port that is not the scheme's own; undefined where it
 * names none, as a path does. Git itself writes `user@host:path`, and some files a host without a scheme.
 */
function hostIn(address) {
    const url = /^(?:(?:git|sparse|registry|svn|hg|bzr)\+)?([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(plainAddress(address))?.[1];
    if (url !== undefined)
        return hostOfUrl(url);
    // Before the first colon the last @ counts, as it does for ssh.
    const [, user = '', host] = /^([^:\s/]*@)?([a-z0-9][a-z0-9.-]*)(?::|\/|$)/i.exec(address) ?? [];
    return host !== undefined && (user !== '' || host.includes('.')) ? host.toLowerCase() : undefined;
}
/**
 * A lock has few hosts and many addresses. What no address may be is a host all the same: it is not passed over. Before a backslash one
 * client reads the host and another a user (WHATWG URL, RFC 3986): what both stand for is no host that anybody named.
 */
const hostOfUrl = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((url) => {
    if (url.includes('\\'))
        return url.replace(/^[^/]*\/\//, '').toLowerCase();
    const host = URL.canParse(url) ? new URL(url).host : url.replace(/^[^/]*\/\/(?:.*@)?/, '');
    return host === '' ? undefined : host.toLowerCase();
}, 1000);
/**
 * The host that a package is taken from, whatever its port, by one name where it has several; undefined where neither its file nor its
 * ecosystem says one.
 * @param type of its package URL.
 */
function hostOf(origin, type = '') {
    const address = addressOf(origin);
    if (address === undefined)
        return origin.kind === 'registry' ? unnamed[type] : undefined;
    const host = hostIn(address)?.replace(/:\d+$/, '');
    return host === undefined ? undefined : (sameHosts.get(host) ?? host);
}
/** A host by one name where it has several, with its port. */
function oneName(host) {
    const bare = host.replace(/:\d+$/, '');
    return `${sameHosts.get(bare) ?? bare}${host.slice(bare.length)}`;
}
/** Where a lock names no address and the settings of its package manager say which registry is meant. */
const settingsRegistry = 'the registry of its settings';
/** By type, what a lock means that names no registry: where it leaves out that one alone, it is sure. */
const unnamed = { npm: settingsRegistry, pypi: 'pypi.org', cargo: 'crates.io' };
/** Names of one host. */
const sameHosts = new Map([
    ['registry.yarnpkg.com', 'registry.npmjs.org'],
    ['files.pythonhosted.org', 'pypi.org'],
    ['pypi.python.org', 'pypi.org'],
    ['index.crates.io', 'crates.io'],
    ['static.crates.io', 'crates.io'],
    ['api.github.com', 'github.com'],
    ['codeload.github.com', 'github.com'],
]);
/** Whether it is an ecosystem's own registry, which settings mean that nobody changed. */
function isPublic(host) {
    return publicHosts.has(host);
}
const publicHosts = new Set(['registry.npmjs.org', 'pypi.org', 'crates.io']);


/***/ }),

/***/ 8325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var reach = (function reach({ packages, roots, isUnique }) {
    let numbers = isUnique === true ? undefined : numbersIn(packages);
    const numberOf = ({ to, at }) => {
        if (isUnique === true && at !== undefined && at >= 0 && packages[at]?.key === to)
            return at;
        numbers ??= numbersIn(packages);
        return numbers.get(to);
    };
    const edges = edgesOf(packages, numberOf);
    const starts = scopes.map(() => []);
    const asked = roots ?? undemanded(packages);
    for (const root of asked) {
        const target = numberOf(root);
        if (target !== undefined)
            starts[ranks.get(root.scope)].push(target);
    }
    const depths = depthsFrom(starts, edges, packages.length);
    return {
        numberOf,
        isUnique: isUnique === true || numbers?.size === packages.length,
        asked,
        edges,
        ranks: ranksFrom(starts, edges, packages.length),
        depths,
    };
});
var edgesOf = (function edgesOf(packages, numberOf) {
    const first = new Int32Array(packages.length + 1);
    let total = 0;
    for (const { dependencies } of packages)
        total += dependencies?.length ?? 0;
    const targets = new Int32Array(total);
    const edgeRanks = new Uint8Array(total);
    let count = 0;
    for (let at = 0; at < packages.length; at++) {
        for (const dependency of packages[at].dependencies ?? none) {
            const target = numberOf(dependency);
            if (target === undefined)
                continue;
            targets[count] = target;
            edgeRanks[count++] = ranks.get(dependency.scope);
        }
        first[at + 1] = count;
    }
    return { first, targets, ranks: edgeRanks };
});
var ranksFrom = (function ranksFrom(open, { first, targets, ranks: steps }, count) {
    const found = new Uint8Array(count).fill(unreached);
    for (let rank = 0; rank < unreached; rank++) {
        const now = open[rank];
        for (let at = now.pop(); at !== undefined; at = now.pop()) {
            if (found[at] !== unreached)
                continue;
            found[at] = rank;
            const end = first[at + 1];
            for (let edge = first[at]; edge < end; edge++)
                open[Math.max(rank, steps[edge])].push(targets[edge]);
        }
    }
    return found;
});
var depthsFrom = (function depthsFrom(starts, { first, targets }, count) {
    const found = new Int32Array(count);
    let level = starts.flat();
    for (let depth = 1; level.length > 0; depth++) {
        const next = [];
        for (const at of level) {
            if (found[at] !== 0)
                continue;
            found[at] = depth;
            const end = first[at + 1];
            for (let edge = first[at]; edge < end; edge++)
                next.push(targets[edge]);
        }
        level = next;
    }
    return found;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ scopes),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   iq: () => (/* binding */ unreached)
/* harmony export */ });
// How each package of a manifest is reached from what the product asks for: by numbers in place of keys, for locks have 50,000 packages.
/** From the strongest down: what is needed in two ways is needed in the stronger. */
const scopes = ['required', 'peer', 'optional', 'development', 'unreached'];
const ranks = new Map(scopes.map((scope, rank) => [scope, rank]));
const unreached = scopes.length - 1;
/** Linear in packages and edges. */

function numbersIn(packages) {
    const numbers = new Map();
    for (let at = 0; at < packages.length; at++)
        numbers.set(packages[at].key, at);
    return numbers;
}

const none = [];
/**
 * A way is as strong as its weakest step: with the strongest ways first, whatever is reached first is reached best.
 * @param open is empty afterwards.
 */


/** Where a file does not say what is asked for: all that no other package needs; in a ring of packages, all of the ring. */
function undemanded(packages) {
    const needed = new Set();
    for (const { key, dependencies = none } of packages)
        for (const { to } of dependencies)
            if (to !== key)
                needed.add(to);
    const all = packages.map(({ key }, at) => ({ to: key, at, scope: 'required' }));
    if (needed.size === 0)
        return all;
    const starts = all.filter(({ to }) => !needed.has(to));
    return starts.length > 0 ? starts : all;
}


/***/ }),

/***/ 6731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var source = (function source(path, bytes, beside = () => undefined, list = () => [], unread = new Map()) {
    let text;
    return {
        path,
        bytes,
        text() {
            if (text === undefined) {
                const decoded = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes);
                // Any bytes are text in Latin-1, so that it says nothing: a name would be another one than its tool wrote.
                if (decoded === undefined || decoded.encoding === 'latin1')
                    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
                        code: 'text-invalid',
                        message: 'expected text in UTF-8 or UTF-16, got other bytes',
                        where: { file: path, line: lineOfOtherBytes(bytes) },
                        remedy: 'Write the file anew with the tool that made it.',
                    });
                const nul = decoded.text.indexOf('\0');
                if (nul >= 0)
                    throw invalid(path, decoded.text.slice(0, nul).split('\n').length, 'expected text, got the character NUL');
                refuseConflict(path, decoded.text);
                refuseCut(path, decoded.text);
                text = decoded.text;
            }
            return text;
        },
        beside,
        list,
        unread,
    };
});
var refuseConflict = (function refuseConflict(file, text) {
    const mark = markOfConflict(file, text);
    if (mark === null)
        return;
    throw invalid(file, text.slice(0, mark.index).split('\n').length, 'expected no marks of a merge conflict');
});
var markOfConflict = (function markOfConflict(file, text) {
    if (/\.(?:xml|pom|props|config|\w{2,6}proj)$/.test(file) && text.includes('\n=======')) {
        const parting = partingOf(text);
        if (parting !== undefined)
            return parting;
    }
    if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>'))
        return null;
    return /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(text);
});
var refuseCut = (function refuseCut(file, text) {
    const [, algorithm = '', written = ''] = /\b(md5|sha(?:1|256|384|512))["']?(?: ?[=:] ?|-)["']?([0-9A-Za-z+/]{0,128})$/.exec(text.slice(-160)) ?? [];
    const lengths = digits[algorithm];
    if (lengths === undefined || written.length >= lengths[/^[0-9a-f]*$/.test(written) ? 0 : 1])
        return;
    throw invalid(file, text.split('\n').length, `expected the whole ${algorithm} digest, got the end of the file`);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   LI: () => (/* binding */ namedOr),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   bv: () => (/* binding */ isOther),
/* harmony export */   iu: () => (/* binding */ except),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   n: () => (/* binding */ recognisedBy),
/* harmony export */   sP: () => (/* binding */ source),
/* harmony export */   sR: () => (/* binding */ isDamaged),
/* harmony export */   tR: () => (/* binding */ sourceIn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   xc: () => (/* binding */ tellUnread),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export refuseCut */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1001);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7318);
// A reader: one kind of file that names packages, by its name, and how its text becomes a manifest.



/** Notes why a file beside could not be read, which is a gap of the manifest: what that file asks for nobody knows then. */
function tellUnread({ unread, path }, error) {
    if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO))
        throw error;
    unread.set(error.where.file ?? path, error);
}
/** The first of the readers that know a file's name which takes it for its own. @throws PortcullisError see `recognises`. */
async function recognisedBy(known, file) {
    for (const reader of known)
        if (reader.recognises === undefined || (await reader.recognises(file)))
            return reader;
    return undefined;
}
/**
 * Largest file of text. What is made of one takes some 15 times its size in memory; the lock of 50,000 packages has 13 MiB, and the
 * largest that are about a tenth of that.
 */
const maxTextBytes = 16 * 1024 * 1024;
/** How large a file may be that these readers know by its name; a larger one is a gap. */
function mostBytes(known, maxBytes) {
    return known.some(({ binary }) => binary === true) ? maxBytes : Math.min(maxBytes, maxTextBytes);
}
/**
 * Whether a file is of no kind that anybody gives its name to: empty, or what `isOther` says. One of a reader's name is damaged then, and
 * no stranger's that may be passed over.
 */
function isDamaged(source) {
    return /^(?:\xef\xbb\xbf)?\s*$/.test(beginning(source)) || isOther(source);
}
/**
 * Whether a file holds what was put in its place: a page of HTML, an error's document, the words that a server says instead, a pointer of
 * Git LFS, a program. Text in UTF-16 is among them: recognised so, it is read.
 */
function isOther(source) {
    const text = beginning(source);
    return text.includes('\0') || /^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|404: Not Found|version https:\/\/git-lfs\.)/i.test(text);
}
function beginning({ bytes }) {
    return bytes.subarray(0, 8192).toString('latin1');
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Files of these names. */
function named(...names) {
    const known = new Set(names);
    return matches({ names, endings: [], pattern: undefined }, (path) => known.has(nameOf(path)));
}
/**
 * Files with one of these endings, in small letters, and a path of a pattern. @param more what of that is the reader's own, where an
 * expression alone cannot say it.
 */
function ending(endings, pattern, more) {
    const known = new Set(endings);
    return matches({ names: [], endings, pattern }, (path) => known.has(endingOf(path)) && pattern?.test(path) !== false && more?.(path) !== false);
}
/** Files of any ending and a path of a pattern: every path is held against it. @param more see `ending`. */
function matching(pattern, more) {
    return matches({ names: [], endings: undefined, pattern }, (path) => pattern.test(path) && more?.(path) !== false);
}
/** Files of these names, and others. */
function namedOr(names, others) {
    const known = named(...names);
    return matches({ ...others, names: [...names, ...others.names] }, (path) => known(path) || others(path));
}
/** Files that are known, but for those with a path of a pattern. */
function except(known, pattern) {
    return matches(known, (path) => known(path) && !pattern.test(path));
}
function matches({ names, endings, pattern }, all) {
    return Object.assign((path) => all(path), { names, endings, pattern });
}
/** What stands behind the last dot of a file's name, in small letters; empty where there is no dot. */
function endingOf(path) {
    const dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') ? '' : path.slice(dot + 1).toLowerCase();
}
/** @param beside @param list @param unread see Source. */

/** Line of the first bytes that are no text in UTF-8. */
function lineOfOtherBytes(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        const text = bytes.subarray(start, end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text) || text.includes(0))
            return line;
        start = end + 1;
    }
    return 1;
}
/** A file of a known name that does not say what it must. */
function invalid(file, line, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'manifest-invalid',
        message: (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .publicText */ .jk)(message),
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Write the file anew with the tool that made it, or leave it out by `exclude` with the reason in the workflow.',
    });
}
/** A file of a tree, with what lies beside it there. */
function sourceIn(tree, path, bytes, maxBytes, unread = new Map()) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return source(path, bytes, (relative) => {
        const target = normalised(folder + relative);
        const content = target === undefined ? undefined : tree.peek(target, maxBytes);
        return target === undefined || content === undefined ? undefined : sourceIn(tree, target, content, maxBytes, unread);
    }, (relative) => {
        const target = normalised(folder + relative);
        return target === undefined ? [] : tree.list(target);
    }, unread);
}
/** A workspace path without dots; undefined when it leads out. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** Marks that a merge left: the file is two files, and which one counts nobody can say. @throws PortcullisError `manifest-invalid` */

/** What parts the two sides may stand alone; in prose it underlines a heading, and XML has prose in its comments. */

function partingOf(text) {
    let inComment = false;
    for (const mark of text.matchAll(/<!--|-->|^={7}\r?$/gm)) {
        if (mark[0].startsWith('=')) {
            if (!inComment)
                return mark;
        }
        else
            inComment = mark[0] === '<!--';
    }
    return undefined;
}
const digits = {
    md5: [32, 24],
    sha1: [40, 28],
    sha256: [64, 44],
    sha384: [96, 64],
    sha512: [128, 88],
};
/** A digest that ends with the file, and short of its length: what followed is missing. @throws PortcullisError `manifest-invalid` */



/***/ }),

/***/ 2293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var npmIdentity = (function npmIdentity(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash < 0 ? { type: 'npm', name } : { type: 'npm', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
});
var npmOrigin = (function npmOrigin(written, name) {
    if (written === undefined)
        return fromRegistry;
    const resolved = (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAddress */ .n7)(written);
    if (/^https?:\/\//.test(resolved))
        return archiveOrigin(resolved, name);
    const git = /^(?:git\+|git:\/\/|git@|ssh:\/\/)/.test(resolved);
    const shorthand = /^(github|gitlab|bitbucket|gist):([^#]{1,400})(?:#(.{1,200}))?$/.exec(resolved);
    if (shorthand !== null) {
        const host = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' }[shorthand[1]];
        return gitOrigin(`git+https://${host}/${shorthand[2]}.git`, shorthand[3]);
    }
    if (git) {
        const hash = resolved.indexOf('#');
        return hash < 0 ? gitOrigin(resolved, undefined) : gitOrigin(resolved.slice(0, hash), resolved.slice(hash + 1));
    }
    if (/^[a-z][a-z0-9+.-]+:/.test(resolved) && !fileProtocol.test(resolved))
        return { kind: 'url', url: resolved };
    return { kind: 'file', path: resolved.replace(fileProtocol, '') };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ fromRegistry),
/* harmony export */   O5: () => (/* binding */ aliasOf),
/* harmony export */   Qb: () => (/* binding */ npmIdentity),
/* harmony export */   UH: () => (/* binding */ npmOrigin),
/* harmony export */   gp: () => (/* binding */ isFolderOf),
/* harmony export */   nP: () => (/* binding */ archivedPackage),
/* harmony export */   tW: () => (/* binding */ nameAndVersion),
/* harmony export */   wn: () => (/* binding */ registryArchive)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(269);
// Names, archives and git addresses as npm, yarn, pnpm and bun write them.

/** `@scope/name` as namespace and name. */

/** `npm:real@1.2.3`, `real@1.2.3`: the name before the last @ that does not begin it. */
function nameAndVersion(text) {
    const bare = text.replace(/^npm:/, '');
    const at = bare.lastIndexOf('@');
    return at <= 0 ? { name: bare } : { name: bare.slice(0, at), version: bare.slice(at + 1) };
}
/** The package of a registry that is asked for under another name, and in which range: `npm:real@^1`. */
function aliasOf(range) {
    const match = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.*))?$/.exec(range);
    return match === null ? undefined : { name: match[1], range: match[2] ?? '' };
}
/** Hosts that serve archives of repositories, and are no registries. */
const codeHosts = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com|github\.com|gitlab\.com|bitbucket\.org)\//;
/**
 * Where a package comes from, by the address its lock names.
 * Shorthands (`github:owner/repo#commit`) are git; a registry's archives have `/-/` in their path (npm's registry API).
 */

const fileProtocol = /^(?:file|link|portal):/;
/** One object for all that come from a registry under no address of their own. */
const fromRegistry = { kind: 'registry' };
function archiveOrigin(resolved, name) {
    const archive = /^https?:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/tar\.gz|github\.com\/[^/]+\/[^/]+\/archive)\/([0-9a-f]{40})/.exec(resolved);
    if (archive !== null) {
        const [owner, repository] = resolved.split('/').slice(3, 5);
        return gitOrigin(`git+https://github.com/${owner}/${repository}.git`, archive[1]);
    }
    const isRegistry = !codeHosts.test(resolved) && isArchiveOf(resolved, name) && (/\/-\//.test(resolved) || /\/download\/@/.test(resolved));
    if (isRegistry)
        return { kind: 'registry', url: resolved.replace(/#.*$/, '') };
    // Yarn's first lock has the hash of the archive behind its address.
    return { kind: 'url', url: resolved.replace(/#[0-9a-f]{40}$/, '') };
}
/** Whether a registry's address is of the package of this name: under another's, whatever is in it is not that package. */
function isArchiveOf(resolved, name) {
    const archive = registryArchive(resolved);
    return name === undefined || archive === undefined || isFolderOf(archive.folder, name);
}
/** An npm registry's address of an archive, `FOLDER/-/FILE`: the folder ends with the package's name. `undefined` for any other address. */
function registryArchive(address) {
    const parts = address
        .replace(/[?#].*$/, '')
        .replace(/%2f/gi, '/')
        .replace(/%40/g, '@')
        .split('/-/');
    const [folder = '', file = ''] = parts;
    return parts.length === 2 ? { folder, file } : undefined;
}
/**
 * What a registry's address is the archive of, by its own words: who asks for an address under a name of their own choice gets that package,
 * and not the registry's of the chosen name. `undefined` where the address does not say both name and version.
 */
function archivedPackage(address) {
    const archive = npmOrigin(address).kind === 'registry' ? registryArchive(address) : undefined;
    const [, scope = '', bare = ''] = /(?:^|\/)(@[^/@]{1,214}\/)?([^/@]{1,214})$/.exec(archive?.folder ?? '') ?? [];
    const file = archive?.file.slice(archive.file.lastIndexOf('/') + 1) ?? '';
    if (bare === '' || !file.startsWith(`${bare}-`) || !file.endsWith('.tgz'))
        return undefined;
    const version = file.slice(bare.length + 1, -'.tgz'.length);
    return /^\d+\.\d+\.\d+/.test(version) ? { name: scope + bare, version } : undefined;
}
/** Whether a registry's folder is that of a package; `/@scope/name` is not that of `name`. */
function isFolderOf(folder, name) {
    const before = folder.slice(0, -name.length - 1);
    return folder.endsWith(`/${name}`) && (name.startsWith('@') || !/\/@[^/]*$/.test(before));
}
function gitOrigin(url, commit) {
    const bare = commit?.replace(/^commit[=:]/, '');
    return { kind: 'git', url, ...(bare === undefined || bare === '' ? {} : { commit: bare }) };
}


/***/ }),

/***/ 886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var packageJson = (function packageJson(source, folder = '.') {
    const file = source.beside(folder === '.' || folder === '' ? 'package.json' : `${folder}/package.json`);
    return file === undefined ? undefined : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)(file.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(file.text(), file.path));
});
var packageFields = (function packageFields(source, folder = '.') {
    return fieldsBeside(source)(folder);
});
var askedIn = (function askedIn(cellsOf, isOptional, development) {
    const found = [];
    for (const [list, scope] of lists) {
        const cells = list === 'devDependencies' && !development ? none : cellsOf(list);
        if (cells.length === 0)
            continue;
        // Most entries have one list, in which a name stands once.
        const before = found.length === 0 ? undefined : new Map(found.map((one, index) => [one.name, index]));
        for (let at = 0; at < cells.length; at += 2) {
            const name = cells[at];
            const range = cells[at + 1];
            if (typeof range !== 'string')
                continue;
            const asked = { name, range, scope: scope === 'peer' && isOptional(name) ? 'optional' : scope, list };
            const known = before?.get(name);
            if (known === undefined)
                found.push(asked);
            else
                found[known] = asked;
        }
    }
    return found;
});
var unlockedNames = (function unlockedNames(source, knows, folder = '.') {
    const fields = packageFields(source, folder);
    if (fields === undefined)
        return [];
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .notLocked */ .Eb)(askedFor(fields)
        // A link to a folder may be left out.
        .filter(({ scope, range }) => (scope === 'required' || scope === 'development') && !range.startsWith('link:'))
        .map(({ name }) => name), knows, folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`);
});
var outdatedNames = (function outdatedNames(source, locked, folder = '.') {
    const fields = packageFields(source, folder);
    if (fields === undefined)
        return [];
    const isSet = setByOverrides(source);
    const outdated = askedFor(fields).flatMap(({ name, range, scope }) => {
        const held = scope === 'required' || scope === 'development' ? locked(name) : undefined;
        const isOutdated = held !== undefined &&
            (0, atFirstUse0().inNpmRange)(held.version, range) === false &&
            (isSet(name) ? held.range !== undefined && held.range !== range : true);
        return isOutdated ? [{ name, range, version: held.version }] : [];
    });
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .otherwiseLocked */ .Zn)(outdated, folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`);
});
var repeatedOtherwise = (function repeatedOtherwise(source, locked, folder, line, isOther = () => false) {
    const fields = packageFields(source, folder);
    if (fields === undefined)
        return [];
    const asked = askedFor(fields);
    const others = new Set([...asked, ...locked].filter(isOther).map(({ name }) => name));
    const wishes = (all) => new Map(all
        .filter(({ name }) => !others.has(name))
        .map(({ name, range, list }) => [name, list === 'dependencies' ? range : `${range} in ${list}`.trim()]));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .otherWishes */ .oQ)(wishes(asked), wishes(locked), folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`, line);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ ownLicence),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   J_: () => (/* binding */ resolvedOtherwise),
/* harmony export */   NK: () => (/* binding */ npmLicence),
/* harmony export */   T9: () => (/* binding */ packageJson),
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   V5: () => (/* binding */ outdatedNames),
/* harmony export */   ZR: () => (/* binding */ setByOverrides),
/* harmony export */   Zd: () => (/* binding */ repeatedOtherwise),
/* harmony export */   kI: () => (/* binding */ packageFields),
/* harmony export */   nq: () => (/* binding */ npmMakers),
/* harmony export */   sJ: () => (/* binding */ unlockedNames),
/* harmony export */   yB: () => (/* binding */ manifestIdentity)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1656);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8657);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8761);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2293);
// What package.json beside a lock says: name and version, and what is asked for.








function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([2485], 2485); } // at first use
/** @throws PortcullisError when there is one that is no JSON object. */

/** Its fields, read once for all that a lock's reader asks of it. Where it cannot be read, which is told, the lock still says what it says. */

/** Folders of one product whose files are kept. */
const mostFolders = 10_000;
const fieldsBeside = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .rememberedOf */ .M)((source) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((folder) => {
    try {
        return packageJson(source, folder)?.root;
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnread */ .xc)(source, error);
        return undefined;
    }
}, mostFolders));
/** Name, version and licence of a folder of the product; empty where its package.json is not there or cannot be read. */
function manifestIdentity(source, folder) {
    const fields = packageFields(source, folder);
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'name');
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'version');
    return {
        ...(typeof name === 'string' && name !== '' ? { identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .npmIdentity */ .Qb)(name) } : {}),
        ...(typeof version === 'string' ? { version } : {}),
        ...npmLicence(fields),
    };
}
/** The licence of a folder of the product, as its package.json has it. */
function ownLicence(source, folder) {
    const { licence } = manifestIdentity(source, folder);
    return licence === undefined ? {} : { licence };
}
/** `license`, or the list `licenses` that npm had before. */
function npmLicence(fields) {
    return (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'license') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'licenses'));
}
/** The author of a package.json, else its maintainers, else its contributors. */
function npmMakers(fields) {
    for (const field of ['author', 'maintainers', 'contributors']) {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, field);
        const found = (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)(...(Array.isArray(value) ? value : [value]).map(_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .personIn */ .Bd));
        if (found.makers !== undefined)
            return found;
    }
    return {};
}
/** Lists of package.json; what stands in a later one counts. */
const lists = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'peer'],
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
];
/** What the fields of a package.json ask for. */
function askedFor(fields) {
    const cellsOf = (list) => {
        const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, list);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(table) ? Object.entries(table).flat(1) : [];
    };
    return askedIn(cellsOf, (name) => isOptionalPeer(fields, name), true);
}
/**
 * What lists of dependencies ask for.
 * @param cellsOf names and ranges of a list, in turn.
 */

const none = [];
function isOptionalPeer(fields, name) {
    const meta = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'peerDependenciesMeta');
    const peer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(meta) ? meta : undefined, name);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(peer) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(peer, 'optional') === true;
}
/** Names whose ranges `resolutions` of the product's package.json change; keys are `name`, `name@range`, or either after a path of names. */
function resolvedOtherwise(source) {
    const fields = packageFields(source);
    if (fields === undefined)
        return () => true;
    const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'resolutions');
    const names = new Set((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(table) ? Object.keys(table).map((key) => /(?:@[^/]{1,200}\/)?[^/@]{1,200}(?:@.*)?$/.exec(key)?.[0] ?? key) : []);
    const bare = new Set([...names].map((name) => (name.indexOf('@', 1) < 0 ? name : name.slice(0, name.indexOf('@', 1)))));
    return (name) => bare.has(name);
}
/** What package.json beside a lock asks for and the lock does not know: it was cut, or is of another state of the product. */

/**
 * What package.json asks for in a range that the locked version is not in: the installer refuses such a lock, or installs what it does not
 * say. A version that an override sets is in the range only by chance, and the lock was written with it.
 */

/**
 * Where a lock repeats what the package.json of the product or of a part asks for, and not as that does.
 * @param locked as the lock has it. @param isOther of names that the lock may have otherwise.
 */

/** Names that `overrides`, `resolutions` or pnpm's overrides of the product's package.json set, wherever in them. */
function setByOverrides(source) {
    const fields = packageFields(source);
    const pnpm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'pnpm');
    const tables = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'overrides'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'resolutions'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(pnpm) ? pnpm : undefined, 'overrides')];
    const keys = tables.flatMap((table) => keysIn(table, 0));
    const names = new Set(keys.flatMap((key) => [key, (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .nameAndVersion */ .tW)(key.split(/[/>](?=[@a-z])/i).at(-1)).name, (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .nameAndVersion */ .tW)(key).name]));
    return (name) => names.has(name);
}
/** Overrides lie in overrides as deep as people write them. */
const maxNested = 20;
function keysIn(table, depth) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(table) || depth > maxNested)
        return [];
    return Object.entries(table).flatMap(([key, value]) => [key, ...keysIn(value, depth + 1)]);
}


/***/ }),

/***/ 1503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readPackages = (function readPackages(packages, document, source) {
    const links = new Map();
    const installed = new Map();
    const { cells } = packages;
    /** Of the packages that are not the product and no links. */
    let number = 0;
    const releases = new Float64Array(cells.length >> 1);
    for (let at = 0; at < cells.length; at += 2) {
        const key = cells[at];
        const entry = cells[at + 1] instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh ? cells[at + 1] : document.fields(cells[at + 1], ['packages', key]);
        if (entry === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(document.file, document.line(['packages', key]), `expected \`${key.slice(0, 80)}\` to be an object, got null`);
        const isLink = entry.get('link') === true;
        if (isLink)
            links.set(key, linkTarget(entry, key, document));
        // A link leads to what may stand anywhere.
        const to = isLink
            ? { to: links.get(key), scope: 'required', at: -1 }
            : { to: key, scope: 'required', at: number };
        install(key, to, installed);
        if (!isLink && key !== '')
            releases[number++] = releaseOf(entry);
    }
    const entryAt = (key) => packages.get(key);
    const needs = [...links].filter(([, target]) => entryAt(target) === undefined).map(([by, name]) => ({ name, by }));
    const foldersFrom = ways(installed);
    const isOutside = outsideOf(source, packages, releases);
    const outside = [];
    // One list for all, which has room already.
    const edges = [];
    const dependenciesOf = (key, entry, development) => {
        const plain = plainlyAsked(entry, development);
        const asked = plain === undefined ? askedBy(entry, development) : none;
        const folders = foldersFrom(key);
        const isInstalled = !isOwn(key);
        let count = 0;
        const ask = (name, scope, range, list = 'dependencies') => {
            const held = nearest(folders, name);
            if (held !== undefined) {
                edges[count++] = scope === held.scope ? held : { ...held, scope };
                // Peers are answered by whatever is there, where a user says so (`--legacy-peer-deps`).
                const version = isInstalled && list !== 'peerDependencies' ? isOutside(held, range) : undefined;
                if (version !== undefined && !bringsAlong(entry, name))
                    outside.push({ name, by: key, line: entry.line, range, version });
            }
            else if (scope === 'required' && mustHold(key, entry))
                needs.push({ name, by: key || 'the product', line: entry.line });
        };
        if (plain === undefined)
            for (const { name, scope, range, list } of asked)
                ask(name, scope, range, list);
        else
            for (let at = 0; at < plain.length; at += 2) {
                const range = plain[at + 1];
                if (typeof range === 'string')
                    ask(plain[at], 'required', range);
            }
        return count === 0 ? none : edges.slice(0, count);
    };
    const root = entryAt('');
    const linkNames = new Map([...links].map(([key, target]) => [target, key.slice(key.lastIndexOf(modules) + modules.length)]));
    const found = [];
    for (let at = 0; at < cells.length; at += 2) {
        const key = cells[at];
        if (key === '' || links.has(key))
            continue;
        const entry = cells[at + 1];
        found.push(packageOf(key, entry, linkNames.get(key), document, dependenciesOf(key, entry, isOwn(key))));
    }
    const workspaces = [...new Set(links.values())].filter((target) => target !== '' && entryAt(target) !== undefined && isOwn(target));
    return {
        ...(root === undefined ? {} : { subject: subjectOf(root, document) }),
        packages: found,
        isUnique: true,
        ...(root === undefined
            ? {}
            : {
                roots: [...dependenciesOf('', root, true), ...workspaces.map((to) => ({ to, scope: 'required' }))],
            }),
        graph: 'complete',
        gaps: [
            ...found
                .filter(({ origin, version }) => origin.kind === 'registry' && version === undefined)
                .map(({ key, line }) => ({
                ...(line === undefined ? {} : { line }),
                detail: `expected a version of ${key.slice(0, 100)}, got none`,
            })),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .notHeld */ .H7)(needs, () => false),
            ...(root === undefined && found.length > 0 && !source.path.endsWith('.package-lock.json')
                ? [{ line: packages.line, detail: 'expected the entry of the product at the empty key of `packages`, got none' }]
                : []),
            ...otherNames(found, packages, source),
            ...otherEntries(packages, found, document),
            ...['', ...workspaces].flatMap((folder) => ofAnotherState(source, folder, entryAt, foldersFrom(folder))),
        ],
        contradictions: [
            ...['', ...workspaces].flatMap((folder) => ofAnotherManifest(source, folder, entryAt(folder))),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .heldOutside */ .dy)(outside),
        ],
    };
});
var ofAnotherManifest = (function ofAnotherManifest(source, folder, entry) {
    return entry === undefined ? [] : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .repeatedOtherwise */ .Zd)(source, askedBy(entry, true), folder === '' ? '.' : folder, entry.line);
});
var releaseOf = (function releaseOf(entry) {
    const version = entry.get('version');
    return typeof version === 'string' ? (0, atFirstUse1().releaseNumber)(version) : -1;
});
var outsideOf = (function outsideOf(source, packages, releases) {
    // Without package.json nobody knows what is overridden.
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .packageFields */ .kI)(source) === undefined)
        return () => undefined;
    const isSet = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .setByOverrides */ .ZR)(source);
    const isIn = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_9__/* .remembered */ .H)((range) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_9__/* .remembered */ .H)((version) => (0, atFirstUse1().inNpmRange)(version, range) !== false, mostRemembered), mostRemembered);
    return ({ to, at = -1 }, range) => {
        if (at === -1)
            return undefined;
        const plain = (0, atFirstUse1().inPlainRange)(releases[at], range);
        if (plain === true)
            return undefined;
        const entry = packages.get(to);
        const version = entry.get('version');
        if (typeof version !== 'string' || (plain ?? isIn(range)(version)))
            return undefined;
        // What came within another's archive was chosen when that was made.
        return entry.get('inBundle') === true || isSet(to.slice(to.lastIndexOf(modules) + modules.length)) ? undefined : version;
    };
});
var ofAnotherState = (function ofAnotherState(source, folder, entryAt, folders) {
    const entry = entryAt(folder);
    const ranges = new Map(entry === undefined ? [] : askedBy(entry, true).map(({ name, range }) => [name, range]));
    const locked = (name) => {
        const to = nearest(folders, name)?.to ?? '';
        // A workspace has the version that its own package.json says.
        const version = isOwn(to) ? undefined : entryAt(to)?.get('version');
        return typeof version !== 'string' ? undefined : { range: ranges.get(name), version };
    };
    const place = folder === '' ? '.' : folder;
    return [
        ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .unlockedNames */ .sJ)(source, (name) => ranges.has(name) || nearest(folders, name) !== undefined, place),
        ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .outdatedNames */ .V5)(source, locked, place),
    ];
});
var plainlyAsked = (function plainlyAsked(entry, development) {
    const isOther = (list) => entry.get(list) !== undefined;
    if (isOther('peerDependencies') || isOther('optionalDependencies') || (development && isOther('devDependencies')))
        return undefined;
    const table = entry.get('dependencies');
    return table instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh ? table.cells : none;
});
var askedBy = (function askedBy(entry, development) {
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .askedIn */ .UB)((list) => {
        const table = entry.get(list);
        return table instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh ? table.cells : [];
    }, (peer) => {
        const meta = entry.get('peerDependenciesMeta');
        const fields = meta instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh ? meta.get(peer) : undefined;
        return fields instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh && fields.get('optional') === true;
    }, development);
});
var otherNames = (function otherNames(found, { cells }, source) {
    const renamed = found.filter(({ alias }) => alias !== undefined);
    const fields = renamed.length === 0 ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .packageFields */ .kI)(source);
    if (fields === undefined)
        return [];
    const asked = new Map();
    for (let at = 1; at < cells.length; at += 2)
        for (const { name, range } of askedBy(cells[at], true))
            asked.set(name, [...(asked.get(name) ?? []), range]);
    const overrides = JSON.stringify((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'overrides') ?? {});
    return renamed.flatMap(({ alias = '', identity, line }) => {
        const name = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(identity);
        const isAsked = (range) => (range.startsWith('npm:') ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .nameAndVersion */ .tW)(range).name === name : /[:/]/.test(range));
        if (asked.get(alias)?.some(isAsked) === true || overrides.includes(`npm:${name}@`))
            return [];
        return [
            {
                ...(line === undefined ? {} : { line }),
                detail: `expected ${alias.slice(0, 100)}, which is asked for by that name, got ${name.slice(0, 100)}`,
            },
        ];
    });
});
var otherEntries = (function otherEntries(packages, found, document) {
    const top = document.root.get('dependencies');
    if (!(top instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh))
        return [];
    const versions = new Map(found.map(({ key, version = '' }) => [key, version]));
    const gaps = [];
    const walk = (table, folder) => {
        for (let at = 0; at < table.cells.length; at += 2) {
            const key = `${folder}${modules}${table.cells[at]}`;
            const other = table.cells[at + 1];
            if (!(other instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh))
                continue;
            const difference = differenceOf(packages.get(key), versions.get(key) ?? '', other);
            if (difference !== undefined)
                gaps.push({ line: other.line, detail: `expected one entry of ${key.slice(0, 100)}, got ${difference}` });
            const below = other.get('dependencies');
            if (below instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh)
                walk(below, `${key}/`);
        }
    };
    walk(top, '');
    return gaps;
});
var install = (function install(key, to, installed) {
    const at = key.lastIndexOf(modules);
    if (at < 0)
        return;
    const folder = at === 0 ? '' : key.slice(0, at - 1);
    let names = installed.get(folder);
    if (names === undefined) {
        names = new Map();
        installed.set(folder, names);
    }
    names.set(key.slice(at + modules.length), to);
});
var ways = (function ways(installed) {
    const top = installed.get('');
    // As npm installs, where no two versions are wanted.
    const flat = top !== undefined && installed.size === 1 ? [top] : undefined;
    return (key) => {
        if (flat !== undefined)
            return flat;
        const found = [];
        for (let folder = key; folder !== undefined; folder = folderAbove(folder)) {
            const names = installed.get(folder);
            if (names !== undefined)
                found.push(names);
        }
        return found;
    };
});
var isOwn = (function isOwn(key) {
    return !key.includes(modules) && !key.startsWith('../');
});
var subjectOf = (function subjectOf(root, document) {
    const name = document.text(root.get('name') ?? document.root.get('name'), ['name']);
    const version = document.text(root.get('version') ?? document.root.get('version'), ['version']);
    const licence = licenceOf(root.get('license'));
    return {
        name: name ?? '',
        ...(name === undefined ? {} : { identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .npmIdentity */ .Qb)(name) }),
        ...(version === undefined ? {} : { version }),
        ...(licence === undefined ? {} : { licence }),
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   npmPackageLock: () => (/* binding */ npmPackageLock)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1656);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6062);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9296);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2566);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1901);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(886);
// package-lock.json, npm-shrinkwrap.json and the hidden lock of node_modules, versions 1 to 3.
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json










function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([2153], 2153); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([2485], 2485); } // at first use
const npmPackageLock = {
    id: 'npm-package-lock',
    title: 'package-lock.json of npm',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)('package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonTables */ .cU)(source);
    const { root } = document;
    const version = root.get('lockfileVersion');
    if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 1, 2 or 3, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)}`);
    const packages = document.fields(root.get('packages'), ['packages']);
    // Version 1 had none of them, and its first files no version.
    if (version === undefined && packages !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, 1, 'expected lockfileVersion, got none');
    if (packages !== undefined)
        return readPackages(packages, document, source);
    if (version === 3 || (version === 2 && root.get('dependencies') === undefined))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, 1, 'expected `packages`, got none');
    if (version === undefined && root.get('dependencies') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, 1, 'expected lockfileVersion, and `packages` or `dependencies`');
    const found = (0, atFirstUse0().readVersion1)(source);
    return version === 2 ? { ...found, gaps: [{ line: 1, detail: 'expected `packages`, got none' }] } : found;
}
const modules = 'node_modules/';
/** Ranges of one lock, and versions in one of them, that are kept. */
const mostRemembered = 1000;
/** Versions 2 and 3: an entry a folder, the product's own at the empty key. */

/** Where the entry of the product, or of a workspace, has other wishes than its package.json: `npm ci` goes by the latter. */


/**
 * The version of an installed package where it is in no range that another asks for; undefined where it is, or nobody can say.
 * @param releases of the packages, by their place: to look up each where it is needed costs more than all else.
 */

/** The folder that a link leads to; the empty one is the product's own, which may ask for itself. */
function linkTarget(entry, key, document) {
    const target = entry.get('resolved');
    return target === '' ? target : document.needed(target, ['packages', key]);
}
/** What the package.json of the product, or of a workspace, asks for that its entry does not ask for and no folder above it holds. */

const none = [];
/** Names and ranges in turn of an entry whose only list is `dependencies`, as that of most; undefined of any other. */


/** Whether the archive of an entry has a package in it. */
function bringsAlong(entry, name) {
    const bundled = entry.get('bundleDependencies');
    return bundled === true || (Array.isArray(bundled) && bundled.includes(name));
}
/** What a folder outside needs, and what a package locks for itself, need not lie in the tree. */
function mustHold(key, entry) {
    return !key.startsWith('../') && entry.get('hasShrinkwrap') !== true;
}
/**
 * Packages of the registry that lie in a folder of another name, for which nothing asks so (`npm:NAME@\u2026`): npm installs what the entry
 * names, and whoever reads the folder's name takes it for that. `overrides` of package.json may ask, too.
 */

/** Version 2 says everything twice, for npm 6 in `dependencies`: which of the two is installed, the version of npm decides. */

/** How an entry of `dependencies` is another one than that of `packages`. */
function differenceOf(entry, version, other) {
    if (!(entry instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh))
        return 'one in `dependencies` alone';
    const written = other.get('version');
    if (typeof written === 'string' && /^\d/.test(written) && /^\d/.test(version) && written !== version)
        return `${version.slice(0, 40)} and in \`dependencies\` ${written.slice(0, 40)}`;
    const [one, two] = [entry.get('integrity'), other.get('integrity')];
    return typeof one === 'string' && typeof two === 'string' && one !== two ? 'two with other hashes' : undefined;
}


/** Node's own way up; undefined above the lock's folder. */
function folderAbove(folder) {
    return folder === '' ? undefined : folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}
/** @param folders from the nearest up. */
function nearest(folders, name) {
    for (const folder of folders) {
        const to = folder.get(name);
        if (to !== undefined)
            return to;
    }
    return undefined;
}
/** Whether a folder lies in that of an installed package: only such a one may have come within another's archive. */
function isBelowPackage(key) {
    return key.indexOf(modules) < key.lastIndexOf(modules);
}
/** A folder of the product, and not below `node_modules`. */


/** @param linked name under which a link leads to the folder: npm writes no name where the folder's own is the same. */
function packageOf(key, entry, linked, document, dependencies) {
    const path = ['packages', key];
    const at = key.lastIndexOf(modules);
    const isInstalled = at >= 0;
    const folder = isInstalled ? key.slice(at + modules.length) : key;
    const name = document.text(entry.get('name'), path) ?? (isInstalled ? folder : (linked ?? folder));
    const version = document.text(entry.get('version'), path);
    const licence = licenceOf(entry.get('license'));
    const hashes = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(document.text(entry.get('integrity'), path));
    const origin = isInstalled
        ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .npmOrigin */ .UH)(document.text(entry.get('resolved'), path), name)
        : { kind: isOwn(key) ? 'own' : 'file', path: key };
    // All of one shape, whatever they leave out.
    const found = { key, identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .npmIdentity */ .Qb)(name), version, origin, line: entry.line, hashes, licence, dependencies };
    if (origin.kind === 'registry' && hashes.length === 0 && !(entry.get('inBundle') === true && isBelowPackage(key)))
        found.unhashed = true;
    if (isInstalled && folder !== name)
        found.alias = folder;
    return found;
}
/** Text, `{type}`, or a list of such. */
function licenceOf(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value)) {
        const all = value.flatMap((one) => licenceOf(one) ?? []);
        return (0,_licence_js__WEBPACK_IMPORTED_MODULE_2__/* .alternatives */ .Vo)(all);
    }
    return value instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_8__/* .JsonTable */ .vh ? licenceOf(value.get('type')) : undefined;
}


/***/ }),

/***/ 9732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ registryFile)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6731);
// Files that say where a package manager looks for packages: its settings, and manifests that carry some.

const byName = new Map([
    // npm, Yarn, Bun
    ['.npmrc', 'lines'],
    ['.yarnrc', 'lines'],
    ['.yarnrc.yml', 'yaml'],
    ['bunfig.toml', 'toml'],
    // pip, uv, Poetry, PDM, Pipenv
    ['pip.conf', 'lines'],
    ['pip.ini', 'lines'],
    ['uv.toml', 'toml'],
    ['pyproject.toml', 'toml'],
    ['Pipfile', 'toml'],
    ['Pipfile.lock', 'json'],
    // NuGet, Maven, Gradle
    ['nuget.config', 'xml'],
    ['NuGet.config', 'xml'],
    ['NuGet.Config', 'xml'],
    ['Directory.Build.props', 'xml'],
    ['Directory.Build.targets', 'xml'],
    ['pom.xml', 'xml'],
    ['build.gradle', 'script'],
    ['build.gradle.kts', 'script'],
    ['settings.gradle', 'script'],
    ['settings.gradle.kts', 'script'],
    ['composer.json', 'json'],
]);
const projects = new Set(['csproj', 'fsproj', 'vbproj']);
/** How a file that may name registries is written, by its path; undefined for any other. */
function registryFile(path) {
    if (/(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path))
        return 'toml';
    const ending = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(path);
    if (projects.has(ending))
        return 'xml';
    if (/requirement|constraint/i.test(path) && ['txt', 'in', 'pip', 'lock'].includes(ending))
        return 'requirements';
    return byName.get((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
}


/***/ }),

/***/ 4069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var example = (function example(committed, locked) {
    const archive = (name, host) => `https://${host}/${name}/-/${name}-1.0.0.tgz`;
    const components = committed.map(({ name, hash, host }) => ({
        type: 'library',
        name,
        version: '1.0.0',
        purl: `pkg:npm/${name}@1.0.0`,
        hashes: [{ alg: 'SHA-1', content: hash }],
        ...(host === undefined ? {} : { externalReferences: [{ type: 'distribution', url: archive(name, host) }] }),
    }));
    const packages = Object.fromEntries(locked.map(({ name, hash, host }) => [
        `node_modules/${name}`,
        {
            version: '1.0.0',
            ...(host === undefined ? {} : { resolved: archive(name, host) }),
            integrity: `sha1-${Buffer.from(hash, 'hex').toString('base64')}`,
        },
    ]));
    const root = { '': { dependencies: Object.fromEntries(locked.map(({ name }) => [name, '1.0.0'])) } };
    return {
        text: [
            '# committed.cdx.json',
            JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }),
            '# package-lock.json',
            `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { ...root, ...packages } })}\n`,
        ].join('\n'),
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ deviations),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   WJ: () => (/* binding */ bytesFindings),
/* harmony export */   n7: () => (/* binding */ hostFindings),
/* harmony export */   xp: () => (/* binding */ driftRules)
/* harmony export */ });
/* unused harmony exports packageBytesChanged, packageUndeclared, packageMissing, packageHostChanged */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5072);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5685);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2801);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2566);
/* harmony import */ var _moved_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5587);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(269);
// What differs from the base commit, or from the document that the team committed.





const common = {
    aliases: [],
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
};
const cart = { name: 'cart', hash: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' };
const rim = { name: 'rim', hash: '0a4d55a8d778e5022fab701977c5d840bbc486d0' };
/** The document that the team committed, and the lock as it is now; each under a line with its name. */

const same = example([cart, rim], [cart, rim]);
const packageBytesChanged = {
    ...common,
    id: 'package-bytes-changed',
    severity: 'high',
    title: 'A version has other bytes than before, or no hash is left to tell',
    why: 'A published version does not change: somebody replaced the archive, or the lock now takes it from somewhere else.',
    remedy: 'Find out who changed the archive and why before anything is built from it; keep the old hash until then.',
    examples: { bad: [example([cart], [{ ...cart, hash: rim.hash }])], good: [same] },
    check: 'package-bytes-changed',
};
const packageUndeclared = {
    ...common,
    id: 'package-undeclared',
    severity: 'medium',
    title: 'A package is not in the committed inventory',
    why: 'What is in the product and in no inventory is watched by nobody when an advisory comes.',
    remedy: 'Judge the package, then write the committed document anew.',
    examples: { bad: [example([cart], [cart, rim])], good: [same] },
    check: 'package-undeclared',
};
const packageMissing = {
    ...common,
    id: 'package-missing',
    severity: 'low',
    title: 'A package of the committed inventory is gone',
    why: 'An inventory that lists what is not there leads those astray who act on it.',
    remedy: 'Write the committed document anew.',
    examples: { bad: [example([cart, rim], [cart])], good: [same] },
    check: 'package-missing',
};
const packageHostChanged = {
    ...common,
    id: 'package-host-changed',
    severity: 'medium',
    title: 'A package is taken from another host than before, from another port of it, or no longer by a secure scheme',
    why: 'Whoever answers there chooses the bytes of the next version, and sees who installs; one changed address in a lock looks like any other.',
    remedy: 'Find out who changed the address; name the hosts that are meant in `registries` of the policy.',
    examples: {
        bad: [
            example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'mirror.example' }]),
            example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'registry.example:8443' }]),
        ],
        good: [example([{ ...cart, host: 'registry.example' }], [{ ...cart, host: 'registry.example' }]), same],
    },
    check: 'package-host-changed',
};
const driftRules = [packageBytesChanged, packageUndeclared, packageMissing, packageHostChanged];
/** Packages told of one file by name; of more the count. */
const maxNamed = 5;
/** One for each file and pair of hosts. */
function hostFindings(baseline, after) {
    const fingerprint = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .fingerprinter */ .uw)();
    const { id, severity, confidence, why } = packageHostChanged;
    return (0,_moved_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .movedHosts */ .ZX)(baseline.taken, after).map(({ from, to, packages }) => {
        const { path, line } = packages[0].place;
        const names = packages.slice(0, maxNamed).map(label).join(', ');
        const more = packages.length > maxNamed ? ` and ${packages.length - maxNamed} more` : '';
        return {
            ruleId: id,
            severity,
            confidence,
            message: `${names}${more}: taken from ${to}, in ${baseline.name} from ${from}. ${why}`,
            location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
            fingerprint: fingerprint(id, path, `${from} ${to}`),
        };
    });
}
/** Bytes that changed under one version, against either kind of baseline. */
function bytesFindings({ bytes }, name) {
    const fingerprint = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .fingerprinter */ .uw)();
    return bytes.map(({ before, after, algorithm, archive, isGone }) => {
        if (isGone === true) {
            const said = `${label(after)} has no ${algorithm} hash any more, by which ${name} knows it${otherHost(before, after)}`;
            return finding(packageBytesChanged, after, fingerprint, said, 'Nothing tells whether its bytes are the same.');
        }
        const what = archive === undefined ? label(after) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(archive).slice(0, 200)} of ${label(after)}`;
        return finding(packageBytesChanged, after, fingerprint, `${what} does not have the ${algorithm} hash of ${name}${archive === undefined ? ' alone' : ''}${otherHost(before, after)}`);
    });
}
/** What deviates from a committed document, either way. */
function deviations(baseline, after, document) {
    const found = (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__.drift)(baseline.components, after);
    const fingerprint = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .fingerprinter */ .uw)();
    const come = [...found.added, ...found.changed.flatMap((change) => change.after)];
    const gone = [...found.removed, ...found.changed.flatMap((change) => change.before)];
    return {
        drift: found,
        findings: [
            ...bytesFindings(found, baseline.name),
            ...come.map((component) => finding(packageUndeclared, component, fingerprint, `${label(component)} is not in ${document}`)),
            ...gone.map((component) => finding(packageMissing, component, fingerprint, `${label(component)} is in ${document} and no longer in the product`)),
        ],
    };
}
/** Where the archive comes from another host, too. */
function otherHost(before, after) {
    const [from, to] = [(0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(before.origin), (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(after.origin)];
    return to === undefined || from === to ? '' : `, and comes from ${to}${from === undefined ? '' : ` in place of ${from}`}`;
}
function label({ identity, version }) {
    return version === undefined ? (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(identity) : `${(0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(identity)} ${version}`;
}
function finding(rule, component, fingerprint, message, why = rule.why) {
    const [place] = component.places;
    const line = place?.line;
    return {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${message}. ${why}`,
        location: {
            path: place?.path ?? '',
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
        },
        fingerprint: fingerprint(rule.id, place?.path ?? '', component.ref),
    };
}


/***/ }),

/***/ 8585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ baseNotApproved),
/* harmony export */   Qk: () => (/* binding */ packageNotLocked),
/* harmony export */   bz: () => (/* binding */ imageRules)
/* harmony export */ });
// What an image was built on, and what is in it that nobody locked. An image is no text: the rules are run by tests of their own.
const common = {
    aliases: [],
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
    examples: { bad: [], good: [] },
};
const baseNotApproved = {
    ...common,
    id: 'base-not-approved',
    severity: 'high',
    title: 'An image is not built on a base that the policy approves',
    why: 'Most of what is in an image comes with its base, and this one nobody here has judged or keeps up to date.',
    remedy: 'Build the image on an approved base, or have the base judged and named under `sbom.bases` of the policy.',
    check: 'base-not-approved',
};
const packageNotLocked = {
    ...common,
    id: 'package-not-locked',
    severity: 'medium',
    title: 'A package in the image stands in no lock file',
    why: 'It came in while the image was built, in whatever version there was, and nobody who reviews the repository sees it.',
    remedy: 'Lock the package in the repository, and install it in the image from that lock.',
    check: 'package-not-locked',
};
const imageRules = [baseNotApproved, packageNotLocked];


/***/ }),

/***/ 4929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var example = (function example(policy, requirements) {
    return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# requirements.txt\n${requirements}\n` };
});
var lockExample = (function lockExample(policy, text) {
    return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# package-lock.json\n${text}\n` };
});
var uvLock = (function uvLock(day) {
    const product = '[[package]]\nname = "shop"\nversion = "1.0"\nsource = { editable = "." }\ndependencies = [{ name = "bird" }]';
    return `version = 1\n${product}\n[[package]]\nname = "bird"\nversion = "1.0"\nsource = { registry = "https://registry.example" }\nsdist = { url = "https://registry.example/bird.tar.gz", hash = "sha256:${'0'.repeat(64)}", upload-time = "${day}T00:00:00Z" }`;
});
var ageExample = (function ageExample(day) {
    return { text: `# .github/portcullis.yml\nsbom:\n  components:\n    max-age: 1000\n# uv.lock\n${uvLock(day)}\n` };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ componentNotAllowed),
/* harmony export */   KY: () => (/* binding */ componentMissing),
/* harmony export */   RD: () => (/* binding */ packageMalicious),
/* harmony export */   cy: () => (/* binding */ policyRules),
/* harmony export */   fS: () => (/* binding */ componentTooOld),
/* harmony export */   pD: () => (/* binding */ licenceDenied),
/* harmony export */   rS: () => (/* binding */ componentDenied),
/* harmony export */   rX: () => (/* binding */ registryDenied)
/* harmony export */ });
// What the policy says of the inventory (`sbom:` of .github/portcullis.yml), and versions that nobody may have.
// An example is a policy and a file, each under a line with its name.
const common = {
    aliases: [],
    severity: 'high',
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
};
/** A policy and a list of requirements as an example has them. */

const lock = (host, licence = 'MIT') => JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
        '': { dependencies: { cart: '1.0.0' } },
        'node_modules/cart': {
            version: '1.0.0',
            resolved: `https://${host}/cart/-/cart-1.0.0.tgz`,
            integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
            license: licence,
        },
    },
});

const componentDenied = {
    ...common,
    id: 'component-denied',
    title: 'A component is refused by the policy',
    why: 'The team decided that it has no place in the product.',
    remedy: 'Take another component or version; an exception in the policy needs a reason, an owner and a last day.',
    examples: {
        bad: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==1.4.0')],
        good: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==2.0.0')],
    },
    check: 'component-denied',
};
const componentNotAllowed = {
    ...common,
    id: 'component-not-allowed',
    title: 'A component is not among those that are allowed',
    why: 'Nobody has judged it yet, and the policy lets in only what was judged.',
    remedy: 'Judge the component and add it to the policy, or take one that is allowed.',
    examples: {
        bad: [example('  components:\n    allow: ["pkg:pypi/padding"]', 'stranger==1.0.0')],
        good: [example('  components:\n    allow: ["pkg:pypi/**"]', 'stranger==1.0.0')],
    },
    check: 'component-not-allowed',
};


const componentTooOld = {
    ...common,
    id: 'component-too-old',
    severity: 'medium',
    title: 'A version is older than the policy allows',
    why: 'What nobody has published anew for so long, nobody mends either.',
    remedy: 'Take a newer version, or another component; an exception in the policy needs a reason, an owner and a last day.',
    examples: { bad: [ageExample('2020-02-01')], good: [ageExample('2025-11-01')] },
    check: 'component-too-old',
};
const componentMissing = {
    ...common,
    id: 'component-missing',
    title: 'A component that the policy requires is not there',
    why: 'What the team counts on, such as a hardened library, is not in the product.',
    remedy: 'Add the component in the version that the policy names, or change the policy.',
    examples: {
        bad: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==2.9.0')],
        good: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==3.0.1')],
    },
    check: 'component-missing',
};
const licenceDenied = {
    ...common,
    id: 'licence-denied',
    title: 'A licence is refused by the policy, not among those it allows, or not known',
    why: 'A licence says what whoever passes the product on owes, and the policy says which of them the team takes on.',
    remedy: 'Take another component, or have the licence judged and named in the policy.',
    references: ['https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/'],
    examples: {
        bad: [lockExample('  licences:\n    deny: [GPL-3.0-only]', lock('registry.example', 'MIT AND GPL-3.0'))],
        good: [lockExample('  licences:\n    deny: [GPL-3.0-only]', lock('registry.example', 'MIT OR GPL-3.0'))],
    },
    check: 'licence-denied',
};
const registryDenied = {
    ...common,
    id: 'registry-denied',
    title: 'Packages are taken from, or looked for at, a host that the policy does not name',
    why: 'Whoever owns that host chooses the bytes, and a lock with one changed address looks like any other.',
    remedy: 'Take it from a host that the policy names, and write the lock anew; let settings name no other.',
    examples: {
        bad: [lockExample('  registries: [registry.example]', lock('mirror.example'))],
        good: [lockExample('  registries: [registry.example]', lock('registry.example'))],
    },
    check: 'registry-denied',
};
const packageMalicious = {
    ...common,
    id: 'package-malicious',
    severity: 'critical',
    title: 'A version that was published to do harm',
    why: 'Its code steals or destroys when it is installed or run.',
    remedy: 'Remove it at once, and treat every secret that the machines which installed it could read as known to others.',
    examples: {
        bad: [{ text: '# requirements.txt\nctx==0.2.2\n' }],
        good: [{ text: '# requirements.txt\nctx==0.1.2\n' }],
    },
    check: 'package-malicious',
};
const policyRules = [
    componentDenied,
    componentNotAllowed,
    componentTooOld,
    componentMissing,
    licenceDenied,
    registryDenied,
    packageMalicious,
];


/***/ }),

/***/ 243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var jsonTables = (function jsonTables(source) {
    const root = (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__/* .readJsonTables */ .Q)(source.text()) ?? parsedTables(source);
    return { ...checks(source.path, (path) => root.lineOf(path), isTable, isNoneOfLock), root };
});
var isTable = (function isTable(value) {
    return value instanceof _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_3__/* .JsonTable */ .vh;
});
var checks = (function checks(file, lineOf, isObject, isNone) {
    const fail = (path, expected, value) => {
        const where = path.length === 0 ? 'the document' : `\`${path.join('.').slice(0, 200)}\``;
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, lineOf(path) ?? (path.length === 0 ? 1 : undefined), `expected ${where} to be ${expected}, got ${kindOf(value)}`);
    };
    return {
        file,
        fail,
        line: (path) => lineOf(path),
        fields: (value, path) => (isNone(value, path) ? undefined : isObject(value) ? value : fail(path, 'an object', value)),
        list: (value, path) => isNone(value, path) ? [] : Array.isArray(value) ? value : fail(path, 'a list', value),
        text: (value, path) => (typeof value === 'string' ? value : isNone(value, path) ? undefined : fail(path, 'text', value)),
        needed: (value, path) => typeof value === 'string' && value !== '' ? value : fail(path, value === '' ? 'text of at least one letter' : 'text', value),
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   EI: () => (/* binding */ yamlHas),
/* harmony export */   Qe: () => (/* binding */ tomlShape),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   SW: () => (/* binding */ longText),
/* harmony export */   Sm: () => (/* binding */ jsonShape),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   as: () => (/* binding */ refuseNull),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cU: () => (/* binding */ jsonTables),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   cg: () => (/* binding */ yamlTable),
/* harmony export */   pt: () => (/* binding */ yamlShape),
/* harmony export */   v2: () => (/* binding */ yamlTables)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8657);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3373);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6062);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6731);
// What a lock must look like, said where it does not: own properties only, no type believed unchecked.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9965, 264], 264); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([9966, 1702, 1313], 1313); } // at first use

/** @throws PortcullisError `manifest-invalid` when the document is no object. */
function shape(file, { value, lineOf }, isNone = isNothing) {
    const made = checks(file, lineOf, isFields, isNone);
    return { ...made, root: made.fields(value, []) ?? made.fail([], 'an object', value) };
}
const isNothing = (value) => value === undefined || value === null;
/** No tool that writes JSON says null where it has no list: what stands at the top so was a list before. */
const isNoneOfLock = (value, path) => value === undefined || (value === null && path.length !== 1);
/** A lock in JSON as a shape. @throws PortcullisError */
function jsonShape(source, options) {
    return shape(source.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(source.text(), source.path, options), isNoneOfLock);
}
/** @throws PortcullisError where the text is no JSON, or no object. */

/**
 * Every document of a YAML file as tables. @throws PortcullisError where the text is no YAML, or a document no object.
 * @param asText see YamlLockOptions.
 */
async function yamlTables(source, asText = false) {
    const roots = await (0, atFirstUse1().parseYamlTables)(longText(source), source.path, { asText });
    return roots.map((value) => {
        const made = checks(source.path, (path) => (isTable(value) ? value.lineOf(path) : 1), isTable, isNothing);
        return { ...made, root: made.fields(value, []) ?? made.fail([], 'an object', value) };
    });
}
function parsedTables({ path, text }) {
    const document = (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text(), path);
    return (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_2__/* .tablesOf */ .t)(shape(path, document).root, document.lineOf);
}


/** A text of more is looked at for how dense it is. */
const longLetters = 8 * 1024 * 1024;
/** Lines of a long text: twice those of a pnpm lock of 50,000 packages. What is made of one takes up to half a kilobyte. */
const mostLines = 700_000;
/** The text of YAML or TOML. @throws PortcullisError `manifest-invalid` where it has more lines than can be kept in memory. */
function longText(source) {
    const text = source.text();
    if (text.length < longLetters)
        return text;
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        if (++count > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, count, `expected at most ${mostLines} lines, got more`);
    return text;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A property that the object has of its own. */
function own(fields, key) {
    return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
/** @throws PortcullisError where what stands under a key of the document is no object: a file that ends after the key was cut off there. */
function refuseNull({ root, file, fields, line }, key) {
    if (fields(own(root, key), [key]) === undefined && Object.hasOwn(root, key))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line([key]), `expected \`${key}\` to be an object, got nothing`);
}
/** The line of a path as a package keeps it. */
function lineOf(document, path) {
    const line = document.line(path);
    return line === undefined ? {} : { line };
}
/** A value as a message quotes it: a scalar as it is, anything else by its kind; tables have no text of their own. */
function shown(value, most = 20) {
    return typeof value === 'object' || value === undefined ? kindOf(value) : String(value).slice(0, most);
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (value === '')
        return 'empty text';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${typeof value} ${String(value).slice(0, 40)}`;
}
/** A TOML file as a shape. @throws PortcullisError */
async function tomlShape(source) {
    return shape(source.path, await (0, atFirstUse0().parseToml)(longText(source), source.path));
}
/** A YAML file of one document as a shape, its scalars as text. @throws PortcullisError */
async function yamlShape(source) {
    return shape(source.path, onlyOne(await (0, atFirstUse1().parseYamlLock)(longText(source), source.path, { asText: true }), source));
}
/** The same with its objects as tables, for files that may be large. @throws PortcullisError */
async function yamlTable(source) {
    return onlyOne(await yamlTables(source, true), source);
}
function onlyOne([document, ...more], { path }) {
    if (document === undefined || more.length > 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(path, 1, `expected one document, got ${document === undefined ? 'none' : more.length + 1}`);
    return document;
}
/**
 * Whether a YAML file of a name that others use, too, is of a kind that has one of these keys. What is damaged, or no mapping, is nobody's
 * under that name, and is taken for the kind's, so that it is refused. @throws PortcullisError where it is no YAML.
 */
async function yamlHas(source, keys, lists) {
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isDamaged */ .sR)(source))
        return true;
    const documents = await (0, atFirstUse1().parseYamlLock)(longText(source), source.path, { asText: true });
    if (lists !== undefined && documents.length > 0 && documents.every(({ value }) => isListOfTables(value)))
        return false;
    const mappings = documents.map(({ value }) => value).filter(isFields);
    return mappings.length < Math.max(documents.length, 1) || mappings.some((mapping) => keys.some((key) => Object.hasOwn(mapping, key)));
}
/** As a playbook of Ansible is. */
function isListOfTables(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isFields);
}


/***/ }),

/***/ 2719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var withoutLockedModules = (function withoutLockedModules(manifests) {
    if (!manifests.some(({ reader }) => reader === 'npm-modules'))
        return manifests;
    const locked = lockedIn(manifests);
    const isLocked = (path, name) => {
        for (let folder = holderOf(path);; folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)) {
            if (locked.get(folder)?.has(name) === true)
                return true;
            if (folder === '')
                return false;
        }
    };
    return manifests.filter(({ path, reader, manifest }) => reader !== 'npm-modules' || !manifest.packages.every((one) => isLocked(path, versionOf(one))));
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withoutLockedModules),
/* harmony export */   z: () => (/* binding */ strayNotices)
/* harmony export */ });
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2566);
// Packages that lie in node_modules of a repository beside a lock: those that the lock names are its own to tell, the others are listed.

/** Readers of locks that say what lies in node_modules. */
const locks = new Set(['npm-package-lock', 'yarn-lock', 'pnpm-lock', 'bun-lock', 'bun-lockb']);
/** The folder that the outermost node_modules of a path lies in, with its slash. */
function holderOf(path) {
    return path.slice(0, /(?:^|\/)node_modules\//.exec(path)?.index ?? 0).replace(/(?<=.)$/, '/');
}
/** A lock in that folder, or the one that npm keeps among what it installed. */
function folderOfLock(path) {
    return path.slice(0, path.lastIndexOf('/') + 1).replace(/(?:^|(?<=\/))node_modules\/$/, '');
}
function versionOf({ identity, version }) {
    return `${(0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(identity)} ${version ?? ''}`;
}
/** By folder, what the locks in it name. */
function lockedIn(manifests) {
    const found = new Map();
    for (const { path, reader, manifest } of manifests) {
        if (!locks.has(reader))
            continue;
        const names = found.get(folderOfLock(path)) ?? new Set();
        for (const one of manifest.packages)
            names.add(versionOf(one));
        found.set(folderOfLock(path), names);
    }
    return found;
}
/** Without the installed packages that a lock in their folder or one above it names. */

/** Packages told of one folder by name; of more the count. */
const maxNamed = 5;
/** One warning for each folder with a lock. */
function strayNotices(manifests) {
    const locked = lockedIn(manifests);
    const strays = new Map();
    for (const one of manifests) {
        const folder = holderOf(one.path);
        if (one.reader !== 'npm-modules' || !locked.has(folder))
            continue;
        strays.set(folder, [...(strays.get(folder) ?? []), one]);
    }
    return [...strays].map(([folder, found]) => {
        const names = [...new Set(found.flatMap(({ manifest }) => manifest.packages.map(versionOf)))];
        const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
        return {
            level: 'warning',
            path: found[0]?.path ?? '',
            message: `${names.slice(0, maxNamed).join(', ')}${more} ${names.length === 1 ? 'lies' : 'lie'} in ${folder}node_modules, and no lock there names ${names.length === 1 ? 'it' : 'them'}. The inventory has what lies there.`,
        };
    });
}


/***/ }),

/***/ 2573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ readOsRelease),
/* harmony export */   _U: () => (/* binding */ osReleasePaths),
/* harmony export */   hp: () => (/* binding */ distroOf),
/* harmony export */   p1: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6731);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3448);
// Which operating system a root is: /etc/os-release, else /usr/lib/os-release (os-release(5)).


/** What os-release(5) takes for the identifier where there is none: it names nobody. */
const unnamed = 'linux';
const osReleasePaths = ['etc/os-release', 'usr/lib/os-release'];
const maxBytes = 64 * 1024;
/** Undefined where the root does not say. @throws PortcullisError `manifest-invalid` for a file that is no list of variables. */
function readOsRelease(root) {
    for (const place of osReleasePaths) {
        const found = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .Wd)(root, place);
        if (found === undefined)
            continue;
        const values = variables((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseText */ .Zp)(found.read(maxBytes), found.path), found.path);
        const [versionId, codename, name, vendor] = ['VERSION_ID', 'VERSION_CODENAME', 'PRETTY_NAME', 'VENDOR_NAME'].map((key) => values.get(key) || undefined);
        return {
            path: found.path,
            id: (values.get('ID') || unnamed).toLowerCase(),
            ...(versionId === undefined ? {} : { versionId }),
            ...(codename === undefined ? {} : { codename }),
            ...(name === undefined ? {} : { name }),
            ...(vendor === undefined ? {} : { vendor }),
        };
    }
    return undefined;
}
/** Assignments as a shell would read them, without anything being expanded. */
function variables(text, path) {
    const found = new Map();
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const equals = line.indexOf('=');
        if (equals < 1 || !/^[A-Za-z_]\w*$/.test(line.slice(0, equals)))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(path, index + 1, `expected \`NAME=value\`, got "${line.slice(0, 60)}"`);
        found.set(line.slice(0, equals), unquoted(line.slice(equals + 1)));
    }
    return found;
}
function unquoted(value) {
    const [first] = value;
    if (value.length >= 2 && (first === '"' || first === "'") && value.endsWith(first)) {
        const inner = value.slice(1, -1);
        return first === '"' ? inner.replace(/\\(["$`\\])/g, '$1') : inner;
    }
    return value;
}
/** What purls call the system in their qualifier `distro`: `debian-12`. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return version === undefined ? id : `${id}-${version}`;
}


/***/ }),

/***/ 3027:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ portageFolder),
/* harmony export */   Fl: () => (/* binding */ opkgFiles),
/* harmony export */   r5: () => (/* binding */ pacmanFolder),
/* harmony export */   w7: () => (/* binding */ databasePlaces)
/* harmony export */ });
// Where the databases of packages of an operating system lie within a root: all that a run asks of most folders.
const pacmanFolder = 'var/lib/pacman/local';
const portageFolder = 'var/db/pkg';
const opkgFiles = ['usr/lib/opkg/status', 'var/lib/opkg/status', 'opt/lib/opkg/status'];
/** Main files of databases, and folders of them, one of which a root has whose packages are known. */
const databasePlaces = [
    'var/lib/dpkg/status',
    'var/lib/dpkg/status.d',
    'lib/apk/db/installed',
    'usr/lib/apk/db/installed',
    'var/lib/apk/db/installed',
    pacmanFolder,
    portageFolder,
    ...opkgFiles,
    ...['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm', 'root/.rpmdb'].flatMap((folder) => ['rpmdb.sqlite', 'Packages.db', 'Packages'].map((name) => `${folder}/${name}`)),
];


/***/ }),

/***/ 3448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   SI: () => (/* binding */ controlStanzas),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Zp: () => (/* binding */ databaseText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6731);
// Databases that are text: stanzas of fields, an empty line between them.


/** The file at a path of a root; undefined where nothing is there. @throws PortcullisError `manifest-invalid` for what is no file. */
function fileAt(root, path) {
    const file = root.find(path);
    if (typeof file === 'string')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, undefined, `expected a file, got a ${file}`);
    return file;
}
/** The text of a file of a root; undefined where nothing is there. @throws PortcullisError `manifest-invalid`. */
function textAt(root, path, maxBytes) {
    const file = fileAt(root, path);
    return file === undefined ? undefined : databaseText(file.read(maxBytes), path);
}
/** Maintainers' names were once written in any encoding; names and versions are ASCII in all of them. */
function databaseText(bytes, path) {
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, lineAt(bytes, zero), 'expected text, got a byte of zero');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
}
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
/**
 * Stanzas of `Name: value` as Debian's control files have them.
 * @param whole whether the last line must be ended, as the manager that wrote it does.
 * @throws PortcullisError `manifest-invalid` with the line.
 */
function controlStanzas(text, path, whole) {
    const lines = text.split('\n');
    if (whole && lines.at(-1) !== '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, lines.length, 'expected the last line to be ended; the file is cut off');
    const stanzas = [];
    let fields;
    let last = '';
    for (const [index, written] of lines.entries()) {
        const line = written.endsWith('\r') ? written.slice(0, -1) : written;
        if (line.trim() === '') {
            fields = undefined;
            continue;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (fields === undefined)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, index + 1, 'expected a field before what is folded onto this line');
            fields.set(last, `${fields.get(last) ?? ''}\n${line.trim()}`);
            continue;
        }
        const colon = line.indexOf(':');
        if (colon < 1 || !/^[!-9;-~]+$/.test(line.slice(0, colon)))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        if (fields === undefined) {
            fields = new Map();
            stanzas.push({ line: index + 1, fields });
        }
        last = line.slice(0, colon).toLowerCase();
        if (fields.has(last))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(path, index + 1, `expected the field ${line.slice(0, colon).slice(0, 60)} once in a package`);
        fields.set(last, line.slice(colon + 1).trim());
    }
    return stanzas;
}


/***/ }),

/***/ 8657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var scan = (function scan(text, file, places) {
    const recorder = new Recorder(text, places);
    let depth = 0;
    let keys = 0;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= space) {
            if (code === lineFeed)
                line++;
        }
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                keys++;
                if (depth <= places)
                    recorder.key(depth, line, at);
            }
            else
                recorder.item(depth, line);
            at = end;
        }
        else if (code === openBrace || code === openBracket) {
            if (++depth > maxDepth)
                throw jsonInvalid(file, line, `expected at most ${maxDepth} levels`);
            recorder.open(depth, line, code === openBracket);
        }
        else if (code === closeBrace || code === closeBracket)
            depth--;
        else if (code === comma)
            recorder.next(depth);
    }
    return { keys, root: recorder.root };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32)
        at++;
    return at;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: jsonInvalid

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/places.js
var places = __nccwpck_require__(8747);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/mistake.js
// Where a text stops being JSON: V8 names the offset of some mistakes only. Asked once a text was refused.
const scalar = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?|true|false|null)(?![\w.+-])/y;
/** Offset of the first character that cannot stand where it does; the length of the text where it ends too early. */
function mistakeAt(text) {
    const open = [];
    let awaited = 'value';
    let at = 0;
    const closed = () => (open.length === 0 ? 'end' : 'comma');
    for (;;) {
        while (at < text.length && ' \t\n\r'.includes(text[at]))
            at++;
        if (at >= text.length)
            return text.length;
        const letter = text[at];
        const next = step(letter);
        if (next === undefined)
            return at;
        awaited = next;
    }
    function step(letter) {
        if (awaited === 'colon')
            return passed(letter === ':', 'value');
        if (awaited === 'end')
            return undefined;
        if (awaited === 'comma' && letter === ',')
            return passed(true, open.at(-1) === '{' ? 'key' : 'value');
        if (awaited !== 'value' && awaited !== 'key' && (letter === '}' || letter === ']'))
            return close(letter);
        if (awaited === 'key' || awaited === 'member')
            return letter === '"' ? afterString('colon') : undefined;
        return awaited === 'comma' ? undefined : value(letter);
    }
    function close(letter) {
        const fits = open.at(-1) === (letter === '}' ? '{' : '[') && awaited !== (letter === '}' ? 'item' : 'member');
        if (!fits)
            return undefined;
        open.pop();
        at++;
        return closed();
    }
    function value(letter) {
        if (letter === '{' || letter === '[') {
            open.push(letter);
            return passed(true, letter === '{' ? 'member' : 'item');
        }
        if (letter === '"')
            return afterString(closed());
        scalar.lastIndex = at;
        const length = scalar.exec(text)?.[0].length;
        if (length === undefined)
            return undefined;
        at += length;
        return closed();
    }
    function passed(fits, next) {
        if (fits)
            at++;
        return fits ? next : undefined;
    }
    /** Past the string that begins here; a letter that none may hold is the mistake. */
    function afterString(next) {
        for (at++; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34)
                return passed(true, next);
            if (code < 32)
                return undefined;
            if (code !== 92)
                continue;
            const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
            if (escaped === undefined)
                return undefined;
            at += escaped.length;
        }
        return next;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/json.js
// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.



/** How deep objects and lists may lie in one another. */
const maxDepth = 500;
/** @throws PortcullisError `json-invalid` with file and line. */
function parseJson(text, file, { places = 2, comments = false } = {}) {
    const source = withoutComments(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, comments);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw jsonInvalid(file, lineAt(source, mistakeAt(source)), mistake(source, error));
    }
    const found = scan(source, file, places);
    if (found.keys !== countKeys(value))
        throw duplicateKey(source, file);
    return { value, lineOf: (path) => found.root.lineOf(path) };
}
function jsonInvalid(file, line, message) {
    return new errors/* PortcullisError */.SO({
        code: 'json-invalid',
        message: `expected valid JSON: ${message}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}
/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */

/** Places of keys and items, as deep as they are asked for. */
class Recorder {
    text;
    places;
    root;
    /** The container at each depth, where its keys begin, and the index of a list's next item. */
    containers = [];
    starts = [];
    indexes = [];
    constructor(text, places) {
        this.text = text;
        this.places = places;
        this.root = listPlaces();
    }
    key(depth, line, start) {
        this.containers[depth]?.lines.push(line);
        this.starts[depth]?.push(start);
    }
    /** A value that is no key: one of a list has a place of its own. */
    item(depth, line) {
        const container = depth > this.places ? undefined : this.containers[depth];
        if (container?.isList === true)
            container.lines[this.indexes[depth]] = line;
    }
    /** An object or a list, whose first entries lie this deep. */
    open(depth, line, isList) {
        this.item(depth - 1, line);
        if (depth > this.places)
            return;
        const starts = [];
        const container = isList ? listPlaces() : keyPlaces(this.text, starts);
        const outer = this.containers[depth - 1];
        if (outer === undefined)
            this.root = container;
        else
            outer.inner[outer.lines.length - 1] = container;
        this.containers[depth] = container;
        this.starts[depth] = starts;
        this.indexes[depth] = 0;
    }
    /** A comma. */
    next(depth) {
        if (depth <= this.places)
            this.indexes[depth] = this.indexes[depth] + 1;
    }
}
function listPlaces() {
    return new places/* Places */.N(() => false, undefined);
}
/** @param starts where the first quotation mark of each key is. */
function keyPlaces(text, starts) {
    return new places/* Places */.N((key, index) => {
        const start = starts[index];
        return text.charCodeAt(start + 1 + key.length) === quote && text.startsWith(key, start + 1) && !key.includes('\\');
    }, () => starts.map((start) => keyText(text, start)));
}
/** The key whose first quotation mark is at `start`. */
function keyText(text, start) {
    const end = stringEnd(text, start);
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}
const lineFeed = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end > 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end;
}
function isEscaped(text, at) {
    let first = at;
    while (text.charCodeAt(first - 1) === 92)
        first--;
    return (at - first) % 2 === 1;
}

function countKeys(root) {
    let count = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const entry of value)
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                count++;
                const entry = value[key];
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
            }
        }
    }
    return count;
}
/** The slow way to the first key that stands twice in one object. */
function duplicateKey(text, file) {
    const sets = [];
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line++;
        else if (code === openBrace)
            sets.push(new Set());
        else if (code === openBracket)
            sets.push(undefined);
        else if (code === closeBrace || code === closeBracket)
            sets.pop();
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                const key = JSON.parse(text.slice(at, end + 1));
                if (sets.at(-1)?.has(key) === true)
                    return jsonInvalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one object`);
                sets.at(-1)?.add(key);
            }
            at = end;
        }
    }
    return jsonInvalid(file, undefined, 'a key stands twice in one object');
}
/** Comments and trailing commas as spaces, so that places stay. */
function withoutComments(text, allowed) {
    if (!allowed)
        return text;
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
    return blank.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? ' ' : match));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** What V8 says, without the piece of the text that it shows. */
function mistake(text, error) {
    if (text.trim() === '')
        return 'got an empty file';
    if (/end of JSON|Unterminated/.test(error.message))
        return 'the text ends too early';
    return /^Unexpected token|^Expected|^Bad|^Unexpected/.exec(error.message)
        ? error.message.replace(/,? ?".*$/s, '').slice(0, 120)
        : 'it has a mistake';
}


/***/ }),

/***/ 6062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var refuseTwice = (function refuseTwice(cells, beyond) {
    if (cells.length > 2 * fewKeys) {
        const keys = indexOf(cells);
        if (keys.size * 2 !== cells.length)
            throw beyond;
        return keys;
    }
    for (let at = 2; at < cells.length; at += 2)
        for (let before = 0; before < at; before += 2)
            if (cells[at] === cells[before])
                throw beyond;
    return undefined;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ maxAsked),
/* harmony export */   H8: () => (/* binding */ refuseTwice),
/* harmony export */   Xh: () => (/* binding */ fewKeys),
/* harmony export */   vh: () => (/* binding */ JsonTable)
/* harmony export */ });
/* unused harmony export indexOf */
// An object of a file that may be large: keys and values in turn, with their lines.
const none = [];
function indexOf(cells) {
    const index = new Map();
    for (let at = 0; at < cells.length; at += 2)
        index.set(cells[at], at);
    return index;
}
/** Keys of an object, up to which they are asked one after another. */
const maxAsked = 32;
/** An object as it is written: keys and values in turn. */
class JsonTable {
    line;
    made;
    lines;
    items;
    index;
    tape;
    place;
    /**
     * @param line 1-based, of its own key or, without one, of its bracket.
     * @param made key, value, key, value, \u2026; undefined where they stand on a tape.
     * @param lines line of each key, as deep as they are asked for.
     * @param items lines of items, of those values that are lists of which they were noted.
     * @param index where keys stand, of an object that has many: made when one of them is asked for, unless it was before.
     * @param place on the tape.
     */
    constructor(line, made, lines = none, items = none, index = undefined, tape = undefined, place = 0) {
        this.line = line;
        this.made = made;
        this.lines = lines;
        this.items = items;
        this.index = index;
        this.tape = tape;
        this.place = place;
    }
    /** Key, value, key, value, \u2026; of a small object made anew whenever they are asked for. */
    get cells() {
        return this.made ?? this.tape.cells(this.place);
    }
    /** The value of a key; undefined when there is none. */
    get(key) {
        const at = this.cellOf(key);
        if (at < 0)
            return undefined;
        return this.made === undefined ? this.tape.value(this.place, at) : this.made[at + 1];
    }
    /** Where a key stands among the cells; -1 when it does not. */
    cellOf(key) {
        const { made } = this;
        if (made === undefined)
            return this.tape.cellOf(this.place, key);
        if (made.length > 2 * maxAsked) {
            this.index ??= indexOf(made);
            return this.index.get(key) ?? -1;
        }
        for (let at = 0; at < made.length; at += 2)
            if (made[at] === key)
                return at;
        return -1;
    }
    keys() {
        return this.cells.filter((_, at) => at % 2 === 0);
    }
    /** The line of a path of keys, or of the nearest parent that was noted. */
    lineOf(path) {
        let line = this.line;
        let table = this;
        for (const [depth, key] of path.entries()) {
            const at = table.cellOf(String(key));
            if (at < 0)
                return line;
            line = table.lines[at >> 1] ?? line;
            const value = table.cells[at + 1];
            if (Array.isArray(value) && depth + 1 < path.length)
                return table.items[at >> 1]?.lineOf(path.slice(depth + 1)) ?? line;
            if (!(value instanceof JsonTable))
                return line;
            table = value;
        }
        return line;
    }
}
/** Keys of an object, past which they are looked for in a set. */
const fewKeys = 8;
/**
 * A key that stands twice in one object. @throws what is given, to the reader that gives up.
 * @returns where keys stand, of an object that has many.
 */



/***/ }),

/***/ 3373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readJsonTables = (function readJsonTables(text, places = 2) {
    if (text.includes('\\'))
        return undefined;
    try {
        return new Pass(text, places).whole();
    }
    catch (error) {
        if (error === beyond)
            return undefined;
        throw error;
    }
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readJsonTables),
  t: () => (/* binding */ tablesOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/places.js
var src_places = __nccwpck_require__(8747);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/table.js
var json_table = __nccwpck_require__(6062);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/tape.js
// Small objects of a large text as numbers: where keys and values stand in it. What is made of them is made when it is asked for, and gone
// soon after: the objects of a lock of 50,000 packages cost more to keep than to read.

/** Numbers of a member: where its key begins and ends, and where its value does. */
const perMember = 4;
/** Numbers before the members of an object: the line of its key, and how many there are. */
const head = 2;
/** In place of where a text begins: what follows is where an object stands on the tape. */
const isObject = -1;
/** The same for a value that is kept as it is. */
const isKept = -2;
class Tape {
    text;
    numbers = new Int32Array(1 << 14);
    length = 0;
    /** Members of objects that are not closed yet, one object behind another. */
    open = new Int32Array(1 << 10);
    filled = 0;
    kept = [];
    constructor(text) {
        this.text = text;
    }
    /** Where the members of an object begin that was opened now. */
    opened() {
        return this.filled;
    }
    /** The key of a member of the object that was opened last. @returns where its value goes. */
    key(start, end) {
        const at = this.filled;
        this.filled += perMember;
        if (this.filled > this.open.length)
            this.open = grown(this.open, this.filled);
        this.open[at] = start;
        this.open[at + 1] = end;
        return at;
    }
    string(at, start, end) {
        this.open[at + 2] = start;
        this.open[at + 3] = end;
    }
    object(at, place) {
        this.string(at, isObject, place);
    }
    keep(at, value) {
        this.string(at, isKept, this.kept.push(value) - 1);
    }
    /** Whether two members since then have one key; for few, since each is held against each. */
    hasTwice(start) {
        for (let at = start + perMember; at < this.filled; at += perMember)
            for (let before = start; before < at; before += perMember)
                if (this.sameKey(at, before))
                    return true;
        return false;
    }
    sameKey(a, b) {
        const { open, text } = this;
        let left = open[a];
        let right = open[b];
        const end = open[a + 1];
        if (end - left !== open[b + 1] - right)
            return false;
        while (left < end)
            if (text.charCodeAt(left++) !== text.charCodeAt(right++))
                return false;
        return true;
    }
    /**
     * Closes the object that was opened last; one of many members is made at once, for they are looked for by an index.
     * @throws what is given where a key stands there twice.
     * @returns where it stands.
     */
    close(start, line, twice) {
        const { filled, length } = this;
        const size = filled - start;
        if (size > json_table/* maxAsked */.Fn * perMember) {
            const cells = this.cellsIn(this.open, start, filled);
            this.filled = start;
            return -this.kept.push(new json_table/* JsonTable */.vh(line, cells, undefined, undefined, (0,json_table/* refuseTwice */.H8)(cells, twice)));
        }
        if (this.hasTwice(start))
            throw twice;
        if (length + head + size > this.numbers.length)
            this.numbers = grown(this.numbers, length + head + size);
        const { numbers, open } = this;
        numbers[length] = line;
        numbers[length + 1] = size / perMember;
        for (let at = 0; at < size; at++)
            numbers[length + head + at] = open[start + at];
        this.length = length + head + size;
        this.filled = start;
        return length;
    }
    /** What was closed there. */
    tableOf(place) {
        if (place < 0)
            return this.kept[-place - 1];
        return new json_table/* JsonTable */.vh(this.numbers[place], undefined, undefined, undefined, undefined, this, place);
    }
    /** Where a key stands among the cells of an object; -1 when it does not. */
    cellOf(place, key) {
        const { numbers, text } = this;
        const count = numbers[place + 1];
        for (let nth = 0, at = place + head; nth < count; nth++, at += perMember) {
            const start = numbers[at];
            if (numbers[at + 1] - start === key.length && text.startsWith(key, start))
                return 2 * nth;
        }
        return -1;
    }
    /** The value of a cell's key. */
    value(place, cell) {
        return this.valueIn(this.numbers, place + head + (cell >> 1) * perMember);
    }
    /** Keys and values in turn. */
    cells(place) {
        const start = place + head;
        return this.cellsIn(this.numbers, start, start + this.numbers[place + 1] * perMember);
    }
    cellsIn(numbers, start, end) {
        const cells = [];
        for (let at = start; at < end; at += perMember)
            cells.push(this.text.slice(numbers[at], numbers[at + 1]), this.valueIn(numbers, at));
        return cells;
    }
    valueIn(numbers, at) {
        const start = numbers[at + 2];
        const end = numbers[at + 3];
        if (start === isObject)
            return this.tableOf(end);
        return start === isKept ? this.kept[end] : this.text.slice(start, end);
    }
}
function grown(numbers, least) {
    const larger = new Int32Array(Math.max(2 * numbers.length, least));
    larger.set(numbers);
    return larger;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/tables.js
// Large JSON in one pass: objects as lists of keys and values with their lines, in the time in which JSON.parse makes objects of them.
// Only for text that any parser reads the same way and no more than once: whatever else there is, it leaves to parseJson.



/** Thrown where the pass does not go on; it never leaves this file. */
const beyond = new Error('beyond what is read in one pass');
/** How deep objects and lists may lie in one another. */
const maxDepth = 100;
const none = [];
/** Digits that a number has exactly. */
const maxDigits = 15;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/**
 * @param places how deep lines of keys are recorded: 2 knows `packages`, and each key in it.
 * @returns undefined where the text is no object, is not JSON, has a key twice in one object, or anything that is rare in large files:
 * escapes, broken numbers, deep nesting.
 */

class Pass {
    text;
    places;
    at = 0;
    line = 1;
    /** By depth, the keys of the object before: those of a lock are alike, and need not be cut out again. */
    alike = [];
    /** By depth, how many of those are known to be of one object, each once. */
    distinct = [];
    /** Cells of the objects that are not closed yet, one object behind another. */
    open = [];
    filled = 0;
    /** Objects of which no lines of keys are asked for. */
    tape;
    constructor(text, places) {
        this.text = text;
        this.places = places;
        this.tape = new Tape(text);
    }
    whole() {
        if (this.skip() !== openBrace)
            throw beyond;
        const table = this.object(0, this.line);
        // Past the end there is no code.
        if (!Number.isNaN(this.skip()))
            throw beyond;
        return table;
    }
    /** Past space; the code of what is there. */
    skip() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === space || code === tab || code === carriageReturn)
                this.at++;
            else if (code === lineFeed) {
                this.at++;
                this.line++;
            }
            else
                return code;
        }
    }
    value(code, depth, line) {
        if (code === quote)
            return this.string();
        if (code === openBrace)
            return depth < this.places ? this.object(depth, line) : this.tape.tableOf(this.small(depth, line));
        if (code === openBracket)
            return this.list(depth);
        if (this.word('true'))
            return true;
        if (this.word('false'))
            return false;
        if (this.word('null'))
            return null;
        return this.number();
    }
    word(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    string() {
        const start = this.at + 1;
        return this.text.slice(start, this.pastString() - 1);
    }
    /** Past a string; where that is. Characters of control stand in none. */
    pastString() {
        const { text } = this;
        let at = this.at + 1;
        let code = text.charCodeAt(at);
        while (code !== quote) {
            if (!(code >= space))
                throw beyond;
            code = text.charCodeAt(++at);
        }
        this.at = at + 1;
        return this.at;
    }
    /** Digits alone. */
    number() {
        const start = this.at;
        let code = this.text.charCodeAt(start);
        while (code >= 48 && code <= 57)
            code = this.text.charCodeAt(++this.at);
        const length = this.at - start;
        if (length === 0 || length > maxDigits || (length > 1 && this.text.charCodeAt(start) === 48))
            throw beyond;
        return Number(this.text.slice(start, this.at));
    }
    object(depth, line) {
        if (depth > maxDepth)
            throw beyond;
        const { open, filled: start } = this;
        const lines = depth < this.places ? [] : undefined;
        this.at++;
        let code = this.skip();
        if (code === closeBrace) {
            this.at++;
            return new json_table/* JsonTable */.vh(line, [], lines);
        }
        this.alike[depth] ??= [];
        const alike = this.alike[depth];
        let isAlike = true;
        let count = 0;
        for (;;) {
            if (code !== quote)
                throw beyond;
            const own = this.line;
            lines?.push(own);
            const key = this.key(alike[count]);
            if (key !== alike[count]) {
                isAlike = false;
                if (count < json_table/* fewKeys */.Xh)
                    alike[count] = key;
            }
            count++;
            open[this.filled++] = key;
            if (this.skip() !== colon)
                throw beyond;
            this.at++;
            const value = this.value(this.skip(), depth + 1, own);
            open[this.filled++] = value;
            if (!this.goesOn(closeBrace))
                break;
            code = this.skip();
        }
        // A list that grows by itself has room for seven more cells than most objects of a lock fill.
        const cells = open.slice(start, this.filled);
        this.filled = start;
        let index;
        if (!isAlike || count > (this.distinct[depth] ?? 0)) {
            index = (0,json_table/* refuseTwice */.H8)(cells, beyond);
            this.distinct[depth] = Math.min(count, json_table/* fewKeys */.Xh);
        }
        return new json_table/* JsonTable */.vh(line, cells, lines, none, count > json_table/* maxAsked */.Fn ? index : undefined);
    }
    /** An object of which no lines are asked for. @returns where it stands on the tape. */
    small(depth, line) {
        if (depth > maxDepth)
            throw beyond;
        const { tape } = this;
        const start = tape.opened();
        this.at++;
        let code = this.skip();
        if (code === closeBrace) {
            this.at++;
            return tape.close(start, line, beyond);
        }
        for (;;) {
            if (code !== quote)
                throw beyond;
            const own = this.line;
            const key = this.at + 1;
            const member = tape.key(key, this.pastString() - 1);
            if (this.skip() !== colon)
                throw beyond;
            this.at++;
            code = this.skip();
            if (code === quote) {
                const begin = this.at + 1;
                tape.string(member, begin, this.pastString() - 1);
            }
            else if (code === openBrace)
                tape.object(member, this.small(depth + 1, own));
            else
                tape.keep(member, this.value(code, depth + 1, own));
            if (!this.goesOn(closeBrace))
                break;
            code = this.skip();
        }
        return tape.close(start, line, beyond);
    }
    /** @param before what stood here in the object before. */
    key(before) {
        const { text, at } = this;
        if (before !== undefined && text.charCodeAt(at + 1 + before.length) === quote && text.startsWith(before, at + 1)) {
            this.at = at + before.length + 2;
            return before;
        }
        return this.string();
    }
    list(depth) {
        if (depth > maxDepth)
            throw beyond;
        const items = [];
        this.at++;
        let code = this.skip();
        if (code === closeBracket) {
            this.at++;
            return items;
        }
        for (;;) {
            items.push(this.value(code, depth + 1, this.line));
            if (!this.goesOn(closeBracket))
                return items;
            code = this.skip();
        }
    }
    /** Past a comma, or past the closing bracket. */
    goesOn(close) {
        const code = this.skip();
        if (code !== comma && code !== close)
            throw beyond;
        this.at++;
        return code === comma;
    }
}
/** Tables of a value that was parsed. @param lineOf see JsonDocument. */
function tablesOf(value, lineOf, places = 2) {
    const inside = (from, path) => {
        if (Array.isArray(from))
            return from.map((item, index) => inside(item, [...path, index]));
        return typeof from === 'object' && from !== null ? table(from, path) : from;
    };
    const table = (from, path) => {
        const entries = Object.entries(from);
        const isNoted = path.length < places;
        return new json_table/* JsonTable */.vh(lineOf(path), entries.flatMap(([key, entry]) => [key, inside(entry, [...path, key])]), isNoted ? entries.map(([key]) => lineOf([...path, key])) : none, isNoted ? entries.map(([key, entry]) => (Array.isArray(entry) ? itemsOf(entry, [...path, key]) : undefined)) : none);
    };
    const itemsOf = (items, path) => {
        const found = new src_places/* Places */.N(() => false, undefined);
        for (let index = 0; index < items.length; index++)
            found.lines.push(lineOf([...path, index]));
        return found;
    };
    return table(value, []);
}


/***/ }),

/***/ 8747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
// Where the keys and items of a document stand. A lock has 50,000 keys: lines in a list, found by name only when one is asked for.
/** The entries of one object or list, in the order of the text. */
class Places {
    isKey;
    keys;
    /** 1-based line of each entry that was noted. */
    lines = [];
    /** The entries of those values that have some, by the index of the value. */
    inner = [];
    cursor = 0;
    indexes;
    /**
     * @param isKey whether a key is the one at an index; it may say no where only `keys` would tell.
     * @param keys every key in order; undefined for a list.
     */
    constructor(isKey, keys) {
        this.isKey = isKey;
        this.keys = keys;
    }
    get isList() {
        return this.keys === undefined;
    }
    /** Keys are mostly asked for in the order of the text, and each more than once. */
    indexOf(part) {
        if (this.keys === undefined)
            return Number(part);
        const key = String(part);
        for (let at = this.cursor; at < this.cursor + 2 && at < this.lines.length; at++)
            if (this.isKey(key, at)) {
                this.cursor = at;
                return at;
            }
        if (this.indexes === undefined) {
            this.indexes = new Map();
            for (const name of this.keys())
                this.indexes.set(name, this.indexes.size);
        }
        return this.indexes.get(key);
    }
    /** The line of a path, or of the nearest parent that was noted. */
    lineOf(path) {
        let line = 1;
        let places = this;
        for (const part of path) {
            const index = places?.indexOf(part);
            const found = index === undefined ? undefined : places?.lines[index];
            if (found === undefined)
                return line;
            line = found;
            places = places?.inner[index];
        }
        return line;
    }
}


/***/ }),

/***/ 3860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   UD: () => (/* binding */ dockerHub)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7609);
// Image references as docker reads them: `nginx` is docker.io/library/nginx:latest.

const dockerHub = 'docker.io';
const hubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** No registry accepts more: 255 for the name (distribution specification) and room for host, tag and digest. */
const maxReference = 700;
const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,20})[a-z0-9]+){0,60}$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const hostShape = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/i;
function isDigest(text) {
    return digestShape.test(text);
}
/** @throws PortcullisError `reference-invalid`. */
function parseReference(text) {
    const fail = (expected) => new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'reference-invalid',
        message: `expected ${expected}, got "${text.slice(0, 120)}"`,
        remedy: 'Write the image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
    });
    if (text.length === 0 || text.length > maxReference)
        throw fail(`an image reference of 1 to ${maxReference} characters`);
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !isDigest(digest))
        throw fail('a digest of the form sha256:<64 hex digits>');
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagShape.test(tag))
        throw fail('a tag of letters, digits, dots, dashes and underscores');
    const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
    if (!hostShape.test(registry))
        throw fail('a registry host');
    if (path.length > 255 || !path.split('/').every((part) => component.test(part)))
        throw fail('a lower-case repository name');
    const repository = registry === dockerHub && !path.includes('/') ? `library/${path}` : path;
    return {
        registry,
        repository,
        ...(tag === undefined ? (digest === undefined ? { tag: 'latest' } : {}) : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** `registry/repository:tag@digest`, with the registry always written out. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${reference.registry}/${reference.repository}${tag}${digest}`;
}
/** The first component is a registry when it looks like a host, as in docker: a dot, a port or `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
    if (!isHost)
        return { registry: dockerHub, path: name };
    return { registry: normalHost(first), path: name.slice(slash + 1) };
}
/** Hosts have no case, and Docker Hub has several. */
function normalHost(host) {
    const lower = host.toLowerCase();
    return hubHosts.includes(lower) ? dockerHub : lower;
}


/***/ }),

/***/ 5228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var typeRules = (function typeRules(type) {
    return Object.hasOwn(types, type) ? types[type] : nothing;
});
var checked = (function checked(parts) {
    const type = checkedType(parts.type ?? '');
    const rules = typeRules(type);
    const namespace = normalSegments(parts.namespace ?? '', false);
    const qualifiers = checkedQualifiers(parts.qualifiers);
    const subpath = normalSegments(parts.subpath ?? '', true);
    const bare = { type, name: parts.name ?? '' };
    if (namespace !== '')
        bare.namespace = rules.namespace?.(namespace) ?? namespace;
    const version = parts.version ?? '';
    if (version !== '')
        bare.version = rules.version?.(version) ?? version;
    if (qualifiers !== undefined)
        bare.qualifiers = qualifiers;
    if (subpath !== '')
        bare.subpath = subpath;
    if (bare.name === '')
        throw new PurlError('expected a name');
    bare.name = rules.name?.(bare.name, bare) ?? bare.name;
    const wrong = rules.wrong?.(bare);
    if (wrong !== undefined)
        throw new PurlError(wrong);
    return bare;
});
var checkedType = (function checkedType(written) {
    if (goodTypes.has(written))
        return written;
    const type = written.toLowerCase();
    if (!/^[a-z][a-z0-9.-]{0,100}$/.test(type))
        throw new PurlError('expected a type of letters, digits, dots and dashes that begins with a letter');
    if (goodTypes.size < maxGoodTypes)
        goodTypes.add(type);
    return type;
});
var formatPurl = (function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    const before = namespace === undefined ? '' : `${encodeSegments(namespace)}/`;
    const names = typeRules(type).pathAsName === true ? encodeSegments(name) : encode(name);
    const query = qualifiers === undefined
        ? ''
        : Object.entries(qualifiers)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => `${key}=${encode(value)}`)
            .join('&');
    return `pkg:${encode(type)}/${before}${names}${version === undefined ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}${subpath === undefined ? '' : `#${encodeSegments(subpath)}`}`;
});
var checkedQualifiers = (function checkedQualifiers(given) {
    if (given === undefined || given === null)
        return undefined;
    const kept = {};
    for (const [written, value] of Object.entries(given)) {
        const key = written.toLowerCase();
        if (!/^[a-z][a-z0-9._-]{0,200}$/.test(key))
            throw new PurlError(`expected qualifiers named by letters, digits, dots, dashes and underscores, got "${written.slice(0, 60)}"`);
        // A qualifier without value says nothing.
        if (value !== null && value !== undefined && value !== '')
            purl_define(kept, key, value);
    }
    return Object.keys(kept).length === 0 ? undefined : kept;
});
var normalSegments = (function normalSegments(text, isPath) {
    if (text === '' || (!isPath && !text.includes('/')))
        return text;
    return text
        .split('/')
        .filter((segment) => segment !== '' && !(isPath && (segment === '.' || segment === '..')))
        .join('/');
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eH: () => (/* reexport */ PurlError),
  KD: () => (/* reexport */ checked),
  dd: () => (/* reexport */ formatPurl),
  $l: () => (/* reexport */ parsePurl)
});

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/types.js
// What each type of package URL says of its parts (purl-spec, types/*-definition.json): letters, parts that must or must not be there.
const lower = (text) => text.toLowerCase();
const lowerName = { name: lower };
const lowerBoth = { namespace: lower, name: lower };
const needsNamespace = (what) => ({
    wrong: ({ namespace }) => (namespace === undefined ? `expected ${what} as namespace` : undefined),
});
const noNamespace = { wrong: ({ namespace }) => (namespace === undefined ? undefined : 'expected no namespace') };
/** PEP 503: runs of dashes, underscores and dots are one dash. The definition of the type replaces underscores only. */
const pypi = { name: (name) => name.toLowerCase().replace(/_/g, '-'), ...noNamespace };
/** Only a name on Databricks is without regard to case. */
const mlflow = {
    name: (name, { qualifiers }) => (/databricks/i.test(qualifiers?.repository_url ?? '') ? name.toLowerCase() : name),
};
const cpan = {
    namespace: (namespace) => namespace.toUpperCase(),
    wrong: ({ name }) => (name.includes('::') ? 'expected the name of a distribution, with dashes, and no module' : undefined),
};
const chromeExtension = {
    wrong: ({ name, version }) => !/^[a-p]{32}$/.test(name)
        ? 'expected the 32 letters, a to p, of an extension as name'
        : version !== undefined && !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version)
            ? 'expected one to four numbers as version'
            : undefined,
};
/** `git` and a host that takes names without regard to case. */
const foldsCase = (host) => /^(?:github|bitbucket|gitlab)(?:\.com|\.org)?$/i.test(host ?? '');
const gitRepository = {
    namespace: lower,
    name: (name, { namespace }) => (foldsCase(namespace) ? name.toLowerCase() : name),
    pathAsName: true,
};
const julia = { wrong: ({ qualifiers }) => (qualifiers?.uuid === undefined ? 'expected the qualifier uuid' : undefined) };
const vscode = { ...lowerBoth, ...needsNamespace('the publisher') };
const types = {
    alpm: lowerBoth,
    apk: lowerBoth,
    bitbucket: lowerBoth,
    bitnami: lowerName,
    brew: lowerBoth,
    'chrome-extension': chromeExtension,
    composer: lowerBoth,
    cpan,
    deb: lowerBoth,
    git: gitRepository,
    github: lowerBoth,
    golang: lowerBoth,
    hex: lowerBoth,
    huggingface: { version: lower },
    julia,
    luarocks: { name: lower, version: lower },
    mlflow,
    oci: { name: lower, ...noNamespace },
    otp: { name: lower, ...noNamespace },
    pub: lowerName,
    pypi,
    qpkg: { namespace: lower },
    rpm: { namespace: lower },
    swift: needsNamespace('the host and owner'),
    vcpkg: noNamespace,
    'vscode-extension': vscode,
};
const nothing = {};


;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/purl.js
// Package URLs: parsed, checked by type, and written in the one canonical way (ECMA-427, and the type definitions of purl-spec).

/** Says in one sentence what a package URL lacks or has too much of. */
class PurlError extends Error {
    name = 'PurlError';
    /** The purl that was meant, where only its spelling is against the rules. */
    meant;
    constructor(message, meant) {
        super(message);
        if (meant !== undefined)
            this.meant = meant;
    }
}
/** Longest text that is read as a purl. */
const maxLength = 16_384;
/**
 * Reads a purl. Spellings that mean the same (letters of the type, percent codes nobody needs, order of qualifiers) are all read.
 * @throws PurlError with what was `meant` where only a qualifier begins with a capital.
 */
function parsePurl(text) {
    const purl = readPurl(text);
    // The official cases read `repositorY_url` and refuse `Platform`.
    const capital = /[?&]([A-Z][^=&#]{0,200})=/.exec(text)?.[1];
    if (capital !== undefined)
        throw new PurlError(`expected a qualifier that begins with a small letter, got "${capital.slice(0, 60)}"`, purl);
    return purl;
}
function readPurl(text) {
    if (text.length > maxLength)
        throw new PurlError(`expected at most ${maxLength} characters, got ${text.length}`);
    if (!/^pkg:/i.test(text))
        throw new PurlError('expected `pkg:` before the type');
    let rest = text.slice(4).replace(/^\/{1,16384}/, '');
    const subpath = cut('#', true);
    const qualifiers = cut('?', true);
    const slash = rest.indexOf('/');
    if (slash < 0)
        throw new PurlError('expected a type and a name, with a slash between them');
    const type = rest.slice(0, slash);
    rest = rest
        .slice(slash + 1)
        .replace(/^\/{1,16384}/, '')
        .replace(/\/{1,16384}$/, '');
    // An @ before a slash belongs to a namespace: `@babel/core` is commonly written so.
    const at = rest.lastIndexOf('@');
    const hasVersion = at >= 0 && !rest.includes('/', at);
    const version = hasVersion ? decode(rest.slice(at + 1), 'version') : null;
    if (hasVersion)
        rest = rest.slice(0, at);
    if (rest === '' || rest.endsWith('/'))
        throw new PurlError('expected a name');
    const segments = rest.split('/').filter((segment) => segment !== '');
    const names = segments.splice(typeRules(type.toLowerCase()).pathAsName === true ? 1 : -1);
    return checked({
        type,
        namespace: segments.map((segment) => decode(segment, 'namespace')).join('/'),
        name: names.map((segment) => decode(segment, 'name')).join('/'),
        version,
        qualifiers: qualifiers === undefined ? null : readQualifiers(qualifiers),
        subpath: subpath === undefined
            ? null
            : subpath
                .split('/')
                .map((segment) => decode(segment, 'subpath'))
                .join('/'),
    });
    function cut(mark, last) {
        const place = last ? rest.lastIndexOf(mark) : rest.indexOf(mark);
        if (place < 0)
            return undefined;
        const after = rest.slice(place + 1);
        rest = rest.slice(0, place);
        return after;
    }
}
/** A purl from its parts, checked and in its normal form. @throws PurlError */

/** Types that were found good, for one inventory has a few and 50,000 purls of them. */
const goodTypes = new Set();
const maxGoodTypes = 100;

/** The canonical text. Qualifiers in the order of their keys. @throws PurlError where a part is no text that UTF-8 can say. */

function encodeSegments(text) {
    return text.includes('/') ? text.split('/').map(encode).join('/') : encode(text);
}
function readQualifiers(text) {
    const found = {};
    for (const pair of text.split('&')) {
        const equals = pair.indexOf('=');
        if (pair === '')
            continue;
        if (equals < 0)
            throw new PurlError(`expected key=value in the qualifiers, got "${pair.slice(0, 60)}"`);
        const key = pair.slice(0, equals);
        if (Object.hasOwn(found, key.toLowerCase()))
            throw new PurlError(`expected the qualifier ${key.slice(0, 60)} once`);
        purl_define(found, key, decode(pair.slice(equals + 1), 'qualifiers'));
    }
    return found;
}
/** Undefined where there is none that says anything. */

function purl_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function decode(text, part) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new PurlError(`expected percent codes of UTF-8 in the ${part}`);
    }
}
/** Letters, digits and `.-_~` stand for themselves, and so does the colon. */
function encode(text) {
    // Most names and versions are such already.
    if (/^[\w.~:-]*$/.test(text))
        return text;
    if (/\p{Surrogate}/u.test(text))
        throw new PurlError('expected whole characters, got half of a pair');
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/index.js



/***/ }),

/***/ 5199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var localKind = (function localKind(absolute) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true)
        return isLayout({ has: (name) => folderHas(absolute, name) }) ? 'layout' : 'other';
    if (stats?.isFile() !== true)
        return 'other';
    const first = Buffer.alloc(512);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, first, 0, first.length, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    if (first.toString('latin1', 257, 262) === 'ustar')
        return 'archive';
    const isPacked = first.readUInt16BE(0) === 0x1f8b || first.readUInt32LE(0) === 0xfd2fb528;
    return isPacked && /\.(?:tar\.(?:gz|zst)|tgz|tar)$/i.test(absolute) ? 'packed-archive' : 'other';
});
var isLayout = (function isLayout(files) {
    return files.has('oci-layout') && files.has('index.json');
});
var folderHas = (function folderHas(directory, name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { throwIfNoEntry: false })?.isFile() === true;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ localKind),
/* harmony export */   lP: () => (/* binding */ folderHas),
/* harmony export */   nW: () => (/* binding */ isLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// What lies at a path, as far as images go: asked of every folder, and so apart from all that reads images.



/** Whether files are those of a layout. */

/** Whether a folder holds a file of that name. */



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
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5462);
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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1038);
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
        const { ignoreRules } = await __nccwpck_require__.e(/* import() */ 7760).then(__nccwpck_require__.bind(__nccwpck_require__, 7760));
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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1038);
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

/***/ 1038:
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

/***/ 5462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   x6: () => (/* binding */ runProgramSync)
/* harmony export */ });
/* unused harmony exports programPlaces, runProgram, startProgram, missingProgram */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1038);
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
        if (isBelow(scanned, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)))
            continue;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile() && !isBelow(scanned, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file)))
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
function programPlaces(name, path, system = node_path__WEBPACK_IMPORTED_MODULE_2__) {
    const windows = system.sep === '\\';
    return (path ?? '')
        .split(system.delimiter)
        .map((entry) => (windows ? entry.trim().replace(/^"(.*)"$/, '$1') : entry))
        .filter((entry) => (windows ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsAbsolute */ .nY)(entry) : system.isAbsolute(entry)))
        .flatMap((folder) => (windows ? ['.exe', '.com'] : ['']).map((ending) => system.join(folder, `${name}${ending}`)));
}
function isBelow(root, path) {
    return root !== undefined && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideFolder */ .xe)(root, path) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideFolder */ .xe)(real(root), path));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(file, args, {
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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1038);
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
var src_paths = __nccwpck_require__(1038);
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
var runCanary = (async function runCanary() {
    const manifest = await package_lock.npmPackageLock.read((0,src_reader/* source */.sP)('package-lock.json', Buffer.from(lock)));
    const { components } = (0,inventory/* inventory */.pf)([{ path: 'package-lock.json', reader: package_lock.npmPackageLock.id, manifest }]);
    const detected = components.length === 1 && components[0]?.purl === 'pkg:npm/bird@1.2.3' && components[0].scope === 'required';
    return { detected, detail: detected ? 'a package of a made-up lock was found' : 'a package of a made-up lock went unnoticed' };
});
var cycloneDxJsonWriter = (function cycloneDxJsonWriter(extension, version) {
    return {
        extension,
        write: (document) => (0, documents_atFirstUse0().cycloneDxText)(document, version),
        pieces: (document) => ({ [Symbol.iterator]: () => (0, documents_atFirstUse0().cycloneDxJson)(document, version) }),
    };
});
var isDocumentFormat = (function isDocumentFormat(name) {
    return Object.hasOwn(documentFormats, name);
});
var openImage = (async function openImage(inputs, absolute, context) {
    const { platform } = inputs;
    if (platform !== '' && !/^[a-z0-9]{1,20}(?:\/[a-z0-9_]{1,20}){1,2}$/.test(platform))
        throw badInput('platform', 'a platform as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT', platform);
    const isLocal = (0,kind/* localKind */.ib)(absolute) !== 'other';
    if (isLocal) {
        const image = await (0, open_atFirstUse2().localImage)(absolute, inputs.path, inputs.image, platform);
        return image === undefined ? undefined : { image, close: () => image.close?.() };
    }
    if (inputs.image !== '') {
        if (inputs.path !== '.' && inputs.path !== '')
            throw badInput('path', 'an image\u2019s layout or archive beside `image`, or nothing', inputs.path);
        return fromRegistry(inputs.image, platform, context);
    }
    for (const input of ['platform', 'base-image'])
        if (inputs[input] !== '')
            throw badInput(input, '`image` beside it, or a layout or archive in `path`', inputs[input]);
    return undefined;
});
var takeImage = (async function takeImage(inputs, context, maxBytes) {
    const absolute = (0,src_walk/* insideWorkspace */.CT)(context.workspace, inputs.path);
    const selected = await (0,path_filter/* selectionFilter */.tJ)(inputs, [context.workspace]);
    const opened = await openImage(inputs, absolute, context);
    if (opened !== undefined) {
        try {
            const base = await openBase(inputs, opened, context);
            return await takeLayers(opened, base, selected, context, maxBytes);
        }
        finally {
            opened.close();
        }
    }
    if (!(0,external_node_fs_.statSync)(absolute).isDirectory() || !isRoot(absolute))
        return undefined;
    return takeFolder(absolute, (0,paths/* relativePath */.iZ)((0,src_walk/* insideWorkspace */.CT)(context.workspace, '.'), absolute), selected, maxBytes);
});
var archive_mismatch_lock = (function archive_mismatch_lock(resolved) {
    const entry = { version: '1.0.0', resolved, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' };
    return {
        text: `# package-lock.json\n${JSON.stringify({
            name: 'shop',
            lockfileVersion: 3,
            packages: { '': { dependencies: { cart: '1.0.0' } }, 'node_modules/cart': entry },
        })}\n`,
    };
});
var wheels = (function wheels(name, file) {
    const archive = `{ file = "${file}", hash = "sha256:${'0'.repeat(64)}" }`;
    return {
        text: `# poetry.lock\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nfiles = [${archive}]\n\n[metadata]\nlock-version = "2.0"\n`,
    };
});
var lock_contents_lock = (function lock_contents_lock(packages) {
    const root = { name: 'shop', dependencies: { cart: '1.0.0' } };
    return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': root, ...packages } })}\n` };
});
var npm = (function npm(asked, locked, packages) {
    const lock = { name: 'shop', lockfileVersion: 3, packages: { '': { dependencies: locked }, ...packages } };
    return {
        text: `# package.json\n${JSON.stringify({ name: 'shop', dependencies: asked })}\n# package-lock.json\n${JSON.stringify(lock)}\n`,
    };
});
var poetry = (function poetry(range, hash) {
    const files = `files = [{ file = "cart-1.4.0.tar.gz", hash = "sha256:${'0'.repeat(64)}" }]`;
    return {
        text: [
            '# pyproject.toml',
            `[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\ncart = "${range}"`,
            '# poetry.lock',
            `[[package]]\nname = "cart"\nversion = "1.4.0"\n${files}\n`,
            `[metadata]\nlock-version = "2.0"\ncontent-hash = "${hash}"\n`,
        ].join('\n'),
    };
});
var name_confusable_lock = (function name_confusable_lock(name) {
    const entry = { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' };
    const packages = { '': { dependencies: { [name]: '1.0.0' } }, [`node_modules/${name}`]: entry };
    return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages })}\n` };
});
var nuget = (function nuget(name) {
    const entry = { type: 'Direct', requested: '[1.0.0, )', resolved: '1.0.0', contentHash: `${'A'.repeat(86)}==` };
    return { text: `# packages.lock.json\n${JSON.stringify({ version: 1, dependencies: { 'net8.0': { [name]: entry } } })}\n` };
});
var without_integrity_lock = (function without_integrity_lock(entry) {
    const packages = { '': { dependencies: { cart: '1.0.0' } }, 'node_modules/cart': { version: '1.0.0', ...entry } };
    return { text: `# package-lock.json\n${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages })}\n` };
});
var readManifests = (async function readManifests({ walk, maxBytes, tree, base, progress }) {
    const manifests = [];
    const skipped = walk.skipped.flatMap((entry) => ownGap(entry));
    let scanned = 0;
    let bytes = 0;
    // Links come last: whether one must be read is known by what became of the file that it leads to.
    const wanted = [...walk.files.map((file) => ({ file, link: undefined })), ...walk.links.map((link) => ({ file: link, link }))].flatMap(({ file, link }) => {
        // Behind a link in node_modules lies a part of the product, or what is read under its own name there.
        const known = (0, select_atFirstUse0().readersOf)(file.path).filter(({ id }) => link === undefined || id !== 'npm-modules');
        return known.length === 0 ? [] : [{ file, known, link }];
    });
    const read = new Map();
    const lists = remembering(tree);
    for (const [index, { file, known, link }] of wanted.entries()) {
        progress?.(index, wanted.length);
        const same = link === undefined ? undefined : sameBy(link, read.get(link.target), base);
        if (link !== undefined && same !== undefined && areSame(known, (0, select_atFirstUse0().readersOf)(link.target)))
            continue;
        const content = (0,src_walk/* readWorkspaceFile */.sL)(file, (0,src_reader/* mostBytes */.j$)(known, maxBytes));
        if ('skipped' in content) {
            skipped.push({ ...content.skipped, gap: true });
            continue;
        }
        prepareFor(content.bytes.length);
        const looked = noting(lists);
        const own = (0,src_reader/* sourceIn */.tR)(looked, file.path, content.bytes, maxBytes);
        const { reader, manifest, error } = await readBy(known, own);
        if (reader === undefined) {
            const detail = known.map((one) => one.whyNot?.(own)).find((why) => why !== undefined);
            if (detail !== undefined)
                skipped.push({ path: file.path, reason: 'not-read', gap: false, detail });
            continue;
        }
        if (same === reader)
            continue;
        read.set(file.path, { reader, looksBeside: looked.isAsked() });
        if (error !== undefined) {
            skipped.push(unreadable(file.path, base, reader, error));
            continue;
        }
        manifests.push({ path: file.path, reader: reader.id, manifest });
        const gaps = (manifest.gaps ?? []).map(({ line, detail, told }) => ({
            path: file.path,
            reason: told === true ? 'not-read' : 'incomplete',
            gap: told !== true && !inventory/* fixtureFolder */.SR.test((0,inventory/* belowOf */.fU)(file.path, base)),
            detail: line === undefined ? detail : `line ${line}: ${detail}`,
        }));
        skipped.push(...(0,scanner/* ofOneInput */.mo)(gaps, true));
        scanned++;
        bytes += content.bytes.length;
    }
    const taken = new Set(manifests.map(({ path }) => path));
    skipped.push(...unreadFiles(walk).filter(({ path }) => !taken.has(path)));
    const registryFiles = [...walk.files, ...walk.links.filter(({ target }) => (0,names/* registryFile */._)(target) === undefined)].filter(({ path }) => (0,names/* registryFile */._)(path) !== undefined);
    return { manifests: (0,stray_modules/* withoutLockedModules */.u)(manifests), skipped, scanned, bytes, registryFiles };
});
var remembering = (function remembering(tree) {
    const known = new Map();
    const absent = new Set();
    return {
        peek(path, most) {
            if (absent.has(path))
                return undefined;
            const bytes = tree.peek(path, most);
            if (bytes === undefined)
                absent.add(path);
            return bytes;
        },
        list(folder) {
            const names = known.get(folder) ?? tree.list(folder);
            known.set(folder, names);
            return names;
        },
    };
});
var unreadFiles = (function unreadFiles({ files, links }) {
    // What a link leads to is told by its own name where that is the same.
    const renamed = links.filter(({ path, target }) => (0,src_reader/* nameOf */.Vb)(path) !== (0,src_reader/* nameOf */.Vb)(target));
    const paths = new Set([...files, ...links].map(({ path }) => path));
    return [...files, ...renamed].flatMap(({ path }) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const detail = whyUnread(path, (name) => paths.has(folder + name));
        return detail === undefined ? [] : [{ path, reason: 'not-read', gap: false, detail }];
    });
});
var scan = (async function scan(inputs, context) {
    const formats = inputs.documents.filter((name) => name !== snapshotFormat).map(readFormat);
    const said = saidOf(inputs);
    if (inputs.subject !== '')
        requirePredicate(formats);
    const canary = await runCanary();
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const image = await takeImage(inputs, context, maxBytes);
    const { all, manifests, skipped, scanned, bytes, excluded, summary, reference, ...taken } = image ?? (await takeRepository(inputs, context, maxBytes));
    const held = await heldAgainst(inputs, context, { all, manifests, isImage: image !== undefined }, maxBytes);
    const judged = await (0, atFirstUse8().heldAgainstPolicy)(all, { manifests, registryFiles: taken.registryFiles ?? [], base: inputs.path, maxBytes }, context, taken.image);
    const locked = await heldAgainstLocks(inputs, context, image, maxBytes);
    const unlockedFiles = image === undefined ? (0, src_atFirstUse2().declarations)(manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)) : [];
    // What is not read without being a gap is a manifest without a lock, too.
    const complete = unlockedFiles.length === 0 &&
        skipped.every(({ gap, reason }) => !gap && !['not-read', 'symlink-outside', 'submodule'].includes(reason));
    const document = (0, atFirstUse4().documentOf)(all, (0,external_node_path_.basename)(context.workspace), createdAt(context, taken.added), complete, said);
    const files = documentFiles(formats, inputs.subject === '' ? reference : inputs.subject, inputs['sbom-file'], document);
    const submission = await submitted(inputs, document, context);
    return {
        findings: [
            ...withoutIntegrity(manifests),
            ...archiveMismatches(manifests),
            ...unasked(all),
            ...ownNames(manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)),
            ...contradictions(manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)),
            ...confusableNames(manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)),
            ...held.findings,
            ...judged.findings,
            ...locked.findings,
        ].sort(finding/* byPlace */.h),
        suppressed: [],
        coverage: {
            applicable: (0,scanner/* applicableInputs */.tk)(scanned, [...skipped, ...judged.skipped]),
            scanned,
            bytes,
            skipped: [...skipped, ...held.skipped, ...locked.skipped, ...judged.skipped],
            excluded,
        },
        notices: [
            ...(0, atFirstUse11().excludedNotices)(all),
            ...taken.notices,
            ...(0, src_atFirstUse2().declarationNotices)(unlockedFiles),
            ...(image === undefined ? [...(0, atFirstUse9().rivalLocks)(manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)), ...(0,stray_modules/* strayNotices */.z)(manifests)] : []),
            ...emptied(all, inputs.path),
            ...judged.notices,
        ],
        canary,
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([
            inputs.include,
            inputs.exclude,
            inputs['max-file-size'],
            inputs.image,
            inputs.platform,
            inputs['base-image'],
            inputs.locks,
            inputs.baseline,
            judged.policy,
        ])),
        rules: src_rules,
        files: [...files, ...submission],
        tells: [whatIsWritten(all.components.length, [...files, ...submission])],
        details: [
            summary,
            (0, atFirstUse11().inventorySummary)(all),
            ...(0, src_atFirstUse2().declarationSummary)(unlockedFiles),
            ...held.summaries,
            (0, atFirstUse11().completenessSummary)((0, src_atFirstUse1().completeness)(document)),
        ].join('\n'),
        outputs: { ...pathOutputs([...files, ...submission]), components: String(all.components.length), image: reference },
        properties: { components: all.components.length },
    };
});
var takeRepository = (async function takeRepository(inputs, context, maxBytes) {
    const walk = await (0,src_walk/* walkWorkspace */.b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: maxBytes,
        committed: context.committed,
        reads: concerns,
    });
    const selection = await readManifests({
        walk,
        maxBytes,
        tree: context.settings.head,
        base: inputs.path,
        ...(context.progress === undefined ? {} : { progress: context.progress }),
    });
    if (selection.scanned === 0 && selection.skipped.every(({ gap }) => !gap))
        throw nothingRecognised(inputs.path);
    return {
        ...selection,
        all: (0,inventory/* inventory */.pf)(selection.manifests, (0,inventory/* testFileBelow */.MB)(inputs.path)),
        excluded: walk.excluded,
        ...(walk.added === undefined ? {} : { added: walk.added }),
        notices: [],
        summary: '',
        reference: '',
    };
});
var readFormat = (function readFormat(name) {
    if (isDocumentFormat(name))
        return name;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected one of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}, got "${name.slice(0, 60)}"`,
        where: { key: 'documents' },
        remedy: 'Correct the name of the format.',
    });
});
var nothingRecognised = (function nothingRecognised(path) {
    return new errors/* PortcullisError */.SO({
        code: 'no-manifest',
        message: 'expected at least one file that names packages, got none',
        where: { file: path },
        remedy: 'Scan the folder that holds the lock files; docs/guides/sbom.md lists what is read.',
    });
});

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  checkDocument: () => (/* reexport */ checkDocument),
  comparison: () => (/* reexport */ comparison),
  documentFormats: () => (/* reexport */ documentFormats),
  documentOf: () => (/* reexport */ documentOf),
  documentPath: () => (/* reexport */ documentPath),
  engine: () => (/* reexport */ engine),
  isDocumentFormat: () => (/* reexport */ isDocumentFormat),
  isImage: () => (/* reexport */ isImage),
  isRegistryReference: () => (/* reexport */ isRegistryReference),
  looksLikeDocument: () => (/* reexport */ looksLikeDocument),
  merged: () => (/* reexport */ merged),
  readDocument: () => (/* reexport */ readDocument),
  saidOf: () => (/* reexport */ saidOf),
  sbomInputs: () => (/* reexport */ sbomInputs),
  source: () => (/* reexport */ src_reader/* source */.sP)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([9963, 7516, 4921], 7302); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __nccwpck_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var src_walk = __nccwpck_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __nccwpck_require__(5374);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(1038);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/tree.js
var src_tree = __nccwpck_require__(7364);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/inventory.js
var inventory = __nccwpck_require__(2566);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var src_reader = __nccwpck_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/package-lock.js
var package_lock = __nccwpck_require__(1503);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/canary.js
// A lock that the readers must understand, so that an empty inventory is proof of an empty product.



const lock = JSON.stringify({
    name: 'canary',
    lockfileVersion: 3,
    packages: { '': { dependencies: { bird: '^1.0.0' } }, 'node_modules/bird': { version: '1.2.3' } },
});


// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js
var git = __nccwpck_require__(7186);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/created.js
// When the inventory was taken: a time that is the same for the same tree.


/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org), else the commit's time where the tree is the commit's, else now.
 * @param added of the walk: git goes through all folders a second time where nobody says it.
 * @throws PortcullisError `environment-invalid`
 */
function createdAt({ environment, workspace, now }, added) {
    const { SOURCE_DATE_EPOCH: epoch } = environment;
    if (epoch === undefined || epoch === '')
        return commitTime(workspace, added) ?? now();
    if (/^\d{1,12}$/.test(epoch))
        return new Date(Number(epoch) * 1000);
    throw new errors/* PortcullisError */.SO({
        code: 'environment-invalid',
        message: `expected SOURCE_DATE_EPOCH to be seconds since 1970, got "${epoch.slice(0, 40)}"`,
        where: { key: 'SOURCE_DATE_EPOCH' },
        remedy: 'Set it to a whole number, or unset it.',
    });
}
/** Undefined outside a repository and where something was edited or added; our own results do not count. */
function commitTime(workspace, added) {
    if (added === true || (0,git/* findGitRoot */.ky)(workspace) === undefined)
        return undefined;
    const untracked = added === false ? ['--untracked-files=no'] : [];
    const state = (0,git/* git */.$Y)(workspace, ['status', '--porcelain', ...untracked, '--', '.', ':(exclude)portcullis-results']);
    if (!state.ok || state.stdout.length > 0)
        return undefined;
    const time = (0,git/* git */.$Y)(workspace, ['log', '-1', '--format=%ct', 'HEAD']);
    const seconds = time.ok ? String(time.stdout).trim() : '';
    return /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/index.js
// Documents by the name that users give their format, and the end of the file's name.
function documents_atFirstUse0() { return documents_atFirstUse0.made ??= __nccwpck_require__.now([9972, 2020, 345], 345); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([9972, 2020, 9603], 9603); } // at first use
function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([9967, 9972, 2020, 3559], 3559); } // at first use
function atFirstUse3() { return atFirstUse3.made ??= __nccwpck_require__.now([9967, 9972, 2020, 3537], 3537); } // at first use

const documentFormats = {
    'cyclonedx-json': cycloneDxJsonWriter('.cdx.json', '1.6'),
    'cyclonedx-json-1.7': cycloneDxJsonWriter('.cdx17.json', '1.7'),
    'cyclonedx-xml': { extension: '.cdx.xml', write: (document) => (0, atFirstUse1().cycloneDxXml)(document, '1.6') },
    'cyclonedx-xml-1.7': { extension: '.cdx17.xml', write: (document) => (0, atFirstUse1().cycloneDxXml)(document, '1.7') },
    'spdx-json': { extension: '.spdx.json', write: (document) => (0, atFirstUse2().spdxJson)(document) },
    'spdx-tag-value': { extension: '.spdx', write: (document) => (0, atFirstUse3().spdxTagValue)(document) },
};

/** Where a document of a format goes: its ending is added to a name that does not have it. */
function documentPath(file, format) {
    const { extension } = documentFormats[format];
    return file.endsWith(extension) ? file : `${file}${extension}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/statement.js
// The in-toto statement (v1) that an attestation signs: which artefact, and its document as the predicate.

/** Types as Sigstore's and GitHub's tools know them; a document in XML or tags cannot be a predicate. */
const predicateTypes = {
    'cyclonedx-json': 'https://cyclonedx.org/bom',
    'cyclonedx-json-1.7': 'https://cyclonedx.org/bom',
    'spdx-json': 'https://spdx.dev/Document/v2.3',
};
/** `NAME@sha256:\u2026`. @throws PortcullisError `input-invalid` */
function readSubject(text) {
    const [, name, sha256] = /^(.{1,500})@sha256:([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
    if (name !== undefined && sha256 !== undefined)
        return { name, sha256: sha256.toLowerCase() };
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected a name and a digest as NAME@sha256:HEX, got "${text.slice(0, 100)}"`,
        where: { key: 'subject' },
        remedy: 'Give the digest of the artefact that the document describes, as its build reports it.',
    });
}
/** @throws PortcullisError `input-invalid` where a subject is named and no document can speak of it. */
function requirePredicate(formats) {
    if (formats.some((format) => predicateTypes[format] !== undefined))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected one of ${Object.keys(predicateTypes).join(', ')} in \`documents\` beside it, got ${formats.join(', ') || 'none'}`,
        where: { key: 'subject' },
        remedy: 'Add such a format to `documents`, or leave `subject` out: a statement is written of a document in JSON alone.',
    });
}
/** @returns undefined where the format is none of a predicate. */
function statement(format, document, { name, sha256 }) {
    const predicateType = predicateTypes[format];
    if (predicateType === undefined)
        return undefined;
    const value = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256 } }],
        predicateType,
        predicate: JSON.parse(document),
    };
    return `${JSON.stringify(value)}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/os-release.js
var os_release = __nccwpck_require__(2573);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/places.js
var places = __nccwpck_require__(3027);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __nccwpck_require__(3860);
// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/sources/kind.js
var kind = __nccwpck_require__(5199);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/image/open.js
// Which image a run is about: one of a registry by `image`, or what lies at `path`.




function open_atFirstUse0() { return open_atFirstUse0.made ??= __nccwpck_require__.now([9964, 9968, 3699], 3699); } // at first use


function open_atFirstUse1() { return open_atFirstUse1.made ??= __nccwpck_require__.now([4175], 4175); } // at first use
// What a run over an empty folder needs nothing of.
function open_atFirstUse2() { return open_atFirstUse2.made ??= __nccwpck_require__.now([9968, 8450, 2246], 2246); } // at first use
/** Whether a file or folder is an image, and no document and no repository. */
function isImage(path) {
    return (0,kind/* localKind */.ib)(path) !== 'other';
}
/** Whether a text can only be an image of a registry: with its host, and a tag or digest. A mistyped path asks no network. */
function isRegistryReference(text) {
    if (!/^(?:[\w-]+\.[\w.-]+|localhost|[\w.-]+:\d{1,5})(?::\d{1,5})?\/.+[:@]/.test(text))
        return false;
    try {
        return (0,src_reference/* parseReference */.F2)(text).registry !== '';
    }
    catch {
        return false;
    }
}
/** @param absolute of `path`. @throws PortcullisError; undefined where neither input is about an image. */

/**
 * The base that the user names, by the layers that it has; else the one that the image names, asked of the image's own registry and of no
 * other: what an image says must not choose who is asked.
 * @throws PortcullisError where the named base cannot be had.
 */
async function openBase(inputs, { image, reference }, context) {
    const named = inputs['base-image'];
    const wanted = image.platform;
    const fromRegistryOf = async (name) => {
        const opened = await fromRegistry(name, wanted, context);
        try {
            return {
                name,
                digests: [...new Set([opened.image.digest, opened.reference?.digest])].filter((one) => one !== undefined),
                image: opened.image,
            };
        }
        finally {
            opened.close();
        }
    };
    if (named === '')
        return (0, open_atFirstUse1().claimedBase)(image, async (name, digest) => {
            const said = (0,src_reference/* parseReference */.F2)(name);
            if (reference === undefined || said.registry !== reference.registry)
                return undefined;
            return fromRegistryOf((0,src_reference/* formatReference */.FH)({ registry: said.registry, repository: said.repository, digest }));
        });
    if (isRegistryReference(named) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(context.workspace, named)))
        return (0, open_atFirstUse1().provenBase)(image, await fromRegistryOf(named));
    const local = await (0, open_atFirstUse2().localImage)((0,src_walk/* insideWorkspace */.CT)(context.workspace, named, 'base-image'), named, '', wanted);
    if (local === undefined)
        throw badInput('base-image', 'an image of a registry, a layout or an archive', named);
    try {
        return (0, open_atFirstUse1().provenBase)(image, { name: named, local: true, digests: local.digest === undefined ? [] : [local.digest], image: local });
    }
    finally {
        local.close?.();
    }
}
async function fromRegistry(name, platform, { environment, now }) {
    const asked = (0,src_reference/* parseReference */.F2)(name);
    const client = (0, open_atFirstUse0().createRegistryClient)({ environment, now, ...certificates(environment.SSL_CERT_FILE) });
    try {
        const { digest } = await client.resolve(asked);
        const image = await (0, open_atFirstUse2().ociImage)(client, { name, repository: asked, reference: digest, platform });
        // What was asked for by a tag of several platforms is named by the digest of all of them, as others pull it.
        const { tag: _, ...repository } = asked;
        return { image, reference: { ...repository, digest }, close: () => client.close() };
    }
    catch (error) {
        client.close();
        throw error;
    }
}
function certificates(file) {
    return file === undefined || file === '' ? {} : { ca: (0,external_node_fs_.readFileSync)(file, 'utf8') };
}
function referenceText(reference) {
    return reference === undefined ? '' : (0,src_reference/* formatReference */.FH)(reference);
}
function badInput(key, expected, got) {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.slice(0, 100)}"`,
        where: { key },
        remedy: 'Correct the input; the README of the action lists what each takes.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/image/scan.js
// The inventory of an image or of a root file system, in the place of a repository's.


function scan_atFirstUse0() { return scan_atFirstUse0.made ??= __nccwpck_require__.now([9968, 8450, 2246], 2246); } // at first use




function scan_atFirstUse1() { return scan_atFirstUse1.made ??= __nccwpck_require__.now([6289, 3042, 8450, 5452], 5452); } // at first use

function scan_atFirstUse2() { return scan_atFirstUse2.made ??= __nccwpck_require__.now([6289, 3042, 7557], 7557); } // at first use
function scan_atFirstUse3() { return scan_atFirstUse3.made ??= __nccwpck_require__.now([4312], 4312); } // at first use
/** Undefined where `path` is the folder of a repository, or a file of it. @throws PortcullisError */

async function takeLayers({ image, reference }, base, selected, { progress }, maxBytes) {
    const told = progress === undefined ? undefined : (done) => progress(done, image.layers.length);
    const { root, facts, bytes } = await (0, scan_atFirstUse1().readLayers)(image, maxBytes, base?.layers, told);
    const { wanted, excluded } = counting(selected);
    const found = await (0, scan_atFirstUse2().rootInventory)(root, maxBytes, wanted, facts);
    const subject = imageSubject(image, reference);
    const inventoried = taken(found, (path) => path, subject);
    return {
        ...inventoried,
        bytes,
        excluded: excluded(),
        summary: [(0, scan_atFirstUse3().imageSummary)(found, image), (0, scan_atFirstUse3().baseSummary)(base, inventoried.all)].join('\n'),
        reference: referenceText(reference),
        image: { name: image.name, base },
    };
}
async function takeFolder(absolute, prefix, selected, maxBytes) {
    const { root, skipped } = (0, scan_atFirstUse0().folderTree)(absolute);
    const place = (path) => (prefix === '' ? path : `${prefix}/${path}`);
    const { wanted, excluded } = counting((path) => selected(place(path)));
    const found = await (0, scan_atFirstUse2().rootInventory)((0, scan_atFirstUse0().rootFileSystem)(root, 'the folder'), maxBytes, wanted, scan_atFirstUse2().noLayers);
    const name = found.release?.name ?? found.release?.id ?? 'root file system';
    const version = found.release?.versionId;
    return {
        ...taken({ ...found, skipped: [...found.skipped, ...skipped] }, place, {
            kind: 'operating-system',
            name,
            ...(version === undefined ? {} : { version }),
            ...(found.release?.vendor === undefined ? {} : { supplier: found.release.vendor }),
        }),
        excluded: excluded(),
        summary: (0, scan_atFirstUse3().imageSummary)(found, undefined),
        reference: '',
    };
}
function counting(selected) {
    let excluded = 0;
    const wanted = (path) => {
        const isIn = selected(path);
        if (!isIn)
            excluded++;
        return isIn;
    };
    return { wanted, excluded: () => excluded };
}
/** Whether a folder is the root of a system: a database of packages lies where it belongs, or it names its system and is no checkout. */
function isRoot(folder) {
    const has = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path));
    return places/* databasePlaces */.w7.some(has) || (os_release/* osReleasePaths */._U.some(has) && !has('.git'));
}
/** The image as a package URL has it: by its digest, in its repository. */
function imageSubject({ name, digest, platform }, reference) {
    const arch = platform.split('/')[1] ?? '';
    const purl = reference === undefined || digest === undefined
        ? undefined
        : (0,inventory/* purlOf */.VA)({
            identity: {
                type: 'oci',
                name: reference.repository.split('/').at(-1),
                qualifiers: { arch, repository_url: `${reference.registry}/${reference.repository}` },
            },
            version: digest,
            origin: { kind: 'registry' },
        });
    return {
        kind: 'container',
        name,
        ...(digest === undefined ? {} : { version: digest }),
        ...(purl === undefined ? {} : { purl }),
    };
}
/** Programs that name nothing they are made of: an empty document would read as if there were nothing to know. */
function nothingNamed({ manifests, skipped }, name) {
    if (manifests.length > 0 || skipped.some(({ gap }) => gap))
        return [];
    const detail = `nothing in ${name.slice(0, 200)} says what packages it has: neither a database of a system, nor a package, nor a program that names its parts`;
    return [{ path: '.', reason: 'no-packages', gap: true, detail }];
}
/** @param place a path within the root as results show it. */
function taken(found, place, subject) {
    const manifests = found.manifests.map(({ path, reader, manifest }) => ({
        path: place(path),
        reader,
        manifest: {
            ...manifest,
            packages: manifest.packages.map((entry) => (entry.path === undefined ? entry : { ...entry, path: place(entry.path) })),
        },
    }));
    const all = (0,inventory/* inventory */.pf)(manifests, () => false);
    const path = found.release?.path ?? found.manifests[0]?.path;
    return {
        // The image is one product, and no file in it is one of its own.
        all: {
            ...all,
            // Modules of the tree are no subjects of it.
            isClosed: false,
            subjects: [
                {
                    ...subject,
                    ref: 'subject:image',
                    path: path === undefined ? '' : place(path),
                    dependencies: [...new Set(all.subjects.flatMap(({ dependencies }) => dependencies))].sort(),
                },
            ],
        },
        manifests,
        skipped: [...found.skipped.map((entry) => ({ ...entry, path: place(entry.path) })), ...nothingNamed(found, subject.name)],
        scanned: found.scanned,
        bytes: found.bytes,
        notices: [],
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/moved-hosts.js
var moved_hosts = __nccwpck_require__(5587);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var src_fingerprint = __nccwpck_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/identity.js
var npm_identity = __nccwpck_require__(2293);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/rules/archive-mismatch.js
// A lock that names one package and takes the archive of another: `npm ci` installs what the address gives.





const packageArchiveMismatch = {
    id: 'package-archive-mismatch',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A lock names one package and takes the archive of another',
    why: 'The package manager installs what the address gives under the name that the reader of the lock trusts, and the hash fits because it is the other archive\u2019s.',
    remedy: 'Find out who changed the lock, then write it anew from the manifest with the package manager.',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
    examples: {
        bad: [
            archive_mismatch_lock('https://registry.example/parcel/-/parcel-1.0.0.tgz'),
            archive_mismatch_lock('https://registry.example/@shop/cart/-/cart-1.0.0.tgz'),
            archive_mismatch_lock('https://registry.example/cart/-/cart-1.0.1.tgz'),
            wheels('cart', 'parcel-1.0.0-py3-none-any.whl'),
            wheels('cart', 'cart-1.0.1.tar.gz'),
        ],
        good: [
            archive_mismatch_lock('https://registry.example/cart/-/cart-1.0.0.tgz'),
            archive_mismatch_lock('https://registry.example/api/npm/all/cart/-/cart-1.0.0.tgz#2jmj7l'),
            archive_mismatch_lock('https://downloads.example/cart-latest.tgz'),
            wheels('Shop.Cart', 'shop_cart-1.0-py3-none-any.whl'),
            wheels('shop-cart', 'shop-cart-1.0.0.tar.gz'),
        ],
    },
    check: 'package-archive-mismatch',
};
/** Every entry whose address says another name or version than the entry, each at its line. */
function archiveMismatches(manifests) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    return manifests.flatMap(({ path, manifest }) => manifest.packages.flatMap((entry) => {
        const other = otherArchive(entry);
        if (other === undefined)
            return [];
        const { line } = entry;
        return [
            {
                ruleId: packageArchiveMismatch.id,
                severity: packageArchiveMismatch.severity,
                confidence: packageArchiveMismatch.confidence,
                message: `The lock names ${[(0,inventory/* nameText */.fh)(entry.identity), entry.version ?? []].flat().join(' ')} and takes the archive of ${other.slice(0, 300)}. ${packageArchiveMismatch.why}`,
                location: {
                    path: entry.path ?? path,
                    ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
                },
                fingerprint: fingerprint(packageArchiveMismatch.id, path, entry.key),
            },
        ];
    }));
}
/**
 * What the reader of the lock found; for npm, what a registry's address (`\u2026/NAME/-/FILE-VERSION.tgz`, its API) is of, where that is not the entry. Addresses of another form
 * say nothing of a name.
 */
function otherArchive({ identity, version, origin, archiveOf }) {
    if (archiveOf !== undefined)
        return archiveOf;
    if (identity.type !== 'npm' || version === undefined || (origin.kind !== 'registry' && origin.kind !== 'url'))
        return undefined;
    if (origin.url === undefined)
        return undefined;
    const archive = (0,npm_identity/* registryArchive */.wn)(origin.url);
    if (archive?.file.endsWith('.tgz') !== true)
        return undefined;
    const { folder, file } = archive;
    if (!(0,npm_identity/* isFolderOf */.gp)(folder, (0,inventory/* nameText */.fh)(identity)))
        return folder.split('/').slice(-2).join('/');
    const begin = `${identity.name}-`;
    const archived = file.slice(file.lastIndexOf('/') + 1, -'.tgz'.length);
    if (!archived.startsWith(begin) || !/^\d+\.\d+\.\d+/.test(archived.slice(begin.length)))
        return undefined;
    return withoutBuild(archived.slice(begin.length)) === withoutBuild(version)
        ? undefined
        : `${(0,inventory/* nameText */.fh)(identity)} ${archived.slice(begin.length)}`;
}
/** Registries keep no build metadata in the names of files. */
function withoutBuild(version) {
    return version.replace(/^v/, '').replace(/\+.*$/, '');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/drift.js
var drift = __nccwpck_require__(4069);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/image-base.js
var image_base = __nccwpck_require__(8585);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/rules/inventory-policy.js
var inventory_policy = __nccwpck_require__(4929);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/rules/lock-contents.js
// What a lock holds and nothing asks for, and what it takes from elsewhere under a name of the product's own.


/** What the rules on locks share that contradict what they were made for. */
const common = {
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
};

const integrity = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
const locked = (name) => ({
    [`node_modules/${name}`]: { version: '1.0.0', resolved: `https://registry.example/${name}/-/${name}-1.0.0.tgz`, integrity },
});
const lock_contents_git = (name) => ({
    [`node_modules/${name}`]: { version: '1.0.0', resolved: `git+https://code.example/${name}.git#${'2f'.repeat(20)}` },
});
const packageUnasked = {
    ...common,
    id: 'package-unasked',
    title: 'A lock holds a package that nothing asks for',
    why: 'It is installed with the rest and no manifest has it, so a review of what the product asks for does not see it.',
    remedy: 'Write the lock anew with the package manager, which leaves out what nothing asks for; if it comes back, find out what asks.',
    examples: { bad: [lock_contents_lock({ ...locked('cart'), ...locked('rim') })], good: [lock_contents_lock(locked('cart'))] },
    check: 'package-unasked',
};
const ownNameElsewhere = {
    ...common,
    id: 'own-name-elsewhere',
    title: 'A name of the product itself is taken from an address',
    why: 'Who reads the name takes it for the code beside it, and what is installed is whatever that address gives.',
    remedy: 'Ask for the part of the product by its folder or workspace, or give what comes from elsewhere another name.',
    examples: {
        bad: [
            lock_contents_lock({
                ...locked('cart'),
                'node_modules/cart': { ...locked('cart')['node_modules/cart'], dependencies: { shop: '1' } },
                ...lock_contents_git('shop'),
            }),
        ],
        good: [lock_contents_lock(lock_contents_git('cart'))],
    },
    check: 'own-name-elsewhere',
};
const lockContentRules = [packageUnasked, ownNameElsewhere];
/** Of the locks that say what needs what: every package that no way leads to, without what others of these bring along. */
function unasked({ unasked: found = [] }) {
    const tell = teller(packageUnasked);
    const keyOf = (path, key) => `${path}\0${key}`;
    const entries = new Map(found.map((one) => [keyOf(one.path, one.entry.key), one]));
    const needsOf = ({ path, entry }) => (entry.dependencies ?? []).filter(({ to }) => to !== entry.key).map(({ to }) => keyOf(path, to));
    const brought = new Set(found.flatMap(needsOf));
    const first = found.filter(({ path, entry }) => !brought.has(keyOf(path, entry.key)));
    const seen = new Set();
    const follow = (one) => {
        const open = [keyOf(one.path, one.entry.key)];
        for (let key = open.pop(); key !== undefined; key = open.pop()) {
            const known = entries.get(key);
            if (known === undefined || seen.has(key))
                continue;
            seen.add(key);
            open.push(...needsOf(known));
        }
    };
    first.forEach(follow);
    // In a circle all bring along one another: its first stands for it.
    const circles = found.filter((one) => {
        if (seen.has(keyOf(one.path, one.entry.key)))
            return false;
        follow(one);
        return true;
    });
    return [...first, ...circles].map(({ path, entry }) => tell(path, entry, `The lock holds ${nameOf(entry)}, and nothing in it or in its manifest asks for that`));
}
/** Packages of the names that the files of the tree give the product and its parts, taken by git or from an address. */
function ownNames(all, isTestFile) {
    const manifests = all.filter(({ path }) => !isTestFile(path));
    const tell = teller(ownNameElsewhere);
    const keyOf = (identity) => `${identity.type} ${(0,inventory/* nameText */.fh)(identity)}`;
    const own = new Set(manifests.flatMap(({ manifest: { subject, packages } }) => [
        ...(subject?.identity === undefined ? [] : [keyOf(subject.identity)]),
        ...packages.filter(({ origin }) => origin.kind === 'own').map(({ identity }) => keyOf(identity)),
    ]));
    return manifests.flatMap(({ path, manifest }) => manifest.packages.flatMap((entry) => {
        const { origin, identity } = entry;
        if ((origin.kind !== 'git' && origin.kind !== 'url') || !own.has(keyOf(identity)))
            return [];
        return [tell(path, entry, `${nameOf(entry)} is a name of the product itself and is taken from ${origin.url.slice(0, 300)}`)];
    }));
}
function nameOf({ identity, version }) {
    return version === undefined ? (0,inventory/* nameText */.fh)(identity) : `${(0,inventory/* nameText */.fh)(identity)} ${version}`;
}
function teller({ id, severity, confidence, why }) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    return (path, { path: own, key, line }, message) => ({
        ruleId: id,
        severity,
        confidence,
        message: `${message}. ${why}`,
        location: {
            path: own ?? path,
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
        },
        fingerprint: fingerprint(id, path, key),
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __nccwpck_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/rules/lock-contradictions.js
// A lock that was written for another manifest than the one beside it, or holds what its own packages do not take.


const entry = (version, more = {}) => ({ version, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', ...more });


/** Of a manifest that asks for cart ^1.0. */
const poetryHash = '97ebf6d6f85cd64d4bc05e6ed247a04f3edf636c70cf6b1a93110df5ad8458d6';
const lockOutdated = {
    ...common,
    id: 'lock-outdated',
    title: 'A lock was written for another manifest than the one beside it',
    why: 'A review of the manifest does not see what the lock answers, and the package manager refuses the lock or installs what it does not say.',
    remedy: 'Write the lock anew with the package manager, and judge what that changes in it.',
    examples: {
        bad: [
            npm({ cart: '^1.0.0' }, { cart: '^1.0.0', rim: '^2.0.0' }, { 'node_modules/cart': entry('1.4.0'), 'node_modules/rim': entry('2.0.1') }),
            poetry('^1.3', poetryHash),
        ],
        good: [npm({ cart: '^1.0.0' }, { cart: '^1.0.0' }, { 'node_modules/cart': entry('1.4.0') }), poetry('^1.0', poetryHash)],
    },
    check: 'lock-outdated',
};
const packageOutsideRange = {
    ...common,
    id: 'package-outside-range',
    title: 'A lock holds a version that the package which needs it does not take',
    why: 'A package manager seldom comes to such a version by itself (by a fault of its own, or a lock within a package): somebody may have written it by hand, such as an older one with a known hole.',
    remedy: 'Write the lock anew with the package manager; where the version is meant, say so in the manifest as an override.',
    examples: {
        bad: [
            npm({ cart: '^1.0.0' }, { cart: '^1.0.0' }, {
                'node_modules/cart': entry('1.4.0', { dependencies: { rim: '^2.3.0' } }),
                'node_modules/rim': entry('2.1.0'),
            }),
        ],
        good: [
            npm({ cart: '^1.0.0' }, { cart: '^1.0.0' }, {
                'node_modules/cart': entry('1.4.0', { dependencies: { rim: '^2.3.0' } }),
                'node_modules/rim': entry('2.3.1'),
            }),
        ],
    },
    check: 'package-outside-range',
};
const lockContradictionRules = [lockOutdated, packageOutsideRange];
const rules = { outdated: lockOutdated, outside: packageOutsideRange };
/** Every contradiction of the product's locks, at its line. */
function contradictions(manifests, isTestFile) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    return manifests.flatMap(({ path, manifest: { contradictions: found = [] } }) => isTestFile(path)
        ? []
        : found.map(({ kind, line, detail }) => {
            const { id, severity, confidence, why } = rules[kind];
            return {
                ruleId: id,
                severity,
                confidence,
                message: `${(0,letters/* printable */.g$)(detail)}. ${why}`,
                location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
                fingerprint: fingerprint(id, path, detail),
            };
        }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/rules/name-confusable.js
// A name with letters that show themselves as others: a reader of the lock takes it for the package that he knows.


// Written by their numbers, so that whoever reads this file sees what they are.
const cyrillic = 'c\u0430rt';
const invisible = 'ca\u200brt';


const nameConfusable = {
    id: 'name-confusable',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The name of a package has letters that look like others',
    why: 'Whoever reviews it sees the name of a package that is known, and another one is installed.',
    remedy: 'Find out who wrote the name and what lies behind it; then ask for the package by its own name, typed anew.',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: ['https://www.unicode.org/reports/tr39/'],
    examples: {
        bad: [name_confusable_lock(cyrillic), name_confusable_lock(invisible), nuget('C\u0430rt')],
        good: [name_confusable_lock('cart'), nuget('K\u00f6rbchen'), nuget('\u041a\u043e\u0440\u0437\u0438\u043d\u0430')],
    },
    check: 'name-confusable',
};
/** Registries that take names of ASCII alone. */
const asciiTypes = new Set([
    ...['cargo', 'cocoapods', 'composer', 'conan', 'conda', 'cpan', 'cran', 'deb', 'docker', 'gem', 'github', 'githubactions', 'golang'],
    ...['hackage', 'helm', 'hex', 'npm', 'oci', 'opam', 'pub', 'pypi', 'rpm', 'terraform', 'vcpkg'],
]);
/** Every such name, at its line; what lies in a folder of the product is named by the product. */
function confusableNames(manifests, isTestFile) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    const { id, severity, confidence, why } = nameConfusable;
    return manifests.flatMap(({ path, manifest: { packages } }) => packages.flatMap(({ identity, alias = '', origin, path: own, line }) => {
        const name = `${(0,inventory/* nameText */.fh)(identity)} ${alias}`.trim();
        if (isAscii(name) || origin.kind === 'own' || origin.kind === 'file' || origin.kind === 'toolchain')
            return [];
        if (isTestFile(own ?? path))
            return [];
        const reason = reasonOf(name, identity.type);
        if (reason === undefined)
            return [];
        return [
            {
                ruleId: id,
                severity,
                confidence,
                message: `${written(name).slice(0, 300)} is the name of a package: ${reason}. ${why}`,
                location: {
                    path: own ?? path,
                    ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
                },
                fingerprint: fingerprint(id, own ?? path, name),
            },
        ];
    }));
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 126)
            return false;
    return true;
}
/** Why a name may be taken for another; undefined of one that is plainly of one script. */
function reasonOf(name, type) {
    if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}\p{Co}\p{Cn}\p{Cs}]/u.test(name.replaceAll(' ', '')))
        return 'it has what nobody sees';
    if (asciiTypes.has(type))
        return 'its registry has no name with other letters than those of ASCII';
    // Signs such as that of a trade mark stand for letters, and nobody takes them for some.
    const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
    if (name.normalize('NFC') !== name || words.some((word) => word.normalize('NFKC') !== word))
        return 'it is written otherwise than Unicode writes it';
    for (const word of words) {
        const found = scripts.filter(({ letters }) => letters.test(word));
        if (found.length > 1 && !isJapanese(found))
            return `one word of it has letters of ${found.map(({ title }) => title).join(' and ')}`;
        if (found.length === 1 && found[0]?.title !== 'Latin' && lookalikes.test(word))
            return 'all of its letters look like Latin ones';
    }
    return undefined;
}
const scripts = [
    { title: 'Latin', letters: /\p{Script=Latin}/u },
    { title: 'Cyrillic', letters: /\p{Script=Cyrillic}/u },
    { title: 'Greek', letters: /\p{Script=Greek}/u },
    { title: 'Armenian', letters: /\p{Script=Armenian}/u },
    { title: 'Cherokee', letters: /\p{Script=Cherokee}/u },
    { title: 'Han', letters: /\p{Script=Han}/u },
    { title: 'Hiragana or Katakana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
    {
        title: 'another script',
        letters: /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u,
    },
];
function isJapanese(found) {
    return found.every(({ title }) => title.startsWith('H'));
}
/** Words of Cyrillic and Greek letters alone that have the shape of Latin ones (Unicode's confusables). */
const lookalikes = /^[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u051b\u051d\u0501\u04bb\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u03bf\u03b1\u03bd\u03c1\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]+$/u;
/** What is not ASCII by its number, so that it shows. */
function written(name) {
    return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/rules/without-integrity.js
// A lock that names a package and not its bytes.


const resolved = 'https://registry.example/cart/-/cart-1.0.0.tgz';
const packageWithoutIntegrity = {
    id: 'package-without-integrity',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A locked package has no hash',
    why: 'The registry, or whoever stands between, can give other bytes under the same version, and the build takes them.',
    remedy: 'Write the lock anew with the package manager, from the registry, so that it records the hash.',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
    examples: {
        bad: [without_integrity_lock({ resolved }), without_integrity_lock({})],
        good: [
            without_integrity_lock({ resolved, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }),
            without_integrity_lock({ resolved: 'git+https://code.example/cart.git#2f1b0c3d4e5f60718293a4b5c6d7e8f901234567' }),
        ],
    },
    check: 'package-without-integrity',
};
/** Every entry that should have had a hash, each at its line. */
function withoutIntegrity(manifests) {
    const fingerprint = (0,src_fingerprint/* fingerprinter */.uw)();
    const { id, severity, confidence, why } = packageWithoutIntegrity;
    return manifests.flatMap(({ path, manifest }) => manifest.packages
        .filter((entry) => entry.unhashed === true)
        .map(({ identity, version, line, key }) => ({
        ruleId: id,
        severity,
        confidence,
        message: `The lock names ${identity.name} ${version ?? ''} without a hash. ${why}`,
        location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
        fingerprint: fingerprint(id, path, key),
    })));
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(8877);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/heap.js
// What V8 does otherwise once a large lock is read: docs/decisions/047-optimise-later.md.

/** Text of which so much is made that it matters. */
const largeBytes = 8 * 1024 * 1024;
/** Between two full collections; V8 would let a heap of 170 MB grow to 460 of which 145 are in use. */
const growthPercent = 60;
/** Text over which the same few functions run so often that they are worth optimising at once. */
const longBytes = 1024 * 1024;
/** Node 20's own, in bytes of bytecode gone through; a scanner of many short files has a larger one. */
const interruptBudget = 67_584;
/**
 * Lets the heap grow less while a large text is read, and V8 optimise as soon as it would by itself. Both flags are read again and again, so
 * that they may be set while a program runs; when code is compiled and collected changes, and nothing else.
 */
function prepareFor(bytes) {
    if (bytes >= largeBytes)
        (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${growthPercent}`);
    if (bytes >= longBytes && process.versions.v8.startsWith('11.'))
        (0,external_node_v8_.setFlagsFromString)(`--interrupt-budget=${interruptBudget}`);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/registries/names.js
var names = __nccwpck_require__(9732);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/stray-modules.js
var stray_modules = __nccwpck_require__(2719);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/unread.js
// Files that ask for packages and are not read: programs whose answer is known only when they run, and wishes of ecosystems whose lock
// alone is read. They are said, so that nobody takes a tree without a lock for one without packages.

const unread = [
    { names: ['setup.py', 'setup.cfg'], locks: ['pyproject.toml', 'requirements.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock'] },
    { names: ['build.sbt'], locks: ['build.sbt.lock'] },
    { names: ['cpanfile'], locks: ['cpanfile.snapshot'] },
    { names: ['Gopkg.toml'], locks: ['Gopkg.lock'] },
    { names: ['flake.nix'], locks: ['flake.lock'] },
    { names: ['paket.dependencies'], locks: ['paket.lock'] },
    { names: ['pixi.toml'], locks: ['pixi.lock'] },
    { names: ['WORKSPACE', 'WORKSPACE.bazel'], locks: ['MODULE.bazel', 'maven_install.json'] },
    { names: ['.tool-versions', 'mise.toml', '.mise.toml'], locks: [] },
];
const byName = new Map(unread.flatMap((kind) => kind.names.map((name) => [name, kind])));
const anyLock = new Set(unread.flatMap(({ locks }) => locks));
/** Whether `whyUnread` has to do with a file: as the one that it is asked about, or as one beside that. */
function isAskedAbout(path) {
    const name = (0,src_reader/* nameOf */.Vb)(path);
    return anyLock.has(name) || byName.has(name);
}
/** Why a file is not read, if it is one of those; @param has whether a name lies in the file's folder. */
function whyUnread(path, has) {
    const name = (0,src_reader/* nameOf */.Vb)(path);
    const kind = byName.get(name);
    if (kind === undefined || kind.locks.some(has))
        return undefined;
    const said = kind.locks.length === 0 ? 'it names tools, whose versions no lock says' : `only ${kind.locks.join(' or ')} would say what it gets`;
    return `what ${name} asks for is not read: ${said}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/select.js
// Which files of the workspace are read, by whom, and which are gaps.







function select_atFirstUse0() { return select_atFirstUse0.made ??= __nccwpck_require__.now([6289], 6289); } // at first use



/** Whether a file of the workspace is any of ours by its path: one to read, or one of which is said that nobody reads it. */
function concerns(path) {
    return (0, select_atFirstUse0().readersOf)(path).length > 0 || isAskedAbout(path) || (0,names/* registryFile */._)(path) !== undefined;
}
/** Reads every file that a reader knows; what cannot be read is a gap with the line of the mistake. */

/** By the first reader that takes the file for its own. */
async function readBy(known, own) {
    let reader;
    try {
        reader = await (0,src_reader/* recognisedBy */.n)(known, own);
        return reader === undefined ? {} : { reader, manifest: await reader.read(own) };
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return { reader: reader ?? known[0], error };
    }
}
/**
 * The reader by which a link says no more than the file that it leads to: both are the product's or both the tests', and they lie in one
 * folder, or that reader looked at nothing beside the file. `nobody` where the file is in the same folder and no reader's.
 */
function sameBy({ path, absolute, target }, known, base) {
    const isTest = (0,inventory/* testFileBelow */.MB)(base);
    if (isTest(path) !== isTest(target))
        return undefined;
    if (known?.looksBeside === false)
        return known.reader;
    return liesBeside(path, absolute, target) ? (known?.reader ?? 'nobody') : undefined;
}
function liesBeside(path, absolute, target) {
    // Bytes: a name that is no text, listed behind a linked folder, in which the same files lie.
    if (typeof absolute !== 'string')
        return true;
    const root = absolute.slice(0, absolute.length - target.length);
    try {
        return (0,external_node_path_.dirname)(absolute) === (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
    }
    catch {
        return false;
    }
}
/** Whether the bytes of one file are offered to the same readers by two names; what only its bytes make a program is one by every name. */
function areSame(some, others) {
    if (!some.every((one) => others.includes(one)))
        return false;
    return some.length === others.length || some.every(({ binary }) => binary === true);
}
/** The same tree, that knows whether it was asked. */
function noting({ peek, list }) {
    let asked = false;
    return {
        peek(path, most) {
            asked = true;
            return peek(path, most);
        },
        list(folder) {
            asked = true;
            return list(folder);
        },
        isAsked: () => asked,
    };
}
/**
 * The same tree, that lists each folder once, and asks once for a file that is not there: whoever looks for a lock or a file of settings
 * above a manifest asks for the same ones again and again.
 */


function unreadable(path, base, reader, { message, where }) {
    const line = where.line === undefined ? '' : `line ${where.line}: `;
    const other = where.file === undefined || where.file === path ? '' : `${where.file}: `;
    // What tests read is left out of the inventory, and often broken on purpose: it is said and fails nothing.
    return {
        path,
        reason: 'unreadable',
        gap: !inventory/* fixtureFolder */.SR.test((0,inventory/* belowOf */.fU)(path, base)),
        detail: `${reader.title} cannot be read: ${other}${line}${message}`,
    };
}
/** What the walk left out counts where a reader would have asked for it. */
function ownGap(entry) {
    if (entry.reason === 'symlink-inside' || entry.reason === 'symlink-directory')
        return [];
    // A name without ending that only readers of programs know is anything's: it is said, and fails nothing.
    const known = (0, select_atFirstUse0().readersOf)(entry.path);
    const isOwn = known.length > 0 && ((0,src_reader/* nameOf */.Vb)(entry.path).lastIndexOf('.') > 0 || known.some(({ binary }) => binary !== true));
    // What a link leads to outside, and a submodule, may be a folder with locks in it.
    const liesElsewhere = entry.reason === 'symlink-outside' || entry.reason === 'submodule';
    const gap = entry.gap || (isOwn && entry.reason !== 'submodule');
    return known.length > 0 || entry.gap || liesElsewhere ? [{ ...entry, gap }] : [];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/index.js
// sbom: an inventory of what a repository is made of, with the graph, and nothing silently empty.



function src_atFirstUse0() { return src_atFirstUse0.made ??= __nccwpck_require__.now([9961, 9962, 9800, 6289, 7483], 7483); } // at first use

function src_atFirstUse1() { return src_atFirstUse1.made ??= __nccwpck_require__.now([336], 336); } // at first use

function src_atFirstUse2() { return src_atFirstUse2.made ??= __nccwpck_require__.now([549], 549); } // at first use
function src_atFirstUse3() { return src_atFirstUse3.made ??= __nccwpck_require__.now([6624], 6624); } // at first use
function atFirstUse4() { return atFirstUse4.made ??= __nccwpck_require__.now([9972, 2020, 4940], 4940); } // at first use

function atFirstUse5() { return atFirstUse5.made ??= __nccwpck_require__.now([1139], 1139); } // at first use

function atFirstUse6() { return atFirstUse6.made ??= __nccwpck_require__.now([], 2801); } // at first use

function atFirstUse7() { return atFirstUse7.made ??= __nccwpck_require__.now([8371], 8371); } // at first use


function atFirstUse8() { return atFirstUse8.made ??= __nccwpck_require__.now([9963, 9972, 3229, 1634, 2465], 2465); } // at first use
function atFirstUse9() { return atFirstUse9.made ??= __nccwpck_require__.now([9211], 9211); } // at first use










function atFirstUse10() { return atFirstUse10.made ??= __nccwpck_require__.now([9964, 8269], 8269); } // at first use
function atFirstUse11() { return atFirstUse11.made ??= __nccwpck_require__.now([8302], 8302); } // at first use
function atFirstUse12() { return atFirstUse12.made ??= __nccwpck_require__.now([7189], 7189); } const comparison = (...given) => atFirstUse12().comparison(...given); // at first use
function atFirstUse13() { return atFirstUse13.made ??= __nccwpck_require__.now([9962, 9800, 6921], 6921); } const checkDocument = (...given) => atFirstUse13().checkDocument(...given); // at first use
function atFirstUse14() { return atFirstUse14.made ??= __nccwpck_require__.now([9972, 2020, 4940], 4940); } const documentOf = (...given) => atFirstUse14().documentOf(...given); // at first use

function atFirstUse15() { return atFirstUse15.made ??= __nccwpck_require__.now([7067], 7067); } const merged = (...given) => atFirstUse15().merged(...given); // at first use
function atFirstUse16() { return atFirstUse16.made ??= __nccwpck_require__.now([9961, 9962, 9800, 7264], 7264); } const readDocument = (...given) => atFirstUse16().readDocument(...given); // at first use
function atFirstUse17() { return atFirstUse17.made ??= __nccwpck_require__.now([9962, 9800, 1972], 1972); } const looksLikeDocument = (...given) => atFirstUse17().looksLikeDocument(...given); // at first use


/** What GitHub's dependency graph takes; it says which run submits it, and so is no document of the tree alone. */
const snapshotFormat = 'github-snapshot';
const sbomInputs = {
    ...commonInputs('sbom'),
    ...fileInputs,
    'max-file-size': { ...fileInputs['max-file-size'], default: 256 },
    image: {
        type: 'string',
        default: '',
        description: 'Image to take the inventory of, as REGISTRY/REPOSITORY:TAG or @sha256:DIGEST; beside a `path` that is a layout or archive, which of its images.',
    },
    platform: {
        type: 'string',
        default: '',
        description: 'Platform of the image, as OS/ARCHITECTURE; empty takes the only one there is, else `linux/amd64`.',
    },
    'base-image': {
        type: 'string',
        default: '',
        description: 'Image that the image is built on, of a registry or as the path of a layout or archive: its layers tell what came with it. Empty takes the one that the image names.',
    },
    locks: {
        type: 'string',
        default: '',
        description: 'Folder of the repository whose lock files must name what the image has of npm, PyPI and the like; the rest is a finding.',
    },
    product: {
        type: 'string',
        default: '',
        description: 'Name of the product; empty takes the one that its manifest says, else the folder\u2019s.',
    },
    'product-version': {
        type: 'string',
        default: '',
        description: 'Version of the product, such as the tag of the release; empty takes the one that its manifest says.',
    },
    supplier: {
        type: 'string',
        default: '',
        description: 'Organisation that supplies the product, which NTIA\u2019s minimum elements ask for and no lock file says.',
    },
    author: {
        type: 'string',
        default: '',
        description: 'Who makes the documents, as `NAME <ADDRESS>` with a mail address or a page: BSI TR-03183-2 asks for it. Empty names the tool alone.',
    },
    documents: {
        type: 'list',
        default: ['cyclonedx-json'],
        description: `Formats to write, of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}; the last only in a run of GitHub Actions, which it names.`,
    },
    'sbom-file': {
        type: 'string',
        writes: 'files',
        default: 'portcullis-results/sbom',
        description: 'Where the documents are written; each format adds its own ending, such as `.cdx.json`.',
    },
    baseline: {
        type: 'string',
        default: '',
        description: 'A committed document (CycloneDX or SPDX, of any form) that the product must agree with; every deviation is a finding.',
    },
    subject: {
        type: 'string',
        default: '',
        description: 'Artefact that the documents describe, as `NAME@sha256:HEX`; an in-toto statement is then written beside each document in JSON, ready to be signed. An image of a registry is its own.',
    },
    submit: {
        type: 'boolean',
        default: false,
        description: 'Submit the inventory to GitHub\u2019s dependency graph; needs `token` and the permission `contents: write`.',
    },
    token: {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may submit: the job\u2019s own, `github.token`.',
    },
};
const src_rules = [
    packageWithoutIntegrity,
    packageArchiveMismatch,
    ...lockContentRules,
    ...lockContradictionRules,
    nameConfusable,
    ...drift/* driftRules */.xp,
    ...inventory_policy/* policyRules */.cy,
    ...image_base/* imageRules */.bz,
];
const engine = {
    name: 'sbom',
    title: 'SBOM',
    description: 'Takes the inventory of a repository from its lock files, or of an image from its layers: every package with its proof, its scope and its way to the root.',
    broad: true,
    inputs: sbomInputs,
    outputs: {
        ...commonOutputs,
        'sbom-file': { description: 'Path of the document.' },
        'statement-file': { description: 'Path of the in-toto statement, where `subject` is given or an image of a registry was looked at.' },
        'snapshot-file': { description: 'Path of the snapshot for GitHub\u2019s dependency graph, where it is asked for.' },
        components: { description: 'Number of components.' },
        image: {
            description: 'The image as REGISTRY/REPOSITORY@sha256:DIGEST, for `images` of image-verify; empty where none was asked of a registry.',
        },
    },
    network: [
        {
            host: 'The registry of `image`, its token service, and where it keeps its layers',
            purpose: 'The image, by its digest once the tag is resolved.',
        },
        { host: 'GITHUB_API_URL, api.github.com', purpose: 'The dependency submission of the inventory.' },
    ],
    networkInput: ['image', 'submit'],
    permissions: { contents: 'read' },
    alone: 'an inventory is taken where there is one to take',
    rules: src_rules,
    scan,
};

/** The inventory of the files of the workspace. */

/** How many components there are, and where they stand. */
function whatIsWritten(components, files) {
    const count = `${components} component${components === 1 ? '' : 's'}`;
    return files.length === 0 ? `${count}.` : `${count}, in ${files.map(({ path }) => path).join(' and ')}.`;
}
/** The first file of each output: `documents` may ask for several. */
function pathOutputs(files) {
    return Object.fromEntries([...files].reverse().map(({ key, path }) => [key, path]));
}
/** What a person says of the product; empty and absent is not said. */
function saidOf(values) {
    const { product, 'product-version': version, supplier, author } = values;
    return {
        ...(product ? { name: product } : {}),
        ...(version ? { version } : {}),
        ...(supplier ? { supplier } : {}),
        ...(author ? { author: (0, src_atFirstUse3().readAuthor)(author) } : {}),
    };
}
/** Each document, and beside it what an attestation of it signs. */
function documentFiles(formats, described, file, document) {
    const subject = described === '' ? undefined : readSubject(described);
    return formats.flatMap((format) => {
        const path = documentPath(file, format);
        const writer = documentFormats[format];
        if (subject === undefined)
            return [{ path, content: writer.pieces?.(document) ?? writer.write(document), key: 'sbom-file' }];
        const content = writer.write(document);
        const attested = statement(format, content, subject);
        const beside = attested === undefined ? [] : [{ path: path.replace(/\.json$/, '.intoto.json'), content: attested, key: 'statement-file' }];
        return [{ path, content, key: 'sbom-file' }, ...beside];
    });
}
/** The snapshot where it is asked for, as a file; it is sent only where the user said so. */
async function submitted(inputs, document, { environment, change }) {
    if (!inputs.submit && !inputs.documents.includes(snapshotFormat))
        return [];
    const content = (0, atFirstUse5().snapshot)(document, (0, atFirstUse10().snapshotJob)(environment, change));
    if (inputs.submit)
        await (0, atFirstUse10().submitSnapshot)(content, inputs.token, environment);
    return [{ path: `${inputs['sbom-file']}.snapshot.json`, content, key: 'snapshot-file' }];
}
/** The image against the lock files of a folder of the workspace. @throws PortcullisError where there is no image, or no lock. */
async function heldAgainstLocks(inputs, context, image, maxBytes) {
    const { locks } = inputs;
    if (locks === '')
        return { findings: [], skipped: [] };
    if (image === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'input-invalid',
            message: 'expected an image to hold against the lock files, got none',
            where: { key: 'locks' },
            remedy: 'Name the image by `image`, or by `path` where it is a layout, an archive or a root file system.',
        });
    const repository = await takeRepository({ ...inputs, path: locks }, context, maxBytes);
    return { findings: (0, atFirstUse7().unlocked)(image.all, repository.all, locks), skipped: repository.skipped };
}
/** Against the document that `baseline` names, and on a pull request against the base commit. */
async function heldAgainst(inputs, context, { all: { components }, manifests, isImage, }, maxBytes) {
    const { settings, workspace, change } = context;
    const findings = [];
    const summaries = [];
    const skipped = [];
    if (inputs.baseline !== '') {
        const baseline = (0, src_atFirstUse0().documentBaseline)(settings.head, inputs.baseline, maxBytes);
        const { findings: found, drift: all } = (0,drift/* deviations */.PP)(baseline, components, inputs.baseline);
        findings.push(...found, ...(0,drift/* hostFindings */.n7)(baseline, (0,moved_hosts/* takenIn */.Xg)(components)));
        summaries.push((0, atFirstUse11().driftSummary)(all, baseline.name));
    }
    const base = settings.origin === 'base' ? settings.commit : change?.base;
    // No commit holds an image.
    if (base !== undefined && !isImage) {
        const wanted = await (0,path_filter/* selectionFilter */.tJ)(inputs, [workspace]);
        const path = (0,paths/* relativePath */.iZ)(workspace, (0,external_node_path_.resolve)(workspace, inputs.path));
        const folder = path === '' ? '' : `${path}/`;
        const tree = (0,src_tree/* commitTree */.SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`);
        const isWanted = (file) => wanted(file) && (file === path || file.startsWith(folder));
        const baseline = await (0, src_atFirstUse0().commitBaseline)(tree, path, isWanted, maxBytes);
        const all = (0, atFirstUse6().withBytesOf)((0, atFirstUse6().drift)(baseline.components, components, true), (0, atFirstUse6().bytesChangedWithin)(baseline.manifests ?? [], manifests));
        findings.push(...(0,drift/* bytesFindings */.WJ)(all, baseline.name), ...(0,drift/* hostFindings */.n7)(baseline, (0,moved_hosts/* takenBy */.bL)(manifests)));
        summaries.push((0, atFirstUse11().driftSummary)(all, baseline.name));
        skipped.push(...baseline.gaps);
    }
    return { findings: uniqueFindings(findings), summaries, skipped };
}
/** Bytes that changed are told once, though both baselines say so. */
function uniqueFindings(findings) {
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
/** @throws PortcullisError `input-invalid` */

/** A document from which everything was left out does not read as one of a product without packages. */
function emptied({ components, excluded }, path) {
    if (components.length > 0 || excluded.length === 0)
        return [];
    const message = `The document is empty: ${excluded.length} packages stand only below folders of tests. Name the folder by \`path\` where it is the product.`;
    return [{ level: 'warning', path, message }];
}
/** A folder in which nothing is known is no clean one: what there is to count was not found. */


;// CONCATENATED MODULE: ./build/bundled/actions/sbom/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(engine);

module.exports = __webpack_exports__;
/******/ })()
;