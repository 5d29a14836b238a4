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

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

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

/***/ 7440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var behindWrappers = (function behindWrappers(script, { likeHadolint }) {
    if (likeHadolint)
        return script;
    const known = seen.get(script);
    if (known !== undefined)
        return known;
    const commands = script.commands.flatMap((command) => seenThrough(command, 0));
    const same = commands.length === script.commands.length && commands.every((command, index) => command === script.commands[index]);
    const through = same ? script : { ...script, commands };
    seen.set(script, through);
    return through;
});
var seenThrough = (function seenThrough(command, depth) {
    const own = inProgramFolder.test(command.name ?? '') ? { ...command, name: (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(command.name) } : command;
    const inner = behind(own);
    const last = inner ?? own;
    const word = depth < maxDepth && last.name !== undefined ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .shellScript */ .ky)(last.name, last.args) : undefined;
    const given = word?.literal === undefined ? [] : commandsOf(word, word.literal);
    return [own, ...(inner === undefined ? [] : [inner]), ...given.flatMap((each) => seenThrough(each, depth + 1))];
});
var behind = (function behind(command) {
    const [head, ...args] = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(command.node).words;
    if (head?.literal === undefined || command.node.words.indexOf(head) === 0)
        return undefined;
    const name = (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(head.literal);
    return name === command.name ? undefined : { ...command, name, args };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ behindWrappers),
/* harmony export */   h: () => (/* binding */ scriptOfList)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3126);
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1067);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3259);
// Rules of package managers see a command through `sudo apt-get \u2026`, `env X=1 apt-get \u2026`, `/usr/bin/apt-get \u2026` and
// `sh -c 'apt-get \u2026'`. hadolint does not, so in its own formats they stay hidden.



const seen = new WeakMap();
/** The script with what wrappers and inner shells run as commands of their own, behind them. */

/** The script that the exec form hands to a shell, and undefined for other commands: to a step's author it is the step. */
function scriptOfList({ form }, { commands }, { likeHadolint }) {
    const [command] = commands;
    const name = form === 'exec' && !likeHadolint ? command?.name : undefined;
    const word = name === undefined || command === undefined ? undefined : (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .shellScript */ .ky)((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(name), command.args);
    if (command === undefined || word?.literal === undefined)
        return undefined;
    const { start, end, literal } = word;
    const inner = (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .readScript */ .Uq)((0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_2__/* .joinPieces */ .Am)(literal, [{ start: 0, end: literal.length }]));
    return { shell: command.args.slice(0, command.args.indexOf(word)), script: { ...inner, place: () => ({ start, end }) } };
}
/** Shells in shells that are followed. */
const maxDepth = 4;

/** `/usr/bin/apt-get`, `/opt/venv/bin/pip`; what lies in the project's own `bin` has its name for itself. */
const inProgramFolder = /^(?!(?:\.\/)?bin\/).{0,300}\/s?bin\/[^/]{1,100}$/;

/** The commands of a script that is one word, each with the place of that word. */
function commandsOf({ start, end }, text) {
    const placed = (part) => ({ ...part, start, end });
    return (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .readScript */ .Uq)((0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_2__/* .joinPieces */ .Am)(text, [{ start: 0, end: text.length }])).commands.map((command) => ({
        ...command,
        node: { ...placed(command.node), words: command.node.words.map(placed) },
        args: command.args.map(placed),
    }));
}


/***/ }),

/***/ 3259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readsCode = (function readsCode(name) {
    return languages.test(name);
});
var codeGiven = (function codeGiven(name, args, node, script) {
    if (!readsCode(name))
        return undefined;
    if (/awk$/.test(name))
        return args.find(({ value }) => value.includes('{'))?.value;
    const flag = args.findIndex(({ value }) => /^(?:-[A-Za-z]*[cer]|--eval|--print)$/.test(value));
    if (flag >= 0)
        return args[flag + 1]?.value;
    const body = node.redirects.findLast((redirect) => redirect.body !== undefined)?.body;
    return body === undefined || script === undefined ? undefined : script.slice(body.start, body.end);
});
var isHiddenCode = (function isHiddenCode(name, code) {
    return code !== '' && readsCode(name) && puts.test(code.slice(0, maxCode));
});
var programOfShebang = (function programOfShebang(text) {
    const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
    const name = (0,shell_script/* baseName */.Fl)(program) === 'env' ? argument : (0,shell_script/* baseName */.Fl)(program);
    return name === '' ? undefined : [name];
});
var resolvedHead = (function resolvedHead(words, values) {
    if (words.every(({ literal }) => literal !== undefined))
        return words;
    const setsMode = /(?:^|\/)(?:chmod|mkdir|install)$/.test(words[0]?.literal?.slice(-200) ?? '');
    let changed = false;
    const known = words.flatMap((word, index) => {
        if (word.literal !== undefined)
            return [word];
        const value = resolved(word, values);
        const counts = index === 0 ||
            /^\s*-[\w-]|=(?:false|0|no|off)$/i.test(value?.slice(0, maxFlags) ?? '') ||
            (setsMode && /^[0-7]{3,5}$/.test(value ?? ''));
        if (value === undefined || value.length > maxFlags || !counts)
            return [word];
        changed = true;
        const parts = word.quoted && !word.value.endsWith('[@]}') ? [value] : split(value, values.own.get('IFS'));
        return parts.map((part) => ({ ...word, value: part, literal: part }));
    });
    return changed ? known : words;
});
var commandsInWords = (function commandsInWords(name, args) {
    const pattern = words.get(name);
    const found = pattern === undefined ? [] : args.flatMap(({ value }) => pattern.exec(value.slice(0, maxText))?.[1] ?? []);
    if (name === 'parallel')
        found.push(...passed_commands_listed(args));
    if (isMake(name))
        for (const { value } of args)
            if (value.startsWith('--eval='))
                found.push(...recipes(value.slice('--eval='.length)));
    return found.slice(0, passed_commands_maxCommands);
});
var isMake = (function isMake(name) {
    return name === 'make' || name === 'gmake';
});
var readsCommands = (function readsCommands(name) {
    return isMake(name) || /^(?:at|batch|parallel|crontab)$/.test(name) || unreadLanguage.test(name);
});
var runsItsInput = (function runsItsInput(name, args) {
    if (name === 'sed')
        return args.some(({ value }) => /^(?:\d{1,6}|\$)?e$/.test(value));
    return /^[gm]?awk$/.test(name) && args.some(({ value }) => /\bsystem\s?\(\s?\$0\s?\)/.test(value.slice(0, maxText)));
});
var isEncoded = (function isEncoded(name, args) {
    return /^(?:pwsh|powershell)(?:\.exe)?$/i.test(name) && args.some(({ value }) => /^[-/]e(?:c|nc[a-z]{0,11})?$/i.test(value));
});
var writtenFiles = (function writtenFiles(node, feeders, known) {
    const name = (0,shell_script/* baseName */.Fl)(node.words[0]?.literal ?? '');
    const out = node.redirects.find(({ operator }) => operator === '>' || operator === '>>' || operator === '>|');
    if (name !== 'tee' && out?.target === undefined)
        return [];
    const files = name === 'tee' ? node.words.slice(1).filter(({ value }) => !value.startsWith('-')) : [];
    if (out?.target !== undefined)
        files.push(out.target);
    const text = printed(node, name === 'echo' || name === 'printf' ? [] : feeders, known);
    if (text === undefined)
        return [];
    const added = out?.operator === '>>' || node.words.some(({ value }) => value === '-a');
    return files.slice(0, 8).flatMap(({ literal: file }) => (file === undefined ? [] : [{ file, text, added }]));
});
var callsOf = (function callsOf(run, context) {
    const before = cache.get(run);
    if (before !== undefined)
        return before;
    const calls = [];
    const values = { own: new Map(), scope: context.scopeAt(run) };
    const known = {
        values,
        files: new Map(),
        functions: new Map(),
        copied: (path) => scriptBefore(run, context, path),
        unread: new Map(),
        made: new Set(),
        assigned: new Set(),
        renamed: new Map(),
        renamedBefore: (path) => renamedIn(run, context, path),
        brought: (path) => isBrought(run, context, path),
        unfollowed: new Set(),
        positional: { words: [] },
        parse: parseOnce(),
        open: new Map(),
        cut: {},
    };
    const words = run.command.form === 'exec' ? behindEntrypoint(run, context) : programOf(run, context);
    const script = words === undefined ? context.script(run.command) : (0,shell_script/* readWords */.ux)(run.command.script, words);
    const text = words === undefined ? { text: script.source.text } : {};
    const place = { ...text, spanOf: (range) => script.place(range), editable: words === undefined, ...known };
    if (script.list !== undefined)
        visitList(script.list, place, calls, 0);
    cache.set(run, calls);
    for (const call of calls)
        inSteps.set(call.node, call);
    leftBehind.set(run, {
        files: known.files,
        renamed: known.renamed,
        unread: [...known.unread.values()],
        unfollowed: [...known.unfollowed],
        cut: known.cut.why,
    });
    return calls;
});
var cutIn = (function cutIn(run, context) {
    callsOf(run, context);
    return leftBehind.get(run)?.cut;
});
var contextFilesRunBy = (function contextFilesRunBy(run, context) {
    callsOf(run, context);
    return leftBehind.get(run)?.unfollowed ?? [];
});
var scriptsUntil = (function scriptsUntil(stage, context, until) {
    const scripts = written.get(stage) ?? {
        next: 0,
        workdirs: [{ start: -1, path: '/' }],
        files: new Map(),
        brought: [],
        renamed: new Map(),
    };
    written.set(stage, scripts);
    for (let entry = stage.instructions[scripts.next]; entry !== undefined && entry.start < until; entry = stage.instructions[scripts.next]) {
        scripts.next++;
        const workdir = scripts.workdirs.at(-1)?.path ?? '/';
        if (entry.keyword === 'WORKDIR')
            scripts.workdirs.push({ start: entry.start, path: absolute(entry.rest.text, workdir) });
        if (entry.keyword === 'RUN')
            keepLeft(entry, scripts, workdir, context);
        if (entry.keyword === 'COPY' || entry.keyword === 'ADD')
            keepCopied(entry, scripts, workdir, stage, context);
    }
    return scripts;
});
var absolute = (function absolute(path, workdir) {
    const whole = path.startsWith('/') ? path : `${workdir}/${path}`;
    return whole.length > maxPath ? whole : external_node_path_.posix.normalize(whole);
});
var scriptBefore = (function scriptBefore(run, context, path) {
    const stage = context.stageOf(run);
    if (stage === undefined || path === '' || path.length > maxPath)
        return undefined;
    const workdir = scriptsUntil(stage, context, run.start).workdirs.findLast(({ start }) => start < run.start)?.path ?? '/';
    // A stage has the files of those that it builds on.
    for (let at = stage; at !== undefined; at = at.parent) {
        const { files } = scriptsUntil(at, context, run.start);
        if (files.size === 0)
            continue;
        const text = files.get(absolute(path, workdir))?.findLast(({ start }) => start < run.start)?.text;
        if (text !== undefined)
            return text;
    }
    return undefined;
});
var isBrought = (function isBrought(run, context, path) {
    const stage = context.stageOf(run);
    if (stage === undefined || path === '' || path.length > maxPath)
        return false;
    const workdir = scriptsUntil(stage, context, run.start).workdirs.findLast(({ start }) => start < run.start)?.path ?? '/';
    const whole = absolute(path, workdir);
    const takes = (place) => (place.endsWith('/') ? whole.startsWith(place) : whole === place);
    for (const { name, value = '' } of run.flags) {
        const options = name === 'mount' ? mountOptions(value) : undefined;
        const target = options?.get('target') ?? options?.get('dst') ?? options?.get('destination');
        if (target !== undefined && (options?.get('type') ?? 'bind') === 'bind' && options?.has('from') !== true)
            if (takes(absolute(target, workdir)) || takes(`${absolute(target, workdir).replace(/\/$/, '')}/`))
                return true;
    }
    for (let at = stage; at !== undefined; at = at.parent)
        if (scriptsUntil(at, context, run.start).brought.some(({ start, path: place }) => start < run.start && takes(place)))
            return true;
    return false;
});
var renamedIn = (function renamedIn(run, context, path) {
    const stage = path.startsWith('/') && path.length <= maxPath ? context.stageOf(run) : undefined;
    for (let at = stage; at !== undefined; at = at.parent) {
        const found = scriptsUntil(at, context, run.start).renamed.get(path);
        if (found !== undefined && found.start < run.start)
            return found.name;
    }
    return undefined;
});
var parseOnce = (function parseOnce() {
    const before = new Map();
    return (script) => {
        const parsed = before.get(script) ?? (0,shell_parse/* parseShell */.a)(script);
        before.set(script, parsed);
        return parsed;
    };
});
var visitList = (function visitList(list, place, calls, depth) {
    for (const { node } of list.items)
        visit(node, [], [], place, calls, depth);
});
var visit = (function visit(node, feeders, readers, place, calls, depth) {
    if (isCut(place, calls, depth))
        return;
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            visit(part, [...feeders, ...node.parts.slice(Math.max(0, index - mostNeighbours), index)].slice(-mostNeighbours), [...node.parts.slice(index + 1, index + 1 + mostNeighbours), ...readers].slice(0, mostNeighbours), place, calls, depth + 1);
        return;
    }
    if (node.kind === 'simple') {
        visitSimple(node, feeders, readers, place, calls, depth);
        if (node.timed !== undefined)
            visit(node.timed, feeders, readers, place, calls, depth + 1);
    }
    else {
        enter(node, place);
        const inside = node.type === 'if' || node.type === 'case' ? { ...place, flags: new Map() } : place;
        for (const body of node.bodies)
            for (const item of body.items)
                visit(item.node, feeders, readers, inside, calls, depth + 1);
        if (inside !== place)
            leaveBranches(inside.flags, place);
    }
    visitNested(node, feeders, place, calls, depth);
});
var visitNested = (function visitNested(node, feeders, place, calls, depth) {
    const words = [
        ...node.words,
        ...(node.kind === 'simple' ? node.assignments : []),
        ...node.redirects.flatMap(({ target }) => (target === undefined ? [] : [target])),
    ];
    for (const word of words) {
        // `> >(sh)` and `tee >(sh)` feed what is inside.
        const fed = word.text.startsWith('>(') ? [...feeders, node].slice(-mostNeighbours) : [];
        for (const list of word.nested)
            for (const item of list.items)
                visit(item.node, fed, [], place, calls, depth + 1);
    }
});
var visitSimple = (function visitSimple(written, feeders, readers, place, calls, depth) {
    if (isCut(place, calls, depth))
        return;
    const { words: given, zero } = place.positional;
    const takes = (given.length > 0 || zero !== undefined) && written.words.some(({ value }) => passed.test(value.slice(0, 8)));
    const node = takes ? calledWith(written, given, zero) : written;
    const said = resolvedHead(printedWords(node.words, place), place.values);
    const { words: behind, assignments } = unwrapped({ words: said, assignments: node.assignments });
    const words = behind === said ? said : resolvedHead(behind, place.values);
    const [head, ...own] = words;
    const { spanOf } = place;
    const known = knownAt(place);
    const more = head === undefined ? [] : wordsFromElsewhere((0,shell_script/* baseName */.Fl)(head.literal ?? ''), { node, said, own, feeders }, place, known);
    const args = more.length === 0 ? own : withMore(own, more);
    const editable = place.editable && node === written && said === node.words && words === behind && more.length === 0;
    const common = { assignments, feeders, readers, node, at: spanOf(node), spanOf, editable };
    remember(place, known, declares.test(head?.literal ?? '') ? args : head === undefined ? assignments : []);
    if (head?.literal === 'declare' || head?.literal === 'typeset')
        followNames(args, place);
    if (head === undefined) {
        if (assignments.length > 0)
            calls.push({ name: '', args: [], given: [], ...common });
        return;
    }
    const name = nameOf(head.literal ?? namedBehind(head), place);
    const hides = head.literal === undefined ? isHidden(head, place) : checks.test(name) && args.some((word) => isHiddenFlag(word, place));
    if (hides)
        place.unread.set(node, 'known at the build');
    calls.push({ name, args, given: installers.test(name) ? withValues(args, place.values) : args, ...common });
    visitInside({ name, head, args, assignments, node: { ...node, words }, feeders, readers }, place, calls, depth, known);
});
var isCut = (function isCut({ cut }, calls, depth) {
    if (depth <= maxDepth && calls.length <= maxCalls)
        return false;
    cut.why ??= depth > maxDepth ? 'it runs scripts within scripts too deep' : `it runs more than ${maxCalls} commands`;
    return true;
});
var printedWords = (function printedWords(words, place) {
    if (words.every(({ nested }) => nested.length === 0))
        return words;
    const known = knownAt(place);
    return words.slice(0, maxWords).flatMap((word, index) => {
        const printed = word.nested.length === 0 ? '' : (known.valueOf(word)?.trim() ?? '');
        if (printed === '' || printed.length > maxHead || (index > 0 && !printed.startsWith('-')))
            return [word];
        return (word.quoted ? [printed] : printed.split(/\s+/)).map((part) => ({ ...word, value: part, literal: part, nested: [] }));
    });
});
var visitInside = (function visitInside(visited, place, calls, depth, known) {
    const { name, args, node, feeders, readers } = visited;
    const read = place.text === undefined ? undefined : (0,shell_script/* heredocScript */.yG)(node, place.text);
    if (read !== undefined && 'list' in read)
        visitList(read.list, place, calls, depth + 2);
    const found = name === 'find' ? executed(args) : [];
    if (found.length > 0)
        visitSimple({ ...node, assignments: [], words: found, redirects: [] }, feeders, readers, place, calls, depth + 2);
    const passing = depth <= maxPassing ? place.functions.get(name) : undefined;
    for (const inner of passing ?? [])
        visitSimple(calledWith(inner, args), feeders, readers, place, calls, depth + 2);
    keepFiles(visited, place, calls, depth, known);
    if (copies.test(name))
        copied(args, place);
    if (name === 'read')
        readInto(visited, place, known);
    if (setsNames.test(name))
        noteNames(args, place);
    if (name === 'set')
        setPositional(args, place);
    if (name === 'hash')
        hashed(args, place);
    const leave = shells.has(name) ? enterAssignments(visited.assignments.slice(0, maxPassed), place, known) : undefined;
    for (const [script, at] of scriptsOf(visited, place, known))
        visitScript(script, at, place, calls, depth);
    leave?.();
});
var keepFiles = (function keepFiles({ name, args, node, feeders }, place, calls, depth, known) {
    for (const { file, text, added } of writtenFiles(node, feeders, known)) {
        const before = added ? place.files.get(file) : undefined;
        place.files.set(file, before === undefined ? text : `${before}\n${text}`.slice(0, maxScript + 1));
        if (startsEveryShell.test(file))
            visitScript(text, place.spanOf(node), place, calls, depth);
        for (const command of commandsInFile(file, text))
            visitScript(command, place.spanOf(node), place, calls, depth);
    }
    for (const file of changedFiles(name, args, node))
        if (!place.files.has(file) || name === 'sed')
            place.made.add(file);
});
var knownAt = (function knownAt(place) {
    const known = {
        script: place.text,
        textOf: (path) => scriptIn(path, place, true),
        valueOf(word) {
            const value = resolved(word, place.values);
            if (value !== undefined || word.nested.length !== 1)
                return value;
            // The output of a substitution that is the whole word.
            const [inside] = word.nested;
            return inside !== undefined && /^"?(?:\$\(|`)/.test(word.text) && inside.end >= word.end - 3 ? outputOf(inside, known) : undefined;
        },
    };
    return known;
});
var wordsFromElsewhere = (function wordsFromElsewhere(name, { node, said, own, feeders, }, place, known) {
    const [first = node] = said;
    const words = (texts) => texts.slice(0, maxWords).map((value) => (0,shell_script/* plainWord */.hx)({ start: first.start, end: first.end, value }));
    if (said.length > 1 && name !== 'xargs' && (0,shell_script/* baseName */.Fl)(said[0]?.literal ?? '') === 'xargs') {
        const from = flagValue(said.slice(0, said.length - own.length), /^(?:-a|--arg-file=)(.*)$/s);
        const text = (from === undefined ? fedText(node, feeders, known) : known.textOf(from)) ?? '';
        // By lines, each is one word; a shell then runs one after another.
        const byLine = flagValue(said, /^(?:-[dI0i]|-L1|--(?:delimiter|null|replace)(?:=|$))(.*)$/s) !== undefined;
        return words(byLine ? [text.trim()].filter((one) => one !== '') : text.split(/\s+/).filter((one) => one !== ''));
    }
    const file = name === 'curl' ? flagValue(own, /^(?:-[a-z]*K|--config(?:=|$))(.*)$/s) : undefined;
    if (file === undefined)
        return [];
    const text = (file === '-' ? fedText(node, feeders, known) : (place.files.get(file) ?? place.copied(file))) ?? '';
    return words(text.split('\n').flatMap(optionOf));
});
var scriptsOf = (function* scriptsOf(visited, place, known) {
    const { name, args, node } = visited;
    const word = shellScript(name, args);
    const at = place.spanOf(node);
    if (word !== undefined)
        yield* scriptInWord(word, visited, place, known);
    if (name === 'eval') {
        const texts = args.map((arg) => known.valueOf(arg));
        if (texts.every((text) => text !== undefined))
            yield [texts.join(' '), at];
    }
    if (name === 'env')
        yield* splitByEnv(args, at);
    if (name === 'bash')
        yield* readFirst(place, at);
    const code = codeGiven(name, args, node, place.text) ?? (readsCode(name) ? codeRead(visited, place, known) : undefined);
    const commands = code === undefined ? [] : commandsInCode(name, code);
    for (const command of [...commands, ...commandsInWords(name, args), ...commandsRead(visited, place, known)])
        yield [command, at];
    if (name === 'alias')
        yield* aliased(args, place);
    if (isHiddenCode(name, code ?? '') || isEncoded(name, args))
        place.unread.set(node, 'in another language');
    if (word === undefined)
        yield* scriptInFile(visited, place, known);
});
var scriptInFile = (function* scriptInFile({ name, head, args, node, feeders }, place, known) {
    const at = place.spanOf(node);
    const isShell = shells.has(name);
    const file = isShell || name === '.' || name === 'source' ? operands({ args })[0]?.value : (head.literal ?? '');
    const text = file === undefined ? undefined : scriptIn(file, place, isShell || file.includes('/'));
    if (file !== undefined && place.made.has(file))
        place.unread.set(node, 'made by a program');
    else if (text !== undefined)
        yield [text, at];
    else if (file !== undefined)
        noteContextFile(file, isShell || name === '.' || name === 'source', place);
    if (!isShell)
        return;
    const reads = file === undefined || /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(file) || callHas({ args }, 's');
    const fed = reads ? fedText(node, feeders, known) : undefined;
    // `sh -s one two`.
    const behind = args.findIndex(({ value }) => /^-[A-Za-z]*s$/.test(value));
    if (fed !== undefined)
        yield* withArguments(behind < 0 ? undefined : [head, ...args.slice(behind + 1)], place, [fed, at]);
    else if (reads && changedOnTheWay(feeders, known))
        place.unread.set(node, 'made by a program');
});
var noteContextFile = (function noteContextFile(file, isRead, { brought, unfollowed }) {
    if (file === '' || file.startsWith('-') || unfollowed.size >= maxPassed)
        return;
    const paths = isRead || file.includes('/') ? [file] : searched.map((folder) => `${folder}${file}`);
    if (paths.some(brought))
        unfollowed.add(file.slice(0, maxHead));
});
var commandsRead = (function commandsRead({ name, args, node, feeders }, place, known) {
    if (runsItsInput(name, args))
        return [fedText(node, feeders, known) ?? ''];
    if (!readsCommands(name))
        return [];
    const body = node.redirects.findLast((redirect) => redirect.body !== undefined)?.body;
    const text = body === undefined || place.text === undefined ? fedText(node, feeders, known) : place.text.slice(body.start, body.end);
    if (isUnreadLanguage(name, args, text !== undefined || feeders.length > 0))
        place.unread.set(node, 'in another language');
    const found = text === undefined ? undefined : commandsInInput(name, args, text);
    if (found !== undefined || !isMake(name))
        return found ?? [];
    return makefilesOf(args).flatMap((file) => recipes(scriptIn(file, place, true) ?? ''));
});
var scriptIn = (function scriptIn(file, place, run) {
    const own = place.files.get(file) ?? place.files.get(file.replace(/^\.\//, '')) ?? (run ? place.copied(file) : undefined);
    if (own !== undefined || run || file === '')
        return own;
    for (const folder of searched) {
        const text = place.files.get(`${folder}${file}`) ?? place.copied(`${folder}${file}`);
        if (text !== undefined)
            return text;
    }
    return undefined;
});
var shellScript = (function shellScript(name, args) {
    // `trap 'command' EXIT`, and what is left of `flock FILE -c 'command'`.
    if (name === 'trap' || name === '-c')
        return args[0];
    // `scl enable COLLECTION\u2026 'command'`.
    if (name === 'scl' && args[0]?.value === 'enable')
        return args.length > 2 ? args.at(-1) : undefined;
    if (!shells.has(name) && !givesToShell.has(name))
        return undefined;
    const flag = args.findIndex(({ value }) => /^-[A-Za-z]*c$/.test(value) || value === '--command');
    return flag < 0 ? undefined : args[flag + 1];
});
var programAt = (function programAt(name, words, takes, before) {
    let at = takes === runs ? 2 : 1;
    while (at < words.length) {
        const word = words[at];
        if (word.value.startsWith('-') && word.value !== '-')
            at += takes.test(word.value) ? 2 : 1;
        else if ((name === 'env' || name === 'sudo') && /^[A-Za-z_]\w*=/.test(word.value)) {
            before.push(word);
            at++;
        }
        else
            break;
    }
    return at;
});
var unwrapped = (function unwrapped({ words, assignments }) {
    let rest = words;
    const before = [...assignments];
    for (let rounds = 0; rounds < 5; rounds++) {
        const name = (0,shell_script/* baseName */.Fl)(rest[0]?.literal ?? '');
        const takes = wrappers.get(name);
        // What `env -S` takes apart is a script.
        if (takes === undefined || (name === 'env' && flagsOf(rest).some(({ value }) => splits.test(value))))
            break;
        if (takes === runs && !runWords.has(rest[1]?.literal ?? ''))
            break;
        const at = programAt(name, rest, takes, before) + (leading[name] ?? 0);
        // `parallel 'curl {}' ::: \u2026`: its words are scripts.
        if (at >= rest.length || (name === 'parallel' && /^:::|\s/.test(rest[at]?.value.slice(0, maxHead) ?? '')))
            break;
        rest = rest.slice(at);
    }
    return { words: rest, assignments: before };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fn: () => (/* binding */ callHas),
  Tz: () => (/* binding */ callsIn),
  p9: () => (/* binding */ callsOf),
  Lm: () => (/* binding */ callsOfNode),
  contextFilesRunBy: () => (/* binding */ contextFilesRunBy),
  cutIn: () => (/* binding */ cutIn),
  Yd: () => (/* binding */ installers),
  bw: () => (/* binding */ operands),
  ky: () => (/* binding */ shellScript),
  mP: () => (/* binding */ shells),
  lA: () => (/* binding */ unreadIn),
  DE: () => (/* binding */ unwrapped)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __nccwpck_require__(3754);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var shell_script = __nccwpck_require__(1067);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/parse.js + 7 modules
var shell_parse = __nccwpck_require__(8081);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/interpreters.js
// Commands that a script in another language gives to the shell: `os.system("\u2026")`, `execSync('\u2026')`, backticks of perl and ruby.

/** Longest script that is looked at. */
const maxCode = 20_000;
/** Commands of one script. */
const maxCommands = 200;
const languages = /^(?:python|perl|ruby|node|php|lua|deno|bun|Rscript|awk|gawk|mawk|nawk)[\d.]{0,6}$/;
/** What reads the shell's words from a string, by the names that these languages have for it. */
const given = /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput|exec|execSync|spawnSync|shell_exec|passthru|qx|execute)\s?\(\s?(["'`])((?:(?!\1)[^\\\n]|\\.){1,500})\1/g;
/** The same with a list of words, that may have its program before it. */
const listed = /\(\s?((?:"[^"\\\n]{1,100}"|'[^'\\\n]{1,100}')\s?,\s?)?(\[(?:\s{0,3}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}')\s{0,3},?){1,40}\])/g;
const backticks = /`([^`\n]{1,500})`/g;
/** Whether a program reads a language that is not the shell's. */

/** The script that such a program is given, by `-c` or `-e` or a heredoc. @param script the text that heredocs stand in */

/** The commands in such a script, each as the shell would get it. */
function commandsInCode(name, code) {
    const text = code.slice(0, maxCode);
    const found = [...text.matchAll(given)].map(([, , command = '']) => command.replace(/\\(["'`\\])/g, '$1'));
    for (const [, program = '', list = ''] of text.matchAll(listed))
        found.push([...`${program}${list}`.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => quoted(double ?? single ?? '')).join(' '));
    if (/^(?:perl|ruby|php)/.test(name))
        for (const [, command = ''] of text.matchAll(backticks))
            found.push(command);
    return found.slice(0, maxCommands);
}
/** A call that gives the shell a text which the script puts together, from pieces or out of another notation. */
const puts = /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput|exec|execSync|spawnSync|shell_exec|passthru|qx)\s?\(\s?(?:(?:"[^"\n]{0,100}"|'[^'\n]{0,100}')\s?[+.]\s?["'$\w]|[\w.(]{0,60}(?:b64decode|base64_decode|fromhex|unhexlify|decode64|atob|unpack|pack|join|chr|rot13|strrev|reverse)\b)/;
/** Whether a script gives the shell what only a run of it shows. */

function quoted(word) {
    return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** The program that the first line of a script names, with its argument; undefined when it is the shell's own. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/known-values.js
// What a word is when its variable has one known value: set in the script before, or by ENV and ARG. A flag or a program that stands
// in a variable is run all the same.
/** Longest value that is looked at. */
const maxValue = 20_000;
/** Longest word whose variables are looked up. */
const maxPattern = 2000;
/** Longest value that is taken apart into words. */
const maxFlags = 300;
/** `${NAME}`, and with what the shell makes of its value, as words show them. */
const uses = /\$\{(!?)([A-Za-z_]\w{0,100})(?:(\[[@*0]\])|(:?[-=+]|##?|%%?|\/\/?|,,?|\^\^?|:(?=\d))([^{}$"'`\\]{0,200}))?\}/g;
/** The text of a word, that of `${c}rl` and `${C:-curl}` too; undefined when it is not known. */
function resolved(word, values) {
    if (word.literal !== undefined)
        return word.literal;
    const { text, value } = word;
    // A pattern, and braces that make several words, have no one text.
    if (word.nested.length > 0 ||
        value.length > maxPattern ||
        !text.includes('$') ||
        (/[*?[`]|\$"|(?:^|[^$])\{/.test(text) && !items.test(text)))
        return undefined;
    let unknown = false;
    const of = (name) => values.own.get(name) ?? values.scope.get(name);
    const whole = value.replace(uses, (_, indirect, name, _item, operator, operand = '') => {
        const named = of(name);
        const held = expanded(indirect === '' || named === undefined ? named : of(named), operator, operand);
        unknown ||= held === undefined || held.includes('$') || held.length > maxValue;
        return held ?? '';
    });
    return unknown || whole.includes('${') || whole.length > maxValue ? undefined : whole;
}
/** All words of an array, or its first. */
const items = /^"?\$\{[A-Za-z_]\w{0,100}\[[@*0]\]\}"?$/;
/** What the shell makes of a value: `${C:-curl}`, `${C#x}`, `${C/x/u}`; undefined when that is not known. Patterns count as they stand. */
function expanded(held, operator, operand) {
    if (operator === undefined)
        return held;
    if (/[-=]$/.test(operator))
        return held ?? operand;
    if (operator.endsWith('+'))
        return held === undefined ? '' : operand;
    if (held === undefined || /[*?[]/.test(operand))
        return undefined;
    if (operator.startsWith('#'))
        return held.startsWith(operand) ? held.slice(operand.length) : held;
    if (operator.startsWith('%'))
        return held.endsWith(operand) ? held.slice(0, held.length - operand.length) : held;
    if (operator.startsWith(','))
        return operator === ',,' ? held.toLowerCase() : held.slice(0, 1).toLowerCase() + held.slice(1);
    if (operator.startsWith('^'))
        return operator === '^^' ? held.toUpperCase() : held.slice(0, 1).toUpperCase() + held.slice(1);
    const [first = '', second = ''] = operand.split(operator === ':' ? ':' : '/', 2);
    if (operator === ':')
        return held.slice(Number(first)).slice(0, second === '' ? undefined : Number(second));
    return operator === '//' ? held.replaceAll(first, () => second) : held.replace(first, () => second);
}
/**
 * The words with the first of them known, and with known flags and modes: `$CURL $OPTIONS` is a call of curl. Other words keep their
 * variables: rules judge what is written there.
 * @returns the same list where nothing of it is known
 */

/** Every word by its value, where that is known. */
function withValues(words, values) {
    if (words.every(({ literal }) => literal !== undefined))
        return words;
    return words.flatMap((word) => {
        const value = word.literal === undefined ? resolved(word, values) : undefined;
        if (value === undefined || value.length > maxPattern)
            return [word];
        const parts = word.quoted && !word.value.endsWith('[@]}') ? [value] : split(value, values.own.get('IFS'));
        return parts.map((part) => ({ ...word, value: part, literal: part }));
    });
}
/** By white space, or by the letters that the script says to split at. */
function split(value, at) {
    const blanks = new Set(at ?? ' \t\n');
    const letters = [...value].map((letter) => (blanks.has(letter) ? '\n' : letter));
    return letters
        .join('')
        .split('\n')
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/passed-commands.js
// Commands that other programs than shells are given: a recipe of make, a line of a crontab, the alias of git, `!` of an editor.

/** Longest text, and most commands of one, that are looked at. */
const maxText = 20_000;
const passed_commands_maxCommands = 200;
/** By program the words that hold a command, whose place in the word is the one group. */
const words = new Map([
    ...['vi', 'vim', 'nvim', 'ex'].map((name) => [name, /^:?!\s{0,5}(\S.*)$/s]),
    ...['ssh', 'scp', 'sftp', 'rsync'].map((name) => [name, /^(?:-o)?ProxyCommand=(.+)$/is]),
    ...['awk', 'gawk', 'mawk'].map((name) => [name, /"([^"\\]{1,500})"\s?\|\s?getline/s]),
    ...['npm', 'pnpm'].map((name) => [name, /^scripts\.[\w:.-]{1,100}=(.+)$/s]),
    ['git', /^(?:alias\.[\w-]{1,100}=!|core\.(?:sshCommand|fsmonitor)=|credential\.helper=!)(.+)$/is],
    ['gdb', /^(?:shell|!)\s{0,5}(\S.*)$/s],
    ['tar', /^--(?:checkpoint-action=exec|to-command|use-compress-program)=(.+)$/s],
    ['sed', /^(?:\d{1,6}|\$)?e\s{1,5}(\S.*)$/s],
    ...['pwsh', 'powershell'].map((name) => [name, /^([^-/].*\s.*)$/s]),
    ['expect', /\bspawn\s{1,5}(\S.*)$/s],
]);
/** Commands in the words of a program. */

/** `parallel ::: 'command' \u2026` without a command before, and `parallel 'curl -k {}' ::: \u2026`. */
function passed_commands_listed(args) {
    const at = args.findIndex(({ value }) => /^:::\+?$/.test(value));
    const before = (at < 0 ? args : args.slice(0, at)).filter(({ value }) => !value.startsWith('-') && !/^\d{1,4}$/.test(value));
    if (before.length === 1 && before[0]?.value.includes(' '))
        return [before[0].value];
    return before.length > 0 || at < 0 ? [] : args.slice(at + 1).map(({ value }) => value);
}
/** Commands in a text that a program reads from its input; undefined for programs that do no such thing. */
function commandsInInput(name, args, text) {
    const has = (pattern) => args.some(({ value }) => pattern.test(value));
    if (name === 'at' || name === 'batch')
        return [text];
    if (name === 'parallel')
        return args.every(({ value }) => value.startsWith('-') || /^\d{1,4}$/.test(value)) ? [text] : undefined;
    if (name === 'crontab')
        return args.length === 0 || has(/^-$/) ? scheduled(text) : undefined;
    if (isMake(name))
        return readsInput(args) ? recipes(text) : undefined;
    return undefined;
}
function readsInput(args) {
    const file = makefileNamed(args);
    return file === '-' || file === '/dev/stdin';
}
/** The file that make reads: the one behind `-f`, or those that it looks for. */
function makefilesOf(args) {
    const file = makefileNamed(args);
    return file === undefined ? ['Makefile', 'makefile', 'GNUmakefile'] : [file];
}
/** `-f FILE`, `-fFILE`, `--file=FILE`, `--makefile FILE`. */
function makefileNamed(args) {
    for (const [at, { value }] of args.entries()) {
        if (/^(?:-f|--(?:make)?file)$/.test(value))
            return args[at + 1]?.value;
        const glued = /^(?:-f|--(?:make)?file=)(.+)$/.exec(value)?.[1];
        if (glued !== undefined)
            return glued;
    }
    return undefined;
}
/** Lines of recipes: those behind a tab, and what stands behind `target: ;`. */
function recipes(text) {
    return text
        .slice(0, maxText)
        .replaceAll('\\\n', ' ')
        .split('\n')
        .flatMap((line) => /^(?:\t|[^\s#:=][^:=]{0,200}:[^;=]{0,200};)[ \t]{0,20}[@+-]{0,3}(.+)$/.exec(line)?.[1] ?? [])
        .map((line) => line.replaceAll('$$', '$'))
        .slice(0, passed_commands_maxCommands);
}
/** Commands of a crontab. @param user whether the account stands before the command */
function scheduled(text, user = false) {
    const line = user
        ? /^\s{0,20}(?:@\w{1,20}|(?:[\d*/,A-Za-z-]{1,50}\s{1,20}){5})\s{0,20}[\w-]{1,64}\s{1,20}(\S.*)$/
        : /^\s{0,20}(?:@\w{1,20}|(?:[\d*/,A-Za-z-]{1,50}\s{1,20}){4}[\d*/,A-Za-z-]{1,50})\s{1,20}(\S.*)$/;
    return text
        .slice(0, maxText)
        .split('\n')
        .flatMap((entry) => line.exec(entry.slice(0, 2000))?.[1] ?? [])
        .slice(0, passed_commands_maxCommands);
}
/** Commands that a file makes run later: crontabs, units of systemd, programs of supervisord, scripts of npm. */
function commandsInFile(file, text) {
    if (/(?:^|\/)package\.json$/.test(file))
        return scriptsOfPackage(text);
    if (/^\/etc\/(?:cron\.d\/[^/]{1,100}|crontab)$/.test(file))
        return scheduled(text, true);
    if (/^\/(?:var\/spool\/cron(?:\/crontabs)?|etc\/crontabs)\/[^/]{1,100}$/.test(file))
        return scheduled(text);
    const setting = /\.(?:service|timer)$/.test(file)
        ? /^Exec(?:Start|StartPre|StartPost|Stop|Reload)=[-@+!:]{0,3}(.+)$/
        : /supervisor/.test(file)
            ? /^command\s?=\s?(.+)$/
            : undefined;
    if (setting === undefined)
        return [];
    return text
        .slice(0, maxText)
        .split('\n')
        .flatMap((line) => setting.exec(line.slice(0, 2000))?.[1] ?? [])
        .slice(0, passed_commands_maxCommands);
}

/** Whether a program that is no shell may read commands from its input or from a file that it looks for. */

function scriptsOfPackage(text) {
    try {
        const { scripts } = JSON.parse(text.slice(0, maxText));
        const commands = typeof scripts === 'object' && scripts !== null ? Object.values(scripts) : [];
        return commands.filter((command) => typeof command === 'string').slice(0, passed_commands_maxCommands);
    }
    catch {
        return [];
    }
}
/** Whether a program runs what it reads, line by line: `sed e`, `awk '{system($0)}'`. */

/** `pwsh -EncodedCommand \u2026`. */

/** Languages whose scripts nobody here reads. */
const unreadLanguage = /^(?:tclsh[\d.]{0,5}|wish|nu|xonsh|elvish|m4|ed)$/;
/** Whether a program is given a script of such a language, by a flag or by what it reads. */
function isUnreadLanguage(name, args, fed) {
    if (!unreadLanguage.test((0,shell_script/* baseName */.Fl)(name)))
        return false;
    return args.some(({ value }) => /^-[ce]$/.test(value)) || (fed && args.every(({ value }) => value.startsWith('-')));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/standard-input.js
// Text that a command reads, where it stands in the script: `<<< 'text'`, `echo text |`, `base64 -d <<< text |`; and files that a
// command writes with such a text.


/** Longest text that is looked at, and one letter, so that it shows where there was more. */
const standard_input_maxText = 20_001;
/** What the standard input of a command holds; undefined when it is not known. A heredoc of a shell's own is no matter of this. */
function fedText(node, feeders, known) {
    const here = node.redirects.findLast(({ operator }) => operator === '<<<');
    if (here !== undefined)
        return here.target === undefined ? undefined : known.valueOf(here.target);
    const from = node.redirects.findLast(({ operator }) => operator.startsWith('<'));
    if (from !== undefined)
        return from.operator === '<' && from.target?.literal !== undefined ? known.textOf(from.target.literal) : undefined;
    const last = feeders.at(-1);
    return last?.kind === 'simple' ? printed(last, feeders.slice(0, -1), known) : undefined;
}
/** Whether a pipe begins with a known text and changes it in a way that is not known here. */
function changedOnTheWay(feeders, known) {
    const [first] = feeders;
    if (first?.kind !== 'simple')
        return false;
    const name = (0,shell_script/* baseName */.Fl)(first.words[0]?.literal ?? '');
    return printing.test(name) || (feeders.length > 1 && printed(first, [], known) !== undefined);
}
/** Programs that print a text which they are given, or that they make. */
const printing = /^(?:jq|yes|seq|printenv|env|awk|gawk|mawk|sed|base32|xxd|openssl|uudecode|envsubst|perl|ruby|node|php|python[\d.]{0,6}|m4|rev|tac|tr|expr)$/;
/** Files that a command writes a known text into. */

/** What a substitution gives: `$(echo \u2026 | base64 -d)`. */
function outputOf({ items }, known) {
    const node = items.length === 1 ? items[0]?.node : undefined;
    if (node?.kind === 'simple')
        return printed(node, [], known);
    const last = node?.kind === 'pipeline' ? node.parts.at(-1) : undefined;
    return node?.kind === 'pipeline' && last?.kind === 'simple' ? printed(last, node.parts.slice(0, -1), known) : undefined;
}
function printed(node, feeders, known) {
    const [head, ...args] = node.words;
    const name = (0,shell_script/* baseName */.Fl)(head?.literal ?? '');
    if (name === 'echo' || name === 'printf')
        return standard_input_words(name, args, known);
    if (name === 'which' || (name === 'command' && args[0]?.value === '-v'))
        return args.at(-1)?.literal;
    const [file] = args;
    if (name === 'cat' && file?.literal !== undefined && file.literal !== '-') {
        const texts = args.slice(0, 32).map(({ literal }) => (literal === undefined || literal === '-' ? '' : known.textOf(literal)));
        return texts.includes(undefined) ? undefined : texts.join('\n').slice(0, standard_input_maxText);
    }
    const filter = filterOf(name, args);
    if (filter === undefined)
        return undefined;
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    const read = body === undefined || known.script === undefined ? fedText(node, feeders, known) : known.script.slice(body.start, body.end);
    return read === undefined ? undefined : filter(read.slice(0, standard_input_maxText));
}
const decoders = { base64: 'base64', xxd: 'hex' };
/** What a program makes of the text that it reads; undefined when that is not known here. */
function filterOf(name, args) {
    const has = (pattern) => args.some(({ value }) => pattern.test(value));
    if (name === 'cat' && args.every(({ value }) => value === '-'))
        return (text) => text;
    if (name === 'tee')
        return (text) => text;
    if (name === 'rev')
        return (text) => text
            .split('\n')
            .map((line) => [...line].reverse().join(''))
            .join('\n');
    if (name === 'tr')
        return translation(args);
    if (name === 'gunzip' || name === 'zcat' || (name === 'gzip' && has(/^-[a-z]*d|^--decompress$/)))
        return unpacked;
    if (name === 'openssl')
        return has(/^-d$/) && has(/^(?:base64|-base64|-a)$/) ? decoded('base64') : undefined;
    if (/^python[\d.]{0,6}$/.test(name))
        return has(/^base64$/) && has(/^-d$/) ? decoded('base64') : undefined;
    const encoding = decoders[name];
    if (encoding === undefined)
        return undefined;
    return has(encoding === 'hex' ? /^-[a-z]*r/ : /^(?:-[a-z]*[dD]|--decode)$/) ? decoded(encoding) : undefined;
}
/** `tr a-z n-za-m`. */
function translation(args) {
    const [from, to, more] = args.map(({ literal }) => (literal === undefined ? undefined : lettersOf(literal)));
    if (from === undefined || to === undefined || to.length === 0 || more !== undefined || args[0]?.value.startsWith('-'))
        return undefined;
    const table = new Map(from.map((letter, index) => [letter, to[Math.min(index, to.length - 1)]]));
    return (text) => [...text].map((letter) => table.get(letter) ?? letter).join('');
}
function lettersOf(set) {
    return [...set.slice(0, 300).matchAll(/(.)-(.)|./gs)].flatMap(([letter, first, last]) => {
        if (first === undefined || last === undefined)
            return [letter];
        const [low, high] = [first.charCodeAt(0), last.charCodeAt(0)];
        return Array.from({ length: Math.max(0, Math.min(256, high - low + 1)) }, (_, index) => String.fromCharCode(low + index));
    });
}
/** Of bytes as Latin 1. */
function unpacked(text) {
    try {
        return (0,external_node_zlib_.gunzipSync)(Buffer.from(text, 'latin1'), { maxOutputLength: standard_input_maxText }).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function decoded(encoding) {
    return (text) => Buffer.from(text.replace(/\s/g, ''), encoding).toString('latin1');
}
function standard_input_words(name, args, known) {
    const shown = name === 'echo' ? args.filter(({ value }) => !/^-[neE]+$/.test(value)) : args.filter(({ value }) => value !== '--');
    const texts = [];
    for (const word of shown) {
        const text = known.valueOf(word);
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    if (texts.length === 0)
        return undefined;
    // `printf '%s' text` prints the text, and `printf '%s%s'` joins two.
    if (name === 'printf' && /^(?:%s){2,20}(?:\\n)?$/.test(texts[0] ?? ''))
        return unescaped(texts.slice(1).join('').slice(0, standard_input_maxText));
    const kept = name === 'printf' && /^(?:%s|%b)(?:\\n)?$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
    return unescaped(kept.join(name === 'echo' ? ' ' : '\n').slice(0, standard_input_maxText));
}
const letters = { n: '\n', t: '\t', '\\': '\\' };
/** `\n`, `\x63` and `\143`, as printf prints them, and echo of most shells. */
function unescaped(text) {
    return text.replace(/\\(?:([nt\\])|x([0-9A-Fa-f]{1,2})|(0?[0-7]{1,3}))/g, (_, letter, hex, octal) => letter === undefined
        ? String.fromCharCode(hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16))
        : (letters[letter] ?? ''));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/unquoted.js
var unquoted = __nccwpck_require__(80);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/calls.js
// Everything that a RUN would run, seen through `sudo`, `env`, `sh -c "\u2026"` and the exec form: what security rules ask about.








const cache = new WeakMap();
/** @returns nothing for a script that the shell would refuse. */

/** Why the visit of a step ended before its end; undefined where all of it was looked at. */

/** Files of the build context that a step runs, by the names that it has for them: they are not looked into. */

/** What of a step is not looked into: commands that a shell is given through a program, and those whose name only the build knows. */
function unreadIn(run, context) {
    callsOf(run, context);
    return leftBehind.get(run)?.unread ?? [];
}
/** The words of a list; those of a CMD that are flags, or a script, behind the program of its ENTRYPOINT. */
function behindEntrypoint(run, context) {
    const { exec } = run.command;
    const [first] = exec;
    if (run.keyword !== 'CMD' || first === undefined)
        return exec;
    let program = [];
    for (let stage = context.stageOf(run); stage !== undefined && program.length === 0; stage = stage.parent) {
        const entry = stage.instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
        if (entry?.keyword === 'ENTRYPOINT')
            program = entry.command.exec.map(({ value }) => value);
        if (entry !== undefined)
            break;
    }
    const [name = '', ...others] = program;
    const { start, end } = first;
    if (others.at(-1) === '-c' && shells.has((0,shell_script/* baseName */.Fl)(name)))
        return [...[name, '-c'].map((value) => ({ start, end, value })), ...exec];
    return name !== '' && first.value.startsWith('-') ? [{ start, end, value: name }, ...exec] : exec;
}
/** The words of a step that another program than a shell reads: `SHELL ["python3", "-c"]`, or `#!` in a heredoc. */
function programOf(run, context) {
    const { script } = run.command;
    const shebang = programOfShebang(script.text);
    const shell = shebang === undefined ? context.shellAt(run) : [...shebang, '-c'];
    if (!readsCode((0,shell_script/* baseName */.Fl)(shell[0] ?? '')))
        return undefined;
    const at = script.spanOf(0, script.text.length);
    return [...shell, script.text].map((value) => ({ ...at, value }));
}
/** What a step has written by its end, by path as the step has it, and shells whose input is not known. */
const leftBehind = new WeakMap();
/** What heredocs of COPY and earlier steps write in a stage, by path; read once, since every RUN may ask. */
const written = new WeakMap();
/** The scripts of a stage, read up to an offset. */

function keep({ files }, start, path, text) {
    files.set(path, [...(files.get(path) ?? []).slice(-31), { start, text }]);
}
/** Files and names of programs that a step leaves. */
function keepLeft(run, scripts, workdir, context) {
    callsOf(run, context);
    const { files = [], renamed = [] } = leftBehind.get(run) ?? {};
    for (const [path, text] of files)
        keep(scripts, run.start, absolute(path, workdir), text);
    for (const [path, name] of renamed)
        if (path.includes('/'))
            scripts.renamed.set(absolute(path, workdir), { start: run.start, name });
}
function keepCopied(copying, scripts, workdir, stage, context) {
    const { start } = copying;
    const { destination = copying.destination, sources, heredocs } = (0,unquoted/* unquoted */.q)(copying);
    if (destination === undefined)
        return;
    const program = sources.length === 1 ? renaming(sources[0]?.value ?? '', destination.value) : undefined;
    if (program !== undefined)
        scripts.renamed.set(absolute(destination.value, workdir), { start, name: program });
    for (const [path, text] of copiedFrom(copying, stage, context))
        keep(scripts, start, absolute(path, workdir), text);
    if (!copying.flags.some(({ name }) => name === 'from'))
        keepBrought(start, sources, destination.value, scripts, workdir);
    for (const { name, body } of heredocs) {
        const path = destination.value.endsWith('/') ? `${destination.value}${name}` : destination.value;
        keep(scripts, start, absolute(path, workdir), body.text);
    }
}
/** A source may be a file or a folder, and so may the place. */
function keepBrought(start, sources, destination, { brought }, workdir) {
    const place = absolute(destination, workdir).replace(/\/$/, '');
    for (const { value } of sources.slice(0, maxWords)) {
        if (value.startsWith('<<') || brought.length >= maxBrought)
            continue;
        const name = external_node_path_.posix.basename(value);
        const isMany = /[*?[]/.test(name) || /^\.{0,2}$/.test(name);
        // Where programs of the image stand, a name alone tells what was brought.
        const paths = [...(isMany ? [] : [place, `${place}/${name}`]), ...(ofSystem.test(place) ? [] : [`${place}/`])];
        for (const path of paths)
            brought.push({ start, path });
    }
}
const ofSystem = /^(?:\/usr(?:\/local)?)?(?:\/s?bin)?$/;
/** More than these in one stage are not remembered: what they are asked for is a remark. */
const maxBrought = 500;
/** Scripts that `COPY --from=stage` brings, by the paths where they may come to stand. */
function* copiedFrom(copying, { index }, context) {
    const { flags, sources, destination } = (0,unquoted/* unquoted */.q)(copying);
    const from = flags.find(({ name }) => name === 'from')?.value;
    const stage = from === undefined ? undefined : stageNamed(from, context);
    if (destination === undefined || stage === undefined || stage.index >= index)
        return;
    const { files } = scriptsUntil(stage, context, Number.POSITIVE_INFINITY);
    if (files.size === 0)
        return;
    for (const { value } of sources.slice(0, maxWords)) {
        const text = files.get(absolute(value, '/'))?.at(-1)?.text;
        if (text === undefined)
            continue;
        yield [destination.value, text];
        yield [`${destination.value}/${external_node_path_.posix.basename(value)}`, text];
    }
}
function stageNamed(name, { document: { stages } }) {
    return (0,parse/* findStage */.U9)(stages, name) ?? (/^\d{1,4}$/.test(name) ? stages[Number(name)] : undefined);
}

const maxPath = 4096;
/** The script that COPY or a step before the instruction writes to a path. */

/** Whether COPY or ADD has brought a file of the build context to a path, or a mount of the step shows one there. */

function mountOptions(value) {
    return new Map((0,unquoted/* withoutQuotes */.Y)(value)
        .slice(0, maxPath)
        .split(',')
        .map((option) => {
        const [name = '', ...rest] = option.split('=');
        return [name.trim().toLowerCase(), rest.join('=')];
    }));
}
/** The program that an instruction before has put at a path under another name. */

/** Commands of a script that stands inside another, in a substitution say. */
function callsIn(list) {
    return innerCalls(list, (place, calls) => visitList(list, place, calls, 0));
}
/** What rules ask for again and again, of a script that many commands feed from. */
const inner = new WeakMap();
/** Commands of one part of a pipeline. */
function callsOfNode(node) {
    return innerCalls(node, (place, calls) => visit(node, [], [], place, calls, 0));
}
function innerCalls(part, look) {
    let calls = inner.get(part);
    if (calls === undefined) {
        const found = [];
        look(apart(), found);
        inner.set(part, found);
        calls = found;
    }
    // Where the whole step was gone through, it is known what variables held there.
    return calls.map((call) => inSteps.get(call.node) ?? call);
}
/** Calls of steps that were looked at as a whole. */
const inSteps = new WeakMap();

const noScope = new Map();
function apart() {
    return {
        spanOf: ({ start, end }) => ({ start, end }),
        editable: false,
        values: { own: new Map(), scope: noScope },
        files: new Map(),
        functions: new Map(),
        copied: () => undefined,
        unread: new Map(),
        made: new Set(),
        assigned: new Set(),
        renamed: new Map(),
        renamedBefore: () => undefined,
        brought: () => false,
        unfollowed: new Set(),
        positional: { words: [] },
        parse: parseOnce(),
        open: new Map(),
        cut: {},
    };
}
/** Scripts in scripts in scripts: more than this nobody writes, and it is told. */
const maxDepth = 40;
const maxCalls = 5000;
/** A script that runs itself is looked at so often, since it may be called with other words each time. */
const maxItself = 4;
/** Of a pipeline of a thousand commands each looks at no more than these before it, and behind it. */
const mostNeighbours = 32;


/** What stands in the words of a command. */

/** Functions in functions that are followed. */
const maxPassing = 6;
/** Commands of one function that are looked at again with what it is called with. */
const maxPassed = 8;
/** What is known of what a compound command says from where it begins. */
function enter(node, place) {
    if (node.type === 'function')
        learn(node, place);
    if (node.type === 'for')
        goThrough(node, place);
}
/** `for flag in -k -L`: the variable of a loop holds one word after the other, and what runs any of them runs all here. */
function goThrough({ start, words }, { text, values }) {
    const name = /^for\s{1,20}([A-Za-z_]\w{0,100})\s/.exec(text?.slice(start, start + 130) ?? '')?.[1];
    if (name === undefined)
        return;
    const held = words.slice(0, maxWords).map((word) => resolved(word, values));
    if (held.length === 0 || held.includes(undefined))
        values.own.delete(name);
    else
        values.own.set(name, held.join('\n').slice(0, maxScript));
}
/** Which branch is taken shows on the build: a flag that one of them gives may be given. */
function leaveBranches(branches, place) {
    for (const [name, flags] of branches ?? []) {
        place.values.own.set(name, [...flags].join(' ').slice(0, maxScript));
        for (const flag of flags)
            noteFlag(name, flag, place);
    }
}
/** `f() { curl "$@"; }`: what such a command does is known where the function is called. */
function learn({ start, bodies }, { text, functions }) {
    const name = /^(?:function\s{1,20})?([\w.:-]{1,100})/.exec(text?.slice(start, start + 130) ?? '')?.[1];
    if (name === undefined)
        return;
    const found = [];
    const look = (node, depth) => {
        if (depth > maxDepth || found.length >= maxPassed)
            return;
        if (node.kind === 'pipeline')
            for (const part of node.parts)
                look(part, depth + 1);
        else if (node.kind === 'compound')
            for (const body of node.bodies)
                for (const item of body.items)
                    look(item.node, depth + 1);
        else if (node.words.some(({ value }) => passed.test(value.slice(0, 8))))
            found.push(node);
    };
    for (const body of bodies)
        for (const item of body.items)
            look(item.node, 0);
    if (found.length > 0)
        functions.set(name, found);
}
const passed = /^\$\{[@*0-9]\}$/;
/** A function's command with the words that it is called with. */
function calledWith(node, args, zero) {
    const words = node.words.flatMap((word) => {
        if (!passed.test(word.value.slice(0, 8)))
            return [word];
        const number = Number(word.value[2]);
        if (number === 0)
            return [zero ?? word];
        return Number.isNaN(number) ? args : args.slice(number - 1, number);
    });
    return { ...node, words: words.slice(0, maxWords) };
}

/** Whether the visit ends here, which is kept. */

/** What a command is called by, the name that the file gave it looked through. */
function nameOf(written, { renamed, renamedBefore }) {
    return (0,shell_script/* baseName */.Fl)(renamed.get(written) ?? renamedBefore(written) ?? written);
}
/** The program of `$(npm bin)/tsc` and `"$JAVA_HOME/bin/java"`, whose folder alone is not known; empty where it is none. */
function namedBehind({ text }) {
    // The shell that runs the step, or that of the user.
    if (/^"?\$(?:0|SHELL|\{0\}|\{SHELL\})"?$/.test(text.slice(0, 20)))
        return 'sh';
    return /\/([\w.+-]{1,100})"?$/.exec(text.slice(-200))?.[1] ?? '';
}
/** Whether a command's name is put together in a way that shows on the build only, and by the file itself. */
function isHidden({ text, value, nested }, { values, assigned }) {
    if (value.length > maxHead)
        return true;
    if (namedBehind({ text }) !== '')
        return false;
    if (nested.length > 0 || /[*?[]|\{[^{}]{0,200}[,.]/.test(text.replaceAll('${', '')))
        return true;
    if (/[\w}]\$\{[@*]\}|\$\{[@*]\}\w/.test(value))
        return true;
    const [, name, item] = /\$\{!?([A-Za-z_]\w{0,100})(\[)?/.exec(value) ?? [];
    if (name === undefined)
        return false;
    // What the base image sets, or whoever builds, is no trick of the file; what the step sets, and a gap between letters, may be one.
    if (!/^\$\{[^{}]{1,200}\}$/.test(value))
        return !values.scope.has(name) && !assigned.has(name);
    return item !== undefined || assigned.has(name);
}
/** `$(which curl) $(echo -k)`: the words with the first of them known, and flags, where a substitution prints them. */

/** Programs that install packages. */
const installers = /^(?:apt|apt-get|aptitude|apt-install|apk|yum|dnf5?|microdnf|tdnf|zypper|pacman|installpkg|dpkg|rpm|pip[\d.]{0,6}|pipx|python[\d.]{0,6}|uv|poetry|pdm|pipenv|npm|pnpm|yarn|bun|conda|mamba|micromamba|gem|cargo|composer|go)$/;
/** Programs whose flags decide what they check. */
const checks = /^(?:curl|wget|git|pip[\d.]{0,6}|npm)$/;
/** Whether a word of such a program is a flag that shows on the build only: `$(echo +k | sed s/+/-/)`, `-$f`, `-{k,L}`. */
function isHiddenFlag({ text, value, quoted, nested, literal }, place) {
    if (literal !== undefined)
        return false;
    const [inside] = nested;
    if (inside !== undefined)
        return !quoted && /^(?:\$\(|`)/.test(text) && outputOf(inside, knownAt(place)) === undefined && startsWithText(inside);
    const [, name] = /^-{1,2}\w{0,20}\$\{([A-Za-z_]\w{0,100})\}$/.exec(value.slice(0, maxHead)) ?? [];
    return (name !== undefined && place.assigned.has(name)) || /^-{0,2}\w{0,20}\{-?\w{0,20},/.test(text.slice(0, maxHead));
}
/** Whether a pipe begins with a text of its own. */
function startsWithText({ items: [item] }) {
    const first = item?.node.kind === 'pipeline' ? item.node.parts[0] : item?.node;
    return (first?.kind === 'simple' &&
        /^(?:echo|printf)$/.test(first.words[0]?.literal ?? '') &&
        first.words.every(({ literal }) => literal !== undefined));
}
/** Longest output that is taken for a command. */
const maxHead = 300;
/** What a command runs in its turn. */

/** `X='curl -k' sh -c '$X'`: what variables hold in a shell alone. @returns what ends it */
function enterAssignments(words, place, known) {
    if (words.length === 0)
        return undefined;
    const { values, assigned } = place;
    const before = words.map(({ value }) => {
        const name = value.split('=', 1)[0];
        return { name, value: values.own.get(name), known: assigned.has(name) };
    });
    remember(place, known, words);
    return () => {
        for (const { name, value, known: was } of before) {
            if (value === undefined)
                values.own.delete(name);
            else
                values.own.set(name, value);
            if (!was)
                assigned.delete(name);
        }
    };
}
/** What files hold that a command writes, and commands in those that a machine runs by itself. */

/** Files that a program writes with what only it knows. What a download holds is asked elsewhere. */
function changedFiles(name, args, node) {
    if (name === 'sed' && args.some(({ value }) => /^(?:-[a-zA-Z]{0,5}i|--in-place)/.test(value)))
        return [args.at(-1)?.literal ?? ''];
    if (name === 'dd')
        return args.flatMap(({ literal = '' }) => (literal.startsWith('of=') ? [literal.slice(3)] : []));
    if (!transforms.test(name))
        return [];
    return node.redirects.flatMap(({ operator, target }) => (/^>[>|]?$/.test(operator) ? (target?.literal ?? []) : []));
}
/** Programs that make one text of another. */
const transforms = /^(?:sed|awk|gawk|mawk|tr|cut|rev|tac|sort|grep|jq|xxd|base32|base64|openssl|uudecode|envsubst|perl|python[\d.]{0,6}|ruby|node|cat|seq|gunzip|zcat|xz|bunzip2|paste|fold)$/;
/** `echo text | while read -r line`: what the variable holds. */
function readInto({ args, node, feeders }, { values: { own } }, known) {
    const name = args.at(-1)?.literal ?? '';
    if (!/^[A-Za-z_]\w{0,100}$/.test(name))
        return;
    const text = fedText(node, feeders, known);
    if (text === undefined)
        own.delete(name);
    else
        own.set(name, text.trim());
}
/** Builtins that set variables by their names. */
const setsNames = /^(?:read|printf|mapfile|readarray|getopts)$/;
function noteNames(args, { assigned }) {
    for (const { value } of args.slice(0, maxWords))
        if (/^[A-Za-z_]\w{0,100}$/.test(value))
            assigned.add(value);
}
/** `set -- curl -k`: what `"$@"` stands for from here on. */
function setPositional(args, { positional }) {
    const at = args.findIndex(({ value }) => value === '--');
    if (at >= 0)
        positional.words = args.slice(at + 1, at + 1 + maxWords);
}
const copies = /^(?:cp|mv|ln|install)$/;
/** `mv script /usr/bin/name`: what one file holds another does, too. */
function copied(args, place) {
    const [from, to, more] = args.slice(-3).filter(({ value }) => !value.startsWith('-') && !/^[0-7]{3,4}$/.test(value));
    if (from?.literal === undefined || to?.literal === undefined || more !== undefined)
        return;
    const program = renaming(from.literal, to.literal);
    if (program !== undefined)
        place.renamed.set(to.literal, program);
    const text = scriptIn(from.literal, place, true);
    if (text === undefined)
        return;
    const { literal } = to;
    place.files.set(literal, text);
    // The place may be a folder.
    place.files.set(`${literal.replace(/\/$/, '')}/${(0,shell_script/* baseName */.Fl)(from.literal)}`, text);
}
/** The program that gets a name under which no rule knows it. */
function renaming(from, to) {
    return fetches.test(from.slice(-maxHead)) && !to.endsWith('/') && !fetches.test(`/bin/${(0,shell_script/* baseName */.Fl)(to)}`) ? (0,shell_script/* baseName */.Fl)(from) : undefined;
}
/** `hash -p /usr/bin/curl c`. */
function hashed(args, { renamed }) {
    const at = args.findIndex(({ value }) => value === '-p');
    const [path, name] = at < 0 ? [] : args.slice(at + 1);
    if (path?.literal !== undefined && name?.literal !== undefined)
        renamed.set(name.literal, (0,shell_script/* baseName */.Fl)(path.literal));
}
/** Programs that rules ask for first, and that a link may hide. */
const fetches = /^(?:\/usr)?(?:\/local)?\/s?bin\/(?:curl|wget|sh|bash|dash|ash|zsh|git|pip3?|apk|apt-get)$/;
/** What a shell reads when it starts. */
const startsEveryShell = /(?:^|\/)(?:\.(?:bashrc|bash_profile|bash_login|profile|zshrc|zshenv)|bash\.bashrc|etc\/profile(?:\.d\/[^/]{1,100})?)$/;
function visitScript(script, at, place, calls, depth) {
    const text = script.slice(0, maxScript);
    if (text.length < script.length)
        place.cut.why ??= `a script that it runs has more than ${maxScript} letters`;
    const times = place.open.get(text) ?? 0;
    if (times === maxItself)
        return;
    const parsed = place.parse(text);
    if ('error' in parsed) {
        if (parsed.error.limit === true)
            place.cut.why ??= parsed.error.message;
        return;
    }
    place.open.set(text, times + 1);
    visitList(parsed.list, { ...place, text, spanOf: () => at, editable: false }, calls, depth + 2);
    place.open.set(text, times);
}

/** Arguments that stand elsewhere: what xargs reads, what curl finds in the file behind `-K`. */

/** What a flag is given: behind it in its word, or by the next one. */
function flagValue(words, flag) {
    const at = words.findIndex(({ value }) => flag.test(value.slice(0, maxPath)));
    const glued = flag.exec(words[at]?.value.slice(0, maxPath) ?? '')?.[1];
    return at < 0 ? undefined : glued === '' ? (words[at + 1]?.value ?? '') : glued;
}
/** `xargs -I{} sh -c '{}'`: what is read stands where the braces do. */
function withMore(own, more) {
    return own.some(isGap) ? own.flatMap((word) => (isGap(word) ? more : [word])).slice(0, maxWords) : [...own, ...more];
}
function isGap({ value }) {
    return value === '{}' || value === '%';
}
/** A line of curl's configuration: `insecure`, `--insecure`, `-k`. */
function optionOf(line) {
    const [, short, long] = /^[ \t]{0,20}(?:(-[A-Za-z]{1,20})|(?:--)?([a-z][a-z-]{2,40}))(?:[ \t:=]|$)/.exec(line) ?? [];
    return short !== undefined ? [short] : long === undefined ? [] : [`--${long}`];
}
/** Of a file or a pipe. */
const maxWords = 200;
/** Of a script that stands in a word or a file. */
const maxScript = 20_000;
/** Builtins whose words are assignments. */
const declares = /^(?:export|declare|typeset|local|readonly)$/;
function remember(place, known, words) {
    const { values, assigned } = place;
    const { own } = values;
    for (const word of words) {
        assigned.add(word.value.split('=', 1)[0].replace(/\+$/, '').slice(0, maxHead));
        const [, name, adds, value] = assignment.exec(itemsOf(word) ?? word.literal ?? resolved(word, values) ?? '') ?? [];
        const before = adds === '+' ? own.get(name ?? '') : '';
        if (name !== undefined && value !== undefined && before !== undefined) {
            own.set(name, `${before}${value}`.slice(0, maxScript + 1));
            noteFlag(name, value, place);
        }
        else {
            // What is worked out later, nobody knows.
            const left = word.value.split('=', 1)[0].replace(/\+$/, '');
            const [inside] = word.nested;
            const text = inside !== undefined && word.nested.length === 1 && /^\w{1,100}="?(?:\$\(|`)/.test(word.text) ? outputOf(inside, known) : undefined;
            if (text === undefined)
                own.delete(left);
            else
                own.set(left, text);
        }
    }
}
/** Notes what a branch gives to a variable, if that is a flag. */
function noteFlag(name, value, { flags }) {
    if (flags === undefined || !value.startsWith('-') || value.length > maxHead)
        return;
    const before = flags.get(name) ?? new Set();
    if (before.size < maxPassed)
        flags.set(name, before.add(value));
}
/** `declare -n y=x`: a name for a variable has its value. */
function followNames(args, { values: { own } }) {
    if (!args.some(({ value }) => /^-[A-Za-z]{0,5}n/.test(value)))
        return;
    for (const { literal } of args.slice(0, maxWords)) {
        const [, name, target] = /^([A-Za-z_]\w{0,100})=([A-Za-z_]\w{0,100})$/.exec(literal ?? '') ?? [];
        const value = target === undefined ? undefined : own.get(target);
        if (name !== undefined && value !== undefined)
            own.set(name, value);
    }
}
const assignment = /^([A-Za-z_]\w{0,100})(\+?)=(.*)$/s;
/** `o=(-k -L)`: an array of plain words, as an assignment of these with blanks between. */
function itemsOf({ text }) {
    const [, left, adds, items] = /^([A-Za-z_]\w{0,100})(\+?)=\(([^()$`'"\\*?[\]]{0,2000})\)$/.exec(text.slice(0, 2200)) ?? [];
    return items === undefined ? undefined : `${left}${adds}=${adds === '+' ? ' ' : ''}${items.trim()}`;
}
/** The words between `-exec` of find and what ends them. */
function executed(args) {
    const start = args.findIndex(({ value }) => /^-(?:exec|execdir|ok|okdir)$/.test(value)) + 1;
    if (start === 0)
        return [];
    const length = args.slice(start).findIndex(({ value }) => value === ';' || value === '+');
    return args.slice(start, length < 0 ? undefined : start + length);
}
/** Scripts that a command is given to run, by a word, by what it reads, and by a file that was just written; each with its place. */

/** What bash reads before a script of its own. */
function* readFirst(place, at) {
    const file = place.values.own.get('BASH_ENV') ?? place.values.scope.get('BASH_ENV');
    const text = file === undefined ? undefined : scriptIn(file, place, true);
    if (text !== undefined)
        yield [text, at];
}
/** `sh -c 'script' name one two`. */
function* scriptInWord(word, { name, args }, place, known) {
    const script = known.valueOf(word);
    if (script === undefined)
        return;
    const behind = args.indexOf(word) + 1;
    yield* withArguments(shells.has(name) ? args.slice(behind) : undefined, place, [script, place.spanOf(word)]);
}
/** A script, and while it is looked at what it is called with, its name first. */
function* withArguments(given, { positional }, script) {
    const { zero, words } = positional;
    if (given !== undefined)
        [positional.zero, positional.words] = [given[0], given.slice(1, 1 + maxWords)];
    yield script;
    [positional.zero, positional.words] = [zero, words];
}
/** What a shell is given by a file or by its input, and what a file holds that is run by its name. */

/** Notes a file of the build context that is run. @param isRead whether a shell is given it, and so looks for no program of that name */

/** The script that an interpreter reads from a file which was written before, or from a pipe. */
function codeRead({ args, node, feeders }, place, known) {
    const [file] = operands({ args });
    if (file !== undefined && file.value !== '-')
        return file.literal === undefined ? undefined : scriptIn(file.literal, place, true);
    return args.some(({ value }) => value === '-m') ? undefined : fedText(node, feeders, known);
}
/** Commands in what a program reads that is no shell: a recipe, a crontab. */

/** What a file holds that was written before. @param run whether it is run by its path, and no program of that name */

/** Where programs are looked for that a step has put there. */
const searched = ['/usr/local/bin/', '/usr/bin/', '/bin/', '/usr/local/sbin/', '/usr/sbin/', '/sbin/'];
/** `env -S 'curl -k' url`: the first word of several is taken apart. */
function* splitByEnv(args, at) {
    const flag = args.findIndex(({ value }) => splits.test(value));
    const [, glued] = splits.exec(args[flag]?.value ?? '') ?? [];
    if (flag < 0 || glued === undefined)
        return;
    const rest = args.slice(flag + 1);
    const texts = glued === '' ? rest : [{ value: glued }, ...rest];
    yield [texts.map(({ value }) => value).join(' '), at];
}
/** The flags and variables before the program. */
function flagsOf([, ...words]) {
    const end = words.findIndex(({ value }) => !value.startsWith('-') && !value.includes('='));
    return end < 0 ? words : words.slice(0, end);
}
const splits = /^(?:-[iv]*S|--split-string(?:=|$))(.*)$/s;
/** What names stand for from here on. */
function* aliased(args, place) {
    for (const arg of args) {
        const [, command] = /^[\w.-]{1,100}=(.*)$/s.exec(resolved(arg, place.values) ?? '') ?? [];
        if (command !== undefined)
            yield [command, place.spanOf(arg)];
    }
}
const shells = new Set([
    ...['sh', 'bash', 'rbash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'oksh', 'yash', 'posh', 'fish', 'csh', 'tcsh'],
]);
/** Programs beside the shells that give the word behind `-c` to one. */
const givesToShell = new Set(['su', 'runuser', 'script', 'flock', 'sg', 'unbuffer']);
/** The word that is a script: the one behind `-c`, the command of a trap. */

/** Flags of what runs a program in an environment by a word of its own: `conda run -n NAME`. */
const runs = /^-(?:[npC]|-name|-prefix|-cwd|-project|-with|-python|-directory)$/;
/** That word. */
const runWords = new Set(['run', 'exec']);
/** Programs that run another, and their flags that take the next word. */
const wrappers = new Map([
    ['sudo', /^-(?:[ugpChrtTUD]|-user|-group|-chdir)$/],
    ['doas', /^-[uC]$/],
    ['env', /^-(?:[uCS]|-unset|-chdir)$/],
    ['nice', /^-n$/],
    ['ionice', /^-[cnp]$/],
    ['nohup', /^$/],
    ['time', /^-[fo]$/],
    ['exec', /^-a$/],
    ['command', /^$/],
    ['builtin', /^$/],
    ['busybox', /^$/],
    ['toybox', /^$/],
    ['stdbuf', /^-[ioe]$/],
    ['eatmydata', /^$/],
    ['chronic', /^$/],
    ['xargs', /^-(?:[aEIiLnPsd]|-max-args|-max-procs|-delimiter)$/],
    ['timeout', /^-(?:[sk]|-signal|-kill-after)$/],
    ['gosu', /^$/],
    ['su-exec', /^$/],
    ['chroot', /^$/],
    ['setpriv', /^--(?:reuid|regid|groups|inh-caps|ambient-caps|bounding-set)$/],
    ['unshare', /^-[SG]$/],
    ['nsenter', /^-[tSG]$/],
    ['flock', /^-[wE]$/],
    ['setsid', /^$/],
    ['setarch', /^$/],
    ['linux32', /^$/],
    ['linux64', /^$/],
    ['taskset', /^$/],
    ['strace', /^-[aeEIopPsSuUX]$/],
    ['ltrace', /^-[aeloSsnpuxX]$/],
    ['tini', /^-[epv]$/],
    ['dumb-init', /^(?:-r|--rewrite)$/],
    ['fakeroot', /^-[lsib]$/],
    ['xvfb-run', /^-[efnpsw]$/],
    ['dbus-run-session', /^$/],
    ['setuidgid', /^$/],
    ['s6-setuidgid', /^$/],
    ['chpst', /^-[ubenmodfclprt/]$/],
    ['watch', /^-(?:[nq]|-interval)$/],
    ['systemd-run', /^-[pu]$/],
    ['conda', runs],
    ['mamba', runs],
    ['micromamba', runs],
    ['poetry', runs],
    ['pipenv', runs],
    ['pdm', runs],
    ['uv', runs],
    ['bundle', runs],
    ['parallel', /^-(?:j|-jobs|n|-delay|-retries)$/],
]);
/** Wrappers with words of their own before the program. */
const leading = {
    timeout: 1,
    gosu: 1,
    'su-exec': 1,
    chroot: 1,
    flock: 1,
    setarch: 1,
    taskset: 1,
    setuidgid: 1,
    's6-setuidgid': 1,
};
/** Where a wrapper's own flags end; assignments among them are added to those before. */

/** The words behind `sudo`, `env`, `nice` and their like. */

/** Whether a flag is among the words: `--name`, `--name=\u2026`, or a letter among short ones. */
function callHas(call, ...flags) {
    return call.args.some(({ value }) => flags.some((flag) => flag.startsWith('--') ? value === flag || value.startsWith(`${flag}=`) : /^-[A-Za-z]/.test(value) && value.slice(1).includes(flag)));
}
/** Words that are no flags. */
function operands(call) {
    return call.args.filter(({ value }) => !value.startsWith('-') || value === '-');
}


/***/ }),

/***/ 1815:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var checkOf = (function checkOf(rule) {
    const before = known.get(rule);
    if (before !== undefined)
        return before;
    const made = partCheck(rule);
    known.set(rule, made);
    return made;
});
var partCheck = (function partCheck(rule) {
    const { check } = rule;
    const on = 'file' in check ? ['file'] : 'stage' in check ? ['stage'] : 'instruction' in check ? check.on : ['RUN'];
    const runOn = runner(rule);
    if (rule.check.byPolicy !== true) {
        return {
            on,
            check(part) {
                const { value, context } = part;
                return runOn(value, context);
            },
        };
    }
    return {
        on,
        check(part) {
            const { value, context, policy } = part;
            const found = runOn(value, context);
            // What either policy refuses is refused, once.
            if (policy === undefined)
                return found;
            const places = new Set(found.map(({ at }) => `${at.start} ${at.end}`));
            return [...found, ...runOn(value, policy).filter(({ at }) => !places.has(`${at.start} ${at.end}`))];
        },
    };
});
var runner = (function runner(rule) {
    const { check } = rule;
    const { enabled } = check;
    const whole = 'file' in check || 'stage' in check;
    const skipsOnbuild = !whole && check.onbuild !== true;
    const problemsIn = problemsBy(check);
    return (value, context) => {
        if (enabled !== undefined && !enabled(context.options))
            return nothing;
        if (skipsOnbuild && value.onbuild)
            return nothing;
        const problems = problemsIn(value, context);
        // An empty list costs less asked than gone through.
        if (Array.isArray(problems) && problems.length === 0)
            return nothing;
        const found = [];
        for (const problem of problems) {
            // A problem of a check that looks at one instruction is that instruction's, unless it says otherwise.
            const owned = whole || problem.instruction !== undefined ? problem : { ...problem, instruction: value };
            // What Docker is told to stop at, it refuses.
            const stops = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuildkitRule */ .PO)(rule) && (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .documentChecks */ .VS)(context.document).error && !(0, atFirstUse0().hasTemplateBranches)(context.document);
            found.push(reported(rule, stops ? { ...owned, severity: 'high' } : owned, levelOf(rule, context.options), context));
        }
        return found;
    };
});
var problemsBy = (function problemsBy(check) {
    if ('file' in check)
        return (_, context) => check.file(context);
    if ('stage' in check)
        return (value, context) => check.stage(value, context);
    if ('instruction' in check)
        return (value, context) => check.instruction(value, context);
    const { programs } = check;
    return (value, context) => {
        const instruction = value;
        if (instruction.keyword !== 'RUN')
            return nothing;
        const script = (0,_behind_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .behindWrappers */ .T)(context.script(instruction.command), context.options);
        return programs === undefined || runsAny(script, programs) ? check.shell(script, instruction, context) : nothing;
    };
});
var runsAny = (function runsAny(script, programs) {
    const names = programNames(script);
    return programs.some((program) => names.has(program));
});
var reported = (function reported(rule, problem, level, context) {
    const { instruction } = problem;
    const code = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hadolintCode */ .BJ)(rule);
    return {
        ...problem,
        ...(problem.fix === undefined ? {} : { fix: () => (0,_fixes_classes_js__WEBPACK_IMPORTED_MODULE_4__/* .classed */ .E)(problem.fix?.(), instruction, context) }),
        ...(instruction === undefined ? {} : { statement: instruction }),
        ...(rule.check.byPolicy === true ? { refusal: true } : {}),
        properties: {
            instructionLine: instruction?.line ?? context.document.index.positionAt(problem.at.start).line,
            ...(code === undefined ? {} : { code }),
            ...(level === undefined ? {} : { level }),
        },
    };
});
var overrideOf = (function overrideOf(rule, overrides) {
    if (overrides.size === 0)
        return undefined;
    return [...(0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(rule)].map((id) => overrides.get(id)).find((level) => level !== undefined);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   Y6: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1656);
/* harmony import */ var _behind_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7440);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8050);
/* harmony import */ var _fixes_classes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4623);
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
// A Dockerfile rule as the driver runs it: by the type of part it asks for, with the instruction at fault in each problem.





function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([], 6196); } // at first use
const known = new WeakMap();
/** Made once a rule: the driver asks for every document. */


const nothing = [];
/** Lists and no generators, and what is the same every time asked once: this runs for every rule at every instruction. */


/** Gathered once, as a rule of each program asks. */
const programNames = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .rememberedOf */ .M)((script) => new Set(script.commands.map(({ name }) => name)));

/** With what the driver and the report need beside. */

/** Level after overrides; undefined for rules that hadolint does not have. */
function levelOf(rule, { overrides }) {
    return overrideOf(rule, overrides) ?? rule.check.level;
}



/***/ }),

/***/ 8050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var documentChecks = (function documentChecks({ directives }) {
    const directive = directives.find(({ name }) => name === 'check');
    return (directive === undefined ? undefined : readCheckOptions(directive.value)) ?? none;
});
var commentChecks = (function commentChecks(document) {
    return once(checksOf, document, readCommentChecks);
});
var readCommentChecks = (function readCommentChecks(document) {
    const found = new Map();
    for (const [instruction, comments] of commentsBefore(document)) {
        for (const { text, comment } of comments) {
            const [, value] = /^check\s*=\s*(.*\S)/i.exec(text.slice(0, 4000)) ?? [];
            if (value === undefined)
                continue;
            const options = readCheckOptions(value);
            if (options !== undefined)
                found.set(instruction, { comment, options });
            break;
        }
    }
    return found;
});
var commentsBefore = (function commentsBefore(document) {
    return once(ownComments, document, readCommentsBefore);
});
var readCommentsBefore = (function readCommentsBefore({ instructions, comments, directives, index }) {
    const directiveLines = new Set(directives.map(({ line }) => line));
    const outside = comments.filter(({ inside, line }) => !inside && !directiveLines.has(line));
    const before = new Map();
    let at = 0;
    for (const instruction of instructions) {
        let own = [];
        for (; at < outside.length && outside[at].start < instruction.start; at++) {
            const comment = outside[at];
            const text = (index.positionAt(comment.start).column > 1 ? `#${comment.text}` : comment.text).trim();
            if (text === '')
                own = [];
            else
                own.push({ comment, text });
        }
        if (own.length > 0)
            before.set(instruction, own);
    }
    return before;
});
var once = (function once(known, document, read) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const value = read(document);
    known.set(document, value);
    return value;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ readCheckOptions),
/* harmony export */   PP: () => (/* binding */ skippedNames),
/* harmony export */   VS: () => (/* binding */ documentChecks),
/* harmony export */   g3: () => (/* binding */ commentsBefore),
/* harmony export */   l7: () => (/* binding */ skippedByComment),
/* harmony export */   xn: () => (/* binding */ commentChecks)
/* harmony export */ });
// BuildKit's switches for its checks: `# check=skip=A,B;error=true;experimental=all` at the head of the file, and since
// Dockerfile 1.21 as a comment before an instruction.
const none = { skip: new Set(), experimental: new Set(), error: false };
/** The value of a check directive up to its first blank, as BuildKit's linter reads it; undefined for one that it refuses. */
function readCheckOptions(text) {
    const value = text.trim().split(' ', 1)[0];
    if (value === '')
        return none;
    const lists = { skip: new Set(), experimental: new Set() };
    let error = false;
    for (const option of value.split(';')) {
        const equals = option.indexOf('=');
        const key = option.slice(0, Math.max(0, equals)).trim();
        const given = option.slice(equals + 1).trim();
        if (key === 'skip' || key === 'experimental') {
            lists[key].clear();
            for (const name of given.split(','))
                lists[key].add(name.trim());
        }
        else if (key === 'error' && /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
            error = /^[1tT]/.test(given);
        else
            return undefined;
    }
    return { ...lists, error };
}
/** What the directive at the head of the file asks for. */

/** What the first comment of the kind before an instruction asks for. */


/**
 * Comments that BuildKit takes for an instruction's own: those between it and the one before, from the last empty comment on;
 * empty lines do not part them. Directives are none, nor are comments inside an instruction.
 */


const checksOf = new WeakMap();
const ownComments = new WeakMap();
/** Every rule asks, at every instruction: read a document once. */

/** Checks that look at the file as a whole, which no comment before an instruction reaches. */
const wholeFile = new Set([
    'NoEmptyContinuation',
    'ConsistentInstructionCasing',
    'DuplicateStageName',
    'ReservedStageName',
    'InvalidDefaultArgInFrom',
]);
/** Checks that it does reach. */
const single = [
    'StageNameCasing',
    'FromAsCasing',
    'JSONArgsRecommended',
    'MaintainerDeprecated',
    'UndefinedArgInFrom',
    'WorkdirRelativePath',
    'UndefinedVar',
    'MultipleInstructionsDisallowed',
    'LegacyKeyValueFormat',
    'RedundantTargetPlatform',
    'SecretsUsedInArgOrEnv',
    'FromPlatformFlagConstDisallowed',
    'CopyIgnoredFile',
    'ExposeProtoCasing',
    'ExposeInvalidFormat',
];
/** Lower-case names of the checks that a comment before an instruction skips. */
function skippedByComment(options) {
    if (options.skip.has('all'))
        return new Set(single.map((name) => name.toLowerCase()));
    return new Set([...skippedNames(options)].filter((name) => !wholeFileNames.has(name)));
}
const wholeFileNames = new Set([...wholeFile].map((name) => name.toLowerCase()));
const spellings = new Map([...single, ...wholeFile].map((name) => [name.toLowerCase(), name]));
/** Lower-case names of what is skipped. BuildKit knows its checks by their very letters; any other id may be written in any case. */
function skippedNames({ skip }) {
    const names = [...skip].filter((name) => name !== '' && (spellings.get(name.toLowerCase()) ?? name) === name);
    return new Set(names.map((name) => name.toLowerCase()));
}


/***/ }),

/***/ 4623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readByPosixShell),
/* harmony export */   E: () => (/* binding */ classed)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1067);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4246);
/* harmony import */ var _rules_docker_template_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6196);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2993);
// Which fixes keep the meaning of a file and which are for a person to decide: the first go into the patch, the others beside it.




/** Whether a shell of the kind of sh reads the instruction, so that `&&` and quotes mean what they look like. */
function readByPosixShell(instruction, context) {
    const [shell = ''] = context.shellAt(instruction);
    if (!_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .shellNames */ .bW.has((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(shell)))
        return false;
    const stage = context.stageOf(instruction);
    return context.document.escape === '\\' && (stage === undefined || !(0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindows */ .u)(stage, context.document));
}
const withCommand = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
/**
 * Our reading of another shell's words is a guess, and so is what an edit of them does; so is an edit of a template, and where a
 * program will put something in, none is made.
 */
function classed(draft, instruction, context) {
    if (draft === undefined)
        return undefined;
    const { document } = context;
    if ((0,_rules_docker_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templateMark */ .K)(context) !== undefined) {
        const filledIn = instruction !== undefined && (0,_rules_docker_template_js__WEBPACK_IMPORTED_MODULE_2__/* .isFilledIn */ .q)(document.text.slice(instruction.start, instruction.end).slice(0, 20_000));
        return filledIn ? undefined : (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .suggested */ .Mf)(draft);
    }
    const guess = instruction !== undefined && withCommand.has(instruction.keyword) && !readByPosixShell(instruction, context);
    return guess ? (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .suggested */ .Mf)(draft) : draft;
}


/***/ }),

/***/ 3979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ workdirBefore),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gK: () => (/* binding */ rootImage)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2565);
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9806);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8770);
// Where things are: lines, the working directory before an instruction, the image that a stage comes from in the end.


function lineStart({ start }, text) {
    return text.lastIndexOf('\n', start - 1) + 1;
}
/** The official image at the root of a stage, without `docker.io/library/`; undefined when it is none or not known. */
function rootImage(stage, context) {
    let root = stage;
    for (let depth = 0; root?.parent !== undefined && depth < 1000; depth++)
        root = root.parent;
    const image = root?.from.image;
    if (root === undefined || image === undefined)
        return undefined;
    const value = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(image.value, context.scopeAt(root.from), context.document.escape);
    if (value === undefined || value === '')
        return undefined;
    const read = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .AM)({ ...image, text: value, value });
    const name = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(read);
    return name.startsWith('docker.io/library/') ? { name: name.slice('docker.io/library/'.length), tag: read.tag ?? '' } : undefined;
}
/** Official images that start in `/`. */
const startsInRoot = /^(?:debian|ubuntu|alpine|busybox|fedora|centos|rockylinux|almalinux|amazonlinux|node|python|ruby|rust|buildpack-deps|nginx|scratch|eclipse-temurin)$/;
/** A directory so deep in relative steps nobody wants written out. */
const maxSteps = 64;
/** The working directory before an instruction, when the file, or the base image, makes it certain. */
function workdirBefore(instruction, context) {
    const own = context.stageOf(instruction);
    if (own === undefined)
        return undefined;
    const index = own.instructions.indexOf(instruction);
    const chain = [own.instructions.slice(0, Math.max(index, 0))];
    let root = own;
    for (let depth = 0; root.parent !== undefined && depth < 1000; depth++) {
        root = root.parent;
        chain.push(root.instructions);
    }
    const steps = [];
    for (const instructions of chain) {
        for (const entry of instructions.toReversed()) {
            if (entry.keyword !== 'WORKDIR')
                continue;
            const path = entry.argument.value;
            if (!/^[\w./-]+$/.test(path) || steps.length === maxSteps)
                return undefined;
            steps.unshift(path);
            if (path.startsWith('/'))
                return join(steps);
        }
    }
    const name = root.from.image?.value === 'scratch' ? 'scratch' : rootImage(root, context)?.name;
    return name !== undefined && startsInRoot.test(name) ? join(['/', ...steps]) : undefined;
}
function join(steps) {
    const parts = [];
    for (const part of steps.join('/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}


/***/ }),

/***/ 4133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ programWord),
/* harmony export */   SE: () => (/* binding */ verbWord),
/* harmony export */   dt: () => (/* binding */ editCommands),
/* harmony export */   gE: () => (/* binding */ shellRun),
/* harmony export */   mv: () => (/* binding */ appendCommand),
/* harmony export */   qZ: () => (/* binding */ endWith),
/* harmony export */   q_: () => (/* binding */ exactSpan)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1067);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4246);
/* harmony import */ var _behind_wrappers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7440);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3259);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4623);
// Edits inside a RUN's script. They touch only words that stand in the file exactly as the shell reads them.





function shellRun(instruction, context) {
    if (instruction?.keyword !== 'RUN' || instruction.command.form === 'exec')
        return undefined;
    const script = context.script(instruction.command);
    return script.list === undefined ? undefined : { run: instruction, script: (0,_behind_wrappers_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWrappers */ .T)(script, context.options) };
}
/** Where a word stands, or undefined when the file has it in pieces. */
function exactSpan(word, script, { document }) {
    const span = script.place(word);
    return document.text.slice(span.start, span.end) === word.text ? span : undefined;
}
/**
 * One insertion or replacement for each of a RUN's commands that are guilty, at the word that `target` picks.
 * @returns undefined when any of them cannot be edited: half a fix would leave the rule unsatisfied.
 */
function editCommands(instruction, context, description, guilty, target, where, text) {
    const found = shellRun(instruction, context);
    if (found === undefined)
        return undefined;
    const edits = [];
    for (const command of found.script.commands.filter(guilty)) {
        const word = target(command);
        const span = word === undefined ? undefined : exactSpan(word, found.script, context);
        const written = typeof text === 'string' ? text : text(command);
        if (span === undefined || written === undefined)
            return undefined;
        edits.push(where === 'before' ? (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .insertBefore */ .nc)(span, written) : where === 'after' ? (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .insertAfter */ .WH)(span, written) : (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(span, written));
    }
    return edits.length === 0 || overlapping(edits) ? undefined : { description, edits };
}
/** Words in escaped backticks all have the place of the whole. */
function overlapping(edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some((edit, index) => index > 0 && edit.start < Math.max(sorted[index - 1].end, sorted[index - 1].start + 1));
}
/** The first word that is one of these verbs. */
function verbWord(command, ...verbs) {
    return command.args.find(({ value }) => verbs.includes(value));
}
/** The program's own word. */
function programWord(command) {
    return command.node.words.find(({ literal }) => literal === command.name);
}
/** A command at the end of the same layer; undefined when what stands at the end would swallow or skip it. */
function appendCommand(instruction, context, description, command, where = 'end') {
    const found = shellRun(instruction, context);
    const items = found?.script.list?.items ?? [];
    const last = items.at(-1);
    if (found === undefined || last === undefined || !(0,_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .readByPosixShell */ .B)(found.run, context))
        return undefined;
    const { script, run } = found;
    const source = script.source.text;
    // A comment, a semicolon or an ampersand behind it.
    if (last.separator !== '' && last.separator !== '\n')
        return undefined;
    if (source.slice(last.node.end).trim() !== '')
        return undefined;
    if (source.includes('<<') || [...items].some(({ separator }) => separator === '&'))
        return undefined;
    if (last.node.kind === 'simple' && ['exec', 'exit', 'return'].includes(last.node.words[0]?.literal ?? ''))
        return undefined;
    const end = script.place({ start: last.node.end - 1, end: last.node.end }).end;
    if (context.document.text[end - 1] !== source[last.node.end - 1])
        return undefined;
    // On a line of its own in a heredoc it would hide the failure of the one before.
    const text = run.command.form === 'heredoc' ? ` && ${command}` : ` ${glue(run, context)}${command}`;
    // The last letter again, and the command behind it: what another rule inserts at the end comes after both.
    const edit = where === 'end' || /[\ud800-\udfff]/.test(context.document.text.charAt(end - 1))
        ? (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .insertAfter */ .WH)({ start: end, end }, text)
        : (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)({ start: end - 1, end }, `${context.document.text.slice(end - 1, end)}${text}`);
    const draft = { description, edits: [edit] };
    return command.split(' && ').every((one) => surelyCallable(one.split(' ', 1)[0], items)) ? draft : (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_1__/* .suggested */ .Mf)(draft);
}
/** Whether the step ends without the program already: `dnf install x || apt-get install x` runs where there is no dnf, too. */
function surelyCallable(program, items) {
    if (program === 'rm')
        return true;
    const calling = items.findIndex(({ node }) => {
        const last = node.kind === 'pipeline' ? node.parts.at(-1) : node;
        return last?.kind === 'simple' && (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)((0,_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrapped */ .DE)(last).words[0]?.literal ?? '') === program;
    });
    return calling >= 0 && items.every(({ separator }) => separator !== '||');
}
/** One that stands before the install does not count, and a second one would not help the rule. */
function endWith(run, context, command) {
    if (/\bclean\b/.test(shellRun(run, context)?.script.source.text ?? 'clean'))
        return undefined;
    return appendCommand(run, context, `End the step with \`${command}\``, command);
}
/** `&& ` on the same line, or on one of its own where the script already has several. */
function glue(run, { document }) {
    if (run.endLine === run.line)
        return '&& ';
    const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
    return `${document.escape}${newline}${indentOf(run, document.text)}&& `;
}
function indentOf(run, text) {
    const second = text.indexOf('\n', run.start) + 1;
    return /^[ \t]{0,40}/.exec(text.slice(second, second + 40))?.[0] || '    ';
}


/***/ }),

/***/ 9416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ ignoreMatcher),
/* harmony export */   SS: () => (/* binding */ maxIgnorePatterns),
/* harmony export */   l2: () => (/* binding */ maxIgnoreLine)
/* harmony export */ });
// `.dockerignore`: which paths of the build context do not reach the builder. Patterns as Go's filepath.Match with `**`.
/** Files with more are said to be unreadable. */
const maxIgnorePatterns = 5000;
const maxIgnoreLine = 1000;
/** Directories below each other; deeper paths are judged by these. */
const maxParts = 100;
let last;
/** Remembers the last one: every COPY of a file asks for it. */
function ignoreMatcher(text) {
    if (last?.text !== text)
        last = { text, matcher: matcherOf(text) };
    return last.matcher;
}
function matcherOf(text) {
    const known = new Map();
    const patterns = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .slice(0, maxIgnorePatterns)
        .flatMap(readPattern);
    return {
        hasExceptions: patterns.some(({ exception }) => exception),
        ignoresAll: patterns.some(({ exception, parts }) => !exception && ['*', '**', '**/*'].includes(parts.join('/'))),
        ignores(path) {
            const before = known.get(path);
            if (before !== undefined)
                return before;
            const parts = path
                .split('/')
                .filter((part) => part !== '' && part !== '.')
                .slice(0, maxParts);
            let ignored = false;
            for (const pattern of patterns) {
                if (pattern.exception !== ignored)
                    continue;
                if (matchesStart(pattern.parts, parts))
                    ignored = !pattern.exception;
            }
            known.set(path, ignored);
            return ignored;
        },
    };
}
function readPattern(line) {
    if (line.startsWith('#') || line.length > maxIgnoreLine)
        return [];
    const trimmed = line.trim();
    const exception = trimmed.startsWith('!');
    const parts = (exception ? trimmed.slice(1).trim() : trimmed)
        .split('/')
        .filter((part, index, all) => part !== '' && part !== '.' && !(part === '**' && all[index - 1] === '**'));
    return parts.length === 0 ? [] : [{ exception, parts }];
}
/**
 * Whether the pattern matches the path or a directory above it. The places it may have come to are kept part by part,
 * so that many `**` cost no more than one.
 */
function matchesStart(pattern, path) {
    let reached = new Set([0]);
    for (const part of pattern) {
        const next = new Set();
        if (part === '**')
            for (let to = Math.min(...reached); to <= path.length; to++)
                next.add(to);
        else
            for (const at of reached)
                if (at < path.length && partMatches(part, path[at]))
                    next.add(at + 1);
        if (next.size === 0)
            return false;
        reached = next;
    }
    return [...reached].some((at) => at > 0);
}
/** `*`, `?`, `[\u2026]` and `\x` within one part of a path. */
function partMatches(pattern, text) {
    let at = 0;
    let star = -1;
    let starText = 0;
    let position = 0;
    while (position < text.length) {
        const step = at < pattern.length && pattern[at] !== '*' ? oneMatches(pattern, at, text[position]) : undefined;
        if (step !== undefined) {
            at = step;
            position++;
        }
        else if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}
/** Offset behind the pattern's next element when it matches the letter. */
function oneMatches(pattern, at, letter) {
    const own = pattern[at];
    if (own === '?')
        return at + 1;
    if (own === '\\')
        return pattern[at + 1] === letter ? at + 2 : undefined;
    if (own !== '[')
        return own === letter ? at + 1 : undefined;
    const close = pattern.indexOf(']', at + 2);
    if (close < 0)
        return undefined;
    const negated = pattern[at + 1] === '^';
    let inside = false;
    for (let i = at + (negated ? 2 : 1); i < close; i++) {
        if (pattern[i + 1] === '-' && i + 2 < close) {
            inside ||= letter >= pattern[i] && letter <= pattern[i + 2];
            i += 2;
        }
        else
            inside ||= pattern[i] === letter;
    }
    return inside !== negated ? close + 1 : undefined;
}


/***/ }),

/***/ 1863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var firstShell = (function firstShell(stage, atEnd, document) {
    if (stage?.parent !== undefined)
        return atEnd.get(stage.parent) ?? defaultShell;
    return stage !== undefined && (0,windows/* isWindows */.u)(stage, document) ? windowsShell : defaultShell;
});
var shellSet = (function shellSet(instruction) {
    return instruction.keyword === 'SHELL' && instruction.command.form === 'exec'
        ? instruction.command.exec.map(({ value }) => value)
        : undefined;
});
var lintContext = (function lintContext(document, path, options) {
    const scripts = new Map();
    const stages = new Map();
    const shells = new Map();
    const keywords = new Map();
    const all = [];
    const begins = new Map(document.stages.map((stage) => [stage.from, stage]));
    const atEnd = new Map();
    let shell = defaultShell;
    let current;
    /** The SHELL that ONBUILD sets for what it holds. */
    let later;
    for (const instruction of document.instructions) {
        all.push(instruction);
        if (instruction.keyword === 'FROM') {
            if (current !== undefined)
                atEnd.set(current, shell);
            current = begins.get(instruction);
            later = undefined;
            shell = options.likeHadolint ? defaultShell : firstShell(current, atEnd, document);
        }
        shells.set(instruction, shell);
        shell = shellSet(instruction) ?? shell;
        if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined) {
            all.push(instruction.trigger);
            shells.set(instruction.trigger, later ?? shell);
            later = shellSet(instruction.trigger) ?? later;
        }
    }
    // A stage stands behind those that it builds on.
    for (const stage of document.stages) {
        keywords.set(stage, new Set([...(keywords.get(stage.parent) ?? []), ...stage.instructions.map(({ keyword }) => keyword)]));
        stages.set(stage.from, stage);
        for (const instruction of stage.instructions) {
            stages.set(instruction, stage);
            if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined)
                stages.set(instruction.trigger, stage);
        }
    }
    return {
        document,
        path,
        options,
        all,
        suppressions: (0,comments/* suppressions */.x6)(document),
        stageOf: (instruction) => stages.get(instruction),
        keywordsFrom: (stage) => keywords.get(stage) ?? new Set(),
        script(command) {
            const known = scripts.get(command);
            if (known !== undefined)
                return known;
            // hadolint takes the words of a list for a script.
            const asWords = command.form === 'exec' && !options.likeHadolint;
            const script = asWords
                ? (0,shell_script/* readWords */.ux)(command.script, command.exec)
                : (0,shell_script/* readScript */.Uq)((options.likeHadolint ? command.behindMarker : undefined) ?? command.script);
            scripts.set(command, script);
            return script;
        },
        shellAt: (instruction) => shells.get(instruction) ?? defaultShell,
        scopeAt(instruction) {
            const stage = stages.get(instruction);
            return stage === undefined || stage.from === instruction ? (0,expand/* globalScope */.gm)(document) : (0,expand/* stageScope */.LU)(document, stage, instruction);
        },
    };
});
var tellUnfollowed = (function tellUnfollowed(context, tell) {
    const runs = context.all.flatMap((instruction) => {
        const files = instruction.keyword === 'RUN' ? (0, atFirstUse0().contextFilesRunBy)(instruction, context) : [];
        return files.length === 0 ? [] : [`${files[0]} (line ${instruction.line})`];
    });
    if (runs.length > 0)
        tell(runs);
});
var unreadableOf = (function unreadableOf(document, file) {
    const { instructions, text } = document;
    if (instructions.some(({ keyword }) => keyword !== 'UNKNOWN'))
        return undefined;
    const [frontend] = (0, atFirstUse1().foreignFrontends)(document);
    if (frontend !== undefined)
        return new errors/* PortcullisError */.SO({
            code: 'dockerfile-unreadable',
            message: `it is written for the frontend ${(0, atFirstUse1().frontendOf)(frontend).slice(0, 100)}, whose language is not read: no line is an instruction of a Dockerfile`,
            where: { file },
            remedy: 'Look at what that frontend makes of the file, and allow the gap with `allow-gaps` in the policy.',
        });
    const got = instructions.length > 0 ? 'none in any line' : text.trim() === '' ? 'an empty file' : 'nothing but comments';
    return new errors/* PortcullisError */.SO({
        code: 'dockerfile-unreadable',
        message: `it is no Dockerfile that can be read: expected an instruction, got ${got}`,
        where: { file },
        remedy: 'Write a Dockerfile, or give the file another name.',
    });
});
var refuseEndless = (function refuseEndless({ instructions }, file) {
    const endless = instructions.length > maxInstructions ? instructions[maxInstructions] : instructions.find((one) => partsOf(one) > maxInstructions);
    if (endless === undefined)
        return;
    const what = instructions.length > maxInstructions ? 'instructions' : `words of one ${endless.keyword}`;
    throw new errors/* PortcullisError */.SO({
        code: 'dockerfile-too-long',
        message: `expected at most ${maxInstructions} ${what}, got more`,
        where: { file, line: endless.line },
        remedy: 'Split the file into several.',
    });
});
var partsOf = (function partsOf(instruction) {
    if ('pairs' in instruction)
        return instruction.pairs.length;
    if ('words' in instruction)
        return instruction.words.length;
    return 'sources' in instruction ? instruction.sources.length : instruction.flags.length;
});
var contextsOf = (function contextsOf(document, { settings, now }) {
    const before = known.get(document);
    if (before?.settings === settings)
        return before.contexts;
    const { tree, path, ignoreFile, targets, given, frontends } = document;
    const { options, ownPolicy, lock } = settings;
    const surroundings = {
        now,
        ...(lock === undefined ? {} : { lock }),
        ...(ignoreFile === undefined ? {} : { ignoreFile }),
        ...(targets === undefined ? {} : { targets }),
        ...(given === undefined ? {} : { given }),
        ...(frontends === undefined ? {} : { frontends }),
    };
    const full = { ...options, surroundings: settings.alone === true ? options.surroundings : surroundings };
    const contexts = {
        own: lintContext(tree, path, full),
        policy: ownPolicy === undefined ? undefined : lintContext(tree, path, { ...full, policy: ownPolicy }),
    };
    known.set(document, { settings, contexts });
    return contexts;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WO: () => (/* binding */ contextsOf),
  HJ: () => (/* binding */ dockerfileKind),
  n8: () => (/* binding */ unreadableOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __nccwpck_require__(2354);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __nccwpck_require__(3754);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __nccwpck_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/ignore-file.js
var ignore_file = __nccwpck_require__(9416);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/config/read-surroundings.js
// The ignore file of a build context. It is no setting of the linter: Docker builds with the one that the change brings, so
// that is the one to judge by.





const maxIgnoreBytes = 1024 * 1024;
/**
 * The ignore file of a Dockerfile: the one named after it, else the nearest `.dockerignore` from its directory up, since
 * the context is most often one of these. An entry of what was skipped when one is there and cannot be read.
 */
function ignoreFileOf(path, workspace) {
    const parts = path.split('/').slice(0, -1);
    const directories = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
    const names = [
        `${path}.dockerignore`,
        ...directories.flatMap((directory) => [`${directory}.dockerignore`, `${directory}.containerignore`]),
    ];
    const found = names.find((name) => isThere((0,external_node_path_.join)(workspace, name)));
    if (found === undefined)
        return 'none';
    const unreadable = (detail) => ({ path: found, reason: 'unreadable', gap: true, detail });
    try {
        const read = (0,walk/* readWorkspaceFile */.sL)({ path: found, absolute: (0,walk/* insideWorkspace */.CT)(workspace, found), size: 0 }, maxIgnoreBytes);
        if ('skipped' in read)
            return { ...read.skipped, gap: true };
        const text = (0,src_text/* decodeText */.g7)(read.bytes)?.text;
        if (text === undefined)
            return unreadable('binary content');
        const lines = text.split('\n');
        if (lines.length > ignore_file/* maxIgnorePatterns */.SS)
            return unreadable(`${lines.length} lines, of which ${ignore_file/* maxIgnorePatterns */.SS} are read`);
        if (lines.some((line) => line.length > ignore_file/* maxIgnoreLine */.l2))
            return unreadable(`a line of more than ${ignore_file/* maxIgnoreLine */.l2} letters`);
        return { path: found, text };
    }
    catch (error) {
        return unreadable((0,system_reason/* systemReason */.u)(error));
    }
}
/** A link that leads nowhere is there, too. */
function isThere(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return true;
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        // A directory on its way cannot be looked into; the walk has said so.
        return false;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __nccwpck_require__(2565);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var shell_script = __nccwpck_require__(1067);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/comments.js
var comments = __nccwpck_require__(8456);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/windows.js
var windows = __nccwpck_require__(2993);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/context.js
// What a check may look at beside its own instruction. Scripts and scopes are worked out once, when first asked for.




const defaultShell = ['/bin/sh', '-c'];
const windowsShell = ['cmd', '/S', '/C'];
/** A stage goes on with the shell of the one that it builds on. */




// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/variables.js + 1 modules
var variables = __nccwpck_require__(585);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/download-piped-to-shell.js
var download_piped_to_shell = __nccwpck_require__(6372);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/secret-named-variable.js
var secret_named_variable = __nccwpck_require__(1237);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/kind.js
// Dockerfiles as the driver knows a kind of file, with the ignore file that Docker would use.


function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([], 3259); } // at first use



function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([945, 248], 4248); } // at first use


const dockerfileKind = {
    id: 'dockerfile',
    title: 'Dockerfile',
    matches: names/* isDockerfileName */.S2,
    // Docker reads a Dockerfile with a NUL in a comment, so its bytes alone do not make it none.
    anyBytes: true,
    parse({ text, path, fragment, targets, given, frontends }, { workspace, gap }) {
        const found = workspace === undefined ? undefined : ignoreFileOf(path, workspace);
        const unread = found !== undefined && found !== 'none' && 'reason' in found;
        if (unread)
            gap(found);
        const tree = (0,parse/* parseDockerfile */.Ai)(text);
        const unreadable = fragment === true ? undefined : unreadableOf(tree, path);
        if (unreadable !== undefined)
            throw unreadable;
        refuseEndless(tree, path);
        const tell = (line, why) => gap({ path, reason: 'unread-script', gap: true, detail: `line ${line}: the script was not read to its end: ${why}` });
        const document = {
            tree,
            path,
            fragment: fragment === true,
            unread: tell,
            unfollowed: (runs) => gap(contextFilesNotRead(path, runs)),
            ...(targets === undefined ? {} : { targets }),
            ...(given === undefined ? {} : { given }),
            ...(frontends === undefined ? {} : { frontends }),
        };
        return found === undefined || unread ? document : { ...document, ignoreFile: found };
    },
    comments: ({ tree }) => tree.comments.filter(({ inside }) => !inside),
    *parts(document, context) {
        const { own, policy } = contextsOf(document, context);
        const part = (value) => ({ value, context: own, policy });
        yield { type: 'file', value: part(undefined) };
        for (const stage of document.tree.stages)
            yield { type: 'stage', value: part(stage) };
        if (document.unread !== undefined)
            tellUnread(own, document.unread);
        if (document.unfollowed !== undefined)
            tellUnfollowed(own, document.unfollowed);
        for (const instruction of own.all)
            yield { type: instruction.keyword, value: part(instruction) };
    },
    *secrets({ tree }) {
        for (const instruction of tree.instructions) {
            const inner = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
            if (inner?.keyword !== 'ENV' && inner?.keyword !== 'ARG')
                continue;
            for (const { name, value } of inner.pairs)
                if (value !== undefined && ((0,variables/* isSensitiveName */.eq)(name.value) || (0,secret_named_variable/* isSecretName */.e)(name.value)))
                    yield value;
        }
    },
};
function tellUnread(context, tell) {
    for (const instruction of context.all) {
        const run = (0,download_piped_to_shell/* running */.yk)(instruction);
        if (run === undefined)
            continue;
        const { error } = run.command.form === 'exec' ? {} : context.script(run.command);
        const why = error?.limit === true ? error.message : (0, atFirstUse0().cutIn)(run, context);
        if (why !== undefined)
            tell(instruction.line, why);
    }
}

/** A remark and no gap: what these files do is for whoever reads scripts. */
function contextFilesNotRead(path, runs) {
    const more = runs.length > maxToldRuns ? ` and ${runs.length - maxToldRuns} more` : '';
    return {
        path,
        reason: 'context-file-not-read',
        gap: false,
        detail: `steps run files of the build context, into which no rule looks: ${runs.slice(0, maxToldRuns).join(', ')}${more}`,
    };
}
const maxToldRuns = 5;
/**
 * Empty, packed, in letters of four bytes, or prose: where no line is an instruction there is nothing that rules could look at.
 * @returns the error `dockerfile-unreadable` of such a file.
 */

/** Of a file, and of pairs or words of one instruction. An image has at most some hundred layers: nobody builds from as many. */
const maxInstructions = 2000;
/** Every rule looks at every instruction, so a limit on them is the limit on work. @throws PortcullisError `dockerfile-too-long`. */


const known = new WeakMap();
/** What rules may look at in a document, worked out once. */



/***/ }),

/***/ 2763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var tune = (function tune(rule, { options }, { fragment }) {
    const own = rule;
    // A piece of documentation may begin without FROM.
    if (fragment && own.id === 'instruction-before-from')
        return 'off';
    if (options.ignored.size > 0 && [...(0,rule_ids/* idsOf */.UX)(own)].some((id) => options.ignored.has(id)))
        return 'off';
    if ((0,check/* levelOf */.In)(own, options) === 'ignore')
        return 'off';
    const override = (0,check/* overrideOf */.Oe)(own, options.overrides);
    return override === undefined ? undefined : severityOf[override];
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  PY: () => (/* binding */ levelOfProblem),
  u8: () => (/* binding */ lint),
  QJ: () => (/* binding */ linting),
  _n: () => (/* binding */ problemsIn)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __nccwpck_require__(3754);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/problems.js
var problems = __nccwpck_require__(8520);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/check.js
var check = __nccwpck_require__(1815);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/kind.js + 2 modules
var kind = __nccwpck_require__(1863);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/options.js
var src_options = __nccwpck_require__(7281);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/comments.js
var comments = __nccwpck_require__(8456);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rule-ids.js
var rule_ids = __nccwpck_require__(886);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/tune.js
// What `.hadolint.yaml` makes of a rule: off, or of another severity.


/** The severity that an override of a hadolint level stands for. */
const severityOf = {
    error: 'high',
    warning: 'medium',
    info: 'low',
    style: 'low',
    ignore: 'low',
};


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/lint.js
// The engine on one text: parse, run the rules, take out what comments allow. Pure; nothing here knows of files.








/** How the driver runs the rules of this engine. */
const linting = {
    checkOf: check/* checkOf */.EG,
    tune: tune,
    asksFor: (rule, { options: { pedantic } }) => pedantic === 'all' || [...(0,rule_ids/* idsOf */.UX)(rule)].some((id) => pedantic.has(id)),
    peer: comments/* hadolintComments */.Sq,
    ownComments: ({ options }) => !options.disableIgnorePragma && !options.likeHadolint,
};
/** hadolint's level of a problem, overrides included. */
function levelOfProblem({ problem }) {
    return problem.properties?.level;
}
function lint(text, path, rules, options = src_options/* defaultOptions */.K) {
    const settings = { options, alone: true };
    const document = { tree: (0,parse/* parseDockerfile */.Ai)(text), path, fragment: false };
    const result = { document, settings };
    return { ...result, problems: problemsIn(result, rules) };
}
/** The rules' problems, and those of another program, on a text that was read. */
function problemsIn({ document, settings }, rules, more = []) {
    const context = contextOf({ document, settings });
    return (0,problems/* problemsOf */.G)({ ...linting, rules }, kind/* dockerfileKind */.HJ, document, context, more);
}
function contextOf({ document, settings }) {
    const { text, index } = document.tree;
    const now = settings.options.surroundings.now ?? new Date(0);
    return { file: { path: document.path, text, lines: index }, settings, now };
}


/***/ }),

/***/ 7281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defaultOptions),
/* harmony export */   w: () => (/* binding */ labelTypes)
/* harmony export */ });
// What a lint run may be told, after configuration files and inputs are read. Pure data.
/** Types of labels as `.hadolint.yaml` names them. */
const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'];
const defaultOptions = {
    ignored: new Set(),
    overrides: new Map(),
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    disableIgnorePragma: false,
    experimental: false,
    likeHadolint: false,
    pedantic: 'all',
    surroundings: {},
};


/***/ }),

/***/ 8456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var hadolintComments = (function hadolintComments({ tree }, { options }) {
    if (options.disableIgnorePragma)
        return () => undefined;
    const allowed = suppressions(tree).filter(({ comment, foreign }) => !options.likeHadolint || (comment !== undefined && foreign !== true));
    return (rule, line) => {
        const found = suppressedBy(allowed, (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(rule), line);
        return found === undefined ? undefined : { reason: `${found.reason} on line ${found.at}` };
    };
});
var suppressions = (function suppressions(document) {
    const found = [];
    for (const comment of document.comments) {
        const read = fromComment(comment, document);
        if (read !== undefined)
            found.push(read);
    }
    for (const { name, value, line } of document.directives) {
        if (name !== 'check')
            continue;
        const skipped = checkSkips(value);
        if (skipped.size > 0)
            found.push({ ids: skipped, scope: 'file', at: line, reason: checkSkipReason });
    }
    for (const [instruction, { comment, options }] of (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .commentChecks */ .xn)(document)) {
        const ids = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedByComment */ .l7)(options);
        const lines = [instruction.line, instruction.line];
        if (ids.size > 0)
            found.push({ ids, scope: 'line', lines, at: comment.line, reason: 'check=skip comment' });
    }
    for (const { instruction, comment, codes } of (0,_shellcheck_pragmas_js__WEBPACK_IMPORTED_MODULE_2__/* .disablingComments */ .Y)(document)) {
        const ids = new Set(codes.map((code) => `sc${code}`));
        const lines = [instruction.line, instruction.line];
        // hadolint does not know them.
        found.push({ ids, scope: 'line', lines, at: comment.line, comment, foreign: true, reason: 'shellcheck comment' });
    }
    return found;
});
var suppressedBy = (function suppressedBy(all, ids, line) {
    const { byLine, wide } = indexed(all);
    const allows = (entry) => [...entry.ids].some((id) => ids.has(id));
    return byLine.get(line)?.find(allows) ?? wide.find((entry) => covers(entry, line) && allows(entry));
});
var indexed = (function indexed(all) {
    const known = indexes.get(all);
    if (known !== undefined)
        return known;
    const byLine = new Map();
    const wide = new Map();
    for (const entry of all) {
        const { lines, ids } = entry;
        if (lines !== undefined && lines[0] === lines[1]) {
            const list = byLine.get(lines[0]);
            if (list === undefined)
                byLine.set(lines[0], [entry]);
            else
                list.push(entry);
            continue;
        }
        const key = `${lines?.join() ?? ''} ${[...ids].join()}`;
        if (!wide.has(key))
            wide.set(key, entry);
    }
    const index = { byLine, wide: [...wide.values()] };
    indexes.set(all, index);
    return index;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ hadolintComments),
/* harmony export */   x6: () => (/* binding */ suppressions)
/* harmony export */ });
/* unused harmony exports checkSkips, suppressedBy */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8050);
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _shellcheck_pragmas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2419);
// Comments that let findings stay: hadolint's `# hadolint ignore=` and `# hadolint global ignore=`, BuildKit's
// `# check=skip=`, and ShellCheck's `# shellcheck disable=`. Ids are ours, or those of hadolint, ShellCheck and BuildKit.



/** What these comments say of a rule's problem, to the driver. In hadolint's formats BuildKit's directive means nothing. */

const checkSkipReason = 'check=skip directive';
const ignorePragma = /^[ \t]{0,100}hadolint[ \t]{1,100}(?:(global|stage)[ \t]{1,100})?ignore[ \t]{0,100}=[ \t]{0,100}([A-Za-z0-9-]+(?:[ \t]{0,20},[ \t]{0,20}[A-Za-z0-9-]+){0,200})[ \t]{0,100}(?:#.*)?$/;
/** hadolint knows its codes in capitals only, and leaves a comment alone that it cannot read. */
const hadolintCode = /^(?:DL|SC)\d+$/;
const lowerCode = /^(?:dl|sc)\d+$/;

/** What a comment of hadolint's kind switches off. */
function fromComment(comment, document) {
    const { text, line, inside } = comment;
    const match = inside || text.length > 4000 ? null : ignorePragma.exec(text);
    if (match === null)
        return undefined;
    const written = match[2].split(',').map((id) => id.trim());
    if (written.some((id) => lowerCode.test(id)))
        return undefined;
    const ids = new Set(written.map((id) => id.toLowerCase()));
    const foreign = written.every((id) => hadolintCode.test(id)) ? {} : { foreign: true };
    const common = { ids, at: line, comment, ...foreign };
    const [, scope] = match;
    if (scope === 'global')
        return { ...common, scope: 'file', reason: 'hadolint global ignore comment' };
    if (scope !== 'stage')
        return { ...common, scope: 'line', lines: [line + 1, line + 1], reason: 'hadolint ignore comment' };
    const lines = stageAfter(document, line);
    return lines === undefined ? undefined : { ...common, scope: 'stage', lines, reason: 'hadolint stage ignore comment' };
}
/** Lines of the stage whose FROM follows the comment's line; inside a stage, those behind the line that follows the comment. */
function stageAfter(document, line) {
    const index = document.stages.findLastIndex(({ from }) => from.line <= line + 1);
    const stage = document.stages[index];
    if (stage === undefined)
        return undefined;
    const next = document.stages[index + 1];
    // The FROM itself stands outside, as in hadolint.
    return [line + 2, next === undefined ? document.index.lineCount : next.from.line - 1];
}
/** `skip=A,B;error=true`, in lower case. */
function checkSkips(value) {
    const options = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckOptions */ .PO)(value);
    return options === undefined ? new Set() : (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedNames */ .PP)(options);
}
/** Why a problem of a rule with these ids at an instruction's line may stay, or undefined. */

function covers({ lines }, line) {
    return lines === undefined || (line >= lines[0] && line <= lines[1]);
}
const indexes = new WeakMap();
/** A file may have as many comments as problems. */



/***/ }),

/***/ 7203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatOutput),
/* harmony export */   y: () => (/* binding */ hadolintFormats)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5685);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8095);
// hadolint's output formats, byte for byte in their structure, so that tools that read them need no change.

const hadolintFormats = [
    'hadolint-json',
    'tty',
    'checkstyle',
    'codeclimate',
    'gitlab_codeclimate',
    'gnu',
    'codacy',
    'sonarqube',
    'junit',
];
/** The whole output. `files` are all that were linted, in order; some formats name those without findings too. */
function formatOutput(format, files, entries) {
    switch (format) {
        case 'hadolint-json':
            return JSON.stringify(entries.map(({ code, column, file, level, line, message }) => ({ code, column, file, level, line, message })));
        case 'tty':
            return lines(entries, ({ file, line, code, level, message }) => `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file)}:${line} ${code} ${level}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
        case 'gnu':
            return lines(entries, ({ file, line, code, level, message }) => `hadolint:${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file)}:${line}: ${code} ${level}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
        case 'codacy':
            return lines(entries, ({ file, line, code, message }) => JSON.stringify({ filename: file, line, message, patternId: code }));
        case 'codeclimate':
            return entries.map((entry) => `${JSON.stringify(issue(entry))}\u0000`).join('');
        case 'gitlab_codeclimate':
            return JSON.stringify(entries.map(fingerprinted));
        case 'sonarqube':
            return JSON.stringify({ issues: entries.map(sonarIssue) });
        case 'checkstyle':
            return checkstyle(files, entries);
        case 'junit':
            return junit(files, entries);
    }
}
function lines(entries, write) {
    return entries.map((entry) => `${write(entry)}\n`).join('');
}
const climateSeverity = {
    error: 'blocker',
    warning: 'major',
    info: 'info',
    style: 'minor',
    ignore: 'info',
};
function issue({ file, line, code, level, message }) {
    return {
        categories: ['Bug Risk'],
        check_name: code,
        description: message,
        location: { lines: { begin: line, end: line }, path: file },
        severity: climateSeverity[level],
        type: 'issue',
    };
}
function fingerprinted(entry) {
    const { categories, check_name, description, ...rest } = issue(entry);
    return { categories, check_name, description, fingerprint: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .contentHash */ .Ae)(JSON.stringify(issue(entry))).slice(0, 40), ...rest };
}
const sonarSeverity = {
    error: 'CRITICAL',
    warning: 'MAJOR',
    info: 'MINOR',
    style: 'INFO',
    ignore: 'INFO',
};
function sonarIssue({ file, line, code, level, message, column }) {
    return {
        engineId: 'Hadolint',
        primaryLocation: { filePath: file, message, textRange: { endColumn: column, endLine: line, startColumn: column - 1, startLine: line } },
        ruleId: code,
        severity: sonarSeverity[level],
        type: level === 'error' ? 'BUG' : 'CODE_SMELL',
    };
}
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';
function checkstyle(files, entries) {
    const blocks = files.map((file) => {
        const errors = entries
            .filter((entry) => entry.file === file)
            .map(({ column, line, message, level, code }) => `<error column="${column}" line="${line}" message="${xml(message)}" severity="${level === 'style' ? 'info' : level}" source="${code}"/>`);
        return errors.length === 0 ? `<file name="${xml(file)}"/>` : `<file name="${xml(file)}">${errors.join('')}</file>`;
    });
    return `${xmlHead}<checkstyle version="4.3">${blocks.join('')}</checkstyle>`;
}
function junit(files, entries) {
    const suites = files.map((file) => {
        const cases = entries
            .filter((entry) => entry.file === file)
            .map(({ line, message, level, code }) => `<testcase id="hadolint.rule.${code}" time="0"><failure id="${code}" message="${xml(message)}" type="${level}">File: ${xml(file)}\nLine: ${line}\n${level}: ${xml(message)}\n</failure></testcase>`);
        return `<testsuite errors="0" failures="${cases.length}" id="hadolint" name="${xml(file)}" time="0">${cases.join('')}</testsuite>`;
    });
    return `${xmlHead}<testsuites name="Hadolint run" time="0">${suites.join('')}</testsuites>`;
}
/** Text for XML 1.0, which has no escape for most control characters. */
function xml(text) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}


/***/ }),

/***/ 6496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ readHadolintConfig),
/* harmony export */   Pr: () => (/* binding */ readLabelType),
/* harmony export */   U5: () => (/* binding */ hadolintConfigNames),
/* harmony export */   ko: () => (/* binding */ lintOptions),
/* harmony export */   t7: () => (/* binding */ emptyHadolintConfig)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7281);
// `.hadolint.yaml`: every key that hadolint documents, checked at the border.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([217, 702], 1702); } // at first use

const emptyHadolintConfig = {
    ignored: [],
    overrides: { error: [], warning: [], info: [], style: [] },
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    disableIgnorePragma: false,
    failureThreshold: 'info',
    noFail: false,
    noColor: false,
    unknownKeys: [],
};
/** Names that are looked for in the workspace, the first that is there counts. */
const hadolintConfigNames = ['.hadolint.yaml', '.hadolint.yml'];
/** Each is held against each label of a file. */
const maxLabels = 1000;
const thresholds = ['error', 'warning', 'info', 'style', 'ignore', 'none'];
const keys = [
    'failure-threshold',
    'format',
    'ignored',
    'override',
    'label-schema',
    'strict-labels',
    'disable-ignore-pragma',
    'trustedRegistries',
    'no-color',
    'no-fail',
    'output-file',
];
/** @throws PortcullisError `config-invalid` or `yaml-invalid`, with file, line and key. */
async function readHadolintConfig(text, file) {
    const document = await (0, atFirstUse0().parseYaml)(text, file);
    const root = document.value ?? {};
    if (typeof root !== 'object' || Array.isArray(root))
        throw invalid(document, file, [], 'a mapping', root);
    const values = new Map(Object.entries(root));
    const list = (path, value) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
            throw invalid(document, file, path, 'a list of texts', value);
        return value;
    };
    const flag = (key) => {
        const value = values.get(key) ?? undefined;
        if (value !== undefined && typeof value !== 'boolean')
            throw invalid(document, file, [key], 'true or false', value);
        return value ?? false;
    };
    const overrides = mapping(values.get('override') ?? {}, ['override']);
    function mapping(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw invalid(document, file, path, 'a mapping', value);
        return new Map(Object.entries(value));
    }
    function fewLabels(labels) {
        if (labels.size > maxLabels)
            throw invalid(document, file, ['label-schema'], `at most ${maxLabels} labels`, `${labels.size} labels`);
        return labels;
    }
    const level = (key) => list(['override', key], overrides.get(key));
    const threshold = values.get('failure-threshold') ?? 'info';
    if (!thresholds.includes(threshold))
        throw invalid(document, file, ['failure-threshold'], `one of ${thresholds.join(', ')}`, threshold);
    const format = values.get('format') ?? undefined;
    if (format !== undefined && typeof format !== 'string')
        throw invalid(document, file, ['format'], 'the name of a format', format);
    return {
        ignored: list(['ignored'], values.get('ignored')),
        overrides: { error: level('error'), warning: level('warning'), info: level('info'), style: level('style') },
        trustedRegistries: list(['trustedRegistries'], values.get('trustedRegistries')),
        labelSchema: new Map([...fewLabels(mapping(values.get('label-schema') ?? {}, ['label-schema']))].map(([label, type]) => [
            label,
            readLabelType(type, () => invalid(document, file, ['label-schema', label], `one of ${_options_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTypes */ .w.join(', ')}`, type)),
        ])),
        strictLabels: flag('strict-labels'),
        disableIgnorePragma: flag('disable-ignore-pragma'),
        failureThreshold: threshold,
        noFail: flag('no-fail'),
        noColor: flag('no-color'),
        unknownKeys: [
            ...[...values.keys()].filter((key) => !keys.includes(key)),
            ...[...overrides.keys()].filter((key) => !['error', 'warning', 'info', 'style'].includes(key)).map((key) => `override.${key}`),
        ],
        ...(format === undefined ? {} : { format }),
    };
}
/** A type as hadolint spells it, in any case; empty means text. */
function readLabelType(type, failure) {
    const name = String(type ?? '').toLowerCase();
    if (name === '')
        return 'text';
    if (!_options_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTypes */ .w.includes(name))
        throw failure();
    return name;
}
/** What the engine is told. Later entries of overrides win, the gentlest level last, as in hadolint. */
function lintOptions(config) {
    const overrides = new Map();
    for (const level of ['style', 'info', 'warning', 'error'])
        for (const id of config.overrides[level])
            overrides.set(id.toLowerCase(), level);
    return {
        ..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOptions */ .K,
        ignored: new Set(config.ignored.map((id) => id.toLowerCase())),
        overrides,
        trustedRegistries: config.trustedRegistries,
        labelSchema: config.labelSchema,
        strictLabels: config.strictLabels,
        disableIgnorePragma: config.disableIgnorePragma,
    };
}
function invalid(document, file, path, expected, got) {
    const line = document.lineOf(path);
    const shown = typeof got === 'string' ? `"${got.slice(0, 40)}"` : Array.isArray(got) ? 'a list' : got === null ? 'nothing' : typeof got;
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'config-invalid',
        message: `expected ${expected}, got ${shown}`,
        where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
        remedy: 'Correct the key, as the documentation of hadolint has it.',
    });
}


/***/ }),

/***/ 8770:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ imageMatches),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   vq: () => (/* binding */ globsMeet)
/* harmony export */ });
// Globs of images and packages: `*` stands for letters of one part of a path, `**` for any, `?` for one letter.
/** @returns whether all of the text matches; cost is at most the product of both lengths, each bounded. */
function globMatches(glob, text) {
    const pattern = glob.slice(0, 300);
    const subject = text.slice(0, 600);
    let reached = new Set([0]);
    for (let at = 0; at < pattern.length && reached.size > 0; at++) {
        const letter = pattern[at];
        const any = letter === '*' && pattern[at + 1] === '*';
        if (any)
            at++;
        reached = letter === '*' ? overLetters(reached, subject, any) : overOne(reached, subject, letter);
    }
    return reached.has(subject.length);
}
/** Whether some name is taken by both of two patterns; cost is at most the product of their lengths, each bounded. */
function globsMeet(one, other) {
    const [a, b] = [one.slice(0, 300), other.slice(0, 300)];
    const isStar = (letter) => letter === '*';
    // From their ends: whether what is left of both can be one name.
    let next = [];
    for (let i = a.length; i >= 0; i--) {
        const row = [];
        for (let j = b.length; j >= 0; j--) {
            if (i === a.length && j === b.length)
                row[j] = true;
            else if (isStar(a[i]))
                row[j] = next[j] === true || (j < b.length && row[j + 1] === true);
            else if (isStar(b[j]))
                row[j] = row[j + 1] === true || (i < a.length && next[j] === true);
            else
                row[j] = i < a.length && j < b.length && (a[i] === b[j] || a[i] === '?' || b[j] === '?') && next[j + 1] === true;
        }
        next = row;
    }
    return next[0] === true;
}
/** Offsets that a star leads to from others: over any letters, or those of one part. */
function overLetters(reached, subject, any) {
    const next = new Set();
    for (const from of reached) {
        for (let to = from; to <= subject.length && !next.has(to); to++) {
            next.add(to);
            if (!any && subject[to] === '/')
                break;
        }
    }
    return next;
}
function overOne(reached, subject, letter) {
    const next = new Set();
    for (const from of reached)
        if (from < subject.length && (letter === '?' ? subject[from] !== '/' : subject[from] === letter))
            next.add(from + 1);
    return next;
}
/** An image's name with registry, as policies name it: `docker.io/library/node`. Tag and digest are left out. */
function fullName({ registry, repository }) {
    if (registry !== undefined && !/^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)$/.test(registry))
        return `${registry}/${repository}`;
    return `docker.io/${repository.includes('/') ? repository : `library/${repository}`}`;
}
/** A pattern of images with the registry of Docker Hub put in where none is written, the way image names are read. */
function imageMatches(glob, name) {
    const hub = /^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)\/(.+)$/.exec(glob)?.[1];
    if (hub !== undefined && hub !== '**')
        return globMatches(`docker.io/${hub.includes('/') ? hub : `library/${hub}`}`, name);
    const [head = ''] = glob.split('/', 1);
    const hosted = glob.includes('/') && (/[.:]/.test(head) || head === 'localhost' || head.includes('*'));
    if (hosted || glob === '*' || glob === '**')
        return globMatches(glob === '*' ? '**' : glob, name);
    return globMatches(`docker.io/${glob.includes('/') ? glob : `library/${glob}`}`, name);
}


/***/ }),

/***/ 886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var hadolintCode = (function hadolintCode(rule) {
    return [rule.id, ...rule.aliases].find((id) => /^(?:DL|SC)\d{4}$/.test(id));
});
var isBuildkitRule = (function isBuildkitRule(rule) {
    return idsOf(rule).has('all');
});
var isSkippable = (function isSkippable(id) {
    return isBuildkitName(id) && id !== 'InvalidDefinitionDescription';
});
var isBuildkitName = (function isBuildkitName(id) {
    return /^[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]+$/.test(id);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ hadolintCode),
/* harmony export */   PO: () => (/* binding */ isBuildkitRule),
/* harmony export */   UX: () => (/* binding */ idsOf)
/* harmony export */ });
/* unused harmony export sharedIds */
// Which ids name a rule: its own, its peers', and BuildKit's checks that several of our rules share.
/** Peers' ids that several of our rules answer to; an alias may belong to one rule only. */
const sharedIds = {
    WorkdirRelativePath: ['relative-workdir'],
    JSONArgsRecommended: ['shell-form'],
    FromPlatformFlagConstDisallowed: ['platform-in-from'],
    MultipleInstructionsDisallowed: ['several-cmd', 'several-entrypoint', 'several-healthcheck'],
    SecretsUsedInArgOrEnv: ['sensitive-variable', 'secret-named-variable'],
    // BuildKit's own reading of the same: whoever let hadolint's finding stay need not say so again.
    DL3000: ['workdir-before-absolute'],
    DL3025: ['json-args-recommended'],
    DL3029: ['constant-platform'],
    DL3064: ['secret-variable-name'],
    DL4003: ['repeated-instruction'],
    DL4004: ['repeated-instruction'],
    DL3012: ['repeated-instruction'],
};
const cache = new WeakMap();
/** Lower-case. */
function idsOf(rule) {
    const known = cache.get(rule);
    if (known !== undefined)
        return known;
    const shared = Object.entries(sharedIds).flatMap(([id, rules]) => (rules.includes(rule.id) ? [id] : []));
    const names = [rule.id, ...rule.aliases, ...shared];
    // `# check=skip=all` means BuildKit's checks, not rules of security that share the file with them.
    const ids = new Set([...names, ...(names.some(isSkippable) ? ['all'] : [])].map((id) => id.toLowerCase()));
    cache.set(rule, ids);
    return ids;
}
/** The DL or SC id of a rule, as hadolint prints it. */

/** A check that BuildKit has as well. */

/** Its experimental check has to be asked for, and is then not skipped. */

/** BuildKit names its checks in capitals without a hyphen: `StageNameCasing`. */



/***/ }),

/***/ 741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ configuration),
/* harmony export */   ne: () => (/* binding */ controls)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4272);
// Compliance controls that Dockerfile rules cover, named once so that every rule spells them alike.
// CIS Docker Benchmark 1.6 section 4, NIST SP 800-190 sections 3 and 4, PCI DSS 4.0.


const controls = {
    /** 4.1 A user for the container is created. */
    user: ['CIS-Docker-4.1', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
    /** 4.2 Containers use only trusted base images. */
    trustedBase: ['CIS-Docker-4.2', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.3 Unnecessary packages are not installed. */
    fewPackages: ['CIS-Docker-4.3', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.4'],
    /** 4.4 Images are scanned and rebuilt with security patches. */
    patches: ['CIS-Docker-4.4', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
    /** 4.5 Content trust. */
    contentTrust: ['CIS-Docker-4.5', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.6 HEALTHCHECK. */
    healthcheck: ['CIS-Docker-4.6', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
    /** 4.7 Update instructions are not alone. */
    updateAlone: ['CIS-Docker-4.7', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
    /** 4.8 setuid and setgid permissions are removed. */
    setuid: ['CIS-Docker-4.8', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
    /** 4.9 COPY instead of ADD. */
    copyNotAdd: ['CIS-Docker-4.9', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.10 Secrets are not stored in Dockerfiles. */
    secrets: ['CIS-Docker-4.10', 'NIST-800-190-4.1.4', 'PCI-DSS-8.6.2'],
    /** 4.11 Only verified packages are installed. */
    verifiedPackages: ['CIS-Docker-4.11', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** Configuration defects of images in general. */
    configuration: ['NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
};
/** What rules have in common that keep a file in order. */
const configuration = { severity: 'low', confidence: 'high', controls: controls.configuration, risks: _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .X.configuration };


/***/ }),

/***/ 4448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var firstCommand = (function* firstCommand(script, guilty, message, fix) {
    const command = script.commands.find(guilty);
    if (command !== undefined)
        yield { at: script.place(command.node), message: message(command), ...(fix === undefined ? {} : { fix }) };
});
var dropQuotes = (function dropQuotes(text) {
    return text.replace(/^["']/, '').replace(/["']$/, '');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ runsThatStay),
/* harmony export */   DD: () => (/* binding */ wordsProblem),
/* harmony export */   G: () => (/* binding */ triggers),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   QA: () => (/* binding */ removesFolder),
/* harmony export */   Ru: () => (/* binding */ dropQuotes),
/* harmony export */   U$: () => (/* binding */ packages),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   Ve: () => (/* binding */ isPipInstall),
/* harmony export */   Wr: () => (/* binding */ hasSequence),
/* harmony export */   YC: () => (/* binding */ firstCommand),
/* harmony export */   eO: () => (/* binding */ sectionsWithTriggers),
/* harmony export */   hc: () => (/* binding */ onceAFile),
/* harmony export */   lg: () => (/* binding */ inheritByStage),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* unused harmony exports nameList, archiveEndings */
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5462);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8050);
/* harmony import */ var _security_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5144);
// Small builders that rules share, so that a rule's file holds what is particular to it.



/** The script's first command that `guilty` says is, as a problem; hadolint reports one a RUN. */

/** All of these words as one problem at the first of them. */
function* wordsProblem(script, words, message) {
    const [first] = words;
    if (first !== undefined)
        yield { at: script.place(first), message: message(nameList(words.map(({ text }) => text))) };
}
/** `a, b and 3 more`. */
function nameList(names) {
    const unique = [...new Set(names)];
    const shown = unique.slice(0, 3).join(', ');
    return unique.length > 3 ? `${shown} and ${unique.length - 3} more` : shown;
}
/** What a package manager is told to install: the words that are neither flags, nor their arguments, nor the verbs. */
function packages(command, verbs, flagsWithValue = []) {
    return (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .plainArgs */ .IE)((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .withoutFlagArgs */ .wj)(command, flagsWithValue)).filter(({ value }) => !verbs.includes(value));
}
function runs(command, names, verbs) {
    return names.includes(command.name ?? '') && (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .hasArg */ .nb)(command, ...verbs);
}
/** Whether `words` stand side by side among the arguments. */
function hasSequence(command, ...words) {
    return command.args.some((_word, start) => words.every((word, offset) => command.args[start + offset]?.value === word));
}
/** `rm -rf FOLDER`, or of all that is in it, in whatever order the flags stand. */
function removesFolder(command, folder) {
    return (command.name === 'rm' &&
        (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .hasFlag */ .Lt)(command, 'r', 'R', 'recursive') &&
        (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .plainArgs */ .IE)(command).some(({ value }) => folder.test(value.replace(/\/?(?:\*|\.\[!\.\]\*)?$/, ''))));
}
/** `pip install`, `pip3 install`, `python -m pip install`. */
function isPipInstall(command) {
    const name = command.name ?? '';
    if (name.startsWith('pip') && hasSequence(command, 'install'))
        return true;
    return name.startsWith('python') && hasSequence(command, '-m', 'pip', 'install');
}
function sections({ document }) {
    return [{ instructions: document.preamble }, ...document.stages];
}
/**
 * RUNs whose layers come into an image: those of the last stage and of stages that others build on, and what ONBUILD
 * holds. What other stages leave lying around stays behind.
 */
function* runsThatStay(context) {
    const { document, options } = context;
    const last = document.stages.at(-1)?.from;
    const images = new Set(document.stages.map(({ from }) => imageName(from)));
    // What stands before the first FROM counts only in a fragment.
    if (last === undefined)
        yield* document.preamble.filter(isRun);
    else {
        for (const stage of document.stages) {
            const { from, instructions } = stage;
            const stays = sameBase(from, last) || (from.alias !== undefined && images.has(from.alias.text));
            if (stays || (!options.likeHadolint && (0,_security_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .isShipped */ .iw)(stage, context)))
                yield* instructions.filter(isRun);
        }
    }
    yield* triggers(context).filter(isRun);
}
function sameBase(a, b) {
    return a.image?.value === b.image?.value && a.alias?.text === b.alias?.text && a.flags[0]?.value === b.flags[0]?.value;
}
/** The instructions that ONBUILD holds, which run in another build, one after another. */
function triggers(context) {
    return context.all.filter(({ onbuild }) => onbuild);
}
/** Sections of the build itself, and one of what ONBUILD holds. */
function sectionsWithTriggers(context) {
    return [...sections(context), { instructions: triggers(context) }];
}
function isRun(instruction) {
    return instruction.keyword === 'RUN';
}
/** Without one pair of quotes around all of it. */

/** Image name as hadolint compares it: without registry and tag. */
function imageName(from) {
    return from.image?.repository ?? '';
}
/** Name under which later stages know this one: its alias, else the name of its image. */
function stageKey(from) {
    return from.alias?.text ?? imageName(from);
}
/** A value that is remembered by stage and handed on to stages that build on it; `none` stands for no stage. */
function inheritByStage({ likeHadolint }) {
    const values = new Map();
    let key;
    return {
        enter(from) {
            // Docker compares names of stages without case.
            const named = (name) => (likeHadolint ? name : name.toLowerCase());
            key = named(stageKey(from));
            values.set(key, values.get(named(imageName(from))) ?? false);
        },
        set: () => {
            values.set(key, true);
        },
        get current() {
            return values.get(key) ?? false;
        },
    };
}
/** Endings of archives that ADD unpacks. */
const archiveEndings = [
    '.tar',
    '.Z',
    '.bz2',
    '.gz',
    '.lz',
    '.lzma',
    '.tZ',
    '.tb2',
    '.tbz',
    '.tbz2',
    '.tgz',
    '.tlz',
    '.tpz',
    '.txz',
    '.xz',
];
function isArchive(path) {
    const name = dropQuotes(path);
    return archiveEndings.some((ending) => name.endsWith(ending));
}
/** Faults of style that a file has throughout: the first is told, with the number of the others; the pedantic see each. */
function* onceAFile(problems, { document, options }) {
    if (options.pedantic === 'all')
        return yield* problems;
    const checks = (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .commentChecks */ .xn)(document);
    const open = [...problems].filter(({ instruction }) => instruction === undefined || !checks.has(instruction));
    const [first, ...more] = open;
    if (first === undefined)
        return;
    // One fix for all: who changes the style of one line changes that of the file.
    const fixes = open.slice(0, 100).flatMap(({ fix }) => fix ?? []);
    yield {
        ...first,
        message: more.length === 0 ? first.message : `${first.message}; so it is in ${more.length} more ${more.length === 1 ? 'place' : 'places'}`,
        ...(fixes.length === 0
            ? {}
            : {
                fix: () => {
                    const drafts = fixes.flatMap((draft) => draft() ?? []);
                    const [one] = drafts;
                    return one === undefined ? undefined : { ...one, edits: drafts.flatMap(({ edits }) => edits) };
                },
            }),
    };
}


/***/ }),

/***/ 6196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ templateMark),
/* harmony export */   hasTemplateBranches: () => (/* binding */ hasTemplateBranches),
/* harmony export */   q: () => (/* binding */ isFilledIn)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5610);
// A file that a program fills in before Docker sees it: it is told once, at the first place that Docker cannot read.

/**
 * `{{ \u2026 }}`, `{% \u2026 %}`, `<% \u2026 %>`, `%%NAME%%`, `@NAME@`, `__NAME__`, `#NAME#`, `#{\u2026}`, `${templateOption:name}`, `${project.version}`, a name that says `REPLACE-ME`, `<name>` or
 * `[name]` for an image, and three dots for lines that were left out.
 */
const marks = /\{\{|\{%|<%|%%\w{1,100}%%|@@?[A-Za-z_]\w{0,100}@@?|__[A-Z][A-Z0-9_]{0,60}__|#[A-Z][A-Z0-9_]{1,60}#|#\{|\$\{\w{1,100}:[A-Za-z]|\$\{\w{1,100}\.[A-Za-z][\w.-]{0,100}\}|\bREPLACE[-_]?(?:ME|THIS)\b|^[ \t]{0,40}FROM[ \t]{1,20}\S{0,200}[<[][a-z][\w. -]{0,60}[>\]]|^[ \t]{0,40}(?:\.\.\.|\u2026)[ \t]{0,40}$/im;
/**
 * Marks that only their case tells: `FROM BASEIMAGE`, which a script exchanges, calls of m4 and blocks of EmPy that stand where an
 * instruction would, and `EXPOSE {port}`.
 */
const casedMarks = /^[ \t]{0,40}(?:(?:FROM|from)[ \t]{1,20}(?:[A-Z0-9]{0,30}(?:BASE|IMAGE)[A-Z0-9_]{0,30}|[A-Z]{2,30}(?:_[A-Z]{2,30}){1,4})(?![\w./-])|(?:s?include|ifelse|ifdef|define)\(|@[({[]|(?:FROM|EXPOSE)[ \t]{1,20}\{[a-z]\w{0,60}\})|\bdnl$/m;
/** Lines for the preprocessor of C, which are comments to Docker, without their `#`. */
const preprocessed = /^(?:ifn?def[ \t]|if[ \t]{1,20}!?defined|include[ \t]{0,20}["<])[^\n]{0,60}/;
/** Marks of templates whose other lines Docker may well read: what it would then stop at says nothing of the file that they make. */
const branches = /^[ \t]{0,40}(?:<%|\{%|\{\{-?[ \t]{0,20}(?:if|else|end|range|#)|%[ \t]{0,20}(?:if|for|else|end))/m;
/** Whether a program chooses among the lines of the file before Docker sees it: those that say so Docker cannot read. */
function hasTemplateBranches({ text, problems, index }) {
    return branches.test(text) && problems.some(({ start }) => branches.test(index.lineText(index.positionAt(start).line).slice(0, 4000)));
}
/** Whether a piece of such a file has a mark in it. */
function isFilledIn(text) {
    return marks.test(text);
}
/** Endings by which a file says that a program fills it in: `Dockerfile.template`, `Dockerfile-slim.j2`. */
const templateName = /\.(?:template|te?mpl|tpl|j2|jinja2?|erb|ejs|em|m4|mustache|hbs|gotmpl|in)$/i;
const cache = new WeakMap();
/**
 * The first thing that Docker would refuse, when it stands in a line with such a mark, or the file has the name of a template;
 * undefined when the file is none.
 */
function templateMark({ document, path }) {
    if (cache.has(document))
        return cache.get(document);
    const problems = [...document.problems, ...(0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke)(document)];
    const [ending] = templateName.exec(path) ?? [];
    const named = ending === undefined || problems[0] === undefined ? undefined : { mark: ending, at: problems[0] };
    const found = findMark(document, problems) ?? named;
    cache.set(document, found);
    return found;
}
function findMark({ text, index, comments }, problems) {
    // One look at the text first: most files have none of these anywhere.
    const [first] = problems;
    if (first === undefined)
        return undefined;
    const [line] = comments.flatMap((comment) => (comment.inside ? [] : (preprocessed.exec(comment.text)?.[0] ?? [])));
    if (line !== undefined)
        return { mark: `#${line}`, at: first };
    if (!marks.test(text) && !casedMarks.test(text))
        return undefined;
    for (const problem of problems) {
        const written = index.lineText(index.positionAt(problem.start).line).slice(0, 4000);
        const mark = (marks.exec(written) ?? casedMarks.exec(written))?.[0].trim() ?? markOver(text, problem.start);
        if (mark !== undefined)
            return { mark, at: problem };
    }
    return undefined;
}
/** The braces of an expression of several lines over a place in it. */
function markOver(text, at) {
    const before = text.slice(Math.max(0, at - 4000), at);
    const open = before.lastIndexOf('{{');
    return open >= 0 && before.lastIndexOf('}}') < open && text.slice(at, at + 4000).includes('}}') ? '{{' : undefined;
}


/***/ }),

/***/ 6466:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ relativeWorkdir)
/* harmony export */ });
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4246);
/* harmony import */ var _fixes_places_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3979);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4448);




const relativeWorkdir = {
    ..._controls_js__WEBPACK_IMPORTED_MODULE_0__/* .configuration */ .HF,
    id: 'relative-workdir',
    aliases: ['DL3000', 'CKV_DOCKER_10', 'DS-0009', 'DS009'],
    title: 'WORKDIR is relative',
    why: 'Where it leads depends on the base image, so a new base moves the files and every later path breaks or hits others',
    remedy: 'Write the directory as an absolute path.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nWORKDIR "app/src"\n' }],
        good: [{ text: 'FROM alpine:3.20\nWORKDIR /app\n' }, { text: 'FROM alpine:3.20\nENV HOME=/srv\nWORKDIR $HOME/app\n' }],
    },
    check: {
        level: 'error',
        on: ['WORKDIR'],
        *instruction(instruction, context) {
            const { argument } = instruction;
            const path = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .dropQuotes */ .Ru)(argument.value);
            // A variable may well hold an absolute path; `C:\` and `C:/` are absolute on Windows.
            if (path !== '' && !/^(?:[/$]|\p{L}:)/u.test(path))
                yield { at: argument, message: `WORKDIR ${argument.text} is relative`, fix: () => absoluteWorkdir(instruction, context) };
        },
    },
};
function absoluteWorkdir(instruction, context) {
    if (instruction.keyword !== 'WORKDIR')
        return undefined;
    const before = (0,_fixes_places_js__WEBPACK_IMPORTED_MODULE_2__/* .workdirBefore */ .Cw)(instruction, context);
    const path = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .dropQuotes */ .Ru)(instruction.argument.value);
    if (before === undefined || !/^[\w./-]+$/.test(path))
        return undefined;
    const absolute = (0,_fixes_places_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([before, path]);
    return (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .fix */ .Up)(`Write ${absolute}`, (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC)(instruction.argument, absolute));
}


/***/ }),

/***/ 806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sudo)
/* harmony export */ });
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4246);
/* harmony import */ var _fixes_places_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3979);
/* harmony import */ var _fixes_shell_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4133);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4272);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4448);





const sudo = {
    id: 'sudo',
    aliases: ['DL3004', 'CKV2_DOCKER_1', 'DS-0010', 'DS010'],
    severity: 'medium',
    confidence: 'high',
    title: 'sudo in a build step',
    why: 'A build step already runs as root, and sudo left in the image lets whoever breaks into the container become root',
    remedy: 'Run the command before the USER instruction, or as `USER root` followed by the old user; gosu drops rights at start.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.user,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.access,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN sudo apt-get update\n' }, { text: 'FROM debian:12\nRUN true && (cd /tmp; sudo make install)\n' }],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y sudo=1.9\n' }, { text: 'FROM debian:12\nRUN echo "sudo make me a sandwich"\n' }],
    },
    check: {
        level: 'error',
        onbuild: true,
        programs: ['sudo'],
        *shell(script, run, context) {
            yield* (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCommand */ .YC)(script, ({ name }) => name === 'sudo', () => 'sudo runs in a build step', () => withoutSudo(run, context));
        },
    },
};
/** What stays a program when it comes first: no flag, assignment, list, test or word that the shell keeps for itself. */
const plainProgram = /^(?!(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|in|function|coproc|time)$)[A-Za-z0-9_./][^=]*$/;
/** A build step runs as root unless USER says otherwise, so the word does nothing. */
function withoutSudo(instruction, context) {
    const found = (0,_fixes_shell_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .shellRun */ .gE)(instruction, context);
    if (found === undefined)
        return undefined;
    const stage = context.stageOf(found.run);
    const before = stage?.instructions.slice(0, stage.instructions.indexOf(found.run)) ?? [];
    for (let at = stage?.parent; at !== undefined; at = at.parent)
        before.push(...at.instructions);
    if (before.some(({ keyword }) => keyword === 'USER') || (0,_fixes_places_js__WEBPACK_IMPORTED_MODULE_4__/* .rootImage */ .gK)(stage, context) === undefined)
        return undefined;
    const edits = [];
    for (const command of found.script.commands.filter(({ name }) => name === 'sudo')) {
        const [next] = command.args;
        const head = (0,_fixes_shell_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .programWord */ .JJ)(command);
        if (head === undefined || next === undefined || !plainProgram.test(next.text))
            return undefined;
        const [from, to] = [(0,_fixes_shell_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .exactSpan */ .q_)(head, found.script, context), (0,_fixes_shell_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .exactSpan */ .q_)(next, found.script, context)];
        // Words on two lines stay as they are.
        if (from === undefined || to === undefined || !/^[ \t]+$/.test(context.document.text.slice(from.end, to.start)))
            return undefined;
        edits.push((0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_5__/* .remove */ .TF)({ start: from.start, end: to.start }));
    }
    return edits.length === 0 ? undefined : (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .Mf)((0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_5__/* .fix */ .Up)('Leave out sudo: the step runs as root', ...edits));
}


/***/ }),

/***/ 585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eq: () => (/* binding */ isSensitiveName),
  Sw: () => (/* binding */ variableRules)
});

// UNUSED EXPORTS: selfReference, sensitiveName

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/controls.js
var controls = __nccwpck_require__(741);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/risks.js
var risks = __nccwpck_require__(4272);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-shapes.js
var credential_shapes = __nccwpck_require__(2572);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/secret-severity.js
// How bad a variable with the name of a secret is: what its name really says, and whether a value stands beside it.

/** The name tells of where, who, which or how many, and of no secret: `DB_PASSWORD_FILE`, `USERNAME`, `SEALED_SECRETS_COMMIT`. */
const besideSecret = /(?:_|^)(?:file|path|dir|version|url|uri|host|port|id|name|type|enabled?|disabled?|method|ttl|length|size|public|pub|user(?:name)?|count|limit|expir\w{0,20}|timeout|algorithm|prefix|region|commit|branch|tag|revision)$/i;
/** A word of its own in the name: `TOKENIZERS_PARALLELISM`, `SECRETLINT_HOME` and `PRIVATE_NETWORK` have none. */
const secretWord = /(?:_|^)\w{0,30}?(?:password|passwd|secret|token|(?:api|client|access|private|secret|auth|account|license)_?key)s?(?:_|$)/i;
/**
 * `high` where a value that may be live stands in the file or is baked in from an argument; `medium` where only the way of passing
 * it is wrong, or the value is one of those that everybody has; `low` where nothing says that there is a secret.
 */
function secretSeverity({ name, value }, keyword) {
    const text = value?.value ?? '';
    if (besideSecret.test(name.value) || !secretWord.test(name.value))
        return 'low';
    // A default that is empty is filled in when the container runs.
    if (text === '')
        return keyword === 'ARG' ? 'medium' : 'low';
    if (text.includes('$'))
        return keyword === 'ENV' && /^\$\{?\w{1,200}\}?$/.test(text) ? 'medium' : 'low';
    // A path, an address, a number or a switch.
    if (/^(?:[./~]|[a-z]{2,10}:\/\/|\d{1,5}$|(?:true|false|yes|no|on|off)$)/i.test(text))
        return 'low';
    // The name of a file: `RESET_PASSWORD="reset-password.sh"`.
    if (/^[\w-]{1,80}\.(?:sh|py|pl|rb|js|ps1|bat|jar|json|ya?ml|txt|pem|key|crt|conf|cfg|ini|xml|properties|sql)$/i.test(text))
        return 'low';
    return (0,credential_shapes/* isPlaceholder */.wK)(text) || isOfItsName(text, name.value) ? 'medium' : 'high';
}
/** `PASSWORD=secret`, `TOKEN=my-token`, `SECRET_KEY_BASE=precompile`: one plain word is a stand-in more often than a secret. */
function isOfItsName(text, name) {
    return /^[a-z]{1,12}$/i.test(text) || text.toLowerCase().replace(/[^a-z]/g, '') === name.toLowerCase().replace(/[^a-z]/g, '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/variables.js
// ENV and ARG.


const selfReference = {
    id: 'env-refers-to-itself',
    aliases: ['DL3044'],
    severity: 'medium',
    confidence: 'high',
    title: 'ENV uses a variable that it sets itself',
    why: 'All values of one ENV see the variables as they were before it, so this one is empty or old',
    remedy: 'Set the first variable in an ENV of its own.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nENV HOME_DIR=/app BIN=$HOME_DIR/bin\n' }],
        good: [
            { text: 'FROM alpine:3.20\nENV HOME_DIR=/app\nENV BIN=$HOME_DIR/bin\n' },
            { text: 'FROM alpine:3.20\nENV PATH=/app/bin:$PATH\n' },
        ],
    },
    check: {
        level: 'error',
        *file({ document }) {
            const known = new Set();
            for (const instruction of document.instructions) {
                if (instruction.keyword === 'ARG')
                    for (const { name } of instruction.pairs)
                        known.add(name.value);
                if (instruction.keyword !== 'ENV')
                    continue;
                const { pairs } = instruction;
                const uses = usesOf(pairs);
                const wrong = pairs.find((pair) => !known.has(pair.name.value) && uses.some(pair));
                for (const { name } of pairs)
                    known.add(name.value);
                if (wrong !== undefined)
                    yield { at: wrong, message: `${wrong.name.value} is set and used in the same ENV`, instruction };
            }
        },
    },
};
/** Which names the values of one ENV use; read once, as it may have thousands. */
function usesOf(pairs) {
    const users = new Map();
    for (const pair of pairs)
        for (const [, braced, bare] of (pair.value?.text ?? '').matchAll(/\$(?:\{([^{}$]{1,200})\}|([A-Za-z0-9_]{1,200}))/g)) {
            const name = (braced ?? bare);
            const list = users.get(name);
            // The pair itself, and one other, are all that is asked for.
            if (list === undefined)
                users.set(name, [pair]);
            else if (list.length < 2 && !list.includes(pair))
                list.push(pair);
        }
    return { some: (pair) => users.get(pair.name.value)?.some((other) => other !== pair) === true };
}
/** Names that hold credentials, or say whose, in the documentation of the services they belong to. */
const sensitive = new Set([
    'ACCESS_TOKEN',
    'APPLICATION_KEY',
    'APP_SECRET',
    'AUTH_TOKEN',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'BITTREX_API_KEY',
    'BITTREX_API_SECRET',
    'CF_PASSWORD',
    'CF_USERNAME',
    'CIRCLE_TOKEN',
    'CI_DEPLOY_PASSWORD',
    'CI_DEPLOY_USER',
    'DOCKERHUB_PASSWORD',
    'DOCKER_EMAIL',
    'DOCKER_PASSWORD',
    'DOCKER_USERNAME',
    'FACEBOOK_ACCESS_TOKEN',
    'FACEBOOK_APP_ID',
    'FACEBOOK_APP_SECRET',
    'FIREBASE_API_TOKEN',
    'FIREBASE_TOKEN',
    'FOSSA_API_KEY',
    'GH_ENTERPRISE_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GITHUB_TOKEN',
    'HEROKU_API_KEY',
    'HEROKU_API_USER',
    'NPM_AUTH_TOKEN',
    'NPM_TOKEN',
    'OKTA_AUTHN_GROUPID',
    'OKTA_CLIENT_ORGURL',
    'OKTA_CLIENT_TOKEN',
    'OKTA_OAUTH2_CLIENTID',
    'OKTA_OAUTH2_CLIENTSECRET',
    'OPENAI_API_KEY',
    'OS_PASSWORD',
    'OS_USERNAME',
    'POSTGRES_PASSWORD',
    'SLACK_TOKEN',
    'STRIPE_API_KEY',
    'STRIPE_DEVICE_NAME',
    'TRAVIS_OS_NAME',
    'TRAVIS_SECURE_ENV_VARS',
    'TRAVIS_SUDO',
    'VAULT_CLIENT_KEY',
    'VAULT_TOKEN',
]);
const suspicious = /api_key|client_key|password|private|secret|token|username/i;
function isSensitiveName(name) {
    return sensitive.has(name.toUpperCase()) || suspicious.test(name);
}
const sensitiveName = {
    id: 'sensitive-variable',
    aliases: ['DL3064'],
    severity: 'high',
    confidence: 'medium',
    title: 'ARG or ENV with the name of a credential',
    why: 'The value stays in the image and its history, where everyone who can pull the image reads it',
    remedy: 'Use RUN --mount=type=secret during the build, and the secret store of the platform at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nARG NPM_TOKEN\n' }, { text: 'FROM alpine:3.20\nENV DB_PASSWORD=x\n' }],
        good: [{ text: 'FROM alpine:3.20\nENV PORT=80\n' }],
    },
    check: {
        level: 'warning',
        on: ['ARG', 'ENV'],
        onbuild: true,
        *instruction(instruction, { options }) {
            const { pairs } = instruction;
            // hadolint reads one name of an ARG, though BuildKit takes several.
            const read = options.likeHadolint && instruction.keyword === 'ARG' ? pairs.slice(0, 1) : pairs;
            const guilty = read.filter(({ name }) => isSensitiveName(name.value));
            const severities = guilty.map((pair) => secretSeverity(pair, instruction.keyword));
            // The worst of an instruction stands for it; in hadolint's own formats, where severity does not show, the first.
            const gravest = options.likeHadolint ? severities[0] : byWeight.find((severity) => severities.includes(severity));
            const worst = gravest === undefined ? -1 : severities.indexOf(gravest);
            const pair = guilty[worst];
            if (pair !== undefined)
                yield {
                    at: pair.name,
                    message: `${instruction.keyword} ${pair.name.value} has the name of a credential`,
                    severity: severities[worst],
                };
        },
    },
};
const byWeight = ['high', 'medium', 'low'];
const variableRules = [selfReference, sensitiveName];


/***/ }),

/***/ 2572:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ findCredential),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export credentialShapes */
// Texts that are credentials by their form alone. Short on purpose: secret-scan knows hundreds; these are the ones that
// end up in Dockerfiles, judged without reaching into another engine.
const credentialShapes = [
    { what: 'an AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
    { what: 'a GitHub token', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/ },
    { what: 'a GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/ },
    { what: 'a GitLab token', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { what: 'a Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}/ },
    { what: 'an npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { what: 'a Docker Hub token', hint: 'dckr_', pattern: /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{27,64}/ },
    { what: 'a PyPI token', hint: 'pypi-', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{50,400}/ },
    { what: 'a Google API key', hint: 'AIza', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
    { what: 'a Stripe key', hint: '_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,200}/ },
    { what: 'a SendGrid key', hint: 'SG.', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/ },
    { what: 'an Anthropic key', hint: 'sk-ant-', pattern: /\bsk-ant-[a-z0-9]{3,10}-[A-Za-z0-9_-]{40,200}/ },
    { what: 'an OpenAI key', hint: 'sk-', pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/ },
    { what: 'a Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { what: 'a Vault token', hint: 'hvs.', pattern: /\bhvs\.[A-Za-z0-9_-]{24,200}/ },
    { what: 'a JSON web token', hint: 'eyJ', pattern: /\beyJ[A-Za-z0-9_-]{15,2000}\.eyJ[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{20,2000}/ },
    {
        what: 'a private key',
        hint: '-----BEGIN',
        pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----/,
    },
];
/** What a company's servers answer to by their short names: registries, mirrors, hosts of code. */
const served = /^(?:(?:git|svn|hg|bzr)\+)?(?:https?|ssh|git|ftps?|sftp|svn|ldaps?|smtps?|imaps?|smb|cifs)$/;
/** `scheme://user:password@host`, the password being no variable and no placeholder. */
const passwordInAddress = /\b([a-z][a-z0-9+.-]{1,20}):\/\/[^\s:/@'"$]{0,100}:([^\s:/@'"$<>{}]{4,200})@[A-Za-z0-9[]/;
function findCredential(text) {
    const bounded = text.slice(0, 64 * 1024);
    for (const { what, hint, pattern } of credentialShapes) {
        if (!bounded.includes(hint))
            continue;
        const match = pattern.exec(bounded);
        if (match === null || isPlaceholder(match[0]))
            continue;
        return {
            what,
            start: match.index,
            end: match.index + match[0].length,
            redacted: `${match[0].slice(0, 4)}\u2026 (${match[0].length} letters)`,
        };
    }
    const match = bounded.includes('://') ? passwordInAddress.exec(bounded) : null;
    const [, scheme = '', password] = match ?? [];
    if (match === null || password === undefined || isPlaceholder(password))
        return undefined;
    const end = match.index + match[0].length - 2;
    const host = /^[A-Za-z0-9_-]{1,200}/.exec(bounded.slice(end + 1, end + 202))?.[0] ?? '';
    const nearby = !served.test(scheme) && /^(?:[:/?#"'\s]|$)/.test(bounded.slice(end + 1 + host.length)) && host !== '';
    return {
        what: 'a password in an address',
        start: end - password.length,
        end,
        redacted: `(${password.length} letters)`,
        ...(nearby ? { nearby } : {}),
    };
}
/** `REPO_PASSWORD`, which a script exchanges for the password. */
const namesItself = /^(?:[A-Z]{2,30}_){0,4}(?:PASS(?:WORD|WD)?|TOKEN|SECRET|KEY)$/;
/** What documentation writes in place of a credential, and what a build image's throw-away database gets. */
function isPlaceholder(value) {
    const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (plain.length < 4 || namesItself.test(value))
        return true;
    if (/example|changeme|setme|placeholder|dummy|yourtoken|yourpass|yoursecret|xxxx|todo|redacted|insert|replace|override|notset|unset|fake/.test(plain))
        return true;
    if (/^(?:password|passwd|secret|token|pass|test|testing|dev|local|none|null|undefined|true|false|root|admin|user|postgres|mysql|default|empty)\d{0,3}$/.test(plain))
        return true;
    return new Set(plain).size < 3;
}


/***/ }),

/***/ 6372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   kR: () => (/* binding */ savedAs),
/* harmony export */   uc: () => (/* binding */ downloadPipedToShell),
/* harmony export */   yk: () => (/* binding */ running)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3259);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4272);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6603);
/* harmony import */ var _powershell_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3033);




const downloadPipedToShell = {
    id: 'download-piped-to-shell',
    aliases: ['curl-pipe-sh'],
    severity: 'medium',
    confidence: 'high',
    title: 'A download is run unseen',
    why: 'Whoever controls that server, or the way to it, runs what they like as root in your build, with its secrets and its output',
    remedy: 'Save the script, compare its SHA-256 with one you keep in the Dockerfile, then run it; or install a pinned package.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.verifiedPackages,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh\n' },
            { text: 'FROM debian:12\nRUN wget -O- https://example.com/i | gunzip | sudo -E bash -s -- -y\n' },
            { text: 'FROM debian:12\nRUN bash <(curl -s https://example.com/i)\n' },
            { text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/i)"\n' },
            { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/i)"\n' },
            { text: "FROM debian:12\nRUN bash -c 'curl https://example.com/i | python3 -'\n" },
            { text: 'FROM debian:12\nRUN source <(curl https://example.com/env)\n' },
            { text: 'FROM debian:12\nRUN curl -o /tmp/env https://example.com/env && . /tmp/env\n' },
            { text: 'FROM debian:12\nRUN curl -o env.sh https://example.com/env && source ./env.sh\n' },
            { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && chmod +x i.sh && ./i.sh\n' },
            { text: 'FROM debian:12\nRUN S=$(curl -fsSL https://example.com/i) && sh -c "$S"\n' },
            { text: 'FROM debian:12\nRUN curl -s https://example.com/i | sh /dev/fd/0\n' },
            { text: 'FROM debian:12\nRUN X=curl; "$X" -s https://example.com/i | sh\n' },
            { text: 'FROM debian:12\nENV GET=curl\nARG WITH=bash\nRUN $GET -s https://example.com/i | $WITH\n' },
            { text: 'FROM debian:12\nRUN curl -s https://example.com/i | "$SHELL" -s\n' },
            { text: 'FROM debian:12\nRUN curl -s https://example.com/i | $0\n' },
            { text: 'FROM debian:12\nRUN curl -s https://example.com/i | xargs -0 sh -c\n' },
            { text: 'FROM debian:12\nRUN curl -s https://example.com/i | while read line; do eval "$line"; done\n' },
            { text: 'FROM debian:12\nRUN echo "Y3VybCBodHRwczovL2V4YW1wbGUuY29tIHwgc2g=" | base64 -d | sh\n' },
            { text: 'FROM python:3.12\nRUN python3 -c "import urllib.request as u; exec(u.urlopen(\'https://example.com/i\').read())"\n' },
            { text: 'FROM python:3.12\nRUN python3 <<EOF\nimport requests\nexec(requests.get("https://example.com/i").text)\nEOF\n' },
            {
                text: "FROM php:8.3\nRUN php -r \"copy('https://getcomposer.org/installer', 'setup.php');\" && php setup.php\n",
            },
            {
                text: "FROM python:3.12\nRUN python3 -c \"import urllib.request as u; u.urlretrieve('https://example.com/i', 'i.sh')\" && sh i.sh\n",
            },
            { text: 'FROM perl:5.40\nRUN perl -MLWP::Simple -e \'eval get("https://example.com/i")\'\n' },
            { text: 'FROM debian:12\nENTRYPOINT ["sh", "-c", "curl -fsSL https://example.com/i | sh"]\n' },
            {
                text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN powershell -Command "iex ((New-Object Net.WebClient).DownloadString(\'https://example.com/i.ps1\'))"\n',
            },
            {
                text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN irm https://example.com/i.ps1 | iex\n',
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/x.tgz | tar xz\n' },
            { text: "FROM debian:12\nRUN curl -s https://example.com/v | python3 -c 'import json,sys; print(json.load(sys.stdin))'\n" },
            { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && echo "0123  i.sh" | sha256sum -c && sh i.sh\n' },
            { text: 'FROM debian:12\nRUN echo "curl https://example.com | sh"\n' },
            { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo "$V" | grep 1 && sh -c "echo $V"\n' },
            { text: 'FROM python:3.12\nRUN python3 -c "import urllib.request as u; print(u.urlopen(\'https://example.com/v\').read())"\n' },
            {
                text: "FROM php:8.3\nRUN php -r \"copy('https://getcomposer.org/installer', 's.php');\" && php -r \"if (hash_file('sha384', 's.php') !== '00') exit(1);\" && php s.php\n",
            },
            { text: 'FROM debian:12\nHEALTHCHECK CMD ["curl", "-f", "https://example.com/health"]\n' },
        ],
    },
    check: {
        on: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL'],
        onbuild: true,
        *instruction(instruction, context) {
            const run = running(instruction);
            if (run === undefined)
                return;
            yield* runByPowerShell(run, context);
            const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(run, context);
            const script = run.command.form === 'exec' ? '' : context.script(run.command).source.text;
            const verified = calls.some(isVerification);
            const saved = new Map();
            const held = new Map();
            for (const call of calls) {
                const source = feedsInterpreter(call, held);
                if (source !== undefined) {
                    yield problem(call, source);
                    continue;
                }
                if (runsWhatItFetches(call, script)) {
                    yield { at: call.at, message: `${call.name} runs what its program fetches` };
                    continue;
                }
                for (const { value, nested } of call.assignments) {
                    const download = nested.flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsIn */ .Tz).find(_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc);
                    if (download !== undefined)
                        held.set(value.split('=', 1)[0], download);
                }
                for (const file of filesFetched(call))
                    saved.set(plain(file), call);
                if (verified)
                    continue;
                const file = runFile(call);
                const download = file === undefined ? undefined : saved.get(plain(file));
                if (download !== undefined)
                    yield problem(call, download);
            }
        },
    },
};
/** The instruction, where a shell or program gets its words. */
function running(instruction) {
    return 'command' in instruction && instruction.command !== undefined ? instruction : undefined;
}
function filesFetched(call) {
    if ((0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc)(call))
        return savedAs(call);
    if (/^python[\d.]{0,6}$/.test(call.name))
        return call.args.flatMap(({ value }) => /\burlretrieve\(\s?["']https?:[^"']{1,500}["'],\s?["']([^"']{1,200})["']/.exec(value.slice(0, 2000))?.[1] ?? []);
    // How the installer of Composer is fetched.
    return call.name === 'php'
        ? call.args.flatMap(({ value }) => /\bcopy\(\s?["']https?:[^"']{1,500}["'],\s?["']([^"']{1,200})["']/.exec(value.slice(0, 2000))?.[1] ?? [])
        : [];
}
const fetchesInCode = /\burlopen\b|\bhttpx?\.get\b|\brequests\.get\b|LWP::Simple\b|HTTP::Tiny\b|open-uri\b|\bNet::HTTP\b|\bfile_get_contents\(\s?["']https?:|\bfetch\(\s?["'`]https?:/;
/** `eval` and `exec` of the language itself, no method of that name. */
const runsInCode = /(?:^|[^.\w$])(?:exec|eval)\b/;
/** `python -c "exec(urlopen(\u2026).read())"`, and the same by heredoc. */
function runsWhatItFetches(call, script) {
    if (!isInterpreter(call.name) || _calls_js__WEBPACK_IMPORTED_MODULE_2__/* .shells */ .mP.has(call.name))
        return false;
    const flag = call.args.findIndex(({ value }) => /^(?:-[A-Za-z]*[cer]|--eval|--print)$/.test(value));
    const body = call.editable ? call.node.redirects.findLast(({ body: lines }) => lines !== undefined)?.body : undefined;
    const code = flag >= 0 ? call.args[flag + 1]?.value : body === undefined ? undefined : script.slice(body.start, body.end);
    const options = call.args.slice(0, Math.max(0, flag)).map(({ value }) => value);
    const text = [...options, code ?? ''].join(' ').slice(0, 20_000);
    return code !== undefined && fetchesInCode.test(text) && runsInCode.test(text);
}
function problem(call, source) {
    const [address = ''] = (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .addresses */ .Nt)(source);
    const open = address.startsWith('http://') || (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(source, '--insecure', '--no-check-certificate');
    return {
        at: call.at,
        message: `${call.name} runs what ${source.name} fetches${address === '' ? '' : ` from ${host(address)}`}${open ? ', and nobody checks who answers' : ''}`,
        ...(open ? { severity: 'high' } : {}),
    };
}
const fetches = /\b(?:DownloadString|Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b/i;
/** `iex ((New-Object Net.WebClient).DownloadString('\u2026'))` and `irm \u2026 | iex`, in one statement. */
function* runByPowerShell(run, context) {
    if (!(0,_powershell_js__WEBPACK_IMPORTED_MODULE_4__/* .isPowerShell */ .i)(run, context))
        return;
    const { script, form, exec } = run.command;
    const text = form === 'exec' ? exec.map(({ value }) => value).join(' ') : script.text;
    const statement = text
        .slice(0, 20_000)
        .split(/[;\n]/)
        .find((one) => /\b(?:iex|Invoke-Expression)\b/i.test(one) && fetches.test(one));
    if (statement === undefined)
        return;
    const address = /https?:\/\/[^\s'"()]{1,300}/i.exec(statement)?.[0];
    yield {
        at: run.command.form === 'exec' ? run : script.spanOf(text.indexOf(statement), text.indexOf(statement) + statement.length),
        message: `PowerShell runs what it fetches${address === undefined ? '' : ` from ${host(address)}`}`,
        ...(address?.startsWith('http://') === true ? { severity: 'high' } : {}),
    };
}
function host(address) {
    return address.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/, 1)[0];
}
const interpreters = new Set([..._calls_js__WEBPACK_IMPORTED_MODULE_2__/* .shells */ .mP, 'python', 'python2', 'python3', 'perl', 'ruby', 'node', 'php', 'pwsh', 'lua', 'deno', 'bun']);
function isInterpreter(name) {
    return interpreters.has(name) || /^(?:python|php|ruby|perl)\d[\d.]*$/.test(name);
}
/** What stands for the standard input. */
const standardInput = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;
/**
 * The download that an interpreter gets as its program, by pipe or by substitution.
 * @param held downloads by the variable that holds what they gave
 */
function feedsInterpreter(call, held) {
    const { name, args, feeders } = call;
    const inVariable = ({ value }) => held.get(/^\$\{(\w{1,100})\}$/.exec(value.slice(0, 110))?.[1] ?? '');
    const nested = (index) => {
        const words = index === undefined ? args : args.slice(index, index + 1);
        return words.flatMap((word) => word.nested.flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsIn */ .Tz)).find(_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc) ?? words.map(inVariable).find((one) => one !== undefined);
    };
    const piped = () => feeders.flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOfNode */ .Lm).find(_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc) ??
        feeders
            .slice(-1)
            .flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOfNode */ .Lm)
            .filter((feeder) => feeder.name === 'echo' || feeder.name === 'printf')
            .flatMap((feeder) => feeder.args.map(inVariable))
            .find((one) => one !== undefined);
    // `\u2026 | while read line; do eval "$line"; done` runs the pipe line by line.
    if (name === 'eval')
        return nested() ?? (args.some(({ literal }) => literal === undefined) ? piped() : undefined);
    if (name === 'source' || name === '.')
        return nested(0) ?? (standardInput.test(args[0]?.value ?? '') ? piped() : undefined);
    if (!isInterpreter(name))
        return undefined;
    // `sh -c "$(\u2026)"`, `python -c "$(\u2026)"`, `bash <(\u2026)`; `xargs sh -c` brings the program by the pipe.
    const inline = args.findIndex(({ value }) => /^-[A-Za-z]*[ce]$/.test(value));
    if (inline >= 0)
        return args[inline + 1] === undefined ? piped() : nested(inline + 1);
    const file = (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .operands */ .bw)(call)[0];
    if (file !== undefined && !standardInput.test(file.value)) {
        if (/^[<$]\(/.test(file.text) || file.text.startsWith('"$('))
            return file.nested.flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsIn */ .Tz).find(_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc);
        // `bash -s -- arguments` and `sh -x` read the pipe; `python script.py` does not.
        if (!(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .shells */ .mP.has(name) && (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(call, 's')))
            return undefined;
    }
    if (args.some(({ value }) => value === '-m'))
        return undefined;
    const here = call.node.redirects.find(({ operator }) => operator === '<<<' || operator === '<')?.target;
    return here?.nested.flatMap(_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsIn */ .Tz).find(_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc) ?? (here === undefined ? undefined : inVariable(here)) ?? piped();
}
const checkers = /^(?:(?:sha(?:1|224|256|384|512)|md5|b2)sum|shasum|gpgv?2?|cosign|minisign|openssl|slsa-verifier|rhash|signify)$/;
/** Compares a file with a digest or signature. */
function isVerification(call) {
    if (call.name === 'php')
        return call.args.some(({ value }) => /\bhash_file\b/.test(value.slice(0, 2000)));
    if (!checkers.test(call.name))
        return false;
    if (/^gpg2?$/.test(call.name))
        return (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(call, '--verify') || (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(call, '--decrypt');
    if (call.name === 'gpgv' || call.name === 'rhash')
        return true;
    if (/sum$/.test(call.name))
        return (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(call, '--check', 'c') || call.readers.length > 0 || inTest(call);
    return true;
}
/** `[ "$(sha256sum f)" = \u2026 ]` compares as well; its call has no reader, but its place is inside a test's word. */
function inTest(call) {
    return !call.editable || call.node.redirects.length > 0;
}
/** Files that a download writes. */
function savedAs(call) {
    const files = [];
    for (const [index, { value }] of call.args.entries()) {
        const next = call.args[index + 1]?.value;
        const short = call.name === 'curl' ? /^-[A-Za-z]*o(.*)$/.exec(value) : /^-[A-Za-z]*O(.*)$/.exec(value);
        if (value === '--output' || value === '--output-document')
            files.push(next ?? '');
        else if (value.startsWith('--output=') || value.startsWith('--output-document='))
            files.push(value.slice(value.indexOf('=') + 1));
        else if (short !== null && !value.startsWith('--'))
            files.push(short[1] === '' ? (next ?? '') : short[1]);
    }
    for (const { operator, target } of call.node.redirects)
        if (operator.includes('>') && target !== undefined)
            files.push(target.value);
    const byName = call.name === 'curl' ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callHas */ .Fn)(call, '--remote-name', 'O') : files.length === 0;
    if (byName)
        for (const address of (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .addresses */ .Nt)(call))
            files.push(address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
    return files.filter((file) => file !== '' && file !== '-');
}
/** The file that a command runs: `sh file`, `./file`, `python file`. */
function runFile(call) {
    const head = call.node.words[0]?.value ?? '';
    // The shell itself runs what it is told to read.
    if (interpreters.has(call.name) || call.name === 'source' || head === '.')
        return (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .operands */ .bw)(call)[0]?.value;
    return head.includes('/') ? head : undefined;
}
function plain(file) {
    return file.replace(/^\.\//, '');
}


/***/ }),

/***/ 6603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   pc: () => (/* binding */ isDownload)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3259);
// Programs that fetch from the network, and from where.

const fetchers = new Set(['curl', 'wget', 'wget2', 'fetch', 'aria2c', 'http', 'https', 'lwp-download', 'axel']);
function isDownload(call) {
    return fetchers.has(call.name) && !(0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callHas */ .Fn)(call, '--version') && !addresses(call).some(isLocal);
}
/** Addresses among the words, those with variables too. */
function addresses(call) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .operands */ .bw)(call)
        .map(({ value }) => value)
        .concat(call.args.flatMap(({ value }) => (value.startsWith('--url=') ? [value.slice(6)] : [])))
        .filter((value) => /^(?:https?|ftp):\/\//i.test(value));
}
/** Nothing leaves the machine. */
function isLocal(address) {
    return /^[a-z]+:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/i.test(address);
}


/***/ }),

/***/ 3033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPowerShell),
/* harmony export */   x: () => (/* binding */ isPowerShellName)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1067);
// Steps that PowerShell reads: what it is told is no script of a POSIX shell.

/** @param name without its folder */
function isPowerShellName(name) {
    return /^(?:powershell|pwsh)(?:\.exe)?$/i.test(name);
}
/** Whether a step runs PowerShell, by the shell in force or by its first word. */
function isPowerShell(run, context) {
    const first = run.command.form === 'exec' ? (run.command.exec[0]?.value ?? '') : (run.command.script.text.trimStart().split(/\s/, 1)[0] ?? '');
    const shell = run.command.form === 'exec' ? '' : (context.shellAt(run)[0] ?? '');
    return [first, shell].some((word) => isPowerShellName((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(word.replaceAll('\\', '/'))));
}


/***/ }),

/***/ 1237:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ secretNamedVariable),
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4272);
/* harmony import */ var _hadolint_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(585);
/* harmony import */ var _credential_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2572);



const secretNamedVariable = {
    id: 'secret-named-variable',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'ARG, ENV or LABEL by which a secret is passed',
    why: 'The value stays in the image\u2019s configuration and history, where everyone who can pull the image reads it',
    remedy: 'Pass it with `RUN --mount=type=secret` during the build and by the platform\u2019s secret store at run time.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.secrets,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.credentials,
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nARG DB_PASSWD\n' },
            { text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' },
            { text: () => `FROM alpine:3.20\nLABEL com.acme.db-password=${'Zq8x'}hunter2x\n` },
            { text: 'FROM alpine:3.20\nENV REGISTRY_AUTH=aGVsbG8gd29ybGQK\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' },
            { text: 'FROM alpine:3.20\nENV PUBLIC_KEY=abc TOKEN_VERSION=2\n' },
            { text: `FROM alpine:3.20\nENV GPG_KEY=${'0D96DF4D41'.repeat(4)}\n` },
            { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' },
            { text: 'FROM alpine:3.20\nLABEL com.acme.token-url=https://example.com/token com.acme.secret=true\n' },
        ],
    },
    check: {
        on: ['ARG', 'ENV', 'LABEL'],
        onbuild: true,
        *instruction(instruction) {
            if (instruction.keyword === 'LABEL')
                return yield* secretLabels(instruction);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                return;
            for (const pair of instruction.pairs) {
                // Names that hadolint's rule has on its list are its matter.
                if ((0,_hadolint_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isSensitiveName */ .eq)(pair.name.value))
                    continue;
                if (isSecretName(pair.name.value) && mayHoldSecret(pair, instruction.keyword))
                    yield { at: pair.name, message: `${instruction.keyword} ${pair.name.value} passes a secret` };
            }
        },
    },
};
/** `LABEL com.acme.db-password=\u2026`: words of a name are parted by dots and dashes. */
function* secretLabels({ pairs }) {
    for (const pair of pairs) {
        const name = pair.name.value.replace(/[.-]/g, '_');
        if (/(?:password|passwd|secret|token|api_?key|private_?key)$/i.test(name) && isSecretName(name) && mayHoldSecret(pair, 'ENV'))
            yield { at: pair.name, message: `LABEL ${pair.name.value} holds a secret` };
    }
}
const secretPart = /(?:_|^)(?:apikey|auth|credentials?|key|pword|passwd|password|passphrase|pwd|secret|token)(?:_|$)/i;
const harmlessPart = /(?:_|^)(?:public|pub|file|path|dir|version|url|host|port|id|name|type|enabled?|method|ttl|length|size)(?:_|$)/i;
/** Whether a variable of this name holds a secret. */
function isSecretName(name) {
    return name.length <= 200 && secretPart.test(name) && !harmlessPart.test(name) && !/^(?:PWD|OLDPWD)$/.test(name);
}
/** Fingerprints, paths, addresses, numbers, switches and what only refers to another variable are no secrets. */
function mayHoldSecret({ value }, keyword) {
    const text = value?.value ?? '';
    if (text === '')
        return keyword === 'ARG';
    // One that hands on a build argument bakes it in.
    if (/^\$\{?\w+\}?$/.test(text))
        return true;
    if ((0,_credential_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(text) || text.includes('$'))
        return false;
    return !/^(?:[0-9A-F]{40}|[0-9A-F]{16}|0x[0-9A-Fa-f]{8,40})$/.test(text) && !/^(?:[./~]|[a-z]+:\/\/|\d+$)/.test(text);
}


/***/ }),

/***/ 5144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ shippedChains),
/* harmony export */   XJ: () => (/* binding */ ofTarget),
/* harmony export */   iw: () => (/* binding */ isShipped)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3754);
// Which stages end up in an image that someone pulls.

/** Whether a stage is of such an image; in a fragment everything counts. */
function isShipped(stage, context) {
    return stage === undefined || imagesOf(context).stages.has(stage);
}
/**
 * The images that the file makes, one chain each: of its last stage, and of each that another file names as the target of a build.
 * hadolint knows of no other file.
 */
function shippedChains(context) {
    return imagesOf(context).chains;
}
/** " of the target x" for one that is not the last stage; nothing for that. */
function ofTarget([built], { document }) {
    return built === document.stages.at(-1) ? '' : ` of the target ${built.name ?? built.index}`;
}
const known = new WeakMap();
/** Worked out once a file: many rules ask at every instruction. */
function imagesOf(context) {
    const before = known.get(context);
    if (before !== undefined)
        return before;
    const chains = builtStages(context).map(chainFrom);
    const found = { chains, stages: new Set(chains.flat()) };
    known.set(context, found);
    return found;
}
function builtStages({ document: { stages }, options }) {
    const targets = options.likeHadolint ? [] : (options.surroundings.targets ?? []);
    const built = [stages.at(-1), ...targets.map((target) => (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .findStage */ .U9)(stages, target) ?? numbered(target, stages))];
    return [...new Set(built.filter((stage) => stage !== undefined))];
}
/** A stage's number where none has the name, as buildah and kaniko take it. */
function numbered(target, stages) {
    return /^\d{1,4}$/.test(target) ? stages[Number(target)] : undefined;
}
function chainFrom(built) {
    const below = [];
    // A stage builds on an earlier one only, so this ends.
    for (let at = built.parent; at !== undefined; at = at.parent)
        below.push(at);
    return [built, ...below];
}


/***/ }),

/***/ 2419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var disablingComments = (function disablingComments(document) {
    const found = [];
    for (const [instruction, comments] of withComments(document))
        for (const comment of instruction.keyword === 'RUN' ? comments : []) {
            const codes = comment.text.length > 4000 ? [] : codesIn(comment.text);
            if (codes.length > 0)
                found.push({ instruction, comment, codes });
        }
    return found;
});
var withComments = (function withComments({ instructions, comments }) {
    let at = 0;
    return instructions.map((instruction) => {
        const from = at;
        while (at < comments.length && comments[at].start < instruction.end)
            at++;
        return [instruction, comments.slice(from, at)];
    });
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shellComments),
/* harmony export */   Y: () => (/* binding */ disablingComments)
/* harmony export */ });
// What comments say to ShellCheck: `# hadolint shell=bash` of a shell that an image brings, and `# shellcheck disable=SC2086`
// before a RUN or between its lines, where Docker takes it out of the script.
const shellComment = /^\s{0,100}hadolint\s{1,100}shell\s{0,100}=\s{0,100}(\S{1,200})\s{0,100}$/;
const disableComment = /^\s{0,100}shellcheck\s(?:.{0,200}\s)?disable=([SC\d,-]{1,1000})/;
/** A shell that ShellCheck does not know would be left unread: a comment may not ask for that. */
const posix = /^(?:\S{0,200}\/)?(?:sh|bash|dash|ash|ksh)$/;
/** The shell that a comment names for an instruction: until another does, or SHELL; one before the first FROM in every stage. */
function shellComments(document) {
    const shells = new Map();
    let first;
    let current;
    let begun = false;
    for (const [instruction, comments] of withComments(document)) {
        const named = comments
            .filter(({ start, text }) => start < instruction.start && text.length <= 4000)
            .flatMap(({ text }) => shellComment.exec(text)?.[1] ?? [])
            .findLast((shell) => posix.test(shell));
        if (instruction.keyword === 'FROM') {
            if (!begun)
                first = named ?? current;
            begun = true;
            current = first;
        }
        current = instruction.keyword === 'SHELL' ? undefined : (named ?? current);
        if (current !== undefined)
            shells.set(instruction, current);
    }
    return shells;
}
/** ShellCheck's codes that comments before or inside a RUN switch off in it. */

/** Each instruction with the comments that stand behind the one before it, and those inside it. */

/** A range takes in no more than these. */
const maxRange = 100;
/** `SC2086`, `2086`, and ranges of them. */
function codesIn(text) {
    const written = disableComment.exec(text)?.[1] ?? '';
    return written.split(',').flatMap((part) => {
        const [, from, to] = /^(?:SC)?(\d{4})(?:-(?:SC)?(\d{4}))?$/.exec(part) ?? [];
        if (from === undefined)
            return [];
        const count = Math.max(1, Math.min(Number(to ?? from) - Number(from) + 1, maxRange));
        return Array.from({ length: count }, (_, index) => Number(from) + index);
    });
}


/***/ }),

/***/ 80:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutQuotes),
/* harmony export */   q: () => (/* binding */ unquoted)
/* harmony export */ });
// Words as Docker has them once it has taken their quotes away: `COPY "id_rsa" /root/` copies id_rsa.
function withoutQuotes(value) {
    return /["']/.test(value) ? value.replace(/["']/g, '') : value;
}
/** The same instruction where no path has quotes; those of a JSON list are gone already. */
function unquoted(copy) {
    const words = copy.destination === undefined ? copy.sources : [...copy.sources, copy.destination];
    if (copy.form === 'json' || !words.some(({ value }) => /["']/.test(value)))
        return copy;
    const plain = (word) => ({ ...word, value: withoutQuotes(word.value) });
    return {
        ...copy,
        sources: copy.sources.map(plain),
        ...(copy.destination === undefined ? {} : { destination: plain(copy.destination) }),
    };
}


/***/ }),

/***/ 2993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isWindows = (function isWindows(stage, document) {
    // A stage stands behind those that it builds on: what was asked of one of them is known.
    const chain = [];
    let root = stage;
    while (root.parent !== undefined && !answers.has(root)) {
        chain.push(root);
        root = root.parent;
    }
    const answer = answers.get(root) ?? isWindowsImage(root, document);
    for (const each of [root, ...chain])
        answers.set(each, answer);
    return answer;
});
var isWindowsImage = (function isWindowsImage({ from: { image, flags } }, document) {
    const name = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(image?.value ?? '', (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .globalScope */ .gm)(document), document.escape) ?? image?.value ?? '';
    const platform = flags.find((flag) => flag.name === 'platform')?.value ?? '';
    return repository.test(name) || tag.test(name) || /^windows(?:\/|$)/i.test(platform);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isWindows)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2565);
// Images of Windows: their default shell, paths and users are others.

const repository = /^mcr\.microsoft\.com\/(?:windows|windowsservercore-insider|nanoserver-insider|dotnet\/framework)(?:\/|:|@|$)|^(?:docker\.io\/)?winamd64\//i;
const tag = /[:_.-](?:nanoserver|(?:windows)?servercore|windows)(?:[-_.:@]|$)|[:_.-](?:windows-)?ltsc20\d\d(?:[-_.@]|$)/i;
/** Whether the image below a stage is one of Windows, as its name or platform says. */


const answers = new WeakMap();


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var globalScope = (function globalScope(document) {
    return scopesOf(document).globals;
});
var preambleScope = (function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
});
var scopesOf = (function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
});
var countBelow = (function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand),
  gm: () => (/* binding */ globalScope),
  Qo: () => (/* binding */ platformArguments),
  ZJ: () => (/* binding */ preambleScope),
  LU: () => (/* binding */ stageScope),
  Td: () => (/* binding */ variableUses)
});

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name\u2026}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = [
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
];
/** ARGs before the first FROM: what FROM lines may use. */

/** The same, of the instructions before the first FROM. */

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */

/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name: word, value } of instruction.pairs) {
                // Before the first FROM BuildKit takes a name as it is written: `ARG "VERSION"` declares no VERSION.
                const name = globals === undefined ? word.text : word.value;
                if (value !== undefined)
                    this.set(name, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name, place, '');
                // One from before the first FROM counts anew, whatever the stage made of it.
                else if (globals?.has(name) || !scope.has(name))
                    this.set(name, place, globals?.get(name));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */



/***/ }),

/***/ 9854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ heredocMarkers),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2479);
// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;
/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true };
/** @param line the whole instruction, its keyword included. */
function heredocMarkers(line) {
    if (!line.text.includes('<<'))
        return [];
    const found = [];
    for (const { value, start, end } of (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, { ...splitting, rawQuotes: true }).words;
    return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}
function quotes(text) {
    return text.replace(/[^'"]/g, '').length;
}


/***/ }),

/***/ 5610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   N4: () => (/* binding */ lackOfStage),
/* harmony export */   beginsAsDockerfile: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_0__.$B),
/* harmony export */   parseDockerfile: () => (/* reexport safe */ _parse_js__WEBPACK_IMPORTED_MODULE_1__.Ai)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2354);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3754);








function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([573], 8573); } const lackOfStage = (...given) => atFirstUse0().lackOfStage(...given); const refusals = (...given) => atFirstUse0().refusals(...given); // at first use


/***/ }),

/***/ 9806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readInstruction = (function readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const say = (message, kind) => report({ ...keywordSpan, line: line.line, message, ...(kind === undefined ? {} : { kind }) });
    // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
    const complain = onbuild ? () => { } : say;
    if (!known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`, 'unknown-instruction');
        return { ...commonOf(line, keywordSpan, [], line.rest, onbuild), keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    // Docker takes flags off every instruction, those that know none included.
    const { flags, rest } = (0,dockerfile_words/* readFlags */.uW)(line.rest, escapeLetter);
    const own = commonOf(line, keywordSpan, flags, line.rest, onbuild);
    if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom((0,dockerfile_words/* plainWords */.c5)(rest), complain) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
        case 'SHELL':
            return { ...own, keyword, command: readCommand(rest, line.heredocs) };
        case 'HEALTHCHECK':
            return { ...own, keyword, ...readHealthcheck(rest, complain) };
        case 'COPY':
        case 'ADD':
            return { ...own, keyword, ...readCopy(rest, keyword, complain) };
        case 'ENV':
        case 'LABEL': {
            const pairs = (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        case 'VOLUME':
            return { ...own, keyword, words: listOrWords(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
        default:
            return { ...own, keyword, words: (0,dockerfile_words/* plainWords */.c5)(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
    }
});
var commonOf = (function commonOf({ span, keyword, line, endLine, heredocs }, keywordSpan, flags, rest, onbuild) {
    return { start: span.start, end: span.end, keywordText: keyword.text, keywordSpan, line, endLine, rest, flags, heredocs, onbuild };
});
var readFrom = (function readFrom(words, complain) {
    const [image, as, alias] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
        complain('expected FROM image, or FROM image AS name');
    // Nothing where the name, or behind a colon the tag, should be.
    else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
        complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
    return {
        image: image === undefined ? undefined : readImage(image),
        ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
    };
});
var readImage = (function readImage(word) {
    const plain = maskVariables(word.value);
    const at = plain.indexOf('@');
    const end = at < 0 ? plain.length : at;
    const slash = plain.slice(0, end).indexOf('/');
    const head = slash < 0 ? '' : plain.slice(0, slash);
    const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
    const start = registry === undefined ? 0 : slash + 1;
    const colon = plain.slice(0, end).lastIndexOf(':');
    const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
    return {
        ...word,
        repository: word.value.slice(start, tagged ? colon : end),
        ...(registry === undefined ? {} : { registry }),
        ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
        ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
    };
});
var maskVariables = (function maskVariables(text) {
    if (!text.includes('${'))
        return text;
    let depth = 0;
    let masked = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '$' && text[at + 1] === '{')
            depth++;
        masked += depth > 0 ? '_' : text[at];
        if (text[at] === '}' && depth > 0)
            depth--;
    }
    return masked;
});
var readCommand = (function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined) {
        const behindMarker = atMarker(rest, first) ? (0,mapped_text/* joinLines */.cT)(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
        if (heredocs.length === 1 && (0,heredoc/* readMarker */.t)(rest.text) !== undefined)
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
    }
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: (0,mapped_text/* joinWords */.yZ)(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
});
var readCopy = (function readCopy(rest, keyword, complain) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ readImage),
  dx: () => (/* binding */ readInstruction)
});

// UNUSED EXPORTS: readCommand

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/mapped-text.js
var mapped_text = __nccwpck_require__(3126);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/document.js
// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.
const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/heredoc.js
var heredoc = __nccwpck_require__(9854);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/words.js
var dockerfile_words = __nccwpck_require__(7555);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.




const known = new Set(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

/** What every instruction has; each field is written once, as a file may have an instruction for every few letters. */

function listOrWords(rest) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    return list !== undefined && 'words' in list ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
}

/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */

/** Signs inside `${\u2026}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */

/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */

function atMarker(rest, { marker }) {
    return rest.originOf(0) === marker.start;
}
/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest, heredocs) {
    return (0,mapped_text/* joinAll */.If)(rest, heredocs.flatMap(({ body, last }) => [{ between: '\n', part: body }, ...(last === undefined ? [] : [{ between: '', part: last }])]));
}
function readHealthcheck(rest, complain) {
    const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
    const upper = type.toUpperCase();
    if (upper === 'NONE')
        return {};
    if (upper !== 'CMD') {
        complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
        return {};
    }
    const start = rest.text.indexOf(type) + type.length;
    const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
    return { command: readCommand(rest.slice(start + blanks), []) };
}

function readOnbuild(onbuild, line, escapeLetter, report) {
    const { rest } = onbuild;
    const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
    if (split === 0)
        return onbuild;
    const inner = rest.text.slice(0, split).toUpperCase();
    // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
    if (inner === 'ONBUILD')
        return onbuild;
    const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
    const keyword = rest.slice(0, split);
    const span = { start: keyword.originOf(0), end: line.span.end };
    const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}


/***/ }),

/***/ 2479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   xe: () => (/* binding */ space)
/* harmony export */ });
/* unused harmony export noVariables */
// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.
const noVariables = { has: () => false, get: () => undefined };
/** White space as Go's unicode.IsSpace knows it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-\u2026}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const maxDepth = 200;
/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
    asked;
    constructor(message, asked = false) {
        super(message);
        this.asked = asked;
    }
}
function lex(text, options, variables = noVariables) {
    const reading = {
        text,
        options,
        variables,
        names: new Map(),
        at: 0,
        rawEscapes: options.rawEscapes === true,
        unknown: false,
        depth: 0,
    };
    try {
        const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
        return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
    }
    catch (error) {
        if (!(error instanceof LexFault))
            throw error;
        return { words: [], names: reading.names, error: error.message, asked: error.asked };
    }
}
/** Collects the words of a text while it is read. */
function wordList() {
    const done = [];
    let value = '';
    let start = -1;
    let end = -1;
    return {
        done,
        add(piece, from, to) {
            if (start < 0)
                start = from;
            value += piece;
            end = to;
        },
        part() {
            if (value === '')
                return;
            done.push({ value, start, end });
            value = '';
            start = -1;
        },
    };
}
function readUntil(reading, stop, rawEscapes, inPattern) {
    if (++reading.depth > maxDepth)
        throw new LexFault('it is nested too deep');
    const { text, options } = reading;
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    const words = wordList();
    let value = '';
    while (reading.at < text.length) {
        const start = reading.at;
        const letter = text[start];
        if (letter === stop) {
            reading.at++;
            reading.rawEscapes = before;
            reading.depth--;
            words.part();
            return { value, words: words.done };
        }
        const special = readSpecial(reading, letter, inPattern);
        if (special !== undefined) {
            value += special;
            if (letter === '$')
                addExpanded(words, special, start, reading.at);
            else
                words.add(special, start, reading.at);
        }
        else {
            const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
            reading.at = letter === options.escapeLetter ? reading.at : start + 1;
            value += piece;
            if (letter !== options.escapeLetter && space.test(letter))
                words.part();
            else
                words.add(piece, start, reading.at);
        }
    }
    if (stop !== undefined)
        throw new LexFault(stop === '/' ? 'a / is missing in ${\u2026/\u2026/\u2026}' : 'a } is missing after ${');
    reading.depth--;
    words.part();
    return { value, words: words.done };
}
/** What a variable stands for is split at its white space. */
function addExpanded(words, text, start, end) {
    for (const letter of text) {
        if (space.test(letter))
            words.part();
        else
            words.add(letter, start, end);
    }
}
function readSpecial(reading, letter, inPattern) {
    if (letter === '$')
        return readDollar(reading);
    if (letter === '<')
        return readOperator(reading);
    if (reading.options.plainQuotes === true)
        return undefined;
    if (letter === "'")
        return readSingle(reading, inPattern);
    if (letter === '"')
        return readDouble(reading, inPattern);
    return undefined;
}
/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    return (reading.rawEscapes ? text[at] : '') + (text[at + 1] ?? '');
}
/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading) {
    const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0];
    reading.at += operator.length;
    return operator;
}
function readSingle(reading, inPattern) {
    const { text, at, options } = reading;
    const close = text.indexOf("'", at + 1);
    if (close < 0)
        throw new LexFault("a ' has no partner");
    reading.at = close + 1;
    const inside = text.slice(at + 1, close);
    const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
    return options.rawQuotes === true ? `'${value}'` : value;
}
function readDouble(reading, inPattern) {
    const { text, options } = reading;
    const quote = options.rawQuotes === true ? '"' : '';
    let value = quote;
    reading.at++;
    while (reading.at < text.length) {
        const letter = text[reading.at];
        if (letter === '"') {
            reading.at++;
            return value + quote;
        }
        if (letter === '$')
            value += readDollar(reading);
        else if (letter === options.escapeLetter)
            value += readEscapeInDouble(reading, inPattern);
        else {
            value += letter;
            reading.at++;
        }
    }
    throw new LexFault('a " has no partner');
}
/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading, inPattern) {
    const { text, at, options } = reading;
    const next = text[at + 1];
    const letter = text[at];
    if (next === undefined) {
        reading.at++;
        return '';
    }
    if (next === '"' || next === '$' || next === options.escapeLetter) {
        reading.at += 2;
        return (reading.rawEscapes ? letter : '') + next;
    }
    reading.at++;
    return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}
function readDollar(reading) {
    reading.at++;
    const { text, options } = reading;
    if (text[reading.at] !== '{') {
        const name = readName(reading);
        if (name === '')
            return '$';
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
    }
    reading.at++;
    const next = text[reading.at];
    if (next === undefined)
        throw new LexFault('a } is missing after ${');
    if (next === '{' || next === '}' || next === ':')
        throw new LexFault(`$\{${next} is no variable`);
    const name = readName(reading);
    const letter = text[reading.at++] ?? '';
    if (letter === '}')
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
    if (letter === '/')
        return readReplacement(reading, name);
    return readModified(reading, name, letter);
}
/** `${name:-word}` and its kin. */
function readModified(reading, name, first) {
    const orEmpty = first === ':';
    const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
    const trims = letter === '#' || letter === '%';
    if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
        throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}\u2026} has an operator that Docker does not know`);
    const { value: word } = readUntil(reading, '}', trims, trims);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
    if (!trims)
        return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
    checkPattern(word.startsWith(letter) ? word.slice(1) : word);
    // What is left of a value would take matching; nobody here asks for it.
    if (value !== undefined && value !== '')
        reading.unknown = true;
    return value ?? '';
}
/** The value or the word, by `-`, `+` or `?`. */
function chosen(name, operator, value, word) {
    if (operator === '+')
        return value === undefined ? '' : word;
    if (value === undefined && operator === '?')
        throw new LexFault(`${name} is not set`, true);
    return value ?? word;
}
/** `${name/pattern/replacement}`. */
function readReplacement(reading, name) {
    const all = reading.text[reading.at] === '/';
    if (all)
        reading.at++;
    const { value: pattern } = readUntil(reading, '/', true, true);
    const { value: replacement } = readUntil(reading, '}', true, false);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    // In nothing only stars find something to replace.
    if ((value === undefined || value === '') && !/^\**$/.test(pattern))
        return '';
    reading.unknown = true;
    return value ?? '';
}
/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] !== '\\')
            continue;
        const next = pattern[++at] ?? '';
        if (next === '' || !'*?\\}/'.includes(next))
            throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
    }
}
/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading, name) {
    const set = reading.variables.has(name);
    reading.names.set(name, set);
    if (!set)
        return undefined;
    const value = reading.variables.get(name);
    if (value === undefined)
        reading.unknown = true;
    return value ?? '';
}
function readName(reading) {
    const { text } = reading;
    const start = reading.at;
    const first = text[start] ?? '';
    if (digit.test(first)) {
        while (digit.test(text[reading.at] ?? ''))
            reading.at++;
        return text.slice(start, reading.at);
    }
    if (first !== '' && specialParameters.includes(first)) {
        reading.at++;
        return first;
    }
    while (nameLetter.test(text[reading.at] ?? ''))
        reading.at++;
    return text.slice(start, reading.at);
}


/***/ }),

/***/ 2354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var isDockerfileName = (function isDockerfileName(path) {
    const name = nameOf(path);
    // Nearly every file of a tree ends here.
    if (!name.includes('dockerfile') && !name.includes('containerfile'))
        return false;
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ beginsAsDockerfile),
/* harmony export */   Cy: () => (/* binding */ mayBeDockerfileCopy),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   yx: () => (/* binding */ mayBeDockerfileName)
/* harmony export */ });
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Data, which has readers of its own (a workflow may be called `dockerfile.yml`), prose, pictures, archives, and what tools leave beside a file. */
const neverBuilt = /\.(?:ya?ml|json[5cl]?|hcl|tf|tpl|toml|xml|ini|cfg|lock|sarif|csv|snap|map|md|mdx|markdown|adoc|rst|html?|pdf|png|jpe?g|gif|svg|webp|ico|mp4|webm|mov|gz|tgz|bz2|xz|zst|zip|tar|7z|jar|whl|deb|rpm|apk|patch|diff|orig|rej|bak|swp|docker_?ignore|container_?ignore)$|~$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */

/** A name that a Dockerfile and something else may have, `Dockerfile.go`, `web-dockerfile`, `.dockerfile`; its first instruction tells. */
function mayBeDockerfileName(path) {
    const name = nameOf(path);
    return (name.includes('dockerfile') || name.includes('containerfile')) && !neverBuilt.test(name) && !isDockerfileName(path);
}
/** Endings of data and of what tools leave beside a file. */
const laidBeside = /(?:\.(?:ya?ml|json[5c]?|hcl|tf|tpl|toml|xml|ini|cfg|orig|rej|bak|save)|~)$/;
/**
 * A Dockerfile's name with the ending of data, or of a copy that was left: `Dockerfile.yaml`, `Dockerfile.bak`, `Dockerfile~`. Nearly all
 * of these are what they end in, so that all of the text must be a Dockerfile's for it to be one.
 */
function mayBeDockerfileCopy(path) {
    const name = nameOf(path);
    if (!name.includes('dockerfile') && !name.includes('containerfile'))
        return false;
    return laidBeside.test(name) && isDockerfileName(name.replace(laidBeside, ''));
}
/** `FROM image`, `FROM --platform=\u2026 image AS name`, `ARG NAME`: `from x import y` is Python. */
const firstInstruction = /^[ \t]*(?:FROM(?:[ \t]+--\S+)?[ \t]+[^\s;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$|ARG[ \t]+(?:[A-Za-z_]\w*(?:=|\s|$)|\\\r?$)|FROM[ \t]+--[^\n]*[\\`]\r?$)/i;
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    const lines = text
        .slice(0, 65_536)
        .replace(/^\uFEFF/, '')
        .split('\n');
    return firstInstruction.test(lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '');
}
function nameOf(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .trimEnd();
}


/***/ }),

/***/ 3754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readLogicalLines = (function readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
    const lines = [];
    while (reading.line <= index.lineCount) {
        const { line } = reading;
        const first = contentSpan(text, index, line);
        const start = skipBlanks(text, first.start, first.end);
        if (start < first.end && text[start] !== '#')
            lines.push(readLogicalLine(reading, { start, end: first.end }));
        else {
            if (start < first.end)
                comments.push(commentAt(text, start, first.end, line, false));
            reading.line++;
        }
    }
    comments.sort((a, b) => a.start - b.start);
    const { emptyContinuations, problems } = reading;
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
});
var readLogicalLine = (function readLogicalLine(reading, first) {
    const { text, index } = reading;
    const joined = (0,mapped_text/* joinPieces */.Am)(text, readContinued(reading, first));
    const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const lastLine = contentSpan(text, index, reading.line - 1);
    const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
    const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
    const line = index.positionAt(first.start).line;
    return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
});
var readContinued = (function readContinued(reading, first) {
    const { text, escapeLetter } = reading;
    const pieces = [];
    let piece = first;
    reading.line++;
    while (piece !== undefined) {
        const cut = continuationAt(text, piece, escapeLetter);
        pieces.push({ start: piece.start, end: cut ?? piece.end });
        piece = cut === undefined ? undefined : nextContinued(reading);
    }
    return pieces;
});
var takesHeredocs = (function takesHeredocs(keyword, rest, escapeLetter) {
    if (!rest.text.includes('<<'))
        return false;
    const upper = keyword.toUpperCase();
    const argument = (0,words/* readFlags */.uW)(rest, escapeLetter).rest;
    if (upper === 'ONBUILD') {
        const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
        return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
    }
    const list = withHeredocs.has(upper) ? (0,words/* readJsonList */.Zv)(argument) : undefined;
    return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
});
var readDirectives = (function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        // Blanks before the sign do not matter to Docker.
        const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
        const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
        if (match === null)
            break;
        const name = match[1].toLowerCase();
        const value = match[2].trim();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            break;
        directives.push({ name, value, line, start, end });
        if (name === 'escape' && (value === '`' || value === '\\'))
            escapeLetter = value;
    }
    return { directives, escapeLetter, next: line };
});
var contentSpan = (function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
});
var skipBlanks = (function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
});
var continuationAt = (function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
});
var parseDockerfile = (function parseDockerfile(text) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => (0,instruction/* readInstruction */.dx)(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions, logical.escapeLetter);
    return {
        text,
        index,
        escape: logical.escapeLetter,
        directives: logical.directives,
        comments: logical.comments,
        emptyContinuations: logical.emptyContinuations,
        instructions,
        preamble,
        stages,
        problems: problems.sort((a, b) => a.start - b.start),
    };
});
var readStages = (function readStages(instructions, escapeLetter) {
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globals = (0,expand/* preambleScope */.ZJ)(preamble, escapeLetter);
    const stages = [];
    const named = new Map();
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = named.get(((0,expand/* expand */.fT)(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
            const stage = {
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            };
            stages.push(stage);
            if (stage.name)
                named.set(stage.name.toLowerCase(), stage);
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ findStage),
  Ai: () => (/* binding */ parseDockerfile),
  xs: () => (/* binding */ stageByReference)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __nccwpck_require__(2565);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/instruction.js + 1 modules
var instruction = __nccwpck_require__(9806);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/mapped-text.js
var mapped_text = __nccwpck_require__(3126);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/heredoc.js
var heredoc = __nccwpck_require__(9854);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/words.js
var words = __nccwpck_require__(7555);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.



/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);

/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */

/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */

/** The next line with something on it. Without one the file ends the instruction, and still it goes on over the empty lines. */
function nextContinued(reading) {
    const { text, index } = reading;
    const inside = [];
    for (let line = reading.line; line <= index.lineCount; line++) {
        const candidate = contentSpan(text, index, line);
        // Behind the last line break there is no line.
        if (candidate.start === text.length)
            break;
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end)
            reading.emptyContinuations.push(candidate);
        else if (text[begin] === '#')
            inside.push(commentAt(text, begin, candidate.end, line, true));
        else {
            reading.comments.push(...inside);
            reading.line = line + 1;
            return candidate;
        }
    }
    return undefined;
}
function readHeredocs(reading, joined) {
    const { text, index } = reading;
    const heredocs = [];
    for (const marker of (0,heredoc/* heredocMarkers */.i)(joined)) {
        const read = readHeredoc(text, index, reading.line, marker);
        heredocs.push(read.heredoc);
        reading.line = read.next;
        if (read.heredoc.end === undefined)
            reading.problems.push({
                ...marker.marker,
                line: index.positionAt(marker.marker.start).line,
                message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
            });
    }
    return heredocs;
}
/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */

/** Directives stand before everything else, one each, in any order. */

/** The line's range without its line break. */


/** Where the escape letter stands that ends a line which goes on, or undefined. */

function commentAt(text, start, end, line, inside) {
    return { start, end, line, inside, text: text.slice(start + 1, end) };
}
function readHeredoc(text, index, from, marker) {
    const pieces = [];
    const bodyStart = index.offsetAt(from, 1) ?? text.length;
    for (let line = from; line <= index.lineCount; line++) {
        const content = contentSpan(text, index, line);
        let { start } = content;
        if (marker.stripTabs)
            while (start < content.end && text[start] === '\t')
                start++;
        if (text.slice(start, content.end) === marker.name) {
            const body = (0,mapped_text/* joinPieces */.Am)(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
            const end = { start, end: content.end };
            return { heredoc: { ...marker, body, end, last: (0,mapped_text/* joinPieces */.Am)(text, [end]) }, next: line + 1 };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = (0,mapped_text/* joinPieces */.Am)(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.






/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
function findStage(stages, name, limit = Number.POSITIVE_INFINITY) {
    const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].index < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return all[low - 1];
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */
function stageByReference(stages, reference, limit) {
    const numbered = /^\d{1,6}$/.test(reference) ? stages[Number(reference)] : undefined;
    return findStage(stages, reference, limit) ?? (numbered !== undefined && numbered.index < limit ? numbered : undefined);
}
const indexes = new WeakMap();
/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages) {
    const known = indexes.get(stages);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const stage of stages) {
        const key = stage.name?.toLowerCase() ?? '';
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [stage]);
        else
            list.push(stage);
    }
    indexes.set(stages, byName);
    return byName;
}


/***/ }),

/***/ 7555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var plainWords = (function plainWords(text) {
    return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
});
var wholeWord = (function wholeWord(text) {
    return wordAt(text, 0, text.text.length, text.text);
});
var wordAt = (function wordAt(text, start, end, value) {
    return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
});
var readFlags = (function readFlags(text, escapeLetter) {
    const flags = [];
    let at = skipSpace(text.text, 0);
    while (text.text.startsWith('--', at)) {
        const { value: word, end } = readFlag(text.text, at, escapeLetter);
        const start = at;
        at = skipSpace(text.text, end);
        if (word === '--')
            break;
        const flag = flagOf(text, start, end, word, escapeLetter);
        flags.push(halfBlank.has(text.text[end] ?? '') ? withHalfBlank(flag) : flag);
    }
    return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(text[at]))
        at++;
    return at;
});
var readJsonList = (function readJsonList(text) {
    const { text: raw } = text;
    let at = skipJsonBlanks(raw, skipSpace(raw, 0));
    if (raw[at] !== '[')
        return undefined;
    const fail = ({ where, message }) => ({
        error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
    });
    const words = [];
    at = skipJsonBlanks(raw, at + 1);
    while (raw[at] !== ']' || words.length > 0) {
        const read = readJsonString(raw, at);
        if ('message' in read)
            return fail(read);
        words.push(wordAt(text, at, read.end, read.value));
        at = skipJsonBlanks(raw, read.end);
        if (raw[at] === ']')
            break;
        if (raw[at] !== ',')
            return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
        at = skipJsonBlanks(raw, at + 1);
    }
    at = skipJsonBlanks(raw, at + 1);
    return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
});
var skipJsonBlanks = (function skipJsonBlanks(text, from) {
    let at = from;
    while (at < text.length && jsonBlank.test(text[at]))
        at++;
    return at;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ wholeWord),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Zv: () => (/* binding */ readJsonList),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports wordAt, quotedWordRanges, unquote */
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2479);
// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;
/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */

/** One word over all of a text. */


/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
function quotedWordRanges(text, escapeLetter) {
    const ranges = [];
    let at = skipSpace(text, 0);
    while (at < text.length) {
        const start = at;
        const end = quotedWordEnd(text, start, escapeLetter);
        ranges.push({ start, end });
        at = skipSpace(text, end);
    }
    return ranges;
}
function quotedWordEnd(text, from, escapeLetter) {
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
    }
    return Math.min(at, text.length);
}
/** A word without its quotes and escapes; variables stay. */
function unquote(text, escapeLetter) {
    if (!/["'\\`]/.test(text))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
            const next = text[++at];
            // Between double quotes only some letters need the escape; before others it stands for itself.
            value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
        }
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                value += letter;
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            value += letter;
    }
    return value;
}
/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
function readPairs(text, escapeLetter, legacy) {
    const ranges = quotedWordRanges(text.text, escapeLetter);
    const pairs = [];
    for (const [index, { start, end }] of ranges.entries()) {
        const equals = equalsIn(text.text, start, end);
        const next = ranges[index + 1];
        if (legacy && equals === undefined && (next !== undefined || index === 0))
            return [...pairs, legacyPair(text, start, escapeLetter)];
        pairs.push({
            ...text.spanOf(start, end),
            name: word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The first white space of ASCII ends the name, also inside quotes. */
function legacyPair(text, start, escapeLetter) {
    const whole = text.text.slice(start);
    const [head, gap = ''] = /^[^\t\v\f\r ]*([\t\v\f\r ]*)/.exec(whole) ?? [''];
    const name = word(text, start, start + head.length - gap.length, escapeLetter);
    const pair = { ...text.spanOf(start, text.text.length), name, legacy: true };
    const raw = whole.slice(head.length);
    return raw === '' ? pair : { ...pair, value: wordAt(text, start + head.length, text.text.length, unquoteLegacy(raw)) };
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */

/** Docker reads flags byte by byte: the second byte of such a blank parts the words, and the first, read as a letter, stays in the flag. */
const halfBlank = new Set(['\u00a0', '\u0085']);
function withHalfBlank(flag) {
    const { name, value, word } = flag;
    return { ...flag, word: `${word}\u00c2`, ...(value === undefined ? { name: `${name}\u00e2` } : { value: `${value}\u00c2` }) };
}
function flagOf(text, start, end, word, escapeLetter) {
    const equals = text.text.indexOf('=', start);
    const named = equals >= 0 && equals < end;
    const raw = text.text.slice(start + 2, named ? equals : end);
    return {
        ...text.spanOf(start, end),
        name: raw.toLowerCase(),
        word,
        ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
    };
}
/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text, from, escapeLetter) {
    let quote = '';
    let value = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (quote === '' && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
        if (letter === quote)
            quote = '';
        else if (quote === '' && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escapeLetter)
            value += text[++at] ?? '';
        else
            value += letter;
    }
    return { value, end: Math.min(at, text.length) };
}

/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */

function readJsonString(raw, at) {
    if (raw[at] !== '"')
        return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
    const end = stringEnd(raw, at);
    if (end === undefined)
        return { where: at, message: 'expected a closing double quote' };
    try {
        return { value: String(JSON.parse(raw.slice(at, end))), end };
    }
    catch {
        return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
    }
}

function stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}


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
/* harmony export */   If: () => (/* binding */ joinAll),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* unused harmony export textOfPieces */
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */

/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */

/** Two texts as lines of one. */
function joinLines(first, second) {
    return joinAll(first, [{ between: '\n', part: second }]);
}
/** A text and those that follow it, in one pass however many they are; what stands between two belongs to the letter before it. */
function joinAll(first, following) {
    const pieces = [];
    let text = '';
    const add = (part) => {
        for (const at of [0, ...part.joins])
            pieces.push({ at: text.length + at, origin: part.originOf(at) });
        text += part.text;
    };
    if (first.text !== '' || (following[0]?.between ?? '') !== '')
        add(first);
    for (const { between, part } of following) {
        text += between;
        add(part);
    }
    return mapped(text, pieces);
}
/** Words with one space between them; the space belongs to the letter before it. */
function joinWords(words) {
    let text = '';
    const pieces = [];
    for (const { value, start } of words) {
        if (text !== '')
            text += ' ';
        pieces.push({ at: text.length, origin: start });
        text += value;
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

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

/***/ 8081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var goDeeper = (function goDeeper(cursor) {
    if (++cursor.depth > maxDepth)
        throw new ShellSyntaxError('nested too deep', cursor.at, true);
});
var kindAt = (function kindAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128)
        return kinds[code];
    return /\s/.test(text[at]) ? ends : 0;
});
var endsWord = (function endsWord(text, at) {
    return (kindAt(text, at) & ends) !== 0;
});
var plainEnd = (function plainEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & (ends | expands | patterns)) === 0)
        at++;
    return at;
});
var nameEnd = (function nameEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & names) !== 0)
        at++;
    return at;
});
var startsName = (function startsName(text, at) {
    return (kindAt(text, at) & (names | digits)) === names;
});
var plainWordAt = (function plainWordAt(text, from, end, most) {
    const limit = Math.min(end, from + most);
    let at = from;
    for (; at < limit; at++) {
        const kind = kindAt(text, at);
        if ((kind & ends) !== 0)
            break;
        if ((kind & expands) !== 0)
            return '';
    }
    return at - from < most ? text.slice(from, at) : '';
});
var plainWords = (function plainWords({ items }) {
    return items
        .filter(({ separator }, index) => !joining.has(separator) && !joining.has(items[index - 1]?.separator ?? ''))
        .map(({ node }) => wordsOf(node))
        .join('');
});
var plainWordAhead = (function plainWordAhead(cursor) {
    return plainWordAt(cursor.text, cursor.at, cursor.end, 10);
});
var skipBlanks = (function skipBlanks(cursor) {
    const { text } = cursor;
    for (;;) {
        const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
        if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f')
            cursor.at++;
        else if (letter === '\\' && text[cursor.at + 1] === '\n')
            cursor.at += 2;
        else if (letter === '#' && startsWord(text, cursor.at)) {
            while (cursor.at < cursor.end && text[cursor.at] !== '\n')
                cursor.at++;
        }
        else
            return;
    }
});
var skipLines = (function skipLines(cursor) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n')
            return;
        cursor.at++;
        while (cursor.heredocs.length > 0)
            skipHeredoc(cursor);
    }
});
var readWord = (function readWord(cursor) {
    const { text, at: start } = cursor;
    const word = { value: '', literal: true, quoted: false, nested: [] };
    while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
        // read
    }
    if (cursor.at === start)
        return undefined;
    const { value, literal, quoted, nested } = word;
    const end = cursor.at;
    const written = text.slice(start, end);
    return literal
        ? { start, end, text: written, value, quoted, nested, literal: value }
        : { start, end, text: written, value, quoted, nested };
});
var readPiece = (function readPiece(cursor, word, start) {
    const { text } = cursor;
    const letter = text[cursor.at];
    if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(')
        readSubstitution(cursor, word, 2);
    else if (endsWord(text, cursor.at))
        return readPattern(cursor, word, start);
    else if (letter === '\\') {
        if (text[cursor.at + 1] !== '\n')
            word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
        cursor.at = Math.min(cursor.at + 2, cursor.end);
    }
    else if (letter === "'")
        readSingle(cursor, word);
    else if (letter === '"')
        readDouble(cursor, word);
    else if (letter === '$')
        readDollar(cursor, word, false);
    else if (letter === '`')
        readBackticks(cursor, word);
    else if (letter !== '{' || !braceExpansion(cursor, word)) {
        if (isGlob(cursor, letter))
            word.literal = false;
        const next = plainEnd(text, cursor.at + 1, cursor.end);
        word.value += text.slice(cursor.at, next);
        cursor.at = next;
    }
    return true;
});
var isGlob = (function isGlob({ text, at, end }, letter) {
    if (letter === '*' || letter === '?')
        return true;
    return letter === '[' && at + 1 < end && !endsWord(text, at + 1);
});
var readSimple = (function readSimple(cursor) {
    const { at: start } = cursor;
    const parts = { assignments: [], words: [], redirects: [], end: start };
    const { assignments, words, redirects } = parts;
    while (readPart(cursor, parts)) {
        const only = words[0];
        if (words.length !== 1 || only === undefined || only.end !== parts.end)
            continue;
        skipBlanks(cursor);
        if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end)
            return readNamedFunction(cursor, start, parts);
        const timed = only.text === 'time' ? readTimed(cursor, words) : undefined;
        if (timed !== undefined)
            return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
    }
    if (words.length + assignments.length + redirects.length === 0)
        throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
    return { kind: 'simple', start, end: parts.end, assignments, words, redirects };
});
var readPart = (function readPart(cursor, parts) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
        parts.redirects.push(redirect);
        parts.end = redirect.end;
        return true;
    }
    const first = parts.words[0];
    const prefix = first === undefined || declaring.has(first.literal ?? '') ? assignmentAt(cursor) : 0;
    const assigns = prefix > 0;
    const word = assigns ? readAssignment(cursor, prefix) : readWord(cursor);
    if (word === undefined)
        return false;
    parts.end = word.end;
    if (!assigns)
        parts.words.push(word);
    else if (first === undefined)
        parts.assignments.push(word);
    // An assignment is no argument to look at, but what is substituted in it runs.
    else
        parts.words.push({ ...word, value: '' });
    return true;
});
var assignmentAt = (function assignmentAt({ text, at, end }) {
    const limit = Math.min(end, at + maxName);
    const behind = at < limit && startsName(text, at) ? nameEnd(text, at, limit) : limit;
    const next = behind < limit ? text[behind] : '';
    if (next === '=')
        return behind + 1 - at;
    return next === '+' || next === '[' ? (assignment.exec(text.slice(at, limit))?.[0].length ?? 0) : 0;
});
var readRedirect = (function readRedirect(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (!beginsRedirect.has(letter))
        return undefined;
    const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
    if (operator === undefined)
        return undefined;
    cursor.at += operator.length;
    skipBlanks(cursor);
    const target = readWord(cursor);
    if (target === undefined)
        throw syntaxError(cursor, `expected a word after ${operator}`);
    if (/(?:^|[^<])<<-?$/.test(operator)) {
        const redirect = { start: at, end: target.end, operator };
        cursor.heredocs.push({ name: target.literal ?? target.value, stripTabs: operator.endsWith('-'), redirect });
        return redirect;
    }
    return { start: at, end: target.end, operator, target };
});
var readCompound = (function readCompound(cursor) {
    const { text, at } = cursor;
    if (text[at] === '(') {
        if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
            const words = [readArithmetic(cursor, at, at + 2)];
            return compound(cursor, at, 'arithmetic', words, []);
        }
        cursor.at++;
        const body = cursor.grammar.list(cursor, noStop);
        expectLetter(cursor, ')');
        return compound(cursor, at, 'subshell', [], [body]);
    }
    const word = plainWordAhead(cursor);
    // `[x` is a test without its space, which ShellCheck refuses.
    if (text[at] === '[' && word !== '[' && word !== '[[')
        throw syntaxError(cursor, 'expected a space after [');
    switch (word) {
        case '{': {
            cursor.at++;
            const body = cursor.grammar.list(cursor, braceWord);
            expectWord(cursor, '}');
            if (body.items.length === 0)
                throw syntaxError(cursor, 'an empty group');
            return compound(cursor, at, 'group', [], [body]);
        }
        case 'if':
            return readIf(cursor);
        case 'while':
        case 'until': {
            cursor.at += word.length;
            const condition = readBody(cursor, doWord);
            expectWord(cursor, 'do');
            const body = readBody(cursor, doneWord);
            expectWord(cursor, 'done');
            return compound(cursor, at, word, [], [condition, body]);
        }
        case 'for':
        case 'select':
            return readFor(cursor, word);
        case 'case':
            return readCase(cursor);
        case 'function':
            return readFunction(cursor);
        case 'coproc': {
            cursor.at += word.length;
            skipBlanks(cursor);
            const node = cursor.grammar.command(cursor);
            return compound(cursor, at, 'coproc', [], [listOf(node)]);
        }
        case '[[':
        case '[':
            return readTest(cursor, word);
        default:
            if (closers.has(word))
                throw syntaxError(cursor, `unexpected ${word}`);
            return undefined;
    }
});
var parseShell = (function parseShell(text, range = { start: 0, end: text.length }) {
    const top = [];
    const before = { start: range.start, end: range.start, items: top };
    if (range.end - range.start > maxLength)
        return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength, limit: true }, before };
    const cursor = { text, at: range.start, end: range.end, depth: 0, heredocs: [], grammar };
    try {
        const list = readList(cursor, noStop, top);
        if (cursor.at >= cursor.end)
            return { list };
        return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
    }
    catch (error) {
        if (!(error instanceof ShellSyntaxError))
            throw error;
        const { message, offset, limit } = error;
        return { error: { message, offset: Math.min(offset, text.length), ...(limit ? { limit } : {}) }, before };
    }
});
var readList = (function readList(cursor, stop, items = []) {
    goDeeper(cursor);
    const start = cursor.at;
    skipLines(cursor);
    while (!listEnds(cursor, stop)) {
        const node = readPipeline(cursor);
        skipBlanks(cursor);
        const at = cursor.at;
        const separator = readSeparator(cursor);
        items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
        if (separator === '')
            break;
        skipLines(cursor);
        if ((separator === '&&' || separator === '||') && listEnds(cursor, stop))
            throw syntaxError(cursor, `nothing after ${separator}`);
    }
    cursor.depth--;
    return { start, end: cursor.at, items };
});
var listEnds = (function listEnds(cursor, stop) {
    // No command begins with an operator; whoever wants the list to end elsewhere complains.
    if (cursor.at >= cursor.end || endsList.has(cursor.text[cursor.at]))
        return true;
    const word = plainWordAhead(cursor);
    return word !== '' && (stop.has(word) || closers.has(word));
});
var readSeparator = (function readSeparator(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (letter === '\n')
        return '\n';
    if (text.startsWith('&&', at) || text.startsWith('||', at)) {
        cursor.at += 2;
        return letter === '&' ? '&&' : '||';
    }
    if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
        cursor.at++;
        return ';';
    }
    if (letter === '&') {
        cursor.at++;
        // `&;` is not shell, but ShellCheck reads on.
        skipBlanks(cursor);
        if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';')
            cursor.at++;
        return '&';
    }
    return '';
});
var readPipeline = (function readPipeline(cursor) {
    const start = cursor.at;
    const negated = skipNegation(cursor);
    const parts = [readCommand(cursor)];
    for (;;) {
        skipBlanks(cursor);
        const { text, at } = cursor;
        if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|')
            break;
        cursor.at += text[at + 1] === '&' ? 2 : 1;
        skipLines(cursor);
        // bash knows no ! here, but ShellCheck reads it.
        skipNegation(cursor);
        if (listEnds(cursor, noStop))
            throw syntaxError(cursor, 'nothing after |');
        parts.push(readCommand(cursor));
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    return { kind: 'pipeline', start, end: parts.at(-1).end, negated, parts };
});
var skipNegation = (function skipNegation(cursor) {
    let negated = false;
    while (cursor.text[cursor.at] === '!' && plainWordAhead(cursor) === '!') {
        negated = true;
        cursor.at++;
        skipBlanks(cursor);
    }
    return negated;
});
var readCommand = (function readCommand(cursor) {
    goDeeper(cursor);
    const node = readCompound(cursor) ?? readSimple(cursor);
    cursor.depth--;
    return node;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell)
});

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/cursor.js
// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.
/** No word ends the list. */
const noStop = new Set();
/** Never leaves the parser: it becomes a value there. */
class ShellSyntaxError extends Error {
    offset;
    /** Whether a shell may well read it, and only this parser does not. */
    limit;
    constructor(message, offset, limit = false) {
        super(message);
        this.offset = offset;
        this.limit = limit;
    }
}
/** What may be within one another; a shell goes deeper. */
const maxDepth = 80;

function syntaxError(cursor, message) {
    return new ShellSyntaxError(message, cursor.at);
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/letters.js
// Letters of a script by what they mean to the parser: looked up by their code, since every letter of every script is asked for.
/** Blanks and operators: they end a word. */
const ends = 1;
/** Quotes, escapes and what is expanded. */
const expands = 2;
/** What may be a pattern, or several words. */
const patterns = 4;
/** Letters of the name of a variable. */
const names = 8;
const digits = 16;
const kinds = new Uint8Array(128);
for (const [kind, letters] of [
    [ends, ' \t\n\v\f\r;&|<>()'],
    [expands, '"\'\\$`'],
    [patterns, '{*?['],
    [names, '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
    [names | digits, '0123456789'],
])
    for (const letter of letters)
        kinds[letter.charCodeAt(0)] = kinds[letter.charCodeAt(0)] | kind;

/** Whether a word ends at a letter of the text. */

/** End of the letters from a place on that stand for themselves, whatever stands around them. */

/** End of the letters from a place on that stand for themselves in double quotes. */
function quotedEnd(text, from, end) {
    let at = from;
    while (at < end && ((kindAt(text, at) & expands) === 0 || text.charCodeAt(at) === 39))
        at++;
    return at;
}
/** End of the letters from a place on that the name of a variable has. */


/** The unquoted word at a place when it has fewer letters than `most`, none of which is expanded; else empty. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/expansions.js
// What is inside a word: quotes, variables, substitutions and arithmetic.


/** How an expansion without a name shows in a word's value. */
const nameless = '\u0024{VAR}';
const joining = new Set(['&&', '||']);
const escapes = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' };
function readSingle(cursor, word) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    if (close < 0 || close >= cursor.end)
        throw syntaxError(cursor, "a ' without its partner");
    word.quoted = true;
    word.value += cursor.text.slice(cursor.at + 1, close);
    cursor.at = close + 1;
}
function readDouble(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at++;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '"') {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            if (next !== '\n')
                word.value += '"$`\\'.includes(next) ? next : letter + next;
            cursor.at += 2;
        }
        else if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else {
            const next = quotedEnd(text, cursor.at + 1, cursor.end);
            word.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'a " without its partner');
}
function readDollar(cursor, word, quoted) {
    const { text, at } = cursor;
    const next = at + 1 < cursor.end ? text[at + 1] : '';
    if (next === '(') {
        if (text[at + 2] === '(' && skipArithmetic(cursor, at + 3) !== undefined) {
            word.nested.push(...readArithmetic(cursor, at, at + 3).nested);
            expand(word, nameless);
        }
        else
            readSubstitution(cursor, word, 2);
    }
    else if (next === '{')
        readBraced(cursor, word);
    else if (next === '[' && readBracketed(cursor, word)) {
        // read
    }
    else if (next === "'" && !quoted)
        readEscaped(cursor, word);
    else if (next === '"' && !quoted) {
        // A translated text: what it says depends on the language.
        const { value } = word;
        cursor.at++;
        readDouble(cursor, word);
        word.value = value;
        word.literal = false;
    }
    else if (next !== '' && startsName(text, at + 1)) {
        cursor.at = nameEnd(text, at + 2, cursor.end);
        expand(word, `\u0024{${text.slice(at + 1, cursor.at)}}`);
    }
    else if (next !== '' && /[0-9@*#?$!-]/.test(next)) {
        cursor.at += 2;
        expand(word, `\u0024{${next}}`);
    }
    else {
        word.value += '$';
        cursor.at++;
    }
}
function expand(word, shown) {
    word.value += shown;
    word.literal = false;
}
/** `$[\u2026]`, the old way to write arithmetic; whether one was read. */
function readBracketed(cursor, word) {
    const close = cursor.text.indexOf(']', cursor.at);
    if (close < 0 || close >= cursor.end)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
/** `$(\u2026)`, `<(\u2026)`, `>(\u2026)`; `opener` letters stand before the script. */
function readSubstitution(cursor, word, opener) {
    const { text, at } = cursor;
    cursor.at += opener;
    // Heredocs of the script around it do not begin inside.
    const waiting = cursor.heredocs.splice(0);
    const list = cursor.grammar.list(cursor, noStop);
    word.nested.push(list);
    cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    if (cursor.at >= cursor.end || text[cursor.at] !== ')')
        throw syntaxError(cursor, 'expected ) after a substitution');
    cursor.at++;
    expand(word, text[at] === '$' ? `$(${plainWords(list)})` : '');
}
/** Words of the commands that stand alone in a list, run together: what ShellCheck shows of a substitution. */

function wordsOf(node) {
    if (node.kind !== 'simple')
        return '';
    return node.words.map(({ value }) => value).join('') + (node.timed === undefined ? '' : wordsOf(node.timed));
}
function readBackticks(cursor, word) {
    const { text, at } = cursor;
    let close = at + 1;
    while (close < cursor.end && text[close] !== '`')
        close += text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end)
        throw syntaxError(cursor, 'a ` without its partner');
    const inner = text.slice(at + 1, close);
    goDeeper(cursor);
    if (inner.includes('\\')) {
        // Escapes shift the offsets, so what is inside gets the place of the whole.
        const plain = inner.replace(/\\([\\$`])/g, '$1');
        const within = { ...cursor, text: plain, at: 0, end: plain.length, heredocs: [] };
        const list = cursor.grammar.list(within, noStop);
        if (within.at < within.end)
            throw syntaxError(cursor, 'expected a script in backticks');
        word.nested.push(moved(list, at, close + 1));
    }
    else {
        const outerEnd = cursor.end;
        const waiting = cursor.heredocs.splice(0);
        cursor.at = at + 1;
        cursor.end = close;
        word.nested.push(cursor.grammar.list(cursor, noStop));
        if (cursor.at < close)
            throw syntaxError(cursor, 'expected a script in backticks');
        cursor.end = outerEnd;
        cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    }
    cursor.depth--;
    cursor.at = close + 1;
    expand(word, nameless);
}
/** `${name\u2026}`, with whatever is substituted inside. */
function readBraced(cursor, word) {
    const { text, at: start } = cursor;
    cursor.at += 2;
    goDeeper(cursor);
    const inside = { value: '', literal: true, quoted: false, nested: word.nested };
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '}') {
            cursor.at++;
            cursor.depth--;
            expand(word, `\u0024{${inside.value}}`);
            return;
        }
        if (letter === "'" && !inDouble(cursor, start))
            readSingle(cursor, inside);
        else if (letter === '"')
            readDouble(cursor, inside);
        else if (letter === '$')
            readDollar(cursor, inside, true);
        else if (letter === '`')
            readBackticks(cursor, inside);
        else {
            const next = Math.min(cursor.at + (letter === '\\' ? 2 : 1), cursor.end);
            inside.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'expected } after ${');
}
/** In `"${name:-it's}"` a single quote is a letter. The partner decides: without one before the brace it is a letter. */
function inDouble(cursor, from) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    const brace = cursor.text.indexOf('}', from);
    return close < 0 || close >= cursor.end || (brace >= 0 && close > brace && cursor.text.indexOf('"', cursor.at) < close);
}
/** `\x63`, `\143` and `\u0063`: a letter by its number. */
const numbered = /^\\(?:(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8})|([0-7]{1,3}))/;
/** `$'\u2026'`. */
function readEscaped(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at += 2;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === "'") {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            const [code, hex, octal] = numbered.exec(text.slice(cursor.at, cursor.at + 10)) ?? [];
            const point = Number.parseInt(hex?.slice(1) ?? octal ?? '', hex === undefined ? 8 : 16);
            word.value += code === undefined ? (escapes[next] ?? next) : String.fromCodePoint(Math.min(point, 0x10ffff));
            cursor.at += code?.length ?? 2;
        }
        else {
            word.value += letter;
            cursor.at++;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, "a ' without its partner");
}
/** Offset behind the `))` that ends an arithmetic expression which begins at `from`; undefined when it is none. */
function skipArithmetic(cursor, from) {
    const { text } = cursor;
    let depth = 0;
    for (let at = from; at < cursor.end && at - from < 4000; at++) {
        const letter = text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')') {
            if (depth === 0)
                return text[at + 1] === ')' && at + 1 < cursor.end ? at + 2 : undefined;
            depth--;
        }
        else if (depth === 0 && letter === ' ' && twoOperands(text, at))
            return undefined;
    }
    return undefined;
}
/** An arithmetic expression as one word, for the substitutions inside; the cursor moves behind it. */
function readArithmetic(cursor, start, from) {
    const { text } = cursor;
    const end = skipArithmetic(cursor, from) ?? cursor.end;
    const word = { value: '', literal: false, quoted: false, nested: [] };
    cursor.at = from;
    while (cursor.at < end - 2) {
        const letter = text[cursor.at];
        if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else
            cursor.at++;
    }
    cursor.at = Math.max(end, cursor.at);
    return { start, end: cursor.at, text: text.slice(start, cursor.at), value: nameless, quoted: false, nested: word.nested };
}
/** A tree with every place inside replaced by that of the whole. */
function moved(node, start, end) {
    if (Array.isArray(node))
        return node.map((part) => moved(part, start, end));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'start' ? start : key === 'end' ? end : moved(value, start, end)]));
}
/** `$(( a b ))` is a subshell in a substitution: no expression has two words side by side. */
function twoOperands(text, blank) {
    return /[A-Za-z0-9_]/.test(text[blank - 1] ?? '') && /[A-Za-z0-9_$"'`/.]/.test(text[blank + 1] ?? '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/tokens.js
// What stands between the words of a script: blanks, comments, line breaks with the bodies of heredocs, and the words that
// only the grammar knows.


/** Words that may not begin a command. */
const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);
/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */

function expectWord(cursor, word) {
    skipLines(cursor);
    if (plainWordAhead(cursor) !== word)
        throw syntaxError(cursor, `expected ${word}`);
    cursor.at += word.length;
}
function expectLetter(cursor, letter) {
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter)
        throw syntaxError(cursor, `expected ${letter}`);
    cursor.at++;
}
/** Spaces, tabs, line continuations, and a comment up to the line's end. */

/** A carriage return is a letter of a word to a shell: what stands behind it and a hash sign is run. */
function startsWord(text, at) {
    return at === 0 || /[ \t\n;&|()`]/.test(text[at - 1]);
}
/** Blanks, line breaks and the bodies of heredocs that begin at one. */

function skipHeredoc(cursor) {
    const heredoc = cursor.heredocs.shift();
    const { text, at: start } = cursor;
    while (cursor.at < cursor.end) {
        heredoc.redirect.body = { start, end: cursor.at };
        const newline = text.indexOf('\n', cursor.at);
        const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
        const line = text.slice(cursor.at, end);
        cursor.at = Math.min(end + 1, cursor.end);
        if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name)
            return;
    }
    heredoc.redirect.body = { start, end: cursor.at };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/word.js
// One word of a shell script: quotes, escapes, expansions and the scripts inside them.


/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */

/** Reads what is next of a word that began at `start`; false where it ends. */

/** `?(a|b)`: a pattern of bash. */
function readPattern(cursor, word, start) {
    const { text, at } = cursor;
    if (text[at] !== '(' || at === start || !/[?*+@!]/.test(text[at - 1]) || !skipPattern(cursor))
        return false;
    word.literal = false;
    word.value = word.value.slice(0, -1);
    return true;
}

/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor, word) {
    const close = closingBraces(cursor).get(cursor.at);
    if (close === undefined)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
const read = new WeakMap();
/** The pairs in the stretch without quotes and blanks at the cursor, found once for all its braces. */
function closingBraces(cursor) {
    const known = read.get(cursor);
    if (known !== undefined && known.from <= cursor.at && cursor.at < known.to && known.to <= cursor.end)
        return known.closes;
    const { text } = cursor;
    const closes = new Map();
    const open = [];
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const letter = text[at];
        if (/[\s;&|<>()"'`\\]/.test(letter))
            break;
        const last = open.at(-1);
        if (letter === '{')
            open.push({ at, several: false });
        else if (last === undefined)
            continue;
        else if (letter === ',' || (letter === '.' && text[at + 1] === '.'))
            last.several = true;
        else if (letter === '}') {
            open.pop();
            if (last.several)
                closes.set(last.at, at);
        }
    }
    read.set(cursor, { from: cursor.at, to: at, closes });
    return closes;
}
/** Moves behind the parenthesis that closes a pattern such as `@(a|b)`; false when none does on the line. */
function skipPattern(cursor) {
    let depth = 0;
    for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
        const letter = cursor.text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0) {
            cursor.at = at + 1;
            return true;
        }
        else if (letter === '\n')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/simple.js
// A simple command: assignments, words and redirections, heredocs among them.




/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);
/** Letters in which the name of an assignment must end. */
const maxName = 300;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;

/** Reads the next redirection, assignment or word; whether there was one. */

/** How many letters of an assignment stand before its value; 0 where none begins. */

/** `name() \u2026` */
function readNamedFunction(cursor, start, { assignments, redirects }) {
    if (assignments.length > 0 || redirects.length > 0)
        throw syntaxError(cursor, 'unexpected (');
    cursor.at++;
    skipBlanks(cursor);
    expectLetter(cursor, ')');
    skipLines(cursor);
    return compound(cursor, start, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
function readTimed(cursor, words) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end)
            break;
        const flag = readWord(cursor);
        if (flag === undefined)
            break;
        words.push(flag);
    }
    if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at]))
        return undefined;
    return cursor.grammar.pipeline(cursor);
}
/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor, prefix) {
    const start = cursor.at;
    const afterName = start + prefix;
    if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected an assignment');
        return word;
    }
    cursor.at = afterName + 1;
    const nested = [];
    for (;;) {
        skipLines(cursor);
        if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end)
            break;
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected ) after a list of values');
        nested.push(...word.nested);
    }
    cursor.at++;
    return {
        start,
        end: cursor.at,
        text: cursor.text.slice(start, cursor.at),
        value: cursor.text.slice(start, afterName),
        quoted: false,
        nested,
    };
}
function compound(cursor, start, type, words, bodies) {
    const redirects = [];
    for (;;) {
        skipBlanks(cursor);
        const redirect = readRedirect(cursor);
        if (redirect === undefined)
            break;
        redirects.push(redirect);
    }
    return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}
const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;
const beginsRedirect = new Set('0123456789{<>&');

function listOf(node) {
    return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/compounds.js
// Commands that hold others: `if`, `for`, `case`, tests, groups and functions.





const thenWord = new Set(['then']);
const doWord = new Set(['do']);
const doneWord = new Set(['done']);
const braceWord = new Set(['}']);
const ifEnds = new Set(['elif', 'else', 'fi']);
const fiWord = new Set(['fi']);
const esacWord = new Set(['esac']);
/** A compound command; undefined where a simple one stands. */

function readIf(cursor) {
    const { at } = cursor;
    const bodies = [];
    cursor.at += 2;
    for (;;) {
        bodies.push(readBody(cursor, thenWord));
        expectWord(cursor, 'then');
        bodies.push(readBody(cursor, ifEnds));
        const word = plainWordAhead(cursor);
        if (word === 'elif')
            cursor.at += 4;
        else {
            if (word === 'else') {
                cursor.at += 4;
                bodies.push(readBody(cursor, fiWord));
            }
            expectWord(cursor, 'fi');
            return compound(cursor, at, 'if', [], bodies);
        }
    }
}
function readFor(cursor, type) {
    const { at } = cursor;
    cursor.at += type.length;
    skipBlanks(cursor);
    const words = [];
    if (cursor.text.startsWith('((', cursor.at)) {
        if (skipArithmetic(cursor, cursor.at + 2) === undefined)
            throw syntaxError(cursor, 'expected )) after for');
        words.push(readArithmetic(cursor, cursor.at, cursor.at + 2));
        skipBlanks(cursor);
    }
    else {
        if (readWord(cursor) === undefined)
            throw syntaxError(cursor, `expected a name after ${type}`);
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'in') {
            cursor.at += 2;
            skipBlanks(cursor);
            for (let word = readWord(cursor); word !== undefined; word = readWord(cursor)) {
                words.push(word);
                skipBlanks(cursor);
            }
        }
    }
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === ';' && cursor.at < cursor.end)
        cursor.at++;
    skipLines(cursor);
    const brace = plainWordAhead(cursor) === '{';
    expectWord(cursor, brace ? '{' : 'do');
    const body = readBody(cursor, brace ? braceWord : doneWord);
    expectWord(cursor, brace ? '}' : 'done');
    return compound(cursor, at, type, words, [body]);
}
function readCase(cursor) {
    const { at } = cursor;
    cursor.at += 4;
    skipBlanks(cursor);
    const words = [];
    const bodies = [];
    const subject = readWord(cursor);
    if (subject === undefined)
        throw syntaxError(cursor, 'expected a word after case');
    words.push(subject);
    skipLines(cursor);
    expectWord(cursor, 'in');
    for (;;) {
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'esac')
            break;
        if (cursor.text[cursor.at] === '(')
            cursor.at++;
        for (;;) {
            skipBlanks(cursor);
            const pattern = readWord(cursor);
            if (pattern === undefined)
                throw syntaxError(cursor, 'expected a pattern');
            words.push(pattern);
            skipBlanks(cursor);
            if (cursor.text[cursor.at] !== '|' || cursor.at >= cursor.end)
                break;
            cursor.at++;
        }
        expectLetter(cursor, ')');
        bodies.push(cursor.grammar.list(cursor, esacWord));
        const ending = /^;;&|^;;|^;&/.exec(cursor.text.slice(cursor.at, Math.min(cursor.at + 3, cursor.end)))?.[0];
        if (ending !== undefined)
            cursor.at += ending.length;
        else if (plainWordAhead(cursor) !== 'esac')
            throw syntaxError(cursor, 'expected ;; or esac');
    }
    expectWord(cursor, 'esac');
    return compound(cursor, at, 'case', words, bodies);
}
function readFunction(cursor) {
    const { at } = cursor;
    cursor.at += 8;
    skipBlanks(cursor);
    if (readWord(cursor) === undefined)
        throw syntaxError(cursor, 'expected a name after function');
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === '(') {
        cursor.at++;
        skipBlanks(cursor);
        expectLetter(cursor, ')');
    }
    skipLines(cursor);
    return compound(cursor, at, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
/** `[ \u2026 ]` and `[[ \u2026 ]]`: their words, for the substitutions in them; operators are not judged. */
function readTest(cursor, opener) {
    const { at, text } = cursor;
    const closer = opener === '[' ? ']' : ']]';
    cursor.at += opener.length;
    const words = [];
    for (;;) {
        if (opener === '[[')
            skipLines(cursor);
        else
            skipBlanks(cursor);
        if (cursor.at >= cursor.end)
            throw syntaxError(cursor, `expected ${closer}`);
        if (plainWordAhead(cursor) === closer) {
            cursor.at += closer.length;
            return compound(cursor, at, 'test', words, []);
        }
        const word = readWord(cursor);
        if (word !== undefined) {
            words.push(word);
            // Behind =~ stands an expression, in which parentheses and bars are letters.
            if (opener === '[[' && word.text === '=~')
                skipExpression(cursor, words);
        }
        else if (opener === '[[' && /[()<>|&]/.test(text[cursor.at]))
            cursor.at++;
        else if (opener === '[' && /[<>]/.test(text[cursor.at]))
            cursor.at++;
        else
            throw syntaxError(cursor, `expected ${closer}`);
    }
}
function skipExpression(cursor, words) {
    skipBlanks(cursor);
    let depth = 0;
    while (cursor.at < cursor.end) {
        const letter = cursor.text[cursor.at];
        if (letter === '(')
            depth++;
        else if (letter === ')')
            depth--;
        else if (/\s/.test(letter) && depth <= 0)
            return;
        if (/[()|<>&;\s]/.test(letter))
            cursor.at++;
        else {
            const word = readWord(cursor);
            if (word === undefined)
                return;
            words.push(word);
        }
    }
}
function readBody(cursor, stop) {
    const body = cursor.grammar.list(cursor, stop);
    if (body.items.length === 0)
        throw syntaxError(cursor, 'expected a command');
    return body;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/parse.js
// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.




/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;
/** @param range the script, where it is not all of the text. */

const grammar = { list: readList, pipeline: readPipeline, command: readCommand };

const endsList = new Set(');&|');







/***/ }),

/***/ 5462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ plainArgs),
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   Lt: () => (/* binding */ hasFlag),
/* harmony export */   nb: () => (/* binding */ hasArg),
/* harmony export */   wj: () => (/* binding */ withoutFlagArgs)
/* harmony export */ });
/* unused harmony export isCommand */
// Questions that rules ask of a command. Flags are read as hadolint reads them: `--long=value` is the flag `long`,
// `-abc` are the flags a, b and c, and the argument of a flag is the word after it.
/** Names of the flags of a word; none when it is no flag. */
function flagNames(word) {
    const { value } = word;
    if (value === '--' || value === '-' || !value.startsWith('-'))
        return [];
    if (value.startsWith('--'))
        return [value.slice(2).split('=', 1)[0]];
    return [...value.slice(1)];
}
function hasFlag(command, ...names) {
    return command.args.some((word) => flagNames(word).some((name) => names.includes(name)));
}
function hasArg(command, ...values) {
    return command.args.some((word) => values.includes(word.value));
}
/** Words that are no flags. */
function plainArgs(command) {
    return command.args.filter((word) => flagNames(word).length === 0);
}
/** The command without the words that follow these flags. */
function withoutFlagArgs(command, names) {
    const dropped = new Set();
    for (const [index, word] of command.args.entries()) {
        const next = command.args[index + 1];
        // `--flag=value` and `-f=value` have their argument already.
        const open = !word.value.includes('=');
        if (next !== undefined && open && flagNames(word).some((name) => names.includes(name)))
            dropped.add(next);
    }
    return dropped.size === 0 ? command : { ...command, args: command.args.filter((word) => !dropped.has(word)) };
}
/** Whether the command is `name` with one of these words among its arguments: `apt-get install`. */



/***/ }),

/***/ 1067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var readScript = (function readScript(source, parse = _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a) {
    const parsed = isOfAnother(source.text)
        ? { error: { message: 'the script is for another program than a shell', offset: 0 } }
        : parse(source.text);
    const place = (range) => source.spanOf(range.start, range.end);
    if (!('list' in parsed))
        return { source, error: parsed.error, commands: [], hasPipe: false, pipes: [], place };
    return { ...readList(parsed.list, source, parsed.error), place };
});
var readList = (function readList(whole, source, problem) {
    const commands = [];
    const pipes = [];
    let error = problem;
    const collect = (list, depth) => walkList(list, [], (node, feeders) => {
        // What another shell runs is under that shell's options.
        if (node.kind === 'pipeline' && depth === 0)
            pipes.push(node);
        if (node.kind !== 'simple')
            return;
        const name = commandName(node);
        if (name !== undefined)
            commands.push({ node, name, args: node.words.slice(1), feeders });
        const inner = heredocScript(node, source.text);
        if (inner === undefined)
            return;
        if (depth >= maxHeredocDepth)
            error ??= { message: 'heredocs nested too deep', offset: node.start, limit: true };
        else if ('list' in inner)
            collect(inner.list, depth + 1);
        if (inner.error?.limit === true)
            error ??= inner.error;
    });
    collect(whole, 0);
    return { source, list: whole, ...(error === undefined ? {} : { error }), commands, hasPipe: pipes.length > 0, pipes };
});
var isOfAnother = (function isOfAnother(text) {
    const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
    if (program === '')
        return false;
    return !shellNames.has(baseName(baseName(program) === 'env' ? argument : program));
});
var baseName = (function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
});
var heredocScript = (function heredocScript(node, text) {
    const name = baseName(node.words[0]?.literal ?? '');
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    if (body === undefined || !shellNames.has(name))
        return undefined;
    // `bash -s one two` has arguments for the script; without -s they would be its file.
    const rest = node.words.slice(1);
    const isRead = (value) => /^(?:[-+]|\/(?:dev|proc\/self)\/fd\/\d$)/.test(value);
    const reads = rest.every(({ value }) => isRead(value)) || rest.some(({ value }) => /^-[A-Za-z]*s$/.test(value));
    if (!reads || rest.some(({ value }) => /^-[A-Za-z]*c$/.test(value)))
        return undefined;
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, body);
});
var walkList = (function walkList({ items }, feeders, visit) {
    for (let at = 0; at < items.length; at++)
        walkNode(items[at].node, feeders, visit);
});
var walkNode = (function walkNode(node, feeders, visit) {
    visit(node, feeders);
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            walkNode(part, node.parts.slice(Math.max(0, index - maxFeeders), index), visit);
        return;
    }
    if (node.kind === 'simple') {
        walkWords(node.assignments, visit);
        walkWords(node.words, visit);
        if (node.timed !== undefined)
            walkNode(node.timed, feeders, visit);
    }
    else {
        walkWords(node.words, visit);
        for (const body of node.bodies)
            walkList(body, feeders, visit);
    }
    if (node.redirects.length > 0)
        walkWords(node.redirects.flatMap(({ target }) => target ?? []), visit);
});
var walkWords = (function walkWords(words, visit) {
    for (let at = 0; at < words.length; at++) {
        const { nested } = words[at];
        for (let i = 0; i < nested.length; i++)
            walkList(nested[i], [], visit);
    }
});
var commandName = (function commandName(node) {
    const first = node.words[0];
    const second = node.words[1];
    const name = first?.literal;
    if (name === undefined)
        return undefined;
    if (wrappers.has(name) && second !== undefined && !second.value.startsWith('-'))
        return second.literal;
    if (name === 'exec')
        return execTarget(node.words.slice(1)) ?? name;
    return name;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   bW: () => (/* binding */ shellNames),
/* harmony export */   hx: () => (/* binding */ plainWord),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   yG: () => (/* binding */ heredocScript)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8081);
// A RUN's script ready for rules: every command that would run, in order, with places in the file.

/** Heredocs of shells inside heredocs of shells. */
const maxHeredocDepth = 12;
/** @param parse how the text is parsed, for whoever has that from before. */

/**
 * One command of words that no shell reads: those of the exec form, of which none is a variable or an operator. Its offsets are
 * those of the file.
 * @param source the words as one text, for whoever looks for something in it
 */
function readWords(source, given) {
    const words = given.map(plainWord);
    const [first, last] = [words[0], words.at(-1)];
    const place = ({ start, end }) => ({ start, end });
    if (first === undefined || last === undefined)
        return { source, commands: [], hasPipe: false, pipes: [], place };
    const whole = { start: first.start, end: last.end };
    const node = { kind: 'simple', ...whole, assignments: [], words, redirects: [] };
    const separatorSpan = { start: last.end, end: last.end };
    return { ...readList({ ...whole, items: [{ node, separator: '', separatorSpan }] }, source), place };
}
/** A word that is what it is, wherever it was read. */
function plainWord({ start, end, value }) {
    return { start, end, text: value, value, literal: value, quoted: true, nested: [] };
}

/** Programs that read a script of the shell. */
const shellNames = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);
/** `#!` at the head names what reads the rest. */

/** A program's name without the folder that it lies in. */

/**
 * The script that a shell reads from a heredoc, with places in the text around it: `bash <<EOF`, `bash /dev/fd/3 3<<EOF`.
 * @returns undefined for other programs, and for shells that are told what to run.
 */

/** Parts of a pipeline in front of a command that are kept for it; all of them for each would grow with their square. */
const maxFeeders = 20;
// By index: V8 makes an iterator for each loop of code that it has not optimised yet, and these lists are short and many.



/** Programs that run the program named by their first argument. */
const wrappers = new Set(['busybox', 'builtin', 'command', 'run']);

/** `exec [-cl] [-a name] command`. */
function execTarget(args) {
    for (let at = 0; at < args.length; at++) {
        const { value, literal } = args[at];
        if (!value.startsWith('-'))
            return literal;
        if (value.endsWith('a'))
            at++;
    }
    return undefined;
}


/***/ }),

/***/ 5201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var settingsOf = (function settingsOf(blocks, values) {
    const given = (key) => blocks.flatMap((block) => block.get(key) ?? []);
    return { values, entries: (key) => given(key).flatMap(bake_atFirstUse0().entriesOf), last: (key) => given(key).at(-1) };
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ buildSources),
  ph: () => (/* reexport */ frontendValues)
});

// UNUSED EXPORTS: contextNames, frontendArgument, frontendArguments

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __nccwpck_require__(2354);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/frontend.js
// Which frontend builds a Dockerfile, in the three spellings that BuildKit detects before it reads the file.

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start. */
function frontendOf(text) {
    return inComments(text, '#') ?? inComments(text, '//') ?? inJson(text);
}
function inComments(text, comment) {
    const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    for (let line = 1; line <= lines.lineCount; line++) {
        const start = lines.offsetAt(line, 1) ?? text.length;
        const content = text.slice(start, Math.min(lines.offsetAt(line + 1, 1) ?? text.length, start + 3000)).replace(/\r?\n$/, '');
        // A file may be a script: its first line then counts for nothing.
        if (line === 1 && content.startsWith('#!'))
            continue;
        const match = directive.exec(content);
        if (match === null)
            return undefined;
        const [, before = '', key = '', value = ''] = match;
        // What follows a space is for the frontend, not its name.
        const [reference = ''] = value.split(/\s/);
        const at = start + before.length;
        if (key.toLowerCase() === 'syntax')
            return { reference, start: at, end: at + reference.length };
    }
    return undefined;
}
const maxJson = 1024 * 1024;
function inJson(text) {
    const head = text.slice(0, maxJson);
    if (!/^\s*\{/.test(head))
        return undefined;
    const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
    if (match === null)
        return undefined;
    const [all, written = ''] = match;
    let value;
    try {
        value = JSON.parse(`"${written}"`);
    }
    catch {
        return undefined;
    }
    const [reference = ''] = String(value).trim().split(/\s/);
    const start = match.index + all.lastIndexOf(written);
    return reference === '' ? undefined : { reference, start, end: start + written.length };
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/variables.js
var named_variables = __nccwpck_require__(8458);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file. Which instructions there are is
// formats' to say; only what names an image is read here, and rules about Dockerfiles are another engine's.




// What only a Dockerfile needs.
function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([], 5610); } // at first use
const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    byName: true,
    matches: (path) => (0,names/* isDockerfileName */.S2)(path) || (0,names/* mayBeDockerfileName */.yx)(path),
    read: async (text, path) => ({
        uses: (0,names/* isDockerfileName */.S2)(path) || !(0,names/* mayBeDockerfileName */.yx)(path) || (0, atFirstUse0().beginsAsDockerfile)(text) ? readDockerfile(text, path) : [],
    }),
};
/**
 * @param args values that a build gives: they stand over the defaults of ARG.
 * @throws PortcullisError `heredoc-unterminated`.
 */
function readDockerfile(text, path, args = new Map()) {
    const document = (0, atFirstUse0().parseDockerfile)(text);
    for (const instruction of document.instructions)
        refuseOpenHeredoc(instruction, path);
    const globals = globalsOf(document, args);
    const stages = new Set();
    const uses = document.instructions.flatMap((instruction) => {
        const own = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
        if (own === undefined)
            return [];
        // A trigger is no FROM: Docker refuses such a file.
        const named = own.keyword !== 'FROM' ? copied(own, document, stages) : own.onbuild ? [] : base(own, document, globals, stages);
        return named.map(({ start, end, ...use }) => ({ path, region: document.index.region(start, end), ...use }));
    });
    return [...frontendUse(document, path, args), ...uses];
}
/** The image of a FROM, unless it is an earlier stage; the stage's own name is noted for those that follow. */
function base({ image, alias }, document, globals, stages) {
    if (image === undefined)
        return [];
    const reference = (0,named_variables/* expandWord */.Vo)(image.text, (name) => globals.get(name), document.escape);
    const role = alias === undefined ? 'base' : `base of stage ${alias.text.slice(0, 60)}`;
    const named = isEarlier(reference, stages) ? [] : [{ ...namedAt(document, image, image.text, reference), role }];
    if (alias !== undefined)
        stages.add(alias.text.toLowerCase());
    return named;
}
/** What COPY, ADD and RUN take from images that are no stages. */
function copied(instruction, document, stages) {
    return sourcesOf(instruction, document)
        .filter(({ text }) => text !== '' && !/^\d{1,6}$/.test(text) && !isEarlier(text, stages))
        .map((source) => ({ ...source, role: `source of ${instruction.keyword}` }));
}
/** Whether a name means an earlier stage, whose names have no case, or nothing at all. */
function isEarlier(name, stages) {
    const lower = name?.toLowerCase();
    return lower !== undefined && (lower === 'scratch' || stages.has(lower));
}
function refuseOpenHeredoc({ heredocs }, path) {
    const open = heredocs.find(({ end }) => end === undefined);
    if (open === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'heredoc-unterminated',
        message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
        where: { file: path },
        remedy: 'End it with a line of its name alone.',
    });
}
function frontendUse({ text, index }, path, args) {
    const forced = args.get('BUILDKIT_SYNTAX');
    if (forced !== undefined)
        return [{ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false }];
    const frontend = frontendOf(text);
    if (frontend === undefined)
        return [];
    const { start, end, reference } = frontend;
    const isPlain = text.slice(start, end) === reference && !reference.includes('$');
    return [
        {
            path,
            region: index.region(start, end),
            reference: reference.includes('$') ? undefined : reference,
            text: reference,
            role: 'frontend that builds the file',
            pinnable: isPlain,
        },
    ];
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
/** What FROM may use: the ARGs before the first one, in their order. */
function globalsOf({ preamble, escape: escapeLetter }, args) {
    const globals = new Map(platformArguments);
    for (const instruction of preamble) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const { name, value } of instruction.pairs) {
            if (args.has(name.value))
                globals.set(name.value, args.get(name.value));
            else if (value !== undefined)
                globals.set(name.value, (0,named_variables/* expandWord */.Vo)(value.text, (other) => globals.get(other), escapeLetter));
            else if (!globals.has(name.value))
                globals.set(name.value, undefined);
        }
    }
    return globals;
}
/** @param text as it is written, line breaks left out. */
function namedAt(document, { start, end }, text, reference) {
    return { start, end, text, reference, pinnable: reference === text && document.text.slice(start, end) === text };
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf({ keyword, flags }, document) {
    return flags.flatMap((flag) => {
        // The quotes of a flag are taken away wherever they stand.
        const name = flag.name.replace(/["'\\`]/g, '');
        if (keyword === 'RUN')
            return name === 'mount' ? mountSources(flag).map((image) => sourceAt(document, flag, image)) : [];
        return (keyword === 'COPY' || keyword === 'ADD') && name === 'from' ? [sourceAt(document, flag, (flag.value ?? '').trim())] : [];
    });
}
function mountSources({ value = '' }) {
    return value.split(',').flatMap((part) => {
        const from = /^\s{0,20}"?from"?=(.*)$/is.exec(part)?.[1];
        return from === undefined ? [] : [from.replace(/["']/g, '').trim()];
    });
}
/** Variables are not expanded here (docker build reference, COPY --from). */
function sourceAt(document, { valueSpan, start, end }, image) {
    const whole = valueSpan ?? { start, end };
    const raw = document.text.slice(whole.start, whole.end);
    const at = raw.indexOf(image, Math.max(0, raw.search(/(?:^|,)\s{0,20}["']{0,2}from["']?=/i)));
    const place = at < 0 ? whole : { start: whole.start + at, end: whole.start + at + image.length };
    return namedAt(document, place, image, image.includes('$') ? undefined : image);
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/paths.js
var named_paths = __nccwpck_require__(8043);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/build.js
// A build that another file describes: its Dockerfile read with the arguments and contexts that it is given there.



const imageContext = 'docker-image://';
/** @throws PortcullisError when the Dockerfile cannot be understood. */
function readBuild(build, files) {
    const { path, owner, args } = build;
    if (build.inline !== undefined) {
        const uses = readDockerfile(build.inline.value, path, args);
        return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} in the Dockerfile of ${owner}`)), also: [], elsewhere: [] };
    }
    const context = build.context ?? '.';
    if ((0,named_paths/* isRemote */.Vx)(context))
        return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
    const folder = (0,named_paths/* resolvePath */.o1)(build.folder, context);
    const file = folder === undefined ? undefined : (0,named_paths/* resolvePath */.o1)(folder, build.dockerfile ?? 'Dockerfile');
    if (file === undefined)
        return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
    const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
    if (text === undefined)
        return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
    const also = (0,names/* isDockerfileName */.S2)(file) ? [] : [{ path: file, as: 'dockerfile' }];
    const named = (use) => `${use.role} ${use.reference ?? `? ${use.text}`}`;
    const plain = new Set(args.size === 0 ? [] : readDockerfile(text, file).map(named));
    const given = args.size === 0 ? [] : readDockerfile(text, file, args);
    const uses = given.filter((use) => !plain.has(named(use)));
    return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} of ${file} as ${owner} builds it`)), also, elsewhere: [] };
}
/** The place is the file that gives the value: the Dockerfile itself names something else. */
function elsewhereSeen(use, path, role) {
    const { reference, text } = use;
    return { path, reference, text, role, pinnable: false };
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gathering.js
// What reading one file brings together: the images it names, other files that it makes its own, and what lies elsewhere.
class Gathering {
    uses = [];
    elsewhere = [];
    /** By path: a file is read once, whoever names it. */
    #also = new Map();
    also(path, as) {
        this.#also.set(path, { path, as });
    }
    add({ uses, also = [], elsewhere = [] }) {
        this.uses.push(...uses);
        for (const { path, as } of also)
            this.also(path, as);
        this.elsewhere.push(...elsewhere);
    }
    reading() {
        return { uses: this.uses, also: [...this.#also.values()], elsewhere: this.elsewhere };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/bake.js
// Bake files: targets with their Dockerfile, arguments and named contexts. Where a function decides on an image, the image is
// unknown, which is said.

function bake_atFirstUse0() { return bake_atFirstUse0.made ??= __nccwpck_require__.now([948, 312], 8312); } // at first use



const bake_names = /(?:^|\/)(?:[^/]{1,100}[._-])?bake(?:[._-][^/]{1,100})?\.(?:hcl|json)$/i;
function isBakeName(path) {
    return bake_names.test(path);
}
const bakeFiles = {
    id: 'bake',
    title: 'Bake file',
    byName: true,
    matches: isBakeName,
    async read(text, path, files) {
        const file = (0, bake_atFirstUse0().readBakeFile)(text, path);
        const values = (0, bake_atFirstUse0().bakeValues)(file);
        const found = new Gathering();
        const bases = (0, bake_atFirstUse0().baseTargets)(file);
        for (const name of file.targets.keys()) {
            const blocks = (0, bake_atFirstUse0().inheritedBlocks)(name, file);
            const matrix = blocks.flatMap((block) => block.get('matrix') ?? []).at(-1);
            for (const each of (0, bake_atFirstUse0().matrixValues)(values, matrix)) {
                const settings = settingsOf(blocks, each);
                const owner = `target ${name}`;
                found.uses.push(...contextImages(settings, path, owner));
                const read = readFromEither(buildOf(settings, path, owner), files);
                found.add(bases.has(name) ? { ...read, elsewhere: [] } : read);
            }
        }
        return found.reading();
    },
};

function contextImages({ entries, values }, path, owner) {
    return [...new Map(entries('contexts'))].flatMap(([context, given]) => {
        const role = `build context ${context} of ${owner}`;
        const written = (0, bake_atFirstUse0().bakeText)(given, values);
        if (written === undefined)
            return [unknownImage(path, role, given)];
        if (!written.startsWith(imageContext))
            return [];
        const reference = written.slice(imageContext.length);
        return [{ path, reference, text: reference, role, pinnable: false }];
    });
}
/** @throws PortcullisError `bake-computed` where nobody can say which Dockerfile is built. */
function buildOf({ entries, last, values }, path, owner) {
    const text = (key) => (0, bake_atFirstUse0().bakeText)(last(key), values);
    const required = (key) => {
        const value = text(key);
        if (value === undefined && last(key) !== undefined)
            throw computed(path, `${key} of ${owner}`);
        return value;
    };
    const inline = required('dockerfile-inline');
    const dockerfile = required('dockerfile');
    return {
        path,
        folder: (0,named_paths/* folderOf */.yS)(path),
        owner,
        // A variable without a value leaves its argument out, and the Dockerfile's default counts.
        args: new Map(entries('args').flatMap(([key, given]) => (isUnset(given, values) ? [] : [[key, (0, bake_atFirstUse0().bakeText)(given, values)]]))),
        contexts: [],
        context: text('context') ?? '.',
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { value: inline } }),
    };
}
/** Paths are those of the directory where bake is called, for most the root; the file's own folder is tried as well. */
function readFromEither(build, files) {
    const read = readBuild(build, files);
    if (read.elsewhere.length === 0 || build.folder === '')
        return read;
    const fromRoot = readBuild({ ...build, folder: '' }, files);
    return fromRoot.elsewhere.length === 0 ? fromRoot : read;
}
function computed(path, what) {
    return new errors/* PortcullisError */.SO({
        code: 'bake-computed',
        message: `expected ${what.slice(0, 120)} as text, got something that is computed`,
        where: { file: path },
        remedy: 'Write it out.',
    });
}
function unknownImage(path, role, given) {
    return { path, reference: undefined, text: given.kind === 'text' ? writtenOf(given.parts) : 'a computed value', role, pinnable: false };
}
/** As it is written, with a sign for what is put in. */
function writtenOf(parts) {
    return parts
        .map((part) => (part.kind === 'letters' ? part.text : part.value.kind === 'name' ? `\${${part.value.path.join('.')}}` : '\u2026'))
        .join('');
}
/** A variable without a value, or none at all. */
function isUnset(value, { variables, matrix }) {
    if (value.kind === 'literal')
        return value.text === 'null';
    return value.kind === 'name' && !variables.has(value.path[0] ?? '') && !matrix.has(value.path[0] ?? '');
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/builds/places.js
var places = __nccwpck_require__(8461);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/bake.js
// Bake files: `dockerfile` of every target, with the contexts and variables that files beside it give.

function builds_bake_atFirstUse0() { return builds_bake_atFirstUse0.made ??= __nccwpck_require__.now([948, 312], 8312); } // at first use



const bakeBuilds = {
    id: 'bake',
    title: 'bake file',
    matches: isBakeName,
    async read(text, path, files) {
        const own = (0, builds_bake_atFirstUse0().readBakeFile)(text, path);
        const file = (0, builds_bake_atFirstUse0().joinBakeFiles)([...besides(path, files), own]);
        // What stands last counts, and which file that is the command says.
        const values = [(0, builds_bake_atFirstUse0().bakeValues)(file), (0, builds_bake_atFirstUse0().bakeValues)((0, builds_bake_atFirstUse0().joinBakeFiles)([own, ...besides(path, files)]))];
        const bases = (0, builds_bake_atFirstUse0().baseTargets)(file);
        const dockerfiles = [...own.targets.keys()].flatMap((name) => values.flatMap((each) => ofTarget(name, file, each, path).map((one) => (bases.has(name) ? { ...one, optional: true } : one))));
        return { dockerfiles: [...new Map(dockerfiles.map((one) => [JSON.stringify(one), one])).values()], also: [] };
    },
};
/** Other bake files of the folder; one that cannot be read is a gap of its own. */
function besides(path, files) {
    return (0,places/* siblingsOf */.DG)(path, files.paths, isBakeName).flatMap((other) => {
        try {
            return [(0, builds_bake_atFirstUse0().readBakeFile)(files.read(other) ?? '', other)];
        }
        catch {
            return [];
        }
    });
}
function ofTarget(name, file, values, path) {
    const blocks = (0, builds_bake_atFirstUse0().inheritedBlocks)(name, file);
    const last = (key) => blocks.flatMap((block) => block.get(key) ?? []).at(-1);
    const written = last('dockerfile');
    if (written?.kind === 'literal' && written.text === 'null')
        return [];
    const noImage = (0,places/* makesNoImage */.iq)(outputsOf(last('output'), values));
    return (0, builds_bake_atFirstUse0().matrixValues)(values, last('matrix')).flatMap((each) => {
        const partly = (value) => ((0, builds_bake_atFirstUse0().bakeStretches)(value, each) ?? [{ text: undefined }]).map(({ text }) => text ?? named_variables/* unknownPart */.QH).join('');
        const target = last('target');
        const further = blocks.flatMap((block) => block.get('contexts') ?? []);
        const told = {
            ...(0,places/* targetsIn */.A6)(noImage || target === undefined ? [] : [partly(target)]),
            ...(0,places/* givenIn */.JS)(further.flatMap((one) => (one.kind === 'object' ? one.entries.flatMap(({ key }) => key ?? []) : []))),
            ...(0,places/* frontendsIn */.b9)(frontendValues(blocks).map(partly)),
        };
        const context = last('context');
        // Paths start where bake is called, for most at the root; the file's own folder is tried as well.
        const folders = (0,places/* contextFolders */.XR)(['', (0,named_paths/* folderOf */.yS)(path)], context === undefined ? '.' : partly(context).replace(/^cwd:\/\//, ''));
        if (folders === undefined || (0, builds_bake_atFirstUse0().bakeText)(last('dockerfile-inline'), each) !== undefined)
            return [];
        const owner = `target ${name}`;
        if (written === undefined)
            return (0,places/* unnamedDockerfile */.pY)(owner, folders, told);
        const text = partly(written).replace(/^cwd:\/\//, '');
        const candidates = (0,places/* placesIn */.yN)([...folders, '', (0,named_paths/* folderOf */.yS)(path)], text);
        return [{ owner, text: text.replaceAll(named_variables/* unknownPart */.QH, '\u2026'), candidates, ...told }];
    });
}
/** Values of the argument that names the frontend; what is merged last counts. */
function frontendValues(blocks) {
    return blocks
        .flatMap((block) => (0, builds_bake_atFirstUse0().entriesOf)(block.get('args')))
        .flatMap(([name, value]) => (name === places/* frontendArgument */.qV ? [value] : []))
        .slice(-1);
}
/** `output = ["type=cacheonly"]`, or objects with the same keys. */
function outputsOf(output, values) {
    return (output?.kind === 'list' ? output.items : []).map((item) => {
        const type = item.kind === 'object' ? item.entries.find(({ key }) => key === 'type')?.value : undefined;
        return type === undefined ? ((0, builds_bake_atFirstUse0().bakeText)(item, values) ?? '') : `type=${(0, builds_bake_atFirstUse0().bakeText)(type, values) ?? ''}`;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/image-use.js
// What a text of a YAML file says of an image.
/** A reference where no variables are known. */
function use(path, found, role) {
    return expandedUse(path, found, role, found.value !== '' && !/[${}]/.test(found.value) ? found.value : undefined);
}
/** @param reference the text with its variables replaced; undefined when a value is not known before the run. */
function expandedUse(path, found, role, reference) {
    const { region, value: text } = found;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference,
        text,
        role,
        pinnable: region !== undefined && reference === text,
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/yaml-text.js
var yaml_text = __nccwpck_require__(3926);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/compose.js
// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.






const compose_names = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;
function isComposeName(path) {
    return compose_names.test(path);
}
/** What a text in a Compose file comes to by the `.env` beside it, `unknownPart` in the place of what is not known. */
function composeValue(path, files) {
    const variables = dotEnvOf((0,named_paths/* folderOf */.yS)(path), files);
    return (text) => (0,named_variables/* interpolatePartly */.ip)(text, (name) => variables.get(name));
}
function dotEnvOf(folder, files) {
    return readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
}
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    byName: true,
    matches: isComposeName,
    async read(text, path, files) {
        const file = openFile(path, files);
        for (const document of await (0,yaml_text.readYamlNodes)(text, path)) {
            for (const entry of document.map?.get('include')?.list ?? [])
                for (const written of [...(0,yaml_text.textsOf)(entry), ...(0,yaml_text.textsOf)(entry.map?.get('path'))])
                    include(file, written);
            for (const [name, map] of servicesOf(document))
                readService(file, name, map);
        }
        return file.found.reading();
    },
};
/** The services of a document; before version 2 of the format they stood at its top. */
function servicesOf({ map }) {
    const listed = map?.get('services');
    const isFirst = listed === undefined && map?.get('version') === undefined && map?.get('include') === undefined;
    const found = [...(listed?.map?.entries() ?? (isFirst ? map?.entries() : undefined) ?? [])];
    return found.flatMap(([name, { map: service }]) => service === undefined || (isFirst && !runs.some((key) => service.get(key) !== undefined)) ? [] : [[name, service]]);
}
/** What makes a mapping a service. */
const runs = ['image', 'build', 'extends'];
function openFile(path, files) {
    const folder = (0,named_paths/* folderOf */.yS)(path);
    const variables = dotEnvOf(folder, files);
    const value = (text) => (0,named_variables/* interpolate */.GW)(text.value, (name) => variables.get(name));
    return { path, folder, files, value, found: new Gathering() };
}
/** Another Compose file, by its path as written. */
function include({ path, folder, files, value, found }, written) {
    const name = value(written);
    const target = name === undefined || (0,named_paths/* isRemote */.Vx)(name) ? undefined : (0,named_paths/* resolvePath */.o1)(folder, name);
    if (target === undefined || files.read(target) === undefined)
        found.elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
    else if (!compose_names.test(target))
        found.also(target, 'compose');
}
function readService(file, name, map) {
    const { path, value, found } = file;
    const add = (written, role) => {
        found.uses.push(expandedUse(path, written, role, value(written)));
    };
    const build = map.get('build');
    const image = map.get('image')?.text;
    // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
    const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
    if (image !== undefined && !isBuilt) {
        if (build === undefined)
            add(image, `service ${name}`);
        else
            found.uses.push({ ...expandedUse(path, image, `service ${name}, unless it is built`, value(image)), unlessBuilt: true });
    }
    const extended = map.get('extends')?.map?.get('file')?.text;
    if (extended !== undefined)
        include(file, extended);
    for (const volume of map.get('volumes')?.list ?? []) {
        const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
        if (source !== undefined)
            add(source, `volume of service ${name}`);
    }
    if (build === undefined)
        return;
    const described = compose_buildOf(build, file, `service ${name}`);
    for (const [context, source] of described.contexts)
        if (source.value.startsWith(imageContext))
            add((0,yaml_text/* partOf */.B)(source, imageContext), `build context ${context} of service ${name}`);
    found.add(readBuild(described, file.files));
}
function compose_buildOf(node, { path, folder, value }, owner) {
    const map = node.map;
    const written = (key) => {
        const found = map?.get(key)?.text;
        return found === undefined ? undefined : (value(found) ?? found.value);
    };
    const context = node.text === undefined ? written('context') : (value(node.text) ?? node.text.value);
    const dockerfile = written('dockerfile');
    const inline = map?.get('dockerfile_inline')?.text;
    return {
        path,
        folder,
        owner,
        // A name alone has its value from the environment, where there is one; the Dockerfile's default counts otherwise.
        args: new Map(pairsOf(map?.get('args')).flatMap(([name, given]) => (given === undefined ? [] : [[name, value(given)]]))),
        contexts: pairsOf(map?.get('additional_contexts')).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]])),
        ...(context === undefined ? {} : { context }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { ...inline, value: inline.value.replaceAll('$$', '$') } }),
    };
}
/** A mapping, or a list of `NAME=VALUE`; a name alone takes its value from the environment. */
function pairsOf(node) {
    const map = [...(node?.map?.entries() ?? [])].map(([name, { text }]) => [name, text]);
    const list = (node?.list ?? []).flatMap(({ text }) => {
        if (text === undefined)
            return [];
        const equals = text.value.indexOf('=');
        return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), (0,yaml_text/* partOf */.B)(text, text.value.slice(0, equals + 1))]];
    });
    return [...map, ...list];
}
const maxLines = 5000;
/** `NAME=VALUE` lines, quoted or not. */
function readDotEnv(text) {
    const variables = new Map();
    for (const line of text.split(/\r?\n/, maxLines)) {
        const match = /^\s{0,20}(?:export\s{1,20})?([A-Za-z_][\w.]{0,199})\s{0,20}[=:]\s{0,20}(.{0,4000})$/.exec(line);
        if (match === null)
            continue;
        const [, name = '', raw = ''] = match;
        const quoted = /^(["'])(.{0,4000}?)\1/.exec(raw);
        const value = quoted === null ? raw.replace(/\s{1,200}#.*$/, '').trim() : (quoted[2] ?? '');
        variables.set(name, quoted?.[1] === "'" ? value : ((0,named_variables/* interpolate */.GW)(value, (other) => variables.get(other)) ?? value));
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/compose.js
// Compose files: `build.dockerfile` of every service, with the contexts that files beside it, extended or including ones give.


function compose_atFirstUse0() { return compose_atFirstUse0.made ??= __nccwpck_require__.now([], 3926); } // at first use

const composeBuilds = {
    id: 'compose',
    title: 'Compose file',
    matches: isComposeName,
    async read(text, path, files) {
        const own = await readServices(text, path, files);
        const others = await compose_besides(path, own, files);
        const dockerfiles = own.services.flatMap((service) => ofService(service, [...own.services, ...others], path));
        return { dockerfiles, also: own.also.map((other) => ({ path: other, as: 'compose' })) };
    },
};
async function readServices(text, path, files) {
    const services = [];
    const also = [];
    const value = composeValue(path, files);
    const folder = (0,named_paths/* folderOf */.yS)(path);
    const fileAt = (written) => {
        const target = (0,named_paths/* resolvePath */.o1)(folder, value(written));
        return target === undefined || (0,named_paths/* isRemote */.Vx)(written) ? undefined : target;
    };
    for (const document of await (0, compose_atFirstUse0().readYamlNodes)(text, path)) {
        for (const entry of listOf(document.map?.get('include')))
            for (const { value: written } of [...(0, compose_atFirstUse0().textsOf)(entry), ...(0, compose_atFirstUse0().textsOf)(entry.map?.get('path'))])
                also.push(...listed(fileAt(written)));
        for (const [name, { map }] of document.map?.get('services')?.map?.entries() ?? []) {
            if (map === undefined)
                continue;
            const extended = extendedBy(map, path, fileAt);
            if (extended !== undefined && extended.file !== path)
                also.push(extended.file);
            services.push({ name, ...builds_compose_buildOf(map.get('build'), folder, value), extended });
        }
    }
    return { services, also };
}
function listOf(node) {
    return node === undefined ? [] : (node.list ?? [node]);
}
function listed(text) {
    return text === undefined ? [] : [text];
}
function extendedBy(map, path, fileAt) {
    const given = map.get('extends');
    const service = given?.text?.value ?? given?.map?.get('service')?.text?.value;
    if (service === undefined)
        return undefined;
    const written = given?.map?.get('file')?.text?.value;
    const file = written === undefined ? path : fileAt(written);
    return file === undefined ? undefined : { file, service };
}
function builds_compose_buildOf(build, folder, value) {
    const context = build?.text?.value ?? build?.map?.get('context')?.text?.value;
    const written = build?.map?.get('dockerfile')?.text?.value;
    const target = build?.map?.get('target')?.text?.value;
    const further = build?.map?.get('additional_contexts');
    return {
        builds: build !== undefined,
        given: [
            ...[...(further?.map?.entries() ?? [])].map(([name]) => name),
            ...(0,places/* contextNames */.Mv)((further?.list ?? []).flatMap(({ text }) => text?.value ?? [])),
        ],
        frontends: frontendsOfArguments(build?.map?.get('args')).map(value),
        inline: build?.map?.get('dockerfile_inline') !== undefined,
        target: target === undefined ? undefined : value(target),
        context: context === undefined ? undefined : { folders: (0,places/* contextFolders */.XR)([folder], value(context)) },
        dockerfile: written === undefined ? undefined : { text: value(written), written },
    };
}
/** Of a map, or of a list of `NAME=value`. */
function frontendsOfArguments(args) {
    const own = args?.map?.get(places/* frontendArgument */.qV)?.text?.value;
    return [...(own === undefined ? [] : [own]), ...(0,places/* frontendArguments */.H_)((args?.list ?? []).flatMap(({ text }) => text?.value ?? []))];
}
/** Services of the files that Compose may read together with this one. */
async function compose_besides(path, own, files) {
    const paths = new Set([...(0,places/* siblingsOf */.DG)(path, files.paths, isComposeName), ...own.also]);
    const found = [];
    for (const other of paths) {
        try {
            found.push(...(await readServices(files.read(other) ?? '', other, files)).services);
        }
        catch {
            // It is a gap of its own.
        }
    }
    return found;
}
/** What a service builds: of its own Dockerfile in any of its contexts, or of another file's in its own. */
function ofService(service, all, path) {
    if (!service.builds)
        return [];
    const alike = new Set([service.name, ...listed(service.extended?.service)]);
    const others = all.filter(({ name, extended }) => alike.has(name) || extended?.service === service.name);
    const contexts = service.context === undefined ? others.flatMap(({ context }) => context ?? []) : [service.context];
    // In another repository lies another Dockerfile.
    if (contexts.length > 0 && contexts.every(({ folders }) => folders === undefined))
        return [];
    const folders = [...contexts.flatMap((context) => context.folders ?? []), ...(service.context === undefined ? [(0,named_paths/* folderOf */.yS)(path)] : [])];
    const owner = `service ${service.name}`;
    const both = [service, ...others];
    const told = {
        ...(0,places/* targetsIn */.A6)(both.map(({ target }) => target)),
        ...(0,places/* givenIn */.JS)(both.flatMap(({ given }) => given)),
        ...(0,places/* frontendsIn */.b9)(both.flatMap(({ frontends }) => frontends)),
    };
    if (service.dockerfile !== undefined) {
        const { text, written } = service.dockerfile;
        return [{ owner, text: written, candidates: (0,places/* placesIn */.yN)(folders, text), ...told }];
    }
    const elsewhere = others.flatMap(({ dockerfile }) => dockerfile === undefined
        ? []
        : [{ owner, text: dockerfile.written, candidates: (0,places/* placesIn */.yN)(folders, dockerfile.text), optional: true, ...told }]);
    return elsewhere.length > 0 || service.inline ? elsewhere : (0,places/* unnamedDockerfile */.pY)(owner, folders, told);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/devcontainer.js
// Development containers: `image`, a build with its arguments, and the Compose files that take their place.





function isDevcontainerName(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
const devcontainers = {
    id: 'devcontainer',
    title: 'Development container',
    byName: true,
    matches: isDevcontainerName,
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const folder = (0,named_paths/* folderOf */.yS)(path);
        for (const document of await (0,yaml_text.readYamlNodes)(jsonFromComments(text), path)) {
            const { map } = document;
            const image = map?.get('image')?.text;
            if (image !== undefined)
                uses.push(use(path, withDefaults(image), 'development container'));
            for (const { value } of (0,yaml_text.textsOf)(map?.get('dockerComposeFile'))) {
                const target = (0,named_paths/* resolvePath */.o1)(folder, value);
                if (target !== undefined)
                    also.push({ path: target, as: 'compose' });
            }
            const build = map?.get('build')?.map;
            const dockerfile = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
            if (dockerfile !== undefined) {
                const file = (0,named_paths/* resolvePath */.o1)(folder, dockerfile);
                const args = new Map(pairsOf(build?.get('args')).map(([name, given]) => [name, given === undefined || /\$\{/.test(given.value) ? undefined : given.value]));
                const read = readBuild({ path, folder: '', owner: 'the development container', args, contexts: [], context: '.', dockerfile: file ?? dockerfile }, files);
                uses.push(...read.uses);
                also.push(...read.also);
                elsewhere.push(...read.elsewhere);
            }
            for (const [name] of map?.get('features')?.map?.entries() ?? [])
                if (!name.startsWith('.'))
                    elsewhere.push(`the feature ${name.slice(0, 120)} of ${path}, which is no image`);
        }
        return { uses, also, elsewhere };
    },
};
/** `${localEnv:NAME:default}` has its default where nothing else is known. */
function withDefaults(text) {
    const value = text.value.replace(/\$\{(?:localEnv|containerEnv):\w{1,100}:([^${}]{1,300})\}/g, '$1');
    return value === text.value ? text : { value };
}
/** Comments and tabs become spaces, so that places stay; what is left is JSON, and so YAML. */
function jsonFromComments(text) {
    let result = '';
    let start = 0;
    const blank = (from, to) => {
        result += text.slice(start, from) + text.slice(from, to).replace(/[^\n\r]/g, ' ');
        start = to;
    };
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\t')
            blank(i, i + 1);
        else if (text[i] === '"')
            i = closingQuote(text, i);
        else if (text.startsWith('//', i) || text.startsWith('/*', i)) {
            const end = endOfComment(text, i);
            blank(i, end);
            i = end - 1;
        }
    }
    return result + text.slice(start);
}
/** Of the text that opens at an offset; the end of the line where it is not closed. */
function closingQuote(text, open) {
    let at = open + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}
/** A comment of a line leaves its break. */
function endOfComment(text, start) {
    const isLine = text[start + 1] === '/';
    const close = text.indexOf(isLine ? '\n' : '*/', start + 2);
    if (close < 0)
        return text.length;
    return isLine ? close : close + 2;
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/builds/types.js
var types = __nccwpck_require__(1184);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/deployments.js
// Files of deployment and release tools that name Dockerfiles by a key of their own, each as a row of data.
function deployments_atFirstUse0() { return deployments_atFirstUse0.made ??= __nccwpck_require__.now([264], 264); } // at first use



function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([], 3926); } // at first use

function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([949, 737], 3737); } // at first use

/** From the tools' own references of their files. */
const rows = [
    {
        id: 'skaffold',
        title: 'Skaffold configuration',
        matches: /(?:^|\/)skaffold[^/]{0,60}\.ya?ml$/i,
        keys: ['docker.dockerfile', 'kaniko.dockerfile'],
        context: ['context'],
        target: ['docker.target', 'kaniko.target'],
    },
    {
        id: 'goreleaser',
        title: 'GoReleaser configuration',
        matches: /(?:^|\/)\.?goreleaser[^/]{0,60}\.ya?ml$/i,
        keys: ['dockerfile'],
        root: true,
    },
    {
        id: 'fly',
        title: 'Fly configuration',
        matches: /(?:^|\/)fly(?:\.[^/]{1,60})?\.toml$/i,
        keys: ['build.dockerfile'],
        target: ['build.build-target'],
    },
    { id: 'railway', title: 'Railway configuration', matches: /(?:^|\/)railway\.(?:toml|json)$/i, keys: ['dockerfilePath'], root: true },
    { id: 'render', title: 'Render blueprint', matches: /(?:^|\/)render\.ya?ml$/i, keys: ['dockerfilePath'], root: true },
    {
        id: 'digitalocean',
        title: 'App Platform specification',
        matches: /(?:^|\/)\.do\/[^/]{1,100}\.ya?ml$/i,
        keys: ['dockerfile_path'],
        root: true,
    },
    {
        id: 'okteto',
        title: 'Okteto manifest',
        matches: /(?:^|\/)okteto[^/]{0,60}\.ya?ml$/i,
        keys: ['dockerfile'],
        context: ['context'],
        target: ['target'],
    },
    { id: 'azd', title: 'Azure Developer project', matches: /(?:^|\/)azure\.ya?ml$/i, keys: ['docker.path'], context: ['project'] },
    { id: 'heroku', title: 'Heroku manifest', matches: /(?:^|\/)heroku\.ya?ml$/i, keys: ['build.docker.*'] },
    {
        id: 'werf',
        title: 'werf configuration',
        matches: /(?:^|\/)werf[^/]{0,60}\.ya?ml$/i,
        keys: ['dockerfile'],
        context: ['context'],
        target: ['target'],
    },
    {
        id: 'copilot',
        title: 'Copilot manifest',
        matches: /(?:^|\/)copilot\/(?:[^/]{1,100}\/)*manifest\.ya?ml$/i,
        keys: ['build.dockerfile'],
        root: true,
        target: ['build.target'],
    },
    { id: 'devfile', title: 'devfile', matches: /(?:^|\/)\.?devfile\.ya?ml$/i, keys: ['dockerfile.uri'] },
    { id: 'captain', title: 'CapRover definition', matches: /(?:^|\/)captain-definition$/, keys: ['dockerfilePath'] },
    {
        id: 'circleci',
        title: 'CircleCI configuration',
        matches: /(?:^|\/)\.circleci\/[^/]{1,100}\.ya?ml$/,
        keys: ['dockerfile'],
        context: ['path', 'docker-context', 'build-context'],
        root: true,
        commands: ['command', 'run'],
    },
    {
        id: 'azure-pipelines',
        title: 'Azure pipeline',
        matches: /(?:^|\/)\.?azure-pipelines[^/]{0,100}\.ya?ml$|(?:^|\/)\.azure-pipelines\/[^/]{1,100}\.ya?ml$/,
        keys: ['dockerfile', 'Dockerfile', 'dockerFile'],
        root: true,
        commands: ['script', 'bash'],
    },
    {
        id: 'bitbucket',
        title: 'Bitbucket pipeline',
        matches: /(?:^|\/)bitbucket-pipelines\.ya?ml$/,
        keys: [],
        root: true,
        commands: ['script', 'after-script'],
    },
    {
        id: 'drone',
        title: 'Drone pipeline',
        matches: /(?:^|\/)\.(?:drone|woodpecker)(?:\/[^/]{1,100})?\.ya?ml$/,
        keys: ['settings.dockerfile'],
        target: ['settings.target'],
        context: ['context'],
        root: true,
        commands: ['commands'],
    },
    {
        id: 'cloudbuild',
        title: 'Cloud Build configuration',
        matches: /(?:^|\/)cloudbuild[^/]{0,60}\.(?:ya?ml|json)$/i,
        keys: [],
        root: true,
        commands: ['args', 'script'],
    },
    {
        id: 'buildkite',
        title: 'Buildkite pipeline',
        matches: /(?:^|\/)\.buildkite\/[^/]{1,100}\.ya?ml$/,
        keys: ['dockerfile'],
        root: true,
        commands: ['command', 'commands'],
    },
];
const deploymentBuilds = rows.map((row) => ({
    id: row.id,
    title: row.title,
    matches: (path) => row.matches.test(path),
    async read(text, path) {
        // Files of these names hold much else, and some of them are templates that no YAML reader takes.
        if (!/dockerfile|docker|target|\/executor|podman|buildah/i.test(text))
            return types/* noBuilds */.f;
        const found = [];
        for (const root of await nodesOf(text, path))
            for (const [map, around] of mapsWithParents(root))
                found.push(ofMap(map, around, row, path));
        return { dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles), also: found.flatMap(({ also }) => also) };
    },
}));
async function nodesOf(text, path) {
    if (path.endsWith('.toml'))
        return [fromValue((await (0, deployments_atFirstUse0().parseToml)(text, path)).value)];
    const isJson = path.endsWith('.json') || path.endsWith('captain-definition');
    return (0, atFirstUse1().readYamlNodes)(isJson ? jsonFromComments(text) : text, path);
}
function fromValue(value) {
    if (typeof value === 'string')
        return { text: { value } };
    if (Array.isArray(value))
        return { list: value.map(fromValue) };
    if (typeof value !== 'object' || value === null)
        return {};
    const entries = new Map(Object.entries(value).map(([key, inner]) => [key, fromValue(inner)]));
    return { map: { get: (key) => entries.get(key), entries: () => entries } };
}
/** Every map with the one that it stands in. */
function mapsWithParents(root) {
    const parents = new Map();
    const maps = (0, atFirstUse1().everyMap)(root);
    for (const map of maps)
        for (const [, value] of map.entries())
            for (const inner of [value, ...(value.list ?? [])])
                if (inner.map !== undefined)
                    parents.set(inner.map, map);
    return maps.map((map) => [map, parents.get(map)]);
}
function ofMap(map, around, row, path) {
    const bases = row.root === true ? ['', (0,named_paths/* folderOf */.yS)(path)] : [(0,named_paths/* folderOf */.yS)(path)];
    const contexts = (row.context ?? [])
        .flatMap((key) => map.get(key)?.text ?? around?.get(key)?.text ?? [])
        .map(({ value }) => known(value));
    const folders = contexts.length === 0 ? bases : contexts.flatMap((context) => (0,places/* contextFolders */.XR)(bases, context) ?? []);
    const targets = (0,places/* targetsIn */.A6)((row.target ?? []).flatMap((key) => textsAt(map, key.split('.'))).map(known));
    const dockerfiles = row.keys
        .flatMap((key) => textsAt(map, key.split('.')))
        .flatMap((written) => {
        if ((0,named_paths/* isRemote */.Vx)(written) ||
            written === '' ||
            /[\n{[]/.test(written.replace(/\{\{[^}]{0,200}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|<<[^>]{0,200}>>/g, '')))
            return [];
        const text = known(written).replaceAll('*', named_variables/* unknownPart */.QH);
        return [
            { owner: row.title, text: (0, atFirstUse2().shown)(text), candidates: (0,places/* placesIn */.yN)([...folders, ...(row.root === true ? bases : [])], text), ...targets },
        ];
    });
    const named = dockerfiles.length > 0 ? dockerfiles : (0,places/* unnamedDockerfile */.pY)(row.title, folders, targets);
    const commands = (row.commands ?? []).flatMap((key) => commandAt(map.get(key), key === 'args' ? programOf(map) : undefined));
    const folder = row.commands === undefined ? undefined : map.get('dir')?.text?.value;
    const scripts = commands.map((text) => (0, atFirstUse2().buildsInScript)({ text, owner: row.title, lookUp: () => undefined, ...(folder === undefined ? {} : { folder }) }));
    return { dockerfiles: [...named, ...scripts.flatMap((one) => one.dockerfiles)], also: scripts.flatMap(({ also }) => also) };
}
function textsAt(map, [key = '', ...rest]) {
    const nodes = key === '*' ? [...map.entries()].map(([, value]) => value) : [map.get(key)];
    return nodes.flatMap((node) => {
        if (rest.length > 0)
            return node?.map === undefined ? [] : textsAt(node.map, rest);
        return node?.text?.value ?? [];
    });
}
/** A command as a text, lines of a list, or the words of one, before which its program stands where that is known. */
function commandAt(node, program) {
    if (node?.text !== undefined)
        return [node.text.value];
    const words = (node?.list ?? []).flatMap(({ text }) => text?.value ?? []);
    if (words.length === 0)
        return [];
    return program === undefined ? [words.join('\n')] : [`${program} ${words.map(quotedWord).join(' ')}`];
}
/** The program to which a step of Cloud Build gives its `args`: its `entrypoint`, or that of the image. */
function programOf(map) {
    const given = map.get('entrypoint')?.text?.value;
    if (given !== undefined)
        return given;
    const image = map.get('name')?.text?.value ?? '';
    if (/kaniko/.test(image))
        return 'executor';
    const name = /([^/:@]{1,100})(?:[:@][^/]{0,200})?$/.exec(image)?.[1];
    return name !== undefined && /^(?:docker|podman|buildah)$/.test(name) ? name : undefined;
}
function quotedWord(word) {
    return /\s/.test(word) ? `'${word.replaceAll("'", '')}'` : word;
}
/** Signs of templates in place of what they come to. */
function known(text) {
    return (0,named_variables/* interpolatePartly */.ip)(text.slice(0, 4096).replace(/\{\{[^}]{0,200}\}\}|\$\([^)]{0,200}\)|<<[^>]{0,200}>>|\$\[\[[^\]]{0,200}\]\]/g, named_variables/* unknownPart */.QH), () => undefined);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/devcontainer.js
// Development containers: `build.dockerfile`, and the Compose files that take its place (Development Container specification).



function devcontainer_atFirstUse0() { return devcontainer_atFirstUse0.made ??= __nccwpck_require__.now([], 3926); } // at first use

const devcontainerBuilds = {
    id: 'devcontainer',
    title: 'development container',
    matches: isDevcontainerName,
    async read(text, path) {
        const dockerfiles = [];
        const also = [];
        const folder = (0,named_paths/* folderOf */.yS)(path);
        for (const { map } of await (0, devcontainer_atFirstUse0().readYamlNodes)(jsonFromComments(text), path)) {
            const build = map?.get('build')?.map;
            const written = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
            if (written !== undefined) {
                const owner = 'the development container';
                dockerfiles.push({ owner, text: written, candidates: (0,places/* placesIn */.yN)([folder], withVariables(written)) });
            }
            for (const { value } of (0, devcontainer_atFirstUse0().textsOf)(map?.get('dockerComposeFile'))) {
                const target = (0,named_paths/* resolvePath */.o1)(folder, withVariables(value));
                if (target !== undefined)
                    also.push({ path: target, as: 'compose' });
            }
        }
        return { dockerfiles, also };
    },
};
/** `${localEnv:NAME:default}` has its default; the workspace's folder is the root. */
function withVariables(text) {
    return text.slice(0, 4096).replace(/\$\{([^${}]{0,300})\}/g, (_, inner) => {
        if (/^(?:localWorkspaceFolder|containerWorkspaceFolder)$/.test(inner))
            return '';
        return /^(?:localEnv|containerEnv):\w{1,100}:(.+)$/.exec(inner)?.[1] ?? named_variables/* unknownPart */.QH;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/jenkins.js
// Jenkinsfiles as a source of builds.
function jenkins_atFirstUse0() { return jenkins_atFirstUse0.made ??= __nccwpck_require__.now([949, 109], 4109); } // at first use
const jenkinsBuilds = {
    id: 'jenkins',
    title: 'Jenkinsfile',
    matches: (path) => /(?:^|\/)Jenkinsfile(?:\.[^/]{1,60})?$|\.jenkinsfile$/i.test(path),
    read: async (text, path) => (0, jenkins_atFirstUse0().readJenkinsfile)(text, path),
};

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/built-images.js
var built_images = __nccwpck_require__(5102);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/shell-images.js
var shell_images = __nccwpck_require__(3752);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/pipeline-scripts.js
// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.




function readScripts(scripts, path, files) {
    const ofJob = new Map();
    const found = [];
    const builds = [];
    const gathered = new Gathering();
    for (const script of scripts) {
        const built = ofJob.get(script.job) ?? new built_images/* BuiltImages */.F();
        ofJob.set(script.job, built);
        for (const name of script.builds ?? []) {
            const text = withExpressions(name, script.lookUp);
            built.add({ text, reference: text.includes('$') ? undefined : text });
        }
        if (!/docker|podman|nerdctl|\$\{?\w*(?:container|engine|runtime)/i.test(script.text.value) && !shell_images/* deployPrograms */.N9.test(script.text.value))
            continue;
        const text = withExpressions(script.text.value, script.lookUp);
        const read = (0,shell_images/* readShell */.lu)(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
        found.push(...read.images.map((image) => ({ script, image })));
        builds.push(...read.builds.map((build) => ({ script, build })));
        gathered.elsewhere.push(...saidOf(read, script, path, files));
    }
    const everyBuilt = [...ofJob.values()];
    for (const { script, image } of found) {
        // What one job built and saved, another one loads and runs.
        const { reference, identity, isPulled, afterLoad } = image;
        if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference })))
            continue;
        gathered.uses.push(pulledImage(image, script, path));
    }
    for (const { script, build } of builds) {
        gathered.uses.push(...pipeline_scripts_contextImages(build, script, path));
        const described = describedBuild(build, script, path);
        // A command's paths start where nobody knows, so that a Dockerfile that is not found is nothing to tell.
        if (described !== undefined)
            gathered.add({ ...readBuild(described, files), elsewhere: [] });
    }
    return gathered.reading();
}
/** Whether a chart is a folder of the workspace, wherever the command runs. */
function isChartHere(chart, { paths }) {
    const folder = chart.replace(/["']/g, '').replace(/^(?:\.{0,2}\/)+|\/+$/g, '');
    return folder !== '' && paths.some((path) => path === `${folder}/Chart.yaml` || path.endsWith(`/${folder}/Chart.yaml`));
}
/** What a script takes from elsewhere: names that are not known before the run, charts, and values for charts. */
function saidOf({ unknown, charts, values }, { owner }, path, files) {
    return [
        ...unknown.map((command) => `what \`${command}\` in ${owner} of ${path} takes from the run`),
        ...charts.filter(({ chart }) => !isChartHere(chart, files)).map(({ command }) => `the chart of \`${command}\` in ${owner} of ${path}`),
        ...values
            .filter(({ file }) => !isValuesHere(file, files))
            .map(({ file, command }) => `the values that \`${command}\` in ${owner} of ${path} takes from ${file.slice(0, 120) || 'the run'}`),
    ];
}
/** Whether a file lies beside a chart of the workspace, whose values are read. */
function isValuesHere(file, { paths }) {
    const name = file.replace(/^(?:\.{0,2}\/)+/, '');
    const folders = paths.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => path.replace(/[^/]{0,255}$/, ''));
    return name !== '' && /(?:^|\/)values[^/]{0,100}\.ya?ml$/i.test(name) && folders.some((folder) => paths.includes(`${folder}Chart.yaml`));
}
function pulledImage(image, script, path) {
    const { region } = script.text;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: image.reference,
        text: asWritten(image.text).slice(0, 300),
        role: `${image.command} in ${script.owner}`,
        pinnable: false,
    };
}
/** Images that take the place of a build's named contexts. */
function pipeline_scripts_contextImages(build, { owner }, path) {
    return build.contexts.flatMap(([name, value]) => {
        if (!value.startsWith(imageContext))
            return [];
        const text = value.slice(imageContext.length);
        const reference = text.includes('$') ? undefined : text;
        return [{ path, reference, text, role: `build context ${name} in ${owner}`, pinnable: false }];
    });
}
/** Undefined where a path is not known before the run, or the Dockerfile comes from a pipe. */
function describedBuild(build, { owner }, path) {
    if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-')
        return undefined;
    const contexts = build.contexts.map(([name, value]) => [name, { value }]);
    const common = { path, folder: '', owner, args: build.args, contexts };
    // The command takes its Dockerfile from the working directory, the other ways from the context.
    if (build.dockerfile !== undefined)
        return { ...common, context: '.', dockerfile: build.dockerfile };
    return { ...common, context: build.context ?? '.' };
}
function asWritten(text) {
    return text.replace(/\$\{__expression_([0-9a-f]{1,150})\}/g, (_, hex) => `\${{ ${Buffer.from(hex, 'hex').toString('utf8')} }}`);
}
/** `${{ env.NAME }}` is replaced where its value is known; what is not becomes a variable that nobody knows. */
function withExpressions(text, lookUp) {
    return text.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner) => {
        const name = /^env\.(\w{1,200})$/.exec(inner)?.[1];
        const value = name === undefined ? undefined : lookUp(name);
        if (value !== undefined)
            return value;
        // Names stay alike for alike expressions, so that a build and a run of it are seen to be one.
        return `\${__expression_${Buffer.from(inner).toString('hex').slice(0, 150)}}`;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gitlab.js
// GitLab pipelines: `image` and `services` of the defaults and of every job, local includes, and the commands of scripts.





const gitlab_names = /(?:^|\/)(?:[^/]{1,100})?\.gitlab-ci\.ya?ml$/i;
const scriptKeys = ['before_script', 'script', 'after_script'];
function isGitlabName(path) {
    return gitlab_names.test(path);
}
const gitlabPipelines = {
    id: 'gitlab',
    title: 'GitLab pipeline',
    byName: true,
    matches: isGitlabName,
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const scripts = [];
        for (const document of await (0,yaml_text.readYamlNodes)(text, path)) {
            const global = variablesOf(document.map?.get('variables'));
            for (const entry of includesOf(document.map?.get('include'))) {
                if (entry.kind === 'elsewhere')
                    elsewhere.push(`${entry.value.slice(0, 120)}, which ${path} includes`);
                else
                    for (const target of matching(entry.value, files.paths))
                        if (!gitlab_names.test(target))
                            also.push({ path: target, as: 'gitlab' });
            }
            for (const [name, job] of [['the pipeline', document], ...(document.map?.entries() ?? [])]) {
                if (job.map === undefined || name === 'variables' || name === 'include')
                    continue;
                const own = variablesOf(job.map.get('variables'));
                const lookUp = (variable) => own.get(variable) ?? global.get(variable);
                addJob(job.map, name, lookUp);
            }
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere };
        function addJob(job, name, lookUp) {
            add(nameOf(job.get('image')), name === 'default' || name === 'the pipeline' ? `image of ${name}` : `image of job ${name}`, lookUp);
            for (const service of job.get('services')?.list ?? [])
                add(nameOf(service), `service of ${name}`, lookUp);
            for (const key of scriptKeys) {
                const lines = textsIn(job.get(key));
                if (lines.length > 0)
                    scripts.push({ text: { value: lines.join('\n') }, job: name, owner: `${key} of ${name}`, lookUp });
            }
        }
        function add(found, role, lookUp) {
            if (found === undefined || found.value === '')
                return;
            uses.push(expandedUse(path, found, role, (0,named_variables/* interpolate */.GW)(found.value, lookUp)));
        }
    },
};
function nameOf(node) {
    return node?.text ?? node?.map?.get('name')?.text;
}
/** Scripts may hold lists within lists, by their anchors. */
function textsIn(node, depth = 0) {
    if (node?.text !== undefined)
        return [node.text.value];
    return depth > 10 ? [] : (node?.list ?? []).flatMap((item) => textsIn(item, depth + 1));
}
function variablesOf(node) {
    const variables = new Map();
    for (const [name, { text, map }] of node?.map?.entries() ?? []) {
        const value = text ?? map?.get('value')?.text;
        if (value !== undefined)
            variables.set(name, (0,named_variables/* interpolate */.GW)(value.value, (other) => variables.get(other)) ?? value.value);
    }
    return variables;
}
function includesOf(node) {
    const entries = node === undefined ? [] : (node.list ?? [node]);
    return entries.flatMap((entry) => {
        const [short] = (0,yaml_text.textsOf)(entry);
        if (short !== undefined)
            return [{ kind: /^https?:/.test(short.value) ? 'elsewhere' : 'local', value: short.value }];
        const local = entry.map?.get('local')?.text?.value;
        if (local !== undefined)
            return [{ kind: 'local', value: local }];
        const other = ['remote', 'template', 'component', 'project']
            .map((key) => entry.map?.get(key)?.text?.value)
            .find((value) => value !== undefined);
        return other === undefined ? [] : [{ kind: 'elsewhere', value: other }];
    });
}
/** Local includes start from the root, and may have asterisks. */
function matching(written, paths) {
    const path = (0,named_paths/* resolvePath */.o1)('', written);
    if (path === undefined || path.includes('$'))
        return [];
    if (!path.includes('*'))
        return [path];
    const source = path
        .split(/(\*\*\/?|\*)/)
        .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
        .replace(/(?:\.\*|\[\^\/\]\*){3,}/g, '.*');
    const pattern = new RegExp(`^${source}$`);
    return paths.filter((other) => pattern.test(other));
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/pipelines.js
// GitLab pipelines: the commands of scripts, and local includes.

function pipelines_atFirstUse0() { return pipelines_atFirstUse0.made ??= __nccwpck_require__.now([], 3926); } // at first use
function pipelines_atFirstUse1() { return pipelines_atFirstUse1.made ??= __nccwpck_require__.now([949, 737], 3737); } // at first use
const gitlabBuilds = {
    id: 'gitlab',
    title: 'GitLab pipeline',
    matches: isGitlabName,
    async read(text, path, files) {
        const dockerfiles = [];
        const also = [];
        for (const document of await (0, pipelines_atFirstUse0().readYamlNodes)(text, path)) {
            const global = variablesOf(document.map?.get('variables'));
            for (const entry of includesOf(document.map?.get('include')))
                if (entry.kind === 'local')
                    also.push(...matching(entry.value, files.paths).map((target) => ({ path: target, as: 'gitlab' })));
            for (const [name, { map }] of [['the pipeline', document], ...(document.map?.entries() ?? [])]) {
                const own = variablesOf(map?.get('variables'));
                const lines = scriptKeys.flatMap((key) => textsIn(map?.get(key)));
                const found = (0, pipelines_atFirstUse1().buildsInScript)({
                    text: lines.join('\n'),
                    owner: name === 'the pipeline' ? name : `job ${name}`,
                    lookUp: (variable) => own.get(variable) ?? global.get(variable),
                });
                dockerfiles.push(...found.dockerfiles);
                also.push(...found.also);
            }
        }
        return { dockerfiles, also };
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/programs.js
// Programs that describe builds: Tiltfiles and Earthfiles, of which only what is written out is known; and scripts,
// recipes and package scripts, whose commands name Dockerfiles.



function programs_atFirstUse0() { return programs_atFirstUse0.made ??= __nccwpck_require__.now([949, 737], 3737); } // at first use

const programs_rows = [
    { id: 'tilt', title: 'Tiltfile', matches: /(?:^|\/)(?:Tiltfile|[^/]{1,100}\.tiltfile)$/i, before: /\bdockerfile\s{0,20}=(?!=)\s{0,20}/g },
    {
        id: 'earthly',
        title: 'Earthfile',
        matches: /(?:^|\/)Earthfile$/,
        before: /^[ \t]{0,100}FROM[ \t]{1,20}DOCKERFILE[ \t](?:[^\n]{0,500}?[ \t])??-f[ \t=]{1,20}/gm,
    },
];
const programBuilds = programs_rows.map((row) => ({
    id: row.id,
    title: row.title,
    matches: (path) => row.matches.test(path),
    async read(text, path) {
        const dockerfiles = [];
        const folders = [(0,named_paths/* folderOf */.yS)(path), ''];
        for (const match of text.matchAll(row.before)) {
            const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 1000);
            const [, , quoted, bare] = /^(?:(["'])([^"'\n]{1,500})\1(?=\s{0,20}[,)\n}]|$)|([\w./@-]{1,500})(?=\s|$))/.exec(behind) ?? [];
            // A name without quotes is a variable of the program, but for words of a command.
            const written = quoted ?? (row.id === 'tilt' ? undefined : bare);
            if (written === '' || /^None\b/.test(behind))
                continue;
            const value = (written ?? named_variables/* unknownPart */.QH).replace(/\$\{[^}]{0,300}\}|\$\w{1,200}/g, named_variables/* unknownPart */.QH);
            dockerfiles.push({ owner: row.title, text: (0, programs_atFirstUse0().shown)(value), candidates: (0,places/* placesIn */.yN)(folders, value) });
        }
        return { dockerfiles, also: [] };
    },
}));
/** Nothing in these is a gap: a script's variables are anybody's. */
const scriptBuilds = {
    id: 'scripts',
    title: 'script',
    matches: (path) => /\.(?:sh|bash|mk)$|(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]{1,60})?$|(?:^|\/)[Jj]ustfile$|(?:^|\/)package\.json$|(?:^|\/)Taskfile\.ya?ml$/.test(path),
    async read(text, path) {
        if (!programs_atFirstUse0().mayBuild.test(text))
            return types/* noBuilds */.f;
        const isMake = /\.mk$|(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]{1,60})?$/.test(path);
        const variables = isMake ? makeVariables(text) : new Map();
        // In JSON a command ends where its text does, and a recipe may begin with signs.
        const commands = path.endsWith('.json')
            ? text.replace(/"\s{0,20}[,:}]/g, '\n').replace(/["\\]/g, '')
            : text.replace(/^[\t ]{1,100}[-@+]{1,3}/gm, '');
        const script = isMake ? asShell(commands) : commands;
        const found = (0, programs_atFirstUse0().buildsInScript)({ text: script, owner: 'a command', lookUp: (name) => variables.get(name), folder: (0,named_paths/* folderOf */.yS)(path) });
        return {
            dockerfiles: found.dockerfiles.map((one) => ({ ...one, optional: true })),
            also: found.also,
        };
    },
};
/** `$(NAME)` of make, as a shell writes it. */
function asShell(text) {
    return text.replace(/\$[({]([A-Za-z_]\w{0,100})[)}]/g, (_, name) => `\${${name}}`);
}
/** `NAME = value`, `NAME := value` and `NAME ?= value`, where a variable holds no other. */
function makeVariables(text) {
    const found = new Map();
    for (const [, name = '', value = ''] of text.matchAll(/^(?:export[ \t]{1,20})?([A-Za-z_]\w{0,100})[ \t]{0,20}(?::{0,3}|\?)=[ \t]{0,20}([^#\n]{0,500})/gm))
        if (!found.has(name))
            found.set(name, asShell(value.trim()));
    for (const [name, value] of found)
        found.set(name, (0,named_variables/* interpolatePartly */.ip)(value, (inner) => (inner === name ? undefined : found.get(inner))));
    return found;
}

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

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/workflow.js
// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.






const prefix = 'docker://';
function isWorkflowName(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}
/** Steps of a job or a composite action; those of a `parallel` group stand behind it. */
function stepsOf(node) {
    return withGrouped(node?.list ?? [], ({ map }) => map?.get('parallel')?.list);
}
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    byName: true,
    matches: isWorkflowName,
    async read(text, path, files) {
        const uses = [];
        const scripts = [];
        const also = [];
        const image = (node, role, matrix) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            const named = found.value.startsWith(prefix) ? (0,yaml_text/* partOf */.B)(found, prefix) : found;
            for (const value of matrix(named.value))
                uses.push(value === named.value ? use(path, named, role) : { ...use(path, { ...named, value }, role), text: named.value, pinnable: false });
        };
        for (const document of await (0,yaml_text.readYamlNodes)(text, path)) {
            const { map } = document;
            const workflowEnv = textsOfVariables(map?.get('env'));
            for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
                const matrix = matrixOf(job.map);
                image(job.map?.get('container'), `container of job ${name}`, matrix);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`, matrix);
                const jobEnv = textsOfVariables(job.map?.get('env'));
                for (const step of stepsOf(job.map?.get('steps')))
                    addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
            }
            const runs = map?.get('runs')?.map;
            for (const step of stepsOf(runs?.get('steps')))
                addStep(step.map, '', 'a step of the action', []);
            for (const inner of (0,yaml_text.everyMap)(document)) {
                const step = inner.get('uses')?.text;
                if (step?.value.startsWith(prefix))
                    uses.push(use(path, (0,yaml_text/* partOf */.B)(step, prefix), 'step'));
            }
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(prefix))
                uses.push(use(path, (0,yaml_text/* partOf */.B)(own, prefix), 'image of the action'));
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere: read.elsewhere };
        function addStep(step, job, owner, environments) {
            if (step === undefined)
                return;
            const all = [...environments, textsOfVariables(step.get('env'))].reverse();
            const rawOf = (name) => all.find((values) => values.has(name))?.get(name);
            const lookUp = (name) => {
                const value = rawOf(name);
                return value?.includes('${{') === true ? undefined : value;
            };
            const builds = /^docker\/build-push-action@/.test(step.get('uses')?.text?.value ?? '')
                ? buildAndPush(step.get('with')?.map, owner)
                : [];
            scripts.push({ text: step.get('run')?.text ?? { value: '' }, job, owner, lookUp, rawOf, builds });
        }
        /** @returns the names of what it builds. */
        function buildAndPush(given, owner) {
            const text = (key) => given?.get(key)?.text?.value;
            const lines = (key) => (text(key) ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const pairs = (key) => lines(key).map((line) => [line.slice(0, Math.max(0, line.indexOf('='))), line.slice(line.indexOf('=') + 1)]);
            const names = lines('tags').flatMap((line) => line.split(','));
            const contexts = pairs('build-contexts').map(([name, value]) => [name, { value }]);
            for (const [name, { value }] of contexts)
                if (value.startsWith(imageContext))
                    uses.push({ ...use(path, { value: value.slice(imageContext.length) }, `build context ${name} of ${owner}`) });
            const [context = '.', file] = [text('context'), text('file')];
            if ([context, file ?? ''].some((value) => value.includes('${{')))
                return names;
            const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value]));
            // `file` is a path from the workspace, not from the context.
            const read = readBuild({
                path,
                folder: '',
                owner,
                args,
                contexts,
                context: file === undefined ? context : '.',
                ...(file === undefined ? {} : { dockerfile: file }),
            }, files);
            uses.push(...read.uses);
            also.push(...read.also);
            return names;
        }
    },
};
const maxCombinations = 256;
function matrixOf(job) {
    const matrix = job?.get('strategy')?.map?.get('matrix')?.map;
    const valuesOf = (key) => {
        const [name = '', ...rest] = key.split('.');
        const items = [
            ...(matrix?.get(name)?.list ?? []),
            ...(matrix?.get('include')?.list ?? []).flatMap((entry) => entry.map?.get(name) ?? []),
        ];
        const texts = items.flatMap((item) => {
            let node = item;
            for (const part of rest)
                node = node?.map?.get(part);
            return node?.text?.value ?? [];
        });
        return texts.length === items.length ? [...new Set(texts)] : [];
    };
    return (text) => {
        let results = [text];
        for (const expression of text.match(/\$\{\{\s{0,20}matrix\.[\w.-]{1,100}\s{0,20}\}\}/g) ?? []) {
            const key = /matrix\.([\w.-]{1,100})/.exec(expression)?.[1] ?? '';
            const values = valuesOf(key);
            if (values.length === 0 || values.length * results.length > maxCombinations)
                return [text];
            results = results.flatMap((result) => values.map((value) => result.replaceAll(expression, value)));
        }
        return [...new Set(results)];
    };
}
function textsOfVariables(node) {
    return new Map(pairsOf(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value]])));
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/workflow.js
// GitHub workflows and actions: `file` of docker/build-push-action, `files` of docker/bake-action, an action's own Dockerfile, and
// the commands of steps.



function workflow_atFirstUse0() { return workflow_atFirstUse0.made ??= __nccwpck_require__.now([], 3926); } // at first use

function workflow_atFirstUse1() { return workflow_atFirstUse1.made ??= __nccwpck_require__.now([949, 737], 3737); } // at first use
const workflowBuilds = {
    id: 'workflow',
    title: 'workflow',
    matches: isWorkflowName,
    async read(text, path) {
        const dockerfiles = [];
        const also = [];
        const add = (found) => {
            dockerfiles.push(...found.dockerfiles);
            also.push(...found.also);
        };
        for (const document of await (0, workflow_atFirstUse0().readYamlNodes)(text, path)) {
            const { map } = document;
            const inputs = inputDefaults(document.map === undefined ? [] : (0, workflow_atFirstUse0().everyMap)(document));
            const common = { inputs, variables: textsOfVariables(map?.get('env')), matrix: (one) => [one] };
            for (const [name, { map: job }] of map?.get('jobs')?.map?.entries() ?? []) {
                const values = { ...common, variables: joined(common.variables, job?.get('env')), matrix: matrixOf(job) };
                const folder = workingDirectory(job?.get('defaults')?.map?.get('run')?.map) ?? workingDirectory(map?.get('defaults')?.map?.get('run')?.map);
                for (const { map: step } of stepsOf(job?.get('steps')))
                    add(ofStep(step, `a step of job ${name}`, values, folder));
            }
            const runs = map?.get('runs')?.map;
            for (const { map: step } of stepsOf(runs?.get('steps')))
                add(ofStep(step, 'a step of the action', common, undefined));
            const image = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text?.value : undefined;
            if (image !== undefined && !(0,named_paths/* isRemote */.Vx)(image))
                dockerfiles.push({ owner: 'the action', text: image, candidates: (0,places/* placesIn */.yN)([(0,named_paths/* folderOf */.yS)(path)], image) });
        }
        return { dockerfiles, also };
    },
};
function joined(variables, env) {
    return new Map([...variables, ...textsOfVariables(env)]);
}
/** `inputs: { file: { default: x } }`, of actions, called workflows and those that are started by hand. */
function inputDefaults(maps) {
    const found = new Map();
    for (const map of maps)
        for (const [name, { map: input }] of map.get('inputs')?.map?.entries() ?? []) {
            const value = input?.get('default')?.text?.value;
            if (value !== undefined && value !== '')
                found.set(name, value);
        }
    return found;
}
function workingDirectory(run) {
    return run?.get('working-directory')?.text?.value;
}
function ofStep(step, owner, values, folder) {
    if (step === undefined)
        return { dockerfiles: [], also: [] };
    const own = { ...values, variables: joined(values.variables, step.get('env')) };
    const uses = step.get('uses')?.text?.value ?? '';
    const given = step.get('with')?.map;
    const texts = (key) => allTexts(given?.get(key)?.text?.value ?? '', own);
    if (/^docker\/bake-action(?:@|\/)/.test(uses)) {
        const files = texts('files')
            .flatMap((text) => text.split(/[\n,]/).map((line) => line.trim()))
            .filter((line) => line !== '');
        return {
            dockerfiles: [],
            also: files.flatMap((file) => (0,places/* placesIn */.yN)(texts('workdir').length > 0 ? ['', ...texts('workdir')] : [''], file).map((path) => ({
                path,
                as: 'bake',
                optional: true,
            }))),
        };
    }
    const run = step.get('run')?.text?.value;
    if (run !== undefined)
        return ofCommands(run, owner, own, workingDirectory(step) ?? folder);
    // Whoever builds by an action calls the input one of these.
    const builds = buildActions.test(uses);
    const targets = builds && !(0,places/* makesNoImage */.iq)(texts('outputs')) ? (0,places/* targetsIn */.A6)(texts('target')) : {};
    const told = {
        ...targets,
        ...(builds ? (0,places/* givenIn */.JS)((0,places/* contextNames */.Mv)(texts('build-contexts'))) : {}),
        ...(0,places/* frontendsIn */.b9)((0,places/* frontendArguments */.H_)([...texts('build-args'), ...texts('build_args')])),
    };
    const dockerfiles = (builds
        ? ['file', 'dockerfile', 'containerfiles', 'dockerfiles', 'build_file']
        : ['dockerfile', 'dockerfile-path', 'dockerfile_path', 'docker-file', 'docker_file', 'containerfile'])
        .flatMap(texts)
        .flatMap((text) => text.split('\n').map((line) => line.trim()))
        .filter((text) => text !== '' && !(0,named_paths/* isRemote */.Vx)(text))
        .map((text) => ({ owner, text: (0, workflow_atFirstUse1().shown)(text), candidates: (0,places/* placesIn */.yN)(['', ...contexts(texts('context'))], text), ...told }));
    if (dockerfiles.length > 0 || given?.get('context')?.text?.value.includes('://') === true)
        return { dockerfiles, also: [] };
    const folders = contexts(texts('context'));
    return { dockerfiles: (0,places/* unnamedDockerfile */.pY)(owner, folders.length === 0 ? [''] : folders, told), also: [] };
}
const buildActions = /^(?:docker\/build-push-action|depot\/build-push-action|redhat-actions\/buildah-build|useblacksmith\/build-push-action|aevea\/action-kaniko|[^/]{1,100}\/(?:build-push|kaniko)-action)@/;
function contexts(texts) {
    return texts.flatMap((text) => (0,places/* contextFolders */.XR)([''], text.trim()) ?? []);
}
function ofCommands(run, owner, values, folder) {
    // Each combination of the matrix is a script of its own.
    const scripts = run.length > maxScript ? [run] : values.matrix(run);
    const found = scripts.map((text) => {
        const folders = folder === undefined ? [''] : allTexts(folder, values);
        const lookUp = (name) => {
            const value = values.variables.get(name);
            return value === undefined ? undefined : allTexts(value, values)[0];
        };
        return (0, workflow_atFirstUse1().buildsInScript)({ text: expressionsOf(text, values), owner, lookUp, folder: folders[0] ?? '' });
    });
    return {
        dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles),
        also: found.flatMap(({ also }) => also).filter(({ path }) => (0,places/* isKnown */.qE)(path)),
    };
}
const maxScript = 64 * 1024;
/** All that a text comes to, one for each combination of the matrix. */
function allTexts(text, values) {
    return text === '' ? [] : values.matrix(text).map((each) => expressionsOf(each, values));
}
/** Expressions by their values, twice, as a variable's value may hold one. */
function expressionsOf(text, values) {
    const once = (given, deep) => given.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner) => {
        const [, kind, name = ''] = /^(env|inputs|github\.event\.inputs|github)\.([\w-]{1,200})$/.exec(inner) ?? [];
        const value = kind === 'env'
            ? values.variables.get(name)
            : kind === 'github'
                ? name === 'workspace' || name === 'action_path'
                    ? '.'
                    : undefined
                : values.inputs.get(name);
        if (value === undefined)
            return named_variables/* unknownPart */.QH;
        return deep ? once(value, false) : value.includes('${{') ? named_variables/* unknownPart */.QH : value;
    });
    return once(text, true);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/builds/index.js
// All kinds of files that name Dockerfiles.








/** The first that matches a path reads it. */
const buildSources = [
    composeBuilds,
    bakeBuilds,
    devcontainerBuilds,
    workflowBuilds,
    gitlabBuilds,
    ...deploymentBuilds,
    ...programBuilds,
    jenkinsBuilds,
    scriptBuilds,
];




/***/ }),

/***/ 8461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ targetsIn),
/* harmony export */   DG: () => (/* binding */ siblingsOf),
/* harmony export */   H_: () => (/* binding */ frontendArguments),
/* harmony export */   JS: () => (/* binding */ givenIn),
/* harmony export */   Mv: () => (/* binding */ contextNames),
/* harmony export */   XR: () => (/* binding */ contextFolders),
/* harmony export */   b9: () => (/* binding */ frontendsIn),
/* harmony export */   iq: () => (/* binding */ makesNoImage),
/* harmony export */   pY: () => (/* binding */ unnamedDockerfile),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   qV: () => (/* binding */ frontendArgument),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8043);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8458);
// From folders and names as files write them to workspace paths.


/** Workspace paths of a name as seen from several folders; what leads out of the workspace is left out. */
function placesIn(folders, written) {
    const places = folders.flatMap((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(folder, written) ?? []);
    return [...new Set(places)];
}
/** Folders that a build's context may be; undefined for one in another repository. */
function contextFolders(bases, written) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemote */ .Vx)(written) ? undefined : placesIn(bases, written);
}
/** Whether nothing of a text is left to be worked out. */
function isKnown(text) {
    return !text.includes(_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH);
}
/** The stages that a build says it is of; what is not known before the run names none. */
function targetsIn(texts) {
    const targets = [...new Set(texts.map((text) => text?.trim() ?? ''))].filter((text) => text !== '' && isKnown(text));
    return targets.length === 0 ? {} : { targets };
}
/** The names of a build's contexts: what FROM and `--from` mean by them is no image of that name. */
function givenIn(names) {
    const given = [...new Set(names)].filter((name) => name !== '' && isKnown(name));
    return given.length === 0 ? {} : { given };
}
/** The argument of a build that BuildKit takes for the image of its frontend. */
const frontendArgument = 'BUILDKIT_SYNTAX';
/** Images that read a Dockerfile, less what is not known before the run. */
function frontendsIn(images) {
    const frontends = [...new Set(images.map((image) => image?.trim() ?? ''))].filter((image) => image !== '' && isKnown(image));
    return frontends.length === 0 ? {} : { frontends };
}
/** The images that arguments of a build name as its frontend: `BUILDKIT_SYNTAX=image`, a line each. */
function frontendArguments(texts) {
    return texts
        .flatMap((text) => text.split('\n'))
        .flatMap((line) => /^\s{0,20}["']?BUILDKIT_SYNTAX=["']?([^"'\s]{1,1000})/.exec(line)?.[1] ?? []);
}
/** `NAME=CONTEXT`, a line each. */
function contextNames(texts) {
    return texts.flatMap((text) => text.split('\n')).flatMap((line) => /^\s{0,20}([^=\s]{1,200})=/.exec(line)?.[1] ?? []);
}
/** The Dockerfile of a build that names none, told for the stages that it is of and the contexts that it is given. */
function unnamedDockerfile(owner, folders, told) {
    const candidates = ['Dockerfile', 'Containerfile'].flatMap((name) => placesIn(folders, name)).filter(isKnown);
    return Object.keys(told).length === 0 || candidates.length === 0
        ? []
        : [{ owner, text: 'Dockerfile', candidates, optional: true, ...told }];
}
/** Whether what a build exports is no image that someone pulls: nothing at all, or files. */
function makesNoImage(outputs) {
    return outputs.length > 0 && outputs.every((output) => /(?:^|,)\s{0,20}type\s{0,20}=\s{0,20}(?:cacheonly|local)\b/.test(output));
}
/** Files in the folder of a path, with names that `matches` takes, the path itself left out; sorted. */
function siblingsOf(path, paths, matches) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return paths.filter((other) => other !== path && other.startsWith(folder) && !other.slice(folder.length).includes('/') && matches(other));
}


/***/ }),

/***/ 1184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noBuilds)
/* harmony export */ });
// What files of a repository say about builds: which Dockerfile one is made of, wherever that lies and whatever it is called.
const noBuilds = { dockerfiles: [], also: [] };


/***/ }),

/***/ 5102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Assignments),
/* harmony export */   F: () => (/* binding */ BuiltImages)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8095);
// Which images a job has built by itself before a command of its own runs them: those are not pulled.

class BuiltImages {
    #names = new Set();
    #hasLoaded = false;
    add(image) {
        this.#names.add(identityOf(image));
    }
    /** `docker load`: from here on, what other jobs built can be here too. */
    load() {
        this.#hasLoaded = true;
    }
    has(image) {
        return this.#names.has(identityOf(image));
    }
    get hasLoaded() {
        return this.#hasLoaded;
    }
}
/** A name without quotes, and with the tag that stands for none. What is not known is compared as it is written. */
function identityOf({ text, reference }) {
    const bare = (reference ?? text).replace(/["']/g, '');
    return bare.endsWith(':latest') ? bare.slice(0, -7) : bare;
}
/**
 * Variables of a script by how they came to be: two texts with one identity have one value, also where nobody knows it before
 * the run. `rawOf` gives the texts that the pipeline assigns.
 */
class Assignments {
    rawOf;
    /** Hashes, so that texts that double themselves stay short. */
    #origins = new Map();
    constructor(rawOf) {
        this.rawOf = rawOf;
    }
    assign(name, text) {
        this.#origins.set(name, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .contentHash */ .Ae)(this.identityOf(text)));
    }
    identityOf(text) {
        return text
            .replace(/["']/g, '')
            .replace(/\$(?:\{(\w{1,200})\}|([A-Za-z_]\w{0,199}))/g, (_, braced, plain) => {
            const name = braced ?? plain ?? '';
            const origin = this.#originOf(name);
            return origin === undefined ? `\${${name}}` : `\${${name}=${origin}}`;
        });
    }
    #originOf(name) {
        if (!this.#origins.has(name)) {
            const raw = this.rawOf(name);
            this.#origins.set(name, raw === undefined ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .contentHash */ .Ae)(raw));
        }
        return this.#origins.get(name);
    }
}


/***/ }),

/***/ 8043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Paths inside a workspace, as files write them relative to one another.
/** The folder of a workspace path, without a slash at its end; empty for the root. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** A path written in a file, from a folder; undefined when it leads out of the workspace or is none of the workspace's. */
function resolvePath(folder, written) {
    if (isRemote(written))
        return undefined;
    const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of written.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written) || /^(?:git@|github\.com\/|oci:)/i.test(written);
}


/***/ }),

/***/ 3752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   N9: () => (/* binding */ deployPrograms),
/* harmony export */   lu: () => (/* binding */ readShell)
/* harmony export */ });
/* unused harmony export documentMark */
/* harmony import */ var _built_images_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5102);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8458);
// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([745], 6745); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([103], 9103); } // at first use

/** Programs that deploy or copy images, for whoever looks before a script is read. */
const deployPrograms = /\b(?:kubectl|oc|helm|skopeo|crane)\b/;
const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
/** Verbs that may stand within a group: `docker image build`. */
const groups = new Map([
    ['container', ['run', 'create']],
    ['image', ['pull', 'build', 'tag', 'load']],
    ['buildx', ['build']],
    ['builder', ['build']],
]);
const running = new Set(['run', 'pull', 'create']);
/** Flags of run, create and pull that take no value; every other one without `=` takes the next word. */
const switches = new Set([
    'all-tags',
    'detach',
    'disable-content-trust',
    'env-host',
    'help',
    'http-proxy',
    'init',
    'interactive',
    'no-healthcheck',
    'no-hostname',
    'no-hosts',
    'oom-kill-disable',
    'privileged',
    'publish-all',
    'quiet',
    'read-only',
    'read-only-tmpfs',
    'replace',
    'rm',
    'rmi',
    'rootfs',
    'sig-proxy',
    'tls-verify',
    'tty',
    'unsetenv-all',
    'use-api-socket',
]);
const shortSwitches = /^-[aditPqthr]{1,8}$/;
const buildSwitches = new Set([
    'load',
    'no-cache',
    'pull',
    'push',
    'quiet',
    'rm',
    'force-rm',
    'squash',
    'compress',
    'debug',
    'check',
    'D',
    'q',
]);
const maxWords = 200_000;
/** @param built what earlier scripts of the job built; gathers what this one builds. */
function readShell(script, { lookUp, rawOf }, built) {
    const images = [];
    const builds = [];
    const unknown = [];
    const charts = [];
    const values = [];
    const own = new Map();
    const assignments = new _built_images_js__WEBPACK_IMPORTED_MODULE_0__/* .Assignments */ .D(rawOf);
    const value = (text) => text.includes('$(') || text.includes('`') ? undefined : (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
    const noteName = (text) => {
        if (text !== undefined)
            built.add({ text: assignments.identityOf(text), reference: value(text) });
    };
    const assign = (name, text) => {
        own.set(name, value(text));
        assignments.assign(name, text);
    };
    for (const words of commandsOf(script, true)) {
        const [named = '', ...given] = (0, atFirstUse0().startedProgram)(words, assign);
        const [start = '', ...rest] = [...(0, atFirstUse0().programBehind)(named, value(named)), ...given];
        const deployed = deployPrograms.test(start) ? (0, atFirstUse1().deploying)(start, rest, value) : undefined;
        const manifest = manifestIn(words);
        const written = manifest === undefined ? [] : [{ command: `manifest given to ${start}`, images: (0, atFirstUse1().imagesInText)(manifest) }];
        for (const one of [deployed ?? [], written].flat())
            addDeployed(one, namedBy(one, value, assignments), { images, unknown, charts, values }, built, value);
        if (!programs.has(start))
            continue;
        const called = calledProgram(start, rest);
        const { verb, after } = called;
        if (running.has(verb))
            images.push(...pulledBy(called, (named) => namedBy(named, value, assignments), built));
        else if (verb === 'build')
            builds.push(readBuildCommand(after, value, noteName));
        else if (verb === 'load')
            built.load();
        else
            noteName(madeBy(verb, after));
    }
    return { images, builds, unknown, charts, values };
}
/** The text of a here-document that is a manifest of Kubernetes or a file of Compose, whatever the command does with it. */
function manifestIn(words) {
    const document = words.find((word) => word.startsWith(documentMark))?.slice(documentMark.length);
    return document !== undefined && /^[ \t]*(?:apiVersion|services):/m.test(document) ? document : undefined;
}
/** What a command runs or pulls, less what the job built itself. */
function pulledBy({ program, verb, after }, namedIn, built) {
    const text = firstArgument(after);
    if (text === undefined)
        return [];
    const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
    return namedIn({ command: `${program} ${verb}`, images: [text] })
        .filter((image) => !isBuilt(image, isPulled ? undefined : built))
        .map((image) => ({ ...image, isPulled, afterLoad: built.hasLoaded }));
}
function addDeployed({ chart, command, values = [] }, named, reading, built, value) {
    if (chart !== undefined)
        reading.charts.push({ chart: value(chart) ?? '', command });
    for (const file of values)
        reading.values.push({ file: value(file) ?? '', command });
    for (const image of named.filter((one) => !isBuilt(one, built))) {
        if (image.reference === undefined)
            reading.unknown.push(command);
        else
            reading.images.push({ ...image, isPulled: false, afterLoad: built.hasLoaded });
    }
}
function namedBy({ command, images }, value, assignments) {
    return images.map((text) => ({ text, reference: value(text), identity: assignments.identityOf(text), command }));
}
/** The name that an image gets by a command which builds none. */
function madeBy(verb, after) {
    if (verb === 'tag')
        return after.at(-1);
    return verb === 'commit' || verb === 'import' ? after.filter((word) => !word.startsWith('-')).at(1) : undefined;
}
/** Whether the job built it, by a command before, where those count, or in place: what `$(docker build -q .)` prints is what it built. */
function isBuilt({ text, identity, reference }, built) {
    return built?.has({ text: identity, reference }) === true || buildInPlace.test(text);
}
const buildInPlace = /\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/;
/** A call of a container program. */
function calledProgram(program, words) {
    return { program, ...(0, atFirstUse0().verbIn)(words, groups) };
}
/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word, next) {
    return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}
function firstArgument(words) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return words[i + 1];
        if (!word.startsWith('-'))
            return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
        if (takesNext(word))
            i++;
    }
    return undefined;
}
/** Whether the value of a flag is the next word. */
function takesNext(flag) {
    if (flag.startsWith('--'))
        return !flag.includes('=') && !switches.has(flag.slice(2));
    return !shortSwitches.test(flag) && (flag.length === 2 || /^-[ditP]{1,6}[evpwulmhc]$/.test(flag));
}
function readBuildCommand(words, value, noteName) {
    const args = new Map();
    const contexts = [];
    let dockerfile;
    let context;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const flag = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word);
        if (flag === null) {
            context ??= value(word) ?? word;
            continue;
        }
        const [, name = '', inside] = flag;
        if (inside === undefined && buildSwitches.has(name))
            continue;
        const given = inside ?? words[++i] ?? '';
        if (name === 't' || name === 'tag')
            noteName(given);
        if (name === 'f' || name === 'file')
            dockerfile = value(given);
        if (name === 'build-arg')
            args.set(...argumentOf(given, value));
        if (name === 'build-context')
            contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
    }
    return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}
/** `NAME=VALUE`; a name alone takes its value from the environment, which nobody knows. */
function argumentOf(given, value) {
    const equals = given.indexOf('=');
    return equals < 0 ? [given, undefined] : [given.slice(0, equals), value(given.slice(equals + 1))];
}
/**
 * Commands of a script as words, quotes kept, those of `$(\u2026)` and of scripts that a shell is given before the command around them; comments
 * left out, the text of a here-document as one word more behind the command's own.
 * @param isRemote whether what runs on another machine counts
 */
function* commandsOf(script, isRemote = false) {
    yield* commandsWithin(script, isRemote, 0);
}
/** Substitutions within substitutions that are looked into. */
const maxDepth = 4;
function* commandsWithin(script, isRemote, depth) {
    for (const words of plainCommands(script)) {
        if (depth < maxDepth) {
            for (const word of words)
                for (const inner of substitutionsIn(word))
                    yield* commandsWithin(inner, isRemote, depth + 1);
            const inner = scriptWithin(words, isRemote);
            if (inner !== undefined)
                yield* commandsWithin(inner, isRemote, depth + 1);
        }
        yield words;
    }
}
const shells = /^(?:(?:ba|da|z|k)?sh|pwsh|powershell)$/;
/** The script that a shell is given as a word: `bash -c 'docker run x'`, `eval "\u2026"`, `ssh host "\u2026"`, and as a here-document. */
function scriptWithin(words, readsRemote) {
    const [program = '', ...given] = (0, atFirstUse0().startedProgram)(words, () => undefined);
    const document = given.find((word) => word.startsWith(documentMark));
    const isRemote = readsRemote && program === 'ssh';
    if (document !== undefined)
        return shells.test(program) || isRemote ? document.slice(documentMark.length) : undefined;
    if (program === 'eval')
        return given.map(bare).join(' ');
    const at = given.findIndex((word) => /^-[a-zA-Z]{0,8}c$|^-Command$/.test(word));
    if (shells.test(program) || program === 'su')
        return at < 0 ? undefined : bare(given[at + 1] ?? '');
    return isRemote ? remoteScript(given) : undefined;
}
/** What ssh runs on the host: the words behind it. */
function remoteScript(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += /^-[bcDeFIiJLlmOoPpRSWw]$/.test(words[at]) ? 2 : 1;
    return words
        .slice(at + 1)
        .map(bare)
        .join(' ');
}
/** What stands within the quotes of a word. */
function bare(word) {
    const inner = /^(["'])(.*)\1$/s.exec(word);
    if (inner === null)
        return word;
    return inner[1] === '"' ? inner[2].replace(/\\(["\\$`])/g, '$1') : inner[2];
}
/** What stands in `$(\u2026)` of a word; in single quotes it is text, and `$((\u2026))` is arithmetic. */
function* substitutionsIn(word) {
    if (!word.includes('$('))
        return;
    let inText = false;
    let inQuotes = false;
    for (let at = 0; at < word.length; at++) {
        const char = word[at];
        if (char === '\\' && !inText)
            at++;
        else if (char === '"' && !inText)
            inQuotes = !inQuotes;
        else if (char === "'" && !inQuotes)
            inText = !inText;
        else if (char === '$' && word[at + 1] === '(' && !inText) {
            const end = endOfSubstitution(word, at + 2);
            if (word[at + 2] !== '(')
                yield word.slice(at + 2, end);
            at = end;
        }
    }
}
/** Offset of the bracket that closes one opened before `from`; the end where none does. */
function endOfSubstitution(word, from) {
    let open = 1;
    for (let at = from; at < word.length; at++) {
        if (word[at] === '(')
            open++;
        else if (word[at] === ')' && --open === 0)
            return at;
    }
    return word.length;
}
function* plainCommands(script) {
    let words = [];
    const open = { word: '', quote: '', depth: 0 };
    let count = 0;
    const documents = [];
    const waiting = [];
    let unclosed = false;
    for (let i = 0; i <= script.length && count < maxWords; i++) {
        const skipped = skippedAt(script, i, open);
        const taken = skipped > 0 ? 0 : lettersAt(script, i, open);
        if (skipped + taken > 0) {
            open.word += script.slice(i, i + taken);
            i += skipped + taken - 1;
            continue;
        }
        if (open.word !== '')
            words.push(open.word);
        open.word = '';
        const char = script[i];
        if (char === ' ' || char === '\t')
            continue;
        open.depth = 0;
        count += words.length;
        const opened = words.flatMap((word) => /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(word)?.[2] ?? []);
        documents.push(...opened);
        // A command with a document is told of when that has been read.
        if (opened.length > 0)
            waiting.push(words);
        else if (words.length > 0)
            yield words;
        words = [];
        if (char !== '\n' && i < script.length)
            continue;
        const read = readDocuments(script, i, unclosed ? [] : documents.splice(0));
        unclosed ||= read.unclosed;
        i = read.end;
        for (const command of waiting.splice(0))
            yield [...command, ...read.bodies.splice(0, 1)];
    }
}
/** Here-documents that begin behind the line that ends at an offset. */
function readDocuments(script, from, names) {
    const bodies = [];
    let at = from;
    for (const name of names) {
        const end = endOfDocument(script, at, name);
        // Of documents without end every other would be looked for anew.
        if (end === undefined)
            return { bodies, end: at, unclosed: true };
        // Less the line that ends it.
        bodies.push(documentMark + script.slice(at + 1, script.lastIndexOf('\n', end - 1) + 1));
        at = end;
    }
    return { bodies, end: at, unclosed: false };
}
/** Before the text of a here-document, which a command is given as one more word. */
const documentMark = '\0<<';
/** How many letters from here belong to nothing: a carriage return, a break that continues the line, a comment. */
function skippedAt(script, at, { word, quote }) {
    const char = script[at];
    if (char === '\r')
        return 1;
    // PowerShell continues a line with a mark of its own.
    if ((char === '`' && quote === '') || (char === '\\' && quote !== "'")) {
        if (script[at + 1] === '\n')
            return 2;
        return script[at + 1] === '\r' && script[at + 2] === '\n' ? 3 : 0;
    }
    if (char !== '#' || word !== '')
        return 0;
    const end = script.indexOf('\n', at);
    return (end < 0 ? script.length : end) - at;
}
/** How many letters from here belong to the word: none where a blank or a sign ends it. */
function lettersAt(script, at, open) {
    const char = script[at];
    if (char === undefined)
        return 0;
    if (char === '\\' && open.quote !== "'")
        return script[at + 1] === undefined ? 1 : 2;
    if (open.quote !== '') {
        if (char === open.quote)
            open.quote = '';
        return 1;
    }
    const next = script[at + 1];
    if (char === '$' && (next === '{' || next === '('))
        open.depth++;
    if (open.depth > 0 && char !== '\n') {
        if ((char === '{' || char === '(') && script[at - 1] !== '$')
            open.depth++;
        if (char === '}' || char === ')')
            open.depth--;
        return 1;
    }
    if (char === '"' || char === "'")
        open.quote = char;
    return /[\n;|&() \t]/.test(char) ? 0 : 1;
}
/** Offset of the end of the line that holds the name alone; undefined where there is none. */
function endOfDocument(script, from, name) {
    for (let start = from; start >= 0 && start < script.length;) {
        const end = script.indexOf('\n', start + 1);
        if (script.slice(start + 1, end < 0 ? script.length : end).trim() === name)
            return end < 0 ? script.length : end;
        start = end;
    }
    return undefined;
}


/***/ }),

/***/ 8458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   QH: () => (/* binding */ unknownPart),
/* harmony export */   Vo: () => (/* binding */ expandWord),
/* harmony export */   ip: () => (/* binding */ interpolatePartly)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2565);
// Variables as Dockerfiles, shells, Compose files and pipelines write them, on the one expansion that formats has.

/** No reference, and no path to a Dockerfile, is as long. */
const maxText = 8192;
/** Stands before what is no sign of Compose's. */
const plain = '\0';
/**
 * A word of a shell or a Dockerfile: quotes are taken away, and nothing is replaced within single ones. Undefined when a value is
 * not known before the run.
 */
function expandWord(text, lookUp, escapeLetter = '\\') {
    const result = replaced(text, lookUp, escapeLetter);
    return result?.includes('$') === true ? undefined : result?.replace(escapeLetter === '`' ? /`(.)|["']/gs : /\\(.)|["']/gs, '$1');
}
/** A text of Compose or GitLab: quotes are letters, and two dollar signs are one. Undefined when a value is not known before the run. */
function interpolate(text, lookUp) {
    const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
    const result = replaced(marked, lookUp, plain);
    return result === undefined || /(?:^|[^\0])\$/.test(result) ? undefined : result.replaceAll(plain, '');
}
function replaced(text, lookUp, escapeLetter) {
    if (!text.includes('$'))
        return text;
    // A part of a value (`${V#v}`) is worked out by the consumer, and not here.
    if (text.length > maxText || /\$\{[A-Za-z_]\w{0,300}(?:[#%/^,@]|:(?![-+?]))/.test(text))
        return undefined;
    const values = { has: (name) => lookUp(name) !== undefined, get: lookUp, keys: () => [] };
    const result = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(text, values, escapeLetter);
    return result === undefined || result.length > maxText ? undefined : result;
}
/** Stands for what is not known before the run. */
const unknownPart = '\u0001';
/** The same with `unknownPart` in the place of each value that is not known. */
function interpolatePartly(text, lookUp) {
    if (text.length > maxText)
        return unknownPart;
    let result = '';
    let position = 0;
    // Two dollar signs are one, and its letters no variable's.
    const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
    for (const { start, end } of (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .variableUses */ .Td)(marked, plain)) {
        result += marked.slice(position, start) + (interpolate(marked.slice(start, end), lookUp) ?? unknownPart);
        position = end;
    }
    return (result + marked.slice(position)).replaceAll(plain, '');
}


/***/ }),

/***/ 3926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   everyMap: () => (/* binding */ everyMap),
/* harmony export */   readYamlNodes: () => (/* binding */ readYamlNodes),
/* harmony export */   textsOf: () => (/* binding */ textsOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1001);
// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([217, 623], 623); } // at first use
const maxMerges = 50;
/** Where a line ends for YAML 1.1, which is what Go and libyaml read, and does not for YAML 1.2: a comment must not run on. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(text);
    const documents = await (0, atFirstUse0().readYaml)(text.replace(otherBreaks, '\n'), path);
    return documents.map((root) => (root === undefined ? {} : wrapper()(root)));
    function wrapper() {
        // What an alias leads to shares its content with the anchor's node: wrapped once, it is walked once.
        const wrapped = new Map();
        const contents = new Map();
        const once = (key, make) => {
            const known = wrapped.get(key);
            if (known !== undefined)
                return known;
            const made = make();
            wrapped.set(key, made);
            return made;
        };
        const wrap = (node) => {
            if (node.kind === 'map')
                return once(node.entries, () => ({ map: { get: (key) => entriesOf(node, 0).get(key), entries: () => entriesOf(node, 0) } }));
            if (node.kind === 'list')
                return once(node.items, () => {
                    let list;
                    return {
                        get list() {
                            list ??= node.items.map(wrap);
                            return list;
                        },
                    };
                });
            // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
            // Compose's `!reset null` is nothing: it takes away what another file says.
            return (0, atFirstUse0().scalarValue)(node.tag === '!reset' ? { ...node, tag: '!!null' } : node) === null ? {} : { text: textOf(node) };
        };
        /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
        const entriesOf = (map, depth) => {
            const known = contents.get(map.entries);
            if (known !== undefined)
                return known;
            if (depth > maxMerges)
                throw (0, atFirstUse0().yamlInvalid)(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
            const all = new Map();
            for (const { key, name, value } of map.entries)
                if (!(0, atFirstUse0().isMergeKey)(key))
                    all.set(name, wrap(value));
            for (const other of (0, atFirstUse0().mergedMaps)(map))
                for (const [name, inner] of entriesOf(other, depth + 1))
                    if (!all.has(name))
                        all.set(name, inner);
            contents.set(map.entries, all);
            return all;
        };
        return wrap;
    }
    function textOf({ text: value, verbatim }) {
        return { value, ...(verbatim === undefined ? {} : { region: lines.region(verbatim.start, verbatim.end) }) };
    }
}
/** Every map of a document, outermost first, each once however many aliases lead to it. */
function everyMap(node) {
    const found = [];
    const seen = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const inner = [...(next.list ?? [])];
        if (next.map !== undefined) {
            found.push(next.map);
            for (const [, value] of next.map.entries())
                inner.push(value);
        }
        // Last in, first out: what stands first is looked at first.
        for (let i = inner.length - 1; i >= 0; i--)
            waiting.push(inner[i]);
    }
    return found;
}
/** `prefix` stands before the reference inside the scalar: `docker://`. */
function partOf(text, prefix) {
    const { value, region } = text;
    return {
        value: value.slice(prefix.length),
        ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
    };
}
/** Texts of a node that is one or a list of them. */
function textsOf(node) {
    if (node?.text !== undefined)
        return [node.text];
    return (node?.list ?? []).flatMap((item) => item.text ?? []);
}


/***/ }),

/***/ 4854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownAllowance),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6214);
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
            : until !== undefined && !(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(until)
                ? `"${until}" is no day as YYYY-MM-DD`
                : undefined;
    return {
        reason: reason ?? '',
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
        ...(problem === undefined ? {} : { problem }),
    };
}


/***/ }),

/***/ 8520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
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
        if (problem.supersedes === undefined || (allowance !== undefined && (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(allowance, now)))
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


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   d: () => (/* binding */ maxProblems)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);
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
    const said = firsts.map((line) => (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAllowance */ .j)(comments.get(line - 1) ?? '', true, names));
    for (let line = first; line <= Math.min(last, first + 200); line++)
        said.push((0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAllowance */ .j)(comments.get(line) ?? '', false, names));
    const all = said.filter((one) => one !== undefined);
    return all.find(({ problem }) => problem === undefined) ?? all[0];
}


/***/ }),

/***/ 4246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   Mf: () => (/* binding */ suggested),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   aY: () => (/* binding */ removeLines),
/* harmony export */   nc: () => (/* binding */ insertBefore)
/* harmony export */ });
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
function insertBefore({ start }, text) {
    return { start, end: start, replacement: text };
}
function insertAfter({ end }, text) {
    return { start: end, end, replacement: text };
}
function remove(span) {
    return replace(span, '');
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

/***/ 5593:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shellcheckBatches)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2261);
// Many scripts in few processes: to start ShellCheck costs more than to read a short script, and what many files say alike is
// asked once.


/** Scripts, and letters of them, in one process. */
const maxScripts = 60;
const maxLetters = 200_000;
/** @param ask of many scripts for one shell, the answers in their order. */
function shellcheckBatches(program, ask = _program_js__WEBPACK_IMPORTED_MODULE_1__/* .runShellcheckOnAll */ .oz) {
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
            await Promise.all(Array.from({ length: Math.min(waiting.length, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) }, work));
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
/* harmony export */   EZ: () => (/* binding */ shellcheckSeverities)
/* harmony export */ });
/* unused harmony export shellcheckModes */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2261);
// Whether ShellCheck takes part: where it is on PATH, or must be, or not at all.


const shellcheckModes = (/* unused pure expression or super */ null && (['auto', 'off', 'required']));
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

/***/ 6404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var shellcheckSource = (function shellcheckSource(scripts) {
    return {
        id: 'shellcheck',
        title: 'ShellCheck',
        /** @throws PortcullisError `shellcheck-missing` where it must take part and is not there. */
        start({ shellcheck: mode }, { environment, workspace }) {
            const { program, notices } = (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .shellcheckToRun */ .De)(mode, environment.PATH, workspace);
            return { source: program === undefined ? undefined : running(program, scripts), notices };
        },
    };
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shellcheckSeen),
/* harmony export */   w: () => (/* binding */ shellcheckSource)
/* harmony export */ });
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5593);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2098);
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
    const batches = (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .shellcheckBatches */ .j)(program);
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

/***/ 6106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var checkoutPrefix = (function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,paths/* relativePath */.iZ)(workspace, checkout);
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
        return (0,external_node_fs_.readdirSync)((0,walk/* insideWorkspace */.CT)(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : unreadable(directory, `expected a readable directory, got ${(0,system_reason/* systemReason */.u)(error)}`);
    }
});
var readInside = (function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        if (isAbsent((0,external_node_path_.resolve)(workspace, path)))
            return undefined;
        const absolute = (0,walk/* insideWorkspace */.CT)(workspace, path);
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
        throw unreadable(path, error instanceof errors/* PortcullisError */.SO ? error.message : `expected a readable file, got ${(0,system_reason/* systemReason */.u)(error)}`);
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



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ss: () => (/* binding */ newSuppressionRemark),
  f5: () => (/* binding */ settingsOf),
  O0: () => (/* binding */ settingsTree),
  UL: () => (/* binding */ sourceSuppressions)
});

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js
var git = __nccwpck_require__(7186);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __nccwpck_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __nccwpck_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(915);
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
    const above = (0,paths/* relativePath */.iZ)(root, workspace);
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
var sourceFile = (function sourceFile(path, text) {
    return { path, text, lines: (0,src_text/* lineIndex */.Dp)(text) };
});
var runCanary = (async function runCanary(definition, judging, now, idle) {
    const { path, text } = definition.canary;
    const alone = idle ? definition.canary.alone?.() : undefined;
    const finds = alone?.map(({ id }) => id) ?? definition.canary.finds;
    // A spread would read the getter of `rules`, and so load them all.
    const proving = alone === undefined ? definition : Object.create(definition, { rules: { value: alone } });
    const kind = definition.kinds.find((candidate) => candidate.matches(path));
    const file = sourceFile(path, text);
    const document = await kind?.parse(file, { workspace: undefined, gap: () => { } });
    const settings = 'judge' in definition.settings ? definition.settings.canary : judging;
    const found = kind === undefined || document === undefined ? [] : (0,problems/* problemsOf */.G)(proving, kind, document, { file, settings, now });
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
            const found = (0,problems/* problemsOf */.G)(definition, kind, document, context, more, ({ id }) => stopped.add(id));
            const here = findingsOf(found, file, bytes, kind.secrets?.(document));
            judged.push(...(embedded === undefined ? here : here.map((entry) => ({ ...entry, finding: inHost(entry.finding, embedded) }))));
        }
        const [first] = documents;
        if (first === undefined)
            return { judged, failed: [] };
        const { path } = first.file;
        const detail = `more than ${problems/* maxProblems */.d} problems of ${[...stopped].sort().slice(0, 5).join(', ')}: the rest of the file was not held against it`;
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
        return (await host.names?.(sourceFile(file.path, textOf(read.bytes, true)), nearby)) ?? nothing;
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
        return new Set(judged.filter(({ allowance }) => allowance !== undefined && (0,comments/* holds */.v)(allowance, now)).map(allowedAs));
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
                else if (!(0,comments/* holds */.v)(allowance, now)) {
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
var looseningFindings = (function looseningFindings(list, where) {
    return list.map(({ text, file }) => ({
        ruleId: looseningRule.id,
        severity: looseningRule.severity,
        confidence: looseningRule.confidence,
        message: `This change loosens the lint: ${text}. It counts after the merge; now what stands ${where} holds. ${looseningRule.why}`,
        location: { path: file, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
        fingerprint: fingerprintOf(looseningRule.id, file, text),
    }));
});
var readSettings = (async function readSettings(named, settings, workspace) {
    const { pedantic } = named;
    const optionsOf = (told) => optionsIn(told, pedantic);
    const files = {
        config: inside(named.config, workspace, 'config'),
        policy: inside(named.policy, workspace, 'policy'),
        lock: inside(named.lock, workspace, 'image-lock'),
    };
    const head = await readTold(settings.head, files);
    if (settings.origin === 'unavailable') {
        if (head.config !== undefined || head.policy !== undefined || head.missing.length > 0)
            throw baseUnavailable(settings.reason);
        const message = `${settings.reason}, so comments that allow a finding count for nothing; check out with \`fetch-depth: 0\``;
        return {
            settings: { options: { ...options/* defaultOptions */.K, pedantic } },
            loosenings: [],
            notices: [{ level: 'warning', message }],
            digests: [],
        };
    }
    const fresh = lockOfThisJob(settings.head, workspace, files.lock);
    if (settings.origin === 'checkout') {
        refuseMissing(head.missing);
        const lock = head.lock ?? fresh;
        return {
            settings: { options: optionsOf(head), ...(lock === undefined ? {} : { lock }) },
            loosenings: [],
            notices: unknownKeys(head),
            digests: head.digests,
        };
    }
    const base = await readTold(settings.tree, files);
    refuseMissing(head.missing.filter(({ file }) => base.missing.some((other) => other.file === file)));
    const changed = base.digests.join() !== head.digests.join();
    const lock = base.lock ?? fresh;
    return {
        settings: {
            options: changed ? stricterOptions(optionsOf(base), optionsOf(head)) : optionsOf(base),
            ...(changed && head.policy !== undefined ? { ownPolicy: head.policy.policy } : {}),
            ...(lock === undefined ? {} : { lock }),
        },
        loosenings: changed ? loosening_loosenings(sideOf(base, optionsOf(base)), sideOf(head, optionsOf(head))) : [],
        notices: [
            ...unknownKeys(base),
            ...(changed
                ? [
                    {
                        level: 'note',
                        message: `Configuration and policy were read ${settings.tree.where}; what this change loosens in them counts after the merge, what it tightens counts now.`,
                    },
                ]
                : []),
        ],
        digests: [...base.digests, ...(changed ? head.digests : [])],
    };
});
var readTold = (async function readTold(tree, named) {
    const missing = [];
    const digests = [];
    const read = (key, name, names, limit = maxBytes) => {
        for (const file of name === '' ? names : [name]) {
            const content = tree.read(file, limit);
            if (content === undefined)
                continue;
            const text = (0,src_text/* decodeText */.g7)(content)?.text;
            if (text === undefined)
                throw read_settings_unreadable(key, file, 'expected a readable text file, got binary content');
            if (name !== '' && text.trim() === '')
                throw read_settings_unreadable(key, file, `expected the file that \`${key}\` names to say something, got an empty one`);
            digests.push(`${file} ${(0,fix/* contentHash */.Ae)(content)}`);
            return { file, text };
        }
        if (name !== '')
            missing.push({ key, file: name });
        return undefined;
    };
    const config = read('config', named.config, hadolint_config/* hadolintConfigNames */.U5, maxConfigBytes);
    const policy = read('policy', named.policy, policyFileNames);
    const lock = read('image-lock', named.lock, lockNames);
    const shared = named.policy === '' ? await sharedPolicy(tree) : undefined;
    if (policy !== undefined && shared !== undefined)
        throw read_settings_unreadable('policy', policy.file, `expected the policy of Dockerfiles once, got it here and as \`dockerfile\` of ${reader/* policyFile */.Xd}`);
    if (shared !== undefined)
        digests.push(`${reader/* policyFile */.Xd} ${(0,fix/* contentHash */.Ae)(JSON.stringify([shared.experimental, shared.policy, [...shared.policy.requiredLabels]]))}`);
    const told = policy === undefined ? shared : await readPolicy(policy.text, policy.file);
    return {
        ...(config === undefined ? {} : { config: { ...(await (0,hadolint_config/* readHadolintConfig */.Gg)(config.text, config.file)), file: config.file } }),
        ...(told === undefined ? {} : { policy: told }),
        ...(lock === undefined ? {} : { lock: readLock(lock.text, lock.file) }),
        missing,
        digests,
    };
});
var sharedPolicy = (async function sharedPolicy(tree) {
    const content = tree.read(reader/* policyFile */.Xd, maxBytes);
    if (content === undefined)
        return undefined;
    const text = (0,src_text/* decodeText */.g7)(content)?.text;
    if (text === undefined)
        throw read_settings_unreadable('policy', reader/* policyFile */.Xd, 'expected a readable text file, got binary content');
    return readPolicy(text, reader/* policyFile */.Xd);
});
var optionsIn = (function optionsIn({ config, policy }, pedantic) {
    return {
        ...(config === undefined ? { ...options/* defaultOptions */.K, pedantic } : (0,hadolint_config/* lintOptions */.ko)(config)),
        experimental: policy?.experimental ?? false,
        ...(policy === undefined ? {} : { policy: policy.policy }),
    };
});
var unknownKeys = (function unknownKeys({ config }) {
    return (config?.unknownKeys ?? []).map((key) => ({
        level: 'warning',
        message: `${key} is no key of hadolint's configuration`,
        path: config?.file ?? '',
    }));
});
var lockOfThisJob = (function lockOfThisJob(head, workspace, named) {
    if (named !== '' && named !== freshLock)
        return undefined;
    const content = head.read(freshLock, maxBytes);
    if (content === undefined || (0,git/* git */.$Y)(workspace, ['ls-files', '--error-unmatch', '--', freshLock]).ok)
        return undefined;
    return readLock(content.toString('utf8'), freshLock);
});
var inside = (function inside(written, workspace, key) {
    if (written === '')
        return '';
    const path = (0,external_node_path_.isAbsolute)(written) ? (0,paths/* relativePath */.iZ)(workspace, written) : (0,paths/* slashes */.k2)(written);
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (!(0,external_node_path_.isAbsolute)(path) && !parts.includes('..') && parts.length > 0)
        return parts.join('/');
    throw new errors/* PortcullisError */.SO({
        code: 'path-outside',
        message: 'expected a file inside the workspace, got a path that leads out of it',
        where: { file: written, key },
        remedy: 'Name a file below the workspace.',
    });
});
var refuseMissing = (function refuseMissing(missing) {
    const [first] = missing;
    if (first === undefined || (first.key === 'image-lock' && first.file === freshLock))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'config-missing',
        message: `expected the file that \`${first.key}\` names, which is not there`,
        where: first,
        remedy: 'Correct the path; it starts at the root of the workspace.',
    });
});
var namingHosts = (function namingHosts(holding) {
    return builds/* buildSources */.jU
        .filter(({ id }) => !holding.has(id))
        .map((source) => ({
        id: source.id,
        of: 'dockerfile',
        readable: 'a text',
        matches: source.matches,
        names: namesBy(source),
        ...(source.id === 'scripts' ? { loose: true } : {}),
    }));
});
var buildSource = (function buildSource(id) {
    return builds/* buildSources */.jU.find((source) => source.id === id);
});
var namesBy = (function namesBy(source) {
    return async ({ text, path }, { workspace, files, maxBytes }) => {
        // `Dockerfile.sh` is a script only where it does not begin as a Dockerfile does.
        if (isDockerfileByText(path, text))
            return { files: [{ as: 'dockerfile', paths: [path] }], unknown: [] };
        const around = nearbyFiles(workspace, files, maxBytes);
        const isVendored = vendored.test(path);
        const { dockerfiles, also } = await readBuilds(source, text, path, around, isVendored);
        const named = [];
        const unknown = [];
        for (const read of dockerfiles) {
            const one = { ...read, candidates: fromOwnRoot(read.candidates, path) };
            const found = resolved(isVendored ? { ...one, optional: true } : one, around.paths);
            if (found === undefined)
                unknown.push(`which Dockerfile ${one.owner} builds is not known before the run: \`${one.text}\``);
            else
                named.push(found);
            // A target is of the file that is named, not of all that may be meant.
            const { targets, given, frontends } = one;
            const told = {
                ...(targets === undefined ? {} : { targets }),
                ...(given === undefined ? {} : { given }),
                ...(frontends === undefined ? {} : { frontends }),
            };
            if (Object.keys(told).length > 0)
                named.push({ as: 'dockerfile', paths: one.candidates.filter(isKnown), ...told });
        }
        for (const { path: other, as, optional } of also)
            named.push({ as, paths: [other], ...(optional === true || isVendored ? {} : { missing: `it names ${other}, which is not there` }) });
        return { files: named, unknown };
    };
});
var dockerfileHosts = (function dockerfileHosts({ docs, path }, named = []) {
    const holding = holdingHosts(docs || [path, ...named].some((file) => documentation.matches(file)));
    // A script called after Dockerfiles is a script first.
    return [...holding, ...namingHosts(new Set(holding.map(({ id }) => id))), dockerfileByText];
});
var holdingHosts = (function holdingHosts(docs) {
    return docs ? [compose, bake, documentation] : [compose, bake];
});
var pedanticRules = (function pedanticRules(named) {
    const ids = named.map((id) => id.toLowerCase()).filter((id) => id !== 'false');
    if (ids.includes('true'))
        return 'all';
    const unknown = ids.find((id) => !(0, src_atFirstUse0().dockerfileRules)().some((rule) => ruleIsNamed(rule, id)));
    if (unknown === undefined)
        return new Set(ids);
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected \`true\` or ids of rules, got ${unknown.slice(0, 100)}`,
        where: { key: 'pedantic' },
        remedy: 'Correct the id; the rule pages list them all.',
    });
});

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dockerfileRules: () => (/* reexport */ dockerfileRules),
  emptyHadolintConfig: () => (/* reexport */ hadolint_config/* emptyHadolintConfig */.t7),
  engine: () => (/* reexport */ engine),
  findShellcheck: () => (/* reexport */ program/* findShellcheck */.AZ),
  hadolintConfigNames: () => (/* reexport */ hadolint_config/* hadolintConfigNames */.U5),
  hadolintFormats: () => (/* reexport */ formats/* hadolintFormats */.y),
  lintOptions: () => (/* reexport */ hadolint_config/* lintOptions */.ko),
  readHadolintConfig: () => (/* reexport */ hadolint_config/* readHadolintConfig */.Gg),
  readLabelType: () => (/* reexport */ hadolint_config/* readLabelType */.Pr),
  runLikeHadolint: () => (/* reexport */ runLikeHadolint)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([138], 1138); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


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


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
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
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js + 1 modules
var src_settings = __nccwpck_require__(6106);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __nccwpck_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/kind.js
// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.



// EXTERNAL MODULE: ./build/bundled/packages/lint/src/problems.js
var problems = __nccwpck_require__(8520);
;// CONCATENATED MODULE: ./build/bundled/packages/lint/src/canary.js
// The canary: a file that the rules must object to, so that "nothing found" proves a working engine.


/** @param idle whether no file is judged: then the rules that the engine names prove it, and the others are not loaded */


// EXTERNAL MODULE: ./build/bundled/packages/lint/src/comments.js
var comments = __nccwpck_require__(4854);
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
function embeddedLines(text, first, removed, fragment = false) {
    const column = (line, value) => value + (removed[line - 1] ?? 0);
    return {
        text,
        fragment,
        place: ({ startLine, startColumn, endLine, endColumn }) => ({
            startLine: startLine + first,
            startColumn: column(startLine, startColumn),
            endLine: endLine + first,
            endColumn: column(endLine, endColumn),
        }),
    };
}
/** A text that stands otherwise in the host than it reads: all of it has one place. */
function embeddedValue(text, region) {
    return { text, fragment: false, place: () => region };
}
/** A text put together from stretches of the host, some of which read otherwise there. @param lines of the host. */
function embeddedStretches(stretches, lines) {
    const text = stretches.map((one) => one.text).join('');
    const own = (0,src_text/* lineIndex */.Dp)(text);
    const begins = [];
    let length = 0;
    for (const one of stretches) {
        begins.push(length);
        length += one.text.length;
    }
    /** The stretch that holds an offset, the last that begins before it. */
    const at = (offset) => {
        let low = 0;
        let high = begins.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (begins[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const placed = (offset) => {
        const index = at(offset);
        const { text: letters, start, end } = stretches[index] ?? { text: '', start: 0, end: 0 };
        if (letters.length !== end - start)
            return { start, end };
        const place = start + offset - (begins[index] ?? 0);
        return { start: place, end: place + 1 };
    };
    return {
        text,
        fragment: false,
        place({ startLine, startColumn, endLine, endColumn }) {
            const from = own.offsetAt(startLine, startColumn) ?? text.length;
            const to = Math.max(from, own.offsetAt(endLine, endColumn) ?? text.length);
            const start = placed(Math.min(from, Math.max(0, text.length - 1))).start;
            return lines.region(start, to > from ? placed(to - 1).end : start);
        },
    };
}

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
    const file = { ...sourceFile(path, text), ...told };
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
            ...sourceFile(file.path, embedded.text),
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/policy/policy.js
// What a team allows in its images, as `.portcullis/dockerfile.yml` says it once read. Pure data.
/** A policy that asks for nothing. */
const emptyPolicy = {
    file: '.portcullis/dockerfile.yml',
    allow: [],
    deny: [],
    requireDigest: false,
    requiredLabels: new Map(),
    approved: [],
    forbiddenPackages: [],
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rule-ids.js
var rule_ids = __nccwpck_require__(886);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/config/loosening.js
// What a change takes away from the lint that judges it, item by item between the tree that judges and the change; and the options
// under which nothing of that counts yet while everything that it makes stricter does.



function loosening_atFirstUse0() { return loosening_atFirstUse0.made ??= __nccwpck_require__.now([945, 204], 2204); } // at first use
const looseningRule = {
    id: 'lint-configuration-loosened',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A change loosens the lint that judges it',
    why: 'Whoever may edit the configuration of a linter in the change it judges decides what it finds.',
    remedy: 'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
    controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    risks: ['CICD-SEC-1', 'CICD-SEC-4'],
    examples: {
        bad: [{ text: 'ignored: [DL3002]\n', path: '.hadolint.yaml' }],
        good: [{ text: 'override:\n  error: [DL3006]\n', path: '.hadolint.yaml' }],
    },
    check: 'Compares `.hadolint.yaml` and the policy of the change with those of its base commit.',
};
const levels = ['ignore', 'style', 'info', 'warning', 'error'];
function rank(level) {
    return levels.indexOf(level);
}
/** A rule's own level, by any of its ids; undefined for one that is not hadolint's. */
function ownLevel(id) {
    return (0, loosening_atFirstUse0().dockerfileRules)().find((rule) => (0,rule_ids/* idsOf */.UX)(rule).has(id))?.check.level;
}
/** The level that an id has on one side. */
function levelOf(id, options) {
    return options.overrides.get(id) ?? ownLevel(id);
}
/** Everything by which the change's files find less than those that judge. */
function loosening_loosenings(base, head) {
    return [...inConfig(base, head), ...inPolicy(base, head)];
}
function inConfig(base, { options: now, configFile }) {
    const before = base.options;
    const found = [
        ...[...now.ignored].filter((id) => !before.ignored.has(id)).map((id) => `it switches off ${id.toUpperCase()}`),
        ...inLevels(before, now),
        ...inRegistries(before, now),
        ...inLabels(before, now),
    ];
    if (before.strictLabels && !now.strictLabels)
        found.push('it allows labels that the schema does not name');
    if (before.disableIgnorePragma && !now.disableIgnorePragma)
        found.push('it lets comments allow findings');
    return found.map((text) => ({ text, file: configFile }));
}
function inLevels(before, now) {
    const found = [];
    for (const id of new Set([...before.overrides.keys(), ...now.overrides.keys()])) {
        const was = levelOf(id, before);
        const is = levelOf(id, now);
        if (was !== undefined && is !== undefined && rank(is) < rank(was))
            found.push(`it lowers ${id.toUpperCase()} from ${was} to ${is}`);
        // Of ShellCheck's codes only ShellCheck knows the level.
        else if ((was === undefined) !== (is === undefined))
            found.push(`it changes the level of ${id.toUpperCase()}`);
    }
    return found;
}
function inRegistries({ trustedRegistries: before }, { trustedRegistries: now }) {
    if (before.length === 0)
        return [];
    if (now.length === 0)
        return ['it trusts every registry'];
    return now.filter((registry) => !before.includes(registry)).map((registry) => `it trusts the registry ${registry.slice(0, 100)}`);
}
function inLabels(before, now) {
    const found = [];
    for (const [label, type] of before.labelSchema) {
        const other = now.labelSchema.get(label);
        if (other === undefined)
            found.push(`it takes the label ${label.slice(0, 100)} out of the schema`);
        else if (other !== type)
            found.push(`it changes the type of the label ${label.slice(0, 100)} from ${type} to ${other}`);
    }
    return found;
}
function inPolicy(base, head) {
    const before = base.options.policy ?? emptyPolicy;
    const now = head.options.policy ?? emptyPolicy;
    const found = [];
    const gone = (list, other) => list.filter((entry) => !other.includes(entry));
    if (before.allow.length > 0) {
        if (now.allow.length === 0)
            found.push('it allows every image');
        for (const glob of gone(now.allow, before.allow))
            found.push(`it allows the images ${glob}`);
    }
    for (const glob of gone(before.deny, now.deny))
        found.push(`it no longer denies the images ${glob}`);
    if (before.requireDigest && !now.requireDigest)
        found.push('it no longer asks for digests');
    const approvals = ({ approved }) => approved.flatMap(({ image, digests }) => digests.map((digest) => `${image}@${digest}`));
    const named = new Set(before.approved.map(({ image }) => image));
    for (const entry of gone(approvals(now), approvals(before)))
        if (named.has(entry.slice(0, entry.indexOf('@'))))
            found.push(`it approves ${entry}`);
    for (const image of named)
        if (!now.approved.some((entry) => entry.image === image))
            found.push(`it takes any digest of ${image}`);
    for (const [label, type] of before.requiredLabels)
        if (now.requiredLabels.get(label) !== type)
            found.push(`it no longer requires the label ${label.slice(0, 100)} of type ${type}`);
    for (const { name } of before.forbiddenPackages)
        if (!now.forbiddenPackages.some((entry) => entry.name === name))
            found.push(`it no longer forbids the packages ${name}`);
    if (base.options.experimental && !head.options.experimental)
        found.push('it switches off the experimental checks of BuildKit');
    return found.map((text) => ({ text, file: head.policyFile }));
}
/** The options of the tree that judges, with whatever the change makes stricter. Its policy is looked at beside; see read-settings.ts. */
function stricterOptions(base, head) {
    const overrides = new Map();
    for (const id of new Set([...base.overrides.keys(), ...head.overrides.keys()])) {
        const [was, is] = [levelOf(id, base), levelOf(id, head)];
        const level = was === undefined ? base.overrides.get(id) : is === undefined || rank(was) >= rank(is) ? was : is;
        if (level !== undefined)
            overrides.set(id, level);
    }
    return {
        ...base,
        ignored: new Set([...base.ignored].filter((id) => head.ignored.has(id))),
        overrides,
        trustedRegistries: trusted(base.trustedRegistries, head.trustedRegistries),
        labelSchema: new Map([...head.labelSchema, ...base.labelSchema]),
        strictLabels: base.strictLabels || head.strictLabels,
        disableIgnorePragma: base.disableIgnorePragma || head.disableIgnorePragma,
        experimental: base.experimental || head.experimental,
        pedantic: head.pedantic === 'all' ? head.pedantic : base.pedantic,
    };
}
/** What both trust; where the change takes away some of the list, the rest of it. An empty list trusts all. */
function trusted(base, head) {
    if (base.length === 0)
        return head;
    const both = base.filter((registry) => head.includes(registry));
    return both.length > 0 ? both : base;
}
/** @param where the tree that judges, as "at the base commit 0123456789ab". */


;// CONCATENATED MODULE: ./build/bundled/packages/images/src/image-lock.js
// `image-lock.json`: the digests that image-verify found good, from which fixes take theirs and by which base images are approved.

/** Digests by image, from the `images` of an image-lock.json. */
function readLock(text, file) {
    const invalid = (message, key) => new errors/* PortcullisError */.SO({
        code: 'lock-invalid',
        message,
        where: { file, ...(key === undefined ? {} : { key }) },
        remedy: 'Let image-verify write the file again, or name another with `image-lock`.',
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid('expected JSON, got text that is none');
    }
    const images = typeof value === 'object' && value !== null && 'images' in value ? value.images : undefined;
    if (typeof images !== 'object' || images === null || Array.isArray(images))
        throw invalid('expected a mapping of images', 'images');
    return new Map(Object.entries(images).map(([image, entry]) => {
        const digest = typeof entry === 'object' && entry !== null && 'digest' in entry ? entry.digest : entry;
        if (typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
            throw invalid('expected a digest, `sha256:` and 64 hexadecimal digits', `images.${image}`);
        return [image, digest];
    }));
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js
var git = __nccwpck_require__(7186);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/options.js
var options = __nccwpck_require__(7281);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/hadolint-config.js
var hadolint_config = __nccwpck_require__(6496);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/policy/read-policy.js
// The part `dockerfile` of the policy, as `.portcullis/dockerfile.yml` or in `.github/portcullis.yml`. Its shape is the policy package's.

/** Where the policy is looked for when no input names it: files of its own, then the one that holds all policies. */
const policyFileNames = ['.portcullis/dockerfile.yml', '.portcullis/dockerfile.yaml'];

/** @returns undefined where a file that holds all policies says nothing of Dockerfiles. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
async function readPolicy(text, file) {
    const { readDockerfilePart } = await Promise.all(/* import() */[__nccwpck_require__.e(946), __nccwpck_require__.e(947), __nccwpck_require__.e(642), __nccwpck_require__.e(818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5818));
    const part = await readDockerfilePart(text, file);
    if (part === undefined)
        return undefined;
    const { images, labels, packages, checks } = part;
    return {
        experimental: checks?.experimental ?? false,
        policy: {
            file,
            allow: images?.allow ?? [],
            deny: images?.deny ?? [],
            requireDigest: images?.['require-digest'] ?? false,
            approved: images?.approved ?? [],
            requiredLabels: new Map(Object.entries(labels?.required ?? {}).map(([name, type]) => [name, type ?? 'text'])),
            forbiddenPackages: (packages?.forbidden ?? []).map((entry) => {
                if (typeof entry === 'string')
                    return { name: entry };
                return { name: entry.name, ...(entry.reason === undefined ? {} : { reason: entry.reason }) };
            }),
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __nccwpck_require__(1670);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/config/read-settings.js
// What a team's files say about linting: `.hadolint.yaml`, the policy, the lock of images. All of it is read from the tree that
// judges, so that a change cannot loosen its own lint; what the change makes stricter holds at once.








const maxBytes = 5 * 1024 * 1024;
const maxConfigBytes = 1024 * 1024;
/** Where a team may commit it. */
const lockNames = ['image-lock.json', '.portcullis/image-lock.json'];
/** Where image-verify writes it. */
const freshLock = 'portcullis-results/image-lock.json';
/** @throws PortcullisError when a file is named and not there, cannot be read, or the base commit is needed and not there. */


/** The part of the file that holds all policies. */


function sideOf(told, options) {
    return {
        options,
        configFile: told.config?.file ?? hadolint_config/* hadolintConfigNames */.U5[0],
        policyFile: told.policy?.policy.file ?? policyFileNames[0],
    };
}

/** The lock that an earlier step of this job wrote; one that is committed there is whoever's who committed it. */



function read_settings_unreadable(key, file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'config-unreadable',
        message,
        where: { key, file },
        remedy: 'Correct the path, or take the input out.',
    });
}
function baseUnavailable(reason) {
    return new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `${reason}, and configuration and policy of a change count only from there`,
        where: { key: 'config' },
        remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/lines.js
// Lines of a host, and blocks of them that are a Dockerfile.

/** More in one file are not looked at. */
const maxEmbedded = 200;
/** @param keys how many there are, read or not. */
function lines_held(all, keys = all.length) {
    const documents = all.slice(0, maxEmbedded);
    return { documents, unread: Math.max(keys, all.length) - documents.length };
}
/** Lines of the host, `first` counted from 0, less an indentation. */
function block(lines, first, indent, fragment) {
    const removed = lines.map((line) => Math.min(indent, indentOf(line)));
    return embeddedLines(`${lines.map((line, at) => line.slice(removed[at])).join('\n')}\n`, first, removed, fragment);
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __nccwpck_require__(2354);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/builds/index.js + 20 modules
var builds = __nccwpck_require__(5201);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __nccwpck_require__(7298);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/nearby.js
// The workspace's other files, as one that is read names them.



/** Files that others name, each read once. */
function nearbyFiles(workspace, walked, maxBytes) {
    const known = new Map();
    const bytes = (path) => {
        if (known.has(path))
            return known.get(path);
        const content = readNamed(workspace, path, maxBytes);
        known.set(path, content);
        return content;
    };
    return {
        paths: walked.map(({ path }) => path),
        bytes,
        read(path) {
            const content = bytes(path);
            return content === undefined ? undefined : ((0,src_text/* decodeText */.g7)(content)?.text ?? content.toString('utf8'));
        },
    };
}
/** @throws PortcullisError `unreadable` when there is such a file and it cannot be read to its end. */
function readNamed(workspace, path, maxBytes) {
    const fail = (got) => new errors/* PortcullisError */.SO({
        code: 'unreadable',
        message: `expected the readable file ${path.slice(0, 200)}, got ${got}`,
        where: { file: path },
        remedy: 'Make it readable.',
    });
    let real;
    try {
        real = (0,src_walk/* insideWorkspace */.CT)(workspace, path);
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'path-missing')
            return undefined;
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes)
            throw fail(`${stats.size} bytes, more than ${maxBytes}`);
        return (0,external_node_fs_.readFileSync)(real);
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : fail((0,system_reason/* systemReason */.u)(error));
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/variables.js
var variables = __nccwpck_require__(8458);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/named.js
// Which Dockerfiles, and which other files about builds, a file names: what the readers of builds know, as the driver asks for it.



// What few files need.
function named_atFirstUse0() { return named_atFirstUse0.made ??= __nccwpck_require__.now([], 5610); } // at first use
/** `web-dockerfile`, `Dockerfile.py`: a file whose name speaks of Dockerfiles is one where it begins as one does. */
const dockerfileByText = {
    id: 'dockerfile-by-text',
    of: 'dockerfile',
    readable: 'a text',
    loose: true,
    matches: (path) => (0,names/* mayBeDockerfileName */.yx)(path) || (0,names/* mayBeDockerfileCopy */.Cy)(path),
    names: async ({ text, path }) => ({ files: isDockerfileByText(path, text) ? [{ as: 'dockerfile', paths: [path] }] : [], unknown: [] }),
};
/** Of a name that says something else, too, all of the text must be a Dockerfile's. */
function isDockerfileByText(path, text) {
    if ((0,names/* mayBeDockerfileName */.yx)(path))
        return (0, named_atFirstUse0().beginsAsDockerfile)(text);
    if (!(0,names/* mayBeDockerfileCopy */.Cy)(path) || !(0, named_atFirstUse0().beginsAsDockerfile)(text))
        return false;
    const { stages, instructions } = (0, named_atFirstUse0().parseDockerfile)(text);
    return stages.length > 0 && instructions.every(({ keyword }) => keyword !== 'UNKNOWN');
}
/** Hosts that hold no Dockerfiles of their own. @param holding ids of those that do. */


/** @returns what the host's `names` is to be. */

/** Copies of other projects, most often without what their files about builds name: nobody builds by them here. */
const vendored = /(?:^|\/)(?:vendor|node_modules|third_party)\//;
/** A workflow of a repository that lies in a folder, as a subtree or a second checkout does, names files from there, too. */
function fromOwnRoot(candidates, path) {
    const root = /^(.{1,4096})\/\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,255}$/i.exec(path)?.[1];
    return root === undefined ? candidates : [...candidates, ...candidates.map((candidate) => `${root}/${candidate}`)];
}
async function readBuilds(source, text, path, around, isVendored) {
    try {
        return await source.read(text, path, around);
    }
    catch (error) {
        if (isVendored && error instanceof errors/* PortcullisError */.SO)
            return { dockerfiles: [], also: [] };
        throw error;
    }
}
/** Undefined where nobody can say which file is meant, and it is told. */
function resolved({ candidates, owner, text, anywhere, optional }, paths) {
    const plain = candidates.filter((path) => !path.includes(variables/* unknownPart */.QH));
    const patterns = candidates.filter((path) => path.includes(variables/* unknownPart */.QH));
    const found = patterns.length === 0 ? [] : paths.filter((path) => patterns.some((pattern) => fits(path, pattern)));
    const isOwn = candidates.some((path) => isOwnByName(path));
    if (patterns.length > 0 && plain.length === 0 && !isOwn && optional !== true)
        return undefined;
    // A pattern that would take anything takes nothing.
    const matched = patterns.some((pattern) => isOwnByName(pattern)) ? found : [];
    const below = anywhere === true ? plain.flatMap((path) => paths.filter((other) => other.endsWith(`/${path}`))) : [];
    const isTold = optional !== true && plain.length > 0 && !(anywhere === true && isOwn);
    const missing = { missing: `${owner} names the Dockerfile \`${text.slice(0, 200)}\`, which is not in the workspace` };
    return { as: 'dockerfile', paths: [...plain, ...matched, ...below], ...(isTold || candidates.length === 0 ? missing : {}) };
}
function isKnown(path) {
    return !path.includes(variables/* unknownPart */.QH);
}
/** Whether each file that it may stand for is a Dockerfile by its name, and so read whoever names it. */
function isOwnByName(path) {
    return (0,names/* isDockerfileName */.S2)(path.slice(path.lastIndexOf('/') + 1).replaceAll(variables/* unknownPart */.QH, 'x'));
}
/** Each unknown part stands for any letters. */
function fits(path, pattern) {
    const [first = '', ...rest] = pattern.split(variables/* unknownPart */.QH);
    if (!path.startsWith(first))
        return false;
    const last = rest.pop();
    let at = first.length;
    for (const part of rest) {
        const found = path.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return path.endsWith(last) && path.length - last.length >= at;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/bake.js
// Bake files: `dockerfile-inline` of targets, as a here-document or a string, with the variables whose defaults are known.

function bake_atFirstUse0() { return bake_atFirstUse0.made ??= __nccwpck_require__.now([948, 427], 2427); } // at first use



const source = buildSource('bake');
const bake = {
    id: 'bake',
    of: 'dockerfile',
    readable: 'a text whose variables have known values',
    matches: (path) => source.matches(path) || /\.bake\.(?:hcl|json)$/i.test(external_node_path_.posix.basename(path)),
    documents(file) {
        const { found, unknown } = inlineDockerfiles(file);
        return lines_held(found, found.length + unknown);
    },
    names: namesBy(source),
};
function inlineDockerfiles({ text, path, lines }) {
    const file = (0, bake_atFirstUse0().readBakeFile)(text, path);
    const values = (0, bake_atFirstUse0().bakeValues)(file);
    /** By place and text: what many targets take from one is one. */
    const found = new Map();
    const unknown = new Set();
    for (const name of file.targets.keys()) {
        const blocks = (0, bake_atFirstUse0().inheritedBlocks)(name, file);
        const last = (key) => blocks.flatMap((block) => block.get(key) ?? []).at(-1);
        const inline = last('dockerfile-inline');
        if (inline === undefined || (inline.kind === 'literal' && inline.text === 'null'))
            continue;
        for (const each of (0, bake_atFirstUse0().matrixValues)(values, last('matrix'))) {
            const stretches = (0, bake_atFirstUse0().bakeStretches)(inline, each);
            if (stretches === undefined || !stretches.every(bake_isKnown))
                unknown.add(inline.at.start);
            else {
                const key = `${inline.at.start} ${stretches.map((one) => one.text).join('')}`;
                const target = (0, bake_atFirstUse0().bakeText)(last('target'), each);
                const frontends = (0, bake_atFirstUse0().frontendValues)(blocks).flatMap((value) => (0, bake_atFirstUse0().bakeText)(value, each) ?? []);
                const told = { ...toldOf(found.get(key), target, blocks), ...(frontends.length === 0 ? {} : { frontends }) };
                found.set(key, { ...embeddedStretches(stretches, lines), ...told });
            }
        }
    }
    return { found: [...found.values()], unknown: unknown.size };
}
/** What a target says of its Dockerfile, beside what others said. */
function toldOf(before, target, blocks) {
    const targets = [...(before?.targets ?? []), ...(target === undefined ? [] : [target])];
    const contexts = blocks.flatMap((block) => (0, bake_atFirstUse0().entriesOf)(block.get('contexts')).map(([name]) => name));
    const given = [...new Set([...(before?.given ?? []), ...contexts])];
    return { ...(targets.length === 0 ? {} : { targets }), ...(given.length === 0 ? {} : { given }) };
}
function bake_isKnown(stretch) {
    return stretch.text !== undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/builds/places.js
var places = __nccwpck_require__(8461);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/compose.js
// Compose files: `dockerfile_inline` holds a Dockerfile, `build: { dockerfile: images/app.build }` names one.
function compose_atFirstUse0() { return compose_atFirstUse0.made ??= __nccwpck_require__.now([217], 3217); } // at first use




const compose_source = buildSource('compose');
const compose = {
    id: 'compose',
    of: 'dockerfile',
    readable: 'a text',
    matches: compose_source.matches,
    async documents(file) {
        const found = [];
        let keys = 0;
        for (const { value, targets, given, frontends } of inlineValues(await (0, compose_atFirstUse0().readYaml)(file.text, file.path))) {
            keys++;
            if (value.kind === 'scalar')
                found.push({
                    ...embedded(value, file),
                    ...(targets.size === 0 ? {} : { targets: [...targets] }),
                    ...(given.size === 0 ? {} : { given: [...given] }),
                    ...(frontends.size === 0 ? {} : { frontends: [...frontends] }),
                });
        }
        return lines_held(found, keys);
    },
    names: namesBy(compose_source),
};
/** Values of `dockerfile_inline`, wherever in the file: extensions and anchors hold them, too. Each once, however often it is used. */
function inlineValues(roots) {
    const found = new Map();
    const seen = new Set();
    const queue = roots.filter((root) => root !== undefined);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (node.kind === 'scalar')
            continue;
        const inner = node.kind === 'list' ? node.items : node.entries;
        // Aliases lead to the same items again.
        if (seen.has(inner))
            continue;
        seen.add(inner);
        if (node.kind === 'list')
            queue.push(...node.items);
        else
            for (const { name, value } of node.entries) {
                if (name === 'dockerfile_inline')
                    noteBuild(found, value, node);
                queue.push(value);
            }
    }
    return [...found.values()].sort((a, b) => a.value.at.start - b.value.at.start);
}
/** @param build the mapping that holds the text. */
function noteBuild(found, value, build) {
    const inline = found.get(value.at.start) ?? { value, targets: new Set(), given: new Set(), frontends: new Set() };
    found.set(value.at.start, inline);
    const target = scalarOf(build, 'target');
    if (target !== undefined)
        inline.targets.add(target);
    const further = build.entries.find(({ name }) => name === 'additional_contexts')?.value;
    const names = further?.kind === 'list'
        ? (0,places/* contextNames */.Mv)(further.items.flatMap((item) => (item.kind === 'scalar' ? item.text : [])))
        : (further?.kind === 'map' ? further.entries : []).map(({ name }) => name);
    for (const name of names)
        inline.given.add(name);
    const args = build.entries.find(({ name }) => name === 'args')?.value;
    const frontend = args?.kind === 'map' ? scalarOf(args, places/* frontendArgument */.qV) : undefined;
    const listed = args?.kind === 'list' ? args.items.flatMap((item) => (item.kind === 'scalar' ? item.text : [])) : [];
    for (const image of [...(frontend === undefined ? [] : [frontend]), ...(0,places/* frontendArguments */.H_)(listed)])
        if (!image.includes('$'))
            inline.frontends.add(image);
}
function scalarOf({ entries }, key) {
    const value = entries.find(({ name }) => name === key)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
}
/** Line by line where the file has its lines, but for what stands before them; else all of it in one place. */
function embedded({ text, at }, { text: source, lines }) {
    const raw = source.slice(at.start, at.end).split(/\r?\n/);
    const read = text.split('\n');
    const { line, column } = lines.positionAt(at.start);
    const removed = read.map((own, index) => (raw[index]?.endsWith(own) === true ? raw[index].length - own.length : -1));
    const byLine = removed.every((count, index) => (index > 0 && read[index] === '') || (count >= 0 && raw[index]?.slice(0, count).trim() === ''));
    if (!byLine || text === '')
        return embeddedValue(text, lines.region(at.start, at.end));
    return embeddedLines(text, line - 1, removed.map((count, index) => Math.max(count, 0) + (index === 0 ? column - 1 : 0)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/documentation.js
// Fenced blocks of Markdown that say `dockerfile` (CommonMark, section 4.5).

const documentation = {
    id: 'documentation',
    of: 'dockerfile',
    readable: 'one of the first blocks of a file',
    matches: (path) => /\.(?:md|markdown|mdx)$/i.test(path),
    documents: ({ lines }) => lines_held(fenced(Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line + 1)))),
};
function fenced(lines) {
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const open = /^( {0,3})(`{3,100}|~{3,100})\s{0,20}([A-Za-z]{0,30})/.exec(lines[at]);
        if (open === null)
            continue;
        const [, indent = '', fence = '', language = ''] = open;
        const closes = (text) => {
            const trimmed = text.trim();
            return trimmed.length >= fence.length && trimmed === fence[0].repeat(trimmed.length);
        };
        let end = at + 1;
        while (end < lines.length && !closes(lines[end]))
            end++;
        if (/^(?:docker|container)file$/i.test(language))
            found.push(block(lines.slice(at + 1, end), at + 1, indent.length, true));
        at = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/hosts/index.js
// Files that hold Dockerfiles, or name them: Compose, bake, and documentation where that is asked for; pipelines, deployments and
// scripts only name them.




/** Documentation takes part where it is asked for, or named. */



// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/kind.js + 2 modules
var kind = __nccwpck_require__(1863);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/lint.js + 1 modules
var lint = __nccwpck_require__(2763);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/relative-workdir.js
var relative_workdir = __nccwpck_require__(6466);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/sudo.js
var sudo = __nccwpck_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/source.js
var shellcheck_source = __nccwpck_require__(6404);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/shellcheck/source.js
// ShellCheck beside the rules.


function source_atFirstUse0() { return source_atFirstUse0.made ??= __nccwpck_require__.now([826], 3826); } // at first use
const shellcheck = (0,shellcheck_source/* shellcheckSource */.w)({
    scriptsIn: (document, context) => (0, source_atFirstUse0().scriptsIn)((0,kind/* contextsOf */.WO)(document, context).own),
    seenIn: (document, context, answers) => (0, source_atFirstUse0().shellcheckProblems)((0,kind/* contextsOf */.WO)(document, context).own, answers),
});

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/shellcheck/program.js + 1 modules
var program = __nccwpck_require__(2261);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/peer/formats/index.js
var formats = __nccwpck_require__(7203);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/index.js
// dockerfile-lint: Dockerfiles, and those inside Compose, bake and documentation, under hadolint's rules, BuildKit's checks, CIS section
// 4 and the team's policy.











function src_atFirstUse0() { return src_atFirstUse0.made ??= __nccwpck_require__.now([945, 204], 2204); } // at first use

const inputs = {
    docs: {
        type: 'boolean',
        default: false,
        description: 'Also lint fenced Dockerfile blocks in Markdown files.',
    },
    shellcheck: {
        type: 'choice',
        choices: ['auto', 'off', 'required'],
        default: 'auto',
        description: 'Run ShellCheck on every RUN: `auto` when it is on PATH, `required` fails where it is not.',
    },
    pedantic: {
        type: 'list',
        default: [],
        description: "Rules for the pedantic: `true` for all of them, or the ids of some. With hadolint's configuration file they are all on.",
    },
    policy: {
        type: 'string',
        default: '',
        description: "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml`, or the part `dockerfile` of `.github/portcullis.yml`.",
    },
    'image-lock': {
        type: 'string',
        default: '',
        description: 'Lock of verified images, from which fixes take digests; empty means `image-lock.json` when it is there.',
    },
};
/** @throws PortcullisError for what is neither yes or no nor the id of a rule. */

const engine = driver_scanner({
    name: 'dockerfile-lint',
    title: 'Dockerfile lint',
    description: "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
    inputs,
    broad: true,
    kinds: [kind/* dockerfileKind */.HJ],
    hosts: dockerfileHosts,
    get rules() {
        return (0, src_atFirstUse0().dockerfileRules)();
    },
    otherRules: [looseningRule],
    familyOf: (id) => (id === looseningRule.id ? 'configuration' : (0, src_atFirstUse0().familyOf)(id)),
    ...lint/* linting */.QJ,
    settings: {
        async judge({ config, policy, pedantic, 'image-lock': lock }, { settings: judging, workspace }) {
            const { settings, loosenings, notices, digests } = await readSettings({ config, policy, lock, pedantic: pedanticRules(pedantic) }, judging, workspace);
            const findings = looseningFindings(loosenings, (0,src_settings/* settingsTree */.O0)(judging)?.where ?? '');
            return { settings, findings, notices, digest: digests.join('\n') };
        },
        canary: { options: options/* defaultOptions */.K, alone: true },
    },
    sources: [shellcheck],
    canary: {
        path: 'Dockerfile',
        text: 'FROM debian:12\nWORKDIR app\nRUN true \\\n  && sudo true\n',
        finds: ['relative-workdir', 'sudo'],
        alone: () => [relative_workdir/* relativeWorkdir */.X, sudo/* sudo */.M],
    },
});



function atFirstUse1() { return atFirstUse1.made ??= __nccwpck_require__.now([945, 204, 60], 1060); } const runLikeHadolint = (...given) => atFirstUse1().runLikeHadolint(...given); // at first use
function atFirstUse2() { return atFirstUse2.made ??= __nccwpck_require__.now([945, 204], 2204); } const dockerfileRules = (...given) => atFirstUse2().dockerfileRules(...given); // at first use

;// CONCATENATED MODULE: ./build/bundled/actions/dockerfile-lint/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(engine);

module.exports = __webpack_exports__;
/******/ })()
;