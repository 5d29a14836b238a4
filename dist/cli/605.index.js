"use strict";
exports.id = 605;
exports.ids = [605];
exports.modules = {

/***/ 5072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* unused harmony exports fingerprinter, lineHashes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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


/***/ }),

/***/ 8125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
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


/***/ }),

/***/ 3002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   P: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
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

/***/ 9358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pathReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8125);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8657);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1810);
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.





/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** Paths that a run's reader remembers. */
const maxPathsKnown = 100_000;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function pathReader(run, workspace) {
    const artifacts = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .jk)(run.artifacts);
    /** By base id, then by URI: most locations of a run have one base. */
    const known = new Map();
    let count = 0;
    return (location) => {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(location);
        if (own === undefined)
            return undefined;
        const index = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(own.index);
        const uri = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(own.uri);
        if (index !== undefined && isNested(artifacts[index], uri))
            return undefined;
        // 3.4.5: without a URI the location is that of the artifact at `index`.
        const effective = uri === undefined && index !== undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(artifacts[index], 'location')) : own;
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(effective?.uri);
        if (effective === undefined || text === undefined || text === '')
            return undefined;
        const baseId = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(effective.uriBaseId);
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
    const parent = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(artifact, 'parentIndex'));
    return parent !== undefined && parent >= 0 && (uri === undefined || uri === (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(artifact, 'location', 'uri'));
}
/**
 * 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout; of bases that lean on one
 * another in a circle nobody knows where they are.
 */
function withBase(run, uri, baseId, depth) {
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .isAbsoluteAnywhere */ .h4)(uri) || baseId === undefined)
        return uri;
    if (depth >= maxBaseDepth)
        return undefined;
    const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(run, 'originalUriBaseIds', baseId));
    const baseUri = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(base?.uri);
    if (baseUri === undefined)
        return uri;
    return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(base?.uriBaseId), depth + 1);
}
function toPath(uri, written, workspace) {
    // No scheme has one letter: it is the drive of a Windows path that was not made a URI.
    if ((0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsAbsolute */ .nY)(uri))
        return ((0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(workspace, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(uri)) ?? ((0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsAbsolute */ .nY)(written) ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(uri) : normal((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(written))));
    if (/^file:/i.test(uri) || uri.startsWith('/')) {
        const absolute = uri.startsWith('/') ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(uri) : ((0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .pathOfFileUri */ .PV)(uri) ?? (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .pathOfFileUri */ .PV)(uri.replace(/%2f/gi, '/')));
        if (absolute === undefined)
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(written);
        const inside = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(workspace, absolute);
        if (inside !== undefined)
            return inside;
        // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
        if (absolute.startsWith('/github/workspace/'))
            return normal(absolute.slice('/github/workspace/'.length));
        // What is there on this machine, and not in the checkout, is no file of it, whatever its base is called.
        const here = realOf(absolute);
        if (here !== undefined)
            return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(workspace, here) ?? absolute;
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(written));
    }
    // No URI holds a bare backslash: it is a Windows path that was not encoded.
    return normal((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(uri.replace(/\\/g, '/')));
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
    const literal = namesAsWritten(path, written, workspace).find((name) => name !== path && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name)));
    if (literal === undefined)
        return path;
    return isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)) ? undefined : literal;
}
/** Workspace paths of the name as it is written: from the root, in the folder that its base leads to, or absolute. */
function namesAsWritten(path, written, workspace) {
    const absolute = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(workspace, written.replace(/^file:\/\/(?=\/)/i, ''));
    if (absolute !== undefined)
        return [absolute];
    const [name, plain] = [normal(written), normal((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o)(written.replace(/\\/g, '/')))];
    return path.endsWith(`/${plain}`) ? [name, `${path.slice(0, -plain.length)}${name}`] : [name];
}
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ evidenceIn),
  v6: () => (/* binding */ messageIn),
  XP: () => (/* binding */ readRegion),
  Uv: () => (/* binding */ readResult),
  pO: () => (/* binding */ runContext),
  p_: () => (/* binding */ unnamedRule)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fingerprint.js
var src_fingerprint = __webpack_require__(5072);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __webpack_require__(1810);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/regions.js
var regions = __webpack_require__(2247);
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

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/paths.js
var paths = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/rule-ids.js
var rule_ids = __webpack_require__(5821);
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

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
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

/***/ 8605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gm: () => (/* binding */ isWrittenByGate),
  hC: () => (/* binding */ maxSarifBytes),
  qT: () => (/* binding */ readSarif)
});

// UNUSED EXPORTS: isGateLog

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/byte-source.js
var byte_source = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __webpack_require__(1810);
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
var rule_ids = __webpack_require__(5821);
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
var read_result = __webpack_require__(9098);
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
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
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

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/paths.js
var paths = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/repository-name.js
var repository_name = __webpack_require__(2894);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/seal.js
var seal = __webpack_require__(3181);
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

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
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
    const sealed = (0,seal/* sealHolds */.e)(written, function* () {
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ statedRegion),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
;