"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var runAttempt = (function runAttempt(environment) {
    const id = wholeNumber(environment.GITHUB_RUN_ID);
    return id === undefined ? undefined : { id, attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1 };
});
var wholeNumber = (function wholeNumber(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runAttempt),
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
// The run of a workflow that a step belongs to, and which attempt of it: where failed jobs are run again the run stays the same.
/** What GitHub's runner sets for every step; undefined where no such runner does. */

/** A number from 1 on; undefined for any other text. */



/***/ }),

/***/ 1743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ allowedGaps),
/* harmony export */   RT: () => (/* binding */ allowedGapsOf),
/* harmony export */   _f: () => (/* binding */ withAllowedGaps)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5374);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([1003, 502], 3502); } // at first use


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
async function allowedGapsOf(tree) {
    const content = tree.read(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd);
    if (content === undefined)
        return [];
    const document = await (0, atFirstUse0().parseYaml)(content.toString('utf8'), _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(999), __webpack_require__.e(1000), __webpack_require__.e(642), __webpack_require__.e(818)]).then(__webpack_require__.bind(__webpack_require__, 5818)), Promise.all(/* import() */[__webpack_require__.e(1000), __webpack_require__.e(642), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 7837))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .policyReader */ .CE)(document, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd), ['allow-gaps']));
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}


/***/ }),

/***/ 1670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8622);
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

/***/ 9233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ settingsTree),
/* harmony export */   Ss: () => (/* binding */ newSuppressionRemark),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export sourceSuppressions */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7364);
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




/***/ }),

/***/ 7364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   cn: () => (/* binding */ workingTree),
/* harmony export */   h1: () => (/* binding */ maxSettingsBytes)
/* harmony export */ });
/* unused harmony export checkoutPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7609);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8657);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7298);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(915);
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


/***/ })

};
;