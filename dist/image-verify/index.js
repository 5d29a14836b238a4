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

/***/ 1943:
/***/ (function (module) {

module.exports = __node_at_first_use("fs/promises");

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

/***/ 1455:
/***/ (function (module) {

module.exports = __node_at_first_use("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __node_at_first_use("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __node_at_first_use("node:https");

/***/ }),

/***/ 4649:
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

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 8877:
/***/ (function (module) {

module.exports = __node_at_first_use("node:v8");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __node_at_first_use("node:worker_threads");

/***/ }),

/***/ 6141:
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

/***/ 2018:
/***/ (function (module) {

module.exports = __node_at_first_use("tty");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("util");

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

/***/ 3623:
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


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   wQ: () => (/* binding */ fileInputs)
/* harmony export */ });
/* unused harmony export defaultText */
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

/***/ 8393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var refuseNoNames = (function refuseNoNames({ images }) {
    for (const image of images) {
        try {
            (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image);
        }
        catch (error) {
            if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO))
                throw error;
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({ code: 'input-invalid', message: error.message, where: { key: 'images' }, remedy: error.remedy });
        }
    }
});
var readSources = (function readSources({ sources: given, images }, known) {
    const isNone = given.length === 1 && given[0] === 'none';
    if (isNone && images.length === 0)
        throw nothingNamed();
    if (isNone)
        return new Set();
    if (given.includes('none'))
        throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('sources', 'none alone', given.join(', '));
    for (const source of given)
        if (!known.includes(source))
            throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('sources', `one of ${known.join(', ')}, or none`, source);
    if (given.length === 0 && images.length === 0)
        throw nothingNamed();
    return new Set(given);
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   wI: () => (/* binding */ imageVerifyInputs),
/* harmony export */   yp: () => (/* binding */ refuseNoNames)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3623);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7609);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3860);
/* harmony import */ var _portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8539);
// What the action takes, and what is wrong with what it was given.



const imageVerifyInputs = {
    ...(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)('image-verify'),
    ..._portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .fileInputs */ .wQ,
    images: { type: 'list', default: [], description: 'Images to verify beside those that the files name.' },
    sources: {
        type: 'list',
        default: ['dockerfile', 'compose', 'bake', 'workflow', 'gitlab', 'devcontainer', 'helm', 'kustomize', 'kubernetes'],
        description: 'Kinds of files that images are taken from; `none` takes only `images`.',
    },
    ..._portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    'refresh-trusted-root': {
        type: 'boolean',
        default: false,
        description: "Fetch the newest trusted roots by TUF, Sigstore's and where the policy needs it GitHub's, instead of those in this action.",
    },
    'fetch-revocation': {
        type: 'boolean',
        default: false,
        description: "Ask about revocations where the certificates of notation's signatures say so: OCSP responders, then revocation lists. Without it only `revocation-lists` of the policy count.",
    },
    ..._portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_1__/* .keyInputs */ .NE,
    deadline: {
        type: 'integer',
        default: 900,
        min: 1,
        max: 21_600,
        description: 'Seconds for the whole run; an image that is not verified by then is refused.',
    },
    parallel: { type: 'integer', default: 16, min: 1, max: 64, description: 'How many images are verified at once.' },
    'lock-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/image-lock.json',
        description: 'Where the lock of verified images is written.',
    },
    'summaries-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/image-verify.vsa.jsonl',
        description: 'Where SLSA verification summaries are written, one in-toto statement a line.',
    },
    'grafeas-note': {
        type: 'string',
        default: '',
        description: 'Name of the Grafeas note, `projects/P/notes/N`; empty writes no occurrences.',
    },
    'grafeas-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/image-verify.grafeas.json',
        description: 'Where Grafeas ATTESTATION occurrences are written, for Binary Authorization.',
    },
};
/** What is named by hand must be a name; one in a file is refused where it stands. @throws PortcullisError `input-invalid`. */

/** Ids of the kinds of files to read. @throws PortcullisError `input-invalid`. */

function nothingNamed() {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: 'expected an image in `images`, since `sources: none` takes them from no file; got none',
        where: { key: 'images' },
        remedy: 'Name the images, or leave `sources` out.',
    });
}


/***/ }),

/***/ 1469:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ imageRules),
/* harmony export */   s: () => (/* binding */ ruleFor)
/* harmony export */ });
// What image-verify reports. Detection is the verdict; a rule's check names the kind of problem it stands for.
const risks = ['CICD-SEC-9'];
const reference = 'registry.example/team/app:v1';
const file = `FROM ${reference}\n`;
const pinned = `FROM ${reference}@sha256:${'0123456789abcdef'.repeat(4)}\n`;
/** Examples name the state of a made-up image, as `image`; the test builds its verdict. */
const bad = (image, text = file) => [{ text, path: 'Dockerfile', options: { image } }];
const good = [{ text: pinned, path: 'Dockerfile', options: { image: 'verified' } }];
const imageRules = [
    {
        id: 'image-unsigned',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'Image has no signature',
        why: 'Nobody vouches for the image, so whoever can push to the registry decides what runs.',
        remedy: 'Sign the image where it is built, or take one that its publisher signs.',
        controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
        risks,
        references: ['https://docs.sigstore.dev/cosign/signing/overview/'],
        examples: { bad: bad('unsigned'), good },
        check: 'unsigned',
    },
    {
        id: 'image-signature-invalid',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'No signature of the image is by whom the policy names',
        why: 'The image is signed by someone else, or what is signed is not this image.',
        remedy: 'Find out who pushed the image; do not run it until the signature of the policy\u2019s signer is there.',
        controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
        risks,
        examples: { bad: bad('wrong-key'), good },
        check: 'invalid',
    },
    {
        id: 'image-without-rule',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Policy says nothing of the image',
        why: 'An image that nobody decided on runs with the same rights as one that somebody did.',
        remedy: 'Add an entry for it to `images` in .github/portcullis.yml, or use an image that has one.',
        controls: ['NIST-800-190-4.1.5'],
        risks,
        examples: { bad: bad('no-rule'), good },
        check: 'no-rule',
    },
    {
        id: 'image-attestation-missing',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Image lacks an attestation that the policy requires',
        why: 'Where and how the image was built is not proven, so it may not come from the source it seems to.',
        remedy: 'Let the build attest it, for example with actions/attest, or correct what the attestation says.',
        controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.3.2'],
        risks,
        references: ['https://slsa.dev/spec/v1.0/provenance'],
        examples: { bad: bad('no-provenance'), good },
        check: 'attestation',
    },
    {
        id: 'image-too-old',
        aliases: [],
        severity: 'medium',
        confidence: 'high',
        title: 'Image is older than the policy allows',
        why: 'An old image holds the flaws that were found since it was built.',
        remedy: 'Build it again, or take a newer version.',
        controls: ['NIST-800-190-4.1.1'],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('old'), good },
        check: 'age',
    },
    {
        id: 'image-unavailable',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Image could not be verified',
        why: 'The registry did not answer, or answered with something that cannot be trusted.',
        remedy: 'Follow the message; the image counts as refused until it can be looked at.',
        controls: ['NIST-800-190-4.1.5'],
        risks,
        examples: { bad: bad('unavailable'), good },
        check: 'unavailable',
    },
    {
        id: 'image-name-unknown',
        aliases: [],
        severity: 'high',
        confidence: 'medium',
        title: 'Which image runs is only decided later',
        why: 'A name that depends on a variable without a default can become any image.',
        remedy: 'Give the variable a default, or write the image out.',
        controls: [],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('unresolved', 'FROM $BASE\n'), good },
        check: 'unresolved',
    },
    {
        id: 'image-exception-expired',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Exception for the image has ended',
        why: 'What was agreed to for a time has become permanent without anyone deciding so.',
        remedy: 'Sign the image now, or let the owner agree to a new end date.',
        controls: [],
        risks: ['CICD-SEC-1'],
        examples: { bad: bad('expired'), good },
        check: 'exception-expired',
    },
    {
        id: 'image-not-pinned',
        aliases: ['DL3006', 'DL3007', 'unpinned-images'],
        severity: 'medium',
        confidence: 'high',
        title: 'Verified image is named by a tag that can move',
        why: 'What is pulled later may be another image than the one that was verified.',
        remedy: 'Pin the digest; the attached fix does it.',
        controls: ['CIS-Docker-4.2'],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('verified'), good },
        check: 'not-pinned',
    },
];
function ruleFor(check) {
    return imageRules.find((rule) => rule.check === check);
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

/***/ 8539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   NE: () => (/* binding */ keyInputs),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   Uh: () => (/* binding */ namesRegistry),
/* harmony export */   uP: () => (/* binding */ keyServiceHosts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7609);
// Inputs that several actions have. An entry of its own, since every start of an action reads its inputs and few need the rest.

/** How an action lets its user say whom images are asked of. */
const registryInputs = {
    layout: {
        type: 'list',
        default: [],
        description: 'Directories of OCI image layouts that answer in place of every registry, as `DIRECTORY`, or `IMAGE=DIRECTORY` where the layout holds no full name: no socket is opened.',
    },
    'ca-file': {
        type: 'string',
        default: '',
        description: 'PEM file of certificate authorities that registries may use beside the public ones.',
    },
    mirrors: {
        type: 'list',
        default: [],
        description: 'Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same, and what they do not have is asked of the registry itself.',
    },
    'trusted-realms': {
        type: 'list',
        default: [],
        description: 'Hosts of token services that may have credentials although they are on another site or port than their registry.',
    },
};
/** Keys may be named where they lie; fetching them is the user's to allow. */
const keyInputs = {
    'fetch-keys': {
        type: 'boolean',
        default: false,
        description: 'Fetch public keys that are named in a key service: awskms://, gcpkms://, azurekms://, hashivault://, openbao://. Without it such a key is an error.',
    },
};
/** Whom an action asks for keys, for its table of hosts. */
const keyServiceHosts = {
    host: 'the key services that keys are named in',
    purpose: 'public keys, only with `fetch-keys`: kms.REGION.amazonaws.com, cloudkms.googleapis.com, VAULT.vault.azure.net, VAULT_ADDR, BAO_ADDR; before them for a token sts.REGION.amazonaws.com, sts.googleapis.com, iamcredentials.googleapis.com, oauth2.googleapis.com, login.microsoftonline.com',
};
/** Whether an input says whom to ask for images: then what it names must be there, also where no image is asked for. */
function namesRegistry({ layout, mirrors, 'trusted-realms': realms, 'ca-file': ca }) {
    return layout.length + mirrors.length + realms.length > 0 || ca !== '';
}
function badInput(key, expected, got, remedy = 'Correct the input.') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.slice(0, 80)}"`,
        where: { key },
        remedy,
    });
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
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  engine: () => (/* reexport */ imageVerify),
  imageVerify: () => (/* reexport */ imageVerify),
  imageVerifyInputs: () => (/* reexport */ scan_inputs/* imageVerifyInputs */.wI),
  loadSignatures: () => (/* reexport */ loadSignatures)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([516, 915, 614, 999], 5999); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/inputs.js
var inputs = __nccwpck_require__(3623);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __nccwpck_require__(8539);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/scan/inputs.js
var scan_inputs = __nccwpck_require__(8393);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/scan/rules.js
var rules = __nccwpck_require__(1469);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/scanner.js
// The engine of the action image-verify: every image that the repository runs, held against the policy.




/** All else that this package offers, loaded when asked for. */
const loadSignatures = () => Promise.all(/* import() */[__nccwpck_require__.e(1000), __nccwpck_require__.e(1001), __nccwpck_require__.e(1002), __nccwpck_require__.e(168), __nccwpck_require__.e(229), __nccwpck_require__.e(915), __nccwpck_require__.e(761), __nccwpck_require__.e(68), __nccwpck_require__.e(15)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4015));
const imageVerify = {
    name: 'image-verify',
    title: 'Image verification',
    description: 'Lets no image run unless its signature and provenance hold: cosign, Sigstore and Notary Project signatures, held against one policy.',
    inputs: scan_inputs/* imageVerifyInputs */.wI,
    outputs: {
        ...inputs/* commonOutputs */.e5,
        'verified-images': { description: 'JSON list of the verified images, each with `image`, `digest` and `pinned`.' },
        'lock-file': { description: 'Path of the lock of verified images.' },
        refused: { description: 'Number of images that were refused.' },
    },
    network: [
        { host: 'the registries of the images', purpose: 'manifests and signatures; none with `layout`' },
        { host: 'tuf-repo-cdn.sigstore.dev', purpose: 'the newest trusted root, only with `refresh-trusted-root`' },
        { host: 'tuf-repo.github.com', purpose: "GitHub's own root, only with `refresh-trusted-root` and a policy that says `trust: github`" },
        src_inputs/* keyServiceHosts */.uP,
        { host: 'whom trusted certificates name', purpose: 'revocations by OCSP and lists, only with `fetch-revocation`' },
    ],
    permissions: { contents: 'read', packages: 'read' },
    rules: rules/* imageRules */.b,
    scan: async (inputs, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(168), __nccwpck_require__.e(915), __nccwpck_require__.e(761), __nccwpck_require__.e(614), __nccwpck_require__.e(747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3146))).scan(inputs, context),
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/index.js



;// CONCATENATED MODULE: ./build/bundled/actions/image-verify/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(imageVerify);

module.exports = __webpack_exports__;
/******/ })()
;