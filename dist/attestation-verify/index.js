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
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* unused harmony exports fileInputs, isNamed, defaultText */
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

/***/ 5502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectationInputs),
/* harmony export */   N: () => (/* binding */ attestationVerifyInputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3623);
/* harmony import */ var _portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8539);
// What the action takes.


/** Who must have attested, and what: the same words as flags of the command line. */
const expectationInputs = {
    'predicate-type': {
        type: 'string',
        default: 'slsa-provenance',
        description: 'What must be attested: a predicate type (a URI), or slsa-provenance, spdx, cyclonedx, sbom, vex, vulnerability-scan in any version.',
    },
    'source-uri': {
        type: 'string',
        default: '',
        description: 'Repository that it must be built from, as `https://github.com/OWNER/NAME`; held against the certificate.',
    },
    'source-ref': {
        type: 'string',
        default: '',
        description: 'Ref that it must be built from, as `refs/tags/v1.2.3`; held against the certificate.',
    },
    'signer-workflow': {
        type: 'string',
        default: '',
        description: 'Workflow that must have signed, as `OWNER/NAME/.github/workflows/FILE.yml`, at any ref, or with `@REF` at that one; without it, one of the repository of `source-uri`.',
    },
    'certificate-identity': {
        type: 'string',
        default: '',
        description: 'Whom the certificate must name, exactly, in place of `signer-workflow`.',
    },
    'certificate-oidc-issuer': {
        type: 'string',
        default: 'https://token.actions.githubusercontent.com',
        description: 'Who must vouch for the identity, exactly.',
    },
    'builder-id': {
        type: 'string',
        default: '',
        description: 'Builder that the provenance must name and the certificate must prove, with its version behind `@` or in any version.',
    },
    'deny-self-hosted': { type: 'boolean', default: false, description: 'Refuse what was built on a runner that GitHub does not host.' },
    key: {
        type: 'string',
        default: '',
        description: 'Public key that must have signed, in place of an identity: a PEM file, or its name in a key service such as awskms:///ARN or hashivault://NAME.',
    },
    ..._portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_0__/* .keyInputs */ .NE,
    trust: {
        type: 'choice',
        choices: ['sigstore', 'github'],
        default: 'sigstore',
        description: "Whose root, of those in this action: Sigstore's public instance, or GitHub's own, which signs for private repositories.",
    },
    'trusted-root': { type: 'string', default: '', description: 'A `trusted_root.json` in place of `trust`.' },
};
const attestationVerifyInputs = {
    ...(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$)('attestation-verify'),
    path: { type: 'string', default: '.', description: 'Directory that paths in `subjects` and `bundles` are relative to.' },
    config: {
        type: 'string',
        default: '',
        description: 'YAML file with `predicate`, `provenance` and `where`, as an entry of `attestations` in the policy of images has them; held against the statement beside the inputs.',
    },
    subjects: {
        type: 'list',
        default: [],
        description: 'What must be attested: files, globs of files, `oci://IMAGE`, or digests as `sha256:\u2026`. All that is named must exist.',
    },
    bundles: {
        type: 'list',
        default: [],
        description: 'Files with Sigstore bundles (`.json`, or `.jsonl` with one a line), or globs of them. Without any, images are asked of their registry.',
    },
    'attestations-api': {
        type: 'boolean',
        default: false,
        description: "Ask GitHub's API for attestations of the repository in `source-uri`, with `GITHUB_TOKEN` where the environment has it.",
    },
    ...expectationInputs,
    ..._portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_0__/* .registryInputs */ .P4,
    deadline: {
        type: 'integer',
        default: 900,
        min: 1,
        max: 21_600,
        description: 'Seconds for the whole run; a subject that is not verified by then is refused.',
    },
};


/***/ }),

/***/ 241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attestationRules),
  s: () => (/* binding */ ruleFor)
});

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/risks.js
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/rules.js
// What attestation-verify reports. Detection is the outcome; a rule's check names the kind of problem it stands for.

const rules_risks = risks.integrity;
const references = ['https://slsa.dev/spec/v1.0/verifying-artifacts'];
/** Examples name the state of a made-up subject, as `state`; the test brings it about. */
const bad = (state) => [{ text: 'released\n', path: 'app.tgz', options: { state } }];
const good = [{ text: 'released\n', path: 'app.tgz', options: { state: 'attested' } }];
const attestationRules = [
    {
        id: 'subject-unattested',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'Nothing attests the artifact',
        why: 'Nobody vouches for where the artifact comes from, so whoever can replace it decides what is delivered.',
        remedy: 'Let the build attest it, for example with actions/attest, and give its bundle in `bundles`.',
        controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.2.1'],
        risks: rules_risks,
        references,
        examples: { bad: bad('unattested'), good },
        check: 'missing',
    },
    {
        id: 'attestation-invalid',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'No attestation of the artifact is by whom it must be',
        why: 'It is signed by someone else, or what is signed was altered since.',
        remedy: 'Find out who made the artifact; do not deliver it until the expected workflow attested it.',
        controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.2.1'],
        risks: rules_risks,
        references,
        examples: { bad: bad('stranger'), good },
        check: 'invalid',
    },
    {
        id: 'attestation-unmet',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'Attestation says something else than is demanded',
        why: 'The right signer attests another kind of fact, another source or builder, or that a check failed.',
        remedy: 'Build the artifact from the source and by the builder that are demanded, or correct the demand.',
        controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.3.2'],
        risks: rules_risks,
        references,
        examples: { bad: bad('failed'), good },
        check: 'unmet',
    },
    {
        id: 'attestation-unavailable',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Artifact could not be verified',
        why: 'A file could not be read, or a server did not answer or answered with something that cannot be trusted.',
        remedy: 'Follow the message; the artifact counts as refused until it can be looked at.',
        controls: ['SLSA-BUILD-L2'],
        risks: rules_risks,
        examples: { bad: bad('unavailable'), good },
        check: 'unavailable',
    },
];
function ruleFor(check) {
    return attestationRules.find((rule) => rule.check === check);
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
  attestationVerify: () => (/* reexport */ attestationVerify),
  attestationVerifyInputs: () => (/* reexport */ attestation_verify_src_inputs/* attestationVerifyInputs */.N),
  engine: () => (/* reexport */ attestationVerify),
  loadAttestations: () => (/* reexport */ loadAttestations)
});

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/start-scanner.js
// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

function atFirstUse0() { return atFirstUse0.made ??= __nccwpck_require__.now([516, 384, 425, 177], 9177); } // at first use
/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/inputs.js
var inputs = __nccwpck_require__(3623);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __nccwpck_require__(8539);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/inputs.js
var attestation_verify_src_inputs = __nccwpck_require__(5502);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/rules.js + 1 modules
var rules = __nccwpck_require__(241);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/scanner.js
// The engine of the action attestation-verify: files, release assets and images, held against what must be attested of them.




/** All else that this package offers, loaded when asked for. */
const loadAttestations = () => Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(384), __nccwpck_require__.e(155), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3452));
const attestationVerify = {
    name: 'attestation-verify',
    title: 'Attestation verification',
    description: 'Lets no file, release asset or image pass unless the expected workflow attested it from the expected source.',
    inputs: attestation_verify_src_inputs/* attestationVerifyInputs */.N,
    outputs: {
        ...inputs/* commonOutputs */.e5,
        verified: { description: 'JSON list of the verified subjects, each with `subject`, `digest`, `signer` and `predicateType`.' },
        refused: { description: 'Number of subjects that were refused.' },
    },
    network: [
        { host: 'the registries of the images', purpose: 'digests and attestations of `oci://` subjects; none with `layout`' },
        { host: 'api.github.com', purpose: 'attestations of the repository in `source-uri`, only with `attestations-api`' },
        src_inputs/* keyServiceHosts */.uP,
    ],
    permissions: { contents: 'read', packages: 'read', attestations: 'read' },
    rules: rules/* attestationRules */.C,
    scan: async (inputs, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(384), __nccwpck_require__.e(155), __nccwpck_require__.e(425), __nccwpck_require__.e(89)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8914))).scan(inputs, context),
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/index.js



;// CONCATENATED MODULE: ./build/bundled/actions/attestation-verify/main.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

startScanner(attestationVerify);

module.exports = __webpack_exports__;
/******/ })()
;