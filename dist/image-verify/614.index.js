"use strict";
exports.id = 614;
exports.ids = [614];
exports.modules = {

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var contentHash = (function contentHash(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash)
/* harmony export */ });
/* unused harmony exports regionsConflict, composeChanges, applyEdits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 9102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var applicableInputs = (function applicableInputs(scanned, skipped) {
    return scanned + skipped.filter(({ gap, partly }) => gap && partly !== true).length;
});
var inputsOf = (function inputsOf(gaps) {
    return new Set(gaps.map(({ path }) => filesOf(path)[0])).size;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   tk: () => (/* binding */ applicableInputs)
/* harmony export */ });
/* unused harmony exports ofOneInput, filesOf, memberName */
// What a scan says of itself: inputs it looked at and did not, findings let through, remarks, and the change it judged.
/** Inputs that are there, each counted once, whatever of it was not looked at. */

/** What was left of one input, as parts of it: all where the rest was looked at, else all but one. */

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export byteLines */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
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

/***/ 8622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
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

/***/ 6106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f5: () => (/* binding */ settingsOf),
  O0: () => (/* binding */ settingsTree)
});

// UNUSED EXPORTS: newSuppressionRemark, sourceSuppressions

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js
var git = __webpack_require__(7186);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
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




/***/ })

};
;