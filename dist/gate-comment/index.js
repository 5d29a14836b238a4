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

/***/ 2613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = __node_at_first_use("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = __node_at_first_use("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = __node_at_first_use("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __node_at_first_use("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __node_at_first_use("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __node_at_first_use("node:diagnostics_channel");

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

/***/ 2467:
/***/ (function (module) {

module.exports = __node_at_first_use("node:http2");

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

/***/ 643:
/***/ (function (module) {

module.exports = __node_at_first_use("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __node_at_first_use("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __node_at_first_use("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __node_at_first_use("node:util/types");

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

/***/ 3193:
/***/ (function (module) {

module.exports = __node_at_first_use("string_decoder");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = __node_at_first_use("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("util");

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
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: filterDrivers, gitArguments, requireGit, startGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __node_at_first_use("node:child_process");
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __nccwpck_require__(7654);
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

/***/ 7654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var insideFolder = (function insideFolder(root, path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const way = system.relative(root, path);
    return way === '' || !leadsOut(way, system);
});
var leadsOut = (function leadsOut(way, system) {
    // Between two drives there is no relative way: it comes back absolute.
    return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
});
var relativePath = (function relativePath(workspace, absolute, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return slashes(system.relative(workspace, absolute), system);
});
var slashes = (function slashes(path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return system.sep === '/' ? path : path.replaceAll('\\', '/');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   k2: () => (/* binding */ slashes),
/* harmony export */   nY: () => (/* binding */ isWindowsAbsolute),
/* harmony export */   xe: () => (/* binding */ insideFolder)
/* harmony export */ });
/* unused harmony exports isAbsoluteAnywhere, globBody, namesDevice, pathOfFileUri, inWorkspace */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
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
        const meant = known.includes(name) ? undefined : nearest(name, known, name.length < 6 ? 1 : 2);
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
    if (!(0,paths/* insideFolder */.xe)(root, real)) {
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
var error = (function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
});
var withoutCommands = (function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*:)(?=:)/gm, '$1\u200b').replace(/##(?=(?:vso|teamcity)?\[)/gi, '##\u200b');
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
    if (used === undefined || used + Buffer.byteLength(markdown) > maxSummaryBytes)
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
var run_action_atFirstUse0 = (function run_action_atFirstUse0() { return run_action_atFirstUse0.made ??= __nccwpck_require__.now([297], 9297); });
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
var escapeMarkdown = (function escapeMarkdown(text) {
    return (0,src_letters/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
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
var _stringify = (function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
});
var _joinExpects = (function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
});
var _standardSchema = (function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
});
var dist_description = (function dist_description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: dist_description,
		description: description_
	};
});
var integer = (function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
});
var maxLength = (function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
});
var minLength = (function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
});
var minValue = (function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
});
var regex = (function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
});
var array = (function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var dist_boolean = (function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var looseObject = (function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var nullish = (function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
});
var object = (function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var optional = (function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
});
var picklist = (function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var record = (function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var strictObject = (function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var string = (function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
});
var pipe = (function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
});
var readWorkflowRun = (function readWorkflowRun(event, file) {
    const parsed = event === 'workflow_run' ? safeParse(payload, contentOf(file)) : undefined;
    if (parsed?.success === true)
        return parsed.output;
    throw new errors/* PortcullisError */.SO({
        code: 'event-unexpected',
        message: `expected the event workflow_run, got ${got(event)}`,
        where: { key: 'on' },
        remedy: 'Run the action in a workflow of its own: `on: { workflow_run: { workflows: [NAME], types: [completed] } }`.',
    });
});
var got = (function got(event) {
    if (event === 'workflow_run')
        return 'it without a run and a repository in the file that GITHUB_EVENT_PATH names';
    return event === undefined || event === '' ? 'none' : event.slice(0, 60);
});
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
var countBySeverity = (function countBySeverity(all) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity } of all)
        counts[severity]++;
    return counts;
});
var groups_partsOf = (function groups_partsOf(findings) {
    const known = partsKnown.get(findings);
    if (known !== undefined)
        return known;
    const parts = { groups: groups_groupsOf(findings.filter(({ listed }) => listed)), rest: findings.filter(({ listed }) => !listed) };
    partsKnown.set(findings, parts);
    return parts;
});
var markdown_text = (function markdown_text(whole, letters = markdown_maxText) {
    const written = (0,src_letters/* cut */.Jj)(whole, letters);
    const parts = written.split('`');
    // Where they are not in pairs none quotes anything.
    if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === ''))
        return escapeMarkdown(written);
    return parts.map((part, i) => (i % 2 === 1 ? markdown_inlineCode(part) : escapeMarkdown(part))).join('');
});
var markdownParts = (function markdownParts(told, level, link) {
    const { groups, rest } = groups_partsOf(told.findings);
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
var letThrough = (function letThrough({ letThrough: all, everything }) {
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
});


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/hosted.js
// Programs that take the engines out of actions' bundles: the command line, and the action of all scanners.
/** Said by such a program; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */

/** Whether this thread's program only takes the engines of actions' bundles. */


// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = nearest(word, known, 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
/** The known word that differs by at most so many letters; case, hyphens and the like count for nothing. */
function nearest(word, known, letters) {
    const said = bare(word.slice(0, 40));
    return known.find((candidate) => (0,mod/* distance */.Io)(said, bare(candidate)) <= letters);
}
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}

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
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text, didYouMean(text.trim(), spec.choices));
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
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __nccwpck_require__(7654);
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
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const maxSummaryBytes = 1024 * 1024;
/** URL of a file and line at the commit. */

/** A half of a letter cannot be encoded; a bracket would end a link in Markdown. */

/** `path:line` as a link to the commit's file, or as code where no link can be made. */

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


;// CONCATENATED MODULE: ./build/bundled/packages/core/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function markdown_inlineCode(text) {
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

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/definition.js
// The public face of gate-comment.

const commentInputs = {
    token: {
        type: 'string',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        default: '${{ github.token }}',
        secret: true,
        description: 'Token that reads the run and its artifact, and writes what the permissions below name.',
    },
    artifact: {
        type: 'string',
        default: 'portcullis-results',
        description: 'Name of the artifact that the run of the gate uploaded.',
    },
    'decision-file': {
        type: 'string',
        default: 'portcullis-results/gate/decision.json',
        description: 'The gate\u2019s `decision-file`; it is looked for in the artifact by the end of its path.',
    },
    comment: { type: 'boolean', default: true, description: 'Keep one comment on the pull request, updated in place.' },
    suggestions: {
        type: 'boolean',
        default: true,
        description: 'Suggest the fixes of the gate\u2019s patch on lines that the pull request changes.',
    },
    issues: {
        type: 'boolean',
        default: false,
        description: 'On the default branch keep an issue for every rule that blocks. In a public repository everybody reads them.',
    },
    'issue-label': { type: 'string', default: 'portcullis', description: 'Label of these issues.' },
    author: {
        type: 'string',
        default: 'github-actions[bot]',
        description: 'Login as which the token writes; what others wrote is never changed.',
    },
    summary: commonInputs('gate-comment').summary,
};
const gateComment = {
    name: 'gate-comment',
    title: 'Gate comment',
    icon: 'message-square',
    description: 'Tells the decision of remediation-gate on its pull request, and keeps issues on the default branch, from a run of its own.',
    inputs: commentInputs,
    outputs: {
        'pull-request': { description: 'Number of the pull request that the run was about; empty where there is none.' },
        comment: { description: '`created`, `updated`, `unchanged` or `none`.' },
        suggestions: { description: 'Number of suggestions that were added.' },
        'issues-opened': { description: 'Number of issues opened, or opened again.' },
        'issues-updated': { description: 'Number of issues updated.' },
        'issues-closed': { description: 'Number of issues closed.' },
        warnings: { description: 'Number of things that could not be done; the log names each.' },
    },
    network: [
        { host: 'api.github.com', purpose: 'the run, its artifact, the pull request, comments and issues' },
        { host: '*.blob.core.windows.net', purpose: 'the artifact itself, where the API leads; without the token' },
    ],
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write', issues: 'write' },
};

;// CONCATENATED MODULE: ./build/bundled/node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/

/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/


//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/

/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/


//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/

/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/


//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/

/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/


//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/


//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */


//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion


;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/event.js
// The event that this action is for: `workflow_run`, whose job runs on the default branch and may write, whoever opened the change.



const id = pipe(number(), integer(), minValue(1));
const sha = pipe(string(), regex(/^[0-9a-f]{40,64}$/));
const event_name = pipe(string(), minLength(1), maxLength(1000));
const owned = object({ id, name: event_name, owner: object({ login: event_name }) });
const payload = object({
    workflow_run: object({ id, run_attempt: id, head_sha: sha }),
    repository: object({ ...owned.entries, default_branch: event_name, html_url: optional(pipe(string(), url())) }),
});
/** The server writes it; it is bounded all the same. */
const event_maxEventBytes = 32 * 1024 * 1024;
/** @param file path of the event's payload. @throws PortcullisError `event-unexpected`. */


function contentOf(file) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > event_maxEventBytes)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/records.js
// The records of a zip file (APPNOTE 6.3.10, section 4.3), each read where it stands and with no opinion on the whole.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const descriptor = 0x08074b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const extra64 = 0x0001;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
/** The end record at a place that begins with its signature. */
function endRecordAt(bytes, at) {
    const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
    return isLarge ? (largeEndRecord(bytes, at) ?? small) : small;
}
/** Zip64: what does not fit the end record stands in another before it. */
function largeEndRecord(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64)
        return undefined;
    const at = end - 76;
    if (bytes.readUInt32LE(at) !== endOfDirectory64)
        return undefined;
    return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        size: Number(bytes.readBigUInt64LE(at + 40)),
        offset: Number(bytes.readBigUInt64LE(at + 48)),
        end: at,
    };
}
/** The entry of the directory at a place; undefined where there is none, or it is cut off. */
function directoryEntryAt(bytes, at, end) {
    if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
        return undefined;
    return header(bytes, at, { fields: at + 8, lengths: at + 28, names: at + 46, commentLength: bytes.readUInt16LE(at + 32) }, end);
}
/** The header of a member at a place; undefined where there is none, or it is cut off. */
function localHeaderAt(bytes, at, end = bytes.length) {
    if (at < 0 || at + 30 > end || bytes.readUInt32LE(at) !== localEntry)
        return undefined;
    return header(bytes, at, { fields: at + 6, lengths: at + 26, names: at + 30, commentLength: 0 }, end);
}
function header(bytes, at, { fields, lengths, names, commentLength }, end) {
    const flags = bytes.readUInt16LE(fields);
    const extraStart = names + bytes.readUInt16LE(lengths);
    const commentStart = extraStart + bytes.readUInt16LE(lengths + 2);
    const next = commentStart + commentLength;
    if (next > end)
        return undefined;
    const extra = bytes.subarray(extraStart, commentStart);
    const isListed = names - at === 46;
    const [size, packed, offset] = large(extra, [
        bytes.readUInt32LE(fields + 16),
        bytes.readUInt32LE(fields + 12),
        isListed ? bytes.readUInt32LE(at + 42) : 0,
    ]);
    return {
        flags,
        method: bytes.readUInt16LE(fields + 2),
        crc: bytes.readUInt32LE(fields + 8),
        packed,
        size,
        // Bit 11 says UTF-8; else it is an old code page.
        name: bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', names, extraStart),
        extra,
        comment: bytes.subarray(commentStart, next),
        offset,
        next,
    };
}
/** Zip64: the numbers that are all ones stand in an extra field, in this order. */
function large(extra, sizes) {
    if (!sizes.includes(0xffffffff))
        return sizes;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== extra64)
            continue;
        let from = at + 4;
        const next = (small) => {
            if (small !== 0xffffffff || from + 8 > extra.length)
                return small;
            from += 8;
            return Number(extra.readBigUInt64LE(from - 8));
        };
        return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
    }
    return sizes;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip and gzip (ISO 3309). */
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = (value >>> 8) ^ crcTable[(value ^ bytes[at]) & 0xff];
    return ~value >>> 0;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/zip.js
// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.



const maxMembers = 200_000;
/** @throws PortcullisError `zip-invalid` where there is no directory, or it does not hold what it claims. */
function readZip(bytes, file) {
    const { count, size, offset, end } = directoryOf(bytes, file);
    // What stands before the archive, such as a program that opens it, moves all offsets by as much.
    const shift = end - size - offset;
    if (shift < 0 || offset + shift < 0)
        throw zipInvalid(file, 'the central directory leads out of the file');
    if (count > maxMembers)
        throw zipInvalid(file, `expected at most ${maxMembers} members, got ${count}`);
    const members = [];
    let at = offset + shift;
    for (let index = 0; index < count; index++) {
        const entry = directoryEntryAt(bytes, at, end);
        if (entry === undefined)
            throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
        members.push(member(bytes, file, entry, shift));
        at = entry.next;
    }
    return members;
}
function directoryOf(bytes, file) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--)
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endOfDirectory)
            return endRecordAt(bytes, at);
    throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}
function member(bytes, file, { flags, method, crc, packed, size, name, offset }, shift) {
    const start = offset + shift;
    const fail = (what) => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
    return {
        name,
        size,
        read(maxBytes) {
            if ((flags & 1) !== 0)
                throw fail('is encrypted');
            if (size > maxBytes)
                throw fail(`is larger than the ${maxBytes} bytes allowed`);
            const from = localHeaderAt(bytes, start)?.next;
            if (from === undefined)
                throw fail('is not where the directory says');
            if (from + packed > bytes.length)
                throw fail('is cut off');
            const raw = bytes.subarray(from, from + packed);
            const content = method === 0 ? raw : method === 8 ? inflated(raw, size, fail) : undefined;
            if (content === undefined)
                throw fail(`is packed by an unknown method, ${method}`);
            if (content.length !== size || crc32(content) !== crc)
                throw fail('is damaged');
            return content;
        },
    };
}
function inflated(raw, size, fail) {
    try {
        // One byte more than claimed, so that what is longer shows.
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: size + 1 });
    }
    catch {
        throw fail('is damaged, or larger than it claims');
    }
}
function zipInvalid(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'zip-invalid',
        message: `expected a zip file: ${message}`,
        where: { file },
        remedy: 'Build or fetch the archive anew.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/document-schema.js
// The shape of `--format json`, as a schema: the type follows from it here, and docs/schema/report.schema.json when it is generated. A
// field may be added in a version x.y; one that goes or changes its meaning makes a new x.

const severity = picklist(['critical', 'high', 'medium', 'low']);
const count = pipe(number(), integer(), minValue(0));
const line = pipe(number(), integer(), minValue(1));
const told = (description) => pipe(string(), dist_description(description));
const region = strictObject({ startLine: line, startColumn: line, endLine: line, endColumn: line });
const change = looseObject({
    path: string(),
    edits: array(strictObject({ region, replacement: string() })),
});
const fix = strictObject({
    kind: pipe(picklist(['patch', 'suggestion']), dist_description('A suggestion may change what is built: a person decides.')),
    description: optional(string()),
    changes: optional(pipe(array(change), dist_description('Edits by line and column, 1-based, end exclusive.'))),
});
const finding = strictObject({
    ruleId: string(),
    aliases: pipe(array(string()), dist_description('What other tools call the rule.')),
    level: pipe(picklist(['error', 'warning', 'note', 'none']), dist_description('The severity in the words of SARIF.')),
    severity,
    confidence: picklist(['high', 'medium', 'low']),
    title: string(),
    why: told('What happens if nothing is done; empty where the tool does not say.'),
    remedy: told('What to do; empty where the tool does not say.'),
    page: optional(told('Page of the rule at the version that ran.')),
    message: string(),
    path: optional(told('Relative to the workspace, with forward slashes.')),
    line: optional(line),
    column: optional(line),
    endLine: optional(line),
    endColumn: optional(line),
    logical: optional(told('What it is about where that is no file.')),
    fingerprint: told('Identity that stays when lines move; a waiver names it.'),
    sources: pipe(array(string()), dist_description('Tools that report it.')),
    blocks: pipe(dist_boolean(), dist_description('Whether it fails the run.')),
    blocksBy: optional(told('Since 1.2: by what the gate blocks it, in the words of the policy.')),
    evidence: optional(told('What shows it, without what is secret.')),
    weighed: optional(told('Why it is less severe than its rule says: the id of the row.')),
    fix: optional(fix),
});
const about = strictObject({
    repository: optional(told('URL of the repository.')),
    commit: optional(told('Commit whose tree was judged; of a pull request that may be a merge.')),
    head: optional(told('Head commit of the change.')),
    event: optional(told('Name of the event that started the run.')),
    pullRequest: optional(line),
    baseBranch: optional(told('Branch that the change is to be merged into.')),
    run: optional(strictObject({ id: line, attempt: line })),
    complete: pipe(dist_boolean(), dist_description('Whether nothing made the gate unsure and every finding is told.')),
    tools: pipe(array(strictObject({ name: string(), complete: dist_boolean() })), dist_description('Tools that reported; a scanner of ours is complete where it looked at the whole tree.')),
});
const documentSchema = strictObject({
    schemaVersion: picklist(['1.0', '1.1', '1.2']),
    tool: strictObject({ name: literal('portcullis'), version: string() }),
    command: told('Subcommand that ran.'),
    decision: picklist(['pass', 'block']),
    about: optional(pipe(about, dist_description('Since 1.1: what was judged, and in which run.'))),
    headline: told('The decision in words.'),
    because: array(string()),
    counts: strictObject({ critical: count, high: count, medium: count, low: count, blocking: count, letThrough: count, causes: count }),
    causes: pipe(array(strictObject({ code: string(), message: string(), remedy: string(), path: optional(string()) })), dist_description('Doubts that fail the run: reports, settings and inputs that cannot be trusted or were not read.')),
    findings: pipe(array(finding), dist_description('Worst first.')),
    letThrough: array(strictObject({ place: string(), ruleId: optional(string()), reason: string(), by: string() })),
    remarks: array(string()),
    files: pipe(record(string(), string()), dist_description('Files that were written, by the input that names them.')),
    details: pipe(record(string(), unknown()), dist_description('Further facts of the command; no part of this version\u2019s promise.')),
});

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/code-host.js
// Questions to the code host, and what its refusals mean: every answer is read by a schema, every failure is a sentence with a remedy.


/** Tries of a question that changes nothing; what writes is never asked twice, since the first may have been heard. */
const tries = 3;
const firstWait = 500;
/** @throws PortcullisError `host-rate-limit`, `host-permission`, `host-failing`, `host-refused` or `host-answer`. */
async function askFor(host, question) {
    const answer = await answerTo(host, question);
    const parsed = safeParse(question.shape, answer.data);
    if (parsed.success)
        return parsed.output;
    throw new errors/* PortcullisError */.SO({
        code: 'host-answer',
        message: `expected an answer ${question.purpose} in the shape that GitHub documents, got another`,
        remedy: 'See whether the server is a GitHub server of a version that is still supported.',
    });
}
/** The answer itself, where its status is a good one. @throws as askFor does. */
async function answerTo(host, question) {
    const again = question.route.startsWith('GET ') ? tries : 1;
    for (let round = 1;; round++) {
        const answer = await host.ask(question.route, question.parameters);
        if (answer.status < 400)
            return answer;
        if (answer.status < 500 || round >= again)
            throw refusal(answer, question);
        await host.wait(firstWait * 2 ** (round - 1));
    }
}
const perPage = 100;
/** Items of a list that comes in pages. @param pick the list in an answer that is more than a list. */
async function askForAll(host, question, maxPages, pick = (data) => data) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
        const { shape, ...rest } = question;
        const list = pipe(unknown(), transform(pick), array(shape));
        const got = await askFor(host, { ...rest, parameters: { ...question.parameters, per_page: perPage, page }, shape: list });
        items.push(...got);
        if (got.length < perPage)
            return { items, whole: true };
    }
    return { items, whole: false };
}
function refusal({ status, headers }, { purpose, permission }) {
    const expected = `expected an answer ${purpose}, got ${status}`;
    if (isRateLimit(status, headers))
        return new errors/* PortcullisError */.SO({
            code: 'host-rate-limit',
            message: `${expected}: the server takes no more requests${resetWords(headers)}`,
            remedy: 'Run the job again later; nothing is concluded from what could not be read.',
        });
    if (status === 401 || status === 403 || status === 404)
        return new errors/* PortcullisError */.SO({
            code: 'host-permission',
            message: expected,
            remedy: `Give the job \`permissions: { ${permission} }\`.`,
        });
    if (status >= 500)
        return new errors/* PortcullisError */.SO({
            code: 'host-failing',
            message: expected,
            remedy: 'Run the job again once the server is well.',
        });
    return new errors/* PortcullisError */.SO({ code: 'host-refused', message: expected, remedy: 'Read the log of the job with ACTIONS_STEP_DEBUG.' });
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(status, headers) {
    return status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
}
function resetWords(headers) {
    const seconds = Number(headers['x-ratelimit-reset']);
    if (Number.isSafeInteger(seconds) && seconds > 0 && seconds < 8.64e12)
        return ` until ${new Date(seconds * 1000).toISOString()}`;
    const after = Number(headers['retry-after']);
    return Number.isSafeInteger(after) && after > 0 ? ` for ${after} seconds` : '';
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/artifact.js
// The gate's artifact, as the untrusted input that it is: asked for by the run's own id, never written to disk, two members read, each
// bounded. A pull request's code may have written every byte of it.






const maxArtifactBytes = 64 * 1024 * 1024;
const maxDecisionBytes = 32 * 1024 * 1024;
const maxPatchBytes = 8 * 1024 * 1024;
const artifactShape = object({
    id: id,
    name: string(),
    size_in_bytes: number(),
    expired: dist_boolean(),
    workflow_run: nullish(object({ id: id, head_sha: sha })),
});
/** @throws PortcullisError `artifact-missing`, `artifact-invalid` or as askFor does. */
async function readArtifact(host, place, run, wanted) {
    const { items } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        parameters: { ...place, run_id: run.id, name: wanted.artifact },
        purpose: 'to the question for the artifact',
        permission: 'actions: read',
        shape: artifactShape,
    }, 3, (data) => data?.artifacts);
    const own = items.filter(({ name, expired, workflow_run: of }) => name === wanted.artifact && !expired && of?.id === run.id && of.head_sha === run.head_sha);
    // Of several attempts the last has the highest number.
    const newest = own.reduce((a, b) => (a !== undefined && a.id > b.id ? a : b), undefined);
    if (newest === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'artifact-missing',
            message: `expected the run to have an artifact ${JSON.stringify(wanted.artifact.slice(0, 100))}`,
            where: { key: 'artifact' },
            remedy: 'Upload the folder of results in the gate\u2019s job, also when it blocks: on the condition `!cancelled()`.',
        });
    if (newest.size_in_bytes > maxArtifactBytes)
        throw artifact_invalid(`it has more than ${maxArtifactBytes} bytes`);
    const { headers } = await answerTo(host, {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
        parameters: { ...place, artifact_id: newest.id },
        purpose: 'to the question for the artifact',
        permission: 'actions: read',
    });
    if (headers.location === undefined)
        throw artifact_invalid('the server does not say where it is');
    return unpacked(await host.download(headers.location, maxArtifactBytes), wanted['decision-file']);
}
function unpacked(bytes, decisionFile) {
    const members = readZip(bytes, 'the artifact');
    const decisionMember = memberOf(members, decisionFile);
    if (decisionMember === undefined)
        throw artifact_invalid(`it holds no ${decisionFile}`);
    const decision = decisionOf(decisionMember.read(maxDecisionBytes));
    const patchFile = decision.files['patch-file'];
    const patch = patchFile === undefined ? undefined : memberOf(members, patchFile);
    return { decision, patch: patch === undefined ? '' : patch.read(maxPatchBytes).toString('utf8') };
}
/** The member whose name is the longest end of a path; an upload leaves off the folders that all files share. */
function memberOf(members, path) {
    const parts = path.split('/');
    for (let from = 0; from < Math.min(parts.length, 20); from++) {
        const end = parts.slice(from).join('/');
        const found = members.filter(({ name }) => name === end);
        if (found.length === 1)
            return found[0];
        if (found.length > 1)
            throw artifact_invalid(`it holds ${end} more than once`);
    }
    return undefined;
}
function decisionOf(bytes) {
    let data;
    try {
        data = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw artifact_invalid('its decision is no JSON');
    }
    const parsed = safeParse(documentSchema, data);
    if (parsed.success)
        return parsed.output;
    throw artifact_invalid('its decision has another shape than the gate of this version writes');
}
function artifact_invalid(why) {
    return new errors/* PortcullisError */.SO({
        code: 'artifact-invalid',
        message: `expected an artifact that the gate wrote: ${why}`,
        remedy: 'Pin remediation-gate and gate-comment to one commit, and upload the gate\u2019s folder as it is.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/author.js
// As whom the token writes. What is ours is known again by its author alone, so one who is called by another name would write all anew.


/** Who wrote what the server has just taken. */
const writer = nullish(object({ login: string() }));
/** `author-unlike` where what was written will not be known again. */
function authorProblem(user, author) {
    if (user === undefined || user === null || user.login === author)
        return undefined;
    const login = JSON.stringify(user.login.slice(0, 100));
    return new errors/* PortcullisError */.SO({
        code: 'author-unlike',
        message: `expected the token to write as ${JSON.stringify(author.slice(0, 100))}, it writes as ${login}: the next run would not know what this one wrote`,
        where: { key: 'author' },
        remedy: `Set \`author\` to ${login}, and delete what was written twice.`,
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/inert.js
// Text of an artifact as text alone. Markdown's own marks are escaped where the comment is laid out; what GitHub makes of plain text
// after that (mentions, references, commits, addresses) is broken here by a letter that nobody sees.

/** Stands for that letter until all is laid out, since text of others is shown with every hidden letter escaped. */
const mark = '\ue2ff';
/** A comment has room for twenty places of a rule with what each says. */
const maxLetters = 500;
const maxNameLetters = 400;
/** A sentence of the artifact: no mention, no reference to an issue or commit, no address that becomes a link. */
function inert(text) {
    return (named(text, maxLetters)
        .replace(/[@#]/g, `$&${mark}`)
        .replace(/\b(gh|www)(?=[-.])/gi, `$1${mark}`)
        .replace(/:(?=\/\/)/g, `:${mark}`)
        // From seven digits on a commit is linked, whatever stands before them.
        .replace(/[0-9a-f]{4}(?=[0-9a-f]{3})/gi, `$&${mark}`));
}
/** A name of the artifact that is shown as code, where GitHub makes nothing of it. */
function named(text, letters = maxNameLetters) {
    return (0,src_letters/* printable */.g$)((0,src_letters/* cut */.Jj)(text, letters)).replaceAll(mark, '');
}
/** A text with nothing of the artifact but what `inert` and `named` gave, as it is written on the server. */
function settled(text) {
    return text.replaceAll(mark, '\u200b');
}

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

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/marker.js
// The first line of what this action writes, by which it knows it again. Only what the author of these lines wrote is ever changed.

/** A line that no reader sees. Values are numbers, hashes and names without `-->`: none comes from an artifact as it is. */
function marker(kind, facts) {
    const words = Object.entries(facts).map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('-', '%2D')}`);
    return `<!-- portcullis ${kind} ${words.join(' ')} -->`;
}
const maxMarkerLength = 4000;
/** Facts of a text that begins with a marker of this kind. */
function markerOf(kind, body) {
    const begin = `<!-- portcullis ${kind} `;
    if (body === null || body === undefined || !body.startsWith(begin))
        return undefined;
    const end = body.indexOf(' -->');
    if (end < begin.length - 1 || end > maxMarkerLength)
        return undefined;
    const words = body.slice(begin.length, end).split(' ');
    return new Map(words.map((word) => [word.slice(0, Math.max(0, word.indexOf('='))), percentDecoded(word.slice(word.indexOf('=') + 1))]));
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/remembered.js
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */

/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */


;// CONCATENATED MODULE: ./build/bundled/packages/report/src/excerpt.js
// The source line of a finding with a caret below what it is about. A line may hold a credential: what a scanner of secrets reported on
// it is covered, and so is whatever looks like one, since not every scanner looks for them.

/** Letters of a line that are shown, around what is marked. */
const excerpt_maxLetters = 160;
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

/** The two lines, below one another: `12 | text`, and the caret. */
function excerpt_excerptLines({ line, text, start, length }) {
    const number = String(line);
    return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/severity.js
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


;// CONCATENATED MODULE: ./build/bundled/packages/report/src/groups.js
// Findings under their rule: what holds for all of a rule is said once.

const partsKnown = new WeakMap();
/** The log and the summary of a run tell the same findings, of which there may be thousands: they are put in groups once. */

/** Groups of one rule and its tools, worst first, and so are the places in each. */
function groups_groupsOf(findings) {
    const groups = new Map();
    const all = [];
    for (const finding of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
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
}
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
    return Object.entries(countBySeverity(findings))
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
}
/** The first sentences of a text that another tool wrote: help may be a whole page. */
function groups_inShort(text, letters = 300) {
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
function model_placeOf({ path, region, logical, sources }) {
    if (path === undefined)
        return logical ?? `(${sources.join(', ')})`;
    return region === undefined ? path : `${path}:${region.startLine}:${region.startColumn}`;
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



/** `, 115 places: 3 critical, 112 high`; nothing for one. */


/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */






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
    return markdown_inlineCode((0,src_letters/* cut */.Jj)(name, maxName));
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
    const reason = groups_inShort([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? code(ruleId) : linkTo(code(ruleId), page);
    return [
        `${number}. **${severity}** ${rule}: ${markdown_text(groups_inShort(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${markdown_text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${markdown_text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined || path.length > maxName ? code(model_placeOf(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${markdown_text(own)}`}${note} (${markdown_text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = fenceAround(excerpt.text);
    return [head, '', ...[`${fence}text`, ...excerpt_excerptLines(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */


;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/told.js
// The decision of an artifact in the shape that every layout is written from, with nothing left in it that GitHub would act on.



/** GitHub takes 65,536 letters; what is counted here is bytes, of which no text has fewer. */
const maxBodyBytes = 60_000;
const told_maxRemarks = 20;
function toldOf(decision) {
    const fixed = decision.findings.filter(({ blocks, fix }) => blocks && fix?.kind === 'patch').length;
    return {
        passed: decision.decision === 'pass',
        headline: inert(decision.headline),
        because: decision.because.slice(0, told_maxRemarks).map(inert),
        causes: decision.causes.map(({ code, message, remedy }) => ({ code: named(code), message: inert(message), remedy: inert(remedy) })),
        findings: decision.findings.map(findingOf),
        letThrough: decision.letThrough.map(({ place, ruleId, reason, by }) => ({
            place: named(place),
            ...(ruleId === undefined ? {} : { ruleId: named(ruleId) }),
            reason: inert(reason),
            by: inert(by),
        })),
        remarks: decision.remarks.slice(0, told_maxRemarks).map(inert),
        next: decision.files['patch-file'] === undefined ? [] : [patchStep(fixed)],
        everything: 'in the report of the artifact',
    };
}
function patchStep(fixed) {
    return {
        text: `Download the run\u2019s artifact and apply the patch${fixed === 0 ? '' : `, which mends ${fixed} of what blocks`}:`,
        command: 'git apply remediation.patch',
        unblocks: fixed > 0,
    };
}
function findingOf(finding) {
    const { line, column, endLine, endColumn } = finding;
    return {
        ruleId: named(finding.ruleId),
        severity: finding.severity,
        confidence: finding.confidence,
        title: inert(finding.title),
        why: inert(finding.why),
        remedy: inert(finding.remedy),
        // The page of a rule is an address that the artifact names: it is left out.
        message: inert(finding.message),
        ...(finding.path === undefined ? {} : { path: named(finding.path) }),
        ...(line === undefined
            ? {}
            : { region: { startLine: line, startColumn: column ?? 1, endLine: endLine ?? line, endColumn: endColumn ?? column ?? 1 } }),
        ...(finding.logical === undefined ? {} : { logical: named(finding.logical) }),
        fingerprint: named(finding.fingerprint),
        sources: finding.sources.slice(0, told_maxRemarks).map(inert),
        blocks: finding.blocks,
        listed: finding.blocks,
        ...(finding.fix === undefined ? {} : { fix: finding.fix.kind }),
    };
}
/** The decision as Markdown between a first line and a last one, within what GitHub takes. */
function decisionBody(decision, first, last, within) {
    const place = (path, line) => markdown_inlineCode(line === undefined ? path : `${path}:${line}`);
    const parts = markdownParts(toldOf(decision), '###', place);
    const left = (count) => leftOutWords(parts, count, 'in the report of the artifact');
    // The mark that is settled takes as many bytes as what takes its place.
    const whole = settled(within(`${first}\n${parts.head}`, parts.rows, `${parts.tail}\n${last}\n`, maxBodyBytes, left));
    // Head and tail are bounded in their number of lines, not in what each holds.
    if (Buffer.byteLength(whole) <= maxBodyBytes)
        return whole;
    return `${first}\n### ${decision.decision === 'pass' ? 'Passed' : 'Blocked'}\n\nWhat was found does not fit into a comment: it is in the report of the artifact.\n\n${last}\n`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/workflow.js
// Which workflow a run is of, and which a comment or an issue was written for: several may have one name, and each speaks for itself.

/** Path of a run's workflow in its repository; undefined where the server does not say. */
function workflowPath({ path }) {
    const file = path?.replace(/@.*$/s, '');
    return file === '' ? undefined : file;
}
/** What a marker says of the workflow. The path stands there by its hash, for a marker has few letters. */
function workflowFacts(run) {
    const path = workflowPath(run);
    return { workflow: run.workflow_id, ...(path === undefined ? {} : { file: hashOf(path) }) };
}
/** Whether a marker is of a run's workflow: by the path, which stays when the server numbers anew, else by the number. */
function isOfWorkflow(facts, run) {
    const [file, path] = [facts?.get('file'), workflowPath(run)];
    if (file !== undefined && path !== undefined)
        return file === hashOf(path);
    return facts?.get('workflow') === String(run.workflow_id);
}
function hashOf(path) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 24);
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/comment.js
// The one comment on a pull request, updated in place. A run that is older than the one that wrote it changes nothing.









const kind = 'gate-comment';
/** 3,000 comments; a pull request with more gets no new one from us, since ours may be among the rest. */
const maxPages = 30;
const commentShape = object({ id: id, body: nullish(string()), user: nullish(object({ login: string() })) });
/**
 * Writes the comment. Without a decision only a comment that is there is changed: it would else tell of another commit.
 * @throws PortcullisError as askFor does, and `comments-too-many`.
 */
async function writeComment(host, facts, decision) {
    const { place, run, pull, author } = facts;
    const { items, whole } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...place, issue_number: pull.number },
        purpose: 'to the question for comments',
        permission: 'pull-requests: write',
        shape: commentShape,
    }, maxPages);
    const own = items.find(({ user, body }) => user?.login === author && isOfWorkflow(markerOf(kind, body), run));
    if (own !== undefined && isNewer(own.body, run))
        return 'none';
    if (own === undefined && decision === undefined)
        return 'none';
    if (own === undefined && !whole)
        throw new errors/* PortcullisError */.SO({
            code: 'comments-too-many',
            message: `expected at most ${maxPages * 100} comments on the pull request, got more`,
            remedy: 'Read the summary of the run; a second comment is not written.',
        });
    const body = bodyOf(facts, decision);
    if (own?.body === body)
        return 'unchanged';
    const written = await askFor(host, {
        route: own === undefined
            ? 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
            : 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...place, ...(own === undefined ? { issue_number: pull.number } : { comment_id: own.id }), body },
        purpose: 'to the writing of the comment',
        permission: 'pull-requests: write',
        shape: object({ id: id, user: writer }),
    });
    const problem = authorProblem(written.user, author);
    if (problem !== undefined)
        facts.warn(problem);
    return own === undefined ? 'created' : 'updated';
}
/** Whether a comment tells of the same commit by a later run, or a later attempt. */
function isNewer(body, run) {
    const facts = markerOf(kind, body);
    if (facts?.get('head') !== run.head_sha)
        return false;
    const known = Number(facts.get('run'));
    return known > run.id || (known === run.id && Number(facts.get('attempt')) > run.run_attempt);
}
function bodyOf({ run, runUrl, within }, decision) {
    const first = marker(kind, { ...workflowFacts(run), run: run.id, attempt: run.run_attempt, head: run.head_sha });
    const conclusion = (run.conclusion ?? 'nothing').replace(/[^a-z_]/g, '').replaceAll('_', ' ');
    const short = run.head_sha.slice(0, 12);
    const path = workflowPath(run);
    const by = path === undefined ? '' : ` of ${markdown_inlineCode(named(path))}`;
    const attempt = run.run_attempt === 1 ? '' : `, attempt ${run.run_attempt},`;
    const about = `Told by [run ${run.id}](${runUrl})${attempt}${by} on \`${short}\`, which ended with ${conclusion}.`;
    if (decision === undefined)
        return `${first}\n### Not known\n\nThe run left no decision that can be read, so nothing is known of this commit. ${about}\n`;
    const contradicts = decision.decision === 'pass' && run.conclusion !== 'success';
    const judgedIn = decision.about?.run?.attempt ?? run.run_attempt;
    const last = [
        about,
        ...(judgedIn === run.run_attempt ? [] : [`The decision is of attempt ${judgedIn}: attempt ${run.run_attempt} left none of its own.`]),
        ...(contradicts ? ['Look there before you rely on this: a run that passes ends with success.'] : []),
    ].join(' ');
    return decisionBody(decision, first, last, within);
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/issues.js
// Issues of the default branch: one for every rule that blocks, at most 25 at a time. They are closed only by a decision that is complete,
// and only where every tool that reported the rule has looked at everything again: a missing report must not close a backlog.









const issues_kind = 'gate-issue';
const maxIssues = 25;
const issues_maxPlaces = 50;
const issues_maxPages = 20;
const maxTitle = 200;
const maxPlace = 300;
const issueShape = object({
    number: id,
    title: string(),
    body: nullish(string()),
    state: string(),
    state_reason: nullish(string()),
    user: nullish(object({ login: string() })),
    pull_request: optional(unknown()),
});
/** @throws PortcullisError as askFor does, `issues-too-many`, and `author-unlike` after the first that is written. */
async function keepIssues(host, facts, decision) {
    const known = await knownIssues(host, facts);
    const groups = blockingByRule(decision);
    const wanted = groups.slice(0, maxIssues).map((group) => wantedOf(group, facts));
    const done = { opened: 0, updated: 0, closed: 0 };
    for (const issue of wanted) {
        const there = known.get(issue.key);
        const change = there === undefined ? 'opened' : issues_changeOf(there, issue);
        if (change === undefined)
            continue;
        await write(host, facts, there, issue);
        done[change]++;
    }
    const blocking = new Set(groups.map(([first]) => keyOf(first.ruleId)));
    const gone = [...known].filter(([key, { state }]) => state === 'open' && !blocking.has(key));
    const complete = completeTools(decision);
    const closable = gone.filter(([, { body }]) => toolsIn(body).every((tool) => complete.has(tool)));
    for (const [, { number }] of closable) {
        await issues_close(host, facts, number);
        done.closed++;
    }
    const kept = gone.length - closable.length;
    return kept === 0
        ? done
        : { ...done, kept: `${kept} left open, since not every tool that reported them has looked at everything in this run` };
}
/** Issues of this workflow, by what they are about. */
async function knownIssues(host, { place, run, author, label }) {
    const { items, whole } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { ...place, state: 'all', labels: label, creator: author, sort: 'created', direction: 'asc' },
        purpose: 'to the question for issues',
        permission: 'issues: write',
        shape: issueShape,
    }, issues_maxPages);
    if (!whole)
        throw new errors/* PortcullisError */.SO({
            code: 'issues-too-many',
            message: `expected at most ${issues_maxPages * 100} issues with the label ${label.slice(0, 60)}, got more`,
            where: { key: 'issue-label' },
            remedy: 'Use another label: without all of them an issue would be opened twice.',
        });
    const known = new Map();
    for (const issue of items) {
        const facts = issue.pull_request === undefined && issue.user?.login === author ? markerOf(issues_kind, issue.body) : undefined;
        const key = isOfWorkflow(facts, run) ? facts?.get('key') : undefined;
        // Of several that somebody copied the open one counts, else the first.
        if (key !== undefined && (!known.has(key) || (known.get(key)?.state !== 'open' && issue.state === 'open')))
            known.set(key, issue);
    }
    return known;
}
/** What blocks under its rule, the worst first. */
function blockingByRule({ findings }) {
    const rules = new Map();
    for (const finding of findings.filter(({ blocks }) => blocks)) {
        const group = rules.get(finding.ruleId);
        if (group === undefined)
            rules.set(finding.ruleId, [finding]);
        else
            group.push(finding);
    }
    const worst = ([first, ...rest]) => rest.map(({ severity }) => severity).reduce((a, b) => (bySeverity(a, b) <= 0 ? a : b), first.severity);
    return [...rules.values()].sort((a, b) => bySeverity(worst(a), worst(b)) || b.length - a.length);
}
function keyOf(ruleId) {
    return (0,external_node_crypto_.createHash)('sha256').update(ruleId).digest('hex').slice(0, 24);
}
function wantedOf(group, { run }) {
    const [first] = group;
    const key = keyOf(first.ruleId);
    const tools = [...new Set(group.flatMap(({ sources }) => sources))].sort();
    // Names of more tools than a line takes are held by their number alone, which no run can complete.
    const named20 = tools.length <= 20 && tools.every((tool) => tool.length <= 60) ? tools : ['too many tools'];
    const places = group.map(issues_placeOf).sort();
    const body = [
        marker(issues_kind, { ...workflowFacts(run), key, tools: JSON.stringify(named20) }),
        escapeMarkdown(inert(first.why || first.title)),
        '',
        `**To do:** ${escapeMarkdown(inert(first.remedy || first.title))}`,
        '',
        ...places.slice(0, issues_maxPlaces).map((place) => `- ${markdown_inlineCode(place)}`),
        ...(places.length > issues_maxPlaces ? [`- and ${places.length - issues_maxPlaces} more in the report`] : []),
        '',
        `Reported by ${escapeMarkdown(inert(tools.slice(0, 20).join(', ')))}. This text follows the default branch; the issue is closed when the rule no longer blocks there.`,
        '',
    ].join('\n');
    return { key, title: (0,src_letters/* cut */.Jj)(settled(inert(`${first.severity}: ${first.ruleId}: ${first.title}`)), maxTitle), body: settled(body) };
}
function issues_placeOf({ path, line, logical, sources }) {
    const place = path === undefined ? (logical ?? sources.join(', ')) : line === undefined ? path : `${path}:${line}`;
    return named(place, maxPlace);
}
/** Nothing where it says what it should, or where a person has closed it for good. */
function issues_changeOf({ state, state_reason: reason, title, body }, wanted) {
    if (state === 'closed')
        return reason === 'not_planned' ? undefined : 'opened';
    return title === wanted.title && body === wanted.body ? undefined : 'updated';
}
async function write(host, { place, label, author }, there, { title, body }) {
    const { user } = await askFor(host, {
        route: there === undefined ? 'POST /repos/{owner}/{repo}/issues' : 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: {
            ...place,
            title,
            body,
            ...(there === undefined ? { labels: [label] } : { issue_number: there.number }),
            ...(there?.state === 'closed' ? { state: 'open' } : {}),
        },
        purpose: 'to the writing of an issue',
        permission: 'issues: write',
        shape: object({ number: id, user: writer }),
    });
    const problem = authorProblem(user, author);
    if (problem !== undefined)
        throw problem;
}
async function issues_close(host, { place, run, runUrl }, number) {
    const question = { purpose: 'to the closing of an issue', permission: 'issues: write' };
    await askFor(host, {
        ...question,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: {
            ...place,
            issue_number: number,
            body: `The rule no longer blocks at \`${run.head_sha.slice(0, 12)}\` ([run ${run.id}](${runUrl})).`,
        },
        shape: object({ id: id }),
    });
    await askFor(host, {
        ...question,
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { ...place, issue_number: number, state: 'closed', state_reason: 'completed' },
        shape: object({ number: id }),
    });
}
/** Tools whose silence means something: all of them, or none. */
function completeTools({ about }) {
    if (about?.complete !== true)
        return new Set();
    return new Set(about.tools.filter(({ complete }) => complete).map(({ name }) => name));
}
/** Tools that an issue names; one that cannot be read names a tool that there is not. */
function toolsIn(body) {
    try {
        const tools = JSON.parse(markerOf(issues_kind, body)?.get('tools') ?? '');
        if (Array.isArray(tools) && tools.length > 0 && tools.every((tool) => typeof tool === 'string'))
            return tools;
    }
    catch {
        // Somebody edited it.
    }
    return ['unknown'];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/hunks.js
// Unified diffs, as the gate writes them and as the code host gives them for the files of a pull request.
const maxReplacements = 2000;
const hunks_header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** What a patch for `git apply` replaces. Parts without lines (a file with secrets is patched as bytes) and quoted names are passed over. */
function replacementsOf(patch) {
    const found = [];
    let path;
    const lines = patch.split('\n');
    for (let i = 0; i < lines.length && found.length < maxReplacements; i++) {
        const text = lines[i];
        if (text.startsWith('diff --git '))
            path = undefined;
        else if (text.startsWith('+++ '))
            path = /^\+\+\+ b\/(.+?)\t?$/.exec(text)?.[1];
        const match = hunks_header.exec(text);
        if (match === null || path === undefined)
            continue;
        const hunk = hunkAt(lines, i, match);
        found.push(...blocksOf(path, Number(match[1]), hunk));
        i += hunk.length;
    }
    return found;
}
/** The lines of a hunk, as its header counts them: what follows is no part of it, whatever it looks like. */
function hunkAt(lines, at, [, , before = '1', , after = '1']) {
    let [old, now] = [Number(before), Number(after)];
    const hunk = [];
    for (let i = at + 1; i < lines.length && (old > 0 || now > 0 || lines[i].startsWith('\\')); i++) {
        const text = lines[i];
        const sign = text[0];
        if (sign === ' ' || sign === '-')
            old--;
        if (sign === ' ' || sign === '+')
            now--;
        if (sign !== ' ' && sign !== '-' && sign !== '+' && sign !== '\\')
            break;
        hunk.push(text);
    }
    return hunk;
}
function blocksOf(path, first, hunk) {
    const found = [];
    let line = first;
    let before;
    for (let i = 0; i < hunk.length;) {
        const text = hunk[i];
        if (text[0] === ' ') {
            before = text.slice(1);
            line++;
            i++;
            continue;
        }
        const end = hunk.findIndex((other, j) => j >= i && other[0] === ' ');
        const block = hunk.slice(i, end < 0 ? hunk.length : end);
        const old = block.filter((other) => other[0] === '-').map((other) => other.slice(1));
        const added = block.filter((other) => other[0] === '+').map((other) => other.slice(1));
        if (old.length > 0)
            found.push({ path, startLine: line, old, replacement: added });
        else if (before !== undefined && added.length > 0)
            found.push({ path, startLine: line - 1, old: [before], replacement: [before, ...added] });
        line += old.length;
        i += block.length;
    }
    return found;
}
/** @param patch hunks alone, as the API gives them for one file. */
function shownLines(patch) {
    const shown = new Map();
    const lines = patch.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const match = hunks_header.exec(lines[i]);
        if (match === null)
            continue;
        const hunk = hunkAt(lines, i, match);
        let line = Number(match[3]);
        for (const text of hunk)
            if (text[0] === ' ' || text[0] === '+')
                shown.set(line++, { text: text.slice(1), added: text[0] === '+' });
        i += hunk.length;
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/suggestions.js
// Fixes of the gate's patch as suggestions of a review: only on lines that the pull request itself changes, and only where these lines are,
// at that place and letter by letter, those that the patch replaces. The gate may have judged a merge; the server's own diff decides.








const suggestions_kind = 'gate-suggestion';
/** Of one run: a review with hundreds is read by nobody, and the patch has them all. */
const maxSuggestions = 20;
const maxLines = 50;
const maxBody = 20_000;
const suggestions_maxPages = 30;
const fileShape = object({ filename: string(), patch: optional(string()) });
const reviewCommentShape = object({
    body: nullish(string()),
    line: nullish(number()),
    user: nullish(object({ login: string() })),
});
/** @returns how many were added. @throws PortcullisError as askFor does. */
async function suggest(host, { place, pull, author }, decision, patch) {
    const replacements = replacementsOf(patch);
    if (replacements.length === 0)
        return 0;
    const question = { parameters: { ...place, pull_number: pull.number }, permission: 'pull-requests: write' };
    const { items: files } = await askForAll(host, {
        ...question,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        purpose: 'to the question for the files',
        shape: fileShape,
    }, suggestions_maxPages);
    const shown = new Map(files.flatMap(({ filename, patch: own }) => (own === undefined ? [] : [[filename, shownLines(own)]])));
    const fitting = replacements.filter((replacement) => fits(replacement, shown.get(replacement.path)));
    if (fitting.length === 0)
        return 0;
    const { items: written, whole } = await askForAll(host, {
        ...question,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
        purpose: 'to the question for suggestions',
        shape: reviewCommentShape,
    }, suggestions_maxPages);
    if (!whole)
        return 0;
    // What stands on a line that is still there need not be said again.
    const there = new Set(written
        .filter(({ user, line }) => user?.login === author && typeof line === 'number')
        .map(({ body }) => markerOf(suggestions_kind, body)?.get('key')));
    const wanted = fitting
        .map((replacement) => suggestionOf(replacement, decision))
        .filter(({ key, body }) => !there.has(key) && body.length <= maxBody)
        .slice(0, maxSuggestions);
    if (wanted.length === 0)
        return 0;
    await askFor(host, {
        ...question,
        route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        parameters: {
            ...question.parameters,
            commit_id: pull.head.sha,
            event: 'COMMENT',
            // What the artifact holds may be a stranger's: whether a fix keeps the meaning is not known here.
            body: `Fixes of the patch that the run left, on lines of this pull request: ${wanted.length}. Read each before you take it.`,
            comments: wanted.map(({ path, startLine, line, body }) => ({
                path,
                body,
                line,
                side: 'RIGHT',
                ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
            })),
        },
        purpose: 'to the review',
        shape: object({ id: id }),
    });
    return wanted.length;
}
function fits({ startLine, old, replacement }, shown) {
    if (shown === undefined || old.length > maxLines || replacement.length > maxLines)
        return false;
    const lines = old.map((_, i) => shown.get(startLine + i));
    return lines.every((line, i) => line?.text === old[i]) && lines.some((line) => line?.added === true) && isSeen(old, replacement);
}
/** Whether nothing comes in that a reader would not see: whoever takes a suggestion goes by what is shown. */
function isSeen(old, replacement) {
    const was = new Set(hiddenIn(old));
    return hiddenIn(replacement).every((letter) => was.has(letter));
}
function hiddenIn(lines) {
    const hidden = [];
    for (const line of lines)
        (0,src_letters/* replaceHidden */.JP)(line, (letter) => {
            if (letter !== '\t')
                hidden.push(letter);
            return letter;
        });
    return hidden;
}
function suggestionOf({ path, startLine, old, replacement }, { findings }) {
    const end = startLine + old.length - 1;
    const finding = findings.find(({ fix, path: at, line = 0, endLine = line }) => fix?.kind === 'patch' && at === path && line <= end && endLine >= startLine);
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, old, replacement]))
        .digest('hex')
        .slice(0, 24);
    const text = replacement.join('\n');
    const fence = fenceAround(text);
    const why = finding === undefined ? '' : `${markdown_inlineCode(named(finding.ruleId))}: ${escapeMarkdown(inert(finding.remedy || finding.title))}\n\n`;
    const lines = replacement.length === 0 ? '' : `${text}\n`;
    return { path, startLine, line: end, key, body: `${marker(suggestions_kind, { key })}\n${settled(why)}${fence}suggestion\n${lines}${fence}\n` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/target.js
// What a run was about, asked of the server: never taken from the artifact, and never from the payload where it may have grown old.




const target_text = pipe(string(), maxLength(1000));
const repository = nullish(object({ id: id, owner: object({ login: target_text }) }));
const runShape = object({
    id: id,
    run_attempt: id,
    workflow_id: id,
    /** Path of the workflow's file, with the ref behind an `@` where one was given. */
    path: nullish(target_text),
    head_sha: sha,
    head_branch: nullish(target_text),
    event: target_text,
    status: nullish(target_text),
    conclusion: nullish(target_text),
    repository: object({ id: id }),
    head_repository: repository,
});
const pullShape = object({
    number: id,
    head: object({ sha: sha, ref: target_text, repo: repository }),
    base: object({ ref: target_text, repo: object({ id: id }) }),
});
/** Events whose run judges the tip of the branch that it names. */
const branchEvents = ['push', 'schedule', 'workflow_dispatch'];
/** @throws PortcullisError as askFor does. */
async function targetOf(host, place, event) {
    const run = await askFor(host, {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { ...place, run_id: event.workflow_run.id },
        purpose: 'about the run',
        permission: 'actions: read',
        shape: runShape,
    });
    const none = (why) => ({ kind: 'none', why });
    if (run.id !== event.workflow_run.id || run.repository.id !== event.repository.id || run.head_sha !== event.workflow_run.head_sha)
        return none('the server knows this run as one of another commit or repository');
    if (run.status !== 'completed' || run.run_attempt !== event.workflow_run.run_attempt)
        return none(`the run was started again: attempt ${run.run_attempt} tells its own result`);
    if (run.event === 'pull_request') {
        // `workflow_run` starts for every workflow of the gate's name, one that a change brings along too.
        const known = await isOnBranch(host, place, workflowPath(run) ?? '', event.repository.default_branch);
        return known ? pullsOf(host, place, run) : none('its workflow is not on the default branch, whatever its name');
    }
    if (!branchEvents.includes(run.event))
        return none(`a run of the event ${run.event} judges neither a pull request nor the default branch`);
    // A fork\u2019s branch may have the same name.
    if (run.head_repository?.id !== run.repository.id)
        return none('the branch belongs to another repository');
    if (run.head_branch !== event.repository.default_branch)
        return none('the branch is not the default one');
    return (await isTip(host, place, event.repository.default_branch, run.head_sha))
        ? { kind: 'default-branch', run }
        : none('the default branch has moved on: the run of its present commit tells');
}
/** Whether a branch has a workflow's file. */
async function isOnBranch(host, place, path, branch) {
    if (path === '')
        return false;
    const question = {
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { ...place, path, ref: branch },
        purpose: 'to the question for the workflow on the default branch',
        permission: 'contents: read',
    };
    const { status } = await host.ask(question.route, question.parameters);
    // Anything but an answer and a clear no is asked again, and told.
    if (status !== 404 && status >= 400)
        await answerTo(host, question);
    return status !== 404;
}
/** Open pull requests whose head is the very commit that was judged. */
async function pullsOf(host, place, run) {
    const { head_repository: from, head_branch: branch } = run;
    if (from === null || from === undefined || branch === null || branch === undefined)
        return { kind: 'none', why: 'the branch that the run was about is gone' };
    const { items } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { ...place, state: 'open', head: `${from.owner.login}:${branch}` },
        purpose: 'to the question for the pull request',
        permission: 'pull-requests: read',
        shape: pullShape,
    }, 3);
    const own = items.filter(({ head, base }) => head.repo?.id === from.id && head.ref === branch && base.repo.id === run.repository.id);
    const pulls = own.filter(({ head }) => head.sha === run.head_sha);
    if (pulls.length > 0)
        return { kind: 'pull-request', run, pulls };
    return {
        kind: 'none',
        why: own.length > 0 ? 'the pull request has moved on: the run of its present head tells' : 'no open pull request has this head',
    };
}
async function isTip(host, place, branch, head) {
    const tip = await askFor(host, {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ...place, ref: branch },
        purpose: 'to the question for the tip of the default branch',
        permission: 'contents: read',
        shape: object({ sha: sha }),
    });
    return tip.sha === head;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/publish.js
// What this action does, in order: ask what the run was about, take its artifact, hold the one against the other, and only then write.
// It decides nothing: whatever cannot be done is a warning, and the check of the gate stays what it is.







/** @param serverUrl of the server that the run is on. @throws PortcullisError `input-invalid`; all else is a warning. */
async function publish(inputs, event, { host, serverUrl, within }) {
    requireLabel(inputs);
    const place = { owner: event.repository.owner.login, repo: event.repository.name };
    const way = [place.owner, place.repo].map(encodeURIComponent).join('/');
    const log = [];
    if (!inputs.issues && inputs['issue-label'] !== commentInputs['issue-label'].default)
        log.push('`issue-label` counts for nothing without `issues: true`: no issue is kept.');
    const runUrl = (run) => `${serverUrl.replace(/\/+$/, '')}/${way}/actions/runs/${run.id}${run.run_attempt === 1 ? '' : `/attempts/${run.run_attempt}`}`;
    const done = (await attempt(log, () => publishTo({ host, inputs, place, runUrl, within, log }, event))) ?? {
        summary: 'Nothing was written.',
    };
    const warnings = log.filter((line) => typeof line !== 'string' && line.level === 'warning').length;
    const { opened = 0, updated = 0, closed = 0 } = done.issues ?? {};
    return {
        outputs: {
            'pull-request': String(done.pull ?? ''),
            comment: done.comment ?? 'none',
            suggestions: String(done.suggestions ?? 0),
            'issues-opened': String(opened),
            'issues-updated': String(updated),
            'issues-closed': String(closed),
            warnings: String(warnings),
        },
        log: [...log, done.summary],
        summary: done.summary,
    };
}
/** Most letters of a label's name. */
const maxLabel = 50;
/**
 * A label that a list of issues cannot be asked for would have every run open them anew: a comma there parts two labels.
 * @throws PortcullisError `input-invalid`.
 */
function requireLabel({ issues, 'issue-label': label }) {
    if (!issues || (label !== '' && label.length <= maxLabel && !label.includes(',')))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected a label of at most ${maxLabel} letters without a comma, got ${JSON.stringify(label.slice(0, 60))}`,
        where: { key: 'issue-label' },
        remedy: 'Name one label.',
    });
}
async function publishTo(work, event) {
    const { host, place } = work;
    const target = await targetOf(host, place, event);
    if (target.kind === 'none')
        return { summary: `Nothing to tell: ${target.why}.` };
    const { run } = target;
    const artifact = await attempt(work.log, () => readArtifact(host, place, run, work.inputs));
    if (target.kind === 'default-branch')
        return onDefaultBranch(work, run, artifact);
    return onPullRequest(work, run, target.pulls, artifact);
}
async function onPullRequest(work, run, pulls, artifact) {
    const about = artifact?.decision.about;
    const mismatch = artifact === undefined ? undefined : contradictionOf(artifact.decision, run);
    if (mismatch !== undefined)
        warn(work.log, mismatch);
    // Only one that has this head counts, whatever the artifact says; which of several it says itself.
    const pull = pulls.length === 1 ? pulls[0] : pulls.find(({ number }) => number === about?.pullRequest);
    if (pull === undefined)
        return { summary: 'Nothing to tell: several pull requests have this head, and the decision names none of them.' };
    if (about !== undefined && mismatch === undefined && (about.pullRequest !== pull.number || about.baseBranch !== pull.base.ref))
        return {
            pull: pull.number,
            summary: 'Nothing to tell: the pull request is for another branch than the one that was judged; the run after that change tells.',
        };
    const decision = mismatch === undefined ? artifact?.decision : undefined;
    const facts = {
        place: work.place,
        run,
        pull,
        runUrl: work.runUrl(run),
        author: work.inputs.author,
        within: work.within,
        warn: (problem) => warn(work.log, problem),
    };
    const comment = work.inputs.comment ? await attempt(work.log, () => writeComment(work.host, facts, decision)) : 'none';
    const suggestions = work.inputs.suggestions && decision !== undefined && artifact !== undefined && artifact.patch !== ''
        ? await attempt(work.log, () => suggest(work.host, facts, decision, artifact.patch))
        : 0;
    return {
        pull: pull.number,
        comment: comment ?? 'none',
        suggestions: suggestions ?? 0,
        summary: `Pull request ${pull.number}: comment ${comment ?? 'not written'}, ${suggestions ?? 0} suggestions.`,
    };
}
async function onDefaultBranch(work, run, artifact) {
    const { inputs, host } = work;
    if (!inputs.issues)
        return { summary: 'Nothing to tell: the run was about the default branch, and `issues` is off.' };
    if (artifact === undefined)
        return { summary: 'No issue was touched: there is no decision that can be read.' };
    const mismatch = contradictionOf(artifact.decision, run);
    if (mismatch !== undefined) {
        warn(work.log, mismatch);
        return { summary: 'No issue was touched.' };
    }
    const judgedIn = artifact.decision.about?.run?.attempt;
    if (judgedIn !== run.run_attempt)
        return {
            summary: `No issue was touched: the decision is of attempt ${judgedIn}, and attempt ${run.run_attempt} left none of its own.`,
        };
    const facts = { place: work.place, run, runUrl: work.runUrl(run), author: inputs.author, label: inputs['issue-label'] };
    const issues = await attempt(work.log, () => keepIssues(host, facts, artifact.decision));
    if (issues === undefined)
        return { summary: 'Issues were not all brought up to date.' };
    const { opened, updated, closed, kept } = issues;
    const counts = `Issues: ${opened} opened, ${updated} updated, ${closed} closed`;
    return { issues, summary: kept === undefined ? `${counts}.` : `${counts}; ${kept}.` };
}
/**
 * What a decision says of its run against what the server says; undefined where they agree. One of an earlier attempt does: where the
 * other jobs are run again, the gate's own does not speak anew.
 */
function contradictionOf({ about }, run) {
    const agrees = about?.head === run.head_sha && about.event === run.event && about.run?.id === run.id && about.run.attempt <= run.run_attempt;
    if (agrees)
        return undefined;
    const attemptWords = about?.run === undefined ? '' : ` in attempt ${about.run.attempt}`;
    return new errors/* PortcullisError */.SO({
        code: 'decision-of-another-run',
        message: `expected the decision of run ${run.id} in attempt ${run.run_attempt} on ${run.head_sha.slice(0, 12)}, got one of run ${about?.run?.id ?? 'unknown'}${attemptWords} on ${(0,src_letters/* printable */.g$)(about?.head ?? 'an unknown commit').slice(0, 12)}`,
        remedy: 'See what the change does to its own results: the artifact is not what the gate of this run wrote.',
    });
}
/** Does one part; a failure that is a refusal of the host or a fault of the artifact is a warning, and the rest goes on. */
async function attempt(log, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        warn(log, error);
        return undefined;
    }
}
function warn(log, error) {
    log.push({ level: 'warning', title: error.code, message: (0,errors/* formatError */.Wk)(error) });
}

;// CONCATENATED MODULE: ./build/bundled/actions/gate-comment/main.js



void runAction(gateComment, {
    async run(inputs) {
        const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SERVER_URL: serverUrl = 'https://github.com' } = process.env;
        const event = readWorkflowRun(name, file);
        const { github } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4957));
        const host = github(inputs.token, process.env);
        try {
            const { outputs, log, summary } = await publish(inputs, event, { host, serverUrl, within: withinBytes });
            return { exitCode: 0, log, outputs, ...(inputs.summary ? { summary: `${escapeMarkdown(summary)}\n` } : {}) };
        }
        finally {
            host.close();
        }
    },
    failed: () => ({ comment: 'none' }),
});

module.exports = __webpack_exports__;
/******/ })()
;